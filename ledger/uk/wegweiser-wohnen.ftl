# state: machine
# source: 3d0b2bd31205
# target: bef872244155
# parts: =6f01742eb0d9 .hours=5a88d3346437
# using: -antidiskriminierungsbuero=6d5ba3d66d5f
contact-adb = Das ist ein { -antidiskriminierungsbuero }. Es hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# source: 457b35ac57d0
# target: f2f22aa56e1e
# parts: =4ed5a6b253f9 .hours=8ee7c5c11388
# using: -city-office-days=8d6fd43e7cfc
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: aae7f31ce437
# target: 6831c24a148b
# parts: =99247bbbeb73 .hours=8ee7c5c11388
# using: -city-office-days=8d6fd43e7cfc -wbs=d5cd20d75416 -wohnungsaufsicht=32ec41873af3
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 02169a559952
# parts: =93122e1cbcfd
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 313e74bb1685
# parts: =4339838b8a8e
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# source: 686d0a28c654
# target: ec14c6647c71
# parts: =6f0d2e3fc1b2
contact-winter-help = Hilfe für Menschen ohne Wohnung in kalten Nächten. Fragen Sie nach, in welchen Monaten es diese Hilfe gibt.

# state: machine
# source: d149785f9f10
# target: 4c371cd2b2d3
# parts: =6493956c0f4a .hours=8ee7c5c11388
# using: -city-office-days=8d6fd43e7cfc -wohngeld=70b9c96889f7
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: f3ed4230f3c1
# target: 21252cd74933
# parts: =4ef7b4582e3e
costs-check =
    Prüfen Sie die Abrechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Wenn etwas falsch ist, widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Wenn Kosten stark gestiegen sind, bitten Sie um eine Erklärung.

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
# source: 2dce3ea3de4b
# target: 3c7ebd28b326
# parts: =87de20777282
# using: -nebenkosten=066e8dd5189d
costs-example-heating = { -nebenkosten }: Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# source: fe63119032f6
# target: 9ec346f8e4d3
# parts: =883ee641fd1e
# using: -nebenkosten=066e8dd5189d
costs-example-operating = { -nebenkosten }: Wasser, Müll, Haus

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# source: a5187a900a7d
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=93523e206c3d
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# source: 11d0dcbdbbab
# target: 64d77e022d6d
# parts: =f8bae023b990
costs-info-cable =
    Kosten für Kabelfernsehen dürfen seit dem { $cable-since } nicht mehr in der Abrechnung stehen ({ $cable-law }). Das ist ein häufiger Fehler. Wenn Sie Fernsehen oder Internet über die Vermieter*in haben, können Sie das nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } bei ihr beenden.

# state: machine
# source: 89954d486611
# target: 840299131639
# parts: =0bfc3edeae4c
costs-info-carbon =
    CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Wenn Sie einen eigenen Gasvertrag haben, müssen Sie ihren Anteil selbst verlangen. Schreiben Sie ihr innerhalb von { $carbon-months ->
        [one] { $carbon-months } Monat
       *[other] { $carbon-months } Monaten
    } nach der Rechnung der Gasfirma. Eine E-Mail reicht ({ $carbon-law }).

# state: machine
# source: 25f6e16fd66d
# target: da0231a384f1
# parts: =1bf448b4c8f0
costs-info-heating = Wenn man Ihre Geräte aus der Ferne abliest, bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 591e6b625c80
# parts: =dfd4baa41381
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# source: 9cd2555d61e2
# target: 1757a97a5090
# parts: =fed259cc6d62
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Abrechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# source: ada26bace987
# target: 52e93340f70c
# parts: =4f7c9a7caf3e
# using: -wohnungsaufsicht=32ec41873af3
costs-overcharge = Wenn die Miete mehr als { $overcharge-percent } über der ortsüblichen Vergleichsmiete liegt, kann das verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="card-housing-office"></a>.

# state: machine
# source: 4b9b79900005
# target: e5ab9bde22c4
# parts: =c0c4449ea18d
costs-payer-landlord = die Vermieter*in; Ausnahme siehe unten

# state: machine
# target: 8113620bd59c
# parts: =482713aa140a
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# source: d86745529da7
# target: 218764a1931c
# parts: =e4e82b45585e
costs-row-heating = Heizung, warmes Wasser, Wasser, Abwasser

# state: machine
# source: 672e105b11ab
# target: 5cbc392f8a67
# parts: =91e5108082f9
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Hausreinigung, Schädlinge

# state: machine
# source: 71787488d469
# target: f95e69c4d771
# parts: =394c680392d4
costs-row-more = Schornstein, Versicherung des Hauses, Waschraum

# state: machine
# target: e054dd3a664e
# parts: =9e2e08fb764d
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 795bf923941e
# parts: =c29d9d7ebf6d
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# source: a9fee84ee246
# target: f29f7db7bb59
# parts: =824b6f5b6dd8
costs-small-repairs = In vielen Verträgen steht ein Satz über „Kleinreparaturen“. Dann sollen Sie kleine Reparaturen selbst bezahlen, zum Beispiel an einem Wasserhahn. Nicht jeder solche Satz ist gültig. Lassen Sie ihn prüfen, bevor Sie zahlen. Andere Reparaturen am Haus zahlt die Vermieter*in. Was Sie selbst kaputt gemacht haben, müssen Sie meist bezahlen.

# state: machine
# source: 214ff5306d01
# target: ccf10119a0f4
# parts: =cd7e9121f70d
costs-small-repairs-title = Kleine Reparaturen

