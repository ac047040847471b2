### Words around the text: headings, counters, labels and the imprint.
### They stand in every document of the library. Keep them short; there is often little room.

## Counters and references

# Heading of the table of contents.
contents = Contents

# At the foot of every page.
page = Page { $page }

chapter = Chapter { $number }

# Stands after a colon or in brackets.
cross-reference = Chapter { $number }, page { $page }

cross-reference-unnumbered = { $title }, page { $page }

table = Table { $number }

figure = Figure { $number }

chart = Chart { $number }

footnote = Footnote { $number }

# Above a table or list that goes on on the next page.
continued = Continued

## Boxes and columns

note-tip = Tip

note-warning = Warning

note-info = Good to know

# Head of the left column: this is right.
do = Do this

# Head of the right column: this is wrong.
dont = Please don’t

# Read aloud instead of the tick.
yes-mark = Yes

# Read aloud instead of the cross.
no-mark = No

# Read aloud instead of the empty box of a checklist.
checkbox = Box to tick

## Glossary and letters

# Head of the column with the word of the source language.
glossary-german = {word}

# Above the letter that readers send, in the source language.
letter-to-send = Send this letter

# Above the translation of the letter, beside it.
letter-translation = Translation for you only, please do not send it

## Cards with addresses

contact-address = Address

contact-phone = Phone

contact-email = Email

contact-web = Website

contact-hours = Office hours

contact-checked = Checked on { $date }

contact-as-of = As of { $date }, please check.

contact-undated = Please check these details.

## Links and codes

link-page = Go to page { $page }

link-web = Website { $url }

link-email = Email to { $email }

link-phone = Call { $phone }

qr-alt = QR code with the address { $url }

## Charts and quotations

chart-data = Figures in the chart

column-value = Value

column-label = Item

quote-by = { $name }, { $role }

## Imprint

edition-date = Version of { $date }

imprint = About this booklet

# $language (String) - Name of the language in itself, such as “Deutsch”.
imprint-language = Language of this edition: { $language }.

# Printed in the edition of the source language only.
imprint-source = This edition is the original.

imprint-german-decides = If the editions differ, the {text} applies.

imprint-facts-checked = All facts were checked on { $date } or later.

imprint-facts-as-of = Oldest source: { $date }. Since then nobody has checked the facts one by one. Please check what matters to you.

imprint-state-machine = This translation was made by a machine. No person has checked it yet.

imprint-state-draft = This translation is a draft. It has not been checked yet.

imprint-state-translated = This translation is complete. A second person has not checked it yet.

# $by (String) - Name of the person who checked it. $date - Day of the check.
imprint-state-reviewed = This translation was checked by { $by } on { $date }.

imprint-outdated = Some passages are not up to date yet.

# Mark before a paragraph that is printed in the source language, because its translation is missing.
untranslated = Not translated yet
