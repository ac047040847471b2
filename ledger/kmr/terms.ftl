# state: machine
# source: 3317f3593e28
# target: def5247cbccf
# parts: =b3eae7cd949b
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: b5636c37d0a6
# parts: =d40f5a12128e
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: b3acca256575
# parts: =217e37f2a87c
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 032686404078
# parts: =38367e27202d
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 73d6fd1a2f4e
# parts: =ec341d4c5742
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: d368ff53cf0f
# parts: =33d9dffcb4ff
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: 2808374f5291
# parts: =0e88194368df
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 047db9e72ae6
# parts: =796305a545b3
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: e6610b3fbd9a
# parts: =d866303b7bd7
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: b1450c88235c
# parts: =b3c97bc41d56
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: affbd7ccc2a4
# parts: =4339f1df65be
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 7561c2d24296
# parts: =702231266368
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 95579003a6ac
# parts: =590a7933b33d
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 5ca49069f798
# parts: =78fd82db4870
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 6364158d07f5
# parts: =bcfad36d29be
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: a265269f4beb
# parts: =af2c131f8f58
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: de7adb57812c
# parts: =1e834bf8c449
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 83a3f969fecb
# parts: =0d158e901665
-grundversorger = Grundversorger

# state: machine
# target: 1e349033c1bb
# parts: =2cf9e3773476
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: e6bec0d2c191
# parts: =cc5a32ae3726
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 9eae29ab25ac
# parts: =f673f2fc5082
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
# target: f75102ad0be4
# parts: =99dc182292e3
-kaltmiete = Kaltmiete

# state: machine
# target: 43dada1a9380
# parts: =ba71a8e0145c
-kaution = Kaution

# state: machine
# target: c7c284d2842c
# parts: =3a6cc3fb2555
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: d858c6f52e66
# parts: =867f9f51bbec
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 8e4a4a42e474
# parts: =9b256aecb24f
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 7abecf21f4d3
# parts: =72e3c73ee3e5
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 10e49dff990a
# parts: =083c57004bc0
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: ba41f3319673
# parts: =d7e552501665
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 04926657783f
# parts: =32c8066357f5
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: d5b23358da5f
# parts: =e84b79e90850
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: fe44c7455974
# parts: =8ee51fdb2bd4
-mietminderung = Mietminderung

# state: machine
# target: 039b1d0a54a5
# parts: =40adda04a05b
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 8a0b7a7537f6
# parts: =4681a0ba0762
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 0e92203eeb57
# parts: =2b45a7e51757
-modernisierung = Modernisierung

# state: machine
# target: b956044d29ca
# parts: =c55b4e75c4d2
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 823de4bede45
# parts: =d955b13fd87d
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 3afff8b61146
# parts: =dcbb6d3dd1df
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 26c13021a119
# parts: =f5db3bcc86fd
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 625d4c966c63
# parts: =2fd4f6cc4767
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 234223a444fe
# parts: =1f0528b5de0c
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 435b0a50f190
# parts: =69384bc0e54c
-raeumungsklage = Räumungsklage

# state: machine
# target: 6ba18416e44c
# parts: =d608ea16438d
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: e4e6f84bc13b
# parts: =aaec6e7ed202
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
# target: 847ff47287ca
# parts: =e96feb787982
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 11fcda8568dd
# parts: =926269600c36
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 5864b990629e
# parts: =90b369cade35
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: d9af8daa4c01
# parts: =8832a66c1e66
-staffelmiete = Staffelmiete

# state: machine
# target: 29730126e60a
# parts: =9d177bb25228
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 2e44f922998f
# parts: =5318174f0cf8
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 7d34fbdceddc
# parts: =cfb48f4bebb9
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: ef6a4ec70319
# parts: =7c20bcb9a6cb
-vorbehalt = Vorbehalt

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: 96cd9e9647d0
# parts: =463ff2c20869
-warmmiete = Warmmiete

# state: machine
# target: ae43e3a42a53
# parts: =69aa3e39bcb7
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
# target: cfb7d7770e2e
# parts: =b94aaa7599b9
-widerspruch = Widerspruch

# state: machine
# target: b2e151ffcd27
# parts: =111b802235ce
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 8d79fa0d3c0b
# parts: =de9627b357b4
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 9c7ab58f17bc
# parts: =dd52407ec554
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 92b4d51f5aae
# parts: =4694099484af
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 611c0f4b1d38
# parts: =d811375b31ab
-zusicherung = Zusicherung
