//! Page furniture that nobody has said: one finding for a language, however many messages it is and however many documents print them.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::Locale;
use crate::language::{self, Known};
use crate::library::FURNITURE;

/// Whether a message is page furniture that every document may need.
pub(crate) fn is_furniture(id: &str) -> bool {
    language::FURNITURE.iter().any(|word| word.id == id && word.known != Known::Never)
}

/// Tells that neither the library says some messages nor Lotse knows them in a locale, which is that of the source or not.
pub(crate) fn missing<'m>(messages: impl IntoIterator<Item = &'m str>, locale: &Locale, is_source: bool) -> Diagnostic {
    let messages: Vec<&str> = messages.into_iter().collect();
    let finding = Diagnostic::new(Code::MissingFurniture).document(FURNITURE).locale(locale);
    finding.arg("messages", messages.join(", ")).arg("reason", if is_source { "source" } else { "translation" })
}

/// Makes one finding for each locale of those about missing page furniture.
pub(crate) fn join(found: &mut Vec<Diagnostic>) {
    let mut joined: BTreeMap<Option<String>, Diagnostic> = BTreeMap::new();
    let taken = found.extract_if(.., |finding| finding.code == Code::MissingFurniture);
    for mut finding in taken {
        // It is about no single message.
        finding.subject.message = None;
        match joined.get_mut(&finding.subject.locale) {
            Some(before) => {
                before.level = before.level.max(finding.level);
                let messages = [&before.args["messages"], &finding.args["messages"]].map(|messages| messages.split(", "));
                let messages: Vec<&str> = messages.into_iter().flatten().collect();
                let in_order = language::FURNITURE.iter().map(|word| word.id).filter(|id| messages.contains(id));
                let in_order = in_order.collect::<Vec<_>>().join(", ");
                before.args.insert("messages", in_order);
            }
            None => _ = joined.insert(finding.subject.locale.clone(), finding),
        }
    }
    found.extend(joined.into_values());
}
