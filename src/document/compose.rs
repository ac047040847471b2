//! Composition: outline, facts and messages become the blocks of one document in one locale.
//!
//! Everything is resolved here — texts, numbers of chapters and figures, targets of links, the words of the page furniture — so that
//! the typesetter knows neither Fluent nor the library. A passage without translation is refused, or in a draft printed in the
//! source language and marked.
//!
//! ```
//! use lotse::document::compose::{Options, compose};
//! use lotse::library::Library;
//!
//! let library = Library::open("tests/fixtures/library".as_ref())?;
//! let (guide, findings) = compose(&library, "wegweiser-wohnen", library.source_locale(), &Options::default())?;
//! assert_eq!(guide.metadata.title, "Wegweiser Wohnen");
//! assert!(findings.is_empty());
//! # Ok::<(), lotse::Error>(())
//! ```

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use crate::date::{Date, PartialDate};
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::block::{Block, Composition, Metadata};
use crate::document::content::Content;
use crate::document::furniture;
use crate::document::image::{MOST, Picture, beyond};
use crate::document::outline::{Outline, picture_path};
pub use crate::document::scope::TranslationState;
use crate::error::{Error, Kind};
use crate::fluent::format::{Formatter, Value};
use crate::fluent::{Bundle, Locale, Resource};
use crate::library::Library;

mod budget;
mod card;
mod front;
mod label;
mod messages;
mod picture;
mod prose;
mod script;
mod seen;
mod survey;
mod text;
mod typed;
mod untranslated;

use messages::{Messages, date_value};
use seen::Seen;
use text::{Texts, View};
pub use untranslated::Untranslated;

/// How a document is composed.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Options {
    /// What becomes of passages without translation.
    pub untranslated: Untranslated,
    /// How far the translation is, for the imprint.
    pub state: TranslationState,
}

impl Options {
    /// Sets what becomes of passages without translation.
    pub fn untranslated(mut self, untranslated: Untranslated) -> Self {
        self.untranslated = untranslated;
        self
    }

    /// Sets how far the translation is.
    pub fn state(mut self, state: TranslationState) -> Self {
        self.state = state;
        self
    }
}

/// A composition and what was found on the way, or what stood in the way.
pub type Composed = Result<(Composition, Vec<Diagnostic>), Error>;

/// Composes the documents of a library; holds what the locales share: outlines, facts, source texts and pictures.
pub struct Composer<'l> {
    library: &'l Library,
    content: Cow<'l, Content>,
    /// What facts and contacts give to every message.
    values: Arc<BTreeMap<String, Value>>,
    /// How each locale writes values.
    formatters: BTreeMap<Locale, OnceLock<Formatter>>,
    /// The messages that each document sees in the source language.
    sources: BTreeMap<String, OnceLock<Bundle<'l>>>,
    /// Each picture that an outline names.
    pictures: BTreeMap<String, OnceLock<Read>>,
    /// Those of them that are more than a library may have together.
    beyond: OnceLock<BTreeSet<String>>,
    /// What all that was composed comes to.
    composed: AtomicUsize,
    /// The day it is, for values that no longer hold.
    today: Option<Date>,
}

/// A picture, or why there is none.
type Read = Result<Arc<Picture>, Vec<Diagnostic>>;

/// Composes one document in one locale; for more than one, [`Composer`] reads the library's outlines and facts only once.
///
/// # Errors
/// Those of [`Composer::compose`].
pub fn compose(library: &Library, document: &str, locale: &Locale, options: &Options) -> Composed {
    Composer::new(library).compose(document, locale, options)
}

impl<'l> Composer<'l> {
    /// Reads outlines, facts and contacts.
    pub fn new(library: &'l Library) -> Self {
        Self::with(library, Cow::Owned(Content::read(library)))
    }

    /// Takes outlines, facts and contacts that somebody has read.
    pub fn of(library: &'l Library, content: &'l Content) -> Self {
        Self::with(library, Cow::Borrowed(content))
    }

    fn with(library: &'l Library, content: Cow<'l, Content>) -> Self {
        let images = content.outlines.values().flat_map(Outline::images);
        let logo = library.manifest().look.logo.clone();
        let paths = images.map(|name| picture_path(&name.text)).chain(logo);
        let pictures = paths.map(|path| (path, OnceLock::new())).collect();
        let values = Arc::new(content.variables());
        let sources = content.outlines.keys().map(|document| (document.clone(), OnceLock::new())).collect();
        let formatters = library.locales().iter().map(|locale| (locale.clone(), OnceLock::new())).collect();
        Self {
            library,
            content,
            values,
            formatters,
            sources,
            pictures,
            beyond: OnceLock::new(),
            composed: AtomicUsize::new(0),
            today: None,
        }
    }

