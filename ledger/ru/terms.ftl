# state: machine
# target: b02176b8b3c3
-city = Köln

# state: machine
# target: 889b1406f947
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
-fachstelle = Fachstelle Wohnen

# state: machine
# target: 4a64b6cc97ed
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 9d0feb11934f
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
-jobcenter = Jobcenter

# state: machine
# target: 1bae37a30397
-kaltmiete = Kaltmiete

# state: machine
# target: 73dbd07d58ba
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
# target: ea9c59c10a4d
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: e4aba920091d
-mietspiegel = Mietspiegel

# state: machine
# target: a400c4448310
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
# target: 65ea943f26f0
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
# target: 428a187be8ef
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
-wak = WAK

# state: machine
# target: c04d31c71314
-warmmiete = Warmmiete

# state: machine
# target: 85d5f3ea5ccc
-wbs = Wohnberechtigungsschein

# state: machine
# target: 00fe73684f9e
-wbs-short = WBS

# state: machine
# target: 25b62b2b5e95
-wertstofftonne = Wertstofftonne

# state: machine
# target: d4f9a911fdb0
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 06d825a665c7
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
-zmi = ZMI-Magazin
