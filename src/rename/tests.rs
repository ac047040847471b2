mod model;

use std::collections::BTreeMap;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::library::Memory;
use crate::translation::{Choice, Confirmation, Edit, Plurals, Scope, State, Wanted, accept, add, pairs};

const OUTLINE: &str = "# a is old\ntitle = \"t\"\ndate = 2026-11-20\nlocales = [\"de\", \"uk\", \"pl\"]\n\n[[block]]\nkind = \"chapter\"\nid = \"part\"\ntitle = 't'\n\n[[block]]\nkind = \"list\"\nitems = [\"a\",   \"b\", # \"b\"\n]\n\n[[block]]\nkind = \"contact\"\ncontact = \"office\"\ntext = \"shared\"\n\n[[block]]\nkind = \"qr\"\nlink = \"web\"\ntext = \"b\"\n\n[[block]]\nkind = \"chart\"\ntext = \"b\"\nbars = [{ fact = \"months\", label = \"t\" }, { fact = \"ours\", label = \"t\" }]\n\n[facts.ours]\nkind = \"number\"\nderive = \"2 * months\" # months\n\n[facts.theirs]\nkind = \"number\"\nderive = \"ours + ours\"\n";
const FACTS: &str = "# months\n[months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\" # months\n\n[web]\nkind = \"url\"\nvalue = { default = \"https://example.org\", uk = \"https://example.org/uk\" }\nsource = \"x\"\n\n[double]\nkind = \"number\"\nderive = \"months*2 + months - months-x\"\n\n[months-x]\nkind = \"number\"\nvalue = 1\nsource = \"x\"\n";
const TERMS: &str = "# amt\n[amt]\nbeside = \"first\"\n[amt.locale.de]\nforbidden = [\"amt\"]\n[amt.locale.uk]\npreferred = \"відомство\"\n\n[other]\n\n[spare]\n";
const CONTACTS: &str = "[office]\nname = \"Amt\"\nurl = { default = \"https://example.org\", uk = \"https://example.org/uk\", de = \"https://example.org/de\" }\nphone = \"+49 221 2210\"\nsource = \"x\"\n";
const GERMAN: &str = "# Zeigt $months und -amt, nicht $monthsx.\nt = Titel\n\na =\n    Nach { $months ->\n        [one] { $months } Monat\n       *[other] { $months } Monaten\n    } beim { -amt(case: \"dat\") }. <a name=\"web\">Seite</a> <a name=\"part\">Teil</a>\n    .x = Siehe { b }, { b.y } und { shared }.\n\nb = { $office-phone } beim <a name=\"office\">Amt</a>\n    .y = Ypsilon { $office-name }\n\n# $months: die Zahl der Monate\nlast = Zuletzt { b } { -third } { $ours } { $double }\n";

