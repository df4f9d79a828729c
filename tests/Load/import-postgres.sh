#!/usr/bin/env bash
# The time of an import into PostgreSQL as a multiple of psql's \copy of the same rows, in the order of the file, into the same table with
# the same indexes: by the clock, and the processor time of the program (or psql) and the server together. Then the same for a repeated
# import, of a known file (`again`) and of one read all the same (`--again`), and the peak memory for a file ten times as long:
#
#   bash tests/Load/import-postgres.sh FILE [ROUNDS=5]
#
# The program is published with native code, and configured as .github/IMPORTING.md says for large files. FILE holds places, its first two
# columns a number and an id, such as the emergency evacuation sites of all Japan. A server is set up in a folder of its own, and removed.
set -euo pipefail
file=$(realpath "${1:?Name a file of places.}")
rounds=${2:-5}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/Scale/place.sh
source tests/Scale/server.sh
here=$(mktemp -d)
chmod 777 "$here"
trap 'rm -rf "$here"' EXIT
dotnet publish src -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$here/published" -v quiet -nologo
gateway=(env DOTNET_gcServer=0 DOTNET_TieredPGO=0 "$here/published/gateway")
trap 'stop_server; rm -rf "$here"' EXIT
begin_server "$here/server" shared_buffers=1GB max_wal_size=8GB checkpoint_timeout=30min

fresh() { sql postgres -c "drop database if exists $1 with (force)" 2>/dev/null; sql postgres -c "create database $1 ${2:-}"; }

# Processor seconds of all processes of the server, including those that have ended. A session that is just ending would be counted neither
# with the running nor with the ended ones.
server_seconds() {
  local main process ticks
  main=$(head -n 1 "$server/data/postmaster.pid")
  ticks=$(getconf CLK_TCK)
  while ps --ppid "$main" -o stat=,args= | grep -qE '^Z|\[postgres\]| 127\.0\.0\.1\('; do sleep 0.05; done
  {
    sed 's/.*)//' "/proc/$main/stat" | awk '{ print $12 + $13 + $14 + $15 }'
    for process in $(pgrep -P "$main"); do sed 's/.*)//' "/proc/$process/stat" 2>/dev/null | awk '{ print $12 + $13 }' || true; done
  } | awk -v "ticks=$ticks" '{ sum += $1 } END { printf "%.2f", sum / ticks }'
}

# Wall-clock seconds of a command, processor seconds of it and the server together, its peak memory in MB, and the processor seconds of the
# server alone.
timed() {
  local before
  before=$(server_seconds)
  /usr/bin/time -f '%e %U %S %M' -o "$here/time" "$@" >/dev/null
  awk -v "server=$(server_seconds)" -v "before=$before" \
    '{ printf "%.2f %.2f %.0f %.2f\n", $1, $2 + $3 + server - before, $4 / 1024, server - before }' "$here/time"
}

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.2f (%.2f–%.2f)", (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2, v[1], v[NR] }'; }

# NAME SECONDS OF: records a ratio.
ratio() { awk "BEGIN { print $2 / $3 }" >>"$here/$1"; }

command -v /usr/bin/time >/dev/null || apt-get install -y time >/dev/null
psql=(psql -h 127.0.0.1 -p "$server_port" -U gateway -d copied -XAtq)
fresh empty
"${gateway[@]}" migrate --database "$(server_address empty)" >/dev/null
fresh city "template empty"
"${gateway[@]}" import "$file" --database "$(server_address city)" >/dev/null
sql city -c "\\copy (select * from facility order by source_line) to '$here/rows.csv' csv"
chmod 644 "$here/rows.csv"
echo "$(sql city -c 'select count(*) from facility') places; load $(cut -d' ' -f1 /proc/loadavg)"

for ((round = 0; round < rounds; round++)); do
  fresh copied "template empty"
  fresh city "template empty"
  sql postgres -c checkpoint
  copy() { read -r copied copied_cpu _ copied_server < <(timed "${psql[@]}" -c "\\copy facility from '$here/rows.csv' csv"); }
  import() { read -r first first_cpu memory first_server < <(timed "${gateway[@]}" import "$file" --database "$(server_address city)"); }
  if ((round % 2)); then import && copy; else copy && import; fi
  read -r known known_cpu _ _ < <(timed "${gateway[@]}" import "$file" --database "$(server_address city)")
  read -r again again_cpu _ _ < <(timed "${gateway[@]}" import "$file" --again --database "$(server_address city)")
  echo "copy $copied s ($copied_cpu, the server $copied_server), import $first s ($first_cpu, the server $first_server), $memory MB," \
    "again $known s ($known_cpu), --again $again s ($again_cpu)"
  ratio first "$first" "$copied" && ratio first_cpu "$first_cpu" "$copied_cpu"
  ratio known "$known" "$copied" && ratio known_cpu "$known_cpu" "$copied_cpu"
  ratio again "$again" "$copied" && ratio again_cpu "$again_cpu" "$copied_cpu"
done

tell() { echo "$1: import $(median <"$here/first$2"), again $(median <"$here/known$2"), --again $(median <"$here/again$2") times \\copy"; }
tell "by the clock" ""
tell "by processor time" _cpu

{
  head -n 1 "$file"
  for copy in {0..9}; do tail -n +2 "$file" | sed -E "s/^([0-9]+),([A-Z0-9]*),/\\1$copy,\\2$copy,/"; done
} >"$here/ten.csv"
fresh city "template empty"
read -r ten ten_cpu memory _ < <(timed "${gateway[@]}" import "$here/ten.csv" --database "$(server_address city)")
echo "ten times as long: $ten s ($ten_cpu), $memory MB"
