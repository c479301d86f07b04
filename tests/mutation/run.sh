#!/usr/bin/env bash
# The mutation score of one area: tests/mutation/run.sh permits|publishing|pricing|scheduling [options of Stryker]
# Report and mutated assembly are left in StrykerOutput/<area>, for OwnProcess.cs to look again.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
area="$1"
shift
case "$area" in
  permits) project=Utleie.Domain.Permits.Tests ;;
  publishing) project=Utleie.Domain.Resources.Tests ;;
  pricing) project=Utleie.Domain.Pricing.Tests ;;
  scheduling) project=Utleie.Domain.Scheduling.Tests ;;
  *) echo "No area is called $area."; exit 2 ;;
esac
out="$PWD/StrykerOutput/$area"
rm -rf "$out"
mkdir -p "$out"
dotnet tool restore > "$out/tools.txt" || { cat "$out/tools.txt"; exit 1; }
cd "tests/$project"
dotnet stryker -f "../mutation/$area.json" -O "$out" --skip-version-check "$@" > "$out/log.txt" 2>&1 &
run=$!
# The mutated assembly is put back when the run ends.
until grep -q 'total mutants will be tested' "$out/log.txt" || ! kill -0 "$run" 2> /dev/null; do sleep 1; done
cp -r bin/Debug/net10.0 "$out/mutated"
wait "$run"
code=$?
sed -e 's/\x1b\[[0-9;]*m//g' "$out/log.txt" | tail -n +12
exit "$code"
