# state: machine
# source: 513a8d4685e5
# target: 7d44a6f0e663
# parts: =fc654cae566b
arriving-cases =
    Rat gibt es auch bei der „Integrativen Sprach- und Orientierungsförderung“. { $iso-case ->
        [one] Der Bericht nennt über { $iso-case } Beratung zu einem bestimmten Fall.
       *[other] Der Bericht nennt über { $iso-case } Beratungen zu einem bestimmten Fall.
    } { $iso-noncase ->
        [one] Dazu kommt { $iso-noncase } allgemeine Beratung.
       *[other] Dazu kommen { $iso-noncase } allgemeine Beratungen.
    }

# state: machine
# source: d637b99c25c6
# target: 3a10344739d7
# parts: =6000c2ab5b53
arriving-cases-note = Im Bericht stehen beide Zahlen in einem Satz, und „über“ steht davor. Ob „über“ auch für die zweite Zahl gilt, ist offen.

# state: machine
# target: 480c9f4f9e5f
# parts: =b3aef3c94bdf
arriving-column-offer = Angebot

# state: machine
# target: 640df75e92c5
# parts: =2fe71e8c8bc5
arriving-column-people = Menschen

# state: machine
# target: e0c339c1c58b
# parts: =e00d908190b6
arriving-column-places = Orte

# state: machine
# target: 55b7fd1581a3
# parts: =459fc2dca2e6
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: 1ebd08d87630
# parts: =8ab19b70bdfe
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: 5c38e838458e
# parts: =1b5ef98087a5
arriving-help-title = Beratung an vielen Orten

# state: machine
# source: 504b0f4fbdd3
# target: 62685b0f4a16
# parts: =82bf517ef9d8
# using: -inka=486af69f7053
arriving-inka = Bei { -inka } bekommen Menschen Rat, die neu aus anderen Ländern der EU gekommen sind. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: b44869852044
# parts: =09136f27987f
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: a589be8f498b
# parts: =b2c35bb1cc30
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: 4af741bd3591
# parts: =a955e7796f42
# using: -city=c9541c0032af
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: caa07ff66671
# parts: =0aebb9096cff
# using: -city=c9541c0032af -kim=cb3f4b6da837
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: 5ee7f3daef1d
# parts: =0d4d60371ea9
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# source: 053417c1643b
# target: 0952e4b04d8a
# parts: =bd6c2493e367
arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } Stadtteil
       *[other] { $kim-quarters } Stadtteile
    }

# state: machine
# target: 62160256e687
# parts: =24ab38ac9080
# using: -inka=486af69f7053
arriving-row-inka = { -inka }

# state: machine
# target: 3deb97174c75
# parts: =1caccba9df1a
# using: -kim=cb3f4b6da837
arriving-row-kim = { -kim }

# state: machine
# target: 047e8f8ab980
# parts: =328f30d2b634
# using: -wak=98b5010c64e0
arriving-row-wak = { -wak }

# state: machine
# target: 8dda9dbe98d4
# parts: =9e933fc2f10f
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 0eeb2aaf4c68
# parts: =e08166ef25a2
arriving-title = Ankommen und arbeiten

# state: machine
# source: 3ad45cc9ac1b
# target: 7f5cc00ba47c
# parts: =554c5248986b
# using: -wak=98b5010c64e0
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person den Weg in Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen den Weg in Arbeit.
    }

# state: machine
# target: d227883b0d97
# parts: =19a8edc16068
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: 1e39ec1cb99a
# parts: =afb493d45e7d
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: c094bf7982a0
# parts: =a4180a7800a8
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: ba5db38aa154
# parts: =60e8bac86a0b
bodies-title = Gremien

# state: machine
# target: a5ef4bfd0e6f
# parts: =97a4ca942cde .alt=02d577753988
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 65c41c06c873
# parts: =db9d72c0f527
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: 6a819ee540a0
# parts: =f4456dd4482b .alt=08843eee9f81
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: bfb676b5529e
# parts: =c38d7b952b45
centres-places-title = Interkulturelle Zentren

