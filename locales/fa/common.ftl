### Page furniture in Persian. Form of address: شما (polite plural). Keep it short.

## Zähler und Verweise

contents = فهرست

page = صفحهٔ { $page }

chapter = فصل { $number }

cross-reference = فصل { $number }، صفحهٔ { $page }

cross-reference-unnumbered = «{ $title }»، صفحهٔ { $page }

table = جدول { $number }

figure = تصویر { $number }

chart = نمودار { $number }

footnote = پانویس { $number }

continued = ادامه

## Kästen und Spalten

note-tip = نکته

note-warning = توجه

note-info = خوب است بدانید

do = این کارها درست است

dont = لطفاً این کارها را نکنید

yes-mark = بله

no-mark = نه

checkbox = جای علامت زدن

## Glossar und Musterbriefe

glossary-german = واژهٔ آلمانی

letter-to-send = این نامه را بفرستید

letter-translation = ترجمه فقط برای شما، لطفاً نفرستید

## Karten mit Adressen

contact-address = نشانی

contact-phone = تلفن

contact-email = ایمیل

contact-web = اینترنت

contact-hours = ساعت پاسخ‌گویی

contact-checked = تاریخ بررسی: { $date }

contact-as-of = تاریخ منبع: { $date }، لطفاً اطلاعات را بررسی کنید.

contact-undated = لطفاً این اطلاعات را بررسی کنید.

## Links und Codes

link-page = به صفحهٔ { $page }

link-web = صفحهٔ اینترنتی { $url }

link-email = ایمیل به { $email }

link-phone = تماس: { $phone }

qr-alt = کد <span lang="de">QR</span> با نشانی { $url }

## Diagramme und Zitate

chart-data = عددهای نمودار

column-value = مقدار

column-label = نام

quote-by = { $name }، { $role }

## Impressum

edition-date = تاریخ نسخه: { $date }

imprint = دربارهٔ این دفترچه

imprint-language = زبان این نسخه: { $language }.

imprint-source = این نسخهٔ آلمانی متن اصلی است.

imprint-german-decides = اگر نسخه‌ها با هم فرق داشته باشند، متن آلمانی معتبر است.

imprint-facts-checked = همهٔ اطلاعات در تاریخ { $date } یا بعد از آن بررسی شده است.

imprint-facts-as-of = قدیمی‌ترین تاریخ منابع، تا جایی که معلوم است: { $date }. هیچ‌کس اطلاعات را مورد به مورد بررسی نکرده است. لطفاً آنچه را برای شما مهم است بررسی کنید.

imprint-state-machine = این ترجمه را یک ماشین انجام داده است. هنوز هیچ انسانی آن را بررسی نکرده است.

imprint-state-draft = این ترجمه پیش‌نویس است. هنوز بررسی نشده است.

imprint-state-translated = این ترجمه آماده است. هنوز نفر دومی آن را بررسی نکرده است.

imprint-state-reviewed = { $by } این ترجمه را در تاریخ { $date } بررسی کرده است.

imprint-outdated = بعضی از بخش‌ها هنوز به‌روز نشده است.

imprint-languages = زبان‌ها را خودمان انتخاب کرده‌ایم. فهرست شهرداری کلن در منابع ما منتشر نشده است.

untranslated = هنوز ترجمه نشده
