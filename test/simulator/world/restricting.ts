import type { Clock } from './clock.ts';
import type { MemberState } from './member-state.ts';
import { allPermissions, PERMISSIONS, type Permissions } from './permissions.ts';

const SHORTEST = 30;
const LONGEST = 366 * 24 * 3600;

/** Unix time at which a restriction ends, 0 for never: too short and too long mean forever. */
export function restrictionEnd(clock: Clock, untilDate: number | undefined): number {
  const ahead = (untilDate ?? 0) - clock.now();
  return untilDate === undefined || ahead < SHORTEST || ahead > LONGEST ? 0 : untilDate;
}

export function restrictedTo(
  permissions: Permissions,
  { isMember, until, by }: { isMember: boolean; until: number; by: number },
): MemberState {
  return { status: 'restricted', isMember, permissions, until, by };
}

/** Full permissions but for those named otherwise, as an admin's app sets them. */
export function permissionsExcept(changed: Partial<Permissions>): Permissions {
  const permissions = { ...allPermissions(true) };
  for (const name of PERMISSIONS) permissions[name] = changed[name] ?? permissions[name];
  return permissions;
}
