# state: machine
# target: ea7f3803e453
# parts: =3e3736cc1807 .hours=fe87dfa0a899
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: 16fc655ae3c0
# parts: =a10a9925583d .hours=059f8b8f6968
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 8ed04ffb0c7e
# parts: =a1f77f11c1e9 .hours=059f8b8f6968
# using: -wbs=bee6713702ec -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: f19a6a922272
# parts: =87f7d03e6736
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: af373dbdb340
# parts: =83c77c38c6b2
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: 22dbcb250cc9
# parts: =bc970b036e56 .hours=059f8b8f6968
# using: -wohngeld=6eb3de2e19d8
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: b1f0787ca43b
# parts: =c8cfc576503d
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

# state: machine
# target: b51f0d17ef7c
# parts: =01f06830b177
costs-column-amount = Betrag im Monat

# state: machine
# target: f8a0ce0b25ab
# parts: =86fa5ae6452f
costs-column-cost = Kosten

# state: machine
# target: 5784b52c1755
# parts: =46735612332b
costs-column-part = Was Sie zahlen

# state: machine
# target: 888f043819e4
# parts: =769ac58f074b
costs-column-payer = Wer zahlt?

# state: machine
# target: 48ac201998bc
# parts: =dd87cc68c90f
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=ecfc56f194aa
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# target: 1120a227349e
# parts: =1af9b69d8904
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 38f3c0f467dd
# parts: =a1b73d8a3eee
# using: -nebenkosten=c1ad2429da28
costs-example-operating = { -nebenkosten } ohne Heizung

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=cd4dd05e5a0c
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# target: 3180e24b105e
# parts: =c95b77c58ebe
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 97c02bd4e847
# parts: =70937484d3e5
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 103c15331966
# parts: =6563b8a7b6bd
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 55a6e6e2a4f4
# parts: =860ce95c0253
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 1871c8616d9b
# parts: =52db7310670f
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: d86b62b16c35
# parts: =90b7d905a2ee
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 4851b02b144a
# parts: =79d4f38dc96a
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 63ead219bfed
# parts: =20636f7b8bd9
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: fbfe65bcb7b4
# parts: =2ca646c9c006
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: d37a046c0411
# parts: =d83e2c9a2eca
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 2a510bd897e6
# parts: =cce484feba01
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 0ebd05987479
# parts: =4f1526df777a
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: fb2d41e383b9
# parts: =b537a930a6f3
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: eebb81ff732a
# parts: =d6052ffd2766
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: c829b30ba184
# parts: =3bb2c60ab592
costs-table = Wer zahlt was?

# state: machine
# target: 7a8447841897
# parts: =7996cff49a75
costs-title = Miete und Nebenkosten

# state: machine
# target: ffdd46bdbc07
# parts: =508804201940
# using: -nebenkosten=c1ad2429da28
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: d5b24df12966
# parts: =0fe369583cb6
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: f6bb916aaa45
# parts: =49ca99cbfee2
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 4d33e0a5277f
# parts: =c10858a94c54
# using: -kaltmiete=ecfc56f194aa -nebenkosten=c1ad2429da28 -warmmiete=cd4dd05e5a0c
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: d4c90f7e9c72
# parts: .alt=4fc2e85b2039
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 1d4a94446cdf
# parts: =b303c1036b3a
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 21abe4e0e216
# parts: =d3b00e08433f
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 444a6971abef
# parts: =4458918aefce
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 8e2c9ed48a34
# parts: =e32866690f9e
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 4c2c82405291
# parts: =7b5e46346534
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 389252edf9b5
# parts: =7111c89353d1
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 62ced4a6f3c4
# parts: =78959adafb11
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: cf10971459cf
# parts: =bd10b701e892
# using: -kaution=e629637e4c05
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# target: 9e393b89dfd4
# parts: =59bdea33e0d0
# using: -kaltmiete=ecfc56f194aa -kaution=e629637e4c05 -nebenkosten=c1ad2429da28
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
# target: 3efc837ff721
# parts: =19d58a8bc8d6
# using: -kaution=e629637e4c05
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 648b6003e5fc
# parts: =6c072ccde845
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: f983299ba91c
# parts: =075e3d04030c
deposit-title = Kaution und Makler*in

