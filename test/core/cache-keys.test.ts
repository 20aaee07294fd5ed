import { expect, it } from 'vitest';
import { cacheKeys, keysOfPerson } from '../../src/core/shared/cache-keys.ts';

it.each([
  [cacheKeys.membership(42, -1001), 'verify:42:-1001'],
  [cacheKeys.admin(-1002, 42), 'admin:-1002:42'],
  [cacheKeys.notAdmin('-1002:42'), 'refused:-1002:42'],
  [cacheKeys.adminCalls('-1002:42'), 'admin-calls:-1002:42'],
  [cacheKeys.strangerCalls(-1002), 'admin-calls:others:-1002'],
  [cacheKeys.anonymousCalls(-1002), 'admin-calls:known:-1002'],
  [cacheKeys.lifted(-1002, 42), 'lifted:-1002:42'],
  [cacheKeys.known(42, -1001), 'known:42:-1001'],
  [cacheKeys.gone(-1001), 'gone:-1001'],
  [cacheKeys.there(-1001), 'there:-1001'],
  [cacheKeys.suspected(-1001), 'doubt:-1001'],
  [cacheKeys.suspicionTold(-1001), 'doubt-told:-1001'],
  [cacheKeys.suspicionOver(-1001), 'doubt-cleared:-1001'],
  [cacheKeys.ownersTold(-1001), 'owner-told:-1001'],
  [cacheKeys.fresh(-1002, 42), 'fresh:-1002:42'],
  [cacheKeys.commands(-1002), 'asked:-1002'],
  [cacheKeys.starts(42), 'started:42'],
  [cacheKeys.toldToWait(42), 'told-to-wait:42'],
  [cacheKeys.channelCalls(-1002), 'channel-calls:-1002'],
  [cacheKeys.words(42), 'words:42'],
  [cacheKeys.pageCalls(42), 'page:42'],
  [cacheKeys.pageStarts(42), 'page-starts:42'],
  [cacheKeys.sentIn(-1002), 'sent:-1002'],
  [cacheKeys.sentInAll(), 'sent:all'],
  [cacheKeys.burst(-1002), 'burst:-1002'],
  [cacheKeys.stream(-1002), 'stream:-1002'],
  [cacheKeys.privateNotice(-1002, 42), 'private-notice:-1002:42'],
  [cacheKeys.mutedNote(42), 'muted-note:42'],
  [cacheKeys.mutedByAdmin(-1002, 42), 'muted-by-admin:-1002:42'],
  [cacheKeys.mutedByAdminCalls(-1002), 'muted-by-admin-calls:-1002'],
  [cacheKeys.joinLink(-1001), 'link:-1001'],
])('a key stays as instances of another version know it: %s', (key, known) => {
  expect(key).toBe(known);
});

it('every key that names a person is among those that are erased with them', () => {
  const erased = new Set([
    ...keysOfPerson.inGroup(42, -1002),
    ...keysOfPerson.inChannel(42, -1001),
    ...keysOfPerson.alone(42),
  ]);
  const ids: Record<string, string | number> = {
    ...{ userId: 42, groupId: -1002, channelId: -1001, pair: '-1002:42' },
  };
  const naming = Object.values(cacheKeys).flatMap((family) => {
    const [, list = ''] = /^\(([^)]*)\)/.exec(String(family)) ?? [];
    const names = list.split(',').map((name) => name.trim());
    const isOfPerson = names.includes('userId') || names.includes('pair');
    return isOfPerson
      ? [
          String(
            Reflect.apply(
              family,
              undefined,
              names.map((name) => ids[name]),
            ),
          ),
        ]
      : [];
  });
  expect(naming.length).toBeGreaterThan(7);
  expect(naming.filter((key) => !erased.has(key))).toEqual([]);
});
