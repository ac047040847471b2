//! One record of a ledger: a text of the source as it stood once, and below it in a comment what was recorded of its translation.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use crate::date::Date;
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::Entry;
use crate::source::Span;

use super::super::fold::Fingerprint;
use super::super::part::{Part, PartChange, changed_parts, parts};
use super::super::state::{Confirmation, State};

/// What a ledger knows of one translation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'l> {
    /// The source text as it stood then.
    pub source: Entry<'l>,
    /// What was recorded of the translation, or why nothing is.
    pub sealed: Result<Seal<'l>, Unsealed<'l>>,
}

/// What was recorded of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seal<'l> {
    /// Its state.
    pub state: State,
    /// Who confirmed it.
    pub by: Option<&'l str>,
    /// When.
    pub on: Option<Date>,
    /// The fingerprint of the source text, as it is written; older records have none.
    source: Option<&'l str>,
    /// The fingerprint of the translation.
    pub target: Fingerprint,
    /// Why the translation stayed as it was when its source changed, if it did.
    pub kept: Option<&'l str>,
    /// Fingerprints of the words of each part of the translation; records of the first format have none.
    parts: Option<&'l str>,
    /// Fingerprints of the translations of the terms it prints.
    pub terms: Option<&'l str>,
    /// Fingerprints of former texts of the source that a correction replaced, so that they say the same.
    same: Option<&'l str>,
}

/// Why nothing is recorded of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unsealed<'l> {
    /// The source text was handed out to be translated, and nobody has confirmed what came of it.
    Offered(Offer),
    /// Something is wrong with the record.
    Flawed(Flaw<'l>),
}

/// How a text was handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    /// The fingerprint of the comment in which it waits for a translation.
    stub: Option<Fingerprint>,
}

