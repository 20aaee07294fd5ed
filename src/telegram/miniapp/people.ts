import { isAllowed } from '../../core/model/group.ts';
import { personId } from '../control/people/person-in.ts';
import { mayBeTrusted } from '../control/people/trust.ts';
import { whyText } from '../control/people/why-text.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { channelsIn } from '../ui/notice-text.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

/** A name of each is asked of Telegram. */
const PAGE = 10;

const seconds = (time: Date): number => Math.floor(time.getTime() / 1_000);

/** Who is muted, who is on the allow list, and why somebody cannot write. */
export function peopleHandlers(
  { people, readMuted }: Rooms,
  { press, again }: Desk,
): Handlers<'people' | 'allowed' | 'person' | 'lift' | 'trust' | 'untrust'> {
  async function view({ group, texts }: Visit, id: number, outcome: Outcome = {}) {
    const [person, standing] = await people.standing(group, id);
    return {
      ...saidOf(outcome),
      person: { id: person.id, name: person.name },
      why: whyText(person, standing, texts),
      isMuted: standing.kind === 'muted',
      isAllowed: isAllowed(group, id),
      // The bot knows no stand-ins.
      mayTrust: mayBeTrusted(person) && personId(String(id)) !== undefined,
    };
  }

  const pressing =
    (action: 'lift' | 'trust' | 'untrust') =>
    async (visit: Visit, { person }: { readonly person: number }) => {
      const outcome = await press(visit, 'person', action, String(person));
      return view(await again(visit), person, outcome);
    };

  return {
    async people({ group, texts }, { after = 0 }) {
      const { muted, isLast } = await readMuted(group, after, PAGE);
      const next = muted.at(-1)?.row.userId;
      return {
        muted: muted.map(({ row, person, missing }) => ({
          ...{ id: person.id, name: person.name, since: seconds(row.since) },
          missing: texts.shown(channelsIn(missing)).text,
          ...(row.until !== null && { until: seconds(row.until) }),
        })),
        ...(!isLast && next !== undefined && { next }),
      };
    },

    async allowed({ group, texts }, { from = 0 }) {
      const { allowList } = group.settings;
      const { length: count } = allowList;
      const start = Math.max(0, from);
      const found = await people.findAll(group.id, allowList.slice(start, start + PAGE));
      return {
        title: texts.plain('allow-list-row', { count }),
        people: found.map(({ id, name }) => ({ id, name })),
        count,
        ...(start + PAGE < count && { next: start + PAGE }),
      };
    },

    person: (visit, { person }) => view(visit, person),
    lift: pressing('lift'),
    trust: pressing('trust'),
    untrust: pressing('untrust'),
  };
}
