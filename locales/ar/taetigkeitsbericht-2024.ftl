### Short report in plain Arabic after the figures of the activity report 2024. Vocabulary: see terms.ftl.
### نحو = etwa, حوالي = rund, أكثر من = über, ما يزيد على = mehr als, ما يقرب من = fast. The case after them is the genitive.

## Umschlag und Impressum

report-title = الاندماج والتنوع في { -city }

report-subtitle = تقرير الأنشطة لعام 2024، باختصار وبلغة بسيطة

report-publisher = <span lang="de">Lotse</span> – تقرير نموذجي

report-subject = يلخص هذا الكتيب بلغة بسيطة أرقامًا من تقرير الأنشطة لعام 2024 الصادر عن { -office } في مدينة { -city }.

cover-picture =
    .alt = خمسة أشخاص يقفون بعضهم بجانب بعض على جسر فوق نهر. خلفهم تشرق الشمس.

imprint-about = هذا الكتيب ملخص خاص بنا. وهو <strong>ليس</strong> منشورًا من مدينة { -city }. كُتب كمثال للمكتبة البرمجية ”<span lang="de">Lotse</span>“.

imprint-source-report = الأرقام مأخوذة من ”تقرير الأنشطة لعام 2024“ المنشور (<span lang="de">Tätigkeitsbericht</span>). وهو صادر عن { -office(form: "full") } في مدينة { -city }. أما الجمل فهي جديدة. المزيد عن ذلك: <a name="credits"></a>.

imprint-star = نكتب مثلًا ”تلاميذ“ ونقصد جميع الناس: النساء والرجال وغيرهم. في النص الألماني نجمة لهذا المعنى: ”<span lang="de">Schüler*innen</span>“.

## Kapitel Das Amt

office-title = نظرة عامة على المكتب

office-intro = { -office(form: "full") } تابع لمدينة { -city }. منذ متى يوجد المكتب، وبكم من المال عمل في عام 2024؟

office-founded = تأسس المكتب في { $office-founded }. مهامه متنوعة: أن يستطيع الناس إبداء رأيهم. وأن يجدوا المشورة، بلغتهم أيضًا. وأن يُعاملوا معاملة عادلة.

office-districts =
    يعمل المكتب من أجل المدينة كلها. { $districts ->
        [zero] في { -city } { $districts } منطقة إدارية.
        [one] في { -city } منطقة إدارية واحدة.
        [two] في { -city } منطقتان إداريتان.
        [few] في { -city } { $districts } مناطق إدارية.
        [many] في { -city } { $districts } منطقة إدارية.
       *[other] في { -city } { $districts } منطقة إدارية.
    }

tile-budget = نحو { $budget-total }
    .label = كان لدى المكتب لعمله في عام 2024

tile-refunded = نحو { $budget-refunded }
    .label = من ذلك أموال دعم من الولاية والحكومة الاتحادية

tile-founded = { $office-founded }
    .label = تأسيس المكتب

office-money-title = من أين يأتي المال

office-money = استطاع المكتب في عام 2024 أن يعمل بمبلغ نحو { $budget-total }. جزء من هذا المبلغ لم تدفعه المدينة بنفسها: جاء نحو { $budget-refunded } كأموال دعم من الولاية ومن الحكومة الاتحادية.

office-programmes-title = المال لبرامج محددة

office-programmes = لبعض البرامج يذكر التقرير مبلغًا من دون كلمة مثل ”نحو“ أو ”أكثر من“. يقارن الرسم البياني بين هذه المبالغ.

chart-funds = المال لبرامج محددة في عام 2024
    .alt = رسم بياني بالأعمدة. كل عمود يمثل برنامجًا. كلما كان العمود أطول، كان المال أكثر.

chart-funds-areas = مشاريع في المناطق الاجتماعية

chart-funds-komm-an = العمل التطوعي: { -komm-an }

name-mediators = وسطاء اللغة والاندماج

chart-funds-lsbti = مشاريع <span lang="de">LSBTI</span> ضد التمييز والعنف

name-nrweltoffen = { -nrweltoffen }

name-guides = مرشدو الاندماج

chart-funds-health = فعاليات عن الصحة

office-programmes-more = مبالغ أخرى يذكرها التقرير على وجه التقريب فقط. لذلك ليست في الرسم البياني، بل في النص: <a name="centres"></a>؛ <a name="arriving"></a>.

reading-title = قراءة الأرقام بشكل صحيح

reading-words = بعض الأرقام في التقرير مقرّبة. عندئذ تكون قبلها كلمة: ”نحو“ أو ”حوالي“ أو ”أكثر من“ أو ”ما يزيد على“ أو ”ما يقرب من“. وإذا لم توجد كلمة كهذه، فالتقرير يذكر هذا الرقم بالضبط.

## Kapitel Mitreden und mithelfen

participation-title = إبداء الرأي والمساعدة

participation-intro = يقدم كثير من الناس في { -city } رأيهم ومعرفتهم ووقتهم.

bodies-title = الهيئات

