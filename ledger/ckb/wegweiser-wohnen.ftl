# state: machine
# target: 662bfaccb1fc
# parts: =b51b5ebbad0e .hours=a8585c3dc57f
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: e6ab5bb54c46
# parts: =71518b2a0ca0 .hours=6000fa8b76c9
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 60f25cefddc5
# parts: =c2919d22866d .hours=6000fa8b76c9
# using: -wbs=9954391ee36d -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 42966146a5b5
# parts: =c22d89064209
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: afd91a62e015
# parts: =42627caa65c3
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 5be465414674
# parts: =b0cb5f669dd6 .hours=6000fa8b76c9
# using: -wohngeld=0c93bf757134
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: c5bab4c8c554
# parts: =5f96dfd29b63
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 58e78f73ecfa
# parts: =ec665e1419b6
costs-column-amount = Betrag im Monat

# state: machine
# target: 95266f2c418c
# parts: =c0d9c1f41e53
costs-column-cost = Kosten

# state: machine
# target: 2963101a6779
# parts: =64cf6453fece
costs-column-part = Was Sie zahlen

# state: machine
# target: 038035d53319
# parts: =694f3c174c9c
costs-column-payer = Wer zahlt?

# state: machine
# target: 34d4feb308e9
# parts: =62defa3c36bc
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=51b034ebbdb9
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 40fdadd4b524
# parts: =5cd87fdf7dc7
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 65730c2d3167
# parts: =cc33ef331fb4
# using: -nebenkosten=3c61d9de00d9
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=559ca05da4d7
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 1511e78929a1
# parts: =ed074c452c73
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 5823869510b1
# parts: =47d2d6ae0328
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 0de18e5f7828
# parts: =414b3f200b9c
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 28823dc250b6
# parts: =ddea4b9692af
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 0b324f2cbdbb
# parts: =da4b83da8f1e
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 6436ca18d057
# parts: =2530811aae09
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: a7a8417d31c5
# parts: =a0898aab4b98
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 5ca9da3c9a3f
# parts: =c323943168cd
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 008c89a66a3a
# parts: =4858d98afb63
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 77b0be99a291
# parts: =8d16cb5eb56e
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 9a51cde33c4a
# parts: =b6169e4d8b41
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 70a37c2267ae
# parts: =0ce66ae7c4d4
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 78ca81d13c21
# parts: =eed6dd645c6d
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 71cf0de54d9c
# parts: =8858499df4a4
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 0ca70a07837f
# parts: =0581353d7229
costs-table = Wer zahlt was?

# state: machine
# target: 4c4cf2a55025
# parts: =1e15dab6d8ab
costs-title = Miete und Nebenkosten

# state: machine
# target: f6311392644f
# parts: =c70abc8f4bf3
# using: -nebenkosten=3c61d9de00d9
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 225569e3a540
# parts: =ad09cddaf634
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 722562864957
# parts: =0ec3292e9e3d
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: bb99f3d4090d
# parts: =7ba06b75896f
# using: -kaltmiete=51b034ebbdb9 -nebenkosten=3c61d9de00d9 -warmmiete=559ca05da4d7
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 0dc5bbb323e1
# parts: .alt=6fa988d4f0bb
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 207174cf79fb
# parts: =f6b18cf83ba3
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 53710c288f69
# parts: =b69b3e4d0382
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 9058709c4cc3
# parts: =4a66d4b2fc0d
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: e9ac35fb25a6
# parts: =fe3608f4b15d
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: f3ed472c172e
# parts: =7a41de4c7d67
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: b4bfd3fcbe59
# parts: =78d9594bdf6d
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: ab1df8f4b95d
# parts: =d851ba32c1be
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 6c5e72db4dac
# parts: =448ae80fdaef
# using: -kaution=ec82d6c9bbcc
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: bf299329780b
# parts: =ea205352cc84
# using: -kaltmiete=51b034ebbdb9 -kaution=ec82d6c9bbcc -nebenkosten=3c61d9de00d9
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
# target: 35f5d915703d
# parts: =925fd773a2a2
# using: -kaution=ec82d6c9bbcc
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: cd708ebcaa0e
# parts: =7d4627d4d5dc
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 19c551e67d0e
# parts: =dd65c8b6ae79
deposit-title = Kaution und Makler*in

