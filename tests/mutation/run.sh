#!/usr/bin/env bash
# The mutation score of one area, or of one folder of it: tests/mutation/run.sh permits|publishing|pricing|scheduling [folder]
# Laws are tried with LAW_CASES cases each: one unless told, and none of pricing. FRESH_PROCESS=true gives each mutant a process of its own: right everywhere, and five times as slow.
# Report, log and the mutated assembly are left in StrykerOutput/<area>[-<folder>].
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
area="$1"
folder="${2:-}"
cases=1
case "$area" in
  permits) project=Utleie.Domain.Permits.Tests ;;
  publishing) project=Utleie.Domain.Resources.Tests ;;
  pricing) project=Utleie.Domain.Pricing.Tests cases=0 ;; # Its laws are priced minute by minute.
  scheduling) project=Utleie.Domain.Scheduling.Tests ;;
  *) echo "No area is called $area."; exit 2 ;;
esac
out="$PWD/StrykerOutput/$area${folder:+-$folder}"
mutate=()
[ -n "$folder" ] && mutate=(-m "**/$folder/**/*.cs")
rm -rf "$out"
mkdir -p "$out"
dotnet tool restore > "$out/tools.txt" || { cat "$out/tools.txt"; exit 1; }
cd "tests/$project"
LAW_CASES="${LAW_CASES:-$cases}" dotnet stryker -f "../mutation/$area.json" -O "$out" --skip-version-check "${mutate[@]}" > "$out/log.txt" 2>&1 &
run=$!
# The assembly without mutants is put back when the run ends.
until grep -q 'total mutants will be tested' "$out/log.txt" || ! kill -0 "$run" 2> /dev/null; do sleep 1; done
cp -r bin/Debug/net10.0 "$out/mutated"
wait "$run"
code=$?
sed -e 's/\x1b\[[0-9;]*m//g' "$out/log.txt" | tail -n +12
exit "$code"
