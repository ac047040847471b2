# state: machine
# source: 513a8d4685e5
# target: e35e4f3ce0c7
# parts: =ce3e6488ee7d
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
# target: bc90d5237b3e
# parts: =f2a05459d06b
arriving-cases-note = Im Bericht stehen beide Zahlen in einem Satz, und „über“ steht davor. Ob „über“ auch für die zweite Zahl gilt, ist offen.

# state: machine
# target: c623b82096b3
# parts: =2dfc61d3afba
arriving-column-offer = Angebot

# state: machine
# target: d9095d19742b
# parts: =efe0a1295ae6
arriving-column-people = Menschen

# state: machine
# target: 191e53ea2287
# parts: =8bf2ff997209
arriving-column-places = Orte

# state: machine
# target: d37a495b2598
# parts: =edcbf736c6d4
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: 69df92f044b1
# parts: =8fa40874e0a4
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: e864db879985
# parts: =2f546112fda0
arriving-help-title = Beratung an vielen Orten

# state: machine
# source: 504b0f4fbdd3
# target: a0046f0cd57d
# parts: =e17459b5d6ef
# using: -inka=486af69f7053
arriving-inka = Bei { -inka } bekommen Menschen Rat, die neu aus anderen Ländern der EU gekommen sind. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: ae3ab8ca8e56
# parts: =222c517a06bf
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: 24a0f1c3cafc
# parts: =3f242f9086bb
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: af64c9e84c0f
# parts: =eea219efb8c5
# using: -city=3c27ef04c9de
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: 70cd6324579d
# parts: =81b5ee3a5d0a
# using: -city=3c27ef04c9de -kim=cb3f4b6da837
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: ba476fc5b10c
# parts: =efa74e91c1c1
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# source: 053417c1643b
# target: 5f2f25f5e6bc
# parts: =027add2354c6
# kept: حي is the word for an official Stadtteil as well as for a Viertel
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
# target: 8b99ae0a47fd
# parts: =efb7db01115f
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 59fb8fb67267
# parts: =64e3eae4dfba
arriving-title = Ankommen und arbeiten

# state: machine
# source: 3ad45cc9ac1b
# target: 135aeddcf48c
# parts: =ffc7b99edef5
# using: -wak=98b5010c64e0
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person den Weg in Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen den Weg in Arbeit.
    }

# state: machine
# target: 6c9fc2642fdb
# parts: =57db74b5d987
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: a8a16e9c0c07
# parts: =77487bce0884
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: ee86acea7e91
# parts: =3d647c52ca3b
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: 34eef340dcee
# parts: =47f47a4e581b
bodies-title = Gremien

# state: machine
# target: 85d9135f80e8
# parts: =a3e9455033cc .alt=d7165ffd6565
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 1922b67cd749
# parts: =63829d2f135f
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: c3ed570bca63
# parts: =af60a99b364c .alt=316c2f47f7ca
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: 7d1e7991bc00
# parts: =cca2681db40a
centres-places-title = Interkulturelle Zentren

# state: machine
# target: 4118cbd40990
# parts: =be1ccd4af8ca
centres-title = Begegnen und beraten

# state: machine
# source: 9baafb4c8560
# target: 3ff8f12fbdc9
# parts: =42056eaff5b6
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Für die Förderung der Zentren steht ein Budget von über { $ikz-budget } bereit.

# state: machine
# target: 31be9627603c
# parts: =ee0de80340c1 .alt=020993273640
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: 9e1229b0c91a
# parts: =9bd7154d9074
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: d7fad6898ca7
# parts: =f8c3717d7188
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: bf29dd462efc
# parts: =e0428fc354f7
# using: -komm-an=d02384dbddef
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# source: 054b358a0c84
# target: ffa7539bcc9c
# parts: =870b1b3153e5
chart-funds-lsbti = LSBTI-Projekte gegen Diskriminierung und Gewalt

# state: machine
# target: 150c170e652b
# parts: =ee65b13f718e .alt=561463387e78
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: 5253ffb74d99
# parts: =2c7ec2ffb208
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# source: 9e14cd881f71
# target: e5d39d178a77
# parts: =d5c892474c91
chart-languages-mediators = Sprach- und Integrationsmittler*innen (mehr als diese Zahl)

