//! How much of their words two texts have in common.

use rustc_hash::FxHashMap;

/// Whether two texts have at least half of their words in common.
pub(crate) fn is_alike(one: &str, other: &str) -> bool {
    let count = |text: &str| words(text).values().sum::<usize>();
    common_words(one, other) * 4 >= count(one) + count(other)
}

/// How many words two texts have in common, in whatever order and case.
pub(crate) fn common_words(one: &str, other: &str) -> usize {
    let (one, other) = (words(one), words(other));
    one.iter().map(|(word, count)| other.get(word).copied().unwrap_or(0).min(*count)).sum()
}

/// The words of a text, and how often each stands there.
fn words(text: &str) -> FxHashMap<String, usize> {
    let mut words = FxHashMap::default();
    let split = text.split(|character: char| !character.is_alphanumeric() && !matches!(character, '$' | '-'));
    split.filter(|word| !word.is_empty()).for_each(|word| *words.entry(word.to_lowercase()).or_default() += 1);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_words_make_a_moved_text_the_same() {
        for (former, today, alike) in [
            ("eins zwei drei vier", "eins zwei sechs sieben", true),
            ("eins zwei drei vier", "eins fünf sechs sieben", false),
            ("eins zwei drei vier", "eins zwei sechs sieben acht", false),
            ("eins { $zwei }", "{ $zwei } Eins", true),
            ("eins eins eins", "eins zwei drei", false),
            ("", "", true),
        ] {
            assert_eq!(is_alike(former, today), alike, "{former} / {today}");
            assert_eq!(is_alike(today, former), alike, "{former} / {today}");
            assert_eq!(common_words(today, former), common_words(former, today));
        }
    }
}
