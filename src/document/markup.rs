//! Inline markup: the tags of resolved text become inlines.
//!
//! The set is small and is HTML's: `<strong>`, `<em>`, `<span lang="…">`, `<a name="…">`, `<abbr title="…">`, `<bdi>`, `<br>`; `<note name="…"/>` is
//! the mark of a footnote. Only a tag that stands in the pattern itself begins with [`TAG_OPEN`]; a `<` from a value of a variable is
//! text. Markup that is broken never loses words: the tag is dropped with a finding, what it surrounds stays.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Inline, Target};
use crate::fluent::Locale;
use crate::fluent::tag::{self, TAG_OPEN, Tag};
use crate::source::Span;

/// Elements inside one another; more is a finding, since whatever walks the inlines does so by recursion.
const MAX_DEPTH: usize = 16;

/// Where a link leads and what it prints where it surrounds nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// An anchor of the document; prints number and page.
    Anchor(String),
    /// Anything else; prints the address or number.
    Address(Target, String),
}

/// What the names in the tags of a text stand for.
pub(crate) trait Names {
    /// Where the name of a link leads, if anywhere.
    fn link(&self, name: &str) -> Option<Link>;

    /// The number of a footnote, if the block has one of this name.
    fn note(&self, name: &str) -> Option<String>;
}

/// No link leads anywhere, and there are no notes.
pub(crate) struct NoNames;

impl Names for NoNames {
    fn link(&self, _: &str) -> Option<Link> {
        None
    }

    fn note(&self, _: &str) -> Option<String> {
        None
    }
}

/// What is wrong with the markup of a text.
///
/// The finding is `markup-syntax`, `invalid-locale`, `unknown-link`, `unknown-note` or `link-without-text`, without location: the caller
/// knows the message, and finds the tag there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The finding.
    pub finding: Diagnostic,
    /// The tag it is about, as written.
    tag: String,
    /// The value in the tag, if it is about that.
    value: Option<String>,
}

impl Fault {
    /// What tells it from other faults of the same text.
    pub(crate) fn name(&self) -> String {
        format!("{} {} {:?}", self.finding.bare(), self.tag, self.value)
    }

    /// Where in the text of a message the fault stands, if it stands there itself and not in a term.
    pub(crate) fn find_in(&self, text: &str) -> Option<Span> {
        let start = text.find(&self.tag)?;
        let whole = Span { start, end: start + self.tag.len() };
        let Some(value) = self.value.as_deref().filter(|value| !value.is_empty()) else { return Some(whole) };
        let start = start + self.tag.rfind(value)?;
        Some(Span { start, end: start + value.len() })
    }
}

/// Parses resolved text.
pub(crate) fn parse(text: &str, names: &dyn Names) -> (Vec<Inline>, Vec<Fault>) {
    let (open, done, faults) = (Vec::new(), Vec::new(), Vec::new());
    let mut parser = Parser { names, open, unknown: FxHashMap::default(), notes: Vec::new(), done, faults };
    let mut rest = text;
    while let Some(at) = tag::find_open(rest) {
        parser.text(&rest[..at]);
        let after = &rest[at + TAG_OPEN.len_utf8()..];
        match Tag::parse(after) {
            Some((tag, end)) => {
                parser.tag(&tag);
                rest = &after[end..];
            }
            None => {
                let shown: String = after.chars().take_while(|c| !c.is_whitespace()).take(20).collect();
                parser.find("other", &format!("<{shown}"));
                parser.text("<");
                rest = after;
            }
        }
    }
    parser.text(rest);
    while let Some(element) = parser.open.pop() {
        parser.find("unclosed", &element.shown);
        parser.close(element);
    }
    (parser.done, parser.faults)
}

/// The same of a text that may have no tag, as most have none: then it is taken as it is.
pub(crate) fn parse_owned(text: String, names: &dyn Names) -> (Vec<Inline>, Vec<Fault>) {
    if tag::find_open(&text).is_some() {
        return parse(&text, names);
    }
    (if text.is_empty() { Vec::new() } else { vec![Inline::Text(text)] }, Vec::new())
}

/// An element whose end tag has not come yet.
struct Open {
    name: &'static str,
    /// The tag that opened it.
    shown: String,
    what: What,
    inner: Vec<Inline>,
}

enum What {
    Strong,
    Emphasis,
    Foreign(Locale),
    Link(Link, String),
    Abbreviation(String),
    Isolate,
    /// A tag that was refused: its content stays.
    Nothing,
}

