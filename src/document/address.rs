//! How somebody is reached: telephone numbers, e-mail and web addresses, as they are printed and linked.
//!
//! A reader types what is printed, or taps it, and trusts the office that gave it to her. So an address is one that says where it leads: no name
//! before the host that looks like one (`https://stadt.de@evil.example`), no letters that only look like others (UTS #39), nothing that a browser
//! would read otherwise than an eye does.

use std::collections::BTreeMap;

use unicode_script::{Script, UnicodeScript as _};
use unicode_security::confusable_detection::skeleton;
use unicode_security::restriction_level::{RestrictionLevel, RestrictionLevelDetection as _};
use url::{Host, Url};

use crate::diagnostic::Code;
use crate::language::Locale;
use crate::library::table::{Field, is_hidden};
use crate::source::Span;

/// The longest web address, in bytes.
const MAX_URL: usize = 500;

/// A telephone number: digits with the usual separators, `+` only in front.
pub(super) fn phone(field: &Field<'_>) -> Option<String> {
    checked(field, "phone", |text| {
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let rest = text.strip_prefix('+').unwrap_or(text);
        (3..=20).contains(&digits)
            && text.len() <= 40
            && rest.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-' | b'/' | b'(' | b')'))
    })
}

/// An e-mail address, of the plain kind that offices have.
pub(super) fn email(field: &Field<'_>) -> Option<String> {
    checked(field, "email", is_email)
}

/// Whether a text is an e-mail address of that kind.
pub(super) fn is_email(text: &str) -> bool {
    let is_name = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'+'));
    let is_label = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') && !part.starts_with('-') && !part.ends_with('-')
    };
    text.len() <= 254
        && text.split_once('@').is_some_and(|(name, host)| {
            name.split('.').all(|part| !part.is_empty() && is_name(part))
                && host.contains('.')
                && host.split('.').all(|label| (1..=63).contains(&label.len()) && is_label(label))
        })
}

/// A web address, `https://` or `http://`.
pub(super) fn url(field: &Field<'_>) -> Option<String> {
    let text = field.text()?;
    if text.len() > MAX_URL {
        field.refuse("url-length", &[("found", &text.len().to_string()), ("max", &MAX_URL.to_string())]);
        return None;
    }
    checked(field, "url", is_web_address)
}

/// The web addresses that an office has for readers of some languages, by locale, each with the place of its key.
#[derive(Clone, Debug, Default)]
pub struct InLocales(BTreeMap<Locale, (String, Span)>);

impl InLocales {
    /// The address for a locale, if it has one of its own.
    pub(crate) fn get(&self, locale: &Locale) -> Option<&str> {
        self.0.get(locale).map(|(url, _)| url.as_str())
    }

    /// The locales that have one, and where that stands.
    pub(crate) fn locales(&self) -> impl Iterator<Item = (&Locale, Span)> {
        self.0.iter().map(|(locale, (_, span))| (locale, *span))
    }
}

/// Equal where the addresses are, wherever they stand.
impl PartialEq for InLocales {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|(locale, (url, _))| other.get(locale) == Some(url))
    }
}

/// The key of the address for all other locales.
const DEFAULT: &str = "default";

/// A web address, or several by locale: `{ default = "https://…", en = "https://…/en" }`.
pub(super) fn urls(field: &Field<'_>) -> Option<(String, InLocales)> {
    if !field.is_table() {
        return Some((url(field)?, InLocales::default()));
    }
    let (mut default, mut in_locales, mut is_sound) = (None, InLocales::default(), true);
    field.each(|key, field| {
        let address = url(&field);
        is_sound &= address.is_some();
        if key.text == DEFAULT {
            default = address;
            return;
        }
        match key.text.parse::<Locale>() {
            // The same tag in another spelling.
            Ok(locale) if in_locales.0.contains_key(&locale) => {
                is_sound = false;
                field.refuse("twice", &[("found", &key.text)]);
            }
            Ok(locale) => _ = address.map(|url| in_locales.0.insert(locale, (url, key.span))),
            Err(_) => {
                is_sound = false;
                field.push(field.find(Code::InvalidLocale).arg("found", &key.text));
            }
        }
    });
    if default.is_none() && is_sound {
        field.refuse("default", &[("found", DEFAULT)]);
    }
    Some((default.filter(|_| is_sound)?, in_locales))
}

