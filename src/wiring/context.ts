import type { Logger } from 'pino';
import type { Config } from '../config/load.ts';
import { PAGE_PATH } from '../contract/paths.ts';
import type { Background } from '../core/lib/background.ts';
import type { Metrics } from '../observe/metrics/metrics.ts';

/** Where the control room is served as a page; undefined when it is not. */
export const pageUrlOf = ({ publicUrl }: Pick<Config, 'publicUrl'>): string | undefined =>
  publicUrl === undefined ? undefined : `${publicUrl}${PAGE_PATH}`;

/** What every part of a process works with: the bot, or a command that works like one. */
export interface Context {
  readonly config: Config;
  /** The parts log as its children, each under a name of its own. */
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Work that only the shutdown waits for. */
  readonly background: Background;
  readonly onError: (error: unknown, ids?: object) => void;
  /** Reports what has a line of its own in the log. */
  readonly report: (error: Error) => void;
  /** Closes something at the end, in reverse order; past the deadline, in ms, it is left alone. */
  readonly onShutdown: (
    what: string,
    close: () => Promise<unknown> | unknown,
    deadlineMs?: number,
  ) => void;
}
