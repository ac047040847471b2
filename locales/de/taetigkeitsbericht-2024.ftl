### Kurzer Bericht in einfacher Sprache nach den Zahlen im Tätigkeitsbericht 2024 vom Amt für Integration und Vielfalt der Stadt Köln.
### Deutsch ist die Quelle. Ton: sachlich, freundlich, kurze Sätze. Eine Anrede kommt nicht vor.
### Jede Zahl ist eine Variable. Geld, Prozent und Datum bringen ihr Zeichen selbst mit: kein „€“ und kein „%“ dahinter schreiben.
### Gezählte Wörter stehen in einer Auswahl nach der Zahl. Jede Sprache braucht dort alle ihre Formen, mit dem ganzen Satz oder Satzteil.
### „über“, „mehr als“, „fast“, „etwa“ und „rund“ gehören zur Zahl und dürfen nicht fehlen. Die Form richtet sich nach der Zahl selbst.
### Die Jahreszahl 2024 ist das Jahr des Berichts und steht fest im Text.

## Umschlag und Impressum

report-title = Integration und Vielfalt in { -city }

# Untertitel auf dem Umschlag. „Tätigkeitsbericht 2024“ ist der Name des amtlichen Berichts; er darf übersetzt werden.
report-subtitle = Der Tätigkeitsbericht 2024, kurz und einfach erzählt

# „Lotse“ ist der Name des Programms und bleibt deutsch.
report-publisher = Lotse – ein Beispiel-Bericht

# Ein Satz für die Angaben der PDF-Datei, nicht im Text gedruckt.
report-subject = Das Heft fasst Zahlen aus dem Tätigkeitsbericht 2024 vom { -office } der Stadt { -city } in einfacher Sprache zusammen.

cover-picture =
    .alt = Fünf Menschen stehen nebeneinander auf einer Brücke über einem Fluss. Hinter ihnen geht die Sonne auf.

# Wichtig: Es muss ganz klar sein, dass dieses Heft nicht von der Stadt kommt.
imprint-about = Dieses Heft ist eine eigene Zusammenfassung. Es ist <strong>keine</strong> Veröffentlichung der Stadt { -city }. Es wurde als Beispiel für die Programm-Bibliothek „Lotse“ geschrieben.

imprint-source-report = Die Zahlen stammen aus dem veröffentlichten „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze sind neu. Mehr dazu: <a name="credits"></a>.

# In Sprachen ohne Gender-Stern: sinngemäß erklären, dass alle Menschen gemeint sind.
imprint-star = Der Stern, zum Beispiel in „Schüler*innen“, bedeutet: Gemeint sind Menschen jeden Geschlechts.

## Kapitel Das Amt

office-title = Das Amt im Überblick

office-intro = Das { -office } gehört zur Stadt { -city }. Seit wann gibt es das Amt, und mit wie viel Geld hat es 2024 gearbeitet?

# $office-founded (Datum, nur Monat und Jahr). Steht im Nominativ. Wenn Ihre Sprache das Datum beugt: nach einem Doppelpunkt oder in Klammern setzen.
office-founded = Gegründet wurde das Amt im { $office-founded }. Seine Aufgaben sind vielfältig: Menschen sollen mitreden können. Sie sollen Rat finden, auch in ihrer eigenen Sprache. Und sie sollen fair behandelt werden.

office-districts =
    Das Amt arbeitet für die ganze Stadt. { $districts ->
        [one] { -city } hat { $districts } Stadtbezirk.
       *[other] { -city } hat { $districts } Stadtbezirke.
    }

tile-budget = etwa { $budget-total }
    .label = hatte das Amt 2024 für seine Arbeit

tile-refunded = etwa { $budget-refunded }
    .label = davon zahlten Land und Bund als Fördergeld

tile-founded = { $office-founded }
    .label = Gründung des Amtes

office-money-title = Woher das Geld kommt

# Das Fördergeld ist ein Teil der ersten Summe.
office-money = Das Amt konnte 2024 mit etwa { $budget-total } arbeiten. Einen Teil davon bezahlte die Stadt nicht selbst: Etwa { $budget-refunded } kamen als Fördergeld vom Land und vom Bund.

