//! Blocks and inlines: a document of one locale, resolved and ready for typesetting.
//!
//! The names follow CSS (block, inline). Nothing here knows fonts, pages or PDF. Every text knows the message it came from, so that
//! whatever goes wrong later can be said in the words of the library.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::document::image::Picture;
use crate::fluent::Locale;
use crate::library::manifest::Opens;
use crate::source::Location;

/// One document in one locale.
#[derive(Clone, Debug)]
pub struct Composition {
    /// Name of the document, the file name of its outline without `.toml`.
    pub document: String,
    /// Language of the text unless a part says otherwise.
    pub locale: Locale,
    /// Language whose hyphenation patterns divide its words, where the manifest names one.
    pub hyphenation: Option<Locale>,
    /// What the file says of itself.
    pub metadata: Metadata,
    /// Words of the page furniture.
    pub labels: Labels,
    /// The blocks in reading order. The same outline gives the same skeleton in every locale.
    pub blocks: Vec<Block>,
}

/// What the file says of itself.
#[derive(Clone, Debug, Default)]
pub struct Metadata {
    /// The title, plain text.
    pub title: String,
    /// One sentence on the content, plain text.
    pub subject: String,
    /// The publisher, plain text.
    pub author: String,
    /// Edition date as year, month, day.
    pub date: (i32, u8, u8),
}

/// Words that the typesetter prints by itself, resolved for the locale; `{page}`-like gaps are [`Template`]s because page numbers
/// are known only after layout.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    /// Heading of the table of contents.
    pub contents: String,
    /// Foot line: `$page`.
    pub page: Template,
    /// Reference to a numbered heading: `$number`, `$page`.
    pub cross_reference: Template,
    /// Reference to an unnumbered heading: `$title`, `$page`.
    pub cross_reference_unnumbered: Template,
    /// Behind the words of a link: `$page`.
    pub link_page: Template,
    /// Marks the repeated head of a continued table.
    pub continued: String,
    /// Reference to a footnote as a screen reader says it: `$number`.
    pub footnote: Template,
    /// Read aloud for an empty box to tick.
    pub checkbox: String,
    /// Read aloud for a line of a letter to be filled in.
    pub blank: String,
    /// Read aloud for ✓.
    pub yes_mark: String,
    /// Read aloud for ✗.
    pub no_mark: String,
    /// Read aloud before the title of a note box of each style: tip, warning, information.
    pub notes: [String; 3],
    /// The digits of page numbers.
    pub digits: Digits,
}

impl Labels {
    /// The words that stand on pages with the message they come from; those that are only read aloud are left out.
    pub fn words(&self) -> Vec<(&'static str, String)> {
        let templates = [
            ("page", &self.page),
            ("cross-reference", &self.cross_reference),
            ("cross-reference-unnumbered", &self.cross_reference_unnumbered),
            ("link-page", &self.link_page),
        ];
        // What fills the gaps is digits and texts of the document.
        let digits: String = self.digits.0.iter().collect();
        let filled = |(id, template): (&'static str, &Template)| {
            (id, template.fill(&[("page", &digits), ("number", &digits), ("title", "")]))
        };
        let words = [("contents", &self.contents), ("continued", &self.continued)];
        templates.into_iter().map(filled).chain(words.into_iter().map(|(id, words)| (id, words.clone()))).collect()
    }
}

/// The digits of a numbering system, from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits(pub [char; 10]);

/// 0 to 9.
impl Default for Digits {
    fn default() -> Self {
        Self(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
    }
}

/// Text with named gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template(pub Vec<TemplatePart>);

/// A part of a [`Template`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplatePart {
    /// Fixed text.
    Text(String),
    /// The gap of this variable.
    Gap(String),
}

impl Template {
    /// Fills the gaps; a gap without a value stays empty.
    pub fn fill(&self, values: &[(&str, &str)]) -> String {
        let value = |name: &str| values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| *value);
        self.0
            .iter()
            .map(|part| match part {
                TemplatePart::Text(text) => text.as_str(),
                TemplatePart::Gap(name) => value(name),
            })
            .collect()
    }
}

