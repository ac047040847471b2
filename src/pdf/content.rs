//! Content streams: what is painted on a page, as printpdf operators, each sequence marked with what it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use printpdf::{
    Color as PdfColor, DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, Greyscale, Op, PdfDocument, PdfFontHandle,
    PdfPage, Pt, Rgb, XObjectId, XObjectTransform,
};

use rustc_hash::FxHashMap;

use super::fonts::{self, Embedded, Fonts};
use super::object::round;
use super::paint::{alpha, blank, checked, components, opacity, opacity_name};
use super::picture;
use super::text::{Placed, TextObject, line};
use super::unit::{Face, Unit, clusters, is_reversed, unit};
use crate::color::Color;
use crate::document::image::Picture;
use crate::document::image::picture::PathItem;
use crate::document::structure::Structure;
use crate::error::Fault;
use crate::font::program::Programs;
use crate::typeset::geometry::Rect;
use crate::typeset::page::{ArtifactKind, Content, GlyphRun, Item, Mark, Page};

/// What pages share: fonts, pictures, degrees of opacity.
pub(super) struct Resources<'a> {
    fonts: Fonts<'a>,
    pictures: Vec<&'a Arc<Picture>>,
    /// Where a picture is in `pictures`, by its address.
    picture_numbers: FxHashMap<*const Picture, usize>,
    opacities: BTreeSet<u8>,
}

impl<'a> Resources<'a> {
    pub(super) fn new(fonts: &'a Programs) -> Self {
        Self { fonts: Fonts::new(fonts), pictures: Vec::new(), picture_numbers: FxHashMap::default(), opacities: BTreeSet::new() }
    }

    /// Hands them to printpdf.
    pub(super) fn embed(self, document: &mut PdfDocument) -> Result<Vec<Embedded>, Fault> {
        for (number, picture) in self.pictures.iter().enumerate() {
            document.resources.xobjects.map.insert(XObjectId(picture_name(number)), picture::object(picture)?);
        }
        for opacity in self.opacities {
            let mut state = ExtendedGraphicsState::default();
            state.set_current_fill_alpha(alpha(opacity));
            state.set_current_stroke_alpha(alpha(opacity));
            document.resources.extgstates.map.insert(ExtendedGraphicsStateId(opacity_name(opacity)), state);
        }
        self.fonts.embed(document)
    }

    fn picture(&mut self, picture: &'a Arc<Picture>) -> usize {
        *self.picture_numbers.entry(Arc::as_ptr(picture)).or_insert_with(|| {
            self.pictures.push(picture);
            self.pictures.len() - 1
        })
    }
}

fn picture_name(number: usize) -> String {
    format!("x{number}")
}

/// Paints a page.
pub(super) fn paint<'a>(page: &'a Page, structure: &Structure, resources: &mut Resources<'a>) -> Result<PdfPage, Fault> {
    let (width, height) = page.media;
    if !(3.0..=14_400.0).contains(&width) || !(3.0..=14_400.0).contains(&height) {
        return Err(Fault::PageSize);
    }
    let mut painter =
        Painter { height, ops: Vec::new(), raw: String::new(), resources, font: None, fill: Color::default(), text: None };
    let mut next = 0;
    for content in &page.content {
        let mcid = matches!(content.mark, Mark::Element(_)).then(|| {
            next += 1;
            next - 1
        });
        if !is_empty(content) {
            painter.content(content, mcid, structure)?;
        }
    }
    let mut painted = blank();
    painted.ops = painter.ops;
    Ok(painted)
}

/// Whether a sequence paints nothing; it is left out, and so is its identifier.
pub(super) fn is_empty(content: &Content) -> bool {
    content.items.iter().all(|item| match item {
        Item::Glyphs(run) => run.glyphs.is_empty(),
        Item::Path(path) => path.segments.is_empty() || (path.fill.is_none() && path.stroke.is_none()),
        Item::Picture(_, rect) => rect.width == 0.0 || rect.height == 0.0,
    })
}

