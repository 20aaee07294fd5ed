import { Refused } from '../../simulator/world/speech.ts';
import type { Effect } from '../protocol.ts';
import type { Roster } from '../sandbox/roster.ts';
import type { Say } from './acts.ts';
import { CAT_PHOTO } from './picture.ts';

export async function say(roster: Roster, act: Say): Promise<Effect> {
  const who = roster.person(act.who);
  const chat = roster.chat(act.chat);
  if (act.text.trim() === '' && act.media === undefined)
    throw new Refused('There is nothing to send.');
  const { kind } = chat.record;
  if (kind === 'channel') {
    if (!chat.canSpeak(who)) throw new Refused('Only its admins post in a channel.');
    roster.post(chat.id, act.text);
    return {};
  }
  const replyTo = act.replyTo === undefined ? undefined : roster.message(chat, act.replyTo, who);
  // Writing to the bot starts the chat with it, as the first message in an app does.
  if (kind === 'private' && chat.record.side?.hasStarted !== true) {
    await who.opensPrivateChat(act.text);
    return {};
  }
  const media = act.media === 'photo' ? { photo: CAT_PHOTO } : act.media;
  await who.says(chat, act.text, {
    ...(replyTo !== undefined && { replyTo }),
    ...(media !== undefined && { media }),
  });
  return {};
}
