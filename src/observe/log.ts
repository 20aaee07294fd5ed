import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import pretty from 'pino-pretty';

export interface LogOptions {
  readonly level: string;
  readonly environment: 'development' | 'production';
  /** Replaces secrets in a finished line, wherever in it they came to stand. */
  readonly redact: (line: string) => string;
  /** Fields of every line, unless it has them itself. */
  readonly context?: () => object;
  /** Where lines go; standard output when left out. */
  readonly write?: (line: string) => void;
}

/** JSON lines in production, readable ones in development; `logger` names the part that speaks. */
export function createLogger(options: LogOptions): Logger {
  const { level, environment, redact, context = () => ({}), write } = options;
  const out = write ?? ((line: string) => void process.stdout.write(line));
  const safe: DestinationStream = { write: (line: string) => out(redact(line)) };
  const settings = {
    level,
    base: null,
    mixin: context,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (environment === 'production') return pino(settings, safe);
  const readable = pretty.prettyFactory({ colorize: process.stdout.isTTY, singleLine: true });
  return pino(settings, { write: (line: string) => safe.write(readable(line) ?? line) });
}
