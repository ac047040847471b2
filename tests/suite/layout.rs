//! Layout: what stands where, and what it means, for every kind of block.

use std::collections::{BTreeMap, BTreeSet};

use lotse::document::block::{
    Block, BlockKind, Composition, DoDont, Glossary, Inline, Letter, List, Note, Paragraph, Quote, Target,
};
use lotse::internal::document::structure::{ElementId, StructureChild, StructureType};
use lotse::internal::document::{PathItem, Segment};
use lotse::internal::font::Programs;
use lotse::internal::typeset::layout;
use lotse::internal::typeset::page::{ArtifactKind, Content, Item, Layout, Mark, Page};
use lotse::library::manifest::{Edition, Imposition, Look, PageSize};

mod sample;

fn lay_out(composition: &Composition, edition: &Edition) -> Layout {
    layout(std::slice::from_ref(composition), &Look::default(), edition, &Programs::embedded()).0
}

fn only(mut composition: Composition, keep: impl Fn(&BlockKind) -> bool) -> Composition {
    composition.blocks.retain(|block| keep(&block.kind));
    composition
}

/// The marked-content sequences of a page, by identifier.
fn marked(page: &Page) -> Vec<&Content> {
    page.content.iter().filter(|content| matches!(content.mark, Mark::Element(_))).collect()
}

fn glyph_text(content: &Content) -> String {
    let runs = content.items.iter().filter_map(|item| match item {
        Item::Glyphs(run) => Some(run.text.as_str()),
        _ => None,
    });
    // A divided word keeps its hyphen as U+00AD, which is not read.
    runs.collect::<String>().replace('\u{ad}', "")
}

/// What is read aloud of an element.
fn read(layout: &Layout, element: ElementId) -> String {
    let element = &layout.structure.elements[element.0 as usize];
    let mut text = String::new();
    for child in &element.children {
        match *child {
            StructureChild::Element(child) => text.push_str(&read(layout, child)),
            StructureChild::Content { page, mcid } => {
                text.push_str(&glyph_text(marked(&layout.pages[page as usize])[mcid as usize]))
            }
            StructureChild::Annotation { .. } => {}
        }
    }
    text
}

/// The tree as indented text.
fn tree(layout: &Layout) -> String {
    let mut text = String::new();
    print(layout, ElementId(0), 0, &mut text);
    text
}

fn print(layout: &Layout, id: ElementId, depth: usize, text: &mut String) {
    let element = &layout.structure.elements[id.0 as usize];
    text.push_str(&"  ".repeat(depth));
    text.push_str(element.kind.name());
    let attributes = &element.attributes;
    if let Some(lang) = &element.lang {
        text.push_str(&format!(" lang={lang}"));
    }
    if let Some(alt) = &element.alt {
        text.push_str(&format!(" alt={alt:?}"));
    }
    if let Some(actual) = &element.actual_text {
        text.push_str(&format!(" actual={actual:?}"));
    }
    if let Some(scope) = attributes.scope {
        text.push_str(&format!(" scope={scope:?}"));
    }
    if let Some(numbering) = attributes.list_numbering {
        text.push_str(&format!(" numbering={numbering:?}"));
    }
    if attributes.bbox.is_some() {
        text.push_str(" bbox");
    }
    let leaf = element.children.iter().all(|child| !matches!(child, StructureChild::Element(_)));
    if leaf {
        let words = read(layout, id);
        if !words.is_empty() {
            text.push_str(&format!(" {:?}", shortened(&words)));
        }
    }
    text.push('\n');
    let inner = "  ".repeat(depth + 1);
    let mut annotated = false;
    for child in &element.children {
        match *child {
            StructureChild::Element(child) => print(layout, child, depth + 1, text),
            // One for each line that the link stands on.
            StructureChild::Annotation { .. } if annotated => {}
            StructureChild::Annotation { .. } => {
                text.push_str(&format!("{inner}(annotation)\n"));
                annotated = true;
            }
            StructureChild::Content { .. } if leaf => {}
            StructureChild::Content { page, mcid } => {
                let words = glyph_text(marked(&layout.pages[page as usize])[mcid as usize]);
                text.push_str(&format!("{inner}{:?}\n", shortened(&words)));
            }
        }
    }
}

fn shortened(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    if words.len() > 6 { format!("{} …", words[..6].join(" ")) } else { words.join(" ") }
}

