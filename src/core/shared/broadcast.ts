/** What instances tell each other. Nothing is told again: who missed it is told that there was a gap. */
export interface Broadcast {
  /** Tells all other instances; that it cannot be told is no error. */
  send(topic: string, message: string): void;
  on(topic: string, listener: (message: string) => void): void;
  /** Called when messages may have been missed. */
  onGap(listener: () => void): void;
  close(): Promise<void>;
}

/** For an instance that is alone. */
export function createLocalBroadcast(): Broadcast {
  return {
    send: () => undefined,
    on: () => undefined,
    onGap: () => undefined,
    close: async () => undefined,
  };
}
