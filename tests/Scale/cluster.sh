#!/usr/bin/env bash
# A PostgreSQL primary and two replicas on this machine, as in .github/DEPLOYMENT.md; the servers are called a, b and c.
#
#   bash tests/Scale/cluster.sh setup        creates and starts them, with their roles and the database
#   bash tests/Scale/cluster.sh status       the role and progress of each
#   bash tests/Scale/cluster.sh start a      and stop, kill (like a power failure), hang, resume
#   bash tests/Scale/cluster.sh promote b    makes it the primary; refused while there is another
#   bash tests/Scale/cluster.sh furthest     the standby that received the most: the one to promote
#   bash tests/Scale/cluster.sh rejoin a     makes a former primary, or a diverged standby, follow the primary
#   bash tests/Scale/cluster.sh rebuild a    the same with a new copy, if it cannot be rewound
#   bash tests/Scale/cluster.sh address gateway_reader
#   bash tests/Scale/cluster.sh destroy
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/place.sh"
pg=$(binaries)

is_up() { [[ $(ask "$1" 'select 1') == 1 ]]; }

# If there are two, the one promoted last: the other came back with its old role.
primary() {
  local member
  for member in $members; do
    echo "$(ask "$member" 'select left(pg_walfile_name(pg_current_wal_lsn()), 8) where not pg_is_in_recovery()' || true) $member"
  done | sed -n '/^[0-9A-F]/p' | sort | tail -n 1 | cut -d ' ' -f 2
}

secret() { head -c 18 /dev/urandom | base64 | tr '+/' '-_'; }

# The settings of one server: its port, its name, its slot on the primary, and the addresses of possible primaries.
configure() {
  local member=$1 hosts="" ports="" other
  for other in $members; do
    hosts+="${hosts:+,}127.0.0.1"
    ports+="${ports:+,}$(port_of "$other")"
  done
  local others="host=$hosts port=$ports user=replicator passfile=$folder/replicator.pgpass connect_timeout=3 target_session_attrs=read-write"
  cat >"$folder/$member/postgresql.conf" <<CONF
include '$folder/postgresql.conf'
data_directory = '$folder/$member/data'
hba_file = '$folder/pg_hba.conf'
unix_socket_directories = '$folder/run'
port = $(port_of "$member")
cluster_name = '$member'
primary_slot_name = '$member'
primary_conninfo = '$others application_name=$member'
CONF
}

# Slots named after the other servers: a new primary has them at once. On a standby they retain nothing.
make_slots() {
  local other
  for other in $members; do
    [[ $other == "$1" ]] && continue
    ask "$1" "select pg_create_physical_replication_slot('$other')
      where not exists (select from pg_replication_slots where slot_name = '$other')" >/dev/null
  done
}

start() {
  as "$pg/pg_ctl" start -s -w -D "$folder/$1/data" -l "$folder/$1/log" -o "-c config_file=$folder/$1/postgresql.conf" \
    || die "$1 does not start; its last words: $(tail -n 3 "$folder/$1/log")"
}

copy() {
  as "$pg/pg_basebackup" -D "$folder/$1/data" -h 127.0.0.1 -p "$(port_of "$2")" -U replicator -X stream --slot="$1" --checkpoint=fast -w \
    -d "passfile=$folder/replicator.pgpass"
  as touch "$folder/$1/data/standby.signal"
}

setup() {
  [[ -e $folder ]] && die "$folder is there already; run: bash tests/Scale/cluster.sh destroy"
  local member role
  for member in $members; do
    mkdir -p "$folder/$member"
    free_port >"$folder/$member/port"
  done
  mkdir "$folder/run"
  install -m 644 "$scale/postgresql.conf" "$folder/"
  cat >"$folder/pg_hba.conf" <<HBA
local all         $system_user                                peer
host  city        gateway_owner,gateway_reader  127.0.0.1/32  scram-sha-256
host  replication replicator                    127.0.0.1/32  scram-sha-256
host  postgres    replicator                    127.0.0.1/32  scram-sha-256
HBA
  declare -A password
  for role in gateway_owner gateway_reader replicator; do
    password[$role]=$(secret)
    (umask 077 && echo "*:*:*:$role:${password[$role]}" >"$folder/$role.pgpass")
  done
  for member in $members; do configure "$member"; done
  chown -R "$system_user" "$folder"/{a,b,c,run,replicator.pgpass}

  as "$pg/initdb" -D "$folder/a/data" -U "$system_user" --locale=C.UTF-8 --encoding=UTF8 --data-checksums >/dev/null 2>&1
  start a
  # There is no standby yet to confirm a commit.
  as env PGOPTIONS='-c synchronous_commit=local' "$pg/psql" -h "$folder/run" -p "$(port_of a)" -d postgres -Xq -v ON_ERROR_STOP=1 \
    -v owner="${password[gateway_owner]}" -v reader="${password[gateway_reader]}" -v replicator="${password[replicator]}" \
    -f - <"$scale/roles.sql"
  make_slots a
  for member in b c; do
    copy "$member" a
    start "$member"
    make_slots "$member"
  done
  status
}