    /// Prints facts that no longer hold on this day with the last day they held. Without a day every fact prints as it is.
    pub fn today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// The outlines, facts and contacts.
    #[doc(hidden)]
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// What all that was composed comes to, in bytes of text.
    pub(crate) fn composed(&self) -> usize {
        self.composed.load(Ordering::Relaxed)
    }

    /// Composes a document in a locale.
    ///
    /// Levels are those of the manifest, but what leaves a hole in the document is always [`Level::Deny`].
    ///
    /// # Errors
    /// [`Error::Unknown`] for a document or locale that the library does not have; [`Error::Invalid`] with all findings if one of
    /// them is at [`Level::Deny`].
    pub fn compose(&self, document: &str, locale: &Locale, options: &Options) -> Composed {
        let Some(outline) = self.content.outlines.get(document) else {
            let known = self.content.outlines.keys().cloned().collect();
            return Err(Error::Unknown { kind: Kind::Document, name: document.to_owned(), known });
        };
        if !self.library.locales().contains(locale) {
            let known = self.library.locales().iter().map(ToString::to_string).collect();
            return Err(Error::Unknown { kind: Kind::Locale, name: locale.to_string(), known });
        }
        let of_document = |finding: &&Diagnostic| finding.subject.document.as_deref().is_none_or(|name| name == document);
        let mut findings: Vec<Diagnostic> = self.content.diagnostics.iter().filter(of_document).cloned().collect();
        for finding in &mut findings {
            finding.level = self.library.manifest().level(finding.weighs_as());
        }
        let unread = self.library.diagnostics().iter().filter(|finding| self.is_text_of(finding, document, locale));
        findings.extend(unread.cloned());
        let seen = Seen::of(self.library, document, locale, None);
        findings.extend(seen.broken_texts(options.untranslated));
        // With a broken outline or fact, or texts that could not be read, most texts would have findings that are only consequences.
        if findings.iter().any(|finding| finding.level == Level::Deny) {
            return Err(Error::Invalid(findings));
        }
        let (composition, found) = self.put_together(outline, &seen, options);
        findings.extend(found);
        furniture::join(&mut findings);
        match composition.filter(|_| findings.iter().all(|finding| finding.level != Level::Deny)) {
            Some(composition) => Ok((composition, findings)),
            None => Err(Error::Invalid(findings)),
        }
    }

    /// The blocks of a document, and what was found; no blocks if they come to more than any document may.
    fn put_together(&self, outline: &Outline, seen: &Seen<'_>, options: &Options) -> (Option<Composition>, Vec<Diagnostic>) {
        let (document, locale) = (seen.document, seen.locale);
        let source = Messages::new(self.source(document), &seen.source);
        let target = seen.target.as_ref().map(|resources| self.bundle(document, locale, resources));
        let target = target.as_ref().zip(seen.target.as_ref()).map(|(bundle, resources)| Messages::new(bundle, resources));
        let view = View { library: self.library, content: &self.content, document, outline };
        let mut composing = Composing {
            composer: self,
            document,
            outline,
            options,
            texts: Texts::new(view, source, target, options.untranslated),
            counts: Counts::default(),
            facts_age: None,
        };
        let labels = composing.labels();
        let metadata = composing.metadata();
        let blocks = composing.blocks();
        let composition = Composition {
            document: document.to_owned(),
            locale: locale.clone(),
            hyphenation: self.library.manifest().language(locale).settings().hyphenation.clone(),
            metadata,
            labels,
            blocks,
        };
        composing.texts.spend(budget::of_repeated(&composition), Outline::first_contents);
        self.composed.fetch_add(composing.texts.spent(), Ordering::Relaxed);
        let composition = Some(composition).filter(|_| !composing.texts.is_spent());
        (composition, composing.texts.findings.into_vec())
    }

    /// Whether a finding is about a file whose messages the document sees, in the source language or in a locale, or about facts or
    /// contacts, which stand in any of them.
    fn is_text_of(&self, finding: &Diagnostic, document: &str, locale: &Locale) -> bool {
        let Some(location) = &finding.location else { return false };
        if Content::is_about_values(finding) {
            return true;
        }
        [locale, self.library.source_locale()].into_iter().any(|locale| {
            let named = |name| location.source.path() == Library::resource_path(locale, name);
            location.source.path() == Library::locale_folder(locale) || Library::seen_by(document).any(named)
        })
    }

