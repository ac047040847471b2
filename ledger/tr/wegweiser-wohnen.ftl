# state: machine
# source: 3d0b2bd31205
# target: c37e5b9452e8
# parts: =0ffe80730cec .hours=0ceb713e93db
# using: -antidiskriminierungsbuero=2a033155a33c
contact-adb = Das ist ein { -antidiskriminierungsbuero }. Es hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# source: 457b35ac57d0
# target: d5554fcbaa58
# parts: =eb31c144e0ee .hours=0370f116dbb2
# using: -city-office-days=6d17f87c4b21
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: aae7f31ce437
# target: 27eba10d6d54
# parts: =cb6454dae48e .hours=0370f116dbb2
# using: -city-office-days=6d17f87c4b21 -wbs=8bb61b405081 -wohnungsaufsicht=2d6f3af8d5ee
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 9faccce24f35
# parts: =cb7489699234
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 7b84ef6c878d
# parts: =9c5300d1ae70
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# source: 686d0a28c654
# target: b4c73729826c
# parts: =7b23e931f745
contact-winter-help = Hilfe für Menschen ohne Wohnung in kalten Nächten. Fragen Sie nach, in welchen Monaten es diese Hilfe gibt.

# state: machine
# source: d149785f9f10
# target: 1d55bf378540
# parts: =c836ebbd9fed .hours=0370f116dbb2
# using: -city-office-days=6d17f87c4b21 -wohngeld=5d89f624b2f3
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: f3ed4230f3c1
# target: cdb193e10394
# parts: =9ebfe084b166
costs-check =
    Prüfen Sie die Abrechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Wenn etwas falsch ist, widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Wenn Kosten stark gestiegen sind, bitten Sie um eine Erklärung.

# state: machine
# target: 42490b8db44a
# parts: =a6487b30f27e
costs-column-amount = Betrag im Monat

# state: machine
# target: 02f9ec7de4df
# parts: =880fb49319e7
costs-column-cost = Kosten

# state: machine
# target: a106f76a06f7
# parts: =45b17172af81
costs-column-part = Was Sie zahlen

# state: machine
# target: d74c9b716de8
# parts: =4430de1ec036
costs-column-payer = Wer zahlt?

# state: machine
# target: f645a3798b34
# parts: =7f4e0631c5c4
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=21581d49cc44
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# source: 2dce3ea3de4b
# target: 83a36af4a00b
# parts: =06e2e4620b22
# using: -nebenkosten=4a4037973c66
costs-example-heating = { -nebenkosten }: Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# source: fe63119032f6
# target: 1dda6f9cd683
# parts: =2a34f82f4ef7
# using: -nebenkosten=4a4037973c66
costs-example-operating = { -nebenkosten }: Wasser, Müll, Haus

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=9f3f76cfd3e7
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# source: 11d0dcbdbbab
# target: 35c69c195bc0
# parts: =885e1e14d73d
costs-info-cable =
    Kosten für Kabelfernsehen dürfen seit dem { $cable-since } nicht mehr in der Abrechnung stehen ({ $cable-law }). Das ist ein häufiger Fehler. Wenn Sie Fernsehen oder Internet über die Vermieter*in haben, können Sie das nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } bei ihr beenden.

# state: machine
# source: 89954d486611
# target: 34e97d251c76
# parts: =b76f61b41efe
costs-info-carbon =
    CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Wenn Sie einen eigenen Gasvertrag haben, müssen Sie ihren Anteil selbst verlangen. Schreiben Sie ihr innerhalb von { $carbon-months ->
        [one] { $carbon-months } Monat
       *[other] { $carbon-months } Monaten
    } nach der Rechnung der Gasfirma. Eine E-Mail reicht ({ $carbon-law }).

# state: machine
# source: 25f6e16fd66d
# target: d55582ca2517
# parts: =f67d0a134e71
costs-info-heating = Wenn man Ihre Geräte aus der Ferne abliest, bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 29979171f9a7
# parts: =a9544d466e2d
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# source: 9cd2555d61e2
# target: f71ce0e35b05
# parts: =e00b78832530
# using: -abrechnung=8fe42f74f349
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Abrechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# source: ada26bace987
# target: 28572216bdcf
# parts: =04b354b03d5d
# using: -wohnungsaufsicht=2d6f3af8d5ee
costs-overcharge = Wenn die Miete mehr als { $overcharge-percent } über der ortsüblichen Vergleichsmiete liegt, kann das verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="card-housing-office"></a>.

# state: machine
# source: 4b9b79900005
# target: fdc74bad5a5a
# parts: =e4dcff41f8cb
costs-payer-landlord = die Vermieter*in; Ausnahme siehe unten

# state: machine
# target: 51a0e4892878
# parts: =fdc4d7cf7ca9
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# source: d86745529da7
# target: 26c3a2bebfa1
# parts: =6c882c413bf7
costs-row-heating = Heizung, warmes Wasser, Wasser, Abwasser

# state: machine
# source: 672e105b11ab
# target: bcbe7ee61302
# parts: =11b3223052e9
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Hausreinigung, Schädlinge

# state: machine
# source: 71787488d469
# target: b7482520ce1e
# parts: =2275998de47e
costs-row-more = Schornstein, Versicherung des Hauses, Waschraum

# state: machine
# target: f593ba44bd8a
# parts: =91c715df6afc
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 85cd733ffdc2
# parts: =439322ae4578
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# source: a9fee84ee246
# target: 45f62ceeafd6
# parts: =66c4bd6be317
costs-small-repairs = In vielen Verträgen steht ein Satz über „Kleinreparaturen“. Dann sollen Sie kleine Reparaturen selbst bezahlen, zum Beispiel an einem Wasserhahn. Nicht jeder solche Satz ist gültig. Lassen Sie ihn prüfen, bevor Sie zahlen. Andere Reparaturen am Haus zahlt die Vermieter*in. Was Sie selbst kaputt gemacht haben, müssen Sie meist bezahlen.

# state: machine
# source: 214ff5306d01
# target: e8428ac81688
# parts: =87fbd34ec659
costs-small-repairs-title = Kleine Reparaturen

# state: machine
# source: 892a22900ec6
# target: 11cb2ed97873
# parts: =2356b0e2e605
# using: -abrechnung=8fe42f74f349
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die { -abrechnung } muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Wenn sie zu spät kommt, müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: 7da4aaea1c3d
# parts: =5b14408e5ac5
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 21792c12db51
# parts: =1a37e7d9645d
costs-table = Wer zahlt was?

# state: machine
# target: ac2a4cae3a6c
# parts: =f74fd2a54328
costs-title = Miete und Nebenkosten

