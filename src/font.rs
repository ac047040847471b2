//! Fonts: the faces that come with Lotse, those of a library, and which character each can show.
//!
//! A [`FontSet`] is made once and shared by every document and thread. It knows of each face what checks ask: names, style and characters, for
//! those that come with Lotse by a table. Their files, and what text is set in, are in `program`, which only a build that prints has. Which faces
//! are tried for a text, and in which order, is decided by [`FontSet::candidates`] from weight, slant and script; which of them shows a
//! character is decided per grapheme cluster by [`FontSet::face_for`].

use std::sync::{Arc, LazyLock};

use unicode_script::Script;

pub(crate) mod cluster;
mod coverage;
mod directory;
mod face;
mod own;
#[cfg(feature = "render")]
pub(crate) mod program;
pub(crate) mod style;
mod table;

pub(crate) use coverage::Coverage;
#[doc(hidden)]
pub use face::Face;
pub(crate) use style::{Slant, Weight};

/// Index of a face in its [`FontSet`].
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontId(pub u16);

/// The faces a document is set in, shared by all documents and threads.
#[derive(Debug)]
pub struct FontSet {
    faces: Vec<Arc<Face>>,
    /// Order in which faces are tried, by style and [`Group`].
    candidates: [[Vec<FontId>; Group::COUNT]; 4],
}

/// More faces than this make fallback slow and no document better.
const MAX_FACES: usize = 64;

impl FontSet {
    /// The faces that come with Lotse; always the same instance.
    pub fn embedded() -> Arc<Self> {
        static EMBEDDED: LazyLock<Arc<FontSet>> = LazyLock::new(|| Arc::new(FontSet::of(table::faces().map(Arc::new).collect())));
        EMBEDDED.clone()
    }

    /// Some faces, tried before those that come with Lotse.
    fn with_own(mut faces: Vec<Arc<Face>>) -> Arc<Self> {
        let embedded = Self::embedded();
        if faces.is_empty() {
            return embedded;
        }
        faces.extend(embedded.faces.iter().cloned());
        Arc::new(Self::of(faces))
    }

    fn of(faces: Vec<Arc<Face>>) -> Self {
        let candidates = std::array::from_fn(|style| std::array::from_fn(|group| order(&faces, STYLES[style], Group::ALL[group])));
        Self { faces, candidates }
    }

    /// The face of an id.
    pub(crate) fn face(&self, id: FontId) -> &Face {
        &self.faces[usize::from(id.0)]
    }

    /// All faces with their ids.
    #[doc(hidden)]
    pub fn faces(&self) -> impl Iterator<Item = (FontId, &Face)> {
        self.faces.iter().enumerate().map(|(index, face)| (FontId(index as u16), &**face))
    }

    /// The faces to try for text of a style and script, best first: one of each family.
    ///
    /// A family that has no italics gives its bold for emphasis.
    pub(crate) fn candidates(&self, weight: Weight, slant: Slant, script: Script) -> &[FontId] {
        let style = STYLES.iter().position(|style| *style == (weight, slant)).expect("STYLES has every combination");
        &self.candidates[style][Group::of(script) as usize]
    }

    /// Whether some face has a glyph for the character.
    pub fn covers(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.coverage.contains(character))
    }
}

const STYLES: [(Weight, Slant); 4] = [
    (Weight::Regular, Slant::Upright),
    (Weight::Regular, Slant::Italic),
    (Weight::Bold, Slant::Upright),
    (Weight::Bold, Slant::Italic),
];

/// Scripts that have a family of their own to begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Ethiopic,
    Other,
}

impl Group {
    const COUNT: usize = 6;
    const ALL: [Self; Self::COUNT] = [Self::Latin, Self::Cyrillic, Self::Greek, Self::Arabic, Self::Ethiopic, Self::Other];

    fn of(script: Script) -> Self {
        match script {
            Script::Latin => Self::Latin,
            Script::Cyrillic => Self::Cyrillic,
            Script::Greek => Self::Greek,
            Script::Arabic => Self::Arabic,
            Script::Ethiopic => Self::Ethiopic,
            _ => Self::Other,
        }
    }

    /// A letter that every font made for the script has.
    const fn sample(self) -> Option<char> {
        match self {
            Self::Latin => Some('n'),
            Self::Cyrillic => Some('н'),
            Self::Greek => Some('ν'),
            Self::Arabic => Some('ن'),
            Self::Ethiopic => Some('ነ'),
            Self::Other => None,
        }
    }
}

