# state: machine
# target: c457a261f0b8
# parts: =f17aaea1e3ae .hours=5362b77a3615
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: d9e26e0241f9
# parts: =e8e969cf84d7 .hours=bfa23d19bfe6
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 61d6b2b08976
# parts: =4a075e6323e4 .hours=bfa23d19bfe6
# using: -wbs=147d0cb82c61 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 4409a808aa6e
# parts: =06047bf7a92e
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 9546c94c634f
# parts: =57ed620171b4
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: c3b9d55ee11d
# parts: =edf1bba1515d .hours=bfa23d19bfe6
# using: -wohngeld=b67006675096
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: e46876f6bccf
# parts: =6c5a6b9e9439
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: d489149acd4b
# parts: =3ae644983f4e
costs-column-amount = Betrag im Monat

# state: machine
# target: 8db144d8ace5
# parts: =76d76788c80a
costs-column-cost = Kosten

# state: machine
# target: 23efca140d35
# parts: =6cb7d23300ee
costs-column-part = Was Sie zahlen

# state: machine
# target: 9a11defb617d
# parts: =33cc4b3ec58f
costs-column-payer = Wer zahlt?

# state: machine
# target: 4ab915d1b2c8
# parts: =acd86cb22bb3
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=78617afbfce8
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: fc29366d9e48
# parts: =606416ca6efa
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 2adfe8ff69f1
# parts: =6854d7d4fd24
# using: -nebenkosten=349b31862c8e
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=d2789f1e71bb
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 7744d1f796fb
# parts: =db6278c99e18
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 053a9922ac9a
# parts: =86802e901a87
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: e17fe84e7b79
# parts: =1754c1be6cf3
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: d2d69a18ca40
# parts: =8f48568d196f
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 828fbb0338a1
# parts: =e5b9ee497071
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 98a9b6608a05
# parts: =ad17782e9c1e
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 672d44051fc4
# parts: =96b0c1ad6784
costs-payer-landlord = die Vermieter*in

# state: machine
# target: d171e0da8f4c
# parts: =d8a08ed153b9
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: c953bacdb6e8
# parts: =ddb19211241e
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 576c4ecdd8c9
# parts: =722154066565
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: b42ccefb8aa9
# parts: =be285c6f0481
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: dd6c4f796633
# parts: =18459d0d6524
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: 046b2f7bf2e7
# parts: =78192b6bee2e
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 32f60a204246
# parts: =30b08d27e733
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 03c172feb221
# parts: =2590f18c1485
costs-table = Wer zahlt was?

# state: machine
# target: 763ac5d74878
# parts: =c4b8b8d4da0d
costs-title = Miete und Nebenkosten

# state: machine
# target: 949db905acb6
# parts: =aa1b84638fe9
# using: -nebenkosten=349b31862c8e
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 8d434fb0874f
# parts: =341b8d46d7cd
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: c1d29f7eea08
# parts: =4aaa789f1ca8
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: edb7158c9651
# parts: =0fd64397b857
# using: -kaltmiete=78617afbfce8 -nebenkosten=349b31862c8e -warmmiete=d2789f1e71bb
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: abd3107887d4
# parts: .alt=7a44958b484e
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 380baafcaeac
# parts: =1b7c0ca2a81b
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: c2b52d886fb2
# parts: =33780fec80ca
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 0768f461c0d3
# parts: =7d88a1a93878
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: ed8c82dc4a14
# parts: =29559e64f781
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: c6d7ded7050c
# parts: =ef6b1dff34cb
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 2c4dd593ba75
# parts: =91f267542dda
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 526dd3075030
# parts: =666d516cf252
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: afe7d64c9f21
# parts: =8a9551101ad5
# using: -kaution=d408bac239ec
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 8ab5a902360f
# parts: =712781739db6
# using: -kaltmiete=78617afbfce8 -kaution=d408bac239ec -nebenkosten=349b31862c8e
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
# target: eb8d1be3faa9
# parts: =0261308e7b49
# using: -kaution=d408bac239ec
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 436aaed3eef3
# parts: =3ae6feede406
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 8827645839e5
# parts: =d8ba3d86e3d8
deposit-title = Kaution und Makler*in

