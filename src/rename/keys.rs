//! Where facts and contacts are keys.

use std::sync::Arc;

use crate::source::Source;

use super::files::Files;

/// The table in which an outline has the facts of its document.
pub(super) const OWN: &[&str] = &["facts"];

/// Where a fact or contact is a key.
pub(super) struct Values {
    pub(super) source: Arc<Source>,
    /// The table in that file.
    pub(super) path: &'static [&'static str],
    /// The document whose outline it is, where it is one.
    pub(super) document: Option<String>,
}

impl Values {
    /// A file of facts or contacts of all documents.
    pub(super) fn shared(source: Option<&Arc<Source>>) -> Option<Self> {
        Some(Self { source: Arc::clone(source?), path: &[], document: None })
    }

    /// The outline of a document that has facts.
    pub(super) fn own(files: &Files<'_>, document: &str) -> Option<Self> {
        let outline = files.content.outlines.get(document)?;
        Some(Self { source: Arc::clone(&outline.source), path: OWN, document: Some(document.to_owned()) })
    }
}
