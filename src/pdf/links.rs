//! Annotations: links with the anchors they lead to, and the fields of a form.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId};

use super::form;
use super::graph::dictionary_at_mut;
use super::object::{ascii, dictionary, name, number, numbers, reference, text};
use super::page::{Kid, rectangle};
use crate::document::block::Target;
use crate::document::structure::ElementId;
use crate::error::{Error, Fault};
use crate::typeset::page::Layout;

/// The annotations of a file.
pub(super) struct Links {
    /// By page index and index into the page's links, then its fields: the annotation and its key in the parent tree.
    by_place: BTreeMap<(u32, u32), (ObjectId, i64, ElementId)>,
    /// The fields, in reading order.
    pub(super) fields: Vec<ObjectId>,
}

impl Links {
    /// The annotation of a place, if it was written.
    pub(super) fn get(&self, page: u32, link: u32) -> Option<ObjectId> {
        self.by_place.get(&(page, link)).map(|entry| entry.0)
    }

    /// Keys in the parent tree, in order, with the place and the element of each.
    pub(super) fn keys(&self) -> impl Iterator<Item = (i64, (u32, u32), ElementId)> {
        self.by_place.iter().map(|(place, entry)| (entry.1, *place, entry.2))
    }
}

/// The destinations of anchors (ISO 32000-1, 12.3.2.2), by name.
pub(super) fn destinations(layout: &Layout, pages: &[ObjectId]) -> BTreeMap<String, Object> {
    let entry = |(anchor, &(page, top)): (&String, &(u32, f32))| {
        destination(layout, pages, page, top).map(|destination| (anchor.clone(), destination))
    };
    layout.destinations.iter().filter_map(entry).collect()
}

/// A place on a page: its top edge at the top of the window, at the zoom the reader has.
pub(super) fn destination(layout: &Layout, pages: &[ObjectId], page: u32, top: f32) -> Option<Object> {
    let id = *pages.get(page as usize)?;
    let height = layout.pages.get(page as usize)?.media.1;
    let top = if top.is_finite() { (height - top).clamp(0.0, height) } else { height };
    Some(vec![reference(id), name("XYZ"), Object::Null, number(top), Object::Null].into())
}

/// Adds the annotations to the pages. A link to an anchor that does not exist is left out; its text stays.
///
/// # Errors
/// [`Fault::Coordinate`] where a link is nowhere, and [`Error::UnexpectedObject`] where its page is no dictionary.
pub(super) fn add(
    document: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
    destinations: &BTreeMap<String, Object>,
) -> Result<Links, Error> {
    let (mut by_place, mut fields) = (BTreeMap::new(), Vec::new());
    // The parent tree has the pages first.
    let mut key = layout.pages.len().max(1) as i64;
    for ((index, page), id) in (0u32..).zip(&layout.pages).zip(pages) {
        let mut annotations = Vec::new();
        for (place, link) in (0u32..).zip(&page.links) {
            let areas: Vec<[f32; 4]> = link.areas.iter().map(|area| rectangle(*area, page.media.1)).collect();
            let Some(rect) = hull(&areas).filter(|rect| rect.iter().all(|value| value.is_finite())) else {
                return Err(Error::Unprintable { page: index, fault: Fault::Coordinate });
            };
            let mut annotation = dictionary([
                ("Type", name("Annot")),
                ("Subtype", name("Link")),
                ("Rect", numbers(&rect)),
                ("Border", numbers(&[0.0, 0.0, 0.0])),
                // Printed (ISO 32000-1, 12.5.3), as PDF/A-2 (6.3.2) demands.
                ("F", 4.into()),
                ("Contents", text(&link.contents)),
                ("StructParent", key.into()),
                ("P", reference(*id)),
            ]);
            if areas.len() > 1 {
                annotation.set("QuadPoints", numbers(&quad_points(&areas)));
            }
            if link.lang != layout.lang {
                // ISO 32000-2, 12.5.2; a reader of PDF 1.7 passes it over.
                annotation.set("Lang", text(&link.lang));
            }
            let Some(leads) = leads(&link.target, destinations) else { continue };
            annotation.set(leads.0, leads.1);
            let annotation = document.add_object(annotation);
            by_place.insert((index, place), (annotation, key, link.element));
            annotations.push(reference(annotation));
            key += 1;
        }
        for (place, field) in (page.links.len() as u32..).zip(&page.fields) {
            let rect = rectangle(field.area, page.media.1);
            if rect.iter().any(|value| !value.is_finite()) {
                return Err(Error::Unprintable { page: index, fault: Fault::Coordinate });
            }
            let widget = form::widget(document, field, (fields.len() + 1, key), (*id, rect));
            by_place.insert((index, place), (widget, key, field.element));
            annotations.push(reference(widget));
            fields.push(widget);
            key += 1;
        }
        if !annotations.is_empty() {
            dictionary_at_mut(document, *id, Kid(index as usize))?.set("Annots", annotations);
        }
    }
    Ok(Links { by_place, fields })
}

/// Where a link leads, as an entry of its annotation; none where its anchor does not exist.
fn leads(target: &Target, destinations: &BTreeMap<String, Object>) -> Option<(&'static str, Object)> {
    let address = match target {
        Target::Anchor(anchor) => return destinations.contains_key(anchor).then(|| ("Dest", text(anchor))),
        Target::Url(url) => address(url),
        Target::Email(email) => address(&format!("mailto:{email}")),
        Target::Phone(phone) => {
            let digits: String = phone.chars().filter(|character| character.is_ascii_digit() || *character == '+').collect();
            format!("tel:{digits}")
        }
    };
    Some(("A", Object::Dictionary(dictionary([("S", name("URI")), ("URI", ascii(&address))]))))
}

/// The smallest rectangle around others; nothing without any.
fn hull(areas: &[[f32; 4]]) -> Option<[f32; 4]> {
    let around =
        |one: [f32; 4], other: [f32; 4]| [one[0].min(other[0]), one[1].min(other[1]), one[2].max(other[2]), one[3].max(other[3])];
    // What is no number would be passed over.
    let is_whole = areas.iter().flatten().all(|value| value.is_finite());
    areas.iter().copied().reduce(around).filter(|_| is_whole)
}

/// Where a link can be clicked, by the corners of each area (ISO 32000-1, 12.5.6.5): at the top from left to right, then at the bottom, as readers take
/// them, whatever the standard's figure says.
fn quad_points(areas: &[[f32; 4]]) -> Vec<f32> {
    areas.iter().flat_map(|[left, bottom, right, top]| [*left, *top, *right, *top, *left, *bottom, *right, *bottom]).collect()
}

/// An address in ASCII (RFC 3986): what is not is escaped byte by byte.
fn address(address: &str) -> String {
    let mut escaped = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            escaped += &format!("%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses_are_ascii() {
        let cases = [
            ("https://www.stadt-koeln.de/a?b=c%20d#e", "https://www.stadt-koeln.de/a?b=c%20d#e"),
            ("https://köln.de/ü", "https://k%C3%B6ln.de/%C3%BC"),
            ("mailto:a b@c.de", "mailto:a%20b@c.de"),
        ];
        for (given, expected) in cases {
            assert_eq!(address(given), expected);
        }
    }
}
