# state: machine
# target: 3ee3aca67c56
# parts: =d5d16b3a5b23 .hours=70ec3e72880d
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: f87a21d6c001
# parts: =ca8c311a637d .hours=9f7ea171c321
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: cc570d1434fd
# parts: =e060111424fa .hours=9f7ea171c321
# using: -wbs=85d5f3ea5ccc -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 7fc3951b53da
# parts: =87fe58d8db5b
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: e48655b3735c
# parts: =c13155da7705
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: cbc79d17fa6f
# parts: =b753d9e0805c .hours=9f7ea171c321
# using: -wohngeld=d4f9a911fdb0
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 0bb63c829ba8
# parts: =be87b944e70e
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 2bc2208e6724
# parts: =145813204fdb
costs-column-amount = Betrag im Monat

# state: machine
# target: 2630abbe14cf
# parts: =b128fec6fa4b
costs-column-cost = Kosten

# state: machine
# target: 268358fc5a1e
# parts: =5b1e3c321528
costs-column-part = Was Sie zahlen

# state: machine
# target: c44572d34184
# parts: =03389acd7649
costs-column-payer = Wer zahlt?

# state: machine
# target: 7221d8cfb7af
# parts: =0027ec759e6b
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=1bae37a30397
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: e7c1bb07d23f
# parts: =173674f928ca
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: c1b15a537988
# parts: =a90613e173d5
# using: -nebenkosten=a400c4448310
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=c04d31c71314
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 1b66b51bb3ea
# parts: =beb3d0c1eae1
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 021f6a8148a3
# parts: =9d0be1f56dd6
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: a166db2093d0
# parts: =7c74e3fc1b6d
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 59d3b9b1a251
# parts: =2eaf2c913517
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: ac07a1c56383
# parts: =858501341b33
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 7210f797e288
# parts: =b406842bd45c
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 1b2e9de87cc6
# parts: =c8086c2fbd23
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 6f52cb04b52e
# parts: =fd287fc91b7e
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 900e036f7e77
# parts: =591aa268ef88
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 108ef4c697f3
# parts: =5f4e897a4989
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 4b56d99b212a
# parts: =3ee64d1c3dc6
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: ac88e56b72d7
# parts: =f2428af44c04
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 297646897f7e
# parts: =818a5b97ec25
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: ac032aaf19d4
# parts: =704d844b29da
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 1f59db220ec3
# parts: =3ca9d92e65f8
costs-table = Wer zahlt was?

# state: machine
# target: 0a770c5fd1e3
# parts: =316ec8b29fba
costs-title = Miete und Nebenkosten

# state: machine
# target: bf93af5eb928
# parts: =526360738ff0
# using: -nebenkosten=a400c4448310
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 5eed7620a5af
# parts: =34f66a130b1a
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: a981dab6e6af
# parts: =0af52b5c7bbe
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 1725c57d5b8c
# parts: =5ffcf1465471
# using: -kaltmiete=1bae37a30397 -nebenkosten=a400c4448310 -warmmiete=c04d31c71314
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 4e1e4b38b19d
# parts: .alt=acd53efd7063
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: cf6b41427415
# parts: =a1a03d8ad3c2
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 6a237ba02c62
# parts: =18a8cd6cc72f
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 56993edda28c
# parts: =8949043eda7d
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: cfa314987cf8
# parts: =16b40433e0d6
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 34797b316fec
# parts: =e64b153e0efa
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 4d89c4f7c8fd
# parts: =f1ee134b6234
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 0b5e0284bd6b
# parts: =534d4d9859c9
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 7accc4bc669c
# parts: =72b7cbb75cbe
# using: -kaution=73dbd07d58ba
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 5f7fd9be89c4
# parts: =68784090e6e5
# using: -kaltmiete=1bae37a30397 -kaution=73dbd07d58ba -nebenkosten=a400c4448310
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
# target: 698d84c03330
# parts: =4930039d98b9
# using: -kaution=73dbd07d58ba
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: c850d86eb28e
# parts: =fd1b46cef11f
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 5c24f2f7655b
# parts: =e1a083c82fed
deposit-title = Kaution und Makler*in

