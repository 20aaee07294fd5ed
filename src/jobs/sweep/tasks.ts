import type { Restriction } from '../../core/model/restriction.ts';
import type { Task } from './lanes.ts';

export interface TasksDeps {
  /** The channels about which Telegram is asked for people of the group. */
  readonly channelsOf: (groupId: number) => Promise<readonly number[]>;
  /** Called when the work on one row failed; the other rows are worked on all the same. */
  readonly onError: (error: unknown, ids: object) => void;
}

/** Makes work on rows tasks, which say what Telegram is asked about. */
export function createTasks({ channelsOf, onError }: TasksDeps) {
  return <R extends Restriction>(
    rows: readonly R[],
    work: (row: R) => Promise<unknown>,
  ): Promise<Task[]> =>
    Promise.all(
      rows.map(async (row) => {
        const { groupId, userId } = row;
        const ids = { group_id: groupId, user_id: userId };
        // The work itself reports what fails there.
        const channels = await channelsOf(groupId).catch(() => []);
        return {
          groupId,
          chats: [groupId, ...channels],
          run: async () => {
            await work(row).catch((error: unknown) => onError(error, ids));
          },
        };
      }),
    );
}
