//! The PDF writer on layouts made by hand: what is read back is what was laid out, wired as both standards want, byte for byte the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use harfrust::{Buffer, ClusterLevel, Direction as ShapeDirection, ShapeOptions, ShaperFont};
use lopdf::Object;
use lotse::color::Color;
use lotse::document::block::{Metadata, Target};
use lotse::document::image::Picture;
use lotse::error::{Error, Fault};
use lotse::internal::document::structure::{
    ElementId, ListNumbering, OutlineItem, Scope, Structure, StructureChild, StructureElement, StructureType,
};
use lotse::internal::document::{FillRule, Held, PathItem, PictureKind, Raster, Segment};
use lotse::internal::font::{FontId, Programs};
use lotse::internal::typeset::geometry::Rect;
use lotse::internal::typeset::page::{ArtifactKind, Content, GlyphRun, Item, Layout, LinkAnnotation, Mark, Page, PlacedGlyph};
use lotse::language::Direction;

use crate::tagged::Tagged;

pub(crate) const SIZE: f32 = 11.0;

/// Builds a layout, one element and one line at a time.
pub(crate) struct Sketch {
    pub(crate) layout: Layout,
    line: f32,
}

impl Sketch {
    pub(crate) fn new(lang: &str, direction: Direction) -> Self {
        let structure = Structure { elements: vec![StructureElement::of(StructureType::Document)] };
        let metadata = Metadata {
            title: "Wegweiser & Wohnen".to_owned(),
            subject: "Ein Führer <kurz>".to_owned(),
            author: "Stadt Köln".to_owned(),
            date: (2026, 11, 20),
        };
        let layout = Layout {
            lang: lang.to_owned(),
            direction,
            metadata,
            pages: Vec::new(),
            structure,
            outline: Vec::new(),
            destinations: BTreeMap::new(),
            fonts: Programs::embedded(),
        };
        let mut sketch = Self { layout, line: 0.0 };
        sketch.page();
        sketch
    }

    fn page(&mut self) {
        let label = (self.layout.pages.len() + 1).to_string();
        let trim = Rect { left: 0.0, top: 0.0, width: 595.28, height: 841.89 };
        self.layout.pages.push(Page { media: (595.28, 841.89), trim, bleed: trim, label, ..Page::default() });
        self.line = 60.0;
    }

    pub(crate) fn element(&mut self, parent: u32, kind: StructureType) -> u32 {
        let id = self.layout.structure.elements.len() as u32;
        self.layout.structure.elements.push(StructureElement::of(kind));
        self.layout.structure.elements[parent as usize].children.push(StructureChild::Element(ElementId(id)));
        id
    }

    fn at(&mut self, element: u32) -> &mut StructureElement {
        &mut self.layout.structure.elements[element as usize]
    }

    /// Marks items as content of an element.
    pub(crate) fn content(&mut self, element: u32, items: Vec<Item>) {
        let page = self.layout.pages.len() as u32 - 1;
        let contents = &mut self.layout.pages[page as usize].content;
        let mcid = contents.iter().filter(|content| matches!(content.mark, Mark::Element(_))).count() as u32;
        contents.push(Content { mark: Mark::Element(ElementId(element)), items });
        self.at(element).children.push(StructureChild::Content { page, mcid });
    }

    fn artifact(&mut self, kind: ArtifactKind, items: Vec<Item>) {
        let page = self.layout.pages.last_mut().expect("a page");
        page.content.push(Content { mark: Mark::Artifact(kind), items });
    }

    /// A line of text in an element.
    pub(crate) fn text(&mut self, element: u32, text: &str) {
        self.line += 15.0;
        let run = self.run(text, self.line);
        self.content(element, vec![Item::Glyphs(run)]);
    }

    pub(crate) fn run(&self, text: &str, y: f32) -> GlyphRun {
        let arabic = text.chars().any(|character| ('\u{600}'..'\u{700}').contains(&character));
        shape(&self.layout.fonts, text, arabic, y)
    }
}

