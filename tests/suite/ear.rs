//! What a file is to those who listen: letters that can be filled in, notes with a way back, abbreviations, titles among the headings.

use lopdf::{Dictionary, Object};
use lotse::render::{Renderer, Untranslated};

use crate::folder::Folder;
use crate::tagged::Tagged;

const OUTLINE: &str = r#"title = "t"
publisher = "t"
subject = "t"
date = 2026-11-30
[[block]]
kind = "chapter"
title = "t"
[[block]]
kind = "checklist"
title = "check"
items = ["one"]
notes = { law = "law", when = "when" }
[[block]]
kind = "note"
style = "tip"
title = "box"
text = ["t"]
[[block]]
kind = "note"
style = "tip"
text = ["t"]
[[block]]
kind = "letter"
title = "letter"
text = ["from", "ask"]
"#;

const GERMAN: &str = r#"t = Die Kaution
check = Was Sie brauchen
one = Einen <abbr title="Wohnberechtigungsschein">WBS</abbr><note name="law"/> und Geld<note name="when"/>.
law = § 551 BGB.
when = Seit 2024.
box = Gut zu wissen
letter = Ein Brief
from = Name: ____________<br>____________
ask = Bitte zahlen Sie ____ Euro bis zum ________.
"#;

const UKRAINIAN: &str = r#"t = Застава
check = Що потрібно
one = <abbr title="дозвіл">WBS</abbr><note name="when"/> і гроші<note name="law"/>.
law = § 551 BGB.
when = З 2024 року.
box = Корисно знати
letter = Лист
from = Ім’я: ____________<br>____________
ask = Прошу сплатити ____ євро до ________.
"#;

fn printed(locale: &str, edition: &str) -> Tagged {
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/d.toml", OUTLINE.as_bytes()),
        ("locales/de/d.ftl", GERMAN.as_bytes()),
        ("locales/uk/d.ftl", UKRAINIAN.as_bytes()),
    ]);
    let library = folder.library();
    let renderer = Renderer::new(&library).expect("a library that can be printed");
    let locale = locale.parse().expect("a tag");
    Tagged::read(&renderer.render("d", &locale, edition, Untranslated::Refuse).expect("a document").pdf)
}

fn text(dictionary: &Dictionary, key: &[u8]) -> Option<String> {
    dictionary.get(key).ok().and_then(|value| lopdf::decode_text_string(value).ok())
}

fn name<'d>(dictionary: &'d Dictionary, key: &[u8]) -> &'d [u8] {
    dictionary.get(key).and_then(Object::as_name).unwrap_or_default()
}

#[test]
fn a_letter_is_filled_in_where_it_is_read_on_a_screen() {
    for (locale, expected) in
        [("de", ["Name", "Name", "Bitte zahlen Sie", "Euro bis zum"]), ("uk", ["Ім’я", "Ім’я", "Прошу сплатити", "євро до"])]
    {
        for edition in ["a4", "a5", "easy", "large", "bilingual"] {
            let tagged = printed(locale, edition);
            assert_eq!(tagged.faults(), Vec::<String>::new());
            let form = tagged.dictionary(tagged.catalog().get(b"AcroForm").expect("a form"));
            assert!(form.get(b"NeedAppearances").is_err() && form.get(b"XFA").is_err());
            let fields = form.get(b"Fields").and_then(Object::as_array).expect("fields");
            let fields: Vec<&Dictionary> = fields.iter().map(|field| tagged.dictionary(field)).collect();
            let asked: Vec<String> = fields.iter().filter_map(|field| text(field, b"TU")).collect();
            assert_eq!(asked, expected, "{locale} {edition}");
            for field in fields {
                assert_eq!((name(field, b"FT"), name(field, b"Subtype")), (&b"Tx"[..], &b"Widget"[..]));
                assert!(field.get(b"A").is_err() && field.get(b"AA").is_err(), "no field acts");
                let appearance = tagged.dictionary(field.get(b"AP").expect("an appearance"));
                assert!(appearance.get(b"N").is_ok());
            }
            // The underscores are printed and not read.
            assert!(!tagged.tree().contains("Form: "), "a Form holds its field and nothing else");
            assert_eq!(tagged.tree().matches("Form annotated").count(), 4, "{locale} {edition}");
        }
        for edition in ["print", "a5-booklet"] {
            assert!(printed(locale, edition).catalog().get(b"AcroForm").is_err(), "{edition}");
        }
    }
}

