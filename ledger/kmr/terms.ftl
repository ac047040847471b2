# state: machine
# target: 95579003a6ac
# parts: =590a7933b33d
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
# target: de7adb57812c
# parts: =1e834bf8c449
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 1e349033c1bb
# parts: =2cf9e3773476
-hausordnung = Hausordnung

# state: machine
# target: 9bc6f1a292dd
# parts: =5832b12544d7
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
# parts: =d1d38c48313f
-jobcenter = Jobcenter

# state: machine
# target: f75102ad0be4
# parts: =99dc182292e3
-kaltmiete = Kaltmiete

# state: machine
# target: 43dada1a9380
# parts: =ba71a8e0145c
-kaution = Kaution

# state: machine
# target: c7c284d2842c
# parts: =3a6cc3fb2555
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
# target: 039b1d0a54a5
# parts: =40adda04a05b
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 8a0b7a7537f6
# parts: =4681a0ba0762
-mietspiegel = Mietspiegel

# state: machine
# target: b956044d29ca
# parts: =c55b4e75c4d2
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 3afff8b61146
# parts: =dcbb6d3dd1df
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: 6ba18416e44c
# parts: =d608ea16438d
-ruege = Rüge

# state: machine
# target: 9278d2f3c680
# parts: =f2fc880ac7c4
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
# target: 29730126e60a
# parts: =9d177bb25228
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: 96cd9e9647d0
# parts: =463ff2c20869
-warmmiete = Warmmiete

# state: machine
# target: ae43e3a42a53
# parts: =69aa3e39bcb7
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
# target: b2e151ffcd27
# parts: =111b802235ce
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 9c7ab58f17bc
# parts: =dd52407ec554
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
