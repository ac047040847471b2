# state: machine
# source: 3d0b2bd31205
# target: 3c6f00af4191
# parts: =6f7b193f42c9 .hours=458a5bce023a
# using: -antidiskriminierungsbuero=8fa7524ff1d6
contact-adb = Das ist ein { -antidiskriminierungsbuero }. Es hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# source: 457b35ac57d0
# target: e151db6cd31c
# parts: =3ce3a08a2070 .hours=5f047ffc4ec7
# using: -city-office-days=04aaade48ed9
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: aae7f31ce437
# target: 8037a6e55d52
# parts: =59b83b2da4cf .hours=5f047ffc4ec7
# using: -city-office-days=04aaade48ed9 -wbs=fd9ff9aaa4c5 -wohnungsaufsicht=8a4841b234e0
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: b18b132805a7
# parts: =ab90222d6abb
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 3b527a183996
# parts: =fdc51c6e693f
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# source: 686d0a28c654
# target: 3c0f49ba3c37
# parts: =1a66c20b3f49
contact-winter-help = Hilfe für Menschen ohne Wohnung in kalten Nächten. Fragen Sie nach, in welchen Monaten es diese Hilfe gibt.

# state: machine
# source: d149785f9f10
# target: 0470dc4a0783
# parts: =89e84ca2eab8 .hours=5f047ffc4ec7
# using: -city-office-days=04aaade48ed9 -wohngeld=3dfcfa9482b2
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = { -city-office-days }, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# source: f3ed4230f3c1
# target: 8bc275f9cdd5
# parts: =ecdb600667e3
costs-check =
    Prüfen Sie die Abrechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Wenn etwas falsch ist, widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Wenn Kosten stark gestiegen sind, bitten Sie um eine Erklärung.

# state: machine
# target: 620fec5a3808
# parts: =486eff78f52d
costs-column-amount = Betrag im Monat

# state: machine
# target: 54671f76a391
# parts: =9f38ad519058
costs-column-cost = Kosten

# state: machine
# target: dd95f2088008
# parts: =3bfca244f084
costs-column-part = Was Sie zahlen

# state: machine
# target: 9480eaf204c3
# parts: =56a5772c8c3c
costs-column-payer = Wer zahlt?

# state: machine
# target: ca05a2492ab4
# parts: =bc9766d6f280
costs-example = Ein Beispiel mit ausgedachten Beträgen

# state: machine
# target: 7984a974b6a6
# parts: =fc10c628adcd
# using: -kaltmiete=44bd7ac4c5ab
costs-example-cold = { -kaltmiete }

# state: machine
# target: b47f7233071d
# parts: =ea0b71ea3369
costs-example-cold-amount = { $example-cold-rent }

# state: machine
# source: 2dce3ea3de4b
# target: 38fcc6bc3002
# parts: =d19df560a0f1
# using: -nebenkosten=d947a5693a8c
costs-example-heating = { -nebenkosten }: Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# source: fe63119032f6
# target: c08d97400878
# parts: =2747d11b9c90
# using: -nebenkosten=d947a5693a8c
costs-example-operating = { -nebenkosten }: Wasser, Müll, Haus

# state: machine
# target: de1502677306
# parts: =d9c8323af283
costs-example-operating-amount = { $example-operating-costs }

# state: machine
# target: a5187a900a7d
# parts: =135c74397ddb
# using: -warmmiete=e175cea766af
costs-example-warm = <strong>{ -warmmiete }</strong>

# state: machine
# target: 4456626cb5c5
# parts: =35ba0e888f64
costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

# state: machine
# source: 11d0dcbdbbab
# target: 392bddbb018b
# parts: =5cd8e4def4db
costs-info-cable =
    Kosten für Kabelfernsehen dürfen seit dem { $cable-since } nicht mehr in der Abrechnung stehen ({ $cable-law }). Das ist ein häufiger Fehler. Wenn Sie Fernsehen oder Internet über die Vermieter*in haben, können Sie das nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } bei ihr beenden.

# state: machine
# source: 89954d486611
# target: d9ce4782fa23
# parts: =4006cd786f10
costs-info-carbon =
    CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Wenn Sie einen eigenen Gasvertrag haben, müssen Sie ihren Anteil selbst verlangen. Schreiben Sie ihr innerhalb von { $carbon-months ->
        [one] { $carbon-months } Monat
       *[other] { $carbon-months } Monaten
    } nach der Rechnung der Gasfirma. Eine E-Mail reicht ({ $carbon-law }).

# state: machine
# source: 25f6e16fd66d
# target: 9158d35e24dd
# parts: =3ae0c72e99ed
costs-info-heating = Wenn man Ihre Geräte aus der Ferne abliest, bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 6107a7623a3c
# parts: =d77cc5f4957a
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# source: 9cd2555d61e2
# target: c7ae735e845a
# parts: =5569f7c5efdc
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Abrechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# source: ada26bace987
# target: ac56727c9400
# parts: =a10f567e821f
# using: -wohnungsaufsicht=8a4841b234e0
costs-overcharge = Wenn die Miete mehr als { $overcharge-percent } über der ortsüblichen Vergleichsmiete liegt, kann das verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="card-housing-office"></a>.

# state: machine
# source: 4b9b79900005
# target: 252873d50dd5
# parts: =2133ea495ef1
costs-payer-landlord = die Vermieter*in; Ausnahme siehe unten

# state: machine
# target: c478d7848aff
# parts: =b47cc8a124bc
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# source: d86745529da7
# target: 266357884b0f
# parts: =e6fb517e6c3b
costs-row-heating = Heizung, warmes Wasser, Wasser, Abwasser

# state: machine
# source: 672e105b11ab
# target: 80d15ae1a5ff
# parts: =ad706a727a88
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Hausreinigung, Schädlinge

# state: machine
# source: 71787488d469
# target: 92fcbe350884
# parts: =73b9918aed3a
costs-row-more = Schornstein, Versicherung des Hauses, Waschraum

# state: machine
# target: 59a3422584ce
# parts: =a9079deb4c31
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 15ce5f6c9ed7
# parts: =3e662e9f043f
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# source: a9fee84ee246
# target: c3c057e836e1
# parts: =c274fbf61794
costs-small-repairs = In vielen Verträgen steht ein Satz über „Kleinreparaturen“. Dann sollen Sie kleine Reparaturen selbst bezahlen, zum Beispiel an einem Wasserhahn. Nicht jeder solche Satz ist gültig. Lassen Sie ihn prüfen, bevor Sie zahlen. Andere Reparaturen am Haus zahlt die Vermieter*in. Was Sie selbst kaputt gemacht haben, müssen Sie meist bezahlen.

# state: machine
# source: 214ff5306d01
# target: 0be34fbba00b
# parts: =e1ddde28162e
costs-small-repairs-title = Kleine Reparaturen

# state: machine
# source: 892a22900ec6
# target: e93e555603f7
# parts: =4068bc08b5ac
# using: -abrechnung=ef8b27f4fd94
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die { -abrechnung } muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Wenn sie zu spät kommt, müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

# state: machine
# target: b37acf348bce
# parts: =65d337c2f0a5
costs-statement-title = Die jährliche Abrechnung

# state: machine
# target: 23258dacc4f3
# parts: =4bfccfa9293a
costs-table = Wer zahlt was?

# state: machine
# target: 2677c4788016
# parts: =ab3588b6a20e
costs-title = Miete und Nebenkosten

