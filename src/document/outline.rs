//! Outlines: which blocks a document has, in which order, naming messages; no prose.
//!
//! An outline is `documents/<name>.toml`. Every message, picture, contact and fact it names is kept with its place, so that a
//! mistyped name is told where it stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::document::block::{Breaks, ListKind, NoteStyle, Place, RowHeaders};
use crate::document::fact::Facts;
use crate::fluent::Locale;
use crate::library::manifest::{Edition, Opens};
use crate::library::table::Named;
use crate::source::{Location, Source, Span};

mod read;

pub use read::kinds;

/// A document's outline.
#[derive(Clone, Debug)]
pub struct Outline {
    /// The file.
    pub source: Arc<Source>,
    /// Message of the title.
    pub title: Option<Named>,
    /// Message of the subtitle.
    pub subtitle: Option<Named>,
    /// Message of the publisher.
    pub publisher: Option<Named>,
    /// Message of the one sentence that the PDF says of itself.
    pub subject: Option<Named>,
    /// Edition date.
    pub date: Date,
    /// The locales the document is meant for; none for all of the library.
    pub locales: Option<Vec<Locale>>,
    /// The same as they are written.
    pub locale_names: Vec<Named>,
    /// The edition it is made for, printed where none is asked for; none for [`Edition::DEFAULT`].
    pub edition: Option<Named>,
    /// The editions it is printed in besides.
    pub editions: Vec<Named>,
    /// Whether chapters are numbered.
    pub numbering: Numbering,
    /// The facts of this document alone.
    pub facts: Facts,
    /// The blocks.
    pub blocks: Vec<OutlineBlock>,
}

/// Whether chapters are numbered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbering {
    /// Those that do not say otherwise.
    #[default]
    Chapters,
    /// None.
    None,
}

/// A block of an outline.
#[derive(Clone, Debug)]
pub struct OutlineBlock {
    /// Where it stands: its header.
    pub span: Span,
    /// Name that references lead to.
    pub id: Option<Named>,
    /// Where a page may end around it.
    pub breaks: Breaks,
    /// The editions that this names.
    pub break_editions: Vec<(&'static str, Named)>,
    /// What it is.
    pub kind: OutlineKind,
    /// The footnotes whose marks stand in its texts: what marks call each, and its message, in file order.
    pub notes: Vec<(Named, Named)>,
}

/// What a block of an outline is. Texts are message ids; see [`crate::document::block::BlockKind`] for what becomes of them.
#[derive(Clone, Debug)]
pub enum OutlineKind {
    Cover { image: Option<Named>, image_text: Option<Named> },
    Imprint { text: Vec<Named> },
    Contents,
    Heading { level: u8, title: Named, image: Option<Named>, intro: Option<Named>, numbered: bool, opens: Option<Opens> },
    Paragraph { text: Named, footnote: Option<Named> },
    List { kind: ListKind, title: Option<Named>, items: Vec<Named> },
    DoDont { caption: Named, dos: Vec<Named>, donts: Vec<Named> },
    Table { caption: Option<Named>, columns: Vec<Named>, rows: Vec<Vec<Named>>, row_headers: RowHeaders },
    Note { style: NoteStyle, title: Option<Named>, text: Vec<Named>, items: Vec<Named> },
    Contact { contact: Named, text: Option<Named> },
    Glossary { entries: Vec<Named> },
    Letter { title: Named, text: Vec<Named> },
    Figure { image: Named, text: Named, width: Option<f32>, place: Place },
    Quote { text: Named },
    Tiles { items: Vec<Named> },
    Chart { text: Named, bars: Vec<OutlineBar> },
    Qr { link: Named, text: Named },
    PageBreak,
}

/// A bar of a chart.
#[derive(Clone, Debug)]
pub struct OutlineBar {
    /// The fact it draws.
    pub fact: Named,
    /// Message of its label.
    pub label: Named,
}

/// What a name in an outline is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NameKind {
    /// A fact.
    Fact,
    /// A contact.
    Contact,
    /// What a link leads to: a contact, or a fact that is an address.
    Link,
}

impl Outline {
    /// Whether the document is meant for a locale.
    #[doc(hidden)]
    pub fn is_meant_for(&self, locale: &Locale) -> bool {
        self.locales.as_ref().is_none_or(|locales| locales.contains(locale))
    }

    /// The editions it is made for: its own first, then the others it names, or where it names none at all those of `all` the library has.
    #[doc(hidden)]
    pub fn editions<'o>(&'o self, all: &'o BTreeMap<String, Edition>) -> Vec<&'o str> {
        let own = self.edition.as_ref().map_or(Edition::DEFAULT, |edition| &edition.text);
        let others: Vec<&str> = match (&self.edition, &self.editions[..]) {
            (None, []) => all.keys().map(String::as_str).collect(),
            (_, named) => named.iter().map(|edition| edition.text.as_str()).collect(),
        };
        [own].into_iter().chain(others.into_iter().filter(|other| *other != own)).collect()
    }

