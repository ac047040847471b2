# state: machine
# source: 3d0b2bd31205
# target: e8ffe8fd1d19
# parts: =9aff529d42f4 .hours=d0911c2fa253
# using: -antidiskriminierungsbuero=c1d3c8817b8b
contact-adb = Das ist ein { -antidiskriminierungsbuero }. Es hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# source: 457b35ac57d0
# target: f5427307910e
# parts: =b6a6dd8273ba .hours=f8c263838c4b
# using: -city-office-days=9cfeca57a4a2
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: aae7f31ce437
# target: dcb548f41b14
# parts: =40ab7a203793 .hours=f8c263838c4b
# using: -city-office-days=9cfeca57a4a2 -wbs=4dda448d6a86 -wohnungsaufsicht=70d407e5cb96
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: bba391326244
# parts: =232d17ad790b
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: ad4eebe48e90
# parts: =2709090cb118
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# source: 686d0a28c654
# target: 95e4aa56ffec
# parts: =7431c15d83f4
contact-winter-help = Hilfe für Menschen ohne Wohnung in kalten Nächten. Fragen Sie nach, in welchen Monaten es diese Hilfe gibt.

# state: machine
# source: d149785f9f10
# target: a9003845736c
# parts: =3266a43f89c9 .hours=f8c263838c4b
# using: -city-office-days=9cfeca57a4a2 -wohngeld=9259e960555e
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: f3ed4230f3c1
# target: ca4ebece6b10
# parts: =1e8c2b405fc3
costs-check =
    Prüfen Sie die Abrechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Wenn etwas falsch ist, widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Wenn Kosten stark gestiegen sind, bitten Sie um eine Erklärung.

# state: machine
# target: 66300901a9ac
# parts: =facea3162b22
costs-column-amount = Betrag im Monat

# state: machine
# target: e0732a100206
# parts: =8db494f8fede
costs-column-cost = Kosten

# state: machine
# target: 8dc2f21ba7f7
# parts: =a463af6d8c78
costs-column-part = Was Sie zahlen

# state: machine
# target: 84dba82af9a9
# parts: =c4a5f4144e77
costs-column-payer = Wer zahlt?

# state: machine
# target: 36c81ad1f986
# parts: =9bad4548c9c9
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=f36119949f34
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# source: 2dce3ea3de4b
# target: 82453162965f
# parts: =bb7b3be1a935
# using: -nebenkosten=b13c28bd459e
costs-example-heating = { -nebenkosten }: Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# source: fe63119032f6
# target: df6a1acfd815
# parts: =75735d2f1571
# using: -nebenkosten=b13c28bd459e
costs-example-operating = { -nebenkosten }: Wasser, Müll, Haus

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=61a31886d216
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# source: 11d0dcbdbbab
# target: ee2be15b999a
# parts: =39701d3ea4bb
costs-info-cable =
    Kosten für Kabelfernsehen dürfen seit dem { $cable-since } nicht mehr in der Abrechnung stehen ({ $cable-law }). Das ist ein häufiger Fehler. Wenn Sie Fernsehen oder Internet über die Vermieter*in haben, können Sie das nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } bei ihr beenden.

# state: machine
# source: 89954d486611
# target: 0ac7d783bdea
# parts: =92463bb6a15d
costs-info-carbon =
    CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Wenn Sie einen eigenen Gasvertrag haben, müssen Sie ihren Anteil selbst verlangen. Schreiben Sie ihr innerhalb von { $carbon-months ->
        [one] { $carbon-months } Monat
       *[other] { $carbon-months } Monaten
    } nach der Rechnung der Gasfirma. Eine E-Mail reicht ({ $carbon-law }).

# state: machine
# source: 25f6e16fd66d
# target: 0a3499a1d10c
# parts: =0ee848c6261c
costs-info-heating = Wenn man Ihre Geräte aus der Ferne abliest, bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: c93a36faa2d9
# parts: =0fd9ed669609
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# source: 9cd2555d61e2
# target: 22089e176eef
# parts: =170a15d23fab
# using: -abrechnung=ecae0491040c
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Abrechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# source: ada26bace987
# target: 7500f6e87d48
# parts: =112a2290f4a4
# using: -wohnungsaufsicht=70d407e5cb96
costs-overcharge = Wenn die Miete mehr als { $overcharge-percent } über der ortsüblichen Vergleichsmiete liegt, kann das verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="card-housing-office"></a>.

# state: machine
# source: 4b9b79900005
# target: 7f0a1032c552
# parts: =83a098befaa4
costs-payer-landlord = die Vermieter*in; Ausnahme siehe unten

# state: machine
# target: 05d33d284431
# parts: =6229ae40cff9
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# source: d86745529da7
# target: 1fa09f1860ff
# parts: =dc42998a0fa2
costs-row-heating = Heizung, warmes Wasser, Wasser, Abwasser

# state: machine
# source: 672e105b11ab
# target: bbf17016c406
# parts: =5573d3d259c4
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Hausreinigung, Schädlinge

# state: machine
# source: 71787488d469
# target: 5450509fbd6d
# parts: =e7fcf507b377
costs-row-more = Schornstein, Versicherung des Hauses, Waschraum

# state: machine
# target: 57f26231b17f
# parts: =f57d93c80886
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 4c5424ff8a2f
# parts: =24d84303807f
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# source: a9fee84ee246
# target: fb555b5d30e8
# parts: =0076b4751317
costs-small-repairs = In vielen Verträgen steht ein Satz über „Kleinreparaturen“. Dann sollen Sie kleine Reparaturen selbst bezahlen, zum Beispiel an einem Wasserhahn. Nicht jeder solche Satz ist gültig. Lassen Sie ihn prüfen, bevor Sie zahlen. Andere Reparaturen am Haus zahlt die Vermieter*in. Was Sie selbst kaputt gemacht haben, müssen Sie meist bezahlen.

# state: machine
# source: 214ff5306d01
# target: 963418af1ec6
# parts: =4c5a89f8a822
costs-small-repairs-title = Kleine Reparaturen

# state: machine
# source: 892a22900ec6
# target: a537eaa5bf8e
# parts: =2f3f517bc92b
# using: -abrechnung=ecae0491040c
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die { -abrechnung } muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Wenn sie zu spät kommt, müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: e84eece8cbb3
# parts: =b0cf221c855e
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 69b6335f4cd5
# parts: =4b903d19be3a
costs-table = Wer zahlt was?

# state: machine
# target: 9f3b3a9838fc
# parts: =4fda44e7fb97
costs-title = Miete und Nebenkosten

