### Das Jahr 2024 auf zwei Seiten: große Zahlen, je mit einer kurzen Zeile darunter.
### Deutsch ist die Quelle. Ton: knapp, sachlich, freundlich. Eine Anrede kommt nicht vor.
### Jede Kachel hat zwei Teile: oben groß die Zahl (der Wert), darunter `.label`. Zusammen sollen sie sich wie eine Zeile lesen.
### Jede Zahl ist eine Variable. Geld, Prozent und Datum bringen ihr Zeichen selbst mit: kein „€“ und kein „%“ dahinter schreiben.
### Die Zeile unter der Zahl richtet sich in der Grammatik nach der Zahl. Jede Sprache braucht dort alle ihre Formen.
### „über“, „mehr als“, „fast“, „etwa“ und „rund“ gehören zur Zahl und dürfen nicht fehlen.
### Wenig Platz: eine Zeile unter der Zahl hat höchstens etwa 65 Zeichen.

## Kopf

# Überschrift ganz oben. Auch der andere Bericht nennt dieses Blatt so: dort gleich übersetzen.
numbers-title = 2024 auf einen Blick

# „Lotse“ ist der Name des Programms und bleibt deutsch.
numbers-publisher = Lotse – ein Beispiel-Bericht

# Ein Satz für die Angaben der PDF-Datei, nicht im Text gedruckt.
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

## Geld

money-title = Geld

money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# Geld, das für die Zentren bereitsteht. Nicht alles Geld, das die Zentren haben.
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

## Mitreden und mithelfen

participation-title = Mitreden und mithelfen

# Mitglieder der Gremien, die das Amt betreut. Ein Gremium ist eine Gruppe, die über ein Thema berät.
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# Prozent der Beschäftigten der Stadt, die mitgemacht haben.
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# Ehrenamtliche: Menschen, die freiwillig und ohne Lohn helfen.
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

## Begegnen und beraten

centres-title = Begegnen und beraten

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# Der Bericht sagt nicht, dass nur die Zentren gemeint sind.
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

## Sprachen

languages-title = Sprachen

# Gezählt sind die Sprachen der Einsätze. Sprach- und Integrationsmittler*innen: Menschen, die bei Gesprächen zwischen zwei Sprachen vermitteln.
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# Einsatz: ein Termin, bei dem jemand hilft.
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# Ein Heft der Stadt über das Wohnen. Der Titel bleibt deutsch.
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# Integrationslots*innen: Menschen, die Zugewanderte begleiten. Ein Lotse zeigt den Weg.
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# $zmi-issue (Ordnungszahl, zum Beispiel „15.“). Erschienen im Jahr des Berichts.
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

## Lernen und gesund bleiben

learning-title = Lernen und gesund bleiben

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# Gezählt sind Menschen, die bei Angeboten zum Thema Gesundheit dabei waren.
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# Diese Zahl und die Zahl der Sprachen beim „Wegweiser Wohnen“ sind zufällig gleich. Sie haben nichts miteinander zu tun.
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

## Ankommen und arbeiten

arriving-title = Ankommen und arbeiten

# KIM: Case-Manager*innen begleiten eine Person und planen mit ihr die nächsten Schritte.
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# WAK: Beratung für Menschen aus der EU.
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

## Vielfalt

diversity-title = Vielfalt zeigen

# Das Amt hat bei diesen Tagen mitgemacht. Es gab im Jahr auch andere.
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# „Diversity Kalender“ ist ein Name und bleibt so; „Diversity“ heißt Vielfalt.
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# Die Zahl ist ein Datum (nur Monat und Jahr), im Nominativ.
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

## Lesehilfe und Impressum

reading-title = Zahlen richtig lesen

reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.

# Wichtig: Es muss ganz klar sein, dass dieses Blatt nicht von der Stadt kommt.
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# In Sprachen ohne Gender-Stern: sinngemäß erklären, dass alle Menschen gemeint sind.
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.
