//! The outline, read from TOML.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Numbering, Outline, OutlineBar, OutlineBlock, OutlineKind};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Between, Breaks, ByEdition, Inside, ListKind, NoteStyle, Place, RowHeaders};
use crate::document::fact::Facts;
use crate::library::manifest::Opens;
use crate::library::table::{Field, Fields, Named, read_toml};
use crate::source::Source;

/// The edition date of an outline that names none; it has a finding and is not printed.
const NO_DATE: Date = Date { year: 1970, month: 1, day: 1 };

/// The least width of a figure in widths of its column: a smaller one shows nothing.
const LEAST_FIGURE: f64 = 0.1;

/// The most columns of a table: on the smallest page that is built in each still holds a letter.
const MOST_COLUMNS: usize = 20;

impl Outline {
    /// Reads an outline. A block with a mistake that leaves nothing to print is left out; every mistake is a finding.
    pub(crate) fn parse(source: &Arc<Source>) -> (Self, Vec<Diagnostic>) {
        let (outline, mut diagnostics) = outline(source);
        diagnostics.extend(outline.check_structure().into_vec());
        diagnostics.sort_by_key(|finding| finding.location.as_ref().map(|location| location.span));
        (outline, diagnostics)
    }
}

/// The names of the kinds of blocks, sorted.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|(name, _)| *name)
}

fn outline(source: &Arc<Source>) -> (Outline, Vec<Diagnostic>) {
    read_toml(source, |fields| {
        let named = |field: &Field<'_>| Some((locale(field)?, field.named()?));
        let locales: Option<Vec<_>> = fields.get("locales").and_then(|field| field.list(named));
        let (locales, locale_names) = locales.map(|named| named.into_iter().unzip()).unzip();
        Outline {
            source: Arc::clone(source),
            title: required(fields, "title"),
            subtitle: optional(fields, "subtitle"),
            publisher: optional(fields, "publisher"),
            subject: optional(fields, "subject"),
            date: fields.require("date").and_then(|field| field.date()).unwrap_or(NO_DATE),
            locales,
            locale_names: locale_names.unwrap_or_default(),
            edition: optional(fields, "edition"),
            editions: editions(fields),
            numbering: fields
                .get("numbering")
                .and_then(|field| field.choice(&[("chapters", Numbering::Chapters), ("none", Numbering::None)]))
                .unwrap_or_default(),
            facts: fields.get("facts").map(|field| Facts::read(&field)).unwrap_or_default(),
            blocks: fields.get("block").and_then(|field| field.list(|field| field.table(block).flatten())).unwrap_or_default(),
        }
    })
}

fn locale(field: &Field<'_>) -> Option<crate::fluent::Locale> {
    let tag = field.text()?;
    let locale = tag.parse().ok();
    if locale.is_none() {
        field.push(field.find(Code::InvalidLocale).arg("found", tag));
    }
    locale
}

fn required(fields: &Fields<'_>, key: &'static str) -> Option<Named> {
    fields.require(key)?.named()
}

fn optional(fields: &Fields<'_>, key: &'static str) -> Option<Named> {
    fields.get(key)?.named()
}

/// A list that must be there and hold something.
fn several(fields: &Fields<'_>, key: &'static str) -> Option<Vec<Named>> {
    let field = fields.require(key)?;
    let names = field.names()?;
    if names.is_empty() {
        field.refuse("empty", &[]);
        return None;
    }
    Some(names)
}

fn any(fields: &Fields<'_>, key: &'static str) -> Vec<Named> {
    fields.get(key).and_then(|field| field.names()).unwrap_or_default()
}

/// The editions it is printed in besides: one at least, each once.
fn editions(fields: &Fields<'_>) -> Vec<Named> {
    let Some(field) = fields.get("editions") else { return Vec::new() };
    let Some(mut editions) = field.names() else { return Vec::new() };
    if editions.is_empty() {
        field.refuse("empty", &[]);
    }
    let mut known = BTreeSet::new();
    editions.retain(|edition| {
        let is_new = known.insert(edition.text.clone());
        if !is_new {
            field.refuse("twice", &[("found", &edition.text)]);
        }
        is_new
    });
    editions
}

