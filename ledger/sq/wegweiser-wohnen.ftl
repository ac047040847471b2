# state: machine
# target: 7d5b34759e22
# parts: =7b60c7f3cde2 .hours=d0911c2fa253
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: c3a0c6200ea2
# parts: =b6a6dd8273ba .hours=a8ef160cbeb4
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 3bcd469d0552
# parts: =40ab7a203793 .hours=a8ef160cbeb4
# using: -wbs=4dda448d6a86 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: bba391326244
# parts: =232d17ad790b
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: ad4eebe48e90
# parts: =2709090cb118
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: fbf2e6fb2dba
# parts: =3266a43f89c9 .hours=a8ef160cbeb4
# using: -wohngeld=9259e960555e
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 245e3151f6c1
# parts: =aebd97486b35
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 66300901a9ac
# parts: =facea3162b22
costs-column-amount = Betrag im Monat

# state: machine
# target: e0732a100206
# parts: =8db494f8fede
costs-column-cost = Kosten

# state: machine
# target: 8dc2f21ba7f7
# parts: =a463af6d8c78
costs-column-part = Was Sie zahlen

# state: machine
# target: 84dba82af9a9
# parts: =c4a5f4144e77
costs-column-payer = Wer zahlt?

# state: machine
# target: 36c81ad1f986
# parts: =9bad4548c9c9
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=f36119949f34
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 9a667b8eb572
# parts: =1ccec5175d73
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 2aa526ececfb
# parts: =b1bdb1eb12ba
# using: -nebenkosten=b13c28bd459e
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=61a31886d216
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: cfa906fcd826
# parts: =a47e64e8dfe4
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: dab9ede51392
# parts: =7ddf8adadbc5
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: f5a4ac8b5828
# parts: =63e0d6c2495a
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: c93a36faa2d9
# parts: =0fd9ed669609
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: ba2708df4028
# parts: =babfb02db2bc
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 144cbf4c7d08
# parts: =dbd4a37c85eb
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: ae8700063350
# parts: =0614bed8e899
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 05d33d284431
# parts: =6229ae40cff9
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 01350307e16a
# parts: =130682b5ddb2
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: d75c10b04192
# parts: =da13f05cbd57
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 57f26231b17f
# parts: =f57d93c80886
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 4c5424ff8a2f
# parts: =24d84303807f
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: c2526cf197b5
# parts: =38f336266128
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: e84eece8cbb3
# parts: =b0cf221c855e
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 69b6335f4cd5
# parts: =4b903d19be3a
costs-table = Wer zahlt was?

# state: machine
# target: 9f3b3a9838fc
# parts: =4fda44e7fb97
costs-title = Miete und Nebenkosten

# state: machine
# target: 0ca5d2f29a29
# parts: =f0f23397e36e
# using: -nebenkosten=b13c28bd459e
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: bd1e8ef472c8
# parts: =a915c45adbf1
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 09ef97101244
# parts: =4cd1594d65d3
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: b607e797c099
# parts: =5d50490c7c7a
# using: -kaltmiete=f36119949f34 -nebenkosten=b13c28bd459e -warmmiete=61a31886d216
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: cdff40fec7fd
# parts: .alt=f7622b44335c
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: ef8112633b25
# parts: =9fd6138535c2
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: bb882173789e
# parts: =e959f0e9cba2
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 9496e3c2f0cb
# parts: =dfce5e6c38c5
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 2cf428564844
# parts: =979e838820fe
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 8effb9cd74c5
# parts: =1d1f0b2aa6a9
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 842dd8ae94b2
# parts: =35cd04c46260
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 5af51dfe56ff
# parts: =cb3bb2cd88de
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: d315d3605de6
# parts: =61d9df1af245
# using: -kaution=5dcd26ef593b
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: ff4ee4387a12
# parts: =8b7a4531210f
# using: -kaltmiete=f36119949f34 -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
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
# target: 1282995dfd7d
# parts: =183faf1b4656
# using: -kaution=5dcd26ef593b
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: efc12651dcf3
# parts: =6bd276c0c559
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 5a974c0d57b7
# parts: =967e48e0aeea
deposit-title = Kaution und Makler*in

