#!/usr/bin/env bash
# The pages and Banana Cake Pop in a real browser. Needs Chromium and npm; both are looked for, and on Debian the browser is installed.
# Pictures of what it saw are put into .artifacts/pictures. The last line is `N passed, N failed`.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
results="$PWD/.artifacts/test-results-browser"
axe="$PWD/.artifacts/axe"
rm -rf "$results"

fail() {
  echo "$1"
  echo "0 passed, 1 failed"
  exit 1
}

if ! command -v chromium >/dev/null && [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
  echo "Installing Chromium and a Japanese font."
  apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null
fi
GATEWAY_CHROMIUM="${GATEWAY_CHROMIUM:-$(command -v chromium)}" || fail "There is no Chromium. On Debian: apt-get install chromium fonts-noto-cjk"
export GATEWAY_CHROMIUM

mkdir -p "$axe"
cp tests/Browser/package.json tests/Browser/package-lock.json "$axe/"
(cd "$axe" && npm ci --ignore-scripts --no-audit --no-fund --silent) || fail "axe-core could not be restored: is npm there, and a network?"
export GATEWAY_AXE="$axe/node_modules/axe-core/axe.min.js"
export GATEWAY_PICTURES="$PWD/.artifacts/pictures"

dotnet restore tests/Browser/Gateway.Browser.csproj --locked-mode || fail "The restore failed."
dotnet build tests/Browser/Gateway.Browser.csproj --no-restore --warnaserror -p:UseSharedCompilation=false || fail "The build failed."
dotnet test tests/Browser/Gateway.Browser.csproj --no-build --results-directory "$results" \
  --logger "trx;LogFileName=tests.trx" --logger "console;verbosity=minimal"
code=$?

trx="$results/tests.trx"
[[ -f "$trx" ]] || fail "The tests did not run to their end."
count() { grep -o '<UnitTestResult [^>]*>' "$trx" | grep -c "$1" || true; }
passed=$(count 'outcome="Passed"')
failed=$(($(count '') - passed))
if ((code != 0 && failed == 0)) || ((passed == 0)); then
  failed=$((failed + 1))
fi

echo "$passed passed, $failed failed"
((failed == 0))
