# state: machine
# target: 0d3cff012bfe
arriving-cases =
    Manche Gespräche drehen sich um einen ganz bestimmten Fall. { $iso-case ->
        [one] Der Bericht nennt über { $iso-case } solche Beratung.
       *[other] Der Bericht nennt über { $iso-case } solche Beratungen.
    }

# state: machine
# target: 304ac73d060f
arriving-cases-note = Gezählt sind hier nur Beratungen zu einem bestimmten Fall. Die Angabe zu allgemeinen Beratungen ist nicht eindeutig. Deshalb fehlt sie in diesem Heft.

# state: machine
# target: c623b82096b3
arriving-column-offer = Angebot

# state: machine
# target: d9095d19742b
arriving-column-people = Menschen

# state: machine
# target: 191e53ea2287
arriving-column-places = Orte

# state: machine
# target: d37a495b2598
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: 69df92f044b1
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: e864db879985
arriving-help-title = Beratung an vielen Orten

# state: machine
# target: 321d9eff81c6
arriving-inka = Bei { -inka } bekommen Menschen Rat. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: ae3ab8ca8e56
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: 24a0f1c3cafc
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: af64c9e84c0f
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: 70cd6324579d
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: ba476fc5b10c
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# target: 5f2f25f5e6bc
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
# target: 8b99ae0a47fd
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 59fb8fb67267
arriving-title = Ankommen und arbeiten

# state: machine
# target: aeb677456675
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen Arbeit.
    }

# state: machine
# target: 6c9fc2642fdb
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: a8a16e9c0c07
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: ee86acea7e91
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: 34eef340dcee
bodies-title = Gremien

# state: machine
# target: 85d9135f80e8
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 1922b67cd749
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: c3ed570bca63
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: 7d1e7991bc00
centres-places-title = Interkulturelle Zentren

# state: machine
# target: 4118cbd40990
centres-title = Begegnen und beraten

# state: machine
# target: b33b4714bb69
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Das Budget der Zentren lag bei über { $ikz-budget }.

# state: machine
# target: 31be9627603c
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: 9e1229b0c91a
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: d7fad6898ca7
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: bf29dd462efc
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# target: f0e11fee0437
chart-funds-lsbti = LSBTI-Projekte gegen Gewalt

# state: machine
# target: 150c170e652b
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: 5253ffb74d99
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# target: fc7d83da711b
chart-languages-mediators = Sprach- und Integrationsmittler*innen (über)

# state: machine
# target: 5b1030c91002
column-funds = Geld

# state: machine
# target: bb07fb68a572
contact-adb = Beratung bei Diskriminierung, kostenlos

# state: machine
# target: efb39c3bdf8c
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: 55cb68ec8b45
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 44c9ed511818
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 86326cbf8bae
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: 3ab71ab8f9fa
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: 3c1a5acb167c
credits-quote = Das Zitat (<a name="projects"></a>) ist ein Beispieltext. Niemand aus dem Amt hat das gesagt.

# state: machine
# target: d614378346f2
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 9e076a6268ce
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: beb5fccd13e7
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 2cb64717ea97
credits-title = Quellen und Mitarbeit

