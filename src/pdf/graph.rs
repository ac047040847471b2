//! The objects that printpdf wrote, taken as what they must be.
//!
//! printpdf promises pages that look right, not the objects they are made of, and a file that lacks a ToUnicode map or a tag looks right
//! too. So whatever is looked for here and is not there ends the work with the path of the object, from the catalog on.

use std::fmt::Display;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::error::{Error, Surprise};

/// The path of the catalog.
pub(super) const ROOT: &str = "/Root";
/// The path of the resources that all pages share.
pub(super) const RESOURCES: &str = "/Root/Pages/Kids/Resources";

/// The error for the object at a path.
pub(super) fn unexpected(path: impl Display, surprise: Surprise) -> Error {
    Error::UnexpectedObject { object: path.to_string(), surprise }
}

/// The dictionary that a reference at a path leads to.
pub(super) fn dictionary_at(document: &Document, id: ObjectId, path: impl Display) -> Result<&Dictionary, Error> {
    match document.objects.get(&id) {
        Some(Object::Dictionary(dictionary)) => Ok(dictionary),
        Some(_) => Err(unexpected(path, Surprise::Kind)),
        None => Err(unexpected(path, Surprise::Missing)),
    }
}

/// The same, to be changed.
pub(super) fn dictionary_at_mut(document: &mut Document, id: ObjectId, path: impl Display) -> Result<&mut Dictionary, Error> {
    match document.objects.get_mut(&id) {
        Some(Object::Dictionary(dictionary)) => Ok(dictionary),
        Some(_) => Err(unexpected(path, Surprise::Kind)),
        None => Err(unexpected(path, Surprise::Missing)),
    }
}

/// An entry of the dictionary at a path.
pub(super) fn entry<'d>(dictionary: &'d Dictionary, key: &str, path: impl Display) -> Result<&'d Object, Error> {
    dictionary.get(key.as_bytes()).map_err(|_| unexpected(format_args!("{path}/{key}"), Surprise::Missing))
}

/// Where an entry of the dictionary at a path refers to.
pub(super) fn reference_in(dictionary: &Dictionary, key: &str, path: impl Display) -> Result<ObjectId, Error> {
    let found = entry(dictionary, key, &path)?;
    found.as_reference().map_err(|_| unexpected(format_args!("{path}/{key}"), Surprise::Kind))
}

/// Takes an object out.
pub(super) fn remove(document: &mut Document, id: ObjectId, path: impl Display) -> Result<Object, Error> {
    document.objects.remove(&id).ok_or_else(|| unexpected(path, Surprise::Missing))
}

/// The document catalog.
pub(super) fn catalog(document: &mut Document) -> Result<&mut Dictionary, Error> {
    let root = reference_in(&document.trailer, "Root", "")?;
    dictionary_at_mut(document, root, ROOT)
}
