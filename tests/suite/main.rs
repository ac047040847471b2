//! Integration tests, one topic a module.

mod layout;