# state: machine
# source: f6639f3c0332
# target: 1b3eb73e19f3
# parts: =96649951b3c4
# using: -nebenkosten=4a4037973c66
costs-who =
    { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. { $cost-kinds ->
        [one] Das Gesetz nennt { $cost-kinds } Art.
       *[other] Das Gesetz nennt { $cost-kinds } Arten.
    } Verwaltung und Reparaturen gehören nicht dazu. Wenn so etwas in Ihrer Abrechnung steht, fragen Sie nach.

# state: machine
# source: 973269a4ea70
# target: a1ed7dcfcb77
# parts: =137c6d9005e1
costs-who-note = { $costs-law }. Die BetrKV ist die Betriebskostenverordnung.

# state: machine
# target: dd83d40e6e13
# parts: =a57d7e29090d
costs-who-title = Was sind Nebenkosten?

# state: machine
# source: 70ecd1968a6c
# target: ff586235be8e
# parts: =d09f93005cfa
# using: -kaltmiete=21581d49cc44 -nebenkosten=4a4037973c66 -warmmiete=9f3f76cfd3e7
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen die { -nebenkosten }, zum Beispiel für Wasser, Müll und meist auch Heizung. Im Vertrag und im Gesetz heißen sie „Betriebskosten“. Alles zusammen heißt { -warmmiete }. Lesen Sie im Vertrag genau, ob die Heizung in den { -nebenkosten } steckt. Manchmal zahlen Sie sie extra, zum Beispiel bei eigenem Gasvertrag. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 0177707c9906
# parts: .alt=3e933ad7b628
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# source: 7e5fc33fe362
# target: 06bb2a340673
# parts: =f19de3f71e31
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Wenn Sie Geld vom { -jobcenter } bekommen, fragen Sie nach einem Darlehen, bevor Sie unterschreiben: <a name="money-jobcenter-move"></a>.

# state: machine
# target: 8f0018178ebc
# parts: =d6356eae68de
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# source: 1b75ed73031c
# target: d5d882812f8f
# parts: =1aa14fb4d592
# using: -nebenkosten=4a4037973c66 -provision=4fa0e1ade167
deposit-broker-cap =
    Wenn Sie zahlen müssen, heißt das Geld { -provision }. Sie darf höchstens { $broker-cap-months ->
        [one] { $broker-cap-months } Monatsmiete
       *[other] { $broker-cap-months } Monatsmieten
    } ohne { -nebenkosten } betragen. Dazu kommt die Mehrwertsteuer ({ $broker-cap-law }).

# state: machine
# source: bcc47eebad2a
# target: c7e7532ce126
# parts: =67df91c26364
deposit-broker-note = { $broker-law }. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: af49553fe411
# parts: =08c57cf825ee
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: f574c465b89c
# parts: =6d85a2d649d9
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 70a85e69939a
# parts: =26f94a34db2c
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: fda97b94087f
# parts: =d69cc28aba84
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: f87112cad43f
# parts: =9733281b97da
# using: -kaution=55114c841364
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# source: 56ae43fb5ef3
# target: f4a52144a21d
# parts: =49af5c5051dc
# using: -kaltmiete=21581d49cc44 -kaution=55114c841364 -nebenkosten=4a4037973c66
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
# target: 03332159e5c0
# parts: =41dd73f35c73
# using: -kaution=55114c841364
deposit-not-rent = Zahlen Sie auch in den letzten Monaten die Miete. Ziehen Sie die { -kaution } nicht selbst davon ab. Sonst entstehen Mietschulden.

# state: machine
# source: 8af97381d67e
# target: 1814c9614197
# parts: =07eaf7c79406
# using: -kaution=55114c841364
deposit-parts =
    { $deposit-parts ->
        [1] Sie zahlen die { -kaution } auf einmal.
       *[other] Sie dürfen die { -kaution } in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Die erste Zahlung ist erst fällig, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# source: efb483e8c48d
# target: 70ac86f718d2
# parts: =c4b35c8f67cc
# using: -buergschaft=affbd7ccc2a4
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt. Manchmal ist statt Geld auch eine { -buergschaft } möglich. Dann verspricht zum Beispiel eine Bank, für Sie zu zahlen.

# state: machine
# source: 85f649fd6ad0
# target: 1199962cbe22
# parts: =043d92f718a5
# using: -abloese=1a8cc4838a07
deposit-takeover = Manchmal sollen Sie eine Küche oder Möbel kaufen, die in der Wohnung bleiben. Dieses Geld heißt { -abloese }. Sie müssen nicht viel mehr zahlen, als die Sachen wert sind. Nur dafür, dass jemand auszieht, darf niemand Geld von Ihnen verlangen. Eine Ausnahme sind Umzugskosten mit Beleg ({ $takeover-law }).

# state: machine
# target: 67152b1a632f
# parts: =ab90d87a90bb
deposit-title = Kaution und Makler*in

# state: machine
# source: 76169008fbd1
# target: 8541fa66b8ad
# parts: =962b18bd2a66 .term=1d89881f8891
# using: -abmahnung=7c84356db547 -kuendigung=6dd169ec1836
glossary-abmahnung = Ein Brief der Vermieter*in. Darin steht, was Sie falsch gemacht haben sollen. Wenn es weitergeht, kann eine { -kuendigung } folgen.
    .term = { -abmahnung }

# state: machine
# source: 6e7615679987
# target: c9ba658b34d9
# parts: =e1ed5b7d89df .term=6afd8e67045b
# using: -abrechnung=8fe42f74f349
glossary-abrechnung = Rechnung einmal im Jahr: Was haben Heizung, Wasser und Haus gekostet, und was haben Sie schon gezahlt?
    .term = { -abrechnung }

# state: machine
# source: d5f7f348cc66
# target: ec9062b9f24b
# parts: =f2b515e95033 .term=933b09f769d2
# using: -anmeldung=428f211d349b -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = { -anmeldung }

# state: machine
# source: 02d3cd8f557d
# target: 13c5223e28a8
# parts: =85f3a358dcd8 .term=a1faa5ea33f7
# using: -aufhebungsvertrag=03bfb4fc914e
glossary-aufhebungsvertrag = Vertrag, mit dem der Mietvertrag endet, weil beide Ja sagen. Sie müssen ihn nicht unterschreiben.
    .term = { -aufhebungsvertrag }

# state: machine
# source: 3e50db1bc7d5
# target: 074b5ad63185
# parts: =805049817505 .term=14c70908e1f4
glossary-befristet = Der Vertrag soll an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen.
    .term = befristet

# state: machine
# source: a59c7ff973f4
# target: 7a8102799591
# parts: =476f37fa6ecb .term=ce544d968ed0
# using: -beratungshilfe=5bebc1d68fe6
glossary-beratungshilfe = Hilfe vom Staat, wenn Sie eine Anwält*in brauchen und wenig Geld haben. Man beantragt sie beim Amtsgericht.
    .term = { -beratungshilfe }

# state: machine
# source: b03a3a046fa7
# target: ec34372ca7a7
# parts: =e8a57eccf046 .term=c6b13ed4a916
# using: -bescheid=1ce1cbe7d78e
glossary-bescheid = Brief, in dem ein Amt sagt, was es entschieden hat.
    .term = { -bescheid }

# state: machine
# source: 2f7bd27b7d18
# target: 8cd70e9c5e9c
# parts: =b7ec662dc71c .term=bbfd565391f8
# using: -betriebskosten=f92b9dc59fe1 -nebenkosten=4a4037973c66
glossary-betriebskosten = Das Wort im Gesetz und in vielen Verträgen für { -nebenkosten }.
    .term = { -betriebskosten }

# state: machine
# source: 8d65f2bec52c
# target: 9277c9738eef
# parts: =3e928e8a0849 .term=0b64a3059cdf
# using: -buergschaft=affbd7ccc2a4
glossary-buergschaft = Eine Bank oder eine Person verspricht, für Sie zu zahlen, wenn Sie nicht zahlen.
    .term = { -buergschaft }

# state: machine
# source: bf76b761f189
# target: bfe2c78d162c
# parts: =226f597e6d8b .term=3ffa9a6907cd
# using: -eigenbedarf=12b938c5953e
glossary-eigenbedarf = Die Vermieter*in kündigt, weil sie die Wohnung für sich oder ihre Familie braucht.
    .term = { -eigenbedarf }

# state: machine
# source: 885695227fae
# target: 5fb22ea673eb
# parts: =ec2602354700 .term=9c07bff4130d
# using: -erstausstattung=f3b45a5ccb93 -jobcenter=7bd0f78d4bde
glossary-erstausstattung = Geld für die ersten Möbel und Geräte. Man beantragt es vor dem Kauf, zum Beispiel beim { -jobcenter }.
    .term = { -erstausstattung }

# state: machine
# source: 78cc12b7ecff
# target: b2d181278243
# parts: =d2260f6df6e3 .term=b9c018139d33
# using: -kuendigung=6dd169ec1836
glossary-fristlos = Ohne Frist. Eine fristlose { -kuendigung } soll den Vertrag sofort beenden.
    .term = fristlos

# state: machine
# source: 18d04d67ad28
# target: 97e9554e037c
# parts: =c097a8f10154 .term=3166897101d8
glossary-gerichtsvollzieher = Beamt*in, die tut, was ein Gericht entschieden hat. Nur sie darf eine Wohnung räumen.
    .term = Gerichtsvollzieher*in

# state: machine
# source: 3fb9a1201155
# target: d52704b34ec2
# parts: =2f312932c387 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=7aeee810caf9 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. Früher hieß es „Bürgergeld“. In alten Papieren steht noch dieser Name.
    .term = { -grundsicherungsgeld }

# state: machine
# source: bb234e7786fa
# target: 6b0485e82edd
# parts: =1a2a1abbe063 .term=dd5710fe3ef7
# using: -grundversorger=483f82e3cb16
glossary-grundversorger = Firma, die Ihnen Strom liefert, wenn Sie selbst keinen Vertrag ausgesucht haben.
    .term = { -grundversorger }

# state: machine
# target: c47a55268f89
# parts: =47c4fce12a42 .term=b0d50dc0919d
# using: -hausordnung=d81adaeaa3e9
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# source: ea36147f81d8
# target: cfbc811a13c1
# parts: =9eb1425ae611 .term=8a49384dbdf9
# using: -indexmiete=d51f217c88c7
glossary-indexmiete = Vertrag, bei dem sich die Miete mit den Preisen in Deutschland ändert.
    .term = { -indexmiete }

# state: machine
# target: 319ec0b32eaf
# parts: =6a1ccd9bc8c8
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# source: 28e1402befae
# target: 4982c06c9526
# parts: =d79100e407b7 .term=ed8ec80241ad
# using: -kaltmiete=21581d49cc44 -nebenkosten=4a4037973c66
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten }.
    .term = { -kaltmiete }

# state: machine
# target: fcf91ba87162
# parts: =41a68675b4c8 .term=39fd49fac116
# using: -kaution=55114c841364
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# source: f6008116ecfc
# target: b3062fca482e
# parts: =963d13eb82ff .term=1a5e143f6b55
# using: -klage=2b9bfe3c71ec
glossary-klage = Jemand geht gegen Sie vor Gericht. Der Brief kommt vom Gericht. Holen Sie sofort Rat.
    .term = { -klage }

# state: machine
# source: b63080431460
# target: 2c8a02b094fe
# parts: =8419bd4e6e6b .term=61c00e23ae0e
# using: -kuendigung=6dd169ec1836
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben. „Ordentlich“ heißt: mit Frist. „Fristlos“ heißt: ohne Frist.
    .term = { -kuendigung }

# state: machine
# source: d13ccb931909
# target: e6d10c35a2c2
# parts: =dcd49b233aac .term=6f15f6ac73ff
# using: -kuendigungsverzicht=4436bf1e38af
glossary-kuendigungsverzicht = Satz im Vertrag: Sie können eine Zeit lang nicht kündigen. Ein anderes Wort ist „Kündigungsausschluss“.
    .term = { -kuendigungsverzicht }

# state: machine
# source: 9ad50b57fc0c
# target: 1806e7cd0c0f
# parts: =570b71ca75dd .term=03cdcff1911c
# using: -mahnbescheid=191a3ad59576
glossary-mahnbescheid = Brief vom Gericht: Jemand will Geld von Ihnen. Das Gericht hat noch nicht geprüft, ob das stimmt. Holen Sie sofort Rat.
    .term = { -mahnbescheid }

# state: machine
# source: da6447694813
# target: 37e05ee93163
# parts: =24ed06416e6f .term=37ae2fbf3dc4
glossary-mahnung = Brief, der sagt: Sie haben noch nicht bezahlt.
    .term = Mahnung

# state: machine
# source: 653600a1af0d
# target: 32579e22d30f
# parts: =45f78176dd81 .term=788048273590
# using: -mangel=9918e7e5b309
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = { -mangel }

# state: machine
# source: ffa1d472bcd7
# target: 2e4a4a6ed393
# parts: =35d2d77b3551 .term=1d4e7ccc5aaf
# using: -mieterhoehung=391ce4e8306d
glossary-mieterhoehung = Die Vermieter*in will mehr Miete. Prüfen Sie zuerst, welche Art es ist.
    .term = { -mieterhoehung }

# state: machine
# source: 50bb51928b50
# target: 096a8f6746db
# parts: =bb1dd9de26e9 .term=27687fd194a5
# using: -mietminderung=08d4de026a73
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = { -mietminderung }

# state: machine
# target: 7779b5e6c964
# parts: =350da2aa7755 .term=eb589a134a2f
# using: -mietpreisbremse=1a40d6b435cf
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 164f3bad61f5
# parts: =a69976b1616d .term=1e8d9374e1c2
# using: -mietspiegel=ff21561dc658
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# source: 760c5ab1a0b0
# target: 7edb7dd54951
# parts: =bd85a67386d7 .term=eaf09084f359
# using: -modernisierung=2e03b794ac6e
glossary-modernisierung = Arbeiten, die die Wohnung oder das Haus besser machen, zum Beispiel eine neue Heizung. Danach kann die Miete steigen.
    .term = { -modernisierung }

# state: machine
# source: 9a3336823bdd
# target: 4e414c20b688
# parts: =0bf85a287c9e .term=f09d8c2c18e6
# using: -kaltmiete=21581d49cc44 -nebenkosten=4a4037973c66
glossary-nebenkosten = Kosten für das Haus neben der { -kaltmiete }, zum Beispiel Wasser, Müll und meist die Heizung. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# source: 34eaed5d8a3c
# target: 6749cf8680ef
# parts: =eedc8ca38ebb .term=7f032de68ba7
# using: -notunterkunft=dd533c9f9f56
glossary-notunterkunft = Platz zum Wohnen für Menschen, die keine Wohnung haben.
    .term = { -notunterkunft }

# state: machine
# source: cf624f4a3662
# target: d1e8496b3628
# parts: =5e417ae438bd .term=30a25c479e3d
# using: -provision=4fa0e1ade167
glossary-provision = Geld für die Makler*in, wenn sie eine Wohnung vermittelt hat.
    .term = { -provision }

# state: machine
# source: b8942ca928f3
# target: ed5de16bbd1a
# parts: =757583515fab .term=7c01c264297a
# using: -prozesskostenhilfe=17e5daedee63
glossary-prozesskostenhilfe = Hilfe vom Staat für die Kosten vor Gericht, wenn Sie wenig Geld haben.
    .term = { -prozesskostenhilfe }

# state: machine
# source: 9cd6a2a2fff8
# target: 87d52421bcc6
# parts: =ea2aef56306c .term=51e0e7041ec8
# using: -raeumungsfrist=c867c1fd3425
glossary-raeumungsfrist = Zeit bis zum Auszug, die ein Gericht gibt. Man muss sie spätestens im Termin beim Gericht beantragen.
    .term = { -raeumungsfrist }

# state: machine
# source: 3f420e5758cd
# target: d0f0d881786d
# parts: =117688983aba .term=6c27e8317931
# using: -klage=2b9bfe3c71ec -raeumungsklage=907dfe4cba95
glossary-raeumungsklage = { -klage }, mit der die Vermieter*in verlangt, dass Sie ausziehen. „Räumung“ heißt: Die Wohnung wird leer gemacht und zurückgegeben.
    .term = { -raeumungsklage }

# state: machine
# source: 7b7274df095b
# target: c0bac49b3f3f
# parts: =9ad12412daa5 .term=c67b9d6167bb
# using: -mietpreisbremse=1a40d6b435cf -ruege=87714d915dde
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# source: 842f9acc700a
# target: a05fff973d1b
# parts: =00cb0adb7eb9 .term=3658b569ab0a
# using: -schoenheitsreparaturen=d889347a5893
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = { -schoenheitsreparaturen }

# state: machine
# source: fdfcc878aadf
# target: b5b132eea1f5
# parts: =ff8b676b9d1b .term=d5f6800087ec
# using: -selbstauskunft=471510a910b4
glossary-selbstauskunft = Formular der Vermieter*in mit Fragen zu Ihnen und Ihrem Einkommen.
    .term = { -selbstauskunft }

# state: machine
# source: 7fa755ea39f4
# target: 44653e17c5a7
# parts: =f97fa17080d5 .term=02597fff255a
# using: -mieterhoehung=391ce4e8306d -sonderkuendigungsrecht=5895dee6b3fc
glossary-sonderkuendigungsrecht = Recht, zu kündigen, auch wenn Sie sonst noch nicht könnten, zum Beispiel nach einer { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

# state: machine
# source: 898465c814fc
# target: 60f8bc0680a8
# parts: =b42baa365334 .term=85775c222b27
# using: -sperrung=cd59b40e9fbd
glossary-sperrung = Die Firma schaltet Strom oder Gas ab, weil Geld fehlt.
    .term = { -sperrung }

# state: machine
# source: 0d5f4a9d3d2c
# target: 19ecc68dfaba
# parts: =986cb7e6c38b .term=ebe41a85e465
# using: -staffelmiete=126fa36e1b94
glossary-staffelmiete = Vertrag, in dem schon steht, wann und wie stark die Miete steigt.
    .term = { -staffelmiete }

# state: machine
# target: 9b2b51184f44
# parts: =d596e97ae7b5
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# source: fe78896c900a
# target: 9782c7500509
# parts: =987640a01a61 .term=175b8dda02b7
# using: -uebergabeprotokoll=b43f53c07b87
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# source: 541840ab32da
# target: 163f486f70b1
# parts: =945c8230065d .term=74eb1dbe8d8d
# using: -untermiete=7a7a2e58c804
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = { -untermiete }

# state: machine
# source: e96796853957
# target: d1efec5098b8
# parts: =340cadb24536 .term=996fdf364671
# using: -vergleichsmiete=46aa0fc3b7ed
glossary-vergleichsmiete = Die Miete, die hier für ähnliche Wohnungen üblich ist. Das ganze Wort heißt „ortsübliche Vergleichsmiete“.
    .term = { -vergleichsmiete }

# state: machine
# source: be3f15137416
# target: 8ffb4b2b7886
# parts: =defc88bb85c7 .term=65dfd0194d7a
# using: -vorbehalt=3cb3fa2a3f8d
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = { -vorbehalt }

# state: machine
# source: 8789b0ccc0cc
# target: 2af42056aac5
# parts: =9d618a6e9691 .term=4637721908ab
# using: -kaltmiete=21581d49cc44 -nebenkosten=4a4037973c66 -warmmiete=9f3f76cfd3e7
glossary-warmmiete = { -kaltmiete } und { -nebenkosten } zusammen, meist auch mit Heizung.
    .term = { -warmmiete }

# state: machine
# target: 1a496d279e9d
# parts: =371098488204 .term=c779cc6847fa
# using: -wbs=8bb61b405081 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# source: 5ce59a6e846b
# target: 827b740cfcc9
# parts: =54457ec83636 .term=f279fe200880
# using: -widerspruch=195667dca649
glossary-widerspruch = Sie schreiben: Ich bin damit nicht einverstanden. Meist gibt es dafür eine Frist.
    .term = { -widerspruch }

# state: machine
# target: d31cc72d720c
# parts: =48802fb82cfc .term=145c1f8eae96
# using: -wohngeld=5d89f624b2f3
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# source: d3415512282f
# target: c1be9a5a5b70
# parts: =8bbb46f7b87d .term=834c47a3bd4c
# using: -wohnungsaufsicht=2d6f3af8d5ee
glossary-wohnungsaufsicht = Stelle der Stadt. Sie prüft zum Beispiel, ob eine Miete viel zu hoch ist.
    .term = { -wohnungsaufsicht }

# state: machine
# target: 608c60e6c117
# parts: =d1ce0cd827ab .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=77a3862afbe0
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# source: 4ff19b97021e
# target: becc2dbc31c6
# parts: =a4e1a7146906 .term=aa306d737db1
# using: -jobcenter=7bd0f78d4bde -zusicherung=e72b7feb244f
glossary-zusicherung = Schriftliches Versprechen vom { -jobcenter }, dass es die Kosten einer neuen Wohnung zahlt.
    .term = { -zusicherung }

# state: machine
# target: d3fff659345e
# parts: =387e967571e5
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: b2193bbe0d46
# parts: =bd18e0fb1bf0
# using: -city=8e5bd9f870fd
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# source: a78facd500db
# target: ea2948a60c07
# parts: =aef2e017fdbd
# using: -city=8e5bd9f870fd
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 45096faa4fe5
# parts: =a17af485f905
guide-title = Wegweiser Wohnen

# state: machine
# source: 50186a8b96da
# target: c1f7e02bb1d4
# parts: =710c4b606f65
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn des Mietvertrags, aber vor seinem Ende
       *[other] { $complaint-months } Monate ab Beginn des Mietvertrags, aber vor seinem Ende
    }

# state: machine
# source: b5ebd3aa2cf7
# target: 1bfa28968470
# parts: =d45c41cea3c8
help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } Monat nach der Rechnung der Gasfirma
       *[other] { $carbon-months } Monate nach der Rechnung der Gasfirma
    }

# state: machine
# source: ad997300e1b3
# target: f95ae8b90dbb
# parts: =8a9a742f3203
help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } Monat; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
       *[other] { $claims-months } Monate; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
    }

# state: machine
# source: 9c9e7243f9fb
# target: 17dddd65309d
# parts: =6d3051dac384
help-cell-court = sehr wenig Zeit; die Frist steht im Brief

# state: machine
# source: b84e066b0b7c
# target: 59f030571861
# parts: =6fe0ab4abcb8
# using: -kuendigung=6dd169ec1836 -raeumungsklage=907dfe4cba95
help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
       *[other] { $arrears-cure-months } Monate, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
    }

# state: machine
# source: cb6f735e7a8b
# target: cde1f3fcc011
# parts: =d1b8cb64af90
help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } Monat; zählen Sie ab dem Tag, an dem es passiert ist
       *[other] { $discrimination-months } Monate; zählen Sie ab dem Tag, an dem es passiert ist
    }

# state: machine
# source: d80eead1322b
# target: b2159086d97a
# parts: =7411d80733c8
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende des Vertrags; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende des Vertrags; danach sofort Rat holen
    }

# state: machine
# source: 8625469c00ee
# target: 205af0d1917d
# parts: =533d376f4bcd
help-cell-increase = bis zum Ende des { $consent-month } Monats nach dem Brief

# state: machine
# source: 51b1e8b99633
# target: e58dd8bcde52
# parts: =adc2743cef35
help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } Monat nach dem Ende des Abrechnungsjahres
       *[other] { $statement-months } Monate nach dem Ende des Abrechnungsjahres
    }

