#!/usr/bin/env bash
# The cost of limits: a gateway with limits against one without, interleaved, with computed (cold) and cached (warm) answers:
# `bash tests/Load/limits.sh [rounds] [seconds]`. Requests per second, and processor time per request; the ratio should be 0.97 or more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load limits "${1:-7}" "${2:-2}"
