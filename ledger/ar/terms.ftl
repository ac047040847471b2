# state: machine
# source: 3317f3593e28
# target: f09c12df75e3
# parts: =2e93962a0ca7
-abloese = Ablöse

# state: machine
# source: c773b247c3d9
# target: 8eea11bfb459
# parts: =0df013ff0acd
-abmahnung = Abmahnung

# state: machine
# source: e9f9a88d41a9
# target: 70de9629f523
# parts: =ce6416edbfbd
-abrechnung = Abrechnung

# state: machine
# source: e550bcecdd31
# target: 2bc1e44749c0
# parts: =00f4fc77cf38
-anmeldung = Anmeldung

# state: machine
# source: 512608d0bb8a
# target: 53dbfa1c167c
# parts: =8739ad64307e
-antidiskriminierungsbuero = Antidiskriminierungsbüro

# state: machine
# source: 1c48fcb97ca0
# target: e9d0c368351f
# parts: =db92c6ff3132
-aufhebungsvertrag = Aufhebungsvertrag

# state: machine
# source: 95a6e772050e
# target: b551ad2f3b95
# parts: =0a43d02e0b96
-auszugsmanagement = Auszugsmanagement

# state: machine
# source: 9e6f990cb0fa
# target: 0aaa18ec16a9
# parts: =1b9538074c54
-beratungshilfe = Beratungshilfe

# state: machine
# source: bc7141403afc
# target: 7bb686c78ac4
# parts: =b9d5b1980e46
-bescheid = Bescheid

# state: machine
# source: 1f86408b9f18
# target: aa593bfcfb00
# parts: =0d6fda0eb0ff
-betriebskosten = Betriebskosten

# state: machine
# source: 78202c23351e
# target: 9fbabe143daa
# parts: =378e2fe112f7
-buergschaft = Bürgschaft

# state: machine
# source: ef5735593cbb
# target: 6c4a48493958
# parts: =ac1ea26b933c
-bundesgerichtshof = Bundesgerichtshof

# state: machine
# target: 3c27ef04c9de
# parts: =1eb1eaa25251
-city = Köln

# state: machine
# source: f59ee42caa83
# target: aa01a27d04a0
# parts: =146529b5a2ec
-city-office-days = Montag, Dienstag und Donnerstag

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# source: 4919f85aad2c
# target: 32efabaca09b
# parts: =918bbb6776b5
-eigenbedarf = Eigenbedarf

# state: machine
# source: 8c979fa0c9df
# target: c7c233f08574
# parts: =261eed891a96
-erstausstattung = Erstausstattung

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: d1b377de25c2
# parts: =42d79a8a95b5
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# source: 19d97437c778
# target: 2d7d881ca718
# parts: =8cbd8710e338
-grundversorger = Grundversorger

# state: machine
# target: 3bab2ffc9ba7
# parts: =665725b72d03
-hausordnung = Hausordnung

# state: machine
# source: 470a5a37dddb
# target: ea74a10d3557
# parts: =745cd0247a98
-housing-office = Amt für Wohnungswesen

# state: machine
# source: a6940c81d92e
# target: a027055d8bb0
# parts: =7e352be0e79f
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
# target: ad6201d2305a
# parts: =b985358ab329
-kaltmiete = Kaltmiete

# state: machine
# target: cc7fa86f0346
# parts: =a7460fc96cb5
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# source: 9c19fa94b1a3
# target: 6b324cd5515a
# parts: =928dc7902bfe
-klage = Klage

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# source: f1cfa8de4a19
# target: 51853e60a12d
# parts: =2332bf8e60b2
-kuendigung = Kündigung

# state: machine
# source: 63dd893ac307
# target: 0af6fa640423
# parts: =e2705cc0b146
-kuendigungsverzicht = Kündigungsverzicht

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# source: 5bf9fb982336
# target: ed6d3d352b28
# parts: =b064df9215ab
-mahnbescheid = Mahnbescheid

# state: machine
# source: aed80c1f5907
# target: 293666c6c60c
# parts: =e74a5fecbdad
-mangel = Mangel

