//! The outlines, facts and contacts of a library, read once for all its locales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::document::block::Target;
use crate::document::contact::Contacts;
use crate::document::fact::{FactKind, Facts};
use crate::document::markup::Link;
use crate::document::outline::Outline;
use crate::fluent::format::Value;
use crate::library::Library;
use crate::library::nearest::Nearest;
use crate::library::table::Named;

/// The outlines, facts and contacts of a library.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Outlines by name of the document.
    #[doc(hidden)]
    pub outlines: BTreeMap<String, Outline>,
    /// `facts.toml`.
    #[doc(hidden)]
    pub facts: Facts,
    /// `contacts.toml`.
    #[doc(hidden)]
    pub contacts: Contacts,
    /// What is wrong with these files, in the order contacts, facts, outlines.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether `facts.toml` or `contacts.toml` is there and could not be read whole.
    pub(crate) is_partial: bool,
}

impl Content {
    /// Reads the outlines, facts and contacts of a library.
    pub fn read(library: &Library) -> Self {
        let (contacts, findings) = library.contacts_source().map(Contacts::parse).unwrap_or_default();
        let mut diagnostics: Findings = findings.into_iter().collect();
        let (facts, findings) = library.facts_source().map(Facts::parse).unwrap_or_default();
        diagnostics.extend(findings);
        let is_partial = diagnostics.as_slice().iter().any(|finding| finding.code == Code::InvalidToml)
            || ["documents/facts.toml", "documents/contacts.toml"].iter().any(|path| library.is_unreadable(Path::new(path)));
        for (variable, _, key) in contacts.variables() {
            if let Some(fact) = facts.get(&variable) {
                diagnostics.push(
                    Diagnostic::new(Code::InvalidValue)
                        .at(fact.location.clone())
                        .arg("key", key)
                        .arg("reason", "clash")
                        .arg("found", &variable)
                        .related("related-other", contacts.contacts[key].location.clone()),
                );
            }
        }
        let names: Vec<&str> = library.documents().collect();
        let read: Vec<_> = names
            .into_par_iter()
            .filter_map(|name| Some((name.to_owned(), Outline::parse(library.outline_source(name)?))))
            .collect();
        let mut outlines = BTreeMap::new();
        for (name, (mut outline, mut findings)) in read {
            findings.extend(unknown_editions(&mut outline, library).into_vec());
            findings.extend(unknown_locales(&outline, library).into_vec());
            diagnostics.extend(findings.into_iter().map(|finding| finding.document(name.clone())));
            outlines.insert(name, outline);
        }
        Self { outlines, facts, contacts, diagnostics: diagnostics.into_vec(), is_partial }
    }

    /// The variables every message sees: facts by name, contacts as `<key>-name`, `-address`, `-street`, `-phone`, `-email`, `-url`.
    #[doc(hidden)]
    pub fn variables(&self) -> BTreeMap<String, Value> {
        let contacts = self.contacts.variables().map(|(name, value, _)| (name, value));
        contacts.chain(self.facts.facts.iter().map(|(name, fact)| (name.clone(), fact.value.clone()))).collect()
    }

    /// Whether a fact, a contact or a variable of this name may be there, but could not be read: that is told where it stands.
    pub(crate) fn is_unread(&self, name: &str) -> bool {
        let of = |key: &String| name.strip_prefix(key.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        self.is_partial || self.facts.left_out.contains(name) || self.contacts.left_out.iter().any(of)
    }

    /// Where the name of a link leads: one of the anchors, a contact, a fact that is an address.
    pub(crate) fn link(&self, anchors: &BTreeSet<&str>, name: &str) -> Option<Link> {
        if anchors.contains(name) {
            return Some(Link::Anchor(name.to_owned()));
        }
        if let Some(url) = self.url(name) {
            return Some(Link::Address(Target::Url(url.to_owned()), url.to_owned()));
        }
        let contact = self.contacts.get(name)?;
        if let Some(phone) = &contact.phone {
            return Some(Link::Address(phone_target(phone), phone.clone()));
        }
        let email = contact.email.as_ref()?;
        Some(Link::Address(Target::Email(email.clone()), email.clone()))
    }

    /// The web address that a contact or a fact of kind `url` of this name has.
    pub(crate) fn url(&self, name: &str) -> Option<&str> {
        if let Some(contact) = self.contacts.get(name) {
            return contact.url.as_deref();
        }
        match self.facts.get(name) {
            Some(fact) if fact.kind == FactKind::Url => match &fact.value {
                Value::Text(url) => Some(url),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The target of a telephone number as it is printed: digits, and `+` in front (RFC 3966).
pub(crate) fn phone_target(phone: &str) -> Target {
    Target::Phone(phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect())
}

/// Takes the editions out of an outline that the library does not have, and tells them: whatever weight that is given, nothing can be printed in them.
fn unknown_editions(outline: &mut Outline, library: &Library) -> Findings {
    let editions = &library.manifest().editions;
    let names: Vec<_> = editions.keys().map(String::as_str).collect();
    let own = outline.edition.iter().map(|edition| ("edition", edition));
    let named = own.chain(outline.editions.iter().map(|edition| ("editions", edition)));
    let unknown = named.filter(|(_, edition)| !editions.contains_key(&edition.text));
    let nearest = Nearest::default();
    let findings = unknown.map(|(key, edition)| no_choice(outline, key, edition, (&names, &nearest))).collect();
    outline.edition.take_if(|edition| !editions.contains_key(&edition.text));
    outline.editions.retain(|edition| editions.contains_key(&edition.text));
    findings
}

/// The findings about locales that the library does not have: the document would not be printed in them, and nobody would know why.
fn unknown_locales(outline: &Outline, library: &Library) -> Findings {
    let tags: Vec<String> = library.locales().iter().map(ToString::to_string).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let written = outline.locales.iter().flatten().zip(&outline.locale_names);
    let unknown = written.filter(|(locale, _)| !library.locales().contains(locale));
    let nearest = Nearest::default();
    unknown.map(|(_, name)| no_choice(outline, "locales", name, (&tags, &nearest))).collect()
}

fn no_choice(outline: &Outline, key: &str, name: &Named, (known, nearest): (&[&str], &Nearest)) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue)
        .at(outline.location(name.span))
        .arg("key", key)
        .arg("reason", "choice")
        .arg("found", &name.text)
        .arg("expected", known.join(", "))
        .arg("near", nearest.of(&name.text, known.iter().copied()).unwrap_or("none"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::manifest::Manifest;
    use crate::source::Source;

    /// The page about the files of a library.
    const PAGE: &str = include_str!("../../docs/library.md");

    #[test]
    fn every_example_of_the_format_is_sound() {
        let examples: Vec<&str> = PAGE.split("```toml\n").skip(1).filter_map(|rest| rest.split("\n```").next()).collect();
        let source = |index: usize| Source::new("library.md", examples[index]);
        assert_eq!(examples.len(), 4);
        assert_eq!(Manifest::parse(&source(0), &[]).1, []);
        assert_eq!(Outline::parse(&source(1)).1, []);
        assert_eq!(Facts::parse(&source(2)).1, []);
        assert_eq!(Contacts::parse(&source(3)).1, []);
    }

    #[test]
    fn every_kind_of_block_is_described() {
        for kind in crate::document::outline::kinds() {
            assert!(PAGE.contains(&format!("`{kind}`")), "{kind}");
        }
    }
}
