# state: machine
# target: 4f45171b8f84
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# target: ba179373c341
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU in Arbeit vermittelt
           *[other] Personen aus der EU in Arbeit vermittelt
        }

# state: machine
# target: 3974eba2df9a
arriving-title = Ankommen und arbeiten

# state: machine
# target: 4b77ae40ad3d
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 18e9bf857c31
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: d82234d4c11a
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: e099bcc7d4f6
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 00e9c0b8a4c0
centres-title = Begegnen und beraten

# state: machine
# target: feb2a33350e8
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom Kalender der Vielfalt
           *[other] Exemplare vom Kalender der Vielfalt
        }

# state: machine
# target: cd8c5590a823
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag
           *[other] Aktions- und Gedenktage
        }

# state: machine
# target: 3fff186c87e1
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 7b66319d74ef
diversity-title = Vielfalt zeigen

# state: machine
# target: 8e046157bd5a
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: 556b07d446ec
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zum Thema Gesundheit
           *[other] Veranstaltungen zum Thema Gesundheit
        }

# state: machine
# target: 65501ba889d3
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 46fb2c97f876
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# target: 2971418b6b66
imprint-star = Der Stern, zum Beispiel in „Teilnehmer*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 45f5fe8746cc
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: a13b8c61c940
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 795d77a0abe3
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 5c14c0224e85
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: efe3ea1befcf
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt bei Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte bei Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 085dc679d6a6
languages-title = Sprachen

# state: machine
# target: f41efb6dbd80
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“

# state: machine
# target: 32e7bfd999c5
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 04899cb8bd9a
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: a2b90df2f91f
learning-title = Lernen und gesund bleiben

# state: machine
# target: 119448c13e81
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: e0db4f0aac6c
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# target: ceac4f73590d
money-centres = über { $ikz-budget }
    .label = hatten die interkulturellen Zentren

# state: machine
# target: 8d167503fd1d
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: c4569230a574
money-title = Geld

# state: machine
# target: a9a59013436b
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 82e59c9025d8
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 12194582e729
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: b51695e8ba47
numbers-title = 2024 auf einen Blick

# state: machine
# target: 4d99c8a8fc41
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 1310e9608515
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 0c05eb7f92d3
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 57f1d51865a7
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: da134c152fe8
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 92cacac034ab
participation-title = Mitreden und mithelfen

# state: machine
# target: a800ab8f6272
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: a81bd2f08e29
reading-title = Zahlen richtig lesen

# state: machine
# target: ae3c70169f78
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
