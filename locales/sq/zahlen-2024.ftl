### The year 2024 on two pages, Albanian. No form of address occurs. Approximations: etwa = rreth, rund = afërsisht, über = mbi, mehr als = më shumë se, fast = gati.

## Kopf

numbers-title = Viti 2024 me një shikim

numbers-publisher = <span lang="de">Lotse</span> – një raport si shembull

numbers-subject = Dy faqe me numra nga raporti i punës 2024 i zyrës { -office } të Qytetit të { -city(case: "gen") }.

numbers-intro = Integrimi dhe diversiteti në { -city }: këta janë numra të rëndësishëm nga raporti i punës 2024 i zyrës për integrim dhe diversitet, { -office }.

## Geld

money-title = Paratë

money-budget = rreth { $budget-total }
    .label = kishte zyra për punën e saj

money-refunded = rreth { $budget-refunded }
    .label = prej tyre i dhanë landi dhe shteti federal si mbështetje

money-centres = mbi { $ikz-budget }
    .label = për mbështetjen e qendrave ndërkulturore

## Mitreden und mithelfen

participation-title = Pjesëmarrja dhe ndihma

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] anëtar në komisione
           *[other] anëtarë në komisione
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] mbledhje e këtyre komisioneve
           *[other] mbledhje të këtyre komisioneve
        }

participation-survey = mbi { $survey-response }
    .label = e punonjësve të Qytetit morën pjesë në një anketë

participation-volunteers = afërsisht { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] vullnetar i arritur me { -komm-an }
           *[other] vullnetarë të arritur me { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] nismë ose shoqatë e ndihmuar me { -komm-an }
           *[other] nisma dhe shoqata të ndihmuara me { -komm-an }
        }

participation-patenschaften = mbi { $kkp-new }
    .label =
        { $kkp-new ->
            [one] mentorim i ri për një fëmijë
           *[other] mentorime të reja për fëmijë
        }

## Begegnen und beraten

centres-title = Takime dhe këshillim

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] qendër ndërkulturore
           *[other] qendra ndërkulturore
        }

centres-advice = rreth { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] këshillim në ditë në këto qendra
           *[other] këshillime në ditë në këto qendra
        }

centres-supported = mbi { $people-supported }
    .label =
        { $people-supported ->
            [one] njeri i ndihmuar me këshillim dhe takime
           *[other] njerëz të ndihmuar me këshillim dhe takime
        }

## Sprachen

languages-title = Gjuhët

languages-mediators = mbi { $sim-languages }
    .label =
        { $sim-languages ->
            [one] gjuhë ose dialekt: angazhime të ndërmjetësve të gjuhës dhe të integrimit
           *[other] gjuhë dhe dialekte: angazhime të ndërmjetësve të gjuhës dhe të integrimit
        }

languages-mediator-assignments = mbi { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] angazhim i ndërmjetësve të gjuhës dhe të integrimit
           *[other] angazhime të ndërmjetësve të gjuhës dhe të integrimit
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] gjuhë te broshura «<span lang="de">Wegweiser Wohnen</span>»
           *[other] gjuhë te broshura «<span lang="de">Wegweiser Wohnen</span>»
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] gjuhë te udhërrëfyesit e integrimit
           *[other] gjuhë te udhërrëfyesit e integrimit
        }

languages-guide-assignments = më shumë se { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] angazhim i udhërrëfyesve të integrimit
           *[other] angazhime të udhërrëfyesve të integrimit
        }

languages-zmi = numri i { $zmi-issue }
    .label = i revistës «{ -zmi }», botuar në vitin 2024

## Lernen und gesund bleiben

learning-title = Mësimi dhe shëndeti

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] i ri në këshillimin shkollor shumëgjuhësh
           *[other] të rinj në këshillimin shkollor shumëgjuhësh
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] fëmijë nën { $ki-children-age } vjeç në këshillimin shkollor shumëgjuhësh
           *[other] fëmijë nën { $ki-children-age } vjeç në këshillimin shkollor shumëgjuhësh
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] shkollë që zyra e koordinon te «{ -schule-ohne-rassismus }»
           *[other] shkolla që zyra i koordinon te «{ -schule-ohne-rassismus }»
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] veprimtari e udhërrëfyesve të integrimit për shëndetin
           *[other] veprimtari të udhërrëfyesve të integrimit për shëndetin
        }

health-participants = mbi { $health-participants }
    .label =
        { $health-participants ->
            [one] person mori pjesë në veprimtari për shëndetin
           *[other] persona morën pjesë në veprimtari për shëndetin
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] qendër me veprimtari informuese dhe oferta për shëndetin e grave
           *[other] qendra me veprimtari informuese dhe oferta për shëndetin e grave
        }

## Ankommen und arbeiten

arriving-title = Ardhja dhe puna

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] person i arritur me { -kim }
           *[other] persona të arritur me { -kim }
        }

arriving-wak = gati { $wak-people }
    .label =
        { $wak-people ->
            [one] person i këshilluar te { -wak }
           *[other] persona të këshilluar te { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] person nga BE-ja e gjeti me { -wak } rrugën drejt punës
           *[other] persona nga BE-ja e gjetën me { -wak } rrugën drejt punës
        }

## Vielfalt

diversity-title = Diversiteti i dukshëm

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] ditë aksioni ose përkujtimi që e shoqëroi zyra
           *[other] ditë aksioni dhe përkujtimi që i shoqëroi zyra
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] kopje e kalendarit «<span lang="de">Diversity Kalender</span>» (kalendari i diversitetit)
           *[other] kopje të kalendarit «<span lang="de">Diversity Kalender</span>» (kalendari i diversitetit)
        }

diversity-eccar = { $eccar-since }
    .label = hyrja në lidhjen e qyteteve { -eccar } kundër racizmit

## Lesehilfe und Impressum

reading-title = Si lexohen numrat

reading-words = «Rreth», «afërsisht», «mbi», «më shumë se» dhe «gati» do të thonë: raporti e jep numrin vetëm përafërsisht.

imprint-about = Kjo fletë është një përmbledhje e bërë prej nesh nga numra të botuar. Ajo <strong>nuk</strong> është botim i Qytetit të { -city(case: "gen") }. U bë si shembull për bibliotekën e softuerit «<span lang="de">Lotse</span>».

imprint-star = Ylli në tekstin gjerman, për shembull te «<span lang="de">Integrationslots*innen</span>», do të thotë: nënkuptohen njerëz të çdo gjinie. Me fjalë si «vullnetarë» edhe ne nënkuptojmë njerëz të çdo gjinie.
