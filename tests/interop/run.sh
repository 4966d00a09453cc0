#!/usr/bin/env bash
# Proves the sandbox with clients that others wrote: Velt's Python SDK, Schemathesis and a
# browser.
#
# Usage: tests/interop/run.sh
#
# $VELT is the `velt` command to use; it defaults to target/debug/velt. All that is
# installed goes to target/interop. Without python3 and its venv module, nothing runs.
set -euo pipefail

readonly SDK=velt-py==0.3.0

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/interop
velt=${VELT:-$root/target/debug/velt}

if ! python3 -c 'import venv, ensurepip' 2>/dev/null; then
    echo "skipping the interop tests: they need python3 with its venv module"
    exit 0
fi
if [[ ! -x $velt ]]; then
    echo "$velt is not there: run \`cargo build -p velt-cli\`, or set \$VELT" >&2
    exit 2
fi

mkdir -p "$work"
venv=$work/${SDK//==/-}
if [[ ! -x $venv/bin/python ]] || ! "$venv/bin/python" -c 'import velt_py' 2>/dev/null; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check "$SDK"
fi

sandbox=
stop() {
    if [[ -n $sandbox ]]; then
        kill "$sandbox" 2>/dev/null || true
        wait "$sandbox" 2>/dev/null || true
        sandbox=
    fi
}
trap stop EXIT

# Starts a sandbox with these options, and sets base_url.
start() {
    local output=$work/sandbox.txt
    : >"$output"
    "$velt" sandbox --port 0 "$@" >"$output" 2>&1 &
    sandbox=$!
    for _ in {1..100}; do
        base_url=$(sed -n '1s/^listening on //p' "$output")
        if [[ -n $base_url ]]; then
            return
        fi
        if ! kill -0 "$sandbox" 2>/dev/null; then
            break
        fi
        sleep 0.1
    done
    echo "the sandbox did not start:" >&2
    cat "$output" >&2
    exit 1
}

failed=()

echo "== Velt's Python SDK"
start
PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "$here/velt_py/run.py" "$base_url" || failed+=(velt_py)

echo "== The Python test in docs/sandbox.md"
sed -n '/^```python$/,/^```$/{//!p}' "$root/docs/sandbox.md" |
    VELT_BASE_URL=$base_url "$venv/bin/python" - || failed+=(docs/sandbox.md)
stop

echo "== The page"
start
"$here/page.sh" "$base_url" || failed+=(page)
stop

echo "== Schemathesis"
# Generated requests name organizations and documents that do not exist. With --lenient
# they get past that.
start --lenient
"$here/schemathesis.sh" "$base_url" || failed+=(schemathesis)
stop

if ((${#failed[@]} > 0)); then
    echo "failed: ${failed[*]}" >&2
    exit 1
fi
