#!/usr/bin/env bash
# What is near (500 m, 1.5 km, the nearest twenty, fifty, a box) as a ratio to statements written by hand on the same index, over a file
# of places and over ten times as many: `bash tests/Load/places.sh FILE [rounds]`. FILE is as that of import.sh. The databases stay in the
# folder that LOAD_PLACES names, and are made again where they are missing.
set -euo pipefail
file=$(realpath "${1:?Name a CSV file.}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet build tests/Load -c Release -v quiet -nologo
tool=.artifacts/bin/Gateway.Load/release/gateway-load
folder=${LOAD_PLACES:-$(mktemp -d)}
mkdir -p "$folder"
[ -n "${LOAD_PLACES:-}" ] || trap 'rm -rf "$folder"' EXIT
[ -f "$folder/one.db" ] || "$tool" import-once "$file" "$folder/one.db" >/dev/null
[ -f "$folder/ten.db" ] || "$tool" tenfold "$folder/one.db" "$folder/ten.db"
for size in one ten; do
  echo "$size"
  "$tool" places "$folder/$size.db" "${2:-7}"
done
