# state: machine
# target: 1ffca2106c6a
# parts: =2980516e97f3 .hours=4f86ed157f13
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: 481901fc381a
# parts: =4d2f0b9b415d .hours=5c6b83324f8e
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: b4f95b653cd7
# parts: =e4ee774bbb41 .hours=5c6b83324f8e
# using: -wbs=b941c945cab1 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: f5fb74c60812
# parts: =d9c103c02ec6
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: ee3b1529314a
# parts: =8627e0b6784a
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 90fab5a47af1
# parts: =c9f28e80eed5 .hours=5c6b83324f8e
# using: -wohngeld=e41fb84b3b54
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: e22dff4bec7d
# parts: =44f0c114b298
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: e0677b46f8ee
# parts: =870542198579
costs-column-amount = Betrag im Monat

# state: machine
# target: 2f1f5dd0d4dd
# parts: =f61fbcfd7c75
costs-column-cost = Kosten

# state: machine
# target: 2db488bd70cb
# parts: =b926ab6f44ca
costs-column-part = Was Sie zahlen

# state: machine
# target: b9ba60041c2f
# parts: =cda9df79d680
costs-column-payer = Wer zahlt?

# state: machine
# target: 92390a244833
# parts: =e14472e4ef2d
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=cb060bad66ee
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: a1c36617dc3e
# parts: =89b3b7cfc699
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 308d2d2ff353
# parts: =ebb855ba1f91
# using: -nebenkosten=e7fd86a65817
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=1380b1374a1b
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 75b6dcdd615c
# parts: =254661efb2b4
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 6f396ccbf30f
# parts: =c0b86e6a780c
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 193c8d698a81
# parts: =ba72497e33e7
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: aff206ac999a
# parts: =754f2b4a0ec8
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 13e285e0ebd4
# parts: =b8a03d6b6e14
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 9eb008c73685
# parts: =18bb0e808054
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: f80a3a5cd06e
# parts: =5bfd368b3019
costs-payer-landlord = die Vermieter*in

# state: machine
# target: bb70f0b68bec
# parts: =2016e1b8b581
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 39af932c3ef1
# parts: =9f079fbfe371
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 2a013441d274
# parts: =845717df4c3b
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 92a79e5dd505
# parts: =a397884917c5
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 47b5dc108e59
# parts: =08f265145896
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 1a690456deff
# parts: =475630cc9fbd
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 6441d2aa2cc0
# parts: =f15ef93155de
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: c5f71fa20057
# parts: =7f4dc21cd286
costs-table = Wer zahlt was?

# state: machine
# target: fe7bbfa80a4d
# parts: =d9532dfef3e7
costs-title = Miete und Nebenkosten

# state: machine
# target: 7078a58cd185
# parts: =40606e6e29a6
# using: -nebenkosten=e7fd86a65817
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 7b9a1657e591
# parts: =6685fd1f839f
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 21306c22fbaf
# parts: =fdc4e9ab8082
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 0a2eacb5746c
# parts: =e17ab230d895
# using: -kaltmiete=cb060bad66ee -nebenkosten=e7fd86a65817 -warmmiete=1380b1374a1b
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: e53e92903197
# parts: .alt=3af757a7e27a
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: b1e884d01330
# parts: =efcb1fa6a376
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 971507488b9b
# parts: =7f1a22887394
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 4c8784add53f
# parts: =bb0ab55f62e1
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 1c7916730563
# parts: =f58ba89bef17
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 243dbf262aff
# parts: =1a65c21a171f
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 90dd6075dd8b
# parts: =155a5dfa879c
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 9f94f7592885
# parts: =d418c7ef13d9
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 0b984411f6b6
# parts: =4c9c49fa7f0d
# using: -kaution=06e24701980f
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: f2ac3c8bb0f3
# parts: =94c038bb8858
# using: -kaltmiete=cb060bad66ee -kaution=06e24701980f -nebenkosten=e7fd86a65817
deposit-limit =
    { $deposit-months ->
        [one] Die { -kaution } darf höchstens { $deposit-months } Monatsmiete hoch sein.
       *[other] Die { -kaution } darf höchstens { $deposit-months } Monatsmieten hoch sein.
    } Dabei zählt die Miete ohne { -nebenkosten } und ohne Heizung. Ein Beispiel: Die { -kaltmiete } ist { $example-cold-rent }. Dann darf die { -kaution } höchstens { $example-deposit } sein.