# state: machine
# target: 937a87181467
# parts: =8945d920e73f .term=db7bccc7cbfe
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: e9730827e60d
# parts: =5c30c5e35dbe .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=04dcbeb27ad1 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: ad1779a0255f
# parts: =b2d7b2fa7033 .term=b0d50dc0919d
# using: -hausordnung=476c4c587cad
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 75a0e4d3459a
# parts: =6a10aa7fa306
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: dc5743574084
# parts: =6928ed3f3a80 .term=ed8ec80241ad
# using: -kaltmiete=78617afbfce8 -nebenkosten=349b31862c8e
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: bba07286f0a6
# parts: =5fd9098b6c4f .term=39fd49fac116
# using: -kaution=d408bac239ec
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 67965f7eb079
# parts: =968a0a06a95e .term=e0b00763f7df
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: c55c67da43d7
# parts: =567cb6337453 .term=4d05dca1af1e
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: d91fc9aa569d
# parts: =b9db8bea6365 .term=fa954d9a93e7
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: b6283334b387
# parts: =4333ec43a8e0 .term=eb589a134a2f
# using: -mietpreisbremse=7c381f03b2d0
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 2998a9ff0647
# parts: =46b2c0af7456 .term=1e8d9374e1c2
# using: -mietspiegel=4bebbd5db830
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: cd774127184b
# parts: =62acc9de8df0 .term=f09d8c2c18e6
# using: -nebenkosten=349b31862c8e
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: db039982b846
# parts: =ae3b0b8ddea3 .term=c67b9d6167bb
# using: -mietpreisbremse=7c381f03b2d0 -ruege=b08233e3c39b
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 3aba051b5d4e
# parts: =3862413bf1f0 .term=6b095bc832db
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 879ac36811da
# parts: =2f514e687e73
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 31e086b57f90
# parts: =f59af456b09e .term=175b8dda02b7
# using: -uebergabeprotokoll=34b9b80d29ad
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 48cc393600d5
# parts: =69f876f7b7f0 .term=d5160782dd8e
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 590b56908efb
# parts: =10636ce9cfca .term=dcb2058987e2
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: dabafb350caf
# parts: =38621b38025b .term=4637721908ab
# using: -nebenkosten=349b31862c8e -warmmiete=d2789f1e71bb
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 785b0b9353a5
# parts: =aeee31a5d2fc .term=c779cc6847fa
# using: -wbs=147d0cb82c61 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 76620c26d4b6
# parts: =e2ac83110d3c .term=145c1f8eae96
# using: -wohngeld=b67006675096
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 41e44980d889
# parts: =50a5db1998da .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=2d620c351543
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 790d6dbabe75
# parts: =148eb2cbccee
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: e2498495d536
# parts: =c8d98c8b03c5
# using: -city=3be9c7b2ff9c
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: a629ec9f1271
# parts: =3a4775059ae5
# using: -city=3be9c7b2ff9c
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: cb6e96e9e85d
# parts: =11346c6ca16c
guide-title = Wegweiser Wohnen

# state: machine
# target: d9ff3270b1a4
# parts: =3178edc234e6
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 897b9dec8bd3
# parts: =d3e905032828
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: 5a7f26d28ddf
# parts: =b1f21d92d88c
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 08f70cdff0dc
# parts: =a7bb08fb9478
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: fa894dd8fcab
# parts: =f29250cd5d46
help-column-deadline = Wie viel Zeit?

# state: machine
# target: c644082a43de
# parts: =9e3fea9c64ba
help-column-task = Was?

# state: machine
# target: eca2d9be9ace
# parts: =a4a4cd1e050d
help-contacts-title = Gute Adressen

# state: machine
# target: 82a3af95b9f2
# parts: =42afe74674a8
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: c7ab5090df9d
# parts: =b473c2983195
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: f4d67f542e63
# parts: =84eef3efb424
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 22efa9704204
# parts: =dd4cd75d6ab1
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: a47e977daa1b
# parts: =9c226c4d48f8
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: aeb5ea50ad86
# parts: =302dd4f99a7c
help-emergency-title = Im Notfall

