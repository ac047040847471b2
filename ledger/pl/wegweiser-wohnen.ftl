# state: machine
# target: b9b1823aee19
# parts: =219c4eddc547 .hours=4934d428cc75
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: e1039312c1eb
# parts: =4687c82729f3 .hours=48b2b561c4e7
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 3308eb7187d2
# parts: =d5fe16943d14 .hours=48b2b561c4e7
# using: -wbs=fb870a3250ea -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: f955ca9955eb
# parts: =7847309e0679
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 933cd8964123
# parts: =b75210cd03bd
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: a9e08d144040
# parts: =d0d85b34132d .hours=48b2b561c4e7
# using: -wohngeld=93a4c118b93f
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: afd709bd61ff
# parts: =c5288b8d4db8
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 863f2a2c38f8
# parts: =d3c44ea5d00d
costs-column-amount = Betrag im Monat

# state: machine
# target: fa6941fb7c5c
# parts: =84e03eca82ee
costs-column-cost = Kosten

# state: machine
# target: 16af507ee2ed
# parts: =959a35a2332b
costs-column-part = Was Sie zahlen

# state: machine
# target: 20ce9fd07284
# parts: =d6065eac7d26
costs-column-payer = Wer zahlt?

# state: machine
# target: 09e3a4013411
# parts: =136ffe0d1941
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=5c8ca9948449
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: fe0db5a55a57
# parts: =471d6a2e2959
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 2743b3424377
# parts: =76f0e3efdcba
# using: -nebenkosten=533c2c330f10
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=98df65e58d8e
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 0d88d8d11574
# parts: =b4ba663cf5b6
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 9e008c51422c
# parts: =21b76181080d
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 3ab3aca6da78
# parts: =0e882f1fa7c5
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 62709073d138
# parts: =bf4f596d7463
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: c23935eceb45
# parts: =2afdeb5ef785
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: c2492a0b982c
# parts: =7780f378fc07
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 759a10dd0590
# parts: =89e3b988018a
costs-payer-landlord = die Vermieter*in

# state: machine
# target: faf4d1a7a242
# parts: =f5814eee7b0c
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 0128c890d50d
# parts: =fe1729c8569a
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 776f8dc9b3e9
# parts: =05ccb8d16536
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 77a41620bb38
# parts: =1206c9d59f6e
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 0e77072c9f01
# parts: =fc0e57e9e0e5
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 25e26a554c1b
# parts: =62dc866e6b21
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 0ca14d017108
# parts: =d7024d24df9e
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 0026f0de23e7
# parts: =abc2509b7670
costs-table = Wer zahlt was?

# state: machine
# target: 4bf8b34460f8
# parts: =a9acdde106dd
costs-title = Miete und Nebenkosten

# state: machine
# target: 48845452d93b
# parts: =3d0b5bb451b0
# using: -nebenkosten=533c2c330f10
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: cec4f4cba27e
# parts: =4e412f5df893
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: ccc2dfb97593
# parts: =9e92a7a6786f
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: e87cbb2a0d22
# parts: =447e12b433c8
# using: -kaltmiete=5c8ca9948449 -nebenkosten=533c2c330f10 -warmmiete=98df65e58d8e
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 77e8585c0786
# parts: .alt=69ccc068e0d8
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 4af92e1d74b9
# parts: =4e3c40b63ac3
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 6728a82b8cc1
# parts: =f397918837db
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: a7fdd9a9e75d
# parts: =48c6d04ea9e6
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 1174570b6ae2
# parts: =68c994356e6d
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 39216020f95f
# parts: =4204d851218d
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: d1291f36a7a4
# parts: =020f416b35b3
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: d38e542ef27d
# parts: =ef22c6d2c6bc
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: a46103072e2c
# parts: =42444f36119b
# using: -kaution=ba21a09fd5ef
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 8d1086484bf6
# parts: =8fcd2b479a0c
# using: -kaltmiete=5c8ca9948449 -kaution=ba21a09fd5ef -nebenkosten=533c2c330f10
deposit-limit =
    { $deposit-months ->
        [one] Die { -kaution } darf höchstens { $deposit-months } Monatsmiete hoch sein.
       *[other] Die { -kaution } darf höchstens { $deposit-months } Monatsmieten hoch sein.
    } Dabei zählt die Miete ohne { -nebenkosten } und ohne Heizung. Ein Beispiel: Die { -kaltmiete } ist { $example-cold-rent }. Dann darf die { -kaution } höchstens { $example-deposit } sein.

