//! Every string that a stranger can choose is hostile, in every command and every format: what comes out steers no terminal, no log and no report.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;

use crate::command::{git, lotse};
use crate::folder::Folder;

/// Colours, a title of the window, clearing, an embedding without end, marks, NUL, line ends of all kinds, commands of a runner, markup. `RED` after a colour
/// and `FORGED` at the head of a line show what was obeyed.
const HOSTILE: &str = "x\u{1b}[31mRED\u{1b}]0;T\u{7}\u{9b}2J\u{202e}rev\u{2066}\u{200f}\u{0}\u{feff}\r\n::error::FORGED\nFORGED\n \u{a0}##[group]\u{2028}::set-output name=a::FORGED ]]>`|<b>&";

/// The same as a name of a file.
fn name() -> String {
    HOSTILE.replace('\0', "")
}

/// The same as a string or key of TOML.
fn toml() -> String {
    HOSTILE.chars().fold(String::from("\""), |text, character| format!("{text}\\U{:08x}", u32::from(character))) + "\""
}

/// The same as the text of a message, raw and in escapes.
fn pattern() -> String {
    let escaped: String = HOSTILE.chars().map(|character| format!("\\U{:06X}", u32::from(character))).collect();
    format!("{}\n    {{ \"{escaped}\" }}", HOSTILE.replace('\n', "\n    "))
}

/// Lines that each command is run with. A new command has to say how, or the test fails.
fn lines(command: &str) -> Vec<Vec<String>> {
    let lines: &[&str] = match command {
        "status" => &["", "--format json", "--format markdown", "--badges badges"],
        "check" => &[
            "",
            "--print",
            "--format json",
            "--format sarif",
            "--format gitlab",
            "--format junit",
            "--format markdown",
            "--format github",
            "--output human=HOSTILE",
            "--write-baseline HOSTILE",
            "--staged",
            "--changed-since HEAD",
            "--explain HOSTILE",
            "--explain syntax-error",
        ],
        "todo" => &["uk", "HOSTILE", "uk --document HOSTILE"],
        "add" => &["uk", "fr", "HOSTILE"],
        "accept" => &["uk HOSTILE", "HOSTILE", "uk --by HOSTILE --state reviewed", "uk", "--minor a HOSTILE", "--minor a"],
        "rename" => &[
            "message a HOSTILE",
            "message HOSTILE b",
            "term HOSTILE HOSTILE",
            "fact fact HOSTILE",
            "contact office HOSTILE",
            "variable HOSTILE b",
            "document g HOSTILE",
            "document HOSTILE g2 --dry-run",
            "locale uk HOSTILE",
            "HOSTILE a b",
            "message b z --dry-run",
        ],
        "remove" => {
            &["message HOSTILE", "message gone --dry-run", "fact fact", "document HOSTILE --dry-run", "locale HOSTILE", "HOSTILE a"]
        }
        "impact" => &["", "a", "HOSTILE", "fact"],
        "render" => &["", "--draft", "HOSTILE", "g --out HOSTILE", "--edition HOSTILE", "g --jobs HOSTILE"],
        "facts" => &[
            "",
            "--stale",
            "HOSTILE",
            "--checked fact",
            "extract HOSTILE law --kind text --dry-run",
            "extract Text HOSTILE",
            "extract Text law --kind HOSTILE",
            "extract Text law --kind number --value HOSTILE",
            "extract Text law --kind text --source HOSTILE --document HOSTILE",
        ],
        "terms" => &["", "HOSTILE", "--locale HOSTILE"],
        "sweep" => &["", "--marked", "HOSTILE", "--locale HOSTILE"],
        "fmt" => &["--check", "--check --staged", "HOSTILE", ""],
        "new" => &["HOSTILE", "HOSTILE", "other --source HOSTILE"],
        "merge" => &["HOSTILE HOSTILE HOSTILE", "base ours theirs HOSTILE"],
        "completions" => &["bash", "zsh", "fish", "HOSTILE"],
        _ => panic!("a new command, {command}: say how it is run"),
    };
    let words = |line: &str| line.split_whitespace().map(|word| word.replace("HOSTILE", &name())).collect();
    lines.iter().map(|line| words(line)).collect()
}

