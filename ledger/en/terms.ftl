# state: machine
# source: 3317f3593e28
# target: 610bc5f27960
# parts: =3375a999ae9b
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 37ac8a25bba3
# parts: =61b4d4d14b67
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 78bed89a7a94
# parts: =5527511e86c0
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: d5012f76c148
# parts: =a5e5ed68fc10
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 13c07731b2dc
# parts: =f5c3bd9fe38f
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: 998b67ded5c0
# parts: =10866af0d67a
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: 38db8ea9d72a
# parts: =f247307e7fac
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 6587eba35c7c
# parts: =4dc557641115
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: dd9267d32676
# parts: =2fe80b4b8573
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: d4e9190a90c9
# parts: =1d1b68792c89
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 73836e7d0d71
# parts: =afd26ee178c8
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 2bdc60070898
# parts: =af0beb30a28c
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: e65c1bb5ef9d
# parts: =6eea3c3c39c5
-city = Köln

# state: machine
# source: f59ee42caa83
# target: edbc4d9b4af4
# parts: =9d45af0ece63
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 96718308a8df
# parts: =6585fa2a5619
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: 8718186f145e
# parts: =99fbf36c7f90
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: fba0316bd882
# parts: =7dc70262d488
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 96d898f20020
# parts: =3d1f67700a9f
-grundversorger = Grundversorger

# state: machine
# target: 434247cd28d3
# parts: =7ca4a7582704
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: 9e15b6698bc6
# parts: =78b001af1a46
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: 9c15d248b472
# parts: =9ce06a70495c
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
# target: e6249bf63f9c
# parts: =18f507940e8a
-kaltmiete = Kaltmiete

# state: machine
# source: b3044815e762
# target: 381240e39864
# parts: =63421514693f
-kaution = Kaution

# state: machine
# target: c7c284d2842c
# parts: =3a6cc3fb2555
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: b836da8e5f7b
# parts: =4e6303ff1734
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 591c299a200f
# parts: =f1e8980cc0ce
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 12394e3e8090
# parts: =0838699936b2
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: 2fb5815a0a68
# parts: =70510acd5bd2
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 6a6d997833ed
# parts: =499e85ce5cbb
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: fca2d9aa0a56
# parts: =0c86a113ee46
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: e2d69a677595
# parts: =150805a6c783
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: fc3dc7c39358
# parts: =cd7c5751e263
-mietminderung = Mietminderung

# state: machine
# target: a462749a2f5b
# parts: =f347414a50a3
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: b2460039a86a
# parts: =90f302b4fd8c
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: 57826ee70e06
# parts: =35b3976ad1bd
-modernisierung = Modernisierung

# state: machine
# target: 76b0db44bde8
# parts: =3731cd5dce25
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: 5009d9d80937
# parts: =3b2580b2288c
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
# target: 8e7f8d4020b2
# parts: =796d7fd0856d
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: cd73b1fe5454
# parts: =94441dfea622
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 43e59f66f726
# parts: =7d312ba04ecf
-raeumungsklage = Räumungsklage

# state: machine
# target: 62a83c6672b1
# parts: =1d829615f7c9
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: 65928b23a95f
# parts: =2e4ef16023ed
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
# target: 4baad1753720
# parts: =d4d428c0c9e1
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 9a3632412020
# parts: =eab3c3ef6c22
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 553d9e80c3cf
# parts: =5f6e99857d5d
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: 66b7b110b0aa
# parts: =8588a2a1cec7
-staffelmiete = Staffelmiete

# state: machine
# target: 1ac46666056a
# parts: =28fb9030aef0
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 7be1c4799ec4
# parts: =3381c4c4f72c
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 59b30de7f2bf
# parts: =aed4d41f2fee
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: 120e794a5cb1
# parts: =13f9b32b7d94
-vorbehalt = Vorbehalt

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: 93fa3148148d
# parts: =add53d32e483
-warmmiete = Warmmiete

# state: machine
# target: 41d6e43be60a
# parts: =5d2fa083d31b
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
# target: 1f7a81bb3801
# parts: =7aeabda9dd9a
-widerspruch = Widerspruch

# state: machine
# target: 789a448ad1de
# parts: =075c50d8e572
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 5b8804c2223d
# parts: =40c33e91c7a8
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 357c032835ce
# parts: =d32320822c72
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: 2e6d3ebaf51c
# parts: =28770d029d4f
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: a907198d081e
# parts: =38f9220de3af
-zusicherung = Zusicherung