# state: machine
# target: 47ecf07dd0e8
# parts: =11c8c2cab094 .term=27b9abbd9f3f
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 347ddcbad165
# parts: =da1e1ba8073f .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=9cee6ace1555 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 3597aee28902
# parts: =69b284b4b414 .term=b0d50dc0919d
# using: -hausordnung=6f5a8aaf7912
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: d6c4a1c2845a
# parts: =3b269348cae9
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: aee9ef517ea8
# parts: =39ef7822de1d .term=fc10c628adcd
# using: -kaltmiete=51b034ebbdb9 -nebenkosten=3c61d9de00d9
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: 1cb7f7ddb969
# parts: =fd6d5d2203ab .term=39fd49fac116
# using: -kaution=ec82d6c9bbcc
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: eb04d463efeb
# parts: =35b7c9d73eab .term=540308fa49ad
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: ffeabb6e9a68
# parts: =a619e68c65d3 .term=ace75534bc77
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 89aa1c4c6446
# parts: =22dab8291f69 .term=ae68e5070bff
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 6612f0f2c3bf
# parts: =7e46ebec44b2 .term=eb589a134a2f
# using: -mietpreisbremse=09cbccf1ee28
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 98e97e63579a
# parts: =1104922c6661 .term=1e8d9374e1c2
# using: -mietspiegel=bb912de5b074
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: fb0b2d391f4a
# parts: =9e083df8aa3f .term=f09d8c2c18e6
# using: -nebenkosten=3c61d9de00d9
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 7fa3c2c914ee
# parts: =69fef8e1e78b .term=c67b9d6167bb
# using: -mietpreisbremse=09cbccf1ee28 -ruege=b30856714ec4
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 6dc223d3558c
# parts: =bcf8dd3e936c .term=c78e2491dce4
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 96cd954de4c8
# parts: =48409fb54059
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 334038848f2f
# parts: =544e3ff53c68 .term=175b8dda02b7
# using: -uebergabeprotokoll=8c81d057bb21
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: cdc722880414
# parts: =1d4bcbcf7da7 .term=d46a513b618b
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 38034f8152c9
# parts: =2e96570ad06e .term=4771335b836f
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 3f95bab221ff
# parts: =6248a60a6f38 .term=01c2f6e78121
# using: -nebenkosten=3c61d9de00d9 -warmmiete=559ca05da4d7
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 97c6281fdece
# parts: =7bb25bbb3867 .term=c779cc6847fa
# using: -wbs=9954391ee36d -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: e5b91f6ae5e8
# parts: =467388271d49 .term=145c1f8eae96
# using: -wohngeld=0c93bf757134
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: c5f702340f97
# parts: =e18629e84b0b .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=ba97561c7599
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 07c64f885270
# parts: =17b8f755cab6
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 6cd9e08570a1
# parts: =cc36bfb9f30e
# using: -city=71ef6766eced
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 9900409e3426
# parts: =3d054368286a
# using: -city=71ef6766eced
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 3ce36d704e01
# parts: =cb02cde3e90a
guide-title = Wegweiser Wohnen

# state: machine
# target: ed9bc9d91b09
# parts: =a938274c6956
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 162531404b70
# parts: =c27597bcc4c8
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 84ae8db4f68e
# parts: =056174b11b17
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: f76318a07618
# parts: =90d162cea5e8
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 5d183f833542
# parts: =a36bdbdb7d44
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 49767cfadc70
# parts: =5fbc24954639
help-column-task = Was?

# state: machine
# target: 190cee601355
# parts: =b157514ae394
help-contacts-title = Gute Adressen

# state: machine
# target: 0fad845dc1de
# parts: =772e2e23a70f
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: a3b64b06ccd7
# parts: =5a68289bcc0b
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: add7e8c989a6
# parts: =af35537ff25e
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 6af525521eae
# parts: =10b9ef486e4c
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: cc0bf0fac7c6
# parts: =e1058907a050
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 19f0fd0df455
# parts: =5518237acf29
help-emergency-title = Im Notfall

