/** Who was seen to be gone, and how many were seen to be there. */
export interface Census {
  readonly gone: readonly string[];
  readonly there: number;
}

/**
 * What may be forgotten at any time. No call fails because the cache is away: it then knows what it
 * is told and, for some seconds, what was read, and every claim is granted.
 */
export interface Cache {
  /** The values of the keys: at once where they are at hand, otherwise in one round trip. */
  getMany(keys: readonly string[]): (string | null)[] | Promise<(string | null)[]>;
  /** For reads: writes only where nothing stands, and answers what stands there then. */
  setIfAbsent(key: string, value: string, ttlSeconds: number): Promise<string>;
  /** For events: writes whatever stood there. */
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** True for the first caller within the time. */
  claim(key: string, ttlSeconds: number): Promise<boolean>;
  /**
   * Counts a use of what is limited to so many within a sliding time, over all instances. Answers 0,
   * or how many milliseconds have to pass until it can be used again.
   */
  consume(key: string, limit: number, windowMs: number): Promise<number>;
  /**
   * Counts different members that were seen in two ways within a sliding time, over all instances.
   * Who is seen in one way is in that way only.
   */
  countSeen(
    keys: readonly [gone: string, there: string],
    seen: readonly [gone: readonly string[], there: readonly string[]],
    windowMs: number,
  ): Promise<Census>;
  /** Rejects when the cache is away. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
