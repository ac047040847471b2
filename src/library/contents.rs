//! What is in the folders of a library: which names mean what, and which mean nothing.
//!
//! A file that somebody meant to be read and that is not is told, never passed by: one whose name is written otherwise than it must be (`h.FTL`), one that
//! an editor gave another ending (`h.ftl.txt`), a folder where no folder is looked into, a link. What is plainly nobody's text is silent: hidden files, what
//! systems leave in folders, a README.
//!
//! | folder | is read | beside it may stand |
//! |---|---|---|
//! | `documents/` | `*.toml` | pictures, folders of pictures, whatever is no TOML |
//! | `locales/<locale>/` | `*.ftl` | no folders, whatever is no Fluent |
//! | `ledger/<locale>/` | `*.ftl` of the resources of the source, for the target locales | the same |

use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Locale;
use crate::source::{Location, Source, Span};

use super::discovery::Unreadable;
use super::name::{DOCUMENTS, LEDGER, LOCALES, MANIFEST, Neighbours, is_sound};
use super::place::Place;

/// The files in `documents/` that are no outlines.
pub(super) const FACTS: &str = "facts.toml";
/// Another of them.
pub(super) const CONTACTS: &str = "contacts.toml";
/// The third of them.
pub(super) const TERM_BASE: &str = "terms.toml";

/// The files of which every library has one: another case of theirs is no other name.
const SINGLE: [&str; 5] = [FACTS, CONTACTS, TERM_BASE, "terms.ftl", "common.ftl"];

/// The ending of outlines, facts and contacts.
const TOML: &str = ".toml";
/// The ending of texts and ledgers.
const FLUENT: &str = ".ftl";

/// What a name means in a folder of files with one ending.
#[derive(Debug, PartialEq, Eq)]
enum Meaning<'n> {
    /// A file that is read; its name without the ending.
    File(&'n str),
    /// A file that would be read if it were called so.
    Case(String),
    /// The same, with something behind the ending.
    Ending(String),
    /// A copy that a program made of a file that is there.
    Copy,
    /// Nothing that is looked for.
    Other,
}

impl<'n> Meaning<'n> {
    /// Of a name among all names of its folder, sorted.
    fn of(name: &'n str, ending: &str, names: &[String]) -> Self {
        let single = SINGLE.into_iter().find(|single| single.ends_with(ending) && single.eq_ignore_ascii_case(name));
        match (single, name.strip_suffix(ending)) {
            // Taken for another file it would have a mistake in every line, and so would every text.
            (Some(single), _) if single != name => return Self::Case(single.to_owned()),
            (_, Some(stem)) => return Self::File(stem),
            _ => {}
        }
        // ASCII letters keep their length.
        let Some(at) = name.to_ascii_lowercase().find(ending) else { return Self::Other };
        let (stem, rest) = (&name[..at], &name[at + ending.len()..]);
        let stem = if rest == "#" { stem.trim_start_matches('#') } else { stem };
        let expected = format!("{stem}{ending}");
        let is_there = names.binary_search(&expected).is_ok();
        match rest {
            "" => Self::Case(expected),
            "~" | "#" | ".bak" | ".orig" | ".swp" if is_there => Self::Copy,
            _ => Self::Ending(expected),
        }
    }
}

/// Whether a name is plainly nobody's text: what systems and office programs leave in folders, and what explains a folder to people.
pub(super) fn is_nobodys(name: &str) -> bool {
    const LEFT: [&str; 5] = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"];
    let lower = name.to_ascii_lowercase();
    name.starts_with(['.', '~']) || lower.starts_with("readme") || LEFT.contains(&&*lower)
}

impl Told {
    pub(super) fn of(unreadable: Unreadable, path: &Path) -> Self {
        // Listed, and not there: U+FFFD stands for what the name has instead.
        if matches!(unreadable, Unreadable::Missing) && path.to_string_lossy().contains('\u{fffd}') {
            return Self::misplaced(Misplaced::Name, path);
        }
        // Where no folder is looked into, none is missing.
        let meant = (!matches!(unreadable, Unreadable::Folder)).then(|| path.to_owned());
        Self { meant, finding: unreadable.diagnostic(path) }
    }

    fn misplaced(misplaced: Misplaced, path: &Path) -> Self {
        let called = |expected: &str| Some(path.with_file_name(expected));
        let (reason, expected, meant) = match misplaced {
            Misplaced::Case(expected) => ("case", expected.clone(), called(&expected)),
            Misplaced::Ending(expected) => ("ending", expected.clone(), called(&expected)),
            Misplaced::Beside(expected) => ("beside", expected, None),
            Misplaced::Nested => ("nested", String::new(), None),
            Misplaced::NoLocale => ("no-locale", String::new(), None),
            Misplaced::NoText => ("no-text", String::new(), None),
            Misplaced::Name => ("name-encoding", String::new(), Some(path.to_owned())),
        };
        let at = Location::new(&Source::new(path, ""), Span::default());
        let finding = Diagnostic::new(Code::UnreadableFile).at(at).arg("reason", reason).arg("path", path.display());
        Self { meant, finding: finding.arg("expected", expected) }
    }
}

