#!/usr/bin/env bash
# Opens the page of a sandbox in a browser, and checks what it shows.
#
# Usage: tests/interop/page.sh BASE_URL [SCREENSHOT]
#
# Needs Chromium (Debian's package chromium); without it, nothing runs.
set -euo pipefail

base_url=${1:?"Usage: tests/interop/page.sh BASE_URL [SCREENSHOT]"}

if ! command -v chromium >/dev/null; then
    echo "skipping the test of the page: it needs chromium"
    exit 0
fi

profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

browse() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$profile" --virtual-time-budget=5000 --window-size=1280,900 \
        "$@" "$base_url/" 2>/dev/null
}

post() {
    curl --silent --output /dev/null "$base_url$1" --data "$2" \
        -H 'x-velt-api-key: page-test' -H 'x-velt-auth-token: any'
}

post /v2/organizations/add '{"data":{"organizations":[{"organizationId":"globex","organizationName":"<b>Globex</b>"}]}}'
post /v2/users/get '{"data":{"organizationId":"nowhere"}}'
post /_sandbox/faults '"status=503,on=v1_users_get,times=3"'

if [[ -n ${2:-} ]]; then
    browse --screenshot="$2" >/dev/null
fi
shown=$(browse --dump-dom)
for expected in \
    '<option value="page-test">page-test</option>' \
    'globex' \
    '&lt;b&gt;Globex&lt;/b&gt;' \
    'v2_organizations_add' \
    'Organization does not exist: nowhere; there are acme, globex' \
    'status=503,on=v1_users_get,times=3, met 0 times'; do
    if [[ $shown != *"$expected"* ]]; then
        echo "the page does not show: $expected" >&2
        exit 1
    fi
done
echo "the page shows what is stored, the requests and the faults"
