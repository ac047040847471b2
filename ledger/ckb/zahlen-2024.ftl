# state: machine
# target: 2993e918763f
# parts: =2fc25f29cc9b .label=20484a074c24
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 3a96c915f637
# parts: =7085751ecbcc .label=e2583cf24dc1
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: c8d93dd45d10
# parts: =52621d29d872
arriving-title = Ankommen und arbeiten

# state: machine
# target: 283cb0178faa
# parts: =183aaa40ee7e .label=c7d6ba29911b
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: a50638497376
# parts: =fdeb8968a1fb .label=aca529cb5a85
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: 9c0bb575392e
# parts: =ff08fd69f59d .label=3946d2817ffb
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 21d4262e79f9
# parts: =de3d99809999 .label=c7b8a6e8e09e
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 7a2970e03bcb
# parts: =957984fa08cb
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 123c6b882033
# parts: =3db9fd358d8c .label=aa772ad6875d
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 3fc243563981
# parts: =564aba8073ce .label=f41ae8ff9a9a
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: ae41278e4820
# parts: =f666a1e91598 .label=e185df2f9046
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: e96c868eeb89
# parts: =7dc453a41301
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: c327e5b489e8
# parts: =4f84e69efab3 .label=677292e9e3f3
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 27386f5e0e0e
# parts: =9fcd10a28319 .label=5405f7d70843
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: ab759ba64874
# parts: =cf336159c36d .label=df993f5b24d1
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: f4d0a3b873dd
# parts: =864c452e211b
# using: -city=71ef6766eced
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: a81a4442362e
# parts: =22889689f249
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 23809f78dcf7
# parts: =0cacb0a31315 .label=8bb323da6aa5
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: e222a37e4dac
# parts: =a44a1a3ea7a0 .label=35ba59e08d64
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 27db16ff122a
# parts: =afe431aae3f8 .label=18dd7f390e26
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: f80099a7111c
# parts: =fbc6b0f6341c .label=6645550b9776
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 72045b460b51
# parts: =25fa4fbddf39 .label=7c1eb6cd34d4
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: f2bf522a3d0d
# parts: =74ca7082a673
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 91327b6a7ba3
# parts: =fb0df85ee130 .label=dd0fd4fb04a5
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 08ac978eeb20
# parts: =19c777ca8805 .label=1aa47017b909
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 0cf0fbc90de2
# parts: =995fc3e9c480 .label=88e549a55c66
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: a0cc9543ea45
# parts: =89867013333c
learning-title = Lernen und gesund bleiben

# state: machine
# target: dd8120952711
# parts: =7f125b6a3fe4 .label=accddd574156
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: a28e84473d67
# parts: =e3839ab8ff33 .label=a9b1db1a5056
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: ecebf39233d8
# parts: =d3f5497195cc .label=0af4e948fd52
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: a43e07179fdc
# parts: =fba98d523557 .label=00f0d6c135d5
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: d8bab1c65cb3
# parts: =a77c04f725b5
money-title = Geld

# state: machine
# target: 48af02a6caf3
# parts: =5bc848b3575a
# using: -city=71ef6766eced -office=1dec4dae4f3a
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: b72911234799
# parts: =aebb4fde4bb4
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 6a0da0641d42
# parts: =a552f618b485
# using: -city=71ef6766eced -office=1dec4dae4f3a
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 624c085d1c55
# parts: =5cc78a0f3e37
numbers-title = 2024 auf einen Blick

# state: machine
# target: 358d60a930cc
# parts: =34c79e8e7819 .label=7cf5bd1c3452
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: c09abcc2b45b
# parts: =c5a4ba5f3b64 .label=29e51d82c1cd
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: b3ce79e4f002
# parts: =2bc340ccaf05 .label=d2cd15905d23
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: a626a6792c54
# parts: =3a5f43015804 .label=d07df5f79b17
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 5c7ce706ba85
# parts: =1d45085c9510 .label=f75a66026c69
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: f66b9d0b8b8f
# parts: =606b945eebaf
participation-title = Mitreden und mithelfen

# state: machine
# target: 95d6d8e2c05e
# parts: =4bfd436c21f6 .label=2583852c09d1
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: f2a55ab6f4d9
# parts: =e30df627d233
reading-title = Zahlen richtig lesen

# state: machine
# target: fc3f4e4d6cdb
# parts: =6b48e98609a0
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