# state: machine
# source: f6639f3c0332
# target: 8a822cd3fe6c
# parts: =0b35d132cb4a
# using: -nebenkosten=d947a5693a8c
costs-who =
    { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. { $cost-kinds ->
        [one] Das Gesetz nennt { $cost-kinds } Art.
       *[other] Das Gesetz nennt { $cost-kinds } Arten.
    } Verwaltung und Reparaturen gehören nicht dazu. Wenn so etwas in Ihrer Abrechnung steht, fragen Sie nach.

# state: machine
# source: 973269a4ea70
# target: 458b9ee938ac
# parts: =320c723da0c0
costs-who-note = { $costs-law }. Die BetrKV ist die Betriebskostenverordnung.

# state: machine
# target: 1c5ece6f9b88
# parts: =9e52a7836ea9
costs-who-title = Was sind Nebenkosten?

# state: machine
# source: 70ecd1968a6c
# target: 81c1114a18a4
# parts: =c3b16414d8a7
# using: -kaltmiete=44bd7ac4c5ab -nebenkosten=d947a5693a8c -warmmiete=e175cea766af
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen die { -nebenkosten }, zum Beispiel für Wasser, Müll und meist auch Heizung. Im Vertrag und im Gesetz heißen sie „Betriebskosten“. Alles zusammen heißt { -warmmiete }. Lesen Sie im Vertrag genau, ob die Heizung in den { -nebenkosten } steckt. Manchmal zahlen Sie sie extra, zum Beispiel bei eigenem Gasvertrag. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 7b4b913de9a5
# parts: .alt=04baa78244cb
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# source: 7e5fc33fe362
# target: 19232826e90c
# parts: =e573e87c72b4
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Wenn Sie Geld vom { -jobcenter } bekommen, fragen Sie nach einem Darlehen, bevor Sie unterschreiben: <a name="money-jobcenter-move"></a>.

# state: machine
# target: 7d64d6f00b9b
# parts: =a844701cc5b5
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# source: 1b75ed73031c
# target: a84947724556
# parts: =69e72e19df67
# using: -nebenkosten=d947a5693a8c -provision=754f777fc350
deposit-broker-cap =
    Wenn Sie zahlen müssen, heißt das Geld { -provision }. Sie darf höchstens { $broker-cap-months ->
        [one] { $broker-cap-months } Monatsmiete
       *[other] { $broker-cap-months } Monatsmieten
    } ohne { -nebenkosten } betragen. Dazu kommt die Mehrwertsteuer ({ $broker-cap-law }).

# state: machine
# source: bcc47eebad2a
# target: 8e1802b4d009
# parts: =98f88b1a7642
deposit-broker-note = { $broker-law }. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

# state: machine
# target: a6d5037610c6
# parts: =5970a6260a94
deposit-broker-only = Die Makler*in hat die Wohnung nur für Sie gesucht und nicht schon vorher gekannt.

# state: machine
# target: 639cbee1fa68
# parts: =3ab16f2a85e0
deposit-broker-order = Sie haben die Suche selbst beauftragt, und zwar in Textform, zum Beispiel per E-Mail. Nur am Telefon gesagt reicht nicht.

# state: machine
# target: c0c3ab3d28fc
# parts: =e4daaf31a73f
deposit-broker-title = Wer zahlt die Makler*in?

# state: machine
# target: 0da47d4b4be8
# parts: =bad6d6095bb6
deposit-broker-warning = Zahlen Sie keinen Vorschuss: Er ist verboten. Für geförderte Wohnungen dürfen Makler*innen von Ihnen gar kein Geld verlangen. Bezahlen Sie auch nichts nur für eine Besichtigung.

# state: machine
# target: d16294ccca52
# parts: =28aac8c55457
# using: -kaution=eff92308a511
deposit-intro = Die { -kaution } ist Geld als Sicherheit. Die Vermieter*in bewahrt es auf, solange Sie dort wohnen. Nach dem Auszug bekommen Sie es zurück, wenn nichts offen ist. Zahlen Sie nur gegen einen Beleg.

# state: machine
# source: 56ae43fb5ef3
# target: f36631464778
# parts: =2dd89d95f647
# using: -kaltmiete=44bd7ac4c5ab -kaution=eff92308a511 -nebenkosten=d947a5693a8c
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
# target: 11709139e9f2
# parts: =ba7ec56e14d4
# using: -kaution=eff92308a511
deposit-not-rent = Zahlen Sie auch in den letzten Monaten die Miete. Ziehen Sie die { -kaution } nicht selbst davon ab. Sonst entstehen Mietschulden.

# state: machine
# source: 8af97381d67e
# target: c948a64074a0
# parts: =04ddd812e432
# using: -kaution=eff92308a511
deposit-parts =
    { $deposit-parts ->
        [1] Sie zahlen die { -kaution } auf einmal.
       *[other] Sie dürfen die { -kaution } in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Die erste Zahlung ist erst fällig, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# source: efb483e8c48d
# target: d84779e6738e
# parts: =83dbfe053060
# using: -buergschaft=3e3a9195c0eb
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt. Manchmal ist statt Geld auch eine { -buergschaft } möglich. Dann verspricht zum Beispiel eine Bank, für Sie zu zahlen.

# state: machine
# source: 85f649fd6ad0
# target: acd4a4b5a7d9
# parts: =8669c26186ed
# using: -abloese=a76ae36e3ee6
deposit-takeover = Manchmal sollen Sie eine Küche oder Möbel kaufen, die in der Wohnung bleiben. Dieses Geld heißt { -abloese }. Sie müssen nicht viel mehr zahlen, als die Sachen wert sind. Nur dafür, dass jemand auszieht, darf niemand Geld von Ihnen verlangen. Eine Ausnahme sind Umzugskosten mit Beleg ({ $takeover-law }).

# state: machine
# target: 3de9f390d5e4
# parts: =157552f632b0
deposit-title = Kaution und Makler*in

# state: machine
# source: 76169008fbd1
# target: bb2538fc79e1
# parts: =9e4fe91b4648 .term=6638bfdff245
# using: -abmahnung=d6410d91bb81 -kuendigung=5dbf64a82e24
glossary-abmahnung = Ein Brief der Vermieter*in. Darin steht, was Sie falsch gemacht haben sollen. Wenn es weitergeht, kann eine { -kuendigung } folgen.
    .term = { -abmahnung }

# state: machine
# source: 6e7615679987
# target: d678f81f250f
# parts: =8651c7dfd23c .term=457352fa1f4a
# using: -abrechnung=ef8b27f4fd94
glossary-abrechnung = Rechnung einmal im Jahr: Was haben Heizung, Wasser und Haus gekostet, und was haben Sie schon gezahlt?
    .term = { -abrechnung }

# state: machine
# source: d5f7f348cc66
# target: 5c4b51910303
# parts: =1b8a146f4a72 .term=f0b463cdabf2
# using: -anmeldung=ba033b0203e0 -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = { -anmeldung }

# state: machine
# source: 02d3cd8f557d
# target: 034c7533fe66
# parts: =7cbb839584ee .term=14f380e968e1
# using: -aufhebungsvertrag=99c8acd0c3c8
glossary-aufhebungsvertrag = Vertrag, mit dem der Mietvertrag endet, weil beide Ja sagen. Sie müssen ihn nicht unterschreiben.
    .term = { -aufhebungsvertrag }

# state: machine
# source: 3e50db1bc7d5
# target: 9240370f9610
# parts: =deb7c7232109 .term=b06503c89e76
glossary-befristet = Der Vertrag soll an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen.
    .term = befristet

# state: machine
# source: a59c7ff973f4
# target: b9dbc6274d62
# parts: =f6a1992b014c .term=012c262db672
# using: -beratungshilfe=624ea15647fc
glossary-beratungshilfe = Hilfe vom Staat, wenn Sie eine Anwält*in brauchen und wenig Geld haben. Man beantragt sie beim Amtsgericht.
    .term = { -beratungshilfe }

# state: machine
# source: b03a3a046fa7
# target: 54082c167776
# parts: =fcdaf32e43ca .term=331307ab5df3
# using: -bescheid=4e82d115afc8
glossary-bescheid = Brief, in dem ein Amt sagt, was es entschieden hat.
    .term = { -bescheid }

# state: machine
# source: 2f7bd27b7d18
# target: 4cb12b9b431d
# parts: =d092b2359b15 .term=a999bed2db2b
# using: -betriebskosten=8cbc85ce3790 -nebenkosten=d947a5693a8c
glossary-betriebskosten = Das Wort im Gesetz und in vielen Verträgen für { -nebenkosten }.
    .term = { -betriebskosten }

# state: machine
# source: 8d65f2bec52c
# target: a7fee163a222
# parts: =f2ddea48fa83 .term=846a3c79bb0e
# using: -buergschaft=3e3a9195c0eb
glossary-buergschaft = Eine Bank oder eine Person verspricht, für Sie zu zahlen, wenn Sie nicht zahlen.
    .term = { -buergschaft }

# state: machine
# source: bf76b761f189
# target: ff1d785a8cd1
# parts: =c314f9fca95c .term=107e59f0aa21
# using: -eigenbedarf=b63a9da8f524
glossary-eigenbedarf = Die Vermieter*in kündigt, weil sie die Wohnung für sich oder ihre Familie braucht.
    .term = { -eigenbedarf }

# state: machine
# source: 885695227fae
# target: e81905dbc0a4
# parts: =69445747d73a .term=d8868cda939b
# using: -erstausstattung=8df97634d824 -jobcenter=7bd0f78d4bde
glossary-erstausstattung = Geld für die ersten Möbel und Geräte. Man beantragt es vor dem Kauf, zum Beispiel beim { -jobcenter }.
    .term = { -erstausstattung }

# state: machine
# source: 78cc12b7ecff
# target: 0b5f2c1a56ba
# parts: =92020eebf4b5 .term=67919ed36c00
# using: -kuendigung=5dbf64a82e24
glossary-fristlos = Ohne Frist. Eine fristlose { -kuendigung } soll den Vertrag sofort beenden.
    .term = fristlos

# state: machine
# source: 18d04d67ad28
# target: c9e09caa1e80
# parts: =54008750da95 .term=2cf8fe23838c
glossary-gerichtsvollzieher = Beamt*in, die tut, was ein Gericht entschieden hat. Nur sie darf eine Wohnung räumen.
    .term = Gerichtsvollzieher*in

# state: machine
# source: 3fb9a1201155
# target: 6a5d51d10b66
# parts: =a79f14ee1ae5 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=d99990c3f517 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. Früher hieß es „Bürgergeld“. In alten Papieren steht noch dieser Name.
    .term = { -grundsicherungsgeld }

# state: machine
# source: bb234e7786fa
# target: 341f4b4dc219
# parts: =f0e4361ad9d5 .term=c888808abea2
# using: -grundversorger=ba944cf6c6fa
glossary-grundversorger = Firma, die Ihnen Strom liefert, wenn Sie selbst keinen Vertrag ausgesucht haben.
    .term = { -grundversorger }

# state: machine
# target: e3b35da0a91b
# parts: =310282ef71cf .term=b0d50dc0919d
# using: -hausordnung=fe22fd47c69e
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# source: ea36147f81d8
# target: 775b1c414893
# parts: =291ccfb66231 .term=6584b5d75dbb
# using: -indexmiete=3c950f917a1d
glossary-indexmiete = Vertrag, bei dem sich die Miete mit den Preisen in Deutschland ändert.
    .term = { -indexmiete }

# state: machine
# target: ffd837b12d40
# parts: =93e94bc059cf
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# source: 28e1402befae
# target: 3e3f248dcfcd
# parts: =6ec5b92811b7 .term=fc10c628adcd
# using: -kaltmiete=44bd7ac4c5ab -nebenkosten=d947a5693a8c
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten }.
    .term = { -kaltmiete }

# state: machine
# target: 35a41096cbd1
# parts: =3a89af3a738f .term=39fd49fac116
# using: -kaution=eff92308a511
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# source: f6008116ecfc
# target: 931ad6bbbd06
# parts: =9e005ad8af88 .term=648e65987598
# using: -klage=e34dc6bcece1
glossary-klage = Jemand geht gegen Sie vor Gericht. Der Brief kommt vom Gericht. Holen Sie sofort Rat.
    .term = { -klage }

# state: machine
# source: b63080431460
# target: 9c16a9ec3595
# parts: =59e0f9ac07e3 .term=e26c4a75ea83
# using: -kuendigung=5dbf64a82e24
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben. „Ordentlich“ heißt: mit Frist. „Fristlos“ heißt: ohne Frist.
    .term = { -kuendigung }

# state: machine
# source: d13ccb931909
# target: 1306ed390f21
# parts: =0d8eefc06e50 .term=628edd26823d
# using: -kuendigungsverzicht=5bc74f703fa2
glossary-kuendigungsverzicht = Satz im Vertrag: Sie können eine Zeit lang nicht kündigen. Ein anderes Wort ist „Kündigungsausschluss“.
    .term = { -kuendigungsverzicht }

# state: machine
# source: 9ad50b57fc0c
# target: d14f6323b1ad
# parts: =0b28d8c3cde9 .term=a4d4389e1bd5
# using: -mahnbescheid=4bb3554aaf56
glossary-mahnbescheid = Brief vom Gericht: Jemand will Geld von Ihnen. Das Gericht hat noch nicht geprüft, ob das stimmt. Holen Sie sofort Rat.
    .term = { -mahnbescheid }

# state: machine
# source: da6447694813
# target: 270368326132
# parts: =4f191812c939 .term=d67a9d27ff6d
glossary-mahnung = Brief, der sagt: Sie haben noch nicht bezahlt.
    .term = Mahnung

# state: machine
# source: 653600a1af0d
# target: 2e5e0f795a80
# parts: =a7a61c51e5b9 .term=d733da236655
# using: -mangel=d7f5f576ed8a
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = { -mangel }

# state: machine
# source: ffa1d472bcd7
# target: 6dc907d811e2
# parts: =acab2d7638ae .term=5795c614e03f
# using: -mieterhoehung=8f1ad44b520c
glossary-mieterhoehung = Die Vermieter*in will mehr Miete. Prüfen Sie zuerst, welche Art es ist.
    .term = { -mieterhoehung }

# state: machine
# source: 50bb51928b50
# target: 14174392dc8d
# parts: =3adc5c8b6cd4 .term=7624a4be6124
# using: -mietminderung=8e0369bd8b96
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = { -mietminderung }

# state: machine
# target: a97ec99d020a
# parts: =7593a421e43c .term=eb589a134a2f
# using: -mietpreisbremse=1b225aaf7e35
glossary-mietpreisbremse = Regel, die die Miete bei neuen Verträgen begrenzt. Sie gilt nicht für jede Wohnung.
    .term = { -mietpreisbremse }

# state: machine
# target: cd68cce26327
# parts: =dd1c32db636e .term=1e8d9374e1c2
# using: -mietspiegel=798aab88f1fc
glossary-mietspiegel = Liste mit üblichen Mieten in einer Stadt. Damit prüfen Sie, ob Ihre Miete normal ist.
    .term = { -mietspiegel }

# state: machine
# source: 760c5ab1a0b0
# target: f12501f1e07a
# parts: =db71501a5d95 .term=3967a834c050
# using: -modernisierung=785a619f534f
glossary-modernisierung = Arbeiten, die die Wohnung oder das Haus besser machen, zum Beispiel eine neue Heizung. Danach kann die Miete steigen.
    .term = { -modernisierung }

# state: machine
# source: 9a3336823bdd
# target: e61896738157
# parts: =584ef1e71e46 .term=f09d8c2c18e6
# using: -kaltmiete=44bd7ac4c5ab -nebenkosten=d947a5693a8c
glossary-nebenkosten = Kosten für das Haus neben der { -kaltmiete }, zum Beispiel Wasser, Müll und meist die Heizung. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# source: 34eaed5d8a3c
# target: 8c4d2755fc17
# parts: =04f95740ba6b .term=8da4e83681bc
# using: -notunterkunft=5fe33f6d46bc
glossary-notunterkunft = Platz zum Wohnen für Menschen, die keine Wohnung haben.
    .term = { -notunterkunft }

# state: machine
# source: cf624f4a3662
# target: 2d397f4331eb
# parts: =494a44f532e1 .term=ad2eeaf6cf18
# using: -provision=754f777fc350
glossary-provision = Geld für die Makler*in, wenn sie eine Wohnung vermittelt hat.
    .term = { -provision }

# state: machine
# source: b8942ca928f3
# target: 3067d798dd59
# parts: =c4439576114b .term=54fb67d0c9aa
# using: -prozesskostenhilfe=9e69b7ee4e24
glossary-prozesskostenhilfe = Hilfe vom Staat für die Kosten vor Gericht, wenn Sie wenig Geld haben.
    .term = { -prozesskostenhilfe }

# state: machine
# source: 9cd6a2a2fff8
# target: 3d75593af6c8
# parts: =a9d0d52e534e .term=e92098c1d885
# using: -raeumungsfrist=18ecfdc1206e
glossary-raeumungsfrist = Zeit bis zum Auszug, die ein Gericht gibt. Man muss sie spätestens im Termin beim Gericht beantragen.
    .term = { -raeumungsfrist }

# state: machine
# source: 3f420e5758cd
# target: 7a1c1aeafe26
# parts: =c6adc82a0282 .term=4b22afa2aff8
# using: -klage=e34dc6bcece1 -raeumungsklage=26093f8b0a9f
glossary-raeumungsklage = { -klage }, mit der die Vermieter*in verlangt, dass Sie ausziehen. „Räumung“ heißt: Die Wohnung wird leer gemacht und zurückgegeben.
    .term = { -raeumungsklage }

# state: machine
# source: 7b7274df095b
# target: 970f34cf62c3
# parts: =1cd8d15bc6be .term=c67b9d6167bb
# using: -mietpreisbremse=1b225aaf7e35 -ruege=9aca79470471
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# source: 842f9acc700a
# target: 26f35939d284
# parts: =76ff3cb509c5 .term=8a732d092ccb
# using: -schoenheitsreparaturen=20f3ca49e68b
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = { -schoenheitsreparaturen }

# state: machine
# source: fdfcc878aadf
# target: 5d683a6e3418
# parts: =73489a0b804f .term=b29dfba4c8c1
# using: -selbstauskunft=680bd553b762
glossary-selbstauskunft = Formular der Vermieter*in mit Fragen zu Ihnen und Ihrem Einkommen.
    .term = { -selbstauskunft }

# state: machine
# source: 7fa755ea39f4
# target: 01797a9b076f
# parts: =01d9f5acd7e0 .term=60f66db388e6
# using: -mieterhoehung=8f1ad44b520c -sonderkuendigungsrecht=aeea4fb2da9c
glossary-sonderkuendigungsrecht = Recht, zu kündigen, auch wenn Sie sonst noch nicht könnten, zum Beispiel nach einer { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

# state: machine
# source: 898465c814fc
# target: 7fccff00278f
# parts: =a3d9b25e8695 .term=40657598a807
# using: -sperrung=263c53b7e933
glossary-sperrung = Die Firma schaltet Strom oder Gas ab, weil Geld fehlt.
    .term = { -sperrung }

# state: machine
# source: 0d5f4a9d3d2c
# target: 88dd81c88567
# parts: =0c0ad977569e .term=8be29670ba82
# using: -staffelmiete=92c45e08a79d
glossary-staffelmiete = Vertrag, in dem schon steht, wann und wie stark die Miete steigt.
    .term = { -staffelmiete }

# state: machine
# target: 9be8c724ef77
# parts: =1ce64c362fd8
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: 4bd3f4771d43
# parts: =5e2aa1b2a319 .term=175b8dda02b7
# using: -uebergabeprotokoll=54b355008923
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# source: 541840ab32da
# target: 7329f944b842
# parts: =9592753da38f .term=f891b00d5469
# using: -untermiete=ca61b98055ef
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = { -untermiete }

# state: machine
# source: e96796853957
# target: fdb80a8466b4
# parts: =dafbfcdb9f4d .term=9ddf3ea3b181
# using: -vergleichsmiete=1e67907fc8a5
glossary-vergleichsmiete = Die Miete, die hier für ähnliche Wohnungen üblich ist. Das ganze Wort heißt „ortsübliche Vergleichsmiete“.
    .term = { -vergleichsmiete }

# state: machine
# source: be3f15137416
# target: e2b4a6574c99
# parts: =fa76c59c5601 .term=23642380319d
# using: -vorbehalt=1c51ee4d0afb
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = { -vorbehalt }

# state: machine
# source: 8789b0ccc0cc
# target: d3f6af0ea528
# parts: =92d1f51cfa7e .term=01c2f6e78121
# using: -kaltmiete=44bd7ac4c5ab -nebenkosten=d947a5693a8c -warmmiete=e175cea766af
glossary-warmmiete = { -kaltmiete } und { -nebenkosten } zusammen, meist auch mit Heizung.
    .term = { -warmmiete }

# state: machine
# target: 37b4830696c1
# parts: =d682c4f5e159 .term=c779cc6847fa
# using: -wbs=fd9ff9aaa4c5 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# source: 5ce59a6e846b
# target: 8e6caa2056b6
# parts: =1673654ab0bd .term=b61650e3d7a8
# using: -widerspruch=ef94a59aea15
glossary-widerspruch = Sie schreiben: Ich bin damit nicht einverstanden. Meist gibt es dafür eine Frist.
    .term = { -widerspruch }

# state: machine
# target: 53af0cb5ab77
# parts: =03e7db369cf3 .term=145c1f8eae96
# using: -wohngeld=3dfcfa9482b2
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# source: d3415512282f
# target: 772ac884d1f2
# parts: =e95c5375fb98 .term=834c47a3bd4c
# using: -wohnungsaufsicht=8a4841b234e0
glossary-wohnungsaufsicht = Stelle der Stadt. Sie prüft zum Beispiel, ob eine Miete viel zu hoch ist.
    .term = { -wohnungsaufsicht }

# state: machine
# target: ca048c990933
# parts: =79d023e3b140 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=42c135f15c34
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

# state: machine
# source: 4ff19b97021e
# target: dd137ceb2048
# parts: =876f2e9a7057 .term=70cacf14f5b0
# using: -jobcenter=7bd0f78d4bde -zusicherung=8a26551f189b
glossary-zusicherung = Schriftliches Versprechen vom { -jobcenter }, dass es die Kosten einer neuen Wohnung zahlt.
    .term = { -zusicherung }

# state: machine
# target: ad00390f5826
# parts: =7f381b7685a3
guide-publisher = Lotse – ein Beispiel-Wegweiser

# state: machine
# target: 5f8c9c76c145
# parts: =467405494ef9
# using: -city=de50a22ad71d
guide-subject = Der Wegweiser erklärt in einfacher Sprache, was beim Suchen, Mieten und Verlassen einer Wohnung in { -city } wichtig ist.

# state: machine
# target: 8931c5efdce0
# parts: =e1ab2083babb
# using: -city=de50a22ad71d
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: e0e301df03ac
# parts: =e53bd756200b
guide-title = Wegweiser Wohnen

# state: machine
# source: 50186a8b96da
# target: d14ad37ba3c7
# parts: =8e65ff66f4d7
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn des Mietvertrags, aber vor seinem Ende
       *[other] { $complaint-months } Monate ab Beginn des Mietvertrags, aber vor seinem Ende
    }

# state: machine
# source: b5ebd3aa2cf7
# target: cf34012ce8cb
# parts: =e0e5bf11421a
help-cell-carbon =
    { $carbon-months ->
        [one] { $carbon-months } Monat nach der Rechnung der Gasfirma
       *[other] { $carbon-months } Monate nach der Rechnung der Gasfirma
    }

# state: machine
# source: ad997300e1b3
# target: 924e0fadd499
# parts: =1b39364d5493
help-cell-claims =
    { $claims-months ->
        [one] { $claims-months } Monat; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
       *[other] { $claims-months } Monate; für die Vermieter*in ab Rückgabe der Wohnung, für Sie ab Vertragsende
    }

# state: machine
# source: 9c9e7243f9fb
# target: 2037f5f97d83
# parts: =d2f19bf25db4
help-cell-court = sehr wenig Zeit; die Frist steht im Brief

# state: machine
# source: b84e066b0b7c
# target: 4eb38aafaed7
# parts: =96afa8c6376a
# using: -kuendigung=5dbf64a82e24 -raeumungsklage=26093f8b0a9f
help-cell-cure =
    { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
       *[other] { $arrears-cure-months } Monate, nachdem die { -raeumungsklage } da ist; das hilft nicht gegen eine { -kuendigung } mit Frist
    }

# state: machine
# source: cb6f735e7a8b
# target: 6a6a76260235
# parts: =339ac44db71a
help-cell-fairness =
    { $discrimination-months ->
        [one] { $discrimination-months } Monat; zählen Sie ab dem Tag, an dem es passiert ist
       *[other] { $discrimination-months } Monate; zählen Sie ab dem Tag, an dem es passiert ist
    }

# state: machine
# source: d80eead1322b
# target: d5e5b73bd7cc
# parts: =dc6488f7dfab
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende des Vertrags; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende des Vertrags; danach sofort Rat holen
    }

# state: machine
# source: 8625469c00ee
# target: 5ceca5255df6
# parts: =2c36cc958136
help-cell-increase = bis zum Ende des { $consent-month } Monats nach dem Brief

# state: machine
# source: 51b1e8b99633
# target: 2f25ffa05218
# parts: =c017ce667c97
help-cell-landlord-statement =
    { $statement-months ->
        [one] { $statement-months } Monat nach dem Ende des Abrechnungsjahres
       *[other] { $statement-months } Monate nach dem Ende des Abrechnungsjahres
    }

# state: machine
# source: c75681f44f47
# target: 1d744695c260
# parts: =50c2bdd06ae4
help-cell-notice =
    { $notice-months ->
        [one] { $notice-months } Monat; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
       *[other] { $notice-months } Monate; der Brief muss am { $notice-workday } Werktag da sein, dann zählt dieser Monat mit
    }

# state: machine
# target: 55c3012f0f7b
# parts: =f866bba891dd
help-cell-register =
    { $register-weeks ->
        [one] { $register-weeks } Woche nach dem Einzug
       *[other] { $register-weeks } Wochen nach dem Einzug
    }

# state: machine
# source: cfa055ae6ed0
# target: fb7937bb9d60
# parts: =0ef61514046e
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat, nachdem Sie sie bekommen haben
       *[other] { $objection-months } Monate, nachdem Sie sie bekommen haben
    }

# state: machine
# source: ab71dbde1697
# target: 9c1fc6ed7ddc
# parts: =34c0011c3c83
help-cell-wohngeld = noch in dem Monat, ab dem Sie es brauchen

