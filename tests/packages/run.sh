#!/usr/bin/env bash
# Uses each package alone, as a stranger would: restored from a folder of packages into an empty cache, by a project outside the solution.
# Each program's first line says what it must print.
#   tests/packages/run.sh FOLDER-OF-PACKAGES
set -uo pipefail
feed="$(cd "$1" && pwd)"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp -r "$here" "$work/consumer"
version="$(basename "$(ls "$feed"/Utleie.Domain.[0-9]*.nupkg)" .nupkg)"
version="${version#Utleie.Domain.}"
failed=0
for program in "$here"/programs/*.cs; do
  package="$(basename "$program" .cs)"
  expected="$(head -n 1 "$program" | sed 's#^// ##')"
  rm -rf "$work/consumer/obj" "$work/consumer/bin"
  printed="$(cd "$work/consumer" && dotnet run --property:Package="$package" --property:PackageVersion="$version" \
    --property:RestoreAdditionalProjectSources="$feed" --property:RestorePackagesPath="$work/cache" 2>&1 < /dev/null | tail -n 1)"
  if [ "$printed" = "$expected" ]; then
    echo "$package: $printed"
  else
    echo "$package: FAILED: expected '$expected', and it said '$printed'"
    failed=$((failed + 1))
  fi
done
exit "$failed"
