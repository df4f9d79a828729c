#!/usr/bin/env bash
# How one client that asks again after each response affects ten others, without limits, and with limits that allow each client five
# times what one of the ten requests: `bash tests/Load/fair.sh [ROUNDS] [SECONDS]`. LOAD_CITY=FILE keeps the city for the next run.
set -euo pipefail
command -v wrk >/dev/null || { echo "wrk is needed."; exit 1; }
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
rounds="${1:-6}" seconds="${2:-5}" rate=20 url=http://127.0.0.1:5394/graphql

# Waking a sleeping processor takes longer than an answer: otherwise the ten alone would seem slow, and the one would help them.
for processor in $(seq 0 $(($(nproc) - 1))); do
  taskset -c "$processor" chrt --idle 0 "$load" burn 1 86400 &
  servers+=($!)
done

# The measuring process must be on time: it runs seldom, and then with priority over everything else, where that is allowed.
timely=$(chrt --fifo 1 true 2>/dev/null && echo "chrt --fifo 1" || true)
for question in ${QUESTIONS:-point nested}; do
  serve 5394 --answer-cache 0
  cost=$("$load" fair-cost "$url" "$question")
  stop
  for limits in "" "--limit-cost $((5 * 60 * rate * cost))"; do
    echo "$question, $rate a second, each of which costs $cost, ${limits:-without limits}"
    # shellcheck disable=SC2086
    serve 5394 --answer-cache 0 $limits
    # shellcheck disable=SC2086
    $timely "$load" fair "$url" "$question" "$rate" "$rounds" "$seconds"
    stop
  done
done
