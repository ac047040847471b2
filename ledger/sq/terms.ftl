# state: machine
# target: b72094a954fe
# parts: =bb8abf8cbb40
-city = Köln

# state: machine
# target: 00358ab3b3fb
# parts: =bc20369632fa
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 01d5c5b95737
# parts: =969076acf43d
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 86882e846d7f
# parts: =e67f79503912
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
# target: d02384dbddef
# parts: =79cc7ba08e75
-komm-an = Komm-an NRW

# state: machine
# target: e386dea82f43
# parts: =516a6dbd48c9
-kundenzentrum = Kundenzentrum

# state: machine
# target: ec756eba19cd
# parts: =fcab6ac56ba4
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 921082b87749
# parts: =0e0996f86cf5
-mietspiegel = Mietspiegel

# state: machine
# target: b13c28bd459e
# parts: =af68f62c9cd1
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
# target: d8fe1b53ec22
# parts: =4cfed6e99e13
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
# target: 2ce4837c2e1e
# parts: =6c01b8811ce7
-uebergabeprotokoll = Übergabeprotokoll

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
# target: 9259e960555e
# parts: =901305535bcd
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: a80f965d6aa7
# parts: =01079f268005
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