/// The commands there are, as the help lists them.
pub(crate) fn commands(folder: &Path) -> Vec<String> {
    let help = String::from_utf8(lotse(folder, &["--help"]).stdout).unwrap();
    let list = help.split("\nCommands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    list.lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The options of a command that take a value, as its help lists them.
fn options(folder: &Path, command: &str) -> BTreeSet<String> {
    let help = String::from_utf8(lotse(folder, &[command, "--help"]).stdout).unwrap();
    let words = help
        .lines()
        .filter(|line| line.contains(" <"))
        .filter_map(|line| line.split_whitespace().find(|word| word.starts_with("--")));
    words.map(str::to_owned).collect()
}

/// A library whose manifest is sound, and nothing else.
fn texts() -> Folder {
    let (toml, pattern, name) = (toml(), pattern(), name());
    let comment = HOSTILE.replace(['\n', '\u{2028}'], "\n# ");
    let outline = "title = \"a\"\ndate = 2026-11-20\n[[block]]\nkind = \"paragraph\"\ntext = \"b\"\n";
    let hostile_outline = format!(
        "title = {toml}\n{toml} = {toml}\ndate = {toml}\nedition = {toml}\nlocales = [{toml}]\n[[block]]\nkind = {toml}\n[[block]]\nkind = \"chapter\"\ntitle = {toml}\nid = {toml}\nimage = {toml}\n"
    );
    let facts = format!(
        "[fact]\nkind = \"text\"\nvalue = {toml}\nsource = {toml}\nas-of = 2020-01-01\n[{toml}]\nkind = {toml}\nsource = {toml}\n{toml} = 1\n[other]\nkind = \"url\"\nvalue = {toml}\nsource = \"x\"\n[sum]\nkind = \"number\"\nderive = {toml}\n[page]\nkind = \"url\"\nvalue = {{ default = \"https://example.org\", {toml} = \"https://example.org\" }}\nsource = \"x\"\n[law]\nkind = \"law\"\nvalue = {toml}\nsource = \"x\"\n"
    );
    let terms = format!(
        "[amt]\nnote = {toml}\n[{toml}]\nnote = {toml}\nbeside = {toml}\n{toml} = 1\n[{toml}.locale.uk]\npreferred = {toml}\nallowed = [{toml}]\nforbidden = [{toml}, \"Zwei\"]\n[amt.locale.de]\nforbidden = [\"Zwei*\"]\n[amt.locale.{toml}]\npreferred = \"x\"\n"
    );
    let contacts = format!(
        "[office]\nname = {toml}\nphone = {toml}\nurl = {toml}\nemail = {toml}\nsource = {toml}\n[{toml}]\n{toml} = {toml}\n"
    );
    let german = format!(
        "# {comment}\na = {pattern}\n    .{name} = x\n\nb = Zwei {{ $fact }}.\n    .x = {pattern}\n\nc = {pattern}\n\nnew = {pattern}\n\n{name} = x\n"
    );
    let ukrainian = format!(
        "# {comment}\na = {pattern} <strong> {{ $nothing }}\n    .y = {pattern}\n\nb = {pattern}\n\nc = Три {pattern} 7\n\ngone = {pattern}\n\n{name}\n"
    );
    let ledger =
        format!("# state: reviewed {comment}\n# by: {comment}\na = alt {pattern}\n\n# state: machine\nb = {pattern}\n\n{name}\n");
    Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n[require]\nuk = 100\n"),
        ("documents/g.toml", outline.as_bytes()),
        ("documents/h.toml", hostile_outline.as_bytes()),
        (&format!("documents/{name}.toml"), hostile_outline.as_bytes()),
        ("documents/facts.toml", facts.as_bytes()),
        ("documents/contacts.toml", contacts.as_bytes()),
        ("documents/terms.toml", terms.as_bytes()),
        ("locales/de/terms.ftl", format!("-amt = {pattern}\n-{name} = x\n").as_bytes()),
        ("locales/de/g.ftl", german.as_bytes()),
        ("locales/uk/g.ftl", ukrainian.as_bytes()),
        (&format!("locales/de/{name}.ftl"), german.replace("a =", "q =").as_bytes()),
        (&format!("locales/uk/{name}.ftl"), ukrainian.as_bytes()),
        (&format!("locales/{name}/g.ftl"), b"a = b\n"),
        ("ledger/uk/g.ftl", ledger.as_bytes()),
        ("base", ukrainian.as_bytes()),
        ("ours", ukrainian.replace("Три", "Чотири").as_bytes()),
        ("theirs", ukrainian.replace("Три", "П’ять").as_bytes()),
    ])
}

/// A library whose texts are sound, with a manifest.
fn with_manifest(manifest: &str) -> Folder {
    let folder = crate::command::sound();
    folder.write("lotse.toml", manifest.as_bytes());
    folder
}

