# state: machine
# target: d1055f8885b7
# parts: =5eadc09c3f1d .hours=56994570fa81
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: 4b1665a51a5f
# parts: =f2e266d9a614 .hours=b92bd2003034
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 53a6970ac033
# parts: =23cac3d88805 .hours=b92bd2003034
# using: -wbs=ae43e3a42a53 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 9877da47d010
# parts: =0385bd852c87
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 7c61ca68084e
# parts: =05fc2723af76
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 71d017e97412
# parts: =ee30f422871e .hours=b92bd2003034
# using: -wohngeld=b2e151ffcd27
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 3ff1293cb093
# parts: =a46515f2efb6
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: bccd0e8a2847
# parts: =6c641d7f233b
costs-column-amount = Betrag im Monat

# state: machine
# target: e5b97fd8a37e
# parts: =e60e7a16d99a
costs-column-cost = Kosten

# state: machine
# target: f9592e981eed
# parts: =a2d41016dbd8
costs-column-part = Was Sie zahlen

# state: machine
# target: 8bc39895a00f
# parts: =20737b3f7d6d
costs-column-payer = Wer zahlt?

# state: machine
# target: 248daa61a90e
# parts: =3dc36b2babe9
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=f75102ad0be4
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 38527e249e5d
# parts: =c5856e7e987f
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 6ce4fb164e19
# parts: =58b47c7d225c
# using: -nebenkosten=b956044d29ca
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=96cd9e9647d0
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 75f573822375
# parts: =6d7d64560239
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: b15846484874
# parts: =69aa41580079
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: fb590a04f05e
# parts: =6a1b8eb267eb
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: aebaa2807da2
# parts: =f2613bed23dc
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 3fa70826f970
# parts: =cee448c63153
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 9d520b90c48d
# parts: =5a82704bf165
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 48017207626b
# parts: =866f2e5a645a
costs-payer-landlord = die Vermieter*in

# state: machine
# target: c32be3f8fadb
# parts: =95a5a4bac1ce
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: e38a2e9b7600
# parts: =3e6b8e708d08
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: e4b3b71e0a9a
# parts: =3129b0c5a48f
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 467099d12c87
# parts: =84953299b4d0
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: dfd9c85753b5
# parts: =26acf6dee10a
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: e1157fc55648
# parts: =9977a3a37ec2
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 23bc03ce9b09
# parts: =e6db8c45e3d1
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 59ee14c1e1a4
# parts: =34b9418b3793
costs-table = Wer zahlt was?

# state: machine
# target: ea73a70c9201
# parts: =4cb0db221304
costs-title = Miete und Nebenkosten

# state: machine
# target: fdbb30712825
# parts: =32a1e14afeba
# using: -nebenkosten=b956044d29ca
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 51614674a188
# parts: =d91bb276e1c8
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 9aaa8c5c6eca
# parts: =db56085a4f17
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 93eee29f3fd3
# parts: =cb3688525fe5
# using: -kaltmiete=f75102ad0be4 -nebenkosten=b956044d29ca -warmmiete=96cd9e9647d0
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: ff675bd4da37
# parts: .alt=6b0686617f67
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 919ce20f54c1
# parts: =bb0fb55fd72e
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 64b6b5a39ce1
# parts: =888b317721a2
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 3ca45ad3be8a
# parts: =52fc14b91740
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: c163cc3790bd
# parts: =a2415944ecf9
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 3b5418fcbd6d
# parts: =bfffca728701
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: e80cff607e97
# parts: =17275774acac
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 480fad6f1621
# parts: =b25745ab4215
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 752c70c6bec5
# parts: =b0157d51b7e9
# using: -kaution=43dada1a9380
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: a9c44d5cc754
# parts: =cf4967c59f0b
# using: -kaltmiete=f75102ad0be4 -kaution=43dada1a9380 -nebenkosten=b956044d29ca
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
# target: 10dee0e70e87
# parts: =7a6cff4fd1ac
# using: -kaution=43dada1a9380
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 160ca4a310bb
# parts: =aed567618b1c
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: f7b137afa1a3
# parts: =3c00ce53bf86
deposit-title = Kaution und Makler*in

