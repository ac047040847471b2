# state: machine
# source: 3317f3593e28
# target: a76ae36e3ee6
# parts: =dc6b3fc0e437
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: d6410d91bb81
# parts: =8ffeced558f2
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: ef8b27f4fd94
# parts: =ac659b0aa6db
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: ba033b0203e0
# parts: =80eeecc0dddc
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 8fa7524ff1d6
# parts: =1c681536328d
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 99c8acd0c3c8
# parts: =3e6a3f4a9069
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 624ea15647fc
# parts: =dd3cf0b04a0f
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 4e82d115afc8
# parts: =7a85fd870194
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: 8cbc85ce3790
# parts: =810e79425999
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 3e3a9195c0eb
# parts: =8aebd837b45d
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 6e7c3ecdf971
# parts: =8538638608e2
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: de50a22ad71d
# parts: =a5ba8afdad40
-city = Köln

# state: machine
# source: f59ee42caa83
# target: 04aaade48ed9
# parts: =b035ef7a7204
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: b63a9da8f524
# parts: =91a43e2b8e89
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 8df97634d824
# parts: =dac7762d49b6
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: d99990c3f517
# parts: =624ffa4bef2b
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: ba944cf6c6fa
# parts: =f3c9da25afe4
-grundversorger = Grundversorger

# state: machine
# target: fe22fd47c69e
# parts: =8ad254fe9e05
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 472d67f712ce
# parts: =a5847c3adb23
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 3c950f917a1d
# parts: =337839aaff9a
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
# target: 44bd7ac4c5ab
# parts: =de56bdbdb7bb
-kaltmiete = Kaltmiete

# state: machine
# target: eff92308a511
# parts: =5f5a6e716c2b
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: e34dc6bcece1
# parts: =b3e84abdafe6
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 5dbf64a82e24
# parts: =9223c9724493
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 5bc74f703fa2
# parts: =044a16f88941
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 4bb3554aaf56
# parts: =a37ec53f4908
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: d7f5f576ed8a
# parts: =01efc2015d39
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: 8f1ad44b520c
# parts: =04efd410e97f
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: 319034962412
# parts: =757a8f5ed07d
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: 8e0369bd8b96
# parts: =b3884edf5366
-mietminderung = Mietminderung

# state: machine
# target: 1b225aaf7e35
# parts: =eb8cd278df74
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 798aab88f1fc
# parts: =26070e772cc4
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 785a619f534f
# parts: =28d838d87aae
-modernisierung = Modernisierung

# state: machine
# target: d947a5693a8c
# parts: =b028c262460f
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 5fe33f6d46bc
# parts: =71be28ea8f36
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: e840254b15c5
# parts: =17a89a2c2901
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 754f777fc350
# parts: =4fb21a1cfdde
-provision = Provision

# state: machine
# source: 520c6f020278
# target: 9e69b7ee4e24
# parts: =541ed3a8e433
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: 18ecfdc1206e
# parts: =0d4612a75694
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 26093f8b0a9f
# parts: =71eb64dea272
-raeumungsklage = Räumungsklage

# state: machine
# source: 8ad5eb7dbc6b
# target: 9aca79470471
# parts: =7d3f594e0a0c
-ruege = Rüge

# state: machine
# target: 357bbd3c22cd
# parts: =7be37b7bbefb
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 20f3ca49e68b
# parts: =36358e61cf0f
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
# target: 680bd553b762
# parts: =85377d7accc3
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: aeea4fb2da9c
# parts: =36ed90395a54
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 263c53b7e933
# parts: =c9046d1b7ba3
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 92c45e08a79d
# parts: =caa3e2b81322
-staffelmiete = Staffelmiete

# state: machine
# target: 54b355008923
# parts: =b2d997efd902
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: ca61b98055ef
# parts: =7d6400c15222
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 1e67907fc8a5
# parts: =8d855aec93af
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 1c51ee4d0afb
# parts: =7d283afd3c4a
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: e175cea766af
# parts: =d8f2977ba3b8
-warmmiete = Warmmiete

# state: machine
# target: fd9ff9aaa4c5
# parts: =53537014e299
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
# target: ef94a59aea15
# parts: =b2b256e6c823
-widerspruch = Widerspruch

# state: machine
# target: 3dfcfa9482b2
# parts: =c1ac41ef8d08
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 8a4841b234e0
# parts: =f89145d663cc
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 42c135f15c34
# parts: =4714b0161da0
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 3512634cf1ae
# parts: =2a67fd8066f2
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 8a26551f189b
# parts: =df1e31b13aa6
-zusicherung = Zusicherung