# state: machine
# target: 549cb36eb78e
# parts: =e9234b229532
deposit-limit-note = § 551 BGB.

# state: machine
# target: 3e1437690e72
# parts: =171c5a297180
# using: -kaution=ba21a09fd5ef
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 79f752043397
# parts: =cd8e87cf4e6b
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 838818745ad1
# parts: =5c0e6c3b0b08
deposit-title = Kaution und Makler*in

# state: machine
# target: 8d0366b72e7c
# parts: =8c8b2897a370 .term=f6346d1d2921
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: f8e9b3090457
# parts: =dcfeb744a54a .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=6136ddcf5af4 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: d3a0e06daba7
# parts: =994fc9a5aaa7 .term=b0d50dc0919d
# using: -hausordnung=6ca93752c3ab
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: a635170a3b09
# parts: =79701366c872
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 1c3167b2e653
# parts: =d6b47fc2fdf0 .term=ed8ec80241ad
# using: -kaltmiete=5c8ca9948449 -nebenkosten=533c2c330f10
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: dcf60bc2d079
# parts: =3ee256607750 .term=39fd49fac116
# using: -kaution=ba21a09fd5ef
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 15b6607c8aeb
# parts: =9fdeb8c8bdaf .term=990435ebe507
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 596acc3cb93d
# parts: =e5a0eaf00c73 .term=b686299cd3ea
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: a4a7f1bc9062
# parts: =1b62c10e52a1 .term=a28fb460de61
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 88e422ffd2ae
# parts: =b1ac2f0b81da .term=eb589a134a2f
# using: -mietpreisbremse=286881890e3f
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 71598e953c4a
# parts: =f1f20222a22a .term=1e8d9374e1c2
# using: -mietspiegel=939ad40a3ac5
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 4f6c54caebbc
# parts: =85fee2ab7171 .term=f09d8c2c18e6
# using: -nebenkosten=533c2c330f10
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 024d52273605
# parts: =9364e811380c .term=c67b9d6167bb
# using: -mietpreisbremse=286881890e3f -ruege=db43e9bb3508
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 72ee032b715e
# parts: =e814baaa7740 .term=f8c0bf67252f
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: fae28a6f87a5
# parts: =1fc8245be9af
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: d1e4d0add734
# parts: =af564596789f .term=175b8dda02b7
# using: -uebergabeprotokoll=0a0b16d4db86
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: de6a9b2504a3
# parts: =fd1ef13131bb .term=bef9b40475a9
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: e03fd7789fa8
# parts: =e4d095f66379 .term=03461d60fdd3
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 3709345d2531
# parts: =583e180bd533 .term=4637721908ab
# using: -nebenkosten=533c2c330f10 -warmmiete=98df65e58d8e
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 1dd1e475a200
# parts: =6e98216ec6aa .term=c779cc6847fa
# using: -wbs=fb870a3250ea -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 398ad192154b
# parts: =410becaa995c .term=145c1f8eae96
# using: -wohngeld=93a4c118b93f
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 07c508b28354
# parts: =a48cb524a363 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=70393aa65b26
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: a9d38b83f03c
# parts: =5ef73803efa7
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 28d402f7ade7
# parts: =e68fa0f5400e
# using: -city=3b7439a67ec8
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 16e3ba484cf8
# parts: =bdf2a740851b
# using: -city=3b7439a67ec8
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: a181409a6977
# parts: =22e178f31890
guide-title = Wegweiser Wohnen

# state: machine
# target: 4ced07874d3a
# parts: =e27bf39ed190
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 494250185724
# parts: =e2e86677c218
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 5cb35811a3d3
# parts: =afa817b1dc72
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 9df1e7af4b34
# parts: =e4ad016adabc
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 723d8e2471d7
# parts: =4519d2455b0f
help-column-deadline = Wie viel Zeit?