# state: machine
# target: 467f442e691c
# parts: =2c5444b95589
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: fe692f236c32
# parts: =b4f8ef3caf7b
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 53aadeb80c2d
# parts: =e57311bfbfa4
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: a79bab0a7892
# parts: =839daa9e947f
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 8f176e9ac1f9
# parts: =9dc868bd647d
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 5c013a350e82
# parts: =27b9abbd9f3f
help-row-register = Adresse anmelden

# state: machine
# target: e37f47b71f50
# parts: =0c9bf8c943cf
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 4939ae7465a6
# parts: =bef2b1fdb8c9
help-title = Hilfe in Köln

# state: machine
# target: c88a81a8e0e4
# parts: =83386dbdf78a
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 1a51da1ff007
# parts: =9f85e9750f55
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 26c55d995fe2
# parts: =0111624f12d8
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 3783888eae76
# parts: =a9e9cb2686d0
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 69b29a7cef59
# parts: =156c15f0725e
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 570799f077fd
# parts: =724d8e238164
# using: -city=71ef6766eced
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 7e2f4899eed7
# parts: =4413ca2986d1
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: cac3bd574a2b
# parts: =e694d6a84302
# using: -city=71ef6766eced -mietpreisbremse=09cbccf1ee28 -mietspiegel=bb912de5b074
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: fdf11c1e9a1b
# parts: =a94fd4bc57b4
# using: -ruege=b30856714ec4
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 4b1a4a140008
# parts: =ee1204ef8311
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 38887c19ad4b
# parts: =ca7b248b1819
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: b8c05bffd053
# parts: =87740db03cf6
# using: -ruege=b30856714ec4
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 30c4cb33f761
# parts: =e5175b70b6e2
# using: -mietspiegel=bb912de5b074
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 92474e13d729
# parts: =8cd6a8979f33
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: a863d9a669c3
# parts: =b834c1d328c5
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: c18896e6ab85
# parts: =3bf11ade9a97
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 681155a86d78
# parts: =a560eeb94fb2
# using: -kaltmiete=51b034ebbdb9 -kaution=ec82d6c9bbcc -nebenkosten=3c61d9de00d9
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: d26a2e89fb37
# parts: =7afe9b7c5d36
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: d0c24bf2dd31
# parts: =c759266c62c9
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: 64d43c77d5e3
# parts: =f43f1dedb9f1
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: a041580c710c
# parts: =e0a25eb9b44c
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 3f05662ccf2a
# parts: =170d6513b457
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: e037f947f355
# parts: =233073887486
lease-painting-title = Wer muss streichen?

# state: machine
# target: 3416f8bd3262
# parts: =6f2af6c935d1
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 5f3fe9ec2ccd
# parts: =85bf44ce07b5
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 47321b3f33c8
# parts: =05e59cbadcc8
lease-title = Der Mietvertrag

# state: machine
# target: e9074334e251
# parts: =429e5b066b65
# using: -city=71ef6766eced
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: d1a8b8782704
# parts: =f8d5d8dc94de
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: d48d80ca8e96
# parts: =c459d8dad108
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 0774db4bb7a5
# parts: =956a9b59c755
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: a99ff884113c
# parts: =e335ca06478c
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 1a36910e334a
# parts: =07bfcab707ef
letter-defect-title = Einen Mangel melden

# state: machine
# target: f155bf195759
# parts: =af61dfe4425c
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 3cc4387093f3
# parts: =a6c166ea5ebe
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: f1a5b1c92313
# parts: =584895ced99e
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 176c7089b981
# parts: =6fae8b9445a7
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: a3fb93a3dc4e
# parts: =e9e21742c3f1
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 9e0f8d7d004a
# parts: =19dbb980bce3
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 6defc6b6a7f4
# parts: =fab68aa4114c
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: c219b09fc47e
# parts: =f6b54755a1f4
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 1fb12f3b9069
# parts: =d5a5abe6cf2b
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: e269338095cc
# parts: =489bf84d9601
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: e42831856731
# parts: =abb4d62a400b
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 9d86a83b47c5
# parts: =14aed987dff6
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: d18e9cee1f28
# parts: =2480601c30e5
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 163e4bf7cd46
# parts: =c95458e8b5d6
letters-title = Musterbriefe

