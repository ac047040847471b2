# state: machine
# source: 3317f3593e28
# target: d168c2a9a64f
# parts: =15d449413117
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 0df8ac538038
# parts: =c3efad727a48
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 081aae63b2c4
# parts: =c64e630831d6
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 2abed95aa437
# parts: =b2a44b3a47d5
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 38891e458142
# parts: =69974ef24680
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 77006dfd6c1e
# parts: =504a50d047fc
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 6e4ac67b1add
# parts: =84aec370711b
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: a888961203bf
# parts: =243b7f422c0c
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 2be6a155dcbb
# parts: =432eb87ddaac
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 94dc3f8f91ca
# parts: =2b9070bff86f
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: fcd2c87b9397
# parts: =c963e715c53f
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: e779c236c183
# parts: =f5fac5b65efa
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 3ea0ca87e486
# parts: =b24244cd83e9
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 77d44d6bb769
# parts: =d157225e2caf
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 2c6864e7b02d
# parts: =9c6523a6ee77
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 967104f76a35
# parts: =e1a4cfc95138
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 826653bbf9f7
# parts: =8a0722a9e4bf
-grundversorger = Grundversorger

# state: machine
# target: 936cf64e0b2f
# parts: =7766d2cfa48b
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 2057cc2279b6
# parts: =d7230453d86c
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: c5d89b9ade37
# parts: =e8974637f093
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
# target: 45a374188832
# parts: =415f0b1c837b
-kaltmiete = Kaltmiete

# state: machine
# target: 943aef8fd563
# parts: =4bd3051fc61c
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: dfda8c1928d2
# parts: =38ab9a29cc89
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 23a38a5fabef
# parts: =9b7fd9a9b26a
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 833f4c627f4a
# parts: =d6709b92914a
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 325c95ccb36d
# parts: =435e1740f2b3
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: ba11b6039a4b
# parts: =57b51a40f910
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: be6609c0dccb
# parts: =313c567813bc
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: bbaff31d916a
# parts: =f955fc2eafa1
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: e1f098bc1778
# parts: =fda722636591
-mietminderung = Mietminderung

# state: machine
# target: ffc383274322
# parts: =b75ec5201066
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: a1343b284a86
# parts: =d4b527f09349
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: c1b10045cbd2
# parts: =a613fa556c7e
-modernisierung = Modernisierung

# state: machine
# target: 650cb944983a
# parts: =fb9adbc1b4e6
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: f339cabaaef0
# parts: =7cc095bb50a8
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
# target: f0818b7fe546
# parts: =961dca144b7e
-provision = Provision

# state: machine
# source: 520c6f020278
# target: d20556748d25
# parts: =131e6cd7f09e
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 6ddf3eb48d8a
# parts: =9057ed9b285c
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 0e049ae905b1
# parts: =6b6d8e48c9f2
-raeumungsklage = Räumungsklage

# state: machine
# target: f72a91609f33
# parts: =b4052898269b
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: dc364f91e918
# parts: =cd6ad1cdf20c
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
# target: 3f79b33e1fed
# parts: =cb11e564680b
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 537b26773795
# parts: =89f35fc6f50c
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 010f0320685a
# parts: =6455af2a004a
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 637bde54087a
# parts: =fd0cf4a8aee6
-staffelmiete = Staffelmiete

# state: machine
# target: 33b8f401bf66
# parts: =d8faeed5db4e
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 68dae852e02f
# parts: =9ae5e741bc28
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: b3ac9058d71f
# parts: =31b60620451b
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 1151e668431f
# parts: =357ea947b04f
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 34a1f2bc3f52
# parts: =85e580023606
-warmmiete = Warmmiete

# state: machine
# target: 9a9660f517dc
# parts: =42ab596a8e67
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
# target: 07b7e6b9ed34
# parts: =07804ff6cb5a
-widerspruch = Widerspruch

# state: machine
# target: a31e385c3a31
# parts: =bbe3d713ccc3
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 62cb78cf36ca
# parts: =3e5f69f02e0a
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: e7b49ac27360
# parts: =a79c564d8011
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: a2540919ae00
# parts: =b5664b2d0287
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 68c03ad19337
# parts: =2e1369ca2ded
-zusicherung = Zusicherung