# state: machine
# source: c75681f44f47
# target: 37c98ac2278b
# parts: =ed9200bc0356
help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } Monat; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
       *[other] { $notice-months } Monate; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
    }

# state: machine
# target: 6fcc832e9154
# parts: =e81123308e2f
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# source: cfa055ae6ed0
# target: 6955e036b741
# parts: =63607da2c53d
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat, nachdem Sie sie bekommen haben
       *[other] { $objection-months } Monate, nachdem Sie sie bekommen haben
    }

# state: machine
# source: ab71dbde1697
# target: 75a5bb03ca3c
# parts: =fa1a50b204fd
help-cell-wohngeld = noch in dem Monat, ab dem Sie es brauchen

# state: machine
# source: 7a4dd785b9a3
# target: f8e3aaba0c13
# parts: =960eb0283606
help-column-deadline = Wie viel Zeit, ab wann?

# state: machine
# target: 7988c156d70c
# parts: =b07c0dc894c6
help-column-task = Was?

# state: machine
# target: 80bbf6fa1b4b
# parts: =05615b248ac7
help-contacts-title = Gute Adressen

# state: machine
# target: 7c9be0060cb5
# parts: =9e59c1ed6bf7
help-deadlines-table = Fristen auf einen Blick

# state: machine
# source: a04cedb4a09f
# target: d2953747d28d
# parts: =575a03b92fcf
help-deadlines-title = Fristen

# state: machine
# source: 74e44a949cf5
# target: d404a9e37183
# parts: =6307a6b05830
help-emergency = Wenn ein Mensch in Gefahr ist, rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 48fc5dd73622
# parts: =5d2c3e4b26d4
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: c2780b21a6e2
# parts: =380f0d9814ff
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: fc8a96809235
# parts: =e6b7b18cb1d8
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 93e5242ed4d5
# parts: =3bdfb40fd81d
help-emergency-title = Im Notfall

# state: machine
# target: 42a21345ff59
# parts: =e5afdd67a971
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: b9fc1d40a44d
# parts: =5070bfac0b68
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# source: 2afc1177d881
# target: a938a12b0456
# parts: =5751e9908612
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
help-jobcenter =
    Das { -jobcenter } { -city } hat { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort.
       *[other] { $jobcenter-sites-today } Standorte.
    } Welcher für Sie gilt, hängt von Ihrer Adresse ab. Schauen Sie zuerst auf Ihren letzten Brief vom { -jobcenter }. Wenn Sie noch keinen haben, fragen Sie die Stadt am Telefon: { $kundenzentrum-phone }. Sagen Sie dort Ihre Straße.

# state: machine
# source: 02b2125e283b
# target: d8f29e2442e6
# parts: =5a03feb9a113
# using: -beratungshilfe=5bebc1d68fe6 -klage=2b9bfe3c71ec -prozesskostenhilfe=17e5daedee63
help-lawyer = Wenn Ihr Geld nicht für eine Anwält*in reicht, gibt es die { -beratungshilfe }. Dann zahlt der Staat den größten Teil für Rat und Briefe. Fragen Sie danach beim Amtsgericht, am besten vor dem ersten Besuch bei der Anwält*in. Nehmen Sie Ihre Briefe und Nachweise über Ihr Einkommen mit. Wenn es schon eine { -klage } gibt, heißt die Hilfe { -prozesskostenhilfe }. Bitten Sie Ihre Anwält*in, sie zu beantragen.

# state: machine
# source: 696e8c098983
# target: 89559ec994f4
# parts: =462e4d5b014c
help-lawyer-title = Anwält*in ohne viel Geld

# state: machine
# source: b80f75161133
# target: 5a2a3d6de671
# parts: =717dfcb76cb5
# using: -abmahnung=7c84356db547
help-letter-abmahnung = { -abmahnung }

# state: machine
# source: c9879ab77ffa
# target: 1587f5ec0e13
# parts: =48a8c2c0903d
help-letter-abmahnung-meaning = Die Vermieter*in sagt: Sie haben etwas falsch gemacht. Wenn es weitergeht, kann sie kündigen.

# state: machine
# source: 48845ef0f340
# target: b3f248bc26a4
# parts: =1aa2ac431408
# using: -mieterverein=eb6ed93d8718
help-letter-abmahnung-next = Wenn es stimmt: sofort damit aufhören. Wenn es nicht stimmt: schriftlich antworten. Fragen Sie den { -mieterverein }.

# state: machine
# source: c9aa43425795
# target: 2285673e0cab
# parts: =ad1b4e0dc373
# using: -sperrung=cd59b40e9fbd
help-letter-cutoff = { -sperrung } von Strom oder Gas angedroht

# state: machine
# source: 4a8715c22e87
# target: 6025e179dd86
# parts: =d385e8ea592b
help-letter-cutoff-meaning = Die Firma will abschalten, weil Geld fehlt.

# state: machine
# source: a668f098d2d9
# target: 4a8c57ecf57b
# parts: =9cb9c0642c55
# using: -jobcenter=7bd0f78d4bde
help-letter-cutoff-next = Sofort die Firma anrufen und Raten verlangen, dann { -jobcenter } oder Sozialamt fragen.

# state: machine
# source: 4e28a27eab57
# target: e0daff053ae6
# parts: =17cefb012fff
help-letter-eviction = Räumungstermin von der Gerichtsvollzieher*in

# state: machine
# source: 29219e21dd90
# target: d88ed2ca80ad
# parts: =c2e43202ebf6
help-letter-eviction-meaning = An diesem Tag wird die Wohnung geräumt.

# state: machine
# source: 6833b389e902
# target: aa4d42efd521
# parts: =1c0151ebe284
# using: -fachstelle=78fe609ba097
help-letter-eviction-next = Noch heute: { -fachstelle } und Anwält*in.

# state: machine
# source: 0f11f4e5b280
# target: f59f6993ab29
# parts: =c25d013e95de
# using: -kuendigung=6dd169ec1836
help-letter-immediate = Fristlose { -kuendigung }

# state: machine
# source: d2b82486b31d
# target: 98ee3963edb0
# parts: =f7e2abffc0fd
help-letter-immediate-meaning = Die Vermieter*in will, dass Sie sofort ausziehen. Meist geht es um Mietschulden. Ziehen Sie nicht gleich aus.

# state: machine
# source: 8a2f99cb863b
# target: ffba1b7e74f7
# parts: =f302d36da436
# using: -fachstelle=78fe609ba097 -raeumungsklage=907dfe4cba95
help-letter-immediate-next =
    Noch heute: { -fachstelle }. Bei Mietschulden so früh wie möglich alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } da ist. Das hilft meist nicht gegen eine Kündigung mit Frist.

# state: machine
# source: ab27b19fe7f4
# target: 3131ca916ac5
# parts: =d49cc90cc404
# using: -mieterhoehung=391ce4e8306d
help-letter-increase = { -mieterhoehung }: „Bitte stimmen Sie zu“

# state: machine
# source: 71ccaf633619
# target: 38e414b063e6
# parts: =1292698b154f
help-letter-increase-meaning = Die Vermieter*in will mehr Miete, bis zur ortsüblichen Vergleichsmiete.

# state: machine
# source: 947d3f2f21f4
# target: 70e9ca6a8bc5
# parts: =ea1bfd9980ae
# using: -mieterverein=eb6ed93d8718
help-letter-increase-next = Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Vorher prüfen lassen und bis dahin die alte Miete weiterzahlen: { -mieterverein }.

# state: machine
# source: 554db7f0676f
# target: 5150e83a8a03
# parts: =bbbbf86507fe
# using: -indexmiete=d51f217c88c7 -mieterhoehung=391ce4e8306d -modernisierung=2e03b794ac6e -staffelmiete=126fa36e1b94
help-letter-index = { -staffelmiete }, { -indexmiete } oder { -mieterhoehung } nach { -modernisierung }

# state: machine
# source: 7ec1c7118134
# target: 0c782a0f4f8d
# parts: =ab4038604ff6
help-letter-index-meaning = Die Miete steigt, auch wenn Sie nicht zustimmen.

# state: machine
# source: 86748f0f6a2a
# target: a5901e51d9f5
# parts: =a1e5a1a5966d
# using: -mieterverein=eb6ed93d8718 -vorbehalt=3cb3fa2a3f8d
help-letter-index-next = Sofort prüfen lassen: { -mieterverein }. Bis dahin pünktlich zahlen, am besten unter { -vorbehalt }.

# state: machine
# source: 034d69222699
# target: 5514f33626c4
# parts: =5bcd1ccc87b2
# using: -klage=2b9bfe3c71ec -raeumungsklage=907dfe4cba95
help-letter-klage = { -klage } oder { -raeumungsklage }

# state: machine
# source: ded79bbaff7d
# target: a0c43a2f030c
# parts: =bc41c061db3d
help-letter-klage-meaning = Die Vermieter*in geht vor Gericht. Sie will, dass Sie zahlen oder ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: caa16a02506e
# target: d7963c13986d
# parts: =bd5829cfc99b
# using: -fachstelle=78fe609ba097
help-letter-klage-next =
    Die Frist steht im Brief. Sie ist kurz. Antworten Sie dem Gericht, sonst können Sie verlieren. Sofort: Anwält*in und { -fachstelle }. Bei Mietschulden alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem dieser Brief da ist.

# state: machine
# source: 6a54aaf3677c
# target: 300073138adb
# parts: =9e1010260424
# using: -mahnbescheid=191a3ad59576
help-letter-mahnbescheid = { -mahnbescheid } vom Amtsgericht

# state: machine
# source: 88486a5fbe30
# target: 41b019423dde
# parts: =9ae7f708e2b6
help-letter-mahnbescheid-meaning = Jemand will Geld. Das Gericht hat <strong>nicht</strong> geprüft, ob das stimmt.

# state: machine
# source: c80d9093f5ab
# target: 0de64dee02db
# parts: =2f2a0bbe8ef6
# using: -widerspruch=195667dca649
help-letter-mahnbescheid-next = Die Frist steht im Brief. Sie ist kurz. Wenn es nicht stimmt: Formular für den { -widerspruch } ausfüllen und gleich abschicken. Es muss in der Frist beim Gericht ankommen. Fragen Sie eine Anwält*in.

# state: machine
# source: f0961a2cd595
# target: 55376c2a7198
# parts: =01810ceb3713
help-letter-mahnung = Mahnung

# state: machine
# source: 5a51c598cbcd
# target: b03b2f9369a8
# parts: =6568f709f2de
help-letter-mahnung-meaning = Jemand sagt: Sie haben nicht bezahlt.

# state: machine
# source: b3706d62a255
# target: ea372de3fb97
# parts: =1491a4774966
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
help-letter-mahnung-next = Sofort prüfen. Wenn es stimmt: zahlen. Wenn das Geld für die Miete fehlt: { -fachstelle } und { -jobcenter }.

# state: machine
# source: 8ecf69bf70ab
# target: be8a66f4910a
# parts: =5aa24c0c4cef
# using: -eigenbedarf=12b938c5953e -kuendigung=6dd169ec1836
help-letter-ordinary = Ordentliche { -kuendigung }, auch wegen { -eigenbedarf }

# state: machine
# source: 0dd5aab11853
# target: c5969a29469f
# parts: =664e0fcf6711
help-letter-ordinary-meaning = Die Vermieter*in will, dass Sie nach einer Frist ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: 79d22437f2a8
# target: 105f8621612d
# parts: =801dbb09c8f5
# using: -mieterverein=eb6ed93d8718 -widerspruch=195667dca649
help-letter-ordinary-next =
    In dieser Woche: { -mieterverein }. Der { -widerspruch } muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende da sein.

# state: machine
# source: 50ad7f0d5492
# target: 566b2b561994
# parts: =a05072702972
# using: -abrechnung=8fe42f74f349 -betriebskosten=f92b9dc59fe1
help-letter-statement = { -abrechnung } der { -betriebskosten }

# state: machine
# source: 835b186321fa
# target: 5c64488ec479
# parts: =c18b0c86653b
help-letter-statement-meaning = Das haben Heizung, Wasser und Haus gekostet. Vielleicht sollen Sie nachzahlen.

# state: machine
# source: 06a52766db77
# target: d7b6dd835227
# parts: =c191532227b9
# using: -mieterverein=eb6ed93d8718 -vorbehalt=3cb3fa2a3f8d
help-letter-statement-next =
    Wenn der Brief zu spät kam, müssen Sie meist nichts nachzahlen. Lassen Sie das zuerst prüfen. Sonst nachzahlen bis zu dem Tag im Brief, am besten unter { -vorbehalt }. Fehler melden: { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monate
    } Zeit, nachdem der Brief da ist. Fragen Sie den { -mieterverein }.

# state: machine
# source: d326a9319789
# target: 99b14483d432
# parts: =ebe9bf8a609a
# using: -modernisierung=2e03b794ac6e
help-letter-works = Ankündigung einer { -modernisierung }

# state: machine
# source: dc54a20a3b64
# target: a56303ee7a3e
# parts: =5ccf334fb0ec
help-letter-works-meaning = Im Haus wird gebaut. Danach kann die Miete steigen.

# state: machine
# source: 97d34c059ce7
# target: affd9864dc31
# parts: =2953191405c2
# using: -mieterverein=eb6ed93d8718
help-letter-works-next = Gründe, die dagegen sprechen, sofort schreiben. Die Frist sollte im Brief stehen. Fragen Sie den { -mieterverein }.

# state: machine
# source: 797deec1d255
# target: fe85f179fdcc
# parts: =1f437a70e2c1
help-letters = Suchen Sie das Wort, das oben im Brief steht. Schreiben Sie auf den Umschlag, wann der Brief kam. Adressen stehen hier: <a name="help-contacts"></a>.

# state: machine
# source: 651c981120bd
# target: 9085f56b6403
# parts: =329092bc55ae
help-letters-column-meaning = Das heißt

# state: machine
# source: dad98095cc79
# target: baf22a58caa3
# parts: =52ab2dff9ac1
help-letters-column-next = Wie viel Zeit? Wen fragen?

# state: machine
# source: 95b0a8101434
# target: fd176f59ee49
# parts: =5ef719e23f9f
help-letters-column-word = Das steht im Brief

# state: machine
# source: 6d8d4b6fe31e
# target: 9ce0bd93462c
# parts: =1b31e58e502a
help-letters-table = Briefe und was Sie tun

# state: machine
# source: 4741b8cc1b9e
# target: ca037ab832e9
# parts: =4515bfc886b1
help-letters-title = Was bedeutet dieser Brief?

# state: machine
# source: 3690d4df7eff
# target: 0135f5ddd1a0
# parts: =ce6eb2ddefb2
# using: -kuendigung=6dd169ec1836 -notunterkunft=dd533c9f9f56
help-office-arrears = Mietschulden, { -kuendigung }, Räumung, { -notunterkunft }

# state: machine
# source: a6d172b466b2
# target: 70ae2cfc2288
# parts: =62a4dd793541
# using: -city=8e5bd9f870fd -fachstelle=78fe609ba097
help-office-arrears-who = Stadt { -city }, { -fachstelle }

