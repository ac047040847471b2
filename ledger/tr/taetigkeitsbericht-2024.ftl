# state: machine
# source: 513a8d4685e5
# target: 5d4cd74598b2
# parts: =cfc47078802d
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
# target: 52f5ea5501e3
# parts: =dd2705d56a2a
arriving-cases-note = Im Bericht stehen beide Zahlen in einem Satz, und „über“ steht davor. Ob „über“ auch für die zweite Zahl gilt, ist offen.

# state: machine
# target: 5b1c2258a875
# parts: =253d9e250bd1
arriving-column-offer = Angebot

# state: machine
# target: e34c8b64e292
# parts: =85055405f85f
arriving-column-people = Menschen

# state: machine
# target: 967cb9aba286
# parts: =9705c5663afb
arriving-column-places = Orte

# state: machine
# target: faa5ed25f161
# parts: =733e6f6478af
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: dc3ec863f667
# parts: =15d1d20319ec
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: be35f1ba930d
# parts: =51629d8b5a56
arriving-help-title = Beratung an vielen Orten

# state: machine
# source: 504b0f4fbdd3
# target: 8b21ed86139b
# parts: =936508c7f5c1
# using: -inka=9bc6f1a292dd
arriving-inka = Bei { -inka } bekommen Menschen Rat, die neu aus anderen Ländern der EU gekommen sind. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: f8f6a7f8f009
# parts: =fc545046a51e
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: a423dd738601
# parts: =169156156d5f
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: 1ce66db0420c
# parts: =d8963299c373
# using: -city=8e5bd9f870fd
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: 0cecc047a40a
# parts: =bb9fafc5a87c
# using: -city=8e5bd9f870fd -kim=c7c284d2842c
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: ce5aef03f533
# parts: =9ce0e4cf9410
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# source: 053417c1643b
# target: 1ca3c98aef13
# parts: =c193d44db112
arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } Stadtteil
       *[other] { $kim-quarters } Stadtteile
    }

# state: machine
# target: 62160256e687
# parts: =24ab38ac9080
# using: -inka=9bc6f1a292dd
arriving-row-inka = { -inka }

# state: machine
# target: 3deb97174c75
# parts: =1caccba9df1a
# using: -kim=c7c284d2842c
arriving-row-kim = { -kim }

# state: machine
# target: 047e8f8ab980
# parts: =328f30d2b634
# using: -wak=8c0f45aa10f1
arriving-row-wak = { -wak }

# state: machine
# target: 92ff1c82aef3
# parts: =2c515cac0400
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 9813742aede5
# parts: =6a5492c4487e
arriving-title = Ankommen und arbeiten

# state: machine
# source: 3ad45cc9ac1b
# target: 51b9bcc76d69
# parts: =0c532853a393
# using: -wak=8c0f45aa10f1
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person den Weg in Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen den Weg in Arbeit.
    }

# state: machine
# target: 5c750f62fd1f
# parts: =b4d947094277
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: 9f7741dc4937
# parts: =c41ffc18e682
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: a03183aa5278
# parts: =8476c32b7ea1
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: 94fe23633a83
# parts: =1d69f432d3d0
bodies-title = Gremien

# state: machine
# target: 0910642f2723
# parts: =0e9c5897b5fc .alt=e74cfd01159a
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: f66a6ab929fd
# parts: =52f69e7534d8
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: 035f822a6556
# parts: =217578cd3af9 .alt=0e965ff1a30a
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: 9fdd1f0ccc48
# parts: =336b7697b36d
centres-places-title = Interkulturelle Zentren

# state: machine
# target: dec9dc8cd2fc
# parts: =19ca7c99b820
centres-title = Begegnen und beraten

# state: machine
# source: 9baafb4c8560
# target: 71d13ee83be7
# parts: =fc7082f2ba6c
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Für die Förderung der Zentren steht ein Budget von über { $ikz-budget } bereit.

# state: machine
# target: e0c577821479
# parts: =9e04d2dbfa24 .alt=0002a464faec
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: f021ec858615
# parts: =a3803adda8f9
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: b21aef65681b
# parts: =d829f4360a9c
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: 1ee7b1e5df3c
# parts: =73d3818073a4
# using: -komm-an=d02384dbddef
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# source: 054b358a0c84
# target: 564107557d89
# parts: =2c623555a163
chart-funds-lsbti = LSBTI-Projekte gegen Diskriminierung und Gewalt