/// Shapes a text of one direction, from the left margin or to the right one.
pub(crate) fn shape(fonts: &Programs, text: &str, right_to_left: bool, y: f32) -> GlyphRun {
    let wanted = if right_to_left { "NotoSansArabic-Regular" } else { "NotoSans-Regular" };
    let (font, program) = fonts.named(wanted).expect("embedded");
    let shaped = harfrust::Font::new(program.data().to_vec(), 0).expect("a font");
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
    buffer.guess_segment_properties();
    buffer.set_direction(if right_to_left { ShapeDirection::RightToLeft } else { ShapeDirection::LeftToRight });
    harfrust::shape(&ShaperFont::new(&shaped), &mut buffer, ShapeOptions::default()).expect("shaped");
    let scale = SIZE / 1000.0;
    let width: i32 = buffer.glyph_positions().iter().map(|position| position.x_advance).sum();
    let mut pen = if right_to_left { 535.0 - width as f32 * scale } else { 60.0 };
    let mut glyphs = Vec::new();
    for (info, position) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
        let x = pen + position.x_offset as f32 * scale;
        let y = y - position.y_offset as f32 * scale;
        glyphs.push(PlacedGlyph { id: info.glyph_id as u16, x, y, start: info.cluster, end: info.cluster });
        pen += position.x_advance as f32 * scale;
    }
    glyphs.sort_by_key(|glyph| glyph.start);
    let starts: Vec<u32> = glyphs.iter().map(|glyph| glyph.start).collect();
    for (index, glyph) in glyphs.iter_mut().enumerate() {
        let end = starts.iter().copied().find(|start| *start > glyph.start).unwrap_or(text.len() as u32);
        if index > 0 && starts[index - 1] == glyph.start {
            glyph.start = end;
        }
        glyph.end = end;
    }
    GlyphRun { font, size: SIZE, color: Color::default(), level: u8::from(right_to_left), text: text.to_owned(), glyphs }
}

pub(crate) fn write(layout: &Layout) -> Vec<u8> {
    lotse::internal::pdf::write(layout).expect("a layout that can be printed")
}

/// An annotation of an element.
fn link_over_two_lines(link: u32) -> LinkAnnotation {
    LinkAnnotation {
        areas: vec![
            Rect { left: 60.0, top: 90.0, width: 80.0, height: 15.0 },
            Rect { left: 20.0, top: 105.0, width: 30.0, height: 15.0 },
        ],
        lang: "de".to_owned(),
        target: Target::Url("https://köln.de/a b".to_owned()),
        contents: "Webseite köln.de".to_owned(),
        element: ElementId(link),
    }
}

/// A document with most of what a structure tree can hold.
fn sample() -> Sketch {
    let mut sketch = Sketch::new("de", Direction::LeftToRight);
    let chapter = sketch.element(0, StructureType::Sect);
    sketch.at(chapter).title = Some("Kaution".to_owned());
    let heading = sketch.element(chapter, StructureType::H1);
    sketch.text(heading, "Die Kaution");
    let paragraph = sketch.element(chapter, StructureType::P);
    sketch.text(paragraph, "Höchstens drei Monatsmieten (§\u{a0}551 BGB), ");
    let link = sketch.element(paragraph, StructureType::Link);
    sketch.text(link, "mehr bei Köln");
    sketch.at(link).children.push(StructureChild::Annotation { page: 0, link: 0 });
    sketch.layout.pages[0].links.push(link_over_two_lines(link));
    let foreign = sketch.element(paragraph, StructureType::Span);
    sketch.at(foreign).lang = Some("ar".to_owned());
    sketch.text(foreign, "لأن الإيجار لا يزيد");
    let note = sketch.element(paragraph, StructureType::Note);
    sketch.text(note, "Fußnote");
    let list = sketch.element(chapter, StructureType::L);
    sketch.at(list).attributes.list_numbering = Some(ListNumbering::Decimal);
    let item = sketch.element(list, StructureType::LI);
    let label = sketch.element(item, StructureType::Lbl);
    sketch.text(label, "1.");
    let body = sketch.element(item, StructureType::LBody);
    sketch.text(body, "Miete zahlen");
    let table = sketch.element(chapter, StructureType::Table);
    let row = sketch.element(table, StructureType::TR);
    let head = sketch.element(row, StructureType::TH);
    sketch.at(head).attributes.scope = Some(Scope::Row);
    sketch.text(head, "Strom");
    let cell = sketch.element(row, StructureType::TD);
    sketch.at(cell).attributes.col_span = Some(2);
    let empty = sketch.element(chapter, StructureType::P);
    sketch.element(empty, StructureType::Span);
    sketch.artifact(ArtifactKind::Footer, vec![Item::Glyphs(sketch.run("1", 800.0))]);
    sketch.page();
    // The paragraph goes on on the next page.
    sketch.text(paragraph, "und nicht mehr.");
    let figure = sketch.element(chapter, StructureType::Figure);
    sketch.at(figure).alt = Some("Ein Schlüssel".to_owned());
    sketch.at(figure).attributes.bbox = Some([60.0, 300.0, 100.0, 340.0]);
    sketch.content(figure, pictures());
    sketch.artifact(ArtifactKind::Layout, vec![Item::Path(triangle(0.5))]);
    sketch.layout.outline.push(OutlineItem {
        title: "Die Kaution".to_owned(),
        target: Target::Anchor("deposit".to_owned()),
        page: 0,
        top: 60.0,
        children: vec![OutlineItem {
            title: "مرحبا".to_owned(),
            target: Target::Anchor("deposit-limit".to_owned()),
            page: 1,
            top: 60.0,
            children: Vec::new(),
        }],
    });
    sketch.layout.destinations.insert("deposit".to_owned(), (0, 60.0));
    sketch
}

