# state: machine
# target: 46ae0fc99bc2
# parts: =f084ad1c1601 .hours=7b0fe05dba3d
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: df52a40026ae
# parts: =86c6a890502d .hours=362f84524059
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: fee20afba473
# parts: =4262c8bccbf0 .hours=362f84524059
# using: -wbs=6008cf2fbca7 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 121a8ed2909e
# parts: =cf6294a3956e
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 157b907e8ea3
# parts: =a6d3aafc211b
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: a946c112f295
# parts: =89e29a2138ae .hours=362f84524059
# using: -wohngeld=33c4c8f8f783
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 71a8d5730629
# parts: =da35abc16112
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: adbe0cd970f8
# parts: =f9dcd98dccc5
costs-column-amount = Betrag im Monat

# state: machine
# target: 27c448fe8cb5
# parts: =730957fb8c1a
costs-column-cost = Kosten

# state: machine
# target: 0a5ab24f6e46
# parts: =c9454cb69efc
costs-column-part = Was Sie zahlen

# state: machine
# target: d93ab41febf1
# parts: =71aab2be568a
costs-column-payer = Wer zahlt?

# state: machine
# target: 88c2fde89ff8
# parts: =35e58dcb47f6
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=ad6201d2305a
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: ef5b7fb44d73
# parts: =ef38a7ae9589
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 30e7e045adde
# parts: =551d2674d238
# using: -nebenkosten=d6afdf74e428
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=028cb1fd56d1
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: f72bb2b844ff
# parts: =00f5b6c7fdd5
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 03b1da09bfb6
# parts: =df08b999a927
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 59e5d34e01b7
# parts: =86a91cac4015
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 44673351f56e
# parts: =42fb728ecd68
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 6be99036ebe6
# parts: =499347a01496
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: ecf32489a5fc
# parts: =4f56d3b1d185
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: d7787e5344c0
# parts: =9e6df3e5c2fc
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 63d6693f0375
# parts: =2429bc10f531
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 35cd31773764
# parts: =05dbcad34f9a
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 849d3816fef7
# parts: =21d7373549a3
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 455379c57425
# parts: =f0f6376cde18
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 7c0bc88ad903
# parts: =54193c93fd24
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 6761b88026ec
# parts: =ce3ff1aa8dbe
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: b801468d0c2f
# parts: =36327378c3b9
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: e4e212b3732d
# parts: =175c80f281fa
costs-table = Wer zahlt was?

# state: machine
# target: 435de9dc0fc1
# parts: =d4a44f2d5336
costs-title = Miete und Nebenkosten

# state: machine
# target: d0797b30f0b0
# parts: =2d5490e78985
# using: -nebenkosten=d6afdf74e428
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 84a6801730be
# parts: =8b63027fe9c7
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 79a589c25b6d
# parts: =5b0591d5ded2
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 46d500aef29b
# parts: =d7a727f173d8
# using: -kaltmiete=ad6201d2305a -nebenkosten=d6afdf74e428 -warmmiete=028cb1fd56d1
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 54fca79d9562
# parts: .alt=126cf39faa07
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: b6a8f032655c
# parts: =28580dd79eda
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 459dd3d4247b
# parts: =d54bdc9e6e19
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: be915252e676
# parts: =155fece0845e
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 645f8abce827
# parts: =7ea90913558a
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 65a345199548
# parts: =d904ae30159c
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: e2fdcce5ad3a
# parts: =9ef52bfbdd31
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: c0b1f665e55e
# parts: =47e70cf98d15
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: b121c03ec268
# parts: =b938f793b1a4
# using: -kaution=cc7fa86f0346
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 70815ceb9108
# parts: =c029c2def38a
# using: -kaltmiete=ad6201d2305a -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
deposit-limit =
    { $deposit-months ->
        [one] Die { -kaution } darf höchstens { $deposit-months } Monatsmiete hoch sein.
       *[other] Die { -kaution } darf höchstens { $deposit-months } Monatsmieten hoch sein.
    } Dabei zählt die Miete ohne { -nebenkosten } und ohne Heizung. Ein Beispiel: Die { -kaltmiete } ist { $example-cold-rent }. Dann darf die { -kaution } höchstens { $example-deposit } sein.

# state: machine
# target: 2236b21fa3f4
# parts: =af40febcf9c9
deposit-limit-note = § 551 BGB.

