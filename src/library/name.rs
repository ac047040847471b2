//! Names of the folders and files that every library has.

/// Name of the manifest.
pub const MANIFEST: &str = "lotse.toml";
/// Folder of the outlines, facts, contacts and pictures.
pub const DOCUMENTS: &str = "documents";
/// Folder of the texts, a folder in it for each locale.
pub(crate) const LOCALES: &str = "locales";
/// Folder of the ledgers, a folder in it for each target locale.
pub(crate) const LEDGER: &str = "ledger";
/// Name of the resource of terms.
pub(crate) const TERMS: &str = "terms";
/// Name of the resource of page furniture.
pub const FURNITURE: &str = "common";
/// The resources whose messages every document sees.
pub(crate) const SHARED: [&str; 2] = [TERMS, FURNITURE];
/// Where the page furniture that Lotse knows is said to stand: in no folder of a library.
pub(crate) const BUILT_IN: &str = "<lotse>";
/// Folder of what the tool needs for itself: the lock of those who write, and files that are not whole yet. Git ignores it.
pub(super) const PRIVATE: &str = ".lotse";
