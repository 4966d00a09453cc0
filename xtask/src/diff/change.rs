//! A change of the document, in the API's terms.

use heck::{ToPascalCase, ToSnakeCase};

use crate::document::Location;

/// What a change does to callers of the generated code, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Code that compiled may not compile any more, or sends something else.
    Breaking,
    /// Code still compiles, but the API or the client behaves differently.
    Behaviour,
    /// Something new can be used.
    Additive,
    /// Only the documentation differs.
    Documentation,
}

impl Kind {
    /// Every kind, the worst first.
    pub(super) const ALL: [Self; 4] = [
        Self::Breaking,
        Self::Behaviour,
        Self::Additive,
        Self::Documentation,
    ];

    /// Returns the name of the kind.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Behaviour => "behaviour",
            Self::Additive => "additive",
            Self::Documentation => "documentation",
        }
    }
}

/// Where the operations use a component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Request,
    Response,
    Both,
}

impl Direction {
    /// Returns the name of the direction.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
        }
    }
}

/// What changed: an operation, a component, or the API as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    /// A part of the document that is no operation and no schema, such as a tag.
    Api,
    Operation {
        id: String,
        /// The call in Rust, such as `velt.v1().users().list()`.
        call: String,
    },
    Component {
        name: String,
        /// The number of operations that use it, directly or indirectly.
        operations: usize,
        /// `None` if no operation uses it.
        direction: Option<Direction>,
    },
}

impl Subject {
    /// Returns the subject in the document's terms, with its uses.
    pub(super) fn label(&self) -> String {
        match self {
            Self::Api => "API".to_owned(),
            Self::Operation { id, .. } => id.clone(),
            Self::Component {
                name,
                operations,
                direction,
            } => {
                let plural = if *operations == 1 { "" } else { "s" };
                let direction = direction.map_or("unused", Direction::name);
                format!("{name} ({operations} operation{plural}, {direction})")
            }
        }
    }

    /// Returns the subject as Rust code.
    pub(super) fn code(&self) -> String {
        match self {
            Self::Api => "the API".to_owned(),
            Self::Operation { call, .. } => format!("`{call}`"),
            Self::Component { name, .. } => format!("`{}`", name.to_pascal_case()),
        }
    }
}

/// The part of the subject that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// The subject itself.
    Whole,
    /// A field, such as `name` or `users[].name`.
    Field(String),
    /// A value of an enum.
    Value(String),
    /// One of several shapes of a payload.
    Shape(String),
    /// A constructor that `x-velt-constructor` names.
    Constructor(String),
    /// Another named part, such as a tag.
    Part(String),
}

impl Place {
    /// Returns the place in the document's terms; empty for the subject itself.
    pub(super) fn label(&self) -> &str {
        match self {
            Self::Whole => "",
            Self::Field(name)
            | Self::Value(name)
            | Self::Shape(name)
            | Self::Constructor(name)
            | Self::Part(name) => name,
        }
    }

    /// Returns the field `name` of an object in this place.
    pub(super) fn field(&self, name: &str) -> Self {
        Self::Field(match self.label() {
            "" => name.to_owned(),
            outer => format!("{outer}.{name}"),
        })
    }

    /// Returns the place of the items of a list, or the values of a map, in this place.
    pub(super) fn inside(&self, brackets: &str) -> Self {
        Self::Field(format!("{}{brackets}", self.label()))
    }

    /// Returns whether the place is a part of a field that has no name of its own.
    pub(super) fn is_nested(&self) -> bool {
        matches!(self, Self::Field(name) if name.contains(['.', '[', '{']))
    }

    /// Returns the name of the place in Rust; empty for the subject itself.
    pub(super) fn ident(&self) -> String {
        match self {
            Self::Field(name) if self.is_nested() => name.clone(),
            Self::Field(name) => field_name(name),
            Self::Value(name) => name.to_pascal_case(),
            place => place.label().to_owned(),
        }
    }
}

/// Returns the name of a field in Rust.
pub(super) fn field_name(wire: &str) -> String {
    let name = wire.to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_"),
    }
}

/// The change itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// A part of this sort was added, such as an optional field.
    Added(&'static str),
    /// A part of this sort was removed.
    Removed(&'static str),
    /// A part of this sort has another name.
    Renamed {
        noun: &'static str,
        from: String,
        to: String,
    },
    /// A property of the place has another value.
    Changed {
        noun: String,
        from: String,
        to: String,
    },
    /// The place became required, for example.
    Now(&'static str),
    /// The place stopped being required, for example.
    NoLonger(&'static str),
    /// Texts or parts that are too large to show differ.
    Edited(Vec<&'static str>),
}

impl What {
    /// Returns a change of `noun` from one value to another.
    pub(super) fn changed(
        noun: impl Into<String>,
        from: impl Into<String>,
        to: impl Into<String>,
    ) -> Self {
        Self::Changed {
            noun: noun.into(),
            from: from.into(),
            to: to.into(),
        }
    }

    /// Returns the change in a few words.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Added(noun) => format!("{noun} added"),
            Self::Removed(noun) => format!("{noun} removed"),
            Self::Renamed { noun, from, to } => format!("{noun} renamed from {from} to {to}"),
            Self::Changed { noun, from, to } => format!("{noun} changed from {from} to {to}"),
            Self::Now(state) => format!("now {state}"),
            Self::NoLonger(state) => format!("no longer {state}"),
            Self::Edited(nouns) => format!("{} changed", nouns.join(", ")),
        }
    }
}

/// A change of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) kind: Kind,
    pub(super) subject: Subject,
    pub(super) place: Place,
    pub(super) what: What,
    /// What the change does to callers, where `what` does not say it already.
    pub(super) effect: Option<String>,
    /// The location in the old document, unless the place is new.
    pub(super) old: Option<Location>,
    /// The location in the new document, unless the place is gone.
    pub(super) new: Option<Location>,
}
