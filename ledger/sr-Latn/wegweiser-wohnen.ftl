# state: machine
# target: 358c5b2ddbfa
# parts: =988527f8418c .hours=372af49e6bff
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: e502807efe64
# parts: =673d72c6044c .hours=faf83acab6c1
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: d44d04ae97cb
# parts: =c9dbfc8284a4 .hours=faf83acab6c1
# using: -wbs=3b0c4cf3cef4 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 08e89999b026
# parts: =9c785792b4d3
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 50f93810f53f
# parts: =6aeca193d3ea
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: bf2784c1a05d
# parts: =da9fe5ebb642 .hours=faf83acab6c1
# using: -wohngeld=c83691b67726
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 83ea2f1d1b31
# parts: =2fe82b6b78a8
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 62cc1b3edac4
# parts: =cbfd9db33a80
costs-column-amount = Betrag im Monat

# state: machine
# target: ae935b169ae0
# parts: =4771148bfc97
costs-column-cost = Kosten

# state: machine
# target: 845430eaf41c
# parts: =4c360b2a387c
costs-column-part = Was Sie zahlen

# state: machine
# target: 8bd6db163655
# parts: =b75d4311f43b
costs-column-payer = Wer zahlt?

# state: machine
# target: 3c13f848b06d
# parts: =cfee28ce6e94
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=8e672fcdbcb0
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: d2e206df9d1e
# parts: =7ccd6a415b47
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: a6d409c9be61
# parts: =8944d8b9d410
# using: -nebenkosten=639d234b91f0
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=14b32e302cb0
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 02c518c3371b
# parts: =2e5c93331642
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: cebf06277e1a
# parts: =57e3e662104b
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: b7024de595ee
# parts: =7db2f498ab9e
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 86f74e91b133
# parts: =f4f0d0f57245
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: aa8b6450e34b
# parts: =66d36d255232
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: b873143f07f9
# parts: =8577889dc80f
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 83793b6f0408
# parts: =e9a37b463171
costs-payer-landlord = die Vermieter*in

# state: machine
# target: b5a48a5a376f
# parts: =38c09a8630c1
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: f1c1b9d316c0
# parts: =34c54c715390
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: f43ce991dc9e
# parts: =98a861a4d5dd
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 4e44ab5a057b
# parts: =d7028e448b2a
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 4049522d3f5a
# parts: =176159713a32
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 57e3a0a0a7fe
# parts: =ff42b1e86a6e
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: f5434a790f17
# parts: =5cdcf4e59d2e
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 7a187ee65d67
# parts: =eb76f1a3bb57
costs-table = Wer zahlt was?

# state: machine
# target: 4dd2232ae005
# parts: =b3446e35f454
costs-title = Miete und Nebenkosten

# state: machine
# target: 6d4204e696fa
# parts: =d261361ca171
# using: -nebenkosten=639d234b91f0
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: c8531262df6a
# parts: =8c6f78cf09d0
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: d6c1a3f20871
# parts: =8bbbcb784600
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 4e14d647aa4b
# parts: =2d034dc530b2
# using: -kaltmiete=8e672fcdbcb0 -nebenkosten=639d234b91f0 -warmmiete=14b32e302cb0
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 6005a15962fc
# parts: .alt=b6752d4bdf78
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: deadbae45c49
# parts: =f89415cfebf4
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 34474c72787c
# parts: =ae627ad52631
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 884173e9dfb6
# parts: =f042c0b6a942
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 1f1369d91388
# parts: =cf0192f201b9
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 7a0bc75a2307
# parts: =5c5ac7ee16ce
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: ef06e428f737
# parts: =12062d8ffe50
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 499345472baa
# parts: =8f34449843d5
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 6c0c2af15277
# parts: =6517695b46be
# using: -kaution=29f8443524df
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 3dc9fe20086c
# parts: =227bfa57d39b
# using: -kaltmiete=8e672fcdbcb0 -kaution=29f8443524df -nebenkosten=639d234b91f0
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
# target: 8411b3f438da
# parts: =b0fc785404d7
# using: -kaution=29f8443524df
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 0da55a20d309
# parts: =95fe1346bcd1
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 857d27b9fb3b
# parts: =0c3b4598da8e
deposit-title = Kaution und Makler*in

