import type { DepartureReason } from '../model/departure.ts';

/** Where the bot may work, as its operator configured it. */
export interface AllowedLists {
  readonly groups: ReadonlySet<number>;
  readonly owners: ReadonlySet<number>;
}

export interface AdmissionRequest {
  readonly groupId: number;
  /** Who adds the bot, or sets protection up; undefined while they are anonymous. */
  readonly actorId: number | undefined;
  /** Who has set protection up before, if anybody has. */
  readonly ownerId: number | undefined;
  /** Those of these ids that the operator has blocked. */
  readonly blocked: ReadonlySet<number>;
}

export interface AdmissionRefusal {
  readonly reason: Exclude<DepartureReason, 'asked'>;
  /** Whether it holds for the group whoever acts, so that the bot has no business there. */
  readonly isOfGroup: boolean;
}

/** Why the bot may not work for the actor in the group; undefined when it may. Pure. */
export function admissionRefusal(
  { groupId, actorId, ownerId, blocked }: AdmissionRequest,
  { groups, owners }: AllowedLists,
): AdmissionRefusal | undefined {
  if (blocked.has(groupId)) return { reason: 'blocked-group', isOfGroup: true };
  if (actorId !== undefined && blocked.has(actorId)) {
    return { reason: 'blocked-person', isOfGroup: false };
  }
  if (groups.size === 0 && owners.size === 0) return undefined;
  if (groups.has(groupId)) return undefined;
  // Whoever sets protection up becomes the owner, so another owner's permission is not enough.
  if (owners.has(actorId ?? ownerId ?? 0)) return undefined;
  if (ownerId !== undefined && owners.has(ownerId)) {
    return { reason: 'not-allowed', isOfGroup: false };
  }
  // Nobody knows yet who an anonymous admin is: a press will show it.
  if (actorId === undefined && ownerId === undefined && owners.size > 0) return undefined;
  return { reason: 'not-allowed', isOfGroup: true };
}

export interface AdmissionDeps {
  readonly blocks: { among(ids: readonly number[]): Promise<number[]> };
  readonly groups: {
    find(groupId: number): Promise<{ readonly owner: { readonly id: number } | null } | undefined>;
  };
  readonly allowed: AllowedLists;
}

export type Admission = ReturnType<typeof createAdmission>;

/** Looks up what the decision takes. Costs a query, so nothing asks it for each message. */
export function createAdmission({ blocks, groups, allowed }: AdmissionDeps) {
  return {
    /** Whether the configuration names groups or owners at all. */
    isLimited: allowed.groups.size > 0 || allowed.owners.size > 0,

    async refusal(groupId: number, actorId?: number): Promise<AdmissionRefusal | undefined> {
      const ids = actorId === undefined ? [groupId] : [groupId, actorId];
      const [blocked, group] = await Promise.all([blocks.among(ids), groups.find(groupId)]);
      const ownerId = group?.owner?.id;
      return admissionRefusal({ groupId, actorId, ownerId, blocked: new Set(blocked) }, allowed);
    },
  };
}
