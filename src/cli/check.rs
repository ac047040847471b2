//! `lotse check`: outlines, facts and translations, as people or CI want to read it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use lotse::check::{self, Baseline, Options};
use lotse::document::content::Content;
use lotse::error::{Action, Kind};
use lotse::fluent::{Locale, Resource};
use lotse::library::Library;
use lotse::library::write::write_atomic;
use lotse::report::{self, Format};
use lotse::translation::fold::Fingerprint;
use lotse::translation::pairs::known_resource;
use lotse::translation::pairs::target;
use lotse::typeset::font::FontSet;
use lotse::{Code, Error, Level, Source};

use super::args::CheckArgs;
use super::exit::Exit;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &CheckArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Error> {
    let format = format(&args.format)?;
    let outputs = args.output.iter().map(|text| output(text)).collect::<Result<Vec<_>, _>>()?;
    let content = Content::read(library);
    let (fonts, found) = FontSet::of_library(library);
    args.document.iter().try_for_each(|name| known_resource(library, name))?;
    let baseline = match &args.baseline {
        Some(path) => Some(Baseline::parse(&read(path)?).map_err(|line| Error::Usage {
            id: "error-baseline",
            args: vec![("path", path.display().to_string()), ("line", line.to_string())],
        })?),
        None => None,
    };
    let only = match &args.changed_since {
        Some(revision) => Some(changed_since(library, revision)?),
        None => None,
    };
    let options = Options {
        today: Some(super::day(args.today.as_deref())?),
        levels: levels(args)?,
        require: args.require.iter().map(|text| requirement(library, text)).collect::<Result<_, _>>()?,
        locales: if args.locale.is_empty() {
            Vec::new()
        } else {
            super::pick_locales(library, &args.locale)?.into_iter().cloned().collect()
        },
        documents: args.document.clone(),
        baseline: baseline.as_ref(),
        only: only.as_ref(),
        // Without one of its fonts, the characters only this one has would be missing too.
        fonts: found.is_empty().then_some(&*fonts),
        found,
    };
    let report = check::run(library, &content, &options);
    if let Some(path) = &args.write_baseline {
        write_atomic(path, Baseline::of(&report).text().as_bytes())?;
        terminal.say("written", &[("path", &path.display())]);
    }
    for (format, path) in &outputs {
        let mut bytes = Vec::new();
        report::write(*format, &report, &terminal.words, &mut anstream::StripStream::new(&mut bytes)).map_err(write_error)?;
        write_atomic(path, &bytes)?;
        terminal.say("written", &[("path", &path.display())]);
    }
    let mut out = io::BufWriter::new(terminal.out());
    report::write(format, &report, &terminal.words, &mut out).and_then(|()| out.flush()).map_err(write_error)?;
    Ok(if report.is_clean() { Exit::Clean } else { Exit::Findings })
}

/// Explains a code.
pub(crate) fn explain(args: &CheckArgs, terminal: &Terminal) -> Result<Exit, Error> {
    let code = code(args.explain.as_deref().unwrap_or_default())?;
    let text = lotse::report::explain::explain(code, &terminal.words);
    write!(terminal.out(), "{text}").map_err(write_error)?;
    Ok(Exit::Clean)
}

fn code(name: &str) -> Result<Code, Error> {
    name.parse().map_err(|_| Error::Unknown {
        kind: Kind::Code,
        name: name.to_owned(),
        known: Code::ALL.iter().map(ToString::to_string).collect(),
    })
}

/// Levels as typed; of contradictions the strictest holds.
fn levels(args: &CheckArgs) -> Result<BTreeMap<Code, Level>, Error> {
    let mut levels = BTreeMap::new();
    for (names, level) in [(&args.allow, Level::Allow), (&args.warn, Level::Warn), (&args.deny, Level::Deny)] {
        for name in names {
            levels.insert(code(name)?, level);
        }
    }
    Ok(levels)
}

