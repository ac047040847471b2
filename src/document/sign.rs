//! Signs: what each character of a text is to the page it is printed on.

/// What a character is to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// It is drawn, or joins what is drawn.
    Printed,
    /// White space, of which a row is one space (CSS, `white-space: normal`).
    Space,
    /// It ends the line.
    LineBreak,
    /// U+00AD: here a word may be divided.
    OptionalHyphen,
    /// A mark of direction (UAX #9): it steers the order and is not drawn.
    DirectionMark,
    /// Opens an isolate (UAX #9).
    Isolate,
    /// Opens an embedding or an override (UAX #9).
    Embedding,
    /// Closes an isolate.
    EndOfIsolate,
    /// Closes an embedding or an override.
    EndOfEmbedding,
    /// Nothing of it reaches a page.
    Nothing,
}

impl Sign {
    /// What a character is.
    pub(crate) fn of(character: char) -> Self {
        match character {
            ' ' | '\t' | '\n' | '\r' => Self::Space,
            '!'..='~' => Self::Printed,
            '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Self::LineBreak,
            '\u{AD}' => Self::OptionalHyphen,
            '\u{200E}' | '\u{200F}' | '\u{61C}' => Self::DirectionMark,
            '\u{2066}'..='\u{2068}' => Self::Isolate,
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => Self::Embedding,
            '\u{2069}' => Self::EndOfIsolate,
            '\u{202C}' => Self::EndOfEmbedding,
            '\u{FEFF}' => Self::Nothing,
            _ if character.is_control() => Self::Nothing,
            _ => Self::Printed,
        }
    }
}
