#!/usr/bin/env bash
# What the conformance suite of the Model Context Protocol says of /mcp: `bash tests/Http/Agents/Conformance/run.sh`. It is no part of the
# tests, for it restores the suite from npm and needs Node 22 (NODE=PROGRAM names one). What does not apply stands in
# expected-failures.yml with the reason: a failure beside these ends it with code 1, and so does one of these that passes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
here="$PWD/tests/Http/Agents/Conformance"
suite="$PWD/.artifacts/conformance"
node="${NODE:-node}"
place="$(mktemp -d)"
server=
trap '[[ -z "$server" ]] || kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

"$node" -e 'process.exit(Number(process.versions.node.split(".")[0]) < 22 ? 1 : 0)' \
  || { echo "The suite needs Node 22 or newer: NODE=PROGRAM names one."; exit 2; }
mkdir -p "$suite"
cp "$here/package.json" "$here/package-lock.json" "$suite/"
(cd "$suite" && npm ci --ignore-scripts --no-audit --no-fund --silent)

gateway="${GATEWAY:-}"
if [[ -z "$gateway" ]]; then
  dotnet build src -v quiet -p:RunAnalyzers=false
  gateway="$PWD/.artifacts/bin/Gateway/debug/gateway.dll"
fi

(cd "$place" && exec dotnet "$gateway" serve --urls http://127.0.0.1:0) >"$place/log" &
server=$!
address=
for _ in $(seq 150); do
  address="$(grep -o 'http://[^ ]*/graphql$' "$place/log" | head -1 || true)"
  [[ -z "$address" ]] || break
  sleep 0.2
done
[[ -n "$address" ]] || { cat "$place/log"; echo "The gateway does not answer."; exit 1; }

"$node" "$suite/node_modules/@modelcontextprotocol/conformance/dist/index.js" server --url "${address%/graphql}/mcp" \
  --expected-failures "$here/expected-failures.yml" --output-dir "$place/results"
