//! Paper: the galley is cut into pages, and the pages are painted and placed on sheets.

pub(crate) mod canvas;
pub(crate) mod emit;
pub(crate) mod ends;
pub(crate) mod feet;
pub(crate) mod furniture;
pub(crate) mod imposition;
pub(crate) mod near;
pub(crate) mod paginate;
