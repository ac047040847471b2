//! Glue: what belongs together is found, kept on one line and isolated from the text around it (UAX #9, 2.4).
//!
//! Telephone numbers, dates, ranges, amounts, percentages, `§ 551 BGB`, `Art. 15`, `Nr. 5`, IBAN, numbers with units, e-mail and web
//! addresses are found in text of every language by their shape alone, and values that Fluent put in (between U+2068 and U+2069) by
//! their marks. So no translator has to know bidi controls or no-break spaces.

use std::borrow::Cow;
use std::ops::Range;

use crate::language::Direction;
use crate::typeset::text::bidi::{Control, FSI, LRI, PDI, RLI};
use crate::typeset::text::flat::Flat;

mod stretch;
mod token;
mod unit;

use token::{Token, tokens};
pub(crate) use unit::{Unit, UnitKind};

/// Parts in another language up to this many bytes are rather kept on one line.
const SHORT_FOREIGN: usize = 28;
/// Values longer than this are sentences, not values.
const LONGEST_VALUE: usize = 40;

/// Finds the units of a text: ascending, none touching another.
pub(crate) fn units(flat: &Flat) -> Vec<Unit> {
    let text = flat.text.as_str();
    let words = without_marks(flat);
    let tokens = tokens(&words);
    let mut found: Vec<Unit> = Vec::new();
    let mut index = 0;
    while index < tokens.len() {
        match unit_at(&tokens[index..]) {
            Some((kind, count)) => {
                let range = tokens[index].start..tokens[index + count - 1].end;
                found.push(unit(text, range, kind));
                index += count;
            }
            None => index += 1,
        }
    }
    for range in placed_values(flat) {
        add(text, &mut found, range, UnitKind::Value);
    }
    for span in flat.spans.iter().filter(|span| span.style.language != 0) {
        let range = span.range.clone();
        if range.len() <= SHORT_FOREIGN && !found.iter().any(|unit| unit.range.start < range.end && range.start < unit.range.end) {
            add(text, &mut found, range, UnitKind::Foreign);
        }
    }
    found
}

/// The text with spaces in place of footnote marks: a mark is not the last digit of the amount before it.
pub(crate) fn without_marks(flat: &Flat) -> Cow<'_, str> {
    let mut words = Cow::Borrowed(flat.text.as_str());
    for span in flat.spans.iter().filter(|span| span.style.mark.is_some()) {
        let range = span.range.clone();
        words.to_mut().replace_range(range.clone(), &" ".repeat(range.len()));
    }
    words
}

fn unit(text: &str, range: Range<usize>, kind: UnitKind) -> Unit {
    let is_western = text[range.clone()].contains(|c: char| c.is_ascii_alphanumeric());
    Unit { is_western, range, kind }
}

/// Adds a unit, joined with those it overlaps.
fn add(text: &str, found: &mut Vec<Unit>, mut range: Range<usize>, mut kind: UnitKind) {
    let first = found.partition_point(|unit| unit.range.end <= range.start);
    let count = found[first..].iter().take_while(|unit| unit.range.start < range.end).count();
    for old in found.drain(first..first + count) {
        kind = old.kind;
        range = range.start.min(old.range.start)..range.end.max(old.range.end);
    }
    if !range.is_empty() {
        found.insert(first, unit(text, range, kind));
    }
}

/// What Fluent put in, where it is a value and not a name or an address of several parts.
fn placed_values(flat: &Flat) -> Vec<Range<usize>> {
    let is_value = |range: &Range<usize>| {
        let value = &flat.text[range.clone()];
        value.len() <= LONGEST_VALUE && value.contains(char::is_numeric) && !value.contains(", ") && value.matches(' ').count() <= 5
    };
    pairs(&flat.controls)
        .into_iter()
        .filter(|(open, _)| flat.controls[*open].kind == FSI)
        .map(|(open, close)| flat.controls[open].at..flat.controls.get(close).map_or(flat.text.len(), |control| control.at))
        .filter(|range| !range.is_empty() && is_value(range))
        .collect()
}

/// Openers with the index of what closes them; an unclosed one is closed by the end, whose index is that of no control.
fn pairs(controls: &[Control]) -> Vec<(usize, usize)> {
    let mut open = Vec::new();
    let mut pairs = Vec::new();
    for (index, control) in controls.iter().enumerate() {
        if control.opens() {
            open.push(index);
        } else if control.closes() {
            let isolate = control.kind == PDI;
            // A PDI also closes the embeddings opened inside its isolate (UAX #9, X6a).
            while let Some(opener) = open.pop() {
                pairs.push((opener, index));
                if !isolate || matches!(controls[opener].kind, LRI | RLI | FSI) {
                    break;
                }
            }
        }
    }
    pairs.extend(open.into_iter().map(|opener| (opener, usize::MAX)));
    pairs
}

