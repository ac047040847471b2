# state: machine
# target: 3aa8cd709195
# parts: =e652621466b9 .hours=ac869ba2181f
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: 7a87148dc02f
# parts: =2034ba37de2f .hours=73cb3644e7a1
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: ad41f581e8f0
# parts: =03eee92b2535 .hours=73cb3644e7a1
# using: -wbs=9a9660f517dc -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: f86641a6f638
# parts: =5cea8797303b
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: fb11b2ac8667
# parts: =147342647c27
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 1a492477526f
# parts: =d5aa1e2572bc .hours=73cb3644e7a1
# using: -wohngeld=a31e385c3a31
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 7c044bd7b8f0
# parts: =1cbde4491104
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: f287a115583f
# parts: =b2d67b55adab
costs-column-amount = Betrag im Monat

# state: machine
# target: df571e520bf6
# parts: =8d9186989d60
costs-column-cost = Kosten

# state: machine
# target: 470751df691e
# parts: =e21e0104295f
costs-column-part = Was Sie zahlen

# state: machine
# target: 0a0885380db5
# parts: =28cfd8c9d8df
costs-column-payer = Wer zahlt?

# state: machine
# target: fd957a28fe8e
# parts: =511e6741d3b1
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=45a374188832
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 35e5bad3bd14
# parts: =93dbdd2d3911
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 9855c63c8c0a
# parts: =119cb9c129c4
# using: -nebenkosten=650cb944983a
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=34a1f2bc3f52
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: cfe525c594db
# parts: =7a9628a380fe
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 0e99ee418d2b
# parts: =f1e763e3a62c
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 763f3433fea7
# parts: =d9a03363ac87
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: d502b7c943ad
# parts: =9230a8eb933d
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 8f4eb60cc8e8
# parts: =c3ca5e6bf957
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 884e5b945656
# parts: =50fd70c78a4c
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: e90516d574bc
# parts: =f08105c35ab2
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 2bb8d10350f2
# parts: =7d030c9b3810
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 9a84ca21bef9
# parts: =ee924af90d46
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: f2f244460e50
# parts: =600292423d96
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 349168cc11af
# parts: =7a054017dfb0
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: ef4fa69563f8
# parts: =ab7439f7b334
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: d42f4eb18f09
# parts: =8b7852caad3d
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 763ee1914af4
# parts: =d92bafaffdd8
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: a66b962dfacb
# parts: =74a2575af86f
costs-table = Wer zahlt was?

# state: machine
# target: 556b60bb98d0
# parts: =919e026d6a72
costs-title = Miete und Nebenkosten

# state: machine
# target: 09ebc8d5012a
# parts: =22456eebdba7
# using: -nebenkosten=650cb944983a
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 32164ce3937e
# parts: =27b0ce4f58cc
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 165671d10d26
# parts: =29580c770e8c
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 89f209466681
# parts: =4232d036ce96
# using: -kaltmiete=45a374188832 -nebenkosten=650cb944983a -warmmiete=34a1f2bc3f52
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: ed18c6b5c10b
# parts: .alt=d5b18fe5c3b7
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 873ec98193cc
# parts: =775f4cdab79e
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 3ef6b5552b62
# parts: =393bd22d95f0
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 208569087adf
# parts: =2e1b21467988
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 690ff7440c1b
# parts: =4260b4b7b252
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 56c772a04bdb
# parts: =20355c587579
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 31b5f9a04f5e
# parts: =84b6e552e5e8
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: f0da01f6fe9e
# parts: =35d9d23afd6c
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: c8088ca8771f
# parts: =453d7cc36c82
# using: -kaution=943aef8fd563
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: a5ede32b9d96
# parts: =1734fd2c9081
# using: -kaltmiete=45a374188832 -kaution=943aef8fd563 -nebenkosten=650cb944983a
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
# target: 2947e41804c5
# parts: =679408de3b92
# using: -kaution=943aef8fd563
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: ae29ee616cd3
# parts: =3c5e451566c5
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 34b88455501d
# parts: =8a0cf012dc0b
deposit-title = Kaution und Makler*in

