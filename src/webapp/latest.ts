import { useEffect, useRef, useState } from 'preact/hooks';

/** What is looked at, and what was found about it: one state, so that they never part. */
interface Now<A, T> {
  readonly about: A;
  readonly found: T | undefined;
  readonly fault: unknown;
}

/** Answers with what is to be shown, or with nothing where there is nothing new. */
export type Work<T> = () => Promise<T | undefined>;

export interface Latest<A, T> extends Now<A, T> {
  /** Asks about something; the answer is dropped where something newer is known by then. */
  look(about: A, ask: Work<T>): Promise<void>;
  /** Does something about what is looked at, after what was begun before it. */
  change(work: Work<T>): Promise<T | undefined>;
}

/**
 * Answers come in any order. What was asked last is shown: what somebody looked at before is
 * dropped, and so is what was read before a change. Changes wait for each other, and looks for
 * changes, so that each answer knows of everything that was done before.
 */
export function useLatest<A, T>(first: A, staysUntilNext = false): Latest<A, T> {
  const [now, setNow] = useState<Now<A, T>>({ about: first, found: undefined, fault: undefined });
  const { current: asked } = useRef({ about: first, turn: 0, overtaken: 0 });
  const changes = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(
    () => () => {
      asked.turn += 1;
    },
    [asked],
  );

  async function look(about: A, ask: Work<T>): Promise<void> {
    asked.turn += 1;
    asked.about = about;
    const { turn } = asked;
    setNow((before) => {
      const stays = staysUntilNext || before.about === about;
      return { about, found: stays ? before.found : undefined, fault: undefined };
    });
    await changes.current;
    const isLast = () => turn === asked.turn && turn > asked.overtaken;
    if (!isLast()) return;
    try {
      const found = await ask();
      if (isLast()) setNow({ about, found, fault: undefined });
    } catch (fault) {
      if (isLast()) setNow((before) => ({ ...before, fault }));
    }
  }

  async function change(work: Work<T>): Promise<T | undefined> {
    const { about, turn } = asked;
    const done = changes.current.then(work);
    changes.current = done.catch(() => undefined);
    const found = await done;
    if (found !== undefined) {
      asked.overtaken = Math.max(asked.overtaken, turn);
      setNow((before) => (before.about === about ? { about, found, fault: undefined } : before));
    }
    return found;
  }

  return { ...now, look, change };
}
