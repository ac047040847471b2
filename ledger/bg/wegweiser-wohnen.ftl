# state: machine
# target: e79e4ccd40f2
# parts: =6bc81dd02e61 .hours=4f7f5c5c8f81
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: f7e60e46557c
# parts: =281b208cd424 .hours=57ee9808b816
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 62a731d39e2b
# parts: =7056f3ef0273 .hours=57ee9808b816
# using: -wbs=0f515ee0703c -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: ce494f5153a7
# parts: =95b8e8543d8b
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: b8a918c800c1
# parts: =efeb80acfba5
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 3fd200ba2afe
# parts: =521b2c642e8a .hours=57ee9808b816
# using: -wohngeld=2259a8eff9d9
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 45f8219a7a35
# parts: =404f6c6a6df6
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: a1f7e0d59fff
# parts: =92bd1968ebf9
costs-column-amount = Betrag im Monat

# state: machine
# target: a4bed1f20022
# parts: =e64d3614b5d4
costs-column-cost = Kosten

# state: machine
# target: 68b71a62aa90
# parts: =84b2df57ea3b
costs-column-part = Was Sie zahlen

# state: machine
# target: 68e4a50134f5
# parts: =01911072b414
costs-column-payer = Wer zahlt?

# state: machine
# target: c4a05150ab9d
# parts: =e3272923e17c
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=338025df16da
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 270ac3b43ec5
# parts: =71c12d0ef089
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: ee36623481a5
# parts: =1ea151aaf254
# using: -nebenkosten=6a9d5366665b
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=57b30dc5a249
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 31b72acb0cec
# parts: =765dfdf7a029
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: f88256a69452
# parts: =a9fdcb68ba7e
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 4c583d33b0b7
# parts: =29fae01d64c0
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: bc4308ccf67e
# parts: =07856548e813
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 6062ee2dbe74
# parts: =6a1e478e80ec
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 17ff7928ca51
# parts: =39546782a28d
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: de802a717201
# parts: =5ec907467ccd
costs-payer-landlord = die Vermieter*in

# state: machine
# target: d28acaa5a201
# parts: =26c05d27b610
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 856f8370b5c8
# parts: =49d6299da2a5
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: b8da3395c10e
# parts: =ee967f163970
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 1472b7119b7c
# parts: =7eef228c4dfd
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 340e0fbf39a5
# parts: =3cf178caaaf6
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 8321375f4463
# parts: =762a2ced6aa0
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: a0bada6a6d66
# parts: =228b7f4e3aa4
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: f08ffcefcef5
# parts: =178511504637
costs-table = Wer zahlt was?

# state: machine
# target: 9d4291dbeae2
# parts: =d4ef65f1100f
costs-title = Miete und Nebenkosten

# state: machine
# target: 02267c5893b9
# parts: =d36ff751757b
# using: -nebenkosten=6a9d5366665b
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 68e2c9b3a309
# parts: =ba6a5ef750ab
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: cd7d9080c524
# parts: =b124a7f34a4e
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 9ec323001f3b
# parts: =3a70a83a04d6
# using: -kaltmiete=338025df16da -nebenkosten=6a9d5366665b -warmmiete=57b30dc5a249
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 5ff707bd345f
# parts: .alt=b935e192a481
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: c39e19dac4bd
# parts: =6b871df9ccd7
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: d2fb76c76ae8
# parts: =0e3a6e81c6db
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 56b7accaacc6
# parts: =5ba60525d2e6
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 2aaec0a0749e
# parts: =d0d6291563be
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 739fead0643b
# parts: =53791a1adb48
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: fd1d1223ac09
# parts: =2415c991c6e3
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: e45d2fccc51c
# parts: =12036c574dab
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 77b49da18391
# parts: =10652f82d120
# using: -kaution=5337892e55df
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: c36b5f09bb72
# parts: =4b054832c6ed
# using: -kaltmiete=338025df16da -kaution=5337892e55df -nebenkosten=6a9d5366665b
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
# target: 2c8b567a6cc6
# parts: =fa89b950044f
# using: -kaution=5337892e55df
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 46d7d0f4eb05
# parts: =5ce330c2bd8f
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 5981f98834bc
# parts: =3d4b9df3e654
deposit-title = Kaution und Makler*in

