#!/bin/sh
# Runs one of the bot's commands as the service runs: sudo sh deploy/command.sh backup [arguments]
set -eu
name=${1:?is missing: backup, forget, migrate, migrate-down or warm}
shift
exec systemd-run --quiet --wait --pipe --collect \
  --uid=nezuko --gid=nezuko --working-directory=/var/lib/nezuko \
  --property=EnvironmentFile=/etc/nezuko/env \
  /usr/bin/node /opt/nezuko/current/src/run.cjs "/opt/nezuko/current/src/commands/$name.ts" "$@"
