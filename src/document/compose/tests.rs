use std::collections::BTreeSet;
use std::path::Path;

use super::*;
use crate::diagnostic::Code;
use crate::document::block::{BlockKind, DoDont, Glossary, Imprint, Inline, Letter, List, Note, Qr, Quote, TemplatePart, Text};
use crate::library::fixture::{Fixture, lines};

const EVERY_KIND: &str = include_str!("../outline/every_kind.toml");
const GERMAN: &str = include_str!("tests/de.ftl");
const COMMON: &str = include_str!("tests/common.ftl");
const FACTS: &str = include_str!("tests/facts.toml");
const CONTACTS: &str = include_str!("tests/contacts.toml");
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>";

/// A library with a document of every kind of block, in German and (the same words in brackets) Ukrainian.
fn fixture() -> Fixture {
    let translated = |text: &str| text.lines().map(|line| line.replacen(" = ", " = Ї ", 1) + "\n").collect::<String>();
    Fixture::new(&[
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/guide.toml", EVERY_KIND),
        ("documents/facts.toml", FACTS),
        ("documents/contacts.toml", CONTACTS),
        ("documents/images/cover.svg", SVG),
        ("documents/images/icon.svg", SVG),
        ("locales/de/guide.ftl", GERMAN),
        ("locales/de/common.ftl", COMMON),
        ("locales/uk/guide.ftl", &translated(GERMAN)),
        ("locales/uk/common.ftl", &translated(COMMON)),
    ])
}

fn compose_in(fixture: &Fixture, locale: &str, options: &Options) -> Composed {
    compose(&fixture.open().unwrap(), "guide", &locale.parse().unwrap(), options)
}

fn sound(composed: Composed) -> (Composition, Vec<Diagnostic>) {
    composed.unwrap_or_else(|error| panic!("{error}"))
}

fn invalid(composed: Composed) -> Vec<String> {
    match composed {
        Err(Error::Invalid(findings)) => lines(&findings),
        Err(error) => panic!("{error}"),
        Ok((_, findings)) => lines(&findings),
    }
}

/// Every text of a block in reading order, with `locale:` before a foreign one, `!` before a draft, and its references.
#[expect(clippy::too_many_lines, reason = "one arm or block for each kind")]
fn words(block: &BlockKind) -> Vec<String> {
    let mut texts: Vec<&Text> = Vec::new();
    match block {
        BlockKind::Cover(cover) => {
            texts.extend([&cover.endonym, &cover.title]);
            texts.extend(cover.subtitle.iter().chain(&cover.publisher));
            texts.push(&cover.date);
        }
        BlockKind::Imprint(Imprint { heading, paragraphs }) => {
            texts.push(heading);
            texts.extend(paragraphs);
        }
        BlockKind::Contents | BlockKind::PageBreak => {}
        BlockKind::Heading(heading) => {
            texts.extend(&heading.label);
            texts.push(&heading.title);
            texts.extend(&heading.intro);
        }
        BlockKind::Paragraph(paragraph) => {
            texts.push(&paragraph.text);
            texts.extend(paragraph.text.footnotes.iter().map(|footnote| &footnote.text));
        }
        BlockKind::List(List { title, items, .. }) => {
            texts.extend(title);
            texts.extend(items);
        }
        BlockKind::Table(table) => {
            texts.push(&table.label);
            texts.extend(&table.caption);
            texts.extend(table.columns.iter().chain(table.rows.iter().flatten()));
        }
        BlockKind::DoDont(DoDont { caption, do_label, dont_label, dos, donts }) => {
            texts.extend([caption, do_label, dont_label]);
            texts.extend(dos.iter().chain(donts));
        }
        BlockKind::Note(Note { title, paragraphs, items, .. }) => {
            texts.push(title);
            texts.extend(paragraphs.iter().chain(items));
        }
        BlockKind::Contact(card) => {
            texts.push(&card.name);
            texts.extend(&card.text);
            texts.extend(card.lines.iter().flat_map(|(label, value)| [label, value]));
        }
        BlockKind::Glossary(Glossary { german_label, entries }) => {
            texts.push(german_label);
            for entry in entries {
                texts.push(&entry.german);
                texts.extend(&entry.word);
                texts.push(&entry.explanation);
            }
        }
        BlockKind::Letter(Letter { title, send_label, translation_label, passages }) => {
            texts.extend([title, send_label]);
            texts.extend(translation_label);
            for (german, translation) in passages {
                texts.push(german);
                texts.extend(translation);
            }
        }
        BlockKind::Figure(figure) => {
            texts.push(&figure.label);
            texts.extend(&figure.caption);
        }
        BlockKind::Quote(Quote { text, attribution }) => texts.extend([text, attribution]),
        BlockKind::Tiles(tiles) => texts.extend(tiles.items.iter().flat_map(|tile| [&tile.value, &tile.label])),
        BlockKind::Chart(chart) => {
            texts.extend([&chart.label, &chart.caption, &chart.data_label, &chart.columns.0, &chart.columns.1]);
            texts.extend(chart.bars.iter().flat_map(|bar| [&bar.label, &bar.value]));
        }
        BlockKind::Qr(Qr { text, address, .. }) => texts.extend([text, address]),
    }
    let show = |text: &&Text| {
        let locale = text.locale.as_ref().map(|locale| format!("{locale}:")).unwrap_or_default();
        let draft = if text.draft_mark.is_some() { "!" } else { "" };
        format!("{draft}{locale}{}", text.plain().replace('\u{A0}', " "))
    };
    texts.iter().map(show).collect()
}

