//! Setting: texts become lines, lines become strips with a meaning.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Composition, Inline, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::fluent::Locale;
use crate::font::FontSet;
use crate::language::{Direction, Language};
use crate::typeset::galley::frame::Frame;
use crate::typeset::galley::keep::{keep_lines, keep_with_next};
use crate::typeset::galley::strip::{
    Break, Column, FrameId, Galley, LinkArea, Origin, Owners, Paint, Passage, Piece, Strip, TableId,
};
use crate::typeset::galley::tree::{SegmentId, Tree};
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::reference::References;
use crate::typeset::style::{Face, Role, Style, WHITE};
use crate::typeset::text::line::Line;
use crate::typeset::text::paragraph::{Paragraph, ParagraphBuilder};
use crate::typeset::text::style::{Align, TextStyle};

pub(crate) mod memory;

use memory::{Memory, Remembered};

/// What all blocks of a document share while they are set.
pub(crate) struct Setting<'a> {
    /// Sizes and colours.
    pub(crate) style: &'a Style,
    /// The document, for its labels and its language.
    pub(crate) composition: &'a Composition,
    /// Where anchors are, as far as the pass before has found out.
    pub(crate) references: &'a References,
    /// The structure.
    pub(crate) tree: Tree,
    /// Boxes.
    pub(crate) frames: Vec<Frame>,
    /// Heads of tables, as they are repeated.
    pub(crate) heads: Vec<Galley>,
    /// Notes at the foot.
    pub(crate) notes: Vec<Galley>,
    /// Level of the last heading: what has a title of its own below it is one level deeper.
    pub(crate) level: u8,
    /// Language of the element that is set, as the tree says it.
    pub(crate) lang: String,
    /// Findings.
    pub(crate) diagnostics: Vec<Diagnostic>,
    fonts: &'a Arc<FontSet>,
    memory: &'a mut Memory,
    calls: usize,
}

/// A text that is shaped but has no lines yet.
#[derive(Clone, Debug)]
pub(crate) struct ShapedText {
    /// The paragraph.
    pub(crate) paragraph: Rc<Paragraph>,
    face: Face,
    call: usize,
}

/// A text that is set: its lines and their place on the grid.
#[derive(Clone, Debug)]
pub(crate) struct SetText {
    /// The lines.
    pub(crate) lines: Rc<Vec<Line>>,
    /// Their height and baseline.
    pub(crate) face: Face,
}

/// The mark of a footnote: index and number.
pub(crate) type FootnoteMark<'t> = Option<(u32, &'t str)>;

impl<'a> Setting<'a> {
    /// A setting of an empty document.
    pub(crate) fn new(
        style: &'a Style,
        composition: &'a Composition,
        references: &'a References,
        fonts: &'a Arc<FontSet>,
        memory: &'a mut Memory,
    ) -> Self {
        Self {
            style,
            composition,
            references,
            tree: Tree::new(),
            frames: Vec::new(),
            heads: Vec::new(),
            notes: Vec::new(),
            level: 0,
            lang: composition.locale.to_string(),
            diagnostics: Vec::new(),
            fonts,
            memory,
            calls: 0,
        }
    }

    /// Lets go of what only another pass would need.
    pub(crate) fn forget_passes(&mut self) {
        let nothing = Rc::new(Paragraph::plain(self.fonts, "", &TextStyle::default(), &self.composition.locale));
        self.memory.forget(&nothing);
    }

    /// The column of the whole text block.
    pub(crate) fn column(&self) -> Column {
        Column { left: 0.0, width: self.style.measure, direction: self.composition.locale.direction() }
    }

    /// Adds an element.
    pub(crate) fn element(&mut self, parent: ElementId, kind: StructureType) -> ElementId {
        self.tree.add(parent, kind)
    }

    /// Adds a box; strips join it by `frame`.
    pub(crate) fn open(&mut self, frame: Frame) -> FrameId {
        self.frames.push(frame);
        FrameId(u32::try_from(self.frames.len() - 1).expect("fewer boxes than bytes"))
    }

    /// Adds a head to repeat.
    pub(crate) fn head(&mut self, head: Galley) -> TableId {
        self.heads.push(head);
        TableId(u32::try_from(self.heads.len() - 1).expect("fewer tables than bytes"))
    }

    /// Sets a text as the content of `element`, start-aligned in its own direction.
    pub(crate) fn text(&mut self, element: ElementId, text: &Text, role: Role, column: Column) -> Galley {
        self.aligned(element, text, role, column, None)
    }

