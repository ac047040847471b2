# state: machine
# target: 8e5bd9f870fd
# parts: =75d229607bac
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
# target: 7aeee810caf9
# parts: =c9042c11849b
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: d81adaeaa3e9
# parts: =86792d919a88
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
# target: 21581d49cc44
# parts: =b4cfc95c55a1
-kaltmiete = Kaltmiete

# state: machine
# target: 55114c841364
# parts: =308d093e8bd4
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
# target: 1a40d6b435cf
# parts: =617f09f9a638
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: ff21561dc658
# parts: =3d1c31db88cc
-mietspiegel = Mietspiegel

# state: machine
# target: 4a4037973c66
# parts: =13f649751b7a
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: 3cf04c695402
# parts: =fbf52c773702
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: c5148b68c376
# parts: =3db1446f3b94
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
# target: b43f53c07b87
# parts: =a9ca98a8e039
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 8c0f45aa10f1
# parts: =6f9fb15ca0df
-wak = WAK

# state: machine
# target: 9f3f76cfd3e7
# parts: =efd78bccbfc9
-warmmiete = Warmmiete

# state: machine
# target: 8bb61b405081
# parts: =bc531c21f2b8
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
# target: 5d89f624b2f3
# parts: =02da61a3b455
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 77a3862afbe0
# parts: =3f1c5f926012
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
