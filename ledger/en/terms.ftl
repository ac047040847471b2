# state: machine
# target: e65c1bb5ef9d
# parts: =6eea3c3c39c5
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
# target: fba0316bd882
# parts: =7dc70262d488
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 434247cd28d3
# parts: =7ca4a7582704
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
# target: e6249bf63f9c
# parts: =18f507940e8a
-kaltmiete = Kaltmiete

# state: machine
# target: 382d0477ab0e
# parts: =39f83d2fe59b
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
# target: a462749a2f5b
# parts: =f347414a50a3
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: b2460039a86a
# parts: =90f302b4fd8c
-mietspiegel = Mietspiegel

# state: machine
# target: 76b0db44bde8
# parts: =3731cd5dce25
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 2aa0d7432003
# parts: =40b57e9d4956
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: 62a83c6672b1
# parts: =1d829615f7c9
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
# target: 1ac46666056a
# parts: =28fb9030aef0
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: 93fa3148148d
# parts: =add53d32e483
-warmmiete = Warmmiete

# state: machine
# target: 41d6e43be60a
# parts: =5d2fa083d31b
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
# target: 789a448ad1de
# parts: =075c50d8e572
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 357c032835ce
# parts: =d32320822c72
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
