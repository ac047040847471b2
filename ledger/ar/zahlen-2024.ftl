# state: machine
# source: c86834c6d659
# target: 9be55cf36c25
# parts: =2fc25f29cc9b .label=34329c6d9006
# using: -kim=cb3f4b6da837
arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] Person mit { -kim } erreicht
           *[other] Personen mit { -kim } erreicht
        }

# state: machine
# source: 6fed3c367f68
# target: 50eb6f91b529
# parts: =7085751ecbcc .label=90fc591022db
# using: -wak=98b5010c64e0
arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] Person aus der EU fand mit { -wak } den Weg in Arbeit
           *[other] Personen aus der EU fanden mit { -wak } den Weg in Arbeit
        }

# state: machine
# target: 59fb8fb67267
# parts: =64e3eae4dfba
arriving-title = Ankommen und arbeiten

# state: machine
# source: 40be32656f35
# target: b07a41aed2e1
# parts: =fd318e055225 .label=1ea28e7b7267
# using: -wak=98b5010c64e0
arriving-wak = fast { $wak-people }
    .label =
        { $wak-people ->
            [one] Person bei { -wak } beraten
           *[other] Personen bei { -wak } beraten
        }

# state: machine
# source: 9fdd36f36504
# target: 83c82e602ace
# parts: =9160b547942a .label=c1ed322e9eff
centres-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in diesen Zentren
           *[other] Beratungen pro Tag in diesen Zentren
        }

# state: machine
# source: 43aeb7215a21
# target: 3e20f05d928e
# parts: =ff08fd69f59d .label=8d9dcb888c12
centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# source: e96d98a09cdf
# target: 1f6cd5e51348
# parts: =8f10930ff1cc .label=06e68f82c3ac
centres-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 4118cbd40990
# parts: =be1ccd4af8ca
centres-title = Begegnen und beraten

# state: machine
# source: 1ed71cd1e713
# target: 3270bf909cc5
# parts: =3db9fd358d8c .label=98fe5afbb1d3
diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] Exemplar vom „Diversity Kalender“
           *[other] Exemplare vom „Diversity Kalender“
        }

# state: machine
# source: 9a8dc3f3eaf5
# target: ce7567c16b2e
# parts: =564aba8073ce .label=19fc3159d4cf
diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] Aktions- oder Gedenktag, den das Amt begleitete
           *[other] Aktions- und Gedenktage, die das Amt begleitete
        }

# state: machine
# target: 2ec2f5b64b63
# parts: =f666a1e91598 .label=ccb1c55a653d
# using: -eccar=00358ab3b3fb
diversity-eccar = { $eccar-since }
    .label = Beitritt zum Städtebündnis { -eccar } gegen Rassismus

# state: machine
# target: 4444d6f89c76
# parts: =f85c8b9524fa
diversity-title = Vielfalt zeigen

# state: machine
# source: 14b2d0ba22e9
# target: 6b8cf1f7c556
# parts: =4f84e69efab3 .label=fcf7082cf136
health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: c2a99eecbace
# parts: =9fcd10a28319 .label=df5415f6cfde
health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 90e2f77f0e50
# parts: =fd2327d2f8c1 .label=1a3ec97dc8d5
health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 4dcf34e4c362
# parts: =52278977a4eb
# using: -city=3c27ef04c9de
imprint-about = Dieses Blatt ist eine eigene Zusammenfassung veröffentlichter Zahlen. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ gemacht.

# state: machine
# source: 11cc7fafac6d
# target: 083d3f59cc01
# parts: =00619f8f3688
imprint-star = Der Stern, zum Beispiel in „Integrationslots*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# source: 2611038b7908
# target: 24a6278192bc
# parts: =d5ff3c7e1e4c .label=a1cafb722984
languages-guide-assignments = mehr als { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] Einsatz der Integrationslots*innen
           *[other] Einsätze der Integrationslots*innen
        }

# state: machine
# source: 423b5af80e08
# target: 90f6f171551e
# parts: =a44a1a3ea7a0 .label=45cfad86b02b
languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] Sprache bei den Integrationslots*innen
           *[other] Sprachen bei den Integrationslots*innen
        }

# state: machine
# source: f94a6de99fbe
# target: 7fe0f8414403
# parts: =afe431aae3f8 .label=54bcb8f6bfaf
languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] Sprache beim Heft „Wegweiser Wohnen“
           *[other] Sprachen beim Heft „Wegweiser Wohnen“
        }

# state: machine
# source: 53de6afc3db6
# target: 9e76de9c000d
# parts: =77e59d4e62f7 .label=24b6cc4cdac7
languages-mediator-assignments = über { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] Einsatz der Sprach- und Integrationsmittler*innen
           *[other] Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# source: 9277af0bf398
# target: bd8093745ebf
# parts: =61af01746272 .label=d691110bbe08
languages-mediators = über { $sim-languages }
    .label =
        { $sim-languages ->
            [one] Sprache oder Dialekt: Einsätze der Sprach- und Integrationsmittler*innen
           *[other] Sprachen und Dialekte: Einsätze der Sprach- und Integrationsmittler*innen
        }

