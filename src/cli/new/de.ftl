### Ein erstes Dokument. Eine Nachricht je Überschrift, Absatz, Eintrag und Zelle.

welcome-title = Willkommen

welcome-publisher = Unsere Stelle

welcome-subject = Ein erstes Dokument.

welcome-about = Dieses Heft ist ein Anfang.

welcome-start-title = So geht es weiter

welcome-start-intro = Dieses Dokument zeigt, wie Text, Gliederung und Fakten zusammengehören.

# Die Zahl steht in documents/facts.toml.
welcome-facts =
    { $welcome-languages ->
        [one] Dieses Heft gibt es in <strong>{ $welcome-languages } Sprache</strong>.
       *[other] Dieses Heft gibt es in <strong>{ $welcome-languages } Sprachen</strong>.
    }

welcome-next-text = Text in locales/{source}/welcome.ftl ändern

welcome-next-locale = Mit <em>lotse add {target}</em> eine Sprache anlegen

welcome-next-print = Mit <em>lotse render</em> drucken