# state: machine
# source: 892a22900ec6
# target: dba07a7f1c92
# parts: =de08b1385472
# using: -abrechnung=87deb4d132aa
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die { -abrechnung } muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Wenn sie zu spät kommt, müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

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
# source: f6639f3c0332
# target: c5dacbe53d90
# parts: =332a4be9ed82
# using: -nebenkosten=066e8dd5189d
costs-who =
    { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. { $cost-kinds ->
        [one] Das Gesetz nennt { $cost-kinds } Art.
       *[other] Das Gesetz nennt { $cost-kinds } Arten.
    } Verwaltung und Reparaturen gehören nicht dazu. Wenn so etwas in Ihrer Abrechnung steht, fragen Sie nach.

# state: machine
# source: 973269a4ea70
# target: 9b335328aac9
# parts: =48bb7305b476
costs-who-note = { $costs-law }. Die BetrKV ist die Betriebskostenverordnung.

# state: machine
# target: c1479467f45a
# parts: =2ac1a86ab464
costs-who-title = Was sind Nebenkosten?

# state: machine
# source: 70ecd1968a6c
# target: 536e15773de1
# parts: =f978d6b14e9d
# using: -kaltmiete=cda89ffdd4eb -nebenkosten=066e8dd5189d -warmmiete=93523e206c3d
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen die { -nebenkosten }, zum Beispiel für Wasser, Müll und meist auch Heizung. Im Vertrag und im Gesetz heißen sie „Betriebskosten“. Alles zusammen heißt { -warmmiete }. Lesen Sie im Vertrag genau, ob die Heizung in den { -nebenkosten } steckt. Manchmal zahlen Sie sie extra, zum Beispiel bei eigenem Gasvertrag. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 75f958fd5a5d
# parts: .alt=ffa756a85466
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# source: 7e5fc33fe362
# target: 2014ebb5d755
# parts: =22c39b0a61f9
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Wenn Sie Geld vom { -jobcenter } bekommen, fragen Sie nach einem Darlehen, bevor Sie unterschreiben: <a name="money-jobcenter-move"></a>.

# state: machine
# target: 68f65e6c6746
# parts: =30a8b89d7578
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# source: 1b75ed73031c
# target: 0a6c4fe57bab
# parts: =55fbb79e312c
# using: -nebenkosten=066e8dd5189d -provision=45dabf10785c
deposit-broker-cap =
    Wenn Sie zahlen müssen, heißt das Geld { -provision }. Sie darf höchstens { $broker-cap-months ->
        [one] { $broker-cap-months } Monatsmiete
       *[other] { $broker-cap-months } Monatsmieten
    } ohne { -nebenkosten } betragen. Dazu kommt die Mehrwertsteuer ({ $broker-cap-law }).

# state: machine
# source: bcc47eebad2a
# target: f6c010705eb2
# parts: =6b76e047befd
deposit-broker-note = { $broker-law }. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

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
# source: 56ae43fb5ef3
# target: 0619396ff6ff
# parts: =4132097805e7
# using: -kaltmiete=cda89ffdd4eb -kaution=9b45ae22c035 -nebenkosten=066e8dd5189d
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
# target: 7fa1b56a6f3a
# parts: =78f86cfa3d3b
# using: -kaution=9b45ae22c035
deposit-not-rent = Zahlen Sie auch in den letzten Monaten die Miete. Ziehen Sie die { -kaution } nicht selbst davon ab. Sonst entstehen Mietschulden.

# state: machine
# source: 8af97381d67e
# target: 14b56f0ca8da
# parts: =fa36a6a33ce0
# using: -kaution=9b45ae22c035
deposit-parts =
    { $deposit-parts ->
        [1] Sie zahlen die { -kaution } auf einmal.
       *[other] Sie dürfen die { -kaution } in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Die erste Zahlung ist erst fällig, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# source: efb483e8c48d
# target: d8b94e6bf30e
# parts: =2b1277ee53e0
# using: -buergschaft=832b44948a5e
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt. Manchmal ist statt Geld auch eine { -buergschaft } möglich. Dann verspricht zum Beispiel eine Bank, für Sie zu zahlen.

# state: machine
# source: 85f649fd6ad0
# target: a7cea30960cd
# parts: =c3bb1f81f220
# using: -abloese=02578c609329
deposit-takeover = Manchmal sollen Sie eine Küche oder Möbel kaufen, die in der Wohnung bleiben. Dieses Geld heißt { -abloese }. Sie müssen nicht viel mehr zahlen, als die Sachen wert sind. Nur dafür, dass jemand auszieht, darf niemand Geld von Ihnen verlangen. Eine Ausnahme sind Umzugskosten mit Beleg ({ $takeover-law }).

# state: machine
# target: 5cb28ffbe0d6
# parts: =215d769d5bed
deposit-title = Kaution und Makler*in

# state: machine
# source: 76169008fbd1
# target: dd72e259e3a1
# parts: =16ec384a3297 .term=1d89881f8891
# using: -abmahnung=c78426f54f9c -kuendigung=582181aca81e
glossary-abmahnung = Ein Brief der Vermieter*in. Darin steht, was Sie falsch gemacht haben sollen. Wenn es weitergeht, kann eine { -kuendigung } folgen.
    .term = { -abmahnung }

# state: machine
# source: 6e7615679987
# target: 6fb6cc8f37eb
# parts: =a2fe3fbf2786 .term=6afd8e67045b
# using: -abrechnung=87deb4d132aa
glossary-abrechnung = Rechnung einmal im Jahr: Was haben Heizung, Wasser und Haus gekostet, und was haben Sie schon gezahlt?
    .term = { -abrechnung }

# state: machine
# source: d5f7f348cc66
# target: 4a65c239ed2f
# parts: =d57e295110b1 .term=933b09f769d2
# using: -anmeldung=dfa352942388 -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = { -anmeldung }

# state: machine
# source: 02d3cd8f557d
# target: 7d7959ba44c8
# parts: =aaf222cfc7c3 .term=a1faa5ea33f7
# using: -aufhebungsvertrag=9245ba8c4f22
glossary-aufhebungsvertrag = Vertrag, mit dem der Mietvertrag endet, weil beide Ja sagen. Sie müssen ihn nicht unterschreiben.
    .term = { -aufhebungsvertrag }

# state: machine
# source: 3e50db1bc7d5
# target: 1bc23a282fbe
# parts: =3de3c4e788ee .term=c41ffd7d2575
glossary-befristet = Der Vertrag soll an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen.
    .term = befristet

# state: machine
# source: a59c7ff973f4
# target: 91755288bef0
# parts: =8ad73d23cb29 .term=ce544d968ed0
# using: -beratungshilfe=c7d17025fe68
glossary-beratungshilfe = Hilfe vom Staat, wenn Sie eine Anwält*in brauchen und wenig Geld haben. Man beantragt sie beim Amtsgericht.
    .term = { -beratungshilfe }

# state: machine
# source: b03a3a046fa7
# target: 96247773431a
# parts: =8e5cf53ef81d .term=c6b13ed4a916
# using: -bescheid=7eda8e2f48f5
glossary-bescheid = Brief, in dem ein Amt sagt, was es entschieden hat.
    .term = { -bescheid }

# state: machine
# source: 2f7bd27b7d18
# target: a360e9765b63
# parts: =214cc509ef05 .term=bbfd565391f8
# using: -betriebskosten=54c50200d85b -nebenkosten=066e8dd5189d
glossary-betriebskosten = Das Wort im Gesetz und in vielen Verträgen für { -nebenkosten }.
    .term = { -betriebskosten }

# state: machine
# source: 8d65f2bec52c
# target: 671bcc1c2b36
# parts: =745f1054794f .term=0b64a3059cdf
# using: -buergschaft=832b44948a5e
glossary-buergschaft = Eine Bank oder eine Person verspricht, für Sie zu zahlen, wenn Sie nicht zahlen.
    .term = { -buergschaft }

# state: machine
# source: bf76b761f189
# target: d25117fae46d
# parts: =e9b14bd00470 .term=3ffa9a6907cd
# using: -eigenbedarf=b40c74ea19a0
glossary-eigenbedarf = Die Vermieter*in kündigt, weil sie die Wohnung für sich oder ihre Familie braucht.
    .term = { -eigenbedarf }

# state: machine
# source: 885695227fae
# target: cc317b2e6292
# parts: =d86db2523709 .term=9c07bff4130d
# using: -erstausstattung=9e54ffcc3f98 -jobcenter=7bd0f78d4bde
glossary-erstausstattung = Geld für die ersten Möbel und Geräte. Man beantragt es vor dem Kauf, zum Beispiel beim { -jobcenter }.
    .term = { -erstausstattung }

# state: machine
# source: 78cc12b7ecff
# target: 1a84a2313c75
# parts: =f998b306d8cf .term=fff2ea53160c
# using: -kuendigung=582181aca81e
glossary-fristlos = Ohne Frist. Eine fristlose { -kuendigung } soll den Vertrag sofort beenden.
    .term = fristlos

# state: machine
# source: 18d04d67ad28
# target: 643b15737488
# parts: =33e6cccec6ac .term=3bcf3330383a
glossary-gerichtsvollzieher = Beamt*in, die tut, was ein Gericht entschieden hat. Nur sie darf eine Wohnung räumen.
    .term = Gerichtsvollzieher*in

# state: machine
# source: 3fb9a1201155
# target: 2f419f7cbf17
# parts: =4c4850c115cd .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. Früher hieß es „Bürgergeld“. In alten Papieren steht noch dieser Name.
    .term = { -grundsicherungsgeld }

# state: machine
# source: bb234e7786fa
# target: ca43153f0a35
# parts: =bcfc625410d0 .term=dd5710fe3ef7
# using: -grundversorger=820948d6931e
glossary-grundversorger = Firma, die Ihnen Strom liefert, wenn Sie selbst keinen Vertrag ausgesucht haben.
    .term = { -grundversorger }

# state: machine
# target: 901704b7e1c3
# parts: =4f11ccf79cd3 .term=b0d50dc0919d
# using: -hausordnung=8a06c2ede796
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# source: ea36147f81d8
# target: 0647b7466e04
# parts: =2ceeef748a94 .term=8a49384dbdf9
# using: -indexmiete=384da02b38e6
glossary-indexmiete = Vertrag, bei dem sich die Miete mit den Preisen in Deutschland ändert.
    .term = { -indexmiete }

# state: machine
# target: 28d959877a9f
# parts: =3520e006a471
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# source: 28e1402befae
# target: 2707ececbaca
# parts: =7efa5940e6ac .term=ed8ec80241ad
# using: -kaltmiete=cda89ffdd4eb -nebenkosten=066e8dd5189d
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten }.
    .term = { -kaltmiete }

# state: machine
# target: b3a6a45f3d5c
# parts: =f20d95581a08 .term=39fd49fac116
# using: -kaution=9b45ae22c035
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# source: f6008116ecfc
# target: f8cd15d711eb
# parts: =9660dc555d3b .term=1a5e143f6b55
# using: -klage=be017647bffd
glossary-klage = Jemand geht gegen Sie vor Gericht. Der Brief kommt vom Gericht. Holen Sie sofort Rat.
    .term = { -klage }

# state: machine
# source: b63080431460
# target: 2879bf0c9cee
# parts: =fe81aa034074 .term=61c00e23ae0e
# using: -kuendigung=582181aca81e
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben. „Ordentlich“ heißt: mit Frist. „Fristlos“ heißt: ohne Frist.
    .term = { -kuendigung }

# state: machine
# source: d13ccb931909
# target: 4c3a3f93f31e
# parts: =4b4d25f5214e .term=6f15f6ac73ff
# using: -kuendigungsverzicht=818511c7eeaa
glossary-kuendigungsverzicht = Satz im Vertrag: Sie können eine Zeit lang nicht kündigen. Ein anderes Wort ist „Kündigungsausschluss“.
    .term = { -kuendigungsverzicht }

# state: machine
# source: 9ad50b57fc0c
# target: 26b8ea5acff4
# parts: =1429502688f1 .term=03cdcff1911c
# using: -mahnbescheid=58db49a1cf29
glossary-mahnbescheid = Brief vom Gericht: Jemand will Geld von Ihnen. Das Gericht hat noch nicht geprüft, ob das stimmt. Holen Sie sofort Rat.
    .term = { -mahnbescheid }

# state: machine
# source: da6447694813
# target: ec6999bfbef6
# parts: =16b04be37679 .term=ef7dd75627cf
glossary-mahnung = Brief, der sagt: Sie haben noch nicht bezahlt.
    .term = Mahnung

# state: machine
# source: 653600a1af0d
# target: a92f7566f340
# parts: =f48606ebb0a2 .term=788048273590
# using: -mangel=d250d24f9432
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = { -mangel }

# state: machine
# source: ffa1d472bcd7
# target: 30753582138d
# parts: =125ffa0e209f .term=1d4e7ccc5aaf
# using: -mieterhoehung=775a478560da
glossary-mieterhoehung = Die Vermieter*in will mehr Miete. Prüfen Sie zuerst, welche Art es ist.
    .term = { -mieterhoehung }

# state: machine
# source: 50bb51928b50
# target: b3e5599750b0
# parts: =04d2e4c8cce6 .term=27687fd194a5
# using: -mietminderung=acbaa0e43896
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = { -mietminderung }

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
# source: 760c5ab1a0b0
# target: b8362b02d952
# parts: =4b418e64089e .term=eaf09084f359
# using: -modernisierung=52a57cfd926a
glossary-modernisierung = Arbeiten, die die Wohnung oder das Haus besser machen, zum Beispiel eine neue Heizung. Danach kann die Miete steigen.
    .term = { -modernisierung }

# state: machine
# source: 9a3336823bdd
# target: 155993443cc2
# parts: =13aadb37962a .term=f09d8c2c18e6
# using: -kaltmiete=cda89ffdd4eb -nebenkosten=066e8dd5189d
glossary-nebenkosten = Kosten für das Haus neben der { -kaltmiete }, zum Beispiel Wasser, Müll und meist die Heizung. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# source: 34eaed5d8a3c
# target: 77f6848f8706
# parts: =be5a740d4f46 .term=7f032de68ba7
# using: -notunterkunft=bd38e496b794
glossary-notunterkunft = Platz zum Wohnen für Menschen, die keine Wohnung haben.
    .term = { -notunterkunft }

# state: machine
# source: cf624f4a3662
# target: 3314db3105a4
# parts: =af3564884a9d .term=30a25c479e3d
# using: -provision=45dabf10785c
glossary-provision = Geld für die Makler*in, wenn sie eine Wohnung vermittelt hat.
    .term = { -provision }

# state: machine
# source: b8942ca928f3
# target: 279cc4732f6c
# parts: =045909a5839f .term=7c01c264297a
# using: -prozesskostenhilfe=83660ba48169
glossary-prozesskostenhilfe = Hilfe vom Staat für die Kosten vor Gericht, wenn Sie wenig Geld haben.
    .term = { -prozesskostenhilfe }

# state: machine
# source: 9cd6a2a2fff8
# target: 26ee93a0c528
# parts: =733db9dc9b42 .term=51e0e7041ec8
# using: -raeumungsfrist=d1df6511ca61
glossary-raeumungsfrist = Zeit bis zum Auszug, die ein Gericht gibt. Man muss sie spätestens im Termin beim Gericht beantragen.
    .term = { -raeumungsfrist }

# state: machine
# source: 3f420e5758cd
# target: d3fc54466023
# parts: =3f64b5d8787a .term=6c27e8317931
# using: -klage=be017647bffd -raeumungsklage=725898c8a199
glossary-raeumungsklage = { -klage }, mit der die Vermieter*in verlangt, dass Sie ausziehen. „Räumung“ heißt: Die Wohnung wird leer gemacht und zurückgegeben.
    .term = { -raeumungsklage }

# state: machine
# target: 467d9350f935
# parts: =8fa62ea56586 .term=c67b9d6167bb
# using: -mietpreisbremse=d5dadd42fe17 -ruege=60f7f338db4e
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# source: 842f9acc700a
# target: cc580f581ff8
# parts: =f106837576ae .term=3658b569ab0a
# using: -schoenheitsreparaturen=ad1c9a26d80a
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = { -schoenheitsreparaturen }

# state: machine
# source: fdfcc878aadf
# target: 5daa8598fa5b
# parts: =a7b716b39ce3 .term=d5f6800087ec
# using: -selbstauskunft=106f9c346492
glossary-selbstauskunft = Formular der Vermieter*in mit Fragen zu Ihnen und Ihrem Einkommen.
    .term = { -selbstauskunft }

# state: machine
# source: 7fa755ea39f4
# target: 493bdb03e016
# parts: =6f1799bbab58 .term=02597fff255a
# using: -mieterhoehung=775a478560da -sonderkuendigungsrecht=63f3c1607d75
glossary-sonderkuendigungsrecht = Recht, zu kündigen, auch wenn Sie sonst noch nicht könnten, zum Beispiel nach einer { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

# state: machine
# source: 898465c814fc
# target: 60f9547a0379
# parts: =829548f8d8b5 .term=85775c222b27
# using: -sperrung=09eac75d6856
glossary-sperrung = Die Firma schaltet Strom oder Gas ab, weil Geld fehlt.
    .term = { -sperrung }

# state: machine
# source: 0d5f4a9d3d2c
# target: 635f47f040bc
# parts: =63ef724ed86a .term=ebe41a85e465
# using: -staffelmiete=3abf1f1206c0
glossary-staffelmiete = Vertrag, in dem schon steht, wann und wie stark die Miete steigt.
    .term = { -staffelmiete }

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
# source: 541840ab32da
# target: 3af191018d4e
# parts: =f91b2353baf4 .term=74eb1dbe8d8d
# using: -untermiete=41bb209b409c
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = { -untermiete }

# state: machine
# source: e96796853957
# target: 139f279e4c44
# parts: =7b534c3f96f7 .term=996fdf364671
# using: -vergleichsmiete=61db49242e10
glossary-vergleichsmiete = Die Miete, die hier für ähnliche Wohnungen üblich ist. Das ganze Wort heißt „ortsübliche Vergleichsmiete“.
    .term = { -vergleichsmiete }

# state: machine
# source: be3f15137416
# target: da7ed7b90c0f
# parts: =8254bb9e0103 .term=65dfd0194d7a
# using: -vorbehalt=cfe27ee3b93a
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = { -vorbehalt }

# state: machine
# source: 8789b0ccc0cc
# target: 815968d3fd3c
# parts: =1a97920b8587 .term=4637721908ab
# using: -kaltmiete=cda89ffdd4eb -nebenkosten=066e8dd5189d -warmmiete=93523e206c3d
glossary-warmmiete = { -kaltmiete } und { -nebenkosten } zusammen, meist auch mit Heizung.
    .term = { -warmmiete }

# state: machine
# target: 34853c05ad75
# parts: =5e29deed2b03 .term=c779cc6847fa
# using: -wbs=d5cd20d75416 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# source: 5ce59a6e846b
# target: 5bcb8a550141
# parts: =6ef9ef436af0 .term=f279fe200880
# using: -widerspruch=03847c753089
glossary-widerspruch = Sie schreiben: Ich bin damit nicht einverstanden. Meist gibt es dafür eine Frist.
    .term = { -widerspruch }

# state: machine
# target: eea1cd133ea7
# parts: =58bdf682cf62 .term=145c1f8eae96
# using: -wohngeld=70b9c96889f7
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# source: d3415512282f
# target: e4a6f168c120
# parts: =ba2adea02592 .term=834c47a3bd4c
# using: -wohnungsaufsicht=32ec41873af3
glossary-wohnungsaufsicht = Stelle der Stadt. Sie prüft zum Beispiel, ob eine Miete viel zu hoch ist.
    .term = { -wohnungsaufsicht }

# state: machine
# target: feb4a4469284
# parts: =04119979eaab .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=3088ce931a52
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# source: 4ff19b97021e
# target: dc0f2051522a
# parts: =4aa23d38f19e .term=aa306d737db1
# using: -jobcenter=7bd0f78d4bde -zusicherung=27db4c240868
glossary-zusicherung = Schriftliches Versprechen vom { -jobcenter }, dass es die Kosten einer neuen Wohnung zahlt.
    .term = { -zusicherung }

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
# source: 50186a8b96da
# target: f949fbf3b1f5
# parts: =7f7a36b9144a
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn des Mietvertrags, aber vor seinem Ende
       *[other] { $complaint-months } Monate ab Beginn des Mietvertrags, aber vor seinem Ende
    }

# state: machine
# source: b5ebd3aa2cf7
# target: 9914f615173c
# parts: =a3b56305cb57
help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } Monat nach der Rechnung der Gasfirma
       *[other] { $carbon-months } Monate nach der Rechnung der Gasfirma
    }

# state: machine
# source: ad997300e1b3
# target: 8aab6fc4ce65
# parts: =83f2463237d8
help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } Monat; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
       *[other] { $claims-months } Monate; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
    }

# state: machine
# source: 9c9e7243f9fb
# target: 047bb346034c
# parts: =7d7722e657c6
help-cell-court = sehr wenig Zeit; die Frist steht im Brief

# state: machine
# source: b84e066b0b7c
# target: 1c1a599bfcdd
# parts: =353e6e0c1597
# using: -kuendigung=582181aca81e -raeumungsklage=725898c8a199
help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
       *[other] { $arrears-cure-months } Monate, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
    }

# state: machine
# source: cb6f735e7a8b
# target: 4980641b468e
# parts: =f321913ffc32
help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } Monat; zählen Sie ab dem Tag, an dem es passiert ist
       *[other] { $discrimination-months } Monate; zählen Sie ab dem Tag, an dem es passiert ist
    }

# state: machine
# source: d80eead1322b
# target: a74341a25598
# parts: =c73a6f8441a2
# kept: the German now says “des Vertrags”; the translation says “договору” already
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende des Vertrags; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende des Vertrags; danach sofort Rat holen
    }

# state: machine
# source: 8625469c00ee
# target: fe17c758d158
# parts: =793b20004065
help-cell-increase = bis zum Ende des { $consent-month } Monats nach dem Brief

