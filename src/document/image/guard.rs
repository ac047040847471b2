//! What an SVG is made of, before a renderer sees it.
//!
//! Elements that refer to one another can make a short file expand without measure, deep nesting overflows the stack, an arc of a great radius
//! becomes curves without end, and style sheets are tried on every element. One scan counts what there is before anything is made of it, and names
//! what would not be drawn. It counts and never looks at a clock, so that the same file gets the same answer everywhere; the bounds are far
//! above what drawing programs write.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::{BytesRef, BytesStart, Event};
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
/// Bytes of style sheets, or of the longest attribute, times elements: each selector is tried on each element, each declaration set on what it
/// fits, and elements inherit what those above them have.
const MAX_STYLING: usize = 16 << 20;
/// Parts of a selector, as in `g path`; each more is looked for among all elements above, for each of the places of those before it.
const MAX_PARTS: usize = 2;
/// Bytes of an attribute that is no path.
const MAX_VALUE: usize = 2048;
/// So many bytes of path data count as an element.
const PATH_BYTES: usize = 100;
/// How often the style sheets may look through the names of all classes, or past all siblings, times what there is of them in bytes.
const MAX_LOOKS: usize = 1 << 28;
/// Numbers beyond this are none that anybody drew; the number of curves of an arc grows with its radius.
const MAX_NUMBER: f64 = 1e6;
/// The same of what is measured by something else: `%`, `em`, `ex`.
const MAX_RELATIVE: f64 = 1e4;
/// How many times a size of letters may become larger by those in which it stands: whatever is drawn in `em` does so as well.
const MAX_GROWTH: f64 = 100.0;
/// What `xx-large` makes of a size of letters, the most that a word makes of it.
const LARGEST_WORD: f64 = 1.728;
/// Declarations of name spaces; each is looked up from each element below.
const MAX_NAMESPACES: usize = 200;

/// Elements that cannot be drawn as plain paths.
const REFUSED: [&str; 2] = ["foreignObject", "image"];
/// Definitions of what cannot be drawn as plain paths, or expands: drawing programs leave them behind, and only one that something refers to is drawn.
const DEFINITIONS: [&str; 5] = ["clipPath", "filter", "marker", "mask", "pattern"];

/// An element, for counting.
#[derive(Default)]
struct Element {
    children: Vec<usize>,
    uses: Option<String>,
    /// What its paths cost beside itself.
    paths: u64,
}

/// What the scan has seen so far.
#[derive(Default)]
struct Scan {
    elements: Vec<Element>,
    open: Vec<usize>,
    ids: BTreeMap<String, usize>,
    /// The depth of the `text` element that is open, with its words.
    words: Option<(usize, String)>,
    /// The depth of the `style` element that is open.
    in_style: Option<usize>,
    /// All style sheets.
    styles: String,
    namespaces: usize,
    /// Bytes of the longest attribute that is inherited.
    longest: usize,
    /// Bytes of the names of classes.
    classes: usize,
    /// The sizes of letters that attributes set.
    letters: Growth,
    /// The depth of the innermost element.
    deepest: usize,
    /// Definitions by their identifier.
    definitions: Vec<(String, String)>,
    /// What anything refers to.
    referred: BTreeSet<String>,
}

/// How sizes of letters are set by those of the elements around.
#[derive(Clone, Copy)]
struct Growth {
    /// The most that one of them makes of another.
    factor: f64,
    /// How many make one larger.
    count: usize,
}

impl Default for Growth {
    fn default() -> Self {
        Self { factor: 1.0, count: 0 }
    }
}

impl Growth {
    /// Adds the value of a `font-size` or `font`.
    fn add(&mut self, value: &str) {
        let units = [("%", 0.01), ("em", 1.0), ("ex", 0.5)];
        let factors = numbers(value, Written::Apart).filter_map(|(number, rest)| {
            let unit = units.iter().find(|(unit, _)| rest.starts_with(unit));
            unit.map(|(_, scale)| number * scale)
        });
        let word = if value.contains("large") { LARGEST_WORD } else { 1.0 };
        let factor = factors.fold(word, f64::max);
        self.factor = self.factor.max(factor);
        self.count += usize::from(factor > 1.0);
    }

    /// Adds those among declarations.
    fn add_all(&mut self, declarations: &str) {
        let declarations = declarations.split([';', '{', '}']).filter_map(|declaration| declaration.split_once(':'));
        for (name, value) in declarations {
            if ["font-size", "font"].iter().any(|known| name.trim_end().ends_with(known)) {
                self.add(value);
            }
        }
    }

    /// Whether so many within one another make too much of a size.
    fn is_too_much(&self, nested: usize) -> bool {
        self.factor.powi(i32::try_from(nested).unwrap_or(i32::MAX)) > MAX_GROWTH
    }
}

