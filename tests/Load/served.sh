# Sourced by the scripts that query running gateways: builds, fills the city that LOAD_CITY names (or a temporary one), and defines how to
# serve a gateway over it. Everything started ends with the script.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; rm -rf "$place"' EXIT
dotnet build tests/Load -c Release -v quiet -nologo
export LOAD_CITY="${LOAD_CITY:-$place/city.db}"
load=.artifacts/bin/Gateway.Load/release/gateway-load
"$load" fill

# serve PORT [SETTING…]: starts a gateway and waits until it can answer. If `apart` is set it has the first processor to itself, and
# `loaded` runs its clients on the others: otherwise both would slow each other down, and a late client says nothing about the gateway.
serve() {
  local port=$1 server
  shift
  ${apart:+taskset -c 0} dotnet .artifacts/bin/Gateway/release/gateway.dll --database "$LOAD_CITY" --urls "http://127.0.0.1:$port/" "$@" >/dev/null 2>&1 &
  server=$!
  servers+=("$server")
  until curl -sf "http://127.0.0.1:$port/readyz" >/dev/null; do kill -0 "$server"; sleep 0.2; done

  # A process that already listened on the port would have answered too.
  kill -0 "$server"
}

loaded() { ${apart:+taskset -c "1-$(($(nproc) - 1))"} "$load" "$@"; }

# Stops the gateway started last.
stop() {
  kill "${servers[-1]}"
  wait "${servers[-1]}" 2>/dev/null || true
  unset 'servers[-1]'
}