    /// The messages a document sees in the source language, joined once for all its locales.
    fn source(&self, document: &str) -> &Bundle<'l> {
        let source = self.library.source_locale();
        self.sources[document].get_or_init(|| self.bundle(document, source, &self.library.resources_of(source, document)))
    }

    /// The messages that a document sees in a locale.
    pub(crate) fn bundle_of(&self, document: &str, locale: &Locale) -> Bundle<'l> {
        self.bundle(document, locale, &self.library.resources_of(locale, document))
    }

    fn bundle<'r>(&self, document: &str, locale: &Locale, resources: &[&'r Resource]) -> Bundle<'r> {
        let mut values = Arc::clone(&self.values);
        let own = self.content.variables_of(document, locale);
        // Most documents have no facts of their own, and share what there is.
        if !own.is_empty() {
            Arc::make_mut(&mut values).extend(own);
        }
        let new = || Formatter::of(self.library.manifest().language(locale));
        let formatter = self.formatters.get(locale).map_or_else(new, |cell| cell.get_or_init(new).clone());
        let bundle = Bundle::with(locale, formatter, resources, values);
        let notes = self.notes(document, &bundle);
        if notes.is_empty() { bundle } else { bundle.with_notes(notes) }
    }

    /// What stands behind each value that no longer holds. Where the furniture has no words for it, the source's stand in no translation: what is expired
    /// is told by a finding as well.
    fn notes(&self, document: &str, bundle: &Bundle<'_>) -> BTreeMap<String, Arc<str>> {
        let Some(today) = self.today else { return BTreeMap::new() };
        let expired = self.content.facts_seen_by(document).filter_map(|(name, fact)| {
            let until = self.content.holds_until(document, name).filter(|until| *until < today)?;
            // A fact that is that day says it itself.
            if fact.value == date_value(until) {
                return None;
            }
            let words = bundle.format("value-until", None, &[("date", date_value(until))]).ok()?;
            Some((name.to_owned(), words.into()))
        });
        expired.collect()
    }

    /// A picture of an outline, read once for all locales.
    fn picture(&self, name: &str) -> Read {
        self.read(picture_path(name))
    }

    /// The publisher's logo, if the manifest names one; what is wrong with it, at that place.
    pub(crate) fn logo(&self) -> Result<Option<Arc<Picture>>, Vec<Diagnostic>> {
        let manifest = self.library.manifest();
        let Some(path) = manifest.look.logo.clone() else { return Ok(None) };
        let placed = |finding| Diagnostic { location: manifest.logo_at.clone(), ..finding };
        self.read(path).map(Some).map_err(|findings| findings.into_iter().map(placed).collect())
    }

    fn read(&self, path: String) -> Read {
        let beyond = || beyond(self.library, self.pictures.keys().map(String::as_str)).into_iter().map(str::to_owned).collect();
        let read = || {
            if self.beyond.get_or_init(beyond).contains(&path) {
                let finding = Diagnostic::new(Code::InvalidImage).arg("path", &path).arg("reason", "sum");
                return Err(vec![finding.arg("limit", MOST / 1_000_000)]);
            }
            Picture::read(self.library, &path).map(Arc::new)
        };
        self.pictures.get(&path).map_or_else(read, |cell| cell.get_or_init(read).clone())
    }
}

/// One document on its way.
struct Composing<'c, 'l> {
    composer: &'c Composer<'l>,
    document: &'c str,
    outline: &'c Outline,
    options: &'c Options,
    texts: Texts<'c>,
    counts: Counts,
    /// How old the facts are, once an imprint has asked.
    facts_age: Option<FactsAge>,
}

/// How old the facts of a document are.
#[derive(Clone, Copy)]
enum FactsAge {
    /// Somebody has looked at each, on this day or later.
    Checked(Date),
    /// Nobody has looked at all of them; their sources are as old as this at most, as far as they have a date.
    AsOf(PartialDate),
    /// There are none, or none has a date.
    Unknown,
}

/// How many there were so far.
#[derive(Default)]
struct Counts {
    chapters: u32,
    tables: u32,
    figures: u32,
    charts: u32,
    footnotes: u32,
}

/// Counts one more.
fn next(count: &mut u32) -> u32 {
    *count += 1;
    *count
}

impl Composing<'_, '_> {
    /// The blocks, as far as a document may go.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for block in self.outline.blocks.iter() {
            if self.texts.is_spent() {
                break;
            }
            let Some(composed) = self.block(block) else { continue };
            self.texts.spend(budget::of_block(&composed), |outline| outline.location(block.span));
            blocks.push(composed);
        }
        blocks
    }

    fn metadata(&mut self) -> Metadata {
        let outline = self.outline;
        let mut plain = |name: &Option<_>| name.as_ref().map_or_else(String::new, |name| self.texts.message(name).plain());
        let Date { year, month, day } = outline.date;
        Metadata {
            title: plain(&outline.title),
            subject: plain(&outline.subject),
            author: plain(&outline.publisher),
            date: (year, month, day),
        }
    }
}

#[cfg(test)]
mod tests;
