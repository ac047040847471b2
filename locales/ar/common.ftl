### Page furniture in Arabic. Form of address: أنتم (polite plural). Keep it short.

## Zähler und Verweise

contents = المحتويات

page = الصفحة { $page }

chapter = الفصل { $number }

cross-reference = الفصل { $number }، الصفحة { $page }

cross-reference-unnumbered = ”{ $title }“، الصفحة { $page }

table = الجدول { $number }

figure = الصورة { $number }

chart = الرسم البياني { $number }

footnote = الحاشية { $number }

continued = تتمة

## Kästen und Spalten

note-tip = نصيحة

note-warning = انتبهوا

note-info = معلومة مفيدة

do = هكذا صحيح

dont = لا تفعلوا هذا

yes-mark = نعم

no-mark = لا

checkbox = مربع لوضع علامة

## Glossar und Musterbriefe

glossary-german = الكلمة الألمانية

letter-to-send = هذه الرسالة ترسلونها

letter-translation = ترجمة لكم فقط، لا ترسلوها من فضلكم

## Karten mit Adressen

contact-address = العنوان

contact-phone = الهاتف

contact-email = البريد الإلكتروني

contact-web = الإنترنت

contact-hours = أوقات الدوام

contact-checked = تاريخ التحقق: { $date }

contact-as-of = تاريخ المصدر: { $date }، تحققوا من البيانات من فضلكم.

contact-undated = تحققوا من هذه البيانات من فضلكم.

## Links und Codes

link-page = إلى الصفحة { $page }

link-web = صفحة الإنترنت { $url }

link-email = رسالة إلى البريد الإلكتروني { $email }

link-phone = اتصال: { $phone }

qr-alt = رمز QR فيه العنوان { $url }

## Diagramme und Zitate

chart-data = أرقام الرسم البياني

column-value = القيمة

column-label = الاسم

quote-by = { $name }، { $role }

## Impressum

edition-date = آخر تحديث: { $date }

imprint = عن هذا الكتيب

imprint-language = لغة هذه الطبعة: { $language }.

imprint-source = هذه الطبعة الألمانية هي الأصل.

imprint-german-decides = إذا اختلفت الطبعات، فالنص الألماني هو المعتمد.

imprint-facts-checked = جرى التحقق من كل المعلومات في { $date } أو بعد هذا التاريخ.

imprint-facts-as-of = أقدم تاريخ للمصادر، بحسب ما هو معروف: { $date }. لم يتحقق أحد من المعلومات، كلٍّ منها على حدة. تحققوا من فضلكم مما هو مهم لكم.

imprint-state-machine = هذه الترجمة أنجزتها آلة. لم يراجعها أي إنسان بعد.

imprint-state-draft = هذه الترجمة مسودة. لم تُراجع بعد.

imprint-state-translated = هذه الترجمة جاهزة. لم يراجعها شخص ثانٍ بعد.

imprint-state-reviewed = راجع { $by } هذه الترجمة في { $date }.

imprint-outdated = بعض المواضع لم تُحدَّث بعد.

imprint-languages = نحن اخترنا اللغات بأنفسنا. قائمة مدينة كولونيا غير منشورة في مصادرنا.

untranslated = لم يُترجم بعد
