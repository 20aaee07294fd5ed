import { eachString } from './each-string.ts';
import { REDACTED, type Redact } from './redact.ts';

/** Names of fields whose values are secret, whatever they look like. */
const SECRET_FIELD = /passw(?:or)?d|secret|token|authorization/i;
/** Fields that the logger itself fills: never secret, and tools rely on their values. */
const OWN_FIELDS = ['time', 'level', 'logger'];

/** Redacts the strings inside a JSON document, so that the result is always valid JSON. */
export function redactJson(json: string, redact: Redact): string {
  const safe = eachString(JSON.parse(json), (text, field) => {
    if (OWN_FIELDS.includes(field)) return text;
    return SECRET_FIELD.test(field) ? REDACTED : redact(text);
  });
  return JSON.stringify(safe);
}
