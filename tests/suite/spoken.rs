//! What is read aloud is what the messages say: the text of every block of every document in every language of a library, as Fluent
//! resolves it, against the text that the tag tree of the printed file holds.

use std::collections::BTreeMap;

use lotse::document::block::{BlockKind, Composition, DoDont, Glossary, Imprint, Inline, Letter, List, Note, Qr, Quote, Text};
use lotse::document::compose::{Composer, Options, Untranslated};
use lotse::internal::document::structure::{StructureChild, StructureType};
use lotse::internal::font::Programs;
use lotse::internal::typeset::page::Layout;
use lotse::library::Library;

use crate::tagged::Tagged;

/// Every text of a block that stands on the page, with its message.
fn texts(kind: &BlockKind) -> Vec<&Text> {
    match kind {
        BlockKind::Cover(cover) => {
            let optional = [&cover.subtitle, &cover.publisher].into_iter().flatten();
            [&cover.title, &cover.endonym, &cover.date].into_iter().chain(optional).collect()
        }
        BlockKind::Imprint(Imprint { heading, paragraphs }) => [heading].into_iter().chain(paragraphs).collect(),
        BlockKind::Contents | BlockKind::PageBreak => Vec::new(),
        BlockKind::Heading(heading) => [&heading.title].into_iter().chain(&heading.label).chain(&heading.intro).collect(),
        BlockKind::Paragraph(paragraph) => {
            vec![&paragraph.text]
        }
        BlockKind::List(List { title, items, .. }) => title.iter().chain(items).collect(),
        BlockKind::Table(table) => {
            table.caption.iter().chain([&table.label]).chain(&table.columns).chain(table.rows.iter().flatten()).collect()
        }
        BlockKind::DoDont(DoDont { caption, do_label, dont_label, dos, donts }) => {
            [caption, do_label, dont_label].into_iter().chain(dos).chain(donts).collect()
        }
        BlockKind::Note(Note { title, paragraphs, items, .. }) => [title].into_iter().chain(paragraphs).chain(items).collect(),
        BlockKind::Contact(card) => {
            [&card.name].into_iter().chain(&card.text).chain(card.lines.iter().flat_map(|(label, value)| [label, value])).collect()
        }
        BlockKind::Glossary(Glossary { german_label, entries }) => {
            // In the German edition there is no column of German words beside the others.
            let label = entries.iter().any(|entry| entry.word.is_some()).then_some(german_label);
            let entries = entries.iter().flat_map(|entry| [&entry.german, &entry.explanation].into_iter().chain(&entry.word));
            label.into_iter().chain(entries).collect()
        }
        BlockKind::Letter(Letter { title, send_label, translation_label, passages }) => {
            let passages = passages.iter().flat_map(|(german, translation)| [german].into_iter().chain(translation));
            [title, send_label].into_iter().chain(translation_label).chain(passages).collect()
        }
        BlockKind::Figure(figure) => [&figure.label].into_iter().chain(&figure.caption).collect(),
        BlockKind::Quote(Quote { text, attribution }) => vec![text, attribution],
        BlockKind::Tiles(tiles) => tiles.items.iter().flat_map(|tile| [&tile.value, &tile.label]).collect(),
        BlockKind::Chart(chart) => {
            let bars = chart.bars.iter().flat_map(|bar| [&bar.label, &bar.value]);
            [&chart.label, &chart.caption, &chart.data_label, &chart.columns.0, &chart.columns.1].into_iter().chain(bars).collect()
        }
        BlockKind::Qr(Qr { text, address, .. }) => vec![text, address],
        other => panic!("nobody has said what is read aloud of {other:?}"),
    }
}

/// What a message says, in pieces between the references, whose words depend on the pages.
fn pieces(text: &Text) -> Vec<String> {
    fn collect(inlines: &[Inline], pieces: &mut Vec<String>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => pieces.last_mut().expect("one at the least").push_str(text),
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) | Inline::Link(_, inner) => {
                    collect(inner, pieces);
                }
                Inline::Abbreviation(_, inner) | Inline::Isolate(inner) => collect(inner, pieces),
                // The mark is a reference beside the words.
                Inline::Note(_) => {}
                // A line to be filled in is read as what it is, not as underscores.
                Inline::Blank(_) => pieces.push(String::new()),
                Inline::LineBreak => pieces.last_mut().expect("one at the least").push(' '),
                Inline::Reference(_) | Inline::Page(_) => pieces.push(String::new()),
                other => panic!("nobody has said how {other:?} is read aloud"),
            }
        }
    }
    let mut pieces = vec![String::new()];
    collect(&text.inlines, &mut pieces);
    pieces.iter().map(|piece| folded(piece)).collect()
}

