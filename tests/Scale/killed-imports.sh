#!/usr/bin/env bash
# Imports into PostgreSQL that are killed at a random moment: the program, its session on the server, or the server itself. After each the
# database must hold the old edition or the new one, row by row, as must all that a reader saw meanwhile; and the next import begins at once.
#
#   bash tests/Scale/killed-imports.sh [KILLS] [ROWS]    how many (30), of how many rows (6000)
#
# Prints a line for each and exits with 1 if any state was in between.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/Scale/place.sh
source tests/Scale/server.sh
kills=${1:-30} rows=${2:-6000}
read -ra gateway <<<"${GATEWAY:-dotnet .artifacts/bin/Gateway/release/gateway.dll}"
here=$(mktemp -d)
chmod 755 "$here"
mkdir "$here/edition"
faults=0 counted_before=0

finish() {
  rm -rf "$here/edition"
  [[ -z ${server:-} ]] || stop_server immediate
  rm -rf "$here"
}

# EDITION: its rows. One place in eleven is missing, a different one in each edition; one in three has changed.
edition() {
  awk -v k="$1" -v n="$rows" 'BEGIN { OFS = ","; for (i = 1; i <= n; i++) if ((i + k) % 11)
    print "999997", sprintf("%010d", i), "見本県見本市", "施設" i, "見本県見本市本町" i, sprintf("(0299)%02d-%04d", i % 100, i),
      (i % 3 ? "" : "第" k "版") }'
}

write() {
  { echo "全国地方公共団体コード,ID,地方公共団体名,名称,所在地_連結表記,電話番号,備考" && edition "$1"; } >"$here/edition/999997_public_facility.csv"
}

digest_of() { edition "$1" | md5sum | cut -d ' ' -f 1; }

# Sets `program`.
begin_import() {
  "${gateway[@]}" import "$here/edition" --database "$(server_address city)" "$@" >"$here/said" 2>&1 &
  program=$!
}

import() { begin_import "$@" && wait $program; }

# The content and its metadata, in one snapshot. Rows of the data set in the form of the file; the data version and the data set's.
state="select md5(string_agg(concat_ws(',', '999997', code, '見本県見本市', name, address, phone, coalesce(remarks, '')), E'\n' order by code) || E'\n'),
  (select max(number) from data_version), (select version from dataset), count(*) = (select row_count from dataset),
  count(*) filter (where version > (select max(number) from data_version)), (select count(*) from departure where entity = 'Facility'
    and id in (select id from facility)), count(*) + (select count(*) from departure where entity = 'Facility') from facility"

# Reads until the end, and records what it saw each time: the content and the versions.
read_on() {
  while [[ -d $here/edition ]]; do
    (echo "$state" && echo '\watch 0.05') | sql city -f - 2>/dev/null || true
    sleep 0.1
  done | grep --line-buffered '|' >>"$here/seen"
}

# Waits until an import has begun to write; no longer than a minute.
await_lock() {
  sql city -c "do \$\$ begin for i in 1..20000 loop
    exit when exists (select from pg_locks where locktype = 'advisory' and classid = 7002); perform pg_sleep(0.003); end loop; end \$\$"
}

# Waits until the lock is released.
await_free() {
  sql city -c "do \$\$ begin for i in 1..20000 loop
    exit when not exists (select from pg_locks where locktype = 'advisory' and classid = 7002); perform pg_sleep(0.003); end loop; end \$\$"
}

now() { echo $((${EPOCHREALTIME/./} / 1000)); }

# HOW: kills.
strike() {
  local session
  case $1 in
    program) kill -KILL $program 2>/dev/null || true ;;
    session) sql postgres -c "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7002" >/dev/null ;;
    crash)
      session=$(sql postgres -c "select pid from pg_locks where locktype = 'advisory' and classid = 7002")
      [[ -z $session ]] || kill -KILL "$session" 2>/dev/null || true
      ;;
    server) stop_server immediate && restart_server ;;
  esac
}

# After a crash the server is unavailable for a moment.
await_server() {
  local i
  for i in {1..300}; do sql city -c 'select 1' >/dev/null 2>&1 && return || sleep 0.1; done
  die "The server does not come back: $(tail -n 3 "$server/log")"
}

fault() {
  echo "    FAULT: $*"
  faults=$((faults + 1))
}

# OLD NEW VERSION: checks the current content, and sets `stands` and `version`.
judge() {
  local old=$1 new=$2 before=$3 digest of_dataset counted later both ever
  IFS='|' read -r digest version of_dataset counted later both ever <<<"$(sql city -c "$state")"
  case $digest in
    "$(digest_of "$old")") stands=$old ;;
    "$(digest_of "$new")") stands=$new ;;
    *) fault "what stands is neither edition $old nor $new" && exit 1 ;;
  esac
  [[ $ever -ge $counted_before ]] || fault "$ever places stand or are known to be gone, and were $counted_before before"
  counted_before=$ever
  [[ $version == $((before + (stands != old))) ]] || fault "the data version is $version after $before"
  [[ $of_dataset == "$version" && $counted == t && $later == 0 && $both == 0 ]] || fault "what it says of itself does not fit: $of_dataset $counted $later $both"
}

[[ -n ${GATEWAY:-} ]] || dotnet build src -c Release -v quiet -nologo
trap finish EXIT
mkdir "$here/server"
begin_server "$here/server"
sql postgres -c 'create database city'
write 0
import || die "$(cat "$here/said")"
write 1
begin_import
await_lock
since=$(now)
wait $program || die "$(cat "$here/said")"
length=$(($(now) - since))
stands=1 next=2 version=$(sql city -c 'select max(number) from data_version')
judge 1 1 "$version"
read_on &
hows=(program program session program server program crash program)
printf '%3s %-8s %8s %5s %-9s %8s %5s\n' n how 'after ms' exit stands 'free ms' seen
for ((n = 1; n <= kills; n++)); do
  how=${hows[n % 8]} old=$stands before=$version after=$((RANDOM * 11 * length / 327680))
  write "$next"
  begin_import
  await_lock
  : >"$here/seen"
  sleep "$(awk "BEGIN { print $after / 1000 }")"
  strike "$how"
  since=$(now)
  code=0
  wait $program 2>/dev/null || code=$?
  await_server
  await_free
  free=$(($(now) - since))
  judge "$old" "$next" "$before"
  printf '%3d %-8s %8d %5d %-9s %8d %5d\n' "$n" "$how" "$after" "$code" "$stands" "$free" "$(wc -l <"$here/seen")"
  [[ $code != 0 || $stands == "$next" ]] || fault "it was told as taken and is not there"
  grep -v -e "^$(digest_of "$old")|$before|$before|t|0|0|" -e "^$(digest_of "$next")|$((before + 1))|$((before + 1))|t|0|0|" "$here/seen" \
    && fault "a reader saw something else"
  ! grep -q "   at " "$here/said" || fault "a stack trace: $(head -n 3 "$here/said")"
  # So that as many die after their commit as before it, however busy the machine is.
  length=$((stands == old ? length * 5 / 4 : length * 2 / 3))
  next=$((next + 1))
done
write "$next"
import --wait 1 || fault "an import that nobody kills is not taken: $(cat "$here/said")"
judge "$stands" "$next" "$version"
echo "At last edition $stands, data version $version; $faults faults."
[[ $faults == 0 ]]