# state: machine
# target: f665cdd495a8
# parts: =1358ffaad168 .term=96d83abfa0cb
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 01b4a56e963c
# parts: =e007e3a7d197 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=4a64b6cc97ed -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 626186845a1d
# parts: =93a0c5580770 .term=b0d50dc0919d
# using: -hausordnung=9d0feb11934f
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 6c2d8be5b1eb
# parts: =0942abc8c7a1
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 9c6d7dfe6833
# parts: =4525b939e139 .term=ed8ec80241ad
# using: -kaltmiete=1bae37a30397 -nebenkosten=a400c4448310
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: 26c4ad5b2675
# parts: =35df276b70e1 .term=39fd49fac116
# using: -kaution=73dbd07d58ba
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 216ccc5109d3
# parts: =75aafa20c0f5 .term=b78cd31a8c02
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 723e09ae2f21
# parts: =66ec00dcb3f0 .term=791824b8d936
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 5ff4fef487eb
# parts: =3036057c314c .term=2a27e7c60457
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 93093304a7c5
# parts: =b515c9f560b3 .term=eb589a134a2f
# using: -mietpreisbremse=ea9c59c10a4d
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: c002fb4854d2
# parts: =3a103181e747 .term=1e8d9374e1c2
# using: -mietspiegel=e4aba920091d
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: ae9560452070
# parts: =f49d43d6f4b2 .term=f09d8c2c18e6
# using: -nebenkosten=a400c4448310
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 510aa864f34c
# parts: =75fdae049244 .term=c67b9d6167bb
# using: -mietpreisbremse=ea9c59c10a4d -ruege=65ea943f26f0
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 9632ca934e03
# parts: =6437c42c169a .term=7f165cd26c3e
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 52ef13279b60
# parts: =72b47e5eca46
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 7335cc6dae54
# parts: =09e647e499fd .term=175b8dda02b7
# using: -uebergabeprotokoll=428a187be8ef
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 5cb9962f59ed
# parts: =00404d78bb32 .term=e64fbf2fd4ba
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 10136d5ae9cc
# parts: =325b8a44f4ed .term=aab24b809ead
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 2f1cdbabd9a6
# parts: =959fab120ed3 .term=4637721908ab
# using: -nebenkosten=a400c4448310 -warmmiete=c04d31c71314
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 71fe5aa45293
# parts: =1e559603e674 .term=c779cc6847fa
# using: -wbs=85d5f3ea5ccc -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: a477b8c55ba2
# parts: =7e994d0c0105 .term=145c1f8eae96
# using: -wohngeld=d4f9a911fdb0
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 6c286a38eddf
# parts: =9e1e787a2761 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=06d825a665c7
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 7f142d9ea3c0
# parts: =84446bacdb90
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: c62f777187b6
# parts: =372939e3caa8
# using: -city=b02176b8b3c3
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 739169c6f7d4
# parts: =b851640a88f5
# using: -city=b02176b8b3c3
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 3c05e5ba59c6
# parts: =d908f6f4b083
guide-title = Wegweiser Wohnen

# state: machine
# target: f7d17e263805
# parts: =dc243e8f25f6
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 79119bcb40a9
# parts: =d7dcea62c3ce
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 92bed03a6342
# parts: =3dab798af5ab
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: b2fb3f3a0298
# parts: =c7a23093a625
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 7baddc63ef30
# parts: =84aa4fc1af6d
help-column-deadline = Wie viel Zeit?

# state: machine
# target: bf03c7bd4c7a
# parts: =975f62bf65c0
help-column-task = Was?

# state: machine
# target: 294fa5850676
# parts: =39a7e834ddce
help-contacts-title = Gute Adressen

# state: machine
# target: cfd809f065a0
# parts: =0a14cb3570ac
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 9a733761154b
# parts: =09efb80f33dd
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 7cda0142654b
# parts: =8dd6fae32836
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 26965ad27b51
# parts: =2f9ec832232e
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: b7936cb8e316
# parts: =6a2c72e66493
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: ea99b82904ca
# parts: =b68bf071ba53
help-emergency-title = Im Notfall

