import type { Language } from '../../core/model/settings.ts';
import { type Texts, textsIn } from '../texts/texts.ts';
import { groupTitle } from '../ui/names.ts';
import {
  areUnseen,
  bannedText,
  cannotLook,
  demanded,
  distinctMissing,
  type MutedPlace,
} from '../ui/notice-text.ts';
import { lines, type RichText } from '../ui/rich-text.ts';

/** The private message to a muted person. */
export function mutedText(muted: readonly MutedPlace[], language: Language): RichText {
  const texts = textsIn(language);
  const held = muted
    .filter(({ missing }) => missing.length === 0)
    .map(({ group }) => texts.rich('mute-stays', { group: groupTitle(group) }));
  const reasons = muted.filter(({ missing }) => missing.length > 0);
  if (reasons.length === 0) return lines(held);
  const about = reasonsText(reasons, texts);
  return held.length === 0 ? about : lines([about, '', ...held]);
}

/** Where the person is muted for a reason, and how that ends. */
function reasonsText(muted: readonly MutedPlace[], texts: Texts): RichText {
  const open = new Set<number>();
  const places = muted.map(({ group, missing }) => {
    for (const { id, isBanned } of missing) if (!isBanned) open.add(id);
    const channels = demanded(group, missing, texts);
    return texts.rich('muted-place', { group: groupTitle(group), channels });
  });
  const ban = bannedText([...distinctMissing(muted)], texts);
  if (open.size === 0) return lines([...places, '', ban]);
  const count = open.size;
  const areTold = muted.every(({ isTold }) => isTold === true);
  const above = areTold ? texts.plain('told-until') : texts.plain('muted-until', { count });
  const unseen = muted.filter(({ group, missing }) => areUnseen(group, missing));
  const help = unseen.length === muted.length ? [] : [texts.plain('muted-help', { count })];
  const below = [...help, ...unseen.map(({ group }) => cannotLook(group, texts))];
  return lines([above, ...places, '', ...below, ...(ban === '' ? [] : [ban])]);
}
