//! Adding a locale: a skeleton in which the next step is to write text.
//!
//! Every message stands in its file as a comment, the German as its text, below what the source tells translators: take away the `# `
//! and write. So a file that is half done is sound Fluent, and what is not done counts as missing. Where the text depends on a
//! number, the variants are those of the new language.
//!
//! What is handed out is on record: the ledger holds the German of each message that was laid out, so a translation made of it is out of date as soon as
//! the German is another. Laying out again refreshes what nobody has begun.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::error::{Error, Kind};
use crate::fluent::Locale;
use crate::library::{Library, MANIFEST};
use crate::source::Source;

use super::Edit;
use super::Scope;
use super::compare::Item;
use super::fold::Fingerprint;
use super::key::Key;
use super::ledger::Draft;
use super::pairs::{Choice, Pair, pairs};
use super::place::{Waits, completed};
use super::state::Status;

mod letters;
mod skeleton;
mod stub;

use letters::missing_letters;
pub use skeleton::Plurals;
use skeleton::{part_of, skeleton};
use stub::refresh;

/// What adding a locale would write.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Added {
    /// The locale.
    pub locale: Locale,
    /// The files: texts, then ledgers, the manifest last.
    pub edits: Vec<Edit>,
    /// How many messages wait for text.
    pub messages: usize,
    /// How many of them are laid out now; the others stood there already.
    pub laid_out: usize,
    /// How many that nobody had begun are laid out anew, because the source has changed.
    pub refreshed: usize,
    /// How many that nobody had begun are taken away, because the source has them no more.
    pub cleared: usize,
    /// Those that somebody has begun, from a text of the source that is not today's. They stay as they are.
    pub begun: Vec<Key>,
    /// Letters of the language, as CLDR lists them, and signs of its numbers, dates and quotations, that no font has; the first of its script where
    /// CLDR lists none and no font has any.
    pub missing_letters: Vec<char>,
    /// Whether the fonts could be asked: CLDR lists the letters, the script is Latin, or no font has a letter of the script.
    pub letters_known: bool,
}

/// Lays out a new locale, or in a locale that is there every message that has no translation; `has_glyph` says whether some font has
/// a character.
///
/// What stands in a file already stays as it is: a missing message is laid out behind the message it follows in the source. One whose
/// translation waits under an old id is not missing.
///
/// # Errors
/// [`Error::Unknown`] for a tag that is none; [`Error::Invalid`] if the manifest or a file that is there cannot be read.
pub fn add(
    library: &Library,
    scope: &Scope,
    tag: &str,
    plurals: &Plurals<'_>,
    has_glyph: &dyn Fn(char) -> bool,
) -> Result<Added, Error> {
    let no_tag = || Error::Unknown { kind: Kind::Locale, name: tag.to_owned(), known: Vec::new() };
    let locale: Locale = tag.parse().map_err(|_| no_tag())?;
    let choice = Choice { locales: Some(vec![&locale]), ..Choice::default() };
    let of_pairs = pairs(library, scope, &choice).each(|pair| lay_out_pair(pair, plurals));
    let (letters_known, missing_letters) = missing_letters(&library.manifest().language(&locale), has_glyph);
    let mut added = Added { letters_known, missing_letters, ..Added::nothing(locale) };
    let mut ledgers = Vec::new();
    for of_pair in of_pairs {
        let of_pair: LaidOut = of_pair?;
        added.messages += of_pair.missing;
        added.laid_out += of_pair.laid_out;
        added.refreshed += of_pair.refreshed;
        added.cleared += of_pair.cleared;
        added.begun.extend(of_pair.begun);
        added.edits.extend(of_pair.text);
        ledgers.extend(of_pair.ledger);
    }
    added.edits.append(&mut ledgers);
    let manifest = library
        .read_text(MANIFEST.as_ref())
        .map_err(|unreadable| Error::Invalid(vec![unreadable.diagnostic(MANIFEST.as_ref())]))?;
    if let Some(text) = with_locale(&manifest, &added.locale) {
        added.edits.push(Edit::of(&manifest, text));
    }
    Ok(added)
}