# state: machine
# target: 75aa13c35d3e
# parts: =346d63cb52f8
deposit-limit-note = § 551 BGB.

# state: machine
# target: 703e5297be99
# parts: =35a1034716cc
# using: -kaution=06e24701980f
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: fdcfc37df8fd
# parts: =d46b3588debb
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: b30b841777a0
# parts: =97c54abd69f8
deposit-title = Kaution und Makler*in

# state: machine
# target: f6853133c026
# parts: =354c02bd53c2 .term=f730abdedcc9
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 76ff9770dea6
# parts: =7881f418eff6 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=e41605a131fe -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: aa0cfcceb532
# parts: =f8ea435b1464 .term=23a04e8357f9
# using: -hausordnung=f83f717aaa28
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 56ffa2ea0c58
# parts: =f70f8ceac779
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: b99b290e26a8
# parts: =08bc104198c4 .term=ed8ec80241ad
# using: -kaltmiete=cb060bad66ee -nebenkosten=e7fd86a65817
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: 0b8730315550
# parts: =3454df67b20c .term=a473fb856c16
# using: -kaution=06e24701980f
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: a2a79f198047
# parts: =d772723cdda6 .term=1289990a15f6
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 73fd8853f9f0
# parts: =1b3a4bce0f40 .term=ac109cc57786
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 374f4d592a7b
# parts: =aea4302de718 .term=5deef4219ad6
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: d276392075dd
# parts: =e8c494fc695b .term=eb589a134a2f
# using: -mietpreisbremse=ad529514091a
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: c7851586eebd
# parts: =b634d79ae40b .term=1e8d9374e1c2
# using: -mietspiegel=8c82f49892ee
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: e333694e4cf9
# parts: =290096cd33d2 .term=5848421bfb9d
# using: -nebenkosten=e7fd86a65817
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: d08973384644
# parts: =1c88cd1b375b .term=c67b9d6167bb
# using: -mietpreisbremse=ad529514091a -ruege=fc42a96b529e
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 500b093d1cae
# parts: =885876a5669d .term=0ca9c5c52e52
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 34b3b684d0b6
# parts: =a33f29fb7abf
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 5fd5b131848c
# parts: =ddc5d9c7aef6 .term=896474ef5837
# using: -uebergabeprotokoll=120fb25a4ad1
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 5ae974ef0d38
# parts: =a667c31f5ddb .term=022accf19926
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 9cc7ce454dff
# parts: =1fe23b46e36f .term=9350460421c0
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: efb0ee4c7604
# parts: =10fa3df6a089 .term=4637721908ab
# using: -nebenkosten=e7fd86a65817 -warmmiete=1380b1374a1b
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 817975eec35b
# parts: =88d41ba4cfb1 .term=c779cc6847fa
# using: -wbs=b941c945cab1 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 0880aa1af1c0
# parts: =d2cbc9abb483 .term=145c1f8eae96
# using: -wohngeld=e41fb84b3b54
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 76e6c6e043ee
# parts: =c639f10f1c39 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=03fa9b4a77e6
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 4c17cc0825ce
# parts: =2072a6e44444
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: d49fd4712412
# parts: =fe1594410654
# using: -city=1a1a979fa8ea
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: a69992ba9787
# parts: =de3f916f00cc
# using: -city=1a1a979fa8ea
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: d75f0d7f2fc9
# parts: =840247fd601d
guide-title = Wegweiser Wohnen

# state: machine
# target: 35d7aaea0133
# parts: =d892fbecd6b3
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: ee1a9529f7ea
# parts: =907d2813f2ac
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: a0d7aa11a75e
# parts: =f9f376352e9e
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 560728c60d1b
# parts: =ccd542faad89
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: a89da1590fc2
# parts: =225b7ae201f8
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 4500e2155d06
# parts: =8dac140b9ec1
help-column-task = Was?

