import type { MaybePromise } from '../lib/maybe-promise.ts';

/** Who was found absent, and how many were found present. */
export interface Census {
  readonly gone: readonly string[];
  readonly there: number;
}

/**
 * Everything in it may be forgotten at any time. No call fails because the store is away: meanwhile
 * the process keeps what was written and, for some seconds, what was read, and claims for itself.
 */
export interface Cache {
  /** Whether `getMany` never takes a promise. */
  readonly isImmediate: boolean;
  /**
   * The values of the keys: without a promise if the cache is in-process, else in one round trip.
   */
  getMany(keys: readonly string[]): MaybePromise<(string | null)[]>;
  /** For reads: writes only an empty key, and answers what the key holds then. */
  setIfAbsent(key: string, value: string, ttlSeconds: number): Promise<string>;
  /** For events: overwrites. */
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** True for the first caller within the time. */
  claim(key: string, ttlSeconds: number): Promise<boolean>;
  /**
   * Sliding-window rate limit over all instances. Counts one use and answers 0, or answers the
   * milliseconds until the next use is possible.
   */
  consume(key: string, limit: number, windowMs: number): Promise<number>;
  /**
   * Counts distinct members that were found absent or present within a sliding window, over all
   * instances. The last finding about a member counts.
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
