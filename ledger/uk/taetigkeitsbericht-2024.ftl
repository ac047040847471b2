# state: machine
# target: 7d1ca89d6532
# parts: =f367bef1050d
arriving-cases =
    Manche Gespräche drehen sich um einen ganz bestimmten Fall. { $iso-case ->
        [one] Der Bericht nennt über { $iso-case } solche Beratung.
       *[other] Der Bericht nennt über { $iso-case } solche Beratungen.
    }

# state: machine
# target: 7be1bcede0a2
# parts: =4296179369d7
arriving-cases-note = Gezählt sind hier nur Beratungen zu einem bestimmten Fall. Die Angabe zu allgemeinen Beratungen ist nicht eindeutig. Deshalb fehlt sie in diesem Heft.

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
# target: 960fc743107f
# parts: =c89638e72ba9
# using: -inka=486af69f7053
arriving-inka = Bei { -inka } bekommen Menschen Rat. Das Geld dafür kommt von der EU: über { $inka-funds }.

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
# target: a83c8d085eaf
# parts: =075251510df7
arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } Stadtviertel
       *[other] { $kim-quarters } Stadtviertel
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
# target: 75616fb7042a
# parts: =4fd9694d33f3
# using: -wak=98b5010c64e0
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen Arbeit.
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
# target: 385dfe1a3a3f
# parts: =434a54659d52
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Das Budget der Zentren lag bei über { $ikz-budget }.

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
# target: ee84b5075dcb
# parts: =45e4039143d1
chart-funds-lsbti = LSBTI-Projekte gegen Gewalt

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
# target: 06116bfc446c
# parts: =c785d6d54ad1
chart-languages-mediators = Sprach- und Integrationsmittler*innen (über)

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
# target: 37779758965e
# parts: =940f0e22863c
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 gab es { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 gab es { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# target: 39563fd11794
# parts: =21d2bd4b0add
days-calendar =
    { $calendar-copies ->
        [one] Vom Kalender der Vielfalt wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom Kalender der Vielfalt wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: bf67f1242d41
# parts: =980db1e3e76d
# using: -city=c9541c0032af
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

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
# target: 3d8769464e05
# parts: =d9a31f736baf
events =
    Bei Fachveranstaltungen tauschen sich Menschen aus, die sich mit einem Thema auskennen. { $expert-events ->
        [one] Das Amt organisierte { $expert-events } solche Veranstaltung.
       *[other] Das Amt organisierte { $expert-events } solche Veranstaltungen.
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
# target: 5bc05aac1f84
# parts: =eb3da64a0eb3
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 gab es dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 gab es dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: 69d1bc8da655
# parts: =f8866dc31733
health-title = Gesundheit

# state: machine
# target: 8f9e9c7da488
# parts: =9b68efec5929
health-women =
    { $health-centres ->
        [one] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentrum.
       *[other] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentren.
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
# target: fb50625b3ade
# parts: =2ec4637639b2
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Zusammen beherrschen sie über { $sim-languages } Sprache oder Dialekt.
       *[other] Zusammen beherrschen sie über { $sim-languages } Sprachen und Dialekte.
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
# target: 1010e99977c7
# parts: =817149ceebd7
# using: -zmi=40e0dc0167a1
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. Das ZMI selbst gibt es seit { $zmi-since }. Von der Zeitschrift ist inzwischen die { $zmi-issue } Ausgabe da.

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
# target: 5794b66dd813
# parts: =f29fc6f42e35
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } gaben das Land und der Bund als Fördergeld dazu.

# state: machine
# target: 5f18c07bd33b
# parts: =ca7fe3f35899
office-money-title = Woher das Geld kommt

# state: machine
# target: def82408edab
# parts: =dcb7ad82f85f
office-programmes = Für einige Programme nennt der Bericht genaue Beträge. Das Diagramm vergleicht sie.

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
# target: d82201c4c0c5
# parts: =ae529d0f5847
projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } Projekt gegen Gewalt
       *[other] { $lsbti-projects } Projekte gegen Gewalt
    }

# state: machine
# target: 8e90c27ba2a9
# parts: =6d2061858936
projects-lsbti-funds = { $lsbti-funds }

# state: machine
# target: 30dd1cf42b76
# parts: =f55bf7234079
# using: -city=c9541c0032af -nrweltoffen=00a619a7dc6c
projects-nrweltoffen = Das Programm { -nrweltoffen } bekommt sein Geld vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

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
# target: cd03e4d1adf4
# parts: =dedd86873cdd
# using: -city=c9541c0032af
school-advice =
    Über Fragen zur Schule kann man in { -city } in mehreren Sprachen sprechen. { $ki-youth ->
        [one] Die mehrsprachige Schulberatung erreichte { $ki-youth } jungen Menschen.
       *[other] Die mehrsprachige Schulberatung erreichte { $ki-youth } junge Menschen.
    } { $ki-children ->
        [one] Außerdem erreichte sie { $ki-children } Kind.
       *[other] Außerdem erreichte sie { $ki-children } Kinder.
    } { $ki-children-age ->
        [one] Als Kind zählt hier, wer jünger als { $ki-children-age } Jahr ist.
       *[other] Als Kind zählt hier, wer jünger als { $ki-children-age } Jahre ist.
    }

# state: machine
# target: 391b3857df8d
# parts: =6e90b70f95cc
# using: -schule-ohne-rassismus=16c8279e49b1
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
# target: 81d207fe0935
# parts: =f2c431149c0a
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer“.
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
# target: 994413170b42
# parts: =8de52138d385
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Beteiligung an der Umfrage lag bei über { $survey-response }.

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
# target: 46d5a3d79317
# parts: =4f84e69efab3 .label=09ed8524255e
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: cdb358707b04
# parts: =9fcd10a28319 .label=1080eb824e32
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zur Gesundheit
           *[other] Veranstaltungen zur Gesundheit
        }

# state: machine
# target: 708e33887dbe
# parts: =48424df4fd49 .label=27fd7a1e04ab
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
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