fn shown(composition: &Composition) -> String {
    composition.blocks.iter().map(|block| words(&block.kind).join(" | ") + "\n").collect()
}

#[test]
fn every_kind_of_block_is_composed_in_the_source_language() {
    let (composition, findings) = sound(compose_in(&fixture(), "de", &Options::default()));
    assert_eq!(findings, []);
    assert_eq!(shown(&composition), include_str!("tests/de.txt"));
    assert_eq!(composition.metadata.title, "Titel");
    assert_eq!(composition.metadata.date, (2026, 11, 20));
    let gap = |name: &str| TemplatePart::Gap(name.to_owned());
    let words = |words: &str| TemplatePart::Text(words.to_owned());
    assert_eq!(
        composition.labels.cross_reference.0,
        [words("Kapitel \u{2068}"), gap("number"), words("\u{2069}, Seite \u{2068}"), gap("page"), words("\u{2069}")]
    );
    assert_eq!(composition.labels.contents, "Inhalt");
}

#[test]
fn a_translation_has_the_same_skeleton_and_keeps_the_german_that_stays() {
    let (german, _) = sound(compose_in(&fixture(), "de", &Options::default()));
    let state = TranslationState { machine: 3, reviewed: 1, outdated: 1, ..TranslationState::default() };
    let (composition, findings) = sound(compose_in(&fixture(), "uk", &Options { state, ..Options::default() }));
    assert_eq!(findings, []);
    assert_eq!(shown(&composition), include_str!("tests/uk.txt"));
    let kinds =
        |composition: &Composition| composition.blocks.iter().map(|block| std::mem::discriminant(&block.kind)).collect::<Vec<_>>();
    assert_eq!(kinds(&german), kinds(&composition));
}

#[test]
fn links_lead_to_anchors_and_addresses() {
    let (composition, _) = sound(compose_in(&fixture(), "de", &Options::default()));
    let BlockKind::Paragraph(paragraph) = &composition.blocks[6].kind else { panic!("the seventh block is a paragraph") };
    let links: Vec<_> = paragraph.text.inlines.iter().filter(|inline| !matches!(inline, Inline::Text(_))).collect();
    let shown = format!("{links:?}").replace('\u{2068}', "").replace('\u{2069}', "");
    for expected in [
        "Reference(\"deposit\")",
        "Link(Url(\"https://amt.example.org\")",
        "Link(Phone(\"+49221123\")",
        "Link(Url(\"https://example.org/a\")",
        "Strong(",
    ] {
        assert!(shown.contains(expected), "{expected} in {shown}");
    }
    let location = paragraph.text.location.as_ref().unwrap();
    assert_eq!(location.source.path(), Path::new("locales/de/guide.ftl"));
}

