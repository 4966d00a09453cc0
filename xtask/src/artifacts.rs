//! Writes generated files, or finds the stale ones.

use std::{
    collections::BTreeSet,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use anyhow::Context;

/// A generated file: its path relative to the workspace root, and its content.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Artifact {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// A difference between a file of the workspace and the output of the generators.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// The file does not exist.
    Missing(PathBuf),
    /// The file has different content; the number is the first line that differs.
    Stale(PathBuf, usize),
    /// No generator produces the file any more.
    Leftover(PathBuf),
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(path) => write!(f, "{}: missing", path.display()),
            Self::Stale(path, line) => write!(f, "{}:{line}: stale", path.display()),
            Self::Leftover(path) => write!(f, "{}: made by nothing any more", path.display()),
        }
    }
}

/// Returns every difference between `artifacts` and the files below `root`.
///
/// A directory called `generated` that contains an artifact must contain nothing but
/// artifacts: any other file in it is a leftover.
pub(crate) fn compare(root: &Path, artifacts: &[Artifact]) -> anyhow::Result<Vec<Change>> {
    let mut changes = Vec::new();
    let mut directories = BTreeSet::new();
    for Artifact { path, text } in artifacts {
        if let Some(directory) = generated_directory(path) {
            directories.insert(directory);
        }
        match fs::read_to_string(root.join(path)) {
            // Git may have checked the file out with different line endings.
            Ok(current) => {
                let current = current.replace("\r\n", "\n");
                if current != *text {
                    changes.push(Change::Stale(
                        path.clone(),
                        first_difference(&current, text),
                    ));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                changes.push(Change::Missing(path.clone()));
            }
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", path.display()));
            }
        }
    }
    let known: BTreeSet<&Path> = artifacts
        .iter()
        .map(|artifact| artifact.path.as_path())
        .collect();
    for directory in directories {
        for file in files_below(root, &directory)? {
            if !known.contains(file.as_path()) {
                changes.push(Change::Leftover(file));
            }
        }
    }
    Ok(changes)
}

/// Applies `changes`, so that the files below `root` match `artifacts`.
pub(crate) fn write(root: &Path, artifacts: &[Artifact], changes: &[Change]) -> anyhow::Result<()> {
    for change in changes {
        match change {
            Change::Leftover(path) => {
                fs::remove_file(root.join(path))
                    .with_context(|| format!("cannot remove {}", path.display()))?;
            }
            Change::Missing(path) | Change::Stale(path, _) => {
                let Some(artifact) = artifacts.iter().find(|artifact| artifact.path == *path)
                else {
                    continue;
                };
                let full = root.join(path);
                if let Some(parent) = full.parent() {
                    fs::create_dir_all(parent)
                        .with_context(|| format!("cannot create {}", parent.display()))?;
                }
                fs::write(&full, &artifact.text)
                    .with_context(|| format!("cannot write {}", path.display()))?;
            }
        }
    }
    Ok(())
}

/// Returns the part of `path` up to the directory called `generated`.
fn generated_directory(path: &Path) -> Option<PathBuf> {
    path.ancestors()
        .find(|ancestor| ancestor.ends_with("generated"))
        .map(Path::to_owned)
}

fn files_below(root: &Path, directory: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut pending = vec![directory.to_owned()];
    while let Some(directory) = pending.pop() {
        let entries = match fs::read_dir(root.join(&directory)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", directory.display()));
            }
        };
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot read {}", directory.display()))?;
            let path = directory.join(entry.file_name());
            if entry.path().is_dir() {
                pending.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn first_difference(current: &str, expected: &str) -> usize {
    let same = current
        .lines()
        .zip(expected.lines())
        .take_while(|(current, expected)| current == expected);
    same.count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(path: &str, text: &str) -> Artifact {
        Artifact {
            path: PathBuf::from(path),
            text: text.to_owned(),
        }
    }

    /// A temporary directory for one test, removed when it is dropped.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            // No test depends on the removal of the directory.
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn stale_missing_and_leftover_files_are_all_reported_and_mended() {
        let scratch = Scratch::new("changes");
        let root = scratch.0.as_path();
        let old = [
            artifact("a/generated/x.rs", "1\n2\n"),
            artifact("a/generated/v1/old.rs", ""),
        ];
        write(root, &old, &compare(root, &old).unwrap()).unwrap();
        fs::write(root.join("a/mine.rs"), "hand-written").unwrap();

        let new = [
            artifact("a/generated/x.rs", "1\n3\n"),
            artifact("a/generated/y.rs", ""),
        ];
        let changes = compare(root, &new).unwrap();
        let texts: Vec<String> = changes.iter().map(Change::to_string).collect();
        assert_eq!(
            texts,
            [
                "a/generated/x.rs:2: stale",
                "a/generated/y.rs: missing",
                "a/generated/v1/old.rs: made by nothing any more",
            ]
        );

        write(root, &new, &changes).unwrap();
        assert_eq!(compare(root, &new).unwrap(), []);
        assert!(root.join("a/mine.rs").exists());
    }

    #[test]
    fn line_ends_of_a_checkout_do_not_make_a_file_stale() {
        let scratch = Scratch::new("line-ends");
        fs::create_dir_all(scratch.0.join("generated")).unwrap();
        fs::write(scratch.0.join("generated/x.rs"), "1\r\n2\r\n").unwrap();
        let artifacts = [artifact("generated/x.rs", "1\n2\n")];
        assert_eq!(compare(&scratch.0, &artifacts).unwrap(), []);
    }
}
