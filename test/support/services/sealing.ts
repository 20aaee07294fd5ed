import { createSeal } from '../../../src/cache/redis/seal.ts';

/** What the instances of one bot sign with what they share. */
export const SEALING = { secret: Buffer.from('of one bot'), now: () => new Date() };

/** Reads and writes as another instance of that bot does. */
export const anotherInstance = createSeal(SEALING);

/** A command as it goes to Redis, without what it is sealed with. */
export const unsealed = (command: string): string =>
  command.replace(/ [\w-]{16}[0-9a-z]{6,7}\./, ' ');
