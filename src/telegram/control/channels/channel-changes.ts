import { type Channel, idsOf, MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Settings } from '../../../core/model/settings.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import { tooMany } from '../../features/protect/already-protected.ts';
import type { ChannelReference } from '../../features/protect/channel-arguments.ts';
import type { ChannelLookup } from '../../features/protect/channel-lookup.ts';
import { type PreflightResult, preflight } from '../../features/protect/preflight.ts';
import {
  createRequireChannels,
  type RequireChannelsDeps,
} from '../../features/protect/require-channels.ts';
import { withLinks } from '../../features/protect/with-links.ts';
import type { PlainKey } from '../../texts/texts.ts';
import { channelName } from '../../ui/names.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import type { Visit } from '../screen.ts';

export interface ChannelChangesDeps extends RequireChannelsDeps {
  readonly groups: Pick<Groups, 'find' | 'addChannels' | 'replaceChannel' | 'removeChannel'>;
  readonly inviteLinks: Pick<InviteLinks, 'first'>;
  readonly channelLookup: ChannelLookup;
  readonly admission: Pick<Admission, 'refusal'>;
}

export type ChannelChanges = ReturnType<typeof createChannelChanges>;

/**
 * Changes which channels a group requires, after the checks of `/protect`. The list is never empty
 * on the way, so the gate stays shut.
 */
export function createChannelChanges(deps: ChannelChangesDeps) {
  const { groups, inviteLinks, channelLookup, admission, recheck, log } = deps;
  const requireChannels = createRequireChannels(deps);

  /** The channels, if the visitor administers them and the bot can see their members. */
  const check = (visit: Visit, references: readonly ChannelReference[]) =>
    checkFor(visit, references, undefined);

  /** The same, if the visitor may require them in a group with such settings. */
  async function checkFor(
    { ctx, user, group, texts }: Visit,
    references: readonly ChannelReference[],
    settings: Settings | undefined,
  ): Promise<PreflightResult> {
    if ((await admission.refusal(group.id, user.id)) !== undefined) {
      return { ok: false, faults: [{ text: texts.plain('operator-refuses') }] };
    }
    return preflight({
      ...{ api: ctx.api, botId: ctx.me.id, groupId: group.id, actorId: user.id },
      ...{ settings, references, texts, passed: () => undefined },
      lookUp: (chatId, reference) => channelLookup(chatId, reference, { anew: true }),
    });
  }

  const listOf = async ({ group }: Visit) => (await groups.find(group.id))?.channels ?? [];

  /** Those of the channels that the group does not require yet, or why none can be added. */
  async function newOnes(visit: Visit, wanted: readonly Channel[]): Promise<PreflightResult> {
    const { texts } = visit;
    const present = await listOf(visit);
    const had = new Set(idsOf(present));
    const channels = wanted.filter(({ id }) => !had.has(id));
    const [first] = wanted;
    if (channels.length === 0 && first !== undefined) {
      const text = texts.plain('required-already', { channel: channelName(first) });
      return { ok: false, faults: [{ text }] };
    }
    if (had.size + channels.length > MAX_CHANNELS) {
      const now = texts.plain('requires-now', { channels: channelsIn(present) });
      return { ok: false, faults: [{ text: texts.sentences(tooMany(texts), now) }] };
    }
    return { ok: true, channels };
  }

  const refused = ({ texts }: Visit, key: PlainKey): PreflightResult => ({
    ok: false,
    faults: [{ text: texts.plain(key) }],
  });

  return {
    check,

    /** Appends the channels; answers with those that were not required before. */
    async add(visit: Visit, references: readonly ChannelReference[]): Promise<PreflightResult> {
      const { group, user, by, texts } = visit;
      const checked = await checkFor(visit, references, group.settings);
      const added = checked.ok ? await newOnes(visit, checked.channels) : checked;
      if (!added.ok) return added;
      const linked = await withLinks(added.channels, inviteLinks, texts);
      if (!linked.ok) return linked;
      const { channels } = linked;
      const change = { groupId: group.id, actorId: user.id, channelIds: idsOf(channels) };
      await requireChannels({ ...change, what: 'channels added' }, () =>
        groups.addChannels(group.id, channels, by),
      );
      // Another admin may have filled the list meanwhile.
      const now = new Set(idsOf(await listOf(visit)));
      if (channels.every(({ id }) => now.has(id))) return linked;
      return { ok: false, faults: [{ text: tooMany(texts) }] };
    },

    /** Puts a channel in the place of another, in one step. */
    async replace(
      visit: Visit,
      oldId: number,
      reference: ChannelReference,
    ): Promise<PreflightResult> {
      const { group, user, by, texts } = visit;
      const checked = await checkFor(visit, [reference], group.settings);
      if (!checked.ok) return checked;
      const present = await listOf(visit);
      if (!present.some(({ id }) => id === oldId)) return refused(visit, 'channel-gone');
      const [channel] = checked.channels;
      if (channel === undefined || present.some(({ id }) => id === channel.id)) {
        return newOnes(visit, checked.channels);
      }
      const linked = await withLinks([channel], inviteLinks, texts);
      const [instead] = linked.ok ? linked.channels : [];
      if (instead === undefined) return linked;
      const change = { groupId: group.id, actorId: user.id, channelIds: [instead.id] };
      const isReplaced = await requireChannels({ ...change, what: 'channel replaced' }, () =>
        groups.replaceChannel(group.id, oldId, instead, by),
      );
      return isReplaced ? linked : refused(visit, 'channel-gone');
    },

    /** Answers whether it was removed: the last one stays. */
    async remove({ group, user, by }: Visit, channelId: number): Promise<boolean> {
      if (!(await groups.removeChannel(group.id, channelId, by))) return false;
      log.info({ group_id: group.id, user_id: user.id, channel_id: channelId }, 'channel removed');
      await recheck({ groupId: group.id });
      return true;
    },
  };
}
