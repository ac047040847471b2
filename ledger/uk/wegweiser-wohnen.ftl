# state: machine
# target: cd543bc70958
# parts: =214fa4eeebbe .hours=5a88d3346437
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: 672a1d730912
# parts: =4ed5a6b253f9 .hours=604bd8caa6a1
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 1ba4e4470673
# parts: =0ce838a772e1 .hours=604bd8caa6a1
# using: -wbs=d5cd20d75416 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 02169a559952
# parts: =93122e1cbcfd
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 313e74bb1685
# parts: =4339838b8a8e
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 5b90fdb50fef
# parts: =6493956c0f4a .hours=604bd8caa6a1
# using: -wohngeld=70b9c96889f7
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: e57f9c77b3a6
# parts: =130e8adef880
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: 1a12d8639831
# parts: =b0afc90a5fd7
costs-column-amount = Betrag im Monat

# state: machine
# target: a1c769489f94
# parts: =cb8f4832bbb5
costs-column-cost = Kosten

# state: machine
# target: 168b64f802cc
# parts: =f5ee6d700aaa
costs-column-part = Was Sie zahlen

# state: machine
# target: 29755eadb3b6
# parts: =5901b18ecd06
costs-column-payer = Wer zahlt?

# state: machine
# target: 76fcda5131d5
# parts: =706d634cc6ff
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=cda89ffdd4eb
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 03a0a78e3d17
# parts: =b08e4da777db
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 92a57c858eee
# parts: =4576731c7e14
# using: -nebenkosten=066e8dd5189d
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=71150121dd87
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: bd828de42f4f
# parts: =e41bffcd34db
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 05a6997bfb94
# parts: =6959f249b752
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 00cca72cb368
# parts: =ccfa477db4fb
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 591e6b625c80
# parts: =dfd4baa41381
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: ed19a051221a
# parts: =3b4bc1d0e719
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 921c3efc2199
# parts: =6976d5b07631
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 70ee79393ada
# parts: =b23da3969ee8
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 8113620bd59c
# parts: =482713aa140a
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: 0605a1b2f83a
# parts: =2eba70c8eb65
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 815a9677bed1
# parts: =def2adad93c9
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: e054dd3a664e
# parts: =9e2e08fb764d
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 795bf923941e
# parts: =c29d9d7ebf6d
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: d5c0a59063b1
# parts: =fb9b22ceb212
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 09f0ceb47d30
# parts: =d863a6a226cb
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 861a6e9b18c5
# parts: =ffd9d7451761
costs-table = Wer zahlt was?

# state: machine
# target: 414246bff561
# parts: =4807858c7130
costs-title = Miete und Nebenkosten

# state: machine
# target: 1c4260df1a4b
# parts: =d492983825ed
# using: -nebenkosten=066e8dd5189d
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 2032a3376e5b
# parts: =6fd2983786ab
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: c1479467f45a
# parts: =2ac1a86ab464
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 158c14d1b410
# parts: =edff2b19b7d9
# using: -kaltmiete=cda89ffdd4eb -nebenkosten=066e8dd5189d -warmmiete=71150121dd87
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 75f958fd5a5d
# parts: .alt=ffa756a85466
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: f6fc7b6b5b4f
# parts: =31b3fffa0131
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 68f65e6c6746
# parts: =30a8b89d7578
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 8da86c7dd8d2
# parts: =bb668870f934
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: a2152af4f669
# parts: =ee3dc1c574ff
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 56860a8868d4
# parts: =6a00abfc9920
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 25d44bbed473
# parts: =6d333e8733d7
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 0e97a6f12fbc
# parts: =303af69fb393
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: 7be9b3912944
# parts: =dd6a8f19bc5d
# using: -kaution=9b45ae22c035
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 86af1e6320ee
# parts: =7349bff15813
# using: -kaltmiete=cda89ffdd4eb -kaution=9b45ae22c035 -nebenkosten=066e8dd5189d
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
# target: 5c95a449f2be
# parts: =852ba1989fd2
# using: -kaution=9b45ae22c035
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 6c604e4ee70e
# parts: =7c8b1e4ae7f7
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 5cb28ffbe0d6
# parts: =215d769d5bed
deposit-title = Kaution und Makler*in

# state: machine
# target: de4bcc3ec5e8
# parts: =d57e295110b1 .term=2f925e163738
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 5ed90eb929f6
# parts: =4497135d4305 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 901704b7e1c3
# parts: =4f11ccf79cd3 .term=b0d50dc0919d
# using: -hausordnung=8a06c2ede796
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 28d959877a9f
# parts: =3520e006a471
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: fe8dc9c2db89
# parts: =803ccbb6723d .term=ed8ec80241ad
# using: -kaltmiete=cda89ffdd4eb -nebenkosten=066e8dd5189d
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: b3a6a45f3d5c
# parts: =f20d95581a08 .term=39fd49fac116
# using: -kaution=9b45ae22c035
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: cb5d32730efa
# parts: =64207419ef8c .term=bd9672e79f65
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 39bf21db516b
# parts: =f48606ebb0a2 .term=b495bb6a5a2c
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 90fb7e0c09ad
# parts: =04d2e4c8cce6 .term=bf535924f5d7
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: c6a113c4546d
# parts: =2c530095d2cd .term=eb589a134a2f
# using: -mietpreisbremse=d5dadd42fe17
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 4c545368370b
# parts: =456efe52aa72 .term=1e8d9374e1c2
# using: -mietspiegel=2928b5da07ec
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 61d36211f545
# parts: =e419235b6bb3 .term=f09d8c2c18e6
# using: -nebenkosten=066e8dd5189d
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 467d9350f935
# parts: =8fa62ea56586 .term=c67b9d6167bb
# using: -mietpreisbremse=d5dadd42fe17 -ruege=60f7f338db4e
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 6912327c7f16
# parts: =f106837576ae .term=6e138ec21428
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: b240841fc2b6
# parts: =13b3898a016c
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 0655d4f08980
# parts: =33f1efe474ec .term=175b8dda02b7
# using: -uebergabeprotokoll=1e413e203fad
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 969ef049e9b4
# parts: =f91b2353baf4 .term=e698b7ffd568
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 2d343d526b6f
# parts: =8254bb9e0103 .term=6d7ced7a1c7c
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 05359d0c0bf0
# parts: =6a36969a84b2 .term=4637721908ab
# using: -nebenkosten=066e8dd5189d -warmmiete=71150121dd87
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 34853c05ad75
# parts: =5e29deed2b03 .term=c779cc6847fa
# using: -wbs=d5cd20d75416 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: eea1cd133ea7
# parts: =58bdf682cf62 .term=145c1f8eae96
# using: -wohngeld=70b9c96889f7
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: feb4a4469284
# parts: =04119979eaab .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=3088ce931a52
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 3f64c14efd8a
# parts: =08ce9acf9603
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 4c6a873aebb5
# parts: =8ade820fa38a
# using: -city=c9541c0032af
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 4d62ea0e6e65
# parts: =6f551f39745a
# using: -city=c9541c0032af
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 60e137de3f61
# parts: =316a4c3e4f1e
guide-title = Wegweiser Wohnen

# state: machine
# target: 5053b01888b2
# parts: =e943a3f1b02e
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: a74341a25598
# parts: =c73a6f8441a2
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 97d059014652
# parts: =e89bef1315fd
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: f277b2178c41
# parts: =372d919c27cb
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 876cfee3e203
# parts: =433ba5309b2c
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 7cec114dfab9
# parts: =0fa224851de0
help-column-task = Was?

# state: machine
# target: 095d85550253
# parts: =2fc96b400a05
help-contacts-title = Gute Adressen

# state: machine
# target: 6c9adeed41d7
# parts: =de9741779105
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: bfeada56a865
# parts: =cddda535d963
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 13ae9ef1e745
# parts: =58154db81c4d
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 9030eb6ec94d
# parts: =4fb2b9b64ea8
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 84a150546e67
# parts: =c30486e56224
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 55f098eb61d8
# parts: =d6edceeb341d
help-emergency-title = Im Notfall

