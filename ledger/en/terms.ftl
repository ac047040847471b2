# state: machine
# target: e65c1bb5ef9d
-city = Köln

# state: machine
# target: 00358ab3b3fb
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: fba0316bd882
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 434247cd28d3
-hausordnung = Hausordnung

# state: machine
# target: 9bc6f1a292dd
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: e6249bf63f9c
-kaltmiete = Kaltmiete

# state: machine
# target: 382d0477ab0e
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
# target: a462749a2f5b
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: b2460039a86a
-mietspiegel = Mietspiegel

# state: machine
# target: 76b0db44bde8
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
# target: 62a83c6672b1
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
# target: 1ac46666056a
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
-wak = WAK

# state: machine
# target: 93fa3148148d
-warmmiete = Warmmiete

# state: machine
# target: 41d6e43be60a
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: 789a448ad1de
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 357c032835ce
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