# state: machine
# target: 5b1030c91002
# parts: =bb72251139fa
column-funds = Geld

# state: machine
# target: efb39c3bdf8c
# parts: =0ba7db6ab8c8
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: 55cb68ec8b45
# parts: .alt=d8201a7c2b9b
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 44c9ed511818
# parts: =9364c60f5286
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 86326cbf8bae
# parts: =fb0e0c86399e
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: 3ab71ab8f9fa
# parts: =473750a51482
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: d614378346f2
# parts: =7aca408c59f4
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 9e076a6268ce
# parts: =895554f28bad
# using: -city=3c27ef04c9de -office=e6b0f770bf36
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: beb5fccd13e7
# parts: =8d060908c813
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 2cb64717ea97
# parts: =5812e0f21c97
credits-title = Quellen und Mitarbeit

# state: machine
# target: 4e6325c2994d
# parts: =2a688bc70887
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# source: 8fc10ae36f55
# target: 0a12dd2ef1eb
# parts: =929f1e020d75
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# source: b6fc9d25fa83
# target: aa3f1311504e
# parts: =f9c1e0bbcd49
days-calendar =
    { $calendar-copies ->
        [one] Vom „Diversity Kalender“ wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom „Diversity Kalender“ wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: fe5c772b1a01
# parts: =21b6fe1517ec
# using: -city=3c27ef04c9de
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# source: 6800540d0ab0
# target: b770b548a374
# parts: =fd5e4d770cdb
days-history-note = Im Bericht steht „Rodriguez“. Der Name schreibt sich „Rodrigues“.

# state: machine
# target: 803a12ed8cc2
# parts: =93b195c6cb0f
days-title = Erinnern und feiern

# state: machine
# target: f577ae38b01a
# parts: =2dac26fc3d33
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 4444d6f89c76
# parts: =f85c8b9524fa
diversity-title = Vielfalt zeigen

# state: machine
# source: dd86f11b4a18
# target: 74252b57f221
# parts: =e58a8b47bced
events =
    { $expert-events ->
        [one] Das Amt organisierte { $expert-events } Fachveranstaltung.
       *[other] Das Amt organisierte { $expert-events } Fachveranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: 80f23f1abe97
# parts: =50d8aea9334f
events-title = Veranstaltungen und Umfrage

# state: machine
# target: 533f5de76de8
# parts: =0a78ab646868
fairness =
    Diskriminierung heißt zum Beispiel: Jemand wird wegen der Herkunft schlechter behandelt. { $adb-offices ->
        [one] Das Amt förderte { $adb-offices } Büro, das dagegen hilft. Es heißt Antidiskriminierungsbüro.
       *[other] Das Amt förderte { $adb-offices } Büros, die dagegen helfen. Sie heißen Antidiskriminierungsbüros.
    } { $adb-consultations ->
        [one] Im Jahr 2024 gab es dort { $adb-consultations } Beratung.
       *[other] Im Jahr 2024 gab es dort { $adb-consultations } Beratungen.
    }

# state: machine
# target: 5df73d714340
# parts: =612662a8668e
fairness-title = Beratung gegen Diskriminierung

# state: machine
# source: 873271c209cf
# target: 6d6979858616
# parts: =7e7de502cf8b
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: fc2a111c24ae
# parts: =73bf1ee8535b
health-title = Gesundheit

# state: machine
# source: d5d6e60b8f81
# target: 88c76ddd9b8b
# parts: =1ee9174e021f
health-women =
    { $health-centres ->
        [one] In { $health-centres } Zentrum gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
       *[other] In { $health-centres } Zentren gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
    }

# state: machine
# target: 1757b715984b
# parts: =1e51321200ef
# using: -city=3c27ef04c9de
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: 7bbb8492bda0
# parts: =418569885e70
# using: -city=3c27ef04c9de -office=e6b0f770bf36
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 8c5147bc5229
# parts: =21ae9de53ced
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 178011b111d0
# parts: =a21975d900ec
languages-column-assignments = Einsätze

# state: machine
# target: 275ef0f98827
# parts: =fa7ae3f5af31
languages-column-who = Wer hilft?

# state: machine
# target: b508d508c398
# parts: =22d9aedd4c77
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: adbd92307a19
# parts: =d5ff3c7e1e4c
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
# parts: =dc89817261db
languages-guides-funds = { $lots-funds }

# state: machine
# target: 0b8d11e71e92
# parts: =df187919caf5
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: 7a6c09e9a83c
# parts: =e5896af6b0bb
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: f84582a4ac6a
# parts: =5d434231cc10
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# source: 333cd9a29195
# target: abd1c9c8ddfe
# parts: =58d511a9e67a
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Ihre Einsätze waren in über { $sim-languages } Sprache oder Dialekt.
       *[other] Ihre Einsätze waren in über { $sim-languages } Sprachen und Dialekten.
    }

# state: machine
# target: 5aa13bb51aaf
# parts: =77e59d4e62f7
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
# parts: =453ab84ee7f2
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 344bb74c18c4
# parts: =680902433b44
languages-people-title = Menschen, die verbinden

# state: machine
# target: 4eaeb78ef2ec
# parts: =2b13e7700a16 .alt=79bbb300f495
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: c30b61902b34
# parts: =6e9af2e71b16
languages-reading-title = Hefte und Magazin

# state: machine
# target: 0d9284f6d228
# parts: =82b69f01f91e
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 14688a9e2a5f
# parts: =b4e0244175b0
languages-title = Viele Sprachen

# state: machine
# source: 118b9352542f
# target: bc0863a7f661
# parts: =3a02b8b96d9d
# using: -zmi=40e0dc0167a1
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. ZMI heißt „Zentrum für Mehrsprachigkeit und Integration“. Das ZMI selbst gibt es seit { $zmi-since }. Im Jahr 2024 erschien die { $zmi-issue } Ausgabe der Zeitschrift.

# state: machine
# target: 09d47b77019b
# parts: =118eec62672d
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: f5297c1c8a14
# parts: =07ab283a5c4e
learning-title = Lernen und gesund bleiben

# state: machine
# target: e7060fb72f46
# parts: =c90f2f5e50cb
name-guides = Integrationslots*innen

# state: machine
# target: dfeeae05a1af
# parts: =498b37bb2dcf
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
# parts: =242fa3d7477a
# using: -nrweltoffen=00a619a7dc6c
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: eb6130018de5
# parts: =33ffe995e08d
# using: -city=3c27ef04c9de -eccar=00358ab3b3fb
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: d6d873af7678
# parts: =0ac7d7510a67
network-title = Städte gegen Rassismus

# state: machine
# target: c4f08adca140
# parts: =6268cb1243a5
# using: -city=3c27ef04c9de
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: 259bdd377aa5
# parts: =9dd19240b283
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: fb3bb627e564
# parts: =f314a869f600
# using: -city=3c27ef04c9de -office=e6b0f770bf36
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# source: f34be083deb1
# target: 78ea7da052f3
# parts: =9abba78c2478
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } kamen als Fördergeld vom Land und vom Bund.

