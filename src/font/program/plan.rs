//! Shape plans: what the shaper works out once for a face, a script, a direction and a language.

use std::sync::{Arc, PoisonError, RwLock};

use harfrust::{Language, ShapePlan, Tag};
use unicode_script::Script;

/// Shape plans of a face, by script, direction and language. Only ever grows, and holds a handful.
#[derive(Default)]
pub(crate) struct PlanCache(RwLock<Vec<(PlanKey, Arc<ShapePlan>)>>);

#[derive(Clone, PartialEq)]
pub(crate) struct PlanKey {
    pub(crate) script: Script,
    pub(crate) right_to_left: bool,
    pub(crate) language: Language,
}

/// Keeps a document of a thousand invented language tags from growing the cache without end.
const MAX_PLANS: usize = 64;

impl PlanCache {
    pub(crate) fn get(&self, font: &harfrust::Font, key: PlanKey) -> Arc<ShapePlan> {
        let find =
            |plans: &[(PlanKey, Arc<ShapePlan>)]| plans.iter().find(|(known, _)| *known == key).map(|(_, plan)| plan.clone());
        if let Some(plan) = find(&self.0.read().unwrap_or_else(PoisonError::into_inner)) {
            return plan;
        }
        let plan = Arc::new(ShapePlan::new(font, direction(key.right_to_left), script_tag(key.script), Some(&key.language), &[]));
        let mut plans = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if plans.len() < MAX_PLANS {
            plans.push((key, plan.clone()));
        }
        plan
    }
}

pub(crate) const fn direction(right_to_left: bool) -> harfrust::Direction {
    if right_to_left { harfrust::Direction::RightToLeft } else { harfrust::Direction::LeftToRight }
}

pub(crate) fn script_tag(script: Script) -> Option<harfrust::Script> {
    let tag: [u8; 4] = script.short_name().as_bytes().try_into().ok()?;
    harfrust::Script::from_iso15924_tag(Tag::new(&tag))
}
