//! Outlines: glyphs added to a TrueType subset (OpenType 1.9, tables glyf, loca, hmtx, maxp).
//!
//! A glyph that stands beside its origin is a composite glyph with one component and an offset; one that draws nothing has no data.

/// A glyph that the face does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Added {
    /// A glyph of the subset, so many font units to the right and upwards, with its own advance.
    Moved { glyph: u16, x: i16, y: i16, advance: u16 },
    /// No outline, no advance.
    Nothing,
}

impl Added {
    /// What tells it from all others.
    pub(super) fn to_bytes(self) -> [u8; 6] {
        let (glyph, x, y) = match self {
            Self::Moved { glyph, x, y, .. } => (glyph, x, y),
            Self::Nothing => (0, 0, 0),
        };
        let ([a, b], [c, d], [e, f]) = (glyph.to_be_bytes(), x.to_be_bytes(), y.to_be_bytes());
        [a, b, c, d, e, f]
    }
}

/// A font program with added glyphs.
pub(super) struct Extended {
    pub(super) data: Vec<u8>,
    /// The id of the first of them.
    pub(super) first_added: u16,
}

/// The component is placed by an offset in font units, in words (glyf, "Composite Glyph Description").
const OFFSET_IN_WORDS: u16 = 0x0001 | 0x0002;

/// Adds glyphs behind those of a font file; none where the file is no TrueType font.
pub(super) fn extend(data: &[u8], added: &[Added]) -> Option<Extended> {
    let mut tables = Tables::read(data)?;
    let count = usize::from(word(tables.get(b"maxp")?, 4)?);
    let total = u16::try_from(count + added.len()).ok()?;
    let mut starts = starts(&tables, count)?;
    let mut metrics = metrics(&tables, count)?;
    let mut outlines = tables.get(b"glyf")?.to_vec();
    outlines.truncate(*starts.last()?);
    for added in added {
        let (outline, metric) = match *added {
            Added::Nothing => (Vec::new(), (0, 0)),
            Added::Moved { glyph, x, y, advance } => {
                let glyph = usize::from(glyph);
                let original = outlines.get(*starts.get(glyph)?..*starts.get(glyph + 1)?)?;
                let bearing = metrics.get(glyph)?.1;
                (moved(original, added, (x, y)), (advance, bearing.saturating_add(x)))
            }
        };
        outlines.extend(outline);
        outlines.resize(outlines.len().next_multiple_of(4), 0);
        starts.push(outlines.len());
        metrics.push(metric);
    }
    tables.set(b"glyf", outlines);
    tables.set(b"loca", starts.iter().flat_map(|start| (*start as u32).to_be_bytes()).collect());
    tables.set(
        b"hmtx",
        metrics.iter().flat_map(|(advance, bearing)| [advance.to_be_bytes(), bearing.to_be_bytes()]).flatten().collect(),
    );
    tables.put(b"hhea", 34, total)?;
    tables.put(b"head", 50, 1)?;
    tables.put(b"maxp", 4, total)?;
    limits(&mut tables)?;
    Some(Extended { data: tables.write(), first_added: count as u16 })
}

/// Gives a subset, which has none, a table of characters (OpenType 1.9, cmap, format 4): each character with its glyph.
pub(super) fn with_characters(data: &[u8], characters: &[(u16, u16)]) -> Option<Vec<u8>> {
    let mut tables = Tables::read(data)?;
    let mut segments = characters.to_vec();
    segments.sort_unstable();
    segments.dedup_by_key(|(character, _)| *character);
    // The last segment is that of no character.
    let ends: Vec<u16> = segments.iter().map(|(character, _)| *character).chain([0xFFFF]).collect();
    let deltas = segments.iter().map(|(character, glyph)| glyph.wrapping_sub(*character)).chain([1]);
    let count = u16::try_from(ends.len()).ok()?;
    let exponent = count.ilog2() as u16;
    let range = 2 << exponent;
    let mut table: Vec<u16> = vec![4, 16 + 8 * count, 0, 2 * count, range, exponent, 2 * count - range];
    table.extend(&ends);
    table.push(0);
    table.extend(&ends);
    table.extend(deltas);
    table.extend(std::iter::repeat_n(0, usize::from(count)));
    // Version, number of tables, and of the one its platform (Windows), encoding (Unicode) and offset.
    let head: [u16; 6] = [0, 1, 3, 1, 0, 12];
    let words = head.into_iter().chain(table).flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    tables.tables.retain(|(tag, _)| tag != b"cmap");
    tables.tables.push((*b"cmap", words.into()));
    tables.tables.sort_by_key(|(tag, _)| *tag);
    Some(tables.write())
}

