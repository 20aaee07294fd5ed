/** A mechanism of the bot that is broken on purpose: what stands in its file, and what instead. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Each of them has to be caught by the model; otherwise the model proves nothing. The lock of the one
 * door and that of the notices are not among them: two instances do without either, since the ledger
 * takes a change only of a row as it was read, and the updates of a person wait for each other.
 */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'the ledger is not compared with what Telegram says before lifting',
    file: 'src/core/policy/decide.ts',
    from: 'return member.until?.getTime() === held.until?.getTime();',
    to: 'return held !== undefined;',
  },
  {
    name: 'a read overwrites what an event has written',
    file: 'src/core/membership/membership.ts',
    from: 'const stands = asStanding(await cache.fill(key, standing, lifetime(standing)));',
    to: 'const stands = asStanding(standing); await cache.put(key, standing, lifetime(standing));',
  },
  {
    name: 'nothing serializes any work',
    file: 'src/core/lib/lock.ts',
    from: 'before === undefined ? work(false)',
    to: 'before !== null ? work(false)',
  },
  {
    name: 'updates about the same person are handled side by side',
    file: 'src/telegram/bot.ts',
    from: 'key === undefined ? handle() : lock.run(key, handle)',
    to: 'handle()',
  },
  {
    name: 'the mute comes before its intent is recorded',
    file: 'src/core/enforcement/act.ts',
    from: `    if (!mine) return 'none';
    const effect = await enforcer.mute(group.id, person.id, until);`,
    to: `    if (!mine) return 'none';
    await ledger.close({ ...intent, state: 'muting' });
    const effect = await enforcer.mute(group.id, person.id, until);
    await ledger.open(intent);`,
  },
  {
    name: 'the row is closed before the mute is lifted',
    file: 'src/core/enforcement/act.ts',
    from: '    const effect = await enforcer.restore(group.id, person.id, held.prior);',
    to: `    await forget(held);
    const effect = await enforcer.restore(group.id, person.id, held.prior);`,
  },
  {
    name: 'what is unknown counts as absent',
    file: 'src/telegram/actions/chat-members.ts',
    from: "isRefusal(error) ? 'refused' : 'unknown',",
    to: "isRefusal(error) ? 'absent' : 'absent',",
  },
  {
    name: 'a remembered absence is not confirmed before it mutes',
    file: 'src/core/membership/membership.ts',
    from: 'if (entry.fresh || !isAbsent(entry.standing)) return entry;',
    to: 'if (entry) return entry;',
  },
  {
    name: 'what a human had restricted before is not given back',
    file: 'src/core/policy/decide.ts',
    from: 'until: later(until, prior.until), prior };',
    to: 'until: later(until, prior.until), prior: null };',
  },
  {
    name: 'news of an admin’s change that is older than our mute gives that up',
    file: 'src/core/enforcement/disown.ts',
    from: 'isOurs(member, held)',
    to: 'held === undefined',
  },
  {
    name: 'two notices of one person do not know of each other',
    file: 'src/storage/repositories/restrictions.ts',
    from: '.where(and(the(groupId, userId), hasNotice(shown)))',
    to: '.where(and(the(groupId, userId), hasNotice(shown) && undefined))',
  },
  {
    name: 'the evidence of joining is ignored',
    file: 'src/telegram/features/group-members.ts',
    from: 'if (!group.settings.checkOnJoin) return;',
    to: 'return;',
  },
  {
    name: 'the evidence of leaving a channel is ignored',
    file: 'src/telegram/features/channel-members.ts',
    from: 'await (isAbsent(standing) ? left(chat.id, person) : joined(chat.id, person));',
    to: "if (standing !== 'absent') await joined(chat.id, person);",
  },
];