# state: machine
# target: c0206da75cb9
# parts: =4c3668bb3b18 .term=be40b90a47df
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: da85b47434a8
# parts: =d8562339d50f .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=35d5f7ca2e56 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: 1cd8498ddf85
# parts: =314027b32968 .term=b0d50dc0919d
# using: -hausordnung=4630b714c236
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 03b0d37bfe2c
# parts: =77fe1373304a
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 876027b23f33
# parts: =be454d52feaf .term=ed8ec80241ad
# using: -kaltmiete=ecfc56f194aa -nebenkosten=c1ad2429da28
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: a792de695f97
# parts: =fcb2c717992f .term=39fd49fac116
# using: -kaution=e629637e4c05
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: b7a630452a77
# parts: =c487bd135bb5 .term=c21bb2e23f05
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: c3d08d0debee
# parts: =b5fca8ed3754 .term=d8cbf213d229
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: edabb0495785
# parts: =1f4f0931cd69 .term=fe11903f4d69
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

# state: machine
# target: a31f2d704435
# parts: =563548b64431 .term=eb589a134a2f
# using: -mietpreisbremse=e05ccc31c057
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 7fca383d4f67
# parts: =fd6d86c36069 .term=1e8d9374e1c2
# using: -mietspiegel=6f96cf43ffdc
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# target: 515965b5033b
# parts: =839f5de7dadf .term=f09d8c2c18e6
# using: -nebenkosten=c1ad2429da28
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: c06bb0cd7c04
# parts: =451486acccb0 .term=c67b9d6167bb
# using: -mietpreisbremse=e05ccc31c057 -ruege=bdee5c82ba56
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: dca5f457e83c
# parts: =4479da5db82e .term=1773903d83da
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: ecd2243a2e6a
# parts: =6d8e214ffc0b
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 6785d6e1fef5
# parts: =616be830c187 .term=175b8dda02b7
# using: -uebergabeprotokoll=6fd058ab5b1d
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: c71fceb66fba
# parts: =c54bf7834b82 .term=c94f4758e666
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 162468c21b0c
# parts: =62443874d244 .term=49076e94040e
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: 0ea92c913ae2
# parts: =bd540a9072d4 .term=4637721908ab
# using: -nebenkosten=c1ad2429da28 -warmmiete=cd4dd05e5a0c
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: e62cfba91bc4
# parts: =30e8e08c85d6 .term=c779cc6847fa
# using: -wbs=bee6713702ec -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 0ea030f291af
# parts: =0fd953db3da0 .term=145c1f8eae96
# using: -wohngeld=6eb3de2e19d8
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 75cc984d8bad
# parts: =e2b674ab5824 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=01b32f2ea334
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# target: 4f90cef52e2c
# parts: =ceea3dc77aeb
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 6b045bea080d
# parts: =8c5de76b8afa
# using: -city=e65c1bb5ef9d
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 3569ce6a40c0
# parts: =b94b27692a0b
# using: -city=e65c1bb5ef9d
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 5ab48ce27e9a
# parts: =3b18ab4a0653
guide-title = Wegweiser Wohnen

# state: machine
# target: 8d4e54158521
# parts: =e1b32e841870
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: e31623fd5c6a
# parts: =b413c01c16cd
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
    }

# state: machine
# target: e0146594627d
# parts: =39e20c3645bc
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# target: 7eb9f1ea599f
# parts: =ab2dc43ee5de
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: ce35a6e0f993
# parts: =f2e1007606e8
help-column-deadline = Wie viel Zeit?

# state: machine
# target: 090e2abc2ba5
# parts: =a072254911cf
help-column-task = Was?

# state: machine
# target: ebba5df74ea3
# parts: =645b750fadca
help-contacts-title = Gute Adressen

# state: machine
# target: 385ee9dc3f3f
# parts: =e5c2156f498a
help-deadlines-table = Fristen auf einen Blick

# state: machine
# target: 9bf2a495ac38
# parts: =9f68f2e1edce
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: e11c9cc7c6c6
# parts: =5049a4a01574
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: ccc543e7a626
# parts: =856f8610315a
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: c89784f15d38
# parts: =e46026b35eb2
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 9761fe5156a1
# parts: =48071f497670
help-emergency-title = Im Notfall

