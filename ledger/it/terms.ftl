# state: machine
# target: 3be9c7b2ff9c
# parts: =11db21e31577
-city = Köln

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 04dcbeb27ad1
# parts: =23d366dbc918
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 476c4c587cad
# parts: =b0fc3b70dc28
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
# parts: =2f5adb8fd5fc
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
# parts: =d1d38c48313f
-jobcenter = Jobcenter

# state: machine
# target: 78617afbfce8
# parts: =9b144fcf71fc
-kaltmiete = Kaltmiete

# state: machine
# target: d408bac239ec
# parts: =b1471e032ba0
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
-kim = KIM

# state: machine
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# target: 7c381f03b2d0
# parts: =8c68cac129c7
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 4bebbd5db830
# parts: =3b220db1519e
-mietspiegel = Mietspiegel

# state: machine
# target: 349b31862c8e
# parts: =b1dbe631ca70
-nebenkosten = Nebenkosten

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
# target: b08233e3c39b
# parts: =396714c68c26
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# target: efe40463262b
# parts: =70f1098cc224
-schufa = SCHUFA

# state: machine
# target: 16c8279e49b1
# parts: =2724004b6a31
-schule-ohne-rassismus = Schule ohne Rassismus

# state: machine
# target: 34b9b80d29ad
# parts: =3505b4e816a5
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: d2789f1e71bb
# parts: =b25ebeb8f2a5
-warmmiete = Warmmiete

# state: machine
# target: 147d0cb82c61
# parts: =491a6d8d74ad
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
# target: b67006675096
# parts: =bfb187e25dc1
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 2d620c351543
# parts: =6c4c6ed25907
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
