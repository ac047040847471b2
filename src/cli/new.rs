//! `lotse new`: starts a library with a first document that can be printed at once.

use std::env;
use std::path::Path;

use lotse::Error;
use lotse::error::Action;
use lotse::internal::library::write_atomic;
use lotse::internal::library::{DOCUMENTS, FURNITURE, MANIFEST};
use lotse::library::Library;
use lotse::words::Words;

use super::args::NewArgs;
use super::day;
use super::exit::Exit;
use super::failure::{Failure, Usage};
use super::pick;
use super::terminal::Terminal;

/// The first texts and the words around texts, by language; a source locale without any starts with the English ones to overwrite.
const TEXTS: [(&str, &str, &str); 2] = [
    ("en", include_str!("new/en.ftl"), include_str!("new/common.en.ftl")),
    ("de", include_str!("new/de.ftl"), include_str!("new/common.de.ftl")),
];

/// Instead of the text that counts: English plural variants would be wrong in most other languages.
const WITHOUT_VARIANTS: &str = "welcome-facts = Languages of this guide: <strong>{ $welcome-languages }</strong>.";

pub(crate) fn run(args: &NewArgs, terminal: &Terminal) -> Result<Exit, Failure> {
    let root = &args.directory;
    let source = pick::language(&args.source)?;
    match std::fs::read_dir(root).map(Iterator::count) {
        Ok(0) => {}
        Ok(_) => return Err(Usage::FolderInUse(root.clone()).into()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(Error::Io { action: Action::Read, path: root.clone(), source: error }.into()),
    }
    let date = day::day(None)?;
    let tag = source.to_string();
    let language = tag.split('-').next().unwrap_or_default();
    let (language_of_texts, welcome, common) = TEXTS.iter().find(|(name, ..)| *name == language).unwrap_or(&TEXTS[0]);
    // The English words name the language of the source, where English has a name for it here; the German ones are for German.
    let named = |language: &str| Words::new("en").text("source-language", &[("language", &language)]);
    let (word, text) = match named(language) {
        name if name == named("") => ("Word of the original".to_owned(), "original".to_owned()),
        name => (format!("{name} word"), format!("{name} text")),
    };
    let target = if language == "uk" { "pl" } else { "uk" };
    let fill = |template: &str| {
        let filled = template.replace("{source}", &tag).replace("{date}", &date.to_string()).replace("{target}", target);
        filled.replace("{word}", &word).replace("{text}", &text)
    };
    let foreign = *language_of_texts != language;
    let welcome = if foreign { without_variants(welcome) } else { (*welcome).to_owned() };
    let documents = root.join(DOCUMENTS);
    // The manifest last: a folder is a library only when everything else is there.
    for (path, text) in [
        (root.join(".gitignore"), "/out\n".to_owned()),
        (root.join(Library::resource_path(&source, "welcome")), fill(&welcome)),
        (root.join(Library::resource_path(&source, FURNITURE)), fill(common)),
        (documents.join("facts.toml"), fill(include_str!("new/facts.toml"))),
        (documents.join("welcome.toml"), fill(include_str!("new/welcome.toml"))),
        (root.join(MANIFEST), fill(include_str!("new/lotse.toml"))),
    ] {
        write_atomic(&path, text.as_bytes())?;
    }
    let option = option(root);
    terminal.say("new-done", &[("path", &root.display()), ("option", &option)]);
    if foreign {
        terminal.say("new-english", &[("locale", &tag)]);
    }
    Ok(Exit::Clean)
}

/// What a command in this library needs before its name, to be copied into a shell as it is.
fn option(root: &Path) -> String {
    if root.canonicalize().ok().is_some_and(|root| env::current_dir().ok() == Some(root)) {
        return String::new();
    }
    let path = root.display().to_string();
    let plain = |character: char| character.is_alphanumeric() || "/._-+:,@".contains(character);
    if path.chars().all(plain) { format!(" -C {path}") } else { format!(" -C '{}'", path.replace('\'', r"'\''")) }
}

/// The first texts without plural variants.
fn without_variants(text: &str) -> String {
    let parts = text.split("\n\n").map(|part| if part.contains("welcome-facts =") { WITHOUT_VARIANTS } else { part });
    parts.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use lotse::Source;
    use lotse::fluent::Resource;

    use super::*;

    #[test]
    fn a_new_library_has_the_words_of_this_one_but_what_only_this_one_says() {
        let ids = |text: &str| -> BTreeSet<String> {
            Resource::parse(Source::new("common.ftl", text)).entries().map(|entry| entry.id.to_owned()).collect()
        };
        let own = ids(include_str!("../../locales/de/common.ftl"));
        for (language, _, common) in TEXTS {
            let here = ids(common);
            assert_eq!(own.difference(&here).collect::<Vec<_>>(), ["imprint-languages"], "{language}");
            assert!(here.is_subset(&own) && !common.contains("Köln") && !common.contains("Cologne"), "{language}");
        }
    }

    #[test]
    fn the_folder_is_named_as_a_shell_takes_it() {
        for (path, expected) in [
            ("neu", " -C neu"),
            ("../a/b.c", " -C ../a/b.c"),
            ("Bücher", " -C Bücher"),
            ("Meine Bibliothek", " -C 'Meine Bibliothek'"),
            ("it's", r" -C 'it'\''s'"),
            (".", ""),
        ] {
            assert_eq!(option(Path::new(path)), expected, "{path}");
        }
    }
}
