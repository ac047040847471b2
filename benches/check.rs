//! Checking a library of 34,000 translated messages with all checks on; opening it, ledgers included, is part of the work.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use lotse::check::{self, Options};
use lotse::document::content::Content;
use lotse::library::Library;
use lotse::typeset::font::FontSet;

#[path = "check/generate.rs"]
mod generate;

fn checks(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    generate::library(folder.path(), 10, 200);
    let fonts = FontSet::embedded();
    let options = || Options { today: "2026-11-22".parse().ok(), fonts: Some(&fonts), ..Options::default() };
    let library = Library::open(folder.path()).expect("the generated library is sound");
    let report = check::run(&library, &Content::read(&library), &options());
    // A library with findings would measure the writing of findings.
    assert_eq!(report.diagnostics, [], "the generated library is clean");
    let mut group = criterion.benchmark_group("34,000 messages");
    group.sample_size(20);
    group.bench_function("open and check", |bencher| {
        bencher.iter(|| {
            let library = Library::open(folder.path()).expect("the generated library is sound");
            let content = Content::read(&library);
            black_box(check::run(&library, &content, &options()))
        });
    });
    group.bench_function("check", |bencher| {
        let content = Content::read(&library);
        bencher.iter(|| black_box(check::run(&library, &content, &options())));
    });
    group.bench_function("status", |bencher| {
        let content = Content::read(&library);
        bencher.iter(|| black_box(check::coverage(&library, &content)));
    });
    group.finish();
}

criterion_group!(benches, checks);
criterion_main!(benches);
