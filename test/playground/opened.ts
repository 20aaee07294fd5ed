import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type Playground, startPlayground } from './start.ts';

interface Opened {
  readonly playground: Playground;
  readonly browser: Browser;
}

/** A playground and a browser for all tests of a file; answers how a test gets at them. */
export function openForAll(): () => Opened {
  let opened: Opened | undefined;
  beforeAll(async () => {
    const [playground, browser] = await Promise.all([
      startPlayground({ port: 0, isFixed: true }),
      startBrowser(),
    ]);
    opened = { playground, browser };
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.playground.close();
  });
  return () => {
    if (opened === undefined) throw new Error('the playground has not been opened');
    return opened;
  };
}
