//! In place of pages, in a build that makes none.

use std::convert::Infallible;
use std::marker::PhantomData;

use crate::diagnostic::Diagnostic;
use crate::document::block::Composition;
use crate::fluent::Locale;

use super::context::Context;
use super::options::Options;

/// There are none.
pub(super) struct Pages<'p>(Infallible, PhantomData<&'p ()>);

impl<'p> Pages<'p> {
    pub(super) fn of(_: &'p Context<'p>, _: &Options<'_>) -> Option<Self> {
        None
    }

    pub(super) fn survey(
        &self,
        _: &str,
        _: &Locale,
        _: impl Fn(&Locale) -> (Option<Composition>, Vec<Diagnostic>),
    ) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        match self.0 {}
    }
}