office-programmes-title = Geld für einzelne Programme

office-programmes = Für einige Programme nennt der Bericht einen Betrag ohne ein Wort wie „etwa“ oder „über“. Das Diagramm vergleicht diese Beträge.

chart-funds = Geld für einzelne Programme im Jahr 2024
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Programm. Je länger der Balken ist, desto mehr Geld gab es.

# Kurze Beschriftungen an den Balken. Ein Sozialraum ist ein Gebiet in der Stadt.
chart-funds-areas = Projekte in Sozialräumen

chart-funds-komm-an = Ehrenamt: { -komm-an }

# Sprach- und Integrationsmittler*innen: Menschen, die bei Gesprächen zwischen zwei Sprachen vermitteln. Steht auch in einer Tabelle.
name-mediators = Sprach- und Integrationsmittler*innen

# LSBTI: lesbisch, schwul, bisexuell, trans und inter. In der eigenen Sprache die übliche Abkürzung benutzen.
chart-funds-lsbti = LSBTI-Projekte gegen Diskriminierung und Gewalt

name-nrweltoffen = { -nrweltoffen }

# Integrationslots*innen: Menschen, die Zugewanderte begleiten. Ein Lotse zeigt den Weg. Steht auch in einer Tabelle.
name-guides = Integrationslots*innen

chart-funds-health = Veranstaltungen zur Gesundheit

office-programmes-more = Andere Beträge nennt der Bericht nur ungefähr. Sie stehen deshalb nicht im Diagramm, sondern im Text: <a name="centres"></a>; <a name="arriving"></a>.

reading-title = Zahlen richtig lesen

reading-words = Manche Zahlen im Bericht sind gerundet. Dann steht ein Wort davor: „etwa“, „rund“, „über“, „mehr als“ oder „fast“. Ohne ein solches Wort nennt der Bericht genau diese Zahl.

## Kapitel Mitreden und mithelfen

participation-title = Mitreden und mithelfen

participation-intro = Viele Menschen bringen in { -city } ihre Meinung, ihr Wissen und ihre Zeit ein.

bodies-title = Gremien

# In Köln war 2024 eine Frau im Amt, daher „Oberbürgermeisterin“.
bodies-run =
    Ein Gremium ist eine Gruppe, die sich trifft und über ein Thema berät. { $bodies ->
        [one] Das Amt betreute { $bodies } Gremium.
       *[other] Das Amt betreute { $bodies } Gremien.
    } Bei { $bodies-chaired-by-mayor } davon hatte die Oberbürgermeisterin den Vorsitz.

tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] Gremium
           *[other] Gremien
        }

tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] Mitglied
           *[other] Mitglieder
        }

tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] Sitzung
           *[other] Sitzungen
        }

events-title = Veranstaltungen und Umfrage

events =
    { $expert-events ->
        [one] Das Amt organisierte { $expert-events } Fachveranstaltung.
       *[other] Das Amt organisierte { $expert-events } Fachveranstaltungen.
    } { $expert-event-attendees ->
        [one] Insgesamt kam über { $expert-event-attendees } Gast.
       *[other] Insgesamt kamen über { $expert-event-attendees } Gäste.
    }

# Anonym: ohne Namen. Die Prozent sind ein Teil der Beschäftigten der Stadt.
survey = Auch die Beschäftigten der Stadt wurden gefragt. Die Umfrage war anonym. Es ging um Diskriminierung und um Daten zur Gleichstellung. Über { $survey-response } der Beschäftigten machten mit.

volunteering-title = Ehrenamt