# state: machine
# target: 2bd159698b59
# parts: =405deb59d508
help-contacts-title = Gute Adressen

# state: machine
# target: 52be62d02b3d
# parts: =0637c8cb7c92
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 9e441bb336d7
# parts: =655111e2eaf7
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 83ecd1e3e5cd
# parts: =393038f89ae7
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: cab04e1d9549
# parts: =b44f198c7fd6
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 98f4bf4c6c24
# parts: =8682e3176a84
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 5ee0587968ab
# parts: =b6014bfaf54e
help-emergency-title = Im Notfall

# state: machine
# target: e7bb9c5a2b3c
# parts: =0eb3cca9f697
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 1ad6ff6abb1c
# parts: =812fdae9c0f0
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: abf825ca9d66
# parts: =0bdc95a579a5
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: abdd1f5bef30
# parts: =d0cbb141c85a
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 3fad6bd3b0ac
# parts: =24a3a40c5071
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 72dffc23174d
# parts: =a700f316a1ea
help-row-register = Adresse anmelden

# state: machine
# target: cd6709d0af12
# parts: =98b77a6689db
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 95294db0e5f6
# parts: =b6e0aa93444d
help-title = Hilfe in Köln

# state: machine
# target: 1d2aba91b276
# parts: =70e89dcb7c43
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 10c64096531d
# parts: =6c668c739334
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 146b014aca26
# parts: =3b7433f851cd
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 90e4e0d89492
# parts: =cb14f766d1d1
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 0918ba0857da
# parts: =245ce3b48b06
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 75295831436d
# parts: =cca94294c425
# using: -city=1a1a979fa8ea
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: c570ab717e8a
# parts: =346e0caa3a2e
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 01965135f0ac
# parts: =340ae1f1ea1b
# using: -city=1a1a979fa8ea -mietpreisbremse=ad529514091a -mietspiegel=8c82f49892ee
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: cfc27b29c795
# parts: =3526ab757ae2
# using: -ruege=fc42a96b529e
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: e484a439d87d
# parts: =ccc93c103196
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: b1b762b1da96
# parts: =e11aea7a5e91
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: e482af9ca41f
# parts: =89a434c9d861
# using: -ruege=fc42a96b529e
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 727a6ded7fee
# parts: =66045f7b92a7
# using: -mietspiegel=8c82f49892ee
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 8b6f10e44f36
# parts: =109b42193544
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 5294b0a6b2aa
# parts: =256a11b6fce4
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: f5651c247d23
# parts: =998d772b39bc
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: ff6598a2e3de
# parts: =ab68c812a1fe
# using: -kaltmiete=cb060bad66ee -kaution=06e24701980f -nebenkosten=e7fd86a65817
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 80395d8c6eed
# parts: =1aaa2fae6a4c
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 22b69b21ca8d
# parts: =5636fb00416d
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: be46f1fed3c4
# parts: =13ad651acd0e
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: a6065af35875
# parts: =0e622fbbf496
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 6615def76653
# parts: =b05786d9feda
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 90e4dbbb3d6a
# parts: =e65833153f3b
lease-painting-title = Wer muss streichen?

# state: machine
# target: 6747378ce9dd
# parts: =ad0502cc2a48
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 8f96bbb799e0
# parts: =893b284f781c
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: b01e66fab046
# parts: =e0a2661553a6
lease-title = Der Mietvertrag

# state: machine
# target: f938f5830a20
# parts: =3752d2aa453c
# using: -city=1a1a979fa8ea
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: f4a605c60c49
# parts: =cf9d0e23da20
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 9569718dbb97
# parts: =3676f958c94a
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: ed7ceffeecfc
# parts: =ed9e20b45d2c
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: c0a48e3270ce
# parts: =cbb8695060d1
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 23c1f980b59e
# parts: =5b4a6305a96c
letter-defect-title = Einen Mangel melden

