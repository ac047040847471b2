//! The structure tree (ISO 32000-1, 14.7): elements, attributes, parent tree, identifiers of notes.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::is_empty;
use super::links::Links;
use super::object::{dictionary, name, numbers, reference, text};
use crate::document::structure::{Attributes, ListNumbering, Scope, Structure, StructureChild, StructureElement, StructureType};
use crate::typeset::page::{Layout, Mark};

/// What stands in an element, in reading order.
enum Kid {
    Element(usize),
    Content { page: u32, mcid: u32 },
    Annotation { page: u32, link: u32 },
}

/// Adds the structure tree and gives its root.
///
/// Elements without content are left out, except table cells, which hold their column open. A marked-content sequence that no element
/// lists becomes the last child of the element it is marked with, so that nothing printed goes unread.
pub(super) fn add(document: &mut Document, layout: &Layout, pages: &[ObjectId], links: &Links) -> ObjectId {
    let structure = &layout.structure;
    let kids = kids(layout, links);
    let kept = kept(structure, &kids);
    let root = document.new_object_id();
    let ids: Vec<Option<ObjectId>> = kept.iter().map(|kept| kept.then(|| document.new_object_id())).collect();
    let parents = parents(&kids, &ids, root);
    let mut notes = BTreeMap::new();
    for (index, element) in structure.elements.iter().enumerate() {
        let Some(id) = ids[index] else { continue };
        let mut dictionary = element_dictionary(element, parents[index]);
        let annotated = kids[index].iter().any(|kid| matches!(kid, Kid::Annotation { .. }));
        if element.kind == StructureType::Link && !annotated {
            // A link whose anchor does not exist is plain text (PDF/UA-1, 7.18.5).
            dictionary.set("S", name("Span"));
        }
        let own = kids[index].iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            _ => None,
        });
        let page = own.or_else(|| first_page(index, &kids));
        if let Some(page) = page {
            if own.is_some() {
                dictionary.set("Pg", reference(pages[page as usize]));
            }
            if let Some(attributes) = attributes(&element.attributes, layout.pages[page as usize].media.1) {
                dictionary.set("A", attributes);
            }
        } else if let Some(attributes) = attributes(&element.attributes, 0.0) {
            dictionary.set("A", attributes);
        }
        if element.kind == StructureType::Note {
            // PDF/UA-1, 7.9: every note has an identifier.
            let note = format!("note-{:06}", notes.len() + 1);
            dictionary.set("ID", text(&note));
            notes.insert(note, id);
        }
        let mut children = children(&kids[index], own, &ids, pages, links);
        match children.len() {
            0 => {}
            1 => dictionary.set("K", children.remove(0)),
            _ => dictionary.set("K", children),
        }
        set_references(&mut dictionary, element, &ids);
        document.set_object(id, dictionary);
    }
    let tree = parent_tree(layout, links, &ids);
    let next = tree.len() as i64 / 2;
    let tree = document.add_object(self::dictionary([("Nums", Object::Array(tree))]));
    let top: Vec<Object> = ids.first().copied().flatten().map(reference).into_iter().collect();
    let mut dictionary = self::dictionary([
        ("Type", name("StructTreeRoot")),
        ("K", top.into()),
        ("ParentTree", reference(tree)),
        ("ParentTreeNextKey", next.into()),
    ]);
    if !notes.is_empty() {
        let names = notes.into_iter().flat_map(|(note, id)| [text(&note), reference(id)]).collect::<Vec<_>>();
        // A name tree wants its limits everywhere but at the root (ISO 32000-1, 7.9.6).
        dictionary.set("IDTree", self::dictionary([("Names", names.into())]));
    }
    document.set_object(root, dictionary);
    root
}

/// Says to what other elements an element refers.
fn set_references(dictionary: &mut Dictionary, element: &StructureElement, ids: &[Option<ObjectId>]) {
    let refers_to: Vec<Object> = element.refers_to.iter().filter_map(|to| ids[to.0 as usize].map(reference)).collect();
    if !refers_to.is_empty() {
        dictionary.set("Ref", refers_to);
    }
}

