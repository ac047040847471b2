//! Digits written in other groups: `116 117` and `116117`, `0221 2210` and `+49 221 2210`, `5 000` and `5000`.

use crate::translation::profile::{Number, Profile, blank_entity};

use crate::check::figure::around;

/// From so many digits on, the same ones in other groups are the same number.
const LONG: usize = 5;

/// Numbers that stand beside each other with nothing but blanks, or signs of telephone numbers, between them.
struct Chain<'n, 't> {
    numbers: &'n [Number<'t>],
    digits: String,
    is_abroad: bool,
    /// Whether only blanks stand in it.
    is_blank: bool,
}

impl<'n, 't> Chain<'n, 't> {
    /// The chains of a text.
    fn all(profile: &'n Profile<'t>) -> Vec<Self> {
        let runs = &profile.usage.text;
        let mut chains = Vec::new();
        let mut start = 0;
        for at in 0..profile.numbers.len() {
            let after = around(runs, profile.numbers[at].text).1;
            let next = profile.numbers.get(at + 1);
            let gap = next.and_then(|next| {
                let length = (next.text.as_ptr() as usize).checked_sub(after.as_ptr() as usize)?;
                after.get(..length)
            });
            if gap.is_none_or(|gap| gap_of(gap).is_none()) {
                chains.push(Self::of(&profile.numbers[start..=at], runs));
                start = at + 1;
            }
        }
        chains
    }

    fn of(numbers: &'n [Number<'t>], runs: &[&str]) -> Self {
        let before = around(runs, numbers[0].text).0;
        let mut is_blank = true;
        let mut digits = String::new();
        for number in numbers {
            let (before, after) = around(runs, number.text);
            let written = number.value.to_string()[1..].to_owned();
            // The zero of the trunk is not dialled from abroad: +49 (0)221.
            if !(written == "0" && before.ends_with('(') && after.starts_with(')')) {
                digits += &written;
            }
        }
        for pair in numbers.windows(2) {
            let after = around(runs, pair[0].text).1;
            let length = pair[1].text.as_ptr() as usize - after.as_ptr() as usize;
            is_blank &= gap_of(&after[..length]) == Some(true);
        }
        let is_abroad = before.ends_with('+') || digits.starts_with("00");
        Self { numbers, digits, is_abroad, is_blank }
    }

    /// Whether it can be dialled: it begins with the zero of a trunk or from abroad.
    fn is_dialled(&self) -> bool {
        self.is_abroad || self.digits.starts_with('0') && self.numbers[0].text.chars().nth(2).is_some()
    }

    /// Whether it is one number in groups of three.
    fn is_grouped(&self) -> bool {
        let lengths = self.numbers.iter().map(|number| number.text.chars().count());
        !self.digits.starts_with('0') && lengths.enumerate().all(|(at, length)| if at == 0 { length <= 3 } else { length == 3 })
    }

    fn is_same(&self, other: &Chain<'_, '_>) -> bool {
        if self.digits == other.digits {
            let is_free = |chain: &Chain<'_, '_>| chain.is_blank || chain.is_dialled() || chain.is_grouped();
            let is_regrouped = self.numbers.len() != other.numbers.len() || self.digits.len() >= LONG;
            return is_free(self)
                && is_free(other)
                && is_regrouped
                && (self.digits.len() >= LONG || self.is_grouped() || other.is_grouped());
        }
        match (self.is_abroad, other.is_abroad) {
            (true, false) => other.is_dialled_abroad_as(self),
            (false, true) => self.is_dialled_abroad_as(other),
            _ => false,
        }
    }

    /// Whether the same stands in the other with the code of a country.
    fn is_dialled_abroad_as(&self, other: &Chain<'_, '_>) -> bool {
        let Some(national) = self.digits.strip_prefix('0').filter(|national| national.len() >= LONG) else { return false };
        let code = other.digits.trim_start_matches('0').strip_suffix(national);
        code.is_some_and(|code| (1..=3).contains(&code.len()))
    }
}

/// Whether what stands between two numbers may stand within one, and is blank.
fn gap_of(gap: &str) -> Option<bool> {
    // Another language's sign of groups: 10.000.
    if matches!(gap, "." | ",") {
        return Some(false);
    }
    let mut rest = gap;
    let mut is_blank = true;
    while let Some(sign) = rest.chars().next() {
        let entity = blank_entity(rest);
        match sign {
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => rest = &rest[sign.len_utf8()..],
            '&' if entity > 0 => rest = &rest[entity..],
            '-' | '–' | '/' | '(' | ')' => {
                is_blank = false;
                rest = &rest[sign.len_utf8()..];
            }
            _ => return None,
        }
    }
    (!gap.is_empty() && gap.chars().count() <= 10).then_some(is_blank)
}

/// Takes numbers out that stand in both texts with the same digits in other groups.
pub(super) fn excuse<'r, 't>(was: &Profile<'r>, is: &Profile<'t>, (missing, extra): (&mut Vec<Number<'r>>, &mut Vec<Number<'t>>)) {
    if missing.is_empty() || extra.is_empty() {
        return;
    }
    let mut theirs = Chain::all(is);
    for chain in Chain::all(was) {
        let is_open = |other: &Chain<'_, '_>| other.numbers.iter().any(|number| extra.contains(number));
        if !chain.numbers.iter().any(|number| missing.contains(number)) {
            continue;
        }
        let Some(at) = theirs.iter().position(|other| is_open(other) && chain.is_same(other)) else { continue };
        take(missing, chain.numbers);
        take(extra, theirs.remove(at).numbers);
    }
}

/// Takes as many numbers out as stand in a chain.
fn take(numbers: &mut Vec<Number<'_>>, chain: &[Number<'_>]) {
    for taken in chain {
        if let Some(at) = numbers.iter().position(|number| number.compared() == taken.compared()) {
            numbers.remove(at);
        }
    }
}