# state: machine
# target: caeaaec20ae2
# parts: =7b6ad647bcba
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 41da61e9c55e
# parts: =27ca4ecdb765
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: af3c2fcdb2f0
# parts: =2640bb04c70a
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 8d2105609eb6
# parts: =dd173995d4fa
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 5c667b0a3b28
# parts: =04d56948e413
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: a836523d521a
# parts: =27dda1721fee
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 29fafa2f749c
# parts: =6fe9d1c14fcd
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: b8ef06fda05e
# parts: =241eddad3794
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 7773c71afb2d
# parts: =5a7a45ab053c
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: d471fa5e4299
# parts: =6e8374403b90
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: c4af85168716
# parts: =3989f4526e67
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 0f6d79c5e175
# parts: =37b1bcd9d577
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 25156bf161f5
# parts: =073781fd6842
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 742d61562afd
# parts: =a4652ce94479
letters-title = Musterbriefe

# state: machine
# target: 31fffb95267c
# parts: =3eb1d17cd737
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 8de997655ee5
# parts: =88683a876fbc
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 058fb6c639c0
# parts: =d7b01b86394b
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 3f4bffe43056
# parts: =fd3836814f1b
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 7e9aa57219c6
# parts: =de5db4c4fd04
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 150c6a992d27
# parts: =6a6175fce538
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 7ba20f0a0f6e
# parts: =2c30dc349377 .alt=ba9cbe431d43
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 818fb1032d51
# parts: =eb185522927a
living-air-rules = Gegen Schimmel

# state: machine
# target: b19c592317fc
# parts: =7df16e18d554
living-air-title = Lüften und heizen

# state: machine
# target: 4671d7941249
# parts: =ac2306d277c9
living-bin-blue = Blau: Papier

# state: machine
# target: 03fe776f1314
# parts: =7fe35a38452d
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 5566b399cd36
# parts: =5d1cbbf8cf69
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: f83dc6fa0ed8
# parts: =080e4cf0bf62
living-bin-brown = Braun: Bio

# state: machine
# target: e73851798153
# parts: =80242b3ff887
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: f6cb839a25a3
# parts: =24f4f823b66a
living-bin-brown-out = Plastiktüten

# state: machine
# target: 9b8cf49248d0
# parts: =7b40c6322575
living-bin-grey = Grau: Restmüll

# state: machine
# target: cbcf45fd0d19
# parts: =f704a2b31fdb
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 1faa59971a11
# parts: =1f689b5ebf1c
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: dcf39e5fe51f
# parts: =473ec33cabfc
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 3cbfb9896815
# parts: =51772c6e5442
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 5cfceb81dbd5
# parts: =673aa1783925
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: cde994e04e46
# parts: =ff8647679f23
living-bins-column-in = Das gehört hinein

# state: machine
# target: 637f044b7710
# parts: =0af1662f5992
living-bins-column-lid = Deckel

# state: machine
# target: 987f99777668
# parts: =a632bbe93fc4
living-bins-column-out = Das nicht

# state: machine
# target: 540a0bb0d4c6
# parts: =a6b1123dcf36 .alt=c9306c7868f1
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 722d494db609
# parts: =cc4a4425c468
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 786392c9cd75
# parts: =7359af967559
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: cf00b33b6c95
# parts: =6df38db67cc7
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: b7453685ad6e
# parts: =1473bad626c7
# using: -hausordnung=f83f717aaa28
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 3a16aa6453b9
# parts: =4a570553a159
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: f1ef2434f120
# parts: =b1b85a09b1d5
# using: -hausordnung=f83f717aaa28
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 5b864213b985
# parts: =63b923a29002
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: a8e56fd1c8ad
# parts: =3b4ebdcdde7f
living-quiet-title = Ruhe

# state: machine
# target: bab533d1f84d
# parts: =9076f14a1d19
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 362864646784
# parts: =f001f63265f0
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: ea322f28abb0
# parts: =58bcb310c83d .alt=97e3d5423ec3
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 1bfaa34b8fc1
# parts: =bc3e345fa9f3
living-smoke-title = Rauchmelder

# state: machine
# target: 60c577b317c4
# parts: =5c7a95ea639a
living-title = Leben im Haus

# state: machine
# target: 8d4dc520ee84
# parts: =36aec34829cd
# using: -city=1a1a979fa8ea
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: d959c65919db
# parts: =bd78bca1be46
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: ccdf1a176aba
# parts: =8825453742b3
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: 50cf88a23da1
# parts: =43ca0e304111
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: ac1beb4ccb87
# parts: =f5934ac1b9e8
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 674202c56e47
# parts: =244260d2ab29
living-waste-rules = Müll im Alltag

