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
    /// The German text and the Ukrainian one.
    texts: fn(usize) -> (String, String),
}

const OUTLINE: &str = "title = \"t\"\ndate = 2026-11-20\n[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n";

const CASES: &[Case] =
    &[Case { what: "characters without a glyph", size: 9_000, texts: |size| (line(size, han), line(size, han)) }];

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
#[expect(clippy::print_stderr, reason = "whoever runs the test must know what is left out")]
fn what_a_hostile_library_costs_grows_with_its_size() {
    if Command::new("valgrind").arg("--version").output().is_err() && env::var_os("LOTSE_GROWTH").is_none() {
        eprintln!("growth is not measured: valgrind is not installed here");
        return;
    }
    let nothing = instructions(|_| (String::from("a = A\n"), String::from("a = А\n")), 0);
    let of_case = |case: &Case| {
        let [one, two] = [case.size, 2 * case.size].map(|size| instructions(case.texts, size).saturating_sub(nothing));
        // Twice the work, and what a table costs that has to grow.
        (two * 2 > one * 5).then(|| format!("{}: {one} instructions, of twice the size {two}", case.what))
    };
    let found: Vec<String> = CASES.par_iter().filter_map(of_case).collect();
    assert_eq!(found, [""; 0]);
}

/// The instructions that checking a library of these texts takes.
fn instructions(texts: fn(usize) -> (String, String), size: usize) -> u64 {
    let (german, ukrainian) = texts(size);
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/g.toml", OUTLINE.as_bytes()),
        ("locales/de/g.ftl", format!("t = T\n{german}").as_bytes()),
        ("locales/uk/g.ftl", format!("t = T\n{ukrainian}").as_bytes()),
    ]);
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