# state: machine
# source: 51b1e8b99633
# target: 389d963dacdc
# parts: =2610401fc8d7
help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } Monat nach dem Ende des Abrechnungsjahres
       *[other] { $statement-months } Monate nach dem Ende des Abrechnungsjahres
    }

# state: machine
# source: c75681f44f47
# target: 9142b23265a6
# parts: =337bcc99955b
help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } Monat; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
       *[other] { $notice-months } Monate; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
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
# source: cfa055ae6ed0
# target: e222eeb42375
# parts: =f514be6ddb3a
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat, nachdem Sie sie bekommen haben
       *[other] { $objection-months } Monate, nachdem Sie sie bekommen haben
    }

# state: machine
# source: ab71dbde1697
# target: 5e15462345f9
# parts: =7158c2363fa9
help-cell-wohngeld = noch in dem Monat, ab dem Sie es brauchen

# state: machine
# source: 7a4dd785b9a3
# target: d697c6c82d63
# parts: =8dc545edcde6
help-column-deadline = Wie viel Zeit, ab wann?

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
# source: a04cedb4a09f
# target: c3166a8c34e9
# parts: =52a5c247c60a
help-deadlines-title = Fristen

# state: machine
# source: 74e44a949cf5
# target: 12a634a9eed6
# parts: =9709cb175291
help-emergency = Wenn ein Mensch in Gefahr ist, rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

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
# source: 2afc1177d881
# target: ec004d09cfb7
# parts: =3ec82963257d
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
help-jobcenter =
    Das { -jobcenter } { -city } hat { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort.
       *[other] { $jobcenter-sites-today } Standorte.
    } Welcher für Sie gilt, hängt von Ihrer Adresse ab. Schauen Sie zuerst auf Ihren letzten Brief vom { -jobcenter }. Wenn Sie noch keinen haben, fragen Sie die Stadt am Telefon: { $kundenzentrum-phone }. Sagen Sie dort Ihre Straße.

# state: machine
# source: 02b2125e283b
# target: 7a2154e13b72
# parts: =578dae113d69
# using: -beratungshilfe=c7d17025fe68 -klage=be017647bffd -prozesskostenhilfe=83660ba48169
help-lawyer = Wenn Ihr Geld nicht für eine Anwält*in reicht, gibt es die { -beratungshilfe }. Dann zahlt der Staat den größten Teil für Rat und Briefe. Fragen Sie danach beim Amtsgericht, am besten vor dem ersten Besuch bei der Anwält*in. Nehmen Sie Ihre Briefe und Nachweise über Ihr Einkommen mit. Wenn es schon eine { -klage } gibt, heißt die Hilfe { -prozesskostenhilfe }. Bitten Sie Ihre Anwält*in, sie zu beantragen.

# state: machine
# source: 696e8c098983
# target: cabfc0a28900
# parts: =27e3a2353ec3
help-lawyer-title = Anwält*in ohne viel Geld

# state: machine
# source: b80f75161133
# target: 9e372f30deb9
# parts: =d715e3e172ba
# using: -abmahnung=c78426f54f9c
help-letter-abmahnung = { -abmahnung }

# state: machine
# source: c9879ab77ffa
# target: 30b6f237a46f
# parts: =af6faaf26af8
help-letter-abmahnung-meaning = Die Vermieter*in sagt: Sie haben etwas falsch gemacht. Wenn es weitergeht, kann sie kündigen.

# state: machine
# source: 48845ef0f340
# target: 7be82ef733e7
# parts: =5788655ef4bf
# using: -mieterverein=c41fb34bdb7a
help-letter-abmahnung-next = Wenn es stimmt: sofort damit aufhören. Wenn es nicht stimmt: schriftlich antworten. Fragen Sie den { -mieterverein }.

# state: machine
# source: c9aa43425795
# target: 1c047fe4d3ca
# parts: =a56e48dfb8a1
# using: -sperrung=09eac75d6856
help-letter-cutoff = { -sperrung } von Strom oder Gas angedroht

# state: machine
# source: 4a8715c22e87
# target: 444ffe87ceda
# parts: =e9e54e9553e1
help-letter-cutoff-meaning = Die Firma will abschalten, weil Geld fehlt.

# state: machine
# source: a668f098d2d9
# target: 94dceae31d95
# parts: =ce6a2b66eceb
# using: -jobcenter=7bd0f78d4bde
help-letter-cutoff-next = Sofort die Firma anrufen und Raten verlangen, dann { -jobcenter } oder Sozialamt fragen.

# state: machine
# source: 4e28a27eab57
# target: 33ffdcea50b1
# parts: =ea660e3579c1
help-letter-eviction = Räumungstermin von der Gerichtsvollzieher*in

# state: machine
# source: 29219e21dd90
# target: 9825f9d5c279
# parts: =3f1a0106250c
help-letter-eviction-meaning = An diesem Tag wird die Wohnung geräumt.

# state: machine
# source: 6833b389e902
# target: dde79a2d8403
# parts: =5a76fc7de055
# using: -fachstelle=78fe609ba097
help-letter-eviction-next = Noch heute: { -fachstelle } und Anwält*in.

# state: machine
# source: 0f11f4e5b280
# target: e0781aaac63a
# parts: =d94e712feab4
# using: -kuendigung=582181aca81e
help-letter-immediate = Fristlose { -kuendigung }

# state: machine
# source: d2b82486b31d
# target: 4185df04f444
# parts: =980452edde38
help-letter-immediate-meaning = Die Vermieter*in will, dass Sie sofort ausziehen. Meist geht es um Mietschulden. Ziehen Sie nicht gleich aus.

# state: machine
# source: 8a2f99cb863b
# target: 8b92ddb3c9dc
# parts: =a44adb063ae2
# using: -fachstelle=78fe609ba097 -raeumungsklage=725898c8a199
help-letter-immediate-next =
    Noch heute: { -fachstelle }. Bei Mietschulden so früh wie möglich alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } da ist. Das hilft meist nicht gegen eine Kündigung mit Frist.

# state: machine
# source: ab27b19fe7f4
# target: bbf36b254e49
# parts: =6b66e0ec0283
# using: -mieterhoehung=775a478560da
help-letter-increase = { -mieterhoehung }: „Bitte stimmen Sie zu“

# state: machine
# source: 71ccaf633619
# target: e16c881fa97a
# parts: =342d43108619
help-letter-increase-meaning = Die Vermieter*in will mehr Miete, bis zur ortsüblichen Vergleichsmiete.

# state: machine
# source: 947d3f2f21f4
# target: 23028083f1f8
# parts: =11c64b748828
# using: -mieterverein=c41fb34bdb7a
help-letter-increase-next = Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Vorher prüfen lassen und bis dahin die alte Miete weiterzahlen: { -mieterverein }.

# state: machine
# source: 554db7f0676f
# target: 5fe73763e2be
# parts: =c990d79e8c78
# using: -indexmiete=384da02b38e6 -mieterhoehung=775a478560da -modernisierung=52a57cfd926a -staffelmiete=3abf1f1206c0
help-letter-index = { -staffelmiete }, { -indexmiete } oder { -mieterhoehung } nach { -modernisierung }

# state: machine
# source: 7ec1c7118134
# target: 34a0617d6601
# parts: =053d3034bc66
help-letter-index-meaning = Die Miete steigt, auch wenn Sie nicht zustimmen.

# state: machine
# source: 86748f0f6a2a
# target: 6a956256cb20
# parts: =40ce8a8dc6bf
# using: -mieterverein=c41fb34bdb7a -vorbehalt=cfe27ee3b93a
help-letter-index-next = Sofort prüfen lassen: { -mieterverein }. Bis dahin pünktlich zahlen, am besten unter { -vorbehalt }.

# state: machine
# source: 034d69222699
# target: 7b175d539cda
# parts: =190c18ed1297
# using: -klage=be017647bffd -raeumungsklage=725898c8a199
help-letter-klage = { -klage } oder { -raeumungsklage }

# state: machine
# source: ded79bbaff7d
# target: ebb4fb63a4e0
# parts: =16ef623b4695
help-letter-klage-meaning = Die Vermieter*in geht vor Gericht. Sie will, dass Sie zahlen oder ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: caa16a02506e
# target: 971e5ece08aa
# parts: =fbe39c277c39
# using: -fachstelle=78fe609ba097
help-letter-klage-next =
    Die Frist steht im Brief. Sie ist kurz. Antworten Sie dem Gericht, sonst können Sie verlieren. Sofort: Anwält*in und { -fachstelle }. Bei Mietschulden alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem dieser Brief da ist.

# state: machine
# source: 6a54aaf3677c
# target: 435add4cdf26
# parts: =edd9288cb8db
# using: -mahnbescheid=58db49a1cf29
help-letter-mahnbescheid = { -mahnbescheid } vom Amtsgericht

# state: machine
# source: 88486a5fbe30
# target: f5c34523514a
# parts: =705fe5a70879
help-letter-mahnbescheid-meaning = Jemand will Geld. Das Gericht hat <strong>nicht</strong> geprüft, ob das stimmt.

# state: machine
# source: c80d9093f5ab
# target: 8e1249b4126d
# parts: =b924d7706e2a
# using: -widerspruch=03847c753089
help-letter-mahnbescheid-next = Die Frist steht im Brief. Sie ist kurz. Wenn es nicht stimmt: Formular für den { -widerspruch } ausfüllen und gleich abschicken. Es muss in der Frist beim Gericht ankommen. Fragen Sie eine Anwält*in.

# state: machine
# source: f0961a2cd595
# target: 1a8b2121e198
# parts: =9edcb1fde121
help-letter-mahnung = Mahnung

# state: machine
# source: 5a51c598cbcd
# target: 0a5fc60f44bf
# parts: =2497d609d8ee
help-letter-mahnung-meaning = Jemand sagt: Sie haben nicht bezahlt.

# state: machine
# source: b3706d62a255
# target: 72917fef2e8a
# parts: =49c75611a8a1
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
help-letter-mahnung-next = Sofort prüfen. Wenn es stimmt: zahlen. Wenn das Geld für die Miete fehlt: { -fachstelle } und { -jobcenter }.

# state: machine
# source: 8ecf69bf70ab
# target: 2ba99f6c09b4
# parts: =67ce6767b6ce
# using: -eigenbedarf=b40c74ea19a0 -kuendigung=582181aca81e
help-letter-ordinary = Ordentliche { -kuendigung }, auch wegen { -eigenbedarf }

# state: machine
# source: 0dd5aab11853
# target: 960ca71c47b8
# parts: =024be0554e28
help-letter-ordinary-meaning = Die Vermieter*in will, dass Sie nach einer Frist ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: 79d22437f2a8
# target: 68731b82426d
# parts: =743865c995ed
# using: -mieterverein=c41fb34bdb7a -widerspruch=03847c753089
help-letter-ordinary-next =
    In dieser Woche: { -mieterverein }. Der { -widerspruch } muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende da sein.

# state: machine
# source: 50ad7f0d5492
# target: e5596dbdc251
# parts: =a80ce289bfbc
# using: -abrechnung=87deb4d132aa -betriebskosten=54c50200d85b
help-letter-statement = { -abrechnung } der { -betriebskosten }

# state: machine
# source: 835b186321fa
# target: 61d36828ef27
# parts: =11d04b15876f
help-letter-statement-meaning = Das haben Heizung, Wasser und Haus gekostet. Vielleicht sollen Sie nachzahlen.

# state: machine
# source: 06a52766db77
# target: d8a7da5a3913
# parts: =1dffeb9e20fa
# using: -mieterverein=c41fb34bdb7a -vorbehalt=cfe27ee3b93a
help-letter-statement-next =
    Wenn der Brief zu spät kam, müssen Sie meist nichts nachzahlen. Lassen Sie das zuerst prüfen. Sonst nachzahlen bis zu dem Tag im Brief, am besten unter { -vorbehalt }. Fehler melden: { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monate
    } Zeit, nachdem der Brief da ist. Fragen Sie den { -mieterverein }.

# state: machine
# source: d326a9319789
# target: 17f61d3ad016
# parts: =825c8493e891
# using: -modernisierung=52a57cfd926a
help-letter-works = Ankündigung einer { -modernisierung }

# state: machine
# source: dc54a20a3b64
# target: e03f904ba511
# parts: =0af3876df054
help-letter-works-meaning = Im Haus wird gebaut. Danach kann die Miete steigen.

# state: machine
# source: 97d34c059ce7
# target: 073577e9417a
# parts: =d1ab6cd437f3
# using: -mieterverein=c41fb34bdb7a
help-letter-works-next = Gründe, die dagegen sprechen, sofort schreiben. Die Frist sollte im Brief stehen. Fragen Sie den { -mieterverein }.

# state: machine
# source: 797deec1d255
# target: d2b0b88f9d3f
# parts: =e2117733ff56
help-letters = Suchen Sie das Wort, das oben im Brief steht. Schreiben Sie auf den Umschlag, wann der Brief kam. Adressen stehen hier: <a name="help-contacts"></a>.

# state: machine
# source: 651c981120bd
# target: bb1117d6bde0
# parts: =849c64327a45
help-letters-column-meaning = Das heißt

# state: machine
# source: dad98095cc79
# target: 0744fbb998b1
# parts: =8e92b1f5c198
help-letters-column-next = Wie viel Zeit? Wen fragen?

# state: machine
# source: 95b0a8101434
# target: a3e292366497
# parts: =1d3d078a3d3c
help-letters-column-word = Das steht im Brief

# state: machine
# source: 6d8d4b6fe31e
# target: 05567839127f
# parts: =0b26f1147819
help-letters-table = Briefe und was Sie tun

# state: machine
# source: 4741b8cc1b9e
# target: cc53d070996b
# parts: =bda25c600265
help-letters-title = Was bedeutet dieser Brief?

