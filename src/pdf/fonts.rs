//! Fonts: character codes, subsets, widths, ToUnicode.
//!
//! A code (CID, ISO 32000-1, 9.7.4) stands for one pair of glyph and text: the same space glyph has one code for U+0020 and another for
//! U+00A0, the same final form one code for each letter that takes it. A CIDToGIDMap leads both to one glyph of the subset, and
//! ToUnicode is exact. The glyphs of a cluster share its text. Text from right to left asks for glyphs that the font does not have: a mark in
//! its place, or nothing at all ([`super::text`]); they are added to the subset.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{
    Codepoint, FontMetrics, FontType, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, Pt, TextItem,
};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::graph::{RESOURCES, dictionary_at, dictionary_at_mut, reference_in, remove, unexpected};
use super::metrics::Metrics;
use super::object::name;
use super::outlines::{self, Added, Extended};
use super::paint::blank;
use crate::error::{Error, Fault, Surprise};
use crate::font::FontId;
use crate::font::program::{Program, Programs};

/// The fonts of a file, in the order of first use.
pub(super) struct Fonts<'a> {
    programs: &'a Programs,
    used: Vec<UsedFont<'a>>,
    index: BTreeMap<FontId, usize>,
}

/// A font and the codes it needs.
struct UsedFont<'a> {
    font: &'a Program,
    metrics: Metrics<'a>,
    /// Glyphs of the face, in the order they have in the subset.
    glyphs: GlyphRemapper,
    /// Glyphs that the face does not have, behind those of the subset.
    added: Vec<Added>,
    /// What each code stands for, in rising order.
    codes: Vec<Code>,
    short: FxHashMap<(u16, u64), Shown>,
    long: FxHashMap<(u16, Box<str>), Shown>,
    /// Codes of added glyphs, by glyph and text.
    moved: FxHashMap<(Added, Box<str>), Shown>,
    /// Codes without outline, by text and how many of the same text stand before.
    nothing: FxHashMap<(Box<str>, usize), Shown>,
}

/// How far from its place a glyph is shown, and how much wider it is, as parts of the size.
#[derive(Clone, Copy, Default)]
pub(super) struct Offset {
    pub(super) right: f32,
    pub(super) up: f32,
    pub(super) wider: f32,
}

/// How a glyph with its text is shown.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// Its code.
    pub(super) code: u16,
    /// Its advance in thousandths of the font size.
    pub(super) width: u16,
}

/// What a code stands for.
struct Code {
    /// The code.
    code: u16,
    outline: Outline,
    /// Advance in thousandths of the font size.
    width: u16,
    /// The text.
    text: Box<str>,
}

/// What a code draws.
#[derive(Clone, Copy)]
enum Outline {
    /// A glyph by its id in the subset.
    Glyph(u16),
    /// One of the added glyphs.
    Added(usize),
}

/// What is left to do for a font once printpdf has embedded it.
pub(super) struct Embedded {
    resource: String,
    to_unicode: Vec<u8>,
    /// Two bytes a code from 0 on; none for CFF outlines, where codes are glyph ids.
    glyph_map: Option<Vec<u8>>,
    cap_height: i32,
}

/// Text of up to three characters as one number.
fn pack(text: &str) -> Option<u64> {
    let mut packed = 0;
    for (index, character) in text.chars().enumerate() {
        if index == 3 {
            return None;
        }
        packed = (packed << 21) | (u64::from(u32::from(character)) + 1);
    }
    Some(packed)
}

impl<'a> Fonts<'a> {
    pub(super) fn new(programs: &'a Programs) -> Self {
        Self { programs, used: Vec::new(), index: BTreeMap::new() }
    }

    /// The number of a font in this file.
    pub(super) fn number(&mut self, id: FontId) -> Result<usize, Fault> {
        if let Some(&number) = self.index.get(&id) {
            return Ok(number);
        }
        let font = self.programs.get(id);
        let metrics = Metrics::read(font.data()).ok_or_else(|| Fault::DamagedFont(font.face.post_script_name.clone()))?;
        let font = UsedFont {
            font,
            metrics,
            glyphs: GlyphRemapper::new(),
            added: Vec::new(),
            codes: Vec::new(),
            short: FxHashMap::default(),
            long: FxHashMap::default(),
            moved: FxHashMap::default(),
            nothing: FxHashMap::default(),
        };
        self.used.push(font);
        self.index.insert(id, self.used.len() - 1);
        Ok(self.used.len() - 1)
    }