# state: machine
# target: c2db4d402a4d
# parts: =8a9239243588
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 17a313889391
# parts: =03eaa91a091c
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: dcc6eb92633a
# parts: =d787a992c4ea
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 6a9ab7bb752e
# parts: =3aff20ec768a
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 939e5e8e539f
# parts: =3c99fdd06723
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 11c3a5f12435
# parts: =3a2df714aa2a
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 3b2cff16ad1b
# parts: =d1d8020f92f1 .alt=2ed62d31ec43
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: d4d074157b4b
# parts: =107bc3f65877
living-air-rules = Gegen Schimmel

# state: machine
# target: 040747a5753b
# parts: =05cc7cac84eb
living-air-title = Lüften und heizen

# state: machine
# target: 6653bfd9b398
# parts: =c4cb70d38563
living-bin-blue = Blau: Papier

# state: machine
# target: 30b87cbb127c
# parts: =4cb25394adc3
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 3f6149d09d20
# parts: =f135f9b7f636
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 2cb22c390418
# parts: =d39e6082912c
living-bin-brown = Braun: Bio

# state: machine
# target: 109790393e8c
# parts: =aae6c5b897c2
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 3411dc80d78b
# parts: =9ee8fa32e4fe
living-bin-brown-out = Plastiktüten

# state: machine
# target: 0e0167ad7139
# parts: =b18f1ebc9567
living-bin-grey = Grau: Restmüll

# state: machine
# target: 1afb704dd2de
# parts: =7f0938c9fecf
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 4674952ac570
# parts: =6d00038a3881
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 7ea3a35afc7c
# parts: =af6ba60e7abd
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 177b8140c7c0
# parts: =f27a07d9a086
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 1e1934182b16
# parts: =fe1b8fa526b0
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 6ba80bdb36c6
# parts: =6cd28e6b5985
living-bins-column-in = Das gehört hinein

# state: machine
# target: f562eaad411c
# parts: =4aef20770291
living-bins-column-lid = Deckel

# state: machine
# target: af26137e056b
# parts: =10bdfbc05ca9
living-bins-column-out = Das nicht

# state: machine
# target: cc18c41dfaae
# parts: =0e38c917275d .alt=0ac7e9646887
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 7f6a0e192f4b
# parts: =45db31704b1c
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: f82167788ff3
# parts: =b6448990e169
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 811096500618
# parts: =73c18d9c5915
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 877839ee3111
# parts: =aa9ceae6af64
# using: -hausordnung=6f5a8aaf7912
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 5664d0bef4f7
# parts: =03e2e3819472
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 93cf0b0618df
# parts: =840075d8ef9c
# using: -hausordnung=6f5a8aaf7912
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 4fcc56c3fcae
# parts: =248f0db997b5
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 708e2434e1e1
# parts: =84281a33b2b6
living-quiet-title = Ruhe

# state: machine
# target: 32a54f5931e6
# parts: =6c061a0be499
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 0d1e4fea1b41
# parts: =1d9f006cdd5f
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: d9891f80e60b
# parts: =ddf5e46f5277 .alt=1bf47195e652
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 47c28e058351
# parts: =b16d949d3428
living-smoke-title = Rauchmelder

# state: machine
# target: ba66cf07f05f
# parts: =1b4a1bb8270d
living-title = Leben im Haus

# state: machine
# target: 0280d11ecab6
# parts: =7a8185936d59
# using: -city=71ef6766eced
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 273001d1357b
# parts: =e1d65472a88e
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: d43532e0db6f
# parts: =3fdf7ee59713
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: 964ed08bde02
# parts: =d22c115c2783
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 1ae34a54c1f7
# parts: =e06fa77d8fec
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: c9ffa11cd98d
# parts: =57a624c54433
living-waste-rules = Müll im Alltag

# state: machine
# target: fe62a2c98987
# parts: =e904c3a67a2a
living-waste-title = Müll trennen

