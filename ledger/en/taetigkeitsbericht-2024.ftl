# state: machine
# source: 513a8d4685e5
# target: d2e1c46d752d
# parts: =2be3ef60c317
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
# target: 44d7b94f1a47
# parts: =f0d39484a96b
arriving-cases-note = Im Bericht stehen beide Zahlen in einem Satz, und „über“ steht davor. Ob „über“ auch für die zweite Zahl gilt, ist offen.

# state: machine
# target: c59ee1b45d5d
# parts: =0402721c8264
arriving-column-offer = Angebot

# state: machine
# target: 8f908043d5c0
# parts: =14052e876aca
arriving-column-people = Menschen

# state: machine
# target: b4e982b4b030
# parts: =3af6e89dc0d0
arriving-column-places = Orte

# state: machine
# target: ffab2d4d659e
# parts: =b54aadf11200
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: cb604298bb12
# parts: =56218a1d6f67
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: 63f7a00082f4
# parts: =12f21fa97eda
arriving-help-title = Beratung an vielen Orten

# state: machine
# source: 504b0f4fbdd3
# target: 56ae8cfc5f00
# parts: =3be62ee58720
# using: -inka=9bc6f1a292dd
arriving-inka = Bei { -inka } bekommen Menschen Rat, die neu aus anderen Ländern der EU gekommen sind. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: a088a1ded958
# parts: =b91eec3f4ae0
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: 86a219032c2d
# parts: =00eea2bfdec0
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: e08ea86be9f8
# parts: =562dc6b79bd9
# using: -city=e65c1bb5ef9d
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: 7ba73b1fef49
# parts: =62d6194d45c1
# using: -city=e65c1bb5ef9d -kim=c7c284d2842c
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: da0faae589a3
# parts: =50c2e8b55b00
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# source: 053417c1643b
# target: 5df7956ae9af
# parts: =ead30d074c0f
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
# target: dfb5d736251d
# parts: =ae005468db57
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 658306f5cf02
# parts: =4c0146d00204
arriving-title = Ankommen und arbeiten

# state: machine
# source: 3ad45cc9ac1b
# target: a2943d58b239
# parts: =b6a9f548942d
# using: -wak=8c0f45aa10f1
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person den Weg in Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen den Weg in Arbeit.
    }

# state: machine
# target: 211be71463be
# parts: =54fd71a4797b
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: 0750a7d83dec
# parts: =48fa3df5d7e7
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: df906c4286df
# parts: =0bcd0719b1d2
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: ae444e5e0b16
# parts: =7d43aab70c7c
bodies-title = Gremien

# state: machine
# target: bf0b36fc4137
# parts: =2059810d215d .alt=f4fc38db6eaa
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 4a9955640235
# parts: =640f631b853f
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: a0b5f32ad1dc
# parts: =773627a7fb70 .alt=1cc3426871ff
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: 17b0b4ceec8e
# parts: =58f5466f9826
centres-places-title = Interkulturelle Zentren

# state: machine
# target: af46c1199d7c
# parts: =e06c2febb74b
centres-title = Begegnen und beraten

# state: machine
# source: 9baafb4c8560
# target: 7b76c3780ab7
# parts: =1f5d987819a5
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Für die Förderung der Zentren steht ein Budget von über { $ikz-budget } bereit.

# state: machine
# target: c01139dfc56a
# parts: =d69c6b3f5c99 .alt=8162589af295
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: 2ef707f13af9
# parts: =3490c1ba8e80
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: 70140eb8278b
# parts: =1f13397a532a
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: 70fe162d1bdc
# parts: =b66679778f5f
# using: -komm-an=d02384dbddef
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# source: 054b358a0c84
# target: 6246d5bb0ede
# parts: =70ea56e3508e
chart-funds-lsbti = LSBTI-Projekte gegen Diskriminierung und Gewalt

# state: machine
# target: 45345be01dc0
# parts: =7cd103465671 .alt=437376545e2f
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: e0034df34673
# parts: =75720f2349c8
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# source: 9e14cd881f71
# target: 40c0bd796a88
# parts: =2e1a2f200c0c
chart-languages-mediators = Sprach- und Integrationsmittler*innen (mehr als diese Zahl)