# state: machine
# target: 0f552c06e419
# parts: =20c31c03c4e2 .term=b45986ee362b
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 6a1dec7989ba
# parts: =0ba103ad7499 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=01d5c5b95737 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: a25be210c38a
# parts: =f0f7f190763b .term=4c48f34295e1
# using: -hausordnung=86882e846d7f
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 951abf380ee9
# parts: =fda7bb4df55b
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 9e31ac3f66e1
# parts: =078b4f914ee2 .term=ed8ec80241ad
# using: -kaltmiete=f36119949f34 -nebenkosten=b13c28bd459e
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: f26ed8c4a8ff
# parts: =11ccadde8584 .term=538aec3a7b7a
# using: -kaution=5dcd26ef593b
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 316f3f3a4393
# parts: =99c1e0322a8b .term=c41a4671d2af
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 1dec874f1b65
# parts: =82754621f614 .term=eb4e713d1511
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: c3496d904a4d
# parts: =6ce9d83315ee .term=54099571e388
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: f278e41ec243
# parts: =3a330083597c .term=eb589a134a2f
# using: -mietpreisbremse=ec756eba19cd
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 7adb7dd81689
# parts: =549458e44e5a .term=1e8d9374e1c2
# using: -mietspiegel=921082b87749
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 5cfc5986a1f0
# parts: =eedf4c9c65b4 .term=d23ea153c563
# using: -nebenkosten=b13c28bd459e
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: e250cfd85403
# parts: =c1eb73858f07 .term=c67b9d6167bb
# using: -mietpreisbremse=ec756eba19cd -ruege=d8fe1b53ec22
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 63304dcaf52c
# parts: =6e8842e76d71 .term=06cac6acfab2
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 576a4f0a4a26
# parts: =ea7eb081508c
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: b8bb23beee15
# parts: =cb3d8e387a53 .term=6d21096ab0df
# using: -uebergabeprotokoll=2ce4837c2e1e
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: bb5a6ca2bd25
# parts: =0f64a4b5d60d .term=4c846aeff7ea
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: ba0cb8ac812d
# parts: =b6479e661bec .term=d6df8edd8885
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 7170597cacea
# parts: =93a38d3185d3 .term=4637721908ab
# using: -nebenkosten=b13c28bd459e -warmmiete=61a31886d216
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: d5891d1401b5
# parts: =ff4be647695e .term=c779cc6847fa
# using: -wbs=4dda448d6a86 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: c33848b43969
# parts: =189cf7592f59 .term=145c1f8eae96
# using: -wohngeld=9259e960555e
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 340f8e8fcecc
# parts: =2fcf63aec7e2 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=a80f965d6aa7
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 338a985dc4f4
# parts: =13fb40d17ef9
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 4f28b7483ee3
# parts: =7a635a342dfe
# using: -city=b72094a954fe
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 72d0a5e32e41
# parts: =6b94b2be4ed6
# using: -city=b72094a954fe
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 8de209dadc36
# parts: =4e21cd47addd
guide-title = Wegweiser Wohnen

# state: machine
# target: a02c2f940621
# parts: =19f6ce95a818
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: c42068bae4f3
# parts: =2d5d1bddf9cd
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: baf2b5334073
# parts: =37e11e3ade45
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: f545fb5949f3
# parts: =2b4f67111820
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 7bda9fa7aa5f
# parts: =f6738e64d971
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 97a440d66b65
# parts: =8ed0f01dc72f
help-column-task = Was?

# state: machine
# target: 0adb7d59816a
# parts: =5449f8a0246f
help-contacts-title = Gute Adressen

# state: machine
# target: 382eae05866f
# parts: =a9ef69cafb25
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 7329c351f4e0
# parts: =7a7294a5823d
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: b1978519eb79
# parts: =c9dc5ba7c928
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: b979f7be4596
# parts: =f8fee82f1e10
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 1474be8cbf16
# parts: =091822857803
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 07cc1784372d
# parts: =71a712794289
help-emergency-title = Im Notfall

