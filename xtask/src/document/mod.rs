//! Reads the OpenAPI document from `openapi/`, bundles it, and extracts its operations.

mod bundle;
mod operation;
mod paging;
mod problem;
mod schema;
mod yaml;

#[cfg(test)]
pub(crate) use self::bundle::File;
pub(crate) use self::{
    bundle::{Bundle, bundle, members, read_directory, walk},
    operation::{
        Auth, Operation, Retry, examples, flag, media, operation_id, operations, raw_operations,
    },
    paging::{Cursor, Paging},
    problem::{Location, Problem},
    schema::{
        PAGE_TOKENS, ResponseKind, alternatives, component_name, definitions, is_rule, json_schema,
        request_component, type_expression,
    },
    yaml::escape,
};
