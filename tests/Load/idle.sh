#!/usr/bin/env bash
# What it costs to hold many subscriptions to which nothing happens, and how soon all hear of a new data version:
# `bash tests/Load/idle.sh [COUNT]`. LOAD_CITY=FILE keeps the city for the next run, and a version is added to it.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
count="${1:-10000}"
serve 5396 --sockets "$((2 * count))"
"$load" idle http://127.0.0.1:5396/ "${servers[-1]}" "$count"
