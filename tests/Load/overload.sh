#!/usr/bin/env bash
# What happens to a gateway under four times the load it can answer, and whether it recovers at once:
# `bash tests/Load/overload.sh [SECONDS]`. LOAD_CITY=FILE keeps the city for the next run.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"
apart=yes
serve 5393 --answer-cache 0
for question in nested deep; do
  echo "$question"
  loaded overload http://127.0.0.1:5393/graphql "$question" "${1:-10}"
done
