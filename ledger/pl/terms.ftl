# state: machine
# target: 3b7439a67ec8
# parts: =9b0ddcd8d411
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
# target: 6136ddcf5af4
# parts: =be3e3f689ab4
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 6ca93752c3ab
# parts: =6f1a2c259084
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
# target: 5c8ca9948449
# parts: =e4e5a8265ccf
-kaltmiete = Kaltmiete

# state: machine
# target: ba21a09fd5ef
# parts: =6e4538d2beca
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
# target: 286881890e3f
# parts: =456244115562
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 939ad40a3ac5
# parts: =cafada14456d
-mietspiegel = Mietspiegel

# state: machine
# target: 533c2c330f10
# parts: =fe50633c0bec
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
# target: db43e9bb3508
# parts: =c7d9477ceff2
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
# target: 0a0b16d4db86
# parts: =36493571f50d
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 98df65e58d8e
# parts: =797d62bf3ac9
-warmmiete = Warmmiete

# state: machine
# target: fb870a3250ea
# parts: =f447c3279337
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
# target: 93a4c118b93f
# parts: =6810e61b6283
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 70393aa65b26
# parts: =d82e15f4162e
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
