# state: machine
# target: 96bd14cf04a7
arriving-cases =
    Manche Gespräche drehen sich um einen ganz bestimmten Fall. { $iso-case ->
        [one] Der Bericht nennt über { $iso-case } solche Beratung.
       *[other] Der Bericht nennt über { $iso-case } solche Beratungen.
    }

# state: machine
# target: 32e81843fa57
arriving-cases-note = Gezählt sind hier nur Beratungen zu einem bestimmten Fall. Die Angabe zu allgemeinen Beratungen ist nicht eindeutig. Deshalb fehlt sie in diesem Heft.

# state: machine
# target: ce68e1da77a8
arriving-column-offer = Angebot

# state: machine
# target: a7130ebc5347
arriving-column-people = Menschen

# state: machine
# target: cecd1ac48e74
arriving-column-places = Orte

# state: machine
# target: 6ece1c61187b
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# state: machine
# target: cf5ab8d1a493
arriving-course-title = Deutsch lernen und Rat finden

# state: machine
# target: 95a8cc5ca96b
arriving-help-title = Beratung an vielen Orten

# state: machine
# target: 506a365b76f2
arriving-inka = Bei { -inka } bekommen Menschen Rat. Das Geld dafür kommt von der EU: über { $inka-funds }.

# state: machine
# target: 426d580a105b
arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

# state: machine
# target: c3a7e784d109
arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

# state: machine
# target: b5229e3c85d7
arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

# state: machine
# target: f96b6feeb65b
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

# state: machine
# target: a26731d33bac
arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

# state: machine
# target: 69c44bbaff2d
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
# target: 2b4f36f93673
arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

# state: machine
# target: 6fd72b99f8fa
arriving-title = Ankommen und arbeiten

# state: machine
# target: 0e302e567be1
arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen Arbeit.
    }

# state: machine
# target: 37e2bfbbb22c
arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

# state: machine
# target: 46f0edc3678f
arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

# state: machine
# target: 6ea9acdf41f8
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

# state: machine
# target: b889ac16ad92
bodies-title = Gremien

# state: machine
# target: 1dbdbff2565b
calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

# state: machine
# target: 23da6dbc84bd
centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

# state: machine
# target: 1b0acc4bccc3
centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

# state: machine
# target: e57e4bfcbb49
centres-places-title = Interkulturelle Zentren

# state: machine
# target: a7dbfa0e63f8
centres-title = Begegnen und beraten

# state: machine
# target: 9e9449afdc79
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Das Budget der Zentren lag bei über { $ikz-budget }.

# state: machine
# target: ebe9d0bb5d99
chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# state: machine
# target: efe29e7045b3
chart-funds-areas = Projekte in Sozialräumen

# state: machine
# target: ea11379a6064
chart-funds-health = Veranstaltungen zur Gesundheit

# state: machine
# target: c8e083accd26
chart-funds-komm-an = Ehrenamt: { -komm-an }

# state: machine
# target: 4e4c18674cec
chart-funds-lsbti = LSBTI-Projekte gegen Gewalt

# state: machine
# target: beff5efea3cb
chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# state: machine
# target: e670e8629049
chart-languages-housing = „Wegweiser Wohnen“

# state: machine
# target: 3a607bd9e345
chart-languages-mediators = Sprach- und Integrationsmittler*innen (über)

# state: machine
# target: 4a3fe76fab33
column-funds = Geld

# state: machine
# target: 9e6cbec2a181
contact-adb = Beratung bei Diskriminierung, kostenlos

# state: machine
# target: 8d891bb5ff74
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

# state: machine
# target: eaeab6ca9ce4
cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# state: machine
# target: 4c2162d5403b
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.

# state: machine
# target: 145424127809
credits-more-title = Alles auf zwei Seiten

# state: machine
# target: c7ef02e62ee9
credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# state: machine
# target: bfa4a07f55ff
credits-quote = Das Zitat (<a name="projects"></a>) ist ein Beispieltext. Niemand aus dem Amt hat das gesagt.

# state: machine
# target: 1599809290bf
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

# state: machine
# target: 5b628664e543
credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

# state: machine
# target: 8bb6adc0a45f
credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

