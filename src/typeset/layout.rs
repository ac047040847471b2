//! The door of typesetting: from compositions to a [`Layout`].

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Composition, Labels, Metadata};
use crate::font::program::Programs;
use crate::language::{Language, Locale};
use crate::library::manifest::{Align, Edition, Hyphenation, Imposition, Look};
use crate::typeset::block::flow::set_blocks;
use crate::typeset::galley::tree::Tree;
use crate::typeset::page::Layout;
use crate::typeset::paper::canvas::{CropMarks, Sheet};
use crate::typeset::paper::emit::{Emitted, emit, locate};
use crate::typeset::paper::imposition::impose;
use crate::typeset::paper::near::place_figures;
use crate::typeset::paper::paginate::{Paged, Room, break_pages};
use crate::typeset::reference::References;
use crate::typeset::setting::Pass;
use crate::typeset::setting::context::Context;
use crate::typeset::setting::memory::Memory;
use crate::typeset::style::Style;

/// Page numbers change the text that prints them, which can move pages again; after so many passes they stay as they are.
const PASSES: usize = 4;

/// Lays out a document.
///
/// `compositions` holds one composition, or for a bilingual edition two of the same outline: the source, and the reader's, which gives the
/// file its language and its labels. Findings about the content (a character no font has, a line that does not fit) come back beside the
/// layout, which is whole all the same.
pub fn layout(compositions: &[Composition], look: &Look, edition: &Edition, fonts: &Arc<Programs>) -> (Layout, Vec<Diagnostic>) {
    let empty;
    let composition = match compositions.last() {
        Some(composition) => composition,
        None => {
            empty = empty_composition();
            &empty
        }
    };
    let style = Style::new(look, edition);
    let marks = if edition.crop_marks { CropMarks::Printed } else { CropMarks::Absent };
    let sheet = Sheet::new(&style, marks);
    let source = compositions.first().filter(|_| compositions.len() > 1);
    let mut references = References::new(composition);
    let mut source_references = source.map(References::new);
    let mut memory = Memory::default();
    let mut number = 1;
    let (emitted, tree, mut diagnostics) = loop {
        let context = Context { style: &style, composition, references: &references, level: 0, is_companion: false };
        let companion = source.zip(source_references.as_ref());
        let companion =
            companion.map(|(composition, references)| Context { composition, references, is_companion: true, ..context });
        let mut pass = Pass::new(fonts, &mut memory);
        let mut galley = set_blocks(&mut pass, context, companion);
        let room = Room::new(&style, pass.parts(), edition);
        place_figures(&mut galley, &pass.parts().movable, &room);
        let pages = break_pages(&mut galley, &room);
        let places = locate(&galley, &pages);
        if places == references.pages || number == PASSES {
            pass.forget_passes();
            let paged = Paged { galley: &galley, pages: &pages, room: &room };
            let emitted = emit(&mut pass.setting(context), paged, &sheet);
            let (tree, diagnostics) = pass.finish();
            break (emitted, tree, diagnostics);
        }
        if let Some(references) = &mut source_references {
            references.pages = places.clone();
        }
        references.pages = places;
        number += 1;
    };
    diagnostics.extend(compositions.iter().filter_map(|composition| without_patterns(composition, edition)));
    (finish(composition, emitted, tree, fonts, edition), once(diagnostics))
}

/// Each finding once, where it was told first: a text that stands in many places is told in each.
fn once(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told = FxHashSet::default();
    diagnostics.retain(|finding| {
        let span = finding.location.as_ref().map(|location| location.span);
        told.insert(format!("{} {span:?} {:?}", finding.bare(), finding.subject))
    });
    diagnostics
}

/// Justified text whose words cannot be divided has gaps; scripts that never divide words have other means.
fn without_patterns(composition: &Composition, edition: &Edition) -> Option<Diagnostic> {
    let asked = edition.align == Align::Justify && edition.hyphenation == Hyphenation::Auto;
    let dividing = matches!(composition.locale.script().as_str(), "Latn" | "Cyrl" | "Grek" | "Armn" | "Geor");
    let has_patterns = |locale: &Locale| Language::of(locale).hyphenation().is_some();
    let divides = has_patterns(&composition.locale) || composition.hyphenation.as_ref().is_some_and(has_patterns);
    (asked && dividing && !divides).then(|| {
        Diagnostic::new(Code::NoHyphenation)
            .document(&composition.document)
            .locale(&composition.locale)
            .arg("edition", &edition.name)
    })
}

fn finish(composition: &Composition, emitted: Emitted, tree: Tree, fonts: &Arc<Programs>, edition: &Edition) -> Layout {
    let mut structure = tree.finish(&emitted.content, &emitted.links);
    for (element, bbox) in emitted.areas {
        structure.elements[element.0 as usize].attributes.bbox = Some(bbox);
    }
    let layout = Layout {
        lang: composition.locale.to_string(),
        direction: composition.locale.direction(),
        metadata: composition.metadata.clone(),
        pages: emitted.pages,
        structure,
        outline: emitted.outline,
        destinations: emitted.destinations,
        fonts: Arc::clone(fonts),
    };
    match &edition.imposition {
        Imposition::None => layout,
        Imposition::Booklet { sheet, creep } => impose(layout, *sheet, *creep),
    }
}

fn empty_composition() -> Composition {
    Composition {
        document: String::new(),
        locale: "und".parse().expect("the tag of no language is one"),
        hyphenation: None,
        metadata: Metadata::default(),
        labels: Labels::default(),
        blocks: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn justified_text_asks_for_patterns() {
        let justified = Edition { align: Align::Justify, ..Edition::built_in("a4") };
        let unhyphenated = Edition { hyphenation: Hyphenation::None, ..justified.clone() };
        for (tag, named, edition, found) in [
            ("ro", None, &justified, 1),
            ("ro", Some("it"), &justified, 0),
            ("ro", None, &unhyphenated, 0),
            ("ro", None, &Edition::built_in("a4"), 0),
            ("de", None, &justified, 0),
            ("de", Some("ro"), &justified, 0),
            ("ar", None, &justified, 0),
        ] {
            let locale = tag.parse().expect("a sound tag");
            let composition =
                Composition { locale, hyphenation: named.map(|named| named.parse().expect("a sound tag")), ..empty_composition() };
            let (_, diagnostics) = layout(&[composition], &Look::default(), edition, &Programs::embedded());
            let count = diagnostics.iter().filter(|finding| finding.code == Code::NoHyphenation).count();
            assert_eq!(count, found, "{tag} {named:?}");
        }
    }
}
