//! The manifest, read from TOML.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{
    Align, CoverSheet, Edition, Hyphenation, Imposition, Look, Manifest, Opens, POINTS_PER_MM, PageSize, Requirement, Sentences,
};
use crate::color::Color;
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::language::{Locale, Months, Placement, Settings};
use crate::library::name::{self, Neighbours};
use crate::library::nearest::Nearest;
use crate::library::table::{Field, Fields, Named, read_toml};
use crate::source::{Location, Source};
use crate::state::State;

/// So many days before a fact ceases to hold it is told, where the manifest says nothing else: time to look up what comes after it.
const HORIZON_DAYS: u32 = 60;
/// The format in which this version writes ledgers.
const LEDGER_FORMAT: u32 = 2;
/// The most locales of a library. Every document is put together in each of them.
const MAX_LOCALES: usize = 250;
/// The most editions that a library has of its own. A document can be laid out in each of them.
const MAX_EDITIONS: usize = 100;
/// The narrowest text that can be set: a page must be this much wider and higher than its margins, in millimetres.
const LEAST_TEXT: f32 = 40.0;
/// The least contrast of text against the paper (WCAG 2.2, success criterion 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;
const PAPER: Color = Color { red: 255, green: 255, blue: 255 };

impl Manifest {
    /// Reads `lotse.toml`. `found` are the locales that have a folder, for a manifest that does not list them.
    ///
    /// What is wrong costs only itself and is told beside the manifest; a manifest with findings is not fit to work with.
    pub(crate) fn parse(source: &Arc<Source>, found: &[Locale]) -> (Self, Vec<Diagnostic>) {
        read_toml(source, |fields| manifest(fields, found))
    }
}

fn manifest(fields: &Fields<'_>, found: &[Locale]) -> Manifest {
    let (source, locales) = locales(fields, found);
    ledger_format(fields);
    let days = |facts: &Fields<'_>| {
        let max_age = facts.get("max-age-days").and_then(|field| field.whole(1, 36_500));
        (max_age, facts.get("horizon-days").and_then(|field| field.whole(0, 36_500)))
    };
    let (max_age_days, horizon_days) = fields.get("facts").and_then(|field| field.table(days)).unwrap_or_default();
    let horizon_days = horizon_days.unwrap_or(HORIZON_DAYS);
    let nearest = Nearest::default();
    let known = Known {
        locales: locales.iter().map(|locale| (locale.to_string(), locale)).collect(),
        are_listed: fields.get("locales").is_some(),
        nearest: &nearest,
        absent: RefCell::default(),
    };
    let mut levels = BTreeMap::new();
    if let Some(field) = fields.get("levels") {
        field.each(|key, field| level(&key, &field, &nearest, &mut levels));
    }
    let mut require = BTreeMap::new();
    if let Some(field) = fields.get("require") {
        field.each(|key, field| {
            if let (Some(locale), Some(required)) = (known.locale(&key, &field), requirement(&field))
                && locales.contains(&locale)
            {
                require.insert(locale, required);
            }
        });
    }
    let mut settings = BTreeMap::new();
    if let Some(field) = fields.get("locale") {
        field.each(|key, field| {
            if let (Some(locale), Some(read)) = (known.locale(&key, &field), field.table(locale_settings)) {
                settings.insert(locale, read);
            }
        });
    }
    let absent = known.absent.into_inner();
    let (look, logo_at, fonts_at) = fields.get("look").and_then(|field| field.table(look)).unwrap_or_default();
    let editions = editions(fields);
    let ignores_deny = fields.get("ignores").and_then(|field| field.table(|ignores| ignores.get("deny")?.flag())).flatten();
    let ignores_deny = ignores_deny.unwrap_or(false);
    Manifest {
        source,
        locales,
        max_age_days,
        horizon_days,
        ignores_deny,
        levels,
        require,
        locale: settings,
        absent,
        look,
        logo_at,
        fonts_at,
        editions,
    }
}

/// The format that the ledgers are written in: this version reads its own and those before it. What a later one means by a record nobody knows here, so
/// that nothing may be read or written by it.
fn ledger_format(fields: &Fields<'_>) {
    let Some(field) = fields.get("ledger-format") else { return };
    if let Some(format) = field.whole(1, u32::MAX).filter(|format| *format > LEDGER_FORMAT) {
        field.refuse("ledger-format", &[("found", &format.to_string()), ("max", &LEDGER_FORMAT.to_string())]);
    }
}