    /// Every message the outline names, in file order.
    pub(crate) fn messages(&self) -> Vec<&Named> {
        let mut messages: Vec<&Named> =
            [&self.title, &self.subtitle, &self.publisher, &self.subject].into_iter().flatten().collect();
        for block in &self.blocks {
            messages.extend(block.notes.iter().map(|(_, text)| text));
            match &block.kind {
                OutlineKind::Cover { image_text, .. } => messages.extend(image_text),
                OutlineKind::Imprint { text } => messages.extend(text),
                OutlineKind::Contents | OutlineKind::PageBreak => {}
                OutlineKind::Heading { title, intro, .. } => {
                    messages.push(title);
                    messages.extend(intro);
                }
                OutlineKind::Paragraph { text, footnote } => {
                    messages.push(text);
                    messages.extend(footnote);
                }
                OutlineKind::List { title, items, .. } => {
                    messages.extend(title);
                    messages.extend(items);
                }
                OutlineKind::DoDont { caption, dos, donts } => {
                    messages.push(caption);
                    messages.extend(dos);
                    messages.extend(donts);
                }
                OutlineKind::Table { caption, columns, rows, .. } => {
                    messages.extend(caption);
                    messages.extend(columns);
                    messages.extend(rows.iter().flatten());
                }
                OutlineKind::Note { title, text, items, .. } => {
                    messages.extend(title);
                    messages.extend(text);
                    messages.extend(items);
                }
                OutlineKind::Contact { text, .. } => messages.extend(text),
                OutlineKind::Glossary { entries } => messages.extend(entries),
                OutlineKind::Letter { title, text } => {
                    messages.push(title);
                    messages.extend(text);
                }
                OutlineKind::Figure { text, .. } | OutlineKind::Quote { text } | OutlineKind::Qr { text, .. } => {
                    messages.push(text)
                }
                OutlineKind::Tiles { items } => messages.extend(items),
                OutlineKind::Chart { text, bars } => {
                    messages.push(text);
                    messages.extend(bars.iter().map(|bar| &bar.label));
                }
            }
        }
        messages
    }

    /// Every fact and contact the outline names, in file order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Named> {
        self.names_of_kinds().map(|(_, name)| name)
    }

    /// The same, with what each is the name of.
    pub(crate) fn names_of_kinds(&self) -> impl Iterator<Item = (NameKind, &Named)> {
        self.blocks.iter().flat_map(|block| match &block.kind {
            OutlineKind::Contact { contact, .. } => vec![(NameKind::Contact, contact)],
            OutlineKind::Qr { link, .. } => vec![(NameKind::Link, link)],
            OutlineKind::Chart { bars, .. } => bars.iter().map(|bar| (NameKind::Fact, &bar.fact)).collect(),
            _ => Vec::new(),
        })
    }

    /// Every picture the outline names.
    pub(crate) fn images(&self) -> impl Iterator<Item = &Named> {
        self.blocks.iter().filter_map(|block| match &block.kind {
            OutlineKind::Cover { image, .. } | OutlineKind::Heading { image, .. } => image.as_ref(),
            OutlineKind::Figure { image, .. } => Some(image),
            _ => None,
        })
    }

    /// The names that references lead to.
    pub(crate) fn anchors(&self) -> impl Iterator<Item = &Named> {
        self.blocks.iter().filter_map(|block| block.id.as_ref())
    }

    /// Where the first contents stand, or the outline begins.
    pub(crate) fn first_contents(&self) -> Location {
        let contents = self.blocks.iter().find(|block| matches!(block.kind, OutlineKind::Contents));
        self.location(contents.map_or_else(Span::default, |block| block.span))
    }

    /// A place in the outline.
    pub(crate) fn location(&self, span: Span) -> Location {
        Location::new(&self.source, span)
    }

    /// Anchors that stand twice, and headings that skip a level.
    pub(super) fn check_structure(&self) -> Findings {
        let mut findings = Findings::default();
        let mut anchors: BTreeMap<&str, Span> = BTreeMap::new();
        let mut previous = 0;
        for block in &self.blocks {
            if let Some(id) = &block.id
                && let Some(first) = anchors.insert(&id.text, id.span)
            {
                findings.push(
                    Diagnostic::new(Code::InvalidValue)
                        .at(self.location(id.span))
                        .arg("key", "block.id")
                        .arg("reason", "anchor")
                        .arg("found", &id.text)
                        .related("related-first", self.location(first)),
                );
            }
            if let OutlineKind::Heading { level, .. } = block.kind {
                if level > previous + 1 {
                    let name = |level| match level {
                        0 => "start",
                        1 => "chapter",
                        2 => "section",
                        _ => "subsection",
                    };
                    findings.push(
                        Diagnostic::new(Code::HeadingSkipsLevel)
                            .at(self.location(block.span))
                            .arg("found", name(level))
                            .arg("previous", name(previous)),
                    );
                }
                previous = level;
            }
        }
        findings
    }
}