# state: machine
# target: fecb1049ded8
# parts: =2f1fdb15a94d
languages-title = Sprachen

# state: machine
# source: c7113ed238a4
# target: b99fa1308148
# parts: =041aded8a331 .label=a9a973d175c0
# using: -zmi=40e0dc0167a1
languages-zmi = { $zmi-issue }
    .label = Ausgabe der Zeitschrift „{ -zmi }“, erschienen 2024

# state: machine
# source: 632f90eb88fe
# target: 70fb3dc8c2b6
# parts: =19c777ca8805 .label=fc7dd03da21a
learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] Kind unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
           *[other] Kinder unter { $ki-children-age } Jahren bei der mehrsprachigen Schulberatung
        }

# state: machine
# source: 904c8b28f560
# target: 218836521ff3
# parts: =995fc3e9c480 .label=c3ca4f04f6af
# using: -schule-ohne-rassismus=b07f5c3ca283
learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] Schule, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
           *[other] Schulen, die das Amt bei „{ -schule-ohne-rassismus }“ koordiniert
        }

# state: machine
# target: f5297c1c8a14
# parts: =07ab283a5c4e
learning-title = Lernen und gesund bleiben

# state: machine
# source: 8d7b31a0d604
# target: 3f2d6aebbb98
# parts: =7f125b6a3fe4 .label=aacc6d9cdba1
learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] junger Mensch bei der mehrsprachigen Schulberatung
           *[other] junge Menschen bei der mehrsprachigen Schulberatung
        }

# state: machine
# target: a83243682c41
# parts: =35954a0c2b69 .label=1539a7bbbb07
money-budget = etwa { $budget-total }
    .label = hatte das Amt für seine Arbeit

# state: machine
# source: 811a1a6eaa78
# target: 119aee5bb5f5
# parts: =bd600e1603b4 .label=c190b805220c
money-centres = über { $ikz-budget }
    .label = für die Förderung der interkulturellen Zentren

# state: machine
# target: ed2e140183fc
# parts: =7857cbd36ffd .label=1e4200362c13
money-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 5b1030c91002
# parts: =bb72251139fa
money-title = Geld

# state: machine
# target: 55aeeaa39433
# parts: =f797eebfe289
# using: -city=3c27ef04c9de -office=e6b0f770bf36
numbers-intro = Integration und Vielfalt in { -city }: Das sind wichtige Zahlen aus dem Tätigkeitsbericht 2024 vom { -office }.

# state: machine
# target: f8e35d2f0c29
# parts: =9fac51672131
numbers-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 2490feba1ea6
# parts: =ea879d0e3a52
# using: -city=3c27ef04c9de -office=e6b0f770bf36
numbers-subject = Zwei Seiten mit Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city }.

# state: machine
# target: d7a9406d0e2b
# parts: =d0c9919de2c9
numbers-title = 2024 auf einen Blick

# state: machine
# source: 5faebc55be9d
# target: 6d4c0ffa44e8
# parts: =34c79e8e7819 .label=55778a1b1a5c
# using: -komm-an=d02384dbddef
participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] Initiative oder Verein mit { -komm-an } unterstützt
           *[other] Initiativen und Vereine mit { -komm-an } unterstützt
        }

# state: machine
# source: 0703932063a5
# target: e95c71617db7
# parts: =c5a4ba5f3b64 .label=e51c9114981f
participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied in Gremien
           *[other] Mitglieder in Gremien
        }

# state: machine
# source: e2c53f6ba6a6
# target: 888e7b03c964
# parts: =401c7489ac9c .label=401e1bd2c2d0
participation-patenschaften = über { $kkp-new }
    .label =
        { $kkp-new ->
            [one] neue Patenschaft für ein Kind
           *[other] neue Patenschaften für Kinder
        }

# state: machine
# source: 1c642cfd84e9
# target: f030c5484968
# parts: =3a5f43015804 .label=945c4e2c3919
participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung dieser Gremien
           *[other] Sitzungen dieser Gremien
        }

# state: machine
# target: 41eb0babd13b
# parts: =950987407e50 .label=0a558b9e245d
participation-survey = über { $survey-response }
    .label = der Beschäftigten der Stadt machten bei einer Umfrage mit

# state: machine
# target: 954c9be88b7f
# parts: =77c5910a5f07
participation-title = Mitreden und mithelfen

# state: machine
# source: 616b23c86789
# target: 5169057d7536
# parts: =b94858532a75 .label=d997ea712aa5
# using: -komm-an=d02384dbddef
participation-volunteers = rund { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] Person im Ehrenamt mit { -komm-an } erreicht
           *[other] Personen im Ehrenamt mit { -komm-an } erreicht
        }

# state: machine
# target: 586fd15606c9
# parts: =8687c3da158c
reading-title = Zahlen richtig lesen

# state: machine
# target: c85a86a64456
# parts: =9c3ad6b76f5c
reading-words = „Etwa“, „rund“, „über“, „mehr als“ und „fast“ heißen: Der Bericht nennt die Zahl nur ungefähr.
