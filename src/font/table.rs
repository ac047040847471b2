//! The table of the faces that come with Lotse: their names and characters, known without their files.
//!
//! Whoever only checks a library asks which characters can be shown, and needs no font program for it. `embedded.tsv` is written from the
//! files by a test (`the_table_of_faces_is_what_the_files_say`); nobody edits it. It has a row for each face, in the order in which families
//! are tried: PostScript name, family, weight, slant, and the characters as code points and ranges of them, in hexadecimal.

use super::coverage::Coverage;
use super::face::{Face, FontFile};
use super::style::{Slant, Weight};

pub(super) const TEXT: &str = include_str!("embedded.tsv");

/// The faces of the table.
pub(super) fn faces() -> impl Iterator<Item = Face> {
    TEXT.lines().enumerate().map(|(index, row)| read(index, row).expect("the table is sound; a test holds it against the files"))
}

fn read(index: usize, row: &str) -> Option<Face> {
    let [post_script_name, family, weight, slant, characters] = row.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let mut covered = Vec::new();
    for range in characters.split(' ') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let code_point = |hexadecimal| u32::from_str_radix(hexadecimal, 16).ok();
        covered.extend(code_point(first)?..=code_point(last)?);
    }
    Some(Face {
        family: family.to_owned(),
        post_script_name: post_script_name.to_owned(),
        weight: [Weight::Regular, Weight::Bold].into_iter().find(|known| known.name() == weight)?,
        slant: [Slant::Upright, Slant::Italic].into_iter().find(|known| known.name() == slant)?,
        coverage: Coverage::new(covered.into_iter()),
        file: FontFile::Embedded(index),
    })
}
