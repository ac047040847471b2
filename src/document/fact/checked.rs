//! Noting that somebody has looked facts up: the day, and the value that was found to be right.

use std::sync::Arc;

use crate::date::Date;
use crate::library::edit::Edit;
use crate::library::respell::find_entry;
use crate::source::Source;

use super::Facts;

/// What noting a check would write: `checked = { on = …, value = … }` in each of these facts. Nothing else of the file changes; nothing comes of it where one
/// of them is not there, or written so that the check would not be read.
#[doc(hidden)]
pub fn note_checks(facts: &Arc<Source>, names: &[&str], on: Date) -> Option<Edit> {
    let mut text = facts.text().to_owned();
    for name in names {
        let (key, value) = find_entry(&text, &[name], "value")?;
        let checked = format!("{{ on = {on}, value = {} }}", &text[value.range()]);
        if let Some((_, place)) = find_entry(&text, &[name], "checked") {
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
    let read = Facts::parse(&Source::new(facts.path(), text.as_str())).0;
    let is_noted = |name: &&str| read.get(name).is_some_and(|fact| fact.provenance.checked == Some(on) && !fact.has_changed);
    names.iter().all(is_noted).then(|| Edit::of(facts, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_noted_with_the_value_that_was_looked_at() {
        let text = "# Fakten\n[a]\nkind = \"number\"\nvalue = 1_000 # Euro\nsource = \"law\"\n\n[b]\nkind = \"text\"\nvalue = \"§ 1\"\nchecked = 2020-01-01 # Ana\nsource = \"law\"\n[c]\nkind = \"number\"\nsource = \"law\"\nvalue = 3";
        let inline = "d = { kind = \"number\", value = 3, source = \"law\" }\n";
        let source = Source::new("f", format!("{inline}{text}"));
        let on = "2026-11-28".parse().unwrap();
        let edit = note_checks(&source, &["a", "b", "c", "d"], on).unwrap();
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
        let again = note_checks(&Source::new("f", edit.text()), &["a"], on).unwrap();
        assert_eq!(again.text(), edit.text());
        let changed = edit.text().replacen("value = 1_000 #", "value = 1_001 #", 1);
        for (text, is_changed) in [(edit.text(), false), (changed.as_str(), true)] {
            let (facts, _) = Facts::parse(&Source::new("f", text));
            assert_eq!(facts.get("a").unwrap().has_changed, is_changed);
        }
        assert_eq!(note_checks(&source, &["nothing"], on), None);
        // With the name before each key.
        let dotted = Source::new("f", "e.kind = \"number\"\ne.value = 3 # x\ne.source = \"law\"\n");
        let edit = note_checks(&dotted, &["e"], on).unwrap();
        assert_eq!(edit.text(), format!("e.kind = \"number\"\ne.value = 3 # x\ne.{}\ne.source = \"law\"\n", checked("3")));
        // A check in parts would not be read if it were written once more.
        let parts =
            Source::new("f", "[a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\nchecked.on = 2020-01-01\nchecked.value = 3\n");
        assert!(note_checks(&parts, &["a"], on).is_none_or(|edit| Facts::parse(&Source::new("f", edit.text())).1.is_empty()));
    }
}
