use super::*;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::Target;
use crate::language::Direction;
use crate::typeset::text::line::LinkRole;
use crate::typeset::text::style::{Hyphenation, Sentences};

mod isolation;

fn style(direction: Direction) -> TextStyle {
    TextStyle { direction, ..TextStyle::default() }
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect(tag)
}

fn paragraph(tag: &str, text: &str) -> Paragraph {
    let direction = locale(tag).direction();
    Paragraph::plain(&Programs::embedded(), text, &style(direction), &locale(tag))
}

/// The paragraph of inlines.
fn composed(inlines: &[Inline], style: &TextStyle, locale: &Locale, resolve: &Resolve<'_>) -> Paragraph {
    ParagraphBuilder::new(&Programs::embedded(), style, locale).inlines(inlines, resolve).build()
}

/// The line of a paragraph that stands on one.
fn only_line(paragraph: &Paragraph) -> Line {
    let mut lines = paragraph.break_lines(|_| 10_000.0);
    assert_eq!(lines.len(), 1, "{}", paragraph.text());
    lines.remove(0)
}

/// What stands on a line from left to right, told by the positions of the glyphs.
fn visual(line: &Line) -> String {
    let mut shown: Vec<(f32, String)> = Vec::new();
    for run in &line.runs {
        for glyph in run.glyphs.iter().filter(|glyph| glyph.end > glyph.start) {
            let text = &run.text[glyph.start as usize..glyph.end as usize];
            shown.push((glyph.x, if run.level % 2 == 1 { text.chars().rev().collect() } else { text.to_owned() }));
        }
    }
    shown.sort_by(|a, b| a.0.total_cmp(&b.0));
    shown.into_iter().map(|(_, text)| text).collect()
}

const SAMPLES: [(&str, &str); 9] = [
    (
        "de",
        "Die Kaution beträgt höchstens drei Nettokaltmieten (§ 551 BGB). Sie können sie in drei gleichen Raten zahlen; die Vermieterin muss das Geld getrennt von ihrem Vermögen anlegen, z. B. auf einem Sparkonto.",
    ),
    (
        "uk",
        "Застава не може перевищувати трьох місячних орендних плат без комунальних витрат. Візьміть із собою паспорт, довідку про доходи та заяву; об’єднання орендарів безкоштовно відповідає на запитання.",
    ),
    (
        "ar",
        "لا تزيد قيمة التأمين على ثلاثة إيجارات شهرية (§ 551 BGB). اتصلوا بالرقم +49 221 221-28022 من الساعة 8–12، أو اكتبوا إلى info@ibz-koeln.de للحصول على موعد.",
    ),
    (
        "fa",
        "ودیعه نباید بیشتر از سه ماه اجارهٔ خالص باشد. می‌توانید آن را در ۳ قسط مساوی بپردازید؛ موجر باید پول را جدا از دارایی خود نگه دارد.",
    ),
    ("ckb", "بارمتە نابێت لە سێ مانگی کرێی بنەڕەتی زیاتر بێت. دەتوانن بە سێ بەش بیدەن و خاوەن ماڵ دەبێت پارەکە بە جیا هەڵبگرێت."),
    ("ti", "እቲ ትሕጃ ካብ 3 ወርሒ ጥረ ክራይ ክበዝሕ የብሉን (§ 551 BGB)። ኣብ ሰለስተ ማዕረ ክፍሊታት ክትከፍልዎ ትኽእሉ ኢኹም፤ ብዛዕባ መሰልኩም ሓበሬታ ሕተቱ።"),
    (
        "tr",
        "Depozito en fazla üç aylık net kira kadar olabilir. Bunu üç eşit taksitte ödeyebilirsiniz; kiraya veren parayı kendi malvarlığından ayrı tutmak zorundadır.",
    ),
    (
        "fr",
        "La caution ne peut pas dépasser trois mois de loyer hors charges : c’est l’article 551 du Code civil allemand. Vous pouvez la payer en trois fois.",
    ),
    ("kmr", "Depozîto herî zêde dikare sê kirêyên mehane yên bê lêçûn be. Hûn dikarin wê bi sê beşên wekhev bidin."),
];