/// The font of what is typed has the letters of WinAnsiEncoding, each with its width.
#[test]
fn what_is_typed_has_a_font_of_its_own() {
    let tagged = printed("de", "a4");
    let form = tagged.dictionary(tagged.catalog().get(b"AcroForm").expect("a form"));
    let resources = tagged.dictionary(form.get(b"DR").expect("resources"));
    let fonts = tagged.dictionary(resources.get(b"Font").expect("fonts"));
    let font = tagged.dictionary(fonts.iter().next().expect("a font").1);
    assert_eq!((name(font, b"Subtype"), name(font, b"Encoding")), (&b"TrueType"[..], &b"WinAnsiEncoding"[..]));
    let widths = font.get(b"Widths").and_then(Object::as_array).expect("widths");
    assert_eq!(widths.len(), 0x100 - 0x20);
    let width = |code: usize| widths[code - 0x20].as_i64().expect("a width");
    // ä has the width of a, and no letter is without one.
    assert_eq!(width(0xE4), width(usize::from(b'a')));
    assert!((0x20..0x7F).chain(0xA0..0x100).all(|code| width(code) > 0));
    let descriptor = tagged.dictionary(font.get(b"FontDescriptor").expect("a descriptor"));
    assert!(descriptor.get(b"FontFile2").is_ok());
}

#[test]
fn a_note_and_its_mark_lead_to_each_other() {
    for (locale, edition) in [("de", "a4"), ("uk", "bilingual")] {
        let tagged = printed(locale, edition);
        let elements = tagged.document.objects.iter().filter_map(|(id, object)| Some((*id, object.as_dict().ok()?)));
        let notes: Vec<_> = elements.filter(|(_, element)| name(element, b"S") == b"Note").collect();
        assert_eq!(notes.len(), if edition == "bilingual" { 4 } else { 2 });
        for (id, note) in notes {
            let referred = note.get(b"Ref").and_then(Object::as_array).expect("what the note belongs to");
            let mark = tagged.dictionary(&referred[0]);
            assert_eq!(name(mark, b"S"), b"Link");
            let back = mark.get(b"Ref").and_then(Object::as_array).expect("the note of the mark");
            assert_eq!(back, &[Object::Reference(id)]);
        }
        let destinations = tagged.document.objects.values().filter_map(|object| text(object.as_dict().ok()?, b"Dest"));
        let mut destinations: Vec<String> = destinations.filter(|name| name.contains(&format!(" {locale} "))).collect();
        destinations.sort_unstable();
        let expected = ["mark", "note"].into_iter().flat_map(|what| ["1", "2"].map(|number| format!("{what} {locale} {number}")));
        assert_eq!(destinations, expected.collect::<Vec<_>>(), "{locale} {edition}");
    }
}

#[test]
fn abbreviations_say_what_they_stand_for() {
    for (locale, expected) in [("de", "Wohnberechtigungsschein"), ("uk", "дозвіл")] {
        let tagged = printed(locale, "a4");
        let expansions = tagged.document.objects.values().filter_map(|object| text(object.as_dict().ok()?, b"E"));
        assert_eq!(expansions.collect::<Vec<_>>(), [expected]);
    }
}

/// A chapter is found by its number, a box by its title unless that is "Tip", and in a bilingual edition each heading once.
#[test]
fn the_list_of_headings_has_each_once() {
    for edition in ["a4", "bilingual"] {
        let tagged = printed("uk", edition);
        let tree = tagged.tree();
        let kinds = tree.lines().filter_map(|line| line.trim_start().get(..2)).filter(|kind| matches!(*kind, "H1" | "H2" | "H3"));
        assert_eq!(kinds.collect::<Vec<_>>(), ["H1", "H2", "H2"], "{edition}\n{tree}");
        assert!(tagged.read_through().contains("Розділ 1\u{A0}Застава"), "{edition}: {}", tagged.read_through());
        let captions = tree.lines().filter(|line| line.trim_start().starts_with("Caption")).count();
        assert_eq!(captions, if edition == "a4" { 1 } else { 2 });
    }
}