fn kind_name(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Cover(_) => "cover",
        BlockKind::Imprint(_) => "imprint",
        BlockKind::Contents => "contents",
        BlockKind::Heading(_) => "heading",
        BlockKind::Paragraph(_) => "paragraph",
        BlockKind::List(_) => "list",
        BlockKind::Table(_) => "table",
        BlockKind::DoDont(_) => "do-dont",
        BlockKind::Note(_) => "note",
        BlockKind::Contact(_) => "contact",
        BlockKind::Glossary(_) => "glossary",
        BlockKind::Letter(_) => "letter",
        BlockKind::Figure(_) => "figure",
        BlockKind::Quote(_) => "quote",
        BlockKind::Tiles(_) => "tiles",
        BlockKind::Chart(_) => "chart",
        BlockKind::Qr(_) => "qr",
        BlockKind::PageBreak => "page-break",
        other => panic!("a kind of block without a name: {other:?}"),
    }
}

#[test]
fn each_kind_of_block_has_its_tree() {
    let whole = sample::arabic();
    let kinds: BTreeSet<&str> = whole.blocks.iter().map(|block| kind_name(&block.kind)).collect();
    let named = lotse::internal::document::kinds().map(|kind| match kind {
        "chapter" | "section" | "subsection" => "heading",
        "steps" | "checklist" => "list",
        kind => kind,
    });
    assert_eq!(kinds, named.filter(|kind| *kind != "page-break").collect(), "the sample has every kind of block");
    for kind in kinds {
        // The contents list headings, so they keep theirs.
        let keep = |block: &BlockKind| kind_name(block) == kind || (kind == "contents" && matches!(block, BlockKind::Heading(_)));
        let layout = lay_out(&only(whole.clone(), keep), &Edition::built_in("a4"));
        let path = format!("{}/tests/snapshots/layout/{kind}.txt", env!("CARGO_MANIFEST_DIR"));
        let found = tree(&layout);
        if std::env::var_os("LOTSE_BLESS").is_some() {
            std::fs::create_dir_all(format!("{}/tests/snapshots/layout", env!("CARGO_MANIFEST_DIR"))).unwrap();
            std::fs::write(&path, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(found, expected, "{kind}: set LOTSE_BLESS=1 to accept the new tree");
    }
}

#[test]
fn the_skeleton_is_the_same_in_every_language() {
    // A translation prints the letter and the glossary twice, and marks what is German: those differ by what they are.
    let keep = |block: &BlockKind| !matches!(block, BlockKind::Letter(_) | BlockKind::Glossary(_));
    let skeleton = |composition: Composition| {
        let layout = lay_out(&only(composition, keep), &Edition::built_in("a5"));
        let kinds = layout.structure.elements.iter().map(|element| element.kind).filter(|kind| *kind != StructureType::Span);
        kinds.map(StructureType::name).collect::<Vec<_>>()
    };
    assert_eq!(skeleton(sample::german()), skeleton(sample::arabic()));
}

#[test]
fn every_sequence_belongs_to_the_tree_once() {
    for name in Edition::BUILT_IN {
        let compositions = [sample::german(), sample::arabic()];
        let edition = Edition::built_in(name);
        let from = usize::from(!edition.bilingual);
        let (layout, _) = layout(&compositions[from..], &Look::default(), &edition, &Programs::embedded());
        let mut seen = BTreeMap::new();
        let mut links = BTreeSet::new();
        for (index, element) in layout.structure.elements.iter().enumerate() {
            for child in &element.children {
                match *child {
                    StructureChild::Content { page, mcid } => {
                        assert!(seen.insert((page, mcid), index).is_none(), "{name}: {page}/{mcid} twice");
                    }
                    StructureChild::Annotation { page, link } => {
                        assert!(links.insert((page, link)));
                        assert_eq!(layout.pages[page as usize].links[link as usize].element.0 as usize, index);
                    }
                    StructureChild::Element(child) => assert!(child.0 as usize > index, "a parent stands before its children"),
                }
            }
        }
        for (number, page) in (0..).zip(&layout.pages) {
            for (mcid, content) in (0..).zip(marked(page)) {
                let Mark::Element(element) = content.mark else { continue };
                assert_eq!(seen.get(&(number, mcid)), Some(&(element.0 as usize)), "{name}: page {number}, content {mcid}");
            }
            assert!((0..page.links.len()).all(|link| links.contains(&(number, link as u32))));
        }
    }
}

#[test]
fn what_is_read_is_what_the_messages_say() {
    for composition in [sample::german(), sample::arabic()] {
        for name in ["a4", "a5", "a5-booklet", "large", "easy", "print"] {
            let layout = lay_out(&composition, &Edition::built_in(name));
            let expected = messages(&composition);
            let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for (index, element) in (0..).zip(&layout.structure.elements) {
                if let Some(message) = &element.message {
                    found.entry(message).or_default().insert(read(&layout, ElementId(index)));
                }
            }
            for (message, texts) in expected {
                for text in texts {
                    let read = found.get(message.as_str());
                    assert!(read.is_some_and(|read| read.contains(&text)), "{name}: {message}: {text:?} not in {read:?}");
                }
            }
        }
    }
}

/// The plain paragraphs of a document by message: text without references.
fn messages(composition: &Composition) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |text: &lotse::document::block::Text| {
        if !text.message.is_empty()
            && !text.inlines.iter().any(|inline| matches!(inline, Inline::Reference(_) | Inline::Link(Target::Anchor(_), _)))
        {
            messages.entry(text.message.clone()).or_default().insert(text.plain());
        }
    };
    for block in &composition.blocks {
        match &block.kind {
            BlockKind::Paragraph(Paragraph { text }) if text.footnotes.is_empty() => add(text),
            BlockKind::Paragraph(Paragraph { text }) => text.footnotes.iter().for_each(|footnote| add(&footnote.text)),
            BlockKind::List(List { items, title, .. }) => items.iter().chain(title).for_each(&mut add),
            BlockKind::Table(table) => {
                table.columns.iter().chain(table.rows.iter().flatten()).chain(&table.caption).for_each(&mut add)
            }
            BlockKind::Note(Note { title, paragraphs, items, .. }) => {
                add(title);
                paragraphs.iter().chain(items).for_each(&mut add);
            }
            BlockKind::Letter(Letter { passages, title, .. }) => {
                add(title);
                passages.iter().for_each(|(german, translation)| {
                    add(german);
                    translation.iter().for_each(&mut add);
                });
            }
            BlockKind::DoDont(DoDont { dos, donts, caption, .. }) => dos.iter().chain(donts).chain([caption]).for_each(&mut add),
            BlockKind::Heading(heading) => [&heading.title].into_iter().chain(&heading.intro).for_each(&mut add),
            BlockKind::Quote(Quote { text, .. }) => add(text),
            BlockKind::Glossary(Glossary { entries, .. }) => entries.iter().for_each(|entry| {
                add(&entry.explanation);
                add(&entry.german);
            }),
            _ => {}
        }
    }
    messages
}

fn glyph_runs(page: &Page) -> impl Iterator<Item = (&Mark, &lotse::internal::typeset::page::GlyphRun)> {
    page.content.iter().flat_map(|content| {
        content.items.iter().filter_map(move |item| match item {
            Item::Glyphs(run) => Some((&content.mark, run)),
            _ => None,
        })
    })
}

#[test]
fn baselines_stand_on_the_grid() {
    for name in ["a4", "a5", "large"] {
        let edition = Edition::built_in(name);
        let half = edition.size * edition.leading / 2.0;
        for composition in [sample::german(), sample::arabic()] {
            let layout = lay_out(&composition, &edition);
            let mut checked = 0;
            for page in &layout.pages {
                for (mark, run) in glyph_runs(page) {
                    let body = (run.size - edition.size).abs() < 0.01 && matches!(mark, Mark::Element(_));
                    let Some(first) = run.glyphs.first().filter(|_| body) else { continue };
                    let steps = (first.y - edition.margins.top - half - 0.36 * edition.size) / half;
                    assert!((steps - steps.round()).abs() < 0.02, "{name}: {:?} stands {steps} halves down", run.text);
                    checked += 1;
                }
            }
            assert!(checked > 50);
        }
    }
}

fn bounds(path: &PathItem) -> (f32, f32, f32, f32) {
    let mut bounds = (f32::MAX, f32::MAX, f32::MIN, f32::MIN);
    let mut take = |x: f32, y: f32| {
        bounds = (bounds.0.min(x), bounds.1.min(y), bounds.2.max(x), bounds.3.max(y));
    };
    for segment in &path.segments {
        match *segment {
            Segment::Move(x, y) | Segment::Line(x, y) => take(x, y),
            Segment::Cubic(a, b, c, d, x, y) => {
                take(a, b);
                take(c, d);
                take(x, y);
            }
            Segment::Close => {}
        }
    }
    bounds
}

#[test]
fn a_page_from_right_to_left_is_the_mirror_image() {
    // The same words in the same columns, so that only the direction differs.
    let german = sample::brief();
    let kinds: BTreeSet<&str> = german.blocks.iter().map(|block| kind_name(&block.kind)).collect();
    for kind in kinds {
        let left = only(german.clone(), |block| kind_name(block) == kind);
        let mut right = left.clone();
        right.locale = "ar".parse().unwrap();
        for name in ["a4", "a5"] {
            let edition = Edition::built_in(name);
            let (left, right) = (lay_out(&left, &edition), lay_out(&right, &edition));
            assert_eq!(left.pages.len(), right.pages.len());
            for (left, right) in left.pages.iter().zip(&right.pages) {
                let width = left.media.0;
                let left = corners(left);
                let right: Vec<_> = corners(right).into_iter().map(|(x0, y0, x1, y1)| (width - x1, y0, width - x0, y1)).collect();
                let far: Vec<_> = left.iter().filter(|a| !right.iter().any(|b| near(a, b))).collect();
                assert!(far.is_empty() && left.len() == right.len(), "{kind} in {name}: {far:?} not in {right:?}");
            }
        }
    }
}

fn near(a: &(f32, f32, f32, f32), b: &(f32, f32, f32, f32)) -> bool {
    [a.0 - b.0, a.1 - b.1, a.2 - b.2, a.3 - b.3].iter().all(|distance| distance.abs() <= 1.5)
}

/// Corners of everything drawn but leaders and bars of charts, whose length depends on the width of words in their order.
fn corners(page: &Page) -> Vec<(f32, f32, f32, f32)> {
    let paths = page.content.iter().flat_map(|content| &content.items).filter_map(|item| match item {
        Item::Path(path) if path.stroke.as_ref().is_none_or(|stroke| stroke.dashes.is_empty()) => Some(bounds(path)),
        Item::Picture(_, rect) => Some((rect.left, rect.top, rect.left + rect.width, rect.top + rect.height)),
        _ => None,
    });
    paths.collect()
}

#[test]
fn nothing_is_drawn_outside_the_page() {
    for name in Edition::BUILT_IN {
        let edition = Edition::built_in(name);
        for composition in [sample::german(), sample::arabic()] {
            let layout = lay_out(&composition, &edition);
            for page in &layout.pages {
                let (left, right) = (page.trim.left, page.trim.left + page.trim.width);
                let (top, bottom) = (page.trim.top, page.trim.top + page.trim.height);
                for (_, run) in glyph_runs(page) {
                    for glyph in &run.glyphs {
                        assert!(
                            glyph.x > left - 0.1 && glyph.x < right && glyph.y > top && glyph.y < bottom,
                            "{name}: {:?}",
                            run.text
                        );
                    }
                }
                for content in page.content.iter().filter(|content| content.mark != Mark::Artifact(ArtifactKind::Page)) {
                    for item in &content.items {
                        let Item::Path(path) = item else { continue };
                        let (x0, y0, x1, y1) = bounds(path);
                        let edge = edition.bleed + 0.1;
                        assert!(x0 >= left - edge && y0 >= top - edge && x1 <= right + edge && y1 <= bottom + edge, "{name}");
                    }
                }
            }
        }
    }
}

#[test]
fn an_empty_document_is_one_page() {
    let mut composition = sample::german();
    composition.blocks.clear();
    let layout = lay_out(&composition, &Edition::built_in("a4"));
    assert_eq!((layout.pages.len(), layout.structure.elements.len()), (1, 1));
}

#[test]
fn a_footnote_stands_on_the_page_of_its_mark() {
    let layout = lay_out(&sample::german(), &Edition::built_in("a5"));
    let pages_of = |id: usize| {
        let mut pages = BTreeSet::new();
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            for child in &layout.structure.elements[id].children {
                match child {
                    StructureChild::Element(child) => open.push(child.0 as usize),
                    StructureChild::Content { page, .. } => {
                        pages.insert(*page);
                    }
                    StructureChild::Annotation { .. } => {}
                }
            }
        }
        pages
    };
    let elements = &layout.structure.elements;
    let note = elements.iter().position(|element| element.kind == StructureType::Note).expect("the sample has one");
    let mark = (0..note).rfind(|&id| elements[id].kind == StructureType::Reference).expect("a note has its mark");
    let links = elements[mark].children.iter().filter_map(|child| match child {
        StructureChild::Element(child) => Some(&elements[child.0 as usize]),
        _ => None,
    });
    let annotations: Vec<_> = links
        .flat_map(|link| &link.children)
        .filter_map(|child| match child {
            StructureChild::Annotation { page, link } => Some(&layout.pages[*page as usize].links[*link as usize]),
            _ => None,
        })
        .collect();
    assert_eq!(annotations.len(), 1, "the mark leads to its note");
    assert_eq!(annotations[0].contents, "Fußnote 1");
    let Target::Anchor(name) = &annotations[0].target else { panic!("a place in the document") };
    assert_eq!(pages_of(note), BTreeSet::from([layout.destinations[name].0]));
    assert_eq!(pages_of(note), pages_of(mark));
    assert_eq!(pages_of(note).len(), 1);
}

