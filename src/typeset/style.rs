//! Style: the sizes, colours and distances of an edition, all on one baseline grid.
//!
//! The pitch (size × leading) is the one distance between baselines. Heights of blocks are counted in *halves* of it, as integers, so
//! that nothing can leave the grid: a line of running text is two halves, the space between paragraphs one.

use crate::color::Color;
use crate::font::style::{Slant, Weight};
use crate::language::Direction;
use crate::library::manifest::{self, Edition, Look, Opens};
use crate::typeset::text::style::{Align, Hyphenation, Sentences, TextStyle};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The least contrast of text to its background (WCAG 2.2, 1.4.3).
pub(crate) const LEAST_CONTRAST: f64 = 4.5;

/// Sizes, colours and distances of an edition.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    /// Name of the edition.
    pub(crate) edition: String,
    /// Size of running text in points.
    pub(crate) size: f32,
    /// Half the distance between baselines in points.
    pub(crate) half: f32,
    /// The trimmed page.
    pub(crate) page: (f32, f32),
    /// Overhang beyond the trimmed page.
    pub(crate) bleed: f32,
    /// Width of the text block.
    pub(crate) measure: f32,
    /// Top of the text block on the trimmed page.
    pub(crate) top: f32,
    /// Margin at the spine.
    pub(crate) inner: f32,
    /// Margin away from the spine.
    pub(crate) outer: f32,
    /// Height of the text block in halves.
    pub(crate) capacity: u32,
    /// Colours.
    pub(crate) palette: Palette,
    /// How running text ends its lines.
    pub(crate) align: Align,
    /// Whether words are divided.
    pub(crate) hyphenation: Hyphenation,
    /// Least resolution of pixel images; 0 for any.
    pub(crate) min_dpi: u32,
    /// How sentences follow each other.
    pub(crate) sentences: Sentences,
    /// Where chapters begin that say nothing else.
    pub(crate) opens: Opens,
    /// Whether it is read on a screen too, where letters can be filled in: no sheets to fold, nothing for the press.
    pub(crate) on_screen: bool,
}

/// The colours in use.
#[derive(Clone, Debug)]
pub(crate) struct Palette {
    /// Running text.
    pub(crate) text: Color,
    /// Headings, rules, heads of tables.
    pub(crate) accent: Color,
    /// Labels and markers.
    pub(crate) accent_2: Color,
    /// Background of boxes.
    pub(crate) tint: Color,
    /// Good advice, "do".
    pub(crate) tip: Color,
    /// Warnings, "do not".
    pub(crate) warning: Color,
    /// Background information.
    pub(crate) info: Color,
    /// Links.
    pub(crate) link: Color,
}

/// Paper.
pub(crate) const WHITE: Color = Color { red: 255, green: 255, blue: 255 };

impl Palette {
    fn of(look: &Look, ink: Ink) -> Self {
        let text = match ink {
            Ink::Screen => look.text,
            // A grey made of four inks shows a coloured rim at the least misregister; black is one ink.
            Ink::Press => Color::default(),
        };
        Self {
            text,
            accent: readable(look.accent, WHITE),
            accent_2: readable(look.accent_2, mix(look.tint, WHITE, 1.0)),
            tint: look.tint,
            tip: readable(look.tip, tinted(look.tip)),
            warning: readable(look.warning, tinted(look.warning)),
            info: readable(look.info, tinted(look.info)),
            link: readable(look.link, look.tint),
        }
    }

    /// A lighter rule that divides without calling.
    pub(crate) fn hairline(&self) -> Color {
        mix(self.accent, WHITE, 0.3)
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ink {
    Screen,
    Press,
}

/// The background of a box in `color`.
pub(crate) fn tinted(color: Color) -> Color {
    mix(color, WHITE, 0.08)
}

/// `part` of one colour and the rest of another.
pub(crate) fn mix(color: Color, other: Color, part: f32) -> Color {
    let channel = |a: u8, b: u8| (f32::from(a) * part + f32::from(b) * (1.0 - part)).round() as u8;
    Color { red: channel(color.red, other.red), green: channel(color.green, other.green), blue: channel(color.blue, other.blue) }
}

/// `color`, darkened as far as it takes to be read on `background`: a manifest may ask for any colour, nobody may be kept from reading.
pub(crate) fn readable(color: Color, background: Color) -> Color {
    (0..=20)
        .map(|step| mix(color, Color::default(), 1.0 - step as f32 * 0.05))
        .find(|&darker| darker.contrast(background) >= LEAST_CONTRAST)
        .unwrap_or_default()
}

/// What a text is for; size, weight and colour follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// Running text.
    Body,
    /// Lead paragraph of a chapter.
    Lead,
    /// Title of the document on its cover.
    Title,
    /// Line below the title.
    Subtitle,
    /// Bold line on the coloured field of the cover.
    CoverLabel,
    /// Publisher and date at the foot of the cover.
    CoverFoot,
    /// "Chapter 5".
    ChapterLabel,
    /// Heading of level 1.
    Chapter,
    /// Heading of level 2.
    Section,
    /// Heading of level 3 and below.
    Subsection,
    /// Bold text of the size of running text.
    Strong,
    /// Title of a box, in a colour given by the box.
    BoxTitle(Tone),
    /// Smaller text: cells, captions, addresses.
    Small,
    /// Smaller text that stands beside what counts, told apart by colour and size.
    Aside,
    /// Smaller bold text.
    SmallStrong,
    /// Heads of columns, white on colour.
    ColumnHead,
    /// "Table 3".
    CaptionLabel,
    /// Notes at the foot, running heads.
    Note,
    /// Words of a quotation.
    Quote,
    /// Big numbers, in hundredths of running text: those of one block share the size at which all of them fit.
    Figure(u16),
    /// The number in its disc.
    Step,
}

/// The colour of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tone {
    Accent,
    Tip,
    Warning,
    Info,
}

