# state: machine
# target: 3c27ef04c9de
-city = Köln

# state: machine
# target: 00358ab3b3fb
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: d1b377de25c2
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 3bab2ffc9ba7
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: ad6201d2305a
-kaltmiete = Kaltmiete

# state: machine
# target: cc7fa86f0346
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
# target: 73e211ba3844
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 6357ef178d88
-mietspiegel = Mietspiegel

# state: machine
# target: d6afdf74e428
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
-nrweltoffen = NRWeltoffen

# state: machine
# target: e6b0f770bf36
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: f893e9f07a80
-ruege = Rüge

# state: machine
# target: d47192392464
-rundfunkbeitrag = Rundfunkbeitrag

# state: machine
# target: efe40463262b
-schufa = SCHUFA

# state: machine
# target: 16c8279e49b1
-schule-ohne-rassismus = Schule ohne Rassismus

# state: machine
# target: ed5663ff1b24
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
-wak = WAK

# state: machine
# target: 028cb1fd56d1
-warmmiete = Warmmiete

# state: machine
# target: 6008cf2fbca7
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: 33c4c8f8f783
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 4c9dccac87f3
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
