import { existsSync } from 'node:fs';

/** Where systems have it. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that the tests may use; undefined when there is none. */
export const chromium = PLACES.find((path) => path !== undefined && existsSync(path));
