//! Bad input to the printing pipeline, a small library in a temporary folder each: a finding that says what is wrong, or a page with all
//! of its words on it. Never a hang, a panic, a word lost, a word drawn outside the page.

use std::time::{Duration, Instant};

use lotse::check::{self, Options};
use lotse::diagnostic::{Code, Diagnostic, Level};
use lotse::document::content::Content;
use lotse::error::Error;
use lotse::font::FontSet;
use lotse::render::{Renderer, Untranslated};

use crate::folder::Folder;
use crate::tagged::Tagged;

const TITLES: &str = "title = \"t\"\npublisher = \"p\"\nsubject = \"s\"\ndate = 2026-11-22\n";
const FONT: &[u8] = include_bytes!("../../fonts/NotoSans-Regular.ttf");
const CFF_FONT: &[u8] = include_bytes!("../fixtures/fonts/boxes.otf");

/// A library of one document: its blocks in TOML, its German messages, the manifest behind its first two lines.
fn library(blocks: &str, messages: &str, manifest: &str) -> Folder {
    let outline = format!("{TITLES}{blocks}");
    let messages = format!("t = Titel\np = Stelle\ns = Thema\n{messages}");
    let manifest = format!("source = \"de\"\nlocales = [\"de\"]\n{manifest}");
    Folder::new(&[
        ("lotse.toml", manifest.as_bytes()),
        ("documents/doc.toml", outline.as_bytes()),
        ("locales/de/doc.ftl", messages.as_bytes()),
    ])
}

fn block(kind: &str, keys: &[(&str, &str)]) -> String {
    let keys: String = keys.iter().map(|(key, value)| format!("{key} = {value}\n")).collect();
    format!("\n[[block]]\nkind = \"{kind}\"\n{keys}")
}

fn paragraph(message: &str) -> String {
    block("paragraph", &[("text", &format!("\"{message}\""))])
}

/// A list of strings in TOML.
fn list(items: &[&str]) -> String {
    format!("{items:?}")
}

/// A printed document, and what was found on the way.
struct Printed {
    tagged: Tagged,
    found: Vec<Diagnostic>,
}

/// Prints the document in an edition, within a time that no honest document needs.
fn print(folder: &Folder, edition: &str) -> Result<Printed, Error> {
    let start = Instant::now();
    let library = folder.library();
    let rendered =
        Renderer::new(&library).and_then(|renderer| renderer.render("doc", library.source_locale(), edition, Untranslated::Refuse));
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    let rendered = rendered?;
    Ok(Printed { tagged: Tagged::read(&rendered.pdf), found: rendered.diagnostics })
}

/// Prints a document that must come out whole in A4 and A5; the words of each message stand in it as often as told.
fn assert_whole(folder: &Folder, words: &[(&str, usize)]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for edition in ["a4", "a5"] {
        let printed = print(folder, edition).unwrap_or_else(|error| panic!("{edition}: {}", told(&error)));
        assert_eq!(printed.tagged.faults(), Vec::<String>::new(), "{edition}");
        assert_eq!(printed.tagged.strays(), Vec::<String>::new(), "{edition}");
        let text = letters(&printed.tagged.read_through());
        for (words, times) in words {
            assert!(text.matches(&letters(words)).count() >= *times, "{edition}: {words:?} is not {times} times in {text:?}");
        }
        found = printed.found;
    }
    found
}

/// An error in a few words: its findings carry the file they were found in.
fn told(error: &Error) -> String {
    match error {
        Error::Invalid(found) => found.iter().map(|finding| format!("{} {:?}; ", finding.code.name(), finding.args)).collect(),
        error => error.to_string(),
    }
}

/// The letters of a text: blanks and hyphens are where lines end.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn codes(found: &[Diagnostic]) -> Vec<Code> {
    let mut codes: Vec<Code> = found.iter().map(|finding| finding.code).collect();
    codes.dedup();
    codes
}

/// What is found in a document that is not printed.
fn refused(folder: &Folder) -> Vec<Diagnostic> {
    match print(folder, "a4") {
        Err(Error::Invalid(found)) => found,
        Err(error) => panic!("{}", told(&error)),
        Ok(printed) => panic!("printed as {}", printed.tagged.tree()),
    }
}

