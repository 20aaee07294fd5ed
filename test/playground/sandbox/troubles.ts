import type { Fault, FaultKind, NewFault } from '../../simulator/api/faults.ts';
import type { TroubleName } from '../acts/acts.ts';
import type { TroubleView } from '../protocol.ts';
import type { Roster } from './roster.ts';

/** What can be broken about Telegram, as the drawer offers it. */
const TROUBLES = {
  doubt: {
    label: "can't say who is in a channel",
    method: 'getChatMember',
    fault: { kind: 'error', code: 400, description: 'Bad Request: member list is inaccessible' },
  },
  errors: {
    label: 'answers every call with an error (502)',
    method: undefined,
    fault: { kind: '5xx' },
  },
  flood: {
    label: 'answers the next five calls with “too many requests” (429)',
    method: undefined,
    fault: { kind: '429', retryAfter: 3, times: 5 },
  },
  slow: {
    label: 'takes two seconds for each call',
    method: undefined,
    fault: { kind: 'slow', ms: 2000 },
  },
  deaf: {
    label: 'refuses to mute anybody',
    method: 'restrictChatMember',
    fault: { kind: 'error', code: 400, description: 'Bad Request: not enough rights' },
  },
} as const satisfies Record<
  TroubleName,
  { label: string; method: string | undefined; fault: FaultKind & { times?: number } }
>;

export interface Troubles {
  begin(name: TroubleName): void;
  end(id: number): void;
  endAll(): void;
  list(): TroubleView[];
}

export function createTroubles({ telegram: { faults }, chats }: Roster): Troubles {
  const isChannel = (id: unknown) =>
    typeof id === 'number' && chats.get(id)?.record.kind === 'channel';
  const active = new Map<number, { label: string; most: number; fault: Fault }>();
  let serial = 0;

  return {
    begin(name) {
      serial += 1;
      const { label, method, fault } = TROUBLES[name];
      const match = ({ chat_id }: { chat_id?: unknown }) => name !== 'doubt' || isChannel(chat_id);
      const added: NewFault = { ...fault, match, ...(method !== undefined && { method }) };
      const most = added.times ?? Number.POSITIVE_INFINITY;
      active.set(serial, { label, most, fault: faults.add(added) });
    },
    end(id) {
      active.get(id)?.fault.remove();
      active.delete(id);
    },
    endAll() {
      for (const { fault } of active.values()) fault.remove();
      active.clear();
    },
    list: () =>
      [...active]
        .filter(([, { fault, most }]) => fault.hits < most)
        .map(([id, { label, fault }]) => ({ id, label, hits: fault.hits })),
  };
}
