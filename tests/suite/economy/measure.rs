//! How much of its paper a layout uses, read from the finished pages and from nothing that chose them.

use std::collections::BTreeSet;

use lotse::document::block::{BlockKind, Composition};
use lotse::internal::document::structure::{ElementId, OutlineItem, StructureChild, StructureType};
use lotse::internal::document::{PathItem, Segment};
use lotse::internal::typeset::page::{ArtifactKind, Content, GlyphRun, Item, Layout, Mark, Page};
use lotse::library::manifest::Edition;

/// What the pages of one document come to, or those of many.
#[derive(Clone, Debug, Default)]
pub(super) struct Economy {
    /// Pages, all of them.
    pub(super) pages: usize,
    /// Pages whose foot counts: all but the last of a document, empty ones and those with a letter on them.
    pub(super) counted: usize,
    /// Empty feet of these, in heights of the type area.
    pub(super) empty: f32,
    /// Labels of pages less than half full that do not end a chapter.
    pub(super) hollow: Vec<String>,
    /// Labels of pages that end a chapter, but not the document, with less than a fifth of a page.
    pub(super) runts: Vec<String>,
    /// Lines of text, those of heads and feet left out.
    pub(super) lines: usize,
    /// Lines that end with a divided word.
    pub(super) divided: usize,
    /// Words that go on in the next line without a hyphen, as they are torn.
    pub(super) torn: Vec<String>,
    /// Lines that are wider than their column.
    pub(super) overfull: usize,
}

impl Economy {
    /// Measures a layout. An imposed edition is to be laid out page by page for it.
    pub(super) fn of(layout: &Layout, composition: &Composition, edition: &Edition) -> Self {
        let area = Area::of(edition);
        let notes = notes(layout);
        let letters = letters(layout, composition);
        let openings: BTreeSet<u32> =
            layout.outline.iter().filter(|item| area.is_top(layout, item)).map(|item| item.page).collect();
        let mut economy = Self { pages: layout.pages.len(), ..Self::default() };
        let feet: Vec<Option<f32>> = layout.pages.iter().map(|page| area.empty_foot(page, &notes)).collect();
        for (index, page) in (0_u32..).zip(&layout.pages) {
            economy.read(page);
            let after = (index + 1..).zip(&feet[index as usize + 1..]).find(|(_, foot)| foot.is_some());
            let (Some(empty), Some((next, _))) = (feet[index as usize], after) else { continue };
            let ends_chapter = openings.contains(&next);
            // A letter is one sheet: what introduces it may stand alone.
            let before_letter = letters.contains(&index) || letters.contains(&next);
            if empty > 0.5 && !ends_chapter && !before_letter {
                economy.hollow.push(page.label.clone());
            }
            if empty > 0.8 && ends_chapter {
                economy.runts.push(page.label.clone());
            }
            if !letters.contains(&index) {
                economy.counted += 1;
                economy.empty += empty;
            }
        }
        economy
    }

    /// Adds those of another layout.
    pub(super) fn add(&mut self, mut other: Self) {
        self.pages += other.pages;
        self.counted += other.counted;
        self.empty += other.empty;
        self.hollow.append(&mut other.hollow);
        self.runts.append(&mut other.runts);
        self.lines += other.lines;
        self.divided += other.divided;
        self.torn.append(&mut other.torn);
        self.overfull += other.overfull;
    }

    /// Empty feet in percent of the type area.
    pub(super) fn empty_percent(&self) -> f32 {
        100.0 * self.empty / self.counted.max(1) as f32
    }

    /// Divided words on a hundred lines.
    pub(super) fn divided_percent(&self) -> f32 {
        100.0 * self.divided as f32 / self.lines.max(1) as f32
    }

    /// Looks at the lines of a page.
    fn read(&mut self, page: &Page) {
        for content in page.content.iter().filter(|content| matches!(content.mark, Mark::Element(_))) {
            let lines = lines(content);
            self.lines += lines.len();
            self.divided += lines.iter().filter(|line| line.ends_with('\u{AD}')).count();
            let ends = |line: &String| line.chars().next_back().is_some_and(char::is_alphabetic);
            let begins = |line: &String| line.chars().next().is_some_and(char::is_alphabetic);
            let torn = lines.windows(2).filter(|pair| ends(&pair[0]) && begins(&pair[1]));
            self.torn.extend(torn.map(|pair| format!("{}|{}", last_word(&pair[0]), first_word(&pair[1]))));
        }
    }
}

fn last_word(line: &str) -> &str {
    line.rsplit(char::is_whitespace).next().unwrap_or_default()
}

fn first_word(line: &str) -> &str {
    line.split(char::is_whitespace).next().unwrap_or_default()
}

