### Die Wörter von Lotse auf Deutsch.
### Eine Nachricht je Befund, nach dem Alphabet: der Wert sagt, was gefunden wurde, `.help`, was zu tun ist.
### Kein Punkt am Ende. Jeder Befund kann auch $message, $document und $locale verwenden.

## Befunde

changed-term = { $found } { $count ->
        [one] ist
       *[other] sind
    } anders übersetzt, seit { $message } festgehalten wurde
    .help = Lesen Sie nach, ob es noch passt (Geschlecht, Fall, Zahl), und führen Sie dann „lotse accept { $locale } { $message }“ aus
cyclic-reference = { $message } verweist auf sich selbst: { $cycle }
    .help = Unterbrechen Sie den Kreis: einer der Einträge muss eigenen Text haben
date-ahead = „{ $key }“ von { $fact } ist { $date } und liegt in der Zukunft
    .help = { $key ->
        [checked] Schreiben Sie den Tag hin, an dem jemand nachgesehen hat, oder nehmen Sie die Zeile heraus
       *[as-of] Schreiben Sie das Datum der Quelle hin
    }
double-space = zwei Leerzeichen hintereinander
    .help = Lassen Sie eines stehen
doubled-word = das Wort „{ $word }“ steht zweimal hintereinander
    .help = Streichen Sie eines, wenn die Sprache nicht beide braucht
draft-only = { $document } lässt sich auf { $locale } nur als Entwurf drucken: { $messages } { $count ->
        [one] ist
       *[other] sind
    } nicht übersetzt, und kein anderer Befund sagt es
    .help = „lotse todo { $locale }“ zeigt, was fehlt; „lotse render --draft“ druckt es gekennzeichnet in der Ausgangssprache
duplicate-attribute = das Attribut .{ $attribute } steht zweimal in { $message }
    .help = Behalten Sie eines; nur das erste gilt
duplicate-message = { $reason ->
        [furniture] { $message } ist der Name eines Wortes rund um den Text
       *[twice] { $message } steht zweimal da
    }
    .help = { $reason ->
        [furniture] Benennen Sie den Eintrag um, oder schreiben Sie ihn in common.ftl, wenn jedes Dokument ihn dort drucken soll
       *[twice] Behalten Sie einen Eintrag oder benennen Sie einen um; nur der erste gilt
    }
duplicate-variant = die Variante [{ $variant }] steht zweimal in einer Auswahl
    .help = Behalten Sie eine; nur die erste kann gewählt werden
edge-whitespace = Leerraum am { $edge ->
        [start] Anfang
       *[end] Ende
    } des Textes
    .help = Entfernen Sie ihn; im Druck entsteht sonst eine Lücke
email-mismatch = { $reason ->
        [missing] die E-Mail-Adresse { $expected } des Originals fehlt in der Übersetzung
        [extra] die E-Mail-Adresse { $found } steht nicht im Original
       *[changed] die E-Mail-Adresse lautet { $found }, im Original { $expected }
    }
    .help = Übernehmen Sie die Adresse aus dem Original, oder besser: verwenden Sie die Variable eines Kontakts
empty-translation = die Übersetzung druckt nichts
    .help = Schreiben Sie den Text, oder entfernen Sie den Eintrag, damit er als fehlend zählt
end-punctuation = { $reason ->
        [missing] das Original endet mit „{ $expected }“, die Übersetzung ohne
        [extra] die Übersetzung endet mit „{ $found }“, das Original nicht
        [foreign] der Text endet mit „{ $found }“, in { $locale } schreibt man „{ $expected }“
       *[changed] die Übersetzung endet mit „{ $found }“, das Original mit „{ $expected }“
    }
    .help = Beenden Sie den Satz wie das Original, mit den Zeichen der Sprache
expansion-too-large = { $reason ->
        [document] das Dokument wird beim Zusammensetzen größer als { $limit } Bytes
        [library] die Dokumente der Bibliothek werden beim Zusammensetzen größer als { $limit } Bytes; dieses wurde nicht mehr zusammengesetzt
        [translations] die Bibliothek hat zusammen mehr als { $limit } Texte und Übersetzungen; die von { $document } wurden nicht in jeder Sprache geprüft
        [placeables] { $message } hat beim Auflösen mehr als { $limit } Platzhalter
       *[bytes] { $message } wird beim Auflösen größer als { $limit } Bytes
    }
    .help = { $reason ->
        [document] Teilen Sie das Dokument, oder drucken Sie darin weniger oft dasselbe: lange Texte, Verzeichnisse, Verweise mit langen Titeln
        [library] Teilen Sie die Bibliothek, oder suchen Sie ein Dokument, in dem sehr oft dasselbe steht
        [translations] Teilen Sie die Bibliothek
       *[other] Suchen Sie einen Begriff oder eine Nachricht, auf die sehr oft verwiesen wird
    }
expires-soon = der Fakt ${ $fact } gilt bis { $date }{ $days ->
        [0] , also noch heute
        [one] , noch einen Tag
       *[other] , noch { $days } Tage
    }
    .help = Schlagen Sie nach, was danach gilt: { $origin }; tragen Sie dann den Wert und „valid-until“ ein{ $beside ->
        [none] { "" }
       *[other] ; in denselben Nachrichten stehen { $beside }: prüfen Sie, ob sie noch passen
    }
extra-attribute = das Original hat kein Attribut .{ $attribute }
    .help = Entfernen Sie es; nichts druckt es
extra-number = die Zahl { $found } steht nicht im Original
    .help = Sehen Sie nach, ob das Original sie anders sagt; wenn nicht, nehmen Sie sie heraus
forbidden-term = „{ $found }“ darf für { $term } nicht verwendet werden{ $note ->
        [none] {""}
       *[other] {": "}{ $note }
    }
    .help = { $expected ->
        [none] Nehmen Sie ein anderes Wort, oder streichen Sie die Form in documents/terms.toml
       *[other] Schreiben Sie „{ $expected }“
    }
foreign-plural-category = { $kind ->
        [ordinal] { $locale } kennt für Ordnungszahlen die Form „{ $category }“ nicht
       *[cardinal] { $locale } kennt die Pluralform „{ $category }“ nicht
    }
    .help = { $kind ->
        [ordinal] Entfernen Sie die Variante, oder nennen Sie sie nach der Zahl selbst, etwa [2]; eine Ordnungszahl hat in { $locale } { $categories }
       *[cardinal] Entfernen Sie die Variante; { $locale } hat { $categories }
    }
glossary = der Begriff „{ $term }“ heißt in { $locale } „{ $expected }“
    .help = Verwenden Sie das Wort des Glossars, oder verweisen Sie auf den Begriff, dann ist er überall gleich
heading-skips-level = { $found ->
        [section] ein Abschnitt steht vor dem ersten Kapitel
       *[subsection] { $previous ->
            [start] ein Unterabschnitt steht vor dem ersten Kapitel
           *[chapter] ein Unterabschnitt folgt auf ein Kapitel, ohne Abschnitt dazwischen
        }
    }
    .help = Setzen Sie davor eine Überschrift der Ebene darüber; wer das Dokument hört, findet sich an den Ebenen zurecht
homoglyph = { $reason ->
        [language] in { $locale } schreibt man nicht { $character } ({ $name }), sondern { $expected }
       *[script] der Buchstabe { $character } ({ $name }) im Wort „{ $word }“ gehört zu einer anderen Schrift
    }
    .help = Schreiben Sie das Wort auf einer Tastatur der Sprache neu; es sieht gleich aus, wird aber anders gesucht und vorgelesen
ignored-finding = der Kommentar von { $message } legt { $code } beiseite: { $why }
    .help = „lotse check --no-ignores“ zeigt, was gefunden wurde
inconsistent-translation = derselbe Text des Originals ist in { $other } anders übersetzt
    .help = Wählen Sie eine der beiden Fassungen, wenn beide dasselbe sagen sollen