# state: machine
# target: 8d68170f1480
# parts: =9fb94c2b8369
column-funds = Geld

# state: machine
# target: 7aa6995dab48
# parts: =f1ef3efd315e
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: 4bd76206278d
# parts: .alt=59419891ba53
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 5d90775d66b4
# parts: =56ad743611c8
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 73bbb78e2e0a
# parts: =52dc6869afb5
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: 7fe479699458
# parts: =b0a3e2738b67
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: feff94bc2523
# parts: =41ef1615bd45
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 05f00265e98a
# parts: =e456492ae8f4
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: 9da61d758356
# parts: =99b025c9ec5f
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 6e468c3acbcf
# parts: =c9e8592c0b60
credits-title = Quellen und Mitarbeit

# state: machine
# target: 8553522aee31
# parts: =eec6ee8ca470
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# source: 8fc10ae36f55
# target: 45efef4cd8dd
# parts: =3ee9ac9817b7
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# source: b6fc9d25fa83
# target: 2c7f8cd71ca0
# parts: =ddf3b984e4a5
days-calendar =
    { $calendar-copies ->
        [one] Vom „Diversity Kalender“ wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom „Diversity Kalender“ wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: 78bc68195913
# parts: =f8e10a95d042
# using: -city=e65c1bb5ef9d
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# source: 6800540d0ab0
# target: fbb9e2338259
# parts: =48e0d2885a4b
days-history-note = Im Bericht steht „Rodriguez“. Der Name schreibt sich „Rodrigues“.

# state: machine
# target: 4aae45fea062
# parts: =e80195baf285
days-title = Erinnern und feiern

# state: machine
# target: e08b6076a09f
# parts: =4d0af49bbe76
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 02cb64a64e00
# parts: =3fed90d23f20
diversity-title = Vielfalt zeigen

# state: machine
# source: dd86f11b4a18
# target: 31a1f3c112ef
# parts: =e6c386203c19
events =
    { $expert-events ->
        [one] Das Amt organisierte { $expert-events } Fachveranstaltung.
       *[other] Das Amt organisierte { $expert-events } Fachveranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: e3b125f820e5
# parts: =56c4e2b3a516
events-title = Veranstaltungen und Umfrage

# state: machine
# target: ad4e4832f6a1
# parts: =1da9f5cad17e
fairness =
    Diskriminierung heißt zum Beispiel: Jemand wird wegen der Herkunft schlechter behandelt. { $adb-offices ->
        [one] Das Amt förderte { $adb-offices } Büro, das dagegen hilft. Es heißt Antidiskriminierungsbüro.
       *[other] Das Amt förderte { $adb-offices } Büros, die dagegen helfen. Sie heißen Antidiskriminierungsbüros.
    } { $adb-consultations ->
        [one] Im Jahr 2024 gab es dort { $adb-consultations } Beratung.
       *[other] Im Jahr 2024 gab es dort { $adb-consultations } Beratungen.
    }

# state: machine
# target: 9e336067b79f
# parts: =662100c452b2
fairness-title = Beratung gegen Diskriminierung

# state: machine
# source: 873271c209cf
# target: b104d8eb6b65
# parts: =12aa813d4962
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: f13758edb0f5
# parts: =25ddcdd54f37
health-title = Gesundheit

# state: machine
# source: d5d6e60b8f81
# target: 647c4dde6c99
# parts: =ca2dd4a4ae33
health-women =
    { $health-centres ->
        [one] In { $health-centres } Zentrum gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
       *[other] In { $health-centres } Zentren gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
    }

# state: machine
# target: db9bc954f87d
# parts: =0b42c7273281
# using: -city=e65c1bb5ef9d
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: 24d71d22b525
# parts: =d19de44ee219
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 6f7d0502309b
# parts: =d3efd3c462f7
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 2f6a9798a82f
# parts: =f2dfa1bfc43b
languages-column-assignments = Einsätze

# state: machine
# target: 426b2eec01ed
# parts: =e658a8bc26b4
languages-column-who = Wer hilft?

# state: machine
# target: efb44d8c09d2
# parts: =53169ae7cf5a
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: 335cbaa062b1
# parts: =c1fc90cdf748
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
# parts: =dc89817261db
languages-guides-funds = { $lots-funds }

# state: machine
# target: 2291fde51f98
# parts: =80d83c8d1a61
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: eaca5ff4abcd
# parts: =16ad49c0569d
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: 12b3aa9bfd83
# parts: =66f928f45302
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# source: 333cd9a29195
# target: 158bd92a1bae
# parts: =e4a3ae045ed2
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Ihre Einsätze waren in über { $sim-languages } Sprache oder Dialekt.
       *[other] Ihre Einsätze waren in über { $sim-languages } Sprachen und Dialekten.
    }

# state: machine
# target: b3c81a196a79
# parts: =841d261ff179
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
# parts: =453ab84ee7f2
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 24bac080d62b
# parts: =3b8d57257a8b
languages-people-title = Menschen, die verbinden

# state: machine
# target: 173781cb920c
# parts: =4573e6d77d9c .alt=e54b1da7fbac
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: 8fe03bbd06f8
# parts: =84eec240046b
languages-reading-title = Hefte und Magazin

# state: machine
# target: 2ce76bba5945
# parts: =d1489af09e69
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 605e6830f32f
# parts: =9cba6f3c004b
languages-title = Viele Sprachen

# state: machine
# source: 118b9352542f
# target: 75b31ca3a4d0
# parts: =8076c7e1256f
# using: -zmi=40e0dc0167a1
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. ZMI heißt „Zentrum für Mehrsprachigkeit und Integration“. Das ZMI selbst gibt es seit { $zmi-since }. Im Jahr 2024 erschien die { $zmi-issue } Ausgabe der Zeitschrift.

# state: machine
# target: 5d9fe8e936c7
# parts: =04c3d11415db
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: 7879b5432b9f
# parts: =cc57c10f6aa2
learning-title = Lernen und gesund bleiben

# state: machine
# target: 1401b477b031
# parts: =ef214e6f4951
name-guides = Integrationslots*innen

# state: machine
# target: 36e1aff12dde
# parts: =9021ba1c2494
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
# parts: =242fa3d7477a
# using: -nrweltoffen=00a619a7dc6c
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: 3107c2cc7d7f
# parts: =ef30c446321d
# using: -city=e65c1bb5ef9d -eccar=00358ab3b3fb
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: abf06aab71f8
# parts: =ac464e2f37e0
network-title = Städte gegen Rassismus

# state: machine
# target: 73e68e6d275f
# parts: =fc0ca6484fbe
# using: -city=e65c1bb5ef9d
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: bdab7c38ee86
# parts: =66294817f4a0
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: f70502a49a04
# parts: =88867286f97f
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# source: f34be083deb1
# target: 3a102508f8ea
# parts: =66af39e9c84a
# kept: the English already said that the funding came from the state and federal governments
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } kamen als Fördergeld vom Land und vom Bund.

