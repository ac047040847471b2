### Words of Lotse in English.
### One message per finding code, in the order of the alphabet: the value says what was found, `.help` what to do.
### Fragments without a full stop. Every finding may also use $message, $document and $locale.

## Findings

changed-term = { $found } { $count ->
        [one] is
       *[other] are
    } translated otherwise since { $message } was recorded
    .help = read whether it still fits (gender, case, number), then run “lotse accept { $locale } { $message }”
cyclic-reference = { $message } refers to itself: { $cycle }
    .help = break the circle: one of these must hold its own text
date-ahead = “{ $key }” of { $fact } is { $date }, which lies ahead
    .help = { $key ->
        [checked] write the day on which somebody looked, or take the line out
       *[as-of] write the date of the source
    }
double-space = two spaces in a row
    .help = leave one
doubled-word = the word “{ $word }” stands twice in a row
    .help = remove one, unless the language wants both
draft-only = { $document } can be printed in { $locale } as a draft only: { $messages } { $count ->
        [one] is
       *[other] are
    } not translated, and no other finding says so
    .help = “lotse todo { $locale }” lists what is missing; “lotse render --draft” prints it in the source language, marked
duplicate-attribute = the attribute .{ $attribute } stands twice in { $message }
    .help = keep one; only the first one counts
duplicate-message = { $reason ->
        [furniture] { $message } is the id of page furniture
       *[twice] { $message } stands twice
    }
    .help = { $reason ->
        [furniture] rename it, or write it in common.ftl if every document is to print it there
       *[twice] keep one of them or rename one; only the first is used
    }
duplicate-variant = the variant [{ $variant }] stands twice in one selector
    .help = keep one; only the first can be chosen
edge-whitespace = white space at the { $edge ->
        [start] beginning
       *[end] end
    } of the text
    .help = remove it; it prints as a gap
email-mismatch = { $reason ->
        [missing] the e-mail address { $expected } of the source is not in the translation
        [extra] the e-mail address { $found } is not in the source
       *[changed] the e-mail address is { $found }, in the source { $expected }
    }
    .help = copy the address from the source, or better, use a variable of a contact
empty-translation = the translation prints nothing
    .help = write the text, or remove the entry so that it counts as missing
end-punctuation = { $reason ->
        [missing] the source ends with “{ $expected }”, the translation without it
        [extra] the translation ends with “{ $found }”, the source does not
        [foreign] the text ends with “{ $found }”, but { $locale } writes “{ $expected }”
       *[changed] the translation ends with “{ $found }”, the source with “{ $expected }”
    }
    .help = end the sentence as the source does, in the signs of the language
expansion-too-large = { $reason ->
        [document] the document grows past { $limit } bytes when it is put together
        [library] the documents of the library grow past { $limit } bytes when they are put together; this one no longer was
        [translations] the library has more than { $limit } texts and translations together; those of { $document } were not checked in every language
        [placeables] { $message } has more than { $limit } placeables when it is resolved
       *[bytes] { $message } grows past { $limit } bytes when it is resolved
    }
    .help = { $reason ->
        [document] divide the document, or print the same less often in it: long texts, contents, references with long titles
        [library] divide the library, or look for a document that prints the same very often
        [translations] divide the library
       *[other] look for a term or message that is referred to many times over
    }
expires-soon = the fact ${ $fact } holds until { $date }{ $days ->
        [0] , that is today
        [one] , for one more day
       *[other] , for { $days } more days
    }
    .help = look up at { $origin } what comes after it, then set value and “valid-until”{ $beside ->
        [none] { "" }
       *[other] ; in the same messages stand { $beside }: see whether they still fit
    }
extra-attribute = the source has no attribute .{ $attribute }
    .help = remove it; nothing prints it
extra-number = the number { $found } is not in the source
    .help = look whether the source says it in another way; if not, take it out
forbidden-term = “{ $found }” must not be used for { $term }{ $note ->
        [none] {""}
       *[other] {": "}{ $note }
    }
    .help = { $expected ->
        [none] use another word, or take the form out of documents/terms.toml
       *[other] write “{ $expected }”
    }
foreign-plural-category = { $kind ->
        [ordinal] { $locale } has no category “{ $category }” for places in an order
       *[cardinal] { $locale } has no plural category “{ $category }”
    }
    .help = { $kind ->
        [ordinal] remove the variant, or call it by the number itself, such as [2]; an ordinal of { $locale } has { $categories }
       *[cardinal] remove the variant; { $locale } has { $categories }
    }
glossary = the term “{ $term }” is to be “{ $expected }” in { $locale }
    .help = use the word of the glossary, or refer to the term so that it is the same everywhere
heading-skips-level = { $found ->
        [section] a section stands before the first chapter
       *[subsection] { $previous ->
            [start] a subsection stands before the first chapter
           *[chapter] a subsection follows a chapter without a section between
        }
    }
    .help = put a heading of the level above before it; people who listen to the document find their way by the levels
homoglyph = { $reason ->
        [language] { $locale } does not write { $character } ({ $name }) but { $expected }
       *[script] the letter { $character } ({ $name }) inside the word “{ $word }” belongs to another script
    }
    .help = type the word again on a keyboard of the language; it looks the same but is searched and read aloud differently
ignored-finding = the comment of { $message } sets aside { $code }: { $why }
    .help = “lotse check --no-ignores” shows what was found
inconsistent-translation = the same source text is translated otherwise in { $other }
    .help = choose one of them, if both are meant to say the same
