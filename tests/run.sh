#!/usr/bin/env bash
# Restores, builds and tests. Needs the .NET 10 SDK; the other requirements (PostgreSQL, Chromium, axe-core) are installed on Debian as
# root; tests whose requirements cannot be installed are skipped with a message. The last line is `N passed, N failed`.
#
#   bash tests/run.sh            everything
#   bash tests/run.sh main       all except the next two
#   bash tests/run.sh postgres   the tests that do not depend on one database, on PostgreSQL instead of SQLite
#   bash tests/run.sh browser    the pages and Banana Cake Pop in a real browser; pictures are written to .artifacts/pictures
#
# Their files are in memory if there is room, otherwise in the folder for temporary files; TMPDIR=FOLDER names another.
# With CI=true golden files must exist, all requirements must be met, only the skips in tests/allowed-skips.txt are allowed, and only the
# README's pictures are taken.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source tests/Browser/prepare.sh
source tests/Store/Postgres/prepare.sh

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# Build servers that outlive the script would keep a build machine busy.
export MSBUILDDISABLENODEREUSE=1
# The processes of tests live for seconds: profiling code to recompile it does not pay off.
export DOTNET_TieredPGO=0
# Nor do pauses matter where nobody waits for an answer: garbage is collected once per 64 megabytes allocated, and not in the background.
export DOTNET_GCgen0size=0x4000000 DOTNET_gcConcurrent=0
if [[ "${CI:-}" == true ]]; then
  export SNAPSHOOTER_STRICT_MODE=on
fi

results=.artifacts/test-results
rm -rf "$results"
code=0

# Tests create and remove databases by the thousand, which together hold less than a gigabyte at a time: if memory has room for four
# gigabytes, no disk is used.
free_gigabytes() { df -Pk "$1" | awk 'END { print int($4 / 1024 / 1024) }'; }
if [[ -z "${TMPDIR:-}" && -w /dev/shm ]] && (($(free_gigabytes /dev/shm) >= 4)); then
  TMPDIR="$(mktemp -d /dev/shm/gateway-tests-XXXXXX)"
  # PostgreSQL has a user of its own.
  chmod 1777 "$TMPDIR"
  export TMPDIR
  trap 'rm -rf "$TMPDIR"' EXIT
fi

fail() {
  echo "$1"
  echo "0 passed, 1 failed"
  exit 1
}

# Restores, builds and runs the tests: NAME, what to build, the test project, and further arguments of `dotnet test`.
run_tests() {
  dotnet restore "$2" --locked-mode || fail "The restore failed."
  dotnet build "$2" -c Release --no-restore --warnaserror -p:UseSharedCompilation=false || fail "The build failed."
  dotnet test "$3" -c Release --no-build --results-directory "$results" "${@:4}" \
    --logger "trx;LogFileName=$1.trx" --logger "console;verbosity=minimal" || code=$?
  [[ -f "$results/$1.trx" ]] || fail "The tests did not run to their end."
}

prepare_postgres || [[ "${CI:-}" != true && "${1:-all}" != postgres ]] || fail "The tests on PostgreSQL cannot run."

case "${1:-all}" in
  all | main) run_tests main Gateway.sln tests/Gateway.Tests.csproj ;;&
  all | postgres)
    if has_postgres; then
      GATEWAY_TEST_DATABASE=postgres run_tests postgres Gateway.sln tests/Gateway.Tests.csproj --filter Database=any
    else
      echo "Skipped: the tests on PostgreSQL, for the reason above."
    fi
    ;;&
  all | browser)
    if prepare_browser; then
      run_tests browser tests/Browser/Gateway.Browser.csproj tests/Browser/Gateway.Browser.csproj
    elif [[ "${CI:-}" == true || "${1:-all}" == browser ]]; then
      fail "The browser tests cannot run."
    else
      echo "Skipped: the browser tests, for the reason above."
    fi
    ;;&
  all | main | postgres | browser) ;;
  *) fail "Usage: bash tests/run.sh [main|postgres|browser]" ;;
esac

# The reports are XML in a fixed form: one UnitTestResult per test, with its outcome as an attribute.
outcomes() { grep -oh '<UnitTestResult [^>]*>' "$results"/*.trx | grep -c "$1" || true; }
passed=$(outcomes 'outcome="Passed"')
total=$(outcomes '')

plain() { sed -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&quot;/"/g' -e "s/&#39;/'/g" -e "s/&apos;/'/g" -e 's/&#xD;//g' -e 's/&amp;/\&/g'; }

# Name and reason of every skip, one per line.
skips=$(awk '
  /<UnitTestResult / {
    name = ""; reason = ""
    skipped = /outcome="NotExecuted"/
    if (match($0, /testName="[^"]*"/)) name = substr($0, RSTART + 10, RLENGTH - 11)
  }
  skipped && match($0, /<(StdOut|Message)>[^<]*/) { reason = substr($0, RSTART, RLENGTH); sub(/<[^>]*>/, "", reason) }
  skipped && (/<\/UnitTestResult>/ || /<UnitTestResult [^>]*\/>/) { print name "\t" reason; skipped = 0 }
' "$results"/*.trx | plain | sort)
skipped=0
unlisted=0
if [[ -n "$skips" ]]; then
  while IFS=$'\t' read -r name reason; do
    skipped=$((skipped + 1))
    echo "Skipped: $name: $reason"
    # A theory is listed once, by its name without arguments.
    if [[ "${CI:-}" == true ]] && ! grep -v '^#' tests/allowed-skips.txt | grep -qxF "${name%%(*}"; then
      echo "Not an allowed skip: $name"
      unlisted=$((unlisted + 1))
    fi
  done <<<"$skips"
fi

failed=$((total - passed - skipped + unlisted))
if ((code != 0 && failed == 0)); then
  echo "A test run ended with code $code, though no test failed:"
  # A failure that belongs to no single test, such as a fixture that cannot be cleaned up, is reported for the run.
  awk '/<RunInfo .*outcome="Error"/ { told = 1 } told && /<Text>/ { sub(/.*<Text>/, ""); sub(/<\/Text>.*/, ""); print; told = 0 }' \
    "$results"/*.trx | plain
  failed=1
fi
if ((passed == 0)); then
  echo "No test ran."
  failed=$((failed > 0 ? failed : 1))
fi

echo "$passed passed, $failed failed"
((failed == 0))