# state: machine
# target: 9c56a16d669e
# parts: =5efce95cb98b
centres-title = Begegnen und beraten

# state: machine
# source: 9baafb4c8560
# target: 29e492b6e4d2
# parts: =ee17441c4251
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Für die Förderung der Zentren steht ein Budget von über { $ikz-budget } bereit.

# state: machine
# target: dc1aaccbf337
# parts: =afd9556b7ff6 .alt=2720ee87a7b3
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: 202813b18eb0
# parts: =4be7f5966d9e
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: 3660c43007ce
# parts: =61114b01d3e9
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: d0ce07dd58f4
# parts: =3e61e3fcff21
# using: -komm-an=d02384dbddef
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# source: 054b358a0c84
# target: 9ff68ceaef5e
# parts: =45b57400d958
chart-funds-lsbti = LSBTI-Projekte gegen Diskriminierung und Gewalt

# state: machine
# target: 26130817f2a1
# parts: =7a402c60eb3e .alt=5cb1d0b7e80e
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: 524631841f30
# parts: =b5848544befd
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# source: 9e14cd881f71
# target: e9ba5969a3c7
# parts: =80039ef94df6
chart-languages-mediators = Sprach- und Integrationsmittler*innen (mehr als diese Zahl)

# state: machine
# target: 2b80da568300
# parts: =1594d8c1f0b6
column-funds = Geld

# state: machine
# target: 68fa49009ab3
# parts: =d6a68d4ea844
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: 36cd209ec94a
# parts: .alt=e0914ec6cf55
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 27e3bc508f08
# parts: =19ecdaabe5b2
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 244b0491682a
# parts: =1f4b63de7ba4
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: cbad66f85e5d
# parts: =50057659cc2d
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: 0f424d31d40b
# parts: =ea5383df83c4
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 100708b3a9d7
# parts: =7af5d87ca2f8
# using: -city=c9541c0032af -office=2aa0d7432003
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: 893360bee6ec
# parts: =712a2112c2b7
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 4a27a85aef40
# parts: =bd4b22da9e4e
credits-title = Quellen und Mitarbeit

