import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { OPERATIONS } from '../../contract/operations.ts';
import { useGroup } from '../room.ts';
import { type Changes, isChanged, NO_CHANGES } from './draft.ts';

const { text, verifyButton, first, second, welcome } = OPERATIONS.preview.input.shape.draft.shape;

const kept = z.object({
  /** In milliseconds. */
  until: z.number(),
  changes: z.object({
    texts: z.record(z.string(), text),
    verifyButton: z.exactOptional(verifyButton),
    first: z.exactOptional(first),
    second: z.exactOptional(second),
    welcome: z.exactOptional(welcome),
  }),
});

const KEPT_MS = 24 * 3_600_000;

const byGroup = new Map<number, Changes>();
const nameOf = (group: number): string => `notice ${group}`;

/**
 * What is not saved yet, of the notice of the group that is looked at. It outlives the screen, and
 * the page, which has to be opened again after an hour.
 */
export function useChanges() {
  const group = useGroup();
  const [changes, setChanges] = useState(() => changesOf(group));
  function change(next: (now: Changes) => Changes): void {
    const now = next(changesOf(group));
    byGroup.set(group, now);
    store(group, now);
    setChanges(now);
  }
  return { changes, change };
}

function changesOf(group: number): Changes {
  const changes = byGroup.get(group) ?? stored(group);
  byGroup.set(group, changes);
  return changes;
}

/** Browsers may refuse to store anything, as in frames of others; the page does without it then. */
function store(group: number, changes: Changes): void {
  try {
    const until = Date.now() + KEPT_MS;
    if (isChanged(changes)) {
      localStorage.setItem(nameOf(group), JSON.stringify({ until, changes }));
    } else {
      localStorage.removeItem(nameOf(group));
    }
  } catch {
    // Nothing is kept.
  }
}

function stored(group: number): Changes {
  try {
    const found = kept.parse(JSON.parse(localStorage.getItem(nameOf(group)) ?? ''));
    return found.until < Date.now() ? NO_CHANGES : found.changes;
  } catch {
    return NO_CHANGES;
  }
}
