#!/usr/bin/env bash
# The time of an import as a multiple of the sqlite3 shell's .import of the same file, and its memory, also of a file ten times as long:
# `bash tests/Load/import.sh FILE [rounds]`. FILE is a CSV whose first two columns are a number and an id, such as the emergency
# evacuation sites of all Japan. The sqlite3 shell is installed by apt if it is missing.
set -euo pipefail
file=$(realpath "${1:?Name a CSV file.}")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v sqlite3 >/dev/null || apt-get install -y sqlite3 >/dev/null
dotnet build tests/Load -c Release -v quiet -nologo
exec .artifacts/bin/Gateway.Load/release/gateway-load import "$file" "${2:-5}"
