//! The known name that a mistyped one is nearest to.

/// Names longer than this are not compared: the comparison is quadratic, and nobody mistypes so much.
const LONGEST: usize = 64;

/// The known name nearest to `name` by edits of single letters, if it is near enough to be meant; of equals the first.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    nearest_within(usize::MAX, name, known)
}

/// The same, if it is at most so many edits away.
pub(crate) fn nearest_within<'k>(edits: usize, name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
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
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
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
        assert_eq!(nearest_within(1, "titel", known), Some("title"));
        assert_eq!((nearest("pulishrrr", known), nearest_within(2, "pulishrrr", known)), (Some("publisher"), None));
        assert_eq!(nearest(&"x".repeat(100_000), known), None);
    }
}