# state: machine
# target: 712c21cc6b2e
# parts: =1f40654abb21
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 347caedac575
# parts: =22debecaec17
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# target: 9eaa7b414f3d
# parts: =3a700ee3d982
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: 0932cf7b3915
# parts: =b8165fe40859
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: ea8a97f7b251
# parts: =04c949caa244
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 51a6effcdbb0
# parts: =71e3c0ffe17d
help-row-register = Adresse anmelden

# state: machine
# target: 9ca834c89f47
# parts: =0c28e9e7e2ff
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: 6f47305d592b
# parts: =13fc9ad939fc
help-title = Hilfe in Köln

# state: machine
# target: d0705fa1069b
# parts: =be0643624f7c
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# target: 59db2fe93f2b
# parts: =203db36b0b6b
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: e41e27279245
# parts: =bdb19361a23a
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: fff8422b1c07
# parts: =8d939d434b86
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: f3f3a2814927
# parts: =171a8dc93a62
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# target: 1779ba59550d
# parts: =88f9c6cf9852
# using: -city=e65c1bb5ef9d
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 5ae9ba8e0ee9
# parts: =e53f46af52be
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 3134265f600f
# parts: =de7863c71827
# using: -city=e65c1bb5ef9d -mietpreisbremse=e05ccc31c057 -mietspiegel=6f96cf43ffdc
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: dd31f92efb2a
# parts: =27a171218a45
# using: -ruege=bdee5c82ba56
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: f771e4916662
# parts: =2dab57cb250e
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: a056854478a0
# parts: =c1c9522377c7
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 131334500e8c
# parts: =7bcaf44a9fa9
# using: -ruege=bdee5c82ba56
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 47b5da2eb43d
# parts: =910579cc31f5
# using: -mietspiegel=6f96cf43ffdc
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 9bbac97c7ba3
# parts: =e2be1f84eadb
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 25f6f9172b36
# parts: =69d48a3aae89
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 41532051f95c
# parts: =0d5ad14750a0
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: aeb7fbbb77f0
# parts: =4bcae8f1ec71
# using: -kaltmiete=ecfc56f194aa -kaution=e629637e4c05 -nebenkosten=c1ad2429da28
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: f571b307143b
# parts: =95e5817b1d46
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 8536a1d58c3a
# parts: =d6ea559f6348
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: be54ed34e539
# parts: =ece5ee0153f2
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 386948b9c64b
# parts: =a2879978217e
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 3d00276100f4
# parts: =0cc1616f0c42
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: a4e79a5f4c1d
# parts: =bc9e9cf8961e
lease-painting-title = Wer muss streichen?

# state: machine
# target: 4911467e7d05
# parts: =a115eb00ae87
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 26358d3d103b
# parts: =0ca924bcf570
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 7e634fb23b11
# parts: =0873d607faee
lease-title = Der Mietvertrag

# state: machine
# target: 642a5096db9d
# parts: =9ea552b570ae
# using: -city=e65c1bb5ef9d
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 1cd2fd947182
# parts: =62b4733e633c
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: c84f26bca957
# parts: =4bc4b572edd8
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 7e5196ee1178
# parts: =a97326c529a2
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 2616d39bd59f
# parts: =61246dc55ccb
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: b4ef75fde5f6
# parts: =c6384465d198
letter-defect-title = Einen Mangel melden

# state: machine
# target: b6993a519cfb
# parts: =a1a4585d498e
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: bf607514847e
# parts: =8ed7cbdd3f8e
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: df361c8dc19f
# parts: =77f66ced4f60
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: feef50ab7f27
# parts: =edad724229d4
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: dc92dd4e0772
# parts: =ae95e92997ce
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 55ede47bd8ab
# parts: =c3419ed6fdbd
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 1916f59cf575
# parts: =2a39ef5e10cb
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 5afc54e08de8
# parts: =9a6bba6a7b18
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: 30c022fbd7c6
# parts: =3248338e5a78
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: c354d71bdd1a
# parts: =7b90ccc0356e
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: ec29097bee73
# parts: =ce3932624abb
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 4af071526f94
# parts: =e473c73490a1
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 26c705723890
# parts: =d1e68a3ac3cd
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 2eb4de34fdc1
# parts: =e1a44717a460
letters-title = Musterbriefe

# state: machine
# target: eb34ce64bee3
# parts: =1268030f9d85
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 21e229b3038f
# parts: =dc45ae1bac3d
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 4959e59fdb1e
# parts: =7cfbcd42ed15
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 92f22ed35162
# parts: =65c359affe6d
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: e96bc2264a74
# parts: =47ba52224388
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 240eda96efd4
# parts: =7e0c3423ce00
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 1db5f3b4d5fd
# parts: =839a43fd8d5c .alt=e6602a950d83
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: e25b6ee13673
# parts: =de6a44e17f8b
living-air-rules = Gegen Schimmel

# state: machine
# target: e22b50c8fb5d
# parts: =bdcc3c7be7e2
living-air-title = Lüften und heizen

# state: machine
# target: a0feaf76b507
# parts: =b6abebc5f312
living-bin-blue = Blau: Papier

# state: machine
# target: 84e20f51a488
# parts: =c6ed896eba99
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 0a14cf6a5622
# parts: =df1b766e1413
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: b89d997ad203
# parts: =85042b92939c
living-bin-brown = Braun: Bio

# state: machine
# target: 6ffedf7a5bc1
# parts: =2d82c7ae0cf0
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: d8da31ee4a0f
# parts: =d700126b9c99
living-bin-brown-out = Plastiktüten

# state: machine
# target: 9580f0804f8c
# parts: =a7470a83e791
living-bin-grey = Grau: Restmüll

# state: machine
# target: a711f422b2aa
# parts: =6ac747f68683
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: fee0a216c109
# parts: =a4cb60e26f80
living-bin-grey-out = alles, was in eine andere Tonne passt

# state: machine
# target: ad0c41946da4
# parts: =b8b9e3c68454
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: fc4a0dc75a6b
# parts: =28b6f3c23578
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 654489f37849
# parts: =eadb5aaf3af6
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 426bcda3dee0
# parts: =3b4f6e038b1f
living-bins-column-in = Das gehört hinein

# state: machine
# target: 2c54c6506c45
# parts: =c90de31da7b0
living-bins-column-lid = Deckel

# state: machine
# target: d0dd4e64570f
# parts: =55435869aa1b
living-bins-column-out = Das nicht

# state: machine
# target: e7aa573e25c7
# parts: =e5be59a69df0 .alt=f6d919529c00
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 35584786aede
# parts: =f46d8bef04a0
living-bins-table = Was gehört in welche Tonne?

# state: machine
# target: 001c88e98224
# parts: =73def863590f
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: c513d9b12a91
# parts: =87a54e8b423d
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# target: 2680d0f5d794
# parts: =27307e2c1062
# using: -hausordnung=4630b714c236
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 5edc2e5e35a6
# parts: =8b16d0529fe1
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# target: b5410d76358b
# parts: =d1460f1fb000
# using: -hausordnung=4630b714c236
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: de1e52147b29
# parts: =d71916237863
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 116ce1c3dc61
# parts: =9c97053ed474
living-quiet-title = Ruhe

# state: machine
# target: 8f97b16937fd
# parts: =8551cbdcafe2
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 1accbb6d30c1
# parts: =9d311eb6d90b
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: d047db2040b0
# parts: =a9511ce30c2c .alt=385cf6962f9e
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: ecfbcea067ef
# parts: =86f43580c2b3
living-smoke-title = Rauchmelder

# state: machine
# target: c51fdbcbb6fd
# parts: =4362ffa2f6b8
living-title = Leben im Haus

# state: machine
# target: 50f504f597b8
# parts: =5f8af57c7d2a
# using: -city=e65c1bb5ef9d
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 7aae25b44ff9
# parts: =94f452a855bb
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: 207e2b77b411
# parts: =9196d124d05f
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

# state: machine
# target: 931a1876a81f
# parts: =df111df7421d
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 2c202458fee9
# parts: =d6a1428d4e15
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 26c34c801652
# parts: =960069a2b799
living-waste-rules = Müll im Alltag

