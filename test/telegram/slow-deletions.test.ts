import { expect, it, vi } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createEnforcer } from '../../src/telegram/actions/enforcer.ts';
import { useFakeTimers } from '../support/fake-timers.ts';
import { openBotBefore } from './bot-before.ts';

useFakeTimers();

const GROUP = -1001;
const TAKEN = { ok: true, result: true };
const REFUSED = {
  ok: false,
  error_code: 400,
  description: "Bad Request: message can't be deleted",
};
const LIMITED = {
  ...{ ok: false, error_code: 429, description: 'Too Many Requests: retry after 2' },
  parameters: { retry_after: 2 },
};

/** An enforcer before a Telegram that gives one answer after the other, each after some time. */
function before(answers: readonly object[], takesMs = 0) {
  const left = [...answers];
  const { bot } = openBotBefore({
    retries: 3,
    async answer() {
      const answer = left.shift() ?? TAKEN;
      await new Promise((resolve) => setTimeout(resolve, takesMs));
      return answer;
    },
  });
  const due = new Set<number>();
  const written: string[] = [];
  const errors: unknown[] = [];
  const enforcer = createEnforcer({
    api: bot.api,
    inspect: async () => ({ kind: 'unknown' }),
    async deleteLater(_groupId, messageId) {
      written.push('due');
      due.add(messageId);
    },
    async deletedAfterAll(_groupId, messageId) {
      written.push('not due');
      due.delete(messageId);
    },
    background: createBackground((error) => void errors.push(error)),
    onDeletionRefused: () => void written.push('refused'),
    now: () => new Date(0),
  });
  return { enforcer, due, written, errors };
}

it.each<[string, readonly object[], number, string, readonly string[], readonly string[]]>([
  ['is done at once', [TAKEN], 100, 'done', [], []],
  ['is refused at once', [REFUSED], 100, 'refused', ['refused'], ['refused']],
  ['is limited', [LIMITED, TAKEN], 0, 'failed', ['due'], ['due', 'not due']],
  ['is answered late', [TAKEN], 900, 'failed', ['due'], ['due', 'not due']],
  ['is refused late', [REFUSED], 900, 'failed', ['due'], ['due', 'refused', 'not due']],
  ['is limited on and on', Array(9).fill(LIMITED), 0, 'failed', ['due'], ['due']],
])('a deletion that %s holds nobody up', async (_which, answers, takesMs, effect, soon, late) => {
  const { enforcer, due, written, errors } = before(answers, takesMs);
  const deletion = enforcer.deleteMessage(GROUP, 5);
  await vi.advanceTimersByTimeAsync(500);
  expect(written).toEqual(soon);
  expect(await deletion).toBe(effect);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written).toEqual(late);
  expect(due.size).toBe(late.at(-1) === 'due' ? 1 : 0);
  expect(errors).toEqual([]);
});