#[test]
fn a_missing_translation_is_refused_and_marked_in_a_draft() {
    let fixture = fixture();
    let translated = fixture.read("locales/uk/guide.ftl");
    let translated = translated.replace("m-limit =", "m-limi =").replace("    .term = Ї Kaution\n", "");
    fixture.write("locales/uk/guide.ftl", translated.as_bytes());
    let found = invalid(compose_in(&fixture, "uk", &Options::default()));
    assert_eq!(
        found,
        ["locales/de/guide.ftl:9:1: missing-translation", "locales/uk/guide.ftl:34:1: missing-attribute attribute=\"term\"",]
    );
    let draft = Options { untranslated: Untranslated::Mark, ..Options::default() };
    let (composition, findings) = sound(compose_in(&fixture, "uk", &draft));
    assert!(findings.len() == 2 && findings.iter().all(|finding| finding.level == Level::Warn));
    let shown = shown(&composition);
    assert!(shown.contains("\n!de:Höchstens 3 Monatsmieten") && shown.contains("| !de:Kaution |"), "{shown}");
    let BlockKind::Paragraph(paragraph) = &composition.blocks[6].kind else { panic!("the seventh block is a paragraph") };
    assert_eq!(paragraph.text.draft_mark.as_deref(), Some("Ї Noch nicht übersetzt"));
}

#[test]
fn the_imprint_says_the_least_state() {
    let date = Date { year: 2026, month: 2, day: 1 };
    for (state, expected) in [
        (TranslationState { machine: 1, reviewed: 90, ..TranslationState::default() }, "Ї Maschine"),
        (TranslationState { draft: 1, translated: 90, ..TranslationState::default() }, "Ї Entwurf"),
        (TranslationState { translated: 1, reviewed: 90, ..TranslationState::default() }, "Ї Fertig"),
        (
            TranslationState { reviewed: 90, by: Some("Olena".into()), on: Some(date), ..TranslationState::default() },
            "Ї Geprüft von Olena am",
        ),
        (TranslationState::default(), "Ї Entwurf"),
    ] {
        let (composition, _) = sound(compose_in(&fixture(), "uk", &Options { state: state.clone(), ..Options::default() }));
        let imprint = words(&composition.blocks[1].kind);
        assert!(imprint[3].starts_with(expected), "{state:?}: {imprint:?}");
    }
}

/// A library whose outline and German are these, with the furniture.
fn small(blocks: &str, german: &str) -> Fixture {
    let fixture = fixture();
    fixture.write("documents/guide.toml", format!("title = \"m-t\"\ndate = 2026-11-20\n{blocks}").as_bytes());
    fixture.write("locales/de/guide.ftl", format!("m-t = T\n{german}").as_bytes());
    fixture
}

