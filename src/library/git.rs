//! What git keeps of a library: its files as a revision holds them, or as they are staged for the next one.
//!
//! A library may come from a stranger, and git takes orders from the folder it is asked in: configuration names programs for the file
//! system monitor, for hooks, filters, text conversion and remote helpers, and even a plain folder shaped like a bare repository is
//! believed. So git is asked only for what runs nothing: `rev-parse` to find a commit, `ls-files` to list the index, `cat-file` for objects.
//! Nothing is compared with the work tree by git; that is done on bytes, by whoever asks here. What could be run all the same is switched
//! off from outside ([`SWITCHES`], [`SURROUNDINGS`]), where no configuration of the folder can switch it on again.
//!
//! The user's own configuration stays in force, `safe.directory` among it.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::{Action, Error};
use crate::fluent::Locale;

use super::discovery::{MAX_TEXT, text_of};
use super::manifest::Manifest;
use super::name::{DOCUMENTS, LEDGER, LOCALES, MANIFEST};
use super::place::{Entry, Memory};

/// What the folder's own configuration cannot override: git reads it from the command line last.
const SWITCHES: [&str; 8] = [
    // A folder that only looks like a bare repository is none.
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.alternateRefsCommand=",
    "core.sshCommand=false",
    "core.gitProxy=",
    "protocol.allow=never",
    "credential.helper=",
];

/// The same for what is asked of the environment.
const SURROUNDINGS: [(&str, &str); 6] = [
    // A partial clone would fetch what it lacks, by a program the folder names.
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_ALLOW_PROTOCOL", ""),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_TERMINAL_PROMPT", "0"),
    // Replacements would show other bytes than the commit has.
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_LITERAL_PATHSPECS", "1"),
];

/// A commit that holds the library.
#[derive(Debug)]
pub(crate) struct Revision {
    root: PathBuf,
    /// Without one the repository is empty.
    commit: Option<String>,
}

impl Revision {
    /// Finds the commit that `name` names in the repository of the library in `root`. In a repository without commits `HEAD` names one
    /// without files.
    ///
    /// # Errors
    /// [`Error::NoRepository`] if the folder is in no repository that git trusts; [`Error::NoRevision`] if that has no such revision; [`Error::Io`] if there is no git.
    pub(crate) fn find(root: &Path, name: &str) -> Result<Self, Error> {
        // A revision that begins with a hyphen would be an option.
        let found = git(root, &["rev-parse", "--quiet", "--verify", "--end-of-options", &format!("{name}^{{commit}}")], b"")?;
        let revision = |commit| Self { root: root.to_owned(), commit };
        if found.status.success() {
            return Ok(revision(Some(String::from_utf8_lossy(&found.stdout).trim().to_owned())));
        }
        let is_unborn = name == "HEAD" && git(root, &["rev-parse", "--git-dir"], b"")?.status.success();
        if is_unborn { Ok(revision(None)) } else { Err(Error::NoRevision(name.to_owned())) }
    }

