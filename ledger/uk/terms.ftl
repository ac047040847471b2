# state: machine
# target: c9541c0032af
# parts: =aef8c22b897e
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
# target: b5361b9421c4
# parts: =a77d35a9ebf8
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 8a06c2ede796
# parts: =433645d5083d
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
# target: cda89ffdd4eb
# parts: =c9c0b1aa6a33
-kaltmiete = Kaltmiete

# state: machine
# target: 9b45ae22c035
# parts: =79e59f1555e4
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
# target: d5dadd42fe17
# parts: =ca833dcc53c1
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 2928b5da07ec
# parts: =8639097526aa
-mietspiegel = Mietspiegel

# state: machine
# target: 066e8dd5189d
# parts: =a46835bf33fe
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
# target: 60f7f338db4e
# parts: =ca5ebe9385e7
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
# target: 1e413e203fad
# parts: =23b72fcf523d
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 71150121dd87
# parts: =e162eca6f53a
-warmmiete = Warmmiete

# state: machine
# target: d5cd20d75416
# parts: =c4410cd6cf88
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
# target: 70b9c96889f7
# parts: =201b211501ed
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 3088ce931a52
# parts: =99f0944c6341
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
