# state: machine
# source: 3d0b2bd31205
# target: 35b46d756465
# parts: =9289cd716a79 .hours=7b0fe05dba3d
# using: -antidiskriminierungsbuero=53dbfa1c167c
contact-adb = Das ist ein { -antidiskriminierungsbuero }. Es hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# source: 457b35ac57d0
# target: ae1fe676269a
# parts: =86c6a890502d .hours=c69cc331b4db
# using: -city-office-days=aa01a27d04a0
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: aae7f31ce437
# target: d986e23e334d
# parts: =4262c8bccbf0 .hours=c69cc331b4db
# using: -city-office-days=aa01a27d04a0 -wbs=6008cf2fbca7 -wohnungsaufsicht=066724b1e4dd
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 121a8ed2909e
# parts: =cf6294a3956e
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 157b907e8ea3
# parts: =a6d3aafc211b
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# source: 686d0a28c654
# target: 021e184c3f15
# parts: =db07af64050b
contact-winter-help = Hilfe für Menschen ohne Wohnung in kalten Nächten. Fragen Sie nach, in welchen Monaten es diese Hilfe gibt.

# state: machine
# source: d149785f9f10
# target: 25343b3c541a
# parts: =89e29a2138ae .hours=c69cc331b4db
# using: -city-office-days=aa01a27d04a0 -wohngeld=33c4c8f8f783
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: f3ed4230f3c1
# target: 608151b64677
# parts: =3a60721fd0b8
costs-check =
    Prüfen Sie die Abrechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Wenn etwas falsch ist, widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Wenn Kosten stark gestiegen sind, bitten Sie um eine Erklärung.

# state: machine
# target: adbe0cd970f8
# parts: =f9dcd98dccc5
costs-column-amount = Betrag im Monat

# state: machine
# target: 27c448fe8cb5
# parts: =730957fb8c1a
costs-column-cost = Kosten

# state: machine
# target: 0a5ab24f6e46
# parts: =c9454cb69efc
costs-column-part = Was Sie zahlen

# state: machine
# target: d93ab41febf1
# parts: =71aab2be568a
costs-column-payer = Wer zahlt?

# state: machine
# target: 88c2fde89ff8
# parts: =35e58dcb47f6
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=ad6201d2305a
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# source: 2dce3ea3de4b
# target: e2f75c2dc658
# parts: =247d69d87658
# using: -nebenkosten=d6afdf74e428
costs-example-heating = { -nebenkosten }: Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# source: fe63119032f6
# target: ae6b4ee2e988
# parts: =45b500ad3e49
# using: -nebenkosten=d6afdf74e428
costs-example-operating = { -nebenkosten }: Wasser, Müll, Haus

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=028cb1fd56d1
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# source: 11d0dcbdbbab
# target: 618cef9e89d3
# parts: =882101dad019
costs-info-cable =
    Kosten für Kabelfernsehen dürfen seit dem { $cable-since } nicht mehr in der Abrechnung stehen ({ $cable-law }). Das ist ein häufiger Fehler. Wenn Sie Fernsehen oder Internet über die Vermieter*in haben, können Sie das nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } bei ihr beenden.

# state: machine
# source: 89954d486611
# target: 0542a88380f6
# parts: =8c9159e58f8a
costs-info-carbon =
    CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Wenn Sie einen eigenen Gasvertrag haben, müssen Sie ihren Anteil selbst verlangen. Schreiben Sie ihr innerhalb von { $carbon-months ->
        [one] { $carbon-months } Monat
       *[other] { $carbon-months } Monaten
    } nach der Rechnung der Gasfirma. Eine E-Mail reicht ({ $carbon-law }).

# state: machine
# source: 25f6e16fd66d
# target: 5f9784964762
# parts: =148fd9fc0d3f
costs-info-heating = Wenn man Ihre Geräte aus der Ferne abliest, bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 44673351f56e
# parts: =42fb728ecd68
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# source: 9cd2555d61e2
# target: d20e9ad0262e
# parts: =d7cca7d0b309
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Abrechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# source: ada26bace987
# target: 43abcc2376bd
# parts: =a6c1951ddf7d
# using: -wohnungsaufsicht=066724b1e4dd
costs-overcharge = Wenn die Miete mehr als { $overcharge-percent } über der ortsüblichen Vergleichsmiete liegt, kann das verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="card-housing-office"></a>.

# state: machine
# source: 4b9b79900005
# target: 8ba6be805892
# parts: =d0c0c9d9460e
costs-payer-landlord = die Vermieter*in; Ausnahme siehe unten

# state: machine
# target: 63d6693f0375
# parts: =2429bc10f531
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# source: d86745529da7
# target: a6e452875a3e
# parts: =6bc0b30efc25
costs-row-heating = Heizung, warmes Wasser, Wasser, Abwasser

# state: machine
# source: 672e105b11ab
# target: 403a603193b4
# parts: =ffa9c4e2e5af
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Hausreinigung, Schädlinge

# state: machine
# source: 71787488d469
# target: 3e6ad1c4763f
# parts: =7e38c129ffc5
costs-row-more = Schornstein, Versicherung des Hauses, Waschraum

# state: machine
# target: 455379c57425
# parts: =f0f6376cde18
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 7c0bc88ad903
# parts: =54193c93fd24
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# source: a9fee84ee246
# target: bd150318fda0
# parts: =f9abf41d62b5
costs-small-repairs = In vielen Verträgen steht ein Satz über „Kleinreparaturen“. Dann sollen Sie kleine Reparaturen selbst bezahlen, zum Beispiel an einem Wasserhahn. Nicht jeder solche Satz ist gültig. Lassen Sie ihn prüfen, bevor Sie zahlen. Andere Reparaturen am Haus zahlt die Vermieter*in. Was Sie selbst kaputt gemacht haben, müssen Sie meist bezahlen.

# state: machine
# source: 214ff5306d01
# target: f3e2ddc47ebb
# parts: =18aed2f465cb
costs-small-repairs-title = Kleine Reparaturen

# state: machine
# source: 892a22900ec6
# target: 3b575eca8399
# parts: =cf7125fd4b57
# using: -abrechnung=70de9629f523
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die { -abrechnung } muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Wenn sie zu spät kommt, müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: b801468d0c2f
# parts: =36327378c3b9
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: e4e212b3732d
# parts: =175c80f281fa
costs-table = Wer zahlt was?

# state: machine
# target: 435de9dc0fc1
# parts: =d4a44f2d5336
costs-title = Miete und Nebenkosten

