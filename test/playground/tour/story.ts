/** What the tour says; what happens meanwhile is in play.ts, in the same order. */
export interface Step {
  readonly title: string;
  readonly text: string;
  /** On whose phone it is seen, and in which chat: a title, or the chat with the bot. */
  readonly who: string;
  readonly chat: string | 'bot';
  /** What is framed: the newest message of the bot, or the field where one writes. */
  readonly frames: 'bot-message' | 'own-message' | 'composer' | 'toast';
}

export const STORY: readonly Step[] = [
  {
    title: 'A stranger writes',
    text: 'Carl is in the group, but not in its channel. He wrote something, and the bot deleted it, muted him, and told him what to join.',
    who: 'Carl',
    chat: 'Cat Lovers',
    frames: 'bot-message',
  },
  {
    title: 'Pressing is not enough',
    text: 'Carl pressed “I have joined” without joining. The bot asked Telegram, and told him what is missing. Nobody else saw that.',
    who: 'Carl',
    chat: 'Cat Lovers',
    frames: 'toast',
  },
  {
    title: 'He joins, and may write',
    text: 'Carl joined Cat News. The mute ended at once, without another press, and the notice went away. What he writes now stays.',
    who: 'Carl',
    chat: 'Cat Lovers',
    frames: 'own-message',
  },
  {
    title: 'Whoever leaves is told',
    text: 'Carl left the channel. The bot heard of it, muted him, and said why. As soon as he is back in the channel, he can write again.',
    who: 'Carl',
    chat: 'Cat Lovers',
    frames: 'bot-message',
  },
  {
    title: 'Two channels',
    text: 'Anna, the admin, now requires a second channel as well. Bob was in the first one only: his next message brings him a notice with a button for what he lacks.',
    who: 'Bob',
    chat: 'Cat Lovers',
    frames: 'bot-message',
  },
  {
    title: 'Doubt is no guilt',
    text: 'Now Telegram cannot say who is in the channels. Dora, who is new, writes, and her message stays: the bot mutes nobody on a guess.',
    who: 'Dora',
    chat: 'Cat Lovers',
    frames: 'own-message',
  },
  {
    title: 'Settings are private',
    text: 'Telegram is well again. Anna changes the rules by buttons in her private chat with the bot, where it disturbs nobody. From now on a notice is seen only by its person.',
    who: 'Anna',
    chat: 'bot',
    frames: 'bot-message',
  },
  {
    title: 'A notice for one pair of eyes',
    text: 'Dora wrote once more. She has to join both channels first, and the notice stands on her phone alone: look at the others. Now play, every phone here is yours.',
    who: 'Dora',
    chat: 'Cat Lovers',
    frames: 'bot-message',
  },
];
