//! `lotse completions`: completions for a shell.

use std::io::Write;

use clap::CommandFactory;

use super::args::{Cli, CompletionsArgs};
use super::exit::Exit;
use super::failure::Failure;
use super::help;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &CompletionsArgs, terminal: &Terminal) -> Result<Exit, Failure> {
    let mut command = help::localize(Cli::command(), &terminal.words);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "lotse", &mut script);
    terminal.format().write_all(&script).map_err(write_error)?;
    Ok(Exit::Clean)
}