/// A stretch of text with inline structure, from one message.
#[derive(Clone, Debug, Default)]
pub struct Text {
    /// The content.
    pub inlines: Vec<Inline>,
    /// The message (and `.attribute`) it came from.
    pub message: String,
    /// Where that message stands.
    pub location: Option<Location>,
    /// The language, where it is not that of the composition: the German of a letter, or of a passage without translation.
    pub locale: Option<Locale>,
    /// Label printed before a passage that has no translation yet (draft only).
    pub draft_mark: Option<String>,
    /// The texts it was put together from, where they are more than one: a name and a role between the words of the page furniture.
    pub parts: Vec<Text>,
    /// The footnotes whose marks stand in it ([`Inline::Note`]), by number.
    pub footnotes: Vec<Footnote>,
}

/// So many characters of a text name it.
const NAMED: usize = 40;

impl Text {
    /// A text of characters only, of no message.
    pub fn of(words: &str) -> Self {
        Self { inlines: vec![Inline::Text(words.to_owned())], ..Self::default() }
    }

    /// What it is called in findings: its message, or the first of its words.
    pub(crate) fn name(&self) -> Cow<'_, str> {
        if !self.message.is_empty() {
            return Cow::Borrowed(&self.message);
        }
        let words = self.plain();
        let end = words.char_indices().nth(NAMED).map_or(words.len(), |(at, _)| at);
        Cow::Owned(format!("“{}{}”", &words[..end], if end < words.len() { "…" } else { "" }))
    }

    /// The text without structure, isolates and optional hyphens; a line break becomes a space, a reference or the mark of a footnote nothing.
    ///
    /// For bookmarks, metadata and alternative texts, which know no markup.
    pub fn plain(&self) -> String {
        fn collect(inlines: &[Inline], plain: &mut String) {
            for inline in inlines {
                match inline {
                    Inline::Text(text) => plain.extend(text.chars().filter(|c| !matches!(c, '\u{AD}' | '\u{2066}'..='\u{2069}'))),
                    Inline::LineBreak => plain.push(' '),
                    Inline::Blank(length) => plain.extend(std::iter::repeat_n('_', usize::from(*length))),
                    element => collect(element.inner(), plain),
                }
            }
        }
        let mut plain = String::new();
        collect(&self.inlines, &mut plain);
        plain
    }
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Inline {
    /// Characters. U+2068 and U+2069 isolate values (UAX #9); U+00AD is an optional hyphen.
    Text(String),
    /// `<strong>`: of importance.
    Strong(Vec<Inline>),
    /// `<em>`: stressed.
    Emphasis(Vec<Inline>),
    /// `<span lang>`: in another language.
    Foreign(Locale, Vec<Inline>),
    /// `<a name>`.
    Link(Target, Vec<Inline>),
    /// A reference to an anchor of the document that prints number and page ([`Labels::cross_reference`]).
    Reference(String),
    /// The page of an anchor behind the words of a link ([`Labels::link_page`]): on paper they lead nowhere by themselves.
    Page(String),
    /// `<br>`.
    LineBreak,
    /// `<abbr title>`: an abbreviation, after what it stands for.
    Abbreviation(String, Vec<Inline>),
    /// `<bdi>`: in the direction of its own first letter, whatever stands around it.
    Isolate(Vec<Inline>),
    /// A line to be filled in, as long as so many underscores, or as its own line where it is longer. Letters alone have them.
    Blank(u16),
    /// `<note name>`: the mark of a footnote ([`Text::footnotes`]), its number in the digits of the locale.
    Note(String),
}

impl Inline {
    /// What stands inside an element; nothing in what is none.
    pub(crate) fn inner(&self) -> &[Inline] {
        match self {
            Self::Strong(inner)
            | Self::Emphasis(inner)
            | Self::Foreign(_, inner)
            | Self::Link(_, inner)
            | Self::Abbreviation(_, inner)
            | Self::Isolate(inner) => inner,
            Self::Text(_) | Self::Reference(_) | Self::Page(_) | Self::LineBreak | Self::Blank(_) | Self::Note(_) => &[],
        }
    }

