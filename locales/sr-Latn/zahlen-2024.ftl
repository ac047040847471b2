### The year 2024 on two pages, in Serbian (Latin letters). No form of address. Vocabulary: see terms.ftl.

## Kopf

numbers-title = 2024. godina ukratko

numbers-publisher = Lotse – primer izveštaja

numbers-subject = Dve stranice s brojevima iz izveštaja o radu službe { -office } grada { -city(case: "gen") } za 2024. godinu.

numbers-intro = Integracija i raznolikost u { -city(case: "loc") }: ovo su važni brojevi iz izveštaja o radu službe { -office } (Služba za integraciju i raznolikost) za 2024. godinu.

## Geld

money-title = Novac

money-budget = oko { $budget-total }
    .label = imala je služba za svoj rad

money-refunded = oko { $budget-refunded }
    .label = od toga su dale pokrajina i savezna država kao podršku

money-centres = preko { $ikz-budget }
    .label = za finansiranje interkulturnih centara

## Mitreden und mithelfen

participation-title = Učestvovati i pomagati

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] član u odborima
            [few] člana u odborima
           *[other] članova u odborima
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] sednica tih odbora
            [few] sednice tih odbora
           *[other] sednica tih odbora
        }

participation-survey = preko { $survey-response }
    .label = zaposlenih u gradskoj upravi učestvovalo je u anketi

participation-volunteers = oko { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] volontera obuhvaćenog programom { -komm-an }
            [few] volontera obuhvaćena programom { -komm-an }
           *[other] volontera obuhvaćeno programom { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] inicijativa ili udruženje s podrškom programa { -komm-an }
            [few] inicijative i udruženja s podrškom programa { -komm-an }
           *[other] inicijativa i udruženja s podrškom programa { -komm-an }
        }

participation-patenschaften = preko { $kkp-new }
    .label =
        { $kkp-new ->
            [one] novog mentorstva za dete
            [few] nova mentorstva za decu
           *[other] novih mentorstava za decu
        }

## Begegnen und beraten

centres-title = Susreti i saveti

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] interkulturni centar
            [few] interkulturna centra
           *[other] interkulturnih centara
        }

centres-advice = oko { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] savetovanja dnevno u tim centrima
            [few] savetovanja dnevno u tim centrima
           *[other] savetovanja dnevno u tim centrima
        }

centres-supported = preko { $people-supported }
    .label =
        { $people-supported ->
            [one] osobe s podrškom kroz savete i susrete
            [few] osobe s podrškom kroz savete i susrete
           *[other] osoba s podrškom kroz savete i susrete
        }

## Sprachen

languages-title = Jezici

languages-mediators = preko { $sim-languages }
    .label =
        { $sim-languages ->
            [one] jezika ili dijalekta: angažmani posrednika za jezik i integraciju
            [few] jezika i dijalekta: angažmani posrednika za jezik i integraciju
           *[other] jezika i dijalekata: angažmani posrednika za jezik i integraciju
        }

languages-mediator-assignments = preko { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] angažmana posrednika za jezik i integraciju
            [few] angažmana posrednika za jezik i integraciju
           *[other] angažmana posrednika za jezik i integraciju
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] jezik brošure „<span lang="de">Wegweiser Wohnen</span>”
            [few] jezika brošure „<span lang="de">Wegweiser Wohnen</span>”
           *[other] jezika brošure „<span lang="de">Wegweiser Wohnen</span>”
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] jezik kod pratilaca za integraciju
            [few] jezika kod pratilaca za integraciju
           *[other] jezika kod pratilaca za integraciju
        }

languages-guide-assignments = više od { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] angažmana pratilaca za integraciju
            [few] angažmana pratilaca za integraciju
           *[other] angažmana pratilaca za integraciju
        }

languages-zmi = { $zmi-issue }
    .label = broj časopisa „{ -zmi }”, izašao 2024. godine

## Lernen und gesund bleiben

learning-title = Učenje i zdravlje

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] mlada osoba na višejezičnom školskom savetovanju
            [few] mlade osobe na višejezičnom školskom savetovanju
           *[other] mladih osoba na višejezičnom školskom savetovanju
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] dete mlađe
            [few] deteta mlađa
           *[other] dece mlađe
        } od { $ki-children-age ->
            [one] { $ki-children-age } godine
            [few] { $ki-children-age } godine
           *[other] { $ki-children-age } godina
        } na višejezičnom školskom savetovanju

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] škola koju služba koordinira u mreži „{ -schule-ohne-rassismus }” (škola bez rasizma)
            [few] škole koje služba koordinira u mreži „{ -schule-ohne-rassismus }” (škola bez rasizma)
           *[other] škola koje služba koordinira u mreži „{ -schule-ohne-rassismus }” (škola bez rasizma)
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] skup pratilaca za integraciju o zdravlju
            [few] skupa pratilaca za integraciju o zdravlju
           *[other] skupova pratilaca za integraciju o zdravlju
        }

health-participants = preko { $health-participants }
    .label =
        { $health-participants ->
            [one] učesnika aktivnosti o zdravlju
            [few] učesnika aktivnosti o zdravlju
           *[other] učesnika aktivnosti o zdravlju
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] centar s informativnim skupovima i ponudama o zdravlju žena
            [few] centra s informativnim skupovima i ponudama o zdravlju žena
           *[other] centara s informativnim skupovima i ponudama o zdravlju žena
        }

## Ankommen und arbeiten

arriving-title = Novi početak i posao

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] osoba obuhvaćena programom { -kim }
            [few] osobe obuhvaćene programom { -kim }
           *[other] osoba obuhvaćeno programom { -kim }
        }

arriving-wak = skoro { $wak-people }
    .label =
        { $wak-people ->
            [one] osoba na savetovanju { -wak }
            [few] osobe na savetovanju { -wak }
           *[other] osoba na savetovanju { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] osoba iz EU našla je put do posla uz { -wak }
            [few] osobe iz EU našle su put do posla uz { -wak }
           *[other] osoba iz EU našlo je put do posla uz { -wak }
        }

## Vielfalt

diversity-title = Pokazati raznolikost

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] dan akcije ili sećanja u kom je učestvovala služba
            [few] dana akcije i sećanja u kojima je učestvovala služba
           *[other] dana akcije i sećanja u kojima je učestvovala služba
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] primerak kalendara „<span lang="de">Diversity Kalender</span>” (kalendar raznolikosti)
            [few] primerka kalendara „<span lang="de">Diversity Kalender</span>” (kalendar raznolikosti)
           *[other] primeraka kalendara „<span lang="de">Diversity Kalender</span>” (kalendar raznolikosti)
        }

diversity-eccar = { $eccar-since }
    .label = pristupanje savezu gradova { -eccar } protiv rasizma

## Lesehilfe und Impressum

reading-title = Kako čitati brojeve

reading-words = „Oko”, „preko”, „više od” i „skoro” znače: izveštaj navodi samo približan broj.

imprint-about = Ovaj list je naš sažetak objavljenih brojeva. On <strong>nije</strong> publikacija grada { -city(case: "gen") }. Napravljen je kao primer za programsku biblioteku „<span lang="de">Lotse</span>”.

imprint-star = Pišemo na primer „pratilac”, a mislimo na ljude svakog pola. U nemačkom tekstu tome služi zvezdica: „<span lang="de">Integrationslots*innen</span>”.
