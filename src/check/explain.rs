//! The page of codes: for each finding what it means, an example, what it says and what to do.
//!
//! Meanings are words of the tool; examples stand in `examples.txt` and are checked by a test, and what they say on the page is what
//! the checks say of them. So neither the page nor the examples can drift from the checks.

use std::fmt::Write as _;

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::words::Words;

const EXAMPLES: &str = include_str!("examples.txt");

/// An example of a finding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// Files of a small library, by path, with the text that is wrong.
    pub files: Vec<(&'static str, String)>,
    /// Arguments of the finding, where it takes more than a check of the texts to find it.
    pub args: Vec<(&'static str, &'static str)>,
}

impl Example {
    /// The example as it is shown: each file below its path.
    pub fn text(&self) -> String {
        self.files.iter().fold(String::new(), |mut text, (path, content)| {
            let _ = write!(text, "{}# {path}\n{content}", if text.is_empty() { "" } else { "\n" });
            text
        })
    }
}

/// The example of a code.
pub fn example(code: Code) -> Example {
    let head = format!("== {code}\n");
    let Some(start) = EXAMPLES.find(&head) else { return Example::default() };
    let section = &EXAMPLES[start + head.len()..];
    let section = &section[..section.find("\n== ").map_or(section.len(), |end| end + 1)];
    let mut example = Example::default();
    for line in section.lines() {
        if let Some(content) = line.strip_prefix("    ") {
            if let Some((_, text)) = example.files.last_mut() {
                text.push_str(content);
                text.push('\n');
            }
        } else if let Some(args) = line.strip_prefix("args: ") {
            example.args = args.split("; ").filter_map(|arg| arg.split_once('=')).collect();
        } else {
            example.files.push((line, String::new()));
        }
    }
    example
}

/// Explains a code on the command line: its name and level, what it means, and an example.
pub fn explain(code: Code, words: &Words) -> String {
    let label = words.text(if code.default_level() == Level::Deny { "level-deny" } else { "level-warn" }, &[]);
    let meaning = words.explanation(code).unwrap_or_default();
    let example: String = example(code).text().lines().map(|line| format!("    {line}\n")).collect();
    format!("{label}[{code}]\n{meaning}\n\n{example}")
}

/// The page of all codes in Markdown; `finding` gives the finding that a check makes of an example.
pub fn page(words: &Words, finding: &dyn Fn(Code) -> Option<Diagnostic>) -> String {
    let mut page = String::from(
        "# Findings\n\nEvery finding has a code that stays the same. `lotse check --explain CODE` says what stands here; `-A`, `-W` and `-D CODE`, or \
         `[levels]` in `lotse.toml`, set whether it is allowed, a warning or an error.\n\nThis page is written by a test from the table of codes, \
         the words of the tool and checked examples: change those, then run `LOTSE_BLESS=1 cargo test --lib check::`.\n",
    );
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.name());
    for code in codes {
        let level = if code.default_level() == Level::Deny { "error" } else { "warning" };
        let meaning = words.explanation(code).unwrap_or_default().replace('<', "&lt;");
        let _ = write!(page, "\n## {code}\n\n*{level}* – {meaning}\n\n");
        let _ = write!(page, "```\n{}```\n\n", example(code).text());
        if let Some(finding) = finding(code) {
            let told = words.diagnostic(&finding);
            let escape = |text: &str| text.replace('<', "&lt;").replace('*', "\\*").replace('_', "\\_");
            let _ = writeln!(page, "Says: {}  ", escape(&told.message));
            if let Some(help) = &told.help {
                let _ = writeln!(page, "What to do: {}", escape(help));
            }
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Options, run};
    use crate::document::content::Content;
    use crate::error::Error;
    use crate::library::fixture::Fixture;
    use crate::typeset::font::FontSet;

    /// What a check makes of an example, in a small library around its files.
    fn finding(code: Code) -> Option<Diagnostic> {
        let example = example(code);
        if !example.args.is_empty() {
            let finding = Diagnostic::new(code).document("guide").locale("de").message("deposit");
            return Some(example.args.iter().fold(finding, |finding, (name, value)| finding.arg(name, value)));
        }
        let fact = "source = \"BGB § 551\"\nchecked = 2026-08-19\n";
        let facts = format!("[months]\nkind = \"number\"\nvalue = 3\n{fact}[day]\nkind = \"date\"\nvalue = 2026-12-31\n{fact}");
        let outline = "title = \"title\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"deposit\"\ntitle = \"title\"\n[[block]]\nkind = \"paragraph\"\ntext = \"deposit\"\n";
        let fixture = Fixture::new(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"en\", \"uk\", \"ar\"]\n"),
            ("documents/facts.toml", &facts),
            ("documents/guide.toml", outline),
            ("locales/de/guide.ftl", "title = …\ndeposit = …\n"),
        ]);
        for (path, text) in &example.files {
            let title = if path.ends_with("guide.ftl") && path.starts_with("locales") { "title = …\n" } else { "" };
            fixture.write(path, format!("{title}{text}").as_bytes());
        }
        let library = match fixture.open() {
            Ok(library) => library,
            Err(Error::Invalid(findings)) => return findings.into_iter().find(|finding| finding.code == code),
            Err(error) => panic!("{code}: {error}"),
        };
        let fonts = FontSet::embedded();
        let options = Options { today: "2026-11-22".parse().ok(), fonts: Some(&fonts), ..Options::default() };
        run(&library, &Content::read(&library), &options).diagnostics.into_iter().find(|finding| finding.code == code)
    }

    #[test]
    fn every_code_has_an_example_that_shows_it() {
        let without: Vec<_> =
            Code::ALL.iter().filter(|code| example(**code).files.is_empty() || finding(**code).is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
        let sections = EXAMPLES.lines().filter_map(|line| line.strip_prefix("== "));
        let names: Vec<&str> = sections.collect();
        assert!(names.is_sorted() && names.iter().all(|name| name.parse::<Code>().is_ok()), "{names:?}");
    }

    #[test]
    fn the_page_of_codes_is_up_to_date() {
        let page = page(&Words::new("en"), &finding);
        assert!(
            !page.contains("{$"),
            "an argument is missing: {}",
            page.lines().find(|line| line.contains("{$")).unwrap_or_default()
        );
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/codes.md");
        if std::env::var_os("LOTSE_BLESS").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == page, "docs/codes.md has drifted; run LOTSE_BLESS=1 cargo test --lib check::");
    }
}
