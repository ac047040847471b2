# state: machine
# source: 3d0b2bd31205
# target: e742e47d87d5
# parts: =608f3973083d .hours=56994570fa81
# using: -antidiskriminierungsbuero=73d6fd1a2f4e
contact-adb = Das ist ein { -antidiskriminierungsbuero }. Es hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# source: 457b35ac57d0
# target: d2dedf36faa3
# parts: =f2e266d9a614 .hours=a4c925df0c38
# using: -city-office-days=5ca49069f798
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: aae7f31ce437
# target: 6665041c4b17
# parts: =23cac3d88805 .hours=a4c925df0c38
# using: -city-office-days=5ca49069f798 -wbs=ae43e3a42a53 -wohnungsaufsicht=8d79fa0d3c0b
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 9877da47d010
# parts: =0385bd852c87
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 7c61ca68084e
# parts: =05fc2723af76
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# source: 686d0a28c654
# target: f0ded366820c
# parts: =d39d67b07ee4
contact-winter-help = Hilfe für Menschen ohne Wohnung in kalten Nächten. Fragen Sie nach, in welchen Monaten es diese Hilfe gibt.

# state: machine
# source: d149785f9f10
# target: 7a58abbc05eb
# parts: =ee30f422871e .hours=a4c925df0c38
# using: -city-office-days=5ca49069f798 -wohngeld=b2e151ffcd27
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: f3ed4230f3c1
# target: 4877309cc0a6
# parts: =fec18d54021f
costs-check =
    Prüfen Sie die Abrechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Wenn etwas falsch ist, widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Wenn Kosten stark gestiegen sind, bitten Sie um eine Erklärung.

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
# source: 2dce3ea3de4b
# target: a98d329fcd6d
# parts: =205f049c5bb1
# using: -nebenkosten=b956044d29ca
costs-example-heating = { -nebenkosten }: Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# source: fe63119032f6
# target: b760b5ec5b46
# parts: =a650a84f6f20
# using: -nebenkosten=b956044d29ca
costs-example-operating = { -nebenkosten }: Wasser, Müll, Haus

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
# source: 11d0dcbdbbab
# target: f9ee2dc3f2b1
# parts: =0a6318d0b4e6
costs-info-cable =
    Kosten für Kabelfernsehen dürfen seit dem { $cable-since } nicht mehr in der Abrechnung stehen ({ $cable-law }). Das ist ein häufiger Fehler. Wenn Sie Fernsehen oder Internet über die Vermieter*in haben, können Sie das nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } bei ihr beenden.

# state: machine
# source: 89954d486611
# target: adf134335dc6
# parts: =08a59fbd39c8
costs-info-carbon =
    CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Wenn Sie einen eigenen Gasvertrag haben, müssen Sie ihren Anteil selbst verlangen. Schreiben Sie ihr innerhalb von { $carbon-months ->
        [one] { $carbon-months } Monat
       *[other] { $carbon-months } Monaten
    } nach der Rechnung der Gasfirma. Eine E-Mail reicht ({ $carbon-law }).

# state: machine
# source: 25f6e16fd66d
# target: 4dbc07749e8c
# parts: =274f2fc8b08a
costs-info-heating = Wenn man Ihre Geräte aus der Ferne abliest, bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: aebaa2807da2
# parts: =f2613bed23dc
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# source: 9cd2555d61e2
# target: e70ae9125e2a
# parts: =7f7b4327d118
# using: -abrechnung=b3acca256575
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Abrechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# source: ada26bace987
# target: 351cfb5d86cf
# parts: =a3335e0171bd
# using: -wohnungsaufsicht=8d79fa0d3c0b
costs-overcharge = Wenn die Miete mehr als { $overcharge-percent } über der ortsüblichen Vergleichsmiete liegt, kann das verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="card-housing-office"></a>.

# state: machine
# source: 4b9b79900005
# target: a051be5e74eb
# parts: =d2ddec76ac85
costs-payer-landlord = die Vermieter*in; Ausnahme siehe unten

# state: machine
# target: c32be3f8fadb
# parts: =95a5a4bac1ce
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# source: d86745529da7
# target: 2cfccaa8f662
# parts: =e23f893e94c5
costs-row-heating = Heizung, warmes Wasser, Wasser, Abwasser

# state: machine
# source: 672e105b11ab
# target: 36d6d40d220b
# parts: =ef55bef7ce82
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Hausreinigung, Schädlinge

# state: machine
# source: 71787488d469
# target: 1a88243b53bf
# parts: =2ded0aedc9b4
costs-row-more = Schornstein, Versicherung des Hauses, Waschraum

# state: machine
# target: 467099d12c87
# parts: =84953299b4d0
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: dfd9c85753b5
# parts: =26acf6dee10a
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# source: a9fee84ee246
# target: 3c3ecfc6d5e0
# parts: =d715fbe946ba
costs-small-repairs = In vielen Verträgen steht ein Satz über „Kleinreparaturen“. Dann sollen Sie kleine Reparaturen selbst bezahlen, zum Beispiel an einem Wasserhahn. Nicht jeder solche Satz ist gültig. Lassen Sie ihn prüfen, bevor Sie zahlen. Andere Reparaturen am Haus zahlt die Vermieter*in. Was Sie selbst kaputt gemacht haben, müssen Sie meist bezahlen.

# state: machine
# source: 214ff5306d01
# target: 67ef60901d00
# parts: =a199e142a36a
costs-small-repairs-title = Kleine Reparaturen