# state: machine
# target: c57cc786633a
# parts: =9ff572a49c22
living-waste-title = Müll trennen

# state: machine
# target: 43bc026a7357
# parts: =bf114ae4d164
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 9cab00ff66b7
# parts: =046d08cee05e
# using: -grundsicherungsgeld=e41605a131fe -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 9632b1c6f8fd
# parts: =de28d59cc2f3
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=ad529514091a
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 2e5490779158
# parts: =b307132b84b4
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 460e3be01459
# parts: =81cceeef07f9
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: e90a4b01a49e
# parts: =42f4065f5389
# using: -city=1a1a979fa8ea -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: d93ed14df6e5
# parts: =8d0650e3133d
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 7b9b718f1274
# parts: =2a0ce534c45c
# using: -kaution=06e24701980f
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 8355508d8393
# parts: =70d553eb5695
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: f260621b4b41
# parts: =6bb1e3093d4e
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 21285b194cc1
# parts: =7b30de8c3b5f
# using: -city=1a1a979fa8ea -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 764c95c156b3
# parts: =bef33da9d05b
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 7c4e0f6d3158
# parts: =191fdb6988c0
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 47fdaf5429e4
# parts: =39d389569d65
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 846c0a13db57
# parts: =c32b92dea948
money-papers-title = Ihre Mappe

# state: machine
# target: f9c20a28a5e5
# parts: =09d3e4a2051c
# using: -wbs=b941c945cab1
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 15b73e56d28b
# parts: =50c880413bf3
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: b826d47e4e3c
# parts: =fd62ea818204
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: a1278abd1102
# parts: =e0699d828d7b
money-title = Geld und Papiere

# state: machine
# target: e6e636d1e0c2
# parts: =820d0c1cad83
# using: -city=1a1a979fa8ea -wbs=b941c945cab1
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=b941c945cab1
money-wbs-title = { -wbs }

# state: machine
# target: 7e342f8a75bd
# parts: =a015cccf739f
# using: -city=1a1a979fa8ea -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 07f7d1182cc5
# parts: =ef481d37dd38
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 520dd23807dc
# parts: =da3ec6136f53
# using: -wbs=b941c945cab1 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: e36942ee23c3
# parts: =2f58c33c66dc
# using: -grundsicherungsgeld=e41605a131fe -wohngeld=e41fb84b3b54
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: e8fa37d42b4a
# parts: =30b635e20113
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=e41fb84b3b54
money-wohngeld-title = { -wohngeld }

# state: machine
# target: acf0424d8686
# parts: =584f42aa8ee4
# using: -rundfunkbeitrag=01b6f77617c9
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 52af12a07289
# parts: =52967ecaa039
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: c1dbb7eb0851
# parts: =31ff0bd5fd14
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 6fb4c78f6e89
# parts: =ade96e61ee5c
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 2e1c2e4facac
# parts: =d535c1df7630
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 64c82c0d25c2
# parts: =87bd0e4a310b
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 87b18e4c0b1b
# parts: =7a2252ef45c2
# using: -uebergabeprotokoll=120fb25a4ad1
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 71e2202555b5
# parts: =1684a1f5d9f7
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 18587034dc12
# parts: =18ecf152e5b5
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=03fa9b4a77e6
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 20930af05630
# parts: =f322c1bffae9
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 04b66caa6929
# parts: =15c451b75b05 .alt=93c1787b7bcd
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 78c0ee551129
# parts: =e54ff9c478a7
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 935a5500a52f
# parts: =bb3962812a10
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: e6429f13a38d
# parts: =addd455a6387
# using: -rundfunkbeitrag=01b6f77617c9
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 036899005e5d
# parts: =4ef01735f76c
# using: -uebergabeprotokoll=120fb25a4ad1
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: eaca93084084
# parts: =6896535025d1
moving-in-record-title = Die Übergabe

