import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasAnalyzer } from '../support/services/analyzer.ts';

const UNIT = 'deploy/nezuko.service';
const unit = readFileSync(UNIT, 'utf8');
const command = readFileSync('deploy/command.sh', 'utf8');

/** What a line of the unit says. */
const entry = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];

describe('the unit for systemd', () => {
  it('starts what runs in production, from the release that the link names', () => {
    expect(entry('ExecStart')).toBe(
      '/usr/bin/node --max-semi-space-size=16 /opt/nezuko/current/src/start.js',
    );
    expect(entry('WorkingDirectory')).toBe('/var/lib/nezuko');
    expect(Number(entry('TimeoutStopSec'))).toBe(45);
  });

  it('runs commands as the service runs', () => {
    for (const name of ['User', 'Group', 'WorkingDirectory', 'EnvironmentFile']) {
      expect(command).toContain(String(entry(name)));
    }
  });

  it('keeps the service from everything that it does not need', () => {
    for (const line of [
      'NoNewPrivileges=true',
      'ProtectSystem=strict',
      'ProtectHome=true',
      'CapabilityBoundingSet=',
      'SystemCallFilter=@system-service',
      'UMask=0077',
    ]) {
      expect(unit.split('\n')).toContain(line);
    }
  });

  it.runIf(hasAnalyzer)('is rated below 3 of 10 by systemd itself', () => {
    const options = ['security', '--offline=yes', '--no-pager', UNIT];
    const rating = execFileSync('systemd-analyze', options, { encoding: 'utf8' });
    const [, exposure] = /Overall exposure level for nezuko\.service: ([\d.]+)/.exec(rating) ?? [];
    expect(Number(exposure)).toBeLessThan(3);
  });
});