# state: machine
# source: f6639f3c0332
# target: bdc5a501ab16
# parts: =c5a587e04816
# using: -nebenkosten=b13c28bd459e
costs-who =
    { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. { $cost-kinds ->
        [one] Das Gesetz nennt { $cost-kinds } Art.
       *[other] Das Gesetz nennt { $cost-kinds } Arten.
    } Verwaltung und Reparaturen gehören nicht dazu. Wenn so etwas in Ihrer Abrechnung steht, fragen Sie nach.

# state: machine
# source: 973269a4ea70
# target: 324db6dc3d80
# parts: =fd092dd79ded
costs-who-note = { $costs-law }. Die BetrKV ist die Betriebskostenverordnung.

# state: machine
# target: 09ef97101244
# parts: =4cd1594d65d3
costs-who-title = Was sind Nebenkosten?

# state: machine
# source: 70ecd1968a6c
# target: 009beadb5da2
# parts: =c364d3489290
# using: -kaltmiete=f36119949f34 -nebenkosten=b13c28bd459e -warmmiete=61a31886d216
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen die { -nebenkosten }, zum Beispiel für Wasser, Müll und meist auch Heizung. Im Vertrag und im Gesetz heißen sie „Betriebskosten“. Alles zusammen heißt { -warmmiete }. Lesen Sie im Vertrag genau, ob die Heizung in den { -nebenkosten } steckt. Manchmal zahlen Sie sie extra, zum Beispiel bei eigenem Gasvertrag. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: cdff40fec7fd
# parts: .alt=f7622b44335c
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# source: 7e5fc33fe362
# target: 81270f2146d0
# parts: =b5768ef618d7
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Wenn Sie Geld vom { -jobcenter } bekommen, fragen Sie nach einem Darlehen, bevor Sie unterschreiben: <a name="money-jobcenter-move"></a>.

# state: machine
# target: bb882173789e
# parts: =e959f0e9cba2
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# source: 1b75ed73031c
# target: 77d1c185bc6e
# parts: =80989c31b2ce
# using: -nebenkosten=b13c28bd459e -provision=c0fad3b8d8db
deposit-broker-cap =
    Wenn Sie zahlen müssen, heißt das Geld { -provision }. Sie darf höchstens { $broker-cap-months ->
        [one] { $broker-cap-months } Monatsmiete
       *[other] { $broker-cap-months } Monatsmieten
    } ohne { -nebenkosten } betragen. Dazu kommt die Mehrwertsteuer ({ $broker-cap-law }).

# state: machine
# source: bcc47eebad2a
# target: b1fd9faddf35
# parts: =89cbb83228b9
deposit-broker-note = { $broker-law }. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: 2cf428564844
# parts: =979e838820fe
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 8effb9cd74c5
# parts: =1d1f0b2aa6a9
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: 842dd8ae94b2
# parts: =35cd04c46260
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 5af51dfe56ff
# parts: =cb3bb2cd88de
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: d315d3605de6
# parts: =61d9df1af245
# using: -kaution=5dcd26ef593b
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# source: 56ae43fb5ef3
# target: e8b9fe659207
# parts: =f666528f2a74
# using: -kaltmiete=f36119949f34 -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
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
# target: d9716e6d5baf
# parts: =b9a254408684
# using: -kaution=5dcd26ef593b
deposit-not-rent = Zahlen Sie auch in den letzten Monaten die Miete. Ziehen Sie die { -kaution } nicht selbst davon ab. Sonst entstehen Mietschulden.

# state: machine
# source: 8af97381d67e
# target: 089f31b57fa2
# parts: =50f84563b32c
# using: -kaution=5dcd26ef593b
deposit-parts =
    { $deposit-parts ->
        [1] Sie zahlen die { -kaution } auf einmal.
       *[other] Sie dürfen die { -kaution } in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Die erste Zahlung ist erst fällig, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# source: efb483e8c48d
# target: cbb750c34a52
# parts: =7250ff06bc87
# using: -buergschaft=20febf8935d7
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt. Manchmal ist statt Geld auch eine { -buergschaft } möglich. Dann verspricht zum Beispiel eine Bank, für Sie zu zahlen.

# state: machine
# source: 85f649fd6ad0
# target: 2c9da871130d
# parts: =f5d931495971
# using: -abloese=0244ff57e600
deposit-takeover = Manchmal sollen Sie eine Küche oder Möbel kaufen, die in der Wohnung bleiben. Dieses Geld heißt { -abloese }. Sie müssen nicht viel mehr zahlen, als die Sachen wert sind. Nur dafür, dass jemand auszieht, darf niemand Geld von Ihnen verlangen. Eine Ausnahme sind Umzugskosten mit Beleg ({ $takeover-law }).

# state: machine
# target: 5a974c0d57b7
# parts: =967e48e0aeea
deposit-title = Kaution und Makler*in

# state: machine
# source: 76169008fbd1
# target: c9d28eb82dc4
# parts: =2601a9e3b3b6 .term=1d89881f8891
# using: -abmahnung=478e4b77467c -kuendigung=ad90d3a4ea33
glossary-abmahnung = Ein Brief der Vermieter*in. Darin steht, was Sie falsch gemacht haben sollen. Wenn es weitergeht, kann eine { -kuendigung } folgen.
    .term = { -abmahnung }

# state: machine
# source: 6e7615679987
# target: e908ac99c6d7
# parts: =210f79e467f0 .term=6afd8e67045b
# using: -abrechnung=ecae0491040c
glossary-abrechnung = Rechnung einmal im Jahr: Was haben Heizung, Wasser und Haus gekostet, und was haben Sie schon gezahlt?
    .term = { -abrechnung }

# state: machine
# source: d5f7f348cc66
# target: ca6f24f63bce
# parts: =20c31c03c4e2 .term=933b09f769d2
# using: -anmeldung=92230239294e -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = { -anmeldung }

# state: machine
# source: 02d3cd8f557d
# target: cce5752fc510
# parts: =18cc535aa44b .term=a1faa5ea33f7
# using: -aufhebungsvertrag=29244e6166c7
glossary-aufhebungsvertrag = Vertrag, mit dem der Mietvertrag endet, weil beide Ja sagen. Sie müssen ihn nicht unterschreiben.
    .term = { -aufhebungsvertrag }

# state: machine
# source: 3e50db1bc7d5
# target: 3692f8face2f
# parts: =8b51092e64ee .term=0b65bae1c317
glossary-befristet = Der Vertrag soll an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen.
    .term = befristet

# state: machine
# source: a59c7ff973f4
# target: 2f168c787363
# parts: =aa148e9114ea .term=ce544d968ed0
# using: -beratungshilfe=1eac3bde4697
glossary-beratungshilfe = Hilfe vom Staat, wenn Sie eine Anwält*in brauchen und wenig Geld haben. Man beantragt sie beim Amtsgericht.
    .term = { -beratungshilfe }

# state: machine
# source: b03a3a046fa7
# target: 34dbcbb2bf8e
# parts: =47da527392ca .term=c6b13ed4a916
# using: -bescheid=7d9f40768050
glossary-bescheid = Brief, in dem ein Amt sagt, was es entschieden hat.
    .term = { -bescheid }

# state: machine
# source: 2f7bd27b7d18
# target: db20742c0e10
# parts: =3851c0dff716 .term=bbfd565391f8
# using: -betriebskosten=3812c81ca737 -nebenkosten=b13c28bd459e
glossary-betriebskosten = Das Wort im Gesetz und in vielen Verträgen für { -nebenkosten }.
    .term = { -betriebskosten }

# state: machine
# source: 8d65f2bec52c
# target: 4cfb339b2d58
# parts: =bd21db1c5deb .term=0b64a3059cdf
# using: -buergschaft=20febf8935d7
glossary-buergschaft = Eine Bank oder eine Person verspricht, für Sie zu zahlen, wenn Sie nicht zahlen.
    .term = { -buergschaft }

# state: machine
# source: bf76b761f189
# target: bdcc929d1b3a
# parts: =b64624c74d4b .term=3ffa9a6907cd
# using: -eigenbedarf=c6f203f7dcd8
glossary-eigenbedarf = Die Vermieter*in kündigt, weil sie die Wohnung für sich oder ihre Familie braucht.
    .term = { -eigenbedarf }

# state: machine
# source: 885695227fae
# target: 7b4952079118
# parts: =edef1c08a99b .term=9c07bff4130d
# using: -erstausstattung=dde100bed979 -jobcenter=7bd0f78d4bde
glossary-erstausstattung = Geld für die ersten Möbel und Geräte. Man beantragt es vor dem Kauf, zum Beispiel beim { -jobcenter }.
    .term = { -erstausstattung }

# state: machine
# source: 78cc12b7ecff
# target: 6ac718baa41c
# parts: =65a8d75c2ecb .term=cbc746047cf3
# using: -kuendigung=ad90d3a4ea33
glossary-fristlos = Ohne Frist. Eine fristlose { -kuendigung } soll den Vertrag sofort beenden.
    .term = fristlos

# state: machine
# source: 18d04d67ad28
# target: 58f644e92696
# parts: =be1b7179f957 .term=380369998fe5
glossary-gerichtsvollzieher = Beamt*in, die tut, was ein Gericht entschieden hat. Nur sie darf eine Wohnung räumen.
    .term = Gerichtsvollzieher*in

# state: machine
# source: 3fb9a1201155
# target: 9f84bfb4d63a
# parts: =4b057216cae9 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=01d5c5b95737 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. Früher hieß es „Bürgergeld“. In alten Papieren steht noch dieser Name.
    .term = { -grundsicherungsgeld }

# state: machine
# source: bb234e7786fa
# target: 65adaf701bfd
# parts: =4da0dda70ed7 .term=dd5710fe3ef7
# using: -grundversorger=51a2907cbbfb
glossary-grundversorger = Firma, die Ihnen Strom liefert, wenn Sie selbst keinen Vertrag ausgesucht haben.
    .term = { -grundversorger }

# state: machine
# target: a25be210c38a
# parts: =f0f7f190763b .term=4c48f34295e1
# using: -hausordnung=86882e846d7f
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# source: ea36147f81d8
# target: e1acdcc1b8a8
# parts: =5e58b2125ac1 .term=8a49384dbdf9
# using: -indexmiete=d0d89519f531
glossary-indexmiete = Vertrag, bei dem sich die Miete mit den Preisen in Deutschland ändert.
    .term = { -indexmiete }

# state: machine
# target: 951abf380ee9
# parts: =fda7bb4df55b
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# source: 28e1402befae
# target: 82384308ceed
# parts: =1dba178c4216 .term=ed8ec80241ad
# using: -kaltmiete=f36119949f34 -nebenkosten=b13c28bd459e
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten }.
    .term = { -kaltmiete }

# state: machine
# target: f26ed8c4a8ff
# parts: =11ccadde8584 .term=538aec3a7b7a
# using: -kaution=5dcd26ef593b
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# source: f6008116ecfc
# target: 566da534de1f
# parts: =799f284cc28d .term=1a5e143f6b55
# using: -klage=ddb1dac0bff4
glossary-klage = Jemand geht gegen Sie vor Gericht. Der Brief kommt vom Gericht. Holen Sie sofort Rat.
    .term = { -klage }

# state: machine
# source: b63080431460
# target: 6f96f858fe1a
# parts: =3393f86b2a02 .term=61c00e23ae0e
# using: -kuendigung=ad90d3a4ea33
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben. „Ordentlich“ heißt: mit Frist. „Fristlos“ heißt: ohne Frist.
    .term = { -kuendigung }

# state: machine
# source: d13ccb931909
# target: d349011a7476
# parts: =1bffbd058dfc .term=6f15f6ac73ff
# using: -kuendigungsverzicht=00eb7d764d81
glossary-kuendigungsverzicht = Satz im Vertrag: Sie können eine Zeit lang nicht kündigen. Ein anderes Wort ist „Kündigungsausschluss“.
    .term = { -kuendigungsverzicht }

# state: machine
# source: 9ad50b57fc0c
# target: 4354135cb67a
# parts: =60c5db2a44fd .term=03cdcff1911c
# using: -mahnbescheid=2f5ce18e8a39
glossary-mahnbescheid = Brief vom Gericht: Jemand will Geld von Ihnen. Das Gericht hat noch nicht geprüft, ob das stimmt. Holen Sie sofort Rat.
    .term = { -mahnbescheid }

# state: machine
# source: da6447694813
# target: b153b6c78ee1
# parts: =657b4766b1fe .term=9b45b77ffe78
glossary-mahnung = Brief, der sagt: Sie haben noch nicht bezahlt.
    .term = Mahnung

# state: machine
# source: 653600a1af0d
# target: e6a397b2b700
# parts: =82754621f614 .term=788048273590
# using: -mangel=0c4d285075b8
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = { -mangel }

# state: machine
# source: ffa1d472bcd7
# target: c86a5955b489
# parts: =61f6503681be .term=1d4e7ccc5aaf
# using: -mieterhoehung=6e5e1956e3af
glossary-mieterhoehung = Die Vermieter*in will mehr Miete. Prüfen Sie zuerst, welche Art es ist.
    .term = { -mieterhoehung }

# state: machine
# source: 50bb51928b50
# target: f458fbad37c9
# parts: =6ce9d83315ee .term=27687fd194a5
# using: -mietminderung=7dfad0e2c9bb
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = { -mietminderung }

# state: machine
# target: f278e41ec243
# parts: =3a330083597c .term=eb589a134a2f
# using: -mietpreisbremse=ec756eba19cd
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: 7adb7dd81689
# parts: =549458e44e5a .term=1e8d9374e1c2
# using: -mietspiegel=921082b87749
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# source: 760c5ab1a0b0
# target: f7fa441720e7
# parts: =598e2db15207 .term=eaf09084f359
# using: -modernisierung=2747624602b0
glossary-modernisierung = Arbeiten, die die Wohnung oder das Haus besser machen, zum Beispiel eine neue Heizung. Danach kann die Miete steigen.
    .term = { -modernisierung }

# state: machine
# source: 9a3336823bdd
# target: 5316f08a128c
# parts: =0c317d704ec0 .term=d23ea153c563
# using: -kaltmiete=f36119949f34 -nebenkosten=b13c28bd459e
glossary-nebenkosten = Kosten für das Haus neben der { -kaltmiete }, zum Beispiel Wasser, Müll und meist die Heizung. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# source: 34eaed5d8a3c
# target: d90ff00640a4
# parts: =66bc39e588a7 .term=7f032de68ba7
# using: -notunterkunft=19846f412fdc
glossary-notunterkunft = Platz zum Wohnen für Menschen, die keine Wohnung haben.
    .term = { -notunterkunft }

# state: machine
# source: cf624f4a3662
# target: 3b00d14554b9
# parts: =87bff5bfb7d2 .term=30a25c479e3d
# using: -provision=c0fad3b8d8db
glossary-provision = Geld für die Makler*in, wenn sie eine Wohnung vermittelt hat.
    .term = { -provision }

# state: machine
# source: b8942ca928f3
# target: 5921853c4b48
# parts: =6606e3c84cdf .term=7c01c264297a
# using: -prozesskostenhilfe=4b0435e22d2d
glossary-prozesskostenhilfe = Hilfe vom Staat für die Kosten vor Gericht, wenn Sie wenig Geld haben.
    .term = { -prozesskostenhilfe }

# state: machine
# source: 9cd6a2a2fff8
# target: 4d9ff5c88603
# parts: =8ec00a74859b .term=51e0e7041ec8
# using: -raeumungsfrist=b76f9e4de0ab
glossary-raeumungsfrist = Zeit bis zum Auszug, die ein Gericht gibt. Man muss sie spätestens im Termin beim Gericht beantragen.
    .term = { -raeumungsfrist }

# state: machine
# source: 3f420e5758cd
# target: d390ba91a3a3
# parts: =2a08f1377538 .term=6c27e8317931
# using: -klage=ddb1dac0bff4 -raeumungsklage=e8b925890662
glossary-raeumungsklage = { -klage }, mit der die Vermieter*in verlangt, dass Sie ausziehen. „Räumung“ heißt: Die Wohnung wird leer gemacht und zurückgegeben.
    .term = { -raeumungsklage }

# state: machine
# target: e250cfd85403
# parts: =c1eb73858f07 .term=c67b9d6167bb
# using: -mietpreisbremse=ec756eba19cd -ruege=d8fe1b53ec22
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# source: 842f9acc700a
# target: fd440f164703
# parts: =6e8842e76d71 .term=3658b569ab0a
# using: -schoenheitsreparaturen=899747ee2905
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = { -schoenheitsreparaturen }

# state: machine
# source: fdfcc878aadf
# target: 5d349627167f
# parts: =e7b7397698f0 .term=d5f6800087ec
# using: -selbstauskunft=21b1f3080426
glossary-selbstauskunft = Formular der Vermieter*in mit Fragen zu Ihnen und Ihrem Einkommen.
    .term = { -selbstauskunft }

# state: machine
# source: 7fa755ea39f4
# target: 2f3b61529c2f
# parts: =45b552ea5405 .term=02597fff255a
# using: -mieterhoehung=6e5e1956e3af -sonderkuendigungsrecht=fbe41dd7f7cc
glossary-sonderkuendigungsrecht = Recht, zu kündigen, auch wenn Sie sonst noch nicht könnten, zum Beispiel nach einer { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

# state: machine
# source: 898465c814fc
# target: 42b297969281
# parts: =63b1b1ea94a4 .term=85775c222b27
# using: -sperrung=bebfb92da6b2
glossary-sperrung = Die Firma schaltet Strom oder Gas ab, weil Geld fehlt.
    .term = { -sperrung }

# state: machine
# source: 0d5f4a9d3d2c
# target: d09073b589d2
# parts: =b5ba0d546127 .term=ebe41a85e465
# using: -staffelmiete=da7d51953962
glossary-staffelmiete = Vertrag, in dem schon steht, wann und wie stark die Miete steigt.
    .term = { -staffelmiete }

# state: machine
# target: 576a4f0a4a26
# parts: =ea7eb081508c
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: b8bb23beee15
# parts: =cb3d8e387a53 .term=6d21096ab0df
# using: -uebergabeprotokoll=2ce4837c2e1e
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# source: 541840ab32da
# target: 602f5484df67
# parts: =0f64a4b5d60d .term=74eb1dbe8d8d
# using: -untermiete=2ac44791fc57
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = { -untermiete }

# state: machine
# source: e96796853957
# target: 307438301208
# parts: =9a31b668ce3a .term=996fdf364671
# using: -vergleichsmiete=968844212be3
glossary-vergleichsmiete = Die Miete, die hier für ähnliche Wohnungen üblich ist. Das ganze Wort heißt „ortsübliche Vergleichsmiete“.
    .term = { -vergleichsmiete }

# state: machine
# source: be3f15137416
# target: 943df02a999f
# parts: =b6479e661bec .term=65dfd0194d7a
# using: -vorbehalt=be197c8346d8
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = { -vorbehalt }

# state: machine
# source: 8789b0ccc0cc
# target: 8408000cb7d9
# parts: =33f112c83971 .term=4637721908ab
# using: -kaltmiete=f36119949f34 -nebenkosten=b13c28bd459e -warmmiete=61a31886d216
glossary-warmmiete = { -kaltmiete } und { -nebenkosten } zusammen, meist auch mit Heizung.
    .term = { -warmmiete }

# state: machine
# target: d5891d1401b5
# parts: =ff4be647695e .term=c779cc6847fa
# using: -wbs=4dda448d6a86 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# source: 5ce59a6e846b
# target: 7fbf69b43cac
# parts: =9df06ee4a569 .term=f279fe200880
# using: -widerspruch=da7b9d747dfe
glossary-widerspruch = Sie schreiben: Ich bin damit nicht einverstanden. Meist gibt es dafür eine Frist.
    .term = { -widerspruch }

# state: machine
# target: c33848b43969
# parts: =189cf7592f59 .term=145c1f8eae96
# using: -wohngeld=9259e960555e
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# source: d3415512282f
# target: 3cfa90a8e4ca
# parts: =8d7aca1f377f .term=834c47a3bd4c
# using: -wohnungsaufsicht=70d407e5cb96
glossary-wohnungsaufsicht = Stelle der Stadt. Sie prüft zum Beispiel, ob eine Miete viel zu hoch ist.
    .term = { -wohnungsaufsicht }

# state: machine
# target: 340f8e8fcecc
# parts: =2fcf63aec7e2 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=a80f965d6aa7
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# source: 4ff19b97021e
# target: 808d1ef91d1f
# parts: =987ea3f9b4ca .term=aa306d737db1
# using: -jobcenter=7bd0f78d4bde -zusicherung=6fa8b75f4016
glossary-zusicherung = Schriftliches Versprechen vom { -jobcenter }, dass es die Kosten einer neuen Wohnung zahlt.
    .term = { -zusicherung }

# state: machine
# target: 338a985dc4f4
# parts: =13fb40d17ef9
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 4f28b7483ee3
# parts: =7a635a342dfe
# using: -city=b72094a954fe
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 72d0a5e32e41
# parts: =6b94b2be4ed6
# using: -city=b72094a954fe
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 8de209dadc36
# parts: =4e21cd47addd
guide-title = Wegweiser Wohnen

# state: machine
# source: 50186a8b96da
# target: 535a287cce36
# parts: =f26306533593
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn des Mietvertrags, aber vor seinem Ende
       *[other] { $complaint-months } Monate ab Beginn des Mietvertrags, aber vor seinem Ende
    }

# state: machine
# source: b5ebd3aa2cf7
# target: ae52d38d1b6e
# parts: =2bb72f26bd75
help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } Monat nach der Rechnung der Gasfirma
       *[other] { $carbon-months } Monate nach der Rechnung der Gasfirma
    }

# state: machine
# source: ad997300e1b3
# target: b9322301823f
# parts: =220eb347da58
help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } Monat; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
       *[other] { $claims-months } Monate; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
    }

# state: machine
# source: 9c9e7243f9fb
# target: 1511b738a60c
# parts: =10596716471d
help-cell-court = sehr wenig Zeit; die Frist steht im Brief

# state: machine
# source: b84e066b0b7c
# target: ac4ec3cdb499
# parts: =a73c48658401
# using: -kuendigung=ad90d3a4ea33 -raeumungsklage=e8b925890662
help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
       *[other] { $arrears-cure-months } Monate, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
    }

# state: machine
# source: cb6f735e7a8b
# target: d7e58cbaa67c
# parts: =e62ed61acb06
help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } Monat; zählen Sie ab dem Tag, an dem es passiert ist
       *[other] { $discrimination-months } Monate; zählen Sie ab dem Tag, an dem es passiert ist
    }

# state: machine
# source: d80eead1322b
# target: d614bf76cf9c
# parts: =85042f1b1740
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende des Vertrags; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende des Vertrags; danach sofort Rat holen
    }

# state: machine
# source: 8625469c00ee
# target: 374e8c210040
# parts: =775705315f6b
help-cell-increase = bis zum Ende des { $consent-month } Monats nach dem Brief

# state: machine
# source: 51b1e8b99633
# target: 68a220f739c5
# parts: =52d6e2a23454
help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } Monat nach dem Ende des Abrechnungsjahres
       *[other] { $statement-months } Monate nach dem Ende des Abrechnungsjahres
    }

# state: machine
# source: c75681f44f47
# target: e23e63d1aaa2
# parts: =509db598d35a
help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } Monat; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
       *[other] { $notice-months } Monate; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
    }

