import { useState } from 'preact/hooks';
import type { Output } from '../../contract/operations.ts';
import { Act, Await, Card, Screen } from '../parts.tsx';
import { moment } from '../rich.tsx';
import { useAct, useRoom, useView } from '../room.ts';
import { OnePerson } from './person.tsx';

type PeopleView = Output<'people'>;
type AllowedView = Output<'allowed'>;

const ID = /^\s*[1-9]\d{3,15}\s*$/;

/** Who is muted, who is on the allow list, and who somebody with an id is. */
export function People() {
  const { t } = useRoom();
  const [query, setQuery] = useState('');
  const [chosen, choose] = useState<number | undefined>();
  const muted = useView('people', {});
  const allowed = useView('allowed', {});
  if (chosen !== undefined) {
    const back = () => {
      choose(undefined);
      muted.again();
      allowed.again();
    };
    return <OnePerson id={chosen} onBack={back} />;
  }
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
          {(view) => <Muted view={view} isMeant={isMeant} onMore={muted.set} onChoose={choose} />}
        </Await>
      </Card>
      <Await of={allowed}>
        {(view) => <Allowed view={view} isMeant={isMeant} onMore={allowed.set} onChoose={choose} />}
      </Await>
    </Screen>
  );
}

interface ListProps<V> {
  readonly view: V;
  readonly isMeant: (person: { readonly id: number; readonly name: string }) => boolean;
  readonly onMore: (view: V | undefined) => void;
  readonly onChoose: (id: number) => void;
}

function Muted({ view, isMeant, onMore, onChoose }: ListProps<PeopleView>) {
  const { t, session } = useRoom();
  const act = useAct();
  const { muted, next } = view;
  async function more(after: number) {
    const page = await act('people', { after });
    onMore(page && { ...page, muted: [...muted, ...page.muted] });
  }
  if (muted.length === 0) return <p>{t('muted-nobody')}</p>;
  return (
    <>
      <ul class="lines">
        {muted.filter(isMeant).map(({ id, name, missing, since, until }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <b>🔇 {name}</b>
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
  async function more(from: number) {
    const page = await act('allowed', { from });
    onMore(page && { ...page, people: [...people, ...page.people] });
  }
  return (
    <Card title={title}>
      <p>{t(people.length === 0 ? 'allow-list-nobody' : 'allow-list-people')}</p>
      <ul class="lines">
        {people.filter(isMeant).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              ⭐ {name}
            </button>
          </li>
        ))}
      </ul>
      {next !== undefined && <Act onPress={() => more(next)}>{t('page-more')}</Act>}
    </Card>
  );
}