fn triangle(opacity: f32) -> PathItem {
    let segments =
        vec![Segment::Move(0.0, 0.0), Segment::Line(10.0, 0.0), Segment::Cubic(10.0, 5.0, 5.0, 10.0, 0.0, 10.0), Segment::Close];
    PathItem { segments, fill: Some(Color { red: 200, green: 0, blue: 0 }), rule: FillRule::EvenOdd, stroke: None, opacity }
}

fn pictures() -> Vec<Item> {
    let picture = |kind| Arc::new(Picture { path: "picture".to_owned(), width: 10.0, height: 10.0, kind });
    let rect = |left| Rect { left, top: 300.0, width: 20.0, height: 40.0 };
    let pixel = |column, row| {
        let at = (row * 4 + column) as u8;
        image::Rgba([at * 30, at * 30 + 10, at * 30 + 20, at])
    };
    let mut file = std::io::Cursor::new(Vec::new());
    image::RgbaImage::from_fn(4, 2, pixel).write_to(&mut file, image::ImageFormat::Png).unwrap();
    let pixels = Raster { width: 4, height: 2, is_transparent: true, file: file.into_inner(), held: Held::Pixels };
    vec![
        Item::Picture(picture(PictureKind::Vector(vec![triangle(0.25)])), rect(60.0)),
        Item::Picture(picture(PictureKind::Raster(pixels)), rect(80.0)),
    ]
}

#[test]
fn tag_tree_reads_as_laid_out() {
    let tagged = Tagged::read(&write(&sample().layout));
    assert_eq!(
        tagged.tree(),
        "\
Document
  Sect title=\"Kaution\"
    H1: Die Kaution
    P: Höchstens drei Monatsmieten (§\u{a0}551 BGB), |und nicht mehr.
      Link annotated: mehr bei Köln
      Span lang=\"ar\": لأن الإيجار لا يزيد
      Note id=\"note-000001\": Fußnote
    L ListNumbering=Decimal
      LI
        Lbl: 1.
        LBody: Miete zahlen
    Table
      TR
        TH Scope=Row: Strom
        TD ColSpan=2
    Figure alt=\"Ein Schlüssel\" BBox=[60 501.89 100 541.89] Placement=Block: \n"
    );
    assert_eq!(tagged.faults(), Vec::<String>::new());
}

#[test]
fn every_code_reads_as_its_own_text() {
    let cases = [
        // One glyph that shows a space and a no-break space.
        "a b\u{a0}c",
        "AVATAR To Wey 12,5 %",
        "مرحبا بكم في الإيجار لأنه لا يزيد",
        "یەکەم: کرێ \u{200c}می‌خواهم",
    ];
    for text in cases {
        let mut sketch = Sketch::new("und", Direction::LeftToRight);
        let paragraph = sketch.element(0, StructureType::P);
        sketch.text(paragraph, text);
        let tagged = Tagged::read(&write(&sketch.layout));
        assert_eq!(tagged.texts(), [text]);
    }
}

#[test]
fn same_layout_gives_same_bytes() {
    assert_eq!(write(&sample().layout), write(&sample().layout));
}

