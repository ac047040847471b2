//! `lotse check`: outlines, facts and translations, as people or CI want to read it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use lotse::Locale;
use lotse::check::{self, Baseline, Extent, Options};
use lotse::document::content::Content;
use lotse::error::{Action, Kind};
use lotse::font::FontSet;
use lotse::internal::library::{Durability, read_argument};
use lotse::internal::translation::{known_resource, target};
use lotse::library::Library;
use lotse::library::manifest::Requirement;
use lotse::report::{self, Format};
use lotse::translation::changed_since;
use lotse::{Code, Error, Level};

use super::args::CheckArgs;
use super::day;
use super::exit::Exit;
use super::failure::{Failure, Usage};
use super::pick;
use super::terminal::{Terminal, write_error};

/// The largest baseline, in bytes: of some hundred thousand findings.
const MAX_BASELINE: u64 = 64 << 20;

pub(crate) fn run(args: &CheckArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let format = format(&args.format)?;
    let outputs = args.output.iter().map(|text| output(text)).collect::<Result<Vec<_>, _>>()?;
    let content = Content::read(library);
    let (fonts, found) = FontSet::of_library(library);
    args.document.iter().try_for_each(|name| known_resource(library, name))?;
    let baseline = match &args.baseline {
        Some(path) => Some(Baseline::parse(&read(path)?).map_err(|line| Usage::Baseline { path: path.clone(), line })?),
        None => None,
    };
    let only = match &args.changed_since {
        Some(revision) => Some(changed_since(library, revision)?),
        None => None,
    };
    let mut options = Options::default().today(day::day(args.today.as_deref())?).documents(args.document.iter().cloned());
    options.levels = levels(args)?;
    options.require = args.require.iter().map(|text| requirement(library, text)).collect::<Result<_, _>>()?;
    if !args.locale.is_empty() {
        options = options.locales(pick::locales(library, &args.locale)?.into_iter().cloned());
    }
    options.baseline = baseline.as_ref();
    options.only = only.as_ref();
    // Without one of its fonts, the characters only this one has would be missing too.
    options.fonts = found.is_empty().then_some(&fonts);
    options.found = found;
    options.no_ignores = args.no_ignores;
    if args.print {
        options = options.extent(Extent::Pages);
    }
    let report = check::run(library, &content, &options);
    if let Some(path) = &args.write_baseline {
        library.export(path, Baseline::of(&report).text().as_bytes(), Durability::Machine)?;
        terminal.say("written", &[("path", &path.display())]);
    }
    for (format, path) in &outputs {
        let mut bytes = Vec::new();
        report::write(*format, &report, &terminal.words, &mut anstream::StripStream::new(&mut bytes)).map_err(write_error)?;
        library.export(path, &bytes, Durability::Process)?;
        terminal.say("written", &[("path", &path.display())]);
    }
    let mut out = io::BufWriter::new(terminal.format());
    report::write(format, &report, &terminal.words, &mut out).and_then(|()| out.flush()).map_err(write_error)?;
    Ok(if report.is_clean() { Exit::Clean } else { Exit::Findings })
}

/// Explains a code.
pub(crate) fn explain(args: &CheckArgs, terminal: &Terminal) -> Result<Exit, Failure> {
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

fn format(name: &str) -> Result<Format, Failure> {
    name.parse().map_err(|_| Usage::Format(name.to_owned()).into())
}

fn output(text: &str) -> Result<(Format, PathBuf), Failure> {
    let (name, path) = text.split_once('=').ok_or_else(|| Usage::Output(text.to_owned()))?;
    Ok((format(name)?, path.into()))
}

fn requirement(library: &Library, text: &str) -> Result<(Locale, Requirement), Failure> {
    let wrong = || Usage::Requirement(text.to_owned());
    let (locale, required) = text.split_once('=').ok_or_else(wrong)?;
    let (percent, least) = match required.split_once(':') {
        Some((percent, state)) => (percent, state.parse().map_err(|_| wrong())?),
        None => (required, Requirement::LEAST),
    };
    let percent: f64 = percent.parse().ok().filter(|percent| (0.0..=100.0).contains(percent)).ok_or_else(wrong)?;
    // A locale nobody has would be complete for ever.
    Ok((target(library, locale)?, Requirement::new(percent, least)))
}

fn read(path: &Path) -> Result<String, Error> {
    read_argument(path, MAX_BASELINE).map_err(|source| Error::Io { action: Action::Read, path: path.to_owned(), source })
}
