// What the fuzz targets do with an input. A test includes this file too, so that the
// corpora are replayed without a fuzzer.

use serde_json::Value;

/// Reads a response: a line with an HTTP status and the number of an operation, then the
/// body.
pub(super) fn response(input: &[u8]) {
    let Some(end) = input.iter().position(|byte| *byte == b'\n') else {
        return;
    };
    let (head, body) = (&input[..end], &input[end + 1..]);
    let mut numbers = std::str::from_utf8(head)
        .unwrap_or_default()
        .split(' ')
        .map(str::parse::<u16>);
    let (Some(Ok(status)), Some(Ok(operation))) = (numbers.next(), numbers.next()) else {
        return;
    };
    if let Some(error) = velt::fuzzing::error(status, body) {
        let text = format!("{error} {error:?}");
        assert!(!text.contains('\n'), "more than one line: {text}");
        let whole = error.kind() == velt::ErrorKind::Decode;
        assert!(error.body().len() <= if whole { body.len() } else { 8 * 1024 });
        let _ = (error.is_retryable(), error.failed().count());
    }
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return;
    };
    let types = velt_conform::types();
    let types = &types[usize::from(operation) % types.len()];
    for read in [types.success, types.failure] {
        if let Ok(once) = read(&body) {
            let twice = read(&once.written).expect("what was written can be read");
            assert_eq!(once.written, twice.written);
        }
    }
    // A request that is accepted says what it means, and says it again.
    if let Ok(once) = (types.request)(&body) {
        assert!(once.drifts.is_empty(), "a request was read as another one");
        let twice = (types.request)(&once.written).expect("what was written can be read");
        assert_eq!(once.written, twice.written);
    }
}

/// Reads a `Retry-After` header.
pub(super) fn retry_after(input: &[u8]) {
    if let Ok(value) = input.try_into() {
        let headers = http::HeaderMap::from_iter([(http::header::RETRY_AFTER, value)]);
        let early = velt_client::retry_after(&headers, std::time::UNIX_EPOCH);
        let late = velt_client::retry_after(&headers, std::time::SystemTime::now());
        // Later, there is less time to wait for a date and as much for a number.
        assert_eq!(early.is_some(), late.is_some());
        assert!(late <= early);
    }
}