# state: machine
# target: 804e8244966d
# parts: =2c1f91e3eeea .term=85c690018d30
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 76783ed7edd4
# parts: =21140d8a7fc5 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=967104f76a35 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 0122077ca8f8
# parts: =95cc46519e04 .term=b0d50dc0919d
# using: -hausordnung=936cf64e0b2f
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 41c5a6d7fb41
# parts: =c669b27d590c
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: be25f9bdbd49
# parts: =d145a7386a53 .term=ed8ec80241ad
# using: -kaltmiete=45a374188832 -nebenkosten=650cb944983a
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: d976c4b89276
# parts: =5a62be4b1f92 .term=39fd49fac116
# using: -kaution=943aef8fd563
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 7e840b902636
# parts: =69b50f16bda0 .term=fc97cd099299
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 9a27e9eb4df7
# parts: =fbf28643ffb7 .term=57b51a40f910
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: f012338efe8b
# parts: =9fd405f9bfaf .term=94f93efa8baa
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: 263e5ab0f1ac
# parts: =aca20aa6f817 .term=eb589a134a2f
# using: -mietpreisbremse=ffc383274322
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 18bb27fbb987
# parts: =49b185f32d98 .term=1e8d9374e1c2
# using: -mietspiegel=a1343b284a86
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 6e455ac73f62
# parts: =572a64b030d6 .term=f09d8c2c18e6
# using: -nebenkosten=650cb944983a
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 8640c66439a2
# parts: =dafc7e60b7a5 .term=c67b9d6167bb
# using: -mietpreisbremse=ffc383274322 -ruege=f72a91609f33
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 869faa1e327f
# parts: =cff986e1ae23 .term=051dfe5bdfc3
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 926964567a9d
# parts: =67e11c1bd039
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 8607350b0ad1
# parts: =3343c0269490 .term=175b8dda02b7
# using: -uebergabeprotokoll=33b8f401bf66
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 5d463a071a65
# parts: =2e4bc1dc6eda .term=8e3db39df1fe
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: d80909c1aa33
# parts: =404928cc5250 .term=357ea947b04f
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 52f04c39bc6d
# parts: =c788e6ddd24f .term=4637721908ab
# using: -nebenkosten=650cb944983a -warmmiete=34a1f2bc3f52
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 69e7b92ed95a
# parts: =c7801a0cf20d .term=c779cc6847fa
# using: -wbs=9a9660f517dc -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 69f2fc6e4f37
# parts: =7f5958e0f327 .term=145c1f8eae96
# using: -wohngeld=a31e385c3a31
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 16c72eb3fdc7
# parts: =080726b1f1c6 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=e7b49ac27360
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: a082a9d71bc2
# parts: =6aed91486ae5
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: a7df8ba36f01
# parts: =c5bd3bc4775e
# using: -city=e779c236c183
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 9f9d7624aca5
# parts: =5e266647d11c
# using: -city=e779c236c183
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 73224ecd70fb
# parts: =818e03487a55
guide-title = Wegweiser Wohnen

# state: machine
# target: 7a03581bc31e
# parts: =572e06b692f2
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 738a0e6b0151
# parts: =4aa1222a8a10
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 76597e1e9314
# parts: =51544a2ce302
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 8c38e598aa93
# parts: =4411346e7017
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: fb66c0c88efa
# parts: =3ab80c9a6386
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 1c071d83401d
# parts: =0e598e688d18
help-column-task = Was?

# state: machine
# target: 69b258318f7e
# parts: =202f138bd9c9
help-contacts-title = Gute Adressen

# state: machine
# target: c836040b89b8
# parts: =789087fb7cb4
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 944571664b92
# parts: =f651d6c4de75
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: d4e2f3e50823
# parts: =cce17cd5124c
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 2c3b3faea4fd
# parts: =be16b6591b40
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 90d2a407184f
# parts: =fdfe404e71ec
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 2ca19918dd0a
# parts: =28683b6aba1c
help-emergency-title = Im Notfall

