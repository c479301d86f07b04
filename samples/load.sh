#!/usr/bin/env bash
# load.sh [options of AdminApi.Load]: 20 000 requests for bookings from 12 clients at three hosts of one PostgreSQL, which flushes to disk what it commits.
# A host is killed at a third of the way and started again, and the database is cut off from all of them at two thirds. Ends with the figures, and with 1 where
# anything was booked twice, lost, doubled or refused without a reason. PostgreSQL 15 is to be installed; the cluster and its folder go with the run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet build samples/AdminApi.Load -c Release -v quiet
exec dotnet samples/AdminApi.Load/bin/Release/net10.0/AdminApi.Load.dll "$@"