#[test]
fn no_text_is_lost_and_no_line_leaves_its_measure() {
    for (tag, text) in SAMPLES {
        for align in [Align::Start, Align::Center, Align::End, Align::Justify] {
            let style = TextStyle { align, ..style(locale(tag).direction()) };
            let paragraph = Paragraph::plain(&Programs::embedded(), text, &style, &locale(tag));
            assert_eq!(paragraph.missing(), [], "{tag}");
            for measure in [20.0, 60.0, 150.0, 300.0, 470.0, 5000.0] {
                let lines = paragraph.break_lines(|_| measure);
                let shown: String = lines.iter().flat_map(|line| &line.runs).map(|run| run.text.replace('\u{AD}', "")).collect();
                assert_eq!(shown, paragraph.text(), "{tag} {measure}");
                for line in &lines {
                    assert!(
                        line.left >= -0.01 && line.left + line.width <= measure + 0.02,
                        "{tag} {measure} {}: {}",
                        line.width,
                        visual(line)
                    );
                    let mut left = f32::INFINITY;
                    let mut right = f32::NEG_INFINITY;
                    for run in line.runs.iter().filter(|run| !run.text.trim().is_empty()) {
                        left = left.min(run.left);
                        right = right.max(run.left + run.width);
                        assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{tag}: no glyph in {:?}", run.text);
                    }
                    assert!(
                        left >= line.left - 0.05 && right <= line.left + line.width + 0.05,
                        "{tag} {measure} {left} {right} {} {}: {}",
                        line.left,
                        line.width,
                        visual(line)
                    );
                }
                if measure >= 150.0 {
                    assert!(!lines.iter().any(|line| line.overfull), "{tag} {measure}");
                }
            }
        }
    }
}

#[test]
fn clusters_cover_the_text_once() {
    for (tag, text) in SAMPLES {
        for line in paragraph(tag, text).break_lines(|_| 200.0) {
            for run in &line.runs {
                let mut at = 0;
                for glyph in &run.glyphs {
                    if glyph.end > glyph.start {
                        assert_eq!(glyph.start, at, "{tag} {:?}", run.text);
                        at = glyph.end;
                    } else {
                        assert!(glyph.start < at, "{tag} {:?}", run.text);
                    }
                }
                assert_eq!(at as usize, run.text.len(), "{tag} {:?}", run.text);
            }
        }
    }
}

#[test]
fn arabic_lines_keep_numbers_laws_and_names_whole() {
    // Each character as it stands from left to right.
    let cases = [
        ("رقم +49 221 221-28022.", ".+49 221 221-28022 مقر"),
        ("نص (§ 551 BGB).", ".)§ 551 BGB( صن"),
        ("من 8–12 Uhr هنا", "انه 8–12 Uhr نم"),
        ("قيمة 500 € فقط", "طقف 500 € ةميق"),
        ("قيمة 500–600 € فقط", "طقف 500–600 € ةميق"),
        ("قيمة 8.7 Mio € فقط", "طقف 8.7 Mio € ةميق"),
        ("قيمة \u{2068}500\u{A0}€\u{2069} فقط", "طقف 500\u{A0}€ ةميق"),
        ("قيمة \u{2068}٥٠٠\u{A0}€\u{2069} فقط", "طقف €\u{A0}٥٠٠ ةميق"),
        ("قيمة ٥٠٠ € فقط", "طقف € ٥٠٠ ةميق"),
        ("نسبة ١٢٫٥٪ فقط", "طقف ٪١٢٫٥ ةبسن"),
        ("نسبة 12,5 % فقط", "طقف 12,5 % ةبسن"),
        ("في info@ibz-koeln.de، ثم", "مث ،info@ibz-koeln.de يف"),
    ];
    for (text, expected) in cases {
        let line = only_line(&paragraph("ar", text));
        assert_eq!(visual(&line), expected, "{text}");
    }
}

#[test]
fn an_amount_looks_the_same_wherever_it_comes_from() {
    let amount = |text: &str| visual(&only_line(&paragraph("ar", text)));
    for text in ["نحو 1,800 € فقط", "نحو \u{2068}1,800 €\u{2069} فقط"] {
        assert_eq!(amount(text), "طقف 1,800 € وحن", "{text}");
    }
    // Own digits: the sign stands behind them, also inside an isolate of the text.
    assert_eq!(amount("نحو \u{2068}٥٠٠ €\u{2069} فقط"), "طقف € ٥٠٠ وحن");
}