# state: machine
# target: 98163b8070ee
credits-title = Quellen und Mitarbeit

# state: machine
# target: 42010528441f
credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# state: machine
# target: cecacecf0e95
days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 gab es { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 gab es { $awareness-days } Aktions- und Gedenktage.
    }

# state: machine
# target: 52161a970f7b
days-calendar =
    { $calendar-copies ->
        [one] Vom Kalender der Vielfalt wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom Kalender der Vielfalt wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

# state: machine
# target: 9efffa52cd3e
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

# state: machine
# target: 49a4770553b6
days-title = Erinnern und feiern

# state: machine
# target: 2be758a140d8
diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

# state: machine
# target: 4d920bce529c
diversity-quote = Hinter jeder Zahl steht ein Mensch.
    .name = Redaktion dieser Ausgabe
    .role = Beispieltext, kein Zitat aus dem Bericht

# state: machine
# target: 9307f0a958fa
diversity-title = Vielfalt zeigen

# state: machine
# target: c97ed06b7884
events =
    Bei Fachveranstaltungen tauschen sich Menschen aus, die sich mit einem Thema auskennen. { $expert-events ->
        [one] Das Amt organisierte { $expert-events } solche Veranstaltung.
       *[other] Das Amt organisierte { $expert-events } solche Veranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# state: machine
# target: d517f4dc567a
events-title = Veranstaltungen und Umfrage

# state: machine
# target: 7c7707facbe7
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
fairness-title = Beratung gegen Diskriminierung

# state: machine
# target: b7b2f76ac2d5
health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 gab es dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 gab es dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# state: machine
# target: ea09c5444b9b
health-title = Gesundheit

# state: machine
# target: 11e2f2a7377e
health-women =
    { $health-centres ->
        [one] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentrum.
       *[other] Angebote für die Gesundheit von Frauen gab es in { $health-centres } Zentren.
    }

# state: machine
# target: e8f3834b2bad
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

# state: machine
# target: e858065f429a
imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# state: machine
# target: 2c3e3a2fa120
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

# state: machine
# target: 198224071912
languages-column-assignments = Einsätze

# state: machine
# target: a9ee3920b39b
languages-column-who = Wer hilft?

# state: machine
# target: 323ba932e181
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

# state: machine
# target: 1235c171da78
languages-guides-assignments = mehr als { $lots-assignments }

# state: machine
# target: 799c24c99bd5
languages-guides-funds = { $lots-funds }

# state: machine
# target: 3bfbea178bbd
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

# state: machine
# target: b24c8a4cd193
languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# state: machine
# target: 71d9c273eed8
languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

# state: machine
# target: 74d983f1bc5c
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Zusammen beherrschen sie über { $sim-languages } Sprache oder Dialekt.
       *[other] Zusammen beherrschen sie über { $sim-languages } Sprachen und Dialekte.
    }

# state: machine
# target: 305469b6ffcb
languages-mediators-assignments = über { $sim-assignments }

# state: machine
# target: a16725644c1e
languages-mediators-funds = { $sim-funds }

# state: machine
# target: 8f47b59f4b1e
languages-people-title = Menschen, die verbinden

# state: machine
# target: bc1493ee8d15
languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

# state: machine
# target: 219403ad96a9
languages-reading-title = Hefte und Magazin

# state: machine
# target: 99a49594dba1
languages-table = Einsätze und Geld im Jahr 2024

# state: machine
# target: 0e5addf1f6f5
languages-title = Viele Sprachen

# state: machine
# target: d0f7dc9abafb
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. Das ZMI selbst gibt es seit { $zmi-since }. Von der Zeitschrift ist inzwischen die { $zmi-issue } Ausgabe da.

# state: machine
# target: ca5c4733341e
learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

# state: machine
# target: d6e33983db55
learning-title = Lernen und gesund bleiben

# state: machine
# target: 92aea0cf282d
name-guides = Integrationslots*innen

# state: machine
# target: 071b2c669c4e
name-mediators = Sprach- und Integrationsmittler*innen

# state: machine
# target: 9fa00ef96d99
name-nrweltoffen = { -nrweltoffen }

# state: machine
# target: 5741d95866b7
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

# state: machine
# target: 765d780af048
network-title = Städte gegen Rassismus

# state: machine
# target: 3a7245762e2d
office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

# state: machine
# target: 3e7adf25933a
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

# state: machine
# target: 883f8b464c65
office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# state: machine
# target: 374046eb21a7
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } gaben das Land und der Bund als Fördergeld dazu.