# state: machine
# target: 67930c9bf6da
# parts: =edec885e654f
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 5499910270ba
# parts: =16962f51cc0a
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: b2de6ec91bef
# parts: =9ee7079be9e8
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: f0deea8f8f83
# parts: =bc623109c37b
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 515e6f53040a
# parts: =68430097f7cd
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 62737ab56aa2
# parts: =7e68cd45c2e3
help-row-register = Adresse anmelden

# state: machine
# target: 7611d01db0bc
# parts: =7c5c89508138
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: a4b53e81f4ac
# parts: =430ed9b65d34
help-title = Hilfe in Köln

# state: machine
# target: b13ac04c37de
# parts: =04c4b5f75a71
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 30377235c772
# parts: =67f5dde27915
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 0175bba3161a
# parts: =3e007fe85af1
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 4a14d0939ec4
# parts: =15f79b0f944c
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 1ae54a83be6d
# parts: =d7add8611a06
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 695db22117ff
# parts: =72035a8cbac2
# using: -city=c9541c0032af
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 984bb2a105d8
# parts: =b7ae8e209192
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: b45f5fd14029
# parts: =6eda4d58c33d
# using: -city=c9541c0032af -mietpreisbremse=d5dadd42fe17 -mietspiegel=2928b5da07ec
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 71eba0ab9a73
# parts: =98819d205916
# using: -ruege=60f7f338db4e
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 70a6a1e6e473
# parts: =96916ab60178
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: b64256cb35b1
# parts: =617ff6e2c216
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 22b4b2df2cff
# parts: =f4a84467d5b4
# using: -ruege=60f7f338db4e
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: c12b8646fde4
# parts: =85d82f511da3
# using: -mietspiegel=2928b5da07ec
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 6e8ef6506630
# parts: =427eb6485e7b
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 0fe71c1ae0a8
# parts: =137cffa4f8e5
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: fb1cce547d0c
# parts: =00a04a0a94a7
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 1d21de8ed083
# parts: =7ed0379ff3f8
# using: -kaltmiete=cda89ffdd4eb -kaution=9b45ae22c035 -nebenkosten=066e8dd5189d
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: 2c682a4cb7e3
# parts: =400957320348
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 624238c9a5d8
# parts: =f9c9cdcefdf2
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: f05767d541d1
# parts: =0fa4a8eb0918
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 067d98d236c6
# parts: =5e2f7b124ed2
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 5753a780a580
# parts: =2d2e3cdf4f18
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 55a170a73245
# parts: =0ad48f9fdcfc
lease-painting-title = Wer muss streichen?

# state: machine
# target: 20c130b74471
# parts: =62a858e63b72
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 97b1feecad5f
# parts: =39a6b70613a8
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 3b103c7af712
# parts: =248d560e582e
lease-title = Der Mietvertrag

# state: machine
# target: 99fa88cc0cae
# parts: =159fb0b48d8a
# using: -city=c9541c0032af
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 92b281986c09
# parts: =903dafba4587
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: 97c6eca7c077
# parts: =db77ababc0e8
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 7f59ec630a88
# parts: =1d62b09943ce
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: bac8227b2312
# parts: =d79cf7062316
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 1737392c211a
# parts: =521e70fe7ea3
letter-defect-title = Einen Mangel melden

# state: machine
# target: 1ccbc9d3c3f7
# parts: =8d122715a719
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 87335dd262f6
# parts: =a840f9012ec6
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 144633f8c209
# parts: =729d5585936b
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 8e002c50ac3b
# parts: =810792755d77
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 54cec788650b
# parts: =85564a918daa
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 4c36d8ed177d
# parts: =2769f31b0ad2
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: ed2fce4b9046
# parts: =73a189ab1cc8
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: c12b9eb463b2
# parts: =74c2331dc3e6
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 7ce9552dd93d
# parts: =dc19a9237b47
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 67e0c6926597
# parts: =ed0280a2c99d
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: acd89562fe29
# parts: =089555539ab0
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: b371de3c9c5c
# parts: =b4fa08ee93c6
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 402ec9a2c13f
# parts: =07d006a25f36
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 257dfd2d907e
# parts: =99e4e87f0884
letters-title = Musterbriefe

