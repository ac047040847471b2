//! References: what "chapter 5, page 12" says, pass by pass until the pages stand still.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::document::block::{Block, BlockKind, Composition, Inline, Labels, TemplatePart};

/// What is known of the anchors of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct References {
    /// The heading that an anchor belongs to: number and title, without links.
    headings: BTreeMap<String, (Option<String>, Rc<[Inline]>)>,
    /// Page indexes, as the pass before found them.
    pub(crate) pages: BTreeMap<String, u32>,
    /// Digits of the locale, from zero.
    digits: [char; 10],
}

/// Stands for a page number before the first pass, of the usual width.
const UNKNOWN_PAGE: u32 = 87;

impl References {
    /// The anchors of a document; their pages are not known yet.
    pub(crate) fn new(composition: &Composition) -> Self {
        let mut headings = BTreeMap::new();
        let mut current: (_, Rc<[Inline]>) = (None, Rc::new([]));
        for (index, block) in composition.blocks.iter().enumerate() {
            if let BlockKind::Heading(heading) = &block.kind {
                current = (heading.number.clone(), without_links(&heading.title.inlines).into());
            }
            headings.insert(anchor_of(block, index).to_string(), current.clone());
        }
        Self { headings, pages: BTreeMap::new(), digits: composition.labels.digits.0 }
    }

    /// A number in the digits of the locale.
    pub(crate) fn number(&self, number: usize) -> String {
        number.to_string().bytes().map(|digit| self.digits[usize::from(digit - b'0')]).collect()
    }

    /// The label of a page index.
    pub(crate) fn page_label(&self, page: u32) -> String {
        self.number(page as usize + 1)
    }

    /// The label of the page of an anchor.
    pub(crate) fn page_of(&self, anchor: &str) -> String {
        self.page_label(self.pages.get(anchor).copied().unwrap_or(UNKNOWN_PAGE))
    }

    /// What the references of a text say, in order.
    pub(crate) fn printed(&self, inlines: &[Inline], labels: &Labels) -> Vec<Vec<Inline>> {
        let mut printed = Vec::new();
        self.collect(inlines, labels, &mut printed);
        printed
    }

    fn collect(&self, inlines: &[Inline], labels: &Labels, printed: &mut Vec<Vec<Inline>>) {
        for inline in inlines {
            match inline {
                Inline::Reference(_) | Inline::Page(_) => printed.push(self.print(inline, labels)),
                element => self.collect(element.inner(), labels, printed),
            }
        }
    }

    /// What a reference to an anchor says, or the page of one; nothing for other inlines.
    pub(crate) fn print(&self, inline: &Inline, labels: &Labels) -> Vec<Inline> {
        let word = |text: &str| Inline::Text(text.to_owned());
        let anchor = match inline {
            Inline::Reference(anchor) => anchor,
            Inline::Page(anchor) => return vec![word(" "), word(&labels.link_page.fill(&[("page", &self.page_of(anchor))]))],
            _ => return Vec::new(),
        };
        let (template, title) = match self.headings.get(anchor.as_str()) {
            Some((Some(number), _)) => (&labels.cross_reference, vec![word(number)]),
            Some((None, title)) => (&labels.cross_reference_unnumbered, title.to_vec()),
            None => (&labels.cross_reference_unnumbered, vec![word(anchor)]),
        };
        let fill = |part: &TemplatePart| match part {
            TemplatePart::Text(text) => vec![word(text)],
            TemplatePart::Gap(name) if name == "page" => vec![word(&self.page_of(anchor))],
            TemplatePart::Gap(_) => title.clone(),
        };
        template.0.iter().flat_map(fill).collect()
    }
}

/// The anchor of a block; one that nobody named has one of its own, for bookmarks and contents.
pub(crate) fn anchor_of(block: &Block, index: usize) -> Rc<str> {
    match &block.anchor {
        Some(name) => Rc::from(name.as_str()),
        None => Rc::from(format!("block {index}")),
    }
}

/// The inlines with their links taken off, for a place that is a link itself; references and marks of footnotes disappear, a line break is a
/// space.
pub(crate) fn without_links(inlines: &[Inline]) -> Vec<Inline> {
    let mut flat = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Link(_, inner) => flat.extend(without_links(inner)),
            Inline::Reference(_) | Inline::Page(_) | Inline::Note(_) => {}
            Inline::LineBreak => flat.push(Inline::Text(" ".to_owned())),
            other => flat.push(other.clone().around(|inner| without_links(&inner))),
        }
    }
    flat
}
