//! The page of codes: for each finding what it means, an example, what it says and what to do.
//!
//! Meanings are words of the tool; examples stand in `examples.txt` and are checked by a test, and what they say on the page is what
//! the checks say of them. So neither the page nor the examples can drift from the checks.

use std::fmt::Write as _;

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::words::Words;

const EXAMPLES: &str = include_str!("examples.txt");

/// An example of a finding.
#[doc(hidden)]
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

/// The names of the examples, in the order they stand in.
#[doc(hidden)]
pub fn example_names() -> impl Iterator<Item = &'static str> {
    EXAMPLES.lines().filter_map(|line| line.strip_prefix("== "))
}

/// The example of a code.
#[doc(hidden)]
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

/// The word for the level of a code, among those of the tool.
fn level_word(code: Code) -> &'static str {
    match code.default_level() {
        Level::Deny => "level-deny",
        Level::Warn => "level-warn",
        Level::Allow => "level-allow",
    }
}

/// Explains a code on the command line: its name and level, what it means, and an example.
pub fn explain(code: Code, words: &Words) -> String {
    let label = words.text(level_word(code), &[]);
    let meaning = words.explanation(code).unwrap_or_default();
    let example: String =
        example(code).text().lines().map(|line| if line.is_empty() { "\n".into() } else { format!("    {line}\n") }).collect();
    format!("{label}[{code}]\n{meaning}\n\n{example}")
}

/// The page of all codes in Markdown; `finding` gives the finding that a check makes of an example.
#[doc(hidden)]
pub fn page(words: &Words, finding: &dyn Fn(Code) -> Option<Diagnostic>) -> String {
    let mut page = String::from(
        "# Findings\n\nEvery finding has a code that stays the same. `lotse check --explain CODE` says what stands here; `-A`, `-W` and `-D CODE`, or \
         `[levels]` in `lotse.toml`, set whether it is allowed, a warning or an error.\n\nThis page is written by a test from the table of codes, \
         the words of the tool and checked examples: change those, then run `LOTSE_BLESS=1 cargo test --test suite codes::`.\n",
    );
    let mut codes = Code::ALL.to_vec();
    codes.sort_by_key(|code| code.name());
    for code in codes {
        let level = words.text(level_word(code), &[]);
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
