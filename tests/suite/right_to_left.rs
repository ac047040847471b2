//! How text from right to left is shown: what viewers, and readers of the tag tree, need to find it whole.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object};
use lotse::internal::document::structure::StructureType;
use lotse::internal::font::Programs;
use lotse::internal::typeset::page::{GlyphRun, Item};
use lotse::language::Direction;
use read_fonts::tables::glyf::{Anchor, Glyph};
use read_fonts::types::GlyphId;
use read_fonts::{FontRef, TableProvider};

use crate::pdf::{SIZE, Sketch, shape, write};
use crate::tagged::Tagged;

/// Texts of one paragraph each.
const TEXTS: [&str; 6] = [
    "لا تزيد قيمة التأمين على ثلاثة إيجارات",
    "الله لآلئ لأن الإيجار لِلْمُسْتَأْجِرِ، شَقَّةٌ؟",
    "صباحًا ومساءً، مثلًا كلٌّ منها لَا",
    "می‌خواهم خانه‌های کوچک، اجارهٔ خانهٔ ما",
    "ژووری گەورە، ڵ ڤ ۆ ێ ە ڕ پ چ گ ھەڵبگرێت",
    "و",
];

/// A file with a paragraph for each run, one below the other.
fn file(runs: impl IntoIterator<Item = GlyphRun>) -> Tagged {
    let mut sketch = Sketch::new("ar", Direction::RightToLeft);
    for run in runs {
        let paragraph = sketch.element(0, StructureType::P);
        sketch.content(paragraph, vec![Item::Glyphs(run)]);
    }
    Tagged::read(&write(&sketch.layout))
}

fn operations(tagged: &Tagged) -> Vec<Operation> {
    Content::decode(&tagged.document.get_page_content(tagged.pages[0])).unwrap().operations
}

/// The operators of a text, without marked content of the tag tree.
fn shown(run: GlyphRun) -> Vec<String> {
    let operations = operations(&file([run]));
    let kept = operations.iter().filter(|operation| operation.operator != "BDC" && operation.operator != "Tf");
    kept.map(|operation| operation.operator.clone()).collect()
}

#[test]
fn a_unit_has_one_place_and_one_array_and_is_marked() {
    let fonts = Programs::embedded();
    for text in TEXTS {
        let marked = ["BT", "BMC", "Td", "TJ", "EMC", "ET", "EMC"];
        let expected = if text.chars().count() > 1 { marked.to_vec() } else { vec!["BT", "Td", "TJ", "ET", "EMC"] };
        assert_eq!(shown(shape(&fonts, text, true, 60.0)), expected, "{text}");
    }
    assert_eq!(shown(shape(&fonts, "Kaution", false, 60.0)), ["BT", "Td", "TJ", "ET", "EMC"]);
    // A ligature that stands alone has a code for each letter.
    assert_eq!(shown(shape(&fonts, "لا", true, 60.0)), ["BT", "BMC", "Td", "TJ", "EMC", "ET", "EMC"]);
}

#[test]
fn runs_that_differ_in_nothing_are_one_unit() {
    let fonts = Programs::embedded();
    let whole = shape(&fonts, "عقد الإيجار", true, 60.0);
    let cut = whole.glyphs.iter().position(|glyph| glyph.start == 7).unwrap();
    let part = |glyphs: &[_], text: &str| GlyphRun { glyphs: glyphs.to_vec(), text: text.to_owned(), ..whole.clone() };
    let mut second = part(&whole.glyphs[cut..], &whole.text[7..]);
    second.glyphs.iter_mut().for_each(|glyph| (glyph.start, glyph.end) = (glyph.start - 7, glyph.end - 7));
    let first = part(&whole.glyphs[..cut], &whole.text[..7]);
    let count = |other: GlyphRun| {
        let mut sketch = Sketch::new("ar", Direction::RightToLeft);
        let paragraph = sketch.element(0, StructureType::P);
        sketch.content(paragraph, vec![Item::Glyphs(first.clone()), Item::Glyphs(other)]);
        let tagged = Tagged::read(&write(&sketch.layout));
        assert_eq!(tagged.texts(), [whole.text.as_str()]);
        operations(&tagged).iter().filter(|operation| operation.operator == "TJ").count()
    };
    assert_eq!(count(second.clone()), 1);
    assert_eq!(count(GlyphRun { level: 3, ..second.clone() }), 2);
    let mut below = second;
    below.glyphs.iter_mut().for_each(|glyph| glyph.y += 15.0);
    assert_eq!(count(below), 2);
}

#[test]
fn each_code_is_a_character_and_no_mark_moves_the_pen_on() {
    let fonts = Programs::embedded();
    for text in TEXTS {
        let tagged = file([shape(&fonts, text, true, 60.0)]);
        let maps: Vec<String> = fonts_of(&tagged).into_values().map(|font| font.to_unicode).collect();
        assert!(!maps.concat().contains("ActualText"));
        for line in maps.iter().flat_map(|map| map.lines()).filter(|line| line.starts_with('<') && line.contains("> <")) {
            assert_eq!(line.len(), "<0000> <0000>".len(), "{text}: {line}");
        }
        assert_eq!(tagged.texts(), [text]);
        for operation in operations(&tagged).iter().filter(|operation| operation.operator == "TJ") {
            // From a tenth of the size on readers see a blank.
            let numbers = operation.operands[0].as_array().unwrap().iter().filter_map(|part| part.as_float().ok());
            assert!(numbers.clone().all(|number| number > -100.0), "{text}: {:?}", numbers.collect::<Vec<_>>());
        }
    }
}