    /// Sets a short text, such as a name or a label, on the side where `column` begins, whatever its own direction.
    pub(crate) fn label(&mut self, element: ElementId, text: &Text, role: Role, column: Column) -> Galley {
        let shaped = self.shape_label(text, role, column);
        self.shaped(element, text, &shaped, column)
    }

    /// Shapes a text for [`label`](Self::label).
    pub(crate) fn shape_label(&mut self, text: &Text, role: Role, column: Column) -> ShapedText {
        let own = text.locale.as_ref().map_or(column.direction, Locale::direction);
        let align = if own == column.direction { None } else { Some(Align::End) };
        self.shape(text, role, column.direction, align, None)
    }

    /// Sets a text as the content of `element`.
    pub(crate) fn aligned(&mut self, element: ElementId, text: &Text, role: Role, column: Column, align: Option<Align>) -> Galley {
        let shaped = self.shape(text, role, column.direction, align, None);
        self.shaped(element, text, &shaped, column)
    }

    /// Sets a shaped text as the content of `element`.
    pub(crate) fn shaped(&mut self, element: ElementId, text: &Text, shaped: &ShapedText, column: Column) -> Galley {
        let mut galley = Galley::new();
        let mut element = element;
        if let Some(mark) = &text.draft_mark {
            // The mark is no part of the passage, so each has its own element.
            let label = self.element(element, StructureType::Span);
            // White on the colour where the passage is, dark on paper elsewhere.
            let role = if shaped.face.style.color == WHITE { Role::ColumnHead } else { Role::SmallStrong };
            let mark = self.set(&plain_text(&format!("{mark}\u{A0}")), role, column, None);
            galley.extend(self.strips(label, &mark, column));
            element = self.element(element, StructureType::Span);
        }
        self.describe(element, text);
        let set = self.lines(shaped, column.width);
        let overfull = set.lines.iter().filter(|line| line.overfull);
        if let Some(excess) = overfull.map(|line| line.width - column.width).reduce(f32::max) {
            let finding = self.finding(Code::OverfullLine, text).arg("excess", excess.max(0.0).ceil());
            self.report(finding);
        }
        let mut lines = self.strips(element, &set, column);
        keep_lines(&mut lines);
        for (strip, line) in lines.iter_mut().zip(set.lines.iter()) {
            // No word is divided across two pages.
            if line.hyphenated {
                strip.after = Break::Never;
            }
        }
        keep_with_next(&mut galley);
        galley.append(&mut lines);
        galley
    }

    /// Says which message an element holds, and its language where it differs.
    pub(crate) fn describe(&mut self, element: ElementId, text: &Text) {
        let lang = text.locale.as_ref().map(Locale::to_string).filter(|lang| *lang != self.lang);
        let described = self.tree.element(element);
        if lang.is_some() {
            described.lang = lang;
        }
        if !text.message.is_empty() {
            described.message = Some(text.message.clone());
        }
    }

    /// Shapes a text.
    pub(crate) fn shape(
        &mut self,
        text: &Text,
        role: Role,
        direction: Direction,
        align: Option<Align>,
        mark: FootnoteMark<'_>,
    ) -> ShapedText {
        let locale = text.locale.as_ref().unwrap_or(&self.composition.locale);
        let direction = if text.locale.is_some() { locale.direction() } else { direction };
        let mut face = self.style.face(role, direction);
        face.style.align = align.unwrap_or(face.style.align);
        if text.locale.is_none() {
            face.style.patterns = self.composition.hyphenation.as_ref().and_then(|named| Language::of(named).patterns());
        }
        let labels = &self.composition.labels;
        let references = self.references.printed(&text.inlines, labels);
        let key = (role, direction, face.style.align, locale.clone());
        let call = self.calls;
        self.calls += 1;
        let known = self
            .memory
            .0
            .get(call)
            .filter(|known| known.key == key && known.references == references && known.inlines == text.inlines);
        if let Some(known) = known {
            let paragraph = Rc::clone(&known.paragraph);
            self.report_missing(text, &paragraph);
            return ShapedText { paragraph, face, call };
        }
        let resolve = |anchor: &str| self.references.print(anchor, labels);
        let mut builder = ParagraphBuilder::new(self.fonts, &face.style, locale).inlines(&text.inlines, &resolve);
        if let Some((index, number)) = mark {
            builder = builder.footnote_mark(index, number);
        }
        let paragraph = Rc::new(builder.build());
        self.report_missing(text, &paragraph);
        let remembered =
            Remembered { inlines: text.inlines.clone(), references, key, paragraph: Rc::clone(&paragraph), lines: Vec::new() };
        match self.memory.0.get_mut(call) {
            Some(slot) => *slot = remembered,
            None => self.memory.0.push(remembered),
        }
        ShapedText { paragraph, face, call }
    }

