#!/usr/bin/env bash
# Requests a second of a gateway with limits beside one without, in turns: `bash tests/Load/limits.sh [ROUNDS] [SECONDS]`.
# LOAD_CITY=FILE keeps the city for the next run; COLD=1 measures without kept answers.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
trap 'kill "${with:-}" "${without:-}" 2>/dev/null || true; rm -rf "$place"' EXIT
dotnet build tests/Load -c Release -v quiet -nologo
export LOAD_CITY="${LOAD_CITY:-$place/city.db}"
load=.artifacts/bin/Gateway.Load/release/gateway-load
"$load" fill
cache=64; [ -z "${COLD:-}" ] || cache=0
serve() { exec dotnet .artifacts/bin/Gateway/release/gateway.dll --database "$LOAD_CITY" --answer-cache "$cache" "$@" >/dev/null 2>&1; }
serve --urls http://127.0.0.1:5395/ --limit-requests 2000000000 --limit-cost 2000000000 & with=$!
serve --urls http://127.0.0.1:5396/ & without=$!
for port in 5395 5396; do until curl -sf "http://127.0.0.1:$port/readyz" >/dev/null; do sleep 0.2; done; done
"$load" pair http://127.0.0.1:5395/graphql http://127.0.0.1:5396/graphql "${1:-7}" "${2:-2}"
