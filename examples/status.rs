//! Says how far each translation is, what waits for a translator, and what changed in the source since.
//!
//! `cargo run --no-default-features --features check --example status`

#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use lotse::document::content::Content;
use lotse::library::Library;
use lotse::translation::{Choice, Scope, Status, Survey, pairs};

const LEDGER: &str = "\
# state: translated
# target: 25f23483baf6
deposit = Die Kaution

# state: translated
# target: 69d32f170546
hours = Ab 9 Uhr
";

fn main() -> Result<(), lotse::Error> {
    let library = Library::from_files([
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"pl\", \"uk\"]"),
        ("locales/de/guide.ftl", "deposit = Die Kaution\nhours = Ab 10 Uhr\nplace = Im Rathaus"),
        ("locales/pl/guide.ftl", "deposit = Kaucja\nhours = Od 9"),
        ("locales/uk/guide.ftl", "deposit = Застава\nhours = З 9 години\nplace = У ратуші"),
        // What the source said when somebody confirmed the translations, and which those were.
        ("ledger/uk/guide.ftl", LEDGER),
    ])?;
    let scope = Scope::of(&Content::read(&library));

    // A source, its translation and its ledger, compared.
    let open = pairs(&library, &scope, &Choice::default()).each(|pair| {
        let open = pair.items.iter().filter(|item| item.status.is_open());
        let told = open.map(|item| format!("{} is {}", item.id, item.status.name())).collect::<Vec<_>>().join(", ");
        format!("{} in {}: {}", pair.resource, pair.locale, if told.is_empty() { "nothing open" } else { &told })
    });
    open.iter().for_each(|line| println!("{line}"));

    // The same, summed up for everybody who asks.
    let survey = Survey::of(&library, &scope, &Choice::default(), None).complete()?;
    for locale in survey.coverage.locales() {
        println!("{locale}: {} %", survey.coverage.of_locale(locale).percent());
    }
    for impact in &survey.impacts {
        let outdated = impact.locales.iter().filter(|(_, status)| *status == Status::Outdated);
        println!("{}: a change of the source has outdated {} translation(s)", impact.key.id, outdated.count());
    }
    Ok(())
}