invalid-character = { $reason ->
        [replacement] U+FFFD steht dort, wo ein Zeichen verloren ging
        [private-use] das private Zeichen { $character } bedeutet in jeder Schriftart etwas anderes
        [unassigned] Unicode kennt kein Zeichen { $character }
        [noncharacter] { $character } ist kein Zeichen
       *[control] das Steuerzeichen { $character } gehört nicht in einen Text
    }
    .help = Schreiben Sie den Text an dieser Stelle neu
invalid-derivation = { $reason ->
        [unknown] ${ $fact } lässt sich nicht berechnen: es gibt keinen Fakt ${ $found }
        [circle] ${ $fact } lässt sich nicht berechnen: er wird aus sich selbst berechnet, { $found }
        [kind] ${ $fact } ist von der Art { $kind }, heraus kommt aber { $found ->
            [money] ein Geldbetrag
            [span] eine Zeitspanne
            [date] ein Datum
           *[number] eine Zahl
        }
        [operand] ${ $fact } lässt sich nicht berechnen: mit ${ $found } kann niemand rechnen
        [together] ${ $fact } lässt sich nicht berechnen: was bei „{ $found }“ steht, passt nicht zusammen
        [span] ${ $fact } lässt sich nicht berechnen: Tage, Wochen, Monate und Jahre zählen in ganzen Zahlen bis 100.000
        [day] ${ $fact } lässt sich nicht berechnen: das Datum ist dafür nicht genau genug
        [ordinal] ${ $fact } muss eine ganze Zahl von 1 bis 1.000.000 ergeben
        [endless] ${ $fact } ergibt eine Zahl, deren Stellen kein Ende haben oder zu viele sind
        [large] ${ $fact } lässt sich nicht berechnen: die Zahl oder das Jahr wird zu groß
        [zero] ${ $fact } lässt sich nicht berechnen: geteilt wird durch null
        [function] ${ $fact } lässt sich nicht berechnen: „{ $found }(…)“ gibt es nicht
        [arguments] ${ $fact } lässt sich nicht berechnen: „{ $found }(…)“ nimmt eine andere Anzahl Werte
        [number] ${ $fact } lässt sich nicht berechnen: „{ $found }“ ist keine Zahl
        [nesting] ${ $fact } lässt sich nicht berechnen: mehr als { $found } Klammern stehen ineinander
        [long] ${ $fact } lässt sich nicht berechnen: „derive“ hat mehr als { $found } Bytes
        [end] ${ $fact } lässt sich nicht berechnen: „derive“ hört auf, wo noch etwas fehlt
        [beside] ${ $fact } hat „derive“ und „{ $found }“ zugleich
       *[syntax] ${ $fact } lässt sich nicht berechnen: „{ $found }“ gehört nicht an diese Stelle
    }
    .help = { $reason ->
        [unknown] { $near ->
            [none] Nennen Sie einen Fakt dieses Dokuments oder aller Dokumente; ein Minus steht zwischen Leerzeichen
           *[other] „{ $near }“ ist ähnlich; ein Minus steht zwischen Leerzeichen
        }
        [circle] Geben Sie einem davon einen Wert
        [kind] Ändern Sie die Art oder was berechnet wird
        [together] Zählen Sie Beträge einer Währung zusammen, Zahlen, oder zu einem Datum eine Spanne wie „3 months“
        [day] Geben Sie diesem Fakt einen ganzen Tag, oder zählen Sie, was man von ihm weiß
        [endless] Runden Sie, zum Beispiel „round(…, 2)“
        [function] Es gibt round, floor, ceil, min, max, start-of-month, end-of-month, start-of-year und end-of-year
        [beside] Lassen Sie eines stehen; was berechnet wird, braucht keinen Wert, kein Datum und keine Prüfung
       *[other] Schreiben Sie es wie „3 * rent“, „round(fee / 3, 2)“ oder „start + 3 months“
    }
invalid-font = { $reason ->
        [missing] es gibt keine Schrift { $path }
        [outside] die Schrift { $path } liegt außerhalb der Bibliothek
        [link] der Pfad der Schrift { $path } ist eine Verknüpfung, die aus der Bibliothek führen kann
        [kind] { $path } ist keine einfache Datei
        [unreadable] die Schrift { $path } lässt sich nicht lesen: { $detail }
        [missing-table] die Schrift { $path } ist nicht brauchbar: ihre Tabelle { $table } fehlt oder ist beschädigt
        [checksum] die Schrift { $path } ist beschädigt: ihre Tabelle { $table } passt nicht zu ihrer Prüfsumme
        [no-unicode-map] die Schrift { $path } ist nicht brauchbar: sie sagt nicht, welche Zeichen sie hat
        [glyph-count] die Schrift { $path } ist nicht brauchbar: sie hat keine Glyphen oder mehr als 65.535
        [too-large] die Schrift { $path } ist größer als 32 MiB
        [sum] { $path } ist zu viel: die Schriften einer Bibliothek haben zusammen höchstens 256 MiB
        [too-many] { $path } ist eine Schrift zu viel: eine Bibliothek hat höchstens 64
       *[not-a-font] { $path } ist keine TrueType- oder OpenType-Schrift oder ist beschädigt
    }
    .help = { $reason ->
        [sum] Schriften aus [look] fonts entfernen, die kein Text braucht
        [too-many] Schriften aus [look] fonts entfernen, die kein Text braucht
        [checksum] die Schrift noch einmal von ihrem Ursprung kopieren
       *[other] eine TrueType- oder OpenType-Datei in der Bibliothek nennen oder sie aus [look] fonts entfernen
    }
invalid-image = { $reason ->
        [missing] es gibt kein Bild { $path }
        [outside] das Bild { $path } liegt außerhalb der Bibliothek
        [link] der Pfad des Bildes { $path } ist eine Verknüpfung, die aus der Bibliothek führen kann
        [kind] { $path } ist keine einfache Datei
        [too-large] das Bild { $path } ist zu groß oder besteht aus zu vielen Teilen
        [sum] das Bild { $path } ist eines zu viel: Zusammen sind die Bilder der Bibliothek zu groß
        [unknown-kind] { $path } ist kein SVG, PNG oder JPEG
        [compressed] das Bild { $path } ist ein gepacktes SVG
        [external] das Bild { $path } verweist auf andere Dateien oder erklärt Kürzel
        [cut-off] das Bild { $path } endet zu früh
        [feature] das Bild { $path } verwendet „{ $feature }“, was nicht gedruckt wird
       *[damaged] das Bild { $path } lässt sich nicht lesen: { $detail }
    }
    .help = { $reason ->
        [compressed] Speichern Sie es als einfaches SVG
        [cut-off] es noch einmal von seinem Ursprung kopieren
        [feature] Zeichnen Sie es mit einfachen Pfaden und vollen Farben ohne Effekte, oder speichern Sie es als PNG
        [too-large] Machen Sie es einfacher: ein SVG hat höchstens 1 MiB und 20 000 Teile, ein PNG oder JPEG höchstens 16 384 Punkte je Seite
        [sum] Verkleinern Sie Bilder: Alle einer Bibliothek haben zusammen höchstens { $limit } Millionen Pixel, und ein Element eines SVG zählt für 2 000
       *[other] Legen Sie ein SVG, PNG oder JPEG in documents/images der Bibliothek
    }
