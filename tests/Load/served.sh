# Sourced by the scripts that ask running gateways: builds, fills the city that LOAD_CITY names (or one that goes with the script), and
# defines how a gateway is served over it. Whatever was started ends with the script.
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; rm -rf "$place"' EXIT
dotnet build tests/Load -c Release -v quiet -nologo
export LOAD_CITY="${LOAD_CITY:-$place/city.db}"
load=.artifacts/bin/Gateway.Load/release/gateway-load
"$load" fill

# serve PORT [SETTING…]: starts a gateway and waits until it can answer. Where `apart` is set it has the first processor to itself, and
# `loaded` runs what asks it on the others: else both would stand in each other's way, and a client that is late shows nothing of it.
serve() {
  local port=$1 server
  shift
  ${apart:+taskset -c 0} dotnet .artifacts/bin/Gateway/release/gateway.dll --database "$LOAD_CITY" --urls "http://127.0.0.1:$port/" "$@" >/dev/null 2>&1 &
  server=$!
  servers+=("$server")
  until curl -sf "http://127.0.0.1:$port/readyz" >/dev/null; do kill -0 "$server"; sleep 0.2; done

  # Whoever stood on the port before would answer too.
  kill -0 "$server"
}

loaded() { ${apart:+taskset -c "1-$(($(nproc) - 1))"} "$load" "$@"; }

# Ends the gateway that was started last.
stop() {
  kill "${servers[-1]}"
  wait "${servers[-1]}" 2>/dev/null || true
  unset 'servers[-1]'
}
