import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { OPERATIONS } from '../../contract/operations.ts';
import { useGroup, useRoom } from '../room.ts';
import { type Changes, isChanged, NO_CHANGES } from './draft.ts';

/** A change, and the version of what was there before. */
const changed = <T extends z.ZodMiniType>(value: T) => z.object({ value, since: z.string() });
const { text, verifyButton, first, second, welcome } = OPERATIONS.preview.input.shape.draft.shape;

const kept = z.object({
  /** In milliseconds. */
  until: z.number(),
  changes: z.object({
    texts: z.record(z.string(), changed(text)),
    verifyButton: z.exactOptional(changed(verifyButton)),
    first: z.exactOptional(changed(first)),
    second: z.exactOptional(changed(second)),
    welcome: z.exactOptional(changed(welcome)),
  }),
});

const KEPT_MS = 24 * 3_600_000;

const byName = new Map<string, Changes>();

/**
 * What is not saved yet, of the notice of the group that is looked at, by whoever does. It outlives the screen, and
 * the page, which has to be opened again after an hour.
 */
export function useChanges() {
  const { session } = useRoom();
  const name = `notice ${session.userId} ${useGroup()}`;
  const [changes, setChanges] = useState(() => changesOf(name));
  function change(next: (now: Changes) => Changes): void {
    const now = next(changesOf(name));
    byName.set(name, now);
    store(name, now);
    setChanges(now);
  }
  return { changes, change };
}

function changesOf(name: string): Changes {
  const changes = byName.get(name) ?? stored(name);
  byName.set(name, changes);
  return changes;
}

/** Browsers may refuse to store anything, as in frames of others; the page does without it then. */
function store(name: string, changes: Changes): void {
  try {
    const until = Date.now() + KEPT_MS;
    if (isChanged(changes)) {
      localStorage.setItem(name, JSON.stringify({ until, changes }));
    } else {
      localStorage.removeItem(name);
    }
  } catch {
    // Nothing is kept.
  }
}

function stored(name: string): Changes {
  try {
    const found = kept.parse(JSON.parse(localStorage.getItem(name) ?? ''));
    return found.until < Date.now() ? NO_CHANGES : found.changes;
  } catch {
    return NO_CHANGES;
  }
}
