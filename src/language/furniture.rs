//! The page furniture: the words that stand around the texts of every document.
//!
//! [`FURNITURE`] is the one list of them. A language says them in a Fluent file beside its own, `<tag>.ftl`, a line each; a library says in its
//! `common.ftl` only what it wants to be otherwise, and what of them holds for no library but itself.

use super::{Language, Locale};

/// A message of the page furniture.
#[derive(Clone, Copy, Debug)]
pub struct Furniture {
    /// The id.
    pub id: &'static str,
    /// What it is for.
    pub about: &'static str,
    /// The variables it is given.
    pub variables: &'static [&'static str],
    /// Where a language may know it.
    pub known: Known,
    /// Whether it is only read aloud and stands on no page.
    pub aloud: bool,
}

/// Where a language may know a message of the page furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// In every library.
    Always,
    /// In a library whose source is German: the words name that language.
    FromGerman,
    /// Never: the library says it, or it is not printed.
    Never,
}

impl Known {
    /// Whether a language may know it in a library with that source.
    pub fn holds(self, source: &Locale) -> bool {
        match self {
            Self::Always => true,
            Self::FromGerman => source.language() == "de",
            Self::Never => false,
        }
    }
}

/// Known in every library.
const fn word(id: &'static str, variables: &'static [&'static str], about: &'static str) -> Furniture {
    Furniture { id, about, variables, known: Known::Always, aloud: false }
}

/// Known in every library, and only read aloud.
const fn aloud(id: &'static str, variables: &'static [&'static str], about: &'static str) -> Furniture {
    Furniture { aloud: true, ..word(id, variables, about) }
}

/// Every message of the page furniture, in the order of a document.
pub const FURNITURE: &[Furniture] = &[
    word("contents", &[], "Heading of the table of contents."),
    word("page", &["page"], "At the foot of every page."),
    word("chapter", &["number"], "Above the title of a chapter."),
    word("cross-reference", &["number", "page"], "After a colon or in brackets: where a chapter is."),
    word("cross-reference-unnumbered", &["title", "page"], "After a colon or in brackets: where a chapter without a number is."),
    word("link-page", &["page"], "Behind the words of a link: the page of what it leads to."),
    word("table", &["number"], "Before the caption of a table."),
    word("figure", &["number"], "Before the caption of a picture."),
    word("chart", &["number"], "Before the caption of a chart."),
    aloud("footnote", &["number"], "Read aloud for the mark of a footnote."),
    word("continued", &[], "Above a table or list that goes on on the next page."),
    word("note-tip", &[], "Title of a box with a tip."),
    word("note-warning", &[], "Title of a box with a warning."),
    word("note-info", &[], "Title of a box with more information."),
    word("do", &[], "Head of the left column: this is right."),
    word("dont", &[], "Head of the right column: this is wrong."),
    aloud("yes-mark", &[], "Read aloud instead of the tick."),
    aloud("no-mark", &[], "Read aloud instead of the cross."),
    aloud("checkbox", &[], "Read aloud instead of the empty box of a checklist."),
    aloud("blank", &[], "Read aloud instead of a line of a letter that is empty and to be filled in, behind the words before it."),
    Furniture {
        known: Known::FromGerman,
        ..word("glossary-german", &[], "Head of the column with the word of the source language; the words name that language.")
    },
    word("letter-to-send", &[], "Above the letter that readers send, in the source language."),
    word("letter-translation", &[], "Above the translation of the letter, beside it."),
    word("contact-address", &[], "Before an address."),
    word("contact-phone", &[], "Before a telephone number."),
    word("contact-email", &[], "Before an e-mail address."),
    word("contact-web", &[], "Before a web address."),
    word("contact-hours", &[], "Before the office hours."),
    word("contact-checked", &["date"], "The day on which a person looked at the details of an office."),
    word("contact-as-of", &["date"], "How old the details of an office are: a day, a month or a year. Nobody has looked at them."),
    word("contact-undated", &[], "In place of a date that nobody knows."),
    word("value-until", &["date"], "Behind a value that no longer holds: the last day it held."),
    aloud("qr-alt", &["url"], "Read aloud instead of a QR code."),
    word("chart-data", &[], "Above the numbers of a chart, as a table."),
    word("column-value", &[], "Head of the column with the numbers of a chart."),
    word("column-label", &[], "Head of the column with what the numbers of a chart are of."),
    word("quote-by", &["name", "role"], "Below a quotation: who said it."),
    word("edition-date", &["date"], "On the cover and in the imprint: how old the edition is."),
    word("imprint", &[], "Heading of the imprint."),
    word("imprint-language", &["language"], "The language of the edition, by its name in itself."),
    Furniture {
        known: Known::FromGerman,
        ..word(
            "imprint-source",
            &[],
            "In the edition of the source language only: this is the original; the words name that language.",
        )
    },
    Furniture {
        known: Known::FromGerman,
        ..word(
            "imprint-german-decides",
            &[],
            "In a translation: where editions differ, that of the source counts; the words name it.",
        )
    },
    word("imprint-facts-checked", &["date"], "A person has looked at every fact, on that day or later."),
    word(
        "imprint-facts-as-of",
        &["date"],
        "How old the oldest source with a date is: a day, a month or a year. Nobody has looked at each fact.",
    ),
    word("imprint-state-machine", &[], "A machine made the translation, and no person has read it."),
    word("imprint-state-draft", &[], "The translation is a draft."),
    word("imprint-state-translated", &[], "The translation is complete, and no second person has read it."),
    word("imprint-state-reviewed", &["by", "date"], "Who read the translation against the source, and when."),
    word("imprint-outdated", &[], "Some passages of the translation are older than their source."),
    Furniture {
        known: Known::Never,
        ..word("imprint-languages", &[], "Who chose the languages, and why; printed where a library says it.")
    },
    word("untranslated", &[], "Mark before a passage of a draft that is printed in the source language."),
];

impl Language {
    /// The languages that have words for it, by the tags of their files.
    #[cfg(test)]
    pub(crate) fn with_furniture() -> impl Iterator<Item = Locale> {
        let tags = super::FILES.iter().filter(|own| own.furniture.is_some()).map(|own| own.tag);
        tags.map(|tag| tag.parse().expect("the tag of a file"))
    }

    /// The page furniture in this language, for a library with that source: a Fluent resource, a note above each message. Nothing where the language
    /// has no words for it.
    pub fn furniture(&self, source: &Locale) -> Option<String> {
        let lines: Vec<&str> = self.own.furniture?.lines().collect();
        let message = |word: &Furniture| {
            let line = lines.iter().find(|line| line.strip_prefix(word.id).is_some_and(|rest| rest.starts_with(" =")))?;
            Some(format!("# {}\n{line}\n", word.about))
        };
        let messages: Vec<String> = FURNITURE.iter().filter(|word| word.known.holds(source)).filter_map(message).collect();
        Some(messages.join("\n"))
    }
}
