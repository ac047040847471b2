//! Geometry: directions and places on a page, in points.

use crate::fluent::{Locale, locale};

/// Base direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Left to right.
    #[default]
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

impl Direction {
    /// The direction of the script a language is usually written in.
    pub(crate) fn of(locale: &Locale) -> Self {
        match locale.direction() {
            locale::Direction::RightToLeft => Self::RightToLeft,
            locale::Direction::LeftToRight => Self::LeftToRight,
        }
    }
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f32,
    /// Top edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Rect {
    /// The least rectangle around both.
    pub(crate) fn hull(self, other: Self) -> Self {
        let left = self.left.min(other.left);
        let top = self.top.min(other.top);
        Self {
            left,
            top,
            width: (self.left + self.width).max(other.left + other.width) - left,
            height: (self.top + self.height).max(other.top + other.height) - top,
        }
    }
}