# state: machine
# target: 59391abf34c8
# parts: =e8d3740c0f55 .term=b6cf871030e2
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 4757ca2c18e7
# parts: =0d17b1fd1f50 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=731c8e8fd64d -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 9bb4da2cdcf0
# parts: =cfcdb4279de0 .term=b0d50dc0919d
# using: -hausordnung=1e36701ee62b
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: ea32c6f43444
# parts: =bce55bdc4977
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 1d031578aaa5
# parts: =d123b0d5bf42 .term=ed8ec80241ad
# using: -kaltmiete=338025df16da -nebenkosten=6a9d5366665b
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: 729cc5772c43
# parts: =342e47be8dfa .term=39fd49fac116
# using: -kaution=5337892e55df
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: ea6ce78001d4
# parts: =65c15de9e9f3 .term=7437d7e83166
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: e250a2dd1601
# parts: =7d46d7101ef5 .term=791824b8d936
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 483026f32753
# parts: =56e8fb0a4b2b .term=135e5f6adc04
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 95ec76bc6d1d
# parts: =d8ef493c826c .term=eb589a134a2f
# using: -mietpreisbremse=1625164860ab
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 940d8460065a
# parts: =dc6b423f6476 .term=1e8d9374e1c2
# using: -mietspiegel=2f39c0dbbc6d
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 66ccc9fa22d1
# parts: =16c535badba4 .term=f09d8c2c18e6
# using: -nebenkosten=6a9d5366665b
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 5953ea50a93f
# parts: =e3388a781aca .term=c67b9d6167bb
# using: -mietpreisbremse=1625164860ab -ruege=b7b4cdb5f01b
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 55d67a9aeb6f
# parts: =0a368af04ddc .term=70f2ce4c26b6
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 5f6106d4d50e
# parts: =6d9650637801
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 9575d01de449
# parts: =a42176203259 .term=175b8dda02b7
# using: -uebergabeprotokoll=8656372b9095
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 31e0b7b359a5
# parts: =130afdddb877 .term=a1c921d3af18
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 540f7bb4afa7
# parts: =889fbcfe0aea .term=edcd44472554
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 56424bc082ce
# parts: =f5e7ce8032e6 .term=4637721908ab
# using: -nebenkosten=6a9d5366665b -warmmiete=57b30dc5a249
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 58de5e5a3d61
# parts: =2343695b6a05 .term=c779cc6847fa
# using: -wbs=0f515ee0703c -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: f34c56bbd03e
# parts: =0b9339f8030d .term=145c1f8eae96
# using: -wohngeld=2259a8eff9d9
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 2411312392ce
# parts: =c77478d16e1b .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=d57525181abe
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 2a000442a300
# parts: =a29b9997f1d3
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: c9087a1ff3b4
# parts: =2ecb6c11ddba
# using: -city=c447865e8592
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 33536e61f016
# parts: =07f568d71f38
# using: -city=c447865e8592
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 64dc7edb7b46
# parts: =e73ba5d15d31
guide-title = Wegweiser Wohnen

# state: machine
# target: 6d7713569fd8
# parts: =d6b05e243933
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 7d6c6894b395
# parts: =b7d5499ebda6
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: f7310423a0bb
# parts: =59c2ccb7e28a
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 501e4bacbe31
# parts: =fb74c15aaeaa
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: c056bdb7a00f
# parts: =1a9b55361fff
help-column-deadline = Wie viel Zeit?

# state: machine
# target: ed0337d7167b
# parts: =6e3cd330a155
help-column-task = Was?

# state: machine
# target: 4246e65073fa
# parts: =81fb5224371c
help-contacts-title = Gute Adressen

