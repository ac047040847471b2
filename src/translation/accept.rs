//! Accepting: recording that a translation renders today's source.

use crate::error::Error;
use crate::fluent::Locale;
use crate::library::Library;

use super::Scope;
use super::desk::Desk;
use super::key::known_resource;
use super::lost::Lost;
use super::pairs::{Choice, pairs};
use super::state::Confirmation;

mod asked;
mod pair;

pub use asked::{Accepted, Recorded, Wanted};
use pair::{OfPair, accept_pair};

/// Records translations of a locale as `confirmation` says, without a look at what is wrong with them: that is what [`crate::confirm`] is for.
///
/// A message that was only renamed takes its translation along and keeps what was recorded.
///
/// # Errors
/// [`Error::Invalid`] if a translation or a ledger cannot be read, or if a conflict of git stands in them or in the source;
/// [`Error::Unknown`] for a resource that the source does not have.
pub fn accept(
    library: &Library,
    scope: &Scope,
    locale: &Locale,
    request: &Wanted<'_>,
    confirmation: &Confirmation,
) -> Result<Accepted, Error> {
    if let Some(document) = request.document {
        known_resource(library, document)?;
    }
    let mut choice = Choice { locales: Some(vec![locale]), ..Choice::of_keys(request.keys) };
    if let Some(document) = request.document {
        choice.resources =
            Some(choice.resources.map_or(vec![document], |names| names.into_iter().filter(|name| *name == document).collect()));
    }
    let pairs = pairs(library, scope, &choice);
    let run = |lost: Option<&Lost>| -> Result<Vec<OfPair>, Error> {
        pairs.each(|pair| accept_pair(pair, request, confirmation, lost)).into_iter().collect()
    };
    let mut of_pairs = run(None)?;
    // To look through all ledgers takes its time; only a text that is open may have a record under another name.
    if of_pairs.iter().any(|pair| pair.has_open) {
        let lost = Lost::of(library, locale);
        if !lost.is_empty() {
            of_pairs = run(Some(&lost))?;
        }
    }
    let mut accepted = Accepted::default();
    let mut desk = Desk::new(library, locale);
    let mut answered = Vec::new();
    for OfPair { accepted: mut more, ledger, answered: stubs, .. } in of_pairs {
        accepted.recorded.append(&mut more.recorded);
        accepted.kept.append(&mut more.kept);
        accepted.unchanged.append(&mut more.unchanged);
        accepted.behind.append(&mut more.behind);
        accepted.beside.append(&mut more.beside);
        accepted.settled.append(&mut more.settled);
        accepted.adopted.append(&mut more.adopted);
        accepted.denied.append(&mut more.denied);
        accepted.drafted.append(&mut more.drafted);
        accepted.carried.append(&mut more.carried);
        accepted.missing.append(&mut more.missing);
        accepted.dropped.append(&mut more.dropped);
        if let Some((ledger, document, draft)) = ledger {
            desk.put(&document, ledger, draft);
        }
        answered.extend(stubs);
    }
    for (key, stub) in answered {
        desk.clear_stub(&key, &stub)?;
    }
    for (from, _) in &accepted.adopted {
        desk.drop_record(from)?;
    }
    accepted.dropped.retain(|key| accepted.adopted.iter().all(|(from, _)| from != key));
    desk.carry(&accepted.carried)?;
    accepted.edits = desk.edits();
    Ok(accepted)
}

#[cfg(test)]
mod tests;
