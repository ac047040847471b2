use std::fs;
use std::path::Path;

use super::fixture::{Fixture, Folder, lines};
use super::manifest::{Imposition, POINTS_PER_MM, PageSize};
use super::*;
use crate::diagnostic::Level;

const MANIFEST_TEXT: &str = "source = \"de\"\nlocales = [\"de\", \"uk\"]\n";

fn invalid(result: Result<Library, Error>) -> Vec<String> {
    match result {
        Err(Error::Invalid(findings)) => lines(&findings),
        Err(error) => vec![error.to_string()],
        Ok(_) => Vec::new(),
    }
}

#[test]
fn a_library_is_found_from_a_folder_within() {
    let fixture = Folder::new(&[
        ("lotse.toml", MANIFEST_TEXT),
        ("documents/guide.toml", ""),
        ("documents/facts.toml", ""),
        ("locales/de/guide.ftl", "a = A\n"),
        ("locales/de/terms.ftl", "-t = T\n"),
        ("locales/uk/guide.ftl", "a = Б\n"),
        ("locales/uk/.hidden.ftl", "a = Б\n"),
    ]);
    let library = Library::find(&fixture.root().join("locales/de")).unwrap();
    assert_eq!(library.root(), fixture.root());
    assert_eq!(library.documents().collect::<Vec<_>>(), ["guide"]);
    assert!(library.facts_source().is_some() && library.contacts_source().is_none());
    let de = library.source_locale();
    assert_eq!(library.resources(de).map(|(name, _)| name).collect::<Vec<_>>(), ["guide", "terms"]);
    // Its two files, and the page furniture that Lotse knows.
    assert_eq!(library.resources_of(de, "guide").len(), 3);
    assert_eq!(library.resources(&library.locales()[1]).count(), 1);
    assert_eq!(library.diagnostics(), []);
    assert!(matches!(Library::find(Path::new("/")), Err(Error::NoLibrary(_))));
}

#[test]
fn the_manifest_is_read() {
    let fixture = Fixture::new(&[(
        "lotse.toml",
        r##"
source = "de"
locales = ["de", "uk", "kmr"]
[facts]
max-age-days = 365
[levels]
missing-translation = "deny"
[require]
uk = 100
kmr = 82.5
[locale.kmr]
cldr = "ku"
name = "kurdî"
[look]
accent = "#000080"
logo = "documents/images/logo.svg"
[editions.a5-booklet]
size = 10
margins = { inner = 20 }
creep = 0.1
[editions.poster]
page = [500, 700]
"##,
    )]);
    let library = fixture.open().unwrap();
    let manifest = library.manifest();
    assert_eq!(manifest.max_age_days, Some(365));
    assert_eq!(manifest.level(Code::MissingTranslation), Level::Deny);
    assert_eq!(manifest.level(Code::DoubleSpace), Level::Warn);
    let kmr: Locale = "kmr".parse().unwrap();
    assert_eq!(manifest.require[&kmr], manifest::Requirement::new(82.5, crate::state::State::Machine));
    assert_eq!(manifest.locale.get(&kmr).and_then(|settings| settings.cldr.clone()), "ku".parse().ok());
    assert_eq!(manifest.look.accent.blue, 0x80);
    let booklet = library.edition("a5-booklet").unwrap();
    assert_eq!((booklet.size, booklet.page), (10.0, PageSize::A5));
    assert_eq!(booklet.margins.inner, 20.0 * POINTS_PER_MM);
    assert_eq!(booklet.imposition, Imposition::Booklet { sheet: PageSize::A4, creep: 0.1 * POINTS_PER_MM });
    assert_eq!(library.edition("poster").unwrap().page, PageSize::of_mm(500.0, 700.0));
    assert!(matches!(library.edition("a6"), Err(Error::Unknown { kind: Kind::Edition, .. })));
}

/// What is decided of a language that is not there yet is told and kept: `lotse add` asks it.
#[test]
fn a_language_that_is_not_there_yet_costs_no_more_than_a_finding() {
    for (text, expected) in [
        (
            "source = \"de\"\n[locale.la]\nname = \"Latina\"\n[require]\nla = 50",
            "2:9: invalid-value found=\"la\" key=\"locale.la\" near=\"none\" reason=\"no-folder\"",
        ),
        (
            "source = \"de\"\nlocales = [\"de\"]\n[locale.la]\nname = \"Latina\"",
            "3:9: invalid-value found=\"la\" key=\"locale.la\" near=\"none\" reason=\"not-listed\"",
        ),
    ] {
        let fixture = Fixture::new(&[("lotse.toml", text), ("locales/de/g.ftl", "a = Satz.\n")]);
        let library = fixture.open().unwrap();
        let told: Vec<String> = library.diagnostics().iter().map(Diagnostic::bare).collect();
        assert!(told.contains(&format!("lotse.toml:{expected}")), "{told:?}");
        let latin = "la".parse().unwrap();
        assert_eq!(library.manifest().language(&latin).endonym(), Some("Latina"));
        assert!(!library.locales().contains(&latin) && library.manifest().require.is_empty());
    }
}