# state: machine
# target: 9bcd768410cb
# parts: =55ef49877506 .alt=991450faf4db
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: e0034df34673
# parts: =75720f2349c8
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# source: 9e14cd881f71
# target: 3f9a345d8213
# parts: =36596575a0cc
# kept: the translation already said more than this number
chart-languages-mediators = Sprach- und Integrationsmittler*innen (mehr als diese Zahl)

# state: machine
# target: b44b109f6769
# parts: =6228af88cfb9
column-funds = Geld

# state: machine
# target: 4cead82e6ecb
# parts: =f76123a1d9d2
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: d56e7db25a26
# parts: .alt=a468bd618593
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: b428da5ff276
# parts: =6cf6973e68b4
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: feb930a40014
# parts: =aa4d6f800a49
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: 170a4d583e9e
# parts: =23a12c7a7ec6
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: c4bf74879ae2
# parts: =de0f93d33e2c
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 085274d7e4e7
# parts: =e384e2ba177d
# using: -city=8e5bd9f870fd -office=3cf04c695402
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: ebda491ef86e
# parts: =c59e708bd60a
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: b628b4859f1a
# parts: =2ce6a532551a
credits-title = Quellen und Mitarbeit

# state: machine
# target: d5e62851bf5d
# parts: =efad2ed75fcb
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# source: 8fc10ae36f55
# target: 63d57114a559
# parts: =52b1da90e2a1
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# source: b6fc9d25fa83
# target: 1ec97632e387
# parts: =f2fb176ce513
days-calendar =
    { $calendar-copies ->
        [one] Vom „Diversity Kalender“ wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom „Diversity Kalender“ wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: 1aa8077e7e01
# parts: =bf8c31d8c52f
# using: -city=8e5bd9f870fd
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# source: 6800540d0ab0
# target: ee443aee4b81
# parts: =60d0445d54ba
days-history-note = Im Bericht steht „Rodriguez“. Der Name schreibt sich „Rodrigues“.

# state: machine
# target: c7d2cfb8105d
# parts: =7388a7224dd9
days-title = Erinnern und feiern

# state: machine
# target: 42bc4637f33c
# parts: =b462a12f0e96
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: a60f55060bda
# parts: =b504fd3a5893
diversity-title = Vielfalt zeigen

# state: machine
# source: dd86f11b4a18
# target: 45bd8bd39347
# parts: =d1415c89c309
events =
    { $expert-events ->
        [one] Das Amt organisierte { $expert-events } Fachveranstaltung.
       *[other] Das Amt organisierte { $expert-events } Fachveranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: b715094fede4
# parts: =0a3da2522147
events-title = Veranstaltungen und Umfrage

# state: machine
# target: bcefb5b75900
# parts: =966314f0802c
fairness =
    Diskriminierung heißt zum Beispiel: Jemand wird wegen der Herkunft schlechter behandelt. { $adb-offices ->
        [one] Das Amt förderte { $adb-offices } Büro, das dagegen hilft. Es heißt Antidiskriminierungsbüro.
       *[other] Das Amt förderte { $adb-offices } Büros, die dagegen helfen. Sie heißen Antidiskriminierungsbüros.
    } { $adb-consultations ->
        [one] Im Jahr 2024 gab es dort { $adb-consultations } Beratung.
       *[other] Im Jahr 2024 gab es dort { $adb-consultations } Beratungen.
    }

# state: machine
# target: 032c08e0de80
# parts: =fccc85bf8080
fairness-title = Beratung gegen Diskriminierung

# state: machine
# source: 873271c209cf
# target: abcb908f39c8
# parts: =1e405f9158f2
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: 292a924f45a2
# parts: =06155d9dcf95
health-title = Gesundheit

# state: machine
# source: d5d6e60b8f81
# target: ff3bbe9ceb1d
# parts: =ff5fea4864b0
health-women =
    { $health-centres ->
        [one] In { $health-centres } Zentrum gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
       *[other] In { $health-centres } Zentren gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
    }

# state: machine
# target: 198820fb5ce2
# parts: =f19e15ccc96c
# using: -city=8e5bd9f870fd
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: 928f6baa3a02
# parts: =79881e65250a
# using: -city=8e5bd9f870fd -office=3cf04c695402
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 252ebad90755
# parts: =61588229d567
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 3fcfa2b6f996
# parts: =158e2ed84625
languages-column-assignments = Einsätze

# state: machine
# target: fd651df45a7a
# parts: =8483fb8ae122
languages-column-who = Wer hilft?

# state: machine
# target: d6ac7a5ea9eb
# parts: =91c8d3f3db2f
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: 68f8ad2e3bfe
# parts: =e982096de2fd
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
# parts: =dc89817261db
languages-guides-funds = { $lots-funds }

# state: machine
# target: 5683cf9c837e
# parts: =1ea1b10dfe7e
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: 152ba5c8a024
# parts: =8087599fdf1f
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: 81e1ddf50b76
# parts: =f3c46912b4f9
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# source: 333cd9a29195
# target: 07ba44f7e396
# parts: =fc8b30bb346a
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Ihre Einsätze waren in über { $sim-languages } Sprache oder Dialekt.
       *[other] Ihre Einsätze waren in über { $sim-languages } Sprachen und Dialekten.
    }

# state: machine
# target: f97e8e4457a7
# parts: =57359f0ca7ba
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
# parts: =453ab84ee7f2
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 8bea8e9e8fc4
# parts: =c88f99628933
languages-people-title = Menschen, die verbinden

# state: machine
# target: d8164fe53525
# parts: =8ae27eb0d77c .alt=1585fb63568a
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: 49c7a635f50b
# parts: =5b1c758820a6
languages-reading-title = Hefte und Magazin

# state: machine
# target: 504e2b67e885
# parts: =42433d9aa3fa
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 0f9f0e821290
# parts: =539d187d7c9b
languages-title = Viele Sprachen

# state: machine
# source: 118b9352542f
# target: 6efa5fc34731
# parts: =439374a75774
# using: -zmi=40e0dc0167a1
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. ZMI heißt „Zentrum für Mehrsprachigkeit und Integration“. Das ZMI selbst gibt es seit { $zmi-since }. Im Jahr 2024 erschien die { $zmi-issue } Ausgabe der Zeitschrift.

# state: machine
# target: b304f929b0c1
# parts: =99be9293d535
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: ca2d3d4d6af1
# parts: =678f0fb445a5
learning-title = Lernen und gesund bleiben

# state: machine
# target: 3ff1fa02dda7
# parts: =b6058d981b68
name-guides = Integrationslots*innen

# state: machine
# target: b163b1ec47bd
# parts: =fce84aaec5f5
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
# parts: =242fa3d7477a
# using: -nrweltoffen=00a619a7dc6c
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: dc3c406f7f13
# parts: =52834652a65a
# using: -city=8e5bd9f870fd -eccar=00358ab3b3fb
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: d1ee7d49e5ad
# parts: =5682919985e2
network-title = Städte gegen Rassismus

# state: machine
# target: 9893b789c1c5
# parts: =6cd6336e76c9
# using: -city=8e5bd9f870fd
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: 4c0370ea808d
# parts: =0249ab090bdd
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: 3a5856fa6cec
# parts: =93d797d62ecc
# using: -city=8e5bd9f870fd -office=3cf04c695402
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# source: f34be083deb1
# target: e89c329601f2
# parts: =26ee8b2b48dd
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } kamen als Fördergeld vom Land und vom Bund.