/// A booklet of A5 pages on A3 sheets, with bleed and crop marks: the boxes are those of the spread, and no field of one page reaches over the spine.
#[test]
fn a_booklet_is_cut_as_a_spread() {
    let mm = |points: f32| points / 72.0 * 25.4;
    let composition = sample::german();
    let mut booklet = Edition::built_in("a5-booklet");
    (booklet.bleed, booklet.crop_marks) = (3.0 * 72.0 / 25.4, true);
    booklet.imposition = Imposition::Booklet { sheet: PageSize::of_mm(297.0, 420.0), creep: 0.3 };
    let layout = lay_out(&composition, &booklet);
    for (number, page) in layout.pages.iter().enumerate() {
        let push = (number / 2) as f32 * 0.3;
        assert!((page.trim.width - 2.0 * (148.0 * 72.0 / 25.4 - push)).abs() < 0.1, "{number}: {}", mm(page.trim.width));
        assert!((mm(page.trim.height) - 210.0).abs() < 0.1 && (mm(page.bleed.width - page.trim.width) - 6.0).abs() < 0.1);
        let marks = page.content.iter().filter(|content| content.mark == Mark::Artifact(ArtifactKind::Page));
        assert_eq!(marks.map(|content| content.items.len()).collect::<Vec<_>>(), [8], "the cutter's marks are those of the spread");
    }
    // The cover has a field over its whole page, and stands at the right of the first sheet.
    let spine = layout.pages[0].media.0 / 2.0;
    let fields = layout.pages[0].content.iter().flat_map(|content| &content.items);
    let lefts = fields.filter_map(|item| match item {
        Item::Path(path) if path.fill.is_some() => path
            .segments
            .iter()
            .filter_map(|segment| match segment {
                Segment::Move(x, _) | Segment::Line(x, _) => Some(*x),
                _ => None,
            })
            .reduce(f32::min),
        _ => None,
    });
    let left = lefts.reduce(f32::min).expect("a field");
    assert!((left - spine).abs() < 0.01, "{left} {spine}");
}