# state: machine
# target: baf2b5334073
# parts: =37e11e3ade45
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# source: cfa055ae6ed0
# target: 40a9f747b973
# parts: =5753f7b112a6
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat, nachdem Sie sie bekommen haben
       *[other] { $objection-months } Monate, nachdem Sie sie bekommen haben
    }

# state: machine
# source: ab71dbde1697
# target: fe0a1b9888fb
# parts: =d0368ec29376
help-cell-wohngeld = noch in dem Monat, ab dem Sie es brauchen

# state: machine
# source: 7a4dd785b9a3
# target: 4ac91f546909
# parts: =d92b0ec85889
help-column-deadline = Wie viel Zeit, ab wann?

# state: machine
# target: 97a440d66b65
# parts: =8ed0f01dc72f
help-column-task = Was?

# state: machine
# target: 0adb7d59816a
# parts: =5449f8a0246f
help-contacts-title = Gute Adressen

# state: machine
# target: 382eae05866f
# parts: =a9ef69cafb25
help-deadlines-table = Fristen auf einen Blick

# state: machine
# source: a04cedb4a09f
# target: b29de4cee4f1
# parts: =a32cda44fdfe
help-deadlines-title = Fristen

# state: machine
# source: 74e44a949cf5
# target: 9c706f8541bc
# parts: =20ee09728477
help-emergency = Wenn ein Mensch in Gefahr ist, rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: b1978519eb79
# parts: =c9dc5ba7c928
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: b979f7be4596
# parts: =f8fee82f1e10
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 1474be8cbf16
# parts: =091822857803
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 07cc1784372d
# parts: =71a712794289
help-emergency-title = Im Notfall

# state: machine
# target: ab22f75396f5
# parts: =58884b80ff59
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 388e05b3cf83
# parts: =817020a113e6
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# source: 2afc1177d881
# target: 67dd5228196f
# parts: =f4cba4523d30
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
help-jobcenter =
    Das { -jobcenter } { -city } hat { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort.
       *[other] { $jobcenter-sites-today } Standorte.
    } Welcher für Sie gilt, hängt von Ihrer Adresse ab. Schauen Sie zuerst auf Ihren letzten Brief vom { -jobcenter }. Wenn Sie noch keinen haben, fragen Sie die Stadt am Telefon: { $kundenzentrum-phone }. Sagen Sie dort Ihre Straße.

# state: machine
# source: 02b2125e283b
# target: d409eeb03fab
# parts: =e5631c2ab968
# using: -beratungshilfe=1eac3bde4697 -klage=ddb1dac0bff4 -prozesskostenhilfe=4b0435e22d2d
help-lawyer = Wenn Ihr Geld nicht für eine Anwält*in reicht, gibt es die { -beratungshilfe }. Dann zahlt der Staat den größten Teil für Rat und Briefe. Fragen Sie danach beim Amtsgericht, am besten vor dem ersten Besuch bei der Anwält*in. Nehmen Sie Ihre Briefe und Nachweise über Ihr Einkommen mit. Wenn es schon eine { -klage } gibt, heißt die Hilfe { -prozesskostenhilfe }. Bitten Sie Ihre Anwält*in, sie zu beantragen.

# state: machine
# source: 696e8c098983
# target: 0db80abf2b7b
# parts: =95bf3d6fdc66
help-lawyer-title = Anwält*in ohne viel Geld

# state: machine
# source: b80f75161133
# target: c934e147db67
# parts: =338826981480
# using: -abmahnung=478e4b77467c
help-letter-abmahnung = { -abmahnung }

# state: machine
# source: c9879ab77ffa
# target: 4fe2fca0e511
# parts: =882175abdfa7
help-letter-abmahnung-meaning = Die Vermieter*in sagt: Sie haben etwas falsch gemacht. Wenn es weitergeht, kann sie kündigen.

# state: machine
# source: 48845ef0f340
# target: 4c1a9be9add9
# parts: =54307adc8adf
# using: -mieterverein=c3b7df937f86
help-letter-abmahnung-next = Wenn es stimmt: sofort damit aufhören. Wenn es nicht stimmt: schriftlich antworten. Fragen Sie den { -mieterverein }.

# state: machine
# source: c9aa43425795
# target: 594521a123e3
# parts: =a01ebcd6cb64
# using: -sperrung=bebfb92da6b2
help-letter-cutoff = { -sperrung } von Strom oder Gas angedroht

# state: machine
# source: 4a8715c22e87
# target: 0b239cdcce2e
# parts: =ddbdead8947b
help-letter-cutoff-meaning = Die Firma will abschalten, weil Geld fehlt.

# state: machine
# source: a668f098d2d9
# target: 29ef79baaa7b
# parts: =6142ecd1c598
# using: -jobcenter=7bd0f78d4bde
help-letter-cutoff-next = Sofort die Firma anrufen und Raten verlangen, dann { -jobcenter } oder Sozialamt fragen.

# state: machine
# source: 4e28a27eab57
# target: 92ff5ee2f0ee
# parts: =e1627ba64371
help-letter-eviction = Räumungstermin von der Gerichtsvollzieher*in

# state: machine
# source: 29219e21dd90
# target: 3da67f23c542
# parts: =3dd0f3de1a9e
help-letter-eviction-meaning = An diesem Tag wird die Wohnung geräumt.

# state: machine
# source: 6833b389e902
# target: cfb5c285dce3
# parts: =be82b6101489
# using: -fachstelle=78fe609ba097
help-letter-eviction-next = Noch heute: { -fachstelle } und Anwält*in.

# state: machine
# source: 0f11f4e5b280
# target: c1985e7d2967
# parts: =95ad35271e69
# using: -kuendigung=ad90d3a4ea33
help-letter-immediate = Fristlose { -kuendigung }

# state: machine
# source: d2b82486b31d
# target: 107390944ab3
# parts: =30677661a395
help-letter-immediate-meaning = Die Vermieter*in will, dass Sie sofort ausziehen. Meist geht es um Mietschulden. Ziehen Sie nicht gleich aus.

# state: machine
# source: 8a2f99cb863b
# target: 755f8d6f6313
# parts: =e35d43ab61db
# using: -fachstelle=78fe609ba097 -raeumungsklage=e8b925890662
help-letter-immediate-next =
    Noch heute: { -fachstelle }. Bei Mietschulden so früh wie möglich alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } da ist. Das hilft meist nicht gegen eine Kündigung mit Frist.

# state: machine
# source: ab27b19fe7f4
# target: f75c3549af88
# parts: =5530a24af423
# using: -mieterhoehung=6e5e1956e3af
help-letter-increase = { -mieterhoehung }: „Bitte stimmen Sie zu“

# state: machine
# source: 71ccaf633619
# target: 584eee572441
# parts: =7ffa2299d32b
help-letter-increase-meaning = Die Vermieter*in will mehr Miete, bis zur ortsüblichen Vergleichsmiete.

# state: machine
# source: 947d3f2f21f4
# target: 2ae3f0a2ae95
# parts: =4fa55d6c2b73
# using: -mieterverein=c3b7df937f86
help-letter-increase-next = Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Vorher prüfen lassen und bis dahin die alte Miete weiterzahlen: { -mieterverein }.

# state: machine
# source: 554db7f0676f
# target: 4e1f52228df8
# parts: =6b32d853cfe5
# using: -indexmiete=d0d89519f531 -mieterhoehung=6e5e1956e3af -modernisierung=2747624602b0 -staffelmiete=da7d51953962
help-letter-index = { -staffelmiete }, { -indexmiete } oder { -mieterhoehung } nach { -modernisierung }

# state: machine
# source: 7ec1c7118134
# target: b5aee71425b1
# parts: =65fdd0e5ca3b
help-letter-index-meaning = Die Miete steigt, auch wenn Sie nicht zustimmen.

# state: machine
# source: 86748f0f6a2a
# target: d9e233ad8720
# parts: =d59cf948334c
# using: -mieterverein=c3b7df937f86 -vorbehalt=be197c8346d8
help-letter-index-next = Sofort prüfen lassen: { -mieterverein }. Bis dahin pünktlich zahlen, am besten unter { -vorbehalt }.

# state: machine
# source: 034d69222699
# target: 5bfea07f6152
# parts: =f32c21522933
# using: -klage=ddb1dac0bff4 -raeumungsklage=e8b925890662
help-letter-klage = { -klage } oder { -raeumungsklage }

# state: machine
# source: ded79bbaff7d
# target: 77ad0e1541ec
# parts: =f52c4d98fb80
help-letter-klage-meaning = Die Vermieter*in geht vor Gericht. Sie will, dass Sie zahlen oder ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: caa16a02506e
# target: e40f9a19e70a
# parts: =31f1c5bdad2a
# using: -fachstelle=78fe609ba097
help-letter-klage-next =
    Die Frist steht im Brief. Sie ist kurz. Antworten Sie dem Gericht, sonst können Sie verlieren. Sofort: Anwält*in und { -fachstelle }. Bei Mietschulden alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem dieser Brief da ist.

# state: machine
# source: 6a54aaf3677c
# target: 6ee1c822124f
# parts: =346ff12c74f9
# using: -mahnbescheid=2f5ce18e8a39
help-letter-mahnbescheid = { -mahnbescheid } vom Amtsgericht

# state: machine
# source: 88486a5fbe30
# target: b21b5e8211cf
# parts: =0f24d175ace7
help-letter-mahnbescheid-meaning = Jemand will Geld. Das Gericht hat <strong>nicht</strong> geprüft, ob das stimmt.

# state: machine
# source: c80d9093f5ab
# target: 421e3cf0879b
# parts: =0d5c2a6f06e0
# using: -widerspruch=da7b9d747dfe
help-letter-mahnbescheid-next = Die Frist steht im Brief. Sie ist kurz. Wenn es nicht stimmt: Formular für den { -widerspruch } ausfüllen und gleich abschicken. Es muss in der Frist beim Gericht ankommen. Fragen Sie eine Anwält*in.

# state: machine
# source: f0961a2cd595
# target: 1fda601594eb
# parts: =0eef2da19c33
help-letter-mahnung = Mahnung

# state: machine
# source: 5a51c598cbcd
# target: 02dd9b3d694d
# parts: =1200279632c7
help-letter-mahnung-meaning = Jemand sagt: Sie haben nicht bezahlt.

# state: machine
# source: b3706d62a255
# target: 4773b55dfdb5
# parts: =d2c115a5788c
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
help-letter-mahnung-next = Sofort prüfen. Wenn es stimmt: zahlen. Wenn das Geld für die Miete fehlt: { -fachstelle } und { -jobcenter }.

# state: machine
# source: 8ecf69bf70ab
# target: 6957511df22e
# parts: =4b51bb8b1ecc
# using: -eigenbedarf=c6f203f7dcd8 -kuendigung=ad90d3a4ea33
help-letter-ordinary = Ordentliche { -kuendigung }, auch wegen { -eigenbedarf }

# state: machine
# source: 0dd5aab11853
# target: 157667f4e2ed
# parts: =86e0727fd433
help-letter-ordinary-meaning = Die Vermieter*in will, dass Sie nach einer Frist ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: 79d22437f2a8
# target: dfa060df1a64
# parts: =a745023c91f3
# using: -mieterverein=c3b7df937f86 -widerspruch=da7b9d747dfe
help-letter-ordinary-next =
    In dieser Woche: { -mieterverein }. Der { -widerspruch } muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende da sein.

# state: machine
# source: 50ad7f0d5492
# target: d152ffd58af4
# parts: =bbb4bb181eba
# using: -abrechnung=ecae0491040c -betriebskosten=3812c81ca737
help-letter-statement = { -abrechnung } der { -betriebskosten }

# state: machine
# source: 835b186321fa
# target: 3d24d0719752
# parts: =6aa023d25ebf
help-letter-statement-meaning = Das haben Heizung, Wasser und Haus gekostet. Vielleicht sollen Sie nachzahlen.

# state: machine
# source: 06a52766db77
# target: 354f04427c12
# parts: =c4dc8156a85d
# using: -mieterverein=c3b7df937f86 -vorbehalt=be197c8346d8
help-letter-statement-next =
    Wenn der Brief zu spät kam, müssen Sie meist nichts nachzahlen. Lassen Sie das zuerst prüfen. Sonst nachzahlen bis zu dem Tag im Brief, am besten unter { -vorbehalt }. Fehler melden: { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monate
    } Zeit, nachdem der Brief da ist. Fragen Sie den { -mieterverein }.

# state: machine
# source: d326a9319789
# target: d87177300d51
# parts: =47c25376aa8c
# using: -modernisierung=2747624602b0
help-letter-works = Ankündigung einer { -modernisierung }

# state: machine
# source: dc54a20a3b64
# target: 7ccca2e756bb
# parts: =a7adc96315c9
help-letter-works-meaning = Im Haus wird gebaut. Danach kann die Miete steigen.

# state: machine
# source: 97d34c059ce7
# target: 911c1140379e
# parts: =b579e8d8b3ca
# using: -mieterverein=c3b7df937f86
help-letter-works-next = Gründe, die dagegen sprechen, sofort schreiben. Die Frist sollte im Brief stehen. Fragen Sie den { -mieterverein }.

# state: machine
# source: 797deec1d255
# target: c78762535995
# parts: =5ee022c246ec
help-letters = Suchen Sie das Wort, das oben im Brief steht. Schreiben Sie auf den Umschlag, wann der Brief kam. Adressen stehen hier: <a name="help-contacts"></a>.

# state: machine
# source: 651c981120bd
# target: a4091397ebed
# parts: =579499711efd
help-letters-column-meaning = Das heißt

# state: machine
# source: dad98095cc79
# target: a22412146408
# parts: =9737b269cb49
help-letters-column-next = Wie viel Zeit? Wen fragen?

# state: machine
# source: 95b0a8101434
# target: 546558406dc1
# parts: =c26087885c4a
help-letters-column-word = Das steht im Brief

# state: machine
# source: 6d8d4b6fe31e
# target: bb7fee07d981
# parts: =3730b852a465
help-letters-table = Briefe und was Sie tun

# state: machine
# source: 4741b8cc1b9e
# target: 64124362ade9
# parts: =dcd24cb07563
help-letters-title = Was bedeutet dieser Brief?

# state: machine
# source: 3690d4df7eff
# target: 1af326aed2bb
# parts: =d8207425ceca
# using: -kuendigung=ad90d3a4ea33 -notunterkunft=19846f412fdc
help-office-arrears = Mietschulden, { -kuendigung }, Räumung, { -notunterkunft }

# state: machine
# source: a6d172b466b2
# target: ad73a282488f
# parts: =7b3e64650dc7
# using: -city=b72094a954fe -fachstelle=78fe609ba097
help-office-arrears-who = Stadt { -city }, { -fachstelle }

# state: machine
# source: 828a798d4638
# target: f32cdab02f66
# parts: =569cf2140ddd
# using: -kaution=5dcd26ef593b
help-office-living = Geld zum Leben und für die Miete, { -kaution }, Umzug, erste Möbel

