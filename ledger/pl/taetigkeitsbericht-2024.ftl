# state: machine
# source: 513a8d4685e5
# target: 98fea549c371
# parts: =a7d3a1ee70e3
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
# target: 72b2bb3742e6
# parts: =f1027b07d537
arriving-cases-note = Im Bericht stehen beide Zahlen in einem Satz, und „über“ steht davor. Ob „über“ auch für die zweite Zahl gilt, ist offen.

# state: machine
# target: ce68e1da77a8
# parts: =bdf73db95922
arriving-column-offer = Angebot

# state: machine
# target: a7130ebc5347
# parts: =53e4b877acc0
arriving-column-people = Menschen

# state: machine
# target: cecd1ac48e74
# parts: =468717866296
arriving-column-places = Orte

# state: machine
# target: 6ece1c61187b
# parts: =3a888fd8436f
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: cf5ab8d1a493
# parts: =c7c018163fd9
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: 95a8cc5ca96b
# parts: =2ea6d05d3a94
arriving-help-title = Beratung an vielen Orten

# state: machine
# source: 504b0f4fbdd3
# target: 849f168ebeac
# parts: =2eb315a8b9f4
# using: -inka=486af69f7053
arriving-inka = Bei { -inka } bekommen Menschen Rat, die neu aus anderen Ländern der EU gekommen sind. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: 426d580a105b
# parts: =9c677ba76ac8
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: c3a7e784d109
# parts: =56a8d8fba35e
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: b5229e3c85d7
# parts: =7ed3df33cfaf
# using: -city=3b7439a67ec8
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# source: e7ac528a7254
# target: d69ad090a43d
# parts: =f253a099dbc0
# using: -city=3b7439a67ec8 -kim=cb3f4b6da837
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: a26731d33bac
# parts: =c9541c0ed6c7
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# source: 053417c1643b
# target: 69c44bbaff2d
# parts: =02463fc13785
# kept: “dzielnica” names the official Stadtteil already
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
# target: 2b4f36f93673
# parts: =e82eaa039b2e
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 6fd72b99f8fa
# parts: =579ea7eb3901
arriving-title = Ankommen und arbeiten

# state: machine
# source: 3ad45cc9ac1b
# target: fa5dc55b410b
# parts: =3343b73a1e38
# using: -wak=98b5010c64e0
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person den Weg in Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen den Weg in Arbeit.
    }

# state: machine
# target: 37e2bfbbb22c
# parts: =03ceeff86b4b
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: 46f0edc3678f
# parts: =fcdddc160f30
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: 6ea9acdf41f8
# parts: =a2c6ce2ec171
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: b889ac16ad92
# parts: =b6c29b8ef835
bodies-title = Gremien

# state: machine
# target: 1dbdbff2565b
# parts: =396528f4bdfe .alt=1c58aa5ad18e
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 23da6dbc84bd
# parts: =9c4acfcf4628
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: 1b0acc4bccc3
# parts: =e15a57c3ef24 .alt=13a4b214a0fc
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: e57e4bfcbb49
# parts: =904d8af43c80
centres-places-title = Interkulturelle Zentren

# state: machine
# target: a7dbfa0e63f8
# parts: =92873c670747
centres-title = Begegnen und beraten

# state: machine
# source: 9baafb4c8560
# target: 176c4819a169
# parts: =a2a8da3b5950
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Für die Förderung der Zentren steht ein Budget von über { $ikz-budget } bereit.

# state: machine
# target: ebe9d0bb5d99
# parts: =0d1390b50bec .alt=f539bccd3554
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: efe29e7045b3
# parts: =d954e0dab03c
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: ea11379a6064
# parts: =e2f4585e66f0
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: c8e083accd26
# parts: =140d8c6c53e9
# using: -komm-an=d02384dbddef
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# source: 054b358a0c84
# target: 8ded421f3b9f
# parts: =d7c83df02245
chart-funds-lsbti = LSBTI-Projekte gegen Diskriminierung und Gewalt

# state: machine
# target: beff5efea3cb
# parts: =af8433f94e5a .alt=955457ca4e15
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: e670e8629049
# parts: =6013a851e0b2
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# source: 9e14cd881f71
# target: 036b5ffd9880
# parts: =b125e25c2e8e
chart-languages-mediators = Sprach- und Integrationsmittler*innen (mehr als diese Zahl)