#[test]
fn no_stream_ends_in_a_line_end() {
    // Enough different pages for the odd one in 128 to occur.
    let mut sketch = Sketch::new("de", Direction::LeftToRight);
    for page in 0..300 {
        let paragraph = sketch.element(0, StructureType::P);
        sketch.text(paragraph, &format!("Seite {page}"));
        sketch.page();
    }
    let bytes = write(&sketch.layout);
    let ends: Vec<usize> =
        bytes.windows(10).enumerate().filter(|(_, window)| *window == b"\nendstream").map(|(at, _)| at).collect();
    for &end in &ends {
        // The last page is empty, and so is its stream.
        let empty = bytes[..end].ends_with(b"stream\n");
        assert!(empty || !matches!(bytes[end - 1], b'\r' | b'\n'), "stream before {end}");
    }
    let (tagged, streams) = (Tagged::read(&bytes), ends.len());
    assert!(streams > 300, "{streams} streams");
    assert_eq!(tagged.faults(), Vec::<String>::new());
}

#[test]
fn catalog_says_what_readers_need() {
    let mut sketch = sample();
    sketch.layout.direction = Direction::RightToLeft;
    sketch.layout.pages[0].label = "i".to_owned();
    sketch.layout.pages[1].label = "ii".to_owned();
    let tagged = Tagged::read(&write(&sketch.layout));
    let catalog = tagged.catalog();
    let viewer = tagged.dictionary(catalog.get(b"ViewerPreferences").unwrap());
    assert!(viewer.get(b"Direction").is_err(), "readers turn words from left to right round");
    assert_eq!(viewer.get(b"DisplayDocTitle").unwrap(), &Object::Boolean(true));
    assert_eq!(lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(), "de");
    assert_eq!(catalog.get(b"PageMode").unwrap(), &Object::Name(b"UseOutlines".to_vec()));
    let labels = tagged.dictionary(catalog.get(b"PageLabels").unwrap()).get(b"Nums").unwrap().as_array().unwrap();
    assert_eq!(labels.len(), 2, "one range of labels");
    let xmp = tagged.document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
    let xmp = String::from_utf8(xmp.as_stream().unwrap().content.clone()).unwrap();
    for part in
        ["<rdf:li xml:lang=\"x-default\">Wegweiser &amp; Wohnen</rdf:li>", "<pdfaid:part>2<", "<pdfuaid:part>1<", "2026-11-20T"]
    {
        assert!(xmp.contains(part), "{part}");
    }
    let outline = tagged.dictionary(catalog.get(b"Outlines").unwrap());
    let first = tagged.dictionary(outline.get(b"First").unwrap());
    let below = tagged.dictionary(first.get(b"First").unwrap());
    assert_eq!(lopdf::decode_text_string(below.get(b"Title").unwrap()).unwrap(), "مرحبا");
    for &page in &tagged.pages {
        assert_eq!(tagged.document.get_dictionary(page).unwrap().get(b"Tabs").unwrap(), &Object::Name(b"S".to_vec()));
    }
    let annotations = tagged.document.get_page_annotations(tagged.pages[0]).unwrap();
    assert_eq!(annotations.len(), 1);
    assert_eq!(annotations[0].get(b"F").unwrap(), &Object::Integer(4));
    let values = |key: &[u8]| -> Vec<f32> {
        annotations[0].get(key).unwrap().as_array().unwrap().iter().map(|value| value.as_float().unwrap().round()).collect()
    };
    assert_eq!(values(b"Rect"), [20.0, 722.0, 140.0, 752.0]);
    assert_eq!(
        values(b"QuadPoints"),
        [60.0, 752.0, 140.0, 752.0, 60.0, 737.0, 140.0, 737.0, 20.0, 737.0, 50.0, 737.0, 20.0, 722.0, 50.0, 722.0]
    );
    assert!(annotations[0].get(b"Lang").is_err(), "it is that of the document");
    let action = tagged.dictionary(annotations[0].get(b"A").unwrap());
    assert_eq!(action.get(b"URI").unwrap().as_str().unwrap(), b"https://k%C3%B6ln.de/a%20b");
}