/// Libraries with a manifest that is hostile in one place each.
fn manifests() -> Vec<Folder> {
    let toml = toml();
    let manifests = [
        format!("source = {toml}\n"),
        format!("source = \"de\"\nlocales = [\"de\", {toml}]\n{toml} = {toml}\n"),
        format!("source = \"de\"\n[{toml}]\n[editions.{toml}]\nsize = 11\n[editions.a4]\n{toml} = 1\npage = {toml}\n"),
        format!("source = \"de\"\n[levels]\n{toml} = \"deny\"\nmissing-translation = {toml}\n[require]\n{toml} = 1\n"),
        format!(
            "source = \"de\"\n[locale.{toml}]\nname = {toml}\n[locale.uk]\ndigits = {toml}\ncldr = {toml}\nmonths = {toml}\n{toml} = 1\n"
        ),
        format!("source = \"de\"\n[look]\ntext = {toml}\nlogo = {toml}\nfonts = [{toml}]\n"),
        format!("source = \"de\"\n[locale.uk]\nname = {toml}\n[look]\nlogo = {toml}\n"),
        format!("source = \"de\"\n{HOSTILE}"),
    ];
    manifests.iter().map(|manifest| with_manifest(manifest)).collect()
}

/// Whether a terminal or a log would obey it, or a reader be misled by it.
fn steers(character: char) -> bool {
    let is_bidi = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    is_bidi || character.is_control() || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// Text without the tool's own styles.
fn bare(text: &str) -> String {
    let styles = ["0", "1", "4", "9", "31", "32", "33", "34"];
    styles.iter().fold(text.to_owned(), |text, style| text.replace(&format!("\u{1b}[{style}m"), ""))
}

/// What is wrong with a stream of a command, if anything is.
fn fault(text: &str, is_github: bool) -> Option<String> {
    if text.contains("\u{1b}[31mRED") {
        return Some("a stranger's colour".to_owned());
    }
    let text = bare(text);
    if let Some(found) = text.chars().find(|character| steers(*character) && !"\n\t".contains(*character)) {
        return Some(format!("{found:?}"));
    }
    // Words of the tool in which an argument is missing; what a library writes so has a blank.
    if text.contains("{$") {
        return Some("a finding or error without one of its arguments".to_owned());
    }
    text.lines().find_map(|line| {
        let own = ["::error ", "::warning "].iter().any(|own| line.starts_with(own) && is_github);
        let is_command = line.trim_start().starts_with("::") && !own || line.contains("##[");
        (is_command || line.starts_with("FORGED")).then(|| format!("the line {line:?}"))
    })
}

/// Holds what a format promises its readers.
fn assert_sound(arguments: &[&str], output: &str) {
    match arguments {
        [.., "--format", "json" | "sarif" | "gitlab"] => {
            let value: serde_json::Value = serde_json::from_str(output).unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
            assert!(!value.is_null());
        }
        [.., "--format", "junit"] => {
            let mut reader = quick_xml::Reader::from_str(output);
            loop {
                match reader.read_event().unwrap_or_else(|error| panic!("{error}: {output}")) {
                    quick_xml::events::Event::Eof => break,
                    quick_xml::events::Event::Start(element) => {
                        element.attributes().for_each(|attribute| assert!(attribute.is_ok()))
                    }
                    _ => {}
                }
            }
        }
        [.., "--format", "markdown"] => {
            let columns = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
            let rows: BTreeSet<usize> = output.lines().filter(|line| line.starts_with('|')).map(columns).collect();
            assert!(rows.len() <= 1, "{output}");
            assert!(!output.lines().any(|line| without_code(line).contains("<b>")), "{output}");
        }
        _ => {}
    }
}

/// A line of Markdown without the code it begins with, in which nothing is markup.
fn without_code(line: &str) -> &str {
    let Some(code) = line.strip_prefix("- ").filter(|rest| rest.starts_with('`')) else { return line };
    let fence = &code[..code.len() - code.trim_start_matches('`').len()];
    code[fence.len()..].split_once(fence).map_or(line, |(_, rest)| rest)
}

/// Runs a command with and without colours; what it says harms nobody. Gives all it said.
fn run(folder: &Path, command: &str, line: &[&str]) -> String {
    let mut said = String::new();
    for color in ["never", "always"] {
        let arguments = [&["--color", color, command], line].concat();
        let Output { stdout, stderr, status } = lotse(folder, &arguments);
        assert!(status.code().is_some_and(|code| code <= 2), "{arguments:?}: {status}");
        let is_script = command == "completions";
        let is_github = line.ends_with(&["github"]);
        for (stream, is_result) in [(stdout, true), (stderr, false)] {
            let text = String::from_utf8(stream).unwrap();
            let fault = if is_script && status.success() { None } else { fault(&text, is_github && is_result) };
            assert!(fault.is_none(), "{arguments:?}: {} in\n{text:?}", fault.unwrap_or_default());
            if is_result && !text.is_empty() {
                assert_sound(&arguments, &text);
            }
            said += &text;
        }
    }
    said
}

#[test]
fn no_command_lets_a_strangers_text_steer() {
    let folder = texts();
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "-A"]);
    git(folder.path(), &["commit", "-qm", "base"]);
    for command in commands(folder.path()) {
        let mut said = String::new();
        for line in lines(&command) {
            let line: Vec<&str> = line.iter().map(String::as_str).collect();
            said += &run(folder.path(), &command, &line);
        }
        for option in options(folder.path(), &command) {
            said += &run(folder.path(), &command, &[&option, &name()]);
            said += &run(folder.path(), &command, &[&format!("{option}={}", name())]);
        }
        said += &run(folder.path(), &command, &[&format!("--{}", name())]);
        assert!(said.contains("<U+001B>") && said.contains("<U+202E>"), "{command} met nothing hostile: {said}");
    }
    said_in_files(&folder);
    run(folder.path(), "check", &["--write-baseline", "known"]);
    let known = lotse(folder.path(), &["check", "--baseline", "known"]);
    assert_eq!(known.status.code(), Some(1), "a baseline is read as it was written, and hides no file that cannot be read");
    let nothing = lotse(folder.path(), &[&name()]);
    assert_eq!(fault(&String::from_utf8(nothing.stderr).unwrap(), false), None);
}

