import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../src/telegram/api/answer.ts';

const refused = (more: object) => JSON.stringify({ ok: false, error_code: 429, ...more });

describe('what comes as an answer of the API', () => {
  it.each([
    '<html>Bad Gateway</html>',
    '',
    'null',
    '[]',
    '{}',
    '{"ok":"true","result":1}',
    '{"ok":true}',
    '{"ok":true,"result":null}',
    '{"ok":false}',
    '{"ok":false,"error_code":"409"}',
  ])('%j is none, and counts as a fault of the server', (text) => {
    const told = { ok: false, description: 'Not an answer of the API' };
    expect(readAnswer(text, 200)).toEqual({ ...told, error_code: 500 });
    expect(readAnswer(text, 502)).toEqual({ ...told, error_code: 502 });
  });

  it('is taken as it is when it is one', () => {
    const answer = { ok: true, result: [{ update_id: 1, message: { text: 'null' } }] };
    expect(readAnswer(JSON.stringify(answer), 200)).toEqual(answer);
    const no = { description: 'Too Many Requests', parameters: { retry_after: 30 } };
    expect(readAnswer(refused(no), 429)).toEqual({ ok: false, error_code: 429, ...no });
  });

  it.each([
    [0, 1],
    [-5, 1],
    [1e12, 3_600],
    ['soon', undefined],
  ])('asks to wait for %j: that is %j s', (asked, seconds) => {
    const answer = readAnswer(refused({ parameters: { retry_after: asked } }), 429);
    expect(answer).toMatchObject({ parameters: { retry_after: seconds } });
  });

  it('is a refusal also without a reason', () => {
    expect(readAnswer(refused({}), 429)).toMatchObject({ description: 'refused without a reason' });
  });
});