/// Why a file that could be read is not.
enum Misplaced {
    /// It would be read if its name were written so.
    Case(String),
    /// It would be read without what stands behind this name.
    Ending(String),
    /// It is another form of this file, which is read.
    Beside(String),
    /// It is an outline in a folder where none is looked for.
    Nested,
    /// It is a ledger of a locale that is no target.
    NoLocale,
    /// It is a ledger of a resource that the source does not have.
    NoText,
    /// Its name is not UTF-8.
    Name,
}

/// Looks through the folders of a library.
pub(super) struct Search<'p> {
    place: &'p Place,
    told: Vec<Told>,
}

/// Something that is there and not read.
pub(super) struct Told {
    pub(super) finding: Diagnostic,
    /// The file of the library that is missing because of it, if one is.
    pub(super) meant: Option<PathBuf>,
}

impl<'p> Search<'p> {
    /// Looks at the folder of the library itself: whether one of its folders is called by a name that only looks like its own.
    pub(super) fn new(place: &'p Place) -> Self {
        let mut search = Self::inside(place);
        let names = search.list(Path::new(""));
        for expected in [DOCUMENTS, LOCALES, LEDGER, MANIFEST] {
            let is_there = names.iter().any(|name| name == expected);
            for name in names.iter().filter(|name| name.eq_ignore_ascii_case(expected) && *name != expected) {
                if is_there {
                    search.misplace(Misplaced::Beside(expected.to_owned()), Path::new(name));
                } else if matches!(place.is_folder(Path::new(expected)), Err(Unreadable::Missing)) {
                    // A system that does not part them has opened it.
                    search.misplace(Misplaced::Case(expected.to_owned()), Path::new(name));
                }
            }
        }
        search
    }

    /// Looks at what is in its folders alone.
    pub(super) fn inside(place: &'p Place) -> Self {
        Self { place, told: Vec::new() }
    }

    /// What was told.
    pub(super) fn told(self) -> Vec<Told> {
        self.told
    }

    /// The names in `locales/` that mean something.
    pub(super) fn locales(&mut self) -> Vec<String> {
        let mut names = self.list(Path::new(LOCALES));
        names.retain(|name| !is_nobodys(name));
        names
    }

    /// The files in `documents/`, by name without ending.
    pub(super) fn documents(&mut self) -> Vec<(String, PathBuf)> {
        let folder = Path::new(DOCUMENTS);
        let (files, others) = self.files(folder, TOML);
        for path in others {
            match self.place.is_folder(&path) {
                Ok(true) => {
                    // Pictures; an outline among them would be read by nobody.
                    let nested = self.list(&path);
                    let nested = nested.iter().filter(|name| !is_nobodys(name) && name.to_ascii_lowercase().contains(TOML));
                    let nested: Vec<PathBuf> = nested.map(|name| path.join(name)).collect();
                    nested.iter().for_each(|path| self.misplace(Misplaced::Nested, path));
                }
                // A picture is told where it is wanted.
                Err(unreadable @ (Unreadable::Link | Unreadable::Repository)) if path.extension().is_none() => {
                    self.tell(unreadable, &path)
                }
                _ => {}
            }
        }
        files
    }

    /// The texts of a locale, by name without ending.
    pub(super) fn texts(&mut self, folder: &Path, locale: &Locale) -> Vec<(String, PathBuf)> {
        let before = self.told.len();
        let (files, others) = self.files(folder, FLUENT);
        self.tell_folders(&others);
        for told in &mut self.told[before..] {
            told.finding.subject.locale = Some(locale.to_string());
        }
        files
    }

