### The year 2024 on two pages: big numbers, each with a short line below. No form of address.
### „etwa“ is circa, „rund“ all’incirca, „über“ oltre, „mehr als“ più di, „fast“ quasi. Number and label read like one line,
### so in `many` the label starts with „di“.

## Kopf

numbers-title = Il 2024 in breve

numbers-publisher = <span lang="de">Lotse</span> – un rapporto di esempio

numbers-subject = Due pagine con cifre dal rapporto di attività 2024 dell’ufficio { -office } del Comune di { -city }.

numbers-intro = Integrazione e diversità a { -city }: ecco alcune cifre importanti dal rapporto di attività 2024 dell’ufficio per l’integrazione e la diversità ({ -office }).

## Geld

money-title = Soldi

money-budget = circa { $budget-total }
    .label = a disposizione dell’ufficio per il suo lavoro

money-refunded = circa { $budget-refunded }
    .label = di cui pagati da regione e Stato federale come contributi

money-centres = oltre { $ikz-budget }
    .label = per sostenere i centri interculturali

## Mitreden und mithelfen

participation-title = Partecipare e aiutare

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] membro di comitati
            [many] di membri di comitati
           *[other] membri di comitati
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] riunione di questi comitati
            [many] di riunioni di questi comitati
           *[other] riunioni di questi comitati
        }

participation-survey = oltre il { $survey-response }
    .label = del personale del Comune ha partecipato a un sondaggio

participation-volunteers = all’incirca { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] volontario raggiunto con { -komm-an }
            [many] di volontari raggiunti con { -komm-an }
           *[other] volontari raggiunti con { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] iniziativa o associazione sostenuta con { -komm-an }
            [many] di iniziative e associazioni sostenute con { -komm-an }
           *[other] iniziative e associazioni sostenute con { -komm-an }
        }

participation-patenschaften = oltre { $kkp-new }
    .label =
        { $kkp-new ->
            [one] nuovo affiancamento per un bambino
            [many] di nuovi affiancamenti per bambini
           *[other] nuovi affiancamenti per bambini
        }

## Begegnen und beraten

centres-title = Incontri e consulenza

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] centro interculturale
            [many] di centri interculturali
           *[other] centri interculturali
        }

centres-advice = circa { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] consulenza al giorno in questi centri
            [many] di consulenze al giorno in questi centri
           *[other] consulenze al giorno in questi centri
        }

centres-supported = oltre { $people-supported }
    .label =
        { $people-supported ->
            [one] persona sostenuta con consulenza e incontri
            [many] di persone sostenute con consulenza e incontri
           *[other] persone sostenute con consulenza e incontri
        }

## Sprachen

languages-title = Lingue

languages-mediators = oltre { $sim-languages }
    .label =
        { $sim-languages ->
            [one] lingua o dialetto: interventi dei mediatori linguistici e di integrazione
            [many] di lingue e dialetti: interventi dei mediatori linguistici e di integrazione
           *[other] lingue e dialetti: interventi dei mediatori linguistici e di integrazione
        }

languages-mediator-assignments = oltre { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] intervento dei mediatori linguistici e di integrazione
            [many] di interventi dei mediatori linguistici e di integrazione
           *[other] interventi dei mediatori linguistici e di integrazione
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] lingua per l’opuscolo «<span lang="de">Wegweiser Wohnen</span>»
            [many] di lingue per l’opuscolo «<span lang="de">Wegweiser Wohnen</span>»
           *[other] lingue per l’opuscolo «<span lang="de">Wegweiser Wohnen</span>»
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] lingua delle guide per l’integrazione
            [many] di lingue delle guide per l’integrazione
           *[other] lingue delle guide per l’integrazione
        }

languages-guide-assignments = più di { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] intervento delle guide per l’integrazione
            [many] di interventi delle guide per l’integrazione
           *[other] interventi delle guide per l’integrazione
        }

# The number prints as „15º“ (masculine: numero).
languages-zmi = { $zmi-issue }
    .label = numero della rivista «{ -zmi }», uscito nel 2024

## Lernen und gesund bleiben

learning-title = Imparare e restare in salute

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] giovane alla consulenza scolastica in più lingue
            [many] di giovani alla consulenza scolastica in più lingue
           *[other] giovani alla consulenza scolastica in più lingue
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] bambino
            [many] di bambini
           *[other] bambini
        } con meno di { $ki-children-age ->
            [one] { $ki-children-age } anno
            [many] { $ki-children-age } di anni
           *[other] { $ki-children-age } anni
        } alla consulenza scolastica in più lingue

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] scuola che l’ufficio coordina nella rete antirazzista «{ -schule-ohne-rassismus }»
            [many] di scuole che l’ufficio coordina nella rete antirazzista «{ -schule-ohne-rassismus }»
           *[other] scuole che l’ufficio coordina nella rete antirazzista «{ -schule-ohne-rassismus }»
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] evento delle guide per l’integrazione sulla salute
            [many] di eventi delle guide per l’integrazione sulla salute
           *[other] eventi delle guide per l’integrazione sulla salute
        }

health-participants = oltre { $health-participants }
    .label =
        { $health-participants ->
            [one] persona ha partecipato a iniziative sulla salute
            [many] di persone hanno partecipato a iniziative sulla salute
           *[other] persone hanno partecipato a iniziative sulla salute
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] centro con incontri informativi e offerte sulla salute delle donne
            [many] di centri con incontri informativi e offerte sulla salute delle donne
           *[other] centri con incontri informativi e offerte sulla salute delle donne
        }

## Ankommen und arbeiten

arriving-title = Arrivare e lavorare

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] persona raggiunta con { -kim }
            [many] di persone raggiunte con { -kim }
           *[other] persone raggiunte con { -kim }
        }

arriving-wak = quasi { $wak-people }
    .label =
        { $wak-people ->
            [one] persona in consulenza presso { -wak }
            [many] di persone in consulenza presso { -wak }
           *[other] persone in consulenza presso { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] persona dell’UE ha trovato lavoro con { -wak }
            [many] di persone dell’UE hanno trovato lavoro con { -wak }
           *[other] persone dell’UE hanno trovato lavoro con { -wak }
        }

## Vielfalt

diversity-title = Mostrare la diversità

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] giornata di azione o di memoria accompagnata dall’ufficio
            [many] di giornate di azione e di memoria accompagnate dall’ufficio
           *[other] giornate di azione e di memoria accompagnate dall’ufficio
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] copia del «<span lang="de">Diversity Kalender</span>» (calendario della diversità)
            [many] di copie del «<span lang="de">Diversity Kalender</span>» (calendario della diversità)
           *[other] copie del «<span lang="de">Diversity Kalender</span>» (calendario della diversità)
        }

diversity-eccar = { $eccar-since }
    .label = ingresso in { -eccar }, alleanza di città contro il razzismo

## Lesehilfe und Impressum

reading-title = Leggere bene le cifre

reading-words = «Circa», «all’incirca», «oltre», «più di» e «quasi» vogliono dire: il rapporto indica il numero solo in modo approssimativo.

imprint-about = Questo foglio è un nostro riassunto di cifre pubblicate. <strong>Non</strong> è una pubblicazione del Comune di { -city }. È stato fatto come esempio per la libreria software «<span lang="de">Lotse</span>».

imprint-star = Parole come «guide» o «volontari» indicano persone di ogni genere. Nel testo tedesco lo mostra l’asterisco: «<span lang="de">Integrationslots*innen</span>».
