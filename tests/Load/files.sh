#!/usr/bin/env bash
# Files: all 200,000 events of the city as CSV, as a ratio to a reader and a writer written by hand (in turns, the same bytes); then what
# a gateway weighs at rest, while it sends 20,000 rows, and while it sends 200,000: `bash tests/Load/files.sh [rounds]`. The database
# stays where LOAD_CITY says, a file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet build tests/Load -c Release -v quiet -nologo
folder=$(mktemp -d)
server=
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
export LOAD_CITY="${LOAD_CITY:-$folder/city.db}"
.artifacts/bin/Gateway.Load/release/gateway-load files "${1:-7}"

.artifacts/bin/Gateway/release/gateway serve --database "$LOAD_CITY" --urls http://127.0.0.1:5917 >"$folder/log" 2>&1 &
server=$!
until curl -sf http://127.0.0.1:5917/healthz >/dev/null; do sleep 0.2; done
file() {
  curl -sf -o /dev/null -G http://127.0.0.1:5917/graphql -d "format=$2" \
    --data-urlencode "query={ events(first: $1) { nodes { id name nameKana startDate venueName address latitude longitude } } }"
}
# Pages of the database that are mapped into the process are not its own; RssAnon is.
weigh() { echo "$1: $(awk '/RssAnon/ { printf "%d MB", $2 / 1024 }' "/proc/$server/status")"; }
for form in csv ndjson xlsx parquet; do file 100 "$form"; done
weigh "at rest"
for rows in 20000 200000; do
  for form in csv ndjson xlsx parquet; do file "$rows" "$form"; done
  weigh "$rows rows"
done
