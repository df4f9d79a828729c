#!/usr/bin/env bash
# Packs the tool, installs it from the folder it was packed into, and queries it for the sample city and its query page:
# `bash tests/tool.sh`. PACKED=FOLDER uses an existing package. Not part of the tests, as it takes a minute.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
place="$(mktemp -d)"
server=
trap '[[ -z "$server" ]] || kill "$server" 2>/dev/null || true; rm -rf "$place"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

packed="${PACKED:-$place/packed}"
[[ -n "${PACKED:-}" ]] || dotnet pack src -c Release -v quiet -p:RunAnalyzers=false -o "$packed"
dotnet tool install gateway --tool-path "$place/tool" --add-source "$packed"
"$place/tool/gateway" --version

mkdir "$place/city"
(cd "$place/city" && exec "$place/tool/gateway" serve --urls http://127.0.0.1:0) >"$place/log" &
server=$!
for _ in $(seq 300); do
  address="$(grep -o 'http://[^ ]*/graphql$' "$place/log" | head -1 || true)"
  [[ -z "$address" ]] || break
  sleep 0.2
done

"$place/tool/gateway" health --url "${address%/graphql}"
curl -sf "$address" -H 'content-type: application/json' -d '{"query":"{ municipalities { nodes { name } } }"}' | grep 見本市
curl -sf -H 'accept: text/html' "$address/" | grep -q manifest && echo "Banana Cake Pop is inside."
kill -TERM "$server" && wait "$server"
echo "The tool works."
