import { lines } from '../../ui/rich-text.ts';
import { buttonsFor, inRows } from '../buttons.ts';
import type { Outcome, Screen, Visit } from '../screen.ts';
import type { People } from './people.ts';
import { askForPeople } from './people-screen.ts';
import { listedId, namesNoPerson, peopleIn } from './person-in.ts';
import type { Trust } from './trust.ts';

export interface AllowListDeps {
  readonly people: Pick<People, 'find' | 'findAll'>;
  readonly trust: Trust;
}

/** A name of each is read from Telegram. */
const PAGE = 10;
/** As many as Telegram's list lets one choose (Bot API, KeyboardButtonRequestUsers). */
const AT_ONCE = 10;

/** The people who may write without joining: a press on a name takes it off. */
export function allowListScreen({ people, trust }: AllowListDeps): Screen {
  /** The page that the button names, or the last one there is. */
  function pageOf({ group, args: [number = '0'] }: Visit) {
    const { allowList } = group.settings;
    const last = Math.max(0, Math.ceil(allowList.length / PAGE) - 1);
    const page = /^\d{1,2}$/.test(number) ? Math.min(Number(number), last) : 0;
    return { page, last, ids: allowList.slice(page * PAGE, (page + 1) * PAGE) };
  }

  async function keyboardOf(visit: Visit) {
    const { group, texts } = visit;
    const { open, act } = buttonsFor(group.id);
    const { page, last, ids } = pageOf(visit);
    const found = await people.findAll(group.id, ids);
    const names = found.map(({ id, name }) =>
      act(`➖ ${name}`, 'allowed', 'off', String(page), String(id)),
    );
    const pager = [
      ...(page > 0 ? [open('«', 'allowed', String(page - 1))] : []),
      ...(page < last ? [open('»', 'allowed', String(page + 1))] : []),
    ];
    return [
      ...inRows(names, 2),
      ...(pager.length === 0 ? [] : [pager]),
      [act(texts.plain('allow-list-add'), 'allowed', 'add')],
      [open(texts.plain('back'), 'people')],
    ];
  }

  return {
    name: 'allowed',
    async show(visit) {
      const { group, texts } = visit;
      const count = group.settings.allowList.length;
      const now =
        count === 0
          ? [texts.rich('allow-list-nobody')]
          : [texts.rich('allow-list-people'), texts.rich('allow-list-press')];
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('allow-list-row', { count }) }),
          ...now,
        ]),
        keyboard: await keyboardOf(visit),
      };
    },
    actions: {
      add: (visit) => ({ ask: askForPeople(visit, AT_ONCE) }),
      off: async ({ group, by, texts, args: [page = '0', whom] }): Promise<Outcome> => {
        const id = listedId(whom);
        const next = { screen: 'allowed', args: [page] };
        if (id === undefined) return { next };
        await trust.untrust(group.id, id, by);
        const { name: person } = await people.find(group.id, id);
        return { toast: texts.plain('untrusted', { person }), next };
      },
    },
    async takes({ group, by, texts }, answer) {
      const ids = peopleIn(answer);
      if (ids.length === 0) {
        const key = namesNoPerson(answer) ? 'trust-no-person' : 'person-nobody';
        return { asksAgain: true, toast: texts.plain(key) };
      }
      const refusals = new Set<string>();
      for (const id of ids) {
        const { isDone, said } = await trust.trust(group.id, id, by, texts);
        if (!isDone) refusals.add(said);
      }
      return { toast: refusals.size > 0 ? [...refusals].join('\n') : texts.plain('saved') };
    },
  };
}
