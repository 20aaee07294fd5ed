import { afterEach, beforeEach, vi } from 'vitest';

/** Each test of the file, or of the block, has timers that pass when it says so. */
export function useFakeTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}