invalid-ledger = { $reason ->
        [state] { $message } hat einen Stand, den das Hauptbuch nicht kennt: „{ $found }“
        [missing-state] { $message } hat keinen Stand
        [reviewer] { $message } ist geprüft, aber von niemandem
        [date] { $message } wurde an keinem Tag geprüft: „{ $found }“
        [fingerprint] { $message } hat keinen Fingerabdruck der Übersetzung
        [conflict] ein Konflikt von git blieb im Hauptbuch stehen
        [orphan] das Hauptbuch kennt eine Übersetzung von { $message }, aber es gibt keine
        [repeated] im Eintrag zu { $message } steht die Zeile „{ $found }“ zweimal
        [halves] das { $original } im Eintrag zu { $message } ist nicht das, das festgehalten wurde
        [several] das Hauptbuch hat mehrere Einträge zu { $message }
       *[entry] dieser Eintrag des Hauptbuchs lässt sich nicht lesen
    }
    .help = { $reason ->
        [conflict] Behalten Sie einen der Einträge, und entfernen Sie die Zeilen der Marken; der Merge-Treiber hätte es getan
        [orphan] { $found ->
            [none] „lotse accept { $locale }“ entfernt ihn, oder holen Sie die Übersetzung zurück
           *[other] Der Text heißt jetzt { $found }: „lotse accept { $locale }“ nimmt den Eintrag mit
        }
        [halves] git hat die Hälften zweier Einträge verbunden, oder jemand hat einen geändert; lesen Sie die Übersetzung neben dem { $original }, dann „lotse accept { $locale } { $message }“
        [several] Zwei Zweige haben sie festgehalten; „lotse accept { $locale }“ behält den Eintrag zur vorhandenen Übersetzung
        [entry] Berichtigen Sie ihn, oder entfernen Sie ihn und bestätigen Sie mit „lotse accept { $locale }“, wovon er handelte
       *[other] Entfernen Sie den Eintrag und bestätigen Sie die Übersetzung mit „lotse accept { $locale } { $message }“
    }
invalid-locale = „{ $found }“ ist kein Sprachkürzel
    .help = Schreiben Sie ein Kürzel nach BCP 47, etwa uk, sr-Latn oder kmr
invalid-toml = das ist kein TOML: { $detail }
    .help = Verbessern Sie die Datei an dieser Stelle
invalid-value = { $reason ->
        [missing] der Schlüssel „{ $key }“ fehlt
        [kind] „{ $key }“ muss { $expected ->
            [text] ein Text in Anführungszeichen
            [number] eine Zahl
            [whole] eine ganze Zahl
            [flag] true oder false
            [date] ein Datum wie 2026-11-20
            [partial-date] ein Datum wie 2026-11-20, "2026-11" oder "2026"
            [list] eine Liste in eckigen Klammern
           *[table] eine Tabelle
        } sein
        [hidden] „{ $key }“ hat ein Zeichen, das niemand sieht: { $found }
        [empty] „{ $key }“ ist leer
        [choice] „{ $key }“ kennt die Wahl „{ $found }“ nicht
        [range] „{ $key }“ muss zwischen { $min } und { $max } liegen, ist aber { $found }
        [many] „{ $key }“ hat mehr als { $max } Einträge
        [twice] „{ $key }“ nennt { $found } zweimal
        [ledger-format] die Protokolle haben das Format { $found }, und dieses Lotse kennt keines nach { $max }: Nehmen Sie ein neueres Lotse
        [digits-of-number] „{ $key }“ ist keine einfache Zahl mit höchstens { $max } Stellen: „{ $found }“
        [digits] „{ $key }“ ist kein Ziffernsystem: „{ $found }“
        [color] „{ $key }“ ist keine Farbe: „{ $found }“
        [contrast] „{ $key }“ hebt sich nur mit { $found }:1 vom Papier ab
        [currency-pattern] „{ $key }“ sagt nicht, wo das Währungszeichen steht: „{ $found }“
        [months] „{ $key }“ nennt keine Monate: { $found }
        [page] „{ $key }“ muss ein Name oder zwei Längen in Millimetern sein
        [margins] „{ $key }“ lässt dem Text weniger als { $min } mm
        [currency] „{ $key }“ ist kein Währungskürzel: „{ $found }“
        [phone] „{ $key }“ ist keine Telefonnummer: „{ $found }“
        [url] „{ $key }“ ist keine Internetadresse: „{ $found }“
        [url-length] die Internetadresse von „{ $key }“ hat { $found } Byte; gedruckt werden höchstens { $max }
        [default] „{ $key }“ hat keine Adresse unter „{ $found }“
        [law] „{ $key }“ ist kein Paragraf eines Gesetzes: „{ $found }“
        [email] „{ $key }“ ist keine E-Mail-Adresse: „{ $found }“
        [variable] „{ $key }“ kann keine Variable heißen
        [clash] „{ $key }“ gibt der Variablen ${ $found } eine zweite Bedeutung
        [chart-fact] ein Balken zeigt eine Zahl, einen Betrag oder einen Anteil, nichts davon unter 0; der Fakt { $found } ist kein solcher Wert
        [cells] die Zeile hat { $found } Zellen, die Tabelle aber { $expected } Spalten
        [anchor] „{ $found }“ heißen zwei Stellen des Dokuments
        [name] „{ $found }“ kann kein Teil der Namen von Dateien sein: Buchstaben, Ziffern, dazwischen Bindestriche, Unterstriche, Punkte und Leerzeichen, höchstens { $max } Bytes
        [twin] „{ $found }“ heißt bis auf Groß- und Kleinbuchstaben wie eine andere Ausgabe
        [quoted] „{ $key }“ ist ein Datum in Anführungszeichen
        [no-folder] die Bibliothek hat die Sprache { $found } nicht: es gibt keinen Ordner locales/{ $found }
        [not-listed] die Bibliothek hat die Sprache { $found } nicht: „locales“ nennt sie nicht
       *[other] „{ $key }“ nimmt diesen Wert nicht
    }
    .help = { $reason ->
        [no-folder] { $near ->
            [none] Legen Sie die Sprache an: lotse add { $found }; oder entfernen Sie den Abschnitt
           *[other] Legen Sie die Sprache an: lotse add { $found }; oder schreiben Sie „{ $near }“
        }
        [not-listed] { $near ->
            [none] Legen Sie die Sprache an: lotse add { $found }; oder entfernen Sie den Abschnitt
           *[other] Legen Sie die Sprache an: lotse add { $found }; oder schreiben Sie „{ $near }“
        }
        [missing] Ergänzen Sie ihn in der Tabelle an dieser Stelle
        [choice] { $near ->
            [none] Wählen Sie eines von { $expected }
            [quoted] Schreiben Sie das Datum ohne Anführungszeichen: { $found }
       *[other] Wählen Sie eines von { $expected }; nahe liegt „{ $near }“
        }
        [color] Schreiben Sie sie als #rrggbb, zum Beispiel #14506e
        [contrast] Wählen Sie eine dunklere Farbe; Text braucht mindestens { $min }:1, damit alle ihn lesen können
        [digits] Schreiben Sie eines aus CLDR, zum Beispiel latn, arab oder arabext
        [currency-pattern] Schreiben Sie ¤ für das Zeichen und # für den Betrag, zum Beispiel "# ¤"
        [months] Schreiben Sie zwölf Namen in einer Liste, vom Januar an, oder eines von { $known }
        [currency] Schreiben Sie ein Kürzel nach ISO 4217, zum Beispiel EUR
        [phone] Schreiben Sie sie international, zum Beispiel +49 221 202370, oder als kurze Notrufnummer
        [url] Schreiben Sie sie mit https:// und ohne Leerzeichen
        [default] Schreiben Sie dort die Adresse für alle anderen Sprachen hin
        [law] Schreiben Sie ihn, wie er zitiert wird, zum Beispiel § 551 BGB
        [url-length] Nehmen Sie eine kürzere, die dorthin führt
        [variable] Nehmen Sie kleine Buchstaben, Ziffern und Bindestriche, mit einem Buchstaben am Anfang
        [clash] Benennen Sie eines von beiden um
        [anchor] Geben Sie einer davon eine andere id
       *[other] Verbessern Sie den Wert an dieser Stelle
    }
kept-translation = die Übersetzung von { $message } blieb, wie sie war, als sich das { $original } änderte: { $why }
    .help = Lesen Sie sie gegen das { $original }; wird sie geändert und festgehalten, fällt der Grund weg
