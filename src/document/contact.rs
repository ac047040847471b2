//! Contacts: offices and how to reach them.
//!
//! Names and streets are official German and are printed as they stand, marked as German.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Findings};
use crate::document::address::{InLocales, email, phone, urls};
use crate::document::fact::is_variable;
use crate::document::provenance::{Horizon, Provenance};
use crate::fluent::format::Value;
use crate::language::Locale;
use crate::library::table::{Field, Fields, read_toml};
use crate::source::{Location, Source};

/// The parts of a contact that are variables, by what follows its key and a hyphen.
pub(crate) const PARTS: [&str; 6] = ["name", "street", "address", "phone", "email", "url"];

/// The contacts of a library by key.
#[derive(Clone, Debug, Default)]
pub struct Contacts {
    /// The contacts, sorted by key.
    pub contacts: BTreeMap<String, Contact>,
    /// Keys of contacts with a mistake.
    pub left_out: BTreeSet<String>,
}

/// An office.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Where its key stands.
    pub location: Location,
    /// Official name.
    pub name: String,
    /// Street and number.
    pub street: Option<String>,
    /// Postcode and city.
    pub city: Option<String>,
    /// Telephone number, as it is printed.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// Those that other locales have.
    pub urls: InLocales,
    /// Where all this stands written, and how far that can be trusted.
    pub provenance: Provenance,
}

impl Contact {
    /// Street, postcode and city in one line.
    pub(crate) fn address(&self) -> Option<String> {
        let parts: Vec<&str> = [&self.street, &self.city].into_iter().flatten().map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The web address for readers of a locale.
    pub(crate) fn url_in(&self, locale: &Locale) -> Option<&str> {
        self.urls.get(locale).or(self.url.as_deref())
    }

    /// The variables that messages see, by what follows the key and a hyphen.
    fn variables(&self) -> impl Iterator<Item = (&'static str, String)> {
        let values = [
            Some(self.name.clone()),
            self.street.clone(),
            self.address(),
            self.phone.clone(),
            self.email.clone(),
            self.url.clone(),
        ];
        PARTS.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?)))
    }
}

impl Contacts {
    /// Reads `contacts.toml`. A contact with a mistake is left out, and the mistake is a finding.
    pub(crate) fn parse(source: &Arc<Source>) -> (Self, Vec<Diagnostic>) {
        let (contacts, diagnostics) = read_toml(source, |fields| {
            let mut read = Self::default();
            fields.each(|key, field| {
                if !is_variable(&key.text) {
                    field.refuse("variable", &[]);
                }
                match field.table(|fields| contact(fields, Location::new(source, key.span))).flatten() {
                    Some(contact) => _ = read.contacts.insert(key.text, contact),
                    None => _ = read.left_out.insert(key.text),
                }
            });
            read
        });
        (contacts, diagnostics)
    }

    /// The contact of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Contact> {
        self.contacts.get(key)
    }

    /// Every variable with its value and the key of its contact.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (String, Value, &str)> {
        self.contacts.iter().flat_map(|(key, contact)| {
            contact.variables().map(move |(name, value)| (format!("{key}-{name}"), Value::Text(value), key.as_str()))
        })
    }

    /// What there is to say of the age of contacts.
    pub(crate) fn stale(&self, horizon: &Horizon) -> Vec<Diagnostic> {
        let of_contact = |(key, contact): (&String, &Contact)| {
            let found = contact.provenance.findings(horizon, None).into_iter();
            let (at, key) = (contact.location.clone(), key.clone());
            found.map(move |finding| finding.at(at.clone()).arg("fact", &key).arg("kind", "contact"))
        };
        self.contacts.iter().flat_map(of_contact).collect::<Findings>().into_vec()
    }
}

fn contact(fields: &Fields<'_>, location: Location) -> Option<Contact> {
    let name = fields.require("name").and_then(|field| field.text());
    let street = fields.optional("street", Field::text);
    let postcode = fields.optional("postcode", Field::text);
    let city = fields.optional("city", Field::text);
    let phone = fields.optional("phone", phone);
    let email = fields.optional("email", email);
    let urls = fields.optional("url", urls);
    let provenance = Provenance::read(fields);
    let city: Vec<String> = [postcode?, city?].into_iter().flatten().collect();
    let city = (!city.is_empty()).then(|| city.join(" "));
    let (url, urls) = urls?.unzip();
    let (urls, provenance) = (urls.unwrap_or_default(), provenance?);
    Some(Contact { location, name: name?, street: street?, city, phone: phone?, email: email?, url, urls, provenance })
}