# state: machine
# target: ab22f75396f5
# parts: =58884b80ff59
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 388e05b3cf83
# parts: =817020a113e6
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: ed7161ffa466
# parts: =61be3d6facb2
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: f7fd8a9b1069
# parts: =c7dbbfa8d013
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 738cb3247580
# parts: =18a3fd46e680
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: ccc207506dbd
# parts: =b5890e1c0ebc
help-row-register = Adresse anmelden

# state: machine
# target: bca1424d6c9f
# parts: =c87dbdb12554
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 3a14c13505ff
# parts: =1ff6a9ca16a8
help-title = Hilfe in Köln

# state: machine
# target: 1a06b01c155a
# parts: =86798893535e
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 59846cfbc262
# parts: =20c0be204faf
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: bd556692b16e
# parts: =3a4323b9c27a
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 6aa8858b81e0
# parts: =cde1f75b3bfb
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 27bac98fc647
# parts: =752b45a4f333
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 617f1504126b
# parts: =bb60c173b417
# using: -city=b72094a954fe
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 847afaa78852
# parts: =80494772584e
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: fcf2a1ef215e
# parts: =881a8652ca49
# using: -city=b72094a954fe -mietpreisbremse=ec756eba19cd -mietspiegel=921082b87749
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 0c444cfb0498
# parts: =7122a7a94f2e
# using: -ruege=d8fe1b53ec22
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 1bc10bfb86c7
# parts: =45d4e5e6616c
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 57710158b5f3
# parts: =84240d1e33d9
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 04a2e8a9fa24
# parts: =403b2bcf6898
# using: -ruege=d8fe1b53ec22
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 436dc0527308
# parts: =1433e1a78b04
# using: -mietspiegel=921082b87749
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: d115580ab320
# parts: =5c064066a5ae
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 5d31258f6e5c
# parts: =44a0db5edd98
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: d51a364cf857
# parts: =dc95e8bf358b
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 95deba515b6b
# parts: =c7c16380a896
# using: -kaltmiete=f36119949f34 -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 8a264d52d683
# parts: =744a3f5b4f86
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 46843f7511fd
# parts: =e23c714dd2dd
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: f153513493ea
# parts: =2610cc686283
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 9d15fb527c9e
# parts: =cd7dcbb6f058
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: c652d01ba0fd
# parts: =0f2f01ae587e
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: bb23c251f412
# parts: =de6aec9ad545
lease-painting-title = Wer muss streichen?

# state: machine
# target: 15889d5b320e
# parts: =3ea51177135c
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: cbfcd6824c7d
# parts: =6a3e9fe0b9e7
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 8620294110a3
# parts: =2d9da0e7eb89
lease-title = Der Mietvertrag

# state: machine
# target: d65a2fd8e4b6
# parts: =5ead18bddd05
# using: -city=b72094a954fe
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 222ba68127d1
# parts: =7beb1fcdd781
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 0d2499a818e6
# parts: =5bab8ae57451
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 93c37e9babbf
# parts: =88942d204cfd
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: fc50e1c8a5c2
# parts: =2bb385f46d5e
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 56d588263d5a
# parts: =8234ed0b6f0e
letter-defect-title = Einen Mangel melden

# state: machine
# target: dff6463fc8a7
# parts: =ca16de0519a3
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 3ab60c1af47f
# parts: =ea2fc014f5d2
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 72d7846e8770
# parts: =b0470fe2a838
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 14c6e8198378
# parts: =1c75f6d97247
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 3d713ab5ec64
# parts: =f01b6b030add
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: de3e1ecdd05b
# parts: =44ece54bb0bd
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 2bb688c0f1cf
# parts: =d1138f6bac84
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 6fea9f752452
# parts: =e0a035f7887d
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 908956b9abb1
# parts: =ae25381494f0
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: e1fb59063f57
# parts: =47b6b0f710a2
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 9fdea3bcf3d8
# parts: =9834d2a67fea
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 111f687b7e6a
# parts: =936f0deaac9d
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: aa4ddb885440
# parts: =54478a656685
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: fc1751307c12
# parts: =be9dea53f27f
letters-title = Musterbriefe

