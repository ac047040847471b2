//! Findings as they are gathered: of one kind about one file no more than anybody reads.
//!
//! A file that a stranger wrote may have a mistake in every line. Whoever has mended a thousand of a kind looks again, and what is beyond them
//! would only take memory: so each place that gathers findings of a file gathers them in [`Findings`]. Which are kept is decided by their order alone.

use std::ffi::OsString;

use rustc_hash::FxHashMap;

use super::{Code, Diagnostic};

/// The most findings of one kind about one file in one locale: three times what a long guide has messages.
pub(crate) const MOST: usize = 1_000;

/// The most findings of one code in a library, in however many files.
const MOST_OF_CODE: usize = 100_000;

/// Findings in the order in which they were found; behind the last of a kind that is kept stands one that says that there are more.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    found: Vec<Diagnostic>,
    counts: FxHashMap<Kind, Count>,
    /// How many are kept of each code.
    of_code: FxHashMap<Code, usize>,
}

/// What is counted together. A conflict of git is another kind than a forgotten brace, although both are no Fluent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Kind {
    code: Code,
    reason: Option<String>,
    path: Option<OsString>,
    locale: Option<String>,
}

impl Kind {
    fn of(finding: &Diagnostic) -> Self {
        Self {
            code: finding.weighs_as(),
            reason: finding.args.get("reason").cloned(),
            path: finding.location.as_ref().map(|location| location.source.path().as_os_str().to_owned()),
            locale: finding.subject.locale.clone(),
        }
    }
}

/// How many were found of a kind.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    found: usize,
    /// Where the finding stands that says that there are more.
    more: Option<usize>,
}

impl Findings {
    /// Adds a finding, or the fact that there are more of its kind.
    pub(crate) fn push(&mut self, finding: Diagnostic) {
        self.keep(finding);
    }

    /// The same; where it stands, if it is kept.
    pub(crate) fn keep(&mut self, finding: Diagnostic) -> Option<usize> {
        let kind = Kind::of(&finding);
        // Somebody may have left out some already.
        if finding.code == Code::MoreFindings || self.count(&kind) >= MOST {
            return self.more(kind, finding, MOST);
        }
        let of_code = self.of_code.entry(finding.code).or_default();
        if *of_code >= MOST_OF_CODE {
            let bare = Diagnostic { level: finding.level, ..Diagnostic::new(finding.code) };
            return self.more(Kind::of(&bare), bare, MOST_OF_CODE);
        }
        *of_code += 1;
        self.counts.entry(kind).or_default().found += 1;
        self.found.push(finding);
        Some(self.found.len() - 1)
    }

    /// Says, once, that there are more of a kind.
    fn more(&mut self, kind: Kind, finding: Diagnostic, limit: usize) -> Option<usize> {
        let next = self.found.len();
        let at = *self.counts.entry(kind).or_default().more.get_or_insert(next);
        if at == next {
            self.found.push(finding.and_more(limit));
            return Some(at);
        }
        let more = &mut self.found[at];
        more.level = more.level.max(finding.level);
        None
    }

    fn count(&self, kind: &Kind) -> usize {
        self.counts.get(kind).map_or(0, |count| count.found)
    }

    /// Whether one more finding of the kind of this one would be told.
    pub(crate) fn takes(&self, finding: &Diagnostic) -> bool {
        self.count(&Kind::of(finding)) < MOST && self.of_code.get(&finding.code).is_none_or(|count| *count < MOST_OF_CODE)
    }

    /// Puts another finding of the same kind in the place of one.
    pub(crate) fn replace(&mut self, at: usize, finding: Diagnostic) {
        self.found[at] = finding;
    }

    /// The findings.
    pub(crate) fn as_slice(&self) -> &[Diagnostic] {
        &self.found
    }

    /// The findings, for good.
    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }
}

impl Extend<Diagnostic> for Findings {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, findings: T) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }
}

impl FromIterator<Diagnostic> for Findings {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(findings: T) -> Self {
        let mut all = Self::default();
        all.extend(findings);
        all
    }
}

impl Diagnostic {
    /// The code whose level it has: its own, or that of the findings of which it says that there are more.
    pub(crate) fn weighs_as(&self) -> Code {
        let of = self.args.get("of").filter(|_| self.code == Code::MoreFindings);
        of.and_then(|name| name.parse().ok()).unwrap_or(self.code)
    }