# state: machine
# target: cc3b97228bdc
# parts: =b76bdcc2503c
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: a142176980a8
# parts: =c2e32a48771a
# using: -grundsicherungsgeld=9cee6ace1555 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 0aacc5c03d76
# parts: =147698023d4d
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=09cbccf1ee28
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: bde88659a238
# parts: =014a20f852a4
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 903742342ab4
# parts: =4cf82a2dd839
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: d3d397eb7c4c
# parts: =e8d653f19e9b
# using: -city=71ef6766eced -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 5eae69ff5236
# parts: =0a75f9d290e6
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 5b1503901206
# parts: =4c5320d7cad6
# using: -kaution=ec82d6c9bbcc
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: c3ae7b19b87e
# parts: =e7c3e7b910b4
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 905e90aac526
# parts: =7f02499117d4
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 03c7cf239921
# parts: =1de2e70f4cf7
# using: -city=71ef6766eced -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 60b214b28840
# parts: =446b150d35ac
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: a59d24f62354
# parts: =f4c6bcd1c6f3
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 52b0ea6e409b
# parts: =c3f0d7f69b46
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: a3ee5290105b
# parts: =cd44370484ce
money-papers-title = Ihre Mappe

# state: machine
# target: be2a2eeb1f5c
# parts: =3d6c3283c387
# using: -wbs=9954391ee36d
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 6e1afba55550
# parts: =d2fcc098d616
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 702af9e95f52
# parts: =a2b6e73df73b
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 6e51ad08fe46
# parts: =55854443c246
money-title = Geld und Papiere

# state: machine
# target: 5d63e3545c4b
# parts: =f861e29baa33
# using: -city=71ef6766eced -wbs=9954391ee36d
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: ca81ec2da4ad
# parts: =4797f855cc8e
# using: -wbs=9954391ee36d
money-wbs-title = { -wbs }

# state: machine
# target: 227a067313a9
# parts: =51fc97a770de
# using: -city=71ef6766eced -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 875b185eb40b
# parts: =1fa57e933765
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 2499c1fa4432
# parts: =f5a495ad7813
# using: -wbs=9954391ee36d -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: d16a5a6eca93
# parts: =181c9cb7b4fd
# using: -grundsicherungsgeld=9cee6ace1555 -wohngeld=0c93bf757134
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: eb78da1e1477
# parts: =c5a9b78884be
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 5cfd1e3a0ca0
# parts: =66f5b9451808
# using: -wohngeld=0c93bf757134
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 6dffeb841514
# parts: =90c6edfff889
# using: -rundfunkbeitrag=93a02ad50ac3
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: bc13aaa7bc7b
# parts: =9b9fc60264e2
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 1412188f7eb6
# parts: =36b8916d4217
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: bff14dbc1abf
# parts: =a1c9c880263c
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: ce7d3a3de23a
# parts: =2f5c65df349c
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: f14780eef59b
# parts: =8c3f0c46be56
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 34ac1b7eb69e
# parts: =547f09ca89d2
# using: -uebergabeprotokoll=8c81d057bb21
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 019285f6e824
# parts: =645c0e7166b2
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 8e3f1851da6a
# parts: =ac87c3e96deb
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=ba97561c7599
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 5189adf1823f
# parts: =9c4115ca1980
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: f4bd9c327e14
# parts: =24fb0c6e7f23 .alt=7da61431c5e4
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 2bdf1372b0f6
# parts: =7e18b156186e
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: a88481c1391b
# parts: =2682cef68a4b
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: a9af0599d1de
# parts: =8ac3c7fa9ed3
# using: -rundfunkbeitrag=93a02ad50ac3
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 106082561d9b
# parts: =e9eb38de9e3e
# using: -uebergabeprotokoll=8c81d057bb21
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: ba0226eb19f8
# parts: =ff6899604564
moving-in-record-title = Die Übergabe

# state: machine
# target: 976553cf6f5f
# parts: =a6f201710eff
# using: -city=71ef6766eced -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 4f1484d5a79c
# parts: =81ecc3197ad6
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 5c013a350e82
# parts: =27b9abbd9f3f
moving-in-register-title = Adresse anmelden