# state: machine
# source: 3690d4df7eff
# target: 429fa08739e9
# parts: =92fcaf5e7ebc
# using: -kuendigung=582181aca81e -notunterkunft=bd38e496b794
help-office-arrears = Mietschulden, { -kuendigung }, Räumung, { -notunterkunft }

# state: machine
# source: a6d172b466b2
# target: 8c07d2a5d191
# parts: =be17beac501d
# using: -city=c9541c0032af -fachstelle=78fe609ba097
help-office-arrears-who = Stadt { -city }, { -fachstelle }

# state: machine
# source: 828a798d4638
# target: 88ba9a21c8dc
# parts: =5ceb8fd484eb
# using: -kaution=9b45ae22c035
help-office-living = Geld zum Leben und für die Miete, { -kaution }, Umzug, erste Möbel

# state: machine
# source: cebcf6e658cb
# target: 62704e42a65e
# parts: =32f7fcb5f29e
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
help-office-living-who = { -jobcenter } { -city }; wenn Ihr Geld vom Sozialamt kommt: dort

# state: machine
# source: 05d07fc0e7d4
# target: 62737ab56aa2
# parts: =7e68cd45c2e3
help-office-register = Adresse anmelden

# state: machine
# source: 2b16aee22474
# target: 2d68c2bee32e
# parts: =a72892d8140a
# using: -city=c9541c0032af -kundenzentrum=e386dea82f43
help-office-register-who = Stadt { -city }, { -kundenzentrum }

# state: machine
# source: ea689120adf4
# target: f049281017ff
# parts: =12648d6cbe05
# using: -city=c9541c0032af
help-office-residence = Erlaubnis, in { -city } zu wohnen

# state: machine
# source: 37b54862d4b9
# target: 0519a1cb339c
# parts: =5030f7df35e8
help-office-residence-who = Ausländerbehörde an dem Ort, an dem Sie jetzt wohnen

# state: machine
# source: 9338490aa9a2
# target: a8e2f33c8e41
# parts: =f8b9120ec31f
# using: -wbs=d5cd20d75416
help-office-wbs = { -wbs }, Beratung zur Suche, viel zu hohe Miete

# state: machine
# source: f9dfa329bf59
# target: 9b52911f8c8d
# parts: =c47b3450b2ae
# using: -city=c9541c0032af -housing-office=a563a552fac1
help-office-wbs-who = Stadt { -city }, { -housing-office }

# state: machine
# source: ba90a608c10c
# target: 29992088c17e
# parts: =b60240cb6eaf
help-office-wohngeld = Zuschuss zur Miete bei kleinem Einkommen

# state: machine
# source: 251d97906e1d
# target: f31e92475451
# parts: =74eee71228cd
# using: -city=c9541c0032af -wohngeld=70b9c96889f7
help-office-wohngeld-who = Stadt { -city }, { -wohngeld }

# state: machine
# source: 6e89df881dc8
# target: 16f047f79bec
# parts: =cfc87bc38152
help-offices-column-office = Dort fragen Sie

# state: machine
# source: 79bbf33196f4
# target: f6e7254d3d89
# parts: =48451d21541c
help-offices-column-task = Das brauchen Sie

# state: machine
# source: 139202e82e0f
# target: ad69336d6160
# parts: =558155e85d19
help-offices-table = Ämter und ihre Aufgaben

# state: machine
# source: c5655e458d4f
# target: 8fb839e320a3
# parts: =a5a2315131cd
help-offices-title = Welches Amt hilft wobei?

# state: machine
# target: b2de6ec91bef
# parts: =9ee7079be9e8
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# source: 4ddff603682a
# target: 8d7160847140
# parts: =b177665e6250
help-row-brake = Zu hohe Miete rügen und zurückfordern, was Sie seit dem Anfang zu viel gezahlt haben

# state: machine
# source: 78735831afb4
# target: 61e22f8b4b56
# parts: =75487b3d9363
help-row-carbon = CO₂-Anteil verlangen, bei eigenem Gasvertrag

# state: machine
# source: 345a20704714
# target: 7a21fecd1e8c
# parts: =99477afbb3ae
help-row-claims = Nach dem Auszug: Geld wegen Schäden oder Einbauten fordern

# state: machine
# source: c38a1d173fed
# target: cdca43c2d170
# parts: =46bc11ef5136
help-row-court = Brief vom Gericht

# state: machine
# source: d475a30d6edd
# target: ba467150c874
# parts: =d68dce6b2dbf
# using: -kuendigung=582181aca81e
help-row-cure = Nach einer fristlosen { -kuendigung } alles zahlen

# state: machine
# source: 31b85f08d0e3
# target: 893fea55977a
# parts: =24bfb15e4728
help-row-fairness = Bei Benachteiligung Geld verlangen

# state: machine
# source: a35b36f7133b
# target: 4ca0d1d673c6
# parts: =ce78b32011ef
# using: -kuendigung=582181aca81e
help-row-hardship = Einer { -kuendigung } mit Frist wegen Härte widersprechen

# state: machine
# source: a06f90047a63
# target: 1ec12af96dd0
# parts: =bd3fdee1a2e1
# using: -mieterhoehung=775a478560da
help-row-increase = Einer { -mieterhoehung } zustimmen oder nicht

# state: machine
# source: 1e8e8dba2bb8
# target: 5439c6a1e6ab
# parts: =369005017571
# using: -abrechnung=87deb4d132aa
help-row-landlord-statement = Die Vermieter*in schickt die { -abrechnung }

# state: machine
# source: ce8e4c69f708
# target: 584aca86cb87
# parts: =1cd26a6305e1
help-row-notice = Selbst kündigen. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 62737ab56aa2
# parts: =7e68cd45c2e3
help-row-register = Adresse anmelden

# state: machine
# source: f753bb278546
# target: 2b1e0739610f
# parts: =e1d87b13c1a5
# using: -abrechnung=87deb4d132aa
help-row-statement = Fehler in der { -abrechnung } melden

# state: machine
# source: d6c9b82e22ca
# target: 6b90975b6e63
# parts: =7291866e86ce
# using: -wohngeld=70b9c96889f7
help-row-wohngeld = { -wohngeld } beantragen

# state: machine
# target: a4b53e81f4ac
# parts: =430ed9b65d34
help-title = Hilfe in Köln

# state: machine
# source: f814d9259483
# target: d7ee91a66234
# parts: =7d058c4157b4
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. In Kästen stehen Warnungen und Tipps. Die wichtigsten Fristen stehen in einer Tabelle: <a name="help-deadlines"></a>. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# source: d96dfa35702b
# target: 1778efbf82df
# parts: =a3876afdb282
how-to-law = <strong>Wörter aus dem Recht:</strong> „Unwirksam“ heißt: Es gilt nicht. „Wirksam“ heißt: Es gilt. Eine „Frist“ ist eine Zeit, die Sie einhalten müssen. Das Zeichen „§“ nennt die Stelle im Gesetz. „BGB“ heißt Bürgerliches Gesetzbuch.

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
# source: 106aadf68fb3
# target: 30dffa047941
# parts: =a76762829664
# using: -city=c9541c0032af
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }. Die Sprachen haben wir selbst ausgewählt.

# state: machine
# source: 33d59f3d37c0
# target: 217db0cf51b9
# parts: =eafa1fcc1467
imprint-law = Rechtsstand: { $law-date }. Die Bundesgesetze in diesem Heft haben den Text von diesem Tag. Spätere Änderungen stehen nicht darin.

# state: machine
# target: 984bb2a105d8
# parts: =b7ae8e209192
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# source: e57d9ad8eb6c
# target: cd5d28b2a938
# parts: =04ba4319c9e8
# using: -city=c9541c0032af -mietpreisbremse=d5dadd42fe17 -mietspiegel=2928b5da07ec
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der „ortsüblichen Vergleichsmiete“ liegen. Das ist die Miete, die hier für ähnliche Wohnungen üblich ist. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn hier: { $immobilienboerse-name }, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# source: 3d06a02c29bc
# target: 8e789936f649
# parts: =3a7bce41a6dd
# using: -ruege=60f7f338db4e
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Wenn die { -ruege } später kommt, können Sie nur Geld zurückfordern, das Sie danach zu viel zahlen. Wenn sie erst nach dem Vertragsende kommt, bekommen Sie nichts zurück ({ $complaint-law }).

# state: machine
# target: 70a6a1e6e473
# parts: =96916ab60178
lease-brake-complain-title = So wehren Sie sich

# state: machine
# source: dc8bd1b60c05
# target: 6aef8c3fb6ac
# parts: =d0a8a37c5f83
# using: -modernisierung=52a57cfd926a
lease-brake-exceptions = Es gibt Ausnahmen. Die häufigste: Die Mieter*in vor Ihnen hat schon mehr gezahlt. Dann darf die Miete meist auch für Sie so hoch sein. Die Bremse gilt auch nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden { -modernisierung }. Das heißt: Die Wohnung wurde viel besser gemacht. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Wenn sie das nicht getan hat, darf sie sich zunächst nicht darauf berufen. Dann gilt die Bremse trotzdem.

# state: machine
# target: 22b4b2df2cff
# parts: =f4a84467d5b4
# using: -ruege=60f7f338db4e
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# source: d0a85724c17b
# target: 07ce85481486
# parts: =1824d990e3a0
# using: -city=c9541c0032af -mietspiegel=2928b5da07ec
lease-brake-note = { $brake-law }. Dass die Bremse in { -city } gilt, steht in einer Verordnung. Das ist eine Regel der Landesregierung. Sie gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until } (Stand dieser Angabe: { $ordinance-as-of }). Der Kölner { -mietspiegel } ist vom { $mietspiegel-issue }. Im Gesetz heißt so eine Liste „einfacher Mietspiegel“.

# state: machine
# target: 6e8ef6506630
# parts: =427eb6485e7b
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 0fe71c1ae0a8
# parts: =137cffa4f8e5
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# source: 0a298981cf01
# target: 2f009d09c806
# parts: =dbfb128ec04f
lease-content-pets = Ob Haustiere erlaubt sind. Fragen Sie vorher, auch wenn nichts im Vertrag steht.

# state: machine
# target: fb1cce547d0c
# parts: =00a04a0a94a7
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# source: c156bfe029db
# target: 00986dffd635
# parts: =11bc83842f72
# using: -kaltmiete=cda89ffdd4eb -kaution=9b45ae22c035 -nebenkosten=066e8dd5189d
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Wenn etwas fehlt, fragen Sie nach.

# state: machine
# source: a081c2188ac5
# target: d638e67bb9af
# parts: =5514416d0e43
# using: -kuendigungsverzicht=818511c7eeaa
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem { -kuendigungsverzicht }: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 624238c9a5d8
# parts: =f9c9cdcefdf2
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# source: c9f8a414d2f6
# target: de72f3988882
# parts: =d06f09134ca3
lease-family = Ihre Ehepartner*in und Ihre Kinder dürfen bei Ihnen einziehen. Dafür brauchen Sie keine Erlaubnis. Sagen Sie es der Vermieter*in aber vorher, am besten schriftlich. Auch Besuch dürfen Sie haben, ohne zu fragen.

# state: machine
# target: f05767d541d1
# parts: =0fa4a8eb0918
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# source: 1a40a0d04240
# target: cbf3e30e8c4d
# parts: =54834578994b
# using: -zeitmietvertrag=9054225ad137
lease-kind-fixed = <strong>Befristet:</strong> Im Vertrag steht ein fester letzter Tag. Er heißt auch { -zeitmietvertrag }. Die Vermieter*in braucht dafür einen Grund aus dem Gesetz. Ein Beispiel: Sie will später selbst dort wohnen. Diesen Grund muss sie Ihnen bei der Unterschrift schriftlich nennen. Sonst ist der Vertrag unbefristet ({ $fixed-term-law }).

# state: machine
# source: af87082b7551
# target: 40cf85f20ed1
# parts: =9d60698bd049
lease-kind-furnished = <strong>Möbliert:</strong> Die Wohnung hat schon Möbel. Lassen Sie eine Liste der Möbel in den Vertrag schreiben. Fragen Sie, wie viel die Möbel kosten. Wenn das Zimmer in der Wohnung der Vermieter*in liegt, haben Sie oft weniger Schutz: <a name="notice-landlord"></a>.

# state: machine
# source: c7e8e99fc1b3
# target: c146dcaa6f90
# parts: =c093b182a739
# using: -untermiete=41bb209b409c
lease-kind-shared = <strong>WG:</strong> Mehrere Menschen teilen eine Wohnung. Fragen Sie, mit wem Sie den Vertrag machen. Wenn Sie mit anderen zusammen unterschreiben, müssen Sie vielleicht die ganze Miete zahlen. Sie können dann auch nur zusammen kündigen. Wenn eine „Hauptmieter*in“ Ihnen ein Zimmer vermietet, heißt das { -untermiete }. Lassen Sie sich zeigen, dass die Vermieter*in einverstanden ist.

# state: machine
# source: 4f40bda94dd0
# target: 7a00662c4247
# parts: =b5b3e60d35c1
# using: -kuendigung=582181aca81e -mietpreisbremse=d5dadd42fe17
lease-kind-short = <strong>Nur für kurze Zeit:</strong> Manchmal vermietet jemand nur „vorübergehend“, zum Beispiel als Zwischenmiete. Dann gibt es oft keinen Schutz vor { -kuendigung }. Auch die { -mietpreisbremse } gilt dann oft nicht ({ $exempt-law }). Fragen Sie, warum der Vertrag so kurz ist.

# state: machine
# source: a8d36db9a819
# target: 924b8492612b
# parts: =f244a8b82086
# using: -kuendigungsverzicht=818511c7eeaa
lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Sie können eine Zeit lang nicht kündigen, auch wenn Sie eine andere Wohnung finden. Unterschreiben Sie das nur, wenn Sie sicher so lange bleiben.

# state: machine
# source: d3a4f2325dbf
# target: b91ed4d939e9
# parts: =e6c59f76f5a0
lease-kinds = Manche Verträge sind anders. Lesen Sie sie besonders genau.

