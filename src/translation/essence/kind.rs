//! The kinds of things that translations depend on.

/// A kind of thing that translations depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Essence {
    /// The value or an attribute as a whole: there or not.
    Part,
    /// A number, or a sign beside one: `§`, `%`, `€`.
    Number,
    /// A web or e-mail address.
    Address,
    /// A variable, or how a function writes it.
    Variable,
    /// A reference to a term or message.
    Reference,
    /// A tag or link.
    Markup,
    /// A word that negates.
    Negation,
    /// A word that says whether one must, may, shall or can.
    Duty,
    /// The variants of a selector.
    Variants,
    /// Who acts, and upon whom; who is spoken to.
    Party,
    /// The words: some are others, and not the same ones spelt otherwise.
    Wording,
}

impl Essence {
    /// The stable word: `part`, `number`, `address`, `variable`, `reference`, `markup`, `negation`, `duty`, `variants`, `party`, `wording`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Number => "number",
            Self::Address => "address",
            Self::Variable => "variable",
            Self::Reference => "reference",
            Self::Markup => "markup",
            Self::Negation => "negation",
            Self::Duty => "duty",
            Self::Variants => "variants",
            Self::Party => "party",
            Self::Wording => "wording",
        }
    }
}