/// A library in which one locale is translated, and another has begun; a third text of the former is out of date.
fn library() -> Memory {
    let ukrainian = "### Тон\n\n# Zeigt $months und -amt, nicht $monthsx.\nt   =  Назва\n\na =\n    За { $months ->\n        [one] { $months } місяць\n        [few] { $months } місяці\n       *[other] { $months } місяців\n    } у { -amt(case: \"loc\") }. <a name=\"web\">Сторінка</a> <a name=\"part\">Частина</a>\n    .x = Див. { b }, { b.y } і { shared }.\n\nb = {$office-phone} у <a name='office'>відомстві</a>\n    .y = Іпсилон { $office-name }\n\nlast = Нарешті { b } { -third } { $ours } { $double }\n\n-own = Слово { $months }\n";
    let memory: Memory = [
        (
            "lotse.toml",
            "source = \"de\"\nlocales = [ \"de\", \"uk\", \"pl\" ] # all\n\n[require]\nuk = 50\n\n[locale.uk]\ndigits = \"latn\"\n",
        ),
        ("documents/g.toml", OUTLINE),
        ("documents/h.toml", "title = \"b\"\ndate = 2026-11-20\n"),
        ("documents/facts.toml", FACTS),
        ("documents/contacts.toml", CONTACTS),
        ("documents/terms.toml", TERMS),
        ("locales/de/g.ftl", GERMAN),
        ("locales/de/h.ftl", "b = Anderes { shared } { -other }\n"),
        ("locales/de/common.ftl", "shared = Gemeinsam { $months } { -third }\n"),
        (
            "locales/de/terms.ftl",
            "-amt = { $case ->\n    [dat] Amte\n   *[nom] Amt\n}\n-other = { -amt }\n-third = Drittes\n-spare = Ersatz\n",
        ),
        ("locales/uk/common.ftl", "shared = Спільне { $months } { -third }\n"),
        (
            "locales/uk/terms.ftl",
            "-amt = { $case ->\n    [loc] відомстві\n   *[nom] відомство\n}\n-other = { -amt }\n-third = третє\n-spare = запас\n",
        ),
        ("locales/uk/h.ftl", "b = Інше { shared } { -other }\n"),
    ]
    .into_iter()
    .collect();
    memory.put("locales/uk/g.ftl", ukrainian.replace('\n', "\r\n"));
    // One of them is out of date, one was reviewed, one has changed since.
    memory.put("locales/de/g.ftl", GERMAN.replace("Zuletzt", "Am Ende"));
    record(&memory, "uk", State::Reviewed);
    memory.put("locales/de/g.ftl", GERMAN);
    memory.put("locales/uk/h.ftl", "b = Щось інше { shared } { -other }\n");
    // A term that texts print is another since.
    memory.put(
        "locales/uk/terms.ftl",
        String::from_utf8(memory.get("locales/uk/terms.ftl".as_ref()).unwrap()).unwrap().replace("-third = ", "-third = нова "),
    );
    lay_out(&memory, "pl");
    memory
}

fn record(memory: &Memory, tag: &str, state: State) {
    let library = Library::from_memory(memory).unwrap();
    let confirmation = Confirmation::new(state, Some("Olena"), "2026-11-20".parse().ok()).unwrap();
    let accepted = accept(&library, &scope(&library), &tag.parse().unwrap(), &Wanted::default(), &confirmation).unwrap();
    library.apply(&accepted.edits).unwrap();
}

fn lay_out(memory: &Memory, tag: &str) {
    let library = Library::from_memory(memory).unwrap();
    let plurals = Plurals { cardinal: &["one", "few", "many", "other"], ordinal: &["other"] };
    library.apply(&add(&library, &scope(&library), tag, &plurals, &|_| true).unwrap().edits).unwrap();
}

fn scope(library: &Library) -> Scope {
    Scope::of(&Content::read(library))
}

/// Every file with its bytes.
fn files(memory: &Memory) -> BTreeMap<PathBuf, String> {
    memory.paths().into_iter().map(|path| (path.clone(), String::from_utf8(memory.get(&path).unwrap()).unwrap())).collect()
}

/// A copy of a library.
fn copy(memory: &Memory) -> Memory {
    files(memory).into_iter().collect()
}

/// How each text of each locale stands, without names.
fn statuses(memory: &Memory) -> Vec<String> {
    let library = Library::from_memory(memory).unwrap();
    let told = |pair: &crate::translation::Pair<'_>| -> Vec<String> {
        let told = |item: &crate::translation::Item<'_>| {
            let (offered, terms) = (item.record.map(|record| record.is_offered()), pair.changed_terms(item).len());
            format!("{} {offered:?} {terms}", item.status.name())
        };
        pair.items.iter().map(told).collect()
    };
    let mut told = pairs(&library, &scope(&library), &Choice::default()).each(told).concat();
    told.sort_unstable();
    told
}

