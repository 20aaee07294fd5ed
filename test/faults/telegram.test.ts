import { describe, expect, it } from 'vitest';
import type { NewFault } from '../simulator/api/faults.ts';
import { repeated } from '../support/in-full.ts';
import { logLines } from '../support/log-lines.ts';
import {
  eventually,
  healthBecomes,
  healthOf,
  isMadeUpFor,
  OUTAGE_MS,
  openOutage,
} from './outage.ts';

const PATIENT = { timeout: 120_000 };

describe.concurrent('an outage of Telegram', () => {
  it.for(['polling', 'webhook'] as const)(
    'in which nobody is there is survived, and what happened meanwhile is handled (%s)',
    PATIENT,
    async (intake, context) => {
      const opened = await openOutage({ intake }, context);
      const { stopListening, startListening } = opened.street.telegram;
      await isMadeUpFor(opened, { begins: stopListening, shows: 'degraded', ends: startListening });
    },
  );

  const faults: [string, NewFault, boolean][] = [
    ['carries everything out and answers 502', { kind: 'executed-but-502' }, true],
    ['answers 502 to everything', { kind: '5xx', html: true }, true],
    ['wants to be left alone (429)', { kind: '429', retryAfter: 3 }, false],
    ['drops every connection', { kind: 'drop' }, true],
    ['takes three seconds for everything', { kind: 'slow', ms: 3_000 }, false],
  ];

  it.for(repeated(faults, 3))(
    'in which it %s is survived',
    PATIENT,
    async ([, fault, isSeen], context) => {
      const { bot, street } = await openOutage({ intake: 'polling' }, context);
      const { telegram, bob, cats } = street;
      await telegram.settled();
      const rule = telegram.faults.add(fault);
      await street.offends(bob);
      await street.goesOnFor(OUTAGE_MS);
      expect(rule.hits).toBeGreaterThan(0);
      if (isSeen) await healthBecomes(bot, 'degraded');
      rule.remove();
      await healthBecomes(bot, 'healthy');
      // What could not be known or done then is known and done now, at the next message at the latest.
      if (cats.canSpeak(bob)) await street.offends(bob);
      await telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 });
      await cats.shows(/Hello Bob/, { timeoutMs: 60_000 });
      expect(street.wrongs).toEqual([]);
      const notices = () => cats.liveMessagesOfBot().filter(({ text }) => /Hello Bob/.test(text));
      await eventually(() => notices().length, 1);
      expect(bot.output()).not.toMatch(/unexpected error|update failed/);
    },
  );
});

describe.concurrent('an outage of Telegram that nobody polls through', () => {
  const faults: [string, NewFault | 'nobody listens', RegExp][] = [
    ['refused connections', 'nobody listens', /ECONNREFUSED/],
    ['broken connections', { kind: 'drop' }, /other side closed|ECONNRESET/],
    ['faults of the server', { kind: '5xx' }, /502 Bad Gateway/],
  ];

  const variables = { ENVIRONMENT: 'production' };

  it.for(repeated(faults, 3))(
    'of %s is told with its reason: at once in /health, and once in the log',
    PATIENT,
    async ([, fault, reason], context) => {
      const { bot, street } = await openOutage({ intake: 'webhook', variables }, context);
      const { telegram, members, cats } = street;
      await telegram.settled();
      const rule = fault === 'nobody listens' ? undefined : telegram.faults.add(fault);
      if (rule === undefined) await telegram.stopListening();
      for (const member of members) await member.says(cats, 'hi');
      await healthBecomes(bot, 'degraded');
      const { checks, milliseconds } = await healthOf(bot);
      expect(checks.telegram).toMatchObject({ reason: expect.stringMatching(reason) });
      expect(milliseconds).toBeLessThan(1_000);
      const said = (what: string) => logLines(bot.output()).filter(({ msg }) => msg === what);
      /** Whoever asks for the health lets the bot ask Telegram. */
      const saysOnce = (what: string) =>
        eventually(async () => {
          await healthOf(bot);
          return said(what).length;
        }, 1);
      await saysOnce('Telegram is away');
      if (rule === undefined) await telegram.startListening();
      else rule.remove();
      await healthBecomes(bot, 'healthy');
      await saysOnce('Telegram is back');
      expect(said('Telegram is away')).toMatchObject([{ error: expect.stringMatching(reason) }]);
    },
  );
});

describe.concurrent('a mute that Telegram carries out when the bot has given it up', () => {
  it('does not stay when its person has joined meanwhile', PATIENT, async (context) => {
    const { street } = await openOutage({ intake: 'polling' }, context);
    const { telegram, bob, cats, news } = street;
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const mutesBob = ({ user_id }: { user_id?: unknown }) => user_id === bob.id;
    const rule = telegram.faults.add({
      ...{ kind: 'hold', until, when: 'before-execution', times: 1 },
      ...{ method: 'restrictChatMember', match: mutesBob },
    });
    await bob.says(cats, 'hi');
    await eventually(() => rule.hits, 1);
    // By the second try, once the first one got no answer.
    await telegram.bot.mutes(bob, cats, { timeoutMs: 60_000 });
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.settled({ timeoutMs: 1_000 }).catch(() => undefined);
    const mutes: unknown[] = [];
    telegram.on((event) => {
      if (event.type === 'state' && event.user.id === bob.id) mutes.push(event.after.status);
    });
    resolve();
    await eventually(() => mutes.length, 2);
    await eventually(() => cats.canSpeak(bob), true);
  });
});
