# The locations of the worked example, and how its programs are run; sourced by the other scripts.
#
#   SCALE_FOLDER    the folder of the example, created by `cluster.sh setup`; default: gateway-scale in the folder for temporary files
#   SCALE_DATABASE  a database for the gateways other than the example's cluster
#   GATEWAY         the program; default: built from these sources
scale=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=${SCALE_FOLDER:-${TMPDIR:-/tmp}/gateway-scale}
members="a b c"
source "$scale/../Store/Postgres/prepare.sh"

die() {
  echo "$*" >&2
  exit 1
}

# The server refuses to run as root, so as root it runs as the user that Debian's package creates.
if [[ $(id -u) == 0 ]]; then
  system_user=postgres
  as() { setpriv --reuid=postgres --regid=postgres --clear-groups env -C / HOME=/ "$@"; }
else
  system_user=$(id -un)
  as() { env -C / "$@"; }
fi

# Finds the programs of the newest version; as root, installs Debian's package if there is none.
binaries() {
  prepare_postgres >&2 || die "There is no server of PostgreSQL."
  dirname "$(ls -d ${GATEWAY_POSTGRES:-/usr/lib/postgresql/*/bin}/initdb | sort -V | tail -n 1)"
}

# A port that nobody listens on, outside the range that the system assigns by itself.
free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}

port_of() { cat "$folder/$1/port" 2>/dev/null || die "There is no $1 in $folder; run: bash tests/Scale/cluster.sh setup"; }

pid_of() { head -n 1 "$folder/$1/data/postmaster.pid" 2>/dev/null; }

# Queries a server as its superuser, through its socket; prints nothing if it does not answer within five seconds.
ask() {
  local member=$1
  shift
  as timeout 5 "$pg/psql" -h "$folder/run" -p "$(port_of "$member")" -d "${database:-postgres}" -XAtq -v ON_ERROR_STOP=1 -c "$*" 2>/dev/null
}

# ROLE: the connection string of all servers, in the gateway's form.
address() {
  local hosts="" member
  for member in $members; do
    hosts+="${hosts:+,}127.0.0.1:$(port_of "$member")"
  done
  echo "Host=$hosts;Database=city;Username=$1;Passfile=$folder/$1.pgpass"
}
