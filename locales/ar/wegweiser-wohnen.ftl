### Housing guide in Arabic. Form of address: أنتم (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = دليل السكن

guide-subtitle = كيف تجدون شقة في { -city } وتستأجرونها وتحافظون عليها

guide-publisher = <span lang="de">Lotse</span> – دليل نموذجي

guide-subject = يشرح هذا الدليل بلغة بسيطة ما هو مهم عند البحث عن شقة في { -city } واستئجارها ومغادرتها.

cover-picture =
    .alt = صف من البيوت الملونة على ضفة نهر. أمامها لافتة طريق تشير إلى اتجاهين.

imprint-about = هذا الكتيب مثال. كُتب من جديد للمكتبة البرمجية ”<span lang="de">Lotse</span>“. الفكرة مأخوذة من كتيب ”<span lang="de">Wegweiser Wohnen</span>“ في كولونيا. هذا الكتيب ليس منشورًا رسميًا من مدينة { -city }. نحن اخترنا اللغات بأنفسنا.

imprint-no-legal-advice = هذا الكتيب ليس استشارة قانونية. قد تتغير القوانين والمبالغ والعناوين. اطلبوا المشورة قبل أن توقّعوا على شيء مهم. تجدون العناوين هنا: <a name="help"></a>.

# „Rechtsstand“: der Tag, von dem der gelesene Text der Gesetze ist. Niemand hat danach geprüft, ob sich etwas geändert hat.
imprint-law = تاريخ القوانين: { $law-date }. القوانين الاتحادية مذكورة في هذا الكتيب بنصها في ذلك اليوم. التعديلات التي جاءت بعده غير موجودة هنا.

## So benutzen Sie dieses Heft

how-to-title = كيف تستخدمون هذا الكتيب

how-to-intro = يرافقكم هذا الكتيب من أول إعلان حتى مغادرة الشقة. لا يلزم أن تقرؤوا كل شيء. اختاروا الفصل الذي تحتاجون إليه الآن. في الإطارات تحذيرات ونصائح. وأهم المهل موجودة في جدول: <a name="help-deadlines"></a>. وهناك قوائم بمربعات: يمكنكم طباعتها وأخذها معكم ووضع علامة على ما تم.

how-to-words = <strong>الكلمات الألمانية:</strong> بعض الكلمات تجدونها بهذا الشكل في الرسائل والعقود. نشرحها في النص وهنا: <a name="glossary"></a>. الرسائل الجاهزة في آخر الكتيب: <a name="letters"></a>.

how-to-star = <strong>صيغة الكلمات:</strong> نكتب مثلًا ”المؤجر“. ونقصد بذلك جميع الناس: النساء والرجال وغيرهم. في النص الألماني نجمة لهذا المعنى: ”<span lang="de">Vermieter*in</span>“.

how-to-together = <strong>القراءة معًا:</strong> في كل اللغات الفصول نفسها والأرقام نفسها. لذلك يمكنكم استخدام الكتيب مع مستشار. أشيروا ببساطة إلى الموضع نفسه.

# „Wirksam“, „unwirksam“ und „gültig“ meinen hier das Recht: Was unwirksam ist, gilt nicht.
how-to-law = <strong>كلمات من القانون:</strong> كلمة ”<span lang="de">unwirksam</span>“ معناها: باطل، لا يسري. وكلمة ”<span lang="de">wirksam</span>“ معناها: صحيح قانونًا، يسري. والكلمة ”<span lang="de">Frist</span>“ معناها مهلة: وقت يجب أن تلتزموا به. العلامة ”§“ تدل على الموضع في القانون. و ”<span lang="de">BGB</span>“ اختصار <span lang="de">Bürgerliches Gesetzbuch</span>، أي القانون المدني الألماني.

## Kapitel Suchen

search-title = البحث عن شقة

search-intro = العثور على شقة يحتاج في كثير من الأحيان إلى صبر. إذا استعددتم جيدًا، تستطيعون الرد بسرعة عندما يأتي عرض. يبيّن لكم هذا الفصل أين تبحثون وماذا تكتبون ومن أي شيء تحمون أنفسكم.

search-residence-title = هل يحق لكم اختيار مكان السكن بحرية؟

search-residence =
    ”وضع الحماية“ (<span lang="de">Schutzstatus</span>) معناه: ألمانيا تحميكم، مثلًا بصفتكم لاجئين. يجب على كثير من الأشخاص الذين لديهم وضع حماية أن يسكنوا { $residence-years ->
        [zero] { $residence-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $residence-years } سنوات
        [many] { $residence-years } سنة
       *[other] { $residence-years } سنة
    } في ولاية ألمانية محددة. وكثيرًا ما ينطبق ذلك أيضًا على مدينة محددة. في ولاية شمال الراين وستفاليا تحدد لكم دائرة رسمية مدينة في أغلب الحالات. يسمى هذا الواجب <span lang="de">Wohnsitzregelung</span>. إذا ذُكرت مدينة أخرى في { -bescheid(form: "the-full") } الذي وصلكم، فلا يجوز لكم أن تنتقلوا إلى { -city } هكذا ببساطة. هناك استثناءات. ومثال على ذلك: عمل مع تأمين وأجر كافٍ ومدة لا تقل عن { $residence-hours ->
        [zero] { $residence-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $residence-hours } ساعات
        [many] { $residence-hours } ساعة
       *[other] { $residence-hours } ساعة
    } في الأسبوع. وقد يُحسب أيضًا تدريب مهني أو دراسة جامعية أو دورة لغة. اسألوا دائرة الأجانب (<span lang="de">Ausländerbehörde</span>) في مكان سكنكم <strong>قبل</strong> أن توقّعوا عقد إيجار. والأفضل أن تطلبوا الجواب مكتوبًا.

search-residence-note = { $residence-law }. هذا هو قانون إقامة الأجانب.

search-where-title = أين يمكنكم البحث

search-where-internet = ابحثوا في الإنترنت وفي الصحف. إن أمكن، فعّلوا رسالة تلقائية تصلكم عند ظهور عروض جديدة. انظروا كل يوم، والأفضل صباحًا ومساءً.

search-where-companies = اكتبوا إلى شركات السكن. اسألوا أيضًا الجمعيات السكنية التعاونية (<span lang="de">Genossenschaften</span>): هناك يشتري الأعضاء حصصًا، ثم يسكنون بالإيجار. إذا كانت هناك قائمة انتظار، فسجّلوا أسماءكم فيها. واسألوا مرة بعد مرة.

search-where-people = أخبروا الجميع أنكم تبحثون: في العمل، وفي المدرسة، وفي النادي أو الجمعية، وبين الجيران. تعليق ورقة في السوبرماركت أو في مركز الحي لا يحتاج إلى جهد كبير. ابحثوا في أكثر من حي، وكذلك في المناطق حول المدينة.

search-steps-title = خطوة بخطوة

search-step-budget = احسبوا كم تستطيعون أن تدفعوا للإيجار كل شهر: <a name="costs"></a>. فكروا أيضًا في الكهرباء والإنترنت وتذاكر المواصلات والأثاث.

search-step-papers = جهّزوا أوراقكم: <a name="money-papers"></a>. احفظوا نسخًا واضحة على الهاتف. هكذا تستطيعون أن تردّوا بسرعة. لا تسلّموا الأوراق إلا عندما تريدون الشقة فعلًا.

search-step-message = اكتبوا نصًا قصيرًا عن أنفسكم. اذكروا اسمكم ورقم هاتفكم واليوم الذي تريدون فيه الانتقال إلى الشقة. لا يلزمكم في البداية أن تقولوا أكثر من ذلك. ويمكنكم إذا أردتم أن تكتبوا أيضًا كم شخصًا أنتم وما عملكم. اطلبوا من شخص يجيد الألمانية أن يقرأ النص.

search-step-answer = ردّوا بسرعة على العروض الجديدة. سجّلوا لمن كتبتم ومتى. اعتذروا إذا لم تستطيعوا الحضور. هكذا تتركون أثرًا طيبًا.

search-fraud-title = لا تدفعوا مالًا قبل معاينة الشقة

search-fraud = لا تدفعوا أبدًا مالًا مقابل شقة لم تروها. لا ترسلوا نسخة من هويتكم إلى أشخاص لا تعرفونهم. إذا كان العرض رخيصًا بشكل لافت، فكونوا حذرين. بعض المحتالين يقولون إنهم خارج البلاد وسيرسلون المفتاح بالبريد. لا تردّوا على ذلك.

# Überschrift. Unterkunft: Wohnheim oder Zimmer von der Stadt, zum Beispiel nach der Flucht.
search-shelter-title = من السكن المؤقت إلى شقة

# „Auszugsmanagement“ ist der Name des Angebots: deutsch lassen und erklären. Die Namen der drei Träger bleiben.
search-shelter = إذا كنتم تسكنون في سكن مؤقت تابع للمدينة (<span lang="de">Unterkunft</span>)، فلا يلزم أن تبحثوا وحدكم. في { -city } توجد لذلك خدمة { -auszugsmanagement }، وهي تساعدكم في الانتقال من السكن المؤقت إلى شقة. هناك يساعدكم أشخاص من <span lang="de">Caritas</span> ومن الصليب الأحمر الألماني (<span lang="de">DRK</span>) ومن مجلس اللاجئين في كولونيا (<span lang="de">Kölner Flüchtlingsrat</span>). اسألوا في سكنكم من هو المسؤول عنكم. واطلبوا المساعدة في البحث وفي عقد الإيجار.

search-shelter-steps = استوضحوا ثلاثة أمور قبل أن توقّعوا. أولًا: هل يجوز لكم أن تسكنوا في { -city }: <a name="search-residence"></a>. ثانيًا: هل تدفع الدائرة الرسمية الإيجار الجديد: <a name="money-jobcenter-move"></a>. ثالثًا: من يدفع ثمن الأثاث الأول: <a name="money-furniture"></a>. إذا كان مالكم لا يأتي من مكتب { -jobcenter } بل من دائرة الشؤون الاجتماعية (<span lang="de">Sozialamt</span>)، فاسألوا هناك.

## Kapitel Geld und Papiere

money-title = المال والأوراق

money-intro = يريد المؤجرون أن يعرفوا هل تستطيعون دفع الإيجار. ويمكن أن تساعدكم الدوائر الرسمية إذا لم يكفِ مالكم. في هذا الفصل تقرؤون أي أوراق تحتاجون إليها وأي مساعدات مالية يمكنكم طلبها.

money-papers-title = ملف أوراقكم

# Die Mappe wird bei der Besichtigung mitgenommen, aber noch nicht abgegeben.
money-papers-intro = خذوا هذه الأوراق معكم إلى معاينة الشقة. لا تسلّموها إلا عندما تريدون الشقة فعلًا:

money-papers-income = إثباتات عن دخلكم في الأشهر الأخيرة، مثلًا كشوف الراتب أو قرار من دائرة رسمية (<span lang="de">Bescheid</span>)

money-papers-schufa = بيان من شركة { -schufa }

money-papers-wbs = شهادة { -wbs }، إذا كانت لديكم

money-papers-rent = إن أمكن: تأكيد أنكم دفعتم إيجار الشقة السابقة دائمًا

money-schufa-title = أي بيان من شركة { -schufa }؟

money-schufa = تجمع شركة { -schufa } بيانات عن الناس: هل يدفعون فواتيرهم؟ توجد ورقتان. الأولى هي <strong><span lang="de">Datenkopie</span></strong> (نسخة البيانات). وهي مجانية ولكم أنتم فقط. والثانية هي <strong><span lang="de">BonitätsAuskunft</span></strong> (شهادة القدرة على الدفع). وهي بمقابل مالي ومخصصة للمؤجرين. لا تعطوا نسخة البيانات لأحد: ففيها أمور شخصية كثيرة.

money-wbs-title = شهادة { -wbs }

money-wbs-what = بعض الشقق دعمتها الدولة بالمال. وهي غالبًا أرخص. لهذه الشقق تحتاجون إلى شهادة استحقاق السكن المدعوم. اسمها بالألمانية { -wbs }، واختصارها { -wbs-short }. تحصلون عليها إذا كان دخلكم أقل من حد معين. ويجب أيضًا أن تكون إقامتكم في ألمانيا قانونية ولمدة طويلة. اسألوا المدينة هل ينطبق هذا عليكم.

money-wbs-valid =
    في شهادة { -wbs-short } مكتوب كم يجوز أن تكون مساحة الشقة. الشهادة صالحة لمدة { $wbs-years ->
        [zero] { $wbs-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $wbs-years } سنوات
        [many] { $wbs-years } سنة
       *[other] { $wbs-years } سنة
    } في ولاية شمال الراين وستفاليا. اطلبوا شهادة جديدة في الوقت المناسب عندما تقترب نهاية المدة. لم تعد مدينة { -city } تتوسط في تأجير الشقق. لذلك تبحثون بأنفسكم. لكن المدينة تقدم لكم المشورة في ذلك، وتقدمها { -housing-office(form: "full") }: <a name="card-housing-office"></a>.

money-wbs-valid-note = { $wbs-law }. هذا قانون من ولاية شمال الراين وستفاليا عن السكن المدعوم.

money-wbs-qr = هنا معلومات من مدينة { -city } عن شهادة { -wbs-short } وعن المشورة.

money-wohngeld-title = إعانة { -wohngeld }

money-wohngeld =
    إعانة { -wohngeld } هي مساعدة لدفع الإيجار، لأصحاب الدخل القليل. يجب أن تطلبوها. تبدأ من الشهر الذي تقدمون فيه الطلب. لذلك لا تنتظروا. تُمنح غالبًا لمدة { $wohngeld-months ->
        [zero] { $wohngeld-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $wohngeld-months } أشهر
        [many] { $wohngeld-months } شهرًا
       *[other] { $wohngeld-months } شهر
    }. بعد ذلك تقدمون طلبًا جديدًا. إذا كنتم تحصلون على إعانة { -grundsicherungsgeld }، فلا تحصلون على إعانة { -wohngeld }. إذا كانت هناك أوراق ناقصة بعد طلبكم، فأرسلوها بسرعة.

money-wohngeld-note = { $wohngeld-law }. هذا هو قانون إعانة السكن.

money-jobcenter-title = الإيجار من مكتب { -jobcenter }

money-jobcenter = يدفع مكتب { -jobcenter } إعانة { -grundsicherungsgeld }. كان اسمها في السابق ”<span lang="de">Bürgergeld</span>“. وتشمل أيضًا مالًا لشقة ”<span lang="de">angemessen</span>“ (مناسبة التكلفة). معنى ذلك: لا يجوز أن تكون الشقة غالية أكثر من اللازم. الحد يقوله لكم مكتب { -jobcenter }. اسألوا دائمًا عن المبالغ السارية الآن. وإذا رغبتم، يحوّل المكتب الإيجار مباشرة إلى المؤجر.

money-jobcenter-move-title = هكذا تنتقلون مع تعهد خطي من المكتب

money-jobcenter-step-ask = { -zusicherung(form: "full") } هو وعد مكتوب بأن مكتب { -jobcenter } سيدفع. اطلبوه <strong>قبل</strong> أن توقّعوا. المسؤول عن ذلك هو مكتب { -jobcenter } في المكان الذي تنتقلون إليه. قدّموا هناك العرض مع كل التكاليف.

money-jobcenter-step-deposit = اطلبوا هناك أيضًا { -kaution(form: "full") } أو حصص الجمعية السكنية التعاونية. لذلك أيضًا تحتاجون مسبقًا إلى التعهد الخطي. هذا المال يكون غالبًا قرضًا (<span lang="de">Darlehen</span>). معنى ذلك: أنتم تعيدونه لاحقًا.

money-jobcenter-step-costs = تكاليف الانتقال تطلبونها من مكتب { -jobcenter } المسؤول عنكم <strong>حتى يوم الانتقال</strong>. وهنا أيضًا: أولًا التعهد الخطي، ثم الانتقال.

money-jobcenter-step-sign = لا توقّعوا عقد الإيجار <strong>إلا بعد</strong> التعهد الخطي. من دون التعهد الخطي قد يجب عليكم أن تدفعوا أنتم جزءًا من التكاليف.

money-jobcenter-young =
    إذا كان عمركم أقل من { $benefit-age ->
        [zero] { $benefit-age } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $benefit-age } سنوات
        [many] { $benefit-age } سنة
       *[other] { $benefit-age } سنة
    }، فلا تحصلون بعد الانتقال على مال للشقة إلا مع التعهد الخطي (<span lang="de">Zusicherung</span>). إذا انتقلتم داخل { -city } ولم يكن ذلك ضروريًا، فإن مكتب { -jobcenter } يدفع على الأكثر المبلغ الذي كان يدفعه حتى الآن. وفي هذه الحالة أيضًا: تكلموا مع المكتب قبل الانتقال، لا بعده.

money-jobcenter-limit =
    للشقة التي تسكنون فيها الآن توجد مدة حماية. اسمها في الرسالة ”<span lang="de">Karenzzeit</span>“. تبدأ من أول شهر تحصلون فيه على إعانة { -grundsicherungsgeld }. وتستمر لمدة { $benefit-protected-years ->
        [zero] { $benefit-protected-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $benefit-protected-years } سنوات
        [many] { $benefit-protected-years } سنة
       *[other] { $benefit-protected-years } سنة
    }. في هذه المدة يدفع مكتب { -jobcenter } الإيجار الفعلي، لكن حتى حد أعلى. ويُحسب هذا الحد هكذا: الحد العادي مضروبًا في { $benefit-limit-factor }. وللعائلات التي لديها أطفال يمكن أن يكون أكثر. أما التدفئة فلا تسري عليها مدة الحماية. بعد ذلك، إذا كان الإيجار مرتفعًا أكثر من المسموح، يدفعه مكتب { -jobcenter } في أغلب الحالات لمدة { $benefit-after-months ->
        [zero] { $benefit-after-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $benefit-after-months } أشهر
        [many] { $benefit-after-months } شهرًا
       *[other] { $benefit-after-months } شهر
    } أخرى على الأكثر.