length-ratio = die Übersetzung ist { $reason ->
        [short] viel kürzer
       *[long] viel länger
    } als das Original: { $found } statt { $expected } Zeichen
    .help = Sehen Sie nach, ob etwas fehlt oder dazugekommen ist
link-without-text = der Verweis auf „{ $target }“ umschließt nichts zu lesen
    .help = Schreiben Sie die Wörter des Verweises zwischen <a> und </a>
lost-selector = das Original wählt seinen Text nach ${ $variable }, die Übersetzung nicht
    .help = Schreiben Sie die Varianten, die { $locale } braucht: { $categories }
low-resolution = das Bild { $path } hat in dieser Größe { $found } dpi
    .help = Nehmen Sie ein Bild mit mindestens { $expected } dpi, oder ein SVG
markup-mismatch = { $reason ->
        [changed] { $tag } steht, wo das Original { $expected } hat
        [missing] der Übersetzung fehlt { $tag } des Originals
       *[extra] das Original hat kein { $tag }
    }
    .help = Geben Sie der Übersetzung dieselben Auszeichnungen wie im Original, um dieselben Wörter
markup-syntax = { $reason ->
        [unknown] es gibt keine Auszeichnung { $tag }
        [unclosed] { $tag } wird nicht geschlossen
        [unopened] { $tag } schließt nichts
        [attribute] { $tag } nimmt dieses Attribut nicht, oder ihm fehlt das nötige
        [nested] { $tag } ist ein Verweis in einem Verweis
        [deep] { $tag } steckt in zu vielen anderen Auszeichnungen
        [twice] { $tag } steht zweimal: eine Fußnote hat ein Zeichen
       *[other] das ist keine Auszeichnung
    }
    .help = { $reason ->
        [unclosed] Schreiben Sie die schließende Auszeichnung hinter die Wörter, die gemeint sind, in jeder Variante
       *[other] Es gibt <strong>, <em>, <span lang="…">, <a name="…">, <note name="…"/>, <abbr title="…">, <bdi> und <br>; ein einfaches < schreibt man {"{"}"<"{"}"}
    }
missing-alt-text = { $message } hat kein .alt: das Bild sagt denen nichts, die es nicht sehen
    .help = Ergänzen Sie ein Attribut .alt, das sagt, was das Bild zeigt
missing-attribute = das Attribut .{ $attribute } des Originals fehlt
    .help = Ergänzen Sie „.{ $attribute } = …“ unter dem Text
missing-furniture = { $reason ->
        [source] diese Wörter rund um den Text sagt auf { $locale } niemand: { $messages }
       *[translation] diese Wörter rund um den Text sind nicht in { $locale } übersetzt: { $messages }
    }
    .help = { $reason ->
        [source] Schreiben Sie sie in locales/{ $locale }/common.ftl; docs/library.md sagt, wofür jedes ist
       *[translation] „lotse add { $locale }“ legt sie in locales/{ $locale }/common.ftl an
    }
missing-glyph = { $reason ->
        [script] keine Schriftart hat die Schrift { $script }, in der Texte in { $locale } stehen: { $messages } (insgesamt { $count })
       *[character] keine Schriftart hat das Zeichen { $character } ({ $name }) aus { $message }
    }
    .help = { $fonts ->
        [none] Tragen Sie eine Schriftart für { $locale } im Manifest ein
       *[other] Versucht wurden { $fonts }; tragen Sie eine Schriftart im Manifest ein, die es hat, oder schreiben Sie es anders
    }
missing-number = die Zahl { $expected } des Originals fehlt in der Übersetzung
    .help = Ergänzen Sie die Zahl; besser noch, machen Sie sie zu einem Fakt, dann stimmt sie in jeder Sprache
missing-plural-category = der Auswahl nach ${ $variable } fehlt { $categories }; { $locale } braucht das
    .help = Ergänzen Sie je eine Variante, in der Grammatik, die zu solchen Zahlen gehört; { $examples }
missing-source-term = hier nennt das Kapitel { $term } zum ersten Mal, und das Wort des Originals steht nicht daneben
    .help = Ergänzen Sie „{ $expected }“, zum Beispiel in Klammern: dieses Wort steht auf Formularen und in Briefen
missing-term = { $variant ->
        [none] das Original verwendet den Begriff { $term }, die Übersetzung nicht
       *[other] das Original verwendet den Begriff { $term }, die Variante [{ $variant }] nicht
    }
    .help = Verweisen Sie auf ihn als {"{"} { $term } {"}"}, dann bleibt er überall gleich
missing-translation = { $reason ->
        [document] von { $document } ist noch nichts übersetzt: { $count } Texte
       *[message] { $message } ist nicht übersetzt
    }
    .help = { $reason ->
        [document] „lotse add { $locale }“ legt an, was zu übersetzen ist; „lotse todo { $locale }“ zeigt das { $original }
       *[message] Übersetzen Sie es; „lotse todo { $locale }“ zeigt das { $original } zu allem, was offen ist
    }
missing-value = { $message } hat Attribute, aber keinen Text; das Original hat einen
    .help = Schreiben Sie den Text hinter „{ $message } =“
missing-variable = { $variant ->
        [none] die Variable ${ $variable } des Originals fehlt
       *[other] die Variable ${ $variable } des Originals fehlt in der Variante [{ $variant }]
    }
    .help = { $near ->
        [none] Setzen Sie {"{"} ${ $variable } {"}"} dorthin, wo der Wert stehen soll
       *[other] Setzen Sie {"{"} ${ $variable } {"}"} dorthin, wo der Wert stehen soll; ${ $near } ist vielleicht ein Schreibfehler
    }
mixed-address = { $reason ->
        [informal] „{ $found }“ duzt die Lesenden, sonst siezt das Dokument
       *[formal] „{ $found }“ siezt die Lesenden, sonst duzt das Dokument
    }
    .help = Bleiben Sie bei einer Anrede; siehe { $other }
modal-in-plural = die Variante [{ $variant }] sagt „{ $found }“ und [{ $other }] sagt „{ $expected }“
    .help = Wählen Sie nach einer genauen Zahl, etwa [1]: In anderen Sprachen gilt [one] auch für 21 oder 0, und die Pflicht wäre dort eine andere
more-findings = es gibt hier mehr Befunde { $of } als die { $limit }, die genannt werden
    .help = Beheben Sie, was genannt ist, und prüfen Sie noch einmal
no-hyphenation = für { $locale } gibt es keine Trennmuster, die Ausgabe { $edition } verlangt sie
    .help = Setzen Sie „hyphenation“ der Sprache auf eine nahe, oder setzen Sie diese Ausgabe linksbündig
not-normalized = „{ $found }“ ist nicht in Normalform C
    .help = Schreiben Sie es neu; die Teile des Buchstabens sind getrennt und fallen im Druck leicht auseinander
number-mismatch = die Zahl lautet { $found }, im Original { $expected }
    .help = Verbessern Sie die Zahl; besser noch, machen Sie sie zu einem Fakt, dann stimmt sie in jeder Sprache
obsolete-translation = { $reason ->
        [file] kein Dokument heißt „{ $name }“: nichts druckt diese Datei
        [offered] { $message } wurde zum Übersetzen ausgegeben, und das Original hat es nicht mehr
       *[message] das Original hat { $message } nicht mehr
    }
    .help = { $reason ->
        [file] { $near ->
            [none] Heißt das Dokument jetzt anders: lotse rename document { $name } NEU; gibt es das Dokument nicht mehr: lotse remove document { $name }
           *[other] Meinten Sie „{ $near }“? Heißt das Dokument jetzt so: lotse rename document { $name } { $near }
        }
        [offered] Heißt der Text jetzt anders: lotse rename message { $message } NEU; sonst nimmt „lotse add { $locale }“ weg, was niemand begonnen hat
       *[message] Heißt der Text jetzt anders: lotse rename message { $message } NEU; gibt es ihn nicht mehr: lotse remove message { $message }
    }
