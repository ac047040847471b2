//! Korean.

use super::own::{Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    watched: Watched { stems: &[("천", 1000), ("만", 10000), ("억", 100000000)], ..Watched::NONE },
    ..Own::of("ko")
};
