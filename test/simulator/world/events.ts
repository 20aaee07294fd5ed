import type { User } from '@grammyjs/types';
import type { Call } from '../api/calls.ts';
import type { ChatRecord } from './chats.ts';
import type { MemberState } from './member-state.ts';
import type { MessageRecord } from './messages.ts';

/** Whatever happens in the simulated Telegram; the records in it are to be read only. */
export type TelegramEvent =
  | { readonly type: 'said'; readonly chat: ChatRecord; readonly message: MessageRecord }
  | { readonly type: 'edited'; readonly chat: ChatRecord; readonly message: MessageRecord }
  | {
      readonly type: 'deleted';
      readonly chat: ChatRecord;
      readonly message: MessageRecord;
      readonly by: User;
    }
  | {
      readonly type: 'state';
      readonly chat: ChatRecord;
      readonly user: User;
      readonly by: User;
      readonly before: MemberState;
      readonly after: MemberState;
    }
  | { readonly type: 'asked-to-join'; readonly chat: ChatRecord; readonly user: User }
  | {
      readonly type: 'pressed';
      readonly chat: ChatRecord;
      readonly user: User;
      readonly label: string;
    }
  | {
      readonly type: 'answered';
      readonly chat: ChatRecord;
      readonly user: User;
      readonly label: string;
      readonly text: string | undefined;
      readonly alert: boolean;
    }
  | { readonly type: 'called'; readonly call: Call }
  | { readonly type: 'queued'; readonly updateId: number; readonly kind: string }
  | { readonly type: 'delivered'; readonly updateId: number }
  | { readonly type: 'asked-for-updates' }
  | { readonly type: 'clock' };

export type Listener = (event: TelegramEvent) => void;

export interface Events {
  emit(event: TelegramEvent): void;
  /** Returns the function that ends the subscription. */
  on(listener: Listener): () => void;
}

export function createEvents(): Events {
  const listeners = new Set<Listener>();
  return {
    emit(event) {
      for (const listener of [...listeners]) listener(event);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
