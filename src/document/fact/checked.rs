//! Noting that somebody has looked facts up: the day, and the value that was found to be right.

use std::sync::Arc;

use crate::date::Date;
use crate::document::outline::Outline;
use crate::library::Library;
use crate::library::edit::Edit;
use crate::library::respell::find_entry;
use crate::source::Source;

use super::Facts;

/// What noting a check would write: `checked = { on = …, value = … }` in each of these facts, which stand in the table at `path` of a file. Nothing else of
/// the file changes; nothing comes of it where one of them is not there, is computed, or is written so that the check would not be read.
fn noted(text: &str, path: &[&str], names: &[&str], on: Date) -> Option<String> {
    let mut text = text.to_owned();
    for name in names {
        let path = [path, &[name]].concat();
        let (key, value) = find_entry(&text, &path, "value")?;
        let checked = format!("{{ on = {on}, value = {} }}", &text[value.range()]);
        if let Some((_, place)) = find_entry(&text, &path, "checked") {
            text.replace_range(place.range(), &checked);
            continue;
        }
        // Behind the value, written as its key is: on a line of its own, with the name before a full stop, or within braces.
        let line = text[..key.start].rfind('\n').map_or(0, |at| at + 1);
        let before = text[line..key.start].to_owned();
        let (end, start) = match before.contains('{') {
            true => (value.end, ", ".to_owned()),
            false => (value.end + text[value.end..].find('\n').unwrap_or(text.len() - value.end), format!("\n{before}")),
        };
        text.insert_str(end, &format!("{start}checked = {checked}"));
    }
    Some(text)
}

/// What noting a check of facts of all documents, or of those that a document has alone, would write.
#[doc(hidden)]
pub fn note_checks(library: &Library, document: Option<&str>, names: &[&str], on: Date) -> Option<Edit> {
    match document {
        None => note_in(library.facts_source()?, &[], names, on, |source| Facts::parse(source).0),
        Some(document) => {
            note_in(library.outline_source(document)?, &["facts"], names, on, |source| Outline::parse(source).0.facts)
        }
    }
}

fn note_in(source: &Arc<Source>, path: &[&str], names: &[&str], on: Date, read: fn(&Arc<Source>) -> Facts) -> Option<Edit> {
    let text = noted(source.text(), path, names, on)?;
    let read = read(&Source::new(source.path(), text.as_str()));
    let is_noted = |name: &&str| read.get(name).is_some_and(|fact| fact.provenance.checked == Some(on) && !fact.has_changed);
    names.iter().all(is_noted).then(|| Edit::of(source, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(source: &Arc<Source>, names: &[&str], on: Date) -> Option<Edit> {
        note_in(source, &[], names, on, |source| Facts::parse(source).0)
    }

    #[test]
    fn a_check_of_a_fact_of_one_document_is_noted_in_its_outline() {
        let outline = "title = \"t\"\ndate = 2026-11-20\n\n[facts.a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\n\n\
                       [facts.b]\nkind = \"number\"\nderive = \"2 * a\"\n";
        let library = Library::from_files([("lotse.toml", "source = \"de\""), ("documents/d.toml", outline)]).unwrap();
        let on = "2026-11-28".parse().unwrap();
        let edit = note_checks(&library, Some("d"), &["a"], on).unwrap();
        assert_eq!(edit.text(), outline.replace("value = 3\n", "value = 3\nchecked = { on = 2026-11-28, value = 3 }\n"));
        for (document, name) in [(None, "a"), (Some("d"), "c"), (Some("d"), "b"), (Some("e"), "a")] {
            assert_eq!(note_checks(&library, document, &[name], on), None, "{document:?} {name}");
        }
    }

    #[test]
    fn a_check_is_noted_with_the_value_that_was_looked_at() {
        let text = "# Fakten\n[a]\nkind = \"number\"\nvalue = 1_000 # Euro\nsource = \"law\"\n\n[b]\nkind = \"text\"\nvalue = \"§ 1\"\nchecked = 2020-01-01 # Ana\nsource = \"law\"\n[c]\nkind = \"number\"\nsource = \"law\"\nvalue = 3";
        let inline = "d = { kind = \"number\", value = 3, source = \"law\" }\n";
        let source = Source::new("f", format!("{inline}{text}"));
        let on = "2026-11-28".parse().unwrap();
        let edit = shared(&source, &["a", "b", "c", "d"], on).unwrap();
        let checked = |value: &str| format!("checked = {{ on = 2026-11-28, value = {value} }}");
        let expected = format!(
            "d = {{ kind = \"number\", value = 3, {}, source = \"law\" }}\n# Fakten\n[a]\nkind = \"number\"\nvalue = 1_000 # Euro\n{}\nsource = \"law\"\n\n[b]\nkind = \"text\"\nvalue = \"§ 1\"\n{} # Ana\nsource = \"law\"\n[c]\nkind = \"number\"\nsource = \"law\"\nvalue = 3\n{}",
            checked("3"),
            checked("1_000"),
            checked("\"§ 1\""),
            checked("3")
        );
        assert_eq!(edit.text(), expected);
        // Noted again, nothing but the day changes; another value is seen.
        let again = shared(&Source::new("f", edit.text()), &["a"], on).unwrap();
        assert_eq!(again.text(), edit.text());
        let changed = edit.text().replacen("value = 1_000 #", "value = 1_001 #", 1);
        for (text, is_changed) in [(edit.text(), false), (changed.as_str(), true)] {
            let (facts, _) = Facts::parse(&Source::new("f", text));
            assert_eq!(facts.get("a").unwrap().has_changed, is_changed);
        }
        assert_eq!(shared(&source, &["nothing"], on), None);
        // With the name before each key.
        let dotted = Source::new("f", "e.kind = \"number\"\ne.value = 3 # x\ne.source = \"law\"\n");
        let edit = shared(&dotted, &["e"], on).unwrap();
        assert_eq!(edit.text(), format!("e.kind = \"number\"\ne.value = 3 # x\ne.{}\ne.source = \"law\"\n", checked("3")));
        // A check in parts would not be read if it were written once more.
        let parts =
            Source::new("f", "[a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\nchecked.on = 2020-01-01\nchecked.value = 3\n");
        assert!(shared(&parts, &["a"], on).is_none_or(|edit| Facts::parse(&Source::new("f", edit.text())).1.is_empty()));
    }
}