    /// The same element around something else; what is none stays as it is.
    pub(crate) fn around(self, change: impl FnOnce(Vec<Inline>) -> Vec<Inline>) -> Self {
        match self {
            Self::Strong(inner) => Self::Strong(change(inner)),
            Self::Emphasis(inner) => Self::Emphasis(change(inner)),
            Self::Foreign(locale, inner) => Self::Foreign(locale, change(inner)),
            Self::Link(target, inner) => Self::Link(target, change(inner)),
            Self::Abbreviation(title, inner) => Self::Abbreviation(title, change(inner)),
            Self::Isolate(inner) => Self::Isolate(change(inner)),
            Self::Text(_) | Self::Reference(_) | Self::Page(_) | Self::LineBreak | Self::Blank(_) | Self::Note(_) => self,
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Target {
    /// An anchor of the document.
    Anchor(String),
    /// A web address.
    Url(String),
    /// An e-mail address.
    Email(String),
    /// A telephone number in international form.
    Phone(String),
}

/// A block.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Name that references lead to.
    pub anchor: Option<String>,
    /// Where a page may end around it.
    pub breaks: Breaks,
}

/// Where a page may end around a block: the properties `break-before`, `break-after` and `break-inside` of CSS Fragmentation 3.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breaks {
    /// Between the block before it and this one.
    pub before: ByEdition<Between>,
    /// Between it and the block after it.
    pub after: ByEdition<Between>,
    /// In it.
    pub inside: ByEdition<Inside>,
}

/// Something that may be otherwise in some editions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByEdition<T> {
    /// What holds in all others.
    pub default: T,
    /// What holds in editions by their names.
    pub editions: BTreeMap<String, T>,
}

impl<T: Copy> ByEdition<T> {
    /// What holds in an edition.
    pub fn of(&self, edition: &str) -> T {
        self.editions.get(edition).copied().unwrap_or(self.default)
    }
}

/// Whether a page ends between two blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Between {
    /// Where that is best.
    #[default]
    Auto,
    /// Not here, unless nothing else fits.
    Avoid,
    /// Here.
    Page,
    /// Here, and the next begins with an odd number.
    Recto,
}

/// Whether a page ends in a block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inside {
    /// As blocks of its kind do.
    #[default]
    Auto,
    /// Not here, unless it is higher than a page.
    Avoid,
}

impl Block {
    /// Every text that the block prints, roughly in reading order; a footnote after the text of its mark.
    pub fn texts(&self) -> Vec<&Text> {
        let mut texts = Vec::new();
        for text in self.kind.texts() {
            texts.push(text);
            texts.extend(text.footnotes.iter().map(|footnote| &footnote.text));
        }
        texts
    }
}

impl BlockKind {
    /// Every text of the block itself.
    fn texts(&self) -> Vec<&Text> {
        match self {
            BlockKind::Cover(cover) => {
                let texts = [&cover.endonym, &cover.title].into_iter().chain(&cover.subtitle).chain(&cover.publisher);
                texts.chain([&cover.date]).collect()
            }
            BlockKind::Imprint(Imprint { heading, paragraphs }) => [heading].into_iter().chain(paragraphs).collect(),
            BlockKind::Contents | BlockKind::PageBreak => Vec::new(),
            BlockKind::Heading(heading) => heading.label.iter().chain([&heading.title]).chain(&heading.intro).collect(),
            BlockKind::Paragraph(Paragraph { text }) => vec![text],
            BlockKind::List(List { title, items, .. }) => title.iter().chain(items).collect(),
            BlockKind::Table(table) => {
                [&table.label].into_iter().chain(&table.caption).chain(&table.columns).chain(table.rows.iter().flatten()).collect()
            }
            BlockKind::DoDont(DoDont { caption, do_label, dont_label, dos, donts }) => {
                [caption, do_label].into_iter().chain(dos).chain([dont_label]).chain(donts).collect()
            }
            BlockKind::Note(Note { title, paragraphs, items, .. }) => [title].into_iter().chain(paragraphs).chain(items).collect(),
            BlockKind::Contact(card) => {
                let lines = card.lines.iter().flat_map(|(label, value)| [label, value]);
                [&card.name].into_iter().chain(&card.text).chain(lines).collect()
            }
            BlockKind::Glossary(Glossary { german_label, entries }) => {
                let mut texts = vec![german_label];
                for entry in entries {
                    texts.extend([Some(&entry.german), entry.word.as_ref(), Some(&entry.explanation)].into_iter().flatten());
                }
                texts
            }
            BlockKind::Letter(Letter { title, send_label, translation_label, passages }) => {
                let passages = passages.iter().flat_map(|(source, target)| [source].into_iter().chain(target));
                [title, send_label].into_iter().chain(translation_label).chain(passages).collect()
            }
            BlockKind::Figure(figure) => [&figure.label].into_iter().chain(&figure.caption).collect(),
            BlockKind::Quote(Quote { text, attribution }) => vec![text, attribution],
            BlockKind::Tiles(tiles) => tiles.items.iter().flat_map(|tile| [&tile.value, &tile.label]).collect(),
            BlockKind::Chart(chart) => {
                let columns = [&chart.label, &chart.caption, &chart.data_label, &chart.columns.0, &chart.columns.1];
                columns.into_iter().chain(chart.bars.iter().flat_map(|bar| [&bar.label, &bar.value])).collect()
            }
            BlockKind::Qr(Qr { text, address, .. }) => vec![text, address],
        }
    }
}

