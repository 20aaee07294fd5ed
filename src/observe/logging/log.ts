import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { eachString } from './each-string.ts';
import { escapeControls, printable } from './printable.ts';
import type { Redact } from './redact.ts';
import { redactJson } from './redact-json.ts';
import { withSourceFrames } from './source-frames.ts';

export interface LogOptions {
  readonly level: string;
  readonly environment: 'development' | 'production';
  /** Replaces secrets in every string of a line. */
  readonly redact: Redact;
  /** Fields added to every line; the fields of the line itself take precedence. */
  readonly context?: () => object;
  /** Writes a line; standard output by default. */
  readonly write?: (line: string) => void;
}

/** The line breaks of a stack trace that may stay: only those before a frame. */
const BETWEEN_FRAMES = /\n(?=\s+at )/;

/**
 * A pino logger: JSON lines in production, readable ones in development. The field `logger` names
 * the part of the bot that logs.
 */
export async function createLogger(options: LogOptions): Promise<Logger> {
  const { level, environment, redact, context = () => ({}), write } = options;
  const out = write ?? ((line: string) => void process.stdout.write(line));
  const settings = {
    level,
    base: null,
    mixin: context,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: withReadableTrace },
  };
  const format = environment === 'production' ? asJson : await readableFormat();
  const destination: DestinationStream = {
    write: (line) => out(format(redactJson(line, redact))),
  };
  return pino(settings, destination);
}

function withReadableTrace(fields: Record<string, unknown>): Record<string, unknown> {
  const { stack } = fields;
  return typeof stack === 'string' ? { ...fields, stack: withSourceFrames(stack) } : fields;
}

const asJson = (json: string) => `${escapeControls(json)}\n`;

/** Loads what only lines for human eyes need. */
async function readableFormat(): Promise<(json: string) => string> {
  const { default: pretty } = await import('pino-pretty');
  const readable = pretty.prettyFactory({ colorize: process.stdout.isTTY, singleLine: true });
  return (json) => readable(eachString(JSON.parse(json), printableField)) ?? json;
}

function printableField(text: string, field: string): string {
  if (field !== 'stack') return printable(text);
  return text.split(BETWEEN_FRAMES).map(printable).join('\n');
}
