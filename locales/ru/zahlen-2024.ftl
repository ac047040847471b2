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
    .label = на поддержку межкультурных центров

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
            [one] нового наставничества над ребёнком
            [few] новых наставничеств над детьми
            [many] новых наставничеств над детьми
           *[other] нового наставничества над ребёнком
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
            [one] языка или диалекта: встречи с языковыми и интеграционными посредниками
            [few] языков и диалектов: встречи с языковыми и интеграционными посредниками
            [many] языков и диалектов: встречи с языковыми и интеграционными посредниками
           *[other] языка и диалекта: встречи с языковыми и интеграционными посредниками
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
    .label = выпуск журнала «{ -zmi }», вышел в 2024 году

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
            [one] мероприятие помощников по интеграции о здоровье
            [few] мероприятия помощников по интеграции о здоровье
            [many] мероприятий помощников по интеграции о здоровье
           *[other] мероприятия помощников по интеграции о здоровье
        }

health-participants = свыше { $health-participants }
    .label =
        { $health-participants ->
            [one] человека участвовали в мероприятиях о здоровье
            [few] человек участвовали в мероприятиях о здоровье
            [many] человек участвовали в мероприятиях о здоровье
           *[other] человека участвовали в мероприятиях о здоровье
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] центр с информационными встречами и предложениями о здоровье женщин
            [few] центра с информационными встречами и предложениями о здоровье женщин
            [many] центров с информационными встречами и предложениями о здоровье женщин
           *[other] центра с информационными встречами и предложениями о здоровье женщин
        }

## Ankommen und arbeiten

arriving-title = Жизнь на новом месте и работа

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] человек получил помощь программы { -kim }
            [few] человека получили помощь программы { -kim }
            [many] человек получили помощь программы { -kim }
           *[other] человека получили помощь программы { -kim }
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
            [one] человек из стран ЕС нашёл путь к работе с помощью { -wak }
            [few] человека из стран ЕС нашли путь к работе с помощью { -wak }
            [many] человек из стран ЕС нашли путь к работе с помощью { -wak }
           *[other] человека из стран ЕС нашли путь к работе с помощью { -wak }
        }

## Vielfalt

diversity-title = Показать многообразие

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] день акций или памяти, который сопровождало ведомство
            [few] дня акций и памяти, которые сопровождало ведомство
            [many] дней акций и памяти, которые сопровождало ведомство
           *[other] дня акций и памяти, которые сопровождало ведомство
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] экземпляр календаря «<span lang="de">Diversity Kalender</span>»
            [few] экземпляра календаря «<span lang="de">Diversity Kalender</span>»
            [many] экземпляров календаря «<span lang="de">Diversity Kalender</span>»
           *[other] экземпляра календаря «<span lang="de">Diversity Kalender</span>»
        }

diversity-eccar = { $eccar-since }
    .label = вступление в союз городов { -eccar } против расизма

## Lesehilfe und Impressum

reading-title = Как правильно читать числа

reading-words = Слова «примерно», «около», «свыше», «больше» и «почти» означают: отчёт называет число только приблизительно.

imprint-about = Эти страницы — наша собственная сводка опубликованных чисел. Это <strong>не</strong> издание города { -city(case: "gen") }. Их сделали как пример для программной библиотеки «<span lang="de">Lotse</span>».

imprint-star = Звёздочка в немецком тексте, например «<span lang="de">Integrationslots*innen</span>», означает людей любого пола. Русское слово «помощники» тоже говорит обо всех.
