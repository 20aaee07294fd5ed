import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

describe('invite links', () => {
  test('need the right, lead in, and end when revoked', async () => {
    await using telegram = await startTelegram();
    const call = createBotClient(telegram);
    const anna = telegram.user('Anna');
    const carl = telegram.user('Carl');
    const news = telegram.channel('News', { creator: anna });
    telegram.bot.isAddedTo(news, { by: anna, rights: {} });
    const create = () => call('createChatInviteLink', { chat_id: news.id, name: 'Nezuko' });
    expect(await create()).toEqual(
      refused(400, 'Bad Request: not enough rights to manage chat invite link'),
    );
    telegram.bot.gainsRight(news, 'can_invite_users', { by: anna });
    expect(await create()).toMatchObject({ result: { name: 'Nezuko', is_revoked: false } });
    const [link] = news.record.inviteLinks;
    const via = link?.invite_link ?? '';
    carl.joins(news, { via });
    carl.leaves(news);
    await call('revokeChatInviteLink', { chat_id: news.id, invite_link: via });
    expect(() => carl.joins(news, { via })).toThrow('revoked');
  });
});
