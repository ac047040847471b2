### Housing guide in Arabic. Form of address: أنتم (polite plural). Vocabulary: see terms.ftl.

## Umschlag und Impressum

guide-title = دليل السكن

guide-subtitle = كيف تجدون شقة في { -city } وتستأجرونها وتحافظون عليها

guide-publisher = <span lang="de">Lotse</span> – دليل نموذجي

guide-subject = يشرح هذا الدليل بلغة بسيطة ما هو مهم عند البحث عن شقة في { -city } واستئجارها ومغادرتها.

cover-picture =
    .alt = صف من البيوت الملونة على ضفة نهر. أمامها لافتة طريق تشير إلى اتجاهين.

imprint-about = هذا الكتيب مثال. كُتب من جديد للمكتبة البرمجية ”<span lang="de">Lotse</span>“. الفكرة مأخوذة من كتيب ”<span lang="de">Wegweiser Wohnen</span>“ في كولونيا. هذا الكتيب ليس منشورًا رسميًا من مدينة { -city }.

imprint-no-legal-advice = هذا الكتيب ليس استشارة قانونية. قد تتغير القوانين والمبالغ والعناوين. اطلبوا المشورة قبل أن توقّعوا على شيء مهم. تجدون العناوين هنا: <a name="help"></a>.

## So benutzen Sie dieses Heft

how-to-title = كيف تستخدمون هذا الكتيب

how-to-intro = يرافقكم هذا الكتيب من أول إعلان حتى مغادرة الشقة. لا يلزم أن تقرؤوا كل شيء. اختاروا الفصل الذي تحتاجون إليه الآن. القواعد المهمة موجودة في إطارات. وهناك قوائم بمربعات: يمكنكم طباعتها وأخذها معكم ووضع علامة على ما تم.

how-to-words = <strong>الكلمات الألمانية:</strong> بعض الكلمات تجدونها بهذا الشكل في الرسائل والعقود. نشرحها في النص وهنا: <a name="glossary"></a>. الرسائل الجاهزة في آخر الكتيب: <a name="letters"></a>.

how-to-star = <strong>صيغة الكلمات:</strong> نكتب مثلًا ”المؤجر“. ونقصد بذلك جميع الناس: النساء والرجال وغيرهم. في النص الألماني نجمة لهذا المعنى: ”<span lang="de">Vermieter*in</span>“.

how-to-together = <strong>القراءة معًا:</strong> في كل اللغات الفصول نفسها والأرقام نفسها. لذلك يمكنكم استخدام الكتيب مع مستشار. أشيروا ببساطة إلى الموضع نفسه.

## Kapitel Suchen

search-title = البحث عن شقة

search-intro = العثور على شقة يحتاج في كثير من الأحيان إلى صبر. إذا استعددتم جيدًا، تستطيعون الرد بسرعة عندما يأتي عرض. يبيّن لكم هذا الفصل أين تبحثون وماذا تكتبون ومن أي شيء تحمون أنفسكم.

search-residence-title = هل يحق لكم اختيار مكان السكن بحرية؟

search-residence =
    يجب على كثير من الأشخاص الذين لديهم وضع حماية أن يسكنوا { $residence-years ->
        [zero] { $residence-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $residence-years } سنوات
        [many] { $residence-years } سنة
       *[other] { $residence-years } سنة
    } في ولاية ألمانية محددة. يسمى هذا الواجب <span lang="de">Wohnsitzregelung</span>. وهناك استثناءات، مثلًا إذا كنتم تعملون { $residence-hours ->
        [zero] { $residence-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $residence-hours } ساعات
        [many] { $residence-hours } ساعة
       *[other] { $residence-hours } ساعة
    } في الأسبوع على الأقل. اسألوا دائرة الأجانب (<span lang="de">Ausländerbehörde</span>) <strong>قبل</strong> أن توقّعوا عقد إيجار. والأفضل أن تطلبوا الجواب مكتوبًا.

search-residence-note = <span lang="de">§ 12a AufenthG</span>. هذا هو قانون إقامة الأجانب.

search-where-title = أين يمكنكم البحث

search-where-internet = ابحثوا في الإنترنت وفي الصحف. إن أمكن، فعّلوا رسالة تلقائية تصلكم عند ظهور عروض جديدة. انظروا كل يوم، والأفضل صباحًا ومساءً.

search-where-companies = اكتبوا إلى شركات السكن. اسألوا أيضًا الجمعيات السكنية التعاونية (<span lang="de">Genossenschaften</span>): هناك يشتري الأعضاء حصصًا، ثم يسكنون بالإيجار. هل توجد قائمة انتظار؟ سجّلوا أسماءكم فيها، واسألوا عنها مرة بعد مرة.

search-where-people = أخبروا الجميع أنكم تبحثون: في العمل، وفي المدرسة، وفي النادي أو الجمعية، وبين الجيران. تعليق ورقة في السوبرماركت أو في مركز الحي لا يحتاج إلى جهد كبير. ابحثوا في أكثر من حي، وكذلك في المناطق حول المدينة.

search-steps-title = خطوة بخطوة

search-step-budget = احسبوا كم تستطيعون أن تدفعوا للإيجار كل شهر: <a name="costs"></a>. فكروا أيضًا في الكهرباء والإنترنت وتذاكر المواصلات والأثاث.

search-step-papers = جهّزوا أوراقكم: <a name="money"></a>. احفظوا نسخًا واضحة على الهاتف. هكذا تستطيعون أن تردّوا بسرعة.

search-step-message = اكتبوا نصًا قصيرًا عن أنفسكم. اذكروا الاسم وعدد الأشخاص والعمل وموعد الانتقال إلى الشقة ورقم الهاتف. اطلبوا من شخص يجيد الألمانية أن يقرأ النص.

search-step-answer = ردّوا بسرعة على العروض الجديدة. سجّلوا لمن كتبتم ومتى. اعتذروا إذا لم تستطيعوا الحضور. هكذا تتركون أثرًا طيبًا.

search-fraud-title = لا تدفعوا مالًا قبل معاينة الشقة

search-fraud = لا تدفعوا أبدًا مالًا مقابل شقة لم تروها. لا ترسلوا نسخة من هويتكم إلى أشخاص لا تعرفونهم. هل العرض رخيص بشكل لافت؟ إذن كونوا حذرين. بعض المحتالين يقولون إنهم خارج البلاد وسيرسلون المفتاح بالبريد. لا تردّوا على ذلك.

## Kapitel Geld und Papiere

money-title = المال والأوراق

money-intro = يريد المؤجرون أن يعرفوا هل تستطيعون دفع الإيجار. ويمكن أن تساعدكم الدوائر الرسمية إذا لم يكفِ مالكم. في هذا الفصل تقرؤون أي أوراق تحتاجون إليها وأي مساعدات مالية يمكنكم طلبها.

money-papers-title = ملف أوراقكم

money-papers-income = إثباتات عن دخلكم في الأشهر الأخيرة، مثلًا كشوف الراتب أو قرار من دائرة رسمية

money-papers-schufa = بيان من شركة { -schufa }

money-papers-wbs = شهادة { -wbs }، إذا كانت لديكم

money-papers-rent = إن أمكن: تأكيد أنكم دفعتم إيجار الشقة السابقة دائمًا

money-schufa-title = أي بيان من شركة { -schufa }؟

money-schufa = تجمع شركة { -schufa } بيانات عن الناس: هل يدفعون فواتيرهم؟ توجد ورقتان. الأولى هي <strong><span lang="de">Datenkopie</span></strong> (نسخة البيانات). وهي مجانية ولكم أنتم فقط. والثانية هي <strong><span lang="de">BonitätsAuskunft</span></strong> (شهادة القدرة على الدفع). وهي بمقابل مالي ومخصصة للمؤجرين. لا تعطوا نسخة البيانات لأحد: ففيها أمور شخصية كثيرة.

money-wbs-title = شهادة { -wbs }

money-wbs-what = بعض الشقق دعمتها الدولة بالمال. وهي غالبًا أرخص. لهذه الشقق تحتاجون إلى شهادة استحقاق السكن المدعوم. اسمها بالألمانية { -wbs }، واختصارها { -wbs-short }. تحصلون عليها إذا كان دخلكم أقل من حد معين. اسألوا المدينة هل ينطبق هذا عليكم.

money-wbs-valid =
    شهادة { -wbs-short } صالحة لمدة { $wbs-years ->
        [zero] { $wbs-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $wbs-years } سنوات
        [many] { $wbs-years } سنة
       *[other] { $wbs-years } سنة
    } في ولاية شمال الراين وستفاليا. لم تعد مدينة { -city } تتوسط في تأجير الشقق. لذلك تبحثون بأنفسكم. لكن المدينة تقدم لكم المشورة في ذلك: <a name="housing-office">دائرة شؤون السكن</a>. اطلبوا شهادة جديدة في الوقت المناسب عندما تقترب نهاية المدة.

