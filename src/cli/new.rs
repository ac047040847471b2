//! `lotse new`: starts a library with a first document that can be printed at once.

use std::env;
use std::path::Path;

use lotse::Error;
use lotse::Locale;
use lotse::error::Action;
use lotse::internal::library::{DOCUMENTS, FURNITURE, MANIFEST, create, is_begun};
use lotse::language::{self, Language};
use lotse::library::Library;
use lotse::words::Words;

use super::args::NewArgs;
use super::day;
use super::exit::Exit;
use super::failure::{Failure, Usage};
use super::pick;
use super::terminal::Terminal;

/// The first texts by language; a source locale without any starts with the English ones to overwrite.
const TEXTS: [(&str, &str); 2] = [("en", include_str!("new/en.ftl")), ("de", include_str!("new/de.ftl"))];

/// The page furniture that names the language of the source, which Lotse knows for German alone.
const NAMING: [(&str, &str); 3] = [
    ("glossary-german", "{word}"),
    ("imprint-source", "This edition is the original."),
    ("imprint-german-decides", "If the editions differ, the {text} applies."),
];

/// Instead of the text that counts: English plural variants would be wrong in most other languages.
const WITHOUT_VARIANTS: &str = "welcome-facts = Languages of this guide: <strong>{ $welcome-languages }</strong>.";

pub(crate) fn run(args: &NewArgs, terminal: &Terminal) -> Result<Exit, Failure> {
    let root = &args.directory;
    let source = pick::language(&args.source)?;
    let date = day::day(None)?;
    let tag = source.to_string();
    let language = tag.split('-').next().unwrap_or_default();
    let (language_of_texts, welcome) = TEXTS.iter().find(|(name, _)| *name == language).unwrap_or(&TEXTS[0]);
    // The words that name the language of the source do so where English has a name for it here.
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
    let documents = Path::new(DOCUMENTS);
    let mut files = vec![
        (".gitignore".into(), "/out\n".to_owned()),
        (".gitattributes".into(), "*.ftl text eol=lf\n*.toml text eol=lf\n".to_owned()),
        (Library::resource_path(&source, "welcome"), fill(&welcome)),
        (documents.join("facts.toml"), fill(include_str!("new/facts.toml"))),
        (documents.join("welcome.toml"), fill(include_str!("new/welcome.toml"))),
    ];
    files.extend(furniture(&source).map(|text| (Library::resource_path(&source, FURNITURE), fill(&text))));
    // The manifest last: a folder is a library only when everything else is there.
    files.push((MANIFEST.into(), fill(include_str!("new/lotse.toml"))));
    match std::fs::read_dir(root) {
        Ok(_) if is_begun(root, &files) => {}
        Ok(_) => return Err(Usage::FolderInUse(root.clone()).into()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(Error::Io { action: Action::Read, path: root.clone(), source: error }.into()),
    }
    create(root, &files)?;
    let option = option(root);
    terminal.say("new-done", &[("path", &root.display()), ("option", &option)]);
    if foreign {
        terminal.say("new-english", &[("locale", &tag)]);
    }
    Ok(Exit::Clean)
}

/// What Lotse does not know of the page furniture in the language of a source, in English, to overwrite.
fn furniture(source: &Locale) -> Option<String> {
    let naming = language::FURNITURE.iter().filter(|word| !word.known.holds(source)).filter_map(|word| {
        let (id, text) = NAMING.iter().find(|(id, _)| *id == word.id)?;
        Some(format!("# {}\n{id} = {text}\n", word.about))
    });
    let mut parts: Vec<String> = naming.collect();
    if Language::of(source).furniture(source).is_none() {
        let english: Locale = "en".parse().expect("a tag");
        parts.extend(Language::of(&english).furniture(source));
    }
    (!parts.is_empty()).then(|| parts.join("\n"))
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
    fn a_new_library_says_the_page_furniture_that_lotse_does_not_know() {
        let ids = |text: Option<String>| -> BTreeSet<String> {
            let resource = Resource::parse(Source::new("common.ftl", text.unwrap_or_default()));
            resource.entries().map(|entry| entry.id.to_owned()).collect()
        };
        let all: BTreeSet<String> = language::FURNITURE.iter().map(|word| word.id.to_owned()).collect();
        for (tag, said) in [("de", 0), ("de-AT", 0), ("en", 3), ("uk", 3), ("mi", all.len() - 1)] {
            let source: Locale = tag.parse().unwrap();
            let (said_here, known) = (ids(furniture(&source)), ids(Language::of(&source).furniture(&source)));
            assert_eq!(said_here.len(), said, "{tag}");
            assert_eq!(said_here.intersection(&known).count(), 0, "{tag}: nothing is written that is known");
            let left: Vec<&String> = all.iter().filter(|id| !said_here.contains(*id) && !known.contains(*id)).collect();
            assert_eq!(left, ["imprint-languages"], "{tag}");
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