# state: machine
# source: 828a798d4638
# target: ae9dffef21d9
# parts: =855e93e44146
# using: -kaution=55114c841364
help-office-living = Geld zum Leben und für die Miete, { -kaution }, Umzug, erste Möbel

# state: machine
# source: cebcf6e658cb
# target: 2fa09d153c12
# parts: =61c535d0f45a
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
help-office-living-who = { -jobcenter } { -city }; wenn Ihr Geld vom Sozialamt kommt: dort

# state: machine
# source: 05d07fc0e7d4
# target: 9ae4eca1164c
# parts: =79c85d6efc0b
help-office-register = Adresse anmelden

# state: machine
# source: 2b16aee22474
# target: 0c6850f9c7b8
# parts: =a93b25ea9f3a
# using: -city=8e5bd9f870fd -kundenzentrum=e386dea82f43
help-office-register-who = Stadt { -city }, { -kundenzentrum }

# state: machine
# source: ea689120adf4
# target: 70ff0a8ede8b
# parts: =f304be200d41
# using: -city=8e5bd9f870fd
help-office-residence = Erlaubnis, in { -city } zu wohnen

# state: machine
# source: 37b54862d4b9
# target: 1965f2bcd24e
# parts: =d1208503cfdd
help-office-residence-who = Ausländerbehörde an dem Ort, an dem Sie jetzt wohnen

# state: machine
# source: 9338490aa9a2
# target: a29a1dbf58c2
# parts: =b3e4051f0a75
# using: -wbs=8bb61b405081
help-office-wbs = { -wbs }, Beratung zur Suche, viel zu hohe Miete

# state: machine
# source: f9dfa329bf59
# target: aaad98044b13
# parts: =3568ee74d68e
# using: -city=8e5bd9f870fd -housing-office=b2a99677ba4b
help-office-wbs-who = Stadt { -city }, { -housing-office }

# state: machine
# source: ba90a608c10c
# target: 2b18ca35f264
# parts: =6bd79007266b
help-office-wohngeld = Zuschuss zur Miete bei kleinem Einkommen

# state: machine
# source: 251d97906e1d
# target: 031233a43d3b
# parts: =dbcedca354d6
# using: -city=8e5bd9f870fd -wohngeld=5d89f624b2f3
help-office-wohngeld-who = Stadt { -city }, { -wohngeld }

# state: machine
# source: 6e89df881dc8
# target: e60d98845930
# parts: =b623c86ae55a
help-offices-column-office = Dort fragen Sie

# state: machine
# source: 79bbf33196f4
# target: 7eb9df9fae4a
# parts: =57279971d056
help-offices-column-task = Das brauchen Sie

# state: machine
# source: 139202e82e0f
# target: 8544efcd6f88
# parts: =7ea6e50d4142
help-offices-table = Ämter und ihre Aufgaben

# state: machine
# source: c5655e458d4f
# target: faedf5d548f5
# parts: =382af133549c
help-offices-title = Welches Amt hilft wobei?

# state: machine
# target: 74da0418470a
# parts: =360fdbc22332
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# source: 4ddff603682a
# target: a95c56130dc3
# parts: =ea9cd1ee146a
help-row-brake = Zu hohe Miete rügen und zurückfordern, was Sie seit dem Anfang zu viel gezahlt haben

# state: machine
# source: 78735831afb4
# target: 3b9a3a3a93b0
# parts: =5d24ad177561
help-row-carbon = CO₂-Anteil verlangen, bei eigenem Gasvertrag

# state: machine
# source: 345a20704714
# target: 02d5468bdcec
# parts: =afe68d5d40c1
help-row-claims = Nach dem Auszug: Geld wegen Schäden oder Einbauten fordern

# state: machine
# source: c38a1d173fed
# target: e35df794be50
# parts: =61b9f5b1b834
help-row-court = Brief vom Gericht

# state: machine
# source: d475a30d6edd
# target: f5d84554963d
# parts: =a43d9ffb8a3a
# using: -kuendigung=6dd169ec1836
help-row-cure = Nach einer fristlosen { -kuendigung } alles zahlen

# state: machine
# source: 31b85f08d0e3
# target: 239d99c93c82
# parts: =95d467c59acd
help-row-fairness = Bei Benachteiligung Geld verlangen

# state: machine
# source: a35b36f7133b
# target: 1696364d3bb0
# parts: =2bcc435f478b
# using: -kuendigung=6dd169ec1836
help-row-hardship = Einer { -kuendigung } mit Frist wegen Härte widersprechen

# state: machine
# source: a06f90047a63
# target: 862cf0d3f9d5
# parts: =76071a4fc406
# using: -mieterhoehung=391ce4e8306d
help-row-increase = Einer { -mieterhoehung } zustimmen oder nicht

# state: machine
# source: 1e8e8dba2bb8
# target: 96cb7d9d4bf5
# parts: =98629fbb66f0
# using: -abrechnung=8fe42f74f349
help-row-landlord-statement = Die Vermieter*in schickt die { -abrechnung }

# state: machine
# source: ce8e4c69f708
# target: 071c5b824835
# parts: =962212f07c38
help-row-notice = Selbst kündigen. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 9ae4eca1164c
# parts: =79c85d6efc0b
help-row-register = Adresse anmelden

# state: machine
# source: f753bb278546
# target: 0f284a876b18
# parts: =bf865f71d691
# using: -abrechnung=8fe42f74f349
help-row-statement = Fehler in der { -abrechnung } melden

# state: machine
# source: d6c9b82e22ca
# target: e882cce43f94
# parts: =6474a7eddfee
# using: -wohngeld=5d89f624b2f3
help-row-wohngeld = { -wohngeld } beantragen

# state: machine
# target: b89f954fa756
# parts: =485beae55108
help-title = Hilfe in Köln

# state: machine
# source: f814d9259483
# target: e0ecf4154df5
# parts: =3b5509cd6c48
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. In Kästen stehen Warnungen und Tipps. Die wichtigsten Fristen stehen in einer Tabelle: <a name="help-deadlines"></a>. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# source: d96dfa35702b
# target: cfbe5b7bd983
# parts: =77b23ff01e15
how-to-law = <strong>Wörter aus dem Recht:</strong> „Unwirksam“ heißt: Es gilt nicht. „Wirksam“ heißt: Es gilt. Eine „Frist“ ist eine Zeit, die Sie einhalten müssen. Das Zeichen „§“ nennt die Stelle im Gesetz. „BGB“ heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 523e3f9609ea
# parts: =1d1b3a8a6149
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: c8b3d321bb94
# parts: =d55e98808af3
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 5b4f57e20119
# parts: =ee76468016c1
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 4a47fcd74908
# parts: =0c6977ab6460
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# source: 106aadf68fb3
# target: e30a9bfeecfc
# parts: =a61a5ee4839f
# using: -city=8e5bd9f870fd
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }. Die Sprachen haben wir selbst ausgewählt.

# state: machine
# source: 33d59f3d37c0
# target: 4801925507ef
# parts: =bac47d7cdb8f
imprint-law = Rechtsstand: { $law-date }. Die Bundesgesetze in diesem Heft haben den Text von diesem Tag. Spätere Änderungen stehen nicht darin.

# state: machine
# target: 1f4f80a9b285
# parts: =e2b87df416e2
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# source: e57d9ad8eb6c
# target: 3d4efe7d5138
# parts: =a0a8158b8699
# using: -city=8e5bd9f870fd -mietpreisbremse=1a40d6b435cf -mietspiegel=ff21561dc658
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der „ortsüblichen Vergleichsmiete“ liegen. Das ist die Miete, die hier für ähnliche Wohnungen üblich ist. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn hier: { $immobilienboerse-name }, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# source: 3d06a02c29bc
# target: 009568f0bf01
# parts: =662f7d8610aa
# using: -ruege=87714d915dde
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Wenn die { -ruege } später kommt, können Sie nur Geld zurückfordern, das Sie danach zu viel zahlen. Wenn sie erst nach dem Vertragsende kommt, bekommen Sie nichts zurück ({ $complaint-law }).

# state: machine
# target: 6bfebdcc39ea
# parts: =5bc49ed3dfbe
lease-brake-complain-title = So wehren Sie sich

# state: machine
# source: dc8bd1b60c05
# target: 4e3c65e910e6
# parts: =e3b55e2fd579
# using: -modernisierung=2e03b794ac6e
lease-brake-exceptions = Es gibt Ausnahmen. Die häufigste: Die Mieter*in vor Ihnen hat schon mehr gezahlt. Dann darf die Miete meist auch für Sie so hoch sein. Die Bremse gilt auch nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden { -modernisierung }. Das heißt: Die Wohnung wurde viel besser gemacht. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Wenn sie das nicht getan hat, darf sie sich zunächst nicht darauf berufen. Dann gilt die Bremse trotzdem.

# state: machine
# source: d98e247d24fe
# target: a2c6f0bca902
# parts: =a437c59861f4
# using: -ruege=87714d915dde
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# source: d0a85724c17b
# target: 7d27b70c4ff8
# parts: =d2732ff7b890
# using: -city=8e5bd9f870fd -mietspiegel=ff21561dc658
lease-brake-note = { $brake-law }. Dass die Bremse in { -city } gilt, steht in einer Verordnung. Das ist eine Regel der Landesregierung. Sie gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until } (Stand dieser Angabe: { $ordinance-as-of }). Der Kölner { -mietspiegel } ist vom { $mietspiegel-issue }. Im Gesetz heißt so eine Liste „einfacher Mietspiegel“.

# state: machine
# source: 1b2b4b4f5837
# target: fba08cfb9bba
# parts: =2e07dd28855a
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: f555f901b022
# parts: =66be71f3b29c
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# source: 0a298981cf01
# target: 75a6da77c8d0
# parts: =94d445deb427
lease-content-pets = Ob Haustiere erlaubt sind. Fragen Sie vorher, auch wenn nichts im Vertrag steht.

# state: machine
# target: ecfd80e9a31b
# parts: =c6e56b84cc53
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# source: c156bfe029db
# target: 39a9ee2b5fc1
# parts: =1378c61ed163
# using: -kaltmiete=21581d49cc44 -kaution=55114c841364 -nebenkosten=4a4037973c66
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Wenn etwas fehlt, fragen Sie nach.

# state: machine
# source: a081c2188ac5
# target: 2623ee216ed3
# parts: =e8d0fa40ea3a
# using: -kuendigungsverzicht=4436bf1e38af
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem { -kuendigungsverzicht }: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: f277e11a7b3a
# parts: =3f54b4ad1dfb
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# source: c9f8a414d2f6
# target: 6112679727a5
# parts: =f61d73ac9145
lease-family = Ihre Ehepartner*in und Ihre Kinder dürfen bei Ihnen einziehen. Dafür brauchen Sie keine Erlaubnis. Sagen Sie es der Vermieter*in aber vorher, am besten schriftlich. Auch Besuch dürfen Sie haben, ohne zu fragen.

# state: machine
# target: e9cbc953fbfa
# parts: =c27605835c14
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# source: 1a40a0d04240
# target: 2aa5fb808c77
# parts: =fe1ac8cc45ae
# using: -zeitmietvertrag=7f3bdc455918
lease-kind-fixed = <strong>Befristet:</strong> Im Vertrag steht ein fester letzter Tag. Er heißt auch { -zeitmietvertrag }. Die Vermieter*in braucht dafür einen Grund aus dem Gesetz. Ein Beispiel: Sie will später selbst dort wohnen. Diesen Grund muss sie Ihnen bei der Unterschrift schriftlich nennen. Sonst ist der Vertrag unbefristet ({ $fixed-term-law }).

# state: machine
# source: af87082b7551
# target: 7053ab0ebfa1
# parts: =ee55ba86fae8
lease-kind-furnished = <strong>Möbliert:</strong> Die Wohnung hat schon Möbel. Lassen Sie eine Liste der Möbel in den Vertrag schreiben. Fragen Sie, wie viel die Möbel kosten. Wenn das Zimmer in der Wohnung der Vermieter*in liegt, haben Sie oft weniger Schutz: <a name="notice-landlord"></a>.

# state: machine
# source: c7e8e99fc1b3
# target: b59eb55e4e85
# parts: =b99bdf44a349
# using: -untermiete=7a7a2e58c804
lease-kind-shared = <strong>WG:</strong> Mehrere Menschen teilen eine Wohnung. Fragen Sie, mit wem Sie den Vertrag machen. Wenn Sie mit anderen zusammen unterschreiben, müssen Sie vielleicht die ganze Miete zahlen. Sie können dann auch nur zusammen kündigen. Wenn eine „Hauptmieter*in“ Ihnen ein Zimmer vermietet, heißt das { -untermiete }. Lassen Sie sich zeigen, dass die Vermieter*in einverstanden ist.

# state: machine
# source: 4f40bda94dd0
# target: 282118f8127c
# parts: =19344acf177b
# using: -kuendigung=6dd169ec1836 -mietpreisbremse=1a40d6b435cf
lease-kind-short = <strong>Nur für kurze Zeit:</strong> Manchmal vermietet jemand nur „vorübergehend“, zum Beispiel als Zwischenmiete. Dann gibt es oft keinen Schutz vor { -kuendigung }. Auch die { -mietpreisbremse } gilt dann oft nicht ({ $exempt-law }). Fragen Sie, warum der Vertrag so kurz ist.

# state: machine
# source: a8d36db9a819
# target: 7f9f7533baba
# parts: =92afe58d2cab
# using: -kuendigungsverzicht=4436bf1e38af
lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Sie können eine Zeit lang nicht kündigen, auch wenn Sie eine andere Wohnung finden. Unterschreiben Sie das nur, wenn Sie sicher so lange bleiben.

# state: machine
# source: d3a4f2325dbf
# target: f039f0d03868
# parts: =44259c343c4f
lease-kinds = Manche Verträge sind anders. Lesen Sie sie besonders genau.

# state: machine
# source: 48f6394999cc
# target: 77a76bc22611
# parts: =aaeec035ec1f
lease-kinds-title = Befristet, möbliert, WG

# state: machine
# source: c02a01dc20e3
# target: c90d4bb7b972
# parts: =9d11bb16edf0
# using: -schoenheitsreparaturen=d889347a5893
lease-painting = Streichen und Tapezieren heißt im Vertrag oft { -schoenheitsreparaturen }. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. Wenn die Wohnung beim Einzug nicht renoviert war, müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Lassen Sie den Vertrag prüfen, bevor Sie Farbe kaufen.

# state: machine
# source: ee4da9b07453
# target: 4db071dc350a
# parts: =f180fda27d10
# using: -bundesgerichtshof=b9231d8e1dce
lease-painting-note = { $painting-law } und Urteile vom { -bundesgerichtshof }, zum Beispiel VIII ZR 185/14. Das ist das höchste deutsche Gericht für das Mietrecht.

# state: machine
# target: 973df2da6132
# parts: =8135711b9f3d
lease-painting-title = Wer muss streichen?

# state: machine
# source: b7691577e8b0
# target: 49dbabaecd12
# parts: =aad5af03ee44
lease-sublet = Wenn Sie die Wohnung oder ein Zimmer weitervermieten wollen, brauchen Sie immer vorher die Erlaubnis. Das heißt untervermieten. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht auf die Erlaubnis. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist ({ $sublet-law }). Schreiben Sie der Vermieter*in, welche Person Sie aufnehmen möchten und warum. Warten Sie auf die Antwort.

