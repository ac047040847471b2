//! Two people work at once, and git merges what they did.

use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::Resource;
use crate::source::Source;
use crate::translation::{FileKind, merge};

use super::text::Text;
use super::{Known, LOCALES, Row, Side, World};

impl World {
    /// Two people work at once, and git merges what they did.
    pub(super) fn fork(&mut self) {
        let mut sides: Vec<Self> = (0..2).map(|_| self.branch()).collect();
        for side in &mut sides {
            for _ in 0..side.random.usize(1..5) {
                side.step(true);
                side.check();
            }
        }
        let [ours, theirs] = &sides[..] else { return };
        self.told.push(format!("fork\n  ours {:?}\n  theirs {:?}", ours.told, theirs.told));
        let paths: BTreeSet<String> = ours.files.keys().chain(theirs.files.keys()).cloned().collect();
        let base = std::mem::take(&mut self.files);
        let text = |files: &BTreeMap<String, String>, path: &str| files.get(path).cloned().unwrap_or_default();
        for path in paths {
            let merged =
                merge(&text(&base, &path), &text(&ours.files, &path), &text(&theirs.files, &path), FileKind::of(path.as_ref()));
            self.files.insert(path, ours_of(&merged.text));
        }
        self.readings.extend(ours.readings.iter().chain(&theirs.readings).cloned());
        for at in 0..self.rows.len() {
            let [was, own, other] = [&self.rows[at], &ours.rows[at], &theirs.rows[at]].map(Clone::clone);
            let source = self.read("locales/de", &own.key).expect("a merge loses no message");
            assert!(
                is_merged(Some(&was.source), Some(&own.source), Some(&other.source), Some(&source)),
                "{was:?} {own:?} {other:?} {source:?}"
            );
            self.rows[at].source = source;
            for (locale, tag) in LOCALES.iter().enumerate() {
                let target = self.read(&format!("locales/{tag}"), &own.key);
                let of = |row: &Row| row.sides[locale].target.clone();
                let merged = is_merged(of(&was).as_ref(), of(&own).as_ref(), of(&other).as_ref(), target.as_ref());
                assert!(merged, "{was:?} {own:?} {other:?} {target:?}");
                let record = |files: &BTreeMap<String, String>| {
                    let text = text(files, &format!("ledger/{tag}/{}.ftl", own.key.document));
                    let resource = Resource::parse(Source::new("", text.clone()));
                    resource.get(&own.key.id).map(|entry| text[entry.span.range()].to_owned())
                };
                let known = match record(&self.files) {
                    None => Known::Nothing,
                    merged if merged == record(&ours.files) => own.sides[locale].known.clone(),
                    merged => {
                        assert_eq!(merged, record(&theirs.files), "a record is neither ours nor theirs");
                        other.sides[locale].known.clone()
                    }
                };
                let stub = if target.is_some() { None } else { was.sides[locale].stub.clone() };
                self.rows[at].sides[locale] = Side { target, known, stub };
            }
        }
    }

    fn branch(&mut self) -> Self {
        Self {
            files: self.files.clone(),
            rows: self.rows.clone(),
            documents: self.documents.clone(),
            variables: self.variables.clone(),
            readings: self.readings.clone(),
            names: self.names,
            random: self.random.fork(),
            told: Vec::new(),
        }
    }
}

/// A file in which every conflict is settled for our side.
fn ours_of(text: &str) -> String {
    let mut out = String::new();
    let mut side = 0;
    for line in text.split_inclusive('\n') {
        match line.trim_end() {
            "<<<<<<< ours" => side = 1,
            "=======" if side == 1 => side = 2,
            ">>>>>>> theirs" => side = 0,
            _ if side == 2 => {}
            _ => out.push_str(line),
        }
    }
    out
}

/// Whether a text is made of what two sides have, each part of one of them.
fn is_merged(base: Option<&Text>, ours: Option<&Text>, theirs: Option<&Text>, merged: Option<&Text>) -> bool {
    if merged == ours || merged == theirs && base == ours {
        return true;
    }
    let (Some(ours), Some(theirs), Some(merged)) = (ours, theirs, merged) else { return false };
    (merged.of_value() == ours.of_value() || merged.of_value() == theirs.of_value())
        && (merged.attribute == ours.attribute || merged.attribute == theirs.attribute)
}
