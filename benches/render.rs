//! Printing the frozen library (`tests/fixtures/library`): whole commands of the release binary, each a process of its own that reads the library,
//! prints and writes, and the stages of one document.
//!
//! Throughput is in pages. On one thread at least 600 pages a second are asked for in Latin and Cyrillic, 300 in Arabic letters.

use std::hint::black_box;
use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use lotse::Locale;
use lotse::document::compose::{Composer, Options, Untranslated};
use lotse::internal::font::Programs;
use lotse::library::Library;
use lotse::render::Renderer;

const GUIDE: &str = "wegweiser-wohnen";
/// One language of each script.
const LOCALES: [&str; 4] = ["de", "uk", "ar", "ti"];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/library"))
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}

/// Passages without translation are printed in German: a library that is being translated can be timed as well.
fn pages(renderer: &Renderer<'_>, document: &str, locale: &Locale) -> u64 {
    renderer.render(document, locale, "a4", Untranslated::Mark).expect("a document that can be printed").pages as u64
}

/// `lotse render` in a process of its own.
fn render(out: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("-C").arg(root()).args(["render", "--quiet", "--draft", "--out"]).arg(out).args(arguments);
    let done = command.stdout(Stdio::null()).stderr(Stdio::piped()).output().expect("the command starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn commands(criterion: &mut Criterion) {
    let out = tempfile::tempdir().expect("there is a temporary folder");
    let library = Library::open(root()).expect("the frozen library");
    let renderer = Renderer::new(&library).expect("its fonts");

    let mut group = criterion.benchmark_group("the guide, one process on one thread");
    for tag in LOCALES {
        group.throughput(Throughput::Elements(pages(&renderer, GUIDE, &locale(tag))));
        group.bench_function(tag, |bencher| bencher.iter(|| render(out.path(), &[GUIDE, "--locale", tag, "--jobs", "1"])));
    }
    group.finish();

    let composer = Composer::new(&library);
    let documents = composer.content().outlines.keys();
    let all = documents.flat_map(|document| renderer.locales_of(document).into_iter().map(move |locale| (document, locale)));
    let mut group = criterion.benchmark_group("all documents in all languages, one process");
    group.sample_size(10);
    group.throughput(Throughput::Elements(all.map(|(document, locale)| pages(&renderer, document, locale)).sum()));
    group.bench_function("one thread", |bencher| bencher.iter(|| render(out.path(), &["--jobs", "1"])));
    group.bench_function("all processors", |bencher| bencher.iter(|| render(out.path(), &[])));
    group.finish();
}

/// The stages of the guide, within one process in which fonts and shape plans are there already.
fn stages(criterion: &mut Criterion) {
    let library = Library::open(root()).expect("the frozen library");
    let edition = library.edition("a4").expect("a built-in edition");
    let look = &library.manifest().look;
    let fonts = Programs::embedded();
    let composer = Composer::new(&library);
    let options = Options::default().untranslated(Untranslated::Mark);
    let mut group = criterion.benchmark_group("stages of the guide");
    group.bench_function("open the library", |bencher| bencher.iter(|| black_box(Library::open(root()))));
    for tag in LOCALES {
        let locale = locale(tag);
        let compose = || composer.compose(GUIDE, &locale, &options).expect("a document that can be composed").0;
        let composition = [compose()];
        let layout = || lotse::internal::typeset::layout(&composition, look, edition, &fonts).0;
        let laid_out = layout();
        group.throughput(Throughput::Elements(laid_out.pages.len() as u64));
        group.bench_function(BenchmarkId::new("compose", tag), |bencher| bencher.iter(|| black_box(compose())));
        group.bench_function(BenchmarkId::new("lay out", tag), |bencher| bencher.iter(|| black_box(layout())));
        group.bench_function(BenchmarkId::new("write", tag), |bencher| {
            bencher.iter(|| black_box(lotse::internal::pdf::write(&laid_out)))
        });
    }
    group.finish();
}

criterion_group!(benches, commands, stages);
criterion_main!(benches);
