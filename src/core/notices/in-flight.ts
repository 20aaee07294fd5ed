/** Counts work in flight by key: several pieces of one key may overlap. */
export function createInFlight() {
  const counts = new Map<string, number>();

  return {
    begin: (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1),
    end(key: string): void {
      const rest = (counts.get(key) ?? 0) - 1;
      if (rest > 0) counts.set(key, rest);
      else counts.delete(key);
    },
    has: (key: string): boolean => counts.has(key),
  };
}
