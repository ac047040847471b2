//! Owners: which element of the structure each run of a text belongs to, and where its links can be clicked.

use crate::document::block::Target;
use crate::document::structure::{ElementId, StructureType};
use crate::fluent::Locale;
use crate::typeset::galley::strip::{Blank, Column, LinkArea};
use crate::typeset::galley::tree::{SegmentId, Tree};
use crate::typeset::geometry::Rect;
use crate::typeset::setting::context::Context;
use crate::typeset::setting::memory::SetText;
use crate::typeset::text::line::LineRun;

/// Gives each run its segment, line by line, and each line its link areas.
///
/// A link, a part in another language and an abbreviation have elements of their own; a footnote mark is a Reference.
pub(crate) struct Owners<'t, 'a> {
    tree: &'t mut Tree,
    context: Context<'a>,
    /// The element of the text.
    element: ElementId,
    /// Where the text stands.
    column: Column,
    /// Height of its lines in points.
    height: f32,
    link: Option<(u32, ElementId)>,
    mark: Option<(u32, ElementId)>,
    span: Option<Span>,
    current: Option<(ElementId, SegmentId)>,
}

/// A part in another language, or an abbreviation.
struct Span {
    lang: Option<String>,
    expansion: Option<(u32, String)>,
    /// What it is in.
    owner: ElementId,
    element: ElementId,
}

/// What a line holds.
pub(crate) struct Owned {
    /// The segment of each of its runs.
    pub(crate) segments: Vec<SegmentId>,
    /// Where its links can be clicked.
    pub(crate) links: Vec<LinkArea>,
    /// What is to be filled in.
    pub(crate) blanks: Vec<Blank>,
}

impl<'t, 'a> Owners<'t, 'a> {
    /// The owners of the runs of a text in a column.
    pub(crate) fn new(tree: &'t mut Tree, context: Context<'a>, element: ElementId, column: Column) -> Self {
        Self { tree, context, element, column, height: 0.0, link: None, mark: None, span: None, current: None }
    }

    /// Those of all lines of the text.
    pub(crate) fn of(mut self, set: &SetText) -> Vec<Owned> {
        self.height = set.face.line as f32 * self.context.style.half;
        set.lines.iter().map(|line| self.line(&line.runs)).collect()
    }

    fn line(&mut self, runs: &[LineRun]) -> Owned {
        let (mut areas, mut blanks): (Vec<LinkArea>, Vec<Blank>) = Default::default();
        let segments = runs
            .iter()
            .map(|run| {
                let owner = self.mark(run, &mut areas);
                let owner = self.link(run, owner, &mut areas);
                let owner = self.span(run, owner);
                let owner = self.blank(run, owner, &mut blanks);
                self.segment(owner)
            })
            .collect();
        Owned { segments, links: areas, blanks }
    }

    /// A line to be filled in says so, instead of so many underscores.
    fn blank(&mut self, run: &LineRun, owner: ElementId, blanks: &mut Vec<Blank>) -> ElementId {
        if run.role.blank.is_none() {
            return owner;
        }
        let element = self.tree.add(owner, StructureType::Span);
        let label = &self.context.labels().blank;
        self.tree.element(element).actual_text = Some(label.clone()).filter(|label| !label.is_empty());
        // A Form holds its field and nothing else (PDF/UA-1, 7.18.4); without one it is left out.
        let form = self.tree.add(owner, StructureType::Form);
        blanks.push(Blank { rect: self.rect(run), element, form, asked: None });
        element
    }

    /// The link of a footnote mark, else the element of the text.
    fn mark(&mut self, run: &LineRun, areas: &mut Vec<LinkArea>) -> ElementId {
        self.mark = run.role.footnote_mark.map(|number| match self.mark {
            Some((known, id)) if known == number => (known, id),
            _ => (number, self.tree.add(self.element, StructureType::Reference)),
        });
        let Some((_, reference)) = self.mark else { return self.element };
        let target = Target::Anchor(note_anchor(&self.context.composition.locale, &run.text));
        let element = match areas.last().filter(|area| area.target == target) {
            Some(area) => area.element,
            None => self.tree.add(reference, StructureType::Link),
        };
        let contents = self.context.footnote_contents(&run.text);
        areas.push(LinkArea { rect: self.rect(run), target, element, contents, lang: self.context.composition.locale.to_string() });
        element
    }

    fn link(&mut self, run: &LineRun, owner: ElementId, areas: &mut Vec<LinkArea>) -> ElementId {
        self.link = run.role.link.as_ref().map(|link| match self.link {
            Some((known, id)) if known == link.number => (known, id),
            _ => (link.number, self.tree.add(owner, StructureType::Link)),
        });
        let (Some((_, element)), Some(link)) = (self.link, &run.role.link) else { return owner };
        let rect = self.rect(run);
        match areas.last_mut().filter(|area| area.element == element) {
            Some(area) => area.rect = area.rect.hull(rect),
            None => {
                let (target, contents) = (link.target.clone(), link.words.clone());
                let lang = run.role.lang.clone().unwrap_or_else(|| self.context.composition.locale.to_string());
                areas.push(LinkArea { rect, target, element, contents, lang });
            }
        }
        element
    }

    fn span(&mut self, run: &LineRun, owner: ElementId) -> ElementId {
        let (lang, expansion) = (&run.role.lang, &run.role.expansion);
        self.span = match self.span.take() {
            _ if lang.is_none() && expansion.is_none() => None,
            Some(known) if known.lang == *lang && known.expansion == *expansion && known.owner == owner => Some(known),
            _ => {
                let element = self.tree.add(owner, StructureType::Span);
                let described = self.tree.element(element);
                described.lang.clone_from(lang);
                described.expansion = expansion.as_ref().map(|(_, words)| words.clone());
                Some(Span { lang: lang.clone(), expansion: expansion.clone(), owner, element })
            }
        };
        self.span.as_ref().map_or(owner, |span| span.element)
    }

    fn segment(&mut self, owner: ElementId) -> SegmentId {
        let segment = match self.current {
            Some((known, segment)) if known == owner => segment,
            _ => self.tree.segment(owner),
        };
        self.current = Some((owner, segment));
        segment
    }

    fn rect(&self, run: &LineRun) -> Rect {
        Rect { left: self.column.left + run.left, top: 0.0, width: run.width, height: self.height }
    }
}

/// The name of a note, of the document in one language, to which its mark leads.
pub(crate) fn note_anchor(locale: &Locale, number: &str) -> String {
    format!("note {locale} {number}")
}

/// The name of its mark, to which the note leads back.
pub(crate) fn mark_anchor(locale: &Locale, number: &str) -> String {
    format!("mark {locale} {number}")
}
