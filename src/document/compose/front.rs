//! Cover and imprint.

use std::sync::Arc;

use crate::date::{Date, PartialDate};
use crate::document::block::{BlockKind, Cover, Imprint, Inline, Text};
use crate::document::graph::Graph;
use crate::document::image::Picture;
use crate::document::provenance::Provenance;
use crate::fluent::format::Value;
use crate::library::table::Named;

use super::messages::date_value;
use super::text::plain_text;
use super::{Composing, FactsAge};

impl Composing<'_, '_> {
    pub(super) fn cover(&mut self, image: Option<&Named>, image_text: Option<&Named>) -> BlockKind {
        let outline = self.outline;
        let text = |composing: &mut Self, name: &Option<Named>| name.as_ref().map(|name| composing.texts.message(name));
        let picture = image.and_then(|image| {
            let picture = self.picture(image)?;
            let alt = image_text.map_or_else(String::new, |name| self.texts.alt(name));
            Some((picture, alt))
        });
        let endonym = self.endonym();
        BlockKind::Cover(Cover {
            title: text(self, &outline.title).unwrap_or_default(),
            subtitle: text(self, &outline.subtitle),
            endonym: plain_text(vec![Inline::Text(endonym)], None),
            publisher: text(self, &outline.publisher),
            date: self.dated("edition-date", outline.date),
            picture,
            logo: self.logo(),
        })
    }

    fn logo(&mut self) -> Option<Arc<Picture>> {
        self.composer.logo().unwrap_or_else(|findings| {
            findings.into_iter().for_each(|finding| self.texts.refuse(finding));
            None
        })
    }

    /// The imprint: its own paragraphs, then what every edition says of itself.
    pub(super) fn imprint(&mut self, own: &[Named]) -> BlockKind {
        let heading = self.texts.label("imprint", &[]);
        let mut paragraphs: Vec<Text> = own.iter().map(|name| self.texts.message(name)).collect();
        let language = Value::Text(self.endonym());
        paragraphs.push(self.texts.label("imprint-language", &[("language", language)]));
        if self.texts.foreign_source().is_none() {
            paragraphs.push(self.texts.label("imprint-source", &[]));
        } else {
            paragraphs.push(self.translation_state());
            if self.options.state.outdated > 0 {
                paragraphs.push(self.texts.label("imprint-outdated", &[]));
            }
            paragraphs.push(self.texts.label("imprint-german-decides", &[]));
        }
        if self.texts.has("imprint-languages", None) {
            paragraphs.push(self.texts.label("imprint-languages", &[]));
        }
        match self.age_of_facts() {
            FactsAge::Checked(date) => paragraphs.push(self.dated("imprint-facts-checked", date)),
            FactsAge::AsOf(date) => paragraphs.push(self.dated("imprint-facts-as-of", date)),
            FactsAge::Unknown => {}
        }
        paragraphs.push(self.dated("edition-date", self.outline.date));
        BlockKind::Imprint(Imprint { heading, paragraphs })
    }

    /// What the imprint says of the translation: the least of the states of its messages.
    fn translation_state(&mut self) -> Text {
        let state = &self.options.state;
        let reviewed = state.by.as_ref().zip(state.on).filter(|_| state.reviewed > 0);
        match (state.machine, state.draft, state.translated, reviewed) {
            (1.., ..) => self.texts.label("imprint-state-machine", &[]),
            (0, 0, 0, Some((by, on))) => {
                self.texts.label("imprint-state-reviewed", &[("by", Value::Text(by.clone())), ("date", date_value(on))])
            }
            (0, 0, 1.., _) => self.texts.label("imprint-state-translated", &[]),
            _ => self.texts.label("imprint-state-draft", &[]),
        }
    }

    pub(super) fn dated(&mut self, id: &str, date: impl Into<PartialDate>) -> Text {
        self.texts.label(id, &[("date", date_value(date))])
    }

    /// Name of the language in itself; its tag if nobody has said it, which `check` tells.
    fn endonym(&self) -> String {
        let locale = self.texts.locale();
        let language = self.composer.library.manifest().language(locale);
        language.endonym().map_or_else(|| locale.to_string(), str::to_owned)
    }

    /// How old the facts and contacts of the document are, looked at once.
    fn age_of_facts(&mut self) -> FactsAge {
        let age = self.facts_age.unwrap_or_else(|| self.look_at_facts());
        self.facts_age = Some(age);
        age
    }

    fn look_at_facts(&self) -> FactsAge {
        let content = &self.composer.content;
        let graph = Graph::of_document(self.composer.library, self.document, self.outline);
        let used = content.with_operands(self.document, graph.names_in(self.document));
        // What is computed is as old as what it is computed from.
        let facts = content.facts_seen_by(self.document).filter(|(name, fact)| used.contains(name) && fact.derived.is_none());
        let facts = facts.map(|(_, fact)| &fact.provenance);
        let of_contacts =
            content.contacts.variables().filter(|(variable, _, key)| used.contains(variable.as_str()) || used.contains(key));
        let contacts = of_contacts.filter_map(|(_, _, key)| Some(&content.contacts.get(key)?.provenance));
        let used: Vec<&Provenance> = facts.chain(contacts).collect();
        let all_checked: Option<Vec<Date>> = used.iter().map(|provenance| provenance.checked).collect();
        if let Some(oldest) = all_checked.and_then(|dates| dates.into_iter().min()) {
            return FactsAge::Checked(oldest);
        }
        let known = used.iter().filter_map(|provenance| provenance.as_of.or(provenance.checked.map(PartialDate::from)));
        known.min_by_key(|date| date.first_day()).map_or(FactsAge::Unknown, FactsAge::AsOf)
    }
}