# state: machine
# source: 892a22900ec6
# target: 5e26b019e5cc
# parts: =3ebab2f93793
# using: -abrechnung=b3acca256575
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die { -abrechnung } muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Wenn sie zu spät kommt, müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

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
# source: f6639f3c0332
# target: a7e1fe4dd471
# parts: =4c4ee127f6e1
# using: -nebenkosten=b956044d29ca
costs-who =
    { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. { $cost-kinds ->
        [one] Das Gesetz nennt { $cost-kinds } Art.
       *[other] Das Gesetz nennt { $cost-kinds } Arten.
    } Verwaltung und Reparaturen gehören nicht dazu. Wenn so etwas in Ihrer Abrechnung steht, fragen Sie nach.

# state: machine
# source: 973269a4ea70
# target: 4a9b74166245
# parts: =f89378433c33
costs-who-note = { $costs-law }. Die BetrKV ist die Betriebskostenverordnung.

# state: machine
# target: 9aaa8c5c6eca
# parts: =db56085a4f17
costs-who-title = Was sind Nebenkosten?

# state: machine
# source: 70ecd1968a6c
# target: 582121f2af95
# parts: =417894c966e3
# using: -kaltmiete=f75102ad0be4 -nebenkosten=b956044d29ca -warmmiete=96cd9e9647d0
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen die { -nebenkosten }, zum Beispiel für Wasser, Müll und meist auch Heizung. Im Vertrag und im Gesetz heißen sie „Betriebskosten“. Alles zusammen heißt { -warmmiete }. Lesen Sie im Vertrag genau, ob die Heizung in den { -nebenkosten } steckt. Manchmal zahlen Sie sie extra, zum Beispiel bei eigenem Gasvertrag. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: ff675bd4da37
# parts: .alt=6b0686617f67
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# source: 7e5fc33fe362
# target: 5cbe2919d53a
# parts: =a885f2684187
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Wenn Sie Geld vom { -jobcenter } bekommen, fragen Sie nach einem Darlehen, bevor Sie unterschreiben: <a name="money-jobcenter-move"></a>.

# state: machine
# target: 64b6b5a39ce1
# parts: =888b317721a2
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# source: 1b75ed73031c
# target: 06af3b591790
# parts: =3f99c46de867
# using: -nebenkosten=b956044d29ca -provision=26c13021a119
deposit-broker-cap =
    Wenn Sie zahlen müssen, heißt das Geld { -provision }. Sie darf höchstens { $broker-cap-months ->
        [one] { $broker-cap-months } Monatsmiete
       *[other] { $broker-cap-months } Monatsmieten
    } ohne { -nebenkosten } betragen. Dazu kommt die Mehrwertsteuer ({ $broker-cap-law }).

# state: machine
# source: bcc47eebad2a
# target: 30753817e70a
# parts: =54a17feaed23
deposit-broker-note = { $broker-law }. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

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
# source: 56ae43fb5ef3
# target: 5c7a45c3d828
# parts: =eb750a999a45
# using: -kaltmiete=f75102ad0be4 -kaution=43dada1a9380 -nebenkosten=b956044d29ca
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
# target: 8d7668cf7699
# parts: =0e3acf86b6a7
# using: -kaution=43dada1a9380
deposit-not-rent = Zahlen Sie auch in den letzten Monaten die Miete. Ziehen Sie die { -kaution } nicht selbst davon ab. Sonst entstehen Mietschulden.

# state: machine
# source: 8af97381d67e
# target: 46d50ca5236b
# parts: =e2cfba395102
# using: -kaution=43dada1a9380
deposit-parts =
    { $deposit-parts ->
        [1] Sie zahlen die { -kaution } auf einmal.
       *[other] Sie dürfen die { -kaution } in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Die erste Zahlung ist erst fällig, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# source: efb483e8c48d
# target: 55f28e9ac61d
# parts: =d77bd168ea34
# using: -buergschaft=affbd7ccc2a4
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt. Manchmal ist statt Geld auch eine { -buergschaft } möglich. Dann verspricht zum Beispiel eine Bank, für Sie zu zahlen.

# state: machine
# source: 85f649fd6ad0
# target: 28362c80faae
# parts: =6c5e143d2d8d
# using: -abloese=def5247cbccf
deposit-takeover = Manchmal sollen Sie eine Küche oder Möbel kaufen, die in der Wohnung bleiben. Dieses Geld heißt { -abloese }. Sie müssen nicht viel mehr zahlen, als die Sachen wert sind. Nur dafür, dass jemand auszieht, darf niemand Geld von Ihnen verlangen. Eine Ausnahme sind Umzugskosten mit Beleg ({ $takeover-law }).

# state: machine
# target: f7b137afa1a3
# parts: =3c00ce53bf86
deposit-title = Kaution und Makler*in

# state: machine
# source: 76169008fbd1
# target: b7d74e092ece
# parts: =b80dac7c19b1 .term=1d89881f8891
# using: -abmahnung=b5636c37d0a6 -kuendigung=8e4a4a42e474
glossary-abmahnung = Ein Brief der Vermieter*in. Darin steht, was Sie falsch gemacht haben sollen. Wenn es weitergeht, kann eine { -kuendigung } folgen.
    .term = { -abmahnung }

# state: machine
# source: 6e7615679987
# target: 7f1a4474c240
# parts: =dab320eeaf29 .term=6afd8e67045b
# using: -abrechnung=b3acca256575
glossary-abrechnung = Rechnung einmal im Jahr: Was haben Heizung, Wasser und Haus gekostet, und was haben Sie schon gezahlt?
    .term = { -abrechnung }

# state: machine
# source: d5f7f348cc66
# target: 8ddf0f9c7464
# parts: =3dda46f750a9 .term=933b09f769d2
# using: -anmeldung=032686404078 -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = { -anmeldung }

# state: machine
# source: 02d3cd8f557d
# target: 446f74c597a8
# parts: =7eabc29c96c4 .term=a1faa5ea33f7
# using: -aufhebungsvertrag=d368ff53cf0f
glossary-aufhebungsvertrag = Vertrag, mit dem der Mietvertrag endet, weil beide Ja sagen. Sie müssen ihn nicht unterschreiben.
    .term = { -aufhebungsvertrag }

# state: machine
# source: 3e50db1bc7d5
# target: 80f2d1148866
# parts: =c57ebd4af66e .term=9f11aebbc99b
glossary-befristet = Der Vertrag soll an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen.
    .term = befristet

# state: machine
# source: a59c7ff973f4
# target: f954e48c1560
# parts: =699c6ba623e2 .term=ce544d968ed0
# using: -beratungshilfe=047db9e72ae6
glossary-beratungshilfe = Hilfe vom Staat, wenn Sie eine Anwält*in brauchen und wenig Geld haben. Man beantragt sie beim Amtsgericht.
    .term = { -beratungshilfe }

# state: machine
# source: b03a3a046fa7
# target: 4982538b821c
# parts: =2e8bd93f2cff .term=c6b13ed4a916
# using: -bescheid=e6610b3fbd9a
glossary-bescheid = Brief, in dem ein Amt sagt, was es entschieden hat.
    .term = { -bescheid }

# state: machine
# source: 2f7bd27b7d18
# target: 5beec99ad239
# parts: =0e8023ad63bc .term=bbfd565391f8
# using: -betriebskosten=b1450c88235c -nebenkosten=b956044d29ca
glossary-betriebskosten = Das Wort im Gesetz und in vielen Verträgen für { -nebenkosten }.
    .term = { -betriebskosten }

# state: machine
# source: 8d65f2bec52c
# target: 6a3f29861ac7
# parts: =97c06c845e89 .term=0b64a3059cdf
# using: -buergschaft=affbd7ccc2a4
glossary-buergschaft = Eine Bank oder eine Person verspricht, für Sie zu zahlen, wenn Sie nicht zahlen.
    .term = { -buergschaft }

# state: machine
# source: bf76b761f189
# target: 9632e6ae887c
# parts: =968c76bad414 .term=3ffa9a6907cd
# using: -eigenbedarf=6364158d07f5
glossary-eigenbedarf = Die Vermieter*in kündigt, weil sie die Wohnung für sich oder ihre Familie braucht.
    .term = { -eigenbedarf }

# state: machine
# source: 885695227fae
# target: 82fad55f740c
# parts: =d6060b1b7bef .term=9c07bff4130d
# using: -erstausstattung=a265269f4beb -jobcenter=7bd0f78d4bde
glossary-erstausstattung = Geld für die ersten Möbel und Geräte. Man beantragt es vor dem Kauf, zum Beispiel beim { -jobcenter }.
    .term = { -erstausstattung }

# state: machine
# source: 78cc12b7ecff
# target: 38843877b43d
# parts: =ddab4dc93238 .term=7f18cac3935e
# using: -kuendigung=8e4a4a42e474
glossary-fristlos = Ohne Frist. Eine fristlose { -kuendigung } soll den Vertrag sofort beenden.
    .term = fristlos

# state: machine
# source: 18d04d67ad28
# target: bfd7b0056aaa
# parts: =d78a27269ac6 .term=175ffa5e4602
glossary-gerichtsvollzieher = Beamt*in, die tut, was ein Gericht entschieden hat. Nur sie darf eine Wohnung räumen.
    .term = Gerichtsvollzieher*in

# state: machine
# source: 3fb9a1201155
# target: 8129973074ed
# parts: =5083aa8f2729 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=de7adb57812c -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. Früher hieß es „Bürgergeld“. In alten Papieren steht noch dieser Name.
    .term = { -grundsicherungsgeld }

# state: machine
# source: bb234e7786fa
# target: f061c2855de8
# parts: =2d090d5ef21e .term=dd5710fe3ef7
# using: -grundversorger=83a3f969fecb
glossary-grundversorger = Firma, die Ihnen Strom liefert, wenn Sie selbst keinen Vertrag ausgesucht haben.
    .term = { -grundversorger }

# state: machine
# target: 98484b0a0124
# parts: =7801705326eb .term=b0d50dc0919d
# using: -hausordnung=1e349033c1bb
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# source: ea36147f81d8
# target: d8d09b5cd396
# parts: =61e8a75bc6ee .term=8a49384dbdf9
# using: -indexmiete=9eae29ab25ac
glossary-indexmiete = Vertrag, bei dem sich die Miete mit den Preisen in Deutschland ändert.
    .term = { -indexmiete }

# state: machine
# target: b12718a89614
# parts: =f3a204408b31
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# source: 28e1402befae
# target: 4896f48c6c5c
# parts: =b437856ca8fe .term=ed8ec80241ad
# using: -kaltmiete=f75102ad0be4 -nebenkosten=b956044d29ca
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten }.
    .term = { -kaltmiete }

# state: machine
# target: 4ffc517a0a96
# parts: =3ec106823aea .term=39fd49fac116
# using: -kaution=43dada1a9380
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# source: f6008116ecfc
# target: c5763a1354d1
# parts: =498d4ed3b8ea .term=1a5e143f6b55
# using: -klage=d858c6f52e66
glossary-klage = Jemand geht gegen Sie vor Gericht. Der Brief kommt vom Gericht. Holen Sie sofort Rat.
    .term = { -klage }

# state: machine
# source: b63080431460
# target: 8b05692290bb
# parts: =aed61babfbdd .term=61c00e23ae0e
# using: -kuendigung=8e4a4a42e474
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben. „Ordentlich“ heißt: mit Frist. „Fristlos“ heißt: ohne Frist.
    .term = { -kuendigung }

# state: machine
# source: d13ccb931909
# target: ce6405164557
# parts: =8adb38e43b78 .term=6f15f6ac73ff
# using: -kuendigungsverzicht=7abecf21f4d3
glossary-kuendigungsverzicht = Satz im Vertrag: Sie können eine Zeit lang nicht kündigen. Ein anderes Wort ist „Kündigungsausschluss“.
    .term = { -kuendigungsverzicht }

# state: machine
# source: 9ad50b57fc0c
# target: 4787760650f3
# parts: =b1ef7f4cf299 .term=03cdcff1911c
# using: -mahnbescheid=10e49dff990a
glossary-mahnbescheid = Brief vom Gericht: Jemand will Geld von Ihnen. Das Gericht hat noch nicht geprüft, ob das stimmt. Holen Sie sofort Rat.
    .term = { -mahnbescheid }

# state: machine
# source: da6447694813
# target: 869dc8458840
# parts: =865c8fffd676 .term=1fc2105b1ee4
glossary-mahnung = Brief, der sagt: Sie haben noch nicht bezahlt.
    .term = Mahnung

# state: machine
# source: 653600a1af0d
# target: d3b8f34a0a32
# parts: =6e7c64075a27 .term=788048273590
# using: -mangel=ba41f3319673
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = { -mangel }

# state: machine
# source: ffa1d472bcd7
# target: 60424402ce2c
# parts: =7710e7876a0d .term=1d4e7ccc5aaf
# using: -mieterhoehung=04926657783f
glossary-mieterhoehung = Die Vermieter*in will mehr Miete. Prüfen Sie zuerst, welche Art es ist.
    .term = { -mieterhoehung }

# state: machine
# source: 50bb51928b50
# target: 31ef7a3e22e2
# parts: =a75d779811fd .term=27687fd194a5
# using: -mietminderung=fe44c7455974
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = { -mietminderung }

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
# source: 760c5ab1a0b0
# target: 8306f524f255
# parts: =e2adffa738e9 .term=eaf09084f359
# using: -modernisierung=0e92203eeb57
glossary-modernisierung = Arbeiten, die die Wohnung oder das Haus besser machen, zum Beispiel eine neue Heizung. Danach kann die Miete steigen.
    .term = { -modernisierung }

# state: machine
# source: 9a3336823bdd
# target: 186747595bc4
# parts: =2b26f840c153 .term=f09d8c2c18e6
# using: -kaltmiete=f75102ad0be4 -nebenkosten=b956044d29ca
glossary-nebenkosten = Kosten für das Haus neben der { -kaltmiete }, zum Beispiel Wasser, Müll und meist die Heizung. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# source: 34eaed5d8a3c
# target: 0d9865c00fc6
# parts: =9106a4e6d813 .term=7f032de68ba7
# using: -notunterkunft=823de4bede45
glossary-notunterkunft = Platz zum Wohnen für Menschen, die keine Wohnung haben.
    .term = { -notunterkunft }

# state: machine
# source: cf624f4a3662
# target: 2c983dcb124e
# parts: =5b1000383056 .term=30a25c479e3d
# using: -provision=26c13021a119
glossary-provision = Geld für die Makler*in, wenn sie eine Wohnung vermittelt hat.
    .term = { -provision }

# state: machine
# source: b8942ca928f3
# target: 8e2cb28de992
# parts: =b73b0c74fd85 .term=7c01c264297a
# using: -prozesskostenhilfe=625d4c966c63
glossary-prozesskostenhilfe = Hilfe vom Staat für die Kosten vor Gericht, wenn Sie wenig Geld haben.
    .term = { -prozesskostenhilfe }

# state: machine
# source: 9cd6a2a2fff8
# target: 7518c6f1cd6d
# parts: =e37b67a7d06c .term=51e0e7041ec8
# using: -raeumungsfrist=234223a444fe
glossary-raeumungsfrist = Zeit bis zum Auszug, die ein Gericht gibt. Man muss sie spätestens im Termin beim Gericht beantragen.
    .term = { -raeumungsfrist }

# state: machine
# source: 3f420e5758cd
# target: d5fcd6318bb3
# parts: =603b1d5b19d9 .term=6c27e8317931
# using: -klage=d858c6f52e66 -raeumungsklage=435b0a50f190
glossary-raeumungsklage = { -klage }, mit der die Vermieter*in verlangt, dass Sie ausziehen. „Räumung“ heißt: Die Wohnung wird leer gemacht und zurückgegeben.
    .term = { -raeumungsklage }

# state: machine
# target: d421914a9ca8
# parts: =5b4453703b61 .term=c67b9d6167bb
# using: -mietpreisbremse=039b1d0a54a5 -ruege=6ba18416e44c
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# source: 842f9acc700a
# target: 73fbda7c41de
# parts: =b9c71cbcd0d1 .term=3658b569ab0a
# using: -schoenheitsreparaturen=e4e6f84bc13b
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = { -schoenheitsreparaturen }

# state: machine
# source: fdfcc878aadf
# target: 9c91c8225260
# parts: =d8486f406529 .term=d5f6800087ec
# using: -selbstauskunft=847ff47287ca
glossary-selbstauskunft = Formular der Vermieter*in mit Fragen zu Ihnen und Ihrem Einkommen.
    .term = { -selbstauskunft }

# state: machine
# source: 7fa755ea39f4
# target: 709d75c679ea
# parts: =0fd9b990dec2 .term=02597fff255a
# using: -mieterhoehung=04926657783f -sonderkuendigungsrecht=11fcda8568dd
glossary-sonderkuendigungsrecht = Recht, zu kündigen, auch wenn Sie sonst noch nicht könnten, zum Beispiel nach einer { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

# state: machine
# source: 898465c814fc
# target: 15dd68e8e63c
# parts: =80a0e30abace .term=85775c222b27
# using: -sperrung=5864b990629e
glossary-sperrung = Die Firma schaltet Strom oder Gas ab, weil Geld fehlt.
    .term = { -sperrung }

# state: machine
# source: 0d5f4a9d3d2c
# target: 21df09d19058
# parts: =5109fe1d7195 .term=ebe41a85e465
# using: -staffelmiete=d9af8daa4c01
glossary-staffelmiete = Vertrag, in dem schon steht, wann und wie stark die Miete steigt.
    .term = { -staffelmiete }

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
# source: 541840ab32da
# target: 411f75911fe8
# parts: =77e60d59c6a1 .term=74eb1dbe8d8d
# using: -untermiete=2e44f922998f
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = { -untermiete }

# state: machine
# source: e96796853957
# target: 2431a39e046f
# parts: =78fa33a5db5b .term=996fdf364671
# using: -vergleichsmiete=7d34fbdceddc
glossary-vergleichsmiete = Die Miete, die hier für ähnliche Wohnungen üblich ist. Das ganze Wort heißt „ortsübliche Vergleichsmiete“.
    .term = { -vergleichsmiete }

# state: machine
# source: be3f15137416
# target: 5105c86c8d3a
# parts: =289ff96083f7 .term=65dfd0194d7a
# using: -vorbehalt=ef6a4ec70319
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = { -vorbehalt }

# state: machine
# source: 8789b0ccc0cc
# target: 69b5e7f91e1b
# parts: =3cecf2c88636 .term=4637721908ab
# using: -kaltmiete=f75102ad0be4 -nebenkosten=b956044d29ca -warmmiete=96cd9e9647d0
glossary-warmmiete = { -kaltmiete } und { -nebenkosten } zusammen, meist auch mit Heizung.
    .term = { -warmmiete }

# state: machine
# target: 5d2bf554498a
# parts: =f615579d65c4 .term=c779cc6847fa
# using: -wbs=ae43e3a42a53 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# source: 5ce59a6e846b
# target: 7e2c07611f83
# parts: =2a95e3c89891 .term=f279fe200880
# using: -widerspruch=cfb7d7770e2e
glossary-widerspruch = Sie schreiben: Ich bin damit nicht einverstanden. Meist gibt es dafür eine Frist.
    .term = { -widerspruch }

# state: machine
# target: c8d0a04f1bcc
# parts: =7530a5cb2f66 .term=145c1f8eae96
# using: -wohngeld=b2e151ffcd27
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# source: d3415512282f
# target: 0471a9774f3e
# parts: =5226c3528b73 .term=834c47a3bd4c
# using: -wohnungsaufsicht=8d79fa0d3c0b
glossary-wohnungsaufsicht = Stelle der Stadt. Sie prüft zum Beispiel, ob eine Miete viel zu hoch ist.
    .term = { -wohnungsaufsicht }

# state: machine
# target: 6c13807443ae
# parts: =fc5a828db75e .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=9c7ab58f17bc
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# source: 4ff19b97021e
# target: 59fae708b9a2
# parts: =034b5cf69700 .term=aa306d737db1
# using: -jobcenter=7bd0f78d4bde -zusicherung=611c0f4b1d38
glossary-zusicherung = Schriftliches Versprechen vom { -jobcenter }, dass es die Kosten einer neuen Wohnung zahlt.
    .term = { -zusicherung }

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
# source: 50186a8b96da
# target: 98802b5989b6
# parts: =1058c2f14d47
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn des Mietvertrags, aber vor seinem Ende
       *[other] { $complaint-months } Monate ab Beginn des Mietvertrags, aber vor seinem Ende
    }

# state: machine
# source: b5ebd3aa2cf7
# target: c9a8043908f3
# parts: =d24d5998c695
help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } Monat nach der Rechnung der Gasfirma
       *[other] { $carbon-months } Monate nach der Rechnung der Gasfirma
    }

# state: machine
# source: ad997300e1b3
# target: 38250b41fbea
# parts: =11e9eb463cc5
help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } Monat; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
       *[other] { $claims-months } Monate; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
    }

# state: machine
# source: 9c9e7243f9fb
# target: b651f797274e
# parts: =6d15c6c6221b
help-cell-court = sehr wenig Zeit; die Frist steht im Brief

# state: machine
# source: b84e066b0b7c
# target: 27187eec8ad9
# parts: =fe18aa6ad991
# using: -kuendigung=8e4a4a42e474 -raeumungsklage=435b0a50f190
help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
       *[other] { $arrears-cure-months } Monate, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
    }

# state: machine
# source: cb6f735e7a8b
# target: 40f7c5d4a1ef
# parts: =f2adf8ecf0b5
help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } Monat; zählen Sie ab dem Tag, an dem es passiert ist
       *[other] { $discrimination-months } Monate; zählen Sie ab dem Tag, an dem es passiert ist
    }

# state: machine
# source: d80eead1322b
# target: 19f12062dc6f
# parts: =5140ece173bd
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende des Vertrags; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende des Vertrags; danach sofort Rat holen
    }

# state: machine
# source: 8625469c00ee
# target: 845c3187ba6a
# parts: =23f83e197335
help-cell-increase = bis zum Ende des { $consent-month } Monats nach dem Brief

# state: machine
# source: 51b1e8b99633
# target: 41a9c12ee0ea
# parts: =b0c5fc19933e
help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } Monat nach dem Ende des Abrechnungsjahres
       *[other] { $statement-months } Monate nach dem Ende des Abrechnungsjahres
    }

