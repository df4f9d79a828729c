#!/usr/bin/env bash
# What ten clients notice of one that asks a hundred times its share, without limits and with them:
# `bash tests/Load/fair.sh [SECONDS]`. LOAD_CITY=FILE keeps the city for the next run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$place"' EXIT
dotnet build tests/Load -c Release -v quiet -nologo
export LOAD_CITY="${LOAD_CITY:-$place/city.db}"
load=.artifacts/bin/Gateway.Load/release/gateway-load
"$load" fill
address=http://127.0.0.1:5394/
for limits in "" "--limit-cost 2000000"; do
  # shellcheck disable=SC2086
  dotnet .artifacts/bin/Gateway/release/gateway.dll --database "$LOAD_CITY" --answer-cache 0 $limits --urls "$address" >/dev/null 2>&1 &
  server=$!
  until curl -sf "${address}readyz" >/dev/null; do sleep 0.2; done
  for question in point nested; do
    echo "$question ${limits:-without limits}"
    "$load" fair "${address}graphql" "$question" "${1:-10}"
  done
  kill "$server"; wait "$server" 2>/dev/null || true
done