invalid-character = { $reason ->
        [replacement] U+FFFD stands where a character was lost
        [private-use] the private-use character { $character } means something different in every font
        [unassigned] Unicode has no character { $character }
        [noncharacter] { $character } is not a character
       *[control] the control character { $character } does not belong in text
    }
    .help = type the text anew at this place
invalid-derivation = { $reason ->
        [unknown] ${ $fact } cannot be computed: there is no fact ${ $found }
        [circle] ${ $fact } cannot be computed: it is computed from itself, { $found }
        [kind] ${ $fact } is of kind { $kind }, but { $found ->
            [money] an amount of money
            [span] a span of time
            [date] a date
           *[number] a number
        } comes out
        [operand] ${ $fact } cannot be computed: nobody can reckon with ${ $found }
        [together] ${ $fact } cannot be computed: what stands at “{ $found }” does not go together
        [span] ${ $fact } cannot be computed: days, weeks, months and years are counted in whole numbers up to 100,000
        [day] ${ $fact } cannot be computed: the date is not exact enough for that
        [ordinal] ${ $fact } must come to a whole number between 1 and 1,000,000
        [endless] ${ $fact } comes to a number whose digits have no end, or too many
        [large] ${ $fact } cannot be computed: the number or the year becomes too large
        [zero] ${ $fact } cannot be computed: it divides by zero
        [function] ${ $fact } cannot be computed: there is no “{ $found }(…)”
        [arguments] ${ $fact } cannot be computed: “{ $found }(…)” takes another number of values
        [number] ${ $fact } cannot be computed: “{ $found }” is no number
        [nesting] ${ $fact } cannot be computed: brackets are nested more than { $found } deep
        [long] ${ $fact } cannot be computed: “derive” has more than { $found } bytes
        [end] ${ $fact } cannot be computed: “derive” ends where something is missing
        [beside] ${ $fact } has both “derive” and “{ $found }”
       *[syntax] ${ $fact } cannot be computed: “{ $found }” does not belong where it stands
    }
    .help = { $reason ->
        [unknown] { $near ->
            [none] name a fact of this document or of all documents; a minus stands between blanks
           *[other] “{ $near }” is near; a minus stands between blanks
        }
        [circle] give one of them a value
        [kind] change the kind, or what is computed
        [together] add amounts of one currency, numbers, or a span such as “3 months” to a date
        [day] give that fact a whole day, or count what is known of it
        [endless] round it, such as “round(…, 2)”
        [function] there are round, floor, ceil, min, max, start-of-month, end-of-month, start-of-year and end-of-year
        [beside] leave one of them; what is computed needs no value, no date and no check
       *[other] write it such as “3 * rent”, “round(fee / 3, 2)” or “start + 3 months”
    }
invalid-font = { $reason ->
        [missing] there is no font { $path }
        [outside] the font { $path } is outside the library
        [link] the path of the font { $path } is a link, which may lead out of the library
        [kind] { $path } is no plain file
        [unreadable] the font { $path } cannot be read: { $detail }
        [missing-table] the font { $path } cannot be used: its table { $table } is missing or damaged
        [checksum] the font { $path } is damaged: its table { $table } does not match its checksum
        [no-unicode-map] the font { $path } cannot be used: it does not say which characters it has
        [glyph-count] the font { $path } cannot be used: it has no glyphs, or more than 65,535
        [too-large] the font { $path } is larger than 32 MiB
        [sum] { $path } is too much: the fonts of a library have at most 256 MiB together
        [too-many] { $path } is one font too many: a library has at most 64
       *[not-a-font] { $path } is no TrueType or OpenType font, or damaged
    }
    .help = { $reason ->
        [sum] remove fonts that no text needs from [look] fonts
        [too-many] remove fonts that no text needs from [look] fonts
        [checksum] copy the font once more from where it came from
       *[other] name a TrueType or OpenType file inside the library, or remove it from [look] fonts
    }
invalid-image = { $reason ->
        [missing] there is no image { $path }
        [outside] the image { $path } is outside the library
        [link] the path of the image { $path } is a link, which may lead out of the library
        [kind] { $path } is no plain file
        [too-large] the image { $path } is too large, or made of too many parts
        [sum] the image { $path } is one too many: together the pictures of the library are too large
        [unknown-kind] { $path } is no SVG, PNG or JPEG
        [compressed] the image { $path } is a compressed SVG
        [external] the image { $path } refers to other files or defines entities
        [cut-off] the image { $path } ends too early
        [feature] the image { $path } uses “{ $feature }”, which is not printed
       *[damaged] the image { $path } cannot be read: { $detail }
    }
    .help = { $reason ->
        [compressed] save it as plain SVG
        [cut-off] copy it once more from where it came from
        [feature] draw it with plain paths, solid colours and no effects, or save it as PNG
        [too-large] make it simpler: an SVG has at most 1 MiB and 20,000 parts, a PNG or JPEG at most 16,384 pixels a side
        [sum] make pictures smaller: all of a library have at most { $limit } million pixels together, and an element of an SVG counts for 2,000
       *[other] put an SVG, PNG or JPEG into the library’s documents/images
    }
