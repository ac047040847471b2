### Two pages of numbers in Ukrainian; no form of address. „etwa“ приблизно, „rund“ близько (genitive), „über“ понад, „mehr als“ більше ніж, „fast“ майже.

## Kopf

numbers-title = 2024 рік коротко

numbers-publisher = <span lang="de">Lotse</span> — приклад звіту

numbers-subject = Дві сторінки з числами зі звіту про роботу за 2024 рік відомства { -office } міста { -city(case: "gen") }.

numbers-intro = Інтеграція та різноманіття в { -city(case: "loc") }: це важливі числа зі звіту про роботу за 2024 рік. Його видало відомство з питань інтеграції та різноманіття ({ -office }).

## Geld

money-title = Гроші

money-budget = приблизно { $budget-total }
    .label = мало відомство для своєї роботи

money-refunded = приблизно { $budget-refunded }
    .label = з них дали як субсидію федеральна земля і федеральний уряд

money-centres = понад { $ikz-budget }
    .label = на підтримку міжкультурних центрів

## Mitreden und mithelfen

participation-title = Брати участь і допомагати

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] член комітетів
            [few] члени комітетів
            [many] членів комітетів
           *[other] члена комітетів
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] засідання цих комітетів
            [few] засідання цих комітетів
            [many] засідань цих комітетів
           *[other] засідання цих комітетів
        }

participation-survey = понад { $survey-response }
    .label = працівників міста взяли участь в опитуванні

participation-volunteers = близько { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] волонтера, якого охопила програма { -komm-an }
            [few] волонтерів, яких охопила програма { -komm-an }
            [many] волонтерів, яких охопила програма { -komm-an }
           *[other] волонтера, яких охопила програма { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] ініціатива або спілка з підтримкою { -komm-an }
            [few] ініціативи та спілки з підтримкою { -komm-an }
            [many] ініціатив і спілок з підтримкою { -komm-an }
           *[other] ініціативи та спілки з підтримкою { -komm-an }
        }

participation-patenschaften = понад { $kkp-new }
    .label =
        { $kkp-new ->
            [one] нове наставництво для дитини
            [few] нові наставництва для дітей
            [many] нових наставництв для дітей
           *[other] нового наставництва для дітей
        }

## Begegnen und beraten

centres-title = Зустрічі та консультації

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] міжкультурний центр
            [few] міжкультурні центри
            [many] міжкультурних центрів
           *[other] міжкультурного центру
        }

centres-advice = приблизно { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] консультація на день у цих центрах
            [few] консультації на день у цих центрах
            [many] консультацій на день у цих центрах
           *[other] консультації на день у цих центрах
        }

centres-supported = понад { $people-supported }
    .label =
        { $people-supported ->
            [one] людина отримала підтримку: консультації та зустрічі
            [few] людини отримали підтримку: консультації та зустрічі
            [many] людей отримали підтримку: консультації та зустрічі
           *[other] людини отримали підтримку: консультації та зустрічі
        }

## Sprachen

languages-title = Мови

languages-mediators = понад { $sim-languages }
    .label =
        { $sim-languages ->
            [one] мова або діалект: залучення мовних та інтеграційних посередників
            [few] мови й діалекти: залучення мовних та інтеграційних посередників
            [many] мов і діалектів: залучення мовних та інтеграційних посередників
           *[other] мови й діалекту: залучення мовних та інтеграційних посередників
        }

languages-mediator-assignments = понад { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] зустріч за участю мовних та інтеграційних посередників
            [few] зустрічі за участю мовних та інтеграційних посередників
            [many] зустрічей за участю мовних та інтеграційних посередників
           *[other] зустрічі за участю мовних та інтеграційних посередників
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] мова брошури «<span lang="de">Wegweiser Wohnen</span>»
            [few] мови брошури «<span lang="de">Wegweiser Wohnen</span>»
            [many] мов брошури «<span lang="de">Wegweiser Wohnen</span>»
           *[other] мови брошури «<span lang="de">Wegweiser Wohnen</span>»
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] мова в помічників з інтеграції
            [few] мови в помічників з інтеграції
            [many] мов у помічників з інтеграції
           *[other] мови в помічників з інтеграції
        }

languages-guide-assignments = більше ніж { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] зустріч за участю помічників з інтеграції
            [few] зустрічі за участю помічників з інтеграції
            [many] зустрічей за участю помічників з інтеграції
           *[other] зустрічі за участю помічників з інтеграції
        }