# state: machine
# source: 7a4dd785b9a3
# target: 49c8000ae17c
# parts: =6992f21dffd5
help-column-deadline = Wie viel Zeit, ab wann?

# state: machine
# target: 18e1684ed852
# parts: =998e8767c06b
help-column-task = Was?

# state: machine
# target: 298ed813edc9
# parts: =62af4d76f839
help-contacts-title = Gute Adressen

# state: machine
# target: d21db8c9d4ed
# parts: =9173ea08db09
help-deadlines-table = Fristen auf einen Blick

# state: machine
# source: a04cedb4a09f
# target: 4f8d5093c95c
# parts: =42cb538da5fa
help-deadlines-title = Fristen

# state: machine
# source: 74e44a949cf5
# target: c1b2c6a398c5
# parts: =c46f23f7128f
help-emergency = Wenn ein Mensch in Gefahr ist, rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

# state: machine
# target: 617114a566ee
# parts: =506446456fda
help-emergency-doctor = Ärztlicher Bereitschaftsdienst, wenn die Praxis zu ist: { $doctor-phone }

# state: machine
# target: 206dde47be8b
# parts: =629250cb9f47
help-emergency-fire = Feuerwehr und Rettungsdienst: { $fire-brigade-phone }

# state: machine
# target: 2fbb2f6badc9
# parts: =9efa315a9816
help-emergency-police = Polizei: { $police-phone }

# state: machine
# target: 1428ed37b4ea
# parts: =09d826be21b0
help-emergency-title = Im Notfall

# state: machine
# target: 03c202cb419c
# parts: =3332f559bfe6
help-emergency-women =
    Hilfe bei Gewalt gegen Frauen, Tag und Nacht, in { $helpline-languages ->
        [one] { $helpline-languages } Sprache
       *[other] { $helpline-languages } Sprachen
    }: { $helpline-women-phone }

# state: machine
# target: 9bb17cc82d0d
# parts: =205ae75dc230
help-intro = Sie müssen nicht alles allein schaffen. Hier finden Sie Nummern für den Notfall, die wichtigsten Fristen und gute Adressen. Rufen Sie vor einem Besuch an, wenn das geht. Adressen und Zeiten können sich ändern. Nehmen Sie Ihren Vertrag und alle Briefe mit.

# state: machine
# source: 2afc1177d881
# target: 9faf76d8df04
# parts: =ddc9c0654b4e
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
help-jobcenter =
    Das { -jobcenter } { -city } hat { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort.
       *[other] { $jobcenter-sites-today } Standorte.
    } Welcher für Sie gilt, hängt von Ihrer Adresse ab. Schauen Sie zuerst auf Ihren letzten Brief vom { -jobcenter }. Wenn Sie noch keinen haben, fragen Sie die Stadt am Telefon: { $kundenzentrum-phone }. Sagen Sie dort Ihre Straße.

# state: machine
# source: 02b2125e283b
# target: f69f7117dcc6
# parts: =c7fededc4c6f
# using: -beratungshilfe=624ea15647fc -klage=e34dc6bcece1 -prozesskostenhilfe=9e69b7ee4e24
help-lawyer = Wenn Ihr Geld nicht für eine Anwält*in reicht, gibt es die { -beratungshilfe }. Dann zahlt der Staat den größten Teil für Rat und Briefe. Fragen Sie danach beim Amtsgericht, am besten vor dem ersten Besuch bei der Anwält*in. Nehmen Sie Ihre Briefe und Nachweise über Ihr Einkommen mit. Wenn es schon eine { -klage } gibt, heißt die Hilfe { -prozesskostenhilfe }. Bitten Sie Ihre Anwält*in, sie zu beantragen.

# state: machine
# source: 696e8c098983
# target: 34a81a26f08e
# parts: =534388eeb198
help-lawyer-title = Anwält*in ohne viel Geld

# state: machine
# source: b80f75161133
# target: f3f7c16824ed
# parts: =12a45e4c5b78
# using: -abmahnung=d6410d91bb81
help-letter-abmahnung = { -abmahnung }

# state: machine
# source: c9879ab77ffa
# target: ad10775d451e
# parts: =a0f898e737e8
help-letter-abmahnung-meaning = Die Vermieter*in sagt: Sie haben etwas falsch gemacht. Wenn es weitergeht, kann sie kündigen.

# state: machine
# source: 48845ef0f340
# target: 379a5d87c758
# parts: =02c33381bd7b
# using: -mieterverein=319034962412
help-letter-abmahnung-next = Wenn es stimmt: sofort damit aufhören. Wenn es nicht stimmt: schriftlich antworten. Fragen Sie den { -mieterverein }.

# state: machine
# source: c9aa43425795
# target: 0930de5f7288
# parts: =c3ae16a2de7b
# using: -sperrung=263c53b7e933
help-letter-cutoff = { -sperrung } von Strom oder Gas angedroht

# state: machine
# source: 4a8715c22e87
# target: 44d4e1a55f19
# parts: =9fe050bbb731
help-letter-cutoff-meaning = Die Firma will abschalten, weil Geld fehlt.

# state: machine
# source: a668f098d2d9
# target: 0a77f7a7bc71
# parts: =dfdb9fa43329
# using: -jobcenter=7bd0f78d4bde
help-letter-cutoff-next = Sofort die Firma anrufen und Raten verlangen, dann { -jobcenter } oder Sozialamt fragen.

# state: machine
# source: 4e28a27eab57
# target: 479a6f207e92
# parts: =6aae3068efff
help-letter-eviction = Räumungstermin von der Gerichtsvollzieher*in

# state: machine
# source: 29219e21dd90
# target: e4f1fd932560
# parts: =51a4e8735d73
help-letter-eviction-meaning = An diesem Tag wird die Wohnung geräumt.

# state: machine
# source: 6833b389e902
# target: 58cc90ad7e92
# parts: =56231c063cca
# using: -fachstelle=78fe609ba097
help-letter-eviction-next = Noch heute: { -fachstelle } und Anwält*in.

# state: machine
# source: 0f11f4e5b280
# target: 1e3901b928ad
# parts: =65734a80aec5
# using: -kuendigung=5dbf64a82e24
help-letter-immediate = Fristlose { -kuendigung }

# state: machine
# source: d2b82486b31d
# target: 82f0d965c5a6
# parts: =b79c13b556ff
help-letter-immediate-meaning = Die Vermieter*in will, dass Sie sofort ausziehen. Meist geht es um Mietschulden. Ziehen Sie nicht gleich aus.

# state: machine
# source: 8a2f99cb863b
# target: ff7081804509
# parts: =792773faa16b
# using: -fachstelle=78fe609ba097 -raeumungsklage=26093f8b0a9f
help-letter-immediate-next =
    Noch heute: { -fachstelle }. Bei Mietschulden so früh wie möglich alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } da ist. Das hilft meist nicht gegen eine Kündigung mit Frist.

# state: machine
# source: ab27b19fe7f4
# target: 987cd98ffb15
# parts: =fa6b6e661c12
# using: -mieterhoehung=8f1ad44b520c
help-letter-increase = { -mieterhoehung }: „Bitte stimmen Sie zu“

# state: machine
# source: 71ccaf633619
# target: eebd07492c23
# parts: =bce79e7f538e
help-letter-increase-meaning = Die Vermieter*in will mehr Miete, bis zur ortsüblichen Vergleichsmiete.

# state: machine
# source: 947d3f2f21f4
# target: d435664b6cd1
# parts: =5d2a4d9968b4
# using: -mieterverein=319034962412
help-letter-increase-next = Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Vorher prüfen lassen und bis dahin die alte Miete weiterzahlen: { -mieterverein }.

# state: machine
# source: 554db7f0676f
# target: 383a535e1542
# parts: =cf980d53d210
# using: -indexmiete=3c950f917a1d -mieterhoehung=8f1ad44b520c -modernisierung=785a619f534f -staffelmiete=92c45e08a79d
help-letter-index = { -staffelmiete }, { -indexmiete } oder { -mieterhoehung } nach { -modernisierung }

# state: machine
# source: 7ec1c7118134
# target: 51ea25ad3aa3
# parts: =ea7150297a32
help-letter-index-meaning = Die Miete steigt, auch wenn Sie nicht zustimmen.

# state: machine
# source: 86748f0f6a2a
# target: c7f0f3e7fa38
# parts: =f4bcab0373aa
# using: -mieterverein=319034962412 -vorbehalt=1c51ee4d0afb
help-letter-index-next = Sofort prüfen lassen: { -mieterverein }. Bis dahin pünktlich zahlen, am besten unter { -vorbehalt }.

# state: machine
# source: 034d69222699
# target: 6a324180eac4
# parts: =d38a18077eea
# using: -klage=e34dc6bcece1 -raeumungsklage=26093f8b0a9f
help-letter-klage = { -klage } oder { -raeumungsklage }

# state: machine
# source: ded79bbaff7d
# target: 20d66e539e46
# parts: =ec18c18f5026
help-letter-klage-meaning = Die Vermieter*in geht vor Gericht. Sie will, dass Sie zahlen oder ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: caa16a02506e
# target: 3b8dbd020872
# parts: =e2baa1913376
# using: -fachstelle=78fe609ba097
help-letter-klage-next =
    Die Frist steht im Brief. Sie ist kurz. Antworten Sie dem Gericht, sonst können Sie verlieren. Sofort: Anwält*in und { -fachstelle }. Bei Mietschulden alles zahlen, spätestens { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem dieser Brief da ist.

# state: machine
# source: 6a54aaf3677c
# target: ae6a42cf322c
# parts: =dae0f0c146c1
# using: -mahnbescheid=4bb3554aaf56
help-letter-mahnbescheid = { -mahnbescheid } vom Amtsgericht

# state: machine
# source: 88486a5fbe30
# target: 122540ad7878
# parts: =e66925e58a92
help-letter-mahnbescheid-meaning = Jemand will Geld. Das Gericht hat <strong>nicht</strong> geprüft, ob das stimmt.

# state: machine
# source: c80d9093f5ab
# target: b16df1080f3b
# parts: =6bac941913e6
# using: -widerspruch=ef94a59aea15
help-letter-mahnbescheid-next = Die Frist steht im Brief. Sie ist kurz. Wenn es nicht stimmt: Formular für den { -widerspruch } ausfüllen und gleich abschicken. Es muss in der Frist beim Gericht ankommen. Fragen Sie eine Anwält*in.

# state: machine
# source: f0961a2cd595
# target: 6c78507a759c
# parts: =8930bf795c1b
help-letter-mahnung = Mahnung

# state: machine
# source: 5a51c598cbcd
# target: 8a3a8752e302
# parts: =d9ebe0458cb1
help-letter-mahnung-meaning = Jemand sagt: Sie haben nicht bezahlt.

# state: machine
# source: b3706d62a255
# target: baa1195e56f0
# parts: =3f0be7ac8e9f
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
help-letter-mahnung-next = Sofort prüfen. Wenn es stimmt: zahlen. Wenn das Geld für die Miete fehlt: { -fachstelle } und { -jobcenter }.

# state: machine
# source: 8ecf69bf70ab
# target: b701aff6b982
# parts: =38c686758e7b
# using: -eigenbedarf=b63a9da8f524 -kuendigung=5dbf64a82e24
help-letter-ordinary = Ordentliche { -kuendigung }, auch wegen { -eigenbedarf }

# state: machine
# source: 0dd5aab11853
# target: 37d44db239fb
# parts: =ec48b919a5f8
help-letter-ordinary-meaning = Die Vermieter*in will, dass Sie nach einer Frist ausziehen. Ziehen Sie nicht gleich aus.

# state: machine
# source: 79d22437f2a8
# target: 757a55b2dc58
# parts: =10f70aed8b36
# using: -mieterverein=319034962412 -widerspruch=ef94a59aea15
help-letter-ordinary-next =
    In dieser Woche: { -mieterverein }. Der { -widerspruch } muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende da sein.

# state: machine
# source: 50ad7f0d5492
# target: 75a59d34f6ae
# parts: =bfe22804f8af
# using: -abrechnung=ef8b27f4fd94 -betriebskosten=8cbc85ce3790
help-letter-statement = { -abrechnung } der { -betriebskosten }

# state: machine
# source: 835b186321fa
# target: c4839734ee4b
# parts: =5728954d7ecc
help-letter-statement-meaning = Das haben Heizung, Wasser und Haus gekostet. Vielleicht sollen Sie nachzahlen.

# state: machine
# source: 06a52766db77
# target: 601c12395fc6
# parts: =6074ef85e302
# using: -mieterverein=319034962412 -vorbehalt=1c51ee4d0afb
help-letter-statement-next =
    Wenn der Brief zu spät kam, müssen Sie meist nichts nachzahlen. Lassen Sie das zuerst prüfen. Sonst nachzahlen bis zu dem Tag im Brief, am besten unter { -vorbehalt }. Fehler melden: { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monate
    } Zeit, nachdem der Brief da ist. Fragen Sie den { -mieterverein }.

# state: machine
# source: d326a9319789
# target: c7e32f1f0f3f
# parts: =c5294f5d464c
# using: -modernisierung=785a619f534f
help-letter-works = Ankündigung einer { -modernisierung }

# state: machine
# source: dc54a20a3b64
# target: d8d09e933de4
# parts: =f0dbdf2b5f44
help-letter-works-meaning = Im Haus wird gebaut. Danach kann die Miete steigen.

# state: machine
# source: 97d34c059ce7
# target: db676b9b2124
# parts: =b4f1ae8ada0a
# using: -mieterverein=319034962412
help-letter-works-next = Gründe, die dagegen sprechen, sofort schreiben. Die Frist sollte im Brief stehen. Fragen Sie den { -mieterverein }.

# state: machine
# source: 797deec1d255
# target: 03d9414b3084
# parts: =713692df9ff4
help-letters = Suchen Sie das Wort, das oben im Brief steht. Schreiben Sie auf den Umschlag, wann der Brief kam. Adressen stehen hier: <a name="help-contacts"></a>.

# state: machine
# source: 651c981120bd
# target: bb59f6c1f1e7
# parts: =e04679fc66df
help-letters-column-meaning = Das heißt

# state: machine
# source: dad98095cc79
# target: 7bc18fefcb1c
# parts: =d7c087975271
help-letters-column-next = Wie viel Zeit? Wen fragen?

# state: machine
# source: 95b0a8101434
# target: 893bf84220b8
# parts: =eb288a779655
help-letters-column-word = Das steht im Brief

# state: machine
# source: 6d8d4b6fe31e
# target: 70a82d7be73a
# parts: =bd6b77909058
help-letters-table = Briefe und was Sie tun

# state: machine
# source: 4741b8cc1b9e
# target: 5b56d412912d
# parts: =e79a6a667b58
help-letters-title = Was bedeutet dieser Brief?

# state: machine
# source: 3690d4df7eff
# target: 8636f91fffb9
# parts: =cbfae23bb6f6
# using: -kuendigung=5dbf64a82e24 -notunterkunft=5fe33f6d46bc
help-office-arrears = Mietschulden, { -kuendigung }, Räumung, { -notunterkunft }

# state: machine
# source: a6d172b466b2
# target: f5f91228f143
# parts: =63bb9477018e
# using: -city=de50a22ad71d -fachstelle=78fe609ba097
help-office-arrears-who = Stadt { -city }, { -fachstelle }

# state: machine
# source: 828a798d4638
# target: e8164976d9dd
# parts: =3f7b0702a53b
# using: -kaution=eff92308a511
help-office-living = Geld zum Leben und für die Miete, { -kaution }, Umzug, erste Möbel

# state: machine
# source: cebcf6e658cb
# target: e1b5479b95ec
# parts: =188e104e53f5
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
help-office-living-who = { -jobcenter } { -city }; wenn Ihr Geld vom Sozialamt kommt: dort

# state: machine
# source: 05d07fc0e7d4
# target: 85f002b59e46
# parts: =5deffb3a88a4
help-office-register = Adresse anmelden

# state: machine
# source: 2b16aee22474
# target: e9fecd121ff3
# parts: =557fadcd8a0b
# using: -city=de50a22ad71d -kundenzentrum=e386dea82f43
help-office-register-who = Stadt { -city }, { -kundenzentrum }

# state: machine
# source: ea689120adf4
# target: 34d75127d597
# parts: =ca109a837cd1
# using: -city=de50a22ad71d
help-office-residence = Erlaubnis, in { -city } zu wohnen

# state: machine
# source: 37b54862d4b9
# target: e3148facb3b1
# parts: =20b015c86fe3
help-office-residence-who = Ausländerbehörde an dem Ort, an dem Sie jetzt wohnen

# state: machine
# source: 9338490aa9a2
# target: f6fd4c156c07
# parts: =55527ca10949
# using: -wbs=fd9ff9aaa4c5
help-office-wbs = { -wbs }, Beratung zur Suche, viel zu hohe Miete

# state: machine
# source: f9dfa329bf59
# target: 2c49ea2556aa
# parts: =96afc6793bcf
# using: -city=de50a22ad71d -housing-office=472d67f712ce
help-office-wbs-who = Stadt { -city }, { -housing-office }

# state: machine
# source: ba90a608c10c
# target: 4ea326a85287
# parts: =b5bfacb3df41
help-office-wohngeld = Zuschuss zur Miete bei kleinem Einkommen

# state: machine
# source: 251d97906e1d
# target: ba333021b270
# parts: =9ced62cc77c3
# using: -city=de50a22ad71d -wohngeld=3dfcfa9482b2
help-office-wohngeld-who = Stadt { -city }, { -wohngeld }

# state: machine
# source: 6e89df881dc8
# target: 064347c579d1
# parts: =9b528932ddea
help-offices-column-office = Dort fragen Sie

# state: machine
# source: 79bbf33196f4
# target: aa173b5cc4e1
# parts: =ec05de869615
help-offices-column-task = Das brauchen Sie

# state: machine
# source: 139202e82e0f
# target: b0c8f0465494
# parts: =0aad25b1a066
help-offices-table = Ämter und ihre Aufgaben

# state: machine
# source: c5655e458d4f
# target: ba99e657907a
# parts: =84b7b62c9b4e
help-offices-title = Welches Amt hilft wobei?

# state: machine
# target: aadef50e5ade
# parts: =326157bba2b5
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# source: 4ddff603682a
# target: 32332b811767
# parts: =1bcd712b117e
help-row-brake = Zu hohe Miete rügen und zurückfordern, was Sie seit dem Anfang zu viel gezahlt haben

# state: machine
# source: 78735831afb4
# target: 9d5de91a5797
# parts: =69c0124733ee
help-row-carbon = CO₂-Anteil verlangen, bei eigenem Gasvertrag

# state: machine
# source: 345a20704714
# target: 765344fc2b9c
# parts: =70c0b0fd26d1
help-row-claims = Nach dem Auszug: Geld wegen Schäden oder Einbauten fordern

# state: machine
# source: c38a1d173fed
# target: 1007d8a9eae7
# parts: =14021e5e75c5
help-row-court = Brief vom Gericht

# state: machine
# source: d475a30d6edd
# target: 8fe088857f2f
# parts: =0c96f45f4cb5
# using: -kuendigung=5dbf64a82e24
help-row-cure = Nach einer fristlosen { -kuendigung } alles zahlen

# state: machine
# source: 31b85f08d0e3
# target: 98c790f8ba98
# parts: =e7c0e1642b51
help-row-fairness = Bei Benachteiligung Geld verlangen

# state: machine
# source: a35b36f7133b
# target: 087ff24dfaa5
# parts: =2a6f9f56402a
# using: -kuendigung=5dbf64a82e24
help-row-hardship = Einer { -kuendigung } mit Frist wegen Härte widersprechen

# state: machine
# source: a06f90047a63
# target: de48dbae2298
# parts: =056f69fa45a8
# using: -mieterhoehung=8f1ad44b520c
help-row-increase = Einer { -mieterhoehung } zustimmen oder nicht

# state: machine
# source: 1e8e8dba2bb8
# target: 3978324cee55
# parts: =a70b7959d3e0
# using: -abrechnung=ef8b27f4fd94
help-row-landlord-statement = Die Vermieter*in schickt die { -abrechnung }

# state: machine
# source: ce8e4c69f708
# target: c50867e7c893
# parts: =d4ef17d8b44e
help-row-notice = Selbst kündigen. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 85f002b59e46
# parts: =5deffb3a88a4
help-row-register = Adresse anmelden

# state: machine
# source: f753bb278546
# target: 8b7330c207d8
# parts: =23af4b6b5ad8
# using: -abrechnung=ef8b27f4fd94
help-row-statement = Fehler in der { -abrechnung } melden

# state: machine
# source: d6c9b82e22ca
# target: ca572af44696
# parts: =cd9bf065f8e1
# using: -wohngeld=3dfcfa9482b2
help-row-wohngeld = { -wohngeld } beantragen

# state: machine
# target: d83cdd94d25a
# parts: =f1856ebc3dad
help-title = Hilfe in Köln

# state: machine
# source: f814d9259483
# target: 5c7ff3f07a1a
# parts: =b086a58dfa3a
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. In Kästen stehen Warnungen und Tipps. Die wichtigsten Fristen stehen in einer Tabelle: <a name="help-deadlines"></a>. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

# state: machine
# source: d96dfa35702b
# target: d3f1c111235a
# parts: =aaf1ddb91ccb
how-to-law = <strong>Wörter aus dem Recht:</strong> „Unwirksam“ heißt: Es gilt nicht. „Wirksam“ heißt: Es gilt. Eine „Frist“ ist eine Zeit, die Sie einhalten müssen. Das Zeichen „§“ nennt die Stelle im Gesetz. „BGB“ heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 6ba257234d5b
# parts: =ef01a7504173
how-to-star = <strong>Der Stern:</strong> Wir schreiben zum Beispiel „Vermieter*in“. So meinen wir Menschen jeden Geschlechts.

# state: machine
# target: 146b07706e0a
# parts: =5e281eab2cbc
how-to-title = So benutzen Sie dieses Heft

# state: machine
# target: e1a6424f01eb
# parts: =6719ecbefb88
how-to-together = <strong>Gemeinsam lesen:</strong> Alle Sprachen haben die gleichen Kapitel und Nummern. So können Sie das Heft mit einer Berater*in zusammen benutzen. Zeigen Sie einfach auf die gleiche Stelle.

# state: machine
# target: 09d69d2012b4
# parts: =e4b3c6504b3e
how-to-words = <strong>Deutsche Wörter:</strong> Manche Wörter stehen so in Briefen und Verträgen. Wir erklären sie im Text und hier: <a name="glossary"></a>. Fertige Briefe stehen ganz am Ende: <a name="letters"></a>.

# state: machine
# source: 106aadf68fb3
# target: 3ea6cd556e66
# parts: =0f8f6a7955fd
# using: -city=de50a22ad71d
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }. Die Sprachen haben wir selbst ausgewählt.

