//! The known name that a mistyped one is nearest to.

/// Names longer than this are not compared: the comparison is quadratic, and nobody mistypes so much.
const LONGEST: usize = 64;

/// The known name nearest to `name` by edits of single letters, if it is near enough to be meant; of equals the first.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    nearest_within(usize::MAX, name, known)
}

/// The same, if it is at most so many edits away.
pub fn nearest_within<'k>(edits: usize, name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() > LONGEST {
        return None;
    }
    let allowed = ((letters.len() + 1) / 3).max(1).min(edits);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        if candidate.len() > LONGEST * 4 || candidate.chars().count().abs_diff(letters.len()) > allowed {
            continue;
        }
        let distance = distance(&letters, candidate);
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
fn distance(letters: &[char], candidate: &str) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..=letters.len()).collect();
    let mut last = None;
    for (row, letter) in candidate.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, &other) in letters.iter().enumerate() {
            let replaced = previous[column] + usize::from(letter != other);
            let mut least = replaced.min(previous[column + 1] + 1).min(current[column] + 1);
            if column > 0 && last == Some(other) && letters[column - 1] == letter {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        before = std::mem::replace(&mut previous, current);
        last = Some(letter);
    }
    previous[letters.len()]
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
        assert_eq!(nearest_within(1, "titel", known), Some("title"));
        assert_eq!((nearest("pulishrrr", known), nearest_within(2, "pulishrrr", known)), (Some("publisher"), None));
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }
}
