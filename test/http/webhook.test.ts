import { describe, expect, it } from 'vitest';
import { memoryLog } from '../support/memory-log.ts';
import { answering, answerOf, serve } from './serve.ts';

const SECRET = 'open-sesame';

/** The webhook before a handler; posts an update with its secret, or with another. */
async function webhook(handle: () => 'done' | 'retry' | Promise<'done' | 'retry'>) {
  const log = memoryLog();
  let refused = 0;
  const onRefused = () => {
    refused += 1;
  };
  const root = await serve({
    log,
    webhook: { path: '/telegram', secret: SECRET, handle: answering(handle), onRefused },
  });
  const post = (token: string | undefined = SECRET, body = '{"update_id":7}') =>
    fetch(`${root}/telegram`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': token },
    });
  return { log, post, refused: () => refused };
}

describe('a post to the webhook', () => {
  it.each([
    ['another secret of the same length', 'open-sesamy'],
    ['the beginning of the secret', 'open-sesam'],
    ['more than the secret', 'open-sesame-'],
    ['the secret in capitals', 'OPEN-SESAME'],
    ['an empty secret', ''],
  ])('with %s is refused, told of, and not handled', async (_name, token) => {
    let handled = 0;
    const { post, refused } = await webhook(() => {
      handled += 1;
      return 'done';
    });
    expect(await answerOf(await post(token))).toEqual([401, { error: 'unauthorized' }]);
    expect([handled, refused()]).toEqual([0, 1]);
    expect((await post()).status).toBe(200);
    expect([handled, refused()]).toEqual([1, 1]);
  });

  it('of something else is answered with what is wrong', async () => {
    const { post } = await webhook(() => 'done');
    expect(await answerOf(await post(SECRET, '{}'))).toEqual([400, { error: 'not an update' }]);
  });

  it.each([
    ['at once', () => 'retry' as const],
    ['later', async () => 'retry' as const],
  ])('that cannot be handled now is asked for again, told %s', async (_when, handle) => {
    const { post, log } = await webhook(handle);
    expect(await answerOf(await post())).toEqual([503, { error: 'try again' }]);
    expect(log.lines('error')).toEqual([]);
  });

  it.each([
    ['throws', () => new Error('boom'), 'boom'],
    ['throws what is no error', () => 'boom as text', 'boom as text'],
  ])('whose handling %s is not asked for again, and is logged', async (_how, make, error) => {
    const { post, log } = await webhook(() => {
      throw make();
    });
    expect((await post()).status).toBe(200);
    expect(log.fields('error')).toEqual([{ update_id: 7, error }]);
  });
});