fn format(name: &str) -> Result<Format, Error> {
    name.parse().map_err(|_| usage("error-format", name))
}

fn output(text: &str) -> Result<(Format, PathBuf), Error> {
    let (name, path) = text.split_once('=').ok_or_else(|| usage("error-output", text))?;
    Ok((format(name)?, path.into()))
}

fn requirement(library: &Library, text: &str) -> Result<(Locale, f64), Error> {
    let wrong = || usage("error-require", text);
    let (locale, percent) = text.split_once('=').ok_or_else(wrong)?;
    let percent: f64 = percent.parse().ok().filter(|percent| (0.0..=100.0).contains(percent)).ok_or_else(wrong)?;
    // A locale nobody has would be complete for ever.
    Ok((target(library, locale)?, percent))
}

fn usage(id: &'static str, found: &str) -> Error {
    Error::Usage { id, args: vec![("found", found.to_owned())] }
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::Io { action: Action::Read, path: path.to_owned(), source })
}

/// The messages, by resource and id, that differ between the library and a revision of git, in whatever locale.
fn changed_since(library: &Library, revision: &str) -> Result<BTreeSet<(String, String)>, Error> {
    let commit = commit(library, revision)?;
    // What git does not know yet is new; names are relative to the root of the library.
    let mut paths = lines(&git(library, &["diff", "--name-only", "--no-renames", "--relative", "-z", &commit, "--", "locales"])?);
    paths.extend(lines(&git(library, &["ls-files", "--others", "-z", "--", "locales"])?));
    let mut changed = BTreeSet::new();
    for locale in library.locales() {
        // A file that is gone has changed as well.
        let names: BTreeSet<&str> = library.resource_names(locale).chain(library.resource_names(library.source_locale())).collect();
        for name in names {
            let path = format!("locales/{locale}/{name}.ftl");
            if !paths.contains(&path) {
                continue;
            }
            let resource = library.parse(locale, name).unwrap_or_else(|| Resource::parse(Source::new(&path, String::new())));
            let shown = git(library, &["show", &format!("{commit}:./{path}")])?;
            let text = if shown.status.success() { String::from_utf8_lossy(&shown.stdout).into_owned() } else { String::new() };
            let former = Resource::parse(Source::new(&path, text));
            for entry in resource.entries() {
                let same = former.get(entry.id).is_some_and(|former| Fingerprint::of(&former) == Fingerprint::of(&entry));
                if !same {
                    changed.insert((name.to_owned(), entry.id.to_owned()));
                }
            }
            let gone = former.entries().filter(|entry| resource.get(entry.id).is_none());
            changed.extend(gone.map(|entry| (name.to_owned(), entry.id.to_owned())));
        }
    }
    Ok(changed)
}

/// The commit a revision names.
fn commit(library: &Library, revision: &str) -> Result<String, Error> {
    // A revision that begins with a hyphen would be an option.
    let known = git(library, &["rev-parse", "--quiet", "--verify", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    if !known.status.success() {
        // Before the first commit there is no HEAD: then everything has changed since an empty tree.
        let empty = git(library, &["hash-object", "-t", "tree", "--stdin"])?;
        let is_unborn = revision == "HEAD" && git(library, &["symbolic-ref", "--quiet", "HEAD"])?.status.success();
        if is_unborn && empty.status.success() {
            return Ok(String::from_utf8_lossy(&empty.stdout).trim().to_owned());
        }
        return Err(usage("error-revision", revision));
    }
    Ok(String::from_utf8_lossy(&known.stdout).trim().to_owned())
}

fn git(library: &Library, arguments: &[&str]) -> Result<Output, Error> {
    let run = Command::new("git").arg("-C").arg(library.root()).args(arguments).stdin(Stdio::null()).output();
    run.map_err(|source| Error::Io { action: Action::Read, path: PathBuf::from("git"), source })
}

/// The names that a command of git printed with `-z`.
fn lines(output: &Output) -> BTreeSet<String> {
    String::from_utf8_lossy(&output.stdout).split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}