    /// The texts of those of the files that the commit has, by path relative to the root of the library. What is no UTF-8 comes with U+FFFD;
    /// what is larger than any text of a library comes empty.
    ///
    /// # Errors
    /// [`Error::Io`] if git does not hand out what it says it has.
    pub(crate) fn texts<'p>(&self, paths: &'p [PathBuf]) -> Result<BTreeMap<&'p Path, String>, Error> {
        let Some(commit) = &self.commit else { return Ok(BTreeMap::new()) };
        // Git reads a name a line.
        let paths = paths.iter().map(|path| (path.as_path(), name_in_git(path)));
        let paths: Vec<(&Path, String)> = paths.filter(|(_, name)| !name.contains(['\n', '\r'])).collect();
        let asked: String = paths.iter().map(|(_, name)| format!("{commit}:./{name}\n")).collect();
        let answers = git(&self.root, &["cat-file", "--batch-check"], asked.as_bytes())?;
        let answers = String::from_utf8_lossy(&answers.stdout).into_owned();
        let blobs = paths.into_iter().zip(answers.lines()).filter_map(|((path, _), answer)| Some((path, Blob::parse(answer)?)));
        let blobs: Vec<(&Path, Blob<'_>)> = blobs.collect();
        let mut sum = 0_u64;
        let (small, large): (Vec<_>, Vec<_>) = blobs.into_iter().partition(|(_, blob)| is_taken(blob.size, MAX_TEXT, &mut sum));
        let mut texts: BTreeMap<&Path, String> = large.into_iter().map(|(path, _)| (path, String::new())).collect();
        let contents = contents(&self.root, &small.iter().map(|(_, blob)| *blob).collect::<Vec<_>>())?;
        for ((path, _), bytes) in small.into_iter().zip(contents) {
            texts.insert(path, String::from_utf8_lossy(&bytes).into_owned());
        }
        Ok(texts)
    }

    /// The names of the resources that the commit has in a locale.
    ///
    /// # Errors
    /// [`Error::Io`] if there is no git.
    pub(crate) fn resource_names(&self, locale: &Locale) -> Result<Vec<String>, Error> {
        let Some(commit) = &self.commit else { return Ok(Vec::new()) };
        let folder = format!("./{}/", name_in_git(&Path::new(LOCALES).join(locale.to_string())));
        let listed = git(&self.root, &["ls-tree", "-z", "--name-only", commit, "--", &folder], b"")?;
        let paths = listed.stdout.split(|byte| *byte == 0).filter_map(|path| std::str::from_utf8(path).ok());
        let name = |path: &str| Some(Path::new(path).file_name()?.to_str()?.strip_suffix(".ftl")?.to_owned());
        Ok(paths.filter_map(name).collect())
    }
}

/// A path as git writes it, whatever stands between folders on this system.
fn name_in_git(path: &Path) -> String {
    path.components().map(|component| component.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The largest file that is taken from the index, in bytes: more than the largest picture or font.
const MAX_STAGED: u64 = 64 << 20;

/// The most bytes that are taken of all files together: a short pack can unfold to more than any memory holds.
const MAX_SUM: u64 = 512 << 20;

/// Whether a file of so many bytes is taken, if none may have more than `most`, beside what comes to `sum` before it.
fn is_taken(size: u64, most: u64, sum: &mut u64) -> bool {
    *sum = sum.saturating_add(size);
    size <= most && *sum <= MAX_SUM
}

/// The files of the library in `root` as they are staged for the next commit: manifest, outlines, texts, ledgers, and the fonts and the logo
/// that the manifest names.
///
/// # Errors
/// [`Error::NoRepository`] if the folder is in no repository that git trusts; [`Error::Unmerged`] if a merge is unsettled; [`Error::Io`] if there is no git, or it does
/// not hand out what it says it has.
pub(crate) fn staged(root: &Path) -> Result<Memory, Error> {
    let listed = git(root, &["ls-files", "-s", "-z"], b"")?;
    if !listed.status.success() {
        return Err(Error::NoRepository(root.to_owned()));
    }
    let index: Vec<Staged<'_>> = listed.stdout.split(|byte| *byte == 0).filter_map(Staged::parse).collect();
    let manifest = take(root, index.iter().filter(|file| file.path == Path::new(MANIFEST)))?;
    let found = index.iter().filter_map(|file| Some(file.path.strip_prefix(LOCALES).ok()?.components().next()?.as_os_str()));
    let found: Vec<Locale> = found.filter_map(|name| name.to_str()?.parse().ok()).collect();
    // What is wrong with the manifest is told by whoever opens the library.
    let source = match manifest.get(Path::new(MANIFEST)) {
        Some(Entry::File(bytes)) => text_of(MANIFEST.as_ref(), bytes.clone()).ok(),
        _ => None,
    };
    let look = source.map(|source| Manifest::parse(&source, &found).0.look).unwrap_or_default();
    let named: Vec<&Path> = look.fonts.iter().chain(&look.logo).map(Path::new).collect();
    let wanted = |path: &Path| {
        [DOCUMENTS, LOCALES, LEDGER].iter().any(|folder| path.starts_with(folder))
            || named.iter().any(|named| named.starts_with(path))
    };
    let mut entries = take(root, index.iter().filter(|file| wanted(&file.path)))?;
    entries.extend(manifest);
    Ok(Memory::of(entries))
}

/// A file in the index.
#[derive(Debug, PartialEq, Eq)]
struct Staged<'o> {
    path: PathBuf,
    object: &'o str,
    is_link: bool,
    /// Whether it is another repository, whose files are not in this one.
    is_repository: bool,
    /// Whether several versions of a merge stand side by side.
    is_unmerged: bool,
}

impl<'o> Staged<'o> {
    /// Reads `mode object stage`, a tab, and a path as `ls-files -s -z` prints them. A path that is not UTF-8 comes with U+FFFD, so that its file is
    /// not found and that is told.
    fn parse(line: &'o [u8]) -> Option<Self> {
        let tab = line.iter().position(|byte| *byte == b'\t')?;
        let mut words = std::str::from_utf8(&line[..tab]).ok()?.split(' ');
        let (mode, object, stage) = (words.next()?, words.next()?, words.next()?);
        let path = PathBuf::from(String::from_utf8_lossy(&line[tab + 1..]).into_owned());
        let (is_file, is_link, is_repository) = (mode.starts_with("100"), mode == "120000", mode == "160000");
        let is_known = is_file || is_link || is_repository;
        is_known.then_some(Self { path, object, is_link, is_repository, is_unmerged: stage != "0" })
    }
}

/// What the index holds of files.
fn take<'s>(root: &Path, files: impl Iterator<Item = &'s Staged<'s>>) -> Result<BTreeMap<PathBuf, Entry>, Error> {
    let (links, files): (Vec<&Staged<'_>>, Vec<&Staged<'_>>) = files.partition(|file| file.is_link || file.is_repository);
    if let Some(unmerged) = links.iter().chain(&files).find(|file| file.is_unmerged) {
        return Err(Error::Unmerged(unmerged.path.clone()));
    }
    let mut entries: BTreeMap<PathBuf, Entry> =
        links.into_iter().map(|file| (file.path.clone(), if file.is_link { Entry::Link } else { Entry::Repository })).collect();
    let asked: String = files.iter().map(|file| format!("{}\n", file.object)).collect();
    let answers = git(root, &["cat-file", "--batch-check"], asked.as_bytes())?;
    let answers = String::from_utf8_lossy(&answers.stdout).into_owned();
    let mut lines = answers.lines();
    let mut small = Vec::new();
    let mut sum = 0_u64;
    for file in files {
        let blob = lines.next().and_then(Blob::parse).ok_or_else(|| not_handed_out(file.object))?;
        if is_taken(blob.size, MAX_STAGED, &mut sum) {
            small.push((&file.path, blob));
        } else {
            entries.insert(file.path.clone(), Entry::Large);
        }
    }
    let contents = contents(root, &small.iter().map(|(_, blob)| *blob).collect::<Vec<_>>())?;
    entries.extend(small.into_iter().zip(contents).map(|((path, _), bytes)| (path.clone(), Entry::File(bytes))));
    Ok(entries)
}

