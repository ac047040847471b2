//! English.

use super::own::{Ordinal, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    counts_twelve_hours: true,
    ordinal: Ordinal::By(ordinal),
    euros_after_words: Some(" euros"),
    watched: Watched { negations: &["not", "no", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot", "unless"], negative_endings: &["n’t"], numbers: &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "fifty", "hundred", "thousand", "half", "twice", "second", "third"], duties: &[("must", &["must"]), ("may", &["may"]), ("shall", &["shall"]), ("should", &["should"]), ("can", &["can"]), ("could", &["could", "might"]), ("need", &["need", "needs"]), ("most", &["most", "maximum"]), ("least", &["least", "minimum"])], parties: &["tenant", "subtenant", "landlord", "landlady", "owner", "agent", "neighbour", "neighbor", "court", "creditor", "debtor"], opposites: &["un", "in", "non"], stems: &[("one", 1), ("two", 2), ("twice", 2), ("half", 2), ("second", 2), ("three", 3), ("third", 3), ("four", 4), ("five", 5), ("fifth", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("twelfth", 12), ("hundred", 100), ("thousand", 1000)] },
    furniture: Some(include_str!("en.ftl")),
    ..Own::of("en")
};

/// First, second and third have endings of their own, but in the teens.
fn ordinal(number: u32) -> (&'static str, &'static str) {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    ("", ending)
}