# state: machine
# target: 4d243640dba3
# parts: =936b30de0288
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: bc8f62659fbd
# parts: =822beb796dff
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: e3c312c9fbf0
# parts: =51f0b5435f3b
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: 28e46d382836
# parts: =47285ee510d5
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 518eb97af97d
# parts: =a5eee9397658
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 205135882700
# parts: =6605afd17e08
help-row-register = Adresse anmelden

# state: machine
# target: 0af119c4d061
# parts: =c9cea04f1f47
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: c2dac3a02919
# parts: =ad39616f3c2f
help-title = Hilfe in Köln

# state: machine
# target: 83535e1fe2e5
# parts: =30a5e8804d44
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 5f7db4eb53d5
# parts: =a8d0183ea514
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 07a555b09a34
# parts: =4a83afb7b756
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: e8135863b0d0
# parts: =64b2d33e90ae
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 6bba45610736
# parts: =ec374d1ff662
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 6ddb4b4d8ca9
# parts: =e54651aec0ca
# using: -city=3be9c7b2ff9c
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 10c0b66130e3
# parts: =4699ff2b1604
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 1cae21c4cedf
# parts: =dd222d45021e
# using: -city=3be9c7b2ff9c -mietpreisbremse=7c381f03b2d0 -mietspiegel=4bebbd5db830
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 5a0676aff317
# parts: =a9b3b3e392ac
# using: -ruege=b08233e3c39b
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 6c411ffa24db
# parts: =c3a152fa68d2
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 5ac51b0c9e6a
# parts: =5c19a5274cb3
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 06c5c326ee65
# parts: =0508248a8559
# using: -ruege=b08233e3c39b
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 920e9ce1710f
# parts: =0231bf1c8ad0
# using: -mietspiegel=4bebbd5db830
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 994aea322315
# parts: =25bbf01af3df
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: d4518495521f
# parts: =b4c5aaec2de8
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 34c0a28b1055
# parts: =e494a73c6b2e
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: e7f5451d66f2
# parts: =ee019254b602
# using: -kaltmiete=78617afbfce8 -kaution=d408bac239ec -nebenkosten=349b31862c8e
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: b4032fa88dc2
# parts: =81fe4504e9ac
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 8010ddd78297
# parts: =9ad2639d2567
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: 5119a3f13500
# parts: =798c785ef334
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: a89bef4b011d
# parts: =19445c636cc8
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: b0d7ccda8b9f
# parts: =bc2f22daaad5
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 64be2b38128e
# parts: =1e1b3b797879
lease-painting-title = Wer muss streichen?

# state: machine
# target: 535117c6ab88
# parts: =6fb8fb1abdae
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 619cbe54b38a
# parts: =c07c91f4bdbe
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: d9ab267348f1
# parts: =b66b0f52757f
lease-title = Der Mietvertrag

# state: machine
# target: 057c5379aad8
# parts: =50dea778474e
# using: -city=3be9c7b2ff9c
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 37ec102dad80
# parts: =415ae1e466e5
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: a4b9051519cc
# parts: =4e57ba598f98
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 3e688f16cc69
# parts: =7fbadddf0e13
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: ba74ca46fff7
# parts: =143afec2469c
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 7fe7bb88cf27
# parts: =f96f9ffe151b
letter-defect-title = Einen Mangel melden

# state: machine
# target: eadfd2ae6fea
# parts: =8c4e4fbdf7fa
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 31476da9fd14
# parts: =3668dc28f3a4
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: a3725055d9f3
# parts: =3de08debdfad
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 656007773038
# parts: =108e79aeee9d
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 35b898a92967
# parts: =04a138460a1b
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 4ff4ccb2a79e
# parts: =5e7aa7fc64cf
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: f45fb75e9a64
# parts: =e2312e46b3aa
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 9631171915b1
# parts: =a8ccee2fbedd
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 96db70a2b43b
# parts: =660519de34d8
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: faa9f5fd07b7
# parts: =6394b593a5de
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: f6ceb880e10e
# parts: =b3762bff8c87
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 7f0d6c2c71c0
# parts: =c0832879edb0
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 5c919969e766
# parts: =dd2e45ebbd07
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 37af66494cc0
# parts: =d20786e9113f
letters-title = Musterbriefe