invalid-ledger = { $reason ->
        [state] { $message } has no state that the ledger knows: “{ $found }”
        [missing-state] { $message } has no state
        [reviewer] { $message } is reviewed, but by nobody
        [date] { $message } was reviewed on no day: “{ $found }”
        [fingerprint] { $message } has no fingerprint of its translation
        [conflict] a conflict of git was left in the ledger
        [orphan] the ledger knows a translation of { $message }, but there is none
        [repeated] in the record of { $message } the line “{ $found }” stands twice
        [halves] the { $original } in the record of { $message } is not the one that was recorded
        [several] the ledger has several records of { $message }
       *[entry] this entry of the ledger cannot be read
    }
    .help = { $reason ->
        [conflict] keep one record and remove the marker lines; the merge driver would have done it
        [orphan] { $found ->
            [none] run “lotse accept { $locale }” to drop it, or bring the translation back
           *[other] the text is called { $found } now: “lotse accept { $locale }” takes the record along
        }
        [halves] git joined the halves of two records, or somebody changed one; read the translation against the { $original }, then run “lotse accept { $locale } { $message }”
        [several] two branches recorded it; run “lotse accept { $locale }” to keep the record of the translation that stands
        [entry] correct it, or remove it and confirm with “lotse accept { $locale }” what it was about
       *[other] remove the entry and confirm the translation with “lotse accept { $locale } { $message }”
    }
invalid-locale = “{ $found }” is no language tag
    .help = write a BCP 47 tag such as uk, sr-Latn or kmr
invalid-toml = this is not TOML: { $detail }
    .help = correct the file at this place
invalid-value = { $reason ->
        [missing] the key “{ $key }” is missing
        [kind] “{ $key }” must be { $expected ->
            [text] a text in quotation marks
            [number] a number
            [whole] a whole number
            [flag] true or false
            [date] a date such as 2026-11-20
            [partial-date] a date such as 2026-11-20, "2026-11" or "2026"
            [list] a list in square brackets
           *[table] a table
        }
        [empty] “{ $key }” is empty
        [hidden] “{ $key }” has a character that nobody sees: { $found }
        [choice] “{ $key }” has no choice “{ $found }”
        [range] “{ $key }” must lie between { $min } and { $max }, but is { $found }
        [many] “{ $key }” has more than { $max } entries
        [twice] “{ $key }” names { $found } twice
        [ledger-format] the ledgers are of format { $found }, and this Lotse knows those up to { $max }: take a newer Lotse
        [digits-of-number] “{ $key }” is no plain number of at most { $max } digits: “{ $found }”
        [digits] “{ $key }” is no numbering system: “{ $found }”
        [color] “{ $key }” is no colour: “{ $found }”
        [contrast] “{ $key }” has a contrast of only { $found }:1 against the paper
        [currency-pattern] “{ $key }” is no place for the sign of a currency: “{ $found }”
        [months] “{ $key }” names no months: { $found }
        [page] “{ $key }” must be a name or two lengths in millimetres
        [margins] “{ $key }” leaves less than { $min } mm for the text
        [currency] “{ $key }” is no currency code: “{ $found }”
        [phone] “{ $key }” is no telephone number: “{ $found }”
        [url] “{ $key }” is no web address: “{ $found }”
        [url-length] the web address of “{ $key }” has { $found } bytes, and at most { $max } are printed
        [default] “{ $key }” has no address under “{ $found }”
        [law] “{ $key }” is no section of a law: “{ $found }”
        [email] “{ $key }” is no e-mail address: “{ $found }”
        [variable] “{ $key }” cannot be the name of a variable
        [clash] “{ $key }” gives the variable ${ $found } a second meaning
        [chart-fact] a bar shows a number, an amount or a percentage, none of them below 0; the fact { $found } is no such value
        [cells] the row has { $found } cells, but the table { $expected } columns
        [anchor] “{ $found }” names two places of the document
        [name] “{ $found }” cannot be a part of the names of files: letters, digits, and between them hyphens, underscores, full stops and spaces, at most { $max } bytes
        [twin] “{ $found }” is the name of another edition but for small and capital letters
        [quoted] “{ $key }” is a date in quotation marks
        [no-folder] the library has no language { $found }: there is no folder locales/{ $found }
        [not-listed] the library has no language { $found }: “locales” does not list it
       *[other] “{ $key }” does not take this value
    }
    .help = { $reason ->
        [no-folder] { $near ->
            [none] lay the language out: lotse add { $found }; or remove the section
           *[other] lay the language out: lotse add { $found }; or write “{ $near }”
        }
        [not-listed] { $near ->
            [none] lay the language out: lotse add { $found }; or remove the section
           *[other] lay the language out: lotse add { $found }; or write “{ $near }”
        }
        [missing] add it to the table at this place
        [choice] { $near ->
            [none] choose one of { $expected }
            [quoted] write the date without quotation marks: { $found }
       *[other] choose one of { $expected }; “{ $near }” is near
        }
        [color] write it as #rrggbb, such as #14506e
        [contrast] choose a darker colour; text needs at least { $min }:1 to be read by everybody
        [digits] write one of CLDR, such as latn, arab or arabext
        [currency-pattern] write ¤ for the sign and # for the amount, such as "# ¤"
        [months] write twelve names in a list, January first, or one of { $known }
        [currency] write a code of ISO 4217, such as EUR
        [phone] write it in international form, such as +49 221 202370, or a short emergency number
        [url] write it with https:// and without spaces
        [default] add the address for every other language there
        [law] write it as it is cited, such as § 551 BGB
        [url-length] write a shorter one that leads there
        [variable] use small letters, digits and hyphens, and begin with a letter
        [clash] rename one of them
        [anchor] give one of them another id
       *[other] correct the value at this place
    }
kept-translation = the translation of { $message } stayed as it was when the { $original } changed: { $why }
    .help = read it against the { $original }; once it is changed and accepted, the reason goes
length-ratio = the translation is { $reason ->
        [short] far shorter
       *[long] far longer
    } than its source: { $found } characters for { $expected }
    .help = look whether something was left out or added