# state: machine
# target: 49542912930a
# parts: =d3d8fc73197a
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 9eb73733187d
# parts: =fb21cd43fa93
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 480abb154199
# parts: =2591cc508f64
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: cb80f1d17e98
# parts: =e934ec041058
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: e25d303714b6
# parts: =480aea0dd1be
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 7f27453ab20f
# parts: =d691fed2caba
help-row-register = Adresse anmelden

# state: machine
# target: 660b6aef0765
# parts: =c454d6a06259
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 1aabf144c68a
# parts: =54ffd38fa722
help-title = Hilfe in Köln

# state: machine
# target: d78bd292dfa2
# parts: =bd134f01d2ea
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 50377ebf3b85
# parts: =c0595ed5965f
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 81795c2be56b
# parts: =bd99599ae886
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 7cb12c9701b2
# parts: =88ec89a8df79
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 2591e676778d
# parts: =962ca9abd1ec
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: b13e2330b4c1
# parts: =6507e39007bb
# using: -city=b02176b8b3c3
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 0146b57f0b20
# parts: =d1ceb0c0d895
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: ad9d0cabc861
# parts: =0bdf59f64335
# using: -city=b02176b8b3c3 -mietpreisbremse=ea9c59c10a4d -mietspiegel=e4aba920091d
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 959490b2d952
# parts: =e9729d413266
# using: -ruege=65ea943f26f0
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 2d66fc90480e
# parts: =bceac04b44cc
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: dd2197eb1b00
# parts: =5ef0b66562b4
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 66dddd813dc0
# parts: =0f498d782ea2
# using: -ruege=65ea943f26f0
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: fa1e59c933ee
# parts: =f28b08c98224
# using: -mietspiegel=e4aba920091d
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 4ffe3b5e3e1e
# parts: =a23481b0ddbe
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 58fc84ebd7a3
# parts: =6c83f133f3a4
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: a3c2ff7a1692
# parts: =66c070e8fc81
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 4cd1d717c14e
# parts: =8adfc0f64edf
# using: -kaltmiete=1bae37a30397 -kaution=73dbd07d58ba -nebenkosten=a400c4448310
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 409de4e9db6d
# parts: =ad34afbed840
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: a28e41a77ba5
# parts: =c68fae7041ba
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: e711567f4763
# parts: =04ee2523fd1a
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 955991218269
# parts: =cf9f2869468f
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: ee9a02a8165c
# parts: =3f437e6227a1
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 17769bcdee24
# parts: =6bd7621775ce
lease-painting-title = Wer muss streichen?

# state: machine
# target: ec41a84c92c6
# parts: =6bfc446b01f9
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 817f5cfd0332
# parts: =f3f7b4d7bb52
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 71bf20721b42
# parts: =94ddc4c70042
lease-title = Der Mietvertrag

# state: machine
# target: e1f9a96941ca
# parts: =3c372418b4e5
# using: -city=b02176b8b3c3
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: e0fb50b03591
# parts: =9cddcd9e8fe6
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 5d8f766aecdf
# parts: =b3153f0bdf90
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 9b0944950d32
# parts: =f7e2564895c5
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 8d2897428c48
# parts: =6e55a4a972a8
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 583d94f77ddc
# parts: =1fcbe31d6b0a
letter-defect-title = Einen Mangel melden

# state: machine
# target: 945f299b56cb
# parts: =b8d23b3c268b
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: bea509a45760
# parts: =e553d6de7798
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: a72b47874831
# parts: =139d84a546ae
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: cac682fe588a
# parts: =0d1adcffa1b1
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: b54329889785
# parts: =98d41e19bb5e
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 47d51b34863d
# parts: =72b3fb08217a
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 779dfbbd40dd
# parts: =6e2e41afbcfc
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 310294a3984f
# parts: =dbb20d13f0d6
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: e1d5e9d56eb7
# parts: =a4902fbf52d6
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: a79ffd9ebe43
# parts: =710da17e78b8
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: a39a06773d9c
# parts: =8fbafab3588c
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: a421872cb798
# parts: =b7e8145868c2
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 84a6b6fc88fa
# parts: =f3ef3043df08
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: f3082831a998
# parts: =61739ecf5d83
letters-title = Musterbriefe

