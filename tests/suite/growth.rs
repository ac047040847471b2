//! What a library costs to check grows with its size and no faster, also where somebody made it to hang whoever checks it.
//!
//! Work is counted in instructions, by valgrind: they are the same on a machine at rest and a busy one. Where valgrind is not installed nothing
//! is counted, unless `LOTSE_GROWTH` asks for it, as `.ci/run` does.

use std::env;
use std::process::Command;

use rayon::prelude::*;

use crate::folder::Folder;

/// A library that is hostile in one way, of any size.
struct Case {
    what: &'static str,
    /// The smaller of the two sizes that are compared; the other is twice as large.
    size: usize,
    /// The texts of the document in German and Ukrainian.
    texts: fn(usize) -> [String; 2],
    /// The terms in both languages.
    terms: fn(usize) -> String,
    /// Other files, or these in place of those above.
    files: fn(usize) -> Vec<(String, String)>,
}

const OUTLINE: &str = "title = \"t\"\ndate = 2026-11-20\n[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n";
const TITLE: &str = "title = \"t\"\ndate = 2026-11-20\n";
const PARAGRAPH: &str = "[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n";

const PLAIN: Case =
    Case { what: "nothing", size: 0, texts: |_| both("a = A\n".to_owned()), terms: |_| String::new(), files: |_| Vec::new() };

/// What once took the square of its size.
const CASES: &[Case] = &[
    Case { what: "characters without a glyph", size: 9_000, texts: |size| both(line(size, han)), ..PLAIN },
    Case { what: "spaces", size: 15_000, texts: |size| both(format!("a = A{}B\n", " ".repeat(size))), ..PLAIN },
    Case {
        what: "words of the glossary in one text",
        size: 1_000,
        texts: |size| both(line(size, |at| format!("Wort{at} "))),
        terms: |size| (0..size).map(|at| format!("-t{at} = Wort{at}\n")).collect(),
        ..PLAIN
    },
    Case {
        what: "controls that close what is not open",
        size: 4_000,
        texts: |size| both(format!("a = A{}{}B\n", "\u{202a}".repeat(size), "\u{2069}".repeat(size))),
        ..PLAIN
    },
    Case { what: "unknown tags", size: 3_000, texts: |size| both(line(size, |at| format!("<b{at}>"))), ..PLAIN },
    Case {
        what: "unknown tags that are closed by others",
        size: 2_000,
        texts: |size| both(line(2 * size, |at| format!("<{}{at}>", if at % 2 == 0 { "b" } else { "/c" }))),
        ..PLAIN
    },
    Case {
        what: "attributes",
        size: 4_000,
        texts: |size| both(format!("a = A\n{}", (0..size).map(|at| format!("    .x{at} = X\n")).collect::<String>())),
        ..PLAIN
    },
    Case {
        what: "other numbers",
        size: 3_000,
        texts: |size| [line(size, |at| format!("{} ", 10_000 + at)), line(size, |at| format!("{} ", 50_000 + at))],
        ..PLAIN
    },
    Case {
        what: "other variables",
        size: 1_500,
        texts: |size| [line(size, |at| format!("{{ $a{at} }}")), line(size, |at| format!("{{ $b{at} }}"))],
        ..PLAIN
    },
    Case {
        what: "a broken term that many messages name",
        size: 400,
        texts: |size| both((0..size).map(|at| format!("m{at} = {{ -t }}\n")).collect()),
        terms: |size| format!("-t = {}\n", (0..size).map(|at| format!("{{ -u{at} }}")).collect::<String>()),
        ..PLAIN
    },
    Case {
        what: "lines that are no Fluent",
        size: 10_000,
        texts: |size| both("a = A\n".to_owned() + &"kein Eintrag\n".repeat(size)),
        ..PLAIN
    },
    Case {
        what: "an attribute that stands again and again",
        size: 10_000,
        texts: |size| both("a = A\n".to_owned() + &"    .x = X\n".repeat(size)),
        ..PLAIN
    },
    Case {
        what: "a ledger that is none",
        size: 10_000,
        files: |size| vec![("ledger/uk/g.ftl".to_owned(), "kein Eintrag\n".repeat(size))],
        ..PLAIN
    },
    Case {
        what: "locales and editions that nobody has",
        size: 4_000,
        files: |size| {
            let names = |letter| (0..size).map(|at| format!("\"{letter}{at:05}\", ")).collect::<String>();
            let lists = format!("locales = [{}]\neditions = [{}]\n", names("de-x-"), names("e"));
            vec![("documents/g.toml".to_owned(), lists + OUTLINE)]
        },
        ..PLAIN
    },
    Case {
        what: "a long text in many places",
        size: 2_000,
        texts: |_| both(format!("a = {}\n", "Wort ".repeat(10_000))),
        files: |size| vec![("documents/g.toml".to_owned(), format!("{TITLE}{}", PARAGRAPH.repeat(size)))],
        ..PLAIN
    },
    Case {
        what: "documents that name what there is not",
        size: 100,
        files: |size| {
            let blocks: String = (0..50).map(|at| format!("{}\n", PARAGRAPH.replace("\"a\"", &format!("\"m{at}\"")))).collect();
            (0..size).map(|at| (format!("documents/d{at:04}.toml"), format!("{TITLE}{blocks}"))).collect()
        },
        ..PLAIN
    },
];

