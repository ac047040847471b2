# state: machine
# source: 3317f3593e28
# target: ff3a3bf61db8
# parts: =0ea1c7a8d478
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 0077c79e664a
# parts: =eaa4c8b829a6
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 5495083c4278
# parts: =aeeb23c54fc4
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: c06640e089ca
# parts: =bfe59af689f7
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: ce372b4c6343
# parts: =6a3371aa817d
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: aacc47ff22ee
# parts: =0a6909643ad0
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: deaaaa99e283
# parts: =cbe2847d0c80
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 4d0331c80a6b
# parts: =f4fa8f4fccf2
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 404589b153dd
# parts: =59bb41371718
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 158fc49b4cb8
# parts: =a77d5706e567
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: ff881a34ece0
# parts: =4a66d9d8e41b
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 71ef6766eced
# parts: =85794e00482d
-city = Köln

# state: machine
# source: f59ee42caa83
# target: f82ab2ef01c2
# parts: =aed08e217a8c
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 109146c9ad8f
# parts: =95b7c3475ca0
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 74cdcd04f827
# parts: =71f552a7af74
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 9cee6ace1555
# parts: =0ebc8016876a
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: e9fc135c0190
# parts: =ed016de684cc
-grundversorger = Grundversorger

# state: machine
# target: 6f5a8aaf7912
# parts: =d4839ca8d5a3
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 5205deb5c16d
# parts: =8e85a08927aa
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 845d682d0aa7
# parts: =4cbf7d25ae2b
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
# target: 51b034ebbdb9
# parts: =07c322588862
-kaltmiete = Kaltmiete

# state: machine
# target: ec82d6c9bbcc
# parts: =1f22a5be5828
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: 8b4ef4f0264f
# parts: =7e09f20bdc73
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: e214e43216fb
# parts: =a3255657ec8e
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 1555541f1ce3
# parts: =aa633ab73d83
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 326b67813906
# parts: =a25ce83de488
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 8c8009521f7f
# parts: =1331ad6c8b60
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 3517b9767a86
# parts: =9aafbb396358
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 7a5da1a6a86b
# parts: =c429b23c6162
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: ff10a7967287
# parts: =4b3f2210a0d1
-mietminderung = Mietminderung

# state: machine
# target: 09cbccf1ee28
# parts: =d37b170c3691
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: bb912de5b074
# parts: =a2b1c977cb0f
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: ea76bb92463c
# parts: =a19290e1817f
-modernisierung = Modernisierung

# state: machine
# target: 3c61d9de00d9
# parts: =25670f92a977
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 44f13ff77809
# parts: =0bbac4632975
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 1dec4dae4f3a
# parts: =433cdc4e5c9f
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 5b9c67e9ce9d
# parts: =28b50fb26f84
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 2bea1a1265a6
# parts: =4cfb5d4d2600
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 7bc236fe278d
# parts: =6e3c6a61a29b
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 5ac53a397f77
# parts: =1fcfbcd676a5
-raeumungsklage = Räumungsklage

# state: machine
# source: 8ad5eb7dbc6b
# target: 2ee18fa5af40
# parts: =e659aa6dd25c
-ruege = Rüge

# state: machine
# target: 93a02ad50ac3
# parts: =177445c9b381
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 7f0de0d61350
# parts: =590ed073b7a6
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
# target: 12d430de54db
# parts: =20827e4538da
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 8303495395f3
# parts: =102669092ba2
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 92c717821b13
# parts: =b9dfcfdb64fc
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 0fbc891edcbc
# parts: =214313d9656e
-staffelmiete = Staffelmiete

# state: machine
# target: 8c81d057bb21
# parts: =9e6299ee860e
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 8c9e6afd580c
# parts: =2093092d6256
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 82ed2a907fd4
# parts: =5505fcce27f1
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 0811b5c84de8
# parts: =1ad80e9c3100
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 559ca05da4d7
# parts: =f269ef7b685e
-warmmiete = Warmmiete

# state: machine
# target: 9954391ee36d
# parts: =7f69bfc71627
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
# target: af299fe03440
# parts: =dba559ce6baf
-widerspruch = Widerspruch

# state: machine
# target: 0c93bf757134
# parts: =4b4bdf31e182
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 873c7d305a7d
# parts: =8ddcd49d1a22
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: ba97561c7599
# parts: =275397f36306
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: e1f78d1cefa8
# parts: =18e2e9a67724
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: a4f93867f326
# parts: =15647fbbf3f4
-zusicherung = Zusicherung