# state: machine
# target: 790f94a5f230
# parts: =3dda46f750a9 .term=fba9b1be9e8b
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 147543d6481c
# parts: =c6d29cd2e0c1 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=de7adb57812c -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 98484b0a0124
# parts: =7801705326eb .term=b0d50dc0919d
# using: -hausordnung=1e349033c1bb
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: b12718a89614
# parts: =f3a204408b31
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 817e715963e7
# parts: =85b2f7eab6aa .term=ed8ec80241ad
# using: -kaltmiete=f75102ad0be4 -nebenkosten=b956044d29ca
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: 4ffc517a0a96
# parts: =3ec106823aea .term=39fd49fac116
# using: -kaution=43dada1a9380
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 1e6da1d5a1ba
# parts: =c5fc4f2fa45f .term=8c654d98880f
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: ea7c8b031aeb
# parts: =6e7c64075a27 .term=4a5a5567f668
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 519b364102fe
# parts: =a75d779811fd .term=6ccc961beb33
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 8ca577bc0e29
# parts: =ecd6b187e37f .term=eb589a134a2f
# using: -mietpreisbremse=039b1d0a54a5
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 54a8e4d39342
# parts: =b7dbd121e32c .term=1e8d9374e1c2
# using: -mietspiegel=8a0b7a7537f6
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 862ddae74131
# parts: =24679ffacb7e .term=f09d8c2c18e6
# using: -nebenkosten=b956044d29ca
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: d421914a9ca8
# parts: =5b4453703b61 .term=c67b9d6167bb
# using: -mietpreisbremse=039b1d0a54a5 -ruege=6ba18416e44c
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 97ae2e2ca7c3
# parts: =b9c71cbcd0d1 .term=fc307cc90fad
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: d5909f5c9018
# parts: =06de796a3320
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 8e6f466e7cf6
# parts: =221df726eb0f .term=175b8dda02b7
# using: -uebergabeprotokoll=29730126e60a
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 48d558c7aa0a
# parts: =77e60d59c6a1 .term=c5b158d7a50b
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 2eb5ee0ce2a9
# parts: =289ff96083f7 .term=d8316e6d08f7
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: ced97b4907db
# parts: =197db90e0c9e .term=4637721908ab
# using: -nebenkosten=b956044d29ca -warmmiete=96cd9e9647d0
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 5d2bf554498a
# parts: =f615579d65c4 .term=c779cc6847fa
# using: -wbs=ae43e3a42a53 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: c8d0a04f1bcc
# parts: =7530a5cb2f66 .term=145c1f8eae96
# using: -wohngeld=b2e151ffcd27
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 6c13807443ae
# parts: =fc5a828db75e .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=9c7ab58f17bc
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 27813b2efcc0
# parts: =0d954ebd0bea
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: c450bb77b07c
# parts: =02abcbbc56ef
# using: -city=95579003a6ac
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 4543636690e0
# parts: =a9ee563a96c1
# using: -city=95579003a6ac
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: aef914876473
# parts: =a9aa23f2ed6d
guide-title = Wegweiser Wohnen

# state: machine
# target: d2d5c2600e2e
# parts: =e328f52ce625
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 5d468a86698f
# parts: =b714b7a7de66
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 0a30d2eea9f1
# parts: =080821cfdacf
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: e3fe55d14466
# parts: =8c5219282c77
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 6d8ce9940601
# parts: =e7c0ac2dfd54
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 8940c14e663f
# parts: =c97c9ef2cb99
help-column-task = Was?

# state: machine
# target: 5d852978e88d
# parts: =319c58e9d350
help-contacts-title = Gute Adressen

# state: machine
# target: 93af87cd8970
# parts: =94c081f8e12e
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 846717ad4335
# parts: =9b7c677657c8
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: e9dedef458d8
# parts: =8f3f6f4f08a1
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 72a72f0972de
# parts: =60c865cc51da
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 4caa6ef38412
# parts: =85c9a2517a8c
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: c8295a83338e
# parts: =f993157e7bd5
help-emergency-title = Im Notfall

