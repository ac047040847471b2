### The year 2024 on two pages: big numbers, each with a short line below. No form of address.
### “etwa” is about, “rund” around, “über” over, “mehr als” more than, “fast” almost. Value and label together read like one line.

## Kopf

numbers-title = 2024 at a glance

numbers-publisher = Lotse – a sample report

numbers-subject = Two pages of numbers from the 2024 activity report of the { -office } of the City of { -city }.

numbers-intro = Integration and diversity in { -city }: these are important numbers from the 2024 activity report of the city’s office for integration and diversity ({ -office }).

## Geld

money-title = Money

money-budget = about { $budget-total }
    .label = was the office’s budget for its work

money-refunded = about { $budget-refunded }
    .label = of this was funding from the state and federal governments

money-centres = over { $ikz-budget }
    .label = for funding the intercultural centres

## Mitreden und mithelfen

participation-title = Having a say and helping

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] committee member
           *[other] committee members
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] meeting of these committees
           *[other] meetings of these committees
        }

participation-survey = over { $survey-response }
    .label = of the city’s staff took part in a survey

participation-volunteers = around { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] volunteer reached through { -komm-an }
           *[other] volunteers reached through { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] initiative or association supported through { -komm-an }
           *[other] initiatives and associations supported through { -komm-an }
        }

participation-patenschaften = over { $kkp-new }
    .label =
        { $kkp-new ->
            [one] new mentoring partnership for a child
           *[other] new mentoring partnerships for children
        }

## Begegnen und beraten

centres-title = Meeting people and getting advice

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] intercultural centre
           *[other] intercultural centres
        }

centres-advice = about { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] advice session a day in these centres
           *[other] advice sessions a day in these centres
        }

centres-supported = over { $people-supported }
    .label =
        { $people-supported ->
            [one] person supported through advice and meeting others
           *[other] people supported through advice and meeting others
        }

## Sprachen

languages-title = Languages

languages-mediators = over { $sim-languages }
    .label =
        { $sim-languages ->
            [one] language or dialect: assignments of the language and integration mediators
           *[other] languages and dialects: assignments of the language and integration mediators
        }

languages-mediator-assignments = over { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] assignment of the language and integration mediators
           *[other] assignments of the language and integration mediators
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] language of the booklet “<span lang="de">Wegweiser Wohnen</span>”
           *[other] languages of the booklet “<span lang="de">Wegweiser Wohnen</span>”
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] language used by the integration guides
           *[other] languages used by the integration guides
        }

languages-guide-assignments = more than { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] assignment of the integration guides
           *[other] assignments of the integration guides
        }

languages-zmi = { $zmi-issue }
    .label = issue of the magazine “{ -zmi }”, published in 2024

## Lernen und gesund bleiben

learning-title = Learning and staying healthy

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] young person reached by the multilingual school advice service
           *[other] young people reached by the multilingual school advice service
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] child under { $ki-children-age } reached by the multilingual school advice service
           *[other] children under { $ki-children-age } reached by the multilingual school advice service
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] school the office coordinates in the anti-racism network “{ -schule-ohne-rassismus }”
           *[other] schools the office coordinates in the anti-racism network “{ -schule-ohne-rassismus }”
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] event on health held by the integration guides
           *[other] events on health held by the integration guides
        }

health-participants = over { $health-participants }
    .label =
        { $health-participants ->
            [one] person took part in activities on health
           *[other] people took part in activities on health
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] centre with information events and services on women’s health
           *[other] centres with information events and services on women’s health
        }

## Ankommen und arbeiten

arriving-title = Arriving and working

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] person reached through { -kim }
           *[other] people reached through { -kim }
        }

arriving-wak = almost { $wak-people }
    .label =
        { $wak-people ->
            [one] person advised at { -wak }
           *[other] people advised at { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] person from the EU found their way into work with { -wak }
           *[other] people from the EU found their way into work with { -wak }
        }

## Vielfalt

diversity-title = Showing diversity

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] day of action or remembrance that the office took part in
           *[other] days of action and remembrance that the office took part in
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] copy of the “<span lang="de">Diversity Kalender</span>” (diversity calendar)
           *[other] copies of the “<span lang="de">Diversity Kalender</span>” (diversity calendar)
        }

diversity-eccar = { $eccar-since }
    .label = date of joining { -eccar }, the alliance of cities against racism

## Lesehilfe und Impressum

reading-title = How to read the numbers

reading-words = “About”, “around”, “over”, “more than” and “almost” mean: the report gives only a rough number.

imprint-about = This sheet is our own summary of published numbers. It is <strong>not</strong> a publication of the City of { -city }. It was made as a sample for the software library “Lotse”.

imprint-star = All people are meant: words such as “integration guides” mean people of every gender.
