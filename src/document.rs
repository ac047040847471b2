//! Documents: outline, facts, contacts, and their composition into blocks of one locale.

mod address;
pub mod block;
pub mod compose;
pub(crate) mod contact;
pub mod content;
pub(crate) mod fact;
pub(crate) mod furniture;
pub(crate) mod graph;
pub mod image;
pub(crate) mod markup;
pub(crate) mod outline;
pub(crate) mod provenance;
pub(crate) mod scope;
pub(crate) mod sign;
pub(crate) mod structure;
pub(crate) mod terms;
