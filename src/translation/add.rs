//! Adding a locale: a skeleton in which the next step is to write text.
//!
//! Every message stands in its file as a comment, the German as its text, below what the source tells translators: take away the `# `
//! and write. So a file that is half done is sound Fluent, and what is not done counts as missing. Where the text depends on a
//! number, the variants are those of the new language.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast;
use rustc_hash::FxHashMap;
use toml::de::{DeTable, DeValue};

use crate::error::{Error, Kind};
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::{CommentLevel, Entry, Node};
use crate::fluent::usage::{SelectorKind, Usage, key};
use crate::fluent::{Locale, Resource};
use crate::library::{Library, MANIFEST};
use crate::source::Source;

use super::Edit;
use super::Scope;
use super::compare::Item;
use super::pairs::{Choice, Pair, pairs};
use super::state::Status;

/// What the library has to know of a language to lay out its plural variants.
pub struct Plurals<'p> {
    /// The categories of counts, in CLDR's order; empty if the language is not known.
    pub cardinal: &'p [&'static str],
    /// The categories of places in an order.
    pub ordinal: &'p [&'static str],
}

/// What adding a locale would write.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Added {
    /// The locale.
    pub locale: Locale,
    /// The files, the manifest last.
    pub edits: Vec<Edit>,
    /// How many messages wait for text.
    pub messages: usize,
    /// How many of them are laid out now; the others stood there already.
    pub laid_out: usize,
    /// Letters of the language, as CLDR lists them, that no font has; the first of its script where CLDR lists none and no font has any.
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
    let mut edits = Vec::new();
    let (mut messages, mut laid_out) = (0, 0);
    for of_pair in of_pairs {
        let (missing, count, edit) = of_pair?;
        messages += missing;
        laid_out += count;
        edits.extend(edit);
    }
    let manifest = library
        .read_text(MANIFEST.as_ref())
        .map_err(|unreadable| Error::Invalid(vec![unreadable.diagnostic(MANIFEST.as_ref())]))?;
    if let Some(text) = with_locale(&manifest, &locale) {
        edits.push(Edit::of(&manifest, text));
    }
    let (letters_known, missing_letters) = missing_letters(&locale, has_glyph);
    Ok(Added { locale, edits, messages, laid_out, missing_letters, letters_known })
}

/// Lays out one resource: how many messages have no translation, how many of them are laid out now, and what that would write.
fn lay_out_pair(pair: &Pair<'_>, plurals: &Plurals<'_>) -> Result<(usize, usize, Option<Edit>), Error> {
    pair.readable()?;
    let missing = |item: &&Item<'_>| item.status == Status::Missing && !item.broken;
    let missing: BTreeSet<&str> = pair.items.iter().filter(missing).map(|item| item.id).collect();
    let Some(target) = pair.target else {
        // A file in which nothing waits is no beginning.
        let is_needed = !missing.is_empty() || pair.items.is_empty();
        let path = Library::resource_path(pair.locale, pair.resource);
        let edit = is_needed.then(|| Edit::new_file(path, skeleton(pair.source.resources(), &missing, plurals)));
        return Ok((missing.len(), missing.len(), edit));
    };
    let (text, count) = completed(pair.source.entries(), target.text(), &missing, plurals);
    Ok((missing.len(), count, (count > 0).then(|| Edit::of(target.source(), text))))
}

/// The skeleton of a source: what is missing, below its headings.
fn skeleton(sources: &[&Resource], missing: &BTreeSet<&str>, plurals: &Plurals<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut laid_out: BTreeSet<&str> = BTreeSet::new();
    for node in sources.iter().flat_map(|source| source.nodes()) {
        match node {
            Node::Comment { level, comment, .. } => {
                let marks = match level {
                    CommentLevel::Standalone => "#",
                    CommentLevel::Group => "##",
                    CommentLevel::Resource => "###",
                };
                parts.push(commented(marks, &comment.content.join("\n")));
            }
            Node::Entry(entry) if missing.contains(entry.id) && laid_out.insert(entry.id) => parts.push(part_of(&entry, plurals)),
            Node::Entry(_) | Node::Junk { .. } => {}
        }
    }
    if parts.is_empty() { String::new() } else { parts.join("\n\n") + "\n" }
}

/// An entry that waits for text: what the source tells translators of it, and its text, all as a comment.
fn part_of(entry: &Entry<'_>, plurals: &Plurals<'_>) -> String {
    let mut part = String::new();
    if let Some(comment) = entry.comment {
        part.push_str(&commented("#", &comment.content.join("\n")));
        part.push('\n');
    }
    part.push_str(&commented("#", entry_skeleton(entry, plurals).trim_end()));
    part
}

