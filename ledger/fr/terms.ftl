# state: machine
# source: 3317f3593e28
# target: 950cc76e273c
# parts: =67e88d88f873
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: a652d26e0794
# parts: =f0df3e59b541
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 8188ebf44114
# parts: =38d63fc42b84
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 2e9129c43044
# parts: =be40b90a47df
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: bc0b4d2c9d46
# parts: =d265e7f049f4
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: f9bf41e2b971
# parts: =84b9d59dabb3
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: e32684ec1284
# parts: =e3aa8583e9b0
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 959c399d3124
# parts: =7affc6ef9623
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 66daa6b781c5
# parts: =3f5fef50265a
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: ada601bd937a
# parts: =c77ab81de423
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 4ca240490c27
# parts: =3ed2825ba5bd
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: a1a6e6d8e82e
# parts: =7d35df982dc3
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: e65c1bb5ef9d
# parts: =6eea3c3c39c5
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 0a9e9cedbb25
# parts: =d6608f36bfd1
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 8a3c5454574a
# parts: =e9da3f2992bf
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: da801893ad9e
# parts: =e1d597e9ad2c
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 35d5f7ca2e56
# parts: =cc394bcafa58
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 6253a00f5da8
# parts: =566f51a628da
-grundversorger = Grundversorger

# state: machine
# target: 4630b714c236
# parts: =f43eada1764e
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 803fef28f3f9
# parts: =fdeb7390437a
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 79892d92e3f7
# parts: =3b9567aa5b2a
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
# target: ecfc56f194aa
# parts: =866b6c7c5d0e
-kaltmiete = Kaltmiete

# state: machine
# source: b3044815e762
# target: 4cb0398b9eb0
# parts: =19933ec4e4c9
-kaution = Kaution

# state: machine
# target: c7c284d2842c
# parts: =3a6cc3fb2555
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: 785a8077c53c
# parts: =2cb248fa3e73
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 2b4dc4e43c74
# parts: =ad1b8b352197
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 703223eaadc1
# parts: =d7b9ab052c0f
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 1dc532672a63
# parts: =aa8e37a920b2
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 854cf63239d7
# parts: =90c0b8633fb7
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: be87a7a0bd28
# parts: =f7c2f4d86364
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: bea728618218
# parts: =fd0d8869606b
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: b05a6cf1fa92
# parts: =47d355edf315
-mietminderung = Mietminderung

# state: machine
# target: e05ccc31c057
# parts: =7039bfc48229
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 6f96cf43ffdc
# parts: =d05bbd194f8c
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 57826ee70e06
# parts: =35b3976ad1bd
-modernisierung = Modernisierung

# state: machine
# target: c1ad2429da28
# parts: =3cae5b4b0540
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 9b2b6f78e875
# parts: =86684ae799a0
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
# target: ae79645117a6
# parts: =1727dd328c7b
-provision = Provision

# state: machine
# source: 520c6f020278
# target: dde4305dc17f
# parts: =e9b129ed6d7e
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 73ce8b3956c9
# parts: =199b6c817964
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 9ea520efb13c
# parts: =be8f3cc3b468
-raeumungsklage = Räumungsklage

# state: machine
# target: bdee5c82ba56
# parts: =b650b5a07879
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 1dfbd3f79ffa
# parts: =2a0b15cb1b03
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
# target: ba6b9041efdf
# parts: =44c48f39fdee
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: e57677ea2fee
# parts: =4fc3dd705f23
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: aee23ee0d93b
# parts: =6fb4b247f097
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 64f3cbbc2bce
# parts: =1aa2e31d7f9a
-staffelmiete = Staffelmiete

# state: machine
# target: 6fd058ab5b1d
# parts: =c6cf6ab05454
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 797b0912f659
# parts: =36b71d1f1401
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 433c15cef767
# parts: =c74c2cfa608f
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 33c645abec49
# parts: =a1ae3f6bc096
-vorbehalt = Vorbehalt

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: cd4dd05e5a0c
# parts: =a122197a76cd
-warmmiete = Warmmiete

# state: machine
# target: bee6713702ec
# parts: =f73289d35157
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
# target: 209fce58eac8
# parts: =ebfcbe54b263
-widerspruch = Widerspruch

# state: machine
# target: 6eb3de2e19d8
# parts: =20d86e83dca3
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 69e6afca40af
# parts: =e5f1b92fb9bf
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 01b32f2ea334
# parts: =8c1ce70068d5
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 7a41e0c8dc1e
# parts: =4dc04a195612
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: e31a0cea5b38
# parts: =37f5236bd44f
-zusicherung = Zusicherung
