//! The outlines, facts and contacts of a library, read once for all its locales.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::document::address::InLocales;
use crate::document::block::Target;
use crate::document::contact::Contacts;
use crate::document::fact::{Fact, FactKind, Facts};
use crate::document::markup::Link;
use crate::document::outline::Outline;
use crate::document::provenance::Horizon;
use crate::document::terms::TermBase;
use crate::fluent::format::Value;
use crate::language::Locale;
use crate::library::Library;
use crate::library::nearest::Nearest;
use crate::source::Location;

/// The files of facts and contacts.
const VALUES: [&str; 2] = ["documents/facts.toml", "documents/contacts.toml"];

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
    /// `terms.toml`.
    #[doc(hidden)]
    pub terms: TermBase,
    /// What is wrong with these files, in the order contacts, facts, terms, outlines.
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
        let (terms, findings) = library.terms_source().map(TermBase::parse).unwrap_or_default();
        let term_findings = findings.into_iter().chain(terms.unknown(library));
        let is_partial = diagnostics.as_slice().iter().any(|finding| finding.code == Code::InvalidToml)
            || VALUES.iter().any(|path| library.is_unreadable(Path::new(path)));
        diagnostics.extend(clashes(&facts, &contacts, None).into_vec());
        diagnostics.extend(unknown_in_locales(&facts, &contacts, library).into_vec());
        diagnostics.extend(term_findings);
        let names: Vec<&str> = library.documents().collect();
        let read: Vec<_> = names
            .into_par_iter()
            .filter_map(|name| Some((name.to_owned(), Outline::parse(library.outline_source(name)?))))
            .collect();
        let mut outlines = BTreeMap::new();
        for (name, (mut outline, mut findings)) in read {
            findings.extend(outline.facts.compute(Some(&facts)));
            findings.extend(clashes(&outline.facts, &contacts, Some(&facts)).into_vec());
            findings.extend(unknown_in_locales(&outline.facts, &Contacts::default(), library).into_vec());
            findings.extend(unknown_editions(&mut outline, library).into_vec());
            findings.extend(unknown_locales(&outline, library).into_vec());
            diagnostics.extend(findings.into_iter().map(|finding| finding.document(name.clone())));
            outlines.insert(name, outline);
        }
        Self { outlines, facts, contacts, terms, diagnostics: diagnostics.into_vec(), is_partial }
    }

    /// The variables every message sees, whatever its document and locale: facts by name, contacts as `<key>-name`, `-address`, `-street`, `-phone`,
    /// `-email`, `-url`.
    #[doc(hidden)]
    pub fn variables(&self) -> BTreeMap<String, Value> {
        let contacts = self.contacts.variables().map(|(name, value, _)| (name, value));
        contacts.chain(self.facts.facts.iter().map(|(name, fact)| (name.clone(), fact.value.clone()))).collect()
    }

    /// The variables that are otherwise, or there alone, for the messages of a document in a locale: its own facts, and addresses that the locale has.
    pub(crate) fn variables_of(&self, document: &str, locale: &Locale) -> BTreeMap<String, Value> {
        let own = self.own_facts(document).map(|(name, fact)| (name.to_owned(), fact.value.clone()));
        let address = |in_locales: &InLocales| in_locales.get(locale).map(Value::from);
        let facts = self.facts_seen_by(document).filter_map(|(name, fact)| Some((name.to_owned(), address(&fact.in_locales)?)));
        let contacts = self.contacts.contacts.iter();
        let contacts = contacts.filter_map(|(key, contact)| Some((format!("{key}-url"), address(&contact.urls)?)));
        own.chain(facts).chain(contacts).collect()
    }

    /// The fact of a name, as the texts of a document or of a shared resource see it: one of the document's own, or of all documents.
    pub(crate) fn fact(&self, document: &str, name: &str) -> Option<&Fact> {
        self.outlines.get(document).and_then(|outline| outline.facts.get(name)).or_else(|| self.facts.get(name))
    }

    /// The facts of a document alone.
    pub(crate) fn own_facts(&self, document: &str) -> impl Iterator<Item = (&str, &Fact)> {
        let own = self.outlines.get(document).into_iter().flat_map(|outline| &outline.facts.facts);
        own.map(|(name, fact)| (name.as_str(), fact))
    }

    /// The facts that the texts of a document see: those of all documents, and its own.
    pub(crate) fn facts_seen_by(&self, document: &str) -> impl Iterator<Item = (&str, &Fact)> {
        self.facts.facts.iter().map(|(name, fact)| (name.as_str(), fact)).chain(self.own_facts(document))
    }

    /// Every fact, those of all documents first, with the document that has it alone.
    #[doc(hidden)]
    pub fn every_fact(&self) -> impl Iterator<Item = (Option<&str>, &str, &Fact)> {
        let shared = self.facts.facts.iter().map(|(name, fact)| (None, name.as_str(), fact));
        let own = self
            .outlines
            .keys()
            .flat_map(|document| self.own_facts(document).map(move |(name, fact)| (Some(document.as_str()), name, fact)));
        shared.chain(own)
    }

    /// Names that a document prints, with the facts that those of them are computed from.
    pub(crate) fn with_operands<'n>(&'n self, document: &str, names: impl IntoIterator<Item = &'n str>) -> BTreeSet<&'n str> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = names.into_iter().collect();
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                let derived = self.fact(document, name).and_then(|fact| fact.derived.as_ref());
                open.extend(derived.into_iter().flat_map(|derived| &derived.operands).map(String::as_str));
            }
        }
        seen
    }

    /// The last day on which all holds that a fact is or is computed from, where that is known.
    pub(crate) fn holds_until(&self, document: &str, name: &str) -> Option<Date> {
        let all = self.with_operands(document, [name]);
        all.into_iter().filter_map(|name| self.fact(document, name)?.valid_until).min()
    }

    /// What there is to say of the age of every fact.
    #[doc(hidden)]
    pub fn stale_facts(&self, horizon: &Horizon) -> Vec<Diagnostic> {
        let mut found: Findings = self.facts.stale(horizon).into_iter().collect();
        for (document, outline) in &self.outlines {
            found.extend(outline.facts.stale(horizon).into_iter().map(|finding| finding.document(document)));
        }
        found.into_vec()
    }

    /// Whether a fact, a contact or a variable of this name may be there for a document, but could not be read: that is told where it stands.
    pub(crate) fn is_unread(&self, document: &str, name: &str) -> bool {
        let of = |key: &String| name.strip_prefix(key.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        let own = self.outlines.get(document).map(|outline| &outline.facts.left_out);
        let is_left_out = self.facts.left_out.contains(name) || own.is_some_and(|own| own.contains(name));
        self.is_partial || is_left_out || self.contacts.left_out.iter().any(of)
    }

    /// Whether a finding is about the files of facts and contacts, which every document sees.
    pub(crate) fn is_about_values(finding: &Diagnostic) -> bool {
        let is_at = |name: &&str| {
            finding.location.as_ref().is_some_and(|location| location.source.path().as_os_str().eq_ignore_ascii_case(name))
        };
        VALUES.iter().any(is_at)
    }

    /// Whether a finding says that a document does not know a name which may stand in what could not be read of facts and contacts.
    pub(crate) fn is_consequence(&self, document: &str, finding: &Diagnostic) -> bool {
        let name = match finding.code {
            Code::UnknownVariable => "variable",
            Code::UnknownLink => "target",
            Code::UnknownFact | Code::UnknownContact => "name",
            _ => return false,
        };
        finding.args.get(name).is_some_and(|name| self.is_unread(document, name))
    }

    /// Where the name of a link leads in a document in a locale: one of the anchors, a contact, a fact that is an address.
    pub(crate) fn link(&self, (document, locale): (&str, &Locale), anchors: &BTreeSet<&str>, name: &str) -> Option<Link> {
        if anchors.contains(name) {
            return Some(Link::Anchor(name.to_owned()));
        }
        if let Some(url) = self.url((document, locale), name) {
            return Some(Link::Address(Target::Url(url.to_owned()), url.to_owned()));
        }
        let contact = self.contacts.get(name)?;
        if let Some(phone) = &contact.phone {
            return Some(Link::Address(phone_target(phone), phone.clone()));
        }
        let email = contact.email.as_ref()?;
        Some(Link::Address(Target::Email(email.clone()), email.clone()))
    }

    /// The telephone numbers that a document may print, as they are printed.
    pub(crate) fn phones(&self, document: &str) -> impl Iterator<Item = &str> {
        let of_contacts = self.contacts.contacts.values().filter_map(|contact| contact.phone.as_deref());
        let of_facts = self.facts_seen_by(document).filter_map(|(_, fact)| match (&fact.kind, &fact.value) {
            (FactKind::Phone, Value::Text(phone)) => Some(phone.as_str()),
            _ => None,
        });
        of_contacts.chain(of_facts)
    }

    /// The web address that a contact or a fact of kind `url` of this name has for a document in a locale.
    pub(crate) fn url(&self, (document, locale): (&str, &Locale), name: &str) -> Option<&str> {
        if let Some(contact) = self.contacts.get(name) {
            return contact.url_in(locale);
        }
        match self.fact(document, name) {
            Some(fact) if fact.kind == FactKind::Url => match &fact.value {
                Value::Text(url) => Some(fact.in_locales.get(locale).unwrap_or(url)),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The findings about facts that have the name of another variable: a part of a contact, or a fact of all documents.
fn clashes(facts: &Facts, contacts: &Contacts, shared: Option<&Facts>) -> Findings {
    let clash = |key: &str, variable: &str, at: &Location, other: &Location| {
        let finding = Diagnostic::new(Code::InvalidValue).at(at.clone()).arg("key", key).arg("reason", "clash");
        finding.arg("found", variable).related("related-other", other.clone())
    };
    let with_contacts = contacts.variables().filter_map(|(variable, _, key)| {
        let fact = facts.get(&variable)?;
        Some(clash(key, &variable, &fact.location, &contacts.contacts[key].location))
    });
    let with_shared = facts.facts.iter().filter_map(|(name, fact)| {
        let other = shared?.get(name)?;
        Some(clash(name, name, &fact.location, &other.location))
    });
    with_contacts.chain(with_shared).collect()
}

/// The findings about addresses of locales that the library does not have: nobody would ever see them.
fn unknown_in_locales(facts: &Facts, contacts: &Contacts, library: &Library) -> Findings {
    let tags: Vec<String> = library.locales().iter().map(ToString::to_string).collect();
    let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let nearest = Nearest::default();
    let of_facts = facts.facts.iter().map(|(name, fact)| (format!("{name}.value"), &fact.in_locales, &fact.location));
    let of_contacts = contacts.contacts.iter().map(|(key, contact)| (format!("{key}.url"), &contact.urls, &contact.location));
    let mut found = Findings::default();
    for (key, in_locales, at) in of_facts.chain(of_contacts) {
        for (locale, span) in in_locales.locales().filter(|(locale, _)| !library.locales().contains(locale)) {
            let (at, tag) = (Location::new(&at.source, span), locale.to_string());
            found.push(no_choice(at, &key, &tag, (&tags, &nearest)));
        }
    }
    found
}

/// The target of a telephone number as it is printed: digits, and `+` in front (RFC 3966).
pub(crate) fn phone_target(phone: &str) -> Target {
    // A zero in brackets is dialled within the country alone (ITU-T E.123 wants none behind a plus sign).
    let dialled = if phone.starts_with('+') { phone.replacen("(0)", "", 1) } else { phone.to_owned() };
    Target::Phone(dialled.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect())
}

/// Takes the editions out of an outline that the library does not have, and tells them: whatever weight that is given, nothing can be printed in them.
fn unknown_editions(outline: &mut Outline, library: &Library) -> Findings {
    let editions = &library.manifest().editions;
    let names: Vec<_> = editions.keys().map(String::as_str).collect();
    let own = outline.edition.iter().map(|edition| ("edition", edition));
    let of_blocks = outline.blocks.iter().flat_map(|block| &block.break_editions).map(|(key, edition)| (*key, edition));
    let named = own.chain(outline.editions.iter().map(|edition| ("editions", edition))).chain(of_blocks);
    let unknown = named.filter(|(_, edition)| !editions.contains_key(&edition.text));
    let nearest = Nearest::default();
    let findings =
        unknown.map(|(key, edition)| no_choice(outline.location(edition.span), key, &edition.text, (&names, &nearest))).collect();
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
    unknown.map(|(_, name)| no_choice(outline.location(name.span), "locales", &name.text, (&tags, &nearest))).collect()
}

fn no_choice(at: Location, key: &str, found: &str, (known, nearest): (&[&str], &Nearest)) -> Diagnostic {
    Diagnostic::new(Code::InvalidValue)
        .at(at)
        .arg("key", key)
        .arg("reason", "choice")
        .arg("found", found)
        .arg("expected", known.join(", "))
        .arg("near", nearest.of(found, known.iter().copied()).unwrap_or("none"))
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
        assert_eq!(examples.len(), 5);
        assert_eq!(Manifest::parse(&source(0), &[]).1, []);
        assert_eq!(Outline::parse(&source(1)).1, []);
        assert_eq!(Facts::parse(&source(2)).1, []);
        assert_eq!(TermBase::parse(&source(3)).1, []);
        assert_eq!(Contacts::parse(&source(4)).1, []);
    }

    #[test]
    fn every_kind_of_block_is_described() {
        for kind in crate::document::outline::kinds() {
            assert!(PAGE.contains(&format!("`{kind}`")), "{kind}");
        }
    }

    /// A library with facts of all documents and of one.
    fn with_own_facts(own: &str, shared: &str) -> (Library, Content) {
        let outline = |facts: &str| format!("title = \"t\"\ndate = 2026-11-20\n{facts}");
        let library = Library::from_files([
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n".to_owned()),
            ("documents/a.toml", outline(own)),
            ("documents/b.toml", outline("")),
            ("documents/facts.toml", shared.to_owned()),
            ("documents/contacts.toml", "[office]\nname = \"Amt\"\nurl = { default = \"https://example.org\", uk = \"https://example.org/uk\" }\nsource = \"x\"\n".to_owned()),
            ("locales/de/a.ftl", "t = T { $own } { $office-url }\n".to_owned()),
            ("locales/de/b.ftl", "t = T { $own }\n".to_owned()),
        ])
        .unwrap();
        let content = Content::read(&library);
        (library, content)
    }

    const OWN: &str = "[facts.own]\nkind = \"number\"\nderive = \"2 * all\"\n";
    const ALL: &str = "[all]\nkind = \"number\"\nvalue = 3\nsource = \"x\"\nvalid-until = 2026-01-31\n";

    #[test]
    fn a_document_sees_its_own_facts_and_nobody_elses() {
        let (_, content) = with_own_facts(OWN, ALL);
        assert_eq!(content.diagnostics, []);
        let fact = |document: &str, name: &str| content.fact(document, name).map(|fact| fact.value.clone());
        assert_eq!((fact("a", "own"), fact("b", "own"), fact("terms", "own")), (Some(Value::from(6_u32)), None, None));
        assert_eq!((fact("a", "all"), fact("terms", "all")), (Some(Value::from(3_u32)), Some(Value::from(3_u32))));
        assert_eq!(content.with_operands("a", ["own"]), BTreeSet::from(["all", "own"]));
        assert_eq!(content.holds_until("a", "own").map(|day| day.to_string()).as_deref(), Some("2026-01-31"));
        let of = |document: &str, tag: &str| content.variables_of(document, &tag.parse().unwrap());
        assert_eq!(of("b", "de"), BTreeMap::new());
        let uk: Vec<String> = of("a", "uk").into_iter().map(|(name, value)| format!("{name} {value:?}")).collect();
        assert_eq!(uk, ["office-url Text(\"https://example.org/uk\")", &format!("own {:?}", Value::from(6_u32))]);
        let url = |tag: &str| content.url(("a", &tag.parse().unwrap()), "office").map(str::to_owned);
        assert_eq!((url("de").as_deref(), url("uk").as_deref()), (Some("https://example.org"), Some("https://example.org/uk")));
    }

    #[test]
    fn names_of_facts_are_clear() {
        let fact = |name: &str| format!("[{name}]\nkind = \"number\"\nvalue = 3\nsource = \"x\"\n");
        for (own, shared, expected) in [
            (fact("facts.all"), fact("all"), vec!["documents/a.toml:3:8 clash"]),
            (fact("facts.office-url"), fact("all"), vec!["documents/a.toml:3:8 clash"]),
            (String::new(), fact("office-url"), vec!["documents/facts.toml:1:2 clash"]),
            (String::new(), "[a]\nkind = \"url\"\nvalue = { default = \"https://example.org\", pl = \"https://example.org\" }\nsource = \"x\"\n".to_owned(), vec!["documents/facts.toml:3:44 choice"]),
            ("[facts.own]\nkind = \"number\"\nderive = \"2 * al\"\n".to_owned(), fact("all"), vec!["documents/a.toml:5:10 unknown"]),
        ] {
            let (_, content) = with_own_facts(&own, &shared);
            let told: Vec<String> = content
                .diagnostics
                .iter()
                .map(|finding| format!("{} {}", finding.location.as_ref().unwrap(), finding.args["reason"]))
                .collect();
            assert_eq!(told, expected, "{own}{shared}");
        }
    }

    #[test]
    fn what_no_longer_holds_is_printed_with_its_last_day() {
        let (library, content) = with_own_facts(OWN, ALL);
        let composed = |today: &str| {
            let composer = crate::document::compose::Composer::of(&library, &content).today(today.parse().unwrap());
            let (composition, _) = composer.compose("a", &"de".parse().unwrap(), &Default::default()).unwrap();
            composition.metadata.title
        };
        assert_eq!(composed("2026-01-31"), "T 6 https://example.org");
        assert_eq!(composed("2026-02-01"), "T 6 (galt bis 31. Januar 2026) https://example.org");
        // Where several end on one day, it is said once; what is that day says it itself.
        let german = "t = { $own } { $all } { NUMBER($all) } { $last ->\n    [x] X\n   *[other] { $last }\n}\n";
        let last = "[last]\nkind = \"date\"\nvalue = 2026-01-31\nsource = \"x\"\nvalid-until = 2026-01-31\n";
        let library = Library::from_files([
            ("lotse.toml", "source = \"de\"\n".to_owned()),
            ("documents/a.toml", format!("title = \"t\"\ndate = 2026-11-20\n{OWN}")),
            ("documents/facts.toml", format!("{ALL}{last}")),
            ("locales/de/a.ftl", german.to_owned()),
        ])
        .unwrap();
        let content = Content::read(&library);
        let composer = crate::document::compose::Composer::of(&library, &content).today("2026-02-01".parse().unwrap());
        let (composition, _) = composer.compose("a", &"de".parse().unwrap(), &Default::default()).unwrap();
        assert_eq!(composition.metadata.title, "6 3 3 (galt bis 31. Januar 2026) 31. Januar 2026");
    }
}