# state: machine
# target: 3bb331e77234
# parts: =9da4cbac66ee
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: fd6b57a3e780
# parts: =2e91dfba28cb
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 9f6068fcc123
# parts: =bc6602cfad74
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: faee1dde4a00
# parts: =5ce1152c653b
moving-in-title = Der Einzug

# state: machine
# target: 539677b8e7c4
# parts: =6ae55dd6b58d
# using: -rundfunkbeitrag=93a02ad50ac3
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 453145580c2e
# parts: =c35a61c7d02d
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 92ee1c57f0ca
# parts: =bf29b63dfe65
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 0ccdb63e32ce
# parts: =51dfc72772ad
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 80a7e34a29a7
# parts: =8e8f7392439e
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 7252d6c0bc99
# parts: =db2de8e2398f
# using: -uebergabeprotokoll=8c81d057bb21
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: ff455d45f408
# parts: =ce058d4b4ef7
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: db4a0462d9cf
# parts: =55872929ed9d
# using: -kaution=ec82d6c9bbcc
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 21d95521cfa4
# parts: =dc07f44cc6d9
# using: -kaution=ec82d6c9bbcc
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 0006b6f04c79
# parts: =1489d32348f0
# using: -nebenkosten=3c61d9de00d9
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 18568165214d
# parts: =692e4e6a0076
# using: -kaution=ec82d6c9bbcc
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 43f27aa1d1c7
# parts: =c43b850d1a31
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: df4ba3663942
# parts: =d59405be218f
# using: -kaution=ec82d6c9bbcc
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 99dc5c7d3bf1
# parts: =5851cc757e1e
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 486ad37edfa8
# parts: =618c82223f69
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 7ec6066af1a0
# parts: =444776bb6d69
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 05380a6081c4
# parts: =7db37269657b
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 1fff0d0dc88d
# parts: =081be37a731a
moving-out-notice-title = Selbst kündigen

# state: machine
# target: aa30c62fa6a5
# parts: =d926afe2038b
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 94eb087a4c8d
# parts: =a9859be524cc
moving-out-title = Der Auszug

# state: machine
# target: 9cb7b636cd4a
# parts: =bc5eebf37992
# using: -kaution=ec82d6c9bbcc -nebenkosten=3c61d9de00d9
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
# target: da9142daec87
# parts: =de02224b2b95
# using: -kaution=ec82d6c9bbcc
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: e73d22b36428
# parts: =186f18c6df5b
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 79854cc0f920
# parts: =8ea1483ae089
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: a8d63eb6f14f
# parts: =379c93542ab1
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 89fe692a8ceb
# parts: =58a747285ebd
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: cf9357de5269
# parts: =f8ceb045ad6e
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: ad1090cdb18c
# parts: =f5630f5eb466
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 7376dfa21c57
# parts: =6537d1d06b60
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: f905601a4b55
# parts: =6b285a9bcd39
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 8e69aef85d6d
# parts: =63be11cbda7c
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 0f36568b7386
# parts: =52aa1b8e7e89
notice-column-period = Frist

# state: machine
# target: a739ef9990fd
# parts: =11f09d01ecb3
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: d8cc47cc0bba
# parts: =dc1f766935a5
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: a16b20c7e942
# parts: =5de43b93bfb9
# using: -mietspiegel=bb912de5b074 -nebenkosten=3c61d9de00d9
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: a9828a9da60f
# parts: =453c88a62d2a
# using: -city=71ef6766eced -nebenkosten=3c61d9de00d9
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: 4ab4eb1db5d4
# parts: =51e4c71741c3
# using: -nebenkosten=3c61d9de00d9
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: b36f910d8981
# parts: =547d337203f1
# using: -mietpreisbremse=09cbccf1ee28
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 8be90e9b299a
# parts: =20bc222c99ac
# using: -city=71ef6766eced
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 05c5c4ba3d36
# parts: =f4f46333b89d
notice-increase-title = Die Miete soll steigen