/// The bytes of files, in their order.
fn contents(root: &Path, blobs: &[Blob<'_>]) -> Result<Vec<Vec<u8>>, Error> {
    let mut taken = Vec::with_capacity(blobs.len());
    let mut left = blobs;
    while !left.is_empty() {
        let (batch, after) = left.split_at(batch(left));
        left = after;
        let objects: String = batch.iter().map(|blob| format!("{}\n", blob.object)).collect();
        let output = git(root, &["cat-file", "--batch"], objects.as_bytes())?;
        let mut rest = output.stdout.as_slice();
        for blob in batch {
            taken.push(blob.take(&mut rest).ok_or_else(|| not_handed_out(blob.object))?.to_vec());
        }
    }
    Ok(taken)
}

/// How many of the files to ask for at once: git's answer is held beside what was taken from those before.
fn batch(blobs: &[Blob<'_>]) -> usize {
    let mut size = 0_u64;
    let fits = |blob: &&Blob<'_>| {
        size = size.saturating_add(blob.size);
        size <= MAX_STAGED
    };
    blobs.iter().take_while(fits).count().max(1)
}

fn not_handed_out(object: &str) -> Error {
    failed(io::Error::other(format!("object {object}")))
}

/// A file as `cat-file` tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Blob<'a> {
    object: &'a str,
    size: u64,
}

impl<'a> Blob<'a> {
    /// Reads `object kind size`; anything else, such as `name missing`, is no file.
    fn parse(line: &'a str) -> Option<Self> {
        let mut words = line.split(' ');
        let (object, kind, size) = (words.next()?, words.next()?, words.next()?);
        (kind == "blob" && words.next().is_none()).then(|| Some(Self { object, size: size.parse().ok()? })).flatten()
    }

