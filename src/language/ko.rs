//! Korean.

use super::own::{Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    watched: Watched { stems: &[("천", 1000), ("만", 10000), ("억", 100000000)], units: &[(Unit::Minute, "분"), (Unit::Hour, "시간"), (Unit::Day, "일"), (Unit::Week, "주"), (Unit::Month, "개월"), (Unit::Year, "년"), (Unit::Storey, "층")], ..Watched::NONE },
    ..Own::of("ko")
};