# state: machine
# target: 31513e138645
# parts: =648ff1ede101
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: dfd82c5e46db
# parts: =2c4da3212f7d
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 2724f704a40c
# parts: =ff1363e4233b
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: d86bc194d05f
# parts: =957beea9f9bb
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 1205fe858d98
# parts: =4f2255066c89
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 8dff81d5f56e
# parts: =57efa06bb735
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 06b8046f38f6
# parts: =278b269fcd14 .alt=b01f467aec6a
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: b01042c2d251
# parts: =363e3a63e0ec
living-air-rules = Gegen Schimmel

# state: machine
# target: 7b61d21625cf
# parts: =339333f51f7c
living-air-title = Lüften und heizen

# state: machine
# target: ae465aff4c49
# parts: =e63db3990749
living-bin-blue = Blau: Papier

# state: machine
# target: a22ccfeed076
# parts: =8fdd66fa6f7f
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 6a35ddc15866
# parts: =c22824ad2749
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 546ac367dd81
# parts: =44f881565c71
living-bin-brown = Braun: Bio

# state: machine
# target: 15c8d09573c5
# parts: =0e291240b7ff
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 7d58842cc65a
# parts: =b8817ecc3b97
living-bin-brown-out = Plastiktüten

# state: machine
# target: 93050ce0cc94
# parts: =49e51c43cbcc
living-bin-grey = Grau: Restmüll

# state: machine
# target: 6723e53bf2a3
# parts: =c619333cd999
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 36f3f627286a
# parts: =590f70e86189
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: 66f91f222566
# parts: =7b82af7c9067
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: c211cce80d6c
# parts: =0b0ec5548ba3
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 73ba8fcda5f3
# parts: =d6e33e22ed3d
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: d2c21d205f72
# parts: =c4ff52ef13a9
living-bins-column-in = Das gehört hinein

# state: machine
# target: 2e0286caa23c
# parts: =262a8988764b
living-bins-column-lid = Deckel

# state: machine
# target: c4af0956331f
# parts: =c93d3b76b097
living-bins-column-out = Das nicht

# state: machine
# target: c39661edbeb9
# parts: =0a8eba8ce66a .alt=69d4aa745960
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 87d48739a13d
# parts: =c52ec4c5e0f0
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: c54e3782b2bc
# parts: =47ae2f39e241
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 927fa8632adc
# parts: =1c93127c59dd
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 7e0e7bde792b
# parts: =ddacf68fcb62
# using: -hausordnung=8a06c2ede796
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 774409a4b3ef
# parts: =ab8088a3dc7b
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 2772b28bef46
# parts: =aedfe7e93395
# using: -hausordnung=8a06c2ede796
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: 4478131c60eb
# parts: =6f1680925ac2
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: df7c4efd30b7
# parts: =b8c0a55ca95f
living-quiet-title = Ruhe

# state: machine
# target: e2210dee7aa6
# parts: =2a7d4afac710
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 2e461caae94c
# parts: =db7462328e00
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 5a4cf084c53a
# parts: =32d1bdbdce3b .alt=e0bb050788d0
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 686a3ebc3444
# parts: =732afd63f3cb
living-smoke-title = Rauchmelder

# state: machine
# target: b796d274f4b4
# parts: =83085fef551b
living-title = Leben im Haus

# state: machine
# target: bf3db15ab141
# parts: =068a1c8e324c
# using: -city=c9541c0032af
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 40aef160b82e
# parts: =87b6eab0b8b2
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 46eb94c226cd
# parts: =dc9cb0374898
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: 9ab80525cb88
# parts: =e593fb1a32c9
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: ebb4549025c5
# parts: =d7a247f373d7
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: f1e2be8a93a5
# parts: =953280b76538
living-waste-rules = Müll im Alltag

