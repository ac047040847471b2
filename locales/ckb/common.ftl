### Page furniture in Central Kurdish. Form of address: ئێوە (polite plural). Keep it short.

## Zähler und Verweise

contents = ناوەڕۆک

page = لاپەڕە { $page }

chapter = بەشی { $number }

cross-reference = بەشی { $number }، لاپەڕە { $page }

cross-reference-unnumbered = “{ $title }”، لاپەڕە { $page }

table = خشتەی { $number }

figure = وێنەی { $number }

chart = ھێڵکاریی { $number }

footnote = پەراوێزی { $number }

continued = درێژە

## Kästen und Spalten

note-tip = ئامۆژگاری

note-warning = ئاگادار بن

note-info = باشە بزانن

do = ئاوا دروستە

dont = تکایە وا مەکەن

yes-mark = بەڵێ

no-mark = نەخێر

checkbox = چوارگۆشە بۆ نیشانەکردن

## Glossar und Musterbriefe

glossary-german = وشەی ئەڵمانی

letter-to-send = ئەم نامەیە بنێرن

letter-translation = وەرگێڕان تەنیا بۆ ئێوەیە، تکایە مەینێرن

## Karten mit Adressen

contact-address = ناونیشان

contact-phone = تەلەفۆن

contact-email = ئیمەیڵ

contact-web = ئینتەرنێت

contact-hours = کاتەکانی پەیوەندی

contact-checked = لە { $date } پشکنراوە

contact-as-of = بەرواری سەرچاوە: { $date }، تکایە زانیارییەکان بپشکنن.

contact-undated = تکایە ئەم زانیارییانە بپشکنن.

## Links und Codes

link-page = بۆ لاپەڕە { $page }

link-web = ماڵپەڕی { $url }

link-email = ئیمەیڵ بۆ { $email }

link-phone = تەلەفۆن بکەن: { $phone }

qr-alt = کۆدی <span lang="de">QR</span> بە ناونیشانی { $url }

## Diagramme und Zitate

chart-data = ژمارەکانی ھێڵکارییەکە

column-value = بەھا

column-label = ناو

quote-by = { $name }، { $role }

## Impressum

edition-date = بەروار: { $date }

imprint = دەربارەی ئەم نامیلکەیە

imprint-language = زمانی ئەم چاپە: { $language }.

imprint-source = ئەم چاپە ئەڵمانییە دەقە ئەسڵییەکەیە.

imprint-german-decides = ئەگەر چاپەکان جیاواز بوون، دەقە ئەڵمانییەکە بڕیار دەدات.

imprint-facts-checked = ھەموو زانیارییەکان لە { $date } یان دوای ئەو ڕۆژە پشکنراون.

imprint-facts-as-of = کۆنترین بەرواری سەرچاوەکان، ئەوەندەی دەزانرێت: { $date }. ھیچ کەسێک زانیارییەکانی یەک بە یەک نەپشکنیوە. تکایە ئەوە بپشکنن کە بۆ ئێوە گرنگە.

imprint-state-machine = ئەم وەرگێڕانە ئامێر کردوویەتی، نەک مرۆڤ. ھێشتا ھیچ کەسێک نەیپشکنیوە.

imprint-state-draft = ئەم وەرگێڕانە ڕەشنووسە. ھێشتا نەپشکنراوە.

imprint-state-translated = ئەم وەرگێڕانە تەواوە. کەسی دووەم ھێشتا نەیپشکنیوە.

imprint-state-reviewed = پشکنینی ئەم وەرگێڕانە: { $by }، لە { $date }.

imprint-outdated = ھەندێک شوێن ھێشتا نوێ نەکراونەتەوە.

imprint-languages = زمانەکان خۆمان ھەڵمانبژاردوون. لیستی شاری کۆڵن لە سەرچاوەکانی ئێمەدا بۆ گشت بڵاو نەکراوەتەوە.

untranslated = ھێشتا وەرنەگێڕدراوە