/// What is isolated, ascending, and by what: in text from right to left a unit with all that is in one run with it ([`stretch`]).
fn isolated(flat: &Flat, units: &[Unit], pairs: &[(usize, usize)]) -> Vec<(Range<usize>, char)> {
    let opener = |unit: &Unit| match unit.kind {
        UnitKind::Address | UnitKind::Code => Some(LRI),
        UnitKind::Value => Some(value_opener(flat, &flat.text[unit.range.clone()])),
        UnitKind::Words | UnitKind::Foreign => None,
    };
    let units: Vec<&Unit> = units.iter().filter(|unit| opener(unit).is_some()).collect();
    let mut isolated: Vec<(Range<usize>, char)> =
        units.iter().filter_map(|unit| Some((unit.range.clone(), opener(unit)?))).collect();
    if flat.languages.first().is_some_and(|language| language.direction == Direction::RightToLeft) {
        let foreign = foreign(flat, pairs);
        for range in stretch::stretches(flat, &units, &foreign) {
            let alone = |known: &Range<usize>| *known == range;
            if !isolated.iter().any(|(unit, _)| alone(unit)) && !foreign.iter().any(|(_, part)| alone(part)) {
                isolated.retain(|(unit, _)| unit.end <= range.start || range.end <= unit.start);
                isolated.push((range, LRI));
            }
        }
    }
    isolated.sort_by_key(|(range, _)| range.start);
    isolated
}

/// The parts in languages from left to right that are isolated, with the controls that do it.
fn foreign(flat: &Flat, pairs: &[(usize, usize)]) -> Vec<([usize; 2], Range<usize>)> {
    let part = |&(open, close): &(usize, usize)| {
        let (control, end) = (flat.controls[open], flat.controls.get(close)?.at);
        let span = flat.spans.iter().find(|span| span.range.start == control.at)?;
        let is_foreign = control.kind == LRI && control.at < end && span.style.language != 0;
        is_foreign.then_some(([open, close], control.at..end))
    };
    let mut parts: Vec<_> = pairs.iter().filter_map(part).collect();
    parts.sort_by_key(|(_, range)| range.start);
    parts
}

/// The controls of a text with those that isolate its units, well nested. A unit that straddles an isolate of the text stays as it is.
pub(crate) fn isolate(flat: &Flat, units: &[Unit]) -> Vec<Control> {
    let pairs = pairs(&flat.controls);
    let directed = directed(flat, units, &pairs);
    let controls = directed.as_slice();
    let end = flat.text.len();
    let at = |index: usize| controls.get(index).map_or(end, |control| control.at);
    let mut partner = vec![usize::MAX; controls.len()];
    for (open, close) in &pairs {
        partner[*open] = *close;
        if let Some(slot) = partner.get_mut(*close) {
            *slot = *open;
        }
    }
    // (index of the control before which it stands, control)
    let mut added: Vec<(usize, Control)> = Vec::new();
    for (Range { start, end }, opener) in isolated(flat, units, &pairs) {
        let crosses = |&(open, close): &(usize, usize)| {
            let (open, close) = (at(open), at(close));
            (open < start && start < close && close < end) || (start < open && open < end && end < close)
        };
        if pairs.iter().any(crosses) {
            continue;
        }
        let mut before = controls.partition_point(|control| control.at < start);
        for (index, control) in controls.iter().enumerate().skip(before).take_while(|(_, control)| control.at == start) {
            let outside = (control.closes() && controls.get(partner[index]).is_some_and(|open| open.at < start))
                // Inside an isolate of the same text, which would not know which way an amount runs.
                || (control.opens() && at(partner[index]) >= end);
            if outside {
                before = index + 1;
            }
        }
        let mut after = controls.partition_point(|control| control.at < end);
        for (index, control) in controls.iter().enumerate().skip(after).take_while(|(_, control)| control.at == end) {
            if control.closes() && partner[index] != usize::MAX && partner[index] >= before {
                after = index + 1;
            }
        }
        added.push((before, Control { at: start, kind: opener }));
        added.push((after, Control { at: end, kind: PDI }));
    }
    let mut merged = Vec::with_capacity(controls.len() + added.len());
    let mut added = added.into_iter().peekable();
    for (index, control) in controls.iter().enumerate() {
        while let Some((_, own)) = added.next_if(|(before, _)| *before <= index) {
            merged.push(own);
        }
        merged.push(*control);
    }
    merged.extend(added.map(|(_, own)| own));
    merged
}

