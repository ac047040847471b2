//! The walk over prose: character by character, word by word, past tags and addresses.
//!
//! What it meets it hands to [`character`], [`typography`] and `wording`; it knows itself only where it is: inside a tag, inside
//! `<span lang>`, in a word.

use crate::fluent::usage::SelectorKind;
use crate::glyph::Covered;

use crate::check::context::{Context, PlainLetters};
use crate::check::language::Script;
use crate::check::rule::alphabet::Stretch;
use crate::check::rule::character::{self, Controls, Word};
use crate::check::rule::typography;
use crate::check::rule::wording::Wording;
use crate::check::sink::Sink;
use crate::check::text::view::{Place, Text, View};
use crate::translation::profile::TagSide;

/// Walks the text of a pattern.
pub(crate) fn walk<'a>(
    context: &Context<'a>,
    view: &View<'a>,
    text: &Text<'a, '_>,
    wording: &mut Wording<'a>,
    sink: &mut Sink<'a>,
) {
    let mut walk = Walk {
        context,
        view,
        plain: &view.plain.0,
        foreign: 0,
        previous: None,
        repeats: false,
        strange: None,
        stretch: Stretch::default(),
        controls: Controls::default(),
        addresses: !text.profile.urls.is_empty() || !text.profile.emails.is_empty(),
        is_printed: view.prints(text),
        quotes_in_text: text.profile.usage.selectors.iter().all(|selector| selector.kind != SelectorKind::Text),
    };
    for run in &text.profile.usage.text {
        walk.run(run, text, wording, sink);
    }
    walk.flush(sink);
    walk.stretch.finish(view, sink);
    walk.controls.finish(view, sink);
}

/// The letters that nothing is to be said about, with their scripts; see [`PlainLetters`].
pub(crate) fn plain_letters(glyphs: Option<&Covered<'_>>) -> PlainLetters {
    let scripts = |letter: char| match Script::of(letter) {
        Some(_) if character::may_be_decomposed(letter) => 0,
        Some(script) if letter.is_ascii() || glyphs.is_none_or(|glyphs| glyphs.has(letter)) => script.bit(),
        _ => 0,
    };
    PlainLetters(('\0'..'\u{1400}').map(scripts).collect())
}

impl PlainLetters {
    /// The letters without some: a letter of a neighbour's alphabet has to be looked at, however plain.
    pub(crate) fn without(&self, letters: impl Iterator<Item = char>) -> Self {
        let mut table = self.0.clone();
        for letter in letters {
            if let Some(scripts) = table.get_mut(letter as usize) {
                *scripts = 0;
            }
        }
        Self(table)
    }
}

struct Walk<'w, 'a> {
    context: &'w Context<'a>,
    view: &'w View<'a>,
    /// The scripts of plain letters as bits, none for what is to be looked at.
    plain: &'w [u8],
    /// How many `<span lang>` are open.
    foreign: usize,
    /// The word before, if only one blank stands between.
    previous: Option<&'a str>,
    /// Whether that word repeated the one before it.
    repeats: bool,
    /// Words in a script that is not the language's, from the first to the last in a row.
    strange: Option<(&'a str, &'a str, u8)>,
    /// Words in letters that are not the language's.
    stretch: Stretch<'a>,
    controls: Controls<'a>,
    addresses: bool,
    /// Whether the text stands on pages: what is only read aloud needs no glyph.
    is_printed: bool,
    quotes_in_text: bool,
}

