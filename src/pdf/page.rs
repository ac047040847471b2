//! Page dictionaries: boxes, resources, order of tabs, labels.

use std::fmt;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::graph::{RESOURCES, ROOT, catalog, dictionary_at, dictionary_at_mut, entry, reference_in, remove, unexpected};
use super::object::{dictionary, name, numbers, reference, text};
use super::paint::{A4, opacity};
use crate::document::image::picture::PictureKind;
use crate::error::{Error, Surprise};
use crate::typeset::geometry::Rect;
use crate::typeset::page::{Item, Layout, Page};

/// The pages of a file.
pub(super) struct Pages {
    /// In order; one for each page of the layout, or an empty one.
    pub(super) ids: Vec<ObjectId>,
    /// The resources they share.
    pub(super) resources: ObjectId,
}

/// Completes the pages that printpdf wrote, and takes the specimen page of the fonts out.
pub(super) fn finish(document: &mut Document, layout: &Layout) -> Result<Pages, Error> {
    let tree = reference_in(catalog(document)?, "Pages", ROOT)?;
    let ids = take_specimen(document, tree, layout.pages.len().max(1))?;
    let resources = share_resources(document, &ids)?;
    let empty = Page { media: A4, ..Page::default() };
    for (index, &id) in ids.iter().enumerate() {
        let page = layout.pages.get(index).unwrap_or(&empty);
        complete(dictionary_at_mut(document, id, Kid(index))?, page, index, resources);
    }
    Ok(Pages { ids, resources })
}

/// The path of a page.
pub(super) struct Kid(pub(super) usize);

impl fmt::Display for Kid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/Root/Pages/Kids[{}]", self.0)
    }
}

/// Takes the specimen page of the fonts, which is the last, out of the tree of pages, and gives the others.
fn take_specimen(document: &mut Document, tree: ObjectId, count: usize) -> Result<Vec<ObjectId>, Error> {
    const TREE: &str = "/Root/Pages";
    let kids = match entry(dictionary_at(document, tree, TREE)?, "Kids", TREE)? {
        Object::Array(kids) => kids,
        _ => return Err(unexpected(format_args!("{TREE}/Kids"), Surprise::Kind)),
    };
    if kids.len() != count + 1 {
        let surprise = Surprise::Count { expected: count + 1, found: kids.len() };
        return Err(unexpected(format_args!("{TREE}/Kids"), surprise));
    }
    let id = |(index, kid): (usize, &Object)| kid.as_reference().map_err(|_| unexpected(Kid(index), Surprise::Kind));
    let mut pages = kids.iter().enumerate().map(id).collect::<Result<Vec<ObjectId>, Error>>()?;
    let specimen = pages.pop().expect("there is one page more than the count says");
    for key in ["Contents", "Resources"] {
        let part = reference_in(dictionary_at(document, specimen, Kid(count))?, key, Kid(count))?;
        remove(document, part, format_args!("{}/{key}", Kid(count)))?;
    }
    remove(document, specimen, Kid(count))?;
    let tree = dictionary_at_mut(document, tree, TREE)?;
    tree.set("Kids", pages.iter().copied().map(reference).collect::<Vec<_>>());
    tree.set("Count", pages.len() as i64);
    Ok(pages)
}

/// Sets the entries of a page dictionary.
fn complete(dictionary: &mut Dictionary, page: &Page, index: usize, resources: ObjectId) {
    for key in ["TrimBox", "CropBox", "Annots"] {
        dictionary.remove(key.as_bytes());
    }
    let (width, height) = page.media;
    dictionary.set("MediaBox", numbers(&[0.0, 0.0, width, height]));
    for (key, rect) in [("TrimBox", page.trim), ("BleedBox", page.bleed)] {
        let full = rect.left <= 0.0 && rect.top <= 0.0 && rect.left + rect.width >= width && rect.top + rect.height >= height;
        if rect.width > 0.0 && rect.height > 0.0 && !full {
            dictionary.set(key, numbers(&rectangle(rect, height)));
        }
    }
    dictionary.set("StructParents", index as i64);
    dictionary.set("Tabs", name("S"));
    dictionary.set("Resources", resources);
    if is_transparent(page) {
        // The colours in which what shines through is mixed.
        let group = self::dictionary([("S", name("Transparency")), ("CS", name("DeviceRGB"))]);
        dictionary.set("Group", group);
    }
}

/// A rectangle as left, bottom, right, top, y upwards.
pub(super) fn rectangle(rect: Rect, page_height: f32) -> [f32; 4] {
    [rect.left, page_height - rect.top - rect.height, rect.left + rect.width, page_height - rect.top]
}

