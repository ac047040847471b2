//! The logical structure of a document: the tree that assistive technology reads (ISO 32000-1, 14.7 and 14.8).

use crate::document::block::Target;

/// Index of an element in its [`Structure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElementId(pub u32);

/// The structure tree, as an arena; element 0 is the root of type `Document`.
#[derive(Clone, Debug)]
pub struct Structure {
    /// All elements; a parent stands before its children.
    pub elements: Vec<StructureElement>,
}

/// One element.
#[derive(Clone, Debug)]
pub struct StructureElement {
    /// Its standard structure type.
    pub kind: StructureType,
    /// Language (BCP 47), where it differs from that of the parent.
    pub lang: Option<String>,
    /// Alternative description.
    pub alt: Option<String>,
    /// Replacement text.
    pub actual_text: Option<String>,
    /// What an abbreviation stands for.
    pub expansion: Option<String>,
    /// Elements it refers to: the mark of a footnote and the note each other (`Ref` of ISO 32000-2, 14.7.2).
    pub refers_to: Vec<ElementId>,
    /// Title of a Sect, or none.
    pub title: Option<String>,
    /// Standard attributes.
    pub attributes: Attributes,
    /// Children in reading order.
    pub children: Vec<StructureChild>,
    /// The message (and `.attribute`) whose text this element holds; for proofs that what is read is what was written.
    pub message: Option<String>,
}

impl StructureElement {
    /// An empty element of a kind.
    pub fn of(kind: StructureType) -> Self {
        Self {
            kind,
            lang: None,
            alt: None,
            actual_text: None,
            expansion: None,
            refers_to: Vec::new(),
            title: None,
            attributes: Attributes::default(),
            children: Vec::new(),
            message: None,
        }
    }
}

/// A child of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructureChild {
    /// Another element.
    Element(ElementId),
    /// A marked-content sequence: page index and marked-content identifier on that page.
    Content {
        /// Page index, from 0.
        page: u32,
        /// Marked-content identifier, from 0, unique on the page.
        mcid: u32,
    },
    /// An annotation: page index and index into [`crate::typeset::page::Page::links`], after them into its fields.
    Annotation {
        /// Page index, from 0.
        page: u32,
        /// Index into the page's links and fields.
        link: u32,
    },
}

/// Standard structure types in use (ISO 32000-1, 14.8.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the standard's own names")]
pub enum StructureType {
    Document,
    Sect,
    Div,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Caption,
    Figure,
    Formula,
    Toc,
    Toci,
    Reference,
    Link,
    Note,
    BlockQuote,
    Quote,
    Span,
    Form,
}

impl StructureType {
    /// The name in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Sect => "Sect",
            Self::Div => "Div",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::H4 => "H4",
            Self::H5 => "H5",
            Self::H6 => "H6",
            Self::P => "P",
            Self::L => "L",
            Self::LI => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::TR => "TR",
            Self::TH => "TH",
            Self::TD => "TD",
            Self::Caption => "Caption",
            Self::Figure => "Figure",
            Self::Formula => "Formula",
            Self::Toc => "TOC",
            Self::Toci => "TOCI",
            Self::Reference => "Reference",
            Self::Link => "Link",
            Self::Note => "Note",
            Self::BlockQuote => "BlockQuote",
            Self::Quote => "Quote",
            Self::Span => "Span",
            Self::Form => "Form",
        }
    }
}

/// Standard attributes of an element (ISO 32000-1, 14.8.5).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributes {
    /// Of a TH.
    pub scope: Option<Scope>,
    /// Of an L.
    pub list_numbering: Option<ListNumbering>,
    /// Of a Figure or Table: left, top, right, bottom in points from the top left corner of the page.
    pub bbox: Option<[f32; 4]>,
    /// Columns a cell spans, where more than one.
    pub col_span: Option<u32>,
    /// Rows a cell spans, where more than one.
    pub row_span: Option<u32>,
}

/// What a header cell heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the standard's own names")]
pub enum Scope {
    Row,
    Column,
    Both,
}

/// How the items of a list are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the standard's own names")]
pub enum ListNumbering {
    None,
    Disc,
    Square,
    Decimal,
}

/// An entry of the document outline (bookmarks), nested.
#[derive(Clone, Debug)]
pub struct OutlineItem {
    /// Its title, plain text.
    pub title: String,
    /// The anchor it leads to.
    pub target: Target,
    /// Page index, from 0, and distance from the top of the page in points.
    pub page: u32,
    /// Distance from the top of the page in points.
    pub top: f32,
    /// Items below it.
    pub children: Vec<OutlineItem>,
}