/// What stubs wait untouched, by how many a new layout would refresh or name.
fn waiting(memory: &Memory) -> (usize, usize, usize, usize) {
    let library = Library::from_memory(memory).unwrap();
    let plurals = Plurals { cardinal: &["one", "few", "many", "other"], ordinal: &["other"] };
    let added = add(&library, &scope(&library), "pl", &plurals, &|_| true).unwrap();
    (added.messages, added.laid_out, added.refreshed, added.begun.len() + added.edits.len())
}

fn renamed(memory: &Memory, kind: Kind, old: &str, new: &str) -> Result<Renamed, Error> {
    let library = Library::from_memory(memory).unwrap();
    rename(&library, &Content::read(&library), kind, old, new)
}

/// Writes some edits as a run would that is killed behind them.
fn write(memory: &Memory, edits: &[Edit]) {
    Library::from_memory(memory).unwrap().apply(edits).unwrap();
}

const CASES: [(Kind, &str, &str); 17] = [
    (Kind::Message, "t", "title"),
    (Kind::Message, "g:b", "z"),
    (Kind::Message, "h:b", "z"),
    (Kind::Message, "a", "zz-a"),
    (Kind::Message, "shared", "common-words"),
    (Kind::Term, "-amt", "-behoerde"),
    (Kind::Term, "other", "a"),
    (Kind::Message, "-other", "-a"),
    (Kind::Fact, "months", "deposit-months"),
    (Kind::Fact, "ours", "mine"),
    (Kind::Fact, "g:theirs", "yours"),
    (Kind::Fact, "web", "page-of-office"),
    (Kind::Contact, "office", "amt"),
    (Kind::Variable, "case", "form"),
    (Kind::Document, "g", "guide"),
    (Kind::Locale, "uk", "ru"),
    (Kind::Locale, "de", "de-AT"),
];

#[test]
fn every_kind_is_renamed_everywhere_and_nothing_that_was_recorded_is_lost() {
    let memory = library();
    let before = statuses(&memory);
    assert!(before.iter().any(|told| told == "reviewed Some(false) 1"), "{before:?}");
    assert!(["reviewed", "outdated", "unconfirmed", "missing"].iter().all(|name| before.iter().any(|told| told.starts_with(name))));
    let waits = waiting(&memory);
    assert!(waits.0 > 0 && (waits.1, waits.2, waits.3) == (0, 0, 0), "{waits:?}");
    for (kind, old, new) in CASES {
        let there = copy(&memory);
        let found = renamed(&there, kind, old, new).unwrap_or_else(|error| panic!("{old} → {new}: {error}"));
        write(&there, &found.edits);
        assert_eq!(statuses(&there), before, "{old} → {new}");
        assert_eq!(waiting(&there), waits, "{old} → {new}");
        assert_ne!(files(&there), files(&memory));
        let id = |name: &str| name.split(':').next_back().unwrap().to_owned();
        let document = old.split_once(':').map_or(String::new(), |(document, _)| format!("{document}:"));
        let back = renamed(&there, kind, &format!("{document}{}", id(new)), &id(old)).unwrap();
        write(&there, &back.edits);
        assert_eq!(files(&there), files(&memory), "{old} → {new} and back");
    }
}