# state: machine
# target: 091976f2bd28
# parts: =3e1879b216c7
# using: -city=1a1a979fa8ea -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: db6bee336829
# parts: =4b6a8b5af105
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 72dffc23174d
# parts: =a700f316a1ea
moving-in-register-title = Adresse anmelden

# state: machine
# target: 5cbae575003a
# parts: =2c37bdcc5a5b
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 2c07e058b831
# parts: =a6ad5e71a61a
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 01ec7b6e834f
# parts: =1807b1f673ab
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: f7f31f9926ab
# parts: =046e9c837e75
moving-in-title = Der Einzug

# state: machine
# target: 231936e2d789
# parts: =770ff55e8eb2
# using: -rundfunkbeitrag=01b6f77617c9
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 845b8903b0a6
# parts: =3e12b8664ea6
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 71aa501c3e97
# parts: =3c5f94499b0a
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 27744f4ca87c
# parts: =8ab97cd42beb
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 4a7d96490a69
# parts: =df289e21b705
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 2d4daba7ceef
# parts: =14df41a8e0fb
# using: -uebergabeprotokoll=120fb25a4ad1
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 7470c823ac4f
# parts: =f207f388939f
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 439f04ab1845
# parts: =b67074db08cd
# using: -kaution=06e24701980f
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 6502923a8131
# parts: =d24ea0f10004
# using: -kaution=06e24701980f
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 3ee0ed37dbce
# parts: =4c143eaeed6c
# using: -nebenkosten=e7fd86a65817
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 28383c7cfdad
# parts: =98708187cc45
# using: -kaution=06e24701980f
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 5ad36a3485e3
# parts: =f1d910ba3e3e
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: d0a930343383
# parts: =93e6a184773d
# using: -kaution=06e24701980f
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 6b15c6431f50
# parts: =2a435f6973e8
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 91152ea0ddf2
# parts: =1a5c61c5345e
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 03b0b8d1aa19
# parts: =223040aca163
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 75edeac76f51
# parts: =eab9ff6bbea4
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 897e887094b9
# parts: =b2826bb60db9
moving-out-notice-title = Selbst kündigen

# state: machine
# target: e793f3ed451e
# parts: =242ede33115e
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: f7ee08e84627
# parts: =acfa1b2fefd1
moving-out-title = Der Auszug

# state: machine
# target: 53336ddc7b9e
# parts: =4d55f1dc533a
# using: -kaution=06e24701980f -nebenkosten=e7fd86a65817
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
# target: 88d293430f26
# parts: =72ed0d59b5ac
# using: -kaution=06e24701980f
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 57b176a35377
# parts: =77b48d4fe139
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 54abe596d662
# parts: =bbfd0f550267
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: d9acdaf870c3
# parts: =6427fc6ef9c3
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: c8d40fbfa2ae
# parts: =02595d5164bb
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: a683d83c8630
# parts: =076a5b2ec5a3
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 874c57a11c68
# parts: =422ec19704ee
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 2092fc7ea925
# parts: =57d4c43fb054
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 3d16a2a798d3
# parts: =e2bf9e17d4ef
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: f43c582fac13
# parts: =f2a02e2a7025
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 8ffa2e05c6b5
# parts: =7753d415cd9e
notice-column-period = Frist