# state: machine
# target: 6100bba3cfcc
# parts: =501ceae99733
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 010aae8580ee
# parts: =a544bea0159c
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 1c3ddc7fc4e5
# parts: =e88b0ae41601
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: a8a8e1407377
# parts: =9da42e250550
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 70c676af4f63
# parts: =369f8d5fa93f
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: f627ecd25b8c
# parts: =8aa1c28819ef
help-row-register = Adresse anmelden

# state: machine
# target: a19b2a5abcc5
# parts: =c129304859fe
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: c49f5fa6d685
# parts: =d4770f3d80ad
help-title = Hilfe in Köln

# state: machine
# target: e56449c4d6a9
# parts: =898fe36bd723
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 371129fb37d0
# parts: =2e8732b2707d
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: da751aa64f0e
# parts: =bc208a386e91
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 77707b89f94e
# parts: =377373112b0a
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 6284b2d7bb2a
# parts: =bc4c90465230
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 7472f53bebfd
# parts: =7be633f354ef
# using: -city=e779c236c183
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 2fdc17ec8e19
# parts: =615853eb8cc7
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 46535b9be440
# parts: =f2f6a52b620f
# using: -city=e779c236c183 -mietpreisbremse=ffc383274322 -mietspiegel=a1343b284a86
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 1729239f03d7
# parts: =26224a766dca
# using: -ruege=f72a91609f33
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: a6ecc4e0befb
# parts: =ee22b3caa342
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 25858d5fafa4
# parts: =9813c20021a6
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 26e970a26e9a
# parts: =e46a479b452a
# using: -ruege=f72a91609f33
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: bb120b3dd0cc
# parts: =da356bc5faf5
# using: -mietspiegel=a1343b284a86
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 23cb837c3383
# parts: =9159b653182d
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 8d555c422a2e
# parts: =cec79585ca18
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 6dc85c2a69cf
# parts: =fe08dc675f3f
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: b445ce8d7f20
# parts: =0836608a8af7
# using: -kaltmiete=45a374188832 -kaution=943aef8fd563 -nebenkosten=650cb944983a
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: b80dd1747923
# parts: =075180b9fa16
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: fab155917b56
# parts: =88dfb6622ff9
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: 219374c634ee
# parts: =e3f36079e421
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: d3ef414985fd
# parts: =0d4826b53222
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: d7bf321ff339
# parts: =496d87c392b6
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 6cb5f5c33934
# parts: =68f5c385a33a
lease-painting-title = Wer muss streichen?

# state: machine
# target: 31ff84e8ae77
# parts: =58f546852a2f
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: e8a4719dec1a
# parts: =0bc9141ac049
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: b6b485a74cfc
# parts: =6b21f393c9a2
lease-title = Der Mietvertrag

# state: machine
# target: 4b1f2f04d605
# parts: =ac640189c505
# using: -city=e779c236c183
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 7dd14ad43cb0
# parts: =3fa15a80b404
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 3ace100f225c
# parts: =f6a1f43d9924
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 7fb94ce722ec
# parts: =4ae6318c130d
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: de2c3ea7d863
# parts: =e732947d1e34
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 6605f70499d6
# parts: =81aff96513e2
letter-defect-title = Einen Mangel melden

# state: machine
# target: 1c38f0bff414
# parts: =039f8c32d9a7
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: a7eee35135e3
# parts: =d807744f8575
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 92e7b3cc45a2
# parts: =c04eac883517
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 2f50690660af
# parts: =43ce84a73aff
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 3b903c6622dd
# parts: =fc070e9c518a
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 1ccd4cc9c7e9
# parts: =e00ad3d6c11d
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: e90a24055cd3
# parts: =d634312f397d
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: d69c97db43c1
# parts: =d58dc3071063
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 75329f03ea8b
# parts: =4eedbc8e2b7d
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 9de0aa3fe778
# parts: =bbb9a3d05bbd
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 242b5800124a
# parts: =a48576aca4f5
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 4dd2d1f55101
# parts: =6fe8aa6f2ccb
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 3a7e8aad52c2
# parts: =c1d0b399d96b
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: cd982512ded2
# parts: =3144817f44e4
letters-title = Musterbriefe