# state: machine
# source: cebcf6e658cb
# target: 271778132600
# parts: =00af7148e91f
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
help-office-living-who = { -jobcenter } { -city }; wenn Ihr Geld vom Sozialamt kommt: dort

# state: machine
# source: 05d07fc0e7d4
# target: ec7e90bb9091
# parts: =8165a72bfb9e
help-office-register = Adresse anmelden

# state: machine
# source: 2b16aee22474
# target: 389f9d089212
# parts: =4c001bfbc016
# using: -city=b72094a954fe -kundenzentrum=e386dea82f43
help-office-register-who = Stadt { -city }, { -kundenzentrum }

# state: machine
# source: ea689120adf4
# target: efb400dac088
# parts: =07cfe446f3e7
# using: -city=b72094a954fe
help-office-residence = Erlaubnis, in { -city } zu wohnen

# state: machine
# source: 37b54862d4b9
# target: 742629d3d747
# parts: =b0fc07e4590e
help-office-residence-who = Ausländerbehörde an dem Ort, an dem Sie jetzt wohnen

# state: machine
# source: 9338490aa9a2
# target: ab035f98af56
# parts: =b1b6d3cc5d2a
# using: -wbs=4dda448d6a86
help-office-wbs = { -wbs }, Beratung zur Suche, viel zu hohe Miete

# state: machine
# source: f9dfa329bf59
# target: 3600fbdb039a
# parts: =2bece5f229a7
# using: -city=b72094a954fe -housing-office=cea31eeca4c3
help-office-wbs-who = Stadt { -city }, { -housing-office }

# state: machine
# source: ba90a608c10c
# target: f15c6f59d398
# parts: =e1d883d47be6
help-office-wohngeld = Zuschuss zur Miete bei kleinem Einkommen

# state: machine
# source: 251d97906e1d
# target: c0608102447e
# parts: =d7425fe64586
# using: -city=b72094a954fe -wohngeld=9259e960555e
help-office-wohngeld-who = Stadt { -city }, { -wohngeld }

# state: machine
# source: 6e89df881dc8
# target: 3fe133cb4775
# parts: =390d564c02eb
help-offices-column-office = Dort fragen Sie

# state: machine
# source: 79bbf33196f4
# target: e16f35cd3555
# parts: =5c3834d3d9e5
help-offices-column-task = Das brauchen Sie

# state: machine
# source: 139202e82e0f
# target: bfa55d8e9268
# parts: =1981bd6112dc
help-offices-table = Ämter und ihre Aufgaben

# state: machine
# source: c5655e458d4f
# target: e44943b8977c
# parts: =0509101283d1
help-offices-title = Welches Amt hilft wobei?

# state: machine
# target: ed7161ffa466
# parts: =61be3d6facb2
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# source: 4ddff603682a
# target: a471a4daa54b
# parts: =d9c7f868878b
help-row-brake = Zu hohe Miete rügen und zurückfordern, was Sie seit dem Anfang zu viel gezahlt haben

# state: machine
# source: 78735831afb4
# target: 5537b9f40d45
# parts: =76cc67db5bdf
help-row-carbon = CO₂-Anteil verlangen, bei eigenem Gasvertrag

# state: machine
# source: 345a20704714
# target: e64c7a07ab97
# parts: =0b44948b7c1b
help-row-claims = Nach dem Auszug: Geld wegen Schäden oder Einbauten fordern

# state: machine
# source: c38a1d173fed
# target: 4f62af6a6444
# parts: =d3fd2817f109
help-row-court = Brief vom Gericht

# state: machine
# source: d475a30d6edd
# target: c7e081e8ff7a
# parts: =29e47053f2e5
# using: -kuendigung=ad90d3a4ea33
help-row-cure = Nach einer fristlosen { -kuendigung } alles zahlen

# state: machine
# source: 31b85f08d0e3
# target: 6d09d013e6cc
# parts: =7ae58dd6591b
help-row-fairness = Bei Benachteiligung Geld verlangen

# state: machine
# source: a35b36f7133b
# target: c29a82873e01
# parts: =c902d0ad2933
# using: -kuendigung=ad90d3a4ea33
help-row-hardship = Einer { -kuendigung } mit Frist wegen Härte widersprechen

# state: machine
# source: a06f90047a63
# target: a3305cf69642
# parts: =bda143ca8392
# using: -mieterhoehung=6e5e1956e3af
help-row-increase = Einer { -mieterhoehung } zustimmen oder nicht

# state: machine
# source: 1e8e8dba2bb8
# target: 7a7e11e5f602
# parts: =53a0047a2440
# using: -abrechnung=ecae0491040c
help-row-landlord-statement = Die Vermieter*in schickt die { -abrechnung }

# state: machine
# source: ce8e4c69f708
# target: 85052244588e
# parts: =db92aef5e874
help-row-notice = Selbst kündigen. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: ccc207506dbd
# parts: =b5890e1c0ebc
help-row-register = Adresse anmelden

# state: machine
# source: f753bb278546
# target: 309fdabf29d4
# parts: =e954ea95f3f6
# using: -abrechnung=ecae0491040c
help-row-statement = Fehler in der { -abrechnung } melden

# state: machine
# source: d6c9b82e22ca
# target: 68e9d71ea90c
# parts: =2d254bb9c00c
# using: -wohngeld=9259e960555e
help-row-wohngeld = { -wohngeld } beantragen

# state: machine
# target: 3a14c13505ff
# parts: =1ff6a9ca16a8
help-title = Hilfe in Köln

# state: machine
# source: f814d9259483
# target: 740c19ada81e
# parts: =fe949db76c94
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. In Kästen stehen Warnungen und Tipps. Die wichtigsten Fristen stehen in einer Tabelle: <a name="help-deadlines"></a>. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# source: d96dfa35702b
# target: 966e88b66cdd
# parts: =a9594f939710
how-to-law = <strong>Wörter aus dem Recht:</strong> „Unwirksam“ heißt: Es gilt nicht. „Wirksam“ heißt: Es gilt. Eine „Frist“ ist eine Zeit, die Sie einhalten müssen. Das Zeichen „§“ nennt die Stelle im Gesetz. „BGB“ heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 59846cfbc262
# parts: =20c0be204faf
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: bd556692b16e
# parts: =3a4323b9c27a
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: 6aa8858b81e0
# parts: =cde1f75b3bfb
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 27bac98fc647
# parts: =752b45a4f333
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# source: 106aadf68fb3
# target: 4543788cccf0
# parts: =72f2f5ea44ee
# using: -city=b72094a954fe
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }. Die Sprachen haben wir selbst ausgewählt.

# state: machine
# source: 33d59f3d37c0
# target: b937616ad492
# parts: =f2f716b2854d
imprint-law = Rechtsstand: { $law-date }. Die Bundesgesetze in diesem Heft haben den Text von diesem Tag. Spätere Änderungen stehen nicht darin.

# state: machine
# target: 847afaa78852
# parts: =80494772584e
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# source: e57d9ad8eb6c
# target: 1d71699c7028
# parts: =9fa7adba44a2
# using: -city=b72094a954fe -mietpreisbremse=ec756eba19cd -mietspiegel=921082b87749
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der „ortsüblichen Vergleichsmiete“ liegen. Das ist die Miete, die hier für ähnliche Wohnungen üblich ist. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn hier: { $immobilienboerse-name }, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# source: 3d06a02c29bc
# target: b655e167858f
# parts: =1d839952f84b
# using: -ruege=d8fe1b53ec22
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Wenn die { -ruege } später kommt, können Sie nur Geld zurückfordern, das Sie danach zu viel zahlen. Wenn sie erst nach dem Vertragsende kommt, bekommen Sie nichts zurück ({ $complaint-law }).

# state: machine
# target: 1bc10bfb86c7
# parts: =45d4e5e6616c
lease-brake-complain-title = So wehren Sie sich

# state: machine
# source: dc8bd1b60c05
# target: d113daada4d3
# parts: =e2c72c3a5fb8
# using: -modernisierung=2747624602b0
lease-brake-exceptions = Es gibt Ausnahmen. Die häufigste: Die Mieter*in vor Ihnen hat schon mehr gezahlt. Dann darf die Miete meist auch für Sie so hoch sein. Die Bremse gilt auch nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden { -modernisierung }. Das heißt: Die Wohnung wurde viel besser gemacht. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Wenn sie das nicht getan hat, darf sie sich zunächst nicht darauf berufen. Dann gilt die Bremse trotzdem.

# state: machine
# target: 04a2e8a9fa24
# parts: =403b2bcf6898
# using: -ruege=d8fe1b53ec22
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# source: d0a85724c17b
# target: e2ef94c1c407
# parts: =196a8c5edb20
# using: -city=b72094a954fe -mietspiegel=921082b87749
lease-brake-note = { $brake-law }. Dass die Bremse in { -city } gilt, steht in einer Verordnung. Das ist eine Regel der Landesregierung. Sie gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until } (Stand dieser Angabe: { $ordinance-as-of }). Der Kölner { -mietspiegel } ist vom { $mietspiegel-issue }. Im Gesetz heißt so eine Liste „einfacher Mietspiegel“.

# state: machine
# target: d115580ab320
# parts: =5c064066a5ae
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: 5d31258f6e5c
# parts: =44a0db5edd98
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# source: 0a298981cf01
# target: ad4405184884
# parts: =c4d0e982edfa
lease-content-pets = Ob Haustiere erlaubt sind. Fragen Sie vorher, auch wenn nichts im Vertrag steht.

# state: machine
# target: d51a364cf857
# parts: =dc95e8bf358b
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# source: c156bfe029db
# target: 79024ab0e2a7
# parts: =a02d55fe9cb9
# using: -kaltmiete=f36119949f34 -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Wenn etwas fehlt, fragen Sie nach.

# state: machine
# source: a081c2188ac5
# target: 3c67a4a124d2
# parts: =b477076c8578
# using: -kuendigungsverzicht=00eb7d764d81
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem { -kuendigungsverzicht }: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: 46843f7511fd
# parts: =e23c714dd2dd
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# source: c9f8a414d2f6
# target: faa07f89921c
# parts: =15698cd7cab9
lease-family = Ihre Ehepartner*in und Ihre Kinder dürfen bei Ihnen einziehen. Dafür brauchen Sie keine Erlaubnis. Sagen Sie es der Vermieter*in aber vorher, am besten schriftlich. Auch Besuch dürfen Sie haben, ohne zu fragen.

# state: machine
# target: f153513493ea
# parts: =2610cc686283
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# source: 1a40a0d04240
# target: a3e40f4dd8e5
# parts: =c7a831f57d4b
# using: -zeitmietvertrag=bc9efe2c91b2
lease-kind-fixed = <strong>Befristet:</strong> Im Vertrag steht ein fester letzter Tag. Er heißt auch { -zeitmietvertrag }. Die Vermieter*in braucht dafür einen Grund aus dem Gesetz. Ein Beispiel: Sie will später selbst dort wohnen. Diesen Grund muss sie Ihnen bei der Unterschrift schriftlich nennen. Sonst ist der Vertrag unbefristet ({ $fixed-term-law }).

# state: machine
# source: af87082b7551
# target: 5fed437bc995
# parts: =8ea5c1348cfb
lease-kind-furnished = <strong>Möbliert:</strong> Die Wohnung hat schon Möbel. Lassen Sie eine Liste der Möbel in den Vertrag schreiben. Fragen Sie, wie viel die Möbel kosten. Wenn das Zimmer in der Wohnung der Vermieter*in liegt, haben Sie oft weniger Schutz: <a name="notice-landlord"></a>.

# state: machine
# source: c7e8e99fc1b3
# target: 3822bf11ef94
# parts: =4a21fea3851c
# using: -untermiete=2ac44791fc57
lease-kind-shared = <strong>WG:</strong> Mehrere Menschen teilen eine Wohnung. Fragen Sie, mit wem Sie den Vertrag machen. Wenn Sie mit anderen zusammen unterschreiben, müssen Sie vielleicht die ganze Miete zahlen. Sie können dann auch nur zusammen kündigen. Wenn eine „Hauptmieter*in“ Ihnen ein Zimmer vermietet, heißt das { -untermiete }. Lassen Sie sich zeigen, dass die Vermieter*in einverstanden ist.

# state: machine
# source: 4f40bda94dd0
# target: bfe158b8c6eb
# parts: =a45e82bd0d5b
# using: -kuendigung=ad90d3a4ea33 -mietpreisbremse=ec756eba19cd
lease-kind-short = <strong>Nur für kurze Zeit:</strong> Manchmal vermietet jemand nur „vorübergehend“, zum Beispiel als Zwischenmiete. Dann gibt es oft keinen Schutz vor { -kuendigung }. Auch die { -mietpreisbremse } gilt dann oft nicht ({ $exempt-law }). Fragen Sie, warum der Vertrag so kurz ist.

# state: machine
# source: a8d36db9a819
# target: cde84a7a154e
# parts: =616ba7984b25
# using: -kuendigungsverzicht=00eb7d764d81
lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Sie können eine Zeit lang nicht kündigen, auch wenn Sie eine andere Wohnung finden. Unterschreiben Sie das nur, wenn Sie sicher so lange bleiben.

# state: machine
# source: d3a4f2325dbf
# target: 304852edc96c
# parts: =a33c6296287d
lease-kinds = Manche Verträge sind anders. Lesen Sie sie besonders genau.

# state: machine
# source: 48f6394999cc
# target: 2e850dc06161
# parts: =c09893a8698e
lease-kinds-title = Befristet, möbliert, WG

# state: machine
# source: c02a01dc20e3
# target: d2fe1cc4768d
# parts: =4eddda1d2e01
# using: -schoenheitsreparaturen=899747ee2905
lease-painting = Streichen und Tapezieren heißt im Vertrag oft { -schoenheitsreparaturen }. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. Wenn die Wohnung beim Einzug nicht renoviert war, müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Lassen Sie den Vertrag prüfen, bevor Sie Farbe kaufen.

# state: machine
# source: ee4da9b07453
# target: 7e2a59a20dd2
# parts: =27b9841a6c70
# using: -bundesgerichtshof=609d1f337a8a
lease-painting-note = { $painting-law } und Urteile vom { -bundesgerichtshof }, zum Beispiel VIII ZR 185/14. Das ist das höchste deutsche Gericht für das Mietrecht.

# state: machine
# target: bb23c251f412
# parts: =de6aec9ad545
lease-painting-title = Wer muss streichen?

# state: machine
# source: b7691577e8b0
# target: 3e9da455fa62
# parts: =e4f0c5b98b99
lease-sublet = Wenn Sie die Wohnung oder ein Zimmer weitervermieten wollen, brauchen Sie immer vorher die Erlaubnis. Das heißt untervermieten. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht auf die Erlaubnis. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist ({ $sublet-law }). Schreiben Sie der Vermieter*in, welche Person Sie aufnehmen möchten und warum. Warten Sie auf die Antwort.

# state: machine
# target: cbfcd6824c7d
# parts: =6a3e9fe0b9e7
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 8620294110a3
# parts: =2d9da0e7eb89
lease-title = Der Mietvertrag

