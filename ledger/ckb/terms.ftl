# state: machine
# target: 71ef6766eced
# parts: =85794e00482d
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
# target: 9cee6ace1555
# parts: =0ebc8016876a
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 6f5a8aaf7912
# parts: =d4839ca8d5a3
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
# target: 51b034ebbdb9
# parts: =07c322588862
-kaltmiete = Kaltmiete

# state: machine
# target: ec82d6c9bbcc
# parts: =1f22a5be5828
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
# target: 09cbccf1ee28
# parts: =d37b170c3691
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: bb912de5b074
# parts: =a2b1c977cb0f
-mietspiegel = Mietspiegel

# state: machine
# target: 3c61d9de00d9
# parts: =25670f92a977
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 1dec4dae4f3a
# parts: =433cdc4e5c9f
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: b30856714ec4
# parts: =7095c4cdd0be
-ruege = Rüge

# state: machine
# target: 93a02ad50ac3
# parts: =177445c9b381
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
# target: 8c81d057bb21
# parts: =9e6299ee860e
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 559ca05da4d7
# parts: =f269ef7b685e
-warmmiete = Warmmiete

# state: machine
# target: 9954391ee36d
# parts: =7f69bfc71627
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
# target: 0c93bf757134
# parts: =4b4bdf31e182
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: ba97561c7599
# parts: =275397f36306
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