# state: machine
# target: 803718e88f9e
# parts: =285f86c4aa02
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 4cde8381a2a3
# parts: =0c6e8d9f9768
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: fcaffe669c23
# parts: =7f1c8354e6da
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 208d80c2cd2b
# parts: =c2ee663105b7
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 89d462a305d8
# parts: =989a41114bfb
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 2ab385346bad
# parts: =51d98e6279fd
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: f13c66940ae3
# parts: =4bc9d4fdf264 .alt=49bae179c9c8
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 0feacc771374
# parts: =e03b8b787940
living-air-rules = Gegen Schimmel

# state: machine
# target: a43bf994536c
# parts: =e6466a2576d8
living-air-title = Lüften und heizen

# state: machine
# target: 0428be2c2e1d
# parts: =24b2cafe9fe2
living-bin-blue = Blau: Papier

# state: machine
# target: 9380ff84cbf5
# parts: =e9abcaa07fa8
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: db03d5444628
# parts: =531591a0c7aa
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 8a4a4aa2123c
# parts: =8c5798802323
living-bin-brown = Braun: Bio

# state: machine
# target: 6477ca84a2cd
# parts: =cd0f2176b332
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: b91b2f4f5beb
# parts: =a7f14d098c23
living-bin-brown-out = Plastiktüten

# state: machine
# target: 95939d300110
# parts: =b43fa8647ba0
living-bin-grey = Grau: Restmüll

# state: machine
# target: 5f726edcb587
# parts: =3af814e05148
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: b5f181030b10
# parts: =071872fda87b
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 0a7fa805046e
# parts: =d6e8ffe49fc7
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 09057203f8d6
# parts: =aa017a0046a3
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 36f4a860469f
# parts: =8d5c0703df83
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 51d5b53b6078
# parts: =a7d005319599
living-bins-column-in = Das gehört hinein

# state: machine
# target: fee18d3715f7
# parts: =b4e00cce25a8
living-bins-column-lid = Deckel

# state: machine
# target: 1360c7df83d4
# parts: =507ae3a3e80d
living-bins-column-out = Das nicht

# state: machine
# target: 48472717a7db
# parts: =4456212e7dd7 .alt=08a718045b69
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: de8bdf491736
# parts: =4f242cff8386
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: b9a330601a85
# parts: =636008450c69
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 7f557119b84c
# parts: =bfc309dff6dc
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 729c45d066a3
# parts: =7599abaf5e7a
# using: -hausordnung=9d0feb11934f
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 597e5d11e5a3
# parts: =d1ef3782f7fd
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 76fd83977849
# parts: =e0561e6a5017
# using: -hausordnung=9d0feb11934f
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 5bb2e852cb72
# parts: =5af0831471a5
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 93498176c1c1
# parts: =1ca73166230a
living-quiet-title = Ruhe

# state: machine
# target: 5ace6b9ac9e9
# parts: =e7956ab898e6
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 22eee9feafff
# parts: =ca4046622c3e
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 61c63862b802
# parts: =6e8d90affc00 .alt=65ae1bce54f8
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 167ca7207ab7
# parts: =a70869c025a2
living-smoke-title = Rauchmelder

# state: machine
# target: 103bf774abf5
# parts: =9ad497d199fd
living-title = Leben im Haus

# state: machine
# target: d7a8f1ffa878
# parts: =be50148ed950
# using: -city=b02176b8b3c3
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: cb62cee42b7c
# parts: =e1d7fd252a74
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 3e14d9753f0c
# parts: =2bc2fc1ca08e
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: c7ecbc17cd25
# parts: =0e84a3c810d7
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 49e601c9a6d3
# parts: =5ad64a46cdc3
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: d56e2c8c2d63
# parts: =1b87cb9344f3
living-waste-rules = Müll im Alltag