#[test]
fn a_run_that_was_killed_is_finished_by_the_same_command() {
    let memory = library();
    let words = |files: &BTreeMap<PathBuf, String>| -> Vec<String> {
        // Translations and what was recorded of them, wherever they stand.
        let text: Vec<&str> = files.values().flat_map(|text| text.lines()).collect();
        let wanted = ["Назва", "Іпсилон", "Щось", "Нарешті", "# state: reviewed"];
        wanted.iter().map(|word| format!("{word} {}", text.iter().filter(|line| line.contains(word)).count())).collect()
    };
    let kept = words(&files(&memory));
    let unlisted = copy(&memory);
    unlisted.put("lotse.toml", "source = \"de\"\n");
    let cases = CASES.into_iter().map(|case| (&memory, case));
    let cases = cases.chain([(&unlisted, (Kind::Locale, "uk", "ru")), (&unlisted, (Kind::Document, "g", "guide"))]);
    for (memory, (kind, old, new)) in cases {
        let edits = renamed(memory, kind, old, new).unwrap().edits;
        let whole = copy(memory);
        write(&whole, &edits);
        for count in 0..=edits.len() {
            let killed = copy(memory);
            write(&killed, &edits[..count]);
            let now = words(&files(&killed));
            let is_lost = kept.iter().zip(&now).any(|(kept, now)| kept.len() > now.len() || kept > now && kept.len() == now.len());
            assert!(!is_lost, "{old} → {new}, {count}: {kept:?} {now:?}");
            match renamed(&killed, kind, old, new) {
                Ok(rest) => write(&killed, &rest.edits),
                Err(error) => {
                    assert!(count == edits.len() && matches!(error, Error::Unknown { .. }), "{old} → {new}, {count}: {error}")
                }
            }
            assert_eq!(files(&killed), files(&whole), "{old} → {new}, {count} of {}", edits.len());
        }
    }
}

#[test]
fn all_files_of_an_act_are_changed_where_the_name_stands() {
    let memory = library();
    let found = renamed(&memory, Kind::Message, "g:b", "z").unwrap();
    let touched: Vec<String> = found.files.iter().map(|file| format!("{} {}", file.path.display(), file.places)).collect();
    assert_eq!(
        touched,
        [
            "locales/uk/g.ftl 4",
            "locales/pl/g.ftl 4",
            "ledger/uk/g.ftl 4",
            "ledger/pl/g.ftl 4",
            "documents/g.toml 3",
            "locales/de/g.ftl 4"
        ]
    );
    assert_eq!(found.locales.iter().map(ToString::to_string).collect::<Vec<_>>(), ["de", "pl", "uk"]);
    write(&memory, &found.edits);
    let of = |path: &str| String::from_utf8(memory.get(path.as_ref()).unwrap()).unwrap();
    assert_eq!(of("locales/de/g.ftl"), GERMAN.replace("{ b }", "{ z }").replace("b.y", "z.y").replace("\nb =", "\nz ="));
    assert!(of("documents/g.toml").contains("items = [\"a\",   \"z\", # \"b\"\n]"));
    assert!(of("locales/pl/g.ftl").contains("# z = { $office-phone }"), "{}", of("locales/pl/g.ftl"));
    assert_eq!(of("locales/de/h.ftl"), "b = Anderes { shared } { -other }\n");
    let month = renamed(&memory, Kind::Fact, "months", "m").unwrap();
    write(&memory, &month.edits);
    assert_eq!(of("documents/facts.toml"), FACTS.replace("[months]", "[m]").replace("months*2 + months -", "m*2 + m -"));
    assert!(of("documents/g.toml").contains("derive = \"2 * m\" # months\n"));
    assert!(of("documents/g.toml").contains("{ fact = \"m\", label"));
    assert!(of("locales/de/g.ftl").starts_with("# Zeigt $m und -amt, nicht $monthsx.\n"));
}

/// Why an act was refused, with the places.
fn told<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    match result {
        Err(Error::Refused { refusal, name, places }) => {
            let places: Vec<String> = places.iter().map(ToString::to_string).collect();
            format!("{name} {refusal} {}", places.join(" ")).trim_end().to_owned()
        }
        Err(Error::Invalid(findings)) => findings.iter().map(|finding| finding.code.to_string()).collect::<Vec<_>>().join(" "),
        Err(error) => error.to_string(),
        Ok(done) => format!("{done:?}"),
    }
}

/// What is asked for, files that are there besides, and how it is refused.
type Refused = (Kind, &'static str, &'static str, &'static [(&'static str, &'static str)], &'static str);

