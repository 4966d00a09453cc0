#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| velt_tests::fuzzing::answer(input));
