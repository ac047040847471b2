//! Differences between two states of a text, by words.

use similar::{ChangeTag, TextDiff};

/// A stretch of a text compared with its former state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Same(String),
    /// Only in the former.
    Removed(String),
    /// Only in the new.
    Added(String),
}

impl Change {
    /// The text of the stretch.
    pub fn text(&self) -> &str {
        match self {
            Self::Same(text) | Self::Removed(text) | Self::Added(text) => text,
        }
    }
}

/// Longer texts are compared as a whole: what changed in 64 KiB of words is not told by a list of words.
const LONGEST: usize = 64 << 10;

/// Compares two texts by words (UAX #29); neighbouring words of one kind are joined, and a space between two replaced words goes
/// with them.
pub(crate) fn words(former: &str, new: &str) -> Vec<Change> {
    if former.len() + new.len() > LONGEST {
        let whole = [Change::Removed(former.to_owned()), Change::Added(new.to_owned())];
        return if former == new { vec![Change::Same(new.to_owned())] } else { whole.into() };
    }
    let mut changes: Vec<Change> = Vec::new();
    // Text replaced since the last stretch that both share.
    let (mut removed, mut added) = (String::new(), String::new());
    let diff = TextDiff::from_unicode_words(former, new);
    let all: Vec<_> = diff.iter_all_changes().map(|change| (change.tag(), change.value())).collect();
    for (at, &(tag, value)) in all.iter().enumerate() {
        match tag {
            ChangeTag::Delete => removed.push_str(value),
            ChangeTag::Insert => added.push_str(value),
            ChangeTag::Equal => {
                let between = !removed.is_empty()
                    && !added.is_empty()
                    && value.trim().is_empty()
                    && all.get(at + 1).is_some_and(|(tag, _)| *tag != ChangeTag::Equal);
                if between {
                    removed.push_str(value);
                    added.push_str(value);
                    continue;
                }
                flush(&mut changes, &mut removed, &mut added);
                match changes.last_mut() {
                    Some(Change::Same(text)) => text.push_str(value),
                    _ => changes.push(Change::Same(value.to_owned())),
                }
            }
        }
    }
    flush(&mut changes, &mut removed, &mut added);
    changes
}

fn flush(changes: &mut Vec<Change>, removed: &mut String, added: &mut String) {
    if !removed.is_empty() {
        changes.push(Change::Removed(std::mem::take(removed)));
    }
    if !added.is_empty() {
        changes.push(Change::Added(std::mem::take(added)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The changes as text with marks, `[-removed-]{+added+}`.
    fn marked(changes: &[Change]) -> String {
        changes
            .iter()
            .map(|change| match change {
                Change::Same(text) => text.clone(),
                Change::Removed(text) => format!("[-{text}-]"),
                Change::Added(text) => format!("{{+{text}+}}"),
            })
            .collect()
    }

    #[test]
    fn words_are_compared() {
        let cases = [
            ("drei Monate", "drei Monate", "drei Monate"),
            ("drei Monate", "zwei Monate", "[-drei-]{+zwei+} Monate"),
            ("in drei Raten zahlen", "in zwei gleichen Raten zahlen", "in [-drei-]{+zwei gleichen+} Raten zahlen"),
            ("", "neu", "{+neu+}"),
            ("alt", "", "[-alt-]"),
        ];
        for (former, new, marks) in cases {
            assert_eq!(marked(&words(former, new)), marks);
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_is_lost(former in "[ab ]{0,12}", new in "[ab ]{0,12}") {
            let changes = words(&former, &new);
            let side = |dropped: fn(&Change) -> bool| changes.iter().filter(|change| !dropped(change)).map(Change::text).collect::<String>();
            assert_eq!(side(|change| matches!(change, Change::Added(_))), former);
            assert_eq!(side(|change| matches!(change, Change::Removed(_))), new);
        }
    }
}
