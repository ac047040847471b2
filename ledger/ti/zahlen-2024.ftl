# state: machine
# target: 14e41ba27f59
# parts: =2fc25f29cc9b .label=3fe5d43becb6
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 4eeed668c862
# parts: =7085751ecbcc .label=cd03e2f64cae
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: d9367c0a6244
# parts: =4c5d3eb03796
arriving-title = Ankommen und arbeiten

# state: machine
# target: d7af860223cd
# parts: =439d9c024b66 .label=517f109d5173
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: fecaa329ede5
# parts: =3878b1f30e50 .label=21e4968b9233
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: e482ef83c478
# parts: =ff08fd69f59d .label=940bf178dcb0
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 637a2b83bac9
# parts: =982ac989ecda .label=3a01bba6edf2
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: b786200c1902
# parts: =2786de32f87d
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 7cc7b159a0fe
# parts: =3db9fd358d8c .label=253768fa3b17
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 14d9ca8e6690
# parts: =564aba8073ce .label=0aad25b49d3a
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 5ca54effe31a
# parts: =f666a1e91598 .label=9fcaa4856f69
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 57b70322a671
# parts: =6318dcf3a9c3
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 5ca01222b875
# parts: =4f84e69efab3 .label=e9a259147158
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 497925fc3b21
# parts: =9fcd10a28319 .label=3b4cf1adad1c
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 506727dcd4c9
# parts: =bea6aea0a4a9 .label=71d7d1f5429e
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: ca6378362db1
# parts: =71e4d5cb18b8
# using: -city=1a1a979fa8ea
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 4d73ecdbc063
# parts: =92e5a58efa87
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: b35ddd757212
# parts: =6f5ffb042daa .label=ab7fb034adad
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: a417fc8ed3bd
# parts: =a44a1a3ea7a0 .label=e66622d1b2da
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 0d1cec17548b
# parts: =afe431aae3f8 .label=aa8a08282111
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: d5f6988d48b5
# parts: =ec5e54178c53 .label=e65986756f5a
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: f53a108fc9f6
# parts: =7f1506dec6c6 .label=553d01805c67
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: e42622de1e94
# parts: =d88db21787ff
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: ac2c1a6b747e
# parts: =44483c314bc2 .label=69e4bf365a94
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: dbebb02d42e2
# parts: =19c777ca8805 .label=d3da7208ea20
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: c3a854d62838
# parts: =995fc3e9c480 .label=b201f397fafa
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 79e0554ca9c5
# parts: =2e6c5625b91e
learning-title = Lernen und gesund bleiben

# state: machine
# target: 494460653039
# parts: =7f125b6a3fe4 .label=5fdc882786fb
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: ffbd1f19eb0d
# parts: =5ed729ad8fa1 .label=2b931e4d00df
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 6accac71900a
# parts: =a2801e093afa .label=622c80d6bd6e
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 1f38f1de933d
# parts: =708e0f892258 .label=3e9f7d63acf7
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 16e98820cb79
# parts: =1c27f11a315c
money-title = Geld

# state: machine
# target: a71276e2efda
# parts: =d3a88be855dd
# using: -city=1a1a979fa8ea -office=88b8265f7e00
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 50f3bb0276fc
# parts: =5dcafa301310
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: c941390fae1d
# parts: =351c36817e9c
# using: -city=1a1a979fa8ea -office=88b8265f7e00
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 3a8036dc2140
# parts: =56cbd15f8710
numbers-title = 2024 auf einen Blick

# state: machine
# target: cb19d1a04dd3
# parts: =34c79e8e7819 .label=f2360b389f53
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 817b67ac191e
# parts: =c5a4ba5f3b64 .label=428d650a9c25
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# source: e2c53f6ba6a6
# target: ec577a4faf60
# parts: =9323c5f24f45 .label=65426172bb6a
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 75f445ad651e
# parts: =3a5f43015804 .label=106f3bda680f
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 466f1e994b20
# parts: =b3f962a4918d .label=40358c526022
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 89a3b7af2add
# parts: =e84a162a1978
participation-title = Mitreden und mithelfen

# state: machine
# target: 3fffe0cdec4b
# parts: =11f771fa80c1 .label=68623e63d9ee
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 3437cc544093
# parts: =4b6db67b36b4
reading-title = Zahlen richtig lesen

# state: machine
# target: 431f0d03168c
# parts: =6b1b11e48931
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
