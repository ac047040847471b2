# state: machine
# target: bdc1ddf15928
# parts: =fa54e8b4bc97 .hours=0ceb713e93db
contact-adb = Hilft kostenlos, wenn man Sie bei der Wohnungssuche wegen Ihrer Herkunft schlechter behandelt.
    .hours = Telefon: Montag bis Mittwoch, { $adb-opens } bis { $adb-closes } Uhr

# state: machine
# target: 5d80521cecc2
# parts: =eb31c144e0ee .hours=1313efa4018e
contact-fachstelle = Hilft bei Mietschulden und wenn Sie Ihre Wohnung verlieren oder schon verloren haben.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 2423316f069d
# parts: =cb6454dae48e .hours=1313efa4018e
# using: -wbs=8bb61b405081 -wohnungsaufsicht=f5f5142a820c
contact-housing-office = { -wbs }, Beratung zur Wohnungssuche und { -wohnungsaufsicht }
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 9faccce24f35
# parts: =cb7489699234
contact-kundenzentrum = Hier melden Sie Ihre Adresse an. An manchen Tagen nur mit Termin. Fragen Sie beim Anruf auch nach dem Zentrum in Ihrer Nähe.

# state: machine
# target: 7b84ef6c878d
# parts: =9c5300d1ae70
contact-mieterverein = Berät Mitglieder zu allen Fragen rund um die Miete. Die Mitgliedschaft kostet einen Beitrag.

# state: machine
# target: d0619dab976e
# parts: =c836ebbd9fed .hours=1313efa4018e
# using: -wohngeld=5d89f624b2f3
contact-wohngeld = Hier beantragen Sie { -wohngeld }.
    .hours = Montag, Dienstag und Donnerstag, { $city-office-opens } bis { $city-office-closes } Uhr

# state: machine
# target: 51730ab86f21
# parts: =e4104ced19b9
costs-check =
    Prüfen Sie die Rechnung. Sie dürfen alle Belege sehen, zum Beispiel Rechnungen der Firmen. Ein Brief dafür: <a name="letters"></a>. Ist etwas falsch? Widersprechen Sie innerhalb von { $objection-months ->
        [one] { $objection-months } Monat
       *[other] { $objection-months } Monaten
    }, nachdem Sie die Abrechnung bekommen haben. Vergleichen Sie mit dem letzten Jahr. Sind Kosten stark gestiegen? Bitten Sie um eine Erklärung.

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
# target: aef9448fff15
# parts: =76bdb3792b03
costs-example-heating = Heizung und warmes Wasser

# state: machine
# target: f30ccb5df5b9
# parts: =b441b09cef61
costs-example-heating-amount = { $example-heating }

# state: machine
# target: 5fd98d693643
# parts: =49daad4c940b
# using: -nebenkosten=4a4037973c66
costs-example-operating = { -nebenkosten } ohne Heizung

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
# target: 8e540dc1cbfa
# parts: =ea95841f084e
costs-info-cable =
    Fernsehen oder Internet über die Vermieter*in: Nach { $cable-months ->
        [one] { $cable-months } Monat
       *[other] { $cable-months } Monaten
    } können Sie das bei ihr beenden.

# state: machine
# target: b0c443778ab9
# parts: =1d6f7772f8ec
costs-info-carbon = CO₂-Kosten für Heizöl und Gas teilen Sie sich mit der Vermieter*in. Haben Sie einen eigenen Gasvertrag? Dann müssen Sie den Anteil selbst verlangen.

# state: machine
# target: 835e16f32fcf
# parts: =0c823bd84c39
costs-info-heating = Geräte, die man aus der Ferne abliest: Dann bekommen Sie jeden Monat Zahlen zu Ihrem Verbrauch.

# state: machine
# target: 29979171f9a7
# parts: =a9544d466e2d
costs-info-title = Heizung, CO₂ und Fernsehen

# state: machine
# target: e25c93db5cd3
# parts: =61671a2562ea
costs-intro = Jeden Monat zahlen Sie Miete und einen Teil der Kosten für das Haus. Einmal im Jahr wird abgerechnet. Wer die Rechnung versteht, kann Fehler finden und Geld sparen.

# state: machine
# target: 3948db0a097d
# parts: =d4dedd388a35
# using: -wohnungsaufsicht=f5f5142a820c
costs-overcharge = Liegt die Miete mehr als { $overcharge-percent } über der üblichen Miete? Das kann verboten sein. Die { -wohnungsaufsicht } der Stadt prüft solche Fälle kostenlos: <a name="housing-office">Adresse</a>.

# state: machine
# target: 2363995a6a0f
# parts: =abc479da58bc
costs-payer-landlord = die Vermieter*in

# state: machine
# target: 51a0e4892878
# parts: =fdc4d7cf7ca9
costs-payer-tenant = Sie, wenn es im Vertrag steht

# state: machine
# target: ac19092bccab
# parts: =91e7bd394f13
costs-row-heating = Heizung, Wasser, Abwasser

# state: machine
# target: 94cffa021aee
# parts: =624a0ee182d8
costs-row-house = Aufzug, Licht im Flur, Hausmeister*in, Garten, Versicherung des Hauses

# state: machine
# target: f593ba44bd8a
# parts: =91c715df6afc
costs-row-repairs = Reparaturen am Haus und Verwaltung

# state: machine
# target: 85cd733ffdc2
# parts: =439322ae4578
costs-row-waste = Müll, Straßenreinigung, Grundsteuer

# state: machine
# target: a9c413ee3a5d
# parts: =d12956e91722
costs-statement =
    Meist zahlen Sie jeden Monat einen Vorschuss. Nach einem Jahr rechnet die Vermieter*in ab. Die Abrechnung muss innerhalb von { $statement-months ->
        [one] { $statement-months } Monat
       *[other] { $statement-months } Monaten
    } nach dem Ende des Abrechnungsjahres bei Ihnen sein. Kommt sie zu spät? Dann müssen Sie in der Regel nichts nachzahlen. Heben Sie alle Abrechnungen auf.

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
# target: 197333a47176
# parts: =77180faf423e
# using: -nebenkosten=4a4037973c66
costs-who = { -nebenkosten } zahlen Sie nur, wenn es im Vertrag steht. Das Gesetz nennt { $cost-kinds } Arten. Verwaltung und Reparaturen gehören nicht dazu. Steht so etwas in Ihrer Abrechnung? Dann fragen Sie nach.

# state: machine
# target: 2c6fcfaf033e
# parts: =9485bf703bc0
costs-who-note = § 556 BGB; §§ 1 und 2 BetrKV. Das ist die Betriebskostenverordnung.

# state: machine
# target: dd83d40e6e13
# parts: =a57d7e29090d
costs-who-title = Was sind Nebenkosten?

# state: machine
# target: 620c04327708
# parts: =6970df7be09b
# using: -kaltmiete=21581d49cc44 -nebenkosten=4a4037973c66 -warmmiete=9f3f76cfd3e7
costs-words = Die { -kaltmiete } ist das Geld nur für die Wohnung. Dazu kommen { -nebenkosten }, zum Beispiel für Wasser, Müll und Heizung. Alles zusammen heißt { -warmmiete }. Strom ist meist nicht dabei. Schauen Sie deshalb bei jeder Anzeige: Ist der Preis kalt oder warm?

# state: machine
# target: 0177707c9906
# parts: .alt=3e933ad7b628
cover-picture =
    .alt = Eine Reihe bunter Häuser steht an einem Fluss. Davor zeigt ein Wegweiser in zwei Richtungen.

# state: machine
# target: 0efce2807560
# parts: =50be0979d495
# using: -jobcenter=7bd0f78d4bde
deposit-back = Wann Sie das Geld zurückbekommen, lesen Sie hier: <a name="moving-out-deposit"></a>. Bekommen Sie Geld vom { -jobcenter }? Dann fragen Sie nach einem Darlehen, bevor Sie unterschreiben.

# state: machine
# target: 8f0018178ebc
# parts: =d6356eae68de
deposit-broker = Makler*innen vermitteln Wohnungen. Meist zahlt, wer sie beauftragt hat. Das ist oft die Vermieter*in. Sie zahlen nur, wenn beides stimmt:

# state: machine
# target: d8c9b63fd321
# parts: =d10b93d14a2d
deposit-broker-note = § 2 WoVermRG. Dieses Gesetz regelt, wie Wohnungen vermittelt werden.

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
# target: 440dbc3bc08e
# parts: =1b5b7f33f82b
# using: -kaltmiete=21581d49cc44 -kaution=55114c841364 -nebenkosten=4a4037973c66
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
# target: 9dacd82acf08
# parts: =fd75d0d0902c
# using: -kaution=55114c841364
deposit-parts =
    { $deposit-parts ->
        [one] Sie müssen die { -kaution } in { $deposit-parts } Teil zahlen.
       *[other] Sie dürfen in { $deposit-parts } gleichen Teilen zahlen, jeden Monat einen.
    } Den ersten Teil zahlen Sie erst, wenn der Mietvertrag beginnt, nicht schon bei der Unterschrift. Zahlen Sie am besten per Überweisung. Dann haben Sie einen Beweis.

# state: machine
# target: 5473e767a5db
# parts: =06f6d3512cc5
deposit-safe = Die Vermieter*in muss Ihr Geld getrennt vom eigenen Geld anlegen. Die Zinsen gehören Ihnen. In Wohnheimen für Studierende muss es keine Zinsen geben. Fragen Sie nach, wo Ihr Geld liegt.

# state: machine
# target: 67152b1a632f
# parts: =ab90d87a90bb
deposit-title = Kaution und Makler*in

# state: machine
# target: 7c2f82a79b5e
# parts: =f2b515e95033 .term=c56abb8c1cdc
# using: -kundenzentrum=e386dea82f43
glossary-anmeldung = Sie sagen der Stadt, wo Sie jetzt wohnen. Das geht in einem { -kundenzentrum }.
    .term = Anmeldung

# state: machine
# target: dd2b1751b83b
# parts: =6a5ca6b549e6 .term=dcf9a8ffbd33
# using: -grundsicherungsgeld=7aeee810caf9 -jobcenter=7bd0f78d4bde
glossary-grundsicherungsgeld = Geld vom { -jobcenter } für das Leben und die Wohnung. In älteren Texten steht dafür noch ein anderer Name.
    .term = { -grundsicherungsgeld }

# state: machine
# target: c47a55268f89
# parts: =47c4fce12a42 .term=b0d50dc0919d
# using: -hausordnung=d81adaeaa3e9
glossary-hausordnung = Regeln für alle im Haus, zum Beispiel zu Ruhe und Putzen.
    .term = { -hausordnung }

# state: machine
# target: 319ec0b32eaf
# parts: =6a1ccd9bc8c8
glossary-intro = Diese Wörter lesen Sie in Anzeigen, Verträgen und Briefen. Hier steht kurz, was sie bedeuten.

# state: machine
# target: b902f8a5f775
# parts: =2363e708c9c4 .term=ed8ec80241ad
# using: -kaltmiete=21581d49cc44 -nebenkosten=4a4037973c66
glossary-kaltmiete = Miete nur für die Wohnung, ohne { -nebenkosten } und Heizung.
    .term = { -kaltmiete }

# state: machine
# target: fcf91ba87162
# parts: =41a68675b4c8 .term=39fd49fac116
# using: -kaution=55114c841364
glossary-kaution = Geld als Sicherheit. Sie bekommen es nach dem Auszug zurück, wenn nichts offen ist.
    .term = { -kaution }

# state: machine
# target: 58bb08c247e7
# parts: =379d832f69c1 .term=a6a2ff9a7aa2
glossary-kuendigung = Ein Brief, der den Mietvertrag beenden soll. Er muss meist auf Papier sein und eine echte Unterschrift haben.
    .term = Kündigung

# state: machine
# target: 568b5e428119
# parts: =45f78176dd81 .term=0e3ad954ba00
glossary-mangel = Etwas in der Wohnung ist kaputt oder stört stark. Beispiel: Die Heizung bleibt kalt.
    .term = Mangel

# state: machine
# target: 355caee0204f
# parts: =bb1dd9de26e9 .term=fdb2180c4b6f
glossary-mietminderung = Weniger Miete, solange ein Mangel da ist. Lassen Sie sich zuerst beraten.
    .term = Mietminderung

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
# target: 264ea70c868c
# parts: =80098cc9476d .term=f09d8c2c18e6
# using: -nebenkosten=4a4037973c66
glossary-nebenkosten = Kosten für das Haus, zum Beispiel Wasser und Müll. Im Gesetz heißen sie „Betriebskosten“.
    .term = { -nebenkosten }

# state: machine
# target: 388e73c3963f
# parts: =fe5092e2ac0b .term=c67b9d6167bb
# using: -mietpreisbremse=1a40d6b435cf -ruege=c5148b68c376
glossary-ruege = Sie schreiben der Vermieter*in, dass die Miete zu hoch ist. Sie berufen sich dabei auf die { -mietpreisbremse }.
    .term = { -ruege }

# state: machine
# target: 0f80a621f2fb
# parts: =00cb0adb7eb9 .term=5508cbaa9be5
glossary-schoenheitsreparaturen = Streichen, Tapezieren und ähnliche Arbeiten in der Wohnung. Nicht jeder Vertrag verpflichtet Sie dazu.
    .term = Schönheitsreparaturen

# state: machine
# target: 9b2b51184f44
# parts: =d596e97ae7b5
glossary-title = Glossar: wichtige deutsche Wörter

# state: machine
# target: edd4590e3719
# parts: =fd5e66fd95f9 .term=175b8dda02b7
# using: -uebergabeprotokoll=b43f53c07b87
glossary-uebergabeprotokoll = Liste, die zeigt, wie die Wohnung beim Einzug oder Auszug aussieht. Am besten unterschreiben beide Seiten.
    .term = { -uebergabeprotokoll }

# state: machine
# target: 299ed0256502
# parts: =945c8230065d .term=8ffad7f33ae0
glossary-untermiete = Eine Mieter*in vermietet die Wohnung oder ein Zimmer weiter. Dafür braucht sie eine Erlaubnis.
    .term = Untermiete

# state: machine
# target: 8022a911da66
# parts: =defc88bb85c7 .term=029edac3ec0d
glossary-vorbehalt = Sie zahlen Geld oder übernehmen eine Wohnung, sagen aber dabei: Ich behalte meine Rechte. Vielleicht fordere ich später Geld zurück.
    .term = Vorbehalt

# state: machine
# target: c19cb4c8fcba
# parts: =f4e94305733c .term=4637721908ab
# using: -nebenkosten=4a4037973c66 -warmmiete=9f3f76cfd3e7
glossary-warmmiete = Miete mit { -nebenkosten } und Heizung.
    .term = { -warmmiete }

# state: machine
# target: 1a496d279e9d
# parts: =371098488204 .term=c779cc6847fa
# using: -wbs=8bb61b405081 -wbs-short=00fe73684f9e
glossary-wbs = Papier, mit dem Sie geförderte Wohnungen mieten dürfen. Kurz: { -wbs-short }.
    .term = { -wbs }

# state: machine
# target: d31cc72d720c
# parts: =48802fb82cfc .term=145c1f8eae96
# using: -wohngeld=5d89f624b2f3
glossary-wohngeld = Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie beantragen es bei der Stadt.
    .term = { -wohngeld }

# state: machine
# target: 608c60e6c117
# parts: =d1ce0cd827ab .term=82644a872cfe
# using: -wohnungsgeberbestaetigung=77a3862afbe0
glossary-wohnungsgeberbestaetigung = Papier der Vermieter*in, das Ihren Einzug bestätigt. Sie brauchen es für die Anmeldung.
    .term = { -wohnungsgeberbestaetigung }

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
# target: 28fb89911978
# parts: =f3f206d67baa
# using: -city=8e5bd9f870fd
guide-subtitle = In { -city } eine Wohnung finden, mieten und behalten

# state: machine
# target: 45096faa4fe5
# parts: =a17af485f905
guide-title = Wegweiser Wohnen

# state: machine
# target: f20bd86150ed
# parts: =9e69b3b036fb
help-cell-brake =
    { $complaint-months ->
        [one] { $complaint-months } Monat ab Beginn, aber vor dem Vertragsende
       *[other] { $complaint-months } Monate ab Beginn, aber vor dem Vertragsende
    }

# state: machine
# target: ec24cbfbeec8
# parts: =7dcd2624e9a7
help-cell-hardship =
    { $hardship-months ->
        [one] spätestens { $hardship-months } Monat vor dem Ende; danach sofort Rat holen
       *[other] spätestens { $hardship-months } Monate vor dem Ende; danach sofort Rat holen
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
# target: 212dc056e0ac
# parts: =f242c4455585
help-cell-statement =
    { $objection-months ->
        [one] { $objection-months } Monat nach Erhalt
       *[other] { $objection-months } Monate nach Erhalt
    }

# state: machine
# target: 4c3c5cdd18fe
# parts: =de75b3b02bae
help-column-deadline = Wie viel Zeit?

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
# target: be1f950bcb7e
# parts: =b531e9170c72
help-emergency = Ist ein Mensch in Gefahr? Dann rufen Sie sofort an. Sagen Sie Ihren Namen, die Adresse und was passiert ist.

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
# target: 74da0418470a
# parts: =360fdbc22332
help-qr-mieterverein = Die Internetseite des Mietervereins

# state: machine
# target: ea3ad5d41700
# parts: =c1b0b35387e9
help-row-brake = Zu hohe Miete rügen und alles zurückfordern

# state: machine
# target: 6788036892da
# parts: =0660148fd6d6
help-row-hardship = Kündigung wegen Härte widersprechen

# state: machine
# target: 9ae4eca1164c
# parts: =79c85d6efc0b
help-row-register = Adresse anmelden

# state: machine
# target: c0444d19dd2f
# parts: =6ed766383278
help-row-statement = Fehler in der Abrechnung melden

# state: machine
# target: b89f954fa756
# parts: =485beae55108
help-title = Hilfe in Köln

# state: machine
# target: 977b1dfafe26
# parts: =bd5a1e5d4f5a
how-to-intro = Dieses Heft begleitet Sie von der ersten Anzeige bis zum Auszug. Sie müssen nicht alles lesen. Suchen Sie sich das Kapitel, das Sie gerade brauchen. Wichtige Regeln stehen in Kästen. Listen mit Kästchen können Sie ausdrucken, mitnehmen und abhaken.

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
# target: e6ee78afe806
# parts: =5c3d2874fca1
# using: -city=8e5bd9f870fd
imprint-about = Dieses Heft ist ein Beispiel. Es wurde für die Programm-Bibliothek „Lotse“ neu geschrieben. Die Idee stammt vom Kölner „Wegweiser Wohnen“. Dieses Heft ist keine amtliche Veröffentlichung der Stadt { -city }.

# state: machine
# target: 1f4f80a9b285
# parts: =e2b87df416e2
imprint-no-legal-advice = Dieses Heft ist keine Rechtsberatung. Gesetze, Beträge und Adressen können sich ändern. Lassen Sie sich beraten, bevor Sie etwas Wichtiges unterschreiben. Adressen finden Sie hier: <a name="help"></a>.

# state: machine
# target: 7d17067ecb91
# parts: =07e26b5396d1
# using: -city=8e5bd9f870fd -mietpreisbremse=1a40d6b435cf -mietspiegel=ff21561dc658
lease-brake = In { -city } gilt die { -mietpreisbremse }. Bei einem neuen Vertrag darf die Miete höchstens { $brake-percent } über der üblichen Miete liegen. Die übliche Miete heißt „ortsübliche Vergleichsmiete“. Der { -mietspiegel } ist eine Liste, mit der Sie sie schätzen können. In { -city } bekommen Sie ihn bei der Rheinischen Immobilienbörse, Telefon { $immobilienboerse-phone }. Schauen Sie darin nach Größe, Lage und Alter der Wohnung. Eine Beratung hilft Ihnen bei der Rechnung.

# state: machine
# target: 24d0b565309d
# parts: =90d3a34c92c8
# using: -ruege=c5148b68c376
lease-brake-complain =
    Schreiben Sie der Vermieter*in, dass die Miete zu hoch ist. Das heißt { -ruege }. Eine E-Mail reicht. Warten Sie nicht lange. Zu viel gezahltes Geld können Sie vom ersten Tag an zurückfordern, wenn zwei Dinge stimmen. Erstens: Die { -ruege } kommt in den ersten { $complaint-months ->
        [one] { $complaint-months } Monat
       *[other] { $complaint-months } Monaten
    } nach Beginn des Mietvertrags an. Zweitens: Die { -ruege } kommt an, <strong>bevor</strong> der Mietvertrag endet. Sonst gilt das nur noch für neue Zahlungen.

# state: machine
# target: 6bfebdcc39ea
# parts: =5bc49ed3dfbe
lease-brake-complain-title = So wehren Sie sich

# state: machine
# target: 1887d976235f
# parts: =7347232d090f
lease-brake-exceptions = Die Bremse gilt nicht für Neubauten, die erst nach dem { $brake-new-building } zum ersten Mal genutzt und vermietet wurden. Sie gilt auch nicht für die erste Vermietung nach einer umfassenden Modernisierung. Es gibt weitere Ausnahmen. Meist muss Ihre Vermieter*in Sie vor der Unterschrift über eine Ausnahme informieren. Sonst gilt die Bremse oft trotzdem. Fragen Sie auch, wann das Haus gebaut und wann es modernisiert wurde.

# state: machine
# target: a2c6f0bca902
# parts: =a437c59861f4
# using: -ruege=c5148b68c376
lease-brake-letter = Wenn die Vermieter*in Ihnen vor dem Vertrag eine Ausnahme genannt hat, lassen Sie sich beraten. Dann gehen Sie in der { -ruege } genau darauf ein. Sonst hilft die { -ruege } meist nicht. Einen Brief finden Sie hier: <a name="letters"></a>. Wenn Ihnen niemand eine Ausnahme genannt hat, streichen Sie im Brief den Satz mit „Auskunft“. Behalten Sie eine Kopie und einen Beweis, dass der Brief ankam.

# state: machine
# target: 90cf9cd573e3
# parts: =c360146f51a6
# using: -mietspiegel=ff21561dc658
lease-brake-note = §§ 556d bis 556g BGB. Die Verordnung für Nordrhein-Westfalen gilt seit dem { $brake-since }, die Bremse bis zum { $brake-until }. Der Kölner { -mietspiegel } ist ein einfacher; neue Ausgabe vom { $mietspiegel-issue }.

# state: machine
# target: 03a242ee0b78
# parts: =2de7cb077788
lease-brake-title = Ist die Miete zu hoch?

# state: machine
# target: f555f901b022
# parts: =66be71f3b29c
lease-content-flat = Namen aller Mieter*innen und der Vermieter*in, Adresse, Stockwerk und Größe der Wohnung. Wer unterschreibt, muss auch zahlen.

# state: machine
# target: ecfd80e9a31b
# parts: =c6e56b84cc53
lease-content-promises = Alles, was man Ihnen versprochen hat, zum Beispiel ein neuer Boden. Was nur gesagt wurde, kann man später schwer beweisen.

# state: machine
# target: 6ef9f59dc964
# parts: =791613ea4d3d
# using: -kaltmiete=21581d49cc44 -kaution=55114c841364 -nebenkosten=4a4037973c66
lease-content-rent = { -kaltmiete }, { -nebenkosten } und { -kaution }, jeweils als Betrag in Euro. Fehlt etwas? Fragen Sie nach.

# state: machine
# target: a8bcb1030374
# parts: =af561de27920
lease-content-start = Tag des Einzugs. Wenn im Vertrag auch ein Ende steht, lassen Sie das prüfen. Vor diesem Ende können Sie meist nicht mit der normalen Frist kündigen. Das Gleiche gilt bei einem „Kündigungsverzicht“: Dann können Sie meist eine Zeit lang nicht kündigen.

# state: machine
# target: f277e11a7b3a
# parts: =3f54b4ad1dfb
lease-content-title = Das sollte im Vertrag stehen

# state: machine
# target: e9cbc953fbfa
# parts: =c27605835c14
lease-intro = Der Mietvertrag regelt, was Sie zahlen und was Sie dürfen. Lesen Sie ihn ganz. Unterschreiben Sie nicht unter Druck. Bitten Sie um Zeit, oder nehmen Sie den Text zu einer Beratung mit. Fragen Sie nach jedem Wort, das Sie nicht verstehen. Bitten Sie um ein Exemplar mit allen Unterschriften, und heben Sie es gut auf.

# state: machine
# target: 3751afe71fa0
# parts: =714195187b8f
lease-painting = Streichen und Tapezieren heißt im Vertrag oft „Schönheitsreparaturen“. Das ist Aufgabe der Vermieter*in, außer der Vertrag überträgt es wirksam auf Sie. War die Wohnung beim Einzug nicht renoviert? Dann müssen Sie meist nicht streichen. Auch feste Zeiten ohne Ausnahme sind unwirksam. Bevor Sie Farbe kaufen, lassen Sie den Vertrag prüfen.

# state: machine
# target: a950d9e85bc7
# parts: =136c494b76d4
lease-painting-note = § 535 BGB und Urteile des Bundesgerichtshofs, zum Beispiel VIII ZR 185/14. BGB heißt Bürgerliches Gesetzbuch.

# state: machine
# target: 973df2da6132
# parts: =8135711b9f3d
lease-painting-title = Wer muss streichen?

# state: machine
# target: 9bb840eb9741
# parts: =4cf5a7f48f05
lease-sublet = Wollen Sie untervermieten? Dann brauchen Sie immer vorher die Erlaubnis. Für einen <strong>Teil</strong> der Wohnung haben Sie oft ein Recht darauf. Sie brauchen dafür einen guten Grund, der erst nach Vertragsbeginn entstanden ist (§§ 540 und 553 BGB). Schreiben Sie der Vermieter*in, wer einziehen soll und warum. Warten Sie auf die Antwort.

# state: machine
# target: a3fb2f1be75e
# parts: =997bbaf2bcf6
lease-sublet-title = Andere Menschen aufnehmen

# state: machine
# target: e62b816791f4
# parts: =54198b6169d0
lease-title = Der Mietvertrag

# state: machine
# target: e166ede3f018
# parts: =4054ffd56688
# using: -city=8e5bd9f870fd
letter-address = Von: Name, Adresse: ____________________<br>An: Name und Adresse der Vermieter*in: ____________________<br>{ -city }, Datum: __________

# state: machine
# target: 4bc8f42ac38c
# parts: =aa3aab4ec589
letter-closing = Mit freundlichen Grüßen<br>Unterschrift: ____________________

# state: machine
# target: f3ad98947dda
# parts: =61b61b300d9d
letter-defect-demand = Bitte beseitigen Sie den Mangel bis zum __________. Nennen Sie mir bitte vorher einen Termin. Bis dahin zahle ich die Miete unter Vorbehalt. Ich behalte mir vor, Geld zurückzufordern.

# state: machine
# target: c94d1b49dd3d
# parts: =a83a00fca3fc
letter-defect-report = seit dem __________ gibt es in meiner Wohnung diesen Mangel: ____________________. Fotos lege ich bei.

# state: machine
# target: c6bf90775265
# parts: =9d403aa82873
letter-defect-subject = <strong>Mangel in der Wohnung ____________________</strong>

# state: machine
# target: 6db9c34fd7c6
# parts: =3fc3cc555dd3
letter-defect-title = Einen Mangel melden

# state: machine
# target: 27c10338fee5
# parts: =c1062493079e
letter-notice-declaration = hiermit kündige ich den Mietvertrag für diese Wohnung fristgerecht zum __________, hilfsweise zum nächstmöglichen Termin.

# state: machine
# target: 4e6a3f53e3af
# parts: =1425ad305311
letter-notice-request = Bitte bestätigen Sie mir die Kündigung. Bitte schlagen Sie einen Termin für die Übergabe vor. Die Kaution überweisen Sie bitte auf dieses Konto: ____________________.

# state: machine
# target: 51ecf92d9efe
# parts: =21a971109717
letter-notice-subject = <strong>Kündigung der Wohnung ____________________</strong>

# state: machine
# target: f1ea21bef3eb
# parts: =eaff383f6cde
letter-notice-title = Die Wohnung kündigen

# state: machine
# target: 3f324d18385c
# parts: =360153829b57
letter-receipts-request = ich möchte Ihre Abrechnung vom __________ prüfen. Bitte nennen Sie mir einen Termin, an dem ich die Belege einsehen kann. Sie können mir die Belege auch elektronisch schicken. Eine Nachzahlung leiste ich bis dahin nur unter Vorbehalt. Einwände behalte ich mir vor.

# state: machine
# target: 4292ce7bd3a1
# parts: =27aad6f45d51
letter-receipts-subject = <strong>Abrechnung der Betriebskosten für das Jahr ______</strong>

# state: machine
# target: 6b3db52ccb37
# parts: =aa306f271ebd
letter-receipts-title = Belege zur Abrechnung ansehen

# state: machine
# target: c3c19c1ea4c8
# parts: =58ebc78bcc52
letter-rent-complaint = ich wohne seit dem __________ in der Wohnung ____________________. Die Kaltmiete beträgt ______ Euro. Ich rüge, dass diese Miete höher ist, als die §§ 556d bis 556g BGB erlauben. Zu Ihrer Auskunft vor dem Vertrag (____________________): Ich bestreite sie, weil ____________________.

# state: machine
# target: e2beaa896048
# parts: =7faac55ee9a8
letter-rent-demand = Nach meiner Rechnung beträgt die ortsübliche Vergleichsmiete ______ Euro. Bitte senken Sie die Miete, und zahlen Sie zu viel gezahltes Geld zurück. Bitte teilen Sie mir mit, auf welche Ausnahmen Sie sich berufen. Weitere Zahlungen leiste ich unter Vorbehalt.

# state: machine
# target: 02edc88c1758
# parts: =8ada9ef96d23
letter-rent-subject = <strong>Rüge der Miete nach § 556g BGB</strong>

# state: machine
# target: f774f096f4ed
# parts: =ef9dd72c2eaf
letter-rent-title = Eine zu hohe Miete rügen

# state: machine
# target: 8b04b5306618
# parts: =12da114b8a96
letter-salutation = Sehr geehrte Damen und Herren,

# state: machine
# target: ea5ed61fb1fd
# parts: =920460de8fa1
letters-intro = Schicken Sie immer den deutschen Brief. Die Übersetzung hilft Ihnen nur beim Verstehen. Füllen Sie die Linien aus, streichen Sie, was nicht passt, und behalten Sie eine Kopie. Schicken Sie wichtige Briefe so, dass Sie beweisen können: Der Brief ist angekommen. Der sicherste Weg steht hier: <a name="moving-out-notice"></a>. Die Kündigung muss auf Papier sein. Alle Mieter*innen unterschreiben sie. Die anderen Briefe können Sie auch als E-Mail schicken.

# state: machine
# target: 2480dd8542fd
# parts: =34f898cec0c8
letters-title = Musterbriefe

# state: machine
# target: d6be018dab23
# parts: =bd20191d2e47
living-air = Beim Kochen, Duschen und Schlafen kommt Wasser in die Luft. Bleibt es an kalten Wänden, kann Schimmel wachsen. Darum: lüften und heizen. Drehen Sie beim Lüften die Heizung herunter. Schließen Sie danach die Fenster wieder.

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
# target: e464813cfd89
# parts: =773fdc16371f
living-bin-blue-in = Zeitungen, Kartons, Hefte

# state: machine
# target: 131e69f2018c
# parts: =e830cc5b8feb
living-bin-blue-out = schmutziges Papier, Taschentücher

# state: machine
# target: 196bcf82a4f8
# parts: =fc89d2eaf064
living-bin-brown = Braun: Bio

# state: machine
# target: d744e00aaeaf
# parts: =2a3c87d5f023
living-bin-brown-in = Reste von Obst und Gemüse, Kaffee, Pflanzen

# state: machine
# target: 4673a3a7d1b3
# parts: =866234412fa0
living-bin-brown-out = Plastiktüten

# state: machine
# target: e3dd7b1f85b4
# parts: =c9fe368198fc
living-bin-grey = Grau: Restmüll

# state: machine
# target: c87d62aa12fb
# parts: =810449dca2d6
living-bin-grey-in = Windeln, Staub, kaputtes Geschirr

# state: machine
# target: 8b63741293d3
# parts: =c6652d932cd0
living-bin-grey-out = alles, was in eine andere Tonne passt

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
# target: e9b8d8af6de1
# parts: =a336c7bdf2ce
living-bulky = Große Dinge wie Möbel heißen Sperrmüll. Die Abfallwirtschaftsbetriebe Köln, kurz AWB, holen ihn auf Anfrage ab. Oder Sie bringen ihn selbst weg: in die Wertstoff-Center Ossendorf ({ $wertstoff-ossendorf-street }) oder Gremberghoven ({ $wertstoff-gremberghoven-street }). Stellen Sie nichts ohne Termin auf die Straße.

# state: machine
# target: d5bac063b804
# parts: =c8c6ce4b6d11
living-changes = Möchten Sie eine kleine Solaranlage auf dem Balkon oder einen Umbau wegen einer Behinderung? Fragen Sie vorher. Meist haben Sie ein Recht auf die Erlaubnis (§ 554 BGB). Schreiben Sie genau, was Sie ändern möchten, und legen Sie eine Zeichnung dazu.

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
# target: cbf5fe9aac4d
# parts: =c6578a0218be
# using: -hausordnung=d81adaeaa3e9
living-quiet = Von { $quiet-from } bis { $quiet-to } Uhr ist Nachtruhe. Dann dürfen Sie andere nicht stören. Auch an Sonntagen und Feiertagen gilt: keine lauten Arbeiten, zum Beispiel kein Bohren. Eine Mittagsruhe kann in der { -hausordnung } stehen. Feiern Sie? Sagen Sie es vorher den Nachbar*innen. Stört Sie selbst etwas? Reden Sie zuerst freundlich miteinander.

# state: machine
# target: c28fdd3f33d3
# parts: =65e9409c4e92
living-quiet-note = § 9 LImSchG NRW. Das ist das Landes-Immissionsschutzgesetz.

# state: machine
# target: 3f7057129941
# parts: =6f7f9ffa11b6
living-quiet-title = Ruhe

# state: machine
# target: b498086b715b
# parts: =45026f273360
living-smoke = Rauchmelder retten Leben. Sie müssen im Schlafzimmer, im Kinderzimmer und in Fluren hängen, durch die man bei Feuer flüchtet. Wer dort wohnt, sorgt dafür, dass sie funktionieren. Manchmal macht das die Vermieter*in. Fragen Sie nach. Entfernen Sie nie einen Rauchmelder. Piept er kurz und immer wieder? Dann ist meist die Batterie leer.

# state: machine
# target: 277f8ef28f1a
# parts: =dbd34c0c8c5e
living-smoke-note = § 47 BauO NRW. Das ist die Bauordnung für Nordrhein-Westfalen.

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
# target: ca26861725b1
# parts: =c5cfbde2c25c
# using: -city=8e5bd9f870fd
living-waste = In { -city } erkennen Sie die Tonnen an der Farbe des Deckels. Elektrogeräte und Batterien gehören in keine Tonne. Trennen Sie sorgfältig: Das ist gut für die Umwelt.

# state: machine
# target: 4276859f0735
# parts: =85dd7299222f
living-waste-do-flat = Kartons klein machen, dann in die blaue Tonne legen

# state: machine
# target: f1c219fc371a
# parts: =fc6ef9eba825
living-waste-do-plan =
    Termine beachten: Die gelbe Tonne wird { $yellow-bin-weeks ->
        [one] jede Woche
       *[other] alle { $yellow-bin-weeks } Wochen
    } geleert.

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
# target: 2dff1d374a0e
# parts: =32b931ad6a8e
money-intro = Vermieter*innen möchten wissen, ob Sie die Miete zahlen können. Ämter können Ihnen helfen, wenn Ihr Geld nicht reicht. In diesem Kapitel lesen Sie, welche Papiere Sie brauchen und welches Geld Sie beantragen können.

# state: machine
# target: 42a0697a1d01
# parts: =b80feb36cf78
# using: -grundsicherungsgeld=7aeee810caf9 -jobcenter=7bd0f78d4bde
money-jobcenter = Das { -jobcenter } zahlt { -grundsicherungsgeld }. Dazu gehört auch Geld für eine angemessene Wohnung. Wie teuer sie sein darf, sagt Ihnen das { -jobcenter }. Fragen Sie immer nach den Beträgen, die jetzt gelten. Auf Ihren Wunsch überweist es die Miete direkt an die Vermieter*in.

# state: machine
# target: 33c5abad067b
# parts: =04f39aab7a2d
# using: -jobcenter=7bd0f78d4bde -mietpreisbremse=1a40d6b435cf
money-jobcenter-limit =
    { $benefit-protected-years ->
        [one] Im ersten Jahr
       *[other] In den ersten { $benefit-protected-years } Jahren
    } zahlt das { -jobcenter } die echte Miete, aber mit einer Obergrenze. Diese ist { $benefit-limit-factor } Mal so hoch wie die normale Grenze. Eine neue Wohnung kostet mehr als die normale Grenze? Das zahlt das { -jobcenter } nur, wenn es das vorher schriftlich zugesagt hat. Ist die Miete höher, als die { -mietpreisbremse } erlaubt? Dann gilt sie als nicht angemessen, und Sie müssen sich bei der Vermieter*in beschweren: <a name="rent-brake"></a>.

# state: machine
# target: 9b2b63104604
# parts: =ecc12a076818
money-jobcenter-limit-note = § 22 SGB II. Das ist das Sozialgesetzbuch, Zweites Buch.

# state: machine
# target: 60ab03c59b6f
# parts: =cc842fbc5478
money-jobcenter-move-title = So ziehen Sie mit Zusage um

# state: machine
# target: b75907ba5186
# parts: =fa7e216860a2
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
money-jobcenter-sites =
    Das { -jobcenter } { -city } plant einen Umzug. Mitte { $jobcenter-move-year } sollen aus { $jobcenter-sites-today ->
        [one] { $jobcenter-sites-today } Standort
       *[other] { $jobcenter-sites-today } Standorten
    } nur noch { $jobcenter-sites-planned } werden: { $jobcenter-site-deutz } in Deutz und { $jobcenter-site-west }. Schauen Sie vor jedem Termin auf die Adresse in Ihrem Brief.

# state: machine
# target: 3ee8b3b0399c
# parts: =c6bc1c03577b
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-step-ask = Geben Sie das Angebot mit allen Kosten beim { -jobcenter } ab. Bitten Sie um eine schriftliche Zusicherung. So heißt die Zusage.

# state: machine
# target: dc606a0ba9a6
# parts: =ef68715da85a
# using: -kaution=55114c841364
money-jobcenter-step-deposit = Beantragen Sie dabei auch die { -kaution } oder Anteile an einer Genossenschaft. Das Geld ist meist ein Darlehen. Das heißt: Sie zahlen es zurück.

# state: machine
# target: d911ec457786
# parts: =6eab280b1d80
money-jobcenter-step-sign = Unterschreiben Sie den Mietvertrag <strong>erst nach</strong> der Zusage. Ohne Zusage müssen Sie vielleicht einen Teil der Kosten selbst zahlen.

# state: machine
# target: f6f001d98956
# parts: =d449cfc60dbd
# using: -jobcenter=7bd0f78d4bde
money-jobcenter-title = Miete vom { -jobcenter }

# state: machine
# target: 13606c69cc95
# parts: =4e543fdcea06
# using: -city=8e5bd9f870fd -jobcenter=7bd0f78d4bde
money-jobcenter-young = Sind Sie unter { $benefit-age } Jahre alt? Dann bekommen Sie nach einem Umzug nur mit Zusicherung Geld für die Wohnung. Ziehen Sie innerhalb von { -city } um, ohne dass es nötig ist? Dann zahlt das { -jobcenter } nur so viel wie bisher. Auch dann gilt: Reden Sie vor dem Umzug mit dem Amt, nicht danach.

# state: machine
# target: 399ce22bbdc9
# parts: =295223a7a3b7
money-papers-income = Nachweise über Ihr Einkommen in den letzten Monaten, zum Beispiel Lohnabrechnungen oder ein Bescheid vom Amt

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
# target: a9aca62e0dd1
# parts: =a5fdf797c57d
# using: -city=8e5bd9f870fd -wbs=8bb61b405081
money-wbs-qr = Hier informiert die Stadt { -city } über den { -wbs } und die Beratung.

# state: machine
# target: 3efda961f248
# parts: =36c8028c821b
# using: -wbs=8bb61b405081
money-wbs-title = { -wbs }

# state: machine
# target: ffbe8c21cb90
# parts: =5261b23c99fe
# using: -city=8e5bd9f870fd -wbs-short=00fe73684f9e
money-wbs-valid =
    Der { -wbs-short } gilt { $wbs-years ->
        [one] { $wbs-years } Jahr
       *[other] { $wbs-years } Jahre
    } in Nordrhein-Westfalen. Die Stadt { -city } vermittelt keine Wohnungen mehr. Sie suchen also selbst. Die Stadt berät Sie aber dazu: <a name="housing-office">Amt für Wohnungswesen</a>. Beantragen Sie rechtzeitig einen neuen Schein, wenn die Zeit bald endet.

# state: machine
# target: cd38db37045c
# parts: =010626751859
money-wbs-valid-note = § 27 WoFG, das Wohnraumförderungsgesetz. In Nordrhein-Westfalen gilt dazu ein eigenes Landesgesetz.

# state: machine
# target: 191a9f69b2f3
# parts: =65e3665477f5
# using: -wbs=8bb61b405081 -wbs-short=00fe73684f9e
money-wbs-what = Manche Wohnungen hat der Staat mit Geld gefördert. Sie sind oft günstiger. Für diese Wohnungen brauchen Sie einen { -wbs }, kurz { -wbs-short }. Sie bekommen ihn, wenn Ihr Einkommen unter einer Grenze liegt. Fragen Sie die Stadt, ob das für Sie gilt.

# state: machine
# target: b1f8676a1612
# parts: =d45dc79be6fc
# using: -grundsicherungsgeld=7aeee810caf9 -wohngeld=5d89f624b2f3
money-wohngeld =
    { -wohngeld } ist ein Zuschuss zur Miete für Menschen mit kleinem Einkommen. Sie müssen es beantragen. Es beginnt mit dem Monat, in dem Sie den Antrag stellen. Warten Sie also nicht. Meist wird es für { $wohngeld-months ->
        [one] { $wohngeld-months } Monat
       *[other] { $wohngeld-months } Monate
    } bewilligt. Bekommen Sie { -grundsicherungsgeld }? Dann gibt es kein { -wohngeld }. Sie haben einen Antrag gestellt? Schicken Sie fehlende Papiere schnell nach.

# state: machine
# target: 0cb8c452b014
# parts: =ae2a1364e9e7
money-wohngeld-note = §§ 1, 3, 7 und 25 WoGG. Das ist das Wohngeldgesetz.

# state: machine
# target: e437afad870a
# parts: =42ecdbc86a10
# using: -wohngeld=5d89f624b2f3
money-wohngeld-title = { -wohngeld }

# state: machine
# target: c5dfa981590f
# parts: =9675dc8e6d9d
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-broadcasting = Für Radio und Fernsehen gibt es den { -rundfunkbeitrag }. Bis zum { $broadcasting-fee-until } beträgt er { $broadcasting-fee } im Monat, also { $broadcasting-fee-quarter } im Vierteljahr. Danach kann sich der Betrag ändern. Die Briefe dazu kommen vom „Beitragsservice“. Wenn für Ihre Wohnung noch niemand zahlt, melden Sie sie dort an. Der { -rundfunkbeitrag } gilt je Wohnung, nicht je Person. Mit manchen Leistungen vom Amt müssen Sie nicht zahlen. Dafür stellen Sie einen Antrag. Wenn Sie mit anderen zusammen wohnen, sprechen Sie ab, wer zahlt, und teilen Sie sich die Kosten.

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
# target: d97d66466694
# parts: =3ccafc7d8d7e
# using: -kundenzentrum=e386dea82f43 -wohnungsgeberbestaetigung=77a3862afbe0
moving-in-confirmation = Sie brauchen dafür die { -wohnungsgeberbestaetigung }. Mit diesem Papier bestätigt die Vermieter*in Ihren Einzug. Der Mietvertrag reicht nicht. Die Vermieter*in muss es Ihnen in der gleichen Frist geben. Bekommen Sie es nicht? Sagen Sie es sofort im { -kundenzentrum }.

# state: machine
# target: 9585c1e0bc4e
# parts: =fca9ce378250
moving-in-intro = Sie haben den Schlüssel. Herzlichen Glückwunsch! Nun sind ein paar Dinge schnell zu erledigen. Lassen Sie auch Ihren Namen an Klingel und Briefkasten anbringen. Sonst kommt die Post nicht an.

# state: machine
# target: 3d3a5a277700
# parts: =90a5740d3278 .alt=cbd868f6dc60
moving-in-picture = Fotografieren Sie jeden Zähler so, dass man alle Zahlen lesen kann.
    .alt = Eine Hand hält ein Telefon vor einen Zähler an der Wand. Auf dem Telefon ist der Zähler zu sehen. Daneben hängt ein Blatt mit einer Liste und Haken.

# state: machine
# target: eb068efba066
# parts: =97c091d66718
moving-in-power = Machen Sie das Licht an, ohne selbst einen Vertrag zu haben? Dann bekommen Sie Strom vom Grundversorger. So heißt die Firma, die alle Haushalte versorgt. Melden Sie sich dort mit Ihrem Zählerstand. Vergleichen Sie dann Angebote. Prüfen Sie den Preis, die Laufzeit und die Kündigungsfrist, bevor Sie wechseln.

# state: machine
# target: 708e3aedfb1d
# parts: =1744835cc7ee
moving-in-power-note =
    § 2 StromGVV, §§ 20a und 38 EnWG. Eine Ersatzversorgung ohne Vertrag dauert höchstens { $substitute-supply-months ->
        [one] { $substitute-supply-months } Monat
       *[other] { $substitute-supply-months } Monate
    }. Seit dem { $supplier-switch-since } läuft der Wechsel zu einer anderen Firma technisch in { $supplier-switch-hours } Stunden.

# state: machine
# target: bd4c8241fdd9
# parts: =8cba61ffeeaf
# using: -rundfunkbeitrag=9278d2f3c680
moving-in-power-title = Strom und { -rundfunkbeitrag }

# state: machine
# target: 5835f0491e62
# parts: =44fdf7d05ad4
# using: -uebergabeprotokoll=b43f53c07b87
moving-in-record = Gehen Sie mit der Vermieter*in durch alle Räume. Schreiben Sie gemeinsam auf, wie die Wohnung ist. Dieses Papier heißt { -uebergabeprotokoll }. Es schützt Sie beim Auszug. Unterschreiben Sie nur, was stimmt. Machen Sie die Übergabe bei Tageslicht, und nehmen Sie eine Zeug*in mit.

# state: machine
# target: b593a6f170a2
# parts: =bf18cc852ad6
moving-in-record-title = Die Übergabe

# state: machine
# target: c0e29c17d091
# parts: =5774b75a6911
# using: -city=8e5bd9f870fd -kundenzentrum=e386dea82f43
moving-in-register =
    Melden Sie sich innerhalb von { $register-weeks ->
        [one] { $register-weeks } Woche
       *[other] { $register-weeks } Wochen
    } nach dem Einzug an. Das geht in einem { -kundenzentrum } der Stadt. { $service-centres ->
        [one] In { -city } gibt es davon { $service-centres }, an manchen Tagen nur mit Termin.
       *[other] In { -city } gibt es { $service-centres } davon, an manchen Tagen nur mit Termin.
    } Nehmen Sie Ausweise oder Pässe von allen mit, die einziehen. Melden Sie sich zu spät an, kann es eine Geldbuße bis { $register-fine } geben.

# state: machine
# target: 659d33c902df
# parts: =5b5fe48428fe
moving-in-register-note = §§ 17, 19 und 54 BMG. Das ist das Bundesmeldegesetz.

# state: machine
# target: 9ae4eca1164c
# parts: =79c85d6efc0b
moving-in-register-title = Adresse anmelden

# state: machine
# target: f6b5777993c3
# parts: =854d05996006
moving-in-reservation = Wenn Sie einen Mangel kennen und die Wohnung ohne Vorbehalt übernehmen, verlieren Sie Rechte. Dann dürfen Sie wegen dieses Mangels nicht weniger Miete zahlen. Auch Schadenersatz bekommen Sie dafür nicht. Schreiben Sie zu jedem Mangel ins Protokoll, bis wann die Vermieter*in ihn repariert. Schreiben Sie auch diesen Satz hinein: „Ich behalte mir meine Rechte wegen dieser Mängel vor.“ Manchmal lehnt die Vermieter*in das ab. Dann geben Sie ihr noch bei der Übergabe ein eigenes Blatt. Darauf stehen die Mängel und dieser Satz. Ihre Zeug*in soll dabei sein (§ 536b BGB).

# state: machine
# target: 3c21bd619fb4
# parts: =581951e0e9a5
moving-in-reservation-known = Dieser Satz hilft meist <strong>nicht</strong> bei Mängeln, die Sie schon vor dem Mietvertrag kannten. Reparieren muss die Vermieter*in diese Mängel meist trotzdem.

# state: machine
# target: e1b07f4e14dd
# parts: =fd267bc4c851
moving-in-sham = Melden Sie sich nur dort an, wo Sie wirklich wohnen. Wohnt jemand nicht bei Ihnen? Dann darf sich diese Person auch nicht mit Ihrer Adresse anmelden. Wer seine Adresse dafür hergibt, muss vielleicht eine Geldbuße bis { $sham-address-fine } zahlen.

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
# target: e991c8e82a41
# parts: =1b38c5b07fe3
# using: -uebergabeprotokoll=b43f53c07b87
moving-out-check-record = Im { -uebergabeprotokoll } steht nur, was stimmt. Ich habe eine Kopie.

# state: machine
# target: e9ecc2a527f4
# parts: =b4eca905f2af
moving-out-check-title = Checkliste für den Auszug

# state: machine
# target: 0401f4560e8d
# parts: =0de10674825b
# using: -kaution=55114c841364
moving-out-claims =
    Geld für Schäden an der Wohnung kann die Vermieter*in nicht ewig fordern. Meist ist ihr Anspruch { $claims-months ->
        [one] { $claims-months } Monat
       *[other] { $claims-months } Monate
    } nach der Rückgabe der Wohnung verjährt. Dann können Sie die Zahlung ablehnen. <strong>Aber:</strong> Von Ihrer { -kaution } darf sie das Geld für solche Schäden oft auch später noch abziehen. Lassen Sie sich beraten, bevor Sie wegen der { -kaution } vor Gericht gehen.

# state: machine
# target: 1703dd7c2815
# parts: =6542c7a294c2
# using: -kaution=55114c841364
moving-out-claims-note = §§ 215 und 548 BGB. Auch manche Ihrer Ansprüche verjähren so schnell, hier ab dem Ende des Mietvertrags. Zur { -kaution }: Bundesgerichtshof, VIII ZR 71/05 und VIII ZR 184/23.

# state: machine
# target: 51fd0afbc196
# parts: =635d06eaa72e
# using: -nebenkosten=4a4037973c66
moving-out-deposit =
    Das Gesetz nennt keine Frist. Gerichte geben der Vermieter*in meist { $deposit-return-min } bis { $deposit-return-max ->
        [one] { $deposit-return-max } Monat
       *[other] { $deposit-return-max } Monate
    } Zeit, manchmal mehr. Einen Teil darf sie für die letzte Abrechnung der { -nebenkosten } behalten. Schreiben Sie ihr Ihre Kontonummer und die neue Adresse. Bekommen Sie lange keine Antwort? Schreiben Sie noch einmal, und nennen Sie einen Tag, bis zu dem Sie das Geld erwarten.

# state: machine
# target: ad447adfc524
# parts: =768c0bb2bb9f
# using: -kaution=55114c841364
moving-out-deposit-title = Die { -kaution } zurückbekommen

# state: machine
# target: 7e11c72bcc5a
# parts: =664b498fcfab
moving-out-form = Alle Mieter*innen unterschreiben den Brief mit der Hand. Am sichersten ist es so: Eine Zeug*in liest den Brief und wirft ihn in den Briefkasten. Oder die Vermieter*in unterschreibt, dass sie ihn bekommen hat. Ein Einschreiben, das niemand abholt, gilt meist als nicht angekommen. Ein Muster: <a name="letters"></a>. Behalten Sie eine Kopie und den Beweis.

# state: machine
# target: 2baf2a6af7ff
# parts: =e2735098c823
# using: -kaution=55114c841364
moving-out-intro = Sie haben eine neue Wohnung? Planen Sie den Abschied gut. So bekommen Sie Ihre { -kaution } leichter zurück. Prüfen Sie zuerst, ob und wann Sie den alten Vertrag kündigen können. Kündigen Sie die alte Wohnung erst, wenn der neue Vertrag unterschrieben ist.

# state: machine
# target: 36795ab6097f
# parts: =7ceb96fa6d0a
moving-out-notice =
    Wenn Ihr Vertrag unbefristet ist und keinen Kündigungsverzicht hat, brauchen Sie keinen Grund. Die Frist beträgt { $notice-months ->
        [one] { $notice-months } Monat
       *[other] { $notice-months } Monate
    }. Ihr Brief muss spätestens am { $notice-workday } Werktag eines Monats bei der Vermieter*in sein. Dann zählt dieser Monat mit. Werktage sind die Tage von Montag bis Samstag, außer Feiertagen. <strong>Der Samstag zählt mit.</strong> Warten Sie nicht bis zum letzten Tag. Am besten ist der Brief schon am ersten oder zweiten Werktag da. Beispiel: Der Brief kommt spätestens am { $notice-workday } Werktag im März an. Dann endet der Vertrag Ende Mai. Wenn der Brief später im März kommt, endet der Vertrag erst Ende Juni. Rechnen Sie genau, damit Sie nicht zwei Mieten zahlen.

# state: machine
# target: 1a264ba57787
# parts: =37fa1fc42f84
moving-out-notice-fixed =
    Lesen Sie zuerst Ihren Vertrag. Wenn er „befristet“ ist, soll er an einem festen Tag enden. Vorher können Sie meist nicht mit der normalen Frist kündigen. Ohne einen schriftlichen Grund bei der Unterschrift endet der Vertrag meist nicht von selbst. Auch ein „Kündigungsverzicht“ oder „Kündigungsausschluss“ bindet Sie, meist für höchstens { $notice-waiver-years ->
        [one] { $notice-waiver-years } Jahr
       *[other] { $notice-waiver-years } Jahre
    }. Nicht jede solche Regel ist gültig. Lassen Sie den alten Vertrag prüfen, <strong>bevor</strong> Sie ausziehen oder einen neuen unterschreiben. Sonst verlieren Sie vielleicht die Wohnung oder zahlen lange zwei Mieten (§§ 557a und 575 BGB).

# state: machine
# target: fac06c9cd278
# parts: =5dc8169e2afc
moving-out-notice-note = § 573c BGB. Für die Unterschrift gelten §§ 126 und 568 BGB.

# state: machine
# target: 53a8ea8842a6
# parts: =cca5ac2401a7
moving-out-notice-room = Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann ist die Frist oft viel kürzer.

# state: machine
# target: 211ff04c0063
# parts: =a26531c28790
moving-out-notice-title = Selbst kündigen

# state: machine
# target: 2a0563cc528b
# parts: =666e601e2222
moving-out-register =
    Ziehen Sie in Deutschland um? Dann melden Sie nur die neue Adresse an. Abmelden müssen Sie sich nur, wenn Sie keine neue Wohnung in Deutschland haben. Das geht frühestens { $deregister-weeks-before ->
        [one] { $deregister-weeks-before } Woche
       *[other] { $deregister-weeks-before } Wochen
    } vor dem Auszug und spätestens { $deregister-weeks-after ->
        [one] { $deregister-weeks-after } Woche
       *[other] { $deregister-weeks-after } Wochen
    } danach.

# state: machine
# target: f270cc25a403
# parts: =4e7afec1a53b
moving-out-title = Der Auszug

# state: machine
# target: d95778fc16b4
# parts: =7bf00a29aadd
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
# target: 36408cbfe752
# parts: =f9e48e0ce76a
# using: -kaution=55114c841364
notice-arrears-cure =
    Zahlen Sie am besten, <strong>bevor</strong> die Kündigung bei Ihnen ankommt. Wenn dann schon das ganze Geld bei der Vermieter*in ist, darf sie nicht mehr fristlos kündigen. Später hilft meist nur: Die ganze fällige Miete ist bezahlt, auch für die Zeit nach der Kündigung. Wenn die Kündigung wegen der { -kaution } kam, muss die fällige { -kaution } bezahlt sein. Die Frist dafür endet { $arrears-cure-months ->
        [one] { $arrears-cure-months } Monat
       *[other] { $arrears-cure-months } Monate
    }, nachdem die Räumungsklage bei Ihnen angekommen ist. Mit dieser Klage verlangt die Vermieter*in, dass Sie ausziehen. Es reicht auch, wenn ein Amt der Vermieter*in bis dahin fest zusagt, alles zu zahlen. Dann ist die fristlose Kündigung unwirksam.

# state: machine
# target: b9faf1e1044a
# parts: =440298845de9
# using: -fachstelle=78fe609ba097 -jobcenter=7bd0f78d4bde
notice-arrears-help = Warten Sie nicht! Holen Sie sich <strong>sofort</strong> Hilfe, am besten schon vor einer Kündigung. Die <a name="fachstelle">{ -fachstelle }</a> hilft, damit Sie die Wohnung behalten. Das { -jobcenter } kann Mietschulden übernehmen. Fragen Sie, ob ein Amt der Vermieter*in schriftlich zusagt, alles zu zahlen. Öffnen Sie jeden Brief vom Gericht sofort, und beachten Sie die Fristen darin. Wenn Sie Raten anbieten, soll die Vermieter*in schriftlich auf jede Kündigung wegen dieser Schulden verzichten.

# state: machine
# target: ab3d58f33688
# parts: =47142c50406e
notice-arrears-limits =
    Raten reichen <strong>nicht</strong>. Nach einer Kündigung hilft das Bezahlen nur einmal in { $arrears-cure-years ->
        [one] { $arrears-cure-years } Jahr
       *[other] { $arrears-cure-years } Jahren
    }. Wenn die Vermieter*in Ihnen Geld schuldet, lassen Sie <strong>sofort</strong> prüfen, ob Sie es verrechnen können.

# state: machine
# target: 036503a72cf7
# parts: =8246603ad193
notice-arrears-note = §§ 543, 569, 573 und 574 BGB. Zur Kündigung mit Frist: Bundesgerichtshof, VIII ZR 106/23.

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
# target: 14d203c796e9
# parts: =273d4f426d4c
notice-hardship =
    Wäre der Auszug für Sie oder Ihre Familie sehr hart? Zum Beispiel wegen einer schweren Krankheit? Dann können Sie widersprechen (§ 574 BGB). Eine E-Mail reicht. Sie muss spätestens { $hardship-months ->
        [one] { $hardship-months } Monat
       *[other] { $hardship-months } Monate
    } vor dem Ende des Mietvertrags ankommen. Erklären Sie genau, warum der Auszug so schwer ist, und legen Sie Nachweise dazu. Wenn die Frist vorbei ist, holen Sie sich trotzdem sofort Rat. Ohne richtigen Hinweis der Vermieter*in geht der Widerspruch manchmal noch im ersten Gerichtstermin.

# state: machine
# target: 248a790cccff
# parts: =83fe91eb6d48
# using: -mietspiegel=ff21561dc658 -nebenkosten=4a4037973c66
notice-increase =
    In anderen Fällen kann Ihre Vermieter*in verlangen, dass Sie einer höheren Miete zustimmen. Das geht nur bis zur ortsüblichen Vergleichsmiete. Wenn die Erhöhung beginnt, muss die Miete seit { $increase-unchanged-months ->
        [one] { $increase-unchanged-months } Monat
       *[other] { $increase-unchanged-months } Monaten
    } gleich sein. Der Brief darf frühestens { $increase-wait-years ->
        [one] { $increase-wait-years } Jahr
       *[other] { $increase-wait-years } Jahre
    } nach der letzten Erhöhung kommen. Erhöhungen wegen einer Modernisierung oder wegen der { -nebenkosten } zählen dabei nicht mit. Wenn Sie Zweifel haben, rechnen Sie mit dem { -mietspiegel } nach.

# state: machine
# target: b78659857812
# parts: =23533bc7d1f8
# using: -city=8e5bd9f870fd -nebenkosten=4a4037973c66
notice-increase-cap =
    Bei so einer Erhöhung gibt es in { -city } noch eine zweite Grenze. Die Miete darf innerhalb von { $increase-cap-years ->
        [one] { $increase-cap-years } Jahr
       *[other] { $increase-cap-years } Jahren
    } höchstens um { $increase-cap } steigen. Eine Erhöhung wegen einer Modernisierung oder wegen der { -nebenkosten } kann dazukommen. Für die Antwort haben Sie Zeit bis zum Ende des { $consent-month } Monats nach dem Brief. Beispiel: Der Brief kommt im März. Dann antworten Sie bis Ende Mai. Lassen Sie den Brief prüfen, bevor Sie zustimmen. Wenn Sie nicht zustimmen, kann die Vermieter*in vor Gericht gehen.

# state: machine
# target: 6130c67ed049
# parts: =ae3a240741fc
# using: -nebenkosten=4a4037973c66
notice-increase-kinds = Prüfen Sie zuerst, welche Art von Erhöhung es ist. Bei einer „Staffelmiete“ steht schon im Vertrag, wann und wie stark die Miete steigt. Bei einer „Indexmiete“ ändert sich die Miete mit den Preisen in Deutschland. Auch nach einer Modernisierung kann die Miete steigen. Auch die { -nebenkosten } können steigen, ohne dass Sie zustimmen. In diesen Fällen gelten die Grenzen, die weiter unten stehen, <strong>nicht</strong> (§§ 557a, 557b, 559 und 560 BGB). Für geförderte Wohnungen gelten oft andere Regeln.

# state: machine
# target: aef5a07097ab
# parts: =4d7e7ec08483
# using: -mietpreisbremse=1a40d6b435cf
notice-increase-kinds-advice = Wenn Sie in solchen Fällen zu wenig zahlen, entstehen Mietschulden. Lassen Sie sich zuerst beraten. Bei einer „Staffelmiete“ kann die { -mietpreisbremse } für jede Stufe gelten. Bei einer „Indexmiete“ kann sie nur für die erste Miete gelten. Mehr dazu: <a name="rent-brake"></a>.

# state: machine
# target: 60ed155424b8
# parts: =191da3cff109
# using: -city=8e5bd9f870fd
notice-increase-note = §§ 558 und 558b BGB. Diese Grenze gilt in { -city } bis zum { $increase-cap-until }.

# state: machine
# target: 098963620a7f
# parts: =0557156ee9de
notice-increase-title = Die Miete soll steigen

# state: machine
# target: ab56fb381c24
# parts: =dc8e1367bbf1
notice-intro = Ein Brief der Vermieter*in macht oft Angst. Bleiben Sie ruhig. Es gibt feste Regeln und Fristen. Heben Sie den Umschlag auf, und schreiben Sie das Datum darauf. Holen Sie sich früh Rat. Unterschreiben Sie nichts an der Tür.

# state: machine
# target: 075f72cb71de
# parts: =831b61207d25
notice-landlord = Die Vermieter*in braucht in der Regel einen Grund, den das Gesetz anerkennt. Der Grund muss im Brief stehen. Eine Kündigung gilt meist nur auf Papier mit echter Unterschrift. Eine einfache E-Mail, ein Fax oder Messenger reichen nicht. Eine Kündigung kann auch in einem Brief vom Gericht stehen. Ziehen Sie nicht gleich aus. Lassen Sie den Brief prüfen, bevor Sie antworten.

# state: machine
# target: 3761952725bf
# parts: =1f4e6d4092e0
notice-landlord-note = §§ 568, 573 und 573c BGB.

# state: machine
# target: 63b8b93f4a3c
# parts: =7ac50b042f56
notice-landlord-title = Die Vermieter*in kündigt

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
# target: 0fe46ddc0f68
# parts: =3a12d62ddee5
notice-table-exceptions =
    Die Tabelle gilt nicht für fristlose Kündigungen und nicht für befristete Verträge. Manchmal liegt ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt. Dann gilt oft weniger Schutz. Die Frist kann dort viel kürzer sein, und die Vermieter*in braucht keinen Grund. Manchmal wohnt die Vermieter*in selbst im Haus. Wenn es dort höchstens { $owner-house-flats ->
        [one] { $owner-house-flats } Wohnung
       *[other] { $owner-house-flats } Wohnungen
    } gibt, kann sie auch ohne Grund kündigen. Die Frist ist dann länger (§§ 549, 573a und 573c BGB).

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
# target: cde6729c2a06
# parts: =7ceafcee5755
repairs-intro = Die Heizung bleibt kalt, das Wasser tropft, die Wand ist nass. So etwas heißt Mangel. Die Vermieter*in muss die Wohnung in Ordnung halten. Sie müssen jeden Mangel sofort melden. Je früher Sie es tun, desto besser für alle.

# state: machine
# target: 489c7845c257
# parts: =bbe5a304f9f6
repairs-late = Melden Sie einen Mangel nicht, kann das teuer werden. Vielleicht müssen Sie dann für den Schaden zahlen. Auch das Recht auf weniger Miete können Sie verlieren. Heben Sie deshalb eine Kopie Ihrer Meldung auf.

# state: machine
# target: 5b111475648f
# parts: =444c7738befc
repairs-late-note = §§ 536 bis 536c BGB.

# state: machine
# target: 75a22c1b6b8d
# parts: =4d56ee0a2f25
repairs-reduction =
    Können Sie die Wohnung nicht richtig nutzen, müssen Sie für diese Zeit weniger Miete zahlen. Das heißt Mietminderung. Kleine Mängel zählen nicht. Bei einer Modernisierung, die Energie spart, gilt das { $energy-works-months ->
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
# target: 291807edfad8
# parts: =0eb182ffa360
repairs-step-deadline = Nennen Sie einen Tag, bis zu dem der Mangel behoben sein soll. Bei einer kalten Heizung im Winter ist das ein sehr kurzer Termin.

# state: machine
# target: d243f8c53a34
# parts: =44d09e642c36
repairs-step-help = Passiert nichts? Holen Sie Rat beim <a name="mieterverein">Mieterverein</a>. Nehmen Sie Fotos, Briefe und Ihren Mietvertrag mit.

# state: machine
# target: fbbf5db206dc
# parts: =d710057366d4
repairs-step-report = Machen Sie Fotos. Melden Sie den Mangel sofort schriftlich. Ein Brief dafür: <a name="letters"></a>. Haben Sie angerufen? Schicken Sie trotzdem noch einen Brief oder eine E-Mail.

# state: machine
# target: 9497d8608b0b
# parts: =e2e4a357b2c3
repairs-title = Etwas ist kaputt

# state: machine
# target: 80fe7add9f14
# parts: =0ffd60f2fa90
search-fraud = Zahlen Sie nie Geld für eine Wohnung, die Sie nicht gesehen haben. Schicken Sie keine Kopie vom Ausweis an Fremde. Ist ein Angebot auffallend billig? Dann seien Sie vorsichtig. Manche Betrüger*innen sagen, sie seien im Ausland und schickten den Schlüssel mit der Post. Antworten Sie darauf nicht.

# state: machine
# target: f3d7e5cab40e
# parts: =73f1768bf4ae
search-fraud-title = Kein Geld vor der Besichtigung

# state: machine
# target: f2401afb5ba5
# parts: =8d3122a8df6b
search-intro = Eine Wohnung zu finden, braucht oft Geduld. Mit guter Vorbereitung können Sie schnell antworten, wenn ein Angebot kommt. Dieses Kapitel zeigt Ihnen, wo Sie suchen, was Sie schreiben und wovor Sie sich schützen.

# state: machine
# target: c2632487a8ef
# parts: =91f669f9ad84
search-residence =
    Viele Menschen mit Schutzstatus müssen { $residence-years ->
        [one] { $residence-years } Jahr
       *[other] { $residence-years } Jahre
    } in einem bestimmten Bundesland wohnen. Diese Pflicht heißt Wohnsitzregelung. Es gibt Ausnahmen, zum Beispiel bei einer Arbeit mit mindestens { $residence-hours ->
        [one] { $residence-hours } Stunde
       *[other] { $residence-hours } Stunden
    } pro Woche. Fragen Sie die Ausländerbehörde, <strong>bevor</strong> Sie einen Mietvertrag unterschreiben. Lassen Sie sich die Antwort am besten schriftlich geben.

# state: machine
# target: 0573510dabb3
# parts: =d79d4fdacf57
search-residence-note = § 12a AufenthG. Das ist das Aufenthaltsgesetz.

# state: machine
# target: 741e6a17abf7
# parts: =ea6c6e732e36
search-residence-title = Dürfen Sie den Wohnort frei wählen?

# state: machine
# target: a0a7e5748c04
# parts: =c33d94fb4238
search-step-answer = Antworten Sie schnell auf neue Angebote. Notieren Sie, wem Sie wann geschrieben haben. Sagen Sie ab, wenn Sie nicht kommen können. So bleiben Sie in guter Erinnerung.

# state: machine
# target: 7edd4fc3fdc2
# parts: =2a7972d77ff4
search-step-budget = Rechnen Sie aus, wie viel Miete Sie jeden Monat zahlen können: <a name="costs"></a>. Denken Sie auch an Strom, Internet, Fahrkarten und Möbel.

# state: machine
# target: ff88afc84f8e
# parts: =d5b3c2c21bd6
search-step-message = Schreiben Sie einen kurzen Text über sich. Nennen Sie Namen, Zahl der Personen, Arbeit, Termin für den Einzug und Telefonnummer. Bitten Sie eine Person mit gutem Deutsch, den Text zu lesen.

# state: machine
# target: fdf26a172ab9
# parts: =13bce3fa5200
search-step-papers = Legen Sie Ihre Papiere bereit: <a name="money"></a>. Speichern Sie gute Kopien auf dem Telefon. Dann sind Sie schnell.

# state: machine
# target: 2309d547cd93
# parts: =ca0d929b9679
search-steps-title = Schritt für Schritt

# state: machine
# target: 6d43d5d17f91
# parts: =d2a6358925d5
search-title = Eine Wohnung suchen

# state: machine
# target: ccdf4481a289
# parts: =0098414b36bf
search-where-companies = Schreiben Sie an Wohnungsunternehmen. Fragen Sie auch Genossenschaften: Dort kaufen Mitglieder Anteile und wohnen dann zur Miete. Gibt es eine Warteliste? Lassen Sie sich eintragen, und melden Sie sich immer wieder.

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
# target: 7a70c34739ee
# parts: =af74bc452385
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
# target: 2ab91051d997
# parts: =5e9953ce547b
viewing-fair = Niemand darf Sie bei der Wohnungssuche wegen Ihrer Herkunft benachteiligen. Das gilt zum Beispiel bei einer Absage nur wegen Ihres Namens. Es gibt wenige Ausnahmen. Eine kann sein: Die Vermieter*in wohnt selbst auf dem Grundstück.

# state: machine
# target: bfecd1bebffc
# parts: =c5ebe07d853b
viewing-fair-deadline =
    Manchmal haben Sie dann Anspruch auf Geld. Den Anspruch müssen Sie innerhalb von { $discrimination-months ->
        [one] { $discrimination-months } Monat
       *[other] { $discrimination-months } Monaten
    } bei der Vermieter*in verlangen, am besten schriftlich. Holen Sie sich deshalb schnell Hilfe. Die Beratung ist kostenlos: <a name="adb">Antidiskriminierungsbüro</a>. Dort können Sie auch nur über das reden, was passiert ist.

# state: machine
# target: f117cc1c1e5b
# parts: =84185e6c3946
viewing-fair-note = §§ 19 und 21 AGG. Das ist das Allgemeine Gleichbehandlungsgesetz.

# state: machine
# target: 9eff3b31543d
# parts: =fd7e84d6f022
viewing-fair-title = Wenn man Sie schlechter behandelt

# state: machine
# target: 3b5d138cc4c3
# parts: =4e6416978964
viewing-intro = Bei der Besichtigung prüfen Sie die Wohnung, und die Vermieter*in lernt Sie kennen. Kommen Sie pünktlich. Nehmen Sie gern eine Person mit, die gut Deutsch spricht. Stellen Sie Fragen, und machen Sie sich Notizen. Fotos dürfen Sie machen, wenn die Bewohner*innen einverstanden sind.

# state: machine
# target: 76d86d0982d4
# parts: =e8ba36ee7275
viewing-known-defects = Manche Mängel kennen Sie schon vor der Unterschrift. Wegen dieser Mängel können Sie später meist nicht weniger Miete zahlen. Lassen Sie deshalb in den Mietvertrag schreiben, was die Vermieter*in bis wann repariert. Unterschreiben Sie erst danach (§ 536b BGB).

# state: machine
# target: 193f815d4182
# parts: =a35be085fd8a .alt=f9875e98ece4
viewing-picture = Schauen Sie sich alles in Ruhe an: Fenster, Wände, Heizung.
    .alt = Zwei Personen stehen in einem leeren Zimmer. Eine hält eine Liste, die andere zeigt auf das Fenster. Unter dem Fenster hängt ein Heizkörper.

# state: machine
# target: 800fddc0a8a7
# parts: =e5e81c00cc1f
viewing-proof = Schreiben Sie sofort auf, was passiert ist: Tag, Uhrzeit, Namen, genaue Worte. Heben Sie Anzeigen und Nachrichten auf. Wer war dabei? Notieren Sie auch das. Hat eine Person mit deutschem Namen eine Einladung bekommen und Sie nicht? Auch das kann ein Hinweis sein.

# state: machine
# target: a880892604e3
# parts: =c5d8eed6358d
# using: -wbs-short=00fe73684f9e
viewing-questions-first = Bei der Besichtigung geben Sie nur Namen und Kontakt an. Bei geförderten Wohnungen zeigen Sie auch den { -wbs-short }. Eine Kopie vom Ausweis brauchen Sie nicht abzugeben. Ihr Einkommen weisen Sie erst nach, wenn Sie die Wohnung wirklich wollen. Bringen Sie Lohnzettel also erst später mit.

# state: machine
# target: 4088aa1f20bf
# parts: =118a16de5364
viewing-questions-first-note = Die Behörden für Datenschutz haben dazu eine Orientierungshilfe mit Muster-Formular. Sie hat den Stand { $questions-guidance } und steht auf der Seite ldi.nrw.de.

# state: machine
# target: 3020630ee635
# parts: =e7bbe857a55e
viewing-questions-title = Was Vermieter*innen fragen dürfen

# state: machine
# target: ffe0ee38dc2d
# parts: =378eca8ae985
viewing-title = Besichtigung und faire Behandlung
