//! What is damaged in the objects of printpdf is told with its path, and nothing is written.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::{draw, file, finish};
use crate::color::Color;
use crate::document::block::{Metadata, Target};
use crate::document::structure::{ElementId, Structure, StructureChild, StructureElement, StructureType};
use crate::error::{Error, Fault, Surprise};
use crate::font::FontId;
use crate::font::program::Programs;
use crate::language::Direction;
use crate::typeset::geometry::Rect;
use crate::typeset::page::{Content, GlyphRun, Item, Layout, LinkAnnotation, Mark, Page, PlacedGlyph};

/// A letter on each of two pages, and a link.
fn layout() -> Layout {
    let element = |kind, children| StructureElement { children, ..StructureElement::of(kind) };
    let glyphs = vec![PlacedGlyph { id: 36, x: 60.0, y: 60.0, start: 0, end: 1 }];
    let run = GlyphRun { font: FontId(0), size: 11.0, color: Color::default(), level: 0, text: "A".to_owned(), glyphs };
    let link = LinkAnnotation {
        areas: vec![Rect { left: 60.0, top: 50.0, width: 10.0, height: 12.0 }],
        lang: "de".to_owned(),
        target: Target::Email("a@b.de".to_owned()),
        contents: "A".to_owned(),
        element: ElementId(1),
    };
    let page = Page {
        media: (595.28, 841.89),
        content: vec![Content { mark: Mark::Element(ElementId(1)), items: vec![Item::Glyphs(run)] }],
        links: vec![link],
        ..Page::default()
    };
    Layout {
        lang: "de".to_owned(),
        direction: Direction::LeftToRight,
        metadata: Metadata { title: "A".to_owned(), subject: String::new(), author: String::new(), date: (2026, 11, 20) },
        pages: vec![page.clone(), page],
        structure: Structure {
            elements: vec![
                element(StructureType::Document, vec![StructureChild::Element(ElementId(1))]),
                element(StructureType::Link, Vec::new()),
            ],
        },
        outline: Vec::new(),
        destinations: BTreeMap::new(),
        fonts: Programs::embedded(),
    }
}

/// What is made of the pages of printpdf once they are damaged.
fn written(damage: impl FnOnce(&mut Document)) -> Result<Vec<u8>, Error> {
    let layout = layout();
    let (mut document, fonts) = draw(&layout)?;
    damage(&mut document);
    finish(&mut document, &layout, &fonts)?;
    file::write(document)
}

/// The object at a path from the trailer on, through references; a number is an index.
fn at<'d>(document: &'d mut Document, path: &str) -> &'d mut Object {
    let mut place = Object::Dictionary(document.trailer.clone());
    let mut id: Option<ObjectId> = None;
    let mut inside: Vec<&str> = Vec::new();
    for step in path.split('/') {
        place = match &place {
            Object::Dictionary(dictionary) => dictionary.get(step.as_bytes()).unwrap().clone(),
            Object::Array(values) => values[step.parse::<usize>().unwrap()].clone(),
            other => panic!("{other:?} has no {step}"),
        };
        inside.push(step);
        if let Object::Reference(next) = place {
            id = Some(next);
            inside.clear();
            place = document.get_object(next).unwrap().clone();
        }
    }
    let mut object = document.get_object_mut(id.unwrap()).unwrap();
    for step in inside {
        object = match object {
            Object::Dictionary(dictionary) => dictionary.get_mut(step.as_bytes()).unwrap(),
            Object::Array(values) => &mut values[step.parse::<usize>().unwrap()],
            other => panic!("{other:?} has no {step}"),
        };
    }
    object
}

/// The dictionary at a path.
fn dictionary<'d>(document: &'d mut Document, path: &str) -> &'d mut Dictionary {
    at(document, path).as_dict_mut().unwrap()
}

const FONT: &str = "Root/Pages/Kids/0/Resources/Font/f0";

#[test]
fn whole_objects_are_written() {
    let bytes = written(|_| {}).unwrap();
    assert_eq!(Document::load_mem(&bytes).unwrap().get_pages().len(), 2);
}