# state: machine
# target: e60a5f768491
# parts: =df236530546c
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: bf32d417a1c8
# parts: =a05de6532dc7
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: d49de7053e95
# parts: =47bc44c47f39
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 6e9a862b0e1c
# parts: =7926d90c4931
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 89fe12a5a99d
# parts: =26235d490918
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 6be84ff9f896
# parts: =8d703a07bc7d
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: ce311caae456
# parts: =016ff08256f5 .alt=35048e494b79
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: bb6d21361dea
# parts: =36618ba569a0
living-air-rules = Gegen Schimmel

# state: machine
# target: b23053315ec2
# parts: =ddee2342c765
living-air-title = Lüften und heizen

# state: machine
# target: a9bd39c1799b
# parts: =9a692d4d0d11
living-bin-blue = Blau: Papier

# state: machine
# target: 190dd0f63aeb
# parts: =da504e5b9b15
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 0e0bed6fef89
# parts: =6209fe57cfad
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 247f7b334d15
# parts: =957490036777
living-bin-brown = Braun: Bio

# state: machine
# target: c57976f966b5
# parts: =8564fe89184e
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: de68ced3e0be
# parts: =c8bcda931bb7
living-bin-brown-out = Plastiktüten

# state: machine
# target: f98caf092c6a
# parts: =dd574db8c7d2
living-bin-grey = Grau: Restmüll

# state: machine
# target: 2e4391cd6e0d
# parts: =7a61e667a6c4
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 7fe7de219210
# parts: =a38c0d5cedb3
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 19588f6a0023
# parts: =b5d6b6f84b11
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: e4d1f7ddb00b
# parts: =ee4082371b07
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 55fdbc9fee92
# parts: =7fced11fdf18
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 7abc0c0d958f
# parts: =a68b51554787
living-bins-column-in = Das gehört hinein

# state: machine
# target: 50ed02e1df17
# parts: =c13fc934d9ce
living-bins-column-lid = Deckel

# state: machine
# target: 3ecd406626d7
# parts: =b57cf796011c
living-bins-column-out = Das nicht

# state: machine
# target: 27c3e43549f8
# parts: =479a6d33e09c .alt=a1b5ff8ea348
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 571f60729372
# parts: =c1b0cdafaed9
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 3c719631af51
# parts: =8621484ff025
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: ba63a120f8b8
# parts: =01c5c5b955ab
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 9ba5c7962524
# parts: =828079b13d73
# using: -hausordnung=86882e846d7f
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 6a10fbf22871
# parts: =13a8c4295561
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 95bcbc97a664
# parts: =93fbade5ea24
# using: -hausordnung=86882e846d7f
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: e5771e7bdac7
# parts: =c7dc9826ab1a
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 5ec4b4cb8e8b
# parts: =8892a172276d
living-quiet-title = Ruhe

# state: machine
# target: b642b05b7de3
# parts: =74aa387775ce
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: dff718b6c61c
# parts: =f9f93fb7c224
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: b62816373c97
# parts: =2603c090db79 .alt=7bab72820baf
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 019d6ef2d0b9
# parts: =e9678dcc689f
living-smoke-title = Rauchmelder

# state: machine
# target: 23e84747d831
# parts: =f2d026a4c960
living-title = Leben im Haus

# state: machine
# target: 49bd137d865a
# parts: =4c71558c2d92
# using: -city=b72094a954fe
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 783d0c213704
# parts: =eb76ad7ae330
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: c4e7438f7143
# parts: =e86ebdcfa50c
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: bd5f1c1ec20f
# parts: =03580b45768b
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: fe70017e29a7
# parts: =115664cae5f9
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: aacf4de76cff
# parts: =86cb910f33c6
living-waste-rules = Müll im Alltag

