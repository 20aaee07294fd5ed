import type { MemberTexts } from './member-texts.ts';

export const en: MemberTexts = {
  name: 'English',
  warning: 'Hello {user}, you must join {channels} to speak in this group.',
  leftChannel:
    '⚠️ {user}, your messaging permissions have been revoked because you left {channel}. Please join back to chat.',
  andMore: ' and {count} more',
  joinButton: '📢 Join {channel}',
  verifyButton: '✅ I have joined',
  verified: '✅ Verification successful! You can now chat.',
  stillMissing: "You still haven't joined: {channels}",
  notYours: 'This button is not for you.',
  unsure: "⏳ Telegram doesn't answer at the moment. Please try again shortly.",
  stillChecking: "⏳ Still checking. You can speak as soon as it's done.",
  admitted: '✅ You are in. Welcome!',
  howToBeAdmitted: 'To join {group}, first join {channels}. You are let in as soon as you have.',
  mutedUntil: 'You are muted until you join these channels:',
  mutedHelp: 'Join them, and you can speak again. If that takes a moment, press the button.',
};