# state: machine
# target: feee7064528c
# parts: =24a91161679c
help-column-task = Was?

# state: machine
# target: e58565f2a75b
# parts: =f0358fc689f5
help-contacts-title = Gute Adressen

# state: machine
# target: 015c5949fc98
# parts: =6de46499269b
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: efd5548d3ec9
# parts: =9b0f53daf02c
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: e73e33ca3d27
# parts: =357d674863b9
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 61882369be8d
# parts: =6f37e1565c8e
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: bff1cf7d7853
# parts: =5d720ef7ee19
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 7407ecfcab20
# parts: =befcfe829f91
help-emergency-title = Im Notfall

# state: machine
# target: ab8b0eac63b2
# parts: =8653db2177d7
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 974a92eaccbd
# parts: =ce36090ebb12
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 80254a65b41b
# parts: =30967e69c155
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: ad84e5be91d3
# parts: =7e3ff5eaedb3
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 102bb45d0d2c
# parts: =7765d41abfa2
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: aefdf74560e7
# parts: =bbe404c3dd3f
help-row-register = Adresse anmelden

# state: machine
# target: 02ba973a036b
# parts: =0f9f1f77c70b
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 9cecc2ef9d29
# parts: =638854178bd2
help-title = Hilfe in Köln

# state: machine
# target: 642cb9a295eb
# parts: =52e2add7c722
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 68657a69cf39
# parts: =aaed4e70e8d3
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: bedc9733618e
# parts: =5f80a71b4df0
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 0df543b7162c
# parts: =71864f2b5f95
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 488b561b8929
# parts: =a1f000ffb90b
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: c59c49fc13ea
# parts: =0398577ae86d
# using: -city=3b7439a67ec8
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 0ad5db2b3578
# parts: =3a80ea789f21
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: ae5d45536a71
# parts: =132e7fc981c6
# using: -city=3b7439a67ec8 -mietpreisbremse=286881890e3f -mietspiegel=939ad40a3ac5
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: fca6ae715337
# parts: =d48947aa9e98
# using: -ruege=db43e9bb3508
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: b90e8f348562
# parts: =490cfa316786
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 8f657db9a11e
# parts: =d9615141929b
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 9e465d0e0131
# parts: =cc657c893caf
# using: -ruege=db43e9bb3508
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 93e12b6b87e9
# parts: =8e821c6bf9c5
# using: -mietspiegel=939ad40a3ac5
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 82a6b34600b0
# parts: =6c49d8d0ef3a
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 9ec4763fc59a
# parts: =fcb8e563976f
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 838f9832de84
# parts: =258aa6f4cdfd
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 07338ab7dbc3
# parts: =62c789838337
# using: -kaltmiete=5c8ca9948449 -kaution=ba21a09fd5ef -nebenkosten=533c2c330f10
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 9b73c3251bd6
# parts: =05db3d7c31b3
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 11423cd4dbef
# parts: =7600e7292cb2
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: 77d797866bb9
# parts: =49510a879327
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: c450faf2e9be
# parts: =9fbc27b6dc2f
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 1ec7c6f39c2b
# parts: =58266b437093
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: d3413a227ceb
# parts: =adb7d2aae5eb
lease-painting-title = Wer muss streichen?

# state: machine
# target: 84ee6e6e90b9
# parts: =31bb43153f90
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: cb1090bd21d6
# parts: =136ca126e797
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: df1ebfde59b0
# parts: =f847a95058d7
lease-title = Der Mietvertrag

# state: machine
# target: e18321d06623
# parts: =0944ce7c3e39
# using: -city=3b7439a67ec8
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 9a81b86bccc5
# parts: =4731b2d912ff
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 28cea3dd08bd
# parts: =4f8b76742317
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 6a9e29584dbf
# parts: =6f712495a5e6
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 79d976e7832a
# parts: =6fbced8a44fd
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 37561dbdbb94
# parts: =a597cf0e3fe5
letter-defect-title = Einen Mangel melden

