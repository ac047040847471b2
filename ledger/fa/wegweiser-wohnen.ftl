# state: machine
# target: 10f25aaceb15
# parts: =0fbd252f67cc .hours=458a5bce023a
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: da5d27604f77
# parts: =3ce3a08a2070 .hours=d1d2343523b2
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 44525a7cb64c
# parts: =b32ffecbf1f0 .hours=d1d2343523b2
# using: -wbs=fd9ff9aaa4c5 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: b18b132805a7
# parts: =ab90222d6abb
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 3b527a183996
# parts: =fdc51c6e693f
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: b3d62bc2499b
# parts: =89e84ca2eab8 .hours=d1d2343523b2
# using: -wohngeld=3dfcfa9482b2
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: be9fc9953cde
# parts: =0942e6aa83b2
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

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
# target: b4843523ba9a
# parts: =153f53636a06
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 11d78293a138
# parts: =5257ae65fdac
# using: -nebenkosten=d947a5693a8c
costs-example-operating = { -nebenkosten } ohne Heizung

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
# target: b5de4abfe4c4
# parts: =dd9a18ea34a9
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: 8710c7591deb
# parts: =4411a8e83547
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 2eeabb2171cd
# parts: =fe63f8bf2546
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 6107a7623a3c
# parts: =d77cc5f4957a
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: 063e47b137e5
# parts: =b334b972beab
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 57f9f62643fa
# parts: =b710dd5b11c7
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 7df30b6ea3b7
# parts: =0059c137d885
costs-payer-landlord = die Vermieter*in

# state: machine
# target: c478d7848aff
# parts: =b47cc8a124bc
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: ceba0044302a
# parts: =02eded313fa8
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 6776e11cee72
# parts: =14db11b2e326
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: 59a3422584ce
# parts: =a9079deb4c31
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 15ce5f6c9ed7
# parts: =3e662e9f043f
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: d16b1c3ab084
# parts: =524356f610ce
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

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
# target: 4636716ce431
# parts: =c03ffaac86e4
# using: -nebenkosten=d947a5693a8c
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: ff9d545bf62c
# parts: =de658728f5ee
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: 1c5ece6f9b88
# parts: =9e52a7836ea9
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 83c7f9b6e64c
# parts: =d055d5fc0d4d
# using: -kaltmiete=44bd7ac4c5ab -nebenkosten=d947a5693a8c -warmmiete=e175cea766af
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 7b4b913de9a5
# parts: .alt=04baa78244cb
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 922c5b7ac34a
# parts: =edc8ae1482af
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 7d64d6f00b9b
# parts: =a844701cc5b5
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: 1847594096a0
# parts: =fbf5feb89232
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

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
# target: d6345c138da2
# parts: =0dd160855053
# using: -kaltmiete=44bd7ac4c5ab -kaution=eff92308a511 -nebenkosten=d947a5693a8c
deposit-limit =
    { $deposit-months ->
        [one] Die { -kaution } darf höchstens { $deposit-months } Monatsmiete hoch sein.
       *[other] Die { -kaution } darf höchstens { $deposit-months } Monatsmieten hoch sein.
    } Dabei zählt die Miete ohne { -nebenkosten } und ohne Heizung. Ein Beispiel: Die { -kaltmiete } ist { $example-cold-rent }. Dann darf die { -kaution } höchstens { $example-deposit } sein.

# state: machine
# target: 2236b21fa3f4
# parts: =af40febcf9c9
deposit-limit-note = § 551 BGB.

# state: machine
# target: 0f6397bfad0d
# parts: =9f7c35d3fb0e
# using: -kaution=eff92308a511
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: fd829f341bbb
# parts: =802a8e3c82f6
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 3de9f390d5e4
# parts: =157552f632b0
deposit-title = Kaution und Makler*in

