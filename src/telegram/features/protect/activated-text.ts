import type { Group } from '../../../core/model/group.ts';
import type { Texts } from '../../texts/texts.ts';
import { requiredIn } from '../../ui/notice-text.ts';
import type { RichText } from '../../ui/rich-text.ts';

/** What a group reads when it is protected: who has to join what, if anybody has to by now. */
export function activatedText(group: Pick<Group, 'channels' | 'settings'>, texts: Texts): RichText {
  return texts.rich(keyFor(group.settings), { channels: requiredIn(group, texts) });
}

function keyFor({ dryRun, onlyJoinedAfter }: Group['settings']) {
  if (dryRun) return 'activated-practice';
  return onlyJoinedAfter === null ? 'activated' : 'activated-newcomers';
}
