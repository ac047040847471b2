# state: machine
# target: c447865e8592
# parts: =350735b9f96b
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
# target: 731c8e8fd64d
# parts: =ce4988ac9659
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 1e36701ee62b
# parts: =c47a083ed142
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
# target: 338025df16da
# parts: =8e944bc0514e
-kaltmiete = Kaltmiete

# state: machine
# target: 5337892e55df
# parts: =9b87daf5e90a
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
# target: 1625164860ab
# parts: =0b43001a0083
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 2f39c0dbbc6d
# parts: =a351389b4e40
-mietspiegel = Mietspiegel

# state: machine
# target: 6a9d5366665b
# parts: =48a66b0c5290
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
# target: b7b4cdb5f01b
# parts: =7494363e2189
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
# target: 8656372b9095
# parts: =f3b2a363069a
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 57b30dc5a249
# parts: =72bf0c7bb19b
-warmmiete = Warmmiete

# state: machine
# target: 0f515ee0703c
# parts: =565ddc2713bc
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
# target: 2259a8eff9d9
# parts: =c05f6390cc27
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: d57525181abe
# parts: =bf7cc35d8ada
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