#[test]
fn each_mistake_is_told_with_its_place() {
    for (blocks, german, expected) in [
        ("[[block]]\nkind = \"paragraph\"\ntext = \"m-pp\"", "m-p = P\n", "documents/guide.toml:5:8: unknown-message near=\"m-p\""),
        ("[[block]]\nkind = \"paragraph\"\ntext = \"m-p\"", "m-p = { $limitt } P\n", "locales/de/guide.ftl:2:9: unknown-variable"),
        (
            "[[block]]\nkind = \"paragraph\"\ntext = \"m-p\"",
            "m-p = { m-q }\nm-q = { m-p }\n",
            "locales/de/guide.ftl:2:1: cyclic-reference",
        ),
        ("[[block]]\nkind = \"paragraph\"\ntext = \"m-p\"", "m-p = <b>x</b>\n", "locales/de/guide.ftl:2:7: markup-syntax"),
        (
            "[[block]]\nkind = \"paragraph\"\ntext = \"m-p\"",
            "m-p = <a name=\"x\">x</a>\n",
            "locales/de/guide.ftl:2:16: unknown-link target=\"x\"",
        ),
        (
            "[[block]]\nkind = \"figure\"\nimage = \"images/cover.svg\"\ntext = \"m-p\"",
            "m-p = P\n",
            "locales/de/guide.ftl:2:1: missing-alt-text",
        ),
        (
            "[[block]]\nkind = \"figure\"\nimage = \"images/x.svg\"\ntext = \"m-p\"",
            "m-p = P\n    .alt = A\n",
            "documents/guide.toml:5:9: invalid-image path=\"documents/images/x.svg\" reason=\"missing\"",
        ),
        (
            "[[block]]\nkind = \"figure\"\nimage = \"../../etc/x\"\ntext = \"m-p\"",
            "m-p = P\n    .alt = A\n",
            "documents/guide.toml:5:9: invalid-image path=\"documents/../../etc/x\" reason=\"outside\"",
        ),
        (
            "[[block]]\nkind = \"contact\"\ncontact = \"offise\"",
            "",
            "documents/guide.toml:5:11: unknown-contact name=\"offise\" near=\"office\"",
        ),
        (
            "[[block]]\nkind = \"qr\"\nlink = \"limit\"\ntext = \"m-p\"",
            "m-p = P\n",
            "documents/guide.toml:5:8: unknown-link near=\"none\" target=\"limit\"",
        ),
        (
            "[[block]]\nkind = \"chart\"\ntext = \"m-p\"\nbars = [{ fact = \"page\", label = \"m-p\" }]",
            "m-p = P\n    .alt = A\n",
            "documents/guide.toml:6:18: invalid-value found=\"page\" key=\"block.bars.fact\" reason=\"chart-fact\"",
        ),
        (
            "[[block]]\nkind = \"quote\"\ntext = \"m-p\"",
            "m-p = P\n",
            "locales/de/guide.ftl:2:1: unknown-reference name=\"m-p.name\" near=\"none\" reason=\"attribute\"",
        ),
        (
            "[[block]]\nkind = \"section\"\ntitle = \"m-t\"",
            "",
            "documents/guide.toml:3:1: heading-skips-level found=\"section\" previous=\"start\"",
        ),
    ] {
        let found = invalid(compose_in(&small(blocks, german), "de", &Options::default()));
        assert!(found.len() == 1 && found[0].starts_with(expected), "{blocks}\n{found:#?}");
    }
}

/// A list with notes in German and Ukrainian.
fn noted(german: &str, ukrainian: &str) -> Fixture {
    let blocks = "[[block]]\nkind = \"list\"\nitems = [\"one\", \"two\"]\nnotes = { when = \"when\", law = \"law\" }\n\
        [[block]]\nkind = \"paragraph\"\ntext = \"end\"\nfootnote = \"law\"\n";
    let outline = format!("title = \"end\"\npublisher = \"end\"\nsubject = \"end\"\ndate = 2026-11-30\n{blocks}");
    let rest = "when = Seit 2024.\nlaw = BGB.\nend = Ende\n";
    Fixture::new(&[
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/guide.toml", &outline),
        ("locales/de/guide.ftl", &format!("{german}{rest}")),
        ("locales/uk/guide.ftl", &format!("{ukrainian}{rest}")),
    ])
}

