# state: machine
# target: 1ba2235bf279
# parts: =87ceb7b8eee7 .hours=eaa19122c40e
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: c2395ecfa979
# parts: =4222963ab917 .hours=bbfccc0fcfa5
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: af2d3d74ddeb
# parts: =e210b71a48b0 .hours=bbfccc0fcfa5
# using: -wbs=41d6e43be60a -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 7e29fe241988
# parts: =bf7f43b0cb1a
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 567e4b2b10eb
# parts: =fb3892af3253
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 645ebdaf1ca7
# parts: =001d6bd04261 .hours=bbfccc0fcfa5
# using: -wohngeld=789a448ad1de
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 95fdeb2b1c88
# parts: =a1aa34ec524a
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 3e42024dba16
# parts: =497ada737d91
costs-column-amount = Betrag im Monat

# state: machine
# target: 6024ae6e263a
# parts: =aa96cccd24c6
costs-column-cost = Kosten

# state: machine
# target: 4538c03c9ac9
# parts: =5218cb72fb13
costs-column-part = Was Sie zahlen

# state: machine
# target: 97b7cdc00585
# parts: =480224ff88b9
costs-column-payer = Wer zahlt?

# state: machine
# target: 5b52e000432c
# parts: =0cb704a7248c
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=e6249bf63f9c
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 05550fe278b6
# parts: =3c010a7931b5
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 28877c8c84c5
# parts: =5f8e7816d91d
# using: -nebenkosten=76b0db44bde8
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=93fa3148148d
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 626a6998f0c3
# parts: =64205bee2148
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 979a0fe4cdca
# parts: =3207fc794573
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: d798988bbf5b
# parts: =7568e730e678
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 55e23618f3d9
# parts: =24a01b9aaa65
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 3ab59b5977f0
# parts: =42554034de71
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: ddb7cd7165fa
# parts: =cc8d2d33f457
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: fda520b60bed
# parts: =b546f6a23256
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 0fadbc7d08af
# parts: =8a5da82448eb
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 1b303f3092ad
# parts: =80f08932c6e5
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: eb2842246ff7
# parts: =ca183814728c
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: e6d90e5f297a
# parts: =dfbad33284db
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: f9f0bfe7e848
# parts: =74e501c82fc2
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: b1063aaa9015
# parts: =b3f686455ee7
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: e79445ea9d3e
# parts: =208bcd293078
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: dea6e8b19fe9
# parts: =d76b018dc6d3
costs-table = Wer zahlt was?

# state: machine
# target: 16adf0a49115
# parts: =65dda53433f1
costs-title = Miete und Nebenkosten

# state: machine
# target: e94235ed442d
# parts: =91b9179a82c2
# using: -nebenkosten=76b0db44bde8
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 4cc3626af8cb
# parts: =1cd794aecbef
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: f89c30bba576
# parts: =e9675bf1f171
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: c074e3c6319f
# parts: =1935e32d10fd
# using: -kaltmiete=e6249bf63f9c -nebenkosten=76b0db44bde8 -warmmiete=93fa3148148d
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 27db9a2cf5f9
# parts: .alt=87f3b8edf80c
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 8f1d1a1ebc15
# parts: =895ebab2da79
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 661ac96a382c
# parts: =49c73e3a9d40
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 1eb925c675ce
# parts: =636a0030bea9
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: cec11112f50d
# parts: =ec90724e8899
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: c759ef9571bc
# parts: =f26626f2107a
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 18c15d09ef0c
# parts: =582a4d976ea3
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 06c2ef9ae01d
# parts: =4c6f60bb65c0
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 0de6c0094dc7
# parts: =17fe73b9cd8b
# using: -kaution=382d0477ab0e
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: ca2ed067e5d5
# parts: =03a1dc2a0ef6
# using: -kaltmiete=e6249bf63f9c -kaution=382d0477ab0e -nebenkosten=76b0db44bde8
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
# target: d9c7d81c8f16
# parts: =18d1104327d7
# using: -kaution=382d0477ab0e
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 59a1c45a351e
# parts: =69400f23fed5
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 1962a872b9d7
# parts: =357d4f7feb98
deposit-title = Kaution und Makler*in