struct Parser<'p> {
    names: &'p dyn Names,
    open: Vec<Open>,
    /// Unknown tags that were opened and not closed, how often.
    unknown: FxHashMap<String, usize>,
    /// The notes whose marks were set.
    notes: Vec<String>,
    done: Vec<Inline>,
    faults: Vec<Fault>,
}

impl Parser<'_> {
    fn find(&mut self, reason: &'static str, tag: &str) {
        self.fault(Diagnostic::new(Code::MarkupSyntax).arg("reason", reason).arg("tag", tag), tag, None);
    }

    fn fault(&mut self, finding: Diagnostic, tag: &str, value: Option<&str>) {
        self.faults.push(Fault { finding, tag: tag.to_owned(), value: value.map(str::to_owned) });
    }

    fn content(&mut self) -> &mut Vec<Inline> {
        self.open.last_mut().map_or(&mut self.done, |open| &mut open.inner)
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.content().last_mut() {
            Some(Inline::Text(last)) => last.push_str(text),
            _ => self.content().push(Inline::Text(text.to_owned())),
        }
    }

    fn tag(&mut self, tag: &Tag<'_>) {
        let shown = || format!("<{}>", tag.source);
        let name = match tag.name {
            "strong" => "strong",
            "em" => "em",
            "span" => "span",
            "a" => "a",
            "abbr" => "abbr",
            "bdi" => "bdi",
            "br" => {
                if tag.closes || !tag.attributes.is_empty() {
                    self.find("attribute", &shown());
                }
                self.content().push(Inline::LineBreak);
                return;
            }
            "note" => {
                self.note(tag, &shown());
                return;
            }
            name => {
                // The end tag of an unknown tag is no mistake of its own.
                if !tag.closes {
                    *self.unknown.entry(name.to_owned()).or_default() += 1;
                    self.find("unknown", &shown());
                } else if let Some(open) = self.unknown.get_mut(name).filter(|open| **open > 0) {
                    *open -= 1;
                } else {
                    self.find("unknown", &shown());
                }
                return;
            }
        };
        if tag.closes {
            self.end(name, tag);
            return;
        }
        let shown = shown();
        if self.open.len() >= MAX_DEPTH {
            self.find("deep", &shown);
            return;
        }
        let what = self.what(name, tag, &shown);
        self.open.push(Open { name, shown, what, inner: Vec::new() });
    }

    /// Sets the mark of a footnote; `<note name="…"></note>` is as good as `<note name="…"/>`.
    fn note(&mut self, tag: &Tag<'_>, shown: &str) {
        match &tag.attributes[..] {
            [] if tag.closes => {}
            [("name", name)] if !tag.closes => match self.names.note(name) {
                Some(_) if self.notes.iter().any(|known| known == name) => self.find("twice", shown),
                Some(number) => {
                    self.notes.push((*name).to_owned());
                    self.content().push(Inline::Note(number));
                }
                None => self.fault(Diagnostic::new(Code::UnknownNote).arg("name", name), shown, Some(name)),
            },
            _ => self.find("attribute", shown),
        }
    }

    fn what(&mut self, name: &str, tag: &Tag<'_>, shown: &str) -> What {
        match (name, &tag.attributes[..]) {
            ("strong", []) => return What::Strong,
            ("em", []) => return What::Emphasis,
            ("bdi", []) => return What::Isolate,
            ("abbr", [("title", title)]) if !title.trim().is_empty() => return What::Abbreviation((*title).to_owned()),
            ("span", [("lang", value)]) => match value.parse() {
                Ok(locale) => return What::Foreign(locale),
                Err(_) => self.fault(Diagnostic::new(Code::InvalidLocale).arg("found", value), shown, Some(value)),
            },
            ("a", [("name", _)]) if self.open.iter().any(|open| matches!(open.what, What::Link(..))) => self.find("nested", shown),
            ("a", [("name", value)]) => match self.names.link(value) {
                Some(link) => return What::Link(link, (*value).to_owned()),
                None => self.fault(Diagnostic::new(Code::UnknownLink).arg("target", value), shown, Some(value)),
            },
            _ => self.find("attribute", shown),
        }
        What::Nothing
    }

    /// Ends the innermost element of a name; those opened within it end with it.
    fn end(&mut self, name: &'static str, tag: &Tag<'_>) {
        if !self.open.iter().any(|open| open.name == name) {
            self.find("unopened", &format!("<{}>", tag.source));
            return;
        }
        while let Some(element) = self.open.pop() {
            if element.name == name {
                self.close(element);
                return;
            }
            self.find("unclosed", &element.shown);
            self.close(element);
        }
    }

    fn close(&mut self, element: Open) {
        let Open { shown, what, inner, .. } = element;
        let inline = match what {
            What::Nothing => {
                for inline in inner {
                    match inline {
                        Inline::Text(text) => self.text(&text),
                        other => self.content().push(other),
                    }
                }
                return;
            }
            What::Link(link, name) => {
                if inner.is_empty() {
                    match link {
                        Link::Anchor(anchor) => Inline::Reference(anchor),
                        Link::Address(target, shown) => Inline::Link(target, vec![Inline::Text(isolated(&shown))]),
                    }
                } else {
                    if is_blank(&inner) {
                        self.fault(Diagnostic::new(Code::LinkWithoutText).arg("target", name), &shown, None);
                    }
                    match link {
                        Link::Anchor(anchor) => {
                            let page = Inline::Page(anchor.clone());
                            Inline::Link(Target::Anchor(anchor), inner.into_iter().chain([page]).collect())
                        }
                        Link::Address(target, _) => Inline::Link(target, inner),
                    }
                }
            }
            _ if inner.is_empty() => return,
            What::Strong => Inline::Strong(inner),
            What::Emphasis => Inline::Emphasis(inner),
            What::Foreign(locale) => Inline::Foreign(locale, inner),
            What::Abbreviation(title) => Inline::Abbreviation(title, inner),
            What::Isolate => Inline::Isolate(inner),
        };
        self.content().push(inline);
    }
}