# state: machine
# target: 5150fa32ce26
# parts: =a428075fc2c2
living-waste-title = Müll trennen

# state: machine
# target: 6a03472d6456
# parts: =8788ada94fc3
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 80cec73788c1
# parts: =fe979a587cd5
# using: -grundsicherungsgeld=01d5c5b95737 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 6d7300ef042f
# parts: =5c939e610fe8
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=ec756eba19cd
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: ca3256cb5170
# parts: =98ac9dcbf7f7
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 75870dc6876e
# parts: =b94985c8ba65
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 21f8a443a908
# parts: =624ab1488642
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 33810b5a0a1e
# parts: =f873f6a6a04b
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 834c8db5435c
# parts: =2f8683600555
# using: -kaution=5dcd26ef593b
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 3beb81088a3b
# parts: =71682601e95c
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 14db8e15a162
# parts: =379baf9bae56
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: c49c143e3675
# parts: =38c16a8a181a
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 57200abdee0a
# parts: =61da0c0646a7
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 836c0e027d57
# parts: =50e4e15249bc
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: d1b93ea1822f
# parts: =c2e58e5ecfff
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: f9ee7b47015d
# parts: =176cde0ba495
money-papers-title = Ihre Mappe

# state: machine
# target: f724cd75ebb4
# parts: =fed0e9a04c23
# using: -wbs=4dda448d6a86
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 858edf6a07c9
# parts: =11a1b43e9f76
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 77d5f6ac31aa
# parts: =0ad3545241cb
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 7f6aa23df684
# parts: =99207782b881
money-title = Geld und Papiere

# state: machine
# target: 5f01b9e71ee7
# parts: =b91462f173c4
# using: -city=b72094a954fe -wbs=4dda448d6a86
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=4dda448d6a86
money-wbs-title = { -wbs }

# state: machine
# target: 5d4f8e58810b
# parts: =1c1d8f81ea4f
# using: -city=b72094a954fe -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: f405a8b953ca
# parts: =10051e30d4df
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 9559a4c30e9a
# parts: =447a4b07b171
# using: -wbs=4dda448d6a86 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: f95f71b2eb39
# parts: =db8a9443407b
# using: -grundsicherungsgeld=01d5c5b95737 -wohngeld=9259e960555e
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: f132acea27e7
# parts: =30982ff49979
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=9259e960555e
money-wohngeld-title = { -wohngeld }

# state: machine
# target: e945584eb997
# parts: =719b5b1e70f7
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 375b3f7c58e3
# parts: =bfc736d9508d
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: d68b9f6262d1
# parts: =dd0d38c8c02a
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: ffcae34bf1f7
# parts: =9db490611aac
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 22cae63e0ab7
# parts: =bcfff5f119dc
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 3e5ae37c67ec
# parts: =31547d26cb68
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 317fd2d88238
# parts: =c41953ac07a9
# using: -uebergabeprotokoll=2ce4837c2e1e
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 26ec7f4d19ef
# parts: =8a4ee2ac0f24
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 3dcb615a5184
# parts: =dee0d1ae191a
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=a80f965d6aa7
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 09b824f20382
# parts: =59e13733ea22
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: f9f95a217137
# parts: =50a4808abc09 .alt=9302fc92c99d
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: dd95b179be6e
# parts: =9b2204b783e8
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 1f8cdc05e8fd
# parts: =5702d62e7ce9
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 75f164d79c39
# parts: =4a545aec6f41
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 4960cc0e1e08
# parts: =07d91c8f7d71
# using: -uebergabeprotokoll=2ce4837c2e1e
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 4b4f4850ae54
# parts: =871e6ea59254
moving-in-record-title = Die Übergabe

# state: machine
# target: 789e4d66c707
# parts: =57249ae55903
# using: -city=b72094a954fe -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: b656f9e5d744
# parts: =77e48e4fa094
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: ec7e90bb9091
# parts: =8165a72bfb9e
moving-in-register-title = Adresse anmelden