#[test]
fn print_pages_have_boxes() {
    let mut sketch = sample();
    sketch.layout.pages[0].trim = Rect { left: 20.0, top: 30.0, width: 500.0, height: 700.0 };
    sketch.layout.pages[0].bleed = Rect { left: 11.5, top: 21.5, width: 517.0, height: 717.0 };
    let tagged = Tagged::read(&write(&sketch.layout));
    let page = |index: usize| tagged.document.get_dictionary(tagged.pages[index]).unwrap();
    let numbers = |values: [f32; 4]| -> Vec<f32> { values.to_vec() };
    let found = |key: &[u8]| -> Vec<f32> {
        page(0).get(key).unwrap().as_array().unwrap().iter().map(|value| value.as_float().unwrap()).collect()
    };
    assert_eq!(found(b"TrimBox"), numbers([20.0, 111.89, 520.0, 811.89]));
    assert_eq!(found(b"BleedBox"), numbers([11.5, 103.39, 528.5, 820.39]));
    assert!(!page(1).has(b"TrimBox"), "a page without bleed needs no trim box");
}

#[test]
fn odd_layouts_are_refused_or_sound() {
    // Nothing at all: one empty page.
    let mut nothing = Sketch::new("de", Direction::LeftToRight);
    nothing.layout.pages.clear();
    assert_eq!(Tagged::read(&write(&nothing.layout)).pages.len(), 1);
    nothing.layout.structure.elements.clear();
    assert_eq!(Tagged::read(&write(&nothing.layout)).pages.len(), 1);

    // A structure that lies: circles, strangers, content nobody lists, an anchor that does not exist.
    let mut liar = Sketch::new("de", Direction::LeftToRight);
    let paragraph = liar.element(0, StructureType::P);
    liar.text(paragraph, "gelesen");
    liar.at(paragraph).children = vec![
        StructureChild::Element(ElementId(0)),
        StructureChild::Element(ElementId(paragraph)),
        StructureChild::Element(ElementId(99)),
        StructureChild::Content { page: 7, mcid: 0 },
        StructureChild::Annotation { page: 0, link: 0 },
    ];
    liar.layout.pages[0].links.push(LinkAnnotation {
        areas: vec![Rect::default()],
        lang: "de".to_owned(),
        target: Target::Anchor("nowhere".to_owned()),
        contents: String::new(),
        element: ElementId(paragraph),
    });
    let tagged = Tagged::read(&write(&liar.layout));
    assert_eq!(tagged.tree(), "Document\n  P: gelesen\n");
    assert_eq!(tagged.faults(), Vec::<String>::new());

    type Damage = fn(&mut Layout);
    let damages: [(Damage, Fault); 5] = [
        (|layout| glyph(layout).x = f32::NAN, Fault::Coordinate),
        (|layout| glyph(layout).y = f32::INFINITY, Fault::Coordinate),
        (|layout| glyph(layout).x = 1e9, Fault::Coordinate),
        (|layout| layout.pages[0].media = (595.0, 20_000.0), Fault::PageSize),
        (|layout| glyph(layout).id = 0, Fault::MissingGlyph { text: "g".to_owned(), font: "NotoSans-Regular".to_owned() }),
    ];
    for (damage, expected) in damages {
        let mut sketch = Sketch::new("de", Direction::LeftToRight);
        let paragraph = sketch.element(0, StructureType::P);
        sketch.text(paragraph, "gut");
        damage(&mut sketch.layout);
        match lotse::internal::pdf::write(&sketch.layout) {
            Err(Error::Unprintable { page: 0, fault }) => assert_eq!(fault, expected),
            other => panic!("{expected:?}: {:?}", other.map(|bytes| bytes.len())),
        }
    }
}

fn glyph(layout: &mut Layout) -> &mut PlacedGlyph {
    match &mut layout.pages[0].content[0].items[0] {
        Item::Glyphs(run) => &mut run.glyphs[0],
        other => panic!("{other:?}"),
    }
}