# The server and its sessions, each of which is a process.
signal() {
  local pid
  pid=$(pid_of "$2")
  [[ -n $pid ]] || die "$2 does not run."
  # shellcheck disable=SC2046
  kill "-$1" "$pid" $(cat "/proc/$pid/task/$pid/children" 2>/dev/null) 2>/dev/null || true
}

# Like a power failure. The lock files are removed too: if nobody reaps dead processes, their pids look alive.
kill_hard() {
  signal KILL "$1"
  local pid
  pid=$(pid_of "$1")
  while [[ -r /proc/$pid/stat && $(cut -d ' ' -f 3 "/proc/$pid/stat") != Z ]]; do sleep 0.02; done
  rm -f "$folder/$1/data/postmaster.pid" "$folder/run/.s.PGSQL.$(port_of "$1").lock"
}

furthest() {
  local member
  for member in $members; do
    echo "$(ask "$member" "select pg_last_wal_receive_lsn() - '0/0' where pg_is_in_recovery()" || true) $member"
  done | sed -n '/^[0-9]/p' | sort -n | tail -n 1 | cut -d ' ' -f 2
}

promote() {
  local now
  now=$(primary)
  [[ -z $now ]] || die "$now is the primary; stop it first, or there are two."
  as "$pg/pg_ctl" promote -s -w -D "$folder/$1/data"
}

# NAME PRIMARY: a former primary has written changes that no other server has; they are undone. Before its first checkpoint a promoted
# server still looks like the old timeline, and pg_rewind would find nothing to do.
rewind() {
  ask "$2" checkpoint
  # A crashed server is first recovered in single-user mode, which a standby refuses.
  rm -f "$folder/$1/data/standby.signal"
  as env PGPASSFILE="$folder/replicator.pgpass" "$pg/pg_rewind" -D "$folder/$1/data" --config-file="$folder/$1/postgresql.conf" \
    --source-server="host=127.0.0.1 port=$(port_of "$2") user=replicator dbname=postgres" >>"$folder/$1/log" 2>&1 </dev/null \
    || die "$1 cannot be rewound; its last words: $(tail -n 3 "$folder/$1/log"). Try: bash tests/Scale/cluster.sh rebuild $1"
  as touch "$folder/$1/data/standby.signal"
}

# HOW NAME: makes a server a standby of the primary by HOW.
follow() {
  local from
  from=$(primary)
  [[ -n $from ]] || die "There is no primary to follow."
  [[ $from != "$2" ]] || die "$2 is the primary."
  as "$pg/pg_ctl" stop -s -m fast -D "$folder/$2/data" 2>/dev/null || true
  [[ $1 == rewind ]] || rm -rf "${folder:?}/$2/data"
  "$1" "$2" "$from"
  start "$2"
  make_slots "$2"
  for _ in {1..30}; do
    [[ $(ask "$2" "select status from pg_stat_wal_receiver") == streaming ]] && return
    sleep 0.5
  done
  die "$2 does not follow $from; its last words: $(tail -n 3 "$folder/$2/log"). Try: bash tests/Scale/cluster.sh rebuild $2"
}

status() {
  local member
  printf '%-7s %-6s %-8s %-9s %-12s %s\n' server port role timeline at follows
  for member in $members; do
    printf '%-7s %-6s ' "$member" "$(port_of "$member")"
    if is_up "$member"; then
      ask "$member" "select format('%-8s %-9s %-12s %s',
        case when pg_is_in_recovery() then 'standby' else 'primary' end,
        case when pg_is_in_recovery() then (select received_tli::text from pg_stat_wal_receiver)
          else ltrim(left(pg_walfile_name(pg_current_wal_lsn()), 8), '0') end,
        case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end,
        coalesce((select 'port ' || sender_port from pg_stat_wal_receiver where status = 'streaming'), '-'))" || echo "does not answer"
    else
      echo "does not answer"
    fi
  done
}

destroy() {
  local member
  for member in $members; do
    [[ -n $(pid_of "$member") ]] || continue
    signal CONT "$member"
    as "$pg/pg_ctl" stop -s -m immediate -D "$folder/$member/data" 2>/dev/null || true
  done
  rm -rf "${folder:?}"
}

verb=${1:-}
case $verb in
  setup | status | furthest | primary | destroy) "$verb" ;;
  start | promote) "$verb" "${2:?which?}" ;;
  stop) as "$pg/pg_ctl" stop -s -w -m fast -D "$folder/${2:?which?}/data" ;;
  kill) kill_hard "${2:?which?}" ;;
  hang) signal STOP "${2:?which?}" ;;
  resume) signal CONT "${2:?which?}" ;;
  rejoin) follow rewind "${2:?which?}" ;;
  rebuild) follow copy "${2:?which?}" ;;
  address) address "${2:?whose?}" ;;
  *) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" && exit 2 ;;
esac
