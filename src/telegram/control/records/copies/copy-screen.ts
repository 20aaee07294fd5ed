import type { Group } from '../../../../core/model/group.ts';
import type { Groups } from '../../../../core/model/groups.ts';
import type { Answers } from '../../../ui/answers.ts';
import { channelName, groupTitle } from '../../../ui/names.ts';
import { lines } from '../../../ui/rich-text.ts';
import type { Access } from '../../access.ts';
import { buttonsFor } from '../../buttons.ts';
import type { Outcome, Screen, View, Visit } from '../../screen.ts';
import type { ApplyProposal } from './apply.ts';
import { ALL, comparison, outcomeOf } from './comparison.ts';
import { type Proposal, portableSettings } from './proposal.ts';

export interface CopyScreenDeps {
  readonly access: Pick<Access, 'groupsOf' | 'refusal'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly answers: Pick<Answers, 'reply'>;
  readonly apply: ApplyProposal;
}

const PAGE = 8;

/** Copies the settings and texts of a group to another one; the people stay where they are. */
export function copyScreen({ access, groups, answers, apply }: CopyScreenDeps): Screen {
  /** The group of the first argument; undefined unless the person may configure it, too. */
  async function targetOf({ user, group }: Visit, arg = ''): Promise<Group | undefined> {
    const id = Number(arg);
    if (!Number.isSafeInteger(id) || id >= 0 || id === group.id) return undefined;
    if ((await access.refusal(id, user.id)) !== undefined) return undefined;
    return groups.find(id);
  }

  async function list(visit: Visit, page: number): Promise<View> {
    const { group, user, texts } = visit;
    const { open } = buttonsFor(group.id);
    const others = (await access.groupsOf(user.id)).filter(({ id }) => id !== group.id);
    const shown = others.slice(page * PAGE, (page + 1) * PAGE);
    const turn = [
      ...(page > 0 ? [open('«', 'copy', 'page', String(page - 1))] : []),
      ...(others.length > (page + 1) * PAGE ? [open('»', 'copy', 'page', String(page + 1))] : []),
    ];
    return {
      text: lines([
        texts.rich('screen-title', { title: texts.plain('copy-button') }),
        texts.rich(others.length === 0 ? 'copy-none' : 'copy-choose'),
      ]),
      keyboard: [
        ...shown.map((other) => [open(groupTitle(other), 'copy', String(other.id))]),
        ...(turn.length > 0 ? [turn] : []),
        [open(texts.plain('back'), 'copies')],
      ],
    };
  }

  return {
    name: 'copy',
    async show(visit) {
      const [arg, page] = visit.args;
      if (arg === undefined || arg === 'page') return list(visit, pageOf(page));
      const target = await targetOf(visit, arg);
      if (target === undefined) return list(visit, 0);
      const place = { screen: 'copy', args: [arg] };
      return comparison(visit, target, proposalOf(visit.group), place);
    },
    actions: {
      apply: async (visit): Promise<Outcome> => {
        const { ctx, group, args, texts } = visit;
        const [what, arg] = args;
        const target = await targetOf(visit, arg);
        const next = { screen: 'copy' };
        if (target === undefined) {
          return { toast: texts.plain('admins-only'), isAlert: true, next };
        }
        const applied = await apply(visit, target, proposalOf(group), what === ALL);
        return outcomeOf(applied, (faults) => answers.reply(ctx, faults));
      },
    },
  };
}

const proposalOf = ({ settings, channels }: Group): Proposal => ({
  settings: portableSettings(settings),
  channels: channels.map((channel) => ({ id: channel.id, name: channelName(channel) })),
});

function pageOf(arg: string | undefined): number {
  const page = Number(arg ?? 0);
  return Number.isSafeInteger(page) && page >= 0 ? page : 0;
}
