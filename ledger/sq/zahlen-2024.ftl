# state: machine
# target: 9a3f7f1afbfa
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# target: 4b6a86ad0e43
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU in Arbeit vermittelt
           *[other] Personen aus der EU in Arbeit vermittelt
        }

# state: machine
# target: 42017c2f799b
arriving-title = Ankommen und arbeiten

# state: machine
# target: 7e45d53d2117
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 1ad5622bf52e
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: c607ed811023
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 6b0cbd7e0772
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: c71438247c62
centres-title = Begegnen und beraten

# state: machine
# target: 80ff3f8b5510
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom Kalender der Vielfalt
           *[other] Exemplare vom Kalender der Vielfalt
        }

# state: machine
# target: 2fcc240ded81
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag
           *[other] Aktions- und Gedenktage
        }

# state: machine
# target: a463aefca7ea
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: c61344b4d347
diversity-title = Vielfalt zeigen

# state: machine
# target: 84ef9f10821d
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: 3021e01d6b81
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zum Thema Gesundheit
           *[other] Veranstaltungen zum Thema Gesundheit
        }

# state: machine
# target: e67f2815c6d4
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 9805c24c619b
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# target: ea7fcf1cceeb
imprint-star = Der Stern, zum Beispiel in „Teilnehmer*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 3148b9741907
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: d6853804cf06
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: cc959abaa40b
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: c93bc188309f
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 74fa107343d1
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt bei Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte bei Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 9c8514275ce2
languages-title = Sprachen

# state: machine
# target: abd16f5b3091
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“

# state: machine
# target: acd4f1661559
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 820d81cc4357
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: aa20e9d2b78e
learning-title = Lernen und gesund bleiben

# state: machine
# target: 298bd6d71178
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 1c1748ed883d
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# target: 89afaf7902ca
money-centres = über { $ikz-budget }
    .label = hatten die interkulturellen Zentren

# state: machine
# target: 17c9367229c2
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 6e8a47057605
money-title = Geld

# state: machine
# target: bcb520be5690
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 12de425241b3
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: c20eb781eb69
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 618010a1db87
numbers-title = 2024 auf einen Blick

# state: machine
# target: cc7a104f6313
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: f9f151670aef
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: ef8495b0ce00
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: a8755f18b854
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 7d46c644732c
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 2287e65d6c93
participation-title = Mitreden und mithelfen

# state: machine
# target: 56f2699ce2ac
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: cbc3d2ae6c20
reading-title = Zahlen richtig lesen

# state: machine
# target: 4401ed897a59
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
