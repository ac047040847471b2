//! Asks what is known of languages by their tags: script, direction, and the tag that CLDR writes.
//!
//! `cargo run --no-default-features --features check --example language`

#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use lotse::Locale;
use lotse::language::Direction;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for tag in ["de", "ckb", "sr-Latn", "iw", "ti", "und"] {
        let locale: Locale = tag.parse()?;
        let direction = match locale.direction() {
            Direction::LeftToRight => "from left to right",
            Direction::RightToLeft => "from right to left",
        };
        print!("{locale}: in {}, {direction}", locale.script());
        match locale.canonical() {
            Some(canonical) => println!("; CLDR writes {canonical}"),
            None => println!(),
        }
    }
    let wrong = "german please".parse::<Locale>();
    println!("{}", wrong.map_or_else(|error| error.to_string(), |locale| locale.to_string()));
    Ok(())
}