# state: machine
# target: 4a3fe76fab33
# parts: =a03ca3bb7936
column-funds = Geld

# state: machine
# target: 8d891bb5ff74
# parts: =b01c02f4224e
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: eaeab6ca9ce4
# parts: .alt=b3ff2f774fba
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 4c2162d5403b
# parts: =2edb3239edfd
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 145424127809
# parts: =1e78bf8db9af
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: c7ef02e62ee9
# parts: =37b2b3b5ee8f
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: 1599809290bf
# parts: =43f6153930f1
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 5b628664e543
# parts: =e3deab509ece
# using: -city=3b7439a67ec8 -office=2aa0d7432003
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: 8bb6adc0a45f
# parts: =5d4747bd4151
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 98163b8070ee
# parts: =823480b51015
credits-title = Quellen und Mitarbeit

# state: machine
# target: 42010528441f
# parts: =283e10ac7bf1
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# source: 8fc10ae36f55
# target: 1d731cf6cda0
# parts: =9485601c2b68
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# source: b6fc9d25fa83
# target: 316b4cfe6d85
# parts: =cbc4bac9700a
days-calendar =
    { $calendar-copies ->
        [one] Vom „Diversity Kalender“ wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom „Diversity Kalender“ wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: 9efffa52cd3e
# parts: =cb8ec9b75002
# using: -city=3b7439a67ec8
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# source: 6800540d0ab0
# target: 1dae5eda57ac
# parts: =455bb1a600ce
days-history-note = Im Bericht steht „Rodriguez“. Der Name schreibt sich „Rodrigues“.

# state: machine
# target: 49a4770553b6
# parts: =ebb12cb0da09
days-title = Erinnern und feiern

# state: machine
# target: 2be758a140d8
# parts: =cea0a150b63c
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 9307f0a958fa
# parts: =2b8ff36806dd
diversity-title = Vielfalt zeigen

# state: machine
# source: dd86f11b4a18
# target: d3fa37d0f935
# parts: =ee8112f8503d
events =
    { $expert-events ->
        [one] Das Amt organisierte { $expert-events } Fachveranstaltung.
       *[other] Das Amt organisierte { $expert-events } Fachveranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: d517f4dc567a
# parts: =d90c57608a28
events-title = Veranstaltungen und Umfrage

# state: machine
# target: 7c7707facbe7
# parts: =beb3371ba58c
fairness =
    Diskriminierung heißt zum Beispiel: Jemand wird wegen der Herkunft schlechter behandelt. { $adb-offices ->
        [one] Das Amt förderte { $adb-offices } Büro, das dagegen hilft. Es heißt Antidiskriminierungsbüro.
       *[other] Das Amt förderte { $adb-offices } Büros, die dagegen helfen. Sie heißen Antidiskriminierungsbüros.
    } { $adb-consultations ->
        [one] Im Jahr 2024 gab es dort { $adb-consultations } Beratung.
       *[other] Im Jahr 2024 gab es dort { $adb-consultations } Beratungen.
    }

# state: machine
# target: a5a0481f1143
# parts: =9067431d8e34
fairness-title = Beratung gegen Diskriminierung

# state: machine
# source: 873271c209cf
# target: a4228f671ab2
# parts: =e6cc8a30f62c
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: ea09c5444b9b
# parts: =f6c3eb0647a2
health-title = Gesundheit

# state: machine
# source: d5d6e60b8f81
# target: 9cc4e90fd3db
# parts: =0fe9c358c8d7
health-women =
    { $health-centres ->
        [one] In { $health-centres } Zentrum gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
       *[other] In { $health-centres } Zentren gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
    }

# state: machine
# target: e8f3834b2bad
# parts: =4f484315ab75
# using: -city=3b7439a67ec8
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: e858065f429a
# parts: =29d6daef4b06
# using: -city=3b7439a67ec8 -office=2aa0d7432003
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 2c3e3a2fa120
# parts: =6b4503aae4e0
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 198224071912
# parts: =4d46f179cc41
languages-column-assignments = Einsätze

# state: machine
# target: a9ee3920b39b
# parts: =cdf13d3674ac
languages-column-who = Wer hilft?

# state: machine
# target: 323ba932e181
# parts: =c2dcde79a577
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: 1235c171da78
# parts: =eb5ed8c66e80
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
# parts: =dc89817261db
languages-guides-funds = { $lots-funds }

# state: machine
# target: 3bfbea178bbd
# parts: =f2e906c9822f
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: b24c8a4cd193
# parts: =e833c04998d1
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: 71d9c273eed8
# parts: =10e6da52958c
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# source: 333cd9a29195
# target: 8ca80240692a
# parts: =bfb47194950d
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Ihre Einsätze waren in über { $sim-languages } Sprache oder Dialekt.
       *[other] Ihre Einsätze waren in über { $sim-languages } Sprachen und Dialekten.
    }

# state: machine
# target: 305469b6ffcb
# parts: =1aa072d41961
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
# parts: =453ab84ee7f2
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 8f47b59f4b1e
# parts: =cc9828234005
languages-people-title = Menschen, die verbinden

# state: machine
# target: bc1493ee8d15
# parts: =29d401dfcdff .alt=75a3d870d94e
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: 219403ad96a9
# parts: =abd98c4f2038
languages-reading-title = Hefte und Magazin

# state: machine
# target: 99a49594dba1
# parts: =b8088a81f671
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 0e5addf1f6f5
# parts: =2c40169c2dc0
languages-title = Viele Sprachen

# state: machine
# source: 118b9352542f
# target: f643dc5685d2
# parts: =b69f4ec7cb3c
# using: -zmi=40e0dc0167a1
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. ZMI heißt „Zentrum für Mehrsprachigkeit und Integration“. Das ZMI selbst gibt es seit { $zmi-since }. Im Jahr 2024 erschien die { $zmi-issue } Ausgabe der Zeitschrift.

# state: machine
# target: ca5c4733341e
# parts: =66cb6d8bc69c
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: d6e33983db55
# parts: =2348aaa9b061
learning-title = Lernen und gesund bleiben

# state: machine
# target: 92aea0cf282d
# parts: =3ba8b473dd0f
name-guides = Integrationslots*innen

# state: machine
# target: 071b2c669c4e
# parts: =32b2d6c6eb3c
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
# parts: =242fa3d7477a
# using: -nrweltoffen=00a619a7dc6c
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: 5741d95866b7
# parts: =d0222a45cfc2
# using: -city=3b7439a67ec8 -eccar=889b1406f947
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: 765d780af048
# parts: =ca182f3bfc42
network-title = Städte gegen Rassismus

# state: machine
# target: 3a7245762e2d
# parts: =b5f05e70a473
# using: -city=3b7439a67ec8
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: 3e7adf25933a
# parts: =205e2dfd71e2
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: 883f8b464c65
# parts: =6479660f779e
# using: -city=3b7439a67ec8 -office=2aa0d7432003
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# source: f34be083deb1
# target: 9e59c26a910f
# parts: =784bd939da63
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } kamen als Fördergeld vom Land und vom Bund.

