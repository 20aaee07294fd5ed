import type { Database } from '../../src/storage/database.ts';
import type { ChatHandle } from '../simulator/dsl/chat-handle.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { Telegram } from '../simulator/telegram.ts';
import { isInChat, memberStateOf } from '../simulator/world/member-state.ts';
import type { Deadlines, Due } from './deadlines.ts';
import type { Facts } from './facts.ts';
import type { Fixtures } from './fixtures.ts';
import { isWelcome, namedIn, type Recorder } from './recorder.ts';
import type { Requests } from './requests.ts';

export interface OracleInput {
  readonly fixtures: Fixtures;
  readonly telegram: Telegram;
  readonly facts: Facts;
  readonly deadlines: Deadlines;
  readonly requests: Requests;
  readonly recorder: Recorder;
  readonly stored: Database;
}

export interface Circumstances {
  /** How many messages may have been posted of which the bot did not hear, or has no record. */
  readonly lostNotices: number;
  /** Whether everybody who can has spoken since everything is well. */
  readonly everybodySpoke: boolean;
  /** Whether the bot was never interrupted, nor without its database, nor kept waiting for long. */
  readonly isUndisturbed: boolean;
  /** Whether nothing has kept the bot from approving each request of those in a group, if it is to. */
  readonly everybodyApproved: boolean;
}

const STILL_MUTED = 'is muted and should not be';
/** Whether the promise was broken to somebody who should have been lifted. */
export const isStillMuted = (broken: string): boolean => broken.endsWith(STILL_MUTED);

/** Which promises are broken once everything has come to rest. */
export async function checkPromises(
  input: OracleInput,
  { lostNotices, everybodySpoke, isUndisturbed, everybodyApproved }: Circumstances,
): Promise<string[]> {
  const { fixtures } = input;
  const broken: string[] = [];
  const forNobody: string[] = [];
  for (const group of fixtures.groups()) {
    const isInForce = await checkSetUp(input, group, broken);
    // Whoever is muted there stays so until the bot can see and act again.
    if (isInForce === 'suspended') continue;
    for (const person of fixtures.people) {
      const grace = await graceOf(input, group, person);
      const { isMutedByBot, mayBeMuted, mustBeMuted } = state(input, group, person, {
        mayBeJudged: isInForce === 'yes' && grace !== 'certain',
        mustBeJudged: isInForce === 'yes' && grace === 'none',
      });
      const who = `${person.name} in ${group.title}`;
      if (isInForce === 'without mutes') {
        const mayBeStuck = !isUndisturbed || (await isUnseen(input, group, person));
        if (isMutedByBot && !mayBeStuck) broken.push(`${who} is muted where nobody is`);
        checkGone(input, group, person, broken);
        continue;
      }
      const mayStayMuted = mayBeMuted || (await isUnseen(input, group, person));
      if (isMutedByBot && !mayStayMuted) broken.push(`${who} ${STILL_MUTED}`);
      if (everybodySpoke && group.canSpeak(person) && mustBeMuted) {
        broken.push(`${who} can speak and should not`);
      }
      if (mustBeMuted) checkDue(input, group, person, broken);
      if (isMutedByBot && !isTold(input, group, person)) broken.push(`${who} was not told`);
    }
    forNobody.push(...(await checkNotices(input, group, broken)));
  }
  broken.push(...(await checkRequests(input, everybodyApproved)));
  if (forNobody.length > lostNotices)
    broken.push(...forNobody, `${lostNotices} of these may have been lost`);
  return broken;
}

/** The bot has kept the requests that are pending, and no others. */
async function checkRequests(
  { fixtures, telegram, stored, requests }: OracleInput,
  everybodyApproved: boolean,
): Promise<string[]> {
  const broken: string[] = [];
  for (const { id, name } of fixtures.people) {
    const kept = await stored.channelRequests.ofUser(id);
    const isInGroup = fixtures
      .groups()
      .some(
        (group) =>
          group.record.kind === 'supergroup' &&
          isInChat(memberStateOf(telegram.clock, group.record, id)),
      );
    for (const channel of fixtures.channels) {
      const isKept = kept.includes(channel.id);
      const what = `the request of ${name} to join ${channel.title}`;
      if (isKept && !requests.mayBePending(channel.id, id)) broken.push(`${what} is kept`);
      if (!isKept && requests.isKnown(channel.id, id)) broken.push(`${what} is forgotten`);
      if (everybodyApproved && isInGroup && requests.isKnown(channel.id, id))
        broken.push(`${what} is not approved`);
    }
  }
  return broken;
}

