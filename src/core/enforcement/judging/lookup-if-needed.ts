import type { Lookup } from '../../membership/lookup.ts';
import type { Membership } from '../../membership/membership.ts';
import { type Group, isAllowed } from '../../model/group.ts';

const NOBODY: Lookup = { exempt: false, channels: [] };
const ALLOWED: Lookup = { exempt: true, channels: [] };

/** Looks memberships up, unless the verdict does not depend on them. */
export function lookupIfNeeded<R>(
  group: Group,
  userId: number,
  lookup: (...of: Parameters<Membership['lookup']>) => R,
): Lookup | R {
  if (!group.enabled || group.suspended) return NOBODY;
  if (isAllowed(group, userId)) return ALLOWED;
  return lookup(group.id, userId, group.channels);
}