# state: machine
# target: 060a0c67ef30
# parts: =1a4b9ba3827f
office-money-title = Woher das Geld kommt

# state: machine
# source: 94ee43e9985a
# target: c0e95222519b
# parts: =30965010f535
office-programmes = Für einige Programme nennt der Bericht einen Betrag ohne ein Wort wie „etwa“ oder „über“. Das Diagramm vergleicht diese Beträge.

# state: machine
# target: aa404687947c
# parts: =7e4572ba4356
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: 07695df4dd32
# parts: =1f6d9d02c956
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: 382f1de081b0
# parts: =7a276cc6ec0c
office-title = Das Amt im Überblick

# state: machine
# target: c9ec22a91609
# parts: =c7adbd0d36f3
# using: -city=3c27ef04c9de
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: 954c9be88b7f
# parts: =77c5910a5f07
participation-title = Mitreden und mithelfen

# state: machine
# target: 8cb2da18008f
# parts: =69e5aa8632e6
projects-column-area = Bereich

# state: machine
# target: 3c86a6460aef
# parts: =1ff4063c94e0
projects-column-count = Zahl

# state: machine
# target: 86cbc8be4e20
# parts: =dba392ca6d9f
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# source: f4ae93745b90
# target: 6bc1c8598099
# parts: =e65c4e56986f
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
# target: afecbd707998
# parts: =681995dde4f6
# using: -city=3c27ef04c9de -nrweltoffen=00a619a7dc6c
projects-nrweltoffen = Das Programm { -nrweltoffen } richtet sich gegen Rechtsextremismus und Rassismus. Sein Geld bekommt es vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: 21192a5fb691
# parts: =50b40b93af70
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
# target: b12bf5351fbb
# parts: =471ce444f3f0
projects-row-lsbti = LSBTI

