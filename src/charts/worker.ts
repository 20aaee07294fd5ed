import { parentPort } from 'node:worker_threads';
import type { Chart } from '../core/statistics/chart.ts';
import { draw } from './draw.ts';

/** Draws one picture after the other for the thread that started it. */
parentPort?.on('message', async (chart: Chart) => {
  try {
    parentPort?.postMessage({ png: await draw(chart) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
