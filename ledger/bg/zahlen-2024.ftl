# state: machine
# target: 4f45171b8f84
# parts: =2fc25f29cc9b .label=e99daec935b9
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 7d7fab414986
# parts: =7085751ecbcc .label=806406e6d96d
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 3974eba2df9a
# parts: =06d5dc38e291
arriving-title = Ankommen und arbeiten

# state: machine
# target: 4b77ae40ad3d
# parts: =e7011c856dcc .label=e41e6393f49a
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 18e9bf857c31
# parts: =d8c75489562a .label=de917c806be6
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: d82234d4c11a
# parts: =ff08fd69f59d .label=6b066a3f68f2
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: e099bcc7d4f6
# parts: =45908ccc8f54 .label=3f1bb96ba683
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 00e9c0b8a4c0
# parts: =c84b1485dbb1
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 97d0009b8794
# parts: =3db9fd358d8c .label=d1e6559cc419
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: d452a2f2bd3f
# parts: =564aba8073ce .label=962b2bb8efc1
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 3fff186c87e1
# parts: =f666a1e91598 .label=90652bf41421
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 7b66319d74ef
# parts: =6ec4504d9823
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 3fcd7a25e8f4
# parts: =4f84e69efab3 .label=3e5943a5677b
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 52b4358f5179
# parts: =9fcd10a28319 .label=66c9ccf2bfbf
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 471c4016c020
# parts: =7f6273336dec .label=e82d98e3b566
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 46fb2c97f876
# parts: =196589626074
# using: -city=c447865e8592
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: cdb2fe555f65
# parts: =469039614d23
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 45f5fe8746cc
# parts: =b9bc43b0e39d .label=f9049e419a1c
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: a13b8c61c940
# parts: =a44a1a3ea7a0 .label=815e3d61bd79
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 795d77a0abe3
# parts: =afe431aae3f8 .label=94ce5b2a791f
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 5c14c0224e85
# parts: =bb89a24e5ccf .label=648e26ed876f
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 9f32cfc7a7e3
# parts: =2e2c4ed33926 .label=b2762bf3c6f9
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 085dc679d6a6
# parts: =51ec9e660e05
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: a4e56ce572fb
# parts: =e1b26caae842 .label=4b897e4460b8
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 32e7bfd999c5
# parts: =19c777ca8805 .label=3ae9bbe20b68
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 04899cb8bd9a
# parts: =995fc3e9c480 .label=4e71cb3d34ff
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: a2b90df2f91f
# parts: =be29700dfa78
learning-title = Lernen und gesund bleiben

# state: machine
# target: 119448c13e81
# parts: =7f125b6a3fe4 .label=3630ef4402e7
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: e0db4f0aac6c
# parts: =e3b1a35a5342 .label=b6ef47447364
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 24802c460858
# parts: =b3c6f16a7bcd .label=c5725bcca9b3
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 8d167503fd1d
# parts: =f48aa90fa723 .label=f5b8d3f1cf86
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: c4569230a574
# parts: =718f7677fa23
money-title = Geld

# state: machine
# target: a9a59013436b
# parts: =14f4829b1c7b
# using: -city=c447865e8592 -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 82e59c9025d8
# parts: =56352cfaf278
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 12194582e729
# parts: =40d949fbe8d9
# using: -city=c447865e8592 -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: b51695e8ba47
# parts: =e9e9d86ed2c1
numbers-title = 2024 auf einen Blick

# state: machine
# target: 4d99c8a8fc41
# parts: =34c79e8e7819 .label=5673fd000231
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 1310e9608515
# parts: =c5a4ba5f3b64 .label=1d50d8849911
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 0c05eb7f92d3
# parts: =7864498a946a .label=23b4283cee0f
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 57f1d51865a7
# parts: =3a5f43015804 .label=580bcb79463f
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: da134c152fe8
# parts: =cf0a1b7e60d8 .label=e8537e8fee59
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 92cacac034ab
# parts: =ca60408a6636
participation-title = Mitreden und mithelfen

# state: machine
# target: a800ab8f6272
# parts: =8b66af6e0cb6 .label=0a52f33200ac
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: a81bd2f08e29
# parts: =8cf9a1870a4d
reading-title = Zahlen richtig lesen

# state: machine
# target: ae3c70169f78
# parts: =788132ea2881
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