# state: machine
# source: c75681f44f47
# target: b93f058052f6
# parts: =e9b865af9611
help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } Monat; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
       *[other] { $notice-months } Monate; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
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
# source: cfa055ae6ed0
# target: 1e7a2489b504
# parts: =cb09fd921cc6
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat, nachdem Sie sie bekommen haben
       *[other] { $objection-months } Monate, nachdem Sie sie bekommen haben
    }

# state: machine
# source: ab71dbde1697
# target: e48624ea3b7e
# parts: =99008192bf79
help-cell-wohngeld = noch in dem Monat, ab dem Sie es brauchen

# state: machine
# source: 7a4dd785b9a3
# target: dbd3bbb0ea87
# parts: =fd8927fd3778
help-column-deadline = Wie viel Zeit, ab wann?

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
# source: a04cedb4a09f
# target: 0b4ad725f2aa
# parts: =4c78ac73a9f9
help-deadlines-title = Fristen

# state: machine
# source: 74e44a949cf5
# target: 26abf6d086bd
# parts: =8816a67b6d69
help-emergency = Wenn ein Mensch in Gefahr ist, rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

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
# source: 2afc1177d881
# target: 77933021871d
# parts: =63e1af0210c5
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
help-jobcenter =
    Das { -jobcenter } { -city } hat { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort.
       *[other] { $jobcenter-sites-today } Standorte.
    } Welcher für Sie gilt, hängt von Ihrer Adresse ab. Schauen Sie zuerst auf Ihren letzten Brief vom { -jobcenter }. Wenn Sie noch keinen haben, fragen Sie die Stadt am Telefon: { $kundenzentrum-phone }. Sagen Sie dort Ihre Straße.

# state: machine
# source: 02b2125e283b
# target: 31db0cc6c944
# parts: =c29e9c63aedc
# using: -beratungshilfe=047db9e72ae6 -klage=d858c6f52e66 -prozesskostenhilfe=625d4c966c63
help-lawyer = Wenn Ihr Geld nicht für eine Anwält*in reicht, gibt es die { -beratungshilfe }. Dann zahlt der Staat den größten Teil für Rat und Briefe. Fragen Sie danach beim Amtsgericht, am besten vor dem ersten Besuch bei der Anwält*in. Nehmen Sie Ihre Briefe und Nachweise über Ihr Einkommen mit. Wenn es schon eine { -klage } gibt, heißt die Hilfe { -prozesskostenhilfe }. Bitten Sie Ihre Anwält*in, sie zu beantragen.

# state: machine
# source: 696e8c098983
# target: 860dc71a79e2
# parts: =4da207283934
help-lawyer-title = Anwält*in ohne viel Geld

# state: machine
# source: b80f75161133
# target: 5a2a3d6de671
# parts: =717dfcb76cb5
# using: -abmahnung=b5636c37d0a6
help-letter-abmahnung = { -abmahnung }

# state: machine
# source: c9879ab77ffa
# target: ce706d9979cd
# parts: =f31ed8269df6
help-letter-abmahnung-meaning = Die Vermieter*in sagt: Sie haben etwas falsch gemacht. Wenn es weitergeht, kann sie kündigen.

# state: machine
# source: 48845ef0f340
# target: 4750e9c45e4f
# parts: =27fb360507f1
# using: -mieterverein=d5b23358da5f
help-letter-abmahnung-next = Wenn es stimmt: sofort damit aufhören. Wenn es nicht stimmt: schriftlich antworten. Fragen Sie den { -mieterverein }.

# state: machine
# source: c9aa43425795
# target: 966d134b60ed
# parts: =163e9a0d77f4
# using: -sperrung=5864b990629e
help-letter-cutoff = { -sperrung } von Strom oder Gas angedroht

# state: machine
# source: 4a8715c22e87
# target: 7eafc254f548
# parts: =0e1a6111d804
help-letter-cutoff-meaning = Die Firma will abschalten, weil Geld fehlt.

# state: machine
# source: a668f098d2d9
# target: 8add98fc0743
# parts: =88cbd541a2c1
# using: -jobcenter=7bd0f78d4bde
help-letter-cutoff-next = Sofort die Firma anrufen und Raten verlangen, dann { -jobcenter } oder Sozialamt fragen.

# state: machine
# source: 4e28a27eab57
# target: 7224014f2523
# parts: =d998a90dc9b0
help-letter-eviction = Räumungstermin von der Gerichtsvollzieher*in

# state: machine
# source: 29219e21dd90
# target: 45511518c2da
# parts: =4ba408c9e2d0
help-letter-eviction-meaning = An diesem Tag wird die Wohnung geräumt.

# state: machine
# source: 6833b389e902
# target: 2f2c8e6dc26e
# parts: =7df3ecda3437
# using: -fachstelle=78fe609ba097
help-letter-eviction-next = Noch heute: { -fachstelle } und Anwält*in.

# state: machine
# source: 0f11f4e5b280
# target: 19d1483d5907
# parts: =4401d732b258
# using: -kuendigung=8e4a4a42e474
help-letter-immediate = Fristlose { -kuendigung }

# state: machine
# source: d2b82486b31d
# target: 1a41bcbbd7e6
# parts: =599213c1ed82
help-letter-immediate-meaning = Die Vermieter*in will, dass Sie sofort ausziehen. Meist geht es um Mietschulden. Ziehen Sie nicht gleich aus.

# state: machine
# source: 8a2f99cb863b
# target: 91c37b448e2f
# parts: =a4261e63e58d
# using: -fachstelle=78fe609ba097 -raeumungsklage=435b0a50f190
help-letter-immediate-next =
    Noch heute: { -fachstelle }. Bei Mietschulden so früh wie möglich alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } da ist. Das hilft meist nicht gegen eine Kündigung mit Frist.

# state: machine
# source: ab27b19fe7f4
# target: f65c953b5964
# parts: =9ee198ecdacd
# using: -mieterhoehung=04926657783f
help-letter-increase = { -mieterhoehung }: „Bitte stimmen Sie zu“

# state: machine
# source: 71ccaf633619
# target: 2381fb8628f0
# parts: =0118ffbc2d8e
help-letter-increase-meaning = Die Vermieter*in will mehr Miete, bis zur ortsüblichen Vergleichsmiete.

# state: machine
# source: 947d3f2f21f4
# target: 22f3e4670a88
# parts: =9eb679490e1d
# using: -mieterverein=d5b23358da5f
help-letter-increase-next = Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Vorher prüfen lassen und bis dahin die alte Miete weiterzahlen: { -mieterverein }.

# state: machine
# source: 554db7f0676f
# target: ff0e92edb7ee
# parts: =4168f62463ef
# using: -indexmiete=9eae29ab25ac -mieterhoehung=04926657783f -modernisierung=0e92203eeb57 -staffelmiete=d9af8daa4c01
help-letter-index = { -staffelmiete }, { -indexmiete } oder { -mieterhoehung } nach { -modernisierung }

# state: machine
# source: 7ec1c7118134
# target: 8b44112e8007
# parts: =afd035e485c1
help-letter-index-meaning = Die Miete steigt, auch wenn Sie nicht zustimmen.

# state: machine
# source: 86748f0f6a2a
# target: 48865a518ffa
# parts: =885bb750b4be
# using: -mieterverein=d5b23358da5f -vorbehalt=ef6a4ec70319
help-letter-index-next = Sofort prüfen lassen: { -mieterverein }. Bis dahin pünktlich zahlen, am besten unter { -vorbehalt }.

# state: machine
# source: 034d69222699
# target: 3ed6f9b6438e
# parts: =323c9e8d9aab
# using: -klage=d858c6f52e66 -raeumungsklage=435b0a50f190
help-letter-klage = { -klage } oder { -raeumungsklage }

# state: machine
# source: ded79bbaff7d
# target: e36f036aeb3c
# parts: =3731f53516b7
help-letter-klage-meaning = Die Vermieter*in geht vor Gericht. Sie will, dass Sie zahlen oder ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: caa16a02506e
# target: 1723fcb6183f
# parts: =3276317f533f
# using: -fachstelle=78fe609ba097
help-letter-klage-next =
    Die Frist steht im Brief. Sie ist kurz. Antworten Sie dem Gericht, sonst können Sie verlieren. Sofort: Anwält*in und { -fachstelle }. Bei Mietschulden alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem dieser Brief da ist.

# state: machine
# source: 6a54aaf3677c
# target: a9193e209939
# parts: =30743ab3fa86
# using: -mahnbescheid=10e49dff990a
help-letter-mahnbescheid = { -mahnbescheid } vom Amtsgericht

# state: machine
# source: 88486a5fbe30
# target: f2f60bad3ddf
# parts: =0b2c70d9999a
help-letter-mahnbescheid-meaning = Jemand will Geld. Das Gericht hat <strong>nicht</strong> geprüft, ob das stimmt.

# state: machine
# source: c80d9093f5ab
# target: 05805ae59e0e
# parts: =7283f91862b9
# using: -widerspruch=cfb7d7770e2e
help-letter-mahnbescheid-next = Die Frist steht im Brief. Sie ist kurz. Wenn es nicht stimmt: Formular für den { -widerspruch } ausfüllen und gleich abschicken. Es muss in der Frist beim Gericht ankommen. Fragen Sie eine Anwält*in.

# state: machine
# source: f0961a2cd595
# target: 738c1e960518
# parts: =9370ac58d06e
help-letter-mahnung = Mahnung

# state: machine
# source: 5a51c598cbcd
# target: d8bb0146bc36
# parts: =e972d554386f
help-letter-mahnung-meaning = Jemand sagt: Sie haben nicht bezahlt.

# state: machine
# source: b3706d62a255
# target: da4593caf261
# parts: =9d5a02e218af
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
help-letter-mahnung-next = Sofort prüfen. Wenn es stimmt: zahlen. Wenn das Geld für die Miete fehlt: { -fachstelle } und { -jobcenter }.

# state: machine
# source: 8ecf69bf70ab
# target: 823f4d9152dc
# parts: =f1d2455772bb
# using: -eigenbedarf=6364158d07f5 -kuendigung=8e4a4a42e474
help-letter-ordinary = Ordentliche { -kuendigung }, auch wegen { -eigenbedarf }

# state: machine
# source: 0dd5aab11853
# target: 68a4a78c9d1e
# parts: =6c17b49285e8
help-letter-ordinary-meaning = Die Vermieter*in will, dass Sie nach einer Frist ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: 79d22437f2a8
# target: 0f8f03374578
# parts: =792a7e5d84f3
# using: -mieterverein=d5b23358da5f -widerspruch=cfb7d7770e2e
help-letter-ordinary-next =
    In dieser Woche: { -mieterverein }. Der { -widerspruch } muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende da sein.

# state: machine
# source: 50ad7f0d5492
# target: 434ed75a7192
# parts: =3946b3547b96
# using: -abrechnung=b3acca256575 -betriebskosten=b1450c88235c
help-letter-statement = { -abrechnung } der { -betriebskosten }

# state: machine
# source: 835b186321fa
# target: 8568a2ee82ff
# parts: =d61e76f5d584
help-letter-statement-meaning = Das haben Heizung, Wasser und Haus gekostet. Vielleicht sollen Sie nachzahlen.

# state: machine
# source: 06a52766db77
# target: 0ce66bab7e2b
# parts: =c8ad8d132ca3
# using: -mieterverein=d5b23358da5f -vorbehalt=ef6a4ec70319
help-letter-statement-next =
    Wenn der Brief zu spät kam, müssen Sie meist nichts nachzahlen. Lassen Sie das zuerst prüfen. Sonst nachzahlen bis zu dem Tag im Brief, am besten unter { -vorbehalt }. Fehler melden: { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monate
    } Zeit, nachdem der Brief da ist. Fragen Sie den { -mieterverein }.

# state: machine
# source: d326a9319789
# target: f9a7423d5fcf
# parts: =5abe65eba489
# using: -modernisierung=0e92203eeb57
help-letter-works = Ankündigung einer { -modernisierung }

# state: machine
# source: dc54a20a3b64
# target: 06f98c07eb03
# parts: =22774326dee4
help-letter-works-meaning = Im Haus wird gebaut. Danach kann die Miete steigen.

# state: machine
# source: 97d34c059ce7
# target: eb65c4ef1d24
# parts: =c0aec112f757
# using: -mieterverein=d5b23358da5f
help-letter-works-next = Gründe, die dagegen sprechen, sofort schreiben. Die Frist sollte im Brief stehen. Fragen Sie den { -mieterverein }.

# state: machine
# source: 797deec1d255
# target: 2adb336638fc
# parts: =88b5f92b7a62
help-letters = Suchen Sie das Wort, das oben im Brief steht. Schreiben Sie auf den Umschlag, wann der Brief kam. Adressen stehen hier: <a name="help-contacts"></a>.

# state: machine
# source: 651c981120bd
# target: b112a7d774af
# parts: =ca27e952e57a
help-letters-column-meaning = Das heißt

# state: machine
# source: dad98095cc79
# target: 23239b676107
# parts: =1b5921d67975
help-letters-column-next = Wie viel Zeit? Wen fragen?

# state: machine
# source: 95b0a8101434
# target: 6a367fda561d
# parts: =51592e314c24
help-letters-column-word = Das steht im Brief

# state: machine
# source: 6d8d4b6fe31e
# target: 8143425c5c92
# parts: =7fc104d5b696
help-letters-table = Briefe und was Sie tun

# state: machine
# source: 4741b8cc1b9e
# target: 971a1d460614
# parts: =cd72104e15ce
help-letters-title = Was bedeutet dieser Brief?

# state: machine
# source: 3690d4df7eff
# target: a20c47d3e5b5
# parts: =e2bdfbf0ccfd
# using: -kuendigung=8e4a4a42e474 -notunterkunft=823de4bede45
help-office-arrears = Mietschulden, { -kuendigung }, Räumung, { -notunterkunft }

