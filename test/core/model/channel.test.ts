import { describe, expect, it } from 'vitest';
import { isTelegramLink, joinLink } from '../../../src/core/model/channel.ts';
import { news } from '../world.ts';

describe('a channel', () => {
  it('is joined by its username, or by the link that the bot made', () => {
    expect(joinLink(news)).toBe('https://t.me/news');
    const hidden = { ...news, username: null, inviteLink: 'https://t.me/+abc' };
    expect(joinLink(hidden)).toBe('https://t.me/+abc');
    expect(joinLink({ ...hidden, inviteLink: null })).toBeUndefined();
  });

  it('is never linked to anything but Telegram', () => {
    for (const link of [
      'http://t.me/x',
      'https://t.me.evil.org/x',
      'javascript:alert(1)',
      'x',
      '',
    ]) {
      expect(isTelegramLink(link)).toBe(false);
      expect(joinLink({ ...news, username: null, inviteLink: link })).toBeUndefined();
    }
  });
});