# state: machine
# target: 6b8edbe25120
# parts: =3c8fb501e112
# using: -kaution=cc7fa86f0346
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: a1348eb7ead5
# parts: =5c5294f6752e
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 56c94e7213fc
# parts: =a8be1bd70651
deposit-title = Kaution und Makler*in

# state: machine
# target: fc4ebc3cadd5
# parts: =f82eb29e01b6 .term=c3b9c3b76231
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: dbf465b05349
# parts: =eb78f753f114 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=d1b377de25c2 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: aa82ea7c77bd
# parts: =b3890d68d732 .term=b0d50dc0919d
# using: -hausordnung=3bab2ffc9ba7
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 38169bdd35e5
# parts: =0ba673206a38
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: d8f3692fce1c
# parts: =3a1afd4dea9d .term=fc10c628adcd
# using: -kaltmiete=ad6201d2305a -nebenkosten=d6afdf74e428
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: af03c3150792
# parts: =fdf504a419d4 .term=39fd49fac116
# using: -kaution=cc7fa86f0346
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: f1c964b4d521
# parts: =2f9a5e78772c .term=a151c395852f
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 16a9914eda55
# parts: =3ead86642a10 .term=17c55b8be9b4
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 42f60bf2fe39
# parts: =f6361a387575 .term=b453169cdf87
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: e183324b1b9c
# parts: =e4b2ae26ca6f .term=eb589a134a2f
# using: -mietpreisbremse=73e211ba3844
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 3446fda7dbd3
# parts: =ed4fa4dd492c .term=1e8d9374e1c2
# using: -mietspiegel=6357ef178d88
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: db3f41652dff
# parts: =10763b8634c7 .term=f09d8c2c18e6
# using: -nebenkosten=d6afdf74e428
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 9cf6b9f2e3fa
# parts: =61ae581c5b29 .term=c67b9d6167bb
# using: -mietpreisbremse=73e211ba3844 -ruege=f893e9f07a80
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 13b8e9d227fe
# parts: =b51435a6bf77 .term=12884117ede8
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 51f20f4f03fe
# parts: =98e394fa4c20
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: ca4b6d98496e
# parts: =b46a806f3011 .term=175b8dda02b7
# using: -uebergabeprotokoll=ed5663ff1b24
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 63468a0e0c0d
# parts: =d104f6ac1a79 .term=94dfe17eeb4d
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 1b95191fd250
# parts: =be85ec99f0a4 .term=d1981fe6eead
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: f3620290baac
# parts: =a49f2fbb46d4 .term=01c2f6e78121
# using: -nebenkosten=d6afdf74e428 -warmmiete=028cb1fd56d1
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: f7300142f9fd
# parts: =d05ea3fb244f .term=c779cc6847fa
# using: -wbs=6008cf2fbca7 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 24fc9b0af31c
# parts: =5d269be2f037 .term=145c1f8eae96
# using: -wohngeld=33c4c8f8f783
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 12b3df65c25e
# parts: =7234b113fb9a .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=4c9dccac87f3
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: e0ee67f2a397
# parts: =b123c775a731
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 368e0d495f8b
# parts: =e8cd19967a43
# using: -city=3c27ef04c9de
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: b7833f440aa2
# parts: =f3618cd0d756
# using: -city=3c27ef04c9de
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 14ce1e948775
# parts: =580a4b9a36b2
guide-title = Wegweiser Wohnen

# state: machine
# target: 90c5b0752d5a
# parts: =aea667570dee
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: d759ad0db335
# parts: =fd11b0dedafe
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 0f5055b3c3df
# parts: =eb4e8cf449a1
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 7a25f2e2a221
# parts: =7c8286490ec3
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 29c4d3907d20
# parts: =3f8a5134d151
help-column-deadline = Wie viel Zeit?

# state: machine
# target: ff37bd9575ac
# parts: =3e1b44a49cf0
help-column-task = Was?

# state: machine
# target: db529ac8a397
# parts: =acb3475d3491
help-contacts-title = Gute Adressen

# state: machine
# target: 89e1b310a41d
# parts: =412bbebcd286
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 3b7d7c09022a
# parts: =923386b1cdae
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 13341a0c82fa
# parts: =be040f7149c1
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 29e0edaa7544
# parts: =24cd1684e5f5
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 94ba784e48de
# parts: =c09382edcbb4
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 610063c547df
# parts: =e28e5161eb5e
help-emergency-title = Im Notfall

