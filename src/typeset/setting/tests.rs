use super::*;
use crate::document::block::{Composition, Inline, Metadata, Template, TemplatePart};
use crate::library::manifest::{Edition, Look};
use crate::typeset::reference::References;

/// A document without blocks whose references print the page they lead to.
fn empty() -> Composition {
    let labels = Labels { cross_reference_unnumbered: Template(vec![TemplatePart::Gap("page".to_owned())]), ..Labels::default() };
    Composition {
        document: "d".to_owned(),
        locale: "de".parse().unwrap(),
        hyphenation: None,
        metadata: Metadata::default(),
        labels,
        blocks: Vec::new(),
    }
}

#[test]
fn a_text_is_shaped_again_only_where_something_of_it_differs() {
    let (fonts, mut memory) = (Programs::embedded(), Memory::default());
    let style = Style::new(&Look::default(), &Edition::built_in("a4"));
    let composition = empty();
    let named = Composition { hyphenation: Some("pl".parse().expect("a tag")), ..empty() };
    let before = References::new(&composition);
    let mut after = before.clone();
    after.pages.insert("there".to_owned(), 11);
    let mut pass = Pass::new(&fonts, &mut memory);
    let context = |composition, references| Context { style: &style, composition, references, level: 0 };
    let column = Column { left: 0.0, width: 200.0, direction: Direction::LeftToRight };
    let opposite = Column { direction: Direction::RightToLeft, ..column };
    let text = Text::of("Wort");
    let equal = Text::of("Wort");
    let foreign = Text { locale: Some("fr".parse().unwrap()), ..text.clone() };
    let reference = Text { inlines: vec![Inline::Reference("there".to_owned())], ..Text::default() };
    let manner = Manner::new(Role::Body, column);
    let mut shape = |(text, manner, references), document| pass.setting(context(document, references)).shape(text, manner);
    let mut same = |one, other, document| {
        let (one, other): (ShapedText, ShapedText) = (shape(one, &composition), shape(other, document));
        std::ptr::eq(one.paragraph(), other.paragraph())
    };
    let usual = (&text, manner, &before);
    for (what, other, document, expected) in [
        ("the same", usual, &composition, true),
        (
            "an equal text elsewhere",
            (&equal, Manner::new(Role::Body, Column { left: 90.0, ..column }), &before),
            &composition,
            true,
        ),
        ("pages that it does not print", (&text, manner, &after), &composition, true),
        ("another role", (&text, Manner::new(Role::Small, column), &before), &composition, false),
        ("another direction", (&text, Manner::new(Role::Body, opposite), &before), &composition, false),
        ("another alignment", (&text, manner.aligned(Some(Align::End)), &before), &composition, false),
        ("a footnote mark", (&text, manner.marked(0, "1"), &before), &composition, false),
        ("another language", (&foreign, manner, &before), &composition, false),
        ("other patterns", usual, &named, false),
    ] {
        assert_eq!(same(usual, other, document), expected, "{what}");
    }
    assert!(same((&reference, manner, &before), (&reference, manner, &before), &composition));
    assert!(!same((&reference, manner, &before), (&reference, manner, &after), &composition), "the page has changed");
}