# state: machine
# source: f6639f3c0332
# target: b0709ae89481
# parts: =cd01e93fa812
# using: -nebenkosten=d6afdf74e428
costs-who =
    { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. { $cost-kinds ->
        [one] Das Gesetz nennt { $cost-kinds } Art.
       *[other] Das Gesetz nennt { $cost-kinds } Arten.
    } Verwaltung und Reparaturen gehören nicht dazu. Wenn so etwas in Ihrer Abrechnung steht, fragen Sie nach.

# state: machine
# source: 973269a4ea70
# target: ebc4dc28b2c8
# parts: =1c023d3f3dff
costs-who-note = { $costs-law }. Die BetrKV ist die Betriebskostenverordnung.

# state: machine
# target: 79a589c25b6d
# parts: =5b0591d5ded2
costs-who-title = Was sind Nebenkosten?

# state: machine
# source: 70ecd1968a6c
# target: cb3c22b2770b
# parts: =5385fabfd38b
# using: -kaltmiete=ad6201d2305a -nebenkosten=d6afdf74e428 -warmmiete=028cb1fd56d1
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen die { -nebenkosten }, zum Beispiel für Wasser, Müll und meist auch Heizung. Im Vertrag und im Gesetz heißen sie „Betriebskosten“. Alles zusammen heißt { -warmmiete }. Lesen Sie im Vertrag genau, ob die Heizung in den { -nebenkosten } steckt. Manchmal zahlen Sie sie extra, zum Beispiel bei eigenem Gasvertrag. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 54fca79d9562
# parts: .alt=126cf39faa07
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# source: 7e5fc33fe362
# target: c3529214c7b5
# parts: =dd6fd49e11e7
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Wenn Sie Geld vom { -jobcenter } bekommen, fragen Sie nach einem Darlehen, bevor Sie unterschreiben: <a name="money-jobcenter-move"></a>.

# state: machine
# target: 459dd3d4247b
# parts: =d54bdc9e6e19
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# source: 1b75ed73031c
# target: a771976ee41f
# parts: =a1382904b34f
# using: -nebenkosten=d6afdf74e428 -provision=80275056c859
deposit-broker-cap =
    Wenn Sie zahlen müssen, heißt das Geld { -provision }. Sie darf höchstens { $broker-cap-months ->
        [one] { $broker-cap-months } Monatsmiete
       *[other] { $broker-cap-months } Monatsmieten
    } ohne { -nebenkosten } betragen. Dazu kommt die Mehrwertsteuer ({ $broker-cap-law }).

# state: machine
# source: bcc47eebad2a
# target: 51592ce7064a
# parts: =bfe6c1e58583
deposit-broker-note = { $broker-law }. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 645f8abce827
# parts: =7ea90913558a
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 65a345199548
# parts: =d904ae30159c
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: e2fdcce5ad3a
# parts: =9ef52bfbdd31
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: c0b1f665e55e
# parts: =47e70cf98d15
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: b121c03ec268
# parts: =b938f793b1a4
# using: -kaution=cc7fa86f0346
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# source: 56ae43fb5ef3
# target: deb6f94a5469
# parts: =e70532f16f91
# using: -kaltmiete=ad6201d2305a -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
deposit-limit =
    { $deposit-months ->
        [one] Die { -kaution } darf höchstens { $deposit-months } Monatsmiete hoch sein.
       *[other] Die { -kaution } darf höchstens { $deposit-months } Monatsmieten hoch sein.
    } Dabei zählt die Miete ohne { -nebenkosten }. Ein Beispiel: Die { -kaltmiete } beträgt { $example-cold-rent }. Dann darf die { -kaution } höchstens { $example-deposit } betragen.

# state: machine
# source: e0b8a38e80dd
# target: e0b8a38e80dd
# parts: =3dd81d6de28c
deposit-limit-note = { $deposit-law }.

# state: machine
# source: 3e0ff4bb7f78
# target: 321c0eb5f5a8
# parts: =b0090bc0653d
# using: -kaution=cc7fa86f0346
deposit-not-rent = Zahlen Sie auch in den letzten Monaten die Miete. Ziehen Sie die { -kaution } nicht selbst davon ab. Sonst entstehen Mietschulden.

# state: machine
# source: 8af97381d67e
# target: 32e3fe325dc5
# parts: =6f6231820aa1
# using: -kaution=cc7fa86f0346
deposit-parts =
    { $deposit-parts ->
        [1] Sie zahlen die { -kaution } auf einmal.
       *[other] Sie dürfen die { -kaution } in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Die erste Zahlung ist erst fällig, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# source: efb483e8c48d
# target: 899bc3b13b54
# parts: =b3ca09060be3
# using: -buergschaft=9fbabe143daa
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt. Manchmal ist statt Geld auch eine { -buergschaft } möglich. Dann verspricht zum Beispiel eine Bank, für Sie zu zahlen.

# state: machine
# source: 85f649fd6ad0
# target: 39b7e384b246
# parts: =fad18d4657a5
# using: -abloese=f09c12df75e3
deposit-takeover = Manchmal sollen Sie eine Küche oder Möbel kaufen, die in der Wohnung bleiben. Dieses Geld heißt { -abloese }. Sie müssen nicht viel mehr zahlen, als die Sachen wert sind. Nur dafür, dass jemand auszieht, darf niemand Geld von Ihnen verlangen. Eine Ausnahme sind Umzugskosten mit Beleg ({ $takeover-law }).

# state: machine
# target: 56c94e7213fc
# parts: =a8be1bd70651
deposit-title = Kaution und Makler*in

# state: machine
# source: 76169008fbd1
# target: 3e8c34ec7be4
# parts: =5b46f5271940 .term=6638bfdff245
# using: -abmahnung=8eea11bfb459 -kuendigung=51853e60a12d
glossary-abmahnung = Ein Brief der Vermieter*in. Darin steht, was Sie falsch gemacht haben sollen. Wenn es weitergeht, kann eine { -kuendigung } folgen.
    .term = { -abmahnung }

# state: machine
# source: 6e7615679987
# target: 94cf465935c9
# parts: =35f7d85eaae7 .term=457352fa1f4a
# using: -abrechnung=70de9629f523
glossary-abrechnung = Rechnung einmal im Jahr: Was haben Heizung, Wasser und Haus gekostet, und was haben Sie schon gezahlt?
    .term = { -abrechnung }

# state: machine
# source: d5f7f348cc66
# target: 6ea220ccf035
# parts: =f82eb29e01b6 .term=f0b463cdabf2
# using: -anmeldung=2bc1e44749c0 -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = { -anmeldung }

# state: machine
# source: 02d3cd8f557d
# target: 2e3c0709b762
# parts: =a490133e77ba .term=14f380e968e1
# using: -aufhebungsvertrag=e9d0c368351f
glossary-aufhebungsvertrag = Vertrag, mit dem der Mietvertrag endet, weil beide Ja sagen. Sie müssen ihn nicht unterschreiben.
    .term = { -aufhebungsvertrag }

# state: machine
# source: 3e50db1bc7d5
# target: 6376a4d2a523
# parts: =6b660c0dcc6d .term=3ff29640c8b3
glossary-befristet = Der Vertrag soll an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen.
    .term = befristet

# state: machine
# source: a59c7ff973f4
# target: 5665e45cab8a
# parts: =8cc8a58ee4a7 .term=012c262db672
# using: -beratungshilfe=0aaa18ec16a9
glossary-beratungshilfe = Hilfe vom Staat, wenn Sie eine Anwält*in brauchen und wenig Geld haben. Man beantragt sie beim Amtsgericht.
    .term = { -beratungshilfe }

# state: machine
# source: b03a3a046fa7
# target: c487f3916609
# parts: =b85a97f57993 .term=331307ab5df3
# using: -bescheid=7bb686c78ac4
glossary-bescheid = Brief, in dem ein Amt sagt, was es entschieden hat.
    .term = { -bescheid }

# state: machine
# source: 2f7bd27b7d18
# target: 465d42bcc263
# parts: =51690272f6d3 .term=a999bed2db2b
# using: -betriebskosten=aa593bfcfb00 -nebenkosten=d6afdf74e428
glossary-betriebskosten = Das Wort im Gesetz und in vielen Verträgen für { -nebenkosten }.
    .term = { -betriebskosten }

# state: machine
# source: 8d65f2bec52c
# target: 1f9e59d0face
# parts: =722d43385d92 .term=846a3c79bb0e
# using: -buergschaft=9fbabe143daa
glossary-buergschaft = Eine Bank oder eine Person verspricht, für Sie zu zahlen, wenn Sie nicht zahlen.
    .term = { -buergschaft }

# state: machine
# source: bf76b761f189
# target: 760b7300491d
# parts: =433af6661c97 .term=107e59f0aa21
# using: -eigenbedarf=32efabaca09b
glossary-eigenbedarf = Die Vermieter*in kündigt, weil sie die Wohnung für sich oder ihre Familie braucht.
    .term = { -eigenbedarf }

# state: machine
# source: 885695227fae
# target: 324af2e2e8de
# parts: =b884a33c2907 .term=d8868cda939b
# using: -erstausstattung=c7c233f08574 -jobcenter=7bd0f78d4bde
glossary-erstausstattung = Geld für die ersten Möbel und Geräte. Man beantragt es vor dem Kauf, zum Beispiel beim { -jobcenter }.
    .term = { -erstausstattung }

# state: machine
# source: 78cc12b7ecff
# target: e5ac9750b5c9
# parts: =266473b969f9 .term=a65835020f55
# using: -kuendigung=51853e60a12d
glossary-fristlos = Ohne Frist. Eine fristlose { -kuendigung } soll den Vertrag sofort beenden.
    .term = fristlos

# state: machine
# source: 18d04d67ad28
# target: a52447770b8d
# parts: =231047889d51 .term=4712d29b14f3
glossary-gerichtsvollzieher = Beamt*in, die tut, was ein Gericht entschieden hat. Nur sie darf eine Wohnung räumen.
    .term = Gerichtsvollzieher*in

# state: machine
# source: 3fb9a1201155
# target: a838878648ad
# parts: =41ee5f96387f .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=d1b377de25c2 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. Früher hieß es „Bürgergeld“. In alten Papieren steht noch dieser Name.
    .term = { -grundsicherungsgeld }

# state: machine
# source: bb234e7786fa
# target: 9f6f3d4a7396
# parts: =7c591e302733 .term=c888808abea2
# using: -grundversorger=2d7d881ca718
glossary-grundversorger = Firma, die Ihnen Strom liefert, wenn Sie selbst keinen Vertrag ausgesucht haben.
    .term = { -grundversorger }

# state: machine
# target: aa82ea7c77bd
# parts: =b3890d68d732 .term=b0d50dc0919d
# using: -hausordnung=3bab2ffc9ba7
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# source: ea36147f81d8
# target: f0a1414654cd
# parts: =89946605cc9c .term=6584b5d75dbb
# using: -indexmiete=a027055d8bb0
glossary-indexmiete = Vertrag, bei dem sich die Miete mit den Preisen in Deutschland ändert.
    .term = { -indexmiete }

# state: machine
# target: 38169bdd35e5
# parts: =0ba673206a38
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# source: 28e1402befae
# target: f69afb3df5c5
# parts: =cba4c136e320 .term=fc10c628adcd
# using: -kaltmiete=ad6201d2305a -nebenkosten=d6afdf74e428
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten }.
    .term = { -kaltmiete }

# state: machine
# target: af03c3150792
# parts: =fdf504a419d4 .term=39fd49fac116
# using: -kaution=cc7fa86f0346
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# source: f6008116ecfc
# target: 8ae238be7c28
# parts: =67995a0874a3 .term=648e65987598
# using: -klage=6b324cd5515a
glossary-klage = Jemand geht gegen Sie vor Gericht. Der Brief kommt vom Gericht. Holen Sie sofort Rat.
    .term = { -klage }

# state: machine
# source: b63080431460
# target: 031678be762d
# parts: =bee5a34d980f .term=e26c4a75ea83
# using: -kuendigung=51853e60a12d
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben. „Ordentlich“ heißt: mit Frist. „Fristlos“ heißt: ohne Frist.
    .term = { -kuendigung }

# state: machine
# source: d13ccb931909
# target: c60ebd0a7c3c
# parts: =6e74df9e71f3 .term=628edd26823d
# using: -kuendigungsverzicht=0af6fa640423
glossary-kuendigungsverzicht = Satz im Vertrag: Sie können eine Zeit lang nicht kündigen. Ein anderes Wort ist „Kündigungsausschluss“.
    .term = { -kuendigungsverzicht }

# state: machine
# source: 9ad50b57fc0c
# target: f98f9b282ed9
# parts: =22b56881d640 .term=a4d4389e1bd5
# using: -mahnbescheid=ed6d3d352b28
glossary-mahnbescheid = Brief vom Gericht: Jemand will Geld von Ihnen. Das Gericht hat noch nicht geprüft, ob das stimmt. Holen Sie sofort Rat.
    .term = { -mahnbescheid }

# state: machine
# source: da6447694813
# target: f2f78556b671
# parts: =6b3e31434b9e .term=a81d3a71bdba
glossary-mahnung = Brief, der sagt: Sie haben noch nicht bezahlt.
    .term = Mahnung

# state: machine
# source: 653600a1af0d
# target: 49c1bb5bcfae
# parts: =3ead86642a10 .term=d733da236655
# using: -mangel=293666c6c60c
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = { -mangel }

# state: machine
# source: ffa1d472bcd7
# target: 7612e217af7f
# parts: =e7a4793dcb31 .term=5795c614e03f
# using: -mieterhoehung=b5a36a959efc
glossary-mieterhoehung = Die Vermieter*in will mehr Miete. Prüfen Sie zuerst, welche Art es ist.
    .term = { -mieterhoehung }

# state: machine
# source: 50bb51928b50
# target: fe03d799c3d0
# parts: =f6361a387575 .term=7624a4be6124
# using: -mietminderung=f9bd00600801
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = { -mietminderung }

# state: machine
# target: e183324b1b9c
# parts: =e4b2ae26ca6f .term=eb589a134a2f
# using: -mietpreisbremse=73e211ba3844
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 3446fda7dbd3
# parts: =ed4fa4dd492c .term=1e8d9374e1c2
# using: -mietspiegel=6357ef178d88
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# source: 760c5ab1a0b0
# target: 6ace1143d67e
# parts: =56153a86a162 .term=3967a834c050
# using: -modernisierung=d11014348b51
glossary-modernisierung = Arbeiten, die die Wohnung oder das Haus besser machen, zum Beispiel eine neue Heizung. Danach kann die Miete steigen.
    .term = { -modernisierung }

# state: machine
# source: 9a3336823bdd
# target: 3ef41efed17d
# parts: =a99b5e692a1c .term=f09d8c2c18e6
# using: -kaltmiete=ad6201d2305a -nebenkosten=d6afdf74e428
glossary-nebenkosten = Kosten für das Haus neben der { -kaltmiete }, zum Beispiel Wasser, Müll und meist die Heizung. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# source: 34eaed5d8a3c
# target: a1b7bb3006f0
# parts: =7a8e3fee0ba2 .term=8da4e83681bc
# using: -notunterkunft=ff52c12dbe13
glossary-notunterkunft = Platz zum Wohnen für Menschen, die keine Wohnung haben.
    .term = { -notunterkunft }

# state: machine
# source: cf624f4a3662
# target: 66f242c52da9
# parts: =6078c627f74b .term=ad2eeaf6cf18
# using: -provision=80275056c859
glossary-provision = Geld für die Makler*in, wenn sie eine Wohnung vermittelt hat.
    .term = { -provision }

# state: machine
# source: b8942ca928f3
# target: 0437f8d56244
# parts: =b081e16122a0 .term=54fb67d0c9aa
# using: -prozesskostenhilfe=f81c6ab237e9
glossary-prozesskostenhilfe = Hilfe vom Staat für die Kosten vor Gericht, wenn Sie wenig Geld haben.
    .term = { -prozesskostenhilfe }

# state: machine
# source: 9cd6a2a2fff8
# target: ef35db29639d
# parts: =4cd34f81d12d .term=e92098c1d885
# using: -raeumungsfrist=b720b5f13ac4
glossary-raeumungsfrist = Zeit bis zum Auszug, die ein Gericht gibt. Man muss sie spätestens im Termin beim Gericht beantragen.
    .term = { -raeumungsfrist }

# state: machine
# source: 3f420e5758cd
# target: f7d4d7775fe6
# parts: =6da1c76f87af .term=4b22afa2aff8
# using: -klage=6b324cd5515a -raeumungsklage=95a067f2c134
glossary-raeumungsklage = { -klage }, mit der die Vermieter*in verlangt, dass Sie ausziehen. „Räumung“ heißt: Die Wohnung wird leer gemacht und zurückgegeben.
    .term = { -raeumungsklage }

# state: machine
# source: 7b7274df095b
# target: 9cf6b9f2e3fa
# parts: =61ae581c5b29 .term=c67b9d6167bb
# using: -mietpreisbremse=73e211ba3844 -ruege=4ed489a1d3b2
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# source: 842f9acc700a
# target: 713dfb44c44f
# parts: =b51435a6bf77 .term=8a732d092ccb
# using: -schoenheitsreparaturen=cc523b19900a
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = { -schoenheitsreparaturen }

# state: machine
# source: fdfcc878aadf
# target: 247d4b1c6203
# parts: =bb265cf9f646 .term=b29dfba4c8c1
# using: -selbstauskunft=c7cf53df5ca0
glossary-selbstauskunft = Formular der Vermieter*in mit Fragen zu Ihnen und Ihrem Einkommen.
    .term = { -selbstauskunft }

# state: machine
# source: 7fa755ea39f4
# target: c999dce6b498
# parts: =a413863e815d .term=60f66db388e6
# using: -mieterhoehung=b5a36a959efc -sonderkuendigungsrecht=77e76d88e073
glossary-sonderkuendigungsrecht = Recht, zu kündigen, auch wenn Sie sonst noch nicht könnten, zum Beispiel nach einer { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

# state: machine
# source: 898465c814fc
# target: 986863f3487c
# parts: =dd0ba8d0f8ac .term=40657598a807
# using: -sperrung=77f8dbd5af67
glossary-sperrung = Die Firma schaltet Strom oder Gas ab, weil Geld fehlt.
    .term = { -sperrung }

# state: machine
# source: 0d5f4a9d3d2c
# target: 1af591e6db95
# parts: =1299de229c2e .term=8be29670ba82
# using: -staffelmiete=ae631cc9831e
glossary-staffelmiete = Vertrag, in dem schon steht, wann und wie stark die Miete steigt.
    .term = { -staffelmiete }

# state: machine
# target: 51f20f4f03fe
# parts: =98e394fa4c20
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: ca4b6d98496e
# parts: =b46a806f3011 .term=175b8dda02b7
# using: -uebergabeprotokoll=ed5663ff1b24
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# source: 541840ab32da
# target: bdee835908f0
# parts: =d104f6ac1a79 .term=f891b00d5469
# using: -untermiete=29698f194034
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = { -untermiete }

# state: machine
# source: e96796853957
# target: bc00a3ff3932
# parts: =34d6bd18c922 .term=9ddf3ea3b181
# using: -vergleichsmiete=795ffd97c658
glossary-vergleichsmiete = Die Miete, die hier für ähnliche Wohnungen üblich ist. Das ganze Wort heißt „ortsübliche Vergleichsmiete“.
    .term = { -vergleichsmiete }

# state: machine
# source: be3f15137416
# target: 39b9f36b5315
# parts: =be85ec99f0a4 .term=23642380319d
# using: -vorbehalt=ca7528134e5f
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = { -vorbehalt }

# state: machine
# source: 8789b0ccc0cc
# target: 118d1bbe227f
# parts: =4be365fb2e4e .term=01c2f6e78121
# using: -kaltmiete=ad6201d2305a -nebenkosten=d6afdf74e428 -warmmiete=028cb1fd56d1
glossary-warmmiete = { -kaltmiete } und { -nebenkosten } zusammen, meist auch mit Heizung.
    .term = { -warmmiete }

# state: machine
# target: f7300142f9fd
# parts: =d05ea3fb244f .term=c779cc6847fa
# using: -wbs=6008cf2fbca7 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# source: 5ce59a6e846b
# target: 48bb968fdf42
# parts: =685000d26c1b .term=b61650e3d7a8
# using: -widerspruch=a771c3bcfd4f
glossary-widerspruch = Sie schreiben: Ich bin damit nicht einverstanden. Meist gibt es dafür eine Frist.
    .term = { -widerspruch }

# state: machine
# target: 24fc9b0af31c
# parts: =5d269be2f037 .term=145c1f8eae96
# using: -wohngeld=33c4c8f8f783
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# source: d3415512282f
# target: b05d38181737
# parts: =3f0d45d2525e .term=834c47a3bd4c
# using: -wohnungsaufsicht=066724b1e4dd
glossary-wohnungsaufsicht = Stelle der Stadt. Sie prüft zum Beispiel, ob eine Miete viel zu hoch ist.
    .term = { -wohnungsaufsicht }

# state: machine
# target: 12b3df65c25e
# parts: =7234b113fb9a .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=4c9dccac87f3
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# source: 4ff19b97021e
# target: 43bb88f6d57d
# parts: =cf06dd5237b6 .term=70cacf14f5b0
# using: -jobcenter=7bd0f78d4bde -zusicherung=728009174d93
glossary-zusicherung = Schriftliches Versprechen vom { -jobcenter }, dass es die Kosten einer neuen Wohnung zahlt.
    .term = { -zusicherung }

# state: machine
# target: e0ee67f2a397
# parts: =b123c775a731
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 368e0d495f8b
# parts: =e8cd19967a43
# using: -city=3c27ef04c9de
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: b7833f440aa2
# parts: =f3618cd0d756
# using: -city=3c27ef04c9de
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 14ce1e948775
# parts: =580a4b9a36b2
guide-title = Wegweiser Wohnen

# state: machine
# source: 50186a8b96da
# target: ef99828a4d3d
# parts: =47130e26bb25
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn des Mietvertrags, aber vor seinem Ende
       *[other] { $complaint-months } Monate ab Beginn des Mietvertrags, aber vor seinem Ende
    }

# state: machine
# source: b5ebd3aa2cf7
# target: cc350b1d2e2f
# parts: =3c26e8c6a0b0
help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } Monat nach der Rechnung der Gasfirma
       *[other] { $carbon-months } Monate nach der Rechnung der Gasfirma
    }

# state: machine
# source: ad997300e1b3
# target: 92982996c78e
# parts: =1d66b0bbab07
help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } Monat; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
       *[other] { $claims-months } Monate; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
    }

# state: machine
# source: 9c9e7243f9fb
# target: 75ad98d963b9
# parts: =d7ebb69b40a6
help-cell-court = sehr wenig Zeit; die Frist steht im Brief

# state: machine
# source: b84e066b0b7c
# target: d73af028bfd9
# parts: =b5ef3b58d094
# using: -kuendigung=51853e60a12d -raeumungsklage=95a067f2c134
help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
       *[other] { $arrears-cure-months } Monate, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
    }

# state: machine
# source: cb6f735e7a8b
# target: 6168b60b594f
# parts: =3f7da42e24a1
help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } Monat; zählen Sie ab dem Tag, an dem es passiert ist
       *[other] { $discrimination-months } Monate; zählen Sie ab dem Tag, an dem es passiert ist
    }

# state: machine
# source: d80eead1322b
# target: 76653af35c2e
# parts: =a3a4eb437cb5
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende des Vertrags; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende des Vertrags; danach sofort Rat holen
    }

# state: machine
# source: 8625469c00ee
# target: e1be2904a634
# parts: =217c054423f3
help-cell-increase = bis zum Ende des { $consent-month } Monats nach dem Brief

# state: machine
# source: 51b1e8b99633
# target: ad4dda634a98
# parts: =35a431a8d9ce
help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } Monat nach dem Ende des Abrechnungsjahres
       *[other] { $statement-months } Monate nach dem Ende des Abrechnungsjahres
    }

# state: machine
# source: c75681f44f47
# target: 923f20a71613
# parts: =2b18a028178d
help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } Monat; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
       *[other] { $notice-months } Monate; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
    }

