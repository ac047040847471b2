//! Chinese.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    euros_after_words: Some("欧元"),
    accepted_quotes: &["「」", "『』", "《》"],
    ..Own::of("zh")
};
