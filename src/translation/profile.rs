//! What a pattern holds: one walk collects everything the checks ask for, borrowing from the file.

use fluent_syntax::ast;

use crate::fluent::tag::{self, is_tag};
use crate::fluent::usage::Usage;

/// What a pattern holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Profile<'r> {
    /// Variables, references, functions, selectors, runs of text.
    pub(crate) usage: Usage<'r>,
    /// Tags in the text, in order.
    pub(crate) tags: Vec<Tag<'r>>,
    /// Numbers in the text, in order.
    pub(crate) numbers: Vec<Number<'r>>,
    /// Web addresses in the text.
    pub(crate) urls: Vec<&'r str>,
    /// E-mail addresses in the text.
    pub(crate) emails: Vec<&'r str>,
    /// Bytes of text outside tags and addresses.
    pub(crate) prose: usize,
}

/// A tag in text, such as `<a name="deposit">`, or something that begins like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'r> {
    /// As written, from `<` to `>` if that is there.
    pub(crate) text: &'r str,
    /// Its name; empty where `<` begins no tag.
    pub(crate) name: &'r str,
    /// Opening or closing.
    pub(crate) side: TagSide,
    /// The value of its `name` or `lang`.
    pub(crate) value: Option<&'r str>,
}

/// Whether a tag opens or closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TagSide {
    /// `<em>`.
    Open,
    /// `</em>`.
    Close,
}

/// A run of digits in text, groups of three joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number<'r> {
    /// As written.
    pub(crate) text: &'r str,
    /// Its digits in any script, behind a 1 that keeps leading zeros; numbers past 18 digits keep their last ones.
    pub(crate) value: u64,
    /// Whether it was written in groups.
    pub(crate) grouped: bool,
}

impl Number<'_> {
    /// The value, without the 1 that keeps its leading zeros.
    pub(crate) fn plain(&self) -> u64 {
        let mut power = 10;
        while self.value / power >= 10 {
            power *= 10;
        }
        self.value.checked_sub(power).unwrap_or(self.value)
    }

    /// What numbers are compared by: leading zeros count but in `05`, a day, a month or an hour.
    pub(crate) fn compared(&self) -> u64 {
        if (100..110).contains(&self.value) { self.value - 90 } else { self.value }
    }
}

impl<'r> Profile<'r> {
    /// What a pattern of a language with this group separator holds.
    pub(crate) fn of(pattern: &'r ast::Pattern<&'r str>, group: char) -> Self {
        let mut profile = Self::default();
        profile.fill(pattern, group);
        profile
    }

    /// Empties the profile, keeps its memory, and fills it anew.
    pub(crate) fn fill(&mut self, pattern: &'r ast::Pattern<&'r str>, group: char) {
        self.usage.clear();
        self.tags.clear();
        self.numbers.clear();
        self.urls.clear();
        self.emails.clear();
        self.prose = 0;
        self.usage.add(pattern);
        for at in 0..self.usage.text.len() {
            self.scan(self.usage.text[at], group);
        }
    }

    fn scan(&mut self, text: &'r str, group: char) {
        let bytes = text.as_bytes();
        let mut at = 0;
        // Where the digits of the present word began in `numbers`: those of an e-mail address are taken back.
        while at < bytes.len() {
            let byte = bytes[at];
            match CLASS[usize::from(byte)] {
                Class::Plain => {
                    let plain = bytes[at..].iter().take_while(|byte| CLASS[usize::from(**byte)] == Class::Plain).count();
                    self.prose += plain;
                    at += plain;
                }
                Class::Digit => at = self.number(text, at, group),
                Class::Wide => {
                    if digit_at(bytes, at).is_some() {
                        at = self.number(text, at, group);
                    } else {
                        self.prose += 1;
                        at += 1;
                    }
                }
                Class::Less => at = self.tag(text, at),
                Class::At => at = self.email(text, at),
                Class::Colon => at = self.url(text, at),
            }
        }
    }