impl Added {
    fn nothing(locale: Locale) -> Self {
        Self {
            locale,
            edits: Vec::new(),
            messages: 0,
            laid_out: 0,
            refreshed: 0,
            cleared: 0,
            begun: Vec::new(),
            missing_letters: Vec::new(),
            letters_known: false,
        }
    }
}

/// What laying out one resource comes to.
#[derive(Default)]
struct LaidOut {
    /// How many messages have no translation.
    missing: usize,
    laid_out: usize,
    refreshed: usize,
    cleared: usize,
    begun: Vec<Key>,
    text: Option<Edit>,
    ledger: Option<Edit>,
}

/// Lays out one resource, and records in its ledger which text of the source was handed out.
fn lay_out_pair(pair: &Pair<'_>, plurals: &Plurals<'_>) -> Result<LaidOut, Error> {
    let ledger = pair.settled()?;
    let mut draft = Draft::of(ledger.resource());
    let missing = |item: &&Item<'_>| item.status == Status::Missing && !item.broken;
    let missing: BTreeSet<&str> = pair.items.iter().filter(missing).map(|item| item.id).collect();
    let mut laid_out = LaidOut { missing: missing.len(), ..LaidOut::default() };
    match pair.target {
        None => {
            // A file in which nothing waits is no beginning.
            let is_needed = !missing.is_empty() || pair.items.is_empty();
            let path = Library::resource_path(pair.locale, pair.resource);
            laid_out.text = is_needed.then(|| Edit::new_file(path, skeleton(pair.source.resources(), &missing, plurals)));
            laid_out.laid_out = missing.len();
            for entry in pair.source.entries().iter().filter(|entry| missing.contains(entry.id)) {
                draft.offer(entry, Fingerprint::of_folded(&part_of(entry, plurals)));
            }
        }
        Some(target) => {
            let mut refreshed = refresh(pair, target.text(), ledger, &missing, plurals);
            let (text, new) = completed(pair.source.entries(), &refreshed.text, |entry, waits| {
                (waits == Waits::No && missing.contains(entry.id)).then(|| part_of(entry, plurals))
            });
            laid_out.laid_out = new.len();
            laid_out.refreshed = refreshed.replaced;
            laid_out.cleared = refreshed.cleared.len();
            laid_out.begun =
                refreshed.begun.iter().map(|id| Key { document: pair.resource.to_owned(), id: (*id).to_owned() }).collect();
            laid_out.text = (text != target.text()).then(|| Edit::of(target.source(), text));
            for id in &refreshed.cleared {
                draft.remove(id);
            }
            for entry in pair.source.entries() {
                let stub = refreshed.laid_out.remove(entry.id);
                if let Some(stub) = stub.or_else(|| new.contains(&entry.id).then(|| part_of(entry, plurals))) {
                    draft.offer(entry, Fingerprint::of_folded(&stub));
                }
            }
        }
    }
    let text = draft.text();
    laid_out.ledger = (text != Draft::of(ledger.resource()).text()).then(|| Edit::of(ledger.source(), text));
    Ok(laid_out)
}

