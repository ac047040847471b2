# state: machine
# source: 3317f3593e28
# target: b5680901f0be
# parts: =b2d9b57113af
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: e89ba7d2c4f2
# parts: =2e0009eeaa51
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: a0cc267083df
# parts: =82ee649fb87b
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: a4ea0984cf51
# parts: =a5cbf958d45c
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: ea0b6c28432c
# parts: =b027ffda3138
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 7778ab95fdd2
# parts: =4d5294576359
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: fc7d4cdeb418
# parts: =189e2e1992fc
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 1c83ee592261
# parts: =3ecb9ff5c83a
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 4dde8f1ac10d
# parts: =4b1bde1c1075
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 8f66ced204e4
# parts: =d5e566812396
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 5c08f2375e84
# parts: =05a757ab39c3
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 3b7439a67ec8
# parts: =9b0ddcd8d411
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 0bfd881de298
# parts: =0d9c7e2994d9
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: b5e150658bb9
# parts: =f52cb49d78f4
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 8b200f1481c7
# parts: =5bd37ec6a480
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 6136ddcf5af4
# parts: =be3e3f689ab4
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 0c972474d465
# parts: =d6d9b61ab40a
-grundversorger = Grundversorger

# state: machine
# target: 6ca93752c3ab
# parts: =6f1a2c259084
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: d91e58e77b38
# parts: =b5c08924a1a2
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 21793e628a34
# parts: =bdc0dfa77131
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
# target: 5c8ca9948449
# parts: =e4e5a8265ccf
-kaltmiete = Kaltmiete

# state: machine
# target: ba21a09fd5ef
# parts: =6e4538d2beca
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: 4107cd4ea66a
# parts: =eb636f1bbd0c
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: f17ec77746ec
# parts: =5f417aa4c04c
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 53de13fd9c43
# parts: =1a48a6a3a6cf
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 35719ac30eb9
# parts: =361a9cd55f72
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 488f59fefc43
# parts: =ab33d3dfe575
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: bdd5e3dc200e
# parts: =07b6b422038f
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 031fdb9a3d10
# parts: =05bf5e4234f1
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 6484dea0286a
# parts: =d9e78a140af9
-mietminderung = Mietminderung

# state: machine
# target: 286881890e3f
# parts: =456244115562
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 939ad40a3ac5
# parts: =cafada14456d
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 015d3c7ed281
# parts: =b492b1ae6b0e
-modernisierung = Modernisierung

# state: machine
# target: 533c2c330f10
# parts: =fe50633c0bec
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 8efc7bd5eb69
# parts: =77525d4d7143
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
# target: 2d00c8e4f3b7
# parts: =1209ed6cef0a
-provision = Provision

# state: machine
# source: 520c6f020278
# target: cb948a62aca4
# parts: =1e2c2bceb230
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 34ad6515d8e7
# parts: =f44fcb2b157e
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 574f3af9178e
# parts: =23c1610e928c
-raeumungsklage = Räumungsklage

# state: machine
# target: db43e9bb3508
# parts: =c7d9477ceff2
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: c3ed81f7c726
# parts: =91110a5f18a6
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
# target: a832c16e7c4f
# parts: =dce69cda38e2
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: e5b201bfc40b
# parts: =a1b69a51dda3
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 1dd5be0f2218
# parts: =db705f8d4614
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 1a8e31f50d40
# parts: =99ddc45a2d19
-staffelmiete = Staffelmiete

# state: machine
# target: 0a0b16d4db86
# parts: =36493571f50d
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 698940968e45
# parts: =7a0b7ed00090
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 21e53f320495
# parts: =67d2af2f7238
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: e4a57baf7686
# parts: =1de48b9e42e7
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# source: 7449b57c4336
# target: 45f4d139bb48
# parts: =48bfc9a0dd0f
-warmmiete = Warmmiete

# state: machine
# target: fb870a3250ea
# parts: =f447c3279337
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
# target: c35d875739a0
# parts: =4026f743f98b
-widerspruch = Widerspruch

# state: machine
# target: 93a4c118b93f
# parts: =6810e61b6283
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 0dae1e4704d2
# parts: =87f6580349f7
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 70393aa65b26
# parts: =d82e15f4162e
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: c4d03d07d03f
# parts: =106a67d86d79
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 6fb688896beb
# parts: =bf371d83c1ec
-zusicherung = Zusicherung