# state: machine
# target: a3fb2f1be75e
# parts: =997bbaf2bcf6
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: e62b816791f4
# parts: =54198b6169d0
lease-title = Der Mietvertrag

# state: machine
# source: 2365660489f0
# target: ad11d0702178
# parts: =e332a790a4e8
# using: -city=8e5bd9f870fd
letter-address = Von (Namen aller Mieter*innen):<br>________________________________________<br>________________________________________<br>Adresse: _________________________________<br>An (Name und Adresse der Vermieter*in):<br>________________________________________<br>________________________________________<br>{ -city }, Datum: __________

# state: machine
# source: bcd9e2b182c4
# target: e3a6e1f0fb05
# parts: =b2c6846364d5
letter-closing = Mit freundlichen Grüßen<br>Unterschriften aller Mieter*innen:<br>________________________________________<br>________________________________________

# state: machine
# source: 7640fbe17a53
# target: 95e714d20a0b
# parts: =567361d9da43
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir / uns bitte vorher einen Termin. Bis dahin zahle ich / zahlen wir die Miete unter Vorbehalt. Ich behalte mir / Wir behalten uns vor, Geld zurückzufordern.

# state: machine
# source: 59da7a7c50cd
# target: 6e82a8630433
# parts: =b17044c3e30c
letter-defect-report = seit dem __________ gibt es in der Wohnung diesen Mangel: ____________________. Fotos liegen bei.

# state: machine
# target: c6bf90775265
# parts: =9d403aa82873
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 6db9c34fd7c6
# parts: =3fc3cc555dd3
letter-defect-title = Einen Mangel melden

# state: machine
# source: 79e87bce073e
# target: c6acec7860e9
# parts: =8925ce053a27
letter-notice-declaration = hiermit kündige ich / kündigen wir den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# source: 8d65b9659fcb
# target: af96284ed148
# parts: =2b6599574a4b
letter-notice-request = Bitte bestätigen Sie mir / uns die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 51ecf92d9efe
# parts: =21a971109717
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: f1ea21bef3eb
# parts: =eaff383f6cde
letter-notice-title = Die Wohnung kündigen

# state: machine
# source: 0cc46ab04fae
# target: 26437b1482ec
# parts: =25e7405adc3c
letter-receipts-request = ich möchte / wir möchten Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir / uns einen Termin, um die Belege einzusehen. Sie können die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich / leisten wir bis dahin nur unter Vorbehalt. Einwände bleiben vorbehalten.

# state: machine
# source: ad66f47318c4
# target: 8ba516f1ee79
# parts: =5a17b8564566
letter-receipts-subject = <strong>Abrechnung der Betriebskosten (Nebenkosten) für das Jahr ______</strong>

# state: machine
# source: ef68c90b85b0
# target: a9c1d0f15bcd
# parts: =2b7137b2f889
# using: -abrechnung=8fe42f74f349
letter-receipts-title = Belege zur { -abrechnung } ansehen

# state: machine
# source: a077156b4d12
# target: 29d555b89fa3
# parts: =556fd091c751
letter-rent-complaint = ich wohne / wir wohnen seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge / Wir rügen, dass diese Miete höher ist, als das Gesetz erlaubt ({ $brake-law }). Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite / Wir bestreiten sie, weil ____________________.

# state: machine
# source: 484b716fcde9
# target: 146fa9c1eace
# parts: =221fe91a3a65
letter-rent-demand = Nach meiner / unserer Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir / uns mit, auf welche Ausnahmen Sie sich berufen. Von jetzt an zahle ich / zahlen wir die Miete nur unter Vorbehalt.

# state: machine
# source: f29a16ae7d68
# target: 58bc4b963304
# parts: =a265554f1a24
letter-rent-subject = <strong>Rüge der Miete nach { $complaint-law }</strong>

# state: machine
# source: 6219e79e782e
# target: 2cfe1ecd54ca
# parts: =3149bad70470
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 8b04b5306618
# parts: =12da114b8a96
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# source: 9efb41008e36
# target: c0e1b8d52f96
# parts: =a0689dbaeba6
# using: -kuendigung=6dd169ec1836
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. „Ich / wir“ heißt: Streichen Sie eins davon. Alle Briefe müssen beweisbar ankommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die { -kuendigung } muss auf Papier sein. Alle Mieter*innen im Vertrag unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken. Bitten Sie dann um eine Antwort, und heben Sie die E-Mail auf.

# state: machine
# target: 2480dd8542fd
# parts: =34f898cec0c8
letters-title = Musterbriefe

# state: machine
# source: cae6219514ac
# target: 47ff71cf2fa3
# parts: =ae87c596a474
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Wenn es an kalten Wänden bleibt, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 08d40daa4a4d
# parts: =5ef97e8e2cfa
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: bf5fd2bc408d
# parts: =9850b5b538af
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: d403c722b46c
# parts: =44198f88deee
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 2e7b7d16f765
# parts: =474c3b2d7d62
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 0f213f37a012
# parts: =ad4b4648d391
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 267f55bf4094
# parts: =67f3467c826b .alt=142c7bb2bf6a
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: e18ba6979b7f
# parts: =a01ed1e35f9a
living-air-rules = Gegen Schimmel

# state: machine
# target: bbe0bca5701f
# parts: =7b2551d68192
living-air-title = Lüften und heizen

# state: machine
# target: e29710a85627
# parts: =3d1163c44307
living-bin-blue = Blau: Papier

# state: machine
# source: 5a04b1956546
# target: 4d0de6c2be8c
# parts: =d2b68e234fc6
living-bin-blue-in = Papier und Kartons

# state: machine
# source: 9e6201c3c0ae
# target: 35d66526871d
# parts: =6a333574e5cf
living-bin-blue-out = Verpackungen aus Plastik oder Metall

# state: machine
# target: 196bcf82a4f8
# parts: =fc89d2eaf064
living-bin-brown = Braun: Bio

# state: machine
# source: bdc8611b34bb
# target: ffb480e1777f
# parts: =5a9049759aca
living-bin-brown-in = Bioabfall aus Küche und Garten

# state: machine
# source: 7aec09fe14a7
# target: 6fa268af7594
# parts: =d5ba12e3862b
living-bin-brown-out = Verpackungen, Plastik

# state: machine
# target: e3dd7b1f85b4
# parts: =c9fe368198fc
living-bin-grey = Grau: Restmüll

# state: machine
# source: 3426e0bedf0b
# target: 26875cc9cc31
# parts: =8df2676ebe95
living-bin-grey-in = Restmüll, der in keine andere Tonne passt

# state: machine
# source: 577e8691512d
# target: 49641e3ac5ff
# parts: =e63b37e976fc
living-bin-grey-out = Glas, Batterien, Elektrogeräte

# state: machine
# target: bcaaf780aae6
# parts: =7e093b01d685
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: d14c80d085dc
# parts: =05620b54a4df
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 6ba79b2ca6af
# parts: =33250796173a
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: a533695d1e1a
# parts: =7ff6566daddb
living-bins-column-in = Das gehört hinein

# state: machine
# target: 9f7e48565096
# parts: =41bea668b89e
living-bins-column-lid = Deckel

# state: machine
# target: e5bde754c465
# parts: =fcffc95d0ce5
living-bins-column-out = Das nicht

# state: machine
# target: bb3388b6b601
# parts: =d40c3b94a0c5 .alt=1d0ec3c33637
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 41b681c7fb05
# parts: =51ca97d83cf2
living-bins-table = Was gehört in welche Tonne?

# state: machine
# source: a84bbbf5e358
# target: 6983fc61f55b
# parts: =0d3ec803fe8c
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stand: { $bulky-as-of }, bitte vorher prüfen: <a name="awb-page"></a>. Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# source: 17af8cf1101e
# target: d30c84056937
# parts: =8d4d2634cdae
living-changes = Wenn Sie eine kleine Solaranlage auf dem Balkon möchten, fragen Sie vorher. Auch für einen Umbau wegen einer Behinderung brauchen Sie eine Erlaubnis. Meist haben Sie ein Recht darauf ({ $changes-law }). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# source: 5d16d609d3e6
# target: 2ac4208c6ae9
# parts: =39266aa51e18
living-changes-title = Etwas umbauen

# state: machine
# target: 67d5e8c4be4b
# parts: =c95d59bfbdb9
# using: -hausordnung=d81adaeaa3e9
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: e8cbd45374b1
# parts: =24ecef91be92
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# source: cdc7d59d86c4
# target: 19b90d4e9dc6
# parts: =ac94a9574de8
# using: -hausordnung=d81adaeaa3e9
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe ({ $quiet-law }). Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Wenn Sie feiern, sagen Sie es vorher den Nachbar*innen. Wenn Sie selbst etwas stört, reden Sie zuerst freundlich miteinander.

# state: machine
# source: 36d5172e1a2c
# target: 15f969ebb268
# parts: =01fbd5a43147
living-quiet-note = Das LImSchG ist das Landes-Immissionsschutzgesetz. Es gilt für die Nacht. Für Sonntage und Feiertage gilt ein eigenes Gesetz des Landes.

# state: machine
# target: 3f7057129941
# parts: =6f7f9ffa11b6
living-quiet-title = Ruhe

# state: machine
# source: a68b6210056b
# target: 3ba65379f7d3
# parts: =cb142fd9c019
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Anbringen muss sie die Eigentümer*in. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Wenn er kurz und immer wieder piept, ist meist die Batterie leer.

# state: machine
# source: 61db86a5cf5e
# target: 4a8dc64255ee
# parts: =cdab261fd1d8
living-smoke-note = { $smoke-law }. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 6e8a72256f08
# parts: =1575c9fff279 .alt=49c57f7c1caf
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 94767787f66b
# parts: =f73ed5298a11
living-smoke-title = Rauchmelder

# state: machine
# target: 32d2f11d0ad5
# parts: =8cdf6e5c6fd3
living-title = Leben im Haus

# state: machine
# source: 3a1e048fd095
# target: ec2388ce536f
# parts: =a95f783063d7
# using: -city=8e5bd9f870fd
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte, Batterien und Glas gehören in keine dieser Tonnen. Fragen Sie die Hausmeister*in oder die Abfallwirtschaftsbetriebe, wo Sie sie abgeben: <a name="living-bulky"></a>. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 4276859f0735
# parts: =85dd7299222f
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# source: dc9a0f50dcab
# target: bb2f5672341e
# parts: =2e7c72102c02
living-waste-do-plan = fragen, wann die Tonnen geleert werden

# state: machine
# target: 8cb6e5c5fc5c
# parts: =edab4f9bb9a1
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: cdcfe11b44e7
# parts: =e0a6ccbb8e4c
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: f35ac44f738f
# parts: =4a8d9f08267c
living-waste-rules = Müll im Alltag

# state: machine
# target: a8ddd62d086c
# parts: =459879deb96d
living-waste-title = Müll trennen

# state: machine
# source: 5e135980b923
# target: 01102671a8c9
# parts: =6db0b1ce8105
# using: -erstausstattung=f3b45a5ccb93 -jobcenter=7bd0f78d4bde
money-furniture = Für eine erste Wohnung kann das { -jobcenter } Geld für Möbel, Herd und andere Geräte geben. Das heißt { -erstausstattung }. Sie stellen dafür einen eigenen Antrag. Tun Sie das <strong>vor</strong> dem Kauf, und schreiben Sie eine Liste. Manchmal bekommen Sie statt Geld auch Gutscheine oder Sachen. Auch wer sonst kein Geld vom { -jobcenter } bekommt, kann fragen, wenn das Einkommen klein ist.

# state: machine
# source: c6f30b7ebf5a
# target: 9b471a33f604
# parts: =86b336fa21bd
# using: -jobcenter=7bd0f78d4bde -zusicherung=e72b7feb244f
money-furniture-move = Auch Umzugskosten kann das { -jobcenter } zahlen. Dafür muss der Umzug nötig sein. Sie brauchen vorher die { -zusicherung }: <a name="money-jobcenter-move"></a>. Holen Sie Angebote ein, bevor Sie jemanden beauftragen.

# state: machine
# source: 3f25fcafb66e
# target: 3f25fcafb66e
# parts: =9d2bd12b3043
money-furniture-note = { $furniture-law }.

# state: machine
# source: dccdbeeca19c
# target: 48e14f75b171
# parts: =aa9d1675ccf0
money-furniture-title = Umzug und erste Möbel

# state: machine
# source: cc9f8ffa983d
# target: 3f7bf6a98cad
# parts: =97fb45f9b628
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# source: 1f37b34bc686
# target: a6faf6313bda
# parts: =8bb5ce582e94
# using: -grundsicherungsgeld=7aeee810caf9 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Früher hieß es „Bürgergeld“. Dazu gehört auch Geld für eine „angemessene“ Wohnung. Das heißt: Sie darf nicht zu teuer sein. Die Grenze sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# source: 2925f19912f0
# target: 923ac8bd6a16
# parts: =6c0fec6cd654
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-find = Welches { -jobcenter } für Sie zuständig ist und wie Sie es finden, lesen Sie hier: <a name="help-offices"></a>.

# state: machine
# source: e988da56bade
# target: 4adb69b66b45
# parts: =1f7ee0fb8f08
# using: -grundsicherungsgeld=7aeee810caf9 -jobcenter=7bd0f78d4bde
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
# target: fa31946012a0
# parts: =b28f0a2dccb2
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=1a40d6b435cf
money-jobcenter-limit-new = Für eine <strong>neue</strong> Wohnung gilt: Mehr als die normale Grenze zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesichert hat. Eine Stadt kann auch eine Grenze je Quadratmeter festlegen. Wenn die Miete höher ist, als die { -mietpreisbremse } erlaubt, gilt sie als nicht angemessen. Dann muss das { -jobcenter } Sie auffordern, die Miete zu rügen. Was das ist, lesen Sie hier: <a name="rent-brake"></a>.

# state: machine
# source: ab44012a2372
# target: c1ff8ffd3c06
# parts: =4c76e3bff4ec
money-jobcenter-limit-note = { $benefit-law }. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# source: 1051e93055e5
# target: 03b456260b88
# parts: =02649bbc3e72
money-jobcenter-move-title = So ziehen Sie mit Zusicherung um

# state: machine
# source: 0c4aef1a5f56
# target: aba40407ad54
# parts: =1fd9f784e59f
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } und { $jobcenter-site-west }. Welche Adresse für Sie gilt, steht auf Ihrem Brief. Schauen Sie vor jedem Termin dort nach.

# state: machine
# source: 1bd078067bb1
# target: d54d933fc5df
# parts: =d46f52b25192
# using: -jobcenter=7bd0f78d4bde -zusicherung=e72b7feb244f
money-jobcenter-step-ask = Eine { -zusicherung } ist das schriftliche Versprechen, dass das { -jobcenter } zahlt. Bitten Sie darum, <strong>bevor</strong> Sie unterschreiben. Zuständig ist das { -jobcenter } an dem Ort, an den Sie ziehen. Geben Sie dort das Angebot mit allen Kosten ab.