link-without-text = the link to “{ $target }” surrounds nothing to read
    .help = put the words of the link between <a> and </a>
lost-selector = the source chooses its text by ${ $variable }, the translation does not
    .help = write the variants { $locale } needs: { $categories }
low-resolution = the image { $path } has { $found } dpi at this size
    .help = use a picture of at least { $expected } dpi, or an SVG
markup-mismatch = { $reason ->
        [changed] { $tag } stands where the source has { $expected }
        [missing] the translation lacks { $tag } of the source
       *[extra] the source has no { $tag }
    }
    .help = give the translation the same tags as the source, around the same words
markup-syntax = { $reason ->
        [unknown] there is no tag { $tag }
        [unclosed] { $tag } is not closed
        [unopened] { $tag } closes nothing
        [attribute] { $tag } does not take this attribute, or lacks the one it needs
        [nested] { $tag } is a link inside a link
        [deep] { $tag } is inside too many other tags
        [twice] { $tag } stands twice: a footnote has one mark
       *[other] this is no markup
    }
    .help = { $reason ->
        [unclosed] write the closing tag where the marked words end, in every variant
       *[other] the tags are <strong>, <em>, <span lang="…">, <a name="…">, <note name="…"/>, <abbr title="…">, <bdi> and <br>; a plain < is written {"{"}"<"{"}"}
    }
missing-alt-text = { $message } has no .alt: the picture says nothing to those who cannot see it
    .help = add an attribute .alt that tells what the picture shows
missing-attribute = the attribute .{ $attribute } of the source is missing
    .help = add “.{ $attribute } = …” below the text
missing-furniture = { $reason ->
        [source] nobody says these words of the page furniture in { $locale }: { $messages }
       *[translation] these words of the page furniture are not translated into { $locale }: { $messages }
    }
    .help = { $reason ->
        [source] write them in locales/{ $locale }/common.ftl; docs/library.md says what each is for
       *[translation] “lotse add { $locale }” lays them out in locales/{ $locale }/common.ftl
    }
missing-glyph = { $reason ->
        [script] no font has the script { $script }, in which texts of { $locale } are written: { $messages } ({ $count } in all)
       *[character] no font has the character { $character } ({ $name }) of { $message }
    }
    .help = { $fonts ->
        [none] add a font for { $locale } to the manifest
       *[other] tried { $fonts }; add a font that has it to the manifest, or write it otherwise
    }
missing-number = the number { $expected } of the source is not in the translation
    .help = add the number; better still, make it a fact, so that it is right in every language
missing-plural-category = the selector on ${ $variable } lacks { $categories }, which { $locale } needs
    .help = add a variant for each, in the grammar that goes with such numbers; { $examples }
missing-source-term = this is where the chapter names { $term } first, and the word of the original does not stand beside it
    .help = add “{ $expected }”, for example in brackets: readers meet that word on forms and in letters
missing-term = { $variant ->
        [none] the source uses the term { $term }, the translation does not
       *[other] the source uses the term { $term }, the variant [{ $variant }] does not
    }
    .help = refer to it as {"{"} { $term } {"}"}, so that it stays the same everywhere
missing-translation = { $reason ->
        [document] nothing of { $document } is translated yet: { $count } texts
       *[message] { $message } is not translated
    }
    .help = { $reason ->
        [document] “lotse add { $locale }” lays out what is to be translated; “lotse todo { $locale }” shows the { $original }
       *[message] translate it; “lotse todo { $locale }” shows the { $original } of everything that is open
    }
missing-value = { $message } has attributes but no text, where the source has one
    .help = write the text after “{ $message } =”
missing-variable = { $variant ->
        [none] the variable ${ $variable } of the source is missing
       *[other] the variable ${ $variable } of the source is missing in the variant [{ $variant }]
    }
    .help = { $near ->
        [none] put {"{"} ${ $variable } {"}"} where the value belongs
       *[other] put {"{"} ${ $variable } {"}"} where the value belongs; ${ $near } is perhaps a slip of the pen
    }
mixed-address = { $reason ->
        [informal] “{ $found }” addresses the reader informally, elsewhere the document is formal
       *[formal] “{ $found }” addresses the reader formally, elsewhere the document is informal
    }
    .help = keep to one form of address; see { $other }
modal-in-plural = the variant [{ $variant }] says “{ $found }” and [{ $other }] says “{ $expected }”
    .help = choose by an exact number, such as [1]: in other languages [one] is also 21 or 0, and the duty would be another there
more-findings = there are more findings { $of } here than the { $limit } that are told
    .help = mend what is told, and check once more
no-hyphenation = there are no hyphenation patterns for { $locale }, and the edition { $edition } asks for them
    .help = set “hyphenation” of the locale to one that is near, or align this edition at the start
not-normalized = “{ $found }” is not in Normalization Form C
    .help = type it anew; the parts of the letter are separate and may print apart
number-mismatch = the number is { $found }, in the source { $expected }
    .help = correct the number; better still, make it a fact, so that it is right in every language
obsolete-translation = { $reason ->
        [file] no document is called “{ $name }”: nothing prints this file
        [offered] { $message } was handed out to be translated, and the source has it no more
       *[message] the source has no { $message } any more
    }
    .help = { $reason ->
        [file] { $near ->
            [none] if the document has another name now: lotse rename document { $name } NEW; if it is gone for good: lotse remove document { $name }
           *[other] did you mean “{ $near }”? if that is the document’s name now: lotse rename document { $name } { $near }
        }
        [offered] if the text has another name now: lotse rename message { $message } NEW; otherwise “lotse add { $locale }” takes away what nobody has begun
       *[message] if the text has another name now: lotse rename message { $message } NEW; if it is gone for good: lotse remove message { $message }
    }