# state: machine
# target: 0c363ad1901c
# parts: =06873009b519 .term=0035c13c3e01
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 135d2d2499e6
# parts: =651037aa7b64 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=99305b649485 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 6f496e633d43
# parts: =b6798edbf029 .term=b0d50dc0919d
# using: -hausordnung=1607c6899517
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 59ef4981bb7e
# parts: =abd37f90bc94
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: edad009fc432
# parts: =cd4ed85c8617 .term=ed8ec80241ad
# using: -kaltmiete=8e672fcdbcb0 -nebenkosten=639d234b91f0
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: b4c9707f36bf
# parts: =5230362f7fbc .term=39fd49fac116
# using: -kaution=29f8443524df
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 98fcb3f9c4d5
# parts: =9cedba627d9a .term=7d27df46167a
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 36d626e9bc5c
# parts: =9f401fb11b98 .term=0d521713839c
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 636b29d30c72
# parts: =dbb96a4c6f99 .term=3b0010aaf43f
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 966f6a013a20
# parts: =a989bea06c37 .term=eb589a134a2f
# using: -mietpreisbremse=8e1f216e563e
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 350729346197
# parts: =c0b69c024000 .term=1e8d9374e1c2
# using: -mietspiegel=9c04a1bed3a2
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 5bbd813cdacd
# parts: =6eda3a34da15 .term=f09d8c2c18e6
# using: -nebenkosten=639d234b91f0
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: cf61aabc69ba
# parts: =399c70eef9f2 .term=c67b9d6167bb
# using: -mietpreisbremse=8e1f216e563e -ruege=eed339e8b316
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: bdd191ea4c8f
# parts: =f8f5d8121c52 .term=3edbbedfa5c5
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: a2b168d38fd2
# parts: =25829b8b8b13
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 80022b765848
# parts: =001886805e55 .term=175b8dda02b7
# using: -uebergabeprotokoll=26501a9ff1f8
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: a76b1d22d821
# parts: =8b3cc434d7a8 .term=1a00196caaaf
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 5f1f6dec1cf7
# parts: =19cde7d9468e .term=e8cf9f2f309a
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 9e59c8e76f01
# parts: =4c2e9586172e .term=4637721908ab
# using: -nebenkosten=639d234b91f0 -warmmiete=14b32e302cb0
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: c38ff73779b2
# parts: =08c07f5e41cf .term=c779cc6847fa
# using: -wbs=3b0c4cf3cef4 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 59162ccd125c
# parts: =28a4fab65244 .term=145c1f8eae96
# using: -wohngeld=c83691b67726
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: c0433b9db2de
# parts: =012c4afd7ef8 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=48cb6aaac5fd
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 0feaa1d96ae9
# parts: =919a46651841
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: f11c512390ab
# parts: =1ed85600b3b5
# using: -city=627de26a1aab
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 6beb87d11ce8
# parts: =1897d0c43bd1
# using: -city=627de26a1aab
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 6bea317f449f
# parts: =ae54db39ebb3
guide-title = Wegweiser Wohnen

# state: machine
# target: d4e8649d87cd
# parts: =64c8b8bfc063
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: aaa391cf32cd
# parts: =8dcd5323e08c
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: c44a7d37d974
# parts: =7a9b950fd9d3
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: d9ec67663af9
# parts: =b6aae50a6680
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: fe8fa24cf242
# parts: =cc2c9d4eb3d4
help-column-deadline = Wie viel Zeit?

# state: machine
# target: b970d7865828
# parts: =d5819d7e6989
help-column-task = Was?

# state: machine
# target: 4292fbee0eab
# parts: =4c040c7c5fe0
help-contacts-title = Gute Adressen