# state: machine
# source: 5531dd8bdc69
# target: 31ef6398d7dd
# parts: =44640645cc24
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-costs = Umzugskosten beantragen Sie bei dem { -jobcenter }, das <strong>bis zum Umzug</strong> für Sie zuständig ist. Auch hier gilt: erst die Zusicherung, dann der Umzug.

# state: machine
# source: 9799212a33b0
# target: 783f4c182ffd
# parts: =1c061557b11d
# using: -kaution=55114c841364
money-jobcenter-step-deposit = Beantragen Sie dort auch die { -kaution } oder Anteile an einer Genossenschaft. Auch dafür brauchen Sie vorher die Zusicherung. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# source: a0768c580eb0
# target: 7f640f4ec721
# parts: =6df5aeb2d09d
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusicherung. Ohne Zusicherung müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: f6f001d98956
# parts: =d449cfc60dbd
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# source: 51c408755613
# target: fd4882d9b4b9
# parts: =7202c298f9f2
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
money-jobcenter-young = Wenn Sie unter { $benefit-age } Jahre alt sind, bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Wenn Sie innerhalb von { -city } umziehen und es nicht nötig ist, zahlt das { -jobcenter } höchstens so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 399ce22bbdc9
# parts: =295223a7a3b7
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# source: ccee65f5f54a
# target: 1e7168f928c1
# parts: =84b8a5b0da85
money-papers-intro = Nehmen Sie diese Papiere zur Besichtigung mit. Geben Sie sie erst ab, wenn Sie die Wohnung wirklich wollen:

# state: machine
# target: ad0b3d6a97fd
# parts: =daa02347b2f0
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: f23adf480c73
# parts: =5727f1fbf70b
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: ec654d24d9ce
# parts: =c1752873237e
money-papers-title = Ihre Mappe

# state: machine
# target: 6db05b585b7c
# parts: =f22488e3987e
# using: -wbs=8bb61b405081
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: fa583c10154a
# parts: =741d5450f4e2
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 99b4cf6a5313
# parts: =845fcd784780
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 83502b7fc12e
# parts: =2414d849301a
money-title = Geld und Papiere

# state: machine
# source: 284a769abca4
# target: 6e4ec80f5d53
# parts: =51003daf8ee2
# using: -city=8e5bd9f870fd -wbs-short=00fe73684f9e
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs-short } und die Beratung.

# state: machine
# target: 3efda961f248
# parts: =36c8028c821b
# using: -wbs=8bb61b405081
money-wbs-title = { -wbs }

# state: machine
# source: 5c9a07714ee2
# target: 317c58fc7a2e
# parts: =5b71e6cab821
# using: -city=8e5bd9f870fd -housing-office=b2a99677ba4b -wbs-short=00fe73684f9e
money-wbs-valid =
    Auf dem { -wbs-short } steht, wie groß die Wohnung sein darf. Er gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Beantragen Sie rechtzeitig einen neuen, wenn die Zeit bald endet. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu, nämlich das { -housing-office }: <a name="card-housing-office"></a>.

# state: machine
# source: 743bdc82a4d2
# target: 29f65df7c9f1
# parts: =030dcb0b95e5
money-wbs-valid-note = { $wbs-law }. Das ist ein Gesetz von Nordrhein-Westfalen über geförderte Wohnungen.

# state: machine
# source: bece9cdde486
# target: 937ed28edbbf
# parts: =36aa505afdb2
# using: -wbs=8bb61b405081 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Sie müssen auch rechtmäßig und für längere Zeit in Deutschland wohnen. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# source: 729dc59b6487
# target: 66d40f3a8a63
# parts: =45fcf6cd68b7
# using: -grundsicherungsgeld=7aeee810caf9 -wohngeld=5d89f624b2f3
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Danach stellen Sie einen neuen Antrag. Wenn Sie { -grundsicherungsgeld } bekommen, gibt es kein { -wohngeld }. Wenn nach Ihrem Antrag Papiere fehlen, schicken Sie diese schnell nach.

# state: machine
# source: 0e370ea42fc9
# target: 37543e3db71c
# parts: =21388bc27117
money-wohngeld-note = { $wohngeld-law }. Das ist das Wohngeldgesetz.

# state: machine
# target: e437afad870a
# parts: =42ecdbc86a10
# using: -wohngeld=5d89f624b2f3
money-wohngeld-title = { -wohngeld }

# state: machine
# source: 602a9349fb42
# target: d134506cdf3c
# parts: =8d02d4100124
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an: <a name="broadcasting-page"></a>. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: fcf20d54dbc7
# parts: =eb4919ef319a
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: 9b24c5c9c70d
# parts: =002d47ae8a7c
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: f9d032102052
# parts: =323fbf8a5066
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: c111919ddea9
# parts: =0ad08aed8f43
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: f86d86b99595
# parts: =640a8123eb4d
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: b1612e64130c
# parts: =e2d9847c9880
# using: -uebergabeprotokoll=b43f53c07b87
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: abfde8fda299
# parts: =a09a08def262
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# source: 26716454ddb0
# target: a78accb7935b
# parts: =58cc2057980b
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=77a3862afbe0
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Wenn Sie es nicht bekommen, sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# source: 9b1862df027b
# target: db81e558f9a0
# parts: =602546fa8617
# using: -sperrung=cd59b40e9fbd
moving-in-cutoff = Wenn Sie Strom oder Gas nicht bezahlen, kann die Firma die { -sperrung } androhen. Das heißt: Sie will abschalten. Sie muss Ihnen das vorher schreiben. Warten Sie nicht, bis es so weit ist.

# state: machine
# source: 5a3042ed1467
# target: 8fb8726ac658
# parts: =643e21764afc
# using: -grundversorger=483f82e3cb16
moving-in-cutoff-call = Rufen Sie die Firma an, und fragen Sie nach einer Ratenzahlung. Der { -grundversorger } muss Ihnen eine anbieten, wenn Sie das nach der Androhung verlangen. Im Brief heißt sie „Abwendungsvereinbarung“. Zahlen Sie dann die Raten und alle neuen Rechnungen pünktlich.

# state: machine
# source: 563f9efe0815
# target: 13dc3729471d
# parts: =38f14bbe36c9
# using: -sperrung=cd59b40e9fbd
moving-in-cutoff-health = Schreiben Sie der Firma, wenn eine { -sperrung } für jemanden bei Ihnen gefährlich wäre. Beispiele sind ein krankes Kind oder ein Gerät, das jemand zum Leben braucht. Dann darf die Firma oft nicht sperren. Legen Sie einen Nachweis dazu.

# state: machine
# source: f8146e85b00c
# target: f8146e85b00c
# parts: =56b8778dd04a
moving-in-cutoff-note = { $cutoff-law }.

# state: machine
# source: adce60e4a8cf
# target: ede684b0479c
# parts: =417d4a5a5d0a
# using: -jobcenter=7bd0f78d4bde
moving-in-cutoff-office = Fragen Sie sofort das { -jobcenter } oder das Sozialamt. Manchmal übernehmen sie Schulden für Strom oder Gas, meist als Darlehen.

# state: machine
# source: 0be1df487e93
# target: a5a0ca30dc5d
# parts: =2e4713074078
moving-in-cutoff-title = Wenn Strom oder Gas gesperrt werden soll

# state: machine
# source: 34d45c72288c
# target: eb2f36fdc8a0
# parts: =3f131734668f
moving-in-insurance = Eine „Haftpflichtversicherung“ kann zahlen, wenn Sie aus Versehen etwas beschädigen, das anderen gehört. Fragen Sie eine Beratung, ob sie für Sie sinnvoll ist.

# state: machine
# target: 9585c1e0bc4e
# parts: =fca9ce378250
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# source: 7e3ecd89d94d
# target: 208dca332085
# parts: =28c2a2f9a86e
moving-in-numbers = Fragen Sie nach einer Telefonnummer für den Notfall, zum Beispiel bei Heizung, Wasser und Aufzug. Schreiben Sie sie auf. Wenn Sie einen Schlüssel verlieren, sagen Sie es der Vermieter*in sofort.

# state: machine
# target: 3d3a5a277700
# parts: =90a5740d3278 .alt=cbd868f6dc60
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# source: 6bda1299e4fb
# target: 623e5e890790
# parts: =abc4c4537a0a
# using: -grundversorger=483f82e3cb16
moving-in-power = Wenn Sie Strom benutzen, ohne selbst einen Vertrag zu haben, beliefert Sie der { -grundversorger }. So heißt die Firma, die alle Haushalte beliefern muss. Auch so entsteht ein Vertrag. Er heißt „Grundversorgung“ und endet nicht von selbst. Fragen Sie die Vermieter*in, welche Firma das ist. Melden Sie sich dort mit Ihrem Zählerstand. Fragen Sie auch, wer das Gas liefert, wenn Sie selbst damit heizen oder kochen. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# source: d22c94b4c40d
# target: 9bac49b43ed4
# parts: =d554806b2ae4
moving-in-power-note =
    { $power-law }. Seit dem { $supplier-switch-since } dauert an Werktagen der technische Wechsel zu einer anderen Firma { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } Stunde
       *[other] { $supplier-switch-hours } Stunden
    }. Eine „Ersatzversorgung“ ist etwas anderes als die Grundversorgung. Sie dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }.

# state: machine
# target: bd4c8241fdd9
# parts: =8cba61ffeeaf
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# source: 3411e34e9e2c
# target: a4a1b26c86f8
# parts: =0428c698e864
# using: -uebergabeprotokoll=b43f53c07b87
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: b593a6f170a2
# parts: =bf18cc852ad6
moving-in-record-title = Die Übergabe

# state: machine
# source: 496f7a197e21
# target: c1c23c0d8e66
# parts: =cb86799af9eb
# using: -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt, an manchen Tagen nur mit Termin: <a name="card-kundenzentrum"></a>. Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Wenn Sie sich zu spät anmelden, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# source: 813fc404f0ad
# target: ed92600371e9
# parts: =fc0b545d7d14
moving-in-register-note = { $register-law }. Das ist das Bundesmeldegesetz.

# state: machine
# target: 9ae4eca1164c
# parts: =79c85d6efc0b
moving-in-register-title = Adresse anmelden

# state: machine
# source: c4a7b3bb468d
# target: db2692a1ce6d
# parts: =fffae10f9121
# using: -vorbehalt=3cb3fa2a3f8d
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne { -vorbehalt } übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein ({ $known-defects-law }).

# state: machine
# target: 3c21bd619fb4
# parts: =581951e0e9a5
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# source: 0dfb3c9b2beb
# target: 8e3c02baed45
# parts: =2af62583575a
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Lassen Sie auch niemanden Ihre Adresse benutzen, der nicht bei Ihnen wohnt. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: 9af73c6518b2
# parts: =2075d53514e1
moving-in-title = Der Einzug

# state: machine
# target: d56eea258f60
# parts: =5cc7b0e48e92
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 6ba302853e3a
# parts: =b7811c0ea0d6
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 361db665f74e
# parts: =828c16722df4
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 5f2e59273757
# parts: =2c83cff93d4a
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 36f75c1c75f4
# parts: =1752a5b7dff8
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# source: 5dab052b3763
# target: 721953bb0059
# parts: =230042f0053a
# using: -uebergabeprotokoll=b43f53c07b87
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: e9ecc2a527f4
# parts: =b4eca905f2af
moving-out-check-title = Checkliste für den Auszug

# state: machine
# source: 048a10ba1ae2
# target: e1558ab00f02
# parts: =f69748a9436a
# using: -kaution=55114c841364
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung „verjährt“. Das heißt: Es ist zu spät dafür. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# source: b5b72eaa2451
# target: b50c825076f9
# parts: =2acabc72bf7b
# using: -bundesgerichtshof=b9231d8e1dce -kaution=55114c841364
moving-out-claims-note = { $claims-law }. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: { -bundesgerichtshof }, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# source: b34a38ca5e9f
# target: 092c3d6de629
# parts: =67733b5f3fe8
# using: -abrechnung=8fe42f74f349 -nebenkosten=4a4037973c66
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte { -abrechnung } der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Wenn lange keine Antwort kommt, schreiben Sie noch einmal. Nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: ad447adfc524
# parts: =768c0bb2bb9f
# using: -kaution=55114c841364
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# source: ea1f9aa431f9
# target: 5f920dd014a1
# parts: =cd3b0878370b
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein „Einschreiben“ ist ein Brief mit Nachweis der Post. Wenn ihn niemand abholt, gilt er meist als nicht angekommen. Beim „Einwurf-Einschreiben“ reicht der Beleg der Post allein nicht als Beweis. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# source: 190d38fcbed7
# target: 49eabe0a2a79
# parts: =0c8a1e087ccf
# using: -kaution=55114c841364
moving-out-intro = Wenn Sie eine neue Wohnung haben, planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# source: 0ee71b3783c2
# target: 473a7e96a830
# parts: =5dc832f1faf7
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Ein Beispiel: Der Brief kommt spätestens am { $example-notice-letter } an. Dann endet der Vertrag am { $example-notice-end }. Wenn der Brief später im Monat kommt, endet der Vertrag erst am { $example-notice-late-end }. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# source: 126c5b2ab0b4
# target: e048f7f27844
# parts: =c17e09d9e123
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten ({ $notice-fixed-law }).

# state: machine
# source: dcb0ed5a1f3e
# target: aba486dba807
# parts: =2bedfb9e1f5e
moving-out-notice-note = { $notice-tenant-law }. Für die Unterschrift gelten { $notice-form-law }.

# state: machine
# target: 53a8ea8842a6
# parts: =cca5ac2401a7
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# source: e2995fe1f63a
# target: c63864481605
# parts: =4e74a6505a40
moving-out-notice-room-period = Bei so einem Zimmer kann man meist bis zum { $room-notice-day } eines Monats kündigen. Der Vertrag endet dann schon am Ende dieses Monats ({ $notice-tenant-law }). Das gilt auch für die Vermieter*in. Es gilt meist nicht, wenn Sie dort auf Dauer mit Ihrer Familie wohnen.

# state: machine
# target: 211ff04c0063
# parts: =a26531c28790
moving-out-notice-title = Selbst kündigen

# state: machine
# source: 30854f9771b4
# target: 79554df58c9e
# parts: =2a5b1c6b3dce
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
# target: 75096bdc9d4e
# parts: =080f4c30746b
moving-out-register-title = Adresse abmelden oder ummelden

# state: machine
# source: a4af2361b7e6
# target: b5044d369778
# parts: =205ac846b7cc
moving-out-successor = Wenn Sie früher ausziehen wollen, reden Sie mit der Vermieter*in. Eine „Nachmieter*in“ allein beendet Ihren Vertrag nicht. Die Vermieter*in muss einverstanden sein, am besten schriftlich.

# state: machine
# target: f270cc25a403
# parts: =4e7afec1a53b
moving-out-title = Der Auszug

