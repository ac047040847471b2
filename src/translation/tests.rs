//! Tests of all acts together.

mod acts;
mod model;