/// White space folded as on the page; controls and optional hyphens are for the typesetter.
fn folded(text: &str) -> String {
    let shown: String = text
        .chars()
        .filter(
            |c| !matches!(c, '\u{AD}' | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'),
        )
        .collect();
    let mut folded = String::with_capacity(shown.len());
    for character in shown.chars() {
        let blank = matches!(character, ' ' | '\t' | '\n' | '\r');
        if !blank {
            folded.push(character);
        } else if !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded
}

/// Whether a text is these pieces with something between them.
fn says(text: &str, pieces: &[String]) -> bool {
    let text = folded(text);
    let (mut rest, last) = (text.trim(), pieces.len() - 1);
    for (index, piece) in pieces.iter().enumerate() {
        let piece = if index == 0 { piece.trim_start() } else { piece };
        let piece = if index == last { piece.trim_end() } else { piece };
        rest = match (index, index == last) {
            (0, true) => return rest == piece,
            (0, false) => match rest.strip_prefix(piece) {
                Some(rest) => rest,
                None => return false,
            },
            (_, true) => return rest.ends_with(piece),
            (_, false) => match rest.find(piece) {
                Some(at) => &rest[at + piece.len()..],
                None => return false,
            },
        };
    }
    true
}

/// What the file holds for an element, footnote marks and notes apart.
fn read(layout: &Layout, tagged: &Tagged, element: usize) -> String {
    let mut text = String::new();
    for child in &layout.structure.elements[element].children {
        match *child {
            StructureChild::Content { page, mcid } => {
                text.push_str(tagged.text(tagged.pages[page as usize], mcid.into()).unwrap_or_default());
            }
            StructureChild::Element(child) => {
                let inner = &layout.structure.elements[child.0 as usize];
                let apart = inner.message.is_some() || matches!(inner.kind, StructureType::Note | StructureType::Reference);
                if !apart {
                    text.push_str(&read(layout, tagged, child.0 as usize));
                }
            }
            StructureChild::Annotation { .. } => {}
        }
    }
    text
}

fn missing(composition: &Composition, layout: &Layout, tagged: &Tagged) -> (usize, Vec<String>) {
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (index, element) in layout.structure.elements.iter().enumerate() {
        if let Some(message) = &element.message {
            found.entry(message).or_default().push(read(layout, tagged, index));
        }
    }
    let (mut count, mut missing) = (0, Vec::new());
    let own = composition.blocks.iter().flat_map(|block| texts(&block.kind));
    let with_notes = own.flat_map(|text| [text].into_iter().chain(text.footnotes.iter().map(|note| &note.text)));
    for text in with_notes.filter(|text| !text.message.is_empty()) {
        let pieces = pieces(text);
        count += 1;
        let candidates = found.get_mut(text.message.as_str());
        // Each element answers for one text, so that what is printed twice stands twice in the tree.
        match candidates
            .and_then(|candidates| candidates.iter().position(|read| says(read, &pieces)).map(|at| candidates.remove(at)))
        {
            Some(_) => {}
            None => missing.push(format!("{}: {pieces:?}, read is {:?}", text.message, found.get(text.message.as_str()))),
        }
    }
    (count, missing)
}

/// Prints every document in every locale it is meant for, and reads it back block by block.
pub(crate) fn assert_every_block_reads_as_its_message_says(library: &Library) {
    let composer = Composer::new(library);
    let options = Options::default().untranslated(Untranslated::Mark);
    let mut counts = BTreeMap::new();
    for (document, outline) in &composer.content().outlines {
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            let composition = composer.compose(document, locale, &options).expect("a document that can be composed").0;
            let edition = library.edition("a5").expect("a built-in edition");
            let layout = lotse::internal::typeset::layout(
                std::slice::from_ref(&composition),
                &library.manifest().look,
                edition,
                &Programs::embedded(),
            )
            .0;
            let tagged = Tagged::read(&lotse::internal::pdf::write(&layout).expect("a layout that can be written"));
            let (count, missing) = missing(&composition, &layout, &tagged);
            assert!(
                missing.is_empty(),
                "{document} {locale}: {} of {count}\n{}",
                missing.len(),
                missing[..missing.len().min(8)].join("\n")
            );
            *counts.entry(locale.to_string()).or_insert(0) += count;
        }
    }
    assert_eq!(counts.len(), library.locales().len());
    assert!(counts.values().all(|count| *count > 300), "{counts:?}");
}
