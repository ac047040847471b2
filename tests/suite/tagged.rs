//! Reads a tagged PDF back: the tag tree as text a person can read, and checks of its wiring. Shares no code with the writer.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A PDF file, read.
pub(crate) struct Tagged {
    pub(crate) document: Document,
    pub(crate) pages: Vec<ObjectId>,
    /// Text of each marked-content sequence, by page and identifier.
    marked: BTreeMap<(ObjectId, i64), String>,
}

impl Tagged {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF file");
        let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
        let mut marked = BTreeMap::new();
        for &page in &pages {
            collect_text(&document, page, &mut marked);
        }
        Self { document, pages, marked }
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.document.catalog().expect("a catalog")
    }

    pub(crate) fn structure_root(&self) -> &Dictionary {
        self.dictionary(self.catalog().get(b"StructTreeRoot").expect("a structure tree"))
    }

    pub(crate) fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.resolve(object).as_dict().expect("a dictionary")
    }

    pub(crate) fn resolve<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).expect("an object").1
    }

    /// The tag tree, an element a line: type, language, attributes, text.
    pub(crate) fn tree(&self) -> String {
        let mut out = String::new();
        self.walk(self.structure_root().get(b"K").expect("kids"), None, 0, &mut out);
        out
    }

    /// The text of the elements in the order of the tree, one entry for each element that has content of its own.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.tree().lines().filter_map(|line| line.split_once(": ").map(|(_, text)| text.to_owned())).collect()
    }

    /// All that is read, in the order of the tree: what stands in a line before an element, the element, what stands behind it.
    pub(crate) fn read_through(&self) -> String {
        let mut text = String::new();
        self.read_kid(self.structure_root().get(b"K").expect("kids"), None, &mut text);
        text
    }

    fn read_kid(&self, kid: &Object, page: Option<ObjectId>, text: &mut String) {
        if let Ok(kids) = self.resolve(kid).as_array() {
            kids.iter().for_each(|kid| self.read_kid(kid, page, text));
        } else if self.is(kid, b"OBJR") {
            // What can be clicked says nothing of its own.
        } else if matches!(self.resolve(kid), Object::Integer(_)) || self.is(kid, b"MCR") {
            text.extend(self.content(kid, page));
        } else if let Ok(element) = self.resolve(kid).as_dict() {
            let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
            element.get(b"K").into_iter().for_each(|kids| self.read_kid(kids, page, text));
        }
    }

    /// The text of a marked-content sequence, if it is there.
    pub(crate) fn text(&self, page: ObjectId, mcid: i64) -> Option<&str> {
        self.marked.get(&(page, mcid)).map(String::as_str)
    }

    fn walk(&self, object: &Object, page: Option<ObjectId>, depth: usize, out: &mut String) {
        let kid = self.resolve(object);
        if let Ok(kids) = kid.as_array() {
            kids.iter().for_each(|kid| self.walk(kid, page, depth, out));
            return;
        }
        let Ok(element) = kid.as_dict() else { return };
        let Ok(kind) = element.get(b"S").and_then(Object::as_name) else { return };
        let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        write!(out, "{}{}", "  ".repeat(depth), String::from_utf8_lossy(kind)).expect("memory");
        for (key, label) in [("Lang", "lang"), ("Alt", "alt"), ("ActualText", "actual"), ("T", "title"), ("ID", "id")] {
            if let Ok(value) = element.get(key.as_bytes()) {
                write!(out, " {label}={:?}", lopdf::decode_text_string(value).expect("a text string")).expect("memory");
            }
        }
        if let Ok(attributes) = element.get(b"A") {
            let attributes = self.resolve(attributes);
            let all: Vec<&Object> = attributes.as_array().map_or_else(|_| vec![attributes], |all| all.iter().collect());
            for (key, value) in all.iter().flat_map(|attributes| self.dictionary(attributes)).filter(|(key, _)| *key != b"O") {
                write!(out, " {}={}", String::from_utf8_lossy(key), show(value)).expect("memory");
            }
        }
        let Ok(kids) = element.get(b"K") else {
            out.push('\n');
            return;
        };
        let kids = self.resolve(kids);
        let all: Vec<&Object> = kids.as_array().map_or_else(|_| vec![kids], |all| all.iter().collect());
        let own: Vec<String> = all.iter().filter_map(|kid| self.content(kid, page)).collect();
        if all.iter().any(|kid| self.is(kid, b"OBJR")) {
            out.push_str(" annotated");
        }
        if !own.is_empty() {
            write!(out, ": {}", own.join("|")).expect("memory");
        }
        out.push('\n');
        all.iter().for_each(|kid| self.walk(kid, page, depth + 1, out));
    }

    fn is(&self, object: &Object, kind: &[u8]) -> bool {
        let kid = self.resolve(object).as_dict();
        kid.and_then(|kid| kid.get(b"Type")).and_then(Object::as_name).is_ok_and(|found| found == kind)
    }

    fn content(&self, kid: &Object, page: Option<ObjectId>) -> Option<String> {
        let (page, mcid) = self.place(kid, page)?;
        Some(self.marked.get(&(page, mcid)).cloned().unwrap_or_else(|| panic!("no sequence {mcid} on page {page:?}")))
    }

    /// Page and identifier of a kid that is marked content.
    fn place(&self, kid: &Object, page: Option<ObjectId>) -> Option<(ObjectId, i64)> {
        match self.resolve(kid) {
            Object::Integer(mcid) => Some((page.expect("Pg"), *mcid)),
            Object::Dictionary(dictionary) if self.is(kid, b"MCR") => Some((
                dictionary.get(b"Pg").and_then(Object::as_reference).expect("Pg"),
                dictionary.get(b"MCID").and_then(Object::as_i64).expect("MCID"),
            )),
            _ => None,
        }
    }

    /// What is drawn outside of its page: every code of every text, by its pen before and after it, and every picture.
    pub(crate) fn strays(&self) -> Vec<String> {
        self.pages.iter().flat_map(|page| strays(&self.document, *page)).collect()
    }

    /// What is wrong with the wiring: every sequence must be the kid of one element, and the parent tree must say so.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut owners: BTreeMap<(ObjectId, i64), Vec<ObjectId>> = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for (&id, object) in &self.document.objects {
            let Ok(element) = object.as_dict() else { continue };
            let Ok(kids) = element.get(b"K") else { continue };
            let page = element.get(b"Pg").and_then(Object::as_reference).ok();
            let kids = self.resolve(kids);
            for kid in kids.as_array().map_or_else(|_| vec![kids], |all| all.iter().collect()) {
                if let Some(place) = self.place(kid, page) {
                    owners.entry(place).or_default().push(id);
                } else if let Ok(child) = kid.as_reference() {
                    if !seen.insert(child) {
                        faults.push(format!("{child:?} has two parents"));
                    }
                    let parent = self.dictionary(kid).get(b"P").and_then(Object::as_reference);
                    if parent.as_ref().ok() != Some(&id) {
                        faults.push(format!("{child:?} names parent {parent:?}, but is a kid of {id:?}"));
                    }
                }
            }
        }
        let tree = self.dictionary(self.structure_root().get(b"ParentTree").expect("a parent tree"));
        let numbers = tree.get(b"Nums").and_then(Object::as_array).expect("numbers");
        let parents: BTreeMap<i64, &Object> =
            numbers.chunks(2).map(|pair| (pair[0].as_i64().expect("a key"), self.resolve(&pair[1]))).collect();
        for (place, owners) in &owners {
            if owners.len() != 1 {
                faults.push(format!("{place:?} belongs to {owners:?}"));
            }
        }
        for (place, text) in &self.marked {
            let key = self.document.get_dictionary(place.0).and_then(|page| page.get(b"StructParents")).and_then(Object::as_i64);
            let parent = parents[&key.expect("StructParents")].as_array().expect("parents")[place.1 as usize].as_reference().ok();
            let owner = owners.get(place).map(|owners| owners[0]);
            if owner.is_none() || parent != owner {
                faults.push(format!("{place:?} {text:?} belongs to {owner:?}, parent tree says {parent:?}"));
            }
        }
        faults
    }
}