#[test]
fn full_stop_and_footnote_mark_stand_behind_an_amount() {
    for text in ["قيمة 1,800 €.", "قيمة \u{2068}1,800 €\u{2069}."] {
        let inlines = [Inline::Text(text.to_owned())];
        let paragraph = ParagraphBuilder::new(&Programs::embedded(), &style(Direction::RightToLeft), &locale("ar"))
            .inlines(&inlines, &|_| Vec::new())
            .inlines(&[Inline::Note("9".to_owned())], &|_| Vec::new())
            .build();
        assert_eq!(visual(&only_line(&paragraph)), "9.1,800 € ةميق", "{text}");
    }
}

#[test]
fn german_names_in_arabic_stand_apart() {
    let inlines = [
        Inline::Text("اسم ".to_owned()),
        Inline::Foreign(locale("de"), vec![Inline::Text("IBZ Sprache und Beruf".to_owned())]),
        Inline::Text(" (مركز) / ".to_owned()),
        Inline::Foreign(locale("de"), vec![Inline::Text("FiBA 2".to_owned())]),
    ];
    let paragraph = composed(&inlines, &style(Direction::RightToLeft), &locale("ar"), &|_| Vec::new());
    let line = only_line(&paragraph);
    assert_eq!(visual(&line), "FiBA 2 / )زكرم( IBZ Sprache und Beruf مسا");
    let marked: Vec<_> =
        line.runs.iter().filter(|run| run.role.lang.as_deref() == Some("de")).map(|run| run.text.as_str()).collect();
    assert_eq!(marked, ["IBZ Sprache und Beruf", "FiBA 2"]);
}

#[test]
fn phones_are_set_in_one_face() {
    let line = only_line(&paragraph("ar", "اتصلوا +49 221 221-28022."));
    let phone: Vec<_> = line.runs.iter().filter(|run| run.text.contains(char::is_numeric)).map(|run| run.text.as_str()).collect();
    assert_eq!(phone, ["+49 221 221-28022"]);
}

#[test]
fn units_stay_on_one_line() {
    let paragraph = paragraph(
        "de",
        "Das steht so in einem Gesetz, nämlich in § 551 Abs. 3 BGB, und kostet am 31. Dezember 2029 genau 1.000 €, also 12 %.",
    );
    for measure in 120..400 {
        for line in paragraph.break_lines(|_| measure as f32) {
            let text = paragraph.text()[line.range.clone()].trim_end();
            for bad in ["§", "Abs.", "551", "31.", "Dezember", "1.000", "12"] {
                assert!(!text.ends_with(bad), "{measure}: {text}");
            }
        }
    }
}

#[test]
fn a_hyphen_is_drawn_and_counted_as_soft() {
    let paragraph = paragraph("de", "Wohnberechtigungsscheinantragsformular");
    let lines = paragraph.break_lines(|_| 110.0);
    assert!(lines.len() > 1 && lines[0].hyphenated && !lines[0].overfull, "{lines:?}");
    let run = &lines[0].runs[0];
    assert!(run.text.ends_with('\u{AD}'), "{:?}", run.text);
    let last = run.glyphs.last().expect("there are glyphs");
    assert_eq!((last.end - last.start, last.id != 0), (2, true));
    let manual = TextStyle { hyphenation: Hyphenation::Manual, ..style(Direction::LeftToRight) };
    let soft = Paragraph::plain(&Programs::embedded(), "Wohnberechtigungs\u{AD}schein", &manual, &locale("de"));
    assert_eq!(soft.text(), "Wohnberechtigungsschein");
    let lines = soft.break_lines(|_| 110.0);
    assert_eq!(lines[0].runs[0].text, "Wohnberechtigungs\u{AD}");
}

#[test]
fn a_language_without_patterns_can_borrow_those_of_another() {
    let borrowed = TextStyle { patterns: Some(hypher::Lang::Italian), ..style(Direction::LeftToRight) };
    let divides = |style: &TextStyle| {
        let paragraph = Paragraph::plain(&Programs::embedded(), "administratore", style, &locale("ro"));
        paragraph.break_lines(|_| 60.0).iter().any(|line| line.hyphenated)
    };
    assert!(divides(&borrowed));
    assert!(!divides(&TextStyle { patterns: None, ..borrowed }));
}

