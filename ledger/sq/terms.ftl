# state: machine
# source: 3317f3593e28
# target: 0244ff57e600
# parts: =525a0f28e0fa
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 478e4b77467c
# parts: =631757d382c5
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: ecae0491040c
# parts: =6fd677736432
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 92230239294e
# parts: =9d73dcde970c
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: c1d3c8817b8b
# parts: =774c42009773
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 29244e6166c7
# parts: =932459aa4a89
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: a70880b245a8
# parts: =2ed6a9eee431
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 1eac3bde4697
# parts: =5265465a09ff
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 7d9f40768050
# parts: =317231af20ee
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 3812c81ca737
# parts: =db960ae92820
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 20febf8935d7
# parts: =113d62ae3598
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 609d1f337a8a
# parts: =02a76df94849
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: b72094a954fe
# parts: =bb8abf8cbb40
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 9cfeca57a4a2
# parts: =5b0fb7f23de0
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: c6f203f7dcd8
# parts: =1b14db21de80
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: dde100bed979
# parts: =db8a2885c027
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 01d5c5b95737
# parts: =969076acf43d
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 51a2907cbbfb
# parts: =b22d5c66b122
-grundversorger = Grundversorger

# state: machine
# target: 86882e846d7f
# parts: =e67f79503912
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: cea31eeca4c3
# parts: =6835f323cae2
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: d0d89519f531
# parts: =3614edf8b4e0
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
# target: f36119949f34
# parts: =50419813a037
-kaltmiete = Kaltmiete

# state: machine
# target: 5dcd26ef593b
# parts: =32f2762f22d3
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: ddb1dac0bff4
# parts: =47f5d8ab4f21
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: ad90d3a4ea33
# parts: =7bb9fe86be56
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 00eb7d764d81
# parts: =c425a264c64e
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 2f5ce18e8a39
# parts: =1f39f92b581c
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 0c4d285075b8
# parts: =6fa56c4425a5
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 6e5e1956e3af
# parts: =6f5eac5aaed1
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: c3b7df937f86
# parts: =ac614771557b
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 7dfad0e2c9bb
# parts: =71dbb33109b1
-mietminderung = Mietminderung

# state: machine
# target: ec756eba19cd
# parts: =fcab6ac56ba4
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 921082b87749
# parts: =0e0996f86cf5
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 2747624602b0
# parts: =54b529461499
-modernisierung = Modernisierung

# state: machine
# target: b13c28bd459e
# parts: =af68f62c9cd1
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 19846f412fdc
# parts: =30de3c69e082
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
# target: c0fad3b8d8db
# parts: =77933aafd0f6
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 4b0435e22d2d
# parts: =75ee55d6407b
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: b76f9e4de0ab
# parts: =f79bb4d162d9
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: e8b925890662
# parts: =84cab69d0e29
-raeumungsklage = Räumungsklage

# state: machine
# target: d8fe1b53ec22
# parts: =4cfed6e99e13
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 899747ee2905
# parts: =b53692cec4ee
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
# target: 21b1f3080426
# parts: =07a7a408ad0a
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: fbe41dd7f7cc
# parts: =8f874688232b
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: bebfb92da6b2
# parts: =170fff19f76a
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: da7d51953962
# parts: =938d963e8f12
-staffelmiete = Staffelmiete

# state: machine
# target: 2ce4837c2e1e
# parts: =6c01b8811ce7
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 2ac44791fc57
# parts: =2328d6e405c1
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 968844212be3
# parts: =5cae744302ff
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: be197c8346d8
# parts: =d911b9c2507c
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 61a31886d216
# parts: =6d2d36f19850
-warmmiete = Warmmiete

# state: machine
# target: 4dda448d6a86
# parts: =f47e062b269b
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
# target: da7b9d747dfe
# parts: =5adfd56fd541
-widerspruch = Widerspruch

# state: machine
# target: 9259e960555e
# parts: =901305535bcd
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 70d407e5cb96
# parts: =5d0319d0005a
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: a80f965d6aa7
# parts: =01079f268005
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: bc9efe2c91b2
# parts: =f50d9863f216
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 6fa8b75f4016
# parts: =d805c86b1ea6
-zusicherung = Zusicherung