# state: machine
# target: a29e39f1e3ae
# parts: =47e2866e4ab6
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 1e217ad24e83
# parts: =68637766c1b5
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: ed4643e6f6e1
# parts: =8ca0d803ae23
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 893fd1dcf8ed
# parts: =a7de14ec335e
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: b7936cb8e316
# parts: =6a2c72e66493
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 87998256d8d9
# parts: =d8333bcc3988
help-emergency-title = Im Notfall

# state: machine
# target: 6cc36c93d0d2
# parts: =ec6735044529
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 1cb45270033d
# parts: =cc9d48098511
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 6f015d8bb96a
# parts: =cf5661eb649e
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: 907344903fba
# parts: =a8f66ce64ebd
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: f373abe60bac
# parts: =5d69f788b65f
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 61ac1720129d
# parts: =ef81d387c720
help-row-register = Adresse anmelden

# state: machine
# target: 9b15a4fb0eaa
# parts: =f08c5ad0f695
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 01061a208650
# parts: =b43077e17a15
help-title = Hilfe in Köln

# state: machine
# target: d8ccf504b175
# parts: =63af5e7f56ad
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 5dd9d1eaaf96
# parts: =1db09d6b1c5f
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 02415f5e9edc
# parts: =2740f74215fb
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 57297597bd55
# parts: =5f2ab61168f2
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: d0d02895486f
# parts: =d11d2e01bb54
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: be3e96c0b153
# parts: =ba658e93c8e5
# using: -city=c447865e8592
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 463fde243bae
# parts: =10ec59e9cc5d
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 9bae2937b0c6
# parts: =dbee6564fbc9
# using: -city=c447865e8592 -mietpreisbremse=1625164860ab -mietspiegel=2f39c0dbbc6d
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 25416278c149
# parts: =35c31af6bf63
# using: -ruege=b7b4cdb5f01b
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: a429718e4a19
# parts: =96736288f7f8
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: eb0546111103
# parts: =2e7b8e6827e9
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 63db6d24cf3e
# parts: =cc1f61badf55
# using: -ruege=b7b4cdb5f01b
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 10f330ef8c40
# parts: =dfbf5a763711
# using: -mietspiegel=2f39c0dbbc6d
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: b407172710d8
# parts: =905d7c929282
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: f3c036a6e751
# parts: =7904c369b56d
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 257e997ce6f7
# parts: =265b79369f55
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 1221ccdce7f5
# parts: =6fbb0640680d
# using: -kaltmiete=338025df16da -kaution=5337892e55df -nebenkosten=6a9d5366665b
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: cb7c5c7b799f
# parts: =c140aabdff7e
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: ac606d604ff3
# parts: =d8dc957c56d4
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: e9191dd063ac
# parts: =232ba98de655
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 426638912a3f
# parts: =3dd88b7de4f3
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 857c0225d1b8
# parts: =ec00a1a32d9c
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: f754848f3842
# parts: =970697447363
lease-painting-title = Wer muss streichen?

# state: machine
# target: 392eb8907219
# parts: =f5c56f3a5bca
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: cc2246b9e2b5
# parts: =34961d1430e2
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: eccb06ff8030
# parts: =8bc5001ebba2
lease-title = Der Mietvertrag

# state: machine
# target: 6ff4f7c66bea
# parts: =ba44f111b584
# using: -city=c447865e8592
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 678feb1b7fdd
# parts: =4567cbc75858
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 337982bef886
# parts: =dd2e789e562f
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 51fa07f55a82
# parts: =8c24ec294b10
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 0f6ef84d7543
# parts: =443713df5b2c
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: b6e5f1389902
# parts: =d29b7cc400b6
letter-defect-title = Einen Mangel melden

# state: machine
# target: 2c149dbe71d2
# parts: =e096eec65fa9
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 965c10377302
# parts: =33bdecff78ec
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: bbfc1edce944
# parts: =ff4d28663976
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: e132ed890303
# parts: =28743c8307a5
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: c4c0a21be7d6
# parts: =5be770123128
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 84387805bad0
# parts: =6c5dd82af96a
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: b2f0acd60d6e
# parts: =433ffed9572f
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: eda8e882efee
# parts: =7d6539605a93
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 2ca70e5be81b
# parts: =770ffc9b48eb
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: ff836b299fc2
# parts: =add98f786c4b
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 8f6f4f0d7c14
# parts: =7f810745e08d
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 849799c21d1e
# parts: =69365bdb15cd
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: d38faecbcf11
# parts: =f79f6937b9bd
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: c72499d65325
# parts: =51d6a5cd08f2
letters-title = Musterbriefe

