# state: machine
# target: 4bca13410269
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# target: e5af2de1116b
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU in Arbeit vermittelt
           *[other] Personen aus der EU in Arbeit vermittelt
        }

# state: machine
# target: 6fd72b99f8fa
arriving-title = Ankommen und arbeiten

# state: machine
# target: 8143e526b467
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: bbff35bc5388
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: cab67b305cd9
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 76ac70bc21b8
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: a7dbfa0e63f8
centres-title = Begegnen und beraten

# state: machine
# target: 8ffe97199f8b
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom Kalender der Vielfalt
           *[other] Exemplare vom Kalender der Vielfalt
        }

# state: machine
# target: ec1f8433669e
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag
           *[other] Aktions- und Gedenktage
        }

# state: machine
# target: 5705b8081a66
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 9307f0a958fa
diversity-title = Vielfalt zeigen

# state: machine
# target: 0e57177c6dbe
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: 3989b56452df
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zum Thema Gesundheit
           *[other] Veranstaltungen zum Thema Gesundheit
        }

# state: machine
# target: cfb8a39c1405
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 30fc419690ad
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# target: 66ed4a797af2
imprint-star = Der Stern, zum Beispiel in „Teilnehmer*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 3b17e2ca9944
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 62c15837d42d
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 24114813712e
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 8d8c999b90c6
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: cab929323fc9
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt bei Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte bei Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 44202e546042
languages-title = Sprachen

# state: machine
# target: d3f514b6fab4
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“

# state: machine
# target: 47f5dd557d2f
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 76c830e191af
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: d6e33983db55
learning-title = Lernen und gesund bleiben

# state: machine
# target: 51a99b502aae
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 4bf9c79a6b13
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# target: 0326dd21b421
money-centres = über { $ikz-budget }
    .label = hatten die interkulturellen Zentren

# state: machine
# target: 23b6efe1836b
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 4a3fe76fab33
money-title = Geld

# state: machine
# target: 52da98e97194
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 897bd52d29e6
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 05764191a83e
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 88cfd8def034
numbers-title = 2024 auf einen Blick

# state: machine
# target: 8a620dedc0b0
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 2f632027980f
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: d354675ad936
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 185a11f7e0f4
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 66602854d90a
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: bcee804c1f82
participation-title = Mitreden und mithelfen

# state: machine
# target: 1f77c1c60ec3
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 13bdb9d3d098
reading-title = Zahlen richtig lesen

# state: machine
# target: 8ebe0f9eff54
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