# state: machine
# source: 93b929e234c7
# target: 78fe471f7144
# parts: =b10feee9de3f
# using: -aufhebungsvertrag=03bfb4fc914e -kuendigung=6dd169ec1836
notice-agreement = Manchmal will die Vermieter*in einen { -aufhebungsvertrag }. Damit endet der Mietvertrag, weil beide Ja sagen. Sie müssen das nicht unterschreiben. Mit der Unterschrift verlieren Sie den Schutz vor { -kuendigung }. Lassen Sie sich vorher beraten.

# state: machine
# source: fd0033645829
# target: 3895a161b1e5
# parts: =b2639fc4a9c7
# using: -kaution=55114c841364 -nebenkosten=4a4037973c66
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
# target: 61ad2c953bb5
# parts: =9ba30044c4a6
# using: -kaution=55114c841364 -klage=2b9bfe3c71ec -kuendigung=6dd169ec1836 -raeumungsklage=907dfe4cba95
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die { -kuendigung } bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der { -kuendigung }. Wenn die { -kuendigung } wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } bei Ihnen angekommen ist. Mit dieser { -klage } verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose { -kuendigung } unwirksam.

# state: machine
# source: d92f3de998af
# target: b60db2ff0107
# parts: =5eb2ddf88982
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde -kuendigung=6dd169ec1836
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer { -kuendigung }. Die { -fachstelle } hilft, damit Sie die Wohnung behalten: <a name="card-fachstelle"></a>. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede { -kuendigung } wegen dieser Schulden verzichten.

# state: machine
# target: ab3d58f33688
# parts: =47142c50406e
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# source: a4b8e71695c9
# target: b5c5453d70c4
# parts: =292390ac385e
# using: -bundesgerichtshof=b9231d8e1dce
notice-arrears-note = { $arrears-law }. Zur Kündigung mit Frist: { -bundesgerichtshof }, VIII ZR 106/23.

# state: machine
# target: 8c6b81edfbe9
# parts: =8391d8bdac64
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: 320cce945d92
# parts: =fcd2ce43ca5a
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 79c2e0f0c3bb
# parts: =c0cb96a16da5
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: d6f8fb3d6df3
# parts: =3679f72158e2
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: b85bba47c60f
# parts: =156448432c31
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 37efe09ce4cf
# parts: =147f2251229a
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 9af70692fc3d
# parts: =3a0b3168e36f
notice-column-period = Frist

# state: machine
# target: f920038d8a20
# parts: =d1b3cb4bc80f
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# source: 9f05780a0436
# target: c73b286839ee
# parts: =79904819e1b5
# using: -kuendigung=6dd169ec1836 -raeumungsklage=907dfe4cba95
notice-eviction = Nach einer { -kuendigung } müssen Sie die Wohnung nicht am selben Tag verlassen. Wenn Sie bleiben, kann die Vermieter*in eine { -raeumungsklage } einreichen. Erst entscheidet ein Gericht. Nur eine „Gerichtsvollzieher*in“ darf dann die Wohnung räumen. Das ist eine Beamt*in, die tut, was das Gericht entschieden hat. Die Vermieter*in darf nicht selbst das Schloss tauschen oder Ihre Sachen hinausstellen. Wenn sie das doch tut, holen Sie sofort Hilfe bei einer Anwält*in.

# state: machine
# source: cf88c939480f
# target: cf88c939480f
# parts: =a5ca06148b6e
notice-eviction-note = { $eviction-law }.

# state: machine
# source: a4d134411fd6
# target: e3683eb2f625
# parts: =fc96cc6d9895
# using: -fachstelle=78fe609ba097 -notunterkunft=dd533c9f9f56
notice-eviction-shelter = Wenn Sie keine Wohnung mehr haben, gehen Sie noch am selben Tag zur { -fachstelle }. Fragen Sie nach einer { -notunterkunft }. Das ist ein Platz zum Wohnen für Menschen in Not. Nehmen Sie Ausweis, Briefe und wichtige Medizin mit. Hilfe in kalten Nächten: <a name="card-winter-help"></a>.

# state: machine
# source: d82ade9a86bb
# target: e89b9a6f87ea
# parts: =ac78755d4ba1
# using: -fachstelle=78fe609ba097
notice-eviction-step-date = Wenn schon ein Tag für die Räumung feststeht, warten Sie nicht. Sagen Sie der { -fachstelle } diesen Tag. Fragen Sie die Anwält*in, ob das Gericht die Räumung noch stoppen kann.

# state: machine
# source: e15507449e80
# target: 074bc38c0197
# parts: =1ae1d1f7e61d
# using: -fachstelle=78fe609ba097
notice-eviction-step-help = Gehen Sie sofort zur { -fachstelle }: <a name="card-fachstelle"></a>. Sie hilft auch noch, wenn schon eine Klage da ist.

# state: machine
# source: dd86d0fbdf13
# target: cc06e081e5c9
# parts: =f9bceb1bd6cc
notice-eviction-step-lawyer = Holen Sie sich eine Anwält*in. Wenn das Geld nicht reicht, lesen Sie hier weiter: <a name="help-lawyer"></a>.

# state: machine
# source: bb8bed34ce8b
# target: b840c88dc0ff
# parts: =d894ea76241e
notice-eviction-step-open = Öffnen Sie jeden Brief vom Gericht am selben Tag. Schreiben Sie das Datum auf den Umschlag.

# state: machine
# source: f5359ee40850
# target: a28e84d781ab
# parts: =adebf4335990
# using: -raeumungsfrist=c867c1fd3425
notice-eviction-step-time = Antworten Sie dem Gericht <strong>schriftlich</strong>, in der Frist im Brief. Schreiben Sie, dass Sie sich verteidigen wollen. Sonst kann das Gericht ohne Termin entscheiden. Gehen Sie auch zum Termin. Wenn Sie mehr Zeit für den Auszug brauchen, schreiben Sie das schon in Ihrer Antwort. Spätestens im Termin müssen Sie es sagen. Das heißt { -raeumungsfrist }.

# state: machine
# source: 84f194be5da1
# target: d72a8cd6f92f
# parts: =81b752cfd553
notice-eviction-title = Räumung und Notunterkunft

# state: machine
# source: 263b1ef988fd
# target: 5746523fd3df
# parts: =851ab5620a5d
# using: -kuendigung=6dd169ec1836 -widerspruch=195667dca649
notice-hardship =
    Vielleicht wäre der Auszug für Sie oder Ihre Familie sehr hart, zum Beispiel wegen einer schweren Krankheit. Das nennt man „Härte“. Eine Härte ist auch: Sie finden keine andere Wohnung, die passt und bezahlbar ist. Schreiben Sie deshalb auf, wo Sie gesucht haben. Dann können Sie widersprechen ({ $hardship-law }). So ein { -widerspruch } geht auch per E-Mail. Er muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der { -widerspruch } noch im ersten Gerichtstermin. Gegen eine <strong>fristlose</strong> { -kuendigung } hilft er nicht.

# state: machine
# source: 0a79afebea37
# target: b093039ed955
# parts: =25b3790d7c5c
# using: -mietspiegel=ff21561dc658 -modernisierung=2e03b794ac6e -nebenkosten=4a4037973c66
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
# target: 8948c067530d
# parts: =51bd4719f016
notice-increase-answer =
    Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Ein Beispiel: Der Brief kommt am { $example-increase-letter }. Dann antworten Sie bis zum { $example-increase-answer }. Lassen Sie den Brief prüfen, <strong>bevor</strong> Sie zustimmen. Zahlen Sie bis dahin weiter pünktlich die <strong>alte</strong> Miete. Zahlen Sie noch nicht die höhere Miete: Das kann als Zustimmung gelten. Wenn Sie nicht antworten, haben Sie nicht zugestimmt. Dann kann die Vermieter*in aber vor Gericht gehen. Dafür hat sie nach dieser Zeit noch { $increase-claim-months ->
        [one] { $increase-claim-months } Monat
       *[other] { $increase-claim-months } Monate
    }.

# state: machine
# source: 670c174b7fb4
# target: 8a9340a9db56
# parts: =9c8d60ef44e9
# using: -city=8e5bd9f870fd -modernisierung=2e03b794ac6e -nebenkosten=4a4037973c66
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer { -modernisierung } oder wegen der { -nebenkosten } kann dazukommen.

# state: machine
# source: 6829517029f0
# target: b8dc1e63bf4d
# parts: =e25d3ed7939e
# using: -indexmiete=d51f217c88c7
notice-increase-index = Bei einer { -indexmiete } schreibt die Vermieter*in Ihnen die neue Miete. Eine E-Mail reicht. Darin muss ein Betrag in Euro stehen. Auch der „Preisindex“ muss darin stehen. Das ist eine Zahl für die Preise in Deutschland. Ab wann Sie mehr zahlen, sollte im Brief stehen. Lassen Sie die Rechnung prüfen, aber zahlen Sie pünktlich.

