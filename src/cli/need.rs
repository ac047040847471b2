//! The one door: what each command needs of the library, so that none goes on as if a file that cannot be read were not there.

use lotse::internal::translation::target;
use lotse::library::{Library, Needs};
use lotse::{Diagnostic, Locale};

use super::args::Command;

/// Why what the command needs could not be read. Empty for those that tell it themselves or read no library.
pub(super) fn unread(command: &Command, library: &Library) -> Vec<Diagnostic> {
    needs(command, library).map(|needs| library.unread(&needs)).unwrap_or_default()
}

fn needs(command: &Command, library: &Library) -> Option<Needs> {
    // What outlines say of languages decides what there is to translate.
    let translation = || Needs::default().outlines().texts();
    // A tag that is none is told by whoever reads it.
    let of =
        |tag: &str| -> Vec<Locale> { target(library, tag).or_else(|error| tag.parse().map_err(|_| error)).into_iter().collect() };
    let of_all = |needs: Needs, tags: &[String]| match tags {
        [] => needs,
        tags => needs.locales(tags.iter().flat_map(|tag| of(tag))),
    };
    Some(match command {
        // Findings are its result.
        Command::Check(_) => return None,
        Command::New(_) | Command::Merge(_) | Command::Completions(_) => return None,
        Command::Status(args) => of_all(translation().documents(&args.document), &args.locale),
        Command::Todo(args) => translation().documents(&args.document).locales(of(&args.locale)),
        Command::Add(args) => translation().locales(of(&args.locale)),
        Command::Accept(args) => match &args.locale {
            Some(locale) => translation().documents(&args.document).locales(of(locale)),
            None => translation(),
        },
        // A name may stand anywhere.
        Command::Rename(_) | Command::Remove(_) => translation().values().ledgers(),
        // A name may be that of a fact.
        Command::Impact(_) => translation().values(),
        Command::Render(args) => {
            let documents = args.documents.iter().chain(&args.more_documents);
            of_all(translation().values().ledgers().documents(documents), &args.locale)
        }
        Command::Facts(args) if args.command.is_some() => translation().values().ledgers(),
        Command::Facts(_) => translation().values(),
        Command::Sweep(args) => of_all(translation().values().documents(&args.documents), &args.locale),
        Command::Terms(args) => of_all(translation().values(), &args.locale),
        // Files that were named are looked for one by one.
        Command::Fmt(args) if args.files.is_empty() => Needs::default().texts(),
        Command::Fmt(_) => return None,
    })
}