#[test]
fn footnotes_stand_at_their_words_under_one_number_in_all_languages() {
    let german = "one = Drei Mieten<note name=\"law\"/> höchstens<note name=\"when\"/>.\ntwo = Sonst nichts.\n";
    let ukrainian = "one = Не більше<note name=\"when\"/> трьох<note name=\"law\"/>.\ntwo = Нічого.\n";
    for locale in ["de", "uk"] {
        let (composition, findings) = sound(compose_in(&noted(german, ukrainian), locale, &Options::default()));
        assert_eq!(findings, []);
        let [BlockKind::List(list), BlockKind::Paragraph(end)] = [&composition.blocks[0].kind, &composition.blocks[1].kind] else {
            panic!("a list and a paragraph")
        };
        let notes = |text: &Text| -> Vec<_> {
            text.footnotes.iter().map(|footnote| (footnote.number.clone(), footnote.text.message.clone())).collect()
        };
        let named = |number: &str, message: &str| (number.to_owned(), message.to_owned());
        assert_eq!(notes(&list.items[0]), [named("1", "when"), named("2", "law")], "{locale}");
        assert_eq!(notes(&list.items[1]), [], "{locale}");
        assert_eq!(notes(&end.text), [named("3", "law")], "{locale}");
        assert_eq!(end.text.inlines.last(), Some(&Inline::Note("3".to_owned())));
        // Of a block all its footnotes are texts, after that of the mark.
        let texts: Vec<_> = composition.blocks[0].texts().iter().map(|text| text.message.clone()).collect();
        assert_eq!(texts, ["one", "when", "law", "two"]);
    }
}

#[test]
fn a_footnote_that_nobody_would_find_is_refused() {
    let german = "one = Drei<note name=\"law\"/> Mieten<note name=\"when\"/>.\ntwo = Nichts.\n";
    for (de, uk, locale, expected) in [
        (
            german,
            "one = Три<note name=\"law\"/>.\ntwo = Нічого.\n",
            "uk",
            "markup-mismatch reason=\"missing\" tag=\"<note name=\\\"when\\\">\"",
        ),
        (
            german,
            "one = Три<note name=\"law\"/> і<note name=\"when\"/><note name=\"laws\"/>.\ntwo = Нічого.\n",
            "uk",
            "unknown-note name=\"laws\"",
        ),
        ("one = Drei<note name=\"law\"/> Mieten.\ntwo = Nichts.\n", german, "de", "unmarked-note name=\"when\""),
        ("one = Drei<note name=\"law\"/> Mieten.\ntwo = Nichts.\n", german, "uk", "unmarked-note name=\"when\""),
        (
            &german.replace("Nichts.", "Nichts<note name=\"law\"/>."),
            german,
            "uk",
            "markup-mismatch reason=\"missing\" tag=\"<note name=\\\"law\\\">\"",
        ),
    ] {
        let told = invalid(compose_in(&noted(de, uk), locale, &Options::default()));
        assert!(told.iter().any(|line| line.ends_with(expected)), "{locale}: {de}{uk}{told:#?}");
    }
}

#[test]
fn the_manifest_names_digits_hyphenation_and_the_language() {
    let fixture = fixture();
    let manifest =
        "source = \"de\"\nlocales = [\"de\", \"uk\"]\n[locale.uk]\ndigits = \"arab\"\nhyphenation = \"ru\"\nname = \"мова\"\n";
    fixture.write("lotse.toml", manifest.as_bytes());
    let (composition, _) = sound(compose_in(&fixture, "uk", &Options::default()));
    assert_eq!(composition.hyphenation, "ru".parse().ok());
    assert_eq!(composition.labels.digits.0[..3], ['٠', '١', '٢']);
    assert!(shown(&composition).starts_with("мова | "));
    assert!(shown(&composition).contains("Ї Kapitel ١ |"));
}

#[test]
fn a_logo_that_is_missing_is_told_at_the_manifest() {
    let fixture = fixture();
    fixture.write("lotse.toml", b"source = \"de\"\n[look]\nlogo = \"documents/images/logo.svg\"\n");
    let expected = "lotse.toml:3:8: invalid-image path=\"documents/images/logo.svg\" reason=\"missing\"";
    assert_eq!(invalid(compose_in(&fixture, "de", &Options::default())), [expected]);
}