money-jobcenter-limit-new = أما الشقة <strong>الجديدة</strong> فالأمر معها هكذا: لا يدفع مكتب { -jobcenter } أكثر من الحد العادي إلا إذا تعهد بذلك خطيًا مسبقًا. ويمكن للمدينة أيضًا أن تحدد حدًا لكل متر مربع. إذا كان الإيجار أعلى مما تسمح به قاعدة الحد من الإيجار ({ -mietpreisbremse })، فلا يُعد الإيجار مناسبًا. عندئذ يجب على مكتب { -jobcenter } أن يطلب منكم أن تشتكوا للمؤجر من الإيجار. ما معنى ذلك؟ اقرؤوه هنا: <a name="rent-brake"></a>.

money-jobcenter-limit-note = { $benefit-law }. هذا هو الكتاب الثاني من القانون الاجتماعي.

money-jobcenter-sites =
    يخطط مكتب { -jobcenter } في { -city } للانتقال. في منتصف عام { $jobcenter-move-year } من المقرر أن يصبح لديه، بدلًا من { $jobcenter-sites-today ->
        [zero] { $jobcenter-sites-today } موقع
        [one] موقع واحد
        [two] موقعين
        [few] { $jobcenter-sites-today } مواقع
        [many] { $jobcenter-sites-today } موقعًا
       *[other] { $jobcenter-sites-today } موقع
    }، { $jobcenter-sites-planned ->
        [zero] { $jobcenter-sites-planned } موقع فقط
        [one] موقع واحد فقط
        [two] موقعان اثنان فقط
        [few] { $jobcenter-sites-planned } مواقع فقط
        [many] { $jobcenter-sites-planned } موقعًا فقط
       *[other] { $jobcenter-sites-planned } موقع فقط
    }: { $jobcenter-site-deutz } وكذلك { $jobcenter-site-west }. العنوان الذي يخصكم مكتوب في رسالتكم. انظروا إليه قبل كل موعد.

money-furniture-title = الانتقال والأثاث الأول

# „Erstausstattung“ steht so im Antrag: deutsch lassen und erklären. Gemeint sind die ersten Möbel und Geräte, nicht neue statt alter.
money-furniture = لأول شقة يمكن لمكتب { -jobcenter } أن يعطي مالًا للأثاث والموقد وأجهزة أخرى. هذا اسمه { -erstausstattung(form: "full") }. تقدمون لذلك طلبًا منفصلًا. افعلوا ذلك <strong>قبل</strong> الشراء، واكتبوا قائمة. أحيانًا تحصلون بدلًا من المال على قسائم شراء أو أشياء. ويمكن أن يسأل أيضًا من لا يحصل عادةً على مال من مكتب { -jobcenter }، إذا كان دخله قليلًا.

money-furniture-move = ويمكن لمكتب { -jobcenter } أن يدفع تكاليف الانتقال أيضًا. لذلك يجب أن يكون الانتقال ضروريًا. تحتاجون مسبقًا إلى { -zusicherung }: <a name="money-jobcenter-move"></a>. اطلبوا عروض أسعار قبل أن تكلّفوا أحدًا بالنقل.

money-furniture-note = { $furniture-law }.

# Welches Jobcenter: steht im Kapitel „Hilfe in Köln“.
money-jobcenter-find = أي مكتب { -jobcenter } مسؤول عنكم، وكيف تجدونه؟ اقرؤوا ذلك هنا: <a name="help-offices"></a>.

## Kapitel Besichtigung und faire Behandlung

viewing-title = معاينة الشقة والمعاملة العادلة

viewing-intro = عند المعاينة تفحصون الشقة، ويتعرف المؤجر عليكم. احضروا في الوقت المحدد. يمكنكم أن تأخذوا معكم شخصًا يجيد الألمانية. اطرحوا أسئلة، واكتبوا ملاحظات. يجوز لكم أن تصوّروا إذا وافق السكان.

viewing-picture = انظروا إلى كل شيء بهدوء: النوافذ والجدران والتدفئة.
    .alt = شخصان يقفان في غرفة فارغة. أحدهما يمسك قائمة، والآخر يشير إلى النافذة. تحت النافذة جهاز تدفئة معلّق.

viewing-check-title = قائمة تحقق لمعاينة الشقة

viewing-check-windows = النوافذ والأبواب تُغلق جيدًا. لا يدخل منها هواء.

viewing-check-mould = الجدران والزوايا جافة، بلا عفن ولا بقع داكنة. لا توجد رائحة رطوبة.

viewing-check-heating = يمكن تدفئة كل غرفة. في الحمام ماء ساخن.

viewing-check-noise = الضجيج والجيران والطريق إلى القطار والمدرسة والمتاجر: كل هذا يناسبني.

viewing-check-costs = أعرف { -kaltmiete(form: "full") } { -nebenkosten(form: "and-full") } { -kaution(form: "and-full") }. وأعرف أيضًا كم كلّفت التدفئة في السنة الماضية.

viewing-check-included = أعرف هل المطبخ والقبو وموقف السيارة تابعة للشقة. وأعرف أيضًا متى تصبح الشقة خالية.

viewing-known-defects = بعض العيوب (<span lang="de">Mängel</span>) تعرفونها قبل التوقيع. بسبب هذه العيوب لا تستطيعون لاحقًا في أغلب الحالات أن تدفعوا إيجارًا أقل. لذلك اطلبوا أن يُكتب في عقد الإيجار ما الذي سيصلحه المؤجر وما آخر موعد لذلك. لا توقّعوا إلا بعد ذلك ({ $known-defects-law }).

viewing-questions-title = ما يجوز للمؤجرين أن يسألوا عنه

viewing-questions-first = عند المعاينة تذكرون فقط الاسم وطريقة الاتصال بكم. وفي الشقق المدعومة تُظهرون أيضًا شهادة { -wbs-short }. لا يلزم أن تسلّموا نسخة من هويتكم. أما كشوف الراتب فتأخذونها معكم. لكنكم لا تسلّمونها إلا عندما تريدون الشقة فعلًا.

viewing-questions-first-note = كتبت هيئات حماية البيانات الشخصية عن ذلك ورقة اسمها ”<span lang="de">Orientierungshilfe</span>“. هذا شرح مع استمارة نموذجية، بتاريخ { $questions-guidance }. تجدونه هنا: { $questions-page }.

# „Selbstauskunft“ heißt das Formular der Vermieter*in: deutsch lassen und erklären.
viewing-questions-form = كثير من المؤجرين يعطونكم استمارة. اسمها { -selbstauskunft(form: "full") }. عند المعاينة لا يلزمكم بعدُ أن تملؤوها كلها. إذا لم تكونوا متأكدين من سؤال، فاسألوا جهة استشارية قبل أن تجيبوا.

viewing-fair-title = إذا عاملوكم معاملة أسوأ من غيركم

viewing-fair =
    لا يجوز لأحد أن يعاملكم معاملة أسوأ في البحث عن شقة بسبب أصلكم أو لون بشرتكم. هذا ينطبق مثلًا إذا رُفض طلبكم بسبب اسمكم فقط. هناك استثناءات قليلة. وقد يكون منها: المؤجر يسكن هو أيضًا على قطعة الأرض نفسها. والجنس والدين والإعاقة والعمر والهوية الجنسية كثيرًا ما تكون أيضًا أسبابًا غير مسموح بها. هذه الحماية لا تسري في أغلب الحالات إلا إذا كان المؤجر يؤجر أكثر من { $fairness-flats ->
        [zero] { $fairness-flats } شقة
        [one] شقة واحدة
        [two] شقتين
        [few] { $fairness-flats } شقق
        [many] { $fairness-flats } شقة
       *[other] { $fairness-flats } شقة
    }.

viewing-fair-note = { $fairness-law }. هذا هو القانون العام للمساواة في المعاملة.

viewing-fair-deadline =
    أحيانًا يكون لكم عندئذ حق في مبلغ من المال. يجب أن تطالبوا المؤجر بهذا الحق خلال { $discrimination-months ->
        [zero] { $discrimination-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $discrimination-months } أشهر
        [many] { $discrimination-months } شهرًا
       *[other] { $discrimination-months } شهر
    }، والأفضل أن تفعلوا ذلك خطيًا. احسبوا المدة من اليوم الذي حدث فيه ذلك. هكذا تكونون مطمئنين. لذلك اطلبوا المساعدة بسرعة من { -antidiskriminierungsbuero(form: "full") }. المشورة مجانية: <a name="card-adb"></a>. ويمكنكم هناك أيضًا أن تكتفوا بالحديث عما حدث.

viewing-proof = اكتبوا فورًا ما حدث: اليوم والساعة والأسماء والكلمات كما قيلت. سجّلوا أيضًا من كان حاضرًا. احتفظوا بالإعلانات والرسائل. أحيانًا يُدعى شخص اسمه ألماني ولا تُدعَون أنتم. هذا أيضًا قد يكون مؤشرًا على ذلك.

## Kapitel Mietvertrag

lease-title = عقد الإيجار

lease-intro = ينظم عقد الإيجار ما تدفعونه وما يحق لكم. اقرؤوه كله. لا توقّعوا تحت الضغط. اطلبوا وقتًا للتفكير، أو خذوا النص معكم إلى جهة استشارية. اسألوا عن كل كلمة لا تفهمونها. اطلبوا نسخة عليها كل التوقيعات، واحفظوها جيدًا.

lease-content-title = ما ينبغي أن يكون في العقد

lease-content-flat = أسماء كل المستأجرين واسم المؤجر، وعنوان الشقة والطابق والمساحة. من يوقّع يجب عليه أيضًا أن يدفع.

lease-content-rent = { -kaltmiete(form: "full") } { -nebenkosten(form: "and-full") } { -kaution(form: "and-full") }، كل منها كمبلغ باليورو. إذا كان هناك شيء ناقص، فاسألوا عنه.

lease-content-start = يوم الانتقال إلى الشقة. إذا كان في العقد تاريخ نهاية أيضًا، فاطلبوا من جهة استشارية أن تفحص ذلك. قبل هذا التاريخ لا تستطيعون في أغلب الحالات إنهاء العقد بالمهلة العادية. والشيء نفسه إذا كان في العقد { -kuendigungsverzicht(form: "full") }: عندئذ لا تستطيعون في أغلب الحالات، لمدة من الزمن، إنهاء العقد.

lease-content-promises = كل ما وُعدتم به، مثلًا أرضية جديدة. ما قيل شفهيًا فقط يصعب إثباته لاحقًا.

lease-content-pets = هل الحيوانات المنزلية مسموح بها. اسألوا مسبقًا، حتى إذا لم يكن في العقد شيء عن ذلك.

lease-kinds-title = عقد محدد المدة، شقة مفروشة، سكن مشترك

lease-kinds = بعض العقود مختلفة. اقرؤوها بعناية خاصة.

# „Befristet“ und „Zeitmietvertrag“ stehen so im Vertrag: deutsch lassen und erklären. „Unbefristet“ heißt: ohne festes Ende.
lease-kind-fixed = <strong>محدد المدة (<span lang="de">befristet</span>):</strong> في العقد يوم أخير ثابت. اسمه أيضًا { -zeitmietvertrag(form: "full") }. يحتاج المؤجر لذلك إلى سبب يذكره القانون. مثال: يريد لاحقًا أن يسكن هناك بنفسه. يجب أن يذكر لكم هذا السبب خطيًا عند التوقيع. وإلا فالعقد غير محدد المدة، اسمه بالألمانية <span lang="de">unbefristet</span> ({ $fixed-term-law }).

lease-kind-waiver = <strong>{ -kuendigungsverzicht(form: "full") }:</strong> لا تستطيعون لمدة من الزمن إنهاء العقد، حتى إذا وجدتم شقة أخرى. لا توقّعوا ذلك إلا إذا كنتم متأكدين أنكم ستبقون طوال هذه المدة.

# „Vorübergehend“ steht im Gesetz: nur für eine kurze Zeit.
lease-kind-short = <strong>لمدة قصيرة فقط:</strong> أحيانًا يؤجر شخص ”<span lang="de">vorübergehend</span>“ فقط (لمدة قصيرة)، مثلًا كتأجير مؤقت (<span lang="de">Zwischenmiete</span>). عندئذ كثيرًا ما لا توجد حماية من { -kuendigung(form: "full") }. وقاعدة الحد من الإيجار ({ -mietpreisbremse }) أيضًا كثيرًا ما لا تسري عندئذ ({ $exempt-law }). اسألوا لماذا مدة العقد قصيرة إلى هذا الحد.

lease-kind-furnished = <strong>مفروشة (<span lang="de">möbliert</span>):</strong> في الشقة أثاث. اطلبوا أن تُكتب في العقد قائمة بالأثاث. اسألوا كم يكلّف الأثاث. إذا كانت الغرفة داخل شقة المؤجر، فكثيرًا ما تكون حمايتكم أقل: <a name="notice-landlord"></a>.

# „WG“ heißt Wohngemeinschaft: Menschen teilen eine Wohnung. „Hauptmieter*in“: steht selbst im Vertrag mit der Vermieter*in.
lease-kind-shared = <strong>سكن مشترك (<span lang="de">WG</span>):</strong> عدة أشخاص يتقاسمون شقة. اسألوا مع من تعقدون العقد. إذا وقّعتم مع آخرين معًا، فقد يجب عليكم أن تدفعوا الإيجار كله. وعندئذ لا تستطيعون إنهاء العقد إلا معًا. إذا أجّر لكم غرفة ”<span lang="de">Hauptmieter*in</span>“ (المستأجر الأساسي، أي من له العقد مع المؤجر)، فهذا اسمه { -untermiete(form: "full") }. اطلبوا أن تروا ما يثبت أن المؤجر موافق.

lease-painting-title = من يجب عليه الدهان؟

lease-painting = دهان الجدران ولصق ورق الجدران اسمهما في العقد غالبًا { -schoenheitsreparaturen(form: "full") }. هذه مهمة المؤجر، إلا إذا نقلها العقد إليكم بشكل صحيح قانونًا. إذا كانت الشقة غير مجدَّدة عندما انتقلتم إليها، فلا يلزمكم الدهان في أغلب الحالات. وإذا حدد العقد مواعيد ثابتة للدهان من غير أي استثناء، فهذا باطل أيضًا. اطلبوا فحص العقد قبل أن تشتروا الدهان.

lease-painting-note = { $painting-law } وأحكام من { -bundesgerichtshof(form: "full") }، مثلًا <span lang="de">VIII ZR 185/14</span>. هذه أعلى محكمة ألمانية في قانون الإيجار.

lease-sublet-title = إسكان أشخاص آخرين معكم

# Erster Absatz: Familie und Besuch. Zweiter Absatz: untervermieten.
lease-family = يجوز لزوجكم أو زوجتكم ولأولادكم أن يسكنوا معكم. لا تحتاجون لذلك إلى إذن. لكن أخبروا المؤجر قبل ذلك، والأفضل خطيًا. ويجوز لكم أيضًا أن تستقبلوا الزوار من دون أن تسألوا.

lease-sublet = إذا أردتم أن تؤجروا الشقة أو غرفة منها لشخص آخر، فإنكم تحتاجون دائمًا إلى الإذن قبل ذلك. هذا اسمه التأجير من الباطن (<span lang="de">untervermieten</span>). إذا كان الأمر يخص <strong>جزءًا</strong> من الشقة، فكثيرًا ما يكون لكم حق في الإذن. تحتاجون لذلك إلى سبب وجيه لم ينشأ إلا بعد بداية العقد ({ $sublet-law }). اكتبوا للمؤجر أي شخص تريدون أن يسكن معكم ولماذا. انتظروا الجواب.

lease-brake-title = هل الإيجار مرتفع أكثر من اللازم؟

lease-brake = تسري في { -city } قاعدة الحد من الإيجار ({ -mietpreisbremse }). عند توقيع عقد جديد لا يجوز أن يزيد الإيجار على ”<span lang="de">ortsübliche Vergleichsmiete</span>“ بأكثر من { $brake-percent }. معناها الإيجار المعتاد في المنطقة: هو الإيجار المعتاد هنا للشقق المشابهة. وهناك قائمة بالإيجارات المعتادة ({ -mietspiegel }) تساعدكم على تقديره. في { -city } تحصلون على هذه القائمة هنا: { $immobilienboerse-name }، الهاتف { $immobilienboerse-phone }. انظروا فيها إلى مساحة الشقة وموقعها وعمرها. الجهات الاستشارية تساعدكم في الحساب.

lease-brake-note = { $brake-law }. أن القاعدة تسري في { -city }، هذا مكتوب في لائحة (<span lang="de">Verordnung</span>). هذه قاعدة من حكومة الولاية. هي سارية منذ { $brake-since }، والحد من الإيجار سارٍ حتى { $brake-until } (تاريخ هذه المعلومة: { $ordinance-as-of }). تاريخ قائمة { -mietspiegel } في كولونيا { $mietspiegel-issue }. اسم هذا النوع من القوائم في القانون ”<span lang="de">einfacher Mietspiegel</span>“ (قائمة بسيطة).

