# state: machine
# source: 3317f3593e28
# target: 02578c609329
# parts: =60825320505a
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: c78426f54f9c
# parts: =c366eb483057
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 87deb4d132aa
# parts: =f919571a11d5
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: dfa352942388
# parts: =225a261dcac5
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 6d5ba3d66d5f
# parts: =b64f0c496ce8
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 9245ba8c4f22
# parts: =9a0e749a6e16
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: c7d17025fe68
# parts: =078bb59818f1
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 7eda8e2f48f5
# parts: =0bed30b600d6
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 54c50200d85b
# parts: =5da64dadb588
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 832b44948a5e
# parts: =7fce3eee4f44
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: d995a45fac9c
# parts: =b3a858f20742
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: c9541c0032af
# parts: =aef8c22b897e
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 8d6fd43e7cfc
# parts: =f76c20bc0f9c
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: b40c74ea19a0
# parts: =2174e4587c24
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 9e54ffcc3f98
# parts: =b83ec1561a1c
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: b5361b9421c4
# parts: =a77d35a9ebf8
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 820948d6931e
# parts: =80fad76d585f
-grundversorger = Grundversorger

# state: machine
# target: 8a06c2ede796
# parts: =433645d5083d
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: a563a552fac1
# parts: =327bdc9f539c
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 384da02b38e6
# parts: =41001be46a1e
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
# target: cda89ffdd4eb
# parts: =c9c0b1aa6a33
-kaltmiete = Kaltmiete

# state: machine
# target: 9b45ae22c035
# parts: =79e59f1555e4
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: be017647bffd
# parts: =cf6b95bc768e
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 582181aca81e
# parts: =785c3dbdd379
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 818511c7eeaa
# parts: =dae2b7ced6f9
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 58db49a1cf29
# parts: =fce5100a0f68
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: d250d24f9432
# parts: =6e58283ccd9b
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 775a478560da
# parts: =7a6a9929e072
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: c41fb34bdb7a
# parts: =0cf6e8da8682
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: acbaa0e43896
# parts: =4afd097d9275
-mietminderung = Mietminderung

# state: machine
# target: d5dadd42fe17
# parts: =ca833dcc53c1
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 2928b5da07ec
# parts: =8639097526aa
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 52a57cfd926a
# parts: =f650e5cb1024
-modernisierung = Modernisierung

# state: machine
# target: 066e8dd5189d
# parts: =a46835bf33fe
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: bd38e496b794
# parts: =da195c07ff29
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
# target: 45dabf10785c
# parts: =cbedda7d1302
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 83660ba48169
# parts: =944d7d858bb6
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: d1df6511ca61
# parts: =4b0ec1627b97
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 725898c8a199
# parts: =c71d7e01aa8f
-raeumungsklage = Räumungsklage

# state: machine
# target: 60f7f338db4e
# parts: =ca5ebe9385e7
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: ad1c9a26d80a
# parts: =fa0f90676801
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
# target: 106f9c346492
# parts: =b28ad46acec3
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 63f3c1607d75
# parts: =722f325578c4
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 09eac75d6856
# parts: =d2578cbf5770
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 3abf1f1206c0
# parts: =ed2914293301
-staffelmiete = Staffelmiete

# state: machine
# target: 1e413e203fad
# parts: =23b72fcf523d
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 41bb209b409c
# parts: =80cc910cd515
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 61db49242e10
# parts: =ffaad4e620b5
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: cfe27ee3b93a
# parts: =30491f00fc58
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# source: 7449b57c4336
# target: 93523e206c3d
# parts: =194c33f87608
-warmmiete = Warmmiete

# state: machine
# target: d5cd20d75416
# parts: =c4410cd6cf88
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
# target: 03847c753089
# parts: =3354f7a97af6
-widerspruch = Widerspruch

# state: machine
# target: 70b9c96889f7
# parts: =201b211501ed
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 32ec41873af3
# parts: =682c1a0fc58b
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 3088ce931a52
# parts: =99f0944c6341
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 9054225ad137
# parts: =672a9cab2781
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 27db4c240868
# parts: =ffa6fd97f4a1
-zusicherung = Zusicherung