outdated-translation = das { $original } von { $message }{ $parts } hat sich seit der Übersetzung geändert
    .help = Passen Sie die Übersetzung an und führen Sie „lotse accept { $locale } { $message }“ aus
overfull-line = { $excess ->
        [0] ein Wort von { $message } ist länger als seine Zeile und wurde geteilt
       *[other] eine Zeile von { $message } ist { $excess } pt breiter als ihr Platz
    }
    .help = Erlauben Sie eine Trennung mit einem bedingten Trennstrich (U+00AD), oder nehmen Sie kürzere Wörter
punctuation-spacing = { $reason ->
        [missing] in { $locale } steht an „{ $found }“ ein schmales festes Leerzeichen
        [breaking] am Leerzeichen vor „{ $found }“ kann die Zeile umbrechen
       *[extra] in { $locale } steht kein Leerzeichen vor „{ $found }“
    }
    .help = { $reason ->
        [extra] Entfernen Sie es
       *[other] Schreiben Sie dort U+202F (oder U+00A0)
    }
renamed-message = { $reason ->
        [document] { $count ->
            [one] die Übersetzung von { $first } wartet
           *[other] die Übersetzungen von { $first } und { $others } weiteren warten
        } in { $found }.ftl, wo das { $original } vorher stand
       *[id] { $found } scheint jetzt { $message } zu heißen: das { $original } ist gleich
    }
    .help = { $reason ->
        [document] Führen Sie „lotse accept { $locale }“ aus: { $count ->
            [one] sie wird
           *[other] sie werden
        } übernommen; was festgehalten ist, bleibt
       *[id] Führen Sie „lotse accept { $locale } { $message }“ aus, um die Übersetzung zu übernehmen; ihr Stand bleibt
    }
requirement-unmet = { $locale } ist zu { $found } % { $state ->
        [draft] als Entwurf oder mehr festgehalten
        [translated] von Menschen übersetzt
        [reviewed] geprüft
       *[machine] fertig
    }, verlangt sind { $expected } %
    .help = „lotse todo { $locale }“ zeigt, was fehlt
same-as-source = die Übersetzung ist das { $original }, Wort für Wort
    .help = Übersetzen Sie es; deutsche Wörter, die bleiben, gehören in <span lang="de">
stale-fact = { $reason ->
        [expired] der Fakt ${ $fact } galt bis { $date }
        [changed] der Wert von ${ $fact } ist ein anderer als der am { $date } geprüfte
        [never-checked] { $kind ->
            [contact] niemand hat den Kontakt { $fact } geprüft, die Quelle hat den Stand { $date }
           *[fact] niemand hat den Fakt ${ $fact } geprüft, die Quelle hat den Stand { $date }
        }
       *[unchecked] { $kind ->
            [contact] der Kontakt { $fact } wurde zuletzt am { $date } geprüft, vor { $days } Tagen
           *[fact] der Fakt ${ $fact } wurde zuletzt am { $date } geprüft, vor { $days } Tagen
        }
    }
    .help = { $reason ->
        [expired] Schlagen Sie nach, was jetzt gilt: { $origin }; tragen Sie dann den Wert und „valid-until“ ein
       *[other] { $kind ->
            [contact] Schlagen Sie nach: { $origin }; tragen Sie dann bei „checked“ den Tag ein, an dem Sie es getan haben
           *[fact] Schlagen Sie nach: { $origin }; führen Sie dann „lotse facts --checked { $fact }“ aus
        }
    }{ $beside ->
        [none] { "" }
       *[other] ; in denselben Nachrichten stehen { $beside }: prüfen Sie, ob sie noch passen
    }
syntax-error = { $reason ->
        [argument-order] ein benanntes Argument steht vor einem ohne Namen
        [attribute-without-equals] dem Attribut fehlt das „=“
        [attribute-without-value] das Attribut hat keinen Text
        [bad-escape] „{ $found }“ ist kein Zeichen: \u braucht vier, \U sechs Hexadezimalziffern
        [byte-order-mark] die Datei beginnt mit einer Bytereihenfolge-Marke
        [comment-without-space] im Kommentar fehlt das Leerzeichen nach „#“
        [conflict-marker] in der Datei ist ein Konflikt von git stehen geblieben
        [duplicate-argument] das Argument „{ $found }“ steht zweimal in einem Aufruf
        [empty-placeable] zwischen den Klammern steht nichts, was sich drucken lässt
        [escape-without-character] „{ $found }“ steht für kein Zeichen
        [expected-equals] nach dem Namen der Nachricht fehlt das „=“
        [expected-id] hier muss ein Name stehen: Buchstaben von a bis z, Ziffern, „-“ und „_“, zuerst ein Buchstabe
        [expected-line-end] nach „->“ muss die Zeile enden
        [expected-literal] ein benanntes Argument ist eine Zahl oder ein Text in Anführungszeichen
        [expected-number] hier muss eine Ziffer stehen
        [expected-token] hier muss „{ $found }“ stehen
        [function-name] hier wird eine Funktion aufgerufen, aber ihr Name steht nicht in Großbuchstaben
        [indented-entry] der Eintrag beginnt nicht in der ersten Spalte seiner Zeile
        [letters] der Name „{ $found }“ hat Buchstaben, die keiner haben kann: nur a bis z, Ziffern, „-“ und „_“
        [message-as-selector] eine Nachricht kann keine Auswahl treffen
        [message-without-value] die Nachricht hat weder Text noch Attribute
        [no-break-space] die Zeile ist mit einem Leerzeichen eingerückt, das für Fluent keines ist
        [no-default-variant] keine der Varianten ist der Normalfall
        [selector-too-complex] das kann keine Auswahl treffen
        [sign] eine Zeile Text kann nicht mit „{ $found }“ beginnen
        [stray-brace] diese „{"}"}“ schließt nichts
        [tab] die Zeile ist mit einem Tabulator eingerückt
        [term-as-selector] ein Fachwort kann keine Auswahl treffen, nur eines seiner Attribute
        [term-attribute-as-text] das Attribut eines Fachworts lässt sich nicht drucken, es kann nur auswählen
        [term-without-value] das Fachwort hat keinen Text
        [too-deep] Klammern sind tiefer als { $limit } verschachtelt
        [too-many-arguments] der Aufruf hat mehr als { $limit } benannte Argumente
        [two-default-variants] zwei Varianten sind als Normalfall markiert
        [unclosed-call] die runde Klammer wird nicht geschlossen
        [unclosed-literal] das Anführungszeichen wird in seiner Zeile nicht geschlossen
        [unclosed-placeable] die geschweifte Klammer wird nicht geschlossen
        [unclosed-variant-key] die eckige Klammer der Variante wird nicht geschlossen
        [unknown-escape] nach einem Rückstrich ist hier nur \\, \", \u und \U erlaubt
        [variant-without-value] eine Variante hat keinen Text
       *[other] das ist kein Fluent
    }
    .help = { $reason ->
        [bad-escape] Schreiben Sie das Zeichen selbst oder seine Nummer mit führenden Nullen: { "{" }"\u00E4"{ "}" }
        [byte-order-mark] Rufen Sie „lotse fmt“ auf, das sie entfernt, oder speichern Sie die Datei als UTF-8 ohne Bytereihenfolge-Marke
        [comment-without-space] Schreiben Sie „# “ und dann den Kommentar
        [conflict-marker] Entscheiden Sie sich für eine Seite, oder nehmen Sie den Merge-Treiber von lotse, und entfernen Sie die Zeilen der Marken
        [empty-placeable] Schreiben Sie eine Variable { "{ $name }" }, ein Fachwort { "{ -name }" } oder einen Text { "{" }"…"{ "}" } dazwischen; eine Klammer als Text ist { "{" }"{ "{" }"{ "}" }
        [expected-equals] Ein Eintrag ist „name = Text“; eine Zeile, die den Text darüber fortsetzt, ist um vier Leerzeichen eingerückt
        [indented-entry] Entfernen Sie die Leerzeichen vor dem Namen
        [no-default-variant] Setzen Sie ein „*“ vor die letzte Variante: *[other]
        [stray-brace] Entfernen Sie sie; eine Klammer als Text ist { "{" }"{ "}" }"{ "}" }
        [unclosed-literal] Schreiben Sie ein Anführungszeichen im Text als \"
        [unclosed-placeable] Schreiben Sie „{ "}" }“ hinter die Variable, das Fachwort oder die Varianten
        [message-without-value] Schreiben Sie einen Text hinter „=“, und nehmen Sie das „# “ von allen seinen Zeilen weg; oder entfernen Sie den Namen
        [letters] Schreiben Sie ihn ohne sie, etwa „groesse“ für „größe“, überall, wo er steht
        [no-break-space] Rücken Sie die Zeile mit vier einfachen Leerzeichen ein
        [sign] Schreiben Sie { "{" }"{ $found }"{ "}" } an den Anfang der Zeile, oder nehmen Sie das erste Wort in die Zeile davor
        [tab] Rücken Sie die Zeile mit vier Leerzeichen ein
       *[other] Verbessern Sie diesen Eintrag; der Rest der Datei wurde gelesen
    }