# state: machine
# target: ec2bb46c7576
# parts: =17e80780706b
office-money-title = Woher das Geld kommt

# state: machine
# source: 94ee43e9985a
# target: 51de9ebfbf1b
# parts: =fa3452d48351
office-programmes = Für einige Programme nennt der Bericht einen Betrag ohne ein Wort wie „etwa“ oder „über“. Das Diagramm vergleicht diese Beträge.

# state: machine
# target: 58f13d39b381
# parts: =d838a5175b97
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: 86973b3ed868
# parts: =5a9c37ff5213
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: a12f05c38714
# parts: =9afd657014fd
office-title = Das Amt im Überblick

# state: machine
# target: da38a2b7c240
# parts: =c27af4a14d02
# using: -city=e65c1bb5ef9d
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: 59c1768891a6
# parts: =80bf754676e7
participation-title = Mitreden und mithelfen

# state: machine
# target: 67342e343c95
# parts: =5770537524d3
projects-column-area = Bereich

# state: machine
# target: e64898fd6b91
# parts: =212954689c42
projects-column-count = Zahl

# state: machine
# target: bcdf3fb823ed
# parts: =7699f2328636
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# source: f4ae93745b90
# target: e213ea6db4fe
# parts: =18596ea21f0a
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
# target: e1b25b405be1
# parts: =1e50f39e458e
# using: -city=e65c1bb5ef9d -nrweltoffen=00a619a7dc6c
projects-nrweltoffen = Das Programm { -nrweltoffen } richtet sich gegen Rechtsextremismus und Rassismus. Sein Geld bekommt es vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: c68cd31ce3db
# parts: =60f26009fc9a
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
# target: cc381743b5f1
# parts: =9916263fcb32
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: 543e4423cb5e
# parts: =bac4fa31cac1
projects-title = Projekte für Respekt