# state: machine
# target: 4ecd539434c8
# parts: =2300ed776b33
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: efe03b439cd9
# parts: =c4b9186698bc
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: a02a31747d4d
# parts: =1b4b002ffaf7
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 59e9b00340c9
# parts: =4e375a73e87a
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 75e1831fabba
# parts: =338ae2c7b2f4
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 8bd0392103a9
# parts: =489b1d5aa904
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 2050b63621d4
# parts: =d90f61dd0ed3 .alt=22f63027b70a
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: 330c027e144b
# parts: =3ec6d0da27e9
living-air-rules = Gegen Schimmel

# state: machine
# target: b0b124acb003
# parts: =2268079dedde
living-air-title = Lüften und heizen

# state: machine
# target: dfb7d218954b
# parts: =d99a598f2b48
living-bin-blue = Blau: Papier

# state: machine
# target: 7996b4ba0a41
# parts: =1cc0e25da1d5
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: dbbb0076356c
# parts: =f2264cdf1e70
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 15cda4e7ca8d
# parts: =d51ede838470
living-bin-brown = Braun: Bio

# state: machine
# target: 1f94997b57d6
# parts: =7059a5099a1b
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 5c781f1d5646
# parts: =a5d35c76708f
living-bin-brown-out = Plastiktüten

# state: machine
# target: 29301f0d60aa
# parts: =31e233e78fc4
living-bin-grey = Grau: Restmüll

# state: machine
# target: b090e6e9ffc2
# parts: =545aa849330c
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: f01ca4825740
# parts: =bab962a91517
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: ae77aa67c561
# parts: =de71e30506c5
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 303eb20339ec
# parts: =b24b353e04ca
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: ffba1a0c21ca
# parts: =fd76c145ac53
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 414811fd905d
# parts: =14c460493001
living-bins-column-in = Das gehört hinein

# state: machine
# target: fa4ff1c3613d
# parts: =d9950213b724
living-bins-column-lid = Deckel

# state: machine
# target: ac71d922c0b4
# parts: =0e69bde639e1
living-bins-column-out = Das nicht

# state: machine
# target: 2f856e1a6115
# parts: =c89075365684 .alt=a9bce729579b
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 193204e7c6de
# parts: =63215369ad51
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 1616b9dbc344
# parts: =f81f4dbf8439
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: f3398734d2cc
# parts: =0a4d6bfb53e8
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 35474ee7d9f8
# parts: =ea3ef6f2e89a
# using: -hausordnung=476c4c587cad
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 69c4daefd9be
# parts: =3fdfda93205a
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: 75493b09d1a9
# parts: =cfa1ac7c4a26
# using: -hausordnung=476c4c587cad
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: bca9b9745067
# parts: =e3a2f8e5d3b9
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 495ca2773a60
# parts: =fba8602896ae
living-quiet-title = Ruhe

# state: machine
# target: 7dc2ea5da795
# parts: =26c560d58b75
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 53ec91984aed
# parts: =c87efd42780f
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 54e26c1e1a60
# parts: =87bbcf84baca .alt=e704f800cfcf
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 33f5c28d8da9
# parts: =1847c68f12e8
living-smoke-title = Rauchmelder

# state: machine
# target: 7252f214d28f
# parts: =00ca03cb411d
living-title = Leben im Haus

# state: machine
# target: ce8be1fa67a7
# parts: =f4047ab8d52f
# using: -city=3be9c7b2ff9c
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 00c513a124fe
# parts: =a496a0fefe3a
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 4733343516ad
# parts: =8f2f02b42312
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: e93213103f6c
# parts: =13a1c2d24f81
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 3e4fee9157ec
# parts: =9153caf4cfab
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 94c852ba954c
# parts: =a08e26c98333
living-waste-rules = Müll im Alltag

