//! Integration tests, one topic a module.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod architecture;
mod codes;
mod command;
mod composes;
mod defects;
mod findings;
mod folder;
#[cfg(unix)]
mod git;
mod hostile;
mod languages;
mod layout;
mod pdf;
mod reproducible;
mod shipped;
mod spoken;
mod tagged;
mod terminal;
mod translation;