/// A file with the missing messages laid out, each behind the message it follows in the source, and how many they are.
fn completed(entries: &[Entry<'_>], text: &str, missing: &BTreeSet<&str>, plurals: &Plurals<'_>) -> (String, usize) {
    let target = Resource::parse(Source::new("", text));
    let waiting = laid_out(text);
    // Where the paragraph of a message ends: its text, or the comment it was laid out in.
    let end_of = |id: &str| match target.get(id) {
        Some(entry) => Some(end_of_line(text, entry.span.end)),
        None => waiting.get(id).copied(),
    };
    let next = next_of_group(entries, &target);
    let mut insertions: Vec<(usize, String)> = Vec::new();
    let mut last: Option<(usize, &Entry<'_>)> = None;
    for (index, entry) in entries.iter().enumerate() {
        if let Some(end) = end_of(entry.id) {
            last = Some((end, entry));
        } else if missing.contains(entry.id) {
            // A heading stands before the messages of its chapter: the first of them goes before the next that is there.
            let behind = last.filter(|(_, last)| last.group == entry.group).map(|(end, _)| end);
            let at = behind.or(next[index]).or(last.map(|(end, _)| end));
            let start = || target.entries().next().map_or(text.len(), |first| first.span.start);
            insertions.push((at.unwrap_or_else(start), part_of(entry, plurals)));
        }
    }
    let count = insertions.len();
    // Each message comes after those laid out before it; from the back, so that no place moves.
    insertions.sort_by_key(|(at, _)| *at);
    let mut completed = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for (at, part) in insertions {
        completed.push_str(&text[done..at]);
        done = at;
        let before = completed.trim_end_matches('\n').len();
        completed.truncate(before);
        if before > 0 {
            completed.push_str("\n\n");
        }
        completed.push_str(&part);
        completed.push('\n');
        if !text[at..].trim_start_matches([' ', '\r']).starts_with('\n') && at < text.len() {
            completed.push('\n');
        }
    }
    completed.push_str(&text[done..]);
    (completed, count)
}

/// The end of the line that a position is in, behind its line end.
fn end_of_line(text: &str, at: usize) -> usize {
    let at = text[..at].trim_end_matches(['\n', '\r']).len();
    text[at..].find('\n').map_or(text.len(), |length| at + length + 1)
}

/// For each entry of the source, where the first of its group begins that the target has, of those from it on.
fn next_of_group(entries: &[Entry<'_>], target: &Resource) -> Vec<Option<usize>> {
    let mut next = vec![None; entries.len()];
    for (index, entry) in entries.iter().enumerate().rev() {
        let of_rest = || entries.get(index + 1).filter(|rest| rest.group == entry.group).and_then(|_| next[index + 1]);
        next[index] = target.get(entry.id).map(|found| found.span.start).or_else(of_rest);
    }
    next
}

/// The ends of the comments in which messages wait for text, by id; of several the first.
fn laid_out(text: &str) -> FxHashMap<&str, usize> {
    let mut ends: FxHashMap<&str, usize> = FxHashMap::default();
    let mut open: Vec<&str> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') {
            ends.extend(open.drain(..).map(|id| (id, at)));
        }
        let id = line.strip_prefix("# ").and_then(|content| Some(content.split_once('=')?.0.trim_end()));
        open.extend(id.filter(|id| !ends.contains_key(id)));
        at += line.len();
    }
    ends.extend(open.into_iter().map(|id| (id, text.len())));
    ends
}

fn commented(marks: &str, text: &str) -> String {
    let line = |line: &str| if line.is_empty() { marks.to_owned() } else { format!("{marks} {line}") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The canonical text of an entry with the plural variants of the new language.
fn entry_skeleton(entry: &Entry<'_>, plurals: &Plurals<'_>) -> String {
    let numeric = |pattern| Usage::of(pattern).selectors.iter().any(|selector| selector.kind != SelectorKind::Text);
    // Selectors in selectors multiply; who wrote so many is shown what is there.
    let laid_out =
        |pattern| if variants_of(pattern, plurals) > MAX_VARIANTS { pattern.clone() } else { with_variants(pattern, plurals) };
    let value = entry.value.filter(|value| numeric(value)).map(laid_out);
    let attributes: Vec<ast::Attribute<&str>> = entry
        .attributes
        .iter()
        .map(|attribute| ast::Attribute { id: attribute.id.clone(), value: laid_out(&attribute.value) })
        .collect();
    let laid_out = Entry { value: value.as_ref().or(entry.value), attributes: &attributes, by_name: None, ..*entry };
    entry_text(&laid_out, Comments::Drop)
}

/// The most variants a text is laid out with: three numbers in one another, each with the six categories of Arabic, are 258.
const MAX_VARIANTS: usize = 500;

/// How many variants a pattern would be laid out with, those in one another counted each time.
fn variants_of(pattern: &ast::Pattern<&str>, plurals: &Plurals<'_>) -> usize {
    let of_element = |element: &ast::PatternElement<&str>| {
        let ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } = element else { return 0 };
        let inner = variants.iter().map(|variant| variants_of(&variant.value, plurals)).max().unwrap_or(0);
        let numbers = variants.iter().filter(|variant| matches!(variant.key, ast::VariantKey::NumberLiteral { .. })).count();
        let most = variants.len().max(numbers + plurals.cardinal.len().max(plurals.ordinal.len()));
        most.saturating_mul(inner.saturating_add(1))
    };
    pattern.elements.iter().map(of_element).fold(0, usize::saturating_add)
}

fn with_variants<'r>(pattern: &'r ast::Pattern<&'r str>, plurals: &Plurals<'_>) -> ast::Pattern<&'r str> {
    let elements = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
            let single = ast::Pattern { elements: vec![element.clone()] };
            let kind = kind_of(&single);
            let categories = match kind {
                SelectorKind::Cardinal => plurals.cardinal,
                SelectorKind::Ordinal => plurals.ordinal,
                SelectorKind::Text => &[],
            };
            let variants = lay_out(variants, categories, plurals);
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector: selector.clone(), variants } }
        }
        other => other.clone(),
    });
    ast::Pattern { elements: elements.collect() }
}

