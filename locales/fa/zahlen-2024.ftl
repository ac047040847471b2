### The year 2024 at a glance, in Persian: big numbers, each with a short line below. Vocabulary: see terms.ftl.
### حدود = etwa, تقریباً = rund, بیش از = über, بیشتر از = mehr als, نزدیک به = fast. The noun after a number is singular.

## Kopf

numbers-title = سال 2024 در یک نگاه

numbers-publisher = <span lang="de">Lotse</span> – یک گزارش نمونه

numbers-subject = دو صفحه عدد از گزارش کار { -office } شهرداری { -city } برای سال 2024.

numbers-intro = ادغام و تنوع در { -city }: این‌ها عددهای مهمی از گزارش کار { -office(form: "full") } برای سال 2024 است.

## Geld

money-title = پول

money-budget = حدود { $budget-total }
    .label = در اختیار اداره برای کارهایش

money-refunded = حدود { $budget-refunded }
    .label = از این مبلغ، کمک مالی ایالت و دولت فدرال

money-centres = بیش از { $ikz-budget }
    .label = برای حمایت از مراکز میان‌فرهنگی

## Mitreden und mithelfen

participation-title = نظر دادن و کمک کردن

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] عضو در شوراها
           *[other] عضو در شوراها
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] جلسهٔ این شوراها
           *[other] جلسهٔ این شوراها
        }

participation-survey = بیش از { $survey-response }
    .label = از کارکنان شهرداری در یک نظرسنجی شرکت کردند

participation-volunteers = تقریباً { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] داوطلب زیر پوشش { -komm-an }
           *[other] داوطلب زیر پوشش { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] گروه مردمی یا انجمن با حمایت { -komm-an }
           *[other] گروه مردمی و انجمن با حمایت { -komm-an }
        }

participation-patenschaften = بیش از { $kkp-new }
    .label =
        { $kkp-new ->
            [one] پیوند همیاری جدید برای یک کودک
           *[other] پیوند همیاری جدید برای کودکان
        }

## Begegnen und beraten

centres-title = دیدار و مشاوره

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] مرکز میان‌فرهنگی
           *[other] مرکز میان‌فرهنگی
        }

centres-advice = حدود { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] مشاوره در روز در این مراکز
           *[other] مشاوره در روز در این مراکز
        }

centres-supported = بیش از { $people-supported }
    .label =
        { $people-supported ->
            [one] نفر، با مشاوره و دیدار حمایت شد
           *[other] نفر، با مشاوره و دیدار حمایت شدند
        }

## Sprachen

languages-title = زبان‌ها

languages-mediators = بیش از { $sim-languages }
    .label =
        { $sim-languages ->
            [one] زبان یا گویش: مأموریت‌های میانجی‌های زبان و ادغام
           *[other] زبان و گویش: مأموریت‌های میانجی‌های زبان و ادغام
        }

languages-mediator-assignments = بیش از { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] مأموریت میانجی‌های زبان و ادغام
           *[other] مأموریت میانجی‌های زبان و ادغام
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] زبان در دفترچهٔ «<span lang="de">Wegweiser Wohnen</span>»
           *[other] زبان در دفترچهٔ «<span lang="de">Wegweiser Wohnen</span>»
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] زبان در کار راهنمایان ادغام
           *[other] زبان در کار راهنمایان ادغام
        }

languages-guide-assignments = بیشتر از { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] مأموریت راهنمایان ادغام
           *[other] مأموریت راهنمایان ادغام
        }

languages-zmi = شمارهٔ { $zmi-issue }
    .label = از مجلهٔ «{ -zmi }»، منتشرشده در 2024

## Lernen und gesund bleiben

learning-title = یادگیری و تندرستی

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] نوجوان یا جوان در مشاورهٔ چندزبانهٔ مدرسه
           *[other] نوجوان و جوان در مشاورهٔ چندزبانهٔ مدرسه
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] کودک زیر { $ki-children-age } سال در مشاورهٔ چندزبانهٔ مدرسه
           *[other] کودک زیر { $ki-children-age } سال در مشاورهٔ چندزبانهٔ مدرسه
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] مدرسه‌ای که اداره در «{ -schule-ohne-rassismus }» (ضد نژادپرستی) هماهنگ می‌کند
           *[other] مدرسه‌ای که اداره در «{ -schule-ohne-rassismus }» (ضد نژادپرستی) هماهنگ می‌کند
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] برنامهٔ راهنمایان ادغام دربارهٔ سلامت
           *[other] برنامهٔ راهنمایان ادغام دربارهٔ سلامت
        }

health-participants = بیش از { $health-participants }
    .label =
        { $health-participants ->
            [one] نفر در برنامه‌های سلامت شرکت کرد
           *[other] نفر در برنامه‌های سلامت شرکت کردند
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] مرکز با برنامه‌های اطلاع‌رسانی و خدمات برای سلامت زنان
           *[other] مرکز با برنامه‌های اطلاع‌رسانی و خدمات برای سلامت زنان
        }

## Ankommen und arbeiten

arriving-title = شروع زندگی و کار

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] نفر زیر پوشش { -kim }
           *[other] نفر زیر پوشش { -kim }
        }

arriving-wak = نزدیک به { $wak-people }
    .label =
        { $wak-people ->
            [one] نفر از { -wak } مشاوره گرفت
           *[other] نفر از { -wak } مشاوره گرفتند
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] نفر از اتحادیهٔ اروپا با { -wak } راه خود را به کار پیدا کرد
           *[other] نفر از اتحادیهٔ اروپا با { -wak } راه خود را به کار پیدا کردند
        }

## Vielfalt

diversity-title = نشان دادن تنوع

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] روز ویژه یا یادبود که اداره آن را همراهی کرد
           *[other] روز ویژه و یادبود که اداره آن‌ها را همراهی کرد
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] نسخه از «<span lang="de">Diversity Kalender</span>» (تقویم تنوع)
           *[other] نسخه از «<span lang="de">Diversity Kalender</span>» (تقویم تنوع)
        }

diversity-eccar = { $eccar-since }
    .label = پیوستن به اتحاد شهرهای { -eccar } علیه نژادپرستی

## Lesehilfe und Impressum

reading-title = عددها را درست بخوانیم

reading-words = «حدود»، «تقریباً»، «بیش از»، «بیشتر از» و «نزدیک به» یعنی: گزارش این عدد را فقط تقریبی گفته است.

imprint-about = این برگه خلاصهٔ خود ما از عددهای منتشرشده است. این برگه نشریهٔ شهرداری { -city } <strong>نیست</strong>. آن را به عنوان نمونه برای کتابخانهٔ نرم‌افزاری «<span lang="de">Lotse</span>» ساخته‌اند.

imprint-star = ما مثلاً می‌نویسیم «راهنمای ادغام». منظور ما انسان‌ها با هر جنسیتی است. در متن آلمانی یک ستاره همین معنا را دارد: «<span lang="de">Integrationslots*innen</span>».