bodies-run =
    الهيئة مجموعة تجتمع وتتشاور في موضوع. { $bodies ->
        [zero] أشرف المكتب على { $bodies } هيئة.
        [one] أشرف المكتب على هيئة واحدة.
        [two] أشرف المكتب على هيئتين.
        [few] أشرف المكتب على { $bodies } هيئات.
        [many] أشرف المكتب على { $bodies } هيئة.
       *[other] أشرف المكتب على { $bodies } هيئة.
    } وترأست عمدة المدينة { $bodies-chaired-by-mayor ->
        [zero] { $bodies-chaired-by-mayor } منها
        [one] واحدة منها
        [two] اثنتين منها
        [few] { $bodies-chaired-by-mayor } منها
        [many] { $bodies-chaired-by-mayor } منها
       *[other] { $bodies-chaired-by-mayor } منها
    }.

tile-bodies = { $bodies }
    .label =
        { $bodies ->
            [zero] هيئة
            [one] هيئة
            [two] هيئات
            [few] هيئات
            [many] هيئة
           *[other] هيئة
        }

tile-body-members = { $body-members }
    .label =
        { $body-members ->
            [zero] عضو
            [one] عضو
            [two] أعضاء
            [few] أعضاء
            [many] عضوًا
           *[other] عضو
        }

tile-body-sessions = { $body-sessions }
    .label =
        { $body-sessions ->
            [zero] جلسة
            [one] جلسة
            [two] جلسات
            [few] جلسات
            [many] جلسة
           *[other] جلسة
        }

events-title = الفعاليات والاستطلاع

events =
    { $expert-events ->
        [zero] نظّم المكتب { $expert-events } فعالية متخصصة.
        [one] نظّم المكتب فعالية متخصصة واحدة.
        [two] نظّم المكتب فعاليتين متخصصتين.
        [few] نظّم المكتب { $expert-events } فعاليات متخصصة.
        [many] نظّم المكتب { $expert-events } فعالية متخصصة.
       *[other] نظّم المكتب { $expert-events } فعالية متخصصة.
    } { $expert-event-attendees ->
        [zero] في المجموع حضر أكثر من { $expert-event-attendees } ضيف.
        [one] في المجموع حضر أكثر من ضيف واحد.
        [two] في المجموع حضر أكثر من ضيفين.
        [few] في المجموع حضر أكثر من { $expert-event-attendees } ضيوف.
        [many] في المجموع حضر أكثر من { $expert-event-attendees } ضيفًا.
       *[other] في المجموع حضر أكثر من { $expert-event-attendees } ضيف.
    }

survey = سُئل أيضًا موظفو المدينة. كان الاستطلاع من دون ذكر الأسماء. وكان موضوعه التمييز والبيانات عن المساواة. شارك فيه أكثر من { $survey-response } من الموظفين.

volunteering-title = العمل التطوعي

volunteering-komm-an =
    العمل التطوعي معناه: أناس يساعدون بإرادتهم ومن دون أجر. يدعم برنامج { -komm-an } هذه المساعدة. في عام 2024 كان لذلك مبلغ { $komman-funds }. { $komman-groups ->
        [zero] دعم هذا المال { $komman-groups } مبادرة وجمعية.
        [one] دعم هذا المال مبادرة أو جمعية واحدة.
        [two] دعم هذا المال مبادرتين أو جمعيتين.
        [few] دعم هذا المال { $komman-groups } مبادرات وجمعيات.
        [many] دعم هذا المال { $komman-groups } مبادرة وجمعية.
       *[other] دعم هذا المال { $komman-groups } مبادرة وجمعية.
    } { $komman-volunteers ->
        [zero] ووصل إلى حوالي { $komman-volunteers } متطوع.
        [one] ووصل إلى حوالي متطوع واحد.
        [two] ووصل إلى حوالي متطوعين اثنين.
        [few] ووصل إلى حوالي { $komman-volunteers } متطوعين.
        [many] ووصل إلى حوالي { $komman-volunteers } متطوعًا.
       *[other] ووصل إلى حوالي { $komman-volunteers } متطوع.
    }

volunteering-more = وهذا أيضًا كان في عام 2024:

volunteering-welcome =
    { $welcome-initiatives ->
        [zero] حصل أكثر من { $welcome-initiatives } مبادرة ترحيب على الدعم.
        [one] حصل أكثر من مبادرة ترحيب واحدة على الدعم.
        [two] حصل أكثر من مبادرتي ترحيب على الدعم.
        [few] حصل أكثر من { $welcome-initiatives } مبادرات ترحيب على الدعم.
        [many] حصل أكثر من { $welcome-initiatives } مبادرة ترحيب على الدعم.
       *[other] حصل أكثر من { $welcome-initiatives } مبادرة ترحيب على الدعم.
    }

volunteering-patenschaften =
    { $kkp-new ->
        [zero] في مشروع { -patenschaften } بدأ أكثر من { $kkp-new } علاقة مرافقة جديدة.
        [one] في مشروع { -patenschaften } بدأ أكثر من علاقة مرافقة جديدة واحدة.
        [two] في مشروع { -patenschaften } بدأ أكثر من علاقتي مرافقة جديدتين.
        [few] في مشروع { -patenschaften } بدأ أكثر من { $kkp-new } علاقات مرافقة جديدة.
        [many] في مشروع { -patenschaften } بدأ أكثر من { $kkp-new } علاقة مرافقة جديدة.
       *[other] في مشروع { -patenschaften } بدأ أكثر من { $kkp-new } علاقة مرافقة جديدة.
    } دائمًا يرافق شخص واحد طفلًا واحدًا.

