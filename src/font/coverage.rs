//! Which characters a face has glyphs for.

/// A set of characters: a bit for each of the Basic Multilingual Plane, a sorted list for the rest.
pub struct Coverage {
    basic: Box<[u64; 1024]>,
    beyond: Vec<u32>,
}

impl Coverage {
    pub(super) fn new(characters: impl Iterator<Item = u32>) -> Self {
        let mut basic = Box::new([0_u64; 1024]);
        let mut beyond = Vec::new();
        for character in characters {
            match basic.get_mut(character as usize / 64) {
                Some(word) => *word |= 1 << (character % 64),
                None => beyond.push(character),
            }
        }
        beyond.sort_unstable();
        beyond.dedup();
        Self { basic, beyond }
    }

    /// What any of several faces has glyphs for.
    pub(crate) fn of_all<'c>(coverages: impl Iterator<Item = &'c Self>) -> Self {
        let mut all = Self::new(std::iter::empty());
        for coverage in coverages {
            all.basic.iter_mut().zip(coverage.basic.iter()).for_each(|(all, one)| *all |= one);
            all.beyond.extend(&coverage.beyond);
        }
        all.beyond.sort_unstable();
        all.beyond.dedup();
        all
    }

    /// Whether the face has a glyph for the character.
    #[inline]
    pub(crate) fn contains(&self, character: char) -> bool {
        let character = u32::from(character);
        match self.basic.get(character as usize / 64) {
            Some(word) => word >> (character % 64) & 1 == 1,
            None => self.beyond.binary_search(&character).is_ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_it_was_given() {
        let coverage = Coverage::new([0x41, 0xFFFF, 0x1F600].into_iter());
        for (character, expected) in [('A', true), ('B', false), ('\u{FFFF}', true), ('\u{1F600}', true), ('\u{1F601}', false)] {
            assert_eq!(coverage.contains(character), expected, "{character:?}");
        }
        let both = Coverage::of_all([coverage, Coverage::new([0x42, 0x1F601].into_iter())].iter());
        assert!(['A', 'B', '\u{1F600}', '\u{1F601}'].into_iter().all(|character| both.contains(character)));
    }
}
