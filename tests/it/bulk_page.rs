//! The examples in docs/bulk.md work.

use std::{collections::BTreeMap, fs, process::Command};

use saphyr::{LoadableYamlNode, Yaml};

use crate::support::{Jobs, root};

/// Returns the blocks of the page in a language.
fn blocks(language: &str) -> Vec<String> {
    let page = fs::read_to_string(root().join("docs/bulk.md")).unwrap();
    let start = format!("```{language}\n");
    page.split(&start)
        .skip(1)
        .map(|block| block.split("```").next().unwrap_or_default().to_owned())
        .collect()
}

fn texts(yaml: &Yaml<'_>) -> Vec<String> {
    let texts = yaml.as_sequence().unwrap().iter();
    texts
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_manifest_runs_each_shard_once() {
    let [manifest] = <[String; 1]>::try_from(blocks("yaml")).unwrap();
    let documents = Yaml::load_from_str(&manifest).unwrap();
    let job = documents
        .iter()
        .find(|document| document["kind"].as_str() == Some("Job"))
        .unwrap();
    let spec = &job["spec"];
    assert_eq!(spec["completionMode"].as_str(), Some("Indexed"));
    let pod = &spec["template"]["spec"];
    assert_eq!(pod["restartPolicy"].as_str(), Some("Never"));
    let container = &pod["containers"][0];
    let variables: BTreeMap<&str, &Yaml<'_>> = container["env"]
        .as_sequence()
        .unwrap()
        .iter()
        .map(|variable| (variable["name"].as_str().unwrap(), variable))
        .collect();
    let completions = spec["completions"].as_integer().unwrap();
    assert_eq!(
        variables["JOB_COMPLETIONS"]["value"].as_str(),
        Some(completions.to_string().as_str())
    );
    for secret in ["VELT_API_KEY", "VELT_AUTH_TOKEN"] {
        assert!(
            !variables[secret]["valueFrom"]["secretKeyRef"].is_badvalue(),
            "{secret}"
        );
    }

    // The command line is valid, and every shard has a checkpoint of its own.
    let words = [texts(&container["command"]), texts(&container["args"])].concat();
    let matches = velt_cli::command().try_get_matches_from(&words).unwrap();
    let (_, matches) = matches.subcommand().unwrap();
    let (_, matches) = matches.subcommand().unwrap();
    assert!(matches.get_flag("shard-from-env"));
    for option in ["checkpoint", "failed"] {
        let path: &String = matches.get_one(option).unwrap();
        assert!(path.contains("$(JOB_COMPLETION_INDEX)"), "{path}");
        assert!(
            container["volumeMounts"]
                .as_sequence()
                .unwrap()
                .iter()
                .any(|mount| path.starts_with(mount["mountPath"].as_str().unwrap())),
            "{path} is on no volume"
        );
    }
}

#[tokio::test]
async fn the_shell_blocks_run() {
    for block in blocks("sh") {
        let jobs = Jobs::start().await;
        let users: String = (0..40).map(|number| format!("user-{number}\n")).collect();
        jobs.write("users.txt", format!("user\n{users}"));
        jobs.write("members.csv", format!("user\n{users}"));
        jobs.write(
            "requests.jsonl",
            "{\"organizationId\":\"acme\",\"users\":[{\"userId\":\"ada\"}]}\n",
        );
        // GNU parallel may not be installed here. This does what the page uses of it.
        let parallel = "parallel() { local c=\"${*%%:::*}\" n; while [ \"$1\" != ::: ]; do shift; done; shift; \
                        for n; do eval \"${c//\\{\\}/$n}\"; done; }; export -f parallel";
        let script = format!("velt() {{ \"$VELT\" \"$@\"; }}; export -f velt; {parallel}\n{block}");
        let prepared = jobs.command(&[]);
        let mut command = Command::new("bash");
        command
            .args(["-euo", "pipefail", "-c", &script])
            .current_dir(prepared.get_current_dir().unwrap())
            .envs(
                prepared
                    .get_envs()
                    .filter_map(|(name, value)| Some((name, value?))),
            )
            .env("VELT", prepared.get_program());
        let output = tokio::process::Command::from(command)
            .output()
            .await
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{block}\n{stderr}");
        assert!(!jobs.sandbox.requests().is_empty(), "{block}\n{stderr}");
    }
}
