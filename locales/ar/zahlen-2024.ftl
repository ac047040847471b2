### The year 2024 at a glance, in Arabic: big numbers, each with a short line below. Vocabulary: see terms.ftl.
### نحو = etwa, حوالي = rund, أكثر من = über, ما يزيد على = mehr als, ما يقرب من = fast. The case after them is the genitive.

## Kopf

numbers-title = عام 2024 في لمحة

numbers-publisher = <span lang="de">Lotse</span> – تقرير نموذجي

numbers-subject = صفحتان بأرقام من تقرير الأنشطة لعام 2024 الصادر عن { -office } في مدينة { -city }.

numbers-intro = الاندماج والتنوع في { -city }: هذه أرقام مهمة من تقرير الأنشطة لعام 2024 الصادر عن { -office(form: "full") }.

## Geld

money-title = المال

money-budget = نحو { $budget-total }
    .label = كان لدى المكتب لعمله

money-refunded = نحو { $budget-refunded }
    .label = من ذلك أموال دعم من الولاية والحكومة الاتحادية

money-centres = أكثر من { $ikz-budget }
    .label = لدعم المراكز المتعددة الثقافات

## Mitreden und mithelfen

participation-title = إبداء الرأي والمساعدة

participation-members = { $body-members }
    .label =
        { $body-members ->
            [zero] عضو في الهيئات
            [one] عضو في الهيئات
            [two] أعضاء في الهيئات
            [few] أعضاء في الهيئات
            [many] عضوًا في الهيئات
           *[other] عضو في الهيئات
        }

participation-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [zero] جلسة لهذه الهيئات
            [one] جلسة لهذه الهيئات
            [two] جلسات لهذه الهيئات
            [few] جلسات لهذه الهيئات
            [many] جلسة لهذه الهيئات
           *[other] جلسة لهذه الهيئات
        }

participation-survey = أكثر من { $survey-response }
    .label = من موظفي المدينة شاركوا في استطلاع

participation-volunteers = حوالي { $komman-volunteers }
    .label =
        { $komman-volunteers ->
            [zero] متطوع وصل إليهم برنامج { -komm-an }
            [one] متطوع وصل إليه برنامج { -komm-an }
            [two] متطوعين وصل إليهم برنامج { -komm-an }
            [few] متطوعين وصل إليهم برنامج { -komm-an }
            [many] متطوعًا وصل إليهم برنامج { -komm-an }
           *[other] متطوع وصل إليهم برنامج { -komm-an }
        }

participation-groups = { $komman-groups }
    .label =
        { $komman-groups ->
            [zero] مبادرة وجمعية دعمها برنامج { -komm-an }
            [one] مبادرة أو جمعية دعمها برنامج { -komm-an }
            [two] مبادرات وجمعيات دعمها برنامج { -komm-an }
            [few] مبادرات وجمعيات دعمها برنامج { -komm-an }
            [many] مبادرة وجمعية دعمها برنامج { -komm-an }
           *[other] مبادرة وجمعية دعمها برنامج { -komm-an }
        }

participation-patenschaften = أكثر من { $kkp-new }
    .label =
        { $kkp-new ->
            [zero] علاقة مرافقة جديدة لأطفال
            [one] علاقة مرافقة جديدة لطفل
            [two] علاقات مرافقة جديدة لأطفال
            [few] علاقات مرافقة جديدة لأطفال
            [many] علاقة مرافقة جديدة لأطفال
           *[other] علاقة مرافقة جديدة لأطفال
        }

## Begegnen und beraten

centres-title = اللقاء والمشورة

centres-count = { $ikz-count }
    .label =
        { $ikz-count ->
            [zero] مركز متعدد الثقافات
            [one] مركز متعدد الثقافات
            [two] مراكز متعددة الثقافات
            [few] مراكز متعددة الثقافات
            [many] مركزًا متعدد الثقافات
           *[other] مركز متعدد الثقافات
        }

centres-advice = نحو { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [zero] استشارة في اليوم في هذه المراكز
            [one] استشارة في اليوم في هذه المراكز
            [two] استشارات في اليوم في هذه المراكز
            [few] استشارات في اليوم في هذه المراكز
            [many] استشارة في اليوم في هذه المراكز
           *[other] استشارة في اليوم في هذه المراكز
        }

centres-supported = أكثر من { $people-supported }
    .label =
        { $people-supported ->
            [zero] شخص دُعموا بالمشورة واللقاء
            [one] شخص واحد دُعم بالمشورة واللقاء
            [two] أشخاص دُعموا بالمشورة واللقاء
            [few] أشخاص دُعموا بالمشورة واللقاء
            [many] شخصًا دُعموا بالمشورة واللقاء
           *[other] شخص دُعموا بالمشورة واللقاء
        }

## Sprachen

languages-title = اللغات

