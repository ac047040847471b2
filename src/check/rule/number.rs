//! Numbers: does another one stand in a translation than in its source?
//!
//! They are compared as numbers, in digits of any script or in words of either language, dates with the month in words, hours from 1 to 12.
//! A number that is merely not found again may be said in a way that nobody foresaw; it is told apart, and only where no language
//! has a word for it. The same holds of one that may be the number of the source in other words: it is told as one that the source has not.

use rustc_hash::{FxHashMap, FxHashSet};

mod dial;
mod exchange;

use crate::diagnostic::{Code, Diagnostic};

use crate::check::figure::{self, Figure, Words, is_technical};
use crate::check::numeral::Said;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};
use crate::translation::profile::{Number, Profile};

/// So many numbers that differ are looked at in one text: of more, nobody reads.
const MOST: usize = 100;

/// What stands in one text and not in the other, as it is written.
#[derive(Default)]
struct Beyond<'t> {
    /// In digits.
    digits: Vec<Figure<'t>>,
    /// Months beside a number.
    months: Vec<&'t str>,
    /// In words.
    words: Vec<Figure<'t>>,
}

impl<'t> Beyond<'t> {
    /// All of it: digits, months, words. A month is no figure.
    fn in_order(self) -> Vec<(&'t str, Option<Figure<'t>>)> {
        let figure = |figure: Figure<'t>| (figure.text, Some(figure));
        let months = self.months.into_iter().map(|text| (text, None));
        self.digits.into_iter().map(figure).chain(months).chain(self.words.into_iter().map(figure)).collect()
    }
}