# state: machine
# target: 0f5055b3c3df
# parts: =eb4e8cf449a1
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# source: cfa055ae6ed0
# target: ccd1a54d5df2
# parts: =2aba204f6c46
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat, nachdem Sie sie bekommen haben
       *[other] { $objection-months } Monate, nachdem Sie sie bekommen haben
    }

# state: machine
# source: ab71dbde1697
# target: 74bc3ef98d5c
# parts: =f92132087275
help-cell-wohngeld = noch in dem Monat, ab dem Sie es brauchen

# state: machine
# source: 7a4dd785b9a3
# target: 4795c5280517
# parts: =0827aae78a37
help-column-deadline = Wie viel Zeit, ab wann?

# state: machine
# target: ff37bd9575ac
# parts: =3e1b44a49cf0
help-column-task = Was?

# state: machine
# target: db529ac8a397
# parts: =acb3475d3491
help-contacts-title = Gute Adressen

# state: machine
# target: 89e1b310a41d
# parts: =412bbebcd286
help-deadlines-table = Fristen auf einen Blick

# state: machine
# source: a04cedb4a09f
# target: e45f296b655b
# parts: =b1de8572a547
help-deadlines-title = Fristen

# state: machine
# source: 74e44a949cf5
# target: 81ac0a3c89bb
# parts: =547b656a6038
help-emergency = Wenn ein Mensch in Gefahr ist, rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 13341a0c82fa
# parts: =be040f7149c1
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 29e0edaa7544
# parts: =24cd1684e5f5
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 94ba784e48de
# parts: =c09382edcbb4
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 610063c547df
# parts: =e28e5161eb5e
help-emergency-title = Im Notfall

# state: machine
# target: 90fa7ffc5e0e
# parts: =cd5f602d80d1
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: d31ed897c6ca
# parts: =19cec1c15d9a
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# source: 2afc1177d881
# target: ea120bbbb62c
# parts: =e2f5b5139c7d
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
help-jobcenter =
    Das { -jobcenter } { -city } hat { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort.
       *[other] { $jobcenter-sites-today } Standorte.
    } Welcher für Sie gilt, hängt von Ihrer Adresse ab. Schauen Sie zuerst auf Ihren letzten Brief vom { -jobcenter }. Wenn Sie noch keinen haben, fragen Sie die Stadt am Telefon: { $kundenzentrum-phone }. Sagen Sie dort Ihre Straße.

# state: machine
# source: 02b2125e283b
# target: 85957762e107
# parts: =1466a5ee60ef
# using: -beratungshilfe=0aaa18ec16a9 -klage=6b324cd5515a -prozesskostenhilfe=f81c6ab237e9
help-lawyer = Wenn Ihr Geld nicht für eine Anwält*in reicht, gibt es die { -beratungshilfe }. Dann zahlt der Staat den größten Teil für Rat und Briefe. Fragen Sie danach beim Amtsgericht, am besten vor dem ersten Besuch bei der Anwält*in. Nehmen Sie Ihre Briefe und Nachweise über Ihr Einkommen mit. Wenn es schon eine { -klage } gibt, heißt die Hilfe { -prozesskostenhilfe }. Bitten Sie Ihre Anwält*in, sie zu beantragen.

# state: machine
# source: 696e8c098983
# target: 835e8c967aef
# parts: =d5f932fb2e53
help-lawyer-title = Anwält*in ohne viel Geld

# state: machine
# source: b80f75161133
# target: f3f7c16824ed
# parts: =12a45e4c5b78
# using: -abmahnung=8eea11bfb459
help-letter-abmahnung = { -abmahnung }

# state: machine
# source: c9879ab77ffa
# target: 8015e486a4b6
# parts: =dcd3ae5a01d4
help-letter-abmahnung-meaning = Die Vermieter*in sagt: Sie haben etwas falsch gemacht. Wenn es weitergeht, kann sie kündigen.

# state: machine
# source: 48845ef0f340
# target: 965b3014d441
# parts: =fe24e6a0f760
# using: -mieterverein=c407e8ef25f0
help-letter-abmahnung-next = Wenn es stimmt: sofort damit aufhören. Wenn es nicht stimmt: schriftlich antworten. Fragen Sie den { -mieterverein }.

# state: machine
# source: c9aa43425795
# target: 36971b55279b
# parts: =598b3230f042
# using: -sperrung=77f8dbd5af67
help-letter-cutoff = { -sperrung } von Strom oder Gas angedroht

# state: machine
# source: 4a8715c22e87
# target: 8262a1f9cd58
# parts: =85a8e8531bc3
help-letter-cutoff-meaning = Die Firma will abschalten, weil Geld fehlt.

# state: machine
# source: a668f098d2d9
# target: 6ca35ade98b2
# parts: =ac5d710ca459
# using: -jobcenter=7bd0f78d4bde
help-letter-cutoff-next = Sofort die Firma anrufen und Raten verlangen, dann { -jobcenter } oder Sozialamt fragen.

# state: machine
# source: 4e28a27eab57
# target: a6e7a4959553
# parts: =a17525bbca8c
help-letter-eviction = Räumungstermin von der Gerichtsvollzieher*in

# state: machine
# source: 29219e21dd90
# target: 685bce977e5a
# parts: =6a6a614857aa
help-letter-eviction-meaning = An diesem Tag wird die Wohnung geräumt.

# state: machine
# source: 6833b389e902
# target: befb912a3bfc
# parts: =47f018ae0e53
# using: -fachstelle=78fe609ba097
help-letter-eviction-next = Noch heute: { -fachstelle } und Anwält*in.

# state: machine
# source: 0f11f4e5b280
# target: ffe79d8ca1fa
# parts: =edfadd0104b5
# using: -kuendigung=51853e60a12d
help-letter-immediate = Fristlose { -kuendigung }

# state: machine
# source: d2b82486b31d
# target: f6a8f256f698
# parts: =74a8e573ed94
help-letter-immediate-meaning = Die Vermieter*in will, dass Sie sofort ausziehen. Meist geht es um Mietschulden. Ziehen Sie nicht gleich aus.

# state: machine
# source: 8a2f99cb863b
# target: 1ddc49a69728
# parts: =a281fcb86775
# using: -fachstelle=78fe609ba097 -raeumungsklage=95a067f2c134
help-letter-immediate-next =
    Noch heute: { -fachstelle }. Bei Mietschulden so früh wie möglich alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } da ist. Das hilft meist nicht gegen eine Kündigung mit Frist.

# state: machine
# source: ab27b19fe7f4
# target: b4d3329e3870
# parts: =9837b3cc7ba7
# using: -mieterhoehung=b5a36a959efc
help-letter-increase = { -mieterhoehung }: „Bitte stimmen Sie zu“

# state: machine
# source: 71ccaf633619
# target: 02051c7eef84
# parts: =d9474f6ac5af
help-letter-increase-meaning = Die Vermieter*in will mehr Miete, bis zur ortsüblichen Vergleichsmiete.

# state: machine
# source: 947d3f2f21f4
# target: 0f83701adb9b
# parts: =889bb71336cd
# using: -mieterverein=c407e8ef25f0
help-letter-increase-next = Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Vorher prüfen lassen und bis dahin die alte Miete weiterzahlen: { -mieterverein }.

# state: machine
# source: 554db7f0676f
# target: b885f8e3682b
# parts: =f62469aee801
# using: -indexmiete=a027055d8bb0 -mieterhoehung=b5a36a959efc -modernisierung=d11014348b51 -staffelmiete=ae631cc9831e
help-letter-index = { -staffelmiete }, { -indexmiete } oder { -mieterhoehung } nach { -modernisierung }

# state: machine
# source: 7ec1c7118134
# target: 077e26432b5c
# parts: =85d85034cbac
help-letter-index-meaning = Die Miete steigt, auch wenn Sie nicht zustimmen.

# state: machine
# source: 86748f0f6a2a
# target: 293a72f487d5
# parts: =7f59676230dc
# using: -mieterverein=c407e8ef25f0 -vorbehalt=ca7528134e5f
help-letter-index-next = Sofort prüfen lassen: { -mieterverein }. Bis dahin pünktlich zahlen, am besten unter { -vorbehalt }.

# state: machine
# source: 034d69222699
# target: caa4aea1487f
# parts: =eba3fb808dd8
# using: -klage=6b324cd5515a -raeumungsklage=95a067f2c134
help-letter-klage = { -klage } oder { -raeumungsklage }

# state: machine
# source: ded79bbaff7d
# target: a58caf49c5f5
# parts: =c3e268020e38
help-letter-klage-meaning = Die Vermieter*in geht vor Gericht. Sie will, dass Sie zahlen oder ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: caa16a02506e
# target: 68e69111c82a
# parts: =3b128105ea2a
# using: -fachstelle=78fe609ba097
help-letter-klage-next =
    Die Frist steht im Brief. Sie ist kurz. Antworten Sie dem Gericht, sonst können Sie verlieren. Sofort: Anwält*in und { -fachstelle }. Bei Mietschulden alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem dieser Brief da ist.

# state: machine
# source: 6a54aaf3677c
# target: eeb1bc18f231
# parts: =72a25be213c2
# using: -mahnbescheid=ed6d3d352b28
help-letter-mahnbescheid = { -mahnbescheid } vom Amtsgericht

# state: machine
# source: 88486a5fbe30
# target: 8adf3fb81f42
# parts: =13dcac656a65
help-letter-mahnbescheid-meaning = Jemand will Geld. Das Gericht hat <strong>nicht</strong> geprüft, ob das stimmt.

# state: machine
# source: c80d9093f5ab
# target: 984a7cb4222e
# parts: =2cadb908dd0b
# using: -widerspruch=a771c3bcfd4f
help-letter-mahnbescheid-next = Die Frist steht im Brief. Sie ist kurz. Wenn es nicht stimmt: Formular für den { -widerspruch } ausfüllen und gleich abschicken. Es muss in der Frist beim Gericht ankommen. Fragen Sie eine Anwält*in.

# state: machine
# source: f0961a2cd595
# target: ef19071d2389
# parts: =ff70ed255f26
help-letter-mahnung = Mahnung

# state: machine
# source: 5a51c598cbcd
# target: c3b604b274b3
# parts: =1a7bc85e34ae
help-letter-mahnung-meaning = Jemand sagt: Sie haben nicht bezahlt.

# state: machine
# source: b3706d62a255
# target: b8f98e51cf84
# parts: =deb6eb96824a
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
help-letter-mahnung-next = Sofort prüfen. Wenn es stimmt: zahlen. Wenn das Geld für die Miete fehlt: { -fachstelle } und { -jobcenter }.

# state: machine
# source: 8ecf69bf70ab
# target: fbbbfa680ef6
# parts: =c331034a026b
# using: -eigenbedarf=32efabaca09b -kuendigung=51853e60a12d
help-letter-ordinary = Ordentliche { -kuendigung }, auch wegen { -eigenbedarf }

# state: machine
# source: 0dd5aab11853
# target: 1f8f54388029
# parts: =aa6263c1352d
help-letter-ordinary-meaning = Die Vermieter*in will, dass Sie nach einer Frist ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: 79d22437f2a8
# target: 49ae256e5c9f
# parts: =7e8583853fa0
# using: -mieterverein=c407e8ef25f0 -widerspruch=a771c3bcfd4f
help-letter-ordinary-next =
    In dieser Woche: { -mieterverein }. Der { -widerspruch } muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende da sein.

# state: machine
# source: 50ad7f0d5492
# target: f2176b67b44b
# parts: =9261becdb8cd
# using: -abrechnung=70de9629f523 -betriebskosten=aa593bfcfb00
help-letter-statement = { -abrechnung } der { -betriebskosten }

# state: machine
# source: 835b186321fa
# target: 91b59444a401
# parts: =379ea160feb5
help-letter-statement-meaning = Das haben Heizung, Wasser und Haus gekostet. Vielleicht sollen Sie nachzahlen.

# state: machine
# source: 06a52766db77
# target: d771a9ff5373
# parts: =c699a7d997c4
# using: -mieterverein=c407e8ef25f0 -vorbehalt=ca7528134e5f
help-letter-statement-next =
    Wenn der Brief zu spät kam, müssen Sie meist nichts nachzahlen. Lassen Sie das zuerst prüfen. Sonst nachzahlen bis zu dem Tag im Brief, am besten unter { -vorbehalt }. Fehler melden: { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monate
    } Zeit, nachdem der Brief da ist. Fragen Sie den { -mieterverein }.

# state: machine
# source: d326a9319789
# target: b305d9622f0c
# parts: =25a2a042b77a
# using: -modernisierung=d11014348b51
help-letter-works = Ankündigung einer { -modernisierung }

# state: machine
# source: dc54a20a3b64
# target: 7c9d79310056
# parts: =dbcf292b7e71
help-letter-works-meaning = Im Haus wird gebaut. Danach kann die Miete steigen.

# state: machine
# source: 97d34c059ce7
# target: ce2be38c3948
# parts: =7bc2a3c59383
# using: -mieterverein=c407e8ef25f0
help-letter-works-next = Gründe, die dagegen sprechen, sofort schreiben. Die Frist sollte im Brief stehen. Fragen Sie den { -mieterverein }.

# state: machine
# source: 797deec1d255
# target: 4889c0abe311
# parts: =8493fa8c9e4a
help-letters = Suchen Sie das Wort, das oben im Brief steht. Schreiben Sie auf den Umschlag, wann der Brief kam. Adressen stehen hier: <a name="help-contacts"></a>.

# state: machine
# source: 651c981120bd
# target: 9171fe3fede0
# parts: =0d36c7748936
help-letters-column-meaning = Das heißt

# state: machine
# source: dad98095cc79
# target: cdbc44d6847b
# parts: =616be69c2d1a
help-letters-column-next = Wie viel Zeit? Wen fragen?

# state: machine
# source: 95b0a8101434
# target: dc3fc6640124
# parts: =efb648bb54b4
help-letters-column-word = Das steht im Brief

# state: machine
# source: 6d8d4b6fe31e
# target: 09ebb818b7cf
# parts: =bdfaf58d5b29
help-letters-table = Briefe und was Sie tun

# state: machine
# source: 4741b8cc1b9e
# target: 23d74de51c8c
# parts: =78ce5c8cf38e
help-letters-title = Was bedeutet dieser Brief?

# state: machine
# source: 3690d4df7eff
# target: adc67325c4df
# parts: =8da91cc66b83
# using: -kuendigung=51853e60a12d -notunterkunft=ff52c12dbe13
help-office-arrears = Mietschulden, { -kuendigung }, Räumung, { -notunterkunft }

# state: machine
# source: a6d172b466b2
# target: 34d39f89029d
# parts: =26c8bd088884
# using: -city=3c27ef04c9de -fachstelle=78fe609ba097
help-office-arrears-who = Stadt { -city }, { -fachstelle }

# state: machine
# source: 828a798d4638
# target: b1ab60adc183
# parts: =4c918cc258d2
# using: -kaution=cc7fa86f0346
help-office-living = Geld zum Leben und für die Miete, { -kaution }, Umzug, erste Möbel

# state: machine
# source: cebcf6e658cb
# target: 53bd90e704f2
# parts: =27d8183a8843
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
help-office-living-who = { -jobcenter } { -city }; wenn Ihr Geld vom Sozialamt kommt: dort

# state: machine
# source: 05d07fc0e7d4
# target: 44a7f7fd0dd7
# parts: =c3b9c3b76231
help-office-register = Adresse anmelden