/// The parent of every element; elements that are left out have none that matters.
fn parents(kids: &[Vec<Kid>], ids: &[Option<ObjectId>], root: ObjectId) -> Vec<ObjectId> {
    let mut parents = vec![root; ids.len()];
    for (element, kids) in kids.iter().enumerate() {
        for kid in kids {
            if let (Kid::Element(child), Some(id)) = (kid, ids[element]) {
                parents[*child] = id;
            }
        }
    }
    parents
}

/// The children of an element as objects; content of its `own` page is a bare number (ISO 32000-1, 14.7.4.1).
fn children(kids: &[Kid], own: Option<u32>, ids: &[Option<ObjectId>], pages: &[ObjectId], links: &Links) -> Vec<Object> {
    let page_of = |page: u32| ("Pg", reference(pages[page as usize]));
    let child = |kid: &Kid| match *kid {
        Kid::Element(child) => ids[child].map(reference),
        Kid::Content { page, mcid } if own == Some(page) => Some(i64::from(mcid).into()),
        Kid::Content { page, mcid } => {
            Some(dictionary([("Type", name("MCR")), page_of(page), ("MCID", i64::from(mcid).into())]).into())
        }
        Kid::Annotation { page, link } => {
            let annotation = links.get(page, link)?;
            Some(dictionary([("Type", name("OBJR")), page_of(page), ("Obj", reference(annotation))]).into())
        }
    };
    kids.iter().filter_map(child).collect()
}

/// The children of every element: those that exist, each once.
fn kids(layout: &Layout, links: &Links) -> Vec<Vec<Kid>> {
    let elements = &layout.structure.elements;
    // What is on the pages, by place.
    let mut marked: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    for (page, painted) in (0u32..).zip(&layout.pages) {
        let elements = painted.content.iter().filter_map(|content| match content.mark {
            Mark::Element(id) => Some((id, content)),
            Mark::Artifact(_) => None,
        });
        for (mcid, (id, content)) in (0u32..).zip(elements) {
            if !is_empty(content) {
                marked.insert((page, mcid), id.0 as usize);
            }
        }
    }
    let mut annotated: BTreeSet<(u32, u32)> = links.keys().map(|(_, place, _)| place).collect();
    let mut adopted = vec![false; elements.len()];
    let mut kids: Vec<Vec<Kid>> = Vec::with_capacity(elements.len());
    for (index, element) in elements.iter().enumerate() {
        let kid = |child: &StructureChild| match *child {
            StructureChild::Element(id) => {
                let child = id.0 as usize;
                // A parent stands before its children, so there are no circles.
                let first = child > index && child < adopted.len() && !std::mem::replace(&mut adopted[child], true);
                first.then_some(Kid::Element(child))
            }
            StructureChild::Content { page, mcid } => {
                let own = marked.get(&(page, mcid)) == Some(&index);
                (own && marked.remove(&(page, mcid)).is_some()).then_some(Kid::Content { page, mcid })
            }
            StructureChild::Annotation { page, link } => annotated.remove(&(page, link)).then_some(Kid::Annotation { page, link }),
        };
        kids.push(element.children.iter().filter_map(kid).collect());
    }
    for ((page, mcid), element) in marked {
        if let Some(kids) = kids.get_mut(element) {
            kids.push(Kid::Content { page, mcid });
        }
    }
    for (_, place, element) in links.keys() {
        if annotated.contains(&place)
            && let Some(kids) = kids.get_mut(element.0 as usize)
        {
            kids.push(Kid::Annotation { page: place.0, link: place.1 });
        }
    }
    // An element that no other lists belongs to the document.
    let orphans: Vec<usize> = (1..elements.len()).filter(|&index| !adopted[index]).collect();
    if let Some(document) = kids.first_mut() {
        document.extend(orphans.into_iter().map(Kid::Element));
    }
    kids
}

