//! Persian.

use super::own::{AddressWords, Dates, Months, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own { dates: Dates { months: Some(&MONTHS), ..Dates::NONE }, ..PERSIAN };

/// With the ezafe that binds them to the year, as CLDR has them in a date.
const MONTHS: Months = ["ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"];

/// What is true of Persian wherever it is written.
pub(super) const PERSIAN: Own = Own {
    address: AddressWords { formal: &["شما"], informal: &["تو"] },
    reduplicates: true,
    has_one_noun_form: true,
    // The solar Hijri year begins in March.
    year_offsets: &[621, 622],
    counts_twelve_hours: true,
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ي', "ی"), ('ك', "ک")],
    euros_after_words: Some(" یورو"),
    watched: Watched { numbers: &[("0", "صفر"), ("3", "سوم سومین"), ("4", "چهار چهارم چهارمین"), ("5", "پنج پنجم پنجمین"), ("6", "ششم"), ("7", "هفت هفتم"), ("8", "هشت هشتم"), ("9", "نهم"), ("10", "دهم"), ("11", "یازده یازدهم"), ("12", "دوازده دوازدهم"), ("14", "چهارده"), ("15", "پانزده"), ("20", "بیست"), ("30", "سی"), ("50", "پنجاه"), ("100", "صد"), ("1000", "هزار")], stems: &[("یک", 1), ("اول", 1), ("دو", 2), ("سه", 3), ("سوم", 3), ("چهار", 4), ("پنج", 5), ("شش", 6), ("هفت", 7), ("هشت", 8), ("نه", 9), ("ده", 10), ("یازده", 11), ("دوازده", 12), ("صد", 100), ("هزار", 1000), ("میلیون", 1000000), ("میلیارد", 1000000000)], units: &[(Unit::Minute, "دقیقه"), (Unit::Hour, "ساعت"), (Unit::Day, "روز"), (Unit::Week, "هفته"), (Unit::Month, "ماه"), (Unit::Year, "سال"), (Unit::Storey, "طبقه")], ..Watched::NONE },
    furniture: Some(include_str!("fa.ftl")),
    ..Own::of("fa")
};