fn both(text: String) -> [String; 2] {
    [text.clone(), text]
}

/// A message of so many pieces.
fn line(size: usize, piece: fn(usize) -> String) -> String {
    let pieces: String = (0..size).map(piece).collect();
    format!("a = {pieces}\n")
}

/// A letter of a script that no font has, another for each number.
fn han(at: usize) -> String {
    char::from_u32(0x4E00 + at as u32 % 0x5000).into_iter().collect()
}

#[test]
fn what_a_hostile_library_costs_grows_with_its_size() {
    if Command::new("valgrind").arg("--version").output().is_err() && env::var_os("LOTSE_GROWTH").is_none() {
        eprintln!("growth is not measured: valgrind is not installed here");
        return;
    }
    let nothing = Case { what: "nothing", size: 0, texts: |_| both("a = A\n".to_owned()), ..PLAIN };
    let nothing = instructions(&nothing, 0);
    let of_case = |case: &Case| {
        let [one, two] = [case.size, 2 * case.size].map(|size| instructions(case, size).saturating_sub(nothing));
        // Twice the work, and what a table costs that has to grow.
        (two * 2 > one * 5).then(|| format!("{}: {one} instructions, of twice the size {two}", case.what))
    };
    // Not on the threads that the other tests check and print with: they would wait for it, and some of them look at a clock.
    let threads = rayon::ThreadPoolBuilder::new().build().expect("there are threads");
    let found: Vec<String> = threads.install(|| CASES.par_iter().filter_map(of_case).collect());
    assert_eq!(found, [""; 0]);
}

/// The instructions that checking the library of a case takes, of a size.
fn instructions(case: &Case, size: usize) -> u64 {
    let [german, ukrainian] = (case.texts)(size);
    let terms = (case.terms)(size);
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/g.toml", OUTLINE.as_bytes()),
        ("locales/de/g.ftl", format!("t = T\n{german}").as_bytes()),
        ("locales/uk/g.ftl", format!("t = T\n{ukrainian}").as_bytes()),
        ("locales/de/terms.ftl", terms.as_bytes()),
        ("locales/uk/terms.ftl", terms.as_bytes()),
    ]);
    (case.files)(size).iter().for_each(|(path, text)| folder.write(path, text.as_bytes()));
    let counted = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(env!("CARGO_BIN_EXE_lotse"))
        .args(["check", "--today", "2026-11-22", "--format", "json"])
        .current_dir(folder.path())
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&counted.stderr);
    let count = said.lines().find_map(|line| line.split_once("refs:").map(|(_, count)| count.replace([',', ' '], "")));
    count.and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("{said}"))
}