# state: machine
# target: ae8024aa7d62
# parts: =ec5529f8ab20
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 1ff256558034
# parts: =e9353b33c8bc
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: ed69e1701c58
# parts: =3ed57efd744f
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: 8e0600dfdbad
# parts: =5f85702ce2ef
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: cb30416807db
# parts: =d12d62a7cdb3
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 7f3d9bbd1caa
# parts: =42264a47d181
help-row-register = Adresse anmelden

# state: machine
# target: 57669fd28369
# parts: =2021fbd467e0
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 382cf40dfa5d
# parts: =2b82a5c1092a
help-title = Hilfe in Köln

# state: machine
# target: b89d3d769a04
# parts: =11653a78a82d
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 5904c3603300
# parts: =3d11aca61c1b
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 8c9643fd6449
# parts: =9784cd9cc7f6
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 72c4fb5e15ba
# parts: =7d9d7ca82cbd
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 0744dfc61b3b
# parts: =cff2ea54e33f
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 5d81ba593bfc
# parts: =3641038c7db5
# using: -city=95579003a6ac
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: f3b7d06d86f7
# parts: =7cf417e53533
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: c625eb129375
# parts: =a5ed53363391
# using: -city=95579003a6ac -mietpreisbremse=039b1d0a54a5 -mietspiegel=8a0b7a7537f6
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: e6880772b568
# parts: =a063fd5e6ff1
# using: -ruege=6ba18416e44c
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 686dd61db0b3
# parts: =c4f1ef4aa15a
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 96e4fb41a0b9
# parts: =3d1d892993ba
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: bdce0a64d1c8
# parts: =b8ba9cc9359b
# using: -ruege=6ba18416e44c
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 85fbb6ae79e6
# parts: =cf1a78c7f53c
# using: -mietspiegel=8a0b7a7537f6
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: f8b4a11c4888
# parts: =df34f9d9b601
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 63fe3130b05e
# parts: =5ecd2ebcce70
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 17c95a160067
# parts: =ac75996f9852
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 9c2fcb1e5f2f
# parts: =35f8922610bf
# using: -kaltmiete=f75102ad0be4 -kaution=43dada1a9380 -nebenkosten=b956044d29ca
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 388020fac54b
# parts: =d2de33a97d42
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 5e189455f7d4
# parts: =d7eee8803fca
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: a5c7bf126c1a
# parts: =ba379ad5855c
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 32ca0d5a8d55
# parts: =b3af980ae267
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: d02fdbcac117
# parts: =3d36e360b16d
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: e6e56afe54e6
# parts: =4798b1201877
lease-painting-title = Wer muss streichen?

# state: machine
# target: ee03289f5d47
# parts: =63541c680db0
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 8d0b69d0fc66
# parts: =c743ce226037
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 542ef8c8ee5f
# parts: =44f3fa7818b9
lease-title = Der Mietvertrag

# state: machine
# target: fd5a60d24309
# parts: =719b9db88442
# using: -city=95579003a6ac
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 98ebc2d82529
# parts: =0450e585494d
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 30aff7949211
# parts: =30854389e4ad
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: f527804db945
# parts: =d2acd9bee746
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: bfb3f5dd0a4f
# parts: =5f727b82852a
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: eda0eed42ced
# parts: =9edda463d537
letter-defect-title = Einen Mangel melden

# state: machine
# target: c31541e47a28
# parts: =55174e9eeb78
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: c2a4b74bd640
# parts: =85406017244a
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 3b67e64489d2
# parts: =f26603a25f5e
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 167624338e12
# parts: =841fbf952a87
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: ab88b2ce89ed
# parts: =dad8ccd7e080
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: e3b3827fda1e
# parts: =00338d045e67
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 3c1625390ba8
# parts: =6dd94f97c145
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 88e2236ebbd9
# parts: =7e7821c2efbf
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 642337b3b0b9
# parts: =becd3b37eef0
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 8a4bb502a85f
# parts: =51d719949474
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 5dc87687190b
# parts: =17a7fae158bd
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 26cf03841d66
# parts: =37663a297066
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: ce6d76a26437
# parts: =ba2b122533fc
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: f3f9c7e81880
# parts: =f47660470b13
letters-title = Musterbriefe