# state: machine
# source: 48f6394999cc
# target: c195e8ac8c27
# parts: =0c1a2ad97bda
lease-kinds-title = Befristet, möbliert, WG

# state: machine
# source: c02a01dc20e3
# target: e5cb34096529
# parts: =68c57295e9ba
# using: -schoenheitsreparaturen=ad1c9a26d80a
lease-painting = Streichen und Tapezieren heißt im Vertrag oft { -schoenheitsreparaturen }. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. Wenn die Wohnung beim Einzug nicht renoviert war, müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Lassen Sie den Vertrag prüfen, bevor Sie Farbe kaufen.

# state: machine
# source: ee4da9b07453
# target: c1ddfeefecbb
# parts: =06609c80caff
# using: -bundesgerichtshof=d995a45fac9c
lease-painting-note = { $painting-law } und Urteile vom { -bundesgerichtshof }, zum Beispiel VIII ZR 185/14. Das ist das höchste deutsche Gericht für das Mietrecht.

# state: machine
# target: 55a170a73245
# parts: =0ad48f9fdcfc
lease-painting-title = Wer muss streichen?

# state: machine
# source: b7691577e8b0
# target: c5a510adc727
# parts: =dd539ad7c9aa
lease-sublet = Wenn Sie die Wohnung oder ein Zimmer weitervermieten wollen, brauchen Sie immer vorher die Erlaubnis. Das heißt untervermieten. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht auf die Erlaubnis. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist ({ $sublet-law }). Schreiben Sie der Vermieter*in, welche Person Sie aufnehmen möchten und warum. Warten Sie auf die Antwort.

# state: machine
# target: 97b1feecad5f
# parts: =39a6b70613a8
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 3b103c7af712
# parts: =248d560e582e
lease-title = Der Mietvertrag

# state: machine
# source: 2365660489f0
# target: 92eaa3da8733
# parts: =40771c925867
# using: -city=c9541c0032af
letter-address = Von (Namen aller Mieter*innen):<br>________________________________________<br>________________________________________<br>Adresse: _________________________________<br>An (Name und Adresse der Vermieter*in):<br>________________________________________<br>________________________________________<br>{ -city }, Datum: __________

# state: machine
# source: bcd9e2b182c4
# target: 16a99990ecbf
# parts: =748492949464
letter-closing = Mit freundlichen Grüßen<br>Unterschriften aller Mieter*innen:<br>________________________________________<br>________________________________________

# state: machine
# source: 7640fbe17a53
# target: 84ce865024c0
# parts: =fdb426159e48
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir / uns bitte vorher einen Termin. Bis dahin zahle ich / zahlen wir die Miete unter Vorbehalt. Ich behalte mir / Wir behalten uns vor, Geld zurückzufordern.

# state: machine
# source: 59da7a7c50cd
# target: ca6182844b2b
# parts: =2c88953e906d
letter-defect-report = seit dem __________ gibt es in der Wohnung diesen Mangel: ____________________. Fotos liegen bei.

# state: machine
# target: bac8227b2312
# parts: =d79cf7062316
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 1737392c211a
# parts: =521e70fe7ea3
letter-defect-title = Einen Mangel melden

# state: machine
# source: 79e87bce073e
# target: 38005dfe3ce8
# parts: =ddbf61075cc3
letter-notice-declaration = hiermit kündige ich / kündigen wir den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# source: 8d65b9659fcb
# target: 264733e5b495
# parts: =349613c79014
letter-notice-request = Bitte bestätigen Sie mir / uns die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 144633f8c209
# parts: =729d5585936b
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 8e002c50ac3b
# parts: =810792755d77
letter-notice-title = Die Wohnung kündigen

# state: machine
# source: 0cc46ab04fae
# target: a13c57b5e40f
# parts: =7b3cffed5102
letter-receipts-request = ich möchte / wir möchten Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir / uns einen Termin, um die Belege einzusehen. Sie können die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich / leisten wir bis dahin nur unter Vorbehalt. Einwände bleiben vorbehalten.

# state: machine
# source: ad66f47318c4
# target: a2be95de70ec
# parts: =e367c10301f9
letter-receipts-subject = <strong>Abrechnung der Betriebskosten (Nebenkosten) für das Jahr ______</strong>

# state: machine
# source: ef68c90b85b0
# target: a62dae28419f
# parts: =05dbaead9848
# using: -abrechnung=87deb4d132aa
letter-receipts-title = Belege zur { -abrechnung } ansehen

# state: machine
# source: a077156b4d12
# target: 6462239cab61
# parts: =35d4c4a71d45
# using: -kaltmiete=cda89ffdd4eb
letter-rent-complaint = ich wohne / wir wohnen seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge / Wir rügen, dass diese Miete höher ist, als das Gesetz erlaubt ({ $brake-law }). Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite / Wir bestreiten sie, weil ____________________.

# state: machine
# source: 484b716fcde9
# target: 1d4139144a48
# parts: =d5d0d04a57d4
letter-rent-demand = Nach meiner / unserer Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir / uns mit, auf welche Ausnahmen Sie sich berufen. Von jetzt an zahle ich / zahlen wir die Miete nur unter Vorbehalt.

# state: machine
# source: f29a16ae7d68
# target: 6f8d01d9d1a8
# parts: =c5a8e8c11f55
letter-rent-subject = <strong>Rüge der Miete nach { $complaint-law }</strong>

# state: machine
# target: acd89562fe29
# parts: =089555539ab0
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: b371de3c9c5c
# parts: =b4fa08ee93c6
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# source: 9efb41008e36
# target: 991ca6aa2fcb
# parts: =01f0c2430b0f
# using: -kuendigung=582181aca81e
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. „Ich / wir“ heißt: Streichen Sie eins davon. Alle Briefe müssen beweisbar ankommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die { -kuendigung } muss auf Papier sein. Alle Mieter*innen im Vertrag unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken. Bitten Sie dann um eine Antwort, und heben Sie die E-Mail auf.

# state: machine
# target: 257dfd2d907e
# parts: =99e4e87f0884
letters-title = Musterbriefe

# state: machine
# source: cae6219514ac
# target: 31513e138645
# parts: =648ff1ede101
# kept: the German says “wenn” in place of a verb-first condition; the translation says “якщо” already
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Wenn es an kalten Wänden bleibt, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

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
# source: 5a04b1956546
# target: 229683cf3549
# parts: =68109e48ec98
living-bin-blue-in = Papier und Kartons

# state: machine
# source: 9e6201c3c0ae
# target: d36b301eb72d
# parts: =acb5a567e8dd
living-bin-blue-out = Verpackungen aus Plastik oder Metall

# state: machine
# target: 546ac367dd81
# parts: =44f881565c71
living-bin-brown = Braun: Bio

# state: machine
# source: bdc8611b34bb
# target: 7f11da909aaf
# parts: =f76793a553a2
living-bin-brown-in = Bioabfall aus Küche und Garten

# state: machine
# source: 7aec09fe14a7
# target: 7231c9e0b1ec
# parts: =8d04fba5f0dd
living-bin-brown-out = Verpackungen, Plastik

# state: machine
# target: 93050ce0cc94
# parts: =49e51c43cbcc
living-bin-grey = Grau: Restmüll

# state: machine
# source: 3426e0bedf0b
# target: 0c03e60c730b
# parts: =84a4ef804f14
living-bin-grey-in = Restmüll, der in keine andere Tonne passt

# state: machine
# source: 577e8691512d
# target: a49a4e03c9a0
# parts: =0f8013d5bc51
living-bin-grey-out = Glas, Batterien, Elektrogeräte

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
# source: a84bbbf5e358
# target: 6756584baaeb
# parts: =87d39c8d8141
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stand: { $bulky-as-of }, bitte vorher prüfen: <a name="awb-page"></a>. Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# source: 17af8cf1101e
# target: 0b2a72a47502
# parts: =be3910c56fa6
living-changes = Wenn Sie eine kleine Solaranlage auf dem Balkon möchten, fragen Sie vorher. Auch für einen Umbau wegen einer Behinderung brauchen Sie eine Erlaubnis. Meist haben Sie ein Recht darauf ({ $changes-law }). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# source: 5d16d609d3e6
# target: 05eed34dedc2
# parts: =2253817bbeb1
living-changes-title = Etwas umbauen

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
# source: cdc7d59d86c4
# target: e3c6a34ee106
# parts: =82f614b36fac
# using: -hausordnung=8a06c2ede796
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe ({ $quiet-law }). Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Wenn Sie feiern, sagen Sie es vorher den Nachbar*innen. Wenn Sie selbst etwas stört, reden Sie zuerst freundlich miteinander.

# state: machine
# source: 36d5172e1a2c
# target: b4c4926b060d
# parts: =b647794ca9ba
living-quiet-note = Das LImSchG ist das Landes-Immissionsschutzgesetz. Es gilt für die Nacht. Für Sonntage und Feiertage gilt ein eigenes Gesetz des Landes.

# state: machine
# target: df7c4efd30b7
# parts: =b8c0a55ca95f
living-quiet-title = Ruhe

# state: machine
# source: a68b6210056b
# target: 066fb1f9f2c5
# parts: =1211ebd0f57f
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Anbringen muss sie die Eigentümer*in. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Wenn er kurz und immer wieder piept, ist meist die Batterie leer.

# state: machine
# source: 61db86a5cf5e
# target: fe79d649e702
# parts: =11710a30d2b9
living-smoke-note = { $smoke-law }. Das ist die Bauordnung für Nordrhein-Westfalen.

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
# source: 3a1e048fd095
# target: 7ceb5401240b
# parts: =3b2c8a7c8b2e
# using: -city=c9541c0032af
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte, Batterien und Glas gehören in keine dieser Tonnen. Fragen Sie die Hausmeister*in oder die Abfallwirtschaftsbetriebe, wo Sie sie abgeben: <a name="living-bulky"></a>. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 40aef160b82e
# parts: =87b6eab0b8b2
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# source: dc9a0f50dcab
# target: 8045c3e43103
# parts: =358a35220f2e
living-waste-do-plan = fragen, wann die Tonnen geleert werden

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
# source: 5e135980b923
# target: c98b50f9fff3
# parts: =37a57e8f9dbb
# using: -erstausstattung=9e54ffcc3f98 -jobcenter=7bd0f78d4bde
money-furniture = Für eine erste Wohnung kann das { -jobcenter } Geld für Möbel, Herd und andere Geräte geben. Das heißt { -erstausstattung }. Sie stellen dafür einen eigenen Antrag. Tun Sie das <strong>vor</strong> dem Kauf, und schreiben Sie eine Liste. Manchmal bekommen Sie statt Geld auch Gutscheine oder Sachen. Auch wer sonst kein Geld vom { -jobcenter } bekommt, kann fragen, wenn das Einkommen klein ist.

# state: machine
# source: c6f30b7ebf5a
# target: 70e6b1c6b1e8
# parts: =2d9d8ac7d9f6
# using: -jobcenter=7bd0f78d4bde -zusicherung=27db4c240868
money-furniture-move = Auch Umzugskosten kann das { -jobcenter } zahlen. Dafür muss der Umzug nötig sein. Sie brauchen vorher die { -zusicherung }: <a name="money-jobcenter-move"></a>. Holen Sie Angebote ein, bevor Sie jemanden beauftragen.

# state: machine
# source: 3f25fcafb66e
# target: 3f25fcafb66e
# parts: =9d2bd12b3043
money-furniture-note = { $furniture-law }.

# state: machine
# source: dccdbeeca19c
# target: 44cbb6273cb9
# parts: =fc2581e69a85
money-furniture-title = Umzug und erste Möbel

# state: machine
# source: cc9f8ffa983d
# target: 62f4353b118d
# parts: =519be7ae8fb3
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# source: 1f37b34bc686
# target: 1ac4808741df
# parts: =667d45f9fd2c
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Früher hieß es „Bürgergeld“. Dazu gehört auch Geld für eine „angemessene“ Wohnung. Das heißt: Sie darf nicht zu teuer sein. Die Grenze sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# source: 2925f19912f0
# target: 5c18985aff29
# parts: =68d748076c4c
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-find = Welches { -jobcenter } für Sie zuständig ist und wie Sie es finden, lesen Sie hier: <a name="help-offices"></a>.

# state: machine
# source: e988da56bade
# target: cd88e5c69529
# parts: =4984e6e8bb2b
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde
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
# target: 8b4559a3a341
# parts: =8c283e5909ad
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=d5dadd42fe17
money-jobcenter-limit-new = Für eine <strong>neue</strong> Wohnung gilt: Mehr als die normale Grenze zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesichert hat. Eine Stadt kann auch eine Grenze je Quadratmeter festlegen. Wenn die Miete höher ist, als die { -mietpreisbremse } erlaubt, gilt sie als nicht angemessen. Dann muss das { -jobcenter } Sie auffordern, die Miete zu rügen. Was das ist, lesen Sie hier: <a name="rent-brake"></a>.

# state: machine
# source: ab44012a2372
# target: 2f7cb1dd254d
# parts: =ac1690aeb91c
money-jobcenter-limit-note = { $benefit-law }. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# source: 1051e93055e5
# target: 484248d451fc
# parts: =8f049bd28a6e
money-jobcenter-move-title = So ziehen Sie mit Zusicherung um

# state: machine
# source: 0c4aef1a5f56
# target: 97c6104b06ce
# parts: =c8eaa28806d6
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } und { $jobcenter-site-west }. Welche Adresse für Sie gilt, steht auf Ihrem Brief. Schauen Sie vor jedem Termin dort nach.

