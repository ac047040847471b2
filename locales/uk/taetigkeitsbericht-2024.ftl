### Short report in Ukrainian; no form of address. „etwa“ приблизно, „rund“ близько (genitive), „über“ понад, „mehr als“ більше ніж, „fast“ майже.

## Umschlag und Impressum

report-title = Інтеграція та різноманіття в { -city(case: "loc") }

report-subtitle = Звіт про роботу за 2024 рік: коротко і просто

report-publisher = <span lang="de">Lotse</span> — приклад звіту

report-subject = Брошура простою мовою підсумовує числа зі звіту про роботу за 2024 рік відомства { -office } міста { -city(case: "gen") }.

cover-picture =
    .alt = П’ятеро людей стоять поруч на мосту через річку. За ними сходить сонце.

imprint-about = Ця брошура — наш власний підсумок. Це <strong>не</strong> видання міста { -city(case: "gen") }. Її написали як приклад для програмної бібліотеки «<span lang="de">Lotse</span>».

imprint-source-report = Числа взято з опублікованого звіту про роботу («<span lang="de">Tätigkeitsbericht 2024</span>»). Його видало відомство { -office } міста { -city(case: "gen") }. Речення нові. Докладніше: <a name="credits"></a>.

imprint-star = Зірочка в німецькому тексті, наприклад «<span lang="de">Schüler*innen</span>», означає людей будь-якої статі. Українське слово «учні» теж говорить про всіх.

## Kapitel Das Amt

office-title = Відомство: огляд

office-intro = { -office } — це відомство міста { -city(case: "gen") } з питань інтеграції та різноманіття. Відколи воно існує і скільки грошей мало для роботи у 2024 році?

office-founded = Час створення відомства — { $office-founded }, а його завдання різноманітні. Люди повинні мати змогу висловлювати свою думку. Вони мають отримувати пораду, зокрема й своєю мовою. І до них мають ставитися справедливо.

office-districts =
    Відомство працює для всього міста. { $districts ->
        [one] { -city } має { $districts } міський округ.
        [few] { -city } має { $districts } міські округи.
        [many] { -city } має { $districts } міських округів.
       *[other] { -city } має { $districts } міського округу.
    }

tile-budget = приблизно { $budget-total }
    .label = мало відомство для роботи у 2024 році

tile-refunded = приблизно { $budget-refunded }
    .label = з них дали як субсидію федеральна земля і федеральний уряд

tile-founded = { $office-founded }
    .label = створення відомства

office-money-title = Звідки беруться гроші

office-money = Для роботи у 2024 році відомство мало приблизно { $budget-total }. Частину з них заплатило не місто: приблизно { $budget-refunded } надійшло як субсидія від федеральної землі та від федерації.

office-programmes-title = Гроші на окремі програми

office-programmes = Для деяких програм звіт називає суму без таких слів, як «приблизно» чи «понад». Діаграма порівнює ці суми.

chart-funds = Гроші на окремі програми у 2024 році
    .alt = Діаграма зі смугами. Кожна смуга означає одну програму. Що довша смуга, то більше було грошей.

chart-funds-areas = Проєкти в мікрорайонах

chart-funds-komm-an = Волонтерство: { -komm-an }

name-mediators = Мовні та інтеграційні посередники

chart-funds-lsbti = Проєкти ЛГБТІ проти дискримінації та насильства

name-nrweltoffen = { -nrweltoffen }

name-guides = Помічники з інтеграції

chart-funds-health = Заходи про здоров’я

office-programmes-more = Інші суми звіт називає лише приблизно. Тому їх немає в діаграмі, вони є в тексті: <a name="centres"></a>; <a name="arriving"></a>.

reading-title = Як правильно читати числа

reading-words = Деякі числа у звіті округлено. Тоді перед ними стоїть слово: «приблизно», «близько», «понад», «більше ніж» або «майже». Якщо такого слова немає, звіт називає саме це число.

## Kapitel Mitreden und mithelfen

participation-title = Брати участь і допомагати

participation-intro = Багато людей у { -city(case: "loc") } діляться своєю думкою, знаннями і часом.

bodies-title = Комітети

