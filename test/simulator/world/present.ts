/** An object with the one field, or with none when there is no value: for optional wire fields. */
export function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const entries: [K, V][] = value === undefined ? [] : [[key, value]];
  return Object.fromEntries(entries) as { [P in K]?: V };
}