    /// The bytes of this file where they come next in what `cat-file --batch` has printed: a line as for [`parse`](Self::parse), the bytes, a
    /// line end.
    fn take<'o>(&self, rest: &mut &'o [u8]) -> Option<&'o [u8]> {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let head = std::str::from_utf8(&rest[..end]).ok()?;
        if Blob::parse(head)? != *self {
            return None;
        }
        let size = usize::try_from(self.size).ok()?;
        let bytes = rest.get(end + 1..)?.get(..size)?;
        *rest = rest.get(end + 1 + size + 1..)?;
        Some(bytes)
    }
}

/// Where git is: in the first folder of `PATH` that has one. A folder that is not named from the root, such as `.`, is passed over, because
/// whoever sent the library may have put a git of his own there.
fn program() -> Result<PathBuf, Error> {
    let name = format!("git{}", env::consts::EXE_SUFFIX);
    let folders = env::var_os("PATH").unwrap_or_default();
    let found = env::split_paths(&folders)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(&name))
        .find(|file| file.is_file());
    found.ok_or_else(|| failed(io::ErrorKind::NotFound.into()))
}

/// What a hook of a linked work tree finds in its environment. Git takes the folder it is asked in for the top of the work tree then, which is wrong for a
/// library in a folder below.
const OF_A_HOOK: &str = "GIT_DIR";

/// Runs git in the folder of a library.
fn git(root: &Path, arguments: &[&str], input: &[u8]) -> Result<Output, Error> {
    let mut command = asked(root, arguments)?;
    if let Some(named) = env::var_os(OF_A_HOOK).filter(|_| env::var_os("GIT_WORK_TREE").is_none()) {
        // Where the folder itself says that it is in that repository, nobody else needs to.
        let mut found = asked(root, &["rev-parse", "--absolute-git-dir"])?;
        let found = run(found.env_remove(OF_A_HOOK), b"")?;
        let found = PathBuf::from(String::from_utf8_lossy(found.stdout.trim_ascii_end()).into_owned());
        if fs::canonicalize(found).is_ok_and(|found| fs::canonicalize(named).is_ok_and(|named| named == found)) {
            command.env_remove(OF_A_HOOK);
        }
    }
    run(&mut command, input)
}

/// A git that is asked something in the folder of a library.
fn asked(root: &Path, arguments: &[&str]) -> Result<Command, Error> {
    let mut command = Command::new(program()?);
    command.arg("--no-pager").args(SWITCHES.iter().flat_map(|switch| ["-c", switch]));
    command.arg("-C").arg(root).args(arguments).envs(SURROUNDINGS);
    Ok(command)
}

/// Runs a git to its end.
fn run(command: &mut Command, input: &[u8]) -> Result<Output, Error> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = begin(command).map_err(failed)?;
    let mut stdin = child.stdin.take().expect("the input is a pipe");
    let output = std::thread::scope(|scope| {
        // Both ends of a full pipe would wait for each other.
        scope.spawn(move || {
            // A git that has stopped reading says so by its status.
            _ = stdin.write_all(input);
        });
        child.wait_with_output()
    });
    let mut running = running();
    if matches!(*running, Running::Ended) {
        drop(running);
        wait_for_the_end();
    }
    *running = Running::Nothing;
    output.map_err(failed)
}

/// What runs of git.
enum Running {
    /// None.
    Nothing,
    /// One that is waited for, by its number.
    Process(u32),
    /// None, and none begins any more.
    Ended,
}

static RUNNING: Mutex<Running> = Mutex::new(Running::Nothing);

fn running() -> MutexGuard<'static, Running> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The process ends in a moment, and whoever ends it says why; that git was ended is no answer.
fn wait_for_the_end() -> ! {
    loop {
        std::thread::park();
    }
}

/// Begins a git, unless the process is about to end.
fn begin(command: &mut Command) -> io::Result<Child> {
    let mut running = running();
    if matches!(*running, Running::Ended) {
        drop(running);
        wait_for_the_end();
    }
    let child = command.spawn()?;
    *running = Running::Process(child.id());
    Ok(child)
}

