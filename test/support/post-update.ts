import { SECRET } from './scenario.ts';

/** Posts an update to the webhook as Telegram does, or with another secret; answers the status. */
export async function postUpdate(
  url: string | undefined,
  body: string,
  secret: string | undefined = SECRET,
): Promise<number> {
  const response = await fetch(url ?? '', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
  });
  await response.text();
  return response.status;
}
