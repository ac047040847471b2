## Befehlszeile: Hilfe

help-about = Bewahrt mehrsprachige Dokumente als Fluent-Dateien auf, sagt, was fehlt oder veraltet ist, und druckt jede Sprache als barrierefreies PDF
help-default = sonst: { $values }
help-possible = eins von: { $values }
help-heading-usage = Aufruf
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-heading-global = Optionen aller Befehle
help-global-directory = In diesem Ordner arbeiten (sonst: die Bibliothek um den aktuellen Ordner)
help-global-lang = Sprache der Meldungen, en oder de (sonst: aus der Umgebung)
help-global-color = Wann Farbe benutzt wird
help-global-quiet = Nur Ergebnisse und Fehler ausgeben
help-global-timeout = Den Befehl mit 2 beenden, wenn er länger dauert; keine Datei bleibt halb geschrieben
help-global-help = Hilfe anzeigen
help-global-version = Version anzeigen
help-status = Zeigen, wie weit jedes Dokument in jede Sprache übersetzt ist
help-status-locale = Nur diese Sprache; mehrfach möglich
help-status-document = Nur dieses Dokument; mehrfach möglich
help-status-format = Form des Ergebnisses
help-status-since = Was sich in der Ausgangssprache seit diesem Commit, Tag oder Zweig geändert hat, und wie weit die Übersetzungen gefolgt sind
help-status-badges = Außerdem je Sprache ein SVG-Abzeichen in diesen Ordner schreiben
help-check = Gliederungen, Fakten und Übersetzungen prüfen
help-check-locale = Nur diese Sprache; mehrfach möglich
help-check-document = Nur dieses Dokument; mehrfach möglich
help-check-format = Form des Ergebnisses: human, json, github, sarif, junit, gitlab oder markdown
help-check-output = Dieses Format zusätzlich in eine Datei schreiben; mehrfach möglich
help-check-allow = Befunde mit diesem Code nicht zeigen
help-check-warn = Befunde mit diesem Code zeigen, ohne zu scheitern
help-check-deny = Bei Befunden mit diesem Code scheitern
help-check-require = Prozentsatz, der fertig sein muss, etwa uk=100,ti=90; uk=100:translated zählt nur diesen Stand oder einen höheren
help-check-baseline = Nur Befunde zeigen, die nicht in dieser Datei stehen
help-check-write_baseline = Die heutigen Befunde in diese Datei schreiben
help-check-changed_since = Nur Befunde in Dateien und Nachrichten zeigen, die sich seit dieser git-Revision geändert haben
help-check-no_ignores = Auch Meldungen zeigen, die Kommentare beiseitelegen
help-check-print = Auch jedes Dokument in jeder seiner Ausgaben umbrechen und sagen, was nur Seiten zeigen
help-fmt-staged = Mit --check: ansehen, was in git für den nächsten Commit vorgemerkt ist
help-check-staged = Prüfen, was in git für den nächsten Commit vorgemerkt ist, nicht was im Ordner steht
help-check-explain = Einen Befundcode erklären und aufhören
help-check-today = Datum für das Alter der Fakten, etwa 2026-11-20 (sonst: heute)
help-todo = Auflisten, was zu übersetzen ist und was sich im Ausgangstext geändert hat
help-todo-locale = Die Sprache
help-todo-document = Nur dieses Dokument; mehrfach möglich
help-add = Eine Sprache anlegen, mit allem, was Übersetzende brauchen
help-add-locale = Die neue Sprache als BCP-47-Kennung, etwa uk oder sr-Latn
help-accept = Festhalten, dass Übersetzungen den heutigen Ausgangstext wiedergeben
help-accept-locale = Die Sprache
help-accept-messages = Nachrichten, etwa deposit-limit oder -wbs (sonst: alle unbestätigten und veralteten, mit --state auch alle, die als weniger festgehalten sind)
help-accept-all = Alle Sprachen der Bibliothek
help-accept-document = Nur dieses Dokument
help-accept-state = Stand, der festgehalten wird (sonst: translated)
help-accept-by = Wer geprüft hat; nötig für reviewed
help-accept-on = Datum, das festgehalten wird (sonst: heute)
help-accept-unchanged = Auch diese Nachrichten, deren Übersetzung gleich blieb, obwohl sich das Original geändert hat; braucht --why
help-accept-why = Warum die Übersetzung trotzdem stimmt; das Hauptbuch behält es
help-accept-minor = Eine kleine Korrektur dieser Ausgangsnachricht in allen Sprachen übernehmen, ohne dass Arbeit verloren geht
help-accept-force = Mit --minor: auch dann, wenn ein Wort ein anderes ist und nicht nur anders geschrieben, oder eine Zahl, Adresse oder Variable; sonst: auch Nachrichten herabstufen, die als mehr festgehalten sind, und als Entwurf festhalten, was die Prüfung ablehnt
help-rename = In allen Dateien auf einmal etwas umbenennen: Original, Übersetzungen, Hauptbücher, Gliederungen; was vermerkt ist, bleibt
help-rename-kind = Was den Namen hat
help-rename-old = Der Name, den es hat; bei einer Nachricht Dokument:Name, wo mehrere Dokumente sie haben
help-rename-new = Der Name, den es bekommt
help-rename-dry_run = Nur zeigen, welche Dateien sich an wie vielen Stellen ändern würden
help-remove = Aus allen Dateien auf einmal etwas herausnehmen, wenn nichts mehr darauf verweist: Original, Übersetzungen, Hauptbücher
help-remove-kind = Was den Namen hat
help-remove-name = Sein Name; bei einer Nachricht Dokument:Name, wo mehrere Dokumente sie haben
help-remove-dry_run = Nur zeigen, welche Dateien sich an wie vielen Stellen ändern würden
help-impact = Sagen, was eine Änderung des Ausgangstextes kostet: Sprachen, Stellen und gedruckte Dokumente
help-impact-messages = Ausgangsnachrichten (sonst: alle, die sich seit ihrer Übersetzung geändert haben)
help-render = Dokumente als PDF drucken, eine Datei je Sprache
help-render-documents = Dokumente (sonst: alle)
help-render-more_documents = Ein Dokument; mehrfach möglich
help-render-locale = Nur diese Sprache; mehrfach möglich
help-render-edition = Ausgabe: a4, a5, a5-booklet, print, large, easy, bilingual oder eine des Manifests; mehrfach möglich (Voreinstellung: die, für die das Dokument gemacht ist)
help-render-out = Ordner für die Dateien (sonst: out in der Bibliothek)
help-render-draft = Stellen ohne Übersetzung in der Ausgangssprache drucken und kennzeichnen
help-render-explain_pages = Sagen, warum jede Seite endet, wo sie endet; gedruckt wird nichts
help-render-jobs = Zahl der Threads (sonst: alle Prozessoren)
help-facts = Fakten auflisten, mit Quelle, Prüfdatum und allen Stellen, an denen sie gedruckt werden
help-facts-facts = Fakten (sonst: alle)
help-facts-stale = Nur Fakten, deren Datum überschritten ist
help-facts-checked = Vermerken, dass jemand diese Fakten nachgeschlagen hat, heute
help-facts-on = Der Tag, an dem sie nachgeschlagen wurden
help-terms = Begriffe mit ihren Wörtern in jeder Sprache auflisten, und was die Terminologie dazu sagt
help-terms-terms = Begriffe (sonst: alle)
help-terms-locale = Sprachen (sonst: alle)
help-sweep = Jede Nachricht, die von einer Zahl abhängt, für die Zahlen zeigen, bei denen Sprachen ihre Wörter ändern
help-sweep-documents = Dokumente (sonst: alle)
help-sweep-locale = Sprachen (sonst: alle)
help-sweep-marked = Nur Nachrichten, in denen sich mehr ändert als die Beugung
help-facts-extract = Aus Wörtern der Texte einen Fakt machen, in allen Dateien auf einmal
help-extract-text = Die Wörter, wie sie in der Ausgangssprache stehen
help-extract-name = Der Fakt, der sie werden
help-extract-kind = Die Art des Fakts
help-extract-value = Sein Wert, wie er in facts.toml steht (sonst: die Wörter)
help-extract-source = Wo das steht (sonst: die Wörter)
help-extract-document = Das Dokument, das ihn allein hat (sonst: alle)
help-extract-dry_run = Die Dateien auflisten, nichts schreiben
help-facts-today = Datum für das Alter der Fakten (sonst: heute)
help-fmt = Fluent-Dateien in kanonischer Form schreiben
help-fmt-files = Dateien (sonst: alle Fluent-Dateien der Bibliothek)
help-fmt-check = Nichts ändern; scheitern, wenn eine Datei nicht in kanonischer Form ist
help-new = Eine Bibliothek mit einem ersten Dokument anlegen
help-new-directory = Ordner, der angelegt wird
help-new-source = Sprache, in der die Texte geschrieben werden
help-merge = Zwei Fassungen einer Fluent-Datei nach Nachrichten zusammenführen (Merge-Treiber für git)
help-merge-base = Gemeinsamer Vorfahr
help-merge-ours = Unsere Fassung; sie erhält das Ergebnis
help-merge-theirs = Deren Fassung
help-merge-path = Pfad im Repository, für Meldungen
help-completions = Vervollständigungen für eine Shell ausgeben
help-completions-shell = Die Shell