    fn report_missing(&mut self, text: &Text, paragraph: &Paragraph) {
        for missing in paragraph.missing() {
            let finding = missing
                .diagnostic(&text.message, text.location.as_ref())
                .document(&self.composition.document)
                .locale(&self.composition.locale);
            self.report(finding);
        }
    }

    /// Breaks a shaped text into lines of a width.
    pub(crate) fn lines(&mut self, shaped: &ShapedText, width: f32) -> SetText {
        let known = &mut self.memory.0[shaped.call].lines;
        let lines = match known.iter().find(|(known, _)| *known == width.to_bits()) {
            Some((_, lines)) => Rc::clone(lines),
            None => {
                let lines = Rc::new(shaped.paragraph.break_lines(|_| width));
                known.push((width.to_bits(), Rc::clone(&lines)));
                lines
            }
        };
        SetText { lines, face: shaped.face.clone() }
    }

    /// Shapes a text and breaks it into lines.
    pub(crate) fn set(&mut self, text: &Text, role: Role, column: Column, align: Option<Align>) -> SetText {
        let shaped = self.shape(text, role, column.direction, align, None);
        self.lines(&shaped, column.width)
    }

    /// Lines as strips whose content belongs to `element` and to the spans and links inside it.
    pub(crate) fn strips(&mut self, element: ElementId, set: &SetText, column: Column) -> Galley {
        let (owners, areas) = self.owners(element, set, column);
        let owners = Rc::new(owners);
        let mut areas = areas.into_iter();
        (0..set.lines.len())
            .map(|index| {
                let mut strip = Strip::new(set.face.line);
                strip.pieces.push(Piece {
                    x: column.left,
                    y: set.face.baseline,
                    origin: Origin::Strip,
                    paint: Paint::Line(Rc::clone(&set.lines), index, Owners::Segments(Rc::clone(&owners))),
                });
                strip.links = areas.next().unwrap_or_default();
                if index == 0 {
                    strip.passage = Passage::Begins;
                }
                strip
            })
            .collect()
    }

    /// A space between two texts that stand apart on the page and would be one word read aloud.
    pub(crate) fn spacer(&mut self, element: ElementId, column: Column) -> Galley {
        let set = self.set(&plain_text("\u{A0}"), Role::Small, column, None);
        self.strips(element, &set, column)
    }

    /// Lines as strips that mean nothing.
    pub(crate) fn artifact(&self, set: &SetText, column: Column, kind: ArtifactKind) -> Galley {
        (0..set.lines.len())
            .map(|index| {
                let mut strip = Strip::new(set.face.line);
                strip.pieces.push(Piece {
                    x: column.left,
                    y: set.face.baseline,
                    origin: Origin::Strip,
                    paint: Paint::Line(Rc::clone(&set.lines), index, Owners::Artifact(kind)),
                });
                strip
            })
            .collect()
    }