# state: machine
# target: 90fa7ffc5e0e
# parts: =cd5f602d80d1
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: d31ed897c6ca
# parts: =19cec1c15d9a
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 91e9c4b83fb9
# parts: =5f49ddf64dbf
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: 1c62d1b29ce3
# parts: =e185886ed898
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 09409cee4ad8
# parts: =2d716642d701
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 44a7f7fd0dd7
# parts: =c3b9c3b76231
help-row-register = Adresse anmelden

# state: machine
# target: 4b9413194ad5
# parts: =b5b055cd05ef
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 8fdf2e274df2
# parts: =6e66843c64dd
help-title = Hilfe in Köln

# state: machine
# target: 61a15ab3586c
# parts: =8c8491313b14
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 74cd36e1063a
# parts: =fc89ce79a569
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: be249022425d
# parts: =1bb6204fa8ea
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 3340e605fa59
# parts: =d5b37b8a1774
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 3fe0a9ce74b2
# parts: =38bd258e4f68
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: a8e4efb969aa
# parts: =7c04a814d926
# using: -city=3c27ef04c9de
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 66218bfcb499
# parts: =31557fd7ed1e
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: c1f3bbec9fc3
# parts: =42e0846426a9
# using: -city=3c27ef04c9de -mietpreisbremse=73e211ba3844 -mietspiegel=6357ef178d88
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 71f8dce5509e
# parts: =bf51431357bd
# using: -ruege=f893e9f07a80
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: b8bfae3d7aa9
# parts: =438248613218
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 2824d5af2bd6
# parts: =c6e540ed77ef
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: cd99dfb7bf35
# parts: =20091009ea3b
# using: -ruege=f893e9f07a80
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 7d0b49892076
# parts: =04f5242b0690
# using: -mietspiegel=6357ef178d88
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: ced347dc1587
# parts: =1fe8d5c0242a
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 97994246515a
# parts: =d710993712a5
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 7ff4a57ec752
# parts: =92575453720f
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 7e52b323cbd3
# parts: =b72b74ed1cea
# using: -kaltmiete=ad6201d2305a -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 4b8445cf6f4e
# parts: =ea362f3a5d45
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: c1e00712177e
# parts: =35a0847d56c4
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: 81c711b8e7ab
# parts: =b58e6825da77
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 9e22008e9c2b
# parts: =a22207c45a92
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 55e273e3bccd
# parts: =d1676bad76e5
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 190cfa5ffba1
# parts: =4e2adec29618
lease-painting-title = Wer muss streichen?

# state: machine
# target: bfb0ae972639
# parts: =3ae93578fdc9
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 17c2ee5a6f45
# parts: =5a4d58f0af05
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 69b40037a86e
# parts: =dad00c16b478
lease-title = Der Mietvertrag

# state: machine
# target: 0628aedb86e4
# parts: =ca1ab045851b
# using: -city=3c27ef04c9de
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 54d8568aa07c
# parts: =af0be0cc81a7
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 3294dc836481
# parts: =3f7a26dc8025
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 90e9227e2fef
# parts: =99f43d5ca056
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: ef7a571757ea
# parts: =9c223d7d954f
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 55bf0cce2dcd
# parts: =a027b99762e8
letter-defect-title = Einen Mangel melden

# state: machine
# target: 547e51ac9c61
# parts: =be41862716c4
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: b53ec2580771
# parts: =04f624209585
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 1de5def832c1
# parts: =11cec265b522
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 227b0be01e84
# parts: =1609efa8d1ab
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 98208e95e4bc
# parts: =b6415f2ef5f7
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 7ad1862b60e9
# parts: =1e4c61e79803
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 0d3e957602f9
# parts: =dc0057ba2075
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 8ac491770d89
# parts: =417a5baad184
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 4b867bf5ee49
# parts: =badc3f47916f
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: a548f88d0323
# parts: =82bfa6fa858a
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 697234fab106
# parts: =dcf48389b759
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 31604acd3461
# parts: =b060b9b0fa86
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 49ebc8d6a739
# parts: =f3361fe30028
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: ae230af59f81
# parts: =e2e8fd93b1d4
letters-title = Musterbriefe

