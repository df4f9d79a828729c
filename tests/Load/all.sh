#!/usr/bin/env bash
# All measurements of the gateway's speed and of its behaviour under overload, one after the other over one city, and a table at the end:
# what, figure, target, whether it is met: `bash tests/Load/all.sh [--quick]`. Under a quarter of an hour on a quiet machine; with --quick,
# which does less of everything and warms up little, under three minutes. LOAD_CITY=FILE keeps the city for the next run, and is modified.
set -euo pipefail
if [[ ${1:-} == --quick ]]; then
  rounds=1 seconds=1 kept=(1 1 point point-nothing) stale=5 minutes=1 minute=5 documents=60 subscriptions=1000 held=5
else
  rounds=3 seconds=2 kept=(2 2 point point-nothing filtered filtered-br filtered-nothing counted counted-nothing) stale=30 minutes=3 minute=60 documents=500 subscriptions=10000 held=30
fi
SECONDS=0
. "$(dirname "${BASH_SOURCE[0]}")/served.sh"

# run NAME VERB…: the output of the measuring program goes to the terminal and to a file with that name.
run() {
  local name=$1
  shift
  echo "== $name (${SECONDS} s)"
  loaded "$@" | tee "$place/$name" | cut -c 1-140
}

# row WHAT FIGURE [least|most BOUND]: a line of the table. A missing figure counts as not met.
row() {
  local wanted=- met=-
  if [[ -n ${3:-} ]]; then
    wanted="at $3 $4"
    met=$(awk -v figure="${2:-none}" -v how="$3" -v bound="$4" 'BEGIN {
      print figure !~ /^[0-9.]+$/ ? "no" : (how == "least" ? figure >= bound : figure <= bound) ? "yes" : "no" }')
  fi
  printf '%s\t%s\t%s\t%s\n' "$1" "${2:-none}" "$wanted" "$met" >>"$place/table"
}

# of FILE AWK: what an awk program finds in the output.
of() { awk "$2" "$place/$1"; }

# ratios FILE WHAT [NAME BOUND]…: the ratio of each question, from the line that begins with its name.
ratios() {
  local file=$1 what=$2
  shift 2
  while (($#)); do
    row "$what $1" "$(of "$file" "\$1 == \"$1\" { print \$2 }")" least "$2"
    shift 2
  done
}

# computed and cached: against the handwritten endpoints
run made measure "$rounds" "$seconds"
ratios made "made, gateway ÷ by hand:" point 0.9 nested 0.95 filtered 0.95 deep 0.95
run kept kept "${kept[@]}"
byhand=(point 1.4 filtered 1.6 filtered-br 4 counted 5) nothing=(point-nothing 0.8 filtered-nothing 0.8 counted-nothing 0.8)
[[ ${1:-} != --quick ]] || byhand=("${byhand[@]:0:2}") nothing=("${nothing[@]:0:2}")
ratios kept "kept, gateway ÷ by hand:" "${byhand[@]}"
ratios kept "kept, gateway ÷ nothing:" "${nothing[@]}"
run stale stale "$stale"
row "kept: stale answers" "$(of stale '/ stale, / { print $(NF - 3) }')" most 0
row "kept: other than what is made anew" "$(of stale '/ stale, / { print $(NF - 1) }')" most 0
row "kept: compared with what is made anew" "$(of stale '/ stale, / { print $(NF - 5) }')" least 1000

# overload
[[ $(nproc) == 1 ]] || apart=yes
serve 5393 --answer-cache 0
run overload overload http://127.0.0.1:5393/graphql nested "$((seconds * 3))"
read -r p99 failed told toldlate late < <(of overload '$1 == 4 && $2 == "times" { print $5, $7, $8, $9, $10 }') || true
row "four times what it can: p99 of who is answered, ms" "$p99" most 2000
row "four times what it can: answered, ÷ what it can" "$(of overload '$1 == 1 && $2 == "times" { all = $3 } $1 == 4 && $2 == "times" {
  printf "%.2f", $3 / all }')" least 0.5
row "four times what it can: told to come again" "$told"
row "four times what it can: p99 of how late they were told, ms" "$toldlate" most 1000
row "four times what it can: p99 of how late they were asked, ms" "$late"
row "four times what it can: failed" "$failed" most 0
row "right after it: longest, ms" "$(of overload '$2 == "times" { last = $6 } END { print last }')" most 1000
apart=
run worst worst http://127.0.0.1:5393/ "$documents"
row "longest of $documents random documents, ms" "$(of worst '$2 == "ms" { print $1; exit }')" most 2000
row "beside the worst: p99 of a point lookup, ms" "$(of worst '$1 == "beside" { print $(NF - 1) }')"
stop

# mixed, hostile, and idle load
serve 5393 --sockets "$((2 * subscriptions))"
run mixed mixed http://127.0.0.1:5393/ "${servers[-1]}" "$minutes" 200 "$minute"
while IFS=$'\t' read -r kind p99; do row "all at once, $kind: p99, ms" "$p99"; done < <(of mixed '/ at most$/ {
  name = $1; for (i = 2; i < NF - 6; i++) name = name " " $i; print name "\t" $(NF - 4) }')
row "all at once: failed" "$(of mixed '/^ *[0-9]+ +[0-9]+ +[0-9.]+ +[0-9.]+ +[0-9]+ +[0-9]+$/ { failed = $5 } END { print failed }')" most 0
row "hostile ones with status 500" "$(of mixed '/^hostile/ { print /status 500/ ? "some" : 0 }')" most 0
row "memory after them ÷ before" "$(of mixed '/^half a minute/ { print $(NF - 3) }')" most 1.5
run idle idle http://127.0.0.1:5393/ "${servers[-1]}" "$subscriptions" "$held"
row "$subscriptions idle subscriptions: kB each" "$(of idle '/kB each/ { print $(NF - 2) }')" most 40
row "$subscriptions idle subscriptions: ms of the processor a second" "$(of idle '/^held/ { print $5 }')"
row "$subscriptions idle subscriptions: ms until all hear of a new version" "$(of idle '/ to all/ { print $1; exit }')"

echo "== all ($SECONDS s)"
{ printf 'what\tfigure\twanted\tmet\n'; cat "$place/table"; } | column -t -s $'\t'
