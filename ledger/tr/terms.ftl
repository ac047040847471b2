# state: machine
# target: 8e5bd9f870fd
-city = Köln

# state: machine
# target: 00358ab3b3fb
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 7aeee810caf9
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: d81adaeaa3e9
-hausordnung = Hausordnung

# state: machine
# target: 9bc6f1a292dd
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: 21581d49cc44
-kaltmiete = Kaltmiete

# state: machine
# target: 55114c841364
-kaution = Kaution

# state: machine
# target: c7c284d2842c
-kim = KIM

# state: machine
# target: d02384dbddef
-komm-an = Komm-an NRW

# state: machine
# target: e386dea82f43
-kundenzentrum = Kundenzentrum

# state: machine
# target: 1a40d6b435cf
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: ff21561dc658
-mietspiegel = Mietspiegel

# state: machine
# target: 4a4037973c66
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
-nrweltoffen = NRWeltoffen

# state: machine
# target: 3cf04c695402
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: c5148b68c376
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
# target: b43f53c07b87
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
-wak = WAK

# state: machine
# target: 9f3f76cfd3e7
-warmmiete = Warmmiete

# state: machine
# target: 8bb61b405081
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: 5d89f624b2f3
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 77a3862afbe0
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