/// What a block is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BlockKind {
    /// First page.
    Cover(Cover),
    /// Who made this, in which state it is.
    Imprint(Imprint),
    /// Table of contents: chapters and sections with page numbers, made by the typesetter under [`Labels::contents`].
    Contents,
    /// A heading. Level 1 opens a chapter on a new page.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// Items, each one text.
    List(List),
    /// Rows and columns.
    Table(Table),
    /// Two columns: what to do, what not to do.
    DoDont(DoDont),
    /// A box beside the flow of thought.
    Note(Note),
    /// A card with an office and how to reach it.
    Contact(ContactCard),
    /// German terms explained.
    Glossary(Glossary),
    /// A letter to send in German, with the translation beside it.
    Letter(Letter),
    /// A picture.
    Figure(Figure),
    /// Somebody's words.
    Quote(Quote),
    /// Big numbers with what they count.
    Tiles(Tiles),
    /// Bars drawn from facts.
    Chart(Chart),
    /// A QR code with its address.
    Qr(Qr),
    /// The next block begins a page.
    PageBreak,
}

/// First page.
#[derive(Clone, Debug)]
pub struct Cover {
    /// The title.
    pub title: Text,
    /// The subtitle.
    pub subtitle: Option<Text>,
    /// Name of the language in itself.
    pub endonym: Text,
    /// Who publishes.
    pub publisher: Option<Text>,
    /// "As of" and the edition date.
    pub date: Text,
    /// A picture.
    pub picture: Option<(Arc<Picture>, String)>,
    /// The publisher's logo, decorative: the publisher is named beside it.
    pub logo: Option<Arc<Picture>>,
}

/// Who made this, in which state it is.
#[derive(Clone, Debug)]
pub struct Imprint {
    /// Its heading.
    pub heading: Text,
    /// Its lines, each a paragraph.
    pub paragraphs: Vec<Text>,
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Number of a numbered chapter (`5`), in the digits of the locale.
    pub number: Option<String>,
    /// Line above the title of a numbered chapter ("Chapter 5").
    pub label: Option<Text>,
    /// The title.
    pub title: Text,
    /// A decorative picture.
    pub icon: Option<Arc<Picture>>,
    /// A lead paragraph.
    pub intro: Option<Text>,
    /// Where a chapter begins, if not where the edition says.
    pub opens: Option<Opens>,
}

/// A paragraph.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// The text.
    pub text: Text,
}

/// A note at the foot of the page of its mark.
#[derive(Clone, Debug)]
pub struct Footnote {
    /// Number, counted through the document, in the digits of the locale.
    pub number: String,
    /// The text.
    pub text: Text,
}

/// Items, each one text.
#[derive(Clone, Debug)]
pub struct List {
    /// Bullets, numbers or boxes.
    pub kind: ListKind,
    /// A line above, of a checklist.
    pub title: Option<Text>,
    /// The items.
    pub items: Vec<Text>,
}

/// Kind of list; ISO 32000-2 Table 376 gives the ListNumbering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ListKind {
    /// Bullets.
    Bulleted,
    /// Steps in order; the typesetter prints the numbers in the digits of the locale.
    Numbered,
    /// Boxes to tick.
    Checklist,
}

/// Rows and columns. In right-to-left locales the typesetter mirrors it as a whole.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its caption with number ("Table 3" is in `label`).
    pub caption: Option<Text>,
    /// "Table 3".
    pub label: Text,
    /// Column headers.
    pub columns: Vec<Text>,
    /// Rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Text>>,
    /// Whether the first cell of a row is its header.
    pub row_headers: RowHeaders,
}

