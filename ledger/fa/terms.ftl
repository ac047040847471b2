# state: machine
# target: de50a22ad71d
# parts: =a5ba8afdad40
-city = Köln

# state: machine
# target: 889b1406f947
# parts: =f35e452f37c5
-eccar = ECCAR

# state: machine
# target: 78fe609ba097
# parts: =6d6b4a3701ce
-fachstelle = Fachstelle Wohnen

# state: machine
# target: d99990c3f517
# parts: =624ffa4bef2b
-grundsicherungsgeld = Grundsicherungsgeld

# state: machine
# target: fe22fd47c69e
# parts: =8ad254fe9e05
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
# target: 44bd7ac4c5ab
# parts: =de56bdbdb7bb
-kaltmiete = Kaltmiete

# state: machine
# target: eff92308a511
# parts: =5f5a6e716c2b
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
# target: 1b225aaf7e35
# parts: =eb8cd278df74
-mietpreisbremse = Mietpreisbremse

# state: machine
# target: 798aab88f1fc
# parts: =26070e772cc4
-mietspiegel = Mietspiegel

# state: machine
# target: d947a5693a8c
# parts: =b028c262460f
-nebenkosten = Nebenkosten

# state: machine
# target: 00a619a7dc6c
# parts: =46bab5555345
-nrweltoffen = NRWeltoffen

# state: machine
# target: e840254b15c5
# parts: =17a89a2c2901
-office = Amt für Integration und Vielfalt

# state: machine
# target: 3b8bb38d8d55
# parts: =4785c4574947
-patenschaften = Kölner Kinder Patenschaften

# state: machine
# target: d478796efb89
# parts: =98c84348b6d3
-ruege = Rüge

# state: machine
# target: 357bbd3c22cd
# parts: =7be37b7bbefb
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
# target: 54b355008923
# parts: =b2d997efd902
-uebergabeprotokoll = Übergabeprotokoll

# state: machine
# target: 98b5010c64e0
# parts: =d3f5beab08ec
-wak = WAK

# state: machine
# target: e175cea766af
# parts: =d8f2977ba3b8
-warmmiete = Warmmiete

# state: machine
# target: fd9ff9aaa4c5
# parts: =53537014e299
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
# target: 3dfcfa9482b2
# parts: =c1ac41ef8d08
-wohngeld = Wohngeld

# state: machine
# target: f5f5142a820c
# parts: =350486e03055
-wohnungsaufsicht = Wohnungsaufsicht

# state: machine
# target: 42c135f15c34
# parts: =4714b0161da0
-wohnungsgeberbestaetigung = Wohnungsgeberbestätigung

# state: machine
# target: 40e0dc0167a1
# parts: =73b9f1ebd9b2
-zmi = ZMI-Magazin
