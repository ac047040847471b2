//! What all tasks of a run share.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Level};
use crate::document::content::Content;
use crate::document::fact::FactKind;
use crate::document::graph::Graph;
use crate::document::scope::Scope;
use crate::fluent::Locale;
use crate::fluent::format::Value;
use crate::glyph::Covered;
use crate::library::Library;

use super::options::Options;

/// A document by name, in a locale.
pub(super) type Document = (String, Locale);

/// The levels in force: of the command line, else of the manifest, else of the table of codes.
pub(crate) struct Levels {
    of: Vec<Level>,
}

impl Levels {
    pub(crate) fn new(library: &Library, options: &Options<'_>) -> Self {
        let manifest = &library.manifest().levels;
        let set = |code: &Code| options.levels.get(code).or(manifest.get(code)).copied().unwrap_or(code.default_level());
        let level = |code: &Code| match code {
            code if code.answers_to_no_level() => Level::Deny,
            code if code.is_always_told() => set(code).max(Level::Warn),
            code => set(code),
        };
        Self { of: Code::ALL.iter().map(level).collect() }
    }

    /// The level of a code.
    pub(crate) fn get(&self, code: Code) -> Level {
        self.of[code as usize]
    }
}

/// What all tasks share.
pub(crate) struct Context<'a> {
    pub(crate) library: &'a Library,
    pub(crate) content: &'a Content,
    pub(crate) scope: Scope,
    pub(crate) graph: Graph<'a>,
    pub(crate) levels: &'a Levels,
    pub(crate) glyphs: Option<Covered<'a>>,
    pub(crate) plain: PlainLetters,
    /// The kind of every variable that facts and contacts of all documents give.
    pub(crate) kinds: FxHashMap<String, Kind>,
    /// The sections of laws that are facts.
    pub(crate) laws: Vec<Law<'a>>,
}

/// The section of a law that is a fact.
pub(crate) struct Law<'a> {
    /// The document that has it alone.
    pub(crate) document: Option<&'a str>,
    pub(crate) name: &'a str,
    /// As it is cited.
    pub(crate) citation: &'a str,
}

/// So many of them are looked for in the texts: no guide cites as many, and each is looked for in every text.
const LAWS: usize = 500;

/// The sections of laws that are facts.
pub(crate) fn laws(content: &Content) -> Vec<Law<'_>> {
    let laws = content.every_fact().filter(|(_, _, fact)| fact.kind == FactKind::Law);
    laws.filter_map(|(document, name, fact)| match &fact.value {
        Value::Text(citation) => Some(Law { document, name, citation }),
        _ => None,
    })
    .take(LAWS)
    .collect()
}

impl Context<'_> {
    /// The kind of a variable, as the texts of a document or of a shared resource see it.
    pub(crate) fn variable(&self, resource: &str, name: &str) -> Option<Kind> {
        self.kinds.get(name).copied().or_else(|| self.content.fact(resource, name).map(|fact| Kind::of(fact.kind)))
    }

    /// The variables that the texts of a document or of a shared resource see.
    pub(crate) fn variables(&self, resource: &str) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str).chain(self.content.own_facts(resource).map(|(name, _)| name))
    }
}

/// The kind of every variable that facts and contacts of all documents give.
pub(crate) fn kinds(content: &Content) -> FxHashMap<String, Kind> {
    let facts = content.facts.facts.iter().map(|(name, fact)| (name.clone(), Kind::of(fact.kind)));
    facts.chain(content.contacts.variables().map(|(name, _, _)| (name, Kind::Text))).collect()
}

/// The letters that nothing is to be said about: every font set has them, and they are their own composed form. Nearly every letter
/// of a text is one, so that the walk passes them by a table, up to the end of Ethiopic.
pub(crate) struct PlainLetters(pub(crate) Vec<u8>);

/// What kind of value a variable has, as far as Fluent cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A number of any sort: it has plural categories.
    Number,
    /// A date.
    Date,
    /// Text, a telephone number, an address.
    Text,
}

impl Kind {
    fn of(kind: FactKind) -> Self {
        match kind {
            FactKind::Number | FactKind::Money | FactKind::Percent | FactKind::Ordinal => Self::Number,
            FactKind::Date => Self::Date,
            FactKind::Phone | FactKind::Url | FactKind::Law | FactKind::Text => Self::Text,
        }
    }

    /// Its name, for findings.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Text => "text",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::fixture::Fixture;

    #[test]
    fn the_command_line_is_asked_before_the_manifest_and_the_table() {
        let manifest = "source = \"de\"\n[levels]\ndouble-space = \"deny\"\ndoubled-word = \"deny\"\n";
        let library = Fixture::new(&[("lotse.toml", manifest)]).open().expect("the manifest is sound");
        let options = Options::default().level(Code::DoubledWord, Level::Allow).level(Code::MoreFindings, Level::Allow);
        let options = options.level(Code::DraftOnly, Level::Allow);
        let levels = Levels::new(&library, &options.level(Code::UnreadableFile, Level::Allow));
        for (code, expected) in [
            (Code::DoubledWord, Level::Allow),
            (Code::DoubleSpace, Level::Deny),
            (Code::Glossary, Level::Warn),
            (Code::KeptTranslation, Level::Allow),
            // What levels hide is told once, whatever they say of that.
            (Code::DraftOnly, Level::Warn),
            // Nobody knows what a file would have said that was not read.
            (Code::UnreadableFile, Level::Deny),
        ] {
            assert_eq!(levels.get(code), expected, "{code}");
        }
    }
}