#[test]
fn a_booklet_keeps_every_word_in_order() {
    let mut plain = Edition::built_in("a5-booklet");
    plain.imposition = Imposition::None;
    let mut booklet = plain.clone();
    booklet.imposition = Imposition::Booklet { sheet: PageSize::A4, creep: 0.3 };
    for composition in [sample::german(), sample::arabic()] {
        let (pages, sheets) = (lay_out(&composition, &plain), lay_out(&composition, &booklet));
        assert_eq!(read(&pages, ElementId(0)), read(&sheets, ElementId(0)));
        assert_eq!(sheets.pages.len(), pages.pages.len().div_ceil(4) * 2);
        assert_eq!(sheets.destinations.len(), pages.destinations.len());
    }
}

/// Baselines of an element's own text and that of its spans, by page.
fn baselines(layout: &Layout, id: ElementId, lines: &mut BTreeMap<u32, BTreeSet<i32>>) {
    for child in &layout.structure.elements[id.0 as usize].children {
        match *child {
            StructureChild::Element(child) => baselines(layout, child, lines),
            StructureChild::Content { page, mcid } => {
                for item in &marked(&layout.pages[page as usize])[mcid as usize].items {
                    let Item::Glyphs(run) = item else { continue };
                    lines.entry(page).or_default().extend(run.glyphs.first().map(|glyph| (glyph.y * 10.0).round() as i32));
                }
            }
            StructureChild::Annotation { .. } => {}
        }
    }
}