lease-brake-exceptions = هناك استثناءات. أكثرها حدوثًا: المستأجر الذي كان قبلكم كان يدفع أكثر. عندئذ يجوز غالبًا أن يكون الإيجار لكم أيضًا بهذا الارتفاع. ولا تسري القاعدة أيضًا على المباني الجديدة التي لم تُستخدم وتُؤجَّر لأول مرة إلا بعد { $brake-new-building }. ولا تسري كذلك على أول تأجير بعد { -modernisierung(form: "full") } إذا كانت شاملة. معنى ذلك: الشقة صارت أفضل بكثير. في أغلب الحالات يجب على المؤجر أن يخبركم بوجود استثناء قبل أن توقّعوا. إذا لم يفعل ذلك، فلا يجوز له في البداية أن يستند إليه. عندئذ تسري القاعدة رغم ذلك.

lease-brake-complain-title = هكذا تدافعون عن حقكم

lease-brake-complain =
    اكتبوا للمؤجر أن الإيجار أعلى من المسموح. اسم هذه الشكوى { -ruege }. يكفي بريد إلكتروني. لا تنتظروا طويلًا. يمكنكم المطالبة باسترداد المال المدفوع زيادةً منذ اليوم الأول، إذا تحقق أمران معًا. أولًا: تصل شكواكم ({ -ruege }) إلى المؤجر { $complaint-months ->
        [zero] في أول { $complaint-months } شهر
        [one] في الشهر الأول
        [two] في أول شهرين
        [few] في أول { $complaint-months } أشهر
        [many] في أول { $complaint-months } شهرًا
       *[other] في أول { $complaint-months } شهر
    } بعد بداية عقد الإيجار. ثانيًا: تصل شكواكم ({ -ruege }) إلى المؤجر <strong>قبل</strong> أن ينتهي عقد الإيجار. إذا وصلت الشكوى ({ -ruege }) بعد ذلك الوقت، فلا يمكنكم أن تطالبوا إلا باسترداد المال الذي تدفعونه زيادةً بعد وصولها. وإذا لم تصل إلا بعد نهاية العقد، فلا تستردون شيئًا ({ $complaint-law }).

lease-brake-letter = إذا ذكر لكم المؤجر استثناءً قبل العقد، فاطلبوا المشورة. وعندئذ ردّوا في شكوى { -ruege } على هذا الاستثناء بالتحديد. وإلا فإن شكوى { -ruege } لا تفيد في أغلب الحالات. تجدون رسالة هنا: <a name="letters"></a>. إذا لم يذكر لكم أحد استثناءً، فاشطبوا في الرسالة الجملة التي فيها كلمة ”<span lang="de">Auskunft</span>“ (هنا: ما قاله المؤجر عن استثناء). احتفظوا بنسخة وبإثبات أن الرسالة وصلت.

## Kapitel Kaution und Makler

deposit-title = مبلغ الضمان والوسيط العقاري

deposit-intro = { -kaution(form: "full") } هو مال يبقى ضمانًا. يحتفظ به المؤجر ما دمتم تسكنون هناك. بعد مغادرة الشقة تستعيدونه إذا لم يبقَ عليكم شيء. لا تدفعوا إلا مقابل إيصال.

deposit-limit =
    { $deposit-months ->
        [zero] لا يجوز أن يزيد { -kaution } على إيجار { $deposit-months } شهر.
        [one] لا يجوز أن يزيد { -kaution } على إيجار شهر واحد.
        [two] لا يجوز أن يزيد { -kaution } على إيجار شهرين.
        [few] لا يجوز أن يزيد { -kaution } على إيجار { $deposit-months } أشهر.
        [many] لا يجوز أن يزيد { -kaution } على إيجار { $deposit-months } شهرًا.
       *[other] لا يجوز أن يزيد { -kaution } على إيجار { $deposit-months } شهر.
    } ويُحسب هنا الإيجار من دون { -nebenkosten(form: "full") }. مثال: يبلغ { -kaltmiete(form: "full") } { $example-cold-rent }. إذن يجوز أن يبلغ { -kaution } على الأكثر { $example-deposit }.

deposit-limit-note = { $deposit-law }.

deposit-parts =
    { $deposit-parts ->
        [1] تدفعون { -kaution } مرة واحدة.
        [zero] يجوز لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعة متساوية، كل شهر دفعة.
        [two] يجوز لكم أن تدفعوا { -kaution } على دفعتين متساويتين، كل شهر دفعة.
        [few] يجوز لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعات متساوية، كل شهر دفعة.
        [many] يجوز لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعة متساوية، كل شهر دفعة.
       *[other] يجوز لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعة متساوية، كل شهر دفعة.
    } الدفعة الأولى لا تُستحق إلا عندما يبدأ عقد الإيجار، وليس عند التوقيع. والأفضل أن تدفعوا بتحويل بنكي. عندئذ يكون لديكم إثبات.

deposit-safe = يجب على المؤجر أن يودع مالكم منفصلًا عن ماله. الفوائد لكم. في سكن الطلاب يجوز ألا تكون هناك فوائد. اسألوا أين يوجد مالكم. وأحيانًا تكون { -buergschaft(form: "full") } ممكنة بدلًا من المال. عندئذ يتعهد بنك مثلًا بأن يدفع عنكم.

deposit-not-rent = ادفعوا الإيجار في الأشهر الأخيرة أيضًا. لا تخصموا منه { -kaution } بأنفسكم. وإلا تنشأ عليكم ديون إيجار.

deposit-back = متى تستعيدون المال؟ اقرؤوا ذلك هنا: <a name="moving-out-deposit"></a>. إذا كنتم تحصلون على مال من مكتب { -jobcenter }، فاسألوا عن قرض قبل أن توقّعوا: <a name="money-jobcenter-move"></a>.

deposit-broker-title = من يدفع للوسيط العقاري؟

deposit-broker = الوسطاء العقاريون (<span lang="de">Makler</span>) يتوسطون في تأجير الشقق. غالبًا يدفع من كلّفهم بذلك. وهذا كثيرًا ما يكون المؤجر. أنتم تدفعون فقط إذا تحقق الأمران معًا:

deposit-broker-order = أنتم بأنفسكم كلّفتم الوسيط بالبحث، وذلك بصيغة مكتوبة (<span lang="de">Textform</span>)، مثلًا ببريد إلكتروني. الكلام على الهاتف وحده لا يكفي.

deposit-broker-only = الوسيط بحث عن الشقة من أجلكم فقط، ولم يكن يعرفها من قبل.

deposit-broker-warning = لا تدفعوا للوسيط أي مبلغ مقدمًا: فهذا ممنوع. في الشقق المدعومة لا يجوز للوسطاء أن يطلبوا منكم أي مال على الإطلاق. ولا تدفعوا شيئًا مقابل المعاينة وحدها.

# „Provision“ steht so auf der Rechnung. Die Monatsmiete zählt ohne Nebenkosten.
deposit-broker-cap =
    إذا كان يجب عليكم أن تدفعوا، فإن اسم هذا المال { -provision(form: "full") }. ولا يجوز أن يزيد على { $broker-cap-months ->
        [zero] إيجار { $broker-cap-months } شهر
        [one] إيجار شهر واحد
        [two] إيجار شهرين
        [few] إيجار { $broker-cap-months } أشهر
        [many] إيجار { $broker-cap-months } شهرًا
       *[other] إيجار { $broker-cap-months } شهر
    } من دون { -nebenkosten }. وتضاف إليه ضريبة القيمة المضافة ({ $broker-cap-law }).

# „Ablöse“ heißt das Geld für Möbel oder Küche, die in der Wohnung bleiben: deutsch lassen und erklären.
deposit-takeover = أحيانًا يُطلب منكم أن تشتروا مطبخًا أو أثاثًا يبقى في الشقة. هذا المال اسمه { -abloese(form: "full") }. لا يلزمكم أن تدفعوا أكثر بكثير من قيمة هذه الأشياء. ولا يجوز لأحد أن يطلب منكم مالًا لمجرد أنه يغادر الشقة. هناك استثناء: تكاليف الانتقال التي لها إثبات ({ $takeover-law }).

deposit-broker-note = { $broker-law }. ينظم هذا القانون التوسط في تأجير الشقق.

## Kapitel Einzug

moving-in-title = الانتقال إلى الشقة

moving-in-intro = المفتاح معكم. مبارك! الآن هناك بعض الأمور التي يجب إنجازها بسرعة. اطلبوا أيضًا وضع اسمكم على جرس الباب وصندوق البريد. وإلا فلن يصل البريد.

moving-in-record-title = استلام الشقة

moving-in-record = امشوا مع المؤجر في كل الغرف. اكتبوا معًا كيف هي حالة الشقة. تسمى هذه الورقة { -uebergabeprotokoll(form: "full") }. وهي تحميكم عند مغادرة الشقة. لا توقّعوا إلا على ما هو صحيح. استلموا الشقة في ضوء النهار، وخذوا معكم شاهدًا.

moving-in-reservation = إذا كنتم تعرفون عيبًا (<span lang="de">Mangel</span>) واستلمتم الشقة من دون { -vorbehalt(form: "full") }، فإنكم تفقدون حقوقًا. عندئذ لا يجوز لكم أن تدفعوا إيجارًا أقل بسبب هذا العيب. ولا تحصلون أيضًا على تعويض (<span lang="de">Schadenersatz</span>) عنه. اكتبوا في المحضر لكل عيب: ما آخر موعد يصلحه فيه المؤجر؟ واكتبوا فيه هذه الجملة أيضًا: ”<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>“ (أحتفظ بحقوقي بسبب هذه العيوب.) أحيانًا يرفض المؤجر ذلك. عندئذ أعطوه ورقة منفصلة، وذلك في موعد استلام الشقة نفسه. تكون العيوب وهذه الجملة مكتوبة على الورقة. وينبغي أن يكون شاهدكم حاضرًا ({ $known-defects-law }).

moving-in-reservation-known = في أغلب الحالات <strong>لا</strong> تفيد هذه الجملة بشأن العيوب التي كنتم تعرفونها قبل عقد الإيجار. ومع ذلك يجب على المؤجر في أغلب الحالات أن يصلح هذه العيوب.

moving-in-check-title = قائمة تحقق من أجل { -uebergabeprotokoll }

moving-in-check-damage = كل الأضرار مكتوبة في المحضر، حتى الخدوش الصغيرة. توجد صور لكل الغرف.

moving-in-check-meters = قراءات عدادات الكهرباء والغاز والماء والتدفئة مسجلة.

moving-in-check-keys = عدد المفاتيح مكتوب في المحضر.

moving-in-check-works = جرّبت التدفئة والموقد والماء والنوافذ. ما لا يعمل مكتوب في المحضر.

moving-in-check-reservation = لكل عيب مكتوب في المحضر آخر موعد لإصلاحه. وتحفظي (<span lang="de">Vorbehalt</span>) مكتوب فيه أيضًا.

moving-in-check-copy = الجميع وقّعوا. لديّ نسخة.

# Nach der Checkliste für die Übergabe.
moving-in-numbers = اسألوا عن رقم هاتف للطوارئ، مثلًا للتدفئة والماء والمصعد. سجّلوا هذا الرقم. إذا أضعتم مفتاحًا، فأخبروا المؤجر فورًا.

# „Haftpflichtversicherung“: zahlt, wenn man anderen aus Versehen schadet. Deutsch lassen und erklären.
moving-in-insurance = تأمين المسؤولية (<span lang="de">Haftpflichtversicherung</span>) يمكن أن يدفع إذا أتلفتم من دون قصد شيئًا يملكه آخرون. اسألوا جهة استشارية هل هذا التأمين مفيد لكم.

moving-in-picture = صوّروا كل عداد بحيث يمكن قراءة كل الأرقام.
    .alt = يد تمسك هاتفًا أمام عداد على الجدار. يظهر العداد على شاشة الهاتف. بجانبه ورقة معلقة فيها قائمة وعلامات صح.

moving-in-register-title = تسجيل العنوان

moving-in-register =
    سجّلوا عنوانكم خلال { $register-weeks ->
        [zero] { $register-weeks } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $register-weeks } أسابيع
        [many] { $register-weeks } أسبوعًا
       *[other] { $register-weeks } أسبوع
    } بعد الانتقال إلى الشقة. يمكن ذلك في مكتب خدمة السكان ({ -kundenzentrum }) التابع للمدينة، وفي بعض الأيام بموعد مسبق فقط: <a name="card-kundenzentrum"></a>. خذوا معكم بطاقات الهوية أو جوازات السفر لكل من ينتقل إلى الشقة. إذا تأخرتم في التسجيل، فقد تكون هناك غرامة تصل إلى { $register-fine }.

moving-in-register-note = { $register-law }. هذا هو القانون الاتحادي لتسجيل العناوين.

moving-in-confirmation = تحتاجون لذلك إلى ورقة { -wohnungsgeberbestaetigung }. بهذه الورقة يؤكد المؤجر أنكم انتقلتم إلى الشقة. عقد الإيجار لا يكفي. يجب على المؤجر أن يعطيكم هذه الورقة في المهلة نفسها. إذا لم تحصلوا عليها، فقولوا ذلك فورًا في مكتب { -kundenzentrum }.

moving-in-sham = لا تسجّلوا عنوانكم إلا حيث تسكنون فعلًا. ولا تسمحوا أيضًا لأحد لا يسكن عندكم بأن يستعمل عنوانكم. ومن يعطي عنوانه لهذا الغرض، قد يجب عليه أن يدفع غرامة تصل إلى { $sham-address-fine }.

moving-in-power-title = الكهرباء { -rundfunkbeitrag(form: "and-full") }

moving-in-power = إذا استعملتم الكهرباء من دون أن يكون لديكم عقد خاص بكم، فإن { -grundversorger(form: "full") } تزوّدكم بها. هذا اسم الشركة التي يجب عليها أن تزوّد كل البيوت. وبهذه الطريقة أيضًا ينشأ عقد. اسمه ”<span lang="de">Grundversorgung</span>“ (التزويد الأساسي) ولا ينتهي من تلقاء نفسه. اسألوا المؤجر أي شركة هذه. اتصلوا بها وأعطوها قراءة العداد. اسألوا أيضًا من يزوّد الشقة بالغاز، إذا كنتم أنتم تدفّئون أو تطبخون بالغاز. بعد ذلك قارنوا العروض. افحصوا السعر ومدة العقد ومهلة إنهاء العقد قبل أن تغيّروا الشركة.

moving-in-power-note =
    { $power-law }. منذ { $supplier-switch-since } يستغرق الانتقال التقني إلى شركة أخرى في أيام العمل مدة { $supplier-switch-hours ->
        [zero] { $supplier-switch-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $supplier-switch-hours } ساعات
        [many] { $supplier-switch-hours } ساعة
       *[other] { $supplier-switch-hours } ساعة
    }. أما ”<span lang="de">Ersatzversorgung</span>“ (التزويد البديل) فهو شيء آخر غير التزويد الأساسي. ويستمر على الأكثر لمدة { $substitute-supply-months ->
        [zero] { $substitute-supply-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $substitute-supply-months } أشهر
        [many] { $substitute-supply-months } شهرًا
       *[other] { $substitute-supply-months } شهر
    }.

moving-in-broadcasting = للإذاعة والتلفزيون توجد رسوم { -rundfunkbeitrag }. حتى نهاية يوم { $broadcasting-fee-until } تبلغ { $broadcasting-fee } في الشهر، أي { $broadcasting-fee-quarter } كل ثلاثة أشهر. بعد ذلك يمكن أن يتغير المبلغ. الرسائل الخاصة بذلك تأتي من ”<span lang="de">Beitragsservice</span>“ (الجهة التي تحصّل هذه الرسوم). إذا لم يكن أحد يدفع عن شقتكم حتى الآن، فسجّلوا الشقة هناك: <a name="broadcasting-page"></a>. رسوم { -rundfunkbeitrag } تُدفع عن كل شقة، لا عن كل شخص. مع بعض إعانات الدوائر الرسمية لا يلزمكم الدفع. ولأجل ذلك تقدمون طلبًا. إذا كنتم تسكنون مع آخرين، فاتفقوا على من يدفع، وتقاسموا التكاليف.

# „Sperrung“ und „Sperre“ stehen so in Briefen: Die Firma schaltet Strom oder Gas ab. Deutsch lassen und erklären.
moving-in-cutoff-title = عندما تريد الشركة قطع الكهرباء أو الغاز

moving-in-cutoff = إذا لم تدفعوا ثمن الكهرباء أو الغاز، فيمكن للشركة أن تهدد بما اسمه { -sperrung(form: "full") }. معنى ذلك: تريد أن توقف التزويد. يجب عليها أن تكتب لكم ذلك مسبقًا. لا تنتظروا حتى يحدث ذلك.

moving-in-cutoff-call = اتصلوا بالشركة واسألوا عن الدفع على أقساط. يجب على { -grundversorger } أن تعرض عليكم ذلك إذا طلبتموه بعد التهديد. اسمه في الرسالة ”<span lang="de">Abwendungsvereinbarung</span>“ (اتفاق لمنع القطع). بعد ذلك ادفعوا الأقساط وكل الفواتير الجديدة في موعدها.

moving-in-cutoff-office = اسألوا فورًا مكتب { -jobcenter } أو دائرة الشؤون الاجتماعية (<span lang="de">Sozialamt</span>). أحيانًا تتحمل هذه الدوائر ديون الكهرباء أو الغاز، وغالبًا على شكل قرض.

moving-in-cutoff-health = اكتبوا للشركة إذا كان { -sperrung } خطرًا على شخص عندكم. مثال على ذلك: طفل مريض أو جهاز يحتاج إليه شخص كي يعيش. عندئذ كثيرًا ما لا يجوز للشركة أن تقطع. أرفقوا إثباتًا.

moving-in-cutoff-note = { $cutoff-law }.

## Kapitel Miete und Nebenkosten

costs-title = الإيجار والتكاليف الإضافية

costs-intro = كل شهر تدفعون الإيجار وجزءًا من تكاليف المبنى. ومرة في السنة يُعدّ كشف حساب بهذه التكاليف. من يفهم كشف الحساب يستطيع أن يجد الأخطاء ويوفر المال.