# Ehrenamt: freiwillige Arbeit ohne Lohn. Das Wort in der eigenen Sprache nehmen.
volunteering-komm-an =
    Ehrenamt heißt: Menschen helfen freiwillig und ohne Lohn. Das Programm { -komm-an } fördert diese Hilfe. 2024 gab es dafür { $komman-funds }. { $komman-groups ->
        [one] Das Geld unterstützte { $komman-groups } Initiative oder Verein.
       *[other] Das Geld unterstützte { $komman-groups } Initiativen und Vereine.
    } { $komman-volunteers ->
        [one] Es erreichte rund { $komman-volunteers } Person im Ehrenamt.
       *[other] Es erreichte rund { $komman-volunteers } Personen im Ehrenamt.
    }

volunteering-more = Auch das gab es 2024:

# Willkommensinitiative: Gruppe von Freiwilligen, die neu Angekommenen hilft.
volunteering-welcome =
    { $welcome-initiatives ->
        [one] Über { $welcome-initiatives } Willkommensinitiative bekam Unterstützung.
       *[other] Über { $welcome-initiatives } Willkommensinitiativen bekamen Unterstützung.
    }

volunteering-patenschaften =
    { $kkp-new ->
        [one] Bei den { -patenschaften } begann über { $kkp-new } neue Patenschaft.
       *[other] Bei den { -patenschaften } begannen über { $kkp-new } neue Patenschaften.
    } Immer begleitet eine Person ein Kind.

volunteering-centres =
    { $ikz-volunteers ->
        [one] In den interkulturellen Zentren half über { $ikz-volunteers } Person freiwillig mit.
       *[other] In den interkulturellen Zentren halfen über { $ikz-volunteers } Personen freiwillig mit.
    }

## Kapitel Begegnen und beraten

centres-title = Begegnen und beraten

centres-intro = Manchmal hilft ein Gespräch weiter, manchmal ein Rat. Dafür braucht es Orte mit offenen Türen.

centres-places-title = Interkulturelle Zentren

# Das Budget steht für diese Arbeit bereit. Es ist nicht alles Geld, das die Zentren haben.
centres-what =
    In interkulturellen Zentren treffen sich Menschen verschiedener Herkunft. { $ikz-count ->
        [one] Der Bericht zählt { $ikz-count } solches Zentrum.
       *[other] Der Bericht zählt { $ikz-count } solche Zentren.
    } { $ikz-staff ->
        [one] Dort arbeitet { $ikz-staff } Person hauptberuflich.
       *[other] Dort arbeiten { $ikz-staff } Personen hauptberuflich.
    } Für die Förderung der Zentren steht ein Budget von über { $ikz-budget } bereit.

centres-picture = Offene Türen: Interkulturelle Zentren sind Orte für Begegnung und Beratung.
    .alt = Ein Haus mit offener Tür. In der Tür steht ein Mensch und winkt. Von links und rechts kommen andere Menschen, daneben steht ein Baum.

tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturelles Zentrum
           *[other] interkulturelle Zentren
        }

tile-centre-advice = etwa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] Beratung pro Tag in den Zentren
           *[other] Beratungen pro Tag in den Zentren
        }

# Der Bericht sagt nicht, dass nur die Zentren gemeint sind.
tile-people-supported = über { $people-supported }
    .label =
        { $people-supported ->
            [one] Mensch, unterstützt durch Beratung und Begegnung
           *[other] Menschen, unterstützt durch Beratung und Begegnung
        }

service-title = Interkultureller Dienst

# Der „Interkulturelle Dienst“ ist eine Stelle der Stadt. Der Name bleibt beim ersten Mal neben der Übersetzung stehen.
service =
    { $ikd-sites ->
        [one] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standort.
       *[other] Der Interkulturelle Dienst der Stadt hatte { $ikd-sites } Standorte.
    } Für Projekte in den Sozialräumen gab es { $ikd-funds }. Ein Sozialraum ist ein Gebiet in der Stadt.

fairness-title = Beratung gegen Diskriminierung

fairness =
    Diskriminierung heißt zum Beispiel: Jemand wird wegen der Herkunft schlechter behandelt. { $adb-offices ->
        [one] Das Amt förderte { $adb-offices } Büro, das dagegen hilft. Es heißt Antidiskriminierungsbüro.
       *[other] Das Amt förderte { $adb-offices } Büros, die dagegen helfen. Sie heißen Antidiskriminierungsbüros.
    } { $adb-consultations ->
        [one] Im Jahr 2024 gab es dort { $adb-consultations } Beratung.
       *[other] Im Jahr 2024 gab es dort { $adb-consultations } Beratungen.
    }

