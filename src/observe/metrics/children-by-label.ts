/**
 * Caches a metric's child per label value, which spares the look-up. Only for labels with few
 * values.
 */
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
