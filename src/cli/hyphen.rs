//! Terms on the command line: their ids begin with a hyphen, as options do.
//!
//! `-office` is no option of Lotse, whose short options are one letter, and is taken for the term: it stands behind the `--` that ends all options, or, as
//! one of several values of a long option, behind its name and an equals sign.

use std::ffi::OsString;

use clap::Command;

/// What was typed, with every term in a place in which the parser takes it for one.
pub(crate) fn with_terms(typed: impl IntoIterator<Item = OsString>, command: &Command) -> Vec<OsString> {
    let mut typed = typed.into_iter();
    let mut args: Vec<OsString> = typed.next().into_iter().collect();
    let mut terms: Vec<OsString> = Vec::new();
    // The commands so far, the innermost last, and the option whose values these are.
    let (mut commands, mut option): (Vec<&Command>, Option<Values>) = (vec![command], None);
    while let Some(arg) = typed.next() {
        let Some(text) = arg.to_str() else {
            args.push(arg);
            continue;
        };
        // The one value of an option is whatever comes; of several each may be a term.
        let is_value = option.as_ref().is_some_and(|option| option.most == 1 || !text.starts_with('-') || is_term(text));
        match option.take() {
            Some(values) if values.most > 1 && is_value => {
                args.push(format!("{}={text}", values.name).into());
                option = Some(Values { is_empty: false, ..values });
                continue;
            }
            Some(values) => args.extend(values.unanswered()),
            None => {}
        }
        if is_value {
            args.push(arg);
        } else if text == "--" {
            args.push(arg);
            args.append(&mut terms);
            args.extend(typed);
            return args;
        } else if is_term(text) {
            terms.push(arg);
        } else {
            option = Values::of(text, &commands);
            if !text.starts_with('-') {
                commands.extend(commands.last().and_then(|command| command.find_subcommand(text)));
            }
            if option.as_ref().is_none_or(|option| option.most == 1) {
                args.push(arg);
            }
        }
    }
    args.extend(option.and_then(Values::unanswered));
    if !terms.is_empty() {
        args.push("--".into());
        args.append(&mut terms);
    }
    args
}

/// The values of an option that stand behind it.
struct Values {
    name: String,
    most: usize,
    /// Whether none was there yet.
    is_empty: bool,
}

impl Values {
    /// How many values follow an option that was typed; none if it is a switch, or brings its value.
    fn of(typed: &str, commands: &[&Command]) -> Option<Self> {
        let is_meant = |arg: &&clap::Arg| match typed.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => typed.starts_with('-') && typed.chars().count() == 2 && typed.chars().nth(1) == arg.get_short(),
        };
        let arg = commands.iter().rev().flat_map(|command| command.get_arguments()).find(is_meant)?;
        let most = arg.get_num_args().map_or_else(|| usize::from(arg.get_action().takes_values()), |range| range.max_values());
        (most > 0).then(|| Self { name: typed.to_owned(), most, is_empty: true })
    }

    /// The name of an option of several values that got none: the parser says what is missing.
    fn unanswered(self) -> Option<OsString> {
        (self.most > 1 && self.is_empty).then(|| self.name.into())
    }
}

/// Whether an argument looks like the id of a term: a hyphen, a small letter, and more; `-j4` and switches in one, `-qh`, are none.
fn is_term(arg: &str) -> bool {
    let Some(id) = arg.strip_prefix('-').filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase())) else {
        return false;
    };
    let is_number = id.trim_start_matches('q').strip_prefix('j').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    let is_switches = id.bytes().all(|byte| matches!(byte, b'q' | b'h'));
    // A part of an entry may be named behind a dot.
    let is_id = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    id.len() > 1 && is_id && !is_number && !is_switches
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::super::args::Cli;
    use super::*;

    #[test]
    fn a_term_is_taken_for_one_wherever_it_stands() {
        let mut command = Cli::command();
        command.build();
        let cases = [
            ("accept uk -office --state draft", "accept uk --state draft -- -office"),
            ("accept uk --unchanged -office --why x", "accept uk --unchanged --why x -- -office"),
            ("accept uk a -office b", "accept uk a b -- -office"),
            ("accept --minor -office a -haus --force", "accept --minor=-office --minor=a --minor=-haus --force"),
            ("accept --minor --force", "accept --minor --force"),
            ("accept --minor", "accept --minor"),
            ("impact -jobcenter", "impact -- -jobcenter"),
            ("terms -quittung -haus", "terms -- -quittung -haus"),
            ("rename term -office -housing-office", "rename term -- -office -housing-office"),
            ("accept uk -- -office", "accept uk -- -office"),
            ("accept uk -amt -- -office -x", "accept uk -- -amt -office -x"),
            // Options stay options, and their values values.
            ("render -j4 -q", "render -j4 -q"),
            ("-C -library status", "-C -library status"),
            ("check -Dmissing-glyph -W kept-translation -qh", "check -Dmissing-glyph -W kept-translation -qh"),
            ("facts extract x y --value -5", "facts extract x y --value -5"),
            ("accept uk a --unchanged --why -weil", "accept uk a --unchanged --why -weil"),
        ];
        for (typed, expected) in cases {
            let words = |line: &str| std::iter::once("lotse").chain(line.split(' ')).map(OsString::from).collect::<Vec<_>>();
            let found: Vec<_> = with_terms(words(typed), &command).into_iter().map(|arg| arg.into_string().unwrap()).collect();
            assert_eq!(found[1..].join(" "), expected, "{typed}");
        }
    }
}