money-wbs-valid-note = <span lang="de">§ 27 WoFG</span>، وهو قانون دعم السكن. وفي ولاية شمال الراين وستفاليا يوجد لذلك قانون خاص بالولاية.

money-wbs-qr = هنا معلومات من مدينة { -city } عن شهادة { -wbs } وعن المشورة.

money-wohngeld-title = إعانة { -wohngeld }

money-wohngeld =
    إعانة { -wohngeld } هي مساعدة لدفع الإيجار، لأصحاب الدخل القليل. يجب أن تطلبوها. تبدأ من الشهر الذي تقدمون فيه الطلب. لذلك لا تنتظروا. تُمنح غالبًا لمدة { $wohngeld-months ->
        [zero] { $wohngeld-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $wohngeld-months } أشهر
        [many] { $wohngeld-months } شهرًا
       *[other] { $wohngeld-months } شهر
    }. هل تحصلون على إعانة { -grundsicherungsgeld }؟ إذن لا تحصلون على إعانة { -wohngeld }. هل قدمتم طلبًا؟ أرسلوا الأوراق الناقصة بسرعة.

money-wohngeld-note = <span lang="de">§§ 1, 3, 7 und 25 WoGG</span>. هذا هو قانون إعانة السكن.

money-jobcenter-title = الإيجار من مكتب { -jobcenter }

money-jobcenter = يدفع مكتب { -jobcenter } إعانة { -grundsicherungsgeld }. وتشمل أيضًا مالًا لشقة مناسبة التكلفة. كم يجوز أن تكلّف الشقة؟ هذا يقوله لكم مكتب { -jobcenter }. اسألوا دائمًا عن المبالغ السارية الآن. وإذا رغبتم، يحوّل المكتب الإيجار مباشرة إلى المؤجر.

money-jobcenter-move-title = هكذا تنتقلون بموافقة المكتب

money-jobcenter-step-ask = قدّموا العرض مع كل التكاليف إلى مكتب { -jobcenter }. اطلبوا موافقة خطية. اسمها بالألمانية <span lang="de">Zusicherung</span>.

money-jobcenter-step-deposit = اطلبوا معها أيضًا { -kaution(form: "full") } أو حصص الجمعية السكنية التعاونية. هذا المال يكون غالبًا قرضًا. معنى ذلك: أنتم تعيدونه لاحقًا.

money-jobcenter-step-sign = لا توقّعوا عقد الإيجار <strong>إلا بعد</strong> الموافقة. من دون موافقة قد تتحملون أنتم جزءًا من التكاليف.

money-jobcenter-young =
    هل عمركم أقل من { $benefit-age ->
        [zero] { $benefit-age } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $benefit-age } سنوات
        [many] { $benefit-age } سنة
       *[other] { $benefit-age } سنة
    }؟ إذن لا تحصلون بعد الانتقال على مال للشقة إلا بموافقة خطية (<span lang="de">Zusicherung</span>). هل تنتقلون داخل { -city } من دون سبب ضروري؟ إذن يدفع مكتب { -jobcenter } فقط المبلغ الذي كان يدفعه حتى الآن. وهنا أيضًا: تكلموا مع المكتب قبل الانتقال، لا بعده.

money-jobcenter-limit =
    { $benefit-protected-years ->
        [zero] في أول { $benefit-protected-years } سنة
        [one] في السنة الأولى
        [two] في أول سنتين
        [few] في أول { $benefit-protected-years } سنوات
        [many] في أول { $benefit-protected-years } سنة
       *[other] في أول { $benefit-protected-years } سنة
    } يدفع مكتب { -jobcenter } الإيجار الفعلي، لكن حتى حد أعلى. ويُحسب هذا الحد هكذا: الحد العادي مضروبًا في { $benefit-limit-factor }. هل تكلّف شقة جديدة أكثر من الحد العادي؟ لا يدفع مكتب { -jobcenter } ذلك إلا إذا كان قد وافق عليه خطيًا مسبقًا. هل الإيجار أعلى مما تسمح به قاعدة الحد من الإيجار ({ -mietpreisbremse })؟ إذن لا يُعد الإيجار مناسبًا، ويجب عليكم أن تقدموا شكوى إلى المؤجر: <a name="rent-brake"></a>.

money-jobcenter-limit-note = <span lang="de">§ 22 SGB II</span>. هذا هو الكتاب الثاني من القانون الاجتماعي.

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
    }: { $jobcenter-site-deutz } في حي <span lang="de">Deutz</span>، وكذلك { $jobcenter-site-west }. انظروا قبل كل موعد إلى العنوان المكتوب في رسالتكم.

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

viewing-known-defects = بعض العيوب (<span lang="de">Mängel</span>) تعرفونها قبل التوقيع. بسبب هذه العيوب لا تستطيعون لاحقًا في أغلب الحالات أن تدفعوا إيجارًا أقل. لذلك اطلبوا أن يُكتب في عقد الإيجار ما الذي سيصلحه المؤجر وما آخر موعد لذلك. لا توقّعوا إلا بعد ذلك (<span lang="de">§ 536b BGB</span>).

viewing-questions-title = ما يجوز للمؤجرين أن يسألوا عنه

viewing-questions-first = عند المعاينة تذكرون فقط الاسم وطريقة الاتصال بكم. وفي الشقق المدعومة تُظهرون أيضًا شهادة { -wbs-short }. لا يلزم أن تسلّموا نسخة من هويتكم. أما دخلكم فتثبتونه فقط عندما تريدون الشقة فعلًا. لذلك لا تحضروا كشوف الراتب إلا لاحقًا.

viewing-questions-first-note = أصدرت هيئات حماية البيانات الشخصية إرشادات عن ذلك، مع استمارة نموذجية. تاريخها { $questions-guidance }، وهي منشورة على الموقع <span lang="de">ldi.nrw.de</span>.

viewing-fair-title = إذا عاملوكم معاملة أسوأ من غيركم

viewing-fair = لا يجوز لأحد أن يعاملكم معاملة أسوأ في البحث عن شقة بسبب أصلكم. هذا ينطبق مثلًا إذا رُفض طلبكم بسبب اسمكم فقط. هناك استثناءات قليلة. وقد يكون منها: المؤجر يسكن هو أيضًا على قطعة الأرض نفسها.

viewing-fair-note = <span lang="de">§§ 19 und 21 AGG</span>. هذا هو القانون العام للمساواة في المعاملة.

viewing-fair-deadline =
    أحيانًا يكون لكم عندئذ حق في مبلغ من المال. يجب أن تطالبوا المؤجر بهذا الحق خلال { $discrimination-months ->
        [zero] { $discrimination-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $discrimination-months } أشهر
        [many] { $discrimination-months } شهرًا
       *[other] { $discrimination-months } شهر
    }، والأفضل أن تفعلوا ذلك خطيًا. لذلك اطلبوا المساعدة بسرعة. المشورة مجانية: <a name="adb">مكتب مكافحة التمييز</a>. ويمكنكم هناك أيضًا أن تكتفوا بالحديث عما حدث.

viewing-proof = اكتبوا فورًا ما حدث: اليوم والساعة والأسماء والكلمات كما قيلت. احتفظوا بالإعلانات والرسائل. من كان حاضرًا؟ سجّلوا هذا أيضًا. هل دُعي شخص اسمه ألماني ولم تُدعَوا أنتم؟ هذا أيضًا قد يكون مؤشرًا على ذلك.

## Kapitel Mietvertrag

lease-title = عقد الإيجار

lease-intro = ينظم عقد الإيجار ما تدفعونه وما يحق لكم. اقرؤوه كله. لا توقّعوا تحت الضغط. اطلبوا وقتًا للتفكير، أو خذوا النص معكم إلى جهة استشارية. اسألوا عن كل كلمة لا تفهمونها. اطلبوا نسخة عليها كل التوقيعات، واحفظوها جيدًا.

lease-content-title = ما ينبغي أن يكون في العقد

lease-content-flat = أسماء كل المستأجرين واسم المؤجر، وعنوان الشقة والطابق والمساحة. من يوقّع يجب عليه أيضًا أن يدفع.

lease-content-rent = { -kaltmiete(form: "full") } { -nebenkosten(form: "and-full") } { -kaution(form: "and-full") }، كل منها كمبلغ باليورو. هل ينقص شيء؟ اسألوا عنه.

lease-content-start = يوم الانتقال إلى الشقة. إذا كان في العقد تاريخ نهاية أيضًا، فاطلبوا من جهة استشارية أن تفحص ذلك. قبل هذا التاريخ لا تستطيعون في أغلب الحالات إنهاء العقد بالمهلة العادية. وينطبق الشيء نفسه على ”<span lang="de">Kündigungsverzicht</span>“ (التنازل عن حق إنهاء العقد): عندئذ لا تستطيعون في أغلب الحالات، لمدة من الزمن، إنهاء العقد.