outdated-translation = the { $original } of { $message }{ $parts } has changed since it was translated
    .help = bring the translation up to date and run “lotse accept { $locale } { $message }”
overfull-line = { $excess ->
        [0] a word of { $message } is longer than its line and was broken
       *[other] a line of { $message } is { $excess } pt wider than its place
    }
    .help = allow a break with an optional hyphen (U+00AD), or say it in shorter words
punctuation-spacing = { $reason ->
        [missing] { $locale } writes a narrow no-break space at “{ $found }”
        [breaking] the space at “{ $found }” lets the line break there
       *[extra] { $locale } writes no space before “{ $found }”
    }
    .help = { $reason ->
        [extra] remove it
       *[other] write U+202F (or U+00A0) there
    }
renamed-message = { $reason ->
        [document] { $count ->
            [one] the translation of { $first } waits
           *[other] the translations of { $first } and { $others } more wait
        } in { $found }.ftl, where the { $original } stood before
       *[id] { $found } seems to be { $message } now: the { $original } is the same
    }
    .help = { $reason ->
        [document] run “lotse accept { $locale }” to carry { $count ->
            [one] it
           *[other] them
        } over; what was recorded stays
       *[id] run “lotse accept { $locale } { $message }” to carry the translation over; its state stays
    }
requirement-unmet = { $locale } is { $found } % { $state ->
        [draft] recorded as drafts or more
        [translated] translated by people
        [reviewed] reviewed
       *[machine] complete
    }, { $expected } % is required
    .help = “lotse todo { $locale }” lists what is missing
same-as-source = the translation is the { $original }, word for word
    .help = translate it; words that stay as they are belong into <span lang="…">
stale-fact = { $reason ->
        [expired] the fact ${ $fact } was valid until { $date }
        [changed] the value of ${ $fact } is another than the one checked on { $date }
        [never-checked] { $kind ->
            [contact] nobody has checked the contact { $fact }, whose source is of { $date }
           *[fact] nobody has checked the fact ${ $fact }, whose source is of { $date }
        }
       *[unchecked] { $kind ->
            [contact] the contact { $fact } was last checked on { $date }, { $days } days ago
           *[fact] the fact ${ $fact } was last checked on { $date }, { $days } days ago
        }
    }
    .help = { $reason ->
        [expired] look up at { $origin } what holds now, then set value and “valid-until”
       *[other] { $kind ->
            [contact] look it up at { $origin }, then set “checked” to the day you did
           *[fact] look it up at { $origin }, then run “lotse facts --checked { $fact }”
        }
    }{ $beside ->
        [none] { "" }
       *[other] ; in the same messages stand { $beside }: see whether they still fit
    }
syntax-error = { $reason ->
        [argument-order] a named argument stands before one without a name
        [attribute-without-equals] the attribute has no “=”
        [attribute-without-value] the attribute has no text
        [bad-escape] “{ $found }” is no character: \u takes four, \U six hexadecimal digits
        [byte-order-mark] the file starts with a byte-order mark
        [comment-without-space] the comment has no space after “#”
        [conflict-marker] a conflict of git was left in the file
        [duplicate-argument] the argument “{ $found }” stands twice in one call
        [empty-placeable] the braces hold nothing that can be printed
        [escape-without-character] “{ $found }” stands for no character
        [expected-equals] there is no “=” after the id
        [expected-id] an id must stand here: letters of a to z, digits, “-” and “_”, a letter first
        [expected-line-end] the line must end after “->”
        [expected-literal] a named argument takes a number or a text in quotation marks
        [expected-number] a digit must stand here
        [expected-token] “{ $found }” must stand here
        [function-name] a function is called here, but its name is not in capitals
        [indented-entry] the entry does not start in the first column of its line
        [letters] the id “{ $found }” has letters that none takes: only a to z, digits, “-” and “_”
        [message-as-selector] a message cannot be a selector
        [message-without-value] the message has neither text nor attributes
        [no-break-space] the line is indented by a space that is none to Fluent
        [no-default-variant] none of the variants is the default
        [selector-too-complex] this cannot be a selector
        [sign] a line of text cannot begin with “{ $found }”
        [stray-brace] this “{"}"}” closes nothing
        [tab] the line is indented by a tab
        [term-as-selector] a term cannot be a selector, only one of its attributes
        [term-attribute-as-text] an attribute of a term cannot be printed, only select
        [term-without-value] the term has no text
        [too-deep] braces are nested deeper than { $limit }
        [too-many-arguments] the call has more than { $limit } named arguments
        [two-default-variants] two variants are marked as the default
        [unclosed-call] the parenthesis is not closed
        [unclosed-literal] the quotation mark is not closed on its line
        [unclosed-placeable] the brace is not closed
        [unclosed-variant-key] the bracket of the variant is not closed
        [unknown-escape] only \\, \", \u and \U may follow a backslash here
        [variant-without-value] a variant has no text
       *[other] this is not Fluent
    }
    .help = { $reason ->
        [bad-escape] write the character itself, or its number with leading zeros: { "{" }"\u00E4"{ "}" }
        [byte-order-mark] run “lotse fmt”, which removes it, or save the file as UTF-8 without byte-order mark
        [comment-without-space] write “# ” and then the comment
        [conflict-marker] choose a side, or merge with lotse's merge driver, and remove the marker lines
        [empty-placeable] write a variable { "{ $name }" }, a term { "{ -name }" } or a text { "{" }"…"{ "}" } between them; a brace as text is { "{" }"{ "{" }"{ "}" }
        [expected-equals] an entry is “id = text”; a line that continues the text above must be indented by four spaces
        [indented-entry] remove the spaces before the id
        [no-default-variant] put a “*” before the last variant: *[other]
        [stray-brace] remove it; a brace as text is { "{" }"{ "}" }"{ "}" }
        [unclosed-literal] write a quotation mark inside a text as \"
        [unclosed-placeable] write “{ "}" }” after the variable, term or variants
        [message-without-value] write a text after “=”, and take “# ” away from all lines of it; or remove the id
        [letters] write it without them, such as “groesse” for “größe”, wherever it is used
        [no-break-space] indent the line by four plain spaces
        [sign] write { "{" }"{ $found }"{ "}" } at the beginning of the line, or put its first word on the line before
        [tab] indent the line by four spaces
       *[other] correct this entry; the rest of the file was read
    }