    fn number(&mut self, text: &'r str, start: usize, group: char) -> usize {
        let bytes = text.as_bytes();
        let mut value = 1u64;
        let mut at = start;
        let mut run = 0;
        let mut groups = 0;
        while let Some((digit, length)) = digit_at(bytes, at) {
            value = value.wrapping_mul(10).wrapping_add(digit);
            at += length;
            run += 1;
        }
        let leading_zero = digit_at(bytes, start).is_some_and(|(digit, _)| digit == 0);
        if run <= 3 && !leading_zero {
            while let Some((three, end)) = group_at(text, at, group) {
                value = three.iter().fold(value, |value, digit| value.wrapping_mul(10).wrapping_add(*digit));
                at = end;
                groups += 1;
            }
            if groups == 0
                && let Some((further, end)) = foreign_groups(text, at)
            {
                value = further.iter().fold(value, |value, digit| value.wrapping_mul(10).wrapping_add(*digit));
                at = end;
                groups += 1;
            }
        }
        self.numbers.push(Number { text: &text[start..at], value, grouped: groups > 0 });
        self.prose += at - start;
        at
    }

    fn tag(&mut self, text: &'r str, start: usize) -> usize {
        let after = &text[start + 1..];
        let Some((tag, length)) = tag::Tag::parse(after).filter(|_| is_tag(after)) else {
            self.tags.extend(is_tag(after).then_some(Tag {
                text: &text[start..=start],
                name: "",
                side: TagSide::Open,
                value: None,
            }));
            return start + 1;
        };
        let end = start + 1 + length;
        let side = if tag.closes { TagSide::Close } else { TagSide::Open };
        let value = tag.attributes.first().map(|(_, value)| *value);
        self.tags.push(Tag { text: &text[start..end], name: tag.name, side, value });
        end
    }

    fn email(&mut self, text: &'r str, at: usize) -> usize {
        let local = |byte: &u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(byte);
        let bytes = text.as_bytes();
        let before = bytes[..at].iter().rev().take_while(|byte| local(byte)).count();
        let after = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || b".-".contains(byte)).count();
        let address = text[at - before..at + 1 + after].trim_end_matches(['.', '-']);
        if before == 0 || !address[before..].contains('.') {
            self.prose += 1;
            return at + 1;
        }
        // Digits of the name were taken for numbers.
        let start = address.as_ptr() as usize;
        while self
            .numbers
            .last()
            .is_some_and(|number| number.text.as_ptr() as usize >= start && (number.text.as_ptr() as usize) < start + before)
        {
            self.numbers.pop();
        }
        self.prose -= before.min(self.prose);
        self.emails.push(address);
        at - before + address.len()
    }

    fn url(&mut self, text: &'r str, at: usize) -> usize {
        let scheme = text[..at].bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        if scheme < 3 || !text[at..].starts_with("://") {
            self.prose += 1;
            return at + 1;
        }
        let url = &text[at - scheme..at + url_length(&text[at..])];
        self.prose -= scheme.min(self.prose);
        self.urls.push(url);
        at - scheme + url.len()
    }
}

/// How many bytes of a text belong to the address it begins with: to the first white space or sign that cannot stand in one, without
/// the punctuation of the sentence around it.
fn url_length(text: &str) -> usize {
    let end = text.find(|character: char| character.is_whitespace() || "<>\"“”„«»‹›،؛。".contains(character)).unwrap_or(text.len());
    text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '…', '؟', '።']).len()
}

/// Classes of bytes that a scan stops at.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Plain,
    Digit,
    Less,
    At,
    Colon,
    /// First byte of a character that may be an Arabic digit.
    Wide,
}

const CLASS: [Class; 256] = {
    let mut class = [Class::Plain; 256];
    let mut digit = b'0';
    while digit <= b'9' {
        class[digit as usize] = Class::Digit;
        digit += 1;
    }
    class[b'<' as usize] = Class::Less;
    class[b'@' as usize] = Class::At;
    class[b':' as usize] = Class::Colon;
    // U+0660–0669 are D9 A0–A9, U+06F0–06F9 are DB B0–B9.
    class[0xD9] = Class::Wide;
    class[0xDB] = Class::Wide;
    class
};

/// The digit at an offset, and its length in bytes: Western, Arabic-Indic or Eastern Arabic-Indic.
fn digit_at(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    match bytes.get(at..)? {
        [byte @ b'0'..=b'9', ..] => Some((u64::from(byte - b'0'), 1)),
        [0xD9, byte @ 0xA0..=0xA9, ..] => Some((u64::from(byte - 0xA0), 2)),
        [0xDB, byte @ 0xB0..=0xB9, ..] => Some((u64::from(byte - 0xB0), 2)),
        _ => None,
    }
}