# state: machine
# target: 5b637217bf4b
# parts: =046e1c01bf71
living-waste-title = Müll trennen

# state: machine
# target: 27a1fa47caeb
# parts: =2b717b50c325
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 0ef7a17e1afd
# parts: =6ec44f18f555
# using: -grundsicherungsgeld=04dcbeb27ad1 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 5a0a667edea8
# parts: =989c3ea27879
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=7c381f03b2d0
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: e39cf99ab31f
# parts: =a544e5ab888d
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 18404fc5508b
# parts: =5697c2f74273
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 60da206c28ea
# parts: =58a2da33995f
# using: -city=3be9c7b2ff9c -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 88637c9c15e0
# parts: =9d786edc5499
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: d324a75dc94b
# parts: =894466e46991
# using: -kaution=d408bac239ec
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 2484406efcca
# parts: =a6bb14db548d
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 453b920d03d2
# parts: =5c8ef430f1c0
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 01ce9ece8beb
# parts: =9fe9f7151de9
# using: -city=3be9c7b2ff9c -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 73e176f8a87f
# parts: =6ab84da75969
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 41cd94a9e681
# parts: =0790961016d8
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: 0b5a77b02a51
# parts: =e9b2f6424b98
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: ba67347631db
# parts: =58e238c00d69
money-papers-title = Ihre Mappe

# state: machine
# target: dfd3772f7189
# parts: =5f1b66e93b72
# using: -wbs=147d0cb82c61
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 156c14ea9c83
# parts: =316576b17e37
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 64bd8cd0648f
# parts: =abdb36462b1f
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 9ad9c3adf859
# parts: =c1d7b4cfc58d
money-title = Geld und Papiere

# state: machine
# target: 9dd7373c4d41
# parts: =e05c7270d67c
# using: -city=3be9c7b2ff9c -wbs=147d0cb82c61
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=147d0cb82c61
money-wbs-title = { -wbs }

# state: machine
# target: 759ddd23cf60
# parts: =344f669ab99c
# using: -city=3be9c7b2ff9c -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 7c83f74b885d
# parts: =cb1e65fad7bb
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: dc2ec17e2ca0
# parts: =f8d31efc6805
# using: -wbs=147d0cb82c61 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 7d5218032132
# parts: =87ea02e9f6c3
# using: -grundsicherungsgeld=04dcbeb27ad1 -wohngeld=b67006675096
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: f25afa87fa2f
# parts: =b1bb790ab710
# using: -wohngeld=b67006675096
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=b67006675096
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 8c0cb565b65a
# parts: =cfc19a711063
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 336afb3d4dcc
# parts: =33514c4b1cce
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 1091dfc8e030
# parts: =77c2ef7f9b49
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 1a1516b8c0e6
# parts: =4c7972efd843
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 051e180cebe6
# parts: =1d09f3dcebb7
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 6fd57982e319
# parts: =d9c7aa2d309d
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 0e54fc5a284f
# parts: =f89c48978622
# using: -uebergabeprotokoll=34b9b80d29ad
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: f0fd16013a50
# parts: =0846bfb11d84
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 55554a5343a0
# parts: =30b043c758a4
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=2d620c351543
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 459c8091bba1
# parts: =3205f3cbb108
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 8bae75a969ed
# parts: =cb206c6f92ef .alt=8c281b2e18a0
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 2a7f3adec73d
# parts: =39848b670f98
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 862171628e0a
# parts: =95b3b3e07786
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: 51ee357ddacd
# parts: =233d1516c5b6
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 37ea69e774b7
# parts: =9f4794294217
# using: -uebergabeprotokoll=34b9b80d29ad
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 1b9234369bb9
# parts: =4688ce307bda
moving-in-record-title = Die Übergabe

# state: machine
# target: 383fdba452ec
# parts: =35895b027d85
# using: -city=3be9c7b2ff9c -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 8d7c1efaccfa
# parts: =c9f495ae98fb
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 205135882700
# parts: =6605afd17e08
moving-in-register-title = Adresse anmelden

