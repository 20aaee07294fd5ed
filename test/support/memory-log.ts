import type { Log } from '../../src/core/lib/log.ts';

type Level = keyof Log;

/** A log that keeps its lines for the test to read. */
export function memoryLog(): Log & { lines(level: Level): string[] } {
  const kept: { level: Level; message: string }[] = [];
  const keep = (level: Level) => (_fields: object, message: string) => {
    kept.push({ level, message });
  };
  return {
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
    lines: (level) => kept.filter((line) => line.level === level).map(({ message }) => message),
  };
}
