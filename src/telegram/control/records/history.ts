import type { Change } from '../../../core/model/change.ts';
import type { Channel } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelName, visibleName } from '../../ui/names.ts';
import { lines, mention, moment, type Piece, type RichText } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Screen } from '../screen.ts';
import { changeWords, idsIn, type Names } from './change-words.ts';
import { logButton } from './log-screen.ts';

export interface HistoryScreenDeps {
  readonly changes: {
    of(groupId: number, limit: number, beforeId?: number): Promise<readonly Change[]>;
  };
  readonly channels: { find(channelId: number): Promise<Channel | undefined> };
  /** Their first name as Telegram gives it now; empty when it does not say. */
  readonly firstName: (groupId: number, userId: number) => Promise<string>;
}

const PAGE = 6;
/** Of how many people and channels the names are asked for a page; the others show their ids. */
const MOST_NAMES = 20;

/** Who changed what in a group. */
export function historyScreen({ changes, channels, firstName }: HistoryScreenDeps): Screen {
  async function namesFor(group: Group, page: readonly Change[], texts: Texts): Promise<Names> {
    const people = new Set(page.flatMap((one) => (one.by === null ? [] : [one.by])));
    const others = new Set<number>();
    for (const { what, before, after } of page) {
      const ids = [...idsIn(before), ...idsIn(after)];
      if (what === 'allowList') for (const id of ids) people.add(id);
      if (what === 'channels') for (const id of ids) others.add(id);
    }
    const asked = [...people].slice(0, MOST_NAMES);
    const persons = new Map(
      await Promise.all(asked.map(async (id) => [id, await firstName(group.id, id)] as const)),
    );
    const titled = [...others].slice(0, MOST_NAMES);
    const titles = new Map(
      await Promise.all(titled.map(async (id) => [id, await titleOf(group, id)] as const)),
    );
    return {
      person: (id) => personName(id, persons.get(id) ?? '', texts),
      channel: (id) => titles.get(id) ?? String(id),
    };
  }

  async function titleOf({ channels: required }: Group, id: number): Promise<string> {
    const channel = required.find((one) => one.id === id) ?? (await channels.find(id));
    return channel === undefined ? String(id) : channelName(channel);
  }

  return {
    name: 'history',
    async show({ group, texts, args }) {
      const [from] = args;
      const beforeId = from === undefined ? undefined : Number(from);
      const isPage = beforeId !== undefined && Number.isSafeInteger(beforeId);
      const found = await changes.of(group.id, PAGE + 1, isPage ? beforeId : undefined);
      const page = found.slice(0, PAGE);
      const names = await namesFor(group, page, texts);
      const { open } = buttonsFor(group.id);
      const last = page.at(-1);
      const hasOlder = last !== undefined && found.length > PAGE;
      const turn = [
        ...(isPage ? [open(texts.plain('history-newest'), 'history')] : []),
        ...(hasOlder ? [open(texts.plain('history-older'), 'history', String(last.id))] : []),
      ];
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-history') }),
          texts.rich('about-history'),
          ...(page.length === 0 ? ['', texts.rich('history-empty')] : []),
          ...page.flatMap((change) => ['', ...entry(change, names, texts)]),
        ]),
        keyboard: [turn, [logButton(group, texts)], [open(texts.plain('back'), 'home')]].filter(
          ({ length }) => length > 0,
        ),
      };
    },
  };
}

/** Nothing of the name is stored: who is unknown to Telegram now is known by the id alone. */
function personName(id: number, firstName: string, texts: Texts): Piece {
  if (visibleName(firstName) === '') return texts.rich('nameless-person', { id: String(id) });
  return mention({ id, firstName });
}

function entry(change: Change, names: Names, texts: Texts): RichText[] {
  const who = change.by === null ? texts.rich('anonymous-admin') : names.person(change.by);
  const when = moment(change.at);
  return [texts.rich('history-head', { when, who }), ...changeWords(change, names, texts)];
}
