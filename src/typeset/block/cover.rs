//! Cover: a coloured field with title and language, the picture below it, publisher and date at the foot.

use crate::document::block::{Cover, Text};
use crate::document::image::PathItem;
use crate::document::structure::{ElementId, StructureType};
use crate::fluent::Locale;
use crate::typeset::block::figure::set_picture;
use crate::typeset::galley::drawing::area;
use crate::typeset::galley::strip::{Break, Galley, Marker, Meaning, Origin, Paint, Piece, Strip};
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, mix};

/// Sets the cover as one strip as high as the text block.
///
/// `companion` is the cover of the other language of a bilingual edition; its title and endonym are printed too.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, cover: &Cover, companion: Option<(&Locale, &Cover)>) -> Galley {
    let style = setting.style;
    let column = setting.column();
    let mut page = Strip::new(style.capacity);
    page.after = Break::Always;
    page.marks.push(Marker::Bare);

    // The language first: it is what a reader looks for in a rack of seventeen.
    let mut head = Galley::new();
    let element = setting.element(parent, StructureType::P);
    head.extend(setting.label(element, &cover.endonym, Role::CoverLabel, column));
    head.push(Strip::new(3));
    let element = setting.element(parent, StructureType::H1);
    head.extend(setting.label(element, &cover.title, Role::Title, column));
    if let Some(subtitle) = &cover.subtitle {
        head.push(Strip::new(1));
        let element = setting.element(parent, StructureType::P);
        head.extend(setting.label(element, subtitle, Role::Subtitle, column));
    }
    if let Some((locale, companion)) = companion {
        head.push(Strip::new(3));
        for (text, role) in [(&companion.endonym, Role::CoverLabel), (&companion.title, Role::Subtitle)] {
            let element = setting.element(parent, StructureType::P);
            let text = Text { locale: Some(locale.clone()), ..text.clone() };
            head.extend(setting.label(element, &text, role, column));
        }
    }
    let words: u32 = head.iter().map(|strip| strip.height).sum();
    let field = words.max(style.capacity * 2 / 5) + 2;

    let mut foot = Galley::new();
    let mut figure = None;
    if let Some((picture, alt)) = &cover.picture {
        let element = setting.element(parent, StructureType::Figure);
        figure = Some((element, picture.clone(), alt.clone()));
    }
    let beside_logo = if cover.logo.is_some() { column.inset(0.0, column.width * 0.3) } else { column };
    if let Some(publisher) = &cover.publisher {
        let element = setting.element(parent, StructureType::P);
        foot.extend(setting.label(element, publisher, Role::Strong, beside_logo));
    }
    let element = setting.element(parent, StructureType::P);
    foot.extend(setting.label(element, &cover.date, Role::CoverFoot, beside_logo));
    let feet: u32 = foot.iter().map(|strip| strip.height).sum();

    let edge = style.bleed;
    let (width, height) = style.page;
    let bottom = style.top + style.halves(field);
    let full = |top: f32, bottom: f32| Rect { left: -edge, top, width: width + 2.0 * edge, height: bottom - top };
    let ground = mix(style.palette.tint, crate::typeset::style::WHITE, 1.0);
    page.pieces.push(field_piece(area(full(bottom, height + edge), ground)));
    page.pieces.push(field_piece(area(full(-edge, bottom), style.palette.accent)));
    page.pieces.push(field_piece(area(full(bottom, bottom + style.half * 0.5), style.palette.accent_2)));

    let mut at = 0;
    place(&mut page, head, &mut at, style.half);
    if let Some((element, picture, alt)) = figure {
        let room = style.capacity.saturating_sub(field + feet + 6);
        let strip = set_picture(setting, element, &picture, &alt, column, style.halves(room));
        // In the middle of what is left between the field and the foot.
        let mut at = field + 3 + room.saturating_sub(strip.height) / 2;
        place(&mut page, vec![strip], &mut at, style.half);
    }
    if let Some(logo) = &cover.logo {
        // Opposite the publisher, standing on the same last line.
        let (widest, tallest) = (column.width * 0.25, style.halves(5));
        let scale = (widest / logo.width.max(0.1)).min(tallest / logo.height.max(0.1));
        let (width, height) = (logo.width * scale, logo.height * scale);
        page.pieces.push(Piece {
            x: column.at(column.width - width, width).left,
            y: style.halves(style.capacity) - height,
            origin: Origin::Strip,
            paint: Paint::Picture(Meaning::Artifact(ArtifactKind::Layout), logo.clone(), width, height),
        });
    }
    let mut at = style.capacity.saturating_sub(feet).max(field);
    place(&mut page, foot, &mut at, style.half);
    vec![page]
}

fn field_piece(path: PathItem) -> Piece {
    let paint = Paint::Path(Meaning::Artifact(ArtifactKind::Layout), path);
    Piece { x: 0.0, y: 0.0, origin: Origin::Page, paint }
}

/// Puts strips into the page, `at` halves below its top.
fn place(page: &mut Strip, strips: Galley, at: &mut u32, half: f32) {
    for mut strip in strips {
        let shift = *at as f32 * half;
        for piece in &mut strip.pieces {
            piece.y += shift;
        }
        for mark in &mut strip.marks {
            if let Marker::Area(_, rect) = mark {
                rect.top += shift;
            }
        }
        for link in &mut strip.links {
            link.rect.top += shift;
        }
        *at += strip.height;
        page.pieces.append(&mut strip.pieces);
        page.marks.append(&mut strip.marks);
        page.links.append(&mut strip.links);
    }
}
