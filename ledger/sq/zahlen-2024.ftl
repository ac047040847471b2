# state: machine
# target: 9a3f7f1afbfa
# parts: =2fc25f29cc9b .label=728b4ddaa554
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 1f7fe66b75c8
# parts: =7085751ecbcc .label=26fd238b1522
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 42017c2f799b
# parts: =9c738f887cd9
arriving-title = Ankommen und arbeiten

# state: machine
# target: 7e45d53d2117
# parts: =9fc2c0ac3a17 .label=deaf58737e9d
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 1ad5622bf52e
# parts: =c07ecb51586c .label=3a91f2c6010a
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: c607ed811023
# parts: =ff08fd69f59d .label=730f8a2acf57
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 6b0cbd7e0772
# parts: =e8a3ab470dd6 .label=b8549d66fa62
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: c71438247c62
# parts: =18f64e950273
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 5e5df67e226d
# parts: =3db9fd358d8c .label=b8942c309b76
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 37c19884129d
# parts: =564aba8073ce .label=f2f671e42ee3
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: a463aefca7ea
# parts: =f666a1e91598 .label=e1d8d5dc22e4
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: c61344b4d347
# parts: =a5e71c1bd151
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 9838cd209464
# parts: =4f84e69efab3 .label=af3bd8813a77
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 4c0f08d31539
# parts: =9fcd10a28319 .label=c32bccaa352f
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: e4d49a5037f6
# parts: =4fd370a3ecc8 .label=c1b41dfa7a60
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 9805c24c619b
# parts: =df768205c2d8
# using: -city=b72094a954fe
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 1074da045dd5
# parts: =e76b6fc3ebf2
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 3148b9741907
# parts: =c80db83a91a1 .label=cb827f1dc668
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: d6853804cf06
# parts: =a44a1a3ea7a0 .label=43f7bf4bf0cb
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: cc959abaa40b
# parts: =afe431aae3f8 .label=7a9ed8bf5eb6
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: c93bc188309f
# parts: =427cacfb1b85 .label=51fad31b5936
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 3379ed9e5b79
# parts: =9726dd02d3cf .label=c5ff7936bcc4
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 9c8514275ce2
# parts: =40269d68c5de
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: c6a15bd0f87d
# parts: =31fc04686189 .label=9e16c4a1548c
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: acd4f1661559
# parts: =19c777ca8805 .label=56ef4a0051da
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 820d81cc4357
# parts: =995fc3e9c480 .label=67f55b1e601c
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: aa20e9d2b78e
# parts: =1015e53bd426
learning-title = Lernen und gesund bleiben

# state: machine
# target: 298bd6d71178
# parts: =7f125b6a3fe4 .label=91cf1bfed299
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 1c1748ed883d
# parts: =ae93311e723d .label=b66b7660532d
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 33d594b624d7
# parts: =1ccf147d6e78 .label=d2698a13e9fb
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 17c9367229c2
# parts: =3e74b94cee27 .label=3efeff445889
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 6e8a47057605
# parts: =52718ffe6007
money-title = Geld

# state: machine
# target: bcb520be5690
# parts: =138688ed8bb9
# using: -city=b72094a954fe -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 12de425241b3
# parts: =fe1ad5ad9c67
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: c20eb781eb69
# parts: =a4d9b5f35a63
# using: -city=b72094a954fe -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 618010a1db87
# parts: =a121172c8f18
numbers-title = 2024 auf einen Blick

# state: machine
# target: cc7a104f6313
# parts: =34c79e8e7819 .label=eb3dbba119a1
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: f9f151670aef
# parts: =c5a4ba5f3b64 .label=95557d043786
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: ef8495b0ce00
# parts: =b6115d79e06c .label=a48476124f9d
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: a8755f18b854
# parts: =3a5f43015804 .label=fb596cc2bbfd
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 7d46c644732c
# parts: =bf8005b42e2f .label=adf7287914bb
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 2287e65d6c93
# parts: =cb77edaaae78
participation-title = Mitreden und mithelfen

# state: machine
# target: 56f2699ce2ac
# parts: =1ff273191de4 .label=2cb512b3eae6
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: cbc3d2ae6c20
# parts: =cde505c679d2
reading-title = Zahlen richtig lesen

# state: machine
# target: 4401ed897a59
# parts: =cbdd3fdd2cbe
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
