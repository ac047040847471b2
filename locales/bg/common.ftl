### Page furniture in Bulgarian. Form of address: вие (polite plural), not capitalised. Keep it short. Dates end in „г.“: no full stop after them.

## Zähler und Verweise

contents = Съдържание

page = Страница { $page }

chapter = Глава { $number }

cross-reference = глава { $number }, страница { $page }

cross-reference-unnumbered = „{ $title }“, страница { $page }

table = Таблица { $number }

figure = Фигура { $number }

chart = Диаграма { $number }

footnote = Бележка { $number }

continued = Продължение

## Kästen und Spalten

note-tip = Съвет

note-warning = Внимание

note-info = Добре е да знаете

do = Така е правилно

dont = Моля, не правете така

yes-mark = Да

no-mark = Не

checkbox = Квадратче за отмятане

## Glossar und Musterbriefe

glossary-german = Немска дума

letter-to-send = Изпратете това писмо

letter-translation = Превод само за вас, моля, не го изпращайте

## Karten mit Adressen

contact-address = Адрес

contact-phone = Телефон

contact-email = Имейл

contact-web = Интернет

contact-hours = Приемно време

contact-checked = Проверено на { $date }

contact-as-of = Дата на източника: { $date }, моля, проверете.

contact-undated = Моля, проверете тези данни.

## Links und Codes

link-page = Към страница { $page }

link-web = Интернет страница { $url }

link-email = Имейл до { $email }

link-phone = Обаждане: { $phone }

qr-alt = QR код с адреса { $url }

## Diagramme und Zitate

chart-data = Числа към диаграмата

column-value = Стойност

column-label = Название

quote-by = { $name }, { $role }

## Impressum

edition-date = Актуално към { $date }

imprint = За тази брошура

imprint-language = Език на това издание: { $language }.

imprint-source = Това немско издание е оригиналът.

imprint-german-decides = Ако изданията се различават, важи немският текст.

imprint-facts-checked = Всички факти са проверени на { $date } или по-късно.

imprint-facts-as-of = Най-старата дата на източниците, доколкото е известно: { $date } Никой не е проверявал фактите един по един. Моля, проверете това, което е важно за вас.

imprint-state-machine = Този превод е направен от машина. Все още никой човек не го е проверил.

imprint-state-draft = Този превод е чернова. Той още не е проверен.

imprint-state-translated = Този превод е готов. Втори човек още не го е проверил.

# The date comes first so that its final „г.“ does not meet the full stop.
imprint-state-reviewed = На { $date } този превод беше проверен от { $by }.

imprint-outdated = Някои места още не са обновени.

imprint-languages = Езиците избрахме сами. В нашите източници списъкът с езици на община Кьолн не е публичен.

untranslated = Още не е преведено
