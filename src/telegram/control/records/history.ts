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

/** A change as an admin reads it. */
export interface ShownChange {
  readonly id: number;
  readonly at: Date;
  readonly who: Piece;
  readonly lines: readonly RichText[];
}

export type ReadHistory = ReturnType<typeof createReadHistory>;

/** Reads who changed what in a group, the newest first, a page at a time. */
export function createReadHistory({ changes, channels, firstName }: HistoryScreenDeps) {
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

  return async (
    group: Group,
    texts: Texts,
    { size, beforeId }: { readonly size: number; readonly beforeId?: number | undefined },
  ): Promise<{ readonly page: readonly ShownChange[]; readonly hasOlder: boolean }> => {
    const found = await changes.of(group.id, size + 1, beforeId);
    const page = found.slice(0, size);
    const names = await namesFor(group, page, texts);
    const shown = page.map((change) => ({
      id: change.id,
      at: change.at,
      who: change.by === null ? texts.rich('anonymous-admin') : names.person(change.by),
      lines: changeWords(change, names, texts),
    }));
    return { page: shown, hasOlder: found.length > size };
  };
}

/** Who changed what in a group. */
export function historyScreen({ read }: { readonly read: ReadHistory }): Screen {
  return {
    name: 'history',
    async show({ group, texts, args }) {
      const [from] = args;
      const beforeId = from === undefined ? undefined : Number(from);
      const isPage = beforeId !== undefined && Number.isSafeInteger(beforeId);
      const { page, hasOlder } = await read(group, texts, {
        size: PAGE,
        beforeId: isPage ? beforeId : undefined,
      });
      const { open } = buttonsFor(group.id);
      const last = page.at(-1);
      const turn = [
        ...(isPage ? [open(texts.plain('history-newest'), 'history')] : []),
        ...(hasOlder && last !== undefined
          ? [open(texts.plain('history-older'), 'history', String(last.id))]
          : []),
      ];
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-history') }),
          texts.rich('about-history'),
          ...(page.length === 0 ? ['', texts.rich('history-empty')] : []),
          ...page.flatMap((change) => ['', ...entry(change, texts)]),
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

function entry({ at, who, lines: changed }: ShownChange, texts: Texts): RichText[] {
  return [texts.rich('history-head', { when: moment(at), who }), ...changed];
}