/// The manifest with a locale added to its list; nothing if it is in the list, or if there is no list.
fn with_locale(manifest: &Source, locale: &Locale) -> Option<String> {
    let text = manifest.text();
    let (root, _) = DeTable::parse_recoverable(text);
    let (_, value) = root.get_ref().iter().find(|(key, _)| key.get_ref() == "locales")?;
    let DeValue::Array(list) = value.get_ref() else { return None };
    let tag = locale.to_string();
    if list.iter().any(|item| item.get_ref().as_str() == Some(&tag)) {
        return None;
    }
    let Range { end, .. } = value.span();
    let at = match list.iter().last() {
        Some(last) => last.span().end,
        None => text[..end].rfind('[')? + 1,
    };
    let comma = if list.is_empty() { "" } else { ", " };
    Some(format!("{}{comma}\"{tag}\"{}", &text[..at], &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{accepted, statuses};
    use super::super::state::State;
    use super::*;
    use crate::fluent::Resource;
    use crate::library::fixture::Fixture;

    const UKRAINIAN: Plurals<'static> = Plurals { cardinal: &["one", "few", "many", "other"], ordinal: &["few", "other"] };

    #[test]
    fn a_new_locale_waits_for_text() {
        let german = "### Datei\n\n## Kapitel\n\n# Ton: freundlich.\na = Die Kaution.\n    .x = Mehr\n\nb = { $n ->\n    [0] Keine\n    [one] Ein Monat\n   *[other] { $n } Monate\n}\n";
        let fixture = Fixture::new(&[
            ("lotse.toml", "# Sprachen\nsource = \"de\"\nlocales = [\"de\"] # alle\n"),
            ("locales/de/g.ftl", german),
        ]);
        let library = fixture.open().unwrap();
        let added = add(&library, &Scope::default(), "uk", &UKRAINIAN, &|letter| letter != 'ґ').unwrap();
        assert_eq!(added.messages, 2);
        assert_eq!((added.letters_known, added.missing_letters), (true, vec!['ґ']));
        assert_eq!(added.edits[2].text(), "# Sprachen\nsource = \"de\"\nlocales = [\"de\", \"uk\"] # alle\n");
        let expected = "### Datei\n\n## Kapitel\n\n# Ton: freundlich.\n# a = Die Kaution.\n#     .x = Mehr\n\n# b =\n#     { $n ->\n#         [0] Keine\n#         [one] Ein Monat\n#         [few] { $n } Monate\n#         [many] { $n } Monate\n#        *[other] { $n } Monate\n#     }\n";
        assert_eq!(added.edits[0].text(), expected);
        // A skeleton is sound Fluent without a message; without its marks it is the German.
        let resource = Resource::of(expected);
        assert_eq!((resource.len(), resource.diagnostics().len()), (0, 0));
        library.apply(&added.edits).unwrap();
        let again = add(&fixture.open().unwrap(), &Scope::default(), "uk", &UKRAINIAN, &|_| true).unwrap();
        assert_eq!(again.edits, []);
    }

    #[test]
    fn what_is_handed_out_is_on_record() {
        let fixture = Fixture::new(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\"]\n"),
            ("locales/de/g.ftl", "# Ton: freundlich.\na = Drei Monate.\n\nb = Zwei.\n\nc = Eins.\n\nd = Null.\n"),
        ]);
        let lay_out = || {
            let library = fixture.open().unwrap();
            let added = add(&library, &Scope::default(), "uk", &UKRAINIAN, &|_| true).unwrap();
            library.apply(&added.edits).unwrap();
            let begun: Vec<String> = added.begun.iter().map(|key| key.id.clone()).collect();
            (added.laid_out, added.refreshed, added.cleared, begun.join(" "))
        };
        assert_eq!(lay_out(), (4, 0, 0, String::new()));
        assert!(fixture.read("ledger/uk/g.ftl").starts_with("# state: offered\n# target: "));
        assert_eq!(lay_out(), (0, 0, 0, String::new()));
        // One stub is begun, one filled in, one message goes; every text changes but one.
        let text = fixture.read("locales/uk/g.ftl").replace("# b = Zwei.", "# b = Два?").replace("# c = Eins.", "c = Один.");
        fixture.write("locales/uk/g.ftl", text.as_bytes());
        fixture.write("locales/de/g.ftl", b"# Ton: ernst.\na = Vier Monate.\n\nb = Sechs.\n\nc = Sieben.\n");
        assert_eq!(statuses(&fixture, "uk"), "a missing, b missing, c outdated");
        assert_eq!(lay_out(), (0, 1, 1, "b".to_owned()));
        assert_eq!(fixture.read("locales/uk/g.ftl"), "# Ton: ernst.\n# a = Vier Monate.\n\n# b = Два?\n\nc = Один.\n");
        assert_eq!(lay_out(), (0, 0, 0, "b".to_owned()));
        // What came back is a translation of what was handed out, and out of date.
        for _ in 0..2 {
            let found = accepted(&fixture, "uk", None, State::Translated);
            assert_eq!(statuses(&fixture, "uk"), "a missing, b missing, c outdated");
            assert_eq!((found.recorded.len(), found.behind.len() + found.unchanged.len()), (0, 1));
        }
        assert!(fixture.read("ledger/uk/g.ftl").contains("# state: translated\n"), "{}", fixture.read("ledger/uk/g.ftl"));
        let text = fixture.read("locales/uk/g.ftl").replace("c = Один.", "c = Сім.").replace("# b = Два?", "b = Шість.");
        fixture.write("locales/uk/g.ftl", text.as_bytes());
        assert_eq!(accepted(&fixture, "uk", None, State::Translated).recorded.len(), 1);
        assert_eq!(statuses(&fixture, "uk"), "a missing, b outdated, c translated");
        // What was recorded of a translation that is gone says nothing of the one that is to be written.
        let text = fixture.read("locales/uk/g.ftl").replace("c = Сім.", "");
        fixture.write("locales/uk/g.ftl", text.as_bytes());
        assert_eq!(lay_out(), (1, 0, 0, String::new()));
        let ledger = fixture.read("ledger/uk/g.ftl");
        assert!(
            ledger[ledger.find("b = ").unwrap()..].contains("# state: offered\n") && ledger.ends_with("\nc = Sieben.\n"),
            "{ledger}"
        );
    }

    #[test]
    fn a_stub_of_an_older_library_is_taken_on_record_if_it_is_todays() {
        let fixture = Fixture::new(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
            ("locales/de/g.ftl", "a = A\n\nb = B\n"),
            ("locales/uk/g.ftl", "# a = A\r\n\r\n# b = Früher\r\n"),
        ]);
        let library = fixture.open().unwrap();
        let added = add(&library, &Scope::default(), "uk", &UKRAINIAN, &|_| true).unwrap();
        assert_eq!((added.edits.len(), added.laid_out, added.begun), (1, 0, Vec::new()));
        assert!(added.edits[0].text().ends_with("\na = A\n") && added.edits[0].text().starts_with("# state: offered\n"));
    }

    #[test]
    fn selectors_in_one_another_are_not_multiplied_without_end() {
        let laid_out = |depth: usize| {
            let text = (0..depth)
                .fold("x".to_owned(), |inner, level| format!("{{ $n{level} ->\n    [one] {inner}\n   *[other] y\n    }}"));
            let fixture = Fixture::new(&[
                ("lotse.toml", "source = \"de\"\nlocales = [\"de\"]\n"),
                ("locales/de/g.ftl", &format!("a = {text}\n")),
            ]);
            let added = add(&fixture.open().unwrap(), &Scope::default(), "uk", &UKRAINIAN, &|_| true).unwrap();
            added.edits[0].text().to_owned()
        };
        // Four categories each: 4, 20, 84, 340, 1364.
        assert!(laid_out(1).contains("[few]") && laid_out(4).contains("[few]"));
        assert!(!laid_out(5).contains("[few]") && laid_out(5).contains("[one]"));
        assert!(laid_out(40).len() < 40_000);
    }

    #[test]
    fn what_is_missing_is_laid_out_where_it_belongs() {
        let german = "### Datei\n\na = A\n\n# Ton\nb = B\n\n## Kapitel\n\nc = { $n ->\n    [one] Ein Monat\n   *[other] { $n } Monate\n}\n\nd = D\n";
        let b = "# Ton\n# b = B\n";
        let c = "# c =\n#     { $n ->\n#         [one] Ein Monat\n#         [few] { $n } Monate\n#         [many] { $n } Monate\n#        *[other] { $n } Monate\n#     }\n";
        // What stands in the file, what is made of it, how many wait and how many of them are laid out.
        let cases = [
            ("a = А\n\nb = Б\n\n## Розділ\n\nc = В\n\nd = Д\n".to_owned(), None, 0, 0),
            ("### Файл\n\n# Тон\nd = Д\n".to_owned(), Some(format!("### Файл\n\n# a = A\n\n{b}\n{c}\n# Тон\nd = Д\n")), 3, 3),
            ("a = А\nd = Д\n".to_owned(), Some(format!("a = А\n\n{b}\n{c}\nd = Д\n")), 2, 2),
            ("a = А\n    А\n\n\n# кінець".to_owned(), Some(format!("a = А\n    А\n\n{b}\n{c}\n# d = D\n\n\n# кінець")), 3, 3),
            (format!("a = А\n\n{b}\nd = Д"), Some(format!("a = А\n\n{b}\n{c}\nd = Д")), 2, 1),
            (format!("a = А\n\n{b}\n{c}\nd = Д\n"), None, 2, 0),
            (
                "a = А\n\nb = Б\n\n## Розділ\n\nd = Д\n".to_owned(),
                Some(format!("a = А\n\nb = Б\n\n## Розділ\n\n{c}\nd = Д\n")),
                1,
                1,
            ),
            (String::new(), Some(format!("# a = A\n\n{b}\n{c}\n# d = D\n")), 4, 4),
        ];
        for (text, expected, messages, laid_out) in cases {
            let fixture = Fixture::new(&[
                ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
                ("locales/de/g.ftl", german),
                ("locales/uk/g.ftl", &text),
            ]);
            let library = fixture.open().unwrap();
            let added = add(&library, &Scope::default(), "uk", &UKRAINIAN, &|_| true).unwrap();
            let of_texts = added.edits.iter().find(|edit| edit.path().starts_with("locales"));
            assert_eq!(of_texts.map(|edit| edit.text()), expected.as_deref(), "{text}");
            assert_eq!((added.messages, added.laid_out), (messages, laid_out), "{text}");
            library.apply(&added.edits).unwrap();
            let again = add(&fixture.open().unwrap(), &Scope::default(), "uk", &UKRAINIAN, &|_| true).unwrap();
            assert_eq!((again.edits, again.laid_out), (Vec::new(), 0), "{text}");
        }
    }

    #[test]
    fn page_furniture_waits_where_nobody_says_it() {
        let german = crate::language::FURNITURE.iter().filter(|word| word.known.holds(&"de".parse().unwrap())).count();
        let fixture = Fixture::new(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\"]\n"),
            ("locales/de/common.ftl", "### Kopf\n\n# Eigenes\nown = Wort\n\npage = S. { $page }\n"),
        ]);
        let added = |tag| add(&fixture.open().unwrap(), &Scope::default(), tag, &UKRAINIAN, &|_| true).unwrap();
        let of_uk = added("uk");
        assert_eq!((of_uk.messages, of_uk.edits[0].text()), (1, "### Kopf\n\n# Eigenes\n# own = Wort\n"));
        let of_mi = added("mi");
        assert_eq!((of_mi.messages, of_mi.laid_out), (german + 1, german + 1));
        let head = "### Kopf\n\n# Eigenes\n# own = Wort\n\n# page = S. { $page }\n\n# Heading of the table of contents.\n# contents = Inhalt\n\n";
        assert!(of_mi.edits[0].text().starts_with(head), "{}", of_mi.edits[0].text());
        // Without a file of the source there is nothing to lay out but what Lotse does not know.
        fixture.remove("locales/de/common.ftl");
        assert_eq!(added("uk").edits.len(), 1, "the manifest alone");
        fixture.open().unwrap().apply(&added("mi").edits).unwrap();
        assert_eq!((added("mi").messages, added("mi").laid_out), (german, 0));
        fixture.write("locales/mi/common.ftl", b"page = W { $page }\n");
        assert_eq!((added("mi").messages, added("mi").laid_out), (german - 1, german - 1));
    }

    #[test]
    fn the_manifest_keeps_its_shape() {
        let cases = [
            ("locales = [\"de\"]", Some("locales = [\"de\", \"uk\"]")),
            ("locales = [\n  \"de\", # a\n]\n", Some("locales = [\n  \"de\", \"uk\", # a\n]\n")),
            ("locales = []", Some("locales = [\"uk\"]")),
            ("locales = [\"uk\"]", None),
            ("source = \"de\"", None),
        ];
        for (text, expected) in cases {
            let found = with_locale(&Source::new("lotse.toml", text), &"uk".parse().unwrap());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
    }
}