# state: machine
# target: de88dcaec4cc
# parts: =4b9c7bfe973c
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: f8a5e7344761
# parts: =039a645bcc46
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 023bedb74b0b
# parts: =b261438f509c
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 852e00cf48a7
# parts: =d989c47f6cfc
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 76d808b91d2d
# parts: =4d33d50a3d8e
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 44e8fecdf984
# parts: =59074e413e35
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 26de6f863935
# parts: =18e4ff2e0163
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 98fe55ab6093
# parts: =7944edc04261
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 49065cdd7510
# parts: =24062f1a6fec
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 9aabbc94836d
# parts: =ea72abed26bf
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 54ae3845bb3f
# parts: =16b0949da78e
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 41a345d63ca8
# parts: =d2740b8bf397
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 7087c29f636d
# parts: =4c110994f540
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 84c930e684af
# parts: =f7c3d852b3be
letters-title = Musterbriefe

# state: machine
# target: 6ed06e42256e
# parts: =fa0e1d9498a6
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 77328eea1092
# parts: =3f3f473f76b9
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: d54a5cc4add3
# parts: =b9b33f0d06f0
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 1cc000a6fc01
# parts: =eb1002079e2a
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 35097cf07d44
# parts: =2b819ee69f39
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 94d72691688a
# parts: =9591349b6949
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 475ddb889c8a
# parts: =2ab7dba1a017 .alt=8309bf8d0b46
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: a2d843744633
# parts: =24bf7e774a23
living-air-rules = Gegen Schimmel

# state: machine
# target: 3c5343ee27f3
# parts: =132a2edd807e
living-air-title = Lüften und heizen

# state: machine
# target: f87eb7e0da38
# parts: =d59b6194c512
living-bin-blue = Blau: Papier

# state: machine
# target: 92db1a7146d3
# parts: =5ac82d78002e
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 15f62f3d65a1
# parts: =51b27468a4ac
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: f84e894e28d4
# parts: =aba50288dad6
living-bin-brown = Braun: Bio

# state: machine
# target: 99ae7d95a5b6
# parts: =cf58b6d90e93
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 1a612184c208
# parts: =1431ff0403df
living-bin-brown-out = Plastiktüten

# state: machine
# target: b40fc4cf0cc5
# parts: =e5d7d7e95832
living-bin-grey = Grau: Restmüll

# state: machine
# target: 3174d8612613
# parts: =6e8eebe3b180
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: f54cf32ceb29
# parts: =9b5d3bd29344
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 363e53c77e78
# parts: =c22f5b8c1bca
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: dd4ea17dbdcf
# parts: =6bf234da3303
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 519540c0830c
# parts: =5994c118d6fb
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: c39fabe790cf
# parts: =da5d3aed5125
living-bins-column-in = Das gehört hinein

# state: machine
# target: 5f49af1b5c87
# parts: =72722b136685
living-bins-column-lid = Deckel

# state: machine
# target: 1fa7b503686f
# parts: =5e76eafc49bd
living-bins-column-out = Das nicht

# state: machine
# target: 7157ca275bcf
# parts: =2daad7cb61e7 .alt=0bfae2ad77bd
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: d811a96806ef
# parts: =d6c1a2205e77
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: ffb12ce4a455
# parts: =2a3cdc30e9f1
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 5a8c7241b65d
# parts: =b6abc6d8fa9a
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 604993e24069
# parts: =5c4b2a0f0a0d
# using: -hausordnung=6ca93752c3ab
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: dddd9a8e2651
# parts: =3e5216c1f753
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: acb86c2e3165
# parts: =f32de7cba5b5
# using: -hausordnung=6ca93752c3ab
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 53d1fe1fd8b2
# parts: =3b90db0b2b5a
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 14a01778a6ee
# parts: =23053491c8d8
living-quiet-title = Ruhe

# state: machine
# target: 37f69ef0f725
# parts: =82a0051e37cc
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 929ebfdfd64b
# parts: =5deb8c593ad6
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 8bc11ca37dfc
# parts: =36b636db9b40 .alt=7552ccbe10bd
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 32a13fa5f67a
# parts: =813ae1ca028d
living-smoke-title = Rauchmelder

# state: machine
# target: 8018b5e07c56
# parts: =3c538e802291
living-title = Leben im Haus