# state: machine
# source: 33d59f3d37c0
# target: b17617d8f48b
# parts: =9a0146e755e2
imprint-law = Rechtsstand: { $law-date }. Die Bundesgesetze in diesem Heft haben den Text von diesem Tag. Spätere Änderungen stehen nicht darin.

# state: machine
# target: 1db1a313a394
# parts: =718979b301d6
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# source: e57d9ad8eb6c
# target: 2207562dd944
# parts: =145162e0fb07
# using: -city=de50a22ad71d -mietpreisbremse=1b225aaf7e35 -mietspiegel=798aab88f1fc
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der „ortsüblichen Vergleichsmiete“ liegen. Das ist die Miete, die hier für ähnliche Wohnungen üblich ist. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn hier: { $immobilienboerse-name }, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# source: 3d06a02c29bc
# target: 2ba6a0e0ae20
# parts: =1caa379cf835
# using: -ruege=9aca79470471
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Wenn die { -ruege } später kommt, können Sie nur Geld zurückfordern, das Sie danach zu viel zahlen. Wenn sie erst nach dem Vertragsende kommt, bekommen Sie nichts zurück ({ $complaint-law }).

# state: machine
# target: 4944556cef68
# parts: =e13f8d6af3ee
lease-brake-complain-title = So wehren Sie sich

# state: machine
# source: dc8bd1b60c05
# target: 3091f22ebb64
# parts: =83bc0cc574a9
# using: -modernisierung=785a619f534f
lease-brake-exceptions = Es gibt Ausnahmen. Die häufigste: Die Mieter*in vor Ihnen hat schon mehr gezahlt. Dann darf die Miete meist auch für Sie so hoch sein. Die Bremse gilt auch nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden { -modernisierung }. Das heißt: Die Wohnung wurde viel besser gemacht. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Wenn sie das nicht getan hat, darf sie sich zunächst nicht darauf berufen. Dann gilt die Bremse trotzdem.

# state: machine
# source: d98e247d24fe
# target: 66c584721507
# parts: =d8de0f5da3df
# using: -ruege=9aca79470471
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# source: d0a85724c17b
# target: 8c1b2489d264
# parts: =45445353d30b
# using: -city=de50a22ad71d -mietspiegel=798aab88f1fc
lease-brake-note = { $brake-law }. Dass die Bremse in { -city } gilt, steht in einer Verordnung. Das ist eine Regel der Landesregierung. Sie gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until } (Stand dieser Angabe: { $ordinance-as-of }). Der Kölner { -mietspiegel } ist vom { $mietspiegel-issue }. Im Gesetz heißt so eine Liste „einfacher Mietspiegel“.

# state: machine
# source: 1b2b4b4f5837
# target: be70ccd83028
# parts: =a9d0be53c963
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: a9d452a30b1d
# parts: =aac0b6999299
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# source: 0a298981cf01
# target: 3bc984632523
# parts: =44b54ddccf19
lease-content-pets = Ob Haustiere erlaubt sind. Fragen Sie vorher, auch wenn nichts im Vertrag steht.

# state: machine
# target: 24808ca717c4
# parts: =26fc0f15de42
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# source: c156bfe029db
# target: 7741ff1551d5
# parts: =d6c8f753282f
# using: -kaltmiete=44bd7ac4c5ab -kaution=eff92308a511 -nebenkosten=d947a5693a8c
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Wenn etwas fehlt, fragen Sie nach.

# state: machine
# source: a081c2188ac5
# target: c9d1744514a5
# parts: =c31edc5f1c30
# using: -kuendigungsverzicht=5bc74f703fa2
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem { -kuendigungsverzicht }: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: ef6046cb5d0a
# parts: =04a1433ace30
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# source: c9f8a414d2f6
# target: 0430d670d8e9
# parts: =a1853e966e28
lease-family = Ihre Ehepartner*in und Ihre Kinder dürfen bei Ihnen einziehen. Dafür brauchen Sie keine Erlaubnis. Sagen Sie es der Vermieter*in aber vorher, am besten schriftlich. Auch Besuch dürfen Sie haben, ohne zu fragen.

# state: machine
# target: cb672076bf87
# parts: =053ca67f6372
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# source: 1a40a0d04240
# target: dbae8ba0696e
# parts: =4f7d2ac914da
# using: -zeitmietvertrag=3512634cf1ae
lease-kind-fixed = <strong>Befristet:</strong> Im Vertrag steht ein fester letzter Tag. Er heißt auch { -zeitmietvertrag }. Die Vermieter*in braucht dafür einen Grund aus dem Gesetz. Ein Beispiel: Sie will später selbst dort wohnen. Diesen Grund muss sie Ihnen bei der Unterschrift schriftlich nennen. Sonst ist der Vertrag unbefristet ({ $fixed-term-law }).

# state: machine
# source: af87082b7551
# target: 056aee3c80b4
# parts: =ff09f51c1c41
lease-kind-furnished = <strong>Möbliert:</strong> Die Wohnung hat schon Möbel. Lassen Sie eine Liste der Möbel in den Vertrag schreiben. Fragen Sie, wie viel die Möbel kosten. Wenn das Zimmer in der Wohnung der Vermieter*in liegt, haben Sie oft weniger Schutz: <a name="notice-landlord"></a>.

# state: machine
# source: c7e8e99fc1b3
# target: 84a6e08765b2
# parts: =29160527f563
# using: -untermiete=ca61b98055ef
lease-kind-shared = <strong>WG:</strong> Mehrere Menschen teilen eine Wohnung. Fragen Sie, mit wem Sie den Vertrag machen. Wenn Sie mit anderen zusammen unterschreiben, müssen Sie vielleicht die ganze Miete zahlen. Sie können dann auch nur zusammen kündigen. Wenn eine „Hauptmieter*in“ Ihnen ein Zimmer vermietet, heißt das { -untermiete }. Lassen Sie sich zeigen, dass die Vermieter*in einverstanden ist.

# state: machine
# source: 4f40bda94dd0
# target: b6d3dbadf160
# parts: =0c366d538b31
# using: -kuendigung=5dbf64a82e24 -mietpreisbremse=1b225aaf7e35
lease-kind-short = <strong>Nur für kurze Zeit:</strong> Manchmal vermietet jemand nur „vorübergehend“, zum Beispiel als Zwischenmiete. Dann gibt es oft keinen Schutz vor { -kuendigung }. Auch die { -mietpreisbremse } gilt dann oft nicht ({ $exempt-law }). Fragen Sie, warum der Vertrag so kurz ist.

# state: machine
# source: a8d36db9a819
# target: 82eb27994ff3
# parts: =7eb4ddc001ba
# using: -kuendigungsverzicht=5bc74f703fa2
lease-kind-waiver = <strong>{ -kuendigungsverzicht }:</strong> Sie können eine Zeit lang nicht kündigen, auch wenn Sie eine andere Wohnung finden. Unterschreiben Sie das nur, wenn Sie sicher so lange bleiben.

# state: machine
# source: d3a4f2325dbf
# target: 0e3d92c314dd
# parts: =49040a9c8e81
lease-kinds = Manche Verträge sind anders. Lesen Sie sie besonders genau.

# state: machine
# source: 48f6394999cc
# target: 208b55f7c29a
# parts: =eb4b26401d4f
lease-kinds-title = Befristet, möbliert, WG

# state: machine
# source: c02a01dc20e3
# target: 574e3a39509e
# parts: =06e2277221c7
# using: -schoenheitsreparaturen=20f3ca49e68b
lease-painting = Streichen und Tapezieren heißt im Vertrag oft { -schoenheitsreparaturen }. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. Wenn die Wohnung beim Einzug nicht renoviert war, müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Lassen Sie den Vertrag prüfen, bevor Sie Farbe kaufen.

# state: machine
# source: ee4da9b07453
# target: 5e3bf5a4fcde
# parts: =965debf1b8c2
# using: -bundesgerichtshof=6e7c3ecdf971
lease-painting-note = { $painting-law } und Urteile vom { -bundesgerichtshof }, zum Beispiel VIII ZR 185/14. Das ist das höchste deutsche Gericht für das Mietrecht.

# state: machine
# target: d131b360c3c1
# parts: =4779886a0518
lease-painting-title = Wer muss streichen?

# state: machine
# source: b7691577e8b0
# target: 8ba41387657e
# parts: =acf9e46bb1e6
lease-sublet = Wenn Sie die Wohnung oder ein Zimmer weitervermieten wollen, brauchen Sie immer vorher die Erlaubnis. Das heißt untervermieten. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht auf die Erlaubnis. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist ({ $sublet-law }). Schreiben Sie der Vermieter*in, welche Person Sie aufnehmen möchten und warum. Warten Sie auf die Antwort.

# state: machine
# target: 13cc94bd0c3f
# parts: =398d22caa94f
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 856abdfdb3b5
# parts: =3961ff647a63
lease-title = Der Mietvertrag

# state: machine
# source: 2365660489f0
# target: 984958873d1c
# parts: =72a8bfe45752
# using: -city=de50a22ad71d
letter-address = Von (Namen aller Mieter*innen):<br>________________________________________<br>________________________________________<br>Adresse: _________________________________<br>An (Name und Adresse der Vermieter*in):<br>________________________________________<br>________________________________________<br>{ -city }, Datum: __________

# state: machine
# source: bcd9e2b182c4
# target: edb79d69d413
# parts: =e398a6fa8dcc
letter-closing = Mit freundlichen Grüßen<br>Unterschriften aller Mieter*innen:<br>________________________________________<br>________________________________________

# state: machine
# source: 7640fbe17a53
# target: c4b59f4fce75
# parts: =aac959670af4
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir / uns bitte vorher einen Termin. Bis dahin zahle ich / zahlen wir die Miete unter Vorbehalt. Ich behalte mir / Wir behalten uns vor, Geld zurückzufordern.

# state: machine
# source: 59da7a7c50cd
# target: 389bfd279830
# parts: =2f484adcbab5
letter-defect-report = seit dem __________ gibt es in der Wohnung diesen Mangel: ____________________. Fotos liegen bei.

# state: machine
# target: 8fda65f48543
# parts: =5e75848f1d45
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 20e31d2438fd
# parts: =c25d53dfb500
letter-defect-title = Einen Mangel melden

# state: machine
# source: 79e87bce073e
# target: ff2fd6783559
# parts: =93c25f62ebb6
letter-notice-declaration = hiermit kündige ich / kündigen wir den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# source: 8d65b9659fcb
# target: cff83380209e
# parts: =181019b4ea19
letter-notice-request = Bitte bestätigen Sie mir / uns die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 3f9a8e4256eb
# parts: =1c3abc514bef
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 4bb62f1fdc0d
# parts: =5e059c959b1d
letter-notice-title = Die Wohnung kündigen

# state: machine
# source: 0cc46ab04fae
# target: 0550b2ce23df
# parts: =1dd7e3e93641
letter-receipts-request = ich möchte / wir möchten Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir / uns einen Termin, um die Belege einzusehen. Sie können die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich / leisten wir bis dahin nur unter Vorbehalt. Einwände bleiben vorbehalten.

# state: machine
# source: ad66f47318c4
# target: 470da3ad30ea
# parts: =8d99d2412964
letter-receipts-subject = <strong>Abrechnung der Betriebskosten (Nebenkosten) für das Jahr ______</strong>