/// The reader of a kind of block.
pub(super) type Read = fn(&Fields<'_>) -> Option<OutlineKind>;

/// The kinds of blocks with their readers. Each asks for all its keys before it gives up, so that none of them counts as unknown.
pub(super) const KINDS: &[(&str, Read)] = &[
    ("chapter", |fields| heading(fields, 1)),
    ("chart", chart),
    ("checklist", |fields| list(fields, ListKind::Checklist)),
    ("contact", |fields| {
        let (contact, text) = (required(fields, "contact"), optional(fields, "text"));
        Some(OutlineKind::Contact { contact: contact?, text })
    }),
    ("contents", |_| Some(OutlineKind::Contents)),
    ("cover", |fields| Some(OutlineKind::Cover { image: optional(fields, "image"), image_text: optional(fields, "image-text") })),
    ("do-dont", |fields| {
        let (caption, dos, donts) = (required(fields, "caption"), several(fields, "do"), several(fields, "dont"));
        Some(OutlineKind::DoDont { caption: caption?, dos: dos?, donts: donts? })
    }),
    ("figure", |fields| {
        let (image, text) = (required(fields, "image"), required(fields, "text"));
        let width = fields.get("width").and_then(|field| field.number(LEAST_FIGURE, 1.0)).map(|width| width as f32);
        let place = fields.get("place").and_then(|field| field.choice(&[("here", Place::Here), ("near", Place::Near)]));
        Some(OutlineKind::Figure { image: image?, text: text?, width, place: place.unwrap_or_default() })
    }),
    ("glossary", |fields| Some(OutlineKind::Glossary { entries: several(fields, "entries")? })),
    ("imprint", |fields| Some(OutlineKind::Imprint { text: any(fields, "text") })),
    ("letter", |fields| {
        let (title, text) = (required(fields, "title"), several(fields, "text"));
        Some(OutlineKind::Letter { title: title?, text: text? })
    }),
    ("list", |fields| list(fields, ListKind::Bulleted)),
    ("note", note),
    ("page-break", |_| Some(OutlineKind::PageBreak)),
    ("paragraph", |fields| {
        let (text, footnote) = (required(fields, "text"), optional(fields, "footnote"));
        Some(OutlineKind::Paragraph { text: text?, footnote })
    }),
    ("qr", |fields| {
        let (link, text) = (required(fields, "link"), required(fields, "text"));
        Some(OutlineKind::Qr { link: link?, text: text? })
    }),
    ("quote", |fields| Some(OutlineKind::Quote { text: required(fields, "text")? })),
    ("section", |fields| heading(fields, 2)),
    ("steps", |fields| list(fields, ListKind::Numbered)),
    ("subsection", |fields| heading(fields, 3)),
    ("table", table),
    ("tiles", |fields| Some(OutlineKind::Tiles { items: several(fields, "items")? })),
];

fn block(fields: &Fields<'_>) -> Option<OutlineBlock> {
    let kind = fields.require("kind").and_then(|field| field.choice(KINDS));
    let id = optional(fields, "id");
    let Some(read) = kind else {
        // Nobody knows which keys a block of an unknown kind has.
        fields.ignore_others();
        return None;
    };
    let (breaks, break_editions) = breaks(fields);
    let kind = read(fields);
    let notes = kind.as_ref().filter(|kind| may_have_notes(kind)).map(|_| notes(fields)).unwrap_or_default();
    Some(OutlineBlock { span: fields.span(), id, breaks, break_editions, kind: kind?, notes })
}

/// Whether marks of footnotes may stand in the texts of a block: not in what contents, bookmarks and heads of pages repeat, nor in what is sent.
fn may_have_notes(kind: &OutlineKind) -> bool {
    matches!(
        kind,
        OutlineKind::Paragraph { .. }
            | OutlineKind::List { .. }
            | OutlineKind::DoDont { .. }
            | OutlineKind::Table { .. }
            | OutlineKind::Note { .. }
            | OutlineKind::Contact { .. }
            | OutlineKind::Quote { .. }
    )
}

fn notes(fields: &Fields<'_>) -> Vec<(Named, Named)> {
    let mut notes = Vec::new();
    if let Some(field) = fields.get("notes") {
        field.each(|name, field| notes.extend(field.named().map(|text| (name, text))));
    }
    notes
}

/// Where a page may end around a block, and the editions for which that is said.
fn breaks(fields: &Fields<'_>) -> (Breaks, Vec<(&'static str, Named)>) {
    const BETWEEN: [(&str, Between); 4] =
        [("auto", Between::Auto), ("avoid", Between::Avoid), ("page", Between::Page), ("recto", Between::Recto)];
    let mut named = Vec::new();
    let before = by_edition(fields, "break-before", &BETWEEN, &mut named);
    let after = by_edition(fields, "break-after", &BETWEEN, &mut named);
    let inside = by_edition(fields, "break-inside", &[("auto", Inside::Auto), ("avoid", Inside::Avoid)], &mut named);
    (Breaks { before, after, inside }, named)
}