# state: machine
# target: 23365d26b2b7
# parts: =cbfa63885716
living-waste-title = Müll trennen

# state: machine
# target: a60f46dbc810
# parts: =216ccefc8ab4
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: b437da0131c3
# parts: =c8307043b210
# using: -grundsicherungsgeld=4a64b6cc97ed -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: b015c59f9a53
# parts: =ea3e346aa244
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=ea9c59c10a4d
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 9324880bf4d2
# parts: =60ea97ca4ad0
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 9c50d91835c5
# parts: =b55ed4d9aa5c
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: d5a6a34ca6de
# parts: =710dc593c882
# using: -city=b02176b8b3c3 -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 0c545c7d657f
# parts: =ca4436fbb3ae
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: cd5a858f910a
# parts: =d861eeab734f
# using: -kaution=73dbd07d58ba
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 111e3053936a
# parts: =370543f8f9da
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 521dfdd1eee6
# parts: =2c2167e4168d
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 6a7b678a3ca1
# parts: =a735379cc414
# using: -city=b02176b8b3c3 -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: cb384a31dbca
# parts: =b4f938604a25
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 9776528bc96e
# parts: =c9a77deb4190
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 2f8be08f87c9
# parts: =bc81017d8aad
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: e64704119127
# parts: =6aeb714f841c
money-papers-title = Ihre Mappe

# state: machine
# target: 9668edc9bbe8
# parts: =7f13cacd703b
# using: -wbs=85d5f3ea5ccc
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: f8ebcccfe726
# parts: =e32a83b4f0ed
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 78f981f15e34
# parts: =8fa1ab3bb86f
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: e624a8b5bb66
# parts: =6a7430572851
money-title = Geld und Papiere

# state: machine
# target: 33e3fd5e2a1b
# parts: =444775d8707d
# using: -city=b02176b8b3c3 -wbs=85d5f3ea5ccc
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: 0c5cd4c9a1c1
# parts: =fb61de977a7e
# using: -wbs=85d5f3ea5ccc
money-wbs-title = { -wbs }

# state: machine
# target: 7fd2abd1da26
# parts: =6c30364ba9a5
# using: -city=b02176b8b3c3 -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 45b6c9679b58
# parts: =ad145d358a00
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 477d29f3d2b6
# parts: =e62ae12d8f8e
# using: -wbs=85d5f3ea5ccc -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: f9e53b29d23f
# parts: =cca4d4190808
# using: -grundsicherungsgeld=4a64b6cc97ed -wohngeld=d4f9a911fdb0
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 261a5fd75a7a
# parts: =903762fe157b
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 97b9acc9120e
# parts: =3fced7a28593
# using: -wohngeld=d4f9a911fdb0
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 21c86708efc7
# parts: =bfcf5d4c734c
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: ad68341145bd
# parts: =205592649548
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 5fe18cbed1c1
# parts: =1b8c7508ce62
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 32281b89352e
# parts: =1317eb9658fa
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: a25f7d8d6f3a
# parts: =3db84fb32699
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: c2b3fce42468
# parts: =6247c70849bd
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 75f12119baba
# parts: =a1992d417833
# using: -uebergabeprotokoll=428a187be8ef
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: b714cba1f8c9
# parts: =ac6e026e27fd
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: b90a745e124d
# parts: =1b7ca5022052
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=06d825a665c7
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: d8047c314ec4
# parts: =5b0d18da04fa
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: de5daffc1771
# parts: =dd77087d4819 .alt=07526035b800
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 9339f0b013ea
# parts: =f62b9add11fe
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 7af81183e20b
# parts: =80088f493f53
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 9fcd8f8c1aac
# parts: =82aa9970adeb
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 74edec4eca1e
# parts: =eaa397c73c8a
# using: -uebergabeprotokoll=428a187be8ef
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 60fe8f5209ef
# parts: =437ca1741d9a
moving-in-record-title = Die Übergabe

# state: machine
# target: 5ae080c38016
# parts: =e63969119194
# using: -city=b02176b8b3c3 -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: d286139449c7
# parts: =493df8a4ba7d
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 78007ef27e4a
# parts: =35144e94284a
moving-in-register-title = Adresse anmelden