#[test]
fn each_mistake_of_a_manifest_is_named_with_its_place() {
    for (text, expected) in [
        ("", vec!["lotse.toml:1:1: invalid-value key=\"source\" reason=\"missing\""]),
        ("source = ", vec!["lotse.toml:1:10: invalid-toml detail=\"string values must be quoted, expected literal string\""]),
        ("source = \"dee-\"", vec!["lotse.toml:1:10: invalid-locale found=\"dee-\""]),
        ("source = 1", vec!["lotse.toml:1:10: invalid-value expected=\"text\" key=\"source\" reason=\"kind\""]),
        (
            "source = \"de\"\nlocale = [\"de\"]",
            vec!["lotse.toml:2:10: invalid-value expected=\"table\" key=\"locale\" reason=\"kind\""],
        ),
        ("source = \"de\"\nlocals = [\"de\"]", vec!["lotse.toml:2:1: unknown-key key=\"locals\" near=\"locales\""]),
        (
            "source = \"de\"\nlocales = [\"de\", \"uk\", \"uk\"]",
            vec!["lotse.toml:2:11: invalid-value found=\"uk\" key=\"locales\" reason=\"twice\""],
        ),
        (
            "source = \"de\"\n[levels]\nmising-glyph = \"deny\"\ndouble-space = \"denny\"",
            vec![
                "lotse.toml:3:1: unknown-key key=\"mising-glyph\" near=\"missing-glyph\"",
                "lotse.toml:4:16: invalid-value expected=\"allow, warn, deny\" found=\"denny\" key=\"levels.double-space\" near=\"deny\" reason=\"choice\"",
            ],
        ),
        ("source = \"de\"\nledger-format = 2", vec![]),
        ("source = \"de\"\nledger-format = 1", vec![]),
        (
            "source = \"de\"\nledger-format = 3",
            vec!["lotse.toml:2:17: invalid-value found=\"3\" key=\"ledger-format\" max=\"2\" reason=\"ledger-format\""],
        ),
        ("source = \"de\"\n[require]\n\"u k\" = 100", vec!["lotse.toml:3:1: unknown-key key=\"u k\" near=\"none\""]),
        (
            "source = \"de\"\n[look]\naccent = \"blue\"\ntext = \"#cccccc\"\ncolour = 1",
            vec![
                "lotse.toml:3:10: invalid-value found=\"blue\" key=\"look.accent\" reason=\"color\"",
                "lotse.toml:4:8: invalid-value found=\"1.6\" key=\"look.text\" min=\"4.5\" reason=\"contrast\"",
                "lotse.toml:5:1: unknown-key key=\"look.colour\" near=\"none\"",
            ],
        ),
        (
            "source = \"de\"\n[editions.tiny]\npage = [60, 60]\nsize = 400\nmargins.inner = 30",
            vec![
                "lotse.toml:2:1: invalid-value key=\"editions.tiny\" min=\"40\" reason=\"margins\"",
                "lotse.toml:4:8: invalid-value found=\"400\" key=\"editions.tiny.size\" max=\"72\" min=\"4\" reason=\"range\"",
            ],
        ),
    ] {
        assert_eq!(invalid(Fixture::new(&[("lotse.toml", text)]).open()), expected, "{text}");
    }
}

#[test]
fn deep_nesting_is_a_finding() {
    let found = invalid(Fixture::new(&[("lotse.toml", &format!("source = {}", "[".repeat(100_000)))]).open());
    assert_eq!(found.len(), 2, "the depth and the bracket");
    assert_eq!(found[0], "lotse.toml:1:90: invalid-toml detail=\"cannot recurse further; max recursion depth met\"");
}

#[test]
fn a_file_that_cannot_be_read_is_a_finding() {
    let fixture = Fixture::new(&[("lotse.toml", MANIFEST_TEXT), ("locales/de/a.ftl", "a = A\n"), ("locales/xx-1/a.ftl", "")]);
    fixture.write("locales/de/latin1.ftl", b"a = A\nb = \xE4\n");
    fixture.write("locales/pl/a.ftl", b"a = A\n");
    fixture.write("locales/de/folder.ftl/b.ftl", b"b = B\n");
    fixture.write("locales/de/huge.ftl", &vec![b'#'; usize::try_from(MAX_TEXT).unwrap() + 1]);
    let library = fixture.open().unwrap();
    assert_eq!(library.resources(library.source_locale()).count(), 1);
    let found = lines(library.diagnostics());
    assert_eq!(
        found,
        [
            "locales/pl:1:1: unlisted-locale",
            "locales/xx-1:1:1: invalid-locale found=\"xx-1\"",
            "locales/de/folder.ftl:1:1: unreadable-file detail=\"\" limit=\"0\" path=\"locales/de/folder.ftl\" reason=\"kind\"",
            "locales/de/huge.ftl:1:1: unreadable-file detail=\"\" limit=\"8388608\" path=\"locales/de/huge.ftl\" reason=\"too-large\"",
            "locales/de/latin1.ftl:2:5: unreadable-file detail=\"\" limit=\"0\" path=\"locales/de/latin1.ftl\" reason=\"encoding\"",
        ]
    );
}