volunteering-centres =
    { $ikz-volunteers ->
        [zero] في المراكز المتعددة الثقافات ساعد أكثر من { $ikz-volunteers } شخص تطوعًا.
        [one] في المراكز المتعددة الثقافات ساعد أكثر من شخص واحد تطوعًا.
        [two] في المراكز المتعددة الثقافات ساعد أكثر من شخصين تطوعًا.
        [few] في المراكز المتعددة الثقافات ساعد أكثر من { $ikz-volunteers } أشخاص تطوعًا.
        [many] في المراكز المتعددة الثقافات ساعد أكثر من { $ikz-volunteers } شخصًا تطوعًا.
       *[other] في المراكز المتعددة الثقافات ساعد أكثر من { $ikz-volunteers } شخص تطوعًا.
    }

## Kapitel Begegnen und beraten

centres-title = اللقاء والمشورة

centres-intro = أحيانًا يفيد الحديث، وأحيانًا تفيد النصيحة. ولذلك لا بد من أماكن أبوابها مفتوحة.

centres-places-title = المراكز المتعددة الثقافات

centres-what =
    في المراكز المتعددة الثقافات يلتقي أناس من أصول مختلفة. { $ikz-count ->
        [zero] يذكر التقرير { $ikz-count } مركز من هذا النوع.
        [one] يذكر التقرير مركزًا واحدًا من هذا النوع.
        [two] يذكر التقرير مركزين من هذا النوع.
        [few] يذكر التقرير { $ikz-count } مراكز من هذا النوع.
        [many] يذكر التقرير { $ikz-count } مركزًا من هذا النوع.
       *[other] يذكر التقرير { $ikz-count } مركز من هذا النوع.
    } { $ikz-staff ->
        [zero] هناك يعمل { $ikz-staff } شخص في وظيفتهم الأساسية.
        [one] هناك يعمل شخص واحد في وظيفته الأساسية.
        [two] هناك يعمل شخصان في وظيفتهما الأساسية.
        [few] هناك يعمل { $ikz-staff } أشخاص في وظيفتهم الأساسية.
        [many] هناك يعمل { $ikz-staff } شخصًا في وظيفتهم الأساسية.
       *[other] هناك يعمل { $ikz-staff } شخص في وظيفتهم الأساسية.
    } لدعم المراكز توجد ميزانية تزيد على { $ikz-budget }.

centres-picture = أبواب مفتوحة: المراكز المتعددة الثقافات أماكن للقاء والمشورة.
    .alt = بيت بابه مفتوح. في الباب يقف شخص ويلوّح بيده. من اليسار واليمين يأتي أشخاص آخرون، وبجانب البيت شجرة.

tile-centres = { $ikz-count }
    .label =
        { $ikz-count ->
            [zero] مركز متعدد الثقافات
            [one] مركز متعدد الثقافات
            [two] مراكز متعددة الثقافات
            [few] مراكز متعددة الثقافات
            [many] مركزًا متعدد الثقافات
           *[other] مركز متعدد الثقافات
        }

tile-centre-advice = نحو { $ikz-consultations-per-day }
    .label =
        { $ikz-consultations-per-day ->
            [zero] استشارة في اليوم في المراكز
            [one] استشارة في اليوم في المراكز
            [two] استشارات في اليوم في المراكز
            [few] استشارات في اليوم في المراكز
            [many] استشارة في اليوم في المراكز
           *[other] استشارة في اليوم في المراكز
        }

tile-people-supported = أكثر من { $people-supported }
    .label =
        { $people-supported ->
            [zero] شخص دُعموا بالمشورة واللقاء
            [one] شخص واحد دُعم بالمشورة واللقاء
            [two] أشخاص دُعموا بالمشورة واللقاء
            [few] أشخاص دُعموا بالمشورة واللقاء
            [many] شخصًا دُعموا بالمشورة واللقاء
           *[other] شخص دُعموا بالمشورة واللقاء
        }

service-title = الخدمة المتعددة الثقافات

service =
    { $ikd-sites ->
        [zero] كان للخدمة المتعددة الثقافات (<span lang="de">Interkultureller Dienst</span>) في المدينة { $ikd-sites } موقع.
        [one] كان للخدمة المتعددة الثقافات (<span lang="de">Interkultureller Dienst</span>) في المدينة موقع واحد.
        [two] كان للخدمة المتعددة الثقافات (<span lang="de">Interkultureller Dienst</span>) في المدينة موقعان.
        [few] كان للخدمة المتعددة الثقافات (<span lang="de">Interkultureller Dienst</span>) في المدينة { $ikd-sites } مواقع.
        [many] كان للخدمة المتعددة الثقافات (<span lang="de">Interkultureller Dienst</span>) في المدينة { $ikd-sites } موقعًا.
       *[other] كان للخدمة المتعددة الثقافات (<span lang="de">Interkultureller Dienst</span>) في المدينة { $ikd-sites } موقع.
    } وكان للمشاريع في المناطق الاجتماعية مبلغ { $ikd-funds }. المنطقة الاجتماعية (<span lang="de">Sozialraum</span>) هي منطقة في المدينة.

fairness-title = المشورة ضد التمييز