fn checked(field: &Field<'_>, reason: &'static str, is_sound: impl Fn(&str) -> bool) -> Option<String> {
    let text = field.text()?;
    let sound = is_sound(&text);
    if !sound {
        field.refuse(reason, &[("found", &text)]);
    }
    sound.then_some(text)
}

/// Whether a text is a web address that leads where it says.
pub(super) fn is_web_address(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let is_plain = |sign: char| {
        !sign.is_whitespace() && !is_hidden(sign) && !matches!(sign, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    let is_web = ["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    if !is_web || !text.chars().all(is_plain) {
        return false;
    }
    let Ok(url) = Url::parse(text) else { return false };
    let Some(Host::Domain(domain)) = url.host() else { return false };
    // The host as somebody reads it.
    let written = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let port = written.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    let written = port.map_or(written, |(host, _)| host);
    let (unicode, is_domain) = idna::domain_to_unicode(domain);
    url.username().is_empty()
        && url.password().is_none()
        && url.port() != Some(0)
        && domain.contains('.')
        && is_domain.is_ok()
        // Who reads `a.example%2fb`, or letters of full width, reads another host than is asked.
        && [&unicode, domain].iter().any(|host| written.to_lowercase() == **host)
        && is_honest(&unicode)
}

/// Whether a host is what it looks like: each label of one script, or of Latin beside Han and its neighbours, and none of other letters only that
/// all look like Latin ones, unless the whole address is of such letters (`.укр`).
fn is_honest(host: &str) -> bool {
    let is_latin = |label: &str| label.chars().any(|sign| sign.script() == Script::Latin);
    let ends_ascii = host.rsplit('.').next().is_some_and(|last| last.is_ascii());
    host.split('.').all(|label| {
        !label.is_empty()
            && label.detect_restriction_level() <= RestrictionLevel::HighlyRestrictive
            && (!ends_ascii || label.is_ascii() || is_latin(label) || !skeleton(label).all(|sign| sign.is_ascii()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_address_leads_where_it_says() {
        for sound in [
            "https://example.org",
            "http://example.org/a?b=c#d",
            "HTTPS://Example.ORG/a",
            "https://www.stadt-koeln.de:8443/service",
            "https://köln.de/straße",
            "https://xn--kln-sna.de",
            "https://міськрада.укр/хор",
            "https://хор.укр",
            "https://sıfır.com.tr",
            "https://例え.jp",
            "https://example.org/a@b",
        ] {
            assert!(is_web_address(sound), "{sound}");
        }
        for refused in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://example.org",
            "https:example.org",
            "https:///example.org",
            "https://nowhere",
            "https://.example.org",
            "https://example..org",
            "https://example.org.",
            "https://127.0.0.1/a",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://stadt.de@evil.example",
            "https://stadt.de:pass@evil.example",
            "https://stadt.de%2f@evil.example",
            "https://stadt.de%2Fevil.example",
            "https://example.org:0",
            "https://example.org:99999",
            "https://example.org:port",
            "https://ｅxample.org",
            "https://exa\u{ad}mple.org",
            "https://exa\u{200d}mple.org",
            "https://example.org\\@evil.example",
            "https://еxample.org",
            "https://аррӏе.com",
            "https://example.org/\u{202e}gro",
            "https://example.org/a b",
            "https://exam\tple.org",
        ] {
            assert!(!is_web_address(refused), "{refused:?}");
        }
    }
}