# state: machine
# target: f1faec71c358
office-money-title = Woher das Geld kommt

# state: machine
# target: 8507cd7c9318
office-programmes = Für einige Programme nennt der Bericht genaue Beträge. Das Diagramm vergleicht sie.

# state: machine
# target: 5eddc137f2fb
office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

# state: machine
# target: f63ab57702fa
office-programmes-title = Geld für einzelne Programme

# state: machine
# target: aad17e5dff1d
office-title = Das Amt im Überblick

# state: machine
# target: 865d1117d144
participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

# state: machine
# target: bcee804c1f82
participation-title = Mitreden und mithelfen

# state: machine
# target: e04f0455b7b9
projects-column-area = Bereich

# state: machine
# target: a08513a01cda
projects-column-count = Zahl

# state: machine
# target: 988bba1508e6
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

# state: machine
# target: 89cbe19c317a
projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } Projekt gegen Gewalt
       *[other] { $lsbti-projects } Projekte gegen Gewalt
    }

# state: machine
# target: 8e90c27ba2a9
projects-lsbti-funds = { $lsbti-funds }

# state: machine
# target: 2444bfb2d39b
projects-nrweltoffen = Das Programm { -nrweltoffen } bekommt sein Geld vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

# state: machine
# target: 262148022462
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
# target: 9fda5ba4606b
projects-table = Projekte und Geld im Jahr 2024

# state: machine
# target: 6bdbef44ec1f
projects-title = Projekte für Respekt

# state: machine
# target: 13bdb9d3d098
reading-title = Zahlen richtig lesen

# state: machine
# target: 830224b0ed32
reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

# state: machine
# target: 897bd52d29e6
report-publisher = Lotse – ein Beispiel-Bericht

# state: machine
# target: 1a0df3bf68f4
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

# state: machine
# target: 3c57aac8d045
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# state: machine
# target: e0597b4569b2
report-title = Integration und Vielfalt in { -city }

# state: machine
# target: 50b93f7af517
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
# target: d2cb509d86a7
school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

# state: machine
# target: 61177fc53c5b
school-title = Rund um die Schule

# state: machine
# target: 00c5565e26e9
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

# state: machine
# target: f3376f8c8cb7
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

# state: machine
# target: d89ffc78384e
service-title = Interkultureller Dienst

# state: machine
# target: c61f01af0bf2
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Beteiligung an der Umfrage lag bei über { $survey-response }.

# state: machine
# target: fef710c5c06e
tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

# state: machine
# target: cbbc255f3ed2
tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

# state: machine
# target: 030b567175bc
tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

# state: machine
# target: bf7e0907cb05
tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

# state: machine
# target: c2d35265cabe
tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# state: machine
# target: cab67b305cd9
tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

# state: machine
# target: b94ccedcace4
tile-founded = { $office-founded }
    .label = Gründung des Amtes

# state: machine
# target: 0e57177c6dbe
tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Gesundheitsangeboten für Frauen
           *[other] Zentren mit Gesundheitsangeboten für Frauen
        }

# state: machine
# target: 99c563a9406f
tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung zur Gesundheit
           *[other] Veranstaltungen zur Gesundheit
        }

# state: machine
# target: cfb8a39c1405
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Teilnehmer*in bei Gesundheitsthemen
           *[other] Teilnehmer*innen bei Gesundheitsthemen
        }

# state: machine
# target: 76ac70bc21b8
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

# state: machine
# target: 23b6efe1836b
tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

# state: machine
# target: 3e0fea49978a
volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

# state: machine
# target: b60f0a5bee00
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
volunteering-more = Auch das gab es 2024:

# state: machine
# target: 20daa8fc7093
volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

# state: machine
# target: 3bea74e7919a
volunteering-title = Ehrenamt

# state: machine
# target: a3f3a9846e62
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }
