#!/bin/sh
# Makes what the Compose files read: .env, and a folder of secrets. It overwrites no secret that is
# there, so it can be run again.
#
#   sh deploy/prepare.sh sqlite          one container
#   sh deploy/prepare.sh postgres        the bot, PostgreSQL and Redis
#   sh deploy/prepare.sh server DOMAIN   several instances behind a proxy with TLS
#
# The token comes from BOT_TOKEN (it replaces the old one), from .env, or from the terminal.
set -eu
umask 077
cd "$(dirname "$0")/.."

usage() {
  sed -n '5,9s/^# *//p' "$0" >&2
  exit 1
}

kind=${1:-}
domain=${2:-}
case $kind:$domain in
  sqlite:) files=docker-compose.sqlite.yml ;;
  postgres:) files=docker-compose.yml ;;
  server:?*) files=docker-compose.yml:docker-compose.prod.yml ;;
  *) usage ;;
esac

# The value of a variable in .env, without quotes.
from_env_file() {
  [ -f .env ] || return 0
  sed -n "s/^$1=//p" .env | tail -n 1 | sed "s/^[\"']//; s/[\"']\$//"
}

set_in_env_file() {
  [ -f .env ] || : > .env
  chmod 600 .env
  grep -v "^$1=" .env > .env.new || true
  printf '%s=%s\n' "$1" "$2" >> .env.new
  mv .env.new .env
}

random() {
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n'
}

# The folder is closed to other users. The files are not: in a container, the user who reads them has
# another number.
keep() {
  [ -s "secrets/$1" ] || printf '%s\n' "$2" > "secrets/$1"
  chmod 644 "secrets/$1"
}

mkdir -p secrets
chmod 700 secrets

token=${BOT_TOKEN:-$(from_env_file BOT_TOKEN)}
if [ -z "$token" ] && [ ! -s secrets/bot_token ]; then
  if [ ! -t 0 ]; then
    echo 'There is no token: BOT_TOKEN=123:ABC sh deploy/prepare.sh ...' >&2
    exit 1
  fi
  printf 'Token from @BotFather: '
  read -r token
fi
# That of .env may be older than the one that is there.
[ -z "${BOT_TOKEN:-}" ] || rm -f secrets/bot_token
keep bot_token "$token"
keep metrics_token "$(from_env_file METRICS_TOKEN | grep . || random)"

if [ "$kind" != sqlite ]; then
  password=${POSTGRES_PASSWORD:-$(from_env_file POSTGRES_PASSWORD)}
  keep postgres_password "${password:-$(random)}"
  password=$(cat secrets/postgres_password)
  case $password in
    *[!A-Za-z0-9_-]*)
      echo 'POSTGRES_PASSWORD may have letters, digits, _ and - only, since it stands in a URL.' >&2
      rm secrets/postgres_password
      exit 1
      ;;
  esac
  keep database_url "postgres://nezuko:$password@postgres:5432/nezuko"

  # The user of the bot may do what the bot does, and that of the health check nothing but ping.
  password=$(random)
  if [ ! -s secrets/redis_url ] || [ ! -s secrets/redis_acl ]; then
    rm -f secrets/redis_url secrets/redis_acl
  fi
  keep redis_url "redis://nezuko:$password@redis:6379"
  keep redis_acl "user default off
user health on nopass resetchannels -@all +ping
user nezuko on >$password ~nezuko:* resetchannels &nezuko:* -@all +select +get +set +mget +del +eval +time +zadd +zcard +zrange +zrem +zremrangebyscore +pexpire +publish +subscribe"
  # For the profile `alerting` only; there is nothing to generate.
  [ -z "${ALERT_BOT_TOKEN:-}" ] || keep alert_bot_token "$ALERT_BOT_TOKEN"
  keep grafana_password "$(from_env_file GRAFANA_PASSWORD | grep . || random)"
fi

set_in_env_file COMPOSE_PATH_SEPARATOR :
set_in_env_file COMPOSE_FILE "$files"
[ -z "$domain" ] || set_in_env_file DOMAIN "$domain"
echo "Ready: .env and secrets/ are written. Next: docker compose up --build --detach"