impl<'a> Walk<'_, 'a> {
    fn run(&mut self, run: &'a str, text: &Text<'a, '_>, wording: &mut Wording<'a>, sink: &mut Sink<'a>) {
        self.previous = None;
        let mut suspicious = false;
        let mut word: Option<(usize, u8)> = None;
        let mut next = 0;
        while next < run.len() {
            let at = next;
            let (end, scripts, character) = self.letters(run, at);
            if end > at {
                word.get_or_insert((at, 0)).1 |= scripts;
                next = end;
                continue;
            }
            next += character.len_utf8();
            if let Some(script) = Script::of(character) {
                word.get_or_insert((at, 0)).1 |= script.bit();
                suspicious |= character::may_be_decomposed(character);
                self.letter(Place { run, at, character }, sink);
                continue;
            }
            if character.is_ascii() {
                let ended = word.take();
                if let Some((start, scripts)) = ended {
                    // An apostrophe within a word belongs to it; what follows is read as a new word.
                    self.word(Word { text: &run[start..at], scripts }, wording, text, sink);
                }
                // Only one blank may stand between a word and the one that repeats it.
                if ended.is_none() || character != ' ' {
                    self.previous = None;
                }
                match self.tag(run, at, text) {
                    Some(end) => next = end,
                    None => self.ascii(Place { run, at, character }, sink),
                }
                continue;
            }
            // Marks, apostrophes and joiners belong to the word they stand in.
            let joins = matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}' | '\u{ad}' | '’' | '\u{2bc}');
            suspicious |= character::may_be_decomposed(character);
            if joins && word.is_some() {
                continue;
            }
            if let Some((start, scripts)) = word.take() {
                self.word(Word { text: &run[start..at], scripts }, wording, text, sink);
            }
            self.previous = None;
            self.sign(Place { run, at, character }, sink);
        }
        if let Some((start, scripts)) = word {
            self.word(Word { text: &run[start..], scripts }, wording, text, sink);
        }
        if suspicious {
            character::normalization(self.view, run, sink);
        }
    }

    /// Where the letters end that nothing is to be said about, their scripts, and the character behind them.
    fn letters(&self, run: &str, at: usize) -> (usize, u8, char) {
        let mut scripts = 0;
        for (further, character) in run[at..].char_indices() {
            match self.plain.get(character as usize) {
                Some(&script) if script != 0 => scripts |= script,
                _ => return (at + further, scripts, character),
            }
        }
        (run.len(), scripts, '\n')
    }

    /// Where the tag ends that begins here, if one does.
    fn tag(&mut self, run: &'a str, at: usize, text: &Text<'a, '_>) -> Option<usize> {
        if run.as_bytes()[at] != b'<' {
            return None;
        }
        let here = run[at..].as_ptr() as usize;
        // They stand in the order of the text.
        let tags = &text.profile.tags;
        let tag = tags.get(tags.partition_point(|tag| (tag.text.as_ptr() as usize) < here))?;
        if tag.text.as_ptr() as usize != here {
            return None;
        }
        if tag.name == "span" {
            match tag.side {
                TagSide::Open => self.foreign += 1,
                TagSide::Close => self.foreign = self.foreign.saturating_sub(1),
            }
        }
        Some(at + tag.text.len())
    }

    /// A character of ASCII that is no letter.
    fn ascii(&mut self, place: Place<'a>, sink: &mut Sink<'a>) {
        match place.character {
            ' ' if place.before() == ' ' => typography::double_space(self.view, place, sink),
            ';' | ':' | '!' | '?' | ',' if self.foreign == 0 => typography::spacing(self.view, place, sink),
            '"' if self.foreign == 0 && self.quotes_in_text => typography::quote(self.view, place, sink),
            '\n' | '\r' => {}
            '\0'..='\u{1f}' | '\u{7f}' => character::control(self.view, place, sink),
            _ => {}
        }
    }

    /// A character beyond ASCII that belongs to no word.
    fn sign(&mut self, place: Place<'a>, sink: &mut Sink<'a>) {
        self.letter(place, sink);
        self.controls.take(self.view, place, sink);
        character::other(self.view, place, sink);
        if self.foreign > 0 {
            return;
        }
        match place.character {
            '„' | '“' | '”' | '‚' | '‘' | '’' | '«' | '»' | '‹' | '›' => {
                typography::quote(self.view, place, sink);
                typography::spacing(self.view, place, sink);
            }
            '،' | '؛' | '؟' => typography::spacing(self.view, place, sink),
            _ => {}
        }
    }

    fn letter(&mut self, place: Place<'a>, sink: &mut Sink<'a>) {
        if let Some(glyphs) = &self.context.glyphs
            && self.is_printed
            && !glyphs.has(place.character)
        {
            crate::check::rule::glyph::missing_glyph(self.view, glyphs, place, sink);
        }
        if self.foreign == 0 {
            character::foreign_letter(self.view, place, sink);
            if self.view.language.is_strange(place.character) {
                self.stretch.letter(place.character);
            }
        }
    }

    fn word(&mut self, word: Word<'a>, wording: &mut Wording<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
        let previous = self.previous.replace(word.text).filter(|previous| *previous == word.text);
        let repeats = previous.is_some();
        // A word that stands there many times is told once.
        if let Some(previous) = previous.filter(|_| !self.repeats) {
            typography::doubled_word(self.view, (previous, word.text), sink);
        }
        self.repeats = repeats;
        if self.foreign > 0 || (self.addresses && in_address(word.text, text)) || character::homoglyph(self.view, word, sink) {
            self.stretch.pass();
            return;
        }
        self.stretch.word(self.view, word.text, sink);
        if let Some(script) = self.view.language.script {
            if word.scripts & script.bit() != 0 {
                self.flush(sink);
            } else if !character::is_free(word.text) {
                let (first, _, scripts) = self.strange.unwrap_or((word.text, word.text, word.scripts));
                self.strange = Some((first, word.text, scripts));
            }
        }
        wording.word(word.text, text.entry.id);
    }

    /// Tells of the words in another script that have come to an end.
    fn flush(&mut self, sink: &mut Sink<'a>) {
        if let Some((first, last, scripts)) = self.strange.take() {
            character::wrong_script(self.view, first, last, scripts, sink);
        }
    }
}

fn in_address(word: &str, text: &Text<'_, '_>) -> bool {
    let at = word.as_ptr() as usize;
    // Addresses stand in the order of the text: only the last that begins before the word can hold it.
    let is_in = |addresses: &[&str]| {
        let last = addresses.partition_point(|address| address.as_ptr() as usize <= at).checked_sub(1);
        last.is_some_and(|last| at < addresses[last].as_ptr() as usize + addresses[last].len())
    };
    is_in(&text.profile.urls) || is_in(&text.profile.emails)
}