# state: machine
# target: c80a185be817
# parts: =8af2830bcb25
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 3b0cb7336f40
# parts: =3b5a2d24127e
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 3cd8414a1da8
# parts: =d0939eef1e06
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 3833345b9787
# parts: =77eddc87c9bd
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 52205f9c8665
# parts: =b6f3176542cb
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 3cab13a385be
# parts: =ecb7c3343416
help-emergency-title = Im Notfall

# state: machine
# target: 2c5e840b67ef
# parts: =c3f1a9eec922
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 767f7a24bf2c
# parts: =b24bb749b3bd
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 64724bf6b31f
# parts: =8efccc5dc7a2
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: b641ced1a8ea
# parts: =b0fa7fd2b379
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 52f65c9186a7
# parts: =4e937771d751
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: f8a7a14d4d71
# parts: =5ca0876ccc0a
help-row-register = Adresse anmelden

# state: machine
# target: 7c33b501a005
# parts: =4674f35ab734
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 24a61d496805
# parts: =0ae76d44fbfb
help-title = Hilfe in Köln

# state: machine
# target: e45bebf56d5d
# parts: =fded45591b6f
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 22122011d392
# parts: =2a2003061a6a
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 0071e874db91
# parts: =d7939eb40844
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 5f81789fab5b
# parts: =2e3df164ebee
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 1c112cdff173
# parts: =f17e8c65e561
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: b30e06976d8f
# parts: =21a06c22e0b4
# using: -city=627de26a1aab
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: a658c7e58e35
# parts: =1b96bce72ce9
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: d680c819b62d
# parts: =1442df98b30f
# using: -city=627de26a1aab -mietpreisbremse=8e1f216e563e -mietspiegel=9c04a1bed3a2
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: cb1cfb5deb7c
# parts: =876b7fc44657
# using: -ruege=eed339e8b316
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: c4b81a0d50ab
# parts: =ef402215dbce
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: e7b3285ac156
# parts: =b43a39de2fad
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 097721f8cdb3
# parts: =168355c32e6b
# using: -ruege=eed339e8b316
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: defbd9aaaaec
# parts: =621cab85c974
# using: -mietspiegel=9c04a1bed3a2
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: a1691751867d
# parts: =a977fa2fa12d
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 6cccd8f1fe73
# parts: =eb283493f3a9
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: e5244b75709d
# parts: =a11cf8333795
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 22b7d562e616
# parts: =db1aad0c3eee
# using: -kaltmiete=8e672fcdbcb0 -kaution=29f8443524df -nebenkosten=639d234b91f0
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: ad3ca21c6681
# parts: =89aba8c713c5
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: b3876bc6fc71
# parts: =08896b2f343d
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: a494a95fd030
# parts: =0d0434309865
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: d0729077e073
# parts: =95394b32931d
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 9664159d0378
# parts: =c972cb3f901d
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 32229860ab81
# parts: =69338dc76509
lease-painting-title = Wer muss streichen?

# state: machine
# target: 8d42a27fa1ae
# parts: =5c4e5a56494d
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 77e3b491773e
# parts: =e2fd596517c9
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 90dbb14887ba
# parts: =73624abba573
lease-title = Der Mietvertrag

# state: machine
# target: c54cfb197527
# parts: =7e0c22d87e71
# using: -city=627de26a1aab
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: f04ad92ae94f
# parts: =810099fe7780
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 07ce5c2a44fc
# parts: =0cf375d027c8
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: ed1fb730ec68
# parts: =a91b014c40bd
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 3be91c2bf37a
# parts: =49046aeb1469
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: d7e92d77befa
# parts: =04202cddd10d
letter-defect-title = Einen Mangel melden

# state: machine
# target: 3cdcfe108c8b
# parts: =4228864d0aca
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: b6681762fc1e
# parts: =caa40fbc6b2e
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: b653c4882ae3
# parts: =c07efece57f0
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: f1e98ad30cfb
# parts: =fe4979937fab
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 85aee097efb6
# parts: =8d57e524126b
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 8b1e40acfac7
# parts: =82cc13873343
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: a81e8ddc3435
# parts: =98b45b023bd8
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 797589a20d61
# parts: =6566f7649e48
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: e32b4bf707a9
# parts: =3911a85cab7c
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 9bb0052797f1
# parts: =918f580a795e
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 5ad0791c6ae3
# parts: =f1993d00df2c
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 8d8a1c5117ab
# parts: =e3f0dd633f28
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 2e014e0f0bf6
# parts: =a1065886c295
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: ab7c31652884
# parts: =4de0ffbe43dd
letters-title = Musterbriefe

