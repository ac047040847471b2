//! Integration tests, one topic a module.

mod architecture;
mod layout;
mod pdf;
mod shipped;
mod tagged;
mod translation;
