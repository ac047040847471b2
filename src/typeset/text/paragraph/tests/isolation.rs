//! What no translator marked stands in the order of a reference, wherever it stands: never behind the bidi algorithm by itself.

use super::*;
use crate::document::block::BlockKind;
use crate::document::compose::{Composer, Options};
use crate::library::fixture::Fixture;
use crate::typeset::text::bidi;

/// Samples of each kind, written by hand: between [ and ] stands what is read from left to right as it is written, the rest runs from right
/// to left.
const KINDS: [(&str, &[&str]); 26] = [
    (
        "words with their abbreviation",
        &["[Wohnberechtigungsschein (WBS)]", "[Schufa (BonitätsAuskunft)]", "[Bundesamt (BAMF)]", "[Arbeitslosengeld II (ALG II)]"],
    ),
    ("persons with what they are", &["[Herr Müller (Vermieter)]", "[Frau Dr. Schmitz (Ärztin)]", "[Hausverwaltung (Frau Klein)]"]),
    ("letters with numbers", &["[A-12]", "[KfW-40]", "[D-50676]", "[WBS-2024/17]", "[B2/C1]", "[U18]"]),
    ("an IBAN", &["[DE89 3704 0044 0532 0130 00]", "[AT61 1904 3002 3457 3201]"]),
    (
        "an IBAN with its label",
        &["[IBAN DE89 3704 0044 0532 0130 00]", "[IBAN: DE89 3704 0044 0532 0130 00]", "[Konto DE89 3704 0044 0532 0130 00]"],
    ),
    ("short numbers", &["[116 117]", "[0800 111 0 111]", "[116 016]", "[115]", "[110]"]),
    (
        "international numbers",
        &["[+49 (221) 123 4567]", "[+49 221 221-28022]", "[+49 (0)221 123456]", "[0049 221 1234567]", "[+49 221 1234 567]"],
    ),
    ("national numbers", &["[0221 / 221-0]", "[0221/22128022]", "[0221 221-0]", "[(0221) 221-0]"]),
    (
        "numbers with a label",
        &[
            "[Fax 0221 2211]",
            "[Tel. (0221) 221-0]",
            "[Tel.: 0221 / 221-0]",
            "[Hotline 0800 111 0 111]",
            "[Telefon +49 (221) 123 4567]",
        ],
    ),
    ("numbers with their place in brackets", &["[Fax 0221 2211 (Amt)]", "[Tel. 0221 221-0 (Frau Klein)]"]),
    ("hours", &["[9–13 Uhr]", "[14:30–16:00 Uhr]", "[8-12 Uhr]", "[9 Uhr]"]),
    (
        "sections of laws",
        &["[§ 551 Abs. 2 BGB (neu)]", "[§ 551 BGB]", "[§§ 557 ff. BGB]", "[Art. 15 DSGVO]", "[§ 22 SGB II (Bürgergeld)]"],
    ),
    ("streets with their houses", &["[Vitalisstraße 314–316]", "[Mühlenbach 49]", "[Haus-Nr. 12a]", "[Am Hof 3-5]"]),
    ("addresses", &["[Mühlenbach 49, 50676 Köln]", "[Vitalisstraße 314–316, 50933 Köln]"]),
    (
        "e-mail and web",
        &[
            "[info@stadt-koeln.de]",
            "[E-Mail: info@stadt-koeln.de]",
            "[www.koeln.de/wbs-2024]",
            "[https://www.stadt-koeln.de/(wbs)]",
            "[Web: https://www.stadt-koeln.de/wohnen?x=1]",
        ],
    ),
    ("dates", &["[31.12.2025]", "[01.01.–31.03.2025]", "[31. Dezember 2029]", "[1. Mai]"]),
    ("amounts", &["[1.200,50 €]", "[500–600 €]", "[15 %]", "[EUR 1.200,–]", "[12,5 %]"]),
    ("amounts with a word in brackets", &["[70 m² (ca.)]", "[80 m² (netto)]"]),
    ("dockets and norms", &["[Az. 12 C 345/24]", "[DIN EN 14604]", "[ISO 9001:2015]", "[Az. 5-2024/17 (neu)]"]),
    ("names of firms", &["[Müller & Söhne GmbH]", "[Klein, Groß & Co. KG]", "[E.ON]"]),
    ("a native word with Latin in brackets", &["شهادة ([WBS])", "مكتب ([Jobcenter])", "رقم ([A-12])"]),
    ("a Latin word with a native one in brackets", &["[Jobcenter] (مكتب)", "[WBS] (شهادة)"]),
    ("Latin and a number, parted by a native sign", &["[Jobcenter]، [+49 221 2212]", "[Amt]؛ [0221 / 221-0]"]),
    ("a label and a native word in brackets", &["[Fax 0221 2211] (مكتب)", "[IBAN DE89 3704 0044 0532 0130 00] (مكتب)"]),
    ("a native word and a number", &["هاتف [0221 / 221-0]", "هاتف: [+49 (221) 123 4567]", "مبلغ [1.200,50 €]", "فصل 3"]),
    ("an amount and a Latin word of its own", &["[500 €] [Jobcenter]", "[15 %] [Jobcenter]"]),
];

