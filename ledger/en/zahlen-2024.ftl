# state: machine
# target: 3b5eb074f258
# parts: =2fc25f29cc9b .label=50b8656109c5
# using: -kim=c7c284d2842c
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: edc4ead3e189
# parts: =7085751ecbcc .label=d32c4539451d
# using: -wak=8c0f45aa10f1
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 658306f5cf02
# parts: =4c0146d00204
arriving-title = Ankommen und arbeiten

# state: machine
# target: e8bb2eef86cf
# parts: =33bc338058b1 .label=2d7e6b79df30
# using: -wak=8c0f45aa10f1
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: c3b5ff8d6b73
# parts: =f20074e7d144 .label=ac7f3166be82
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: d3f122b03e72
# parts: =ff08fd69f59d .label=f69c55ea5f3f
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: a4a2c457b850
# parts: =8801c7c68000 .label=635197d643f3
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: af46c1199d7c
# parts: =e06c2febb74b
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 841916d37398
# parts: =3db9fd358d8c .label=5c7ed789f05f
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 83ff8c52f8b6
# parts: =564aba8073ce .label=59c390ff3d24
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: fb1844b14d81
# parts: =f666a1e91598 .label=991ead600368
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 02cb64a64e00
# parts: =3fed90d23f20
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: ea9f3ba4e685
# parts: =4f84e69efab3 .label=0842b1528a68
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: bf21eb2f350f
# parts: =9fcd10a28319 .label=ac40f0c20bae
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: b8d4e24e372d
# parts: =3e144e5b13ae .label=45978605fe83
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 6c63c96bb41e
# parts: =2d6704c85d15
# using: -city=e65c1bb5ef9d
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: eda00ba0c6f3
# parts: =298acc418058
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 774d1433ca09
# parts: =c1fc90cdf748 .label=ae950ba658f1
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: 07a8e55bcc3c
# parts: =a44a1a3ea7a0 .label=9778a806477f
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: f405c4f9b30e
# parts: =afe431aae3f8 .label=67697ab854b7
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 1d73a40e3a69
# parts: =841d261ff179 .label=b8f089eb7707
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 6ce0533f5127
# parts: =29d40befe53d .label=6858785dd667
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 4eb386ed2f96
# parts: =6867c09f7613
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 2f42895f1037
# parts: =e1b26caae842 .label=b391fcf57b96
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 437542a5b32e
# parts: =19c777ca8805 .label=f51392018adc
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: cf77b179fb97
# parts: =995fc3e9c480 .label=e8a5effbe22f
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 7879b5432b9f
# parts: =cc57c10f6aa2
learning-title = Lernen und gesund bleiben

# state: machine
# target: 2c57bc2fd500
# parts: =7f125b6a3fe4 .label=d583e661437e
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 3ea347c13e81
# parts: =2dc4254a38a7 .label=bf0bb343499e
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: e1079f10bbb7
# parts: =49c433b130a8 .label=34fcf2e4fc9c
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: ed5e1424bc1b
# parts: =38046ca9bc9d .label=ed6294e10bb2
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 8d68170f1480
# parts: =9fb94c2b8369
money-title = Geld

# state: machine
# target: 4e5e428eed90
# parts: =04ad034012a4
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 342e4be45862
# parts: =20f71821ac72
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 490548b0377a
# parts: =5d112aad4f98
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: 07933de3cef4
# parts: =f0f47858fecb
numbers-title = 2024 auf einen Blick

# state: machine
# target: 05a45f4c0de0
# parts: =34c79e8e7819 .label=80193025fa29
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: 5869b49c467b
# parts: =c5a4ba5f3b64 .label=7e90d6d9621f
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: fd5279892903
# parts: =0a49f8b3f010 .label=fe864a352577
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: fa57ca7f48d1
# parts: =3a5f43015804 .label=6385ce1a4ac6
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 05c8d07eeda9
# parts: =347acc2af607 .label=8a08f5af6ede
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 59c1768891a6
# parts: =80bf754676e7
participation-title = Mitreden und mithelfen

# state: machine
# target: 8de67a57036f
# parts: =dacc6b1cb407 .label=248608a84e84
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: b62850481f44
# parts: =329f3b158daa
reading-title = Zahlen richtig lesen

# state: machine
# target: 666a93ac492a
# parts: =d8a3bacebe5c
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
