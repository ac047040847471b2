## Command line: help

help-about = Keeps multilingual documents as Fluent resources, says what is missing or out of date, and prints every language as an accessible PDF
help-default = default: { $values }
help-possible = one of: { $values }
help-heading-usage = Usage
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-heading-global = Options of every command
help-global-directory = Work in this folder (default: the library around the current folder)
help-global-lang = Language of messages, en or de (default: from the environment)
help-global-color = When to use colour
help-global-quiet = Say nothing but results and errors
help-global-timeout = End the command with 2 if it takes longer; nothing is left half written
help-global-help = Print help
help-global-version = Print version
help-status = Show how far each document is translated into each locale
help-status-locale = Only this locale; may be repeated
help-status-document = Only this document; may be repeated
help-status-format = Form of the result
help-status-since = What of the source has changed since this commit, tag or branch, and how far the translations have followed
help-status-badges = Also write one SVG badge per locale into this folder
help-check = Check outlines, facts and translations
help-check-locale = Only this locale; may be repeated
help-check-document = Only this document; may be repeated
help-check-format = Form of the result: human, json, github, sarif, junit, gitlab or markdown
help-check-output = Also write this format into a file; may be repeated
help-check-allow = Do not show findings of this code
help-check-warn = Show findings of this code without failing
help-check-deny = Fail on findings of this code
help-check-require = Percentage that must be complete, such as uk=100,ti=90; uk=100:translated counts only that state or a higher one
help-check-baseline = Show only findings that are not in this file
help-check-write_baseline = Write the findings of today into this file
help-check-changed_since = Show only findings in files and messages changed since this revision of git
help-check-no_ignores = Also show findings that comments set aside
help-check-print = Also lay out every document in every edition it is made for, and tell what only pages show
help-fmt-staged = With --check: look at what is staged in git for the next commit
help-check-staged = Check what is staged in git for the next commit, not what stands in the folder
help-check-explain = Explain a finding code and stop
help-check-today = Date for the age of facts, such as 2026-11-20 (default: today)
help-todo = List what is to be translated, with what changed in the source
help-todo-locale = The locale
help-todo-document = Only this document; may be repeated
help-add = Create a locale with everything a translator needs
help-add-locale = The new locale as a BCP 47 tag, such as uk or sr-Latn
help-accept = Record that translations render the source text of today
help-accept-locale = The locale
help-accept-messages = Messages, such as deposit-limit or -wbs (default: all that are unconfirmed or outdated, and with --state all that are recorded as less)
help-accept-all = Every language of the library
help-accept-document = Only this document
help-accept-state = State to record (default: translated)
help-accept-by = Who reviewed, required for reviewed
help-accept-on = Date to record (default: today)
help-accept-unchanged = Also these messages whose translation did not change although its source did; needs --why
help-accept-why = Why the translation is right all the same; the ledger keeps it
help-accept-minor = Take over a small correction of this source message in every locale without dropping anybody's work
help-accept-force = With --minor: do so although a word is another and not only spelt otherwise, or a number, address or variable; else: lower messages that are recorded as more, and record as drafts those that a check denies
help-rename = Give something another name in every file at once: source, translations, ledgers, outlines; what was recorded stays
help-rename-kind = What has the name
help-rename-old = The name it has; of a message document:id, where several documents have it
help-rename-new = The name it gets
help-rename-dry_run = Only show which files would change, and in how many places
help-remove = Take something out of every file at once, if nothing refers to it: source, translations, ledgers
help-remove-kind = What has the name
help-remove-name = Its name; of a message document:id, where several documents have it
help-remove-dry_run = Only show which files would change, and in how many places
help-impact = Say what a change of the source costs: languages, passages and printed documents
help-impact-messages = Source messages (default: all that changed since their translation)
help-render = Print documents as PDF, one file per locale
help-render-documents = Documents (default: all)
help-render-more_documents = A document; may be repeated
help-render-locale = Only this locale; may be repeated
help-render-edition = Edition: a4, a5, a5-booklet, print, large, easy, bilingual or one of the manifest; may be repeated (default: the one the document is made for)
help-render-out = Folder for the files (default: out in the library)
help-render-draft = Print passages without translation in the source language, marked as such
help-render-explain_pages = Say why each page ends where it does; nothing is printed
help-render-jobs = Number of threads (default: all processors)
help-facts = List facts with source, date checked and the places they are printed
help-facts-facts = Facts (default: all)
help-facts-stale = Only facts that are past their date
help-facts-checked = Note that somebody has looked these facts up, today
help-facts-on = The day they were looked up
help-terms = List terms with their words in each language, and what the term base says of them
help-terms-terms = Terms (default: all)
help-terms-locale = Languages (default: all)
help-sweep = Say every message that depends on a number for the numbers at which languages change their words
help-sweep-documents = Documents (default: all)
help-sweep-locale = Languages (default: all)
help-sweep-marked = Only messages in which more changes than the agreement of words
help-facts-extract = Make words of texts a fact, in every file at once
help-extract-text = The words, as the source has them
help-extract-name = The fact they become
help-extract-kind = The kind of fact
help-extract-value = Its value as facts.toml has it (default: the words)
help-extract-source = Where it stands written (default: the words)
help-extract-document = The document that has it alone (default: all)
help-extract-dry_run = List the files, write nothing
help-facts-today = Date for the age of facts (default: today)
help-fmt = Write Fluent files in canonical form
help-fmt-files = Files (default: every Fluent file of the library)
help-fmt-check = Change nothing; fail if a file is not in canonical form
help-new = Start a library with a first document
help-new-directory = Folder to create
help-new-source = Locale the texts are written in
help-merge = Merge two versions of a Fluent file by message (merge driver for git)
help-merge-base = Common ancestor
help-merge-ours = Our version; receives the result
help-merge-theirs = Their version
help-merge-path = Path in the repository, for messages
help-completions = Print completions for a shell
help-completions-shell = The shell