    /// The finding that there are more of this kind in its file: this one and those behind it.
    fn and_more(self, limit: usize) -> Self {
        if self.code == Code::MoreFindings {
            return self;
        }
        let more = Self::new(Code::MoreFindings).arg("of", self.code).arg("limit", limit);
        let reason = self.args.get("reason").cloned();
        let more = reason.into_iter().fold(more, |more, reason| more.arg("reason", reason));
        let subject = super::Subject { message: None, ..self.subject };
        Self { level: self.level, location: self.location, subject, ..more }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Level;
    use crate::source::{Location, Source};

    fn finding(code: Code, path: &str, at: usize) -> Diagnostic {
        Diagnostic::new(code).at(Location::new(&Source::new(path, "x".repeat(2 * MOST)), at..at + 1)).message(format!("m{at}"))
    }

    fn codes(findings: Findings) -> Vec<(Code, usize)> {
        let mut codes: Vec<(Code, usize)> = Vec::new();
        for finding in findings.into_vec() {
            match codes.last_mut() {
                Some((code, count)) if *code == finding.code => *count += 1,
                _ => codes.push((finding.code, 1)),
            }
        }
        codes
    }

    #[test]
    fn of_one_kind_about_one_file_so_many_are_told_and_that_there_are_more() {
        let of = |count| (0..count).map(|at| finding(Code::DoubleSpace, "a.ftl", at)).collect::<Findings>();
        assert_eq!(codes(of(MOST)), [(Code::DoubleSpace, MOST)]);
        assert_eq!(codes(of(MOST + 1)), [(Code::DoubleSpace, MOST), (Code::MoreFindings, 1)]);
        assert_eq!(codes(of(2 * MOST)), [(Code::DoubleSpace, MOST), (Code::MoreFindings, 1)]);
        let more = of(2 * MOST).into_vec().pop().expect("there is a last");
        assert_eq!(more.location.map(|at| at.span.start), Some(MOST), "it stands where the first stands that is not told");
        assert_eq!((more.args["of"].as_str(), more.subject.message), ("double-space", None));
    }

    #[test]
    fn of_one_code_so_many_are_told_in_however_many_files() {
        let of = |files: usize| (0..files).flat_map(|file| (0..MOST).map(move |at| finding_in(file, at))).collect::<Findings>();
        let files = MOST_OF_CODE / MOST;
        assert_eq!(codes(of(files)), [(Code::DoubleSpace, MOST_OF_CODE)]);
        assert_eq!(codes(of(files + 2)), [(Code::DoubleSpace, MOST_OF_CODE), (Code::MoreFindings, 1)]);
    }

    fn finding_in(file: usize, at: usize) -> Diagnostic {
        Diagnostic::new(Code::DoubleSpace)
            .at(Location::new(&Source::new(format!("{file}.ftl"), "x"), 0..1))
            .message(format!("m{at}"))
    }

    #[test]
    fn another_code_reason_file_or_locale_is_told() {
        let mut findings: Findings =
            (0..2 * MOST).map(|at| finding(Code::SyntaxError, "a.ftl", at).arg("reason", "expected-equals")).collect();
        for other in [
            finding(Code::SyntaxError, "a.ftl", 0).arg("reason", "conflict-marker"),
            finding(Code::SyntaxError, "b.ftl", 0).arg("reason", "expected-equals"),
            finding(Code::SyntaxError, "a.ftl", 0).arg("reason", "expected-equals").locale("uk"),
            finding(Code::DoubleSpace, "a.ftl", 0),
        ] {
            assert!(findings.takes(&other));
            findings.push(other.clone());
            assert_eq!(findings.as_slice().last(), Some(&other));
        }
    }

    #[test]
    fn that_there_are_more_weighs_what_they_weigh() {
        let level = |at| if at > 2 * MOST - 2 { Level::Deny } else { Level::Warn };
        let finding = |at| Diagnostic { level: level(at), ..finding(Code::DoubleSpace, "a.ftl", at) };
        let findings: Findings = (0..2 * MOST).map(finding).collect();
        assert_eq!(findings.as_slice().last().map(|more| (more.level, more.weighs_as())), Some((Level::Deny, Code::DoubleSpace)));
        // Gathered once more, it stays one.
        let again: Findings = findings.into_vec().into_iter().rev().chain([finding(0)]).collect();
        assert_eq!(codes(again), [(Code::MoreFindings, 1), (Code::DoubleSpace, MOST)]);
    }
}
