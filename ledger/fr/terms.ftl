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
# target: 35d5f7ca2e56
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 4630b714c236
-hausordnung = Hausordnung

# state: machine
# target: 9bc6f1a292dd
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: ecfc56f194aa
-kaltmiete = Kaltmiete

# state: machine
# target: e629637e4c05
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
# target: e05ccc31c057
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 6f96cf43ffdc
-mietspiegel = Mietspiegel

# state: machine
# target: c1ad2429da28
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
# target: bdee5c82ba56
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
# target: 6fd058ab5b1d
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
-wak = WAK

# state: machine
# target: cd4dd05e5a0c
-warmmiete = Warmmiete

# state: machine
# target: bee6713702ec
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: 6eb3de2e19d8
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 01b32f2ea334
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