/// Whether the first cell of a row is its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowHeaders {
    /// It is.
    First,
    /// Rows have no header.
    None,
}

/// Two columns: what to do, what not to do.
#[derive(Clone, Debug)]
pub struct DoDont {
    /// What it is about.
    pub caption: Text,
    /// Head of the first column.
    pub do_label: Text,
    /// Head of the second column.
    pub dont_label: Text,
    /// What to do.
    pub dos: Vec<Text>,
    /// What not to do.
    pub donts: Vec<Text>,
}

/// A box beside the flow of thought.
#[derive(Clone, Debug)]
pub struct Note {
    /// Tip, warning or information.
    pub style: NoteStyle,
    /// Its title; the label of the style where the outline names none.
    pub title: Text,
    /// Its paragraphs.
    pub paragraphs: Vec<Text>,
    /// A bulleted list after the paragraphs; may be empty.
    pub items: Vec<Text>,
}

/// Style of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NoteStyle {
    /// Good advice.
    Tip,
    /// Danger of a disadvantage.
    Warning,
    /// Background.
    Info,
}

/// An office and how to reach it.
#[derive(Clone, Debug)]
pub struct ContactCard {
    /// Official name, in German.
    pub name: Text,
    /// What they help with.
    pub text: Option<Text>,
    /// Label and value, in order: address, telephone, e-mail, web, hours, checked.
    pub lines: Vec<(Text, Text)>,
}

/// German terms explained.
#[derive(Clone, Debug)]
pub struct Glossary {
    /// Head of the column of German words.
    pub german_label: Text,
    /// The entries in the order of the outline.
    pub entries: Vec<GlossaryEntry>,
}

/// An entry of the glossary.
#[derive(Clone, Debug)]
pub struct GlossaryEntry {
    /// The German word.
    pub german: Text,
    /// The word of the reader's language; none in the German edition.
    pub word: Option<Text>,
    /// The explanation.
    pub explanation: Text,
}

/// A letter to send in German, with the translation beside it.
#[derive(Clone, Debug)]
pub struct Letter {
    /// What the letter is for.
    pub title: Text,
    /// Above the German.
    pub send_label: Text,
    /// Above the translation; none in the German edition.
    pub translation_label: Option<Text>,
    /// The German of each passage and its translation (none in the German edition).
    pub passages: Vec<(Text, Option<Text>)>,
}

/// A picture with its words.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The picture.
    pub picture: Arc<Picture>,
    /// What it shows, for those who cannot see it.
    pub alt: String,
    /// "Figure 2".
    pub label: Text,
    /// The caption.
    pub caption: Option<Text>,
    /// Width in widths of its column, above 0 and at most 1; none for as wide as it may be.
    pub width: Option<f32>,
    /// Where it stands.
    pub place: Place,
}

/// Where a figure stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// Where the outline has it.
    #[default]
    Here,
    /// In its section, where it leaves least of a page empty.
    Near,
}

/// Somebody's words.
#[derive(Clone, Debug)]
pub struct Quote {
    /// The words, without quotation marks.
    pub text: Text,
    /// Name and role.
    pub attribution: Text,
}

/// Big numbers with what they count.
#[derive(Clone, Debug)]
pub struct Tiles {
    /// The numbers, in reading order.
    pub items: Vec<Tile>,
}

/// A big number.
#[derive(Clone, Debug)]
pub struct Tile {
    /// The number as text.
    pub value: Text,
    /// What it counts.
    pub label: Text,
}

/// Bars drawn from facts.
#[derive(Clone, Debug)]
pub struct Chart {
    /// "Chart 1".
    pub label: Text,
    /// The caption.
    pub caption: Text,
    /// Description, for those who cannot see it.
    pub alt: String,
    /// Heading of the data table.
    pub data_label: Text,
    /// Column headers of the data table: what, how much.
    pub columns: (Text, Text),
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it stands for.
    pub label: Text,
    /// Its value as text.
    pub value: Text,
    /// Its length relative to the longest, 0 to 1.
    pub fraction: f32,
}

/// A QR code with its address.
#[derive(Clone, Debug)]
pub struct Qr {
    /// What one finds there.
    pub text: Text,
    /// The address in the code.
    pub url: String,
    /// The address as it is printed below, a link.
    pub address: Text,
    /// What the code is, for those who cannot see it.
    pub alt: String,
}
