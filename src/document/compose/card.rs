//! Blocks with German that stays: contact cards, glossary, letters.

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{BlockKind, ContactCard, Glossary, GlossaryEntry, Inline, Letter, Quote, Target, Text};
use crate::document::content::phone_target;
use crate::fluent::format::Value;
use crate::library::table::Named;

use super::Composing;
use super::messages::date_value;
use super::text::plain_text;

impl Composing<'_, '_> {
    /// A contact card; none if nobody knows the contact.
    pub(super) fn contact(&mut self, key: &Named, text: Option<&Named>) -> Option<BlockKind> {
        let contacts = &self.composer.content.contacts;
        let Some(contact) = contacts.get(&key.text) else {
            let near = self.texts.nearest.of(&key.text, contacts.contacts.keys().map(String::as_str)).unwrap_or("none");
            let finding = Diagnostic::new(Code::UnknownContact).at(self.outline.location(key.span));
            self.texts.refuse(finding.arg("name", &key.text).arg("near", near));
            return None;
        };
        let official = |words: &str| Text {
            locale: self.texts.foreign_source().cloned(),
            ..plain_text(vec![Inline::Text(words.to_owned())], Some(contact.location.clone()))
        };
        let link = |target: Target, words: &str| {
            plain_text(vec![Inline::Link(target, vec![Inline::Text(words.to_owned())])], Some(contact.location.clone()))
        };
        let name = official(&contact.name);
        let values = [
            ("contact-address", contact.address().map(|address| official(&address))),
            ("contact-phone", contact.phone.as_ref().map(|phone| link(phone_target(phone), phone))),
            ("contact-email", contact.email.as_ref().map(|email| link(Target::Email(email.clone()), email))),
            ("contact-web", contact.url_in(self.texts.locale()).map(|url| link(Target::Url(url.to_owned()), url))),
        ];
        let mut lines: Vec<(Text, Text)> =
            values.into_iter().filter_map(|(label, value)| Some((self.texts.label(label, &[]), value?))).collect();
        let mut about = None;
        if let Some(text) = text {
            about = Some(self.texts.message(text));
            if let Some(hours) = self.texts.optional_attribute(text, "hours") {
                lines.push((self.texts.label("contact-hours", &[]), hours));
            }
        }
        // A whole sentence: it needs no label. Only what somebody has looked at is called checked.
        let dated = match (contact.provenance.checked, contact.provenance.as_of) {
            (Some(checked), _) => self.texts.label("contact-checked", &[("date", date_value(checked))]),
            (None, Some(as_of)) => self.texts.label("contact-as-of", &[("date", date_value(as_of))]),
            (None, None) => self.texts.label("contact-undated", &[]),
        };
        lines.push((Text::default(), dated));
        Some(BlockKind::Contact(ContactCard { name, text: about, lines }))
    }

    pub(super) fn glossary(&mut self, entries: &[Named]) -> BlockKind {
        let german_label = self.texts.label("glossary-german", &[]);
        let translated = self.texts.foreign_source().is_some();
        let entries = entries.iter().map(|name| GlossaryEntry {
            german: self.texts.source_text(name, Some("term")),
            word: translated.then(|| self.texts.attribute(name, "term")),
            explanation: self.texts.message(name),
        });
        let entries = entries.collect();
        BlockKind::Glossary(Glossary { german_label, entries })
    }

    pub(super) fn letter(&mut self, title: &Named, text: &[Named]) -> BlockKind {
        let translated = self.texts.foreign_source().is_some();
        BlockKind::Letter(Letter {
            title: self.texts.message(title),
            send_label: self.texts.label("letter-to-send", &[]),
            translation_label: translated.then(|| self.texts.label("letter-translation", &[])),
            passages: text
                .iter()
                .map(|name| (self.texts.source_text(name, None), translated.then(|| self.texts.message(name))))
                .map(|(source, translation)| (with_blanks(source), translation.map(with_blanks)))
                .collect(),
        })
    }

    pub(super) fn quote(&mut self, name: &Named) -> BlockKind {
        let text = self.texts.message(name);
        let who = self.texts.attribute(name, "name");
        let attribution = match self.texts.optional_attribute(name, "role") {
            Some(role) => {
                let values = [("name", Value::Text(who.plain())), ("role", Value::Text(role.plain()))];
                let label = self.texts.label("quote-by", &values);
                Text { message: who.message.clone(), parts: vec![who, role, label.clone()], ..label }
            }
            None => who,
        };
        BlockKind::Quote(Quote { text, attribution })
    }
}

/// As many underscores in a row, or more, are a line to be filled in.
const BLANK: &str = "___";

/// A passage of a letter with its underscores as lines to be filled in.
fn with_blanks(text: Text) -> Text {
    fn blanks(inlines: Vec<Inline>) -> Vec<Inline> {
        let mut split = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match inline {
                Inline::Text(words) if words.contains(BLANK) => split_blanks(&words, &mut split),
                element => split.push(element.around(blanks)),
            }
        }
        split
    }
    Text { inlines: blanks(text.inlines), ..text }
}

fn split_blanks(words: &str, split: &mut Vec<Inline>) {
    let mut rest = words;
    while let Some(at) = rest.find(BLANK) {
        let length = rest[at..].len() - rest[at..].trim_start_matches('_').len();
        if at > 0 {
            split.push(Inline::Text(rest[..at].to_owned()));
        }
        split.push(Inline::Blank(u16::try_from(length).unwrap_or(u16::MAX)));
        rest = &rest[at + length..];
    }
    if !rest.is_empty() {
        split.push(Inline::Text(rest.to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn underscores_of_a_letter_are_lines_to_be_filled_in() {
        let passage =
            Text { inlines: vec![Inline::Strong(vec![Inline::Text("am ____, den ___: a_b __".to_owned())])], ..Text::default() };
        let text = |words: &str| Inline::Text(words.to_owned());
        let expected = [text("am "), Inline::Blank(4), text(", den "), Inline::Blank(3), text(": a_b __")];
        assert_eq!(with_blanks(passage).inlines, [Inline::Strong(expected.to_vec())]);
    }
}
