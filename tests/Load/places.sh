#!/usr/bin/env bash
# Nearby places (500 m, 1.5 km, the nearest twenty, fifty, a box) as a ratio to handwritten statements on the same index, over a file of
# places and over ten times as many: `bash tests/Load/places.sh FILE [rounds]`. FILE is as for import.sh. The databases stay in the folder
# that LOAD_PLACES names, and are created if they are missing. An address (`Host=…;Database=…`) is queried as it is.
set -euo pipefail
first=${1:?Name a CSV file, or the address of a PostgreSQL database.}
[[ "$first" == *=* || "$first" == postgres*://* ]] || file=$(realpath "$first")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet build tests/Load -c Release -v quiet -nologo
tool=.artifacts/bin/Gateway.Load/release/gateway-load
if [[ "$first" == *=* || "$first" == postgres*://* ]]; then
  exec "$tool" places "$first" "${2:-7}"
fi
folder=${LOAD_PLACES:-$(mktemp -d)}
mkdir -p "$folder"
[ -n "${LOAD_PLACES:-}" ] || trap 'rm -rf "$folder"' EXIT
[ -f "$folder/one.db" ] || "$tool" import-once "$file" "$folder/one.db" >/dev/null
[ -f "$folder/ten.db" ] || "$tool" tenfold "$folder/one.db" "$folder/ten.db"
for size in one ten; do
  echo "$size"
  "$tool" places "$folder/$size.db" "${2:-7}"
done
