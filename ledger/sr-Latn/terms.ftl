# state: machine
# source: 3317f3593e28
# target: f8f8166d229d
# parts: =3c56466a5286
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: cf0aef983ccb
# parts: =4e5246f9be88
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: bfaa12bc0079
# parts: =783107809e91
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 6caf7bbb05ed
# parts: =1810bbe6edd0
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 3972ea88580e
# parts: =89f749f69846
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 72177f8fed9d
# parts: =f671bd0ff843
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 90d51f15ea9e
# parts: =d89181437b63
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 7744844ddfcd
# parts: =ab02e06be44e
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 8a9782a3d3c4
# parts: =1c8d8b2d6caa
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 505b42f32509
# parts: =aad4eaf78c98
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: d70b289a5e85
# parts: =2333711dc1e9
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 627de26a1aab
# parts: =b1902a6b3417
-city = Köln

# state: machine
# source: f59ee42caa83
# target: e89cc34201c4
# parts: =8c14f1096e1e
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 4d4bfea55a03
# parts: =eb0da614dccc
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 8d323835c778
# parts: =79c78acf1903
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 99305b649485
# parts: =699943c33a28
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 9fa074aa0bc8
# parts: =e743dd09fa89
-grundversorger = Grundversorger

# state: machine
# target: 1607c6899517
# parts: =d8d1437aa2a7
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: e06376fe628c
# parts: =e401dd7cdb60
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: c8deac5da6c7
# parts: =3f8b3e4da2b2
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
# target: 8e672fcdbcb0
# parts: =16dd91fc382e
-kaltmiete = Kaltmiete

# state: machine
# target: 29f8443524df
# parts: =bb41d8e9081a
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: ae8515a85b96
# parts: =d584448936dd
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 3c8957079c32
# parts: =22355c495110
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 31077149f6bc
# parts: =05511c03c42b
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: c31f53d6819b
# parts: =4dbe218ab782
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 295c5b474485
# parts: =0d521713839c
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 8c33a22464e8
# parts: =62731e40d208
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 29d7ac2953fb
# parts: =dd27c5a1a0fd
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 8f376039eff6
# parts: =fda0fdd943ab
-mietminderung = Mietminderung

# state: machine
# target: 8e1f216e563e
# parts: =1130b21886e9
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 9c04a1bed3a2
# parts: =ae922c7079c1
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 1daa654fb746
# parts: =5a7b20786820
-modernisierung = Modernisierung

# state: machine
# target: 639d234b91f0
# parts: =0f977f0bcc26
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 748cec0c80a0
# parts: =3644154bd259
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
# target: 8641780bd8f1
# parts: =eec1454cf56c
-provision = Provision

# state: machine
# source: 520c6f020278
# target: c885877d3373
# parts: =40f2865bafec
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: fd6f32ad05da
# parts: =4e70a0edabb2
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 4fc4c88171a0
# parts: =aa003e522b2d
-raeumungsklage = Räumungsklage

# state: machine
# target: eed339e8b316
# parts: =582ffc34a332
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: c7e984d5acc3
# parts: =5f93943a49bb
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
# target: c8d3d4bc2d96
# parts: =086be69b9295
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 73986fcc0eb0
# parts: =82e32eab0e5b
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 8c28fb7bdae3
# parts: =b2d3a07360ee
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 4b017839d234
# parts: =80f7a326ff4a
-staffelmiete = Staffelmiete

# state: machine
# target: 26501a9ff1f8
# parts: =a8061f35aab3
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 4e0feae2c1b2
# parts: =00468cc8ab9e
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 2a2b73fbe2a8
# parts: =a13693e3c2a5
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: eb70700e3979
# parts: =8e212c4b4c46
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 14b32e302cb0
# parts: =0894495fb279
-warmmiete = Warmmiete

# state: machine
# target: 3b0c4cf3cef4
# parts: =fe209d9047d9
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
# target: 275e98148b93
# parts: =c9e516ac2400
-widerspruch = Widerspruch

# state: machine
# target: c83691b67726
# parts: =a658ae4021d5
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 08ac18bc5bab
# parts: =6497cb027511
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 48cb6aaac5fd
# parts: =08c419ec14c9
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 3a1bdfde204d
# parts: =2f379c582f85
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 9ed71ccb2f47
# parts: =2733c34ddabf
-zusicherung = Zusicherung