#[test]
fn files_are_small() {
    let german = "Die Kaution darf höchstens drei Monatsmieten ohne Nebenkosten betragen, und Sie dürfen sie in drei Raten zahlen.";
    let arabic = "يجب على المستأجر أن يدفع الإيجار في الأسبوع الأول من كل شهر، ولا يجوز للمؤجر أن يطلب أكثر من ذلك لأن القانون";
    // The limits are those of the project for eighteen pages of the guide; text that repeats packs better than a guide does.
    for (lang, text, limit) in [("de", german, 50_000), ("ar", arabic, 75_000)] {
        let words: Vec<&str> = text.split(' ').collect();
        let mut sketch = Sketch::new(lang, Direction::LeftToRight);
        let mut next = 0;
        for page in 0..18 {
            if page > 0 {
                sketch.page();
            }
            for _ in 0..35 {
                let line: Vec<&str> = (0..11).map(|word| words[(next + word * (1 + next % 5)) % words.len()]).collect();
                next += 7;
                let paragraph = sketch.element(0, StructureType::P);
                sketch.text(paragraph, &line.join(" "));
            }
        }
        let size = write(&sketch.layout).len();
        assert!(size < limit, "{lang}: {size} bytes");
    }
}

#[test]
fn fonts_keep_to_the_glyphs_in_use() {
    let mut sketch = Sketch::new("de", Direction::LeftToRight);
    let paragraph = sketch.element(0, StructureType::P);
    sketch.text(paragraph, "abc");
    // A font that is named but shows nothing is not embedded.
    let blank =
        GlyphRun { font: FontId(0), size: SIZE, color: Color::default(), level: 0, text: String::new(), glyphs: Vec::new() };
    sketch.content(paragraph, vec![Item::Glyphs(blank)]);
    let tagged = Tagged::read(&write(&sketch.layout));
    let fonts = tagged.document.get_page_fonts(tagged.pages[0]).unwrap();
    let names: Vec<&[u8]> = fonts.values().map(|font| font.get(b"BaseFont").unwrap().as_name().unwrap()).collect();
    assert_eq!(names.len(), 1);
    let (tag, name) = std::str::from_utf8(names[0]).unwrap().split_once('+').expect("a subset tag");
    assert!(tag.len() == 6 && tag.bytes().all(|letter| letter.is_ascii_uppercase()), "{tag}");
    assert_eq!(name, "NotoSans-Regular");
}

#[test]
fn widths_are_those_of_the_font_program() {
    let mut sketch = Sketch::new("de", Direction::LeftToRight);
    let paragraph = sketch.element(0, StructureType::P);
    sketch.text(paragraph, "Wegweiser Wohnen: Köln, 1234567890 äöüß ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    let tagged = Tagged::read(&write(&sketch.layout));
    let fonts = tagged.document.get_page_fonts(tagged.pages[0]).unwrap();
    let descendants = fonts.values().next().unwrap().get(b"DescendantFonts").unwrap().as_array().unwrap();
    let font = tagged.dictionary(&descendants[0]);
    let stream = |object: &Object| tagged.resolve(object).as_stream().unwrap().decompressed_content().unwrap();
    let glyphs = stream(font.get(b"CIDToGIDMap").unwrap());
    let program = stream(tagged.dictionary(font.get(b"FontDescriptor").unwrap()).get(b"FontFile2").unwrap());
    let word = |bytes: &[u8], at: usize| u16::from_be_bytes(bytes[at..at + 2].try_into().unwrap());
    let record = (12..).step_by(16).find(|at| &program[*at..at + 4] == b"hmtx").unwrap();
    let advances = &program[u32::from_be_bytes(program[record + 8..record + 12].try_into().unwrap()) as usize..];
    let mut seen = 0;
    for range in font.get(b"W").unwrap().as_array().unwrap().chunks(2) {
        for (code, width) in (range[0].as_i64().unwrap() as usize..).zip(range[1].as_array().unwrap()) {
            let glyph = usize::from(word(&glyphs, 2 * code));
            assert_eq!(width.as_i64().unwrap(), i64::from(word(advances, 4 * glyph)), "code {code}");
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen} codes");
}

#[test]
fn glyphs_of_a_cluster_share_its_text() {
    let cases = [(2, "ab"), (1, "a\u{200B}")];
    for (end, expected) in cases {
        let mut sketch = Sketch::new("de", Direction::LeftToRight);
        let paragraph = sketch.element(0, StructureType::P);
        sketch.text(paragraph, "ab");
        let Item::Glyphs(run) = &mut sketch.layout.pages[0].content[0].items[0] else { panic!("no glyphs") };
        run.glyphs[0].end = end;
        (run.glyphs[1].start, run.glyphs[1].end) = (end, end);
        assert_eq!(Tagged::read(&write(&sketch.layout)).texts(), [expected]);
    }
}
