import { eachString } from './each-string.ts';
import { REDACTED, type Redact } from './redact.ts';

/** Fields whose values are nobody's business. */
const SECRET_FIELD = /passw(?:or)?d|secret|token|authorization/i;
/** What the logger itself writes, and others go by: nothing secret comes there. */
const OWN_FIELDS = ['time', 'level', 'logger'];

/** A JSON document without secrets: whatever they look like, it stays one. */
export function redactJson(json: string, redact: Redact): string {
  const safe = eachString(JSON.parse(json), (text, field) => {
    if (OWN_FIELDS.includes(field)) return text;
    return SECRET_FIELD.test(field) ? REDACTED : redact(text);
  });
  return JSON.stringify(safe);
}