/// What is wrong with a record. The source text in it still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw<'l> {
    /// There is no state.
    NoState,
    /// There is no such state.
    UnknownState(&'l str),
    /// Reviewed, but by nobody.
    NoReviewer,
    /// Not a day, or reviewed on none.
    NoDay(&'l str),
    /// No fingerprint, or none of twelve digits.
    NoFingerprint,
    /// A line of this name stands there twice, as a conflict leaves it whose marks were taken away.
    Repeated(&'l str),
}

/// The state of a text that was handed out and has not come back.
pub(crate) const OFFERED: &str = "offered";

impl<'l> Record<'l> {
    /// What the entry of a ledger says.
    pub(crate) fn of(source: Entry<'l>) -> Self {
        Self { source, sealed: Seal::read(source.comment) }
    }

    /// Whether the source text was only handed out.
    pub(crate) fn is_offered(&self) -> bool {
        matches!(self.sealed, Err(Unsealed::Offered(_)))
    }

    /// Whether its source text is the one that was recorded: git merges lines, and joins the halves of two records where it can.
    pub(crate) fn is_whole(&self) -> bool {
        self.sealed.ok().and_then(|seal| seal.source).is_none_or(|print| print.parse() == Ok(Fingerprint::of(&self.source)))
    }

    /// The same, where the source text is likely to have this fingerprint.
    pub(crate) fn is_whole_by(&self, likely: Fingerprint) -> bool {
        self.sealed.ok().and_then(|seal| seal.source).is_none_or(|print| print.parse() == Ok(likely)) || self.is_whole()
    }

    /// Whether a text that was handed out still waits in the comment it was laid out in.
    pub(crate) fn is_laid_out_as(&self, stub: &str) -> bool {
        self.sealed == Err(Unsealed::Offered(Offer { stub: Some(Fingerprint::of_folded(stub)) }))
    }

    /// Whether a translation is another than the one recorded, in every part that `today` says otherwise than the source text of this record: so that
    /// somebody may have made it for the text of today. White space, normal form and characters that nobody sees make no other text. Where the record
    /// does not say, nobody knows.
    pub(crate) fn is_followed_by(&self, target: &Entry<'_>, today: &Entry<'_>) -> bool {
        let Some(seal) = self.sealed.ok().filter(|_| self.is_whole()) else { return false };
        let Some(recorded) = seal.parts.map(read_parts) else { return seal.target != Fingerprint::of(target) };
        let now: BTreeMap<Part, Fingerprint> =
            parts(target).map(|(part, pattern)| (part, Fingerprint::of_words(pattern))).collect();
        changed_parts(&self.source, today).iter().all(|(part, change)| match change {
            PartChange::Removed => now.get(part).is_none_or(|print| recorded.get(part) != Some(print)),
            PartChange::Added | PartChange::Changed => recorded.get(part) != now.get(part),
        })
    }

    /// The bytes of this record, which stands in `text`, with a corrected source text and all that was recorded; the former text is remembered as one
    /// that says the same.
    pub(crate) fn refreshed(&self, text: &str, source: &Entry<'_>) -> String {
        let comment = Span { start: self.source.span.start, end: self.source.id_span.start };
        let comment = text[comment.range()].replace("\r\n", "\n");
        let today = Fingerprint::of(source).to_string();
        let names = |line: &str, name: &str| line.trim_start_matches('#').trim_start().starts_with(name);
        let lines = comment.lines().filter(|line| !names(line, "same:"));
        let line = |line: &str| if names(line, "source:") { format!("# source: {today}\n") } else { format!("{line}\n") };
        let lines: String = lines.map(line).collect();
        let known = self.sealed.ok().and_then(|seal| seal.same).unwrap_or_default();
        let former = Fingerprint::of(&self.source).to_string();
        let mut same: Vec<&str> = known.split_whitespace().filter(|known| *known != today && *known != former).collect();
        same.push(&former);
        let same = same[same.len().saturating_sub(MOST_SAME)..].join(" ");
        format!("{lines}# same: {same}\n{}", entry_text(source, Comments::Drop))
    }
}

impl<'l> Seal<'l> {
    /// Whether a correction has said that a source text of this folded form says the same.
    pub(crate) fn takes_for_same(&self, folded: &str) -> bool {
        self.same.is_some_and(|same| {
            let wanted = Fingerprint::of_folded(folded).to_string();
            same.split_whitespace().any(|known| known == wanted)
        })
    }

    /// Whether it is that of a translation: the same, or one that a reader sees no difference to.
    pub(crate) fn is_of(&self, target: &Entry<'_>) -> bool {
        let words = || -> BTreeMap<Part, Fingerprint> {
            parts(target).map(|(part, pattern)| (part, Fingerprint::of_words(pattern))).collect()
        };
        self.target == Fingerprint::of(target) || self.parts.is_some_and(|parts| read_parts(parts) == words())
    }

    fn read(comment: Option<&ast::Comment<&'l str>>) -> Result<Self, Unsealed<'l>> {
        let (mut state, mut by, mut on, mut target) = (None, None, None, None);
        let (mut source, mut kept, mut parts, mut terms, mut same) = (None, None, None, None, None);
        let mut seen = 0_u16;
        for line in comment.map_or(&[][..], |comment| &comment.content) {
            let Some((name, value)) = line.split_once(':') else { continue };
            let (name, value) = (name.trim(), value.trim());
            let Some(at) = NAMES.iter().position(|known| *known == name) else { continue };
            if seen & (1 << at) != 0 {
                return Err(Unsealed::Flawed(Flaw::Repeated(name)));
            }
            seen |= 1 << at;
            match name {
                "state" => state = Some(value),
                "by" => by = Some(value).filter(|name| !name.is_empty()),
                "on" => on = Some(value),
                "source" => source = Some(value),
                "target" => target = Some(value),
                "parts" => parts = Some(value),
                "using" => terms = Some(value),
                "same" => same = Some(value),
                _ => kept = Some(value).filter(|reason| !reason.is_empty()),
            }
        }
        if state == Some(OFFERED) {
            return Err(Unsealed::Offered(Offer { stub: target.and_then(|text| text.parse().ok()) }));
        }
        Self::sound(state, by, on, target).map(|seal| Self { source, kept, parts, terms, same, ..seal }).map_err(Unsealed::Flawed)
    }

    /// The seal that the lines of these names make.
    fn sound(state: Option<&'l str>, by: Option<&'l str>, on: Option<&'l str>, target: Option<&'l str>) -> Result<Self, Flaw<'l>> {
        let state = state.ok_or(Flaw::NoState)?;
        let state: State = state.parse().map_err(|_| Flaw::UnknownState(state))?;
        let on = on.map(|text| text.parse::<Date>().map_err(|_| Flaw::NoDay(text))).transpose()?;
        let target = target.and_then(|text| text.parse().ok()).ok_or(Flaw::NoFingerprint)?;
        if state == State::Reviewed {
            by.ok_or(Flaw::NoReviewer)?;
            on.ok_or(Flaw::NoDay(""))?;
        }
        Ok(Self { state, by, on, source: None, target, kept: None, parts: None, terms: None, same: None })
    }
}

/// Reads the fingerprints of the parts of a translation: `=5e0b3f9c21aa .title=91c07744d0ef`. What is no fingerprint is none.
fn read_parts(line: &str) -> BTreeMap<Part, Fingerprint> {
    let read = |word: &str| {
        let (name, print) = word.split_once('=')?;
        let part = if name.is_empty() { Part::Value } else { Part::Attribute(name.strip_prefix('.')?.to_owned()) };
        Some((part, print.parse().ok()?))
    };
    line.split_whitespace().filter_map(read).collect()
}

/// What is recorded: that a translation renders a source text.
pub(crate) struct Sealing<'s> {
    /// The source text.
    pub source: &'s Entry<'s>,
    /// The translation.
    pub target: &'s Entry<'s>,
    /// Who says so.
    pub confirmation: &'s Confirmation,
    /// The record before: what it knew of former spellings of the same source stays known.
    pub was: Option<&'s Record<'s>>,
    /// The terms that the translation prints.
    pub terms: BTreeMap<String, Fingerprint>,
}

/// The names of the lines in a comment that say what was recorded.
const NAMES: [&str; 9] = ["state", "by", "on", "source", "target", "parts", "using", "same", "kept"];

/// Whether a line of a comment says what was recorded, or nothing at all.
pub(super) fn is_known(line: &str) -> bool {
    let content = line.trim_start_matches('#').trim();
    content.is_empty() || content.split_once(':').is_some_and(|(name, _)| NAMES.contains(&name.trim()))
}

/// The bytes of a record.
pub(super) fn record_text(sealing: &Sealing<'_>) -> String {
    let Sealing { source, target, confirmation, was, terms } = sealing;
    let mut text = format!("# state: {}\n", confirmation.state());
    let mut line = |name: &str, value: &str| text.push_str(&format!("# {name}: {value}\n"));
    if let Some(by) = confirmation.by() {
        line("by", by);
    }
    if let Some(on) = confirmation.on() {
        line("on", &on.to_string());
    }
    // Beside each other, so that git sees a conflict where one branch changed the one and another the other.
    line("source", &Fingerprint::of(source).to_string());
    line("target", &Fingerprint::of(target).to_string());
    let print = |(part, pattern): (Part, _)| {
        let name = part.attribute().map(|name| format!(".{name}")).unwrap_or_default();
        format!("{name}={}", Fingerprint::of_words(pattern))
    };
    line("parts", &parts(target).map(print).collect::<Vec<_>>().join(" "));
    if !terms.is_empty() {
        line("using", &terms.iter().map(|(id, print)| format!("{id}={print}")).collect::<Vec<_>>().join(" "));
    }
    if let Some(why) = confirmation.kept() {
        line("kept", why);
    }
    let is_same = |record: &&&Record<'_>| Fingerprint::of(&record.source) == Fingerprint::of(source);
    if let Some(same) = was.as_ref().filter(is_same).and_then(|record| record.sealed.ok()?.same) {
        line("same", same);
    }
    text + &entry_text(source, Comments::Drop)
}

/// The bytes of a record of a text that is handed out to be translated, in a comment of this fingerprint.
pub(super) fn offer_text(source: &Entry<'_>, stub: Fingerprint) -> String {
    format!("# state: {OFFERED}\n# target: {stub}\n{}", entry_text(source, Comments::Drop))
}

/// So many former texts of a source are remembered as saying the same.
const MOST_SAME: usize = 8;

#[cfg(test)]
mod tests {
    use super::super::{Draft, Ledger};
    use super::*;
    use crate::fluent::Resource;
    use crate::source::Source;

    #[test]
    fn a_translation_has_followed_if_every_part_that_changed_is_another() {
        // What was recorded, today's source, today's translation, and whether that may be one of today's source.
        let (source, target) = ("a = Eins.\n    .x = Drei.", "a = Один.\n    .x = Три.");
        let cases = [
            ("a = Zwei.\n    .x = Drei.", "a = Два.\n    .x = Три.", true),
            ("a = Zwei.\n    .x = Drei.", "a = Один.\n    .x = Чотири.", false),
            ("a = Zwei.\n    .x = Drei.", "a = Один. \n    .x = Три.", false),
            ("a = Zwei.\n    .x = Drei.", "a = О\u{ad}дин\u{200b}.\n    .x =\n        Три.", false),
            ("a = Zwei.\n    .x = Vier.", "a = Два.\n    .x = Три.", false),
            ("a = Zwei.\n    .x = Vier.", "a = Два.\n    .x = Чотири.", true),
            ("a = Eins.\n    .x = Drei.\n    .y = Neu.", "a = Один.\n    .x = Три.", false),
            ("a = Eins.\n    .x = Drei.\n    .y = Neu.", "a = Два.\n    .x = Три.\n    .y = Нове.", true),
            ("a = Eins.", "a = Один.\n    .x = Три.", false),
            ("a = Eins.", "a = Один.", true),
            ("a = Eins.\n    .x = Drei.", "a = Один.\n    .x = Три.", true),
        ];
        for (today, now, expected) in cases {
            let resources = [source, target, today, now].map(Resource::of);
            let [source, target, today, now] = resources.each_ref().map(|resource| resource.get("a").unwrap());
            let translated = Confirmation::new(State::Translated, None, None).unwrap();
            let text = record_text(&Sealing {
                source: &source,
                target: &target,
                confirmation: &translated,
                was: None,
                terms: BTreeMap::new(),
            });
            let followed = |text: &str| {
                let ledger = Ledger::parse(Source::new("l.ftl", text));
                ledger.records_of("a")[0].is_followed_by(&now, &today)
            };
            assert_eq!(followed(&text), expected, "{today:?} {now:?}", today = resources[2].text(), now = resources[3].text());
            // A record of the first format tells whether anything changed.
            let first: String = text.lines().filter(|line| !line.starts_with("# parts")).map(|line| format!("{line}\n")).collect();
            let is_another = Fingerprint::of(&target) != Fingerprint::of(&now);
            assert_eq!(followed(&first), is_another, "{first}");
        }
    }

    #[test]
    fn what_was_handed_out_is_known_by_its_comment() {
        let resource = Resource::of("a = Eins.\n");
        let mut draft = Draft::of(&Resource::of(""));
        draft.offer(&resource.get("a").unwrap(), Fingerprint::of_folded("# a = Eins."));
        let ledger = Ledger::parse(Source::new("l.ftl", draft.text()));
        let record = ledger.records_of("a")[0];
        assert!(record.is_offered() && ledger.diagnostics().is_empty());
        assert!(record.is_laid_out_as("# a = Eins.") && !record.is_laid_out_as("# a = Один."));
        assert!(!record.is_followed_by(&resource.get("a").unwrap(), &Resource::of("a = Zwei.\n").get("a").unwrap()));
    }
}
