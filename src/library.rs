//! A library of documents: a folder with a manifest, outlines, facts and Fluent resources.

pub mod manifest;