# state: machine
# target: 08c27bc80746
# parts: =8b172663c7c6
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 805c9e6053be
# parts: =cd3ee82d995b
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 26306a238a20
# parts: =7e0e7a6d8e24
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 39ffc2ae5c12
# parts: =95e33a72b719
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 42143be9df27
# parts: =932c177e2ada
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: e28dfc9bf08f
# parts: =ecf774aa282a
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: bfe531d554fe
# parts: =363b43ce66a4 .alt=4c5d6fdd235b
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 21706a6f790e
# parts: =045084a8d729
living-air-rules = Gegen Schimmel

# state: machine
# target: be6b755327c5
# parts: =c0adcb893392
living-air-title = Lüften und heizen

# state: machine
# target: c8c9591a783f
# parts: =75c0bbaaad12
living-bin-blue = Blau: Papier

# state: machine
# target: d081223ad9a0
# parts: =0bf37efb1517
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 22a41575a4ab
# parts: =2f4c27e598f4
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 4b530ce8530c
# parts: =bdcd2547091c
living-bin-brown = Braun: Bio

# state: machine
# target: 3257c04b4d53
# parts: =f7e07488a996
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 5ea27c6895d3
# parts: =511d032164d6
living-bin-brown-out = Plastiktüten

# state: machine
# target: b945b70e7fba
# parts: =61d1b01a553d
living-bin-grey = Grau: Restmüll

# state: machine
# target: 1ca13b73443f
# parts: =8ac5a4fb7f0d
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 608e917dac19
# parts: =c503407554e4
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 89b0d4d9f075
# parts: =7782ae39a3a0
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 7826d5115868
# parts: =4bcb4a1a1eee
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 83430d8a10bc
# parts: =9709b1c92822
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: bb7e957d498e
# parts: =fb5cd69358f9
living-bins-column-in = Das gehört hinein

# state: machine
# target: 8d054abef8ae
# parts: =7b2f15439a30
living-bins-column-lid = Deckel

# state: machine
# target: c0e8c336ddd6
# parts: =10e48343375c
living-bins-column-out = Das nicht

# state: machine
# target: 8d8c21f40f72
# parts: =41a67d0a0ef8 .alt=fa00c3f857be
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 95fc37f26a5d
# parts: =900738b4d03a
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: e29fc8a14463
# parts: =4bdc764c5c27
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 7e7c5534e621
# parts: =7a8f8190014a
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 1b8bfa1d4a75
# parts: =b1bcae7ade74
# using: -hausordnung=1607c6899517
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: c08e66bfbb46
# parts: =783e19000527
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 151e67b71a5a
# parts: =997c8a615adc
# using: -hausordnung=1607c6899517
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 72676eee3e94
# parts: =1e8ccd8974e5
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 0b5d23467947
# parts: =1737359ef423
living-quiet-title = Ruhe

# state: machine
# target: 4a625ee02162
# parts: =cfa300464671
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: fc5d53fb30aa
# parts: =088038c1184e
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 05f5e3ba4f0c
# parts: =36df548396cb .alt=7742b72466bb
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 881bbedc99ab
# parts: =9716fef665e2
living-smoke-title = Rauchmelder

# state: machine
# target: 9151b9eeb3e1
# parts: =3cdae4218f8a
living-title = Leben im Haus

# state: machine
# target: 1d9b96f8953e
# parts: =7f0d438d56ab
# using: -city=627de26a1aab
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 0458a960fe86
# parts: =23b6950d8970
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 7d7dcf968005
# parts: =e23f061d82a6
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: e6455414eb9e
# parts: =86a64aa63217
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 98d402aed5ef
# parts: =a1e6e1902070
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 4023b3e34738
# parts: =47049429f51c
living-waste-rules = Müll im Alltag