# state: machine
# source: a6d172b466b2
# target: 7a82d0914dbd
# parts: =a3a4fa19a681
# using: -city=95579003a6ac -fachstelle=78fe609ba097
help-office-arrears-who = Stadt { -city }, { -fachstelle }

# state: machine
# source: 828a798d4638
# target: e5d78d73f5d7
# parts: =36d3f226a3b6
# using: -kaution=43dada1a9380
help-office-living = Geld zum Leben und für die Miete, { -kaution }, Umzug, erste Möbel

# state: machine
# source: cebcf6e658cb
# target: 4745560f5c03
# parts: =5ed9afb8d11d
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
help-office-living-who = { -jobcenter } { -city }; wenn Ihr Geld vom Sozialamt kommt: dort

# state: machine
# source: 05d07fc0e7d4
# target: 7f3d9bbd1caa
# parts: =42264a47d181
help-office-register = Adresse anmelden

# state: machine
# source: 2b16aee22474
# target: d04f6722270e
# parts: =3dbe6922948b
# using: -city=95579003a6ac -kundenzentrum=e386dea82f43
help-office-register-who = Stadt { -city }, { -kundenzentrum }

# state: machine
# source: ea689120adf4
# target: 8cd0180ec270
# parts: =076fba8e3996
# using: -city=95579003a6ac
help-office-residence = Erlaubnis, in { -city } zu wohnen

# state: machine
# source: 37b54862d4b9
# target: 2efd8e58e104
# parts: =c9b1fb92f989
help-office-residence-who = Ausländerbehörde an dem Ort, an dem Sie jetzt wohnen

# state: machine
# source: 9338490aa9a2
# target: da1e9740fb2e
# parts: =fe06d1196986
# using: -wbs=ae43e3a42a53
help-office-wbs = { -wbs }, Beratung zur Suche, viel zu hohe Miete

# state: machine
# source: f9dfa329bf59
# target: 856fc32fe68a
# parts: =e50253fd11ee
# using: -city=95579003a6ac -housing-office=e6bec0d2c191
help-office-wbs-who = Stadt { -city }, { -housing-office }

# state: machine
# source: ba90a608c10c
# target: 32579543f3f8
# parts: =9048a02ae856
help-office-wohngeld = Zuschuss zur Miete bei kleinem Einkommen

# state: machine
# source: 251d97906e1d
# target: b99669e1dadf
# parts: =10b7fa45284d
# using: -city=95579003a6ac -wohngeld=b2e151ffcd27
help-office-wohngeld-who = Stadt { -city }, { -wohngeld }

# state: machine
# source: 6e89df881dc8
# target: 687b669adee5
# parts: =164f9224f1e7
help-offices-column-office = Dort fragen Sie

# state: machine
# source: 79bbf33196f4
# target: 264e41ff1a06
# parts: =503d12d32f4f
help-offices-column-task = Das brauchen Sie

# state: machine
# source: 139202e82e0f
# target: 58cf2d5a7bf6
# parts: =bcb86707b685
help-offices-table = Ämter und ihre Aufgaben

# state: machine
# source: c5655e458d4f
# target: 29d9d36a752b
# parts: =1c7fbf9bd246
help-offices-title = Welches Amt hilft wobei?

# state: machine
# target: ed69e1701c58
# parts: =3ed57efd744f
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# source: 4ddff603682a
# target: 1e44a6ab0e67
# parts: =6673c1935d82
help-row-brake = Zu hohe Miete rügen und zurückfordern, was Sie seit dem Anfang zu viel gezahlt haben

# state: machine
# source: 78735831afb4
# target: f74f861be3a1
# parts: =9b70ca4c3225
help-row-carbon = CO₂-Anteil verlangen, bei eigenem Gasvertrag

# state: machine
# source: 345a20704714
# target: 39963a2d9d82
# parts: =e21cf4552074
help-row-claims = Nach dem Auszug: Geld wegen Schäden oder Einbauten fordern

# state: machine
# source: c38a1d173fed
# target: 7391bd241163
# parts: =579420f8218b
help-row-court = Brief vom Gericht

# state: machine
# source: d475a30d6edd
# target: 4167b03d9180
# parts: =d71510bc41f1
# using: -kuendigung=8e4a4a42e474
help-row-cure = Nach einer fristlosen { -kuendigung } alles zahlen

# state: machine
# source: 31b85f08d0e3
# target: 827953b1c4cc
# parts: =0e1524c07991
help-row-fairness = Bei Benachteiligung Geld verlangen

# state: machine
# source: a35b36f7133b
# target: bb3444c62a9b
# parts: =fc5aef290955
# using: -kuendigung=8e4a4a42e474
help-row-hardship = Einer { -kuendigung } mit Frist wegen Härte widersprechen

# state: machine
# source: a06f90047a63
# target: a68473cdae87
# parts: =472adc927c31
# using: -mieterhoehung=04926657783f
help-row-increase = Einer { -mieterhoehung } zustimmen oder nicht

# state: machine
# source: 1e8e8dba2bb8
# target: 4cbbac7ebf27
# parts: =b1ef38664aa1
# using: -abrechnung=b3acca256575
help-row-landlord-statement = Die Vermieter*in schickt die { -abrechnung }

# state: machine
# source: ce8e4c69f708
# target: ad82598cca5a
# parts: =8a390ff52fb2
help-row-notice = Selbst kündigen. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 7f3d9bbd1caa
# parts: =42264a47d181
help-row-register = Adresse anmelden

# state: machine
# source: f753bb278546
# target: a660f8f0f1ae
# parts: =7aaf059d4e95
# using: -abrechnung=b3acca256575
help-row-statement = Fehler in der { -abrechnung } melden

# state: machine
# source: d6c9b82e22ca
# target: 353caf98af82
# parts: =8e7be26a0cd6
# using: -wohngeld=b2e151ffcd27
help-row-wohngeld = { -wohngeld } beantragen

# state: machine
# target: 382cf40dfa5d
# parts: =2b82a5c1092a
help-title = Hilfe in Köln

# state: machine
# source: f814d9259483
# target: df994b96d9f2
# parts: =5a425977148f
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. In Kästen stehen Warnungen und Tipps. Die wichtigsten Fristen stehen in einer Tabelle: <a name="help-deadlines"></a>. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# source: d96dfa35702b
# target: d1af9e469113
# parts: =d53e96c24483
how-to-law = <strong>Wörter aus dem Recht:</strong> „Unwirksam“ heißt: Es gilt nicht. „Wirksam“ heißt: Es gilt. Eine „Frist“ ist eine Zeit, die Sie einhalten müssen. Das Zeichen „§“ nennt die Stelle im Gesetz. „BGB“ heißt Bürgerliches Gesetzbuch.

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
# source: 106aadf68fb3
# target: d52c6de7d427
# parts: =eefa486b46df
# using: -city=95579003a6ac
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }. Die Sprachen haben wir selbst ausgewählt.

# state: machine
# source: 33d59f3d37c0
# target: b04d437906f5
# parts: =1f0ece7038e1
imprint-law = Rechtsstand: { $law-date }. Die Bundesgesetze in diesem Heft haben den Text von diesem Tag. Spätere Änderungen stehen nicht darin.

# state: machine
# target: f3b7d06d86f7
# parts: =7cf417e53533
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# source: e57d9ad8eb6c
# target: 550c280e8014
# parts: =170500404ef3
# using: -city=95579003a6ac -mietpreisbremse=039b1d0a54a5 -mietspiegel=8a0b7a7537f6
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der „ortsüblichen Vergleichsmiete“ liegen. Das ist die Miete, die hier für ähnliche Wohnungen üblich ist. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn hier: { $immobilienboerse-name }, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# source: 3d06a02c29bc
# target: 98126bd3d8f6
# parts: =390da1d1b8ba
# using: -ruege=6ba18416e44c
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Wenn die { -ruege } später kommt, können Sie nur Geld zurückfordern, das Sie danach zu viel zahlen. Wenn sie erst nach dem Vertragsende kommt, bekommen Sie nichts zurück ({ $complaint-law }).

# state: machine
# target: 686dd61db0b3
# parts: =c4f1ef4aa15a
lease-brake-complain-title = So wehren Sie sich

# state: machine
# source: dc8bd1b60c05
# target: 20b6ab615bba
# parts: =8e707241e32d
# using: -modernisierung=0e92203eeb57
lease-brake-exceptions = Es gibt Ausnahmen. Die häufigste: Die Mieter*in vor Ihnen hat schon mehr gezahlt. Dann darf die Miete meist auch für Sie so hoch sein. Die Bremse gilt auch nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden { -modernisierung }. Das heißt: Die Wohnung wurde viel besser gemacht. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Wenn sie das nicht getan hat, darf sie sich zunächst nicht darauf berufen. Dann gilt die Bremse trotzdem.

# state: machine
# target: bdce0a64d1c8
# parts: =b8ba9cc9359b
# using: -ruege=6ba18416e44c
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# source: d0a85724c17b
# target: 8598ba2c6786
# parts: =168b9ac15d1d
# using: -city=95579003a6ac -mietspiegel=8a0b7a7537f6
lease-brake-note = { $brake-law }. Dass die Bremse in { -city } gilt, steht in einer Verordnung. Das ist eine Regel der Landesregierung. Sie gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until } (Stand dieser Angabe: { $ordinance-as-of }). Der Kölner { -mietspiegel } ist vom { $mietspiegel-issue }. Im Gesetz heißt so eine Liste „einfacher Mietspiegel“.

# state: machine
# target: f8b4a11c4888
# parts: =df34f9d9b601
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 63fe3130b05e
# parts: =5ecd2ebcce70
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# source: 0a298981cf01
# target: 74a9937775ca
# parts: =af5fc6252419
lease-content-pets = Ob Haustiere erlaubt sind. Fragen Sie vorher, auch wenn nichts im Vertrag steht.

# state: machine
# target: 17c95a160067
# parts: =ac75996f9852
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# source: c156bfe029db
# target: ffd054995fdc
# parts: =d74a9792b997
# using: -kaltmiete=f75102ad0be4 -kaution=43dada1a9380 -nebenkosten=b956044d29ca
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Wenn etwas fehlt, fragen Sie nach.

# state: machine
# source: a081c2188ac5
# target: e6c5bb1b4c45
# parts: =b8052567e5d9
# using: -kuendigungsverzicht=7abecf21f4d3
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem { -kuendigungsverzicht }: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 5e189455f7d4
# parts: =d7eee8803fca
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# source: c9f8a414d2f6
# target: 96e2566c33de
# parts: =98ffdfa5ae38
lease-family = Ihre Ehepartner*in und Ihre Kinder dürfen bei Ihnen einziehen. Dafür brauchen Sie keine Erlaubnis. Sagen Sie es der Vermieter*in aber vorher, am besten schriftlich. Auch Besuch dürfen Sie haben, ohne zu fragen.

# state: machine
# target: a5c7bf126c1a
# parts: =ba379ad5855c
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# source: 1a40a0d04240
# target: 34565fa7c087
# parts: =98641ee670a0
# using: -zeitmietvertrag=92b4d51f5aae
lease-kind-fixed = <strong>Befristet:</strong> Im Vertrag steht ein fester letzter Tag. Er heißt auch { -zeitmietvertrag }. Die Vermieter*in braucht dafür einen Grund aus dem Gesetz. Ein Beispiel: Sie will später selbst dort wohnen. Diesen Grund muss sie Ihnen bei der Unterschrift schriftlich nennen. Sonst ist der Vertrag unbefristet ({ $fixed-term-law }).

# state: machine
# source: af87082b7551
# target: 16b876892c7a
# parts: =08b24ec6adc5
lease-kind-furnished = <strong>Möbliert:</strong> Die Wohnung hat schon Möbel. Lassen Sie eine Liste der Möbel in den Vertrag schreiben. Fragen Sie, wie viel die Möbel kosten. Wenn das Zimmer in der Wohnung der Vermieter*in liegt, haben Sie oft weniger Schutz: <a name="notice-landlord"></a>.

# state: machine
# source: c7e8e99fc1b3
# target: 8310c2466766
# parts: =4ccad3dc8ab0
# using: -untermiete=2e44f922998f
lease-kind-shared = <strong>WG:</strong> Mehrere Menschen teilen eine Wohnung. Fragen Sie, mit wem Sie den Vertrag machen. Wenn Sie mit anderen zusammen unterschreiben, müssen Sie vielleicht die ganze Miete zahlen. Sie können dann auch nur zusammen kündigen. Wenn eine „Hauptmieter*in“ Ihnen ein Zimmer vermietet, heißt das { -untermiete }. Lassen Sie sich zeigen, dass die Vermieter*in einverstanden ist.

# state: machine
# source: 4f40bda94dd0
# target: 2881235028f1
# parts: =da2d4061f563
# using: -kuendigung=8e4a4a42e474 -mietpreisbremse=039b1d0a54a5
lease-kind-short = <strong>Nur für kurze Zeit:</strong> Manchmal vermietet jemand nur „vorübergehend“, zum Beispiel als Zwischenmiete. Dann gibt es oft keinen Schutz vor { -kuendigung }. Auch die { -mietpreisbremse } gilt dann oft nicht ({ $exempt-law }). Fragen Sie, warum der Vertrag so kurz ist.

# state: machine
# source: a8d36db9a819
# target: a818d86e7448
# parts: =280e6b077f02
# using: -kuendigungsverzicht=7abecf21f4d3
lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Sie können eine Zeit lang nicht kündigen, auch wenn Sie eine andere Wohnung finden. Unterschreiben Sie das nur, wenn Sie sicher so lange bleiben.

# state: machine
# source: d3a4f2325dbf
# target: bddb06140248
# parts: =8a71819c8224
lease-kinds = Manche Verträge sind anders. Lesen Sie sie besonders genau.