#[cfg(unix)]
#[test]
fn links_and_paths_to_the_outside_are_not_followed() {
    let outside = Folder::new(&[("a.ftl", "a = secret\n")]);
    let fixture = Folder::new(&[("lotse.toml", MANIFEST_TEXT), ("locales/de/a.ftl", "a = A\n")]);
    std::os::unix::fs::symlink(outside.root(), fixture.root().join("locales/uk")).unwrap();
    std::os::unix::fs::symlink(outside.root().join("a.ftl"), fixture.root().join("locales/de/b.ftl")).unwrap();
    let library = fixture.open().unwrap();
    let reasons: Vec<_> = library
        .diagnostics()
        .iter()
        .map(|finding| (finding.code, finding.args["path"].as_str(), finding.args["reason"].as_str()))
        .collect();
    assert_eq!(reasons, [(Code::UnreadableFile, "locales/uk", "link"), (Code::UnreadableFile, "locales/de/b.ftl", "link")]);
    for path in ["../x.ftl", "/etc/passwd", "locales/uk/a.ftl", "locales/../../x", ""] {
        assert!(library.read_text(Path::new(path)).is_err(), "{path}");
        assert!(library.apply(&[Edit::new_file(path, "x")]).is_err(), "{path}");
    }
    assert_eq!(fs::read_to_string(outside.root().join("a.ftl")).unwrap(), "a = secret\n");
    library.apply(&[Edit::new_file("ledger/uk/a.ftl", "x")]).unwrap();
    assert_eq!(library.read_text(Path::new("ledger/uk/a.ftl")).unwrap().text(), "x");
}

#[test]
fn a_library_has_so_many_messages_in_a_file_locales_and_editions() {
    let entries = |count: usize| {
        let text = "a=b\n".repeat(count);
        let library = Library::from_files([("lotse.toml", "source = \"de\""), ("locales/de/a.ftl", &text)]).unwrap();
        library.diagnostics().iter().map(|finding| finding.args["reason"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(entries(100_000), [""; 0]);
    assert_eq!(entries(100_001), ["too-many"]);
    let manifest = |text: String| match Library::from_files([("lotse.toml", text)]) {
        Ok(_) => Vec::new(),
        Err(Error::Invalid(findings)) => lines(&findings),
        Err(error) => panic!("{error}"),
    };
    let letters = |at: usize| [at / 26, at % 26].map(|letter| char::from(b'A' + letter as u8)).iter().collect::<String>();
    let locales = |count: usize| {
        let tags: Vec<String> = (0..count).map(|at| format!("\"de-{}\"", letters(at))).collect();
        manifest(format!("source = \"de-AA\"\nlocales = [{}]\n", tags.join(", ")))
    };
    assert_eq!(locales(250), [""; 0]);
    assert_eq!(locales(251), ["lotse.toml:2:11: invalid-value key=\"locales\" max=\"250\" reason=\"many\""]);
    let editions = |count: usize| {
        manifest(format!(
            "source = \"de\"\n[editions]\n{}",
            (0..count).map(|at| format!("e{at} = {{ size = 9 }}\n")).collect::<String>()
        ))
    };
    assert_eq!(editions(100), [""; 0]);
    assert_eq!(editions(101), ["lotse.toml:2:1: invalid-value key=\"editions\" max=\"100\" reason=\"many\""]);
}

#[test]
fn a_file_that_goes_takes_its_empty_folder_along_and_what_was_saved_meanwhile_stays() {
    let files = [
        ("lotse.toml", "source = \"de\"\n"),
        ("locales/de/a.ftl", "a = A\n"),
        ("locales/uk/a.ftl", "a = А\n"),
        ("locales/uk/b.ftl", "b = Б\n"),
    ];
    let (folder, memory) = (Folder::new(&files), files.into_iter().collect::<Memory>());
    let on_disk = folder.open().unwrap();
    for library in [&on_disk, &Library::from_memory(&memory).unwrap()] {
        let read = |path: &str| library.read_text(path.as_ref());
        let [a, b] = ["locales/uk/a.ftl", "locales/uk/b.ftl"].map(|path| read(path).unwrap());
        library.apply(&[Edit::new_file("locales/de/b.ftl", "a = А\n"), Edit::remove(&a)]).unwrap();
        assert!(read("locales/uk/a.ftl").is_err() && read("locales/uk/b.ftl").is_ok());
        assert!(matches!(library.apply(&[Edit::remove(&a)]), Err(Error::Unreplaceable { .. })), "it is gone already");
        library.apply(&[Edit::of(&b, "b = Бб\n")]).unwrap();
        assert!(matches!(library.apply(&[Edit::remove(&b)]), Err(Error::Unreplaceable { .. })), "it was saved meanwhile");
        library.apply(&[Edit::remove(&read("locales/uk/b.ftl").unwrap())]).unwrap();
        assert!(read("locales/uk/b.ftl").is_err());
    }
    assert!(!folder.root().join("locales/uk").exists() && folder.root().join("locales/de/b.ftl").exists());
}