costs-words = { -kaltmiete(form: "full") } هو المال مقابل الشقة فقط. تضاف إليه { -nebenkosten(form: "full") }، مثلًا للماء والقمامة وغالبًا للتدفئة أيضًا. في العقد وفي القانون اسمها ”<span lang="de">Betriebskosten</span>“ (تكاليف التشغيل). وكل ذلك معًا اسمه { -warmmiete(form: "full") }. اقرؤوا في العقد بدقة هل التدفئة ضمن { -nebenkosten }. أحيانًا تدفعونها منفصلة، مثلًا إذا كان لديكم عقد غاز خاص بكم. الكهرباء ليست ضمنه في أغلب الحالات. لذلك انظروا في كل إعلان: هل السعر بارد أم دافئ؟

costs-example = مثال بمبالغ غير حقيقية

costs-column-part = ما تدفعونه

costs-column-amount = المبلغ في الشهر

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten }: الماء والقمامة والمبنى

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = { -nebenkosten }: التدفئة والماء الساخن

costs-example-heating-amount = { $example-heating }

costs-example-warm = <strong>{ -warmmiete }</strong>

costs-example-warm-amount = <strong>{ $example-warm-rent }</strong>

costs-who-title = ما هي التكاليف الإضافية؟

costs-who =
    لا تدفعون { -nebenkosten } إلا إذا كان ذلك مكتوبًا في العقد. يذكر القانون { $cost-kinds ->
        [zero] { $cost-kinds } نوع منها.
        [one] نوعًا واحدًا منها.
        [two] نوعين منها.
        [few] { $cost-kinds } أنواع منها.
        [many] { $cost-kinds } نوعًا منها.
       *[other] { $cost-kinds } نوع منها.
    } تكاليف الإدارة والإصلاحات ليست منها. إذا وجدتم شيئًا كهذا في كشف حسابكم، فاسألوا عنه.

costs-who-note = { $costs-law }. ومعنى <span lang="de">BetrKV</span> لائحة تكاليف التشغيل.

costs-table = من يدفع ماذا؟

costs-column-cost = التكاليف

costs-column-payer = من يدفع؟

costs-row-heating = التدفئة والماء الساخن والماء ومياه الصرف

costs-row-waste = القمامة وتنظيف الشارع وضريبة العقار

costs-row-house = المصعد وضوء الممر وحارس المبنى والحديقة وتنظيف المبنى ومكافحة الحشرات والقوارض

costs-row-more = المدخنة وتأمين المبنى وغرفة الغسيل

costs-row-repairs = إصلاحات المبنى والإدارة

costs-payer-tenant = أنتم، إذا كان مكتوبًا في العقد

costs-payer-landlord = المؤجر؛ انظروا الاستثناء أدناه

costs-small-repairs-title = إصلاحات صغيرة

# „Kleinreparaturen“ steht so im Vertrag: deutsch lassen und erklären.
costs-small-repairs = في كثير من العقود جملة عن ”<span lang="de">Kleinreparaturen</span>“ (إصلاحات صغيرة). معناها أنه يُطلب منكم أن تدفعوا أنتم ثمن الإصلاحات الصغيرة، مثلًا إصلاح صنبور ماء. ليست كل جملة كهذه صحيحة قانونًا. اطلبوا فحصها قبل أن تدفعوا. أما الإصلاحات الأخرى في المبنى فيدفعها المؤجر. وما أتلفتموه أنتم، يجب عليكم في أغلب الحالات أن تدفعوا ثمنه.

costs-statement-title = كشف الحساب السنوي

costs-statement =
    غالبًا تدفعون كل شهر مبلغًا مقدمًا على الحساب. بعد سنة يعدّ المؤجر { -abrechnung(form: "full") }. يجب أن يصلكم الكشف خلال { $statement-months ->
        [zero] { $statement-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $statement-months } أشهر
        [many] { $statement-months } شهرًا
       *[other] { $statement-months } شهر
    } بعد نهاية سنة الحساب. إذا وصل متأخرًا، فلا يلزمكم عادةً أن تدفعوا شيئًا إضافيًا. احتفظوا بكل كشوف الحساب.

costs-check =
    افحصوا كشف الحساب. يحق لكم أن تروا كل المستندات، مثلًا فواتير الشركات. رسالة لهذا الغرض: <a name="letters"></a>. إذا كان هناك خطأ، فاعترضوا خلال { $objection-months ->
        [zero] { $objection-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $objection-months } أشهر
        [many] { $objection-months } شهرًا
       *[other] { $objection-months } شهر
    } بعد أن يصلكم كشف الحساب. قارنوا مع السنة الماضية. إذا ارتفعت التكاليف كثيرًا، فاطلبوا تفسيرًا.

costs-info-title = التدفئة وغاز CO₂ والتلفزيون

costs-info-heating = إذا كانت أجهزتكم تُقرأ عن بُعد، فتصلكم كل شهر أرقام عن استهلاككم.

costs-info-carbon =
    تكاليف CO₂ على زيت التدفئة والغاز تتقاسمونها مع المؤجر. إذا كان لديكم عقد غاز خاص بكم، فيجب أن تطالبوا بأنفسكم بحصة المؤجر. اكتبوا له خلال { $carbon-months ->
        [zero] { $carbon-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $carbon-months } أشهر
        [many] { $carbon-months } شهرًا
       *[other] { $carbon-months } شهر
    } بعد فاتورة شركة الغاز. يكفي بريد إلكتروني ({ $carbon-law }).

costs-info-cable =
    منذ { $cable-since } لم يعد يجوز أن تكون تكاليف التلفزيون عبر الكابل في كشف الحساب ({ $cable-law }). هذا خطأ يحدث كثيرًا. إذا كان التلفزيون أو الإنترنت يأتيكم عن طريق المؤجر، فيمكنكم بعد { $cable-months ->
        [zero] { $cable-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $cable-months } أشهر
        [many] { $cable-months } شهرًا
       *[other] { $cable-months } شهر
    } إنهاء ذلك لديه.

costs-overcharge = إذا كان الإيجار يزيد على الإيجار المعتاد في المنطقة (<span lang="de">ortsübliche Vergleichsmiete</span>) بأكثر من { $overcharge-percent }، فقد يكون ذلك ممنوعًا. قسم الإشراف على السكن ({ -wohnungsaufsicht }) في المدينة يفحص هذه الحالات مجانًا: <a name="card-housing-office"></a>.

## Kapitel Leben im Haus

living-title = الحياة في المبنى

living-intro = في المبنى يسكن ناس كثيرون. التحية على الدرج بداية طيبة. تجدون القواعد غالبًا في ورقة اسمها { -hausordnung(form: "full") }. وهي معلقة في الممر أو جزء من العقد. اقرؤوا القواعد مرة كاملة. غالبًا تخص التنظيف والدراجات وغرفة الغسيل والهدوء.

living-waste-title = فرز القمامة

living-waste = في { -city } تعرفون الحاويات من لون الغطاء. الأجهزة الكهربائية والبطاريات والزجاج لا توضع في أي حاوية من هذه الحاويات. اسألوا حارس المبنى أو شركة النظافة <span lang="de">Abfallwirtschaftsbetriebe</span> أين تسلّمونها: <a name="living-bulky"></a>. افرزوا بعناية: فهذا مفيد للبيئة.

living-bins-picture = أربعة أغطية، أربعة أنواع من القمامة، من اليسار إلى اليمين: رمادي وأزرق وأصفر وبني.
    .alt = أربع حاويات قمامة بعضها بجانب بعض. من اليسار إلى اليمين: الغطاء الأول رمادي، والثاني أزرق، والثالث أصفر، والرابع بني.

living-bins-table = ماذا يوضع في أي حاوية؟

living-bins-column-lid = الغطاء

living-bins-column-in = يوضع فيها

living-bins-column-out = لا يوضع فيها

living-bin-grey = رمادي: باقي القمامة

living-bin-grey-in = قمامة متبقية لا تناسب أي حاوية أخرى

living-bin-grey-out = الزجاج والبطاريات والأجهزة الكهربائية

living-bin-blue = أزرق: الورق

living-bin-blue-in = الورق والكرتون

living-bin-blue-out = العبوات من البلاستيك أو المعدن

living-bin-yellow = أصفر: { -wertstofftonne }

living-bin-yellow-in = العبوات والأشياء الأخرى من البلاستيك أو المعدن

living-bin-yellow-out = الأجهزة الكهربائية والبطاريات والزجاج والورق

living-bin-brown = بني: النفايات العضوية

living-bin-brown-in = النفايات العضوية من المطبخ والحديقة

living-bin-brown-out = العبوات والبلاستيك

living-waste-rules = القمامة كل يوم

living-waste-do-flat = تصغير الكرتون ثم وضعه في الحاوية الزرقاء

living-waste-do-plan = السؤال عن مواعيد تفريغ الحاويات

living-waste-dont-beside = ترك القمامة بجانب الحاوية

living-waste-dont-stairs = ترك الأثاث في الممر أو القبو

living-bulky = الأشياء الكبيرة مثل الأثاث اسمها بالألمانية <span lang="de">Sperrmüll</span>. شركة النظافة في كولونيا <span lang="de">Abfallwirtschaftsbetriebe Köln</span>، واختصارها <span lang="de">AWB</span>، تأخذها عند الطلب. أو خذوها بأنفسكم إلى هنا: { $wertstoff-ossendorf-name }، { $wertstoff-ossendorf-street }؛ أو { $wertstoff-gremberghoven-name }، { $wertstoff-gremberghoven-street }. هذه المعلومة من عام { $bulky-as-of }، فتحققوا منها قبل ذلك من فضلكم: <a name="awb-page"></a>. لا تضعوا شيئًا في الشارع من دون موعد.

living-quiet-title = الهدوء

living-quiet = من الساعة { $quiet-from } حتى الساعة { $quiet-to } وقت هدوء الليل ({ $quiet-law }). في هذا الوقت لا يجوز لكم أن تزعجوا الآخرين. وفي أيام الأحد والعطل الرسمية أيضًا: لا أعمال عالية الصوت، مثلًا لا تثقبوا الجدران بالمثقب. وقد يُذكر في { -hausordnung } وقت هدوء عند الظهر. إذا كنتم تحتفلون، فأخبروا الجيران قبل ذلك. إذا كان شيء يزعجكم أنتم، فتكلموا أولًا معًا بلطف.

living-quiet-note = معنى <span lang="de">LImSchG</span> قانون الولاية للحماية من الضجيج وأمثاله. هو يسري على الليل. لأيام الأحد والعطل الرسمية قانون خاص من الولاية.

living-air-title = التهوية والتدفئة

living-air = عند الطبخ والاستحمام والنوم يدخل الماء إلى الهواء. إذا بقي على جدران باردة، يمكن أن ينمو العفن. لذلك: هوّوا ودفّئوا. اخفضوا التدفئة عند التهوية. بعد ذلك أغلقوا النوافذ من جديد.

living-air-picture = على اليسار صحيح: النافذة مفتوحة على مصراعيها. على اليمين خطأ: النافذة مفتوحة قليلًا من الأعلى طوال اليوم.
    .alt = نافذتان متجاورتان. على اليسار نافذة مفتوحة على مصراعيها، والأسهم تشير إلى هواء نقي، وفوقها علامة صح. على اليمين نافذة مفتوحة قليلًا من الأعلى فقط، وفوقها علامة خطأ.

living-air-rules = ضد العفن

living-air-do-wide =
    فتح النوافذ على مصراعيها عدة مرات في اليوم، كل مرة { $airing-minutes ->
        [zero] نحو { $airing-minutes } دقيقة
        [one] دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $airing-minutes } دقائق
        [many] نحو { $airing-minutes } دقيقة
       *[other] نحو { $airing-minutes } دقيقة
    }

living-air-do-steam = التهوية فورًا بعد الاستحمام والطبخ

living-air-do-gap = وضع الأثاث على مسافة قصيرة من الجدار الخارجي

living-air-dont-tilted = ترك النوافذ مفتوحة قليلًا طوال اليوم

living-air-dont-cold =
    ترك الغرفة تبرد إلى أقل من نحو { $room-temperature ->
        [zero] { $room-temperature } درجة
        [one] درجة واحدة
        [two] درجتين
        [few] { $room-temperature } درجات
        [many] { $room-temperature } درجة
       *[other] { $room-temperature } درجة
    }

living-mould-tip = العفن ليس ذنبكم دائمًا. أحيانًا يكون السبب في المبنى. لا تخفوه ولا تدهنوا فوقه. أبلغوا عنه فورًا: <a name="repairs"></a>. صوّروه، واكتبوا كيف تهوّون وتدفّئون.

living-smoke-title = كاشف الدخان

living-smoke = كاشف الدخان ينقذ الأرواح. يجب أن يكون معلقًا في غرفة النوم، وفي غرفة الأطفال، وفي الممرات التي يهرب الناس عبرها عند الحريق. يجب على المالك أن يركّبه. ومن يسكن الشقة يحرص على أن يعمل الجهاز. أحيانًا يقوم المؤجر بذلك. اسألوا عن ذلك. لا تنزعوا أبدًا كاشف الدخان. إذا كان يصدر صوتًا قصيرًا مرة بعد مرة، تكون البطارية فارغة غالبًا.

living-smoke-note = { $smoke-law }. هذا هو قانون البناء في ولاية شمال الراين وستفاليا.

living-smoke-picture = كاشف الدخان معلق في السقف. بالزر يمكنكم اختباره.
    .alt = كاشف دخان أبيض مستدير معلق في سقف الغرفة. يد تضغط بإصبع على الزر. أقواس تبيّن الصوت العالي.

# Überschrift: etwas an der Wohnung umbauen.
living-changes-title = تعديل شيء في الشقة

living-changes = إذا أردتم جهازًا شمسيًا صغيرًا على الشرفة، فاسألوا قبل ذلك. ولتعديل في الشقة بسبب إعاقة تحتاجون أيضًا إلى إذن. غالبًا يكون لكم حق فيه ({ $changes-law }). اكتبوا بالضبط ما تريدون تغييره، وأرفقوا رسمًا.

## Kapitel Etwas ist kaputt

repairs-title = شيء ما معطّل

repairs-intro = التدفئة تبقى باردة، والماء يقطر، والجدار مبلل. مثل هذا اسمه { -mangel(form: "full") }. يجب على المؤجر أن يحافظ على الشقة في حالة سليمة. ويجب عليكم أن تبلّغوا عن كل عيب فورًا. كلما أسرعتم كان ذلك أفضل للجميع.

repairs-step-report = صوّروا العيب. أبلغوا عنه فورًا وكتابةً. رسالة لهذا الغرض: <a name="letters"></a>. إذا كنتم قد اتصلتم بالهاتف، فأرسلوا مع ذلك رسالة أو بريدًا إلكترونيًا.

repairs-step-deadline = حددوا للمؤجر مهلة (<span lang="de">Frist</span>). معنى ذلك: تذكرون آخر يوم لإصلاح العيب. إذا كانت التدفئة باردة في الشتاء، فاذكروا يومًا قريبًا جدًا.

repairs-step-access = اسمحوا لعمال الإصلاح بدخول الشقة بعد الاتفاق على موعد. اسألوا قبل ذلك عن الاسم والشركة والساعة.

repairs-step-help = إذا لم يحدث شيء، فاطلبوا المشورة من { -mieterverein(form: "full") }: <a name="card-mieterverein"></a>. خذوا معكم الصور والرسائل وعقد الإيجار.

repairs-late = إذا لم تبلّغوا عن العيب، فقد يكلفكم ذلك كثيرًا. ربما يجب عليكم عندئذ أن تدفعوا ثمن الضرر. وقد تفقدون أيضًا الحق في دفع إيجار أقل. لذلك احتفظوا بنسخة من بلاغكم.

repairs-late-note = { $defects-law }.

repairs-reduction-title = هل تدفعون إيجارًا أقل؟

repairs-reduction =
    إذا لم تستطيعوا استعمال الشقة كما ينبغي، فإن الإيجار المستحق عليكم عن هذه المدة أقل. هذا اسمه { -mietminderung(form: "full") }. العيوب الصغيرة لا تُحسب. وعند أعمال تحديث توفّر الطاقة لا يسري ذلك لمدة { $energy-works-months ->
        [zero] { $energy-works-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $energy-works-months } أشهر
        [many] { $energy-works-months } شهرًا
       *[other] { $energy-works-months } شهر
    }. كم يقل الإيجار؟ هذا يتوقف على العيب. لذلك المشورة الجيدة مهمة جدًا.

repairs-reduction-warning = لا تخفّضوا الإيجار وحدكم. إذا خفّضتم أكثر من اللازم، تنشأ عليكم ديون إيجار. اطلبوا المشورة أولًا. حتى ذلك الوقت ادفعوا الإيجار كاملًا واكتبوا على التحويل: ”<span lang="de">Zahlung unter Vorbehalt</span>“ (دفع مع التحفظ). معنى ذلك: ربما تطالبون لاحقًا باسترداد المال.

repairs-gas-title = هناك رائحة غاز

repairs-gas-flame = لا نار، لا تشعلوا الضوء ولا تطفئوه، لا هاتف داخل الشقة.

repairs-gas-leave = افتحوا النوافذ، حذّروا الجميع، اخرجوا فورًا.

repairs-gas-call = لا تتصلوا إلا من الخارج: { $fire-brigade-phone }.

## Kapitel Mieterhöhung und Kündigung

notice-title = رفع الإيجار وإنهاء العقد

notice-intro = كثيرًا ما تكون رسالة المؤجر مخيفة. ابقوا هادئين. هناك قواعد ومهل ثابتة. احتفظوا بالظرف، واكتبوا عليه التاريخ. اطلبوا المشورة مبكرًا. لا توقّعوا على شيء عند الباب.