#[test]
fn an_entry_that_is_missing_or_of_another_kind_is_told() {
    let font = "/Root/Pages/Kids/Resources/Font/f0";
    let entries: [(&str, &str, &str); 16] = [
        ("Root", "Pages", "/Root/Pages"),
        ("Root/Pages", "Kids", "/Root/Pages/Kids"),
        ("Root/Pages/Kids/0", "Resources", "/Root/Pages/Kids[0]/Resources"),
        ("Root/Pages/Kids/1", "Resources", "/Root/Pages/Kids[1]/Resources"),
        ("Root/Pages/Kids/2", "Resources", "/Root/Pages/Kids[2]/Resources"),
        ("Root/Pages/Kids/2", "Contents", "/Root/Pages/Kids[2]/Contents"),
        ("Root/Pages/Kids/0/Resources", "Font", "/Root/Pages/Kids[1]/Resources"),
        ("Root/Pages/Kids/1/Resources", "Font", "/Root/Pages/Kids[1]/Resources"),
        ("Root/Pages/Kids/0/Resources/Font", "f0", font),
        (FONT, "ToUnicode", "/ToUnicode"),
        (FONT, "DescendantFonts", "/DescendantFonts"),
        (&format!("{FONT}/DescendantFonts/0"), "FontDescriptor", "/DescendantFonts/FontDescriptor"),
        (&format!("{FONT}/DescendantFonts/0/FontDescriptor"), "FontFile2", "/DescendantFonts/FontDescriptor/FontFile2"),
        ("", "Root", "/Root"),
        ("", "Info", "/Info"),
        ("Root/Pages/Kids/0/Resources", "Shading", "/Root/Pages/Kids[1]/Resources"),
    ];
    for (holder, key, told) in entries {
        for missing in [true, false] {
            let result = written(|document| {
                let holder = if holder.is_empty() { &mut document.trailer } else { dictionary(document, holder) };
                match missing {
                    true => drop(holder.remove(key.as_bytes()).unwrap()),
                    false => holder.set(key, Object::Boolean(true)),
                }
            });
            match result {
                Err(Error::UnexpectedObject { object, .. }) => {
                    let told =
                        if told.starts_with("/Root") || holder.is_empty() { told.to_owned() } else { format!("{font}{told}") };
                    // A dictionary with fewer fonts is told by its number of them.
                    let told = if key == "f0" && missing { "/Root/Pages/Kids/Resources/Font".to_owned() } else { told };
                    assert_eq!(object, told, "{holder} {key} {missing}");
                }
                other => panic!("{holder} {key} {missing}: {:?}", other.map(|bytes| bytes.len())),
            }
        }
    }
}

#[test]
fn an_object_that_is_gone_or_of_another_kind_is_told() {
    let paths = [
        ("Root", "/Root"),
        ("Root/Pages", "/Root/Pages"),
        ("Root/Pages/Kids/1", "/Root/Pages/Kids[1]"),
        ("Root/Pages/Kids/2", "/Root/Pages/Kids[2]"),
        ("Root/Pages/Kids/0/Resources/Font", "/Root/Pages/Kids/Resources/Font"),
        (FONT, "/Root/Pages/Kids/Resources/Font/f0"),
    ];
    for (path, told) in paths {
        let gone = written(|document| {
            let object = std::mem::replace(at(document, path), Object::Null);
            let id = *document.objects.iter().find(|(_, found)| **found == Object::Null).unwrap().0;
            drop(object);
            document.objects.remove(&id);
        });
        let changed = written(|document| *at(document, path) = Object::Boolean(true));
        for (result, surprise) in [(gone, Surprise::Missing), (changed, Surprise::Kind)] {
            match result {
                Err(Error::UnexpectedObject { object, surprise: found }) => assert_eq!((object.as_str(), found), (told, surprise)),
                other => panic!("{path}: {:?}", other.map(|bytes| bytes.len())),
            }
        }
    }
}

#[test]
fn other_numbers_of_parts_and_what_no_file_may_hold_are_told() {
    type Damage = fn(&mut Document);
    let cases: [(Damage, &str, Surprise); 6] = [
        (
            |document| drop(at(document, "Root/Pages/Kids").as_array_mut().unwrap().pop()),
            "/Root/Pages/Kids",
            Surprise::Count { expected: 3, found: 2 },
        ),
        (
            |document| drop(at(document, &format!("{FONT}/DescendantFonts")).as_array_mut().unwrap().pop()),
            "/Root/Pages/Kids/Resources/Font/f0/DescendantFonts",
            Surprise::Count { expected: 1, found: 0 },
        ),
        (
            |document| dictionary(document, "Root/Pages/Kids/0/Resources/Font").set("f1", Object::Null),
            "/Root/Pages/Kids/Resources/Font",
            Surprise::Count { expected: 1, found: 2 },
        ),
        (|document| drop(document.objects.insert((900, 1), Object::Null)), "900 1 R", Surprise::Kind),
        (|document| dictionary(document, "Root").set("AF", Object::Reference((900, 0))), "900 0 R", Surprise::Missing),
        (|document| dictionary(document, "Root").set("AF", Stream::new(Dictionary::new(), Vec::new())), "stream", Surprise::Kind),
    ];
    for (damage, told, surprise) in cases {
        match written(damage) {
            Err(Error::UnexpectedObject { object, surprise: found }) => assert_eq!((object.as_str(), found), (told, surprise)),
            other => panic!("{told}: {:?}", other.map(|bytes| bytes.len())),
        }
    }
}

#[test]
fn a_link_that_is_nowhere_is_told() {
    let mut layout = layout();
    layout.pages[1].links[0].areas[0].left = f32::NAN;
    match super::write(&layout) {
        Err(Error::Unprintable { page: 1, fault: Fault::Coordinate }) => {}
        other => panic!("{:?}", other.map(|bytes| bytes.len())),
    }
}
