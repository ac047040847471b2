//! Headings, paragraphs, lists, tables, notes: blocks that are text and nothing else.

use crate::document::block::{
    Block, BlockKind, DoDont, Figure, Footnote, Heading, Inline, List, Note, NoteStyle, Paragraph, RowHeaders, Table, Text,
};
use crate::document::outline::{Numbering, OutlineBlock, OutlineKind};
use crate::library::table::Named;

use super::{Composing, next, text};

impl<'c> Composing<'c, '_> {
    /// Composes a block of the outline; none if what it names is not there, which is a finding.
    pub(super) fn block(&mut self, block: &'c OutlineBlock) -> Option<Block> {
        let notes = self.notes(block);
        self.texts.begin_notes(notes);
        let kind = self.kind(block);
        self.texts.end_notes();
        Some(Block { kind: kind?, anchor: block.id.as_ref().map(|id| id.text.clone()), breaks: block.breaks.clone() })
    }

    /// The footnotes of a block, numbered in the order of the outline, whatever the order of their marks: a number is the same in all
    /// languages.
    fn notes(&mut self, block: &'c OutlineBlock) -> Vec<text::Note<'c>> {
        let note = |(name, text): &'c (Named, Named)| {
            let number = next(&mut self.counts.footnotes);
            text::Note { name, text, number: self.number(number), is_marked: false }
        };
        block.notes.iter().map(note).collect()
    }

    fn kind(&mut self, block: &OutlineBlock) -> Option<BlockKind> {
        Some(match &block.kind {
            OutlineKind::Cover { image, image_text } => self.cover(image.as_ref(), image_text.as_ref()),
            OutlineKind::Imprint { text } => self.imprint(text),
            OutlineKind::Contents => BlockKind::Contents,
            OutlineKind::Heading { level, title, image, intro, numbered, opens } => {
                let numbered = *numbered && self.outline.numbering == Numbering::Chapters;
                let number = numbered.then(|| next(&mut self.counts.chapters));
                BlockKind::Heading(Heading {
                    level: *level,
                    number: number.map(|number| self.number(number)),
                    label: number.map(|number| self.numbered("chapter", number)),
                    title: self.texts.message(title),
                    icon: image.as_ref().and_then(|image| self.picture(image)),
                    intro: self.optional(intro.as_ref()),
                    opens: *opens,
                })
            }
            OutlineKind::Paragraph { text, footnote } => self.paragraph(text, footnote.as_ref()),
            OutlineKind::List { kind, title, items } => {
                BlockKind::List(List { kind: *kind, title: self.optional(title.as_ref()), items: self.messages(items) })
            }
            OutlineKind::DoDont { caption, dos, donts } => BlockKind::DoDont(DoDont {
                caption: self.texts.message(caption),
                do_label: self.texts.label("do", &[]),
                dont_label: self.texts.label("dont", &[]),
                dos: self.messages(dos),
                donts: self.messages(donts),
            }),
            OutlineKind::Table { caption, columns, rows, row_headers } => self.table(caption.as_ref(), columns, rows, *row_headers),
            OutlineKind::Note { style, title, text, items } => BlockKind::Note(Note {
                style: *style,
                title: match (title, style) {
                    (Some(title), _) => self.texts.message(title),
                    (None, NoteStyle::Tip) => self.texts.label("note-tip", &[]),
                    (None, NoteStyle::Warning) => self.texts.label("note-warning", &[]),
                    (None, NoteStyle::Info) => self.texts.label("note-info", &[]),
                },
                paragraphs: self.messages(text),
                items: self.messages(items),
            }),
            OutlineKind::Contact { contact, text } => self.contact(contact, text.as_ref())?,
            OutlineKind::Glossary { entries } => self.glossary(entries),
            OutlineKind::Letter { title, text } => self.letter(title, text),
            OutlineKind::Figure { image, text, width, place } => {
                BlockKind::Figure(Figure { width: *width, place: *place, ..self.figure(image, text)? })
            }
            OutlineKind::Quote { text } => self.quote(text),
            OutlineKind::Tiles { items } => self.tiles(items),
            OutlineKind::Chart { text, bars } => self.chart(text, bars),
            OutlineKind::Qr { link, text } => self.qr(link, text)?,
            OutlineKind::PageBreak => BlockKind::PageBreak,
        })
    }

    /// A paragraph; the mark of its `footnote` stands at its end.
    fn paragraph(&mut self, text: &Named, footnote: Option<&Named>) -> BlockKind {
        let mut text = self.texts.message(text);
        if let Some(footnote) = footnote {
            let number = next(&mut self.counts.footnotes);
            let footnote = Footnote { number: self.number(number), text: self.texts.message(footnote) };
            text.inlines.push(Inline::Note(footnote.number.clone()));
            text.footnotes.push(footnote);
        }
        BlockKind::Paragraph(Paragraph { text })
    }

    pub(super) fn messages(&mut self, names: &[Named]) -> Vec<Text> {
        names.iter().map(|name| self.texts.message(name)).collect()
    }

    pub(super) fn optional(&mut self, name: Option<&Named>) -> Option<Text> {
        name.map(|name| self.texts.message(name))
    }

    fn table(&mut self, caption: Option<&Named>, columns: &[Named], rows: &[Vec<Named>], row_headers: RowHeaders) -> BlockKind {
        let number = next(&mut self.counts.tables);
        BlockKind::Table(Table {
            caption: self.optional(caption),
            label: self.numbered("table", number),
            columns: self.messages(columns),
            rows: rows.iter().map(|row| self.messages(row)).collect(),
            row_headers,
        })
    }
}