/// Compares the numbers of a translation with those of its source, which says `said` in words and has these `words` behind
/// figures.
pub(crate) fn compare<'a>(
    view: &View<'a>,
    (source, said, words): (&Text<'_, '_>, &Said<'_>, Words<'_>),
    target: &Text<'a, '_>,
    sink: &mut Sink<'a>,
) {
    let (was, is) = (source.profile, target.profile);
    if was.numbers.is_empty() && is.numbers.is_empty() && said.numbers.is_empty() {
        return;
    }
    let selects = !was.usage.selectors.is_empty() || !is.usage.selectors.is_empty();
    let (mut missing, mut extra) = difference(&was.numbers, &is.numbers, selects);
    let counters = counters(is);
    extra.retain(|number| !counters.contains(&number.text.as_ptr()));
    missing.truncate(MOST);
    extra.truncate(MOST);
    if selects && missing.is_empty() && extra.is_empty() {
        exchange::compare(view, source, target, sink);
    }
    if missing.is_empty() && extra.is_empty() && said.numbers.is_empty() && said.months.is_empty() {
        return;
    }
    // Groups are written in many ways: if both texts have the same digits, nothing was changed.
    let grouped = was.numbers.iter().chain(&is.numbers).any(|number| number.grouped);
    if grouped && !selects && digits(was) == digits(is) {
        return;
    }
    dial::excuse(was, is, (&mut missing, &mut extra));
    missing.retain(|number| !is_technical(number, &was.usage.text));
    extra.retain(|number| !is_technical(number, &is.usage.text));
    let said_here = view.language.numerals().said(&is.usage.text);
    let words_here = Words::of(view.language);
    let (all, all_here) = (figure::all(was, said, words), figure::all(is, &said_here, words_here));
    // Thousands that stand behind no figure, or behind one that is a part of a larger number, are not known.
    let scaled = |figures: &[Figure<'_>]| figures.iter().filter(|figure| figure.product.is_some()).count();
    if said.scales > scaled(&all) || said_here.scales > scaled(&all_here) {
        return;
    }
    let (mut missing, mut extra) = (
        beyond((&missing, was, said), (&is.numbers, &said_here), words),
        beyond((&extra, is, &said_here), (&was.numbers, said), words_here),
    );
    excuse(&mut extra, &mut missing, &all);
    excuse(&mut missing, &mut extra, &all_here);
    if view.language.own.counts_twelve_hours || view.source_language.counts_twelve_hours {
        extra.digits.retain(|number| {
            let pair = missing.digits.iter().position(|other| is_same_hour(other.value, number.value));
            pair.map(|at| missing.digits.remove(at)).is_none()
        });
    }
    // A decade may be said in words: the nineties.
    extra.digits.retain(|number| !said.possible.iter().any(|other| is_same_year(*other, number.value, &[])));
    let offsets = view.language.own.year_offsets;
    extra.digits.retain(|number| {
        let pair = missing.digits.iter().position(|other| is_same_year(other.value, number.value, offsets));
        pair.map(|at| missing.digits.remove(at)).is_none()
    });
    // One may be an article in the other language; and what a variant is for may stand in it: `[two] 2 months`.
    let alone = if selects { 2 } else { 1 };
    if missing.digits.is_empty() {
        extra.digits.retain(|number| number.value > alone);
    }
    tell(view, target, (missing, extra), sink);
}

/// Takes out what is said in the other text in another way, and what it stands for there. `all` is what the other text says.
fn excuse(these: &mut Beyond<'_>, others: &mut Beyond<'_>, all: &[Figure<'_>]) {
    let mut is_new = |figure: &Figure<'_>| {
        let Some(same) = all.iter().find(|same| same.is_same(figure)) else { return true };
        for value in [Some(same.value), same.whole].into_iter().flatten() {
            let of_value = |figure: &Figure<'_>| figure.value == value;
            if let Some(at) = others.digits.iter().position(of_value) {
                others.digits.remove(at);
            } else if let Some(at) = others.words.iter().position(of_value) {
                others.words.remove(at);
            }
        }
        false
    };
    let wholes: Vec<u64> = these.digits.iter().filter(|figure| !is_new(figure)).filter_map(|figure| figure.whole).collect();
    these.digits.retain(|figure| !wholes.contains(&figure.value) && !all.iter().any(|same| same.is_same(figure)));
    these.words.retain(is_new);
}

/// Tells of each number that stands for another, and of those that are lost or added.
fn tell<'a>(view: &View<'a>, target: &Text<'a, '_>, (missing, extra): (Beyond<'_>, Beyond<'a>), sink: &mut Sink<'a>) {
    let mut lost = missing.digits.clone();
    let knows = view.language.numerals().scales().are_known();
    let (mut expected, mut found) = (missing.in_order(), extra.in_order());
    // What may say one of those that are missing stands for it, and for no other.
    let mut uncertain = Vec::new();
    found.retain(|(text, figure)| {
        let may_say = |(_, other): &(&str, Option<Figure<'_>>)| match (other, figure) {
            (Some(other), Some(figure)) => !other.is_surely_not(figure, knows),
            _ => false,
        };
        let Some(at) = expected.iter().position(may_say) else { return true };
        let (_, other) = expected.remove(at);
        lost.retain(|lost| other.is_none_or(|other| !std::ptr::eq(lost.text, other.text)));
        uncertain.push((*text, figure.is_some_and(|figure| figure.in_words)));
        false
    });
    let mut expected = expected.into_iter();
    let mut taken = 0;
    for (found, figure) in found {
        let in_words = figure.is_some_and(|figure| figure.in_words);
        match expected.next() {
            Some((expected, _)) => {
                taken += 1;
                let finding = Diagnostic::new(Code::NumberMismatch).at(view.resource.locate(found));
                sink.push_beside(finding.arg("expected", expected).arg("found", found));
            }
            None => uncertain.push((found, in_words)),
        }
    }
    // A number in words says only that another stands there where one is missing.
    for (found, _) in uncertain.into_iter().filter(|(_, in_words)| !in_words) {
        sink.push_beside(Diagnostic::new(Code::ExtraNumber).at(view.resource.locate(found)).arg("found", found));
    }
    for figure in lost.into_iter().skip(taken).filter(|figure| !has_a_word(figure.value)) {
        let finding = Diagnostic::new(Code::MissingNumber).at(target.head(view.resource)).arg("expected", figure.text);
        sink.push_beside(finding);
    }
}

/// Whether some language may say a number in one or two words.
fn has_a_word(value: u64) -> bool {
    value < 100 || value.is_multiple_of(100)
}

/// Whether one of two numbers is an hour from 1 to 11 and the other the same in the afternoon.
fn is_same_hour(one: u64, other: u64) -> bool {
    let (morning, evening) = (one.min(other), one.max(other));
    (1..12).contains(&morning) && morning + 12 == evening || (morning, evening) == (0, 12) || (morning, evening) == (12, 24)
}