    /// How a glyph that stands for a text is shown.
    pub(super) fn show(&mut self, number: usize, glyph: u16, text: &str) -> Result<Shown, Fault> {
        let font = &mut self.used[number];
        let packed = pack(text);
        let known = match packed {
            Some(packed) => font.short.get(&(glyph, packed)),
            None => font.long.get(&(glyph, Box::from(text))),
        };
        if let Some(shown) = known {
            return Ok(*shown);
        }
        if glyph == 0 {
            return Err(Fault::MissingGlyph { text: text.to_owned(), font: font.font.face.post_script_name.clone() });
        }
        let shown = font.add(glyph, text)?;
        match packed {
            Some(packed) => font.short.insert((glyph, packed), shown),
            None => font.long.insert((glyph, Box::from(text)), shown),
        };
        Ok(shown)
    }

    /// The advance of a glyph in font units.
    pub(super) fn advance(&self, number: usize, glyph: u16) -> Result<u16, Fault> {
        self.used[number].advance(glyph)
    }

    /// Whether glyphs can be added to a font: codes of CFF outlines are glyph ids, one for each glyph.
    pub(super) fn takes_glyphs(&self, number: usize) -> bool {
        !self.used[number].metrics.cff
    }

    /// How a glyph that stands for a text is shown beside its place. Of a font that takes glyphs.
    pub(super) fn show_moved(&mut self, number: usize, glyph: u16, text: &str, by: Offset) -> Result<Shown, Fault> {
        let font = &mut self.used[number];
        let [x, y, wider] = [by.right, by.up, by.wider].map(|part| (part * f32::from(font.metrics.units_per_em)).round() as i16);
        if (x, y, wider) == (0, 0, 0) || glyph == 0 {
            return self.show(number, glyph, text);
        }
        let advance = font.advance(glyph)?.saturating_add_signed(wider);
        let added = Added::Moved { glyph: font.glyphs.remap(glyph), x, y, advance };
        if let Some(shown) = font.moved.get(&(added, Box::from(text))) {
            return Ok(*shown);
        }
        let shown = font.add_code(|font| font.added(added), advance, text)?;
        font.moved.insert((added, Box::from(text)), shown);
        Ok(shown)
    }

    /// A text without outline and advance; `nth` tells apart several of one text in one place. Of a font that takes glyphs.
    pub(super) fn show_nothing(&mut self, number: usize, text: &str, nth: usize) -> Result<Shown, Fault> {
        let font = &mut self.used[number];
        if let Some(shown) = font.nothing.get(&(Box::from(text), nth)) {
            return Ok(*shown);
        }
        let shown = font.add_code(|font| font.added(Added::Nothing), 0, text)?;
        font.nothing.insert((Box::from(text), nth), shown);
        Ok(shown)
    }

    /// Hands the fonts to printpdf.
    ///
    /// printpdf embeds the glyphs it finds in typed operators, whereas pages show text by raw `TJ` arrays (four times smaller and
    /// faster to write than a hexadecimal string a glyph); so a specimen page shows every code once. It is the last page, and
    /// [`super::page::finish`] takes it out again.
    pub(super) fn embed(self, document: &mut PdfDocument) -> Result<Vec<Embedded>, Fault> {
        let mut specimen = blank();
        let mut embedded = Vec::new();
        for (number, font) in self.used.iter().enumerate() {
            if font.codes.is_empty() {
                continue;
            }
            let resource = resource_name(number);
            let id = printpdf::FontId(resource.clone());
            let program = font.program()?;
            let glyph_map = (!font.metrics.cff).then(|| font.glyph_map(program.first_added));
            document.resources.fonts.map.insert(id.clone(), PdfFont::new(font.subset(program.data)));
            let glyphs = font.codes.iter().map(|entry| Codepoint::with_cid(entry.code, 0.0, entry.text.to_string())).collect();
            specimen.ops.extend([
                Op::StartTextSection,
                Op::SetFont { font: PdfFontHandle::External(id), size: Pt(1.0) },
                Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] },
                Op::EndTextSection,
            ]);
            embedded.push(Embedded {
                resource,
                to_unicode: font.to_unicode(),
                glyph_map,
                cap_height: font.metrics.scaled(font.metrics.cap_height),
            });
        }
        document.pages.push(specimen);
        Ok(embedded)
    }
}

/// Whether a byte stands for itself in a string of an operator that is UTF-8 (ISO 32000-1, 7.3.4.2).
pub(super) fn is_plain(byte: u8) -> bool {
    byte.is_ascii() && !matches!(byte, b'(' | b')' | b'\\' | b'\r')
}

