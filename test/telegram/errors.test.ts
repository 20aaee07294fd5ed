import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import {
  describeError,
  effectOf,
  isCausedByPeople,
  isLimited,
  isMalformed,
  isRefusal,
  refusedWith,
} from '../../src/telegram/api/errors.ts';

const refusal = (error_code: number, description = 'No') =>
  new GrammyError('refused', { ok: false, error_code, description, parameters: {} }, 'x', {});
const away = new HttpError('cannot', new Error('ECONNREFUSED'));

describe('an error of a call', () => {
  it.each([
    [refusal(400), { refusal: true, malformed: true, limited: false }],
    [refusal(401), { refusal: false, malformed: false, limited: false }],
    [refusal(403), { refusal: true, malformed: false, limited: false }],
    [refusal(404), { refusal: true, malformed: false, limited: false }],
    [refusal(409), { refusal: false, malformed: false, limited: false }],
    [refusal(429), { refusal: false, malformed: false, limited: true }],
    [refusal(499), { refusal: true, malformed: false, limited: false }],
    [refusal(500), { refusal: false, malformed: false, limited: false }],
    [refusal(502), { refusal: false, malformed: false, limited: false }],
    [away, { refusal: false, malformed: false, limited: false }],
    [{ error_code: 400 }, { refusal: false, malformed: false, limited: false }],
    [{ error_code: 429 }, { refusal: false, malformed: false, limited: false }],
  ])('is a refusal, or not: %s', (error, is) => {
    expect({
      refusal: isRefusal(error),
      malformed: isMalformed(error),
      limited: isLimited(error),
    }).toEqual(is);
  });

  it.each([
    [refusal(400, 'Bad Request: message to delete not found'), 'Message to DELETE', true],
    [refusal(400, 'Bad Request: chat not found'), 'message', false],
    [refusal(502, 'message to delete not found'), 'message', false],
  ])('has a description of which a part is enough: %s', (error, part, has) => {
    expect(refusedWith(error, part)).toBe(has);
  });

  it.each([
    [refusal(403, 'Forbidden'), '403 Forbidden'],
    [away, 'cannot (ECONNREFUSED)'],
    [new TypeError('oops'), 'TypeError: oops'],
    ['oops', 'oops'],
  ])('is described in a line: %s', (error, line) => {
    expect(describeError(error)).toBe(line);
  });

  it.each([
    'Forbidden: bot was blocked by the user',
    'Forbidden: user is deactivated',
    "Forbidden: bot can't initiate conversation with a user",
    "Forbidden: bot can't send messages to the user",
    'Forbidden: bot was kicked from the supergroup chat',
    'Forbidden: bot is not a member of the channel chat',
    'Bad Request: PEER_ID_INVALID',
    'Bad Request: chat not found',
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
    'Bad Request: query ID is invalid',
    'Bad Request: message is not modified',
    'Bad Request: message to edit not found',
    "Bad Request: message can't be edited",
    'Bad Request: message to delete not found',
    "Bad Request: message can't be deleted for everyone",
    'Bad Request: message to be replied not found',
    'Bad Request: message to reply not found',
    'Bad Request: message thread not found',
    'Bad Request: TOPIC_CLOSED',
    'Bad Request: TOPIC_DELETED',
    'Bad Request: not enough rights to send text messages to the chat',
    'Bad Request: have no rights to send a message',
    'Bad Request: need administrator rights in the channel chat',
    'Bad Request: CHAT_WRITE_FORBIDDEN',
    'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN',
    'Bad Request: CHAT_RESTRICTED',
    'Bad Request: group chat was upgraded to a supergroup chat',
    'Bad Request: group chat was deactivated',
  ])('is what people bring about: %s', (description) => {
    expect(isCausedByPeople(description)).toBe(true);
    expect(isCausedByPeople(description.toUpperCase())).toBe(true);
  });

  it.each([
    "Bad Request: can't parse entities",
    'Bad Request: BUTTON_DATA_INVALID',
    'Unauthorized',
  ])('is a mistake in the bot: %s', (description) => {
    expect(isCausedByPeople(description)).toBe(false);
  });
});

describe('the effect of a call', () => {
  it.each([
    ['went through', undefined, 'done'],
    ['found it so already', refusal(400, 'message to delete not found'), 'done'],
    ['was refused', refusal(403), 'refused'],
    ['was to wait', refusal(429), 'failed'],
    ['met trouble', refusal(502, 'message to delete not found'), 'failed'],
    ['was not answered', away, 'failed'],
  ] as const)('that %s is “%s”', async (_how, error, effect) => {
    const call = error === undefined ? Promise.resolve(true) : Promise.reject(error);
    expect(await effectOf(call, ['not there', 'to delete not found'])).toBe(effect);
  });

  it('takes a refusal for one, if not told otherwise', async () => {
    expect(await effectOf(Promise.reject(refusal(400)))).toBe('refused');
  });
});