/// A separator of groups and exactly three digits after it, and where they end.
fn group_at(text: &str, at: usize, group: char) -> Option<([u64; 3], usize)> {
    let separator = text.get(at..)?.chars().next()?;
    let entity = blank_entity(&text[at..]);
    let joins = match separator {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '٬' | '،' | '\'' | '’' => true,
        ' ' => group == '\u{a0}' || group == '\u{202f}',
        '&' => entity > 0,
        _ => separator == group,
    };
    if !joins {
        return None;
    }
    let bytes = text.as_bytes();
    let mut end = at + entity.max(separator.len_utf8());
    let mut three = [0; 3];
    for slot in &mut three {
        let (digit, length) = digit_at(bytes, end)?;
        *slot = digit;
        end += length;
    }
    digit_at(bytes, end).is_none().then_some((three, end))
}

/// The length of the entity of a blank that a text begins with, as HTML writes it; 0 if it begins with none.
pub(crate) fn blank_entity(text: &str) -> usize {
    const BLANKS: [&str; 10] = ["nbsp", "thinsp", "ensp", "emsp", "#160", "#xa0", "#8239", "#x202f", "#8201", "#x2009"];
    let Some(entity) = text.strip_prefix('&') else { return 0 };
    let Some(length) = entity.bytes().take(7).position(|byte| byte == b';') else { return 0 };
    if BLANKS.iter().any(|blank| blank.eq_ignore_ascii_case(&entity[..length])) { length + 2 } else { 0 }
}

/// Two groups of three digits or more behind one sign are groups, even where the language writes another: `1,000,000`.
fn foreign_groups(text: &str, at: usize) -> Option<(Vec<u64>, usize)> {
    let separator = text.get(at..)?.chars().next().filter(|sign| matches!(sign, ',' | '.' | '\'' | '’'))?;
    let (mut digits, mut end, mut groups) = (Vec::new(), at, 0);
    while let Some((three, next)) = group_at(text, end, separator) {
        digits.extend(three);
        end = next;
        groups += 1;
    }
    (groups > 1).then_some((digits, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Resource;

    fn told(text: &str, group: char) -> String {
        let resource = Resource::of(format!("a = {text}"));
        let entry = resource.get("a").expect("there is an a");
        let profile = Profile::of(entry.value.expect("it has a value"), group);
        let mut told: Vec<String> = profile.numbers.iter().map(|number| number.value.to_string()[1..].to_owned()).collect();
        told.extend(profile.urls.iter().chain(&profile.emails).map(|text| (*text).to_owned()));
        told.extend(profile.tags.iter().map(|tag| format!("{}/{}", tag.name, tag.value.unwrap_or_default())));
        told.join(" ")
    }

    #[test]
    fn facts_of_text_are_found() {
        let cases = [
            ("3 Monate, 1.000 Euro", '.', "3 1000"),
            ("1.000 Euro", ',', "1 000"),
            ("3,5 %", '.', "3 5"),
            ("1,000,000 Euro", '.', "1000000"),
            ("1'000'000 Euro", '.', "1000000"),
            ("1,000 Euro", '.', "1 000"),
            ("1'000 Euro, 5&thinsp;000, 5&#x202F;000 &amp; 3", '.', "1000 5000 5000 3"),
            ("١٠،٠٠٠", '٬', "10000"),
            ("1,234,567", ',', "1234567"),
            ("31.12.2026", '.', "31 12 2026"),
            ("0221 221", '\u{a0}', "0221 221"),
            ("1 000 грн", '\u{a0}', "1000"),
            ("١٬٠٠٠ و ۳", '٬', "1000 3"),
            ("Siehe https://www.koeln.de/a1?x=2.", '.', "https://www.koeln.de/a1?x=2"),
            ("(info2@koeln.de).", '.', "info2@koeln.de"),
            ("<a name=\"deposit\">3</a> <br>", '.', "3 a/deposit a/ br/"),
            ("5 < 6", '.', "5 6"),
            ("Uhr: 10:30", '.', "10 30"),
        ];
        for (text, group, expected) in cases {
            assert_eq!(told(text, group), expected, "{text}");
        }
    }
}
