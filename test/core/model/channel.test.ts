import { describe, expect, it } from 'vitest';
import { channelName, isTelegramLink, joinLink } from '../../../src/core/model/channel.ts';
import { news } from '../world.ts';

describe('a channel', () => {
  it('is named and joined by its username, or by the link that the bot made', () => {
    expect([channelName(news), joinLink(news)]).toEqual(['@news', 'https://t.me/news']);
    const hidden = { ...news, username: null, inviteLink: 'https://t.me/+abc' };
    expect([channelName(hidden), joinLink(hidden)]).toEqual(['News', 'https://t.me/+abc']);
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
