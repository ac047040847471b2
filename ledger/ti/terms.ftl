# state: machine
# target: 1a1a979fa8ea
-city = Köln

# state: machine
# target: 00358ab3b3fb
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: e41605a131fe
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: f83f717aaa28
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: cb060bad66ee
-kaltmiete = Kaltmiete

# state: machine
# target: 06e24701980f
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
-kim = KIM

# state: machine
# target: d02384dbddef
-komm-an = Komm-an NRW

# state: machine
# target: e386dea82f43
-kundenzentrum = Kundenzentrum

# state: machine
# target: ad529514091a
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 8c82f49892ee
-mietspiegel = Mietspiegel

# state: machine
# target: e7fd86a65817
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
-nrweltoffen = NRWeltoffen

# state: machine
# target: 88b8265f7e00
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: fc42a96b529e
-ruege = Rüge

# state: machine
# target: 01b6f77617c9
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# target: efe40463262b
-schufa = SCHUFA

# state: machine
# target: 16c8279e49b1
-schule-ohne-rassismus = Schule ohne Rassismus

# state: machine
# target: 120fb25a4ad1
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
-wak = WAK

# state: machine
# target: 1380b1374a1b
-warmmiete = Warmmiete

# state: machine
# target: b941c945cab1
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: e41fb84b3b54
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 03fa9b4a77e6
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
