# state: machine
# source: 3317f3593e28
# target: 57f6bc73a568
# parts: =f13ffcf7527b
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 87bb02559510
# parts: =f6638c7fa2a2
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: a8c9ab2c8517
# parts: =5220884ec078
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: a18e832ca5d8
# parts: =db7bccc7cbfe
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 374f4a618eda
# parts: =8342912dbbed
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: caaf44ad47cf
# parts: =5d3e75b4557a
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b8022b726477
# parts: =4f3fb8502b39
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: f9b5a776beca
# parts: =c07b60b1ceff
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: a46ce4f6920b
# parts: =036709d7420a
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 9eeca0cfc1ce
# parts: =ef244ee788aa
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 0dda731b37cf
# parts: =15d9283dd334
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 3a3784c20bcf
# parts: =a428c59696e3
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 3be9c7b2ff9c
# parts: =11db21e31577
-city = Köln

# state: machine
# source: f59ee42caa83
# target: d1386d9cf821
# parts: =9fd44c8a514e
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 285d8f4bd6b8
# parts: =d33a5643e4b2
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: de9c6ce5dd75
# parts: =1c3ccded7ae4
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 04dcbeb27ad1
# parts: =23d366dbc918
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 26ea4647c448
# parts: =e65808b49c87
-grundversorger = Grundversorger

# state: machine
# source: 5f5fdc66717a
# target: 18a0a5ea854c
# parts: =4347296913d0
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 81bf97c9d074
# parts: =4caaf2264f30
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 2687dd56cbce
# parts: =b9347f016a0e
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
# target: 78617afbfce8
# parts: =9b144fcf71fc
-kaltmiete = Kaltmiete

# state: machine
# source: b3044815e762
# target: 6da8543e13dd
# parts: =c3cdfc9842e6
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: f2f913ee3c7c
# parts: =043a525f8444
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 48cf86906ea9
# parts: =e4a74b61104f
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: c8754a0897a0
# parts: =1a149fef4049
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: c0ac585ea718
# parts: =44e8e72ebda5
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: b9a54de09e52
# parts: =f398d05d0915
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 3baa81ec0ca9
# parts: =7729cd5f1140
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 4c06c76231d8
# parts: =9cbd2416e75c
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: b1a386e20fa7
# parts: =d224fbc34b1a
-mietminderung = Mietminderung

# state: machine
# target: 7c381f03b2d0
# parts: =8c68cac129c7
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 4bebbd5db830
# parts: =3b220db1519e
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 4462d4ffb2a4
# parts: =8fd79f9dde91
-modernisierung = Modernisierung

# state: machine
# source: cfda62146a73
# target: 10f2b2509edd
# parts: =e622c1394dea
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: f58735a11264
# parts: =9af20790ee23
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
# target: 6f7822ee2cdc
# parts: =a015a1e5f84a
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 400498138a17
# parts: =983a07cb7a0c
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 8cca2d16517b
# parts: =781c04553bc1
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: a88770fcc7ee
# parts: =5451543badaf
-raeumungsklage = Räumungsklage

# state: machine
# target: b08233e3c39b
# parts: =396714c68c26
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: c5a89bf5c4ca
# parts: =6808a010d32c
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
# target: e560a810d476
# parts: =a78ace6e2efa
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 4eb1f5c0e27f
# parts: =ead2adb1eab6
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 52d9368726db
# parts: =a4ccc5cdb58b
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 955e3c25cb97
# parts: =0e2de8c88d03
-staffelmiete = Staffelmiete

# state: machine
# source: fd67b886d8db
# target: 79b674f1cca3
# parts: =d5588525aaa5
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: fcea3ecc54a2
# parts: =e44edaf18fa2
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 57edb424f3e8
# parts: =869a80634450
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: bdf467fd2bcd
# parts: =fee69df33740
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: d2789f1e71bb
# parts: =b25ebeb8f2a5
-warmmiete = Warmmiete

# state: machine
# target: 147d0cb82c61
# parts: =491a6d8d74ad
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
# target: cd94e5166bd4
# parts: =6a67b09feabc
-widerspruch = Widerspruch

# state: machine
# target: b67006675096
# parts: =bfb187e25dc1
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: f536e2dd80e1
# parts: =fee18ae6f0ed
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 2d620c351543
# parts: =6c4c6ed25907
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 83fd13528966
# parts: =88dcb0643837
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: ad2b8f3dd310
# parts: =e5b2cad497af
-zusicherung = Zusicherung
