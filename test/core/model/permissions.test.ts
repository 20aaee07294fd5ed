import { expect, it } from 'vitest';
import { allPermissions, isMute, permissionsFrom } from '../../../src/core/model/permissions.ts';

it('permissions count as not given when Telegram does not name them', () => {
  const some = permissionsFrom({ can_send_messages: true });
  expect(some).toEqual({ ...allPermissions(false), can_send_messages: true });
  expect([isMute(some), isMute(permissionsFrom({})), isMute(allPermissions(true))]).toEqual([
    false,
    true,
    false,
  ]);
});