# state: machine
# source: a4d5ed878e87
# target: 9650852ae3ce
# parts: =e0de8d20b871
# using: -indexmiete=d51f217c88c7 -modernisierung=2e03b794ac6e -nebenkosten=4a4037973c66 -staffelmiete=126fa36e1b94
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer { -staffelmiete } steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer { -indexmiete } ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer { -modernisierung } kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> ({ $increase-kinds-law }). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# source: 64f40150382a
# target: 4aa7422b9861
# parts: =ebcd5c03b939
# using: -indexmiete=d51f217c88c7 -mietpreisbremse=1a40d6b435cf -staffelmiete=126fa36e1b94
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer { -staffelmiete } kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer { -indexmiete } kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# source: b534a2c226e4
# target: 57e8a3bc479f
# parts: =f241f1a2c4ef
# using: -city=8e5bd9f870fd
notice-increase-note = { $increase-law }. Diese Grenze gilt in { -city } bis zum { $increase-cap-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: 96970b8cc5d3
# target: a8e863059bdd
# parts: =37f9deb74216
# using: -nebenkosten=4a4037973c66 -staffelmiete=126fa36e1b94
notice-increase-steps = Bei einer { -staffelmiete } stehen alle Stufen schon im Vertrag, mit Betrag oder mit der neuen Miete in Euro. Ein Prozentsatz allein reicht nicht. Es kommt kein Brief, der nach Ihrer Zustimmung fragt. Schreiben Sie sich die Tage auf, an denen die Miete steigt. Zahlen Sie von da an mehr. Aus anderen Gründen darf die Miete in dieser Zeit meist nicht steigen, außer wegen der { -nebenkosten }.

# state: machine
# source: 55a40a05d12a
# target: 55a40a05d12a
# parts: =8aaf71daf353
notice-increase-steps-note = { $increase-steps-law }.

# state: machine
# source: 1b6d9b38e4c6
# target: dafb4b30e849
# parts: =cd2bda9e2082
notice-increase-steps-title = Staffelmiete und Indexmiete

# state: machine
# target: 098963620a7f
# parts: =0557156ee9de
notice-increase-title = Die Miete soll steigen

# state: machine
# target: ab56fb381c24
# parts: =dc8e1367bbf1
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# source: a3fd99644e75
# target: 6ccd990d60b6
# parts: =91cbfd7fa77f
notice-kinds-both = Oft stehen beide Kündigungen in <strong>einem</strong> Brief. Dann steht dort „fristlos, hilfsweise ordentlich“. Sie müssen sich gegen beide wehren.

# state: machine
# source: 76d60b755f51
# target: 3ec2939fbb4e
# parts: =46229d23ab61
notice-kinds-column-immediate = fristlos

# state: machine
# source: 3c9ba51c9877
# target: 4d618eaa34e6
# parts: =b281310f4cfb
notice-kinds-column-ordinary = ordentlich

# state: machine
# source: d8249f8aabb6
# target: 5c9b79e1d030
# parts: =9cce082df1da
notice-kinds-column-question = Frage

# state: machine
# source: 1cfc36e9e526
# target: 510773884546
# parts: =46939adcb90a
notice-kinds-hardship-immediate = nein

# state: machine
# source: 14ec786f0d41
# target: 6d2f6c6ec896
# parts: =725302dacacd
notice-kinds-hardship-ordinary =
    oft ja, aber meist nicht bei Mietschulden; spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags

# state: machine
# source: a3c128c5cf02
# target: a6af966968d2
# parts: =016f4b9670eb
notice-kinds-meaning-immediate = ohne Frist: Der Vertrag soll sofort enden.

# state: machine
# source: a9a101f68560
# target: fb2677b25bfa
# parts: =ba0e79146dac
notice-kinds-meaning-ordinary = mit Frist: Der Vertrag soll nach einigen Monaten enden.

# state: machine
# source: c99afce604d8
# target: 247e43cbc597
# parts: =1ddda075bf4e
# using: -fachstelle=78fe609ba097
notice-kinds-next-immediate = noch heute Hilfe holen: { -fachstelle }

# state: machine
# source: f5845619f65d
# target: 4f260950cadb
# parts: =80d5f44ad97a
# using: -mieterverein=eb6ed93d8718
notice-kinds-next-ordinary = Brief in dieser Woche prüfen lassen: { -mieterverein }

# state: machine
# source: ff65ebbda2a5
# target: c723aaba7b24
# parts: =3e9d4d57d6a4
notice-kinds-pay-immediate = ja, wenn alles rechtzeitig bezahlt ist

# state: machine
# source: 1cfc36e9e526
# target: 510773884546
# parts: =46939adcb90a
notice-kinds-pay-ordinary = nein

# state: machine
# source: 100954d4ab22
# target: e49856af6ef3
# parts: =78c5ceaa90a7
notice-kinds-reason-immediate = nur bei einem schweren Grund, zum Beispiel hohen Mietschulden

# state: machine
# source: 03328fef0069
# target: 66ad6a9140c2
# parts: =cfefa4ac852f
# using: -eigenbedarf=12b938c5953e
notice-kinds-reason-ordinary = ein Grund aus dem Gesetz, zum Beispiel { -eigenbedarf }

# state: machine
# source: 9a985157ce83
# target: 3d52a93495ff
# parts: =984e324f94e0
# using: -widerspruch=195667dca649
notice-kinds-row-hardship = Hilft ein { -widerspruch } wegen Härte?

# state: machine
# source: 1d99b76a8b03
# target: ae6fe047212e
# parts: =c7ea02f49046
notice-kinds-row-meaning = Was heißt das?

# state: machine
# source: 6a1132e4f790
# target: 3d88c28f20e2
# parts: =7785c6a06f68
notice-kinds-row-next = Was tun Sie?

# state: machine
# source: 66d93ce4675c
# target: 2d5fe25c8e59
# parts: =3626b5c1ee22
notice-kinds-row-pay = Hilft es, Mietschulden zu zahlen?

# state: machine
# source: f74c1423dc1d
# target: 3f31e42f7189
# parts: =88cf4b684ab2
notice-kinds-row-reason = Warum?

# state: machine
# source: aa47e6734ca5
# target: 44e20b1ca3f4
# parts: =10bad8f55666
notice-kinds-table = Zwei Arten von Kündigung

# state: machine
# source: db0439f17dca
# target: 8e59ab4aa835
# parts: =8b8482551518
# using: -kuendigung=6dd169ec1836
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine { -kuendigung } gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine { -kuendigung } kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# source: 37dd84eeb13e
# target: 37dd84eeb13e
# parts: =26a52b22f5f6
notice-landlord-note = { $notice-landlord-law }.

# state: machine
# target: 63b8b93f4a3c
# parts: =7ac50b042f56
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# source: 4801ed96aa4c
# target: bf02e2c1d324
# parts: =a6f77523f337
# using: -indexmiete=d51f217c88c7 -modernisierung=2e03b794ac6e -sonderkuendigungsrecht=5895dee6b3fc -staffelmiete=126fa36e1b94
notice-leave = Manchmal ist die neue Miete zu hoch für Sie. Wenn die Vermieter*in die Miete bis zur ortsüblichen Vergleichsmiete oder wegen einer { -modernisierung } erhöht, haben Sie ein { -sonderkuendigungsrecht }. Sie dürfen dann kündigen, auch wenn Sie sonst noch nicht könnten. Die Erhöhung gilt dann nicht für Sie. Die Zeit dafür ist kurz. Lassen Sie sich sofort beraten ({ $leave-law }). Bei { -staffelmiete } und { -indexmiete } gilt dieses Recht nicht für die vereinbarte Erhöhung.

# state: machine
# source: b54c274107c3
# target: 7d2fa0cf6cc2
# parts: =9665b7df2022
notice-leave-title = Nach einer Erhöhung ausziehen

# state: machine
# source: 2aac689f942c
# target: cdff3be12124
# parts: =a66b76340866
# using: -modernisierung=2e03b794ac6e
notice-modernisation =
    Vor einer größeren { -modernisierung } muss die Vermieter*in Ihnen schreiben. Der Brief heißt „Ankündigung“. Er muss spätestens { $works-notice-months ->
        [one] { $works-notice-months } Monat
       *[other] { $works-notice-months } Monate
    } vor den Arbeiten da sein. Darin steht, was gemacht wird, wie lange es dauert und wie viel mehr Sie zahlen sollen. Meist müssen Sie die Arbeiten „dulden“. Das heißt: Sie müssen sie zulassen.

# state: machine
# source: 8ccb8a4cc8e7
# target: 46fff3773f53
# parts: =8e09d9548dd5
notice-modernisation-hardship = Wenn die Arbeiten oder die höhere Miete für Sie zu hart sind, schreiben Sie das der Vermieter*in <strong>sofort</strong>. Die Frist ist kurz und sollte im Brief stehen. Nennen Sie alle Gründe: Krankheit, Alter, kleines Einkommen.

# state: machine
# source: 1ac5df469112
# target: 1ac5df469112
# parts: =0b7d28e37b38
notice-modernisation-note = { $works-law }.

# state: machine
# source: 73db454d2fb5
# target: 2f268c52422e
# parts: =09a65660a144
notice-modernisation-rent = Danach kann die Vermieter*in die Miete im Jahr um { $works-rent-share } der Kosten erhöhen. Ein Beispiel: Die Arbeiten für Ihre Wohnung kosten { $example-works }. Dann steigt die Miete um höchstens { $example-works-year } im Jahr. Das sind { $example-works-month } im Monat. Reparaturen zählen dabei nicht mit. Es gibt noch weitere Grenzen. Lassen Sie den Brief deshalb prüfen.

# state: machine
# source: 88dbd8e7428f
# target: 91e6f3144383
# parts: =d794d3a46b38
notice-modernisation-title = Modernisierung: Lärm und höhere Miete

# state: machine
# source: 2da67b3db225
# target: a4f4ee66673a
# parts: =7aa10dc94403
# using: -eigenbedarf=12b938c5953e
notice-own-use = { -eigenbedarf } heißt: Die Vermieter*in braucht die Wohnung für sich, für ihre Familie oder für Menschen aus ihrem Haushalt. Im Brief muss stehen, wer einziehen soll und warum. „Ich brauche die Wohnung selbst“ reicht meist nicht. Es muss auch stimmen. Lassen Sie den Brief prüfen.

# state: machine
# source: ec7f69e871eb
# target: 7f1fa51a9a32
# parts: =e3d347f413e4
# using: -city=8e5bd9f870fd -eigenbedarf=12b938c5953e
notice-own-use-bar =
    Manchmal wird Ihre Mietwohnung nach Ihrem Einzug zu einer Eigentumswohnung und dann verkauft. In { -city } darf die neue Eigentümer*in dann meist { $own-use-bar-years ->
        [one] { $own-use-bar-years } Jahr
       *[other] { $own-use-bar-years } Jahre
    } lang nicht wegen { -eigenbedarf } kündigen. Die Zeit beginnt mit dem Verkauf.

# state: machine
# source: 2a01822c7a1a
# target: ef04c21a0c1c
# parts: =dbd9100805a5
# using: -city=8e5bd9f870fd
notice-own-use-note = { $own-use-law }. Die Regel für { -city } gilt bis zum { $own-use-bar-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: d1dfdeceee78
# target: ae03024e596c
# parts: =5787375edd5a
notice-own-use-steps = Ziehen Sie nicht gleich aus, und unterschreiben Sie nichts. Prüfen Sie die Frist in der Tabelle oben. Schreiben Sie auf, was den Auszug hart macht, und suchen Sie sofort Wohnungen. Widersprechen Sie rechtzeitig, wenn der Auszug zu hart ist.

# state: machine
# source: 11674f260841
# target: 9e73515b7dc6
# parts: =2d79d556463b
notice-own-use-title = Kündigung wegen Eigenbedarf

# state: machine
# target: acd2adad8306
# parts: =2345cdcdce8c
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 5fa3a03c8505
# parts: =debee3de4dc4
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: a0f34f53e36b
# parts: =66c2a6d6a0a9
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: 7970d8a54566
# parts: =5b1cdb24f90c
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 79f5b3cca84b
# parts: =d2bd0ba4f889
notice-table = Fristen bei einer Kündigung

# state: machine
# source: 7cc337596200
# target: 9108f2742e97
# parts: =52a9adff58d3
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger ({ $notice-exceptions-law }).

# state: machine
# target: ed02f307043a
# parts: =1994845f2735
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 730f57dada59
# parts: =b8284fe951de
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: a3d5318b2b28
# parts: =48b82dae06d0
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: e113f4ba6c79
# parts: =961111358696
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: b66cdabfb9f2
# parts: =827ff5b9ded9
repairs-gas-title = Es riecht nach Gas

# state: machine
# source: a7658cc50857
# target: 2fc59f7602d0
# parts: =e31bd6c8fc30
# using: -mangel=9918e7e5b309
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt { -mangel }. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# source: 235f74473df2
# target: 489c7845c257
# parts: =bbe5a304f9f6
# kept: the German says the same condition with wenn; the translation had it as a condition already
repairs-late = Wenn Sie einen Mangel nicht melden, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# source: 81aa2f1b854f
# target: 81aa2f1b854f
# parts: =6d409d6b46ab
repairs-late-note = { $defects-law }.

# state: machine
# source: 9490155a4b76
# target: 979659b0fdfc
# parts: =e17f582d355f
# using: -mietminderung=08d4de026a73
repairs-reduction =
    Wenn Sie die Wohnung nicht richtig nutzen können, schulden Sie für diese Zeit weniger Miete. Das heißt { -mietminderung }. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: d900b0fa4757
# parts: =113df09f36a9
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: b2e5e06305b2
# parts: =448691c01b2c
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 3e07abedd688
# parts: =401b8bfc3170
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# source: a9e8163554c0
# target: 7b8981584df0
# parts: =249f07a40ead
repairs-step-deadline = Setzen Sie der Vermieter*in eine Frist. Das heißt: Sie nennen einen Tag, bis zu dem der Mangel behoben sein soll. Wenn im Winter die Heizung kalt ist, nennen Sie einen Tag, der sehr bald ist.

# state: machine
# source: 4ac14dfc96e0
# target: 2f99d72fba0f
# parts: =fcf72b920fe5
# using: -mieterverein=eb6ed93d8718
repairs-step-help = Wenn nichts passiert, holen Sie Rat beim { -mieterverein }: <a name="card-mieterverein"></a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# source: 0f4efb1d744a
# target: ba6fd5745588
# parts: =4b15a9291c41
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Wenn Sie schon angerufen haben, schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 9497d8608b0b
# parts: =e2e4a357b2c3
repairs-title = Etwas ist kaputt

# state: machine
# source: 17782c83e220
# target: b17ee8b98803
# parts: =9199f841ebbb
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Wenn ein Angebot auffallend billig ist, seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: f3d7e5cab40e
# parts: =73f1768bf4ae
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: f2401afb5ba5
# parts: =8d3122a8df6b
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# source: 699428f71add
# target: 17e270c5161c
# parts: =3375a34549a5
# using: -bescheid=1ce1cbe7d78e -city=8e5bd9f870fd
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
# target: 2e03e3b02143
# parts: =24849f283c14
search-residence-note = { $residence-law }. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 741e6a17abf7
# parts: =ea6c6e732e36
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# source: 78cba269fc55
# target: 717e1d9e09bd
# parts: =588635dd2ccd
# using: -auszugsmanagement=1b02e8d83073 -city=8e5bd9f870fd
search-shelter = Wenn Sie in einer Unterkunft der Stadt wohnen, müssen Sie nicht allein suchen. In { -city } gibt es dafür das { -auszugsmanagement }. Dort helfen Menschen von Caritas, Deutschem Rotem Kreuz (DRK) und Kölner Flüchtlingsrat. Fragen Sie in Ihrer Unterkunft, wer für Sie zuständig ist. Bitten Sie um Hilfe bei der Suche und beim Mietvertrag.

# state: machine
# source: b91abf86ae97
# target: 194c32be4a9a
# parts: =56a5df8c6084
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
search-shelter-steps = Klären Sie drei Dinge, bevor Sie unterschreiben. Erstens, ob Sie in { -city } wohnen dürfen: <a name="search-residence"></a>. Zweitens, ob das Amt die neue Miete zahlt: <a name="money-jobcenter-move"></a>. Drittens, wer die ersten Möbel zahlt: <a name="money-furniture"></a>. Wenn Ihr Geld nicht vom { -jobcenter } kommt, sondern vom Sozialamt, fragen Sie dort.

# state: machine
# source: 99925da32cb0
# target: b52a8b135b7f
# parts: =561ca301c9d5
search-shelter-title = Aus der Unterkunft in eine Wohnung

# state: machine
# target: a0a7e5748c04
# parts: =c33d94fb4238
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 7edd4fc3fdc2
# parts: =2a7972d77ff4
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# source: f47391f249af
# target: 8bef8b42d3f8
# parts: =9dcae85624a3
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Ihren Namen, Ihre Telefonnummer und den Tag, an dem Sie einziehen möchten. Mehr müssen Sie am Anfang nicht sagen. Freiwillig können Sie auch schreiben, wie viele Sie sind und was Sie arbeiten. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# source: bc3014943c2a
# target: 24eb7887d514
# parts: =5374f7e0dbaa
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money-papers"></a>. Speichern Sie gute Kopien auf dem Telefon. So sind Sie schnell. Geben Sie die Papiere erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# target: 2309d547cd93
# parts: =ca0d929b9679
search-steps-title = Schritt für Schritt

# state: machine
# target: 6d43d5d17f91
# parts: =d2a6358925d5
search-title = Eine Wohnung suchen

# state: machine
# source: a536a352f3d7
# target: 445cdea24860
# parts: =d78f080121a5
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Wenn es eine Warteliste gibt, lassen Sie sich eintragen. Melden Sie sich immer wieder.

# state: machine
# target: c4115072d4c3
# parts: =424a852feae9
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: f5659530f2f2
# parts: =87904417f7d3
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: dc69e2172e16
# parts: =736af58879d7
search-where-title = Wo Sie suchen können

# state: machine
# source: 1bae834e4704
# target: 85a01e836647
# parts: =1871031e2ab9
# using: -kaltmiete=21581d49cc44 -kaution=55114c841364 -nebenkosten=4a4037973c66
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: b41269433730
# parts: =98bcb4671b4c
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 5e491df9cd00
# parts: =35aee8e665f3
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: c99cd9ca52db
# parts: =1491ed39e6c8
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: a08233115d92
# parts: =06b342853254
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 87eac2022822
# parts: =3950bfae6602
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: d98f221874bd
# parts: =b410839e3551
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# source: d6d96d1f722d
# target: 2ed180cc86a1
# parts: =16345a4ab23c
viewing-fair =
    Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft oder Hautfarbe benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück. Auch Geschlecht, Religion, Behinderung, Alter und sexuelle Identität sind oft kein erlaubter Grund. Dieser Schutz gilt meist nur, wenn die Vermieter*in mehr als { $fairness-flats ->
        [one] { $fairness-flats } Wohnung
       *[other] { $fairness-flats } Wohnungen
    } vermietet.

# state: machine
# source: 9b4acc8aa561
# target: c1caa9d0791c
# parts: =8e9101cf20e5
# using: -antidiskriminierungsbuero=2a033155a33c
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Zählen Sie ab dem Tag, an dem es passiert ist. Dann sind Sie sicher. Holen Sie sich deshalb schnell Hilfe beim { -antidiskriminierungsbuero }. Die Beratung ist kostenlos: <a name="card-adb"></a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# source: e644d9accf28
# target: 6b34e704d425
# parts: =64efd62a0bf0
viewing-fair-note = { $fairness-law }. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 9eff3b31543d
# parts: =fd7e84d6f022
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 3b5d138cc4c3
# parts: =4e6416978964
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# source: 5945fc7bc722
# target: e687f50e526b
# parts: =12451b6afd2a
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach ({ $known-defects-law }).

# state: machine
# target: 193f815d4182
# parts: =a35be085fd8a .alt=f9875e98ece4
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# source: eb5f93b629f3
# target: 27acb4baec28
# parts: =35e8a5280bdd
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Notieren Sie auch, wer dabei war. Heben Sie Anzeigen und Nachrichten auf. Manchmal bekommt eine Person mit deutschem Namen eine Einladung und Sie nicht. Auch das kann ein Hinweis sein.

# state: machine
# source: b556e7b5eaa2
# target: b871f1fd011e
# parts: =d2539fb23d71
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihre Lohnabrechnungen nehmen Sie mit. Sie geben sie aber erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# source: b1328ee468ce
# target: 7985d073f170
# parts: =11084c087274
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine „Orientierungshilfe“ geschrieben. Das ist eine Erklärung mit Muster-Formular, vom { $questions-guidance }. Sie finden sie hier: { $questions-page }.

# state: machine
# source: 56f058ebe9c9
# target: bae48e124a5f
# parts: =e87ac119c99d
# using: -selbstauskunft=471510a910b4
viewing-questions-form = Viele Vermieter*innen geben Ihnen ein Formular. Es heißt { -selbstauskunft }. Bei der Besichtigung müssen Sie es noch nicht ganz ausfüllen. Wenn Sie bei einer Frage unsicher sind, fragen Sie eine Beratung, bevor Sie antworten.

# state: machine
# target: 3020630ee635
# parts: =e7bbe857a55e
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: ffe0ee38dc2d
# parts: =378eca8ae985
viewing-title = Besichtigung und faire Behandlung