impl Scan {
    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), Refused> {
        let index = self.add(start)?;
        self.open.push(index);
        self.deepest = self.deepest.max(self.open.len());
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
            self.styles.push_str(text);
        }
        self.word(text);
    }

    /// A character written by its name or number, such as `&#123;`.
    fn reference(&mut self, reference: &BytesRef<'_>) {
        let named = match &**reference {
            "gt" => Some('>'),
            "lt" => Some('<'),
            "amp" => Some('&'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        };
        let character = named.or_else(|| reference.resolve_char_ref().ok().flatten());
        if let (true, Some(character)) = (self.in_style.is_some(), character) {
            self.styles.push(character);
        }
        self.word(reference);
    }

    fn word(&mut self, text: &str) {
        if let Some((_, found)) = &mut self.words {
            found.push_str(text);
        }
    }
}

/// Counts the elements that are drawn, and refuses what is too large, expands, or cannot be drawn.
pub(super) fn count(text: &str) -> Result<u64, Refused> {
    if text.len() > MAX_SVG {
        return Err(Refused::TooLarge);
    }
    let mut reader = Reader::from_str(text);
    let mut scan = Scan { elements: vec![Element::default()], open: vec![0], ..Scan::default() };
    loop {
        let event = reader.read_event().map_err(|error| Refused::Damaged(error.to_string()))?;
        match event {
            Event::Eof => break,
            Event::DocType(doctype) if doctype.contains('[') => return Err(Refused::External),
            Event::Start(start) => scan.start(&start)?,
            Event::Empty(start) => {
                scan.add(&start)?;
            }
            Event::End(_) => scan.end()?,
            Event::Text(text) => scan.text(&text),
            Event::CData(text) => scan.text(&text),
            Event::GeneralRef(reference) => scan.reference(&reference),
            _ => {}
        }
    }
    if scan.longest.max(scan.styles.len()).saturating_mul(scan.elements.len()) > MAX_STYLING || !scan.is_plain(text.len()) {
        return Err(Refused::TooLarge);
    }
    scan.referred.extend(references(&scan.styles));
    if let Some((_, name)) = scan.definitions.iter().find(|(id, _)| scan.referred.contains(id)) {
        return Err(Refused::Feature(name.clone()));
    }
    let mut sizes = vec![None; scan.elements.len()];
    match size(&scan.elements, &scan.ids, &mut sizes, 0, 0) {
        Some(drawn) if drawn <= MAX_ELEMENTS => Ok(drawn),
        _ => Err(Refused::TooLarge),
    }
}

/// The identifiers that values refer to: `url(#a)`, `url('#a')`.
fn references(value: &str) -> impl Iterator<Item = String> + '_ {
    value.split("url(").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches([' ', '"', '\'']).strip_prefix('#')?;
        let end = rest.find([')', '"', '\'', ' ']).unwrap_or(rest.len());
        Some(rest[..end].to_owned())
    })
}

/// Style sheets without their comments.
fn without_comments(styles: &str) -> String {
    let mut bare = String::with_capacity(styles.len());
    let mut rest = styles;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare + rest
}

impl Scan {
    /// Whether the style sheets of a file of so many bytes have few rules, short selectors and numbers that somebody drew, and sizes of letters stay what
    /// they are.
    fn is_plain(&self, size: usize) -> bool {
        let bare = without_comments(&self.styles);
        let heads = bare.split('}').filter_map(|rule| rule.split_once('{')).filter_map(|(head, _)| head.rsplit(';').next());
        // What an at-rule says of other media is left out by the renderer.
        let selectors: Vec<&str> = heads.filter(|list| !list.trim_start().starts_with('@')).collect();
        let parts = |selector: &str| {
            selector.split(|sign: char| sign.is_whitespace() || "+>~".contains(sign)).filter(|part| !part.is_empty()).count()
        };
        let count = |signs: &[char]| selectors.iter().map(|list| list.matches(signs).count()).sum::<usize>();
        bare.matches('{').count() <= MAX_RULES
            && !has_huge_number(&bare, Written::Apart)
            && selectors.iter().flat_map(|list| list.split(',')).all(|one| parts(one) <= MAX_PARTS)
            && count(&['.']).saturating_mul(self.classes) <= MAX_LOOKS
            // Of an attribute all words are looked at (`[class~=a]`), of an element those beside it, and what stands between them.
            && count(&['~', '+', ':']).saturating_mul(size) <= MAX_LOOKS
            && !self.are_letters_too_large(&bare)
    }

    /// Whether sizes of letters that are set by one another can become too large.
    fn are_letters_too_large(&self, styles: &str) -> bool {
        let mut of_styles = Growth::default();
        of_styles.add_all(styles);
        // What is used again stands within what uses it.
        let deepest = (self.deepest + 1) * (MAX_REFERENCES as usize + 1);
        // A rule may be for all elements, an attribute is for one.
        let nested = if of_styles.count > 0 { deepest } else { self.letters.count.min(deepest) };
        Growth { factor: self.letters.factor.max(of_styles.factor), count: nested }.is_too_much(nested)
    }
}

