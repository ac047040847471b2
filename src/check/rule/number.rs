//! Numbers: does another one stand in a translation than in its source?
//!
//! They are compared as numbers, in digits of any script or in words of either language, dates with the month in words, hours from 1 to 12.
//! A number that is merely not found again may be said in a way that nobody foresaw; it is told apart, and only where no language
//! has a word for it.

use rustc_hash::{FxHashMap, FxHashSet};

mod exchange;

use crate::diagnostic::{Code, Diagnostic};

use crate::check::numeral::Said;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};
use crate::translation::profile::{Number, Profile};

/// So many numbers that differ are looked at in one text: of more, nobody reads.
const MOST: usize = 100;

/// What stands in one text and not in the other, as it is written.
#[derive(Default)]
struct Beyond<'t> {
    /// In digits, with their value.
    digits: Vec<(u64, &'t str)>,
    /// Months beside a number.
    months: Vec<&'t str>,
    /// In words.
    words: Vec<&'t str>,
}

/// Compares the numbers of a translation with those of its source, which says `said` in words.
pub(crate) fn compare<'a>(view: &View<'a>, (source, said): (&Text<'_, '_>, &Said<'_>), target: &Text<'a, '_>, sink: &mut Sink<'a>) {
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
    let said_here = view.language.numerals().said(&is.usage.text);
    if said.is_scaled || said_here.is_scaled {
        return;
    }
    let (mut missing, mut extra) =
        (beyond((&missing, said), (&is.numbers, &said_here)), beyond((&extra, &said_here), (&was.numbers, said)));
    if view.language.own.counts_twelve_hours || view.source_language.counts_twelve_hours {
        extra.digits.retain(|(number, _)| {
            let pair = missing.digits.iter().position(|(other, _)| is_same_hour(*other, *number));
            pair.map(|at| missing.digits.remove(at)).is_none()
        });
    }
    // A decade may be said in words: the nineties.
    extra.digits.retain(|(number, _)| !said.possible.iter().any(|other| is_same_year(*other, *number, &[])));
    let offsets = view.language.own.year_offsets;
    extra.digits.retain(|(number, _)| {
        let pair = missing.digits.iter().position(|(other, _)| is_same_year(*other, *number, offsets));
        pair.map(|at| missing.digits.remove(at)).is_none()
    });
    // One may be an article in the other language; and what a variant is for may stand in it: `[two] 2 months`.
    let alone = if selects { 2 } else { 1 };
    if missing.digits.is_empty() {
        extra.digits.retain(|(number, _)| *number > alone);
    }
    tell(view, target, (missing, extra), sink);
}

/// Tells of each number that stands for another, and of those that are lost or added.
fn tell<'a>(view: &View<'a>, target: &Text<'a, '_>, (missing, extra): (Beyond<'_>, Beyond<'a>), sink: &mut Sink<'a>) {
    let lost = missing.digits.clone();
    let mut expected = missing.digits.iter().map(|(_, text)| *text).chain(missing.months).chain(missing.words);
    let certain = extra.digits.iter().map(|(_, text)| *text).chain(extra.months);
    let mut taken = 0;
    for found in certain {
        let place = view.resource.locate(found);
        let finding = match expected.next() {
            Some(expected) => Diagnostic::new(Code::NumberMismatch).at(place).arg("expected", expected),
            None => Diagnostic::new(Code::ExtraNumber).at(place),
        };
        taken += usize::from(finding.code == Code::NumberMismatch);
        sink.push_beside(finding.arg("found", found));
    }
    // A number in words says only that another stands there where one is missing.
    for (found, expected) in extra.words.into_iter().zip(expected) {
        taken += 1;
        let finding = Diagnostic::new(Code::NumberMismatch).at(view.resource.locate(found));
        sink.push_beside(finding.arg("expected", expected).arg("found", found));
    }
    for (_, number) in lost.into_iter().skip(taken).filter(|(value, _)| !has_a_word(*value)) {
        let finding = Diagnostic::new(Code::MissingNumber).at(target.head(view.resource)).arg("expected", number);
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
fn beyond<'t>((digits, said): (&[Number<'t>], &Said<'t>), (numbers, other): (&[Number<'_>], &Said<'_>)) -> Beyond<'t> {
    let mut here: FxHashSet<u64> = numbers.iter().map(plain).collect();
    let possible = other.possible.iter().copied().chain(other.months.iter().map(|(month, _)| *month));
    let in_words: FxHashSet<u64> = possible.collect();
    // The zeros of 12:00 are no other number.
    let is_zeros = |number: &Number<'_>| plain(number) == 0 && number.text.len() > 1;
    let digits = digits.iter().filter(|number| !is_zeros(number) && !in_words.contains(&plain(number)));
    let digits = digits.map(|number| (plain(number), number.text)).collect();
    here.extend(in_words);
    let lacking = |said: &[(u64, &'t str)]| said.iter().filter(|(value, _)| !here.contains(value)).map(|(_, text)| *text).collect();
    Beyond { digits, months: lacking(&said.months), words: lacking(&said.numbers) }
}

/// The value of a number, without the 1 that keeps its leading zeros.
fn plain(number: &Number<'_>) -> u64 {
    let mut power = 10;
    while number.value / power >= 10 {
        power *= 10;
    }
    number.value.checked_sub(power).unwrap_or(number.value)
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
