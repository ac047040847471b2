//! Line breaking: where a line may end, and at what cost (UAX #14, hyphenation, glue); which of these places are taken is decided for
//! the paragraph as a whole by [`fit`](crate::typeset::text::fit).

use std::borrow::Cow;

use icu_segmenter::options::{LineBreakOptions, SentenceBreakInvariantOptions};
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter, SentenceSegmenter};

use crate::document::block::Target;
use crate::typeset::text::flat::{Flat, Span};
use crate::typeset::text::glue::{Unit, UnitKind, without_marks};
use crate::typeset::text::hyphenate;
use crate::typeset::text::style::{Hyphenation, Sentences, TextStyle};

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A line must end here.
    Forced,
    /// Between words.
    Word,
    /// Inside a word; a hyphen is drawn.
    Hyphen,
    /// Inside a unit that is kept whole where it fits on a line.
    Unit,
    /// Inside a word that is wider than a line; nothing is drawn.
    Emergency,
}

/// A place where a line may end.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Opportunity {
    /// Byte where the next line begins.
    pub(crate) at: usize,
    pub(crate) kind: Kind,
    /// What it costs to end a line here, on the scale of [`fit`](crate::typeset::text::fit).
    pub(crate) cost: f32,
    /// Advance of the text before `at`.
    pub(crate) x: f32,
    /// Advance of the text before the white space before `at`.
    pub(crate) content: f32,
    /// Width of the hyphen that would be drawn.
    pub(crate) hyphen: f32,
    /// White space between words before `at`, for justified lines.
    pub(crate) spaces: u32,
}

impl Opportunity {
    const fn new(at: usize, kind: Kind, cost: f32) -> Self {
        Self { at, kind, cost, x: 0.0, content: 0.0, hyphen: 0.0, spaces: 0 }
    }
}

/// A hyphen costs as much as a line that stays short by about a fifth.
const HYPHEN: f32 = 4.5;
/// A unit divides only where it is wider than the line.
const UNIT: f32 = 400.0;
/// A break inside a word is the last resort.
const EMERGENCY: f32 = 1000.0;
/// A single letter at the end of a line ("a", "в", "o"), or a number parted from what it counts.
const STRAY: f32 = 2.0;
/// A single letter at the end of a line in a language whose orthography forbids it: "w", "z", "i" in Polish.
const FORBIDDEN_STRAY: f32 = 40.0;
/// A dash at the beginning of a line.
const DASH: f32 = 20.0;
/// A short part in another language that comes apart.
const FOREIGN: f32 = 8.0;

/// The places of a text where a line may end, ascending; the last is its end. Their widths are still to be measured.
pub(crate) fn opportunities(flat: &Flat, units: &[Unit], style: &TextStyle) -> Vec<Opportunity> {
    let text = flat.text.as_str();
    let mut found: Vec<Opportunity> = Vec::with_capacity(text.len() / 5 + 1);
    let mut unit = 0;
    // Large titles, and text whose words stay whole, have no hurry to fill a line.
    let binds = flat.languages[0].own.binds_single_letters || style.hyphenation == Hyphenation::Manual;
    let letter = if binds { FORBIDDEN_STRAY } else { STRAY };
    for at in LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()).segment_str(&without_dictionary(text)) {
        if at == 0 || at == text.len() {
            continue;
        }
        while units.get(unit).is_some_and(|unit| unit.range.end <= at) {
            unit += 1;
        }
        if let Some(unit) = units.get(unit).filter(|unit| unit.range.start < at) {
            match unit.kind {
                UnitKind::Address => {}
                // Words all the same: a column that held them only together would take the width of the others.
                UnitKind::Foreign => found.push(Opportunity::new(at, Kind::Word, FOREIGN)),
                UnitKind::Code | UnitKind::Value | UnitKind::Words => found.push(Opportunity::new(at, Kind::Unit, UNIT)),
            }
            continue;
        }
        if let Some((kind, mut cost)) = word_break(text, at, letter) {
            if is_number_of_reference(flat, at) {
                cost += FORBIDDEN_STRAY;
            }
            let hyphen = text[..at].chars().next_back().filter(|last| matches!(last, '-' | '\u{2010}'));
            match hyphen.filter(|_| flat.language_at(at - 1).own.repeats_hyphen) {
                // The hyphen of the compound goes to the next line, and one is drawn at the end of this one.
                Some(hyphen) => found.push(Opportunity::new(at - hyphen.len_utf8(), Kind::Hyphen, cost)),
                None => found.push(Opportunity::new(at, kind, cost)),
            }
        }
    }
    for unit in units.iter().filter(|unit| unit.kind == UnitKind::Address) {
        let inner = text[unit.range.clone()]
            .char_indices()
            .filter(|(_, c)| matches!(c, '/' | '.' | '-' | '@' | '_' | '?' | '&' | '=' | '#'));
        let inner = inner.map(|(offset, c)| unit.range.start + offset + c.len_utf8()).filter(|at| *at < unit.range.end);
        found.extend(inner.map(|at| Opportunity::new(at, Kind::Unit, UNIT)));
    }
    hyphens(flat, units, style, &mut found);
    found.extend(flat.forced.iter().map(|at| Opportunity::new(*at, Kind::Forced, 0.0)));
    if style.sentences == Sentences::OnePerLine {
        found.extend(sentences(flat, units).into_iter().map(|at| Opportunity::new(at, Kind::Forced, 0.0)));
    }
    found.push(Opportunity::new(text.len(), Kind::Forced, 0.0));
    // A footnote mark stays with the word it belongs to, and begins no line.
    let marks: Vec<usize> = flat.spans.iter().filter(|span| span.style.mark.is_some()).map(|span| span.range.start).collect();
    found.retain(|place| place.kind == Kind::Forced || !marks.contains(&place.at));
    found.sort_by_key(|place| (place.at, place.kind));
    found.dedup_by_key(|place| place.at);
    found
}