## Command line: talk

label-error = error
render-done = { $document } · { $locale } · { $edition }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }, { $size } KB → { $path }
render-explained = { $document } · { $locale } · { $edition }: { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }
render-page-end = page { $page }: { $used } of { $room } lines; { $reason ->
        [document] the document ends
        [forced] the outline or the edition ends it
        [chapter] a chapter comes next, and less than a third is left
        [full] not another line fits
        [note] a footnote goes on on the next page
        [heading] a heading comes next, and what it keeps with does not fit
        [figure] a figure comes next, and does not fit
        [box] a box comes next, and no part of it fits
        [row] a row of a table comes next, and does not fit
        [lines] lines come next that stay together, and do not fit
        [parted] nothing fitted, and something had to be parted
        [empty] it stays empty, so that a chapter opens at the right or all sheets are filled
       *[chosen] more would fit, but pages after it would be worse
    }
render-refused = { $document } · { $locale } · { $edition }: not printed
render-not-made = { $document } is not made for the edition { $edition }: see “edition” and “editions” in documents/{ $document }.toml
render-none-made = no document is made for the edition { $edition }: name it among “editions” in documents/<document>.toml, or name the document
render-not-meant = { $document } is not meant for { $locale }: see “locales” in documents/{ $document }.toml
render-summary = { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } in { $seconds } s
render-summary-refused = { $refused ->
        [one] { $refused } document was not printed; see the findings above
       *[other] { $refused } documents were not printed; see the findings above
    }
render-draft-help = add --draft to print the untranslated passages in the source language, marked as such
fmt-would-change = { $path } is not in canonical form
fmt-check-summary = { $files ->
        [0] all files are in canonical form
        [one] { $files } file was not in canonical form
       *[other] { $files } files were not in canonical form
    }
new-done = a new library is in { $path }; next: lotse{ $option } check, lotse{ $option } render
new-exists = { $path } is not empty
accept-denied = { $count ->
        [one] { $message } is not recorded: mend what is wrong with it first, or record it as a draft with --force
       *[other] { $count } messages are not recorded: mend what is wrong with them first, or record them as drafts with --force
    }
accept-done = { $count ->
        [one] { $count } message recorded
       *[other] { $count } messages recorded
    } for { $locale } as { $state }
