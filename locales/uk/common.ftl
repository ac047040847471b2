### Page furniture in Ukrainian. Form of address: ви (polite plural). Keep it short.

## Zähler und Verweise

contents = Зміст

page = Сторінка { $page }

chapter = Розділ { $number }

cross-reference = розділ { $number }, сторінка { $page }

cross-reference-unnumbered = «{ $title }», сторінка { $page }

table = Таблиця { $number }

figure = Малюнок { $number }

chart = Діаграма { $number }

footnote = Примітка { $number }

continued = Продовження

## Kästen und Spalten

note-tip = Порада

note-warning = Увага

note-info = Варто знати

do = Так правильно

dont = Так не треба

yes-mark = Так

no-mark = Ні

checkbox = Квадратик для позначки

## Glossar und Musterbriefe

glossary-german = Німецьке слово

letter-to-send = Надсилайте цей лист

letter-translation = Переклад лише для вас, не надсилайте його

## Karten mit Adressen

contact-address = Адреса

contact-phone = Телефон

contact-email = Ел. пошта

contact-web = Інтернет

contact-hours = Години прийому

contact-checked = Перевірено { $date }

contact-as-of = Дата джерела: { $date }, перевірте, будь ласка.

contact-undated = Перевірте, будь ласка, ці дані.

## Links und Codes

link-page = До сторінки { $page }

link-web = Сайт { $url }

link-email = Лист на адресу { $email }

link-phone = Подзвонити: { $phone }

qr-alt = QR-код з адресою { $url }

## Diagramme und Zitate

chart-data = Числа до діаграми

column-value = Значення

column-label = Назва

quote-by = { $name }, { $role }

## Impressum

edition-date = Станом на { $date }

imprint = Про цю брошуру

imprint-language = Мова цього видання: { $language }.

imprint-source = Це німецьке видання є оригіналом.

imprint-german-decides = Якщо видання відрізняються, діє німецький текст.

imprint-facts-checked = Усі факти перевірено { $date } або пізніше.

imprint-facts-as-of = Найдавніша дата джерел, наскільки відомо: { $date }; ніхто не перевіряв факти один за одним. Перевірте, будь ласка, те, що для вас важливо.

imprint-state-machine = Цей текст переклала машина. Жодна людина ще не перевірила переклад.

imprint-state-draft = Цей переклад — чернетка. Його ще не перевірили.

imprint-state-translated = Цей переклад готовий. Друга особа його ще не перевірила.

# The date comes first so that its final „р.“ does not meet the full stop.
imprint-state-reviewed = { $date } цей переклад перевірила особа: { $by }.

imprint-outdated = Деякі місця ще не оновлено.

imprint-languages = Мови ми вибрали самі. Списку мов міста Кельна в наших джерелах не опубліковано.

untranslated = Ще не перекладено