fn kind_of(pattern: &ast::Pattern<&str>) -> SelectorKind {
    // Nested selectors come after the one they are in.
    let text = Usage::of(pattern);
    text.selectors.first().map_or(SelectorKind::Text, |selector| selector.kind)
}

/// The variants of a new language: those of single numbers as they are, then one for each category with the text that the source
/// has for it or else its default. Without categories, the variants of the source.
fn lay_out<'r>(
    variants: &'r [ast::Variant<&'r str>],
    categories: &[&'static str],
    plurals: &Plurals<'_>,
) -> Vec<ast::Variant<&'r str>> {
    let copy = |variant: &'r ast::Variant<&'r str>, key: ast::VariantKey<&'r str>, default| ast::Variant {
        key,
        value: with_variants(&variant.value, plurals),
        default,
    };
    let Some(standard) = variants.iter().find(|variant| variant.default).filter(|_| !categories.is_empty()) else {
        return variants.iter().map(|variant| copy(variant, variant.key.clone(), variant.default)).collect();
    };
    let numbers =
        variants.iter().filter(|variant| matches!(variant.key, ast::VariantKey::NumberLiteral { .. }) && !variant.default);
    let numbers = numbers.map(|variant| copy(variant, variant.key.clone(), false));
    let of_categories = categories.iter().map(|&name| {
        let own = variants.iter().find(|variant| key(variant) == name).unwrap_or(standard);
        copy(own, ast::VariantKey::Identifier { name }, name == "other")
    });
    numbers.chain(of_categories).collect()
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

/// How many letters of a script are named where no font has any.
const SOME: usize = 10;

/// The letters of a script by its code in ISO 15924, those of the mixed scripts of Japan and Korea among them.
fn letters_of(script: &str) -> impl Iterator<Item = char> + use<> {
    use unicode_script::{Script, UnicodeScript as _};
    let scripts: Vec<Script> = match script {
        "Jpan" => vec![Script::Hiragana, Script::Katakana, Script::Han],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" => vec![Script::Han],
        script => Script::from_short_name(script).into_iter().collect(),
    };
    ('\u{a1}'..='\u{1ffff}').filter(move |letter| letter.is_alphabetic() && scripts.contains(&letter.script()))
}

/// Letters of the language that no font has, and whether its letters are known at all.
fn missing_letters(locale: &Locale, has_glyph: &dyn Fn(char) -> bool) -> (bool, Vec<char>) {
    use icu_locale::exemplar_chars::ExemplarCharacters;
    let listed = ExemplarCharacters::try_new_main(&locale.cldr().into());
    let letters: Vec<char> = match &listed {
        Ok(listed) => ('\u{a1}'..='\u{2fff}').filter(|&letter| listed.contains(letter)).collect(),
        Err(_) => Vec::new(),
    };
    if letters.is_empty() && locale.script() != "Latn" {
        // A font that has no letter of the script at all is no font for the language.
        let letters: Vec<char> = letters_of(&locale.script()).collect();
        let none = !letters.is_empty() && !letters.iter().any(|&letter| has_glyph(letter));
        return if none { (true, letters.into_iter().take(SOME).collect()) } else { (false, Vec::new()) };
    }
    // CLDR answers with the alphabet of no language where it knows none; Latin letters are in every font.
    let missing: Vec<char> = letters.iter().copied().filter(|&letter| !has_glyph(letter)).collect();
    (!letters.is_empty() || locale.script() == "Latn", missing)
}

#[cfg(test)]
mod tests {
    use super::*;
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
        assert_eq!(added.edits[1].text(), "# Sprachen\nsource = \"de\"\nlocales = [\"de\", \"uk\"] # alle\n");
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
            assert_eq!(added.edits.first().map(|edit| edit.text()), expected.as_deref(), "{text}");
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