# state: machine
# target: 77c4efa5cb17
# parts: =36138943a79f
living-waste-title = Müll trennen

# state: machine
# target: 288c814503a1
# parts: =ec7bc1bee46c
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 8b978cbaae39
# parts: =7cb2866da324
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 2348c2205e64
# parts: =c8e1389116e6
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=d5dadd42fe17
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: a18d21ffe52e
# parts: =43f712540370
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: bc3835bff663
# parts: =e3a4b42eb278
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 847afb312797
# parts: =ba9d4d934458
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: d3974c34e679
# parts: =530e8d45d337
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: 531ee3609fa4
# parts: =e9e0bc027812
# using: -kaution=9b45ae22c035
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: b0a8ea8d3824
# parts: =33ea6b026ac6
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: b309e31e7c17
# parts: =a2a5d56df8f8
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: adacfc1b90ff
# parts: =37691a3f01bd
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 2ec18569e8a6
# parts: =86ab636a41fa
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 88db7b7953a9
# parts: =596e3bc4cfd1
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 8f7682337efe
# parts: =4291d3d315f4
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: d0cee1892afb
# parts: =a735a4a4b395
money-papers-title = Ihre Mappe

# state: machine
# target: 413d2fbc0690
# parts: =6031e60e9d43
# using: -wbs=d5cd20d75416
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: bddf5f8059ac
# parts: =4d2009917eb9
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: fcb3cb93347d
# parts: =a7e380f55072
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: b0f4d9cd0e9a
# parts: =3e438d0eebe5
money-title = Geld und Papiere

# state: machine
# target: bf6e28204ccb
# parts: =51feb4ee60c4
# using: -city=c9541c0032af -wbs=d5cd20d75416
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: 53a833755aa9
# parts: =28f273e47131
# using: -wbs=d5cd20d75416
money-wbs-title = { -wbs }

# state: machine
# target: bca0a25fabf1
# parts: =f00f78435c25
# using: -city=c9541c0032af -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 3c04f6efcaf1
# parts: =d71d2172ebc5
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 86b587c832f6
# parts: =dfc1c08dc1c6
# using: -wbs=d5cd20d75416 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 66e460d32f93
# parts: =e19bfdf3ff97
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde -wohngeld=70b9c96889f7
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 916eb04bf614
# parts: =29a97ef0add6
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: d7113e2b3a70
# parts: =4f60057e1a80
# using: -wohngeld=70b9c96889f7
money-wohngeld-title = { -wohngeld }

# state: machine
# target: b2805e4d5bf3
# parts: =d1cb92e89de8
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: ede535774853
# parts: =d449568a5cb3
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: c24da74cf197
# parts: =6739ab6f2218
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: aaef6ee3504d
# parts: =18e6d62794bf
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 7fa3cf505c1a
# parts: =e6767716ff3f
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: f2b7521281e1
# parts: =856768b9b58f
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 75f12119baba
# parts: =a1992d417833
# using: -uebergabeprotokoll=1e413e203fad
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 6a78a458226e
# parts: =3b60b69cd903
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 2edf6aa90cbc
# parts: =f49a204ad2d7
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=3088ce931a52
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 2171b3d2ee80
# parts: =da6e27ca8943
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 0f074f51e649
# parts: =d73af96f75c2 .alt=dcf3c9ff12bd
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 290f9c58422f
# parts: =61ff2dc36dd5
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: e2cb31cca386
# parts: =6105d290b2e5
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: a4a84c70dfef
# parts: =b8e11cd8627e
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 986450f577d7
# parts: =8b8894231855
# using: -uebergabeprotokoll=1e413e203fad
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 885b7c10b02c
# parts: =b524c546febf
moving-in-record-title = Die Übergabe

# state: machine
# target: 326144d63b2e
# parts: =7fb7e8bc9fe3
# using: -city=c9541c0032af -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 530fd828d612
# parts: =504a93cfd0b5
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 5aebf504bb74
# parts: =ed677164705c
moving-in-register-title = Adresse anmelden