#[test]
fn a_table_wider_than_the_page_breaks_its_words_and_says_so() {
    for columns in [9, 14, 20] {
        let names: Vec<String> = (0..columns).map(|column| format!("c{column}")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let (columns, rows) = (list(&names), format!("{:?}", [&names[..], &names, &names]));
        let table = block("table", &[("caption", "\"caption\""), ("columns", &columns), ("rows", &rows)]);
        let cells: String = names.iter().map(|name| format!("{name} = Donaudampfschifffahrt{name}\n")).collect();
        let folder = library(&table, &format!("caption = Tabelle\n{cells}"), "");
        let words: Vec<String> = names.iter().map(|name| format!("Donaudampfschifffahrt{name}")).collect();
        let words: Vec<(&str, usize)> = words.iter().map(|word| (word.as_str(), 4)).collect();
        assert_eq!(codes(&assert_whole(&folder, &words)), [Code::OverfullLine]);
    }
}

#[test]
fn a_title_of_a_hundred_words_stands_on_the_cover_and_over_its_chapter_whole() {
    let blocks = block("cover", &[]) + &block("chapter", &[("title", "\"t\"")]) + &paragraph("end");
    let title = "Mieten und wohnen ".repeat(33);
    let outline = format!("{TITLES}{blocks}");
    let texts = format!("t = {title}\np = Stelle\ns = Thema\nend = Schluss\n");
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\"]\n"),
        ("documents/doc.toml", outline.as_bytes()),
        ("locales/de/doc.ftl", texts.as_bytes()),
    ]);
    for edition in ["a4", "a5", "easy", "large", "bilingual", "print"] {
        let printed = print(&folder, edition).unwrap_or_else(|error| panic!("{edition}: {}", told(&error)));
        let words = letters(&printed.tagged.texts().concat());
        assert!(words.matches("Mietenundwohnen").count() >= 66, "{edition}");
        assert!(printed.tagged.strays().is_empty(), "{edition}");
        assert_eq!(codes(&printed.found), []);
    }
}

