# state: machine
# source: c86834c6d659
# target: 36e6b46db691
# parts: =2fc25f29cc9b .label=d3b2dc0359e8
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: da631fbd1481
# parts: =7085751ecbcc .label=2b9b7629b69b
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 2744a1d84da1
# parts: =3074cea2e5cc
arriving-title = Ankommen und arbeiten

# state: machine
# target: ca8db68f86f6
# parts: =0609315c5e72 .label=2fa08c720868
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: 4a560746346f
# parts: =40f430edbca1 .label=47d3c6f629e0
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: 75c15f2bff5b
# parts: =ff08fd69f59d .label=2de0a5e5a635
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# source: e96d98a09cdf
# target: 7a631782abcb
# parts: =90e19d19a308 .label=2660081bb7aa
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 5e94d455d5ab
# parts: =3ba0b855a215
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 85ccb9fc5ae1
# parts: =3db9fd358d8c .label=bca5890e90ac
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 158c3610b3e7
# parts: =564aba8073ce .label=dbe15a12be98
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 0742cf54d121
# parts: =f666a1e91598 .label=67a61262f942
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 41357f28789c
# parts: =cbe878b07d8f
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: a9b8b643e459
# parts: =4f84e69efab3 .label=7b4ac11200df
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 109ec716e1d6
# parts: =9fcd10a28319 .label=cf4041897133
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 82a3616360b1
# parts: =a056588ce9b5 .label=814a56b891b0
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: a2221836526c
# parts: =b538f77fd19d
# using: -city=e779c236c183
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 3701c5c277b1
# parts: =2ad9c9875af9
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: faad8d539e80
# parts: =06070f3fc6d5 .label=4ac3f7d3c784
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: ef66d083ef3f
# parts: =a44a1a3ea7a0 .label=8be2abe33d5f
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: 9406775f89a1
# parts: =afe431aae3f8 .label=e04bbd4492c8
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: 1604deca5cca
# parts: =86c92dabb67a .label=d712b26f3496
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 4e78e85e2258
# parts: =13d2e3129af9 .label=cf2293ae2684
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: f40568c0484c
# parts: =4aa8e39f8d11
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 57b548ed0089
# parts: =e1b26caae842 .label=18f3ceb400a5
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: 7b28feafa60a
# parts: =19c777ca8805 .label=981d032905a0
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: ad7b515d0173
# parts: =995fc3e9c480 .label=a165728a4a58
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: b9be5bd03e27
# parts: =c7e98ef78b19
learning-title = Lernen und gesund bleiben

# state: machine
# target: f0f6bef5177c
# parts: =7f125b6a3fe4 .label=10045c912d8a
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 3a86f76daf5d
# parts: =ffc0215f74af .label=ba31ec96e1f6
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 14df39d307af
# parts: =9e7d97cbc6cf .label=dc1f80606a4d
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 840d924c46a1
# parts: =80411cc82bba .label=47d627b42df1
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 33ad428aaa04
# parts: =0868ffef13b7
money-title = Geld

# state: machine
# target: eaaf0c19737d
# parts: =5ce00a388344
# using: -city=e779c236c183 -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: 88c063151815
# parts: =cd2f5cea1f1e
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 084d8257650b
# parts: =c02ce8a55547
# using: -city=e779c236c183 -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: d042db731203
# parts: =e653dd9f09ed
numbers-title = 2024 auf einen Blick

# state: machine
# target: a6f4f412e506
# parts: =34c79e8e7819 .label=31f68b7cbdfa
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: c0092eb66d4e
# parts: =c5a4ba5f3b64 .label=0be11562fa7f
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 5d40c46fc75c
# parts: =70ec03f5d75a .label=99f4b70de0fb
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 3fdac69ae280
# parts: =3a5f43015804 .label=a180391c7f70
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: bf0210245770
# parts: =e1d887a620c3 .label=b7f2bdecdc5b
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 3e7e673802af
# parts: =9324c95ccbbd
participation-title = Mitreden und mithelfen

# state: machine
# source: 616b23c86789
# target: f04613f9b1e1
# parts: =ea539403ce07 .label=8862f9c55377
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 74818509edec
# parts: =0e74e0aad77f
reading-title = Zahlen richtig lesen

# state: machine
# target: e4e18fcf9a98
# parts: =925fbdf62be5
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