# state: machine
# target: b23e8808e077
# parts: =2d12bd0b867d
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 7c5a8b4d4cd9
# parts: =798595dc9f52
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 62ea3310c24b
# parts: =6d3a09275acd
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 0ce48cee9cdc
# parts: =17326dbac6c7
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: af2f6cb218bd
# parts: =196f8a0765b9
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 13c0f0f2bc85
# parts: =d57feec6f94a
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: f8e464a76540
# parts: =733492d44bc1 .alt=af4999f44038
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 9679c5f3b27a
# parts: =f04884e6ca7c
living-air-rules = Gegen Schimmel

# state: machine
# target: 56fc33ee540c
# parts: =5494576e4c88
living-air-title = Lüften und heizen

# state: machine
# target: b2513a3939a7
# parts: =5db8da5b52a9
living-bin-blue = Blau: Papier

# state: machine
# target: 552ee3d105de
# parts: =5a0825fca3d8
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: d0dd967e9670
# parts: =1144cd70ebcc
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: cb88eff99dac
# parts: =c64dc30e84d7
living-bin-brown = Braun: Bio

# state: machine
# target: 9037e1ca9d5d
# parts: =bdee9591e6b7
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 6f6f2b3cf0cd
# parts: =9673c091e3f5
living-bin-brown-out = Plastiktüten

# state: machine
# target: 68daa75fd2c8
# parts: =0bb12bb5ecaf
living-bin-grey = Grau: Restmüll

# state: machine
# target: b087292744c8
# parts: =0e144c19ae4e
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: cc8af0c24519
# parts: =5c3ba12f4542
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 335773bc4743
# parts: =aa4d9917ec55
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 57189aef60b4
# parts: =edbe39b42c80
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: fd2217378823
# parts: =14912c2f4a85
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 37f29b27b52b
# parts: =6acbdf9808cb
living-bins-column-in = Das gehört hinein

# state: machine
# target: bc9442309cc6
# parts: =16fd99094b0d
living-bins-column-lid = Deckel

# state: machine
# target: ebb787c3b019
# parts: =6822f2476328
living-bins-column-out = Das nicht

# state: machine
# target: 534d46154e84
# parts: =8685505089f8 .alt=e3d252870b8f
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: df907604448b
# parts: =b6adb13b10c1
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 46980b613acc
# parts: =298d3bd25422
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 32c22ca2dc1b
# parts: =6f6eedb8bc46
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 371945c732d2
# parts: =82f7d927593d
# using: -hausordnung=1e349033c1bb
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 433f46f280f2
# parts: =aaad33212a0a
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 36cef239bed0
# parts: =24793f179876
# using: -hausordnung=1e349033c1bb
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: f34df99acc7d
# parts: =f39109c03e99
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 6b5a243b4372
# parts: =8f61a082827d
living-quiet-title = Ruhe

# state: machine
# target: 014299905c81
# parts: =0c45c6475a63
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: be7839960f45
# parts: =fdd7f37c1c5a
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: b9a03044d26f
# parts: =97ddbb6fa63e .alt=8b7dbd3a52e5
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 6abfd62ab9e6
# parts: =5a38825fb23c
living-smoke-title = Rauchmelder

# state: machine
# target: fa765cee5dfe
# parts: =dde9a767c8e5
living-title = Leben im Haus

# state: machine
# target: e066f86befe6
# parts: =dbaaf6932a95
# using: -city=95579003a6ac
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: e07eb2b461a8
# parts: =f827fdec3f6a
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 3f6ff811abfc
# parts: =7f8fcd80bae7
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: eff41ac425f5
# parts: =df70e3794cd1
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: d294f4184878
# parts: =a25f7c044782
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 18e53c3be1b3
# parts: =1622fc1d0daf
living-waste-rules = Müll im Alltag

