# state: machine
# target: 71b1f39c4b42
arriving-cases =
    Manche Gespräche drehen sich um einen ganz bestimmten Fall. { $iso-case ->
        [one] Der Bericht nennt über { $iso-case } solche Beratung.
       *[other] Der Bericht nennt über { $iso-case } solche Beratungen.
    }

# state: machine
# target: a447599e529a
arriving-cases-note = Gezählt sind hier nur Beratungen zu einem bestimmten Fall. Die Angabe zu allgemeinen Beratungen ist nicht eindeutig. Deshalb fehlt sie in diesem Heft.

# state: machine
# target: c59ee1b45d5d
arriving-column-offer = Angebot

# state: machine
# target: 8f908043d5c0
arriving-column-people = Menschen

# state: machine
# target: b4e982b4b030
arriving-column-places = Orte

# state: machine
# target: ffab2d4d659e
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: cb604298bb12
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: 63f7a00082f4
arriving-help-title = Beratung an vielen Orten

# state: machine
# target: 569956963531
arriving-inka = Bei { -inka } bekommen Menschen Rat. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: a088a1ded958
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: 86a219032c2d
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: e08ea86be9f8
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: 7ba73b1fef49
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: da0faae589a3
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# target: 187d74c445ee
arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } Stadtviertel
       *[other] { $kim-quarters } Stadtviertel
    }

# state: machine
# target: 62160256e687
arriving-row-inka = { -inka }

# state: machine
# target: 3deb97174c75
arriving-row-kim = { -kim }

# state: machine
# target: 047e8f8ab980
arriving-row-wak = { -wak }

# state: machine
# target: dfb5d736251d
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 658306f5cf02
arriving-title = Ankommen und arbeiten

# state: machine
# target: b1cadae5fbf6
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen Arbeit.
    }

# state: machine
# target: 211be71463be
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: 0750a7d83dec
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: df906c4286df
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: ae444e5e0b16
bodies-title = Gremien

# state: machine
# target: bf0b36fc4137
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 4a9955640235
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: a0b5f32ad1dc
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: 17b0b4ceec8e
centres-places-title = Interkulturelle Zentren

# state: machine
# target: af46c1199d7c
centres-title = Begegnen und beraten

# state: machine
# target: fe460c7a333c
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Das Budget der Zentren lag bei über { $ikz-budget }.

# state: machine
# target: c01139dfc56a
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: 2ef707f13af9
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: 70140eb8278b
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: 70fe162d1bdc
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# target: 15a093f262bd
chart-funds-lsbti = LSBTI-Projekte gegen Gewalt

# state: machine
# target: 45345be01dc0
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: e0034df34673
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# target: c421601d8702
chart-languages-mediators = Sprach- und Integrationsmittler*innen (über)

# state: machine
# target: 8d68170f1480
column-funds = Geld

# state: machine
# target: a6a628946a99
contact-adb = Beratung bei Diskriminierung, kostenlos

# state: machine
# target: 7aa6995dab48
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: 4bd76206278d
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 5d90775d66b4
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 73bbb78e2e0a
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: 7fe479699458
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: c37445f333b4
credits-quote = Das Zitat (<a name="projects"></a>) ist ein Beispieltext. Niemand aus dem Amt hat das gesagt.

# state: machine
# target: feff94bc2523
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 05f00265e98a
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: 9da61d758356
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 6e468c3acbcf
credits-title = Quellen und Mitarbeit