/// Ends the git that is being waited for, where the system lets one process end another by its number, and lets none begin. It would outlive this
/// process: a repository can have a FIFO where git expects a file.
pub(super) fn end() {
    let before = std::mem::replace(&mut *running(), Running::Ended);
    #[cfg(unix)]
    if let Running::Process(process) = before
        && let Some(process) = rustix::process::Pid::from_raw(process.cast_signed())
    {
        _ = rustix::process::kill_process(process, rustix::process::Signal::KILL);
    }
    #[cfg(not(unix))]
    drop(before);
}

fn failed(source: io::Error) -> Error {
    Error::Io { action: Action::Read, path: PathBuf::from("git"), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_are_taken_for_files() {
        for (line, expected) in [
            ("5e0b blob 120", Some(Blob { object: "5e0b", size: 120 })),
            ("5e0b tree 120", None),
            ("5e0b commit 120", None),
            ("5e0b:./locales/de/a.ftl missing", None),
            ("5e0b:./a blob 7 missing", None),
            ("5e0b blob many", None),
            ("5e0b blob", None),
            ("", None),
        ] {
            assert_eq!(Blob::parse(line), expected, "{line}");
        }
    }

    #[test]
    fn the_index_is_read() {
        let file = |path: &str, is_link, is_unmerged| {
            Some(Staged { path: path.into(), object: "5e0b", is_link, is_repository: path == "module", is_unmerged })
        };
        for (line, expected) in [
            (&b"100644 5e0b 0\tlocales/de/a b.ftl"[..], file("locales/de/a b.ftl", false, false)),
            (b"100755 5e0b 0\ta\tb", file("a\tb", false, false)),
            (b"120000 5e0b 0\ta", file("a", true, false)),
            (b"100644 5e0b 2\ta", file("a", false, true)),
            (b"100644 5e0b 0\t\xff.ftl", file("\u{fffd}.ftl", false, false)),
            (b"160000 5e0b 0\tmodule", file("module", false, false)),
            (b"040000 5e0b 0\ttree", None),
            (b"100644 5e0b", None),
            (b"", None),
        ] {
            assert_eq!(Staged::parse(line), expected, "{}", String::from_utf8_lossy(line));
        }
    }

    #[test]
    fn much_is_asked_for_in_parts() {
        let blobs = |sizes: &[u64]| sizes.iter().map(|size| Blob { object: "5e0b", size: *size }).collect::<Vec<_>>();
        for (sizes, expected) in [
            (&[1, 2, 3][..], 3),
            (&[MAX_STAGED], 1),
            (&[MAX_STAGED - 1, 1, 1], 2),
            (&[MAX_STAGED + 1, 1], 1),
            (&[u64::MAX, u64::MAX], 1),
        ] {
            assert_eq!(batch(&blobs(sizes)), expected, "{sizes:?}");
        }
    }

    #[test]
    fn what_is_beyond_the_most_of_one_file_or_of_all_is_not_taken() {
        let taken = |sizes: &[u64]| {
            let mut sum = 0;
            sizes.iter().map(|size| is_taken(*size, MAX_STAGED, &mut sum)).collect::<Vec<_>>()
        };
        assert_eq!(taken(&[1, MAX_STAGED, MAX_STAGED + 1, 1]), [true, true, false, true]);
        let many = MAX_SUM / MAX_STAGED;
        let found = taken(&vec![MAX_STAGED; usize::try_from(many).unwrap() + 1]);
        assert_eq!(found.iter().filter(|is_taken| !**is_taken).count(), 1);
        assert_eq!(taken(&[u64::MAX, u64::MAX, 0]), [false, false, false]);
    }

    #[test]
    fn objects_are_taken_in_the_order_they_were_asked_for() {
        let blob = |object, size| Blob { object, size };
        let mut rest = &b"aa blob 3\na\nb\nbb blob 0\n\ncc missing\n"[..];
        assert_eq!(blob("aa", 3).take(&mut rest), Some(&b"a\nb"[..]));
        assert_eq!(blob("bb", 0).take(&mut rest), Some(&b""[..]));
        assert_eq!(blob("cc", 2).take(&mut rest), None);
        assert_eq!(blob("aa", 9).take(&mut &b"aa blob 9\nshort\n"[..]), None, "an output that ends too early");
        assert_eq!(blob("aa", 3).take(&mut &b"bb blob 3\nabc\n"[..]), None, "another object");
    }
}