# state: machine
# target: 4e6325c2994d
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# target: df2fc1289da5
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 gab es { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 gab es { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# target: d2682015d3d2
days-calendar =
    { $calendar-copies ->
        [one] Vom Kalender der Vielfalt wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom Kalender der Vielfalt wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: fe5c772b1a01
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# target: 803a12ed8cc2
days-title = Erinnern und feiern

# state: machine
# target: f577ae38b01a
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 25c9a69428c4
diversity-quote = Hinter jeder Zahl steht ein Mensch.
    .name = Redaktion dieser Ausgabe
    .role = Beispieltext, kein Zitat aus dem Bericht

# state: machine
# target: 4444d6f89c76
diversity-title = Vielfalt zeigen

# state: machine
# target: c9a0a3cfc13f
events =
    Bei Fachveranstaltungen tauschen sich Menschen aus, die sich mit einem Thema auskennen. { $expert-events ->
        [one] Das Amt organisierte { $expert-events } solche Veranstaltung.
       *[other] Das Amt organisierte { $expert-events } solche Veranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: 80f23f1abe97
events-title = Veranstaltungen und Umfrage

# state: machine
# target: 533f5de76de8
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
fairness-title = Beratung gegen Diskriminierung

# state: machine
# target: 0d25411dad95
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 gab es dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 gab es dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: fc2a111c24ae
health-title = Gesundheit

# state: machine
# target: 0d5f079a0688
health-women =
    { $health-centres ->
        [one] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentrum.
       *[other] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentren.
    }

# state: machine
# target: 1757b715984b
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: 7bbb8492bda0
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 8c5147bc5229
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 178011b111d0
languages-column-assignments = Einsätze

# state: machine
# target: 275ef0f98827
languages-column-who = Wer hilft?

# state: machine
# target: b508d508c398
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: adbd92307a19
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
languages-guides-funds = { $lots-funds }

# state: machine
# target: 0b8d11e71e92
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: 7a6c09e9a83c
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: f84582a4ac6a
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# target: 61df02f78d82
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Zusammen beherrschen sie über { $sim-languages } Sprache oder Dialekt.
       *[other] Zusammen beherrschen sie über { $sim-languages } Sprachen und Dialekte.
    }

# state: machine
# target: 5aa13bb51aaf
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 344bb74c18c4
languages-people-title = Menschen, die verbinden

# state: machine
# target: 4eaeb78ef2ec
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: c30b61902b34
languages-reading-title = Hefte und Magazin

# state: machine
# target: 0d9284f6d228
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 14688a9e2a5f
languages-title = Viele Sprachen

# state: machine
# target: aadae3370c3b
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. Das ZMI selbst gibt es seit { $zmi-since }. Von der Zeitschrift ist inzwischen die { $zmi-issue } Ausgabe da.

# state: machine
# target: 09d47b77019b
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: f5297c1c8a14
learning-title = Lernen und gesund bleiben

# state: machine
# target: e7060fb72f46
name-guides = Integrationslots*innen

# state: machine
# target: dfeeae05a1af
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: eb6130018de5
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: d6d873af7678
network-title = Städte gegen Rassismus

# state: machine
# target: c4f08adca140
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: 259bdd377aa5
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: fb3bb627e564
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# target: 9197d2b9d495
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } gaben das Land und der Bund als Fördergeld dazu.

# state: machine
# target: 060a0c67ef30
office-money-title = Woher das Geld kommt

# state: machine
# target: 92276b33002b
office-programmes = Für einige Programme nennt der Bericht genaue Beträge. Das Diagramm vergleicht sie.

# state: machine
# target: aa404687947c
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: 07695df4dd32
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: 382f1de081b0
office-title = Das Amt im Überblick

# state: machine
# target: c9ec22a91609
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: 954c9be88b7f
participation-title = Mitreden und mithelfen

# state: machine
# target: 8cb2da18008f
projects-column-area = Bereich

# state: machine
# target: 3c86a6460aef
projects-column-count = Zahl

# state: machine
# target: 86cbc8be4e20
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# target: 789d25f2e790
projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } Projekt gegen Gewalt
       *[other] { $lsbti-projects } Projekte gegen Gewalt
    }

# state: machine
# target: 8e90c27ba2a9
projects-lsbti-funds = { $lsbti-funds }

# state: machine
# target: c69dbf03d319
projects-nrweltoffen = Das Programm { -nrweltoffen } bekommt sein Geld vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: 21192a5fb691
projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } Projekt oder Angebot
       *[other] { $nrweltoffen-projects } Projekte und Angebote
    }

# state: machine
# target: ba1e81472507
projects-nrweltoffen-funds = { $nrweltoffen-funds }

# state: machine
# target: b12bf5351fbb
projects-row-lsbti = LSBTI

# state: machine
# target: 27a201ce546c
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: f6efdee90b5b
projects-title = Projekte für Respekt

# state: machine
# target: 586fd15606c9
reading-title = Zahlen richtig lesen

# state: machine
# target: 1bf44b0f38c7
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: f8e35d2f0c29
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: c59c4cc1e9af
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: b12ebcf9a169
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: fc1cfa5977dc
report-title = Integration und Vielfalt in { -city }

# state: machine
# target: e2db72b3ef7c
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
# target: dbf8af4c0a89
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 2555ebd96d69
school-title = Rund um die Schule

# state: machine
# target: 39aeffa8d51f
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: c408ace151e9
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: 0cd925e90a62
service-title = Interkultureller Dienst

# state: machine
# target: 67dc500223ce
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Beteiligung an der Umfrage lag bei über { $survey-response }.

# state: machine
# target: b7e80700df90
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# target: 3e1aa089112b
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: ea97e6fe347b
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: 971f8b30b9e6
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: 2483c90cc9f2
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: 11028d23dded
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: b48ae4e9817d
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# target: a96f31ab0e57
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: 9a60198b8c20
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zur Gesundheit
           *[other] Veranstaltungen zur Gesundheit
        }

# state: machine
# target: 2e56b9c7fb31
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 328fed4ed721
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: ed2e140183fc
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 9b777d73e6f6
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: 7010d0b6b312
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
volunteering-more = Auch das gab es 2024:

# state: machine
# target: 3d5946da20d0
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: 6f436d6e460b
volunteering-title = Ehrenamt

# state: machine
# target: 919dafbf9a87
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
