#!/usr/bin/env bash
# The speed of kept answers as a ratio to endpoints written by hand, and to those that say nothing or always the same answer:
# `bash tests/Load/kept.sh [rounds] [seconds]`.
# Requests are drawn by Zipf's law out of 500 for each question; there is new data before each round.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load kept "${1:-5}" "${2:-2}"
