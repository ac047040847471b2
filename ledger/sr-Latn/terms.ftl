# state: machine
# target: 627de26a1aab
# parts: =b1902a6b3417
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
# target: 99305b649485
# parts: =699943c33a28
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 1607c6899517
# parts: =d8d1437aa2a7
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
# target: 8e672fcdbcb0
# parts: =16dd91fc382e
-kaltmiete = Kaltmiete

# state: machine
# target: 29f8443524df
# parts: =bb41d8e9081a
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
# target: 8e1f216e563e
# parts: =1130b21886e9
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 9c04a1bed3a2
# parts: =ae922c7079c1
-mietspiegel = Mietspiegel

# state: machine
# target: 639d234b91f0
# parts: =0f977f0bcc26
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
# target: eed339e8b316
# parts: =582ffc34a332
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
# target: 26501a9ff1f8
# parts: =a8061f35aab3
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 14b32e302cb0
# parts: =0894495fb279
-warmmiete = Warmmiete

# state: machine
# target: 3b0c4cf3cef4
# parts: =fe209d9047d9
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
# target: c83691b67726
# parts: =a658ae4021d5
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 48cb6aaac5fd
# parts: =08c419ec14c9
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