# state: machine
# source: 2b16aee22474
# target: dc81d94dd20a
# parts: =c491439c3679
# using: -city=3c27ef04c9de -kundenzentrum=e386dea82f43
help-office-register-who = Stadt { -city }, { -kundenzentrum }

# state: machine
# source: ea689120adf4
# target: c7b0a3c4eb25
# parts: =09db2f5e1009
# using: -city=3c27ef04c9de
help-office-residence = Erlaubnis, in { -city } zu wohnen

# state: machine
# source: 37b54862d4b9
# target: a1edfef4c1fb
# parts: =a270a076afce
help-office-residence-who = Ausländerbehörde an dem Ort, an dem Sie jetzt wohnen

# state: machine
# source: 9338490aa9a2
# target: cc6a7486a06f
# parts: =a6fe91de0820
# using: -wbs=6008cf2fbca7
help-office-wbs = { -wbs }, Beratung zur Suche, viel zu hohe Miete

# state: machine
# source: f9dfa329bf59
# target: 068703af63a9
# parts: =55d039092ae6
# using: -city=3c27ef04c9de -housing-office=ea74a10d3557
help-office-wbs-who = Stadt { -city }, { -housing-office }

# state: machine
# source: ba90a608c10c
# target: ff29ecd255a9
# parts: =00ceaa904813
help-office-wohngeld = Zuschuss zur Miete bei kleinem Einkommen

# state: machine
# source: 251d97906e1d
# target: d5fcdb5e22d8
# parts: =911ef36be535
# using: -city=3c27ef04c9de -wohngeld=33c4c8f8f783
help-office-wohngeld-who = Stadt { -city }, { -wohngeld }

# state: machine
# source: 6e89df881dc8
# target: 993d0f89acc4
# parts: =07c3e0da1497
help-offices-column-office = Dort fragen Sie

# state: machine
# source: 79bbf33196f4
# target: ea6ff5663bdc
# parts: =52cb155863dd
help-offices-column-task = Das brauchen Sie

# state: machine
# source: 139202e82e0f
# target: f18a38e9a548
# parts: =e22d1a7b30a5
help-offices-table = Ämter und ihre Aufgaben

# state: machine
# source: c5655e458d4f
# target: da4cecc19701
# parts: =5030de635ab4
help-offices-title = Welches Amt hilft wobei?

# state: machine
# target: 91e9c4b83fb9
# parts: =5f49ddf64dbf
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# source: 4ddff603682a
# target: a7f2f4d8801d
# parts: =371b41da5abc
help-row-brake = Zu hohe Miete rügen und zurückfordern, was Sie seit dem Anfang zu viel gezahlt haben

# state: machine
# source: 78735831afb4
# target: f0faadd0bb35
# parts: =d4a4ebf5fc0c
help-row-carbon = CO₂-Anteil verlangen, bei eigenem Gasvertrag

# state: machine
# source: 345a20704714
# target: fe3aeac738a9
# parts: =b4d6ee55cbbc
help-row-claims = Nach dem Auszug: Geld wegen Schäden oder Einbauten fordern

# state: machine
# source: c38a1d173fed
# target: f060700c59b6
# parts: =9f074c450db9
help-row-court = Brief vom Gericht

# state: machine
# source: d475a30d6edd
# target: 4a2e17dc79b6
# parts: =26e2da91acd5
# using: -kuendigung=51853e60a12d
help-row-cure = Nach einer fristlosen { -kuendigung } alles zahlen

# state: machine
# source: 31b85f08d0e3
# target: c7f071ab3d4c
# parts: =73fdf95fc215
help-row-fairness = Bei Benachteiligung Geld verlangen

# state: machine
# source: a35b36f7133b
# target: 8cbf98bdefec
# parts: =0d887fd288aa
# using: -kuendigung=51853e60a12d
help-row-hardship = Einer { -kuendigung } mit Frist wegen Härte widersprechen

# state: machine
# source: a06f90047a63
# target: 68cb84bb058a
# parts: =5aef57e19454
# using: -mieterhoehung=b5a36a959efc
help-row-increase = Einer { -mieterhoehung } zustimmen oder nicht

# state: machine
# source: 1e8e8dba2bb8
# target: 1545a50350b2
# parts: =22d52afc4496
# using: -abrechnung=70de9629f523
help-row-landlord-statement = Die Vermieter*in schickt die { -abrechnung }

# state: machine
# source: ce8e4c69f708
# target: d6430c96226e
# parts: =6ed68a28e71c
help-row-notice = Selbst kündigen. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 44a7f7fd0dd7
# parts: =c3b9c3b76231
help-row-register = Adresse anmelden

# state: machine
# source: f753bb278546
# target: f6cb03c121a2
# parts: =59c4abcf2e4f
# using: -abrechnung=70de9629f523
help-row-statement = Fehler in der { -abrechnung } melden

# state: machine
# source: d6c9b82e22ca
# target: b142b5d283c7
# parts: =04e9567b11df
# using: -wohngeld=33c4c8f8f783
help-row-wohngeld = { -wohngeld } beantragen

# state: machine
# target: 8fdf2e274df2
# parts: =6e66843c64dd
help-title = Hilfe in Köln

# state: machine
# source: f814d9259483
# target: 76b021168f79
# parts: =7a7122b0fb5e
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. In Kästen stehen Warnungen und Tipps. Die wichtigsten Fristen stehen in einer Tabelle: <a name="help-deadlines"></a>. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# source: d96dfa35702b
# target: e0e766a8c8f9
# parts: =772cb331bf3c
how-to-law = <strong>Wörter aus dem Recht:</strong> „Unwirksam“ heißt: Es gilt nicht. „Wirksam“ heißt: Es gilt. Eine „Frist“ ist eine Zeit, die Sie einhalten müssen. Das Zeichen „§“ nennt die Stelle im Gesetz. „BGB“ heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 74cd36e1063a
# parts: =fc89ce79a569
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: be249022425d
# parts: =1bb6204fa8ea
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 3340e605fa59
# parts: =d5b37b8a1774
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 3fe0a9ce74b2
# parts: =38bd258e4f68
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# source: 106aadf68fb3
# target: 15b96bd295b3
# parts: =b57b3f40d758
# using: -city=3c27ef04c9de
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }. Die Sprachen haben wir selbst ausgewählt.

# state: machine
# source: 33d59f3d37c0
# target: 3c9bba711f6b
# parts: =3d817c31dd91
imprint-law = Rechtsstand: { $law-date }. Die Bundesgesetze in diesem Heft haben den Text von diesem Tag. Spätere Änderungen stehen nicht darin.

# state: machine
# target: 66218bfcb499
# parts: =31557fd7ed1e
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# source: e57d9ad8eb6c
# target: 5a52f852b818
# parts: =fb2e0ef2f274
# using: -city=3c27ef04c9de -mietpreisbremse=73e211ba3844 -mietspiegel=6357ef178d88
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der „ortsüblichen Vergleichsmiete“ liegen. Das ist die Miete, die hier für ähnliche Wohnungen üblich ist. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn hier: { $immobilienboerse-name }, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# source: 3d06a02c29bc
# target: 6a4eedcbaad6
# parts: =89ff9874b069
# using: -ruege=4ed489a1d3b2
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Wenn die { -ruege } später kommt, können Sie nur Geld zurückfordern, das Sie danach zu viel zahlen. Wenn sie erst nach dem Vertragsende kommt, bekommen Sie nichts zurück ({ $complaint-law }).

# state: machine
# target: b8bfae3d7aa9
# parts: =438248613218
lease-brake-complain-title = So wehren Sie sich

# state: machine
# source: dc8bd1b60c05
# target: c37ddf2cc5ed
# parts: =53a2167fe714
# using: -modernisierung=d11014348b51
lease-brake-exceptions = Es gibt Ausnahmen. Die häufigste: Die Mieter*in vor Ihnen hat schon mehr gezahlt. Dann darf die Miete meist auch für Sie so hoch sein. Die Bremse gilt auch nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden { -modernisierung }. Das heißt: Die Wohnung wurde viel besser gemacht. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Wenn sie das nicht getan hat, darf sie sich zunächst nicht darauf berufen. Dann gilt die Bremse trotzdem.

# state: machine
# source: d98e247d24fe
# target: cd99dfb7bf35
# parts: =20091009ea3b
# using: -ruege=4ed489a1d3b2
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# source: d0a85724c17b
# target: 69707274acb1
# parts: =c4922885c4bb
# using: -city=3c27ef04c9de -mietspiegel=6357ef178d88
lease-brake-note = { $brake-law }. Dass die Bremse in { -city } gilt, steht in einer Verordnung. Das ist eine Regel der Landesregierung. Sie gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until } (Stand dieser Angabe: { $ordinance-as-of }). Der Kölner { -mietspiegel } ist vom { $mietspiegel-issue }. Im Gesetz heißt so eine Liste „einfacher Mietspiegel“.

# state: machine
# target: ced347dc1587
# parts: =1fe8d5c0242a
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 97994246515a
# parts: =d710993712a5
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# source: 0a298981cf01
# target: 473d8028783e
# parts: =93be877e491d
lease-content-pets = Ob Haustiere erlaubt sind. Fragen Sie vorher, auch wenn nichts im Vertrag steht.

# state: machine
# target: 7ff4a57ec752
# parts: =92575453720f
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# source: c156bfe029db
# target: f432f2ca72fe
# parts: =04281bd0d11b
# using: -kaltmiete=ad6201d2305a -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Wenn etwas fehlt, fragen Sie nach.

# state: machine
# source: a081c2188ac5
# target: 99c3ea09089f
# parts: =ca2972bb3994
# using: -kuendigungsverzicht=0af6fa640423
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem { -kuendigungsverzicht }: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: c1e00712177e
# parts: =35a0847d56c4
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# source: c9f8a414d2f6
# target: 25fecbf87e4c
# parts: =0437fe0f003e
lease-family = Ihre Ehepartner*in und Ihre Kinder dürfen bei Ihnen einziehen. Dafür brauchen Sie keine Erlaubnis. Sagen Sie es der Vermieter*in aber vorher, am besten schriftlich. Auch Besuch dürfen Sie haben, ohne zu fragen.

# state: machine
# target: 81c711b8e7ab
# parts: =b58e6825da77
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# source: 1a40a0d04240
# target: f51b9f090177
# parts: =0ca8b40ed491
# using: -zeitmietvertrag=fb18a55fa071
lease-kind-fixed = <strong>Befristet:</strong> Im Vertrag steht ein fester letzter Tag. Er heißt auch { -zeitmietvertrag }. Die Vermieter*in braucht dafür einen Grund aus dem Gesetz. Ein Beispiel: Sie will später selbst dort wohnen. Diesen Grund muss sie Ihnen bei der Unterschrift schriftlich nennen. Sonst ist der Vertrag unbefristet ({ $fixed-term-law }).

# state: machine
# source: af87082b7551
# target: 6501d6bca737
# parts: =71959ca997c4
lease-kind-furnished = <strong>Möbliert:</strong> Die Wohnung hat schon Möbel. Lassen Sie eine Liste der Möbel in den Vertrag schreiben. Fragen Sie, wie viel die Möbel kosten. Wenn das Zimmer in der Wohnung der Vermieter*in liegt, haben Sie oft weniger Schutz: <a name="notice-landlord"></a>.

# state: machine
# source: c7e8e99fc1b3
# target: 93fb8cbee065
# parts: =21b897b19cc2
# using: -untermiete=29698f194034
lease-kind-shared = <strong>WG:</strong> Mehrere Menschen teilen eine Wohnung. Fragen Sie, mit wem Sie den Vertrag machen. Wenn Sie mit anderen zusammen unterschreiben, müssen Sie vielleicht die ganze Miete zahlen. Sie können dann auch nur zusammen kündigen. Wenn eine „Hauptmieter*in“ Ihnen ein Zimmer vermietet, heißt das { -untermiete }. Lassen Sie sich zeigen, dass die Vermieter*in einverstanden ist.

# state: machine
# source: 4f40bda94dd0
# target: 12eca0d5f95e
# parts: =72148abec64b
# using: -kuendigung=51853e60a12d -mietpreisbremse=73e211ba3844
lease-kind-short = <strong>Nur für kurze Zeit:</strong> Manchmal vermietet jemand nur „vorübergehend“, zum Beispiel als Zwischenmiete. Dann gibt es oft keinen Schutz vor { -kuendigung }. Auch die { -mietpreisbremse } gilt dann oft nicht ({ $exempt-law }). Fragen Sie, warum der Vertrag so kurz ist.

# state: machine
# source: a8d36db9a819
# target: 847ab16ff7a2
# parts: =8f0fd4a8540d
# using: -kuendigungsverzicht=0af6fa640423
lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Sie können eine Zeit lang nicht kündigen, auch wenn Sie eine andere Wohnung finden. Unterschreiben Sie das nur, wenn Sie sicher so lange bleiben.

# state: machine
# source: d3a4f2325dbf
# target: 40a234695245
# parts: =e7bb2a9df628
lease-kinds = Manche Verträge sind anders. Lesen Sie sie besonders genau.

# state: machine
# source: 48f6394999cc
# target: 5bf5c77d8e1d
# parts: =10ded8b89aa0
lease-kinds-title = Befristet, möbliert, WG

# state: machine
# source: c02a01dc20e3
# target: f5da597435fd
# parts: =c3599864b518
# using: -schoenheitsreparaturen=cc523b19900a
lease-painting = Streichen und Tapezieren heißt im Vertrag oft { -schoenheitsreparaturen }. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. Wenn die Wohnung beim Einzug nicht renoviert war, müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Lassen Sie den Vertrag prüfen, bevor Sie Farbe kaufen.

# state: machine
# source: ee4da9b07453
# target: 7f3da9a9f8bd
# parts: =7b3a951ded7a
# using: -bundesgerichtshof=6c4a48493958
lease-painting-note = { $painting-law } und Urteile vom { -bundesgerichtshof }, zum Beispiel VIII ZR 185/14. Das ist das höchste deutsche Gericht für das Mietrecht.

# state: machine
# target: 190cfa5ffba1
# parts: =4e2adec29618
lease-painting-title = Wer muss streichen?

# state: machine
# source: b7691577e8b0
# target: 1ceec0fb5d1a
# parts: =d84e7bcaf234
lease-sublet = Wenn Sie die Wohnung oder ein Zimmer weitervermieten wollen, brauchen Sie immer vorher die Erlaubnis. Das heißt untervermieten. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht auf die Erlaubnis. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist ({ $sublet-law }). Schreiben Sie der Vermieter*in, welche Person Sie aufnehmen möchten und warum. Warten Sie auf die Antwort.

# state: machine
# target: 17c2ee5a6f45
# parts: =5a4d58f0af05
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 69b40037a86e
# parts: =dad00c16b478
lease-title = Der Mietvertrag

# state: machine
# source: 2365660489f0
# target: 6ee72181f8bc
# parts: =4b4820dbaee1
# using: -city=3c27ef04c9de
letter-address = Von (Namen aller Mieter*innen):<br>________________________________________<br>________________________________________<br>Adresse: _________________________________<br>An (Name und Adresse der Vermieter*in):<br>________________________________________<br>________________________________________<br>{ -city }, Datum: __________

# state: machine
# source: bcd9e2b182c4
# target: 45b9a6bff385
# parts: =9f9f25413480
letter-closing = Mit freundlichen Grüßen<br>Unterschriften aller Mieter*innen:<br>________________________________________<br>________________________________________