# state: machine
# target: b243e307cc4c
# parts: =0d2f34b13bce
living-waste-title = Müll trennen

# state: machine
# target: 0a29668a30b7
# parts: =0e1297285c6c
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 1640b02d5beb
# parts: =0c10c64c94fc
# using: -grundsicherungsgeld=de7adb57812c -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 8bb9ed99e4d3
# parts: =62ad9eaaea86
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=039b1d0a54a5
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 12bce94be325
# parts: =598edcde4921
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: bdb0085bec87
# parts: =463123907eb2
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 35d842ede98f
# parts: =aecea385c75e
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 1c54c7912dee
# parts: =6ee705563723
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 2edea82791e3
# parts: =ab8d6cf1bb5c
# using: -kaution=43dada1a9380
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 5f6155c80b00
# parts: =dd40a6cb244e
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 2f7899bd5049
# parts: =e274282046e0
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 6e9b897692fc
# parts: =48369dca4b31
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 8541a5fb0f12
# parts: =97c2d7b05675
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 2771eaaabe2c
# parts: =71655fe5a0c2
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: c4bdb8996099
# parts: =ffec2240a615
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: ff288c03156e
# parts: =8aa4aabb2fb8
money-papers-title = Ihre Mappe

# state: machine
# target: dea49cec663f
# parts: =b785656324f5
# using: -wbs=ae43e3a42a53
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: d7cd11350c5d
# parts: =eb4653f41e70
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 4e22f3923e7f
# parts: =1312b1f9e6ff
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 8d4c9508e47a
# parts: =dfece69b654f
money-title = Geld und Papiere

# state: machine
# target: 190ebc96ddf3
# parts: =f37d6f7e1fe4
# using: -city=95579003a6ac -wbs=ae43e3a42a53
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: e7e09d576d66
# parts: =58c4b0593e9a
# using: -wbs=ae43e3a42a53
money-wbs-title = { -wbs }

# state: machine
# target: c40d57707935
# parts: =82c253f26dd2
# using: -city=95579003a6ac -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: a6da03945333
# parts: =6775ef30c390
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 5e568d3e5426
# parts: =a8cb54b71a7f
# using: -wbs=ae43e3a42a53 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: c8b498f6cc7a
# parts: =4b67dc47fe41
# using: -grundsicherungsgeld=de7adb57812c -wohngeld=b2e151ffcd27
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 343a7e3a7f6f
# parts: =e26668c39294
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 08c12ee4df7e
# parts: =ed36345307c6
# using: -wohngeld=b2e151ffcd27
money-wohngeld-title = { -wohngeld }

# state: machine
# target: f0a6511a751b
# parts: =e8f397a23f44
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 93ab3eb2227e
# parts: =e6a585972d52
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 3dd505adaab3
# parts: =3778ebf2a87a
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 49adb8d1d877
# parts: =96e32c5870ac
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 6157b9faeff8
# parts: =fc66d9e5de48
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: c1b5cc011137
# parts: =3a8a1ff17e6f
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 729d48c50745
# parts: =c0ac208b4452
# using: -uebergabeprotokoll=29730126e60a
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 7df707df3280
# parts: =6f3479c920d8
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 962ac7eb30d5
# parts: =586b78e9edbb
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=9c7ab58f17bc
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 5a384a872b64
# parts: =b6a1332059da
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 5640d35d6ae6
# parts: =1afa9e9e0f0e .alt=d864f9f61721
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 277a9982e60f
# parts: =b179867193ac
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 0ff94a2ff05f
# parts: =93460f56de93
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 73f1b3040d4a
# parts: =3ef6ce55bbe4
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 933da29e5199
# parts: =a341a832ea17
# using: -uebergabeprotokoll=29730126e60a
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: a5af45f34ec3
# parts: =b6ac6f1c8b3d
moving-in-record-title = Die Übergabe

# state: machine
# target: a03191a2bacd
# parts: =05536cd63416
# using: -city=95579003a6ac -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: b0212cc885b5
# parts: =3551b1fa1c24
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 7f3d9bbd1caa
# parts: =42264a47d181
moving-in-register-title = Adresse anmelden