#[test]
fn a_table_of_eighty_columns_is_one_finding() {
    let names: Vec<String> = (0..80).map(|column| format!("c{column}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let table = block("table", &[("columns", &list(&names)), ("rows", &format!("{:?}", [&names[..], &names]))]);
    let cells: String = names.iter().map(|name| format!("{name} = Zelle\n")).collect();
    let found = refused(&library(&table, &cells, ""));
    let denied: Vec<&Diagnostic> = found.iter().filter(|finding| finding.code != Code::UnusedMessage).collect();
    assert_eq!(denied.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::InvalidValue], "{denied:?}");
    assert_eq!(denied[0].args["max"], "20");
}

#[test]
fn a_word_longer_than_the_line_is_broken_and_says_so_in_every_block() {
    let word = "Wohngeld".repeat(60);
    let blocks = [
        block("cover", &[]),
        block("contents", &[]),
        block("chapter", &[("id", "\"c\""), ("title", "\"a\""), ("intro", "\"a\"")]),
        block("section", &[("id", "\"d\""), ("title", "\"a\"")]),
        paragraph("a"),
        block("list", &[("items", &list(&["a", "b"]))]),
        block("steps", &[("items", &list(&["a"]))]),
        block("checklist", &[("items", &list(&["a"]))]),
        block("note", &[("style", "\"tip\""), ("text", &list(&["a"]))]),
        block("do-dont", &[("caption", "\"a\""), ("do", &list(&["a"])), ("dont", &list(&["a"]))]),
        block("quote", &[("text", "\"q\"")]),
        block("tiles", &[("items", &list(&["tile", "tile"]))]),
    ];
    let messages = format!(
        "a = {word}\nb = {word}-{word}\nq = {word}\n    .name = {word}\n    .role = {word}\ntile = {word}\n    .label = {word}\n    .value = {word}\n"
    );
    let folder = library(&blocks.concat(), &messages, "");
    let found = assert_whole(&folder, &[(&word, 17)]);
    assert_eq!(codes(&found), [Code::OverfullLine]);
}

#[test]
fn chapters_of_one_line_and_documents_of_nothing_are_pages() {
    let chapter = |name: &str| block("chapter", &[("id", &format!("\"{name}\"")), ("title", "\"a\"")]);
    let cases = [
        (String::new(), 0),
        (block("cover", &[]), 0),
        (block("contents", &[]), 0),
        (chapter("c"), 1),
        (chapter("c") + &chapter("d") + &chapter("e"), 3),
        (block("page-break", &[]).repeat(3), 0),
    ];
    for (blocks, times) in cases {
        let found = assert_whole(&library(&blocks, "a = Kurz\n", ""), &[("Kurz", times)]);
        assert_eq!(codes(&found), [], "{blocks}");
    }
}

#[test]
fn a_long_document_is_printed_whole() {
    let sentence = "Die Kaution beträgt höchstens drei Nettokaltmieten. ".repeat(12);
    let blocks: String = (0..8000)
        .map(|index| match index % 40 {
            0 => block("chapter", &[("id", &format!("\"c{index}\"")), ("title", "\"a\"")]) + &paragraph("b"),
            _ => paragraph("b"),
        })
        .collect();
    let folder = library(&blocks, &format!("a = Kapitel der Mitte\nb = {sentence}\n"), "");
    let printed = print(&folder, "a4").unwrap_or_else(|error| panic!("{}", told(&error)));
    assert!(printed.tagged.pages.len() >= 1800, "{}", printed.tagged.pages.len());
    let text = letters(&printed.tagged.texts().concat());
    assert_eq!(text.matches("Nettokaltmieten").count(), 8000 * 12);
    assert_eq!(text.matches("KapitelderMitte").count(), 200);
    assert_eq!((codes(&printed.found), printed.tagged.strays()), (Vec::new(), Vec::new()));
}

#[test]
fn a_paragraph_of_many_pages_is_printed_and_one_past_the_limit_refused() {
    let folder = library(&paragraph("a"), &format!("a = {}\n", "Wohnen in Köln. ".repeat(3600)), "");
    assert_eq!(codes(&assert_whole(&folder, &[("Wohnen in Köln.", 3600)])), []);
    let folder = library(&paragraph("a"), &format!("a = {}\n", "Wohnen in Köln. ".repeat(5000)), "");
    assert!(codes(&refused(&folder)).contains(&Code::ExpansionTooLarge));
}

#[test]
fn what_comes_to_too_much_is_refused_by_check_and_by_print() {
    let folder = library(&paragraph("a").repeat(200), &format!("a = {}\n", "Wohnen in Köln. ".repeat(3600)), "");
    assert_eq!(codes(&refused(&folder)), [Code::ExpansionTooLarge]);
    let library = folder.library();
    let report = check::run(&library, &Content::read(&library), &Options::default());
    let found: Vec<_> = report.diagnostics.iter().filter(|finding| finding.code == Code::ExpansionTooLarge).collect();
    let place = found.first().and_then(|finding| finding.location.as_ref()).map(|at| at.to_string());
    assert_eq!(
        (found.len(), found[0].level, place.is_some_and(|at| at.starts_with("documents/doc.toml:"))),
        (1, Level::Deny, true)
    );
}

#[test]
fn a_title_of_many_pages_stands_in_contents_heads_and_bookmarks() {
    let chapters = block("contents", &[]) + &block("chapter", &[("title", "\"a\"")]).repeat(3);
    let folder = self::library(&chapters, &format!("a = {}\n", "Wohnen in Köln. ".repeat(3600)), "");
    let printed = print(&folder, "a4").unwrap_or_else(|error| panic!("{}", told(&error)));
    // Three chapters, and as often in the contents.
    assert_eq!(letters(&printed.tagged.texts().concat()).matches("WohneninKöln").count(), 6 * 3600);
}

fn encoded(width: u32, height: u32, format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(width, height, image::Rgb([200, 30, 30])).write_to(&mut bytes, format).expect("memory");
    bytes.into_inner()
}

#[test]
fn pictures_of_odd_measures_fit_the_page_or_are_refused() {
    use image::ImageFormat::{Jpeg, Png};
    let picture = |bytes: &[u8]| {
        let figure = block("figure", &[("image", "\"images/x\""), ("text", "\"f\"")]);
        let folder = library(&(figure + &paragraph("f")), "f = Bildtext\n    .alt = Ein Bild\n", "");
        folder.write("documents/images/x", bytes);
        folder
    };
    let jpeg = encoded(300, 200, Jpeg);
    for sound in [encoded(1, 1, Png), encoded(1, 16_000, Png), encoded(16_000, 1, Png), encoded(1, 16_000, Jpeg), jpeg.clone()] {
        assert_eq!(codes(&assert_whole(&picture(&sound), &[("Bildtext", 2)])), []);
    }
    let cases = [
        (encoded(1, 20_000, Png), "too-large"),
        (jpeg[..jpeg.len() / 2].to_vec(), "cut-off"),
        (b"GIF89a".to_vec(), "unknown-kind"),
    ];
    for (bytes, reason) in cases {
        let found = refused(&picture(&bytes));
        assert_eq!((found[0].code, found[0].args["reason"].as_str()), (Code::InvalidImage, reason));
        assert!(found[0].location.is_some(), "the line of the outline that names it");
    }
}

#[test]
fn a_script_without_font_is_a_finding_and_so_is_a_character() {
    let folder = library(&paragraph("a"), "a = Miete ภาษา 漢 אב हि 🙂 Ende\n", "");
    let found = refused(&folder);
    assert_eq!(codes(&found), [Code::MissingGlyph]);
    let named = |finding: &Diagnostic| ["script", "character"].iter().find_map(|name| finding.args.get(name)).cloned();
    let mut missing: Vec<String> = found.iter().filter_map(named).collect();
    missing.sort();
    assert_eq!(missing, ["Devanagari", "Han", "Hebrew", "Thai", "🙂"]);
    assert!(found.iter().all(|finding| finding.location.is_some() && finding.args["fonts"].contains("Noto Sans")));
}

#[test]
fn text_of_one_script_in_the_locale_of_another_is_whole() {
    let mixed = "Miete إيجار السكن (3) Застава 12 % ቃል λόγος, +49 221 221-0.";
    let blocks = block("chapter", &[("id", "\"c\""), ("title", "\"a\"")]) + &paragraph("a") + &paragraph("a");
    let folder = library(&blocks, &format!("a = {mixed}\n"), "");
    assert_eq!(codes(&assert_whole(&folder, &[(mixed, 3)])), []);
}

#[test]
fn bidi_controls_without_partner_steer_their_own_text_only() {
    let opened: String = "\u{202B}".repeat(300);
    let odd =
        format!("{opened}eins \u{202E}\u{2067}\u{2066}zwei \u{2069}\u{2069}\u{2069}\u{2069}drei\u{202C}\u{202C} vier \u{2068}");
    let folder = library(&(paragraph("a") + &paragraph("b")), &format!("a = {odd}\nb = danach (1) wie immer\n"), "");
    let found = assert_whole(&folder, &[("eins zwei drei vier", 1), ("danach (1) wie immer", 1)]);
    assert_eq!(codes(&found), []);
    // The paragraph after it stands as if it were alone.
    let alone = library(&paragraph("b"), "b = danach (1) wie immer\n", "");
    let printed =
        [&folder, &alone].map(|folder| print(folder, "a4").unwrap_or_else(|error| panic!("{}", told(&error))).tagged.texts());
    assert_eq!(printed[0].last(), printed[1].last());
}

fn with_font(name: &str, bytes: &[u8]) -> Folder {
    let text = "a = boxes und kisten, a b c 123.\n";
    let folder = library(&paragraph("a"), text, &format!("[look]\nfonts = [\"{name}\"]\n"));
    folder.write(name, bytes);
    folder
}

#[test]
fn fonts_with_outlines_of_both_kinds_are_embedded() {
    for (name, bytes, program) in [("fonts/own.ttf", FONT, "FontFile2"), ("fonts/own.otf", CFF_FONT, "FontFile3")] {
        let folder = with_font(name, bytes);
        assert_eq!(codes(&assert_whole(&folder, &[("boxes und kisten, a b c 123.", 1)])), []);
        let printed = print(&folder, "a4").unwrap_or_else(|error| panic!("{}", told(&error)));
        let has = |object: &lopdf::Object| object.as_dict().is_ok_and(|dictionary| dictionary.has(program.as_bytes()));
        assert!(printed.tagged.document.objects.values().any(has), "{name}");
    }
}

#[test]
fn a_damaged_font_is_told_before_a_word_is_set_in_it() {
    let record = |tag: &[u8]| 12 + FONT[12..].chunks(16).position(|record| &record[..4] == tag).expect("a table of the font") * 16;
    let changed = |at: usize, bytes: &[u8]| {
        let mut font = FONT.to_vec();
        font[at..at + bytes.len()].copy_from_slice(bytes);
        font
    };
    let mut cases: Vec<(String, Vec<u8>)> = vec![
        ("nothing".to_owned(), Vec::new()),
        ("text".to_owned(), b"no font at all".to_vec()),
        ("noise".to_owned(), (0..50_000_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 13) as u8).collect()),
    ];
    cases.extend(
        [12, 100, 300, 5_000, FONT.len() / 2, FONT.len() - 100_000].map(|end| (format!("cut at {end}"), FONT[..end].to_vec())),
    );
    for tag in [&b"cmap"[..], b"glyf", b"loca", b"hmtx", b"hhea", b"head", b"maxp", b"GPOS", b"GSUB"] {
        let (at, name) = (record(tag), String::from_utf8_lossy(tag));
        let offset = u32::from_be_bytes(FONT[at + 8..at + 12].try_into().expect("four bytes"));
        cases.push((format!("{name} elsewhere"), changed(at + 8, &(offset ^ 0x1100).to_be_bytes())));
        cases.push((format!("{name} without end"), changed(at + 12, &u32::MAX.to_be_bytes())));
        cases.push((format!("{name} of zeros"), changed(offset as usize, &[0; 36])));
        cases.push((format!("{name}, one bit"), changed(offset as usize + 20, &[FONT[offset as usize + 20] ^ 4])));
    }
    for (what, font) in cases {
        let found = refused(&with_font("fonts/own.ttf", &font));
        assert_eq!((codes(&found), found[0].args["path"].as_str()), (vec![Code::InvalidFont], "fonts/own.ttf"), "{what}");
    }
}