lease-content-promises = كل ما وُعدتم به، مثلًا أرضية جديدة. ما قيل شفهيًا فقط يصعب إثباته لاحقًا.

lease-painting-title = من يجب عليه الدهان؟

lease-painting = دهان الجدران ولصق ورق الجدران اسمهما في العقد غالبًا ”<span lang="de">Schönheitsreparaturen</span>“. هذه مهمة المؤجر، إلا إذا نقلها العقد إليكم بشكل صحيح قانونًا. هل كانت الشقة غير مجدَّدة عندما انتقلتم إليها؟ إذن لا يلزمكم الدهان في أغلب الحالات. وإذا حدد العقد مواعيد ثابتة للدهان من غير أي استثناء، فهذا باطل أيضًا. قبل أن تشتروا الدهان، اطلبوا فحص العقد.

lease-painting-note = <span lang="de">§ 535 BGB</span> وأحكام المحكمة الاتحادية العليا، مثلًا <span lang="de">VIII ZR 185/14</span>. ومعنى BGB القانون المدني الألماني.

lease-sublet-title = إسكان أشخاص آخرين معكم

lease-sublet = هل تريدون التأجير من الباطن؟ إذن تحتاجون دائمًا إلى الإذن قبل ذلك. إذا كان الأمر يخص <strong>جزءًا</strong> من الشقة فقط، فكثيرًا ما يكون لكم حق في الإذن. تحتاجون لذلك إلى سبب وجيه لم ينشأ إلا بعد بداية العقد (<span lang="de">§§ 540 und 553 BGB</span>). اكتبوا للمؤجر من سيسكن معكم ولماذا. انتظروا الجواب.

lease-brake-title = هل الإيجار مرتفع أكثر من اللازم؟

lease-brake = تسري في { -city } قاعدة الحد من الإيجار ({ -mietpreisbremse }). عند توقيع عقد جديد لا يجوز أن يزيد الإيجار على الإيجار المعتاد بأكثر من { $brake-percent }. الإيجار المعتاد اسمه ”<span lang="de">ortsübliche Vergleichsmiete</span>“. وهناك قائمة بالإيجارات المعتادة ({ -mietspiegel }) تساعدكم على تقديره. في { -city } تحصلون على هذه القائمة لدى بورصة العقارات <span lang="de">Rheinische Immobilienbörse</span>، الهاتف { $immobilienboerse-phone }. انظروا فيها إلى مساحة الشقة وموقعها وعمرها. الجهات الاستشارية تساعدكم في الحساب.

lease-brake-note = <span lang="de">§§ 556d bis 556g BGB</span>. لائحة ولاية شمال الراين وستفاليا سارية منذ { $brake-since }، والقاعدة سارية حتى { $brake-until }. قائمة { -mietspiegel } في كولونيا هي من النوع البسيط (<span lang="de">einfacher Mietspiegel</span>)؛ وتاريخ الطبعة الجديدة { $mietspiegel-issue }.

lease-brake-exceptions = لا تسري القاعدة على المباني الجديدة التي استُخدمت وأُجّرت لأول مرة بعد { $brake-new-building }. ولا تسري أيضًا على أول تأجير بعد تحديث شامل. وهناك استثناءات أخرى. في أغلب الحالات يجب على المؤجر أن يخبركم بوجود استثناء قبل أن توقّعوا. إذا لم يخبركم، فكثيرًا ما تسري القاعدة رغم ذلك. اسألوا أيضًا متى بُني المبنى ومتى جرى تحديثه.

lease-brake-complain-title = هكذا تدافعون عن حقكم

lease-brake-complain =
    اكتبوا للمؤجر أن الإيجار مرتفع أكثر من المسموح. اسم هذه الشكوى { -ruege }. يكفي بريد إلكتروني. لا تنتظروا طويلًا. يمكنكم المطالبة باسترداد المال المدفوع زيادةً منذ اليوم الأول، إذا تحقق أمران معًا. أولًا: تصل شكواكم ({ -ruege }) إلى المؤجر { $complaint-months ->
        [zero] في أول { $complaint-months } شهر
        [one] في الشهر الأول
        [two] في أول شهرين
        [few] في أول { $complaint-months } أشهر
        [many] في أول { $complaint-months } شهرًا
       *[other] في أول { $complaint-months } شهر
    } بعد بداية عقد الإيجار. ثانيًا: تصل شكواكم ({ -ruege }) إلى المؤجر <strong>قبل</strong> أن ينتهي عقد الإيجار. وإلا فلا ينطبق هذا إلا على الدفعات الجديدة.

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
    } ويُحسب هنا الإيجار من دون { -nebenkosten(form: "full") } ومن دون التدفئة. مثال: { -kaltmiete(form: "full") } هو { $example-cold-rent }. إذن يجوز أن يبلغ { -kaution } على الأكثر { $example-deposit }.

deposit-limit-note = <span lang="de">§ 551 BGB</span>.

deposit-parts =
    { $deposit-parts ->
        [zero] يحق لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعة متساوية، كل شهر دفعة.
        [one] يجب أن تدفعوا { -kaution } دفعة واحدة.
        [two] يحق لكم أن تدفعوا { -kaution } على دفعتين متساويتين، كل شهر دفعة.
        [few] يحق لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعات متساوية، كل شهر دفعة.
        [many] يحق لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعة متساوية، كل شهر دفعة.
       *[other] يحق لكم أن تدفعوا { -kaution } على { $deposit-parts } دفعة متساوية، كل شهر دفعة.
    } لا تدفعون الدفعة الأولى إلا عندما يبدأ عقد الإيجار، وليس عند التوقيع. والأفضل أن تدفعوا بتحويل بنكي. عندئذ يكون لديكم إثبات.

deposit-safe = يجب على المؤجر أن يودع مالكم منفصلًا عن ماله. الفوائد لكم. في سكن الطلاب يجوز ألا تكون هناك فوائد. اسألوا أين يوجد مالكم.

deposit-back = متى تستعيدون المال؟ اقرؤوا ذلك هنا: <a name="moving-out-deposit"></a>. هل تحصلون على مال من مكتب { -jobcenter }؟ إذن اسألوا عن قرض قبل أن توقّعوا.

deposit-broker-title = من يدفع للوسيط العقاري؟

deposit-broker = الوسطاء العقاريون (<span lang="de">Makler</span>) يتوسطون في تأجير الشقق. غالبًا يدفع من كلّفهم بذلك. وهذا كثيرًا ما يكون المؤجر. أنتم تدفعون فقط إذا تحقق الأمران معًا:

deposit-broker-order = أنتم بأنفسكم كلّفتم الوسيط بالبحث، وذلك بصيغة مكتوبة (<span lang="de">Textform</span>)، مثلًا ببريد إلكتروني. الكلام على الهاتف وحده لا يكفي.

deposit-broker-only = الوسيط بحث عن الشقة من أجلكم فقط، ولم يكن يعرفها من قبل.

deposit-broker-warning = لا تدفعوا للوسيط أي مبلغ مقدمًا: فهذا ممنوع. في الشقق المدعومة لا يجوز للوسطاء أن يطلبوا منكم أي مال على الإطلاق. ولا تدفعوا شيئًا مقابل المعاينة وحدها.

deposit-broker-note = <span lang="de">§ 2 WoVermRG</span>. ينظم هذا القانون التوسط في تأجير الشقق.

## Kapitel Einzug

moving-in-title = الانتقال إلى الشقة

moving-in-intro = المفتاح معكم. مبارك! الآن هناك بعض الأمور التي يجب إنجازها بسرعة. اطلبوا أيضًا وضع اسمكم على جرس الباب وصندوق البريد. وإلا فلن يصل البريد.

moving-in-record-title = استلام الشقة

moving-in-record = امشوا مع المؤجر في كل الغرف. اكتبوا معًا كيف هي حالة الشقة. تسمى هذه الورقة { -uebergabeprotokoll(form: "full") }. وهي تحميكم عند مغادرة الشقة. لا توقّعوا إلا على ما هو صحيح. استلموا الشقة في ضوء النهار، وخذوا معكم شاهدًا.

moving-in-reservation = إذا كنتم تعرفون عيبًا (<span lang="de">Mangel</span>) واستلمتم الشقة من دون تحفظ (<span lang="de">Vorbehalt</span>)، فإنكم تفقدون حقوقًا. عندئذ لا يجوز لكم أن تدفعوا إيجارًا أقل بسبب هذا العيب. ولا تحصلون أيضًا على تعويض (<span lang="de">Schadenersatz</span>) عنه. اكتبوا في المحضر لكل عيب: ما آخر موعد يصلحه فيه المؤجر؟ واكتبوا فيه هذه الجملة أيضًا: ”<span lang="de">Ich behalte mir meine Rechte wegen dieser Mängel vor.</span>“ (أحتفظ بحقوقي بسبب هذه العيوب.) أحيانًا يرفض المؤجر ذلك. عندئذ أعطوه ورقة منفصلة، وذلك في موعد استلام الشقة نفسه. تكون العيوب وهذه الجملة مكتوبة على الورقة. وينبغي أن يكون شاهدكم حاضرًا (<span lang="de">§ 536b BGB</span>).

