//! TOML files with other keys, with other texts, or without some: changed in the places that the parser tells, and nowhere else.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::source::Span;

/// A key may stand in so many places (`key.a = 1`, `key.b = 2`); what has more is left as it is.
const MOST: usize = 10_000;

/// Where a key of the table at `path` stands first.
pub(crate) fn find_key(text: &str, path: &[&str], key: &str) -> Option<Span> {
    find_entry(text, path, key).map(|(found, _)| found)
}

/// Where a key of the table at `path` stands first, and its value.
pub(crate) fn find_entry(text: &str, path: &[&str], key: &str) -> Option<(Span, Span)> {
    let (root, _) = DeTable::parse_recoverable(text);
    let (found, value) = entry(root.get_ref(), path, key)?;
    Some((found.span().into(), value.span().into()))
}

/// The keys of the table at `path`.
pub(crate) fn keys(text: &str, path: &[&str]) -> Vec<String> {
    let (root, _) = DeTable::parse_recoverable(text);
    let table = path.iter().try_fold(root.get_ref(), |table, step| inner(table, step));
    table.into_iter().flat_map(|table| table.iter()).map(|(key, _)| key.get_ref().to_string()).collect()
}

/// Where the tables in the table at `path` have a text for a key, with its quotation marks.
pub(crate) fn entries(text: &str, path: &[&str], key: &str) -> Vec<Span> {
    let (root, _) = DeTable::parse_recoverable(text);
    let Some(table) = path.iter().try_fold(root.get_ref(), |table, step| inner(table, step)) else { return Vec::new() };
    let value = |table: &DeTable<'_>| {
        let (_, value) = table.iter().find(|(name, _)| name.get_ref() == key)?;
        value.get_ref().as_str().map(|_| value.span().into())
    };
    table.iter().filter_map(|(_, entry)| value(entry.get_ref().as_table()?)).collect()
}

/// The texts of a list that is the value of a key of the root, with their places.
pub(crate) fn list(text: &str, key: &str) -> Vec<(String, Span)> {
    let (root, _) = DeTable::parse_recoverable(text);
    let Some((_, value)) = entry(root.get_ref(), &[], key) else { return Vec::new() };
    let items = value.get_ref().as_array().into_iter().flat_map(|array| array.iter());
    items.filter_map(|item| Some((item.get_ref().as_str()?.to_owned(), item.span().into()))).collect()
}

/// The text that is the value of a key of the root, with its place.
pub(crate) fn value(text: &str, key: &str) -> Option<(String, Span)> {
    let (root, _) = DeTable::parse_recoverable(text);
    let (_, value) = entry(root.get_ref(), &[], key)?;
    Some((value.get_ref().as_str()?.to_owned(), value.span().into()))
}

/// A file in which a key of the table at `path` has another name, and in how many places it stood.
pub(crate) fn with_key(text: &str, path: &[&str], key: &str, new: &str) -> (String, usize) {
    let mut changed = text.to_owned();
    for count in 0..MOST {
        let Some(place) = find_key(&changed, path, key) else { return (changed, count) };
        changed = respelt(&changed, place, key, new);
    }
    (text.to_owned(), 0)
}

/// A file in which a text at a place, with its quotation marks if it has any, is another one.
pub(crate) fn respelt(text: &str, place: Span, old: &str, new: &str) -> String {
    format!("{}{}{}", &text[..place.start], respelling(text, place, old, new), &text[place.end..])
}

/// What stands at a place of a text, with its quotation marks if it has any, if it is another one.
pub(crate) fn respelling(text: &str, place: Span, old: &str, new: &str) -> String {
    let written = &text[place.range()];
    match written.find(old) {
        Some(at) => format!("{}{new}{}", &written[..at], &written[at + old.len()..]),
        // Written with escapes.
        None => format!("\"{new}\""),
    }
}

/// A file without a key of the table at `path`: with the lines of its value, and of the comment right above.
pub(crate) fn without_key(text: &str, path: &[&str], key: &str) -> String {
    let mut changed = text.to_owned();
    for _ in 0..MOST {
        let place = {
            let (root, _) = DeTable::parse_recoverable(&changed);
            let Some((found, value)) = entry(root.get_ref(), path, key) else { return changed };
            let line = changed[..found.span().start].rfind('\n').map_or(0, |at| at + 1);
            let is_dotted =
                !changed[line..].trim_start().starts_with('[') && changed[found.span().end..].trim_start().starts_with('.');
            let end = if is_dotted { first_end_of(value) } else { end_of(value) };
            lines_of(&changed, found.span().into(), end.max(found.span().end))
        };
        changed.replace_range(place.range(), "");
    }
    text.to_owned()
}

/// A file without an item of a list that stands at a place.
pub(crate) fn without_item(text: &str, place: Span) -> String {
    let place = item_of(text, place);
    // A line that held nothing else.
    let start = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[place.end..].find('\n').map_or(text.len(), |at| place.end + at + 1);
    let is_alone = text[start..place.start].trim().is_empty() && text[place.end..end].trim().is_empty() && start > 0;
    let place = if is_alone { Span { start, end } } else { place };
    format!("{}{}", &text[..place.start], &text[place.end..])
}

/// An item of a list or of a table in braces, with the comma that parts it from the others.
fn item_of(text: &str, place: Span) -> Span {
    let blank = [' ', '\t', '\r', '\n'];
    if let Some(rest) = text[place.end..].trim_start_matches(blank).strip_prefix(',') {
        let end = text.len() - rest.trim_start_matches([' ', '\t']).len();
        return Span { start: place.start, end };
    }
    let before = text[..place.start].trim_end_matches(blank);
    let start = if before.ends_with(',') { before.len() - 1 } else { place.start };
    Span { start, end: place.end }
}