# state: machine
# target: fdb33e7cba8f
# parts: =638373ff3813
# using: -city=3b7439a67ec8
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 7e269850a7c0
# parts: =2cc4ca5d10a1
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 9ff75b393979
# parts: =74ef91a1c770
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: a2f6944056b9
# parts: =966c76f3fe45
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: bf76048d785c
# parts: =e03f775a27b1
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: e0714bc4120a
# parts: =7e7bf379949e
living-waste-rules = Müll im Alltag

# state: machine
# target: 2cfd98d4b1fd
# parts: =eda87f2ac454
living-waste-title = Müll trennen

# state: machine
# target: 251365ed2c65
# parts: =134702b4d840
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: e5797aed0ce7
# parts: =facb86df52fc
# using: -grundsicherungsgeld=6136ddcf5af4 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 892a6658aef9
# parts: =fdb82a993577
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=286881890e3f
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 30ff283caa99
# parts: =f92b6a88a101
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 21fc5e20caff
# parts: =c22a2e960242
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 8c49a292daf2
# parts: =59f97789960d
# using: -city=3b7439a67ec8 -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 20f9c2bd9ad5
# parts: =776d894a5ace
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: dbd4cb97196e
# parts: =6e678c0a4a80
# using: -kaution=ba21a09fd5ef
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: afc188fd1e3f
# parts: =1966ff9361cf
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: f89e9a881a7d
# parts: =6c8e19416311
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 503953f20035
# parts: =e0f4345d2448
# using: -city=3b7439a67ec8 -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 207d567fb577
# parts: =088e9539194d
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 4e952373b0e9
# parts: =9e5300e73be6
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 91e845dbd27f
# parts: =cd9df6911e18
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 43b266f6f3e6
# parts: =4d7cd6928afc
money-papers-title = Ihre Mappe

# state: machine
# target: 6e8566f7a2ef
# parts: =0801d20938ff
# using: -wbs=fb870a3250ea
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 9bdb03ed324a
# parts: =dee161e71877
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 4ecd19e25969
# parts: =6ab3ca6bdda7
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 1310e5bf9884
# parts: =fe3986b4a24b
money-title = Geld und Papiere

# state: machine
# target: 71599d33a10e
# parts: =360a6deb061b
# using: -city=3b7439a67ec8 -wbs=fb870a3250ea
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=fb870a3250ea
money-wbs-title = { -wbs }

# state: machine
# target: 2ff28d9c8d42
# parts: =e733a833b805
# using: -city=3b7439a67ec8 -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 5e11f956d246
# parts: =a2522c24377b
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: d5f9ba600c0f
# parts: =e4afbf8b6fed
# using: -wbs=fb870a3250ea -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 06701b079cb4
# parts: =3995832a9f31
# using: -grundsicherungsgeld=6136ddcf5af4 -wohngeld=93a4c118b93f
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 258b63b30b03
# parts: =a15e65b8527d
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=93a4c118b93f
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 04d6dc0dfe75
# parts: =02c51786bd07
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 716661846472
# parts: =139c80d29dae
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: bdaee5edb427
# parts: =c06e1607d8c7
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: f814432faf1f
# parts: =4d1fdda3c7a7
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 6f319228fccd
# parts: =fb7848dd2efc
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 4a1d8e9d159d
# parts: =cff9e4fa33bb
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: eebfc601ca5a
# parts: =08e3924063b2
# using: -uebergabeprotokoll=0a0b16d4db86
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: b0a746d78646
# parts: =7f729fd7b94a
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: ffb613a25499
# parts: =8ffd9dcda74f
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=70393aa65b26
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 6364c6f6763a
# parts: =e88fdb9472b1
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: c0365aa482b6
# parts: =2b0e542137b5 .alt=708645307dd4
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 8a4be9003f61
# parts: =b1aa65eeda8c
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 5650205fbd49
# parts: =a762223ba97f
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 90549957b893
# parts: =e399feae8e33
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 5f2c333daacc
# parts: =e491c0503c05
# using: -uebergabeprotokoll=0a0b16d4db86
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 9b6f8d553208
# parts: =f33a91c836d6
moving-in-record-title = Die Übergabe