#[test]
fn what_is_broken_or_unread_is_not_called_missing() {
    let fixture = small("[[block]]\nkind = \"paragraph\"\ntext = \"m-p\"", "m-p = { P\n");
    let found = invalid(compose_in(&fixture, "de", &Options::default()));
    assert!(found.len() == 1 && found[0].starts_with("locales/de/guide.ftl:2:"), "{found:?}");
    assert!(found[0].contains(": syntax-error "), "{found:?}");
    fixture.write("locales/uk/common.ftl", b"page = \xFF\n");
    let found = invalid(compose_in(&fixture, "uk", &Options::default()));
    assert!(found.len() == 2 && found[0].starts_with("locales/uk/common.ftl:1:8: unreadable-file"), "{found:?}");
    assert!(found[1].starts_with("locales/de/guide.ftl:2:"), "{found:?}");
    let german = fixture.read("locales/de/guide.ftl");
    fixture.write("locales/de/guide.ftl", german.replace("{ P", "P").as_bytes());
    fixture.write("locales/uk/common.ftl", "page = Ї\n<<<<<<< HEAD\npage = Ї\n".as_bytes());
    let found = invalid(compose_in(&fixture, "uk", &Options::default()));
    assert!(
        found.len() == 1 && found[0].contains("locales/uk/common.ftl:2:1: syntax-error reason=\"conflict-marker\""),
        "{found:?}"
    );
    let draft = Options { untranslated: Untranslated::Mark, ..Options::default() };
    let (_, findings) = sound(compose_in(&fixture, "uk", &draft));
    assert!(findings.iter().any(|finding| finding.code == Code::SyntaxError && finding.level == Level::Warn), "{findings:?}");
    fixture.write("locales/uk/guide.ftl", "m-p = { Ї\n".as_bytes());
    let (_, findings) = sound(compose_in(&fixture, "uk", &draft));
    let told = findings.iter().filter(|finding| finding.bare().starts_with("locales/uk/guide.ftl:1:")).count();
    assert_eq!(told, 1, "{findings:?}");
}

#[test]
fn a_message_with_two_mistakes_that_stands_twice_has_two_findings() {
    let paragraph = "[[block]]\nkind = \"paragraph\"\ntext = \"m-p\"\n";
    let fixture = small(&paragraph.repeat(2), "m-p = <b>x</b> <u>y</u>\n");
    assert_eq!(invalid(compose_in(&fixture, "de", &Options::default())).len(), 2);
}

#[test]
fn what_the_library_does_not_have_is_an_error() {
    let fixture = fixture();
    let library = fixture.open().unwrap();
    let composed = compose(&library, "gide", library.source_locale(), &Options::default());
    assert!(matches!(composed, Err(Error::Unknown { kind: Kind::Document, .. })));
    let composed = compose(&library, "guide", &"pl".parse().unwrap(), &Options::default());
    assert!(matches!(composed, Err(Error::Unknown { kind: Kind::Locale, .. })));
    fixture.write("documents/facts.toml", b"[limit]\nkind = \"number\"\nvalue = \"3\"\nsource = \"x\"\nchecked = 2026-01-01\n");
    assert_eq!(
        invalid(compose_in(&fixture, "de", &Options::default())),
        ["documents/facts.toml:3:9: invalid-value expected=\"number\" key=\"limit.value\" reason=\"kind\""]
    );
    assert_eq!(Code::InvalidValue.default_level(), Level::Deny);
}

/// The locales of the shipped library.
fn shipped() -> Vec<Locale> {
    Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap().locales().to_vec()
}