# state: machine
# source: 48f6394999cc
# target: a8ce5e1c953c
# parts: =e19c9d5a6803
lease-kinds-title = Befristet, möbliert, WG

# state: machine
# source: c02a01dc20e3
# target: b2f2e69f81fd
# parts: =c0a45be72081
# using: -schoenheitsreparaturen=e4e6f84bc13b
lease-painting = Streichen und Tapezieren heißt im Vertrag oft { -schoenheitsreparaturen }. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. Wenn die Wohnung beim Einzug nicht renoviert war, müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Lassen Sie den Vertrag prüfen, bevor Sie Farbe kaufen.

# state: machine
# source: ee4da9b07453
# target: f328d6c1e858
# parts: =4dd8dc351b73
# using: -bundesgerichtshof=7561c2d24296
lease-painting-note = { $painting-law } und Urteile vom { -bundesgerichtshof }, zum Beispiel VIII ZR 185/14. Das ist das höchste deutsche Gericht für das Mietrecht.

# state: machine
# target: e6e56afe54e6
# parts: =4798b1201877
lease-painting-title = Wer muss streichen?

# state: machine
# source: b7691577e8b0
# target: fe8a92d0b222
# parts: =64e170624062
lease-sublet = Wenn Sie die Wohnung oder ein Zimmer weitervermieten wollen, brauchen Sie immer vorher die Erlaubnis. Das heißt untervermieten. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht auf die Erlaubnis. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist ({ $sublet-law }). Schreiben Sie der Vermieter*in, welche Person Sie aufnehmen möchten und warum. Warten Sie auf die Antwort.

# state: machine
# target: 8d0b69d0fc66
# parts: =c743ce226037
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 542ef8c8ee5f
# parts: =44f3fa7818b9
lease-title = Der Mietvertrag

# state: machine
# source: 2365660489f0
# target: cc726fd6ee4b
# parts: =f256946f11c7
# using: -city=95579003a6ac
letter-address = Von (Namen aller Mieter*innen):<br>________________________________________<br>________________________________________<br>Adresse: _________________________________<br>An (Name und Adresse der Vermieter*in):<br>________________________________________<br>________________________________________<br>{ -city }, Datum: __________

# state: machine
# source: bcd9e2b182c4
# target: 687ad804710b
# parts: =0a7579026f27
letter-closing = Mit freundlichen Grüßen<br>Unterschriften aller Mieter*innen:<br>________________________________________<br>________________________________________

# state: machine
# source: 7640fbe17a53
# target: 71881e51e7c8
# parts: =821d4e27346c
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir / uns bitte vorher einen Termin. Bis dahin zahle ich / zahlen wir die Miete unter Vorbehalt. Ich behalte mir / Wir behalten uns vor, Geld zurückzufordern.

# state: machine
# source: 59da7a7c50cd
# target: 90536274db27
# parts: =22a368e398c8
letter-defect-report = seit dem __________ gibt es in der Wohnung diesen Mangel: ____________________. Fotos liegen bei.

# state: machine
# target: bfb3f5dd0a4f
# parts: =5f727b82852a
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: eda0eed42ced
# parts: =9edda463d537
letter-defect-title = Einen Mangel melden

# state: machine
# source: 79e87bce073e
# target: cb3afea7e88f
# parts: =a364463af290
letter-notice-declaration = hiermit kündige ich / kündigen wir den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# source: 8d65b9659fcb
# target: dfff11a3b60d
# parts: =1a643064dd49
letter-notice-request = Bitte bestätigen Sie mir / uns die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 3b67e64489d2
# parts: =f26603a25f5e
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 167624338e12
# parts: =841fbf952a87
letter-notice-title = Die Wohnung kündigen

# state: machine
# source: 0cc46ab04fae
# target: 52f4b17d99dc
# parts: =6f53321b9539
letter-receipts-request = ich möchte / wir möchten Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir / uns einen Termin, um die Belege einzusehen. Sie können die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich / leisten wir bis dahin nur unter Vorbehalt. Einwände bleiben vorbehalten.

# state: machine
# source: ad66f47318c4
# target: a8c04a815eee
# parts: =562107731cd2
letter-receipts-subject = <strong>Abrechnung der Betriebskosten (Nebenkosten) für das Jahr ______</strong>

# state: machine
# source: ef68c90b85b0
# target: 2bfa773ddab2
# parts: =1caae630c8da
# using: -abrechnung=b3acca256575
letter-receipts-title = Belege zur { -abrechnung } ansehen

# state: machine
# source: a077156b4d12
# target: ff8d563a3815
# parts: =5ce0e80992f5
letter-rent-complaint = ich wohne / wir wohnen seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge / Wir rügen, dass diese Miete höher ist, als das Gesetz erlaubt ({ $brake-law }). Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite / Wir bestreiten sie, weil ____________________.

# state: machine
# source: 484b716fcde9
# target: eed76d5c2492
# parts: =d5982201635d
letter-rent-demand = Nach meiner / unserer Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir / uns mit, auf welche Ausnahmen Sie sich berufen. Von jetzt an zahle ich / zahlen wir die Miete nur unter Vorbehalt.

# state: machine
# source: f29a16ae7d68
# target: 001de8cdc176
# parts: =5933d10a0e58
letter-rent-subject = <strong>Rüge der Miete nach { $complaint-law }</strong>

# state: machine
# target: 5dc87687190b
# parts: =17a7fae158bd
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 26cf03841d66
# parts: =37663a297066
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# source: 9efb41008e36
# target: 1ce3f52518d8
# parts: =22170f37d859
# using: -kuendigung=8e4a4a42e474
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. „Ich / wir“ heißt: Streichen Sie eins davon. Alle Briefe müssen beweisbar ankommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die { -kuendigung } muss auf Papier sein. Alle Mieter*innen im Vertrag unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken. Bitten Sie dann um eine Antwort, und heben Sie die E-Mail auf.

# state: machine
# target: f3f9c7e81880
# parts: =f47660470b13
letters-title = Musterbriefe

# state: machine
# source: cae6219514ac
# target: af0d6a24f574
# parts: =bf82eced8261
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Wenn es an kalten Wänden bleibt, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

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
# source: d59183d6c87e
# target: f700f87bdac2
# parts: =f06cfdd1d59f
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
# source: 5a04b1956546
# target: 8c55c6cdd4b3
# parts: =d011a127fda5
living-bin-blue-in = Papier und Kartons

# state: machine
# source: 9e6201c3c0ae
# target: 4b92626ecbe5
# parts: =459873c9b956
living-bin-blue-out = Verpackungen aus Plastik oder Metall

# state: machine
# target: cb88eff99dac
# parts: =c64dc30e84d7
living-bin-brown = Braun: Bio

# state: machine
# source: bdc8611b34bb
# target: 22b25f8e090a
# parts: =b56a36148276
living-bin-brown-in = Bioabfall aus Küche und Garten

# state: machine
# source: 7aec09fe14a7
# target: 79c35caace68
# parts: =bdd05f2c4003
living-bin-brown-out = Verpackungen, Plastik

# state: machine
# target: 68daa75fd2c8
# parts: =0bb12bb5ecaf
living-bin-grey = Grau: Restmüll

# state: machine
# source: 3426e0bedf0b
# target: 13d5874f5da8
# parts: =1d931a881a8f
living-bin-grey-in = Restmüll, der in keine andere Tonne passt

# state: machine
# source: 577e8691512d
# target: e9dc9f694745
# parts: =ed4ec8f6360a
living-bin-grey-out = Glas, Batterien, Elektrogeräte

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
# source: a84bbbf5e358
# target: 5e3cdd8a0965
# parts: =7e08dd30a077
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stand: { $bulky-as-of }, bitte vorher prüfen: <a name="awb-page"></a>. Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# source: 17af8cf1101e
# target: 69071a05b3c8
# parts: =0a7dacd074a3
living-changes = Wenn Sie eine kleine Solaranlage auf dem Balkon möchten, fragen Sie vorher. Auch für einen Umbau wegen einer Behinderung brauchen Sie eine Erlaubnis. Meist haben Sie ein Recht darauf ({ $changes-law }). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# source: 5d16d609d3e6
# target: 4f32a32c9fcd
# parts: =d4c047cff507
living-changes-title = Etwas umbauen

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
# source: cdc7d59d86c4
# target: 4bad9069f8a9
# parts: =dece023d6914
# using: -hausordnung=1e349033c1bb
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe ({ $quiet-law }). Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Wenn Sie feiern, sagen Sie es vorher den Nachbar*innen. Wenn Sie selbst etwas stört, reden Sie zuerst freundlich miteinander.

# state: machine
# source: 36d5172e1a2c
# target: 5d977de36970
# parts: =a7bb659e26ec
living-quiet-note = Das LImSchG ist das Landes-Immissionsschutzgesetz. Es gilt für die Nacht. Für Sonntage und Feiertage gilt ein eigenes Gesetz des Landes.

# state: machine
# target: 6b5a243b4372
# parts: =8f61a082827d
living-quiet-title = Ruhe

# state: machine
# source: a68b6210056b
# target: 5f64cd223758
# parts: =4ce23739417d
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Anbringen muss sie die Eigentümer*in. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Wenn er kurz und immer wieder piept, ist meist die Batterie leer.

# state: machine
# source: 61db86a5cf5e
# target: 170c6f7b161c
# parts: =c74b0a864389
living-smoke-note = { $smoke-law }. Das ist die Bauordnung für Nordrhein-Westfalen.

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
# source: 3a1e048fd095
# target: f982a651a154
# parts: =3e878548a5cb
# using: -city=95579003a6ac
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte, Batterien und Glas gehören in keine dieser Tonnen. Fragen Sie die Hausmeister*in oder die Abfallwirtschaftsbetriebe, wo Sie sie abgeben: <a name="living-bulky"></a>. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: e07eb2b461a8
# parts: =f827fdec3f6a
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# source: dc9a0f50dcab
# target: 5dc69ba1f083
# parts: =0d4c0f88794c
living-waste-do-plan = fragen, wann die Tonnen geleert werden

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
# source: 5e135980b923
# target: 82bd44ee4d00
# parts: =90ce57a07936
# using: -erstausstattung=a265269f4beb -jobcenter=7bd0f78d4bde
money-furniture = Für eine erste Wohnung kann das { -jobcenter } Geld für Möbel, Herd und andere Geräte geben. Das heißt { -erstausstattung }. Sie stellen dafür einen eigenen Antrag. Tun Sie das <strong>vor</strong> dem Kauf, und schreiben Sie eine Liste. Manchmal bekommen Sie statt Geld auch Gutscheine oder Sachen. Auch wer sonst kein Geld vom { -jobcenter } bekommt, kann fragen, wenn das Einkommen klein ist.

# state: machine
# source: c6f30b7ebf5a
# target: 20d96d313e9e
# parts: =940ffc1c353b
# using: -jobcenter=7bd0f78d4bde -zusicherung=611c0f4b1d38
money-furniture-move = Auch Umzugskosten kann das { -jobcenter } zahlen. Dafür muss der Umzug nötig sein. Sie brauchen vorher die { -zusicherung }: <a name="money-jobcenter-move"></a>. Holen Sie Angebote ein, bevor Sie jemanden beauftragen.

# state: machine
# source: 3f25fcafb66e
# target: 3f25fcafb66e
# parts: =9d2bd12b3043
money-furniture-note = { $furniture-law }.

# state: machine
# source: dccdbeeca19c
# target: b7d788d0f6f4
# parts: =1de73679ac7f
money-furniture-title = Umzug und erste Möbel

# state: machine
# source: cc9f8ffa983d
# target: 873e92112c6b
# parts: =ff2dba733685
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# source: 1f37b34bc686
# target: 200124715b91
# parts: =7a5da1f8c800
# using: -grundsicherungsgeld=de7adb57812c -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Früher hieß es „Bürgergeld“. Dazu gehört auch Geld für eine „angemessene“ Wohnung. Das heißt: Sie darf nicht zu teuer sein. Die Grenze sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# source: 2925f19912f0
# target: 7f04fcabeb14
# parts: =1532e0dcdfc1
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-find = Welches { -jobcenter } für Sie zuständig ist und wie Sie es finden, lesen Sie hier: <a name="help-offices"></a>.

# state: machine
# source: e988da56bade
# target: 82438d5b58af
# parts: =39135ed892c3
# using: -grundsicherungsgeld=de7adb57812c -jobcenter=7bd0f78d4bde
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
# target: 307cdda15763
# parts: =4ecfff92e0b5
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=039b1d0a54a5
money-jobcenter-limit-new = Für eine <strong>neue</strong> Wohnung gilt: Mehr als die normale Grenze zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesichert hat. Eine Stadt kann auch eine Grenze je Quadratmeter festlegen. Wenn die Miete höher ist, als die { -mietpreisbremse } erlaubt, gilt sie als nicht angemessen. Dann muss das { -jobcenter } Sie auffordern, die Miete zu rügen. Was das ist, lesen Sie hier: <a name="rent-brake"></a>.

# state: machine
# source: ab44012a2372
# target: 6c2a8a513e1e
# parts: =45a93cd87a1a
money-jobcenter-limit-note = { $benefit-law }. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# source: 1051e93055e5
# target: 2f6b1fcceecd
# parts: =4c346f5ab560
money-jobcenter-move-title = So ziehen Sie mit Zusicherung um

# state: machine
# source: 0c4aef1a5f56
# target: f381bead4686
# parts: =8f5d9fed791a
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } und { $jobcenter-site-west }. Welche Adresse für Sie gilt, steht auf Ihrem Brief. Schauen Sie vor jedem Termin dort nach.

# state: machine
# source: 1bd078067bb1
# target: 8ee4e9a212a1
# parts: =024e10b30bc9
# using: -jobcenter=7bd0f78d4bde -zusicherung=611c0f4b1d38
money-jobcenter-step-ask = Eine { -zusicherung } ist das schriftliche Versprechen, dass das { -jobcenter } zahlt. Bitten Sie darum, <strong>bevor</strong> Sie unterschreiben. Zuständig ist das { -jobcenter } an dem Ort, an den Sie ziehen. Geben Sie dort das Angebot mit allen Kosten ab.

