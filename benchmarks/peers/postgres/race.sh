#!/usr/bin/env bash
# race.sh PATH [--answers] [--smoke]: times an exclusion constraint in a private PostgreSQL cluster, and prints a line of JSON for each size.
# The cluster lives in a temporary folder and listens on a socket in it only; nothing is flushed to disk, so that the engine alone is timed.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
workloads="$here/../../workloads"
bin="${POSTGRES_BIN:-/usr/lib/postgresql/15/bin}"
path="$1"
answers="$([[ " $* " == *" --answers "* ]] && echo yes || echo no)"
milliseconds="$([[ " $* " == *" --smoke "* ]] && echo 20 || echo 300)"
warm="$([[ " $* " == *" --smoke "* ]] && echo 0 || echo 500)"
clients=8

[ -x "$bin/initdb" ] || { echo "PostgreSQL 15 is not in $bin; install postgresql-15 or set POSTGRES_BIN." >&2; exit 1; }

# The server refuses to be root, and then runs as the user that the package made.
as() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

home="$(mktemp -d -t utleie-pg.XXXXXX)"
[ "$(id -u)" -ne 0 ] || chown postgres "$home"
cd "$home"
trap 'as "$bin/pg_ctl" -D "$home/data" -m immediate stop > /dev/null 2>&1 || true; rm -rf "$home"' EXIT

as "$bin/initdb" -D "$home/data" -U racer -A trust --no-sync --no-locale -E UTF8 > /dev/null
as "$bin/pg_ctl" -D "$home/data" -w -l "$home/log" start > /dev/null -o "-k $home -c listen_addresses='' -c fsync=off \
  -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c shared_buffers=256MB -c jit=off -c autovacuum=off -c log_min_messages=fatal"

sql() { psql -X -q -At -v ON_ERROR_STOP=1 -h "$home" -U racer -d postgres "$@"; }

load() {
  sql -c "truncate request restart identity" -c "\\copy request (id, court, starts, ends) from '$workloads/large/requests-$1.csv' with (format csv)" -c "analyze request"
}

# The same digest as the other sides': FNV-1a over 32-bit words.
digest() { awk 'function xor(a, b,   r, p) { for (p = 1; a > 0 || b > 0; p *= 2) { if (a % 2 != b % 2) r += p; a = int(a / 2); b = int(b / 2) } return r + 0 }
  BEGIN { h = 2166136261 } { h = xor(h, $1); l = h % 65536; h = (l * 16777619 + ((h - l) / 65536 * 16777619 % 65536) * 65536) % 4294967296 } END { printf "%.0f", h }'; }

print() { # size, answers one a line, nanoseconds
  local head="{\"path\":\"$path\",\"size\":\"$1\",\"system\":\"PostgreSQL\""
  if [ "$answers" = yes ]; then echo "$head,\"answers\":[$(paste -sd, <<< "$2")]}"; else echo "$head,\"nsPerOp\":$3,\"checksum\":$(digest <<< "$2")}"; fi
}

one_by_one() { # requests, gap, size
  local ns=0
  if [ "$answers" = yes ]; then
    sql -c "truncate booking" -c "select book_all($2)" > /dev/null
  else
    [ "$warm" -eq 0 ] || sql -c "select time_all($2, $warm)" > /dev/null
    ns="$(sql -c "select time_all($2, $milliseconds)")"
  fi
  print "$3" "$(sql -c "select (booking.id is not null)::int from request left join booking using (id) order by nr")" "$ns"
}

# All clients are connected before they start together; the time until the last one is done counts.
together() { # requests, gap, size
  local start last client
  sql -c "truncate booking"
  start="$(sql -c "select extract(epoch from clock_timestamp()) + 0.5")"
  for ((client = 0; client < clients; client++)); do
    sql -c "select pg_sleep($start - extract(epoch from clock_timestamp())::float8)" -c "call book_share($client, $clients, $2)" \
      -c "select extract(epoch from clock_timestamp())" > "ended.$client" &
  done
  wait
  last="$(cat ended.* | grep . | sort -n | tail -n 1)"
  sql -c "analyze booking"
  print "$3" "$(sql -c "select unnest(proof($2))")" "$(sql -c "select round(($last - $start) * 1e9 / $1, 1)")"
}

sql -f "$here/schema.sql"
for requests in 1000 10000 100000; do
  load "$requests"
  case "$path" in
    book)
      one_by_one "$requests" 0 "$requests requests"
      one_by_one "$requests" 15 "$requests requests, buffer 15" ;;
    book-concurrent)
      together "$requests" 15 "$requests requests, buffer 15" ;;
    *) echo "There is no path '$path' for PostgreSQL." >&2; exit 1 ;;
  esac
done
