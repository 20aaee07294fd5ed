import { hasRight, isAdmin, memberStateOf } from '../simulator/world/member-state.ts';
import type { World } from '../simulator/world/world.ts';
import type { Known } from './deadlines.ts';
import type { Fixtures } from './fixtures.ts';
import type { Outside } from './outside.ts';

/** What the bot has written down, as far as it is how things are. */
export async function whatIsKnown(
  { stored, world, memory }: Outside,
  { groups, channels, people }: Fixtures,
): Promise<Known> {
  const { bot, clock } = world;
  const inForce = new Set<number>();
  const enforced = new Set<string>();
  const checksJoins = new Set<number>();
  const active = new Set<string>();
  const grace = new Map<number, number>();
  const ids = groups().map(({ id }) => id);
  const seen = channels.filter(
    ({ id, record }) =>
      isAdmin(memberStateOf(clock, record, bot.id)) && memory.get(`doubt:${id}`) === null,
  );
  for (const { id, record } of groups()) {
    const own = memberStateOf(clock, record, bot.id);
    const canAct = hasRight(own, 'can_restrict_members') && hasRight(own, 'can_delete_messages');
    const group = await stored.groups.find(id);
    const isLenient = group?.settings.dryRun || group?.settings.onlyJoinedAfter !== null;
    const isInForce =
      group?.enabled &&
      !group.suspended &&
      !isLenient &&
      // Nobody there is muted for one message.
      group.settings.onOffence !== 'warn' &&
      record.kind === 'supergroup';
    // Only a forum has topics to leave alone.
    const isForAll = group?.settings.topicsMode === 'all' || !record.isForum;
    if (group?.settings.checkOnJoin && isForAll) checksJoins.add(id);
    if (isInForce && canAct) inForce.add(id);
    grace.set(id, (group?.settings.graceMinutes ?? 0) * 60);
    for (const channel of seen) {
      const required = group?.channels.find((one) => one.id === channel.id);
      if (required !== undefined && !required.isUnseen) enforced.add(`${id}:${channel.id}`);
    }
  }
  for (const { id } of people) {
    for (const groupId of await stored.activity.groupsWhereSeen(id, ids)) {
      active.add(`${groupId}:${id}`);
    }
  }
  return { inForce, enforced, checksJoins, active, grace };
}

/** Of whose state an update tells. */
export const whomItIsAbout = (update: object | undefined): number | undefined =>
  idAt(update, 'chat_member', 'new_chat_member', 'user');

/** Who asks to join which channel, and when, if an update tells of that. */
export function requestIn(update: object | undefined) {
  const channelId = idAt(update, 'chat_join_request', 'chat');
  const userId = idAt(update, 'chat_join_request', 'from');
  const date = numberAt(update, 'chat_join_request', 'date') ?? 0;
  return channelId === undefined || userId === undefined ? undefined : { channelId, userId, date };
}

/** Whether they left and the bot has still to hear of it: it sees no two channels at once. */
export function isUnheard({ updates }: World, channelId: number, userId: number): boolean {
  return updates.pending().some(({ body }) => {
    const departure = departureIn(body);
    return departure?.channelId === channelId && departure.userId === userId;
  });
}

/** Who has left which channel, if an update tells of that. */
function departureIn(update: object) {
  const channelId = idAt(update, 'chat_member', 'chat');
  const userId = whomItIsAbout(update);
  const before = valueAt(update, 'chat_member', 'old_chat_member', 'status');
  const wasIn = before !== undefined && before !== 'left' && before !== 'kicked';
  return wasIn ? { channelId, userId } : undefined;
}

const idAt = (update: object | undefined, ...path: string[]) => numberAt(update, ...path, 'id');

function numberAt(update: object | undefined, ...path: string[]): number | undefined {
  const value = valueAt(update, ...path);
  return typeof value === 'number' ? value : undefined;
}

function valueAt(update: object | undefined, ...path: string[]): unknown {
  let value: unknown = update;
  for (const name of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  return value;
}