## Kapitel Viele Sprachen

languages-title = Viele Sprachen

languages-intro = Wer noch Deutsch lernt, soll trotzdem alles Wichtige verstehen. Dabei helfen Menschen, Hefte und ein Magazin.

languages-people-title = Menschen, die verbinden

# Sprach- und Integrationsmittler*innen: Menschen, die bei Gesprächen zwischen zwei Sprachen vermitteln. Gezählt sind die Sprachen der Einsätze.
languages-mediators =
    Manchmal fehlt eine gemeinsame Sprache. Dann helfen Sprach- und Integrationsmittler*innen beim Gespräch. { $sim-languages ->
        [one] Ihre Einsätze waren in über { $sim-languages } Sprache oder Dialekt.
       *[other] Ihre Einsätze waren in über { $sim-languages } Sprachen und Dialekten.
    }

# Integrationslots*innen: Menschen, die Zugewanderte begleiten. Ein Lotse zeigt den Weg.
languages-guides =
    Integrationslots*innen begleiten Menschen, die neu in der Stadt sind. { $lots-languages ->
        [one] Sie arbeiten in { $lots-languages } Sprache.
       *[other] Sie arbeiten in { $lots-languages } Sprachen.
    }

languages-picture = Viele Sprachen, ein Gespräch
    .alt = Drei Menschen sitzen an einem Tisch. Über jedem schwebt eine Sprechblase mit eigenem Muster: Punkte, Wellen und Striche.

languages-table = Einsätze und Geld im Jahr 2024

languages-column-who = Wer hilft?

# Einsatz: ein Termin, bei dem eine Mittler*in oder Lots*in hilft.
languages-column-assignments = Einsätze

column-funds = Geld

# In der Tabelle steht nur die Zahl mit ihrem Zusatz.
languages-mediators-assignments = über { $sim-assignments }

languages-mediators-funds = { $sim-funds }

languages-guides-assignments = mehr als { $lots-assignments }

languages-guides-funds = { $lots-funds }

languages-reading-title = Hefte und Magazin

# „Wegweiser Wohnen“ ist der Titel eines Hefts der Stadt und bleibt deutsch.
languages-housing =
    { $housing-languages ->
        [one] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprache.
       *[other] Das Heft „Wegweiser Wohnen“ gibt es in { $housing-languages } Sprachen.
    } Es erklärt, was beim Mieten wichtig ist. Im Jahr 2024 kam Ukrainisch dazu.

languages-housing-note = Welche Sprachen das sind, steht nicht in unseren Quellen. Der „Wegweiser Wohnen“ der Bibliothek „Lotse“ ist ein anderes, eigenes Heft.

# $zmi-since (Jahr). $zmi-issue (Ordnungszahl, zum Beispiel „15.“).
languages-zmi = Auch eine Zeitschrift gehört dazu: das { -zmi }. ZMI heißt „Zentrum für Mehrsprachigkeit und Integration“. Das ZMI selbst gibt es seit { $zmi-since }. Im Jahr 2024 erschien die { $zmi-issue } Ausgabe der Zeitschrift.

chart-languages = So viele Sprachen gibt es bei diesen Angeboten
    .alt = Ein Balkendiagramm. Jeder Balken steht für ein Angebot. Je länger der Balken ist, desto mehr Sprachen gibt es dort.

# „Mehr als diese Zahl“ gehört zur Zahl neben dem Balken: Es sind mehr Sprachen, als der Balken zeigt.
chart-languages-mediators = Sprach- und Integrationsmittler*innen (mehr als diese Zahl)

chart-languages-housing = „Wegweiser Wohnen“

## Kapitel Lernen und gesund bleiben

learning-title = Lernen und gesund bleiben