# state: machine
# source: 7640fbe17a53
# target: 8522faacfb42
# parts: =73730b2f6be8
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir / uns bitte vorher einen Termin. Bis dahin zahle ich / zahlen wir die Miete unter Vorbehalt. Ich behalte mir / Wir behalten uns vor, Geld zurückzufordern.

# state: machine
# source: 59da7a7c50cd
# target: 6fffbcc3a28f
# parts: =837e6f499334
letter-defect-report = seit dem __________ gibt es in der Wohnung diesen Mangel: ____________________. Fotos liegen bei.

# state: machine
# target: ef7a571757ea
# parts: =9c223d7d954f
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 55bf0cce2dcd
# parts: =a027b99762e8
letter-defect-title = Einen Mangel melden

# state: machine
# source: 79e87bce073e
# target: aadaacc04a35
# parts: =529a5f394ba5
letter-notice-declaration = hiermit kündige ich / kündigen wir den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# source: 8d65b9659fcb
# target: e6340dbf49f9
# parts: =14d3e3dd1d8c
letter-notice-request = Bitte bestätigen Sie mir / uns die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 1de5def832c1
# parts: =11cec265b522
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 227b0be01e84
# parts: =1609efa8d1ab
letter-notice-title = Die Wohnung kündigen

# state: machine
# source: 0cc46ab04fae
# target: 83d7d450c159
# parts: =df21acf2c0cc
letter-receipts-request = ich möchte / wir möchten Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir / uns einen Termin, um die Belege einzusehen. Sie können die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich / leisten wir bis dahin nur unter Vorbehalt. Einwände bleiben vorbehalten.

# state: machine
# source: ad66f47318c4
# target: a28d4f7bd4ad
# parts: =19353cd7ed4f
letter-receipts-subject = <strong>Abrechnung der Betriebskosten (Nebenkosten) für das Jahr ______</strong>

# state: machine
# source: ef68c90b85b0
# target: 3b660c7b5575
# parts: =c8e35075272b
# using: -abrechnung=70de9629f523
letter-receipts-title = Belege zur { -abrechnung } ansehen

# state: machine
# source: a077156b4d12
# target: 3e24a6e3ea0e
# parts: =fb173f17191a
letter-rent-complaint = ich wohne / wir wohnen seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge / Wir rügen, dass diese Miete höher ist, als das Gesetz erlaubt ({ $brake-law }). Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite / Wir bestreiten sie, weil ____________________.

# state: machine
# source: 484b716fcde9
# target: 6e7d647dd4d2
# parts: =d596cc97770f
letter-rent-demand = Nach meiner / unserer Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir / uns mit, auf welche Ausnahmen Sie sich berufen. Von jetzt an zahle ich / zahlen wir die Miete nur unter Vorbehalt.

# state: machine
# source: f29a16ae7d68
# target: 7d17859d533f
# parts: =b62c1eae18fc
letter-rent-subject = <strong>Rüge der Miete nach { $complaint-law }</strong>

# state: machine
# source: 6219e79e782e
# target: f21e88e2ce14
# parts: =074fcb0bf83f
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 31604acd3461
# parts: =b060b9b0fa86
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# source: 9efb41008e36
# target: 1d3858f2fcd1
# parts: =69fde604663c
# using: -kuendigung=51853e60a12d
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. „Ich / wir“ heißt: Streichen Sie eins davon. Alle Briefe müssen beweisbar ankommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die { -kuendigung } muss auf Papier sein. Alle Mieter*innen im Vertrag unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken. Bitten Sie dann um eine Antwort, und heben Sie die E-Mail auf.

# state: machine
# target: ae230af59f81
# parts: =e2e8fd93b1d4
letters-title = Musterbriefe

# state: machine
# source: cae6219514ac
# target: 99965083b9f1
# parts: =b7f8c1a54e37
# kept: the translation already said “if”; the German only turned a verb-first condition into „wenn“
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Wenn es an kalten Wänden bleibt, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 708233830070
# parts: =df79527204b0
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: 1b3b273bbb33
# parts: =650424d30277
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 5aee81491ea9
# parts: =48f76ec574f6
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 2e3a5b0be16a
# parts: =f8ab3c8a8e72
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 41b0a6ad45be
# parts: =3e7edd99b155
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 8d76af87ecd8
# parts: =ad7a855f0617 .alt=e1e8ba257fcf
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: dcf543cf7693
# parts: =48ba6478bbe2
living-air-rules = Gegen Schimmel

# state: machine
# target: 785a5fba5c71
# parts: =110e0237d249
living-air-title = Lüften und heizen

# state: machine
# target: 4e3182ae4bfc
# parts: =f0be0a1fa23c
living-bin-blue = Blau: Papier

# state: machine
# source: 5a04b1956546
# target: 6e4a064694c2
# parts: =20b9e0687340
living-bin-blue-in = Papier und Kartons

# state: machine
# source: 9e6201c3c0ae
# target: 70d358c5dbe4
# parts: =ddd6eb3c5fd1
living-bin-blue-out = Verpackungen aus Plastik oder Metall

# state: machine
# target: a823b4bee490
# parts: =f2ad2345303e
living-bin-brown = Braun: Bio

# state: machine
# source: bdc8611b34bb
# target: 31936de8fa48
# parts: =aa7f74a781d0
living-bin-brown-in = Bioabfall aus Küche und Garten

# state: machine
# source: 7aec09fe14a7
# target: b3560f5f864e
# parts: =b7626f20ab61
living-bin-brown-out = Verpackungen, Plastik

# state: machine
# target: 7b7ae53f4664
# parts: =3ca4c2af820f
living-bin-grey = Grau: Restmüll

# state: machine
# source: 3426e0bedf0b
# target: 798e1086e437
# parts: =cbfa5a920801
living-bin-grey-in = Restmüll, der in keine andere Tonne passt

# state: machine
# source: 577e8691512d
# target: 5ffb24d65db2
# parts: =e3fc9d366dcc
living-bin-grey-out = Glas, Batterien, Elektrogeräte

# state: machine
# target: 40be21d0f312
# parts: =8af2523576bb
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 4948fbcbf22f
# parts: =ab89944eb3d3
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 8e5e5cad459a
# parts: =cc8e879c0cbf
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 469d05bcce1d
# parts: =8125f496158f
living-bins-column-in = Das gehört hinein

# state: machine
# target: fc81c6f39290
# parts: =badad82f2aa9
living-bins-column-lid = Deckel

# state: machine
# target: ef21d262183a
# parts: =e07e5527f5ff
living-bins-column-out = Das nicht

# state: machine
# target: 6c4ff3725ffc
# parts: =8e3e1f8ba2a7 .alt=d1ce5e8ae54d
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 4f6d4cdc45cc
# parts: =24e2dfd83f5c
living-bins-table = Was gehört in welche Tonne?

# state: machine
# source: a84bbbf5e358
# target: 949de74dd2d8
# parts: =e254b81c0bb7
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stand: { $bulky-as-of }, bitte vorher prüfen: <a name="awb-page"></a>. Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# source: 17af8cf1101e
# target: 56a10c01307f
# parts: =a156a9aa5873
living-changes = Wenn Sie eine kleine Solaranlage auf dem Balkon möchten, fragen Sie vorher. Auch für einen Umbau wegen einer Behinderung brauchen Sie eine Erlaubnis. Meist haben Sie ein Recht darauf ({ $changes-law }). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# source: 5d16d609d3e6
# target: 81f09dc467f0
# parts: =e07b3dfb3c29
living-changes-title = Etwas umbauen

# state: machine
# target: 420abb1f4de1
# parts: =ab0dd365e2bc
# using: -hausordnung=3bab2ffc9ba7
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: 2a13cef9db41
# parts: =cecc1ae0e61e
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# source: cdc7d59d86c4
# target: f6bee97d0fb1
# parts: =5b8aa0f44df9
# using: -hausordnung=3bab2ffc9ba7
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe ({ $quiet-law }). Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Wenn Sie feiern, sagen Sie es vorher den Nachbar*innen. Wenn Sie selbst etwas stört, reden Sie zuerst freundlich miteinander.

# state: machine
# source: 36d5172e1a2c
# target: 0c72440e265d
# parts: =4529d61a13c7
living-quiet-note = Das LImSchG ist das Landes-Immissionsschutzgesetz. Es gilt für die Nacht. Für Sonntage und Feiertage gilt ein eigenes Gesetz des Landes.

# state: machine
# target: 7fa8b9ad5ed1
# parts: =feaf2a058fbb
living-quiet-title = Ruhe

# state: machine
# source: a68b6210056b
# target: 05f076695198
# parts: =9f3414c5a52b
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Anbringen muss sie die Eigentümer*in. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Wenn er kurz und immer wieder piept, ist meist die Batterie leer.

# state: machine
# source: 61db86a5cf5e
# target: b2897698f3e3
# parts: =310ec5af355e
living-smoke-note = { $smoke-law }. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 82afb8760783
# parts: =33388e672eed .alt=38446db88d81
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: d2fcf2d54c3f
# parts: =c174ef9e72d9
living-smoke-title = Rauchmelder

# state: machine
# target: d238a10ca962
# parts: =634d9c4394b9
living-title = Leben im Haus

# state: machine
# source: 3a1e048fd095
# target: b3f944119d9b
# parts: =87834fee08e7
# using: -city=3c27ef04c9de
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte, Batterien und Glas gehören in keine dieser Tonnen. Fragen Sie die Hausmeister*in oder die Abfallwirtschaftsbetriebe, wo Sie sie abgeben: <a name="living-bulky"></a>. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 7a8f54b6bf4b
# parts: =b9c12c52ed64
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# source: dc9a0f50dcab
# target: c16f01723dbf
# parts: =2e15071e8244
living-waste-do-plan = fragen, wann die Tonnen geleert werden

# state: machine
# target: 3f05d6558c96
# parts: =7c4f03c091fb
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: cc6487060e79
# parts: =a77c2af15430
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: da0c98ebbfca
# parts: =046a486898ca
living-waste-rules = Müll im Alltag

# state: machine
# target: faaadd705416
# parts: =aed71d20d1a3
living-waste-title = Müll trennen

# state: machine
# source: 5e135980b923
# target: 90d1522ae5ab
# parts: =c4255f413464
# using: -erstausstattung=c7c233f08574 -jobcenter=7bd0f78d4bde
money-furniture = Für eine erste Wohnung kann das { -jobcenter } Geld für Möbel, Herd und andere Geräte geben. Das heißt { -erstausstattung }. Sie stellen dafür einen eigenen Antrag. Tun Sie das <strong>vor</strong> dem Kauf, und schreiben Sie eine Liste. Manchmal bekommen Sie statt Geld auch Gutscheine oder Sachen. Auch wer sonst kein Geld vom { -jobcenter } bekommt, kann fragen, wenn das Einkommen klein ist.

# state: machine
# source: c6f30b7ebf5a
# target: 1852baecc6e2
# parts: =9965373774a8
# using: -jobcenter=7bd0f78d4bde -zusicherung=728009174d93
money-furniture-move = Auch Umzugskosten kann das { -jobcenter } zahlen. Dafür muss der Umzug nötig sein. Sie brauchen vorher die { -zusicherung }: <a name="money-jobcenter-move"></a>. Holen Sie Angebote ein, bevor Sie jemanden beauftragen.

# state: machine
# source: 3f25fcafb66e
# target: 3f25fcafb66e
# parts: =9d2bd12b3043
money-furniture-note = { $furniture-law }.

# state: machine
# source: dccdbeeca19c
# target: 955b4de0f8e9
# parts: =75668ea41830
money-furniture-title = Umzug und erste Möbel

# state: machine
# target: c8db35128f7f
# parts: =33fa895a6061
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# source: 1f37b34bc686
# target: 8aee17e2565b
# parts: =b84411b5d1fe
# using: -grundsicherungsgeld=d1b377de25c2 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Früher hieß es „Bürgergeld“. Dazu gehört auch Geld für eine „angemessene“ Wohnung. Das heißt: Sie darf nicht zu teuer sein. Die Grenze sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# source: 2925f19912f0
# target: 90a485a5f566
# parts: =d0d54930109d
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-find = Welches { -jobcenter } für Sie zuständig ist und wie Sie es finden, lesen Sie hier: <a name="help-offices"></a>.

# state: machine
# source: e988da56bade
# target: 025b9184f4f8
# parts: =0e02687afa3b
# using: -grundsicherungsgeld=d1b377de25c2 -jobcenter=7bd0f78d4bde
money-jobcenter-limit =
    Für die Wohnung, in der Sie schon wohnen, gibt es eine Schonzeit. Im Brief heißt sie „Karenzzeit“. Sie beginnt mit dem ersten Monat, in dem Sie { -grundsicherungsgeld } bekommen. Sie dauert { $benefit-protected-years ->
        [one] { $benefit-protected-years } Jahr
       *[other] { $benefit-protected-years } Jahre
    }. In dieser Zeit zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor }-mal so hoch wie die normale Grenze. Für Familien mit Kindern kann es mehr sein. Für die Heizung gilt die Schonzeit nicht. Danach zahlt das { -jobcenter } eine zu hohe Miete meist noch höchstens { $benefit-after-months ->
        [one] { $benefit-after-months } Monat
       *[other] { $benefit-after-months } Monate
    } lang.

# state: machine
# source: 407c44ea7258
# target: b6fa37bb5317
# parts: =c3a6afdd7f75
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=73e211ba3844
money-jobcenter-limit-new = Für eine <strong>neue</strong> Wohnung gilt: Mehr als die normale Grenze zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesichert hat. Eine Stadt kann auch eine Grenze je Quadratmeter festlegen. Wenn die Miete höher ist, als die { -mietpreisbremse } erlaubt, gilt sie als nicht angemessen. Dann muss das { -jobcenter } Sie auffordern, die Miete zu rügen. Was das ist, lesen Sie hier: <a name="rent-brake"></a>.

# state: machine
# source: ab44012a2372
# target: 88e91a937b94
# parts: =d7790e1bf0b1
money-jobcenter-limit-note = { $benefit-law }. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# source: 1051e93055e5
# target: 023c65ed97f3
# parts: =e9890b89c8fa
money-jobcenter-move-title = So ziehen Sie mit Zusicherung um

# state: machine
# source: 0c4aef1a5f56
# target: b5c77fb64089
# parts: =b1c141cace53
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } und { $jobcenter-site-west }. Welche Adresse für Sie gilt, steht auf Ihrem Brief. Schauen Sie vor jedem Termin dort nach.

# state: machine
# source: 1bd078067bb1
# target: bf6ec0fb7053
# parts: =61f2ebf5fde0
# using: -jobcenter=7bd0f78d4bde -zusicherung=728009174d93
money-jobcenter-step-ask = Eine { -zusicherung } ist das schriftliche Versprechen, dass das { -jobcenter } zahlt. Bitten Sie darum, <strong>bevor</strong> Sie unterschreiben. Zuständig ist das { -jobcenter } an dem Ort, an den Sie ziehen. Geben Sie dort das Angebot mit allen Kosten ab.

# state: machine
# source: 5531dd8bdc69
# target: 449c9652b443
# parts: =5ec46c19f08e
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-costs = Umzugskosten beantragen Sie bei dem { -jobcenter }, das <strong>bis zum Umzug</strong> für Sie zuständig ist. Auch hier gilt: erst die Zusicherung, dann der Umzug.