text-in-image = im Bild { $path } stehen Wörter: „{ $found }“
    .help = Nehmen Sie die Wörter aus dem Bild und schreiben Sie sie in seine Nachricht; im Bild kann sie niemand übersetzen
text-too-long = { $message } passt nicht an seinen Platz
    .help = Sagen Sie es mit weniger Wörtern
typed-law = „{ $found }“ steht als Wort im Text, ist aber der Fakt ${ $fact }
    .help = Schreiben Sie { $written } dafür: dann ist ein neuer Paragraf überall auf einmal richtig
typed-markup = „{ $found }“ wird gedruckt, wie es getippt ist
    .help = { $reason ->
        [strong] Schreiben Sie {"<strong>…</strong>"}
        [em] Schreiben Sie {"<em>…</em>"}
        [link] Schreiben Sie {"<a name=\"…\">…</a>"} mit einem Namen, den das Dokument kennt, oder die Adresse allein
        [entity] Schreiben Sie das Zeichen selbst
       *[list] Machen Sie aus jedem Punkt eine eigene Nachricht und aus der Liste einen Block der Gliederung
    }
unbalanced-bidi-control = { $character } hat in diesem Text kein Gegenstück
    .help = Entfernen Sie es; Zahlen und deutsche Wörter hält das Programm von selbst an ihrem Platz
unconfirmed-translation = { $reason ->
        [changed] die Übersetzung von { $message } wurde seit der Bestätigung geändert
       *[unknown] das Hauptbuch kennt die Übersetzung von { $message } nicht
    }
    .help = Lesen Sie sie gegen das { $original } und führen Sie dann „lotse accept { $locale } { $message }“ aus
unknown-case = Lotse kennt die Monate von { $locale } nicht im Fall „{ $case }“: das Datum wird gedruckt, wie es allein steht
    .help = Lassen Sie „case“ weg und bauen Sie den Satz so, dass das Datum darin stehen kann wie allein, oder schreiben Sie den Monat aus; nach einem Tag steht der Monat in vielen Sprachen schon im Genitiv
unknown-contact = es gibt keinen Kontakt „{ $name }“
    .help = { $near ->
        [none] Tragen Sie ihn in documents/contacts.toml ein, oder verbessern Sie den Namen
       *[other] Tragen Sie ihn in documents/contacts.toml ein, oder verbessern Sie den Namen; nahe liegt „{ $near }“
    }
unknown-fact = es gibt keinen Fakt „{ $name }“
    .help = { $near ->
        [none] Tragen Sie ihn in documents/facts.toml ein, oder verbessern Sie den Namen
       *[other] Tragen Sie ihn in documents/facts.toml ein, oder verbessern Sie den Namen; nahe liegt „{ $near }“
    }
unknown-function = { $reason ->
        [argument] { $function } nimmt eine Variable oder { $function } von einer
        [currency] { $function } braucht bei einer Zahl neben style auch die Angabe currency
        [option] { $function } kennt die Angabe „{ $option }“ nicht
        [order] { $option } von { $function }: höchstens { $found } Nachkommastellen sind weniger als mindestens { $expected }
        [value] die Angabe { $option } von { $function } kennt den Wert „{ $found }“ nicht
       *[other] es gibt keine Funktion { $function }
    }
    .help = { $reason ->
        [order] Setzen Sie maximumFractionDigits nicht kleiner als minimumFractionDigits, oder lassen Sie eine der beiden weg
        [value] Möglich ist { $expected }
        [currency] Schreiben Sie es wie in NUMBER(5, style: "currency", currency: "EUR")
       *[other] Es gibt NUMBER und DATETIME
    }
unknown-key = den Schlüssel „{ $key }“ gibt es hier nicht
    .help = { $near ->
        [none] Entfernen Sie ihn
       *[other] Entfernen Sie ihn, oder schreiben Sie „{ $near }“
    }
unknown-language = { $what ->
        [tag] { $locale } ist kein Kürzel einer Sprache: das mit drei Buchstaben steht für { $expected }
        [name] wie { $locale } sich selbst nennt, ist nicht bekannt
        [plurals] Pluralregeln für { $locale } sind nicht bekannt
        [quotes] die Anführungszeichen von { $locale } sind nicht bekannt
       *[months] die Monatsnamen von { $locale } sind nicht bekannt
    }
    .help = { $what ->
        [tag] Geben Sie der Sprache ihr Kürzel: lotse rename locale { $locale } { $expected }
        [name] setzen Sie name in [locale.{ $locale }] von lotse.toml
        [months] setzen Sie months in [locale.{ $locale }] von lotse.toml, zwölf Namen in einer Liste
       *[other] setzen Sie cldr in [locale.{ $locale }] von lotse.toml auf eine Sprache, die es ebenso hält
    }
unknown-link = es gibt nichts namens „{ $target }“, worauf man verweisen könnte
    .help = Nennen Sie ein Kapitel oder einen Abschnitt der Gliederung, einen Kontakt oder einen Fakt, der eine Adresse ist
unknown-message = keine Datei hat die Nachricht { $message }
    .help = { $near ->
        [none] Schreiben Sie sie in locales/{ $locale }/{ $document }.ftl, oder verbessern Sie den Namen in der Gliederung
       *[other] Schreiben Sie sie in locales/{ $locale }/{ $document }.ftl, oder verbessern Sie den Namen in der Gliederung; nahe liegt „{ $near }“
    }
unknown-note = keine Fußnote dieses Blocks heißt „{ $name }“
    .help = Geben Sie ihr im Aufbau ihren Text, in notes des Blocks (notes = {"{"} { $name } = "…" {"}"}), oder berichtigen Sie den Namen; Überschriften, Briefe und Bildunterschriften haben keine Fußnoten
unknown-reference = { $reason ->
        [term] es gibt keinen Begriff { $name }
        [attribute] es gibt kein Attribut { $name }
        [value] { $name } hat Attribute, aber keinen Text
       *[message] es gibt keine Nachricht { $name }
    }
    .help = { $near ->
        [none] Verbessern Sie den Namen, oder schreiben Sie den Eintrag
       *[other] Meinten Sie { $near }?
    }
unknown-term-argument = der Begriff { $term } verwendet das Argument { $argument } nicht
    .help = Entfernen Sie es; es ändert nichts
unknown-variable = { $reason ->
        [argument] der Begriff { $term } druckt ${ $variable }, bekommt es hier aber nicht
        [source] das Original von { $message } verwendet ${ $variable } nicht
       *[fact] ${ $variable } ist kein Fakt und kein Kontakt
    }
    .help = { $reason ->
        [fact] { $near ->
            [none] Ergänzen Sie ihn in documents/facts.toml, oder berichtigen Sie den Namen
           *[other] Meinten Sie ${ $near }? Wenn nicht, ergänzen Sie ihn in documents/facts.toml
        }
       *[other] { $near ->
            [none] Verwenden Sie nur die Variablen des Originals
           *[other] Meinten Sie ${ $near }?
        }
    }