# state: machine
# target: a58a123d222c
# parts: =269488ffa2c0
living-waste-title = Müll trennen

# state: machine
# target: 5cbee5826fd3
# parts: =a53886b0e75f
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: eeff7f409f28
# parts: =e7aa132b3442
# using: -grundsicherungsgeld=35d5f7ca2e56 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 4cf107d35cc1
# parts: =a86ed74d546b
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=e05ccc31c057
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 26523b8847a2
# parts: =fd5b0890f568
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 51f2ef81572b
# parts: =303a99dbb2ef
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 62a3d759f89b
# parts: =44459c4c3a17
# using: -city=e65c1bb5ef9d -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 5f4f931dfe83
# parts: =412fbc973623
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: f10918f8679f
# parts: =4b6c30e12e11
# using: -kaution=e629637e4c05
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: 5bf02db3ef5f
# parts: =46799896989c
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 9b3023250068
# parts: =4a32205fa55a
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: e19a20d113c1
# parts: =f1a7146d2429
# using: -city=e65c1bb5ef9d -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 281d83e100f4
# parts: =6d32f5af2187
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# target: 6a0a19922697
# parts: =41667049fe63
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: cbe67deaed41
# parts: =9f1715f6faf5
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 2cbd6e0b994a
# parts: =4ff996ecee49
money-papers-title = Ihre Mappe

# state: machine
# target: 3ed92e213013
# parts: =c8320580ffa9
# using: -wbs=bee6713702ec
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 36803efcddeb
# parts: =6f55ca1b9d99
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: e9881e280b8b
# parts: =e7708980b883
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: b48c932009fc
# parts: =1a4ec3b44de7
money-title = Geld und Papiere

# state: machine
# target: 46c1501ab7b6
# parts: =7659381c3495
# using: -city=e65c1bb5ef9d -wbs=bee6713702ec
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=bee6713702ec
money-wbs-title = { -wbs }

# state: machine
# target: 184c2679871f
# parts: =7cd4bcc383b1
# using: -city=e65c1bb5ef9d -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: ce5571d297d7
# parts: =d628b4fcf9dd
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 12c9194cd07d
# parts: =854d091ac652
# using: -wbs=bee6713702ec -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: f22f15895c11
# parts: =fb68b2f5ea74
# using: -grundsicherungsgeld=35d5f7ca2e56 -wohngeld=6eb3de2e19d8
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: d98fdd0a0046
# parts: =c8ca6b10f3c9
# using: -wohngeld=6eb3de2e19d8
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=6eb3de2e19d8
money-wohngeld-title = { -wohngeld }

# state: machine
# target: 52cb1b49b4b3
# parts: =a94cf45d65c7
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 3f937c396af7
# parts: =ee7bb08286cd
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: fa691ba407b3
# parts: =b7ee5ce86e7f
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 2070178f7cc1
# parts: =86b8895f2b73
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 98197872cb1c
# parts: =da28f04c8e47
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 3d1c66f33e9e
# parts: =1424710cc079
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 5919ebc586e2
# parts: =d7d7268390c6
# using: -uebergabeprotokoll=6fd058ab5b1d
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: a576604527a5
# parts: =85700dc9eecf
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# target: 38b33ae6641f
# parts: =4173f696ea9a
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=01b32f2ea334
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 305f63493bad
# parts: =a9f8aa979ef9
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 97cd1d96c291
# parts: =bd142771e623 .alt=a0da48ac83b8
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 7d1892259bac
# parts: =adc35965be1f
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 7a0d713336ac
# parts: =cf786cb15ce7
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: eef5cd40e790
# parts: =583a5ef89629
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 7c49253279f0
# parts: =134520eb380f
# using: -uebergabeprotokoll=6fd058ab5b1d
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 1843c939bfc8
# parts: =734f5cb55eb9
moving-in-record-title = Die Übergabe

# state: machine
# target: da0d1bb19382
# parts: =3776611ae86b
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
# target: e086dbe845d6
# parts: =f823982572ae
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 51a6effcdbb0
# parts: =71e3c0ffe17d
moving-in-register-title = Adresse anmelden

