//! Content streams: what is painted on a page, as printpdf operators, each sequence marked with what it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use printpdf::{
    Color as PdfColor, DictItem, ExtendedGraphicsState, ExtendedGraphicsStateId, Greyscale, Op, PdfDocument, PdfFontHandle,
    PdfPage, Point, Pt, Rgb, XObjectId, XObjectTransform,
};

use super::fonts::{self, Embedded, Fonts};
use super::object::round;
use super::picture;
use crate::document::image::{PathItem, Picture};
use crate::document::structure::Structure;
use crate::error::Fault;
use crate::library::manifest::Color;
use crate::typeset::font::FontSet;
use crate::typeset::page::{ArtifactKind, Content, GlyphRun, Item, Mark, Page, Rect};

/// What pages share: fonts, pictures, degrees of opacity.
pub(super) struct Resources<'a> {
    fonts: Fonts<'a>,
    pictures: Vec<&'a Arc<Picture>>,
    opacities: BTreeSet<u8>,
}

impl<'a> Resources<'a> {
    pub(super) fn new(fonts: &'a FontSet) -> Self {
        Self { fonts: Fonts::new(fonts), pictures: Vec::new(), opacities: BTreeSet::new() }
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
        self.pictures.iter().position(|known| Arc::ptr_eq(known, picture)).unwrap_or_else(|| {
            self.pictures.push(picture);
            self.pictures.len() - 1
        })
    }
}

fn picture_name(number: usize) -> String {
    format!("x{number}")
}

/// The name of a degree of opacity (0 to 255) in the resources.
pub(super) fn opacity_name(opacity: u8) -> String {
    format!("g{opacity}")
}

/// A degree of opacity as PDF wants it.
pub(super) fn alpha(opacity: u8) -> f32 {
    round(f32::from(opacity) / 255.0)
}

