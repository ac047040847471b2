//! Checking a library with all checks on, side by side with `msgfmt -c` on the same texts as PO files.
//!
//! Both are timed as whole commands: start, reading, checks, output. The library has 34,000 translations with their ledgers, and
//! ten times as many. The stages inside are timed for whoever looks for where the time goes.
//!
//! `LOTSE_BENCH_KEEP=folder` writes the libraries there and leaves them, for a profiler or a measurement of memory.

use std::env;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main, measurement::WallTime};
use lotse::check::{self, Options};
use lotse::document::content::Content;
use lotse::font::FontSet;
use lotse::library::Library;
use lotse::translation::{Choice, Scope, Survey};

#[path = "check/generate.rs"]
mod generate;

fn checks(criterion: &mut Criterion) {
    let temporary = tempfile::tempdir().expect("there is a temporary folder");
    let folder = env::var_os("LOTSE_BENCH_KEEP").map_or_else(|| temporary.path().to_owned(), Into::into);
    let (small, large) = (folder.join("34000"), folder.join("340000"));
    generate::library(&small, 10, 200);
    generate::library(&large, 100, 200);

    let mut group = criterion.benchmark_group("34,000 messages");
    group.sample_size(20);
    commands(&mut group, &small);
    stages(&mut group, &small);
    group.finish();
    let mut group = criterion.benchmark_group("340,000 messages");
    group.sample_size(10);
    commands(&mut group, &large);
    group.finish();
}

/// The two commands, as a person or CI runs them; each may use both cores.
#[expect(clippy::print_stderr, reason = "whoever runs the bench must know what is left out")]
fn commands(group: &mut BenchmarkGroup<'_, WallTime>, folder: &Path) {
    let time = |group: &mut BenchmarkGroup<'_, WallTime>, name: &str, command: &mut Command| {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                let done = command.stdout(Stdio::null()).stderr(Stdio::piped()).output().expect("the command starts");
                // Whoever finds something in a clean library would measure the writing of findings.
                assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
            });
        });
    };
    let mut lotse = Command::new(env!("CARGO_BIN_EXE_lotse"));
    time(group, "lotse check", lotse.arg("-C").arg(folder).args(["check", "--today", "2026-11-22"]));
    if Command::new("msgfmt").arg("--version").stdout(Stdio::null()).status().is_err() {
        eprintln!("msgfmt -c is left out: gettext is not installed here");
        return;
    }
    let each_file = "find po -name '*.po' -print0 | xargs -0 -P 2 -n 1 msgfmt -c -o /dev/null";
    time(group, "msgfmt -c", Command::new("sh").args(["-c", each_file]).current_dir(folder));
}

/// The stages of a check, within one process.
fn stages(group: &mut BenchmarkGroup<'_, WallTime>, folder: &Path) {
    let fonts = FontSet::embedded();
    let options = || Options::default().fonts(&fonts).today("2026-11-22".parse().expect("a date"));
    let library = Library::open(folder).expect("the generated library is sound");
    let content = Content::read(&library);
    assert_eq!(check::run(&library, &content, &options()).diagnostics, [], "the generated library is clean");
    group.bench_function("open", |bencher| {
        bencher.iter(|| black_box(Library::open(folder).expect("the generated library is sound")));
    });
    group.bench_function("check", |bencher| {
        bencher.iter(|| black_box(check::run(&library, &content, &options())));
    });
    group.bench_function("status", |bencher| {
        bencher.iter(|| black_box(Survey::of(&library, &Scope::of(&content), &Choice::default(), None)));
    });
}

criterion_group!(benches, checks);
criterion_main!(benches);
