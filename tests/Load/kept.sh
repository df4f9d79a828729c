#!/usr/bin/env bash
# The speed of cached answers as a ratio to handwritten endpoints, and to those that send nothing or always the same answer:
# `bash tests/Load/kept.sh [rounds] [seconds]`.
# Requests are drawn by Zipf's law from 500 for each question; there is new data before each round.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load kept "${1:-5}" "${2:-2}"