## Befehlszeile: Meldungen

label-error = Fehler
render-done = { $document } · { $locale } · { $edition }: { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }, { $size } KB → { $path }
render-explained = { $document } · { $locale } · { $edition }: { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    }
render-page-end = Seite { $page }: { $used } von { $room } Zeilen; { $reason ->
        [document] das Dokument endet
        [forced] der Entwurf oder die Ausgabe beendet sie
        [chapter] es folgt ein Kapitel, und weniger als ein Drittel ist frei
        [full] keine Zeile passt mehr darauf
        [note] eine Fußnote geht auf der nächsten Seite weiter
        [heading] es folgt eine Überschrift, und womit sie beisammen bleibt, passt nicht mehr
        [figure] es folgt eine Abbildung, die nicht mehr passt
        [box] es folgt ein Kasten, von dem nichts mehr passt
        [row] es folgt eine Tabellenzeile, die nicht mehr passt
        [lines] es folgen Zeilen, die beisammen bleiben und nicht mehr passen
        [parted] nichts passte, und etwas musste geteilt werden
        [empty] sie bleibt leer, damit ein Kapitel rechts beginnt oder die Bogen voll werden
       *[chosen] es passte noch mehr, aber dann wären spätere Seiten schlechter
    }
render-refused = { $document } · { $locale } · { $edition }: nicht gedruckt
render-not-made = { $document } ist für die Ausgabe { $edition } nicht gemacht: siehe „edition“ und „editions“ in documents/{ $document }.toml
render-none-made = Kein Dokument ist für die Ausgabe { $edition } gemacht: nennen Sie sie unter „editions“ in documents/<Dokument>.toml, oder nennen Sie das Dokument
render-not-meant = { $document } ist nicht für { $locale } gedacht: siehe „locales“ in documents/{ $document }.toml
render-summary = { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $pages ->
        [one] { $pages } Seite
       *[other] { $pages } Seiten
    } in { $seconds } s