fairness =
    التمييز معناه مثلًا: شخص يُعامل معاملة أسوأ بسبب أصله. { $adb-offices ->
        [zero] دعم المكتب { $adb-offices } مركز يساعد ضد ذلك. اسمه <span lang="de">Antidiskriminierungsbüro</span> (مكتب مكافحة التمييز).
        [one] دعم المكتب مركزًا واحدًا يساعد ضد ذلك. اسمه <span lang="de">Antidiskriminierungsbüro</span> (مكتب مكافحة التمييز).
        [two] دعم المكتب مركزين يساعدان ضد ذلك. اسم كل منهما <span lang="de">Antidiskriminierungsbüro</span> (مكتب مكافحة التمييز).
        [few] دعم المكتب { $adb-offices } مراكز تساعد ضد ذلك. اسم كل منها <span lang="de">Antidiskriminierungsbüro</span> (مكتب مكافحة التمييز).
        [many] دعم المكتب { $adb-offices } مركزًا تساعد ضد ذلك. اسم كل منها <span lang="de">Antidiskriminierungsbüro</span> (مكتب مكافحة التمييز).
       *[other] دعم المكتب { $adb-offices } مركز تساعد ضد ذلك. اسم كل منها <span lang="de">Antidiskriminierungsbüro</span> (مكتب مكافحة التمييز).
    } { $adb-consultations ->
        [zero] في عام 2024 كانت هناك { $adb-consultations } استشارة.
        [one] في عام 2024 كانت هناك استشارة واحدة.
        [two] في عام 2024 كانت هناك استشارتان.
        [few] في عام 2024 كانت هناك { $adb-consultations } استشارات.
        [many] في عام 2024 كانت هناك { $adb-consultations } استشارة.
       *[other] في عام 2024 كانت هناك { $adb-consultations } استشارة.
    }

## Kapitel Viele Sprachen

languages-title = لغات كثيرة

languages-intro = من لا يزال يتعلم الألمانية ينبغي أن يفهم مع ذلك كل ما هو مهم. يساعد في ذلك أشخاص وكتيبات ومجلة.

languages-people-title = أشخاص يربطون بين الناس

languages-mediators =
    أحيانًا لا توجد لغة مشتركة. عندئذ يساعد وسطاء اللغة والاندماج في الحديث. { $sim-languages ->
        [zero] جرت مهامهم بأكثر من { $sim-languages } لغة ولهجة.
        [one] جرت مهامهم بأكثر من لغة أو لهجة واحدة.
        [two] جرت مهامهم بأكثر من لغتين ولهجتين.
        [few] جرت مهامهم بأكثر من { $sim-languages } لغات ولهجات.
        [many] جرت مهامهم بأكثر من { $sim-languages } لغة ولهجة.
       *[other] جرت مهامهم بأكثر من { $sim-languages } لغة ولهجة.
    }

languages-guides =
    يرافق مرشدو الاندماج (<span lang="de">Integrationslotsen</span>) القادمين الجدد إلى المدينة. { $lots-languages ->
        [zero] وهم يستخدمون في عملهم { $lots-languages } لغة.
        [one] وهم يستخدمون في عملهم لغة واحدة.
        [two] وهم يستخدمون في عملهم لغتين.
        [few] وهم يستخدمون في عملهم { $lots-languages } لغات.
        [many] وهم يستخدمون في عملهم { $lots-languages } لغة.
       *[other] وهم يستخدمون في عملهم { $lots-languages } لغة.
    }

languages-picture = لغات كثيرة، وحديث واحد
    .alt = ثلاثة أشخاص يجلسون إلى طاولة. فوق كل منهم فقاعة كلام لها نقش خاص: نقاط وأمواج وخطوط.

languages-table = المهام والمال في عام 2024

languages-column-who = من يساعد؟

languages-column-assignments = المهام

column-funds = المال

languages-mediators-assignments = أكثر من { $sim-assignments }

languages-mediators-funds = { $sim-funds }

languages-guides-assignments = ما يزيد على { $lots-assignments }

languages-guides-funds = { $lots-funds }

languages-reading-title = كتيبات ومجلة

languages-housing =
    { $housing-languages ->
        [zero] يوجد كتيب ”<span lang="de">Wegweiser Wohnen</span>“ في { $housing-languages } لغة.
        [one] يوجد كتيب ”<span lang="de">Wegweiser Wohnen</span>“ بلغة واحدة.
        [two] يوجد كتيب ”<span lang="de">Wegweiser Wohnen</span>“ بلغتين.
        [few] يوجد كتيب ”<span lang="de">Wegweiser Wohnen</span>“ في { $housing-languages } لغات.
        [many] يوجد كتيب ”<span lang="de">Wegweiser Wohnen</span>“ في { $housing-languages } لغة.
       *[other] يوجد كتيب ”<span lang="de">Wegweiser Wohnen</span>“ في { $housing-languages } لغة.
    } وهو يشرح ما هو مهم عند الاستئجار. في عام 2024 أضيفت إليه الأوكرانية.

languages-housing-note = ما هي هذه اللغات؟ هذا غير مذكور في مصادرنا. أما ”<span lang="de">Wegweiser Wohnen</span>“ (دليل السكن) في المكتبة البرمجية ”<span lang="de">Lotse</span>“ فهو كتيب آخر خاص بنا.