fn show(object: &Object) -> String {
    match object {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Array(values) => format!("[{}]", values.iter().map(show).collect::<Vec<_>>().join(" ")),
        Object::Integer(value) => value.to_string(),
        Object::Real(value) => value.to_string(),
        other => format!("{other:?}"),
    }
}

/// The text of each marked-content sequence of a page, code by code through the ToUnicode map of its font; in `ReversedChars` the codes of
/// a string that is shown stand the other way round (ISO 32000-1, 14.8.2.3.3).
fn collect_text(document: &Document, page: ObjectId, marked: &mut BTreeMap<(ObjectId, i64), String>) {
    let content = Content::decode(&document.get_page_content(page)).expect("operators");
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> =
        document.get_page_fonts(page).expect("fonts").into_iter().map(|(name, font)| (name, to_unicode(document, font))).collect();
    let mut font = None;
    // The tag and identifier of each sequence that is open.
    let mut stack: Vec<(Vec<u8>, Option<i64>)> = Vec::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "BMC" => stack.push((operation.operands[0].as_name().expect("a tag").to_vec(), None)),
            "BDC" => {
                let mcid =
                    operation.operands[1].as_dict().and_then(|properties| properties.get(b"MCID")).and_then(Object::as_i64).ok();
                if let Some(mcid) = mcid {
                    assert!(marked.insert((page, mcid), String::new()).is_none(), "sequence {mcid} stands twice");
                }
                stack.push((operation.operands[0].as_name().expect("a tag").to_vec(), mcid));
            }
            "EMC" => assert!(stack.pop().is_some(), "EMC without BDC"),
            "Tf" => font = fonts.get(operation.operands[0].as_name().expect("a font name")),
            "TJ" | "Tj" => {
                assert!(!stack.is_empty(), "unmarked text");
                let Some(text) = stack.iter().rev().find_map(|(_, mcid)| *mcid).and_then(|mcid| marked.get_mut(&(page, mcid)))
                else {
                    continue;
                };
                let parts = operation.operands[0].as_array().cloned().unwrap_or_else(|_| vec![operation.operands[0].clone()]);
                let mut codes: Vec<&[u8]> =
                    parts.iter().filter_map(|part| part.as_str().ok()).flat_map(|codes| codes.chunks(2)).collect();
                if stack.iter().any(|(tag, _)| tag == b"ReversedChars") {
                    codes.reverse();
                }
                for code in codes {
                    let code = u16::from_be_bytes(code.try_into().expect("codes of two bytes"));
                    text.push_str(&font.expect("a font")[&code]);
                }
            }
            _ => {}
        }
    }
    assert!(stack.is_empty(), "BDC without EMC");
}

