//! Addresses that are typed in a text, or printed by a variable: each becomes a link, so that a phone dials it and a screen reader finds it.

use rustc_hash::FxHashMap;

use crate::document::address::{is_email, is_web_address};
use crate::document::block::{Inline, Target};
use crate::document::content::{Content, phone_target};

/// What begins and ends a value (UAX #9, FSI and PDI).
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The addresses that texts of a document may print.
pub(super) struct Typed<'c> {
    /// The telephone numbers of contacts and facts, as they are printed.
    phones: FxHashMap<&'c str, Target>,
}

impl<'c> Typed<'c> {
    /// Those of a document.
    pub(super) fn of(content: &'c Content, document: &str) -> Self {
        Self { phones: content.phones(document).map(|phone| (phone, phone_target(phone))).collect() }
    }

    /// The inlines with a link around each address that has none.
    pub(super) fn link(&self, inlines: Vec<Inline>) -> Vec<Inline> {
        if !inlines.iter().any(|inline| self.may_link(inline)) {
            return inlines;
        }
        let mut linked = Vec::with_capacity(inlines.len() + 2);
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(&text, &mut linked),
                link @ Inline::Link(..) => linked.push(link),
                element => linked.push(element.around(|inner| self.link(inner))),
            }
        }
        linked
    }

    /// Whether there may be an address in an inline; most texts have none.
    fn may_link(&self, inline: &Inline) -> bool {
        match inline {
            Inline::Text(text) => {
                text.contains(['@', '+'])
                    || text.contains("://")
                    || text.contains("www.")
                    || values(text).any(|(_, value)| self.is_phone(value))
            }
            Inline::Link(..) => false,
            element => element.inner().iter().any(|inline| self.may_link(inline)),
        }
    }

    fn is_phone(&self, value: &str) -> bool {
        self.phones.contains_key(value)
    }

    fn text(&self, text: &str, linked: &mut Vec<Inline>) {
        let mut found: Vec<(usize, &str, Target)> =
            values(text).filter_map(|(at, value)| Some((at, value, self.phones.get(value)?.clone()))).collect();
        found.extend(words(text).filter_map(|(at, word)| Some((at, word, address(word)?))));
        found.extend(dialled(text).map(|(at, number)| (at, number, phone_target(number))));
        found.sort_by_key(|(at, ..)| *at);
        let mut done = 0;
        for (at, words, target) in found.into_iter() {
            if at < done {
                continue;
            }
            if done < at {
                linked.push(Inline::Text(text[done..at].to_owned()));
            }
            linked.push(Inline::Link(target, vec![Inline::Text(words.to_owned())]));
            done = at + words.len();
        }
        if done < text.len() {
            linked.push(Inline::Text(text[done..].to_owned()));
        }
    }
}

/// Where the address of a word leads, if it is one.
fn address(word: &str) -> Option<Target> {
    if word.contains('@') && !word.contains('/') {
        return is_email(word).then(|| Target::Email(word.to_owned()));
    }
    let is_www = word.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let url = if is_www { format!("https://{word}") } else { word.to_owned() };
    (url.contains("://") && is_web_address(&url)).then_some(Target::Url(url))
}

/// The values between isolates, each with its place.
fn values(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices(ISOLATE[0]).filter_map(|(at, opener)| {
        let start = at + opener.len();
        let value = &text[start..];
        Some((start, &value[..value.find(ISOLATE)?]))
    })
}

/// What stands between white space, isolates and quotation marks, without the punctuation of the sentence around it.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ends = |c: char| {
        c.is_whitespace()
            || matches!(c, '<' | '>' | '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›' | '،' | '؛' | '\u{2066}'..='\u{2069}')
    };
    text.split(ends).map(move |word| {
        let begun = word.trim_start_matches(['(', '[', '\'', '’']);
        let ended = without_punctuation(begun);
        (ended.as_ptr() as usize - text.as_ptr() as usize, ended)
    })
}

