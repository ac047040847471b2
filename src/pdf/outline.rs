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
    let (first, last, shown) = Bookmarks { document, layout, pages }.siblings(items, root, 0)?;
    document.set_object(root, dictionary([("First", reference(first)), ("Last", reference(last)), ("Count", shown.into())]));
    Some(root)
}

/// The file that gets the bookmarks, and the pages they lead to.
struct Bookmarks<'b> {
    document: &'b mut Document,
    layout: &'b Layout,
    pages: &'b [ObjectId],
}

impl Bookmarks<'_> {
    /// Writes items of one level: the first, the last, and how many are shown. Only chapters are open, so that the list stays short.
    fn siblings(&mut self, items: &[OutlineItem], parent: ObjectId, depth: u32) -> Option<(ObjectId, ObjectId, i64)> {
        let ids: Vec<ObjectId> = items.iter().map(|_| self.document.new_object_id()).collect();
        for (index, item) in items.iter().enumerate() {
            let mut entry = dictionary([("Title", text(&item.title)), ("Parent", reference(parent))]);
            if let Some(destination) = destination(self.layout, self.pages, item.page, item.top) {
                entry.set("Dest", destination);
            }
            if index > 0 {
                entry.set("Prev", reference(ids[index - 1]));
            }
            if let Some(next) = ids.get(index + 1) {
                entry.set("Next", reference(*next));
            }
            if depth < DEPTH
                && let Some((first, last, below)) = self.siblings(&item.children, ids[index], depth + 1)
            {
                entry.set("First", reference(first));
                entry.set("Last", reference(last));
                // Negative: closed.
                entry.set("Count", Object::Integer(-below));
            }
            self.document.set_object(ids[index], entry);
        }
        Some((*ids.first()?, *ids.last()?, ids.len() as i64))
    }
}