# state: machine
# target: 39f1a38fd0ae
# parts: =08c04b68c715
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: b7a065878dbc
# parts: =6f2c38527946
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: b596a7ee9d75
# parts: =c11b2869d3be
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 5a51c2497321
# parts: =103f197c835c
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 3303da9ad0b3
# parts: =38ee897a791a
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 535d7ec42beb
# parts: =8340e2481d28
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 16b0be8ac789
# parts: =cb6022652244 .alt=e0bdece9a6a3
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 7b81cab015f5
# parts: =cbdc03c6a4e9
living-air-rules = Gegen Schimmel

# state: machine
# target: e7fa0cdcd199
# parts: =89ff7f91de62
living-air-title = Lüften und heizen

# state: machine
# target: fb7a9c5cace5
# parts: =38bb4f610cdc
living-bin-blue = Blau: Papier

# state: machine
# target: b37e4c652094
# parts: =503a26fd4175
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: de26f98c3d07
# parts: =1ba9c66f29b3
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 5c093a54434d
# parts: =fd859da7cc4b
living-bin-brown = Braun: Bio

# state: machine
# target: 5bbcaa117302
# parts: =5c3f8dc0cbf7
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: c38b5ebf30e6
# parts: =a007ef00ee6f
living-bin-brown-out = Plastiktüten

# state: machine
# target: e3833514e477
# parts: =da14868d51f7
living-bin-grey = Grau: Restmüll

# state: machine
# target: 14d3814eb966
# parts: =04fa40573d75
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 4357a84ad54a
# parts: =3cf35d6bd3de
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: d90509d057d7
# parts: =6cb1821ff77f
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: ecaa4e1e0c1d
# parts: =f0cbb6922822
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: d300c2a59ee2
# parts: =7bd53c15d14e
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: fe32cdd24185
# parts: =5b2663e13865
living-bins-column-in = Das gehört hinein

# state: machine
# target: b6ab4a91fa23
# parts: =59ef8132cff0
living-bins-column-lid = Deckel

# state: machine
# target: de67c14be792
# parts: =6d2741b642d8
living-bins-column-out = Das nicht

# state: machine
# target: e1f2a35fee12
# parts: =c919cf7e92a1 .alt=55c3e0c3c516
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: c8caf285845a
# parts: =b467719b8b11
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: ab07f8c38c2c
# parts: =853058b542be
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 36e9ee9661bf
# parts: =cf568330b4b5
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: f220e959eee1
# parts: =4fff92419de6
# using: -hausordnung=936cf64e0b2f
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: d7c95fc0470b
# parts: =6353df11b922
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: fbcf9737c74b
# parts: =687651300772
# using: -hausordnung=936cf64e0b2f
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 1870eba9048f
# parts: =85d6c518b24b
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 4d7bde42cf95
# parts: =e29eccd8f3de
living-quiet-title = Ruhe

# state: machine
# target: 1b9c59e53b1f
# parts: =092e6c19ad4c
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: acbe0ef4ce8f
# parts: =3c5f34232f64
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 5b3a86548104
# parts: =88a77a4baa80 .alt=eb0a989f846a
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 3bef4a7cb025
# parts: =cbd6bf8ad040
living-smoke-title = Rauchmelder

# state: machine
# target: e6141b29d83e
# parts: =377b714aa3d4
living-title = Leben im Haus

# state: machine
# target: 8f2c26bff534
# parts: =bdcf831d8990
# using: -city=e779c236c183
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 68e79ce53060
# parts: =f9400b3ab034
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: c1da1922b18d
# parts: =9c2f037cce16
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: c89a73c40660
# parts: =5862f7190ae0
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 27c30b057e74
# parts: =2aac78de8d12
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 02b991932bd8
# parts: =8bc855bfe40b
living-waste-rules = Müll im Alltag