/// The controls of a text, those around a value that Fluent put in turned to the direction of the value.
fn directed(flat: &Flat, units: &[Unit], pairs: &[(usize, usize)]) -> Vec<Control> {
    let mut controls = flat.controls.clone();
    for unit in units.iter().filter(|unit| unit.kind == UnitKind::Value) {
        let opener = value_opener(flat, &flat.text[unit.range.clone()]);
        for &(open, close) in pairs.iter().filter(|_| opener != FSI) {
            let closed = flat.controls.get(close).is_some_and(|close| close.at == unit.range.end);
            if closed && flat.controls[open] == (Control { at: unit.range.start, kind: FSI }) {
                controls[open].kind = opener;
            }
        }
    }
    controls
}

/// The isolate of a value: it runs as its first letter does, and from left to right where it has none: an amount in Western digits looks
/// the same everywhere, as on the German bill that the reader holds beside it. With digits of the reader's own script the sign stands
/// where that script writes it, in languages from right to left behind the number, so on its left (CLDR says so by marks in its patterns;
/// a text without facts has no marks).
fn value_opener(flat: &Flat, value: &str) -> char {
    let number =
        value.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ',' | '٫' | '٬' | '\u{A0}' | '\u{202F}' | ' '));
    let native = value.starts_with(|c: char| c.is_numeric() && !c.is_ascii());
    let behind = match number {
        _ if number.len() == value.len() => false,
        "€" | "$" | "£" | "¥" | "₺" | "₴" | "%" | "٪" => native,
        _ => false,
    };
    let right_to_left = flat.languages.first().is_some_and(|language| language.direction == Direction::RightToLeft);
    if behind && right_to_left { RLI } else { FSI }
}

/// The unit that begins with the first of these tokens: its kind and how many tokens it has.
fn unit_at(tokens: &[Token<'_>]) -> Option<(UnitKind, usize)> {
    let first = tokens.first()?;
    if first.is_address() {
        return Some((UnitKind::Address, 1));
    }
    if first.core.starts_with('§') {
        let numbered = first.core.chars().any(char::is_numeric);
        let count = if numbered { Some(1) } else { following(tokens, 0).filter(|next| next.is_numbered()).map(|_| 2) }?;
        return Some((UnitKind::Code, law(tokens, count)));
    }
    if first.is_section_word() {
        following(tokens, 0).filter(|next| next.is_numbered())?;
        return Some((UnitKind::Code, law(tokens, 2)));
    }
    if let Some(count) = iban(tokens).or_else(|| phone(tokens)) {
        return Some((UnitKind::Code, count));
    }
    if let Some(count) = date(tokens).or_else(|| amount(tokens)) {
        return Some((UnitKind::Value, count));
    }
    abbreviation(tokens).map(|count| (UnitKind::Words, count))
}

/// The token after one, if nothing but a space stands between.
fn following<'a, 'b>(tokens: &'b [Token<'a>], index: usize) -> Option<&'b Token<'a>> {
    let next = tokens.get(index + 1)?;
    (tokens[index].tail.is_empty() && next.head.is_empty()).then_some(next)
}

