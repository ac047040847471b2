//! What a document comes to: counted while it is put together, so that nobody waits for pages that nobody could read.
//!
//! A few bytes of an outline can name a long text thousands of times, and contents, references and labels repeat what headings say. A document may
//! come to as much as a book of some thousand pages; where it would come to more, composing stops and says so.

use std::collections::BTreeMap;

use crate::document::block::{Block, BlockKind, Composition, Inline, Labels, Template, TemplatePart, Text};

/// The most bytes of text that a document comes to, with what stands beside them counted as below: a hundred times a long guide.
pub(crate) const MOST: usize = 8 << 20;

/// A text is a paragraph, with lines and tags, whatever it says.
pub(super) const TEXT: usize = 100;

/// What every document has: labels, and the title of its file.
pub(super) const DOCUMENT: usize = 2_000;

/// A message that is not there is looked for, and told.
pub(super) const UNKNOWN: usize = 1_000;

/// What begins a page, or is drawn.
const PAGE: usize = 1_000;

/// A link, or a reference, has an area on the page and a tag.
const LINK: usize = 100;

/// So long a label is in any language.
const LABEL: usize = 200;

/// What a block comes to beside its messages.
pub(super) fn of_block(block: &Block) -> usize {
    let drawn = match &block.kind {
        BlockKind::Heading(heading) if heading.level == 1 => PAGE,
        BlockKind::Cover(_) | BlockKind::Imprint(_) | BlockKind::PageBreak => PAGE,
        BlockKind::Figure(_) | BlockKind::Tiles(_) | BlockKind::Chart(_) | BlockKind::Qr(_) => PAGE,
        _ => 0,
    };
    // What stands nowhere is no message: the name of a contact, the value of a fact.
    let values = block.texts().into_iter().filter(|text| text.location.is_none());
    values.map(bytes_of).sum::<usize>() + drawn
}

/// What contents, references and labels repeat of a document.
pub(super) fn of_repeated(composition: &Composition) -> usize {
    let mut seen = Seen::default();
    composition.blocks.iter().flat_map(Block::texts).for_each(|text| {
        seen.texts += 1;
        seen.count(&text.inlines);
    });
    let headings = Headings::of(&composition.blocks);
    let contents = composition.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Contents)).count();
    let referred = seen.references.iter().map(|anchor| LINK + headings.title_at(anchor)).sum::<usize>();
    let places = seen.texts + seen.links + seen.references.len();
    let labels = excess_of(&composition.labels).saturating_mul(places);
    contents.saturating_mul(headings.listed).saturating_add(referred).saturating_add(seen.links * LINK).saturating_add(labels)
}

fn bytes_of(text: &Text) -> usize {
    fn bytes(inlines: &[Inline]) -> usize {
        let of_inline = |inline: &Inline| match inline {
            Inline::Text(text) => text.len(),
            Inline::Abbreviation(title, inner) => title.len() + bytes(inner),
            Inline::Reference(_) | Inline::Page(_) | Inline::LineBreak | Inline::Note(_) => 1,
            Inline::Blank(length) => usize::from(*length),
            element => bytes(element.inner()),
        };
        inlines.iter().map(of_inline).sum()
    }
    bytes(&text.inlines)
}

/// What stands in the texts of a document.
#[derive(Default)]
struct Seen<'b> {
    texts: usize,
    links: usize,
    references: Vec<&'b str>,
}

impl<'b> Seen<'b> {
    fn count(&mut self, inlines: &'b [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Link(_, inner) => {
                    self.links += 1;
                    self.count(inner);
                }
                Inline::Page(_) => self.links += 1,
                Inline::Reference(anchor) => self.references.push(anchor),
                // The mark leads to the note, and the note back.
                Inline::Note(_) => self.links += 2,
                element => self.count(element.inner()),
            }
        }
    }
}

/// The headings of a document, and what one list of them comes to.
#[derive(Default)]
struct Headings<'b> {
    /// Bytes of the title that a reference to an anchor prints.
    titles: BTreeMap<&'b str, usize>,
    longest: usize,
    listed: usize,
}

impl<'b> Headings<'b> {
    fn of(blocks: &'b [Block]) -> Self {
        let mut headings = Self::default();
        let mut current = 0;
        for block in blocks {
            let title = match &block.kind {
                BlockKind::Heading(heading) => {
                    current = bytes_of(&heading.title);
                    Some(current)
                }
                BlockKind::Letter(letter) => Some(bytes_of(&letter.title)),
                _ => None,
            };
            // Number, title and page are a text each.
            headings.listed += title.map_or(0, |title| title + 3 * TEXT);
            headings.titles.extend(block.anchor.as_deref().map(|anchor| (anchor, current)));
            headings.longest = headings.longest.max(current);
        }
        headings
    }

    fn title_at(&self, anchor: &str) -> usize {
        self.titles.get(anchor).copied().unwrap_or(self.longest)
    }
}

/// How much longer the labels are than labels.
fn excess_of(labels: &Labels) -> usize {
    let of = |template: &Template| {
        let texts = template.0.iter().map(|part| match part {
            TemplatePart::Text(text) => text.len(),
            TemplatePart::Gap(_) => 0,
        });
        texts.sum::<usize>()
    };
    let templates =
        [&labels.page, &labels.cross_reference, &labels.cross_reference_unnumbered, &labels.link_page, &labels.footnote];
    let words = [&labels.continued, &labels.checkbox, &labels.yes_mark, &labels.no_mark];
    let lengths = templates.into_iter().map(of).chain(words.into_iter().chain(&labels.notes).map(String::len));
    lengths.map(|length| length.saturating_sub(LABEL)).sum()
}