# state: machine
# target: 8553522aee31
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# target: da39aaba6583
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 gab es { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 gab es { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# target: 3a685a2f7148
days-calendar =
    { $calendar-copies ->
        [one] Vom Kalender der Vielfalt wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom Kalender der Vielfalt wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: 78bc68195913
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# target: 4aae45fea062
days-title = Erinnern und feiern

# state: machine
# target: e08b6076a09f
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 8c9ddbe6ab79
diversity-quote = Hinter jeder Zahl steht ein Mensch.
    .name = Redaktion dieser Ausgabe
    .role = Beispieltext, kein Zitat aus dem Bericht

# state: machine
# target: 02cb64a64e00
diversity-title = Vielfalt zeigen

# state: machine
# target: e7e1fa4cea70
events =
    Bei Fachveranstaltungen tauschen sich Menschen aus, die sich mit einem Thema auskennen. { $expert-events ->
        [one] Das Amt organisierte { $expert-events } solche Veranstaltung.
       *[other] Das Amt organisierte { $expert-events } solche Veranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: e3b125f820e5
events-title = Veranstaltungen und Umfrage

# state: machine
# target: ad4e4832f6a1
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
fairness-title = Beratung gegen Diskriminierung

# state: machine
# target: ac986bf925c3
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 gab es dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 gab es dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: f13758edb0f5
health-title = Gesundheit

# state: machine
# target: 6c305f7aa8d6
health-women =
    { $health-centres ->
        [one] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentrum.
       *[other] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentren.
    }

# state: machine
# target: db9bc954f87d
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: 24d71d22b525
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 6f7d0502309b
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 2f6a9798a82f
languages-column-assignments = Einsätze

# state: machine
# target: 426b2eec01ed
languages-column-who = Wer hilft?

# state: machine
# target: efb44d8c09d2
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: 335cbaa062b1
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
languages-guides-funds = { $lots-funds }

# state: machine
# target: 2291fde51f98
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: eaca5ff4abcd
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: 12b3aa9bfd83
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# target: c9cafe740807
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Zusammen beherrschen sie über { $sim-languages } Sprache oder Dialekt.
       *[other] Zusammen beherrschen sie über { $sim-languages } Sprachen und Dialekte.
    }

# state: machine
# target: b3c81a196a79
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 24bac080d62b
languages-people-title = Menschen, die verbinden

# state: machine
# target: 173781cb920c
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: 8fe03bbd06f8
languages-reading-title = Hefte und Magazin

# state: machine
# target: 2ce76bba5945
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 605e6830f32f
languages-title = Viele Sprachen

# state: machine
# target: 6d81dc34874f
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. Das ZMI selbst gibt es seit { $zmi-since }. Von der Zeitschrift ist inzwischen die { $zmi-issue } Ausgabe da.

# state: machine
# target: 5d9fe8e936c7
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: 7879b5432b9f
learning-title = Lernen und gesund bleiben

# state: machine
# target: 1401b477b031
name-guides = Integrationslots*innen

# state: machine
# target: 36e1aff12dde
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: 3107c2cc7d7f
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: abf06aab71f8
network-title = Städte gegen Rassismus

# state: machine
# target: 73e68e6d275f
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: bdab7c38ee86
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: f70502a49a04
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# target: 3a102508f8ea
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } gaben das Land und der Bund als Fördergeld dazu.

# state: machine
# target: ec2bb46c7576
office-money-title = Woher das Geld kommt

# state: machine
# target: 6da37021ceb4
office-programmes = Für einige Programme nennt der Bericht genaue Beträge. Das Diagramm vergleicht sie.

# state: machine
# target: 58f13d39b381
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: 86973b3ed868
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: a12f05c38714
office-title = Das Amt im Überblick

# state: machine
# target: da38a2b7c240
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: 59c1768891a6
participation-title = Mitreden und mithelfen

# state: machine
# target: 67342e343c95
projects-column-area = Bereich

# state: machine
# target: e64898fd6b91
projects-column-count = Zahl

# state: machine
# target: bcdf3fb823ed
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# target: 3c69f80b2029
projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } Projekt gegen Gewalt
       *[other] { $lsbti-projects } Projekte gegen Gewalt
    }

# state: machine
# target: 8e90c27ba2a9
projects-lsbti-funds = { $lsbti-funds }

# state: machine
# target: a05e9a5b1539
projects-nrweltoffen = Das Programm { -nrweltoffen } bekommt sein Geld vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: c68cd31ce3db
projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } Projekt oder Angebot
       *[other] { $nrweltoffen-projects } Projekte und Angebote
    }

# state: machine
# target: ba1e81472507
projects-nrweltoffen-funds = { $nrweltoffen-funds }

# state: machine
# target: dbdc2e09d45c
projects-row-lsbti = LSBTI

# state: machine
# target: cc381743b5f1
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: 543e4423cb5e
projects-title = Projekte für Respekt

# state: machine
# target: b62850481f44
reading-title = Zahlen richtig lesen

# state: machine
# target: 437f3d283173
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: 342e4be45862
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 4bdce6b945e4
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: 84f5883b5b32
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: 32a53b1b1159
report-title = Integration und Vielfalt in { -city }

# state: machine
# target: e534f3994a04
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
# target: ffae3f5b2cbc
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 728560ed950e
school-title = Rund um die Schule

# state: machine
# target: 3682c11b2cae
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: 5e67fd458ee7
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: 0ddfe5fa78ed
service-title = Interkultureller Dienst

# state: machine
# target: 4a13234ee21c
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Beteiligung an der Umfrage lag bei über { $survey-response }.

# state: machine
# target: 627b75b5484f
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# target: 13f1a259645e
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: bb1412c83f3e
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: a2fd88745c1c
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: 89cb5f2392e1
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: d3f122b03e72
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: d5b38e6850f2
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# target: cc566207fdce
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: df3f484d6aad
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zur Gesundheit
           *[other] Veranstaltungen zur Gesundheit
        }

# state: machine
# target: a9275b1379e1
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: a4a2c457b850
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: ed5e1424bc1b
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 4bbabe26752d
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: 2d09a61c9d82
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
volunteering-more = Auch das gab es 2024:

# state: machine
# target: 6e50bc06eba1
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: f114a4d46051
volunteering-title = Ehrenamt

# state: machine
# target: c6d5754dc0b1
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
