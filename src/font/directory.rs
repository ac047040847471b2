//! The table directory of a font file (OpenType 1.9, "Organization of an OpenType Font"): which tables there are, and whether they are whole.
//!
//! The parsers below are built to survive damage, not to report it: a table of zeros is a font of invisible letters to them. Every table
//! has a checksum, so damage can be told before anything is set in the font.

/// The table directory of a font file.
pub(super) struct TableDirectory<'d> {
    data: &'d [u8],
    /// First byte of the directory's records, and their number.
    records: (usize, usize),
}

/// What is set, measured, drawn or embedded by, and nothing else: a signature that is off does no harm.
const LOOKED_AT: [&str; 14] =
    ["head", "hhea", "hmtx", "maxp", "cmap", "loca", "glyf", "CFF ", "GDEF", "GSUB", "GPOS", "cvt ", "fpgm", "prep"];

impl<'d> TableDirectory<'d> {
    /// The directory of a file, or of the first font of a collection.
    pub(super) fn of(data: &'d [u8]) -> Self {
        let start = if data.starts_with(b"ttcf") { word(data, 12).unwrap_or(0) as usize } else { 0 };
        let count =
            data.get(start.saturating_add(4)..).and_then(|rest| rest.first_chunk()).map_or(0, |count| u16::from_be_bytes(*count));
        Self { data, records: (start.saturating_add(12), usize::from(count)) }
    }

    /// Whether it lists a table that lies within the file and is not empty.
    pub(super) fn has(&self, tag: &str) -> bool {
        self.table(tag).is_some_and(|(_, table)| !table.is_empty())
    }

    /// The first table that is not what its checksum says.
    pub(super) fn damaged(&self) -> Option<&'static str> {
        let is_damaged = |tag: &&str| {
            let listed = self.record(tag).is_some();
            listed
                && self
                    .table(tag)
                    .is_none_or(|(expected, table)| checksum(tag, table) != expected && plain_checksum(table) != expected)
        };
        LOOKED_AT.into_iter().find(is_damaged)
    }

    fn record(&self, tag: &str) -> Option<usize> {
        let (start, count) = self.records;
        (0..count).map(|index| start + 16 * index).find(|record| self.data.get(*record..record + 4) == Some(tag.as_bytes()))
    }

    /// Checksum and bytes of a table.
    fn table(&self, tag: &str) -> Option<(u32, &'d [u8])> {
        let record = self.record(tag)?;
        let field = |at: usize| word(self.data, record + at);
        let (checksum, offset, length) = (field(4)?, field(8)? as usize, field(12)? as usize);
        Some((checksum, self.data.get(offset..offset.checked_add(length)?)?))
    }
}

fn word(data: &[u8], at: usize) -> Option<u32> {
    data.get(at..)?.first_chunk().map(|word| u32::from_be_bytes(*word))
}

/// The checksum of a table; that of `head` is made before its field `checksumAdjustment` is filled in.
fn checksum(tag: &str, table: &[u8]) -> u32 {
    let adjustment = if tag == "head" { word(table, 8).unwrap_or(0) } else { 0 };
    plain_checksum(table).wrapping_sub(adjustment)
}

fn plain_checksum(table: &[u8]) -> u32 {
    let words = table.chunks(4).map(|bytes| {
        let mut padded = [0; 4];
        padded[..bytes.len()].copy_from_slice(bytes);
        u32::from_be_bytes(padded)
    });
    words.fold(0, u32::wrapping_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_file_is_whole() {
        let file = include_bytes!("../../fonts/NotoSansArabic-Bold.ttf");
        let directory = TableDirectory::of(file);
        assert!(directory.has("glyf") && !directory.has("CFF "));
        assert_eq!(directory.damaged(), None);
    }

    #[test]
    fn a_directory_that_lies_is_no_trouble() {
        for data in [&b""[..], b"ttcf", b"ttcf\0\0\0\0\0\0\0\0\xff\xff\xff\xff", b"\0\x01\0\0\xff\xff", &[0xff; 40]] {
            let directory = TableDirectory::of(data);
            assert!(!directory.has("glyf"), "{data:?}");
            assert_eq!(directory.damaged(), None, "{data:?}");
        }
    }
}