# state: machine
# source: 2365660489f0
# target: f9e9993f89e5
# parts: =527325ed8f22
# using: -city=b72094a954fe
letter-address = Von (Namen aller Mieter*innen):<br>________________________________________<br>________________________________________<br>Adresse: _________________________________<br>An (Name und Adresse der Vermieter*in):<br>________________________________________<br>________________________________________<br>{ -city }, Datum: __________

# state: machine
# source: bcd9e2b182c4
# target: 29f446facf9a
# parts: =0b47df224b5c
letter-closing = Mit freundlichen Grüßen<br>Unterschriften aller Mieter*innen:<br>________________________________________<br>________________________________________

# state: machine
# source: 7640fbe17a53
# target: 48d6333b94b0
# parts: =39036b9e1d7e
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir / uns bitte vorher einen Termin. Bis dahin zahle ich / zahlen wir die Miete unter Vorbehalt. Ich behalte mir / Wir behalten uns vor, Geld zurückzufordern.

# state: machine
# source: 59da7a7c50cd
# target: 98ff97726829
# parts: =2040199097c6
letter-defect-report = seit dem __________ gibt es in der Wohnung diesen Mangel: ____________________. Fotos liegen bei.

# state: machine
# target: fc50e1c8a5c2
# parts: =2bb385f46d5e
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# source: 69033594a966
# target: 01c71aa58158
# parts: =64f1866d2fe2
letter-defect-title = Einen Mangel melden

# state: machine
# source: 79e87bce073e
# target: 828a767a806b
# parts: =a9465cec40bd
letter-notice-declaration = hiermit kündige ich / kündigen wir den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# source: 8d65b9659fcb
# target: ff5bf9c3f7c6
# parts: =92c2a9536e3d
letter-notice-request = Bitte bestätigen Sie mir / uns die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 72d7846e8770
# parts: =b0470fe2a838
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 14c6e8198378
# parts: =1c75f6d97247
letter-notice-title = Die Wohnung kündigen

# state: machine
# source: 0cc46ab04fae
# target: bd4cfde37527
# parts: =7f143d523d96
letter-receipts-request = ich möchte / wir möchten Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir / uns einen Termin, um die Belege einzusehen. Sie können die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich / leisten wir bis dahin nur unter Vorbehalt. Einwände bleiben vorbehalten.

# state: machine
# source: ad66f47318c4
# target: 53de52ae3697
# parts: =4e1176b2f0ef
letter-receipts-subject = <strong>Abrechnung der Betriebskosten (Nebenkosten) für das Jahr ______</strong>

# state: machine
# source: ef68c90b85b0
# target: 9593fc7e5720
# parts: =919428dd94fb
# using: -abrechnung=ecae0491040c
letter-receipts-title = Belege zur { -abrechnung } ansehen

# state: machine
# source: a077156b4d12
# target: 21ef06103464
# parts: =27e2f59184e1
letter-rent-complaint = ich wohne / wir wohnen seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge / Wir rügen, dass diese Miete höher ist, als das Gesetz erlaubt ({ $brake-law }). Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite / Wir bestreiten sie, weil ____________________.

# state: machine
# source: 484b716fcde9
# target: e79e829b9997
# parts: =1183837e227f
letter-rent-demand = Nach meiner / unserer Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir / uns mit, auf welche Ausnahmen Sie sich berufen. Von jetzt an zahle ich / zahlen wir die Miete nur unter Vorbehalt.

# state: machine
# source: f29a16ae7d68
# target: 0c7adcff7ee9
# parts: =cc6d88e35609
letter-rent-subject = <strong>Rüge der Miete nach { $complaint-law }</strong>

# state: machine
# target: 9fdea3bcf3d8
# parts: =9834d2a67fea
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 111f687b7e6a
# parts: =936f0deaac9d
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# source: 9efb41008e36
# target: 1239bf15eb30
# parts: =b74dd0f33e58
# using: -kuendigung=ad90d3a4ea33
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. „Ich / wir“ heißt: Streichen Sie eins davon. Alle Briefe müssen beweisbar ankommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die { -kuendigung } muss auf Papier sein. Alle Mieter*innen im Vertrag unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken. Bitten Sie dann um eine Antwort, und heben Sie die E-Mail auf.

# state: machine
# target: fc1751307c12
# parts: =be9dea53f27f
letters-title = Musterbriefe

# state: machine
# source: cae6219514ac
# target: b5517823e7fc
# parts: =3abf6e92fb2b
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Wenn es an kalten Wänden bleibt, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: bf32d417a1c8
# parts: =a05de6532dc7
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: d49de7053e95
# parts: =47bc44c47f39
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 6e9a862b0e1c
# parts: =7926d90c4931
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 89fe12a5a99d
# parts: =26235d490918
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 6be84ff9f896
# parts: =8d703a07bc7d
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: ce311caae456
# parts: =016ff08256f5 .alt=35048e494b79
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: bb6d21361dea
# parts: =36618ba569a0
living-air-rules = Gegen Schimmel

# state: machine
# target: b23053315ec2
# parts: =ddee2342c765
living-air-title = Lüften und heizen

# state: machine
# target: a9bd39c1799b
# parts: =9a692d4d0d11
living-bin-blue = Blau: Papier

# state: machine
# source: 5a04b1956546
# target: 1add7d8dd863
# parts: =ca80fd23ae22
living-bin-blue-in = Papier und Kartons

# state: machine
# source: 9e6201c3c0ae
# target: 2626da8f1c6b
# parts: =601cce67d11e
living-bin-blue-out = Verpackungen aus Plastik oder Metall

# state: machine
# target: 247f7b334d15
# parts: =957490036777
living-bin-brown = Braun: Bio

# state: machine
# source: bdc8611b34bb
# target: fc3f9b1a5673
# parts: =afc54ccc6db7
living-bin-brown-in = Bioabfall aus Küche und Garten

# state: machine
# source: 7aec09fe14a7
# target: 72075bd3e440
# parts: =2c4ede635d77
living-bin-brown-out = Verpackungen, Plastik

# state: machine
# target: f98caf092c6a
# parts: =dd574db8c7d2
living-bin-grey = Grau: Restmüll

# state: machine
# source: 3426e0bedf0b
# target: a7a2534f54e8
# parts: =9dad4ee11c13
living-bin-grey-in = Restmüll, der in keine andere Tonne passt

# state: machine
# source: 577e8691512d
# target: a155e5d2d7f4
# parts: =a89edde6e9f1
living-bin-grey-out = Glas, Batterien, Elektrogeräte

# state: machine
# target: 19588f6a0023
# parts: =b5d6b6f84b11
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: e4d1f7ddb00b
# parts: =ee4082371b07
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 55fdbc9fee92
# parts: =7fced11fdf18
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: 7abc0c0d958f
# parts: =a68b51554787
living-bins-column-in = Das gehört hinein

# state: machine
# target: 50ed02e1df17
# parts: =c13fc934d9ce
living-bins-column-lid = Deckel

# state: machine
# target: 3ecd406626d7
# parts: =b57cf796011c
living-bins-column-out = Das nicht

# state: machine
# target: 27c3e43549f8
# parts: =479a6d33e09c .alt=a1b5ff8ea348
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 571f60729372
# parts: =c1b0cdafaed9
living-bins-table = Was gehört in welche Tonne?

# state: machine
# source: a84bbbf5e358
# target: 0e19fa8b4923
# parts: =980f16e12de3
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stand: { $bulky-as-of }, bitte vorher prüfen: <a name="awb-page"></a>. Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# source: 17af8cf1101e
# target: 1695f3e14403
# parts: =e965cea1d0ab
living-changes = Wenn Sie eine kleine Solaranlage auf dem Balkon möchten, fragen Sie vorher. Auch für einen Umbau wegen einer Behinderung brauchen Sie eine Erlaubnis. Meist haben Sie ein Recht darauf ({ $changes-law }). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# source: 5d16d609d3e6
# target: f25d3a023ec9
# parts: =0cb50de21f71
living-changes-title = Etwas umbauen

# state: machine
# target: 9ba5c7962524
# parts: =828079b13d73
# using: -hausordnung=86882e846d7f
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# source: 46bbc73e1952
# target: 667a76685b9c
# parts: =9bff5480d4f9
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# source: cdc7d59d86c4
# target: 75a7fcac6c42
# parts: =a57f2a6d76ae
# using: -hausordnung=86882e846d7f
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe ({ $quiet-law }). Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Wenn Sie feiern, sagen Sie es vorher den Nachbar*innen. Wenn Sie selbst etwas stört, reden Sie zuerst freundlich miteinander.

# state: machine
# source: 36d5172e1a2c
# target: 3dcee2fc4b5d
# parts: =68bf5ad032f1
living-quiet-note = Das LImSchG ist das Landes-Immissionsschutzgesetz. Es gilt für die Nacht. Für Sonntage und Feiertage gilt ein eigenes Gesetz des Landes.

# state: machine
# target: 5ec4b4cb8e8b
# parts: =8892a172276d
living-quiet-title = Ruhe

# state: machine
# source: a68b6210056b
# target: b69cfcb75b7a
# parts: =1c017d216176
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Anbringen muss sie die Eigentümer*in. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Wenn er kurz und immer wieder piept, ist meist die Batterie leer.

# state: machine
# source: 61db86a5cf5e
# target: 73cb21564091
# parts: =4f7460f5fcb1
living-smoke-note = { $smoke-law }. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: b62816373c97
# parts: =2603c090db79 .alt=7bab72820baf
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: 019d6ef2d0b9
# parts: =e9678dcc689f
living-smoke-title = Rauchmelder

# state: machine
# target: 23e84747d831
# parts: =f2d026a4c960
living-title = Leben im Haus

# state: machine
# source: 3a1e048fd095
# target: 76c1215d9f2d
# parts: =6b091a28e2f0
# using: -city=b72094a954fe
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte, Batterien und Glas gehören in keine dieser Tonnen. Fragen Sie die Hausmeister*in oder die Abfallwirtschaftsbetriebe, wo Sie sie abgeben: <a name="living-bulky"></a>. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 783d0c213704
# parts: =eb76ad7ae330
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# source: dc9a0f50dcab
# target: be6800ed956f
# parts: =efb445cc600e
living-waste-do-plan = fragen, wann die Tonnen geleert werden

# state: machine
# target: bd5f1c1ec20f
# parts: =03580b45768b
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: fe70017e29a7
# parts: =115664cae5f9
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: aacf4de76cff
# parts: =86cb910f33c6
living-waste-rules = Müll im Alltag

# state: machine
# target: 5150fa32ce26
# parts: =a428075fc2c2
living-waste-title = Müll trennen

# state: machine
# source: 5e135980b923
# target: dfe06b5a93ef
# parts: =ead6561cccfd
# using: -erstausstattung=dde100bed979 -jobcenter=7bd0f78d4bde
money-furniture = Für eine erste Wohnung kann das { -jobcenter } Geld für Möbel, Herd und andere Geräte geben. Das heißt { -erstausstattung }. Sie stellen dafür einen eigenen Antrag. Tun Sie das <strong>vor</strong> dem Kauf, und schreiben Sie eine Liste. Manchmal bekommen Sie statt Geld auch Gutscheine oder Sachen. Auch wer sonst kein Geld vom { -jobcenter } bekommt, kann fragen, wenn das Einkommen klein ist.

# state: machine
# source: c6f30b7ebf5a
# target: 09a073bf169a
# parts: =9adce4e3a96d
# using: -jobcenter=7bd0f78d4bde -zusicherung=6fa8b75f4016
money-furniture-move = Auch Umzugskosten kann das { -jobcenter } zahlen. Dafür muss der Umzug nötig sein. Sie brauchen vorher die { -zusicherung }: <a name="money-jobcenter-move"></a>. Holen Sie Angebote ein, bevor Sie jemanden beauftragen.

# state: machine
# source: 3f25fcafb66e
# target: 3f25fcafb66e
# parts: =9d2bd12b3043
money-furniture-note = { $furniture-law }.

# state: machine
# source: dccdbeeca19c
# target: 0a383d09a856
# parts: =96bf0a75d281
money-furniture-title = Umzug und erste Möbel

# state: machine
# source: cc9f8ffa983d
# target: 6b8b13556316
# parts: =7bd44b26a817
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# source: 1f37b34bc686
# target: 55d160c20ebd
# parts: =a6a98330e0bc
# using: -grundsicherungsgeld=01d5c5b95737 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Früher hieß es „Bürgergeld“. Dazu gehört auch Geld für eine „angemessene“ Wohnung. Das heißt: Sie darf nicht zu teuer sein. Die Grenze sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# source: 2925f19912f0
# target: c7b4aecfa072
# parts: =b89b8fa5e619
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-find = Welches { -jobcenter } für Sie zuständig ist und wie Sie es finden, lesen Sie hier: <a name="help-offices"></a>.

# state: machine
# source: e988da56bade
# target: 1cc5f2759c87
# parts: =ab2317fba0b2
# using: -grundsicherungsgeld=01d5c5b95737 -jobcenter=7bd0f78d4bde
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
# target: 5a93a07026ef
# parts: =56bfe5ee92c5
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=ec756eba19cd
money-jobcenter-limit-new = Für eine <strong>neue</strong> Wohnung gilt: Mehr als die normale Grenze zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesichert hat. Eine Stadt kann auch eine Grenze je Quadratmeter festlegen. Wenn die Miete höher ist, als die { -mietpreisbremse } erlaubt, gilt sie als nicht angemessen. Dann muss das { -jobcenter } Sie auffordern, die Miete zu rügen. Was das ist, lesen Sie hier: <a name="rent-brake"></a>.

# state: machine
# source: ab44012a2372
# target: 66c627399762
# parts: =cf4a25ed6c89
money-jobcenter-limit-note = { $benefit-law }. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# source: 1051e93055e5
# target: cd217860f7be
# parts: =9ce7ff96f5d1
money-jobcenter-move-title = So ziehen Sie mit Zusicherung um

# state: machine
# source: 0c4aef1a5f56
# target: ffd1dce63f5e
# parts: =7e006e85acb2
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } und { $jobcenter-site-west }. Welche Adresse für Sie gilt, steht auf Ihrem Brief. Schauen Sie vor jedem Termin dort nach.

# state: machine
# source: 1bd078067bb1
# target: 887ecedd3079
# parts: =4462fcdcce9b
# using: -jobcenter=7bd0f78d4bde -zusicherung=6fa8b75f4016
money-jobcenter-step-ask = Eine { -zusicherung } ist das schriftliche Versprechen, dass das { -jobcenter } zahlt. Bitten Sie darum, <strong>bevor</strong> Sie unterschreiben. Zuständig ist das { -jobcenter } an dem Ort, an den Sie ziehen. Geben Sie dort das Angebot mit allen Kosten ab.

# state: machine
# source: 5531dd8bdc69
# target: 9c2731d28f13
# parts: =9e2831882eae
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-costs = Umzugskosten beantragen Sie bei dem { -jobcenter }, das <strong>bis zum Umzug</strong> für Sie zuständig ist. Auch hier gilt: erst die Zusicherung, dann der Umzug.

