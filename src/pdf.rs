//! PDF: pages and structure become a file that is PDF/UA-1 and PDF/A-2a at once.
//!
//! ```text
//! Layout ── content, fonts ──► printpdf ──► lopdf::Document ── page, links, structure, outline, metadata ──► file ──► bytes
//! ```
//!
//! printpdf makes the pages, their resources and the embedded fonts; what tags, standards and small files need on top is added to the
//! `lopdf::Document` it gives. Three habits make text readable aloud, and found and copied in viewers, in every script:
//!
//! - Runs are written in the *logical* order of their text. Inside one that runs from right to left the glyphs stand from left to right, and
//!   `ReversedChars` says so (`text`).
//! - A character code stands for one pair of glyph and text, so that ToUnicode is exact where one glyph shows different texts.
//! - A marked-content sequence belongs to one element of the structure, and its identifier stands once in the parent tree.
//!
//! The same layout gives the same bytes: no clock, no random numbers, the file identifier is a hash of the content.

mod content;
mod file;
mod fonts;
mod form;
mod graph;
mod icc;
mod links;
mod metadata;
mod metrics;
mod object;
mod outline;
mod outlines;
mod page;
mod paint;
mod picture;
mod structure;
mod text;
mod unit;

use lopdf::Document;
use printpdf::{PdfDocument, PdfSaveOptions};

use crate::error::{Error, Surprise};
use crate::typeset::page::Layout;

/// Writes a layout as a PDF 1.7 file that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
///
/// A layout without pages gives one empty page.
///
/// # Errors
/// [`Error::Unprintable`] where a position is no finite number, a page has an impossible size, a glyph is missing or a font file is
/// damaged; [`Error::UnexpectedObject`] where printpdf gives other objects than those that tags, links and metadata are added to.
pub fn write(layout: &Layout) -> Result<Vec<u8>, Error> {
    let (mut document, fonts) = draw(layout)?;
    finish(&mut document, layout, &fonts)?;
    file::write(document)
}

/// Has printpdf write the pages, and the fonts that they use.
fn draw(layout: &Layout) -> Result<(Document, Vec<fonts::Embedded>), Error> {
    let mut resources = content::Resources::new(&layout.fonts);
    let mut pages = PdfDocument::new(&layout.metadata.title);
    for (index, page) in (0..).zip(&layout.pages) {
        let page =
            content::paint(page, &layout.structure, &mut resources).map_err(|fault| Error::Unprintable { page: index, fault })?;
        pages.pages.push(page);
    }
    if layout.pages.is_empty() {
        pages.pages.push(paint::blank());
    }
    let fonts = resources.embed(&mut pages).map_err(|fault| Error::Unprintable { page: 0, fault })?;
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut warnings = Vec::new();
    let document = pages.to_lopdf_document(&options, &mut warnings);
    match warnings.into_iter().next() {
        Some(warning) => Err(graph::unexpected("printpdf", Surprise::Warning(warning.msg))),
        None => Ok((document, fonts)),
    }
}

/// Adds to the pages that printpdf wrote what both standards ask for.
fn finish(document: &mut Document, layout: &Layout, fonts: &[fonts::Embedded]) -> Result<(), Error> {
    let page::Pages { ids: pages, resources } = page::finish(document, layout)?;
    fonts::finish(document, resources, fonts)?;
    let destinations = links::destinations(layout, &pages);
    let links = links::add(document, layout, &pages, &destinations)?;
    let tree = structure::add(document, layout, &pages, &links);
    let outline = outline::add(document, &layout.outline, layout, &pages);
    let form = if links.fields.is_empty() { None } else { Some(form::form(document, &layout.fonts, links.fields)?) };
    metadata::add(document, layout, metadata::Parts { tree, outline, destinations, form })
}

#[cfg(test)]
mod tests;
