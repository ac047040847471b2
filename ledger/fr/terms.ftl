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
# target: 35d5f7ca2e56
# parts: =cc394bcafa58
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 4630b714c236
# parts: =f43eada1764e
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
# target: ecfc56f194aa
# parts: =866b6c7c5d0e
-kaltmiete = Kaltmiete

# state: machine
# target: e629637e4c05
# parts: =0aeff775d25f
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
# target: e05ccc31c057
# parts: =7039bfc48229
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 6f96cf43ffdc
# parts: =d05bbd194f8c
-mietspiegel = Mietspiegel

# state: machine
# target: c1ad2429da28
# parts: =3cae5b4b0540
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
# target: bdee5c82ba56
# parts: =b650b5a07879
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
# target: 6fd058ab5b1d
# parts: =c6cf6ab05454
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: cd4dd05e5a0c
# parts: =a122197a76cd
-warmmiete = Warmmiete

# state: machine
# target: bee6713702ec
# parts: =f73289d35157
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
# target: 6eb3de2e19d8
# parts: =20d86e83dca3
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 01b32f2ea334
# parts: =8c1ce70068d5
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