# state: machine
# target: 41ed016619c0
# parts: =67c37f22d0d3
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 9307ec8bbe24
# parts: =c4d2cf8f1137
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: e47d338f7ac2
# parts: =e6c8e91080f9
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: cd946345a90a
# parts: =3c2cf3c13f84
moving-in-title = Der Einzug

# state: machine
# target: 5697b6433089
# parts: =053ec78eac66
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 037d424de875
# parts: =a22f8b60cc22
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: ee5b2aeb5980
# parts: =f388c5058e49
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 309542b173ac
# parts: =ebb3f375f977
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: d7f368cdf691
# parts: =d7625d1383c0
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: dec005dc1cee
# parts: =a58c2dec246c
# using: -uebergabeprotokoll=29730126e60a
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: bf7e5bf8be04
# parts: =400cff649c0d
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 7862c53b9846
# parts: =75af529cb30f
# using: -kaution=43dada1a9380
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 75b3f0df713f
# parts: =d9976268b6a2
# using: -kaution=43dada1a9380
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: c309c5af4195
# parts: =05f2954e7453
# using: -nebenkosten=b956044d29ca
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: df176b1638d5
# parts: =eb382f41193e
# using: -kaution=43dada1a9380
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 2e03179d76b0
# parts: =c6dc4a5790b2
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 4a4f8f4ebcee
# parts: =41ee4c776562
# using: -kaution=43dada1a9380
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: d1c973d7ca94
# parts: =ed7bc9eb3bc2
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 74160f9edd0c
# parts: =2a5180f7824f
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: f17f29d380f0
# parts: =fb6d7d21bf70
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: c77a38fba2dc
# parts: =e1c6821a3a79
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: af903d625a82
# parts: =bb12e4f19021
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 04270a3456fc
# parts: =efa70b279a8a
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 9cd901ce7c81
# parts: =55c93c8b2764
moving-out-title = Der Auszug

# state: machine
# target: 2435b892e485
# parts: =8452e2586a21
# using: -kaution=43dada1a9380 -nebenkosten=b956044d29ca
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
# target: 49da32afc99f
# parts: =edea214bd2d7
# using: -kaution=43dada1a9380
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: cd8ca4481841
# parts: =00a1beeb5af7
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: b3070572e986
# parts: =3c11bf57e58a
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 59ecab43dabc
# parts: =f5133de6da42
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 535318a88675
# parts: =963fadebfa69
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: a8109f4ee55c
# parts: =dd627a13b159
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: b010d459f156
# parts: =470e3366f563
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 87ec74f9c393
# parts: =f0f4615e04d3
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: bf062fc00b3d
# parts: =23bcef425efc
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 2becd91da065
# parts: =6d5c406fcb4f
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 0b4ad725f2aa
# parts: =4c78ac73a9f9
notice-column-period = Frist

# state: machine
# target: 04f19ec0647c
# parts: =b17aaa755608
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 040642ec738e
# parts: =cb9f9f0b124f
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 30666c7d980d
# parts: =5f7acd3a76cc
# using: -mietspiegel=8a0b7a7537f6 -nebenkosten=b956044d29ca
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: f8e9cfcfd5c4
# parts: =d795756079e8
# using: -city=95579003a6ac -nebenkosten=b956044d29ca
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: f362b6f280aa
# parts: =56db747a132e
# using: -nebenkosten=b956044d29ca
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 66f2f176f6b4
# parts: =7b0236acd366
# using: -mietpreisbremse=039b1d0a54a5
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 1f3a6f7492b7
# parts: =62e04ffa4ec6
# using: -city=95579003a6ac
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 991fa0d6a892
# parts: =e8b87ee5026d
notice-increase-title = Die Miete soll steigen