/// A font of a file.
struct Embedded {
    program: Vec<u8>,
    glyphs: Vec<u8>,
    to_unicode: String,
    widths: BTreeMap<u16, f32>,
}

fn fonts_of(tagged: &Tagged) -> BTreeMap<Vec<u8>, Embedded> {
    let stream = |object: &Object| tagged.resolve(object).as_stream().unwrap().decompressed_content().unwrap();
    let embedded = |font: &Dictionary| {
        let descendants = tagged.resolve(font.get(b"DescendantFonts").unwrap()).as_array().unwrap();
        let descendant = tagged.dictionary(&descendants[0]);
        let descriptor = tagged.dictionary(descendant.get(b"FontDescriptor").unwrap());
        let mut widths = BTreeMap::new();
        for range in descendant.get(b"W").unwrap().as_array().unwrap().chunks(2) {
            let first = range[0].as_i64().unwrap() as u16;
            widths.extend((first..).zip(range[1].as_array().unwrap().iter().map(|width| width.as_float().unwrap())));
        }
        Embedded {
            program: stream(descriptor.get(b"FontFile2").unwrap()),
            glyphs: stream(descendant.get(b"CIDToGIDMap").unwrap()),
            to_unicode: String::from_utf8(stream(font.get(b"ToUnicode").unwrap())).unwrap(),
            widths,
        }
    };
    tagged.document.get_page_fonts(tagged.pages[0]).unwrap().into_iter().map(|(name, font)| (name, embedded(font))).collect()
}

/// The box of a glyph's outline in font units, of composite glyphs by their parts; none where it draws nothing.
fn outline(font: &FontRef<'_>, glyph: GlyphId) -> Option<[i32; 4]> {
    let glyf = font.glyf().unwrap();
    // The faces have blanks of a single byte.
    match font.loca(None).unwrap().get_glyf(glyph, &glyf).ok().flatten()? {
        Glyph::Simple(simple) => Some([simple.x_min(), simple.y_min(), simple.x_max(), simple.y_max()].map(i32::from)),
        Glyph::Composite(composite) => composite
            .components()
            .filter_map(|part| {
                let Anchor::Offset { x, y } = part.anchor else { panic!("parts are placed by offsets") };
                let [left, bottom, right, top] = outline(font, part.glyph)?;
                Some([left + i32::from(x), bottom + i32::from(y), right + i32::from(x), top + i32::from(y)])
            })
            .reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]),
    }
}

/// An outline's box on the page in hundredths of a point.
fn on_page(outline: [i32; 4], x: f32, y: f32) -> [i32; 4] {
    let place = |units: i32, origin: f32| ((origin + units as f32 * SIZE / 1000.0) * 100.0).round() as i32;
    [place(outline[0], x), place(outline[1], y), place(outline[2], x), place(outline[3], y)]
}

#[test]
fn every_outline_is_drawn_where_it_was_laid_out() {
    let fonts = Programs::embedded();
    for text in TEXTS {
        let run = shape(&fonts, text, true, 60.0);
        let font = FontRef::new(fonts.named("NotoSansArabic-Regular").unwrap().1.data()).unwrap();
        let boxes = run.glyphs.iter().filter_map(|glyph| {
            let outline = outline(&font, GlyphId::from(glyph.id))?;
            Some(on_page(outline, glyph.x, 841.89 - glyph.y))
        });
        let mut expected: Vec<_> = boxes.collect();
        let mut found = drawn(&file([run]));
        expected.sort_unstable();
        found.sort_unstable();
        assert_eq!(found.len(), expected.len(), "{text}");
        for (found, expected) in found.iter().zip(&expected) {
            // Two roundings of half a hundredth, and one of half a thousandth of the size.
            let near = found.iter().zip(expected).all(|(found, expected)| (found - expected).abs() <= 2);
            assert!(near, "{text}: {found:?} instead of {expected:?}");
        }
    }
}

/// The boxes of all outlines on the first page.
fn drawn(tagged: &Tagged) -> Vec<[i32; 4]> {
    let fonts = fonts_of(tagged);
    let number = |object: &Object| object.as_float().unwrap();
    let (mut line, mut pen, mut font) = ((0.0, 0.0), 0.0, None);
    let mut boxes = Vec::new();
    for operation in operations(tagged) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BT" => line = (0.0, 0.0),
            "Td" => {
                line = (line.0 + number(&operands[0]), line.1 + number(&operands[1]));
                pen = line.0;
            }
            "Tf" => font = fonts.get(operands[0].as_name().unwrap()),
            "TJ" => {
                let font = font.unwrap();
                let program = FontRef::new(&font.program).unwrap();
                for part in operands[0].as_array().unwrap() {
                    let Ok(codes) = part.as_str() else {
                        pen -= number(part) * SIZE / 1000.0;
                        continue;
                    };
                    for code in codes.chunks(2).map(|code| u16::from_be_bytes([code[0], code[1]])) {
                        let at = 2 * usize::from(code);
                        let glyph = u16::from_be_bytes([font.glyphs[at], font.glyphs[at + 1]]);
                        boxes.extend(outline(&program, GlyphId::from(glyph)).map(|outline| on_page(outline, pen, line.1)));
                        let advance = program.hmtx().unwrap().advance(GlyphId::from(glyph)).unwrap();
                        assert_eq!(f32::from(advance), font.widths[&code], "the width of code {code}");
                        pen += font.widths[&code] * SIZE / 1000.0;
                    }
                }
            }
            _ => {}
        }
    }
    boxes
}
