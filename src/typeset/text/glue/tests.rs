use super::*;
use crate::document::block::Inline;
use crate::typeset::text::collect::Collector;
use crate::typeset::text::style::TextStyle;

fn collected(text: &str) -> Flat {
    let mut collector = Collector::new(&TextStyle::default(), &"ar".parse().expect("a tag"));
    collector.inlines(&[Inline::Text(text.to_owned())], &|_| Vec::new());
    collector.finish()
}

#[test]
fn units_are_found() {
    let cases: [(&str, &[(&str, UnitKind)]); 29] = [
        ("siehe §§ 568, 573 und 573c BGB.", &[("§§ 568, 573 und 573c BGB", UnitKind::Code)]),
        ("nach § 5, dann 3 Tage", &[("§ 5", UnitKind::Code)]),
        ("Rufen Sie +49 221 221-28022 an.", &[("+49 221 221-28022", UnitKind::Code)]),
        ("(0221) 221-0, danach", &[("(0221) 221-0", UnitKind::Code)]),
        ("Tel. 0221 / 2023 70.", &[("0221 / 2023 70", UnitKind::Code)]),
        ("nach (§ 551 BGB).", &[("§ 551 BGB", UnitKind::Code)]),
        ("§ 551 Abs. 3 Satz 2 BGB gilt", &[("§ 551 Abs. 3 Satz 2 BGB", UnitKind::Code)]),
        ("§§ 22 SGB II und", &[("§§ 22 SGB II", UnitKind::Code)]),
        ("Art. 15 und Nr. 5", &[("Art. 15", UnitKind::Code), ("Nr. 5", UnitKind::Code)]),
        ("Ст. 15 закону", &[("Ст. 15", UnitKind::Code)]),
        ("IBAN DE89 3704 0044 0532 0130 00.", &[("DE89 3704 0044 0532 0130 00", UnitKind::Code)]),
        ("am 31. Dezember 2029 endet", &[("31. Dezember 2029", UnitKind::Value)]),
        ("до 31 грудня 2029 року", &[("31 грудня 2029", UnitKind::Value)]),
        ("bis zum 1. Mai.", &[("1. Mai", UnitKind::Value)]),
        ("am 01.12.2025 um", &[("01.12.2025", UnitKind::Value)]),
        ("8–12 Uhr", &[("8–12 Uhr", UnitKind::Value)]),
        ("von 8 – 12 Uhr", &[("8 – 12 Uhr", UnitKind::Value)]),
        ("1.000 € Strafe", &[("1.000 €", UnitKind::Value)]),
        ("mit 12,5 % Zins", &[("12,5 %", UnitKind::Value)]),
        ("8,7 Millionen Euro.", &[("8,7 Millionen Euro", UnitKind::Value)]),
        ("80 m² groß", &[("80 m²", UnitKind::Value)]),
        ("٥٠٠ يورو", &[("٥٠٠ يورو", UnitKind::Value)]),
        ("an info@ibz-koeln.de, oder", &[("info@ibz-koeln.de", UnitKind::Address)]),
        ("(https://www.stadt-koeln.de/wohnen?x=1).", &[("https://www.stadt-koeln.de/wohnen?x=1", UnitKind::Address)]),
        ("mieterverein-koeln.de/rat hilft", &[("mieterverein-koeln.de/rat", UnitKind::Address)]),
        ("z. B. heute", &[("z. B.", UnitKind::Words)]),
        ("3 Monatsmieten und 12 Kapitel. Danach 5", &[]),
        ("ab \u{2068}31. Aralık 2029\u{2069} yok", &[("31. Aralık 2029", UnitKind::Value)]),
        ("in \u{2068}Mühlenbach 49, 50676 Köln\u{2069}", &[]),
    ];
    for (text, expected) in cases {
        let flat = collected(text);
        let found: Vec<_> = units(&flat).into_iter().map(|unit| (flat.text[unit.range].to_owned(), unit.kind)).collect();
        let found: Vec<_> = found.iter().map(|(text, kind)| (text.as_str(), *kind)).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn isolates_nest() {
    // Shown with < for an opener of ours or the text, > for what closes it.
    let cases = [
        ("و +49 221 2212 ب", "و <+49 221 2212> ب"),
        // With the words of its run, and both brackets or none.
        ("و Fax +49 221 2212 (A) ب", "و <Fax +49 221 2212 (A)> ب"),
        ("و (Fax +49 221 2212) ب", "و (<Fax +49 221 2212>) ب"),
        ("و Fax +49 221 2212 (مكتب)", "و <Fax +49 221 2212> (مكتب)"),
        // Digits alone are followed by no word; an isolate of the text is left as it is.
        ("و 500 € Bußgeld", "و <500 €> Bußgeld"),
        ("و Fax \u{2068}+49 221 2212\u{2069} ب", "و Fax <<+49 221 2212>> ب"),
        // Groups of digits are one number, numbers with signs are not.
        ("و 116 117 ب", "و <116 117> ب"),
        ("و 12.5 13 ب", "و <12.5> 13 ب"),
        ("و 2 (3 ب)", "و 2 (3 ب)"),
        ("\u{2068}500 €\u{2069} b", "<<500 €>> b"),
        ("\u{2068}a, 500 €\u{2069} b", "<a, <500 €>> b"),
        ("§ \u{2068}551\u{2069} BGB.", "<§ <551> BGB>."),
        ("\u{2068}am §\u{2069} 551 BGB", "<am §> 551 BGB"),
        ("\u{2068}10 %\u{2069}\u{2068}10 %\u{2069}", "<<10 %><10 %>>"),
    ];
    for (text, expected) in cases {
        let flat = collected(text);
        let controls = isolate(&flat, &units(&flat));
        let mut shown = String::new();
        let mut from = 0;
        for control in controls {
            shown.push_str(&flat.text[from..control.at]);
            shown.push(if control.opens() { '<' } else { '>' });
            from = control.at;
        }
        shown.push_str(&flat.text[from..]);
        assert_eq!(shown, expected);
    }
}
