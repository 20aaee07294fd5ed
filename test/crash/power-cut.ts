import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Scenario } from '../support/scenario.ts';
import type { Random } from './random.ts';

/** A round without so many calls ends here all the same. */
const ROUND_MS = 1_500;
const CALLS = 40;

/**
 * Ends the process as a power cut does, in the middle of its work: when one of its next calls has
 * been made and not reached Telegram, when it was carried out and its answer is on the way, or
 * somewhere between two calls. Answers what was hit, and when by Telegram's clock.
 */
export async function cutPower(scenario: Scenario, random: Random, act: () => Promise<void>) {
  const { telegram } = scenario;
  const nth = 1 + random.below(CALLS);
  const how = random.pick(['lost', 'carried out', 'between'] as const);
  const turns = random.below(40);
  const struck = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let calls = 0;
  const match = () => {
    calls += 1;
    if (calls === nth) struck.resolve();
    return calls === nth && how !== 'between';
  };
  const fault =
    how === 'carried out'
      ? ({ kind: 'hold', until: released.promise, when: 'after-execution' } as const)
      : ({ kind: 'hang' } as const);
  const rule = telegram.faults.add({ ...fault, match });
  const acting = act();
  await Promise.race([struck.promise, sleep(ROUND_MS)]);
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
  await scenario.bot.kill();
  const at = telegram.clock.now();
  rule.remove();
  released.resolve();
  await acting;
  return { what: `call ${nth} ${how}`, at };
}
