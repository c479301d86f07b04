#!/usr/bin/env bash
# Plays the stranger, who has packages and no source: restores from a folder of packages into an empty cache, by projects outside the solution.
# First each package alone; each program's first line says what it must print. Then a worker and a web application with the oldest and the newest
# dependencies that the packages allow, and trimmed without a warning.
#   tests/packages/run.sh FOLDER-OF-PACKAGES
set -uo pipefail
feed="$(cd "$1" && pwd)"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp -r "$here" "$work/consumer"
version="$(basename "$(ls "$feed"/Utleie.Domain.[0-9]*.nupkg)" .nupkg)"
version="${version#Utleie.Domain.}"
from=("--property:PackageVersion=$version" "--property:RestoreAdditionalProjectSources=$feed" "--property:RestorePackagesPath=$work/cache")
failed=0

# What a program is called, what it must print, and what it printed.
check() {
  if [ "$3" = "$2" ]; then
    echo "$1: $3"
  else
    echo "$1: FAILED: expected '$2', and it said '$3'"
    failed=$((failed + 1))
  fi
}

# The last line of an application, built anew with some properties.
application() {
  rm -rf "$work/consumer/apps/$1/obj" "$work/consumer/apps/$1/bin"
  (cd "$work/consumer/apps/$1" && dotnet run "${from[@]}" "${@:2}" 2>&1 < /dev/null | tail -n 1)
}

# The same, published on its own without what trimming takes away. The one library that warns is Ardalis.SmartEnum, of a look-up by reflection that nothing here uses.
trimmed() {
  local out="$work/trimmed/$1"
  (cd "$work/consumer/apps/$1" && rm -rf obj bin && dotnet publish "${from[@]}" --property:PublishTrimmed=true --property:TrimmerSingleWarn=false --property:TreatWarningsAsErrors=false \
    --self-contained -r "$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)" -o "$out" "${@:2}" > "$work/publish.txt" 2>&1 < /dev/null)
  grep -E "error|warning IL" "$work/publish.txt" | grep -v "Ardalis.SmartEnum" | head -n 1 | grep . && return
  "$out"/"$(ls "$out" | grep -xiE "$1")" 2>&1 < /dev/null | tail -n 1
}

for program in "$here"/programs/*.cs; do
  package="$(basename "$program" .cs)"
  rm -rf "$work/consumer/obj" "$work/consumer/bin"
  check "$package" "$(head -n 1 "$program" | sed 's#^// ##')" \
    "$(cd "$work/consumer" && dotnet run --project Consumer.csproj --property:Package="$package" "${from[@]}" 2>&1 < /dev/null | tail -n 1)"
done

worker="findings, 1000.00 NOK, written, taken"
web="200 625.00 NOK 422 The amount -1 is negative. Enter 0 or more. "
check "worker, oldest dependencies" "$worker" "$(application worker)"
check "worker, newest dependencies" "$worker" "$(application worker --property:Newest=true)"
check "web, oldest dependencies" "$web" "$(application web)"
check "web, newest dependencies" "$web" "$(application web --property:Newest=true)"
check "worker, trimmed" "$worker" "$(trimmed worker)"
check "web, trimmed" "$web" "$(trimmed web)"
check "paths of the machine in the packages" "" "$(grep -rl "$(cd "$here/../.." && pwd)/src" "$work/cache"/utleie.* | head -n 1)"
check "internal types in the documentation" "" "$(grep -rhoE --include='*.xml' 'member name="T:Utleie\.Domain\.(Pricing\.Engine|Scheduling\.(Compilation|Timeline)|Permits\.Compiling)[^"]*' "$work/cache"/utleie.* | head -n 1)"
exit "$failed"
