//! Blocks that are drawn: figures, tiles, charts, QR codes.

use std::sync::Arc;

use fixed_decimal::Decimal;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Bar, BlockKind, Chart, Digits, Figure, Inline, Place, Qr, Target, Text, Tile, Tiles};
use crate::document::image::Picture;
use crate::document::markup::{self, NoNames};
use crate::document::outline::OutlineBar;
use crate::fluent::format::Value;
use crate::library::table::Named;

use super::text::plain_text;
use super::{Composing, next};

impl Composing<'_, '_> {
    /// A picture that the outline names; a finding at that place if it cannot be read.
    pub(super) fn picture(&mut self, name: &Named) -> Option<Arc<Picture>> {
        let place = self.outline.location(name.span);
        match self.composer.picture(&name.text) {
            Ok(picture) => Some(picture),
            Err(findings) => {
                for finding in findings {
                    // The file is binary or machine-made: the outline is where a person can do something.
                    self.texts.refuse(Diagnostic { location: Some(place.clone()), ..finding });
                }
                None
            }
        }
    }

    /// A figure; none if its picture cannot be read.
    pub(super) fn figure(&mut self, image: &Named, text: &Named) -> Option<Figure> {
        let number = next(&mut self.counts.figures);
        let label = self.numbered("figure", number);
        let alt = self.texts.alt(text);
        let caption = self.texts.has(&text.text, None).then(|| self.texts.message(text));
        let picture = self.picture(image)?;
        Some(Figure { picture, alt, label, caption, width: None, place: Place::Here })
    }

    pub(super) fn tiles(&mut self, items: &[Named]) -> BlockKind {
        let tile = |name: &Named| Tile { value: self.texts.message(name), label: self.texts.attribute(name, "label") };
        BlockKind::Tiles(Tiles { items: items.iter().map(tile).collect() })
    }

    pub(super) fn chart(&mut self, text: &Named, bars: &[OutlineBar]) -> BlockKind {
        let number = next(&mut self.counts.charts);
        let mut drawn: Vec<(Bar, f64)> = Vec::new();
        for bar in bars {
            let label = self.texts.message(&bar.label);
            let content = &self.composer.content;
            let Some(fact) = content.fact(self.document, &bar.fact.text) else {
                let known = content.facts_seen_by(self.document).map(|(name, _)| name);
                let near = self.texts.nearest.of(&bar.fact.text, known).unwrap_or("none");
                let finding = Diagnostic::new(Code::UnknownFact).at(self.outline.location(bar.fact.span));
                self.texts.refuse(finding.arg("name", &bar.fact.text).arg("near", near));
                continue;
            };
            let amount = match &fact.value {
                Value::Number(number) | Value::Percent(number) | Value::Money { amount: number, .. } => amount(number),
                _ => f64::NAN,
            };
            if !amount.is_finite() || amount < 0.0 {
                let finding = Diagnostic::new(Code::InvalidValue).at(self.outline.location(bar.fact.span));
                let finding = finding.arg("key", "block.bars.fact").arg("reason", "chart-fact").arg("found", &bar.fact.text);
                self.texts.refuse(finding);
                continue;
            }
            let bundle = self.texts.bundle();
            let mut value = vec![Inline::Text(bundle.formatter().format(&fact.value))];
            if let Some(note) = bundle.note(&bar.fact.text) {
                value.extend(markup::parse(&format!(" {note}"), &NoNames).0);
            }
            let value = Text { message: bar.label.text.clone(), ..plain_text(value, Some(fact.location.clone())) };
            drawn.push((Bar { label, value, fraction: 0.0 }, amount));
        }
        let longest = drawn.iter().map(|(_, amount)| *amount).fold(0.0, f64::max);
        let fraction = |amount: f64| if longest > 0.0 { (amount / longest) as f32 } else { 0.0 };
        BlockKind::Chart(Chart {
            label: self.numbered("chart", number),
            caption: self.texts.message(text),
            alt: self.texts.alt(text),
            data_label: self.texts.label("chart-data", &[]),
            columns: (self.texts.label("column-label", &[]), self.texts.label("column-value", &[])),
            bars: drawn.into_iter().map(|(bar, amount)| Bar { fraction: fraction(amount), ..bar }).collect(),
        })
    }

    /// A QR code; none if the link leads nowhere.
    pub(super) fn qr(&mut self, link: &Named, text: &Named) -> Option<BlockKind> {
        let content = &self.composer.content;
        let seen = (self.document, self.texts.locale());
        let Some(url) = content.url(seen, &link.text).map(str::to_owned) else {
            let facts = content.facts_seen_by(self.document).map(|(name, _)| name);
            let names = content.contacts.contacts.keys().map(String::as_str).chain(facts);
            let near = self.texts.nearest.of(&link.text, names.filter(|name| content.url(seen, name).is_some())).unwrap_or("none");
            let finding = Diagnostic::new(Code::UnknownLink).at(self.outline.location(link.span));
            self.texts.refuse(finding.arg("target", &link.text).arg("near", near));
            return None;
        };
        let address = vec![Inline::Link(Target::Url(url.clone()), vec![Inline::Text(url.clone())])];
        Some(BlockKind::Qr(Qr {
            text: self.texts.message(text),
            address: plain_text(address, Some(self.outline.location(link.span))),
            alt: self.texts.label("qr-alt", &[("url", Value::Text(url.clone()))]).plain(),
            url,
        }))
    }

    /// A number in the digits of the locale.
    pub(super) fn number(&self, number: u32) -> String {
        self.texts.bundle().formatter().format(&Value::Number(Decimal::from(number)))
    }

    /// The digits of the locale.
    pub(super) fn digits(&self) -> Digits {
        let mut digits = Digits::default();
        for (number, digit) in (0..).zip(&mut digits.0) {
            if let Some(native) = self.number(number).chars().next() {
                *digit = native;
            }
        }
        digits
    }
}

/// A decimal as a floating-point number, for the length of a bar.
fn amount(decimal: &Decimal) -> f64 {
    decimal.to_string().parse().unwrap_or(f64::NAN)
}
