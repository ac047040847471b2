### The year 2024 in numbers, in Central Kurdish. No form of address.
### نزیکەی = etwa, دەوروبەری = rund, زیاتر لە = über, پتر لە = mehr als, کەمێک کەمتر لە = fast.
### After a number Kurdish nouns stay in the singular: the two plural forms are the same on purpose.

## Kopf

numbers-title = ساڵی 2024 بە کورتی

numbers-publisher = <span lang="de">Lotse</span> – ڕاپۆرتێکی نموونەیی

numbers-subject = دوو لاپەڕە ژمارە لە ڕاپۆرتی چالاکییەکانی ساڵی 2024، لە { -office } لە شاری { -city }.

numbers-intro = ئینتیگراسیۆن و فرەچەشنی لە { -city }: ئەمانە ژمارەی گرنگن. سەرچاوە: ڕاپۆرتی چالاکییەکانی ساڵی 2024، { -office(form: "full") }.

## Geld

money-title = پارە

money-budget = نزیکەی { $budget-total }
    .label = بۆ کارەکانی فەرمانگەکە بوو

money-refunded = نزیکەی { $budget-refunded }
    .label = لەم پارەیە یارمەتیی ھەرێم و دەوڵەتی فیدراڵ بوو

money-centres = زیاتر لە { $ikz-budget }
    .label = بۆ پشتگیریی دارایی ناوەندە نێوکولتوورییەکان بوو

## Mitreden und mithelfen

participation-title = بەشداری و ھاوکاری

participation-members = { $body-members }
    .label =
        { $body-members ->
            [one] ئەندام لە لیژنەکاندا
           *[other] ئەندام لە لیژنەکاندا
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [one] دانیشتنی ئەم لیژنانە
           *[other] دانیشتنی ئەم لیژنانە
        }

participation-survey = زیاتر لە { $survey-response }
    .label = لە کارمەندانی شارەوانی بەشدارییان لە ڕاپرسییەکدا کرد

participation-volunteers = دەوروبەری { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [one] خۆبەخش کە { -komm-an } پێی گەیشت
           *[other] خۆبەخش کە { -komm-an } پێیان گەیشت
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [one] گروپ یان کۆمەڵە بە { -komm-an } پشتگیری کرا
           *[other] گروپ و کۆمەڵە بە { -komm-an } پشتگیری کران
        }

participation-patenschaften = زیاتر لە { $kkp-new }
    .label =
        { $kkp-new ->
            [one] پەیوەندیی نوێی پشتیوانی بۆ منداڵێک
           *[other] پەیوەندیی نوێی پشتیوانی بۆ منداڵان
        }

## Begegnen und beraten

centres-title = یەکترناسین و ڕاوێژ

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [one] ناوەندی نێوکولتووری
           *[other] ناوەندی نێوکولتووری
        }

centres-advice = نزیکەی { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [one] ڕاوێژ لە ڕۆژێکدا لەم ناوەندانە
           *[other] ڕاوێژ لە ڕۆژێکدا لەم ناوەندانە
        }

centres-supported = زیاتر لە { $people-supported }
    .label =
        { $people-supported ->
            [one] کەس بە ڕاوێژ و یەکترناسین پشتگیری کرا
           *[other] کەس بە ڕاوێژ و یەکترناسین پشتگیری کران
        }

## Sprachen

languages-title = زمانەکان

languages-mediators = زیاتر لە { $sim-languages }
    .label =
        { $sim-languages ->
            [one] زمان یان شێوەزار: ئەرکەکانی نێوەندگیرانی زمان و ئینتیگراسیۆن
           *[other] زمان و شێوەزار: ئەرکەکانی نێوەندگیرانی زمان و ئینتیگراسیۆن
        }

languages-mediator-assignments = زیاتر لە { $sim-assignments }
    .label =
        { $sim-assignments ->
            [one] ئەرکی نێوەندگیرانی زمان و ئینتیگراسیۆن
           *[other] ئەرکی نێوەندگیرانی زمان و ئینتیگراسیۆن
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [one] زمان بۆ نامیلکەی “<span lang="de">Wegweiser Wohnen</span>”
           *[other] زمان بۆ نامیلکەی “<span lang="de">Wegweiser Wohnen</span>”
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [one] زمان لای ڕێنیشاندەرانی ئینتیگراسیۆن
           *[other] زمان لای ڕێنیشاندەرانی ئینتیگراسیۆن
        }

