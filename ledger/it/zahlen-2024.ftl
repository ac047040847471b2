# state: machine
# target: 761c97c7a67a
# parts: =2fc25f29cc9b .label=fe0d69e4abd6
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 6e68fbc63b19
# parts: =7085751ecbcc .label=1f68b7feee10
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 8f17673ef645
# parts: =c94e2fe53795
arriving-title = Ankommen und arbeiten

# state: machine
# target: 52b315db61fa
# parts: =7321975bd7fe .label=a519dc2680dd
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 63fa14c77b8a
# parts: =40f430edbca1 .label=bdcd2b880b1c
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: da79dba781e7
# parts: =ff08fd69f59d .label=6294ab5657cb
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 455399f90580
# parts: =d60d23fe4da1 .label=eed1ef4e486c
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 78df2c1478fa
# parts: =815998c82ab0
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 370182c2d9e4
# parts: =3db9fd358d8c .label=f3360f1dc70a
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 4689084d54ff
# parts: =564aba8073ce .label=513f7916c7f3
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 99febcac8c4f
# parts: =f666a1e91598 .label=6e794fdb2d87
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: fb69f28b8c45
# parts: =0375bb2af092
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 8f41dc4738fc
# parts: =4f84e69efab3 .label=a89f1a79e0d3
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: afd1553dd21d
# parts: =9fcd10a28319 .label=f03053c4b4a2
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 64aeda71b714
# parts: =ec4cd0577618 .label=bdcd4b29790a
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 55347986f70d
# parts: =fdf2125b6880
# using: -city=3be9c7b2ff9c
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 901ead5a9d9f
# parts: =c12450a24d9a
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: d1e843501441
# parts: =4b045a25a016 .label=2185b07fe05f
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 9bd56ebd2fbe
# parts: =a44a1a3ea7a0 .label=39704b49007c
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 99e1d147ea47
# parts: =afe431aae3f8 .label=8c8b56305366
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 2b71cdc96429
# parts: =e02b9583c413 .label=be51891139b6
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 20b61a7b377f
# parts: =a06af91b0585 .label=b337919ddd2c
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 845d7e88952a
# parts: =980de9835f98
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 940b7568ced9
# parts: =e1b26caae842 .label=0d708a8b46e9
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: e9814324834e
# parts: =19c777ca8805 .label=c3c35972d9ea
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 8ced1c3c81d1
# parts: =995fc3e9c480 .label=6112fa820f1c
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 9807a69f5cb1
# parts: =f61eaebb81eb
learning-title = Lernen und gesund bleiben

# state: machine
# target: 8dc612aa1939
# parts: =7f125b6a3fe4 .label=1773f00864d2
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 08aadecd91dd
# parts: =ffc0215f74af .label=32b41646114f
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 1af1983b1f50
# parts: =c7dcb911d18e .label=b2bb8ceec653
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: dbc7651d3c9f
# parts: =80411cc82bba .label=541ba730a391
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 90230e14dd3d
# parts: =b43966340d78
money-title = Geld

# state: machine
# target: 69474bb99601
# parts: =fcd8f0a5d834
# using: -city=3be9c7b2ff9c -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 060211745747
# parts: =c8ddb5faac1a
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 325d99a3a951
# parts: =1ecec32a5fdc
# using: -city=3be9c7b2ff9c -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 0b4757f84a09
# parts: =bd75618717ad
numbers-title = 2024 auf einen Blick

# state: machine
# target: 80db93c526af
# parts: =34c79e8e7819 .label=2d04536ffdaa
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 565364f2ee43
# parts: =c5a4ba5f3b64 .label=f38a855ff32d
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 568931564927
# parts: =09b5ba2ed0a9 .label=94ad3d099b5d
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 43ec6bf38c80
# parts: =3a5f43015804 .label=8d0cd7fede42
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 9c1fe1ee6be8
# parts: =de7e250dde37 .label=6f70b8838c0d
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: b26b28494284
# parts: =1aaefbaef250
participation-title = Mitreden und mithelfen

# state: machine
# target: 12ef6266b0d7
# parts: =1db37771e1fd .label=6e6bff2a37f1
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 33342f0c3e4b
# parts: =9fd35de13480
reading-title = Zahlen richtig lesen

# state: machine
# target: 521487af4e20
# parts: =acf1ab91fa83
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
