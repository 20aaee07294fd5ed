import { spawnSync } from 'node:child_process';

/** Whether this machine has systemd's own judge of units. */
export const hasAnalyzer = spawnSync('systemd-analyze', ['--version']).status === 0;