moving-in-reservation-known = في أغلب الحالات <strong>لا</strong> تفيد هذه الجملة بشأن العيوب التي كنتم تعرفونها قبل عقد الإيجار. ومع ذلك يجب على المؤجر في أغلب الحالات أن يصلح هذه العيوب.

moving-in-check-title = قائمة تحقق من أجل { -uebergabeprotokoll }

moving-in-check-damage = كل الأضرار مكتوبة في المحضر، حتى الخدوش الصغيرة. توجد صور لكل الغرف.

moving-in-check-meters = قراءات عدادات الكهرباء والغاز والماء والتدفئة مسجلة.

moving-in-check-keys = عدد المفاتيح مكتوب في المحضر.

moving-in-check-works = جرّبت التدفئة والموقد والماء والنوافذ. ما لا يعمل مكتوب في المحضر.

moving-in-check-reservation = لكل عيب مكتوب في المحضر آخر موعد لإصلاحه. وتحفظي (<span lang="de">Vorbehalt</span>) مكتوب فيه أيضًا.

moving-in-check-copy = الجميع وقّعوا. لديّ نسخة.

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
    } بعد الانتقال إلى الشقة. يمكن ذلك في مكتب خدمة السكان ({ -kundenzentrum }) التابع للمدينة. { $service-centres ->
        [zero] في { -city } { $service-centres } مكتب كهذا، وفي بعض الأيام بموعد مسبق فقط.
        [one] في { -city } مكتب واحد كهذا، وفي بعض الأيام بموعد مسبق فقط.
        [two] في { -city } مكتبان من هذا النوع، وفي بعض الأيام بموعد مسبق فقط.
        [few] في { -city } { $service-centres } مكاتب كهذه، وفي بعض الأيام بموعد مسبق فقط.
        [many] في { -city } { $service-centres } مكتبًا كهذا، وفي بعض الأيام بموعد مسبق فقط.
       *[other] في { -city } { $service-centres } مكتب كهذا، وفي بعض الأيام بموعد مسبق فقط.
    } خذوا معكم بطاقات الهوية أو جوازات السفر لكل من ينتقل إلى الشقة. إذا تأخرتم في التسجيل، فقد تكون هناك غرامة تصل إلى { $register-fine }.

moving-in-register-note = <span lang="de">§§ 17, 19 und 54 BMG</span>. هذا هو القانون الاتحادي لتسجيل العناوين.

moving-in-confirmation = تحتاجون لذلك إلى ورقة { -wohnungsgeberbestaetigung }. بهذه الورقة يؤكد المؤجر أنكم انتقلتم إلى الشقة. عقد الإيجار لا يكفي. يجب على المؤجر أن يعطيكم هذه الورقة في المهلة نفسها. ألم تحصلوا عليها؟ قولوا ذلك فورًا في مكتب { -kundenzentrum }.

moving-in-sham = لا تسجّلوا عنوانكم إلا حيث تسكنون فعلًا. ولا يجوز أيضًا لشخص لا يسكن معكم أن يسجّل نفسه على عنوانكم. ومن يعطي عنوانه لهذا الغرض، قد يضطر إلى دفع غرامة تصل إلى { $sham-address-fine }.

moving-in-power-title = الكهرباء { -rundfunkbeitrag(form: "and-full") }

moving-in-power = هل تشعلون الضوء وليس لديكم عقد كهرباء؟ إذن تأتيكم الكهرباء من شركة التزويد الأساسي (<span lang="de">Grundversorger</span>). هذه هي الشركة التي تزوّد كل البيوت. اتصلوا بها وأعطوها قراءة العداد. بعد ذلك قارنوا العروض. افحصوا السعر ومدة العقد ومهلة إنهاء العقد قبل أن تغيّروا الشركة.

moving-in-power-note =
    <span lang="de">§ 2 StromGVV, §§ 20a und 38 EnWG</span>. التزويد البديل من دون عقد يستمر على الأكثر { $substitute-supply-months ->
        [zero] { $substitute-supply-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $substitute-supply-months } أشهر
        [many] { $substitute-supply-months } شهرًا
       *[other] { $substitute-supply-months } شهر
    }. منذ { $supplier-switch-since } يتم الانتقال إلى شركة أخرى من الناحية التقنية خلال { $supplier-switch-hours ->
        [zero] { $supplier-switch-hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $supplier-switch-hours } ساعات
        [many] { $supplier-switch-hours } ساعة
       *[other] { $supplier-switch-hours } ساعة
    }.

moving-in-broadcasting = للإذاعة والتلفزيون توجد رسوم { -rundfunkbeitrag }. حتى نهاية يوم { $broadcasting-fee-until } تبلغ { $broadcasting-fee } في الشهر، أي { $broadcasting-fee-quarter } كل ثلاثة أشهر. بعد ذلك يمكن أن يتغير المبلغ. الرسائل الخاصة بذلك تأتي من ”<span lang="de">Beitragsservice</span>“ (الجهة التي تحصّل هذه الرسوم). إذا لم يكن أحد يدفع عن شقتكم حتى الآن، فسجّلوا الشقة هناك. رسوم { -rundfunkbeitrag } تُدفع عن كل شقة، لا عن كل شخص. مع بعض إعانات الدوائر الرسمية لا يلزمكم الدفع. ولأجل ذلك تقدمون طلبًا. إذا كنتم تسكنون مع آخرين، فاتفقوا على من يدفع، وتقاسموا التكاليف.

## Kapitel Miete und Nebenkosten

costs-title = الإيجار والتكاليف الإضافية

costs-intro = كل شهر تدفعون الإيجار وجزءًا من تكاليف المبنى. ومرة في السنة يُعدّ كشف حساب بهذه التكاليف. من يفهم الحساب يستطيع أن يجد الأخطاء ويوفر المال.

costs-words = { -kaltmiete(form: "full") } هو المال مقابل الشقة فقط. تضاف إليه { -nebenkosten(form: "full") }، مثلًا للماء والقمامة والتدفئة. وكل ذلك معًا اسمه { -warmmiete(form: "full") }. الكهرباء ليست ضمنه في أغلب الحالات. لذلك انظروا في كل إعلان: هل السعر بارد أم دافئ؟

costs-example = مثال بمبالغ غير حقيقية

costs-column-part = ما تدفعونه

costs-column-amount = المبلغ في الشهر

costs-example-cold = { -kaltmiete }

costs-example-cold-amount = { $example-cold-rent }

costs-example-operating = { -nebenkosten } من دون التدفئة

costs-example-operating-amount = { $example-operating-costs }

costs-example-heating = التدفئة والماء الساخن

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
    } تكاليف الإدارة والإصلاحات ليست منها. هل تجدون شيئًا كهذا في كشف حسابكم؟ إذن اسألوا عنه.

costs-who-note = <span lang="de">§ 556 BGB; §§ 1 und 2 BetrKV</span>. ومعنى <span lang="de">BetrKV</span> لائحة تكاليف التشغيل.

costs-table = من يدفع ماذا؟

costs-column-cost = التكاليف

costs-column-payer = من يدفع؟

costs-row-heating = التدفئة والماء ومياه الصرف

costs-row-waste = القمامة وتنظيف الشارع وضريبة العقار

costs-row-house = المصعد وضوء الممر وحارس المبنى والحديقة وتأمين المبنى

costs-row-repairs = إصلاحات المبنى والإدارة

costs-payer-tenant = أنتم، إذا كان مكتوبًا في العقد

costs-payer-landlord = المؤجر

costs-statement-title = كشف الحساب السنوي

costs-statement =
    غالبًا تدفعون كل شهر مبلغًا مقدمًا على الحساب. بعد سنة يعدّ المؤجر كشف الحساب (<span lang="de">Abrechnung</span>). يجب أن يصلكم الكشف خلال { $statement-months ->
        [zero] { $statement-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $statement-months } أشهر
        [many] { $statement-months } شهرًا
       *[other] { $statement-months } شهر
    } بعد نهاية سنة الحساب. هل وصل متأخرًا؟ إذن لا يلزمكم عادةً أن تدفعوا شيئًا إضافيًا. احتفظوا بكل كشوف الحساب.