notice-increase-title = المؤجر يريد رفع الإيجار

notice-increase-kinds = انظروا أولًا ما نوع هذه الزيادة. مع { -staffelmiete(form: "full") } يكون مكتوبًا في العقد من البداية: متى يرتفع الإيجار وبأي قدر؟ ومع { -indexmiete(form: "full") } يتغير الإيجار مع الأسعار في ألمانيا. وبعد { -modernisierung(form: "full") } أيضًا يمكن أن يرتفع الإيجار. ويمكن أيضًا أن ترتفع { -nebenkosten(form: "full") } من دون موافقتكم. في هذه الحالات <strong>لا</strong> تسري الحدود المذكورة أدناه ({ $increase-kinds-law }). بالنسبة إلى الشقق المدعومة كثيرًا ما تسري قواعد أخرى.

notice-increase-kinds-advice = إذا دفعتم في مثل هذه الحالات أقل من المطلوب، تنشأ عليكم ديون إيجار. اطلبوا المشورة أولًا. مع { -staffelmiete } يمكن أن تسري قاعدة الحد من الإيجار ({ -mietpreisbremse }) على كل درجة. ومع { -indexmiete } لا يمكن أن تسري إلا على الإيجار الأول عند بداية العقد. المزيد عن ذلك: <a name="rent-brake"></a>.

notice-increase =
    في الحالات الأخرى يمكن للمؤجر أن يطالبكم بأن توافقوا على إيجار أعلى. يجب أن تذكر الرسالة السبب. ويكفي لذلك بريد إلكتروني. لا يجوز أن يرتفع الإيجار إلا حتى الإيجار المعتاد في المنطقة (<span lang="de">ortsübliche Vergleichsmiete</span>). عندما تبدأ الزيادة، يجب أن يكون الإيجار قد بقي دون تغيير منذ { $increase-unchanged-months ->
        [zero] { $increase-unchanged-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $increase-unchanged-months } أشهر
        [many] { $increase-unchanged-months } شهرًا
       *[other] { $increase-unchanged-months } شهر
    }. ولا يجوز أن تأتي الرسالة قبل مرور { $increase-wait-years ->
        [zero] { $increase-wait-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $increase-wait-years } سنوات
        [many] { $increase-wait-years } سنة
       *[other] { $increase-wait-years } سنة
    } على آخر زيادة. الزيادات بسبب { -modernisierung } أو بسبب { -nebenkosten } لا تُحسب في ذلك. إذا كان لديكم شك، فاحسبوا بأنفسكم بمساعدة قائمة الإيجارات المعتادة ({ -mietspiegel }).

notice-increase-note = { $increase-law }. يسري هذا الحد في { -city } حتى { $increase-cap-until } (تاريخ هذه المعلومة: { $ordinance-as-of }).

notice-increase-cap =
    عند زيادة من هذا النوع يوجد في { -city } حد ثانٍ أيضًا. لا يجوز أن يرتفع الإيجار خلال { $increase-cap-years ->
        [zero] { $increase-cap-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $increase-cap-years } سنوات
        [many] { $increase-cap-years } سنة
       *[other] { $increase-cap-years } سنة
    } إلا بنسبة { $increase-cap } على الأكثر. ويمكن أن تضاف إلى ذلك زيادة بسبب { -modernisierung } أو بسبب { -nebenkosten }.

# Der Brief kommt im ersten Monat; die Frist endet mit dem letzten Tag des zweiten Monats danach. Die Tage im Beispiel sind berechnet.
# „Zustimmen“: Ja sagen. Wer mehr zahlt, hat vielleicht schon Ja gesagt.
notice-increase-answer =
    لديكم وقت للجواب حتى نهاية { $consent-month ->
        [1] الشهر الأول
        [2] الشهر الثاني
        [3] الشهر الثالث
        [4] الشهر الرابع
       *[number] الشهر رقم { $consent-month }
    } بعد وصول الرسالة. مثال: تصل الرسالة يوم { $example-increase-letter }. عندئذ أجيبوا حتى يوم { $example-increase-answer }. اطلبوا فحص الرسالة <strong>قبل</strong> أن توافقوا. حتى ذلك الوقت واصلوا دفع الإيجار <strong>القديم</strong> في موعده. ولا تدفعوا الإيجار الأعلى بعدُ: فقد يُعدّ هذا موافقة. إذا لم تجيبوا، فأنتم لم توافقوا. لكن يمكن للمؤجر عندئذ أن يلجأ إلى المحكمة. وله لذلك بعد هذه المدة مهلة { $increase-claim-months ->
        [zero] { $increase-claim-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $increase-claim-months } أشهر
        [many] { $increase-claim-months } شهرًا
       *[other] { $increase-claim-months } شهر
    }.

# Überschrift eines Unterabschnitts.
notice-increase-steps-title = الإيجار المتدرج (<span lang="de">Staffelmiete</span>) والإيجار المرتبط بالأسعار (<span lang="de">Indexmiete</span>)

notice-increase-steps = مع { -staffelmiete(form: "full") } تكون كل الدرجات مكتوبة في العقد من البداية، إما مقدار الزيادة باليورو وإما الإيجار الجديد باليورو. النسبة المئوية وحدها لا تكفي. لا تأتي رسالة تطلب موافقتكم. سجّلوا الأيام التي يرتفع فيها الإيجار. وابتداءً من ذلك اليوم ادفعوا الإيجار الأعلى. لأسباب أخرى لا يجوز في أغلب الحالات أن يرتفع الإيجار في هذه المدة، إلا بسبب { -nebenkosten }.

# „Preisindex“: eine Zahl, die zeigt, wie sich die Preise ändern.
notice-increase-index = مع { -indexmiete(form: "full") } يكتب لكم المؤجر الإيجار الجديد. يكفي بريد إلكتروني. يجب أن يكون فيه مبلغ باليورو. ويجب أن يكون فيه أيضًا ”<span lang="de">Preisindex</span>“ (مؤشر الأسعار). هذا رقم عن الأسعار في ألمانيا. متى تبدؤون بدفع أكثر؟ ينبغي أن يكون هذا مكتوبًا في الرسالة. اطلبوا فحص الحساب، لكن ادفعوا في الموعد.

notice-increase-steps-note = { $increase-steps-law }.

notice-modernisation-title = أعمال التحديث (<span lang="de">Modernisierung</span>): ضجيج وإيجار أعلى

# „Ankündigung“ heißt der Brief vor den Arbeiten. Die Frist für den Widerspruch wegen Härte ist absichtlich nicht genannt.
notice-modernisation =
    قبل { -modernisierung } الكبيرة يجب على المؤجر أن يكتب لكم. اسم هذه الرسالة ”<span lang="de">Ankündigung</span>“ (إعلان الأعمال). يجب أن تصلكم قبل الأعمال بمدة لا تقل عن { $works-notice-months ->
        [zero] { $works-notice-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $works-notice-months } أشهر
        [many] { $works-notice-months } شهرًا
       *[other] { $works-notice-months } شهر
    }. يُكتب فيها ما الذي سيُعمل، وكم يستمر، وكم ستدفعون زيادة. في أغلب الحالات يجب عليكم تحمّل هذه الأعمال (<span lang="de">dulden</span>). معنى ذلك: يجب أن تسمحوا بها.

# Der Prozentsatz gilt für die Kosten der Arbeiten, nicht für die Miete. Er gilt im Jahr, nicht im Monat.
notice-modernisation-rent = بعد ذلك يمكن للمؤجر أن يرفع إيجار السنة بمقدار { $works-rent-share } من التكاليف. مثال: الأعمال في شقتكم تكلّف { $example-works }. عندئذ يرتفع الإيجار بمقدار { $example-works-year } في السنة على الأكثر. هذا يعني { $example-works-month } في الشهر. الإصلاحات لا تُحسب في ذلك. وهناك حدود أخرى. لذلك اطلبوا فحص الرسالة.

notice-modernisation-hardship = إذا كانت الأعمال أو كان الإيجار الأعلى قاسيًا جدًا عليكم، فاكتبوا ذلك للمؤجر <strong>فورًا</strong>. المهلة قصيرة، وينبغي أن تكون مكتوبة في الرسالة. اذكروا كل الأسباب: المرض، كبر السن، الدخل القليل.

notice-modernisation-note = { $works-law }.

notice-leave-title = مغادرة الشقة بعد رفع الإيجار

# „Sonderkündigungsrecht“ steht so in Texten zum Mietrecht: deutsch lassen und erklären. Die Frist ist absichtlich nicht genannt.
notice-leave = أحيانًا يكون الإيجار الجديد أعلى مما تستطيعون. إذا رفع المؤجر الإيجار حتى الإيجار المعتاد في المنطقة أو بسبب { -modernisierung }، فلكم { -sonderkuendigungsrecht(form: "full") }. عندئذ يجوز لكم إنهاء العقد، حتى إذا لم يكن ذلك ممكنًا لكم بعدُ في الحالة العادية. وعندئذ لا تسري الزيادة عليكم. الوقت لذلك قصير. اطلبوا المشورة فورًا ({ $leave-law }). مع { -staffelmiete } ومع { -indexmiete } لا يسري هذا الحق على الزيادة المتفق عليها.

notice-landlord-title = المؤجر ينهي العقد

notice-landlord = يحتاج المؤجر عادةً إلى سبب يعترف به القانون. يجب أن يكون السبب مكتوبًا في الرسالة. { -kuendigung(form: "full") } لا يصح في أغلب الحالات إلا على ورق وبتوقيع حقيقي. البريد الإلكتروني العادي أو الفاكس أو تطبيقات المراسلة لا تكفي. ويمكن أن يكون { -kuendigung } مكتوبًا أيضًا في رسالة من المحكمة. لا تخرجوا من الشقة على الفور. اطلبوا فحص الرسالة قبل أن تردّوا.

notice-landlord-note = { $notice-landlord-law }.

# „Aufhebungsvertrag“ steht so über dem Papier: deutsch lassen und erklären.
notice-agreement = أحيانًا يريد المؤجر منكم توقيع { -aufhebungsvertrag(form: "full") }. بهذا ينتهي عقد الإيجار لأن الطرفين يقولان نعم. لا يلزمكم أن توقّعوا ذلك. بالتوقيع تفقدون الحماية من { -kuendigung }. اطلبوا المشورة قبل ذلك.

# Überschrift der Tabelle mit drei schmalen Spalten: kurz bleiben. „Fristlos“ und „ordentlich“ stehen so im Brief: deutsch lassen und erklären.
notice-kinds-table = نوعان من إنهاء العقد

notice-kinds-column-question = السؤال

notice-kinds-column-immediate = <span lang="de">fristlos</span> (من دون مهلة)

notice-kinds-column-ordinary = <span lang="de">ordentlich</span> (بمهلة)

notice-kinds-row-meaning = ما معنى ذلك؟

notice-kinds-meaning-immediate = من دون مهلة: يُراد أن ينتهي العقد فورًا.

notice-kinds-meaning-ordinary = بمهلة: يُراد أن ينتهي العقد بعد بضعة أشهر.

notice-kinds-row-reason = لماذا؟

notice-kinds-reason-immediate = فقط عند سبب خطير، مثلًا ديون إيجار كبيرة

notice-kinds-reason-ordinary = سبب يذكره القانون، مثلًا { -eigenbedarf(form: "full") }

notice-kinds-row-pay = هل يفيد دفع ديون الإيجار؟

notice-kinds-pay-immediate = نعم، إذا دُفع كل شيء في الوقت المناسب

notice-kinds-pay-ordinary = لا

notice-kinds-row-hardship = هل يفيد { -widerspruch(form: "the-full") } بسبب ظروف قاسية؟

notice-kinds-hardship-immediate = لا

notice-kinds-hardship-ordinary =
    نعم في كثير من الأحيان، لكنه لا يفيد في أغلب الحالات عند ديون الإيجار؛ يجب أن يصل قبل نهاية عقد الإيجار بمدة لا تقل عن { $hardship-months ->
        [zero] { $hardship-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $hardship-months } أشهر
        [many] { $hardship-months } شهرًا
       *[other] { $hardship-months } شهر
    }

notice-kinds-row-next = ماذا تفعلون؟

notice-kinds-next-immediate = طلب المساعدة اليوم: { -fachstelle }

notice-kinds-next-ordinary = طلب فحص الرسالة في هذا الأسبوع: { -mieterverein(form: "full") }

notice-kinds-both = كثيرًا ما يكون النوعان معًا في رسالة <strong>واحدة</strong>. عندئذ يُكتب فيها ”<span lang="de">fristlos, hilfsweise ordentlich</span>“ (من دون مهلة، واحتياطًا بمهلة). يجب أن تدافعوا عن أنفسكم ضد النوعين.

notice-table = المهل عند إنهاء العقد

notice-column-who = من ينهي العقد، ومنذ متى تسكنون هناك؟

notice-column-period = المهلة

notice-row-tenant = أنتم تنهون العقد بأنفسكم. الاستثناءات: <a name="moving-out-notice"></a>

notice-cell-tenant =
    { $notice-months ->
        [zero] { $notice-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $notice-months } أشهر
        [many] { $notice-months } شهرًا
       *[other] { $notice-months } شهر
    }

notice-row-short =
    { $tenancy-years-middle ->
        [zero] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ أقل من { $tenancy-years-middle } سنة
        [one] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ أقل من سنة واحدة
        [two] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ أقل من سنتين
        [few] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ أقل من { $tenancy-years-middle } سنوات
        [many] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ أقل من { $tenancy-years-middle } سنة
       *[other] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ أقل من { $tenancy-years-middle } سنة
    }

notice-cell-short =
    { $landlord-notice-months ->
        [zero] { $landlord-notice-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $landlord-notice-months } أشهر
        [many] { $landlord-notice-months } شهرًا
       *[other] { $landlord-notice-months } شهر
    }

notice-row-middle =
    المؤجر ينهي العقد، وأنتم تسكنون هناك منذ { $tenancy-years-middle ->
        [zero] { $tenancy-years-middle } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $tenancy-years-middle } سنوات
        [many] { $tenancy-years-middle } سنة
       *[other] { $tenancy-years-middle } سنة
    } على الأقل، لكن منذ أقل من { $tenancy-years-long ->
        [zero] { $tenancy-years-long } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $tenancy-years-long } سنوات
        [many] { $tenancy-years-long } سنة
       *[other] { $tenancy-years-long } سنة
    }

notice-cell-middle =
    { $landlord-notice-months-middle ->
        [zero] { $landlord-notice-months-middle } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $landlord-notice-months-middle } أشهر
        [many] { $landlord-notice-months-middle } شهرًا
       *[other] { $landlord-notice-months-middle } شهر
    }

notice-row-long =
    { $tenancy-years-long ->
        [zero] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ { $tenancy-years-long } سنة على الأقل
        [one] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ سنة واحدة على الأقل
        [two] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ سنتين على الأقل
        [few] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ { $tenancy-years-long } سنوات على الأقل
        [many] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ { $tenancy-years-long } سنة على الأقل
       *[other] المؤجر ينهي العقد، وأنتم تسكنون هناك منذ { $tenancy-years-long } سنة على الأقل
    }

notice-cell-long =
    { $landlord-notice-months-long ->
        [zero] { $landlord-notice-months-long } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $landlord-notice-months-long } أشهر
        [many] { $landlord-notice-months-long } شهرًا
       *[other] { $landlord-notice-months-long } شهر
    }

notice-table-exceptions =
    لا يسري هذا الجدول على إنهاء العقد من دون مهلة (<span lang="de">fristlos</span>)، ولا يسري على العقود المحددة المدة (<span lang="de">befristet</span>). أحيانًا تقع غرفة مفروشة داخل الشقة التي يسكن فيها المؤجر نفسه. عندئذ كثيرًا ما تكون الحماية أقل. هناك يمكن أن تكون المهلة أقصر بكثير، ولا يحتاج المؤجر إلى سبب. وأحيانًا يسكن المؤجر نفسه في المبنى. إذا كان في هذا المبنى { $owner-house-flats ->
        [zero] { $owner-house-flats } شقة
        [one] شقة واحدة
        [two] شقتان
        [few] { $owner-house-flats } شقق
        [many] { $owner-house-flats } شقة
       *[other] { $owner-house-flats } شقة
    } على الأكثر، يمكنه أيضًا أن ينهي العقد من دون سبب. وتكون المهلة عندئذ أطول ({ $notice-exceptions-law }).

notice-hardship =
    ربما تكون مغادرة الشقة قاسية جدًا عليكم أو على عائلتكم، مثلًا بسبب مرض شديد. هذا اسمه ”<span lang="de">Härte</span>“ (ظروف قاسية). ومن الظروف القاسية أيضًا: لا تجدون شقة أخرى مناسبة وتستطيعون دفع إيجارها. لذلك سجّلوا أين بحثتم. عندئذ يمكنكم الاعتراض ({ $hardship-law }). هذا { -widerspruch(form: "the-full") } يمكن إرساله أيضًا بالبريد الإلكتروني. يجب أن يصل قبل نهاية عقد الإيجار بمدة لا تقل عن { $hardship-months ->
        [zero] { $hardship-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $hardship-months } أشهر
        [many] { $hardship-months } شهرًا
       *[other] { $hardship-months } شهر
    }. اشرحوا بالضبط لماذا المغادرة صعبة إلى هذا الحد، وأرفقوا إثباتات. إذا فاتت المهلة، فاطلبوا المشورة فورًا رغم ذلك. إذا لم ينبّهكم المؤجر بشكل صحيح، يبقى { -widerspruch(form: "the") } ممكنًا حتى في الجلسة الأولى في المحكمة. ضد { -kuendigung } <strong>من دون مهلة</strong> (<span lang="de">fristlos</span>) لا يفيد الاعتراض.