# state: machine
# target: 2b23eaeaab0c
# parts: =7cd6a70bd82b
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 3ac4b2ff3359
# parts: =efa50adfa68d
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 78bd66c77585
# parts: =86bfa7187699
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 03585615047e
# parts: =9015657d9391
moving-in-title = Der Einzug

# state: machine
# target: 8776aa2704bf
# parts: =bb79f0b8238f
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 731cc14cab87
# parts: =11a0c078d878
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 5407a4553f1d
# parts: =b782211fa3fe
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: cee486c19884
# parts: =b8392776687a
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 8e4e12fb5c99
# parts: =729770ee7237
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: a5bf5e0662b0
# parts: =5ae5c7bf2c19
# using: -uebergabeprotokoll=1e413e203fad
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 8fd2e06b8be6
# parts: =e2b5c7d0f988
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: f34bdaa4f699
# parts: =e6dbf41c4c86
# using: -kaution=9b45ae22c035
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 23d9973e4b8a
# parts: =3ce7e9380477
# using: -kaution=9b45ae22c035
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: b17129ce8dfa
# parts: =2efeca61ed15
# using: -nebenkosten=066e8dd5189d
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 5fd1c04ef827
# parts: =587b52e96fc4
# using: -kaution=9b45ae22c035
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: df800eee732e
# parts: =8556d007e34d
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 42ed9bea4dcb
# parts: =de3879d7b754
# using: -kaution=9b45ae22c035
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 123f123eefd0
# parts: =8312f018d4f8
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: df926a4c12f1
# parts: =d2209e86d4a5
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 25bb1e4d6e31
# parts: =0846eca9ca09
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 26ba1f8a35ba
# parts: =ef412920deb1
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 3114ec84e177
# parts: =dab171134964
moving-out-notice-title = Selbst kündigen

# state: machine
# target: c3ee21b84138
# parts: =9f58bdce4d63
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 7a3909c60384
# parts: =a23137c562ec
moving-out-title = Der Auszug

# state: machine
# target: 761b54000e30
# parts: =11021469a03f
# using: -kaution=9b45ae22c035 -nebenkosten=066e8dd5189d
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
# target: d1b0ac725c81
# parts: =faf5fc29666f
# using: -kaution=9b45ae22c035
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 8782b139d57a
# parts: =c789ab7a6591
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 3a3d42330d24
# parts: =d3b70e46f2d6
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 9addb9c5593b
# parts: =d771f4865c71
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: dc89ac2988f8
# parts: =fab9a3691fdd
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 45aa7b50aa8a
# parts: =33b000f55e7f
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: a9f4e29ac0a9
# parts: =1c73579a9164
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 1d855451bdbf
# parts: =b3d34e1b323b
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 473656e0c169
# parts: =852be55a6661
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 8d3a5907ec5f
# parts: =a54c08de77fc
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 7b9d49eb256d
# parts: =6ba3e363b320
notice-column-period = Frist