render-summary-refused = { $refused ->
        [one] { $refused } Dokument wurde nicht gedruckt; siehe die Befunde oben
       *[other] { $refused } Dokumente wurden nicht gedruckt; siehe die Befunde oben
    }
render-draft-help = mit --draft werden unübersetzte Stellen in der Ausgangssprache gedruckt und gekennzeichnet
fmt-would-change = { $path } ist nicht in kanonischer Form
fmt-check-summary = { $files ->
        [0] alle Dateien sind in kanonischer Form
        [one] { $files } Datei war nicht in kanonischer Form
       *[other] { $files } Dateien waren nicht in kanonischer Form
    }
new-done = eine neue Bibliothek liegt in { $path }; weiter mit: lotse{ $option } check, lotse{ $option } render
new-exists = { $path } ist nicht leer
accept-denied = { $count ->
        [one] { $message } wird nicht festgehalten: verbessern Sie zuerst, was daran falsch ist, oder halten Sie es mit --force als Entwurf fest
       *[other] { $count } Nachrichten werden nicht festgehalten: verbessern Sie zuerst, was daran falsch ist, oder halten Sie sie mit --force als Entwürfe fest
    }
accept-done = { $count ->
        [one] { $count } Nachricht festgehalten
       *[other] { $count } Nachrichten festgehalten
    } für { $locale } als { $state }