# „Eigenbedarf“ steht so im Brief: deutsch lassen und erklären.
notice-own-use-title = إنهاء العقد بسبب حاجة المؤجر إلى الشقة (<span lang="de">Eigenbedarf</span>)

notice-own-use = { -eigenbedarf(form: "full") } معناها: المؤجر يحتاج إلى الشقة لنفسه أو لعائلته أو لأشخاص يسكنون معه. يجب أن يكون مكتوبًا في الرسالة من سيسكن فيها ولماذا. جملة ”أحتاج إلى الشقة لنفسي“ وحدها لا تكفي في أغلب الحالات. ويجب أيضًا أن يكون ذلك صحيحًا. اطلبوا فحص الرسالة.

# Gemeint ist: Erst nach dem Einzug wurde aus der Mietwohnung eine Eigentumswohnung, und dann wurde sie verkauft. Die Jahre zählen ab dem Verkauf.
notice-own-use-bar =
    أحيانًا تتحول شقتكم المستأجرة بعد انتقالكم إليها إلى شقة للتمليك (<span lang="de">Eigentumswohnung</span>) ثم تُباع. في { -city } لا يجوز عندئذ للمالك الجديد في أغلب الحالات، لمدة { $own-use-bar-years ->
        [zero] { $own-use-bar-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $own-use-bar-years } سنوات
        [many] { $own-use-bar-years } سنة
       *[other] { $own-use-bar-years } سنة
    }، أن ينهي العقد بسبب { -eigenbedarf }. وتبدأ المدة من البيع.

notice-own-use-steps = لا تغادروا الشقة على الفور، ولا توقّعوا شيئًا. انظروا إلى المهلة في الجدول أعلاه. اكتبوا ما الذي يجعل المغادرة قاسية، وابحثوا فورًا عن شقق. إذا كانت المغادرة قاسية جدًا، فاعترضوا في الوقت المناسب.

notice-own-use-note = { $own-use-law }. تسري القاعدة الخاصة بمدينة { -city } حتى { $own-use-bar-until } (تاريخ هذه المعلومة: { $ordinance-as-of }).

notice-arrears-title = إذا لم تستطيعوا دفع الإيجار

notice-arrears =
    إذا كان شيء من الإيجار أو { -kaution(form: "full") } غير مدفوع، فربما يمكن للمؤجر أن ينهي العقد <strong><span lang="de">fristlos</span></strong>. معنى ذلك: من دون مهلة. ولا يلزم أن يأتي تذكير بالدفع (<span lang="de">Mahnung</span>) قبل ذلك. يذكر القانون ثلاث حالات. أولًا: في { $arrears-dates ->
        [zero] { $arrears-dates } موعد
        [one] موعد واحد
        [two] موعدين
        [few] { $arrears-dates } مواعيد
        [many] { $arrears-dates } موعدًا
       *[other] { $arrears-dates } موعد
    } من مواعيد دفع الإيجار، واحدًا بعد الآخر، لا تدفعون شيئًا أو تدفعون أقل من المطلوب. ويكون مجموع المبلغ الناقص في هذه المواعيد أكثر من { $arrears-short-months ->
        [zero] إيجار { $arrears-short-months } شهر
        [one] إيجار شهر واحد
        [two] إيجار شهرين
        [few] إيجار { $arrears-short-months } أشهر
        [many] إيجار { $arrears-short-months } شهرًا
       *[other] إيجار { $arrears-short-months } شهر
    }. ثانيًا: خلال مدة أطول نشأت ديون إيجار تبلغ { $arrears-months ->
        [zero] إيجار { $arrears-months } شهر
        [one] إيجار شهر واحد
        [two] إيجار شهرين
        [few] إيجار { $arrears-months } أشهر
        [many] إيجار { $arrears-months } شهرًا
       *[other] إيجار { $arrears-months } شهر
    }. ثالثًا: المبلغ المستحق وغير المدفوع من { -kaution } يبلغ { $arrears-months ->
        [zero] إيجار { $arrears-months } شهر
        [one] إيجار شهر واحد
        [two] إيجار شهرين
        [few] إيجار { $arrears-months } أشهر
        [many] إيجار { $arrears-months } شهرًا
       *[other] إيجار { $arrears-months } شهر
    } من دون { -nebenkosten }.

notice-arrears-cure =
    الأفضل أن تدفعوا <strong>قبل</strong> أن تصلكم رسالة { -kuendigung }. إذا كان المال كله قد وصل إلى المؤجر حتى ذلك الوقت، فلا يجوز له بعد ذلك أن ينهي العقد من دون مهلة (<span lang="de">fristlos</span>). لاحقًا لا يفيد في أغلب الحالات إلا هذا: أن يكون الإيجار المستحق مدفوعًا كله، وأيضًا عن المدة بعد { -kuendigung }. إذا كان { -kuendigung } بسبب { -kaution }، فيجب أن يكون المبلغ المستحق من { -kaution } مدفوعًا. تنتهي المهلة لذلك بعد { $arrears-cure-months ->
        [zero] { $arrears-cure-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $arrears-cure-months } أشهر
        [many] { $arrears-cure-months } شهرًا
       *[other] { $arrears-cure-months } شهر
    } من وصول { -raeumungsklage(form: "full") } إليكم. بهذه الدعوى ({ -klage(form: "de") }) يطالب المؤجر بأن تغادروا الشقة. ويكفي أيضًا أن تتعهد دائرة رسمية للمؤجر قبل انتهاء هذه المهلة تعهدًا قاطعًا بأن تدفع المبلغ المستحق كله. عندئذ يصبح { -kuendigung } من دون مهلة (<span lang="de">fristlos</span>) باطلًا.

notice-arrears-limits =
    الأقساط (<span lang="de">Raten</span>) <strong>لا</strong> تكفي. بعد رسالة إنهاء العقد لا يفيد الدفع إلا مرة واحدة خلال { $arrears-cure-years ->
        [zero] { $arrears-cure-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $arrears-cure-years } سنوات
        [many] { $arrears-cure-years } سنة
       *[other] { $arrears-cure-years } سنة
    }. إذا كان المؤجر مدينًا لكم بمال، فاطلبوا <strong>فورًا</strong> من جهة استشارية أن تفحص هل يمكنكم احتسابه مقابل ديون الإيجار (<span lang="de">verrechnen</span>).

notice-arrears-note = { $arrears-law }. عن إنهاء العقد بمهلة: { -bundesgerichtshof(form: "full") }، <span lang="de">VIII ZR 106/23</span>.

notice-arrears-ordinary = <strong>حتى إذا دفعتم كل شيء، يمكن أن تفقدوا الشقة.</strong> كثيرًا ما ينهي المؤجر العقد في الوقت نفسه بمهلة أيضًا. وعندئذ كثيرًا ما تُكتب في الرسالة كلمة ”<span lang="de">ordentlich</span>“ (أي بمهلة) أو عبارة ”<span lang="de">hilfsweise ordentlich</span>“ (أي بمهلة، احتياطًا إذا لم يصح الإنهاء من دون مهلة). هذا الإنهاء الثاني <strong>لا</strong> يصبح باطلًا بالدفع. والاعتراض بسبب ظروف قاسية لا يفيد ضده في أغلب الحالات. وبمهلة يمكن للمؤجر أحيانًا أن ينهي العقد حتى إذا كان المبلغ الناقص أقل.

notice-arrears-help = لا تنتظروا! اطلبوا المساعدة <strong>فورًا</strong>، والأفضل حتى قبل أن تأتي رسالة { -kuendigung }. قسم { -fachstelle } يساعدكم كي تحتفظوا بالشقة: <a name="card-fachstelle"></a>. ويمكن أن يتحمل مكتب { -jobcenter } ديون الإيجار. اسألوا هل تتعهد دائرة رسمية للمؤجر كتابةً بأن تدفع كل شيء. افتحوا كل رسالة من المحكمة فورًا، والتزموا بالمهل المذكورة فيها. إذا عرضتم الدفع على أقساط، فينبغي أن يتنازل المؤجر كتابةً عن كل { -kuendigung(form: "any") } بسبب هذه الديون.

# „Räumung“: Man muss ausziehen und die Wohnung leer zurückgeben. Das Wort steht so in Briefen: deutsch lassen und erklären.
notice-eviction-title = إخلاء الشقة (<span lang="de">Räumung</span>) ومأوى الطوارئ

notice-eviction = بعد { -kuendigung } لا يلزمكم أن تغادروا الشقة في اليوم نفسه. إذا بقيتم، فيمكن للمؤجر أن يرفع { -raeumungsklage(form: "full") }. أولًا تقرر المحكمة. وبعد ذلك لا يجوز إلا لموظف التنفيذ (<span lang="de">Gerichtsvollzieher*in</span>) أن يخلي الشقة. هذا موظف رسمي ينفذ ما قررته المحكمة. لا يجوز للمؤجر نفسه أن يغيّر القفل أو يُخرج أغراضكم. إذا فعل ذلك رغم هذا، فاطلبوا المساعدة فورًا من محامٍ.

notice-eviction-step-open = افتحوا كل رسالة من المحكمة في اليوم نفسه. اكتبوا التاريخ على الظرف.

notice-eviction-step-help = اذهبوا فورًا إلى قسم { -fachstelle }: <a name="card-fachstelle"></a>. القسم يساعدكم حتى إذا كانت هناك دعوى بالفعل.

notice-eviction-step-lawyer = اطلبوا محاميًا. إذا لم يكن مالكم كافيًا، فتابعوا القراءة هنا: <a name="help-lawyer"></a>.

# „Räumungsfrist“ steht so im Urteil: mehr Zeit bis zum Auszug. Deutsch lassen und erklären.
notice-eviction-step-time = أجيبوا المحكمة <strong>كتابةً</strong> خلال المهلة المذكورة في الرسالة. اكتبوا أنكم تريدون أن تدافعوا عن أنفسكم. وإلا فيمكن للمحكمة أن تقرر من دون جلسة. اذهبوا أيضًا إلى الجلسة. إذا كنتم تحتاجون إلى وقت أكثر لمغادرة الشقة، فاكتبوا ذلك في جوابكم نفسه. ويجب أن تقولوا ذلك في الجلسة على أبعد حد. هذا الوقت اسمه { -raeumungsfrist(form: "full") }.

notice-eviction-step-date = إذا كان يوم الإخلاء (<span lang="de">Räumung</span>) محددًا بالفعل، فلا تنتظروا. أخبروا قسم { -fachstelle } بهذا اليوم. اسألوا المحامي هل يمكن للمحكمة أن توقف الإخلاء.

# „Notunterkunft“: Platz zum Schlafen von der Stadt, wenn man keine Wohnung hat.
notice-eviction-shelter = إذا لم تعد لديكم شقة، فاذهبوا في اليوم نفسه إلى قسم { -fachstelle }. اسألوا عن { -notunterkunft(form: "full") }. هذا مكان للسكن لأشخاص في وضع صعب. خذوا معكم الهوية والرسائل والأدوية المهمة. المساعدة في الليالي الباردة: <a name="card-winter-help"></a>.

notice-eviction-note = { $eviction-law }.

## Kapitel Auszug

moving-out-title = مغادرة الشقة

moving-out-intro = إذا كانت لديكم شقة جديدة، فخططوا جيدًا لمغادرة القديمة. هكذا تستعيدون { -kaution(form: "full") } بسهولة أكثر. تحققوا أولًا هل يمكنكم إنهاء العقد القديم ومتى. لا تنهوا عقد الشقة القديمة إلا بعد توقيع العقد الجديد.

moving-out-notice-title = أنتم تنهون العقد

moving-out-notice-fixed =
    اقرؤوا عقدكم أولًا. إذا كان العقد ”<span lang="de">befristet</span>“ (محدد المدة)، فمن المفترض أن ينتهي في يوم ثابت. قبل ذلك اليوم لا تستطيعون في أغلب الحالات إنهاءه بالمهلة العادية. من دون سبب مكتوب عند التوقيع لا ينتهي العقد في أغلب الحالات من تلقاء نفسه. وبند ”<span lang="de">Kündigungsverzicht</span>“ أو ”<span lang="de">Kündigungsausschluss</span>“ (لا حق في إنهاء العقد لمدة من الزمن) يلزمكم أيضًا، وغالبًا لمدة لا تزيد على { $notice-waiver-years ->
        [zero] { $notice-waiver-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $notice-waiver-years } سنوات
        [many] { $notice-waiver-years } سنة
       *[other] { $notice-waiver-years } سنة
    }. ليست كل قاعدة كهذه صحيحة قانونًا. اطلبوا فحص العقد القديم <strong>قبل</strong> أن تغادروا الشقة أو توقّعوا عقدًا جديدًا. وإلا فقد تفقدون الشقة أو تدفعون إيجارين لمدة طويلة ({ $notice-fixed-law }).

moving-out-notice =
    إذا كان عقدكم غير محدد المدة (<span lang="de">unbefristet</span>) وليس فيه <span lang="de">Kündigungsverzicht</span>، فلا تحتاجون إلى سبب. المهلة هي { $notice-months ->
        [zero] { $notice-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $notice-months } أشهر
        [many] { $notice-months } شهرًا
       *[other] { $notice-months } شهر
    }. يجب أن تكون رسالتكم عند المؤجر على أبعد حد في { $notice-workday ->
        [1] يوم العمل الأول
        [2] يوم العمل الثاني
        [3] يوم العمل الثالث
        [4] يوم العمل الرابع
       *[number] يوم العمل رقم { $notice-workday }
    } (<span lang="de">Werktag</span>) من الشهر. عندئذ يُحسب هذا الشهر ضمن المهلة. أيام العمل هي الأيام من الإثنين إلى السبت، ما عدا أيام العطل الرسمية. <strong>يوم السبت يُحسب أيضًا.</strong> لا تنتظروا حتى اليوم الأخير. الأفضل أن تكون الرسالة قد وصلت في يوم العمل الأول أو الثاني. مثال: تصل الرسالة على أبعد حد يوم { $example-notice-letter }. عندئذ ينتهي العقد يوم { $example-notice-end }. إذا وصلت الرسالة بعد ذلك في الشهر نفسه، فلا ينتهي العقد إلا يوم { $example-notice-late-end }. احسبوا بدقة كي لا تدفعوا إيجارين.

moving-out-notice-room = أحيانًا تقع غرفة مفروشة داخل الشقة التي يسكن فيها المؤجر نفسه. عندئذ كثيرًا ما تكون المهلة أقصر بكثير.

# Die Frist gilt für ein möbliertes Zimmer in der Wohnung, in der die Vermieter*in selbst wohnt.
moving-out-notice-room-period = لغرفة من هذا النوع يمكن في أغلب الحالات إرسال رسالة إنهاء العقد حتى يوم { $room-notice-day } من الشهر. عندئذ ينتهي العقد في نهاية الشهر نفسه ({ $notice-tenant-law }). هذا يسري على المؤجر أيضًا. ولا يسري في أغلب الحالات إذا كنتم تسكنون هناك بشكل دائم مع عائلتكم.

moving-out-notice-note = { $notice-tenant-law }. وبشأن التوقيع تسري { $notice-form-law }.

moving-out-form = يوقّع كل المستأجرين على الرسالة بخط اليد. الطريقة الأكثر أمانًا هي: شاهد يقرأ الرسالة ويضعها في صندوق بريد المؤجر. أو يوقّع المؤجر على أنه استلمها. ”<span lang="de">Einschreiben</span>“ (رسالة مسجلة) هي رسالة مع إثبات من البريد. إذا لم يذهب أحد لاستلامها، فتُعدّ في أغلب الحالات كأنها لم تصل. أما ”<span lang="de">Einwurf-Einschreiben</span>“ (رسالة مسجلة توضع في صندوق البريد)، فإيصال البريد وحده لا يكفي لإثباتها. نموذج: <a name="letters"></a>. احتفظوا بنسخة وبالإثبات.

# „Nachmieter*in“: wer nach Ihnen in die Wohnung zieht.
moving-out-successor = إذا أردتم أن تغادروا قبل الموعد، فتكلموا مع المؤجر. وجود ”<span lang="de">Nachmieter*in</span>“ (من يسكن الشقة بعدكم) وحده لا ينهي عقدكم. يجب أن يوافق المؤجر، والأفضل خطيًا.

moving-out-check-title = قائمة تحقق لمغادرة الشقة

moving-out-check-painting = تحققت هل يجب عليّ الدهان فعلًا: <a name="lease-painting"></a>.

moving-out-check-clean = الشقة والقبو فارغان ونظيفان. ما ركّبته بنفسي أزلته، أو هناك اتفاق مكتوب على غير ذلك.

moving-out-check-meters = كل قراءات العدادات مسجلة ومصوّرة. الشركات حصلت على القراءات.

moving-out-check-record = في { -uebergabeprotokoll(form: "full") } لا يوجد إلا ما هو صحيح. لديّ نسخة.

moving-out-check-keys = كل المفاتيح أعيدت. هذا مكتوب في المحضر.

moving-out-check-address = شركة الكهرباء والبنك والبريد وجهة { -rundfunkbeitrag } والدوائر الرسمية تعرف عنواني الجديد.

moving-out-deposit-title = استعادة { -kaution }

moving-out-deposit =
    لا يذكر القانون مهلة. تعطي المحاكم المؤجر غالبًا وقتًا من { $deposit-return-min } إلى { $deposit-return-max ->
        [zero] { $deposit-return-max } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $deposit-return-max } أشهر
        [many] { $deposit-return-max } شهرًا
       *[other] { $deposit-return-max } شهر
    }، وأحيانًا أكثر. يجوز له أن يحتفظ بجزء من أجل آخر { -abrechnung(form: "any-full") } عن { -nebenkosten(form: "full") }. أرسلوا إليه كتابةً رقم حسابكم وعنوانكم الجديد. إذا مر وقت طويل من دون جواب، فاكتبوا مرة أخرى. وحددوا آخر يوم تنتظرون فيه وصول المال.