/// The texts of the lines of a marked-content sequence: runs on one baseline, one after the other.
fn lines(content: &Content) -> Vec<String> {
    let mut lines: Vec<(f32, String)> = Vec::new();
    for item in &content.items {
        let Item::Glyphs(run) = item else { continue };
        let Some(y) = baseline(run) else { continue };
        match lines.last_mut().filter(|(known, _)| (known - y).abs() < run.size * 0.6) {
            Some((_, line)) => line.push_str(&run.text),
            None => lines.push((y, run.text.clone())),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

fn baseline(run: &GlyphRun) -> Option<f32> {
    run.glyphs.first().map(|glyph| glyph.y)
}

/// The type area of an edition on its trimmed page, in points.
struct Area {
    top: f32,
    bottom: f32,
    /// Half the distance between two baselines.
    half: f32,
    /// Distance of the lower edge of a line from its baseline.
    below: f32,
}

impl Area {
    fn of(edition: &Edition) -> Self {
        let half = edition.size * edition.leading / 2.0;
        let top = edition.margins.top;
        let lines = ((edition.page.height - top - edition.margins.bottom) / half + 0.01).floor();
        Self { top, bottom: top + lines * half, half, below: half - 0.36 * edition.size }
    }

    /// Whether a bookmark leads to the head of a page.
    fn is_top(&self, layout: &Layout, item: &OutlineItem) -> bool {
        let top = layout.pages[item.page as usize].trim.top + self.top;
        (item.top - top).abs() < self.half * 2.0
    }

    /// The part of the type area that is empty above the notes at its foot; none on a page without content.
    fn empty_foot(&self, page: &Page, notes: &BTreeSet<ElementId>) -> Option<f32> {
        let is_note = |mark: &Mark| matches!(mark, Mark::Element(element) if notes.contains(element));
        let note_lines: Vec<f32> = page
            .content
            .iter()
            .filter(|content| is_note(&content.mark))
            .flat_map(|content| {
                content.items.iter().filter_map(|item| if let Item::Glyphs(run) = item { baseline(run) } else { None })
            })
            .map(|y| y - page.trim.top)
            .collect();
        let lowest = note_lines.iter().copied().fold(0.0, f32::max);
        // A note that is too long for the foot stands in the text.
        let at_foot = lowest > self.bottom - 2.0 * self.half;
        let (first, limit) = match note_lines.iter().copied().fold(f32::INFINITY, f32::min) {
            top if at_foot => (top - self.half - self.below, top - 3.2 * self.half),
            _ => (f32::INFINITY, self.bottom),
        };
        let bodies =
            page.content.iter().filter(|content| !matches!(content.mark, Mark::Artifact(kind) if kind != ArtifactKind::Layout));
        let bodies = bodies.filter(|content| !(at_foot && is_note(&content.mark)));
        let bottoms = bodies.flat_map(|content| &content.items).filter_map(|item| self.bottom_of(item));
        let bottoms = bottoms.map(|bottom| bottom - page.trim.top).filter(|bottom| *bottom < first);
        let bottom = bottoms.reduce(f32::max)?.min(limit);
        Some(((limit - bottom) / (self.bottom - self.top)).max(0.0))
    }

    /// The lower edge of what is painted.
    fn bottom_of(&self, item: &Item) -> Option<f32> {
        match item {
            Item::Glyphs(run) => baseline(run).map(|y| y + self.below),
            Item::Path(path) => lowest_point(path),
            Item::Picture(_, rect) => Some(rect.top + rect.height),
        }
    }
}

fn lowest_point(path: &PathItem) -> Option<f32> {
    let points = path.segments.iter().filter_map(|segment| match *segment {
        Segment::Move(_, y) | Segment::Line(_, y) | Segment::Cubic(_, _, _, _, _, y) => Some(y),
        _ => None,
    });
    points.reduce(f32::max)
}

/// The elements inside notes.
fn notes(layout: &Layout) -> BTreeSet<ElementId> {
    let mut inside = BTreeSet::new();
    // A parent stands before its children.
    for (index, element) in (0..).map(ElementId).zip(&layout.structure.elements) {
        if element.kind == StructureType::Note || inside.contains(&index) {
            inside.insert(index);
            inside.extend(element.children.iter().filter_map(|child| match child {
                StructureChild::Element(child) => Some(*child),
                _ => None,
            }));
        }
    }
    inside
}

/// Indexes of the pages that have a part of a letter on them.
fn letters(layout: &Layout, composition: &Composition) -> BTreeSet<u32> {
    let titles: BTreeSet<String> = composition
        .blocks
        .iter()
        .filter_map(|block| if let BlockKind::Letter(letter) = &block.kind { Some(letter.title.plain()) } else { None })
        .collect();
    let mut bookmarks = Vec::new();
    flatten(&layout.outline, &mut bookmarks);
    let mut pages = BTreeSet::new();
    for (at, item) in bookmarks.iter().enumerate().filter(|(_, item)| titles.contains(&item.title)) {
        let end = bookmarks.get(at + 1).map_or(layout.pages.len() as u32, |next| next.page);
        pages.extend(item.page..end.max(item.page + 1));
    }
    pages
}

fn flatten<'l>(items: &'l [OutlineItem], out: &mut Vec<&'l OutlineItem>) {
    for item in items {
        out.push(item);
        flatten(&item.children, out);
    }
}
