### The year 2024 in numbers, in Kurmanji. No form of address. The approximating word (nêzîkî, bi qasî, zêdeyî, zêdetirî, hema bêje) stands before the number.

## Kopf

numbers-title = Sala 2024 bi kurtî

numbers-publisher = <span lang="de">Lotse</span> – raporeke nimûne

numbers-subject = Du rûpel bi hejmarên ji rapora xebatê ya sala 2024. Rapor ya daîreya { -office } ya Şaredariya { -city(case: "obl") } ye.

numbers-intro = Entegrasyon û pirrengî li { -city(case: "obl") }: Ev hejmarên girîng ji rapora xebatê ya sala 2024 ne. Rapor ya { -office } (Daîreya Entegrasyon û Pirrengiyê) ye.

## Geld

money-title = Pere

money-budget = nêzîkî { $budget-total }
    .label = pereyê daîreyê ji bo karê wê

money-refunded = nêzîkî { $budget-refunded }
    .label = ji vî pereyî wek alîkarî ji eyaletê û ji dewleta federal hat

money-centres = zêdeyî { $ikz-budget }
    .label = ji bo piştgiriya navendên navçandî

## Mitreden und mithelfen

participation-title = Tevlîbûn û alîkarî

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] endamê komîteyan
           *[other] endamên komîteyan
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] civîna van komîteyan
           *[other] civînên van komîteyan
        }

participation-survey = zêdeyî { $survey-response }
    .label = ji xebatkarên şaredariyê tevlî anketekê bûn

participation-volunteers = bi qasî { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] kesê dilxwaz ku { -komm-an } gihîştiyê
           *[other] kesên dilxwaz ku { -komm-an } gihîştiye wan
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] însiyatîf an komele bi piştgiriya { -komm-an }
           *[other] însiyatîf û komele bi piştgiriya { -komm-an }
        }

participation-patenschaften = zêdeyî { $kkp-new }
    .label =
        { $kkp-new ->
            [one] rêhevaltiya nû ji bo zarokekî
           *[other] rêhevaltiyên nû ji bo zarokan
        }

## Begegnen und beraten

centres-title = Hevdîtin û şêwirmendî

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] navenda navçandî
           *[other] navendên navçandî
        }

centres-advice = nêzîkî { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] şêwirmendî di rojekê de li van navendan
           *[other] şêwirmendî di rojekê de li van navendan
        }

centres-supported = zêdeyî { $people-supported }
    .label =
        { $people-supported ->
            [one] kes bi şêwirmendî û hevdîtinê hat piştgirîkirin
           *[other] kes bi şêwirmendî û hevdîtinê hatin piştgirîkirin
        }

## Sprachen

languages-title = Ziman

languages-mediators = zêdeyî { $sim-languages }
    .label =
        { $sim-languages ->
            [one] ziman an devok: xizmetên navbeynkarên ziman û entegrasyonê
           *[other] ziman û devok: xizmetên navbeynkarên ziman û entegrasyonê
        }

languages-mediator-assignments = zêdeyî { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] xizmeta navbeynkarên ziman û entegrasyonê
           *[other] xizmetên navbeynkarên ziman û entegrasyonê
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] zimanê pirtûkoka “<span lang="de">Wegweiser Wohnen</span>”
           *[other] zimanên pirtûkoka “<span lang="de">Wegweiser Wohnen</span>”
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] zimanê rêberên entegrasyonê
           *[other] zimanên rêberên entegrasyonê
        }

languages-guide-assignments = zêdetirî { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] xizmeta rêberên entegrasyonê
           *[other] xizmetên rêberên entegrasyonê
        }

languages-zmi = hejmara { $zmi-issue }
    .label = ya kovara “{ -zmi }”, di 2024an de derket

## Lernen und gesund bleiben

learning-title = Fêrbûn û tenduristî

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] ciwan li şêwirmendiya dibistanê ya pirzimanî
           *[other] ciwan li şêwirmendiya dibistanê ya pirzimanî
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] zarokê ji { $ki-children-age } salî biçûktir li şêwirmendiya dibistanê ya pirzimanî
           *[other] zarokên ji { $ki-children-age } salî biçûktir li şêwirmendiya dibistanê ya pirzimanî
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] dibistana ku daîre di “{ -schule-ohne-rassismus }” de koordîne dike
           *[other] dibistanên ku daîre di “{ -schule-ohne-rassismus }” de koordîne dike
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] çalakiya rêberên entegrasyonê ya li ser tenduristiyê
           *[other] çalakiyên rêberên entegrasyonê yên li ser tenduristiyê
        }

health-participants = zêdeyî { $health-participants }
    .label =
        { $health-participants ->
            [one] kes tevlî çalakiyên tenduristiyê bû
           *[other] kes tevlî çalakiyên tenduristiyê bûn
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] navend bi civînên agahdarkirinê û xizmetên ji bo tenduristiya jinan
           *[other] navend bi civînên agahdarkirinê û xizmetên ji bo tenduristiya jinan
        }

## Ankommen und arbeiten

arriving-title = Hatin û kar

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] kesê ku { -kim } gihîştiyê
           *[other] kesên ku { -kim } gihîştiye wan
        }

arriving-wak = hema bêje { $wak-people }
    .label =
        { $wak-people ->
            [one] kesê ku { -wak } jê re şêwirmendî kiriye
           *[other] kesên ku { -wak } ji wan re şêwirmendî kiriye
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] kesê ji Yekîtiya Ewropayê bi { -wak } rêya karekî dît
           *[other] kesên ji Yekîtiya Ewropayê bi { -wak } rêya karekî dîtin
        }

## Vielfalt

diversity-title = Nîşandana pirrengiyê

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] roja çalakiyê an bîranînê ku daîre tê de bû
           *[other] rojên çalakiyê û bîranînê ku daîre tê de bû
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] nusxeya “<span lang="de">Diversity Kalender</span>” (salnameya pirrengiyê)
           *[other] nusxeyên “<span lang="de">Diversity Kalender</span>” (salnameya pirrengiyê)
        }

diversity-eccar = { $eccar-since }
    .label = tevlîbûna yekîtiya bajaran { -eccar } a li dijî nijadperestiyê

## Lesehilfe und Impressum

reading-title = Xwendina rast a hejmaran

reading-words = “Nêzîkî”, “bi qasî”, “zêdeyî”, “zêdetirî” û “hema bêje” tên vê wateyê: Rapor hejmarê tenê bi texmînî dide.

imprint-about = Ev rûpel kurteyeke me ye ji hejmarên weşandî. Ew <strong>ne</strong> weşaneke Şaredariya { -city(case: "obl") } ye. Ew wek mînak ji bo pirtûkxaneya bernameyan a bi navê “<span lang="de">Lotse</span>” hat çêkirin.

imprint-star = Stêrka di almanî de, wek mînak di “<span lang="de">Integrationslots*innen</span>” de, tê vê wateyê: Mebest mirovên ji her zayendê (cins) ye. Di kurdî de em stêrkê nanivîsin.