# state: machine
# target: fc0f75e32056
# parts: =eaf946cb2a81
living-waste-title = Müll trennen

# state: machine
# target: 13d7c99ba758
# parts: =967df39e3fed
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: a6b58826127a
# parts: =b083304a8174
# using: -grundsicherungsgeld=99305b649485 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 624a9b981b9b
# parts: =ecccf73e07ff
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=8e1f216e563e
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 223bb4003476
# parts: =b9ff5b25f638
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 1ea3c71ca1ce
# parts: =d41bfc0eb6d1
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 658c8a2de5a9
# parts: =9ca5f6d45a1f
# using: -city=627de26a1aab -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 265c62f28b7e
# parts: =7d2bc1d9df71
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: e14b7b42e517
# parts: =6f5d94d10c7f
# using: -kaution=29f8443524df
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 03dd7ad20838
# parts: =8b69af0863c0
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 62bb783bc5df
# parts: =dd49731e975d
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 908ca0866bed
# parts: =e597d6da372e
# using: -city=627de26a1aab -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 9cdb204a0dc2
# parts: =54a6d2b72094
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 355e8802cb5b
# parts: =ea1060a3c97a
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: bd5b88db2505
# parts: =d2d519a365b6
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 3b745f54d4ad
# parts: =03d4115b99c6
money-papers-title = Ihre Mappe

# state: machine
# target: e389494734e5
# parts: =72c948629154
# using: -wbs=3b0c4cf3cef4
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: adfe28c0ee54
# parts: =33bd8d392000
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 2d4251818c83
# parts: =42bc9c767432
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 335aaaad440a
# parts: =cef6a8602709
money-title = Geld und Papiere

# state: machine
# target: 87310d87979c
# parts: =4dd443548f7b
# using: -city=627de26a1aab -wbs=3b0c4cf3cef4
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=3b0c4cf3cef4
money-wbs-title = { -wbs }

# state: machine
# target: 8035c5cec5c5
# parts: =b10cb9208ff4
# using: -city=627de26a1aab -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: a5dc23b56dd7
# parts: =f3414b518c8d
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 6cfd63ad0d57
# parts: =9756b2e9ac9f
# using: -wbs=3b0c4cf3cef4 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: d4dbb8809784
# parts: =998182b72405
# using: -grundsicherungsgeld=99305b649485 -wohngeld=c83691b67726
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: e0b8151aaf48
# parts: =03de9d789c26
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=c83691b67726
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 2a66dca2aa5b
# parts: =fcc27a17750c
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 39448cf6dbaa
# parts: =51cb927c41f6
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: d23800776d16
# parts: =eed3a97c9ea4
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 9490605dc1a3
# parts: =9ba88e097c79
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 6c79603d604e
# parts: =2d58e3c57e9a
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 3a6ab3447d24
# parts: =c54e15f36d5d
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: ab560a0f2c3d
# parts: =337cd8118924
# using: -uebergabeprotokoll=26501a9ff1f8
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 8db8d4c9a4cf
# parts: =ee3ad4f197b3
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: aa48c142b417
# parts: =3324e5c724f4
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=48cb6aaac5fd
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: bf7edbcef823
# parts: =e48d93ea98d5
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 66c8c59b97a0
# parts: =d2f5c2ad7b39 .alt=3657f7327cfd
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: dd151751cd3b
# parts: =5a28104c2730
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 9ad46476f5aa
# parts: =6c47997868e9
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: daaaae0400a4
# parts: =75d30fd11d6b
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 5503347e9496
# parts: =63c8ef7e1d45
# using: -uebergabeprotokoll=26501a9ff1f8
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 667a2528f2c9
# parts: =201f668b6a59
moving-in-record-title = Die Übergabe

# state: machine
# target: c44d7b36f501
# parts: =a97732d6f0ac
# using: -city=627de26a1aab -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 9fef3be33735
# parts: =c88f79409d6f
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: e8e8a4ae93fb
# parts: =d424ddcbe75d
moving-in-register-title = Adresse anmelden