/// The library of every kind of block in two locales, without a file of page furniture.
fn without_furniture(source: &str, target: &str) -> Fixture {
    let fixture = fixture();
    let (german, ukrainian) = (fixture.read("locales/de/guide.ftl"), fixture.read("locales/uk/guide.ftl"));
    fixture.remove("locales");
    fixture.write("lotse.toml", format!("source = \"{source}\"\nlocales = [\"{source}\", \"{target}\"]\n").as_bytes());
    let locales = format!("locales = [\"{source}\", \"{target}\"]");
    fixture.write("documents/guide.toml", EVERY_KIND.replace("locales = [\"de\", \"uk\"]", &locales).as_bytes());
    fixture.write(&format!("locales/{source}/guide.ftl"), german.as_bytes());
    fixture.write(&format!("locales/{target}/guide.ftl"), ukrainian.as_bytes());
    fixture
}

/// The states of a translation that the imprint tells apart.
fn states() -> [TranslationState; 5] {
    let reading = (Some("Olena".to_owned()), "2026-02-01".parse().ok());
    [
        TranslationState { machine: 1, ..TranslationState::default() },
        TranslationState { draft: 1, ..TranslationState::default() },
        TranslationState { translated: 1, ..TranslationState::default() },
        TranslationState { reviewed: 1, by: reading.0, on: reading.1, ..TranslationState::default() },
        TranslationState { machine: 1, outdated: 1, ..TranslationState::default() },
    ]
}

#[test]
fn every_language_that_knows_the_page_furniture_needs_no_file_of_it() {
    for locale in shipped().iter().filter(|locale| locale.to_string() != "de") {
        let tag = locale.to_string();
        let fixture = without_furniture("de", &tag);
        for state in states() {
            let (_, findings) = sound(compose_in(&fixture, &tag, &Options { state, ..Options::default() }));
            assert_eq!(findings, [], "{tag}");
        }
        let (_, findings) = sound(compose_in(&fixture, "de", &Options::default()));
        assert_eq!(findings, [], "{tag}");
        // As a source it lacks what names the language of the source, and nothing else.
        let found = invalid(compose_in(&without_furniture(&tag, "de"), &tag, &Options::default()));
        assert_eq!(found, ["missing-furniture messages=\"glossary-german, imprint-source\" reason=\"source\""], "{tag}");
    }
}

/// In a language that nobody has said, composing tells all it asks for.
#[test]
fn composing_asks_for_the_page_furniture_that_is_listed() {
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let mut ask = |fixture: &Fixture, locale: &str, options: &Options| {
        let Err(Error::Invalid(findings)) = compose(&fixture.open().unwrap(), "guide", &locale.parse().unwrap(), options) else {
            panic!("{locale} has no page furniture")
        };
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::MissingFurniture], "{findings:?}");
        asked.extend(findings[0].args["messages"].split(", ").map(str::to_owned));
    };
    let dated = "checked = 2026-08-19";
    for contacts in [CONTACTS.to_owned(), CONTACTS.replace(dated, "as-of = \"2026\""), CONTACTS.replace(dated, "")] {
        let fixture = without_furniture("mi", "sm");
        fixture.write("documents/contacts.toml", contacts.as_bytes());
        ask(&fixture, "mi", &Options::default());
        for state in states() {
            ask(&fixture, "sm", &Options { state, ..Options::default() });
        }
    }
    // The mark of a draft stands where something is printed, so that nobody can miss it.
    asked.insert("untranslated".to_owned());
    // What no longer holds is told by a finding too, so it prints without words where there are none.
    asked.insert("value-until".to_owned());
    let listed = crate::language::FURNITURE.iter().filter(|word| crate::document::furniture::is_furniture(word.id));
    assert_eq!(asked, listed.map(|word| word.id.to_owned()).collect());
}

#[test]
fn a_library_says_page_furniture_otherwise_message_by_message() {
    let fixture = without_furniture("de", "uk");
    fixture.write("locales/uk/common.ftl", "page = С. { $page }\n".as_bytes());
    let page = |locale: &str| {
        let (composition, _) = sound(compose_in(&fixture, locale, &Options::default()));
        let plain = composition.labels.page.fill(&[("page", "3")]).replace(['\u{2068}', '\u{2069}'], "");
        format!("{plain} · {}", composition.labels.contents)
    };
    assert_eq!(page("uk"), "С. 3 · Зміст");
    assert_eq!(page("de"), "Seite 3 · Inhalt");
    fixture.write("locales/de/common.ftl", "page = S. { $page }\ncontents = Übersicht\n".as_bytes());
    assert_eq!(page("de"), "S. 3 · Übersicht");
    assert_eq!(page("uk"), "С. 3 · Зміст");
}

