//! Letters: is a stretch of text written in an alphabet that the language does not have?
//!
//! A name, a place or a word that is quoted may have any letters, and an alphabet lists no name's: only several words near each other, in small
//! letters and each with a letter that the language does not write, are a sentence of another language.

use crate::check::sink::Sink;
use crate::check::text::view::View;

use super::character;

/// How many different words make a stretch.
const WORDS: usize = 3;

/// How many words that any language may have stand between two of them at most.
const GAP: usize = 2;

/// The words with strange letters that stand near each other.
#[derive(Default)]
pub(crate) struct Stretch<'a> {
    /// The first strange letter of the word that is being read.
    letter: Option<char>,
    /// The words, each once, with a strange letter of each.
    words: Vec<(&'a str, char)>,
    last: Option<&'a str>,
    gap: usize,
}

impl<'a> Stretch<'a> {
    /// Takes a letter that the language does not write.
    pub(crate) fn letter(&mut self, letter: char) {
        self.letter.get_or_insert(letter);
    }

    /// Takes a word whose letters have been taken.
    pub(crate) fn word(&mut self, view: &View<'a>, word: &'a str, sink: &mut Sink<'a>) {
        let letter = self.letter.take().filter(|_| !word.starts_with(char::is_uppercase));
        if let Some(letter) = letter {
            if self.words.iter().all(|(other, _)| *other != word) {
                self.words.push((word, letter));
            }
            self.last = Some(word);
            self.gap = 0;
        } else if self.last.is_some() {
            self.gap += 1;
            if self.gap > GAP {
                self.finish(view, sink);
            }
        }
    }

    /// Leaves a word out, such as one marked as another language's.
    pub(crate) fn pass(&mut self) {
        self.letter = None;
    }

    /// Tells of the stretch that has come to an end, if it is one.
    pub(crate) fn finish(&mut self, view: &View<'a>, sink: &mut Sink<'a>) {
        let Self { words, last, .. } = std::mem::take(self);
        let (Some(&(first, _)), Some(last)) = (words.first(), last) else { return };
        if words.len() >= WORDS {
            let mut letters: Vec<char> = words.into_iter().map(|(_, letter)| letter).collect();
            letters.sort_unstable();
            letters.dedup();
            character::wrong_letters(view, (first, last), &letters, sink);
        }
    }
}
