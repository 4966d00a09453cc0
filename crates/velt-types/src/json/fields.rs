//! The members of an object, taken out one by one as fields of a struct.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{Model, Node, Place, ReadError, model::IS_REQUIRED};

/// How similar two names must be before one is suggested for the other.
const SIMILAR: f64 = 0.75;

/// The members of an object that have not become fields yet.
#[derive(Debug)]
pub struct Fields<'a, 'p> {
    at: &'p Place<'p>,
    members: Vec<(Cow<'a, str>, Option<Node<'a>>)>,
    /// Where the next field probably is: objects tend to keep their order.
    next: usize,
    /// The names of all fields, kept for the message about one that does not exist.
    names: Vec<&'static str>,
}

impl<'p> Place<'p> {
    /// Starts to read an object.
    pub fn fields<'a>(&'p self, node: Node<'a>) -> Result<Fields<'a, 'p>, ReadError> {
        let members = self.members(node)?;
        Ok(Fields {
            at: self,
            members: members
                .into_iter()
                .map(|(name, value)| (name, Some(value)))
                .collect(),
            next: 0,
            names: Vec::new(),
        })
    }
}

impl<'a> Fields<'a, '_> {
    /// Reads the member `name`.
    pub fn read<T: Model>(&mut self, name: &'static str) -> Result<T, ReadError> {
        match self.take(name) {
            Some(value) => T::read(value, &self.at.name(name)),
            None => T::absent(&self.at.name(name)),
        }
    }

    /// Reads the member `name`, which is promised although it may be null.
    pub fn nullable<T: Model>(&mut self, name: &'static str) -> Result<Option<T>, ReadError> {
        let at = self.at;
        match self.take(name) {
            Some(value) => Model::read(value, &at.name(name)),
            None if at.is_strict() => Err(at.name(name).error(IS_REQUIRED)),
            None => {
                at.name(name).missing();
                Ok(None)
            }
        }
    }

    fn take(&mut self, name: &'static str) -> Option<Node<'a>> {
        if self.at.is_strict() {
            self.names.push(name);
        }
        let count = self.members.len();
        let found = (self.next..count)
            .chain(0..self.next.min(count))
            .find(|index| self.members[*index].0 == name)?;
        self.next = found + 1;
        self.members[found].1.take()
    }

    /// Returns the members that are no fields.
    pub fn rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.members)
            .into_iter()
            .filter_map(|(name, value)| Some((name.into_owned(), value?.into_value())))
            .collect()
    }

    /// Ends reading; what is left over is refused where that is not tolerated.
    pub fn finish(self) -> Result<(), ReadError> {
        let mut left = self.members.iter().filter(|(_, value)| value.is_some());
        if self.at.is_strict() {
            return match left.next() {
                Some((name, _)) => Err(unknown(self.at, name, &self.names)),
                None => Ok(()),
            };
        }
        if self.at.is_trial() {
            self.at.dropped(left.count());
        }
        Ok(())
    }
}

/// The error for a field that the type does not have.
fn unknown(at: &Place<'_>, name: &str, known: &[&'static str]) -> ReadError {
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
    at.name(name).error(format!("no such field; {hint}"))
}
