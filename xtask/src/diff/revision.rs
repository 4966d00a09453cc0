//! Reads the document as it was at a git revision.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, bail};

use crate::{document::File, webhooks};

/// The files of a revision that a comparison needs.
#[derive(Debug)]
pub(super) struct Revision {
    /// The files of the document, the root first.
    pub(super) files: Vec<File>,
    /// The text of the workspace's `Cargo.toml`.
    pub(super) manifest: String,
}

/// Reads the revision called `name` of the repository that contains the workspace `root`.
///
/// # Errors
///
/// An error if git is missing, the revision does not exist, or it has no document.
pub(super) fn read(root: &Path, name: &str) -> anyhow::Result<Revision> {
    let commit = commit(root, name)?;
    let list = git(
        root,
        &[
            "ls-tree",
            "-r",
            "-z",
            "--name-only",
            &commit,
            "--",
            "openapi/",
        ],
    )?;
    let mut paths: Vec<&str> = list
        .split('\0')
        .filter(|path| path.ends_with(".yaml") && !Path::new(path).starts_with(webhooks::DIRECTORY))
        .collect();
    if paths.is_empty() {
        bail!("{name} has no files in openapi/: choose a revision that contains the document");
    }
    // The order of `read_directory`: the root, and then all other files by path.
    paths.sort_by_key(|path| (*path != "openapi/velt.yaml", PathBuf::from(path)));
    let mut files = Vec::with_capacity(paths.len());
    for path in paths {
        let text = show(root, &commit, path)?;
        let path = PathBuf::from(path);
        files.push(File { path, text });
    }
    let manifest = show(root, &commit, "Cargo.toml")
        .with_context(|| format!("cannot read the version at {name}"))?;
    Ok(Revision { files, manifest })
}

/// Returns the ID of the commit called `name`.
fn commit(root: &Path, name: &str) -> anyhow::Result<String> {
    // Says whether there is a repository, which the next command does not tell apart.
    git(root, &["rev-parse", "--git-dir"])?;
    let wanted = format!("{name}^{{commit}}");
    let arguments = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &wanted,
    ];
    let output = start(root, &arguments)?;
    if !output.status.success() {
        bail!(
            "there is no revision `{name}` in this repository: give a commit, branch or tag; \
             in a shallow clone, run `git fetch --unshallow --tags` first"
        );
    }
    Ok(text(output.stdout)?.trim().to_owned())
}

/// Returns the text of a file, whose path is relative to the workspace.
fn show(root: &Path, commit: &str, path: &str) -> anyhow::Result<String> {
    // `./` makes git resolve the path from `root`, which may be below the repository.
    git(root, &["show", &format!("{commit}:./{path}")])
}

/// Returns what a git command prints.
fn git(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    let output = start(root, arguments)?;
    if !output.status.success() {
        bail!(
            "`git {}` failed: {}",
            arguments.join(" "),
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    text(output.stdout).with_context(|| format!("cannot read `git {}`", arguments.join(" ")))
}

fn start(root: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
    let command = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(arguments)
        .output();
    command.map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            anyhow::anyhow!("cannot find `git`, which reads the older document: install it")
        }
        _ => anyhow::Error::new(error).context("cannot run `git`"),
    })
}

fn text(bytes: Vec<u8>) -> anyhow::Result<String> {
    String::from_utf8(bytes).context("the file is not UTF-8")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// A repository with a workspace in a subdirectory, which is removed when it is dropped.
    struct Repository(PathBuf);

    impl Repository {
        /// Returns `None` on a machine without git, where there is nothing to test.
        fn new(name: &str) -> Option<Self> {
            Command::new("git").arg("--version").output().ok()?;
            let directory = format!("velt-xtask-diff-{name}-{}", std::process::id());
            let repository = Self(std::env::temp_dir().join(directory));
            fs::create_dir_all(repository.workspace().join("openapi/v1")).unwrap();
            git(&repository.0, &["init", "--quiet"]).unwrap();
            Some(repository)
        }

        fn workspace(&self) -> PathBuf {
            self.0.join("sdk")
        }

        fn write(&self, path: &str, text: &str) {
            fs::write(self.workspace().join(path), text).unwrap();
        }

        fn commit(&self) {
            git(&self.0, &["add", "."]).unwrap();
            let name = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
            let commit = ["commit", "--quiet", "--no-gpg-sign", "-m", "Describe"];
            git(&self.0, &[&name[..], &commit].concat()).unwrap();
        }
    }

    impl Drop for Repository {
        fn drop(&mut self) {
            // A directory that is left behind harms nobody.
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn files_are_read_as_they_were_with_the_root_first() {
        let Some(repository) = Repository::new("files") else {
            return;
        };
        repository.write("openapi/velt.yaml", "root\n");
        repository.write("openapi/v1/a.yaml", "old\n");
        repository.write("openapi/documented.txt", "no part of the document\n");
        fs::create_dir_all(repository.workspace().join("openapi/webhooks")).unwrap();
        repository.write("openapi/webhooks/a.yaml", "a document of its own\n");
        repository.write("Cargo.toml", "[workspace.package]\n");
        repository.commit();
        repository.write("openapi/v1/a.yaml", "new\n");
        repository.write("openapi/v1/b.yaml", "later\n");

        let revision = read(&repository.workspace(), "HEAD").unwrap();
        let files: Vec<_> = revision
            .files
            .iter()
            .map(|file| (file.path.to_str().unwrap(), file.text.as_str()))
            .collect();
        assert_eq!(
            files,
            [
                ("openapi/velt.yaml", "root\n"),
                ("openapi/v1/a.yaml", "old\n")
            ]
        );
        assert_eq!(revision.manifest, "[workspace.package]\n");
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let Some(repository) = Repository::new("mistakes") else {
            return;
        };
        repository.write("Cargo.toml", "[workspace.package]\n");
        repository.commit();
        let workspace = repository.workspace();
        let error = |name: &str| format!("{:#}", read(&workspace, name).unwrap_err());
        insta::assert_snapshot!(error("HEAD"), @"HEAD has no files in openapi/: choose a revision that contains the document");
        insta::assert_snapshot!(error("no-such-tag"), @"there is no revision `no-such-tag` in this repository: give a commit, branch or tag; in a shallow clone, run `git fetch --unshallow --tags` first");
        // A name is never an option of git.
        insta::assert_snapshot!(error("--help"), @"there is no revision `--help` in this repository: give a commit, branch or tag; in a shallow clone, run `git fetch --unshallow --tags` first");
    }

    #[test]
    fn a_directory_without_repository_is_refused_with_the_words_of_git() {
        if Command::new("git").arg("--version").output().is_err() {
            return;
        }
        let error = read(Path::new("/"), "HEAD").unwrap_err().to_string();
        assert!(error.contains("not a git repository"), "{error}");
    }
}