    /// Gives each run its segment, and each line its link areas.
    ///
    /// A link and a part in another language have elements of their own; a footnote mark is a Reference.
    fn owners(&mut self, element: ElementId, set: &SetText, column: Column) -> (Vec<Vec<SegmentId>>, Vec<Vec<LinkArea>>) {
        let height = set.face.line as f32 * self.style.half;
        let mut link: Option<(u32, ElementId)> = None;
        let mut mark: Option<(u32, ElementId)> = None;
        let mut span: Option<(String, ElementId, ElementId)> = None;
        let mut current: Option<(ElementId, SegmentId)> = None;
        let mut owners = Vec::with_capacity(set.lines.len());
        let mut areas = Vec::with_capacity(set.lines.len());
        for line in set.lines.iter() {
            let mut line_areas: Vec<LinkArea> = Vec::new();
            let mut line_owners = Vec::with_capacity(line.runs.len());
            for run in &line.runs {
                let mut owner = element;
                mark = run.role.footnote_mark.map(|number| match mark {
                    Some((known, id)) if known == number => (known, id),
                    _ => (number, self.tree.add(element, StructureType::Reference)),
                });
                if let (Some((_, reference)), Some(number)) = (mark, run.role.footnote_mark) {
                    let target = note_anchor(number);
                    owner = match line_areas.last().filter(|area| area.target == target) {
                        Some(area) => area.element,
                        None => self.tree.add(reference, StructureType::Link),
                    };
                    let rect = Rect { left: column.left + run.left, top: 0.0, width: run.width, height };
                    let contents = self.composition.labels.footnote.fill(&[("number", &run.text)]);
                    line_areas.push(LinkArea { rect, target, element: owner, contents: shown(contents) });
                }
                link = run.role.link.as_ref().map(|(number, _)| match link {
                    Some((known, id)) if known == *number => (known, id),
                    _ => (*number, self.tree.add(owner, StructureType::Link)),
                });
                if let (Some((_, id)), Some((_, target))) = (link, &run.role.link) {
                    owner = id;
                    let rect = Rect { left: column.left + run.left, top: 0.0, width: run.width, height };
                    match line_areas.last_mut().filter(|area| area.element == id) {
                        Some(area) => area.rect = hull(area.rect, rect),
                        None => {
                            let contents = self.link_contents(target);
                            line_areas.push(LinkArea { rect, target: target.clone(), element: id, contents });
                        }
                    }
                }
                span = match (&run.role.lang, span.take()) {
                    (None, _) => None,
                    (Some(lang), Some(known)) if known.0 == *lang && known.1 == owner => Some(known),
                    (Some(lang), _) => {
                        let id = self.tree.add(owner, StructureType::Span);
                        self.tree.element(id).lang = Some(lang.clone());
                        Some((lang.clone(), owner, id))
                    }
                };
                if let Some((_, _, id)) = &span {
                    owner = *id;
                }
                let segment = match current {
                    Some((known, segment)) if known == owner => segment,
                    _ => self.tree.segment(owner),
                };
                current = Some((owner, segment));
                line_owners.push(segment);
            }
            owners.push(line_owners);
            areas.push(line_areas);
        }
        (owners, areas)
    }

    /// Where a link leads, in words.
    pub(crate) fn link_contents(&self, target: &Target) -> String {
        let labels = &self.composition.labels;
        shown(match target {
            Target::Anchor(name) => labels.link_page.fill(&[("page", &self.references.page_of(name))]),
            Target::Url(url) => labels.link_web.fill(&[("url", url)]),
            Target::Email(email) => labels.link_email.fill(&[("email", email)]),
            Target::Phone(phone) => labels.link_phone.fill(&[("phone", phone)]),
        })
    }

    /// A finding about a text.
    pub(crate) fn finding(&self, code: Code, text: &Text) -> Diagnostic {
        let finding = Diagnostic::new(code)
            .document(&self.composition.document)
            .locale(&self.composition.locale)
            .message(&text.message)
            .arg("message", &text.message);
        match &text.location {
            Some(location) => finding.at(location.clone()),
            None => finding,
        }
    }

    /// Reports a finding, once.
    pub(crate) fn report(&mut self, finding: Diagnostic) {
        if !self.diagnostics.contains(&finding) {
            self.diagnostics.push(finding);
        }
    }
}

/// A text of characters only.
pub(crate) fn plain_text(text: &str) -> Text {
    Text { inlines: vec![Inline::Text(text.to_owned())], ..Text::default() }
}

/// The inlines with their links taken off, for a place that is a link itself.
pub(crate) fn without_links(inlines: &[Inline]) -> Vec<Inline> {
    let mut flat = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Link(_, inner) => flat.extend(without_links(inner)),
            Inline::Strong(inner) => flat.push(Inline::Strong(without_links(inner))),
            Inline::Emphasis(inner) => flat.push(Inline::Emphasis(without_links(inner))),
            Inline::Foreign(locale, inner) => flat.push(Inline::Foreign(locale.clone(), without_links(inner))),
            Inline::Reference(_) => {}
            Inline::LineBreak => flat.push(Inline::Text(" ".to_owned())),
            Inline::Text(_) => flat.push(inline.clone()),
        }
    }
    flat
}

/// Words that a program shows by itself: it would draw bidi controls as boxes.
fn shown(mut words: String) -> String {
    words.retain(|c| !matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    words
}

/// Where the mark of a note leads.
pub(crate) fn note_anchor(note: u32) -> Target {
    Target::Anchor(format!("note {note}"))
}

fn hull(a: Rect, b: Rect) -> Rect {
    let left = a.left.min(b.left);
    let top = a.top.min(b.top);
    Rect {
        left,
        top,
        width: (a.left + a.width).max(b.left + b.width) - left,
        height: (a.top + a.height).max(b.top + b.height) - top,
    }
}

/// Where each anchor is: page index and distance from the top of the page.
pub(crate) type Destinations = BTreeMap<String, (u32, f32)>;
