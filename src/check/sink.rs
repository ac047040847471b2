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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::Options;
    use crate::library::fixture::Fixture;

    #[test]
    fn findings_are_about_the_text_at_hand_and_counted_in_it() {
        let library = Fixture::new(&[("lotse.toml", "source = \"de\"\n")]).open().expect("the manifest is sound");
        let levels = Levels::new(&library, &Options::default().level(Code::DoubledWord, Level::Allow));
        let mut sink = Sink::new(&levels, "g", "uk");
        let finding = |code, found: &str| Diagnostic::new(code).arg("found", found);
        sink.push(finding(Code::DoubleSpace, "file"));
        sink.about("a", None, None);
        sink.push(finding(Code::DoubledWord, "allowed"));
        sink.push(finding(Code::Glossary, "of another message").message("b").document("h").locale("ar"));
        assert!(sink.takes(Code::DoubleSpace) && !sink.takes(Code::DoubledWord));
        for at in 0..60 {
            assert_eq!(sink.takes(Code::DoubleSpace), at < 50, "{at}");
            sink.push(finding(Code::DoubleSpace, "a"));
            sink.about("a", None, None);
        }
        assert!(sink.takes(Code::Glossary));
        sink.push(finding(Code::Glossary, "a"));
        // What says the same of the same text.
        assert!(sink.has_told(&finding(Code::Glossary, "a")));
        assert!(!sink.has_told(&finding(Code::Glossary, "b")) && !sink.has_told(&finding(Code::SameAsSource, "a")));
        sink.about("a", Some("x"), None);
        assert!(!sink.has_told(&finding(Code::Glossary, "a")));
        assert!(sink.takes(Code::DoubleSpace));
        sink.push(finding(Code::DoubleSpace, "a.x"));
        let found = sink.found.into_vec();
        let subject = |found: &Diagnostic| {
            let subject = &found.subject;
            [&subject.document, &subject.locale, &subject.message].map(|part| part.clone().unwrap_or_default()).join(" ")
        };
        let subjects: Vec<String> = found.iter().map(subject).collect();
        assert_eq!((subjects.len(), &*subjects[0], &*subjects[1], &*subjects[2]), (54, "g uk ", "h ar b", "g uk a"));
        assert_eq!(subjects[53], "g uk a.x");
        assert_eq!(found.iter().filter(|finding| finding.args["found"] == "a").count(), 51);
    }
}