# state: machine
# source: 9799212a33b0
# target: abf310956c0c
# parts: =2d3661b278ba
# using: -kaution=5dcd26ef593b
money-jobcenter-step-deposit = Beantragen Sie dort auch die { -kaution } oder Anteile an einer Genossenschaft. Auch dafür brauchen Sie vorher die Zusicherung. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# source: a0768c580eb0
# target: f980299fc5be
# parts: =7508c2d09adb
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusicherung. Ohne Zusicherung müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 14db8e15a162
# parts: =379baf9bae56
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# source: 51c408755613
# target: 812420f4cf0a
# parts: =8f1b2f6b5abc
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
money-jobcenter-young = Wenn Sie unter { $benefit-age } Jahre alt sind, bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Wenn Sie innerhalb von { -city } umziehen und es nicht nötig ist, zahlt das { -jobcenter } höchstens so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 57200abdee0a
# parts: =61da0c0646a7
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# source: ccee65f5f54a
# target: e312087f37c4
# parts: =e11316f090b2
money-papers-intro = Nehmen Sie diese Papiere zur Besichtigung mit. Geben Sie sie erst ab, wenn Sie die Wohnung wirklich wollen:

# state: machine
# target: 836c0e027d57
# parts: =50e4e15249bc
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: d1b93ea1822f
# parts: =c2e58e5ecfff
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: f9ee7b47015d
# parts: =176cde0ba495
money-papers-title = Ihre Mappe

# state: machine
# target: f724cd75ebb4
# parts: =fed0e9a04c23
# using: -wbs=4dda448d6a86
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: 858edf6a07c9
# parts: =11a1b43e9f76
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: 77d5f6ac31aa
# parts: =0ad3545241cb
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 7f6aa23df684
# parts: =99207782b881
money-title = Geld und Papiere

# state: machine
# source: 284a769abca4
# target: 13c6713cc830
# parts: =1e552c34eb85
# using: -city=b72094a954fe -wbs-short=00fe73684f9e
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs-short } und die Beratung.

# state: machine
# target: aa42c03dc78b
# parts: =98dd697ead23
# using: -wbs=4dda448d6a86
money-wbs-title = { -wbs }

# state: machine
# source: 5c9a07714ee2
# target: 2b2082169ad4
# parts: =2333256cdc18
# using: -city=b72094a954fe -housing-office=cea31eeca4c3 -wbs-short=00fe73684f9e
money-wbs-valid =
    Auf dem { -wbs-short } steht, wie groß die Wohnung sein darf. Er gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Beantragen Sie rechtzeitig einen neuen, wenn die Zeit bald endet. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu, nämlich das { -housing-office }: <a name="card-housing-office"></a>.

# state: machine
# source: 743bdc82a4d2
# target: 9bc2a03db6f4
# parts: =ff4c79d56385
money-wbs-valid-note = { $wbs-law }. Das ist ein Gesetz von Nordrhein-Westfalen über geförderte Wohnungen.

# state: machine
# source: bece9cdde486
# target: 636f546f116b
# parts: =9acc8f50eda7
# using: -wbs=4dda448d6a86 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Sie müssen auch rechtmäßig und für längere Zeit in Deutschland wohnen. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# source: 729dc59b6487
# target: b4eb30b98d2f
# parts: =55506e6c7e33
# using: -grundsicherungsgeld=01d5c5b95737 -wohngeld=9259e960555e
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Danach stellen Sie einen neuen Antrag. Wenn Sie { -grundsicherungsgeld } bekommen, gibt es kein { -wohngeld }. Wenn nach Ihrem Antrag Papiere fehlen, schicken Sie diese schnell nach.

# state: machine
# source: 0e370ea42fc9
# target: b5de3ecd98f7
# parts: =e3d2b3cecdb7
money-wohngeld-note = { $wohngeld-law }. Das ist das Wohngeldgesetz.

# state: machine
# target: 79da924af2ca
# parts: =d9f59bfeb8aa
# using: -wohngeld=9259e960555e
money-wohngeld-title = { -wohngeld }

# state: machine
# source: 602a9349fb42
# target: daf98c849c74
# parts: =53efb40955d8
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an: <a name="broadcasting-page"></a>. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: 375b3f7c58e3
# parts: =bfc736d9508d
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: d68b9f6262d1
# parts: =dd0d38c8c02a
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: ffcae34bf1f7
# parts: =9db490611aac
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: 22cae63e0ab7
# parts: =bcfff5f119dc
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: 3e5ae37c67ec
# parts: =31547d26cb68
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: 317fd2d88238
# parts: =c41953ac07a9
# using: -uebergabeprotokoll=2ce4837c2e1e
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 26ec7f4d19ef
# parts: =8a4ee2ac0f24
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# source: 26716454ddb0
# target: 797242fbbbd2
# parts: =8f72b4fb635f
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=a80f965d6aa7
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Wenn Sie es nicht bekommen, sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# source: 9b1862df027b
# target: 97d2fbf383be
# parts: =626908dd4a9e
# using: -sperrung=bebfb92da6b2
moving-in-cutoff = Wenn Sie Strom oder Gas nicht bezahlen, kann die Firma die { -sperrung } androhen. Das heißt: Sie will abschalten. Sie muss Ihnen das vorher schreiben. Warten Sie nicht, bis es so weit ist.

# state: machine
# source: 5a3042ed1467
# target: 6d3bc5c92c42
# parts: =ef3dd535ed70
# using: -grundversorger=51a2907cbbfb
moving-in-cutoff-call = Rufen Sie die Firma an, und fragen Sie nach einer Ratenzahlung. Der { -grundversorger } muss Ihnen eine anbieten, wenn Sie das nach der Androhung verlangen. Im Brief heißt sie „Abwendungsvereinbarung“. Zahlen Sie dann die Raten und alle neuen Rechnungen pünktlich.

# state: machine
# source: 563f9efe0815
# target: df2162c41125
# parts: =754eeb871476
# using: -sperrung=bebfb92da6b2
moving-in-cutoff-health = Schreiben Sie der Firma, wenn eine { -sperrung } für jemanden bei Ihnen gefährlich wäre. Beispiele sind ein krankes Kind oder ein Gerät, das jemand zum Leben braucht. Dann darf die Firma oft nicht sperren. Legen Sie einen Nachweis dazu.

# state: machine
# source: f8146e85b00c
# target: f8146e85b00c
# parts: =56b8778dd04a
moving-in-cutoff-note = { $cutoff-law }.

# state: machine
# source: adce60e4a8cf
# target: 1e833ad12afc
# parts: =9d4dcd49587a
# using: -jobcenter=7bd0f78d4bde
moving-in-cutoff-office = Fragen Sie sofort das { -jobcenter } oder das Sozialamt. Manchmal übernehmen sie Schulden für Strom oder Gas, meist als Darlehen.

# state: machine
# source: 0be1df487e93
# target: 83007957b504
# parts: =269275b9cd14
moving-in-cutoff-title = Wenn Strom oder Gas gesperrt werden soll

# state: machine
# source: 34d45c72288c
# target: 1edb27228051
# parts: =22b5b37412f5
moving-in-insurance = Eine „Haftpflichtversicherung“ kann zahlen, wenn Sie aus Versehen etwas beschädigen, das anderen gehört. Fragen Sie eine Beratung, ob sie für Sie sinnvoll ist.

# state: machine
# target: 09b824f20382
# parts: =59e13733ea22
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# source: 7e3ecd89d94d
# target: 561cdf38cc02
# parts: =4021c8f79851
moving-in-numbers = Fragen Sie nach einer Telefonnummer für den Notfall, zum Beispiel bei Heizung, Wasser und Aufzug. Schreiben Sie sie auf. Wenn Sie einen Schlüssel verlieren, sagen Sie es der Vermieter*in sofort.

# state: machine
# target: f9f95a217137
# parts: =50a4808abc09 .alt=9302fc92c99d
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# source: 6bda1299e4fb
# target: 95436b3f08af
# parts: =070224d4fc63
# using: -grundversorger=51a2907cbbfb
moving-in-power = Wenn Sie Strom benutzen, ohne selbst einen Vertrag zu haben, beliefert Sie der { -grundversorger }. So heißt die Firma, die alle Haushalte beliefern muss. Auch so entsteht ein Vertrag. Er heißt „Grundversorgung“ und endet nicht von selbst. Fragen Sie die Vermieter*in, welche Firma das ist. Melden Sie sich dort mit Ihrem Zählerstand. Fragen Sie auch, wer das Gas liefert, wenn Sie selbst damit heizen oder kochen. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# source: d22c94b4c40d
# target: 63e248fbcab4
# parts: =e8a1d6961fdd
moving-in-power-note =
    { $power-law }. Seit dem { $supplier-switch-since } dauert an Werktagen der technische Wechsel zu einer anderen Firma { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } Stunde
       *[other] { $supplier-switch-hours } Stunden
    }. Eine „Ersatzversorgung“ ist etwas anderes als die Grundversorgung. Sie dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }.

# state: machine
# target: 75f164d79c39
# parts: =4a545aec6f41
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 4960cc0e1e08
# parts: =07d91c8f7d71
# using: -uebergabeprotokoll=2ce4837c2e1e
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 4b4f4850ae54
# parts: =871e6ea59254
moving-in-record-title = Die Übergabe

# state: machine
# source: 496f7a197e21
# target: c27eeac32917
# parts: =93d9620414bb
# using: -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt, an manchen Tagen nur mit Termin: <a name="card-kundenzentrum"></a>. Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Wenn Sie sich zu spät anmelden, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# source: 813fc404f0ad
# target: 9c00eca52378
# parts: =f91d0a1906a1
moving-in-register-note = { $register-law }. Das ist das Bundesmeldegesetz.

# state: machine
# target: ec7e90bb9091
# parts: =8165a72bfb9e
moving-in-register-title = Adresse anmelden

# state: machine
# source: c4a7b3bb468d
# target: 0de9d02f1742
# parts: =251e62097e8f
# using: -vorbehalt=be197c8346d8
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne { -vorbehalt } übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein ({ $known-defects-law }).

# state: machine
# target: 55cadea81f57
# parts: =0b138d327a7e
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# source: 0dfb3c9b2beb
# target: bf9213ea6d30
# parts: =9fa120410875
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Lassen Sie auch niemanden Ihre Adresse benutzen, der nicht bei Ihnen wohnt. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# source: 1dc90217b43f
# target: 746503cf8efd
# parts: =ac96a3bce701
moving-in-title = Der Einzug

# state: machine
# target: 64d015c73e99
# parts: =41cf4234594f
# using: -rundfunkbeitrag=9278d2f3c680
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: 4c9675602b87
# parts: =e7b54bdb345b
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 1b855bcdcf6b
# parts: =4ebe06e89e00
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: eada3d039958
# parts: =2ced576fd4df
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# source: 9902de51c54d
# target: 79f18e4eea32
# parts: =2a19bb6aeaa5
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# source: 5dab052b3763
# target: 82bcbc1591e3
# parts: =56d86431aee8
# using: -uebergabeprotokoll=2ce4837c2e1e
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: 3c45f271b020
# parts: =cd8e939d8b45
moving-out-check-title = Checkliste für den Auszug

# state: machine
# source: 048a10ba1ae2
# target: 3680cfb0eda0
# parts: =d76823e7eeae
# using: -kaution=5dcd26ef593b
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung „verjährt“. Das heißt: Es ist zu spät dafür. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# source: b5b72eaa2451
# target: 77f7a00367e9
# parts: =f1f3e2807e5f
# using: -bundesgerichtshof=609d1f337a8a -kaution=5dcd26ef593b
moving-out-claims-note = { $claims-law }. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: { -bundesgerichtshof }, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# source: b34a38ca5e9f
# target: 64111b724b75
# parts: =ba268f020a90
# using: -abrechnung=ecae0491040c -nebenkosten=b13c28bd459e
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte { -abrechnung } der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Wenn lange keine Antwort kommt, schreiben Sie noch einmal. Nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 2e6580b61b9d
# parts: =985e1348ca8f
# using: -kaution=5dcd26ef593b
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# source: ea1f9aa431f9
# target: 79f902bd1fcf
# parts: =28eed29b7c31
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein „Einschreiben“ ist ein Brief mit Nachweis der Post. Wenn ihn niemand abholt, gilt er meist als nicht angekommen. Beim „Einwurf-Einschreiben“ reicht der Beleg der Post allein nicht als Beweis. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# source: 190d38fcbed7
# target: dce7b5069a93
# parts: =e9a539e9208f
# using: -kaution=5dcd26ef593b
moving-out-intro = Wenn Sie eine neue Wohnung haben, planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# source: 0ee71b3783c2
# target: 1e9639ec46b8
# parts: =23aa864b91cb
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Ein Beispiel: Der Brief kommt spätestens am { $example-notice-letter } an. Dann endet der Vertrag am { $example-notice-end }. Wenn der Brief später im Monat kommt, endet der Vertrag erst am { $example-notice-late-end }. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# source: 126c5b2ab0b4
# target: 152f1bd93db0
# parts: =ffe2470a0661
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten ({ $notice-fixed-law }).

# state: machine
# source: dcb0ed5a1f3e
# target: 8c9383b8c0a0
# parts: =b2912f233426
moving-out-notice-note = { $notice-tenant-law }. Für die Unterschrift gelten { $notice-form-law }.

# state: machine
# target: 4f38f75f6148
# parts: =43f34388e143
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# source: e2995fe1f63a
# target: ab15652ea7d0
# parts: =8049d439e4a4
moving-out-notice-room-period = Bei so einem Zimmer kann man meist bis zum { $room-notice-day } eines Monats kündigen. Der Vertrag endet dann schon am Ende dieses Monats ({ $notice-tenant-law }). Das gilt auch für die Vermieter*in. Es gilt meist nicht, wenn Sie dort auf Dauer mit Ihrer Familie wohnen.

# state: machine
# target: 153410ab6d72
# parts: =af9edd2d8c5b
moving-out-notice-title = Selbst kündigen

# state: machine
# source: 30854f9771b4
# target: faf609bca555
# parts: =a021f8244613
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
# target: 0b55bee429cb
# parts: =97932aee4019
moving-out-register-title = Adresse abmelden oder ummelden

# state: machine
# source: a4af2361b7e6
# target: 87e0f17e5c96
# parts: =308081f0d0fd
moving-out-successor = Wenn Sie früher ausziehen wollen, reden Sie mit der Vermieter*in. Eine „Nachmieter*in“ allein beendet Ihren Vertrag nicht. Die Vermieter*in muss einverstanden sein, am besten schriftlich.

# state: machine
# target: 085143a89e12
# parts: =e6c7cddc694c
moving-out-title = Der Auszug

# state: machine
# source: 93b929e234c7
# target: 52bbd295be1f
# parts: =7f7cc0c92762
# using: -aufhebungsvertrag=29244e6166c7 -kuendigung=ad90d3a4ea33
notice-agreement = Manchmal will die Vermieter*in einen { -aufhebungsvertrag }. Damit endet der Mietvertrag, weil beide Ja sagen. Sie müssen das nicht unterschreiben. Mit der Unterschrift verlieren Sie den Schutz vor { -kuendigung }. Lassen Sie sich vorher beraten.

