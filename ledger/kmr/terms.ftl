# state: machine
# target: 95579003a6ac
-city = Köln

# state: machine
# target: 00358ab3b3fb
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: de7adb57812c
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 1e349033c1bb
-hausordnung = Hausordnung

# state: machine
# target: 9bc6f1a292dd
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: f75102ad0be4
-kaltmiete = Kaltmiete

# state: machine
# target: 43dada1a9380
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
# target: 039b1d0a54a5
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 8a0b7a7537f6
-mietspiegel = Mietspiegel

# state: machine
# target: b956044d29ca
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
-nrweltoffen = NRWeltoffen

# state: machine
# target: 3afff8b61146
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: 6ba18416e44c
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
# target: 29730126e60a
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
-wak = WAK

# state: machine
# target: 96cd9e9647d0
-warmmiete = Warmmiete

# state: machine
# target: ae43e3a42a53
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: b2e151ffcd27
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 9c7ab58f17bc
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