# state: machine
# target: 5c843f35b2e0
# parts: =c39e6bc1c5db
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 2e49c2228e19
# parts: =16c8cd6830be
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 37e692e92bbf
# parts: =9982e016e7d3
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: d9c6941dceb4
# parts: =4663ff2331b1
moving-in-title = Der Einzug

# state: machine
# target: 3792250e7325
# parts: =d276ca537c50
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 9053d93d52b1
# parts: =21a888ecddd3
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: dccea53034f3
# parts: =f4bd36a4d44c
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 5b740383d5cc
# parts: =38d8e9a4cf1e
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 5639ea16092a
# parts: =78574e3fc646
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 0022c8ed2a1b
# parts: =3fbb98790442
# using: -uebergabeprotokoll=26501a9ff1f8
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: f2eccc0668c6
# parts: =732e6d0536ab
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: b0673ec172cd
# parts: =9bdbe380462d
# using: -kaution=29f8443524df
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: a3f1c064006d
# parts: =42d8493716a9
# using: -kaution=29f8443524df
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: ed832705dc8f
# parts: =0cd5ef2c2315
# using: -nebenkosten=639d234b91f0
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: ac620440a6a5
# parts: =8d0bf1b5fbd4
# using: -kaution=29f8443524df
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 4a91d5179c7e
# parts: =2c550424f5c9
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: a982c2966bb8
# parts: =b3d2daab57f9
# using: -kaution=29f8443524df
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: b1520ee715c7
# parts: =df4d68e6c1a2
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 841f7e3b8096
# parts: =b71846c155b3
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 8f695b7a8368
# parts: =06250214979c
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: b584a9a3c6cb
# parts: =b587de9015ae
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 0da57ae39b3a
# parts: =8bfb4a949b21
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 9b93d9bd7239
# parts: =b2417241f08f
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: bf649fbe96a5
# parts: =380f07b29de1
moving-out-title = Der Auszug

# state: machine
# target: d07eb558feaa
# parts: =37b5eb82557f
# using: -kaution=29f8443524df -nebenkosten=639d234b91f0
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
# target: 03b598b60cb9
# parts: =9ceb591e827f
# using: -kaution=29f8443524df
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 3876a85dbf70
# parts: =9d129fe1fd31
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 6f59d28201af
# parts: =eb7f2b783c2c
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: c779c4784af7
# parts: =68e79515b8a5
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: e314208f71a9
# parts: =edb6416727b9
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 925b4f208cff
# parts: =9fe7d85b340b
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: ae0f948b360c
# parts: =b2f2f5cc709b
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 9bd4477428fd
# parts: =47dabe396517
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 47df90b03e1b
# parts: =961255e57fe0
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: e4b56850f570
# parts: =070acee3c7a4
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 639d16b3aec3
# parts: =338d1416c1c1
notice-column-period = Frist

# state: machine
# target: ab32f4356fb2
# parts: =b5a37e09eddc
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: b8299df410d2
# parts: =04037ff013b0
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 6c836ded5dcd
# parts: =44bf406ac0cb
# using: -mietspiegel=9c04a1bed3a2 -nebenkosten=639d234b91f0
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 5b81cebc5c66
# parts: =5650fe006351
# using: -city=627de26a1aab -nebenkosten=639d234b91f0
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: ea23dacc9a38
# parts: =a680f1e41f4b
# using: -nebenkosten=639d234b91f0
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 2744df560826
# parts: =477706224c2b
# using: -mietpreisbremse=8e1f216e563e
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: b97c8aad3ea9
# parts: =a633ea30109c
# using: -city=627de26a1aab
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: ce933c6688e9
# parts: =2ba0f9f311d7
notice-increase-title = Die Miete soll steigen

# state: machine
# target: abd64dd17078
# parts: =3446a825153f
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 815a613feaca
# parts: =884f55c18d04
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: c808e9dcb287
# parts: =c05f2983aa16
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 746c80af0f8b
# parts: =d6dc666a2f44
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: a96592479081
# parts: =8b049551b7a9
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: b18f8beca006
# parts: =06ef27c0eb95
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: dee165977588
# parts: =b3794b233805
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 8d10d66244b7
# parts: =daa0889045f4
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 3be4fcfbbb23
# parts: =a25b42979366
notice-table = Fristen bei einer Kündigung

