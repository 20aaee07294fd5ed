import { InlineKeyboard } from 'grammy';
import { type Channel, idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import { shortLabel } from '../../control/buttons.ts';
import { controlRoomLink } from '../../control/control-data.ts';
import { commasOf, type Texts } from '../../texts/texts.ts';
import { channelData } from '../../ui/keyboards.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import type { RichText } from '../../ui/rich-text.ts';
import { describe } from './channel-arguments.ts';

/** What is wrong with a list that is too long. */
export const tooMany = (texts: Texts): string =>
  texts.plain('too-many-channels', { most: MAX_CHANNELS });

/** The answer to `/protect` in a protected group. */
export const alreadyProtected = (texts: Texts, { channels }: Group): RichText =>
  texts.rich('already-protected', { channels: channelsIn(channels) });

/** The button that leads to the channels of the group, in private. */
export const changeInPrivate = (keyboard: InlineKeyboard, group: Group, to: OfferTo) =>
  keyboard.url(
    to.texts.plain('change-in-private'),
    controlRoomLink(to.username, group.id, 'channels'),
  );

interface OfferTo {
  /** Of the bot. */
  readonly username: string;
  readonly texts: Texts;
}

/** The same answer with a button that adds the channels, of which all have passed the checks. */
export function offerToAdd(group: Group, checked: readonly Channel[], to: OfferTo) {
  const { texts } = to;
  const keyboard = new InlineKeyboard();
  const text = alreadyProtected(texts, group);
  const present = new Set(idsOf(group.channels));
  const added = checked.filter(({ id }) => !present.has(id));
  if (added.length === 0) return { text, keyboard: changeInPrivate(keyboard, group, to) };
  if (present.size + added.length > MAX_CHANNELS) {
    const now = texts.plain('requires-now', { channels: channelsIn(group.channels) });
    const full = texts.sentences(tooMany(texts), now);
    return { text: full, keyboard: changeInPrivate(keyboard, group, to) };
  }
  const label = texts.plain('also-require', { channels: commasOf(added.map(nameOf)) });
  keyboard.text(shortLabel(label), channelData('add', idsOf(added))).row();
  return { text, keyboard: changeInPrivate(keyboard, group, to) };
}

/** As an admin types it: the title of a private channel is not for the group. */
const nameOf = ({ id, username }: Pick<Channel, 'id' | 'username'>): string =>
  describe(username === null ? { id } : { username });