# state: machine
# target: 77ff8c917fa0
# parts: =6b953b406427
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: b743619c18cc
# parts: =b0035e0e20fd
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 4f99306c1dc7
# parts: =23cb8958301e
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 396ebf604a7c
# parts: =1cf5b6349e43
moving-in-title = Der Einzug

# state: machine
# target: d030649619c5
# parts: =d5d9293ef737
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 9eb31f875e8c
# parts: =b93a10fb2b1f
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 8b3abd68d47a
# parts: =ddba1adf9382
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: b46a649fb109
# parts: =95efa0aea5a8
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 5a61e325f41b
# parts: =46ba8a469d01
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 6a8ac9569ea6
# parts: =836ca9e450ab
# using: -uebergabeprotokoll=428a187be8ef
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 5d8a18ce7179
# parts: =7ea63792c349
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 2cb6bb2b45ae
# parts: =d45d934c75ba
# using: -kaution=73dbd07d58ba
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 471b7a549eda
# parts: =36b21e05cfe0
# using: -kaution=73dbd07d58ba
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: ef5f9ad87a80
# parts: =87d405b2d198
# using: -nebenkosten=a400c4448310
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 82fae714c2f3
# parts: =25dc97b26fc4
# using: -kaution=73dbd07d58ba
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: a3fdb1a809b3
# parts: =9925a27bed3b
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 87d786929cb2
# parts: =3ce002025359
# using: -kaution=73dbd07d58ba
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 367a9d6d833c
# parts: =19ef9a778a2f
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 715e7feb5e6e
# parts: =0aa7cdd5a76f
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 51f732d0d80c
# parts: =68e7384bcd28
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 26d10d5baeb7
# parts: =81fcad28b4df
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 35f917f40a3c
# parts: =c3b5c199d32f
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 17baafd3bb33
# parts: =5f9e961561ea
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 8f8ffdfd3167
# parts: =946195352717
moving-out-title = Der Auszug

# state: machine
# target: 47959348204e
# parts: =bf0d1da53180
# using: -kaution=73dbd07d58ba -nebenkosten=a400c4448310
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
# target: 43786289495b
# parts: =1b6badc4dab1
# using: -kaution=73dbd07d58ba
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 539bba1c723c
# parts: =ef7e6691270b
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: af4a69ae55f1
# parts: =b6581001288a
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: fa3bfe3cc6f5
# parts: =c865644cd6d5
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: a66357494407
# parts: =92e11af64fdf
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: fbee1ba39d2b
# parts: =5d5ae547cde3
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 8509916ae3b7
# parts: =f712f38d12bc
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 47b37edaa0d7
# parts: =71e379c2b92c
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 10cf1942f446
# parts: =1c8043c78572
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: c030fc0a710c
# parts: =5b3124ebe678
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 9b0f4270d266
# parts: =126be577f3ac
notice-column-period = Frist