fn entry<'t>(
    root: &'t DeTable<'t>,
    path: &[&str],
    key: &str,
) -> Option<(&'t Spanned<std::borrow::Cow<'t, str>>, &'t Spanned<DeValue<'t>>)> {
    let mut table = root;
    for step in path {
        table = inner(table, step)?;
    }
    table.iter().find(|(name, _)| name.get_ref() == key)
}

/// The table that is the value of a key of a table.
fn inner<'t>(table: &'t DeTable<'t>, key: &str) -> Option<&'t DeTable<'t>> {
    table.iter().find(|(name, _)| name.get_ref() == key)?.1.get_ref().as_table()
}

/// Where a value ends, with all that is in it.
fn end_of(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Table(table) => table.iter().map(|(key, value)| end_of(value).max(key.span().end)).max(),
        DeValue::Array(array) => array.iter().map(end_of).max(),
        _ => None,
    };
    inner.unwrap_or(0).max(value.span().end)
}

/// Where the first of the values in a table ends.
fn first_end_of(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = value.get_ref().as_table().and_then(|table| table.iter().map(|(_, value)| first_end_of(value)).min());
    inner.unwrap_or(value.span().end)
}

/// The lines from a key to the end of its value, the comment right above and the blank lines behind; between braces, the entry alone.
fn lines_of(text: &str, key: Span, end: usize) -> Span {
    let mut start = text[..key.start].rfind('\n').map_or(0, |at| at + 1);
    let before = text[start..key.start].trim_start();
    if !before.is_empty() && !before.starts_with('[') {
        return item_of(text, Span { start: key.start, end });
    }
    while let Some(above) = text[..start].strip_suffix('\n') {
        let line = above.rfind('\n').map_or(0, |at| at + 1);
        if !above[line..].trim_start().starts_with('#') {
            break;
        }
        start = line;
    }
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at + 1);
    // A section takes the blank lines behind it along; an entry among others has none.
    let is_section = before.starts_with('[');
    let end = if is_section { text.len() - text[end..].trim_start_matches(['\r', '\n']).len() } else { end };
    Span { start, end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_changed_in_their_places() {
        for (text, path, expected) in [
            ("# old\n[old] # old\nold = \"old\"\n", &[][..], "# old\n[new] # old\nold = \"old\"\n"),
            ("[ \"old\" ]\r\nx = 1\r\n", &[], "[ \"new\" ]\r\nx = 1\r\n"),
            ("old.a = 1\nb.old = 2\nold.b = 3\n", &[], "new.a = 1\nb.old = 2\nnew.b = 3\n"),
            ("old = { old = 1 }\n", &[], "new = { old = 1 }\n"),
            (
                "[require]\nold = 1\nolder = 2\n[locale.old]\ndigits = \"old\"\n",
                &["locale"],
                "[require]\nold = 1\nolder = 2\n[locale.new]\ndigits = \"old\"\n",
            ),
            ("[require]\nold = 1\n[locale.old]\n", &["require"], "[require]\nnew = 1\n[locale.old]\n"),
            ("require = { old = 1, x = 2 }\n", &["require"], "require = { new = 1, x = 2 }\n"),
            ("\"\\u006fld\" = 1\n", &[], "\"new\" = 1\n"),
            ("x = 1\n", &[], "x = 1\n"),
        ] {
            assert_eq!(with_key(text, path, "old", "new").0, expected, "{text}");
            assert_eq!(with_key(expected, path, "old", "new"), (expected.to_owned(), 0));
        }
    }

    #[test]
    fn keys_go_with_their_values() {
        for (text, path, expected) in [
            (
                "# Head\n\n# of old\n[old]\nx = [\n  1,\n] # x\n\n\n# of next\n[next]\ny = 1\n",
                &[][..],
                "# Head\n\n# of next\n[next]\ny = 1\n",
            ),
            ("[a]\nx = 1\n\n[old]\nx = 1\n", &[], "[a]\nx = 1\n\n"),
            ("old.a = 1\nb.old = 2\nold.b = 3\n", &[], "b.old = 2\n"),
            ("[require]\nold = 1\nx = 2\n", &["require"], "[require]\nx = 2\n"),
            ("require = { old = 1, x = 2 }\n", &["require"], "require = { x = 2 }\n"),
            ("require = { x = 2, old = { percent = 1 } }\n", &["require"], "require = { x = 2 }\n"),
        ] {
            assert_eq!(without_key(text, path, "old"), expected, "{text}");
        }
    }

    #[test]
    fn items_go_with_their_comma() {
        for (text, expected) in [
            ("locales = [\"de\", \"old\", \"uk\"]\n", "locales = [\"de\", \"uk\"]\n"),
            ("locales = [\"old\", \"uk\"]\n", "locales = [\"uk\"]\n"),
            ("locales = [\"de\", \"old\"]\n", "locales = [\"de\"]\n"),
            ("locales = [\n  \"de\",\n  \"old\",\n  \"uk\",\n]\n", "locales = [\n  \"de\",\n  \"uk\",\n]\n"),
            ("locales = [\"old\"]\n", "locales = []\n"),
        ] {
            let place = list(text, "locales").into_iter().find(|(tag, _)| tag == "old").expect("it is there").1;
            assert_eq!(without_item(text, place), expected, "{text}");
        }
        assert_eq!(value("source = \"de\"\n", "source"), Some(("de".to_owned(), Span { start: 9, end: 13 })));
    }
}