# state: machine
# target: 9893b0e0dac6
# parts: =6ded7a61d846
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 884e9fbdfe2f
# parts: =25b7d128d7eb
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: a0f4d475c7b8
# parts: =3ae9e9b4869e
# using: -mietspiegel=8c82f49892ee -nebenkosten=e7fd86a65817
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 95dd27c0160a
# parts: =b52c1bc799d1
# using: -city=1a1a979fa8ea -nebenkosten=e7fd86a65817
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: fe946cb4d5c8
# parts: =7bd94bf923d1
# using: -nebenkosten=e7fd86a65817
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 78649b2be888
# parts: =0710c57516e8
# using: -mietpreisbremse=ad529514091a
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: d544bf7b24ae
# parts: =9e421fd88cfb
# using: -city=1a1a979fa8ea
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 9c533d7a2621
# parts: =baa3ab62941b
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 850192bafefd
# parts: =a1a81a76b169
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 92b170d9df13
# parts: =feddf1398864
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: fd29f2a37796
# parts: =55a9bb753b7d
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 2dc74c9a7c99
# parts: =89ad12fc2fbf
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: 726ea869c565
# parts: =132540cc9167
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: a89415318b9a
# parts: =6f36ad150ed5
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 2455c314c751
# parts: =6808d74c957b
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 34e4bc734289
# parts: =27ffc7be5544
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: a623defddc95
# parts: =4d78a2e48388
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 051905164388
# parts: =8df3c1a46bb7
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: e016a3bd3816
# parts: =bcc63afc4bc5
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: f9adb702a6c2
# parts: =69765ba90ace
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 9b9287c7e299
# parts: =081b2b3bf2d8
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: f0acc02fb7df
# parts: =b1d3f90456d1
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: aaf8ef4d08f8
# parts: =6ba165a4fe41
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 67675e548972
# parts: =964d3ee4ee30
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: cd99915ce6e5
# parts: =8b54afd19d58
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 293c3b9474e3
# parts: =8e87a11a6000
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 70467b9055d8
# parts: =6651207a324f
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 78d3682c07a7
# parts: =097e3e2e634c
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: f8a02a10c4a7
# parts: =d0e7985c78f5
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 81ea1a87851d
# parts: =6ce09b0c9612
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: a3eed0326e14
# parts: =43fb51eb27ec
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 12c55e355043
# parts: =79f4441ef398
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: ca8372e51b36
# parts: =9c447f8d98a1
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 91579ed94679
# parts: =cef9efef1c9b
repairs-title = Etwas ist kaputt

# state: machine
# target: e176f8d2576c
# parts: =493bad034cda
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 222525fa55c3
# parts: =903c1cdc9902
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 626c79580ac7
# parts: =788f6105dba6
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 9f689d2e6fdb
# parts: =10adddce288f
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 742e71872071
# parts: =caa8044ca7ae
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 44d4e89a86b5
# parts: =88fb5c9eb1aa
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: b6551de4684f
# parts: =ec624c6266e6
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 7f6068218ebf
# parts: =4fff0ea912c7
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 78b8f516c805
# parts: =dcbe64a94e40
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 863a5839661b
# parts: =9cec216cdbac
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 7334c8a44631
# parts: =e5d21f68c565
search-steps-title = Schritt für Schritt

# state: machine
# target: 2c694070026a
# parts: =4e14df21767f
search-title = Eine Wohnung suchen

# state: machine
# target: 96e161dcdee2
# parts: =539a1353fd35
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 24ce7c3602cf
# parts: =7d64f620cdf2
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: ecefb4319251
# parts: =edaad1becd08
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 1f769af6eb98
# parts: =7ca8cad7cf64
search-where-title = Wo Sie suchen können

# state: machine
# target: 408057bb6016
# parts: =e5771f3c3660
# using: -kaltmiete=cb060bad66ee -kaution=06e24701980f -nebenkosten=e7fd86a65817
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: b7cd3cfcf9d1
# parts: =2846ba338866
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 475bf4e5032b
# parts: =05e38d20ae88
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 9670f7d3a464
# parts: =4edb87959e2f
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 76191162958a
# parts: =3cf4b02e5b74
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 390708668e1d
# parts: =ccecd8965978
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: bcafa5ba43e8
# parts: =12d36c682c08
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 75f33b908d35
# parts: =383a19b6dba3
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 31a692b74419
# parts: =60ef715a1cfb
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 2de8d12be37b
# parts: =d125fc9b3de2
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: e6a3c82d5560
# parts: =aa8bdb42a38c
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 095ca3526ccb
# parts: =39e87a96f6cd
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 81015dcea155
# parts: =1338d2fdc640
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 893237b85380
# parts: =84668c148871 .alt=2c199bf8976a
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: d7eb8a6de54a
# parts: =9bc7608fae65
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: c86c90e15bad
# parts: =1db68a01548c
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 951ba787eb9a
# parts: =e984c65d1a3e
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 9558291ccb30
# parts: =d17d1c51ad40
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 6fc238677668
# parts: =6a2920ebe38e
viewing-title = Besichtigung und faire Behandlung
