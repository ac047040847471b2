# state: machine
# target: 8228fef189a4
# parts: =2fc25f29cc9b .label=4d6a07e6c568
# using: -kim=c7c284d2842c
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 09edbf987f4b
# parts: =7085751ecbcc .label=884cba67b125
# using: -wak=8c0f45aa10f1
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 9813742aede5
# parts: =6a5492c4487e
arriving-title = Ankommen und arbeiten

# state: machine
# target: f534235204f7
# parts: =fd0bbd1a5085 .label=b959c725162a
# using: -wak=8c0f45aa10f1
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: c7206eaa80b5
# parts: =2bc9d15d0318 .label=07e5b993cbb2
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: a421e0b02420
# parts: =ff08fd69f59d .label=fccf86b5b840
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# source: e96d98a09cdf
# target: 8248d883625f
# parts: =134cb33f80d7 .label=bc47bfab9294
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: dec9dc8cd2fc
# parts: =19ca7c99b820
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 2443534c2a4b
# parts: =3db9fd358d8c .label=114393f285c7
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: e40b27003e5a
# parts: =564aba8073ce .label=65aa4c8bf49d
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 12d37a15f08f
# parts: =f666a1e91598 .label=160addf6bf37
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: a60f55060bda
# parts: =b504fd3a5893
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 5a87a79fffa4
# parts: =4f84e69efab3 .label=aa536c2674d4
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 18db6f77518c
# parts: =9fcd10a28319 .label=e4812ae7548e
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 67ea3426695c
# parts: =b58f9fe2f403 .label=5e5f9343483f
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: fd5873ec355a
# parts: =bcbe285b6beb
# using: -city=8e5bd9f870fd
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 58ae51a03d71
# parts: =e13ed9cd63d8
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: d4986f91425c
# parts: =e982096de2fd .label=e7e9162fffd8
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 9b47cf294092
# parts: =a44a1a3ea7a0 .label=692e78f6809e
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 080e440bb656
# parts: =afe431aae3f8 .label=ccc0edd9e7de
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 2bf0a451fdb1
# parts: =57359f0ca7ba .label=d378d564c41d
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 7b7bce8719f8
# parts: =202e099ab956 .label=c3e49dd381e2
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: b63d4dadfd64
# parts: =d5ec10e57d07
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 41efbbcaefbc
# parts: =e1b26caae842 .label=1415e455bc79
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 408f3d879a2c
# parts: =19c777ca8805 .label=18a718554f93
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 816e49c2ac81
# parts: =995fc3e9c480 .label=8536457c892f
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: ca2d3d4d6af1
# parts: =678f0fb445a5
learning-title = Lernen und gesund bleiben

# state: machine
# target: 79599fe4c6e3
# parts: =7f125b6a3fe4 .label=0c9220f707de
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 98d2145c9e0d
# parts: =5a3ca3f54f63 .label=158f864cbd0c
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: b4360342fb3f
# parts: =7fd19d664e31 .label=907f5d8154ba
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: ef27bc46d870
# parts: =6e29db75f8d3 .label=0d451fda9a2d
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: b44b109f6769
# parts: =6228af88cfb9
money-title = Geld

# state: machine
# target: 25ffc8bd903e
# parts: =061fad624892
# using: -city=8e5bd9f870fd -office=3cf04c695402
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 1ae9ad0ee3cd
# parts: =6b8c4df081e6
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 6d78a5bf2b71
# parts: =cb5f217fedff
# using: -city=8e5bd9f870fd -office=3cf04c695402
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 245445c8b30b
# parts: =64a6199357d3
numbers-title = 2024 auf einen Blick

# state: machine
# target: ffe5f45cd231
# parts: =34c79e8e7819 .label=9d8ab159338f
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 169a619411ed
# parts: =c5a4ba5f3b64 .label=b09ae96d200e
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 05bc02062d62
# parts: =0cf2acf670b3 .label=0e1e7919755d
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 2aab8a33179e
# parts: =3a5f43015804 .label=ae6a0dc188e7
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 780a22377912
# parts: =575dd3db9d54 .label=2e65f53c6ef5
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: c01d3367f1c9
# parts: =540c45256fcd
participation-title = Mitreden und mithelfen

# state: machine
# target: 3f99b90bdd80
# parts: =50b8075229e4 .label=a08859a344a0
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 1b0010b8f3b1
# parts: =8d1e8fcd4afb
reading-title = Zahlen richtig lesen

# state: machine
# target: 10d166f1d9b0
# parts: =aa47a5dfaae7
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