# state: machine
# target: 99965083b9f1
# parts: =b7f8c1a54e37
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 708233830070
# parts: =df79527204b0
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 1b3b273bbb33
# parts: =650424d30277
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 5aee81491ea9
# parts: =48f76ec574f6
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 2e3a5b0be16a
# parts: =f8ab3c8a8e72
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 41b0a6ad45be
# parts: =3e7edd99b155
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 8d76af87ecd8
# parts: =ad7a855f0617 .alt=e1e8ba257fcf
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: dcf543cf7693
# parts: =48ba6478bbe2
living-air-rules = Gegen Schimmel

# state: machine
# target: 785a5fba5c71
# parts: =110e0237d249
living-air-title = Lüften und heizen

# state: machine
# target: 4e3182ae4bfc
# parts: =f0be0a1fa23c
living-bin-blue = Blau: Papier

# state: machine
# target: 4dfa997373b0
# parts: =e36239cfab06
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: dc202c693961
# parts: =62d106f5477a
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: a823b4bee490
# parts: =f2ad2345303e
living-bin-brown = Braun: Bio

# state: machine
# target: d986e55f935c
# parts: =b8b6dc54a03f
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 3133a3a1fa43
# parts: =ad5ad99978ea
living-bin-brown-out = Plastiktüten

# state: machine
# target: 7b7ae53f4664
# parts: =3ca4c2af820f
living-bin-grey = Grau: Restmüll

# state: machine
# target: 1c87b30b052f
# parts: =6d29bb0aa62d
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: ef4184e48267
# parts: =238a81392ee6
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 40be21d0f312
# parts: =8af2523576bb
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 4948fbcbf22f
# parts: =ab89944eb3d3
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 8e5e5cad459a
# parts: =cc8e879c0cbf
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 469d05bcce1d
# parts: =8125f496158f
living-bins-column-in = Das gehört hinein

# state: machine
# target: fc81c6f39290
# parts: =badad82f2aa9
living-bins-column-lid = Deckel

# state: machine
# target: ef21d262183a
# parts: =e07e5527f5ff
living-bins-column-out = Das nicht

# state: machine
# target: 6c4ff3725ffc
# parts: =8e3e1f8ba2a7 .alt=d1ce5e8ae54d
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 4f6d4cdc45cc
# parts: =24e2dfd83f5c
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: eeb58ab0de53
# parts: =52eb88272b9c
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: f33ae897e28f
# parts: =f47cf4b1b17d
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 420abb1f4de1
# parts: =ab0dd365e2bc
# using: -hausordnung=3bab2ffc9ba7
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 2a13cef9db41
# parts: =cecc1ae0e61e
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: eaa2117a9dcd
# parts: =f20c07c558c8
# using: -hausordnung=3bab2ffc9ba7
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 20771e50f907
# parts: =a82ffbaa8463
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 7fa8b9ad5ed1
# parts: =feaf2a058fbb
living-quiet-title = Ruhe

# state: machine
# target: 9e0242be6a1d
# parts: =7f535c23e874
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 5fb223fe31c7
# parts: =f5736452a9bb
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 82afb8760783
# parts: =33388e672eed .alt=38446db88d81
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: d2fcf2d54c3f
# parts: =c174ef9e72d9
living-smoke-title = Rauchmelder

# state: machine
# target: d238a10ca962
# parts: =634d9c4394b9
living-title = Leben im Haus

# state: machine
# target: 45bf780d1e9a
# parts: =3a53e0077bae
# using: -city=3c27ef04c9de
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 7a8f54b6bf4b
# parts: =b9c12c52ed64
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 2d1028aa434a
# parts: =5ad533f42aa5
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: 3f05d6558c96
# parts: =7c4f03c091fb
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: cc6487060e79
# parts: =a77c2af15430
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: da0c98ebbfca
# parts: =046a486898ca
living-waste-rules = Müll im Alltag

# state: machine
# target: faaadd705416
# parts: =aed71d20d1a3
living-waste-title = Müll trennen