moving-out-claims =
    لا يمكن للمؤجر أن يطالب إلى الأبد بمال عن أضرار في الشقة. في أغلب الحالات يكون حقه بعد { $claims-months ->
        [zero] { $claims-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $claims-months } أشهر
        [many] { $claims-months } شهرًا
       *[other] { $claims-months } شهر
    } من إعادة الشقة ”<span lang="de">verjährt</span>“ (سقط بالتقادم). معنى ذلك: فات الوقت. عندئذ يمكنكم رفض الدفع. <strong>لكن:</strong> كثيرًا ما يجوز له لاحقًا أيضًا أن يخصم المال عن هذه الأضرار من { -kaution } الخاص بكم. اطلبوا المشورة قبل أن تذهبوا إلى المحكمة بسبب { -kaution }.

moving-out-claims-note = { $claims-law }. بعض حقوقكم أنتم تسقط أيضًا بهذه السرعة، وهنا تبدأ المدة من نهاية عقد الإيجار. عن { -kaution }: { -bundesgerichtshof(form: "full") }، <span lang="de">VIII ZR 71/05</span> وكذلك <span lang="de">VIII ZR 184/23</span>.

# Überschrift eines Abschnitts.
moving-out-register-title = إلغاء تسجيل العنوان أو تغييره

moving-out-register =
    إذا انتقلتم داخل ألمانيا، فسجّلوا العنوان الجديد فقط. يجب عليكم إلغاء تسجيل العنوان فقط إذا لم تكن لديكم شقة جديدة في ألمانيا. يمكن ذلك ابتداءً من { $deregister-weeks-before ->
        [zero] { $deregister-weeks-before } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $deregister-weeks-before } أسابيع
        [many] { $deregister-weeks-before } أسبوعًا
       *[other] { $deregister-weeks-before } أسبوع
    } قبل مغادرة الشقة، وعلى أبعد حد خلال { $deregister-weeks-after ->
        [zero] { $deregister-weeks-after } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $deregister-weeks-after } أسابيع
        [many] { $deregister-weeks-after } أسبوعًا
       *[other] { $deregister-weeks-after } أسبوع
    } بعدها.

## Kapitel Hilfe in Köln

help-title = المساعدة في كولونيا

help-intro = لا يلزم أن تنجزوا كل شيء وحدكم. هنا تجدون أرقام الطوارئ وأهم المهل وعناوين مفيدة. اتصلوا قبل الزيارة إن أمكن. قد تتغير العناوين والأوقات. خذوا معكم عقدكم وكل الرسائل.

help-emergency-title = في حالة الطوارئ

help-emergency = إذا كان هناك إنسان في خطر، فاتصلوا فورًا. قولوا اسمكم والعنوان وماذا حدث.

help-emergency-police = الشرطة: { $police-phone }

help-emergency-fire = الإطفاء والإسعاف: { $fire-brigade-phone }

help-emergency-doctor = الطبيب المناوب عندما تكون العيادة مغلقة: { $doctor-phone }

help-emergency-women =
    المساعدة عند العنف ضد النساء، ليلًا ونهارًا، متاحة { $helpline-languages ->
        [zero] في { $helpline-languages } لغة
        [one] بلغة واحدة
        [two] بلغتين
        [few] في { $helpline-languages } لغات
        [many] في { $helpline-languages } لغة
       *[other] في { $helpline-languages } لغة
    }: { $helpline-women-phone }

# Überschrift eines Abschnitts und der Tabelle darin.
help-letters-title = ما معنى هذه الرسالة؟

help-letters = ابحثوا عن الكلمة المكتوبة في أعلى الرسالة. اكتبوا على الظرف متى وصلت الرسالة. العناوين هنا: <a name="help-contacts"></a>.

help-letters-table = الرسائل وماذا تفعلون

help-letters-column-word = هذا مكتوب في الرسالة

help-letters-column-meaning = معنى ذلك

help-letters-column-next = كم من الوقت؟ من تسألون؟

help-letter-mahnung = <span lang="de">Mahnung</span> (تذكير بالدفع)

help-letter-mahnung-meaning = شخص أو جهة تقول: أنتم لم تدفعوا.

help-letter-mahnung-next = افحصوا ذلك فورًا. إذا كان صحيحًا: ادفعوا. إذا لم يكن هناك مال للإيجار: قسم { -fachstelle } ومكتب { -jobcenter }.

help-letter-abmahnung = { -abmahnung(form: "full") }

help-letter-abmahnung-meaning = يقول المؤجر: أنتم فعلتم شيئًا خاطئًا. إذا استمر ذلك، يمكنه أن ينهي العقد.

help-letter-abmahnung-next = إذا كان صحيحًا: توقفوا عنه فورًا. إذا لم يكن صحيحًا: أجيبوا خطيًا. اسألوا { -mieterverein(form: "full") }.

help-letter-immediate = { -kuendigung(form: "full") } من دون مهلة (<span lang="de">fristlos</span>)

help-letter-immediate-meaning = المؤجر يريد أن تغادروا الشقة فورًا. والسبب غالبًا ديون إيجار. لا تغادروا الشقة فورًا.

# Die Monate zählen ab der Räumungsklage, nicht ab der Kündigung.
help-letter-immediate-next =
    اليوم: قسم { -fachstelle }. عند ديون الإيجار: ادفعوا كل شيء في أقرب وقت ممكن، وعلى أبعد حد خلال { $arrears-cure-months ->
        [zero] { $arrears-cure-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $arrears-cure-months } أشهر
        [many] { $arrears-cure-months } شهرًا
       *[other] { $arrears-cure-months } شهر
    } بعد وصول { -raeumungsklage(form: "full") }. لكن الدفع لا يفيد في أغلب الحالات ضد إنهاء العقد بمهلة.

help-letter-ordinary = { -kuendigung } بمهلة (<span lang="de">ordentlich</span>)، وأيضًا بسبب { -eigenbedarf(form: "full") }

help-letter-ordinary-meaning = المؤجر يريد أن تغادروا الشقة بعد مهلة. لا تغادروا الشقة فورًا.

help-letter-ordinary-next =
    في هذا الأسبوع: { -mieterverein(form: "full") }. يجب أن يصل { -widerspruch(form: "the-full") } قبل النهاية بمدة لا تقل عن { $hardship-months ->
        [zero] { $hardship-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $hardship-months } أشهر
        [many] { $hardship-months } شهرًا
       *[other] { $hardship-months } شهر
    }.

help-letter-increase = { -mieterhoehung(form: "full") }: ”نرجو موافقتكم“

help-letter-increase-meaning = المؤجر يريد إيجارًا أعلى، حتى الإيجار المعتاد في المنطقة (<span lang="de">ortsübliche Vergleichsmiete</span>).

help-letter-increase-next =
    الوقت حتى نهاية { $consent-month ->
        [1] الشهر الأول
        [2] الشهر الثاني
        [3] الشهر الثالث
        [4] الشهر الرابع
       *[number] الشهر رقم { $consent-month }
    } بعد وصول الرسالة. قبل ذلك اطلبوا فحصها، وواصلوا حتى ذلك الوقت دفع الإيجار القديم: { -mieterverein }.

help-letter-index = { -staffelmiete(form: "full") } أو { -indexmiete(form: "full") } أو { -mieterhoehung } بعد { -modernisierung(form: "full") }

help-letter-index-meaning = يرتفع الإيجار حتى إذا لم توافقوا.

help-letter-index-next = اطلبوا فحص ذلك فورًا: { -mieterverein }. حتى ذلك الوقت ادفعوا في الموعد، والأفضل مع { -vorbehalt(form: "the-full") }.

help-letter-works = إعلان { -modernisierung } (<span lang="de">Ankündigung</span>)

help-letter-works-meaning = ستكون هناك أعمال بناء في المبنى. بعدها يمكن أن يرتفع الإيجار.

help-letter-works-next = اكتبوا فورًا الأسباب ضد ذلك. ينبغي أن تكون المهلة مكتوبة في الرسالة. اسألوا { -mieterverein }.

help-letter-statement = { -abrechnung(form: "full") } عن { -betriebskosten(form: "full") }

help-letter-statement-meaning = هذه تكلفة التدفئة والماء والمبنى. ربما يُطلب منكم دفع مبلغ إضافي.

help-letter-statement-next =
    إذا وصلت الرسالة متأخرة، فلا يلزمكم عادةً أن تدفعوا مبلغًا إضافيًا. اطلبوا فحص ذلك أولًا. إذا لم تصل متأخرة، فادفعوا المبلغ الإضافي حتى اليوم المذكور في الرسالة، والأفضل مع { -vorbehalt(form: "the") }. للإبلاغ عن الأخطاء: لديكم { $objection-months ->
        [zero] { $objection-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $objection-months } أشهر
        [many] { $objection-months } شهرًا
       *[other] { $objection-months } شهر
    } بعد وصول الرسالة. اسألوا { -mieterverein }.

# Die Frist ist absichtlich nicht genannt: Sie steht im Brief.
help-letter-mahnbescheid = { -mahnbescheid(form: "full") }، من <span lang="de">Amtsgericht</span>

help-letter-mahnbescheid-meaning = شخص يريد مالًا. المحكمة <strong>لم</strong> تفحص هل هذا صحيح.

help-letter-mahnbescheid-next = المهلة مكتوبة في الرسالة. وهي قصيرة. إذا لم يكن ذلك صحيحًا: املؤوا استمارة { -widerspruch(form: "the-full") } وأرسلوها فورًا. يجب أن تصل إلى المحكمة خلال المهلة. اسألوا محاميًا.

help-letter-klage = { -klage(form: "full") } أو { -raeumungsklage(form: "full") }

help-letter-klage-meaning = المؤجر يلجأ إلى المحكمة. وهو يريد أن تدفعوا أو أن تغادروا الشقة. لا تغادروا الشقة فورًا.

help-letter-klage-next =
    المهلة مكتوبة في الرسالة. وهي قصيرة. أجيبوا المحكمة، وإلا فيمكن أن تخسروا. فورًا: محامٍ وقسم { -fachstelle }. عند ديون الإيجار: ادفعوا كل شيء، وعلى أبعد حد خلال { $arrears-cure-months ->
        [zero] { $arrears-cure-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $arrears-cure-months } أشهر
        [many] { $arrears-cure-months } شهرًا
       *[other] { $arrears-cure-months } شهر
    } بعد وصول هذه الرسالة.

help-letter-eviction = <span lang="de">Räumungstermin</span> (موعد الإخلاء) من <span lang="de">Gerichtsvollzieher*in</span> (موظف التنفيذ)

help-letter-eviction-meaning = في هذا اليوم تُخلى الشقة.

help-letter-eviction-next = اليوم: قسم { -fachstelle } ومحامٍ.

help-letter-cutoff = تهديد: { -sperrung(form: "full") }

help-letter-cutoff-meaning = الشركة تريد إيقاف التزويد لأن المال ناقص.

help-letter-cutoff-next = اتصلوا بالشركة فورًا واطلبوا الدفع على أقساط، ثم اسألوا مكتب { -jobcenter } أو دائرة الشؤون الاجتماعية (<span lang="de">Sozialamt</span>).

# Überschrift eines Abschnitts. Die Tabelle darin heißt fast gleich.
help-deadlines-title = المهل

help-deadlines-table = المهل في لمحة

help-column-task = ماذا؟

help-column-deadline = كم من الوقت، ومن متى؟

help-row-register = تسجيل العنوان

help-cell-register =
    { $register-weeks ->
        [zero] { $register-weeks } أسبوع بعد الانتقال إلى الشقة
        [one] أسبوع واحد بعد الانتقال إلى الشقة
        [two] أسبوعان بعد الانتقال إلى الشقة
        [few] { $register-weeks } أسابيع بعد الانتقال إلى الشقة
        [many] { $register-weeks } أسبوعًا بعد الانتقال إلى الشقة
       *[other] { $register-weeks } أسبوع بعد الانتقال إلى الشقة
    }

help-row-wohngeld = طلب إعانة { -wohngeld }

help-cell-wohngeld = في الشهر نفسه الذي تحتاجون إليها ابتداءً منه

help-row-fairness = المطالبة بالمال بسبب معاملة أسوأ

help-cell-fairness =
    { $discrimination-months ->
        [zero] { $discrimination-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $discrimination-months } أشهر
        [many] { $discrimination-months } شهرًا
       *[other] { $discrimination-months } شهر
    }؛ احسبوا من اليوم الذي حدث فيه ذلك

help-row-brake = الشكوى من إيجار أعلى من المسموح والمطالبة باسترداد ما دفعتموه زيادةً منذ البداية

help-cell-brake =
    { $complaint-months ->
        [zero] { $complaint-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $complaint-months } أشهر
        [many] { $complaint-months } شهرًا
       *[other] { $complaint-months } شهر
    } من بداية عقد الإيجار، لكن قبل نهايته

help-row-landlord-statement = المؤجر يرسل { -abrechnung(form: "full") }

help-cell-landlord-statement =
    { $statement-months ->
        [zero] { $statement-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $statement-months } أشهر
        [many] { $statement-months } شهرًا
       *[other] { $statement-months } شهر
    } بعد نهاية سنة الحساب

help-row-statement = الإبلاغ عن أخطاء في { -abrechnung }

help-cell-statement =
    { $objection-months ->
        [zero] { $objection-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $objection-months } أشهر
        [many] { $objection-months } شهرًا
       *[other] { $objection-months } شهر
    } بعد أن يصلكم

help-row-carbon = المطالبة بحصة المؤجر من تكاليف CO₂، إذا كان لديكم عقد غاز خاص

help-cell-carbon =
    { $carbon-months ->
        [zero] { $carbon-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $carbon-months } أشهر
        [many] { $carbon-months } شهرًا
       *[other] { $carbon-months } شهر
    } بعد فاتورة شركة الغاز

help-row-increase = الموافقة أو عدم الموافقة على { -mieterhoehung }

help-cell-increase =
    حتى نهاية { $consent-month ->
        [1] الشهر الأول
        [2] الشهر الثاني
        [3] الشهر الثالث
        [4] الشهر الرابع
       *[number] الشهر رقم { $consent-month }
    } بعد وصول الرسالة

# Der leere Link druckt Kapitel und Seite.
help-row-notice = أنتم تنهون العقد بأنفسكم. الاستثناءات: <a name="moving-out-notice"></a>

help-cell-notice =
    { $notice-months ->
        [zero] { $notice-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $notice-months } أشهر
        [many] { $notice-months } شهرًا
       *[other] { $notice-months } شهر
    }؛ يجب أن تصل الرسالة في { $notice-workday ->
        [1] يوم العمل الأول
        [2] يوم العمل الثاني
        [3] يوم العمل الثالث
        [4] يوم العمل الرابع
       *[number] يوم العمل رقم { $notice-workday }
    }، عندئذ يُحسب هذا الشهر أيضًا

help-row-hardship = الاعتراض على { -kuendigung } بمهلة بسبب ظروف قاسية

help-cell-hardship =
    قبل نهاية العقد بمدة لا تقل عن { $hardship-months ->
        [zero] { $hardship-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $hardship-months } أشهر
        [many] { $hardship-months } شهرًا
       *[other] { $hardship-months } شهر
    }؛ بعد ذلك اطلبوا المشورة فورًا

help-row-cure = دفع كل شيء بعد { -kuendigung } من دون مهلة (<span lang="de">fristlos</span>)

help-cell-cure =
    { $arrears-cure-months ->
        [zero] { $arrears-cure-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $arrears-cure-months } أشهر
        [many] { $arrears-cure-months } شهرًا
       *[other] { $arrears-cure-months } شهر
    } بعد وصول { -raeumungsklage }؛ هذا لا يفيد ضد { -kuendigung } بمهلة

help-row-claims = بعد مغادرة الشقة: المطالبة بمال بسبب أضرار أو تركيبات

help-cell-claims =
    { $claims-months ->
        [zero] { $claims-months } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $claims-months } أشهر
        [many] { $claims-months } شهرًا
       *[other] { $claims-months } شهر
    }؛ للمؤجر من إعادة الشقة، ولكم من نهاية العقد

help-row-court = رسالة من المحكمة

help-cell-court = وقت قليل جدًا؛ المهلة مكتوبة في الرسالة

help-offices-title = أي دائرة تساعد في ماذا؟

help-offices-table = الدوائر ومهامها

help-offices-column-task = هذا ما تحتاجون إليه

help-offices-column-office = هناك تسألون

help-office-living = مال للمعيشة وللإيجار، { -kaution(form: "full") }، الانتقال، الأثاث الأول

help-office-living-who = مكتب { -jobcenter } في { -city }؛ إذا كان مالكم يأتي من <span lang="de">Sozialamt</span>: هناك

help-office-wohngeld = مساعدة لدفع الإيجار عند الدخل القليل

help-office-wohngeld-who = مدينة { -city }، إعانة { -wohngeld }

help-office-wbs = شهادة السكن المدعوم ({ -wbs })، المشورة في البحث، إيجار أعلى بكثير من المسموح

help-office-wbs-who = مدينة { -city }، { -housing-office(form: "full") }

help-office-arrears = ديون الإيجار، { -kuendigung }، الإخلاء، { -notunterkunft(form: "full") }

help-office-arrears-who = مدينة { -city }، { -fachstelle }

help-office-residence = إذن السكن في { -city }

help-office-residence-who = دائرة الأجانب (<span lang="de">Ausländerbehörde</span>) في المكان الذي تسكنون فيه الآن

help-office-register = تسجيل العنوان

