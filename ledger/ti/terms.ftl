# state: machine
# target: 1a1a979fa8ea
# parts: =55209275b014
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
# target: e41605a131fe
# parts: =8a2e90806ad8
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: f83f717aaa28
# parts: =b922e625f957
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
# target: cb060bad66ee
# parts: =a922a5f11723
-kaltmiete = Kaltmiete

# state: machine
# target: 06e24701980f
# parts: =a302e28b56a7
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
# target: ad529514091a
# parts: =3d453656884b
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 8c82f49892ee
# parts: =ab7da95b95ab
-mietspiegel = Mietspiegel

# state: machine
# target: e7fd86a65817
# parts: =77f9859b8a32
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 88b8265f7e00
# parts: =d27e440a5f5a
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: fc42a96b529e
# parts: =874f02c60f75
-ruege = Rüge

# state: machine
# target: 01b6f77617c9
# parts: =90d05ca6d5fb
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
# target: 120fb25a4ad1
# parts: =d28776a89ace
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 1380b1374a1b
# parts: =00b40bf80a27
-warmmiete = Warmmiete

# state: machine
# target: b941c945cab1
# parts: =30c8808ae1fb
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
# target: e41fb84b3b54
# parts: =9f3d70762452
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 03fa9b4a77e6
# parts: =8e4167008be8
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
