//! The command line as it is typed.
//!
//! Help texts stand in the words of the tool (`help-…` messages), not here, so that they exist in German and in English.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// What was typed.
#[derive(Debug, Parser)]
#[command(name = "lotse", version, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options every command takes.
#[derive(Debug, Args)]
pub(crate) struct Global {
    #[arg(short = 'C', long = "directory", value_name = "DIR", global = true)]
    pub(crate) directory: Option<PathBuf>,
    #[arg(long, value_name = "LANG", global = true)]
    pub(crate) lang: Option<String>,
    #[arg(long, value_name = "WHEN", global = true, default_value = "auto")]
    pub(crate) color: ColorChoice,
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[arg(long, value_name = "SECONDS", global = true, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) timeout: Option<u64>,
}

/// When to use colour.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ColorChoice {
    Auto,
    Always,
    Never,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Status(StatusArgs),
    Check(CheckArgs),
    Todo(TodoArgs),
    Add(AddArgs),
    Accept(AcceptArgs),
    Rename(RenameArgs),
    Remove(RemoveArgs),
    Impact(ImpactArgs),
    Render(RenderArgs),
    #[command(alias = "fact")]
    Facts(FactsArgs),
    Terms(TermsArgs),
    Sweep(SweepArgs),
    Fmt(FmtArgs),
    New(NewArgs),
    Merge(MergeArgs),
    Completions(CompletionsArgs),
}