accept-kept = { $count ->
        [one] { $message } bleibt, wie es ist ({ $was }); nennen Sie es mit --state, oder nehmen Sie --force
       *[other] { $count } Nachrichten bleiben, wie sie sind ({ $was }); nennen Sie sie mit --state, oder nehmen Sie --force
    }
accept-minor-done = { $message }: { $count ->
        [0] das { $original } ist das, wonach übersetzt wurde; es gibt nichts zu übernehmen
        [one] übernommen in { $count } Sprache
       *[other] übernommen in { $count } Sprachen
    }
accept-minor-older = { $message }: bleibt veraltet in { $locales }: diese Übersetzungen entstanden nach einem älteren Text als dem, der korrigiert wurde
accept-minor-refused = { $message }: abgelehnt, dem müssen Übersetzungen folgen: { $reason }; siehe lotse impact { $message }, oder nehmen Sie --force
accept-minor-unrecorded = { $message }: keine Übersetzung davon ist festgehalten; es gibt nichts zu übernehmen
accept-nothing = nichts festzuhalten für { $locale }{ $among ->
        [open] : keine Übersetzung ist veraltet oder unbestätigt; --state nimmt auch die, die als weniger festgehalten sind
       *[asked] { "" }
    }
accept-unchanged = { $count ->
        [one] { $message } bleibt veraltet: das { $original } hat sich geändert und die Übersetzung nicht; stimmt sie trotzdem: lotse accept { $locale } { $message } --unchanged --why "…"
       *[other] { $count } Nachrichten bleiben veraltet: das { $original } hat sich geändert und ihre Übersetzungen nicht; lotse todo { $locale } zeigt die Änderungen; wo eine trotzdem stimmt: lotse accept { $locale } { $message } --unchanged --why "…"
    }
accept-behind = { $count ->
        [one] { $message } ist als Übersetzung des ausgegebenen Textes ({ $original }) festgehalten, der sich seitdem geändert hat: sie bleibt veraltet; lotse todo { $locale } zeigt die Änderung
       *[other] { $count } Nachrichten sind als Übersetzungen der ausgegebenen Texte ({ $original }) festgehalten, die sich seitdem geändert haben: sie bleiben veraltet; lotse todo { $locale } zeigt die Änderungen
    }
accept-beside = { $count ->
        [one] { $message } wird nicht festgehalten: der Text steht neben dem Kommentar, in dem ein späteres { $original } ausgegeben wurde; lesen Sie ihn daneben, dann: lotse accept { $locale } { $message }
       *[other] { $count } Nachrichten werden nicht festgehalten: ihre Texte stehen neben den Kommentaren, in denen ein späteres { $original } ausgegeben wurde; lesen Sie sie daneben, dann nennen Sie sie: lotse accept { $locale } { $message } …
    }
accept-settled = { $count ->
        [one] { $message } hatte mehrere Einträge; der zur vorhandenen Übersetzung bleibt
       *[other] { $count } Nachrichten hatten mehrere Einträge; die zu den vorhandenen Übersetzungen bleiben
    }