# state: machine
# target: 030c88081546
# parts: =a0fc071e0a19
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 58dd36fbc3c4
# parts: =c43b69833a71
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: db59f45431cd
# parts: =0261cf9f79d5
# using: -mietspiegel=2928b5da07ec -nebenkosten=066e8dd5189d
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 3c8cc829c4e7
# parts: =6cb533cbbec7
# using: -city=c9541c0032af -nebenkosten=066e8dd5189d
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: a29ac6fd22e2
# parts: =c93af405bde6
# using: -nebenkosten=066e8dd5189d
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 287a1a55f733
# parts: =12838bdd5496
# using: -mietpreisbremse=d5dadd42fe17
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 1b3584069cfd
# parts: =e6b20d1ad5fb
# using: -city=c9541c0032af
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: ff1c57afceb6
# parts: =eae8c9f65ddd
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 4f4a963f0468
# parts: =63207b854794
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: efcac7ac83c2
# parts: =fb4cc640d13f
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 38ca53174b10
# parts: =4aaef0980bdc
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: c6fb666d4d44
# parts: =fd73d2fe4a56
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: 508d186b23d4
# parts: =04ed2f693a75
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: e9ac15181408
# parts: =0efb5ce0cadf
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 8e2137e82d9f
# parts: =bf36974b89a0
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: a913b0a3892c
# parts: =0457184a2544
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 1df8299434ac
# parts: =786160485d22
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 61504ab11eef
# parts: =fdc495d8dadc
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: c73a6c80a806
# parts: =372f047f3260
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 371a8c3d65a1
# parts: =a2063d5774ae
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 3ed9a388d301
# parts: =70c53af57ac4
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 56ce91ecb2c3
# parts: =34767bea71dc
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 33ca18e80971
# parts: =60d419295892
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 93fc38880233
# parts: =f868a49f8ea8
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: 583519f53864
# parts: =0dca89967e66
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 589b8c3ca44d
# parts: =70c3c987849f
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 36e39c1e778a
# parts: =f2b2e059f727
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 7b69b6fdd6cd
# parts: =798bbeefd3b0
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 0021b8209603
# parts: =3e3c78f8a79c
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 90c53ba3a260
# parts: =3356a722a8dd
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: ab5187849897
# parts: =5ac32a3f9712
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 9c4a8193268e
# parts: =b662d5e4a62c
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 583eee77fc77
# parts: =2095c3f657d1
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: e378dc7ecb1b
# parts: =b426ee5ef58c
repairs-title = Etwas ist kaputt

# state: machine
# target: 758d8bd89fcd
# parts: =f040f49caf8a
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 993a7d046d1a
# parts: =acbcec783bc3
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 5e7de09e72d9
# parts: =e565bc0fe543
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: f1beb83be599
# parts: =b3ca0253fe5e
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 78cd6c255d96
# parts: =07e0e2418e39
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: d601476263a2
# parts: =1177f597ba39
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: aab658c783b2
# parts: =5ab11c2e9b72
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 07ae35e1f7e4
# parts: =7b3c9832d543
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 2d326ccbdce7
# parts: =a1cd0b8eff77
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: b15a34cdd1ba
# parts: =0dc8ddaf34ad
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 527ef00b908f
# parts: =6b84e23da7f5
search-steps-title = Schritt für Schritt

# state: machine
# target: ad241bce8ef8
# parts: =2ae1875b70d1
search-title = Eine Wohnung suchen

# state: machine
# target: 2fcfc24209b4
# parts: =294aeee53b3a
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 0a925ebc5598
# parts: =2db292edd05a
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 3843d6dd0b83
# parts: =3155576525bf
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 153945b7bffb
# parts: =294cb9fdb0ed
search-where-title = Wo Sie suchen können

# state: machine
# target: 60acd8b0c685
# parts: =4096cfe627c0
# using: -kaltmiete=cda89ffdd4eb -kaution=9b45ae22c035 -nebenkosten=066e8dd5189d
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 493fccd5a12f
# parts: =c379706cfd1d
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: b0b457717344
# parts: =e450faa6be81
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 9db81750e872
# parts: =0c5b8b335cff
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 3719e6015cf2
# parts: =f7aa04310ebe
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: accdd69bddec
# parts: =d97c2b84d0fc
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 7697c5316737
# parts: =34a329532191
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 2c091735b895
# parts: =92608fff0e1d
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 41f5fee68b06
# parts: =44b76f998622
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 78afdf65bf1f
# parts: =0c3a84549d86
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 92953c8d9f5c
# parts: =3f6ff1d0baf8
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 0971a9cb1b9b
# parts: =b5b79d9e4f19
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: e9583f26c081
# parts: =a46900ec59ca
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 184995a4117d
# parts: =b6c3f37d81f0 .alt=f2e0e8d205fe
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: d5e4d6e6ea1b
# parts: =26d3b7b93b5e
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 943f75233c33
# parts: =9442f931649e
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: f96a04afb666
# parts: =f82e270d803e
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 0db21ee5feb8
# parts: =4f769432bbf7
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: a76ff534f446
# parts: =2e5193b1fdf4
viewing-title = Besichtigung und faire Behandlung