learning-intro = Schule und Gesundheit gehen alle an. Deshalb gibt es Beratung, Workshops und Veranstaltungen.

school-title = Rund um die Schule

# $ki-children-age: Alter in Jahren.
school-advice =
    Über Fragen zur Schule kann man in { -city } in mehreren Sprachen sprechen. { $ki-youth ->
        [one] Die mehrsprachige Schulberatung erreichte { $ki-youth } jungen Menschen.
       *[other] Die mehrsprachige Schulberatung erreichte { $ki-youth } junge Menschen.
    } { $ki-children ->
        [one] Außerdem erreichte sie { $ki-children } Kind unter { $ki-children-age } Jahren.
       *[other] Außerdem erreichte sie { $ki-children } Kinder unter { $ki-children-age } Jahren.
    }

# „Brückenbauer*“ ist der Name der Workshops und bleibt deutsch, mit dem Stern; Bedeutung: Menschen, die Brücken bauen.
school-workshops =
    { $bridge-workshops ->
        [one] Für Schüler*innen gab es { $bridge-workshops } Workshop mit dem Namen „Brückenbauer*“.
       *[other] Für Schüler*innen gab es { $bridge-workshops } Workshops mit dem Namen „Brückenbauer*“.
    } { $bridge-pupils ->
        [one] Mitgemacht hat { $bridge-pupils } Schüler*in.
       *[other] Mitgemacht haben { $bridge-pupils } Schüler*innen.
    }

school-network =
    Im Netzwerk „{ -schule-ohne-rassismus }“ arbeiten Schulen gegen Rassismus. { $schools-sor ->
        [one] Das Amt koordiniert dort { $schools-sor } Schule.
       *[other] Das Amt koordiniert dort { $schools-sor } Schulen.
    }

health-title = Gesundheit

health =
    Integrationslots*innen informieren auch über Gesundheit. { $health-events ->
        [one] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltung.
       *[other] Im Jahr 2024 machten sie dazu { $health-events } Veranstaltungen.
    } Dafür standen { $health-funds } bereit.

# Diese Zahl und die Zahl der Sprachen beim „Wegweiser Wohnen“ sind zufällig gleich. Sie haben nichts miteinander zu tun.
health-women =
    { $health-centres ->
        [one] In { $health-centres } Zentrum gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
       *[other] In { $health-centres } Zentren gab es Informationsveranstaltungen und Angebote zur Frauengesundheit.
    }

tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] Veranstaltung der Integrationslots*innen zur Gesundheit
           *[other] Veranstaltungen der Integrationslots*innen zur Gesundheit
        }

# Gezählt sind Menschen, die bei Angeboten zum Thema Gesundheit dabei waren.
tile-health-participants = über { $health-participants }
    .label =
        { $health-participants ->
            [one] Person nahm an Angeboten zur Gesundheit teil
           *[other] Personen nahmen an Angeboten zur Gesundheit teil
        }

tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] Zentrum mit Infoveranstaltungen und Angeboten zur Frauengesundheit
           *[other] Zentren mit Infoveranstaltungen und Angeboten zur Frauengesundheit
        }

## Kapitel Ankommen und arbeiten

arriving-title = Ankommen und arbeiten

arriving-intro = Ein neues Leben in { -city } beginnt oft mit Fragen: Wer hilft mir weiter? Wo lerne ich Deutsch? Wie finde ich Arbeit?

arriving-help-title = Beratung an vielen Orten

# Case-Manager*innen begleiten eine Person und planen mit ihr die nächsten Schritte.
arriving-kim =
    Bei { -kim } arbeiten Case-Manager*innen. Sie planen mit jeder Person die nächsten Schritte. { $kim-managers ->
        [one] In { -city } war { $kim-managers } Case-Manager*in im Einsatz.
       *[other] In { -city } waren { $kim-managers } Case-Manager*innen im Einsatz.
    }

arriving-inka = Bei { -inka } bekommen Menschen Rat, die neu aus anderen Ländern der EU gekommen sind. Das Geld dafür kommt von der EU: über { $inka-funds }.

