# Sourced by tests/run.sh: finds Chromium (installs it on Debian), restores the tests' npm packages, and exports their locations.
# Returns 1 with a one-line message if the machine has no browser and cannot install one.

prepare_browser() {
  local npm="$PWD/.artifacts/npm"
  if ! command -v chromium >/dev/null && [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
    echo "Installing Chromium and a Japanese font."
    apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null
  fi
  if ! GATEWAY_CHROMIUM="${GATEWAY_CHROMIUM:-$(command -v chromium)}"; then
    echo "There is no Chromium. On Debian: apt-get install chromium fonts-noto-cjk; elsewhere set GATEWAY_CHROMIUM to the program."
    return 1
  fi

  mkdir -p "$npm"
  cp tests/Browser/package.json tests/Browser/package-lock.json "$npm/"
  if ! (cd "$npm" && npm ci --ignore-scripts --no-audit --no-fund --silent); then
    echo "The npm packages of the tests could not be restored: is npm there, and a network?"
    return 1
  fi

  export GATEWAY_CHROMIUM
  export GATEWAY_NODE_MODULES="$npm/node_modules"
  # Nobody looks at pictures from a build machine.
  [[ "${CI:-}" == true ]] || export GATEWAY_PICTURES="${GATEWAY_PICTURES:-$PWD/.artifacts/pictures}"
}