# state: machine
# target: 163e1a909537
# parts: =c2f4a410aa42
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: c97de0fb8f10
# parts: =ae0dd6eda205
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: ef67726be49a
# parts: =bfa5f9ed597a
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: edff0d455735
# parts: =1b24a192ab0f
moving-in-title = Der Einzug

# state: machine
# target: c66d7e9dff8c
# parts: =3025daec83cb
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 25cf40278c6c
# parts: =5b985dbc6e00
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: a47568f5d25e
# parts: =4b39449f22e9
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 8e5f4b670ebe
# parts: =b75d19088909
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 4a01a0cedbfe
# parts: =3cf455c4a4e3
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 4cbaa25764e6
# parts: =0f483e41bcd2
# using: -uebergabeprotokoll=6fd058ab5b1d
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 21d5b5badce3
# parts: =392fe8f219c6
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 1b694ebf1818
# parts: =1bf7e226a5a5
# using: -kaution=e629637e4c05
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: a77315512f67
# parts: =a4725922a698
# using: -kaution=e629637e4c05
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 1a2cc4077d3c
# parts: =e9c5ff8e9490
# using: -kaution=e629637e4c05 -nebenkosten=c1ad2429da28
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 1215add8e847
# parts: =5096e7462c0a
# using: -kaution=e629637e4c05
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 540f7db35920
# parts: =2a6cfd00b392
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: ed5333120f8f
# parts: =cd0010bf30d6
# using: -kaution=e629637e4c05
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: cd40d24af30e
# parts: =10181ee0994c
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 8df5f2c231e2
# parts: =baea46a34c74
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: fa3a8d09a2aa
# parts: =34ef6425b413
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: d4feb48f2923
# parts: =e4b99ea941dd
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: aed9a57610fd
# parts: =ac4b97f1a06e
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 20fdcabf749f
# parts: =8c6248aeb71b
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: 47e04ce2d004
# parts: =6689a34d76c8
moving-out-title = Der Auszug

# state: machine
# target: b59ec0254669
# parts: =ef1c2e89ea94
# using: -kaution=e629637e4c05 -nebenkosten=c1ad2429da28
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
# target: 618f8f553097
# parts: =c3886e69bfc2
# using: -kaution=e629637e4c05
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 880e315934d0
# parts: =39e84eb56f12
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 57148a98a34a
# parts: =5d4d55a1d752
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 5f2a6cdc1b1c
# parts: =b3248f45d80d
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

# state: machine
# target: daa41503ace7
# parts: =a30479120d8c
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 95f170290a01
# parts: =3a78070d6195
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: ee7e85d4e3dd
# parts: =b1b05d237656
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 710ea5e4f6ad
# parts: =2053f36376aa
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 3679e67bbef6
# parts: =af4595c37296
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: f018100850fa
# parts: =db0ec9a87d17
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 1e2399b6b3a8
# parts: =1e544211313d
notice-column-period = Frist

# state: machine
# target: d8c52be2e347
# parts: =c0564b8bba22
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# target: 996e2ad4371c
# parts: =5ced3ee10fb7
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 7740a57dbc60
# parts: =57ac878d8ec7
# using: -mietspiegel=6f96cf43ffdc -nebenkosten=c1ad2429da28
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: cebcfecfcb6e
# parts: =4cb8c5acc227
# using: -city=e65c1bb5ef9d -nebenkosten=c1ad2429da28
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: d7fc99d57d71
# parts: =f51956c64cfd
# using: -nebenkosten=c1ad2429da28
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: f9b9d5fafe49
# parts: =d9191c7765c6
# using: -mietpreisbremse=e05ccc31c057
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 5b754066f498
# parts: =1e954bdeaab5
# using: -city=e65c1bb5ef9d
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 5bf4eb7a9c06
# parts: =3a8c5d7a8879
notice-increase-title = Die Miete soll steigen

# state: machine
# target: f73d53b67b25
# parts: =e4bb58fc72f6
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 0ba7fff16840
# parts: =eb3c777ffd74
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 6ebc6089659b
# parts: =c06119a6cafe
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 91068acb35c7
# parts: =728952a5b88e
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# target: 37c97a9f077f
# parts: =d46279d7c8b0
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 17a08f103995
# parts: =a3448a1cf3db
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 16f774ec4f58
# parts: =29bda0a747a9
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: f1e4b920bc2e
# parts: =f8fa6cf369d6
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: fea610749138
# parts: =c304675d70e8
notice-table = Fristen bei einer Kündigung

