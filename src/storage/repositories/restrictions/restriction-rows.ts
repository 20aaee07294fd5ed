import { eq, isNull, type SQL } from 'drizzle-orm';
import type { MessageRef } from '../../../core/model/message-ref.ts';
import { allPermissions } from '../../../core/model/permissions.ts';
import type { PriorRestriction, Restriction } from '../../../core/model/restriction.ts';
import type { StoredPrior, Tables } from '../../tables/define.ts';
import { messageFrom, storedId } from '../message-refs.ts';

type Row = Tables['restrictions']['$inferSelect'];

export interface PageOfGroup {
  readonly afterUserId: number;
  readonly limit: number;
  /** Without those who were told, and are not muted. */
  readonly mutedOnly?: boolean;
}

/** Whether a row has this notice, or none. */
export const createHasNotice =
  ({ restrictions }: Tables) =>
  (notice: MessageRef | null): SQL =>
    notice === null
      ? isNull(restrictions.noticeMessageId)
      : eq(restrictions.noticeMessageId, storedId(notice));

/** Converts a restriction to its row, without `nextCheckAt`: writing it keeps a requested check. */
export function toRow(restriction: Restriction, updatedAt: Date): Omit<Row, 'nextCheckAt'> {
  const { missing, prior, notice, ...rest } = restriction;
  return {
    ...{ topicId: null, noticeSays: null, remindAt: null, removeAt: null },
    ...{ warnings: 0, warnedUpTo: null },
    ...rest,
    missing: [...missing],
    prior: prior && toStored(prior),
    noticeMessageId: notice && storedId(notice),
    updatedAt,
  };
}

function toStored({ permissions, until }: PriorRestriction): StoredPrior {
  return { permissions, until: until?.toISOString() ?? null };
}

/** Converts a row of the ledger to the core's type. */
export function toRestriction({
  updatedAt: _,
  nextCheckAt: _check,
  prior,
  noticeMessageId,
  ...row
}: Row): Restriction {
  const notice = noticeMessageId && messageFrom(noticeMessageId, row.userId);
  return { ...row, prior: prior && fromStored(prior), notice };
}

/** A permission that Telegram added after the row was written counts as denied. */
function fromStored({ permissions, until }: StoredPrior): PriorRestriction {
  return {
    permissions: { ...allPermissions(false), ...permissions },
    until: until === null ? null : new Date(until),
  };
}