# state: machine
# source: 5531dd8bdc69
# target: 5edacc88df47
# parts: =927ed7debc60
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-costs = Umzugskosten beantragen Sie bei dem { -jobcenter }, das <strong>bis zum Umzug</strong> für Sie zuständig ist. Auch hier gilt: erst die Zusicherung, dann der Umzug.

# state: machine
# source: 9799212a33b0
# target: 00d4be49090d
# parts: =fb801c3c5a4a
# using: -kaution=43dada1a9380
money-jobcenter-step-deposit = Beantragen Sie dort auch die { -kaution } oder Anteile an einer Genossenschaft. Auch dafür brauchen Sie vorher die Zusicherung. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# source: a0768c580eb0
# target: 04dbc23bd10d
# parts: =e28e2d9be50f
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusicherung. Ohne Zusicherung müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 2f7899bd5049
# parts: =e274282046e0
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# source: 51c408755613
# target: 04674a553965
# parts: =ecdb10516aa3
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
money-jobcenter-young = Wenn Sie unter { $benefit-age } Jahre alt sind, bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Wenn Sie innerhalb von { -city } umziehen und es nicht nötig ist, zahlt das { -jobcenter } höchstens so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 8541a5fb0f12
# parts: =97c2d7b05675
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# source: ccee65f5f54a
# target: 4a61d587e38e
# parts: =1a7f035bc574
money-papers-intro = Nehmen Sie diese Papiere zur Besichtigung mit. Geben Sie sie erst ab, wenn Sie die Wohnung wirklich wollen:

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
# source: 284a769abca4
# target: f714018063ec
# parts: =95cc62de8e83
# using: -city=95579003a6ac -wbs-short=00fe73684f9e
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs-short } und die Beratung.

# state: machine
# target: e7e09d576d66
# parts: =58c4b0593e9a
# using: -wbs=ae43e3a42a53
money-wbs-title = { -wbs }

# state: machine
# source: 5c9a07714ee2
# target: 171684aa898a
# parts: =63f0efe2a4b3
# using: -city=95579003a6ac -housing-office=e6bec0d2c191 -wbs-short=00fe73684f9e
money-wbs-valid =
    Auf dem { -wbs-short } steht, wie groß die Wohnung sein darf. Er gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Beantragen Sie rechtzeitig einen neuen, wenn die Zeit bald endet. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu, nämlich das { -housing-office }: <a name="card-housing-office"></a>.

# state: machine
# source: 743bdc82a4d2
# target: b7bf3af33171
# parts: =f1d7820cb08a
money-wbs-valid-note = { $wbs-law }. Das ist ein Gesetz von Nordrhein-Westfalen über geförderte Wohnungen.

# state: machine
# source: bece9cdde486
# target: 2470385573bf
# parts: =18ce687e39f2
# using: -wbs=ae43e3a42a53 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Sie müssen auch rechtmäßig und für längere Zeit in Deutschland wohnen. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# source: 729dc59b6487
# target: b1c156031166
# parts: =b00a3b2b4aea
# using: -grundsicherungsgeld=de7adb57812c -wohngeld=b2e151ffcd27
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Danach stellen Sie einen neuen Antrag. Wenn Sie { -grundsicherungsgeld } bekommen, gibt es kein { -wohngeld }. Wenn nach Ihrem Antrag Papiere fehlen, schicken Sie diese schnell nach.

# state: machine
# source: 0e370ea42fc9
# target: caa49e42b85f
# parts: =752b351e4b9f
money-wohngeld-note = { $wohngeld-law }. Das ist das Wohngeldgesetz.

# state: machine
# target: 08c12ee4df7e
# parts: =ed36345307c6
# using: -wohngeld=b2e151ffcd27
money-wohngeld-title = { -wohngeld }

# state: machine
# source: 602a9349fb42
# target: 62ba46ac0354
# parts: =570ae104a203
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an: <a name="broadcasting-page"></a>. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

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
# source: 26716454ddb0
# target: 529fc708461a
# parts: =5aa42b0f2153
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=9c7ab58f17bc
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Wenn Sie es nicht bekommen, sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# source: 9b1862df027b
# target: 0e84f596b0b7
# parts: =9f9515f200ae
# using: -sperrung=5864b990629e
moving-in-cutoff = Wenn Sie Strom oder Gas nicht bezahlen, kann die Firma die { -sperrung } androhen. Das heißt: Sie will abschalten. Sie muss Ihnen das vorher schreiben. Warten Sie nicht, bis es so weit ist.

# state: machine
# source: 5a3042ed1467
# target: 36e5faf01348
# parts: =b02fa8ef1331
# using: -grundversorger=83a3f969fecb
moving-in-cutoff-call = Rufen Sie die Firma an, und fragen Sie nach einer Ratenzahlung. Der { -grundversorger } muss Ihnen eine anbieten, wenn Sie das nach der Androhung verlangen. Im Brief heißt sie „Abwendungsvereinbarung“. Zahlen Sie dann die Raten und alle neuen Rechnungen pünktlich.

# state: machine
# source: 563f9efe0815
# target: 62284ae3844c
# parts: =75064140eab6
# using: -sperrung=5864b990629e
moving-in-cutoff-health = Schreiben Sie der Firma, wenn eine { -sperrung } für jemanden bei Ihnen gefährlich wäre. Beispiele sind ein krankes Kind oder ein Gerät, das jemand zum Leben braucht. Dann darf die Firma oft nicht sperren. Legen Sie einen Nachweis dazu.

# state: machine
# source: f8146e85b00c
# target: f8146e85b00c
# parts: =56b8778dd04a
moving-in-cutoff-note = { $cutoff-law }.

# state: machine
# source: adce60e4a8cf
# target: 94cb9cfc9ccc
# parts: =a8afb91bbf6c
# using: -jobcenter=7bd0f78d4bde
moving-in-cutoff-office = Fragen Sie sofort das { -jobcenter } oder das Sozialamt. Manchmal übernehmen sie Schulden für Strom oder Gas, meist als Darlehen.

# state: machine
# source: 0be1df487e93
# target: 0d175d963063
# parts: =5632e3fd285c
moving-in-cutoff-title = Wenn Strom oder Gas gesperrt werden soll

# state: machine
# source: 34d45c72288c
# target: 1020c6746c0e
# parts: =2bf742bf5ea4
moving-in-insurance = Eine „Haftpflichtversicherung“ kann zahlen, wenn Sie aus Versehen etwas beschädigen, das anderen gehört. Fragen Sie eine Beratung, ob sie für Sie sinnvoll ist.

# state: machine
# target: 5a384a872b64
# parts: =b6a1332059da
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# source: 7e3ecd89d94d
# target: b73422d4ec49
# parts: =ab3df8320d76
moving-in-numbers = Fragen Sie nach einer Telefonnummer für den Notfall, zum Beispiel bei Heizung, Wasser und Aufzug. Schreiben Sie sie auf. Wenn Sie einen Schlüssel verlieren, sagen Sie es der Vermieter*in sofort.

# state: machine
# target: 5640d35d6ae6
# parts: =1afa9e9e0f0e .alt=d864f9f61721
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# source: 6bda1299e4fb
# target: 6d20c280f94d
# parts: =3735f7d3cab8
# using: -grundversorger=83a3f969fecb
moving-in-power = Wenn Sie Strom benutzen, ohne selbst einen Vertrag zu haben, beliefert Sie der { -grundversorger }. So heißt die Firma, die alle Haushalte beliefern muss. Auch so entsteht ein Vertrag. Er heißt „Grundversorgung“ und endet nicht von selbst. Fragen Sie die Vermieter*in, welche Firma das ist. Melden Sie sich dort mit Ihrem Zählerstand. Fragen Sie auch, wer das Gas liefert, wenn Sie selbst damit heizen oder kochen. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# source: d22c94b4c40d
# target: 54ba62afd25e
# parts: =0280e8c006d2
moving-in-power-note =
    { $power-law }. Seit dem { $supplier-switch-since } dauert an Werktagen der technische Wechsel zu einer anderen Firma { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } Stunde
       *[other] { $supplier-switch-hours } Stunden
    }. Eine „Ersatzversorgung“ ist etwas anderes als die Grundversorgung. Sie dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }.

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
# source: 496f7a197e21
# target: ea9b02a59710
# parts: =c4babe496b14
# using: -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt, an manchen Tagen nur mit Termin: <a name="card-kundenzentrum"></a>. Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Wenn Sie sich zu spät anmelden, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# source: 813fc404f0ad
# target: c1ff3c2a9371
# parts: =d5ecd5bf232a
moving-in-register-note = { $register-law }. Das ist das Bundesmeldegesetz.

# state: machine
# target: 7f3d9bbd1caa
# parts: =42264a47d181
moving-in-register-title = Adresse anmelden

# state: machine
# source: c4a7b3bb468d
# target: 8b076cd8702e
# parts: =c44e6428b19f
# using: -vorbehalt=ef6a4ec70319
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne { -vorbehalt } übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein ({ $known-defects-law }).

# state: machine
# target: 9307ec8bbe24
# parts: =c4d2cf8f1137
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# source: 0dfb3c9b2beb
# target: 660dc0c8c04f
# parts: =60939443baca
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Lassen Sie auch niemanden Ihre Adresse benutzen, der nicht bei Ihnen wohnt. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

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
# source: 5dab052b3763
# target: ed484233f8d3
# parts: =844ed8827c7a
# using: -uebergabeprotokoll=29730126e60a
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: bf7e5bf8be04
# parts: =400cff649c0d
moving-out-check-title = Checkliste für den Auszug

# state: machine
# source: 048a10ba1ae2
# target: d4824729f9e2
# parts: =b4eee133bac1
# using: -kaution=43dada1a9380
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung „verjährt“. Das heißt: Es ist zu spät dafür. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# source: b5b72eaa2451
# target: 29a6ed78ef52
# parts: =3b7ff86ebd82
# using: -bundesgerichtshof=7561c2d24296 -kaution=43dada1a9380
moving-out-claims-note = { $claims-law }. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: { -bundesgerichtshof }, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# source: b34a38ca5e9f
# target: bc87b0afe30b
# parts: =a837063305cd
# using: -abrechnung=b3acca256575 -nebenkosten=b956044d29ca
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte { -abrechnung } der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Wenn lange keine Antwort kommt, schreiben Sie noch einmal. Nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: df176b1638d5
# parts: =eb382f41193e
# using: -kaution=43dada1a9380
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# source: ea1f9aa431f9
# target: f5c4e2fd200e
# parts: =0cab3464c6dd
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein „Einschreiben“ ist ein Brief mit Nachweis der Post. Wenn ihn niemand abholt, gilt er meist als nicht angekommen. Beim „Einwurf-Einschreiben“ reicht der Beleg der Post allein nicht als Beweis. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# source: 190d38fcbed7
# target: 8c03f816c43c
# parts: =2f8001ef232d
# using: -kaution=43dada1a9380
moving-out-intro = Wenn Sie eine neue Wohnung haben, planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# source: 0ee71b3783c2
# target: 7ca5ceca6369
# parts: =9aaa726c0776
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Ein Beispiel: Der Brief kommt spätestens am { $example-notice-letter } an. Dann endet der Vertrag am { $example-notice-end }. Wenn der Brief später im Monat kommt, endet der Vertrag erst am { $example-notice-late-end }. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# source: 126c5b2ab0b4
# target: 859dbfd64053
# parts: =c379768bb4b1
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten ({ $notice-fixed-law }).

# state: machine
# source: dcb0ed5a1f3e
# target: c185b82efae1
# parts: =9b61f0a5b741
moving-out-notice-note = { $notice-tenant-law }. Für die Unterschrift gelten { $notice-form-law }.

# state: machine
# target: c77a38fba2dc
# parts: =e1c6821a3a79
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# source: e2995fe1f63a
# target: fc33176e3557
# parts: =310051eda0de
moving-out-notice-room-period = Bei so einem Zimmer kann man meist bis zum { $room-notice-day } eines Monats kündigen. Der Vertrag endet dann schon am Ende dieses Monats ({ $notice-tenant-law }). Das gilt auch für die Vermieter*in. Es gilt meist nicht, wenn Sie dort auf Dauer mit Ihrer Familie wohnen.

# state: machine
# target: af903d625a82
# parts: =bb12e4f19021
moving-out-notice-title = Selbst kündigen

# state: machine
# source: 30854f9771b4
# target: 5156f94a04cb
# parts: =b640838f5786
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
# target: fd43a1a4b656
# parts: =bd1c10e92c32
moving-out-register-title = Adresse abmelden oder ummelden

# state: machine
# source: a4af2361b7e6
# target: 23a775e05732
# parts: =1df568d44f92
moving-out-successor = Wenn Sie früher ausziehen wollen, reden Sie mit der Vermieter*in. Eine „Nachmieter*in“ allein beendet Ihren Vertrag nicht. Die Vermieter*in muss einverstanden sein, am besten schriftlich.

# state: machine
# target: 9cd901ce7c81
# parts: =55c93c8b2764
moving-out-title = Der Auszug

# state: machine
# source: 93b929e234c7
# target: 143de01f5aff
# parts: =b2736e47c553
# using: -aufhebungsvertrag=d368ff53cf0f -kuendigung=8e4a4a42e474
notice-agreement = Manchmal will die Vermieter*in einen { -aufhebungsvertrag }. Damit endet der Mietvertrag, weil beide Ja sagen. Sie müssen das nicht unterschreiben. Mit der Unterschrift verlieren Sie den Schutz vor { -kuendigung }. Lassen Sie sich vorher beraten.

