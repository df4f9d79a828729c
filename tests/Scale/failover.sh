#!/usr/bin/env bash
# What clients see while servers die, hang and are promoted: queries through the proxy and imports all the time, checks every answer against
# the data version it claims, and prints a table of events. The example must be set up and running (see README.md beside this).
#
#   bash tests/Scale/failover.sh [SECONDS] [CLIENTS]    how long each event is observed (6), how many clients (16)
#
# Exits with 0 if no answer was wrong or failed (except those in flight to a killed gateway), none was older than one that any client had
# received a second before the request, nothing was lost that an import reported as taken, and no gap was longer than a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
command -v node >/dev/null || { echo "The client needs Node: apt-get install nodejs" >&2; exit 1; }
exec node failover.mjs "${1:-6}" "${2:-16}"
