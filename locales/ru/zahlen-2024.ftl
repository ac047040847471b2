### The year 2024 on two pages, in Russian. No form of address. The line under the number agrees with the number.

## Kopf

numbers-title = 2024 год: коротко о главном

numbers-publisher = <span lang="de">Lotse</span> — пример отчёта

numbers-subject = Две страницы с числами из отчёта о работе за 2024 год. Отчёт составило ведомство { -office } города { -city(case: "gen") }.

numbers-intro = Интеграция и многообразие в { -city(case: "loc") }: это важные числа из отчёта о работе за 2024 год. Его составило ведомство { -office } (оно занимается интеграцией и многообразием).

## Geld

money-title = Деньги

money-budget = примерно { $budget-total }
    .label = было у ведомства на работу

money-refunded = примерно { $budget-refunded }
    .label = из них дали земля и федерация как субсидию

money-centres = свыше { $ikz-budget }
    .label = было у межкультурных центров

## Mitreden und mithelfen

participation-title = Участие и помощь

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] член комитетов
            [few] члена комитетов
            [many] членов комитетов
           *[other] члена комитетов
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] заседание этих комитетов
            [few] заседания этих комитетов
            [many] заседаний этих комитетов
           *[other] заседания этих комитетов
        }

participation-survey = свыше { $survey-response }
    .label = сотрудников города приняли участие в опросе

participation-volunteers = около { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] добровольца охватила программа { -komm-an }
            [few] добровольцев охватила программа { -komm-an }
            [many] добровольцев охватила программа { -komm-an }
           *[other] добровольца охватила программа { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] инициатива или объединение с поддержкой { -komm-an }
            [few] инициативы и объединения с поддержкой { -komm-an }
            [many] инициатив и объединений с поддержкой { -komm-an }
           *[other] инициативы и объединения с поддержкой { -komm-an }
        }

participation-patenschaften = свыше { $kkp-new }
    .label =
        { $kkp-new ->
            [one] новой пары «наставник и ребёнок»
            [few] новых пар «наставник и ребёнок»
            [many] новых пар «наставник и ребёнок»
           *[other] новой пары «наставник и ребёнок»
        }

## Begegnen und beraten

centres-title = Встречи и консультации

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] межкультурный центр
            [few] межкультурных центра
            [many] межкультурных центров
           *[other] межкультурного центра
        }

centres-advice = примерно { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] консультация в день в этих центрах
            [few] консультации в день в этих центрах
            [many] консультаций в день в этих центрах
           *[other] консультации в день в этих центрах
        }

centres-supported = свыше { $people-supported }
    .label =
        { $people-supported ->
            [one] человека получили помощь: консультации и встречи
            [few] человек получили помощь: консультации и встречи
            [many] человек получили помощь: консультации и встречи
           *[other] человека получили помощь: консультации и встречи
        }

## Sprachen

languages-title = Языки

languages-mediators = свыше { $sim-languages }
    .label =
        { $sim-languages ->
            [one] языка или диалекта у языковых и интеграционных посредников
            [few] языков и диалектов у языковых и интеграционных посредников
            [many] языков и диалектов у языковых и интеграционных посредников
           *[other] языка и диалекта у языковых и интеграционных посредников
        }

languages-mediator-assignments = свыше { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] встречи с участием языковых и интеграционных посредников
            [few] встреч с участием языковых и интеграционных посредников
            [many] встреч с участием языковых и интеграционных посредников
           *[other] встречи с участием языковых и интеграционных посредников
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] язык, на котором есть брошюра «<span lang="de">Wegweiser Wohnen</span>»
            [few] языка, на которых есть брошюра «<span lang="de">Wegweiser Wohnen</span>»
            [many] языков, на которых есть брошюра «<span lang="de">Wegweiser Wohnen</span>»
           *[other] языка, на которых есть брошюра «<span lang="de">Wegweiser Wohnen</span>»
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] язык у помощников по интеграции
            [few] языка у помощников по интеграции
            [many] языков у помощников по интеграции
           *[other] языка у помощников по интеграции
        }

