import type { Group } from '../../../../core/model/group.ts';
import type { Groups } from '../../../../core/model/groups.ts';
import type { PlainKey } from '../../../texts/texts.ts';
import type { Answers } from '../../../ui/answers.ts';
import { channelName, groupTitle } from '../../../ui/names.ts';
import { lines } from '../../../ui/rich-text.ts';
import { type Access, MOST_ASKED } from '../../access.ts';
import { buttonsFor } from '../../buttons.ts';
import type { Outcome, Screen, View, Visit } from '../../screen.ts';
import type { ApplyProposal } from './apply.ts';
import { ALL, comparison, outcomeOf, refusal } from './comparison.ts';
import { type Proposal, portableSettings } from './proposal.ts';

export interface CopyScreenDeps {
  readonly access: Pick<Access, 'groupsOf' | 'enter'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly answers: Pick<Answers, 'reply'>;
  readonly apply: ApplyProposal;
}

const PAGE = 8;

type Target = Pick<Visit, 'group' | 'by'>;

/** The group that settings may go to, as a visit there; or why not. */
export function createCopyTarget({ access, groups }: Pick<CopyScreenDeps, 'access' | 'groups'>) {
  return async ({ user, group }: Visit, arg = ''): Promise<Target | PlainKey> => {
    const id = Number(arg);
    if (!Number.isSafeInteger(id) || id >= 0 || id === group.id) return 'group-unknown';
    const target = await groups.find(id);
    if (target === undefined) return 'group-unknown';
    const entered = await access.enter(id, user.id, 'press');
    return typeof entered === 'string' ? entered : { ...entered, group: target };
  };
}

/** Copies the settings and texts of a group to another one; the people stay where they are. */
export function copyScreen({ access, groups, answers, apply }: CopyScreenDeps): Screen {
  const targetOf = createCopyTarget({ access, groups });

  async function list(visit: Visit, page: number): Promise<View> {
    const { group, user, texts } = visit;
    const { open } = buttonsFor(group.id);
    const found = await access.groupsOf(user.id);
    if (typeof found === 'string') return refusal(visit, texts.rich(found));
    const others = found.groups.filter(({ id }) => id !== group.id);
    const shown = others.slice(page * PAGE, (page + 1) * PAGE);
    const turn = [
      ...(page > 0 ? [open('«', 'copy', 'page', String(page - 1))] : []),
      ...(others.length > (page + 1) * PAGE ? [open('»', 'copy', 'page', String(page + 1))] : []),
    ];
    return {
      text: lines([
        texts.rich('screen-title', { title: texts.plain('copy-button') }),
        texts.rich(others.length === 0 ? 'copy-none' : 'copy-choose'),
        ...(found.isCut ? [texts.rich('copy-list-cut', { most: MOST_ASKED })] : []),
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
      if (typeof target === 'string') return refusal(visit, visit.texts.rich(target));
      const place = { screen: 'copy', args: [arg] };
      return comparison(visit, target.group, proposalOf(visit.group), place);
    },
    actions: {
      apply: async (visit): Promise<Outcome> => {
        const { ctx, group, args, texts } = visit;
        const [what, arg] = args;
        const target = await targetOf(visit, arg);
        const next = { screen: 'copy' };
        if (typeof target === 'string') {
          return { toast: texts.plain(target), isAlert: true, next };
        }
        const there = { ...visit, by: target.by };
        const applied = await apply(there, target.group, proposalOf(group), what === ALL);
        return outcomeOf(applied, (faults) => answers.reply(ctx, faults));
      },
    },
  };
}

/** What a group has to give to another one. */
export const proposalOf = ({ settings, channels }: Group): Proposal => ({
  settings: portableSettings(settings),
  channels: channels.map((channel) => ({ id: channel.id, name: channelName(channel) })),
});

function pageOf(arg: string | undefined): number {
  const page = Number(arg ?? 0);
  return Number.isSafeInteger(page) && page >= 0 ? page : 0;
}