text-in-image = the picture { $path } has words in it: “{ $found }”
    .help = take the words out of the picture and put them into its message; nobody can translate them there
text-too-long = { $message } does not fit its place
    .help = say it in fewer words
typed-law = “{ $found }” stands in the text as words, although it is the fact ${ $fact }
    .help = write { $written } instead: a section that gets another number is then right everywhere at once
typed-markup = “{ $found }” is printed as it is typed
    .help = { $reason ->
        [strong] write {"<strong>…</strong>"}
        [em] write {"<em>…</em>"}
        [link] write {"<a name=\"…\">…</a>"} with a name the document knows, or the address by itself
        [entity] write the character itself
       *[list] make each item a message of its own, and the list a block of the outline
    }
unbalanced-bidi-control = { $character } has no partner in this text
    .help = remove it; the renderer keeps numbers and foreign words in place by itself
unconfirmed-translation = { $reason ->
        [changed] the translation of { $message } was changed since it was confirmed
       *[unknown] the ledger does not know the translation of { $message }
    }
    .help = read it against the { $original }, then run “lotse accept { $locale } { $message }”
unknown-case = Lotse knows no months of { $locale } in the case “{ $case }”: the date prints as it stands alone
    .help = take “case” away and word the sentence so that a date can stand in it as it does alone, or write the month out; after a day many languages have the month in the genitive already
unknown-contact = there is no contact “{ $name }”
    .help = { $near ->
        [none] add it to documents/contacts.toml, or correct the name
       *[other] add it to documents/contacts.toml, or correct the name; “{ $near }” is near
    }
unknown-fact = there is no fact “{ $name }”
    .help = { $near ->
        [none] add it to documents/facts.toml, or correct the name
       *[other] add it to documents/facts.toml, or correct the name; “{ $near }” is near
    }
unknown-function = { $reason ->
        [argument] { $function } takes one variable, or { $function } of one
        [currency] { $function } of a number needs the option currency beside the style
        [option] { $function } has no option “{ $option }”
        [order] { $option } of { $function }: at most { $found } decimals are fewer than at least { $expected }
        [value] the option { $option } of { $function } does not take “{ $found }”
       *[other] there is no function { $function }
    }
    .help = { $reason ->
        [order] set maximumFractionDigits to no less than minimumFractionDigits, or leave one of them out
        [value] it takes { $expected }
        [currency] write it as in NUMBER(5, style: "currency", currency: "EUR")
       *[other] the functions are NUMBER and DATETIME
    }
unknown-key = there is no key “{ $key }” here
    .help = { $near ->
        [none] remove it
       *[other] remove it, or write “{ $near }”
    }
unknown-language = { $what ->
        [tag] { $locale } is no tag of a language: its code of three letters stands for { $expected }
        [name] the name of { $locale } in itself is not known
        [plurals] no plural rules of { $locale } are known
        [quotes] the quotation marks of { $locale } are not known
       *[months] the names of the months in { $locale } are not known
    }
    .help = { $what ->
        [tag] give the language its tag: lotse rename locale { $locale } { $expected }
        [name] set name in [locale.{ $locale }] of lotse.toml
        [months] set months in [locale.{ $locale }] of lotse.toml, twelve names in a list
       *[other] set cldr in [locale.{ $locale }] of lotse.toml to a language that does it the same way
    }
unknown-link = there is nothing with the name “{ $target }” to link to
    .help = name a chapter or section of the outline, a contact, or a fact that is an address
unknown-message = no resource has the message { $message }
    .help = { $near ->
        [none] write it in locales/{ $locale }/{ $document }.ftl, or correct the name in the outline
       *[other] write it in locales/{ $locale }/{ $document }.ftl, or correct the name in the outline; “{ $near }” is near
    }
unknown-note = no footnote of this block is called “{ $name }”
    .help = give it its text in the outline, in the notes of the block (notes = {"{"} { $name } = "…" {"}"}), or correct the name; headings, letters and captions have no footnotes
unknown-reference = { $reason ->
        [term] there is no term { $name }
        [attribute] there is no attribute { $name }
        [value] { $name } has attributes but no text
       *[message] there is no message { $name }
    }
    .help = { $near ->
        [none] correct the name, or write the entry
       *[other] did you mean { $near }?
    }
unknown-term-argument = the term { $term } does not use the argument { $argument }
    .help = remove it; it changes nothing