languages-mediators = أكثر من { $sim-languages }
    .label =
        { $sim-languages ->
            [zero] لغة ولهجة: مهام وسطاء اللغة والاندماج
            [one] لغة أو لهجة: مهام وسطاء اللغة والاندماج
            [two] لغات ولهجات: مهام وسطاء اللغة والاندماج
            [few] لغات ولهجات: مهام وسطاء اللغة والاندماج
            [many] لغة ولهجة: مهام وسطاء اللغة والاندماج
           *[other] لغة ولهجة: مهام وسطاء اللغة والاندماج
        }

languages-mediator-assignments = أكثر من { $sim-assignments }
    .label =
        { $sim-assignments ->
            [zero] مهمة لوسطاء اللغة والاندماج
            [one] مهمة لوسطاء اللغة والاندماج
            [two] مهام لوسطاء اللغة والاندماج
            [few] مهام لوسطاء اللغة والاندماج
            [many] مهمة لوسطاء اللغة والاندماج
           *[other] مهمة لوسطاء اللغة والاندماج
        }

languages-housing = { $housing-languages }
    .label =
        { $housing-languages ->
            [zero] لغة في كتيب ”<span lang="de">Wegweiser Wohnen</span>“
            [one] لغة في كتيب ”<span lang="de">Wegweiser Wohnen</span>“
            [two] لغات في كتيب ”<span lang="de">Wegweiser Wohnen</span>“
            [few] لغات في كتيب ”<span lang="de">Wegweiser Wohnen</span>“
            [many] لغة في كتيب ”<span lang="de">Wegweiser Wohnen</span>“
           *[other] لغة في كتيب ”<span lang="de">Wegweiser Wohnen</span>“
        }

languages-guides = { $lots-languages }
    .label =
        { $lots-languages ->
            [zero] لغة لدى مرشدي الاندماج
            [one] لغة لدى مرشدي الاندماج
            [two] لغات لدى مرشدي الاندماج
            [few] لغات لدى مرشدي الاندماج
            [many] لغة لدى مرشدي الاندماج
           *[other] لغة لدى مرشدي الاندماج
        }

languages-guide-assignments = ما يزيد على { $lots-assignments }
    .label =
        { $lots-assignments ->
            [zero] مهمة لمرشدي الاندماج
            [one] مهمة لمرشدي الاندماج
            [two] مهام لمرشدي الاندماج
            [few] مهام لمرشدي الاندماج
            [many] مهمة لمرشدي الاندماج
           *[other] مهمة لمرشدي الاندماج
        }

languages-zmi = العدد { $zmi-issue }
    .label = من مجلة ”{ -zmi }“، صدر عام 2024

## Lernen und gesund bleiben

learning-title = التعلم والصحة

learning-youth = { $ki-youth }
    .label =
        { $ki-youth ->
            [zero] شخص شاب في الاستشارة المدرسية المتعددة اللغات
            [one] شخص شاب في الاستشارة المدرسية المتعددة اللغات
            [two] أشخاص شباب في الاستشارة المدرسية المتعددة اللغات
            [few] أشخاص شباب في الاستشارة المدرسية المتعددة اللغات
            [many] شخصًا شابًا في الاستشارة المدرسية المتعددة اللغات
           *[other] شخص شاب في الاستشارة المدرسية المتعددة اللغات
        }

learning-children = { $ki-children }
    .label =
        { $ki-children ->
            [zero] طفل دون سن { $ki-children-age } في الاستشارة المدرسية المتعددة اللغات
            [one] طفل دون سن { $ki-children-age } في الاستشارة المدرسية المتعددة اللغات
            [two] أطفال دون سن { $ki-children-age } في الاستشارة المدرسية المتعددة اللغات
            [few] أطفال دون سن { $ki-children-age } في الاستشارة المدرسية المتعددة اللغات
            [many] طفلًا دون سن { $ki-children-age } في الاستشارة المدرسية المتعددة اللغات
           *[other] طفل دون سن { $ki-children-age } في الاستشارة المدرسية المتعددة اللغات
        }

learning-schools = { $schools-sor }
    .label =
        { $schools-sor ->
            [zero] مدرسة ينسّق المكتب عملها ضمن ”{ -schule-ohne-rassismus }“
            [one] مدرسة ينسّق المكتب عملها ضمن ”{ -schule-ohne-rassismus }“
            [two] مدارس ينسّق المكتب عملها ضمن ”{ -schule-ohne-rassismus }“
            [few] مدارس ينسّق المكتب عملها ضمن ”{ -schule-ohne-rassismus }“
            [many] مدرسة ينسّق المكتب عملها ضمن ”{ -schule-ohne-rassismus }“
           *[other] مدرسة ينسّق المكتب عملها ضمن ”{ -schule-ohne-rassismus }“
        }