/// The language the texts are written in, and all languages of the library, this one among them.
fn locales(fields: &Fields<'_>, found: &[Locale]) -> (Locale, Vec<Locale>) {
    let source = fields.require("source").and_then(|field| locale(&field));
    let listed = fields.get("locales").and_then(|field| {
        let listed = field.list(locale)?;
        let mut seen = BTreeSet::new();
        for locale in &listed {
            if !seen.insert(locale) {
                field.refuse("twice", &[("found", &locale.to_string())]);
            }
        }
        Some(listed)
    });
    let mut locales = listed.unwrap_or_else(|| found.to_vec());
    let source = source
        .or_else(|| locales.first().cloned())
        .unwrap_or_else(|| "und".parse().expect("the tag of an undetermined language is sound"));
    if locales.len() > MAX_LOCALES {
        fields.refuse("locales", "many", &[("max", &MAX_LOCALES.to_string())]);
        locales.truncate(MAX_LOCALES);
    }
    if !locales.contains(&source) {
        locales.insert(0, source.clone());
    }
    (source, locales)
}

/// How complete a locale must be: a number of percent, or a table of it and of the lowest state that counts.
fn requirement(field: &Field<'_>) -> Option<Requirement> {
    if !field.is_table() {
        return Some(Requirement::new(field.number(0.0, 100.0)?, Requirement::LEAST));
    }
    let states: Vec<(&str, State)> = State::ALL.iter().map(|state| (state.name(), *state)).collect();
    let read = |fields: &Fields<'_>| {
        let percent = fields.require("percent").and_then(|field| field.number(0.0, 100.0));
        let least = fields.get("state").map_or(Some(Requirement::LEAST), |field| field.choice(&states));
        Some(Requirement::new(percent?, least?))
    };
    field.table(read).flatten()
}

/// The built-in editions, changed, and those of the library.
fn editions(fields: &Fields<'_>) -> BTreeMap<String, Edition> {
    let mut editions: BTreeMap<String, Edition> =
        Edition::BUILT_IN.into_iter().map(|name| (name.to_owned(), Edition::built_in(name))).collect();
    if let Some(field) = fields.get("editions") {
        if field.len() > MAX_EDITIONS {
            fields.refuse("editions", "many", &[("max", &MAX_EDITIONS.to_string())]);
            return editions;
        }
        let mut neighbours = Neighbours::of(Edition::BUILT_IN);
        field.each(|key, field| {
            // It becomes part of the names of files.
            let is_twin = !editions.contains_key(&key.text) && neighbours.is_twin(&key.text);
            if is_twin || !name::is_sound(&key.text) {
                let reason = if is_twin { "twin" } else { "name" };
                field.push(at_key(field.finding(reason, &[("found", &key.text), ("max", &name::MAX_NAME.to_string())]), &key));
                return;
            }
            let start = editions.remove(&key.text).unwrap_or_else(|| Edition::built_in(&key.text));
            let start = Edition { name: key.text.clone(), ..start };
            let edition = field.table(|fields| edition(fields, &field, start.clone())).unwrap_or(start);
            editions.insert(key.text, edition);
        });
    }
    editions
}

fn locale(field: &Field<'_>) -> Option<Locale> {
    let tag = field.text()?;
    let locale = tag.parse().ok();
    if locale.is_none() {
        field.push(field.find(Code::InvalidLocale).arg("found", tag));
    }
    locale
}

/// The locales of the library, for keys that name one.
struct Known<'k> {
    locales: BTreeMap<String, &'k Locale>,
    /// Whether the manifest lists them; else the folders are they.
    are_listed: bool,
    nearest: &'k Nearest,
    /// Findings on languages that the library does not have.
    absent: RefCell<Vec<Diagnostic>>,
}

impl Known<'_> {
    /// The locale a key names. One that the library does not have yet is told, and costs nothing else: `lotse add` asks what is decided of it.
    fn locale(&self, key: &Named, field: &Field<'_>) -> Option<Locale> {
        let near = self.nearest.of(&key.text, self.locales.keys().map(String::as_str));
        let Ok(locale) = key.text.parse::<Locale>() else {
            unknown_key(key, field, near);
            return None;
        };
        if !self.locales.contains_key(&locale.to_string()) {
            let reason = if self.are_listed { "not-listed" } else { "no-folder" };
            let finding = field.finding(reason, &[("found", &key.text), ("near", near.unwrap_or("none"))]);
            self.absent.borrow_mut().push(at_key(finding, key));
        }
        Some(locale)
    }
}

fn unknown_key(key: &Named, field: &Field<'_>, near: Option<&str>) {
    field.push(at_key(field.find(Code::UnknownKey).arg("key", &key.text).arg("near", near.unwrap_or("none")), key));
}