# state: machine
# target: c8db35128f7f
# parts: =33fa895a6061
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: a28005c34d6c
# parts: =16ca7b1736f1
# using: -grundsicherungsgeld=d1b377de25c2 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: f8d20d4880cf
# parts: =fe1747dda962
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=73e211ba3844
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 581330139505
# parts: =41a823933a09
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 62726e80165b
# parts: =386f81a32a45
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: e3bc4f361fae
# parts: =7141ba49e557
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: d61c2ae45819
# parts: =c1142d7cdbe4
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 76d17fd35831
# parts: =1b2d1666b37b
# using: -kaution=cc7fa86f0346
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 3b53a9d39c96
# parts: =e11a6f67bb18
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: faf408e4e168
# parts: =f7acfcb06ed2
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 849da3e80386
# parts: =a1eebe7337cc
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 53c30b972376
# parts: =947102f76aa8
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 1bba387c3e92
# parts: =c66bde24c031
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: e063777852e2
# parts: =9c6052228742
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 871fa52f965b
# parts: =3e4aa423cb2f
money-papers-title = Ihre Mappe

# state: machine
# target: f14acc668f60
# parts: =0c52f0cc0cf5
# using: -wbs=6008cf2fbca7
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: cefae40a34b8
# parts: =1450fc030710
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 71792693a81b
# parts: =81e5fdda16dc
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 7642cc68f2ef
# parts: =de69fed46595
money-title = Geld und Papiere

# state: machine
# target: 660cfb9dea97
# parts: =05bff68f79db
# using: -city=3c27ef04c9de -wbs=6008cf2fbca7
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: d224bc312ea6
# parts: =47ffa3b4eec4
# using: -wbs=6008cf2fbca7
money-wbs-title = { -wbs }

# state: machine
# target: 4876f3c3052d
# parts: =36d909d76296
# using: -city=3c27ef04c9de -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: d21d412e2d65
# parts: =57143e174a41
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 981dcb2f4fb2
# parts: =66fbe6e95986
# using: -wbs=6008cf2fbca7 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 481a81be3e84
# parts: =dd1aec4742a4
# using: -grundsicherungsgeld=d1b377de25c2 -wohngeld=33c4c8f8f783
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: efb78791bf3d
# parts: =b5f0f0feda0a
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: a24f58863ad5
# parts: =2703402b51b8
# using: -wohngeld=33c4c8f8f783
money-wohngeld-title = { -wohngeld }

# state: machine
# target: a71b2ec15237
# parts: =a28991d7f2a0
# using: -rundfunkbeitrag=d47192392464
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 08a9eb0b67b1
# parts: =6e80c2d5ec82
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: d9278d1f45be
# parts: =0129cc5e4bfd
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 79eb5d559c2c
# parts: =a2853ad0d5f5
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 01a08b6ff9fb
# parts: =ad3144b8804d
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 9abfe2649531
# parts: =165b503ff421
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: a5204b3f37d2
# parts: =dd272137825b
# using: -uebergabeprotokoll=ed5663ff1b24
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 245ac8a5f8b9
# parts: =019ac00f4f84
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 39b35cede305
# parts: =6b016087333d
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=4c9dccac87f3
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 060660dde19f
# parts: =bee939f6fcde
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 43cf61f8bb58
# parts: =41f478aae5d8 .alt=884bd49af737
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 5e7c649eb294
# parts: =3070cd5b2f45
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 81366c114ba2
# parts: =03e76ed58284
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 56f8e63681f6
# parts: =f3b5501e3d86
# using: -rundfunkbeitrag=d47192392464
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 1df9c6572786
# parts: =2e8c1075f4f6
# using: -uebergabeprotokoll=ed5663ff1b24
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 3b34b46b559b
# parts: =43d262c6f470
moving-in-record-title = Die Übergabe

# state: machine
# target: 5d4fb643e447
# parts: =49e6f251dbdb
# using: -city=3c27ef04c9de -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 4d9e95881fad
# parts: =4e9a31dd1946
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 44a7f7fd0dd7
# parts: =c3b9c3b76231
moving-in-register-title = Adresse anmelden

# state: machine
# target: f04358ece683
# parts: =39b353bea726
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 591bc0107041
# parts: =d668fa6d7c7d
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: dca7c94d213d
# parts: =8f61bfdb745a
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: ee47d16366e0
# parts: =b53dfc99556e
moving-in-title = Der Einzug

