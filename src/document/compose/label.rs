//! The words of the page furniture.

use crate::document::block::{Labels, Template, TemplatePart, Text};
use crate::fluent::Locale;
use crate::fluent::format::Value;
use crate::language::Direction;

use super::Composing;

/// The noncharacters that stand for the gaps of a template: the last but one of each plane (Unicode, 23.7). Those from U+FDD0 mark
/// tags, so that bundles keep them out of values.
fn signs(count: usize) -> Vec<char> {
    (1..=16).filter_map(|plane: u32| char::from_u32(plane << 16 | 0xFFFE)).take(count).collect()
}

impl Composing<'_, '_> {
    pub(super) fn labels(&mut self) -> Labels {
        Labels {
            contents: self.words("contents"),
            page: self.template("page", &["page"]),
            cross_reference: self.template("cross-reference", &["number", "page"]),
            cross_reference_unnumbered: self.template("cross-reference-unnumbered", &["title", "page"]),
            link_page: self.template("link-page", &["page"]),
            continued: self.words("continued"),
            footnote: self.template("footnote", &["number"]),
            checkbox: self.words("checkbox"),
            blank: self.words("blank"),
            yes_mark: self.words("yes-mark"),
            no_mark: self.words("no-mark"),
            notes: ["note-tip", "note-warning", "note-info"].map(|id| self.words(id)),
            digits: self.digits(),
        }
    }

    fn words(&mut self, id: &str) -> String {
        self.texts.label(id, &[]).plain()
    }

    /// A label with gaps, which are found again by characters that stand for them.
    fn template(&mut self, id: &str, gaps: &[&str]) -> Template {
        let signs = signs(gaps.len());
        let values: Vec<(&str, Value)> = gaps.iter().zip(&signs).map(|(gap, sign)| (*gap, Value::Text(sign.to_string()))).collect();
        let text = self.texts.label(id, &values);
        let Template(mut parts) = template(&text, gaps, &signs);
        // Words of the source language run as they do there, with what fills their gaps.
        let direction =
            text.locale.as_ref().map(Locale::direction).filter(|direction| *direction != self.texts.locale().direction());
        if let Some(direction) = direction {
            let opener = if direction == Direction::RightToLeft { '\u{2067}' } else { '\u{2066}' };
            parts.insert(0, TemplatePart::Text(opener.to_string()));
            parts.push(TemplatePart::Text('\u{2069}'.to_string()));
        }
        Template(parts)
    }

    /// A label with a number.
    pub(super) fn numbered(&mut self, id: &str, number: u32) -> Text {
        self.texts.label(id, &[("number", Value::Number(number.into()))])
    }
}

fn template(text: &Text, gaps: &[&str], signs: &[char]) -> Template {
    let mut parts = Vec::new();
    let mut words = String::new();
    // Isolates stay: a gap is filled with text of any direction.
    for c in raw(text).chars() {
        match signs.iter().position(|sign| *sign == c) {
            Some(index) => {
                if !words.is_empty() {
                    parts.push(TemplatePart::Text(std::mem::take(&mut words)));
                }
                parts.push(TemplatePart::Gap(gaps[index].to_owned()));
            }
            None => words.push(c),
        }
    }
    if !words.is_empty() {
        parts.push(TemplatePart::Text(words));
    }
    Template(parts)
}

/// The characters of a text, isolates among them, without structure.
fn raw(text: &Text) -> String {
    use crate::document::block::Inline;
    fn collect(inlines: &[Inline], raw: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => raw.push_str(text),
                Inline::LineBreak => raw.push(' '),
                Inline::Isolate(inner) => {
                    raw.push('\u{2068}');
                    collect(inner, raw);
                    raw.push('\u{2069}');
                }
                element => collect(element.inner(), raw),
            }
        }
    }
    let mut characters = String::new();
    collect(&text.inlines, &mut characters);
    characters
}

#[cfg(test)]
mod tests {
    use crate::document::compose::{Composer, Options, Untranslated};
    use crate::library::fixture::Fixture;

    #[test]
    fn words_of_the_source_run_as_they_do_there() {
        // Of Pashto Lotse knows no page furniture; Persian has its own words, and Somali, of which it knows none either, runs as German does.
        let cases = [
            ("ps", "\u{2066}Seite \u{2068}3\u{2069}\u{2069}"),
            ("fa", "صفحهٔ \u{2068}3\u{2069}"),
            ("so", "Seite \u{2068}3\u{2069}"),
        ];
        for (locale, expected) in cases {
            let fixture = Fixture::new(&[
                ("lotse.toml", &format!("source = \"de\"\nlocales = [\"de\", \"{locale}\"]\n")),
                (
                    "documents/d.toml",
                    "title = \"t\"\npublisher = \"t\"\nsubject = \"t\"\ndate = 2026-11-30\n[[block]]\nkind = \"paragraph\"\ntext = \"t\"\n",
                ),
                ("locales/de/d.ftl", "t = Wort\n"),
                (&format!("locales/{locale}/d.ftl"), ""),
            ]);
            let library = fixture.open().expect("a library");
            let draft = Options { untranslated: Untranslated::Mark, ..Options::default() };
            let (composition, _) = Composer::new(&library).compose("d", &locale.parse().expect("a tag"), &draft).expect("a draft");
            assert_eq!(composition.labels.page.fill(&[("page", "3")]), expected, "{locale}");
        }
    }
}