# state: machine
# source: fd1eb5c995b6
# target: b5a36a959efc
# parts: =6e34a5262977
-mieterhoehung = Mieterhöhung

# state: machine
# source: 2605eb0c0f23
# target: c407e8ef25f0
# parts: =b3af05d07f14
-mieterverein = Mieterverein

# state: machine
# source: f793e92b73cb
# target: f9bd00600801
# parts: =1072720f913e
-mietminderung = Mietminderung

# state: machine
# target: 73e211ba3844
# parts: =76186c63c50c
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 6357ef178d88
# parts: =77a3cd1b9bc2
-mietspiegel = Mietspiegel

# state: machine
# source: 8f5ea2311bbb
# target: d11014348b51
# parts: =97ebb461293a
-modernisierung = Modernisierung

# state: machine
# target: d6afdf74e428
# parts: =2234b3dcefbd
-nebenkosten = Nebenkosten

# state: machine
# source: 4f23cad15968
# target: ff52c12dbe13
# parts: =9ff8b0a6e236
-notunterkunft = Notunterkunft

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: e6b0f770bf36
# parts: =e0082d4b35ee
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# source: 0af351f33046
# target: 80275056c859
# parts: =64efe3dca49e
-provision = Provision

# state: machine
# source: 520c6f020278
# target: f81c6ab237e9
# parts: =746c79fd28d0
-prozesskostenhilfe = Prozesskostenhilfe

# state: machine
# source: c6b15e7baef8
# target: b720b5f13ac4
# parts: =e1d8509f54ae
-raeumungsfrist = Räumungsfrist

# state: machine
# source: 6714ed3bbc1d
# target: 95a067f2c134
# parts: =a9cee7a1cbf8
-raeumungsklage = Räumungsklage

# state: machine
# source: 8ad5eb7dbc6b
# target: 4ed489a1d3b2
# parts: =eff0e20799fa
-ruege = Rüge

# state: machine
# target: d47192392464
# parts: =29d289963c0b
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# source: 3fb8b29431d6
# target: cc523b19900a
# parts: =3610ac10a536
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
# target: c7cf53df5ca0
# parts: =2466af86f4aa
-selbstauskunft = Selbstauskunft

# state: machine
# source: 94759c6dfa0c
# target: 77e76d88e073
# parts: =aff6d964b675
-sonderkuendigungsrecht = Sonderkündigungsrecht

# state: machine
# source: da8e8f09110f
# target: 77f8dbd5af67
# parts: =a2b290d0f90a
-sperrung = Sperrung

# state: machine
# source: 3949cb8da0ca
# target: ae631cc9831e
# parts: =2e581798f3d0
-staffelmiete = Staffelmiete

# state: machine
# target: ed5663ff1b24
# parts: =5ec9f4493707
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# source: 32cf57768bc5
# target: 29698f194034
# parts: =09396ce4da87
-untermiete = Untermiete

# state: machine
# source: 2713754edc7d
# target: 795ffd97c658
# parts: =d561cf64f74b
-vergleichsmiete = Vergleichsmiete

# state: machine
# source: dc7b086b1e7f
# target: ca7528134e5f
# parts: =ab7c085f87ee
-vorbehalt = Vorbehalt

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 028cb1fd56d1
# parts: =f319634dc574
-warmmiete = Warmmiete

# state: machine
# target: 6008cf2fbca7
# parts: =514aa64252f6
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
# target: a771c3bcfd4f
# parts: =7e6bd6d4768d
-widerspruch = Widerspruch

# state: machine
# target: 33c4c8f8f783
# parts: =ddcff73db56c
-wohngeld = Wohngeld

# state: machine
# source: efa9b882a8ca
# target: 066724b1e4dd
# parts: =fa9b2ec2d8cd
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 4c9dccac87f3
# parts: =3605e971c36f
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# source: 278b6f4fefe7
# target: fb18a55fa071
# parts: =d761ece69c40
-zeitmietvertrag = Zeitmietvertrag

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin

# state: machine
# source: a31264e611a0
# target: 728009174d93
# parts: =97649a46ce8e
-zusicherung = Zusicherung