#[test]
fn long_words_break_at_clusters_and_say_so() {
    let paragraph = paragraph("ti", "ግግግግግግግግግግግግግግግግግግግግ");
    let lines = paragraph.break_lines(|_| 50.0);
    assert!(lines.len() > 2 && lines[0].overfull && lines.iter().all(|line| line.width <= 50.0), "{}", lines.len());
    let none = paragraph.break_lines(|_| 1.0);
    assert!(none.iter().all(|line| line.overfull));
}

#[test]
fn addresses_break_after_a_sign_only_where_they_must() {
    let paragraph = paragraph("de", "Siehe https://www.mieterverein-koeln.de/beratung/termine_vereinbaren dort.");
    let wide = paragraph.break_lines(|_| 360.0);
    assert!(wide.iter().any(|line| {
        paragraph.text()[line.range.clone()].contains("https://www.mieterverein-koeln.de/beratung/termine_vereinbaren")
    }));
    for line in paragraph.break_lines(|_| 140.0) {
        let text = paragraph.text()[line.range.clone()].trim_end();
        assert!(!line.hyphenated && text.ends_with(['/', '.', '-', '_', 'e']), "{text}");
    }
}

#[test]
fn breaks_sentences_and_references() {
    let easy = TextStyle { sentences: Sentences::OnePerLine, ..style(Direction::LeftToRight) };
    let inlines = [
        Inline::Text("Nach § 5 Abs. 2 gilt das bis 31. Dezember. Siehe z. B. ".to_owned()),
        Inline::Reference("deposit".to_owned()),
        Inline::Text(". Ende".to_owned()),
        Inline::LineBreak,
        Inline::Text("neu".to_owned()),
    ];
    let paragraph =
        composed(&inlines, &easy, &locale("de"), &|inline| vec![Inline::Text(format!("Kapitel 5 ({})", anchor(inline)))]);
    let lines: Vec<_> =
        paragraph.break_lines(|_| 1000.0).iter().map(|line| paragraph.text()[line.range.clone()].to_owned()).collect();
    assert_eq!(lines, ["Nach § 5 Abs. 2 gilt das bis 31. Dezember. ", "Siehe z. B. Kapitel 5 (deposit). ", "Ende ", "neu"]);
    let line = &paragraph.break_lines(|_| 1000.0)[1];
    let link = line.runs.iter().find(|run| run.role.link.is_some()).expect("a link");
    let role = LinkRole { number: 0, target: Target::Anchor("deposit".to_owned()), words: "Kapitel 5 (deposit)".to_owned() };
    assert_eq!((link.text.as_str(), &link.role.link), ("Kapitel 5 (deposit)", &Some(role)));
}