# state: machine
# target: f3822999bc1d
# parts: =05abada009cc
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: b9cfe03d4c0e
# parts: =271789f52569
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: d85b0db1916c
# parts: =0a3a473cd77c
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 824465ac5303
# parts: =c96ed8e55071
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: d7edad032870
# parts: =dac91ee433c5
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 72b7bb633a11
# parts: =30f5e2f0d6e7
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 40ac13a0c723
# parts: =d5a055cbb86d .alt=55de0d662b03
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 14dd284b350a
# parts: =86664aa49180
living-air-rules = Gegen Schimmel

# state: machine
# target: a43f506f1b07
# parts: =48f7f4a3d7f4
living-air-title = Lüften und heizen

# state: machine
# target: a909941b8145
# parts: =e101dfdc3ab5
living-bin-blue = Blau: Papier

# state: machine
# target: e20f36240d1e
# parts: =c66b8b175705
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 9236bfa84785
# parts: =b425ff92106f
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 96102cfb26d5
# parts: =fbd73f054854
living-bin-brown = Braun: Bio

# state: machine
# target: 3dae17853acc
# parts: =d675ad094be0
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 4697f7ea25d9
# parts: =296beeadbf0d
living-bin-brown-out = Plastiktüten

# state: machine
# target: bdd39d4a1257
# parts: =336ec6d3536b
living-bin-grey = Grau: Restmüll

# state: machine
# target: 2ba8afff3eb3
# parts: =cf438fe16847
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 7a11c370de90
# parts: =61566467b1ae
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 0b0a5694b02a
# parts: =f7db41c0b8ab
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: af0520e91be5
# parts: =d0ab1d6abd77
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 21b79eecd1f2
# parts: =eb6d3ff4867c
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 5af165b6d23b
# parts: =a37d22733901
living-bins-column-in = Das gehört hinein

# state: machine
# target: f3b4f076163d
# parts: =cab3d85e2afe
living-bins-column-lid = Deckel

# state: machine
# target: a912bd27524e
# parts: =f9f4caef00cf
living-bins-column-out = Das nicht

# state: machine
# target: 160b123cdd74
# parts: =06daaef38357 .alt=036823c3d4a9
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 7aa4696a2f70
# parts: =7a5e31123368
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 53cdc4543464
# parts: =3ad44aaf78b2
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 395c3e3315a3
# parts: =1d0e72563c7c
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 2bb73b949fde
# parts: =bf4f267ea96e
# using: -hausordnung=1e36701ee62b
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 1839b6df2063
# parts: =aacdc870f9ce
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 846cc333ec93
# parts: =b2418e5cf46e
# using: -hausordnung=1e36701ee62b
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 32b0567b0995
# parts: =56f75e9bff79
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 93498176c1c1
# parts: =1ca73166230a
living-quiet-title = Ruhe

# state: machine
# target: c1ca9f3351e8
# parts: =e15095e3d68b
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: c2c25a1a2e92
# parts: =d98666bea320
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 1a0fb3302027
# parts: =753da2402f27 .alt=65f9484cdee2
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: a50d5bbc926d
# parts: =dfd0dea3d574
living-smoke-title = Rauchmelder

# state: machine
# target: 621f470f82a1
# parts: =a81a8da318c0
living-title = Leben im Haus

# state: machine
# target: b7df66632417
# parts: =78c4d077e507
# using: -city=c447865e8592
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 4cd2e3a39680
# parts: =c804c9e0ad6b
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: aa85c5dbaddc
# parts: =af0c8f29c350
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: 66766c3cbc5b
# parts: =7f87a881fe07
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 5fc7bd2c8c86
# parts: =577afdefb9f5
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: f5a30a553ca0
# parts: =f25048107217
living-waste-rules = Müll im Alltag