unknown-variable = { $reason ->
        [argument] the term { $term } prints ${ $variable }, but is not given it
        [source] the source of { $message } does not use ${ $variable }
       *[fact] ${ $variable } is no fact and no contact
    }
    .help = { $reason ->
        [fact] { $near ->
            [none] add it to documents/facts.toml, or correct the name
           *[other] did you mean ${ $near }? otherwise add it to documents/facts.toml
        }
       *[other] { $near ->
            [none] use only the variables of the source
           *[other] did you mean ${ $near }?
        }
    }
unlisted-locale = the folder { $locale } is not among the locales of the manifest; nothing in it was read
    .help = add { $locale } to “locales” in lotse.toml; if it has another tag now: lotse rename locale { $locale } NEW; if it is gone for good: lotse remove locale { $locale }
unmarked-note = the footnote “{ $name }” has no mark in any text of its block
    .help = write <note name="{ $name }"/> behind the word it belongs to, in the source and in each translation, or remove it from notes
unreachable-variant = no value chooses the variant [{ $variant }]
    .help = { $reason ->
        [number] remove it; { $locale } never reaches it with ${ $variable }
        [word] ${ $variable } is a number: call the variant by a plural category ({ $categories }) or by the number itself, such as [1]
       *[other] remove it; the selector never has this value
    }
unreadable-file = { $reason ->
        [case] the name is written otherwise than it must be: { $expected }
        [ending] a file of this name is not read: { $expected } must be all of it
        [beside] this file is not read: { $expected } stands beside it and is
        [nested] outlines are read from documents/ alone, not from folders in it
        [name-encoding] the name of the file is not UTF-8: a text has a name of letters and hyphens
        [no-locale] this belongs to no language that is translated into: the manifest lists the languages
        [no-text] this ledger belongs to no text of the source
        [repository] another repository stands here, and what is in it is not in this one
        [encoding] the file is not UTF-8
        [too-large] the file is larger than { $limit } bytes
        [too-many] the file has more than { $limit } messages and terms
        [link] the path is a link, which may lead out of the library
        [outside] the path leads out of the library
        [folder] the folder is not read: the texts of a locale stand side by side in its folder
        [name] the name is none on every system: letters, digits, and between them hyphens, underscores, full stops and spaces, at most 100 bytes
        [twin] some file systems take the name for that of another file of the folder
        [missing] the file is not there
        [kind] the path is no plain file or folder
       *[other] the file cannot be read: { $detail }
    }
    .help = nothing in it was checked; { $reason ->
        [case] name it { $expected }
        [ending] name it { $expected }
        [beside] take it away, or bring what is new in it into { $expected }
        [nested] move it up into documents/
        [name-encoding] give it another name
        [no-locale] name the language in lotse.toml; if it has another tag now: lotse rename locale OLD NEW; if it is gone for good: lotse remove locale OLD
        [no-text] if the document has another name now: lotse rename document OLD NEW; if it is gone for good: lotse remove document OLD
        [repository] put the files themselves there
        [encoding] save it as UTF-8
        [too-large] split it
        [too-many] split it
        [folder] move its files up into the folder of the locale
        [link] put the file itself there
        [name] give it another name
        [twin] give it another name
        [kind] put a plain file or folder there
        [missing] put it there, or name another
        [outside] copy it into the library
       *[other] look whether you may read it
    }
unused-fact = nothing prints { $fact }
    .help = remove it, or use it instead of a number in the text
unused-ignore = { $reason ->
        [code] “{ $name }” is no code of a finding
        [deny] { $name } is denied and cannot be set aside
        [place] only the comment of a message sets a finding aside
        [why] nobody says why { $name } is set aside
       *[nothing] { $name } is no longer found here
    }
    .help = { $reason ->
        [code] write a code as “lotse check --explain” knows it
        [deny] mend what is found; only “deny = true” under [ignores] of lotse.toml lets comments set such findings aside
        [place] write the line above the message, without a blank line between
        [why] write the reason behind the code: “lotse-ignore: { $name } – …”
       *[nothing] take the line out
    }
unused-message = no document prints { $message }
    .help = name it in an outline; if it is gone for good, in every language: lotse remove message { $message }
url-mismatch = { $reason ->
        [missing] the address { $expected } of the source is not in the translation
        [extra] the address { $found } is not in the source
       *[changed] the address is { $found }, in the source { $expected }
    }
    .help = copy the address from the source, or better, use a fact; if the page has a version in { $locale }, say so in the outline
wrong-quotation-marks = { $locale } writes { $expected }, not { $found }
    .help = use the quotation marks of the language
wrong-script = { $reason ->
        [letters] “{ $found }” has letters that { $locale } does not write: { $letters }
       *[script] “{ $found }” is in { $script }, which { $locale } does not use
    }
    .help = translate it; words that stay as they are belong into <span lang="…">
wrong-variable-type = ${ $variable } is { $found ->
        [number] a number
        [date] a date
       *[text] text
    }, and the place takes { $expected ->
        [date] a date
        [money] an amount of money, or a currency beside the style
       *[number] a number
    }
    .help = choose by a number, or use it without NUMBER or DATETIME

## What a finding on pages is true of

told-of-edition = { $told } (edition { $edition })

## Labels of other places a finding points to

related-first = the first one is here
related-other = the other one is here
related-reference = used here
related-source = the { $original }
related-was = the { $original } when it was translated

## Errors

error-read = cannot read { $path }: { $detail }
error-write = cannot write { $path }: { $detail }
error-no-library = no lotse.toml in { $path } or any folder above it
    .help = run “lotse new” to start a library, or name its folder with “-C”
