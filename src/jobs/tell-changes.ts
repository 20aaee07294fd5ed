import type { Change } from '../core/model/change.ts';

export interface TellChangesDeps {
  readonly changes: {
    /** The id of the newest change; 0 without any. */
    lastId(): Promise<number>;
    /** Changes that were recorded after the one with this id, and before this time. */
    after(id: number, before: Date, limit: number): Promise<readonly Change[]>;
  };
  readonly onChange: (change: Change) => void;
}

const PAGE = 100;
/** A transaction that began earlier may still record a change with a smaller id. */
const SETTLED_MS = 1_000;
/** After this pause another instance has told the changes. */
const PAUSE_MS = 30_000;

/**
 * Tells what admins have changed, on whichever instance they did. Begins with what is changed from
 * now on: a change that nobody was there to tell stands in the history.
 */
export function createTellChanges({ changes, onChange }: TellChangesDeps) {
  let last: { id: number; at: number } | undefined;
  return async (): Promise<void> => {
    const at = performance.now();
    if (last === undefined || at - last.at > PAUSE_MS) {
      last = { id: await changes.lastId(), at };
      return;
    }
    // Changes are dated by the clock of the machine.
    const found = await changes.after(last.id, new Date(Date.now() - SETTLED_MS), PAGE);
    last = { id: found.at(-1)?.id ?? last.id, at };
    for (const change of found) onChange(change);
  };
}