/// The code after a code: both its bytes are plain, so that strings need neither escapes nor hexadecimal digits.
fn next_code(last: u16) -> Option<u16> {
    (last.checked_add(1)?..0x8000).find(|code| code.to_be_bytes().into_iter().all(is_plain))
}

/// The name of a font in the resources. Lower case, because printpdf takes F1 to F14 for the standard fonts.
pub(super) fn resource_name(number: usize) -> String {
    format!("f{number}")
}

impl UsedFont<'_> {
    fn add(&mut self, glyph: u16, text: &str) -> Result<Shown, Fault> {
        let advance = self.advance(glyph)?;
        if self.metrics.cff {
            // Codes of CFF outlines are glyph ids: the first text of a glyph wins.
            let width = self.width(advance)?;
            let known = self.glyphs.get(glyph).is_some();
            let code = self.glyphs.remap(glyph);
            if !known {
                self.codes.push(Code { code, outline: Outline::Glyph(code), width, text: text.into() });
            }
            return Ok(Shown { code, width });
        }
        self.add_code(|font| Outline::Glyph(font.glyphs.remap(glyph)), advance, text)
    }

    /// The next code, for an outline with an advance in font units.
    fn add_code(&mut self, outline: impl FnOnce(&mut Self) -> Outline, advance: u16, text: &str) -> Result<Shown, Fault> {
        let width = self.width(advance)?;
        let last = self.codes.last().map_or(0, |last| last.code);
        let code = next_code(last).ok_or_else(|| Fault::TooManyGlyphs(self.font.face.post_script_name.clone()))?;
        let outline = outline(self);
        self.codes.push(Code { code, outline, width, text: text.into() });
        Ok(Shown { code, width })
    }

    fn added(&mut self, glyph: Added) -> Outline {
        let known = self.added.iter().position(|added| *added == glyph);
        Outline::Added(known.unwrap_or_else(|| {
            self.added.push(glyph);
            self.added.len() - 1
        }))
    }

    /// The advance of a glyph in font units.
    fn advance(&self, glyph: u16) -> Result<u16, Fault> {
        self.metrics.advance(glyph).ok_or_else(|| self.damaged())
    }

    /// An advance in thousandths of the font size; printpdf takes widths of 16 bits.
    fn width(&self, advance: u16) -> Result<u16, Fault> {
        u16::try_from(self.metrics.scaled(i32::from(advance))).map_err(|_| self.damaged())
    }

    fn damaged(&self) -> Fault {
        Fault::DamagedFont(self.font.face.post_script_name.clone())
    }

    /// The font program of the subset with the added glyphs.
    fn program(&self) -> Result<Extended, Fault> {
        let data = subsetter::subset(self.font.data(), 0, &self.glyphs).map_err(|_| self.damaged())?;
        match self.added.is_empty() {
            true => Ok(Extended { data, first_added: 0 }),
            false => outlines::extend(&data, &self.added).ok_or_else(|| self.damaged()),
        }
    }

    /// The CIDToGIDMap (ISO 32000-1, 9.7.4.2).
    fn glyph_map(&self, first_added: u16) -> Vec<u8> {
        let mut map = vec![0; 2 * (usize::from(self.codes.last().map_or(0, |last| last.code)) + 1)];
        for entry in &self.codes {
            let at = 2 * usize::from(entry.code);
            let glyph = match entry.outline {
                Outline::Glyph(glyph) => glyph,
                Outline::Added(index) => first_added + index as u16,
            };
            map[at..at + 2].copy_from_slice(&glyph.to_be_bytes());
        }
        map
    }

    /// The subset as printpdf wants it. Its glyph ids are our codes, in thousandths of the font size.
    fn subset(&self, program: Vec<u8>) -> ParsedFont {
        let metrics = &self.metrics;
        let small = |value: i16| metrics.scaled(i32::from(value)).clamp(-0x8000, 0x7fff) as i16;
        let [x_min, y_min, x_max, y_max] = metrics.bbox.map(small);
        ParsedFont {
            font_index: 0,
            font_name: Some(format!("{}+{}", self.tag(), self.font.face.post_script_name)),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: self.codes.iter().map(|entry| (entry.code, entry.width)).collect(),
            units_per_em: 1000,
            font_metrics: FontMetrics { ascent: small(metrics.ascent), descent: small(metrics.descent) },
            font_type: if metrics.cff { FontType::OpenTypeCFF(()) } else { FontType::TrueType },
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: 1000,
                x_min,
                y_min,
                x_max,
                y_max,
                caret_slope_rise: metrics.caret_slope.0,
                caret_slope_run: metrics.caret_slope.1,
                us_weight_class: metrics.weight,
            },
            original_bytes: program,
        }
    }

    /// Six capital letters that tell subsets apart (ISO 32000-1, 9.6.4), from a hash of what is in this one.
    fn tag(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.font.face.post_script_name.as_bytes());
        self.glyphs.remapped_gids().for_each(|glyph| hash.update(glyph.to_be_bytes()));
        self.added.iter().for_each(|added| hash.update(added.to_bytes()));
        hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
    }

    /// The ToUnicode CMap (ISO 32000-1, 9.10.3).
    fn to_unicode(&self) -> Vec<u8> {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n\
             /CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n",
        );
        // At most 100 entries a section.
        for section in self.codes.chunks(100) {
            map += &format!("{} beginbfchar\n", section.len());
            for entry in section {
                map += &format!("<{:04X}> <", entry.code);
                entry.text.encode_utf16().for_each(|unit| map += &format!("{unit:04X}"));
                map += ">\n";
            }
            map += "endbfchar\n";
        }
        map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend";
        map.into_bytes()
    }
}