/// An address without the punctuation of the sentence behind it; a bracket that it opens itself is its own.
fn without_punctuation(mut word: &str) -> &str {
    loop {
        let shorter = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '’', '…', '؟', '。', '።']);
        let of_sentence = |(opens, closes): (char, char)| {
            shorter.ends_with(closes) && shorter.matches(closes).count() > shorter.matches(opens).count()
        };
        let shorter = if [('(', ')'), ('[', ']')].into_iter().any(of_sentence) { &shorter[..shorter.len() - 1] } else { shorter };
        if shorter.len() == word.len() {
            return word;
        }
        word = shorter;
    }
}

/// Telephone numbers in international form (ITU-T E.123): a plus sign, then from seven to fifteen digits in groups.
fn dialled(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('+').filter_map(|(at, _)| {
        let is_alone = !text[..at].ends_with(|c: char| c.is_alphanumeric());
        let number = &text[at + 1..];
        let end = number
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '\u{A0}' | '-' | '/' | '(' | ')')))
            .unwrap_or(number.len());
        let number = number[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        let digits = number.bytes().filter(u8::is_ascii_digit).count();
        (is_alone && number.starts_with(|c: char| c.is_ascii_digit()) && (7..=15).contains(&digits))
            .then(|| (at, &text[at..at + 1 + number.len()]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_a_text_is_a_link() {
        let typed = Typed { phones: [("0221 221-0", phone_target("0221 221-0"))].into_iter().collect() };
        for (text, expected) in [
            ("Schreiben Sie an amt@stadt-koeln.de.", "Schreiben Sie an [Email amt@stadt-koeln.de]."),
            ("Siehe https://www.stadt-koeln.de/a?b=1, dort", "Siehe [Url https://www.stadt-koeln.de/a?b=1], dort"),
            ("(www.awbkoeln.de)", "([Url www.awbkoeln.de])"),
            ("Siehe https://example.org/Köln_(Stadt).", "Siehe [Url https://example.org/Köln_(Stadt)]."),
            ("(https://example.org/a_(b)).", "([Url https://example.org/a_(b)])."),
            ("Rufen Sie an: +49 (221) 221-0!", "Rufen Sie an: [Phone +49 (221) 221-0]!"),
            ("Telefon \u{2068}0221 221-0\u{2069}, werktags", "Telefon \u{2068}[Phone 0221 221-0]\u{2069}, werktags"),
            ("Telefon 0221 221-0", "Telefon 0221 221-0"),
            ("2 + 3 ist 5, a+1234567890, +49 12", "2 + 3 ist 5, a+1234567890, +49 12"),
            ("ein @ allein, a@b, https:// und www.", "ein @ allein, a@b, https:// und www."),
            ("https://stadt.de@evil.example", "https://stadt.de@evil.example"),
            ("راسل amt@stadt-koeln.de، ثم", "راسل [Email amt@stadt-koeln.de]، ثم"),
        ] {
            let shown: String = typed
                .link(vec![Inline::Text(text.to_owned())])
                .iter()
                .map(|inline| match inline {
                    Inline::Text(text) => text.clone(),
                    Inline::Link(target, words) => {
                        let kind = format!("{target:?}");
                        let [Inline::Text(words)] = &words[..] else { panic!("{words:?}") };
                        format!("[{} {words}]", kind.split('(').next().unwrap_or_default())
                    }
                    other => panic!("{other:?}"),
                })
                .collect();
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn a_zero_in_brackets_is_not_dialled_from_abroad() {
        for (printed, dialled) in [("+49 (0)221 2210", "+492212210"), ("+49 (221) 2210", "+492212210"), ("(0)221 2210", "02212210")]
        {
            assert_eq!(phone_target(printed), Target::Phone(dialled.to_owned()));
        }
    }

    #[test]
    fn what_is_a_link_stays_one() {
        let typed = Typed { phones: FxHashMap::default() };
        let link = vec![Inline::Link(Target::Email("a@b.de".to_owned()), vec![Inline::Text("a@b.de".to_owned())])];
        assert_eq!(typed.link(link.clone()), link);
        let strong = vec![Inline::Strong(vec![Inline::Text("a@b.de".to_owned())])];
        assert_eq!(typed.link(strong), [Inline::Strong(link)]);
    }
}
