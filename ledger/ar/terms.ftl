# state: machine
# target: 3c27ef04c9de
# parts: =1eb1eaa25251
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
# target: d1b377de25c2
# parts: =42d79a8a95b5
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: 3bab2ffc9ba7
# parts: =665725b72d03
-hausordnung = Hausordnung

# state: machine
# target: 486af69f7053
# parts: =2f5adb8fd5fc
-inka = INKA

# state: machine
# target: 7bd0f78d4bde
# parts: =d1d38c48313f
-jobcenter = Jobcenter

# state: machine
# target: ad6201d2305a
# parts: =b985358ab329
-kaltmiete = Kaltmiete

# state: machine
# target: cc7fa86f0346
# parts: =a7460fc96cb5
-kaution = Kaution

# state: machine
# target: cb3f4b6da837
# parts: =114866d12390
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
# target: 73e211ba3844
# parts: =76186c63c50c
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 6357ef178d88
# parts: =77a3cd1b9bc2
-mietspiegel = Mietspiegel

# state: machine
# target: d6afdf74e428
# parts: =2234b3dcefbd
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: e6b0f770bf36
# parts: =e0082d4b35ee
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: f893e9f07a80
# parts: =7ae6afc88da4
-ruege = Rüge

# state: machine
# target: d47192392464
# parts: =29d289963c0b
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
# target: ed5663ff1b24
# parts: =5ec9f4493707
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: 028cb1fd56d1
# parts: =f319634dc574
-warmmiete = Warmmiete

# state: machine
# target: 6008cf2fbca7
# parts: =514aa64252f6
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
# target: 33c4c8f8f783
# parts: =ddcff73db56c
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 4c9dccac87f3
# parts: =3605e971c36f
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
