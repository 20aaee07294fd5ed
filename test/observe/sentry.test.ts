import { afterEach, describe, expect, it } from 'vitest';
import { createPost } from '../../src/network/post.ts';
import { createRedactor } from '../../src/observe/logging/redact.ts';
import { createErrorReporter } from '../../src/observe/sentry.ts';
import { StorageError } from '../../src/storage/errors.ts';
import { openIngest } from '../support/ingest.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

describe('error reports', () => {
  const redact = createRedactor(['123456:AA-secret-token']);
  const post = async () => createPost();

  it('carry environment, release and ids, and no secret', async () => {
    const ingest = await openIngest();
    closing.push(ingest.close);
    const { dsn } = ingest;
    const options = { dsn, environment: 'production', release: '1.2.3', redact, post };
    const reporter = await createErrorReporter(options);
    reporter.report(new Error('GET /bot123456:AA-secret-token/getMe failed'), {
      user_id: 42,
      group_id: -100,
    });
    await reporter.close();
    expect(ingest.events()).toHaveLength(1);
    expect(ingest.events()[0]).toMatchObject({
      environment: 'production',
      release: '1.2.3',
      tags: { user_id: '42', group_id: '-100' },
      exception: { values: [{ value: 'GET /bot[redacted]/getMe failed' }] },
    });
    expect(ingest.text()).not.toContain('secret-token');
  });

  it('name the code that the database gave the error', async () => {
    const ingest = await openIngest();
    closing.push(ingest.close);
    const options = { dsn: ingest.dsn, environment: 'production', release: '1.2.3', redact, post };
    const reporter = await createErrorReporter(options);
    const cause = Object.assign(new Error('relation "x" does not exist'), { code: '42P01' });
    reporter.report(new StorageError('find_group', 'broken', cause), { group_id: -100 });
    await reporter.close();
    expect(ingest.events()).toEqual([
      expect.objectContaining({
        tags: { group_id: '-100', error_code: '42P01' },
        exception: {
          values: [
            expect.objectContaining({
              value:
                'database operation find_group failed (broken): 42P01 relation "x" does not exist',
            }),
          ],
        },
      }),
    ]);
  });

  it('are not made without a DSN', async () => {
    const options = { dsn: undefined, environment: 'production', release: '1.2.3', redact, post };
    const reporter = await createErrorReporter(options);
    reporter.report(new Error('nobody is told'), {});
    await expect(reporter.close()).resolves.toBeUndefined();
  });
});