# state: machine
# source: 9799212a33b0
# target: 507e81ddf189
# parts: =65fedf23d814
# using: -kaution=cc7fa86f0346
money-jobcenter-step-deposit = Beantragen Sie dort auch die { -kaution } oder Anteile an einer Genossenschaft. Auch dafür brauchen Sie vorher die Zusicherung. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# source: a0768c580eb0
# target: 8482d695fad9
# parts: =4e1a4d9f306b
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusicherung. Ohne Zusicherung müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: faf408e4e168
# parts: =f7acfcb06ed2
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# source: 51c408755613
# target: 9c35d284a90a
# parts: =6870ab95d3a6
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
money-jobcenter-young = Wenn Sie unter { $benefit-age } Jahre alt sind, bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Wenn Sie innerhalb von { -city } umziehen und es nicht nötig ist, zahlt das { -jobcenter } höchstens so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# source: f59c75f861fa
# target: 2d300fdb27e3
# parts: =762d6ed7e3a0
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# source: ccee65f5f54a
# target: 22b966d2b08c
# parts: =b356e98ac279
money-papers-intro = Nehmen Sie diese Papiere zur Besichtigung mit. Geben Sie sie erst ab, wenn Sie die Wohnung wirklich wollen:

# state: machine
# target: 1bba387c3e92
# parts: =c66bde24c031
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: e063777852e2
# parts: =9c6052228742
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 871fa52f965b
# parts: =3e4aa423cb2f
money-papers-title = Ihre Mappe

# state: machine
# target: f14acc668f60
# parts: =0c52f0cc0cf5
# using: -wbs=6008cf2fbca7
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: cefae40a34b8
# parts: =1450fc030710
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 71792693a81b
# parts: =81e5fdda16dc
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 7642cc68f2ef
# parts: =de69fed46595
money-title = Geld und Papiere

# state: machine
# source: 284a769abca4
# target: 6f62e4bd0b30
# parts: =9b612d4f6625
# using: -city=3c27ef04c9de -wbs-short=00fe73684f9e
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs-short } und die Beratung.

# state: machine
# target: d224bc312ea6
# parts: =47ffa3b4eec4
# using: -wbs=6008cf2fbca7
money-wbs-title = { -wbs }

# state: machine
# source: 5c9a07714ee2
# target: ce22710ae189
# parts: =7da6288d28c8
# using: -city=3c27ef04c9de -housing-office=ea74a10d3557 -wbs-short=00fe73684f9e
money-wbs-valid =
    Auf dem { -wbs-short } steht, wie groß die Wohnung sein darf. Er gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Beantragen Sie rechtzeitig einen neuen, wenn die Zeit bald endet. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu, nämlich das { -housing-office }: <a name="card-housing-office"></a>.

# state: machine
# source: 743bdc82a4d2
# target: e8a9cce4d55e
# parts: =a76d974739b2
money-wbs-valid-note = { $wbs-law }. Das ist ein Gesetz von Nordrhein-Westfalen über geförderte Wohnungen.

# state: machine
# source: bece9cdde486
# target: 01c8f91b2386
# parts: =63fe7249373c
# using: -wbs=6008cf2fbca7 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Sie müssen auch rechtmäßig und für längere Zeit in Deutschland wohnen. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# source: 729dc59b6487
# target: 1a1206ab6e70
# parts: =a89af6cf5131
# using: -grundsicherungsgeld=d1b377de25c2 -wohngeld=33c4c8f8f783
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Danach stellen Sie einen neuen Antrag. Wenn Sie { -grundsicherungsgeld } bekommen, gibt es kein { -wohngeld }. Wenn nach Ihrem Antrag Papiere fehlen, schicken Sie diese schnell nach.

# state: machine
# source: 0e370ea42fc9
# target: 6c87016089dd
# parts: =a099d92dbbf0
money-wohngeld-note = { $wohngeld-law }. Das ist das Wohngeldgesetz.

# state: machine
# target: a24f58863ad5
# parts: =2703402b51b8
# using: -wohngeld=33c4c8f8f783
money-wohngeld-title = { -wohngeld }

# state: machine
# source: 602a9349fb42
# target: 89e8123f25e9
# parts: =0621e8e1a94e
# using: -rundfunkbeitrag=d47192392464
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an: <a name="broadcasting-page"></a>. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 08a9eb0b67b1
# parts: =6e80c2d5ec82
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: d9278d1f45be
# parts: =0129cc5e4bfd
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 79eb5d559c2c
# parts: =a2853ad0d5f5
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 01a08b6ff9fb
# parts: =ad3144b8804d
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 9abfe2649531
# parts: =165b503ff421
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: a5204b3f37d2
# parts: =dd272137825b
# using: -uebergabeprotokoll=ed5663ff1b24
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 245ac8a5f8b9
# parts: =019ac00f4f84
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# source: 26716454ddb0
# target: acc334ac14fa
# parts: =488597546f12
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=4c9dccac87f3
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Wenn Sie es nicht bekommen, sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# source: 9b1862df027b
# target: 4c86c86816fd
# parts: =59bc5de76002
# using: -sperrung=77f8dbd5af67
moving-in-cutoff = Wenn Sie Strom oder Gas nicht bezahlen, kann die Firma die { -sperrung } androhen. Das heißt: Sie will abschalten. Sie muss Ihnen das vorher schreiben. Warten Sie nicht, bis es so weit ist.

# state: machine
# source: 5a3042ed1467
# target: 934a0cd49600
# parts: =c039e13c2148
# using: -grundversorger=2d7d881ca718
moving-in-cutoff-call = Rufen Sie die Firma an, und fragen Sie nach einer Ratenzahlung. Der { -grundversorger } muss Ihnen eine anbieten, wenn Sie das nach der Androhung verlangen. Im Brief heißt sie „Abwendungsvereinbarung“. Zahlen Sie dann die Raten und alle neuen Rechnungen pünktlich.

# state: machine
# source: 563f9efe0815
# target: d2ceb7090d55
# parts: =a82e5250af9e
# using: -sperrung=77f8dbd5af67
moving-in-cutoff-health = Schreiben Sie der Firma, wenn eine { -sperrung } für jemanden bei Ihnen gefährlich wäre. Beispiele sind ein krankes Kind oder ein Gerät, das jemand zum Leben braucht. Dann darf die Firma oft nicht sperren. Legen Sie einen Nachweis dazu.

# state: machine
# source: f8146e85b00c
# target: f8146e85b00c
# parts: =56b8778dd04a
moving-in-cutoff-note = { $cutoff-law }.

# state: machine
# source: adce60e4a8cf
# target: d870bd175b12
# parts: =f182a08565f2
# using: -jobcenter=7bd0f78d4bde
moving-in-cutoff-office = Fragen Sie sofort das { -jobcenter } oder das Sozialamt. Manchmal übernehmen sie Schulden für Strom oder Gas, meist als Darlehen.

# state: machine
# source: 0be1df487e93
# target: 580fd95aaac5
# parts: =c613261465ce
moving-in-cutoff-title = Wenn Strom oder Gas gesperrt werden soll

# state: machine
# source: 34d45c72288c
# target: bab360eafa64
# parts: =e81e83cf88be
moving-in-insurance = Eine „Haftpflichtversicherung“ kann zahlen, wenn Sie aus Versehen etwas beschädigen, das anderen gehört. Fragen Sie eine Beratung, ob sie für Sie sinnvoll ist.

# state: machine
# target: 060660dde19f
# parts: =bee939f6fcde
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# source: 7e3ecd89d94d
# target: 818f6eeb222b
# parts: =fadb998d4934
moving-in-numbers = Fragen Sie nach einer Telefonnummer für den Notfall, zum Beispiel bei Heizung, Wasser und Aufzug. Schreiben Sie sie auf. Wenn Sie einen Schlüssel verlieren, sagen Sie es der Vermieter*in sofort.

# state: machine
# target: 43cf61f8bb58
# parts: =41f478aae5d8 .alt=884bd49af737
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# source: 6bda1299e4fb
# target: c418356a41b1
# parts: =f012154b25ff
# using: -grundversorger=2d7d881ca718
moving-in-power = Wenn Sie Strom benutzen, ohne selbst einen Vertrag zu haben, beliefert Sie der { -grundversorger }. So heißt die Firma, die alle Haushalte beliefern muss. Auch so entsteht ein Vertrag. Er heißt „Grundversorgung“ und endet nicht von selbst. Fragen Sie die Vermieter*in, welche Firma das ist. Melden Sie sich dort mit Ihrem Zählerstand. Fragen Sie auch, wer das Gas liefert, wenn Sie selbst damit heizen oder kochen. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# source: d22c94b4c40d
# target: 8b577d77db0a
# parts: =0e20ac65a300
moving-in-power-note =
    { $power-law }. Seit dem { $supplier-switch-since } dauert an Werktagen der technische Wechsel zu einer anderen Firma { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } Stunde
       *[other] { $supplier-switch-hours } Stunden
    }. Eine „Ersatzversorgung“ ist etwas anderes als die Grundversorgung. Sie dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }.

# state: machine
# target: 56f8e63681f6
# parts: =f3b5501e3d86
# using: -rundfunkbeitrag=d47192392464
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 1df9c6572786
# parts: =2e8c1075f4f6
# using: -uebergabeprotokoll=ed5663ff1b24
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 3b34b46b559b
# parts: =43d262c6f470
moving-in-record-title = Die Übergabe

# state: machine
# source: 496f7a197e21
# target: 7a2db13b1f8f
# parts: =d615581576a5
# using: -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt, an manchen Tagen nur mit Termin: <a name="card-kundenzentrum"></a>. Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Wenn Sie sich zu spät anmelden, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# source: 813fc404f0ad
# target: db8f1ce70922
# parts: =eeb576b04c21
moving-in-register-note = { $register-law }. Das ist das Bundesmeldegesetz.

# state: machine
# target: 44a7f7fd0dd7
# parts: =c3b9c3b76231
moving-in-register-title = Adresse anmelden

# state: machine
# source: c4a7b3bb468d
# target: d8351092eaa0
# parts: =a58be3f6bef4
# using: -vorbehalt=ca7528134e5f
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne { -vorbehalt } übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein ({ $known-defects-law }).

# state: machine
# target: 591bc0107041
# parts: =d668fa6d7c7d
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# source: 0dfb3c9b2beb
# target: e72f7d38bd8c
# parts: =2f69e73afa35
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Lassen Sie auch niemanden Ihre Adresse benutzen, der nicht bei Ihnen wohnt. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: ee47d16366e0
# parts: =b53dfc99556e
moving-in-title = Der Einzug

# state: machine
# target: 983be50e75af
# parts: =d6fd20e13786
# using: -rundfunkbeitrag=d47192392464
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: bad877818d8c
# parts: =da9fe530837d
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 0e7801cc5a01
# parts: =1ca357e2dbf2
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 76cd1c554168
# parts: =b9332fe8a01c
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 8a081d9b7188
# parts: =85dc55f91440
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 143e209725d3
# parts: =a8f1fc9aad62
# using: -uebergabeprotokoll=ed5663ff1b24
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 0d7dd9405597
# parts: =47c92a0a6fef
moving-out-check-title = Checkliste für den Auszug

# state: machine
# source: 048a10ba1ae2
# target: 1862849bb4bf
# parts: =82c0be924adc
# using: -kaution=cc7fa86f0346
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung „verjährt“. Das heißt: Es ist zu spät dafür. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# source: b5b72eaa2451
# target: d1337417d1c8
# parts: =b183cf69cbc3
# using: -bundesgerichtshof=6c4a48493958 -kaution=cc7fa86f0346
moving-out-claims-note = { $claims-law }. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: { -bundesgerichtshof }, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# source: b34a38ca5e9f
# target: 3a227578bdf3
# parts: =125fae8b6a1c
# using: -abrechnung=70de9629f523 -nebenkosten=d6afdf74e428
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte { -abrechnung } der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Wenn lange keine Antwort kommt, schreiben Sie noch einmal. Nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 1245a0245171
# parts: =166debd63996
# using: -kaution=cc7fa86f0346
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# source: ea1f9aa431f9
# target: 8f963c061090
# parts: =c2caf99448ea
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein „Einschreiben“ ist ein Brief mit Nachweis der Post. Wenn ihn niemand abholt, gilt er meist als nicht angekommen. Beim „Einwurf-Einschreiben“ reicht der Beleg der Post allein nicht als Beweis. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# source: 190d38fcbed7
# target: 1fe1c77ed77d
# parts: =6bb9c6d5c0fa
# using: -kaution=cc7fa86f0346
moving-out-intro = Wenn Sie eine neue Wohnung haben, planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# source: 0ee71b3783c2
# target: 864388ec2cc9
# parts: =c1b687b35e28
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Ein Beispiel: Der Brief kommt spätestens am { $example-notice-letter } an. Dann endet der Vertrag am { $example-notice-end }. Wenn der Brief später im Monat kommt, endet der Vertrag erst am { $example-notice-late-end }. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# source: 126c5b2ab0b4
# target: 323dda82afa8
# parts: =dcb9f921ae23
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten ({ $notice-fixed-law }).

# state: machine
# source: dcb0ed5a1f3e
# target: 66664e5f4b05
# parts: =e6c34a4a4c84
moving-out-notice-note = { $notice-tenant-law }. Für die Unterschrift gelten { $notice-form-law }.

# state: machine
# target: a8a6c28a3ecc
# parts: =55428e62c3e1
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# source: e2995fe1f63a
# target: bf323880289c
# parts: =40140b51c7d6
moving-out-notice-room-period = Bei so einem Zimmer kann man meist bis zum { $room-notice-day } eines Monats kündigen. Der Vertrag endet dann schon am Ende dieses Monats ({ $notice-tenant-law }). Das gilt auch für die Vermieter*in. Es gilt meist nicht, wenn Sie dort auf Dauer mit Ihrer Familie wohnen.

# state: machine
# target: a68677b34838
# parts: =ba5989c01886
moving-out-notice-title = Selbst kündigen

# state: machine
# source: 30854f9771b4
# target: 38e62fa9fc96
# parts: =35e4f3291f41
moving-out-register =
    Wenn Sie in Deutschland umziehen, melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# source: c02756806b06
# target: 9615c883faa1
# parts: =3c39bc31260e
moving-out-register-title = Adresse abmelden oder ummelden

# state: machine
# source: a4af2361b7e6
# target: 69bbe69a587b
# parts: =06dc1af0458b
moving-out-successor = Wenn Sie früher ausziehen wollen, reden Sie mit der Vermieter*in. Eine „Nachmieter*in“ allein beendet Ihren Vertrag nicht. Die Vermieter*in muss einverstanden sein, am besten schriftlich.

# state: machine
# target: dd509d3154c5
# parts: =66599bfd6979
moving-out-title = Der Auszug

# state: machine
# source: 93b929e234c7
# target: 22c9c2c906e1
# parts: =29173da8c241
# using: -aufhebungsvertrag=e9d0c368351f -kuendigung=51853e60a12d
notice-agreement = Manchmal will die Vermieter*in einen { -aufhebungsvertrag }. Damit endet der Mietvertrag, weil beide Ja sagen. Sie müssen das nicht unterschreiben. Mit der Unterschrift verlieren Sie den Schutz vor { -kuendigung }. Lassen Sie sich vorher beraten.