# state: machine
# target: a8fb4d91b359
# parts: =1b8a146f4a72 .term=5deffb3a88a4
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: 4bf7f330c2ae
# parts: =5dbe1cf566be .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=d99990c3f517 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: e3b35da0a91b
# parts: =310282ef71cf .term=b0d50dc0919d
# using: -hausordnung=fe22fd47c69e
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: ffd837b12d40
# parts: =93e94bc059cf
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: 8dae581ee6b6
# parts: =be67069b604b .term=fc10c628adcd
# using: -kaltmiete=44bd7ac4c5ab -nebenkosten=d947a5693a8c
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: 35a41096cbd1
# parts: =3a89af3a738f .term=39fd49fac116
# using: -kaution=eff92308a511
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 2c6aae46a6c6
# parts: =232ab3892c5e .term=a54e9d725970
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 824c40e543cd
# parts: =a7a61c51e5b9 .term=b06f83cfe13b
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: a55c54e6f6c1
# parts: =3adc5c8b6cd4 .term=5c0143e93df5
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

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
# target: 5e4990377c5b
# parts: =f1486e2ccdb1 .term=f09d8c2c18e6
# using: -nebenkosten=d947a5693a8c
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: f5804ce9b42e
# parts: =77ce04a0fd24 .term=c67b9d6167bb
# using: -mietpreisbremse=1b225aaf7e35 -ruege=d478796efb89
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: e09bb4e62932
# parts: =76ff3cb509c5 .term=bebffe1d0a1f
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

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
# target: 27eac4c7c8ad
# parts: =9592753da38f .term=c7131408c82a
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: af593828240c
# parts: =fa76c59c5601 .term=81416122c437
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: d0e609761155
# parts: =a041ba7a618f .term=01c2f6e78121
# using: -nebenkosten=d947a5693a8c -warmmiete=e175cea766af
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 37b4830696c1
# parts: =d682c4f5e159 .term=c779cc6847fa
# using: -wbs=fd9ff9aaa4c5 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: 53af0cb5ab77
# parts: =03e7db369cf3 .term=145c1f8eae96
# using: -wohngeld=3dfcfa9482b2
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: ca048c990933
# parts: =79d023e3b140 .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=42c135f15c34
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

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
# target: bb2448ba759d
# parts: =edd27e725d68
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: 701231cf760e
# parts: =5eeb8865ce8f
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
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
# target: c5f80e76f191
# parts: =3811180dcd45
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: c543dbb15eed
# parts: =70166361f729
help-column-deadline = Wie viel Zeit?

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
# target: 540461ae49a0
# parts: =365007b961dc
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

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
# target: aadef50e5ade
# parts: =326157bba2b5
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: aeb5b3d10878
# parts: =f78b476bc6d7
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 4b7ea748c3d4
# parts: =89099d913a69
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 85f002b59e46
# parts: =5deffb3a88a4
help-row-register = Adresse anmelden

# state: machine
# target: 74f8b9a0e503
# parts: =ffbe612d3b67
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: d83cdd94d25a
# parts: =f1856ebc3dad
help-title = Hilfe in Köln

# state: machine
# target: 0c59f60e97a1
# parts: =94a73678cf10
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

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
# target: 576905a32e59
# parts: =7ec86776e4df
# using: -city=de50a22ad71d
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 1db1a313a394
# parts: =718979b301d6
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 181d386b3b1e
# parts: =ac81f9a5da98
# using: -city=de50a22ad71d -mietpreisbremse=1b225aaf7e35 -mietspiegel=798aab88f1fc
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: cc014930f5c8
# parts: =32afbca575f2
# using: -ruege=d478796efb89
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 4944556cef68
# parts: =e13f8d6af3ee
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: d4b34772de1e
# parts: =b73a20a170f8
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: 66c584721507
# parts: =d8de0f5da3df
# using: -ruege=d478796efb89
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: ad54eb3380d4
# parts: =074fc6c5b1f4
# using: -mietspiegel=798aab88f1fc
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: c163ed47833f
# parts: =d4c93aef19d5
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: a9d452a30b1d
# parts: =aac0b6999299
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: 24808ca717c4
# parts: =26fc0f15de42
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 9c74ae2499a2
# parts: =8bf0b9702fbe
# using: -kaltmiete=44bd7ac4c5ab -kaution=eff92308a511 -nebenkosten=d947a5693a8c
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: deac47a53485
# parts: =4fdf96ee62a6
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: ef6046cb5d0a
# parts: =04a1433ace30
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: cb672076bf87
# parts: =053ca67f6372
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 9db5c8464223
# parts: =26449128d525
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: 267cd29bb421
# parts: =05821a2de7ce
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: d131b360c3c1
# parts: =4779886a0518
lease-painting-title = Wer muss streichen?