# state: machine
# target: f2bd7bc9061b
# parts: =b1beef784469 .term=a5e5ed68fc10
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 0e3cbdbb6124
# parts: =90168f8aee0e .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=fba0316bd882 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: e62b11536459
# parts: =0568cbdcc191 .term=b0d50dc0919d
# using: -hausordnung=434247cd28d3
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 33ba3145cc82
# parts: =b76db3c7d5e0
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 2be754212264
# parts: =1edb081a81ec .term=ed8ec80241ad
# using: -kaltmiete=e6249bf63f9c -nebenkosten=76b0db44bde8
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: c61c855049c6
# parts: =721bf311b742 .term=39fd49fac116
# using: -kaution=382d0477ab0e
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 8409d065a8be
# parts: =9bc3dc2c7ea4 .term=c97f3b8aee87
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 052867c9015a
# parts: =2f1eb5b3344b .term=57b51a40f910
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 84a04151f1e2
# parts: =7bfabbc9db2b .term=e66dab6f283c
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 3853e2cf5ccd
# parts: =41b4e00a409e .term=eb589a134a2f
# using: -mietpreisbremse=a462749a2f5b
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: c16ec9c66e56
# parts: =9b4d395be5a3 .term=1e8d9374e1c2
# using: -mietspiegel=b2460039a86a
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: c1f337c1f658
# parts: =7d069c2bb324 .term=f09d8c2c18e6
# using: -nebenkosten=76b0db44bde8
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 8a47779c746f
# parts: =f87f4e0a8414 .term=c67b9d6167bb
# using: -mietpreisbremse=a462749a2f5b -ruege=62a83c6672b1
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 20ed9bdee243
# parts: =d4d61a727571 .term=2ad59b4e189a
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 88298c4de29e
# parts: =8d7bb22751d8
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: c1ac91c6338c
# parts: =7eaad174a988 .term=175b8dda02b7
# using: -uebergabeprotokoll=1ac46666056a
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 0475210dbf5e
# parts: =74ca6e9259b3 .term=62978420dad5
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 1db0b96185da
# parts: =6520ab6b716f .term=b75da5ad7446
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 5d50d63660b9
# parts: =184427b31aa9 .term=4637721908ab
# using: -nebenkosten=76b0db44bde8 -warmmiete=93fa3148148d
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: b9d466fcc992
# parts: =4813266905f3 .term=c779cc6847fa
# using: -wbs=41d6e43be60a -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 2f32f364f2ff
# parts: =50b0cc8342a2 .term=145c1f8eae96
# using: -wohngeld=789a448ad1de
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 2ff85d75f7d7
# parts: =aeb4e855f855 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=357c032835ce
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 684d7835a9f7
# parts: =3453822ce856
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 8f753492c009
# parts: =37aa4a0d23a2
# using: -city=e65c1bb5ef9d
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 9f958ba9bd05
# parts: =01b43ee85fdb
# using: -city=e65c1bb5ef9d
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: bbc7201cb3e0
# parts: =86a1dd4b05ae
guide-title = Wegweiser Wohnen

# state: machine
# target: 63b829ad4e2b
# parts: =1fff088a2184
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 7c8714003cf0
# parts: =0e29e3ab3317
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 8dacdb65130a
# parts: =423f27b5636d
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 84168a088804
# parts: =fd24a8c2ff77
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: da780a1f22f5
# parts: =d98bb486bdf8
help-column-deadline = Wie viel Zeit?

# state: machine
# target: af0fbd205d2d
# parts: =acbe7f6e92d1
help-column-task = Was?

# state: machine
# target: a029e7cc5e58
# parts: =e133d9bb28bf
help-contacts-title = Gute Adressen

# state: machine
# target: 60f8a8835ff4
# parts: =b1d3a0a1a89e
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 33533b1f08cb
# parts: =fc9cda3a07e1
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: f0c09b445732
# parts: =4bcfde9ce9b5
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 7f6a109acf89
# parts: =911164e1e414
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 3d06d37a776a
# parts: =e46026b35eb2
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 0446b8a30ac0
# parts: =179f58ddcb5d
help-emergency-title = Im Notfall

