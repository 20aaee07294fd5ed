import { createHmac } from 'node:crypto';
import type { User } from '@grammyjs/types';

/**
 * What Telegram's apps hand to a page, signed as Telegram does
 * (https://core.telegram.org/bots/webapps#validating-data-received-via-the-mini-app).
 */
export function initDataFor(user: User, token: string, signedAt: number): string {
  const fields = new Map([
    ['auth_date', String(signedAt)],
    ['query_id', 'AAHdF6IQAAAAAN0XohDhrOrc'],
    ['user', JSON.stringify({ ...user, is_bot: undefined })],
  ]);
  const lines = [...fields].map(([name, value]) => `${name}=${value}`).toSorted();
  const key = createHmac('sha256', 'WebAppData').update(token).digest();
  const hash = createHmac('sha256', key).update(lines.join('\n')).digest('hex');
  return new URLSearchParams([...fields, ['hash', hash]]).toString();
}