# state: machine
# target: 93170944545e
# parts: =32593aad1aae
# using: -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
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
# source: 4b155eda5011
# target: a0f30c417e45
# parts: =6b767f33d1a8
# using: -kaution=cc7fa86f0346 -klage=6b324cd5515a -kuendigung=51853e60a12d -raeumungsklage=95a067f2c134
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die { -kuendigung } bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der { -kuendigung }. Wenn die { -kuendigung } wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } bei Ihnen angekommen ist. Mit dieser { -klage } verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose { -kuendigung } unwirksam.

# state: machine
# source: d92f3de998af
# target: 0f689323d8ca
# parts: =19f953a3265c
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde -kuendigung=51853e60a12d
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer { -kuendigung }. Die { -fachstelle } hilft, damit Sie die Wohnung behalten: <a name="card-fachstelle"></a>. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede { -kuendigung } wegen dieser Schulden verzichten.

# state: machine
# target: 1e6f63bf216f
# parts: =b2326eb6a110
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# source: a4b8e71695c9
# target: 8cec64a7171c
# parts: =09e59c721d9c
# using: -bundesgerichtshof=6c4a48493958
notice-arrears-note = { $arrears-law }. Zur Kündigung mit Frist: { -bundesgerichtshof }, VIII ZR 106/23.

# state: machine
# target: 8a826c10178f
# parts: =65d27e0a3e97
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 14902fa7ad57
# parts: =9fb7592744d3
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 533ea83375e4
# parts: =dab1ed081e4c
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 98e33e897163
# parts: =899a9dad727b
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 1639058bf1a9
# parts: =867c69513535
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: f5b70ef96fa9
# parts: =d3a29889ff69
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 0b9214bbb796
# parts: =505d2ed7367b
notice-column-period = Frist

# state: machine
# target: 1bc65c025cc3
# parts: =f879df6d583b
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# source: 9f05780a0436
# target: a66a37fde541
# parts: =4d1401ae0ef6
# using: -kuendigung=51853e60a12d -raeumungsklage=95a067f2c134
notice-eviction = Nach einer { -kuendigung } müssen Sie die Wohnung nicht am selben Tag verlassen. Wenn Sie bleiben, kann die Vermieter*in eine { -raeumungsklage } einreichen. Erst entscheidet ein Gericht. Nur eine „Gerichtsvollzieher*in“ darf dann die Wohnung räumen. Das ist eine Beamt*in, die tut, was das Gericht entschieden hat. Die Vermieter*in darf nicht selbst das Schloss tauschen oder Ihre Sachen hinausstellen. Wenn sie das doch tut, holen Sie sofort Hilfe bei einer Anwält*in.

# state: machine
# source: cf88c939480f
# target: cf88c939480f
# parts: =a5ca06148b6e
notice-eviction-note = { $eviction-law }.

# state: machine
# source: a4d134411fd6
# target: 67113c53c799
# parts: =8500cb1a2dfc
# using: -fachstelle=78fe609ba097 -notunterkunft=ff52c12dbe13
notice-eviction-shelter = Wenn Sie keine Wohnung mehr haben, gehen Sie noch am selben Tag zur { -fachstelle }. Fragen Sie nach einer { -notunterkunft }. Das ist ein Platz zum Wohnen für Menschen in Not. Nehmen Sie Ausweis, Briefe und wichtige Medizin mit. Hilfe in kalten Nächten: <a name="card-winter-help"></a>.

# state: machine
# source: d82ade9a86bb
# target: 4d5339612c06
# parts: =00a8fde02caf
# using: -fachstelle=78fe609ba097
notice-eviction-step-date = Wenn schon ein Tag für die Räumung feststeht, warten Sie nicht. Sagen Sie der { -fachstelle } diesen Tag. Fragen Sie die Anwält*in, ob das Gericht die Räumung noch stoppen kann.

# state: machine
# source: e15507449e80
# target: 8ffefb2a7a65
# parts: =b5566700aaca
# using: -fachstelle=78fe609ba097
notice-eviction-step-help = Gehen Sie sofort zur { -fachstelle }: <a name="card-fachstelle"></a>. Sie hilft auch noch, wenn schon eine Klage da ist.

# state: machine
# source: dd86d0fbdf13
# target: ecc66ebb809d
# parts: =391e57df2680
notice-eviction-step-lawyer = Holen Sie sich eine Anwält*in. Wenn das Geld nicht reicht, lesen Sie hier weiter: <a name="help-lawyer"></a>.

# state: machine
# source: bb8bed34ce8b
# target: cfa5be6a702d
# parts: =4a8c77fa701b
notice-eviction-step-open = Öffnen Sie jeden Brief vom Gericht am selben Tag. Schreiben Sie das Datum auf den Umschlag.

# state: machine
# source: f5359ee40850
# target: 2891c00ea51b
# parts: =dd40537c2f2c
# using: -raeumungsfrist=b720b5f13ac4
notice-eviction-step-time = Antworten Sie dem Gericht <strong>schriftlich</strong>, in der Frist im Brief. Schreiben Sie, dass Sie sich verteidigen wollen. Sonst kann das Gericht ohne Termin entscheiden. Gehen Sie auch zum Termin. Wenn Sie mehr Zeit für den Auszug brauchen, schreiben Sie das schon in Ihrer Antwort. Spätestens im Termin müssen Sie es sagen. Das heißt { -raeumungsfrist }.

# state: machine
# source: 84f194be5da1
# target: 677b089a436a
# parts: =96218bf79394
notice-eviction-title = Räumung und Notunterkunft

# state: machine
# source: 263b1ef988fd
# target: 44b0dc00d7b5
# parts: =f11fab13e5cd
# using: -kuendigung=51853e60a12d -widerspruch=a771c3bcfd4f
notice-hardship =
    Vielleicht wäre der Auszug für Sie oder Ihre Familie sehr hart, zum Beispiel wegen einer schweren Krankheit. Das nennt man „Härte“. Eine Härte ist auch: Sie finden keine andere Wohnung, die passt und bezahlbar ist. Schreiben Sie deshalb auf, wo Sie gesucht haben. Dann können Sie widersprechen ({ $hardship-law }). So ein { -widerspruch } geht auch per E-Mail. Er muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der { -widerspruch } noch im ersten Gerichtstermin. Gegen eine <strong>fristlose</strong> { -kuendigung } hilft er nicht.

# state: machine
# source: 0a79afebea37
# target: 2060a1ec68e2
# parts: =84bed73701e0
# using: -mietspiegel=6357ef178d88 -modernisierung=d11014348b51 -nebenkosten=d6afdf74e428
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Der Brief muss sagen, warum. Eine E-Mail reicht dafür. Die Miete darf nur bis zur ortsüblichen Vergleichsmiete steigen. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer { -modernisierung } oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# source: 57d3b2b1637c
# target: 9e552c6e1c1d
# parts: =5067702629fd
notice-increase-answer =
    Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Ein Beispiel: Der Brief kommt am { $example-increase-letter }. Dann antworten Sie bis zum { $example-increase-answer }. Lassen Sie den Brief prüfen, <strong>bevor</strong> Sie zustimmen. Zahlen Sie bis dahin weiter pünktlich die <strong>alte</strong> Miete. Zahlen Sie noch nicht die höhere Miete: Das kann als Zustimmung gelten. Wenn Sie nicht antworten, haben Sie nicht zugestimmt. Dann kann die Vermieter*in aber vor Gericht gehen. Dafür hat sie nach dieser Zeit noch { $increase-claim-months ->
        [one] { $increase-claim-months } Monat
       *[other] { $increase-claim-months } Monate
    }.

# state: machine
# source: 670c174b7fb4
# target: e1a61b0d2bca
# parts: =38b7cd2d61d1
# using: -city=3c27ef04c9de -modernisierung=d11014348b51 -nebenkosten=d6afdf74e428
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer { -modernisierung } oder wegen der { -nebenkosten } kann dazukommen.

# state: machine
# source: 6829517029f0
# target: d3a66afaa729
# parts: =afc45646f886
# using: -indexmiete=a027055d8bb0
notice-increase-index = Bei einer { -indexmiete } schreibt die Vermieter*in Ihnen die neue Miete. Eine E-Mail reicht. Darin muss ein Betrag in Euro stehen. Auch der „Preisindex“ muss darin stehen. Das ist eine Zahl für die Preise in Deutschland. Ab wann Sie mehr zahlen, sollte im Brief stehen. Lassen Sie die Rechnung prüfen, aber zahlen Sie pünktlich.