# state: machine
# target: f6360a4f46e9
# parts: =ddff3e1f8b36
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 45303fd5ce2f
# parts: =629ad2a805cc
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 161346e07538
# parts: =551cd0ef0f57
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: 8d765e70648e
# parts: =f52f521e0991
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 862621773ed0
# parts: =f8d8e5e79088
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: b642ff58bb07
# parts: =118bf82c84e7
help-row-register = Adresse anmelden

# state: machine
# target: ad21ce03bf2d
# parts: =48d04d1ce28f
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 37f00a5c2920
# parts: =363007ce939c
help-title = Hilfe in Köln

# state: machine
# target: 0b63b7212f27
# parts: =75dc94d8dae2
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 7b708be2543e
# parts: =08ce3dc6a5f4
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 1b93137c3c22
# parts: =a455dd3c75fa
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 8a1c390768b1
# parts: =c403f3fafa3b
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 0e152a94f346
# parts: =1e768ddbd5a8
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 8f349d181546
# parts: =c345ec12d7c3
# using: -city=e65c1bb5ef9d
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 6494e380d18d
# parts: =71e92834c4a9
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 49f9bb5dfbf4
# parts: =8ddb1e75bb02
# using: -city=e65c1bb5ef9d -mietpreisbremse=a462749a2f5b -mietspiegel=b2460039a86a
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 28e901fa57bb
# parts: =a44d1c4270c9
# using: -ruege=62a83c6672b1
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: ac568e7b5937
# parts: =d618fecdacd4
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 3b4b501eca8b
# parts: =1c0af59c486d
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: b96ee99cf3e5
# parts: =4ffce75e5488
# using: -ruege=62a83c6672b1
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: df01e4e13156
# parts: =b5fe9ee5461f
# using: -mietspiegel=b2460039a86a
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: fde96e9cec58
# parts: =a91667b73bf4
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: e28c6db268d8
# parts: =29684788073e
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 8acac2ce6f4f
# parts: =265027dd04ba
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: d9666af4cd0d
# parts: =d88ded3605db
# using: -kaltmiete=e6249bf63f9c -kaution=382d0477ab0e -nebenkosten=76b0db44bde8
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 7f4e54b29473
# parts: =5fb7462cfa6c
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: eb1ff9e92655
# parts: =eea450dcd2e8
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: bac75544904e
# parts: =520cb27a9b4e
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 2aff67697d60
# parts: =24f68b0a46df
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: b5ebaed8ac38
# parts: =43f36407b331
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: a6c5ab7e8d04
# parts: =bcd60bcb18f3
lease-painting-title = Wer muss streichen?

# state: machine
# target: c5e56a6259cd
# parts: =1e6f0beba068
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 9acaaf61ea88
# parts: =7935ca4cfcf5
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: a76c0b90954e
# parts: =2a13ba00ba30
lease-title = Der Mietvertrag

# state: machine
# target: 84c10e6b9fb4
# parts: =2c8f98b87d10
# using: -city=e65c1bb5ef9d
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: b4cd26edd09f
# parts: =d6565e4d860b
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 011f3d435f30
# parts: =59134dd4269d
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: bc576e493ded
# parts: =3dec05f07ec6
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 94fdc6cd3915
# parts: =82b4c5c9ca6d
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 1366b5cddc90
# parts: =702c36d1c832
letter-defect-title = Einen Mangel melden

# state: machine
# target: f2fb7124ced7
# parts: =8d4e7483efe7
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 57504e61ecea
# parts: =2ac9489b9f36
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: d8438c36e6f9
# parts: =a9d8023e8087
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: be174a8d72cb
# parts: =3c3c789cf4a5
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 9048ed70c213
# parts: =3aa17d0ee7e7
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 89a9a417acf1
# parts: =89ae307b5555
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: e60a1301d805
# parts: =0c41948a5f80
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 9bda6fa515d5
# parts: =54ea0235bbaf
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: a079467d5988
# parts: =213029a12f51
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 319f728304b7
# parts: =6b5ae042c833
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 72c97a5c80b2
# parts: =4384d0089edd
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: b2b5ec30156a
# parts: =f414068fe777
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 4e2333d492ae
# parts: =fbf081561f4e
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 703569d64d37
# parts: =f90e23f404a1
letters-title = Musterbriefe

