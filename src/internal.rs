//! What the command line, the tests and the benchmarks of this package ask for behind the doors. It is no part of the public crate: whatever stands
//! here changes without notice, and is not listed.

/// Documents before they are composed, and what their pages are told of.
pub mod document {
    pub use crate::document::fact::note_checks;
    pub use crate::document::graph::{Graph, Place, places_of_facts};
    pub use crate::document::image::picture::{FillRule, Held, PathItem, PictureKind, Raster, Segment};
    pub use crate::document::outline::kinds;
    pub use crate::document::provenance::Horizon;
    pub use crate::document::terms::Words;
    pub mod structure {
        //! The tree of tags.
        pub use crate::document::structure::*;
    }
}

/// Fluent files taken apart.
pub mod fluent {
    pub use crate::fluent::bundle::Bundle;
    pub use crate::fluent::canonical::format_file;
    pub use crate::fluent::format::{Formatter, Options, Value};
    pub use crate::fluent::usage::{SelectorKind, Usage, default_text, key};
}

/// Faces one by one.
pub mod font {
    pub use crate::font::FontId;
    #[cfg(feature = "render")]
    pub use crate::font::program::Programs;
}

/// What is known of languages beyond their direction.
pub mod language {
    pub use crate::language::plural::{PluralKind, category_name};
}

/// How files of a library are called and written.
pub mod library {
    pub use crate::library::create::{create, is_begun};
    pub use crate::library::discovery::{MAX_TEXT, read_argument};
    pub use crate::library::ending::stop_writing;
    pub use crate::library::name::{DOCUMENTS, FURNITURE, MANIFEST, TERMS};
    pub use crate::library::nearest::nearest;
    pub use crate::library::write::{Durability, write_atomic};
}

/// Pages as a file.
#[cfg(feature = "render")]
pub mod pdf {
    pub use crate::pdf::write;
}

/// Examples of findings, and the page made of them.
pub mod report {
    pub use crate::report::explain::{example, example_names, page};
}

/// What strangers wrote, as a person may see it.
pub mod shown {
    pub use crate::shown::{Edge, line, lines};
}

/// Names of messages and resources as they are typed.
pub mod translation {
    pub use crate::translation::key::{known_resource, resolve, target};
}

/// Blocks as pages.
#[cfg(feature = "render")]
pub mod typeset {
    pub use crate::typeset::{geometry, layout, page, text};
}