# state: machine
# target: bec4caac1d14
# parts: =9075f624e5d0
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 1e778028b157
# parts: =7eeed5334176
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 63bb260a84e3
# parts: =a9d330b354b3
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 29298d4fab09
# parts: =bace94f80e6f
moving-in-title = Der Einzug

# state: machine
# target: c9d1bc15eb61
# parts: =4dc70184075f
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 9d8324a30715
# parts: =be13123b8538
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: bbc692af519b
# parts: =6d1345707c1d
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: aacba594f3a5
# parts: =f18e4c2f47e6
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 3c4a04118b0b
# parts: =fcce6626d0af
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: f12819f77f47
# parts: =e20b69d25cf1
# using: -uebergabeprotokoll=34b9b80d29ad
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: f65045eb1ed4
# parts: =6e4b1a660d5d
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 3fcec8448e34
# parts: =43eb33b2b38b
# using: -kaution=d408bac239ec
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: d10cb7d25ea5
# parts: =32324b054dcb
# using: -kaution=d408bac239ec
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: f81c690083fd
# parts: =fb589cad7995
# using: -nebenkosten=349b31862c8e
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 345669169f16
# parts: =ca1986f73afb
# using: -kaution=d408bac239ec
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 00e0a341c506
# parts: =6ab6c81c64d9
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: f2ed77a150a4
# parts: =a11256669186
# using: -kaution=d408bac239ec
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: e3c83255aebe
# parts: =9c5e595540a8
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: b570d7a14160
# parts: =c42bbba9923f
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: 4101854e300c
# parts: =fffd478eec05
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: aa035c729689
# parts: =a8ad24f8b6cf
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 9e018a486b47
# parts: =230247c3a4c3
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 24c36cda37e2
# parts: =00cd24ce24a3
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: d0ea7c71978c
# parts: =329ddb58abb9
moving-out-title = Der Auszug

# state: machine
# target: 876731b4f023
# parts: =a9ca161db2e8
# using: -kaution=d408bac239ec -nebenkosten=349b31862c8e
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
# target: 6fad1a2f0e34
# parts: =a61f0b02a4e6
# using: -kaution=d408bac239ec
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 3d1d548d53ce
# parts: =c0a7cadae58a
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: f92e6f972717
# parts: =769928d9cfff
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 08e66f1886ac
# parts: =6c288b0c3afe
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: 41e77e9c5d42
# parts: =ddc609763384
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: fe85aa581882
# parts: =2e6b31f93dd7
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: a2460a710908
# parts: =3f4e420c5bd6
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 4db78151f4d3
# parts: =e66a8f7de3e9
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 08009acf06a7
# parts: =c9ed58e350ec
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 60e3841b326c
# parts: =4f9b9f531719
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 5e417a95d5bd
# parts: =66f6397dbb54
notice-column-period = Frist

# state: machine
# target: e424e084a302
# parts: =55f61f5305f3
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: fe30c4b58a1b
# parts: =dba686e008cd
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 94e629363392
# parts: =97b60a53049a
# using: -mietspiegel=4bebbd5db830 -nebenkosten=349b31862c8e
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: 7227ee39c892
# parts: =1ea980c6d1e3
# using: -city=3be9c7b2ff9c -nebenkosten=349b31862c8e
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: 76d794f8e7cb
# parts: =274acb458e94
# using: -nebenkosten=349b31862c8e
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: b2cd1020395b
# parts: =90ab6b693610
# using: -mietpreisbremse=7c381f03b2d0
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 491b19b0164c
# parts: =edabad264151
# using: -city=3be9c7b2ff9c
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 7d8eb5f682fd
# parts: =de1010042c6c
notice-increase-title = Die Miete soll steigen

# state: machine
# target: bbfde9a26da9
# parts: =2f671d96a598
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 089e489eda28
# parts: =fd84bbb7bae1
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: f99d0e1eb5f5
# parts: =1042cdbaf0ab
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 532caeb6c499
# parts: =42c129dbcda9
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: f1d172945dc4
# parts: =cced910d6bc3
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 10f5ae963e07
# parts: =c05e5fb02485
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 98e5f0d41c8a
# parts: =c54bc1b9bb4d
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 2cb4c05293a3
# parts: =20a5bb536236
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 585e556ace14
# parts: =b9f5fefcc3d6
notice-table = Fristen bei einer Kündigung