# state: machine
# target: 4444c8334f3d
# parts: =aad72dcb1ce6
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: 13cc94bd0c3f
# parts: =398d22caa94f
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: 856abdfdb3b5
# parts: =3961ff647a63
lease-title = Der Mietvertrag

# state: machine
# target: 44c0f7c4f6eb
# parts: =3f0609abbff9
# using: -city=de50a22ad71d
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 8608ab0397e0
# parts: =0de13e49e90b
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: ef50aac5d385
# parts: =33e7d9569fbe
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: 40fad1d40c76
# parts: =b390e5969f2a
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: 8fda65f48543
# parts: =5e75848f1d45
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 20e31d2438fd
# parts: =c25d53dfb500
letter-defect-title = Einen Mangel melden

# state: machine
# target: 0d338e9757ba
# parts: =dae4c47d4ce1
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 50da1869571a
# parts: =a1bf8f9e2605
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 3f9a8e4256eb
# parts: =1c3abc514bef
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: 4bb62f1fdc0d
# parts: =5e059c959b1d
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 3ecbac1155be
# parts: =465e642ec8db
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 33115ac84e9b
# parts: =ddd694cdc3ac
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: b84df49be478
# parts: =54a2d39189fc
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: 9d86a7c44fae
# parts: =c2fe6908c56c
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: d6ee413766ae
# parts: =766a3c0ba79e
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: d9df17ecb5f7
# parts: =f35f2ce452fb
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: 3ea4f312ee94
# parts: =ec9fb2b10c32
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: d4c3b1dc3de4
# parts: =e283ff9922ad
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: 476a7c297925
# parts: =deb9aca1bf33
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 1ee612150804
# parts: =e7d39b1ef9d3
letters-title = Musterbriefe

# state: machine
# target: 016ba261a544
# parts: =a914fe2c0f22
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

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
# target: 6ceebd8eca6f
# parts: =1aaf38a5b310
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 38b2aa6c8483
# parts: =9f3a84ecea57
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 64efe0830a42
# parts: =37f2764de51d
living-bin-brown = Braun: Bio

# state: machine
# target: 894343eba6e5
# parts: =685787f753b2
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: b6e9a5b3acd3
# parts: =be1a3857f7a6
living-bin-brown-out = Plastiktüten

# state: machine
# target: 99d9748c57c3
# parts: =9003ccf819b3
living-bin-grey = Grau: Restmüll

# state: machine
# target: 2cb3c25b6d95
# parts: =654dd812c80e
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 9e5957339613
# parts: =c7aee24c3e2b
living-bin-grey-out = alles, was in eine andere Tonne passt

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
# target: f0d8b30b3f40
# parts: =12415011318b
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: 8338cff9ebe3
# parts: =4e1b5df6d863
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

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
# target: 15912691f9ba
# parts: =b4b94912ac80
# using: -hausordnung=fe22fd47c69e
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: ddac757b6918
# parts: =5c8203fed2d5
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 69de039b8beb
# parts: =4407027bff74
living-quiet-title = Ruhe

