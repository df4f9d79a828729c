#!/usr/bin/env bash
# Whether a cached answer is ever stale: each against that of a gateway without a cache, byte for byte, while data changes ten times a
# second: `bash tests/Load/stale.sh [seconds]`. LOAD_CITY may name a PostgreSQL database.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load stale "${1:-60}"
