import { PERMISSIONS, type Permissions } from './permissions.ts';

/**
 * What Telegram says of one person in one channel. Channel admins are not plain members because
 * they are exempt; banned people are not plain absent ones because they cannot join; `unknown` is
 * any answer that is not definite (an error, a time-out, a 429, an inaccessible member list) and is
 * never cached and never leads to a mute. Telegram says nothing of a request to join: `requested` is an absence beside
 * such a request, in a group where it counts as a membership, and is never cached.
 */
export type MembershipStatus = 'admin' | 'member' | 'absent' | 'banned' | 'requested' | 'unknown';

/** Whether the person is definitely not in the channel. */
export function isAbsent(status: MembershipStatus): boolean {
  return status === 'absent' || status === 'banned';
}

/** What Telegram says of one person in the group itself. */
export type GroupMember =
  | { readonly kind: 'admin' }
  | { readonly kind: 'free'; readonly inGroup: boolean }
  | {
      readonly kind: 'restricted';
      readonly inGroup: boolean;
      readonly permissions: Permissions;
      /** Null is for ever. */
      readonly until: Date | null;
    }
  | { readonly kind: 'banned' }
  | { readonly kind: 'unknown' };

/** Whether the two differ in more than whether the person is in the group. */
export function rightsDiffer(before: GroupMember, after: GroupMember): boolean {
  if (before.kind !== after.kind) return true;
  if (before.kind !== 'restricted' || after.kind !== 'restricted') return false;
  if (before.until?.getTime() !== after.until?.getTime()) return true;
  return PERMISSIONS.some((name) => before.permissions[name] !== after.permissions[name]);
}

/** A person as an update shows them; only the id is ever stored. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  /** What their app is set to (an IETF tag), where the update tells it. */
  readonly languageCode?: string | undefined;
}