struct Painter<'p, 'a> {
    /// Height of the page: our y grows downwards, that of PDF upwards.
    height: f32,
    ops: Vec<Op>,
    /// Operators not yet in `ops` that printpdf writes as they are: it has none for a `TJ` array of many codes a string, nor for a path
    /// of several parts, and a dictionary item a number would cost more than all the rest.
    raw: String,
    resources: &'p mut Resources<'a>,
    font: Option<(usize, f32)>,
    fill: Color,
    /// The text object that is open.
    text: Option<TextObject>,
}

impl<'a> Painter<'_, 'a> {
    fn content(&mut self, content: &'a Content, mcid: Option<i64>, structure: &Structure) -> Result<(), Fault> {
        let (tag, properties) = match (content.mark, mcid) {
            (Mark::Element(id), Some(mcid)) => {
                let kind = structure.elements.get(id.0 as usize).map_or("Span", |element| element.kind.name());
                (kind, BTreeMap::from([("MCID".to_owned(), DictItem::Int(mcid))]))
            }
            (Mark::Artifact(kind), _) => ("Artifact", artifact(kind)),
            (Mark::Element(_), None) => return Ok(()),
        };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map: properties } });
        let mut items = content.items.as_slice();
        while let Some((item, rest)) = items.split_first() {
            items = rest;
            match item {
                Item::Glyphs(run) if is_reversed(run) => {
                    let unit = unit(run, rest);
                    items = &rest[unit.len() - 1..];
                    self.backward(&unit)?;
                }
                Item::Glyphs(run) => self.forward(run)?,
                Item::Path(path) => self.path(path)?,
                Item::Picture(picture, rect) => self.picture(picture, *rect)?,
            }
        }
        self.end_text();
        self.push(Op::EndMarkedContent);
        Ok(())
    }

    /// Adds an operator after those that wait.
    fn push(&mut self, op: Op) {
        if !self.raw.is_empty() {
            self.ops.push(Op::Unknown { key: std::mem::take(&mut self.raw), value: Vec::new() });
        }
        self.ops.push(op);
    }

    /// Begins an operator that is written as it is.
    fn line(&mut self) {
        line(&mut self.raw);
    }

    /// Opens a text object where none is, with the font and colour of a run.
    fn open(&mut self, run: &GlyphRun) -> Result<(TextObject, Face), Fault> {
        let size = round(checked(run.size)?);
        if size <= 0.0 {
            return Err(Fault::Coordinate);
        }
        let number = self.resources.fonts.number(run.font)?;
        self.fill(run.color);
        let mut text = match self.text.take() {
            Some(text) => text,
            None => {
                self.push(Op::StartTextSection);
                let mut text = TextObject::default();
                if let Some(first) = run.glyphs.first().filter(|_| !is_reversed(run)) {
                    text.begin_line(checked(first.x)?, self.height - checked(first.y)?, &mut self.raw);
                }
                text
            }
        };
        if self.font != Some((number, size)) {
            text.end_array(&mut self.raw);
            let font = PdfFontHandle::External(printpdf::FontId(fonts::resource_name(number)));
            self.push(Op::SetFont { font, size: Pt(size) });
            self.font = Some((number, size));
        }
        Ok((text, Face { number, size }))
    }

    /// Shows a run that stands from left to right.
    fn forward(&mut self, run: &GlyphRun) -> Result<(), Fault> {
        if run.glyphs.is_empty() {
            return Ok(());
        }
        let (mut text, face) = self.open(run)?;
        text.begin_run(run.level);
        for cluster in clusters(run) {
            for (glyph, shown) in cluster.glyphs.iter().zip(cluster.texts()) {
                let (x, y) = (checked(glyph.x)?, self.height - checked(glyph.y)?);
                let shown = self.resources.fonts.show(face.number, glyph.id, shown)?;
                text.forward(Placed { x, y, shown }, face.size, &mut self.raw);
            }
        }
        self.text = Some(text);
        Ok(())
    }

    /// Shows the runs of one unit that stands from right to left.
    fn backward(&mut self, runs: &[&GlyphRun]) -> Result<(), Fault> {
        let Some(first) = runs.iter().find(|run| !run.glyphs.is_empty()) else { return Ok(()) };
        let (mut text, face) = self.open(first)?;
        let unit = Unit::new(runs, self.height, face, &mut self.resources.fonts)?;
        text.backward(&unit, face.size, &mut self.raw);
        self.text = Some(text);
        Ok(())
    }

    fn end_text(&mut self) {
        if let Some(mut text) = self.text.take() {
            text.end_array(&mut self.raw);
            self.push(Op::EndTextSection);
        }
    }

    /// Sets the fill colour.
    fn fill(&mut self, color: Color) {
        if color != self.fill {
            if let Some(text) = &mut self.text {
                text.end_array(&mut self.raw);
            }
            self.push(Op::SetFillColor { col: pdf_color(color) });
            self.fill = color;
        }
    }

    fn path(&mut self, path: &PathItem) -> Result<(), Fault> {
        self.end_text();
        let opacity = opacity(path);
        let height = self.height;
        let painted = picture::path(path, |x, y| (x, height - y))?;
        if painted.is_empty() || opacity == 0 {
            return Ok(());
        }
        let save = opacity < 255 || path.stroke.is_some();
        let before = self.fill;
        if save {
            self.push(Op::SaveGraphicsState);
        }
        if opacity < 255 {
            self.resources.opacities.insert(opacity);
            self.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(opacity_name(opacity)) });
        }
        if let Some(color) = path.fill {
            self.fill(color);
        }
        self.line();
        self.raw += &painted;
        if save {
            self.push(Op::RestoreGraphicsState);
            self.fill = before;
        }
        Ok(())
    }

    fn picture(&mut self, picture: &'a Arc<Picture>, rect: Rect) -> Result<(), Fault> {
        self.end_text();
        for value in [rect.left, rect.top, rect.width, rect.height] {
            checked(value)?;
        }
        let (width, height) = picture::unit(picture);
        if rect.width == 0.0 || rect.height == 0.0 || width <= 0.0 || height <= 0.0 {
            return Ok(());
        }
        let number = self.resources.picture(picture);
        let transform = XObjectTransform {
            translate_x: Some(Pt(round(rect.left))),
            translate_y: Some(Pt(round(self.height - rect.top - rect.height))),
            scale_x: Some(checked(rect.width / width)?),
            scale_y: Some(checked(rect.height / height)?),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.push(Op::UseXobject { id: XObjectId(picture_name(number)), transform });
        Ok(())
    }
}

/// The property list of an artifact (ISO 32000-1, 14.8.2.2.2).
fn artifact(kind: ArtifactKind) -> BTreeMap<String, DictItem> {
    let (kind, subtype) = match kind {
        ArtifactKind::Header => ("Pagination", Some("Header")),
        ArtifactKind::Footer => ("Pagination", Some("Footer")),
        ArtifactKind::Layout => ("Layout", None),
        ArtifactKind::Page => ("Page", None),
    };
    let mut properties = BTreeMap::from([("Type".to_owned(), DictItem::Name(kind.into()))]);
    if let Some(subtype) = subtype {
        properties.insert("Subtype".to_owned(), DictItem::Name(subtype.into()));
    }
    properties
}

/// A colour in device colours, which the output intent makes sRGB. Grey is written as grey, so that black prints in black alone.
fn pdf_color(color: Color) -> PdfColor {
    let [red, green, blue] = components(color);
    if red == green && green == blue {
        PdfColor::Greyscale(Greyscale { percent: red, icc_profile: None })
    } else {
        PdfColor::Rgb(Rgb { r: red, g: green, b: blue, icc_profile: None })
    }
}