# state: machine
# source: 1bd078067bb1
# target: 3450fb3a11d6
# parts: =b2409cd8a563
# using: -jobcenter=7bd0f78d4bde -zusicherung=27db4c240868
money-jobcenter-step-ask = Eine { -zusicherung } ist das schriftliche Versprechen, dass das { -jobcenter } zahlt. Bitten Sie darum, <strong>bevor</strong> Sie unterschreiben. Zuständig ist das { -jobcenter } an dem Ort, an den Sie ziehen. Geben Sie dort das Angebot mit allen Kosten ab.

# state: machine
# source: 5531dd8bdc69
# target: bdb9d3babb8a
# parts: =d36b1a5923d0
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-costs = Umzugskosten beantragen Sie bei dem { -jobcenter }, das <strong>bis zum Umzug</strong> für Sie zuständig ist. Auch hier gilt: erst die Zusicherung, dann der Umzug.

# state: machine
# source: 9799212a33b0
# target: a48818dd65fb
# parts: =5b2f924ac4d9
# using: -kaution=9b45ae22c035
money-jobcenter-step-deposit = Beantragen Sie dort auch die { -kaution } oder Anteile an einer Genossenschaft. Auch dafür brauchen Sie vorher die Zusicherung. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# source: a0768c580eb0
# target: 2d3b6020b528
# parts: =c8239ad04770
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusicherung. Ohne Zusicherung müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: b309e31e7c17
# parts: =a2a5d56df8f8
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# source: 51c408755613
# target: bc3006eb2d3f
# parts: =e4dd4590778a
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
money-jobcenter-young = Wenn Sie unter { $benefit-age } Jahre alt sind, bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Wenn Sie innerhalb von { -city } umziehen und es nicht nötig ist, zahlt das { -jobcenter } höchstens so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 2ec18569e8a6
# parts: =86ab636a41fa
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# source: ccee65f5f54a
# target: c85d6b0f72c2
# parts: =2ef7aab4c873
money-papers-intro = Nehmen Sie diese Papiere zur Besichtigung mit. Geben Sie sie erst ab, wenn Sie die Wohnung wirklich wollen:

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
# source: 284a769abca4
# target: beea6d3e3f51
# parts: =916ef037a34f
# using: -city=c9541c0032af -wbs-short=00fe73684f9e
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs-short } und die Beratung.

# state: machine
# target: 53a833755aa9
# parts: =28f273e47131
# using: -wbs=d5cd20d75416
money-wbs-title = { -wbs }

# state: machine
# source: 5c9a07714ee2
# target: 1e51596806d4
# parts: =a2d80e8b9f60
# using: -city=c9541c0032af -housing-office=a563a552fac1 -wbs-short=00fe73684f9e
money-wbs-valid =
    Auf dem { -wbs-short } steht, wie groß die Wohnung sein darf. Er gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Beantragen Sie rechtzeitig einen neuen, wenn die Zeit bald endet. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu, nämlich das { -housing-office }: <a name="card-housing-office"></a>.

# state: machine
# source: 743bdc82a4d2
# target: a6386df8913d
# parts: =02c63bdf5e67
money-wbs-valid-note = { $wbs-law }. Das ist ein Gesetz von Nordrhein-Westfalen über geförderte Wohnungen.

# state: machine
# source: bece9cdde486
# target: 2f7e4cfd9471
# parts: =60ed50fccb9e
# using: -wbs=d5cd20d75416 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Sie müssen auch rechtmäßig und für längere Zeit in Deutschland wohnen. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# source: 729dc59b6487
# target: d8cecd4c35e5
# parts: =a2f8f27b4b8e
# using: -grundsicherungsgeld=b5361b9421c4 -jobcenter=7bd0f78d4bde -wohngeld=70b9c96889f7
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Danach stellen Sie einen neuen Antrag. Wenn Sie { -grundsicherungsgeld } bekommen, gibt es kein { -wohngeld }. Wenn nach Ihrem Antrag Papiere fehlen, schicken Sie diese schnell nach.

# state: machine
# source: 0e370ea42fc9
# target: c2e0d545a345
# parts: =f306a19ab198
money-wohngeld-note = { $wohngeld-law }. Das ist das Wohngeldgesetz.

# state: machine
# target: d7113e2b3a70
# parts: =4f60057e1a80
# using: -wohngeld=70b9c96889f7
money-wohngeld-title = { -wohngeld }

# state: machine
# source: 602a9349fb42
# target: 8c30953dbda2
# parts: =4958bcb228ee
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an: <a name="broadcasting-page"></a>. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

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
# source: 26716454ddb0
# target: 32b6de270b21
# parts: =8e3ce81cb67c
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=3088ce931a52
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Wenn Sie es nicht bekommen, sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# source: 9b1862df027b
# target: 2e341f84cc14
# parts: =f850b489bfa6
# using: -sperrung=09eac75d6856
moving-in-cutoff = Wenn Sie Strom oder Gas nicht bezahlen, kann die Firma die { -sperrung } androhen. Das heißt: Sie will abschalten. Sie muss Ihnen das vorher schreiben. Warten Sie nicht, bis es so weit ist.

# state: machine
# source: 5a3042ed1467
# target: ce0ae7764941
# parts: =2c108bc9ead0
# using: -grundversorger=820948d6931e
moving-in-cutoff-call = Rufen Sie die Firma an, und fragen Sie nach einer Ratenzahlung. Der { -grundversorger } muss Ihnen eine anbieten, wenn Sie das nach der Androhung verlangen. Im Brief heißt sie „Abwendungsvereinbarung“. Zahlen Sie dann die Raten und alle neuen Rechnungen pünktlich.

# state: machine
# source: 563f9efe0815
# target: 7ff7d684ca24
# parts: =2204068409de
# using: -sperrung=09eac75d6856
moving-in-cutoff-health = Schreiben Sie der Firma, wenn eine { -sperrung } für jemanden bei Ihnen gefährlich wäre. Beispiele sind ein krankes Kind oder ein Gerät, das jemand zum Leben braucht. Dann darf die Firma oft nicht sperren. Legen Sie einen Nachweis dazu.

# state: machine
# source: f8146e85b00c
# target: f8146e85b00c
# parts: =56b8778dd04a
moving-in-cutoff-note = { $cutoff-law }.

# state: machine
# source: adce60e4a8cf
# target: a6d9adc1200b
# parts: =1ab60051d0f2
# using: -jobcenter=7bd0f78d4bde
moving-in-cutoff-office = Fragen Sie sofort das { -jobcenter } oder das Sozialamt. Manchmal übernehmen sie Schulden für Strom oder Gas, meist als Darlehen.

# state: machine
# source: 0be1df487e93
# target: ae89152d7372
# parts: =60a720c8c2ef
moving-in-cutoff-title = Wenn Strom oder Gas gesperrt werden soll

# state: machine
# source: 34d45c72288c
# target: f583446c502c
# parts: =0eb20e348d02
moving-in-insurance = Eine „Haftpflichtversicherung“ kann zahlen, wenn Sie aus Versehen etwas beschädigen, das anderen gehört. Fragen Sie eine Beratung, ob sie für Sie sinnvoll ist.

# state: machine
# target: 2171b3d2ee80
# parts: =da6e27ca8943
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# source: 7e3ecd89d94d
# target: 3d4064c915f7
# parts: =d512613de600
moving-in-numbers = Fragen Sie nach einer Telefonnummer für den Notfall, zum Beispiel bei Heizung, Wasser und Aufzug. Schreiben Sie sie auf. Wenn Sie einen Schlüssel verlieren, sagen Sie es der Vermieter*in sofort.

# state: machine
# target: 0f074f51e649
# parts: =d73af96f75c2 .alt=dcf3c9ff12bd
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# source: 6bda1299e4fb
# target: 0c7916748aa4
# parts: =f0ebf475d17b
# using: -grundversorger=820948d6931e
moving-in-power = Wenn Sie Strom benutzen, ohne selbst einen Vertrag zu haben, beliefert Sie der { -grundversorger }. So heißt die Firma, die alle Haushalte beliefern muss. Auch so entsteht ein Vertrag. Er heißt „Grundversorgung“ und endet nicht von selbst. Fragen Sie die Vermieter*in, welche Firma das ist. Melden Sie sich dort mit Ihrem Zählerstand. Fragen Sie auch, wer das Gas liefert, wenn Sie selbst damit heizen oder kochen. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# source: d22c94b4c40d
# target: 554ca0c7bcc0
# parts: =2ee13c44f996
moving-in-power-note =
    { $power-law }. Seit dem { $supplier-switch-since } dauert an Werktagen der technische Wechsel zu einer anderen Firma { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } Stunde
       *[other] { $supplier-switch-hours } Stunden
    }. Eine „Ersatzversorgung“ ist etwas anderes als die Grundversorgung. Sie dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }.

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
# source: 496f7a197e21
# target: bd45a466461c
# parts: =832550696a48
# using: -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt, an manchen Tagen nur mit Termin: <a name="card-kundenzentrum"></a>. Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Wenn Sie sich zu spät anmelden, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# source: 813fc404f0ad
# target: 480fa6b29309
# parts: =7fd40580dac4
moving-in-register-note = { $register-law }. Das ist das Bundesmeldegesetz.

# state: machine
# target: 5aebf504bb74
# parts: =ed677164705c
moving-in-register-title = Adresse anmelden

# state: machine
# source: c4a7b3bb468d
# target: 79a511746135
# parts: =b5ce1821f41f
# using: -vorbehalt=cfe27ee3b93a
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne { -vorbehalt } übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein ({ $known-defects-law }).

# state: machine
# target: 3ac4b2ff3359
# parts: =efa50adfa68d
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# source: 0dfb3c9b2beb
# target: 63391ae7bd11
# parts: =b7bd47270d7d
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Lassen Sie auch niemanden Ihre Adresse benutzen, der nicht bei Ihnen wohnt. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

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
# source: 5dab052b3763
# target: 86753afb3aca
# parts: =c13e0094d527
# using: -uebergabeprotokoll=1e413e203fad
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 8fd2e06b8be6
# parts: =e2b5c7d0f988
moving-out-check-title = Checkliste für den Auszug

# state: machine
# source: 048a10ba1ae2
# target: 9f4f26807f07
# parts: =a109f697d08c
# using: -kaution=9b45ae22c035
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung „verjährt“. Das heißt: Es ist zu spät dafür. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# source: b5b72eaa2451
# target: 1576c019ca03
# parts: =9cf8a5322a57
# using: -bundesgerichtshof=d995a45fac9c -kaution=9b45ae22c035
moving-out-claims-note = { $claims-law }. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: { -bundesgerichtshof }, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# source: b34a38ca5e9f
# target: 8414f81ae8d7
# parts: =cea468e32c25
# using: -abrechnung=87deb4d132aa -nebenkosten=066e8dd5189d
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte { -abrechnung } der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Wenn lange keine Antwort kommt, schreiben Sie noch einmal. Nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 5fd1c04ef827
# parts: =587b52e96fc4
# using: -kaution=9b45ae22c035
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# source: ea1f9aa431f9
# target: a99675005f3a
# parts: =2baa9dd89f37
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein „Einschreiben“ ist ein Brief mit Nachweis der Post. Wenn ihn niemand abholt, gilt er meist als nicht angekommen. Beim „Einwurf-Einschreiben“ reicht der Beleg der Post allein nicht als Beweis. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# source: 190d38fcbed7
# target: 5bb9680c4902
# parts: =f89fb6f359ee
# using: -kaution=9b45ae22c035
moving-out-intro = Wenn Sie eine neue Wohnung haben, planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# source: 0ee71b3783c2
# target: e2d1a5813631
# parts: =6f67eba7bbc3
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Ein Beispiel: Der Brief kommt spätestens am { $example-notice-letter } an. Dann endet der Vertrag am { $example-notice-end }. Wenn der Brief später im Monat kommt, endet der Vertrag erst am { $example-notice-late-end }. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# source: 126c5b2ab0b4
# target: 25c426c74ded
# parts: =980cb56259c0
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten ({ $notice-fixed-law }).

# state: machine
# source: dcb0ed5a1f3e
# target: c47467ed460b
# parts: =beefe0c83615
moving-out-notice-note = { $notice-tenant-law }. Für die Unterschrift gelten { $notice-form-law }.

# state: machine
# target: 26ba1f8a35ba
# parts: =ef412920deb1
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# source: e2995fe1f63a
# target: 3d0f647ba552
# parts: =ed2623e97f98
moving-out-notice-room-period = Bei so einem Zimmer kann man meist bis zum { $room-notice-day } eines Monats kündigen. Der Vertrag endet dann schon am Ende dieses Monats ({ $notice-tenant-law }). Das gilt auch für die Vermieter*in. Es gilt meist nicht, wenn Sie dort auf Dauer mit Ihrer Familie wohnen.

# state: machine
# target: 3114ec84e177
# parts: =dab171134964
moving-out-notice-title = Selbst kündigen

# state: machine
# source: 30854f9771b4
# target: 347fb284345c
# parts: =120f407f9ad2
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
# target: 94275275f63d
# parts: =dd963efdc22f
moving-out-register-title = Adresse abmelden oder ummelden

# state: machine
# source: a4af2361b7e6
# target: bb853f73ce69
# parts: =cfaef7099e11
moving-out-successor = Wenn Sie früher ausziehen wollen, reden Sie mit der Vermieter*in. Eine „Nachmieter*in“ allein beendet Ihren Vertrag nicht. Die Vermieter*in muss einverstanden sein, am besten schriftlich.

# state: machine
# target: 7a3909c60384
# parts: =a23137c562ec
moving-out-title = Der Auszug