/// A finding on a key, not on its value.
fn at_key(mut finding: Diagnostic, key: &Named) -> Diagnostic {
    if let Some(location) = &mut finding.location {
        location.span = key.span;
    }
    finding
}

fn level(key: &Named, field: &Field<'_>, nearest: &Nearest, levels: &mut BTreeMap<Code, Level>) {
    let level = field.choice(&[("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)]);
    match (key.text.parse::<Code>(), level) {
        (Ok(code), Some(level)) => {
            levels.insert(code, level);
        }
        (Ok(_), None) => {}
        (Err(_), _) => unknown_key(key, field, nearest.of(&key.text, Code::ALL.iter().map(|code| code.name()))),
    }
}

fn locale_settings(fields: &Fields<'_>) -> Settings {
    let tag = |key| fields.get(key).and_then(|field| locale(&field));
    Settings {
        cldr: tag("cldr"),
        digits: fields.get("digits").and_then(|field| {
            let digits = field.text()?;
            // UTS #35: the type of a numbering system is three to eight letters or digits.
            let sound = (3..=8).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if !sound {
                field.refuse("digits", &[("found", &digits)]);
            }
            sound.then_some(digits)
        }),
        name: fields.get("name").and_then(|field| field.text()),
        hyphenation: tag("hyphenation"),
        currency: fields.get("currency-pattern").and_then(|field| {
            let pattern = field.text()?;
            let placement = Placement::parse(&pattern, '¤');
            if placement.is_none() {
                field.refuse("currency-pattern", &[("found", &pattern)]);
            }
            placement
        }),
        months: fields.get("months").and_then(|field| months(&field)),
    }
}

/// The names of the months: a word that some language knows, or all twelve.
fn months(field: &Field<'_>) -> Option<Months> {
    let known = Months::words().join(", ");
    if field.is_text() {
        let word = field.text()?;
        let named = Months::named(&word);
        if named.is_none() {
            field.refuse("months", &[("found", &word), ("known", &known)]);
        }
        return named;
    }
    let names = field.list(|field| field.text())?;
    let count = names.len().to_string();
    let months = <[String; 12]>::try_from(names).ok().filter(|names| names.iter().all(|name| !name.trim().is_empty()));
    if months.is_none() {
        field.refuse("months", &[("found", &count), ("known", &known)]);
    }
    months.map(Months)
}

/// The look, and where it names the logo and each font.
fn look(fields: &Fields<'_>) -> (Look, Option<Location>, Vec<Location>) {
    let standard = Look::default();
    let color = |key, standard| {
        let read = |field: Field<'_>| {
            let text = field.text()?;
            let color = Color::parse(&text);
            if color.is_none() {
                field.refuse("color", &[("found", &text)]);
            }
            color
        };
        fields.get(key).and_then(read).unwrap_or(standard)
    };
    let ink = |key, standard| {
        let color = color(key, standard);
        if color.contrast(PAPER) < LEAST_CONTRAST
            && let Some(field) = fields.get(key)
        {
            let found = format!("{:.1}", color.contrast(PAPER));
            field.refuse("contrast", &[("found", &found), ("min", &LEAST_CONTRAST.to_string())]);
        }
        color
    };
    let logo = fields.get("logo").and_then(|field| field.named());
    let logo_at = logo.as_ref().map(|logo| fields.location(logo.span));
    let fonts = fields.get("fonts").and_then(|field| field.names()).unwrap_or_default();
    let fonts_at = fonts.iter().map(|font| fields.location(font.span)).collect();
    let look = Look {
        text: ink("text", standard.text),
        accent: ink("accent", standard.accent),
        accent_2: ink("accent-2", standard.accent_2),
        tint: color("tint", standard.tint),
        tip: ink("tip", standard.tip),
        warning: ink("warning", standard.warning),
        info: ink("info", standard.info),
        link: ink("link", standard.link),
        logo: logo.map(|logo| logo.text),
        fonts: fonts.into_iter().map(|font| font.text).collect(),
    };
    (look, logo_at, fonts_at)
}

fn edition(fields: &Fields<'_>, whole: &Field<'_>, standard: Edition) -> Edition {
    let points = |key, standard: f32, least: f64, most: f64| {
        fields.get(key).and_then(|field| field.number(least, most)).map_or(standard, |mm| mm as f32 * POINTS_PER_MM)
    };
    let number = |key, standard: f32, least: f64, most: f64| {
        fields.get(key).and_then(|field| field.number(least, most)).map_or(standard, |number| number as f32)
    };
    let flag = |key, standard| fields.get(key).and_then(|field| field.flag()).unwrap_or(standard);
    let mut edition = Edition {
        name: standard.name,
        page: fields.get("page").and_then(|field| page(&field)).unwrap_or(standard.page),
        size: number("size", standard.size, 4.0, 72.0),
        leading: number("leading", standard.leading, 1.0, 3.0),
        margins: standard.margins,
        align: fields
            .get("align")
            .and_then(|field| field.choice(&[("start", Align::Start), ("justify", Align::Justify)]))
            .unwrap_or(standard.align),
        hyphenation: fields
            .get("hyphenation")
            .and_then(|field| field.choice(&[("auto", Hyphenation::Auto), ("none", Hyphenation::None)]))
            .unwrap_or(standard.hyphenation),
        bleed: points("bleed", standard.bleed, 0.0, 20.0),
        crop_marks: flag("crop-marks", standard.crop_marks),
        imposition: imposition(fields, standard.imposition),
        bilingual: flag("bilingual", standard.bilingual),
        sentences: fields
            .get("sentences")
            .and_then(|field| field.choice(&[("run-on", Sentences::RunOn), ("one-per-line", Sentences::OnePerLine)]))
            .unwrap_or(standard.sentences),
        min_dpi: fields.get("min-dpi").and_then(|field| field.whole(0, 2400)).unwrap_or(standard.min_dpi),
        opens: fields.get("opens").and_then(|field| field.choice(&Opens::NAMES)).unwrap_or(standard.opens),
        pad_to: fields.get("pad-to").and_then(|field| pad_to(&field)).unwrap_or(standard.pad_to),
        cover: fields
            .get("cover")
            .and_then(|field| field.choice(&[("within", CoverSheet::Within), ("separate", CoverSheet::Separate)]))
            .unwrap_or(standard.cover),
    };
    if let Some(field) = fields.get("margins") {
        field.table(|fields| {
            for (key, margin) in [
                ("top", &mut edition.margins.top),
                ("bottom", &mut edition.margins.bottom),
                ("inner", &mut edition.margins.inner),
                ("outer", &mut edition.margins.outer),
            ] {
                if let Some(mm) = fields.get(key).and_then(|field| field.number(0.0, 200.0)) {
                    *margin = mm as f32 * POINTS_PER_MM;
                }
            }
        });
    }
    let margins = &edition.margins;
    let (width, height) = (edition.page.width - margins.inner - margins.outer, edition.page.height - margins.top - margins.bottom);
    if width.min(height) < LEAST_TEXT * POINTS_PER_MM {
        whole.refuse("margins", &[("min", &LEAST_TEXT.to_string())]);
        edition.page = PageSize::A4;
        edition.margins = Edition::built_in(Edition::DEFAULT).margins;
    }
    edition
}

/// 1, 2 or 4: pages come on sheets of two, or of four that are folded.
fn pad_to(field: &Field<'_>) -> Option<u32> {
    let multiple = field.whole(1, 4)?;
    if multiple == 3 {
        field.refuse("range", &[("found", "3"), ("min", "1, 2"), ("max", "4")]);
        return None;
    }
    Some(multiple)
}

fn imposition(fields: &Fields<'_>, standard: Imposition) -> Imposition {
    let booklet = |sheet, creep| Imposition::Booklet { sheet, creep };
    let (mut sheet, mut creep) = match standard {
        Imposition::Booklet { sheet, creep } => (sheet, creep),
        Imposition::None => (PageSize::A4, 0.0),
    };
    if let Some(size) = fields.get("sheet").and_then(|field| page(&field)) {
        sheet = size;
    }
    if let Some(mm) = fields.get("creep").and_then(|field| field.number(0.0, 2.0)) {
        creep = mm as f32 * POINTS_PER_MM;
    }
    let chosen =
        fields.get("imposition").and_then(|field| field.choice(&[("none", Imposition::None), ("booklet", booklet(sheet, creep))]));
    match chosen.unwrap_or(standard) {
        Imposition::None => Imposition::None,
        Imposition::Booklet { .. } => booklet(sheet, creep),
    }
}

/// A page size: a name, or width and height in millimetres.
fn page(field: &Field<'_>) -> Option<PageSize> {
    if field.is_text() {
        return field.choice(&[("a3", PageSize::of_mm(297.0, 420.0)), ("a4", PageSize::A4), ("a5", PageSize::A5)]);
    }
    let sides = field.list(|field| Some(field.number(50.0, 1200.0)))?;
    match sides[..] {
        [Some(width), Some(height)] => Some(PageSize::of_mm(width as f32, height as f32)),
        // What is wrong with a side has been told.
        [_, _] => None,
        _ => {
            field.refuse("page", &[]);
            None
        }
    }
}
