import type { Background } from '../lib/background.ts';
import { rememberFor } from '../lib/remember.ts';

export interface PracticeDeps {
  readonly store: {
    begin(groupId: number): Promise<void>;
    end(groupId: number): Promise<void>;
    record(groupId: number, userId: number): Promise<void>;
  };
  readonly background: Pick<Background, 'run'>;
}

/** Who writes on during a practice costs one query in this time. */
const KEPT_MS = 600_000;
const MOST = 50_000;

/** Records whom a dry run would have muted, behind the handling of updates. */
export function createPractice({ store, background }: PracticeDeps) {
  const forgetful = () => rememberFor<true>(KEPT_MS, MOST);
  let noted = forgetful();

  return {
    end: store.end,

    /** Begins anew: who was found before is found again. */
    async begin(groupId: number): Promise<void> {
      await store.begin(groupId);
      noted = forgetful();
    },

    record(groupId: number, userId: number): void {
      const key = `${groupId}:${userId}`;
      if (noted.get(key)) return;
      noted.set(key, true);
      background.run(() => store.record(groupId, userId));
    },
  };
}
