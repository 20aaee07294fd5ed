import { allPermissions } from '../core/permissions.ts';
import type { PriorRestriction, Restriction } from '../core/restriction.ts';
import type { StoredPrior, Tables } from './tables/define.ts';

type Row = Tables['restrictions']['$inferSelect'];

/** A restriction as the ledger keeps it. */
export function toRow(restriction: Restriction, updatedAt: Date): Row {
  const { missing, prior, ...rest } = restriction;
  return { ...rest, missing: [...missing], prior: prior && toStored(prior), updatedAt };
}

function toStored({ permissions, until }: PriorRestriction): StoredPrior {
  return { permissions, until: until?.toISOString() ?? null };
}

/** A row of the ledger as the core knows it. */
export function toRestriction({ updatedAt: _, prior, ...row }: Row): Restriction {
  return { ...row, prior: prior && fromStored(prior) };
}

/** A permission that did not exist when the row was written counts as not given. */
function fromStored({ permissions, until }: StoredPrior): PriorRestriction {
  return {
    permissions: { ...allPermissions(false), ...permissions },
    until: until === null ? null : new Date(until),
  };
}