accept-kept = { $count ->
        [one] { $message } stays as it is ({ $was }); name it with --state, or use --force
       *[other] { $count } messages stay as they are ({ $was }); name them with --state, or use --force
    }
accept-minor-done = { $message }: { $count ->
        [0] the { $original } is the one its translations were made from; there is nothing to take over
        [one] taken over in { $count } locale
       *[other] taken over in { $count } locales
    }
accept-minor-older = { $message }: stays out of date in { $locales }: these translations were made from an older text than the one corrected
accept-minor-refused = { $message }: refused, translations must follow this: { $reason }; see lotse impact { $message }, or use --force
accept-minor-unrecorded = { $message }: no translation of it is recorded; there is nothing to take over
accept-nothing = nothing to record for { $locale }{ $among ->
        [open] : no translation is outdated or unconfirmed; --state takes those that are recorded as less
       *[asked] { "" }
    }
accept-unchanged = { $count ->
        [one] { $message } stays outdated: the { $original } changed and the translation did not; if it is right all the same: lotse accept { $locale } { $message } --unchanged --why "…"
       *[other] { $count } messages stay outdated: the { $original } changed and their translations did not; lotse todo { $locale } shows the changes; where one is right all the same: lotse accept { $locale } { $message } --unchanged --why "…"
    }
accept-behind = { $count ->
        [one] { $message } is recorded as a translation of the { $original } that was handed out, which has changed since: it stays outdated; lotse todo { $locale } shows the change
       *[other] { $count } messages are recorded as translations of the { $original } that was handed out, which has changed since: they stay outdated; lotse todo { $locale } shows the changes
    }
accept-beside = { $count ->
        [one] { $message } is not recorded: its text stands beside the comment in which a later { $original } was handed out; read it against the { $original }, then: lotse accept { $locale } { $message }
       *[other] { $count } messages are not recorded: their texts stand beside the comments in which a later { $original } was handed out; read them against the { $original }, then name them: lotse accept { $locale } { $message } …
    }
accept-settled = { $count ->
        [one] { $message } had several records; the one of the translation that stands is kept
       *[other] { $count } messages had several records; those of the translations that stand are kept
    }
accept-needs-reason = --unchanged needs the messages by name, and --why "…" with a reason
accept-needs-name = --state reviewed needs --by NAME: only a named person makes a text reviewed
error-source-locale = { $locale } is the language the texts are written in; it is not translated
error-date = “{ $found }” is no date such as 2026-11-20
error-date-ahead = { $found } lies ahead: nobody has read a text before that day
error-epoch = SOURCE_DATE_EPOCH is “{ $found }”, no number of seconds since 1970
error-threads = cannot start threads: { $detail }
error-timeout = ended, because it took longer than { $seconds } s (--timeout); no file is half written
written = wrote { $path }
error-unknown-fact = no fact “{ $name }”
error-unknown-resource = no Fluent file “{ $name }” in this library
facts-source = source
facts-as-of = as of
facts-checked = checked
facts-never-checked = checked by nobody
facts-valid-until = valid until
facts-stale = past its date: look it up, then set the value, or run lotse facts --checked
facts-computed = nothing was noted: { $facts } is computed; look up the facts it is computed from
facts-noted = { $fact }: checked on { $date }
facts-not-noted = nothing was noted: { $facts } stand in facts.toml in a way that the check cannot be written into; write “checked” by hand
terms-beside = the word of the original stands beside it where a chapter names it first
terms-preferred = to use: { $words }
terms-allowed = allowed: { $words }
terms-forbidden = not: { $words }
sweep-other = more than agreement changes: “{ $found }” for “{ $expected }”
sweep-count = { $count ->
        [one] one message depends on a number
       *[other] { $count } messages depend on a number
    }, in { $marked } more changes than the agreement of words
facts-derived = computed
extract-done = “{ $text }” is now { $variable }: { $texts ->
        [one] one text
       *[other] { $texts } texts
    } of the source, { $files ->
        [one] one file
       *[other] { $files } files
    }
