#!/usr/bin/env bash
# What the crate costs to build, as its users see it: a clean build of an empty program
# that depends on it, in cargo's default profiles, beside the same for alternatives.
#
#     benches/build-cost.sh [debug] [release]        both if none is named
#
# It prints wall and user seconds of each, and user seconds relative to others. The
# machine must be quiet: user seconds vary by about 5 % with what else runs.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As a consumer: no flags of this machine's environment.
unset RUSTFLAGS CARGO_INCREMENTAL CARGO_PROFILE_DEV_DEBUG CARGO_BUILD_TARGET CARGO_TARGET_DIR
TIMEFORMAT='%R %U'

tokio='tokio = { version = "1", features = ["macros", "rt-multi-thread"] }'
stack="reqwest = { version = \"0.13\", default-features = false, features = [\"http2\", \"json\", \"system-proxy\", \"rustls-no-provider\"] }
rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
$tokio"

# Creates a program NAME with these dependencies, and fetches what it needs.
program() {
    mkdir -p "$work/$1/src"
    printf '[package]\nname = "consumer"\nversion = "0.0.0"\nedition = "2024"\n\n[dependencies]\n%s\n\n[workspace]\n' "$2" >"$work/$1/Cargo.toml"
    echo 'fn main() {}' >"$work/$1/src/main.rs"
    cargo fetch --quiet --manifest-path "$work/$1/Cargo.toml"
}

declare -A wall user
# Builds program NAME in PROFILE from nothing.
measure() {
    local flags=() seconds
    [ "$2" = release ] && flags=(--release)
    seconds=$({ time cargo build --quiet --offline "${flags[@]}" --manifest-path "$work/$1/Cargo.toml" --target-dir "$work/target" >&2; } 2>&1 | tail -1)
    rm -rf "$work/target"
    read -r wall[$1] user[$1] <<<"$seconds"
}

ratio() { awk -v a="${user[$1]}" -v b="${user[$2]}" 'BEGIN { printf "%.2f", a / b }'; }

program stack "$stack"
program octocrab "octocrab = \"0.54\"
$tokio"
program velt "velt = { path = \"$root/crates/velt\" }
$tokio"
program resource "velt = { path = \"$root/crates/velt\", default-features = false, features = [\"rustls\", \"user-groups\"] }
$tokio"

for profile in "${@:-debug release}"; do
    for profile in $profile; do
        for name in stack resource velt octocrab; do
            measure "$name" "$profile"
        done
        printf '\n%s\n%-44s %8s %8s\n' "$profile" program "wall s" "user s"
        printf '%-44s %8s %8s\n' \
            "reqwest with ring, serde, tokio" "${wall[stack]}" "${user[stack]}" \
            "velt, one resource" "${wall[resource]}" "${user[resource]}" \
            "velt, default features" "${wall[velt]}" "${user[velt]}" \
            "octocrab 0.54, default features" "${wall[octocrab]}" "${user[octocrab]}"
        printf 'velt : octocrab            %s\n' "$(ratio velt octocrab)"
        printf 'velt, one resource : stack %s\n' "$(ratio resource stack)"
    done
done