# state: machine
# target: 543fb9a967fe
# parts: =5ae1101f700a
# using: -city=3b7439a67ec8 -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: c0c65eb8a00b
# parts: =0823a4b66f3c
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 4039a2bdeb9a
# parts: =3b7f2a2067dc
moving-in-register-title = Adresse anmelden

# state: machine
# target: 119f11ffcba1
# parts: =a3525050d6a2
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 685700167d58
# parts: =54e422cb1b99
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 33e7c1fdcc55
# parts: =d1a38e1aa856
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 1b45eaee94f4
# parts: =248b6e9c0aed
moving-in-title = Der Einzug

# state: machine
# target: 8a81a13253ed
# parts: =5f2c9ff7b4a5
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 8200dca1bdbb
# parts: =43d5fc7ac0c9
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 1e515c5b8d13
# parts: =f0d97ca79273
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: e7b02101f4dd
# parts: =6025e7503e37
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 354436edd8f7
# parts: =fccafc99b0b9
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 71c70e9a7fd9
# parts: =1511f0362f9a
# using: -uebergabeprotokoll=0a0b16d4db86
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: b50c1c3d6059
# parts: =848885bd4f16
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: b3e036fc86e8
# parts: =0342d3c54c31
# using: -kaution=ba21a09fd5ef
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: afd417d34ac1
# parts: =9aafc3d8e2d0
# using: -kaution=ba21a09fd5ef
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: bbc0cfe67d91
# parts: =fcc7c25b14d1
# using: -nebenkosten=533c2c330f10
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: d39c4d816a83
# parts: =ba630b6d33de
# using: -kaution=ba21a09fd5ef
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 2d1055bda3f1
# parts: =59268d5ad516
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: c124d8600bbd
# parts: =c197aed43f7f
# using: -kaution=ba21a09fd5ef
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: e253a6bd8abf
# parts: =0ce3fb29de66
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 0c59f027ee28
# parts: =71d46925732c
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: dce2c708ca73
# parts: =f9e2b283970c
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 69f789734abb
# parts: =4876cc6ce130
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 2064c5ad706e
# parts: =904171ca93ba
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 4f319e8736b0
# parts: =562a4ad68520
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: ae4c72f81f0c
# parts: =5d8c87c788f2
moving-out-title = Der Auszug

# state: machine
# target: 34ba76c90e5e
# parts: =2d3289aa119c
# using: -kaution=ba21a09fd5ef -nebenkosten=533c2c330f10
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
# target: 8d75b85485fd
# parts: =f1c574f201d0
# using: -kaution=ba21a09fd5ef
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 440e01f12350
# parts: =f9f5caa0a33b
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: fda4c060f466
# parts: =40717d285996
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: ecab5cb083e8
# parts: =d658759d28e0
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 997d62de0b88
# parts: =b0692afe26db
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 398ec571c510
# parts: =f43493924040
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 845abc4ad8d9
# parts: =57cc6587b0d6
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 84ca55526439
# parts: =8dec90645969
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: a793be5d7575
# parts: =90853e75c964
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 3003bccd4a16
# parts: =b44be99c5ac6
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 101e46add3cf
# parts: =a20b83a93345
notice-column-period = Frist

# state: machine
# target: d1e76d20dc28
# parts: =450003e5b381
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 6f9d10d533f8
# parts: =ea2ecaea21e3
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: bb3b154221fc
# parts: =b016a2a3101b
# using: -mietspiegel=939ad40a3ac5 -nebenkosten=533c2c330f10
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 297e3881bba7
# parts: =0c20094f7e2c
# using: -city=3b7439a67ec8 -nebenkosten=533c2c330f10
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: 7c7b17496ebc
# parts: =bf3fe3942eba
# using: -nebenkosten=533c2c330f10
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 5c44c1a43e3b
# parts: =a3d5050d953f
# using: -mietpreisbremse=286881890e3f
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 5a47b8d32523
# parts: =6fb2e8c90f96
# using: -city=3b7439a67ec8
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: e03f9c8de60e
# parts: =93a44103aa50
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 2913ffbb398a
# parts: =17c31eaf4dea
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 8874ae6c1362
# parts: =f2df84a58e98
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: c808e9dcb287
# parts: =c05f2983aa16
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 83fa4e5b7eab
# parts: =fbe47d32378a
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: bc4244d63108
# parts: =c097b7f6eb82
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 290a5e1bf763
# parts: =4d0d086ef8b4
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 43acea3b9013
# parts: =a3039d2181aa
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 4479b093a761
# parts: =a9d52df8d09d
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 8de81ddf24b2
# parts: =5b4946e689da
notice-table = Fristen bei einer Kündigung