accept-needs-reason = --unchanged braucht die Namen der Nachrichten und --why "…" mit einem Grund
accept-needs-name = --state reviewed braucht --by NAME: nur ein Mensch mit Namen macht einen Text geprüft
error-source-locale = { $locale } ist die Sprache, in der die Texte geschrieben sind; sie wird nicht übersetzt
error-date = „{ $found }“ ist kein Datum wie 2026-11-20
error-date-ahead = { $found } liegt in der Zukunft: vor diesem Tag kann niemand einen Text gelesen haben
error-epoch = SOURCE_DATE_EPOCH ist „{ $found }“, keine Zahl von Sekunden seit 1970
error-threads = Threads lassen sich nicht starten: { $detail }
error-timeout = beendet, weil es länger gedauert hat als { $seconds } s (--timeout); keine Datei ist halb geschrieben
written = { $path } geschrieben
error-unknown-fact = kein Fakt „{ $name }“
error-unknown-resource = keine Fluent-Datei „{ $name }“ in dieser Bibliothek
facts-source = Quelle
facts-as-of = Stand
facts-checked = geprüft
facts-never-checked = von niemandem geprüft
facts-valid-until = gültig bis
facts-stale = Datum überschritten: nachschlagen, dann den Wert eintragen oder lotse facts --checked ausführen
facts-computed = Nichts wurde vermerkt: { $facts } wird berechnet; sehen Sie die Fakten nach, aus denen er berechnet wird
facts-noted = { $fact }: geprüft am { $date }
facts-not-noted = nichts wurde vermerkt: { $facts } stehen so in facts.toml, dass sich die Prüfung nicht eintragen lässt; schreiben Sie „checked“ von Hand
terms-beside = das Wort des Originals steht daneben, wo ein Kapitel ihn zum ersten Mal nennt
terms-preferred = zu verwenden: { $words }
terms-allowed = erlaubt: { $words }
terms-forbidden = nicht: { $words }
sweep-other = mehr als die Beugung ändert sich: „{ $found }“ statt „{ $expected }“
sweep-count = { $count ->
        [one] eine Nachricht hängt
       *[other] { $count } Nachrichten hängen
    } von einer Zahl ab, in { $marked } ändert sich mehr als die Beugung
facts-derived = berechnet
extract-done = „{ $text }“ ist jetzt { $variable }: { $texts ->
        [one] ein Text
       *[other] { $texts } Texte
    } der Ausgangssprache, { $files ->
        [one] eine Datei
       *[other] { $files } Dateien
    }
extract-would = „{ $text }“ würde zu { $variable }: { $texts ->
        [one] ein Text
       *[other] { $texts } Texte
    } der Ausgangssprache, { $files ->
        [one] eine Datei
       *[other] { $files } Dateien
    }
extract-without = { $locale } hat die Wörter nicht: { $messages }
extract-look = „{ $text }“ ist nur eine Zahl: Lesen Sie die geänderten Übersetzungen, sie kann dort etwas anderes bedeutet haben
extract-without-help = Übersetzen Sie { $count ->
        [one] diesen Text
       *[other] diese Texte
    } neu, mit { $variable }; lotse todo nennt { $count ->
        [one] ihn
       *[other] sie
    }
facts-unused = nirgends gedruckt
error-format = „{ $found }“ ist kein Format; es gibt human, json, github, sarif, junit, gitlab und markdown
error-output = „{ $found }“ ist nicht FORMAT=DATEI, etwa sarif=lotse.sarif
error-require = „{ $found }“ ist nicht SPRACHE=PROZENT, etwa uk=100
error-repository = { $path } liegt in keinem git-Repository, oder in einem, dem git nicht traut
error-unmerged = { $path } ist noch nicht zusammengeführt: Konflikt lösen und die Datei vormerken
error-revision = git kennt keine Revision „{ $found }“
todo-count = { $count ->
        [0] nichts zu tun für { $locale }
        [one] { $count } Nachricht für { $locale }
       *[other] { $count } Nachrichten für { $locale }
    }
todo-terms = seitdem anders übersetzt
todo-watch = ansehen
todo-translation = Übersetzung
watch = { $change ->
        [added] { $essence }: { $new } ist neu
        [removed] { $essence }: { $former } ist weg
       *[changed] { $essence }: { $former } → { $new }
    }
watch-part = Teil der Nachricht
watch-number = Zahl
watch-address = Adresse
watch-variable = Variable
watch-reference = Fachwort oder Nachricht
watch-markup = Tag oder Link
watch-negation = Verneinung
watch-duty = müssen, dürfen, sollen, können
watch-variants = Varianten einer Auswahl
watch-party = wer gemeint ist
watch-wording = ein anderes Wort, vielleicht durch eine frühere Änderung
impact-none = keine Übersetzung ist veraltet
impact-outdated = veraltet in
impact-missing = fehlt in
impact-untranslated = { $messages ->
        [one] { $messages } Stelle ist nicht übersetzt
       *[other] { $messages } Stellen sind nicht übersetzt
    }, in { $locales ->
        [one] { $locales } Sprache
       *[other] { $locales } Sprachen
    }; lotse todo SPRACHE zählt sie auf