bodies-run =
    Комітет — це група, яка збирається й обговорює певну тему. { $bodies ->
        [one] Відомство супроводжувало { $bodies } комітет.
        [few] Відомство супроводжувало { $bodies } комітети.
        [many] Відомство супроводжувало { $bodies } комітетів.
       *[other] Відомство супроводжувало { $bodies } комітету.
    } З них { $bodies-chaired-by-mayor } очолювала обербургомістерка.

tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [one] комітет
            [few] комітети
            [many] комітетів
           *[other] комітету
        }

tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [one] член
            [few] члени
            [many] членів
           *[other] члена
        }

tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] засідання
            [few] засідання
            [many] засідань
           *[other] засідання
        }

events-title = Заходи та опитування

events =
    { $expert-events ->
        [one] Відомство організувало { $expert-events } фаховий захід.
        [few] Відомство організувало { $expert-events } фахові заходи.
        [many] Відомство організувало { $expert-events } фахових заходів.
       *[other] Відомство організувало { $expert-events } фахового заходу.
    } { $expert-event-attendees ->
        [one] Загалом прийшов понад { $expert-event-attendees } гість.
        [few] Загалом прийшли понад { $expert-event-attendees } гості.
        [many] Загалом прийшло понад { $expert-event-attendees } гостей.
       *[other] Загалом прийшло понад { $expert-event-attendees } гостя.
    }

survey = Запитали також працівників міста. Опитування було анонімним. Ішлося про дискримінацію і про дані щодо рівності. Участь узяли понад { $survey-response } працівників.

volunteering-title = Волонтерство

volunteering-komm-an =
    Волонтерство означає: люди допомагають добровільно і без зарплати. Програма { -komm-an } підтримує цю допомогу. У 2024 році на це було { $komman-funds }. { $komman-groups ->
        [one] Ці гроші підтримали { $komman-groups } ініціативу або спілку.
        [few] Ці гроші підтримали { $komman-groups } ініціативи та спілки.
        [many] Ці гроші підтримали { $komman-groups } ініціатив і спілок.
       *[other] Ці гроші підтримали { $komman-groups } ініціативи та спілки.
    } { $komman-volunteers ->
        [one] Так вдалося охопити близько { $komman-volunteers } волонтера.
        [few] Так вдалося охопити близько { $komman-volunteers } волонтерів.
        [many] Так вдалося охопити близько { $komman-volunteers } волонтерів.
       *[other] Так вдалося охопити близько { $komman-volunteers } волонтера.
    }

volunteering-more = У 2024 році було також таке:

volunteering-welcome =
    { $welcome-initiatives ->
        [one] Підтримку отримала понад { $welcome-initiatives } ініціатива для новоприбулих.
        [few] Підтримку отримали понад { $welcome-initiatives } ініціативи для новоприбулих.
        [many] Підтримку отримали понад { $welcome-initiatives } ініціатив для новоприбулих.
       *[other] Підтримку отримали понад { $welcome-initiatives } ініціативи для новоприбулих.
    }

volunteering-patenschaften =
    { $kkp-new ->
        [one] У проєкті { -patenschaften } почалося понад { $kkp-new } нове наставництво.
        [few] У проєкті { -patenschaften } почалися понад { $kkp-new } нові наставництва.
        [many] У проєкті { -patenschaften } почалося понад { $kkp-new } нових наставництв.
       *[other] У проєкті { -patenschaften } почалося понад { $kkp-new } нового наставництва.
    } Завжди одна людина супроводжує одну дитину.

volunteering-centres =
    { $ikz-volunteers ->
        [one] У міжкультурних центрах добровільно допомагала понад { $ikz-volunteers } людина.
        [few] У міжкультурних центрах добровільно допомагали понад { $ikz-volunteers } людини.
        [many] У міжкультурних центрах добровільно допомагали понад { $ikz-volunteers } людей.
       *[other] У міжкультурних центрах добровільно допомагали понад { $ikz-volunteers } людини.
    }

## Kapitel Begegnen und beraten

centres-title = Зустрічі та консультації

centres-intro = Іноді допомагає розмова, іноді порада. Для цього потрібні місця з відчиненими дверима.

centres-places-title = Міжкультурні центри

