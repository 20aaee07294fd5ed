import fc from 'fast-check';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const NASTY: readonly Json[] = [
  null,
  '',
  'a'.repeat(5_000),
  '<b>&amp;</i>',
  '\u202e\u200b\u0000\ud800',
  "'; DROP TABLE restrictions; --",
  0,
  -1,
  0.5,
  1e308,
  2 ** 31,
  2 ** 52,
  -(2 ** 53) + 1,
  2 ** 63,
  true,
  [],
  {},
  [[[[]]]],
  { toString: 'no', constructor: null },
];

/** Values that no field should ever hold. */
export const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.jsonValue({ maxDepth: 3 }).map(toJson),
);

/** Updates as they came, with one to four of their parts exchanged, repeated or taken away. */
export function damaged(updates: readonly object[]): fc.Arbitrary<{ [key: string]: Json }> {
  const wound = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'delete', 'double', 'wrap'),
    by: junk,
  });
  return fc
    .tuple(fc.constantFrom(...updates), fc.array(wound, { minLength: 1, maxLength: 4 }))
    .map(([update, wounds]) => {
      const body = toJson(update);
      for (const { at, how, by } of wounds) {
        const places = placesIn(body);
        const place = places[at % places.length];
        if (place !== undefined) hurt(place, how, by);
      }
      return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {};
    });
}

interface Place {
  readonly holder: { [key: string]: Json };
  readonly key: string;
}

function hurt({ holder, key }: Place, how: string, by: Json): void {
  const value = holder[key] ?? null;
  if (how === 'delete') delete holder[key];
  else if (how === 'double') holder[key] = [value, value];
  else if (how === 'wrap') holder[key] = { [key]: value };
  else holder[key] = by;
}

/** Every member of every object in it. */
function placesIn(value: Json): Place[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...placesIn(value[key] ?? null),
  ]);
}

/** A copy of what can be sent as JSON. */
function toJson(value: unknown): Json {
  const copy: Json = JSON.parse(JSON.stringify(value ?? null));
  return copy;
}