languages-zmi = وهناك أيضًا مجلة اسمها { -zmi }. معنى <span lang="de">ZMI</span> هو ”<span lang="de">Zentrum für Mehrsprachigkeit und Integration</span>“، أي مركز تعدد اللغات والاندماج. مركز <span lang="de">ZMI</span> نفسه قائم منذ عام { $zmi-since }. في عام 2024 صدر من المجلة العدد { $zmi-issue }.

chart-languages = عدد اللغات في هذه الخدمات
    .alt = رسم بياني بالأعمدة. كل عمود يمثل خدمة. كلما كان العمود أطول، كانت اللغات هناك أكثر.

chart-languages-mediators = وسطاء اللغة والاندماج (أكثر من هذا الرقم)

chart-languages-housing = ”<span lang="de">Wegweiser Wohnen</span>“

## Kapitel Lernen und gesund bleiben

learning-title = التعلم والصحة

learning-intro = المدرسة والصحة تهمان الجميع. لذلك هناك مشورة وورش عمل وفعاليات.

school-title = كل ما يخص المدرسة

school-advice =
    يمكن التحدث في { -city } عن أسئلة المدرسة بعدة لغات. { $ki-youth ->
        [zero] وصلت الاستشارة المدرسية المتعددة اللغات إلى { $ki-youth } شخص شاب.
        [one] وصلت الاستشارة المدرسية المتعددة اللغات إلى شخص شاب واحد.
        [two] وصلت الاستشارة المدرسية المتعددة اللغات إلى شخصين شابين.
        [few] وصلت الاستشارة المدرسية المتعددة اللغات إلى { $ki-youth } أشخاص شباب.
        [many] وصلت الاستشارة المدرسية المتعددة اللغات إلى { $ki-youth } شخصًا شابًا.
       *[other] وصلت الاستشارة المدرسية المتعددة اللغات إلى { $ki-youth } شخص شاب.
    } { $ki-children ->
        [zero] ووصلت أيضًا إلى { $ki-children } طفل
        [one] ووصلت أيضًا إلى طفل واحد
        [two] ووصلت أيضًا إلى طفلين
        [few] ووصلت أيضًا إلى { $ki-children } أطفال
        [many] ووصلت أيضًا إلى { $ki-children } طفلًا
       *[other] ووصلت أيضًا إلى { $ki-children } طفل
    } تحت سن { $ki-children-age } عامًا.

school-workshops =
    { $bridge-workshops ->
        [zero] للتلاميذ كانت هناك { $bridge-workshops } ورشة عمل باسم ”<span lang="de">Brückenbauer*</span>“ (بناة الجسور).
        [one] للتلاميذ كانت هناك ورشة عمل واحدة باسم ”<span lang="de">Brückenbauer*</span>“ (بناة الجسور).
        [two] للتلاميذ كانت هناك ورشتا عمل باسم ”<span lang="de">Brückenbauer*</span>“ (بناة الجسور).
        [few] للتلاميذ كانت هناك { $bridge-workshops } ورش عمل باسم ”<span lang="de">Brückenbauer*</span>“ (بناة الجسور).
        [many] للتلاميذ كانت هناك { $bridge-workshops } ورشة عمل باسم ”<span lang="de">Brückenbauer*</span>“ (بناة الجسور).
       *[other] للتلاميذ كانت هناك { $bridge-workshops } ورشة عمل باسم ”<span lang="de">Brückenbauer*</span>“ (بناة الجسور).
    } { $bridge-pupils ->
        [zero] شارك فيها { $bridge-pupils } تلميذ.
        [one] شارك فيها تلميذ واحد.
        [two] شارك فيها تلميذان.
        [few] شارك فيها { $bridge-pupils } تلاميذ.
        [many] شارك فيها { $bridge-pupils } تلميذًا.
       *[other] شارك فيها { $bridge-pupils } تلميذ.
    }

school-network =
    في شبكة ”{ -schule-ohne-rassismus }“ (مدرسة بلا عنصرية – مدرسة شجاعة) تعمل مدارس ضد العنصرية. { $schools-sor ->
        [zero] ينسّق المكتب هناك عمل { $schools-sor } مدرسة.
        [one] ينسّق المكتب هناك عمل مدرسة واحدة.
        [two] ينسّق المكتب هناك عمل مدرستين.
        [few] ينسّق المكتب هناك عمل { $schools-sor } مدارس.
        [many] ينسّق المكتب هناك عمل { $schools-sor } مدرسة.
       *[other] ينسّق المكتب هناك عمل { $schools-sor } مدرسة.
    }

health-title = الصحة

health =
    يقدم مرشدو الاندماج معلومات عن الصحة أيضًا. { $health-events ->
        [zero] في عام 2024 أقاموا { $health-events } فعالية عن ذلك.
        [one] في عام 2024 أقاموا فعالية واحدة عن ذلك.
        [two] في عام 2024 أقاموا فعاليتين عن ذلك.
        [few] في عام 2024 أقاموا { $health-events } فعاليات عن ذلك.
        [many] في عام 2024 أقاموا { $health-events } فعالية عن ذلك.
       *[other] في عام 2024 أقاموا { $health-events } فعالية عن ذلك.
    } وخُصص لذلك مبلغ { $health-funds }.