# state: machine
# target: 3b47262faf3a
# parts: =784b1ebd48c2
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 8c8f8628017e
# parts: =95315bc32a56
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: e534305d9a47
# parts: =2756508afd55
# using: -mietspiegel=e4aba920091d -nebenkosten=a400c4448310
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: ea4b62636744
# parts: =7a66f8fdec17
# using: -city=b02176b8b3c3 -nebenkosten=a400c4448310
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: f1fe383aab89
# parts: =1e1e6492c6d6
# using: -nebenkosten=a400c4448310
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: f446243bda11
# parts: =b8f2006af032
# using: -mietpreisbremse=ea9c59c10a4d
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: c2c0d0e2ac3a
# parts: =c5cc557a49f5
# using: -city=b02176b8b3c3
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 41df6aa4f97f
# parts: =95311c4f4ffa
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 14f37189a1cb
# parts: =57e2ff434b3e
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 1972b18be72d
# parts: =989a09bb90bd
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 09afe457bdcc
# parts: =4f336065b529
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: b721b28be2e5
# parts: =678194b182f8
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: fadf5f0f5698
# parts: =36efb2894de6
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 4a00df9fd977
# parts: =addd60b0d2f4
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: c9c718b192c9
# parts: =b079e4cbbc13
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 036dab4d7cb4
# parts: =714c3e6b6c8a
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 4afc157da226
# parts: =b197bc9ff943
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 4edfc5e71be4
# parts: =0ec2cc082a25
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: a0df39ad977a
# parts: =ac9929499fd0
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: b75fd46dea7e
# parts: =2a8c57c92917
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 9f6f3dffc3b7
# parts: =faf37cca2d07
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 3ceda1f9f153
# parts: =627e45b4efc3
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 0df0bae56700
# parts: =db7d243fe0c7
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 9da5dea803cd
# parts: =240cb10ea229
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: c910947906ae
# parts: =dae326e41c49
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 589b8c3ca44d
# parts: =70c3c987849f
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 4fe01f1203be
# parts: =fe93cfbcd989
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 4ffcde01adb0
# parts: =8d3e5474b7fb
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: ad63729e0fb3
# parts: =f4dd290cd934
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 580de7d4b12a
# parts: =77a01e15b387
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 6fdb74fad7cb
# parts: =39fd142f0bd1
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 125ea24bf79a
# parts: =1f8aecb31dfe
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 949a1d389ed9
# parts: =fb1a579c4c88
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 95fdac3f11ef
# parts: =1a29d6dd4dad
repairs-title = Etwas ist kaputt

# state: machine
# target: 3e579956e8bb
# parts: =41ad6e866519
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: cb51b3d78846
# parts: =1b5bd5521628
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: e0ddd7c8232c
# parts: =23e569f3e696
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 5346f6d778b0
# parts: =3c720d5850de
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 40cdba105da7
# parts: =a119c01fbfcc
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 5620fb9e07a1
# parts: =75f8761946ee
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: b58e5bab30bb
# parts: =39f4cedb7e5f
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: e17c212fdc5b
# parts: =81b72b7c7ee4
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 56c0468a7f1c
# parts: =fad0c0dfd885
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: bd8fb7a13b5a
# parts: =670ac00bdbde
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: ff180244f66d
# parts: =13c72a080c28
search-steps-title = Schritt für Schritt

# state: machine
# target: 0f428bc3cbd4
# parts: =5eaf431383be
search-title = Eine Wohnung suchen

# state: machine
# target: 540923054a3e
# parts: =ba4cc60fdd15
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: e9565447b2fe
# parts: =6e0218a2a997
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: e0c82aabc896
# parts: =4dd8fc570ab1
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 23a5f46c7cb4
# parts: =1dddbec6e1cc
search-where-title = Wo Sie suchen können

# state: machine
# target: ab6649250662
# parts: =c09eae64d262
# using: -kaltmiete=1bae37a30397 -kaution=73dbd07d58ba -nebenkosten=a400c4448310
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 0dc60c21f336
# parts: =e3a4475a331b
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 0bd32a273377
# parts: =b14f46e77761
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 65235cd9ab64
# parts: =b98cdb50bab8
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 44c92bb66742
# parts: =b9252797fec3
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 72eb38829dea
# parts: =8977d2f9b629
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 427fbf0fb036
# parts: =0d82d6d99f76
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 7e5e1bab0137
# parts: =b5ee907bbc89
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 4366b68748a7
# parts: =f1c6a99b3746
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 6d037f8941d2
# parts: =50c0543c7ebf
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 3a7b46d5733e
# parts: =0769700eaa01
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 579f83174678
# parts: =820308a455d4
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 80210772116c
# parts: =304f5b45e69f
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 37eac54a89e3
# parts: =c9bbab2c9450 .alt=4191d8b3d27b
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: b86f2426d3f0
# parts: =31f383520da4
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: b7592717f202
# parts: =3b1228fc61de
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 723a951c673e
# parts: =057a86a3a8f6
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: e3205ef36c33
# parts: =069fdf6a0bec
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 845c7df9644d
# parts: =b35846f48f47
viewing-title = Besichtigung und faire Behandlung