# state: machine
# target: a6bb0ee71bef
# parts: =3a57eed47b13
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: 17b4856c37c9
# parts: =a8ab0be0b7d5
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 9ad504249566
# parts: =7f2ea8bf8a37
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 74658b3cf514
# parts: =3dcd81627d0d
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: f264bd234178
# parts: =d0b9d5633092
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 64f7119a46b1
# parts: =4159d92b2195
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 422d4e0dc789
# parts: =0ed5d8c97529
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: f5790f1d1d00
# parts: =1d3d9d06e40f
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 08877f21dc03
# parts: =42765c7f14b1
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: a5ffcde567b4
# parts: =b4c2efc478ed
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 8fee7bdb1142
# parts: =41758b12f205
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: c7a70e40479b
# parts: =addaf85723f1
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: ad186148e4a3
# parts: =e89ca8e8da1a
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 5c4b25106783
# parts: =f6727cbbb810
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: eac0a35f34ba
# parts: =8a503de9d721
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 7dd090be37cb
# parts: =b6f89017ea03
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: b4b873e54075
# parts: =a5100ce4ff74
repairs-title = Etwas ist kaputt

# state: machine
# target: 30165a54165c
# parts: =7c8a5b966c1f
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 2e3552d538b5
# parts: =24125b460bae
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 2c7dd854ff88
# parts: =01592c9e5cf2
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: e1e456437525
# parts: =d3b4ecd969ad
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: f5ebb67237fa
# parts: =36bfc7246746
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 8b676f77a180
# parts: =bace41d5b29c
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: 036f384f6bad
# parts: =985a18c421d5
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 251c591ac73f
# parts: =532e9f2527a0
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 65714b80ca25
# parts: =ebabd0948320
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: cd2de30e137d
# parts: =dd1c733a3af1
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: cd4f70ef4167
# parts: =9d0d156f7148
search-steps-title = Schritt für Schritt

# state: machine
# target: 1fff7d48b3f7
# parts: =462f781e9997
search-title = Eine Wohnung suchen

# state: machine
# target: 6015cc4bdfd4
# parts: =fd817f003621
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 2d3bcbd206d6
# parts: =0e47a94c2451
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 3f2518d1a114
# parts: =77b9b28234e1
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 4e66eb04bd09
# parts: =2b4ac1471d02
search-where-title = Wo Sie suchen können

# state: machine
# target: 8abbd7fa14af
# parts: =67761597d3cc
# using: -kaltmiete=8e672fcdbcb0 -kaution=29f8443524df -nebenkosten=639d234b91f0
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 2feac53cf58e
# parts: =7c63dfb66549
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: df7fe7cdfd1b
# parts: =deba3f6e5004
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 0c2ff9c8969c
# parts: =6ac867e59564
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 16464c9e4497
# parts: =cfaa48a6a006
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 7aba5b37379e
# parts: =b21c5925c726
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 52398d7bd918
# parts: =b10a8eed94e0
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: a04e6c2a6cf0
# parts: =8620da1ba04e
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 991a908c3cdd
# parts: =ef2c07de720e
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: bfa91efa5a20
# parts: =6e91c005ffac
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 3d9782aa2d05
# parts: =336cd508478b
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: fa529b04500d
# parts: =3e6dd492efbf
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 82abb6d30d1e
# parts: =f3892b49c867
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 05a70548b33d
# parts: =2408ae416c88 .alt=0973e3bb8371
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 6b27d35da74c
# parts: =e80096263a4f
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: e588623821b4
# parts: =7ceb6d500a63
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 1070fa572694
# parts: =df1bd3ee5487
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: fd2a7fe107a6
# parts: =b9f529e2d39a
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 7793efe90df2
# parts: =9400e34b486f
viewing-title = Besichtigung und faire Behandlung
