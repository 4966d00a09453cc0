//! Profiles of the command, and what `velt doctor` says of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use velt_sandbox::Sandbox;

use crate::support::{API_KEY, AUTH_TOKEN, Run, assert_without_secrets, velt};

/// A configuration directory that ends with the test.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let directory = format!("velt-profiles-{name}-{}", std::process::id());
        Self(std::env::temp_dir().join(directory))
    }

    fn file(&self) -> PathBuf {
        self.0.join("velt/profiles.toml")
    }

    /// Runs the command with these variables, and returns what it prints.
    fn run(&self, words: &[&str], variables: &[(&str, &str)]) -> String {
        let mut command = velt(words);
        command.env("PATH", "/usr/bin:/bin");
        command.env("XDG_CONFIG_HOME", &self.0);
        let shown = Run::of(command.envs(variables.iter().copied())).shown();
        assert_without_secrets(&shown);
        shown
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // It may not exist, if nothing was written.
        let _ = fs::remove_dir_all(&self.0);
    }
}

const CREDENTIALS: [(&str, &str); 2] = [("VELT_API_KEY", API_KEY), ("VELT_AUTH_TOKEN", AUTH_TOKEN)];

#[test]
fn profiles_keep_credentials_and_never_show_them() {
    let home = Home::new("keep");
    insta::assert_snapshot!(home.run(&["profile", "add", "staging"], &[]), @"
    error: set VELT_API_KEY and VELT_AUTH_TOKEN (or pass --token-command), or VELT_WORKSPACE_ID and VELT_WORKSPACE_AUTH_TOKEN: the profile stores them
    [exit 2]
    ");
    insta::assert_snapshot!(home.run(&["profile", "add", "staging"], &CREDENTIALS), @"
    added staging
    [exit 0]
    ");
    insta::assert_snapshot!(home.run(&["profile", "add", "staging"], &CREDENTIALS), @"
    error: there is a profile `staging` already: pass --replace to replace it
    [exit 2]
    ");
    let words = [
        "profile",
        "add",
        "production",
        "--token-command",
        "echo token",
    ];
    home.run(&words, &CREDENTIALS);
    insta::assert_snapshot!(home.run(&["profile", "list"], &[]), @"
    production
    staging (default)
    [exit 0]
    ");
    insta::assert_snapshot!(home.run(&["profile", "show", "production"], &[]), @"
    api-key: (stored)
    token-command: echo token
    [exit 0]
    ");
    home.run(&["profile", "use", "production"], &[]);
    home.run(&["profile", "remove", "staging"], &[]);
    insta::assert_snapshot!(home.run(&["profile", "list"], &[]), @"
    production (default)
    [exit 0]
    ");
    insta::assert_snapshot!(home.run(&["profile", "show", "staging"], &[]), @"
    error: there is no profile `staging`; there are production
    [exit 2]
    ");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = Home::new("owner");
    home.run(&["profile", "add", "staging"], &CREDENTIALS);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.file()), 0o600);
    fs::set_permissions(home.file(), fs::Permissions::from_mode(0o644)).unwrap();
    let shown = home.run(&["profile", "list"], &[]);
    assert!(shown.contains("other users can read this file"), "{shown}");
    assert!(shown.ends_with("[exit 2]"), "{shown}");
}

#[cfg(unix)]
#[test]
fn a_mistake_in_the_file_is_named_by_its_line_and_not_quoted() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = Home::new("mistake");
    fs::create_dir_all(home.file().parent().unwrap()).unwrap();
    let text = format!("[profiles.staging]\napi-key = \"k\"\nauth-tokn = \"{AUTH_TOKEN}\"\n");
    fs::write(home.file(), text).unwrap();
    fs::set_permissions(home.file(), fs::Permissions::from_mode(0o600)).unwrap();
    let shown = home.run(&["profile", "list"], &[]);
    assert!(
        shown.contains("is not a valid setting of a profile"),
        "{shown}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_where_settings_come_from_and_whether_they_work() {
    let sandbox = Sandbox::start().await.unwrap();
    let base_url = sandbox.base_url();
    let runs = tokio::task::spawn_blocking(move || {
        let home = Home::new("doctor");
        home.run(&["profile", "add", "staging"], &CREDENTIALS);
        let variables = [
            ("VELT_BASE_URL", base_url.as_str()),
            ("VELT_AUTH_TOKEN", "t"),
        ];
        let works = home.run(&["doctor"], &variables);
        let refused = home.run(&["doctor", "--auth-token", "invalid"], &variables[..1]);
        let nobody = home.run(&["doctor", "--base-url", "http://127.0.0.1:1"], &[]);
        [works, refused, nobody].map(|shown| shown.replace(&base_url, "BASE_URL"))
    });
    let [works, refused, nobody] = runs.await.unwrap();
    insta::assert_snapshot!(works, @"
    base-url: BASE_URL (from VELT_BASE_URL)
    api-key: set (from the profile staging)
    auth-token: set (from VELT_AUTH_TOKEN)
    workspace-id: not set
    workspace-auth-token: not set
    connection: ok
    credentials: accepted
    clock: ok
    [exit 0]
    ");
    assert!(refused.contains("remedy: check VELT_API_KEY"), "{refused}");
    assert!(refused.ends_with("[exit 3]"), "{refused}");
    assert!(
        nobody.contains("connection: cannot connect to http://127.0.0.1:1: connection refused"),
        "{nobody}"
    );
    assert!(nobody.ends_with("[exit 4]"), "{nobody}");
}
