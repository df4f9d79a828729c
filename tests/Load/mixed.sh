#!/usr/bin/env bash
# All kinds of requests at once, at a steady rate, with new data each minute, and then a minute of hostile ones: failures, the latency of
# each kind, and whether memory stays constant: `bash tests/Load/mixed.sh [MINUTES] [RATE]`. LOAD_CITY=FILE names the city, which is
# modified.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
serve 5395
"$load" mixed http://127.0.0.1:5395/ "${servers[-1]}" "${1:-60}" "${2:-200}"
