//! Setting: texts become lines, lines become strips with a meaning.
//!
//! A [`Pass`] holds what is made while all blocks of a document are set; a [`Setting`] is the pass with the [`Context`] of the part that
//! is set. What is set in another context, such as the source beside its translation, gets a setting of its own.

use std::rc::Rc;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Footnote, Inline, Labels, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::fluent::Locale;
use crate::font::program::Programs;
use crate::language::{Direction, Language};
use crate::typeset::galley::keep::{keep_lines, keep_with_next};
use crate::typeset::galley::parts::Parts;
use crate::typeset::galley::strip::{self, Break, Column, Galley, Marker, Origin, Paint, Passage, Piece, Strip, beside};
use crate::typeset::galley::tree::Tree;
use crate::typeset::page::ArtifactKind;
use crate::typeset::style::{Role, Style, WHITE};
use crate::typeset::text::hyphenate::patterns;
use crate::typeset::text::paragraph::{Paragraph, ParagraphBuilder};
use crate::typeset::text::style::Align;

pub(crate) mod context;
pub(crate) mod memory;
pub(crate) mod owners;

use context::Context;
use memory::{Asked, Memory, SetText, ShapedText, TextKey};
use owners::{Owned, Owners, mark_anchor, note_anchor};

/// The least size, in percent of its own, of a text that is set smaller because a word would be torn.
const LEAST_PERCENT: u8 = 70;
/// The least size of such a text in sizes of running text.
const LEAST_SIZE: f32 = 0.8;

/// What is made while the blocks of a document are set.
pub(crate) struct Pass<'a> {
    fonts: &'a Arc<Programs>,
    memory: &'a mut Memory,
    parts: Parts,
    diagnostics: Vec<Diagnostic>,
}

/// Sets texts in a context.
pub(crate) struct Setting<'p, 'a> {
    context: Context<'a>,
    pass: &'p mut Pass<'a>,
    /// The column of the notes at the foot of a page.
    foot: Column,
}

/// How a text is set: what it is for, and what differs from the usual.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    role: Role,
    /// The direction of a text in the language of the document.
    direction: Direction,
    align: Option<Align>,
}

impl Manner {
    /// That of a role in a column.
    pub(crate) fn new(role: Role, column: Column) -> Self {
        Self { role, direction: column.direction, align: None }
    }

    /// With lines that begin and end elsewhere.
    pub(crate) fn aligned(self, align: Option<Align>) -> Self {
        Self { align, ..self }
    }

    /// That of a text which was shaped before.
    fn of(asked: Asked) -> Self {
        Self { role: asked.role, direction: asked.direction, align: asked.align }
    }
}

impl<'a> Pass<'a> {
    /// A pass over a document of which nothing is set yet.
    pub(crate) fn new(fonts: &'a Arc<Programs>, memory: &'a mut Memory) -> Self {
        Self { fonts, memory, parts: Parts::new(), diagnostics: Vec::new() }
    }

    /// The setting of a context.
    pub(crate) fn setting(&mut self, context: Context<'a>) -> Setting<'_, 'a> {
        Setting { foot: column_of(context), context, pass: self }
    }

    /// What was made beside the strips.
    pub(crate) fn parts(&self) -> &Parts {
        &self.parts
    }

    /// What was made beside the strips, to add to it.
    pub(crate) fn parts_mut(&mut self) -> &mut Parts {
        &mut self.parts
    }

    /// Lets go of what only another pass would need.
    pub(crate) fn forget_passes(&mut self) {
        self.memory.forget();
    }

    /// The structure, and what was found.
    pub(crate) fn finish(self) -> (Tree, Vec<Diagnostic>) {
        (self.parts.tree, self.diagnostics)
    }
}

