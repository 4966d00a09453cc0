//! The inputs of the fuzz targets, without the fuzzer.

#[path = "../../fuzz/targets.rs"]
mod targets;

use crate::support::root;

fn replay(target: &str, run: fn(&[u8])) {
    let directory = root().join("fuzz/corpus").join(target);
    let mut inputs = 0;
    for entry in std::fs::read_dir(directory).expect("the corpus is checked in") {
        let path = entry.expect("it can be listed").path();
        run(&std::fs::read(path).expect("it can be read"));
        inputs += 1;
    }
    assert!(inputs > 5, "only {inputs} inputs for {target}");
}

#[test]
fn responses() {
    replay("response", targets::response);
}

#[test]
fn retry_after() {
    replay("retry_after", targets::retry_after);
}