error-unreplaceable = { $reason ->
        [changed] { $path } has changed since it was read, so it stays as it is
        [read-only] { $path } is read-only, so it stays as it is
        [hard-links] { $path } has other names (hard links), which would keep the old content, so it stays as it is
        [owner] { $path } belongs to a user or group that you cannot give a file to, so it stays as it is
        [link] { $path } is a link, so it stays as it is
        [library] { $path } is a file of the library, so it stays as it is
       *[kind] { $path } is no plain file, so it stays as it is
    }
    .help = { $reason ->
        [changed] somebody else has saved it: run the command again
        [read-only] if it may be changed, allow writing first (chmod u+w)
        [hard-links] put a copy of its own in its place (cp FILE NEW; mv NEW FILE)
        [owner] run the command as its owner, or put a file of your own in its place
        [link] name the file that it leads to, or put a file in its place
        [library] choose a place that is none of the library’s own
       *[kind] remove it, or name another file
    }
error-locked = { $doing ->
        [unknown] another command is changing this library
       *[known] lotse { $doing } (process { $process }) is changing this library
    }; nothing was written
    .help = run the command again when that one has ended; whoever holds { $path } is still running
error-unprintable = page { $page } cannot be written as PDF: { $reason ->
        [page-size] its size is not between 3 and 14400 points
        [missing-glyph] the font { $font } has no glyph for “{ $text }”
        [damaged-font] the file of the font { $font } is damaged
        [too-many-glyphs] the font { $font } shows more than 15375 different glyphs
       *[coordinate] something on it lies beyond any page
    }
    .help = { $reason ->
        [page-size] set another page size in the edition
        [missing-glyph] add a font that has the character to the look of the manifest, or write the text without it
        [damaged-font] replace the font file
        [too-many-glyphs] split the document
       *[coordinate] look for an extreme size, margin or picture on this page
    }
error-unexpected-object = the PDF cannot be finished: { $reason ->
        [missing] { $object } is missing
        [count] { $object } has { $found } parts instead of { $expected }
        [warning] { $object } warns: { $detail }
       *[kind] { $object } is of an unexpected kind
    }
    .help = this is a fault of Lotse, not of your texts; please report it with the document and the locale
error-unknown-document = no document “{ $name }”
error-unknown-locale = no locale “{ $name }”
error-unknown-edition = no edition “{ $name }”
error-unknown-message = no message “{ $name }”
error-unknown-term = no term “{ $name }”
error-unknown-contact = no contact “{ $name }”
error-unknown-variable = no text has a variable “{ $name }”
error-refused = { $reason ->
        [identifier] “{ $name }” is no identifier of Fluent
        [variable] “{ $name }” can be the name of no fact or contact
        [file-name] “{ $name }” can be the name of no document
        [tag] “{ $name }” is no language tag
        [ambiguous] “{ $name }” stands in more than one place: { $detail }
        [part] “{ $name }” is a part of the contact { $detail }
        [furniture] “{ $name }” is a name that Lotse needs for itself
        [broken] “{ $name }” stands in what cannot be read
        [used] “{ $name }” is still used
        [words] no text of the source has “{ $name }”
        [only-locale] a document is meant for “{ $name }” alone
        [nothing] “{ $name }” is a variable, and stands in texts alone
       *[taken] “{ $name }” is taken
    }; nothing was written
    .help = { $reason ->
        [identifier] begin with a letter from a to z, then letters, digits, hyphens and underscores
        [variable] begin with a small letter from a to z, then small letters, digits and hyphens
        [file-name] take letters, digits, hyphens and spaces, at most 100 bytes, and no name that differs from another by capital letters alone
        [tag] write it as uk or sr-Latn
        [ambiguous] name the document too: { $detail }
        [part] give the contact another name: lotse rename contact { $detail } NEW
        [furniture] choose another name; the words around the texts keep theirs
        [broken] mend these places first; lotse check says what is wrong with them
        [used] take it out there first, or give it another name with lotse rename
        [words] type it as the source has it, in quotation marks; words on two lines are not found
        [only-locale] give the document another language first, or take it out: lotse remove document
        [nothing] take it out of the source, and translations follow
       *[taken] choose another name, or rename what has it first
    }
error-unknown-code = no finding code “{ $name }”
error-known = there are { $known }
error-near = did you mean { $near }?

## Findings as a whole

level-allow = allowed
level-warn = warning
level-deny = error
help = help
summary-clean = nothing found in { $documents ->
        [one] one document
       *[other] { $documents } documents
    } and { $locales ->
        [one] one locale
       *[other] { $locales } locales
    }
summary-findings = { $deny ->
        [0] no errors
        [one] one error
       *[other] { $deny } errors
    }, { $warn ->
        [0] no warnings
        [one] one warning
       *[other] { $warn } warnings
    }

## Coverage

status-locale = locale
status-missing = missing
status-renamed = renamed
status-outdated = outdated
status-unconfirmed = unconfirmed
status-machine = machine
status-draft = draft
status-translated = translated
status-reviewed = reviewed
status-leaning = term changed
status-needs-translator = needs a translator
status-needs-reader = written by a machine, read by nobody
status-obsolete = obsolete
markdown-more = { $count } more

## The language of the source, after “the”

source-language = { $language ->
        [de] German
        [en] English
        [fr] French
        [it] Italian
        [es] Spanish
        [pt] Portuguese
        [pl] Polish
        [nl] Dutch
        [tr] Turkish
        [uk] Ukrainian
        [ru] Russian
        [ar] Arabic
       *[other] source text
    }
