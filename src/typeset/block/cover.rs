//! Cover: a coloured field with title and language, the picture below it, publisher and date at the foot.

use std::sync::Arc;

use crate::diagnostic::Code;
use crate::document::block::{Cover, Text};
use crate::document::image::Picture;
use crate::document::image::picture::PathItem;
use crate::document::structure::{ElementId, StructureType};
use crate::fluent::Locale;
use crate::typeset::block::figure::set_picture;
use crate::typeset::block::part;
use crate::typeset::galley::drawing::area;
use crate::typeset::galley::strip::{Break, Column, Galley, Marker, Meaning, Origin, Paint, Piece, Strip};
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style, WHITE, mix};

/// Sets the cover as one strip as high as the text block.
///
/// `companion` is the cover of the other language of a bilingual edition; its title and endonym are printed too.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, cover: &Cover, companion: Option<(&Locale, &Cover)>) -> Galley {
    let style = setting.style();
    let column = setting.column();
    let mut page = Strip::new(style.capacity);
    page.after = Break::Always;
    page.marks.push(Marker::Bare);
    let head = set_head(setting, parent, cover, companion);
    let words: u32 = head.iter().map(|strip| strip.height).sum();
    let field = words.max(style.capacity * 2 / 5) + 2;
    let picture = cover.picture.as_ref().map(|(picture, alt)| {
        let element = setting.element(parent, StructureType::Figure);
        setting.tree().element(element).alt = Some(alt.clone());
        (element, picture)
    });
    let foot = set_foot(setting, parent, cover);
    let feet: u32 = foot.iter().map(|strip| strip.height).sum();
    if words + feet > style.capacity {
        let finding = setting.finding(Code::TextTooLong, &cover.title);
        setting.report(finding);
    }
    paint_grounds(style, &mut page, field);
    let mut at = 0;
    place(&mut page, head, &mut at, style.half);
    if let Some((element, picture)) = picture {
        let room = style.capacity.saturating_sub(field + feet + 6);
        let strip = set_picture(setting, element, picture, column, style.halves(room));
        // In the middle of what is left between the field and the foot.
        let mut at = field + 3 + room.saturating_sub(strip.height) / 2;
        place(&mut page, vec![strip], &mut at, style.half);
    }
    if let Some(logo) = &cover.logo {
        page.pieces.push(logo_piece(style, logo, column));
    }
    let mut at = style.capacity.saturating_sub(feet).max(field);
    place(&mut page, foot, &mut at, style.half);
    vec![page]
}

/// Sets the words of the field. The language first: it is what a reader looks for in a rack of seventeen.
fn set_head(setting: &mut Setting<'_, '_>, parent: ElementId, cover: &Cover, companion: Option<(&Locale, &Cover)>) -> Galley {
    let mut head = set_label(setting, parent, StructureType::P, (&cover.endonym, Role::CoverLabel));
    head.push(Strip::new(3));
    let role = fitting(setting, &cover.title, 2, [Role::Title, Role::Subtitle, Role::ColumnHead]);
    head.extend(set_label(setting, parent, StructureType::H1, (&cover.title, role)));
    if let Some(subtitle) = &cover.subtitle {
        head.push(Strip::new(1));
        let role = fitting(setting, subtitle, 1, [Role::Subtitle, Role::ColumnHead]);
        head.extend(set_label(setting, parent, StructureType::P, (subtitle, role)));
    }
    if let Some((locale, companion)) = companion {
        head.push(Strip::new(3));
        let role = fitting(setting, &companion.title, 1, [Role::Subtitle, Role::ColumnHead]);
        for (text, role) in [(&companion.endonym, Role::CoverLabel), (&companion.title, role)] {
            let text = Text { locale: Some(locale.clone()), ..text.clone() };
            head.extend(set_label(setting, parent, StructureType::P, (&text, role)));
        }
    }
    head
}

/// The largest role in which a text fills no more than so many fifths of the page, or the last.
fn fitting<const N: usize>(setting: &mut Setting<'_, '_>, text: &Text, fifths: u32, roles: [Role; N]) -> Role {
    let column = setting.column();
    let holds = |role: &Role| {
        let set = setting.set(text, Manner::new(*role, column), column);
        u32::try_from(set.lines.len())
            .is_ok_and(|lines| lines.saturating_mul(set.face.line) * 5 <= setting.style().capacity * fifths)
    };
    roles.into_iter().find(holds).unwrap_or(roles[N - 1])
}

fn set_label(setting: &mut Setting<'_, '_>, parent: ElementId, kind: StructureType, (text, role): (&Text, Role)) -> Galley {
    let element = setting.element(parent, kind);
    let column = setting.column();
    setting.label(element, text, role, column)
}

/// Sets publisher and date, beside the logo if there is one.
fn set_foot(setting: &mut Setting<'_, '_>, parent: ElementId, cover: &Cover) -> Galley {
    let column = setting.column();
    let beside_logo = if cover.logo.is_some() { column.inset(0.0, column.width * 0.3) } else { column };
    let mut foot = Galley::new();
    if let Some(publisher) = &cover.publisher {
        let element = setting.element(parent, StructureType::P);
        foot.extend(setting.label(element, publisher, Role::Strong, beside_logo));
    }
    let element = setting.element(parent, StructureType::P);
    foot.extend(setting.label(element, &cover.date, Role::CoverFoot, beside_logo));
    foot
}

/// Paints the field, `height` halves high, and the ground below it.
fn paint_grounds(style: &Style, page: &mut Strip, height: u32) {
    let edge = style.bleed;
    let (width, length) = style.page;
    let bottom = style.top + style.halves(height);
    let full = |top: f32, bottom: f32| Rect { left: -edge, top, width: width + 2.0 * edge, height: bottom - top };
    let ground = mix(style.palette.tint, WHITE, 1.0);
    page.pieces.push(field_piece(area(full(bottom, length + edge), ground)));
    page.pieces.push(field_piece(area(full(-edge, bottom), style.palette.accent)));
    page.pieces.push(field_piece(area(full(bottom, bottom + style.half * 0.5), style.palette.accent_2)));
}

/// The logo, opposite the publisher, standing on the same last line.
fn logo_piece(style: &Style, logo: &Arc<Picture>, column: Column) -> Piece {
    let (widest, tallest) = (column.width * 0.25, style.halves(5));
    let scale = (widest / logo.width.max(0.1)).min(tallest / logo.height.max(0.1));
    let (width, height) = (logo.width * scale, logo.height * scale);
    Piece {
        x: column.at(column.width - width, width).left,
        y: style.halves(style.capacity) - height,
        origin: Origin::Strip,
        paint: Paint::Picture(Meaning::Artifact(ArtifactKind::Layout), logo.clone(), width, height),
    }
}

fn field_piece(path: PathItem) -> Piece {
    Piece { origin: Origin::Page, ..part::drawing(Meaning::Artifact(ArtifactKind::Layout), path) }
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