health-women =
    { $health-centres ->
        [zero] كانت هناك فعاليات إعلامية وعروض عن صحة النساء في { $health-centres } مركز.
        [one] كانت هناك فعاليات إعلامية وعروض عن صحة النساء في مركز واحد.
        [two] كانت هناك فعاليات إعلامية وعروض عن صحة النساء في مركزين.
        [few] كانت هناك فعاليات إعلامية وعروض عن صحة النساء في { $health-centres } مراكز.
        [many] كانت هناك فعاليات إعلامية وعروض عن صحة النساء في { $health-centres } مركزًا.
       *[other] كانت هناك فعاليات إعلامية وعروض عن صحة النساء في { $health-centres } مركز.
    }

tile-health-events = { $health-events }
    .label =
        { $health-events ->
            [zero] فعالية عن الصحة أقامها مرشدو الاندماج
            [one] فعالية عن الصحة أقامها مرشدو الاندماج
            [two] فعاليات عن الصحة أقامها مرشدو الاندماج
            [few] فعاليات عن الصحة أقامها مرشدو الاندماج
            [many] فعالية عن الصحة أقامها مرشدو الاندماج
           *[other] فعالية عن الصحة أقامها مرشدو الاندماج
        }

tile-health-participants = أكثر من { $health-participants }
    .label =
        { $health-participants ->
            [zero] شخص شارك في عروض عن الصحة
            [one] شخص شارك في عروض عن الصحة
            [two] أشخاص شاركوا في عروض عن الصحة
            [few] أشخاص شاركوا في عروض عن الصحة
            [many] شخصًا شاركوا في عروض عن الصحة
           *[other] شخص شاركوا في عروض عن الصحة
        }

tile-health-centres = { $health-centres }
    .label =
        { $health-centres ->
            [zero] مركز فيها فعاليات إعلامية وعروض عن صحة النساء
            [one] مركز فيه فعاليات إعلامية وعروض عن صحة النساء
            [two] مراكز فيها فعاليات إعلامية وعروض عن صحة النساء
            [few] مراكز فيها فعاليات إعلامية وعروض عن صحة النساء
            [many] مركزًا فيها فعاليات إعلامية وعروض عن صحة النساء
           *[other] مركز فيها فعاليات إعلامية وعروض عن صحة النساء
        }

## Kapitel Ankommen und arbeiten

arriving-title = الاستقرار والعمل

arriving-intro = الحياة الجديدة في { -city } تبدأ غالبًا بأسئلة: من يساعدني؟ أين أتعلم الألمانية؟ كيف أجد عملًا؟

arriving-help-title = المشورة في أماكن كثيرة

arriving-kim =
    لدى { -kim } يعمل مرافقون متخصصون (<span lang="de">Case-Manager</span>). وهم يخططون مع كل شخص الخطوات التالية. { $kim-managers ->
        [zero] في { -city } عمل { $kim-managers } مرافق متخصص.
        [one] في { -city } عمل مرافق متخصص واحد.
        [two] في { -city } عمل مرافقان متخصصان.
        [few] في { -city } عمل { $kim-managers } مرافقين متخصصين.
        [many] في { -city } عمل { $kim-managers } مرافقًا متخصصًا.
       *[other] في { -city } عمل { $kim-managers } مرافق متخصص.
    }

arriving-inka = لدى { -inka } يحصل على المشورة أشخاص جاؤوا حديثًا من بلدان أخرى في الاتحاد الأوروبي. المال لذلك يأتي من الاتحاد الأوروبي: أكثر من { $inka-funds }.

arriving-wak =
    { -wak } خدمة للناس القادمين من بلدان أخرى في الاتحاد الأوروبي. وكان لذلك أكثر من { $wak-funds }. { $wak-placed ->
        [zero] بهذه المساعدة وجد { $wak-placed } شخص طريقهم إلى العمل.
        [one] بهذه المساعدة وجد شخص واحد طريقه إلى العمل.
        [two] بهذه المساعدة وجد شخصان طريقهما إلى العمل.
        [few] بهذه المساعدة وجد { $wak-placed } أشخاص طريقهم إلى العمل.
        [many] بهذه المساعدة وجد { $wak-placed } شخصًا طريقهم إلى العمل.
       *[other] بهذه المساعدة وجد { $wak-placed } شخص طريقهم إلى العمل.
    }

arriving-table = أين توجد الخدمات وكم عدد المستفيدين منها

arriving-column-offer = الخدمة

arriving-column-places = الأماكن

arriving-column-people = الناس

arriving-row-kim = { -kim }

arriving-kim-places =
    { $kim-quarters ->
        [zero] { $kim-quarters } حي
        [one] حي واحد
        [two] حيان
        [few] { $kim-quarters } أحياء
        [many] { $kim-quarters } حيًا
       *[other] { $kim-quarters } حي
    }

arriving-kim-people =
    { $kim-people ->
        [zero] وصل إلى { $kim-people } شخص
        [one] وصل إلى شخص واحد
        [two] وصل إلى شخصين
        [few] وصل إلى { $kim-people } أشخاص
        [many] وصل إلى { $kim-people } شخصًا
       *[other] وصل إلى { $kim-people } شخص
    }

arriving-row-inka = { -inka }

arriving-inka-places =
    { $inka-sites ->
        [zero] { $inka-sites } موقع
        [one] موقع واحد
        [two] موقعان
        [few] { $inka-sites } مواقع
        [many] { $inka-sites } موقعًا
       *[other] { $inka-sites } موقع
    }

