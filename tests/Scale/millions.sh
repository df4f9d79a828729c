#!/usr/bin/env bash
# Twenty million rows in PostgreSQL, multiplied from real ones, and the gateway's latency over them at 200 requests per second.
#
#   GATEWAY_DATA=FOLDER bash tests/Scale/millions.sh [OPTION...]
#
#   --rows N        how many: six in ten are places, the others events (20000000)
#   --seconds N     how long each question is sent (60)
#   --rate N        requests per second (200)
#   --folder DIR    the folder of the server; some 40 GB for all rows (.artifacts/millions)
#   --keep          leaves the server's folder, so that the next run skips the setup
#   --only NAMES    some of the questions: "point filtered deep nested prefix totals"
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/Scale/place.sh
source tests/Scale/server.sh
rows=20000000 seconds=60 rate=200 folder=$PWD/.artifacts/millions keep="" only="point filtered deep nested prefix totals"
while (($#)); do
  case $1 in
    --keep) keep=yes && shift ;;
    --rows | --seconds | --rate | --folder | --only) printf -v "${1#--}" %s "$2" && shift 2 ;;
    *) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" && exit 2 ;;
  esac
done
read -ra gateway <<<"${GATEWAY:-dotnet .artifacts/bin/Gateway/release/gateway.dll}"
load=(dotnet .artifacts/bin/Gateway.Load/release/gateway-load.dll)
questions=tests/Scale/questions
here=$(mktemp -d)

finish() {
  kill "${served:-}" 2>/dev/null || true
  [[ -z ${server:-} ]] || stop_server
  [[ -n $keep ]] || rm -rf "$folder"
  rm -rf "$here"
}

# A temporary name until it is complete, so that half a database is not taken for a whole one.
make() {
  : "${GATEWAY_DATA:?is the folder of the real files}"
  sql postgres -c 'drop database if exists making' -c 'create database making'
  "${gateway[@]}" import "$GATEWAY_DATA" --database "$(server_address making)" >/dev/null
  sql making -c 'create unlogged table listed (code text, prefecture text, name text, kana text)'
  sql making -c 'copy listed from stdin with (format csv, header)' <src/Catalog/municipalities.csv
  sql making -f - <tests/Scale/millions.sql
  local places=$((rows * 6 / 10)) events=$((rows * 4 / 10)) memory="set work_mem = '512MB'; set maintenance_work_mem = '1GB'"
  sql making -c "$memory" -c "call multiply_facilities($places)" &
  local beside=$!
  sql making -c "$memory" -c "call multiply_events($events, $places)"
  wait $beside
  sql making -c 'call describe_datasets()' -c 'drop table seed, event_seed, lot, listed' -c 'vacuum (analyze)'
  sql postgres -c 'alter database making rename to city'
}

serve() {
  local port
  port=$(free_port)
  url=http://127.0.0.1:$port
  "${gateway[@]}" serve --database "$(server_address city)" --urls "$url" >"$here/gateway.log" 2>&1 &
  served=$!
  until curl -sf "$url/readyz" >/dev/null; do
    kill -0 $served 2>/dev/null || die "The gateway ended: $(cat "$here/gateway.log")"
    sleep 0.3
  done
}

# DOCUMENT: the gateway's answer.
answer() { node -e 'process.stdout.write(JSON.stringify({ query: require("fs").readFileSync(process.argv[1], "utf8") }))' "$1" \
  | curl -s -m 120 -H 'content-type: application/json' --data-binary @- "$url/graphql"; }

sizes() {
  sql city -F ' ' -c "select relname, pg_size_pretty(pg_relation_size(oid)), case relkind when 'i' then 'index' else reltuples::bigint || ' rows' end
    from pg_class where relname ~ '^(IX_|PK_)?(facility|event)' and relkind in ('r', 'i') order by relkind desc, relname"
}

memory_of() { awk '/VmRSS|VmHWM/ { printf "%s %d MB  ", $1, $2 / 1024 }' "/proc/$1/status"; }

# The latency of a total: the first time, when all rows are counted, and the next time, when the count is known.
count_all() {
  local time
  for time in first again; do
    local since=$EPOCHREALTIME said
    said=$(answer "$questions/every.graphql" | cut -c 1-60)
    echo "count of all, $time: $(awk "BEGIN { printf \"%.0f\", 1000 * ($EPOCHREALTIME - $since) }") ms  $said"
  done
}

dotnet build tests/Load -c Release -v quiet -nologo
mkdir -p "$folder"
trap finish EXIT
begin_server "$folder" fsync=off full_page_writes=off wal_level=minimal max_wal_senders=0 shared_buffers=2GB max_wal_size=8GB
[[ $(sql postgres -c "select count(*) from pg_database where datname = 'city'") == 1 ]] || make
sizes
serve
if [[ $(sql city -c "select to_regclass('asked') is null") == t ]]; then
  cursor=$(answer "$questions/first.graphql" | sed 's/.*endCursor":"\([^"]*\)".*/\1/')
  sql city -v cursor="$cursor" -f - <tests/Scale/questions.sql >/dev/null
fi
printf '%-12s %7s %9s %9s %9s %7s  %s\n' question asked 'p50 ms' 'p99 ms' 'max ms' errors 'load before'
for question in $only; do
  average=$(cut -d ' ' -f 1 /proc/loadavg)
  sql city -c "select variables from asked where question = '$question'" >"$here/variables"
  "${load[@]}" steady "$url/graphql" "$rate" "$seconds" "$question" "$questions/$question.graphql" "$here/variables" | sed "1s/\$/  $average/"
done
count_all
echo "gateway: $(memory_of $served)"