centres-what =
    У міжкультурних центрах зустрічаються люди різного походження. Звіт називає { $ikz-count ->
        [one] { $ikz-count } такий центр
        [few] { $ikz-count } такі центри
        [many] { $ikz-count } таких центрів
       *[other] { $ikz-count } такого центру
    }. { $ikz-staff ->
        [one] Там за основним місцем роботи працює { $ikz-staff } людина.
        [few] Там за основним місцем роботи працюють { $ikz-staff } людини.
        [many] Там за основним місцем роботи працюють { $ikz-staff } людей.
       *[other] Там за основним місцем роботи працюють { $ikz-staff } людини.
    } На підтримку центрів є бюджет понад { $ikz-budget }.

centres-picture = Відчинені двері: міжкультурні центри — це місця для зустрічей і консультацій.
    .alt = Будинок з відчиненими дверима. У дверях стоїть людина й махає рукою. Зліва і справа підходять інші люди, поруч стоїть дерево.

tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] міжкультурний центр
            [few] міжкультурні центри
            [many] міжкультурних центрів
           *[other] міжкультурного центру
        }

tile-centre-advice = приблизно { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] консультація на день у центрах
            [few] консультації на день у центрах
            [many] консультацій на день у центрах
           *[other] консультації на день у центрах
        }

tile-people-supported = понад { $people-supported }
    .label =
        { $people-supported ->
            [one] людина отримала підтримку: консультації та зустрічі
            [few] людини отримали підтримку: консультації та зустрічі
            [many] людей отримали підтримку: консультації та зустрічі
           *[other] людини отримали підтримку: консультації та зустрічі
        }

service-title = Міжкультурна служба

service =
    { $ikd-sites ->
        [one] Міжкультурна служба міста (<span lang="de">Interkultureller Dienst</span>) мала { $ikd-sites } відділення.
        [few] Міжкультурна служба міста (<span lang="de">Interkultureller Dienst</span>) мала { $ikd-sites } відділення.
        [many] Міжкультурна служба міста (<span lang="de">Interkultureller Dienst</span>) мала { $ikd-sites } відділень.
       *[other] Міжкультурна служба міста (<span lang="de">Interkultureller Dienst</span>) мала { $ikd-sites } відділення.
    } На проєкти в мікрорайонах було { $ikd-funds }. Мікрорайон (<span lang="de">Sozialraum</span>) — це певна територія в місті.

fairness-title = Консультації проти дискримінації

fairness =
    Дискримінація — це, наприклад, коли до когось ставляться гірше через походження. { $adb-offices ->
        [one] Відомство підтримувало грошима { $adb-offices } бюро, яке допомагає в таких випадках. Воно називається <span lang="de">Antidiskriminierungsbüro</span>.
        [few] Відомство підтримувало грошима { $adb-offices } бюро, які допомагають у таких випадках. Кожне називається <span lang="de">Antidiskriminierungsbüro</span>.
        [many] Відомство підтримувало грошима { $adb-offices } бюро, які допомагають у таких випадках. Кожне називається <span lang="de">Antidiskriminierungsbüro</span>.
       *[other] Відомство підтримувало грошима { $adb-offices } бюро, які допомагають у таких випадках. Кожне називається <span lang="de">Antidiskriminierungsbüro</span>.
    } { $adb-consultations ->
        [one] У 2024 році там була { $adb-consultations } консультація.
        [few] У 2024 році там було { $adb-consultations } консультації.
        [many] У 2024 році там було { $adb-consultations } консультацій.
       *[other] У 2024 році там було { $adb-consultations } консультації.
    }

## Kapitel Viele Sprachen

languages-title = Багато мов

languages-intro = Хто ще вчить німецьку, теж має розуміти все важливе. У цьому допомагають люди, брошури і журнал.

languages-people-title = Люди, які єднають

languages-mediators =
    Іноді бракує спільної мови. Тоді в розмові допомагають мовні та інтеграційні посередники. { $sim-languages ->
        [one] Їх залучали понад { $sim-languages } мовою або діалектом.
        [few] Їх залучали понад { $sim-languages } мовами й діалектами.
        [many] Їх залучали понад { $sim-languages } мовами й діалектами.
       *[other] Їх залучали понад { $sim-languages } мови й діалекту.
    }

