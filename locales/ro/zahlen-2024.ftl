### The year 2024 on two pages: big numbers, each with a short line below. No form of address.
### „etwa“ is circa, „rund“ în jur de, „über“ peste, „mehr als“ mai mult de, „fast“ aproape. Number and label read like one line,
### so in `other` the label starts with „de” (44 / de centre).

## Kopf

numbers-title = Anul 2024 pe scurt

numbers-publisher = <span lang="de">Lotse</span> – un exemplu de raport

numbers-subject = Două pagini cu cifre din raportul de activitate pe 2024 al oficiului { -office } din orașul { -city }.

numbers-intro = Integrare și diversitate în { -city }: acestea sunt cifre importante din raportul de activitate pe 2024 al oficiului pentru integrare și diversitate ({ -office }).

## Geld

money-title = Bani

money-budget = circa { $budget-total }
    .label = a avut la dispoziție oficiul pentru activitatea sa

money-refunded = circa { $budget-refunded }
    .label = din acești bani: subvenții de la land și de la statul federal

money-centres = peste { $ikz-budget }
    .label = pentru finanțarea centrelor interculturale

## Mitreden und mithelfen

participation-title = Participare și implicare

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] membru în comisii
            [few] membri în comisii
           *[other] de membri în comisii
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] ședință a acestor comisii
            [few] ședințe ale acestor comisii
           *[other] de ședințe ale acestor comisii
        }

participation-survey = peste { $survey-response }
    .label = dintre angajații primăriei au participat la un sondaj

participation-volunteers = în jur de { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] voluntar sprijinit prin { -komm-an }
            [few] voluntari sprijiniți prin { -komm-an }
           *[other] de voluntari sprijiniți prin { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] inițiativă sau asociație sprijinită prin { -komm-an }
            [few] inițiative și asociații sprijinite prin { -komm-an }
           *[other] de inițiative și asociații sprijinite prin { -komm-an }
        }

participation-patenschaften = peste { $kkp-new }
    .label =
        { $kkp-new ->
            [one] parteneriat nou de mentorat pentru un copil
            [few] parteneriate noi de mentorat pentru copii
           *[other] de parteneriate noi de mentorat pentru copii
        }

## Begegnen und beraten

centres-title = Întâlniri și consiliere

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] centru intercultural
            [few] centre interculturale
           *[other] de centre interculturale
        }

centres-advice = circa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] ședință de consiliere pe zi în aceste centre
            [few] ședințe de consiliere pe zi în aceste centre
           *[other] de ședințe de consiliere pe zi în aceste centre
        }

centres-supported = peste { $people-supported }
    .label =
        { $people-supported ->
            [one] persoană sprijinită prin consiliere și întâlniri
            [few] persoane sprijinite prin consiliere și întâlniri
           *[other] de persoane sprijinite prin consiliere și întâlniri
        }

## Sprachen

languages-title = Limbi

languages-mediators = peste { $sim-languages }
    .label =
        { $sim-languages ->
            [one] limbă sau dialect: intervenții ale mediatorilor lingvistici și de integrare
            [few] limbi și dialecte: intervenții ale mediatorilor lingvistici și de integrare
           *[other] de limbi și dialecte: intervenții ale mediatorilor lingvistici și de integrare
        }

languages-mediator-assignments = peste { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] intervenție a mediatorilor lingvistici și de integrare
            [few] intervenții ale mediatorilor lingvistici și de integrare
           *[other] de intervenții ale mediatorilor lingvistici și de integrare
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] limbă pentru broșura „<span lang="de">Wegweiser Wohnen</span>”
            [few] limbi pentru broșura „<span lang="de">Wegweiser Wohnen</span>”
           *[other] de limbi pentru broșura „<span lang="de">Wegweiser Wohnen</span>”
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] limbă la ghizii de integrare
            [few] limbi la ghizii de integrare
           *[other] de limbi la ghizii de integrare
        }