# state: machine
# target: e80ff6d7684b
# parts: =2662bc4f6498
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 02b9e6c3a2d1
# parts: =cc65b3d62bc2
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 3781ce835ee1
# parts: =cabb2403fe09
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 47ce8f82b139
# parts: =c4a2c296dfd7
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: d9b03ec6361a
# parts: =ef325734dabd
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 6d0bbc78b7f3
# parts: =d432529f6365
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 8c62eee6d874
# parts: =4b07638ea6cd .alt=b915f18b3dba
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: eb48a894aa4c
# parts: =76460198650f
living-air-rules = Gegen Schimmel

# state: machine
# target: bddb8087e05b
# parts: =c6b2ffbb29a0
living-air-title = Lüften und heizen

# state: machine
# target: 502d3093b28b
# parts: =e1dde843814e
living-bin-blue = Blau: Papier

# state: machine
# target: 7c95a705eba9
# parts: =2f108f2c9d74
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 6949baeea9ed
# parts: =0263bbb7bd4b
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: c611600785f8
# parts: =4077284a056f
living-bin-brown = Braun: Bio

# state: machine
# target: f12f5d213cfb
# parts: =dc3c53f04d0c
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: cd7a353f27a2
# parts: =4a2299ae9422
living-bin-brown-out = Plastiktüten

# state: machine
# target: 2bb0794d6c4a
# parts: =68ddc6e4c341
living-bin-grey = Grau: Restmüll

# state: machine
# target: 24afbeeb149d
# parts: =b38480b8dbd8
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: ac962c8f8541
# parts: =1d2a8fe4eeb8
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 777f33136c28
# parts: =9af6bfbb20da
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 50a690d4fcca
# parts: =95a8bc868953
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 1dc8ee2c2897
# parts: =06e697c7687e
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 99c508363bda
# parts: =89ef38d081df
living-bins-column-in = Das gehört hinein

# state: machine
# target: bf68b3a786d3
# parts: =c7b247b662af
living-bins-column-lid = Deckel

# state: machine
# target: fa2475f61a1b
# parts: =49b6aea435b7
living-bins-column-out = Das nicht

# state: machine
# target: fa25d0894c3f
# parts: =b90f95fce241 .alt=bd133c4d7ee8
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: ba5d3cdf225b
# parts: =72b42fd25179
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 011ae07a2961
# parts: =80ce3bef0ab5
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: c3c21977d82f
# parts: =186ea34bdf9d
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 97bf375c268d
# parts: =6d7788cba29b
# using: -hausordnung=434247cd28d3
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: c16d89fcb76c
# parts: =6a8cb312d976
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: b2a745fc9d88
# parts: =800e0c04ff7b
# using: -hausordnung=434247cd28d3
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: b53587f55b3d
# parts: =ebc7299da176
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: ea0ab229a2b7
# parts: =13e2a29e7e76
living-quiet-title = Ruhe

# state: machine
# target: 2e7aa232271f
# parts: =a1539bfb7eb1
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 66e359a7d1d0
# parts: =421fed234585
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 8ace3a771d9c
# parts: =4fd5bb2e23d0 .alt=57816ff0cd7c
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: aede50b7199f
# parts: =56b704ba459e
living-smoke-title = Rauchmelder

# state: machine
# target: a8a06004c3c4
# parts: =0f2d5699a571
living-title = Leben im Haus

# state: machine
# target: 348fbde49441
# parts: =2b1a502fd39e
# using: -city=e65c1bb5ef9d
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: efa671267d85
# parts: =bcbf9eaaf042
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 9f5079b20ec6
# parts: =6948d3da8a9a
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: ec965000e89f
# parts: =f0db11f3351a
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 5b4269eb7425
# parts: =7797d5d77ec7
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: a8339d3a5512
# parts: =80fe13c84702
living-waste-rules = Müll im Alltag

