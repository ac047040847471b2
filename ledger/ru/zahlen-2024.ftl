# state: machine
# source: c86834c6d659
# target: 6008dc35487c
# parts: =2fc25f29cc9b .label=84c82c435a7c
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: de1a0fe8dc0a
# parts: =7085751ecbcc .label=2063aed5a32b
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 58ac15ab236d
# parts: =7ab995c83a0e
arriving-title = Ankommen und arbeiten

# state: machine
# target: 8074e0248de8
# parts: =e7011c856dcc .label=c6663ce7f87d
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 5f780735bfd1
# parts: =1ef97079ed5b .label=692573aaf66b
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: df760ea0d8d7
# parts: =ff08fd69f59d .label=5885137d54ba
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: dc1c49f2e062
# parts: =a6287f583253 .label=887added7a22
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 02e36126837c
# parts: =7f3470a8b217
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 204f9b25bc80
# parts: =3db9fd358d8c .label=49bd20e63b80
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 4ea47017f67c
# parts: =564aba8073ce .label=ba843893da76
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 265644744ee3
# parts: =f666a1e91598 .label=8deeee6d2ddc
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 26b25bce6f8a
# parts: =5e9e7098b58b
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 122673a86071
# parts: =4f84e69efab3 .label=c0f93e7bd726
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 3aff51e83fea
# parts: =9fcd10a28319 .label=dc677cb3f929
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 523384e293af
# parts: =17c908ba3c7d .label=6104a3bbf70b
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 765cdce9dfa4
# parts: =f7b75e89e39b
# using: -city=b02176b8b3c3
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 64b06c86d2f6
# parts: =94af4dd97906
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 69a75c07781f
# parts: =7cd01425606b .label=a7d7417fd562
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 914cd27772fa
# parts: =a44a1a3ea7a0 .label=3ac9e02a5463
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 3fd77ea766fa
# parts: =afe431aae3f8 .label=6b57423dae52
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 883d3eb97402
# parts: =7cff82b83ec0 .label=906de752200b
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: aead9b8d790a
# parts: =dde072777ba9 .label=c4a277ced852
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 509db201cb82
# parts: =019b1be59031
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 82cada9a3365
# parts: =e1b26caae842 .label=1560a3cc27f5
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 6fcb33b1a702
# parts: =19c777ca8805 .label=1f92731b58c1
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 008c7b44dd49
# parts: =995fc3e9c480 .label=9d5acab769dc
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: ba926946c4fd
# parts: =358a71a73df9
learning-title = Lernen und gesund bleiben

# state: machine
# target: 950058e78cd1
# parts: =7f125b6a3fe4 .label=c466d336d8be
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: d96461ad673c
# parts: =fcd99022670c .label=345806a4e65a
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 83df9cbd89cd
# parts: =5e42ccccbf91 .label=47736178910d
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 0f2074ac677e
# parts: =1a08a7ab37b9 .label=fc6963662fee
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 21c4967d62ab
# parts: =38aa08da192f
money-title = Geld

# state: machine
# target: 541187f603ce
# parts: =b9dbe80ebbbd
# using: -city=b02176b8b3c3 -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 10d56a355301
# parts: =790a82591098
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: f01e1a51ae84
# parts: =b82fd8f46937
# using: -city=b02176b8b3c3 -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: d29ae6812194
# parts: =0b6dbfa6ddab
numbers-title = 2024 auf einen Blick

# state: machine
# target: e70299c93d6a
# parts: =34c79e8e7819 .label=a88f528ca6b6
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 991a253f75d0
# parts: =c5a4ba5f3b64 .label=d43a43897cb2
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# source: e2c53f6ba6a6
# target: a0090a555d9b
# parts: =c1c6bdd2d499 .label=d468d08bd902
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 3ec7dc4406bd
# parts: =3a5f43015804 .label=f476c87fcfd9
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 883d54ea4719
# parts: =f37e062c7735 .label=f1f18440a049
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: b45704e5c88e
# parts: =841f4d390b09
participation-title = Mitreden und mithelfen

# state: machine
# target: 249a95b21f07
# parts: =8b66af6e0cb6 .label=83600288138f
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: b18c32ec49b8
# parts: =1bb6af41b1aa
reading-title = Zahlen richtig lesen

# state: machine
# target: c06e58308869
# parts: =c5d3be2ae869
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
