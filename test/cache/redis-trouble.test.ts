import { ReplyError } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { createRedisLog } from '../../src/cache/redis/log.ts';
import {
  closedError,
  describe as described,
  isAnswer,
  isRefusal,
  redisFaultOf,
  refusalOf,
  succeeded,
} from '../../src/cache/redis/trouble.ts';
import { memoryLog } from '../support/memory-log.ts';

/** An error that Redis answers to a command, as ioredis hands it on. */
function answer(message: string, name?: string, ...args: unknown[]): Error {
  const error: Error = new ReplyError(message);
  return name === undefined ? error : Object.assign(error, { command: { name, args } });
}

const coded = (code: string) => Object.assign(new Error('connect to 10.0.0.7'), { code });

describe('why Redis cannot be used', () => {
  it.each<[string, unknown, string, string]>([
    [
      'it is loading',
      answer('LOADING Redis is loading', 'get', 'key'),
      'LOADING',
      'GET is refused: LOADING Redis is loading',
    ],
    [
      'the password is wrong, which is not shown',
      answer('WRONGPASS invalid pair', 'auth', 'secret'),
      'WRONGPASS',
      'AUTH is refused: WRONGPASS invalid pair',
    ],
    [
      'it lacks the database',
      answer('ERR DB index is out of range', 'select', 7),
      'ERR',
      'SELECT 7 is refused: ERR DB index is out of range',
    ],
    ['it says no to something', answer('ERR no'), 'ERR', 'a command is refused: ERR no'],
    [
      'it does not know a command, and quotes it',
      answer("ERR unknown command 'AUTH', with args beginning with: 'secret'\nmore", 'auth'),
      'ERR',
      "AUTH is refused: ERR unknown command 'AUTH'",
    ],
    [
      'it talks a lot',
      answer(`ERR ${'x'.repeat(300)}`, 'get'),
      'ERR',
      `GET is refused: ERR ${'x'.repeat(180)}…`,
    ],
  ])('%s', (_why, error, kind, reason) => {
    expect(redisFaultOf(error)).toEqual({ kind, reason, isAnswer: true, isClose: false });
  });

  it.each<[string, unknown, string]>([
    ['nobody is there', coded('ECONNREFUSED'), 'ECONNREFUSED'],
    ['it is silent', new Error('Command timed out'), 'does not answer in time'],
    ['the line is cut', closedError(), 'the connection was closed'],
    ['a command was lost', new Error('Connection is closed.'), 'the connection was closed'],
    ['it was tried often', new Error('Reached the max retries'), 'the connection was closed'],
    [
      'the stream has ended',
      new Error("Stream isn't writeable and enableOfflineQueue is false"),
      'the connection was closed',
    ],
    ['it is no Redis', new Error('Unknown RESP type H'), 'what answers there is no Redis'],
    ['it is none either', new Error('Protocol error'), 'what answers there is no Redis'],
    ['of something else', new Error('odd: Command timed out'), 'odd: Command timed out'],
    ['of what is no error', 'odd', 'odd'],
    ['of something long', new Error('x'.repeat(201)), `${'x'.repeat(200)}…`],
    ['of something not too long', new Error('x'.repeat(200)), 'x'.repeat(200)],
  ])('%s', (_why, error, reason) => {
    expect(redisFaultOf(error)).toMatchObject({ kind: 'away', reason, isAnswer: false });
  });

  it('is a mere close when nothing else is known of it', () => {
    expect(redisFaultOf(closedError()).isClose).toBe(true);
    expect(redisFaultOf(coded('ECONNRESET')).isClose).toBe(false);
    expect(redisFaultOf(new Error('Connection is closed.')).isClose).toBe(false);
  });
});