impact-facts = durch einen geänderten Fakt veraltet keine Übersetzung: lotse facts FAKT sagt, wo er gedruckt ist
impact-fact = { $fact } ist ein Fakt, keine Nachricht: lotse facts { $fact } sagt, wo er gedruckt ist
impact-up-to-date = eine Änderung lässt veralten
impact-printed = gedruckt in
impact-minor = wenn sich am Sinn nichts geändert hat (kein Wort ist ein anderes, nur die Schreibung): lotse accept --minor { $message }
impact-summary = { $messages ->
        [one] { $messages } Stelle
       *[other] { $messages } Stellen
    }, { $locales ->
        [one] { $locales } Sprache
       *[other] { $locales } Sprachen
    }, { $documents ->
        [one] { $documents } Dokument
       *[other] { $documents } Dokumente
    }
add-done = { $state ->
        [complete] { $locale } ist da und vollständig
        [more] { $count ->
            [one] { $count } Nachricht ist
           *[other] { $count } Nachrichten sind
        } in locales/{ $locale }/ vorbereitet, jede hinter der, auf die sie in den Texten der Ausgangssprache folgt
        [waiting] { $messages ->
            [one] { $messages } Nachricht wartet
           *[other] { $messages } Nachrichten warten
        } in locales/{ $locale }/ auf Text; alle sind schon vorbereitet
       *[new] { $locale } ist angelegt: { $messages ->
            [one] { $messages } Nachricht wartet
           *[other] { $messages } Nachrichten warten
        } in locales/{ $locale }/ auf Text
    }
add-refreshed = { $count ->
        [one] { $count } Nachricht, die niemand begonnen hatte, zeigt
       *[other] { $count } Nachrichten, die niemand begonnen hatte, zeigen
    } jetzt das heutige { $original }
add-cleared = { $count ->
        [one] { $count } Nachricht, die niemand begonnen hatte, ist
       *[other] { $count } Nachrichten, die niemand begonnen hatte, sind
    } herausgenommen: im { $original } gibt es sie nicht mehr
add-begun = { $count ->
        [one] { $message } ist begonnen, und das { $original } hat sich geändert, seit sie vorbereitet wurde
       *[other] { $count } Nachrichten wie { $message } sind begonnen, und das { $original } hat sich geändert, seit sie vorbereitet wurden
    }; das bleibt, wie es ist: mit dem heutigen { $original } vergleichen
add-direction = geschrieben { $direction ->
        [rtl] von rechts nach links
       *[ltr] von links nach rechts
    } in { $script ->
        [Latn] lateinischer Schrift
        [Cyrl] kyrillischer Schrift
        [Arab] arabischer Schrift
        [Ethi] äthiopischer Schrift
        [Grek] griechischer Schrift
        [Hebr] hebräischer Schrift
       *[other] der Schrift { $script }
    }
add-quotes = Anführungszeichen: { $quotes }
add-plurals = Pluralvarianten für Anzahlen: { $categories }
add-hyphenation = { $hyphenation ->
        [none] keine Trennmuster
       *[some] Trennmuster: { $hyphenation }
    }
add-unknown = { $what ->
        [name] wie { $locale } sich selbst nennt, ist nicht bekannt
        [plurals] Pluralregeln für { $locale } sind nicht bekannt
        [quotes] die Anführungszeichen von { $locale } sind nicht bekannt
       *[months] die Monatsnamen von { $locale } sind nicht bekannt
    }; in [locale.{ $locale }] von lotse.toml { $key } setzen
