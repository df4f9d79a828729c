#!/usr/bin/env bash
# What becomes of a gateway that is asked for four times what it can answer, and whether it is well at once after that:
# `bash tests/Load/overload.sh [SECONDS]`. LOAD_CITY=FILE keeps the city for the next run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$place"' EXIT
dotnet build tests/Load -c Release -v quiet -nologo
export LOAD_CITY="${LOAD_CITY:-$place/city.db}"
load=.artifacts/bin/Gateway.Load/release/gateway-load
"$load" fill
address=http://127.0.0.1:5393/
dotnet .artifacts/bin/Gateway/release/gateway.dll --database "$LOAD_CITY" --answer-cache 0 --urls "$address" >/dev/null 2>&1 &
server=$!
until curl -sf "${address}readyz" >/dev/null; do sleep 0.2; done
for question in point nested; do
  echo "$question"
  "$load" overload "${address}graphql" "$question" "${1:-10}"
done