/// Half a point, for a letter that reaches over its advance.
const OVERHANG: f32 = 0.5;

fn strays(document: &Document, page: ObjectId) -> Vec<String> {
    let number = |object: &Object| object.as_float().expect("a number");
    let dictionary = document.get_dictionary(page).expect("a page");
    let media: Vec<f32> = dictionary.get(b"MediaBox").and_then(Object::as_array).expect("a box").iter().map(number).collect();
    let inside = |x: f32, y: f32| {
        (media[0] - OVERHANG..=media[2] + OVERHANG).contains(&x) && (media[1] - OVERHANG..=media[3] + OVERHANG).contains(&y)
    };
    let fonts: BTreeMap<Vec<u8>, Widths> =
        document.get_page_fonts(page).expect("fonts").into_iter().map(|(name, font)| (name, Widths::of(document, font))).collect();
    let mut strays = Vec::new();
    let (mut font, mut size, mut line, mut pen) = (None, 0.0, (0.0, 0.0), 0.0);
    for operation in Content::decode(&document.get_page_content(page)).expect("operators").operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BT" => line = (0.0, 0.0),
            "Td" => {
                line = (line.0 + number(&operands[0]), line.1 + number(&operands[1]));
                pen = line.0;
            }
            "Tf" => (font, size) = (fonts.get(operands[0].as_name().expect("a name")), number(&operands[1])),
            "TJ" => {
                for part in operands[0].as_array().expect("an array") {
                    let Ok(codes) = part.as_str() else {
                        pen -= number(part) * size / 1000.0;
                        continue;
                    };
                    for code in codes.chunks(2).map(|code| u16::from_be_bytes([code[0], code[1]])) {
                        let end = pen + font.expect("a font").of_code(code) * size / 1000.0;
                        if !inside(pen, line.1) || !inside(end, line.1) {
                            strays.push(format!("code {code} from {pen} to {end} at {}", line.1));
                        }
                        pen = end;
                    }
                }
            }
            // Only pictures move the coordinates here: the unit square, or the picture's own size, to a rectangle.
            "cm" => {
                let (x, y) = (number(&operands[4]), number(&operands[5]));
                if !inside(x, y) {
                    strays.push(format!("a picture at {x}, {y}"));
                }
            }
            operator => assert!(!matches!(operator, "Tm" | "Tj" | "TD" | "T*" | "Tc" | "Tw" | "Tz" | "'"), "{operator}"),
        }
    }
    strays
}

/// The advances of a font's codes (ISO 32000-1, 9.7.4.3).
struct Widths {
    default: f32,
    widths: BTreeMap<u16, f32>,
}

impl Widths {
    fn of(document: &Document, font: &Dictionary) -> Self {
        let resolve = |object: &Object| document.dereference(object).expect("an object").1.clone();
        let descendants = resolve(font.get(b"DescendantFonts").expect("a composite font"));
        let font = resolve(&descendants.as_array().expect("an array")[0]);
        let font = font.as_dict().expect("a font");
        let mut widths = BTreeMap::new();
        for range in resolve(font.get(b"W").expect("widths")).as_array().expect("an array").chunks(2) {
            let first = range[0].as_i64().expect("a code") as u16;
            widths
                .extend((first..).zip(range[1].as_array().expect("widths").iter().map(|width| width.as_float().expect("a width"))));
        }
        Self { default: font.get(b"DW").and_then(Object::as_float).unwrap_or(1000.0), widths }
    }

    fn of_code(&self, code: u16) -> f32 {
        self.widths.get(&code).copied().unwrap_or(self.default)
    }
}

fn to_unicode(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let map = document.get_object(font.get(b"ToUnicode").and_then(Object::as_reference).expect("ToUnicode")).expect("a stream");
    let map = map.as_stream().and_then(lopdf::Stream::decompressed_content).expect("a map");
    let map = String::from_utf8(map).expect("ASCII");
    let hex = |text: &str| u16::from_str_radix(text, 16).expect("hexadecimal digits");
    map.lines()
        .filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"))
        .map(|(code, text)| {
            let units: Vec<u16> = text.as_bytes().chunks(4).map(|unit| hex(std::str::from_utf8(unit).expect("ASCII"))).collect();
            (hex(code), String::from_utf16(&units).expect("UTF-16"))
        })
        .collect()
}