/// A checksum says that nobody changed a table by accident; who made it by hand can have made it wrong.
#[test]
fn false_outlines_behind_a_true_checksum_are_told_by_check_or_print() {
    let record = 12 + CFF_FONT[12..].chunks(16).position(|record| &record[..4] == b"CFF ").expect("a table of the font") * 16;
    let field = |at: usize| u32::from_be_bytes(CFF_FONT[record + at..record + at + 4].try_into().expect("four bytes"));
    let (offset, length) = (field(8) as usize, field(12) as usize);
    let mut told = 0;
    for step in 0..40 {
        let mut font = CFF_FONT.to_vec();
        let start = offset + length * step / 40;
        font[start..(start + 24).min(offset + length)].fill(0xFF);
        let words = font[offset..offset + length].chunks(4).map(|bytes| {
            let mut padded = [0; 4];
            padded[..bytes.len()].copy_from_slice(bytes);
            u32::from_be_bytes(padded)
        });
        let checksum = words.fold(0, u32::wrapping_add);
        font[record + 4..record + 8].copy_from_slice(&checksum.to_be_bytes());
        let folder = with_font("fonts/own.otf", &font);
        let library = folder.library();
        let (fonts, found) = FontSet::of_library(&library);
        let mut options = Options::default();
        (options.fonts, options.found) = (Some(&fonts), found);
        let report = check::run(&library, &Content::read(&library), &options);
        match print(&folder, "a4") {
            Ok(_) => assert!(report.is_clean(), "{step}: {:?}", report.diagnostics),
            Err(Error::Invalid(_)) => {
                assert!(report.diagnostics.iter().any(|finding| finding.code == Code::InvalidFont), "{step}");
                told += 1;
            }
            Err(error) => panic!("{step}: {error}"),
        }
    }
    assert!(told >= 10, "too few were false: {told}");
}