languages-guide-assignments = больше { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] встречи с участием помощников по интеграции
            [few] встреч с участием помощников по интеграции
            [many] встреч с участием помощников по интеграции
           *[other] встречи с участием помощников по интеграции
        }

languages-zmi = { $zmi-issue }
    .label = выпуск журнала «{ -zmi }»

## Lernen und gesund bleiben

learning-title = Учёба и здоровье

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] молодой человек на многоязычной школьной консультации
            [few] молодых человека на многоязычной школьной консультации
            [many] молодых людей на многоязычной школьной консультации
           *[other] молодого человека на многоязычной школьной консультации
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] ребёнок
            [few] ребёнка
            [many] детей
           *[other] ребёнка
        } младше { $ki-children-age ->
            [one] { $ki-children-age } года
            [few] { $ki-children-age } лет
            [many] { $ki-children-age } лет
           *[other] { $ki-children-age } года
        } на многоязычной школьной консультации

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] школа, которую ведомство координирует в сети «{ -schule-ohne-rassismus }» (против расизма)
            [few] школы, которые ведомство координирует в сети «{ -schule-ohne-rassismus }» (против расизма)
            [many] школ, которые ведомство координирует в сети «{ -schule-ohne-rassismus }» (против расизма)
           *[other] школы, которые ведомство координирует в сети «{ -schule-ohne-rassismus }» (против расизма)
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] мероприятие на тему здоровья
            [few] мероприятия на тему здоровья
            [many] мероприятий на тему здоровья
           *[other] мероприятия на тему здоровья
        }

health-participants = свыше { $health-participants }
    .label =
        { $health-participants ->
            [one] участника на мероприятиях о здоровье
            [few] участников на мероприятиях о здоровье
            [many] участников на мероприятиях о здоровье
           *[other] участника на мероприятиях о здоровье
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] центр с предложениями для здоровья женщин
            [few] центра с предложениями для здоровья женщин
            [many] центров с предложениями для здоровья женщин
           *[other] центра с предложениями для здоровья женщин
        }

## Ankommen und arbeiten

arriving-title = Жизнь на новом месте и работа

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] человека охватила программа { -kim }
            [few] человека охватила программа { -kim }
            [many] человек охватила программа { -kim }
           *[other] человека охватила программа { -kim }
        }

arriving-wak = почти { $wak-people }
    .label =
        { $wak-people ->
            [one] человек получил консультацию в службе { -wak }
            [few] человека получили консультацию в службе { -wak }
            [many] человек получили консультацию в службе { -wak }
           *[other] человека получили консультацию в службе { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] человек из стран ЕС устроен на работу
            [few] человека из стран ЕС устроены на работу
            [many] человек из стран ЕС устроены на работу
           *[other] человека из стран ЕС устроены на работу
        }

## Vielfalt

diversity-title = Показать многообразие

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] день акций или памяти
            [few] дня акций и памяти
            [many] дней акций и памяти
           *[other] дня акций и памяти
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] экземпляр календаря многообразия
            [few] экземпляра календаря многообразия
            [many] экземпляров календаря многообразия
           *[other] экземпляра календаря многообразия
        }

diversity-eccar = { $eccar-since }
    .label = вступление в союз городов { -eccar } против расизма

## Lesehilfe und Impressum

reading-title = Как правильно читать числа

reading-words = Слова «примерно», «около», «свыше», «больше» и «почти» означают: отчёт называет число только приблизительно.

imprint-about = Эти страницы — наша собственная сводка опубликованных чисел. Это <strong>не</strong> издание города { -city(case: "gen") }. Их сделали как пример для программной библиотеки «<span lang="de">Lotse</span>».

imprint-star = Звёздочка в немецком тексте, например «<span lang="de">Teilnehmer*innen</span>», означает людей любого пола. Русское слово «участники» тоже говорит обо всех.