# state: machine
# source: fd0033645829
# target: 18398a71c307
# parts: =c4d9b9d66368
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
# source: 4b155eda5011
# target: a62e982a9a50
# parts: =bb9056cf5b0a
# using: -kaution=43dada1a9380 -klage=d858c6f52e66 -kuendigung=8e4a4a42e474 -raeumungsklage=435b0a50f190
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die { -kuendigung } bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der { -kuendigung }. Wenn die { -kuendigung } wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } bei Ihnen angekommen ist. Mit dieser { -klage } verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose { -kuendigung } unwirksam.

# state: machine
# source: d92f3de998af
# target: 6a3359da15e5
# parts: =bf9bf21f85f8
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde -kuendigung=8e4a4a42e474
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer { -kuendigung }. Die { -fachstelle } hilft, damit Sie die Wohnung behalten: <a name="card-fachstelle"></a>. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede { -kuendigung } wegen dieser Schulden verzichten.

# state: machine
# target: b3070572e986
# parts: =3c11bf57e58a
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# source: a4b8e71695c9
# target: 87faafefe399
# parts: =57b8ffad9917
# using: -bundesgerichtshof=7561c2d24296
notice-arrears-note = { $arrears-law }. Zur Kündigung mit Frist: { -bundesgerichtshof }, VIII ZR 106/23.

# state: machine
# target: 535318a88675
# parts: =963fadebfa69
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# source: 4df3a95af34d
# target: 94ede1bdcbab
# parts: =720d732053fa
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
# source: 9f05780a0436
# target: f2ff5c4c083b
# parts: =bdf067929b04
# using: -kuendigung=8e4a4a42e474 -raeumungsklage=435b0a50f190
notice-eviction = Nach einer { -kuendigung } müssen Sie die Wohnung nicht am selben Tag verlassen. Wenn Sie bleiben, kann die Vermieter*in eine { -raeumungsklage } einreichen. Erst entscheidet ein Gericht. Nur eine „Gerichtsvollzieher*in“ darf dann die Wohnung räumen. Das ist eine Beamt*in, die tut, was das Gericht entschieden hat. Die Vermieter*in darf nicht selbst das Schloss tauschen oder Ihre Sachen hinausstellen. Wenn sie das doch tut, holen Sie sofort Hilfe bei einer Anwält*in.

# state: machine
# source: cf88c939480f
# target: cf88c939480f
# parts: =a5ca06148b6e
notice-eviction-note = { $eviction-law }.

# state: machine
# source: a4d134411fd6
# target: 1811aed92724
# parts: =553154b64585
# using: -fachstelle=78fe609ba097 -notunterkunft=823de4bede45
notice-eviction-shelter = Wenn Sie keine Wohnung mehr haben, gehen Sie noch am selben Tag zur { -fachstelle }. Fragen Sie nach einer { -notunterkunft }. Das ist ein Platz zum Wohnen für Menschen in Not. Nehmen Sie Ausweis, Briefe und wichtige Medizin mit. Hilfe in kalten Nächten: <a name="card-winter-help"></a>.

# state: machine
# source: d82ade9a86bb
# target: 39534e75361a
# parts: =fdbaabc8da37
# using: -fachstelle=78fe609ba097
notice-eviction-step-date = Wenn schon ein Tag für die Räumung feststeht, warten Sie nicht. Sagen Sie der { -fachstelle } diesen Tag. Fragen Sie die Anwält*in, ob das Gericht die Räumung noch stoppen kann.

# state: machine
# source: e15507449e80
# target: d917e280a12f
# parts: =0a9ae679f747
# using: -fachstelle=78fe609ba097
notice-eviction-step-help = Gehen Sie sofort zur { -fachstelle }: <a name="card-fachstelle"></a>. Sie hilft auch noch, wenn schon eine Klage da ist.

# state: machine
# source: dd86d0fbdf13
# target: 3b7ee1106589
# parts: =3a44511c8d1b
notice-eviction-step-lawyer = Holen Sie sich eine Anwält*in. Wenn das Geld nicht reicht, lesen Sie hier weiter: <a name="help-lawyer"></a>.

# state: machine
# source: bb8bed34ce8b
# target: 7dbebf337e14
# parts: =f28b76e9857c
notice-eviction-step-open = Öffnen Sie jeden Brief vom Gericht am selben Tag. Schreiben Sie das Datum auf den Umschlag.

# state: machine
# source: f5359ee40850
# target: a5c8fd0fd4ec
# parts: =ab0b056deee8
# using: -raeumungsfrist=234223a444fe
notice-eviction-step-time = Antworten Sie dem Gericht <strong>schriftlich</strong>, in der Frist im Brief. Schreiben Sie, dass Sie sich verteidigen wollen. Sonst kann das Gericht ohne Termin entscheiden. Gehen Sie auch zum Termin. Wenn Sie mehr Zeit für den Auszug brauchen, schreiben Sie das schon in Ihrer Antwort. Spätestens im Termin müssen Sie es sagen. Das heißt { -raeumungsfrist }.

# state: machine
# source: 84f194be5da1
# target: 0c8b7f5a8ab5
# parts: =e8270dff72c0
notice-eviction-title = Räumung und Notunterkunft

# state: machine
# source: 263b1ef988fd
# target: bed61c3523f8
# parts: =ed3b597fcf93
# using: -kuendigung=8e4a4a42e474 -widerspruch=cfb7d7770e2e
notice-hardship =
    Vielleicht wäre der Auszug für Sie oder Ihre Familie sehr hart, zum Beispiel wegen einer schweren Krankheit. Das nennt man „Härte“. Eine Härte ist auch: Sie finden keine andere Wohnung, die passt und bezahlbar ist. Schreiben Sie deshalb auf, wo Sie gesucht haben. Dann können Sie widersprechen ({ $hardship-law }). So ein { -widerspruch } geht auch per E-Mail. Er muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der { -widerspruch } noch im ersten Gerichtstermin. Gegen eine <strong>fristlose</strong> { -kuendigung } hilft er nicht.

# state: machine
# source: 0a79afebea37
# target: e977332c6e16
# parts: =9d7dc0ee4fb6
# using: -mietspiegel=8a0b7a7537f6 -modernisierung=0e92203eeb57 -nebenkosten=b956044d29ca
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
# target: 00abecd42142
# parts: =48a7d718f0f3
notice-increase-answer =
    Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Ein Beispiel: Der Brief kommt am { $example-increase-letter }. Dann antworten Sie bis zum { $example-increase-answer }. Lassen Sie den Brief prüfen, <strong>bevor</strong> Sie zustimmen. Zahlen Sie bis dahin weiter pünktlich die <strong>alte</strong> Miete. Zahlen Sie noch nicht die höhere Miete: Das kann als Zustimmung gelten. Wenn Sie nicht antworten, haben Sie nicht zugestimmt. Dann kann die Vermieter*in aber vor Gericht gehen. Dafür hat sie nach dieser Zeit noch { $increase-claim-months ->
        [one] { $increase-claim-months } Monat
       *[other] { $increase-claim-months } Monate
    }.

# state: machine
# source: 670c174b7fb4
# target: f35bb877ef4e
# parts: =6fe68fac4b55
# using: -city=95579003a6ac -modernisierung=0e92203eeb57 -nebenkosten=b956044d29ca
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer { -modernisierung } oder wegen der { -nebenkosten } kann dazukommen.

# state: machine
# source: 6829517029f0
# target: 1bda9a6e7084
# parts: =4732b9d5bd42
# using: -indexmiete=9eae29ab25ac
notice-increase-index = Bei einer { -indexmiete } schreibt die Vermieter*in Ihnen die neue Miete. Eine E-Mail reicht. Darin muss ein Betrag in Euro stehen. Auch der „Preisindex“ muss darin stehen. Das ist eine Zahl für die Preise in Deutschland. Ab wann Sie mehr zahlen, sollte im Brief stehen. Lassen Sie die Rechnung prüfen, aber zahlen Sie pünktlich.