# state: machine
# target: 03ea91f48846
# parts: =7093fe63dbb1
living-waste-title = Müll trennen

# state: machine
# target: ee06f46feb80
# parts: =7d4b090e7d59
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 7305fa0da80d
# parts: =6b3659060fd2
# using: -grundsicherungsgeld=fba0316bd882 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 712c2db7a462
# parts: =f13903bbfdff
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=a462749a2f5b
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 51f456bb6ae5
# parts: =4223927356a9
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 0df641a3d395
# parts: =1c720f97ea4f
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 20cc67c5d8ec
# parts: =c6bca130d92c
# using: -city=e65c1bb5ef9d -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: b58adefe6adf
# parts: =18493af5abb5
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: dea3e640a81b
# parts: =9987b4d46c10
# using: -kaution=382d0477ab0e
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: debe781acd16
# parts: =f0ad21d0e1da
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 6baffbbed338
# parts: =d0828784435f
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 15454651f4f5
# parts: =ce00b4082b80
# using: -city=e65c1bb5ef9d -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 5eeed3094ffa
# parts: =afa84168132f
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 23994cee19fc
# parts: =4c0effb7ae3c
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 21b34bb82bdb
# parts: =b95394146c64
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 2b58afd5c332
# parts: =8e2890f1ee8c
money-papers-title = Ihre Mappe

# state: machine
# target: 0c5a715dc9ad
# parts: =cb871d7ee467
# using: -wbs=41d6e43be60a
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: f5da253c8809
# parts: =88f312b2f974
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: e5b5d4164843
# parts: =ddf0aa72d6b3
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 6c486c4c295c
# parts: =6c311c5315df
money-title = Geld und Papiere

# state: machine
# target: 9fcb20a1257d
# parts: =6047e839b809
# using: -city=e65c1bb5ef9d -wbs=41d6e43be60a
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: 9edf6a960745
# parts: =06dd55edc1ba
# using: -wbs=41d6e43be60a
money-wbs-title = { -wbs }

# state: machine
# target: 0f40b2a13c65
# parts: =54ac7367185c
# using: -city=e65c1bb5ef9d -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 7cab3d1553a0
# parts: =50f2c417892e
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: be6019d0aa3e
# parts: =0da3313ebd1f
# using: -wbs=41d6e43be60a -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: f925142d4906
# parts: =3713381e4df1
# using: -grundsicherungsgeld=fba0316bd882 -wohngeld=789a448ad1de
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 3f732a07d128
# parts: =a9fe7d7f9e1a
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 698d534f914e
# parts: =67a91c248bc8
# using: -wohngeld=789a448ad1de
money-wohngeld-title = { -wohngeld }

# state: machine
# target: a0506c09f859
# parts: =9fe95a66dfb9
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: cd22060b33be
# parts: =b1a06a5a63b5
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: d9c194391c3e
# parts: =a9ff65b8821d
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: edff6db4d0d9
# parts: =ed08126d5524
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 072370af5400
# parts: =c9f923fa4872
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 5c3b25b09049
# parts: =163300007f6b
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 96816e12484b
# parts: =03e5f471413a
# using: -uebergabeprotokoll=1ac46666056a
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: ded3e5ba4e0e
# parts: =790862bf0bc9
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 77aad6728a49
# parts: =7445d059e6fc
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=357c032835ce
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 8d8d5becf682
# parts: =122f4a0f693a
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 2d8a70f9c593
# parts: =ed2b6d6ba359 .alt=c0cf51f6ad44
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 012dd476f060
# parts: =7927f95d84e4
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: f5aeb8e08e6d
# parts: =d3c4a53c546a
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 72853e6be114
# parts: =16ed02379a5b
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 6a7dff877c2f
# parts: =e3955b4d1c74
# using: -uebergabeprotokoll=1ac46666056a
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 4c9056fe4947
# parts: =fdcdf8b7a0dd
moving-in-record-title = Die Übergabe

# state: machine
# target: 575d64740800
# parts: =56f297dca554
# using: -city=e65c1bb5ef9d -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 50969fac8f6a
# parts: =2c94a411dc11
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: ee53359c59e7
# parts: =b8ba0beb604f
moving-in-register-title = Adresse anmelden