/**
 * Nobody is left who was muted without anybody else's doing, and has not joined. Whoever is removed
 * would be free of what a human had imposed before the mute, as long as that lasts.
 */
export async function whoIsStillThere(input: OracleInput, isDoubted: boolean): Promise<string[]> {
  const { fixtures, telegram, stored } = input;
  const broken: string[] = [];
  for (const group of fixtures.groups()) {
    for (const person of fixtures.people) {
      const record = group.record.members.get(person.id);
      const isOurs = record?.status === 'restricted' && record.by === telegram.bot.id;
      const { isMutedByBot, mustBeMuted } = state(input, group, person, JUDGED);
      const isLeft = isOurs && record.isMember && isMutedByBot && mustBeMuted && !isDoubted;
      const prior = isLeft && (await stored.restrictions.find(group.id, person.id))?.prior;
      const isFreed = prior && (prior.until?.getTime() ?? Infinity) > telegram.clock.now() * 1000;
      if (isLeft && !isFreed) broken.push(`${person.name} is still in ${group.title}`);
    }
  }
  return broken;
}

/** The bot knows what it may do, and whether it is to do it. */
async function checkSetUp(
  { stored, telegram, fixtures }: OracleInput,
  { id, title, record }: ChatHandle,
  broken: string[],
) {
  if (record.kind !== 'supergroup') return 'no';
  const group = await stored.groups.find(id);
  const isAdmin = (chat: ChatHandle) => chat.statusOf(telegram.bot).status === 'administrator';
  const own = { ...telegram.bot };
  const rights = record.members.get(own.id);
  const canEnforce =
    rights?.status === 'administrator' &&
    rights.rights.can_restrict_members &&
    rights.rights.can_delete_messages;
  for (const { id: channelId, isUnseen = false } of group?.enabled ? group.channels : []) {
    const channel = fixtures.channels.find((one) => one.id === channelId);
    if (channel !== undefined && isAdmin(channel) === isUnseen) {
      broken.push(`${channel.title} is ${isUnseen ? '' : 'not '}suspended and should be otherwise`);
    }
  }
  if (group?.enabled && group.suspended === canEnforce) {
    broken.push(`${title} is ${group.suspended ? '' : 'not '}suspended and should be otherwise`);
  }
  if (!canEnforce) return 'suspended';
  // Whoever is muted there stays so until somebody looks at them again.
  if (group?.settings.dryRun || group?.settings.onlyJoinedAfter) return 'suspended';
  if (!group?.enabled) return 'no';
  return group.settings.onOffence === 'delete' ? 'without mutes' : 'yes';
}

/** Whether the rules of the group are for somebody. */
interface Judged {
  readonly mayBeJudged: boolean;
  readonly mustBeJudged: boolean;
}
const JUDGED: Judged = { mayBeJudged: true, mustBeJudged: true };

function state(
  { facts, telegram }: OracleInput,
  group: ChatHandle,
  person: Person,
  { mayBeJudged, mustBeJudged }: Judged,
) {
  const now = group.statusOf(person);
  const record = group.record.members.get(person.id);
  const isMuted = now.status === 'restricted' && !now.can_send_messages;
  const byBot = record?.status === 'restricted' && record.by === telegram.bot.id;
  const isAdmin = now.status === 'administrator' || now.status === 'creator';
  const misses = facts.missing(group.id, person.id).length > 0;
  return {
    isMutedByBot: isMuted && byBot && !facts.isRestrictedByHuman(group.id, person.id),
    mayBeMuted: mayBeJudged && misses && !isAdmin,
    mustBeMuted: mustBeJudged && !isAdmin && facts.certainlyMisses(group.id, person.id),
  };
}

