# Sourced by tests/run.sh: finds Chromium (and installs it on Debian), restores axe-core, and says in variables where they are.
# Returns 1 with one line when the machine has no browser and cannot get one.

prepare_browser() {
  local axe="$PWD/.artifacts/axe"
  if ! command -v chromium >/dev/null && [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
    echo "Installing Chromium and a Japanese font."
    apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null
  fi
  if ! GATEWAY_CHROMIUM="${GATEWAY_CHROMIUM:-$(command -v chromium)}"; then
    echo "There is no Chromium. On Debian: apt-get install chromium fonts-noto-cjk; elsewhere set GATEWAY_CHROMIUM to the program."
    return 1
  fi

  mkdir -p "$axe"
  cp tests/Browser/package.json tests/Browser/package-lock.json "$axe/"
  if ! (cd "$axe" && npm ci --ignore-scripts --no-audit --no-fund --silent); then
    echo "axe-core could not be restored: is npm there, and a network?"
    return 1
  fi

  export GATEWAY_CHROMIUM
  export GATEWAY_AXE="$axe/node_modules/axe-core/axe.min.js"
  export GATEWAY_PICTURES="${GATEWAY_PICTURES:-$PWD/.artifacts/pictures}"
}
