# state: machine
# target: c9541c0032af
-city = Köln

# state: machine
# target: 889b1406f947
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: b5361b9421c4
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 8a06c2ede796
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: cda89ffdd4eb
-kaltmiete = Kaltmiete

# state: machine
# target: 9b45ae22c035
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
# target: d5dadd42fe17
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 2928b5da07ec
-mietspiegel = Mietspiegel

# state: machine
# target: 066e8dd5189d
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
-nrweltoffen = NRWeltoffen

# state: machine
# target: 2aa0d7432003
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: 60f7f338db4e
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# target: efe40463262b
-schufa = SCHUFA

# state: machine
# target: 16c8279e49b1
-schule-ohne-rassismus = Schule ohne Rassismus

# state: machine
# target: 1e413e203fad
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
-wak = WAK

# state: machine
# target: 71150121dd87
-warmmiete = Warmmiete

# state: machine
# target: d5cd20d75416
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: 70b9c96889f7
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 3088ce931a52
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
