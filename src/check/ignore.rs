//! Findings that somebody has set aside, one code on one message, with a reason: `# lotse-ignore: CODE – reason` in the comment of a
//! translation; in that of a source it holds for all locales.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::fluent::Resource;
use crate::fluent::resource::{self, Node};
use crate::source::Location;

use super::context::Levels;
use super::options::Options;
use super::report::Suppressed;

/// What a comment sets aside.
pub(super) struct Ignore {
    document: String,
    /// The locale; none for all.
    locale: Option<String>,
    message: String,
    code: Code,
    why: String,
    at: Location,
    used: bool,
}

/// What the comments of one resource set aside, and what is wrong with them; `locale` is none for the source, whose comments hold for all.
pub(super) fn read(resource: &Resource, document: &str, locale: Option<&str>) -> (Vec<Ignore>, Vec<Diagnostic>) {
    let (mut ignores, mut findings) = (Vec::new(), Vec::new());
    if !resource.text().contains(resource::IGNORE) {
        return (ignores, findings);
    }
    for node in resource.nodes() {
        let (comment, id) = match node {
            Node::Entry(entry) => (entry.comment, Some(entry.id)),
            Node::Comment { comment, .. } => (Some(comment), None),
            Node::Junk { .. } => continue,
        };
        for line in comment.into_iter().flat_map(|comment| &comment.content) {
            let Some(rest) = resource::ignored(line) else { continue };
            let at = resource.locate(line);
            let (name, why) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            let why = why.trim_matches(|character: char| character.is_whitespace() || "–—-:".contains(character));
            let (code, reason) = match (name.parse::<Code>(), id) {
                // A stub that waits for text is a comment by itself.
                (_, None) => (None, "place"),
                (Err(_), _) => (None, "code"),
                (Ok(_), _) if why.is_empty() => (None, "why"),
                (Ok(code), _) => (Some(code), ""),
            };
            match (code, id) {
                (Some(code), Some(id)) => ignores.push(Ignore {
                    document: document.to_owned(),
                    locale: locale.map(str::to_owned),
                    message: id.to_owned(),
                    code,
                    why: why.to_owned(),
                    at,
                    used: false,
                }),
                _ => {
                    let finding =
                        Diagnostic::new(Code::UnusedIgnore).at(at).document(document).arg("reason", reason).arg("name", name);
                    findings.push(id.into_iter().fold(finding, Diagnostic::message));
                }
            }
        }
    }
    (ignores, findings)
}

/// Takes out of what the rules found what is set aside and returns it, tells of each what was set aside and why, and of what no longer applies.
pub(super) fn apply(
    found: &mut Vec<Diagnostic>,
    mut ignores: Vec<Ignore>,
    levels: &Levels,
    options: &Options<'_>,
    binding: bool,
) -> Vec<Suppressed> {
    if ignores.is_empty() {
        return Vec::new();
    }
    let mut by_message: FxHashMap<(String, String), Vec<usize>> = FxHashMap::default();
    for (at, ignore) in ignores.iter().enumerate() {
        by_message.entry((ignore.document.clone(), ignore.message.clone())).or_default().push(at);
    }
    let (mut aside, mut suppressed) = (Vec::new(), Vec::new());
    found.retain(|finding| {
        let subject = &finding.subject;
        let (Some(document), Some(message)) = (&subject.document, &subject.message) else { return true };
        let id = message.split('.').next().unwrap_or_default();
        let known = by_message.get(&(document.clone(), id.to_owned())).into_iter().flatten();
        let mut known = known.copied().filter(|at| {
            let ignore = &ignores[*at];
            ignore.code == finding.code && (ignore.locale.is_none() || ignore.locale == subject.locale)
        });
        let Some(at) = known.next() else { return true };
        if binding && binds(finding.code) && finding.level == Level::Deny {
            return true;
        }
        ignores[at].used = true;
        suppressed.push(Suppressed { finding: finding.clone(), why: ignores[at].why.clone(), at: ignores[at].at.clone() });
        let told = Diagnostic { code: Code::IgnoredFinding, args: Default::default(), ..finding.clone() };
        aside.push(told.arg("code", finding.code).arg("why", &ignores[at].why));
        false
    });
    found.extend(aside);
    let looked_at = |ignore: &&Ignore| {
        let is_told = levels.get(ignore.code) != Level::Allow && !needs_more(ignore.code);
        let everywhere = options.locales.is_empty() && options.documents.is_empty();
        let here =
            options.locales.iter().any(|locale| Some(locale.to_string()) == ignore.locale) && options.wants(&ignore.document);
        !ignore.used && is_told && (everywhere || here)
    };
    found.extend(ignores.iter().filter(looked_at).map(|ignore| {
        let is_bound = binding && binds(ignore.code) && levels.get(ignore.code) == Level::Deny;
        let finding = Diagnostic::new(Code::UnusedIgnore).at(ignore.at.clone()).document(&ignore.document).message(&ignore.message);
        let finding = ignore.locale.iter().fold(finding, |finding, locale| finding.locale(locale));
        finding.arg("reason", if is_bound { "deny" } else { "nothing" }).arg("name", ignore.code)
    }));
    for finding in found.iter_mut().filter(|finding| matches!(finding.code, Code::IgnoredFinding | Code::UnusedIgnore)) {
        finding.level = levels.get(finding.code);
    }
    suppressed
}

/// Whether a code speaks of structure, of files or of references: where it is denied, something would be missing in print.
fn binds(code: Code) -> bool {
    code < Code::MissingPluralCategory || code.answers_to_no_baseline()
}

/// Whether a code is found only on pages, or where fonts are at hand.
fn needs_more(code: Code) -> bool {
    matches!(code, Code::OverfullLine | Code::TextTooLong | Code::NoHyphenation | Code::LowResolution | Code::MissingGlyph)
}
