//! `lotse new`: starts a library with a first document that can be printed at once.

use lotse::Error;
use lotse::error::Action;
use lotse::fluent::Locale;
use lotse::library::write::write_atomic;

use super::args::NewArgs;
use super::exit::Exit;
use super::terminal::Terminal;

/// The first texts, by language; a source locale without any starts with the English ones to overwrite.
const TEXTS: [(&str, &str, &str); 2] = [
    ("en", include_str!("new/en.ftl"), include_str!("../../locales/en/common.ftl")),
    ("de", include_str!("new/de.ftl"), include_str!("../../locales/de/common.ftl")),
];

pub(crate) fn run(args: &NewArgs, terminal: &Terminal) -> Result<Exit, Error> {
    let root = &args.directory;
    let usage = |id, args| Error::Usage { id, args };
    let source: Locale = args.source.parse().map_err(|_| usage("error-unknown-locale", vec![("name", args.source.clone())]))?;
    match std::fs::read_dir(root).map(Iterator::count) {
        Ok(0) => {}
        Ok(_) => return Err(usage("new-exists", vec![("path", root.display().to_string())])),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(Error::Io { action: Action::Read, path: root.clone(), source: error }),
    }
    let date = super::day(None)?;
    let tag = source.to_string();
    let language = tag.split('-').next().unwrap_or_default();
    let (language_of_texts, welcome, common) = TEXTS.iter().find(|(name, ..)| *name == language).unwrap_or(&TEXTS[0]);
    let fill = |template: &str| template.replace("{source}", &tag).replace("{date}", &date.to_string());
    let locale = root.join("locales").join(&tag);
    let documents = root.join("documents");
    // The manifest last: a folder is a library only when everything else is there.
    for (path, text) in [
        (locale.join("welcome.ftl"), (*welcome).to_owned()),
        (locale.join("common.ftl"), without_comments(common)),
        (documents.join("facts.toml"), fill(include_str!("new/facts.toml"))),
        (documents.join("welcome.toml"), fill(include_str!("new/welcome.toml"))),
        (root.join("lotse.toml"), fill(include_str!("new/lotse.toml"))),
    ] {
        write_atomic(&path, text.as_bytes())?;
    }
    terminal.say("new-done", &[("path", &root.display())]);
    if *language_of_texts != language {
        terminal.say("new-english", &[("locale", &tag)]);
    }
    Ok(Exit::Clean)
}

/// The texts of a file alone: its comments speak to the translators of this project.
fn without_comments(text: &str) -> String {
    let parts: Vec<String> = text
        .split("\n\n")
        .map(|part| part.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n"))
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("\n\n") + "\n"
}