# state: machine
# source: a4d5ed878e87
# target: 82840761cf7c
# parts: =66bc74af3fb7
# using: -indexmiete=9eae29ab25ac -modernisierung=0e92203eeb57 -nebenkosten=b956044d29ca -staffelmiete=d9af8daa4c01
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer { -staffelmiete } steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer { -indexmiete } ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer { -modernisierung } kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> ({ $increase-kinds-law }). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# source: 64f40150382a
# target: 7fbf46e5e7e2
# parts: =43e8a4d02551
# using: -indexmiete=9eae29ab25ac -mietpreisbremse=039b1d0a54a5 -staffelmiete=d9af8daa4c01
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer { -staffelmiete } kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer { -indexmiete } kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# source: b534a2c226e4
# target: 665a7a7fc2d0
# parts: =6b564f14b2a8
# using: -city=95579003a6ac
notice-increase-note = { $increase-law }. Diese Grenze gilt in { -city } bis zum { $increase-cap-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: 96970b8cc5d3
# target: 1c012fceab83
# parts: =f53d4e9182ee
# using: -nebenkosten=b956044d29ca -staffelmiete=d9af8daa4c01
notice-increase-steps = Bei einer { -staffelmiete } stehen alle Stufen schon im Vertrag, mit Betrag oder mit der neuen Miete in Euro. Ein Prozentsatz allein reicht nicht. Es kommt kein Brief, der nach Ihrer Zustimmung fragt. Schreiben Sie sich die Tage auf, an denen die Miete steigt. Zahlen Sie von da an mehr. Aus anderen Gründen darf die Miete in dieser Zeit meist nicht steigen, außer wegen der { -nebenkosten }.

# state: machine
# source: 55a40a05d12a
# target: 55a40a05d12a
# parts: =8aaf71daf353
notice-increase-steps-note = { $increase-steps-law }.

# state: machine
# source: 1b6d9b38e4c6
# target: 3d0781b7e806
# parts: =a42c4b9153a6
notice-increase-steps-title = Staffelmiete und Indexmiete

# state: machine
# target: 991fa0d6a892
# parts: =e8b87ee5026d
notice-increase-title = Die Miete soll steigen

# state: machine
# target: edb488560db5
# parts: =d9d8336a6a47
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# source: a3fd99644e75
# target: 3c832ee947a4
# parts: =ee416ad4fa8f
notice-kinds-both = Oft stehen beide Kündigungen in <strong>einem</strong> Brief. Dann steht dort „fristlos, hilfsweise ordentlich“. Sie müssen sich gegen beide wehren.

# state: machine
# source: 76d60b755f51
# target: 4ad326bfc7fa
# parts: =64ef61c9457d
notice-kinds-column-immediate = fristlos

# state: machine
# source: 3c9ba51c9877
# target: df6be4adfe58
# parts: =82b28582502e
notice-kinds-column-ordinary = ordentlich

# state: machine
# source: d8249f8aabb6
# target: 3f517dea5ef3
# parts: =a488050a3306
notice-kinds-column-question = Frage

# state: machine
# source: 1cfc36e9e526
# target: 61e9f3882b84
# parts: =c3e88ab43a8b
notice-kinds-hardship-immediate = nein

# state: machine
# source: 14ec786f0d41
# target: 3236175d9b61
# parts: =157cb2842eda
notice-kinds-hardship-ordinary =
    oft ja, aber meist nicht bei Mietschulden; spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags

# state: machine
# source: a3c128c5cf02
# target: aa5042755460
# parts: =dbdcdb2dd907
notice-kinds-meaning-immediate = ohne Frist: Der Vertrag soll sofort enden.

# state: machine
# source: a9a101f68560
# target: af3596e766de
# parts: =d968604a97ab
notice-kinds-meaning-ordinary = mit Frist: Der Vertrag soll nach einigen Monaten enden.

# state: machine
# source: c99afce604d8
# target: c24efbd5e00d
# parts: =c019ca1393cf
# using: -fachstelle=78fe609ba097
notice-kinds-next-immediate = noch heute Hilfe holen: { -fachstelle }

# state: machine
# source: f5845619f65d
# target: 66f440f62dc0
# parts: =e1f44e450e7a
# using: -mieterverein=d5b23358da5f
notice-kinds-next-ordinary = Brief in dieser Woche prüfen lassen: { -mieterverein }

# state: machine
# source: ff65ebbda2a5
# target: deccc0167882
# parts: =ee550a4ebcc9
notice-kinds-pay-immediate = ja, wenn alles rechtzeitig bezahlt ist

# state: machine
# source: 1cfc36e9e526
# target: 61e9f3882b84
# parts: =c3e88ab43a8b
notice-kinds-pay-ordinary = nein

# state: machine
# source: 100954d4ab22
# target: 8ea865e534a1
# parts: =06856d1a3a72
notice-kinds-reason-immediate = nur bei einem schweren Grund, zum Beispiel hohen Mietschulden

# state: machine
# source: 03328fef0069
# target: b6e2dcb6b678
# parts: =798a07866cec
# using: -eigenbedarf=6364158d07f5
notice-kinds-reason-ordinary = ein Grund aus dem Gesetz, zum Beispiel { -eigenbedarf }

# state: machine
# source: 9a985157ce83
# target: 8aa5bb6330b9
# parts: =9a8779463b5d
# using: -widerspruch=cfb7d7770e2e
notice-kinds-row-hardship = Hilft ein { -widerspruch } wegen Härte?

# state: machine
# source: 1d99b76a8b03
# target: 11dedc5d4ed0
# parts: =7a0db125c516
notice-kinds-row-meaning = Was heißt das?

# state: machine
# source: 6a1132e4f790
# target: d6930b3384e1
# parts: =bcd022724550
notice-kinds-row-next = Was tun Sie?

# state: machine
# source: 66d93ce4675c
# target: f0c7843fdde9
# parts: =71653e55ba5f
notice-kinds-row-pay = Hilft es, Mietschulden zu zahlen?

# state: machine
# source: f74c1423dc1d
# target: 9cf9266cc700
# parts: =3211e1747a92
notice-kinds-row-reason = Warum?

# state: machine
# source: aa47e6734ca5
# target: 85dd2c1704c9
# parts: =ac798c17bcf8
notice-kinds-table = Zwei Arten von Kündigung

# state: machine
# source: db0439f17dca
# target: 76fb9706a773
# parts: =c00490c7f47e
# using: -kuendigung=8e4a4a42e474
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine { -kuendigung } gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine { -kuendigung } kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# source: 37dd84eeb13e
# target: 37dd84eeb13e
# parts: =26a52b22f5f6
notice-landlord-note = { $notice-landlord-law }.

# state: machine
# target: 81e6e4491cc8
# parts: =0dfe5e320be7
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# source: 4801ed96aa4c
# target: a19424a09a2c
# parts: =756b2b77e4b8
# using: -indexmiete=9eae29ab25ac -modernisierung=0e92203eeb57 -sonderkuendigungsrecht=11fcda8568dd -staffelmiete=d9af8daa4c01
notice-leave = Manchmal ist die neue Miete zu hoch für Sie. Wenn die Vermieter*in die Miete bis zur ortsüblichen Vergleichsmiete oder wegen einer { -modernisierung } erhöht, haben Sie ein { -sonderkuendigungsrecht }. Sie dürfen dann kündigen, auch wenn Sie sonst noch nicht könnten. Die Erhöhung gilt dann nicht für Sie. Die Zeit dafür ist kurz. Lassen Sie sich sofort beraten ({ $leave-law }). Bei { -staffelmiete } und { -indexmiete } gilt dieses Recht nicht für die vereinbarte Erhöhung.

# state: machine
# source: b54c274107c3
# target: ab6e00b5cadb
# parts: =f1e2fb1f7b7e
notice-leave-title = Nach einer Erhöhung ausziehen

# state: machine
# source: 2aac689f942c
# target: 83b9e5902e13
# parts: =59a514692493
# using: -modernisierung=0e92203eeb57
notice-modernisation =
    Vor einer größeren { -modernisierung } muss die Vermieter*in Ihnen schreiben. Der Brief heißt „Ankündigung“. Er muss spätestens { $works-notice-months ->
        [one] { $works-notice-months } Monat
       *[other] { $works-notice-months } Monate
    } vor den Arbeiten da sein. Darin steht, was gemacht wird, wie lange es dauert und wie viel mehr Sie zahlen sollen. Meist müssen Sie die Arbeiten „dulden“. Das heißt: Sie müssen sie zulassen.

# state: machine
# source: 8ccb8a4cc8e7
# target: f955a9d36a72
# parts: =05d49c31a44b
notice-modernisation-hardship = Wenn die Arbeiten oder die höhere Miete für Sie zu hart sind, schreiben Sie das der Vermieter*in <strong>sofort</strong>. Die Frist ist kurz und sollte im Brief stehen. Nennen Sie alle Gründe: Krankheit, Alter, kleines Einkommen.

# state: machine
# source: 1ac5df469112
# target: 1ac5df469112
# parts: =0b7d28e37b38
notice-modernisation-note = { $works-law }.

# state: machine
# source: 73db454d2fb5
# target: 722a871d7f51
# parts: =a4625419a5b1
notice-modernisation-rent = Danach kann die Vermieter*in die Miete im Jahr um { $works-rent-share } der Kosten erhöhen. Ein Beispiel: Die Arbeiten für Ihre Wohnung kosten { $example-works }. Dann steigt die Miete um höchstens { $example-works-year } im Jahr. Das sind { $example-works-month } im Monat. Reparaturen zählen dabei nicht mit. Es gibt noch weitere Grenzen. Lassen Sie den Brief deshalb prüfen.

# state: machine
# source: 88dbd8e7428f
# target: 16cabbe4e134
# parts: =4e3a737be769
notice-modernisation-title = Modernisierung: Lärm und höhere Miete

# state: machine
# source: 2da67b3db225
# target: fabe02f8a9ac
# parts: =3806a79a6a31
# using: -eigenbedarf=6364158d07f5
notice-own-use = { -eigenbedarf } heißt: Die Vermieter*in braucht die Wohnung für sich, für ihre Familie oder für Menschen aus ihrem Haushalt. Im Brief muss stehen, wer einziehen soll und warum. „Ich brauche die Wohnung selbst“ reicht meist nicht. Es muss auch stimmen. Lassen Sie den Brief prüfen.

# state: machine
# source: ec7f69e871eb
# target: 4322aecad881
# parts: =e7a8b7048782
# using: -city=95579003a6ac -eigenbedarf=6364158d07f5
notice-own-use-bar =
    Manchmal wird Ihre Mietwohnung nach Ihrem Einzug zu einer Eigentumswohnung und dann verkauft. In { -city } darf die neue Eigentümer*in dann meist { $own-use-bar-years ->
        [one] { $own-use-bar-years } Jahr
       *[other] { $own-use-bar-years } Jahre
    } lang nicht wegen { -eigenbedarf } kündigen. Die Zeit beginnt mit dem Verkauf.

# state: machine
# source: 2a01822c7a1a
# target: 18355a854be1
# parts: =375a0316f767
# using: -city=95579003a6ac
notice-own-use-note = { $own-use-law }. Die Regel für { -city } gilt bis zum { $own-use-bar-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: d1dfdeceee78
# target: 5a6b9f564c5d
# parts: =63fbf8aaef2c
notice-own-use-steps = Ziehen Sie nicht gleich aus, und unterschreiben Sie nichts. Prüfen Sie die Frist in der Tabelle oben. Schreiben Sie auf, was den Auszug hart macht, und suchen Sie sofort Wohnungen. Widersprechen Sie rechtzeitig, wenn der Auszug zu hart ist.

# state: machine
# source: 11674f260841
# target: c8042b2364ab
# parts: =d56bdafd2367
notice-own-use-title = Kündigung wegen Eigenbedarf

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
# source: 7cc337596200
# target: 790f47d2cdfa
# parts: =48b8f1326d0f
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger ({ $notice-exceptions-law }).

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
# source: a7658cc50857
# target: 167cd3507be0
# parts: =e3cee84cd6a6
# using: -mangel=ba41f3319673
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt { -mangel }. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# source: 235f74473df2
# target: f11b39b2576f
# parts: =c5cd7ada76cf
repairs-late = Wenn Sie einen Mangel nicht melden, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# source: 81aa2f1b854f
# target: 81aa2f1b854f
# parts: =6d409d6b46ab
repairs-late-note = { $defects-law }.

# state: machine
# source: 9490155a4b76
# target: 6d19136bd80d
# parts: =b7b8942f9a9c
# using: -mietminderung=fe44c7455974
repairs-reduction =
    Wenn Sie die Wohnung nicht richtig nutzen können, schulden Sie für diese Zeit weniger Miete. Das heißt { -mietminderung }. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
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
# source: a9e8163554c0
# target: 5d2ec67dd849
# parts: =19b1b74ae9d3
repairs-step-deadline = Setzen Sie der Vermieter*in eine Frist. Das heißt: Sie nennen einen Tag, bis zu dem der Mangel behoben sein soll. Wenn im Winter die Heizung kalt ist, nennen Sie einen Tag, der sehr bald ist.

# state: machine
# source: 4ac14dfc96e0
# target: 79379a04f839
# parts: =c8390c327276
# using: -mieterverein=d5b23358da5f
repairs-step-help = Wenn nichts passiert, holen Sie Rat beim { -mieterverein }: <a name="card-mieterverein"></a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# source: 0f4efb1d744a
# target: af29a0a9a0c3
# parts: =f315137bd388
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Wenn Sie schon angerufen haben, schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: ac8733147d5e
# parts: =85cf59f755df
repairs-title = Etwas ist kaputt

# state: machine
# source: 17782c83e220
# target: ee39531cda39
# parts: =668e27c3b25a
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Wenn ein Angebot auffallend billig ist, seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: bbc2e0c80f7a
# parts: =f51d7fb4d6fa
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 1874732086ce
# parts: =bc62b040564f
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# source: 699428f71add
# target: 5bf5b5f18810
# parts: =8823dd14f201
# using: -bescheid=e6610b3fbd9a -city=95579003a6ac
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
# target: b6773048e3ff
# parts: =b26be7ff1ff8
search-residence-note = { $residence-law }. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 085075135ea0
# parts: =e956ce6bcbd1
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# source: 78cba269fc55
# target: dd64f5bc3632
# parts: =bab80192c6d7
# using: -auszugsmanagement=2808374f5291 -city=95579003a6ac
search-shelter = Wenn Sie in einer Unterkunft der Stadt wohnen, müssen Sie nicht allein suchen. In { -city } gibt es dafür das { -auszugsmanagement }. Dort helfen Menschen von Caritas, Deutschem Rotem Kreuz (DRK) und Kölner Flüchtlingsrat. Fragen Sie in Ihrer Unterkunft, wer für Sie zuständig ist. Bitten Sie um Hilfe bei der Suche und beim Mietvertrag.

# state: machine
# source: b91abf86ae97
# target: 9452611a75e2
# parts: =28b5929b0151
# using: -city=95579003a6ac -jobcenter=7bd0f78d4bde
search-shelter-steps = Klären Sie drei Dinge, bevor Sie unterschreiben. Erstens, ob Sie in { -city } wohnen dürfen: <a name="search-residence"></a>. Zweitens, ob das Amt die neue Miete zahlt: <a name="money-jobcenter-move"></a>. Drittens, wer die ersten Möbel zahlt: <a name="money-furniture"></a>. Wenn Ihr Geld nicht vom { -jobcenter } kommt, sondern vom Sozialamt, fragen Sie dort.

# state: machine
# source: 99925da32cb0
# target: 61db36cbe9fe
# parts: =6454b6d99d96
search-shelter-title = Aus der Unterkunft in eine Wohnung

# state: machine
# target: d0e6e03718dc
# parts: =6b9c07f2fa5c
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 509d86f52872
# parts: =32a990eda8b1
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# source: f47391f249af
# target: 3e3b22a2aad7
# parts: =ff879d7d3937
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Ihren Namen, Ihre Telefonnummer und den Tag, an dem Sie einziehen möchten. Mehr müssen Sie am Anfang nicht sagen. Freiwillig können Sie auch schreiben, wie viele Sie sind und was Sie arbeiten. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# source: bc3014943c2a
# target: c8ee3a7cff9e
# parts: =1e868ae45e66
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money-papers"></a>. Speichern Sie gute Kopien auf dem Telefon. So sind Sie schnell. Geben Sie die Papiere erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# target: 5b06044c71a5
# parts: =d5c768ab2c23
search-steps-title = Schritt für Schritt

# state: machine
# target: 355ddf956bff
# parts: =13dc6ffde941
search-title = Eine Wohnung suchen

# state: machine
# source: a536a352f3d7
# target: 42fc4c4d0f26
# parts: =35857f67ee94
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Wenn es eine Warteliste gibt, lassen Sie sich eintragen. Melden Sie sich immer wieder.

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
# source: 1bae834e4704
# target: 82c5336249f6
# parts: =51a8ee272827
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
# source: d6d96d1f722d
# target: f4e778a6532a
# parts: =708b7e118547
viewing-fair =
    Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft oder Hautfarbe benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück. Auch Geschlecht, Religion, Behinderung, Alter und sexuelle Identität sind oft kein erlaubter Grund. Dieser Schutz gilt meist nur, wenn die Vermieter*in mehr als { $fairness-flats ->
        [one] { $fairness-flats } Wohnung
       *[other] { $fairness-flats } Wohnungen
    } vermietet.

# state: machine
# source: 9b4acc8aa561
# target: 9926fac246a5
# parts: =f896f31b34d4
# using: -antidiskriminierungsbuero=73d6fd1a2f4e
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Zählen Sie ab dem Tag, an dem es passiert ist. Dann sind Sie sicher. Holen Sie sich deshalb schnell Hilfe beim { -antidiskriminierungsbuero }. Die Beratung ist kostenlos: <a name="card-adb"></a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# source: e644d9accf28
# target: 205d83f30121
# parts: =5310e7393629
viewing-fair-note = { $fairness-law }. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: af63a9e0ee32
# parts: =b4eb77453b35
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 866c93a5cdaa
# parts: =ff0eb691ea85
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# source: 5945fc7bc722
# target: a030f2555d23
# parts: =2a42eb98b4ed
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach ({ $known-defects-law }).

# state: machine
# target: a882e8e80855
# parts: =3ff61ed0e622 .alt=247413010073
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# source: eb5f93b629f3
# target: 6ba5319e6bc1
# parts: =42f91dcf73de
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Notieren Sie auch, wer dabei war. Heben Sie Anzeigen und Nachrichten auf. Manchmal bekommt eine Person mit deutschem Namen eine Einladung und Sie nicht. Auch das kann ein Hinweis sein.

# state: machine
# source: b556e7b5eaa2
# target: b29b4232fc21
# parts: =2c96b1a8a079
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihre Lohnabrechnungen nehmen Sie mit. Sie geben sie aber erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# source: b1328ee468ce
# target: ec25486a6fe5
# parts: =15bd93aa541c
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine „Orientierungshilfe“ geschrieben. Das ist eine Erklärung mit Muster-Formular, vom { $questions-guidance }. Sie finden sie hier: { $questions-page }.

# state: machine
# source: 56f058ebe9c9
# target: 695a4b3af8e0
# parts: =3d68464ca3cd
# using: -selbstauskunft=847ff47287ca
viewing-questions-form = Viele Vermieter*innen geben Ihnen ein Formular. Es heißt { -selbstauskunft }. Bei der Besichtigung müssen Sie es noch nicht ganz ausfüllen. Wenn Sie bei einer Frage unsicher sind, fragen Sie eine Beratung, bevor Sie antworten.

# state: machine
# target: ffd2a0702fb4
# parts: =565b5a1fcd31
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: fa02aa039ae5
# parts: =db8ade6850bd
viewing-title = Besichtigung und faire Behandlung
