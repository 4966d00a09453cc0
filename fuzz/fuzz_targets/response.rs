#![no_main]

#[path = "../targets.rs"]
#[allow(dead_code, reason = "each target is one of its functions")]
mod targets;

libfuzzer_sys::fuzz_target!(|input: &[u8]| targets::response(input));