# state: machine
# target: 82fe4fb31097
# parts: =e66aceaaa43b
living-waste-title = Müll trennen

# state: machine
# target: 36e1f2d0eea9
# parts: =ed4f8f9ca464
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: a12a49d0a858
# parts: =974ebf5f91f5
# using: -grundsicherungsgeld=967104f76a35 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 851f9c68a1ae
# parts: =29c5afcb61c0
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=ffc383274322
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: f713a9b95630
# parts: =4ffbe9b3a1e7
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: c3106a8f07de
# parts: =e5e79c029ce7
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 81054cab30c3
# parts: =745b381dccc9
# using: -city=e779c236c183 -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 0406431156b6
# parts: =6aa2caa87077
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: b664e294820c
# parts: =12a1d9fbdc6f
# using: -kaution=943aef8fd563
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: c8e9f257ff2f
# parts: =5c0b641da7c5
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: a49e8501df40
# parts: =808ae469f750
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 4d5e440e3715
# parts: =336c5bef2325
# using: -city=e779c236c183 -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 050c390eb184
# parts: =e1a29e21503d
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 845ad1044cd1
# parts: =0a1ed8d49a2a
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 7139646e5250
# parts: =491f4c27723c
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 25a6136edb46
# parts: =6444757f1efb
money-papers-title = Ihre Mappe

# state: machine
# target: 869e1dbee2ac
# parts: =f4e36cfd9c37
# using: -wbs=9a9660f517dc
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: affc987a3baa
# parts: =518e26845dee
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 9dc894539875
# parts: =1b6508acedb0
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: b18995ce4e12
# parts: =8ec9fe6ba094
money-title = Geld und Papiere

# state: machine
# target: f10164548c07
# parts: =de258614179f
# using: -city=e779c236c183 -wbs=9a9660f517dc
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=9a9660f517dc
money-wbs-title = { -wbs }

# state: machine
# target: ab8d65b6a82e
# parts: =f52c55e668c5
# using: -city=e779c236c183 -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: cbbfbf73b062
# parts: =97319d2afaed
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: dfda9dacc37e
# parts: =0d7cbee93977
# using: -wbs=9a9660f517dc -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 4eec46ddb7a9
# parts: =98316c5ab2d2
# using: -grundsicherungsgeld=967104f76a35 -wohngeld=a31e385c3a31
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 31a5196fecc8
# parts: =7183835f8a9c
# using: -wohngeld=a31e385c3a31
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=a31e385c3a31
money-wohngeld-title = { -wohngeld }

# state: machine
# target: a1a6e7d88eb2
# parts: =4e1fda2c8c44
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 7bb0326254bb
# parts: =ac4907699845
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 1c7292b499ba
# parts: =579f74cc7439
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 57a49d8b334a
# parts: =004a1df25313
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 5267f007e011
# parts: =15d3aa483e07
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 1d39895b0810
# parts: =6743bdaaf83b
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: d0b703c914a4
# parts: =b94375ca5af8
# using: -uebergabeprotokoll=33b8f401bf66
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 78da81fe80bf
# parts: =c2b0a3477030
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: d819422b9994
# parts: =c504bea17a3f
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=e7b49ac27360
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: cdc27cd247a2
# parts: =9efa42a240a1
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: eb6ea15f02eb
# parts: =5da44d898b00 .alt=e0b5579a2237
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 2d7771021fb0
# parts: =1c625d252127
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: fca55fa3d816
# parts: =d9d91a8ec927
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: c249faa424ec
# parts: =cc34450f03c4
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 17ccf8ccd8fe
# parts: =d42eb11c32b4
# using: -uebergabeprotokoll=33b8f401bf66
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 8601d8d058d3
# parts: =6bb83dcc843d
moving-in-record-title = Die Übergabe

# state: machine
# target: 9d89f692093c
# parts: =4f1b09b293b2
# using: -city=e779c236c183 -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 3c7175163701
# parts: =b7cfd0ceb0e3
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 90255b50e969
# parts: =f37464d7be35
moving-in-register-title = Adresse anmelden

