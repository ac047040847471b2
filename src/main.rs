//! The `lotse` command line.

fn main() {}