# state: machine
# target: edb488560db5
# parts: =d9d8336a6a47
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 4750e0215d58
# parts: =1fd30a393d62
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 8a36c9a7829e
# parts: =64ff481d2163
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 81e6e4491cc8
# parts: =0dfe5e320be7
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: 9cfa8c2b5e6c
# parts: =307badb54fb0
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 4a43a7aade76
# parts: =76812b039491
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 95fabc9c639c
# parts: =6e691a033150
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: aa92c48c3afb
# parts: =bbbed5f574f0
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 241c4dfbc9e7
# parts: =3e407dce7ac5
notice-table = Fristen bei einer Kündigung

# state: machine
# target: db250a1fed84
# parts: =7df03ed53840
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: 7282b4b0e811
# parts: =3921323faeee
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 3ffc90325862
# parts: =87cb16cf5606
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 030c13c94eeb
# parts: =4f585b897260
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 835324afa049
# parts: =94c972258c14
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 60485935c60f
# parts: =80902ae27d6f
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 7423f73c293f
# parts: =f24d95c0b6c4
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: 0bf5d2928974
# parts: =a07c9790427a
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 50b6e8052609
# parts: =b27426f6eeb4
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: c002e8f39626
# parts: =1a9f86a8207b
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: d6a329cf96c1
# parts: =f73eab3ea4c3
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: a3382986e6c1
# parts: =c6305d612b71
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 309742b8e2b1
# parts: =54426418c713
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: f48053a16031
# parts: =eb17dc97f46c
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: de616e78ab61
# parts: =56fd602c7271
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 19a7e713681f
# parts: =0b743e7726f5
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: ac8733147d5e
# parts: =85cf59f755df
repairs-title = Etwas ist kaputt

# state: machine
# target: a5c131474de0
# parts: =b3791f18bdf7
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: bbc2e0c80f7a
# parts: =f51d7fb4d6fa
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 1874732086ce
# parts: =bc62b040564f
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 5db7ee517cfb
# parts: =71b887138af1
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 5adc4571dd1b
# parts: =714e3ff7f4df
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 085075135ea0
# parts: =e956ce6bcbd1
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: d0e6e03718dc
# parts: =6b9c07f2fa5c
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 509d86f52872
# parts: =32a990eda8b1
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: c688c91a46a0
# parts: =d10416739002
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 5bccb6ef5b60
# parts: =8720c9346635
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 5b06044c71a5
# parts: =d5c768ab2c23
search-steps-title = Schritt für Schritt

# state: machine
# target: 355ddf956bff
# parts: =13dc6ffde941
search-title = Eine Wohnung suchen

# state: machine
# target: c9e1d53af5f5
# parts: =ec7a10235d7c
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 2fda868160c1
# parts: =78beae0947bc
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 9b2687d664ab
# parts: =7d14a6147915
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 96dfc2d4dddc
# parts: =98f33eb12098
search-where-title = Wo Sie suchen können

# state: machine
# target: b8da3a613e95
# parts: =0c15fc0a0d5b
# using: -kaltmiete=f75102ad0be4 -kaution=43dada1a9380 -nebenkosten=b956044d29ca
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: b1e1c7b916d5
# parts: =e40fb624337e
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 42a17dea4249
# parts: =e0324824861a
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 1e0e0149d520
# parts: =83f1a84d7b02
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: f4b0d112a141
# parts: =bc0a21038605
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 24f6a5896991
# parts: =58c3f8ceb18e
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: bc52107ae1b9
# parts: =a29e1d0e07c0
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: c19ef4627511
# parts: =b4afb414019e
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: f2033b47a760
# parts: =40572dcc8547
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 14ccb318abbe
# parts: =3aba7326a10f
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: af63a9e0ee32
# parts: =b4eb77453b35
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 866c93a5cdaa
# parts: =ff0eb691ea85
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 92637315f01f
# parts: =9783d7a80536
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: a882e8e80855
# parts: =3ff61ed0e622 .alt=247413010073
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 2159901b8b45
# parts: =3ee2e16a691a
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 53f109fa9d40
# parts: =c97b0bb7de1f
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 79b26324bd4b
# parts: =cfcbc0c2a0e2
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: ffd2a0702fb4
# parts: =565b5a1fcd31
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: fa02aa039ae5
# parts: =db8ade6850bd
viewing-title = Besichtigung und faire Behandlung