# state: machine
# target: f12ed59e9f58
# parts: =8d37c5f45779
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 5fc8b56c81dc
# parts: =816cbc43fa20
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 29476015de53
# parts: =fcf952a5f139
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 3e2bf5087a7d
# parts: =631d541da417
moving-in-title = Der Einzug

# state: machine
# target: 51b10982a398
# parts: =35b2d97e441a
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 38113819c654
# parts: =d196bbe0ee52
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 8626dcd3bbb2
# parts: =c52088063fd2
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 5a6857a09c24
# parts: =8741d6920383
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: f45bb694d8f5
# parts: =3ee36a72e108
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 4ee043d3ec2f
# parts: =924566cc7b95
# using: -uebergabeprotokoll=1ac46666056a
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 3e21a30e0707
# parts: =757a1bd829be
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 7ea1116a6cc7
# parts: =6fbf27181fd8
# using: -kaution=382d0477ab0e
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: ffd455ef43fb
# parts: =66aa253089f9
# using: -kaution=382d0477ab0e
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 0569576f68b8
# parts: =02b7013e7462
# using: -nebenkosten=76b0db44bde8
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 583ca0537d96
# parts: =b1363ae24443
# using: -kaution=382d0477ab0e
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 079e43c4f3d3
# parts: =af29db7a13b1
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: c1680cb3dba5
# parts: =4670da153a79
# using: -kaution=382d0477ab0e
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 3b8138ed3a6d
# parts: =ddd3a9418ba1
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 45222121f750
# parts: =99a0050692db
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: b84715a3c452
# parts: =bdb6cfa09d1e
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 1306791d3b21
# parts: =f8426cb1f76f
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 627c834029cc
# parts: =e17448a6438d
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 7ecb89f34345
# parts: =d0bb50c1e73c
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 407621f7d041
# parts: =b44d7a4ac155
moving-out-title = Der Auszug

# state: machine
# target: b38b544ba32c
# parts: =1f8e83b0036d
# using: -kaution=382d0477ab0e -nebenkosten=76b0db44bde8
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
# target: 957bf838f154
# parts: =b3c27e075551
# using: -kaution=382d0477ab0e
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: e09f88878eab
# parts: =67f2f66657ad
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: c74213de52af
# parts: =c79041b86cd8
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: da8a54c13df7
# parts: =d4f3b3db51d2
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 78736a227a8f
# parts: =0056aa32c071
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: dc0fb29e1f83
# parts: =da6b02269f4d
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 902f6f1e11f4
# parts: =cbf1effe1a16
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 4b266a54b250
# parts: =3757f4ac80b4
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: c18424a6beab
# parts: =574364e70989
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 0278809eb01d
# parts: =b08c09c6e17c
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: ba56889ee5b4
# parts: =e1115da28481
notice-column-period = Frist

# state: machine
# target: 291bbad7311c
# parts: =545f007175ca
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 45ef5b7f0e06
# parts: =c75e0b57c14e
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 584a5c6a5a57
# parts: =4ff2261e55f7
# using: -mietspiegel=b2460039a86a -nebenkosten=76b0db44bde8
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 6d2c6a4dcb43
# parts: =f7addcfa9251
# using: -city=e65c1bb5ef9d -nebenkosten=76b0db44bde8
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: a8da207967f8
# parts: =b767ce832199
# using: -nebenkosten=76b0db44bde8
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: efb528daa236
# parts: =f55c9a0a0730
# using: -mietpreisbremse=a462749a2f5b
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: c6fa596ea774
# parts: =543c3db463ec
# using: -city=e65c1bb5ef9d
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: b9e4e72f7661
# parts: =23da8be5fb54
notice-increase-title = Die Miete soll steigen

