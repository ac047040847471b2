//! Markup of other formats, which is printed as it is typed: Markdown and the entities of HTML.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};

/// Tells of what somebody typed as markup and what is none here: only where nothing else can be meant.
pub(crate) fn check<'a>(view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    for run in &text.profile.usage.text {
        let mut next = 0;
        for (at, byte) in run.bytes().enumerate() {
            if at < next || !matches!(byte, b'*' | b'_' | b'&' | b'[') || is_in_address(text, &run[at..]) {
                continue;
            }
            let rest = &run[at..];
            let before = run[..at].chars().next_back();
            let found = match byte {
                b'*' if before.is_some_and(char::is_alphanumeric) => None,
                b'*' => between(rest, "**").map(|length| ("strong", length)),
                b'_' if before.is_some_and(|before| before.is_alphanumeric() || before == '_') => None,
                b'_' => {
                    between(rest, "__").map(|length| ("strong", length)).or_else(|| emphasis(rest).map(|length| ("em", length)))
                }
                b'&' => entity(rest).map(|length| ("entity", length)),
                _ => link(rest).map(|length| ("link", length)),
            };
            let Some((reason, length)) = found else { continue };
            next = at + length;
            tell(view, reason, &rest[..length], sink);
        }
    }
    if text.profile.usage.text.len() > 1 {
        list(view, text, sink);
    }
}

fn tell<'a>(view: &View<'a>, reason: &str, found: &'a str, sink: &mut Sink<'a>) {
    sink.push(Diagnostic::new(Code::TypedMarkup).at(view.resource.locate(found)).arg("reason", reason).arg("found", found));
}

fn is_in_address(text: &Text<'_, '_>, rest: &str) -> bool {
    let here = rest.as_ptr() as usize;
    text.profile.urls.iter().any(|url| (url.as_ptr() as usize..url.as_ptr() as usize + url.len()).contains(&here))
}

/// How long the words are between two marks of two signs, with them: `**words**`.
fn between(rest: &str, mark: &str) -> Option<usize> {
    let inner = rest.strip_prefix(mark)?;
    let end = inner.find(mark)?;
    let words = &inner[..end];
    let touches =
        |character: Option<char>| character.is_some_and(|character| !character.is_whitespace() && !mark.contains(character));
    (words.chars().any(char::is_alphabetic) && touches(words.chars().next()) && touches(words.chars().next_back()))
        .then_some(mark.len() * 2 + end)
}

/// How long words between two low lines are, with them: `_words_`, but no name of a file.
fn emphasis(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('_')?;
    let end = inner.find('_')?;
    let (words, after) = (&inner[..end], inner[end + 1..].chars().next());
    let edges = words.starts_with(char::is_alphabetic) && words.ends_with(char::is_alphabetic);
    let plain = words.chars().all(|character| character.is_alphabetic() || character == ' ');
    let ends = after.is_none_or(|after| !after.is_alphanumeric() && after != '_');
    (edges && plain && ends).then_some(end + 2)
}

/// How long an entity of HTML is: `&amp;`, `&#8211;`.
fn entity(rest: &str) -> Option<usize> {
    let end = rest.find(';').filter(|end| (3..=10).contains(end))?;
    let name = &rest[1..end];
    let is_name = name.len() > 1 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let number = name.strip_prefix('#').map(|number| number.strip_prefix('x').unwrap_or(number));
    let is_number = number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_hexdigit()));
    (is_name || is_number).then_some(end + 1)
}

/// How long a link of Markdown is: `[words](https://…)`.
fn link(rest: &str) -> Option<usize> {
    let middle = rest.find("](")?;
    let address = &rest[middle + 2..];
    let end = address.find(')')?;
    let leads = ["http", "www.", "mailto:", "tel:", "#", "/"].iter().any(|start| address.starts_with(start));
    let is_one = !rest[1..middle].contains('[') && !address[..end].contains(char::is_whitespace);
    (leads && is_one && middle > 1).then_some(middle + 2 + end + 1)
}

/// Tells of lines that are typed as items of a list: two in a row that begin with a dash or a bullet, or are counted from 1.
fn list<'a>(view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let whole = view.resource.text();
    let begins_line = |run: &&&str| whole[..Span::of_slice(whole, run).start].trim_end_matches(' ').ends_with('\n');
    // The first line of a text may stand behind its `=`.
    let first = text.profile.usage.text.first();
    let lines: Vec<&'a str> =
        first.into_iter().chain(text.profile.usage.text.iter().skip(1).filter(begins_line)).copied().collect();
    let is_bullet = |line: &str| line.starts_with("- ") || line.starts_with("• ");
    let number = |line: &str| {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let is_marked = line[digits..].starts_with(". ") || line[digits..].starts_with(") ");
        line[..digits].parse::<u32>().ok().filter(|_| is_marked)
    };
    let bullets = lines.iter().filter(|line| is_bullet(line)).count();
    if bullets > 1 {
        lines.iter().find(|line| is_bullet(line)).into_iter().for_each(|line| tell(view, "list", line.trim_end(), sink));
        return;
    }
    // Behind a line in the midst of a sentence it is a date: "am / 1. Mai".
    let is_apart = |at: usize| at == 0 || lines[at - 1].trim_end().ends_with([':', '.', '!', '?']);
    let one = (0..lines.len()).find(|at| number(lines[*at]) == Some(1) && is_apart(*at));
    let two = one.is_some_and(|one| lines[one + 1..].iter().any(|line| number(line) == Some(2)));
    if let Some(one) = one.filter(|_| two) {
        tell(view, "list", lines[one].trim_end(), sink);
    }
}