# state: machine
# source: ef68c90b85b0
# target: bba3c362b816
# parts: =97d5f2adaddd
# using: -abrechnung=ef8b27f4fd94
letter-receipts-title = Belege zur { -abrechnung } ansehen

# state: machine
# source: a077156b4d12
# target: b541b761f076
# parts: =059b665cfaea
letter-rent-complaint = ich wohne / wir wohnen seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge / Wir rügen, dass diese Miete höher ist, als das Gesetz erlaubt ({ $brake-law }). Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite / Wir bestreiten sie, weil ____________________.

# state: machine
# source: 484b716fcde9
# target: ccca48a67907
# parts: =f6ee694bc4fc
letter-rent-demand = Nach meiner / unserer Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir / uns mit, auf welche Ausnahmen Sie sich berufen. Von jetzt an zahle ich / zahlen wir die Miete nur unter Vorbehalt.

# state: machine
# source: f29a16ae7d68
# target: f3d44efe0a9b
# parts: =99035341e0bc
letter-rent-subject = <strong>Rüge der Miete nach { $complaint-law }</strong>

# state: machine
# source: 6219e79e782e
# target: 5db9db66b67f
# parts: =f51b0760e08b
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: d4c3b1dc3de4
# parts: =e283ff9922ad
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# source: 9efb41008e36
# target: f41fd19d4d99
# parts: =85c158f44c6d
# using: -kuendigung=5dbf64a82e24
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. „Ich / wir“ heißt: Streichen Sie eins davon. Alle Briefe müssen beweisbar ankommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die { -kuendigung } muss auf Papier sein. Alle Mieter*innen im Vertrag unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken. Bitten Sie dann um eine Antwort, und heben Sie die E-Mail auf.

# state: machine
# target: 1ee612150804
# parts: =e7d39b1ef9d3
letters-title = Musterbriefe

# state: machine
# source: cae6219514ac
# target: 016ba261a544
# parts: =a914fe2c0f22
# kept: the translation already said “if”; the German only turned a verb-first condition into „wenn“
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Wenn es an kalten Wänden bleibt, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

# state: machine
# target: 518ba3c1f38d
# parts: =b2d7d845854b
living-air-do-gap = Möbel mit etwas Abstand zur Außenwand stellen

# state: machine
# target: a9c82977bb10
# parts: =cbda566861d6
living-air-do-steam = nach dem Duschen und Kochen gleich lüften

# state: machine
# target: 90268ebc805d
# parts: =2172e4062451
living-air-do-wide =
    mehrmals am Tag { $airing-minutes ->
        [one] { $airing-minutes } Minute
       *[other] etwa { $airing-minutes } Minuten
    } die Fenster weit öffnen

# state: machine
# target: 461bf6921fdf
# parts: =a0e85c1ec8dc
living-air-dont-cold = Zimmer kälter als etwa { $room-temperature } Grad werden lassen

# state: machine
# target: 7875918025a6
# parts: =2b1e858815c0
living-air-dont-tilted = Fenster den ganzen Tag kippen

# state: machine
# target: 30a60ca7c427
# parts: =b63a657b5a8e .alt=55562c6797e6
living-air-picture = Links richtig: Das Fenster steht weit offen. Rechts falsch: Das Fenster ist den ganzen Tag gekippt.
    .alt = Zwei Fenster nebeneinander. Links ist ein Fenster weit geöffnet, Pfeile zeigen frische Luft, darüber steht ein Haken. Rechts ist ein Fenster nur gekippt, darüber steht ein Kreuz.

# state: machine
# target: cbf4de6da962
# parts: =80cdb1e9813d
living-air-rules = Gegen Schimmel

# state: machine
# target: 67e29d7e563c
# parts: =aaafb0167b4e
living-air-title = Lüften und heizen

# state: machine
# target: 5614c5053b2e
# parts: =a306c627014c
living-bin-blue = Blau: Papier

# state: machine
# source: 5a04b1956546
# target: 0647b7a99cb8
# parts: =80c8642dcb7c
living-bin-blue-in = Papier und Kartons

# state: machine
# source: 9e6201c3c0ae
# target: a5faf26f52a2
# parts: =6d1659217b18
living-bin-blue-out = Verpackungen aus Plastik oder Metall

# state: machine
# target: 64efe0830a42
# parts: =37f2764de51d
living-bin-brown = Braun: Bio

# state: machine
# source: bdc8611b34bb
# target: beac0221d050
# parts: =6a56788b027a
living-bin-brown-in = Bioabfall aus Küche und Garten

# state: machine
# source: 7aec09fe14a7
# target: de085ed4fd7a
# parts: =bfbe362077db
living-bin-brown-out = Verpackungen, Plastik

# state: machine
# target: 99d9748c57c3
# parts: =9003ccf819b3
living-bin-grey = Grau: Restmüll

# state: machine
# source: 3426e0bedf0b
# target: 6c52fa6a8934
# parts: =873d7e9a0abb
living-bin-grey-in = Restmüll, der in keine andere Tonne passt

# state: machine
# source: 577e8691512d
# target: d9ef9a0de4de
# parts: =9e074ff15614
living-bin-grey-out = Glas, Batterien, Elektrogeräte

# state: machine
# target: 2088ff131869
# parts: =37233daeced6
# using: -wertstofftonne=25b62b2b5e95
living-bin-yellow = Gelb: { -wertstofftonne }

# state: machine
# target: 0cab621ec9c3
# parts: =794f7a768860
living-bin-yellow-in = Verpackungen und andere Dinge aus Plastik oder Metall

# state: machine
# target: 28d7a29e61be
# parts: =523642b79637
living-bin-yellow-out = Elektrogeräte, Batterien, Glas, Papier

# state: machine
# target: f2b3e99fccb0
# parts: =b0f61b902b4d
living-bins-column-in = Das gehört hinein

# state: machine
# target: 5923725ccb36
# parts: =907088228651
living-bins-column-lid = Deckel

# state: machine
# target: 6584622ea685
# parts: =e5e9c79fb2d2
living-bins-column-out = Das nicht

# state: machine
# target: 2f66cd314d76
# parts: =1c5a0f1145a5 .alt=79d5d4cd373c
living-bins-picture = Vier Deckel, vier Sorten Müll: grau, blau, gelb und braun.
    .alt = Vier Mülltonnen stehen nebeneinander. Der erste Deckel ist grau, der zweite blau, der dritte gelb, der vierte braun.

# state: machine
# target: 9cd96355e644
# parts: =3c304da1c254
living-bins-table = Was gehört in welche Tonne?

# state: machine
# source: a84bbbf5e358
# target: 9ea976f70bf1
# parts: =087061bd3b2b
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: { $wertstoff-ossendorf-name }, { $wertstoff-ossendorf-street }; { $wertstoff-gremberghoven-name }, { $wertstoff-gremberghoven-street }. Stand: { $bulky-as-of }, bitte vorher prüfen: <a name="awb-page"></a>. Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# source: 17af8cf1101e
# target: 5c56beb550fa
# parts: =a9a717e94d1a
living-changes = Wenn Sie eine kleine Solaranlage auf dem Balkon möchten, fragen Sie vorher. Auch für einen Umbau wegen einer Behinderung brauchen Sie eine Erlaubnis. Meist haben Sie ein Recht darauf ({ $changes-law }). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

# state: machine
# source: 5d16d609d3e6
# target: b999c70a4e2b
# parts: =94bebea60960
living-changes-title = Etwas umbauen

# state: machine
# target: b2ec38e9a136
# parts: =a6486ebedd98
# using: -hausordnung=fe22fd47c69e
living-intro = Im Haus wohnen viele Menschen. Ein Gruß im Treppenhaus ist ein guter Anfang. Regeln stehen oft in der { -hausordnung }. Sie hängt im Flur oder gehört zum Vertrag. Lesen Sie die Regeln einmal ganz. Oft geht es um Putzen, Fahrräder, Waschküche und Ruhe.

# state: machine
# target: f54383d73914
# parts: =bb7150218109
living-mould-tip = Schimmel ist nicht immer Ihre Schuld. Manchmal liegt es am Haus. Verstecken oder überstreichen Sie ihn nicht. Melden Sie ihn sofort: <a name="repairs"></a>. Machen Sie Fotos, und schreiben Sie auf, wie Sie lüften und heizen.

# state: machine
# source: cdc7d59d86c4
# target: 2ad311efcda8
# parts: =a15b20b61d3c
# using: -hausordnung=fe22fd47c69e
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe ({ $quiet-law }). Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Wenn Sie feiern, sagen Sie es vorher den Nachbar*innen. Wenn Sie selbst etwas stört, reden Sie zuerst freundlich miteinander.

# state: machine
# source: 36d5172e1a2c
# target: dc2f66ba6228
# parts: =22bdd254b4b7
living-quiet-note = Das LImSchG ist das Landes-Immissionsschutzgesetz. Es gilt für die Nacht. Für Sonntage und Feiertage gilt ein eigenes Gesetz des Landes.

# state: machine
# target: 69de039b8beb
# parts: =4407027bff74
living-quiet-title = Ruhe

# state: machine
# source: a68b6210056b
# target: 8b4c3212f78c
# parts: =3472d8e4e9ed
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Anbringen muss sie die Eigentümer*in. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Wenn er kurz und immer wieder piept, ist meist die Batterie leer.

# state: machine
# source: 61db86a5cf5e
# target: 10d8a27350c6
# parts: =4911ea47c83e
living-smoke-note = { $smoke-law }. Das ist die Bauordnung für Nordrhein-Westfalen.

# state: machine
# target: 2c272d4b6134
# parts: =8da09ce99e27 .alt=6f07dfaada56
living-smoke-picture = Der Rauchmelder hängt an der Decke. Mit dem Knopf können Sie ihn testen.
    .alt = Ein runder weißer Rauchmelder hängt an der Zimmerdecke. Eine Hand drückt mit einem Finger auf den Knopf. Bögen zeigen den lauten Ton.

# state: machine
# target: a4a18d187d62
# parts: =1954e8e1ccc7
living-smoke-title = Rauchmelder

# state: machine
# target: 46aabe8cb374
# parts: =ec06635746d7
living-title = Leben im Haus

# state: machine
# source: 3a1e048fd095
# target: 6b01377bbfa7
# parts: =f2e71eb534e2
# using: -city=de50a22ad71d
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte, Batterien und Glas gehören in keine dieser Tonnen. Fragen Sie die Hausmeister*in oder die Abfallwirtschaftsbetriebe, wo Sie sie abgeben: <a name="living-bulky"></a>. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 6a3dda5bd937
# parts: =aa659acf9e5a
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# source: dc9a0f50dcab
# target: a3ecea9a194b
# parts: =c89011454f84
living-waste-do-plan = fragen, wann die Tonnen geleert werden

# state: machine
# target: 04958d1d68b3
# parts: =0c477ab0e56a
living-waste-dont-beside = Müll neben die Tonne stellen

# state: machine
# target: 10681dd9e72e
# parts: =4087984575e6
living-waste-dont-stairs = Möbel in Flur oder Keller abstellen

# state: machine
# target: 8b6d504d05ba
# parts: =a478b2ce8adb
living-waste-rules = Müll im Alltag

# state: machine
# target: 73aad38f795c
# parts: =c910cf39ccc1
living-waste-title = Müll trennen

# state: machine
# source: 5e135980b923
# target: 7cc5bba3444b
# parts: =1690254407e6
# using: -erstausstattung=8df97634d824 -jobcenter=7bd0f78d4bde
money-furniture = Für eine erste Wohnung kann das { -jobcenter } Geld für Möbel, Herd und andere Geräte geben. Das heißt { -erstausstattung }. Sie stellen dafür einen eigenen Antrag. Tun Sie das <strong>vor</strong> dem Kauf, und schreiben Sie eine Liste. Manchmal bekommen Sie statt Geld auch Gutscheine oder Sachen. Auch wer sonst kein Geld vom { -jobcenter } bekommt, kann fragen, wenn das Einkommen klein ist.

# state: machine
# source: c6f30b7ebf5a
# target: 092c07b69909
# parts: =2f0f78177539
# using: -jobcenter=7bd0f78d4bde -zusicherung=8a26551f189b
money-furniture-move = Auch Umzugskosten kann das { -jobcenter } zahlen. Dafür muss der Umzug nötig sein. Sie brauchen vorher die { -zusicherung }: <a name="money-jobcenter-move"></a>. Holen Sie Angebote ein, bevor Sie jemanden beauftragen.

# state: machine
# source: 3f25fcafb66e
# target: 3f25fcafb66e
# parts: =9d2bd12b3043
money-furniture-note = { $furniture-law }.

# state: machine
# source: dccdbeeca19c
# target: 77190ec02adc
# parts: =4aca86df5a63
money-furniture-title = Umzug und erste Möbel

# state: machine
# source: cc9f8ffa983d
# target: fe57925d7010
# parts: =5619d1ddad72
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# source: 1f37b34bc686
# target: ee7b6cd2aa4e
# parts: =a049ddb51ab0
# using: -grundsicherungsgeld=d99990c3f517 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Früher hieß es „Bürgergeld“. Dazu gehört auch Geld für eine „angemessene“ Wohnung. Das heißt: Sie darf nicht zu teuer sein. Die Grenze sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# source: 2925f19912f0
# target: 374aeea3eeee
# parts: =e7b84b7f4613
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-find = Welches { -jobcenter } für Sie zuständig ist und wie Sie es finden, lesen Sie hier: <a name="help-offices"></a>.

# state: machine
# source: e988da56bade
# target: 042fa6d75161
# parts: =5414e29cb635
# using: -grundsicherungsgeld=d99990c3f517 -jobcenter=7bd0f78d4bde
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
# target: f55d5b787769
# parts: =e7c3bd5914b6
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=1b225aaf7e35
money-jobcenter-limit-new = Für eine <strong>neue</strong> Wohnung gilt: Mehr als die normale Grenze zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesichert hat. Eine Stadt kann auch eine Grenze je Quadratmeter festlegen. Wenn die Miete höher ist, als die { -mietpreisbremse } erlaubt, gilt sie als nicht angemessen. Dann muss das { -jobcenter } Sie auffordern, die Miete zu rügen. Was das ist, lesen Sie hier: <a name="rent-brake"></a>.

# state: machine
# source: ab44012a2372
# target: 066d3a033943
# parts: =48b806584572
money-jobcenter-limit-note = { $benefit-law }. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# source: 1051e93055e5
# target: aee6fac2f482
# parts: =0f6a6392db24
money-jobcenter-move-title = So ziehen Sie mit Zusicherung um

# state: machine
# source: 0c4aef1a5f56
# target: 46e8c1de73d4
# parts: =127aa8657620
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } und { $jobcenter-site-west }. Welche Adresse für Sie gilt, steht auf Ihrem Brief. Schauen Sie vor jedem Termin dort nach.

# state: machine
# source: 1bd078067bb1
# target: 213e65188ec6
# parts: =4767267d00ae
# using: -jobcenter=7bd0f78d4bde -zusicherung=8a26551f189b
money-jobcenter-step-ask = Eine { -zusicherung } ist das schriftliche Versprechen, dass das { -jobcenter } zahlt. Bitten Sie darum, <strong>bevor</strong> Sie unterschreiben. Zuständig ist das { -jobcenter } an dem Ort, an den Sie ziehen. Geben Sie dort das Angebot mit allen Kosten ab.

# state: machine
# source: 5531dd8bdc69
# target: befff1c34011
# parts: =f9718bcf528b
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-costs = Umzugskosten beantragen Sie bei dem { -jobcenter }, das <strong>bis zum Umzug</strong> für Sie zuständig ist. Auch hier gilt: erst die Zusicherung, dann der Umzug.

# state: machine
# source: 9799212a33b0
# target: 44b8f711cd81
# parts: =238fcdb8159d
# using: -kaution=eff92308a511
money-jobcenter-step-deposit = Beantragen Sie dort auch die { -kaution } oder Anteile an einer Genossenschaft. Auch dafür brauchen Sie vorher die Zusicherung. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# source: a0768c580eb0
# target: d041887b5f5d
# parts: =b6284609e1b1
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusicherung. Ohne Zusicherung müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 9f6d496ab30e
# parts: =2b407b1cd2e8
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# source: 51c408755613
# target: e485d351649d
# parts: =15527a93be08
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
money-jobcenter-young = Wenn Sie unter { $benefit-age } Jahre alt sind, bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Wenn Sie innerhalb von { -city } umziehen und es nicht nötig ist, zahlt das { -jobcenter } höchstens so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 36f17406be6c
# parts: =b46f0d8c3e21
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

# state: machine
# source: ccee65f5f54a
# target: 8a8e28e07f00
# parts: =31ca727bf642
money-papers-intro = Nehmen Sie diese Papiere zur Besichtigung mit. Geben Sie sie erst ab, wenn Sie die Wohnung wirklich wollen:

# state: machine
# target: b9f7c8f41ee0
# parts: =3f16f1e699f3
money-papers-rent = wenn möglich: eine Bestätigung, dass Sie die alte Miete immer bezahlt haben