# state: machine
# source: 93b929e234c7
# target: 233016e402e5
# parts: =be38a59064d7
# using: -aufhebungsvertrag=9245ba8c4f22 -kuendigung=582181aca81e
notice-agreement = Manchmal will die Vermieter*in einen { -aufhebungsvertrag }. Damit endet der Mietvertrag, weil beide Ja sagen. Sie müssen das nicht unterschreiben. Mit der Unterschrift verlieren Sie den Schutz vor { -kuendigung }. Lassen Sie sich vorher beraten.

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
# source: 4b155eda5011
# target: 25a335afa226
# parts: =e0f76d6f1a9a
# using: -kaution=9b45ae22c035 -klage=be017647bffd -kuendigung=582181aca81e -raeumungsklage=725898c8a199
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die { -kuendigung } bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der { -kuendigung }. Wenn die { -kuendigung } wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } bei Ihnen angekommen ist. Mit dieser { -klage } verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose { -kuendigung } unwirksam.

# state: machine
# source: d92f3de998af
# target: 3cefef96f4ee
# parts: =9350d4bdb83d
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde -kuendigung=582181aca81e
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer { -kuendigung }. Die { -fachstelle } hilft, damit Sie die Wohnung behalten: <a name="card-fachstelle"></a>. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede { -kuendigung } wegen dieser Schulden verzichten.

# state: machine
# target: 3a3d42330d24
# parts: =d3b70e46f2d6
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# source: a4b8e71695c9
# target: a2bd2c3f4614
# parts: =9756a081f726
# using: -bundesgerichtshof=d995a45fac9c
notice-arrears-note = { $arrears-law }. Zur Kündigung mit Frist: { -bundesgerichtshof }, VIII ZR 106/23.

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
# source: 9f05780a0436
# target: c2abd7974993
# parts: =18afc7563e32
# using: -kuendigung=582181aca81e -raeumungsklage=725898c8a199
notice-eviction = Nach einer { -kuendigung } müssen Sie die Wohnung nicht am selben Tag verlassen. Wenn Sie bleiben, kann die Vermieter*in eine { -raeumungsklage } einreichen. Erst entscheidet ein Gericht. Nur eine „Gerichtsvollzieher*in“ darf dann die Wohnung räumen. Das ist eine Beamt*in, die tut, was das Gericht entschieden hat. Die Vermieter*in darf nicht selbst das Schloss tauschen oder Ihre Sachen hinausstellen. Wenn sie das doch tut, holen Sie sofort Hilfe bei einer Anwält*in.

# state: machine
# source: cf88c939480f
# target: cf88c939480f
# parts: =a5ca06148b6e
notice-eviction-note = { $eviction-law }.

# state: machine
# source: a4d134411fd6
# target: 9b9a2d03a25b
# parts: =5fe651cac34d
# using: -fachstelle=78fe609ba097 -notunterkunft=bd38e496b794
notice-eviction-shelter = Wenn Sie keine Wohnung mehr haben, gehen Sie noch am selben Tag zur { -fachstelle }. Fragen Sie nach einer { -notunterkunft }. Das ist ein Platz zum Wohnen für Menschen in Not. Nehmen Sie Ausweis, Briefe und wichtige Medizin mit. Hilfe in kalten Nächten: <a name="card-winter-help"></a>.

# state: machine
# source: d82ade9a86bb
# target: 1021f16b336d
# parts: =64c9429ad450
# using: -fachstelle=78fe609ba097
notice-eviction-step-date = Wenn schon ein Tag für die Räumung feststeht, warten Sie nicht. Sagen Sie der { -fachstelle } diesen Tag. Fragen Sie die Anwält*in, ob das Gericht die Räumung noch stoppen kann.

# state: machine
# source: e15507449e80
# target: 5a4aa955c20f
# parts: =66b10c6e8ec5
# using: -fachstelle=78fe609ba097
notice-eviction-step-help = Gehen Sie sofort zur { -fachstelle }: <a name="card-fachstelle"></a>. Sie hilft auch noch, wenn schon eine Klage da ist.

# state: machine
# source: dd86d0fbdf13
# target: 8a979eaf0b64
# parts: =54eba6bcaf93
notice-eviction-step-lawyer = Holen Sie sich eine Anwält*in. Wenn das Geld nicht reicht, lesen Sie hier weiter: <a name="help-lawyer"></a>.

# state: machine
# source: bb8bed34ce8b
# target: 5a1637e75b75
# parts: =3a328ac18211
notice-eviction-step-open = Öffnen Sie jeden Brief vom Gericht am selben Tag. Schreiben Sie das Datum auf den Umschlag.

# state: machine
# source: f5359ee40850
# target: a51fbd468703
# parts: =a2d74ee97cc6
# using: -raeumungsfrist=d1df6511ca61
notice-eviction-step-time = Antworten Sie dem Gericht <strong>schriftlich</strong>, in der Frist im Brief. Schreiben Sie, dass Sie sich verteidigen wollen. Sonst kann das Gericht ohne Termin entscheiden. Gehen Sie auch zum Termin. Wenn Sie mehr Zeit für den Auszug brauchen, schreiben Sie das schon in Ihrer Antwort. Spätestens im Termin müssen Sie es sagen. Das heißt { -raeumungsfrist }.

# state: machine
# source: 84f194be5da1
# target: 42e611320462
# parts: =e87a50aad15a
notice-eviction-title = Räumung und Notunterkunft

# state: machine
# source: 263b1ef988fd
# target: 5c2308326317
# parts: =5ffba99edcf5
# using: -kuendigung=582181aca81e -widerspruch=03847c753089
notice-hardship =
    Vielleicht wäre der Auszug für Sie oder Ihre Familie sehr hart, zum Beispiel wegen einer schweren Krankheit. Das nennt man „Härte“. Eine Härte ist auch: Sie finden keine andere Wohnung, die passt und bezahlbar ist. Schreiben Sie deshalb auf, wo Sie gesucht haben. Dann können Sie widersprechen ({ $hardship-law }). So ein { -widerspruch } geht auch per E-Mail. Er muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der { -widerspruch } noch im ersten Gerichtstermin. Gegen eine <strong>fristlose</strong> { -kuendigung } hilft er nicht.

# state: machine
# source: 0a79afebea37
# target: cbed2d65ba45
# parts: =4098c4011779
# using: -mietspiegel=2928b5da07ec -modernisierung=52a57cfd926a -nebenkosten=066e8dd5189d
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
# target: 290464e146fe
# parts: =ecc62d45f904
notice-increase-answer =
    Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Ein Beispiel: Der Brief kommt am { $example-increase-letter }. Dann antworten Sie bis zum { $example-increase-answer }. Lassen Sie den Brief prüfen, <strong>bevor</strong> Sie zustimmen. Zahlen Sie bis dahin weiter pünktlich die <strong>alte</strong> Miete. Zahlen Sie noch nicht die höhere Miete: Das kann als Zustimmung gelten. Wenn Sie nicht antworten, haben Sie nicht zugestimmt. Dann kann die Vermieter*in aber vor Gericht gehen. Dafür hat sie nach dieser Zeit noch { $increase-claim-months ->
        [one] { $increase-claim-months } Monat
       *[other] { $increase-claim-months } Monate
    }.

# state: machine
# source: 670c174b7fb4
# target: e7893a7be824
# parts: =4031c7910c96
# using: -city=c9541c0032af -modernisierung=52a57cfd926a -nebenkosten=066e8dd5189d
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer { -modernisierung } oder wegen der { -nebenkosten } kann dazukommen.

# state: machine
# source: 6829517029f0
# target: af26c4f94966
# parts: =0eb02de0b830
# using: -indexmiete=384da02b38e6
notice-increase-index = Bei einer { -indexmiete } schreibt die Vermieter*in Ihnen die neue Miete. Eine E-Mail reicht. Darin muss ein Betrag in Euro stehen. Auch der „Preisindex“ muss darin stehen. Das ist eine Zahl für die Preise in Deutschland. Ab wann Sie mehr zahlen, sollte im Brief stehen. Lassen Sie die Rechnung prüfen, aber zahlen Sie pünktlich.

