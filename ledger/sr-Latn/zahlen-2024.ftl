# state: machine
# target: af053da3c335
# parts: =2fc25f29cc9b .label=6410630c9691
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 0e9cddb99dce
# parts: =7085751ecbcc .label=0b214b15d516
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 8060d4f813ec
# parts: =4f27282e6b48
arriving-title = Ankommen und arbeiten

# state: machine
# target: e97504245b69
# parts: =861cd218c95c .label=89c6a3db3393
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# target: abf75de60088
# parts: =bac62878048b .label=15297db4f144
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# target: cec37989ab26
# parts: =ff08fd69f59d .label=0c0ecee104b6
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 5a5cc93336a3
# parts: =005da4983567 .label=1eae20fdd533
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 45c8e4d50c3d
# parts: =98c5d1a73d85
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 0ede344d42c4
# parts: =3db9fd358d8c .label=9051adddf2a7
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: 1c87be79aca8
# parts: =564aba8073ce .label=7c0f4bb45585
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 5385ec3b0571
# parts: =f666a1e91598 .label=7442e014dd94
# using: -eccar=889b1406f947
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 353f1226a0a9
# parts: =726f06779552
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 8f7db233b12e
# parts: =4f84e69efab3 .label=b22ea95ad2fe
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: f47f9aaaacbf
# parts: =9fcd10a28319 .label=dae725980f24
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 3aa8ba7706d5
# parts: =da42e7a89a21 .label=217800d8eca3
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 4e4c5036e96c
# parts: =daf32a1f7bec
# using: -city=627de26a1aab
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 32b1c386131a
# parts: =d369f75a45d8
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 3f57599b711f
# parts: =3a4fa98d0153 .label=63fb19429cc0
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# target: fb4f7776e5ad
# parts: =a44a1a3ea7a0 .label=c09a6446cddf
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# target: a3300dff1a93
# parts: =afe431aae3f8 .label=0aa01c191430
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# target: d2a91416680d
# parts: =210b3405327c .label=bfe41c3fe166
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: 7a88191bc8cd
# parts: =317928fc073d .label=18ff903c8584
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: 46083a700261
# parts: =7e858d20bc9a
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: 5a0a07ddb071
# parts: =e1b26caae842 .label=3869cdf4df6a
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# target: fda43305c4d5
# parts: =19c777ca8805 .label=dad420a1284f
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: e80bc6a1a020
# parts: =995fc3e9c480 .label=a4d2e85358af
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: 68db4d33fd78
# parts: =d41617621d50
learning-title = Lernen und gesund bleiben

# state: machine
# target: 52f781d60e48
# parts: =7f125b6a3fe4 .label=3b83df8d0f9e
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: 885ee8a096a7
# parts: =22f327b33fcb .label=880fa1d0ecca
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 6b266f2605a8
# parts: =4723b71822a1 .label=3f987a7643f9
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: 0ff383befb9b
# parts: =29e9ac39ac3b .label=628797e83fe8
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 359df42e517a
# parts: =c965736c584f
money-title = Geld

# state: machine
# target: b2948492487e
# parts: =9a7206cbc399
# using: -city=627de26a1aab -office=2aa0d7432003
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: d95391311b79
# parts: =58dd078d0ee2
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: b79e6e815270
# parts: =891761f124da
# using: -city=627de26a1aab -office=2aa0d7432003
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: ab1cb81729a4
# parts: =7ae80522296c
numbers-title = 2024 auf einen Blick

# state: machine
# target: 4b3a28b76ea0
# parts: =34c79e8e7819 .label=24f88869f264
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# target: eb79b3ffc8d7
# parts: =c5a4ba5f3b64 .label=2eda680a1883
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# target: 22fcbcd245ec
# parts: =5a1df3e47df2 .label=1c66fc64f477
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# target: 58885ea305d8
# parts: =3a5f43015804 .label=d9e5f13c2966
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: f76d1b743a64
# parts: =16965de68ffe .label=a892e765b67f
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 4c8fdd5eddf7
# parts: =1c1ccdb7fb55
participation-title = Mitreden und mithelfen

# state: machine
# target: 3f97ed809db3
# parts: =8431ca7e71ce .label=fbb83852ca07
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 30690c639c38
# parts: =8d452fb83da8
reading-title = Zahlen richtig lesen

# state: machine
# target: 2da02080db16
# parts: =146af0df5ebd
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
