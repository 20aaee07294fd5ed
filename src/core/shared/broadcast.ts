/** Messages between instances. A lost message is not repeated: its receivers learn of a gap. */
export interface Broadcast {
  /** Sends to all other instances. A failure to send is no error: receivers learn of a gap. */
  send(topic: string, message: string): void;
  on(topic: string, listener: (message: string) => void): void;
  /** Called when messages may have been missed. */
  onGap(listener: () => void): void;
  close(): Promise<void>;
}

/** For the only instance. */
export function createLocalBroadcast(): Broadcast {
  return {
    send: () => undefined,
    on: () => undefined,
    onGap: () => undefined,
    close: async () => undefined,
  };
}
