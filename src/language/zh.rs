//! Chinese.

use super::own::{Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    euros_after_words: Some("欧元"),
    accepted_quotes: &["「」", "『』", "《》"],
    watched: Watched { stems: &[("千", 1000), ("万", 10000), ("萬", 10000), ("亿", 100000000), ("億", 100000000)], ..Watched::NONE },
    ..Own::of("zh")
};