# state: machine
# target: d343dd0142f2
# parts: =dbe4408ace7c
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: a62221319a8b
# parts: =b4e087170bd9
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 8249015fd702
# parts: =bd2d5f015e58
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 9972495f8baf
# parts: =62e0fc67ea06
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: fbded252d831
# parts: =31afcf8dd7be
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 9feaa0d96187
# parts: =9bbcbbc0ff16
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 9e6714865bd5
# parts: =cce1155ead9b
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: bf93abec738c
# parts: =2c388ab1b2a8
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 19b13d330bdb
# parts: =2cb48a9c4dbd
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 0fa357c9be24
# parts: =814996c7ab8c
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: c8c151700bd2
# parts: =a1a03b65f2a1
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 1f85b59435a5
# parts: =846e14841b7d
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: c0bd64a4a4a9
# parts: =14b4b4c01f55
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 1d1214d57924
# parts: =ad9fab21ac94
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: c8bbc60716dd
# parts: =5c94d4cfe476
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 6433a8534b80
# parts: =a6400780b74c
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: a96cf388e6c6
# parts: =0c9a55aef826
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 349d9195bafa
# parts: =8c9ce1e03db2
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 8cbd16fbcf95
# parts: =76dcf856553a
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: cd2811c5bb75
# parts: =12d4d405a4e9
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 6d59467b9868
# parts: =dcdf99c8654f
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: c1dd444a619b
# parts: =57c293a21788
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 2e25da0419e3
# parts: =e6c667edb171
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 70398566ff37
# parts: =4db022dd7847
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 48283aeacd08
# parts: =86dc56e84558
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 38051229887e
# parts: =3e8df13f4117
repairs-title = Etwas ist kaputt

# state: machine
# target: 6b7c022a7c77
# parts: =6e0c40aa22f4
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: cf1f39ad6775
# parts: =3cefb5837799
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: f8d743fc0f2a
# parts: =abee282a8f01
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 3f11203600fa
# parts: =b36c4ea6fa21
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: e073473dd39f
# parts: =cac7d94a50c1
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: ce7bdaf42562
# parts: =4c1fffbb1c1f
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: df1551468f95
# parts: =a4682912778a
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: eb15961a2a37
# parts: =1c11b2e9a9cb
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: a7a7b15d08c1
# parts: =c01a1571d50f
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: dd34ef9701d1
# parts: =ca119c9126d1
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 81ec95f2212c
# parts: =ae5a289eab95
search-steps-title = Schritt für Schritt

# state: machine
# target: 3ce688abb701
# parts: =b1a3bcfa0b68
search-title = Eine Wohnung suchen

# state: machine
# target: 042d1bd4ec8d
# parts: =91512692343b
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: ef86061abe04
# parts: =e58bc2b2fd4a
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 219efc98eb99
# parts: =49241ca26d36
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 8bd3ad89a909
# parts: =f78ddd9d323d
search-where-title = Wo Sie suchen können

# state: machine
# target: c1df0c637c5d
# parts: =2745eab7de18
# using: -kaltmiete=51b034ebbdb9 -kaution=ec82d6c9bbcc -nebenkosten=3c61d9de00d9
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: f4809f58a689
# parts: =eb8fd7b09f2e
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 563ef4cc52dc
# parts: =fc26584c56e1
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: b1d56b52c4a4
# parts: =7bf41f42e640
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: bacc38eaf0be
# parts: =75c928355429
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 97369d95c959
# parts: =38a84e43a0e5
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 163aef75a6d9
# parts: =792aca4af0db
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 2a9b4c64574e
# parts: =7fda424e2470
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: b93dc98b038e
# parts: =bf8fc5f31217
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 0171414f21da
# parts: =286de787c363
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: dd70d3264a3b
# parts: =598b791274b4
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 0f069fe9984d
# parts: =521c1dd957f9
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 4e50ef2d37b3
# parts: =2d612aee737b
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 577255f098eb
# parts: =c20bf146bb97 .alt=a231b77a0736
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 81f8350f23e8
# parts: =48d222ebb0a2
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 2e20d36c91d8
# parts: =0ce86a260632
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 27316ebf0a01
# parts: =a9aef48da955
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 44cec09752af
# parts: =c6c33b84d40f
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 061cf86862e7
# parts: =ed76d15dcdb3
viewing-title = Besichtigung und faire Behandlung
