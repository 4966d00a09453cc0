#!/usr/bin/env bash
# Sends generated requests to a sandbox and checks the responses against the document.
#
# Usage: tests/interop/schemathesis.sh BASE_URL [OPTION…]
#
# Further options are passed to `schemathesis run`; for example, `--include-tag users`.
# $VELT_DOCUMENT is a bundled document to use instead of the one that xtask prints.
# The run takes about two minutes and always sends the same requests.
set -euo pipefail

readonly VERSION=4.32.5

if (($# == 0)); then
    sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0" >&2
    exit 2
fi
base_url=${1%/}
shift

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/target/interop
venv=$work/schemathesis-$VERSION
mkdir -p "$work"

if [[ ! -x $venv/bin/schemathesis ]]; then
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$VERSION"
fi

document=$work/openapi.json
if [[ -n ${VELT_DOCUMENT:-} ]]; then
    cp "$VELT_DOCUMENT" "$document"
else
    (cd "$root" && cargo --quiet xtask bundle) >"$document"
fi
# Velt answers the deletion of user data with HTTP 202, in the shape that the document
# has for 200.
"$venv/bin/python" - "$document" <<'PYTHON'
import json, sys

path = sys.argv[1]
with open(path) as file:
    document = json.load(file)
for version in ("v1", "v2"):
    responses = document["paths"][f"/{version}/users/data/delete"]["post"]["responses"]
    responses.setdefault("202", responses["200"])
with open(path, "w") as file:
    json.dump(document, file)
PYTHON

checks=(
    server_errors_are_documented # instead of not_a_server_error
    status_code_conformance
    content_type_conformance
    response_schema_conformance
    negative_data_rejection
)

# Schemathesis leaves files in the working directory.
cd "$work"
SCHEMATHESIS_HOOKS=schemathesis_hooks PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 \
    "$venv/bin/schemathesis" run "$document" \
    --url "$base_url" \
    --header "x-velt-api-key: schemathesis" \
    --header "x-velt-auth-token: schemathesis" \
    --header "x-velt-workspace-id: schemathesis" \
    --header "x-velt-workspace-auth-token: schemathesis" \
    --phases examples,coverage,fuzzing \
    --checks "$(IFS=, && echo "${checks[*]}")" \
    --seed 20260101 \
    --max-examples 6 \
    --generation-database none \
    --suppress-health-check all \
    --continue-on-failure \
    --no-shrink \
    --warnings off \
    "$@"