# state: machine
# target: 3e343f95c8e5
# parts: =f02a706bd747
office-money-title = Woher das Geld kommt

# state: machine
# source: 94ee43e9985a
# target: aca689f164be
# parts: =e31ff208bc94
office-programmes = Für einige Programme nennt der Bericht einen Betrag ohne ein Wort wie „etwa“ oder „über“. Das Diagramm vergleicht diese Beträge.

# state: machine
# target: 7b7e28167536
# parts: =33386e5fedae
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: 35a67aa80410
# parts: =760a2edab796
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: b6c0dcf6a8d0
# parts: =053efeaf7f40
office-title = Das Amt im Überblick

# state: machine
# target: 8cbc3051356d
# parts: =68fd35e178e5
# using: -city=8e5bd9f870fd
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: c01d3367f1c9
# parts: =540c45256fcd
participation-title = Mitreden und mithelfen

# state: machine
# target: 0eb5bb46f4e5
# parts: =7af4d36f3fd9
projects-column-area = Bereich

# state: machine
# target: 78b2a5fa0e10
# parts: =40f44d868869
projects-column-count = Zahl

# state: machine
# target: ce384cf6fad4
# parts: =d19118bfcb0b
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# source: f4ae93745b90
# target: b448b74c5968
# parts: =2ff10a6e97eb
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
# target: 43008d5226ef
# parts: =040943136e10
# using: -city=8e5bd9f870fd -nrweltoffen=00a619a7dc6c
projects-nrweltoffen = Das Programm { -nrweltoffen } richtet sich gegen Rechtsextremismus und Rassismus. Sein Geld bekommt es vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: 86efc478839d
# parts: =edfedb09cf96
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
# target: 893c76d1e565
# parts: =0464cb8403bb
projects-row-lsbti = LSBTI

