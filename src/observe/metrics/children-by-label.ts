/** Looks a metric's child up once for each value of its label, of which there are few. */
export function childrenByLabel<T>(bind: (value: string) => T): (value: string) => T {
  const children = new Map<string, T>();
  return (value) => {
    const known = children.get(value);
    if (known !== undefined) return known;
    const child = bind(value);
    children.set(value, child);
    return child;
  };
}
