//! Two people work at once, and git merges what they did.

use std::collections::{BTreeMap, BTreeSet};

use crate::translation::place::waiting;
use crate::translation::{FileKind, merge};

use super::row::{Known, Row, Side};
use super::text::Text;
use super::{LOCALES, World};

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
                let [was, own, other] = [&was, &own, &other].map(|row| &row.sides[locale]);
                let known = merged_records(&was.known, &own.known, &other.known);
                let stub = if own.stub == other.stub || was.stub == other.stub {
                    own.stub.clone()
                } else if was.stub == own.stub {
                    other.stub.clone()
                } else {
                    own.stub.clone().or(other.stub.clone())
                };
                // Beside a text it stands too where one side only laid it out in other lines.
                let file = text(&self.files, &format!("locales/{tag}/{}.ftl", self.rows[at].key.document));
                let stands = waiting(&file).contains_key(&*self.rows[at].key.id);
                let any = || [own, other, was].into_iter().find_map(|side| side.stub.clone());
                let stub = if target.is_some() { stub.or_else(any).filter(|_| stands) } else { stub };
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

/// What the records of two people come to.
fn merged_records(base: &[Known], ours: &[Known], theirs: &[Known]) -> Vec<Known> {
    let same = |one: &[Known], other: &[Known]| one.len() == other.len() && one.iter().all(|known| other.contains(known));
    if same(ours, theirs) || same(base, theirs) {
        return ours.to_vec();
    }
    if same(base, ours) {
        return theirs.to_vec();
    }
    let mut records: Vec<Known> = Vec::new();
    for known in ours.iter().chain(theirs) {
        match records.iter_mut().find_map(|other| one_of(other, known).map(|one| (other, one))) {
            Some((other, one)) => *other = one,
            None => records.push(known.clone()),
        }
    }
    // A state that one lowered holds for what the other wrote anew.
    let lowest = |side: &[Known]| base.iter().flat_map(|was| side.iter().filter_map(|is| is.lowered_from(was))).min();
    let lowest = [lowest(ours), lowest(theirs)];
    for record in &mut records {
        record.lower_to(if ours.contains(record) { lowest[1] } else { lowest[0] });
    }
    records
}

/// The one of two records that says what both say.
fn one_of(ours: &Known, theirs: &Known) -> Option<Known> {
    match (ours, theirs) {
        _ if ours == theirs => Some(ours.clone()),
        (Known::Offered(_), Known::Offered(_)) => Some(ours.clone()),
        (Known::Offered(handed_out), Known::Recorded { source, .. }) if handed_out == source => Some(theirs.clone()),
        (Known::Recorded { source, .. }, Known::Offered(handed_out)) if handed_out == source => Some(ours.clone()),
        (
            Known::Recorded { source, target, state, .. },
            Known::Recorded { source: other_source, target: other_target, state: other_state, .. },
        ) if (source, target) == (other_source, other_target) => Some(if other_state < state { theirs } else { ours }.clone()),
        _ => None,
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
