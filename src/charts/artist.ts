import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Chart } from '../core/statistics/chart.ts';

/** Pictures that wait; who asks when there are as many gets none. */
const MOST_WAITING = 50;
/** A picture is shown again for this long, since its figures change every few seconds. */
const KEPT_MS = 60_000;
const KEPT_PICTURES = 100;
/** After so much time without work the thread ends, which gives its memory back. */
const IDLE_MS = 30_000;
/** A picture that takes this long never comes. */
const TAKES_AT_MOST_MS = 20_000;

interface Job {
  readonly chart: Chart;
  readonly done: (png: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

interface Answer {
  readonly png?: Uint8Array;
  readonly error?: string;
}

/**
 * Draws pictures in a thread of its own, one at a time, so that nothing else waits for them. The
 * thread starts with the first picture.
 */
export function createArtist() {
  const kept = new LRUCache<string, Promise<Uint8Array>>({ max: KEPT_PICTURES, ttl: KEPT_MS });
  const waiting: Job[] = [];
  let worker: Worker | undefined;
  let current: Job | undefined;
  let timer: NodeJS.Timeout | undefined;

  function stop(): Promise<unknown> {
    clearTimeout(timer);
    const ended = worker?.terminate();
    worker = undefined;
    return ended ?? Promise.resolve();
  }

  function end(settle: (job: Job) => void): void {
    const job = current;
    current = undefined;
    clearTimeout(timer);
    if (job !== undefined) settle(job);
    next();
  }

  function fail(error: Error): void {
    void stop();
    end((job) => job.failed(error));
  }

  function start(): Worker {
    const started = new Worker(workerFile(), { name: 'charts', stdout: false });
    started.on('message', ({ png, error }: Answer) =>
      end((job) => (png === undefined ? job.failed(new Error(error)) : job.done(png))),
    );
    started.on('error', (error: unknown) =>
      fail(error instanceof Error ? error : new Error(String(error))),
    );
    // A shutdown does not wait for pictures.
    started.unref();
    return started;
  }

  function next(): void {
    if (current !== undefined) return;
    current = waiting.shift();
    clearTimeout(timer);
    if (current === undefined) {
      timer = setTimeout(stop, IDLE_MS).unref();
      return;
    }
    worker ??= start();
    worker.postMessage(current.chart);
    timer = setTimeout(() => fail(new Error('the picture takes too long')), TAKES_AT_MOST_MS);
    timer.unref();
  }

  return {
    /** Rejects when too many wait, or it cannot be drawn. The same picture is drawn once a minute. */
    draw(key: string, chart: () => Chart): Promise<Uint8Array> {
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (waiting.length >= MOST_WAITING) return Promise.reject(new Error('too many wait'));
      const drawing = new Promise<Uint8Array>((done, failed) => {
        waiting.push({ chart: chart(), done, failed });
        next();
      });
      kept.set(key, drawing);
      drawing.catch(() => kept.delete(key));
      return drawing;
    },

    /** Whether the thread is running. */
    isAwake: () => worker !== undefined,

    close: async (): Promise<void> => void (await stop()),
  };
}

/** Beside the sources; in the bundle this code is in another folder. */
function workerFile(): string {
  const places = ['worker.ts', '../charts/worker.js', 'charts/worker.js'];
  const files = places.map((place) => join(import.meta.dirname, place));
  return files.find((file) => existsSync(file)) ?? '';
}
