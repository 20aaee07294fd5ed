import { expect, it } from 'vitest';
import { CONTENT, until } from '../support/services/scripted-redis.ts';
import { unsealed } from '../support/services/sealing.ts';
import { inTime, openScripted, pass, stopTheClock } from './scripted-instance.ts';

stopTheClock();

const NO_MESSAGES =
  'Redis passes on no messages between instances: changes arrive within ten seconds';

/** Says no to one command, and is content with all others. */
const refusing = (name: string, error: string) => (command: readonly string[]) =>
  command[0] === name ? `-${error}` : CONTENT(command);

const NOT_ALLOWED = "NOPERM User bot has no permissions to run the 'subscribe' command";

it('messages are heard by the topic that they are sent to, in the name of this bot', async () => {
  const { broadcast, server, heard, recovers } = await openScripted();
  await recovers();
  expect(server.commands).toContain('publish nezuko:1:probe ');
  expect(server.commands).toContain('subscribe nezuko:1:groups nezuko:1:probe');
  server.commands.length = 0;
  broadcast.send('groups', '-100 -200');
  await until(() => server.commands.length > 0);
  expect([server.commands.map(unsealed), heard]).toEqual([
    ['publish nezuko:1:groups -100 -200'],
    ['gap'],
  ]);
});

it('messages that nobody may listen to are told of once, until they are heard again', async () => {
  const { server, log, heard, cache, reason, recovers } = await openScripted();
  await recovers(refusing('subscribe', NOT_ALLOWED), /^SUBSCRIBE is refused: NOPERM/);
  await cache.set('a', 'member', 60);
  expect(server.commands.map(unsealed)).toContain('set nezuko:1:a member PX 60000');
  const probes = () => server.commands.filter((command) => command.startsWith('subscribe')).length;
  await inTime(() => probes() > 2);
  expect([log.lines('warn').slice(1), heard]).toEqual([[NO_MESSAGES], []]);
  server.script.answer = CONTENT;
  await inTime(() => heard.length > 0);
  expect([await reason(), heard]).toEqual(['well', ['gap']]);
  expect(log.lines('info').at(-1)).toBe('Redis passes on messages between instances again');
  server.script.answer = refusing('subscribe', NOT_ALLOWED);
  server.cut();
  await inTime(() => log.lines('warn').length > 2);
  expect(log.lines('warn').slice(1)).toEqual([NO_MESSAGES, NO_MESSAGES]);
});

it('a connection for messages that cannot be made is told of, with what Redis says', async () => {
  const { log, reason, recovers } = await openScripted();
  await recovers(refusing('subscribe', 'ERR odd'), /^SUBSCRIBE is refused: ERR odd$/);
  expect(log.fields('warn').at(-1)).toEqual({ reason: 'ERR: SUBSCRIBE is refused: ERR odd' });
  expect([await reason(), log.lines('warn').at(-1)]).toEqual([
    'SUBSCRIBE is refused: ERR odd',
    NO_MESSAGES,
  ]);
});

it('a connection for messages that nobody answers on is told of', async () => {
  const { log, recovers, server } = await openScripted();
  await recovers((command) => (command[0] === 'subscribe' ? undefined : CONTENT(command)), /not/);
  await until(() => server.commands.some((command) => command.startsWith('subscribe')));
  await pass(1_000);
  await until(() => log.lines('warn').length > 1);
  expect(log.fields('warn').at(-1)).toEqual({ reason: 'does not answer in time' });
});

it('while Redis is away it is told of that alone, and a gap once it is back', async () => {
  const { log, heard, server, recovers, reason } = await openScripted();
  await recovers();
  const before = log.lines('warn').length;
  server.script.answer = () => '-LOADING Redis is loading';
  server.cut();
  const attempts = server.connections();
  await inTime(() => server.connections() > attempts + 2);
  expect(log.lines('warn').slice(before)).toEqual(['Redis cannot be used, working without it']);
  server.script.answer = CONTENT;
  await inTime(async () => (await reason()) === 'well');
  expect(heard).toEqual(['gap', 'gap']);
});

it('a message that Redis takes no more is missed by others: what they know is a gap', async () => {
  const { broadcast, server, heard, log, recovers } = await openScripted();
  await recovers();
  const before = log.lines('warn').length;
  server.script.answer = refusing('publish', 'ERR odd');
  broadcast.send('groups', '-100');
  await until(() => unsealed(server.commands.at(-1) ?? '') === 'publish nezuko:1:groups -100');
  server.script.answer = CONTENT;
  await inTime(() => heard.length > 1);
  expect([heard, log.lines('warn').length]).toEqual([['gap', 'gap'], before]);
});