/// Whether a number of a reference begins here: "page 22" is one thing.
fn is_number_of_reference(flat: &Flat, at: usize) -> bool {
    if !flat.text[at..].starts_with(char::is_numeric) {
        return false;
    }
    let inside = |span: &&Span| span.range.start < at && at < span.range.end;
    let link = flat.spans.iter().find(inside).and_then(|span| flat.links.get(span.style.link? as usize));
    matches!(link, Some(Target::Anchor(_)))
}

/// The text as it is segmented: letters of scripts that only a dictionary can divide (UAX #14, class SA: Thai, Lao, Burmese, Khmer) are
/// plain letters of the same length. Without a dictionary they are just that, and the segmenter complains on stderr of each.
fn without_dictionary(text: &str) -> Cow<'_, str> {
    let asks = |c: char| matches!(c, '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{A9E0}'..='\u{A9FF}' | '\u{AA60}'..='\u{AA7F}');
    // A syllable of three bytes.
    if text.contains(asks) { text.replace(asks, "\u{1200}").into() } else { text.into() }
}

/// What the place between two words costs; none where typography forbids what UAX #14 allows.
fn word_break(text: &str, at: usize, letter: f32) -> Option<(Kind, f32)> {
    let (before, after) = (&text[..at], &text[at..]);
    let last = before.chars().next_back()?;
    if matches!(last, '-' | '\u{2010}') {
        // "U-Bahn", "E-Mail": as few letters as a hyphen of ours would not leave either.
        let word = &before[..before.len() - last.len_utf8()];
        let left = word.chars().rev().take_while(|c| c.is_alphanumeric()).take(hyphenate::MIN_LETTERS).count();
        let right = after.chars().take_while(|c| c.is_alphanumeric()).take(hyphenate::MIN_LETTERS).count();
        return (left.min(right) >= hyphenate::MIN_LETTERS).then_some((Kind::Word, 1.0));
    }
    let word = before.trim_end();
    if word.len() == before.len() {
        return Some((Kind::Word, 0.5));
    }
    // French sets a space inside quotation marks and before signs of two parts.
    let signs = after.trim_start_matches([':', ';', '?', '!', '»', '%', '…']);
    if (signs.len() < after.len() && (signs.is_empty() || signs.starts_with(' '))) || word.ends_with('«') {
        return Some((Kind::Unit, UNIT));
    }
    let mut dash = after.chars();
    if matches!(dash.next(), Some('–' | '—')) && matches!(dash.next(), None | Some(' ')) {
        return Some((Kind::Word, DASH));
    }
    let mut tail = word.chars().rev();
    let (last, previous) = (tail.next()?, tail.next());
    let starts = previous.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    let cost = match last.is_alphabetic() && starts {
        true => letter,
        false if last.is_numeric() && after.starts_with(char::is_alphabetic) => STRAY,
        false => 0.0,
    };
    Some((Kind::Word, cost))
}

/// Adds the places inside words.
fn hyphens(flat: &Flat, units: &[Unit], style: &TextStyle, found: &mut Vec<Opportunity>) {
    let solid = |at: usize| {
        let index = units.partition_point(|unit| unit.range.end <= at);
        units.get(index).is_some_and(|unit| unit.range.start < at && unit.kind != UnitKind::Foreign)
    };
    found.extend(flat.soft_hyphens.iter().filter(|at| !solid(**at)).map(|at| Opportunity::new(*at, Kind::Hyphen, HYPHEN)));
    if style.hyphenation == Hyphenation::Manual {
        return;
    }
    for span in flat.spans.iter().filter(|span| span.style.mark.is_none()) {
        let language = usize::from(span.style.language);
        let named = style.patterns.filter(|_| language == 0);
        let Some(patterns) = named.or(flat.languages[language].patterns) else { continue };
        for (start, word) in words(&flat.text, span.range.clone()) {
            let marked = flat.soft_hyphens.iter().any(|at| (start..start + word.len()).contains(at));
            if marked || solid(start + 1) {
                continue;
            }
            let points = match flat.languages[language].own.sets_off_endings {
                true => hyphenate::divide_sides(word, patterns),
                false => hyphenate::divide(word, patterns),
            };
            found.extend(points.into_iter().map(|at| Opportunity::new(start + at, Kind::Hyphen, HYPHEN)));
        }
    }
}