/// Completes the font dictionaries that printpdf wrote into the resources of the pages.
pub(super) fn finish(document: &mut Document, resources: ObjectId, fonts: &[Embedded]) -> Result<(), Error> {
    if fonts.is_empty() {
        return Ok(());
    }
    let path = format!("{RESOURCES}/Font");
    let list = reference_in(dictionary_at(document, resources, RESOURCES)?, "Font", RESOURCES)?;
    let list = dictionary_at(document, list, &path)?;
    if list.len() != fonts.len() {
        return Err(unexpected(path, Surprise::Count { expected: fonts.len(), found: list.len() }));
    }
    let ids = fonts.iter().map(|font| reference_in(list, &font.resource, &path)).collect::<Result<Vec<ObjectId>, Error>>()?;
    for (font, id) in fonts.iter().zip(ids) {
        complete(document, id, font, &format!("{path}/{}", font.resource))?;
    }
    Ok(())
}

/// Gives a font its ToUnicode map, its CIDToGIDMap and what its descriptor lacks.
fn complete(document: &mut Document, id: ObjectId, font: &Embedded, path: &str) -> Result<(), Error> {
    let to_unicode = document.add_object(Stream::new(Dictionary::new(), font.to_unicode.clone()));
    let glyph_map = font.glyph_map.as_ref().map(|map| document.add_object(Stream::new(Dictionary::new(), map.clone())));
    let old = reference_in(dictionary_at(document, id, path)?, "ToUnicode", path)?;
    remove(document, old, format_args!("{path}/ToUnicode"))?;
    let dictionary = dictionary_at_mut(document, id, path)?;
    dictionary.set("ToUnicode", to_unicode);
    let descendants = format!("{path}/DescendantFonts");
    let mut descendant = match dictionary.remove(b"DescendantFonts") {
        Some(Object::Array(fonts)) => match <[Object; 1]>::try_from(fonts) {
            Ok([Object::Dictionary(font)]) => font,
            Ok(_) => return Err(unexpected(descendants, Surprise::Kind)),
            Err(fonts) => return Err(unexpected(descendants, Surprise::Count { expected: 1, found: fonts.len() })),
        },
        Some(_) => return Err(unexpected(descendants, Surprise::Kind)),
        None => return Err(unexpected(descendants, Surprise::Missing)),
    };
    // A descriptor without its program is a font that readers replace by another.
    let program = if glyph_map.is_some() { "FontFile2" } else { "FontFile3" };
    if let Some(map) = glyph_map {
        descendant.set("CIDToGIDMap", map);
    }
    let descriptor = reference_in(&descendant, "FontDescriptor", &descendants)?;
    let path = format!("{descendants}/FontDescriptor");
    reference_in(dictionary_at(document, descriptor, &path)?, program, &path)?;
    let descriptor = dictionary_at_mut(document, descriptor, &path)?;
    descriptor.set("Type", name("FontDescriptor"));
    descriptor.set("CapHeight", i64::from(font.cap_height));
    let descendant = document.add_object(descendant);
    dictionary_at_mut(document, id, &path)?.set("DescendantFonts", vec![Object::Reference(descendant)]);
    Ok(())
}