fn order(faces: &[Arc<Face>], (weight, slant): (Weight, Slant), group: Group) -> Vec<FontId> {
    let mut families: Vec<&str> = Vec::new();
    for face in faces {
        if !families.contains(&face.family.as_str()) {
            families.push(&face.family);
        }
    }
    let made_for = |family: &str| {
        group.sample().is_some_and(|sample| faces.iter().any(|face| face.family == family && face.coverage.contains(sample)))
    };
    families.sort_by_key(|family| !made_for(family));
    // Without italics emphasis is bold; without bold it is whatever there is.
    let wanted = |face: &Face| match (slant, face.slant == slant, face.weight == weight) {
        (_, true, true) => 0,
        (Slant::Italic, false, _) if face.weight == Weight::Bold => 1,
        (_, true, false) => 2,
        _ => 3,
    };
    families
        .into_iter()
        .filter_map(|family| {
            let of_family = faces.iter().enumerate().filter(|(_, face)| face.family == family);
            of_family.min_by_key(|(_, face)| wanted(face)).map(|(index, _)| FontId(index as u16))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_faces_are_complete() {
        let set = FontSet::embedded();
        let names: Vec<_> = set.faces().map(|(_, face)| face.post_script_name.as_str()).collect();
        assert_eq!(
            names,
            [
                "NotoSans-Regular",
                "NotoSans-Bold",
                "NotoSans-Italic",
                "NotoSans-BoldItalic",
                "NotoSansArabic-Regular",
                "NotoSansArabic-Bold",
                "NotoSansEthiopic-Regular",
                "NotoSansEthiopic-Bold",
                "NotoSansSymbols-Regular",
                "NotoSansSymbols2-Regular",
                "NotoSansMath-Regular"
            ]
        );
        for character in "aßИїґےپێڕ٪٣ግርኛ።€§✓✗☐☎→–−×÷±≤≥≈≠∞„“”«»…•\u{200C}\u{AD}\u{202F}".chars()
        {
            assert!(set.covers(character), "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn styles_choose_faces() {
        let set = FontSet::embedded();
        let first = |weight, slant, script| set.face(set.candidates(weight, slant, script)[0]).post_script_name.clone();
        let cases = [
            (Weight::Regular, Slant::Upright, Script::Latin, "NotoSans-Regular"),
            (Weight::Bold, Slant::Italic, Script::Cyrillic, "NotoSans-BoldItalic"),
            (Weight::Regular, Slant::Upright, Script::Arabic, "NotoSansArabic-Regular"),
            (Weight::Regular, Slant::Italic, Script::Arabic, "NotoSansArabic-Bold"),
            (Weight::Bold, Slant::Italic, Script::Ethiopic, "NotoSansEthiopic-Bold"),
            (Weight::Regular, Slant::Italic, Script::Common, "NotoSans-Italic"),
        ];
        for (weight, slant, script, expected) in cases {
            assert_eq!(first(weight, slant, script), expected);
        }
        assert_eq!(set.candidates(Weight::Bold, Slant::Upright, Script::Arabic).len(), 6);
    }

    #[test]
    fn damaged_fonts_are_refused_with_a_reason() {
        let sound = include_bytes!("../fonts/NotoSansSymbols-Regular.ttf");
        let flipped = |at: usize| {
            let mut data = sound.to_vec();
            data[at] ^= 0x40;
            data
        };
        let cases: [(&str, Vec<u8>, &str); 6] = [
            ("one bit in the middle", flipped(sound.len() / 2), "checksum"),
            ("one bit of the offset of the second table", flipped(12 + 16 + 10), "checksum"),
            ("empty", Vec::new(), "not-a-font"),
            ("text", b"this is a text file".to_vec(), "not-a-font"),
            ("cut", sound[..sound.len() / 2].to_vec(), "missing-table"),
            ("header only", sound[..12].to_vec(), "missing-table"),
        ];
        for (what, data, expected) in cases {
            let fault = Face::read(data).expect_err(what);
            assert_eq!(fault.name(), expected, "{what}: {fault}");
        }
    }

    #[test]
    fn measures_that_are_cut_short_are_refused_behind_a_true_checksum() {
        for (table, length) in [("head", 52_u32), ("hhea", 32), ("hmtx", 0)] {
            let mut data = include_bytes!("../fonts/NotoSansSymbols-Regular.ttf").to_vec();
            let record = (12..).step_by(16).find(|at| data[*at..at + 4] == *table.as_bytes()).unwrap();
            let field = |data: &[u8], at: usize| u32::from_be_bytes(data[at..at + 4].try_into().unwrap());
            let start = field(&data, record + 8) as usize;
            data[record + 12..record + 16].copy_from_slice(&length.to_be_bytes());
            let words = data[start..start + length as usize].chunks(4).map(|word| u32::from_be_bytes(word.try_into().unwrap()));
            let checksum = words.fold(0, u32::wrapping_add).to_be_bytes();
            data[record + 4..record + 8].copy_from_slice(&checksum);
            assert_eq!(Face::read(data).map(|_| ()), Err(face::FontFault::MissingTable(table)), "{table}");
        }
    }

    #[test]
    fn own_faces_come_first() {
        let own = include_bytes!("../fonts/NotoSansArabic-Regular.ttf").to_vec();
        let own = Arc::new(Face::read(own).expect("a sound font"));
        let set = FontSet::with_own(vec![own]);
        assert_eq!(set.candidates(Weight::Regular, Slant::Upright, Script::Arabic)[0], FontId(0));
    }
}