#[test]
fn nothing_is_parted_from_what_it_belongs_to() {
    use StructureType::{Caption, H1, H2, H3, P, TR};
    for height in (140..300).step_by(7) {
        let mut edition = Edition::built_in("a5");
        edition.page = PageSize::of_mm(148.0, height as f32);
        for composition in [sample::german(), sample::arabic()] {
            let layout = lay_out(&composition, &edition);
            // The lowest line of the text block of each page.
            let mut ends: BTreeMap<u32, i32> = BTreeMap::new();
            let mut places = Vec::new();
            for (index, element) in (0..).zip(&layout.structure.elements) {
                let mut lines = BTreeMap::new();
                baselines(&layout, ElementId(index), &mut lines);
                let in_note = layout.structure.elements.iter().any(|note| {
                    note.kind == StructureType::Note && note.children.contains(&StructureChild::Element(ElementId(index)))
                });
                if in_note || matches!(element.kind, StructureType::Note | StructureType::Sect | StructureType::Document) {
                    continue;
                }
                for (page, lines) in &lines {
                    let last = lines.last().copied().unwrap_or(0);
                    let end = ends.entry(*page).or_insert(last);
                    *end = (*end).max(last);
                }
                places.push((element.kind, ElementId(index), lines));
            }
            for (kind, id, lines) in places {
                let text = read(&layout, id);
                if matches!(kind, H1 | H2 | H3 | Caption | TR) {
                    assert_eq!(lines.len(), 1, "{height} mm: {kind:?} {text:?} is divided");
                }
                if matches!(kind, H1 | H2 | H3) {
                    for (page, lines) in &lines {
                        assert!(lines.last() < ends.get(page), "{height} mm: {kind:?} {text:?} ends page {}", page + 1);
                    }
                }
                if kind == P && lines.len() > 1 {
                    assert!(lines.values().all(|lines| lines.len() >= 2), "{height} mm: a single line of {text:?}");
                }
            }
        }
    }
}

