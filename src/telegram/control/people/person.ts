import type { LiftByAdmin } from '../../../core/enforcement/lift-regardless.ts';
import type { Log } from '../../../core/lib/log.ts';
import { isAllowed } from '../../../core/model/group.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Outcome, Screen, View, Visit } from '../screen.ts';
import type { People } from './people.ts';
import { listedId, personId } from './person-in.ts';
import { mayBeTrusted, type Trust } from './trust.ts';
import { whyText } from './why-text.ts';

export interface PersonScreenDeps {
  readonly people: Pick<People, 'find' | 'standing'>;
  readonly trust: Trust;
  readonly liftByAdmin: LiftByAdmin;
  readonly log: Log;
}

/** The button leads back to the page of those who are muted, which it names. */
const BACK = 'people';

/** One person: why they cannot write, and what an admin can do about it. */
export function personScreen({ people, trust, liftByAdmin, log }: PersonScreenDeps): Screen {
  async function view({ group, texts, args }: Visit, id: number): Promise<View> {
    const { act, open } = buttonsFor(group.id);
    const [person, standing] = await people.standing(group, id);
    const page = personId(args[1]) === undefined ? [] : [String(args[1])];
    const here = [String(id), ...page];
    const lift = act(texts.plain('lift-button'), 'person', 'lift', ...here);
    const trusting = act(texts.plain('trust-button'), 'person', 'trust', ...here);
    const untrusting = act(texts.plain('untrust-button'), 'person', 'untrust', ...here);
    return {
      text: lines([
        texts.rich('screen-title', { title: person.name }),
        texts.rich('about-person'),
        '',
        whyText(person, standing, texts),
      ]),
      keyboard: [
        ...(standing.kind === 'muted' ? [[lift]] : []),
        ...(isAllowed(group, id) ? [[untrusting]] : mayBeTrusted(person) ? [[trusting]] : []),
        [open(texts.plain('look-again'), 'person', ...here)],
        [open(texts.plain('back'), BACK, ...page)],
      ],
    };
  }

  /** What a button does about whom it names. */
  const naming =
    (idOf: typeof personId) =>
    (work: (visit: Visit, id: number) => Promise<Outcome>) =>
    async (visit: Visit): Promise<Outcome> => {
      const id = idOf(visit.args[0]);
      return id === undefined ? { next: { screen: BACK } } : work(visit, id);
    };
  const about = naming(personId);
  const listed = naming(listedId);

  return {
    name: 'person',
    async show(visit) {
      const id = personId(visit.args[0]);
      if (id !== undefined) return view(visit, id);
      const { group, texts } = visit;
      const back = buttonsFor(group.id).open(texts.plain('back'), BACK);
      return { text: texts.rich('person-nobody'), keyboard: [[back]] };
    },
    actions: {
      lift: about(async ({ group, user, texts }, id) => {
        const result = await liftByAdmin(group.id, id);
        if (result === 'kept') return { toast: texts.plain('not-lifted'), isAlert: true };
        if (result !== 'lifted') return { toast: texts.plain('not-muted') };
        const ids = { group_id: group.id, user_id: user.id, person_id: id };
        log.info(ids, 'restriction lifted by an admin');
        return { toast: texts.plain('lifted-now') };
      }),
      trust: listed(async ({ group, by, texts }, id) => {
        const { isDone, said } = await trust.trust(group.id, id, by, texts);
        return { toast: said, isAlert: !isDone };
      }),
      untrust: listed(async ({ group, by, texts }, id) => {
        await trust.untrust(group.id, id, by);
        const { name: person } = await people.find(group.id, id);
        return { toast: texts.plain('untrusted', { person }) };
      }),
    },
  };
}