languages-guides =
    Помічники з інтеграції (<span lang="de">Integrationslotsen</span>) супроводжують людей, які нещодавно в місті. { $lots-languages ->
        [one] Вони працюють { $lots-languages } мовою.
        [few] Вони працюють { $lots-languages } мовами.
        [many] Вони працюють { $lots-languages } мовами.
       *[other] Вони працюють на { $lots-languages } мови.
    }

languages-picture = Багато мов, одна розмова
    .alt = Троє людей сидять за столом. Над кожною людиною — хмаринка з власним візерунком: крапки, хвилі та риски.

languages-table = Зустрічі та гроші у 2024 році

languages-column-who = Хто допомагає?

languages-column-assignments = Зустрічі з допомогою

column-funds = Гроші

languages-mediators-assignments = понад { $sim-assignments }

languages-mediators-funds = { $sim-funds }

languages-guides-assignments = більше ніж { $lots-assignments }

languages-guides-funds = { $lots-funds }

languages-reading-title = Брошури і журнал

languages-housing =
    { $housing-languages ->
        [one] Брошура «<span lang="de">Wegweiser Wohnen</span>» є { $housing-languages } мовою.
        [few] Брошура «<span lang="de">Wegweiser Wohnen</span>» є { $housing-languages } мовами.
        [many] Брошура «<span lang="de">Wegweiser Wohnen</span>» є { $housing-languages } мовами.
       *[other] Брошура «<span lang="de">Wegweiser Wohnen</span>» є на { $housing-languages } мови.
    } Вона пояснює, що важливо під час оренди. У 2024 році додалася українська мова.

languages-housing-note = Які це мови, у наших джерелах не сказано. «<span lang="de">Wegweiser Wohnen</span>» з бібліотеки «<span lang="de">Lotse</span>» — це інша, окрема брошура.

languages-zmi = Сюди належить і журнал: { -zmi }. ZMI означає «<span lang="de">Zentrum für Mehrsprachigkeit und Integration</span>» (Центр багатомовності та інтеграції). Сам центр ZMI існує з { $zmi-since } року. У 2024 році вийшов { $zmi-issue } випуск журналу.

chart-languages = Скільки мов мають ці пропозиції
    .alt = Діаграма зі смугами. Кожна смуга означає одну пропозицію. Що довша смуга, то більше там мов.

chart-languages-mediators = Мовні та інтеграційні посередники (більше, ніж це число)

chart-languages-housing = «<span lang="de">Wegweiser Wohnen</span>»

## Kapitel Lernen und gesund bleiben

learning-title = Навчання і здоров’я

learning-intro = Школа і здоров’я стосуються всіх. Тому є консультації, практичні заняття та заходи.

school-title = Усе про школу

school-advice =
    Про шкільні питання в { -city(case: "loc") } можна поговорити кількома мовами. { $ki-youth ->
        [one] Багатомовна шкільна консультація охопила { $ki-youth } молоду людину.
        [few] Багатомовна шкільна консультація охопила { $ki-youth } молоді людини.
        [many] Багатомовна шкільна консультація охопила { $ki-youth } молодих людей.
       *[other] Багатомовна шкільна консультація охопила { $ki-youth } молодої людини.
    } { $ki-children ->
        [one] Крім того, вона охопила { $ki-children } дитину віком до { $ki-children-age } років.
        [few] Крім того, вона охопила { $ki-children } дитини віком до { $ki-children-age } років.
        [many] Крім того, вона охопила { $ki-children } дітей віком до { $ki-children-age } років.
       *[other] Крім того, вона охопила { $ki-children } дитини віком до { $ki-children-age } років.
    }

school-workshops =
    { $bridge-workshops ->
        [one] Для учнів провели { $bridge-workshops } практичне заняття з назвою «<span lang="de">Brückenbauer*</span>» («будівники мостів»).
        [few] Для учнів провели { $bridge-workshops } практичні заняття з назвою «<span lang="de">Brückenbauer*</span>» («будівники мостів»).
        [many] Для учнів провели { $bridge-workshops } практичних занять із назвою «<span lang="de">Brückenbauer*</span>» («будівники мостів»).
       *[other] Для учнів провели { $bridge-workshops } практичного заняття з назвою «<span lang="de">Brückenbauer*</span>» («будівники мостів»).
    } { $bridge-pupils ->
        [one] Участь узяв { $bridge-pupils } учень.
        [few] Участь узяли { $bridge-pupils } учні.
        [many] Участь узяли { $bridge-pupils } учнів.
       *[other] Участь узяли { $bridge-pupils } учня.
    }

