### A first document. One message for each heading, paragraph, item and cell.

welcome-title = Welcome

welcome-publisher = Our office

welcome-subject = A first document.

welcome-about = This guide is a beginning.

welcome-start-title = What comes next

welcome-start-intro = This document shows how text, outline and facts belong together.

# The number stands in documents/facts.toml.
welcome-facts =
    { $welcome-languages ->
        [one] This guide exists in <strong>{ $welcome-languages } language</strong>.
       *[other] This guide exists in <strong>{ $welcome-languages } languages</strong>.
    }

welcome-next-text = Change the text in locales/{source}/welcome.ftl

welcome-next-locale = Create a locale with <em>lotse add {target}</em>

welcome-next-print = Print with <em>lotse render</em>