/**
 * They came into the group just now, and nobody had muted them before. Of those who came before a
 * grace was chosen the bot need not know when.
 */
async function graceOf(
  { stored, deadlines, telegram }: OracleInput,
  { id }: ChatHandle,
  person: Person,
) {
  const [group, row] = [
    await stored.groups.find(id),
    await stored.restrictions.find(id, person.id),
  ];
  const entry = deadlines.entryOf(id, person.id);
  const grace = (group?.settings.graceMinutes ?? 0) * 60;
  if (grace === 0 || entry === undefined || telegram.clock.now() >= entry.at + grace) return 'none';
  const mutedAt = row === undefined ? undefined : Math.floor(row.since.getTime() / 1000);
  const enteredAt = Math.floor(entry.at);
  if (mutedAt !== undefined && mutedAt < enteredAt) return 'none';
  if (mutedAt === enteredAt) {
    // The bot knows no more of the order than whether they came with its mute.
    if (!entry.isFree) return 'none';
    if (group?.settings.checkOnJoin !== true) return 'possible';
  }
  return entry.isKnown ? 'certain' : 'possible';
}

/** A mute that is for channels which the bot cannot see alone stays until it sees them again. */
async function isUnseen({ stored }: OracleInput, { id }: ChatHandle, person: Person) {
  const [group, row] = [
    await stored.groups.find(id),
    await stored.restrictions.find(id, person.id),
  ];
  const unseen = group?.channels.filter((channel) => channel.isUnseen).map((channel) => channel.id);
  return row?.missing.every((channelId) => unseen?.includes(channelId)) ?? false;
}

/** Whoever has given cause to it is muted without doing more, and what they wrote is gone. */
function checkDue(
  { deadlines, facts }: OracleInput,
  group: ChatHandle,
  person: Person,
  broken: string[],
) {
  const due = deadlines.of(group.id, person.id);
  if (due === undefined || facts.isRestrictedByHuman(group.id, person.id)) return;
  const who = `${person.name} in ${group.title}`;
  if (group.canSpeak(person)) broken.push(`${who} has given cause to be muted and is not`);
  checkMessages(due, who, broken);
}

/** Where nobody is muted, what they wrote is gone, and they know why. */
function checkGone(input: OracleInput, group: ChatHandle, person: Person, broken: string[]) {
  const { deadlines, facts } = input;
  const due = deadlines.of(group.id, person.id);
  if (due === undefined || !facts.certainlyMisses(group.id, person.id)) return;
  if (facts.isRestrictedByHuman(group.id, person.id)) return;
  const who = `${person.name} in ${group.title}`;
  checkMessages(due, who, broken);
  const isHere = group.canSpeak(person);
  if (isHere && !isTold(input, group, person)) broken.push(`${who} was not told why nothing stays`);
}

function checkMessages(due: Due, who: string, broken: string[]): void {
  const left = due.messages.filter(({ isDeleted }) => !isDeleted);
  if (left.length > 0) broken.push(`${left.length} messages of ${who} should be gone`);
}

/** They were named since they were muted, or are named by what stands there. */
function isTold({ recorder }: OracleInput, group: ChatHandle, { id }: Person): boolean {
  if (recorder.wasTold(group.id, id)) return true;
  const notices = group.liveMessagesOfBot().filter(({ api }) => !isWelcome(api));
  const isNamed = notices.some(({ api }) => namedIn(api).includes(id));
  // What stands there goes in its time, and was read.
  if (isNamed) recorder.reads(group.id, id);
  return isNamed;
}

/** Every notice in the chat is for somebody who is muted; answers what those say that are not. */
async function checkNotices({ stored }: OracleInput, group: ChatHandle, broken: string[]) {
  const forNobody: string[] = [];
  for (const { id, buttons } of group.liveMessagesOfBot()) {
    if (!buttons.flat().some(({ callbackData }) => callbackData === 'verify')) continue;
    const people = await stored.restrictions.countByNotice(group.id, id);
    if (people === 0) forNobody.push(`a notice in ${group.title} is for nobody`);
    if (people > 1)
      broken.push(`a notice in ${group.title} is for ${people} people, without a raid`);
  }
  return forNobody;
}
