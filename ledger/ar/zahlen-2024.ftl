# state: machine
# target: 745d9c106c0b
# parts: =2fc25f29cc9b .label=1911fee3417f
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# target: a0d342fa14ee
# parts: =7085751ecbcc .label=fd114d6b7253
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU in Arbeit vermittelt
           *[other] Personen aus der EU in Arbeit vermittelt
        }

# state: machine
# target: 59fb8fb67267
# parts: =64e3eae4dfba
arriving-title = Ankommen und arbeiten

# state: machine
# target: 2ca7ef301ae5
# parts: =fd318e055225 .label=e0a89f8fa5bf
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: d479d1255499
# parts: =9160b547942a .label=642b34109076
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: 11028d23dded
# parts: =ff08fd69f59d .label=01607997d353
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 328fed4ed721
# parts: =8f10930ff1cc .label=611c125d3c5e
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 4118cbd40990
# parts: =be1ccd4af8ca
centres-title = Begegnen und beraten

# state: machine
# target: e7c3668f14cb
# parts: =3db9fd358d8c .label=d0ec06829b48
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom Kalender der Vielfalt
           *[other] Exemplare vom Kalender der Vielfalt
        }

# state: machine
# target: 87fd41e7edc6
# parts: =564aba8073ce .label=b5d51aed9334
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag
           *[other] Aktions- und Gedenktage
        }

# state: machine
# target: 2ec2f5b64b63
# parts: =f666a1e91598 .label=ccb1c55a653d
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 4444d6f89c76
# parts: =f85c8b9524fa
diversity-title = Vielfalt zeigen

# state: machine
# target: a96f31ab0e57
# parts: =4f84e69efab3 .label=c89c81844faa
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: d520b0819991
# parts: =9fcd10a28319 .label=f57a434384f1
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zum Thema Gesundheit
           *[other] Veranstaltungen zum Thema Gesundheit
        }

# state: machine
# target: 2e56b9c7fb31
# parts: =fd2327d2f8c1 .label=d195e47f6bdd
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 4dcf34e4c362
# parts: =52278977a4eb
# using: -city=3c27ef04c9de
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# target: 091f52d6cf34
# parts: =3c5aab53160e
imprint-star = Der Stern, zum Beispiel in „Teilnehmer*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: c4f4655bd304
# parts: =d5ff3c7e1e4c .label=41505eeca3a5
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 4930c0e4f3b7
# parts: =a44a1a3ea7a0 .label=bfa39063f9b7
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: da2149d54547
# parts: =afe431aae3f8 .label=3b6d86c3718a
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 598910ad5ec1
# parts: =77e59d4e62f7 .label=805a23b0768a
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: abfa83cfbb41
# parts: =61af01746272 .label=3c9f8f8d20e6
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt bei Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte bei Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: fecb1049ded8
# parts: =2f1fdb15a94d
languages-title = Sprachen

# state: machine
# target: 776685665f4a
# parts: =041aded8a331 .label=3f7fbca72745
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“

# state: machine
# target: a60673f89341
# parts: =19c777ca8805 .label=17298e913f12
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: f0c9e6da576c
# parts: =995fc3e9c480 .label=ed1ec05370d1
# using: -schule-ohne-rassismus=16c8279e49b1
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: f5297c1c8a14
# parts: =07ab283a5c4e
learning-title = Lernen und gesund bleiben

# state: machine
# target: fe58d4c9be1b
# parts: =7f125b6a3fe4 .label=570baf2f51ba
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: a83243682c41
# parts: =35954a0c2b69 .label=1539a7bbbb07
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# target: 59c051321a5b
# parts: =bd600e1603b4 .label=307409ce6f41
money-centres = über { $ikz-budget }
    .label = hatten die interkulturellen Zentren

# state: machine
# target: ed2e140183fc
# parts: =7857cbd36ffd .label=1e4200362c13
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 5b1030c91002
# parts: =bb72251139fa
money-title = Geld

# state: machine
# target: 55aeeaa39433
# parts: =f797eebfe289
# using: -city=3c27ef04c9de -office=e6b0f770bf36
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: f8e35d2f0c29
# parts: =9fac51672131
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 2490feba1ea6
# parts: =ea879d0e3a52
# using: -city=3c27ef04c9de -office=e6b0f770bf36
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: d7a9406d0e2b
# parts: =d0c9919de2c9
numbers-title = 2024 auf einen Blick

# state: machine
# target: c95e91cbb015
# parts: =34c79e8e7819 .label=b20cf5b92a81
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 5cc9a106c6a9
# parts: =c5a4ba5f3b64 .label=6c6f3b741423
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 11e75c82d51e
# parts: =401c7489ac9c .label=d7f510730469
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 9b94740966dc
# parts: =3a5f43015804 .label=b6efbb7fcf01
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 41eb0babd13b
# parts: =950987407e50 .label=0a558b9e245d
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 954c9be88b7f
# parts: =77c5910a5f07
participation-title = Mitreden und mithelfen

# state: machine
# target: 4f0ec89ece82
# parts: =b94858532a75 .label=2385df7cbb38
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 586fd15606c9
# parts: =8687c3da158c
reading-title = Zahlen richtig lesen

# state: machine
# target: c85a86a64456
# parts: =9c3ad6b76f5c
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
