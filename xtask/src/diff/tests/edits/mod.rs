//! The edits, by what they concern.

mod components;
mod documentation;
mod fields;
mod operations;
mod shapes;

pub(super) use self::{
    documentation::WITHOUT_EFFECT,
    shapes::{OF_SHAPES, WITH_SHAPES},
};
use super::Edit;

/// Returns the edits that change something.
pub(super) fn all() -> impl Iterator<Item = &'static Edit> {
    [
        operations::EDITS,
        fields::EDITS,
        components::EDITS,
        documentation::EDITS,
    ]
    .into_iter()
    .flatten()
}