/// How numbers stand in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// A letter before a number is a command: `M10`.
    Path,
    /// A letter before digits makes a name of them: `#a1`, `st12`.
    Apart,
}

/// Whether a text has a number beyond [`MAX_NUMBER`], or beyond [`MAX_RELATIVE`] where it is measured by something else.
fn has_huge_number(text: &str, written: Written) -> bool {
    let is_relative = |rest: &str| written == Written::Apart && ["%", "em", "ex"].iter().any(|unit| rest.starts_with(unit));
    numbers(text, written).any(|(number, rest)| number > if is_relative(rest) { MAX_RELATIVE } else { MAX_NUMBER })
}

/// The numbers of a text without their signs, each with what stands behind it.
fn numbers(text: &str, written: Written) -> impl Iterator<Item = (f64, &str)> {
    let bytes = text.as_bytes();
    let is_part = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + bytes[at..].iter().position(is_part)?;
            at = start + bytes[start..].iter().take_while(|byte| is_part(byte)).count();
            if bytes.get(at).is_some_and(|byte| byte.eq_ignore_ascii_case(&b'e')) {
                let sign = usize::from(bytes.get(at + 1).is_some_and(|byte| matches!(byte, b'+' | b'-')));
                let digits = bytes[at + 1 + sign..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                at += if digits > 0 { 1 + sign + digits } else { 0 };
            }
            let is_name = start
                .checked_sub(1)
                .is_some_and(|before| bytes[before].is_ascii_alphabetic() || matches!(bytes[before], b'#' | b'_'));
            if written == Written::Apart && is_name {
                continue;
            }
            // Two points, as in `1.5.5`, part two numbers; the first digits decide.
            let number = &text[start..at];
            let number = match number.match_indices('.').nth(1) {
                Some((second, _)) => &number[..second],
                None => number,
            };
            if let Ok(number) = number.parse() {
                return Some((number, &text[at..]));
            }
        }
    })
}

impl Scan {
    /// Adds an element to its parent.
    fn add(&mut self, start: &BytesStart<'_>) -> Result<usize, Refused> {
        let name = start.local_name();
        if REFUSED.contains(&name.as_ref()) {
            return Err(Refused::Feature(name.as_ref().to_owned()));
        }
        let index = self.elements.len();
        if index as u64 > MAX_ELEMENTS {
            return Err(Refused::TooLarge);
        }
        let mut element = Element::default();
        for (count, attribute) in start.attributes().with_checks(false).enumerate() {
            if count >= MAX_ATTRIBUTES {
                return Err(Refused::TooLarge);
            }
            let attribute = attribute.map_err(|error| Refused::Damaged(error.to_string()))?;
            // What this reader does not understand another one may.
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| Refused::Damaged(error.to_string()))?;
            let value = value.trim();
            self.referred.extend(references(value));
            match attribute.key.local_name().as_ref() {
                "id" => {
                    if DEFINITIONS.contains(&name.as_ref()) {
                        self.definitions.push((value.to_owned(), name.as_ref().to_owned()));
                    }
                    self.ids.entry(value.to_owned()).or_insert(index);
                }
                "href" if name.as_ref() != "a" => {
                    let Some(id) = value.strip_prefix('#') else { return Err(Refused::External) };
                    self.referred.insert(id.to_owned());
                    element.uses = Some(id.to_owned());
                }
                local => element.paths += self.attribute(attribute.key.prefix().map(|prefix| prefix.into_inner()), local, value)?,
            }
        }
        self.elements.push(element);
        if let Some(parent) = self.open.last() {
            self.elements[*parent].children.push(index);
        }
        Ok(index)
    }

    /// What an attribute costs as a path.
    fn attribute(&mut self, prefix: Option<&str>, name: &str, value: &str) -> Result<u64, Refused> {
        let is_path = matches!(name, "d" | "points");
        // What a drawing program notes for itself is not looked at by a renderer.
        let is_read =
            prefix.is_none() && !matches!(name, "class" | "lang") && !name.starts_with("data-") && !name.starts_with("aria-");
        self.namespaces += usize::from(name == "xmlns" || prefix == Some("xmlns"));
        match name {
            "class" => self.classes += value.len(),
            "font-size" => self.letters.add(value),
            "style" => self.letters.add_all(&without_comments(value)),
            _ => {}
        }
        let written = if is_path { Written::Path } else { Written::Apart };
        if !is_path && is_read {
            self.longest = self.longest.max(value.len());
        }
        if self.namespaces > MAX_NAMESPACES
            || !is_path && is_read && value.len() > MAX_VALUE
            || (is_path || is_read) && has_huge_number(value, written)
        {
            return Err(Refused::TooLarge);
        }
        Ok(if is_path { (value.len() / PATH_BYTES) as u64 } else { 0 })
    }
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
    let mut total: u64 = 1 + elements[index].paths;
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