/// A composite glyph that shows another one beside its place.
fn moved(original: &[u8], added: &Added, (x, y): (i16, i16)) -> Vec<u8> {
    let Added::Moved { glyph, .. } = *added else { return Vec::new() };
    // A blank stays one wherever it stands.
    let Some(bounds) = (0..4).map(|index| word(original, 2 + 2 * index)).collect::<Option<Vec<u16>>>() else { return Vec::new() };
    let shifted = bounds.iter().zip([x, y, x, y]).map(|(bound, by)| (*bound as i16).saturating_add(by) as u16);
    let mut words = vec![(-1_i16) as u16];
    words.extend(shifted);
    words.extend([OFFSET_IN_WORDS, glyph, x as u16, y as u16]);
    words.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// Where the outline of each glyph begins, and the end of the last.
fn starts(tables: &Tables<'_>, count: usize) -> Option<Vec<usize>> {
    let (loca, long) = (tables.get(b"loca")?, word(tables.get(b"head")?, 50)? != 0);
    let start = |index: usize| {
        let short = || word(loca, 2 * index).map(|half| 2 * usize::from(half));
        if long { loca.get(4 * index..)?.first_chunk().map(|start| u32::from_be_bytes(*start) as usize) } else { short() }
    };
    (0..=count).map(start).collect()
}

/// Advance and left side bearing of each glyph.
fn metrics(tables: &Tables<'_>, count: usize) -> Option<Vec<(u16, i16)>> {
    let (hmtx, long) = (tables.get(b"hmtx")?, usize::from(word(tables.get(b"hhea")?, 34)?));
    let metric = |glyph: usize| {
        let advance = word(hmtx, 4 * glyph.min(long.checked_sub(1)?))?;
        let bearing = if glyph < long { 4 * glyph + 2 } else { 4 * long + 2 * (glyph - long) };
        Some((advance, word(hmtx, bearing)? as i16))
    };
    (0..count).map(metric).collect()
}

/// Raises what `maxp` says of composite glyphs: one more may be nested, with as many points and contours as the largest glyph.
fn limits(tables: &mut Tables<'_>) -> Option<()> {
    let maxp = tables.get(b"maxp")?.to_vec();
    let at = |offset: usize| word(&maxp, offset);
    // maxPoints, maxContours; maxCompositePoints, maxCompositeContours; maxComponentElements, maxComponentDepth.
    tables.put(b"maxp", 10, at(10)?.max(at(6)?))?;
    tables.put(b"maxp", 12, at(12)?.max(at(8)?))?;
    tables.put(b"maxp", 28, at(28)?.max(1))?;
    tables.put(b"maxp", 30, at(30)?.saturating_add(1))
}

/// The tables of a font file in their order.
struct Tables<'d> {
    version: [u8; 4],
    tables: Vec<([u8; 4], std::borrow::Cow<'d, [u8]>)>,
}

impl<'d> Tables<'d> {
    fn read(data: &'d [u8]) -> Option<Self> {
        let count = usize::from(word(data, 4)?);
        let long = |at: usize| data.get(at..)?.first_chunk().map(|long| u32::from_be_bytes(*long) as usize);
        let table = |index: usize| {
            let record = 12 + 16 * index;
            let (start, length) = (long(record + 8)?, long(record + 12)?);
            Some((*data.get(record..)?.first_chunk()?, data.get(start..start.checked_add(length)?)?.into()))
        };
        Some(Self { version: *data.first_chunk()?, tables: (0..count).map(table).collect::<Option<_>>()? })
    }

    fn get(&self, tag: &[u8; 4]) -> Option<&[u8]> {
        self.tables.iter().find(|(known, _)| known == tag).map(|(_, table)| &**table)
    }

    fn set(&mut self, tag: &[u8; 4], table: Vec<u8>) {
        self.tables.iter_mut().filter(|(known, _)| known == tag).for_each(|(_, old)| *old = table.clone().into());
    }

    /// Writes a number of 16 bits into a table.
    fn put(&mut self, tag: &[u8; 4], at: usize, value: u16) -> Option<()> {
        let (_, table) = self.tables.iter_mut().find(|(known, _)| known == tag)?;
        table.to_mut().get_mut(at..at + 2)?.copy_from_slice(&value.to_be_bytes());
        Some(())
    }

    /// The file, its checksums made anew.
    fn write(mut self) -> Vec<u8> {
        for (_, head) in self.tables.iter_mut().filter(|(tag, _)| tag == b"head") {
            head.to_mut()[8..12].fill(0);
        }
        let count = self.tables.len() as u16;
        // searchRange, entrySelector, rangeShift: for a binary search in the directory.
        let exponent = count.max(1).ilog2() as u16;
        let range = 16 << exponent;
        let mut file = self.version.to_vec();
        file.extend([count, range, exponent, 16 * count - range].iter().flat_map(|word| word.to_be_bytes()));
        let mut start = file.len() + 16 * self.tables.len();
        for (tag, table) in &self.tables {
            file.extend(tag);
            file.extend([sum(table), start as u32, table.len() as u32].iter().flat_map(|long| long.to_be_bytes()));
            start += table.len().next_multiple_of(4);
        }
        let mut head = None;
        for (tag, table) in &self.tables {
            if tag == b"head" {
                head = Some(file.len());
            }
            file.extend(table.iter());
            file.resize(file.len().next_multiple_of(4), 0);
        }
        if let Some(head) = head {
            // checkSumAdjustment (table head).
            let adjustment = 0xb1b0_afba_u32.wrapping_sub(sum(&file));
            file[head + 8..head + 12].copy_from_slice(&adjustment.to_be_bytes());
        }
        file
    }
}

/// The checksum of a table (OpenType 1.9, "Calculating Checksums").
fn sum(table: &[u8]) -> u32 {
    let long = |bytes: &[u8]| bytes.iter().zip([24, 16, 8, 0]).fold(0_u32, |long, (byte, shift)| long | u32::from(*byte) << shift);
    table.chunks(4).map(long).fold(0, u32::wrapping_add)
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    data.get(at..)?.first_chunk().map(|word| u16::from_be_bytes(*word))
}

#[cfg(test)]
mod tests {
    use read_fonts::tables::glyf::Glyph;
    use read_fonts::types::GlyphId;
    use read_fonts::{FontRef, TableProvider};
    use subsetter::GlyphRemapper;

    use super::*;
    use crate::font::program::Programs;

    #[test]
    fn added_glyphs_stand_behind_those_of_the_subset() {
        let fonts = Programs::embedded();
        let (_, font) = fonts.named("NotoSansArabic-Regular").expect("it is embedded");
        let mut glyphs = GlyphRemapper::new();
        for glyph in 1..40 {
            glyphs.remap(glyph);
        }
        let subset = subsetter::subset(font.data(), 0, &glyphs).expect("a subset");
        let before = FontRef::new(&subset).expect("a font");
        let bounds = |font: &FontRef<'_>, glyph: u16| {
            let (loca, glyf) = (font.loca(None).expect("loca"), font.glyf().expect("glyf"));
            let glyph = loca.get_glyf(GlyphId::from(glyph), &glyf).expect("a glyph")?;
            let composite = matches!(glyph, Glyph::Composite(_));
            Some((glyph.x_min(), glyph.y_min(), glyph.x_max(), glyph.y_max(), composite))
        };
        let drawn = (1..40).find(|glyph| bounds(&before, *glyph).is_some_and(|bounds| !bounds.4)).expect("a simple glyph");
        let added = [Added::Nothing, Added::Moved { glyph: drawn, x: -45, y: 257, advance: 7 }];
        let extended = extend(&subset, &added).expect("a TrueType font");
        let after = FontRef::new(&extended.data).expect("a font");
        let first = extended.first_added;
        assert_eq!(after.maxp().unwrap().num_glyphs(), first + 2);
        assert_eq!(bounds(&after, first), None);
        let (left, bottom, right, top, _) = bounds(&before, drawn).unwrap();
        assert_eq!(bounds(&after, first + 1), Some((left - 45, bottom + 257, right - 45, top + 257, true)));
        let (old, new) = (before.hmtx().unwrap(), after.hmtx().unwrap());
        assert_eq!(new.advance(GlyphId::from(first)), Some(0));
        assert_eq!(new.advance(GlyphId::from(first + 1)), Some(7));
        for glyph in 0..first {
            assert_eq!(bounds(&after, glyph), bounds(&before, glyph), "{glyph}");
            assert_eq!(new.advance(GlyphId::from(glyph)), old.advance(GlyphId::from(glyph)), "{glyph}");
        }
        assert_eq!(sum(&extended.data), 0xb1b0_afba);
    }

    #[test]
    fn characters_lead_to_their_glyphs() {
        let fonts = Programs::embedded();
        let (_, font) = fonts.named("NotoSans-Regular").expect("it is embedded");
        let whole = FontRef::new(font.data()).expect("a font").cmap().expect("a table of characters");
        let mut glyphs = GlyphRemapper::new();
        let characters: Vec<(u16, u16)> = "zaß€-"
            .chars()
            .map(|character| {
                let glyph = whole.map_codepoint(character).expect("a glyph").to_u32() as u16;
                (character as u16, glyphs.remap(glyph))
            })
            .collect();
        let subset = subsetter::subset(font.data(), 0, &glyphs).expect("a subset");
        let data = with_characters(&subset, &characters).expect("a TrueType font");
        let charmap = FontRef::new(&data).expect("a font").cmap().expect("a table of characters");
        for (character, glyph) in characters {
            assert_eq!(charmap.map_codepoint(u32::from(character)), Some(GlyphId::from(glyph)));
        }
        assert_eq!(charmap.map_codepoint('b'), None);
        assert_eq!(sum(&data), 0xb1b0_afba);
    }

    #[test]
    fn what_is_no_font_gets_no_glyphs() {
        for data in [&b""[..], b"ttcf\0\x01", b"\0\x01\0\0\xff\xff", &[0xff; 40]] {
            assert!(extend(data, &[Added::Nothing]).is_none(), "{data:?}");
        }
    }
}