school-network =
    У мережі «{ -schule-ohne-rassismus }» («Школа без расизму — школа з мужністю») школи працюють проти расизму. Відомство координує там { $schools-sor ->
        [one] { $schools-sor } школу
        [few] { $schools-sor } школи
        [many] { $schools-sor } шкіл
       *[other] { $schools-sor } школи
    }.

health-title = Здоров’я

health =
    Помічники з інтеграції розповідають також про здоров’я. { $health-events ->
        [one] У 2024 році вони провели на цю тему { $health-events } захід.
        [few] У 2024 році вони провели на цю тему { $health-events } заходи.
        [many] У 2024 році вони провели на цю тему { $health-events } заходів.
       *[other] У 2024 році вони провели на цю тему { $health-events } заходу.
    } Для цього виділили { $health-funds }.

health-women =
    { $health-centres ->
        [one] У { $health-centres } центрі були інформаційні заходи й пропозиції про здоров’я жінок.
        [few] У { $health-centres } центрах були інформаційні заходи й пропозиції про здоров’я жінок.
        [many] У { $health-centres } центрах були інформаційні заходи й пропозиції про здоров’я жінок.
       *[other] У { $health-centres } центру були інформаційні заходи й пропозиції про здоров’я жінок.
    }

tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [one] захід помічників з інтеграції про здоров’я
            [few] заходи помічників з інтеграції про здоров’я
            [many] заходів помічників з інтеграції про здоров’я
           *[other] заходу помічників з інтеграції про здоров’я
        }

tile-health-participants = понад { $health-participants }
    .label =
        { $health-participants ->
            [one] людина взяла участь у заходах про здоров’я
            [few] людини взяли участь у заходах про здоров’я
            [many] людей узяли участь у заходах про здоров’я
           *[other] людини взяли участь у заходах про здоров’я
        }

tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] центр з інформаційними заходами й пропозиціями про здоров’я жінок
            [few] центри з інформаційними заходами й пропозиціями про здоров’я жінок
            [many] центрів з інформаційними заходами й пропозиціями про здоров’я жінок
           *[other] центру з інформаційними заходами й пропозиціями про здоров’я жінок
        }

## Kapitel Ankommen und arbeiten

arriving-title = Нове життя і робота

arriving-intro = Нове життя в { -city(case: "loc") } часто починається із запитань: хто мені допоможе? Де вчити німецьку? Як знайти роботу?

arriving-help-title = Консультації в багатьох місцях

arriving-kim =
    У програмі { -kim } працюють кейс-менеджери. З кожною людиною вони планують наступні кроки. { $kim-managers ->
        [one] У { -city(case: "loc") } працював { $kim-managers } кейс-менеджер.
        [few] У { -city(case: "loc") } працювали { $kim-managers } кейс-менеджери.
        [many] У { -city(case: "loc") } працювали { $kim-managers } кейс-менеджерів.
       *[other] У { -city(case: "loc") } працювали { $kim-managers } кейс-менеджера.
    }

arriving-inka = У програмі { -inka } отримують пораду люди, які недавно приїхали з інших країн ЄС. Гроші на це дає ЄС: понад { $inka-funds }.

arriving-wak =
    Програма { -wak } працює для людей з інших країн ЄС. На неї було понад { $wak-funds }. { $wak-placed ->
        [one] Завдяки цій допомозі знайшла шлях до роботи { $wak-placed } людина.
        [few] Завдяки цій допомозі знайшли шлях до роботи { $wak-placed } людини.
        [many] Завдяки цій допомозі знайшли шлях до роботи { $wak-placed } людей.
       *[other] Завдяки цій допомозі знайшли шлях до роботи { $wak-placed } людини.
    }

arriving-table = Де є ці пропозиції та скільки людей ними користуються

arriving-column-offer = Пропозиція

arriving-column-places = Місця

