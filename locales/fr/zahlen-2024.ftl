### The year 2024 on two pages: big numbers, each with one short line below. The reader is not addressed.
### The line below agrees with the number; `many` is the form after round millions (“1 000 000 de …”).

## Kopf

numbers-title = L’année 2024 en un coup d’œil

numbers-publisher = <span lang="de">Lotse</span> – un exemple de rapport

numbers-subject = Deux pages de chiffres tirés du rapport d’activité 2024 du service { -office } de la ville de { -city }.

numbers-intro = Intégration et diversité à { -city } : voici des chiffres importants du rapport d’activité 2024 du service de la ville pour ces questions, { -office }.

## Geld

money-title = Argent

money-budget = environ { $budget-total }
    .label = budget du service pour son travail

money-refunded = environ { $budget-refunded }
    .label = de ce budget viennent d’aides de la région et de l’État fédéral

money-centres = plus de { $ikz-budget }
    .label = pour soutenir les centres interculturels

## Mitreden und mithelfen

participation-title = Participer et aider

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] membre de commissions
            [many] de membres de commissions
           *[other] membres de commissions
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] réunion de ces commissions
            [many] de réunions de ces commissions
           *[other] réunions de ces commissions
        }

participation-survey = plus de { $survey-response }
    .label = du personnel de la ville a participé à une enquête

participation-volunteers = environ { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] bénévole en contact avec { -komm-an }
            [many] de bénévoles en contact avec { -komm-an }
           *[other] bénévoles en contact avec { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] initiative ou association soutenue avec { -komm-an }
            [many] d’initiatives et d’associations soutenues avec { -komm-an }
           *[other] initiatives et associations soutenues avec { -komm-an }
        }

participation-patenschaften = plus de { $kkp-new }
    .label =
        { $kkp-new ->
            [one] nouveau parrainage pour un enfant
            [many] de nouveaux parrainages pour des enfants
           *[other] nouveaux parrainages pour des enfants
        }

## Begegnen und beraten

centres-title = Rencontres et conseils

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] centre interculturel
            [many] de centres interculturels
           *[other] centres interculturels
        }

centres-advice = environ { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] entretien de conseil par jour dans ces centres
            [many] d’entretiens de conseil par jour dans ces centres
           *[other] entretiens de conseil par jour dans ces centres
        }

centres-supported = plus de { $people-supported }
    .label =
        { $people-supported ->
            [one] personne soutenue par des conseils et des rencontres
            [many] de personnes soutenues par des conseils et des rencontres
           *[other] personnes soutenues par des conseils et des rencontres
        }

## Sprachen

languages-title = Langues

languages-mediators = plus de { $sim-languages }
    .label =
        { $sim-languages ->
            [one] langue ou dialecte : interventions des médiateurs de langue et d’intégration
            [many] de langues et dialectes : interventions des médiateurs de langue et d’intégration
           *[other] langues et dialectes : interventions des médiateurs de langue et d’intégration
        }

languages-mediator-assignments = plus de { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] intervention des médiateurs de langue et d’intégration
            [many] d’interventions des médiateurs de langue et d’intégration
           *[other] interventions des médiateurs de langue et d’intégration
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] langue pour la brochure « <span lang="de">Wegweiser Wohnen</span> »
            [many] de langues pour la brochure « <span lang="de">Wegweiser Wohnen</span> »
           *[other] langues pour la brochure « <span lang="de">Wegweiser Wohnen</span> »
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] langue des accompagnateurs à l’intégration
            [many] de langues des accompagnateurs à l’intégration
           *[other] langues des accompagnateurs à l’intégration
        }

languages-guide-assignments = plus de { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] intervention des accompagnateurs à l’intégration
            [many] d’interventions des accompagnateurs à l’intégration
           *[other] interventions des accompagnateurs à l’intégration
        }

languages-zmi = { $zmi-issue }
    .label = numéro de la revue « { -zmi } », paru en 2024

## Lernen und gesund bleiben

learning-title = Apprendre et rester en bonne santé

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] jeune au service de conseil scolaire en plusieurs langues
            [many] de jeunes au service de conseil scolaire en plusieurs langues
           *[other] jeunes au service de conseil scolaire en plusieurs langues
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] enfant
            [many] d’enfants
           *[other] enfants
        } de moins de { $ki-children-age ->
            [one] { $ki-children-age } an
            [many] { $ki-children-age } d’ans
           *[other] { $ki-children-age } ans
        } au service de conseil scolaire en plusieurs langues

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] école que le service coordonne dans « { -schule-ohne-rassismus } », réseau contre le racisme
            [many] d’écoles que le service coordonne dans « { -schule-ohne-rassismus } », réseau contre le racisme
           *[other] écoles que le service coordonne dans « { -schule-ohne-rassismus } », réseau contre le racisme
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] manifestation des accompagnateurs à l’intégration sur la santé
            [many] de manifestations des accompagnateurs à l’intégration sur la santé
           *[other] manifestations des accompagnateurs à l’intégration sur la santé
        }

health-participants = plus de { $health-participants }
    .label =
        { $health-participants ->
            [one] personne a participé à des activités sur la santé
            [many] de personnes ont participé à des activités sur la santé
           *[other] personnes ont participé à des activités sur la santé
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] centre avec des réunions d’information et des offres sur la santé des femmes
            [many] de centres avec des réunions d’information et des offres sur la santé des femmes
           *[other] centres avec des réunions d’information et des offres sur la santé des femmes
        }

## Ankommen und arbeiten

arriving-title = Arriver et travailler

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] personne en contact avec { -kim }
            [many] de personnes en contact avec { -kim }
           *[other] personnes en contact avec { -kim }
        }

arriving-wak = presque { $wak-people }
    .label =
        { $wak-people ->
            [one] personne conseillée par { -wak }
            [many] de personnes conseillées par { -wak }
           *[other] personnes conseillées par { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] personne de l’UE a trouvé un travail avec { -wak }
            [many] de personnes de l’UE ont trouvé un travail avec { -wak }
           *[other] personnes de l’UE ont trouvé un travail avec { -wak }
        }

## Vielfalt

diversity-title = Montrer la diversité

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] journée d’action ou de mémoire à laquelle le service a participé
            [many] de journées d’action et de mémoire auxquelles le service a participé
           *[other] journées d’action et de mémoire auxquelles le service a participé
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] exemplaire du « <span lang="de">Diversity Kalender</span> » (calendrier de la diversité)
            [many] d’exemplaires du « <span lang="de">Diversity Kalender</span> » (calendrier de la diversité)
           *[other] exemplaires du « <span lang="de">Diversity Kalender</span> » (calendrier de la diversité)
        }

diversity-eccar = { $eccar-since }
    .label = entrée dans { -eccar }, alliance de villes contre le racisme

## Lesehilfe und Impressum

reading-title = Bien lire les chiffres

reading-words = « Environ », « plus de » et « presque » veulent dire : le rapport donne seulement un chiffre approximatif.

imprint-about = Cette fiche est notre propre résumé de chiffres déjà publiés. Ce n’est <strong>pas</strong> une publication de la ville de { -city }. Elle a été faite comme exemple pour la bibliothèque logicielle « <span lang="de">Lotse</span> ».

imprint-star = Nous écrivons par exemple « les accompagnateurs à l’intégration ». Nous parlons ainsi de toutes les personnes, quel que soit leur genre.
