/** A copy of what JSON can hold, with each string in it, also names of fields, as `change` says. */
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
