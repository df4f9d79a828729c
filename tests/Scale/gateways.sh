#!/usr/bin/env bash
# Three gateways over the cluster of cluster.sh and a proxy in front, as in .github/DEPLOYMENT.md.
#
#   bash tests/Scale/gateways.sh setup       builds the gateway, installs the proxy if run as root, migrates the database
#   bash tests/Scale/gateways.sh start       all, or: start 2
#   bash tests/Scale/gateways.sh stop        all, or: stop 2, kill 2
#   bash tests/Scale/gateways.sh status
#   bash tests/Scale/gateways.sh url         the proxy's address
#   bash tests/Scale/gateways.sh owner ...   runs a verb of the gateway as the owner: owner import FILE
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/place.sh"
program=${GATEWAY:-dotnet $scale/../../.artifacts/bin/Gateway/release/gateway.dll}
numbers="1 2 3"

owner() {
  # shellcheck disable=SC2086
  $program "$@" --database "${SCALE_DATABASE:-$(address gateway_owner)}"
}

setup() {
  local name
  command -v haproxy >/dev/null || apt-get install -y --no-install-recommends haproxy >/dev/null || die "There is no haproxy."
  [[ -n ${GATEWAY:-} ]] || dotnet build "$scale/../../src" -c Release -v quiet -nologo
  for name in gateway1 gateway2 gateway3 proxy; do
    mkdir -p "$folder/$name"
    free_port >"$folder/$name/port"
  done
  owner migrate
}

# Its answer on /readyz; the proxy has no page of its own for gateways that are not ready.
ready() { curl -s -m 2 "http://127.0.0.1:$(port_of "$1")/readyz" | grep '^{' || echo "does not answer"; }

is_running() { [[ -e $folder/$1/pid ]] && kill -0 "$(cat "$folder/$1/pid")" 2>/dev/null; }

begin() {
  local name=$1
  shift
  is_running "$name" && return
  "$@" >>"$folder/$name/log" 2>&1 </dev/null &
  echo $! >"$folder/$name/pid"
}

start() {
  local number name
  for number in ${1:-$numbers}; do
    # The trusted proxy, whose header distinguishes clients; on this machine it would be trusted anyway.
    # shellcheck disable=SC2086
    GATEWAY_TRUSTED_PROXIES=127.0.0.1 GATEWAY_DATABASE=${SCALE_DATABASE:-$(address gateway_reader)} GATEWAY_URLS=http://127.0.0.1:$(port_of "gateway$number") \
      begin "gateway$number" $program serve
  done
  for name in $numbers; do export "GATEWAY$name=127.0.0.1:$(port_of "gateway$name")"; done
  PROXY=127.0.0.1:$(port_of proxy) begin proxy haproxy -db -f "$scale/haproxy.cfg"
  for number in ${1:-$numbers}; do
    for _ in {1..60}; do
      [[ $(ready "gateway$number") == "{"* ]] && break
      is_running "gateway$number" || die "Gateway $number ended: $(tail -n 3 "$folder/gateway$number/log")"
      sleep 0.5
    done
    [[ $(ready "gateway$number") == "{"* ]] || die "Gateway $number is not ready after 30 seconds: $(tail -n 3 "$folder/gateway$number/log")"
  done
}

# SIGNAL NAME
end() {
  is_running "$2" && kill "-$1" "$(cat "$folder/$2/pid")"
  rm -f "$folder/$2/pid"
}

stop() {
  local number
  for number in ${1:-$numbers}; do end TERM "gateway$number" || true; done
  [[ -n ${1:-} ]] || end TERM proxy || true
}

status() {
  local name
  for name in gateway1 gateway2 gateway3 proxy; do
    printf '%-9s %-6s %s\n' "$name" "$(port_of $name)" "$(ready "$name")"
  done
}

verb=${1:-}
case $verb in
  setup | status) "$verb" ;;
  start | stop) "$verb" "${2:-}" ;;
  kill) end KILL "gateway${2:?which?}" ;;
  url) echo "http://127.0.0.1:$(port_of proxy)" ;;
  owner) owner "${@:2}" ;;
  *) sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "${BASH_SOURCE[0]}" && exit 2 ;;
esac