# state: machine
# target: 734a2b441c4a
# parts: =e00603051a04
# using: -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
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
# target: 04da745dcb40
# parts: =f46f6d3f70ec
# using: -kaution=5dcd26ef593b -klage=ddb1dac0bff4 -kuendigung=ad90d3a4ea33 -raeumungsklage=e8b925890662
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die { -kuendigung } bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der { -kuendigung }. Wenn die { -kuendigung } wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } bei Ihnen angekommen ist. Mit dieser { -klage } verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose { -kuendigung } unwirksam.

# state: machine
# source: d92f3de998af
# target: 36ddc4ebb18c
# parts: =59bbe7d53cfd
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde -kuendigung=ad90d3a4ea33
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer { -kuendigung }. Die { -fachstelle } hilft, damit Sie die Wohnung behalten: <a name="card-fachstelle"></a>. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede { -kuendigung } wegen dieser Schulden verzichten.

# state: machine
# target: 817bc1c39c5b
# parts: =6b98e590f6d4
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# source: a4b8e71695c9
# target: ccff7511b86f
# parts: =c1d2fbd89d77
# using: -bundesgerichtshof=609d1f337a8a
notice-arrears-note = { $arrears-law }. Zur Kündigung mit Frist: { -bundesgerichtshof }, VIII ZR 106/23.

# state: machine
# target: f1bdc7050c98
# parts: =81836b68a2ed
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: d1fbeac3b7f4
# parts: =5e7b3b2644e9
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: f5031bb6d0b7
# parts: =22b2b9f4366b
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: 5e1a25ebe963
# parts: =de21e117b51f
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: bf632338d346
# parts: =63e294cc7123
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 0bb3c5f3f35d
# parts: =a98db72c59f9
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 501fc45d09a1
# parts: =c830aa56bebd
notice-column-period = Frist

# state: machine
# target: dc8cd3fa5c0f
# parts: =824aa7232042
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# source: 9f05780a0436
# target: ff46d208ce15
# parts: =dea24f748969
# using: -kuendigung=ad90d3a4ea33 -raeumungsklage=e8b925890662
notice-eviction = Nach einer { -kuendigung } müssen Sie die Wohnung nicht am selben Tag verlassen. Wenn Sie bleiben, kann die Vermieter*in eine { -raeumungsklage } einreichen. Erst entscheidet ein Gericht. Nur eine „Gerichtsvollzieher*in“ darf dann die Wohnung räumen. Das ist eine Beamt*in, die tut, was das Gericht entschieden hat. Die Vermieter*in darf nicht selbst das Schloss tauschen oder Ihre Sachen hinausstellen. Wenn sie das doch tut, holen Sie sofort Hilfe bei einer Anwält*in.

# state: machine
# source: cf88c939480f
# target: cf88c939480f
# parts: =a5ca06148b6e
notice-eviction-note = { $eviction-law }.

# state: machine
# source: a4d134411fd6
# target: 9cd8eb5df212
# parts: =e76b7c0e21e4
# using: -fachstelle=78fe609ba097 -notunterkunft=19846f412fdc
notice-eviction-shelter = Wenn Sie keine Wohnung mehr haben, gehen Sie noch am selben Tag zur { -fachstelle }. Fragen Sie nach einer { -notunterkunft }. Das ist ein Platz zum Wohnen für Menschen in Not. Nehmen Sie Ausweis, Briefe und wichtige Medizin mit. Hilfe in kalten Nächten: <a name="card-winter-help"></a>.

# state: machine
# source: d82ade9a86bb
# target: a73a6e27731d
# parts: =5175bf409b32
# using: -fachstelle=78fe609ba097
notice-eviction-step-date = Wenn schon ein Tag für die Räumung feststeht, warten Sie nicht. Sagen Sie der { -fachstelle } diesen Tag. Fragen Sie die Anwält*in, ob das Gericht die Räumung noch stoppen kann.

# state: machine
# source: e15507449e80
# target: 85c8554df396
# parts: =1201625f50b0
# using: -fachstelle=78fe609ba097
notice-eviction-step-help = Gehen Sie sofort zur { -fachstelle }: <a name="card-fachstelle"></a>. Sie hilft auch noch, wenn schon eine Klage da ist.

# state: machine
# source: dd86d0fbdf13
# target: c44b09545e08
# parts: =af6ab3f2b5af
notice-eviction-step-lawyer = Holen Sie sich eine Anwält*in. Wenn das Geld nicht reicht, lesen Sie hier weiter: <a name="help-lawyer"></a>.

# state: machine
# source: bb8bed34ce8b
# target: f4a2a2b325ba
# parts: =5d8bed7a0f0b
notice-eviction-step-open = Öffnen Sie jeden Brief vom Gericht am selben Tag. Schreiben Sie das Datum auf den Umschlag.

# state: machine
# source: f5359ee40850
# target: 44c8b7be7e9a
# parts: =8b6c76ddb438
# using: -raeumungsfrist=b76f9e4de0ab
notice-eviction-step-time = Antworten Sie dem Gericht <strong>schriftlich</strong>, in der Frist im Brief. Schreiben Sie, dass Sie sich verteidigen wollen. Sonst kann das Gericht ohne Termin entscheiden. Gehen Sie auch zum Termin. Wenn Sie mehr Zeit für den Auszug brauchen, schreiben Sie das schon in Ihrer Antwort. Spätestens im Termin müssen Sie es sagen. Das heißt { -raeumungsfrist }.

# state: machine
# source: 84f194be5da1
# target: 7592a0502654
# parts: =6a30346ddd72
notice-eviction-title = Räumung und Notunterkunft

# state: machine
# source: 263b1ef988fd
# target: 3d314201ccbc
# parts: =642d1de7b25c
# using: -kuendigung=ad90d3a4ea33 -widerspruch=da7b9d747dfe
notice-hardship =
    Vielleicht wäre der Auszug für Sie oder Ihre Familie sehr hart, zum Beispiel wegen einer schweren Krankheit. Das nennt man „Härte“. Eine Härte ist auch: Sie finden keine andere Wohnung, die passt und bezahlbar ist. Schreiben Sie deshalb auf, wo Sie gesucht haben. Dann können Sie widersprechen ({ $hardship-law }). So ein { -widerspruch } geht auch per E-Mail. Er muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der { -widerspruch } noch im ersten Gerichtstermin. Gegen eine <strong>fristlose</strong> { -kuendigung } hilft er nicht.

# state: machine
# source: 0a79afebea37
# target: 290a7264be17
# parts: =450ceea60bdd
# using: -mietspiegel=921082b87749 -modernisierung=2747624602b0 -nebenkosten=b13c28bd459e
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
# target: 2f9409e5675a
# parts: =a08e178f214c
notice-increase-answer =
    Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Ein Beispiel: Der Brief kommt am { $example-increase-letter }. Dann antworten Sie bis zum { $example-increase-answer }. Lassen Sie den Brief prüfen, <strong>bevor</strong> Sie zustimmen. Zahlen Sie bis dahin weiter pünktlich die <strong>alte</strong> Miete. Zahlen Sie noch nicht die höhere Miete: Das kann als Zustimmung gelten. Wenn Sie nicht antworten, haben Sie nicht zugestimmt. Dann kann die Vermieter*in aber vor Gericht gehen. Dafür hat sie nach dieser Zeit noch { $increase-claim-months ->
        [one] { $increase-claim-months } Monat
       *[other] { $increase-claim-months } Monate
    }.

# state: machine
# source: 670c174b7fb4
# target: 259a77045011
# parts: =7ac76c7fb568
# using: -city=b72094a954fe -modernisierung=2747624602b0 -nebenkosten=b13c28bd459e
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer { -modernisierung } oder wegen der { -nebenkosten } kann dazukommen.

# state: machine
# source: 6829517029f0
# target: 655434110656
# parts: =64cc9c1a69ee
# using: -indexmiete=d0d89519f531
notice-increase-index = Bei einer { -indexmiete } schreibt die Vermieter*in Ihnen die neue Miete. Eine E-Mail reicht. Darin muss ein Betrag in Euro stehen. Auch der „Preisindex“ muss darin stehen. Das ist eine Zahl für die Preise in Deutschland. Ab wann Sie mehr zahlen, sollte im Brief stehen. Lassen Sie die Rechnung prüfen, aber zahlen Sie pünktlich.