costs-check =
    افحصوا الحساب. يحق لكم أن تروا كل المستندات، مثلًا فواتير الشركات. رسالة لهذا الغرض: <a name="letters"></a>. هل هناك خطأ؟ اعترضوا خلال { $objection-months ->
        [zero] { $objection-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $objection-months } أشهر
        [many] { $objection-months } شهرًا
       *[other] { $objection-months } شهر
    } بعد أن يصلكم كشف الحساب. قارنوا مع السنة الماضية. هل ارتفعت التكاليف كثيرًا؟ اطلبوا تفسيرًا.

costs-info-title = التدفئة وغاز CO₂ والتلفزيون

costs-info-heating = القراءة عن بُعد: مع هذه الأجهزة تصلكم كل شهر أرقام عن استهلاككم.

costs-info-carbon = تكاليف CO₂ على زيت التدفئة والغاز تتقاسمونها مع المؤجر. هل لديكم عقد غاز خاص بكم؟ إذن يجب أن تطالبوا بأنفسكم بحصة المؤجر.

costs-info-cable =
    التلفزيون أو الإنترنت عن طريق المؤجر: بعد { $cable-months ->
        [zero] { $cable-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $cable-months } أشهر
        [many] { $cable-months } شهرًا
       *[other] { $cable-months } شهر
    } يمكنكم إنهاء هذه الخدمة لديه.

costs-overcharge = هل يزيد الإيجار على الإيجار المعتاد بأكثر من { $overcharge-percent }؟ قد يكون ذلك ممنوعًا. قسم الإشراف على السكن ({ -wohnungsaufsicht }) في المدينة يفحص هذه الحالات مجانًا: <a name="housing-office">العنوان</a>.

## Kapitel Leben im Haus

living-title = الحياة في المبنى

living-intro = في المبنى يسكن ناس كثيرون. التحية على الدرج بداية طيبة. تجدون القواعد غالبًا في ورقة اسمها { -hausordnung(form: "full") }. وهي معلقة في الممر أو جزء من العقد. اقرؤوا القواعد مرة كاملة. غالبًا تخص التنظيف والدراجات وغرفة الغسيل والهدوء.

living-waste-title = فرز القمامة

living-waste = في { -city } تعرفون الحاويات من لون الغطاء. الأجهزة الكهربائية والبطاريات لا توضع في أي حاوية. افرزوا بعناية: فهذا مفيد للبيئة.

living-bins-picture = أربعة أغطية، أربعة أنواع من القمامة، من اليسار إلى اليمين: رمادي وأزرق وأصفر وبني.
    .alt = أربع حاويات قمامة بعضها بجانب بعض. من اليسار إلى اليمين: الغطاء الأول رمادي، والثاني أزرق، والثالث أصفر، والرابع بني.

living-bins-table = ماذا يوضع في أي حاوية؟

living-bins-column-lid = الغطاء

living-bins-column-in = يوضع فيها

living-bins-column-out = لا يوضع فيها

living-bin-grey = رمادي: باقي القمامة

living-bin-grey-in = الحفاضات والغبار والأواني المكسورة

living-bin-grey-out = كل ما مكانه حاوية أخرى

living-bin-blue = أزرق: الورق

living-bin-blue-in = الصحف والكرتون والدفاتر

living-bin-blue-out = الورق الوسخ والمناديل الورقية

living-bin-yellow = أصفر: { -wertstofftonne }

living-bin-yellow-in = العبوات والأشياء الأخرى من البلاستيك أو المعدن

living-bin-yellow-out = الأجهزة الكهربائية والبطاريات والزجاج والورق

living-bin-brown = بني: النفايات العضوية

living-bin-brown-in = بقايا الفواكه والخضار والقهوة والنباتات

living-bin-brown-out = الأكياس البلاستيكية

living-waste-rules = القمامة كل يوم

living-waste-do-flat = تصغير الكرتون ثم وضعه في الحاوية الزرقاء

living-waste-do-plan =
    الانتباه إلى المواعيد: تُفرَّغ الحاوية الصفراء { $yellow-bin-weeks ->
        [zero] كل { $yellow-bin-weeks } أسبوع
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $yellow-bin-weeks } أسابيع
        [many] كل { $yellow-bin-weeks } أسبوعًا
       *[other] كل { $yellow-bin-weeks } أسبوع
    }.

living-waste-dont-beside = ترك القمامة بجانب الحاوية

living-waste-dont-stairs = ترك الأثاث في الممر أو القبو

living-bulky = الأشياء الكبيرة مثل الأثاث اسمها بالألمانية <span lang="de">Sperrmüll</span>. شركة النظافة في كولونيا <span lang="de">Abfallwirtschaftsbetriebe Köln</span>، واختصارها AWB، تأخذها عند الطلب. أو خذوها بأنفسكم إلى أحد المركزين: <span lang="de">Wertstoff-Center Ossendorf</span> ({ $wertstoff-ossendorf-street }) أو <span lang="de">Gremberghoven</span> ({ $wertstoff-gremberghoven-street }). لا تضعوا شيئًا في الشارع من دون موعد.

living-quiet-title = الهدوء

living-quiet = من الساعة { $quiet-from } حتى الساعة { $quiet-to } وقت هدوء الليل. في هذا الوقت لا يجوز لكم أن تزعجوا الآخرين. وفي أيام الأحد والعطل الرسمية أيضًا: لا أعمال عالية الصوت، مثلًا لا تثقبوا الجدران بالمثقب. وقد يُذكر في { -hausordnung } وقت هدوء عند الظهر. هل تحتفلون؟ أخبروا الجيران قبل ذلك. هل يزعجكم شيء؟ تكلموا أولًا معًا بلطف.

living-quiet-note = <span lang="de">§ 9 LImSchG NRW</span>. هذا هو قانون الولاية للحماية من الضجيج وأمثاله.

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

living-smoke = كاشف الدخان ينقذ الأرواح. يجب أن يكون معلقًا في غرفة النوم، وفي غرفة الأطفال، وفي الممرات التي يهرب الناس عبرها عند الحريق. من يسكن الشقة يجب أن يحرص على أن يعمل الجهاز. أحيانًا يقوم المؤجر بذلك. اسألوا عن ذلك. لا تنزعوا أبدًا كاشف الدخان. هل يصدر صوتًا قصيرًا مرة بعد مرة؟ إذن تكون البطارية فارغة غالبًا.

living-smoke-note = <span lang="de">§ 47 BauO NRW</span>. هذا هو قانون البناء في ولاية شمال الراين وستفاليا.

living-smoke-picture = كاشف الدخان معلق في السقف. بالزر يمكنكم اختباره.
    .alt = كاشف دخان أبيض مستدير معلق في سقف الغرفة. يد تضغط بإصبع على الزر. أقواس تبيّن الصوت العالي.

living-changes = هل تريدون جهازًا شمسيًا صغيرًا على الشرفة أو تعديلًا في الشقة بسبب إعاقة؟ اسألوا قبل ذلك. غالبًا يكون لكم حق في الإذن (<span lang="de">§ 554 BGB</span>). اكتبوا بالضبط ما تريدون تغييره، وأرفقوا رسمًا.

## Kapitel Etwas ist kaputt

repairs-title = شيء ما معطّل

repairs-intro = التدفئة تبقى باردة، والماء يقطر، والجدار مبلل. مثل هذا يسمى عيبًا (<span lang="de">Mangel</span>). يجب على المؤجر أن يحافظ على الشقة في حالة سليمة. ويجب عليكم أن تبلّغوا عن كل عيب فورًا. كلما أسرعتم كان ذلك أفضل للجميع.

repairs-step-report = صوّروا العيب. أبلغوا عنه فورًا وكتابةً. رسالة لهذا الغرض: <a name="letters"></a>. هل اتصلتم بالهاتف؟ أرسلوا مع ذلك رسالة أو بريدًا إلكترونيًا.

repairs-step-deadline = حددوا آخر يوم لإصلاح العيب. إذا كانت التدفئة باردة في الشتاء، تكون هذه المهلة قصيرة جدًا.

repairs-step-access = اسمحوا لعمال الإصلاح بدخول الشقة بعد الاتفاق على موعد. اسألوا قبل ذلك عن الاسم والشركة والساعة.

repairs-step-help = ألم يحدث شيء؟ اطلبوا المشورة من <a name="mieterverein">جمعية المستأجرين</a>. خذوا معكم الصور والرسائل وعقد الإيجار.

repairs-late = إذا لم تبلّغوا عن العيب، فقد يكلفكم ذلك كثيرًا. ربما يجب عليكم عندئذ أن تدفعوا ثمن الضرر. وقد تفقدون أيضًا الحق في دفع إيجار أقل. لذلك احتفظوا بنسخة من بلاغكم.

repairs-late-note = <span lang="de">§§ 536 bis 536c BGB</span>.

repairs-reduction-title = هل تدفعون إيجارًا أقل؟