# state: machine
# target: adb01415c6b5
# parts: =91597103690a
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 561d93f89f0e
# parts: =086710400f71
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: c5dfaeadcdea
# parts: =5b0ab8cc180a
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 630b4f9a0b11
# parts: =fec096f7b079
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: b276130605d1
# parts: =e0b5843ad569
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: f83d8c9bf58a
# parts: =3464b800b992
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: ffd234a67920
# parts: =6bd2dd3fc103
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 8b3ccc9383d2
# parts: =c044f09792f6
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: ab4ab2ef24bd
# parts: =d19e9c3bc26e
notice-table = Fristen bei einer Kündigung

# state: machine
# target: ff6a70e9d1aa
# parts: =c6374bdede86
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: 0cb8d8d1b161
# parts: =01f29020bdbe
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 962be84cf030
# parts: =ff3c4c785584
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: bba512315f05
# parts: =17618a325b34
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 1247a8a1251f
# parts: =fa15b09f709e
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 176f84648975
# parts: =f240e1940fb2
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: f44623ae06f7
# parts: =81a825ab48e4
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: e882e6ee57c4
# parts: =629834925a7c
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: f4e4e932937d
# parts: =55379f0c7f10
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 9cb670cca0fa
# parts: =eb427281ffdd
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 5fa904fdcea8
# parts: =2bb6587c731e
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 996561aa8770
# parts: =ed94f81f5e90
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 91a47fa5ae70
# parts: =73f79c203f3c
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 8734b351be91
# parts: =7e80c3787a31
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: d64f8f5db2ff
# parts: =f2c3d87f9405
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: c83e9146c5c5
# parts: =adb9c0eeda21
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 035991720a6a
# parts: =913e0d65b208
repairs-title = Etwas ist kaputt

# state: machine
# target: 2d2d7241b831
# parts: =2041f8c03860
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 2338914df6ac
# parts: =94b793b1d34d
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 9924dcaa244c
# parts: =9a03b7119521
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 683207a23b9e
# parts: =01f625084a94
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 7e40ba3c4bbc
# parts: =16da745011c8
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 9a1b50c67016
# parts: =5076d816ed07
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: 97de486fb3d9
# parts: =7ce8bb421ddc
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 2885bf98aa1a
# parts: =34b266489fea
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 31d1061e1a7f
# parts: =792d7a444326
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 8a6f5f7852b8
# parts: =b2ec00cdf12a
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 322db74fb455
# parts: =6bf15fe10a25
search-steps-title = Schritt für Schritt

# state: machine
# target: 086b6322dd3e
# parts: =1c53f19d2afc
search-title = Eine Wohnung suchen

# state: machine
# target: 9b3ba8a1e5fb
# parts: =9a084ab002d5
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 929234e5d0a2
# parts: =a780e95b6705
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: e479fdd790f9
# parts: =85b1676591e9
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 43026d15be62
# parts: =bd3cf554c6f2
search-where-title = Wo Sie suchen können

# state: machine
# target: 351e6c921a39
# parts: =c9c76377ae0a
# using: -kaltmiete=e6249bf63f9c -kaution=382d0477ab0e -nebenkosten=76b0db44bde8
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 51975c971f1b
# parts: =bafd9666fca8
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: fa3d00831dce
# parts: =4ef255a95852
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 4b39837cf940
# parts: =d13731ee3105
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: d831d7fe7924
# parts: =831d32333029
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: ac75ae3c72cb
# parts: =022e4d0b54ee
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 77de9080dd07
# parts: =97d1829ed668
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 92f2fff50e2f
# parts: =3ccead4e9d94
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 7ad4028d1a55
# parts: =224b4a2388da
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: e78d63e429b9
# parts: =8754cc80a254
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 18a0a0cbe789
# parts: =308f904321c2
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 87d17bf89294
# parts: =0d079427b15c
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 6165afcaaaae
# parts: =4c2503b223eb
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 80b17f48cdec
# parts: =23aa44817640 .alt=6f8ea03ddd42
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 598d1731b4f8
# parts: =4b8d40d64b32
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 4671ddbd97c6
# parts: =a85008051510
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: c41aa2a49d05
# parts: =c6fd79511111
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: cbc9ae160d30
# parts: =a9c5f39409de
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 6818db4a6831
# parts: =21e4c1543379
viewing-title = Besichtigung und faire Behandlung