# state: machine
# target: f1faec71c358
# parts: =6f8a03f21dac
office-money-title = Woher das Geld kommt

# state: machine
# source: 94ee43e9985a
# target: 287eef6b5a7e
# parts: =2fd64ea14352
office-programmes = Für einige Programme nennt der Bericht einen Betrag ohne ein Wort wie „etwa“ oder „über“. Das Diagramm vergleicht diese Beträge.

# state: machine
# target: 5eddc137f2fb
# parts: =9c7387d91a8e
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: f63ab57702fa
# parts: =31e9f4283f8b
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: aad17e5dff1d
# parts: =e8612503bfbe
office-title = Das Amt im Überblick

# state: machine
# target: 865d1117d144
# parts: =af3b9c92c18d
# using: -city=3b7439a67ec8
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: bcee804c1f82
# parts: =429731add3a7
participation-title = Mitreden und mithelfen

# state: machine
# target: e04f0455b7b9
# parts: =2714c0f943f1
projects-column-area = Bereich

# state: machine
# target: a08513a01cda
# parts: =b1632bbc4e91
projects-column-count = Zahl

# state: machine
# target: 988bba1508e6
# parts: =826613ccb248
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# source: f4ae93745b90
# target: f7e96277f165
# parts: =e20142da841b
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
# target: cbb2d04b03d2
# parts: =4184e29bc496
# using: -city=3b7439a67ec8 -nrweltoffen=00a619a7dc6c
projects-nrweltoffen = Das Programm { -nrweltoffen } richtet sich gegen Rechtsextremismus und Rassismus. Sein Geld bekommt es vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: 262148022462
# parts: =f6df9d47f4c4
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
# target: dbdc2e09d45c
# parts: =38f0b3bb5738
projects-row-lsbti = LSBTI

