import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What stands in for Docker and systemd, which tests cannot have: each command does on this machine
 * what it would do in a container or for a service. `$SERVICE` is the folder that the bot works in.
 */
const SHIMS: Record<string, string> = {
  docker: `
case "$*" in
  "compose stop bot" | "stop nezuko" | "compose up"* | "start nezuko") exit 0 ;;
  "compose cp bot:/app/data/backups ." | "cp nezuko:/app/data/backups .")
    exec cp -r "$SERVICE/data/backups" . ;;
esac
while [ $# -gt 0 ]; do
  case $1 in
    run) mkdir -p "$SERVICE/data"; shift ;;
    compose | exec | -T | --rm | --no-deps | --interactive) shift ;;
    --volume) shift 2 ;;
    bot | nezuko) shift; cd "$SERVICE"; exec "$@" ;;
    postgres)
      shift
      case $1 in pg_dump | pg_restore) ;; *) exit 64 ;; esac
      # In the container, the tools find the server by its socket, and trust is given.
      exec "$@" ;;
    *) exit 64 ;;
  esac
done
exit 64
`,
  sudo: 'exec "$@"',
  systemctl: 'case "$*" in "stop nezuko" | "start nezuko") ;; *) exit 64 ;; esac',
  'systemd-run': `
while [ $# -gt 0 ]; do
  case $1 in
    --working-directory=*) cd "\${1#*=}"; shift ;;
    --property=EnvironmentFile=*) set -a; . "\${1#*=EnvironmentFile=}"; set +a; shift ;;
    --*) shift ;;
    *) exec "$@" ;;
  esac
done
`,
  chown: 'exit 0',
};

/** Puts them into a folder for PATH. */
export function makeShims(folder: string): string {
  const bin = join(folder, 'shims');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(SHIMS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\nset -eu\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}
