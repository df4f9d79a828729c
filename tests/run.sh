#!/usr/bin/env bash
# Restores, builds and tests; needs the .NET 10 SDK and nothing else. The last line is `N passed, N failed`.
# With CI=true golden files must exist and only the skips of tests/allowed-skips.txt are allowed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
# Build servers that outlive the script would keep a build machine busy.
export MSBUILDDISABLENODEREUSE=1
if [[ "${CI:-}" == true ]]; then
  export SNAPSHOOTER_STRICT_MODE=on
fi

results=.artifacts/test-results
rm -rf "$results"

fail() {
  echo "$1"
  echo "0 passed, 1 failed"
  exit 1
}

dotnet restore Gateway.sln --locked-mode || fail "The restore failed."
dotnet build Gateway.sln --no-restore --warnaserror -p:UseSharedCompilation=false || fail "The build failed."
dotnet test tests/Gateway.Tests.csproj --no-build --results-directory "$results" \
  --logger "trx;LogFileName=tests.trx" --logger "console;verbosity=minimal"
code=$?

trx="$results/tests.trx"
[[ -f "$trx" ]] || fail "The tests did not run to their end."

# The report is XML in a fixed form: one UnitTestResult a test, with its outcome as an attribute.
count() { grep -o '<UnitTestResult [^>]*>' "$trx" | grep -c "outcome=\"$1\"" || true; }
passed=$(count Passed)
total=$(grep -o '<UnitTestResult [^>]*>' "$trx" | wc -l)

plain() { sed -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&quot;/"/g' -e "s/&#39;/'/g" -e "s/&apos;/'/g" -e 's/&#xD;//g' -e 's/&amp;/\&/g'; }

# Name and reason of every skip, one a line.
skips=$(awk '
  /<UnitTestResult / {
    name = ""; reason = ""
    skipped = /outcome="NotExecuted"/
    if (match($0, /testName="[^"]*"/)) name = substr($0, RSTART + 10, RLENGTH - 11)
  }
  skipped && match($0, /<(StdOut|Message)>[^<]*/) { reason = substr($0, RSTART, RLENGTH); sub(/<[^>]*>/, "", reason) }
  skipped && (/<\/UnitTestResult>/ || /<UnitTestResult [^>]*\/>/) { print name "\t" reason; skipped = 0 }
' "$trx" | plain | sort)
skipped=0
unlisted=0
if [[ -n "$skips" ]]; then
  while IFS=$'\t' read -r name reason; do
    skipped=$((skipped + 1))
    echo "Skipped: $name: $reason"
    # A theory is listed once, by the name before its arguments.
    if [[ "${CI:-}" == true ]] && ! grep -v '^#' tests/allowed-skips.txt | grep -qxF "${name%%(*}"; then
      echo "Not an allowed skip: $name"
      unlisted=$((unlisted + 1))
    fi
  done <<<"$skips"
fi

failed=$((total - passed - skipped + unlisted))
if ((code != 0 && failed == 0)); then
  echo "The test run ended with code $code."
  failed=1
fi
if ((passed == 0)); then
  echo "No test ran."
  failed=$((failed > 0 ? failed : 1))
fi

echo "$passed passed, $failed failed"
((failed == 0))
