//! Tests of all acts together.

mod acts;