add-numbers = Zahlen und Daten: { $number }, { $date }
add-letters = jeder Buchstabe und jedes Zeichen von Zahlen, Daten und Zitaten hat eine Schrift
add-letters-missing = keine Schrift hat diese Buchstaben und Zeichen: { $letters }; eine Schrift in [look] fonts von lotse.toml eintragen
add-letters-unknown = CLDR nennt keine Buchstaben für { $locale }; eine gedruckte Seite ansehen
add-next = weiter: Text schreiben, wo das { $original } steht, das „# “ wegnehmen, dann lotse check --locale { $locale } und lotse render --draft --locale { $locale }
accept-carried = { $message }: übernommen von { $from }
accept-carried-document = { $locale }: { $count } Nachrichten von { $from } nach { $to } übernommen
accept-missing = { $message }: es gibt keine Übersetzung, die festgehalten werden könnte
accept-dropped = { $message }: nicht mehr da, Eintrag entfernt
rename-done = { $old } heißt jetzt { $new }: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $locales ->
        [one] { $locales } Sprache
       *[other] { $locales } Sprachen
    }
rename-would = { $old } würde { $new } heißen: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }, { $locales ->
        [one] { $locales } Sprache
       *[other] { $locales } Sprachen
    }; es wurde nichts geschrieben
rename-finished = { $files ->
        [one] { $files } Datei hat
       *[other] { $files } Dateien haben
    } den neuen Namen schon
rename-same = { $old } heißt schon so; es ist nichts zu tun
remove-done = { $name } ist herausgenommen: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }
remove-would = { $name } würde herausgenommen: { $files ->
        [one] { $files } Datei
       *[other] { $files } Dateien
    }; es wurde nichts geschrieben
remove-translations = { $locale }: { $count ->
        [one] { $count } Übersetzung
       *[other] { $count } Übersetzungen
    }
touched-places = { $path }: { $count ->
        [one] { $count } Stelle
       *[other] { $count } Stellen
    }
touched-moved = { $path } → { $to }
touched-whole = { $path }: die ganze Datei
merge-conflict = { $path }: beide Seiten haben { $messages } geändert; was beide daraus gemacht haben, steht in der Datei
merge-several = { $path }: beide Seiten haben { $messages } festgehalten; beide Einträge stehen da, und es gilt der zu der Übersetzung, die dasteht; lotse accept behält diesen
error-unknown-language = { $near ->
        [none] CLDR kennt keine Sprache „{ $found }“; wenn es eine ist, nennen Sie auch ihre Schrift, etwa { $found }-Latn
       *[other] das Kürzel „{ $found }“ schreibt man „{ $near }“
    }
error-locale-tag = „{ $found }“ ist keine Sprachkennung wie uk oder sr-Latn
render-untranslated = { $document } · { $locale }: { $count ->
        [one] { $count } Stelle ist nicht übersetzt
       *[other] { $count } Stellen sind nicht übersetzt
    }; lotse todo { $locale } zählt sie auf
new-english = die ersten Texte sind englisch; schreiben Sie sie auf { $locale }, bis dahin beanstandet sie lotse check
status-changed = Das { $original } hat sich seit der Übersetzung geändert:
status-since-revision = Seit { $revision } im { $original }: { $changed ->
        [one] { $changed } Text geändert
       *[other] { $changed } Texte geändert
    }, { $new } neu, { $gone } weggefallen
status-followed = { $complete } von { $total } nachgezogen
status-since = bestätigt { $date }
fmt-summary = { $files ->
        [0] alle Dateien waren schon in kanonischer Form
        [one] { $files } Datei ist jetzt in kanonischer Form
       *[other] { $files } Dateien sind jetzt in kanonischer Form
    }
facts-beside = in denselben Nachrichten, prüfen, ob sie noch passen
facts-none-stale = bei keinem Fakt ist das Datum überschritten
error-lang = „{ $found }“ ist keine Sprache der Meldungen; es gibt en und de
error-baseline = { $path } ist keine Liste bekannter Befunde: Zeile { $line } ist kein Befund; lotse check --write-baseline schreibt eine
usage-unknown-argument = „{ $argument }“ gibt es hier nicht
usage-unknown-command = den Befehl „{ $found }“ gibt es nicht
usage-missing = es fehlt: { $argument }
usage-no-value = { $argument } braucht einen Wert
usage-value = „{ $found }“ ist kein Wert von { $argument }
usage-conflict = { $argument } und { $found } passen nicht zusammen
usage-help = --help nach dem Befehl zeigt, was er annimmt
usage-no-command = es fehlt der Befehl
usage-options = [OPTIONEN]
usage-command = <BEFEHL>