/// Words of letters and apostrophes, long enough to be divided, that stand whole in a part of the text.
fn words(text: &str, part: std::ops::Range<usize>) -> impl Iterator<Item = (usize, &str)> {
    let is_inner = |c: char| hyphenate::is_letter(c) || matches!(c, '\'' | '’' | 'ʼ') || ('\u{300}'..='\u{36F}').contains(&c);
    let slice = &text[part.clone()];
    let base = part.start;
    slice.split(move |c: char| !is_inner(c)).filter(|word| word.len() >= 2 * hyphenate::MIN_LETTERS).filter_map(move |word| {
        let word = word.trim_matches(['\'', '’', 'ʼ']);
        let start = base + (word.as_ptr() as usize - slice.as_ptr() as usize);
        let touches = |c: Option<char>| c.is_some_and(|c| hyphenate::is_letter(c) || c.is_numeric() || matches!(c, '_' | '@'));
        let outside = touches(text[..start].chars().next_back()) || touches(text[start + word.len()..].chars().next());
        (!outside).then_some((start, word))
    })
}

/// Where a sentence ends and another begins (UAX #29), but for abbreviations and ordinal numbers.
fn sentences(flat: &Flat, units: &[Unit]) -> Vec<usize> {
    let text = &*without_marks(flat);
    let ordinals = flat.languages[0].own.stops_ordinals;
    // The number of a chapter or a page, and one that is part of an amount, counts nothing off.
    let closes = |at: usize| {
        flat.spans.iter().any(|span| span.style.link.is_some() && span.range.end == at)
            || units.iter().any(|unit| unit.range.end == at)
    };
    let is_end = |at: usize| {
        let before = text[..at].trim_end();
        let word = before.rsplit([' ', '\u{A0}', '(']).next().unwrap_or_default();
        let inside = units.iter().any(|unit| unit.kind != UnitKind::Foreign && unit.range.start < at && at < unit.range.end);
        match word.strip_suffix('.') {
            None => !inside,
            Some(word) => {
                let number = !word.is_empty() && word.chars().all(char::is_numeric) && word.chars().count() < 4;
                let ordinal = number && ordinals && !closes(before.len() - 1);
                let letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
                let abbreviation = word.contains('.') || ABBREVIATIONS.contains(&word) || letter;
                !(inside || ordinal || abbreviation)
            }
        }
    };
    SentenceSegmenter::new(SentenceBreakInvariantOptions::default())
        .segment_str(text)
        .filter(|at| *at > 0 && *at < text.len() && is_end(*at))
        .collect()
}

const ABBREVIATIONS: [&str; 20] = [
    "Nr", "Art", "Abs", "Tel", "bzw", "ca", "Dr", "evtl", "ggf", "inkl", "max", "min", "Str", "usw", "vgl", "zzgl", "Hr", "Fr",
    "etc", "St",
];

/// Adds the places where patterns divide what is wider than a line, in text whose words stay whole elsewhere; with widths still to be measured.
pub(crate) fn add_divisions(flat: &Flat, units: &[Unit], style: &TextStyle, places: &mut Vec<Opportunity>, width: f32) {
    let mut divided = Vec::new();
    hyphens(flat, units, &TextStyle { hyphenation: Hyphenation::Auto, ..style.clone() }, &mut divided);
    divided.retain(|division| {
        let next = places.partition_point(|place| place.at < division.at);
        let start = next.checked_sub(1).map_or(0.0, |before| places[before].x);
        places.get(next).is_some_and(|place| place.at > division.at && place.content + place.hyphen - start > width)
    });
    places.append(&mut divided);
    places.sort_by_key(|place| (place.at, place.kind));
}

/// Adds a place at every grapheme cluster of what is wider than a line; `measure` gives the advance before a byte.
pub(crate) fn add_emergencies(text: &str, places: &mut Vec<Opportunity>, width: f32, measure: impl Fn(usize) -> f32) {
    let mut extra = Vec::new();
    let (mut start, mut x) = (0, 0.0);
    for place in places.iter() {
        if place.content + place.hyphen - x > width {
            for offset in GraphemeClusterSegmenter::new().segment_str(&text[start..place.at]) {
                let at = start + offset;
                if at > start && at < place.at && !text[at..].starts_with(crate::typeset::text::bidi::is_space) {
                    let x = measure(at);
                    extra.push(Opportunity {
                        x,
                        content: x,
                        spaces: place.spaces,
                        ..Opportunity::new(at, Kind::Emergency, EMERGENCY)
                    });
                }
            }
        }
        start = place.at;
        x = place.x;
    }
    if !extra.is_empty() {
        places.extend(extra);
        places.sort_by_key(|place| (place.at, place.kind));
    }
}
