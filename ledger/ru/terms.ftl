# state: machine
# source: 3317f3593e28
# target: b1582b693146
# parts: =4076a0d83fd0
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: e0335f88efe0
# parts: =6b3b5609fe52
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 8af6ab9c2d6e
# parts: =80ef2611a65e
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: c3a78488c8ce
# parts: =8b218184e877
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 43bd96206c9d
# parts: =d5acec131dcc
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 98bcf033f42e
# parts: =3212092c1b7b
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 3161ddd683e1
# parts: =48d0650d4965
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 20be8988eb09
# parts: =12a112c3faf8
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 5b27b40507b5
# parts: =b1873681c21f
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 53d740cd40b0
# parts: =b622a506df29
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 9fc6da641e11
# parts: =5efae9b468be
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: b02176b8b3c3
# parts: =5fc72580e4c5
-city = Köln

# state: machine
# source: f59ee42caa83
# target: a4f3036998a0
# parts: =88d5d5ed4ac5
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: eda421539fb3
# parts: =6a53f72aa7e1
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: e601ab3028d8
# parts: =514244469dc9
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 4a64b6cc97ed
# parts: =9e676132f123
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 62702c2dbcd7
# parts: =e0b287d48d5a
-grundversorger = Grundversorger

# state: machine
# target: 9d0feb11934f
# parts: =e5e61406ae28
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 3f6937758886
# parts: =b2a3828974af
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: ac73a205f5f9
# parts: =2ed763a43060
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
# target: 1bae37a30397
# parts: =613b2b89641a
-kaltmiete = Kaltmiete

# state: machine
# target: 73dbd07d58ba
# parts: =43f6f8d4d4fc
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: c3d03dfa79a7
# parts: =26624871083c
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 15545b8ba570
# parts: =4aa204275b87
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 76398adbdd4a
# parts: =ee13ac2e3dd8
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: f9a25b84f891
# parts: =d9a1f9eb16e0
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 69e62e66dc9d
# parts: =f89bd3dc4ef5
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 0a005d65cc4a
# parts: =795c4a206165
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 60ca72a7e4eb
# parts: =669c348c97d7
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 0907644e90c7
# parts: =34628dc79fae
-mietminderung = Mietminderung

# state: machine
# target: ea9c59c10a4d
# parts: =d5aef98c874c
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: e4aba920091d
# parts: =9d36604ef5bb
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 77f89bac4e36
# parts: =f8f30887bac8
-modernisierung = Modernisierung

# state: machine
# target: a400c4448310
# parts: =b1f7648e2e7e
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 2a156bd53d84
# parts: =8a3c636e9ebb
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 2aa0d7432003
# parts: =40b57e9d4956
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 7674ff72a77e
# parts: =eb914d7cd566
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 5e20321efeec
# parts: =3354cc0e40f9
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 32d12e065383
# parts: =cccf055c3a03
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: e2c9ba02d4c7
# parts: =af35eb6143a6
-raeumungsklage = Räumungsklage

# state: machine
# target: 65ea943f26f0
# parts: =a36b53321acf
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 54b3a376b110
# parts: =56fbc14cdcc9
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
# target: 7368ffd77348
# parts: =3bbf5e4df798
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 75f157eb4bf4
# parts: =77fa5ddb5f90
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 6fed8fd79162
# parts: =e02068416475
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: f78ae5ec535c
# parts: =f1f1fcd27ffe
-staffelmiete = Staffelmiete

# state: machine
# target: 428a187be8ef
# parts: =de1b743651f6
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 7f80c358d4f1
# parts: =5b58bfc941e2
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 13a421dea9ba
# parts: =7009459183c0
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: e315b3bee00a
# parts: =25cf7af01716
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# source: 7449b57c4336
# target: 5b8e4be97f26
# parts: =1425ac748372
-warmmiete = Warmmiete

# state: machine
# target: 85d5f3ea5ccc
# parts: =fedb5ae2f009
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
# target: eb98fd93c55a
# parts: =0de3a9355f2a
-widerspruch = Widerspruch

# state: machine
# target: d4f9a911fdb0
# parts: =bc093635e64e
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 8c93a7d214fd
# parts: =0865e5440616
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 06d825a665c7
# parts: =916a0b734e38
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 73a7d2afe10c
# parts: =68355af92f15
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 2207811d8cf7
# parts: =a303b37927ba
-zusicherung = Zusicherung