# state: machine
# target: 2208777eaca1
# parts: =4da8a736c8c8
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# source: 8fc10ae36f55
# target: 53b8495c89ca
# parts: =89d332f1c3b3
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# source: b6fc9d25fa83
# target: 5bbecb00f4ff
# parts: =29d2f87de260
days-calendar =
    { $calendar-copies ->
        [one] Vom „Diversity Kalender“ wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom „Diversity Kalender“ wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: bf67f1242d41
# parts: =980db1e3e76d
# using: -city=c9541c0032af
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# source: 6800540d0ab0
# target: b0b21ac908b2
# parts: =32a9de34e36c
days-history-note = Im Bericht steht „Rodriguez“. Der Name schreibt sich „Rodrigues“.

# state: machine
# target: 52131074934f
# parts: =44e03e4ae642
days-title = Erinnern und feiern

# state: machine
# target: ad7c5756d80d
# parts: =147ad014527b
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 722f109d4d61
# parts: =7acd6c8d3a5f
diversity-title = Vielfalt zeigen

# state: machine
# source: dd86f11b4a18
# target: be2556f0bdfb
# parts: =a4b5f07658bf
events =
    { $expert-events ->
        [one] Das Amt organisierte { $expert-events } Fachveranstaltung.
       *[other] Das Amt organisierte { $expert-events } Fachveranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: 6b93045ac081
# parts: =800f2eae1323
events-title = Veranstaltungen und Umfrage

# state: machine
# target: 633a6f72a082
# parts: =9c29c7c550bd
fairness =
    Diskriminierung heißt zum Beispiel: Jemand wird wegen der Herkunft schlechter behandelt. { $adb-offices ->
        [one] Das Amt förderte { $adb-offices } Büro, das dagegen hilft. Es heißt Antidiskriminierungsbüro.
       *[other] Das Amt förderte { $adb-offices } Büros, die dagegen helfen. Sie heißen Antidiskriminierungsbüros.
    } { $adb-consultations ->
        [one] Im Jahr 2024 gab es dort { $adb-consultations } Beratung.
       *[other] Im Jahr 2024 gab es dort { $adb-consultations } Beratungen.
    }

# state: machine
# target: 21a8b82140f7
# parts: =92710e6cb551
fairness-title = Beratung gegen Diskriminierung

# state: machine
# source: 873271c209cf
# target: bd8895042903
# parts: =4f72f0844299
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: 69d1bc8da655
# parts: =f8866dc31733
health-title = Gesundheit

# state: machine
# source: d5d6e60b8f81
# target: 4d10cb4325f0
# parts: =ac488e25b612
health-women =
    { $health-centres ->
        [one] In { $health-centres } Zentrum gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
       *[other] In { $health-centres } Zentren gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
    }

# state: machine
# target: 686ad2d330a4
# parts: =24eb0bea58e3
# using: -city=c9541c0032af
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: 4a183fac67e2
# parts: =e67b5b718bbc
# using: -city=c9541c0032af -office=2aa0d7432003
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 4b55f9bdde5a
# parts: =5856bdaa6630
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 1ffc74b9b735
# parts: =5b45a1668d10
languages-column-assignments = Einsätze

# state: machine
# target: b7adf948b7bf
# parts: =4fb906d38259
languages-column-who = Wer hilft?

# state: machine
# target: eb42cd17635c
# parts: =d8920e7e7cad
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: c42059d51bc3
# parts: =7f9e1810d68a
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
# parts: =dc89817261db
languages-guides-funds = { $lots-funds }

# state: machine
# target: 91147cf36525
# parts: =c408f14f637b
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: 6b9b9db14fbd
# parts: =204721341c83
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: 470ccff1c418
# parts: =e9a22d7de428
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# source: 333cd9a29195
# target: 94ca048e55c4
# parts: =bb3a6bd3df15
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Ihre Einsätze waren in über { $sim-languages } Sprache oder Dialekt.
       *[other] Ihre Einsätze waren in über { $sim-languages } Sprachen und Dialekten.
    }

# state: machine
# target: ef574ce51776
# parts: =bc2be088d7f1
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
# parts: =453ab84ee7f2
languages-mediators-funds = { $sim-funds }

# state: machine
# target: c292fc6ac67d
# parts: =5bab5eb283b0
languages-people-title = Menschen, die verbinden

# state: machine
# target: 3e832c9fed03
# parts: =1cf114757d8a .alt=100addd4e868
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: 925c4c94dd2c
# parts: =bda653850508
languages-reading-title = Hefte und Magazin

# state: machine
# target: ab8b649a2730
# parts: =51f286abe11a
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 48e7885770e9
# parts: =0dbb1021a244
languages-title = Viele Sprachen

# state: machine
# source: 118b9352542f
# target: 4956f82cfdb5
# parts: =d3771af2c78f
# using: -zmi=40e0dc0167a1
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. ZMI heißt „Zentrum für Mehrsprachigkeit und Integration“. Das ZMI selbst gibt es seit { $zmi-since }. Im Jahr 2024 erschien die { $zmi-issue } Ausgabe der Zeitschrift.

# state: machine
# target: fe500b478f8c
# parts: =96548516ccdd
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: 2257e6dc8689
# parts: =8434e4eef0c9
learning-title = Lernen und gesund bleiben

# state: machine
# target: f65958482efa
# parts: =00f39bf6ac66
name-guides = Integrationslots*innen

# state: machine
# target: 236aee320629
# parts: =f2e6afba9024
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
# parts: =242fa3d7477a
# using: -nrweltoffen=00a619a7dc6c
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: 0cbf260a5c4c
# parts: =029811d6134b
# using: -city=c9541c0032af -eccar=889b1406f947
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: 274fc55841cf
# parts: =35c63646ae87
network-title = Städte gegen Rassismus

# state: machine
# target: 3a4fd774f33d
# parts: =59d04e605afa
# using: -city=c9541c0032af
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: 4fa9fdc2fea3
# parts: =8ff3c5160729
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: 42470812d21b
# parts: =dbc3d6f77f7c
# using: -city=c9541c0032af -office=2aa0d7432003
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# source: f34be083deb1
# target: 2568bba8aed4
# parts: =e9bed42980ec
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } kamen als Fördergeld vom Land und vom Bund.

