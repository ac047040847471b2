//! The term base: which words a term has in each language, which it may have, and which it must not have.
//!
//! `documents/terms.toml` says of the terms in `terms.ftl` what a message cannot: forms that are allowed beside the one that is printed, forms that
//! nobody shall use, and that the word of the source stands beside a translation's own where a chapter names the term first.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Locale;
use crate::library::nearest::Nearest;
use crate::library::table::{Field, Fields, Named, read_toml};
use crate::library::{Library, TERMS};
use crate::source::{Location, Source};

/// The most terms that a term base has, and the most words of each list: each is looked for in every text of its language.
const MOST: usize = 500;

/// The terms by id, without the hyphen.
#[derive(Clone, Debug, Default)]
pub struct TermBase {
    /// The terms, sorted by id.
    pub terms: BTreeMap<String, Term>,
}

/// What is said of a term.
#[derive(Clone, Debug)]
pub struct Term {
    /// Where its id stands.
    pub location: Location,
    /// For people who write: what it means, where it comes from.
    pub note: Option<String>,
    /// Whether a translation has the word of the source beside its own at the first mention in a chapter.
    pub beside: bool,
    /// Its words by locale.
    pub words: BTreeMap<Locale, Words>,
}

/// The words of a term in a language. One that ends in `*` stands for all that begin so: `Bürgergeld*` for *Bürgergeldes*.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Where its locale stands.
    location: Option<Location>,
    /// The word to use.
    pub preferred: Option<String>,
    /// Others that may be used.
    pub allowed: Vec<String>,
    /// Words that must not be used.
    pub forbidden: Vec<String>,
}

impl Words {
    /// The words that may stand for the term.
    pub fn sound(&self) -> impl Iterator<Item = &str> {
        self.preferred.iter().chain(&self.allowed).map(String::as_str)
    }
}

impl TermBase {
    /// Reads `terms.toml`. What has a mistake is left out, and the mistake is a finding.
    pub(crate) fn parse(source: &Arc<Source>) -> (Self, Vec<Diagnostic>) {
        read_toml(source, |fields| {
            let mut base = Self::default();
            let mut forbidden: BTreeMap<Locale, usize> = BTreeMap::new();
            fields.each(|key, field| {
                if base.terms.len() == MOST {
                    field.refuse("many", &[("max", &MOST.to_string())]);
                    return;
                }
                if let Some(term) = field.table(|fields| term(fields, &key)) {
                    for (locale, words) in &term.words {
                        let count = forbidden.entry(locale.clone()).or_default();
                        *count += words.forbidden.len();
                        if *count > MOST {
                            field.refuse("many", &[("max", &MOST.to_string())]);
                            return;
                        }
                    }
                    base.terms.insert(key.text, term);
                }
            });
            base
        })
    }

    /// What it says of terms and locales that the library does not have: nobody would ever see it.
    pub(crate) fn unknown(&self, library: &Library) -> Vec<Diagnostic> {
        let source = library.resource(library.source_locale(), TERMS);
        let known: Vec<&str> =
            source.into_iter().flat_map(|terms| terms.entries()).filter_map(|entry| entry.id.strip_prefix('-')).collect();
        let tags: Vec<String> = library.locales().iter().map(ToString::to_string).collect();
        let nearest = Nearest::default();
        let mut found = Vec::new();
        for (id, term) in &self.terms {
            // A file of terms that nobody can read has its own finding.
            let is_broken = source.is_some_and(|terms| terms.broken().any(|broken| broken.strip_prefix('-') == Some(id)));
            if !known.contains(&id.as_str()) && !is_broken {
                let near = nearest.of(id, known.iter().copied()).map_or_else(|| "none".to_owned(), |near| format!("-{near}"));
                let finding = Diagnostic::new(Code::UnknownReference).at(term.location.clone()).arg("reason", "term");
                found.push(finding.arg("name", format!("-{id}")).arg("near", near));
            }
            for (locale, words) in term.words.iter().filter(|(locale, _)| !library.locales().contains(locale)) {
                let tag = locale.to_string();
                let near = nearest.of(&tag, tags.iter().map(String::as_str)).unwrap_or("none");
                let finding = Diagnostic::new(Code::InvalidValue).arg("key", format!("{id}.locale")).arg("reason", "choice");
                let finding = finding.arg("found", &tag).arg("expected", tags.join(", ")).arg("near", near);
                found.extend(words.location.clone().map(|at| finding.at(at)));
            }
        }
        found
    }

    /// The words of a term in a locale.
    pub(crate) fn words(&self, id: &str, locale: &Locale) -> Option<&Words> {
        self.terms.get(id.strip_prefix('-').unwrap_or(id))?.words.get(locale)
    }
}

