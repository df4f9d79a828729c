# What the tests on PostgreSQL need: the programs of a server. They start servers of their own; that of the package is left alone.

has_postgres() { [[ -n "${GATEWAY_POSTGRES:-}" ]] || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

# Installs a server where there is none and it can; otherwise says why not.
prepare_postgres() {
  has_postgres && return
  if [[ "$(id -u)" != 0 ]] || ! command -v apt-get >/dev/null; then
    echo "There is no PostgreSQL server: install one (on Debian: apt-get install postgresql), or name the folder of its programs by GATEWAY_POSTGRES."
    return 1
  fi

  # Without a cluster of its own, which would be started and stay.
  echo "Installing PostgreSQL ..."
  { apt-get update -qq && mkdir -p /etc/postgresql-common/createcluster.d \
    && echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/gateway-tests.conf \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null || {
    echo "PostgreSQL could not be installed."
    return 1
  }
}