arriving-inka-people =
    { $inka-people ->
        [zero] مشورة لأكثر من { $inka-people } شخص
        [one] مشورة لأكثر من شخص واحد
        [two] مشورة لأكثر من شخصين
        [few] مشورة لأكثر من { $inka-people } أشخاص
        [many] مشورة لأكثر من { $inka-people } شخصًا
       *[other] مشورة لأكثر من { $inka-people } شخص
    }

arriving-row-wak = { -wak }

arriving-wak-places =
    { $wak-sites ->
        [zero] { $wak-sites } موقع
        [one] موقع واحد
        [two] موقعان
        [few] { $wak-sites } مواقع
        [many] { $wak-sites } موقعًا
       *[other] { $wak-sites } موقع
    }

arriving-wak-people =
    { $wak-people ->
        [zero] مشورة لما يقرب من { $wak-people } شخص
        [one] مشورة لما يقرب من شخص واحد
        [two] مشورة لما يقرب من شخصين
        [few] مشورة لما يقرب من { $wak-people } أشخاص
        [many] مشورة لما يقرب من { $wak-people } شخصًا
       *[other] مشورة لما يقرب من { $wak-people } شخص
    }

arriving-course-title = تعلم الألمانية والعثور على المشورة

arriving-course =
    في دورة الاندماج (<span lang="de">Integrationskurs</span>) يتعلم الناس الألمانية. بعض الناس يحق لهم حضورها، وآخرون يجب عليهم حضورها. { $integration-course ->
        [zero] يذكر التقرير بهذا الشأن { $integration-course } شخص.
        [one] يذكر التقرير بهذا الشأن شخصًا واحدًا.
        [two] يذكر التقرير بهذا الشأن شخصين.
        [few] يذكر التقرير بهذا الشأن { $integration-course } أشخاص.
        [many] يذكر التقرير بهذا الشأن { $integration-course } شخصًا.
       *[other] يذكر التقرير بهذا الشأن { $integration-course } شخص.
    }

arriving-cases =
    توجد مشورة أيضًا في إطار ”<span lang="de">Integrative Sprach- und Orientierungsförderung</span>“ (دعم اللغة والتوجيه من أجل الاندماج). { $iso-case ->
        [zero] يذكر التقرير أكثر من { $iso-case } استشارة عن حالة محددة.
        [one] يذكر التقرير أكثر من استشارة واحدة عن حالة محددة.
        [two] يذكر التقرير أكثر من استشارتين عن حالة محددة.
        [few] يذكر التقرير أكثر من { $iso-case } استشارات عن حالة محددة.
        [many] يذكر التقرير أكثر من { $iso-case } استشارة عن حالة محددة.
       *[other] يذكر التقرير أكثر من { $iso-case } استشارة عن حالة محددة.
    } { $iso-noncase ->
        [zero] تضاف إلى ذلك { $iso-noncase } استشارة عامة.
        [one] تضاف إلى ذلك استشارة عامة واحدة.
        [two] تضاف إلى ذلك استشارتان عامتان.
        [few] تضاف إلى ذلك { $iso-noncase } استشارات عامة.
        [many] تضاف إلى ذلك { $iso-noncase } استشارة عامة.
       *[other] تضاف إلى ذلك { $iso-noncase } استشارة عامة.
    }

arriving-cases-note = في التقرير يأتي الرقمان في جملة واحدة، وقبلهما ”أكثر من“. وليس واضحًا هل تخص عبارة ”أكثر من“ الرقم الثاني أيضًا.

## Kapitel Vielfalt zeigen

diversity-title = إظهار التنوع

diversity-intro = الناس مختلفون ولهم الحقوق نفسها. هذا ينبغي أن يُرى ويُسمع في المدينة.

days-title = نتذكر ونحتفل

days =
    بعض الأيام تدعو إلى المشاركة، وأيام أخرى تدعو إلى التذكر. { $awareness-days ->
        [zero] في عام 2024 رافق المكتب { $awareness-days } يوم من أيام الفعاليات والذكرى.
        [one] في عام 2024 رافق المكتب يومًا واحدًا من أيام الفعاليات والذكرى.
        [two] في عام 2024 رافق المكتب يومين من أيام الفعاليات والذكرى.
        [few] في عام 2024 رافق المكتب { $awareness-days } أيام للفعاليات والذكرى.
        [many] في عام 2024 رافق المكتب { $awareness-days } يومًا من أيام الفعاليات والذكرى.
       *[other] في عام 2024 رافق المكتب { $awareness-days } يوم من أيام الفعاليات والذكرى.
    }

days-history = وإلى هذا التاريخ ينتمي أيضًا أرماندو رودريغيش دي سا (<span lang="de">Armando Rodrigues de Sá</span>). وقد وصل إلى { -city } ({ $guest-worker-year }). في ذلك الوقت كان الناس مثله يسمَّون ”<span lang="de">Gastarbeiter</span>“ (عمالًا ضيوفًا): جيء بهم إلى ألمانيا للعمل.

days-history-note = في التقرير مكتوب ”<span lang="de">Rodriguez</span>“. الكتابة الصحيحة للاسم ”<span lang="de">Rodrigues</span>“.

