//! The house as a map: every module with the modules whose items it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::paths::Paths;

/// The name of a module: its path below `crate`, empty for the root.
pub(super) type Module = Vec<String>;

/// The modules of a crate, each with those whose items it uses. That a parent declares its children and gives on what they have is no use.
pub(super) struct House(BTreeMap<Module, BTreeSet<Module>>);

impl House {
    /// Reads the source files below a folder, but for those of tests.
    pub(super) fn read(root: &Path) -> Self {
        let mut files = Vec::new();
        rust_files(root, &mut files);
        let modules = files.iter().filter_map(|file| {
            let path = file.strip_prefix(root).expect("below the root").with_extension("");
            let mut name: Module = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            if name.last().is_some_and(|last| last == "tests") {
                return None;
            }
            name.retain(|part| part != "lib");
            Some((name, fs::read_to_string(file).expect("a source file")))
        });
        Self::of(modules)
    }

    /// The house of these modules and their texts; a module that its parent declares only for tests is left out.
    pub(super) fn of(modules: impl IntoIterator<Item = (Module, String)>) -> Self {
        let mut modules: BTreeMap<Module, Paths> = modules.into_iter().map(|(name, text)| (name, Paths::of(&text))).collect();
        let is_declared = |name: &Module| match name.split_last() {
            Some((last, parent)) if !parent.is_empty() => modules.get(parent).is_some_and(|parent| parent.children.contains(last)),
            _ => true,
        };
        let names: Vec<Module> = modules.keys().filter(|name| is_declared(name)).cloned().collect();
        modules.retain(|name, _| names.contains(name));
        let uses = |from: &Module, paths: &Paths| {
            let given = paths.given.iter().map(|path| home(&modules, from, path, 0)).filter(|target| !target.starts_with(from));
            let used = paths.used.iter().map(|path| home(&modules, from, path, 0));
            used.chain(given).filter(|target| target != from).collect()
        };
        Self(modules.iter().map(|(from, paths)| (from.clone(), uses(from, paths))).collect())
    }

    /// Each module with those it uses.
    pub(super) fn arrows(&self) -> &BTreeMap<Module, BTreeSet<Module>> {
        &self.0
    }

    /// The groups of modules that use each other in a circle.
    pub(super) fn circles(&self) -> Vec<BTreeSet<&Module>> {
        let reach: BTreeMap<&Module, BTreeSet<&Module>> = self.0.keys().map(|from| (from, self.reachable(from))).collect();
        let mut circles: Vec<BTreeSet<&Module>> = Vec::new();
        for (from, reached) in reach.iter().filter(|(from, reached)| reached.contains(*from)) {
            if !circles.iter().any(|circle| circle.contains(from)) {
                circles.push(reached.iter().copied().filter(|other| reach[other].contains(from)).collect());
            }
        }
        circles
    }

    fn reachable(&self, from: &Module) -> BTreeSet<&Module> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<&Module> = self.0[from].iter().collect();
        while let Some(next) = open.pop() {
            if let Some((name, targets)) = self.0.get_key_value(next)
                && reached.insert(name)
            {
                open.extend(targets);
            }
        }
        reached
    }
}

/// The module where what a path names is written.
fn home(modules: &BTreeMap<Module, Paths>, from: &Module, path: &[String], steps: usize) -> Module {
    let mut at = from.clone();
    for (index, segment) in path.iter().enumerate() {
        match segment.as_str() {
            "crate" => at.clear(),
            "self" => {}
            "super" => drop(at.pop()),
            name => {
                at.push(name.to_owned());
                if modules.contains_key(&at) {
                    continue;
                }
                at.pop();
                let given = modules.get(&at).and_then(|paths| paths.given.iter().find(|given| given.last() == Some(segment)));
                return match given.filter(|_| steps < 8) {
                    Some(given) => {
                        let whole: Vec<String> = given.iter().chain(&path[index + 1..]).cloned().collect();
                        home(modules, &at, &whole, steps + 1)
                    }
                    None => at,
                };
            }
        }
    }
    at
}

/// The Rust files below a folder.
pub(super) fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder of a module") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

#[test]
fn circles_are_found_through_what_is_given_on_and_between_parent_and_child() {
    let house = |files: &[(&str, &str)]| {
        House::of(files.iter().map(|(name, text)| {
            (name.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect(), (*text).to_owned())
        }))
    };
    let circles = |files: &[(&str, &str)]| -> Vec<String> {
        let house = house(files);
        house.circles().iter().map(|circle| circle.iter().map(|name| name.join("::")).collect::<Vec<_>>().join(" ")).collect()
    };
    let root = ("", "pub mod a; pub mod b;");
    for (files, expected) in [
        (vec![root, ("a", "use crate::b::B;"), ("b", "use crate::a::A;")], vec!["a b"]),
        (vec![root, ("a", "use crate::b::B;"), ("b", "fn f() {}")], vec![]),
        // The parent only gives on what the child has.
        (vec![root, ("a", "mod c; pub use c::C;"), ("a::c", "use super::A;"), ("b", "use crate::a::C;")], vec![]),
        (vec![root, ("a", "mod c; use c::C;"), ("a::c", "use super::A;")], vec!["a a::c"]),
        // What the parent gives on is the child's.
        (vec![root, ("a", "mod c; pub use c::C;"), ("a::c", "use crate::b::B;"), ("b", "use crate::a::C;")], vec!["a::c b"]),
        (vec![root, ("a", "#[cfg(test)]\nmod c;"), ("a::c", "use crate::b::B;"), ("b", "use crate::a::c::C;")], vec![]),
    ] {
        assert_eq!(circles(&files), expected, "{files:?}");
    }
}
