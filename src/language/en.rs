//! English.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["series", "species", "people", "percent", "staff"],
    counts_twelve_hours: true,
    repeated: &["that", "had"],
    ordinal: Ordinal::By(ordinal),
    euros_after_words: Some(" euros"),
    watched: Watched { units: &[(Unit::Minute, "minute"), (Unit::Hour, "hour"), (Unit::Day, "day days daily fortnight"), (Unit::Week, "week"), (Unit::Month, "month"), (Unit::Year, "year"), (Unit::Storey, "floor storey story")], negations: &["not", "no", "never", "none", "nobody", "nothing", "without", "neither", "nor", "cannot", "unless"], negative_endings: &["n’t"], numbers: &[("0", "zero"), ("2", "two both twice"), ("3", "three third thrice"), ("4", "four fourth"), ("5", "five fifth"), ("6", "six sixth"), ("7", "seven seventh"), ("8", "eight eighth"), ("9", "nine ninth"), ("10", "ten tenth"), ("11", "eleven eleventh"), ("12", "twelve twelfth noon dozen"), ("14", "fourteen fortnight"), ("15", "fifteen"), ("20", "twenty"), ("30", "thirty"), ("40", "forty"), ("50", "fifty"), ("60", "sixty"), ("70", "seventy"), ("80", "eighty"), ("90", "ninety"), ("100", "hundred"), ("1000", "thousand"), ("½", "half halves")], duties: &[("must", &["must"]), ("may", &["may"]), ("shall", &["shall"]), ("should", &["should"]), ("can", &["can"]), ("could", &["could", "might"]), ("need", &["need", "needs"]), ("most", &["most", "maximum"]), ("least", &["least", "minimum"])], parties: &["tenant", "subtenant", "landlord", "landlady", "owner", "agent", "neighbour", "neighbor", "court", "creditor", "debtor", "employer", "employee", "lessor", "lessee", "payer", "payee", "buyer", "seller", "plaintiff", "defendant", "licensor", "licensee", "guarantor", "guarantee"], opposites: &["un", "in", "non"], prefixes: &["de", "dis", "down", "ex", "im", "il", "ir", "mis", "off", "on", "out", "over", "post", "pre", "re", "sub", "under", "up"], apart: &["in", "on", "an a", "at", "as", "is", "it", "its", "if", "of", "off", "or", "for", "to", "too", "by", "be", "he", "him", "his", "she", "her hers", "they", "them", "their theirs", "we", "us", "our ours", "you", "your yours", "my", "me", "and", "any", "all", "ill", "also", "will", "would", "was", "were", "has", "have", "had", "this", "that", "these", "those", "here", "there", "where", "when", "what", "who", "how", "now", "new", "not", "nor", "no", "so", "do", "does", "did", "done", "before", "after", "until", "since", "more", "most", "less", "least", "last", "lest", "first", "former", "latter", "later", "earlier", "over", "ever", "never", "even", "every", "each", "only", "once", "one", "inside", "outside", "inclusive", "exclusive", "import", "export", "income", "outcome", "day days", "week weeks", "month months", "year years", "hour hours", "minute minutes", "second seconds", "euro euros", "cent cents", "percent", "meter meters metre metres", "m", "km", "cm", "mm", "kg", "mg", "ml", "min", "ms", "mile miles", "june", "july", "march", "may", "must", "can", "could", "shall", "should", "might", "need needs", "monday", "sunday", "saturday", "tuesday", "thursday", "friday", "wednesday", "east", "west", "north", "south", "increase increases increased", "decrease decreases decreased", "accept accepts accepted", "except", "affect", "effect", "gross", "net", "high higher highest", "low lower lowest", "long longer", "short shorter", "allowed", "aloud", "know"], fillers: &["a", "an", "the", "please"], stems: &[("one", 1), ("two", 2), ("twice", 2), ("half", 2), ("second", 2), ("three", 3), ("third", 3), ("four", 4), ("five", 5), ("fifth", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("eleven", 11), ("twelve", 12), ("twelfth", 12), ("hundred", 100), ("thousand", 1000), ("million", 1000000), ("billion", 1000000000), ("noon", 12), ("midday", 12), ("midnight", 0), ("midnight", 12), ("midnight", 24), ("double", 2), ("couple", 2), ("pair", 2), ("triple", 3), ("quarter", 3), ("quarter", 4), ("dozen", 12), ("decade", 10), ("decade", 20), ("decade", 30), ("twenties", 20), ("thirties", 30), ("forties", 40), ("fifties", 50), ("sixties", 60), ("seventies", 70), ("eighties", 80), ("nineties", 90), ("half", 50), ("wholly", 100), ("hex", 16), ("quarter", 25), ("week", 7)] },
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
