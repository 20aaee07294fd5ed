import type { MemberTexts } from './member-texts.ts';

export const en: MemberTexts = {
  name: 'English',
  nameless: 'a new member',
  warning: 'Hello {user}, you must join {channels} to speak in this group.',
  leftChannel:
    '⚠️ {user}, your messaging permissions have been revoked because you left {channel}. Please join back to chat.',
  banned: {
    one: 'You are banned in {channels}: only the admins of that channel can help you.',
    many: 'You are banned in {channels}: only the admins of those channels can help you.',
  },
  andMore: ' and {count} more',
  joinButton: '📢 Join {channel}',
  verifyButton: '✅ I have joined',
  verified: '✅ Verification successful! You can now chat.',
  stillMissing: "You still haven't joined: {channels}",
  notYours: 'This button is not for you.',
  mutedByAdmin: "An admin of this group muted you. I can't lift that; only they can.",
  mutedByAdminIn: "An admin of {group} muted you. I can't lift that; only they can.",
  unsure: "⏳ Telegram doesn't answer at the moment. Please try again shortly.",
  stillChecking: "⏳ Still checking. You can speak as soon as it's done.",
  admitted: '✅ You are in. Welcome!',
  howToBeAdmitted: 'To join {group}, first join {channels}. You are let in as soon as you have.',
  mutedUntil: {
    one: 'You are muted until you join this channel:',
    many: 'You are muted until you join these channels:',
  },
  mutedHelp: {
    one: 'Join it, and you can speak again. If that takes a moment, press the button.',
    many: 'Join them, and you can speak again. If that takes a moment, press the button.',
  },
  freeAgain: '✅ You can write again.',
  knownOfYou:
    '🗂 What I have stored about you:\n• groups where you were seen: {seen}\n• mutes that I imposed: {mutes}\n• open requests to join: {requests}\n• places on allow lists: {lists}\n• messages for you alone: {notices}\n• record as the owner of a group: {owner}',
  howToForget:
    'The button erases all of it, and lifts your mutes first. Groups that you have set up stay protected. When you write in a protected group again, I know you again.',
  forgetButton: '🗑 Erase it',
  nothingKnown: 'I have stored nothing about you.',
  blockedStays: 'The operator of this bot has blocked you. That is not erased.',
  notForgotten:
    "⏳ I can't lift one of your mutes at the moment, so I have erased nothing. Please try again shortly.",
  forgotten: '✅ Erased. I have nothing stored about you any more.',
  forgetInPrivate: 'Write /forget to me in private.',
};