#[test]
fn a_letter_to_send_is_one_sheet_with_a_heading() {
    for composition in [sample::german(), sample::arabic()] {
        for name in ["a4", "a5", "easy"] {
            let layout = lay_out(&composition, &Edition::built_in(name));
            let elements = &layout.structure.elements;
            let children = |id: ElementId| {
                let children = elements[id.0 as usize].children.iter();
                children
                    .filter_map(|child| if let StructureChild::Element(id) = child { Some(*id) } else { None })
                    .collect::<Vec<_>>()
            };
            let is_letter = |id: &ElementId| read(&layout, *id).contains("Sehr geehrte");
            let letter = (0..elements.len() as u32)
                .map(ElementId)
                .filter(|id| elements[id.0 as usize].kind == StructureType::Sect)
                .rfind(is_letter)
                .expect("the sample has one");
            let parts = children(letter);
            assert_eq!(elements[parts[0].0 as usize].kind, StructureType::H2, "{name}");
            let mut lines = BTreeMap::new();
            baselines(&layout, parts[1], &mut lines);
            assert_eq!(lines.len(), 1, "{name}: the letter stands on one page");
            assert!(layout.outline.iter().any(|item| item.children.iter().any(|item| item.title == read(&layout, parts[0]))));
            // The German comes as a whole, then what it says.
            assert!(!read(&layout, parts[1]).contains("حضرات"));
            assert_eq!(parts.len(), if composition.locale.to_string() == "de" { 2 } else { 3 });
        }
    }
}

