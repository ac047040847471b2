//! Sections of laws as people write them otherwise than the fact does: without the space, with the subsection before the law, several at once, in words.

use crate::check::context::Law;

/// How sections and articles are called; those of one list are one.
const HEADS: [&[&str]; 2] = [&["§§", "§", "Paragrafen", "Paragraphen", "Paragraf", "Paragraph"], &["Artikel", "Artikeln", "Art."]];

/// So many characters may stand between a section and its law: `§ 551 Abs. 2 Satz 1 Nr. 3 BGB`.
const REACH: usize = 40;

/// Where a text names a section of one of these laws: from where, up to where, and which.
pub(super) fn found<'l>(text: &str, laws: &[&'l Law<'l>]) -> Vec<(usize, usize, &'l Law<'l>)> {
    let heads = heads(text);
    if heads.is_empty() {
        return Vec::new();
    }
    let sections: Vec<(Section<'_>, &Law<'_>)> = laws.iter().filter_map(|law| Some((Section::of(law.citation)?, *law))).collect();
    let mut found = Vec::new();
    let mut from = 0;
    for (at, length, kind) in heads {
        // Another head within one, or within its numbers.
        if at < from {
            continue;
        }
        from = at + length;
        let numbers = numbers(text, from);
        let Some(end) = numbers.last().map(|(_, end)| *end) else { continue };
        from = end;
        let named = law_behind(&text[end..]);
        for (number, end) in numbers {
            let mut meant = sections.iter().filter(|(section, _)| {
                section.kind == kind && section.number == number && named.is_none_or(|named| section.law == named)
            });
            // Without its law it is clear only where one has such a section.
            if let (Some((_, law)), None) = (meant.next(), meant.next()) {
                found.push((at, end, *law));
                break;
            }
        }
    }
    found
}

/// What a citation says: `§ 551 BGB`.
#[derive(Debug, PartialEq, Eq)]
struct Section<'c> {
    kind: usize,
    number: &'c str,
    law: &'c str,
}

impl<'c> Section<'c> {
    fn of(citation: &'c str) -> Option<Self> {
        let (at, length, kind) = *heads(citation).first().filter(|(at, ..)| *at == 0)?;
        let (number, end) = numbers(citation, at + length).into_iter().next()?;
        let law = law_behind(&citation[end..])?;
        Some(Self { kind, number, law })
    }
}

/// The words and signs for sections in a text, as whole words, the longest first of those at one place: where, how long, and of which kind.
fn heads(text: &str) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    for (kind, heads) in HEADS.iter().enumerate() {
        for head in *heads {
            let begins = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
            let ends =
                |at: &usize| !head.ends_with(char::is_alphabetic) || !text[at + head.len()..].starts_with(char::is_alphanumeric);
            let places = text.match_indices(head).map(|(at, _)| at).filter(|at| begins(at) && ends(at));
            found.extend(places.map(|at| (at, head.len(), kind)));
        }
    }
    found.sort_unstable_by_key(|(at, length, _)| (*at, usize::MAX - length));
    found
}

/// The numbers behind a place, with their ends: `551, 552 und 573c`.
fn numbers(text: &str, from: usize) -> Vec<(&str, usize)> {
    let is_blank = |sign: char| sign.is_whitespace();
    let mut found = Vec::new();
    let mut at = from;
    loop {
        let rest = &text[at..];
        let start = at + rest.len() - rest.trim_start_matches(is_blank).len();
        let digits = text[start..].bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 {
            return found;
        }
        let letter = text[start + digits..].chars().next().filter(char::is_ascii_lowercase);
        let is_suffix = letter.is_some() && !text[start + digits + 1..].starts_with(char::is_alphabetic);
        let end = start + digits + usize::from(is_suffix);
        found.push((&text[start..end], end));
        let behind = text[end..].trim_start_matches(is_blank);
        let joins = ["und ", "oder ", "bis ", ", ", "/", "–", "-", "and ", "or ", "to "];
        let Some(join) = joins.iter().find(|join| behind.starts_with(**join)) else { return found };
        at = text.len() - behind.len() + join.len();
    }
}

/// The law that stands behind a section in the same sentence: a word with two capital letters.
fn law_behind(text: &str) -> Option<&str> {
    let end = text.char_indices().nth(REACH).map_or(text.len(), |(at, _)| at);
    let reach = &text[..end];
    let reach = &reach[..reach.find(['§', ';', '(', ')', '!', '?']).unwrap_or(reach.len())];
    let mut words = reach.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.find(|word| word.chars().filter(|letter| letter.is_uppercase()).count() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_known_however_they_are_written() {
        let law = |citation| Law { document: None, name: citation, citation };
        let laws = [law("§ 551 BGB"), law("§ 573c BGB"), law("Art. 5 GG"), law("§ 7 SGB II"), law("§ 7 WoGG")];
        let laws: Vec<&Law<'_>> = laws.iter().collect();
        for (text, expected) in [
            ("Nach §551 BGB zahlen Sie.", "§551 → § 551 BGB"),
            ("Nach § 551 Abs. 2 zahlen Sie.", "§ 551 → § 551 BGB"),
            ("Nach § 551 Absatz 2 Satz 1 BGB.", "§ 551 → § 551 BGB"),
            ("Nach §§ 551 und 552 BGB.", "§§ 551 → § 551 BGB"),
            ("Nach §§ 550 bis 551 BGB.", "§§ 550 bis 551 → § 551 BGB"),
            ("Der Paragraf 551 sagt es.", "Paragraf 551 → § 551 BGB"),
            ("Nach §\u{a0}573c.", "§\u{a0}573c → § 573c BGB"),
            ("Artikel 5 sagt es, Art. 5 Abs. 1 GG auch.", "Artikel 5 → Art. 5 GG, Art. 5 → Art. 5 GG"),
            // Another law, another number, another kind, or nobody knows which.
            ("Nach § 551 ZPO.", ""),
            ("Nach § 5510 und § 55 und § 551a.", ""),
            ("Nach § 5 und Art. 551.", ""),
            ("Nach § 7 Abs. 1.", ""),
            ("Nach § 7 Abs. 1 WoGG.", "§ 7 → § 7 WoGG"),
            ("Im Monat 551.", ""),
        ] {
            let told: Vec<String> =
                found(text, &laws).iter().map(|(from, to, law)| format!("{} → {}", &text[*from..*to], law.citation)).collect();
            assert_eq!(told.join(", "), expected, "{text}");
        }
    }
}