# state: machine
# target: 041b8a441123
# parts: =5dc9e5a7ac35
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 5697c2b83b71
# parts: =e81ab6856ef3
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: ce937500fb4e
# parts: =bedaace126bf
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 74411d54d77c
# parts: =09b69357b1a4
moving-in-title = Der Einzug

# state: machine
# target: 762a89b56dd2
# parts: =121ae16fc6e6
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 774195ba3e18
# parts: =781ed7a0d47b
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 75ebddb4948c
# parts: =81409a8f60f0
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: e26492d9925c
# parts: =f4fda7ff56ec
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 0cbed16dab01
# parts: =c24e61bf5f83
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: ff97bee2d8df
# parts: =a83fd2adc3cd
# using: -uebergabeprotokoll=33b8f401bf66
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 12081ab9eea2
# parts: =163aaf406ff0
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: c95620704d4f
# parts: =e18db848ed81
# using: -kaution=943aef8fd563
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 773e795e4726
# parts: =aec7d514a3bd
# using: -kaution=943aef8fd563
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 85ded2f781f4
# parts: =902d8b7ed3ec
# using: -nebenkosten=650cb944983a
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 14c74ffd9980
# parts: =9fcd58fb5300
# using: -kaution=943aef8fd563
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: fd3514a7548d
# parts: =a4d6c52ee0c2
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 0d34a4b3d01f
# parts: =edc28c66206e
# using: -kaution=943aef8fd563
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 0967f4b562fc
# parts: =f7185472efa2
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: f4e737f8e449
# parts: =bdc0b01a6191
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 1e03b265b41a
# parts: =cf1dc8ce80a8
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 7361f695f7cc
# parts: =fed136bb08ab
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 91732b25ab09
# parts: =7dcc4862f498
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 4a160cc86236
# parts: =ba7cd8629786
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 61abe2aae349
# parts: =4a1a30aca535
moving-out-title = Der Auszug

# state: machine
# target: 184bc51f5aac
# parts: =fca520fbcc25
# using: -kaution=943aef8fd563 -nebenkosten=650cb944983a
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
# target: 186e5386b167
# parts: =af4a01b8e2a8
# using: -kaution=943aef8fd563
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: fa5fffc69434
# parts: =dfbd8d4d3b8f
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 8b0dfb5c977a
# parts: =a794e21a83b1
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: c3cac350632c
# parts: =118881ce3584
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 04ada7cf7338
# parts: =59f9983c6886
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 26f1b458e814
# parts: =606dd391c118
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 25b532e37a06
# parts: =589a0f8ab298
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 373965116f09
# parts: =55c453a75778
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 7835fa200096
# parts: =b9a02b3eca4a
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 69227b431d4c
# parts: =52d6487bbccf
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: d4ab352549a5
# parts: =7c85dbbfb92b
notice-column-period = Frist