#[test]
fn a_link_says_its_words_in_its_own_language_once_a_page() {
    let editions =
        [("bilingual", vec![sample::german(), sample::arabic()]), ("a5", vec![sample::german()]), ("a5", vec![sample::arabic()])];
    let mut over_lines = 0;
    for (name, compositions) in editions {
        let layout = layout(&compositions, &Look::default(), &Edition::built_in(name), &Programs::embedded()).0;
        let mut seen = BTreeSet::new();
        let mut tags = BTreeSet::new();
        for (number, page) in layout.pages.iter().enumerate() {
            for link in &page.links {
                assert!(seen.insert((number, link.element)), "{name}: one annotation a page: {}", link.contents);
                over_lines += usize::from(link.areas.len() > 1);
                tags.insert(link.lang.clone());
                // What a footnote mark leads to is said; the mark is a number.
                if matches!(&link.target, Target::Anchor(anchor) if anchor.starts_with("note ")) {
                    continue;
                }
                let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert_eq!(words(&link.contents), words(&read(&layout, link.element)), "{name}");
                let controls = |words: &str| words.contains(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}'));
                assert!(!controls(&link.contents), "{name}: {}", link.contents);
            }
        }
        let expected: BTreeSet<String> = compositions.iter().map(|composition| composition.locale.to_string()).collect();
        assert!(tags.is_superset(&expected), "{name}: {tags:?}");
    }
    assert!(over_lines > 0, "no link goes over a line");
}

#[test]
fn a_running_head_says_where_it_was_cut() {
    let mut composition = sample::german();
    composition.metadata.title =
        "Ein Wegweiser mit einem sehr langen Titel über Wohnungen in der Stadt und auf dem Land".to_owned();
    let titles: Vec<String> = composition
        .blocks
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Heading(heading) if heading.level == 1 => Some(heading.title.plain()),
            _ => None,
        })
        .chain([composition.metadata.title.clone()])
        .collect();
    for name in ["a4", "a5", "large"] {
        let layout = lay_out(&composition, &Edition::built_in(name));
        let mut cut = 0;
        for page in &layout.pages {
            let heads = page.content.iter().filter(|content| content.mark == Mark::Artifact(ArtifactKind::Header));
            for run in heads.flat_map(|content| &content.items).filter_map(|item| match item {
                Item::Glyphs(run) => Some(run.text.trim()),
                _ => None,
            }) {
                match run.strip_suffix('…') {
                    Some(kept) => {
                        cut += 1;
                        assert!(titles.iter().any(|title| title.starts_with(&format!("{kept} "))), "{name}: {run:?}");
                    }
                    None => assert!(titles.iter().any(|title| title == run), "{name}: {run:?}"),
                }
            }
        }
        assert!(cut > 0, "{name}: no title was too long");
    }
}

#[test]
fn the_head_of_a_table_is_repeated_as_an_artifact() {
    let mut composition = only(sample::german(), |kind| matches!(kind, BlockKind::Table(_)));
    let BlockKind::Table(table) = &mut composition.blocks[0].kind else { panic!("only tables are kept") };
    table.rows = table.rows.iter().cycle().take(60).cloned().collect();
    let layout = lay_out(&composition, &Edition::built_in("a5"));
    assert!(layout.pages.len() > 3);
    for (index, page) in layout.pages.iter().enumerate() {
        let artifacts = page.content.iter().filter(|content| content.mark == Mark::Artifact(ArtifactKind::Layout));
        let text: String = artifacts.map(glyph_text).collect();
        assert_eq!(text.contains("Fortsetzung") && text.contains("Was?"), index > 0, "page {}: {text:?}", index + 1);
    }
    let heads = layout.structure.elements.iter().filter(|element| element.kind == StructureType::THead).count();
    assert_eq!(heads, 1);
}

#[test]
fn references_say_where_things_are() {
    for name in ["a4", "a5", "large"] {
        let layout = lay_out(&sample::german(), &Edition::built_in(name));
        let page = layout.destinations["moving"].0 + 1;
        assert!(read(&layout, ElementId(0)).contains(&format!("Kapitel 2, Seite {page}")), "{name}");
    }
}

#[test]
fn title_and_page_of_an_entry_are_two_words() {
    let layout = lay_out(&sample::german(), &Edition::built_in("a4"));
    let contents = layout.structure.elements.iter().position(|element| element.kind == StructureType::Toc).expect("contents");
    let text = read(&layout, ElementId(contents as u32));
    assert!(text.contains("Die Kaution\u{a0}2"), "{text}");
}

