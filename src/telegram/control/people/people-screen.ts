import type { MissedChannel } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { lines, mention, moment, type RichText, rich } from '../../ui/rich-text.ts';
import { buttonsFor, inRows } from '../buttons.ts';
import type { Question, Screen, Visit } from '../screen.ts';
import type { People } from './people.ts';
import { peopleIn, personId } from './person-in.ts';

export interface PeopleScreenDeps {
  readonly people: Pick<People, 'findAll'>;
  readonly ledger: {
    inGroup(
      groupId: number,
      page: { readonly afterUserId: number; readonly limit: number; readonly mutedOnly: true },
    ): Promise<Restriction[]>;
    countIn(groupId: number): Promise<number>;
  };
  readonly missedChannels: (group: Group, row: Restriction) => Promise<MissedChannel[]>;
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

/** Who is muted now, and the way to the allow list and to whoever an admin asks about. */
export function peopleScreen({ people, ledger, missedChannels }: PeopleScreenDeps): Screen {
  /** The muted from an id on, and whether there are more. */
  async function pageOf({ group, args: [after] }: Visit) {
    const afterUserId = personId(after) ?? 0;
    const rows = await ledger.inGroup(group.id, {
      ...{ afterUserId, limit: PAGE + 1, mutedOnly: true },
    });
    const page = rows.slice(0, PAGE);
    const found = await people.findAll(
      group.id,
      page.map(({ userId }) => userId),
    );
    const muted = page.flatMap((row, index) => {
      const person = found[index];
      return person === undefined ? [] : [{ row, person }];
    });
    return { muted, isFirst: afterUserId === 0, isLast: rows.length <= PAGE, afterUserId };
  }

  type Page = Awaited<ReturnType<typeof pageOf>>;

  async function mutedLines({ group, texts }: Visit, { muted }: Page): Promise<RichText[]> {
    if (muted.length === 0) return [texts.rich('muted-nobody')];
    const all = muted.map(async ({ row, person: { id, name } }) => {
      const missing = await missedChannels(group, row);
      const channels = missing.length === 0 ? '–' : texts.shown(channelsIn(missing));
      const until = row.until === null ? '∞' : moment(row.until);
      const who = texts.shown(mention({ id, firstName: name }));
      return rich`• ${who}: ${channels}\n    ${moment(row.since)} – ${until}`;
    });
    return [texts.rich('muted-list'), ...(await Promise.all(all))];
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
          ...(await mutedLines(visit, page)),
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
