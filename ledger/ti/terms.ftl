# state: machine
# source: 3317f3593e28
# target: d59e199768c2
# parts: =d9b8b7434778
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 8d2a9ba5ca75
# parts: =ae778b7b8770
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 446f330a8de6
# parts: =d9a81b89e5b1
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: fce73d39e310
# parts: =c80698475ade
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: bdb55d070848
# parts: =38d22f96e920
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: b8fc463f2362
# parts: =2d4ac8d8cd49
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 6ba31f02ef33
# parts: =9817d8967d8e
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: ee71885fb465
# parts: =45ed510c0bde
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: d6fbe7884ff8
# parts: =9b1e6388bf64
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 1e609cf917f6
# parts: =0f5c298b7925
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: cdea0dd27570
# parts: =09a89c99ffda
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 1a1a979fa8ea
# parts: =55209275b014
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 05833e047870
# parts: =337043163555
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: fced7b1476fa
# parts: =94ee9e99ce84
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: c189fed6927f
# parts: =00a9c6850ecb
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: e41605a131fe
# parts: =8a2e90806ad8
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: d4a9d7ae00a1
# parts: =b02ff1f7bb39
-grundversorger = Grundversorger

# state: machine
# target: f83f717aaa28
# parts: =b922e625f957
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 2fc245fa446d
# parts: =e110e2f862bb
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: b08e01f732a6
# parts: =bd69f697a60a
-indexmiete = Indexmiete

# state: machine
# target: 486af69f7053
# parts: =2f5adb8fd5fc
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
# parts: =d1d38c48313f
-jobcenter = Jobcenter

# state: machine
# target: cb060bad66ee
# parts: =a922a5f11723
-kaltmiete = Kaltmiete

# state: machine
# target: 06e24701980f
# parts: =a302e28b56a7
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: d67edd50e934
# parts: =56a38ad836de
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 0e38a165eb57
# parts: =8042642710d4
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 37f14a6e729c
# parts: =d3f05238dee9
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 522a2bd5887f
# parts: =05d980457260
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: e307d3352ae8
# parts: =feb250dddd56
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: bc5e85a68994
# parts: =575a23caf182
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: ad96c0b25020
# parts: =514dfb8e6132
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 123dee014457
# parts: =4fe5bb65b310
-mietminderung = Mietminderung

# state: machine
# target: ad529514091a
# parts: =3d453656884b
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 8c82f49892ee
# parts: =ab7da95b95ab
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: a4a68ba77b40
# parts: =7468517eb3d0
-modernisierung = Modernisierung

# state: machine
# target: e7fd86a65817
# parts: =77f9859b8a32
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: cd342946357f
# parts: =dd76bf382595
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 88b8265f7e00
# parts: =d27e440a5f5a
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 68d463b5358b
# parts: =94aacc5dd7c1
-provision = Provision

# state: machine
# source: 520c6f020278
# target: b506d58e378d
# parts: =35ca548a4433
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: b9d5674e092c
# parts: =913272fb446b
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 9f5150818d2c
# parts: =905797f6270d
-raeumungsklage = Räumungsklage

# state: machine
# source: 8ad5eb7dbc6b
# target: 25c5b4bed369
# parts: =b1b9d0c0d24d
-ruege = Rüge

# state: machine
# target: 01b6f77617c9
# parts: =90d05ca6d5fb
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: ecc28de9cd4f
# parts: =cd099e97b5ce
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
# target: 736b092c2846
# parts: =91bc6c17128f
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 7197d9f2eb55
# parts: =4e6ad5d583c8
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 25cd29e34bcd
# parts: =55c9e6bb14cc
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: c057e19ce24b
# parts: =3ac741c8665f
-staffelmiete = Staffelmiete

# state: machine
# target: 120fb25a4ad1
# parts: =d28776a89ace
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 29d7d817b130
# parts: =a656158eac2c
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 5c07e9811a65
# parts: =3198a1b3dba8
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 1d9ee3740f9b
# parts: =f9ae5e115e1a
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 1380b1374a1b
# parts: =00b40bf80a27
-warmmiete = Warmmiete

# state: machine
# target: b941c945cab1
# parts: =30c8808ae1fb
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
# target: da84845196b5
# parts: =779358e9c620
-widerspruch = Widerspruch

# state: machine
# target: e41fb84b3b54
# parts: =9f3d70762452
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 851979214f64
# parts: =ba2235af9bb4
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 03fa9b4a77e6
# parts: =8e4167008be8
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 5a74f1f7efa2
# parts: =7bb0c540ea6d
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: cd41cf731a69
# parts: =6c6bfe87752d
-zusicherung = Zusicherung