languages-zmi = { $zmi-issue }
    .label = випуск журналу «{ -zmi }», вийшов у 2024 році

## Lernen und gesund bleiben

learning-title = Навчання і здоров’я

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] молода людина на багатомовній шкільній консультації
            [few] молоді людини на багатомовних шкільних консультаціях
            [many] молодих людей на багатомовних шкільних консультаціях
           *[other] молодої людини на багатомовних шкільних консультаціях
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] дитина
            [few] дитини
            [many] дітей
           *[other] дитини
        } віком до { $ki-children-age ->
            [one] { $ki-children-age } року
            [few] { $ki-children-age } років
            [many] { $ki-children-age } років
           *[other] { $ki-children-age } року
        } на багатомовних шкільних консультаціях

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] школа, яку відомство координує в мережі «{ -schule-ohne-rassismus }» («Школа без расизму»)
            [few] школи, які відомство координує в мережі «{ -schule-ohne-rassismus }» («Школа без расизму»)
            [many] шкіл, які відомство координує в мережі «{ -schule-ohne-rassismus }» («Школа без расизму»)
           *[other] школи, які відомство координує в мережі «{ -schule-ohne-rassismus }» («Школа без расизму»)
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] захід помічників з інтеграції про здоров’я
            [few] заходи помічників з інтеграції про здоров’я
            [many] заходів помічників з інтеграції про здоров’я
           *[other] заходу помічників з інтеграції про здоров’я
        }

health-participants = понад { $health-participants }
    .label =
        { $health-participants ->
            [one] людина взяла участь у заходах про здоров’я
            [few] людини взяли участь у заходах про здоров’я
            [many] людей узяли участь у заходах про здоров’я
           *[other] людини взяли участь у заходах про здоров’я
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] центр з інформаційними заходами й пропозиціями про здоров’я жінок
            [few] центри з інформаційними заходами й пропозиціями про здоров’я жінок
            [many] центрів з інформаційними заходами й пропозиціями про здоров’я жінок
           *[other] центру з інформаційними заходами й пропозиціями про здоров’я жінок
        }

## Ankommen und arbeiten

arriving-title = Нове життя і робота

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] особу охопила програма { -kim }
            [few] особи охопила програма { -kim }
            [many] осіб охопила програма { -kim }
           *[other] особи охопила програма { -kim }
        }

arriving-wak = майже { $wak-people }
    .label =
        { $wak-people ->
            [one] особа отримала консультацію { -wak }
            [few] особи отримали консультацію { -wak }
            [many] осіб отримали консультацію { -wak }
           *[other] особи отримали консультацію { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] людина з ЄС знайшла шлях до роботи з програмою { -wak }
            [few] людини з ЄС знайшли шлях до роботи з програмою { -wak }
            [many] людей з ЄС знайшли шлях до роботи з програмою { -wak }
           *[other] людини з ЄС знайшли шлях до роботи з програмою { -wak }
        }

## Vielfalt

diversity-title = Показувати різноманіття

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] день акцій або пам’яті, який супроводжувало відомство
            [few] дні акцій і пам’яті, які супроводжувало відомство
            [many] днів акцій і пам’яті, які супроводжувало відомство
           *[other] дня акцій і пам’яті, які супроводжувало відомство
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] примірник календаря «<span lang="de">Diversity Kalender</span>»
            [few] примірники календаря «<span lang="de">Diversity Kalender</span>»
            [many] примірників календаря «<span lang="de">Diversity Kalender</span>»
           *[other] примірника календаря «<span lang="de">Diversity Kalender</span>»
        }

diversity-eccar = { $eccar-since }
    .label = вступ до союзу міст { -eccar } проти расизму

## Lesehilfe und Impressum

reading-title = Як правильно читати числа

reading-words = Слова «приблизно», «близько», «понад», «більше ніж» і «майже» означають: звіт називає число лише приблизно.

imprint-about = Ці сторінки — наш власний підсумок опублікованих чисел. Це <strong>не</strong> видання міста { -city(case: "gen") }. Їх зробили як приклад для програмної бібліотеки «<span lang="de">Lotse</span>».

imprint-star = Зірочка в німецькому тексті, наприклад «<span lang="de">Integrationslots*innen</span>», означає людей будь-якої статі. Українське слово «помічники» теж говорить про всіх.
