//! The one table of finding codes.

use std::fmt;
use std::str::FromStr;

use super::Level;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $level:ident;)*) => {
        /// What was found. The kebab-case name is stable: manifests, baselines and CI refer to it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The stable kebab-case name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The level where nobody set another.
            pub const fn default_level(self) -> Level {
                match self { $(Self::$variant => Level::$level,)* }
            }
        }
    };
}

codes! {
    // Structure.
    /// An entry that is not Fluent, or that a guard refuses (too large, too deep, a bad escape, a byte-order mark).
    SyntaxError = "syntax-error", Deny;
    /// A file that is not UTF-8, too large, a link, or no plain file, or whose name is not one that is read: it was skipped.
    UnreadableFile = "unreadable-file", Deny;
    /// An id that stands twice in one resource or in two resources a document sees.
    DuplicateMessage = "duplicate-message", Deny;
    /// An attribute that stands twice in one entry.
    DuplicateAttribute = "duplicate-attribute", Deny;
    /// A variant key that stands twice in one selector.
    DuplicateVariant = "duplicate-variant", Deny;
    /// A source message without a translation.
    MissingTranslation = "missing-translation", Warn;
    /// Page furniture that neither the library says nor Lotse knows in a language.
    MissingFurniture = "missing-furniture", Warn;
    /// A document that can be printed as a draft alone, where levels or comments hide every finding that says so.
    DraftOnly = "draft-only", Warn;
    /// A translation of a message the source no longer has.
    ObsoleteTranslation = "obsolete-translation", Warn;
    /// A translation without the value its source has.
    MissingValue = "missing-value", Deny;
    /// A translation without an attribute its source has.
    MissingAttribute = "missing-attribute", Deny;
    /// A translation with an attribute its source does not have.
    ExtraAttribute = "extra-attribute", Warn;
    /// A translation that prints nothing.
    EmptyTranslation = "empty-translation", Deny;
    /// A translation whose source has changed since.
    OutdatedTranslation = "outdated-translation", Warn;
    /// A translation that the ledger does not know, or that was changed since it was confirmed.
    UnconfirmedTranslation = "unconfirmed-translation", Warn;
    /// A translation that stayed as it was when its source changed, because somebody said why it may.
    KeptTranslation = "kept-translation", Allow;
    /// A recorded translation that prints a term which is translated otherwise since.
    ChangedTerm = "changed-term", Warn;
    /// A message that has a new id but the same source text.
    RenamedMessage = "renamed-message", Warn;
    /// A message that no document prints.
    UnusedMessage = "unused-message", Warn;
    /// A document names a message that no resource has.
    UnknownMessage = "unknown-message", Deny;
    /// The ledger of a resource cannot be read, or holds an entry that is none.
    InvalidLedger = "invalid-ledger", Deny;
    /// A locale is less complete than the manifest or the command line requires.
    RequirementUnmet = "requirement-unmet", Deny;
    // Manifest, outline, facts, contacts.
    /// A TOML file that cannot be read as what it should be.
    InvalidToml = "invalid-toml", Deny;
    /// A key that no table of the format has.
    UnknownKey = "unknown-key", Deny;
    /// A value that its key does not take.
    InvalidValue = "invalid-value", Deny;
    /// A fact that cannot be computed as its `derive` says.
    InvalidDerivation = "invalid-derivation", Deny;
    /// A locale tag that is not BCP 47.
    InvalidLocale = "invalid-locale", Deny;
    /// A folder of `locales/` that the manifest does not list: nothing in it was read.
    UnlistedLocale = "unlisted-locale", Deny;
    /// Something of a language that no table has and no file says: its name, plural rules, quotation marks or months.
    UnknownLanguage = "unknown-language", Warn;
    /// A fact that does not exist.
    UnknownFact = "unknown-fact", Deny;
    /// A contact that does not exist.
    UnknownContact = "unknown-contact", Deny;
    /// A fact past its date, or checked too long ago.
    StaleFact = "stale-fact", Warn;
    /// A fact that will soon be past its last day.
    ExpiresSoon = "expires-soon", Warn;
    /// A day that lies ahead, on which somebody is said to have looked, or the date of a source that lies ahead.
    DateAhead = "date-ahead", Deny;
    /// A fact or contact that nothing prints.
    UnusedFact = "unused-fact", Warn;
    /// An image that is missing, outside the library, too large, damaged or of an unknown kind.
    InvalidImage = "invalid-image", Deny;
    /// A font file of the manifest that is missing, outside the library or damaged.
    InvalidFont = "invalid-font", Deny;
    /// Words inside a picture, which nobody can translate.
    TextInImage = "text-in-image", Deny;
    // References.
    /// A variable that is no fact and no contact, or that the source does not use.
    UnknownVariable = "unknown-variable", Deny;
    /// A variable of the source that the translation does not use.
    MissingVariable = "missing-variable", Deny;
    /// A message, term or attribute that exists nowhere.
    UnknownReference = "unknown-reference", Deny;
    /// A term of the source that the translation does not use.
    MissingTerm = "missing-term", Warn;
    /// A message that refers to itself, directly or through others.
    CyclicReference = "cyclic-reference", Deny;
    /// An argument that the term does not use.
    UnknownTermArgument = "unknown-term-argument", Warn;
    /// A value of a kind that its place does not take, such as text in a plural selector.
    WrongVariableType = "wrong-variable-type", Deny;
    /// A function that does not exist, or an option it does not take.
    UnknownFunction = "unknown-function", Deny;
    /// A grammatical case in which Lotse knows no names of months of the language.
    UnknownCase = "unknown-case", Warn;
    /// A message that expands without measure.
    ExpansionTooLarge = "expansion-too-large", Deny;
    // Selectors.
    /// A plural category of the language that a selector does not cover.
    MissingPluralCategory = "missing-plural-category", Deny;
    /// A plural category that the language does not have.
    ForeignPluralCategory = "foreign-plural-category", Deny;
    /// A selector of the source that the translation does not have, where its language needs one.
    LostSelector = "lost-selector", Warn;
    /// A variant that no value selects.
    UnreachableVariant = "unreachable-variant", Warn;
    /// Another duty in one plural category than in the next: other languages have other categories.
    ModalInPlural = "modal-in-plural", Warn;
    // Facts in text.
    /// A number in the translation that the source does not say.
    ExtraNumber = "extra-number", Warn;
    /// Another number, date, amount, phone number or § than in the source.
    NumberMismatch = "number-mismatch", Deny;
    /// A number of the source that is found nowhere in the translation.
    MissingNumber = "missing-number", Warn;
    /// The section of a law as words of a text, although it is a fact.
    TypedLaw = "typed-law", Warn;
    /// A web address that differs from the source.
    UrlMismatch = "url-mismatch", Deny;
    /// An e-mail address that differs from the source.
    EmailMismatch = "email-mismatch", Deny;
    // Markup.
    /// Tags or links that differ from the source.
    MarkupMismatch = "markup-mismatch", Deny;
    /// A tag that is not known, not closed or not well nested.
    MarkupSyntax = "markup-syntax", Deny;
    /// A link that surrounds nothing to read.
    LinkWithoutText = "link-without-text", Deny;
    /// A link to something that does not exist.
    UnknownLink = "unknown-link", Deny;
    /// The mark of a footnote that the block does not have.
    UnknownNote = "unknown-note", Deny;
    /// A footnote whose mark stands in no text of its block.
    UnmarkedNote = "unmarked-note", Deny;
    /// Markup of another format, such as `**words**`, which is printed as it is typed.
    TypedMarkup = "typed-markup", Warn;
    // Text.
    /// A translation that is the source, word for word.
    SameAsSource = "same-as-source", Warn;
    /// Text in a script that the locale does not use.
    WrongScript = "wrong-script", Warn;
    /// A letter of another script inside a word.
    Homoglyph = "homoglyph", Deny;
    /// A bidi control without its partner.
    UnbalancedBidiControl = "unbalanced-bidi-control", Deny;
    /// U+FFFD, a private-use, unassigned or control character.
    InvalidCharacter = "invalid-character", Deny;
    /// Text that is not in Normalization Form C.
    NotNormalized = "not-normalized", Warn;
    /// Two spaces in a row.
    DoubleSpace = "double-space", Warn;
    /// A word that stands twice in a row.
    DoubledWord = "doubled-word", Warn;
    /// White space at the edge of a text.
    EdgeWhitespace = "edge-whitespace", Warn;
    /// Another kind of punctuation at the end than the source has.
    EndPunctuation = "end-punctuation", Warn;
    /// Quotation marks that the language does not use.
    WrongQuotationMarks = "wrong-quotation-marks", Warn;
    /// Spacing before punctuation that the language does not use.
    PunctuationSpacing = "punctuation-spacing", Warn;
    /// Formal and informal address in one document.
    MixedAddress = "mixed-address", Warn;
    /// A word of the glossary rendered otherwise.
    Glossary = "glossary", Warn;
    /// A word that the term base forbids.
    ForbiddenTerm = "forbidden-term", Warn;
    /// A translation without the word of the source beside its own, where a chapter names a term first.
    MissingSourceTerm = "missing-source-term", Warn;
    /// One source text with two translations.
    InconsistentTranslation = "inconsistent-translation", Warn;
    /// A translation far longer or shorter than its source.
    LengthRatio = "length-ratio", Warn;
    // Print.
    /// A character that no font has.
    MissingGlyph = "missing-glyph", Deny;
    /// A line that does not fit its width.
    OverfullLine = "overfull-line", Warn;
    /// Text that does not fit its place.
    TextTooLong = "text-too-long", Warn;
    /// A heading more than one level below the one before.
    HeadingSkipsLevel = "heading-skips-level", Deny;
    /// A picture without words for those who cannot see it.
    MissingAltText = "missing-alt-text", Deny;
    /// No hyphenation patterns for a locale in an edition that needs them.
    NoHyphenation = "no-hyphenation", Warn;
    /// A raster image too coarse for print.
    LowResolution = "low-resolution", Warn;
    // What comments set aside.
    /// A finding that the comment of a message sets aside, with a reason.
    IgnoredFinding = "ignored-finding", Allow;
    /// A comment that sets nothing aside.
    UnusedIgnore = "unused-ignore", Warn;
    // All of them.
    /// More findings of one kind in a file than are told; it weighs what they weigh.
    MoreFindings = "more-findings", Deny;
}

impl Code {
    /// Whether it weighs [`Level::Deny`] whatever a manifest, a command line or a baseline says: something was not read, and nobody knows what it would have said.
    pub(crate) const fn answers_to_no_level(self) -> bool {
        matches!(self, Self::UnreadableFile | Self::UnlistedLocale | Self::InvalidLocale)
    }

    /// Whether it weighs [`Level::Warn`] at least: it speaks of what other levels hide.
    pub(crate) const fn is_always_told(self) -> bool {
        matches!(self, Self::DraftOnly)
    }

    /// Whether no baseline can know it: of what was not read, or is not told, nobody has seen what it would be.
    pub(crate) const fn answers_to_no_baseline(self) -> bool {
        self.answers_to_no_level() || matches!(self, Self::MoreFindings)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text is no code.
#[derive(Debug, PartialEq, Eq)]
pub struct UnknownCode;

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a code of a finding")
    }
}

impl std::error::Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(name: &str) -> Result<Self, UnknownCode> {
        Self::ALL.iter().copied().find(|code| code.name() == name).ok_or(UnknownCode)
    }
}
