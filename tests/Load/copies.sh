#!/usr/bin/env bash
# A client that keeps a copy through `changes` is killed 1,000 times while 200 imports run, for each sort of query: it must end up with the
# rows of a fresh snapshot. GATEWAY_TEST_DATABASE=postgres runs it on PostgreSQL.
set -euo pipefail
cd "$(dirname "$0")/../.."
GATEWAY_CHANGES="${1:-1000/200}" dotnet test tests/Gateway.Tests.csproj \
  --filter "FullyQualifiedName~A_client_that_is_killed_at_random_while_imports_run" --logger "console;verbosity=normal"
