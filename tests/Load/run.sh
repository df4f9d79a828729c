#!/usr/bin/env bash
# The speed of the gateway as a ratio to handwritten endpoints for the same questions (prepared SQL, the same JSON), in one run of
# interleaved rounds: `bash tests/Load/run.sh [rounds] [seconds]`. Loads with wrk; without root or network, with our own client.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load measure "${1:-5}" "${2:-2}"