# state: machine
# target: c153b44cc907
# parts: =21c0f4cfbcc1
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 6063858669e5
# parts: =f486143fb9e7
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 2cb37bd0c60c
# parts: =1611da15f99c
# using: -mietspiegel=a1343b284a86 -nebenkosten=650cb944983a
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: d99c0e6ba4fd
# parts: =7da0eb575d40
# using: -city=e779c236c183 -nebenkosten=650cb944983a
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: e68d61ff0fae
# parts: =e28ce7dd7adb
# using: -nebenkosten=650cb944983a
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 72f51564a316
# parts: =9d61357d322f
# using: -mietpreisbremse=ffc383274322
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: ad3690452a75
# parts: =2e63c4248c6d
# using: -city=e779c236c183
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 1e9ed0af4bd7
# parts: =1d4fe61dfec0
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 627735729e7d
# parts: =204ef826cf7b
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 21ddcc2e9b7e
# parts: =10e40493ab1a
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: b59223e30983
# parts: =fa3fefb4598e
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: bead34596f10
# parts: =73d5de62d79a
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: 95f91f852140
# parts: =8a4b9257f6c4
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 571180b9eb3c
# parts: =fd8d990db4b6
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: a9f0977d1f54
# parts: =2e0afbac9249
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: eed8d73e8789
# parts: =b1e2ed22cedf
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: db31c6750c17
# parts: =679406bb940e
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 58856b2e0f29
# parts: =932adcf198db
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: e9de08c30c1c
# parts: =ca08bcfd4af3
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 6d37ecce8938
# parts: =0da4ab408a26
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: eaf2af840fa9
# parts: =40070aaeeb96
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 97585cf3b092
# parts: =139c22378a33
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 9ee4f9af0b79
# parts: =c394fc035d71
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: d045b15bb320
# parts: =98ab557864e9
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: f91489961b3a
# parts: =e544a23db48f
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: e16103173f37
# parts: =39619f17c5d7
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 80a015779b9a
# parts: =35e7ab8d5c81
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: bea0f9974812
# parts: =758250319399
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 6e4c929cfb1a
# parts: =0b11a05b9cec
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: ce04ff3fbffe
# parts: =816efc8d1a9f
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 30444bcb70c5
# parts: =a2c5870de3c1
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 875b09530af2
# parts: =5414b7e753b2
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 57fa22cc44e5
# parts: =d47b879f5612
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 463ea9b9764d
# parts: =307502aa7d42
repairs-title = Etwas ist kaputt

# state: machine
# target: ff9f9077c7a6
# parts: =37063d5b5fa4
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: abcfc6f9cd94
# parts: =673e873f274d
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: aaa8843534d6
# parts: =4b62e41e2a7e
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 1d8584e01131
# parts: =26681f5c80ed
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 275b41b4c447
# parts: =793719739e30
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: c2aa0a6c8dea
# parts: =5af60853713f
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: 07763e67981d
# parts: =c17ca96f3037
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: ee85dc459523
# parts: =f378eeb7082b
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 4cec52d73916
# parts: =c1bb71dfe61f
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 2a9d2350bea2
# parts: =15b16e18e348
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: ad49e6278c05
# parts: =ede0d0e6d35c
search-steps-title = Schritt für Schritt

# state: machine
# target: 696396221979
# parts: =e4cd4c39afd7
search-title = Eine Wohnung suchen

# state: machine
# target: d23e9f6b33b8
# parts: =850b4e28bc2d
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: b11eba1ff6f7
# parts: =a6fa0a9dc8b9
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 15f1023c69df
# parts: =702624373eaf
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 844cf6f5f1a7
# parts: =1b47eaddb9c7
search-where-title = Wo Sie suchen können

# state: machine
# target: 568fddd1c980
# parts: =93ef220eb8e8
# using: -kaltmiete=45a374188832 -kaution=943aef8fd563 -nebenkosten=650cb944983a
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 3b5991f5366d
# parts: =e5ae174f919a
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: d018e119e260
# parts: =29934ff3179b
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 166653c0c6e8
# parts: =988364beff46
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 55a02ad6eab4
# parts: =7b7bf822c9c1
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 45ac7ba6a68b
# parts: =e93c8e02357d
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 4b99bf14bab1
# parts: =ab22bf82cc45
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 6c1915ed7582
# parts: =a8de56b8def3
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 4b262c557ade
# parts: =024e037b3b40
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 13ab90c0cb63
# parts: =1ceee71e4706
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 9f05e6a28974
# parts: =6586d65c2f85
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 58384a076919
# parts: =143232d6ef27
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 736b3ccc2636
# parts: =d7a1f89ee61d
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 04f3318a85b4
# parts: =3049f228dcaf .alt=c659f0f1f92f
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: c2aa6e74d45b
# parts: =6093273862fd
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: c61ba7f4cdbf
# parts: =66abd5cc4788
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: f1e6197916a3
# parts: =d0ab3f5ec3cc
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 3b03f42dd561
# parts: =2586ad57d69f
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 01095bece0a4
# parts: =74016773fe0a
viewing-title = Besichtigung und faire Behandlung
