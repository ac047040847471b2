//! Fingerprints: what makes a finding the same finding after its line has moved.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;

/// The fingerprint of a finding: of its code, document, locale and message, not of its line. `occurrence` tells several of one kind
/// in one message apart, counted from 0.
pub(crate) fn fingerprint(diagnostic: &Diagnostic, occurrence: usize) -> String {
    let mut hash = Sha256::new();
    hash.update(diagnostic.code.name());
    let subject = &diagnostic.subject;
    for part in [&subject.document, &subject.locale, &subject.message] {
        // A separator that no part can contain keeps neighbours apart.
        hash.update([0]);
        hash.update(part.as_deref().unwrap_or_default());
    }
    if subject.message.is_none() {
        // Without a message the path says where, so that two broken files are two findings.
        hash.update([0]);
        hash.update(diagnostic.location.as_ref().map(super::path::path_of).unwrap_or_default());
    }
    hash.update((occurrence as u64).to_le_bytes());
    hash.finalize()[..16].iter().fold(String::with_capacity(32), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Gives fingerprints to the findings of a report in its order, each a different one.
#[derive(Debug, Default)]
pub(super) struct Fingerprints {
    seen: BTreeMap<String, usize>,
}

impl Fingerprints {
    /// The fingerprint of the next finding.
    pub(crate) fn next(&mut self, diagnostic: &Diagnostic) -> String {
        let first = fingerprint(diagnostic, 0);
        let count = self.seen.entry(first.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { first } else { fingerprint(diagnostic, *count - 1) }
    }
}