/// The path of a picture from the root of the library: outlines name pictures from the folder they are in themselves.
pub(crate) fn picture_path(name: &str) -> String {
    format!("documents/{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "title = \"t\"\ndate = 2026-11-20\n";

    fn findings(text: &str) -> Vec<String> {
        let (_, diagnostics) = Outline::parse(&Source::new("documents/a.toml", text));
        diagnostics.iter().map(|finding| finding.bare().replace("documents/a.toml:", "")).collect()
    }

    #[test]
    fn each_mistake_of_an_outline_is_named_with_its_place() {
        for (blocks, expected) in [
            ("[[block]]\nkind = \"contents\"", vec![]),
            ("[[block]]\nid = \"x\"", vec!["3:1: invalid-value key=\"block.kind\" reason=\"missing\""]),
            ("[[block]]\nkind = \"paragraf\"\ntekst = \"a\"", vec!["4:8: invalid-value"]),
            (
                "[[block]]\nkind = \"paragraph\"\ntekst = \"a\"",
                vec![
                    "3:1: invalid-value key=\"block.text\" reason=\"missing\"",
                    "5:1: unknown-key key=\"block.tekst\" near=\"text\"",
                ],
            ),
            ("[[block]]\nkind = \"list\"\nitems = []", vec!["5:9: invalid-value key=\"block.items\" reason=\"empty\""]),
            (
                "[[block]]\nkind = \"list\"\nitems = [\"a\", 1]",
                vec!["5:15: invalid-value expected=\"text\" key=\"block.items[1]\" reason=\"kind\""],
            ),
            (
                "[[block]]\nkind = \"table\"\ncolumns = [\"a\", \"b\"]\nrows = [[\"c\", \"d\"],\n[\"e\"]]",
                vec!["7:1: invalid-value expected=\"2\" found=\"1\" key=\"block.rows\" reason=\"cells\""],
            ),
            ("[[block]]\nkind = \"section\"\ntitle = \"a\"", vec!["3:1: heading-skips-level found=\"section\" previous=\"start\""]),
            (
                "[[block]]\nkind = \"chapter\"\ntitle = \"a\"\nid = \"x\"\n[[block]]\nkind = \"subsection\"\ntitle = \"b\"\nid = \"x\"",
                vec![
                    "7:1: heading-skips-level found=\"subsection\" previous=\"chapter\"",
                    "10:6: invalid-value found=\"x\" key=\"block.id\" reason=\"anchor\"",
                ],
            ),
            (
                "[[block]]\nkind = \"chart\"\ntext = \"a\"\nbars = [{ fact = \"f\" }]",
                vec![
                    "6:9: invalid-value key=\"block.bars.label\" reason=\"missing\"",
                    "6:8: invalid-value key=\"block.bars\" reason=\"empty\"",
                ],
            ),
            ("block = 3", vec!["3:9: invalid-value expected=\"list\" key=\"block\" reason=\"kind\""]),
        ] {
            let found = findings(&format!("{HEAD}{blocks}"));
            let matches =
                found.len() == expected.len() && expected.iter().all(|line| found.iter().any(|found| found.starts_with(line)));
            assert!(matches, "{blocks}\n{found:#?}");
        }
        assert_eq!(findings("title = \"t\"\ndate = 2026-02-30")[0].split_once(" detail").unwrap().0, "2:8: invalid-toml");
        assert_eq!(findings("title = \"t\""), ["1:1: invalid-value key=\"date\" reason=\"missing\""]);
    }

    #[test]
    fn every_message_of_every_kind_of_block_is_known() {
        let text = include_str!("outline/every_kind.toml");
        let (outline, diagnostics) = Outline::parse(&Source::new("documents/a.toml", text));
        assert_eq!(diagnostics, []);
        // In that file every message begins with "m-", and nothing else does.
        let mut expected: Vec<&str> = text.split('"').filter(|name| name.starts_with("m-")).collect();
        let mut found: Vec<&str> = outline.messages().into_iter().map(|name| name.text.as_str()).collect();
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, expected);
        assert_eq!(outline.images().count(), 3);
        for kind in kinds() {
            assert!(text.contains(&format!("kind = \"{kind}\"\n")), "{kind} is not in the file");
        }
        assert!(outline.is_meant_for(&"uk".parse().unwrap()) && !outline.is_meant_for(&"pl".parse().unwrap()));
    }
}