# state: machine
# target: 6a3dc5a3cd93
# parts: =89ac453d2d0b
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 6b350d51046c
# parts: =1e5f7dabd0f1
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

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
# target: 353a5a758b1d
# parts: =3e8625bf9032
# using: -city=de50a22ad71d
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 6a3dda5bd937
# parts: =aa659acf9e5a
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: f223c90560e8
# parts: =0cfe4c76a87d
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

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
# target: ea2935e8917c
# parts: =406426deea31
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 6c24458c37c4
# parts: =8e9ce0c0208f
# using: -grundsicherungsgeld=d99990c3f517 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: c45865198a03
# parts: =65149d43dc36
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=1b225aaf7e35
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: de7ef37680ed
# parts: =72c0c4ffa21d
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: e8f6cfbe4e88
# parts: =f94336df8780
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: 95f9510fb1b5
# parts: =405fc3ba5b29
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 386f58c68bdc
# parts: =bed7160f55b7
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: d6a3ff5e1c59
# parts: =595703df7130
# using: -kaution=eff92308a511
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: f3de0870ee53
# parts: =4dbd327fae92
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: 9f6d496ab30e
# parts: =2b407b1cd2e8
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 4f8034103c35
# parts: =ea4602e7c1a6
# using: -city=de50a22ad71d -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 36f17406be6c
# parts: =b46f0d8c3e21
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

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
# target: 73d325232bda
# parts: =9d4ecbde0f53
# using: -city=de50a22ad71d -wbs=fd9ff9aaa4c5
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: 848c001e27c2
# parts: =9608f8e31922
# using: -wbs=fd9ff9aaa4c5
money-wbs-title = { -wbs }

# state: machine
# target: ff39ce545b67
# parts: =a0e12e46b9f5
# using: -city=de50a22ad71d -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: 2e8bade8301d
# parts: =b8a798d7ca37
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 931e24a7a8c6
# parts: =9d7d15bc936a
# using: -wbs=fd9ff9aaa4c5 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: 2e6fb8c782c4
# parts: =e2149ea3b686
# using: -grundsicherungsgeld=d99990c3f517 -wohngeld=3dfcfa9482b2
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 0b2258f13394
# parts: =d69bc70266da
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: cd96572ea638
# parts: =0e6fcfd01ad1
# using: -wohngeld=3dfcfa9482b2
money-wohngeld-title = { -wohngeld }

# state: machine
# target: e6a8015fa6ae
# parts: =0aa2bd116bab
# using: -rundfunkbeitrag=357bbd3c22cd
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

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
# target: 7a009c713aa7
# parts: =a8547becff4f
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=42c135f15c34
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 4b9fe14c9f55
# parts: =50a873fd5cf8
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 9a45c2a94b70
# parts: =8ec9f456141d .alt=1542ec02acbb
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: 6d64d1795448
# parts: =ca919a8856ae
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 0e78df8f6f58
# parts: =44b881c910ca
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

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
# target: 6398ddc9a5b4
# parts: =8a98e6e773e7
# using: -city=de50a22ad71d -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: e0449f143c6f
# parts: =c9d5ee2f3288
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 85f002b59e46
# parts: =5deffb3a88a4
moving-in-register-title = Adresse anmelden

# state: machine
# target: 2010342f3164
# parts: =e4b6ec63ea52
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 9a84833e27ab
# parts: =eae5bb0bc139
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: 12c4e0441bfc
# parts: =ee2ea8713d23
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

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
# target: 0348d5c353ee
# parts: =1932c3e8bafa
# using: -kaution=eff92308a511
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 05d8585a7370
# parts: =31b8adf31d92
# using: -kaution=eff92308a511
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: a5d602c7962f
# parts: =e3e0410e9165
# using: -nebenkosten=d947a5693a8c
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: 45ea5ac04747
# parts: =91d68c932c5c
# using: -kaution=eff92308a511
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 81a531f89d14
# parts: =f0609c36ef7b
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 7230efa63ea1
# parts: =9ca91d3bb55c
# using: -kaution=eff92308a511
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 673696b4c7c5
# parts: =4754b6b96c4c
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: c7aea3448196
# parts: =c20e2bbe70a5
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: d06813e63b4a
# parts: =84bbcddcd4aa
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: bdaa8555201e
# parts: =391663d22c53
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 43c8a90526fe
# parts: =744dfbadb5c4
moving-out-notice-title = Selbst kündigen

# state: machine
# target: bcc4b4bdf2a3
# parts: =5a8f381d0f55
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: a21cdfba32fd
# parts: =8bc5551a3787
moving-out-title = Der Auszug

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
# target: 03d00cc9bccb
# parts: =6de0f6117d75
# using: -kaution=eff92308a511
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: 512518b53d42
# parts: =390b115f0611
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: 7f5a6c4ea1cf
# parts: =a5104e957912
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 3c9fb44827d8
# parts: =9dc02adbcc41
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

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
# target: e58309b4d352
# parts: =8a00de8b4353
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: f5160b6ed6b2
# parts: =8d33e28660fe
# using: -mietspiegel=798aab88f1fc -nebenkosten=d947a5693a8c
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: b36e9e03b755
# parts: =10c0e7c9a8fd
# using: -city=de50a22ad71d -nebenkosten=d947a5693a8c
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: 8191a51ffd0f
# parts: =8e02d4972ffd
# using: -nebenkosten=d947a5693a8c
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: 50f52802c722
# parts: =ab4783b1c846
# using: -mietpreisbremse=1b225aaf7e35
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: ae9e1af75de8
# parts: =0a493d080a1f
# using: -city=de50a22ad71d
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 62a9d6cf8a30
# parts: =94c503661332
notice-increase-title = Die Miete soll steigen

# state: machine
# target: 7e70befa9bf7
# parts: =db71bb99a09b
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 1bc051419479
# parts: =b2a463890f06
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 8249015fd702
# parts: =bd2d5f015e58
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 074e64fa5d03
# parts: =34b550bef1a4
notice-landlord-title = Die Vermieter*in kündigt

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
# target: 14728d957a50
# parts: =92e2b04b0f8f
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

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
# target: 1de5a8431551
# parts: =00b7958c707a
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: d7dc9e3179c7
# parts: =ea6fabc61d7d
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 349d9195bafa
# parts: =8c9ce1e03db2
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 433e123b2418
# parts: =d294ddf8479d
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
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
# target: 183e9a4f2603
# parts: =b313e57f4111
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: 569c27a06669
# parts: =5e9205da3416
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: 9ccff4ee0e56
# parts: =46c1e370efd4
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 44fdd6f7fb0a
# parts: =2ed1fb04b924
repairs-title = Etwas ist kaputt

# state: machine
# target: d7c11b67c4e5
# parts: =48ed4f8d07d1
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: 799b89c0aae2
# parts: =21d0d87b7dbc
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: 8b6392fddee8
# parts: =c44c4187ea10
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: 9506b83b6797
# parts: =c6f53278bede
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: b0539e1b7b4a
# parts: =2499eb86a996
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 59794909385a
# parts: =4dfc7a8ac006
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: f269937afba7
# parts: =af4e2e6c2914
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 82c7fc17d26d
# parts: =3090c4288151
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: 251a293c2e55
# parts: =6282918c08cc
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: 81f1d28af1f4
# parts: =1e4ab8db3882
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 3cddb0ee03e7
# parts: =6cace6491cbf
search-steps-title = Schritt für Schritt

# state: machine
# target: d181128fa206
# parts: =e98be7c8e89e
search-title = Eine Wohnung suchen

# state: machine
# target: b67870b8e38f
# parts: =fce4cf5f0120
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

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
# target: fe1e50de7d24
# parts: =f67866547058
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: 0cd90f347c3f
# parts: =6cf1725107db
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: 8390855353cd
# parts: =d842e11773b0
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 0f008674c423
# parts: =5c3543b235e0
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 53cbb2f51dd1
# parts: =442dbc9204a2
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 8b5cedd50f43
# parts: =4800193c8fcd
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: dc9d7a683bc8
# parts: =0d25823e7225 .alt=7fb84b029a1f
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: ee8937cc502f
# parts: =107fc75cd423
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: 24f016b8234d
# parts: =d74a9e474ed5
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: c0d78f277181
# parts: =cf7c4de503bf
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: ec009c5d0a27
# parts: =b6e6c5c8771c
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: 465b5d19750a
# parts: =56bbc5d324f6
viewing-title = Besichtigung und faire Behandlung
