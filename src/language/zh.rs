//! Chinese.

use super::own::{Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    euros_after_words: Some("欧元"),
    accepted_quotes: &["「」", "『』", "《》"],
    watched: Watched { stems: &[("千", 1000), ("万", 10000), ("萬", 10000), ("亿", 100000000), ("億", 100000000)], units: &[(Unit::Minute, "分钟 分鐘"), (Unit::Hour, "小时 小時"), (Unit::Day, "天 日"), (Unit::Week, "周 週 星期"), (Unit::Month, "个月 個月"), (Unit::Year, "年"), (Unit::Storey, "楼 樓 层 層")], ..Watched::NONE },
    ..Own::of("zh")
};
