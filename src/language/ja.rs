//! Japanese.

use super::own::{Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    watched: Watched { stems: &[("千", 1000), ("万", 10000), ("億", 100000000)], units: &[(Unit::Minute, "分"), (Unit::Hour, "時間"), (Unit::Day, "日"), (Unit::Week, "週"), (Unit::Month, "か月 ヶ月 カ月 ヵ月 ケ月 箇月"), (Unit::Year, "年"), (Unit::Storey, "階")], ..Watched::NONE },
    ..Own::of("ja")
};
