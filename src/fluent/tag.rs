//! Tags in the text of a pattern: where they begin, and what stands in one.
//!
//! Inline markup is a small set of HTML elements, as in the overlays of Fluent's DOM bindings; which of them there are, and what they do, the
//! document knows.

/// Stands in resolved text for the `<` of a tag that was written in a pattern; a `<` from a value stays `<`.
pub(crate) const TAG_OPEN: char = '\u{FDD0}';

/// The longest tag that is read, in bytes.
const MAX_TAG: usize = 1000;

/// A tag as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'t> {
    /// The name.
    pub(crate) name: &'t str,
    /// Whether it is `</…>`.
    pub(crate) closes: bool,
    /// Its attributes with their values.
    pub(crate) attributes: Vec<(&'t str, &'t str)>,
    /// What stands between `<` and `>`.
    pub(crate) source: &'t str,
}

impl<'t> Tag<'t> {
    /// The tag at the start of `text`, which follows the `<`, and the offset after its `>`.
    pub(crate) fn parse(text: &'t str) -> Option<(Self, usize)> {
        let end = end_of_tag(text)?;
        let source = &text[..end];
        let closes = source.starts_with('/');
        let mut rest = source.strip_prefix('/').unwrap_or(source);
        // `<br/>` is as good as `<br>`.
        rest = rest.strip_suffix('/').unwrap_or(rest).trim_end();
        let name_end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (name, mut rest) = rest.split_at(name_end);
        if name.is_empty() {
            return None;
        }
        let mut attributes = Vec::new();
        while !rest.is_empty() {
            let after = rest.trim_start();
            let (key, after) = (after.len() < rest.len()).then(|| after.split_once('='))??;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
            let (value, after) = after[1..].split_once(quote)?;
            attributes.push((key.trim_end(), value));
            rest = after;
        }
        Some((Self { name, closes, attributes, source }, end + 1))
    }

    /// What a link names.
    pub(crate) fn link(&self) -> Option<&'t str> {
        match (self.name, &self.attributes[..]) {
            ("a", [("name", value)]) => Some(value),
            _ => None,
        }
    }
}

/// The offset of the `>` that ends a tag: the first outside quotation marks.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices().take_while(|&(at, _)| at <= MAX_TAG) {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (_, '\n' | TAG_OPEN) => return None,
            _ => {}
        }
    }
    None
}

/// Where the first [`TAG_OPEN`] of a text stands.
pub(crate) fn find_open(text: &str) -> Option<usize> {
    // Hardly any other character begins with this byte.
    let mut open = memchr::memchr_iter(0xEF, text.as_bytes());
    open.find(|at| text[*at..].starts_with(TAG_OPEN))
}

/// Appends text of a pattern with [`TAG_OPEN`] for the `<` of each tag.
pub(crate) fn mark_tags(text: &str, marked: &mut String) {
    let mut done = 0;
    for at in tags(text) {
        marked.push_str(&text[done..at]);
        marked.push(TAG_OPEN);
        done = at + 1;
    }
    marked.push_str(&text[done..]);
}

/// Where the tags of a text begin: a `<` before a letter, or before `/` and a letter.
pub(crate) fn tags(text: &str) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'<', text.as_bytes()).filter(|at| is_tag(&text[at + 1..]))
}

/// Whether a `<` begins a tag, by what follows it.
pub(crate) fn is_tag(after: &str) -> bool {
    after.strip_prefix('/').unwrap_or(after).starts_with(|first: char| first.is_ascii_alphabetic())
}
