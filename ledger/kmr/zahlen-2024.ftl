# state: machine
# target: 05c03806e31a
# parts: =2fc25f29cc9b .label=44dca616a630
# using: -kim=c7c284d2842c
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 8c299b88fb6f
# parts: =7085751ecbcc .label=8e11727d0652
# using: -wak=8c0f45aa10f1
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 305243eb28ed
# parts: =afd8b6651457
arriving-title = Ankommen und arbeiten

# state: machine
# target: 9d9e26894cb8
# parts: =6014a3ba71af .label=da3d7ab68dd5
# using: -wak=8c0f45aa10f1
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 92f1655cd5c8
# parts: =b826ecf75f06 .label=babc25ebbfc8
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: 48f8e0e496ea
# parts: =ff08fd69f59d .label=26e4eecb221f
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: fa556e6fe65a
# parts: =8f16fadeea92 .label=6c122362a6e0
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: eaf1e916ce86
# parts: =22f69e2a91ae
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 93be3851843b
# parts: =3db9fd358d8c .label=f544ef18fb18
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 4d89689110cd
# parts: =564aba8073ce .label=55e0282aa990
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 83c82c7864a8
# parts: =f666a1e91598 .label=30d636c34546
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: a039ac00b77b
# parts: =8a4eefdb02ed
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 2ec54942805e
# parts: =4f84e69efab3 .label=df6997d0632a
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 9bf298365bf7
# parts: =9fcd10a28319 .label=1d95214a1ce3
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 1b5db9ef0a8a
# parts: =82792c9bcb9b .label=3ca01a26e562
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 3fc2205f2669
# parts: =be5f6b46a26e
# using: -city=95579003a6ac
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: adfc0cbcbfa3
# parts: =f9ae711cea75
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 2638c5561d97
# parts: =72411ba34ed8 .label=b5b37845e926
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 4e49483bc1c0
# parts: =a44a1a3ea7a0 .label=38ff8cda2fce
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: d540e2b42eec
# parts: =afe431aae3f8 .label=01ca9e045d25
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 9852e656dc27
# parts: =d22b4ead488b .label=bd83ed10502e
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: de1e7e6e4c93
# parts: =83267fca81be .label=b1f4763b88ac
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 9ef6060bb0a8
# parts: =40ba4604a5e1
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: e9999ce32217
# parts: =a733cca008d7 .label=36309520aea0
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: f9e2da226e47
# parts: =19c777ca8805 .label=af0e65fcfbe8
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 85072516a1f0
# parts: =995fc3e9c480 .label=4bbcbac62869
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 6a152930f0fd
# parts: =6e359badde25
learning-title = Lernen und gesund bleiben

# state: machine
# target: b063fd56212c
# parts: =7f125b6a3fe4 .label=84170549fad0
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: f742da33cb83
# parts: =ff170036d434 .label=23f7608ad8d2
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: fca8ac9884f4
# parts: =a9f34243102f .label=f00a8bcc6d1c
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 468a0e1d1a88
# parts: =7b0ae0d7004c .label=0bce609875cb
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 460c50453142
# parts: =91ad6fdd8127
money-title = Geld

# state: machine
# target: 1fa2c9c57673
# parts: =ea45f8784a85
# using: -city=95579003a6ac -office=3afff8b61146
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: bfe8e7ff5a8c
# parts: =5e948b06d6b8
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: e9d8cdb7c054
# parts: =24ff72bc242e
# using: -city=95579003a6ac -office=3afff8b61146
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 336f91b738df
# parts: =e76ef344e761
numbers-title = 2024 auf einen Blick

# state: machine
# target: 37ed52a45b3e
# parts: =34c79e8e7819 .label=3206dea49823
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: f886367640bb
# parts: =c5a4ba5f3b64 .label=aa2b36c17381
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: b547153781a9
# parts: =a1a953456c6d .label=2b0f6b7f5d7a
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 2eb25343505c
# parts: =3a5f43015804 .label=416fedbaf6e0
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: c329b6c8cf44
# parts: =840fd2e3f2f2 .label=e79bfcb14160
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 5af4904fca30
# parts: =7b338a699a73
participation-title = Mitreden und mithelfen

# state: machine
# target: 2f30e0b05357
# parts: =229bea17a67e .label=722a0055b2c4
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 9664e449fbb7
# parts: =70d7d852eab2
reading-title = Zahlen richtig lesen

# state: machine
# target: efa536f4c08c
# parts: =01fd6db1213c
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