unlisted-locale = der Ordner { $locale } gehört zu keiner Sprache des Manifests; nichts darin wurde gelesen
    .help = Ergänzen Sie { $locale } bei „locales“ in lotse.toml; hat die Sprache jetzt ein anderes Kürzel: lotse rename locale { $locale } NEU; gibt es sie nicht mehr: lotse remove locale { $locale }
unmarked-note = das Zeichen der Fußnote „{ $name }“ steht in keinem Text ihres Blocks
    .help = Schreiben Sie <note name="{ $name }"/> hinter das Wort, zu dem sie gehört, in der Quelle und in jeder Übersetzung, oder nehmen Sie sie aus notes
unreachable-variant = kein Wert wählt die Variante [{ $variant }]
    .help = { $reason ->
        [number] Entfernen Sie sie; in { $locale } führt ${ $variable } nie dorthin
        [word] ${ $variable } ist eine Zahl: Nennen Sie die Variante nach einer Pluralform ({ $categories }) oder nach der Zahl selbst, etwa [1]
       *[other] Entfernen Sie sie; die Auswahl hat nie diesen Wert
    }
unreadable-file = { $reason ->
        [case] der Name muss anders geschrieben sein: { $expected }
        [ending] eine Datei mit diesem Namen wird nicht gelesen: { $expected } muss alles daran sein
        [beside] diese Datei wird nicht gelesen: { $expected } steht neben ihr und wird es
        [nested] Gliederungen werden nur aus documents/ selbst gelesen, nicht aus Ordnern darin
        [name-encoding] der Name der Datei ist nicht UTF-8: ein Text hat einen Namen aus Buchstaben und Bindestrichen
        [no-locale] das gehört zu keiner Sprache, in die übersetzt wird: das Manifest zählt die Sprachen auf
        [no-text] dieses Hauptbuch gehört zu keinem Text des Originals
        [repository] hier steht ein anderes Repository, und was darin ist, gehört nicht zu diesem
        [encoding] die Datei ist nicht UTF-8
        [too-large] die Datei ist größer als { $limit } Bytes
        [too-many] die Datei hat mehr als { $limit } Nachrichten und Begriffe
        [link] der Pfad ist eine Verknüpfung, die aus der Bibliothek führen kann
        [outside] der Pfad führt aus der Bibliothek hinaus
        [folder] der Ordner wird nicht gelesen: die Texte einer Sprache stehen nebeneinander in ihrem Ordner
        [name] der Name gilt nicht auf jedem System: Buchstaben, Ziffern, dazwischen Bindestriche, Unterstriche, Punkte und Leerzeichen, höchstens 100 Bytes
        [twin] manche Dateisysteme halten den Namen für den einer anderen Datei des Ordners
        [missing] die Datei ist nicht da
        [kind] der Pfad ist keine einfache Datei und kein einfacher Ordner
       *[other] die Datei lässt sich nicht lesen: { $detail }
    }
    .help = Nichts darin wurde geprüft; { $reason ->
        [case] nennen Sie sie { $expected }
        [ending] nennen Sie sie { $expected }
        [beside] entfernen Sie sie, oder übernehmen Sie, was darin neu ist, in { $expected }
        [nested] legen Sie sie in documents/
        [name-encoding] geben Sie ihr einen anderen Namen
        [no-locale] nennen Sie die Sprache in lotse.toml; hat sie jetzt ein anderes Kürzel: lotse rename locale ALT NEU; gibt es sie nicht mehr: lotse remove locale ALT
        [no-text] heißt das Dokument jetzt anders: lotse rename document ALT NEU; gibt es das Dokument nicht mehr: lotse remove document ALT
        [repository] legen Sie die Dateien selbst dorthin
        [encoding] speichern Sie sie als UTF-8
        [too-large] teilen Sie sie
        [too-many] Teilen Sie sie
        [folder] legen Sie seine Dateien in den Ordner der Sprache
        [link] legen Sie die Datei selbst dorthin
        [name] geben Sie ihr einen anderen Namen
        [twin] geben Sie ihr einen anderen Namen
        [kind] legen Sie eine einfache Datei oder einen einfachen Ordner dorthin
        [missing] legen Sie sie dorthin, oder nennen Sie eine andere
        [outside] kopieren Sie sie in die Bibliothek
       *[other] sehen Sie nach, ob Sie sie lesen dürfen
    }
unused-fact = nichts druckt { $fact }
    .help = Entfernen Sie ihn, oder verwenden Sie ihn statt einer Zahl im Text
unused-ignore = { $reason ->
        [code] „{ $name }“ ist kein Name einer Meldung
        [deny] { $name } ist ein Fehler und lässt sich nicht beiseitelegen
        [place] nur der Kommentar einer Nachricht legt eine Meldung beiseite
        [why] niemand sagt, warum { $name } beiseitegelegt ist
       *[nothing] { $name } wird hier nicht mehr gefunden
    }
    .help = { $reason ->
        [code] Schreiben Sie einen Namen, wie ihn „lotse check --explain“ kennt
        [deny] Beheben Sie, was gefunden wird; nur „deny = true“ unter [ignores] in lotse.toml lässt Kommentare solche Meldungen beiseitelegen
        [place] Schreiben Sie die Zeile über die Nachricht, ohne Leerzeile dazwischen
        [why] Schreiben Sie den Grund hinter den Namen: „lotse-ignore: { $name } – …“
       *[nothing] Nehmen Sie die Zeile heraus
    }
unused-message = kein Dokument druckt { $message }
    .help = Nennen Sie die Nachricht in einer Gliederung; gibt es sie nicht mehr, so geht sie in jeder Sprache mit: lotse remove message { $message }
url-mismatch = { $reason ->
        [missing] die Adresse { $expected } des Originals fehlt in der Übersetzung
        [extra] die Adresse { $found } steht nicht im Original
       *[changed] die Adresse lautet { $found }, im Original { $expected }
    }
    .help = Übernehmen Sie die Adresse aus dem Original, oder besser: machen Sie sie zu einem Fakt
wrong-quotation-marks = in { $locale } schreibt man { $expected }, nicht { $found }
    .help = Verwenden Sie die Anführungszeichen der Sprache
wrong-script = { $reason ->
        [letters] „{ $found }“ hat Buchstaben, die man in { $locale } nicht schreibt: { $letters }
       *[script] „{ $found }“ ist { $script }, eine Schrift, die { $locale } nicht verwendet
    }
    .help = Übersetzen Sie es; Wörter, die deutsch bleiben, gehören in <span lang="de">
wrong-variable-type = ${ $variable } ist { $found ->
        [number] eine Zahl
        [date] ein Datum
       *[text] Text
    }, die Stelle nimmt { $expected ->
        [date] ein Datum
        [money] einen Geldbetrag, oder eine Währung neben der Angabe style
       *[number] eine Zahl
    }
    .help = Wählen Sie nach einer Zahl, oder verwenden Sie den Wert ohne NUMBER oder DATETIME

## Wovon ein Befund über Seiten gilt

told-of-edition = { $told } (Ausgabe { $edition })

## Beschriftung anderer Stellen, auf die ein Befund zeigt

related-first = das erste steht hier
related-other = das andere steht hier
related-reference = hier verwendet
related-source = das { $original }
related-was = das { $original } zur Zeit der Übersetzung

## Fehler

error-read = { $path } lässt sich nicht lesen: { $detail }
error-write = { $path } lässt sich nicht schreiben: { $detail }
error-no-library = keine lotse.toml in { $path } oder einem Ordner darüber
    .help = Beginnen Sie eine Bibliothek mit „lotse new“, oder nennen Sie ihren Ordner mit „-C“