# state: machine
# target: 27a201ce546c
# parts: =3afe3752ef3d
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: f6efdee90b5b
# parts: =b4f46ca2985c
projects-title = Projekte für Respekt

# state: machine
# target: 586fd15606c9
# parts: =8687c3da158c
reading-title = Zahlen richtig lesen

# state: machine
# target: 1bf44b0f38c7
# parts: =2c6a3bf79737
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: f8e35d2f0c29
# parts: =9fac51672131
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: c59c4cc1e9af
# parts: =7df69048e578
# using: -city=3c27ef04c9de -office=e6b0f770bf36
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: b12ebcf9a169
# parts: =e4ee6d0c3d28
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: fc1cfa5977dc
# parts: =e2a1e3988d1c
# using: -city=3c27ef04c9de
report-title = Integration und Vielfalt in { -city }

# state: machine
# source: 43be394990ac
# target: 4acc3a89bc65
# parts: =6dfc3b71b525
# using: -city=3c27ef04c9de
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
# target: fee32f7bcb63
# parts: =045040981001
# using: -schule-ohne-rassismus=b07f5c3ca283
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 2555ebd96d69
# parts: =2e6fbc584c6e
school-title = Rund um die Schule

# state: machine
# source: bb68ec0ebf7e
# target: fff77e086952
# parts: =e082e2d46a6a
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer*“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer*“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: c408ace151e9
# parts: =79a4b1a09a3c
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: 0cd925e90a62
# parts: =36b007fd2969
service-title = Interkultureller Dienst

# state: machine
# source: effef449e572
# target: 6e31042b2b6d
# parts: =90ac3ea60722
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Umfrage war anonym. Es ging um Diskriminierung und um Daten zur Gleichstellung. Über { $survey-response } der Beschäftigten machten mit.

# state: machine
# source: 740ef20cae4d
# target: 67df5f49119e
# parts: =c729ce41eba4 .label=50ce915afc7d
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# source: 7f2cf9e24ecd
# target: 5a3656b8f0e2
# parts: =c5a4ba5f3b64 .label=320f3eca4535
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# source: b03c36eac7b4
# target: 6934731ee3bd
# parts: =3a5f43015804 .label=e76b9e0d9ae9
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: 971f8b30b9e6
# parts: =35954a0c2b69 .label=72c6d5c78c33
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# source: fb57385b9a9c
# target: ae7ccde9e405
# parts: =9160b547942a .label=8e7fe324fd36
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# source: 43aeb7215a21
# target: 3e20f05d928e
# parts: =ff08fd69f59d .label=8d9dcb888c12
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: b48ae4e9817d
# parts: =f0042190a7f3 .label=35f761e22383
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# source: 14b2d0ba22e9
# target: 6b8cf1f7c556
# parts: =4f84e69efab3 .label=fcf7082cf136
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: c2a99eecbace
# parts: =9fcd10a28319 .label=df5415f6cfde
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: 90e2f77f0e50
# parts: =fd2327d2f8c1 .label=1a3ec97dc8d5
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# source: e96d98a09cdf
# target: 1f6cd5e51348
# parts: =8f10930ff1cc .label=06e68f82c3ac
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: ed2e140183fc
# parts: =7857cbd36ffd .label=1e4200362c13
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 9b777d73e6f6
# parts: =441af5227228
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: 7010d0b6b312
# parts: =38a3d865cba1
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
# target: 46a5ea3027d3
# parts: =7540030597cd
volunteering-more = Auch das gab es 2024:

# state: machine
# target: 3d5946da20d0
# parts: =cd341594859b
# using: -patenschaften=3b8bb38d8d55
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: 6f436d6e460b
# parts: =9c6ffdc5b12d
volunteering-title = Ehrenamt

# state: machine
# target: 919dafbf9a87
# parts: =5918963c61c8
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
