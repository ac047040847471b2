### Words around the text in Tigrinya; short. Form of address as in terms.ftl.

## Zähler und Verweise

contents = ትሕዝቶ

page = ገጽ { $page }

chapter = ምዕራፍ { $number }

cross-reference = ምዕራፍ { $number }፣ ገጽ { $page }

cross-reference-unnumbered = «{ $title }»፣ ገጽ { $page }

table = ሰሌዳ { $number }

figure = ስእሊ { $number }

chart = ግራፍ { $number }

footnote = መብርሂ { $number }

continued = ቀጻሊ

## Kästen und Spalten

note-tip = ጠቓሚ ምኽሪ

note-warning = ተጠንቀቑ

note-info = ጠቓሚ ሓበሬታ

do = ከምዚ ግበሩ

dont = ከምዚ ኣይትግበሩ

yes-mark = እወ

no-mark = ኣይኮነን

checkbox = ምልክት ትገብሩሉ ሳጹን

## Glossar und Musterbriefe

glossary-german = ናይ ጀርመንኛ ቃል

letter-to-send = ነዚ ደብዳበ ስደድዎ

letter-translation = ትርጉም ንዓኹም ጥራይ፣ በጃኹም ኣይትስደድዎ

## Karten mit Adressen

contact-address = ኣድራሻ

contact-phone = ተሌፎን

contact-email = ኢመይል

contact-web = ኢንተርነት

contact-hours = ናይ ስራሕ ሰዓታት

contact-checked = ዝተረጋገጸሉ ዕለት፦ { $date }

contact-as-of = ዕለት ናይቲ ምንጪ፦ { $date }፣ በጃኹም ኣረጋግጹ።

contact-undated = በጃኹም ነዚ ሓበሬታ ኣረጋግጹ።

## Links und Codes

link-page = ናብ ገጽ { $page }

link-web = መርበብ ሓበሬታ { $url }

link-email = ኢመይል ናብ { $email }

link-phone = ደውሉ፦ { $phone }

qr-alt = QR ኮድ ናይዚ ኣድራሻ፦ { $url }

## Diagramme und Zitate

chart-data = ቁጽርታት ናይዚ ግራፍ

column-value = ቁጽሪ

column-label = ስም

quote-by = { $name }፣ { $role }

## Impressum

edition-date = ዕለት ሕታም፦ { $date }

imprint = ብዛዕባ እዚ ጽሑፍ

imprint-language = ቋንቋ ናይዚ ሕታም፦ { $language }።

imprint-source = እዚ ናይ ጀርመንኛ ሕታም እቲ መበቆላዊ ጽሑፍ እዩ።

imprint-german-decides = ሕታማት እንተ ተፈላልዮም፣ እቲ ናይ ጀርመንኛ ጽሑፍ እዩ ዝሰርሕ።

imprint-facts-checked = ኩሉ ሓበሬታ ኣብ { $date } ወይ ድሕሪኡ ተረጋጊጹ።

imprint-facts-as-of = ካብ ኩሉ ዝኣረገ ዕለት ናይቶም ምንጭታት፣ ክሳብ ሕጂ ብዝፍለጥ መሰረት፦ { $date }። ነቲ ሓበሬታ በብሓደ ዘረጋገጸ ሰብ የለን። ንዓኹም ኣገዳሲ ዝኾነ ሓበሬታ በጃኹም ኣረጋግጹ።

imprint-state-machine = ነዚ ጽሑፍ ማሽን እዩ ተርጒምዎ። ክሳብ ሕጂ ዝኾነ ሰብ ኣየረጋገጾን።

imprint-state-draft = እዚ ትርጉም ንድፊ እዩ። ክሳብ ሕጂ ኣይተረጋገጸን።

imprint-state-translated = እዚ ትርጉም ተወዲኡ ኣሎ። ካልኣይ ሰብ ግን ክሳብ ሕጂ ኣየረጋገጾን።

imprint-state-reviewed = ነዚ ትርጉም { $by } ኣረጋጊጽዎ። ዕለት፦ { $date }

imprint-outdated = ገለ ክፋላት ናይዚ ጽሑፍ ገና ናይ ሕጂ ሓበሬታ የብሎምን።

imprint-languages = ነቶም ቋንቋታት ባዕልና ኢና መሪጽናዮም። ናይ ከተማ ኮሎን ዝርዝር ቋንቋታት ኣብ ምንጭታትና ብክፉት ኣይተረኽበን።

untranslated = ገና ዘይተተርጐመ
