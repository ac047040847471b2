//! Where findings go: each gets the document, locale and message being looked at.

use crate::diagnostic::{Code, Diagnostic, Findings, Level};
use crate::library::nearest::Nearest;
use crate::source::Location;

use super::context::Levels;

/// The most findings of one code about one text: whoever has mended so many looks again, and nobody reads thousands.
const MOST: usize = 50;

/// The findings of one resource in one locale.
pub(crate) struct Sink<'a> {
    levels: &'a Levels,
    document: &'a str,
    locale: &'a str,
    message: Option<(&'a str, Option<&'a str>)>,
    source: Option<Location>,
    /// How often each code was found about this message.
    counts: Vec<(Code, usize)>,
    /// Proposals for what is mistyped.
    pub(crate) nearest: Nearest,
    /// What was found.
    pub(crate) found: Findings,
}

impl<'a> Sink<'a> {
    /// An empty sink for a resource in a locale.
    pub(crate) fn new(levels: &'a Levels, document: &'a str, locale: &'a str) -> Self {
        Self {
            levels,
            document,
            locale,
            message: None,
            source: None,
            counts: Vec::new(),
            nearest: Nearest::default(),
            found: Findings::default(),
        }
    }

    /// What follows is about this message (and attribute); `source` is where its source stands, if there is another.
    pub(crate) fn about(&mut self, id: &'a str, attribute: Option<&'a str>, source: Option<Location>) {
        if self.message != Some((id, attribute)) {
            self.counts.clear();
        }
        self.message = Some((id, attribute));
        self.source = source;
    }

    /// Takes a finding, unless its code is allowed.
    pub(crate) fn push(&mut self, mut diagnostic: Diagnostic) {
        if self.levels.get(diagnostic.weighs_as()) == Level::Allow {
            return;
        }
        if self.message.is_some() && diagnostic.subject.message.is_none() {
            match self.counts.iter_mut().find(|(code, _)| *code == diagnostic.code) {
                Some((_, count)) if *count == MOST => return,
                Some((_, count)) => *count += 1,
                None => self.counts.push((diagnostic.code, 1)),
            }
        }
        let named = self.named();
        let subject = &mut diagnostic.subject;
        subject.document.get_or_insert_with(|| self.document.to_owned());
        subject.locale.get_or_insert_with(|| self.locale.to_owned());
        if subject.message.is_none() {
            subject.message = named;
        }
        self.found.push(diagnostic);
    }

    /// Whether one more finding of a code about this text would be told: looking for what is near, or for its place, may take long.
    pub(crate) fn takes(&self, code: Code) -> bool {
        self.levels.get(code) != Level::Allow && self.counts.iter().all(|(counted, count)| *counted != code || *count < MOST)
    }

    /// Whether the finding before this one says the same of the same text.
    pub(crate) fn has_told(&self, finding: &Diagnostic) -> bool {
        let last = self.found.as_slice().last().filter(|last| last.code == finding.code && last.args == finding.args);
        last.is_some_and(|last| last.subject.message == self.named())
    }

    fn named(&self) -> Option<String> {
        let (id, attribute) = self.message?;
        Some(attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}")))
    }

    /// Takes a finding on a translation and shows the source beside it.
    pub(crate) fn push_beside(&mut self, diagnostic: Diagnostic) {
        let diagnostic = match &self.source {
            Some(source) => diagnostic.related("related-source", source.clone()),
            None => diagnostic,
        };
        self.push(diagnostic);
    }
}