/// Gives all pages the resources of the first: printpdf writes one dictionary a page, all alike.
fn share_resources(document: &mut Document, pages: &[ObjectId]) -> Result<ObjectId, Error> {
    let mut shared = None;
    for (index, page) in pages.iter().enumerate() {
        let path = format_args!("{}/Resources", Kid(index));
        let id = reference_in(dictionary_at(document, *page, Kid(index))?, "Resources", Kid(index))?;
        let Some(first) = shared else {
            shared = Some(id);
            continue;
        };
        if dictionary_at(document, id, path)? != dictionary_at(document, first, RESOURCES)? {
            return Err(unexpected(path, Surprise::Kind));
        }
        remove(document, id, path)?;
    }
    let shared = shared.expect("there is one page at least");
    // Kinds of resource that nothing uses.
    for key in ["Font", "XObject", "ExtGState", "Shading"] {
        let path = format_args!("{RESOURCES}/{key}");
        let id = reference_in(dictionary_at(document, shared, RESOURCES)?, key, RESOURCES)?;
        if dictionary_at(document, id, path)?.is_empty() {
            remove(document, id, path)?;
            dictionary_at_mut(document, shared, RESOURCES)?.remove(key.as_bytes());
        }
    }
    Ok(shared)
}

/// Whether anything on a page shines through.
fn is_transparent(page: &Page) -> bool {
    page.content.iter().flat_map(|content| &content.items).any(|item| match item {
        Item::Glyphs(_) => false,
        Item::Path(path) => opacity(path) < 255,
        Item::Picture(picture, _) => match &picture.kind {
            PictureKind::Vector(paths) => paths.iter().any(|path| opacity(path) < 255),
            PictureKind::Raster(raster) => raster.is_transparent,
        },
    })
}

/// The number tree of page labels (ISO 32000-1, 12.4.2): a range for each stretch that counts on.
pub(super) fn labels(layout: &Layout) -> Option<Object> {
    if layout.pages.iter().all(|page| page.label.is_empty()) {
        return None;
    }
    let mut ranges = Vec::new();
    let mut expected = None;
    for (index, page) in layout.pages.iter().enumerate() {
        let label = Label::parse(&page.label);
        if expected.as_ref() != Some(&label) {
            ranges.extend([Object::Integer(index as i64), Object::Dictionary(label.dictionary())]);
        }
        expected = label.next();
    }
    Some(Object::Dictionary(dictionary([("Nums", Object::Array(ranges))])))
}

/// A page label.
#[derive(Debug, PartialEq, Eq)]
enum Label {
    Decimal(u32),
    Roman(u32),
    Other(String),
}

impl Label {
    fn parse(label: &str) -> Self {
        match label.parse() {
            Ok(number) if number > 0 && label.bytes().all(|byte| byte.is_ascii_digit()) && !label.starts_with('0') => {
                Self::Decimal(number)
            }
            _ => (1..200).find(|number| roman(*number) == label).map_or_else(|| Self::Other(label.to_owned()), Self::Roman),
        }
    }

    /// The label of the next page of the same range.
    fn next(&self) -> Option<Self> {
        match self {
            Self::Decimal(number) => Some(Self::Decimal(number.checked_add(1)?)),
            Self::Roman(number) => Some(Self::Roman(number + 1)),
            Self::Other(_) => None,
        }
    }

    fn dictionary(&self) -> Dictionary {
        match self {
            Self::Decimal(number) => dictionary([("S", name("D")), ("St", i64::from(*number).into())]),
            Self::Roman(number) => dictionary([("S", name("r")), ("St", i64::from(*number).into())]),
            Self::Other(prefix) if prefix.is_empty() => Dictionary::new(),
            Self::Other(prefix) => dictionary([("P", text(prefix))]),
        }
    }
}

/// A number below 200 in small Roman numerals.
fn roman(mut number: u32) -> String {
    const SIGNS: [(u32, &str); 9] =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut numeral = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            numeral += sign;
            number -= value;
        }
    }
    numeral
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_count_on() {
        let cases = [
            ("1", Label::Decimal(1)),
            ("12", Label::Decimal(12)),
            ("0", Label::Other("0".into())),
            ("01", Label::Other("01".into())),
            ("i", Label::Roman(1)),
            ("xiv", Label::Roman(14)),
            ("iiii", Label::Other("iiii".into())),
            ("A-1", Label::Other("A-1".into())),
            ("٣", Label::Other("٣".into())),
            ("", Label::Other(String::new())),
        ];
        for (text, label) in cases {
            assert_eq!(Label::parse(text), label, "{text}");
        }
        assert_eq!(Label::Roman(3).next(), Some(Label::Roman(4)));
    }
}
