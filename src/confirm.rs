//! Confirming: recording that translations render today's source, once nothing stands in their way.
//!
//! What a check denies is no translation that anybody can stand for: a number that differs, a tag that is not closed. Such a text is not recorded,
//! or, where somebody insists, as a draft.
//!
//! ```no_run
//! use lotse::confirm::confirm;
//! use lotse::document::content::Content;
//! use lotse::library::Library;
//! use lotse::translation::{Confirmation, State, Wanted};
//!
//! let library = Library::open("my-library".as_ref())?;
//! let content = Content::read(&library);
//! let translated = Confirmation::new(State::Translated, None, None).expect("only who reviews has to say who");
//! let confirmed = confirm(&library, &content, &"uk".parse().expect("a BCP 47 tag"), &Wanted::default(), &translated)?;
//! library.apply(&confirmed.accepted.edits)?;
//! assert!(confirmed.denied.is_empty(), "{} texts are left out", confirmed.accepted.denied.len());
//! # Ok::<(), lotse::Error>(())
//! ```

use std::collections::BTreeSet;

use crate::check::{self, Options};
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::content::Content;
use crate::error::Error;
use crate::font::FontSet;
use crate::language::Locale;
use crate::library::Library;
use crate::translation::{Accepted, Confirmation, Key, Scope, Wanted, accept};

/// What a confirmation would write, and why it leaves some translations out.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Confirmed {
    /// What would be written and recorded.
    pub accepted: Accepted,
    /// The findings on translations that are not recorded, or only as drafts.
    pub denied: Vec<Diagnostic>,
}

/// Records translations of a locale as `confirmation` says, but for those that a check denies.
///
/// # Errors
/// Those of [`accept`](fn@accept).
pub fn confirm(
    library: &Library,
    content: &Content,
    locale: &Locale,
    wanted: &Wanted<'_>,
    confirmation: &Confirmation,
) -> Result<Confirmed, Error> {
    let mut findings = denials(library, content, locale, wanted);
    let keys: BTreeSet<Key> = findings.iter().filter_map(key).collect();
    let wanted = Wanted { denied: Some(&keys), ..*wanted };
    let accepted = accept(library, &Scope::of(content), locale, &wanted, confirmation)?;
    let concerned: BTreeSet<&Key> = accepted.denied.iter().chain(accepted.recorded.iter().map(|(key, _)| key)).collect();
    findings.retain(|finding| key(finding).is_some_and(|key| concerned.contains(&key)));
    Ok(Confirmed { accepted, denied: findings })
}

/// What a check denies about translations of a locale, among those that are wanted.
fn denials(library: &Library, content: &Content, locale: &Locale, wanted: &Wanted<'_>) -> Vec<Diagnostic> {
    let (fonts, _) = FontSet::of_library(library);
    let mut documents: Vec<String> = wanted.document.into_iter().map(str::to_owned).collect();
    if documents.is_empty() {
        documents.extend(wanted.keys.into_iter().flatten().map(|key| key.document.clone()));
        documents.dedup();
    }
    let options = Options::default().locales([locale.clone()]).documents(documents).fonts(&fonts);
    let options = Options { apart: true, ..options };
    let tag = locale.to_string();
    let denied = check::run(library, content, &options).diagnostics.into_iter().filter(|finding| {
        finding.level == Level::Deny && finding.subject.locale.as_ref() == Some(&tag) && !is_about_the_record(finding.code)
    });
    denied.filter(|finding| finding.subject.message.is_some()).collect()
}

/// Whether a finding says what is recorded, and nothing of the text: recording mends it.
fn is_about_the_record(code: Code) -> bool {
    matches!(
        code,
        Code::UnconfirmedTranslation
            | Code::OutdatedTranslation
            | Code::KeptTranslation
            | Code::ChangedTerm
            | Code::RenamedMessage
            | Code::InvalidLedger
    )
}

/// The message that a finding is about.
fn key(finding: &Diagnostic) -> Option<Key> {
    let (document, message) = (finding.subject.document.as_ref()?, finding.subject.message.as_ref()?);
    let id = message.split('.').next().unwrap_or_default();
    Some(Key { document: document.clone(), id: id.to_owned() })
}