health-events = { $health-events }
    .label =
        { $health-events ->
            [zero] فعالية عن الصحة أقامها مرشدو الاندماج
            [one] فعالية عن الصحة أقامها مرشدو الاندماج
            [two] فعاليات عن الصحة أقامها مرشدو الاندماج
            [few] فعاليات عن الصحة أقامها مرشدو الاندماج
            [many] فعالية عن الصحة أقامها مرشدو الاندماج
           *[other] فعالية عن الصحة أقامها مرشدو الاندماج
        }

health-participants = أكثر من { $health-participants }
    .label =
        { $health-participants ->
            [zero] شخص شارك في عروض عن الصحة
            [one] شخص شارك في عروض عن الصحة
            [two] أشخاص شاركوا في عروض عن الصحة
            [few] أشخاص شاركوا في عروض عن الصحة
            [many] شخصًا شاركوا في عروض عن الصحة
           *[other] شخص شاركوا في عروض عن الصحة
        }

health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [zero] مركز فيها فعاليات إعلامية وعروض عن صحة النساء
            [one] مركز فيه فعاليات إعلامية وعروض عن صحة النساء
            [two] مراكز فيها فعاليات إعلامية وعروض عن صحة النساء
            [few] مراكز فيها فعاليات إعلامية وعروض عن صحة النساء
            [many] مركزًا فيها فعاليات إعلامية وعروض عن صحة النساء
           *[other] مركز فيها فعاليات إعلامية وعروض عن صحة النساء
        }

## Ankommen und arbeiten

arriving-title = الاستقرار والعمل

arriving-kim = { $kim-people }
    .label =
        { $kim-people ->
            [zero] شخص وصلت إليهم خدمة { -kim }
            [one] شخص وصلت إليه خدمة { -kim }
            [two] أشخاص وصلت إليهم خدمة { -kim }
            [few] أشخاص وصلت إليهم خدمة { -kim }
            [many] شخصًا وصلت إليهم خدمة { -kim }
           *[other] شخص وصلت إليهم خدمة { -kim }
        }

arriving-wak = ما يقرب من { $wak-people }
    .label =
        { $wak-people ->
            [zero] شخص حصلوا على مشورة لدى { -wak }
            [one] شخص حصل على مشورة لدى { -wak }
            [two] أشخاص حصلوا على مشورة لدى { -wak }
            [few] أشخاص حصلوا على مشورة لدى { -wak }
            [many] شخصًا حصلوا على مشورة لدى { -wak }
           *[other] شخص حصلوا على مشورة لدى { -wak }
        }

arriving-placed = { $wak-placed }
    .label =
        { $wak-placed ->
            [zero] شخص من الاتحاد الأوروبي وجدوا مع { -wak } طريقهم إلى العمل
            [one] شخص من الاتحاد الأوروبي وجد مع { -wak } طريقه إلى العمل
            [two] أشخاص من الاتحاد الأوروبي وجدوا مع { -wak } طريقهم إلى العمل
            [few] أشخاص من الاتحاد الأوروبي وجدوا مع { -wak } طريقهم إلى العمل
            [many] شخصًا من الاتحاد الأوروبي وجدوا مع { -wak } طريقهم إلى العمل
           *[other] شخص من الاتحاد الأوروبي وجدوا مع { -wak } طريقهم إلى العمل
        }

## Vielfalt

diversity-title = إظهار التنوع

diversity-days = { $awareness-days }
    .label =
        { $awareness-days ->
            [zero] يوم من أيام الفعاليات والذكرى رافقه المكتب
            [one] يوم من أيام الفعاليات والذكرى رافقه المكتب
            [two] أيام للفعاليات والذكرى رافقها المكتب
            [few] أيام للفعاليات والذكرى رافقها المكتب
            [many] يومًا من أيام الفعاليات والذكرى رافقها المكتب
           *[other] يوم من أيام الفعاليات والذكرى رافقها المكتب
        }

diversity-calendar = { $calendar-copies }
    .label =
        { $calendar-copies ->
            [zero] نسخة من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع)
            [one] نسخة من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع)
            [two] نسخ من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع)
            [few] نسخ من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع)
            [many] نسخة من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع)
           *[other] نسخة من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع)
        }

diversity-eccar = { $eccar-since }
    .label = الانضمام إلى تحالف المدن { -eccar } ضد العنصرية

## Lesehilfe und Impressum

reading-title = قراءة الأرقام بشكل صحيح

reading-words = ”نحو“، ”حوالي“، ”أكثر من“، ”ما يزيد على“، ”ما يقرب من“: هذه الكلمات تعني أن التقرير يذكر الرقم على وجه التقريب فقط.

imprint-about = هذه الورقة ملخص خاص بنا لأرقام منشورة. وهي <strong>ليست</strong> منشورًا من مدينة { -city }. أُعدّت كمثال للمكتبة البرمجية ”<span lang="de">Lotse</span>“.

imprint-star = نكتب مثلًا ”مرشد الاندماج“ ونقصد جميع الناس: النساء والرجال وغيرهم. في النص الألماني نجمة لهذا المعنى: ”<span lang="de">Integrationslots*innen</span>“.
