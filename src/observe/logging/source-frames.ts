import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in the bundle, as a frame of a stack trace names it. */
const PLACE = /(file:\/\/[^\s()]+\/dist\/[^\s()]+\.js):(\d+):(\d+)/g;

/** Read when the first trace needs them, and kept: a fault may come with every update. */
const maps = new Map<string, SourceMap | undefined>();

/**
 * A stack trace whose frames name the sources instead of the bundle. Node would do the same for
 * every error (`--enable-source-maps`), for 35 MB of memory and twice the time to start.
 */
export function withSourceFrames(trace: string): string {
  return trace.replace(PLACE, (place, url: string, line: string, column: string) => {
    const entry = mapOf(url)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return place;
    const source = new URL(entry.originalSource, url).href;
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(url: string): SourceMap | undefined {
  if (!maps.has(url)) maps.set(url, readMap(url));
  return maps.get(url);
}

/** Undefined where the bundle came without its maps. */
function readMap(url: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')));
  } catch {
    return undefined;
  }
}