# state: machine
# target: 9fda5ba4606b
# parts: =193a98f8931b
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: 6bdbef44ec1f
# parts: =ca68bb2b1c18
projects-title = Projekte für Respekt

# state: machine
# target: 13bdb9d3d098
# parts: =7b350e112e91
reading-title = Zahlen richtig lesen

# state: machine
# target: 830224b0ed32
# parts: =bd25e9e99a4c
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: 897bd52d29e6
# parts: =6cdb5d14728a
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 1a0df3bf68f4
# parts: =a448eb854353
# using: -city=3b7439a67ec8 -office=2aa0d7432003
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: 3c57aac8d045
# parts: =a95899271037
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: e0597b4569b2
# parts: =77f8c8554772
# using: -city=3b7439a67ec8
report-title = Integration und Vielfalt in { -city }

# state: machine
# source: 43be394990ac
# target: f52ee955dc7c
# parts: =cb1618317bde
# using: -city=3b7439a67ec8
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
# target: 15aaba40c77c
# parts: =28d061ac3f4b
# using: -schule-ohne-rassismus=b07f5c3ca283
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 61177fc53c5b
# parts: =4145864a9719
school-title = Rund um die Schule

# state: machine
# source: bb68ec0ebf7e
# target: 00638ca51446
# parts: =30b2881d461a
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer*“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer*“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: f3376f8c8cb7
# parts: =5ed4efec8cf5
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: d89ffc78384e
# parts: =2bcce891f974
service-title = Interkultureller Dienst

# state: machine
# source: effef449e572
# target: 6383386debc4
# parts: =f3b238166cc7
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Umfrage war anonym. Es ging um Diskriminierung und um Daten zur Gleichstellung. Über { $survey-response } der Beschäftigten machten mit.

# state: machine
# target: fef710c5c06e
# parts: =c729ce41eba4 .label=32dd4a791137
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# source: 7f2cf9e24ecd
# target: f7788420ca83
# parts: =c5a4ba5f3b64 .label=732373f92e1a
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: 030b567175bc
# parts: =3a5f43015804 .label=51df8f0a8451
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: bf7e0907cb05
# parts: =b9b8bf28ff4a .label=5ac0d903bfcf
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: c2d35265cabe
# parts: =968aa6048567 .label=114e97d17ea9
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: cab67b305cd9
# parts: =ff08fd69f59d .label=20e54df83a05
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: b94ccedcace4
# parts: =f0042190a7f3 .label=8d575db1dd79
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# source: 14b2d0ba22e9
# target: a9f56d70d983
# parts: =4f84e69efab3 .label=51b50f313fc6
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: 16f0075578c1
# parts: =9fcd10a28319 .label=c8cb721cbdb2
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: a6cce524f709
# parts: =2419c2d10ffe .label=001a13abe385
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: 76ac70bc21b8
# parts: =637e06e08ef6 .label=4b3f0b2f63db
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 23b6efe1836b
# parts: =a36db250346e .label=ebe57807bc06
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 3e0fea49978a
# parts: =922881e070bc
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: b60f0a5bee00
# parts: =3f8f62b7d068
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
# target: dab0937e447e
# parts: =2f160f3cf3c9
volunteering-more = Auch das gab es 2024:

# state: machine
# source: dfd51914d1be
# target: efa205670027
# parts: =e4fc4e52c3d1
# using: -city=3b7439a67ec8 -patenschaften=3b8bb38d8d55
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: 3bea74e7919a
# parts: =8c10d6ced89e
volunteering-title = Ehrenamt

# state: machine
# target: a3f3a9846e62
# parts: =6dae00973aba
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