# state: machine
# target: 5f18c07bd33b
# parts: =ca7fe3f35899
office-money-title = Woher das Geld kommt

# state: machine
# source: 94ee43e9985a
# target: 688da4cfc0c2
# parts: =35062860bde4
office-programmes = Für einige Programme nennt der Bericht einen Betrag ohne ein Wort wie „etwa“ oder „über“. Das Diagramm vergleicht diese Beträge.

# state: machine
# target: b8c564da065e
# parts: =4dbb1f2a577a
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: caf67a6a7bd5
# parts: =98d317a48f6e
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: a0a3cc9e28e8
# parts: =b0ae13bd8c5a
office-title = Das Amt im Überblick

# state: machine
# target: ad051fe907e5
# parts: =d51754ddd0d5
# using: -city=c9541c0032af
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: cd4451ca570a
# parts: =07badbeaec79
participation-title = Mitreden und mithelfen

# state: machine
# target: 82eba9482699
# parts: =1db7b756662a
projects-column-area = Bereich

# state: machine
# target: 0c64d91970e6
# parts: =4e5bf3e4b128
projects-column-count = Zahl

# state: machine
# target: 9ce3c6de4657
# parts: =e7fca9d97d55
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# source: f4ae93745b90
# target: 6944de791aea
# parts: =58f9cc2d8b98
projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } Projekt gegen Diskriminierung und Gewalt
       *[other] { $lsbti-projects } Projekte gegen Diskriminierung und Gewalt
    }

# state: machine
# target: 8e90c27ba2a9
# parts: =6d2061858936
projects-lsbti-funds = { $lsbti-funds }

# state: machine
# source: 62aff985bfe5
# target: 3377a9cc37a1
# parts: =c16c3262ef6b
# using: -city=c9541c0032af -nrweltoffen=00a619a7dc6c
projects-nrweltoffen = Das Programm { -nrweltoffen } richtet sich gegen Rechtsextremismus und Rassismus. Sein Geld bekommt es vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: 02fe3c1d8240
# parts: =2119f11ff614
projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } Projekt oder Angebot
       *[other] { $nrweltoffen-projects } Projekte und Angebote
    }

# state: machine
# target: ba1e81472507
# parts: =17aa8522821a
projects-nrweltoffen-funds = { $nrweltoffen-funds }

# state: machine
# target: a33bf111569c
# parts: =4afccea28511
projects-row-lsbti = LSBTI

# state: machine
# target: dc20c40e0f57
# parts: =74e07738cd54
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: 21f00b0c2ae0
# parts: =e3936ce6c915
projects-title = Projekte für Respekt

# state: machine
# target: 68fc633d383c
# parts: =6e1c331aacd4
reading-title = Zahlen richtig lesen

# state: machine
# target: f963d686de25
# parts: =788720df17e3
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: 20c318aac877
# parts: =1345d7efbd8e
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: b9a997ccb7d2
# parts: =ba626f108c2b
# using: -city=c9541c0032af -office=2aa0d7432003
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: 51df64beaf7d
# parts: =642492058d4b
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: 0872bb98dd45
# parts: =c712c16aef7d
# using: -city=c9541c0032af
report-title = Integration und Vielfalt in { -city }

