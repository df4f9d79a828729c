# A single PostgreSQL server in a folder of its own, on a free port; sourced by other scripts, after place.sh.

# FOLDER SETTINGS...: creates it if there is none yet, and starts it. Its data does not survive a crash of the machine.
begin_server() {
  server=$1
  shift
  pg=$(binaries)
  if [[ ! -d $server/data ]]; then
    mkdir -p "$server"
    chown "$system_user" "$server"
    as "$pg/initdb" -D "$server/data" -U gateway -A trust --locale=C.UTF-8 --encoding=UTF8 --data-checksums --no-sync >"$server/initdb.log" 2>&1 \
      || die "No server can be made in $server; see initdb.log there."
  fi
  server_port=$(free_port)
  restart_server "$@"
}

# SETTINGS...: restarts it on the same port.
restart_server() {
  local setting options="-p $server_port -h 127.0.0.1 -k ''"
  for setting in "$@"; do options+=" -c $setting"; done
  as "$pg/pg_ctl" start -s -w -t 600 -D "$server/data" -l "$server/log" -o "$options" >/dev/null || die "It does not start: $(tail -n 3 "$server/log")"
}

stop_server() { as "$pg/pg_ctl" stop -s -w -t 600 -m "${1:-fast}" -D "$server/data" >/dev/null 2>&1 || true; }

# DATABASE: its connection string in the gateway's form.
server_address() { echo "Host=127.0.0.1;Port=$server_port;Username=gateway;Database=$1"; }

# DATABASE ...: queries it with these arguments of psql.
sql() {
  local database=$1
  shift
  as "$pg/psql" -h 127.0.0.1 -p "$server_port" -U gateway -d "$database" -XAtq -v ON_ERROR_STOP=1 "$@"
}
