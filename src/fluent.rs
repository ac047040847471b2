//! Fluent resources, what their patterns use, and their resolution for a locale.
//!
//! A file passes through here in this order:
//!
//! 1. [`guard`] scans its bytes and leaves out what would harm the parser;
//! 2. [`resource`] parses the rest and knows the place of every entry, comment and broken part;
//! 3. [`usage`] says what a pattern uses, for checks; [`canonical`] writes an entry or a file in Fluent's canonical form, for ledgers and `lotse fmt`;
//! 4. [`bundle`] resolves messages to text, with values formatted by [`format`](mod@format) as the [`language`](crate::language) has it.
//!
//! What is wrong with somebody's text is a [`Diagnostic`](crate::Diagnostic) at every step, never an error, and never costs more than the entry it is in.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use lotse::Source;
//! use lotse::fluent::Resource;
//! use lotse::internal::fluent::{Bundle, Value};
//!
//! let text = "deposit = Höchstens { $months ->\n    [one] eine Monatsmiete\n   *[other] { $months } Monatsmieten\n}\n";
//! let resource = Resource::parse(Source::new("locales/de/guide.ftl", text));
//! let values = BTreeMap::from([("months".to_owned(), Value::from(3_u32))]);
//! let bundle = Bundle::new(&"de".parse()?, &[&resource], &values);
//! assert_eq!(bundle.format("deposit", None, &[]).as_deref(), Ok("Höchstens \u{2068}3\u{2069} Monatsmieten"));
//! # Ok::<(), lotse::language::NoLocale>(())
//! ```

pub(crate) mod bundle;
pub(crate) mod canonical;
pub(crate) mod find;
pub(crate) mod format;
pub(crate) mod guard;
pub(crate) mod rename;
pub(crate) mod resource;
pub(crate) mod tag;
pub(crate) mod usage;

pub(crate) use crate::language::Locale;
pub(crate) use bundle::Bundle;
pub use resource::Resource;