# state: machine
# source: 43be394990ac
# target: 94233d9f2176
# parts: =346d46e753e0
# using: -city=c9541c0032af
school-advice =
    Über Fragen zur Schule kann man in { -city } in mehreren Sprachen sprechen. { $ki-youth ->
        [one] Die mehrsprachige Schulberatung erreichte { $ki-youth } jungen Menschen.
       *[other] Die mehrsprachige Schulberatung erreichte { $ki-youth } junge Menschen.
    } { $ki-children ->
        [one] Außerdem erreichte sie { $ki-children } Kind unter { $ki-children-age } Jahren.
       *[other] Außerdem erreichte sie { $ki-children } Kinder unter { $ki-children-age } Jahren.
    }

# state: machine
# source: 8d277a498c3d
# target: f9c318b289e5
# parts: =e38a66ab814a
# using: -schule-ohne-rassismus=b07f5c3ca283
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 52af86beb560
# parts: =0b0e21eff8ca
school-title = Rund um die Schule

# state: machine
# source: bb68ec0ebf7e
# target: 84578b9ed074
# parts: =63d9884fa648
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer*“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer*“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: 91c14089ebf7
# parts: =d830d1710ae9
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: 089f001a9de5
# parts: =530b2f9ea13f
service-title = Interkultureller Dienst

# state: machine
# source: effef449e572
# target: cec3eaa15320
# parts: =4af6c3e041ca
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Umfrage war anonym. Es ging um Diskriminierung und um Daten zur Gleichstellung. Über { $survey-response } der Beschäftigten machten mit.

# state: machine
# target: c846b13a82c2
# parts: =c729ce41eba4 .label=41d66bb22ddf
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# target: 4e8cfa44c15e
# parts: =c5a4ba5f3b64 .label=1c4371cf3f0d
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: 9142ce19636c
# parts: =3a5f43015804 .label=519c451244d9
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: 95b89e79f6e1
# parts: =40428146804b .label=6745e1bcb27f
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: 17eb4100a681
# parts: =ecf798c88806 .label=cdc5056e306e
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: 68258b5c506c
# parts: =ff08fd69f59d .label=eb81e2b8ba55
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 2ae55edc6549
# parts: =f0042190a7f3 .label=324755826b84
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# source: 14b2d0ba22e9
# target: 431429d45a9c
# parts: =4f84e69efab3 .label=223b58aa4a2e
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 12ae51570652
# parts: =9fcd10a28319 .label=86467b919607
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: a542add48504
# parts: =48424df4fd49 .label=598db4dc3f69
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 09a205f42af0
# parts: =95f26690722f .label=39d6dcd6f010
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 39721ad059d6
# parts: =07b8653d3194 .label=3b4c165853d1
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 54555428bc5c
# parts: =8df3a55376e8
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: ba8461ec4a74
# parts: =ba2173f56967
# using: -komm-an=d02384dbddef
volunteering-komm-an =
    Ehrenamt heißt: Menschen helfen freiwillig und ohne Lohn. Das Programm { -komm-an } fördert diese Hilfe. 2024 gab es dafür { $komman-funds }. { $komman-groups ->
        [one] Das Geld unterstützte { $komman-groups } Initiative oder Verein.
       *[other] Das Geld unterstützte { $komman-groups } Initiativen und Vereine.
    } { $komman-volunteers ->
        [one] Es erreichte rund { $komman-volunteers } Person im Ehrenamt.
       *[other] Es erreichte rund { $komman-volunteers } Personen im Ehrenamt.
    }

# state: machine
# target: 454840c889d7
# parts: =5e5b086e262d
volunteering-more = Auch das gab es 2024:

# state: machine
# target: 3448ec22bba3
# parts: =3fffc66cfd07
# using: -patenschaften=3b8bb38d8d55
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: b99ed535c943
# parts: =53651a975b8d
volunteering-title = Ehrenamt

# state: machine
# target: b32f3dc5ed59
# parts: =74250d7d2996
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