# state: machine
# target: 794de6665b07
# parts: =231d1ec342af
living-waste-title = Müll trennen

# state: machine
# target: 88fd3b1bb9fc
# parts: =201f85402202
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 64f8500a158a
# parts: =2eb30e1258f4
# using: -grundsicherungsgeld=731c8e8fd64d -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: edc945396e23
# parts: =1b001f4d85ad
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=1625164860ab
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 78c7e9ce98c6
# parts: =0ac391c9593c
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 6d0a86f28595
# parts: =9b3991bd76cb
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 1caf8963768f
# parts: =22616b49769e
# using: -city=c447865e8592 -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 963f75719feb
# parts: =55fa87a474f4
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 03d437cc9be1
# parts: =3247d29e6f8a
# using: -kaution=5337892e55df
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 546554bc82a0
# parts: =1cbe97777f05
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 703d4516ca6b
# parts: =d63d27b2004c
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 05244bd28427
# parts: =f510b9094192
# using: -city=c447865e8592 -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: f8275b7a4f41
# parts: =1ea213b94ca9
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 0a35fe1f974e
# parts: =9df02ff1cac8
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 2f8be08f87c9
# parts: =bc81017d8aad
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 5d8d4d010155
# parts: =3d2a6d8a1c75
money-papers-title = Ihre Mappe

# state: machine
# target: dab72aa0f303
# parts: =b0a3108e4e37
# using: -wbs=0f515ee0703c
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 444323ca826d
# parts: =3a2a18ba8412
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 9064d8dae882
# parts: =533e1176b056
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 19dd7014e263
# parts: =8684c55a2a52
money-title = Geld und Papiere

# state: machine
# target: dc673e5ed776
# parts: =0f97ec338da9
# using: -city=c447865e8592 -wbs=0f515ee0703c
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: d09d69228a5b
# parts: =9db95b0d1aba
# using: -wbs=0f515ee0703c
money-wbs-title = { -wbs }

# state: machine
# target: fc5865e7edcd
# parts: =c4d858680e4b
# using: -city=c447865e8592 -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: c2c4d15fd7e6
# parts: =2416a8bec69e
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: f3cebc56052c
# parts: =9aa337ac1add
# using: -wbs=0f515ee0703c -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 4f4d7aefab05
# parts: =8b26f70d8934
# using: -grundsicherungsgeld=731c8e8fd64d -wohngeld=2259a8eff9d9
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 6376e1a9da29
# parts: =55a1cde9f86c
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 8efa1844bcde
# parts: =d78b062f5bc7
# using: -wohngeld=2259a8eff9d9
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 132eae93040c
# parts: =9fe12c3a5b68
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 14535a194bdc
# parts: =26608c1c4a1b
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 1c3c7d9af108
# parts: =86eac8162c15
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 816626c1ad22
# parts: =bddb03daf302
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 82e713d8c560
# parts: =1061a9294325
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: d8e770c76b7d
# parts: =6fc7167d6304
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: b2a6e5b24de9
# parts: =b2f6061df5ca
# using: -uebergabeprotokoll=8656372b9095
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 18f361d1b787
# parts: =38c335375d86
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: f484fdeb002b
# parts: =789723bc7cf7
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=d57525181abe
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 87f1051fabac
# parts: =12c7c25341f0
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 90aa36a16e49
# parts: =bb410f551b9d .alt=3546bd795531
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 378158af0f10
# parts: =c253f1c03b45
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: b396af6c3e56
# parts: =7e91dada52b6
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: e457ac868641
# parts: =afd4df7ca8ff
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 890e3bbac07a
# parts: =8b273eb7ee54
# using: -uebergabeprotokoll=8656372b9095
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 5bde74e2464f
# parts: =6f53e8fe5fcc
moving-in-record-title = Die Übergabe