/// Which elements are written.
fn kept(structure: &Structure, kids: &[Vec<Kid>]) -> Vec<bool> {
    let mut kept = vec![false; kids.len()];
    for index in (0..kids.len()).rev() {
        let cell = matches!(structure.elements[index].kind, StructureType::TD | StructureType::TH);
        kept[index] = index == 0
            || cell
            || kids[index].iter().any(|kid| match kid {
                Kid::Element(child) => kept[*child],
                Kid::Content { .. } | Kid::Annotation { .. } => true,
            });
    }
    kept
}

/// The page on which an element begins.
fn first_page(index: usize, kids: &[Vec<Kid>]) -> Option<u32> {
    let mut stack = vec![index];
    while let Some(element) = stack.pop() {
        for kid in &kids[element] {
            if let Kid::Content { page, .. } = kid {
                return Some(*page);
            }
        }
        stack.extend(kids[element].iter().rev().filter_map(|kid| match kid {
            Kid::Element(child) => Some(*child),
            _ => None,
        }));
    }
    None
}

fn element_dictionary(element: &StructureElement, parent: ObjectId) -> Dictionary {
    let mut dictionary = dictionary([("S", name(element.kind.name())), ("P", reference(parent))]);
    let StructureElement { lang, alt, actual_text, expansion, title, .. } = element;
    let texts = [("Lang", lang), ("Alt", alt), ("ActualText", actual_text), ("E", expansion), ("T", title)];
    for (key, value) in texts {
        if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
            dictionary.set(key, text(value));
        }
    }
    dictionary
}

/// The attribute objects (ISO 32000-1, 14.8.5) of an element on a page of this height.
fn attributes(attributes: &Attributes, height: f32) -> Option<Object> {
    let mut table = Dictionary::new();
    if let Some(scope) = attributes.scope {
        let scope = match scope {
            Scope::Row => "Row",
            Scope::Column => "Column",
            Scope::Both => "Both",
        };
        table.set("Scope", name(scope));
    }
    for (key, span) in [("ColSpan", attributes.col_span), ("RowSpan", attributes.row_span)] {
        if let Some(span) = span.filter(|span| *span > 1) {
            table.set(key, i64::from(span));
        }
    }
    let mut list = Dictionary::new();
    if let Some(numbering) = attributes.list_numbering {
        let numbering = match numbering {
            ListNumbering::None => "None",
            ListNumbering::Disc => "Disc",
            ListNumbering::Square => "Square",
            ListNumbering::Decimal => "Decimal",
        };
        list.set("ListNumbering", name(numbering));
    }
    let mut layout = Dictionary::new();
    if let Some([left, top, right, bottom]) = attributes.bbox
        && [left, top, right, bottom].iter().all(|value| value.is_finite())
    {
        layout.set("BBox", numbers(&[left, height - bottom, right, height - top]));
        layout.set("Placement", name("Block"));
    }
    let mut owned: Vec<Object> = [("Table", table), ("List", list), ("Layout", layout)]
        .into_iter()
        .filter(|(_, attributes)| !attributes.is_empty())
        .map(|(owner, mut attributes)| {
            attributes.set("O", name(owner));
            Object::Dictionary(attributes)
        })
        .collect();
    match owned.len() {
        0 => None,
        1 => owned.pop(),
        _ => Some(Object::Array(owned)),
    }
}

/// The number tree from pages and annotations to elements (ISO 32000-1, 14.7.4.4).
fn parent_tree(layout: &Layout, links: &Links, ids: &[Option<ObjectId>]) -> Vec<Object> {
    let element = |index: u32| ids.get(index as usize).copied().flatten().map_or(Object::Null, reference);
    let mut numbers = Vec::new();
    for (index, page) in layout.pages.iter().enumerate() {
        let parents: Vec<Object> = page
            .content
            .iter()
            .filter_map(|content| match content.mark {
                Mark::Element(id) => Some(if is_empty(content) { Object::Null } else { element(id.0) }),
                Mark::Artifact(_) => None,
            })
            .collect();
        numbers.extend([Object::Integer(index as i64), Object::Array(parents)]);
    }
    if layout.pages.is_empty() {
        numbers.extend([Object::Integer(0), Object::Array(Vec::new())]);
    }
    for (key, _, id) in links.keys() {
        numbers.extend([Object::Integer(key), element(id.0)]);
    }
    numbers
}
