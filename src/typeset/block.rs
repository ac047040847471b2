//! Blocks: each kind in a file of its own, and the flow that puts them one below the other.

pub(crate) mod flow;

mod bilingual;
mod chapter;
mod chart;
mod columns;
mod contact;
mod cover;
mod dispatch;
mod do_dont;
mod figure;
mod glossary;
mod heading;
mod imprint;
mod letter;
mod list;
mod note;
mod paragraph;
mod part;
mod qr;
mod quote;
mod table;
mod tiles;
mod toc;
