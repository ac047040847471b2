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
    let context = |composition, references| Context { style: &style, composition, references, level: 0, is_companion: false };
    let column = Column { left: 0.0, width: 200.0, direction: Direction::LeftToRight };
    let opposite = Column { direction: Direction::RightToLeft, ..column };
    let text = Text::of("Wort");
    let equal = Text::of("Wort");
    let foreign = Text { locale: Some("fr".parse().unwrap()), ..text.clone() };
    let marked = Text { inlines: [text.inlines.clone(), vec![Inline::Note("1".to_owned())]].concat(), ..Text::default() };
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
        ("a footnote mark", (&marked, manner, &before), &composition, false),
        ("another language", (&foreign, manner, &before), &composition, false),
        ("other patterns", usual, &named, false),
    ] {
        assert_eq!(same(usual, other, document), expected, "{what}");
    }
    assert!(same((&reference, manner, &before), (&reference, manner, &before), &composition));
    assert!(!same((&reference, manner, &before), (&reference, manner, &after), &composition), "the page has changed");
}

/// The lines of a text in a column, and its size.
fn lines_of(locale: &str, words: &str, role: Role, edition: &str, width: f32) -> (Vec<(String, bool)>, f32) {
    let (fonts, mut memory) = (Programs::embedded(), Memory::default());
    let style = Style::new(&Look::default(), &Edition::built_in(edition));
    let composition = Composition { locale: locale.parse().unwrap(), ..empty() };
    let references = References::new(&composition);
    let mut pass = Pass::new(&fonts, &mut memory);
    let context = Context { style: &style, composition: &composition, references: &references, level: 0, is_companion: false };
    let column = Column { left: 0.0, width, direction: Direction::LeftToRight };
    let set = pass.setting(context).set(&Text::of(words), Manner::new(role, column), column);
    let line = |line: &crate::typeset::text::line::Line| {
        (line.runs.iter().map(|run| run.text.as_str()).collect::<String>().replace('\u{AD}', "-"), line.overfull)
    };
    (set.lines.iter().map(line).collect(), set.face.style.size)
}

#[test]
fn a_word_that_is_too_wide_is_divided_then_set_smaller_then_told() {
    let words = |lines: &[(String, bool)]| lines.iter().map(|(line, _)| line.clone()).collect::<Vec<_>>();
    // Neither a heading nor easy language divides words, unless one would be torn; and then that one alone.
    for (role, edition, width) in [(Role::Chapter, "a4", 150.0), (Role::Small, "easy", 80.0)] {
        let (lines, size) = lines_of("de", "Themen der Gesundheitsthemen", role, edition, width);
        let whole = Style::new(&Look::default(), &Edition::built_in(edition)).face(role, Direction::LeftToRight).style.size;
        let set = words(&lines).concat();
        assert_eq!((set.replace('-', "").as_str(), size), ("Themen der Gesundheitsthemen", whole), "{edition}");
        assert!(set.starts_with("Themen der Gesund") && set.contains('-'), "{set}");
        assert!(lines.iter().all(|(_, overfull)| !overfull));
    }
    // Tigrinya has no patterns.
    let word = "ወሃብቲምክርታት";
    let (lines, whole) = lines_of("ti", word, Role::Chapter, "a4", 1000.0);
    assert_eq!(lines.len(), 1);
    let wide = {
        let mut width = 1000.0;
        while lines_of("ti", word, Role::Chapter, "a4", width).1 == whole {
            width -= 1.0;
        }
        width
    };
    let (lines, size) = lines_of("ti", word, Role::Chapter, "a4", wide * 0.9);
    assert_eq!((lines.len(), lines[0].1), (1, false), "{lines:?}");
    assert!(size < whole && size >= whole * 0.8, "{size} of {whole}");
    let (lines, size) = lines_of("ti", word, Role::Chapter, "a4", wide * 0.5);
    assert!(lines.len() > 1 && lines.iter().any(|(_, overfull)| *overfull), "{lines:?}");
    assert!((size - whole).abs() < 0.01, "what is broken all the same is not small besides");
    // Body text has no size below it that could be read.
    let (_, size) = lines_of("ti", word, Role::Note, "a4", 20.0);
    assert!(size >= 0.8 * 12.0);
}
