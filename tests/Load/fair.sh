#!/usr/bin/env bash
# What ten clients notice of one that asks again as soon as it is told anything, without limits and with them, where each may ask for what
# five shares cost: `bash tests/Load/fair.sh [ROUNDS] [SECONDS]`. LOAD_CITY=FILE keeps the city for the next run.
set -euo pipefail
command -v wrk >/dev/null || { echo "wrk is needed."; exit 1; }
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
rounds="${1:-5}" seconds="${2:-6}" url=http://127.0.0.1:5394/graphql
for question in point nested; do
  serve 5394 --answer-cache 0
  read -r share cost < <("$load" fair-share "$url" "$question" "$seconds")
  stop
  echo "$question: a share is $share requests a second, each of which costs $cost"
  for limits in "" "--limit-cost $((5 * 60 * share * cost))"; do
    echo "$question ${limits:-without limits}"
    # shellcheck disable=SC2086
    serve 5394 --answer-cache 0 $limits
    "$load" fair "$url" "$question" "$share" "$rounds" "$seconds"
    stop
  done
done