# state: machine
# target: adda9fe79380
# parts: =0ced20393690
# using: -schufa=efe40463262b
money-papers-schufa = eine Auskunft der { -schufa }

# state: machine
# target: 47eb91adde7c
# parts: =93b5c643b6b6
money-papers-title = Ihre Mappe

# state: machine
# target: f4c838cc525d
# parts: =13dbd0a5df6f
# using: -wbs=fd9ff9aaa4c5
money-papers-wbs = Ihr { -wbs }, wenn Sie einen haben

# state: machine
# target: c919ad944aeb
# parts: =e2af710f67e4
# using: -schufa=efe40463262b
money-schufa = Die { -schufa } sammelt Daten darüber, ob Menschen ihre Rechnungen bezahlen. Es gibt zwei Papiere. Die <strong>Datenkopie</strong> ist kostenlos und nur für Sie. Die <strong>BonitätsAuskunft</strong> kostet Geld und ist für Vermieter*innen gedacht. Geben Sie nicht die Datenkopie weiter: Darin steht viel Privates.

# state: machine
# target: db48b0ddedac
# parts: =091c2cb96100
# using: -schufa=efe40463262b
money-schufa-title = Welche { -schufa }-Auskunft?

# state: machine
# target: 7a03b9be6149
# parts: =4668f73ced33
money-title = Geld und Papiere

# state: machine
# source: 284a769abca4
# target: ddb8a6163945
# parts: =a83b36ae78a4
# using: -city=de50a22ad71d -wbs-short=00fe73684f9e
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs-short } und die Beratung.

# state: machine
# target: 848c001e27c2
# parts: =9608f8e31922
# using: -wbs=fd9ff9aaa4c5
money-wbs-title = { -wbs }

# state: machine
# source: 5c9a07714ee2
# target: ff33ff8e66c4
# parts: =5fdcdcb72110
# using: -city=de50a22ad71d -housing-office=472d67f712ce -wbs-short=00fe73684f9e
money-wbs-valid =
    Auf dem { -wbs-short } steht, wie groß die Wohnung sein darf. Er gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Beantragen Sie rechtzeitig einen neuen, wenn die Zeit bald endet. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu, nämlich das { -housing-office }: <a name="card-housing-office"></a>.

# state: machine
# source: 743bdc82a4d2
# target: 5a8d911e2b8a
# parts: =1a6c60536921
money-wbs-valid-note = { $wbs-law }. Das ist ein Gesetz von Nordrhein-Westfalen über geförderte Wohnungen.

# state: machine
# source: bece9cdde486
# target: 258b572316e5
# parts: =85f224e054b9
# using: -wbs=fd9ff9aaa4c5 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Sie müssen auch rechtmäßig und für längere Zeit in Deutschland wohnen. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# source: 729dc59b6487
# target: 66447e9c72a4
# parts: =4da7c43c005b
# using: -grundsicherungsgeld=d99990c3f517 -wohngeld=3dfcfa9482b2
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Danach stellen Sie einen neuen Antrag. Wenn Sie { -grundsicherungsgeld } bekommen, gibt es kein { -wohngeld }. Wenn nach Ihrem Antrag Papiere fehlen, schicken Sie diese schnell nach.

# state: machine
# source: 0e370ea42fc9
# target: bba2ec4c5836
# parts: =29789673f133
money-wohngeld-note = { $wohngeld-law }. Das ist das Wohngeldgesetz.

# state: machine
# target: cd96572ea638
# parts: =0e6fcfd01ad1
# using: -wohngeld=3dfcfa9482b2
money-wohngeld-title = { -wohngeld }

# state: machine
# source: 602a9349fb42
# target: 04679dc16f42
# parts: =708c77371c0a
# using: -rundfunkbeitrag=357bbd3c22cd
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an: <a name="broadcasting-page"></a>. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

# state: machine
# target: a7446f87ee45
# parts: =9a61cb8c50e3
moving-in-check-copy = Alle haben unterschrieben. Ich habe eine Kopie.

# state: machine
# target: e0e8cad1f9d7
# parts: =769c88ba3f6e
moving-in-check-damage = Alle Schäden stehen im Protokoll, auch kleine Kratzer. Von allen Räumen gibt es Fotos.

# state: machine
# target: 50402b3906d7
# parts: =852c09ac52fa
moving-in-check-keys = Die Zahl der Schlüssel steht im Protokoll.

# state: machine
# target: e06ab3807067
# parts: =e3b8bd51fceb
moving-in-check-meters = Die Zahlen der Zähler für Strom, Gas, Wasser und Heizung sind notiert.

# state: machine
# target: de5d386ed4eb
# parts: =9c5022f90e7c
moving-in-check-reservation = Zu jedem Mangel steht im Protokoll, bis wann er repariert wird. Auch mein Vorbehalt steht dort.

# state: machine
# target: e4b8991dea3f
# parts: =af5e301275bf
# using: -uebergabeprotokoll=54b355008923
moving-in-check-title = Checkliste für das { -uebergabeprotokoll }

# state: machine
# target: 821c4557a358
# parts: =b159cef9f0cf
moving-in-check-works = Heizung, Herd, Wasser und Fenster habe ich ausprobiert. Was nicht geht, steht im Protokoll.

# state: machine
# source: 26716454ddb0
# target: 854c56c68272
# parts: =9535358a16a4
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=42c135f15c34
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Wenn Sie es nicht bekommen, sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# source: 9b1862df027b
# target: 48e0c67ad6ab
# parts: =6224b64e28ee
# using: -sperrung=263c53b7e933
moving-in-cutoff = Wenn Sie Strom oder Gas nicht bezahlen, kann die Firma die { -sperrung } androhen. Das heißt: Sie will abschalten. Sie muss Ihnen das vorher schreiben. Warten Sie nicht, bis es so weit ist.

# state: machine
# source: 5a3042ed1467
# target: 43cc39d9a43a
# parts: =bb0ec022b689
# using: -grundversorger=ba944cf6c6fa
moving-in-cutoff-call = Rufen Sie die Firma an, und fragen Sie nach einer Ratenzahlung. Der { -grundversorger } muss Ihnen eine anbieten, wenn Sie das nach der Androhung verlangen. Im Brief heißt sie „Abwendungsvereinbarung“. Zahlen Sie dann die Raten und alle neuen Rechnungen pünktlich.

# state: machine
# source: 563f9efe0815
# target: da8bf3d1f0c0
# parts: =f9dbdb890631
# using: -sperrung=263c53b7e933
moving-in-cutoff-health = Schreiben Sie der Firma, wenn eine { -sperrung } für jemanden bei Ihnen gefährlich wäre. Beispiele sind ein krankes Kind oder ein Gerät, das jemand zum Leben braucht. Dann darf die Firma oft nicht sperren. Legen Sie einen Nachweis dazu.

# state: machine
# source: f8146e85b00c
# target: f8146e85b00c
# parts: =56b8778dd04a
moving-in-cutoff-note = { $cutoff-law }.

# state: machine
# source: adce60e4a8cf
# target: 931205e4d8fe
# parts: =6714c0e0ef1a
# using: -jobcenter=7bd0f78d4bde
moving-in-cutoff-office = Fragen Sie sofort das { -jobcenter } oder das Sozialamt. Manchmal übernehmen sie Schulden für Strom oder Gas, meist als Darlehen.

# state: machine
# source: 0be1df487e93
# target: c8b43f309698
# parts: =47ab6b18ea47
moving-in-cutoff-title = Wenn Strom oder Gas gesperrt werden soll

# state: machine
# source: 34d45c72288c
# target: 665447f6f34b
# parts: =f143378550ea
moving-in-insurance = Eine „Haftpflichtversicherung“ kann zahlen, wenn Sie aus Versehen etwas beschädigen, das anderen gehört. Fragen Sie eine Beratung, ob sie für Sie sinnvoll ist.

# state: machine
# target: 4b9fe14c9f55
# parts: =50a873fd5cf8
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# source: 7e3ecd89d94d
# target: c8fe8a96ff38
# parts: =9e7f2f782056
moving-in-numbers = Fragen Sie nach einer Telefonnummer für den Notfall, zum Beispiel bei Heizung, Wasser und Aufzug. Schreiben Sie sie auf. Wenn Sie einen Schlüssel verlieren, sagen Sie es der Vermieter*in sofort.

# state: machine
# target: 9a45c2a94b70
# parts: =8ec9f456141d .alt=1542ec02acbb
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# source: 6bda1299e4fb
# target: 5b3d287cfa85
# parts: =4492fa8ecf23
# using: -grundversorger=ba944cf6c6fa
moving-in-power = Wenn Sie Strom benutzen, ohne selbst einen Vertrag zu haben, beliefert Sie der { -grundversorger }. So heißt die Firma, die alle Haushalte beliefern muss. Auch so entsteht ein Vertrag. Er heißt „Grundversorgung“ und endet nicht von selbst. Fragen Sie die Vermieter*in, welche Firma das ist. Melden Sie sich dort mit Ihrem Zählerstand. Fragen Sie auch, wer das Gas liefert, wenn Sie selbst damit heizen oder kochen. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# source: d22c94b4c40d
# target: a11843784f6b
# parts: =8e31a38e004a
moving-in-power-note =
    { $power-law }. Seit dem { $supplier-switch-since } dauert an Werktagen der technische Wechsel zu einer anderen Firma { $supplier-switch-hours ->
        [one] { $supplier-switch-hours } Stunde
       *[other] { $supplier-switch-hours } Stunden
    }. Eine „Ersatzversorgung“ ist etwas anderes als die Grundversorgung. Sie dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }.

# state: machine
# target: f7c26afb305a
# parts: =a4f1dbeba5d5
# using: -rundfunkbeitrag=357bbd3c22cd
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 1415d3712dfd
# parts: =69c671840489
# using: -uebergabeprotokoll=54b355008923
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: 8d77656d4567
# parts: =b8ef2473e431
moving-in-record-title = Die Übergabe

# state: machine
# source: 496f7a197e21
# target: 1eafb5b6b93d
# parts: =8c2e56b0303a
# using: -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt, an manchen Tagen nur mit Termin: <a name="card-kundenzentrum"></a>. Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Wenn Sie sich zu spät anmelden, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# source: 813fc404f0ad
# target: f1207213433d
# parts: =96c4c2fe7f72
moving-in-register-note = { $register-law }. Das ist das Bundesmeldegesetz.

# state: machine
# target: 85f002b59e46
# parts: =5deffb3a88a4
moving-in-register-title = Adresse anmelden

# state: machine
# source: c4a7b3bb468d
# target: 1095fb79473c
# parts: =83d49b291dfd
# using: -vorbehalt=1c51ee4d0afb
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne { -vorbehalt } übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein ({ $known-defects-law }).

# state: machine
# target: 9a84833e27ab
# parts: =eae5bb0bc139
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# source: 0dfb3c9b2beb
# target: b908476c3492
# parts: =de29de41c16c
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Lassen Sie auch niemanden Ihre Adresse benutzen, der nicht bei Ihnen wohnt. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

# state: machine
# target: b62e86b4c8e0
# parts: =100bd7bde8af
moving-in-title = Der Einzug

# state: machine
# target: 6d8c7d2af573
# parts: =3a4140d02f89
# using: -rundfunkbeitrag=357bbd3c22cd
moving-out-check-address = Strom, Bank, Post, { -rundfunkbeitrag } und Ämter kennen meine neue Adresse.

# state: machine
# target: e7a9f78e1ffc
# parts: =73949d898464
moving-out-check-clean = Wohnung und Keller sind leer und sauber. Eigene Einbauten sind weg, oder etwas anderes ist schriftlich vereinbart.

# state: machine
# target: 86375019ef87
# parts: =81ce569284da
moving-out-check-keys = Alle Schlüssel sind zurück. Das steht im Protokoll.

# state: machine
# target: 687517f83977
# parts: =50fe7bdc5f7e
moving-out-check-meters = Alle Zählerstände sind notiert und fotografiert. Die Firmen haben die Zahlen bekommen.

# state: machine
# target: 1846a065ffb3
# parts: =c8e37c02d561
moving-out-check-painting = Ich habe geprüft, ob ich wirklich streichen muss: <a name="lease-painting"></a>.

# state: machine
# target: 52bea46f0dbe
# parts: =8b8cb001a4d1
# using: -uebergabeprotokoll=54b355008923
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: b474146d92d3
# parts: =c36d46a8b4a8
moving-out-check-title = Checkliste für den Auszug

# state: machine
# source: 048a10ba1ae2
# target: f819067958f3
# parts: =d69fbc7354fb
# using: -kaution=eff92308a511
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung „verjährt“. Das heißt: Es ist zu spät dafür. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# source: b5b72eaa2451
# target: b8e7c1e9d267
# parts: =5f8b15a73656
# using: -bundesgerichtshof=6e7c3ecdf971 -kaution=eff92308a511
moving-out-claims-note = { $claims-law }. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: { -bundesgerichtshof }, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# source: b34a38ca5e9f
# target: 4f64ff7ce78d
# parts: =708c20c33490
# using: -abrechnung=ef8b27f4fd94 -nebenkosten=d947a5693a8c
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte { -abrechnung } der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Wenn lange keine Antwort kommt, schreiben Sie noch einmal. Nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 45ea5ac04747
# parts: =91d68c932c5c
# using: -kaution=eff92308a511
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# source: ea1f9aa431f9
# target: 8806358feb89
# parts: =c800f6215cbf
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein „Einschreiben“ ist ein Brief mit Nachweis der Post. Wenn ihn niemand abholt, gilt er meist als nicht angekommen. Beim „Einwurf-Einschreiben“ reicht der Beleg der Post allein nicht als Beweis. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# source: 190d38fcbed7
# target: 7693c7b469f6
# parts: =bea7fb411e9f
# using: -kaution=eff92308a511
moving-out-intro = Wenn Sie eine neue Wohnung haben, planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# source: 0ee71b3783c2
# target: db55af253c89
# parts: =3e7aee14495b
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Ein Beispiel: Der Brief kommt spätestens am { $example-notice-letter } an. Dann endet der Vertrag am { $example-notice-end }. Wenn der Brief später im Monat kommt, endet der Vertrag erst am { $example-notice-late-end }. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# source: 126c5b2ab0b4
# target: dc39180429ba
# parts: =018d0337e70e
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten ({ $notice-fixed-law }).

# state: machine
# source: dcb0ed5a1f3e
# target: 2cc6b5e747f3
# parts: =7e3dc13f1530
moving-out-notice-note = { $notice-tenant-law }. Für die Unterschrift gelten { $notice-form-law }.

# state: machine
# target: bdaa8555201e
# parts: =391663d22c53
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# source: e2995fe1f63a
# target: 29b500c59423
# parts: =c0621c463f16
moving-out-notice-room-period = Bei so einem Zimmer kann man meist bis zum { $room-notice-day } eines Monats kündigen. Der Vertrag endet dann schon am Ende dieses Monats ({ $notice-tenant-law }). Das gilt auch für die Vermieter*in. Es gilt meist nicht, wenn Sie dort auf Dauer mit Ihrer Familie wohnen.

# state: machine
# target: 43c8a90526fe
# parts: =744dfbadb5c4
moving-out-notice-title = Selbst kündigen

# state: machine
# source: 30854f9771b4
# target: ea8c24da1488
# parts: =085832506ddc
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
# target: 1667cae04ca0
# parts: =1afb7bdd2741
moving-out-register-title = Adresse abmelden oder ummelden

# state: machine
# source: a4af2361b7e6
# target: 05f0452ba953
# parts: =7dac72cf90c6
moving-out-successor = Wenn Sie früher ausziehen wollen, reden Sie mit der Vermieter*in. Eine „Nachmieter*in“ allein beendet Ihren Vertrag nicht. Die Vermieter*in muss einverstanden sein, am besten schriftlich.

# state: machine
# target: a21cdfba32fd
# parts: =8bc5551a3787
moving-out-title = Der Auszug

# state: machine
# source: 93b929e234c7
# target: e58b746198e4
# parts: =c145461d1d77
# using: -aufhebungsvertrag=99c8acd0c3c8 -kuendigung=5dbf64a82e24
notice-agreement = Manchmal will die Vermieter*in einen { -aufhebungsvertrag }. Damit endet der Mietvertrag, weil beide Ja sagen. Sie müssen das nicht unterschreiben. Mit der Unterschrift verlieren Sie den Schutz vor { -kuendigung }. Lassen Sie sich vorher beraten.

# state: machine
# target: 7681eb289488
# parts: =db4fe9e0f122
# using: -kaution=eff92308a511 -nebenkosten=d947a5693a8c
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
# target: 92695d6cce62
# parts: =0c05a2650dea
# using: -kaution=eff92308a511 -klage=e34dc6bcece1 -kuendigung=5dbf64a82e24 -raeumungsklage=26093f8b0a9f
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die { -kuendigung } bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der { -kuendigung }. Wenn die { -kuendigung } wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die { -raeumungsklage } bei Ihnen angekommen ist. Mit dieser { -klage } verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose { -kuendigung } unwirksam.