arriving-wak =
    { -wak } ist für Menschen aus anderen Ländern der EU da. Dafür gab es über { $wak-funds }. { $wak-placed ->
        [one] Mit dieser Hilfe fand { $wak-placed } Person den Weg in Arbeit.
       *[other] Mit dieser Hilfe fanden { $wak-placed } Personen den Weg in Arbeit.
    }

arriving-table = Wo die Angebote sind und wie viele Menschen sie nutzen

arriving-column-offer = Angebot

arriving-column-places = Orte

arriving-column-people = Menschen

arriving-row-kim = { -kim }

# Stadtteil: ein amtliches Wort in Köln, kleiner als ein Stadtbezirk.
arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } Stadtteil
       *[other] { $kim-quarters } Stadtteile
    }

arriving-kim-people =
    { $kim-people ->
        [one] { $kim-people } Mensch erreicht
       *[other] { $kim-people } Menschen erreicht
    }

arriving-row-inka = { -inka }

arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } Standort
       *[other] { $inka-sites } Standorte
    }

arriving-inka-people =
    { $inka-people ->
        [one] über { $inka-people } Mensch beraten
       *[other] über { $inka-people } Menschen beraten
    }

arriving-row-wak = { -wak }

arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } Standort
       *[other] { $wak-sites } Standorte
    }

arriving-wak-people =
    { $wak-people ->
        [one] fast { $wak-people } Mensch beraten
       *[other] fast { $wak-people } Menschen beraten
    }

arriving-course-title = Deutsch lernen und Rat finden

# Integrationskurs: Kurs mit deutscher Sprache und Wissen über das Land. Manche haben ein Recht darauf, manche müssen ihn besuchen.
arriving-course =
    Im Integrationskurs lernt man Deutsch. Manche Menschen dürfen ihn besuchen, andere müssen es. { $integration-course ->
        [one] Der Bericht nennt dazu { $integration-course } Person.
       *[other] Der Bericht nennt dazu { $integration-course } Personen.
    }

# „Integrative Sprach- und Orientierungsförderung“ ist der Name eines Angebots: deutsch lassen und erklären.
# „Fallbezogen“: zu einem bestimmten Fall. „Fallunabhängig“: allgemein.
arriving-cases =
    Rat gibt es auch bei der „Integrativen Sprach- und Orientierungsförderung“. { $iso-case ->
        [one] Der Bericht nennt über { $iso-case } Beratung zu einem bestimmten Fall.
       *[other] Der Bericht nennt über { $iso-case } Beratungen zu einem bestimmten Fall.
    } { $iso-noncase ->
        [one] Dazu kommt { $iso-noncase } allgemeine Beratung.
       *[other] Dazu kommen { $iso-noncase } allgemeine Beratungen.
    }

# Der amtliche Bericht nennt noch eine zweite Zahl, die man auf zwei Arten lesen kann. Sie fehlt hier mit Absicht.
arriving-cases-note = Im Bericht stehen beide Zahlen in einem Satz, und „über“ steht davor. Ob „über“ auch für die zweite Zahl gilt, ist offen.

## Kapitel Vielfalt zeigen

diversity-title = Vielfalt zeigen

diversity-intro = Menschen sind verschieden und haben die gleichen Rechte. Das soll man in der Stadt sehen und hören.

days-title = Erinnern und feiern

days =
    Manche Tage laden zum Mitmachen ein, andere zum Erinnern. { $awareness-days ->
        [one] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- oder Gedenktag.
       *[other] Im Jahr 2024 begleitete das Amt { $awareness-days } Aktions- und Gedenktage.
    }

# $guest-worker-year (Datum, nur Monat und Jahr): Ankunft, nicht Geburt. Der Name bleibt, wie er ist; in anderer Schrift umschreiben und das Original daneben setzen.
# „Gastarbeiter“: Wort von damals für Menschen, die zum Arbeiten nach Deutschland geholt wurden.
days-history = Zur Geschichte gehört auch Armando Rodrigues de Sá. Er kam in { -city } an ({ $guest-worker-year }). Damals nannte man Menschen wie ihn „Gastarbeiter“: Sie wurden zum Arbeiten nach Deutschland geholt.

