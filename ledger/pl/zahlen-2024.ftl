# state: machine
# target: 4bca13410269
# parts: =2fc25f29cc9b .label=fe81aa2e057f
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 9f57acb4deb9
# parts: =7085751ecbcc .label=232e570baf70
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 6fd72b99f8fa
# parts: =579ea7eb3901
arriving-title = Ankommen und arbeiten

# state: machine
# target: 8143e526b467
# parts: =d5d77aadcf90 .label=568e487b66e3
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: bbff35bc5388
# parts: =968aa6048567 .label=a343d98d41ef
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: cab67b305cd9
# parts: =ff08fd69f59d .label=20e54df83a05
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 76ac70bc21b8
# parts: =637e06e08ef6 .label=4b3f0b2f63db
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: a7dbfa0e63f8
# parts: =92873c670747
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: fc144bfacce9
# parts: =3db9fd358d8c .label=46e04fe0519a
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: fc8ffefd0dc7
# parts: =564aba8073ce .label=c08f61994537
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 5705b8081a66
# parts: =f666a1e91598 .label=e4519788af04
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 9307f0a958fa
# parts: =2b8ff36806dd
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: a9f56d70d983
# parts: =4f84e69efab3 .label=51b50f313fc6
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 16f0075578c1
# parts: =9fcd10a28319 .label=c8cb721cbdb2
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: a6cce524f709
# parts: =2419c2d10ffe .label=001a13abe385
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 30fc419690ad
# parts: =772e9b42ee34
# using: -city=3b7439a67ec8
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: ee7339ef70da
# parts: =2117eeec298b
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 3b17e2ca9944
# parts: =eb5ed8c66e80 .label=f8f9884b5390
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 62c15837d42d
# parts: =a44a1a3ea7a0 .label=fb248d73283b
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 24114813712e
# parts: =afe431aae3f8 .label=ea50778fc261
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 8d8c999b90c6
# parts: =1aa072d41961 .label=9edd012f8b2d
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 368efbbcbf34
# parts: =fd2b03abc9fb .label=bd3a301540c9
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 44202e546042
# parts: =fea57a819ffb
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 6b5fac50cbb6
# parts: =e1b26caae842 .label=ff196eaf8b3c
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 47f5dd557d2f
# parts: =19c777ca8805 .label=47679b8b14cd
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 76c830e191af
# parts: =995fc3e9c480 .label=28a6342bd74a
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: d6e33983db55
# parts: =2348aaa9b061
learning-title = Lernen und gesund bleiben

# state: machine
# target: 51a99b502aae
# parts: =7f125b6a3fe4 .label=c0e7d1de3a26
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 4bf9c79a6b13
# parts: =b9b8bf28ff4a .label=ea2fe1b2fdfe
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 22a9cc398c2a
# parts: =b0aba782c2df .label=69f39ed53e43
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 23b6efe1836b
# parts: =a36db250346e .label=ebe57807bc06
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 4a3fe76fab33
# parts: =a03ca3bb7936
money-title = Geld

# state: machine
# target: 52da98e97194
# parts: =598112c4cc43
# using: -city=3b7439a67ec8 -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 897bd52d29e6
# parts: =6cdb5d14728a
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 05764191a83e
# parts: =abe05fa3ae2b
# using: -city=3b7439a67ec8 -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 88cfd8def034
# parts: =40636ac39afb
numbers-title = 2024 auf einen Blick

# state: machine
# target: 8a620dedc0b0
# parts: =34c79e8e7819 .label=14adec5d2ba7
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# source: 0703932063a5
# target: b46215646098
# parts: =c5a4ba5f3b64 .label=6e4e580c3b3a
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# source: e2c53f6ba6a6
# target: 3d25c210fb68
# parts: =f90fd26e8387 .label=0506af03d66d
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 185a11f7e0f4
# parts: =3a5f43015804 .label=3f656ae81029
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 66602854d90a
# parts: =5b317a4a1b97 .label=58b5db0d25db
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: bcee804c1f82
# parts: =429731add3a7
participation-title = Mitreden und mithelfen

# state: machine
# target: 1f77c1c60ec3
# parts: =553c8c217fef .label=b18753e32872
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 13bdb9d3d098
# parts: =7b350e112e91
reading-title = Zahlen richtig lesen

# state: machine
# target: 8ebe0f9eff54
# parts: =46efc8867fb9
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
