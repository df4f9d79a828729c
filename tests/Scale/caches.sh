#!/usr/bin/env bash
# Puts nginx and Varnish, from Debian's packages, in front of a gateway over a small file, and checks what they return: the same bytes as
# the gateway, in the media type and coding of each client; new data at once; errors not cached. Then the same with --cache-seconds.
#
#   bash tests/Scale/caches.sh            works in a temporary folder, and leaves nothing running
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v nginx >/dev/null && command -v varnishd >/dev/null ||
  apt-get install -y --no-install-recommends nginx-light varnish >/dev/null
[[ -n ${GATEWAY:-} ]] || dotnet build src -c Release -v quiet -nologo
program=${GATEWAY:-dotnet .artifacts/bin/Gateway/release/gateway.dll}
folder=$(mktemp -d)
chmod 755 "$folder"
export GATEWAY_DATABASE=$folder/city.db
running=()
wrong=0

end() {
  [[ ${#running[@]} == 0 ]] || kill "${running[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  running=()
}
trap 'end; rm -rf "$folder"' EXIT

free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

# NAME: gives this name to the city's only place.
import() {
  printf '市区町村コード,NO,名称,所在地_連結表記,緯度,経度\n999997,1,%s,見本市本町1-1,35.1,139.1\n' "$1" >"$folder/places.csv"
  # shellcheck disable=SC2086
  $program import "$folder/places.csv" >"$folder/import.log" || { cat "$folder/import.log" >&2; exit 1; }
}

check() {
  if [[ $2 == "$3" ]]; then
    printf '  right  %s\n' "$1"
  else
    wrong=$((wrong + 1))
    printf '  WRONG  %s\n         %s\n         %s\n' "$1" "$2" "$3"
  fi
}

# Arguments of curl: the body as text, whatever its coding.
ask() { curl -s -m 10 --compressed "$@"; }

# HEADER, then arguments of curl: the value of the header.
header() { curl -s -m 10 -o /dev/null -D - "${@:2}" | tr -d '\r' | grep -i "^$1:" | head -n 1 | cut -d' ' -f2-; }

# FLAGS of the gateway: starts it and both caches.
start() {
  local gateway nginx varnish
  gateway=$(free_port) nginx=$(free_port) varnish=$(free_port)
  # shellcheck disable=SC2086
  $program serve --metrics --no-sample --urls "http://127.0.0.1:$gateway" "$@" >"$folder/gateway.log" 2>&1 &
  running+=($!)
  sed "s|FOLDER|$folder|g;s|PORT|$nginx|;s|GATEWAY|127.0.0.1:$gateway|" tests/Scale/nginx-cache.conf >"$folder/nginx.conf"
  rm -rf "$folder/nginx-cache"
  nginx -c "$folder/nginx.conf" -p "$folder" 2>"$folder/nginx.log" &
  running+=($!)
  sed "s|HOST|127.0.0.1|;s|PORT|$gateway|" tests/Scale/cache.vcl >"$folder/cache.vcl"
  varnishd -F -n "$folder/varnish" -a "127.0.0.1:$varnish" -f "$folder/cache.vcl" -s malloc,50m -p http_gzip_support=off \
    >"$folder/varnish.log" 2>&1 &
  running+=($!)
  direct=http://127.0.0.1:$gateway caches=("nginx http://127.0.0.1:$nginx" "varnish http://127.0.0.1:$varnish")
  for url in "$direct" "${caches[@]#* }"; do
    for _ in {1..100}; do curl -s -o /dev/null -m 1 "$url/healthz" && break || sleep 0.2; done
  done
}

query='/graphql?query=%7Bfacilities%7Bnodes%7Bname%7D%7D%7D'

# The number of requests answered with 304 so far.
unchanged() { curl -s "$direct/metrics" | sed -n 's/^gateway_answers_total.*result="not-modified".* \([0-9]*\).*/\1/p' | head -n 1; }

# Checks a cache: its name, its address, and the status for a client that already has the answer.
look() {
  local name=$1 url=$2 known=$3 coding form
  for coding in identity br gzip; do
    for form in application/json application/graphql-response+json; do
      for turn in 1 2 3; do
        check "$name: $coding, $form, turn $turn" \
          "$(ask -H "accept-encoding: $coding" -H "accept: $form" "$direct$query")" \
          "$(ask -H "accept-encoding: $coding" -H "accept: $form" "$url$query")"
      done
      check "$name: the tag is that of $coding, $form" \
        "$(header etag -H "accept-encoding: $coding" -H "accept: $form" "$direct$query")" \
        "$(header etag -H "accept-encoding: $coding" -H "accept: $form" "$url$query")"
    done
  done
  check "$name: what the cost is said to be is said to who asks" 1 "$(ask -H 'graphql-cost: report' "$url$query" | grep -c operationCost)"
  check "$name: and to nobody else" 0 "$(ask "$url$query" | grep -c operationCost || true)"
  for turn in 1 2; do
    check "$name: an error is asked for again, turn $turn" MISS \
      "$(header x-cache "$url/graphql?query=%7Bnothing%7D")"
  done
  check "$name: a client that has the answer is told $known" "$known" \
    "$(curl -s -o /dev/null -w '%{http_code}' -H "if-none-match: $(header etag "$direct$query")" "$url$query")"
  for origin in https://one.example '' https://two.example; do
    check "$name: a page of ${origin:-no origin} may read it" "* $(header access-control-expose-headers "$direct$query")" \
      "$(header access-control-allow-origin ${origin:+-H "origin: $origin"} "$url$query") $(
        header access-control-expose-headers ${origin:+-H "origin: $origin"} "$url$query")"
    check "$name: and is given the same" "$(ask "$direct$query")" "$(ask ${origin:+-H "origin: $origin"} "$url$query")"
    check "$name: also when it has the answer" '*' "$(header access-control-allow-origin ${origin:+-H "origin: $origin"} \
      -H "if-none-match: $(header etag "$direct$query")" "$url$query")"
  done
  check "$name: HEAD has the length of GET" "$(header content-length "$direct$query")" "$(header content-length -I "$url$query")"
  check "$name: POST is answered" "$(ask "$direct/graphql" --json '{"query":"{facilities{nodes{name}}}"}')" \
    "$(ask "$url/graphql" --json '{"query":"{facilities{nodes{name}}}"}')"
}

nginx -v 2>&1
varnishd -V 2>&1 | head -n 1
import 一
start
# nginx does not cache a response that must be revalidated each time, and does not pass on the client's entity tag.
look ${caches[0]} 200
before=$(unchanged)
look ${caches[1]} 304
check "varnish: what it has it asks about by its tag" yes "$([[ $(unchanged) -gt ${before:-0} ]] && echo yes)"
import 二
for cache in "${caches[@]}"; do
  check "${cache%% *}: new data is given at once" '{"data":{"facilities":{"nodes":[{"name":"二"}]}}}' "$(ask "${cache#* }$query")"
done
end

echo "With --cache-seconds 3"
start --cache-seconds 3
for cache in "${caches[@]}"; do look ${cache} 304; done
for cache in "${caches[@]}"; do
  check "${cache%% *}: what is fresh is given without asking" HIT "$(header x-cache "${cache#* }$query")"
  check "${cache%% *}: whichever page asks" HIT "$(header x-cache -H 'origin: https://three.example' "${cache#* }$query")"
done
import 三
sleep 8
for cache in "${caches[@]}"; do
  ask "${cache#* }$query" >/dev/null
  sleep 1
  check "${cache%% *}: new data is given when the time is over" '{"data":{"facilities":{"nodes":[{"name":"三"}]}}}' "$(ask "${cache#* }$query")"
done
[[ $wrong == 0 ]] && echo "All is right." || { echo "$wrong are wrong."; exit 1; }
