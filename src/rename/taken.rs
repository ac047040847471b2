//! Whether a new name is free.
//!
//! A run that was killed leaves files that have the new name, always the first ones in the order of writing. So in a file that still has the old name, or
//! that stands behind one that has, the new name was there before; and so it was if the file that is written last has it. Where somebody has
//! given that file the new name by hand, the others may have either, each one of them.

use crate::document::contact::PARTS;
use crate::document::outline::Outline;
use crate::source::Location;

use super::act::Kind;
use super::files::Files;
use super::item::Item;
use super::plan::{Plan, contact_of};
use super::values::facts_called;

/// Where the new name is there already, first in the file that has it; `items` stand in the order of writing.
pub(super) fn taken(files: &Files<'_>, plan: &Plan, items: &[Item]) -> Vec<Location> {
    let is_named_by_hand = items.iter().any(|item| item.is_home() && item.old.is_empty() && !item.new.is_empty());
    let (mut places, mut others) = (Vec::new(), Vec::new());
    let mut has_old_before = false;
    for item in items {
        let has_old = !item.old.is_empty();
        if has_old || has_old_before && !is_named_by_hand {
            if item.is_home() { &mut places } else { &mut others }.extend(item.new_places());
        }
        has_old_before |= has_old;
    }
    places.extend(other_values(files, plan));
    places.append(&mut others);
    places
}

/// Facts, contacts and names of blocks that the new name of a fact or contact would be taken for.
fn other_values(files: &Files<'_>, plan: &Plan) -> Vec<Location> {
    let content = files.content;
    let of_contact = |name: &str| content.contacts.get(name).map(|contact| contact.location.clone());
    let anchors = || {
        let of_outline = |outline: &Outline| -> Vec<Location> {
            let named = outline.anchors().filter(|anchor| anchor.text == plan.new);
            named.map(|anchor| outline.location(anchor.span)).collect()
        };
        content.outlines.values().filter(|_| plan.is_linked()).flat_map(of_outline)
    };
    match plan.kind {
        Kind::Fact => {
            let part = contact_of(files, &plan.new).and_then(of_contact);
            let home = plan.values.as_ref().map(|values| values.source.path());
            let others = facts_called(files, plan, &plan.new).into_iter().filter(|at| home != Some(at.source.path()));
            part.into_iter().chain(of_contact(&plan.new)).chain(others).chain(anchors()).collect()
        }
        Kind::Contact => {
            let parts = PARTS.iter().flat_map(|part| facts_called(files, plan, &format!("{}-{part}", plan.new)));
            parts.chain(facts_called(files, plan, &plan.new)).chain(anchors()).collect()
        }
        Kind::Variable => facts_called(files, plan, &plan.new),
        _ => Vec::new(),
    }
}