# state: machine
# target: 43ef1f436a24
# parts: =52ff34f43e36
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

# state: machine
# target: 64adda3e4c37
# parts: =2dc45bbec7b4
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: d6acae5ba18c
# parts: =6464616eba08
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 7a95c8a4ef8f
# parts: =c017af721edd
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: c4b282fa137e
# parts: =9f6489cd6356
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 0936e8003723
# parts: =ebe916740a8a
repairs-gas-title = Es riecht nach Gas

# state: machine
# target: 1ecbc2fd01e1
# parts: =d50aa22d8125
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: 097e47c6b25d
# parts: =6a36181585a2
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: ad0d95efa2c0
# parts: =7a4a7e8ee4b8
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 0700162bcc4b
# parts: =6c0887362b53
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: 92ad6b798ce0
# parts: =4355b63e5785
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 3559b30cb84b
# parts: =ec098efb8d9f
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: e7c971e32794
# parts: =8b510eba0b0d
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# target: 5103c61f6447
# parts: =739d24bd2dc4
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: d960b36a36b9
# parts: =09ffa539f601
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: cfc809df6806
# parts: =abc428b46569
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 76516b1f9be9
# parts: =8ecff040ba67
repairs-title = Etwas ist kaputt

# state: machine
# target: 2b4c648e4020
# parts: =5ffca06e53ca
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 279ecd301363
# parts: =dc8ffd5c4a83
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 4ecbba560b25
# parts: =d48c0b4df7c5
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 946056fea69c
# parts: =fe19d45959d4
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 8e2a94d98991
# parts: =c15c64329155
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 89c3df71a1d1
# parts: =7e4b4616770a
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: 58ff874685ea
# parts: =c0b877da08a7
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: d6f314243bc6
# parts: =168a83ac02ae
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 99b817adab93
# parts: =3cc676e2a75a
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 53cd0c3757c3
# parts: =5d19428cbd27
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: d2816aa29c61
# parts: =ca634c3f1aa9
search-steps-title = Schritt für Schritt

# state: machine
# target: 6e24b5a7a6c6
# parts: =edb16d86e217
search-title = Eine Wohnung suchen

# state: machine
# target: 1d73c236bba5
# parts: =d20888b3e3b0
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

# state: machine
# target: 5112262e178d
# parts: =1b65ca5c0251
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: f624358d2131
# parts: =1a8cd694dfd7
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 8dffdf5be0a3
# parts: =f2db29805dd8
search-where-title = Wo Sie suchen können

# state: machine
# target: e15d769f9dd6
# parts: =bba4fa94f099
# using: -kaltmiete=ecfc56f194aa -kaution=e629637e4c05 -nebenkosten=c1ad2429da28
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 8134a9f6ee6c
# parts: =b3d7cc993dbb
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 578d1c03e024
# parts: =592140bd0592
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 327d6b108082
# parts: =d8e16da08fdd
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 9453c3c61ea9
# parts: =94d257d0d4b7
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: e625ae6b846c
# parts: =6b3bcd1d1f4a
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 73b078cf40ca
# parts: =93de9468b35c
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# target: 60b337d56def
# parts: =fb997ef07ac4
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: b06e7a166162
# parts: =9b3e037ad491
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: cf7eeb56d56e
# parts: =cd618e8b250d
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 38dc2a323fc8
# parts: =119c76bfc797
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: c45d3b632c5c
# parts: =916160fe9388
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 9e49d632c540
# parts: =3fe8738a71e9
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 80a66d46a540
# parts: =64d8995d5c32 .alt=eaaa1c406b26
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 9acd36a69cb6
# parts: =7cac909e5bb7
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 61bdfaf1ee84
# parts: =eddcd862d24c
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 1ca54c7a999f
# parts: =db27bdc1246b
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: a80ef2e16a6e
# parts: =29cdc3632ff6
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 8e438529246e
# parts: =b4dd5ab8210b
viewing-title = Besichtigung und faire Behandlung
