//! Noting that somebody has looked facts up: the day, and the value that was found to be right.

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use crate::date::Date;
use crate::library::edit::Edit;
use crate::source::{Source, Span};

/// What noting a check would write: `checked = { on = …, value = … }` in each of these facts; nothing if they are not there. Nothing else of the file
/// changes.
#[doc(hidden)]
pub fn note_checks(facts: &Arc<Source>, names: &[&str], on: Date) -> Option<Edit> {
    let text = facts.text();
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        return None;
    }
    let mut changes: Vec<(Span, String)> = Vec::new();
    for name in names {
        let (_, table) = root.get_ref().iter().find(|(key, _)| key.get_ref() == name)?;
        let DeValue::Table(fields) = table.get_ref() else { return None };
        let field = |name: &str| fields.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value.span());
        let value = field("value")?;
        let checked = format!("{{ on = {on}, value = {} }}", &text[value.clone()]);
        match field("checked") {
            Some(place) => changes.push((Span::from(place), checked)),
            // In a table of its own line by line, else within the braces.
            None => {
                let is_inline = text[table.span()].starts_with('{');
                let end =
                    if is_inline { value.end } else { value.end + text[value.end..].find('\n').unwrap_or(text.len() - value.end) };
                let before = if is_inline { ", " } else { "\n" };
                changes.push((Span { start: end, end }, format!("{before}checked = {checked}")));
            }
        }
    }
    changes.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
    let mut new = text.to_owned();
    for (place, change) in changes {
        new.replace_range(place.range(), &change);
    }
    Some(Edit::of(facts, new))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::fact::Facts;

    #[test]
    fn a_check_is_noted_with_the_value_that_was_looked_at() {
        let text = "# Fakten\n[a]\nkind = \"number\"\nvalue = 1_000 # Euro\nsource = \"law\"\n\n[b]\nkind = \"text\"\nvalue = \"§ 1\"\nchecked = 2020-01-01 # Ana\nsource = \"law\"\n[c]\nvalue = 3";
        let inline = "d = { kind = \"number\", value = 3, source = \"law\" }\n";
        let source = Source::new("f", format!("{inline}{text}"));
        let on = "2026-11-28".parse().unwrap();
        let edit = note_checks(&source, &["a", "b", "c", "d"], on).unwrap();
        let checked = |value: &str| format!("checked = {{ on = 2026-11-28, value = {value} }}");
        let expected = format!(
            "d = {{ kind = \"number\", value = 3, {}, source = \"law\" }}\n# Fakten\n[a]\nkind = \"number\"\nvalue = 1_000 # Euro\n{}\nsource = \"law\"\n\n[b]\nkind = \"text\"\nvalue = \"§ 1\"\n{} # Ana\nsource = \"law\"\n[c]\nvalue = 3\n{}",
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
    }
}
