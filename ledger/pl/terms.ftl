# state: machine
# target: 3b7439a67ec8
-city = Köln

# state: machine
# target: 889b1406f947
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 6136ddcf5af4
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 6ca93752c3ab
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: 5c8ca9948449
-kaltmiete = Kaltmiete

# state: machine
# target: ba21a09fd5ef
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
# target: 286881890e3f
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 939ad40a3ac5
-mietspiegel = Mietspiegel

# state: machine
# target: 533c2c330f10
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
# target: db43e9bb3508
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
# target: 0a0b16d4db86
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
-wak = WAK

# state: machine
# target: 98df65e58d8e
-warmmiete = Warmmiete

# state: machine
# target: fb870a3250ea
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: 93a4c118b93f
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 70393aa65b26
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