# state: machine
# target: 7338730cf78d
# parts: =133b89a4c1c8
# using: -city=c447865e8592 -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 44b280925f9f
# parts: =d0a38e9833a6
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 61ac1720129d
# parts: =ef81d387c720
moving-in-register-title = Adresse anmelden

# state: machine
# target: 4cfcde0c45d5
# parts: =5ed32d882dd5
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 09238b61ad35
# parts: =c983af8ca99f
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: f95b045a0b1e
# parts: =02d13a07d9a9
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 3f1618fc04af
# parts: =4eb4edb36640
moving-in-title = Der Einzug

# state: machine
# target: 87c77f6005e5
# parts: =b38aa84f5208
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: aad184edc53a
# parts: =7758ebffd43b
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: b79acf378a37
# parts: =32ab9734c467
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 783cd711de2b
# parts: =867d207bb400
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: abe15ef62c85
# parts: =3b54f1925f32
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 345fe5755552
# parts: =7025e3b166bd
# using: -uebergabeprotokoll=8656372b9095
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 546cfdb4823e
# parts: =e36736ac8473
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 5c525332bdf5
# parts: =ae3dcfe4cfc3
# using: -kaution=5337892e55df
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 96f4153f66fe
# parts: =daf6b0f460b9
# using: -kaution=5337892e55df
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: f16ac733b48d
# parts: =f0faa9984cdd
# using: -nebenkosten=6a9d5366665b
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 66f71a80f243
# parts: =2f445e6651df
# using: -kaution=5337892e55df
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 4d82a08e3a3b
# parts: =79fa8a7cc072
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: f21dfe89059c
# parts: =a439f1bb40b0
# using: -kaution=5337892e55df
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 78fa0424ef7e
# parts: =2c724f4c9111
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: b12c6f0143f6
# parts: =6978504730eb
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 9796b6b3e9e2
# parts: =0b449360fad7
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: c13b4d90d85f
# parts: =c471c7182221
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: c9657054e8d3
# parts: =ea17abe38041
moving-out-notice-title = Selbst kündigen

# state: machine
# target: a13f63a36946
# parts: =582b4aaee071
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: f6da00473f8d
# parts: =d8688414f5fb
moving-out-title = Der Auszug

# state: machine
# target: db0b307d949b
# parts: =92e4b51445ac
# using: -kaution=5337892e55df -nebenkosten=6a9d5366665b
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
# target: f9cccdc8432e
# parts: =e0df1ed005c9
# using: -kaution=5337892e55df
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 32d868ba945f
# parts: =2ec7718519e9
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: a46fcf747a57
# parts: =a24d68a8e5f3
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 52f53b3275e1
# parts: =495b1a7a066a
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 5d2e5a9cb634
# parts: =1650f8d6d3c4
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: d19f58a145dc
# parts: =12f36e141321
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 3c46888ecf97
# parts: =82082953fe08
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: ab9d1d79fba0
# parts: =16f4ca83d060
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 859882f4e27b
# parts: =d4ed8995501d
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 085e1204f41a
# parts: =a94b2f6ab969
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
# target: 96ff61056040
# parts: =22290b55eaa1
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 9765214c3cd2
# parts: =b7b767a4408e
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 76de7191b3fa
# parts: =b7f00778b577
# using: -mietspiegel=2f39c0dbbc6d -nebenkosten=6a9d5366665b
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: a0992b7a5abb
# parts: =01c8f00b9fc6
# using: -city=c447865e8592 -nebenkosten=6a9d5366665b
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: a271a7569533
# parts: =138c55a07379
# using: -nebenkosten=6a9d5366665b
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 9c4186ef95f0
# parts: =f3159fe0ee78
# using: -mietpreisbremse=1625164860ab
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 63b0667cacc9
# parts: =6cbeab0dd611
# using: -city=c447865e8592
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: d89e09df203f
# parts: =b9b8abd69125
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 76f977d8b22f
# parts: =dd79e6f59640
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 58fcee4374d9
# parts: =ecd370256688
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: c4527c7f1044
# parts: =368f8d5a2b3d
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: f5f188a13fba
# parts: =04f1ef3b181a
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: dd281990326b
# parts: =65d6b99a2a11
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: aa67cbc5795e
# parts: =34e89eff096b
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: a66b5c0cb8a7
# parts: =9d8a87c5fd3b
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 61187f61e623
# parts: =d4e0a3e6ec89
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 635e70c4f971
# parts: =7ba0484b0bc1
notice-table = Fristen bei einer Kündigung

