#!/usr/bin/env bash
# run.sh [--smoke]: ours and the peers on the same work. Equal answers first, then the times, then results/, docs/performance.md and README.md.
# Needs the .NET 10 SDK, Node 20 and PostgreSQL 15; a peer that is missing shows as "not run" and fails the run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet build -c Release -v quiet Utleie.Benchmarks
(cd peers && npm ci --silent) || echo "The peers in Node cannot be installed." >&2
exec dotnet Utleie.Benchmarks/bin/Release/net10.0/Utleie.Benchmarks.dll compare "$@"