/// Whether two numbers are one year, written in full and with two digits, or in another calendar.
fn is_same_year(one: u64, other: u64, offsets: &[u64]) -> bool {
    let (smaller, larger) = (one.min(other), one.max(other));
    let is_short = smaller < 100 && matches!(larger, 1900..2100) && larger % 100 == smaller;
    is_short || larger >= 1900 && offsets.contains(&(larger - smaller))
}

/// What stands in one text, as `digits` that the other lacks and as words, and not in the other in any form.
fn beyond<'t>(
    (digits, profile, said): (&[Number<'t>], &Profile<'t>, &Said<'t>),
    (numbers, other): (&[Number<'_>], &Said<'_>),
    words: Words<'_>,
) -> Beyond<'t> {
    let runs = &profile.usage.text;
    let mut here: FxHashSet<u64> = numbers.iter().map(Number::plain).collect();
    let possible = other.possible.iter().copied().chain(other.months.iter().map(|(month, _)| *month));
    let in_words: FxHashSet<u64> = possible.collect();
    // The zeros of 12:00 are no other number.
    let is_zeros = |number: &Number<'_>| number.plain() == 0 && number.text.len() > 1;
    let digits = digits.iter().filter(|number| !is_zeros(number) && !in_words.contains(&number.plain()));
    let digits = digits.map(|number| Figure::of(number, runs, words)).collect();
    here.extend(in_words);
    let months = said.months.iter().filter(|(value, _)| !here.contains(value)).map(|(_, text)| *text).collect();
    let lacking = said.numbers.iter().filter(|(value, _)| !here.contains(value));
    Beyond { digits, months, words: lacking.map(|(value, text)| Figure::of_word(*value, text, runs, words)).collect() }
}

/// Where numbers begin that count the lines of a list: at least two, each at the start of its line and marked as one.
fn counters(profile: &Profile<'_>) -> FxHashSet<*const u8> {
    let counts = |run: &&&str| {
        let digits = run.bytes().take_while(u8::is_ascii_digit).count();
        (1..3).contains(&digits) && (run[digits..].starts_with(". ") || run[digits..].starts_with(") "))
    };
    let found: FxHashSet<*const u8> = profile.usage.text.iter().filter(counts).map(|run| run.as_ptr()).collect();
    if found.len() > 1 { found } else { FxHashSet::default() }
}

/// Numbers of the source that the translation lacks, and those it has beside them; each as often as it differs, but once where
/// variants repeat a sentence. A number that stands there once more, where none is lacking, is the same one said again.
fn difference<'r, 't>(was: &[Number<'r>], is: &[Number<'t>], selects: bool) -> (Vec<Number<'r>>, Vec<Number<'t>>) {
    let values = |numbers: &[Number<'_>]| numbers.iter().map(Number::compared).collect::<FxHashSet<u64>>();
    let (of_source, of_target) = (values(was), values(is));
    let (mut missing, mut extra) = if selects {
        let missing = was.iter().copied().filter(|number| !of_target.contains(&number.compared())).collect();
        let extra = is.iter().copied().filter(|number| !of_source.contains(&number.compared())).collect();
        (missing, extra)
    } else {
        (surplus(was, is), surplus(is, was))
    };
    if missing.is_empty() {
        extra.retain(|number: &Number<'_>| !of_source.contains(&number.compared()));
    }
    if extra.is_empty() {
        missing.retain(|number: &Number<'_>| !of_target.contains(&number.compared()));
    }
    if selects {
        missing.dedup_by_key(|number| number.value);
        extra.dedup_by_key(|number| number.value);
    }
    (missing, extra)
}

/// The numbers that stand oftener in one text than in another: each as often as it does, the last ones.
fn surplus<'n>(numbers: &[Number<'n>], others: &[Number<'_>]) -> Vec<Number<'n>> {
    let mut left: FxHashMap<u64, usize> = FxHashMap::default();
    for other in others {
        *left.entry(other.compared()).or_default() += 1;
    }
    let is_beyond = |number: &Number<'_>| match left.get_mut(&number.compared()).filter(|left| **left > 0) {
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