#[derive(Debug, Args)]
pub(crate) struct StatusArgs {
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Vec<String>,
    #[arg(long, value_name = "DOCUMENT")]
    pub(crate) document: Vec<String>,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(crate) format: StatusFormat,
    #[arg(long, value_name = "DIR")]
    pub(crate) badges: Option<PathBuf>,
    #[arg(long, value_name = "REVISION")]
    pub(crate) since: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum StatusFormat {
    Table,
    Json,
    Markdown,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Vec<String>,
    #[arg(long, value_name = "DOCUMENT")]
    pub(crate) document: Vec<String>,
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: String,
    #[arg(long, value_name = "FORMAT=FILE")]
    pub(crate) output: Vec<String>,
    #[arg(short = 'A', long = "allow", value_name = "CODE")]
    pub(crate) allow: Vec<String>,
    #[arg(short = 'W', long = "warn", value_name = "CODE")]
    pub(crate) warn: Vec<String>,
    #[arg(short = 'D', long = "deny", value_name = "CODE")]
    pub(crate) deny: Vec<String>,
    #[arg(long, value_name = "LOCALE=PERCENT", value_delimiter = ',')]
    pub(crate) require: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) write_baseline: Option<PathBuf>,
    #[arg(long)]
    pub(crate) no_ignores: bool,
    #[arg(long)]
    pub(crate) print: bool,
    #[arg(long, value_name = "REV")]
    pub(crate) changed_since: Option<String>,
    #[arg(long)]
    pub(crate) staged: bool,
    #[arg(long, value_name = "CODE", conflicts_with_all = ["output", "baseline", "changed_since"])]
    pub(crate) explain: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct TodoArgs {
    #[arg(value_name = "LOCALE")]
    pub(crate) locale: String,
    #[arg(long, value_name = "DOCUMENT")]
    pub(crate) document: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct AddArgs {
    #[arg(value_name = "LOCALE")]
    pub(crate) locale: String,
}

#[derive(Debug, Args)]
pub(crate) struct AcceptArgs {
    #[arg(value_name = "LOCALE", required_unless_present_any = ["minor", "all"])]
    pub(crate) locale: Option<String>,
    #[arg(value_name = "MESSAGE")]
    pub(crate) messages: Vec<String>,
    #[arg(long, conflicts_with_all = ["locale", "messages", "minor", "unchanged"])]
    pub(crate) all: bool,
    #[arg(long, value_name = "DOCUMENT")]
    pub(crate) document: Option<String>,
    #[arg(long, value_name = "STATE")]
    pub(crate) state: Option<StateArg>,
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    #[arg(long, requires = "why")]
    pub(crate) unchanged: bool,
    #[arg(long, value_name = "REASON", requires = "unchanged")]
    pub(crate) why: Option<String>,
    #[arg(long, value_name = "MESSAGE", num_args = 1.., conflicts_with_all = ["locale", "messages", "state", "by", "on", "unchanged"])]
    pub(crate) minor: Vec<String>,
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum StateArg {
    Machine,
    Draft,
    Translated,
    Reviewed,
}

#[derive(Debug, Args)]
pub(crate) struct RenameArgs {
    #[arg(value_name = "KIND")]
    pub(crate) kind: KindArg,
    // A term begins with a hyphen.
    #[arg(value_name = "OLD", allow_hyphen_values = true)]
    pub(crate) old: String,
    #[arg(value_name = "NEW", allow_hyphen_values = true)]
    pub(crate) new: String,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RemoveArgs {
    #[arg(value_name = "KIND")]
    pub(crate) kind: KindArg,
    #[arg(value_name = "NAME", allow_hyphen_values = true)]
    pub(crate) name: String,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What a name is the name of.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum KindArg {
    Message,
    Term,
    Fact,
    Contact,
    Variable,
    Document,
    Locale,
}

#[derive(Debug, Args)]
pub(crate) struct ImpactArgs {
    #[arg(value_name = "MESSAGE")]
    pub(crate) messages: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RenderArgs {
    #[arg(value_name = "DOCUMENT")]
    pub(crate) documents: Vec<String>,
    #[arg(long = "document", value_name = "DOCUMENT")]
    pub(crate) more_documents: Vec<String>,
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Vec<String>,
    #[arg(long, value_name = "EDITION")]
    pub(crate) edition: Vec<String>,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long)]
    pub(crate) draft: bool,
    #[arg(long)]
    pub(crate) explain_pages: bool,
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<usize>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct FactsArgs {
    #[command(subcommand)]
    pub(crate) command: Option<FactsCommand>,
    #[arg(value_name = "FACT")]
    pub(crate) facts: Vec<String>,
    #[arg(long)]
    pub(crate) stale: bool,
    #[arg(long, requires = "facts", conflicts_with = "stale")]
    pub(crate) checked: bool,
    #[arg(long, value_name = "DATE", requires = "checked")]
    pub(crate) on: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
}

impl FactsArgs {
    /// Whether it changes the library.
    pub(crate) fn writes(&self) -> bool {
        let extracts = matches!(&self.command, Some(FactsCommand::Extract(args)) if !args.dry_run);
        extracts || self.checked
    }
}

/// What else to do with facts.
#[derive(Debug, Subcommand)]
pub(crate) enum FactsCommand {
    Extract(ExtractArgs),
}

#[derive(Debug, Args)]
pub(crate) struct ExtractArgs {
    #[arg(value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) text: String,
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    #[arg(long, value_name = "KIND", default_value = "law")]
    pub(crate) kind: String,
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    pub(crate) value: Option<String>,
    #[arg(long, value_name = "SOURCE")]
    pub(crate) source: Option<String>,
    #[arg(long, value_name = "DOCUMENT")]
    pub(crate) document: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TermsArgs {
    // A term begins with a hyphen.
    #[arg(value_name = "TERM", allow_hyphen_values = true)]
    pub(crate) terms: Vec<String>,
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SweepArgs {
    #[arg(value_name = "DOCUMENT")]
    pub(crate) documents: Vec<String>,
    #[arg(long, value_name = "LOCALE")]
    pub(crate) locale: Vec<String>,
    #[arg(long)]
    pub(crate) marked: bool,
}

#[derive(Debug, Args)]
pub(crate) struct FmtArgs {
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) check: bool,
    #[arg(long, requires = "check")]
    pub(crate) staged: bool,
}

#[derive(Debug, Args)]
pub(crate) struct NewArgs {
    #[arg(value_name = "DIR")]
    pub(crate) directory: PathBuf,
    #[arg(long, value_name = "LOCALE", default_value = "de")]
    pub(crate) source: String,
}

#[derive(Debug, Args)]
pub(crate) struct MergeArgs {
    #[arg(value_name = "BASE")]
    pub(crate) base: PathBuf,
    #[arg(value_name = "OURS")]
    pub(crate) ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    pub(crate) theirs: PathBuf,
    #[arg(value_name = "PATH")]
    pub(crate) path: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}
