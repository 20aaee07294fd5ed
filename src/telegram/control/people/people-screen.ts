import type { MissedChannels } from '../../../core/membership/missed-channels.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { lines, mention, moment, type RichText, rich } from '../../ui/rich-text.ts';
import { buttonsFor, inRows } from '../buttons.ts';
import type { Question, Screen, Visit } from '../screen.ts';
import type { People } from './people.ts';
import { peopleIn, personId } from './person-in.ts';

export interface ReadMutedDeps {
  readonly people: Pick<People, 'findAll'>;
  readonly ledger: {
    inGroup(
      groupId: number,
      page: { readonly afterUserId: number; readonly limit: number; readonly mutedOnly: true },
    ): Promise<Restriction[]>;
    countIn(groupId: number): Promise<number>;
  };
  readonly missedChannels: MissedChannels;
}

/** A name of each is read from Telegram. */
const PAGE = 6;

/** Asks for people: from Telegram's list, or by what one can send of them. */
export function askForPeople({ texts }: Visit, most: number): Question {
  const picker = {
    label: texts.plain('person-picker'),
    users: { user_is_bot: false, max_quantity: most },
  };
  return { prompt: texts.rich('person-prompt'), picker };
}

export type ReadMuted = ReturnType<typeof createReadMuted>;

/** Reads who is muted in a group, from an id on, and whether there are more. */
export function createReadMuted({ people, ledger, missedChannels }: ReadMutedDeps) {
  return async (group: Group, afterUserId: number, size: number) => {
    const rows = await ledger.inGroup(group.id, { afterUserId, limit: size + 1, mutedOnly: true });
    const page = rows.slice(0, size);
    const found = await people.findAll(
      group.id,
      page.map(({ userId }) => userId),
    );
    const all = page.map(async (row, index) => {
      const person = found[index];
      if (person === undefined) return [];
      const missing = await missedChannels(group, row);
      return [{ row, person, missing }];
    });
    return { muted: (await Promise.all(all)).flat(), isLast: rows.length <= size };
  };
}

/** Who is muted now, and the way to the allow list and to whoever an admin asks about. */
export function peopleScreen({ readMuted }: { readonly readMuted: ReadMuted }): Screen {
  async function pageOf({ group, args: [after] }: Visit) {
    const afterUserId = personId(after) ?? 0;
    const { muted, isLast } = await readMuted(group, afterUserId, PAGE);
    return { muted, isFirst: afterUserId === 0, isLast, afterUserId };
  }

  type Page = Awaited<ReturnType<typeof pageOf>>;

  function mutedLines({ texts }: Visit, { muted }: Page): RichText[] {
    if (muted.length === 0) return [texts.rich('muted-nobody')];
    const all = muted.map(({ row, person: { id, name }, missing }) => {
      const channels = missing.length === 0 ? '–' : texts.shown(channelsIn(missing));
      const until = row.until === null ? '∞' : moment(row.until);
      const who = texts.shown(mention({ id, firstName: name }));
      return rich`• ${who}: ${channels}\n    ${moment(row.since)} – ${until}`;
    });
    return [texts.rich('muted-list'), ...all];
  }

  function keyboardOf({ group, texts }: Visit, page: Page) {
    const { open, act } = buttonsFor(group.id);
    const last = page.muted.at(-1)?.row.userId ?? 0;
    const pager = [
      ...(page.isFirst ? [] : [open('«', 'people')]),
      ...(page.isLast ? [] : [open('»', 'people', String(last))]),
    ];
    const names = page.muted.map(({ person: { id, name } }) =>
      open(`🔇 ${name}`, 'person', String(id), String(page.afterUserId)),
    );
    const count = group.settings.allowList.length;
    return [
      ...inRows(names, 2),
      ...(pager.length === 0 ? [] : [pager]),
      [open(texts.plain('allow-list-row', { count }), 'allowed')],
      [act(texts.plain('why-button'), 'people', 'ask')],
      [open(texts.plain('back'), 'home')],
    ];
  }

  return {
    name: 'people',
    async show(visit) {
      const { texts } = visit;
      const page = await pageOf(visit);
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-people') }),
          texts.rich('about-people'),
          '',
          ...mutedLines(visit, page),
        ]),
        keyboard: keyboardOf(visit, page),
      };
    },
    actions: { ask: (visit) => ({ ask: askForPeople(visit, 1) }) },
    takes({ texts }, answer) {
      const [id] = peopleIn(answer);
      if (id === undefined) return { asksAgain: true, toast: texts.plain('person-nobody') };
      return { next: { screen: 'person', args: [String(id)] } };
    },
  };
}