fn anchor(inline: &Inline) -> &str {
    match inline {
        Inline::Reference(anchor) => anchor,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_sentence_may_end_in_a_number() {
    let cases: [(&str, &str, &[&str]); 5] = [
        (
            "de",
            "Siehe @24. Am 3. Tag ist es fertig. Bis 31. Dezember.",
            &["Siehe 24. ", "Am 3. Tag ist es fertig. ", "Bis 31. Dezember."],
        ),
        ("de", "Sie zahlen 5 €. Das ist alles.", &["Sie zahlen 5 €. ", "Das ist alles."]),
        ("uk", "Розділ 2, сторінка @9. Збережіть квитанції.", &["Розділ 2, сторінка 9. ", "Збережіть квитанції."]),
        ("uk", "Їх лише 24. Не забудьте.", &["Їх лише 24. ", "Не забудьте."]),
        ("ar", "الصفحة @46. هل هناك خطأ؟", &["الصفحة 46. ", "هل هناك خطأ؟"]),
    ];
    for (tag, text, expected) in cases {
        let locale = locale(tag);
        let direction = if tag == "ar" { Direction::RightToLeft } else { Direction::LeftToRight };
        let easy = TextStyle { sentences: Sentences::OnePerLine, ..style(direction) };
        let inlines: Vec<Inline> = match text.split_once('@') {
            Some((before, after)) => {
                let (number, after) = after.split_at(after.find('.').unwrap());
                vec![Inline::Text(before.into()), Inline::Reference(number.into()), Inline::Text(after.into())]
            }
            None => vec![Inline::Text(text.into())],
        };
        let paragraph = composed(&inlines, &easy, &locale, &|inline| vec![Inline::Text(anchor(inline).to_owned())]);
        let lines: Vec<_> =
            paragraph.break_lines(|_| 1000.0).iter().map(|line| paragraph.text()[line.range.clone()].to_owned()).collect();
        assert_eq!(lines, expected, "{tag}");
    }
}

#[test]
fn a_reference_keeps_its_number() {
    let inlines = [
        Inline::Text("Wie Sie das Geld zurückbekommen, steht in ".to_owned()),
        Inline::Reference("5".to_owned()),
        Inline::Text(". Dort finden Sie auch den Brief.".to_owned()),
    ];
    let resolve = |inline: &Inline| vec![Inline::Text(format!("Kapitel {}, Seite 22", anchor(inline)))];
    let paragraph = composed(&inlines, &style(Direction::LeftToRight), &locale("de"), &resolve);
    for width in (120..400).step_by(3) {
        for line in paragraph.break_lines(|_| width as f32) {
            let text = paragraph.text()[line.range.clone()].trim_end();
            assert!(!text.ends_with("Seite") && !text.ends_with("Kapitel"), "{width}: {text}");
        }
    }
}

#[test]
fn polish_lines_end_in_no_single_letter() {
    let text = "W tej broszurze i w internecie są adresy, z którymi może się Pani lub Pan skontaktować. O pomoc można prosić także u nas. I warto to zrobić.";
    let paragraph = paragraph("pl", text);
    for width in (150..400).step_by(5) {
        for line in paragraph.break_lines(|_| width as f32) {
            let line = text[line.range.clone()].trim_end();
            let last = line.rsplit(' ').next().unwrap();
            assert!(last.chars().count() > 1, "{width}: {line}");
        }
    }
}

#[test]
fn footnote_marks_are_raised_and_stay() {
    let builder = ParagraphBuilder::new(&Programs::embedded(), &style(Direction::LeftToRight), &locale("de"))
        .text("Das gilt hier immer!")
        .inlines(&[Inline::Note("5".to_owned())], &|_| Vec::new())
        .build();
    for line in builder.break_lines(|_| 60.0) {
        let text = builder.text()[line.range.clone()].to_owned();
        assert_ne!(text, "5");
    }
    let line = only_line(&builder);
    let mark = line.runs.last().expect("there are runs");
    assert_eq!((mark.role.footnote_mark, mark.glyphs[0].y < 0.0, mark.size < 11.0), (Some(0), true, true));
}

#[test]
fn missing_characters_are_named_once() {
    let paragraph = paragraph("de", "Haus 家 und 家 und ᚠ");
    let missing: Vec<_> = paragraph.missing().iter().map(|missing| missing.character).collect();
    assert_eq!(missing, ['家', 'ᚠ']);
    let finding = paragraph.missing()[0].tell(Diagnostic::new(Code::MissingGlyph));
    assert_eq!(finding.args["name"], "U+5BB6");
    assert!(finding.args["fonts"].starts_with("NotoSans-Regular, "));
}

#[test]
fn controls_are_taken_out_and_unpaired_ones_do_no_harm() {
    for text in [
        "a\u{2069}b",
        "\u{2068}\u{2068}a",
        "\u{202E}abc",
        "a\u{202C}\u{2069}\u{2066}b",
        "\u{200F}\u{FEFF}ab\u{0}c",
        "",
        " \n ",
        "\u{AD}",
        "\u{301}",
        "<\u{2067}x",
    ] {
        for direction in [Direction::LeftToRight, Direction::RightToLeft] {
            let paragraph = Paragraph::plain(&Programs::embedded(), text, &style(direction), &locale("ar"));
            let lines = paragraph.break_lines(|_| 100.0);
            assert_eq!(lines.is_empty(), paragraph.text().is_empty());
            assert!(!paragraph.text().contains(['\u{2068}', '\u{2069}', '\u{202E}', '\u{0}', '\u{200F}']), "{text:?}");
        }
    }
}

#[test]
fn emphasis_is_bold_where_there_are_no_italics() {
    let inlines = [Inline::Text("نص ".to_owned()), Inline::Emphasis(vec![Inline::Text("مهم".to_owned())])];
    let fonts = Programs::embedded();
    let paragraph = composed(&inlines, &style(Direction::RightToLeft), &locale("ar"), &|_| Vec::new());
    let line = only_line(&paragraph);
    let names: Vec<_> = line.runs.iter().map(|run| fonts.get(run.font).face.post_script_name.as_str()).collect();
    assert_eq!(names, ["NotoSansArabic-Regular", "NotoSansArabic-Bold"]);
}

#[test]
fn large_paragraphs_take_linear_time() {
    let cases = [
        ("words", "wort ".repeat(13_000)),
        ("one word", "x".repeat(65_536)),
        ("values", "\u{2068}1 €\u{2069} ".repeat(6_000)),
        ("brackets", "(".repeat(65_536)),
        ("letters", "ا ".repeat(20_000)),
        ("marks", "\u{301}".repeat(30_000)),
        ("isolates", "\u{2067}a".repeat(15_000)),
    ];
    for (what, text) in cases {
        let started = std::time::Instant::now();
        let paragraph = paragraph("ar", &text);
        let built = started.elapsed();
        assert!(!paragraph.break_lines(|_| 400.0).is_empty());
        let broken = started.elapsed();
        assert!(!paragraph.break_lines(|_| 1e6).is_empty());
        let total = started.elapsed();
        assert!(total.as_secs() < 10, "{what}: {built:?} {broken:?} {total:?}");
    }
}

#[test]
fn zero_width_non_joiner_survives() {
    let line = only_line(&paragraph("fa", "می‌توانید"));
    let run = &line.runs[0];
    let at = run.text.find('\u{200C}').expect("it is in the text") as u32;
    assert!(run.glyphs.iter().any(|glyph| glyph.start == at && glyph.end == at + 3), "{:?}", run.glyphs);
}

#[derive(serde::Deserialize)]
struct BidiLine {
    language: String,
    text: String,
    marked: String,
    visual: String,
    levels: Vec<u8>,
}

fn bidi_lines() -> Vec<BidiLine> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bidi/lines.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect(path)).expect(path)
}

