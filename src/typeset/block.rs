//! Blocks: each kind in a file of its own, and the flow that puts them one below the other.

pub(crate) mod bilingual;
pub(crate) mod chapter;
pub(crate) mod chart;
pub(crate) mod contact;
pub(crate) mod cover;
pub(crate) mod do_dont;
pub(crate) mod figure;
pub(crate) mod flow;
pub(crate) mod footnote;
pub(crate) mod glossary;
pub(crate) mod imprint;
pub(crate) mod letter;
pub(crate) mod list;
pub(crate) mod note;
pub(crate) mod qr;
pub(crate) mod quote;
pub(crate) mod table;
pub(crate) mod tiles;
pub(crate) mod toc;