describe('a command that is refused', () => {
  it.each([
    [answer("NOPERM this user has no permissions to run the 'get' command"), true, true],
    [answer("ERR unknown command 'EVAL'"), true, true],
    [answer('NOPERMISSION'), true, false],
    [answer('LOADING NOPERM'), true, false],
    [answer('odd ERR unknown command'), true, false],
    [new Error('NOPERM'), false, false],
    ['NOPERM', false, false],
  ])('is told from other trouble: %s', (error, answered, refused) => {
    expect([isAnswer(error), isRefusal(error)]).toEqual([answered, refused]);
  });

  it.each([
    ["NOPERM No permissions to access a key used as an argument to 'get'", 'GET nezuko:probe'],
    ['NOPERM No permissions to access one of the keys used as arguments', 'GET nezuko:probe'],
    ['NOPERM No permissions to access a channel used as an argument', 'GET nezuko:probe'],
    ["NOPERM this user has no permissions to run the 'get' command", 'GET'],
    ['odd NOPERM a key used', 'GET'],
  ])('names its key where that is the reason: %s', (message, what) => {
    expect(refusalOf('GET', 'nezuko:probe', answer(message))).toEqual({ what, why: message });
  });

  it('is described, together with others that are refused for the same', () => {
    const refuse = (what: string, why: string) => ({ what, why });
    expect(described([])).toBe('');
    expect(described([refuse('GET', "NOPERM no right to run the 'get' command")])).toBe(
      "GET is refused: NOPERM no right to run the 'get' command",
    );
    expect(
      described([
        refuse('GET', "NOPERM no right to run the 'get' command"),
        refuse('SET', "NOPERM no right to run the 'set' command"),
        refuse('EVAL', 'ERR unknown'),
      ]),
    ).toBe(
      'GET, SET are refused: NOPERM no right to run the command; EVAL is refused: ERR unknown',
    );
  });
});

describe('the answers of a pipeline', () => {
  it('are handed on, unless one of them is an error', () => {
    expect(
      succeeded([
        [null, 'OK'],
        [null, 7],
      ]),
    ).toEqual(['OK', 7]);
    expect(() =>
      succeeded([
        [null, 'OK'],
        [answer('ERR no'), undefined],
      ]),
    ).toThrow('ERR no');
    expect(() => succeeded(null)).toThrow('transaction aborted');
  });
});

describe('what is told of Redis', () => {
  const away = redisFaultOf(coded('ECONNREFUSED'));
  const loading = redisFaultOf(answer('LOADING Redis is loading', 'get'));
  const noGet = { what: 'GET', why: 'NOPERM' };
  const noSet = { what: 'SET', why: 'NOPERM' };

  it('is each trouble once, until it is over', () => {
    const log = memoryLog();
    const teller = createRedisLog(log);
    for (const trouble of [away, away, loading, loading, away]) teller.trouble(trouble);
    expect(log.lines('warn')).toEqual([
      'Redis is away, working without it',
      'Redis cannot be used, working without it',
    ]);
    expect(log.fields('warn')).toEqual([{ reason: away.reason }, { reason: loading.reason }]);
    teller.open({ written: 3 }, []);
    teller.open({ written: 0 }, []);
    expect(log.lines('info')).toEqual(['Redis is back']);
    expect(log.fields('info')).toEqual([{ written: 3 }]);
    teller.trouble(away);
    expect(log.lines('warn')).toHaveLength(3);
  });

  it('is which commands are refused, once, and when nothing is any more', () => {
    const log = memoryLog();
    const teller = createRedisLog(log);
    teller.open({}, [noGet]);
    teller.open({}, [noGet]);
    teller.open({}, [noSet]);
    expect(log.lines('info')).toEqual([]);
    expect(log.fields('warn')).toEqual([
      { reason: 'GET is refused: NOPERM', commands: ['GET'] },
      { reason: 'SET is refused: NOPERM', commands: ['SET'] },
    ]);
    teller.open({}, []);
    teller.open({}, []);
    expect(log.lines('info')).toEqual(['Redis refuses nothing any more']);
    teller.open({}, [noGet]);
    expect(log.lines('warn')).toHaveLength(3);
  });

  it('is once that its password is not needed', () => {
    const log = memoryLog();
    const teller = createRedisLog(log);
    teller.needlessPassword();
    teller.needlessPassword();
    expect(log.lines('warn')).toEqual(['REDIS_URL has a password, and Redis asks for none']);
  });
});