days-history-note = Im Bericht steht „Rodriguez“. Der Name schreibt sich „Rodrigues“.

# „Diversity Kalender“ ist ein Name und bleibt so; „Diversity“ heißt Vielfalt.
days-calendar =
    { $calendar-copies ->
        [one] Vom „Diversity Kalender“ wurde { $calendar-copies } Exemplar gedruckt.
       *[other] Vom „Diversity Kalender“ wurden { $calendar-copies } Exemplare gedruckt.
    } So hoch war die Auflage noch nie.

calendar-picture = Ein Kalender für viele Anlässe
    .alt = Ein Kalenderblatt mit zwei Ringen. In den Feldern liegen bunte Kreise, Quadrate und Dreiecke.

network-title = Städte gegen Rassismus

# $eccar-since (Datum, nur Monat und Jahr).
network =
    { -eccar } ist ein Bündnis von Städten in Europa. Gemeinsam arbeiten sie gegen Rassismus. { -city } ist seit { $eccar-since } Mitglied. { $eccar-cities ->
        [one] Außer { -city } gehört rund { $eccar-cities } andere Stadt dazu.
       *[other] Außer { -city } gehören rund { $eccar-cities } andere Städte dazu.
    }

projects-title = Projekte für Respekt

# LSBTI: in der eigenen Sprache die übliche Abkürzung benutzen und ausschreiben.
projects-lsbti =
    LSBTI ist eine Abkürzung für lesbische, schwule, bisexuelle, trans und inter Menschen. { $campaigns ->
        [one] Die Stelle für LSBTI machte { $campaigns } Kampagne.
       *[other] Die Stelle für LSBTI machte { $campaigns } Kampagnen.
    }

projects-nrweltoffen = Das Programm { -nrweltoffen } richtet sich gegen Rechtsextremismus und Rassismus. Sein Geld bekommt es vom Land. Auch damit wurden in { -city } Projekte und Angebote möglich.

projects-table = Projekte und Geld im Jahr 2024

projects-column-area = Bereich

projects-column-count = Zahl

projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } Projekt oder Angebot
       *[other] { $nrweltoffen-projects } Projekte und Angebote
    }

projects-nrweltoffen-funds = { $nrweltoffen-funds }

projects-row-lsbti = LSBTI

projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } Projekt gegen Diskriminierung und Gewalt
       *[other] { $lsbti-projects } Projekte gegen Diskriminierung und Gewalt
    }

projects-lsbti-funds = { $lsbti-funds }

## Quellen und Mitarbeit

credits-title = Quellen und Mitarbeit

credits-source = Alle Zahlen stammen aus dem „Tätigkeitsbericht 2024“ vom { -office } der Stadt { -city }. Die Sätze haben wir selbst geschrieben. Fehler in diesem Heft sind deshalb unsere Fehler.

credits-text = <strong>Text:</strong> Redaktion dieser Ausgabe

credits-pictures = <strong>Bilder:</strong> eigene Zeichnungen für dieses Heft

# „Lotse“ ist der Name des Programms und bleibt deutsch.
credits-setting = <strong>Satz und Diagramme:</strong> das Programm „Lotse“

credits-translation = <strong>Übersetzungen:</strong> In jeder übersetzten Ausgabe steht vorne, wie die Übersetzung entstanden ist.

# Steht auf der Karte mit der Adresse. Der Name des Amtes wird deutsch gedruckt.
contact-office = Um dieses Amt geht es hier. Das Heft selbst hat das Amt nicht gemacht.

credits-more-title = Alles auf zwei Seiten

# „2024 auf einen Blick“ ist der Titel unseres kurzen Dokuments mit den Zahlen; so übersetzen wie dort.
credits-more = Wenig Zeit? Die wichtigsten Zahlen gibt es auch auf zwei Seiten. Das Blatt heißt „2024 auf einen Blick“.
