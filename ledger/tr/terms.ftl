# state: machine
# source: 3317f3593e28
# target: 1a8cc4838a07
# parts: =8b9f30cf1012
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 7c84356db547
# parts: =09cdc437a3be
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 8fe42f74f349
# parts: =ed74125b2b26
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 428f211d349b
# parts: =3ed757575075
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 2a033155a33c
# parts: =4a326c9edfcc
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 03bfb4fc914e
# parts: =ae8465851529
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: 1b02e8d83073
# parts: =3465f9e95162
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 5bebc1d68fe6
# parts: =fc4d7513006e
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 1ce1cbe7d78e
# parts: =85496fcf9a82
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: f92b9dc59fe1
# parts: =d4f088ecc30e
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: affbd7ccc2a4
# parts: =4339f1df65be
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: b9231d8e1dce
# parts: =c8762739222e
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 8e5bd9f870fd
# parts: =75d229607bac
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 6d17f87c4b21
# parts: =204f408fb710
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 12b938c5953e
# parts: =030a23401b96
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: f3b45a5ccb93
# parts: =9920113dd30a
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 7aeee810caf9
# parts: =c9042c11849b
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 483f82e3cb16
# parts: =9a8a04fc8ea6
-grundversorger = Grundversorger

# state: machine
# target: d81adaeaa3e9
# parts: =86792d919a88
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: b2a99677ba4b
# parts: =2abec076f880
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: d51f217c88c7
# parts: =a8867430058e
-indexmiete = Indexmiete

# state: machine
# target: 9bc6f1a292dd
# parts: =5832b12544d7
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
# parts: =d1d38c48313f
-jobcenter = Jobcenter

# state: machine
# target: 21581d49cc44
# parts: =b4cfc95c55a1
-kaltmiete = Kaltmiete

# state: machine
# target: 55114c841364
# parts: =308d093e8bd4
-kaution = Kaution

# state: machine
# target: c7c284d2842c
# parts: =3a6cc3fb2555
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: 2b9bfe3c71ec
# parts: =d8c87f18fcd7
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 6dd169ec1836
# parts: =597282a87e7b
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 4436bf1e38af
# parts: =2feadc790704
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 191a3ad59576
# parts: =f11d8e8024b2
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 9918e7e5b309
# parts: =29e03fa47dad
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 391ce4e8306d
# parts: =fbf5aa41342e
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: eb6ed93d8718
# parts: =61ba9fbf3951
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 08d4de026a73
# parts: =cd5259c2af26
-mietminderung = Mietminderung

# state: machine
# target: 1a40d6b435cf
# parts: =617f09f9a638
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: ff21561dc658
# parts: =3d1c31db88cc
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 2e03b794ac6e
# parts: =1a02effa9bac
-modernisierung = Modernisierung

# state: machine
# target: 4a4037973c66
# parts: =13f649751b7a
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: dd533c9f9f56
# parts: =7ad50efd87c1
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 3cf04c695402
# parts: =fbf52c773702
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 4fa0e1ade167
# parts: =39bfccc962cb
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 17e5daedee63
# parts: =6dda4bcf15e7
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: c867c1fd3425
# parts: =64440ab8f48f
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 907dfe4cba95
# parts: =dfc5d7c8e210
-raeumungsklage = Räumungsklage

# state: machine
# source: 8ad5eb7dbc6b
# target: 87714d915dde
# parts: =96d14f34d67b
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: d889347a5893
# parts: =f585a341e8bd
-schoenheitsreparaturen = Schönheitsreparaturen

# state: machine
# target: efe40463262b
# parts: =70f1098cc224
-schufa = SCHUFA

# state: machine
# source: e39a3ef67bde
# target: b07f5c3ca283
# parts: =2c11857f3867
-schule-ohne-rassismus = Schule ohne Rassismus – Schule mit Courage

# state: machine
# source: fcd3d10bdb9b
# target: 471510a910b4
# parts: =dcd4cea4a055
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 5895dee6b3fc
# parts: =7549290a5a48
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: cd59b40e9fbd
# parts: =94fc74101422
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 126fa36e1b94
# parts: =2bf105990c65
-staffelmiete = Staffelmiete

# state: machine
# target: b43f53c07b87
# parts: =a9ca98a8e039
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 7a7a2e58c804
# parts: =f655c68d424c
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 46aa0fc3b7ed
# parts: =78510bdcfed7
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 3cb3fa2a3f8d
# parts: =fceb1357f869
-vorbehalt = Vorbehalt

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: 9f3f76cfd3e7
# parts: =efd78bccbfc9
-warmmiete = Warmmiete

# state: machine
# target: 8bb61b405081
# parts: =bc531c21f2b8
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
# parts: =8cd1caa1d793
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
# parts: =47166a6182c1
-wertstofftonne = Wertstofftonne

# state: machine
# source: 712f90380495
# target: 195667dca649
# parts: =d8247c00f84c
-widerspruch = Widerspruch

# state: machine
# target: 5d89f624b2f3
# parts: =02da61a3b455
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 2d6f3af8d5ee
# parts: =b22196ee0615
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 77a3862afbe0
# parts: =3f1c5f926012
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 7f3bdc455918
# parts: =20d8156c3e87
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: e72b7feb244f
# parts: =3447af3b1209
-zusicherung = Zusicherung