error-unreplaceable = { $reason ->
        [changed] { $path } hat sich geändert, seit die Datei gelesen wurde, und bleibt, wie sie ist
        [read-only] { $path } ist schreibgeschützt und bleibt, wie sie ist
        [hard-links] { $path } hat weitere Namen (harte Verknüpfungen), unter denen der alte Inhalt bliebe, und bleibt, wie sie ist
        [owner] { $path } gehört jemandem oder einer Gruppe, der Sie keine Datei geben können, und bleibt, wie sie ist
        [link] { $path } ist eine Verknüpfung und bleibt, wie sie ist
        [library] { $path } gehört zu den Dateien der Bibliothek und bleibt, wie sie ist
       *[kind] { $path } ist keine einfache Datei und bleibt, wie sie ist
    }
    .help = { $reason ->
        [changed] Jemand anderes hat sie gespeichert: rufen Sie den Befehl noch einmal auf
        [read-only] Soll sie geändert werden, so erlauben Sie erst das Schreiben (chmod u+w)
        [hard-links] Setzen Sie eine eigene Kopie an ihre Stelle (cp DATEI NEU; mv NEU DATEI)
        [owner] Rufen Sie den Befehl unter dem Namen des Eigentümers auf, oder setzen Sie eine eigene Datei an ihre Stelle
        [link] Nennen Sie die Datei, zu der sie führt, oder setzen Sie eine Datei an ihre Stelle
        [library] Wählen Sie einen Ort, der keiner der Bibliothek ist
       *[kind] Entfernen Sie sie, oder nennen Sie eine andere Datei
    }
error-locked = { $doing ->
        [unknown] Ein anderer Befehl ändert gerade diese Bibliothek
       *[known] lotse { $doing } (Prozess { $process }) ändert gerade diese Bibliothek
    }; nichts wurde geschrieben
    .help = Rufen Sie den Befehl noch einmal auf, wenn jener zu Ende ist; wer { $path } hält, läuft noch
error-unprintable = Seite { $page } lässt sich nicht als PDF schreiben: { $reason ->
        [page-size] ihre Größe liegt nicht zwischen 3 und 14400 Punkt
        [missing-glyph] die Schrift { $font } hat keine Glyphe für „{ $text }“
        [damaged-font] die Datei der Schrift { $font } ist beschädigt
        [too-many-glyphs] die Schrift { $font } zeigt mehr als 15375 verschiedene Glyphen
       *[coordinate] etwas darauf liegt weit außerhalb
    }
    .help = { $reason ->
        [page-size] Geben Sie der Ausgabe ein anderes Seitenformat
        [missing-glyph] Nennen Sie im Manifest unter look eine Schrift mit diesem Zeichen, oder schreiben Sie den Text ohne es
        [damaged-font] Ersetzen Sie die Schriftdatei
        [too-many-glyphs] Teilen Sie das Dokument
       *[coordinate] Suchen Sie auf dieser Seite nach einer extremen Größe, einem Rand oder einem Bild
    }
error-unexpected-object = Die PDF-Datei lässt sich nicht fertigstellen: { $reason ->
        [missing] { $object } fehlt
        [count] { $object } hat { $found } Teile statt { $expected }
        [warning] { $object } warnt: { $detail }
       *[kind] { $object } ist von unerwarteter Art
    }
    .help = Das ist ein Fehler von Lotse, nicht Ihrer Texte; bitte melden Sie ihn mit Dokument und Sprache
error-unknown-document = kein Dokument „{ $name }“
error-unknown-locale = keine Sprache „{ $name }“
error-unknown-edition = keine Ausgabe „{ $name }“
error-unknown-message = keine Nachricht „{ $name }“
error-unknown-term = kein Begriff „{ $name }“
error-unknown-contact = kein Kontakt „{ $name }“
error-unknown-variable = kein Text hat eine Variable „{ $name }“
error-refused = { $reason ->
        [identifier] „{ $name }“ ist kein Bezeichner von Fluent
        [variable] „{ $name }“ kann kein Name eines Fakts oder Kontakts sein
        [file-name] „{ $name }“ kann kein Name eines Dokuments sein
        [tag] „{ $name }“ ist kein Sprachkürzel
        [ambiguous] „{ $name }“ steht an mehr als einer Stelle: { $detail }
        [part] „{ $name }“ ist ein Teil des Kontakts { $detail }
        [furniture] „{ $name }“ ist ein Name, den Lotse selbst braucht
        [broken] „{ $name }“ steht in etwas, das nicht zu lesen ist
        [used] „{ $name }“ wird noch gebraucht
        [words] in keinem Text der Ausgangssprache steht „{ $name }“
        [only-locale] ein Dokument ist allein für „{ $name }“ bestimmt
        [nothing] „{ $name }“ ist eine Variable und steht nur in Texten
       *[taken] „{ $name }“ ist vergeben
    }; es wurde nichts geschrieben
    .help = { $reason ->
        [identifier] Beginnen Sie mit einem Buchstaben von a bis z, dann Buchstaben, Ziffern, Bindestriche und Unterstriche
        [variable] Beginnen Sie mit einem kleinen Buchstaben von a bis z, dann kleine Buchstaben, Ziffern und Bindestriche
        [file-name] Nehmen Sie Buchstaben, Ziffern, Bindestriche und Leerzeichen, höchstens 100 Byte, und keinen Namen, der sich von einem anderen nur durch Großbuchstaben unterscheidet
        [tag] Schreiben Sie es wie uk oder sr-Latn
        [ambiguous] Nennen Sie auch das Dokument: { $detail }
        [part] Geben Sie dem Kontakt einen anderen Namen: lotse rename contact { $detail } NEU
        [furniture] Wählen Sie einen anderen Namen; die Wörter um die Texte behalten ihren
        [broken] Beheben Sie erst diese Stellen; lotse check sagt, was an ihnen falsch ist
        [used] Nehmen Sie es dort erst heraus, oder geben Sie ihm mit lotse rename einen anderen Namen
        [words] Tippen Sie es, wie es im Text steht, in Anführungszeichen; Wörter auf zwei Zeilen werden nicht gefunden
        [only-locale] Geben Sie dem Dokument erst eine andere Sprache, oder nehmen Sie es heraus: lotse remove document
        [nothing] Nehmen Sie sie aus dem Original, die Übersetzungen folgen
       *[taken] Wählen Sie einen anderen Namen, oder benennen Sie erst um, was ihn hat
    }
error-unknown-code = kein Befund „{ $name }“
error-known = es gibt { $known }
error-near = meinten Sie { $near }?

## Befunde im Ganzen

level-allow = erlaubt
level-warn = Warnung
level-deny = Fehler
help = Hilfe
summary-clean = nichts gefunden in { $documents ->
        [one] einem Dokument
       *[other] { $documents } Dokumenten
    } und { $locales ->
        [one] einer Sprache
       *[other] { $locales } Sprachen
    }
summary-findings = { $deny ->
        [0] kein Fehler
        [one] ein Fehler
       *[other] { $deny } Fehler
    }, { $warn ->
        [0] keine Warnung
        [one] eine Warnung
       *[other] { $warn } Warnungen
    }

## Übersicht

status-locale = Sprache
status-missing = fehlt
status-renamed = umbenannt
status-outdated = veraltet
status-unconfirmed = unbestätigt
status-machine = maschinell
status-draft = Entwurf
status-translated = übersetzt
status-reviewed = geprüft
status-leaning = Fachwort neu
status-needs-translator = braucht jemanden, der übersetzt
status-needs-reader = maschinell übersetzt, von niemandem gelesen
status-obsolete = überzählig
markdown-more = { $count } weitere

## Die Sprache des Originals, nach „das“

source-language = { $language ->
        [de] Deutsche
        [en] Englische
        [fr] Französische
        [it] Italienische
        [es] Spanische
        [pt] Portugiesische
        [pl] Polnische
        [nl] Niederländische
        [tr] Türkische
        [uk] Ukrainische
        [ru] Russische
        [ar] Arabische
       *[other] Original
    }
