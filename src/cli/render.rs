//! `lotse render`: prints documents as PDF, on all processors.

use std::collections::BTreeSet;
use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use lotse::Locale;
use lotse::internal::library::Durability;
use lotse::library::Library;
use lotse::render::{Renderer, Untranslated};
use lotse::{Code, Diagnostic, Error};
use rayon::prelude::*;

use super::args::RenderArgs;
use super::day;
use super::exit::Exit;
use super::failure::{Failure, Usage};
use super::pick;
use super::terminal::{Terminal, write_error};

/// Of passages without translation so many are shown for each document; `lotse todo` lists them all. In a draft none is: there it is
/// no surprise.
const SHOWN: usize = 3;

/// One file to print.
struct Job<'l> {
    document: &'l str,
    locale: &'l Locale,
    edition: &'l str,
    path: PathBuf,
}

/// What became of a job: pages and bytes, or why it was not printed.
struct Outcome {
    printed: Option<(usize, usize)>,
    diagnostics: Vec<Diagnostic>,
}

pub(crate) fn run(args: &RenderArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let start = Instant::now();
    let today = day::day(None)?;
    let renderer = Renderer::new(library)?.today(today);
    let jobs = plan(args, library, &renderer, terminal)?;
    let documents: BTreeSet<&str> = jobs.iter().map(|job| job.document).collect();
    terminal.diagnostics(&renderer.expired(documents, today));
    let untranslated = if args.draft { Untranslated::Mark } else { Untranslated::Refuse };
    if args.explain_pages {
        return explain(&jobs, &renderer, untranslated, terminal);
    }
    let done = AtomicUsize::new(0);
    let print = |job: &Job<'_>| -> Result<Outcome, Error> {
        let outcome = match renderer.render(job.document, job.locale, job.edition, untranslated) {
            Ok(rendered) => {
                library.export(&job.path, &rendered.pdf, Durability::Process)?;
                Outcome { printed: Some((rendered.pages, rendered.pdf.len())), diagnostics: rendered.diagnostics }
            }
            Err(Error::Invalid(diagnostics)) => Outcome { printed: None, diagnostics },
            Err(error) => return Err(error),
        };
        terminal.progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
        Ok(outcome)
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(args.jobs.unwrap_or(0))
        .build()
        .map_err(|error| Usage::Threads(error.to_string()))?;
    let outcomes: Vec<Result<Outcome, Error>> = pool.install(|| jobs.par_iter().map(print).collect());
    terminal.end_progress();
    summarize(&jobs, outcomes, start, if args.draft { 0 } else { SHOWN }, terminal)
}

/// Says why each page ends where it does; nothing is printed.
fn explain(jobs: &[Job<'_>], renderer: &Renderer<'_>, untranslated: Untranslated, terminal: &Terminal) -> Result<Exit, Failure> {
    let mut out = terminal.out();
    for job in jobs {
        let ends = renderer.ends(job.document, job.locale, job.edition, untranslated)?;
        let head = terminal.words.text(
            "render-explained",
            &[("document", &job.document), ("locale", &job.locale), ("edition", &job.edition), ("pages", &ends.len())],
        );
        writeln!(out, "{head}").map_err(write_error)?;
        for (number, end) in (1_usize..).zip(&ends) {
            let (used, room) = (terminal.words.decimal(end.used.into()), terminal.words.decimal(end.room.into()));
            let line = terminal
                .words
                .text("render-page-end", &[("page", &number), ("used", &used), ("room", &room), ("reason", &end.reason.name())]);
            writeln!(out, "  {line}").map_err(write_error)?;
        }
    }
    Ok(Exit::Clean)
}

/// The files to print, in the order of the library.
fn plan<'l>(
    args: &'l RenderArgs,
    library: &'l Library,
    renderer: &'l Renderer<'l>,
    terminal: &Terminal,
) -> Result<Vec<Job<'l>>, Error> {
    let wanted: Vec<&String> = args.documents.iter().chain(&args.more_documents).collect();
    let documents = pick::documents(library, &wanted)?;
    let locales = pick::locales(library, &args.locale)?;
    // A folder that is named lies where it is typed; without one, the PDFs lie in the library, wherever the command is run.
    let out = args.out.clone().unwrap_or_else(|| library.root().join("out"));
    let mut jobs = Vec::new();
    for document in documents {
        let meant = renderer.locales_of(document);
        let own = renderer.edition_of(document);
        let mut editions: Vec<&str> = Vec::new();
        for edition in args.edition.iter().map(String::as_str).chain(args.edition.is_empty().then_some(own)) {
            if !editions.contains(&edition) {
                editions.push(edition);
            }
        }
        // Of all documents those are printed that are made for the edition; one that is named is what was asked for.
        editions.retain(|edition| {
            let is_made = renderer.is_made_for(document, edition);
            if !is_made && !wanted.is_empty() {
                terminal.warn("render-not-made", &[("document", &document), ("edition", edition)]);
            }
            is_made || !wanted.is_empty()
        });
        // Both were named: that nothing comes of it is to be said.
        if !wanted.is_empty() && !args.locale.is_empty() {
            for locale in locales.iter().filter(|locale| !meant.contains(locale)) {
                terminal.warn("render-not-meant", &[("document", &document), ("locale", locale)]);
            }
        }
        for locale in locales.iter().copied().filter(|locale| meant.contains(locale)) {
            for &edition in &editions {
                library.edition(edition)?;
                let path = out.join(document).join(file_name(document, locale, Some(edition).filter(|edition| *edition != own)));
                jobs.push(Job { document, locale, edition, path });
            }
        }
    }
    for edition in &args.edition {
        library.edition(edition)?;
        if wanted.is_empty() && library.documents().all(|document| !renderer.is_made_for(document, edition)) {
            terminal.warn("render-none-made", &[("edition", edition)]);
        }
    }
    Ok(jobs)
}