arriving-column-people = Люди

arriving-row-kim = { -kim }

arriving-kim-places =
    { $kim-quarters ->
        [one] { $kim-quarters } район міста
        [few] { $kim-quarters } райони міста
        [many] { $kim-quarters } районів міста
       *[other] { $kim-quarters } району міста
    }

arriving-kim-people =
    { $kim-people ->
        [one] охоплено { $kim-people } особу
        [few] охоплено { $kim-people } особи
        [many] охоплено { $kim-people } осіб
       *[other] охоплено { $kim-people } особи
    }

arriving-row-inka = { -inka }

arriving-inka-places =
    { $inka-sites ->
        [one] { $inka-sites } відділення
        [few] { $inka-sites } відділення
        [many] { $inka-sites } відділень
       *[other] { $inka-sites } відділення
    }

arriving-inka-people =
    { $inka-people ->
        [one] консультували понад { $inka-people } особу
        [few] консультували понад { $inka-people } особи
        [many] консультували понад { $inka-people } осіб
       *[other] консультували понад { $inka-people } особи
    }

arriving-row-wak = { -wak }

arriving-wak-places =
    { $wak-sites ->
        [one] { $wak-sites } відділення
        [few] { $wak-sites } відділення
        [many] { $wak-sites } відділень
       *[other] { $wak-sites } відділення
    }

arriving-wak-people =
    { $wak-people ->
        [one] консультували майже { $wak-people } особу
        [few] консультували майже { $wak-people } особи
        [many] консультували майже { $wak-people } осіб
       *[other] консультували майже { $wak-people } особи
    }

arriving-course-title = Вчити німецьку й отримати пораду

arriving-course =
    На інтеграційному курсі вчать німецьку мову. Деякі люди мають право ходити на нього, інші мусять. { $integration-course ->
        [one] Звіт називає тут { $integration-course } особу.
        [few] Звіт називає тут { $integration-course } особи.
        [many] Звіт називає тут { $integration-course } осіб.
       *[other] Звіт називає тут { $integration-course } особи.
    }

arriving-cases =
    Пораду дає також «<span lang="de">Integrative Sprach- und Orientierungsförderung</span>» (допомога з мовою та орієнтацією). { $iso-case ->
        [one] Звіт називає понад { $iso-case } консультацію щодо певного випадку.
        [few] Звіт називає понад { $iso-case } консультації щодо певного випадку.
        [many] Звіт називає понад { $iso-case } консультацій щодо певного випадку.
       *[other] Звіт називає понад { $iso-case } консультації щодо певного випадку.
    } { $iso-noncase ->
        [one] До цього додається { $iso-noncase } загальна консультація.
        [few] До цього додаються { $iso-noncase } загальні консультації.
        [many] До цього додається { $iso-noncase } загальних консультацій.
       *[other] До цього додається { $iso-noncase } загальної консультації.
    }

arriving-cases-note = У звіті обидва числа стоять в одному реченні, і перед ними стоїть «понад». Чи стосується «понад» і другого числа, невідомо.

## Kapitel Vielfalt zeigen

diversity-title = Показувати різноманіття

diversity-intro = Люди різні й мають однакові права. Це має бути видно і чутно в місті.

days-title = Пам’ятати і святкувати

days =
    Деякі дні запрошують долучитися, інші — пам’ятати. { $awareness-days ->
        [one] У 2024 році відомство супроводжувало { $awareness-days } день акцій або пам’яті.
        [few] У 2024 році відомство супроводжувало { $awareness-days } дні акцій і пам’яті.
        [many] У 2024 році відомство супроводжувало { $awareness-days } днів акцій і пам’яті.
       *[other] У 2024 році відомство супроводжувало { $awareness-days } дня акцій і пам’яті.
    }

days-history = До історії належить і Армандо Родрігеш де Са (<span lang="de">Armando Rodrigues de Sá</span>). Він прибув до { -city(case: "gen") } ({ $guest-worker-year }). Тоді таких людей, як він, називали «<span lang="de">Gastarbeiter</span>», тобто «робітники-гості»: їх привезли до Німеччини працювати.

days-history-note = У звіті написано «<span lang="de">Rodriguez</span>». Правильно це прізвище пишуть «<span lang="de">Rodrigues</span>».