languages-guide-assignments = mai mult de { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] intervenție a ghizilor de integrare
            [few] intervenții ale ghizilor de integrare
           *[other] de intervenții ale ghizilor de integrare
        }

# The number prints as „al 15-lea”.
languages-zmi = { $zmi-issue }
    .label = număr al revistei „{ -zmi }”, apărut în 2024

## Lernen und gesund bleiben

learning-title = Învățare și sănătate

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] tânăr la consilierea școlară în mai multe limbi
            [few] tineri la consilierea școlară în mai multe limbi
           *[other] de tineri la consilierea școlară în mai multe limbi
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] copil
            [few] copii
           *[other] de copii
        } sub { $ki-children-age ->
            [one] { $ki-children-age } an
            [few] { $ki-children-age } ani
           *[other] { $ki-children-age } de ani
        } la consilierea școlară în mai multe limbi

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] școală coordonată de oficiu în rețeaua antirasistă „{ -schule-ohne-rassismus }”
            [few] școli coordonate de oficiu în rețeaua antirasistă „{ -schule-ohne-rassismus }”
           *[other] de școli coordonate de oficiu în rețeaua antirasistă „{ -schule-ohne-rassismus }”
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] eveniment al ghizilor de integrare despre sănătate
            [few] evenimente ale ghizilor de integrare despre sănătate
           *[other] de evenimente ale ghizilor de integrare despre sănătate
        }

health-participants = peste { $health-participants }
    .label =
        { $health-participants ->
            [one] participant la activități despre sănătate
            [few] participanți la activități despre sănătate
           *[other] de participanți la activități despre sănătate
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] centru cu evenimente informative și oferte despre sănătatea femeilor
            [few] centre cu evenimente informative și oferte despre sănătatea femeilor
           *[other] de centre cu evenimente informative și oferte despre sănătatea femeilor
        }

## Ankommen und arbeiten

arriving-title = Primii pași și muncă

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] persoană sprijinită de { -kim }
            [few] persoane sprijinite de { -kim }
           *[other] de persoane sprijinite de { -kim }
        }

arriving-wak = aproape { $wak-people }
    .label =
        { $wak-people ->
            [one] persoană consiliată la { -wak }
            [few] persoane consiliate la { -wak }
           *[other] de persoane consiliate la { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] persoană din UE a ajuns la un loc de muncă prin { -wak }
            [few] persoane din UE au ajuns la un loc de muncă prin { -wak }
           *[other] de persoane din UE au ajuns la un loc de muncă prin { -wak }
        }

## Vielfalt

diversity-title = Diversitate vizibilă

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] zi de acțiune sau de comemorare la care a participat oficiul
            [few] zile de acțiune și de comemorare la care a participat oficiul
           *[other] de zile de acțiune și de comemorare la care a participat oficiul
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] exemplar din „<span lang="de">Diversity Kalender</span>” (calendarul diversității)
            [few] exemplare din „<span lang="de">Diversity Kalender</span>” (calendarul diversității)
           *[other] de exemplare din „<span lang="de">Diversity Kalender</span>” (calendarul diversității)
        }

diversity-eccar = { $eccar-since }
    .label = intrarea în { -eccar }, alianța orașelor împotriva rasismului

## Lesehilfe und Impressum

reading-title = Cum se citesc corect cifrele

reading-words = „Circa”, „în jur de”, „peste”, „mai mult de” și „aproape” înseamnă: raportul spune doar un număr aproximativ.

imprint-about = Această foaie este un rezumat pe care l-am făcut noi din cifre publicate. Ea <strong>nu</strong> este o publicație a orașului { -city }. A fost făcută ca exemplu pentru biblioteca de software „<span lang="de">Lotse</span>”.

imprint-star = Steluța din textul german, de exemplu în „<span lang="de">Integrationslots*innen</span>”, înseamnă: este vorba despre oameni de orice gen. Și cuvântul „ghizi” îi cuprinde aici pe toți.
