//! Japanese.

use super::own::{Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    watched: Watched { stems: &[("千", 1000), ("万", 10000), ("億", 100000000)], ..Watched::NONE },
    ..Own::of("ja")
};