/// A report in a file is printed by somebody else.
fn said_in_files(folder: &Folder) {
    for format in ["human", "markdown", "junit", "json", "sarif", "gitlab"] {
        run(folder.path(), "check", &["--output", &format!("{format}={format}.txt")]);
        let text = folder.read(&format!("{format}.txt"));
        assert_eq!(fault(&text, false), None, "{format}: {text}");
        assert_sound(&["--format", format], &text);
    }
    let json: serde_json::Value = serde_json::from_str(&folder.read("json.txt")).unwrap();
    let findings = json["findings"].as_array().unwrap();
    let path = serde_json::Value::String(format!("locales/uk/{}.ftl", name()));
    let is_exact = |finding: &serde_json::Value| finding["args"]["path"] == path;
    assert!(findings.iter().any(is_exact), "a script reads the very name");
}

#[test]
fn no_manifest_steers_any_command() {
    for folder in manifests() {
        let mut said = String::new();
        for command in commands(folder.path()) {
            let line = lines(&command).into_iter().next().unwrap();
            let line: Vec<&str> = line.iter().map(String::as_str).collect();
            said += &run(folder.path(), &command, &line);
        }
        assert!(said.contains("<U+001B>"), "nothing hostile was met: {said}");
    }
}

#[test]
fn errors_of_the_crate_are_harmless_by_themselves() {
    for folder in manifests().iter().chain([&texts()]) {
        let told = match lotse::library::Library::open(folder.path()) {
            Err(error) => error.to_string(),
            Ok(library) => {
                let content = lotse::document::content::Content::read(&library);
                let findings = library.diagnostics().iter().chain(&content.diagnostics);
                findings.map(|finding| format!("{finding}\n")).collect()
            }
        };
        assert_eq!(fault(&told, false), None, "{told}");
    }
}

#[test]
fn every_promise_names_a_test_that_is_there() {
    fn sources(folder: &Path, into: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                sources(&entry, into);
            } else if entry.extension().is_some_and(|extension| extension == "rs") {
                into.push_str(&std::fs::read_to_string(entry).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = String::new();
    ["src", "tests"].iter().for_each(|folder| sources(&root.join(folder), &mut tests));
    let page = std::fs::read_to_string(root.join("docs/security.md")).unwrap();
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| threat ")).collect();
    assert!(rows.len() > 20);
    for row in rows {
        let named = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        let names: Vec<&str> = named.split(", ").map(|name| name.trim_matches('`')).collect();
        assert!(names.iter().all(|name| tests.contains(&format!("fn {name}("))), "{names:?}");
    }
}
