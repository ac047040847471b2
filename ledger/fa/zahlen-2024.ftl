# state: machine
# target: 91e2a851c248
# parts: =2fc25f29cc9b .label=be709a29d140
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 776ec4ab56ec
# parts: =7085751ecbcc .label=2f3ffd4b3967
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 86f517d61ed6
# parts: =2ba5874acea7
arriving-title = Ankommen und arbeiten

# state: machine
# target: 222d6665fb40
# parts: =64c4248accba .label=2423da94a527
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 5075abb8348d
# parts: =e2aad339e8a0 .label=63b0ac43e24f
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: aae8008ed64b
# parts: =ff08fd69f59d .label=663572e6a931
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: a6be75fe0d65
# parts: =9a5a0df9c353 .label=3f54f759d4fc
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 4a0fc5666533
# parts: =b5c51936a535
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 5d652c28c04e
# parts: =3db9fd358d8c .label=6432da9ea4b3
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: ea257b320d91
# parts: =564aba8073ce .label=5081df6a6cd3
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 73d794cbc2ff
# parts: =f666a1e91598 .label=95d4ccc7fa00
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 491d8f7a623d
# parts: =81e2f2541db9
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 6e49adb1ae65
# parts: =4f84e69efab3 .label=e78fb067b113
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 05c25e2d21ac
# parts: =9fcd10a28319 .label=7a4fab926df0
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: d3d55d78371a
# parts: =fc635875b7d2 .label=f83594e58354
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 022bf2cf7f0b
# parts: =a0c7ad088d12
# using: -city=de50a22ad71d
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: a1360f2b414f
# parts: =440731ce2aea
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 6c99541a557b
# parts: =fd4ba7262390 .label=0fbb23ef4cf1
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: a0916174cc0c
# parts: =a44a1a3ea7a0 .label=7ccf92b88fd5
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 6a3c5b548c8f
# parts: =afe431aae3f8 .label=674e997053f1
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 818815d83a13
# parts: =d7eccba8a32c .label=71f8b38f7768
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 99e90e5ff3d4
# parts: =df0fdcad9709 .label=b8d3652a98b6
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: fe4e46f0b1cb
# parts: =b22356da5196
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: cec7f0344b1b
# parts: =cf9b822dc020 .label=b55cda733a78
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: adac1895b3d9
# parts: =19c777ca8805 .label=5c239131a7c5
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: ee76d6f42bfd
# parts: =995fc3e9c480 .label=82250f1f0950
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 463343fe8464
# parts: =6a85effbf39b
learning-title = Lernen und gesund bleiben

# state: machine
# target: 654bd57fd492
# parts: =7f125b6a3fe4 .label=d9aafb0b5470
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 36e828a03636
# parts: =95795dca65d6 .label=7a0cd0508a73
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 2db7a7337e1a
# parts: =bb0c96b5e769 .label=29784bfe0b82
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 0e9a36a45cfe
# parts: =060e12ecbe0c .label=32a4127a6282
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 3163613b90d5
# parts: =ca55d4253239
money-title = Geld

# state: machine
# target: fb38b8b010a1
# parts: =fbc49fad3a88
# using: -city=de50a22ad71d -office=e840254b15c5
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 8c554eeb0144
# parts: =a6b353e9c6a2
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 36668b057b50
# parts: =7c422f8c11f7
# using: -city=de50a22ad71d -office=e840254b15c5
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 711286378b42
# parts: =63616417a245
numbers-title = 2024 auf einen Blick

# state: machine
# target: a6027ba25d74
# parts: =34c79e8e7819 .label=2bbf3a97829b
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 5cb6562128f7
# parts: =c5a4ba5f3b64 .label=5b959729900c
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 963059ed649e
# parts: =cfd9127712df .label=d94e0e4a3dec
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: f67df8db8716
# parts: =3a5f43015804 .label=dc1a0835dcc6
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 3da529facb0c
# parts: =f7f907e68011 .label=e132f7ccaefb
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: a927aaf4220d
# parts: =3b202cda2b62
participation-title = Mitreden und mithelfen

# state: machine
# target: 14f674884ca2
# parts: =ee2de83c1b7b .label=17aba25c05e7
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 8fc55b896f9a
# parts: =73e9a2475f7e
reading-title = Zahlen richtig lesen

# state: machine
# target: 048f78731ac9
# parts: =45743b0cc0aa
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
