//! Columns: how wide those of a table are, by what stands in them.
//!
//! Each column lies between its minimum and its maximum (CSS 2.1, 17.5.2.2). Which widths between them are taken CSS leaves open: first in proportion,
//! then width goes from column to column as long as the rows grow lower and fewer words are divided. Rows are estimated from the widths of their
//! cells, so no line is broken for it.

/// How wide a cell would be, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Wish {
    /// What it needs at least, with words divided.
    pub(super) least: f32,
    /// What it needs to keep its words whole.
    pub(super) word: f32,
    /// What it would fill on one line.
    pub(super) most: f32,
}

impl Wish {
    fn and(self, other: Self) -> Self {
        Self { least: self.least.max(other.least), word: self.word.max(other.word), most: self.most.max(other.most) }
    }

    /// Lines in a column of a width, as far as can be told without breaking them: ragged lines are not quite full.
    fn lines(self, width: f32) -> f32 {
        const RAGGED: f32 = 1.06;
        if self.most <= width { 1.0 } else { (self.most * RAGGED / width.max(1.0)).ceil() }
    }
}

/// A hair more than measured, against rounding.
const HAIR: f32 = 0.05;
/// A cell with a divided word is as bad as so many lines.
const DIVIDED: f32 = 2.5;
/// A line of a cell that does not make its row higher.
const LINE: f32 = 0.1;
/// What is left to say in lines that are not there yet: so that width moves where it will save one.
const REST: f32 = 0.02;
/// Of more rows or columns none are tried: a table of so many is a list of data, whose columns are much alike.
const MOST_ROWS: usize = 200;
const MOST_COLUMNS: usize = 8;
/// Width that goes from one column to another at a time, in parts of the room.
const STEPS: [f32; 3] = [1.0 / 16.0, 1.0 / 32.0, 1.0 / 64.0];
/// So many times for each step.
const MOST_MOVES: usize = 24;

/// Shares `room` among the columns of a table; `rows` has as many cells in each row.
pub(super) fn share(rows: &[Vec<Wish>], room: f32) -> Vec<f32> {
    let count = rows.first().map_or(0, Vec::len);
    let wishes: Vec<Wish> = (0..count).map(|at| rows.iter().fold(Wish::default(), |wish, row| wish.and(row[at]))).collect();
    let least: Vec<f32> = wishes.iter().map(|wish| wish.least + HAIR).collect();
    let word: Vec<f32> = wishes.iter().map(|wish| wish.word.max(wish.least) + HAIR).collect();
    let most: Vec<f32> = wishes.iter().map(|wish| wish.most.max(wish.word).max(wish.least) + HAIR).collect();
    let sum = |widths: &[f32]| widths.iter().sum::<f32>();
    if sum(&least) >= room {
        return give_way(&least, room);
    }
    if sum(&most) <= room {
        let spare = (room - sum(&most)) / count.max(1) as f32;
        return most.iter().map(|width| width + spare).collect();
    }
    let low = if sum(&word) <= room { &word } else { &least };
    let part = (room - sum(low)) / (sum(&most) - sum(low)).max(0.01);
    let mut widths: Vec<f32> = low.iter().zip(&most).map(|(low, most)| low + (most - low) * part).collect();
    if rows.len() <= MOST_ROWS && count <= MOST_COLUMNS {
        for step in STEPS {
            improve(rows, &mut widths, &least, room * step);
        }
    }
    widths
}

/// Widths for columns that cannot all have what they need: the widest give way, down to one width, and the others keep theirs. So a word that
/// nothing divides tears no date or amount of another column.
fn give_way(least: &[f32], room: f32) -> Vec<f32> {
    let mut ascending = least.to_vec();
    ascending.sort_by(f32::total_cmp);
    let (mut rest, mut limit) = (room, 0.0);
    for (at, width) in ascending.iter().enumerate() {
        limit = rest / (ascending.len() - at) as f32;
        if *width > limit {
            break;
        }
        rest -= width;
    }
    least.iter().map(|width| width.min(limit)).collect()
}