# state: machine
# target: b4e062728bb7
# parts: =83b72ea72566
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 55cadea81f57
# parts: =0b138d327a7e
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 2ebc65a8d88d
# parts: =a002c3d477a2
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 49ca2726b620
# parts: =d9621105ef43
moving-in-title = Der Einzug

# state: machine
# target: 64d015c73e99
# parts: =41cf4234594f
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 4c9675602b87
# parts: =e7b54bdb345b
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 1b855bcdcf6b
# parts: =4ebe06e89e00
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: eada3d039958
# parts: =2ced576fd4df
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: eae010a0ddb7
# parts: =53d4c1aeacf2
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 5637972987da
# parts: =0ebbba0ceaf6
# using: -uebergabeprotokoll=2ce4837c2e1e
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 3c45f271b020
# parts: =cd8e939d8b45
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: ea2e85e88fde
# parts: =4501244eed2f
# using: -kaution=5dcd26ef593b
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 1309288bb5ca
# parts: =c38e0fc883ed
# using: -kaution=5dcd26ef593b
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 506e762ef8ee
# parts: =fe9657ea605a
# using: -nebenkosten=b13c28bd459e
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 2e6580b61b9d
# parts: =985e1348ca8f
# using: -kaution=5dcd26ef593b
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 270a6e5945c9
# parts: =1dc7f039f6b1
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 1606743aa945
# parts: =82264a1dc974
# using: -kaution=5dcd26ef593b
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 73adca12250a
# parts: =2bdecf9b3c56
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 04c0f9bbe5f0
# parts: =17a630f17d02
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: bb2e0a9758fe
# parts: =3f6f7a9b6a11
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 4f38f75f6148
# parts: =43f34388e143
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 153410ab6d72
# parts: =af9edd2d8c5b
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 9b140dbebf52
# parts: =b4f7a4d7ba7d
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 085143a89e12
# parts: =e6c7cddc694c
moving-out-title = Der Auszug

# state: machine
# target: 734a2b441c4a
# parts: =e00603051a04
# using: -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
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
# target: 194af4c86cf9
# parts: =768a6d354ee6
# using: -kaution=5dcd26ef593b
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 45213c0e9e13
# parts: =8394d19e8b55
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 817bc1c39c5b
# parts: =6b98e590f6d4
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 4ad483823f0b
# parts: =16efd0b9256c
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: f1bdc7050c98
# parts: =81836b68a2ed
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: d1fbeac3b7f4
# parts: =5e7b3b2644e9
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: f5031bb6d0b7
# parts: =22b2b9f4366b
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 5e1a25ebe963
# parts: =de21e117b51f
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: bf632338d346
# parts: =63e294cc7123
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 0bb3c5f3f35d
# parts: =a98db72c59f9
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 501fc45d09a1
# parts: =c830aa56bebd
notice-column-period = Frist

