import type { Channel } from '../../src/core/model/channel.ts';

/** Beyond 32 bits, as Telegram's ids are. */
export const GROUP_ID = -1_002_147_483_648_001;
export const OTHER_ID = -1_002_147_483_648_002;
export const USER_ID = 7_000_000_000_123;
export const SINCE = new Date('2026-03-01T12:00:00.123Z');
export const LATER = new Date('2026-03-02T12:00:00.000Z');

export function channel(number: number, fields: Partial<Channel> = {}): Channel {
  const id = -1_002_999_000_000_000 - number;
  return {
    id,
    title: `Channel ${number}`,
    username: `channel${number}`,
    inviteLink: null,
    ...fields,
  };
}

export function request(groupId: number, channels: readonly Channel[]) {
  return {
    group: { id: groupId, title: 'Cats <b>&' },
    owner: { id: USER_ID, username: 'anna' },
    channels,
  };
}

export function intent(groupId: number, userId: number) {
  return {
    groupId,
    userId,
    since: SINCE,
    until: LATER,
    prior: null,
    missing: [channel(1).id],
    noticeAfter: null,
  };
}