/// What stands before and behind: nothing, a word, the end of a sentence, brackets.
const FRAMES: [(&str, [&str; 2]); 3] = [("ar", ["اكتبوا", "هنا"]), ("fa", ["بنویسید", "اینجا"]), ("ckb", ["بنووسن", "لێرە"])];

/// A text and its order from left to right.
fn reference(sample: &str) -> (String, String) {
    let text = sample.replace(['[', ']'], "");
    let pieces: Vec<&str> = sample.split_inclusive(']').flat_map(|piece| piece.split_inclusive('[')).collect();
    let visual = |piece: &&str| match piece.strip_suffix(']') {
        Some(latin) => latin.to_owned(),
        None => piece.chars().rev().filter(|character| *character != '[').collect(),
    };
    (text, pieces.iter().rev().map(visual).collect())
}

/// The order of the bidi algorithm by itself.
fn plain(text: &str) -> String {
    let levels = bidi::levels(text, &[], Direction::RightToLeft);
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    let order = bidi::visual_order(&characters.iter().map(|(at, _)| levels[*at]).collect::<Vec<_>>());
    // Digits of several bytes and letters alike have one level.
    order.into_iter().map(|index| characters[index].1).collect()
}

/// The texts of a locale as a document has them: what composing marks is marked.
fn composed_texts(tag: &str, texts: &[String]) -> Vec<Vec<Inline>> {
    let numbered = |of: &dyn Fn(usize) -> String| (0..texts.len()).map(of).collect::<String>();
    let outline = "title = \"t\"\npublisher = \"t\"\nsubject = \"t\"\ndate = 2026-11-30\n".to_owned()
        + &numbered(&|index| format!("[[block]]\nkind = \"paragraph\"\ntext = \"m{index}\"\n"));
    let messages = |of: &dyn Fn(usize) -> String| "t = T\n".to_owned() + &numbered(&|index| format!("m{index} = {}\n", of(index)));
    let library = Fixture::new(&[
        ("lotse.toml", &format!("source = \"de\"\nlocales = [\"de\", \"{tag}\"]\n")),
        ("documents/d.toml", &outline),
        ("locales/de/d.ftl", &messages(&|_| "Wort".to_owned())),
        (&format!("locales/{tag}/d.ftl"), &messages(&|index| texts[index].clone())),
    ]);
    let library = library.open().expect("a library");
    let (composition, _) = Composer::new(&library).compose("d", &locale(tag), &Options::default()).expect("a document");
    let inlines = composition.blocks.into_iter().filter_map(|block| match block.kind {
        BlockKind::Paragraph(paragraph) => Some(paragraph.text.inlines),
        _ => None,
    });
    inlines.collect()
}

#[test]
fn what_nobody_marked_stands_in_the_order_of_the_reference() {
    let (mut tried, mut better) = (0, 0);
    let mut wrong = Vec::new();
    for (tag, [before, behind]) in FRAMES {
        let frames = [
            format!("_ {behind}."),
            format!("{before} _ {behind}."),
            format!("{before} _."),
            format!("{before} (_) {behind}."),
            format!("{before}: _، {behind}."),
        ];
        let samples = KINDS.iter().flat_map(|(_, samples)| *samples);
        let (texts, expected): (Vec<String>, Vec<String>) =
            samples.flat_map(|sample| frames.iter().map(|frame| reference(&frame.replace('_', sample)))).unzip();
        let inlines = composed_texts(tag, &texts);
        assert_eq!(inlines.len(), texts.len());
        for ((text, expected), inlines) in texts.iter().zip(&expected).zip(&inlines) {
            let paragraph = composed(inlines, &style(Direction::RightToLeft), &locale(tag), &|_| Vec::new());
            assert_eq!(paragraph.text(), text);
            let found = visual(&only_line(&paragraph));
            tried += 1;
            better += usize::from(plain(text) != *expected);
            if found != *expected {
                wrong.push(format!("{tag}: {text}\n  found    {found}\n  expected {expected}\n  plain    {}", plain(text)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried > 1000 && better > 300, "{tried} tried, {better} of them wrong without isolates");
}
