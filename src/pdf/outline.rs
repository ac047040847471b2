//! Bookmarks, nested like the headings (ISO 32000-1, 12.3.3).

use lopdf::{Document, Object, ObjectId};

use super::links::destination;
use super::object::{dictionary, reference, text};
use crate::document::structure::OutlineItem;
use crate::typeset::page::Layout;

/// Deeper items are left out; there are six levels of headings.
const DEPTH: u32 = 16;

/// Adds the bookmarks; none where there are none.
pub(super) fn add(document: &mut Document, items: &[OutlineItem], layout: &Layout, pages: &[ObjectId]) -> Option<ObjectId> {
    if items.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let (first, last, shown) = siblings(document, items, root, layout, pages, 0)?;
    document.set_object(root, dictionary([("First", reference(first)), ("Last", reference(last)), ("Count", shown.into())]));
    Some(root)
}

/// Writes items of one level: the first, the last, and how many are shown. Only chapters are open, so that the list stays short.
fn siblings(
    document: &mut Document,
    items: &[OutlineItem],
    parent: ObjectId,
    layout: &Layout,
    pages: &[ObjectId],
    depth: u32,
) -> Option<(ObjectId, ObjectId, i64)> {
    let ids: Vec<ObjectId> = items.iter().map(|_| document.new_object_id()).collect();
    for (index, item) in items.iter().enumerate() {
        let mut entry = dictionary([("Title", text(&item.title)), ("Parent", reference(parent))]);
        if let Some(destination) = destination(layout, pages, item.page, item.top) {
            entry.set("Dest", destination);
        }
        if index > 0 {
            entry.set("Prev", reference(ids[index - 1]));
        }
        if let Some(next) = ids.get(index + 1) {
            entry.set("Next", reference(*next));
        }
        if depth < DEPTH
            && let Some((first, last, below)) = siblings(document, &item.children, ids[index], layout, pages, depth + 1)
        {
            entry.set("First", reference(first));
            entry.set("Last", reference(last));
            // Negative: closed.
            entry.set("Count", Object::Integer(-below));
        }
        document.set_object(ids[index], entry);
    }
    Some((*ids.first()?, *ids.last()?, ids.len() as i64))
}
