//! What an SVG is made of, before a renderer sees it.
//!
//! Elements that refer to one another can make a short file expand without measure, and deep nesting overflows the stack. One scan
//! counts both, and names what would not be drawn.

use std::collections::BTreeMap;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::picture::{MAX_SVG, Refused};

/// The most elements, written and drawn: a `use` counts for what it repeats.
const MAX_ELEMENTS: u64 = 20_000;
/// References within references.
const MAX_REFERENCES: u32 = 3;
/// Elements within elements; the renderer works by recursion.
const MAX_DEPTH: usize = 64;
/// Attributes of one element; XML readers compare each with each.
const MAX_ATTRIBUTES: usize = 200;
/// Rules of style sheets; each is tried on each element.
const MAX_RULES: usize = 500;

/// Elements that cannot be drawn as plain paths, or that expand.
const REFUSED: [&str; 7] = ["clipPath", "filter", "foreignObject", "image", "marker", "mask", "pattern"];

/// An element, for counting.
#[derive(Default)]
struct Element {
    children: Vec<usize>,
    uses: Option<String>,
}

/// What the scan has seen so far.
struct Scan {
    elements: Vec<Element>,
    open: Vec<usize>,
    ids: BTreeMap<String, usize>,
    /// The depth of the `text` element that is open, with its words.
    words: Option<(usize, String)>,
    /// The depth of the `style` element that is open.
    in_style: Option<usize>,
    rules: usize,
}

impl Scan {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Refused> {
        let index = add(&mut self.elements, &self.open, &mut self.ids, start)?;
        self.open.push(index);
        if self.open.len() > MAX_DEPTH {
            return Err(Refused::TooLarge);
        }
        match start.local_name().as_ref() {
            "text" if self.words.is_none() => self.words = Some((self.open.len(), String::new())),
            "style" => self.in_style = Some(self.open.len()),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), Refused> {
        let depth = self.open.len();
        self.in_style.take_if(|style| *style == depth);
        if let Some((_, found)) = self.words.take_if(|(words, _)| *words == depth)
            && !found.trim().is_empty()
        {
            let found: Vec<&str> = found.split_whitespace().collect();
            return Err(Refused::Text(found.join(" ").chars().take(80).collect()));
        }
        self.open.pop();
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.in_style.is_some() {
            self.rules += text.matches('{').count();
        }
        self.word(text);
    }

    fn word(&mut self, text: &str) {
        if let Some((_, found)) = &mut self.words {
            found.push_str(text);
        }
    }
}

/// Refuses what is too large, expands, or cannot be drawn.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    if text.len() > MAX_SVG {
        return Err(Refused::TooLarge);
    }
    let mut reader = Reader::from_str(text);
    let mut scan =
        Scan { elements: vec![Element::default()], open: vec![0], ids: BTreeMap::new(), words: None, in_style: None, rules: 0 };
    loop {
        let event = reader.read_event().map_err(|error| Refused::Damaged(error.to_string()))?;
        match event {
            Event::Eof => break,
            Event::DocType(doctype) if doctype.contains('[') => return Err(Refused::External),
            Event::Start(start) => scan.start(&start)?,
            Event::Empty(start) => {
                add(&mut scan.elements, &scan.open, &mut scan.ids, &start)?;
            }
            Event::End(_) => scan.end()?,
            Event::Text(text) => scan.text(&text),
            Event::CData(text) => scan.text(&text),
            Event::GeneralRef(name) => scan.word(&name),
            _ => {}
        }
    }
    if scan.rules > MAX_RULES {
        return Err(Refused::TooLarge);
    }
    let mut sizes = vec![None; scan.elements.len()];
    match size(&scan.elements, &scan.ids, &mut sizes, 0, 0) {
        Some(drawn) if drawn <= MAX_ELEMENTS => Ok(()),
        _ => Err(Refused::TooLarge),
    }
}

/// Adds an element to its parent.
fn add(
    elements: &mut Vec<Element>,
    open: &[usize],
    ids: &mut BTreeMap<String, usize>,
    start: &BytesStart<'_>,
) -> Result<usize, Refused> {
    let name = start.local_name();
    if REFUSED.contains(&name.as_ref()) {
        return Err(Refused::Feature(name.as_ref().to_owned()));
    }
    let index = elements.len();
    if index as u64 > MAX_ELEMENTS {
        return Err(Refused::TooLarge);
    }
    let mut element = Element::default();
    for (count, attribute) in start.attributes().with_checks(false).enumerate() {
        if count >= MAX_ATTRIBUTES {
            return Err(Refused::TooLarge);
        }
        let attribute = attribute.map_err(|error| Refused::Damaged(error.to_string()))?;
        let value = || attribute.normalized_value(XmlVersion::Implicit1_0).map(|value| value.trim().to_owned()).unwrap_or_default();
        match attribute.key.local_name().as_ref() {
            "id" => {
                ids.entry(value()).or_insert(index);
            }
            "href" if name.as_ref() != "a" => {
                let target = value();
                let Some(id) = target.strip_prefix('#') else { return Err(Refused::External) };
                element.uses = Some(id.to_owned());
            }
            _ => {}
        }
    }
    elements.push(element);
    if let Some(parent) = open.last() {
        elements[*parent].children.push(index);
    }
    Ok(index)
}

/// How many elements are drawn for one, with what it refers to; none where references go too deep or in a circle.
fn size(
    elements: &[Element],
    ids: &BTreeMap<String, usize>,
    sizes: &mut Vec<Option<u64>>,
    index: usize,
    references: u32,
) -> Option<u64> {
    if references > MAX_REFERENCES {
        return None;
    }
    // A size that was counted once was within the depth that its own references need, but may be too deep from here.
    if let Some(known) = sizes[index].filter(|_| references == 0) {
        return Some(known);
    }
    let mut total: u64 = 1;
    for child in &elements[index].children {
        total = total.saturating_add(size(elements, ids, sizes, *child, references)?);
        if total > MAX_ELEMENTS {
            return None;
        }
    }
    if let Some(target) = elements[index].uses.as_ref().and_then(|id| ids.get(id)) {
        total = total.saturating_add(size(elements, ids, sizes, *target, references + 1)?);
    }
    if references == 0 {
        sizes[index] = Some(total);
    }
    (total <= MAX_ELEMENTS).then_some(total)
}