# state: machine
# target: b62850481f44
# parts: =329f3b158daa
reading-title = Zahlen richtig lesen

# state: machine
# target: 437f3d283173
# parts: =5b7ea30b44e0
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: 342e4be45862
# parts: =20f71821ac72
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 4bdce6b945e4
# parts: =ef002509afa1
# using: -city=e65c1bb5ef9d -office=2aa0d7432003
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: 84f5883b5b32
# parts: =ee494ee01f34
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: 32a53b1b1159
# parts: =ecf315b90122
# using: -city=e65c1bb5ef9d
report-title = Integration und Vielfalt in { -city }

# state: machine
# source: 43be394990ac
# target: f4801a74b644
# parts: =2e72be32f783
# using: -city=e65c1bb5ef9d
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
# target: ac8a0104a2ee
# parts: =6e1bd4840bba
# using: -schule-ohne-rassismus=b07f5c3ca283
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 728560ed950e
# parts: =8b98673b8bfd
school-title = Rund um die Schule

# state: machine
# source: bb68ec0ebf7e
# target: 5fa4ca3af803
# parts: =2be1da38a634
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer*“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer*“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: 5e67fd458ee7
# parts: =4e7bda72bfc4
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: 0ddfe5fa78ed
# parts: =cf1f508c9c8f
service-title = Interkultureller Dienst

# state: machine
# source: effef449e572
# target: c0af4ed8abe6
# parts: =2678abf04c70
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Umfrage war anonym. Es ging um Diskriminierung und um Daten zur Gleichstellung. Über { $survey-response } der Beschäftigten machten mit.

# state: machine
# target: 627b75b5484f
# parts: =c729ce41eba4 .label=d933a6ccdd75
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# target: 13f1a259645e
# parts: =c5a4ba5f3b64 .label=3e0f718fe21f
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: bb1412c83f3e
# parts: =3a5f43015804 .label=08badb59d903
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: a2fd88745c1c
# parts: =2dc4254a38a7 .label=f4aa0abd9b38
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: 89cb5f2392e1
# parts: =f20074e7d144 .label=1ccfc74a4339
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: d3f122b03e72
# parts: =ff08fd69f59d .label=f69c55ea5f3f
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: d5b38e6850f2
# parts: =f0042190a7f3 .label=42f432a281f1
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# source: 14b2d0ba22e9
# target: ea9f3ba4e685
# parts: =4f84e69efab3 .label=0842b1528a68
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

# state: machine
# source: e4ee7e6e9669
# target: bf21eb2f350f
# parts: =9fcd10a28319 .label=ac40f0c20bae
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# state: machine
# source: 9fb29382d9bd
# target: b8d4e24e372d
# parts: =3e144e5b13ae .label=45978605fe83
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

# state: machine
# target: a4a2c457b850
# parts: =8801c7c68000 .label=635197d643f3
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: ed5e1424bc1b
# parts: =38046ca9bc9d .label=ed6294e10bb2
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 4bbabe26752d
# parts: =9fad6fd1305a
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: 2d09a61c9d82
# parts: =0104af528807
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
# target: 823d66b6ec1a
# parts: =a9468eef46cb
volunteering-more = Auch das gab es 2024:

# state: machine
# target: 6e50bc06eba1
# parts: =097ba077a307
# using: -patenschaften=3b8bb38d8d55
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: f114a4d46051
# parts: =beff7e0073e6
volunteering-title = Ehrenamt

# state: machine
# target: c6d5754dc0b1
# parts: =a82b09f06127
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