/// How far a reference to a law goes on: `§ 551 Abs. 3 Satz 2 BGB`, `SGB II`.
fn law(tokens: &[Token<'_>], mut count: usize) -> usize {
    loop {
        let last = &tokens[count - 1];
        // `§§ 568, 573 und 573c BGB`
        let listed = |index: usize| tokens.get(index).is_some_and(|token| token.head.is_empty() && token.is_numbered());
        if last.is_numbered() && last.tail == "," && listed(count) {
            count += 1;
            continue;
        }
        let Some(next) = following(tokens, count - 1) else { return count };
        let part = next.is_section_word() || matches!(next.core, "Satz" | "Absatz" | "Nummer");
        let list = matches!(next.core, "und" | "bis" | "–") && listed(count + 1);
        if next.tail.is_empty() && following(tokens, count).is_some_and(Token::is_numbered) && (part || list) {
            count += 2;
        } else if next.is_law() || matches!(next.core, "f" | "ff") || (last.is_law() && next.is_roman()) {
            count += 1;
        } else {
            return count;
        }
    }
}

/// `DE89 3704 0044 0532 0130 00`.
fn iban(tokens: &[Token<'_>]) -> Option<usize> {
    let first = tokens[0].core.as_bytes();
    let begins = first.len() >= 4 && first[..2].iter().all(u8::is_ascii_uppercase) && first[2..4].iter().all(u8::is_ascii_digit);
    if !begins || !first.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    let (mut count, mut length) = (1, first.len());
    while let Some(next) = following(tokens, count - 1) {
        if next.core.len() > 4
            || length + next.core.len() > 34
            || !next.core.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        {
            break;
        }
        length += next.core.len();
        count += 1;
    }
    (length >= 15).then_some(count)
}

/// `+49 221 221-28022`, `(0221) 221-0`, `0221 / 221 0`.
fn phone(tokens: &[Token<'_>]) -> Option<usize> {
    let first = &tokens[0];
    let whole = first.whole();
    let begins = whole.starts_with('+') || whole.starts_with("(0") || whole.starts_with("(+") || first.core.starts_with('0');
    let is_part =
        |word: &str| !word.is_empty() && word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'-' | b'/' | b'(' | b')' | b'+'));
    let body = |token: &Token<'_>| is_part(token.core) && token.core.bytes().any(|b| b.is_ascii_digit());
    if !begins || !body(first) {
        return None;
    }
    let digits = |token: &Token<'_>| token.core.bytes().filter(u8::is_ascii_digit).count();
    let (mut count, mut total) = (1, digits(first));
    while let Some(next) = tokens.get(count) {
        let last = &tokens[count - 1];
        let joined = last.tail.is_empty() || (last.tail == ")" && count == 1);
        if !joined || !is_part(next.core) || !(next.head.is_empty() || next.head == "(") || total + digits(next) > 17 {
            break;
        }
        total += digits(next);
        count += 1;
    }
    while count > 1 && digits(&tokens[count - 1]) == 0 {
        count -= 1;
    }
    let separated = count > 1 || first.core.contains(['-', '/']);
    (total >= 6 && (separated || whole.starts_with('+'))).then_some(count)
}

/// `31. Dezember 2029`, `31 грудня 2029`, `31. Dezember`.
fn date(tokens: &[Token<'_>]) -> Option<usize> {
    let day = &tokens[0];
    let number = day.core.trim_end_matches('.');
    if number.is_empty() || number.chars().count() > 2 || !number.chars().all(char::is_numeric) || !matches!(day.tail, "" | ".") {
        return None;
    }
    let month = tokens
        .get(1)
        .filter(|month| month.head.is_empty() && month.core.chars().count() >= 3 && month.core.chars().all(char::is_alphabetic))?;
    let year = following(tokens, 1).filter(|year| year.core.chars().count() == 4 && year.core.chars().all(char::is_numeric));
    match year {
        Some(_) => Some(3),
        None if day.tail == "." && token::MONTHS.contains(&month.core) => Some(2),
        None => None,
    }
}

/// `1.000 €`, `€ 500`, `8–12 Uhr`, `12,5 %`, `80 m²`, `01.12.2025`.
fn amount(tokens: &[Token<'_>]) -> Option<usize> {
    let first = &tokens[0];
    let mut count = if first.is_number() {
        1
    } else if first.is_currency() && following(tokens, 0).is_some_and(Token::is_number) {
        2
    } else {
        return None;
    };
    if following(tokens, count - 1).is_some_and(|next| matches!(next.core, "–" | "-" | "−" | "x" | "×"))
        && following(tokens, count).is_some_and(Token::is_number)
    {
        count += 2;
    }
    if following(tokens, count - 1).is_some_and(Token::is_scale) && following(tokens, count).is_some_and(Token::is_measure) {
        count += 2;
    } else if following(tokens, count - 1).is_some_and(|next| next.is_measure() || next.is_scale()) {
        count += 1;
    }
    let plain = count == 1 && first.core.chars().all(char::is_numeric);
    (!plain).then_some(count)
}

/// `z. B.`, `d. h.`, `т. д.`.
fn abbreviation(tokens: &[Token<'_>]) -> Option<usize> {
    let is_letter = |token: &Token<'_>| {
        let mut chars = token.core.chars();
        token.tail.starts_with('.') && chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
    };
    let count = tokens
        .iter()
        .take(4)
        .enumerate()
        .take_while(|(index, token)| is_letter(token) && (*index == 0 || token.head.is_empty()))
        .count();
    (count > 1).then_some(count)
}

#[cfg(test)]
mod tests;