const REFUSED: &[Refused] = &[
    (Kind::Message, "t", "a", &[], "a is taken locales/de/g.ftl:4:1 locales/uk/g.ftl:6:1 "),
    (Kind::Message, "t", "shared", &[], "shared is taken"),
    (Kind::Message, "t", "gone", &[("locales/uk/g.ftl", "t = Т\ngone = Зниклий\n")], "gone is taken locales/uk/g.ftl:2:1"),
    (Kind::Message, "t", "gone", &[("locales/pl/g.ftl", "gone = Zniknął\n")], "gone is taken locales/pl/g.ftl:1:1"),
    (Kind::Message, "shared", "t", &[], "t is taken"),
    (Kind::Message, "g:b", "z", &[("locales/de/common.ftl", "shared = { b }\n")], "b is in g locales/de/common.ftl:1:12"),
    (Kind::Message, "common:b", "z", &[("locales/de/common.ftl", "shared = A\nb = { b }\n")], "Renamed"),
    (Kind::Message, "t", "page", &[], "page is a word of Lotse"),
    (Kind::Message, "page", "seite", &[], "page is a word of Lotse"),
    (Kind::Message, "t", "größe", &[], "größe is no identifier of Fluent"),
    (Kind::Message, "t", "-x", &[], "-x is no identifier of Fluent"),
    (Kind::Message, "b", "z", &[], "b is in g, h"),
    (Kind::Message, "tt", "z", &[], "no message \"tt\"; there are t"),
    (Kind::Message, "g:tt", "z", &[], "no message \"tt\"; there are t"),
    (Kind::Term, "amd", "z", &[], "no term \"-amd\"; there are -amt"),
    (Kind::Term, "amt", "other", &[], "-other is taken"),
    (Kind::Fact, "month", "z", &[], "no fact \"month\"; there are months"),
    (Kind::Fact, "months", "web", &[], "web is taken"),
    (Kind::Fact, "months", "office-fax", &[], "Renamed"),
    (Kind::Fact, "months", "office-url", &[], "office-url is taken documents/contacts.toml:1:2"),
    (Kind::Fact, "months", "page", &[], "page is a word of Lotse"),
    (Kind::Fact, "months", "Months", &[], "Months is no name of a fact or contact"),
    (Kind::Fact, "web", "part", &[], "part is taken"),
    (Kind::Fact, "months", "case", &[], "case is taken"),
    (Kind::Contact, "office", "web", &[], "web is taken"),
    (Kind::Contact, "amt", "z", &[], "no contact \"amt\""),
    (Kind::Variable, "office-phone", "z", &[], "office-phone is a part of the contact office"),
    (Kind::Variable, "page", "z", &[], "page is a word of Lotse"),
    (Kind::Variable, "cases", "z", &[], "no variable \"cases\"; there are case"),
    (Kind::Document, "g", "h", &[], "h is taken"),
    (Kind::Document, "g", "H", &[], "H is no name of a document"),
    (Kind::Document, "g", "con", &[], "con is no name of a document"),
    (Kind::Document, "g", "facts", &[], "facts is no name of a document"),
    (Kind::Document, "g", "terms", &[], "terms is a word of Lotse"),
    (Kind::Document, "terms", "z", &[], "terms is a word of Lotse"),
    (Kind::Document, "i", "z", &[], "no document \"i\"; there are g"),
    (Kind::Document, "g", "z", &[("locales/uk/z.ftl", "old = Давнє\n")], "z is taken locales/uk/z.ftl:1:1"),
    (Kind::Locale, "uk", "pl", &[], "pl is taken"),
    (Kind::Locale, "uk", "xx_ü", &[], "xx_ü is no language tag"),
    (Kind::Locale, "ukr", "be", &[], "no locale \"ukr\""),
    (Kind::Message, "t", "z", &[("locales/uk/g.ftl", "<<<<<<< HEAD\nt = Т\n=======\nt = Д\n>>>>>>> x\n")], "syntax-error"),
    (Kind::Message, "t", "z", &[("ledger/uk/h.ftl", "<<<<<<< HEAD\nb = B\n=======\n")], "invalid-ledger"),
    (Kind::Message, "t", "z", &[("locales/uk/g.ftl", "t = Т\na = { t\n")], "t stands in what cannot be read locales/uk/g.ftl:2:1"),
    (
        Kind::Message,
        "t",
        "z",
        &[("documents/g.toml", "title = \"t\"\ndate = 2026-11-20\n[[block]]\nkind = \"tabel\"\ntext = \"t\"\n")],
        "invalid-value",
    ),
    (Kind::Fact, "web", "z", &[("documents/facts.toml", "[web]\nkind = \"url\"\nvalue = \"https://x.org\n")], "invalid-toml"),
];

