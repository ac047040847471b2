//! Help in the language of the user: the texts of the tool's own words, put into the parser before it reads the command line.

use clap::{Arg, Command};
use lotse::words::Words;

/// Puts the words into every command and argument.
pub(crate) fn localize(mut root: Command, words: &Words) -> Command {
    let globals: Vec<String> = root.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    root = with_headings(root, words, "global", &globals).about(words.text("help-about", &[]));
    let names: Vec<String> = root.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    // How a command is used can only be asked of one that is complete.
    let mut complete = root.clone();
    complete.build();
    root = root.override_usage(usage(&mut complete, words));
    for name in names {
        let usage = complete.find_subcommand_mut(&name).map(|command| usage(command, words)).unwrap_or_default();
        let within: Vec<(String, String)> = complete.find_subcommand_mut(&name).map_or_else(Vec::new, |command| {
            let inner = command.get_subcommands_mut().map(|inner| (inner.get_name().to_owned(), self::usage(inner, words)));
            inner.collect()
        });
        root = root.mut_subcommand(&name, |command| {
            let about = words.text(&format!("help-{name}"), &[]);
            let mut command = with_headings(command, words, &name, &[]).about(about).override_usage(usage);
            for (inner, usage) in within {
                command = command.mut_subcommand(&inner, |command| {
                    let about = words.text(&format!("help-{name}-{inner}"), &[]);
                    with_headings(command, words, &inner, &[]).about(about).override_usage(usage)
                });
            }
            command
        });
    }
    root
}

/// How a command is used, without the parser's English.
fn usage(command: &mut Command, words: &Words) -> String {
    let text = command.render_usage().to_string();
    let text = text.trim_start_matches("Usage:").trim_start();
    text.replace("[OPTIONS]", &words.text("usage-options", &[])).replace("<COMMAND>", &words.text("usage-command", &[]))
}

/// Before the options of every command; no command has so many of its own.
const LAST: usize = 100;

fn with_headings(command: Command, words: &Words, scope: &str, globals: &[String]) -> Command {
    let heading = |name: &str| words.text(&format!("help-heading-{name}"), &[]);
    let (arguments, options, global) = (heading("arguments"), heading("options"), heading("global"));
    let mut place = 0;
    command
        .help_template(format!("{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}", heading("usage")))
        .subcommand_help_heading(heading("commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .mut_args(|arg| {
            let id = arg.get_id().to_string();
            let text = words.text(&format!("help-{scope}-{id}"), &[]);
            let heading = match (globals.contains(&id), arg.is_positional()) {
                (true, _) => global.clone(),
                (false, true) => arguments.clone(),
                (false, false) => options.clone(),
            };
            // In the order of the definition, what every command has at the end.
            place += 1;
            let order = if globals.contains(&id) { LAST + place } else { place };
            let arg = arg.help_heading(heading).display_order(order);
            if !arg.get_action().takes_values() {
                return arg.help(text);
            }
            // The parser would say these in English.
            let listed = |id: &str, values: Vec<String>| match values.is_empty() {
                true => String::new(),
                false => format!(" [{}]", words.text(id, &[("values", &values.join(", "))])),
            };
            let default = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
            let possible = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            let help = text + &listed("help-default", default) + &listed("help-possible", possible);
            arg.help(help).hide_default_value(true).hide_possible_values(true)
        })
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(words.text("help-global-help", &[]))
                .display_order(LAST + 90)
                .help_heading(global.clone()),
        )
        .args((scope == "global").then(|| {
            Arg::new("version")
                .short('V')
                .long("version")
                .action(clap::ArgAction::Version)
                .help(words.text("help-global-version", &[]))
                .display_order(LAST + 91)
                .help_heading(global)
        }))
}