#[test]
fn no_two_texts_are_one_word_for_the_ear() {
    let mut marked = sample::german();
    let pairs = marked.blocks.iter_mut().filter_map(|block| match &mut block.kind {
        BlockKind::Glossary(Glossary { entries, .. }) => Some(entries),
        _ => None,
    });
    for entry in pairs.flatten() {
        entry.explanation.draft_mark = Some("noch nicht übersetzt".to_owned());
    }
    for composition in [marked, sample::arabic()] {
        for edition in ["a4", "a5", "easy"] {
            let layout = lay_out(&composition, &Edition::built_in(edition));
            let mut parents = 0;
            for parent in &layout.structure.elements {
                use StructureType as T;
                let holds_text =
                    matches!(parent.kind, T::P | T::Lbl | T::LBody | T::TD | T::TH | T::Link | T::Span | T::H1 | T::H2);
                if !holds_text || parent.message.is_some() {
                    continue;
                }
                let texts: Vec<String> = parent
                    .children
                    .iter()
                    .filter_map(|child| match child {
                        StructureChild::Element(child) => Some(read(&layout, *child)),
                        StructureChild::Content { page, mcid } => Some(glyph_text(marked_content(&layout, *page, *mcid))),
                        StructureChild::Annotation { .. } => None,
                    })
                    .filter(|text| !text.is_empty())
                    .collect();
                parents += usize::from(texts.len() > 1);
                for pair in texts.windows(2) {
                    let parted = pair[0].ends_with(char::is_whitespace) || pair[1].starts_with(char::is_whitespace);
                    assert!(parted, "{edition}: {:?} in {:?}", pair, parent.kind);
                }
            }
            assert!(parents > 5, "only {parents} elements hold several texts");
        }
    }
}

fn marked_content(layout: &Layout, page: u32, mcid: u32) -> &Content {
    marked(&layout.pages[page as usize])[mcid as usize]
}

#[test]
fn a_caption_stands_beside_its_figure() {
    let layout = lay_out(&sample::german(), &Edition::built_in("a4"));
    let elements = &layout.structure.elements;
    let figures = elements.iter().filter(|element| element.kind == StructureType::Figure);
    for figure in figures {
        assert!(figure.alt.is_some());
        let inner = figure.children.iter().any(|child| matches!(child, StructureChild::Element(_)));
        assert!(!inner, "nothing inside a description is heard");
    }
    let groups = elements.iter().filter(|element| {
        let kinds: Vec<_> = element
            .children
            .iter()
            .filter_map(|child| match child {
                StructureChild::Element(child) => Some(elements[child.0 as usize].kind),
                _ => None,
            })
            .collect();
        kinds.contains(&StructureType::Figure) && kinds.contains(&StructureType::Caption)
    });
    assert_eq!(groups.count(), 2, "a picture and a chart");
}

#[test]
fn a_long_document_takes_linear_time() {
    let one =
        sample::german().blocks.into_iter().filter(|block| matches!(block.kind, BlockKind::Paragraph(_))).collect::<Vec<Block>>();
    let mut composition = sample::german();
    composition.blocks = one.iter().cycle().take(900).cloned().collect();
    let layout = lay_out(&composition, &Edition::built_in("a5"));
    assert!(layout.pages.len() > 100);
}

#[test]
fn content_is_painted_in_the_order_it_is_read() {
    for name in ["a4", "a5", "bilingual"] {
        let compositions = [sample::german(), sample::arabic()];
        let edition = Edition::built_in(name);
        let from = usize::from(!edition.bilingual);
        let (layout, _) = layout(&compositions[from..], &Look::default(), &edition, &Programs::embedded());
        let mut last: BTreeMap<u32, u32> = BTreeMap::new();
        in_reading_order(&layout, ElementId(0), &mut |page, mcid| {
            if let Some(before) = last.insert(page, mcid) {
                assert!(before < mcid, "{name}: page {}: {mcid} is read after {before}", page + 1);
            }
        });
    }
}

fn in_reading_order(layout: &Layout, id: ElementId, visit: &mut impl FnMut(u32, u32)) {
    for child in &layout.structure.elements[id.0 as usize].children {
        match *child {
            StructureChild::Element(child) => in_reading_order(layout, child, visit),
            StructureChild::Content { page, mcid } => visit(page, mcid),
            StructureChild::Annotation { .. } => {}
        }
    }
}
