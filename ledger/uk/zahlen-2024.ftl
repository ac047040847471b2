# state: machine
# target: dcc0fdd33134
# parts: =2fc25f29cc9b .label=d9cf5ab0a6fe
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 31923fd67666
# parts: =7085751ecbcc .label=1d40e033e43a
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 0eeb2aaf4c68
# parts: =e08166ef25a2
arriving-title = Ankommen und arbeiten

# state: machine
# target: 1c02fd123675
# parts: =5184f39f9f78 .label=2ddd68fe6fcc
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: faf8231db768
# parts: =ecf798c88806 .label=e28ec3da435e
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: 68258b5c506c
# parts: =ff08fd69f59d .label=eb81e2b8ba55
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 09a205f42af0
# parts: =95f26690722f .label=39d6dcd6f010
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 9c56a16d669e
# parts: =5efce95cb98b
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: afa11ba09d5d
# parts: =3db9fd358d8c .label=fe85757b2f18
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: caa606615230
# parts: =564aba8073ce .label=46e8ad1072f5
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 9fc8a8d6416a
# parts: =f666a1e91598 .label=ecd6eb440220
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 722f109d4d61
# parts: =7acd6c8d3a5f
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 431429d45a9c
# parts: =4f84e69efab3 .label=223b58aa4a2e
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 12ae51570652
# parts: =9fcd10a28319 .label=86467b919607
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: a542add48504
# parts: =48424df4fd49 .label=598db4dc3f69
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: bbe5b71ebf04
# parts: =70e61020d181
# using: -city=c9541c0032af
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 6d9f57930c59
# parts: =cdcd7f0c6b52
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 2064e009df06
# parts: =7f9e1810d68a .label=6dc27e9e50a5
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: d948be0ed890
# parts: =a44a1a3ea7a0 .label=6458a1cf0992
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 512fd216afda
# parts: =afe431aae3f8 .label=0155c5d099a1
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: a9ba4af6f69d
# parts: =bc2be088d7f1 .label=3d30d17a7ed8
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 8a22822d671d
# parts: =14d7d1ac6379 .label=143acca5a8e5
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 846852fc62f5
# parts: =508b1f905123
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 88808a2c4d82
# parts: =e1b26caae842 .label=8d9e7ce3f110
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: b56fb8318ae2
# parts: =19c777ca8805 .label=aa4a9179ad92
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 84bca6d474ee
# parts: =995fc3e9c480 .label=d80dd280e786
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 2257e6dc8689
# parts: =8434e4eef0c9
learning-title = Lernen und gesund bleiben

# state: machine
# target: afd92837427e
# parts: =7f125b6a3fe4 .label=960ca2463b0f
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: e818fdfbffd6
# parts: =40428146804b .label=7cc4aaef4746
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: e74eb835998e
# parts: =984f8e280106 .label=3a97f3642fe6
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 39721ad059d6
# parts: =07b8653d3194 .label=3b4c165853d1
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 2b80da568300
# parts: =1594d8c1f0b6
money-title = Geld

# state: machine
# target: c7b95a3d518d
# parts: =bd1b3be565f1
# using: -city=c9541c0032af -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 20c318aac877
# parts: =1345d7efbd8e
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 2c9893c85b85
# parts: =7ef0f4f366d2
# using: -city=c9541c0032af -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 498aa8e7d569
# parts: =3c81b9e01891
numbers-title = 2024 auf einen Blick

# state: machine
# target: 118c61f5b154
# parts: =34c79e8e7819 .label=c68adebcf680
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 1a2eaaaad1c2
# parts: =c5a4ba5f3b64 .label=50225c34f33c
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 9262b71eb6d5
# parts: =6f143c90e536 .label=2fd597b02793
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 28e5368e6792
# parts: =3a5f43015804 .label=80eb5d950932
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: f30f4d83b8cb
# parts: =e95e1cb03c01 .label=011b15e1d665
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: cd4451ca570a
# parts: =07badbeaec79
participation-title = Mitreden und mithelfen

# state: machine
# target: e733213c74b8
# parts: =634c55b9572a .label=d85cf9c91dd5
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 68fc633d383c
# parts: =6e1c331aacd4
reading-title = Zahlen richtig lesen

# state: machine
# target: 97aaa7a0899d
# parts: =7dca4b5090bd
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