days-calendar =
    { $calendar-copies ->
        [one] Надруковано { $calendar-copies } примірник календаря «<span lang="de">Diversity Kalender</span>» (календар різноманіття).
        [few] Надруковано { $calendar-copies } примірники календаря «<span lang="de">Diversity Kalender</span>» (календар різноманіття).
        [many] Надруковано { $calendar-copies } примірників календаря «<span lang="de">Diversity Kalender</span>» (календар різноманіття).
       *[other] Надруковано { $calendar-copies } примірника календаря «<span lang="de">Diversity Kalender</span>» (календар різноманіття).
    } Такого великого тиражу ще не було.

calendar-picture = Календар для багатьох нагод
    .alt = Аркуш календаря з двома кільцями. У клітинках лежать кольорові кола, квадрати і трикутники.

network-title = Міста проти расизму

network =
    { -eccar } — це союз міст у Європі. Разом вони працюють проти расизму. { -city } належить до союзу (вступ: { $eccar-since }). { $eccar-cities ->
        [one] Крім { -city(case: "gen") }, до нього належить близько { $eccar-cities } іншого міста.
        [few] Крім { -city(case: "gen") }, до нього належить близько { $eccar-cities } інших міст.
        [many] Крім { -city(case: "gen") }, до нього належить близько { $eccar-cities } інших міст.
       *[other] Крім { -city(case: "gen") }, до нього належить близько { $eccar-cities } іншого міста.
    }

projects-title = Проєкти задля поваги

projects-lsbti =
    ЛГБТІ (німецькою <span lang="de">LSBTI</span>) — це скорочення: лесбійки, геї, бісексуальні, трансгендерні та інтерсекс-люди. { $campaigns ->
        [one] Відділ з питань ЛГБТІ провів { $campaigns } кампанію.
        [few] Відділ з питань ЛГБТІ провів { $campaigns } кампанії.
        [many] Відділ з питань ЛГБТІ провів { $campaigns } кампаній.
       *[other] Відділ з питань ЛГБТІ провів { $campaigns } кампанії.
    }

projects-nrweltoffen = Програма { -nrweltoffen } спрямована проти правого екстремізму й расизму. Гроші вона отримує від федеральної землі. Зокрема завдяки їй у { -city(case: "loc") } стали можливими проєкти та пропозиції.

projects-table = Проєкти та гроші у 2024 році

projects-column-area = Сфера

projects-column-count = Кількість

projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [one] { $nrweltoffen-projects } проєкт або пропозиція
        [few] { $nrweltoffen-projects } проєкти та пропозиції
        [many] { $nrweltoffen-projects } проєктів і пропозицій
       *[other] { $nrweltoffen-projects } проєкту та пропозиції
    }

projects-nrweltoffen-funds = { $nrweltoffen-funds }

projects-row-lsbti = ЛГБТІ

projects-lsbti-count =
    { $lsbti-projects ->
        [one] { $lsbti-projects } проєкт проти дискримінації та насильства
        [few] { $lsbti-projects } проєкти проти дискримінації та насильства
        [many] { $lsbti-projects } проєктів проти дискримінації та насильства
       *[other] { $lsbti-projects } проєкту проти дискримінації та насильства
    }

projects-lsbti-funds = { $lsbti-funds }

## Quellen und Mitarbeit

credits-title = Джерела та учасники

credits-source = Усі числа взято зі звіту про роботу за 2024 рік відомства { -office } міста { -city(case: "gen") }. Речення ми написали самі. Тому помилки в цій брошурі — наші помилки.

credits-text = <strong>Текст:</strong> редакція цього видання

credits-pictures = <strong>Малюнки:</strong> власні малюнки для цієї брошури

credits-setting = <strong>Верстка і діаграми:</strong> програма «<span lang="de">Lotse</span>»

credits-translation = <strong>Переклади:</strong> У кожному перекладеному виданні на початку сказано, як зроблено переклад.

contact-office = Тут ідеться про це відомство. Саму брошуру зробило не воно.

credits-more-title = Усе на двох сторінках

credits-more = Мало часу? Найважливіші числа є також на двох сторінках. Цей аркуш називається «2024 рік коротко».