/// Moves width between columns as long as that makes the table better.
fn improve(rows: &[Vec<Wish>], widths: &mut [f32], least: &[f32], step: f32) {
    let mut now = cost(rows, widths);
    for _ in 0..MOST_MOVES {
        let mut best: Option<(f32, usize, usize, f32)> = None;
        for from in 0..widths.len() {
            let given = step.min(widths[from] - least[from]);
            if given <= 0.01 {
                continue;
            }
            for to in (0..widths.len()).filter(|to| *to != from) {
                (widths[from], widths[to]) = (widths[from] - given, widths[to] + given);
                let cost = cost(rows, widths);
                (widths[from], widths[to]) = (widths[from] + given, widths[to] - given);
                if cost < best.map_or(now - 0.001, |(cost, ..)| cost) {
                    best = Some((cost, from, to, given));
                }
            }
        }
        let Some((cost, from, to, given)) = best else { return };
        widths[from] -= given;
        widths[to] += given;
        now = cost;
    }
}

/// What a table of these widths costs, in lines.
fn cost(rows: &[Vec<Wish>], widths: &[f32]) -> f32 {
    let of_row = |row: &Vec<Wish>| {
        let (mut highest, mut all) = (0.0_f32, 0.0);
        for (cell, width) in row.iter().zip(widths) {
            let lines = cell.lines(*width);
            highest = highest.max(lines);
            all += LINE * lines + REST * cell.most / width.max(1.0) + if cell.word > *width { DIVIDED } else { 0.0 };
        }
        highest + all
    };
    rows.iter().map(of_row).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(least: f32, word: f32, most: f32) -> Wish {
        Wish { least, word, most }
    }

    #[test]
    fn a_column_of_short_words_with_much_text_is_not_starved() {
        // Two columns of single long words, one of long text in short words: in proportion to what they lack, it would have its least.
        let row = vec![cell(40.0, 70.0, 70.0), cell(30.0, 50.0, 600.0), cell(40.0, 70.0, 140.0)];
        let widths = share(&[row.clone(), row], 220.0);
        assert!(widths[0] >= 70.0 && widths[2] >= 70.0, "no word is divided where there is room: {widths:?}");
        assert!(widths[1] >= 70.0, "{widths:?}");
    }

    #[test]
    fn the_fewest_words_are_divided() {
        // Not all words fit: one long word in one row gives way, not the words of every row.
        let long = vec![cell(40.0, 110.0, 110.0), cell(30.0, 60.0, 60.0)];
        let short = vec![cell(20.0, 40.0, 40.0), cell(30.0, 60.0, 60.0)];
        let widths = share(&[long, short.clone(), short.clone(), short], 140.0);
        assert!(widths[1] >= 60.0 && widths[0] >= 40.0, "{widths:?}");
    }

    #[test]
    fn what_fits_on_one_line_shares_the_rest() {
        let widths = share(&[vec![cell(10.0, 10.0, 20.0), cell(10.0, 10.0, 60.0)]], 100.0);
        assert!((widths[0] - 30.0).abs() < 0.1 && (widths[1] - 70.0).abs() < 0.1, "{widths:?}");
    }

    #[test]
    fn a_word_that_nothing_divides_takes_nothing_from_other_columns() {
        let mut row = vec![cell(25.0, 25.0, 25.0); 11];
        row.push(cell(400.0, 400.0, 400.0));
        let widths = share(&[row], 360.0);
        assert!(widths[..11].iter().all(|width| *width >= 25.0), "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 360.0).abs() < 0.1 && widths[11] > 80.0, "{widths:?}");
    }

    #[test]
    fn columns_that_cannot_have_their_least_share_what_there_is() {
        let widths = share(&[vec![cell(60.0, 60.0, 60.0), cell(40.0, 40.0, 40.0)]], 50.0);
        assert_eq!(widths, [25.0, 25.0]);
        let widths = share(&[vec![cell(60.0, 60.0, 60.0), cell(10.0, 10.0, 10.0)]], 50.0);
        assert!((widths[0] - 39.95).abs() < 0.01 && (widths[1] - 10.05).abs() < 0.01, "{widths:?}");
    }
}
