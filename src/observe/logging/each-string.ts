/**
 * Copies a JSON value with every string replaced by `change(text, field)`. Field names are strings
 * too, with an empty `field`.
 */
export function eachString(
  value: unknown,
  change: (text: string, field: string) => string,
  field = '',
): unknown {
  if (typeof value === 'string') return change(value, field);
  if (Array.isArray(value)) return value.map((item) => eachString(item, change, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      change(name, ''),
      eachString(inner, change, name),
    ]),
  );
}
