#!/usr/bin/env bash
# The cost of many idle subscriptions, and how soon all hear of a new data version: `bash tests/Load/idle.sh [COUNT]`. LOAD_CITY=FILE keeps
# the city for the next run; data versions are added to it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
count="${1:-10000}"
serve 5396 --sockets "$((2 * count))"
"$load" idle http://127.0.0.1:5396/ "${servers[-1]}" "$count"
