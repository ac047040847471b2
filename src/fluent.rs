//! Fluent resources, what their patterns use, and their resolution for a locale.

pub mod bundle;
pub mod canonical;
pub mod format;
pub mod guard;
pub mod locale;
pub mod resource;
pub mod usage;

pub use bundle::Bundle;
pub use locale::Locale;
pub use resource::{Entry, EntryKind, Resource};