/// The edition a document is made for has the plain name.
fn file_name(document: &str, locale: &Locale, other_edition: Option<&str>) -> PathBuf {
    match other_edition {
        None => format!("{document}.{locale}.pdf"),
        Some(edition) => format!("{document}.{locale}.{edition}.pdf"),
    }
    .into()
}

fn summarize(
    jobs: &[Job<'_>],
    outcomes: Vec<Result<Outcome, Error>>,
    start: Instant,
    shown: usize,
    terminal: &Terminal,
) -> Result<Exit, Failure> {
    let mut exit = Exit::Clean;
    let (mut files, mut pages, mut refused) = (0_usize, 0_usize, 0_usize);
    let mut failure = None;
    let mut untranslated = false;
    for (job, outcome) in jobs.iter().zip(outcomes) {
        let outcome = match outcome {
            Ok(outcome) => outcome,
            Err(error) => {
                // The first failure ends the run, after what did succeed has been told.
                failure.get_or_insert(error);
                continue;
            }
        };
        let (missing, others): (Vec<Diagnostic>, Vec<Diagnostic>) =
            outcome.diagnostics.into_iter().partition(|diagnostic| diagnostic.code == Code::MissingTranslation);
        terminal.diagnostics(&others);
        terminal.diagnostics(missing.get(..missing.len().min(shown)).unwrap_or_default());
        exit = exit.max(Exit::of(&others)).max(Exit::of(&missing));
        let subject: [(&str, &dyn std::fmt::Display); 3] =
            [("document", &job.document), ("locale", &job.locale), ("edition", &job.edition)];
        if let Some((count, bytes)) = outcome.printed {
            files += 1;
            pages += count;
            let kilobytes = bytes.div_ceil(1000);
            let rest: [(&str, &dyn std::fmt::Display); 3] =
                [("pages", &count), ("size", &kilobytes), ("path", &relative(&job.path).display())];
            terminal.say("render-done", &[&subject[..], &rest[..]].concat());
        } else {
            refused += 1;
            exit = exit.max(Exit::Findings);
            untranslated |= !missing.is_empty();
            terminal.warn("render-refused", &subject);
        }
        if !missing.is_empty() {
            let count = missing.len();
            terminal.say("render-untranslated", &[("document", &job.document), ("locale", &job.locale), ("count", &count)]);
        }
    }
    // Where nothing could be written, the reason says enough.
    if files + refused == 0
        && let Some(failure) = failure
    {
        return Err(failure.into());
    }
    let seconds = terminal.words.decimal(start.elapsed().as_secs_f64());
    terminal.say("render-summary", &[("files", &files), ("pages", &pages), ("seconds", &seconds)]);
    if refused > 0 {
        terminal.warn("render-summary-refused", &[("refused", &refused)]);
    }
    if untranslated {
        terminal.say("render-draft-help", &[]);
    }
    failure.map_or(Ok(exit), |failure| Err(failure.into()))
}

/// The path from the current folder, if it lies in it.
fn relative(path: &Path) -> &Path {
    let below = env::current_dir().ok().and_then(|folder| path.strip_prefix(folder).ok());
    below.or(path.strip_prefix("./").ok()).unwrap_or(path)
}
