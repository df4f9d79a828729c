#!/usr/bin/env bash
# The slowest of many random documents over real data, and how long /healthz and a point lookup wait meanwhile:
# `bash tests/Load/worst.sh FILES... ` imports the files and serves them; DOCUMENTS and SEED set how many documents and which.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$place"' EXIT
dotnet build tests/Load -c Release -v quiet -nologo
gateway=(dotnet .artifacts/bin/Gateway/release/gateway.dll)
address=http://127.0.0.1:5391/
"${gateway[@]}" import "$@" --database "$place/city.db" >/dev/null
"${gateway[@]}" --database "$place/city.db" --urls "$address" >/dev/null 2>&1 &
server=$!
until curl -sf "${address}readyz" >/dev/null; do sleep 0.2; done
.artifacts/bin/Gateway.Load/release/gateway-load worst "$address" "${DOCUMENTS:-2000}" "${SEED:-1}"