extract-would = “{ $text }” would become { $variable }: { $texts ->
        [one] one text
       *[other] { $texts } texts
    } of the source, { $files ->
        [one] one file
       *[other] { $files } files
    }
extract-without = { $locale } does not have the words: { $messages }
extract-look = “{ $text }” is a number alone: read the translations that changed, it may have meant something else there
extract-without-help = translate { $count ->
        [one] this one
       *[other] these
    } anew with { $variable }; lotse todo lists { $count ->
        [one] it
       *[other] them
    }
facts-unused = printed nowhere
error-format = “{ $found }” is no format; there are human, json, github, sarif, junit, gitlab and markdown
error-output = “{ $found }” is not FORMAT=FILE, such as sarif=lotse.sarif
error-require = “{ $found }” is not LOCALE=PERCENT, such as uk=100
error-repository = { $path } is in no git repository, or in one that git does not trust
error-unmerged = { $path } is not merged yet: settle the conflict and stage the file
error-revision = git knows no revision “{ $found }”
todo-count = { $count ->
        [0] nothing to do for { $locale }
        [one] { $count } message for { $locale }
       *[other] { $count } messages for { $locale }
    }
todo-terms = translated otherwise since
todo-watch = look at
todo-translation = translation
watch = { $change ->
        [added] { $essence }: { $new } is new
        [removed] { $essence }: { $former } is gone
       *[changed] { $essence }: { $former } → { $new }
    }
watch-part = part of the message
watch-number = number
watch-address = address
watch-variable = variable
watch-reference = term or message
watch-markup = tag or link
watch-negation = negation
watch-duty = must, may, shall, can
watch-variants = variants of a selector
watch-party = who is meant
watch-wording = another word, maybe by an earlier change
impact-none = no translation is out of date
impact-outdated = out of date in
impact-missing = missing in
impact-untranslated = { $messages ->
        [one] { $messages } passage has no translation
       *[other] { $messages } passages have no translation
    } in { $locales ->
        [one] { $locales } language
       *[other] { $locales } languages
    }; lotse todo LOCALE lists them
impact-facts = a changed fact makes no translation out of date: lotse facts FACT says where it is printed
impact-fact = { $fact } is a fact, no message: lotse facts { $fact } says where it is printed
impact-up-to-date = a change makes out of date
impact-printed = printed in
impact-minor = if no meaning has changed (no word is another, only the spelling): lotse accept --minor { $message }
impact-summary = { $messages ->
        [one] { $messages } passage
       *[other] { $messages } passages
    }, { $locales ->
        [one] { $locales } language
       *[other] { $locales } languages
    }, { $documents ->
        [one] { $documents } document
       *[other] { $documents } documents
    }
add-done = { $state ->
        [complete] { $locale } is there and complete
        [more] { $count ->
            [one] { $count } message is laid out
           *[other] { $count } messages are laid out
        } in locales/{ $locale }/, each behind the one it follows in the source
        [waiting] { $messages ->
            [one] { $messages } message waits
           *[other] { $messages } messages wait
        } for text in locales/{ $locale }/; all are laid out already
       *[new] { $locale } is laid out: { $messages ->
            [one] { $messages } message waits
           *[other] { $messages } messages wait
        } for text in locales/{ $locale }/
    }
add-refreshed = { $count ->
        [one] { $count } message that nobody had begun
       *[other] { $count } messages that nobody had begun
    } now { $count ->
        [one] shows
       *[other] show
    } the { $original } of today
add-cleared = { $count ->
        [one] { $count } message that nobody had begun is
       *[other] { $count } messages that nobody had begun are
    } taken away: the { $original } has { $count ->
        [one] it
       *[other] them
    } no more
add-begun = { $count ->
        [one] { $message } is begun, and its { $original } has changed since it was laid out
       *[other] { $count } messages such as { $message } are begun, and their { $original } has changed since they were laid out
    }; it stays as it is: compare it with the { $original } of today
add-direction = written { $direction ->
        [rtl] from right to left
       *[ltr] from left to right
    } in { $script ->
        [Latn] Latin letters
        [Cyrl] Cyrillic letters
        [Arab] Arabic letters
        [Ethi] Ethiopic letters
        [Grek] Greek letters
        [Hebr] Hebrew letters
       *[other] the script { $script }
    }
