#!/usr/bin/env bash
# Files: all 200,000 events of the city as CSV, as a ratio to a handwritten reader and writer (in turns, the same bytes), without the web
# server and over HTTP; what one more row allocates in each form; then, for each form, the memory of a gateway that sends nothing else: at
# rest, the maximum while it sends ten files of 20,000 rows, and the maximum while it sends one of 200,000: the same number of rows, so
# only the length differs. `bash tests/Load/files.sh [rounds]`; LOAD_CITY names a database to keep, a file or an address.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet build tests/Load -c Release -v quiet -nologo
folder=$(mktemp -d)
server=
trap 'kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
export LOAD_CITY="${LOAD_CITY:-$folder/city.db}"
.artifacts/bin/Gateway.Load/release/gateway-load files "${1:-7}"

file() {
  curl -sf -o /dev/null -G http://127.0.0.1:5917/graphql -d "format=$2" --data-urlencode "query={ events(first: $1) { nodes {
    id name nameKana startDate venueName address latitude longitude location { latitude longitude } } } }"
}
# Database pages mapped into the process do not count as its memory; RssAnon does.
weight() { awk '/RssAnon/ { print $2 }' "/proc/$server/status"; }
# TIMES ROWS FORM: the maximum while that many files of that many rows are sent, in MB.
most() {
  local times=$1 rows=$2 form=$3 most=0 now sender
  for _ in $(seq "$times"); do file "$rows" "$form"; done &
  sender=$!
  while kill -0 "$sender" 2>/dev/null; do
    now=$(weight)
    most=$((now > most ? now : most))
    sleep 0.02
  done
  wait "$sender"
  echo $((most / 1024))
}
echo "form: MB at rest, sending 10 times 20,000 rows, sending 200,000 rows"
for form in csv ndjson geojson xlsx parquet; do
  .artifacts/bin/Gateway/release/gateway serve --database "$LOAD_CITY" --urls http://127.0.0.1:5917 >"$folder/log" 2>&1 &
  server=$!
  until curl -sf http://127.0.0.1:5917/healthz >/dev/null; do kill -0 "$server"; sleep 0.2; done
  for _ in 1 2 3; do file 100 "$form"; done
  echo "$form: $(($(weight) / 1024)), $(most 10 20000 "$form"), $(most 1 200000 "$form")"
  kill "$server"
  wait "$server" || true
done
