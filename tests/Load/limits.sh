#!/usr/bin/env bash
# What limits cost: a gateway that has them beside one without, interleaved, with answers that are made (cold) and answers that are kept
# (warm): `bash tests/Load/limits.sh [rounds] [seconds]`. Requests a second, and processor time a request; the ratio is to be 0.97 or more.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load limits "${1:-7}" "${2:-2}"
