//! Records that somebody has read a translation, and merges the work of two translators by message.
//!
//! `cargo run --no-default-features --features check --example translate`

#![expect(clippy::print_stdout, reason = "an example shows what it made")]

use std::error::Error;
use std::path::Path;

use lotse::confirm::confirm;
use lotse::document::content::Content;
use lotse::library::{Library, Memory};
use lotse::translation::{Confirmation, FileKind, State, Wanted, merge};

fn main() -> Result<(), Box<dyn Error>> {
    let memory = Memory::default();
    memory.put("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]");
    memory.put("locales/de/guide.ftl", "deposit = Die Kaution\nhours = Ab 9 Uhr\n");
    memory.put("locales/uk/guide.ftl", "deposit = Застава\nhours = З 9 години\n");
    let library = Library::from_memory(&memory)?;
    let content = Content::read(&library);

    // An act gives the new texts of files; the library writes them, in a folder under its lock.
    let confirmation = Confirmation::new(State::Reviewed, Some("Олена"), Some("2026-11-20".parse()?))?;
    let accepted = confirm(&library, &content, &"uk".parse()?, &Wanted::default(), &confirmation)?.accepted;
    library.apply(&accepted.edits)?;
    let ledger = Path::new("ledger/uk/guide.ftl");
    println!("{} recorded in {}:", accepted.recorded.len(), ledger.display());
    print!("{}", String::from_utf8(memory.get(ledger).unwrap_or_default())?);

    // Two people worked on neighbouring messages, and on one and the same.
    let base = "deposit = Застава\nhours = З 9 години\n";
    let ours = "deposit = Гарантійний внесок\nhours = З 9 години\n";
    let merged = merge(base, ours, "deposit = Застава\nhours = З 10 години\n", FileKind::Texts);
    print!("\n{}", merged.text);
    let merged = merge(base, ours, "deposit = Завдаток\nhours = З 9 години\n", FileKind::Texts);
    println!("both changed: {}", merged.conflicts.join(", "));
    Ok(())
}
