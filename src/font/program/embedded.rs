//! The font files in the binary; see `fonts/README.md` for origin and licence.

/// A font file with the PostScript name of its face.
macro_rules! font {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../fonts/", $name, ".ttf")))
    };
}

/// In the order in which families are tried.
pub(super) const FILES: [(&str, &[u8]); 11] = [
    font!("NotoSans-Regular"),
    font!("NotoSans-Bold"),
    font!("NotoSans-Italic"),
    font!("NotoSans-BoldItalic"),
    font!("NotoSansArabic-Regular"),
    font!("NotoSansArabic-Bold"),
    font!("NotoSansEthiopic-Regular"),
    font!("NotoSansEthiopic-Bold"),
    font!("NotoSansSymbols-Regular"),
    font!("NotoSansSymbols2-Regular"),
    font!("NotoSansMath-Regular"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::face::Face;
    use crate::font::table;

    /// A row of the table.
    fn row(face: &Face) -> String {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for character in ('\0'..=char::MAX).filter(|character| face.coverage.contains(*character)).map(u32::from) {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == character => *last = character,
                _ => ranges.push((character, character)),
            }
        }
        let range = |(first, last)| if first == last { format!("{first:X}") } else { format!("{first:X}-{last:X}") };
        let characters = ranges.into_iter().map(range).collect::<Vec<_>>().join(" ");
        let (weight, slant) = (face.weight.name(), face.slant.name());
        format!("{}\t{}\t{weight}\t{slant}\t{characters}\n", face.post_script_name, face.family)
    }

    #[test]
    fn the_table_of_faces_is_what_the_files_say() {
        let written: String = FILES.iter().map(|(name, data)| row(&Face::read(data.to_vec()).expect(name))).collect();
        if std::env::var_os("LOTSE_BLESS").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/font/embedded.tsv");
            std::fs::write(path, &written).expect(path);
            return;
        }
        let same = written == table::TEXT;
        assert!(
            same,
            "src/font/embedded.tsv is not what the files say; run LOTSE_BLESS=1 cargo test --release --lib the_table_of_faces"
        );
    }
}