# state: machine
# source: a4d5ed878e87
# target: 2235b149b3ec
# parts: =3e85e9e0aa4d
# using: -indexmiete=a027055d8bb0 -modernisierung=d11014348b51 -nebenkosten=d6afdf74e428 -staffelmiete=ae631cc9831e
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer { -staffelmiete } steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer { -indexmiete } ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer { -modernisierung } kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> ({ $increase-kinds-law }). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# source: 64f40150382a
# target: 0a68b50a1f35
# parts: =86c3b9c0a523
# using: -indexmiete=a027055d8bb0 -mietpreisbremse=73e211ba3844 -staffelmiete=ae631cc9831e
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer { -staffelmiete } kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer { -indexmiete } kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# source: b534a2c226e4
# target: 9830b55ed04a
# parts: =ebc9752d9353
# using: -city=3c27ef04c9de
notice-increase-note = { $increase-law }. Diese Grenze gilt in { -city } bis zum { $increase-cap-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: 96970b8cc5d3
# target: 111ab39cfe00
# parts: =18bf7fc318ac
# using: -nebenkosten=d6afdf74e428 -staffelmiete=ae631cc9831e
notice-increase-steps = Bei einer { -staffelmiete } stehen alle Stufen schon im Vertrag, mit Betrag oder mit der neuen Miete in Euro. Ein Prozentsatz allein reicht nicht. Es kommt kein Brief, der nach Ihrer Zustimmung fragt. Schreiben Sie sich die Tage auf, an denen die Miete steigt. Zahlen Sie von da an mehr. Aus anderen Gründen darf die Miete in dieser Zeit meist nicht steigen, außer wegen der { -nebenkosten }.

# state: machine
# source: 55a40a05d12a
# target: 55a40a05d12a
# parts: =8aaf71daf353
notice-increase-steps-note = { $increase-steps-law }.

# state: machine
# source: 1b6d9b38e4c6
# target: 2520d91b45ec
# parts: =36c9f5fdab22
notice-increase-steps-title = Staffelmiete und Indexmiete

# state: machine
# target: 2b5c4243bae4
# parts: =b0a28076cf05
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 73edbed0fcf1
# parts: =74a82db7580f
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# source: a3fd99644e75
# target: 198efdf45c9b
# parts: =cba8b18522d9
notice-kinds-both = Oft stehen beide Kündigungen in <strong>einem</strong> Brief. Dann steht dort „fristlos, hilfsweise ordentlich“. Sie müssen sich gegen beide wehren.

# state: machine
# source: 76d60b755f51
# target: 829442ba50de
# parts: =30e0b1727114
notice-kinds-column-immediate = fristlos

# state: machine
# source: 3c9ba51c9877
# target: a48e0089776d
# parts: =3cae796b8b34
notice-kinds-column-ordinary = ordentlich

# state: machine
# source: d8249f8aabb6
# target: 2945d7152877
# parts: =10ed659a05be
notice-kinds-column-question = Frage

# state: machine
# source: 1cfc36e9e526
# target: 213324ce6eb8
# parts: =60f3b36081a7
notice-kinds-hardship-immediate = nein

# state: machine
# source: 14ec786f0d41
# target: 3f56095f46ca
# parts: =21b2bb1d40e8
notice-kinds-hardship-ordinary =
    oft ja, aber meist nicht bei Mietschulden; spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags

# state: machine
# source: a3c128c5cf02
# target: 1ec4eac143d9
# parts: =535ff6b1a84e
notice-kinds-meaning-immediate = ohne Frist: Der Vertrag soll sofort enden.

# state: machine
# source: a9a101f68560
# target: b8c73f13db71
# parts: =58fc1d3651b2
notice-kinds-meaning-ordinary = mit Frist: Der Vertrag soll nach einigen Monaten enden.

# state: machine
# source: c99afce604d8
# target: 379afa909795
# parts: =f48e4de7adb6
# using: -fachstelle=78fe609ba097
notice-kinds-next-immediate = noch heute Hilfe holen: { -fachstelle }

# state: machine
# source: f5845619f65d
# target: 7db76c71e120
# parts: =95e853a0830c
# using: -mieterverein=c407e8ef25f0
notice-kinds-next-ordinary = Brief in dieser Woche prüfen lassen: { -mieterverein }

# state: machine
# source: ff65ebbda2a5
# target: 9e045466a1d8
# parts: =f5a7502c6f25
notice-kinds-pay-immediate = ja, wenn alles rechtzeitig bezahlt ist

# state: machine
# source: 1cfc36e9e526
# target: 213324ce6eb8
# parts: =60f3b36081a7
notice-kinds-pay-ordinary = nein

# state: machine
# source: 100954d4ab22
# target: 90ebdbaa7a9e
# parts: =9f813d919944
notice-kinds-reason-immediate = nur bei einem schweren Grund, zum Beispiel hohen Mietschulden

# state: machine
# source: 03328fef0069
# target: dc803a80e8b5
# parts: =17b6bc372f55
# using: -eigenbedarf=32efabaca09b
notice-kinds-reason-ordinary = ein Grund aus dem Gesetz, zum Beispiel { -eigenbedarf }

# state: machine
# source: 9a985157ce83
# target: 36e3ca02166a
# parts: =2c0199f8296e
# using: -widerspruch=a771c3bcfd4f
notice-kinds-row-hardship = Hilft ein { -widerspruch } wegen Härte?

# state: machine
# source: 1d99b76a8b03
# target: d024630077bb
# parts: =d4130dd609c8
notice-kinds-row-meaning = Was heißt das?

# state: machine
# source: 6a1132e4f790
# target: 22ae5a29d373
# parts: =b38aa254792f
notice-kinds-row-next = Was tun Sie?

# state: machine
# source: 66d93ce4675c
# target: 27fc6e875767
# parts: =3a4f94648582
notice-kinds-row-pay = Hilft es, Mietschulden zu zahlen?

# state: machine
# source: f74c1423dc1d
# target: d46e0c2328f7
# parts: =2465ed97c390
notice-kinds-row-reason = Warum?

# state: machine
# source: aa47e6734ca5
# target: 7903a808f430
# parts: =ae6ebc847da6
notice-kinds-table = Zwei Arten von Kündigung

# state: machine
# source: db0439f17dca
# target: 0928594346d5
# parts: =50639ad66270
# using: -kuendigung=51853e60a12d
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine { -kuendigung } gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine { -kuendigung } kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# source: 37dd84eeb13e
# target: 37dd84eeb13e
# parts: =26a52b22f5f6
notice-landlord-note = { $notice-landlord-law }.

# state: machine
# target: e7bfc0c9091f
# parts: =1b13085d7aa5
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# source: 4801ed96aa4c
# target: 05cf205836bd
# parts: =8c759edfd9ec
# using: -indexmiete=a027055d8bb0 -modernisierung=d11014348b51 -sonderkuendigungsrecht=77e76d88e073 -staffelmiete=ae631cc9831e
notice-leave = Manchmal ist die neue Miete zu hoch für Sie. Wenn die Vermieter*in die Miete bis zur ortsüblichen Vergleichsmiete oder wegen einer { -modernisierung } erhöht, haben Sie ein { -sonderkuendigungsrecht }. Sie dürfen dann kündigen, auch wenn Sie sonst noch nicht könnten. Die Erhöhung gilt dann nicht für Sie. Die Zeit dafür ist kurz. Lassen Sie sich sofort beraten ({ $leave-law }). Bei { -staffelmiete } und { -indexmiete } gilt dieses Recht nicht für die vereinbarte Erhöhung.

# state: machine
# source: b54c274107c3
# target: 907f19e0e9ab
# parts: =49a1b2f36351
notice-leave-title = Nach einer Erhöhung ausziehen

# state: machine
# source: 2aac689f942c
# target: e6d6d7c39ec5
# parts: =d26c1e429927
# using: -modernisierung=d11014348b51
notice-modernisation =
    Vor einer größeren { -modernisierung } muss die Vermieter*in Ihnen schreiben. Der Brief heißt „Ankündigung“. Er muss spätestens { $works-notice-months ->
        [one] { $works-notice-months } Monat
       *[other] { $works-notice-months } Monate
    } vor den Arbeiten da sein. Darin steht, was gemacht wird, wie lange es dauert und wie viel mehr Sie zahlen sollen. Meist müssen Sie die Arbeiten „dulden“. Das heißt: Sie müssen sie zulassen.

# state: machine
# source: 8ccb8a4cc8e7
# target: 3629601c38dc
# parts: =dfcad00a5f27
notice-modernisation-hardship = Wenn die Arbeiten oder die höhere Miete für Sie zu hart sind, schreiben Sie das der Vermieter*in <strong>sofort</strong>. Die Frist ist kurz und sollte im Brief stehen. Nennen Sie alle Gründe: Krankheit, Alter, kleines Einkommen.

# state: machine
# source: 1ac5df469112
# target: 1ac5df469112
# parts: =0b7d28e37b38
notice-modernisation-note = { $works-law }.

# state: machine
# source: 73db454d2fb5
# target: 35c3eac64e38
# parts: =e072faf88c3a
notice-modernisation-rent = Danach kann die Vermieter*in die Miete im Jahr um { $works-rent-share } der Kosten erhöhen. Ein Beispiel: Die Arbeiten für Ihre Wohnung kosten { $example-works }. Dann steigt die Miete um höchstens { $example-works-year } im Jahr. Das sind { $example-works-month } im Monat. Reparaturen zählen dabei nicht mit. Es gibt noch weitere Grenzen. Lassen Sie den Brief deshalb prüfen.

# state: machine
# source: 88dbd8e7428f
# target: 499f9b2e57c4
# parts: =fd8b0c0b8be4
notice-modernisation-title = Modernisierung: Lärm und höhere Miete

# state: machine
# source: 2da67b3db225
# target: 6fdb54d18676
# parts: =3621b2eb7004
# using: -eigenbedarf=32efabaca09b
notice-own-use = { -eigenbedarf } heißt: Die Vermieter*in braucht die Wohnung für sich, für ihre Familie oder für Menschen aus ihrem Haushalt. Im Brief muss stehen, wer einziehen soll und warum. „Ich brauche die Wohnung selbst“ reicht meist nicht. Es muss auch stimmen. Lassen Sie den Brief prüfen.

# state: machine
# source: ec7f69e871eb
# target: a5144b6e72a5
# parts: =d272d8d219fc
# using: -city=3c27ef04c9de -eigenbedarf=32efabaca09b
notice-own-use-bar =
    Manchmal wird Ihre Mietwohnung nach Ihrem Einzug zu einer Eigentumswohnung und dann verkauft. In { -city } darf die neue Eigentümer*in dann meist { $own-use-bar-years ->
        [one] { $own-use-bar-years } Jahr
       *[other] { $own-use-bar-years } Jahre
    } lang nicht wegen { -eigenbedarf } kündigen. Die Zeit beginnt mit dem Verkauf.

# state: machine
# source: 2a01822c7a1a
# target: ba79433eb3c7
# parts: =421c539f2401
# using: -city=3c27ef04c9de
notice-own-use-note = { $own-use-law }. Die Regel für { -city } gilt bis zum { $own-use-bar-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: d1dfdeceee78
# target: e9cd6f79ce3e
# parts: =5dedda0a8eff
notice-own-use-steps = Ziehen Sie nicht gleich aus, und unterschreiben Sie nichts. Prüfen Sie die Frist in der Tabelle oben. Schreiben Sie auf, was den Auszug hart macht, und suchen Sie sofort Wohnungen. Widersprechen Sie rechtzeitig, wenn der Auszug zu hart ist.

# state: machine
# source: 11674f260841
# target: cff574fd127e
# parts: =a11255719a89
notice-own-use-title = Kündigung wegen Eigenbedarf

# state: machine
# target: e389712295f6
# parts: =e8358504a17f
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: a093f457dc4b
# parts: =0102d11cb770
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 617d520a2170
# parts: =08a5d5b535f0
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: d6430c96226e
# parts: =6ed68a28e71c
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 5bd15bab70d2
# parts: =a4956f799ab9
notice-table = Fristen bei einer Kündigung

# state: machine
# source: 7cc337596200
# target: c001792613da
# parts: =ac7262d86091
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger ({ $notice-exceptions-law }).

# state: machine
# target: eb4c6ccb979a
# parts: =5221a3d9fc33
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 3b56dbf9bb98
# parts: =83ab72ba00aa
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 3b5db9558a3c
# parts: =676a395b24c0
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: de1cd3b1af0d
# parts: =d0a3d094cce8
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 56012aa3646d
# parts: =1dce481d8351
repairs-gas-title = Es riecht nach Gas

# state: machine
# source: a7658cc50857
# target: a742a5d76834
# parts: =92fb7d270ae9
# using: -mangel=293666c6c60c
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt { -mangel }. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# source: 235f74473df2
# target: dcdaae5cbabd
# parts: =cc1cdc1363bb
# kept: the translation already said “if”; the German only turned a verb-first condition into „wenn“
repairs-late = Wenn Sie einen Mangel nicht melden, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# source: 81aa2f1b854f
# target: 81aa2f1b854f
# parts: =6d409d6b46ab
repairs-late-note = { $defects-law }.

# state: machine
# source: 9490155a4b76
# target: b9269954cc47
# parts: =527d5245365e
# using: -mietminderung=f9bd00600801
repairs-reduction =
    Wenn Sie die Wohnung nicht richtig nutzen können, schulden Sie für diese Zeit weniger Miete. Das heißt { -mietminderung }. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: c72570f9d256
# parts: =386bf1b60c2a
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 11438137cd60
# parts: =d9cb4cb4cc1a
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: fc7f8b3978cc
# parts: =ad3fdf53fd49
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# source: a9e8163554c0
# target: ba8c33b2324c
# parts: =4b91b2acde47
repairs-step-deadline = Setzen Sie der Vermieter*in eine Frist. Das heißt: Sie nennen einen Tag, bis zu dem der Mangel behoben sein soll. Wenn im Winter die Heizung kalt ist, nennen Sie einen Tag, der sehr bald ist.

# state: machine
# source: 4ac14dfc96e0
# target: b5373a78d9ab
# parts: =a0b54ad12f5c
# using: -mieterverein=c407e8ef25f0
repairs-step-help = Wenn nichts passiert, holen Sie Rat beim { -mieterverein }: <a name="card-mieterverein"></a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# source: 0f4efb1d744a
# target: 8ce2b8a509d5
# parts: =22423883d5a0
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Wenn Sie schon angerufen haben, schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: a1020f9a2b34
# parts: =0584014f7b9b
repairs-title = Etwas ist kaputt

# state: machine
# source: 17782c83e220
# target: abff2e7682b7
# parts: =02372aca93ea
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Wenn ein Angebot auffallend billig ist, seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: f910de5f26ed
# parts: =63f7b02fd707
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 1e26fbd5502d
# parts: =dd89a85332c2
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# source: 699428f71add
# target: fd2ad9265a3a
# parts: =1f42c22c44c3
# using: -bescheid=7bb686c78ac4 -city=3c27ef04c9de
search-residence =
    „Schutzstatus“ heißt: Deutschland schützt Sie, zum Beispiel als Flüchtling. Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Oft gilt das auch für eine bestimmte Stadt. In Nordrhein-Westfalen weist ein Amt Ihnen meist eine Stadt zu. Diese Pflicht heißt Wohnsitzregelung. Wenn Ihr { -bescheid } eine andere Stadt nennt, dürfen Sie nicht einfach nach { -city } ziehen. Es gibt Ausnahmen. Ein Beispiel ist eine Arbeit mit Versicherung, genug Lohn und mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Auch eine Ausbildung, ein Studium oder ein Sprachkurs kann zählen. Fragen Sie die Ausländerbehörde an Ihrem Wohnort, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# source: 659f5a744f02
# target: 9a1a2c90b77e
# parts: =7d2d0f6f69f1
search-residence-note = { $residence-law }. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 514ebead09b3
# parts: =bfa2dcd87b45
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# source: 78cba269fc55
# target: e6c3cd47fe32
# parts: =99b5fd291e21
# using: -auszugsmanagement=b551ad2f3b95 -city=3c27ef04c9de
search-shelter = Wenn Sie in einer Unterkunft der Stadt wohnen, müssen Sie nicht allein suchen. In { -city } gibt es dafür das { -auszugsmanagement }. Dort helfen Menschen von Caritas, Deutschem Rotem Kreuz (DRK) und Kölner Flüchtlingsrat. Fragen Sie in Ihrer Unterkunft, wer für Sie zuständig ist. Bitten Sie um Hilfe bei der Suche und beim Mietvertrag.

# state: machine
# source: b91abf86ae97
# target: 53d6186e86ee
# parts: =76228aa2c355
# using: -city=3c27ef04c9de -jobcenter=7bd0f78d4bde
search-shelter-steps = Klären Sie drei Dinge, bevor Sie unterschreiben. Erstens, ob Sie in { -city } wohnen dürfen: <a name="search-residence"></a>. Zweitens, ob das Amt die neue Miete zahlt: <a name="money-jobcenter-move"></a>. Drittens, wer die ersten Möbel zahlt: <a name="money-furniture"></a>. Wenn Ihr Geld nicht vom { -jobcenter } kommt, sondern vom Sozialamt, fragen Sie dort.

# state: machine
# source: 99925da32cb0
# target: 30c46d88032b
# parts: =47fd742d7bbc
search-shelter-title = Aus der Unterkunft in eine Wohnung

# state: machine
# target: a696000f6845
# parts: =bdcf21bf6b7c
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 33dd531b3e75
# parts: =5726c58b6c76
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# source: f47391f249af
# target: e9bcce4700fe
# parts: =d511826b9c98
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Ihren Namen, Ihre Telefonnummer und den Tag, an dem Sie einziehen möchten. Mehr müssen Sie am Anfang nicht sagen. Freiwillig können Sie auch schreiben, wie viele Sie sind und was Sie arbeiten. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# source: bc3014943c2a
# target: b73701f111e0
# parts: =faee7cdbe78d
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money-papers"></a>. Speichern Sie gute Kopien auf dem Telefon. So sind Sie schnell. Geben Sie die Papiere erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# target: 83054572f1bc
# parts: =13e8fbbeb058
search-steps-title = Schritt für Schritt

# state: machine
# target: 01055209d115
# parts: =1d15676589c4
search-title = Eine Wohnung suchen

# state: machine
# source: a536a352f3d7
# target: 796480a78bfc
# parts: =9a836e175c17
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Wenn es eine Warteliste gibt, lassen Sie sich eintragen. Melden Sie sich immer wieder.

# state: machine
# target: b56c16f715ab
# parts: =8e888f4164a4
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: 5fd12d7a0c0f
# parts: =e1b19036fdb8
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 6e3f10bb0964
# parts: =e6590c8398de
search-where-title = Wo Sie suchen können

# state: machine
# target: 24287dfd0e81
# parts: =0b1af78bc8f6
# using: -kaltmiete=ad6201d2305a -kaution=cc7fa86f0346 -nebenkosten=d6afdf74e428
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 3d1d4304bc22
# parts: =6eeeea9dfcaf
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 6811bb38497e
# parts: =26dd378a9844
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: af5eae8b24c6
# parts: =e7f9159edef7
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 0e2a21f88017
# parts: =a3aad062868e
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 885b58eea6b4
# parts: =f128e19854f7
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: d6efef827117
# parts: =3fb678914be1
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# source: d6d96d1f722d
# target: 93c5f6b02d82
# parts: =27bd91ad1fca
viewing-fair =
    Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft oder Hautfarbe benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück. Auch Geschlecht, Religion, Behinderung, Alter und sexuelle Identität sind oft kein erlaubter Grund. Dieser Schutz gilt meist nur, wenn die Vermieter*in mehr als { $fairness-flats ->
        [one] { $fairness-flats } Wohnung
       *[other] { $fairness-flats } Wohnungen
    } vermietet.

# state: machine
# source: 9b4acc8aa561
# target: 0cbd50b5a6e8
# parts: =caeab7b8b69b
# using: -antidiskriminierungsbuero=53dbfa1c167c
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Zählen Sie ab dem Tag, an dem es passiert ist. Dann sind Sie sicher. Holen Sie sich deshalb schnell Hilfe beim { -antidiskriminierungsbuero }. Die Beratung ist kostenlos: <a name="card-adb"></a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# source: e644d9accf28
# target: f6cb499320af
# parts: =226fd74add98
viewing-fair-note = { $fairness-law }. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 69c2df2fdecc
# parts: =892bb06a39d2
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 97ecd73b24ca
# parts: =d7c7641b0168
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# source: 5945fc7bc722
# target: 57f1b274c99d
# parts: =50f9011e610f
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach ({ $known-defects-law }).

# state: machine
# target: 0543c63346ae
# parts: =3b59441a6495 .alt=5bdd4c859331
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# source: eb5f93b629f3
# target: 3b00a9263969
# parts: =e5562cdb4f92
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Notieren Sie auch, wer dabei war. Heben Sie Anzeigen und Nachrichten auf. Manchmal bekommt eine Person mit deutschem Namen eine Einladung und Sie nicht. Auch das kann ein Hinweis sein.

# state: machine
# source: b556e7b5eaa2
# target: bdeba75fa69f
# parts: =3afa7e9c91cd
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihre Lohnabrechnungen nehmen Sie mit. Sie geben sie aber erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# source: b1328ee468ce
# target: 5d7e656d3291
# parts: =c3b829889a8e
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine „Orientierungshilfe“ geschrieben. Das ist eine Erklärung mit Muster-Formular, vom { $questions-guidance }. Sie finden sie hier: { $questions-page }.

# state: machine
# source: 56f058ebe9c9
# target: 1b3f06e1f920
# parts: =b16cbf97ed90
# using: -selbstauskunft=c7cf53df5ca0
viewing-questions-form = Viele Vermieter*innen geben Ihnen ein Formular. Es heißt { -selbstauskunft }. Bei der Besichtigung müssen Sie es noch nicht ganz ausfüllen. Wenn Sie bei einer Frage unsicher sind, fragen Sie eine Beratung, bevor Sie antworten.

# state: machine
# target: 5f2d0c49a70b
# parts: =28cea2dd1f22
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 1fd6f61e6cf5
# parts: =a0ab70971933
viewing-title = Besichtigung und faire Behandlung
