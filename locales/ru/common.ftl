### Page furniture in Russian. Form of address: вы (polite plural). Keep it short.

## Zähler und Verweise

contents = Содержание

page = Страница { $page }

chapter = Глава { $number }

cross-reference = глава { $number }, страница { $page }

cross-reference-unnumbered = «{ $title }», страница { $page }

table = Таблица { $number }

figure = Рисунок { $number }

chart = Диаграмма { $number }

footnote = Сноска { $number }

continued = Продолжение

## Kästen und Spalten

note-tip = Совет

note-warning = Внимание

note-info = Полезно знать

do = Так правильно

dont = Так не надо

yes-mark = Да

no-mark = Нет

checkbox = Место для отметки

## Glossar und Musterbriefe

glossary-german = Немецкое слово

letter-to-send = Отправьте это письмо

letter-translation = Перевод только для вас, не отправляйте его

## Karten mit Adressen

contact-address = Адрес

contact-phone = Телефон

contact-email = Эл. почта

contact-web = Интернет

contact-hours = Часы приёма

contact-checked = Проверено { $date }

contact-as-of = Дата источника: { $date }, проверьте, пожалуйста.

contact-undated = Пожалуйста, проверьте эти данные.

## Links und Codes

link-page = К странице { $page }

link-web = Сайт { $url }

link-email = Письмо на адрес { $email }

link-phone = Позвонить: { $phone }

qr-alt = QR-код с адресом { $url }

## Diagramme und Zitate

chart-data = Числа к диаграмме

column-value = Значение

column-label = Название

quote-by = { $name }, { $role }

## Impressum

edition-date = По состоянию на { $date }

imprint = Об этой брошюре

imprint-language = Язык этого издания: { $language }.

imprint-source = Это немецкое издание — оригинал.

imprint-german-decides = Если тексты изданий различаются, действует немецкий текст.

imprint-facts-checked = Все факты проверены { $date } или позже.

imprint-facts-as-of = Самая ранняя дата источников, насколько известно: { $date }; никто не проверял факты один за другим. Пожалуйста, проверьте то, что для вас важно.

imprint-state-machine = Этот текст перевела машина. Ни один человек ещё не проверил перевод.

imprint-state-draft = Этот перевод — черновик. Его ещё не проверили.

imprint-state-translated = Этот перевод готов. Второй человек его ещё не проверил.

# The date comes first so that its final „г.“ does not meet the full stop.
imprint-state-reviewed = { $date } этот перевод проверил человек: { $by }.

imprint-outdated = Некоторые места ещё не обновлены.

imprint-languages = Языки мы выбрали сами. Список языков города Кёльна в наших источниках не опубликован.

untranslated = Ещё не переведено
