import type { ChangeRules } from '../../../core/leniency/change-rules.ts';
import type { KeyedLock } from '../../../core/lib/keyed-lock.ts';
import { type Channel, idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';
import type { Dismiss } from '../../actions/departure.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import { activatedText } from '../../features/protect/activated-text.ts';
import {
  createRequireChannels,
  type RequireChannelsDeps,
} from '../../features/protect/require-channels.ts';
import { withLinks } from '../../features/protect/with-links.ts';
import { textsIn } from '../../texts/texts.ts';
import type { Answers } from '../../ui/answers.ts';
import type { Visit } from '../screen.ts';

export interface SwitchOnDeps extends RequireChannelsDeps {
  readonly groups: Pick<Groups, 'find' | 'protect'>;
  readonly answers: Pick<Answers, 'notify'>;
  readonly cache: Pick<Cache, 'claim'>;
  readonly inviteLinks: Pick<InviteLinks, 'first'>;
  readonly changeRules: ChangeRules;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly dismiss: Dismiss;
  readonly now: () => Date;
  /** Groups are protected one after the other, by whichever way. */
  readonly oneAtATime: KeyedLock;
}

/** For whom the rules are: everybody, those who join from now on, or nobody yet. */
export type Start = 'all' | 'new' | 'dry';

export type SwitchOn = ReturnType<typeof createSwitchOn>;

/** Presses within this time are told of once. */
const TOLD_SECONDS = 10;

/** Switches protection on after all checks, in private; the group reads one line about it. */
export function createSwitchOn(deps: SwitchOnDeps) {
  const { groups, answers, cache, inviteLinks, changeRules, admission, dismiss, now } = deps;
  const { oneAtATime } = deps;
  const requireChannels = createRequireChannels(deps);

  /** Why the operator lets neither the group nor the person use the bot. */
  async function isRefused(groupId: number, userId: number): Promise<boolean> {
    const refusal = await admission.refusal(groupId, userId);
    if (refusal?.isOfGroup) await dismiss(groupId, refusal.reason);
    return refusal !== undefined;
  }

  /**
   * The group reads it in its own language, and once however often and by whom a button is pressed at
   * that moment; while it practises, nothing changes for anybody.
   */
  async function tellGroup(group: Group): Promise<void> {
    const { id, settings } = group;
    if (settings.dryRun || !(await cache.claim(cacheKeys.activated(id), TOLD_SECONDS))) return;
    answers.notify({ chatId: id }, 'activated', activatedText(group, textsIn(settings.language)));
  }

  async function activate(
    { group, user, by }: Visit,
    channels: readonly Channel[],
    start: Start,
  ): Promise<void> {
    const patch = {
      dryRun: start === 'dry',
      onlyJoinedAfter: start === 'new' ? Math.floor(now().getTime() / 1000) : null,
    };
    await changeRules(group.id, patch, by);
    const change = { groupId: group.id, actorId: user.id, channelIds: idsOf(channels) };
    await requireChannels({ ...change, what: 'protection activated' }, () =>
      groups.protect({
        group: { id: group.id, title: group.title },
        owner: { id: user.id, username: user.username ?? null, isHidden: by === null },
        channels: [...channels],
      }),
    );
    await tellGroup({ ...group, settings: { ...group.settings, ...patch }, channels });
  }

  return {
    tellGroup,

    /** Answers what stands against it; undefined when protection is on. */
    async run(
      visit: Visit,
      channels: readonly Channel[],
      start: Start,
    ): Promise<string | undefined> {
      const { group, user, texts } = visit;
      if (await isRefused(group.id, user.id)) return texts.plain('operator-refuses');
      const linked = await withLinks(channels, inviteLinks, texts);
      if (!linked.ok) return linked.faults[0]?.text;
      return oneAtATime.run(String(group.id), async () => {
        // Somebody else may have protected it meanwhile.
        if ((await groups.find(group.id))?.enabled) return texts.plain('setup-is-on');
        await activate(visit, linked.channels, start);
        return undefined;
      });
    },
  };
}