# state: machine
# target: ae52ca0bfdfc
# parts: =61d83dea35e9
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: 5335fec46c15
# parts: =08046c2a47e0
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 8409626ba39e
# parts: =9e26a52dea0e
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: a17b13ee07d0
# parts: =277117f85621
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: e929914aa53d
# parts: =f359912ffad4
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 91219b50c8b9
# parts: =0d7fcc9da3fd
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: ad77736f8b88
# parts: =25134f2cc164
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: c0754b28494b
# parts: =eaacaa996156
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 623854419d93
# parts: =21a2cdbe060c
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 2dc49ca66999
# parts: =49d76cca84ce
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 738846706499
# parts: =97bd11311cee
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 38adc39ab085
# parts: =45e068d8314a
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 086a42c07a18
# parts: =351ec28a4fd2
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 3327dd32b557
# parts: =3af5422f24ea
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 4ccfa2586b11
# parts: =1e45a0d13077
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: d3713e731cbd
# parts: =8a5e87f870f1
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: a185c0b540f3
# parts: =acc3285e789a
repairs-title = Etwas ist kaputt

# state: machine
# target: 5192ce7ecf43
# parts: =be996340b9d5
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 504abfb36f1d
# parts: =de35d8135c32
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: e941ac53d68d
# parts: =0fc0cd63c762
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: cef3b2f43c7a
# parts: =06e2b7807d22
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: cb67e41c31f4
# parts: =6a6bede05565
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: ad89638b854b
# parts: =7811e0d8efb5
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: 480633d90b12
# parts: =457b083ff82c
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 7dc42bccde4c
# parts: =10182f53ea38
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: ca11a9084f9f
# parts: =cdc888697988
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 6d2b31455ca2
# parts: =6cc45f09f79e
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: aeae06312525
# parts: =d65f04d31634
search-steps-title = Schritt für Schritt

# state: machine
# target: e89d369bca93
# parts: =e6702493e378
search-title = Eine Wohnung suchen

# state: machine
# target: b1e811540a0c
# parts: =73dc60306288
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: f98694897972
# parts: =b326fe7a3053
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 200b5957d115
# parts: =8eb39e650419
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: c63b32661c55
# parts: =9cf3437f80bb
search-where-title = Wo Sie suchen können

# state: machine
# target: c6291f6a7be9
# parts: =eccb9f042129
# using: -kaltmiete=338025df16da -kaution=5337892e55df -nebenkosten=6a9d5366665b
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 20e004228f3d
# parts: =344789fab85c
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: f765e0b4573a
# parts: =9394d1ed9ebf
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: be4c6bd9a5a5
# parts: =1f304d1552e1
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 64ded4e12e13
# parts: =049d97cfad64
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 73bb97eeabca
# parts: =b12125363663
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 504ecf7de43b
# parts: =b6c524de4a17
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: c22155c06657
# parts: =b2cb64c91ead
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 644a9f13bd47
# parts: =c0d29de355b8
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: ebeafa5087ee
# parts: =f60ae9fff4ec
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 40719f0f27a9
# parts: =c82944140d4e
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 953e3e1bcd78
# parts: =7ea4d3acb0a0
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 8b9f08dc62d0
# parts: =17383e5074ed
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: ba47e157a2f4
# parts: =421d8600e500 .alt=340ae007d641
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 504f54ece765
# parts: =ebb273f11e16
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: a3446ca5d5b2
# parts: =122f2da747f8
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: c8439db6bb57
# parts: =f17202960834
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: c83799218aa9
# parts: =ab4952c26e42
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 26e15e1fa747
# parts: =b8b63475c37b
viewing-title = Besichtigung und faire Behandlung
