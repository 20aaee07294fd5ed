import { useState } from 'preact/hooks';
import { Screen, Search } from '../parts.tsx';
import { useRoom } from '../room.ts';

/** From how many groups on one may search. */
const MANY = 6;

/** The groups of the person. */
export function Groups() {
  const { session, go, t } = useRoom();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = session.groups.filter(({ title }) => title.toLowerCase().includes(wanted));
  const heading = t('group-list');
  if (session.groups.length === 0)
    return (
      <Screen title={heading} about={t('no-groups')}>
        {session.cut !== undefined && <p>{session.cut}</p>}
      </Screen>
    );
  return (
    <Screen title={heading}>
      {session.cut !== undefined && <p>{session.cut}</p>}
      {session.groups.length > MANY && <Search query={query} onQuery={setQuery} />}
      <ul class="lines">
        {found.map(({ id, title, isEnabled }) => (
          <li key={id}>
            <button type="button" onClick={() => go({ groupId: id, screen: 'overview' })}>
              <span aria-hidden="true">{isEnabled ? '🛡' : '▫️'}</span> <bdi>{title}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
