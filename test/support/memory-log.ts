import type { Log } from '../../src/core/lib/log.ts';

type Level = keyof Log;

export interface MemoryLog extends Log {
  /** What the lines say in words. */
  lines(level: Level): string[];
  /** What the lines carry beside that. */
  fields(level: Level): object[];
}

/** A log that keeps its lines for the test to read. */
export function memoryLog(): MemoryLog {
  const kept: { level: Level; fields: object; message: string }[] = [];
  const keep = (level: Level) => (fields: object, message: string) => {
    kept.push({ level, fields, message });
  };
  const of = (level: Level) => kept.filter((line) => line.level === level);
  return {
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
    lines: (level) => of(level).map(({ message }) => message),
    fields: (level) => of(level).map(({ fields }) => fields),
  };
}