#[test]
fn a_whole_library_has_one_skeleton_in_every_language() {
    let library = Library::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library")).unwrap();
    let denied: Vec<_> = library.diagnostics().iter().filter(|finding| finding.level == Level::Deny).cloned().collect();
    assert_eq!(lines(&denied), [""; 0]);
    let composer = Composer::new(&library);
    let draft = Options { untranslated: Untranslated::Mark, ..Options::default() };
    for (name, outline) in &composer.content().outlines {
        let mut skeleton = None;
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            let composition = match composer.compose(name, locale, &draft) {
                Ok((composition, _)) => composition,
                Err(error) => panic!("{name} in {locale}: {error}"),
            };
            let kinds: Vec<_> = composition.blocks.iter().map(|block| std::mem::discriminant(&block.kind)).collect();
            assert_eq!(*skeleton.get_or_insert_with(|| kinds.clone()), kinds, "{name} in {locale}");
        }
    }
}

/// What composing says of a document that prints these blocks so many times.
fn repeated(first: &str, block: &str, count: usize, german: &str) -> Vec<String> {
    let fixture = small(&(first.to_owned() + &block.repeat(count)), german);
    match compose_in(&fixture, "de", &Options::default()) {
        Ok(_) => Vec::new(),
        Err(Error::Invalid(findings)) => {
            findings.iter().map(|finding| format!("{} {}", finding.code, finding.args["reason"])).collect()
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_document_that_comes_to_too_much_is_refused_with_one_finding() {
    const MIB_8: usize = 8 << 20;
    let text = |id: &str, bytes: usize| format!("{id} = {}\n", "wort ".repeat(bytes / 5));
    let block = |kind: &str, keys: &str| format!("[[block]]\nkind = \"{kind}\"\n{keys}\n");
    let chapters = block("chapter", "title = \"m-c\"").repeat(1_000);
    let unnumbered = block("chapter", "title = \"m-c\"\nid = \"x\"\nnumbered = false");
    let references = format!("m-p = {}\n", "<a name=\"x\"></a>".repeat(60));
    let paragraph = block("paragraph", "text = \"m-p\"");
    let long = text("m-p", 60_000);
    let short = "m-p = P\n";
    for (what, first, block, german, printed, refused) in [
        // A text is its bytes and a hundred more.
        ("a text in many places", "", &*paragraph, &*long, MIB_8 / 60_100, MIB_8 / 60_100 + 1),
        ("a short one", "", &paragraph, short, 80_000, 84_000),
        ("contents", &*chapters, &block("contents", ""), "m-c = C\n", 20, 26),
        ("pages", "", &block("page-break", ""), "", 8_000, 8_400),
        ("references", &unnumbered, &paragraph, &(text("m-c", 6_000) + &references), 20, 25),
        ("a long label", "", &paragraph, &(text("continued", 10_200) + short), 700, 900),
    ] {
        assert_eq!(repeated(first, block, printed, german), [""; 0], "{what}");
        assert_eq!(repeated(first, block, refused, german), ["expansion-too-large document"], "{what}");
    }
    // The place is the one that makes it too much.
    let items = |count: usize| block("list", &format!("items = [{}]", "\"m-p\",\n".repeat(count)));
    let fixture = small(&items(200), &long);
    let found = invalid(compose_in(&fixture, "de", &Options::default()));
    assert_eq!(found, ["documents/guide.toml:144:1: expansion-too-large document=\"guide\" limit=\"8388608\" reason=\"document\""]);
    assert_eq!(repeated("", &items(139), 1, &long), [""; 0]);
}
