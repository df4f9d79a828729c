#!/usr/bin/env bash
# Requests a second of a gateway with limits beside one without, in turns: `bash tests/Load/limits.sh [ROUNDS] [SECONDS]`.
# LOAD_CITY=FILE keeps the city for the next run; COLD=1 measures without kept answers.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
cache=64; [ -z "${COLD:-}" ] || cache=0
serve 5395 --answer-cache "$cache" --limit-requests 2000000000 --limit-cost 2000000000
serve 5396 --answer-cache "$cache"
"$load" pair http://127.0.0.1:5395/graphql http://127.0.0.1:5396/graphql "${1:-7}" "${2:-2}"
