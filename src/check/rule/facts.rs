//! Facts in text: are numbers, web and e-mail addresses those of the source?

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic};

use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};
use crate::translation::profile::{Number, Profile};

/// Compares the facts of a translation with those of its source.
pub(crate) fn compare<'a>(view: &View<'a>, source: &Text<'_, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let (was, is) = (source.profile, target.profile);
    if !(was.numbers.is_empty() && is.numbers.is_empty()) {
        compare_numbers(view, source, target, sink);
    }
    Difference::of_texts(&was.urls, &is.urls).tell(Code::UrlMismatch, view, target, sink);
    Difference::of_texts(&was.emails, &is.emails).tell(Code::EmailMismatch, view, target, sink);
}

fn compare_numbers<'a>(view: &View<'a>, source: &Text<'_, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let (was, is) = (source.profile, target.profile);
    let selects = !was.usage.selectors.is_empty() || !is.usage.selectors.is_empty();
    let (mut missing, mut extra) = difference(&was.numbers, &is.numbers, selects);
    if missing.is_empty() && extra.is_empty() {
        return;
    }
    // Groups are written in many ways: if both texts have the same digits, nothing was changed.
    let grouped = was.numbers.iter().chain(&is.numbers).any(|number| number.grouped);
    if grouped && !selects && digits(was) == digits(is) {
        return;
    }
    // Some languages tell the hour from 1 to 12.
    if view.language.own.counts_twelve_hours {
        extra.retain(|number| {
            let pair = missing.iter().position(|other| {
                (113..=123).contains(&other.value) && other.value.checked_sub(12).map(twelve) == Some(number.value)
            });
            pair.map(|at| missing.remove(at)).is_none()
        });
    }
    // A figure may be a word in either language; only none, one and two are words or forms of words in all of them.
    if !extra.is_empty() {
        let said = numbers_in_words(view, source);
        extra.retain(|number| !said.contains(&number.value));
    }
    let changed = !missing.is_empty() && !extra.is_empty();
    if !changed {
        missing.retain(|number| !matches!(number.value, 10..=12));
    }
    let missing = missing.into_iter().map(|number| number.text).collect();
    let extra = extra.into_iter().map(|number| number.text).collect();
    Difference { missing, extra }.tell(Code::NumberMismatch, view, target, sink);
}

/// The value of an afternoon hour as an hour of the morning: 115 − 12 is 103, which stands for 03; 3 is 13.
fn twelve(value: u64) -> u64 {
    if value < 110 { value - 100 + 10 } else { value }
}

/// The numbers that the source says in words, as a text has them: with a 1 before their digits.
fn numbers_in_words(view: &View<'_>, source: &Text<'_, '_>) -> Vec<u64> {
    let texts: Vec<String> = source.profile.usage.text.iter().map(|text| text.to_lowercase()).collect();
    let stems = view.source_language.watched.stems.iter().filter(|(word, _)| texts.iter().any(|text| text.contains(word)));
    stems.filter_map(|(_, number)| format!("1{number}").parse().ok()).collect()
}

/// Numbers of the source that the translation lacks, and those it has beside them; each as often as it differs, but once where
/// variants repeat a sentence.
fn difference<'r, 't>(was: &[Number<'r>], is: &[Number<'t>], selects: bool) -> (Vec<Number<'r>>, Vec<Number<'t>>) {
    if selects {
        let values = |numbers: &[Number<'_>]| numbers.iter().map(|number| number.value).collect::<FxHashSet<u64>>();
        let (of_source, of_target) = (values(was), values(is));
        let mut missing: Vec<_> = was.iter().copied().filter(|number| !of_target.contains(&number.value)).collect();
        let mut extra: Vec<_> = is.iter().copied().filter(|number| !of_source.contains(&number.value)).collect();
        missing.dedup_by_key(|number| number.value);
        extra.dedup_by_key(|number| number.value);
        return (missing, extra);
    }
    (beyond(was, is), beyond(is, was))
}

/// The numbers that stand oftener in one text than in another: each as often as it does, the last ones.
fn beyond<'n>(numbers: &[Number<'n>], others: &[Number<'_>]) -> Vec<Number<'n>> {
    let mut left: FxHashMap<u64, usize> = FxHashMap::default();
    for other in others {
        *left.entry(other.value).or_default() += 1;
    }
    let is_beyond = |number: &Number<'_>| match left.get_mut(&number.value).filter(|left| **left > 0) {
        Some(left) => {
            *left -= 1;
            false
        }
        None => true,
    };
    numbers.iter().copied().filter(is_beyond).collect()
}

/// How often each digit stands in the numbers of a text.
fn digits(profile: &Profile<'_>) -> [u32; 10] {
    let mut counts = [0; 10];
    for number in &profile.numbers {
        let mut value = number.value;
        while value >= 10 {
            counts[(value % 10) as usize] += 1;
            value /= 10;
        }
    }
    counts
}

/// What one text has and the other has not, as it is written.
struct Difference<'s, 't> {
    missing: Vec<&'s str>,
    extra: Vec<&'t str>,
}

impl<'s, 't> Difference<'s, 't> {
    fn of_texts(was: &[&'s str], is: &[&'t str]) -> Self {
        if was == is {
            return Self { missing: Vec::new(), extra: Vec::new() };
        }
        let (of_source, of_target): (FxHashSet<&str>, FxHashSet<&str>) =
            (was.iter().copied().collect(), is.iter().copied().collect());
        let mut missing: Vec<&str> = was.iter().copied().filter(|text| !of_target.contains(text)).collect();
        let mut extra: Vec<&str> = is.iter().copied().filter(|text| !of_source.contains(text)).collect();
        missing.dedup();
        extra.dedup();
        Self { missing, extra }
    }

    /// Tells of each; what is missing and what is there instead are one finding.
    fn tell(&self, code: Code, view: &View<'_>, target: &Text<'_, '_>, sink: &mut Sink<'_>) {
        for at in 0..self.missing.len().max(self.extra.len()) {
            let (expected, found) = (self.missing.get(at), self.extra.get(at));
            let reason = match (expected, found) {
                (Some(_), Some(_)) => "changed",
                (Some(_), None) => "missing",
                _ => "extra",
            };
            let place = found.map_or_else(|| target.head(view.resource), |text| view.resource.locate(text));
            let finding = Diagnostic::new(code).at(place).arg("reason", reason);
            sink.push_beside(finding.arg("expected", expected.unwrap_or(&"")).arg("found", found.unwrap_or(&"")));
        }
    }
}