#[test]
fn what_would_lose_or_break_something_is_refused() {
    for (kind, old, new, extra, expected) in REFUSED {
        let memory = library();
        extra.iter().for_each(|(path, text)| memory.put(*path, *text));
        let found = told(renamed(&memory, *kind, old, new));
        assert!(found.starts_with(expected), "{kind:?} {old} → {new}: {found}");
    }
    assert!(renamed(&library(), Kind::Message, "t", "t").unwrap().edits.is_empty());
}

#[test]
fn what_was_named_by_hand_is_finished() {
    // The source has the new name, and other words; the translation waits under the old one.
    let memory = library();
    memory.put("locales/de/g.ftl", GERMAN.replace("t = Titel", "title = Ein ganz anderer Titel"));
    memory.put("documents/g.toml", OUTLINE.replace("title = \"t\"", "title = \"title\"").replace("'t'", "'title'"));
    let found = renamed(&memory, Kind::Message, "t", "title").map(|found| found.files.len());
    // The outline has both.
    assert!(told(found).starts_with("title is taken documents/g.toml"));
    memory.put("documents/g.toml", OUTLINE);
    write(&memory, &renamed(&memory, Kind::Message, "t", "title").unwrap().edits);
    let ledger = String::from_utf8(memory.get("ledger/uk/g.ftl".as_ref()).unwrap()).unwrap();
    assert!(ledger.contains("\ntitle = Titel\n") && !ledger.contains("\nt = "), "{ledger}");
    // A variable that was mistyped becomes what was meant, beside what was right.
    memory.put("locales/uk/common.ftl", "shared = Спільне { $mnths } { $months }\n");
    record(&memory, "uk", State::Machine);
    let before = statuses(&memory);
    write(&memory, &renamed(&memory, Kind::Variable, "mnths", "months").unwrap().edits);
    assert_eq!(files(&memory)[&PathBuf::from("locales/uk/common.ftl")], "shared = Спільне { $months } { $months }\n");
    assert_eq!(statuses(&memory), before);
}

#[test]
fn what_nobody_has_begun_gives_way_to_a_translation_that_waits() {
    let hand_made = || {
        let memory = library();
        memory.put("locales/de/g.ftl", GERMAN.replace("t = Titel", "title = Ein ganz anderer Titel"));
        lay_out(&memory, "uk");
        memory
    };
    let memory = hand_made();
    assert!(files(&memory)[&PathBuf::from("locales/uk/g.ftl")].contains("# title = "));
    let edits = renamed(&memory, Kind::Message, "t", "title").unwrap().edits;
    let whole = copy(&memory);
    write(&whole, &edits);
    let text = &files(&whole)[&PathBuf::from("locales/uk/g.ftl")];
    assert!(text.contains("title   =  Назва\r\n") && !text.contains("# title = "), "{text}");
    assert!(files(&whole)[&PathBuf::from("ledger/uk/g.ftl")].contains("\ntitle = Titel\n"));
    for count in 0..edits.len() {
        let killed = copy(&memory);
        write(&killed, &edits[..count]);
        write(&killed, &renamed(&killed, Kind::Message, "t", "title").unwrap().edits);
        assert_eq!(files(&killed), files(&whole), "{count}");
    }
    // Somebody has begun.
    let memory = hand_made();
    let text = files(&memory)[&PathBuf::from("locales/uk/g.ftl")].replace("# title = Ein", "# title = Eeen");
    memory.put("locales/uk/g.ftl", text);
    assert!(told(renamed(&memory, Kind::Message, "t", "title")).starts_with("title is taken locales/uk/g.ftl"));
}