# state: machine
# target: 983be50e75af
# parts: =d6fd20e13786
# using: -rundfunkbeitrag=d47192392464
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: bad877818d8c
# parts: =da9fe530837d
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 0e7801cc5a01
# parts: =1ca357e2dbf2
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 76cd1c554168
# parts: =b9332fe8a01c
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 8a081d9b7188
# parts: =85dc55f91440
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 143e209725d3
# parts: =a8f1fc9aad62
# using: -uebergabeprotokoll=ed5663ff1b24
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 0d7dd9405597
# parts: =47c92a0a6fef
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 0ba0b5a92987
# parts: =f15231748760
# using: -kaution=cc7fa86f0346
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 1013bf2b32c9
# parts: =f7a425da6d62
# using: -kaution=cc7fa86f0346
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 0227bbefcff4
# parts: =072e9e46d734
# using: -nebenkosten=d6afdf74e428
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 1245a0245171
# parts: =166debd63996
# using: -kaution=cc7fa86f0346
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 5b96bc565b88
# parts: =3a091ec7c89a
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 27162a191769
# parts: =54524392709a
# using: -kaution=cc7fa86f0346
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: ed245829848e
# parts: =9c4c74e0ffae
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 96f9f4c70824
# parts: =dc7d460ccf19
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 966a8699d1fd
# parts: =db635a09f3b5
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: a8a6c28a3ecc
# parts: =55428e62c3e1
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: a68677b34838
# parts: =ba5989c01886
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 3eb5d7271e55
# parts: =d6d04436356f
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: dd509d3154c5
# parts: =66599bfd6979
moving-out-title = Der Auszug

# state: machine
# target: 93170944545e
# parts: =32593aad1aae
# using: -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
notice-arrears =
    Wenn Miete oder { -kaution } fehlt, kann die Vermieter*in vielleicht <strong>fristlos</strong> kündigen. Das heißt: ohne Frist. Eine Mahnung muss vorher nicht kommen. Das Gesetz nennt drei Fälle. Erstens: Sie zahlen an { $arrears-dates ->
        [one] { $arrears-dates } Zahltag
       *[other] { $arrears-dates } Zahltagen
    } hintereinander nichts oder zu wenig. Zusammen fehlt dabei mehr als { $arrears-short-months ->
        [one] { $arrears-short-months } Monatsmiete
       *[other] { $arrears-short-months } Monatsmieten
    }. Zweitens: In längerer Zeit sind Mietschulden entstanden, die so hoch sind wie { $arrears-months ->
        [one] { $arrears-months } Monatsmiete
       *[other] { $arrears-months } Monatsmieten
    }. Drittens: Von der { -kaution } ist so viel fällig und nicht gezahlt wie { $arrears-months ->
        [one] { $arrears-months } Monatsmiete
       *[other] { $arrears-months } Monatsmieten
    } ohne { -nebenkosten }.

# state: machine
# target: 0f93274d9e1c
# parts: =19aaf529565d
# using: -kaution=cc7fa86f0346
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 36200372682a
# parts: =8894108c4226
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 1e6f63bf216f
# parts: =b2326eb6a110
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 98912a4cd364
# parts: =061e811e83fa
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 8a826c10178f
# parts: =65d27e0a3e97
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 14902fa7ad57
# parts: =9fb7592744d3
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 533ea83375e4
# parts: =dab1ed081e4c
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 98e33e897163
# parts: =899a9dad727b
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 1639058bf1a9
# parts: =867c69513535
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: f5b70ef96fa9
# parts: =d3a29889ff69
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 0b9214bbb796
# parts: =505d2ed7367b
notice-column-period = Frist

# state: machine
# target: 1bc65c025cc3
# parts: =f879df6d583b
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 9e75aa72a732
# parts: =c3944d6e2d64
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: e9569fea13a5
# parts: =7894a8d2f094
# using: -mietspiegel=6357ef178d88 -nebenkosten=d6afdf74e428
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 77c717a04381
# parts: =aff7a283be2c
# using: -city=3c27ef04c9de -nebenkosten=d6afdf74e428
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: e6619363d9e0
# parts: =f670671072ce
# using: -nebenkosten=d6afdf74e428
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 7b0ecf3c223f
# parts: =7eda87de5bf7
# using: -mietpreisbremse=73e211ba3844
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 215d80198c3a
# parts: =0650e8db0eca
# using: -city=3c27ef04c9de
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 2b5c4243bae4
# parts: =b0a28076cf05
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 73edbed0fcf1
# parts: =74a82db7580f
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: e10e660db837
# parts: =c76459fab860
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 8249015fd702
# parts: =bd2d5f015e58
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: e7bfc0c9091f
# parts: =1b13085d7aa5
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: e389712295f6
# parts: =e8358504a17f
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: a093f457dc4b
# parts: =0102d11cb770
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 617d520a2170
# parts: =08a5d5b535f0
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: d6430c96226e
# parts: =6ed68a28e71c
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 5bd15bab70d2
# parts: =a4956f799ab9
notice-table = Fristen bei einer Kündigung

