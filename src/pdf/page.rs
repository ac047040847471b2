//! Page dictionaries: boxes, resources, order of tabs, labels.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::object::{dictionary, name, numbers, reference, text};
use super::paint::{A4, opacity};
use crate::document::image::PictureKind;
use crate::typeset::geometry::Rect;
use crate::typeset::page::{Item, Layout, Page};

/// Completes the pages that printpdf wrote, takes the specimen page of the fonts out, and gives the pages in order.
pub(super) fn finish(document: &mut Document, layout: &Layout) -> Vec<ObjectId> {
    let Some(tree) = catalog(document).and_then(|catalog| catalog.get(b"Pages").and_then(Object::as_reference).ok()) else {
        return Vec::new();
    };
    let kids = document.get_dictionary(tree).and_then(|tree| tree.get(b"Kids")).and_then(Object::as_array);
    let mut pages: Vec<ObjectId> =
        kids.map(|kids| kids.iter().filter_map(|kid| kid.as_reference().ok()).collect()).unwrap_or_default();
    if let Some(specimen) = pages.pop() {
        remove(document, specimen, &[b"Contents", b"Resources"]);
    }
    if let Ok(tree) = document.get_dictionary_mut(tree) {
        tree.set("Kids", pages.iter().copied().map(reference).collect::<Vec<_>>());
        tree.set("Count", pages.len() as i64);
    }
    let resources = share_resources(document, &pages);
    let empty = Page { media: A4, ..Page::default() };
    for (index, &id) in pages.iter().enumerate() {
        let page = layout.pages.get(index).unwrap_or(&empty);
        let Ok(dictionary) = document.get_dictionary_mut(id) else { continue };
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
        if let Some(resources) = resources {
            dictionary.set("Resources", resources);
        }
        if is_transparent(page) {
            // The colours in which what shines through is mixed.
            let group = self::dictionary([("S", name("Transparency")), ("CS", name("DeviceRGB"))]);
            dictionary.set("Group", group);
        }
    }
    pages
}

/// The document catalog.
pub(super) fn catalog(document: &mut Document) -> Option<&mut Dictionary> {
    let root = document.trailer.get(b"Root").and_then(Object::as_reference).ok()?;
    document.get_dictionary_mut(root).ok()
}

/// A rectangle as left, bottom, right, top, y upwards.
pub(super) fn rectangle(rect: Rect, page_height: f32) -> [f32; 4] {
    [rect.left, page_height - rect.top - rect.height, rect.left + rect.width, page_height - rect.top]
}

/// Removes an object and those its entries refer to.
fn remove(document: &mut Document, id: ObjectId, entries: &[&[u8]]) {
    if let Some(Object::Dictionary(dictionary)) = document.objects.remove(&id) {
        for entry in entries {
            if let Ok(Object::Reference(part)) = dictionary.get(entry) {
                document.objects.remove(part);
            }
        }
    }
}

/// Gives all pages the resources of the first: printpdf writes one dictionary a page, all alike.
fn share_resources(document: &mut Document, pages: &[ObjectId]) -> Option<ObjectId> {
    let resources: Vec<ObjectId> = pages
        .iter()
        .filter_map(|page| document.get_dictionary(*page).ok()?.get(b"Resources").and_then(Object::as_reference).ok())
        .collect();
    let (&first, others) = resources.split_first()?;
    for other in others {
        document.objects.remove(other);
    }
    // Kinds of resource that nothing uses.
    for key in ["Font", "XObject", "ExtGState", "Shading"] {
        let id = document.get_dictionary(first).ok()?.get(key.as_bytes()).and_then(Object::as_reference).ok()?;
        if document.get_dictionary(id).is_ok_and(Dictionary::is_empty) {
            document.objects.remove(&id);
            document.get_dictionary_mut(first).ok()?.remove(key.as_bytes());
        }
    }
    Some(first)
}

/// Whether anything on a page shines through.
fn is_transparent(page: &Page) -> bool {
    page.content.iter().flat_map(|content| &content.items).any(|item| match item {
        Item::Glyphs(_) => false,
        Item::Path(path) => opacity(path) < 255,
        Item::Picture(picture, _) => match &picture.kind {
            PictureKind::Vector(paths) => paths.iter().any(|path| opacity(path) < 255),
            PictureKind::Raster(raster) => raster.alpha.is_some(),
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