# state: machine
# target: dc8cd3fa5c0f
# parts: =824aa7232042
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: c122d9881e07
# parts: =b57bb83c8042
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 3805e0134757
# parts: =f1d1802f2205
# using: -mietspiegel=921082b87749 -nebenkosten=b13c28bd459e
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 5e3aacd9b148
# parts: =12466001a6de
# using: -city=b72094a954fe -nebenkosten=b13c28bd459e
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: 0aefce7bc465
# parts: =fb9ad9f140b9
# using: -nebenkosten=b13c28bd459e
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 373f2384baee
# parts: =c43f6ac73a6e
# using: -mietpreisbremse=ec756eba19cd
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: abd2b29d94aa
# parts: =f582b87c9c9e
# using: -city=b72094a954fe
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 9927cbb71025
# parts: =ddf19a01859c
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 6dc2e3f9d9ef
# parts: =d67e0f558b4a
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 9335c563037b
# parts: =a60ac3f5380c
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 87b10416f409
# parts: =b0b15ae8d1aa
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: f3b603dc8ffa
# parts: =8afce8d2b47d
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: 5a86047309af
# parts: =05a035532a50
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: cdba05d447c2
# parts: =5650cc8b82e8
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 7d827e4ce95c
# parts: =6223d6738b29
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: a56ba9aec4e1
# parts: =318be9bff339
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 6c5cab8bb9d6
# parts: =074a1c22a878
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 2d339a67769c
# parts: =404a583077bb
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: 2ea90fc9fd65
# parts: =00a90901f7bb
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 3847b9a8d476
# parts: =205486caa60c
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: d74607a8b457
# parts: =5933c4ea0817
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 1b4ceec442ad
# parts: =23b5be18a120
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 1a72f12c619d
# parts: =03a7f2920bb6
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: fb6c0a5aa9fb
# parts: =2341efdd1c15
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: 6a4c9895e856
# parts: =acb781bb2d0f
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: f2ecc546ca79
# parts: =31d9c19cdcef
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: b47315b6e105
# parts: =5ba5e06f3b49
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: b4bfc72720d2
# parts: =6edfabfdfd44
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 82dd7044fdc1
# parts: =1adc00a88a94
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 406e7adb6d7b
# parts: =d7b0006541b2
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 12d163cacad3
# parts: =927c9ad38a8d
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 66ec77c3b851
# parts: =277d575d5ce8
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 1d2f6f3eb101
# parts: =934d6014544e
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 8af8d247101e
# parts: =e3ea1f87e635
repairs-title = Etwas ist kaputt

# state: machine
# target: c54715838d41
# parts: =2f69a1af3e66
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: fe83664b407f
# parts: =f19d6b80d72a
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 5f5ac0a6f202
# parts: =362547d7a9b1
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 5086704dd6f0
# parts: =97ca143be506
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 5726abfab36b
# parts: =4a26cc82f991
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: cb3ca42cd5e6
# parts: =f457e218bb96
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: cbc623fb6bb0
# parts: =cd2234f07e51
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 7ebe5bc4c05a
# parts: =d12574c6576b
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: c2c456359ad7
# parts: =f8cd2f7698d8
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 2e7d651b21f5
# parts: =defc00e451f0
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 716c42da86bf
# parts: =69dd7f5e1fe1
search-steps-title = Schritt für Schritt

# state: machine
# target: 20fda506e4a7
# parts: =f80e8972a7c1
search-title = Eine Wohnung suchen

# state: machine
# target: ca582a801d02
# parts: =a62ba08772d2
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 5c7505f1bd1c
# parts: =281fc1305695
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: b7cb9abbbe78
# parts: =aaa1469018d8
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 8d6da6c40d42
# parts: =e515b6211cc9
search-where-title = Wo Sie suchen können

# state: machine
# target: 73154a99b7e0
# parts: =80012cc3cd6b
# using: -kaltmiete=f36119949f34 -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 49f4afd7a76d
# parts: =da2abb075a88
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: e47ccaa6bf7f
# parts: =98ca66dc3ae1
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 8511a9b64760
# parts: =54a5efad291e
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 575a88b78037
# parts: =f46348eb8a57
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: da3b9c7e1790
# parts: =b703c4af1c44
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 37b41fe0a0d2
# parts: =d358baa93732
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 28326139df3b
# parts: =e8022f496579
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: f15eed623f45
# parts: =41fef0ee09a2
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 1c066f6b648e
# parts: =46c62fd04835
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 26cebcd63462
# parts: =6e637f479de9
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 4b52c845e459
# parts: =8a03619b532e
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: c4b8439542b8
# parts: =5fa4ae7e8542
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 5b6d14f2a23d
# parts: =08a89d10e7ac .alt=847f6f079ee3
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 93c65fae8be5
# parts: =3494d028ca70
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 41f675e82b24
# parts: =2ea65b721724
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: ebd9e2347e50
# parts: =22af0b3f3c40
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 482337190f26
# parts: =6908bab2b371
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: bf6a89e6be62
# parts: =9634ebc141db
viewing-title = Besichtigung und faire Behandlung