languages-guide-assignments = پتر لە { $lots-assignments }
    .label =
        { $lots-assignments ->
            [one] ئەرکی ڕێنیشاندەرانی ئینتیگراسیۆن
           *[other] ئەرکی ڕێنیشاندەرانی ئینتیگراسیۆن
        }

# The ordinal prints as a bare number: "number 15".
languages-zmi = ژمارە { $zmi-issue }
    .label = گۆڤاری “{ -zmi }”، لە 2024 دەرچووە

## Lernen und gesund bleiben

learning-title = فێربوون و تەندروستی

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [one] گەنج لە ڕاوێژی فرەزمانی قوتابخانە
           *[other] گەنج لە ڕاوێژی فرەزمانی قوتابخانە
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [one] منداڵی خوار { $ki-children-age } ساڵ لە ڕاوێژی فرەزمانی قوتابخانە
           *[other] منداڵی خوار { $ki-children-age } ساڵ لە ڕاوێژی فرەزمانی قوتابخانە
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [one] قوتابخانە کە فەرمانگە کارەکانی ڕێک دەخات لە “{ -schule-ohne-rassismus }”، دژی ڕەگەزپەرستی
           *[other] قوتابخانە کە فەرمانگە کارەکانیان ڕێک دەخات لە “{ -schule-ohne-rassismus }”، دژی ڕەگەزپەرستی
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [one] چالاکیی ڕێنیشاندەرانی ئینتیگراسیۆن لەبارەی تەندروستی
           *[other] چالاکیی ڕێنیشاندەرانی ئینتیگراسیۆن لەبارەی تەندروستی
        }

health-participants = زیاتر لە { $health-participants }
    .label =
        { $health-participants ->
            [one] کەس بەشداریی لە چالاکییەکانی تەندروستیدا کرد
           *[other] کەس بەشدارییان لە چالاکییەکانی تەندروستیدا کرد
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [one] ناوەند بە کۆڕی زانیاری و بەرنامەی تەندروستی بۆ ژنان
           *[other] ناوەند بە کۆڕی زانیاری و بەرنامەی تەندروستی بۆ ژنان
        }

## Ankommen und arbeiten

arriving-title = گەیشتن و کارکردن

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [one] کەس کە { -kim } پێی گەیشت
           *[other] کەس کە { -kim } پێیان گەیشت
        }

arriving-wak = کەمێک کەمتر لە { $wak-people }
    .label =
        { $wak-people ->
            [one] کەس لە { -wak } ڕاوێژی وەرگرت
           *[other] کەس لە { -wak } ڕاوێژیان وەرگرت
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [one] کەس لە یەکێتیی ئەوروپاوە بە { -wak } ڕێگەی کاری دۆزییەوە
           *[other] کەس لە یەکێتیی ئەوروپاوە بە { -wak } ڕێگەی کاریان دۆزییەوە
        }

## Vielfalt

diversity-title = نیشاندانی فرەچەشنی

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [one] ڕۆژی چالاکی یان یادکردنەوە، کە فەرمانگە تێیدا بەشدار بوو
           *[other] ڕۆژی چالاکی و یادکردنەوە، کە فەرمانگە تێیاندا بەشدار بوو
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [one] دانە لە “<span lang="de">Diversity Kalender</span>” (ساڵنامەی فرەچەشنی)
           *[other] دانە لە “<span lang="de">Diversity Kalender</span>” (ساڵنامەی فرەچەشنی)
        }

diversity-eccar = { $eccar-since }
    .label = بوون بە ئەندامی { -eccar }، ھاوپەیمانیی شارەکان دژی ڕەگەزپەرستی

## Lesehilfe und Impressum

reading-title = خوێندنەوەی دروستی ژمارەکان

reading-words = “نزیکەی”، “دەوروبەری”، “زیاتر لە”، “پتر لە” و “کەمێک کەمتر لە” واتە: ڕاپۆرتەکە ژمارەکە تەنیا بە نزیکەیی دەڵێت.

imprint-about = ئەم پەڕەیە خۆمان لە ژمارە بڵاوکراوەکان کۆمان کردووەتەوە. بڵاوکراوەی شاری { -city } <strong>نییە</strong>. وەک نموونە بۆ کتێبخانەی پرۆگرامی “<span lang="de">Lotse</span>” ئامادە کراوە.

imprint-star = لە دەقە ئەڵمانییەکەدا ئەستێرەیەک ھەیە، بۆ نموونە “<span lang="de">Integrationslots*innen</span>”. واتە: مەبەست ھەموو مرۆڤێکە، لە ھەر ڕەگەزێک بێت.
