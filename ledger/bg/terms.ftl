# state: machine
# source: 3317f3593e28
# target: cc5ac6fb2375
# parts: =d8accef02572
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 191deb7aa77b
# parts: =ba7f4a73bf95
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: a134dc32b038
# parts: =0a5820165f6e
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 974768d58bee
# parts: =2d4581f2bb1b
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: df6fd2ac317f
# parts: =065a961c8107
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: bca767b9fb9c
# parts: =f4943cd1bbcc
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 55c3c63a9585
# parts: =55cdb31dd29c
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: bc962f325716
# parts: =4977ac19ea06
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: dc22c42e0a48
# parts: =baaf2e874ac9
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 2419a05bb1c8
# parts: =a375acb66d6e
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: adfbcf70f6a8
# parts: =93adc976f8bd
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: c447865e8592
# parts: =350735b9f96b
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 75b57837891d
# parts: =860dd0bc1efa
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 7d3b078e338c
# parts: =b5818e43216e
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 75dba6769e5d
# parts: =d3d262470de5
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 731c8e8fd64d
# parts: =ce4988ac9659
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 6b52f97a49b3
# parts: =26577736b4a4
-grundversorger = Grundversorger

# state: machine
# target: 1e36701ee62b
# parts: =c47a083ed142
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 4f898091e8f8
# parts: =3bb876d94037
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 050a7a378149
# parts: =6907d2d33f0b
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
# target: 338025df16da
# parts: =8e944bc0514e
-kaltmiete = Kaltmiete

# state: machine
# target: 5337892e55df
# parts: =9b87daf5e90a
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: 531171d024b0
# parts: =8a23f670fc91
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: a0a0119b201c
# parts: =490d4dbad818
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: d4682d986812
# parts: =5d08fcb2fba9
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 11d11c505750
# parts: =2c87fecf5ebb
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 8aa92efc839e
# parts: =791824b8d936
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 0167b7491015
# parts: =0e0f398bb463
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 78b341c9c07e
# parts: =0b83b2d1172e
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: c68949a2c92e
# parts: =dadee3126c9d
-mietminderung = Mietminderung

# state: machine
# target: 1625164860ab
# parts: =0b43001a0083
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 2f39c0dbbc6d
# parts: =a351389b4e40
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 4e1afa34f3fe
# parts: =ea0535f805a6
-modernisierung = Modernisierung

# state: machine
# target: 6a9d5366665b
# parts: =48a66b0c5290
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: c83a83661ba2
# parts: =70f534c4f296
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
# target: 01baeda2fe35
# parts: =592df8e37ee7
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 84e6239c9ce1
# parts: =a6a0c7430437
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 59fdb20fc4f5
# parts: =9d8539e1c6c6
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 4b8877642e82
# parts: =824413e059c6
-raeumungsklage = Räumungsklage

# state: machine
# target: b7b4cdb5f01b
# parts: =7494363e2189
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 8bdeb2ae692d
# parts: =9d4808ec2891
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
# target: d4b51364529d
# parts: =729d2d686702
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: c0501423a841
# parts: =c8212326bb5e
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 0eed83e100b4
# parts: =65cc03159169
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 947fa68817f0
# parts: =ef6ccfc45a1f
-staffelmiete = Staffelmiete

# state: machine
# target: 8656372b9095
# parts: =f3b2a363069a
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: c10211c3ff54
# parts: =ff4ab1c372e0
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: f7d711abaa00
# parts: =d166a1aa246b
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 6099d2329a4e
# parts: =6caa8f51783e
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 57b30dc5a249
# parts: =72bf0c7bb19b
-warmmiete = Warmmiete

# state: machine
# target: 0f515ee0703c
# parts: =565ddc2713bc
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
# target: 39cacfa90750
# parts: =1c07582cca14
-widerspruch = Widerspruch

# state: machine
# target: 2259a8eff9d9
# parts: =c05f6390cc27
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: dfb5e21de8b0
# parts: =f6b816656aaa
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: d57525181abe
# parts: =bf7cc35d8ada
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: a63e3fe1d9fa
# parts: =f6a6545717eb
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 6be55a9e7f37
# parts: =66155bf403ef
-zusicherung = Zusicherung
