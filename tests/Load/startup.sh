#!/usr/bin/env bash
# How soon a published gateway answers: process start to first data, as a ratio to an empty ASP.NET program created here and published the
# same way (ReadyToRun), median of interleaved runs: `bash tests/Load/startup.sh [runs]`. The first start, with the import of the sample
# city, is printed separately. PUBLISHED=FOLDER uses a gateway that is already published.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
place="$(mktemp -d)"
trap 'rm -rf "$place"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
ready=(-c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -v quiet)

published="${PUBLISHED:-$place/gateway}"
[[ -n "${PUBLISHED:-}" ]] || dotnet publish src "${ready[@]}" -p:RunAnalyzers=false -o "$published"

mkdir "$place/empty"
cat >"$place/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
PROJECT
cat >"$place/empty/Program.cs" <<'PROGRAM'
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "Hello World!");
app.Run();
PROGRAM
dotnet publish "$place/empty" "${ready[@]}" -o "$place/empty/out"

dotnet build tests/Load -c Release -v quiet -nologo
.artifacts/bin/Gateway.Load/release/gateway-load startup "$published/gateway" "$place/empty/out/empty" "${1:-7}"