# state: machine
# source: d92f3de998af
# target: 1577f9032e7b
# parts: =b82e96ac4a26
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde -kuendigung=5dbf64a82e24
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer { -kuendigung }. Die { -fachstelle } hilft, damit Sie die Wohnung behalten: <a name="card-fachstelle"></a>. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede { -kuendigung } wegen dieser Schulden verzichten.

# state: machine
# target: 7f5a6c4ea1cf
# parts: =a5104e957912
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# source: a4b8e71695c9
# target: d6759af65bff
# parts: =d830b4708284
# using: -bundesgerichtshof=6e7c3ecdf971
notice-arrears-note = { $arrears-law }. Zur Kündigung mit Frist: { -bundesgerichtshof }, VIII ZR 106/23.

# state: machine
# target: 381735a9ecb5
# parts: =0ecbfd44887c
notice-arrears-ordinary = <strong>Auch wenn Sie alles bezahlen, können Sie die Wohnung verlieren.</strong> Oft kündigt die Vermieter*in gleichzeitig auch mit Frist. Im Brief steht dann oft „ordentlich“ oder „hilfsweise ordentlich“. Diese zweite Kündigung wird durch die Zahlung <strong>nicht</strong> unwirksam. Ein Widerspruch wegen Härte hilft dagegen meist nicht. Mit Frist kann die Vermieter*in manchmal auch kündigen, wenn weniger fehlt.

# state: machine
# target: e3785ba76893
# parts: =3e2f85b315c9
notice-arrears-title = Wenn Sie die Miete nicht zahlen konnten

# state: machine
# target: 2e4847b4658f
# parts: =d0edf15fcb60
notice-cell-long =
    { $landlord-notice-months-long ->
        [one] { $landlord-notice-months-long } Monat
       *[other] { $landlord-notice-months-long } Monate
    }

# state: machine
# target: e035dcd6e2cd
# parts: =264776640142
notice-cell-middle =
    { $landlord-notice-months-middle ->
        [one] { $landlord-notice-months-middle } Monat
       *[other] { $landlord-notice-months-middle } Monate
    }

# state: machine
# target: 3c67af41f951
# parts: =eb31161246b4
notice-cell-short =
    { $landlord-notice-months ->
        [one] { $landlord-notice-months } Monat
       *[other] { $landlord-notice-months } Monate
    }

# state: machine
# target: 1d0eaf866865
# parts: =45cf37dc50be
notice-cell-tenant =
    { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }

# state: machine
# target: 861480bf1de3
# parts: =d649af736971
notice-column-period = Frist

# state: machine
# target: dd69e1ac75e7
# parts: =d0a9daf112df
notice-column-who = Wer kündigt, und wie lange wohnen Sie dort?

# state: machine
# source: 9f05780a0436
# target: 4f9fcc5b59d7
# parts: =08a4bcc235d9
# using: -kuendigung=5dbf64a82e24 -raeumungsklage=26093f8b0a9f
notice-eviction = Nach einer { -kuendigung } müssen Sie die Wohnung nicht am selben Tag verlassen. Wenn Sie bleiben, kann die Vermieter*in eine { -raeumungsklage } einreichen. Erst entscheidet ein Gericht. Nur eine „Gerichtsvollzieher*in“ darf dann die Wohnung räumen. Das ist eine Beamt*in, die tut, was das Gericht entschieden hat. Die Vermieter*in darf nicht selbst das Schloss tauschen oder Ihre Sachen hinausstellen. Wenn sie das doch tut, holen Sie sofort Hilfe bei einer Anwält*in.

# state: machine
# source: cf88c939480f
# target: cf88c939480f
# parts: =a5ca06148b6e
notice-eviction-note = { $eviction-law }.

# state: machine
# source: a4d134411fd6
# target: c1128901456d
# parts: =12902366e22f
# using: -fachstelle=78fe609ba097 -notunterkunft=5fe33f6d46bc
notice-eviction-shelter = Wenn Sie keine Wohnung mehr haben, gehen Sie noch am selben Tag zur { -fachstelle }. Fragen Sie nach einer { -notunterkunft }. Das ist ein Platz zum Wohnen für Menschen in Not. Nehmen Sie Ausweis, Briefe und wichtige Medizin mit. Hilfe in kalten Nächten: <a name="card-winter-help"></a>.

# state: machine
# source: d82ade9a86bb
# target: ce9554c361bb
# parts: =ce4037e9a0cd
# using: -fachstelle=78fe609ba097
notice-eviction-step-date = Wenn schon ein Tag für die Räumung feststeht, warten Sie nicht. Sagen Sie der { -fachstelle } diesen Tag. Fragen Sie die Anwält*in, ob das Gericht die Räumung noch stoppen kann.

# state: machine
# source: e15507449e80
# target: 3e3102e313eb
# parts: =87f1ae4c14a4
# using: -fachstelle=78fe609ba097
notice-eviction-step-help = Gehen Sie sofort zur { -fachstelle }: <a name="card-fachstelle"></a>. Sie hilft auch noch, wenn schon eine Klage da ist.

# state: machine
# source: dd86d0fbdf13
# target: d894896ba541
# parts: =e264e7d70ea5
notice-eviction-step-lawyer = Holen Sie sich eine Anwält*in. Wenn das Geld nicht reicht, lesen Sie hier weiter: <a name="help-lawyer"></a>.

# state: machine
# source: bb8bed34ce8b
# target: a1a6f34a67dd
# parts: =bdfcdd54ffe7
notice-eviction-step-open = Öffnen Sie jeden Brief vom Gericht am selben Tag. Schreiben Sie das Datum auf den Umschlag.

# state: machine
# source: f5359ee40850
# target: d92fb70c8660
# parts: =266e7186867f
# using: -raeumungsfrist=18ecfdc1206e
notice-eviction-step-time = Antworten Sie dem Gericht <strong>schriftlich</strong>, in der Frist im Brief. Schreiben Sie, dass Sie sich verteidigen wollen. Sonst kann das Gericht ohne Termin entscheiden. Gehen Sie auch zum Termin. Wenn Sie mehr Zeit für den Auszug brauchen, schreiben Sie das schon in Ihrer Antwort. Spätestens im Termin müssen Sie es sagen. Das heißt { -raeumungsfrist }.

# state: machine
# source: 84f194be5da1
# target: 7f3dbb215bad
# parts: =1c2dd17e3d5d
notice-eviction-title = Räumung und Notunterkunft

# state: machine
# source: 263b1ef988fd
# target: 076a4fae5fe4
# parts: =c9d1c1753105
# using: -kuendigung=5dbf64a82e24 -widerspruch=ef94a59aea15
notice-hardship =
    Vielleicht wäre der Auszug für Sie oder Ihre Familie sehr hart, zum Beispiel wegen einer schweren Krankheit. Das nennt man „Härte“. Eine Härte ist auch: Sie finden keine andere Wohnung, die passt und bezahlbar ist. Schreiben Sie deshalb auf, wo Sie gesucht haben. Dann können Sie widersprechen ({ $hardship-law }). So ein { -widerspruch } geht auch per E-Mail. Er muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der { -widerspruch } noch im ersten Gerichtstermin. Gegen eine <strong>fristlose</strong> { -kuendigung } hilft er nicht.

# state: machine
# source: 0a79afebea37
# target: 0ff796a2c43c
# parts: =d6d0462eebcc
# using: -mietspiegel=798aab88f1fc -modernisierung=785a619f534f -nebenkosten=d947a5693a8c
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
# target: 9fbf82c4b0e7
# parts: =c6113c3ca4ee
notice-increase-answer =
    Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Ein Beispiel: Der Brief kommt am { $example-increase-letter }. Dann antworten Sie bis zum { $example-increase-answer }. Lassen Sie den Brief prüfen, <strong>bevor</strong> Sie zustimmen. Zahlen Sie bis dahin weiter pünktlich die <strong>alte</strong> Miete. Zahlen Sie noch nicht die höhere Miete: Das kann als Zustimmung gelten. Wenn Sie nicht antworten, haben Sie nicht zugestimmt. Dann kann die Vermieter*in aber vor Gericht gehen. Dafür hat sie nach dieser Zeit noch { $increase-claim-months ->
        [one] { $increase-claim-months } Monat
       *[other] { $increase-claim-months } Monate
    }.

# state: machine
# source: 670c174b7fb4
# target: 801bf941ae3e
# parts: =7f9d585c22a5
# using: -city=de50a22ad71d -modernisierung=785a619f534f -nebenkosten=d947a5693a8c
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer { -modernisierung } oder wegen der { -nebenkosten } kann dazukommen.

# state: machine
# source: 6829517029f0
# target: e2636d60fa54
# parts: =d0891b3b0d29
# using: -indexmiete=3c950f917a1d
notice-increase-index = Bei einer { -indexmiete } schreibt die Vermieter*in Ihnen die neue Miete. Eine E-Mail reicht. Darin muss ein Betrag in Euro stehen. Auch der „Preisindex“ muss darin stehen. Das ist eine Zahl für die Preise in Deutschland. Ab wann Sie mehr zahlen, sollte im Brief stehen. Lassen Sie die Rechnung prüfen, aber zahlen Sie pünktlich.

# state: machine
# source: a4d5ed878e87
# target: 705a457b9293
# parts: =b64db65945eb
# using: -indexmiete=3c950f917a1d -modernisierung=785a619f534f -nebenkosten=d947a5693a8c -staffelmiete=92c45e08a79d
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer { -staffelmiete } steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer { -indexmiete } ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer { -modernisierung } kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> ({ $increase-kinds-law }). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# source: 64f40150382a
# target: 99d6f93800f3
# parts: =44fb09b34068
# using: -indexmiete=3c950f917a1d -mietpreisbremse=1b225aaf7e35 -staffelmiete=92c45e08a79d
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer { -staffelmiete } kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer { -indexmiete } kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# source: b534a2c226e4
# target: 1f54feff3e16
# parts: =dac09ce4fef1
# using: -city=de50a22ad71d
notice-increase-note = { $increase-law }. Diese Grenze gilt in { -city } bis zum { $increase-cap-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: 96970b8cc5d3
# target: cc53dedc1066
# parts: =16c22aa2920a
# using: -nebenkosten=d947a5693a8c -staffelmiete=92c45e08a79d
notice-increase-steps = Bei einer { -staffelmiete } stehen alle Stufen schon im Vertrag, mit Betrag oder mit der neuen Miete in Euro. Ein Prozentsatz allein reicht nicht. Es kommt kein Brief, der nach Ihrer Zustimmung fragt. Schreiben Sie sich die Tage auf, an denen die Miete steigt. Zahlen Sie von da an mehr. Aus anderen Gründen darf die Miete in dieser Zeit meist nicht steigen, außer wegen der { -nebenkosten }.

# state: machine
# source: 55a40a05d12a
# target: 55a40a05d12a
# parts: =8aaf71daf353
notice-increase-steps-note = { $increase-steps-law }.

# state: machine
# source: 1b6d9b38e4c6
# target: 94f84d073935
# parts: =5440780d4432
notice-increase-steps-title = Staffelmiete und Indexmiete

# state: machine
# target: 62a9d6cf8a30
# parts: =94c503661332
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 7e70befa9bf7
# parts: =db71bb99a09b
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# source: a3fd99644e75
# target: 6919018d0c04
# parts: =4054efa6bad4
notice-kinds-both = Oft stehen beide Kündigungen in <strong>einem</strong> Brief. Dann steht dort „fristlos, hilfsweise ordentlich“. Sie müssen sich gegen beide wehren.

# state: machine
# source: 76d60b755f51
# target: 26406a724b0e
# parts: =01a9e1d9f7eb
notice-kinds-column-immediate = fristlos

# state: machine
# source: 3c9ba51c9877
# target: 9417ab5cc650
# parts: =491fdee60ba1
notice-kinds-column-ordinary = ordentlich

# state: machine
# source: d8249f8aabb6
# target: 1a34a57f84c2
# parts: =28c67b8be617
notice-kinds-column-question = Frage

# state: machine
# source: 1cfc36e9e526
# target: 09bc81dde051
# parts: =921d7e9258d8
notice-kinds-hardship-immediate = nein

# state: machine
# source: 14ec786f0d41
# target: ec3e26c774a0
# parts: =894b78ffa2b3
notice-kinds-hardship-ordinary =
    oft ja, aber meist nicht bei Mietschulden; spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags

# state: machine
# source: a3c128c5cf02
# target: 180a161f250b
# parts: =3ceb369ef2c7
notice-kinds-meaning-immediate = ohne Frist: Der Vertrag soll sofort enden.

# state: machine
# source: a9a101f68560
# target: 9c8eace09009
# parts: =d0e776abc3a0
notice-kinds-meaning-ordinary = mit Frist: Der Vertrag soll nach einigen Monaten enden.

# state: machine
# source: c99afce604d8
# target: 0d38d0a9bbbc
# parts: =61f00ee6fd99
# using: -fachstelle=78fe609ba097
notice-kinds-next-immediate = noch heute Hilfe holen: { -fachstelle }

# state: machine
# source: f5845619f65d
# target: 14f6be9f9f85
# parts: =471a515ec59f
# using: -mieterverein=319034962412
notice-kinds-next-ordinary = Brief in dieser Woche prüfen lassen: { -mieterverein }

# state: machine
# source: ff65ebbda2a5
# target: 5f5fe5b5b9d9
# parts: =6aad0eabef3d
notice-kinds-pay-immediate = ja, wenn alles rechtzeitig bezahlt ist

# state: machine
# source: 1cfc36e9e526
# target: 09bc81dde051
# parts: =921d7e9258d8
notice-kinds-pay-ordinary = nein

# state: machine
# source: 100954d4ab22
# target: 0df7073a04f0
# parts: =1ba567492477
notice-kinds-reason-immediate = nur bei einem schweren Grund, zum Beispiel hohen Mietschulden

# state: machine
# source: 03328fef0069
# target: 4389e6634a66
# parts: =9f58e2a9181f
# using: -eigenbedarf=b63a9da8f524
notice-kinds-reason-ordinary = ein Grund aus dem Gesetz, zum Beispiel { -eigenbedarf }

# state: machine
# source: 9a985157ce83
# target: 80099da1227f
# parts: =18c4b9432c85
# using: -widerspruch=ef94a59aea15
notice-kinds-row-hardship = Hilft ein { -widerspruch } wegen Härte?

# state: machine
# source: 1d99b76a8b03
# target: db60d0e247a4
# parts: =7311d86ef6bb
notice-kinds-row-meaning = Was heißt das?

# state: machine
# source: 6a1132e4f790
# target: 8d1b3f65667a
# parts: =682ff2808219
notice-kinds-row-next = Was tun Sie?

# state: machine
# source: 66d93ce4675c
# target: fcb0456ccf6d
# parts: =9273393e1b5d
notice-kinds-row-pay = Hilft es, Mietschulden zu zahlen?

# state: machine
# source: f74c1423dc1d
# target: a41ee3df06fc
# parts: =c9e71d116898
notice-kinds-row-reason = Warum?

# state: machine
# source: aa47e6734ca5
# target: b9c3f34efdda
# parts: =153c463750a2
notice-kinds-table = Zwei Arten von Kündigung

# state: machine
# source: db0439f17dca
# target: f6bf6d5b1f98
# parts: =701b3e85d2c9
# using: -kuendigung=5dbf64a82e24
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine { -kuendigung } gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine { -kuendigung } kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# source: 37dd84eeb13e
# target: 37dd84eeb13e
# parts: =26a52b22f5f6
notice-landlord-note = { $notice-landlord-law }.

# state: machine
# target: 074e64fa5d03
# parts: =34b550bef1a4
notice-landlord-title = Die Vermieter*in kündigt

# state: machine
# source: 4801ed96aa4c
# target: aa4bd649caba
# parts: =4b4776ed41cb
# using: -indexmiete=3c950f917a1d -modernisierung=785a619f534f -sonderkuendigungsrecht=aeea4fb2da9c -staffelmiete=92c45e08a79d
notice-leave = Manchmal ist die neue Miete zu hoch für Sie. Wenn die Vermieter*in die Miete bis zur ortsüblichen Vergleichsmiete oder wegen einer { -modernisierung } erhöht, haben Sie ein { -sonderkuendigungsrecht }. Sie dürfen dann kündigen, auch wenn Sie sonst noch nicht könnten. Die Erhöhung gilt dann nicht für Sie. Die Zeit dafür ist kurz. Lassen Sie sich sofort beraten ({ $leave-law }). Bei { -staffelmiete } und { -indexmiete } gilt dieses Recht nicht für die vereinbarte Erhöhung.

# state: machine
# source: b54c274107c3
# target: 4f1bc51be62a
# parts: =d4b0a6aa7b12
notice-leave-title = Nach einer Erhöhung ausziehen

# state: machine
# source: 2aac689f942c
# target: 180e3b2a446e
# parts: =76b501670ce4
# using: -modernisierung=785a619f534f
notice-modernisation =
    Vor einer größeren { -modernisierung } muss die Vermieter*in Ihnen schreiben. Der Brief heißt „Ankündigung“. Er muss spätestens { $works-notice-months ->
        [one] { $works-notice-months } Monat
       *[other] { $works-notice-months } Monate
    } vor den Arbeiten da sein. Darin steht, was gemacht wird, wie lange es dauert und wie viel mehr Sie zahlen sollen. Meist müssen Sie die Arbeiten „dulden“. Das heißt: Sie müssen sie zulassen.

# state: machine
# source: 8ccb8a4cc8e7
# target: 112e4c388adc
# parts: =a53f66c3535a
notice-modernisation-hardship = Wenn die Arbeiten oder die höhere Miete für Sie zu hart sind, schreiben Sie das der Vermieter*in <strong>sofort</strong>. Die Frist ist kurz und sollte im Brief stehen. Nennen Sie alle Gründe: Krankheit, Alter, kleines Einkommen.

# state: machine
# source: 1ac5df469112
# target: 1ac5df469112
# parts: =0b7d28e37b38
notice-modernisation-note = { $works-law }.

# state: machine
# source: 73db454d2fb5
# target: 50bb0d7d1169
# parts: =fc54c435f8ed
notice-modernisation-rent = Danach kann die Vermieter*in die Miete im Jahr um { $works-rent-share } der Kosten erhöhen. Ein Beispiel: Die Arbeiten für Ihre Wohnung kosten { $example-works }. Dann steigt die Miete um höchstens { $example-works-year } im Jahr. Das sind { $example-works-month } im Monat. Reparaturen zählen dabei nicht mit. Es gibt noch weitere Grenzen. Lassen Sie den Brief deshalb prüfen.

# state: machine
# source: 88dbd8e7428f
# target: 13dbae1c8da4
# parts: =589574d94166
notice-modernisation-title = Modernisierung: Lärm und höhere Miete

# state: machine
# source: 2da67b3db225
# target: ecd8bbdc0ccc
# parts: =3ffcdbfc1f84
# using: -eigenbedarf=b63a9da8f524
notice-own-use = { -eigenbedarf } heißt: Die Vermieter*in braucht die Wohnung für sich, für ihre Familie oder für Menschen aus ihrem Haushalt. Im Brief muss stehen, wer einziehen soll und warum. „Ich brauche die Wohnung selbst“ reicht meist nicht. Es muss auch stimmen. Lassen Sie den Brief prüfen.

# state: machine
# source: ec7f69e871eb
# target: ec0935256202
# parts: =b6870de48c70
# using: -city=de50a22ad71d -eigenbedarf=b63a9da8f524
notice-own-use-bar =
    Manchmal wird Ihre Mietwohnung nach Ihrem Einzug zu einer Eigentumswohnung und dann verkauft. In { -city } darf die neue Eigentümer*in dann meist { $own-use-bar-years ->
        [one] { $own-use-bar-years } Jahr
       *[other] { $own-use-bar-years } Jahre
    } lang nicht wegen { -eigenbedarf } kündigen. Die Zeit beginnt mit dem Verkauf.

# state: machine
# source: 2a01822c7a1a
# target: 9414a24cb676
# parts: =542e8fa5d8f9
# using: -city=de50a22ad71d
notice-own-use-note = { $own-use-law }. Die Regel für { -city } gilt bis zum { $own-use-bar-until } (Stand dieser Angabe: { $ordinance-as-of }).

# state: machine
# source: d1dfdeceee78
# target: 7927a72eb7be
# parts: =0e405fe35eb4
notice-own-use-steps = Ziehen Sie nicht gleich aus, und unterschreiben Sie nichts. Prüfen Sie die Frist in der Tabelle oben. Schreiben Sie auf, was den Auszug hart macht, und suchen Sie sofort Wohnungen. Widersprechen Sie rechtzeitig, wenn der Auszug zu hart ist.

# state: machine
# source: 11674f260841
# target: 145b1c559e2c
# parts: =c887ee703114
notice-own-use-title = Kündigung wegen Eigenbedarf

# state: machine
# target: 2e825bc2edb1
# parts: =6b7882bae1e6
notice-row-long =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: fcec019e49eb
# parts: =0ec18fdff16a
notice-row-middle =
    { $tenancy-years-long ->
        [one] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen mindestens { $tenancy-years-middle }, aber weniger als { $tenancy-years-long } Jahre dort
    }

# state: machine
# target: 49f83ac1a0b5
# parts: =34d40c60ba1d
notice-row-short =
    { $tenancy-years-middle ->
        [one] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahr dort
       *[other] Vermieter*in kündigt, Sie wohnen weniger als { $tenancy-years-middle } Jahre dort
    }

# state: machine
# target: c50867e7c893
# parts: =d4ef17d8b44e
notice-row-tenant = Sie kündigen selbst. Ausnahmen: <a name="moving-out-notice"></a>

# state: machine
# target: 9b237174b84f
# parts: =1cd499e7a71a
notice-table = Fristen bei einer Kündigung

# state: machine
# source: 7cc337596200
# target: f5a3b48d65e0
# parts: =a57f054c8432
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger ({ $notice-exceptions-law }).

# state: machine
# target: 11f4993c3554
# parts: =a8348c11b628
notice-title = Mieterhöhung und Kündigung

# state: machine
# target: a29a3bfc6521
# parts: =fcb42f23394d
repairs-gas-call = Erst draußen anrufen: { $fire-brigade-phone }.

# state: machine
# target: 048f8ee190da
# parts: =362740579d93
repairs-gas-flame = Kein Feuer, kein Licht an oder aus, kein Telefon in der Wohnung.

# state: machine
# target: 636f6951a8cc
# parts: =83bae1b2e549
repairs-gas-leave = Fenster öffnen, alle warnen, sofort hinausgehen.

# state: machine
# target: 299f3505c0fa
# parts: =5bfdd597bebd
repairs-gas-title = Es riecht nach Gas

# state: machine
# source: a7658cc50857
# target: ce0461480347
# parts: =79f2c1d1101e
# using: -mangel=d7f5f576ed8a
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt { -mangel }. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# source: 235f74473df2
# target: d7dc9e3179c7
# parts: =ea6fabc61d7d
# kept: the translation already said “if”; the German only turned a verb-first condition into „wenn“
repairs-late = Wenn Sie einen Mangel nicht melden, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# source: 81aa2f1b854f
# target: 81aa2f1b854f
# parts: =6d409d6b46ab
repairs-late-note = { $defects-law }.

# state: machine
# source: 9490155a4b76
# target: de48b191b197
# parts: =b87b2288d125
# using: -mietminderung=8e0369bd8b96
repairs-reduction =
    Wenn Sie die Wohnung nicht richtig nutzen können, schulden Sie für diese Zeit weniger Miete. Das heißt { -mietminderung }. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
        [one] { $energy-works-months } Monat
       *[other] { $energy-works-months } Monate
    } lang nicht. Wie viel weniger, hängt vom Mangel ab. Darum ist guter Rat so wichtig.

