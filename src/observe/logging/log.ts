import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import pretty from 'pino-pretty';
import { eachString } from './each-string.ts';
import { escapeControls, printable } from './printable.ts';
import type { Redact } from './redact.ts';
import { redactJson } from './redact-json.ts';

export interface LogOptions {
  readonly level: string;
  readonly environment: 'development' | 'production';
  /** Replaces secrets in a text, wherever in a line it came to stand. */
  readonly redact: Redact;
  /** Fields of every line, unless it has them itself. */
  readonly context?: () => object;
  /** Where lines go; standard output when left out. */
  readonly write?: (line: string) => void;
}

/** In a trace a line may begin with a frame, and with nothing else. */
const BETWEEN_FRAMES = /\n(?=\s+at )/;

/** JSON lines in production, readable ones in development; `logger` names the part that speaks. */
export function createLogger(options: LogOptions): Logger {
  const { level, environment, redact, context = () => ({}), write } = options;
  const out = write ?? ((line: string) => void process.stdout.write(line));
  const settings = {
    level,
    base: null,
    mixin: context,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const asJson = (json: string) => `${escapeControls(json)}\n`;
  const readable = pretty.prettyFactory({ colorize: process.stdout.isTTY, singleLine: true });
  const asText = (json: string) => readable(eachString(JSON.parse(json), shown)) ?? json;
  const asWanted = environment === 'production' ? asJson : asText;
  const destination: DestinationStream = {
    write: (line) => out(asWanted(redactJson(line, redact))),
  };
  return pino(settings, destination);
}

function shown(text: string, field: string): string {
  if (field !== 'stack') return printable(text);
  return text.split(BETWEEN_FRAMES).map(printable).join('\n');
}