impl<'a> Setting<'_, 'a> {
    /// The setting of another context.
    pub(crate) fn within(&mut self, context: Context<'a>) -> Setting<'_, 'a> {
        Setting { foot: column_of(context), context, pass: self.pass }
    }

    /// The same, with a column in which the notes of what is set stand at the foot of the page.
    pub(crate) fn with_foot(&mut self, foot: Column) -> Setting<'_, 'a> {
        Setting { foot, context: self.context, pass: self.pass }
    }

    /// What holds here.
    pub(crate) fn context(&self) -> Context<'a> {
        self.context
    }

    /// Sizes and colours.
    pub(crate) fn style(&self) -> &'a Style {
        self.context.style
    }

    /// The words of the page furniture.
    pub(crate) fn labels(&self) -> &'a Labels {
        self.context.labels()
    }

    /// What was made beside the strips.
    pub(crate) fn parts(&self) -> &Parts {
        &self.pass.parts
    }

    /// What was made beside the strips, to add to it.
    pub(crate) fn parts_mut(&mut self) -> &mut Parts {
        &mut self.pass.parts
    }

    /// The structure.
    pub(crate) fn tree(&mut self) -> &mut Tree {
        &mut self.pass.parts.tree
    }

    /// Adds an element.
    pub(crate) fn element(&mut self, parent: ElementId, kind: StructureType) -> ElementId {
        self.tree().add(parent, kind)
    }

    /// Adds the element of a heading of a level from 1 to 6.
    pub(crate) fn heading(&mut self, parent: ElementId, level: u8) -> ElementId {
        let kind = match level {
            _ if self.context.is_companion => StructureType::P,
            0 | 1 => StructureType::H1,
            2 => StructureType::H2,
            3 => StructureType::H3,
            4 => StructureType::H4,
            5 => StructureType::H5,
            _ => StructureType::H6,
        };
        self.element(parent, kind)
    }

    /// The level of a title below the last heading.
    pub(crate) fn title_level(&self) -> u8 {
        (self.context.level + 1).min(6)
    }

    /// The column of the whole text block.
    pub(crate) fn column(&self) -> Column {
        column_of(self.context)
    }

    /// Sets a text as the content of `element`, start-aligned in its own direction.
    pub(crate) fn text(&mut self, element: ElementId, text: &Text, role: Role, column: Column) -> Galley {
        let shaped = self.shape(text, Manner::new(role, column));
        self.shaped(element, text, &shaped, column)
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
        self.shape(text, Manner::new(role, column).aligned(align))
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
            let mark = self.set(&Text::of(&format!("{mark}\u{A0}")), Manner::new(role, column), column);
            galley.extend(self.strips(label, &mark, column));
            element = self.element(element, StructureType::Span);
        }
        self.describe(element, text);
        let set = self.fitted(text, shaped, column.width).lines(column.width);
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
        self.footnotes(element, text, &mut lines);
        keep_with_next(&mut galley);
        galley.append(&mut lines);
        galley
    }

    /// Sets the footnotes of a text whose lines are `galley`, set as the content of `element`. In the tree a note follows the paragraph of its mark,
    /// or ends the item or the cell.
    fn footnotes(&mut self, element: ElementId, text: &Text, galley: &mut Galley) {
        if text.footnotes.is_empty() {
            return;
        }
        let mut parent = element;
        while matches!(self.tree().element(parent).kind, StructureType::P | StructureType::Span) {
            parent = self.tree().parent(parent);
        }
        for footnote in &text.footnotes {
            self.footnote(parent, footnote, galley);
        }
    }

    fn footnote(&mut self, parent: ElementId, footnote: &Footnote, galley: &mut Galley) {
        let locale = &self.context().composition.locale;
        let (anchor, back) = (note_anchor(locale, &footnote.number), mark_anchor(locale, &footnote.number));
        let (style, column) = (self.style(), self.foot);
        let note = self.element(parent, StructureType::Note);
        let marked = galley.iter().enumerate().find_map(|(at, strip)| {
            let mark = strip.links.iter().find(|link| matches!(&link.target, Target::Anchor(name) if *name == anchor))?;
            Some((at, mark.element))
        });
        let label = self.element(note, StructureType::Lbl);
        let width = self.shape(&Text::of(&footnote.number), Manner::new(Role::Note, column)).paragraph().max_content_width();
        // From 1,000 on the number is wider than the place of others.
        let indent = (width + style.size * 0.5).max(style.size * 1.6);
        let words = vec![Inline::Link(Target::Anchor(back.clone()), vec![Inline::Text(footnote.number.clone())])];
        let number = self.text(label, &Text { inlines: words, ..Text::default() }, Role::Note, column.at(0.0, indent));
        let body = self.element(note, StructureType::P);
        let lines = self.text(body, &footnote.text, Role::Note, column.inset(indent, 0.0));
        let mut lines = beside(vec![number, lines], style.half);
        if let Some(first) = lines.first_mut() {
            first.marks.push(Marker::Anchor(anchor.into()));
        }
        let at = marked.map_or(galley.len().saturating_sub(1), |(at, _)| at);
        if let Some((_, mark)) = marked {
            self.tree().refer(mark, note);
            self.tree().refer(note, mark);
        }
        let Some(strip) = galley.get_mut(at) else { return };
        strip.marks.push(Marker::Anchor(Rc::from(back)));
        let notes = &mut self.parts_mut().notes;
        strip.footnotes.push(notes.len());
        notes.push(lines);
    }

    /// Says which message an element holds, and its language where it differs.
    pub(crate) fn describe(&mut self, element: ElementId, text: &Text) {
        let around = &self.context.composition.locale;
        let lang = text.locale.as_ref().filter(|locale| *locale != around).map(Locale::to_string);
        let described = self.tree().element(element);
        if lang.is_some() {
            described.lang = lang;
        }
        if !text.message.is_empty() {
            described.message = Some(text.message.clone());
        }
    }

    /// Shapes a text.
    pub(crate) fn shape(&mut self, text: &Text, manner: Manner) -> ShapedText {
        self.shape_at(text, manner, 100)
    }

    /// The text, set as much smaller as it takes that no word of it is torn in lines of a width; as it is, where no size would do.
    fn fitted(&mut self, text: &Text, shaped: &ShapedText, width: f32) -> ShapedText {
        let least = self.style().size * LEAST_SIZE;
        let own = shaped.face.style.size;
        if shaped.percent < 100 || !shaped.paragraph().tears(width) {
            return shaped.clone();
        }
        let percents = (LEAST_PERCENT..100).rev().step_by(5).filter(|percent| own * f32::from(*percent) / 100.0 >= least);
        for percent in percents.collect::<Vec<u8>>() {
            let smaller = self.shape_at(text, Manner::of(shaped.asked), percent);
            if !smaller.paragraph().tears(width) {
                return smaller;
            }
        }
        shaped.clone()
    }

    /// Shapes a text at so many percent of its size.
    fn shape_at(&mut self, text: &Text, manner: Manner, percent: u8) -> ShapedText {
        let Context { style, composition, references, .. } = self.context;
        let locale = text.locale.as_ref().unwrap_or(&composition.locale);
        let direction = if text.locale.is_some() { locale.direction() } else { manner.direction };
        let mut face = style.face(manner.role, direction);
        face.style.align = manner.align.unwrap_or(face.style.align);
        face.style.size *= f32::from(percent) / 100.0;
        if text.locale.is_none() {
            face.style.patterns = composition.hyphenation.as_ref().and_then(|named| patterns(&Language::of(named)));
        }
        let labels = &composition.labels;
        let key = TextKey {
            inlines: text.inlines.clone(),
            references: references.printed(&text.inlines, labels),
            locale: locale.clone(),
            patterns: face.style.patterns,
            role: manner.role,
            direction,
            align: face.style.align,
            percent,
        };
        let asked = Asked { role: manner.role, direction: manner.direction, align: manner.align };
        let fonts = self.pass.fonts;
        let shaped = self.pass.memory.shaped(key, face, asked, |key, face| {
            let resolve = |inline: &Inline| references.print(inline, labels);
            ParagraphBuilder::new(fonts, &face.style, locale).inlines(&key.inlines, &resolve).build()
        });
        self.report_missing(text, shaped.paragraph());
        shaped
    }

    fn report_missing(&mut self, text: &Text, paragraph: &Paragraph) {
        for missing in paragraph.missing() {
            self.report(missing.tell(self.finding(Code::MissingGlyph, text)));
        }
    }

    /// Shapes a text and breaks it into lines as wide as a column.
    pub(crate) fn set(&mut self, text: &Text, manner: Manner, column: Column) -> SetText {
        let shaped = self.shape(text, manner);
        self.fitted(text, &shaped, column.width).lines(column.width)
    }

    /// Lines as strips whose content belongs to `element` and to the spans and links inside it.
    pub(crate) fn strips(&mut self, element: ElementId, set: &SetText, column: Column) -> Galley {
        let context = self.context;
        let mut owned = Owners::new(self.tree(), context, element, column).of(set);
        let segments = Rc::new(owned.iter_mut().map(|owned| std::mem::take(&mut owned.segments)).collect());
        let lines = lines(set, column, strip::Owners::Segments(segments));
        let with = |(strip, Owned { links, blanks, .. })| {
            let marks = blanks.into_iter().map(Marker::Blank).collect();
            Strip { links, marks, ..strip }
        };
        let mut galley: Galley = lines.zip(owned).map(with).collect();
        if let Some(first) = galley.first_mut() {
            first.passage = Passage::Begins;
        }
        galley
    }

    /// Lines as strips that mean nothing.
    pub(crate) fn artifact(&self, set: &SetText, column: Column, kind: ArtifactKind) -> Galley {
        lines(set, column, strip::Owners::Artifact(kind)).collect()
    }

    /// A space between two texts that stand apart on the page and would be one word read aloud.
    pub(crate) fn spacer(&mut self, element: ElementId, column: Column) -> Galley {
        let set = self.set(&Text::of("\u{A0}"), Manner::new(Role::Small, column), column);
        self.strips(element, &set, column)
    }

    /// A finding about a text.
    pub(crate) fn finding(&self, code: Code, text: &Text) -> Diagnostic {
        let finding = Diagnostic::new(code)
            .document(&self.context.composition.document)
            .locale(&self.context.composition.locale)
            .arg("message", text.name());
        let finding = if text.message.is_empty() { finding } else { finding.message(&text.message) };
        match &text.location {
            Some(location) => finding.at(location.clone()),
            None => finding,
        }
    }

    /// Reports a finding; those that are told twice become one when the layout is done.
    pub(crate) fn report(&mut self, finding: Diagnostic) {
        self.pass.diagnostics.push(finding);
    }
}

/// The column of the whole text block.
fn column_of(context: Context<'_>) -> Column {
    Column { left: 0.0, width: context.style.measure, direction: context.composition.locale.direction() }
}

/// The lines of a text as strips.
fn lines(set: &SetText, column: Column, owners: strip::Owners) -> impl Iterator<Item = Strip> {
    (0..set.lines.len()).map(move |index| {
        let mut strip = Strip::new(set.face.line);
        strip.pieces.push(Piece {
            x: column.left,
            y: set.face.baseline,
            origin: Origin::Strip,
            paint: Paint::Line(Rc::clone(&set.lines), index, owners.clone()),
        });
        strip
    })
}

#[cfg(test)]
mod tests;