/// A value between the isolates that a placeable would have (UAX #9, FSI and PDI).
pub(crate) fn isolated(value: &str) -> String {
    format!("\u{2068}{value}\u{2069}")
}

/// Whether there is nothing to read.
fn is_blank(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Text(text) => {
            text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}'))
        }
        Inline::Reference(_) | Inline::Page(_) | Inline::Blank(_) | Inline::Note(_) => false,
        Inline::LineBreak => true,
        element => is_blank(element.inner()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Inlines as one line: `*strong*`, `_em_`, `[de:foreign]`, `{target:link}`, `#reference`, `@page`, `/`, `(title=abbreviation)`, `|isolate|`, `^note`.
    fn show(inlines: &[Inline]) -> String {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) => text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩"),
                Inline::Strong(inner) => format!("*{}*", show(inner)),
                Inline::Emphasis(inner) => format!("_{}_", show(inner)),
                Inline::Foreign(locale, inner) => format!("[{locale}:{}]", show(inner)),
                Inline::Link(target, inner) => format!("{{{target:?}:{}}}", show(inner)),
                Inline::Reference(anchor) => format!("#{anchor}"),
                Inline::Page(anchor) => format!("@{anchor}"),
                Inline::LineBreak => "/".to_owned(),
                Inline::Abbreviation(title, inner) => format!("({title}={})", show(inner)),
                Inline::Isolate(inner) => format!("|{}|", show(inner)),
                Inline::Note(number) => format!("^{number}"),
                Inline::Blank(length) => format!("…{length}"),
            })
            .collect()
    }

    struct Known;

    impl Names for Known {
        fn link(&self, name: &str) -> Option<Link> {
            match name {
                "deposit" => Some(Link::Anchor("deposit".into())),
                "office" => Some(Link::Address(Target::Url("https://a.de".into()), "https://a.de".into())),
                _ => None,
            }
        }

        fn note(&self, name: &str) -> Option<String> {
            (name == "law").then(|| "7".to_owned())
        }
    }

    #[test]
    fn tags_become_inlines_and_broken_ones_lose_no_words() {
        for (text, expected, findings) in [
            ("Kölner*innen _und_ < >", "Kölner*innen _und_ < >", vec![]),
            ("‹strong>a‹/strong> b", "*a* b", vec![]),
            ("‹em>a‹strong>b‹/strong>‹/em>", "_a*b*_", vec![]),
            ("a‹br>b‹br/>c", "a/b/c", vec![]),
            ("‹span lang=\"de\">Kaution‹/span>", "[de:Kaution]", vec![]),
            ("‹span  lang = 'de' >Kaution‹/span>", "[de:Kaution]", vec![]),
            ("‹a name=\"deposit\">hier‹/a>", "{Anchor(\"deposit\"):hier@deposit}", vec![]),
            ("‹a name=\"deposit\">‹/a>", "#deposit", vec![]),
            ("‹a name=\"office\">‹/a>", "{Url(\"https://a.de\"):⟨https://a.de⟩}", vec![]),
            ("‹a name=\"office\"> ‹/a>", "{Url(\"https://a.de\"): }", vec!["link-without-text target=\"office\""]),
            ("‹a name=\"nowhere\">x‹/a>", "x", vec!["unknown-link target=\"nowhere\""]),
            ("‹a href=\"x\">x‹/a>", "x", vec!["markup-syntax reason=\"attribute\" tag=\"<a href=\\\"x\\\">\""]),
            ("‹b>x‹/b>", "x", vec!["markup-syntax reason=\"unknown\" tag=\"<b>\""]),
            ("‹strong>x", "*x*", vec!["markup-syntax reason=\"unclosed\" tag=\"<strong>\""]),
            ("x‹/em>", "x", vec!["markup-syntax reason=\"unopened\" tag=\"</em>\""]),
            ("‹em>a‹strong>b‹/em>c", "_a*b*_c", vec!["markup-syntax reason=\"unclosed\" tag=\"<strong>\""]),
            ("‹span lang=\"d\">x‹/span>", "x", vec!["invalid-locale found=\"d\""]),
            (
                "‹a name=\"office\">a ‹a name=\"office\">b‹/a>‹/a>",
                "{Url(\"https://a.de\"):a b}",
                vec!["markup-syntax reason=\"nested\" tag=\"<a name=\\\"office\\\">\""],
            ),
            ("1 ‹ 2", "1 < 2", vec!["markup-syntax reason=\"other\" tag=\"<\""]),
            ("‹strong", "<strong", vec!["markup-syntax reason=\"other\" tag=\"<strong\""]),
            ("‹em>‹/em>‹strong>x‹/strong>", "*x*", vec![]),
            ("", "", vec![]),
            ("a‹note name=\"law\"/> b", "a^7 b", vec![]),
            ("a‹note name=\"law\">‹/note> b", "a^7 b", vec![]),
            ("‹strong>a‹note name='law' />‹/strong>", "*a^7*", vec![]),
            (
                "a‹note name=\"law\"/>‹note name=\"law\"/>",
                "a^7",
                vec!["markup-syntax reason=\"twice\" tag=\"<note name=\\\"law\\\"/>\""],
            ),
            ("a‹note name=\"lwa\"/>", "a", vec!["unknown-note name=\"lwa\""]),
            ("a‹note/>", "a", vec!["markup-syntax reason=\"attribute\" tag=\"<note/>\""]),
            ("‹abbr title=\"Bürgerliches Gesetzbuch\">BGB‹/abbr>", "(Bürgerliches Gesetzbuch=BGB)", vec![]),
            ("‹abbr>BGB‹/abbr>", "BGB", vec!["markup-syntax reason=\"attribute\" tag=\"<abbr>\""]),
            ("‹abbr title=\" \">BGB‹/abbr>", "BGB", vec!["markup-syntax reason=\"attribute\" tag=\"<abbr title=\\\" \\\">\""]),
            ("‹bdi>a ‹em>b‹/em>‹/bdi>", "|a _b_|", vec![]),
        ] {
            let (inlines, found) = parse(&text.replace('‹', &TAG_OPEN.to_string()), &Known);
            assert_eq!(show(&inlines), expected, "{text}");
            assert_eq!(found.iter().map(|fault| fault.finding.bare()).collect::<Vec<_>>(), findings, "{text}");
        }
    }

    proptest::proptest! {
        /// Whatever the tags, every other character is there, in order.
        #[test]
        fn no_word_is_lost(pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "a", "ü ", "*", ">", "\u{2068}7\u{2069}", "‹strong>", "‹/strong>", "‹em>", "‹/em>", "‹br>", "‹b>", "‹/b>",
                "‹span lang=\"de\">", "‹span lang=\"?\">", "‹/span>", "‹a name=\"deposit\">", "‹a name=\"x\">", "‹/a>",
                "‹abbr title=\"x\">", "‹/abbr>", "‹bdi>", "‹/bdi>", "‹note name=\"law\"/>", "‹note name=\"x\"/>",
            ]),
            0..40,
        )) {
            fn characters(inlines: &[Inline], found: &mut String) {
                for inline in inlines {
                    match inline {
                        Inline::Text(text) => found.push_str(text),
                        element => characters(element.inner(), found),
                    }
                }
            }
            let expected: String = pieces.iter().filter(|piece| !piece.starts_with('‹')).copied().collect();
            let (inlines, _) = parse(&pieces.concat().replace('‹', &TAG_OPEN.to_string()), &Known);
            let mut found = String::new();
            characters(&inlines, &mut found);
            proptest::prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn nesting_has_an_end() {
        let text = format!("{TAG_OPEN}em>").repeat(10_000) + "x";
        let (inlines, findings) = parse(&text, &Known);
        assert_eq!(show(&inlines), format!("{0}x{0}", "_".repeat(MAX_DEPTH)));
        assert_eq!(findings.len(), 10_000);
    }
}
