//! What the generated files hold: what appears and vanishes shows in review.

use std::{fmt::Write, fs, path::Path};

use crate::support::root;

#[test]
fn outline() {
    let mut files = Vec::new();
    for name in ["velt-types", "velt-client", "velt", "velt-cli"] {
        collect(
            &root().join("crates").join(name).join("src/generated"),
            &mut files,
        );
    }
    files.sort();

    let mut outline = String::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(root()).unwrap().display().to_string();
        writeln!(outline, "{path}").unwrap();
        for line in text.lines().filter(|line| is_public(line)) {
            writeln!(outline, "  {}", line.trim_end_matches([' ', '{', '(', ';'])).unwrap();
        }
    }
    insta::assert_snapshot!(outline);
}

fn is_public(line: &str) -> bool {
    let line = line.trim_start();
    [
        "pub fn ",
        "pub async fn ",
        "pub struct ",
        "pub enum ",
        "pub mod ",
        "pub(crate) static ",
    ]
    .iter()
    .any(|start| line.starts_with(start))
}

fn collect(directory: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
