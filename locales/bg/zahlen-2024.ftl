### The year 2024 on two pages, in Bulgarian. No form of address. The line under the number agrees with the number
### (counting form for masculine things: центъра, езика; plural for people: членове, доброволци).

## Kopf

numbers-title = 2024 година накратко

numbers-publisher = <span lang="de">Lotse</span> – примерен отчет

numbers-subject = Две страници с числа от отчета за дейността за 2024 година на службата { -office } на община { -city }.

numbers-intro = Интеграция и многообразие в { -city }: това са важни числа от отчета за дейността за 2024 година. Отчетът е на { -office } (службата за интеграция и многообразие).

## Geld

money-title = Пари

money-budget = около { $budget-total }
    .label = имаше службата за своята работа

money-refunded = около { $budget-refunded }
    .label = от тях са субсидии от провинцията и федералната държава

money-centres = над { $ikz-budget }
    .label = за финансиране на междукултурните центрове

## Mitreden und mithelfen

participation-title = Участие и помощ

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] член на комисии
           *[other] членове на комисии
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] заседание на тези комисии
           *[other] заседания на тези комисии
        }

participation-survey = над { $survey-response }
    .label = от служителите на общината участваха в анкета

participation-volunteers = около { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] доброволец, обхванат от програмата { -komm-an }
           *[other] доброволци, обхванати от програмата { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] инициатива или сдружение с подкрепа от { -komm-an }
           *[other] инициативи и сдружения с подкрепа от { -komm-an }
        }

participation-patenschaften = над { $kkp-new }
    .label =
        { $kkp-new ->
            [one] ново наставничество за дете
           *[other] нови наставничества за деца
        }

## Begegnen und beraten

centres-title = Срещи и консултации

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] междукултурен център
           *[other] междукултурни центъра
        }

centres-advice = около { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] консултация на ден в тези центрове
           *[other] консултации на ден в тези центрове
        }

centres-supported = над { $people-supported }
    .label =
        { $people-supported ->
            [one] човек, подкрепен с консултации и срещи
           *[other] души, подкрепени с консултации и срещи
        }

## Sprachen

languages-title = Езици

languages-mediators = над { $sim-languages }
    .label =
        { $sim-languages ->
            [one] език или диалект, на които помагаха езиковите и интеграционните посредници
           *[other] езика и диалекта, на които помагаха езиковите и интеграционните посредници
        }

languages-mediator-assignments = над { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] път помогнаха езиковите и интеграционните посредници
           *[other] пъти помогнаха езиковите и интеграционните посредници
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] език на брошурата „<span lang="de">Wegweiser Wohnen</span>“
           *[other] езика на брошурата „<span lang="de">Wegweiser Wohnen</span>“
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] език при придружителите за интеграция
           *[other] езика при придружителите за интеграция
        }

languages-guide-assignments = повече от { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] път помогнаха придружителите за интеграция
           *[other] пъти помогнаха придружителите за интеграция
        }

languages-zmi = { $zmi-issue }
    .label = брой на списанието „{ -zmi }“, излязъл през 2024 г.

## Lernen und gesund bleiben

learning-title = Учене и здраве

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] младеж с многоезична консултация за училище
           *[other] младежи с многоезична консултация за училище
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] дете
           *[other] деца
        } под { $ki-children-age ->
            [one] { $ki-children-age } година
           *[other] { $ki-children-age } години
        } с многоезична консултация за училище

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] училище, което службата координира в мрежата „{ -schule-ohne-rassismus }“ (училище без расизъм)
           *[other] училища, които службата координира в мрежата „{ -schule-ohne-rassismus }“ (училище без расизъм)
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] събитие за здравето, организирано от придружителите за интеграция
           *[other] събития за здравето, организирани от придружителите за интеграция
        }

health-participants = над { $health-participants }
    .label =
        { $health-participants ->
            [one] човек участва в дейности за здравето
           *[other] души участваха в дейности за здравето
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] център с информационни срещи и дейности за здравето на жените
           *[other] центъра с информационни срещи и дейности за здравето на жените
        }

## Ankommen und arbeiten

arriving-title = Първи стъпки и работа

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] човек, обхванат от програмата { -kim }
           *[other] души, обхванати от програмата { -kim }
        }

arriving-wak = почти { $wak-people }
    .label =
        { $wak-people ->
            [one] човек, консултиран от { -wak }
           *[other] души, консултирани от { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] човек от ЕС намери път към работа с { -wak }
           *[other] души от ЕС намериха път към работа с { -wak }
        }

## Vielfalt

diversity-title = Да покажем многообразието

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] ден за акции или възпоменание, в който участва службата
           *[other] дни за акции и възпоменание, в които участва службата
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] екземпляр от „<span lang="de">Diversity Kalender</span>“ (календар на многообразието)
           *[other] екземпляра от „<span lang="de">Diversity Kalender</span>“ (календар на многообразието)
        }

diversity-eccar = { $eccar-since }
    .label = присъединяване към { -eccar }, съюза на градовете срещу расизма

## Lesehilfe und Impressum

reading-title = Как да четете правилно числата

reading-words = Думите „около“, „над“, „повече от“ и „почти“ означават: отчетът посочва числото само приблизително.

imprint-about = Този лист е наше собствено обобщение на публикувани числа. Той <strong>не</strong> е издание на община { -city }. Направен е като пример за програмната библиотека „<span lang="de">Lotse</span>“.

imprint-star = Звездичката в немския текст, например в „<span lang="de">Integrationslots*innen</span>“, означава: имат се предвид хора от всеки пол. Българската дума „придружители“ също се отнася за всички.