help-office-register-who = مدينة { -city }، { -kundenzentrum }

# Es gibt keine geprüfte Adresse des Jobcenters. Deshalb steht hier nur, wie man es findet.
help-jobcenter =
    لدى مكتب { -jobcenter } في { -city } { $jobcenter-sites-today ->
        [zero] { $jobcenter-sites-today } موقع
        [one] موقع واحد
        [two] موقعان
        [few] { $jobcenter-sites-today } مواقع
        [many] { $jobcenter-sites-today } موقعًا
       *[other] { $jobcenter-sites-today } موقع
    }. الموقع المسؤول عنكم يتوقف على عنوانكم. انظروا أولًا إلى آخر رسالة وصلتكم من مكتب { -jobcenter }. إذا لم تصلكم رسالة بعد، فاسألوا المدينة بالهاتف: { $kundenzentrum-phone }. قولوا هناك اسم شارعكم.

help-contacts-title = عناوين مفيدة

contact-mieterverein = تقدم المشورة للأعضاء في كل المسائل المتعلقة بالإيجار. للعضوية اشتراك مالي.

contact-adb = هذا { -antidiskriminierungsbuero(form: "full") }. يساعدكم مجانًا إذا عاملوكم معاملة أسوأ في البحث عن شقة بسبب أصلكم.
    .hours = الهاتف: من الإثنين إلى الأربعاء، من الساعة { $adb-opens } إلى الساعة { $adb-closes }

contact-housing-office = شهادة { -wbs } والمشورة في البحث عن شقة، وقسم الإشراف على السكن ({ -wohnungsaufsicht })
    .hours = { -city-office-days }، من الساعة { $city-office-opens } إلى الساعة { $city-office-closes }

contact-fachstelle = يساعدكم عند ديون الإيجار، وإذا كنتم تفقدون شقتكم أو فقدتموها بالفعل.
    .hours = { -city-office-days }، من الساعة { $city-office-opens } إلى الساعة { $city-office-closes }

contact-wohngeld = هنا تطلبون إعانة { -wohngeld }.
    .hours = { -city-office-days }، من الساعة { $city-office-opens } إلى الساعة { $city-office-closes }

contact-kundenzentrum = هنا تسجلون عنوانكم. في بعض الأيام بموعد مسبق فقط. اسألوا عند الاتصال أيضًا عن المكتب القريب منكم.

contact-winter-help = مساعدة لأشخاص بلا شقة في الليالي الباردة. اسألوا في أي أشهر توجد هذه المساعدة.

help-qr-mieterverein = صفحة جمعية المستأجرين (<span lang="de">Mieterverein</span>) على الإنترنت

# Kasten unter den Adressen. „Beratungshilfe“ steht so auf dem Schein vom Gericht: deutsch lassen und erklären.
help-lawyer-title = محامٍ من دون مال كثير

# Zwei Hilfen: „Beratungshilfe“ für Rat und Briefe, „Prozesskostenhilfe“ für ein Verfahren vor Gericht. Beide Wörter stehen auf den Formularen: deutsch lassen und erklären.
help-lawyer = إذا لم يكن مالكم كافيًا لمحامٍ، فهناك { -beratungshilfe(form: "full") }. عندئذ تدفع الدولة الجزء الأكبر مقابل المشورة والرسائل. اسألوا عنها في المحكمة الابتدائية (<span lang="de">Amtsgericht</span>)، والأفضل قبل أول زيارة للمحامي. خذوا معكم رسائلكم وإثباتات عن دخلكم. إذا كانت هناك { -klage } بالفعل، فاسم المساعدة { -prozesskostenhilfe(form: "full") }. اطلبوا من محاميكم أن يقدم طلبًا للحصول عليها.

## Glossar

glossary-title = قائمة الكلمات: كلمات ألمانية مهمة

glossary-intro = هذه الكلمات تقرؤونها في الإعلانات والعقود والرسائل. هنا معناها باختصار.

glossary-abmahnung = رسالة من المؤجر. يُكتب فيها ما يقول إنكم فعلتموه بشكل خاطئ. إذا استمر ذلك، يمكن أن يأتي بعده { -kuendigung }.
    .term = { -abmahnung }

glossary-abrechnung = حساب مرة في السنة: كم كلّفت التدفئة والماء والمبنى، وكم دفعتم حتى الآن؟
    .term = { -abrechnung }

glossary-anmeldung = تقولون للمدينة أين تسكنون الآن. يمكن ذلك في مكتب { -kundenzentrum }.
    .term = { -anmeldung }

glossary-aufhebungsvertrag = عقد ينتهي به عقد الإيجار لأن الطرفين يقولان نعم. لا يلزمكم أن توقّعوا عليه.
    .term = { -aufhebungsvertrag }

# „Befristet“ steht so im Vertrag. Das deutsche Wort wird davor gedruckt.
glossary-befristet = يُراد أن ينتهي العقد في يوم ثابت. قبل ذلك اليوم لا تستطيعون في أغلب الحالات إنهاءه بالمهلة العادية.
    .term = محدد المدة

glossary-beratungshilfe = مساعدة من الدولة إذا احتجتم إلى محامٍ وكان مالكم قليلًا. تُطلب من المحكمة الابتدائية (<span lang="de">Amtsgericht</span>).
    .term = { -beratungshilfe }

glossary-bescheid = رسالة تقول فيها دائرة رسمية ماذا قررت.
    .term = { -bescheid }

glossary-betriebskosten = الكلمة في القانون وفي كثير من العقود بمعنى { -nebenkosten }.
    .term = { -betriebskosten }

glossary-buergschaft = بنك أو شخص يتعهد بأن يدفع عنكم إذا لم تدفعوا أنتم.
    .term = { -buergschaft }

glossary-eigenbedarf = ينهي المؤجر العقد لأنه يحتاج إلى الشقة لنفسه أو لعائلته.
    .term = { -eigenbedarf }

glossary-erstausstattung = مال للأثاث الأول والأجهزة الأولى. يُطلب قبل الشراء، مثلًا من مكتب { -jobcenter }.
    .term = { -erstausstattung }

glossary-fristlos = من دون مهلة. { -kuendigung } من دون مهلة يُراد به أن ينتهي العقد فورًا.
    .term = من دون مهلة

# Beruf: Beamt*in, die Entscheidungen vom Gericht durchsetzt. Das deutsche Wort steht im Brief.
glossary-gerichtsvollzieher = موظف رسمي ينفذ ما قررته المحكمة. لا يجوز لغيره أن يخلي شقة.
    .term = موظف التنفيذ القضائي

glossary-grundsicherungsgeld = مال من مكتب { -jobcenter } للمعيشة والسكن. كان اسمه في السابق ”<span lang="de">Bürgergeld</span>“. وما زال هذا الاسم في الأوراق القديمة.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-grundversorger = شركة تزوّدكم بالكهرباء إذا لم تختاروا عقدًا بأنفسكم.
    .term = { -grundversorger }

glossary-hausordnung = قواعد لكل من في المبنى، مثلًا عن الهدوء والتنظيف.
    .term = { -hausordnung }

glossary-indexmiete = عقد يتغير فيه الإيجار مع الأسعار في ألمانيا.
    .term = { -indexmiete }

glossary-kaltmiete = الإيجار مقابل الشقة فقط، من دون { -nebenkosten }.
    .term = { -kaltmiete }

glossary-kaution = مال يبقى ضمانًا. تستعيدونه بعد مغادرة الشقة إذا لم يبقَ عليكم شيء.
    .term = { -kaution }

glossary-klage = شخص يلجأ إلى المحكمة ضدكم. الرسالة تأتي من المحكمة. اطلبوا المشورة فورًا.
    .term = { -klage }

glossary-kuendigung = رسالة يُراد بها إنهاء عقد الإيجار. يجب في أغلب الحالات أن تكون على ورق وعليها توقيع حقيقي. كلمة ”<span lang="de">ordentlich</span>“ معناها: بمهلة. وكلمة ”<span lang="de">fristlos</span>“ معناها: من دون مهلة.
    .term = { -kuendigung }

glossary-kuendigungsverzicht = جملة في العقد: لا تستطيعون لمدة من الزمن إنهاء العقد. كلمة أخرى لذلك ”<span lang="de">Kündigungsausschluss</span>“.
    .term = { -kuendigungsverzicht }

glossary-mahnbescheid = رسالة من المحكمة: شخص يريد منكم مالًا. لم تفحص المحكمة بعدُ هل هذا صحيح. اطلبوا المشورة فورًا.
    .term = { -mahnbescheid }

glossary-mahnung = رسالة تقول: أنتم لم تدفعوا بعد.
    .term = تذكير بالدفع

glossary-mangel = شيء في الشقة معطّل أو يزعج كثيرًا. مثال: التدفئة تبقى باردة.
    .term = { -mangel }

glossary-mieterhoehung = المؤجر يريد إيجارًا أعلى. انظروا أولًا ما نوع الزيادة.
    .term = { -mieterhoehung }

glossary-mietminderung = إيجار أقل ما دام العيب موجودًا. اطلبوا المشورة أولًا.
    .term = { -mietminderung }

glossary-mietpreisbremse = قاعدة تحد من الإيجار في العقود الجديدة. هناك شقق لا تسري عليها هذه القاعدة.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = قائمة بالإيجارات المعتادة في مدينة ما. بها تتحققون هل إيجاركم عادي.
    .term = { -mietspiegel(form: "own") }

glossary-modernisierung = أعمال تجعل الشقة أو المبنى أفضل، مثلًا تدفئة جديدة. بعد ذلك يمكن أن يرتفع الإيجار.
    .term = { -modernisierung }

glossary-nebenkosten = تكاليف للمبنى إلى جانب { -kaltmiete }، مثلًا الماء والقمامة وغالبًا التدفئة. اسمها في القانون ”<span lang="de">Betriebskosten</span>“.
    .term = { -nebenkosten }

glossary-notunterkunft = مكان للسكن لأشخاص ليس لديهم شقة.
    .term = { -notunterkunft }

glossary-prozesskostenhilfe = مساعدة من الدولة لتكاليف المحكمة إذا كان مالكم قليلًا.
    .term = { -prozesskostenhilfe }

glossary-provision = مال للوسيط العقاري إذا توسط في تأجير شقة.
    .term = { -provision }

glossary-raeumungsfrist = وقت حتى مغادرة الشقة تعطيه المحكمة. يجب طلبه في الجلسة في المحكمة على أبعد حد.
    .term = { -raeumungsfrist }

# Räumung: Sie müssen ausziehen und die Wohnung leer zurückgeben.
glossary-raeumungsklage = { -klage } يطالب بها المؤجر بأن تغادروا الشقة. كلمة ”<span lang="de">Räumung</span>“ (إخلاء) معناها: تُفرَّغ الشقة وتُعاد.
    .term = { -raeumungsklage }

glossary-ruege = تكتبون للمؤجر أن الإيجار مرتفع أكثر من المسموح. وتستندون في ذلك إلى قاعدة { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = دهان الجدران ولصق ورق الجدران وأعمال مشابهة في الشقة. ليس كل عقد يلزمكم بها.
    .term = { -schoenheitsreparaturen }

glossary-selbstauskunft = استمارة من المؤجر فيها أسئلة عنكم وعن دخلكم.
    .term = { -selbstauskunft }

glossary-sonderkuendigungsrecht = الحق في إنهاء العقد حتى إذا لم يكن ذلك ممكنًا لكم بعدُ في الحالة العادية، مثلًا بعد { -mieterhoehung }.
    .term = { -sonderkuendigungsrecht }

glossary-sperrung = الشركة توقف الكهرباء أو الغاز لأن المال ناقص.
    .term = { -sperrung }

glossary-staffelmiete = عقد مكتوب فيه من البداية متى يرتفع الإيجار وبأي قدر.
    .term = { -staffelmiete }

glossary-uebergabeprotokoll = قائمة تبيّن حالة الشقة عند الانتقال إليها أو عند مغادرتها. والأفضل أن يوقّع الطرفان.
    .term = { -uebergabeprotokoll }

glossary-untermiete = مستأجر يؤجر الشقة أو غرفة منها لشخص آخر. يحتاج لذلك إلى إذن.
    .term = { -untermiete }

glossary-vergleichsmiete = الإيجار المعتاد هنا للشقق المشابهة. الاسم الكامل ”<span lang="de">ortsübliche Vergleichsmiete</span>“.
    .term = { -vergleichsmiete }

glossary-vorbehalt = تدفعون مالًا أو تستلمون شقة، لكنكم تقولون عند ذلك: أحتفظ بحقوقي. ربما أطالب لاحقًا باسترداد مال.
    .term = { -vorbehalt }

glossary-warmmiete = { -kaltmiete } مع { -nebenkosten }، وغالبًا مع التدفئة أيضًا.
    .term = { -warmmiete }

glossary-wbs = ورقة تسمح لكم باستئجار الشقق المدعومة. اختصارها: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-widerspruch = تكتبون: أنا غير موافق على ذلك. وتكون لذلك مهلة في أغلب الحالات.
    .term = { -widerspruch }

glossary-wohngeld = مساعدة لدفع الإيجار، لأصحاب الدخل القليل. تطلبونها من المدينة.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsaufsicht = قسم من المدينة. يفحص مثلًا هل الإيجار أعلى بكثير من المسموح.
    .term = { -wohnungsaufsicht(form: "own") }

glossary-wohnungsgeberbestaetigung = ورقة من المؤجر تؤكد أنكم انتقلتم إلى الشقة. تحتاجون إليها لتسجيل العنوان.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

glossary-zusicherung = وعد مكتوب من مكتب { -jobcenter } بأنه يدفع تكاليف شقة جديدة.
    .term = { -zusicherung }

## Musterbriefe

letters-title = رسائل نموذجية

letters-intro = أرسلوا دائمًا الرسالة الألمانية. الترجمة تساعدكم على الفهم فقط. املؤوا الفراغات، واشطبوا ما لا يناسب، واحتفظوا بنسخة. عبارة ”<span lang="de">Ich / wir</span>“ (أنا / نحن) معناها: اشطبوا واحدة منهما. يجب أن تصل كل الرسائل بطريقة يمكن إثباتها. الطريقة الأكثر أمانًا تجدونها هنا: <a name="moving-out-notice"></a>. رسالة { -kuendigung(form: "full") } يجب أن تكون على ورق. يوقّع عليها كل المستأجرين المذكورين في العقد. أما الرسائل الأخرى فيمكنكم إرسالها أيضًا بالبريد الإلكتروني. عندئذ اطلبوا ردًا، واحتفظوا بالبريد الإلكتروني.

letter-address = من (أسماء كل المستأجرين):<br>________________________________________<br>________________________________________<br>العنوان: _________________________________<br>إلى (اسم المؤجر وعنوانه):<br>________________________________________<br>________________________________________<br>{ -city }، التاريخ: __________

letter-salutation = السيدات والسادة المحترمون،

letter-closing = مع أطيب التحيات<br>تواقيع كل المستأجرين:<br>________________________________________<br>________________________________________

letter-defect-title = الإبلاغ عن عيب

letter-defect-subject = <strong>عيب في الشقة ____________________</strong>

letter-defect-report = منذ __________ يوجد في الشقة هذا العيب: ____________________. الصور مرفقة.

letter-defect-demand = نرجو إصلاح العيب حتى __________. ونرجو أن تحددوا لي / لنا موعدًا قبل ذلك. حتى ذلك الوقت أدفع / ندفع الإيجار مع التحفظ. وأحتفظ بحقي / ونحتفظ بحقنا في المطالبة باسترداد المال.

letter-receipts-title = الاطلاع على مستندات { -abrechnung(form: "full") }

letter-receipts-subject = <strong>كشف حساب تكاليف التشغيل (التكاليف الإضافية) لسنة ______</strong>

letter-receipts-request = أريد / نريد فحص كشف الحساب الذي أرسلتموه بتاريخ __________. نرجو أن تحددوا لي / لنا موعدًا للاطلاع على المستندات. ويمكنكم أيضًا أن ترسلوا المستندات إلكترونيًا. حتى ذلك الوقت لا أدفع / لا ندفع أي مبلغ إضافي إلا مع التحفظ. ويبقى حق الاعتراض محفوظًا.

letter-rent-title = الشكوى من إيجار أعلى من المسموح

letter-rent-subject = <strong>شكوى من الإيجار بموجب { $complaint-law }</strong>

letter-rent-complaint = أسكن / نسكن منذ __________ في الشقة ____________________. يبلغ الإيجار البارد ______ يورو. أشتكي / نشتكي من أن هذا الإيجار أعلى مما يسمح به القانون ({ $brake-law }). بشأن المعلومات التي أعطيتموها قبل العقد (____________________): أعترض / نعترض على صحتها، لأن ____________________.

letter-rent-demand = بحسب حسابي / حسابنا يبلغ الإيجار المعتاد في المنطقة ______ يورو. نرجو أن تخفضوا الإيجار وأن تعيدوا المال المدفوع زيادةً. ونرجو أن تخبروني / تخبرونا بالاستثناءات التي تستندون إليها. من الآن فصاعدًا لا أدفع / لا ندفع الإيجار إلا مع التحفظ.

letter-notice-title = إنهاء عقد الشقة

letter-notice-subject = <strong>إنهاء عقد الشقة ____________________</strong>

letter-notice-declaration = بهذه الرسالة أنهي / ننهي عقد إيجار هذه الشقة مع مراعاة المهلة المقررة، على أن ينتهي العقد في __________، واحتياطيًا في أقرب موعد ممكن.

letter-notice-request = نرجو أن تؤكدوا لي / لنا إنهاء العقد. ونرجو أن تقترحوا موعدًا لتسليم الشقة. ونرجو تحويل مبلغ الضمان إلى هذا الحساب: ____________________.
