import { useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { Act, Await, Card, Screen } from '../parts.tsx';
import { moment } from '../rich.tsx';
import { type Change, useAct, useRoom, useView } from '../room.ts';
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
  const muted = useView('people', {});
  const allowed = useView('allowed', {});
  const wanted = query.trim().toLowerCase();
  const isMeant = ({ id, name }: { readonly id: number; readonly name: string }) =>
    name.toLowerCase().includes(wanted) || String(id).includes(wanted);
  return (
    <Screen title={t('section-people')} about={t('about-people')}>
      <input
        type="search"
        aria-label={t('page-search')}
        placeholder={t('page-search')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {ID.test(query) && (
        <Act kind="main" onPress={() => choose(Number(query))}>
          {t('why-button')}
        </Act>
      )}
      <Card>
        <p class="about">{t('muted-list')}</p>
        <Await of={muted}>
          {(view) => (
            <Muted view={view} isMeant={isMeant} onMore={muted.change} onChoose={choose} />
          )}
        </Await>
      </Card>
      <Await of={allowed}>
        {(view) => (
          <Allowed view={view} isMeant={isMeant} onMore={allowed.change} onChoose={choose} />
        )}
      </Await>
    </Screen>
  );
}

interface ListProps<V> {
  readonly view: V;
  readonly isMeant: (person: { readonly id: number; readonly name: string }) => boolean;
  readonly onMore: Change<V>;
  readonly onChoose: (id: number) => void;
}

function Muted({ view, isMeant, onMore, onChoose }: ListProps<PeopleView>) {
  const { t, session } = useRoom();
  const act = useAct();
  const { muted, next } = view;
  const more = (after: number) =>
    onMore(async () => {
      const page = await act('people', { after });
      return page && { ...page, muted: [...muted, ...page.muted] };
    });
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
      {next !== undefined && <Act onPress={() => more(next)}>{t('page-more')}</Act>}
    </>
  );
}

function Allowed({ view, isMeant, onMore, onChoose }: ListProps<AllowedView>) {
  const { t } = useRoom();
  const act = useAct();
  const { title, people, next } = view;
  const more = (from: number) =>
    onMore(async () => {
      const page = await act('allowed', { from });
      return page && { ...page, people: [...people, ...page.people] };
    });
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
      {next !== undefined && <Act onPress={() => more(next)}>{t('page-more')}</Act>}
    </Card>
  );
}