/// Measures of a text on the grid.
#[derive(Clone, Debug)]
pub(crate) struct Face {
    /// How it looks.
    pub(crate) style: TextStyle,
    /// Height of a line in halves.
    pub(crate) line: u32,
    /// Distance of the baseline from the top of the line, in points.
    pub(crate) baseline: f32,
}

impl Style {
    /// The style of an edition.
    pub(crate) fn new(look: &Look, edition: &Edition) -> Self {
        let size = edition.size.clamp(5.0, 72.0);
        let half = size * edition.leading.clamp(1.0, 3.0) / 2.0;
        let page = (edition.page.width.clamp(100.0, 14_000.0), edition.page.height.clamp(100.0, 14_000.0));
        let margins = &edition.margins;
        // A text block narrower or lower than a few lines sets nothing; then the margins give way, not the text.
        // The press needs five millimetres of every edge for itself.
        let least = if edition.bleed > 0.0 || edition.crop_marks { 5.0 * MM } else { 0.0 };
        let (inner, outer) = give_way(page.0, margins.inner.max(least), margins.outer.max(least), 6.0 * size);
        let (top, bottom) = give_way(page.1, margins.top.max(least), margins.bottom.max(least), 12.0 * half);
        let ink = if edition.bleed > 0.0 || edition.crop_marks { Ink::Press } else { Ink::Screen };
        Self {
            edition: edition.name.clone(),
            size,
            half,
            page,
            bleed: edition.bleed.clamp(0.0, 50.0),
            measure: page.0 - inner - outer,
            top,
            inner,
            outer,
            capacity: ((page.1 - top - bottom) / half + 0.01).floor() as u32,
            palette: Palette::of(look, ink),
            align: match edition.align {
                manifest::Align::Start => Align::Start,
                manifest::Align::Justify => Align::Justify,
            },
            hyphenation: match edition.hyphenation {
                manifest::Hyphenation::Auto => Hyphenation::Auto,
                manifest::Hyphenation::None => Hyphenation::Manual,
            },
            min_dpi: edition.min_dpi,
            sentences: match edition.sentences {
                manifest::Sentences::RunOn => Sentences::RunOn,
                manifest::Sentences::OnePerLine => Sentences::OnePerLine,
            },
            opens: edition.opens,
            on_screen: ink == Ink::Screen && edition.imposition == manifest::Imposition::None,
        }
    }

    /// How a text of `role` looks in a paragraph of `direction`.
    pub(crate) fn face(&self, role: Role, direction: Direction) -> Face {
        let palette = &self.palette;
        let (scale, weight, color) = match role {
            Role::Body => (1.0, Weight::Regular, palette.text),
            Role::Lead => (1.1, Weight::Regular, palette.accent),
            Role::Title => (self.title_scale(), Weight::Bold, WHITE),
            Role::Subtitle => (1.3, Weight::Regular, WHITE),
            Role::CoverLabel => (1.1, Weight::Bold, WHITE),
            Role::CoverFoot => (1.0, Weight::Regular, palette.accent),
            Role::ChapterLabel => (1.0, Weight::Bold, palette.accent_2),
            Role::Chapter => (2.0, Weight::Bold, palette.accent),
            Role::Section => (1.4, Weight::Bold, palette.accent),
            Role::Subsection => (1.1, Weight::Bold, palette.accent),
            Role::Strong => (1.0, Weight::Bold, palette.text),
            Role::BoxTitle(tone) => (1.0, Weight::Bold, self.tone(tone)),
            Role::Small => (0.9, Weight::Regular, palette.text),
            Role::Aside => (0.9, Weight::Regular, palette.accent),
            Role::SmallStrong => (0.9, Weight::Bold, palette.text),
            Role::ColumnHead => (0.9, Weight::Bold, WHITE),
            Role::CaptionLabel => (0.9, Weight::Bold, palette.accent),
            Role::Note => (0.82, Weight::Regular, palette.text),
            Role::Quote => (1.2, Weight::Regular, palette.accent),
            Role::Figure(hundredths) => (f32::from(hundredths) / 100.0, Weight::Bold, palette.accent),
            Role::Step => (0.9, Weight::Bold, WHITE),
        };
        let size = self.size * scale;
        // Room for the tallest Arabic and Ethiopic letters; smaller text keeps the pitch, so that columns stay in step.
        let line = ((size * 1.2 / self.half) - 0.02).ceil().max(2.0) as u32;
        let display = scale > 1.25;
        let style = TextStyle {
            size,
            weight,
            color,
            link_color: if matches!(color, WHITE) { WHITE } else { palette.link },
            direction,
            align: if role == Role::Body { self.align } else { Align::Start },
            patterns: None,
            hyphenation: if display { Hyphenation::Manual } else { self.hyphenation },
            slant: Slant::Upright,
            sentences: if matches!(role, Role::Body | Role::Lead | Role::Aside) { self.sentences } else { Sentences::RunOn },
        };
        Face { style, line, baseline: line as f32 * self.half / 2.0 + 0.36 * size.max(self.size) }
    }