# state: machine
# source: a4d5ed878e87
# target: c881fbc59e84
# parts: =fa37479c7f85
# using: -indexmiete=d0d89519f531 -modernisierung=2747624602b0 -nebenkosten=b13c28bd459e -staffelmiete=da7d51953962
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer { -staffelmiete } steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer { -indexmiete } ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer { -modernisierung } kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> ({ $increase-kinds-law }). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# source: 64f40150382a
# target: 8caaf0cd339c
# parts: =6842195b0200
# using: -indexmiete=d0d89519f531 -mietpreisbremse=ec756eba19cd -staffelmiete=da7d51953962
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer { -staffelmiete } kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer { -indexmiete } kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# source: b534a2c226e4
# target: d453540fcd10
# parts: =07a01c0b5de7
# using: -city=b72094a954fe
notice-increase-note = { $increase-law }. Diese Grenze gilt in { -city } bis zum { $increase-cap-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: 96970b8cc5d3
# target: 9d442a62acae
# parts: =832b07f17c4f
# using: -nebenkosten=b13c28bd459e -staffelmiete=da7d51953962
notice-increase-steps = Bei einer { -staffelmiete } stehen alle Stufen schon im Vertrag, mit Betrag oder mit der neuen Miete in Euro. Ein Prozentsatz allein reicht nicht. Es kommt kein Brief, der nach Ihrer Zustimmung fragt. Schreiben Sie sich die Tage auf, an denen die Miete steigt. Zahlen Sie von da an mehr. Aus anderen Gründen darf die Miete in dieser Zeit meist nicht steigen, außer wegen der { -nebenkosten }.

# state: machine
# source: 55a40a05d12a
# target: 55a40a05d12a
# parts: =8aaf71daf353
notice-increase-steps-note = { $increase-steps-law }.

# state: machine
# source: 1b6d9b38e4c6
# target: 32a04e71625e
# parts: =9b31b5e2e89a
notice-increase-steps-title = Staffelmiete und Indexmiete

# state: machine
# target: 9927cbb71025
# parts: =ddf19a01859c
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 6dc2e3f9d9ef
# parts: =d67e0f558b4a
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# source: a3fd99644e75
# target: b66ea20a56f8
# parts: =a93be141dde3
notice-kinds-both = Oft stehen beide Kündigungen in <strong>einem</strong> Brief. Dann steht dort „fristlos, hilfsweise ordentlich“. Sie müssen sich gegen beide wehren.

# state: machine
# source: 76d60b755f51
# target: 9d8f5a6a66b3
# parts: =8b97324dcee9
notice-kinds-column-immediate = fristlos

# state: machine
# source: 3c9ba51c9877
# target: 59bdf5a07763
# parts: =9b7d30674f7d
notice-kinds-column-ordinary = ordentlich

# state: machine
# source: d8249f8aabb6
# target: f141d55864d2
# parts: =c9baf4faae89
notice-kinds-column-question = Frage

# state: machine
# source: 1cfc36e9e526
# target: d76444ddae20
# parts: =38e2369bdc73
notice-kinds-hardship-immediate = nein

# state: machine
# source: 14ec786f0d41
# target: 167ed0916a8b
# parts: =69d7fef8936e
notice-kinds-hardship-ordinary =
    oft ja, aber meist nicht bei Mietschulden; spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags

# state: machine
# source: a3c128c5cf02
# target: 6715931a0f2c
# parts: =09d87c044529
notice-kinds-meaning-immediate = ohne Frist: Der Vertrag soll sofort enden.

# state: machine
# source: a9a101f68560
# target: 2a5795d4210b
# parts: =39afd30a4885
notice-kinds-meaning-ordinary = mit Frist: Der Vertrag soll nach einigen Monaten enden.

# state: machine
# source: c99afce604d8
# target: de80802f6f95
# parts: =8617ce19ed58
# using: -fachstelle=78fe609ba097
notice-kinds-next-immediate = noch heute Hilfe holen: { -fachstelle }

# state: machine
# source: f5845619f65d
# target: 5f86a1d1a006
# parts: =ae2df2a9433f
# using: -mieterverein=c3b7df937f86
notice-kinds-next-ordinary = Brief in dieser Woche prüfen lassen: { -mieterverein }

# state: machine
# source: ff65ebbda2a5
# target: dd8b245c5fd7
# parts: =c93002820e31
notice-kinds-pay-immediate = ja, wenn alles rechtzeitig bezahlt ist

# state: machine
# source: 1cfc36e9e526
# target: d76444ddae20
# parts: =38e2369bdc73
notice-kinds-pay-ordinary = nein

# state: machine
# source: 100954d4ab22
# target: 8a6913c60e64
# parts: =e46686698c99
notice-kinds-reason-immediate = nur bei einem schweren Grund, zum Beispiel hohen Mietschulden

# state: machine
# source: 03328fef0069
# target: 43f0a82f6f40
# parts: =eaf8565bfb76
# using: -eigenbedarf=c6f203f7dcd8
notice-kinds-reason-ordinary = ein Grund aus dem Gesetz, zum Beispiel { -eigenbedarf }

# state: machine
# source: 9a985157ce83
# target: ce1bb1b13cec
# parts: =238772f1f47d
# using: -widerspruch=da7b9d747dfe
notice-kinds-row-hardship = Hilft ein { -widerspruch } wegen Härte?

# state: machine
# source: 1d99b76a8b03
# target: 53aaba2b50ff
# parts: =9582b3d9072a
notice-kinds-row-meaning = Was heißt das?

# state: machine
# source: 6a1132e4f790
# target: 067a9b612988
# parts: =2d95f0627c24
notice-kinds-row-next = Was tun Sie?

# state: machine
# source: 66d93ce4675c
# target: 29421e0e286c
# parts: =841165234364
notice-kinds-row-pay = Hilft es, Mietschulden zu zahlen?

# state: machine
# source: f74c1423dc1d
# target: 0bf500ed7172
# parts: =163fb21936d0
notice-kinds-row-reason = Warum?

# state: machine
# source: aa47e6734ca5
# target: db80f04a03a2
# parts: =68dcd1daaf69
notice-kinds-table = Zwei Arten von Kündigung

# state: machine
# source: db0439f17dca
# target: 0b5a162fe557
# parts: =938286b5c070
# using: -kuendigung=ad90d3a4ea33
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine { -kuendigung } gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine { -kuendigung } kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# source: 37dd84eeb13e
# target: 37dd84eeb13e
# parts: =26a52b22f5f6
notice-landlord-note = { $notice-landlord-law }.

# state: machine
# target: f3b603dc8ffa
# parts: =8afce8d2b47d
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# source: 4801ed96aa4c
# target: 143ad6444229
# parts: =d153bc38bfa6
# using: -indexmiete=d0d89519f531 -modernisierung=2747624602b0 -sonderkuendigungsrecht=fbe41dd7f7cc -staffelmiete=da7d51953962
notice-leave = Manchmal ist die neue Miete zu hoch für Sie. Wenn die Vermieter*in die Miete bis zur ortsüblichen Vergleichsmiete oder wegen einer { -modernisierung } erhöht, haben Sie ein { -sonderkuendigungsrecht }. Sie dürfen dann kündigen, auch wenn Sie sonst noch nicht könnten. Die Erhöhung gilt dann nicht für Sie. Die Zeit dafür ist kurz. Lassen Sie sich sofort beraten ({ $leave-law }). Bei { -staffelmiete } und { -indexmiete } gilt dieses Recht nicht für die vereinbarte Erhöhung.

# state: machine
# source: b54c274107c3
# target: ee5f51d58612
# parts: =377ec0a01e3c
notice-leave-title = Nach einer Erhöhung ausziehen

# state: machine
# source: 2aac689f942c
# target: aef41fa51d3e
# parts: =6990fa757a55
# using: -modernisierung=2747624602b0
notice-modernisation =
    Vor einer größeren { -modernisierung } muss die Vermieter*in Ihnen schreiben. Der Brief heißt „Ankündigung“. Er muss spätestens { $works-notice-months ->
        [one] { $works-notice-months } Monat
       *[other] { $works-notice-months } Monate
    } vor den Arbeiten da sein. Darin steht, was gemacht wird, wie lange es dauert und wie viel mehr Sie zahlen sollen. Meist müssen Sie die Arbeiten „dulden“. Das heißt: Sie müssen sie zulassen.

# state: machine
# source: 8ccb8a4cc8e7
# target: 9f0182d84017
# parts: =eae0a2cdec7d
notice-modernisation-hardship = Wenn die Arbeiten oder die höhere Miete für Sie zu hart sind, schreiben Sie das der Vermieter*in <strong>sofort</strong>. Die Frist ist kurz und sollte im Brief stehen. Nennen Sie alle Gründe: Krankheit, Alter, kleines Einkommen.

# state: machine
# source: 1ac5df469112
# target: 1ac5df469112
# parts: =0b7d28e37b38
notice-modernisation-note = { $works-law }.

# state: machine
# source: 73db454d2fb5
# target: 5cd283162a6e
# parts: =5f7fab6ff799
notice-modernisation-rent = Danach kann die Vermieter*in die Miete im Jahr um { $works-rent-share } der Kosten erhöhen. Ein Beispiel: Die Arbeiten für Ihre Wohnung kosten { $example-works }. Dann steigt die Miete um höchstens { $example-works-year } im Jahr. Das sind { $example-works-month } im Monat. Reparaturen zählen dabei nicht mit. Es gibt noch weitere Grenzen. Lassen Sie den Brief deshalb prüfen.

# state: machine
# source: 88dbd8e7428f
# target: 70b351486de9
# parts: =e67e32937ca4
notice-modernisation-title = Modernisierung: Lärm und höhere Miete

# state: machine
# source: 2da67b3db225
# target: feba6ff30064
# parts: =27cd546526f4
# using: -eigenbedarf=c6f203f7dcd8
notice-own-use = { -eigenbedarf } heißt: Die Vermieter*in braucht die Wohnung für sich, für ihre Familie oder für Menschen aus ihrem Haushalt. Im Brief muss stehen, wer einziehen soll und warum. „Ich brauche die Wohnung selbst“ reicht meist nicht. Es muss auch stimmen. Lassen Sie den Brief prüfen.

# state: machine
# source: ec7f69e871eb
# target: bbdf818dee8a
# parts: =a8cd6bd14769
# using: -city=b72094a954fe -eigenbedarf=c6f203f7dcd8
notice-own-use-bar =
    Manchmal wird Ihre Mietwohnung nach Ihrem Einzug zu einer Eigentumswohnung und dann verkauft. In { -city } darf die neue Eigentümer*in dann meist { $own-use-bar-years ->
        [one] { $own-use-bar-years } Jahr
       *[other] { $own-use-bar-years } Jahre
    } lang nicht wegen { -eigenbedarf } kündigen. Die Zeit beginnt mit dem Verkauf.

# state: machine
# source: 2a01822c7a1a
# target: fd0fc2612ec3
# parts: =411b5afc7a28
# using: -city=b72094a954fe
notice-own-use-note = { $own-use-law }. Die Regel für { -city } gilt bis zum { $own-use-bar-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: d1dfdeceee78
# target: a8724a1756cb
# parts: =84b5e53b0928
notice-own-use-steps = Ziehen Sie nicht gleich aus, und unterschreiben Sie nichts. Prüfen Sie die Frist in der Tabelle oben. Schreiben Sie auf, was den Auszug hart macht, und suchen Sie sofort Wohnungen. Widersprechen Sie rechtzeitig, wenn der Auszug zu hart ist.

# state: machine
# source: 11674f260841
# target: 3ddcf334a770
# parts: =13acec45fad7
notice-own-use-title = Kündigung wegen Eigenbedarf

# state: machine
# target: 5a86047309af
# parts: =05a035532a50
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: cdba05d447c2
# parts: =5650cc8b82e8
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 7d827e4ce95c
# parts: =6223d6738b29
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: a56ba9aec4e1
# parts: =318be9bff339
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 6c5cab8bb9d6
# parts: =074a1c22a878
notice-table = Fristen bei einer Kündigung

# state: machine
# source: 7cc337596200
# target: b7372b1e405e
# parts: =b0491c7d5fa2
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger ({ $notice-exceptions-law }).

# state: machine
# target: 2ea90fc9fd65
# parts: =00a90901f7bb
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: 3847b9a8d476
# parts: =205486caa60c
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: d74607a8b457
# parts: =5933c4ea0817
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 1b4ceec442ad
# parts: =23b5be18a120
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 1a72f12c619d
# parts: =03a7f2920bb6
repairs-gas-title = Es riecht nach Gas

# state: machine
# source: a7658cc50857
# target: b5b81f2fd214
# parts: =232e89650b9c
# using: -mangel=0c4d285075b8
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt { -mangel }. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# source: 235f74473df2
# target: a672fb118c48
# parts: =5541bf8390da
repairs-late = Wenn Sie einen Mangel nicht melden, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# source: 81aa2f1b854f
# target: 81aa2f1b854f
# parts: =6d409d6b46ab
repairs-late-note = { $defects-law }.

# state: machine
# source: 9490155a4b76
# target: 141ca24d177d
# parts: =79789b8ea8c6
# using: -mietminderung=7dfad0e2c9bb
repairs-reduction =
    Wenn Sie die Wohnung nicht richtig nutzen können, schulden Sie für diese Zeit weniger Miete. Das heißt { -mietminderung }. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: b4bfc72720d2
# parts: =6edfabfdfd44
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 82dd7044fdc1
# parts: =1adc00a88a94
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 406e7adb6d7b
# parts: =d7b0006541b2
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# source: a9e8163554c0
# target: 0d913020cf17
# parts: =c5f768de34de
repairs-step-deadline = Setzen Sie der Vermieter*in eine Frist. Das heißt: Sie nennen einen Tag, bis zu dem der Mangel behoben sein soll. Wenn im Winter die Heizung kalt ist, nennen Sie einen Tag, der sehr bald ist.

# state: machine
# source: 4ac14dfc96e0
# target: d3fb1591ff2d
# parts: =48eceb66bef1
# using: -mieterverein=c3b7df937f86
repairs-step-help = Wenn nichts passiert, holen Sie Rat beim { -mieterverein }: <a name="card-mieterverein"></a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# source: 0f4efb1d744a
# target: 5a0aee4260fd
# parts: =9bc121fd6f09
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Wenn Sie schon angerufen haben, schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 8af8d247101e
# parts: =e3ea1f87e635
repairs-title = Etwas ist kaputt

# state: machine
# source: 17782c83e220
# target: 6490d872abd3
# parts: =c8cfa0bf02b7
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Wenn ein Angebot auffallend billig ist, seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: fe83664b407f
# parts: =f19d6b80d72a
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 5f5ac0a6f202
# parts: =362547d7a9b1
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# source: 699428f71add
# target: 4626478f4e21
# parts: =4309e2f9935d
# using: -bescheid=7d9f40768050 -city=b72094a954fe
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
# target: 0575f7c5fb9a
# parts: =b948325c8d82
search-residence-note = { $residence-law }. Das ist das Aufenthaltsgesetz.

# state: machine
# target: cb3ca42cd5e6
# parts: =f457e218bb96
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# source: 78cba269fc55
# target: 3a80926c09f6
# parts: =77b052a99d31
# using: -auszugsmanagement=a70880b245a8 -city=b72094a954fe
search-shelter = Wenn Sie in einer Unterkunft der Stadt wohnen, müssen Sie nicht allein suchen. In { -city } gibt es dafür das { -auszugsmanagement }. Dort helfen Menschen von Caritas, Deutschem Rotem Kreuz (DRK) und Kölner Flüchtlingsrat. Fragen Sie in Ihrer Unterkunft, wer für Sie zuständig ist. Bitten Sie um Hilfe bei der Suche und beim Mietvertrag.

# state: machine
# source: b91abf86ae97
# target: f7e61c2d35bf
# parts: =0bf5ed297353
# using: -city=b72094a954fe -jobcenter=7bd0f78d4bde
search-shelter-steps = Klären Sie drei Dinge, bevor Sie unterschreiben. Erstens, ob Sie in { -city } wohnen dürfen: <a name="search-residence"></a>. Zweitens, ob das Amt die neue Miete zahlt: <a name="money-jobcenter-move"></a>. Drittens, wer die ersten Möbel zahlt: <a name="money-furniture"></a>. Wenn Ihr Geld nicht vom { -jobcenter } kommt, sondern vom Sozialamt, fragen Sie dort.

# state: machine
# source: 99925da32cb0
# target: e3482c1792c8
# parts: =4ae20c928a73
search-shelter-title = Aus der Unterkunft in eine Wohnung

# state: machine
# target: cbc623fb6bb0
# parts: =cd2234f07e51
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 7ebe5bc4c05a
# parts: =d12574c6576b
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# source: f47391f249af
# target: fa55404540bc
# parts: =e91e48f31dc8
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Ihren Namen, Ihre Telefonnummer und den Tag, an dem Sie einziehen möchten. Mehr müssen Sie am Anfang nicht sagen. Freiwillig können Sie auch schreiben, wie viele Sie sind und was Sie arbeiten. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# source: bc3014943c2a
# target: 0fb8f8c6552c
# parts: =0492c2e17205
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money-papers"></a>. Speichern Sie gute Kopien auf dem Telefon. So sind Sie schnell. Geben Sie die Papiere erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# target: 716c42da86bf
# parts: =69dd7f5e1fe1
search-steps-title = Schritt für Schritt

# state: machine
# target: 20fda506e4a7
# parts: =f80e8972a7c1
search-title = Eine Wohnung suchen

# state: machine
# source: a536a352f3d7
# target: ccda46d9fd9a
# parts: =2829c9ed6534
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Wenn es eine Warteliste gibt, lassen Sie sich eintragen. Melden Sie sich immer wieder.

# state: machine
# target: 5c7505f1bd1c
# parts: =281fc1305695
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: b7cb9abbbe78
# parts: =aaa1469018d8
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: 8d6da6c40d42
# parts: =e515b6211cc9
search-where-title = Wo Sie suchen können

# state: machine
# source: 1bae834e4704
# target: afa7c78500cd
# parts: =7ed90ae0181b
# using: -kaltmiete=f36119949f34 -kaution=5dcd26ef593b -nebenkosten=b13c28bd459e
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: 49f4afd7a76d
# parts: =da2abb075a88
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: e47ccaa6bf7f
# parts: =98ca66dc3ae1
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 8511a9b64760
# parts: =54a5efad291e
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 575a88b78037
# parts: =f46348eb8a57
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: da3b9c7e1790
# parts: =b703c4af1c44
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 37b41fe0a0d2
# parts: =d358baa93732
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# source: d6d96d1f722d
# target: cd6134fa140a
# parts: =c35fede4ec68
viewing-fair =
    Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft oder Hautfarbe benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück. Auch Geschlecht, Religion, Behinderung, Alter und sexuelle Identität sind oft kein erlaubter Grund. Dieser Schutz gilt meist nur, wenn die Vermieter*in mehr als { $fairness-flats ->
        [one] { $fairness-flats } Wohnung
       *[other] { $fairness-flats } Wohnungen
    } vermietet.

# state: machine
# source: 9b4acc8aa561
# target: 10c5c6eddc1f
# parts: =7fadb74d66e7
# using: -antidiskriminierungsbuero=c1d3c8817b8b
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Zählen Sie ab dem Tag, an dem es passiert ist. Dann sind Sie sicher. Holen Sie sich deshalb schnell Hilfe beim { -antidiskriminierungsbuero }. Die Beratung ist kostenlos: <a name="card-adb"></a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# source: e644d9accf28
# target: 0af7edb25ecd
# parts: =5b8acf8bee5c
viewing-fair-note = { $fairness-law }. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 26cebcd63462
# parts: =6e637f479de9
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 4b52c845e459
# parts: =8a03619b532e
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# source: 5945fc7bc722
# target: 6b2fe1ce0d6b
# parts: =bc4c80fdb353
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach ({ $known-defects-law }).

# state: machine
# target: 5b6d14f2a23d
# parts: =08a89d10e7ac .alt=847f6f079ee3
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# source: eb5f93b629f3
# target: be62a3ee96c4
# parts: =a51ce9034dc9
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Notieren Sie auch, wer dabei war. Heben Sie Anzeigen und Nachrichten auf. Manchmal bekommt eine Person mit deutschem Namen eine Einladung und Sie nicht. Auch das kann ein Hinweis sein.

# state: machine
# source: b556e7b5eaa2
# target: 1d9e60ba86df
# parts: =5881c9d4b7a0
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihre Lohnabrechnungen nehmen Sie mit. Sie geben sie aber erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# source: b1328ee468ce
# target: cfa9f15ae804
# parts: =878f3a63c61b
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine „Orientierungshilfe“ geschrieben. Das ist eine Erklärung mit Muster-Formular, vom { $questions-guidance }. Sie finden sie hier: { $questions-page }.

# state: machine
# source: 56f058ebe9c9
# target: 9fff910212c2
# parts: =8e5036db0441
# using: -selbstauskunft=21b1f3080426
viewing-questions-form = Viele Vermieter*innen geben Ihnen ein Formular. Es heißt { -selbstauskunft }. Bei der Besichtigung müssen Sie es noch nicht ganz ausfüllen. Wenn Sie bei einer Frage unsicher sind, fragen Sie eine Beratung, bevor Sie antworten.

# state: machine
# target: 482337190f26
# parts: =6908bab2b371
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: bf6a89e6be62
# parts: =9634ebc141db
viewing-title = Besichtigung und faire Behandlung
