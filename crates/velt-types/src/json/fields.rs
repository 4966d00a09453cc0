//! Reads the members of an object one by one as the fields of a struct.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Model, Node, Place};

/// The minimum similarity of two names for one to be suggested for the other.
const SIMILAR: f64 = 0.75;

/// The members of an object that have not been read as fields yet.
///
/// The methods are not inlined: every field of every type calls them, so they would be
/// compiled again for each.
#[derive(Debug)]
pub struct Fields<'a, 'p> {
    /// The place of the object; `None` if it stands in for a missing object.
    at: Option<&'p Place<'p>>,
    members: Vec<(Cow<'a, str>, Option<Node<'a>>)>,
    /// The likely index of the next field: objects tend to keep their order.
    next: usize,
    /// The names of all fields, for the error message about an unknown field.
    names: Vec<&'static str>,
}

impl<'p> Place<'p> {
    /// Starts reading an object.
    #[inline(never)]
    pub fn fields<'a>(&'p self, node: Node<'a>) -> Fields<'a, 'p> {
        let members = self.members(node).into_iter();
        Fields {
            at: Some(self),
            members: members.map(|(name, value)| (name, Some(value))).collect(),
            next: 0,
            names: Vec::new(),
        }
    }
}

impl<'a> Fields<'a, '_> {
    /// Returns the fields of a missing object, all of which are empty.
    #[inline(never)]
    pub fn none() -> Self {
        Self {
            at: None,
            members: Vec::new(),
            next: 0,
            names: Vec::new(),
        }
    }

    /// Reads the member `name`.
    #[inline(never)]
    pub fn read<T: Model>(&mut self, name: &'static str) -> T {
        let Some(at) = self.at else {
            return T::empty();
        };
        let at = at.name(name);
        match self.take(name) {
            Some(value) => T::read(value, &at),
            None => T::absent(&at),
        }
    }

    /// Reads the member `name`, which is required but may be null.
    #[inline(never)]
    pub fn nullable<T: Model>(&mut self, name: &'static str) -> Option<T> {
        let at = self.at?.name(name);
        let Some(value) = self.take(name) else {
            if at.is_strict() {
                at.fail_missing();
            } else {
                at.missing();
            }
            return None;
        };
        Model::read(value, &at)
    }

    #[inline(never)]
    fn take(&mut self, name: &'static str) -> Option<Node<'a>> {
        if self.at.is_some_and(Place::is_strict) {
            self.names.push(name);
        }
        let count = self.members.len();
        let found = (self.next..count)
            .chain(0..self.next.min(count))
            .find(|index| self.members[*index].0 == name)?;
        self.next = found + 1;
        self.members[found].1.take()
    }

    /// Returns the members that have not been read as fields.
    #[inline(never)]
    pub fn rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.members)
            .into_iter()
            .filter_map(|(name, value)| Some((name.into_owned(), value?.into_value())))
            .collect()
    }

    /// Finishes reading. Leftover members are an error in strict mode.
    #[inline(never)]
    pub fn finish(self) {
        let Some(at) = self.at else { return };
        let mut left = self.members.iter().filter(|(_, value)| value.is_some());
        if at.is_strict() {
            if let Some((name, _)) = left.next() {
                refuse_unknown(at, name, &self.names);
            }
        } else if at.is_trial() {
            at.dropped(left.count());
        }
    }
}

/// Records an error for a field that the type does not have.
fn refuse_unknown(at: &Place<'_>, name: &str, known: &[&'static str]) {
    if known.contains(&name) {
        return at
            .name(name)
            .fail_first("appears more than once".to_owned());
    }
    let similarity = |known: &str| {
        let plain = |text: &str| text.replace(['_', '-'], "").to_lowercase();
        strsim::jaro_winkler(&plain(name), &plain(known))
    };
    let closest = known
        .iter()
        .map(|known| (similarity(known), known))
        .filter(|(similarity, _)| *similarity >= SIMILAR)
        .max_by(|(a, _), (b, _)| a.total_cmp(b));
    let hint = match closest {
        Some((_, known)) => format!("did you mean `{known}`?"),
        None if known.is_empty() => "it has no fields".to_owned(),
        None => format!("its fields are `{}`", known.join("`, `")),
    };
    at.name(name).fail_first(format!("no such field; {hint}"));
}