    /// Tells what in `ledger/` is no ledger of a text: `wanted` says which target locale a folder is for, `is_known` whether there is such a resource.
    pub(super) fn ledgers<'l>(&mut self, wanted: impl Fn(&str) -> Option<&'l Locale>, is_known: impl Fn(&str) -> bool) {
        for name in self.list(Path::new(LEDGER)) {
            let path = Path::new(LEDGER).join(&name);
            let Some(locale) = wanted(&name) else {
                let is_folder = !matches!(self.place.is_folder(&path), Ok(false));
                if !is_nobodys(&name) && (is_folder || name.to_ascii_lowercase().contains(FLUENT)) {
                    self.misplace(Misplaced::NoLocale, &path);
                }
                continue;
            };
            let before = self.told.len();
            let ledgers = self.texts(&path, locale);
            for told in &mut self.told[before..] {
                // As whoever reads it would say.
                let resource = told.meant.as_ref().and_then(|meant| meant.file_stem());
                told.finding.subject.document = resource.map(|name| name.to_string_lossy().into_owned());
            }
            for (resource, path) in ledgers {
                if !is_known(&resource) {
                    self.misplace(Misplaced::NoText, &path);
                }
            }
        }
    }

    /// The files of an ending in a folder, and the paths of whatever else is in it; tells those that only look like the former.
    fn files(&mut self, folder: &Path, ending: &str) -> (Vec<(String, PathBuf)>, Vec<PathBuf>) {
        let (mut files, mut others) = (Vec::new(), Vec::new());
        let names = self.list(folder);
        let mut neighbours = Neighbours::default();
        for name in &names {
            let path = folder.join(name);
            let other = match Meaning::of(name, ending, &names) {
                Meaning::File(stem) => {
                    if !is_sound(stem) {
                        // What cannot be found by the name it is listed by is told as such.
                        let missing = self.place.is_folder(&path).err().filter(|why| matches!(why, Unreadable::Missing));
                        self.tell(missing.unwrap_or(Unreadable::Name), &path);
                    } else if neighbours.is_twin(stem) {
                        self.tell(Unreadable::Twin, &path);
                    } else {
                        files.push((stem.to_owned(), path));
                    }
                    continue;
                }
                _ if is_nobodys(name) => continue,
                Meaning::Copy => continue,
                Meaning::Case(expected) | Meaning::Ending(expected) if names.binary_search(&expected).is_ok() => {
                    Misplaced::Beside(expected)
                }
                Meaning::Case(expected) => Misplaced::Case(expected),
                Meaning::Ending(expected) => Misplaced::Ending(expected),
                Meaning::Other => {
                    others.push(path);
                    continue;
                }
            };
            self.misplace(other, &path);
        }
        (files, others)
    }

    /// Tells folders and links to whatever where nothing but files is read.
    fn tell_folders(&mut self, paths: &[PathBuf]) {
        for path in paths {
            match self.place.is_folder(path) {
                Ok(true) => self.tell(Unreadable::Folder, path),
                Err(unreadable @ (Unreadable::Link | Unreadable::Repository)) => self.tell(unreadable, path),
                _ => {}
            }
        }
    }

    /// The names in a folder; a finding if it cannot be listed.
    fn list(&mut self, folder: &Path) -> Vec<String> {
        self.place.names(folder).unwrap_or_else(|unreadable| {
            self.tell(unreadable, folder);
            Vec::new()
        })
    }

    fn misplace(&mut self, misplaced: Misplaced, path: &Path) {
        self.told.push(Told::misplaced(misplaced, path));
    }

    fn tell(&mut self, unreadable: Unreadable, path: &Path) {
        self.told.push(Told::of(unreadable, path));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_what_its_ending_says() {
        let names: Vec<String> = ["facts.toml", "g.ftl"].map(str::to_owned).into();
        let case = |expected: &str| Meaning::Case(expected.to_owned());
        let ending = |expected: &str| Meaning::Ending(expected.to_owned());
        for (name, of, expected) in [
            ("g.ftl", FLUENT, Meaning::File("g")),
            ("g.FTL", FLUENT, case("g.ftl")),
            ("h.Ftl", FLUENT, case("h.ftl")),
            ("h.ftl.txt", FLUENT, ending("h.ftl")),
            ("h.ftl~", FLUENT, ending("h.ftl")),
            ("g.ftl~", FLUENT, Meaning::Copy),
            ("#g.ftl#", FLUENT, Meaning::Copy),
            ("g.ftl.orig", FLUENT, Meaning::Copy),
            ("g.ftl.txt", FLUENT, ending("g.ftl")),
            ("g.ftl (1)", FLUENT, ending("g.ftl")),
            ("notes.docx", FLUENT, Meaning::Other),
            ("Öl.FTL", FLUENT, case("Öl.ftl")),
            ("Terms.ftl", FLUENT, case("terms.ftl")),
            ("COMMON.FTL", FLUENT, case("common.ftl")),
            ("x.toml", TOML, Meaning::File("x")),
            ("Facts.toml", TOML, case("facts.toml")),
            ("CONTACTS.TOML", TOML, case("contacts.toml")),
            ("x.toml.txt", TOML, ending("x.toml")),
            ("logo.svg", TOML, Meaning::Other),
        ] {
            assert_eq!(Meaning::of(name, of, &names), expected, "{name}");
        }
    }

    #[test]
    fn what_nobody_wrote_is_silent() {
        for name in [".DS_Store", "Thumbs.db", "desktop.ini", "~$guide.docx", "README.md", "readme", "README.ftl.txt"] {
            assert!(is_nobodys(name), "{name}");
        }
        for name in ["guide.ftl.txt", "h.FTL", "read.ftl.txt", "thumbs.ftl"] {
            assert!(!is_nobodys(name), "{name}");
        }
    }
}
