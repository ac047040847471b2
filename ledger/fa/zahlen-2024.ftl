# state: machine
# target: 91e2a851c248
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# target: fc122f040a2a
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU in Arbeit vermittelt
           *[other] Personen aus der EU in Arbeit vermittelt
        }

# state: machine
# target: 86f517d61ed6
arriving-title = Ankommen und arbeiten

# state: machine
# target: 222d6665fb40
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 5075abb8348d
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: aae8008ed64b
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: a6be75fe0d65
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 4a0fc5666533
centres-title = Begegnen und beraten

# state: machine
# target: 14a9a98a4f05
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom Kalender der Vielfalt
           *[other] Exemplare vom Kalender der Vielfalt
        }

# state: machine
# target: 638787fda13b
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag
           *[other] Aktions- und Gedenktage
        }

# state: machine
# target: 73d794cbc2ff
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 491d8f7a623d
diversity-title = Vielfalt zeigen

# state: machine
# target: e10ac97f19f6
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: 03e62f2641bc
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zum Thema Gesundheit
           *[other] Veranstaltungen zum Thema Gesundheit
        }

# state: machine
# target: d633422ed92a
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 022bf2cf7f0b
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# target: 84a1bc331e68
imprint-star = Der Stern, zum Beispiel in „Teilnehmer*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 6c99541a557b
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: a0916174cc0c
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 6a3c5b548c8f
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 818815d83a13
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 893da72daf3b
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt bei Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte bei Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: fe4e46f0b1cb
languages-title = Sprachen

# state: machine
# target: c31a550db9a3
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“

# state: machine
# target: adac1895b3d9
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: f940e6185cef
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 463343fe8464
learning-title = Lernen und gesund bleiben

# state: machine
# target: 654bd57fd492
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 36e828a03636
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# target: 4562e0d35e71
money-centres = über { $ikz-budget }
    .label = hatten die interkulturellen Zentren

# state: machine
# target: 0e9a36a45cfe
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 3163613b90d5
money-title = Geld

# state: machine
# target: fb38b8b010a1
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 8c554eeb0144
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 36668b057b50
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 711286378b42
numbers-title = 2024 auf einen Blick

# state: machine
# target: a6027ba25d74
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 5cb6562128f7
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 963059ed649e
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: f67df8db8716
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 3da529facb0c
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: a927aaf4220d
participation-title = Mitreden und mithelfen

# state: machine
# target: 14f674884ca2
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 8fc55b896f9a
reading-title = Zahlen richtig lesen

# state: machine
# target: 048f78731ac9
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