/// A word, or several by edition: `{ default = "auto", large = "page" }`.
fn by_edition<T: Copy + Default>(
    fields: &Fields<'_>,
    key: &'static str,
    choices: &[(&str, T)],
    named: &mut Vec<(&'static str, Named)>,
) -> ByEdition<T> {
    let mut found = ByEdition::default();
    let Some(field) = fields.get(key) else { return found };
    if !field.is_table() {
        found.default = field.choice(choices).unwrap_or_default();
        return found;
    }
    field.each(|edition, field| {
        let Some(value) = field.choice(choices) else { return };
        if edition.text == "default" {
            found.default = value;
        } else {
            found.editions.insert(edition.text.clone(), value);
            named.push((key, edition));
        }
    });
    found
}

fn heading(fields: &Fields<'_>, level: u8) -> Option<OutlineKind> {
    let title = required(fields, "title");
    let (image, intro, numbered, opens) = if level == 1 {
        let numbered = fields.get("numbered").and_then(|field| field.flag()).unwrap_or(true);
        let opens = fields.get("opens").and_then(|field| field.choice(&Opens::NAMES));
        (optional(fields, "image"), optional(fields, "intro"), numbered, opens)
    } else {
        (None, None, false, None)
    };
    Some(OutlineKind::Heading { level, title: title?, image, intro, numbered, opens })
}

fn list(fields: &Fields<'_>, kind: ListKind) -> Option<OutlineKind> {
    let title = if kind == ListKind::Checklist { optional(fields, "title") } else { None };
    Some(OutlineKind::List { kind, title, items: several(fields, "items")? })
}

fn note(fields: &Fields<'_>) -> Option<OutlineKind> {
    let style = fields
        .require("style")
        .and_then(|field| field.choice(&[("tip", NoteStyle::Tip), ("warning", NoteStyle::Warning), ("info", NoteStyle::Info)]));
    let (title, text, items) = (optional(fields, "title"), several(fields, "text"), any(fields, "items"));
    Some(OutlineKind::Note { style: style?, title, text: text?, items })
}

fn table(fields: &Fields<'_>) -> Option<OutlineKind> {
    let (caption, mut columns) = (optional(fields, "caption"), several(fields, "columns"));
    if columns.as_ref().is_some_and(|columns| columns.len() > MOST_COLUMNS) {
        fields.refuse("columns", "many", &[("max", &MOST_COLUMNS.to_string())]);
        columns = None;
    }
    let row_headers = match fields.get("row-headers").and_then(|field| field.flag()) {
        Some(false) => RowHeaders::None,
        _ => RowHeaders::First,
    };
    let rows = fields.require("rows");
    let columns = columns?;
    let row = |field: &Field<'_>| {
        let cells = field.names()?;
        if cells.len() != columns.len() {
            field.refuse("cells", &[("found", &cells.len().to_string()), ("expected", &columns.len().to_string())]);
            return None;
        }
        Some(cells)
    };
    let rows = rows?.list(row)?;
    Some(OutlineKind::Table { caption, columns, rows, row_headers })
}

fn chart(fields: &Fields<'_>) -> Option<OutlineKind> {
    let (text, bars) = (required(fields, "text"), fields.require("bars"));
    let bar = |fields: &Fields<'_>| {
        let (fact, label) = (required(fields, "fact"), required(fields, "label"));
        Some(OutlineBar { fact: fact?, label: label? })
    };
    let field = bars?;
    let bars = field.list(|field| field.table(bar).flatten())?;
    if bars.is_empty() {
        field.refuse("empty", &[]);
        return None;
    }
    Some(OutlineKind::Chart { text: text?, bars })
}