add-quotes = quotation marks: { $quotes }
add-plurals = plural variants of counts: { $categories }
add-hyphenation = { $hyphenation ->
        [none] no hyphenation patterns
       *[some] hyphenation patterns: { $hyphenation }
    }
add-unknown = { $what ->
        [name] the name of { $locale } in itself is not known
        [plurals] no plural rules of { $locale } are known
        [quotes] the quotation marks of { $locale } are not known
       *[months] the names of the months in { $locale } are not known
    }; set { $key } in [locale.{ $locale }] of lotse.toml
add-numbers = numbers and dates: { $number }, { $date }
add-letters = every letter and every sign of its numbers, dates and quotations has a font
add-letters-missing = no font has these letters and signs: { $letters }; add a font to [look] fonts in lotse.toml
add-letters-unknown = CLDR lists no letters for { $locale }; look at a printed page
add-next = next: write text instead of the { $original }, take away the “# ”, then lotse check --locale { $locale } and lotse render --draft --locale { $locale }
accept-carried = { $message }: carried over from { $from }
accept-carried-document = { $locale }: { $count } messages carried over from { $from } to { $to }
accept-missing = { $message }: there is no translation to record
accept-dropped = { $message }: no longer there, record dropped
rename-done = { $old } is { $new } now: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $locales ->
        [one] { $locales } locale
       *[other] { $locales } locales
    }
rename-would = { $old } would be { $new }: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }, { $locales ->
        [one] { $locales } locale
       *[other] { $locales } locales
    }; nothing was written
rename-finished = { $files ->
        [one] { $files } file has
       *[other] { $files } files have
    } the new name already
rename-same = { $old } has that name already; nothing is to be done
remove-done = { $name } is gone: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
remove-would = { $name } would go: { $files ->
        [one] { $files } file
       *[other] { $files } files
    }; nothing was written
remove-translations = { $locale }: { $count ->
        [one] { $count } translation
       *[other] { $count } translations
    }
touched-places = { $path }: { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
touched-moved = { $path } → { $to }
touched-whole = { $path }: the whole file
merge-conflict = { $path }: both sides changed { $messages }; what both made of it stands in the file
merge-several = { $path }: both sides recorded { $messages }; both records stand there, and the one of the translation that stands counts; lotse accept keeps that one
error-unknown-language = { $near ->
        [none] CLDR knows no language “{ $found }”; if it is one, name its script too, such as { $found }-Latn
       *[other] the tag “{ $found }” is written “{ $near }”
    }
error-locale-tag = “{ $found }” is no language tag such as uk or sr-Latn
render-untranslated = { $document } · { $locale }: { $count ->
        [one] { $count } passage has no translation
       *[other] { $count } passages have no translation
    }; lotse todo { $locale } lists them
new-english = the first texts are in English; write them in { $locale }, for until then lotse check finds them wrong
status-changed = The { $original } has changed since it was translated:
status-since-revision = Since { $revision } in the { $original }: { $changed ->
        [one] { $changed } text changed
       *[other] { $changed } texts changed
    }, { $new } new, { $gone } gone
status-followed = { $complete } of { $total } followed
status-since = confirmed { $date }
fmt-summary = { $files ->
        [0] all files were in canonical form already
        [one] { $files } file is in canonical form now
       *[other] { $files } files are in canonical form now
    }
facts-beside = in the same messages, see whether they still fit
facts-none-stale = no fact is past its date
error-lang = “{ $found }” is no language of messages; there are en and de
error-baseline = { $path } is no baseline: line { $line } is no finding; lotse check --write-baseline writes one
usage-unknown-argument = there is no “{ $argument }” here
usage-unknown-command = there is no command “{ $found }”
usage-missing = what is missing: { $argument }
usage-no-value = { $argument } needs a value
usage-value = “{ $found }” is no value of { $argument }
usage-conflict = { $argument } and { $found } do not go together
usage-help = --help after the command lists what it takes
usage-no-command = the command is missing
usage-options = [OPTIONS]
usage-command = <COMMAND>
