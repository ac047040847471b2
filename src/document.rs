//! Documents: outline, facts, contacts, and their composition into blocks of one locale.

pub mod block;
pub mod compose;
pub mod contact;
pub mod content;
pub mod fact;
pub(crate) mod furniture;
pub mod graph;
pub mod image;
pub mod markup;
pub mod outline;
pub mod provenance;
pub mod scope;
pub mod structure;
