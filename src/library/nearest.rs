//! The known name that a mistyped one is nearest to.

use std::cell::Cell;

/// Names longer than this are not compared: the comparison is quadratic, and nobody mistypes so much.
const LONGEST: usize = 64;

/// So many known names one [`Nearest`] looks at.
const LOOKS: usize = 200_000;

/// Finds nearest names for all mistakes of one file, or of one document in one locale: for each of the first ones. Many mistyped names times many
/// known ones would take hours, and nobody reads so many proposals.
#[derive(Debug)]
pub(crate) struct Nearest {
    left: Cell<usize>,
}

impl Default for Nearest {
    fn default() -> Self {
        Self { left: Cell::new(LOOKS) }
    }
}

impl Nearest {
    /// The known name [`nearest`] to `name`, as long as there are looks left; of equals the first.
    pub(crate) fn of<'k>(&self, name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
        self.look(known, |looked| nearest(name, looked))
    }

    /// The same of names that have no order, if it is at most so many edits away; of equals the one that sorts first.
    pub(crate) fn within<'k>(&self, edits: usize, name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
        self.look(known, |looked| best(edits, name, looked, |one, other| one < other))
    }

    fn look<'k, N: IntoIterator<Item = &'k str>>(
        &self,
        known: N,
        find: impl FnOnce(&mut dyn Iterator<Item = &'k str>) -> Option<&'k str>,
    ) -> Option<&'k str> {
        let mut left = self.left.get();
        if left == 0 {
            return None;
        }
        let mut looked = known.into_iter().take_while(|_| {
            let is_left = left > 0;
            left = left.saturating_sub(1);
            is_left
        });
        let found = find(&mut looked);
        self.left.set(left);
        // One that was not looked at may be nearer.
        found.filter(|_| left > 0)
    }
}

/// The known name nearest to `name` by edits of single letters, if it is near enough to be meant; of equals the first.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    best(usize::MAX, name, known, |_, _| false)
}

/// The nearest that is at most so many edits away; of equals the one that goes `before` the others.
fn best<'k>(
    edits: usize,
    name: &str,
    known: impl IntoIterator<Item = &'k str>,
    before: impl Fn(&str, &str) -> bool,
) -> Option<&'k str> {
    let length = name.chars().count();
    if length > LONGEST {
        return None;
    }
    let allowed = ((length + 1) / 3).max(1).min(edits);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        if candidate.len() > LONGEST * 4 || candidate.chars().count().abs_diff(length) > allowed {
            continue;
        }
        // Insertions, deletions, replacements and swaps of neighbours.
        let distance = strsim::osa_distance(name, candidate);
        let is_better = best.is_none_or(|(least, other)| distance < least || distance == least && before(candidate, other));
        if distance <= allowed && is_better {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_only_if_it_is_near() {
        let known = ["title", "subtitle", "publisher", "date", "a5-booklet"];
        for (name, expected) in [
            ("titel", Some("title")),
            ("publishr", Some("publisher")),
            ("dates", Some("date")),
            ("a5booklet", Some("a5-booklet")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(name, known), expected, "{name}");
        }
        let bounded = Nearest::default();
        assert_eq!(bounded.within(1, "titel", known), Some("title"));
        assert_eq!((nearest("pulishrrr", known), bounded.within(2, "pulishrrr", known)), (Some("publisher"), None));
        let equals = ["cat", "bat"];
        assert_eq!((bounded.of("rat", equals), bounded.within(1, "rat", equals)), (Some("cat"), Some("bat")));
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }

    #[test]
    fn many_mistakes_among_many_names_end() {
        let known: Vec<String> = (0..10_000).map(|index| format!("name-{index}")).collect();
        let nearest = Nearest::default();
        let looks = Cell::new(0_usize);
        let found: Vec<bool> = (0..1_000)
            .map(|index| {
                let names = known.iter().inspect(|_| looks.set(looks.get() + 1)).map(String::as_str);
                nearest.of(&format!("nmae-{index}"), names).is_some()
            })
            .collect();
        assert!(found[..19].iter().all(|found| *found) && found[20..].iter().all(|found| !found));
        assert!(looks.get() <= LOOKS + found.len(), "{}", looks.get());
    }
}
