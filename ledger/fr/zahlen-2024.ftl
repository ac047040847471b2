# state: machine
# target: 8928098db8a0
# parts: =2fc25f29cc9b .label=ab6fdda38a8a
# using: -kim=c7c284d2842c
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: e29c0eccb4a6
# parts: =7085751ecbcc .label=e26c7d023107
# using: -wak=8c0f45aa10f1
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: e1a0b83bfea8
# parts: =4f8efc76129f
arriving-title = Ankommen und arbeiten

# state: machine
# target: 817864138361
# parts: =a74aca4cc25c .label=46977b980d85
# using: -wak=8c0f45aa10f1
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 54e904ce3ddf
# parts: =0fcd3be8a0b4 .label=de1011cec675
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: feee34cf7e0e
# parts: =ff08fd69f59d .label=20dc2aabaa2d
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 7bf22d025125
# parts: =f474eb60190e .label=eadcc54dbd30
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 5c92d10ab485
# parts: =e19d3c8641b8
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: d52b4aae071c
# parts: =3db9fd358d8c .label=12d1eb978c27
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 981e5f34c443
# parts: =564aba8073ce .label=ed8ab1141b31
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 82ea219eaa9a
# parts: =f666a1e91598 .label=73b1d87f2466
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: ffee73a29b9e
# parts: =086285ff0357
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: f62757ba3144
# parts: =4f84e69efab3 .label=25c56ccef0cc
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: d01469c979fd
# parts: =9fcd10a28319 .label=d72ec26e0b31
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 080290595a9a
# parts: =bed4ca16180f .label=31c94a3adb77
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: ebbbd2049bae
# parts: =7031d04815be
# using: -city=e65c1bb5ef9d
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: a4bf277a8606
# parts: =af80b1cd0603
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# source: 2611038b7908
# target: 7c2f04996580
# parts: =08d0352ca23d .label=70d7462ac4df
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# source: 423b5af80e08
# target: 9aa58a4f7d2a
# parts: =a44a1a3ea7a0 .label=0b81afe79dd8
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 3db6ade43047
# parts: =afe431aae3f8 .label=1dfe31f4e6ea
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: d849f2e53d89
# parts: =cdb538f4c2e6 .label=a1777da73291
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 93a781538c35
# parts: =532eb21e5fcb .label=9fa19fdf07eb
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: b0aa60b2a94b
# parts: =533b01e2dcae
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 4eccd62fe33d
# parts: =e1b26caae842 .label=45a70f83a3a6
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 5515e1e1c1da
# parts: =19c777ca8805 .label=fbf18defab06
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 62698827651e
# parts: =995fc3e9c480 .label=79f1270c75b0
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 19c8c47adada
# parts: =88b25be800b9
learning-title = Lernen und gesund bleiben

# state: machine
# target: f324961559fa
# parts: =7f125b6a3fe4 .label=a304c133a614
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 32767c1394a1
# parts: =4dd792da6c3c .label=29ed28310ccf
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 663e6b0d05f7
# parts: =c3ab5135ecf8 .label=b7e36823e048
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: e22b50e07faf
# parts: =e60923a62739 .label=8c1b50cdce4c
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: ca8d5543bdc8
# parts: =7d7612ed0f7e
money-title = Geld

# state: machine
# target: 95022832645d
# parts: =994afc55053e
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 456f81ef971d
# parts: =ac490f9817bf
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 5c3a156d0ae9
# parts: =249bd9770b04
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 4c2868aacd70
# parts: =ed3ed687cc83
numbers-title = 2024 auf einen Blick

# state: machine
# target: 63b5bbac5a0d
# parts: =34c79e8e7819 .label=25a7bac9bf92
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: c3edca8c5d7c
# parts: =c5a4ba5f3b64 .label=6c975e1d2eee
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: e8227f74875e
# parts: =9281a6360d17 .label=18b9454da62f
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 898b09ec903f
# parts: =3a5f43015804 .label=61d5ecad0721
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: d0cf4f4c361e
# parts: =30aa4e221977 .label=81cc374af4a9
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 0671cb4c12d3
# parts: =5c55a4e473f8
participation-title = Mitreden und mithelfen

# state: machine
# target: 4dceac8db17a
# parts: =56b5fcf2aba9 .label=755e2176cb25
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 7c404b1a27bc
# parts: =9c39adccb151
reading-title = Zahlen richtig lesen

# state: machine
# target: a5231ca008a5
# parts: =dc8945c13620
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