# state: machine
# target: f4c10cd3c491
# parts: =09f974171e76
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: be775db84db6
# parts: =c784e0df886c
projects-title = Projekte für Respekt

# state: machine
# target: 1b0010b8f3b1
# parts: =8d1e8fcd4afb
reading-title = Zahlen richtig lesen

# state: machine
# target: c854b624f74f
# parts: =baed8cee2fe5
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: 1ae9ad0ee3cd
# parts: =6b8c4df081e6
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 59e9f72cf7e2
# parts: =8fba21d9b84f
# using: -city=8e5bd9f870fd -office=3cf04c695402
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: 3bf7a22fb8b0
# parts: =56e7eea2ca7f
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: cb12ee774f61
# parts: =5a8e52e74c4a
# using: -city=8e5bd9f870fd
report-title = Integration und Vielfalt in { -city }

# state: machine
# source: 43be394990ac
# target: 8d44dd523555
# parts: =37d5723da5fa
# using: -city=8e5bd9f870fd
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
# target: 5c7c3b29538a
# parts: =94ca93e307f4
# using: -schule-ohne-rassismus=b07f5c3ca283
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 57d85e92f9d8
# parts: =4bd3eb9eaa56
school-title = Rund um die Schule

# state: machine
# source: bb68ec0ebf7e
# target: ac3e3ea703a4
# parts: =682992c55437
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer*“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer*“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: d1fe655d8a62
# parts: =ae51ab20823c
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: 80398d31e69f
# parts: =9ba39bb686e5
service-title = Interkultureller Dienst

# state: machine
# source: effef449e572
# target: 35b8bee9c6a4
# parts: =fdb0712cea12
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Umfrage war anonym. Es ging um Diskriminierung und um Daten zur Gleichstellung. Über { $survey-response } der Beschäftigten machten mit.

# state: machine
# target: 19b5ff66ad84
# parts: =c729ce41eba4 .label=384af1cc4ca8
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# target: 9d4c954c5d80
# parts: =c5a4ba5f3b64 .label=bb5ac93e3706
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: ea67412a6b35
# parts: =3a5f43015804 .label=8d3a5f6a395e
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: 1012673abede
# parts: =5a3ca3f54f63 .label=8d69c5dd423e
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: d49344ae1875
# parts: =2bc9d15d0318 .label=1eaa671ae646
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: a421e0b02420
# parts: =ff08fd69f59d .label=fccf86b5b840
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: 3ecaa2537e19
# parts: =f0042190a7f3 .label=39e2c357ce28
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# source: 14b2d0ba22e9
# target: 5a87a79fffa4
# parts: =4f84e69efab3 .label=aa536c2674d4
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 18db6f77518c
# parts: =9fcd10a28319 .label=e4812ae7548e
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 67ea3426695c
# parts: =b58f9fe2f403 .label=5e5f9343483f
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# source: e96d98a09cdf
# target: 8248d883625f
# parts: =134cb33f80d7 .label=bc47bfab9294
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: ef27bc46d870
# parts: =6e29db75f8d3 .label=0d451fda9a2d
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 39e582f3e822
# parts: =9e493216f89a
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: 107c087b9fac
# parts: =ce897085c8d9
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
# target: 23422a2280f5
# parts: =288c494d2463
volunteering-more = Auch das gab es 2024:

# state: machine
# source: dfd51914d1be
# target: c32a80707544
# parts: =7aeb54d86a08
# using: -patenschaften=3b8bb38d8d55
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: dac509b2322c
# parts: =03aacd4b1fc6
volunteering-title = Ehrenamt

# state: machine
# source: db4eb3ab8f3b
# target: 32d8104a7f11
# parts: =89d23596f41c
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
