#!/usr/bin/env bash
# What it costs to count what is asked for: a gateway that counts beside one that does not, interleaved, with answers that are made (cold) and
# answers that are kept (warm): `bash tests/Load/demand.sh [rounds] [seconds]`. Requests a second, and processor time a request; the ratio is to be 0.97
# or more.
# A million made-up requests of known truth: GATEWAY_DEMAND_REQUESTS=1000000 before the tests of Http/Demand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || apt-get install -y wrk >/dev/null 2>&1 || echo "wrk is not at hand; the own client loads."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load demand "${1:-7}" "${2:-2}"
