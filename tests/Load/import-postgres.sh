#!/usr/bin/env bash
# The time of an import into PostgreSQL as a multiple of psql's \copy of the same rows into the same table with the same indexes, then of
# the same import again, which changes nothing, and the most memory the program took:
#
#   bash tests/Load/import-postgres.sh FILE [ROUNDS=5]
#
# FILE holds places, such as the emergency evacuation sites of all Japan. A server is made in a folder of its own, and removed.
set -euo pipefail
file=$(realpath "${1:?Name a file of places.}")
rounds=${2:-5}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/Scale/place.sh
source tests/Scale/server.sh
dotnet build src -c Release -v quiet -nologo
gateway=(.artifacts/bin/Gateway/release/gateway)
here=$(mktemp -d)
chmod 777 "$here"
trap 'stop_server; rm -rf "$here"' EXIT
begin_server "$here/server" shared_buffers=1GB max_wal_size=8GB checkpoint_timeout=30min

fresh() { sql postgres -c "drop database if exists $1 with (force)" 2>/dev/null; sql postgres -c "create database $1 ${2:-}"; }

# Seconds of a command, and the most memory it took in MB.
timed() {
  /usr/bin/time -f '%e %M' -o "$here/time" "$@" >/dev/null
  awk '{ printf "%.2f %.0f\n", $1, $2 / 1024 }' "$here/time"
}

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.2f (%.2f–%.2f)", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2, v[1], v[NR] }'; }

command -v /usr/bin/time >/dev/null || apt-get install -y time >/dev/null
fresh empty
"${gateway[@]}" migrate --database "$(server_address empty)" >/dev/null
fresh city "template empty"
"${gateway[@]}" import "$file" --database "$(server_address city)" >/dev/null
sql city -c "\\copy facility to '$here/rows.csv' csv"
chmod 644 "$here/rows.csv"
echo "$(sql city -c 'select count(*) from facility') places; load $(cut -d' ' -f1 /proc/loadavg)"

for ((round = 0; round < rounds; round++)); do
  fresh copied "template empty"
  fresh city "template empty"
  sql postgres -c checkpoint
  copy() { read -r copied _ < <(timed psql -h 127.0.0.1 -p "$server_port" -U gateway -d copied -XAtq -c "\\copy facility from '$here/rows.csv' csv"); }
  import() { read -r first memory < <(timed "${gateway[@]}" import "$file" --database "$(server_address city)"); }
  if ((round % 2)); then import && copy; else copy && import; fi
  read -r again _ < <(timed "${gateway[@]}" import "$file" --database "$(server_address city)")
  echo "copy $copied s, import $first s, again $again s, $memory MB"
  awk "BEGIN { print $first / $copied }" >>"$here/first"
  awk "BEGIN { print $again / $copied }" >>"$here/again"
done

echo "import $(median <"$here/first"), again $(median <"$here/again") times \\copy"