# state: machine
# target: cee47d2a26f6
# parts: =db6ebaa54126
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: fcf683ceb9f0
# parts: =d17b1e9bb379
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: e285e8b853ef
# parts: =38e5158c212d
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 0f5b5954f00a
# parts: =ed746ba508ce
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 81c1a229bb86
# parts: =de330a8c9666
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: e4379854810f
# parts: =b0617ad1e62a
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: ba000e0497b0
# parts: =39a49e651a6d
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: e98cfff6785c
# parts: =970034e9cbba
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 63c63701f639
# parts: =5d775d6c98e0
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: bf36d4fef5db
# parts: =ffe19cf3d989
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: d6be58454a81
# parts: =44a3ac20dc1b
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 2e03583449c2
# parts: =73c94efaa0e4
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 5ff4dc441adf
# parts: =06d815e76e87
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 013c59c17e39
# parts: =fda4b401536e
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: b4b703768486
# parts: =d0e6aa243fef
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 27baa2f4aef1
# parts: =b67af24970e5
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: b7bdd5e6cce2
# parts: =f341a52f6c5f
repairs-title = Etwas ist kaputt

# state: machine
# target: 0f91d152a694
# parts: =a85e19af4ec7
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 43e2218464f4
# parts: =b58b67467675
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 0551d95d83d6
# parts: =1f1c0e54e657
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: fb4773925f04
# parts: =668a997b2aaa
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: fb0aab41d7d0
# parts: =c13de1e72baa
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: e8301e4b3e12
# parts: =fd32c343cc57
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: e2eceab8ca0d
# parts: =1f7c5ecee0c5
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: eaab3e71cd57
# parts: =081abe618884
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: fc0a50aa02c9
# parts: =937a27ab8df4
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 2d49965bb152
# parts: =91246ce9541f
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 3def7878066d
# parts: =5c29acc6604c
search-steps-title = Schritt für Schritt

# state: machine
# target: 8f8027cdc6b5
# parts: =30aaf24c023b
search-title = Eine Wohnung suchen

# state: machine
# target: ba8ba9fb5af2
# parts: =d08e669b608b
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 5416d4d639d1
# parts: =cdab5af32bb1
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: ad9120002f13
# parts: =020d680d14bb
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: a13f019111d1
# parts: =4db00ab55a77
search-where-title = Wo Sie suchen können

# state: machine
# target: 5843a6c16464
# parts: =6c6cea173ac1
# using: -kaltmiete=78617afbfce8 -kaution=d408bac239ec -nebenkosten=349b31862c8e
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 5ea7746ddae7
# parts: =dd491d075278
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 273011b15f1f
# parts: =c73492e02957
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 6450eaa4d024
# parts: =b8e296c325d0
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: abfeb753a675
# parts: =faa4410e6eab
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 61b61ee68814
# parts: =1b25c4739b60
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: fdbf448e15fe
# parts: =066b960848ff
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: c782da9630b9
# parts: =85e573179212
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: ec68954e8666
# parts: =a65c4faeae12
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 8b8bfe4d44f9
# parts: =535396ab87f8
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: e50b61f037c5
# parts: =1801460bc2c9
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 65d1d3bd2c99
# parts: =c7e550b15289
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: f697959f82ad
# parts: =fa43775e21a9
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: dfc36a8b15b7
# parts: =a97dc6da1495 .alt=63524bc5e6be
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 5c9992c45173
# parts: =47d94e19eaa5
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 9771f53a2786
# parts: =11932be5e8ec
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: e3ce3cf6fa51
# parts: =b30a8aba879f
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 4b0f453fedd5
# parts: =6987ba9edae2
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: aea3e112b567
# parts: =76a68f6ef531
viewing-title = Besichtigung und faire Behandlung
