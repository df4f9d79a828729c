#!/usr/bin/env bash
# What clients see while servers die, hang and are promoted: asks through the proxy without end, imports all the while, checks every answer
# against the data version it claims, and prints a table of events. The example must be set up and run (see README.md beside this).
#
#   bash tests/Scale/failover.sh [SECONDS] [CLIENTS]    how long each event is looked at (6), how many ask (16)
#
# Ends with 0 when no answer was wrong or failed (but those in flight to a gateway that is killed), none was older than one that anybody was
# given a second before it was asked for, nothing was lost that an import reported as taken, and no hole was longer than a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v node >/dev/null || { echo "The client needs Node: apt-get install nodejs" >&2; exit 1; }
exec node failover.mjs "${1:-6}" "${2:-16}"