fn taken_out(memory: &Memory, kind: Kind, name: &str) -> Result<Removed, Error> {
    let library = Library::from_memory(memory).unwrap();
    remove(&library, &Content::read(&library), kind, name)
}

#[test]
fn nothing_is_removed_that_something_refers_to() {
    for (kind, name, expected) in [
        (Kind::Message, "t", "t is used documents/g.toml:2:9 documents/g.toml:9:9 documents/g.toml:29:36"),
        (Kind::Message, "shared", "shared is used documents/g.toml:19:8 locales/de/g.ftl:9:37 locales/de/h.ftl:1:15"),
        (Kind::Message, "b", "b is in g, h"),
        (Kind::Message, "x", "no message"),
        (Kind::Term, "amt", "-amt is used locales/de/g.ftl:8:15 locales/de/terms.ftl:5:13 locales/uk/g.ftl:11:12"),
        (
            Kind::Fact,
            "months",
            "months is used documents/g.toml:29:18 documents/g.toml:33:15 documents/facts.toml:14:11 documents/facts.toml:14:22 locales",
        ),
        (
            Kind::Fact,
            "ours",
            "ours is used documents/g.toml:37:11 documents/g.toml:37:18 documents/g.toml:29:52 locales/de/g.ftl:15:",
        ),
        (Kind::Fact, "web", "web is used documents/g.toml:23:8 locales/de/g.ftl:8:"),
        (Kind::Contact, "office", "office is used documents/g.toml:18:11 locales/de/g.ftl:11:8"),
        (Kind::Variable, "case", "case is a variable"),
        (Kind::Document, "terms", "terms is a word of Lotse"),
        (Kind::Locale, "de", "de is the source locale"),
        (Kind::Locale, "xx", "no locale"),
    ] {
        let found = told(taken_out(&library(), kind, name));
        assert!(found.starts_with(expected), "{kind:?} {name}: {found}");
    }
}

#[test]
fn what_is_removed_is_gone_from_every_file() {
    for (kind, name, words, translations) in [
        (Kind::Message, "last", &["Zuletzt", "Нарешті", "last = "][..], "uk 1"),
        (Kind::Term, "-spare", &["spare"], "uk 1"),
        (Kind::Document, "g", &["Titel", "Назва", "# t ="], "uk 5"),
        (Kind::Locale, "uk", &["uk", "Назва", "Olena"], "uk 11"),
    ] {
        let memory = library();
        let before = statuses(&memory).len();
        let removed = taken_out(&memory, kind, name).map_err(|error| error.to_string()).unwrap();
        for count in 0..=removed.edits.len() {
            let killed = copy(&memory);
            write(&killed, &removed.edits[..count]);
            match taken_out(&killed, kind, name) {
                Ok(rest) => write(&killed, &rest.edits),
                Err(error) => assert!(count == removed.edits.len() && matches!(error, Error::Unknown { .. }), "{name}: {error}"),
            }
            let left = files(&killed);
            let found: Vec<_> = left.iter().filter(|(_, text)| words.iter().any(|word| text.contains(word))).collect();
            assert!(found.is_empty(), "{name}: {found:?}");
        }
        let told: Vec<String> = removed.translations.iter().map(|(locale, count)| format!("{locale} {count}")).collect();
        assert_eq!(told.join(", "), translations, "{name}");
        write(&memory, &removed.edits);
        assert!(statuses(&memory).len() < before);
        assert!(Library::from_memory(&memory).unwrap().diagnostics().is_empty(), "{name}");
    }
    // What is obsolete has no source any more.
    let memory = library();
    memory.put("locales/de/g.ftl", GERMAN.replace("last = Zuletzt { b } { -third } { $ours } { $double }\n", ""));
    let removed = taken_out(&memory, Kind::Message, "last").unwrap();
    assert_eq!(removed.files.len(), 4, "{:?}", removed.files);
    write(&memory, &removed.edits);
    assert!(!files(&memory).values().any(|text| text.contains("last")));
}

