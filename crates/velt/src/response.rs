//! Parses the response of a call into its type.

use velt_client::{Exchange, Operation, ResponseForm};
use velt_types::{
    CallInfo, Drift, Error, Model,
    json::{Report, Strictness},
};

use crate::failure::{Called, Succeeded};

/// Maximum number of differences from the document that are logged for one response.
const LOGGED_DRIFTS: usize = 10;

/// Parses the response of a call of `operation`.
///
/// `item_ids` returns the IDs of the items that the request names.
pub(crate) fn read<A: Model>(
    operation: &'static Operation,
    exchange: Exchange,
    item_ids: impl Fn() -> Vec<String>,
) -> Result<(A, Succeeded), Error> {
    let called = Called::from(operation);
    let response = called.received(exchange)?;
    let mut body = called.success(&response)?;
    let report = Report::new(Strictness::Tolerant, kept());
    let root = report.root();
    let value = match operation.response {
        ResponseForm::Body => A::read(body, &root),
        _ => A::read(
            body.take("result").unwrap_or_default(),
            &root.name("result"),
        ),
    };
    let mut value = report
        .check(value)
        .map_err(|error| called.unreadable(&response, &error))?;
    log(operation, report);
    value.attach(&|| CallInfo {
        operation: operation.id,
        attempts: response.attempts,
        http_status: response.received.status.as_u16(),
        headers: response.received.headers.clone(),
        item_ids: item_ids(),
    });
    Ok((value, response))
}

/// Returns the number of differences to keep: zero if DEBUG is not logged.
fn kept() -> usize {
    if tracing::enabled!(tracing::Level::DEBUG) {
        LOGGED_DRIFTS
    } else {
        0
    }
}

/// Logs where a response differs from the document, so that API changes are noticed.
fn log(operation: &Operation, report: Report) {
    let total = report.count();
    for Drift { path, kind, .. } in report.into_drifts() {
        tracing::debug!(
            velt.operation = operation.id,
            velt.path = path,
            velt.drift = %kind,
            velt.drifts = total,
            "the response differs from the documented one",
        );
    }
}
