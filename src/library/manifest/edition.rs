//! Editions: how a document is laid out on paper.

/// Points in a millimetre.
pub(crate) const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// How a document is laid out on paper: section `[editions.<name>]`. All lengths are in points.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Edition {
    /// Its name, as in `--edition a5-booklet`.
    pub name: String,
    /// The trimmed page.
    pub page: PageSize,
    /// Size of running text.
    pub size: f32,
    /// Distance between baselines as a multiple of `size`; the one pitch of the page.
    pub leading: f32,
    /// White space around the text.
    pub margins: Margins,
    /// How lines end.
    pub align: Align,
    /// Whether words are divided.
    pub hyphenation: Hyphenation,
    /// Overhang beyond the trimmed page on each side; 0 for none.
    pub bleed: f32,
    /// Whether marks for the cutter are printed outside the page.
    pub crop_marks: bool,
    /// How pages are placed on sheets.
    pub imposition: Imposition,
    /// Whether the source language stands beside the reader's.
    pub bilingual: bool,
    /// How sentences follow each other.
    pub sentences: Sentences,
    /// Raster images must have this many pixels an inch; 0 for any.
    pub min_dpi: u32,
    /// Where chapters begin that say nothing else.
    pub opens: Opens,
    /// The number of pages is a multiple of this: 1, 2 or 4; empty pages follow at the end.
    pub pad_to: u32,
    /// Which sheet the cover is on.
    pub cover: CoverSheet,
}

/// Width and height in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageSize {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

impl PageSize {
    /// ISO 216 A4.
    pub const A4: Self = Self::of_mm(210.0, 297.0);
    /// ISO 216 A5.
    pub const A5: Self = Self::of_mm(148.0, 210.0);

    /// A page of so many millimetres.
    pub const fn of_mm(width: f32, height: f32) -> Self {
        Self { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM }
    }
}

/// White space around the text, in points. `inner` is the side of the spine.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margins {
    /// Above.
    pub top: f32,
    /// Below.
    pub bottom: f32,
    /// At the spine.
    pub inner: f32,
    /// Away from the spine.
    pub outer: f32,
}

impl Margins {
    /// Margins of so many millimetres.
    pub const fn of_mm(top: f32, bottom: f32, inner: f32, outer: f32) -> Self {
        Self {
            top: top * POINTS_PER_MM,
            bottom: bottom * POINTS_PER_MM,
            inner: inner * POINTS_PER_MM,
            outer: outer * POINTS_PER_MM,
        }
    }
}

/// How lines end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Align {
    /// Ragged: aligned at the start only, which is easier to read.
    #[default]
    Start,
    /// Aligned at both sides.
    Justify,
}

/// Whether words are divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hyphenation {
    /// By the patterns of the language, where there are some.
    #[default]
    Auto,
    /// Only where the text itself has U+00AD.
    None,
}

/// How pages are placed on sheets.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum Imposition {
    /// One page a sheet.
    #[default]
    None,
    /// Two pages a side, folded and stapled; a multiple of four pages. Right-to-left languages bind on the right.
    Booklet {
        /// The unfolded sheet, in landscape when printed.
        sheet: PageSize,
        /// By how much each further sheet pushes its pages towards the spine, in points.
        creep: f32,
    },
}

/// How sentences follow each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sentences {
    /// In one paragraph.
    #[default]
    RunOn,
    /// Each on a line of its own.
    OnePerLine,
}

/// Where a chapter begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Opens {
    /// Below the chapter before it; on a new page where less than a third of one is left.
    #[default]
    RunOn,
    /// On a new page.
    Page,
    /// On a new page at the right of the spine, or at its left where the document reads from right to left: one with an odd number.
    Right,
}

/// Which sheet the cover is on, in a document that has one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CoverSheet {
    /// The first page of the others.
    #[default]
    Within,
    /// A folded sheet of its own, of other paper: its inside and its back are empty, and the pages in it fill whole sheets.
    Separate,
}

impl Opens {
    /// The words for it in a manifest and an outline.
    pub(crate) const NAMES: [(&'static str, Self); 3] = [("page", Self::Page), ("right", Self::Right), ("run-on", Self::RunOn)];
}

impl Edition {
    /// Names of the editions every library has.
    pub const BUILT_IN: [&'static str; 7] = ["a4", "a5", "a5-booklet", "bilingual", "easy", "large", "print"];
    /// Name of the edition that is printed where none is asked for.
    pub const DEFAULT: &'static str = "a4";

    /// The edition of a built-in name; of any other name, A4 to start from.
    pub fn built_in(name: &str) -> Self {
        let a4 = Self {
            name: name.to_owned(),
            page: PageSize::A4,
            size: 12.0,
            leading: 1.4,
            margins: Margins::of_mm(22.0, 24.0, 27.0, 27.0),
            align: Align::Start,
            hyphenation: Hyphenation::Auto,
            bleed: 0.0,
            crop_marks: false,
            imposition: Imposition::None,
            bilingual: false,
            sentences: Sentences::RunOn,
            min_dpi: 0,
            opens: Opens::RunOn,
            pad_to: 1,
            cover: CoverSheet::Within,
        };
        let a5 = Self { page: PageSize::A5, size: 11.0, margins: Margins::of_mm(16.0, 18.0, 18.0, 16.0), ..a4.clone() };
        match name {
            "a5" => a5,
            "a5-booklet" => Self { imposition: Imposition::Booklet { sheet: PageSize::A4, creep: 0.0 }, ..a5 },
            "bilingual" => Self { size: 11.0, margins: Margins::of_mm(18.0, 20.0, 18.0, 18.0), bilingual: true, ..a4 },
            "easy" => Self { size: 14.0, leading: 1.5, hyphenation: Hyphenation::None, sentences: Sentences::OnePerLine, ..a4 },
            "large" => Self { size: 18.0, margins: Margins::of_mm(18.0, 20.0, 18.0, 18.0), opens: Opens::Page, ..a4 },
            "print" => Self {
                margins: Margins::of_mm(22.0, 24.0, 30.0, 24.0),
                bleed: 3.0 * POINTS_PER_MM,
                crop_marks: true,
                min_dpi: 300,
                opens: Opens::Right,
                pad_to: 2,
                ..a4
            },
            _ => a4,
        }
    }
}