/// A small text of its own signs: references, variables, terms, selectors, links.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("слово "),
        Just("{ m0 } "),
        Just("{m1.x} "),
        Just("{ -t0 } "),
        Just("{ -t1(v0: \"x\") } "),
        Just("{ $v0 } "),
        Just("{NUMBER($v1)} "),
        Just("{ $v0 ->\n    [one] { $v1 }\n   *[other] { m2 }\n    } "),
        Just("<a name=\"v1\">x</a> "),
        Just("{ \"m0 $v0\" } "),
    ];
    proptest::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat().trim_end().to_owned())
}

/// The value of an entry, an attribute, a comment.
type Parts = (String, Option<String>, Option<&'static str>);

fn file(locale: &'static str) -> impl Strategy<Value = String> {
    let entry = (text(), proptest::option::of(text()), proptest::option::of(Just("# zu $v0 und -t1 m0\n")));
    let entries = proptest::collection::vec(proptest::option::weighted(0.8, entry), 3);
    entries.prop_map(move |entries| {
        let entry = |(at, entry): (usize, Option<Parts>)| {
            let (value, attribute, comment) = entry?;
            let attribute = attribute.map(|text| format!("    .x = {text}\n")).unwrap_or_default();
            Some(format!("{}m{at} = {locale} {value}\n{attribute}\n", comment.unwrap_or_default()))
        };
        entries.into_iter().enumerate().filter_map(entry).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_library_is_the_same_but_for_the_name(
        german in file("de"), former in file("de"), ukrainian in file("uk"), later in file("uk"), crlf in any::<bool>(), cut in 0_usize..8,
        kind in 0_usize..4,
    ) {
        let (kind, old, new) = [
            (Kind::Message, "m0", "neu"), (Kind::Term, "-t0", "-a"), (Kind::Fact, "v1", "zahl"), (Kind::Variable, "v0", "w"),
        ][kind];
        let terms = "-t0 = T { -t1 }\n-t1 = U { $v0 }\n";
        let memory: Memory = [
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\", \"pl\"]\n"),
            ("documents/g.toml", "title = \"m0\"\ndate = 2026-11-20\n"),
            ("documents/facts.toml", "[v1]\nkind = \"url\"\nvalue = \"https://example.org\"\nsource = \"x\"\n"),
            ("locales/de/terms.ftl", terms),
            ("locales/uk/terms.ftl", terms),
        ].into_iter().collect();
        let line_ends = |text: &str| if crlf { text.replace('\n', "\r\n") } else { text.to_owned() };
        memory.put("locales/de/g.ftl", former);
        memory.put("locales/uk/g.ftl", line_ends(&ukrainian));
        record(&memory, "uk", State::Reviewed);
        lay_out(&memory, "pl");
        memory.put("locales/de/g.ftl", german);
        memory.put("locales/uk/g.ftl", line_ends(&later));
        let before = statuses(&memory);
        let Ok(found) = renamed(&memory, kind, old, new) else { return Ok(()) };
        let there = copy(&memory);
        write(&there, &found.edits);
        prop_assert_eq!(statuses(&there), before);
        let killed = copy(&memory);
        write(&killed, &found.edits[..cut.min(found.edits.len())]);
        if let Ok(rest) = renamed(&killed, kind, old, new) {
            write(&killed, &rest.edits);
        }
        prop_assert_eq!(files(&killed), files(&there));
        write(&there, &renamed(&there, kind, new, old).unwrap().edits);
        prop_assert_eq!(files(&there), files(&memory));
    }
}
