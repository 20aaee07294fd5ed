import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { Act, Await, Card, Form, Screen, Search } from '../parts.tsx';
import { moment } from '../rich.tsx';
import { type Shown, useAct, useRoom, useView } from '../room.ts';
import { OnePerson } from './person.tsx';

type PeopleView = Output<'people'>;
type AllowedView = Output<'allowed'>;

const ID = /^\s*[1-9]\d{3,15}\s*$/;

/** Who is muted, who is on the allow list, and who somebody with an id is; or one of them. */
export function People() {
  const { place } = useRoom();
  return place.person === undefined ? <Everybody /> : <OnePerson id={place.person} />;
}

function Everybody() {
  const { t, place, go } = useRoom();
  const [query, setQuery] = useState(place.query ?? '');
  const choose = (person: number) => {
    const here = { ...place, query };
    // Whoever comes back, by whichever way, goes on where they were.
    window.history.replaceState(here, '');
    go({ ...here, person });
  };
  const [muted, moreMuted] = useMuted();
  const [allowed, moreAllowed] = useAllowed();
  const wanted = query.trim().toLowerCase();
  const isMeant = ({ id, name }: { readonly id: number; readonly name: string }) =>
    name.toLowerCase().includes(wanted) || String(id).includes(wanted);
  // The allow list is the shorter one.
  const more = moreAllowed ?? moreMuted;
  const known = [...(muted.data?.muted ?? []), ...(allowed.data?.people ?? [])];
  const isMissed = wanted !== '' && !known.some(isMeant);
  const areRead = muted.data !== undefined && allowed.data !== undefined;
  const isSearching = useSearch(isMissed && areRead ? wanted : '', more, [
    muted.data,
    allowed.data,
  ]);
  return (
    <Screen title={t('section-people')} about={t('about-people')}>
      <Form>
        <Search query={query} onQuery={setQuery} />
        {ID.test(query) && (
          <Act kind="main" onPress={() => choose(Number(query))}>
            {t('why-button')}
          </Act>
        )}
      </Form>
      <div role="status">
        {isSearching && <p>{t('page-loading')}</p>}
        {isMissed && areRead && more === undefined && <p>{t('page-nobody-found')}</p>}
      </div>
      <Card>
        <p class="about">{t('muted-list')}</p>
        <Await of={muted}>
          {(view) => <Muted view={view} isMeant={isMeant} onMore={moreMuted} onChoose={choose} />}
        </Await>
      </Card>
      <Await of={allowed}>
        {(view) => <Allowed view={view} isMeant={isMeant} onMore={moreAllowed} onChoose={choose} />}
      </Await>
    </Screen>
  );
}

type More = (() => Promise<unknown>) | undefined;

function useMuted(): [Shown<PeopleView>, More] {
  const act = useAct();
  const view = useView('people', {});
  const { muted = [], next } = view.data ?? {};
  const read = async (after: number) => {
    const page = await act('people', { after });
    return page && { ...page, muted: [...muted, ...page.muted] };
  };
  return [view, useMore(view, next === undefined ? undefined : () => read(next))];
}

function useAllowed(): [Shown<AllowedView>, More] {
  const act = useAct();
  const view = useView('allowed', {});
  const { people = [], next } = view.data ?? {};
  const read = async (from: number) => {
    const page = await act('allowed', { from });
    return page && { ...page, people: [...people, ...page.people] };
  };
  return [view, useMore(view, next === undefined ? undefined : () => read(next))];
}

/** Reads the next page; whoever wants it while it comes waits for the same. */
function useMore<V>({ change }: Shown<V>, read: (() => Promise<V | undefined>) | undefined): More {
  const coming = useRef<Promise<unknown> | undefined>(undefined);
  if (read === undefined) return undefined;
  return () => {
    coming.current ??= change(read).finally(() => {
      coming.current = undefined;
    });
    return coming.current;
  };
}

/** Between two pages, so that the person may ask for other things, too. */
const PAUSE_MS = 1_000;

/** Reads on while nobody is found, as long as that works; answers whether it does. */
function useSearch(missed: string, more: More, read: readonly unknown[]): boolean {
  const [failed, setFailed] = useState('');
  const isOn = missed !== '' && missed !== failed && more !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(async () => {
      if ((await more()) === undefined) setFailed(missed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isOn, missed, ...read]);
  return isOn;
}

interface ListProps<V> {
  readonly view: V;
  readonly isMeant: (person: { readonly id: number; readonly name: string }) => boolean;
  readonly onMore: More;
  readonly onChoose: (id: number) => void;
}

function Muted({ view, isMeant, onMore, onChoose }: ListProps<PeopleView>) {
  const { t, session } = useRoom();
  const { muted } = view;
  if (muted.length === 0) return <p>{t('muted-nobody')}</p>;
  return (
    <>
      <ul class="lines">
        {muted.filter(isMeant).map(({ id, name, missing, since, until }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <b>
                🔇 <bdi>{name}</bdi>
              </b>
              <span>{missing}</span>
              <small>
                {moment(since, session.language)} –{' '}
                {until === undefined ? '∞' : moment(until, session.language)}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {onMore !== undefined && <Act onPress={onMore}>{t('page-more')}</Act>}
    </>
  );
}

function Allowed({ view, isMeant, onMore, onChoose }: ListProps<AllowedView>) {
  const { t } = useRoom();
  const { title, people } = view;
  return (
    <Card title={title}>
      <p>{t(people.length === 0 ? 'allow-list-nobody' : 'allow-list-people')}</p>
      <ul class="lines">
        {people.filter(isMeant).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              ⭐ <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {onMore !== undefined && <Act onPress={onMore}>{t('page-more')}</Act>}
    </Card>
  );
}
