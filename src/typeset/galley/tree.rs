//! The structure tree while it grows: elements with places for the content that pages will bring.

use crate::document::structure::{ElementId, Structure, StructureChild, StructureElement, StructureType};

/// A stretch of content of one element between two children of it; it becomes one marked-content sequence on each page it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SegmentId(pub(crate) u32);

/// The tree while it grows.
#[derive(Debug)]
pub(crate) struct Tree {
    elements: Vec<StructureElement>,
    slots: Vec<Vec<Slot>>,
    /// The parent of each element; the root is its own.
    parents: Vec<ElementId>,
    owners: Vec<ElementId>,
}

#[derive(Clone, Copy, Debug)]
enum Slot {
    Element(ElementId),
    Segment(SegmentId),
}

impl Tree {
    /// The root of every tree.
    pub(crate) const ROOT: ElementId = ElementId(0);

    /// A tree of one element of type Document.
    pub(crate) fn new() -> Self {
        Self {
            elements: vec![StructureElement::of(StructureType::Document)],
            slots: vec![Vec::new()],
            parents: vec![Self::ROOT],
            owners: Vec::new(),
        }
    }

    /// Adds an element as the last child of `parent`.
    pub(crate) fn add(&mut self, parent: ElementId, kind: StructureType) -> ElementId {
        let id = ElementId(u32::try_from(self.elements.len()).expect("a document has fewer elements than bytes"));
        self.elements.push(StructureElement::of(kind));
        self.slots.push(Vec::new());
        self.parents.push(parent);
        self.slots[parent.0 as usize].push(Slot::Element(id));
        id
    }

    /// An element, to set what it says.
    pub(crate) fn element(&mut self, id: ElementId) -> &mut StructureElement {
        &mut self.elements[id.0 as usize]
    }

    /// What an element is in; the root is in itself.
    pub(crate) fn parent(&self, id: ElementId) -> ElementId {
        self.parents[id.0 as usize]
    }

    /// Lets an element refer to another.
    pub(crate) fn refer(&mut self, from: ElementId, to: ElementId) {
        self.element(from).refers_to.push(to);
    }

    /// Adds a place for content as the last child of `element`.
    pub(crate) fn segment(&mut self, element: ElementId) -> SegmentId {
        let id = SegmentId(u32::try_from(self.owners.len()).expect("a document has fewer segments than bytes"));
        self.owners.push(element);
        self.slots[element.0 as usize].push(Slot::Segment(id));
        id
    }

    /// The element a segment belongs to.
    pub(crate) fn owner(&self, segment: SegmentId) -> ElementId {
        self.owners[segment.0 as usize]
    }

    /// The place of each segment in the order in which the tree is read, from 0.
    pub(crate) fn reading_order(&self) -> Vec<u32> {
        let mut order = vec![0; self.owners.len()];
        let mut next = 0;
        let mut open: Vec<(usize, usize)> = vec![(0, 0)];
        while let Some((element, slot)) = open.pop() {
            match self.slots[element].get(slot) {
                None => {}
                Some(Slot::Segment(segment)) => {
                    order[segment.0 as usize] = next;
                    next += 1;
                    open.push((element, slot + 1));
                }
                Some(Slot::Element(child)) => {
                    open.push((element, slot + 1));
                    open.push((child.0 as usize, 0));
                }
            }
        }
        order
    }

    /// The finished tree. `content` gives page and marked-content identifier of each segment, `links` page, index and element of the
    /// link annotations, both in reading order.
    pub(crate) fn finish(mut self, content: &[(SegmentId, u32, u32)], links: &[(ElementId, u32, u32)]) -> Structure {
        let mut places: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.owners.len()];
        for &(segment, page, mcid) in content {
            places[segment.0 as usize].push((page, mcid));
        }
        for (element, slots) in self.elements.iter_mut().zip(&self.slots) {
            for slot in slots {
                match *slot {
                    Slot::Element(child) => element.children.push(StructureChild::Element(child)),
                    Slot::Segment(segment) => {
                        let content = places[segment.0 as usize].iter();
                        element.children.extend(content.map(|&(page, mcid)| StructureChild::Content { page, mcid }));
                    }
                }
            }
        }
        for &(element, page, link) in links {
            self.elements[element.0 as usize].children.push(StructureChild::Annotation { page, link });
        }
        Structure { elements: self.elements }
    }
}