# state: machine
# target: cecdeb3ffacd
# parts: =e3710d247228
repairs-reduction-title = Weniger Miete zahlen?

# state: machine
# target: 1445c9760700
# parts: =6d4dabc70dbe
repairs-reduction-warning = Kürzen Sie die Miete nicht allein. Wenn Sie zu viel kürzen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bis dahin zahlen Sie die ganze Miete und schreiben dazu: „Zahlung unter Vorbehalt“. Das bedeutet: Sie wollen das Geld später vielleicht zurückfordern.

# state: machine
# target: 577e8aa95576
# parts: =7c43523c0d8d
repairs-step-access = Lassen Sie Handwerker*innen nach Absprache in die Wohnung. Fragen Sie vorher nach Namen, Firma und Uhrzeit.

# state: machine
# source: a9e8163554c0
# target: 8b7c6629a6fc
# parts: =a777ee6dec9b
repairs-step-deadline = Setzen Sie der Vermieter*in eine Frist. Das heißt: Sie nennen einen Tag, bis zu dem der Mangel behoben sein soll. Wenn im Winter die Heizung kalt ist, nennen Sie einen Tag, der sehr bald ist.

# state: machine
# source: 4ac14dfc96e0
# target: e49eccfdbf87
# parts: =774ba5ab1835
# using: -mieterverein=319034962412
repairs-step-help = Wenn nichts passiert, holen Sie Rat beim { -mieterverein }: <a name="card-mieterverein"></a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# source: 0f4efb1d744a
# target: 54087d89efe5
# parts: =9be9845a2709
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Wenn Sie schon angerufen haben, schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 44fdd6f7fb0a
# parts: =2ed1fb04b924
repairs-title = Etwas ist kaputt

# state: machine
# source: 17782c83e220
# target: 6c3942a50bef
# parts: =12d96c631c6b
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Wenn ein Angebot auffallend billig ist, seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 799b89c0aae2
# parts: =21d0d87b7dbc
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 8b6392fddee8
# parts: =c44c4187ea10
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# source: 699428f71add
# target: 661eaba08479
# parts: =92329786193a
# using: -bescheid=4e82d115afc8 -city=de50a22ad71d
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
# target: 4ef122f9bd04
# parts: =be8c4a4d0e4f
search-residence-note = { $residence-law }. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 59794909385a
# parts: =4dfc7a8ac006
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# source: 78cba269fc55
# target: 6cf842b0303f
# parts: =0e16fe3092ca
# using: -auszugsmanagement=b551ad2f3b95 -city=de50a22ad71d
search-shelter = Wenn Sie in einer Unterkunft der Stadt wohnen, müssen Sie nicht allein suchen. In { -city } gibt es dafür das { -auszugsmanagement }. Dort helfen Menschen von Caritas, Deutschem Rotem Kreuz (DRK) und Kölner Flüchtlingsrat. Fragen Sie in Ihrer Unterkunft, wer für Sie zuständig ist. Bitten Sie um Hilfe bei der Suche und beim Mietvertrag.

# state: machine
# source: b91abf86ae97
# target: 650e6f4fa84d
# parts: =ccad7b185e8d
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
search-shelter-steps = Klären Sie drei Dinge, bevor Sie unterschreiben. Erstens, ob Sie in { -city } wohnen dürfen: <a name="search-residence"></a>. Zweitens, ob das Amt die neue Miete zahlt: <a name="money-jobcenter-move"></a>. Drittens, wer die ersten Möbel zahlt: <a name="money-furniture"></a>. Wenn Ihr Geld nicht vom { -jobcenter } kommt, sondern vom Sozialamt, fragen Sie dort.

# state: machine
# source: 99925da32cb0
# target: 975592021148
# parts: =3e6f1c00e18d
search-shelter-title = Aus der Unterkunft in eine Wohnung

# state: machine
# target: f269937afba7
# parts: =af4e2e6c2914
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 82c7fc17d26d
# parts: =3090c4288151
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# source: f47391f249af
# target: aaf987b5fa70
# parts: =0f7895f996fe
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Ihren Namen, Ihre Telefonnummer und den Tag, an dem Sie einziehen möchten. Mehr müssen Sie am Anfang nicht sagen. Freiwillig können Sie auch schreiben, wie viele Sie sind und was Sie arbeiten. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# source: bc3014943c2a
# target: 30e918241ae5
# parts: =87241a390766
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money-papers"></a>. Speichern Sie gute Kopien auf dem Telefon. So sind Sie schnell. Geben Sie die Papiere erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# target: 3cddb0ee03e7
# parts: =6cace6491cbf
search-steps-title = Schritt für Schritt

# state: machine
# target: d181128fa206
# parts: =e98be7c8e89e
search-title = Eine Wohnung suchen

# state: machine
# source: a536a352f3d7
# target: 1045e2d8f27e
# parts: =33c09f6d250c
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Wenn es eine Warteliste gibt, lassen Sie sich eintragen. Melden Sie sich immer wieder.

# state: machine
# target: 292e03cf4627
# parts: =ce3df87649b0
search-where-internet = Suchen Sie im Internet und in Zeitungen. Stellen Sie, wenn möglich, eine automatische Nachricht für neue Angebote ein. Schauen Sie jeden Tag nach, am besten morgens und abends.

# state: machine
# target: b839b94cbcff
# parts: =670a5f12697f
search-where-people = Erzählen Sie allen, dass Sie suchen: bei der Arbeit, in der Schule, im Verein, in der Nachbarschaft. Ein Zettel im Supermarkt oder im Stadtteilzentrum kostet wenig Mühe. Suchen Sie in mehreren Stadtteilen und auch im Umland.

# state: machine
# target: c5faf3a38ec9
# parts: =e43f156f0ba6
search-where-title = Wo Sie suchen können

# state: machine
# target: 6b9c3cc75c05
# parts: =4805e6e17c99
# using: -kaltmiete=44bd7ac4c5ab -kaution=eff92308a511 -nebenkosten=d947a5693a8c
viewing-check-costs = Ich kenne { -kaltmiete }, { -nebenkosten } und { -kaution }. Ich weiß auch, was das Heizen im letzten Jahr gekostet hat.

# state: machine
# target: eaa7171f5e56
# parts: =c7d7e7747985
viewing-check-heating = In jedem Zimmer kann man heizen. Im Bad gibt es warmes Wasser.

# state: machine
# target: 02120811431b
# parts: =50d65b1a75ef
viewing-check-included = Ich weiß, ob Küche, Keller und Stellplatz dazugehören. Ich weiß auch, ab wann die Wohnung frei ist.

# state: machine
# target: 86be96471849
# parts: =37af77d5b5d9
viewing-check-mould = Wände und Ecken sind trocken, ohne Schimmel und dunkle Flecken. Es riecht nicht feucht.

# state: machine
# target: 80a0934b7232
# parts: =f351e5257681
viewing-check-noise = Lärm, Nachbarschaft und der Weg zu Bahn, Schule und Geschäften passen für mich.

# state: machine
# target: 9a8caeda9ae8
# parts: =bbb419111b7a
viewing-check-title = Checkliste für die Besichtigung

# state: machine
# target: 7816226627e8
# parts: =fcf3ff3dc18c
viewing-check-windows = Fenster und Türen schließen gut. Es zieht nicht.

# state: machine
# source: d6d96d1f722d
# target: 7182ce5f6271
# parts: =d18c5cf9590a
viewing-fair =
    Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft oder Hautfarbe benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück. Auch Geschlecht, Religion, Behinderung, Alter und sexuelle Identität sind oft kein erlaubter Grund. Dieser Schutz gilt meist nur, wenn die Vermieter*in mehr als { $fairness-flats ->
        [one] { $fairness-flats } Wohnung
       *[other] { $fairness-flats } Wohnungen
    } vermietet.

# state: machine
# source: 9b4acc8aa561
# target: 9757f10e5043
# parts: =62fe19ee21bd
# using: -antidiskriminierungsbuero=8fa7524ff1d6
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Zählen Sie ab dem Tag, an dem es passiert ist. Dann sind Sie sicher. Holen Sie sich deshalb schnell Hilfe beim { -antidiskriminierungsbuero }. Die Beratung ist kostenlos: <a name="card-adb"></a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# source: e644d9accf28
# target: f8e62151d497
# parts: =29e1ed3178d2
viewing-fair-note = { $fairness-law }. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 0f008674c423
# parts: =5c3543b235e0
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 53cbb2f51dd1
# parts: =442dbc9204a2
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# source: 5945fc7bc722
# target: cca7b9e637cc
# parts: =85694de498fd
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach ({ $known-defects-law }).

# state: machine
# target: dc9d7a683bc8
# parts: =0d25823e7225 .alt=7fb84b029a1f
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# source: eb5f93b629f3
# target: 3a8a3d9fa72a
# parts: =b79aea803efc
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Notieren Sie auch, wer dabei war. Heben Sie Anzeigen und Nachrichten auf. Manchmal bekommt eine Person mit deutschem Namen eine Einladung und Sie nicht. Auch das kann ein Hinweis sein.

# state: machine
# source: b556e7b5eaa2
# target: 95a31023ea56
# parts: =7b668edfb398
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihre Lohnabrechnungen nehmen Sie mit. Sie geben sie aber erst ab, wenn Sie die Wohnung wirklich wollen.

# state: machine
# source: b1328ee468ce
# target: 3a82f9e1cdb7
# parts: =1cb7621d4833
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine „Orientierungshilfe“ geschrieben. Das ist eine Erklärung mit Muster-Formular, vom { $questions-guidance }. Sie finden sie hier: { $questions-page }.

# state: machine
# source: 56f058ebe9c9
# target: 6a4e535ea37d
# parts: =4e4940a28352
# using: -selbstauskunft=680bd553b762
viewing-questions-form = Viele Vermieter*innen geben Ihnen ein Formular. Es heißt { -selbstauskunft }. Bei der Besichtigung müssen Sie es noch nicht ganz ausfüllen. Wenn Sie bei einer Frage unsicher sind, fragen Sie eine Beratung, bevor Sie antworten.

# state: machine
# target: ec009c5d0a27
# parts: =b6e6c5c8771c
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 465b5d19750a
# parts: =56bbc5d324f6
viewing-title = Besichtigung und faire Behandlung
