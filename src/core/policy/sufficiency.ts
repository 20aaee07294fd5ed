import { isAbsent, type MembershipStatus } from '../model/membership-status.ts';

/** What the memberships say by themselves: enough of them, definitely too few, or nothing definite. */
export type Sufficiency = 'enough' | 'too few' | 'unknown';

/** `atLeast` so many of the channels are required; null, or more than there are, is all of them. */
export function sufficiencyOf(
  channels: readonly { readonly status: MembershipStatus }[],
  atLeast: number | null,
): Sufficiency {
  const { length: all } = channels;
  const needed = Math.min(atLeast ?? all, all);
  let possible = all;
  let certain = all;
  for (const { status } of channels) {
    if (isAbsent(status)) possible -= 1;
    if (isAbsent(status) || status === 'unknown') certain -= 1;
  }
  if (possible < needed) return 'too few';
  return certain >= needed ? 'enough' : 'unknown';
}