repairs-reduction =
    إذا لم تستطيعوا استعمال الشقة كما ينبغي، فإن الإيجار الذي يجب أن تدفعوه عن هذه المدة أقل. هذا يسمى تخفيض الإيجار (<span lang="de">Mietminderung</span>). العيوب الصغيرة لا تُحسب. وعند أعمال تحديث توفّر الطاقة لا يسري ذلك لمدة { $energy-works-months ->
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

notice-increase-kinds = انظروا أولًا ما نوع هذه الزيادة. مع ”<span lang="de">Staffelmiete</span>“ (إيجار يرتفع على درجات محددة) يكون مكتوبًا في العقد من البداية: متى يرتفع الإيجار وبأي قدر؟ ومع ”<span lang="de">Indexmiete</span>“ (إيجار مرتبط بمؤشر الأسعار) يتغير الإيجار مع الأسعار في ألمانيا. وبعد أعمال التحديث (<span lang="de">Modernisierung</span>) أيضًا يمكن أن يرتفع الإيجار. ويمكن أيضًا أن ترتفع { -nebenkosten(form: "full") } من دون موافقتكم. في هذه الحالات <strong>لا</strong> تسري الحدود المذكورة أدناه (<span lang="de">§§ 557a, 557b, 559 und 560 BGB</span>). بالنسبة إلى الشقق المدعومة كثيرًا ما تسري قواعد أخرى.

notice-increase-kinds-advice = إذا دفعتم في مثل هذه الحالات أقل من المطلوب، تنشأ عليكم ديون إيجار. اطلبوا المشورة أولًا. مع ”<span lang="de">Staffelmiete</span>“ يمكن أن تسري قاعدة { -mietpreisbremse } على كل درجة. ومع ”<span lang="de">Indexmiete</span>“ لا يمكن أن تسري إلا على الإيجار الأول عند بداية العقد. المزيد عن ذلك: <a name="rent-brake"></a>.

notice-increase =
    في الحالات الأخرى يمكن للمؤجر أن يطالبكم بأن توافقوا على إيجار أعلى. وهذا ممكن فقط حتى الإيجار المعتاد في المنطقة (<span lang="de">ortsübliche Vergleichsmiete</span>). عندما تبدأ الزيادة، يجب أن يكون الإيجار قد بقي دون تغيير منذ { $increase-unchanged-months ->
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
    } على آخر زيادة. الزيادات بسبب أعمال تحديث أو بسبب { -nebenkosten(form: "full") } لا تُحسب في ذلك. إذا كان لديكم شك، فاحسبوا بأنفسكم بمساعدة قائمة { -mietspiegel }.

notice-increase-note = <span lang="de">§§ 558 und 558b BGB</span>. يسري هذا الحد في { -city } حتى { $increase-cap-until }.

notice-increase-cap =
    عند زيادة من هذا النوع يوجد في { -city } حد ثانٍ أيضًا. لا يجوز أن يرتفع الإيجار خلال { $increase-cap-years ->
        [zero] { $increase-cap-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $increase-cap-years } سنوات
        [many] { $increase-cap-years } سنة
       *[other] { $increase-cap-years } سنة
    } إلا بنسبة { $increase-cap } على الأكثر. ويمكن أن تضاف إلى ذلك زيادة بسبب أعمال تحديث أو بسبب { -nebenkosten }. لديكم وقت للجواب حتى نهاية { $consent-month ->
        [1] الشهر الأول
        [2] الشهر الثاني
        [3] الشهر الثالث
        [4] الشهر الرابع
       *[number] الشهر رقم { $consent-month }
    } بعد وصول الرسالة. مثال: تصل الرسالة في مارس (آذار). عندئذ أجيبوا حتى نهاية مايو (أيار). اطلبوا فحص الرسالة قبل أن توافقوا. إذا لم توافقوا، يمكن للمؤجر أن يلجأ إلى المحكمة.

notice-landlord-title = المؤجر ينهي العقد

notice-landlord = يحتاج المؤجر عادةً إلى سبب يعترف به القانون. يجب أن يكون السبب مكتوبًا في الرسالة. إنهاء العقد لا يصح في أغلب الحالات إلا على ورق وبتوقيع حقيقي. البريد الإلكتروني العادي أو الفاكس أو تطبيقات المراسلة لا تكفي. ويمكن أن يكون إنهاء العقد مكتوبًا أيضًا في رسالة من المحكمة. لا تخرجوا من الشقة على الفور. اطلبوا فحص الرسالة قبل أن تردّوا.

notice-landlord-note = <span lang="de">§§ 568, 573 und 573c BGB</span>.

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
    } على الأكثر، يمكنه أيضًا أن ينهي العقد من دون سبب. وتكون المهلة عندئذ أطول (<span lang="de">§§ 549, 573a und 573c BGB</span>).

notice-hardship =
    هل ستكون مغادرة الشقة قاسية جدًا عليكم أو على عائلتكم؟ مثلًا بسبب مرض شديد؟ إذن يمكنكم الاعتراض (<span lang="de">§ 574 BGB</span>). يكفي بريد إلكتروني. يجب أن يصل قبل نهاية عقد الإيجار بمدة لا تقل عن { $hardship-months ->
        [zero] { $hardship-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $hardship-months } أشهر
        [many] { $hardship-months } شهرًا
       *[other] { $hardship-months } شهر
    }. اشرحوا بالضبط لماذا المغادرة صعبة إلى هذا الحد، وأرفقوا إثباتات. إذا فاتت المهلة، فاطلبوا المشورة فورًا رغم ذلك. إذا لم ينبّهكم المؤجر بشكل صحيح إلى حق الاعتراض، فأحيانًا يبقى الاعتراض ممكنًا حتى في الجلسة الأولى في المحكمة.

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
    الأفضل أن تدفعوا <strong>قبل</strong> أن تصلكم رسالة إنهاء العقد. إذا كان المال كله قد وصل إلى المؤجر حتى ذلك الوقت، فلا يجوز له بعد ذلك أن ينهي العقد من دون مهلة (<span lang="de">fristlos</span>). لاحقًا لا يفيد في أغلب الحالات إلا هذا: أن يكون الإيجار المستحق مدفوعًا كله، وأيضًا عن المدة بعد إنهاء العقد. إذا كان إنهاء العقد بسبب { -kaution }، فيجب أن يكون المبلغ المستحق من { -kaution } مدفوعًا. تنتهي المهلة لذلك بعد { $arrears-cure-months ->
        [zero] { $arrears-cure-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $arrears-cure-months } أشهر
        [many] { $arrears-cure-months } شهرًا
       *[other] { $arrears-cure-months } شهر
    } من وصول دعوى الإخلاء (<span lang="de">Räumungsklage</span>) إليكم. بهذه الدعوى يطالب المؤجر بأن تغادروا الشقة. ويكفي أيضًا أن تتعهد دائرة رسمية للمؤجر قبل انتهاء هذه المهلة تعهدًا قاطعًا بأن تدفع المبلغ المستحق كله. عندئذ يصبح إنهاء العقد من دون مهلة (<span lang="de">fristlos</span>) باطلًا.

notice-arrears-limits =
    الأقساط (<span lang="de">Raten</span>) <strong>لا</strong> تكفي. بعد رسالة إنهاء العقد لا يفيد الدفع إلا مرة واحدة خلال { $arrears-cure-years ->
        [zero] { $arrears-cure-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $arrears-cure-years } سنوات
        [many] { $arrears-cure-years } سنة
       *[other] { $arrears-cure-years } سنة
    }. إذا كان المؤجر مدينًا لكم بمال، فاطلبوا <strong>فورًا</strong> من جهة استشارية أن تفحص هل يمكنكم احتسابه مقابل ديون الإيجار (<span lang="de">verrechnen</span>).

notice-arrears-note = <span lang="de">§§ 543, 569, 573 und 574 BGB</span>. عن إنهاء العقد بمهلة: المحكمة الاتحادية العليا، <span lang="de">VIII ZR 106/23</span>.

notice-arrears-ordinary = <strong>حتى إذا دفعتم كل شيء، يمكن أن تفقدوا الشقة.</strong> كثيرًا ما ينهي المؤجر العقد في الوقت نفسه بمهلة أيضًا. وعندئذ كثيرًا ما تُكتب في الرسالة كلمة ”<span lang="de">ordentlich</span>“ (أي بمهلة) أو عبارة ”<span lang="de">hilfsweise ordentlich</span>“ (أي بمهلة، احتياطًا إذا لم يصح الإنهاء من دون مهلة). هذا الإنهاء الثاني <strong>لا</strong> يصبح باطلًا بالدفع. والاعتراض بسبب ظروف قاسية لا يفيد ضده في أغلب الحالات. وبمهلة يمكن للمؤجر أحيانًا أن ينهي العقد حتى إذا كان المبلغ الناقص أقل.