#[test]
fn lines_stand_in_the_order_of_fribidi() {
    let lines = bidi_lines();
    assert!(lines.len() > 20);
    for expected in lines {
        let paragraph = paragraph(&expected.language, &expected.text);
        assert_eq!(paragraph.missing(), [], "{}", expected.text);
        let line = only_line(&paragraph);
        assert_eq!(visual(&line), expected.visual, "{}", expected.text);
    }
}

#[test]
fn levels_are_those_of_fribidi() {
    for expected in bidi_lines() {
        let direction = locale(&expected.language).direction();
        let mut text = String::new();
        let mut controls = Vec::new();
        let mut levels = Vec::new();
        for (character, level) in expected.marked.chars().zip(expected.levels) {
            if matches!(character, '\u{2066}'..='\u{2069}') {
                controls.push(bidi::Control { at: text.len(), kind: character });
            } else {
                text.push(character);
                levels.extend(std::iter::repeat_n(level, character.len_utf8()));
            }
        }
        assert_eq!(bidi::levels(&text, &controls, direction), levels, "{text}");
    }
}

#[test]
fn lines_read_well_in_every_script() {
    for (tag, text) in SAMPLES {
        let mut shown = String::new();
        let paragraph = paragraph(tag, text);
        for measure in [170.0, 330.0] {
            shown.push_str(&format!("{measure} pt\n"));
            for line in paragraph.break_lines(|_| measure) {
                let hyphen = if line.hyphenated { "‐" } else { "" };
                shown.push_str(&format!("{:4.0}  {}{hyphen}\n", line.width, paragraph.text()[line.range.clone()].trim_end()));
            }
        }
        let path = format!("{}/tests/snapshots/lines.{tag}.txt", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("LOTSE_BLESS").is_some() {
            std::fs::write(&path, &shown).expect(&path);
        }
        let expected = std::fs::read_to_string(&path).expect(&path);
        assert_eq!(shown, expected, "{tag}: set LOTSE_BLESS=1 to accept other lines");
    }
}