    /// The colour of a box.
    pub(crate) fn tone(&self, tone: Tone) -> Color {
        match tone {
            Tone::Accent => self.palette.accent,
            Tone::Tip => self.palette.tip,
            Tone::Warning => self.palette.warning,
            Tone::Info => self.palette.info,
        }
    }

    /// So many halves in points.
    pub(crate) fn halves(&self, count: u32) -> f32 {
        count as f32 * self.half
    }

    /// The least number of halves that hold `points`.
    pub(crate) fn holding(&self, points: f32) -> u32 {
        (points / self.half - 0.01).ceil().max(0.0) as u32
    }

    /// Whether the pages are made to be bound: then the two margins differ.
    pub(crate) fn is_bound(&self) -> bool {
        (self.inner - self.outer).abs() > 0.1
    }

    /// Distance of the text from the edge of its box.
    pub(crate) fn padding(&self) -> f32 {
        self.size
    }

    /// The baseline of running text in a line of two halves.
    pub(crate) fn baseline(&self) -> f32 {
        self.half + 0.36 * self.size
    }

    /// Height of capitals of running text.
    pub(crate) fn capital(&self) -> f32 {
        0.714 * self.size
    }

    // A cover title is set as large as the page carries: about eleven letters to the line.
    fn title_scale(&self) -> f32 {
        (self.measure / self.size / 11.5).clamp(1.8, 3.2)
    }
}

fn give_way(length: f32, before: f32, after: f32, least: f32) -> (f32, f32) {
    let (before, after) = (before.max(0.0), after.max(0.0));
    let room = length - before - after;
    if room >= least || before + after <= 0.0 {
        return (before, after);
    }
    let factor = ((length - least).max(0.0) / (before + after)).min(1.0);
    (before * factor, after * factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_can_be_read_on_its_background_in_colour_and_in_grey() {
        let style = Style::new(&Look::default(), &Edition::built_in("a4"));
        let palette = &style.palette;
        let cases = [
            ("text", palette.text, WHITE),
            ("text on tint", palette.text, palette.tint),
            ("accent", palette.accent, WHITE),
            ("accent on tint", palette.accent, palette.tint),
            ("label on tint", palette.accent_2, palette.tint),
            ("column head", WHITE, palette.accent),
            ("link on tint", palette.link, palette.tint),
            ("tip", palette.tip, tinted(palette.tip)),
            ("warning", palette.warning, tinted(palette.warning)),
            ("info", palette.info, tinted(palette.info)),
            ("text in a warning", palette.text, tinted(palette.warning)),
            ("link in a warning", palette.link, tinted(palette.warning)),
        ];
        for (name, color, background) in cases {
            assert!(color.contrast(background) >= LEAST_CONTRAST, "{name}: {:.2}", color.contrast(background));
        }
    }

    #[test]
    fn a_pale_colour_is_darkened_until_it_can_be_read() {
        for color in [Color { red: 255, green: 240, blue: 100 }, WHITE, Color { red: 120, green: 200, blue: 255 }] {
            assert!(readable(color, WHITE).contrast(WHITE) >= LEAST_CONTRAST, "{color:?}");
        }
    }

    #[test]
    fn margins_give_way_before_the_text_does() {
        for (page, before, after) in [(100.0, 90.0, 90.0), (300.0, 20.0, 20.0), (100.0, -5.0, 0.0)] {
            let (before, after) = give_way(page, before, after, 60.0);
            assert!(before >= 0.0 && after >= 0.0 && page - before - after >= 59.9, "{page}: {before}, {after}");
        }
    }
}
