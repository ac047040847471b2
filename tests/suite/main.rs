//! Integration tests, one topic a module.

mod layout;
mod pdf;
mod tagged;