days-calendar =
    { $calendar-copies ->
        [zero] من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع) طُبعت { $calendar-copies } نسخة.
        [one] من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع) طُبعت نسخة واحدة.
        [two] من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع) طُبعت نسختان.
        [few] من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع) طُبعت { $calendar-copies } نسخ.
        [many] من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع) طُبعت { $calendar-copies } نسخة.
       *[other] من ”<span lang="de">Diversity Kalender</span>“ (تقويم التنوع) طُبعت { $calendar-copies } نسخة.
    } لم يُطبع منه مثل هذا العدد من قبل.

calendar-picture = تقويم لمناسبات كثيرة
    .alt = ورقة تقويم لها حلقتان. في الخانات دوائر ومربعات ومثلثات ملونة.

network-title = مدن ضد العنصرية

network =
    { -eccar } تحالف من مدن في أوروبا. وهي تعمل معًا ضد العنصرية. { -city } عضو فيه منذ { $eccar-since }. { $eccar-cities ->
        [zero] إضافةً إلى { -city } تنتمي إليه حوالي { $eccar-cities } مدينة أخرى.
        [one] إضافةً إلى { -city } تنتمي إليه حوالي مدينة واحدة أخرى.
        [two] إضافةً إلى { -city } تنتمي إليه حوالي مدينتين أخريين.
        [few] إضافةً إلى { -city } تنتمي إليه حوالي { $eccar-cities } مدن أخرى.
        [many] إضافةً إلى { -city } تنتمي إليه حوالي { $eccar-cities } مدينة أخرى.
       *[other] إضافةً إلى { -city } تنتمي إليه حوالي { $eccar-cities } مدينة أخرى.
    }

projects-title = مشاريع من أجل الاحترام

projects-lsbti =
    <span lang="de">LSBTI</span> اختصار يعني: المثليات والمثليين ومزدوجي الميل الجنسي والعابرين جندريًا وحاملي صفات الجنسين. { $campaigns ->
        [zero] نظّمت الجهة المختصة بشؤون <span lang="de">LSBTI</span> { $campaigns } حملة.
        [one] نظّمت الجهة المختصة بشؤون <span lang="de">LSBTI</span> حملة واحدة.
        [two] نظّمت الجهة المختصة بشؤون <span lang="de">LSBTI</span> حملتين.
        [few] نظّمت الجهة المختصة بشؤون <span lang="de">LSBTI</span> { $campaigns } حملات.
        [many] نظّمت الجهة المختصة بشؤون <span lang="de">LSBTI</span> { $campaigns } حملة.
       *[other] نظّمت الجهة المختصة بشؤون <span lang="de">LSBTI</span> { $campaigns } حملة.
    }

projects-nrweltoffen = برنامج { -nrweltoffen } موجّه ضد التطرف اليميني والعنصرية. يحصل على ماله من الولاية. وبهذا المال أيضًا صارت مشاريع وخدمات ممكنة في { -city }.

projects-table = المشاريع والمال في عام 2024

projects-column-area = المجال

projects-column-count = العدد

projects-nrweltoffen-count =
    { $nrweltoffen-projects ->
        [zero] { $nrweltoffen-projects } مشروع وخدمة
        [one] مشروع واحد أو خدمة واحدة
        [two] مشروعان أو خدمتان
        [few] { $nrweltoffen-projects } مشاريع وخدمات
        [many] { $nrweltoffen-projects } مشروعًا وخدمة
       *[other] { $nrweltoffen-projects } مشروع وخدمة
    }

projects-nrweltoffen-funds = { $nrweltoffen-funds }

projects-row-lsbti = <span lang="de">LSBTI</span>

projects-lsbti-count =
    { $lsbti-projects ->
        [zero] { $lsbti-projects } مشروع ضد التمييز والعنف
        [one] مشروع واحد ضد التمييز والعنف
        [two] مشروعان ضد التمييز والعنف
        [few] { $lsbti-projects } مشاريع ضد التمييز والعنف
        [many] { $lsbti-projects } مشروعًا ضد التمييز والعنف
       *[other] { $lsbti-projects } مشروع ضد التمييز والعنف
    }

projects-lsbti-funds = { $lsbti-funds }

## Quellen und Mitarbeit

credits-title = المصادر والمشاركون

credits-source = كل الأرقام مأخوذة من ”تقرير الأنشطة لعام 2024“ الصادر عن { -office(form: "full") } في مدينة { -city }. أما الجمل فكتبناها بأنفسنا. لذلك فالأخطاء في هذا الكتيب أخطاؤنا نحن.

credits-text = <strong>النص:</strong> هيئة تحرير هذه الطبعة

credits-pictures = <strong>الصور:</strong> رسوم خاصة بهذا الكتيب

credits-setting = <strong>التنضيد والرسوم البيانية:</strong> برنامج ”<span lang="de">Lotse</span>“

credits-translation = <strong>الترجمات:</strong> في بداية كل طبعة مترجمة مكتوب كيف أُنجزت الترجمة.

contact-office = هذا هو المكتب الذي يدور حوله الكتيب. أما الكتيب نفسه فلم يعدّه المكتب.

credits-more-title = كل شيء في صفحتين

credits-more = هل وقتكم قليل؟ أهم الأرقام موجودة أيضًا في صفحتين. اسم الورقة ”عام 2024 في لمحة“.
