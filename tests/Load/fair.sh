#!/usr/bin/env bash
# What ten clients notice of one that asks a hundred times its share, without limits and with them:
# `bash tests/Load/fair.sh [SECONDS]`. LOAD_CITY=FILE keeps the city for the next run.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
for limits in "" "--limit-cost 2000000"; do
  # shellcheck disable=SC2086
  serve 5394 --answer-cache 0 $limits
  for question in point nested; do
    echo "$question ${limits:-without limits}"
    "$load" fair http://127.0.0.1:5394/graphql "$question" "${1:-10}"
  done
  stop
done