notice-arrears-help = لا تنتظروا! اطلبوا المساعدة <strong>فورًا</strong>، والأفضل حتى قبل أن تأتي رسالة إنهاء العقد. <a name="fachstelle">قسم { -fachstelle }</a> يساعدكم كي تحتفظوا بالشقة. ويمكن أن يتحمل مكتب { -jobcenter } ديون الإيجار. اسألوا هل تتعهد دائرة رسمية للمؤجر كتابةً بأن تدفع كل شيء. افتحوا كل رسالة من المحكمة فورًا، والتزموا بالمهل المذكورة فيها. إذا عرضتم الدفع على أقساط، فينبغي أن يتنازل المؤجر كتابةً عن كل إنهاء للعقد بسبب هذه الديون.

## Kapitel Auszug

moving-out-title = مغادرة الشقة

moving-out-intro = هل لديكم شقة جديدة؟ خططوا جيدًا لمغادرة القديمة. هكذا تستعيدون { -kaution(form: "full") } بسهولة أكثر. تحققوا أولًا هل يمكنكم إنهاء العقد القديم ومتى. لا تنهوا عقد الشقة القديمة إلا بعد توقيع العقد الجديد.

moving-out-notice-title = أنتم تنهون العقد

moving-out-notice-fixed =
    اقرؤوا عقدكم أولًا. إذا كان العقد ”<span lang="de">befristet</span>“ (محدد المدة)، فمن المفترض أن ينتهي في يوم ثابت. قبل ذلك اليوم لا تستطيعون في أغلب الحالات إنهاءه بالمهلة العادية. من دون سبب مكتوب عند التوقيع لا ينتهي العقد في أغلب الحالات من تلقاء نفسه. وبند ”<span lang="de">Kündigungsverzicht</span>“ أو ”<span lang="de">Kündigungsausschluss</span>“ (لا حق في إنهاء العقد لمدة من الزمن) يلزمكم أيضًا، وغالبًا لمدة لا تزيد على { $notice-waiver-years ->
        [zero] { $notice-waiver-years } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $notice-waiver-years } سنوات
        [many] { $notice-waiver-years } سنة
       *[other] { $notice-waiver-years } سنة
    }. ليست كل قاعدة كهذه صحيحة قانونًا. اطلبوا فحص العقد القديم <strong>قبل</strong> أن تغادروا الشقة أو توقّعوا عقدًا جديدًا. وإلا فقد تفقدون الشقة أو تدفعون إيجارين لمدة طويلة (<span lang="de">§§ 557a und 575 BGB</span>).

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
    } (<span lang="de">Werktag</span>) من الشهر. عندئذ يُحسب هذا الشهر ضمن المهلة. أيام العمل هي الأيام من الإثنين إلى السبت، ما عدا أيام العطل الرسمية. <strong>يوم السبت يُحسب أيضًا.</strong> لا تنتظروا حتى اليوم الأخير. الأفضل أن تكون الرسالة قد وصلت في يوم العمل الأول أو الثاني. مثال: تصل الرسالة على أبعد حد في { $notice-workday ->
        [1] يوم العمل الأول
        [2] يوم العمل الثاني
        [3] يوم العمل الثالث
        [4] يوم العمل الرابع
       *[number] يوم العمل رقم { $notice-workday }
    } من مارس (آذار). عندئذ ينتهي العقد في نهاية مايو (أيار). إذا وصلت الرسالة بعد ذلك في مارس (آذار)، فلا ينتهي العقد إلا في نهاية يونيو (حزيران). احسبوا بدقة كي لا تدفعوا إيجارين.

moving-out-notice-room = أحيانًا تقع غرفة مفروشة داخل الشقة التي يسكن فيها المؤجر نفسه. عندئذ كثيرًا ما تكون المهلة أقصر بكثير.

moving-out-notice-note = <span lang="de">§ 573c BGB</span>. وبشأن التوقيع تسري <span lang="de">§§ 126 und 568 BGB</span>.

moving-out-form = يوقّع كل المستأجرين على الرسالة بخط اليد. الطريقة الأكثر أمانًا هي: شاهد يقرأ الرسالة ويضعها في صندوق بريد المؤجر. أو يوقّع المؤجر على أنه استلمها. الرسالة المسجلة (<span lang="de">Einschreiben</span>) التي لا يذهب أحد لاستلامها تُعدّ في أغلب الحالات كأنها لم تصل. نموذج: <a name="letters"></a>. احتفظوا بنسخة وبالإثبات.

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
    }، وأحيانًا أكثر. يجوز له أن يحتفظ بجزء من أجل آخر كشف حساب عن { -nebenkosten }. أرسلوا إليه كتابةً رقم حسابكم وعنوانكم الجديد. هل مر وقت طويل من دون جواب؟ اكتبوا مرة أخرى، وحددوا آخر يوم تنتظرون فيه وصول المال.

moving-out-claims =
    لا يمكن للمؤجر أن يطالب إلى الأبد بمال عن أضرار في الشقة. في أغلب الحالات يسقط حقه بالتقادم (<span lang="de">verjährt</span>) بعد { $claims-months ->
        [zero] { $claims-months } شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $claims-months } أشهر
        [many] { $claims-months } شهرًا
       *[other] { $claims-months } شهر
    } من إعادة الشقة. عندئذ يمكنكم رفض الدفع. <strong>لكن:</strong> كثيرًا ما يجوز له لاحقًا أيضًا أن يخصم المال عن هذه الأضرار من { -kaution } الخاص بكم. اطلبوا المشورة قبل أن تذهبوا إلى المحكمة بسبب { -kaution }.

moving-out-claims-note = <span lang="de">§§ 215 und 548 BGB</span>. بعض حقوقكم أنتم تسقط أيضًا بهذه السرعة، وهنا تبدأ المدة من نهاية عقد الإيجار. عن { -kaution }: المحكمة الاتحادية العليا، <span lang="de">VIII ZR 71/05 und VIII ZR 184/23</span>.