# state: machine
# target: b67b15b44db0
# parts: =342f56c7952a
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: eb4c6ccb979a
# parts: =5221a3d9fc33
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 3b56dbf9bb98
# parts: =83ab72ba00aa
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 3b5db9558a3c
# parts: =676a395b24c0
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: de1cd3b1af0d
# parts: =d0a3d094cce8
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 56012aa3646d
# parts: =1dce481d8351
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 793b3cd0c891
# parts: =b67dd021ce23
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: dcdaae5cbabd
# parts: =cc1cdc1363bb
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 349d9195bafa
# parts: =8c9ce1e03db2
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: fe8c774ca28a
# parts: =627c618383bd
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: c72570f9d256
# parts: =386bf1b60c2a
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 11438137cd60
# parts: =d9cb4cb4cc1a
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: fc7f8b3978cc
# parts: =ad3fdf53fd49
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: ee5f09e47dbc
# parts: =588d1757c353
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 536de482360d
# parts: =dd34ac9f2123
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 509f61da22cd
# parts: =5ebfeeff79ed
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: a1020f9a2b34
# parts: =0584014f7b9b
repairs-title = Etwas ist kaputt

# state: machine
# target: eeb4825b1a1e
# parts: =48d3d204419f
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: f910de5f26ed
# parts: =63f7b02fd707
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 1e26fbd5502d
# parts: =dd89a85332c2
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: e957fe859746
# parts: =d56bee8ec120
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 2ec5666b0371
# parts: =47efe70620ea
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 514ebead09b3
# parts: =bfa2dcd87b45
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: a696000f6845
# parts: =bdcf21bf6b7c
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 33dd531b3e75
# parts: =5726c58b6c76
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: a66172fe1167
# parts: =7a4123d8c518
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: e94ba5d59b6d
# parts: =18b4c26fd4bf
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 83054572f1bc
# parts: =13e8fbbeb058
search-steps-title = Schritt für Schritt

# state: machine
# target: 01055209d115
# parts: =1d15676589c4
search-title = Eine Wohnung suchen

# state: machine
# target: a1ca58fb416f
# parts: =69512b59df39
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: b56c16f715ab
# parts: =8e888f4164a4
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 5fd12d7a0c0f
# parts: =e1b19036fdb8
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 6e3f10bb0964
# parts: =e6590c8398de
search-where-title = Wo Sie suchen können

# state: machine
# target: 24287dfd0e81
# parts: =0b1af78bc8f6
# using: -kaltmiete=ad6201d2305a -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 3d1d4304bc22
# parts: =6eeeea9dfcaf
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 6811bb38497e
# parts: =26dd378a9844
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: af5eae8b24c6
# parts: =e7f9159edef7
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 0e2a21f88017
# parts: =a3aad062868e
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 885b58eea6b4
# parts: =f128e19854f7
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: d6efef827117
# parts: =3fb678914be1
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 70f327edb2b9
# parts: =222a05535e52
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 5d133d38246b
# parts: =fc60b63e15b7
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 905e17f994bb
# parts: =6c8c8ba97125
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 69c2df2fdecc
# parts: =892bb06a39d2
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 97ecd73b24ca
# parts: =d7c7641b0168
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 42e160c8c0b2
# parts: =40fa6d15e216
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 0543c63346ae
# parts: =3b59441a6495 .alt=5bdd4c859331
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 018c8ce8510e
# parts: =705bdd31b2b2
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 106fffe2032e
# parts: =2690fc69993b
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: c99d4c715ff9
# parts: =d5939855398c
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 5f2d0c49a70b
# parts: =28cea2dd1f22
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 1fd6f61e6cf5
# parts: =a0ab70971933
viewing-title = Besichtigung und faire Behandlung