# state: machine
# source: a4d5ed878e87
# target: a8638374f56f
# parts: =99c267f3148b
# using: -indexmiete=384da02b38e6 -modernisierung=52a57cfd926a -nebenkosten=066e8dd5189d -staffelmiete=3abf1f1206c0
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer { -staffelmiete } steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer { -indexmiete } ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer { -modernisierung } kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> ({ $increase-kinds-law }). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# source: 64f40150382a
# target: 9991076854b0
# parts: =e4f5787fa111
# using: -indexmiete=384da02b38e6 -mietpreisbremse=d5dadd42fe17 -staffelmiete=3abf1f1206c0
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer { -staffelmiete } kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer { -indexmiete } kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# source: b534a2c226e4
# target: e04ba98cd4cc
# parts: =cfa8d9fefe7b
# using: -city=c9541c0032af
notice-increase-note = { $increase-law }. Diese Grenze gilt in { -city } bis zum { $increase-cap-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: 96970b8cc5d3
# target: 788684c5bdaa
# parts: =f3c6e6639ef0
# using: -nebenkosten=066e8dd5189d -staffelmiete=3abf1f1206c0
notice-increase-steps = Bei einer { -staffelmiete } stehen alle Stufen schon im Vertrag, mit Betrag oder mit der neuen Miete in Euro. Ein Prozentsatz allein reicht nicht. Es kommt kein Brief, der nach Ihrer Zustimmung fragt. Schreiben Sie sich die Tage auf, an denen die Miete steigt. Zahlen Sie von da an mehr. Aus anderen Gründen darf die Miete in dieser Zeit meist nicht steigen, außer wegen der { -nebenkosten }.

# state: machine
# source: 55a40a05d12a
# target: 55a40a05d12a
# parts: =8aaf71daf353
notice-increase-steps-note = { $increase-steps-law }.

# state: machine
# source: 1b6d9b38e4c6
# target: 16c9993bdf91
# parts: =a50e4977a4ce
notice-increase-steps-title = Staffelmiete und Indexmiete

# state: machine
# target: ff1c57afceb6
# parts: =eae8c9f65ddd
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 4f4a963f0468
# parts: =63207b854794
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# source: a3fd99644e75
# target: 0953d96121fb
# parts: =90cfad7f5583
notice-kinds-both = Oft stehen beide Kündigungen in <strong>einem</strong> Brief. Dann steht dort „fristlos, hilfsweise ordentlich“. Sie müssen sich gegen beide wehren.

# state: machine
# source: 76d60b755f51
# target: 90389b131ad3
# parts: =19cfbfb84b5b
notice-kinds-column-immediate = fristlos

# state: machine
# source: 3c9ba51c9877
# target: 81f7102e1d1b
# parts: =dfa9922bb331
notice-kinds-column-ordinary = ordentlich

# state: machine
# source: d8249f8aabb6
# target: 1782ec56a963
# parts: =ea9abab03960
notice-kinds-column-question = Frage

# state: machine
# source: 1cfc36e9e526
# target: 883f9fcc46a7
# parts: =f6e9fb8fbd4a
notice-kinds-hardship-immediate = nein

# state: machine
# source: 14ec786f0d41
# target: ddba8b7175ec
# parts: =626981520635
notice-kinds-hardship-ordinary =
    oft ja, aber meist nicht bei Mietschulden; spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags

# state: machine
# source: a3c128c5cf02
# target: c88b57398ab2
# parts: =278258dd6cdd
notice-kinds-meaning-immediate = ohne Frist: Der Vertrag soll sofort enden.

# state: machine
# source: a9a101f68560
# target: ce09c7b72e47
# parts: =1902c00c2992
notice-kinds-meaning-ordinary = mit Frist: Der Vertrag soll nach einigen Monaten enden.

# state: machine
# source: c99afce604d8
# target: e157cf93e72b
# parts: =2b4b6e888d57
# using: -fachstelle=78fe609ba097
notice-kinds-next-immediate = noch heute Hilfe holen: { -fachstelle }

# state: machine
# source: f5845619f65d
# target: 664a25e969c7
# parts: =79b8384a7ed6
# using: -mieterverein=c41fb34bdb7a
notice-kinds-next-ordinary = Brief in dieser Woche prüfen lassen: { -mieterverein }

# state: machine
# source: ff65ebbda2a5
# target: 016e53ffa7c8
# parts: =5cfd1d476e7f
notice-kinds-pay-immediate = ja, wenn alles rechtzeitig bezahlt ist

# state: machine
# source: 1cfc36e9e526
# target: 883f9fcc46a7
# parts: =f6e9fb8fbd4a
notice-kinds-pay-ordinary = nein

# state: machine
# source: 100954d4ab22
# target: 7ee9e33c466d
# parts: =bdedb4f11fcd
notice-kinds-reason-immediate = nur bei einem schweren Grund, zum Beispiel hohen Mietschulden

# state: machine
# source: 03328fef0069
# target: 62213013b662
# parts: =9de0cacc682a
# using: -eigenbedarf=b40c74ea19a0
notice-kinds-reason-ordinary = ein Grund aus dem Gesetz, zum Beispiel { -eigenbedarf }

# state: machine
# source: 9a985157ce83
# target: 74a8f2799fc0
# parts: =d0d57df39687
# using: -widerspruch=03847c753089
notice-kinds-row-hardship = Hilft ein { -widerspruch } wegen Härte?

# state: machine
# source: 1d99b76a8b03
# target: 2b202b161d77
# parts: =3a7e596d4a97
notice-kinds-row-meaning = Was heißt das?

# state: machine
# source: 6a1132e4f790
# target: ea0c41fc02b5
# parts: =bb5a554d89da
notice-kinds-row-next = Was tun Sie?

# state: machine
# source: 66d93ce4675c
# target: ab53ee3e6ff9
# parts: =513ea8bdb1a1
notice-kinds-row-pay = Hilft es, Mietschulden zu zahlen?

# state: machine
# source: f74c1423dc1d
# target: 685242379c3e
# parts: =f226b3b91a4f
notice-kinds-row-reason = Warum?

# state: machine
# source: aa47e6734ca5
# target: 7841db1948c2
# parts: =ecded1a607e6
notice-kinds-table = Zwei Arten von Kündigung

# state: machine
# source: db0439f17dca
# target: bc8a3cbd71c9
# parts: =8766c59a9f80
# using: -kuendigung=582181aca81e
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine { -kuendigung } gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine { -kuendigung } kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# source: 37dd84eeb13e
# target: 37dd84eeb13e
# parts: =26a52b22f5f6
notice-landlord-note = { $notice-landlord-law }.

# state: machine
# target: c6fb666d4d44
# parts: =fd73d2fe4a56
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# source: 4801ed96aa4c
# target: e91c3d02a0d3
# parts: =afa29fb6aed4
# using: -indexmiete=384da02b38e6 -modernisierung=52a57cfd926a -sonderkuendigungsrecht=63f3c1607d75 -staffelmiete=3abf1f1206c0
notice-leave = Manchmal ist die neue Miete zu hoch für Sie. Wenn die Vermieter*in die Miete bis zur ortsüblichen Vergleichsmiete oder wegen einer { -modernisierung } erhöht, haben Sie ein { -sonderkuendigungsrecht }. Sie dürfen dann kündigen, auch wenn Sie sonst noch nicht könnten. Die Erhöhung gilt dann nicht für Sie. Die Zeit dafür ist kurz. Lassen Sie sich sofort beraten ({ $leave-law }). Bei { -staffelmiete } und { -indexmiete } gilt dieses Recht nicht für die vereinbarte Erhöhung.

# state: machine
# source: b54c274107c3
# target: bb5bf053ff47
# parts: =869a333f6bd9
notice-leave-title = Nach einer Erhöhung ausziehen

# state: machine
# source: 2aac689f942c
# target: e81eb78aee5e
# parts: =515af932ef3a
# using: -modernisierung=52a57cfd926a
notice-modernisation =
    Vor einer größeren { -modernisierung } muss die Vermieter*in Ihnen schreiben. Der Brief heißt „Ankündigung“. Er muss spätestens { $works-notice-months ->
        [one] { $works-notice-months } Monat
       *[other] { $works-notice-months } Monate
    } vor den Arbeiten da sein. Darin steht, was gemacht wird, wie lange es dauert und wie viel mehr Sie zahlen sollen. Meist müssen Sie die Arbeiten „dulden“. Das heißt: Sie müssen sie zulassen.

# state: machine
# source: 8ccb8a4cc8e7
# target: d5a097fe2a25
# parts: =9646c663bfd5
notice-modernisation-hardship = Wenn die Arbeiten oder die höhere Miete für Sie zu hart sind, schreiben Sie das der Vermieter*in <strong>sofort</strong>. Die Frist ist kurz und sollte im Brief stehen. Nennen Sie alle Gründe: Krankheit, Alter, kleines Einkommen.

# state: machine
# source: 1ac5df469112
# target: 1ac5df469112
# parts: =0b7d28e37b38
notice-modernisation-note = { $works-law }.

# state: machine
# source: 73db454d2fb5
# target: 4c935fced6bc
# parts: =e731de34efa3
notice-modernisation-rent = Danach kann die Vermieter*in die Miete im Jahr um { $works-rent-share } der Kosten erhöhen. Ein Beispiel: Die Arbeiten für Ihre Wohnung kosten { $example-works }. Dann steigt die Miete um höchstens { $example-works-year } im Jahr. Das sind { $example-works-month } im Monat. Reparaturen zählen dabei nicht mit. Es gibt noch weitere Grenzen. Lassen Sie den Brief deshalb prüfen.

# state: machine
# source: 88dbd8e7428f
# target: c446e59929b9
# parts: =b00a13c29a3b
notice-modernisation-title = Modernisierung: Lärm und höhere Miete

# state: machine
# source: 2da67b3db225
# target: 9c6467b092a9
# parts: =d3fccabb1e40
# using: -eigenbedarf=b40c74ea19a0
notice-own-use = { -eigenbedarf } heißt: Die Vermieter*in braucht die Wohnung für sich, für ihre Familie oder für Menschen aus ihrem Haushalt. Im Brief muss stehen, wer einziehen soll und warum. „Ich brauche die Wohnung selbst“ reicht meist nicht. Es muss auch stimmen. Lassen Sie den Brief prüfen.

# state: machine
# source: ec7f69e871eb
# target: 9a219403e242
# parts: =4f4a1619bac2
# using: -city=c9541c0032af -eigenbedarf=b40c74ea19a0
notice-own-use-bar =
    Manchmal wird Ihre Mietwohnung nach Ihrem Einzug zu einer Eigentumswohnung und dann verkauft. In { -city } darf die neue Eigentümer*in dann meist { $own-use-bar-years ->
        [one] { $own-use-bar-years } Jahr
       *[other] { $own-use-bar-years } Jahre
    } lang nicht wegen { -eigenbedarf } kündigen. Die Zeit beginnt mit dem Verkauf.

# state: machine
# source: 2a01822c7a1a
# target: d6a750b4cdab
# parts: =e73b94d1e7f2
# using: -city=c9541c0032af
notice-own-use-note = { $own-use-law }. Die Regel für { -city } gilt bis zum { $own-use-bar-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: d1dfdeceee78
# target: c6ca1cdde384
# parts: =e9069856dd45
notice-own-use-steps = Ziehen Sie nicht gleich aus, und unterschreiben Sie nichts. Prüfen Sie die Frist in der Tabelle oben. Schreiben Sie auf, was den Auszug hart macht, und suchen Sie sofort Wohnungen. Widersprechen Sie rechtzeitig, wenn der Auszug zu hart ist.

# state: machine
# source: 11674f260841
# target: bac4dd604a82
# parts: =beb2148b8aee
notice-own-use-title = Kündigung wegen Eigenbedarf

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
# source: 7cc337596200
# target: 76accff98171
# parts: =6cf8d3e5b883
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger ({ $notice-exceptions-law }).

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
# source: a7658cc50857
# target: 254c2038edbd
# parts: =d530dfd49a50
# using: -mangel=d250d24f9432
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt { -mangel }. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# source: 235f74473df2
# target: 583519f53864
# parts: =0dca89967e66
# kept: the German says “wenn” in place of a verb-first condition; the translation says “якщо” already
repairs-late = Wenn Sie einen Mangel nicht melden, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# source: 81aa2f1b854f
# target: 81aa2f1b854f
# parts: =6d409d6b46ab
repairs-late-note = { $defects-law }.

# state: machine
# source: 9490155a4b76
# target: b8e51c96bc45
# parts: =65cc1779c8a4
# using: -mietminderung=acbaa0e43896
repairs-reduction =
    Wenn Sie die Wohnung nicht richtig nutzen können, schulden Sie für diese Zeit weniger Miete. Das heißt { -mietminderung }. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
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
# source: a9e8163554c0
# target: 9a5568be60f8
# parts: =9defc0f865d1
repairs-step-deadline = Setzen Sie der Vermieter*in eine Frist. Das heißt: Sie nennen einen Tag, bis zu dem der Mangel behoben sein soll. Wenn im Winter die Heizung kalt ist, nennen Sie einen Tag, der sehr bald ist.

# state: machine
# source: 4ac14dfc96e0
# target: 64cbc8edbf7b
# parts: =f3d48ba9ceeb
# using: -mieterverein=c41fb34bdb7a
repairs-step-help = Wenn nichts passiert, holen Sie Rat beim { -mieterverein }: <a name="card-mieterverein"></a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# source: 0f4efb1d744a
# target: 7d4e5818fb08
# parts: =c6c5552e9ab9
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Wenn Sie schon angerufen haben, schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: e378dc7ecb1b
# parts: =b426ee5ef58c
repairs-title = Etwas ist kaputt

# state: machine
# source: 17782c83e220
# target: 0fbeb78c626a
# parts: =8b16c7f5c0b8
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Wenn ein Angebot auffallend billig ist, seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 993a7d046d1a
# parts: =acbcec783bc3
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 5e7de09e72d9
# parts: =e565bc0fe543
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# source: 699428f71add
# target: 7af28bd9f043
# parts: =4e7b1b8f5a06
# using: -bescheid=7eda8e2f48f5 -city=c9541c0032af
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
# target: 7fe9b92ada2f
# parts: =edc57dc970d4
search-residence-note = { $residence-law }. Das ist das Aufenthaltsgesetz.

# state: machine
# target: d601476263a2
# parts: =1177f597ba39
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# source: 78cba269fc55
# target: df8e1cb4ac71
# parts: =436d9d6c67e2
# using: -auszugsmanagement=b551ad2f3b95 -city=c9541c0032af
search-shelter = Wenn Sie in einer Unterkunft der Stadt wohnen, müssen Sie nicht allein suchen. In { -city } gibt es dafür das { -auszugsmanagement }. Dort helfen Menschen von Caritas, Deutschem Rotem Kreuz (DRK) und Kölner Flüchtlingsrat. Fragen Sie in Ihrer Unterkunft, wer für Sie zuständig ist. Bitten Sie um Hilfe bei der Suche und beim Mietvertrag.

# state: machine
# source: b91abf86ae97
# target: f189136e04b6
# parts: =0ed5444ced6e
# using: -city=c9541c0032af -jobcenter=7bd0f78d4bde
search-shelter-steps = Klären Sie drei Dinge, bevor Sie unterschreiben. Erstens, ob Sie in { -city } wohnen dürfen: <a name="search-residence"></a>. Zweitens, ob das Amt die neue Miete zahlt: <a name="money-jobcenter-move"></a>. Drittens, wer die ersten Möbel zahlt: <a name="money-furniture"></a>. Wenn Ihr Geld nicht vom { -jobcenter } kommt, sondern vom Sozialamt, fragen Sie dort.

# state: machine
# source: 99925da32cb0
# target: 92a3fbe52783
# parts: =6e64a9d6a901
search-shelter-title = Aus der Unterkunft in eine Wohnung

# state: machine
# target: aab658c783b2
# parts: =5ab11c2e9b72
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 07ae35e1f7e4
# parts: =7b3c9832d543
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# source: f47391f249af
# target: 71beb1491e65
# parts: =1d92a468b4b9
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Ihren Namen, Ihre Telefonnummer und den Tag, an dem Sie einziehen möchten. Mehr müssen Sie am Anfang nicht sagen. Freiwillig können Sie auch schreiben, wie viele Sie sind und was Sie arbeiten. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# source: bc3014943c2a
# target: 47fd79b5d73f
# parts: =2e889de16beb
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money-papers"></a>. Speichern Sie gute Kopien auf dem Telefon. So sind Sie schnell. Geben Sie die Papiere erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# target: 527ef00b908f
# parts: =6b84e23da7f5
search-steps-title = Schritt für Schritt

# state: machine
# target: ad241bce8ef8
# parts: =2ae1875b70d1
search-title = Eine Wohnung suchen

# state: machine
# source: a536a352f3d7
# target: a518427ab413
# parts: =0aa52f371dd2
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Wenn es eine Warteliste gibt, lassen Sie sich eintragen. Melden Sie sich immer wieder.

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
# source: d6d96d1f722d
# target: 0cf65f15dd45
# parts: =e2cfff7d2c75
viewing-fair =
    Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft oder Hautfarbe benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück. Auch Geschlecht, Religion, Behinderung, Alter und sexuelle Identität sind oft kein erlaubter Grund. Dieser Schutz gilt meist nur, wenn die Vermieter*in mehr als { $fairness-flats ->
        [one] { $fairness-flats } Wohnung
       *[other] { $fairness-flats } Wohnungen
    } vermietet.

# state: machine
# source: 9b4acc8aa561
# target: c7e7abc40abb
# parts: =fa5c96032ed6
# using: -antidiskriminierungsbuero=6d5ba3d66d5f
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Zählen Sie ab dem Tag, an dem es passiert ist. Dann sind Sie sicher. Holen Sie sich deshalb schnell Hilfe beim { -antidiskriminierungsbuero }. Die Beratung ist kostenlos: <a name="card-adb"></a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# source: e644d9accf28
# target: 7bf6dbd42945
# parts: =54a7e8ed57fd
viewing-fair-note = { $fairness-law }. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 92953c8d9f5c
# parts: =3f6ff1d0baf8
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 0971a9cb1b9b
# parts: =b5b79d9e4f19
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# source: 5945fc7bc722
# target: 96014797f5ff
# parts: =ce5ccbfccc9b
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach ({ $known-defects-law }).

# state: machine
# target: 184995a4117d
# parts: =b6c3f37d81f0 .alt=f2e0e8d205fe
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# source: eb5f93b629f3
# target: 5054bfa8b6aa
# parts: =b4cf5b3795db
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Notieren Sie auch, wer dabei war. Heben Sie Anzeigen und Nachrichten auf. Manchmal bekommt eine Person mit deutschem Namen eine Einladung und Sie nicht. Auch das kann ein Hinweis sein.

# state: machine
# source: b556e7b5eaa2
# target: 9722ca7b8f36
# parts: =f43cca75171b
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihre Lohnabrechnungen nehmen Sie mit. Sie geben sie aber erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# source: b1328ee468ce
# target: 42e9f716a4b4
# parts: =82bf341a5a03
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine „Orientierungshilfe“ geschrieben. Das ist eine Erklärung mit Muster-Formular, vom { $questions-guidance }. Sie finden sie hier: { $questions-page }.

# state: machine
# source: 56f058ebe9c9
# target: fbe5c32ed43d
# parts: =5e42723a2063
# using: -selbstauskunft=106f9c346492
viewing-questions-form = Viele Vermieter*innen geben Ihnen ein Formular. Es heißt { -selbstauskunft }. Bei der Besichtigung müssen Sie es noch nicht ganz ausfüllen. Wenn Sie bei einer Frage unsicher sind, fragen Sie eine Beratung, bevor Sie antworten.

# state: machine
# target: 0db21ee5feb8
# parts: =4f769432bbf7
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: a76ff534f446
# parts: =2e5193b1fdf4
viewing-title = Besichtigung und faire Behandlung