moving-out-register =
    هل تنتقلون داخل ألمانيا؟ إذن سجّلوا العنوان الجديد فقط. يجب عليكم إلغاء تسجيل العنوان فقط إذا لم تكن لديكم شقة جديدة في ألمانيا. يمكن ذلك ابتداءً من { $deregister-weeks-before ->
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

help-emergency = هل هناك إنسان في خطر؟ إذن اتصلوا فورًا. قولوا اسمكم والعنوان وماذا حدث.

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

help-deadlines-table = المهل في لمحة

help-column-task = ماذا؟

help-column-deadline = كم من الوقت؟

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

help-row-brake = الشكوى من إيجار مرتفع والمطالبة باسترداد كل الزيادة

help-cell-brake =
    { $complaint-months ->
        [zero] { $complaint-months } شهر من بداية الإيجار، لكن قبل نهاية العقد
        [one] شهر واحد من بداية الإيجار، لكن قبل نهاية العقد
        [two] شهران من بداية الإيجار، لكن قبل نهاية العقد
        [few] { $complaint-months } أشهر من بداية الإيجار، لكن قبل نهاية العقد
        [many] { $complaint-months } شهرًا من بداية الإيجار، لكن قبل نهاية العقد
       *[other] { $complaint-months } شهر من بداية الإيجار، لكن قبل نهاية العقد
    }

help-row-statement = الإبلاغ عن أخطاء في كشف الحساب

help-cell-statement =
    { $objection-months ->
        [zero] { $objection-months } شهر بعد وصوله
        [one] شهر واحد بعد وصوله
        [two] شهران بعد وصوله
        [few] { $objection-months } أشهر بعد وصوله
        [many] { $objection-months } شهرًا بعد وصوله
       *[other] { $objection-months } شهر بعد وصوله
    }

help-row-hardship = الاعتراض على إنهاء العقد بسبب ظروف قاسية

help-cell-hardship =
    { $hardship-months ->
        [zero] { $hardship-months } شهر على الأقل قبل النهاية؛ بعد ذلك اطلبوا المشورة فورًا
        [one] شهر واحد على الأقل قبل النهاية؛ بعد ذلك اطلبوا المشورة فورًا
        [two] شهران على الأقل قبل النهاية؛ بعد ذلك اطلبوا المشورة فورًا
        [few] { $hardship-months } أشهر على الأقل قبل النهاية؛ بعد ذلك اطلبوا المشورة فورًا
        [many] { $hardship-months } شهرًا على الأقل قبل النهاية؛ بعد ذلك اطلبوا المشورة فورًا
       *[other] { $hardship-months } شهر على الأقل قبل النهاية؛ بعد ذلك اطلبوا المشورة فورًا
    }

help-contacts-title = عناوين مفيدة

contact-mieterverein = تقدم المشورة للأعضاء في كل المسائل المتعلقة بالإيجار. للعضوية اشتراك مالي.

contact-adb = يساعدكم مجانًا إذا عاملوكم معاملة أسوأ في البحث عن شقة بسبب أصلكم.
    .hours = الهاتف: من الإثنين إلى الأربعاء، من الساعة { $adb-opens } إلى الساعة { $adb-closes }

contact-housing-office = شهادة { -wbs } والمشورة في البحث عن شقة، وقسم الإشراف على السكن ({ -wohnungsaufsicht })
    .hours = الإثنين والثلاثاء والخميس، من الساعة { $city-office-opens } إلى الساعة { $city-office-closes }

contact-fachstelle = يساعدكم عند ديون الإيجار، وإذا كنتم تفقدون شقتكم أو فقدتموها بالفعل.
    .hours = الإثنين والثلاثاء والخميس، من الساعة { $city-office-opens } إلى الساعة { $city-office-closes }

contact-wohngeld = هنا تطلبون إعانة { -wohngeld }.
    .hours = الإثنين والثلاثاء والخميس، من الساعة { $city-office-opens } إلى الساعة { $city-office-closes }

contact-kundenzentrum = هنا تسجلون عنوانكم. في بعض الأيام بموعد مسبق فقط. اسألوا عند الاتصال أيضًا عن المكتب القريب منكم.

help-qr-mieterverein = صفحة جمعية المستأجرين (<span lang="de">Mieterverein</span>) على الإنترنت

## Glossar

glossary-title = قائمة الكلمات: كلمات ألمانية مهمة

glossary-intro = هذه الكلمات تقرؤونها في الإعلانات والعقود والرسائل. هنا معناها باختصار.

glossary-anmeldung = تقولون للمدينة أين تسكنون الآن. يمكن ذلك في مكتب { -kundenzentrum }.
    .term = تسجيل العنوان

glossary-grundsicherungsgeld = مال من مكتب { -jobcenter } للمعيشة والسكن. في النصوص الأقدم يوجد له اسم آخر.
    .term = { -grundsicherungsgeld(form: "own") }

glossary-hausordnung = قواعد لكل من في المبنى، مثلًا عن الهدوء والتنظيف.
    .term = { -hausordnung }

glossary-kaltmiete = الإيجار مقابل الشقة فقط، من دون { -nebenkosten } ومن دون التدفئة.
    .term = { -kaltmiete }

glossary-kaution = مال يبقى ضمانًا. تستعيدونه بعد مغادرة الشقة إذا لم يبقَ عليكم شيء.
    .term = { -kaution }

glossary-kuendigung = رسالة يُراد بها إنهاء عقد الإيجار. يجب في أغلب الحالات أن تكون على ورق وعليها توقيع حقيقي.
    .term = إنهاء العقد

glossary-mangel = شيء في الشقة معطّل أو يزعج كثيرًا. مثال: التدفئة تبقى باردة.
    .term = عيب

glossary-mietminderung = إيجار أقل ما دام العيب موجودًا. اطلبوا المشورة أولًا.
    .term = تخفيض الإيجار

glossary-mietpreisbremse = قاعدة تحد من الإيجار في العقود الجديدة. هناك شقق لا تسري عليها هذه القاعدة.
    .term = { -mietpreisbremse(form: "own") }

glossary-mietspiegel = قائمة بالإيجارات المعتادة في مدينة ما. بها تتحققون هل إيجاركم عادي.
    .term = { -mietspiegel(form: "own") }

glossary-nebenkosten = تكاليف للمبنى، مثلًا الماء والقمامة. اسمها في القانون ”<span lang="de">Betriebskosten</span>“.
    .term = { -nebenkosten }

glossary-ruege = تكتبون للمؤجر أن الإيجار مرتفع أكثر من المسموح. وتستندون في ذلك إلى قاعدة { -mietpreisbremse }.
    .term = { -ruege(form: "own") }

glossary-schoenheitsreparaturen = دهان الجدران ولصق ورق الجدران وأعمال مشابهة في الشقة. ليس كل عقد يلزمكم بها.
    .term = أعمال الدهان والتجديد

glossary-uebergabeprotokoll = قائمة تبيّن حالة الشقة عند الانتقال إليها أو عند مغادرتها. والأفضل أن يوقّع الطرفان.
    .term = { -uebergabeprotokoll }

glossary-untermiete = مستأجر يؤجر الشقة أو غرفة منها لشخص آخر. يحتاج لذلك إلى إذن.
    .term = التأجير من الباطن

glossary-vorbehalt = تدفعون مالًا أو تستلمون شقة، لكنكم تقولون عند ذلك: أحتفظ بحقوقي. ربما أطالب لاحقًا باسترداد مال.
    .term = تحفظ

glossary-warmmiete = الإيجار مع { -nebenkosten } والتدفئة.
    .term = { -warmmiete }

glossary-wbs = ورقة تسمح لكم باستئجار الشقق المدعومة. اختصارها: { -wbs-short }.
    .term = { -wbs(form: "own") }

glossary-wohngeld = مساعدة لدفع الإيجار، لأصحاب الدخل القليل. تطلبونها من المدينة.
    .term = { -wohngeld(form: "own") }

glossary-wohnungsgeberbestaetigung = ورقة من المؤجر تؤكد أنكم انتقلتم إلى الشقة. تحتاجون إليها لتسجيل العنوان.
    .term = { -wohnungsgeberbestaetigung(form: "own") }

## Musterbriefe

letters-title = رسائل نموذجية

letters-intro = أرسلوا دائمًا الرسالة الألمانية. الترجمة تساعدكم على الفهم فقط. املؤوا الفراغات، واشطبوا ما لا يناسب، واحتفظوا بنسخة. أرسلوا الرسائل المهمة بطريقة تستطيعون بها أن تثبتوا أن الرسالة وصلت. الطريقة الأكثر أمانًا تجدونها هنا: <a name="moving-out-notice"></a>. رسالة إنهاء العقد يجب أن تكون على ورق. يوقّع كل المستأجرين عليها. أما الرسائل الأخرى فيمكنكم إرسالها أيضًا بالبريد الإلكتروني.

letter-address = من: الاسم، العنوان: ____________________<br>إلى: اسم المؤجر وعنوانه: ____________________<br>{ -city }، التاريخ: __________

letter-salutation = السيدات والسادة المحترمون،

letter-closing = مع أطيب التحيات<br>التوقيع: ____________________

letter-defect-title = الإبلاغ عن عيب

letter-defect-subject = <strong>عيب في الشقة ____________________</strong>

letter-defect-report = منذ __________ يوجد في شقتي هذا العيب: ____________________. أرفق صورًا.

letter-defect-demand = أرجو إصلاح العيب حتى __________. وأرجو أن تحددوا لي موعدًا قبل ذلك. حتى ذلك الوقت أدفع الإيجار مع التحفظ. وأحتفظ بحقي في المطالبة باسترداد المال.

letter-receipts-title = الاطلاع على مستندات كشف الحساب

letter-receipts-subject = <strong>كشف حساب تكاليف التشغيل لسنة ______</strong>

letter-receipts-request = أريد أن أفحص كشف الحساب الذي أرسلتموه بتاريخ __________. أرجو أن تحددوا لي موعدًا أستطيع فيه الاطلاع على المستندات. ويمكنكم أيضًا أن ترسلوا لي المستندات إلكترونيًا. حتى ذلك الوقت لا أدفع أي مبلغ إضافي إلا مع التحفظ. وأحتفظ بحقي في الاعتراض.

letter-rent-title = الشكوى من إيجار مرتفع

letter-rent-subject = <strong>شكوى من الإيجار بموجب <span lang="de">§ 556g BGB</span></strong>

letter-rent-complaint = أسكن منذ __________ في الشقة ____________________. يبلغ الإيجار البارد ______ يورو. أشتكي من أن هذا الإيجار أعلى مما تسمح به <span lang="de">§§ 556d bis 556g BGB</span>. بشأن المعلومات التي أعطيتموني إياها قبل العقد (____________________): أعترض على صحتها، لأن ____________________.

letter-rent-demand = بحسب حسابي يبلغ الإيجار المعتاد في المنطقة ______ يورو. أرجو أن تخفضوا الإيجار وأن تعيدوا المال المدفوع زيادةً. وأرجو أن تخبروني بالاستثناءات التي تستندون إليها. الدفعات التالية أدفعها مع التحفظ.

letter-notice-title = إنهاء عقد الشقة

letter-notice-subject = <strong>إنهاء عقد الشقة ____________________</strong>

letter-notice-declaration = بهذه الرسالة أنهي عقد إيجار هذه الشقة مع مراعاة المهلة المقررة، على أن ينتهي العقد في __________، واحتياطيًا في أقرب موعد ممكن.

letter-notice-request = أرجو أن تؤكدوا لي إنهاء العقد. وأرجو أن تقترحوا موعدًا لتسليم الشقة. وأرجو تحويل مبلغ الضمان إلى هذا الحساب: ____________________.
