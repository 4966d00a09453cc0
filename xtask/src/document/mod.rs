//! Reads the OpenAPI document from `openapi/`, bundles it, and extracts its operations.

mod bundle;
mod operation;
mod paging;
mod problem;
mod schema;
mod yaml;

pub(crate) use self::{
    bundle::{Bundle, File, bundle, members, read_directory, walk},
    operation::{
        Auth, List, Operation, Retry, examples, flag, media, operation_id, operations,
        raw_operations,
    },
    paging::{Cursor, Paging},
    problem::{Location, Problem},
    schema::{
        PAGE_TOKENS, ResponseKind, alternatives, component_name, definitions, is_rule, json_schema,
        request_component, required, result_kind, type_expression,
    },
    yaml::{Source, escape, parse},
};