/// The degree of opacity of a path.
pub(super) fn opacity(path: &PathItem) -> u8 {
    (path.opacity.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// Positions beyond this many points are refused.
pub(super) const FAR: f32 = 100_000.0;

/// Refuses what is no number or beyond any page.
pub(super) fn checked(value: f32) -> Result<f32, Fault> {
    if value.abs() <= FAR { Ok(value) } else { Err(Fault::Coordinate) }
}

/// Paints a page.
pub(super) fn paint<'a>(page: &'a Page, structure: &Structure, resources: &mut Resources<'a>) -> Result<PdfPage, Fault> {
    let (width, height) = page.media;
    if !(3.0..=14_400.0).contains(&width) || !(3.0..=14_400.0).contains(&height) {
        return Err(Fault::PageSize);
    }
    let mut painter = Painter { height, ops: Vec::new(), resources, font: None, fill: Color::default(), text: None };
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
    let mut painted = super::page::blank();
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
    resources: &'p mut Resources<'a>,
    font: Option<(usize, f32)>,
    fill: Color,
    /// The text object that is open.
    text: Option<TextObject>,
}

/// An open text object (ISO 32000-1, 9.4). Positions in the units of the page, y upwards.
#[derive(Default)]
struct TextObject {
    /// Start of the current line, what the next `Td` is relative to; as written, so that rounding does not add up.
    line: (f32, f32),
    /// Where the pen is.
    pen: f32,
    /// Finished parts of the `TJ` array.
    parts: Vec<DictItem>,
    /// Codes not yet in `parts`.
    codes: Vec<u8>,
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
        for item in &content.items {
            match item {
                Item::Glyphs(run) => self.glyphs(run)?,
                Item::Path(path) => self.path(path)?,
                Item::Picture(picture, rect) => self.picture(picture, *rect)?,
            }
        }
        self.end_text();
        self.ops.push(Op::EndMarkedContent);
        Ok(())
    }

    fn glyphs(&mut self, run: &GlyphRun) -> Result<(), Fault> {
        let Some(first) = run.glyphs.first() else { return Ok(()) };
        let size = round(checked(run.size)?);
        if size <= 0.0 {
            return Err(Fault::Coordinate);
        }
        let number = self.resources.fonts.number(run.font)?;
        self.fill(run.color, Some((number, size)));
        if self.text.is_none() {
            self.ops.push(Op::StartTextSection);
            self.text = Some(TextObject::default());
            let start = (checked(first.x)?, self.height - checked(first.y)?);
            self.move_to(start);
        }
        if self.font != Some((number, size)) {
            self.show();
            let font = PdfFontHandle::External(printpdf::FontId(fonts::resource_name(number)));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
            self.font = Some((number, size));
        }
        for glyph in &run.glyphs {
            let (x, y) = (checked(glyph.x)?, self.height - checked(glyph.y)?);
            let text = run.text.get(glyph.start as usize..glyph.end as usize).unwrap_or_default();
            let (code, width) = self.resources.fonts.code(number, glyph.id, text)?;
            let Some(open) = &self.text else { continue };
            if (y - open.line.1).abs() > 0.01 {
                self.move_to((x, y));
            }
            let Some(open) = &mut self.text else { continue };
            // The number is subtracted from the pen, in thousandths of the font size.
            let back = ((open.pen - x) * 1000.0 / size).round();
            if back != 0.0 {
                open.flush();
                open.parts.push(DictItem::Int(back as i64));
                open.pen -= back * size / 1000.0;
            }
            open.codes.extend(code.to_be_bytes());
            open.pen += width as f32 * size / 1000.0;
        }
        Ok(())
    }

    /// Begins a line of text.
    fn move_to(&mut self, (x, y): (f32, f32)) {
        self.show();
        let Some(open) = &mut self.text else { return };
        let (right, up) = (round(x - open.line.0), round(y - open.line.1));
        open.line = (open.line.0 + right, open.line.1 + up);
        open.pen = open.line.0;
        self.ops.push(Op::SetTextCursor { pos: Point { x: Pt(right), y: Pt(up) } });
    }

    /// Writes the codes that wait.
    fn show(&mut self) {
        let Some(open) = &mut self.text else { return };
        open.flush();
        if !open.parts.is_empty() {
            let parts = std::mem::take(&mut open.parts);
            self.ops.push(Op::Unknown { key: "TJ".to_owned(), value: vec![DictItem::Array(parts)] });
        }
    }

    fn end_text(&mut self) {
        self.show();
        if self.text.take().is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    /// Sets the fill colour, and writes what waits before it changes.
    fn fill(&mut self, color: Color, font: Option<(usize, f32)>) {
        if color != self.fill {
            self.show();
            self.ops.push(Op::SetFillColor { col: pdf_color(color) });
            self.fill = color;
        }
        if font.is_some() && font != self.font {
            self.show();
        }
    }

    fn path(&mut self, path: &PathItem) -> Result<(), Fault> {
        self.end_text();
        let opacity = opacity(path);
        let height = self.height;
        let operations = picture::path(path, |x, y| (x, height - y))?;
        if operations.is_empty() || opacity == 0 {
            return Ok(());
        }
        if opacity < 255 {
            self.resources.opacities.insert(opacity);
            self.ops.push(Op::SaveGraphicsState);
            self.ops.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(opacity_name(opacity)) });
        }
        let save = opacity == 255 && path.stroke.is_some();
        if save {
            self.ops.push(Op::SaveGraphicsState);
        }
        let before = self.fill;
        if let Some(color) = path.fill {
            self.fill(color, None);
        }
        self.ops.extend(operations.into_iter().map(|operation| Op::Unknown {
            key: operation.operator,
            value: operation.operands.iter().map(DictItem::from_lopdf).collect(),
        }));
        if save || opacity < 255 {
            self.ops.push(Op::RestoreGraphicsState);
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
        self.ops.push(Op::UseXobject { id: XObjectId(picture_name(number)), transform });
        Ok(())
    }
}

impl TextObject {
    /// Closes the string of codes.
    fn flush(&mut self) {
        if !self.codes.is_empty() {
            self.parts.push(DictItem::String { data: std::mem::take(&mut self.codes), literal: true });
        }
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

/// The channels of a colour from 0 to 1, to three places (a step is 0.0039).
pub(super) fn components(color: Color) -> [f32; 3] {
    [color.red, color.green, color.blue].map(|channel| ((f64::from(channel) / 255.0 * 1000.0).round() / 1000.0) as f32)
}