# state: machine
# target: cfbbc6fbd06d
# parts: =462f99b990c1
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: c0d33f68ea91
# parts: =0a486ff61d02
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 5840d3bea89f
# parts: =5825ed430fc9
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 3787dcff5c20
# parts: =5c59e5f45b5b
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: c811981d4556
# parts: =f4d4d8cd5520
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 657e72920c38
# parts: =99bceed19367
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: ab9b4bad571d
# parts: =9108c379bec7
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: a30c4a58e94e
# parts: =b0d9e8f7511e
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 08877f21dc03
# parts: =42765c7f14b1
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 8ccf4ea84b12
# parts: =e8e588bae526
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 9dec8715f2e3
# parts: =4a8c23ffd02a
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 98cb9215512d
# parts: =07b24355676b
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: b588a20a53ae
# parts: =0c5e17eb5d07
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 301ee4af856d
# parts: =d18cdea9f429
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 6528ee8f8282
# parts: =b2fa8c2c5838
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: d5f4c283df78
# parts: =02a59f03faa9
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 44213399a190
# parts: =3f8c24b0a1ff
repairs-title = Etwas ist kaputt

# state: machine
# target: b7a3250a970f
# parts: =a5e1735ff9cf
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 83910aaba50e
# parts: =a61378f4bc46
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: f3fbd4142940
# parts: =676784679cd3
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 12ddcfdc45dd
# parts: =d112373c6003
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: a530fc2c8e0a
# parts: =22d19732c897
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 507ab860b415
# parts: =5a7c3b88bc66
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: 8766805039ae
# parts: =bf3c6fa43e4f
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 5c8f0f48c543
# parts: =8e81fa5a392b
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: f796969766e6
# parts: =a14a72fd3f5c
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 3ecec683ab4a
# parts: =df6646e75455
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: bf11668db25c
# parts: =5a72038ee6fc
search-steps-title = Schritt für Schritt

# state: machine
# target: 43a3cd002906
# parts: =61efa25789df
search-title = Eine Wohnung suchen

# state: machine
# target: d25da0df8481
# parts: =81d56c72c7ad
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 3883a4a4761b
# parts: =a05fdf9f8477
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 567e29dbdb85
# parts: =ce032d0958d0
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: c3c416e9688c
# parts: =39d19f6c40cf
search-where-title = Wo Sie suchen können

# state: machine
# target: f4b804c416d9
# parts: =9604751fd069
# using: -kaltmiete=5c8ca9948449 -kaution=ba21a09fd5ef -nebenkosten=533c2c330f10
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 89289b1d21b1
# parts: =db48ed091a58
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 95813042e89e
# parts: =60d14bf56f60
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 105f90d7ec8b
# parts: =458e6998ffff
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 0bb6551dade9
# parts: =7760fabf9839
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 0138e981f491
# parts: =858d9ab09e9c
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 9ed2c17cbc73
# parts: =47b46e2c2b09
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 94743902dfff
# parts: =e92db79c59a1
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 783a7ec297c4
# parts: =d5d5f4faa20e
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: d4fbf83bf4d2
# parts: =541423ab829c
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 9ea7b2c87292
# parts: =0f5828c0e478
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 47c7f1c5255b
# parts: =59768f1eaead
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: b9a776c94297
# parts: =bdbde0c6ea81
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: c0bc208df73c
# parts: =9789ba44897d .alt=87455bda8c1a
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 3db105c0d56b
# parts: =0767724511cf
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: d36fcb8c611b
# parts: =c3acf44cdedd
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 4c27171fb36b
# parts: =3cf4b8c171c5
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: ba0ea090619b
# parts: =f76316d3b9ee
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: e74bdfb0a829
# parts: =244141a9c0a2
viewing-title = Besichtigung und faire Behandlung