fn term(fields: &Fields<'_>, key: &Named) -> Term {
    let mut by_locale = BTreeMap::new();
    let note = fields.get("note").and_then(|field| field.text());
    let beside = fields.get("beside").and_then(|field| field.choice(&[("first", true), ("never", false)]));
    if let Some(locales) = fields.get("locale") {
        locales.each(|tag, field| match tag.text.parse::<Locale>() {
            Ok(locale) if by_locale.contains_key(&locale) => field.refuse("twice", &[("found", &tag.text)]),
            Ok(locale) => {
                let location = fields.location(tag.span);
                let read = field.table(|fields| Words { location: Some(location), ..words(fields) });
                by_locale.extend(read.map(|words| (locale, words)));
            }
            Err(_) => field.push(field.find(Code::InvalidLocale).arg("found", &tag.text)),
        });
    }
    Term { location: fields.location(key.span), note, beside: beside.unwrap_or(false), words: by_locale }
}

fn words(fields: &Fields<'_>) -> Words {
    let list = |key: &'static str| {
        let field = fields.get(key)?;
        let words = field.list(Field::text)?;
        if words.len() > MOST {
            field.refuse("many", &[("max", &MOST.to_string())]);
            return None;
        }
        Some(words)
    };
    let list = |key: &'static str| list(key).unwrap_or_default();
    let (preferred, allowed) = (fields.get("preferred").and_then(|field| field.text()), list("allowed"));
    let forbidden = list("forbidden");
    // What is asked for and refused at once would be told in every text.
    if let Some(both) = forbidden.iter().find(|word| preferred.as_ref() == Some(word) || allowed.contains(word)) {
        fields.refuse("forbidden", "twice", &[("found", both)]);
    }
    Words { location: None, preferred, allowed, forbidden }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "[wbs]\nnote = \"Schein\"\nbeside = \"first\"\n[wbs.locale.de]\nforbidden = [\"Schein*\"]\n\
                        [wbs.locale.uk]\npreferred = \"довідка\"\nallowed = [\"право\"]\n[city]\n";

    #[test]
    fn terms_are_read_with_their_words() {
        let (base, diagnostics) = TermBase::parse(&Source::new("t", TEXT));
        assert_eq!(diagnostics, []);
        let sound = |tag: &str| base.words("-wbs", &tag.parse().unwrap()).map(|words| words.sound().collect::<Vec<_>>());
        assert_eq!((sound("uk"), sound("de"), sound("pl")), (Some(vec!["довідка", "право"]), Some(vec![]), None));
        assert!(base.terms["wbs"].beside && !base.terms["city"].beside);
    }

    #[test]
    fn so_many_terms_and_words_are_looked_for() {
        let terms = |count: usize| (0..count).map(|at| format!("[t{at}]\n")).collect::<String>();
        let words = |count: usize| (0..count).map(|at| format!("\"w{at}\",")).collect::<String>();
        let forbids = |id: &str, count: usize| format!("[{id}.locale.de]\nforbidden = [{}]\n", words(count));
        for (text, told, kept) in [
            (terms(MOST), 0, MOST),
            (terms(MOST + 1), 1, MOST),
            (forbids("a", MOST), 0, 1),
            (forbids("a", MOST + 1), 1, 1),
            (forbids("a", MOST) + &forbids("b", 1), 1, 1),
        ] {
            let (base, found) = TermBase::parse(&Source::new("t", text));
            assert_eq!((found.len(), base.terms.len()), (told, kept), "{found:?}");
            assert!(found.iter().all(|finding| finding.args["reason"] == "many"));
        }
    }

    #[test]
    fn what_nobody_would_see_is_told() {
        for (text, german, expected) in [
            (TEXT, "-wbs = W\n-city = C\n", ""),
            (TEXT, "-wbs = W\n-cities = C\n", "9:2 unknown-reference term -city"),
            (TEXT, "-wbs = W\n-city = {\n", ""),
            ("[wbs.locale.pl]\n", "-wbs = W\n", "1:13 invalid-value choice pl"),
            ("[wbs.locale.x]\n", "-wbs = W\n", "1:1 invalid-locale  x"),
            ("[wbs]\nbeside = \"always\"\n", "-wbs = W\n", "2:10 invalid-value choice always"),
            ("[wbs.locale.de]\npreferred = \"A\"\nforbidden = [\"A\"]\n", "-wbs = W\n", "3:13 invalid-value twice A"),
            ("[wbs]\nbesides = \"first\"\n", "-wbs = W\n", "2:1 unknown-key  "),
        ] {
            let files = [("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"), ("locales/de/terms.ftl", german)];
            let library = Library::from_files(files).unwrap();
            let (base, mut found) = TermBase::parse(&Source::new("t", text));
            found.extend(base.unknown(&library));
            let told = |finding: &Diagnostic| {
                let arg = |name: &str| finding.args.get(name).cloned().unwrap_or_default();
                let name = if finding.code == Code::UnknownReference { arg("name") } else { arg("found") };
                let place = finding.location.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("{} {} {} {name}", place.trim_start_matches("t:"), finding.code, arg("reason"))
            };
            assert_eq!(found.iter().map(told).collect::<Vec<_>>().join(", "), expected, "{text}");
        }
    }
}
