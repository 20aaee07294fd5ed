import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Ask } from './ask.ts';
import { Act } from './parts.tsx';
import {
  type GroupLine,
  type Place,
  type Room,
  RoomContext,
  type Said,
  SCREENS,
  type Session,
} from './room.ts';
import { ScreenOf, titleKey } from './screens/all.tsx';
import { Groups } from './screens/groups.tsx';
import { on, tell } from './telegram/bridge.ts';

const SHOWN_MS = 6_000;

/** The whole page: where somebody is, the way to the other screens, and what was said last. */
export function App({ ask, begun, first }: { ask: Ask; begun: Session; first: Place }) {
  const [session, setSession] = useState(begun);
  const [place, setPlace] = useState(first);
  const [said, say] = useState<Said | undefined>();
  useBack(place, setPlace);
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => say(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const room: Room = useMemo(() => {
    const go = (next: Place) => {
      window.history.pushState(next, '');
      setPlace(next);
      window.scrollTo(0, 0);
    };
    const learn = (group: GroupLine) =>
      setSession((now) => ({
        ...now,
        groups: now.groups.map((one) => (one.id === group.id ? group : one)),
      }));
    return { ask, session, place, go, say, learn };
  }, [ask, session, place]);
  const { groupId, screen, person } = place;
  return (
    <RoomContext.Provider value={room}>
      <div class={`room ${groupId === undefined ? 'list' : screen}`}>
        {groupId !== undefined && <Ways room={room} />}
        <main>
          {groupId === undefined ? (
            <Groups />
          ) : (
            <ScreenOf key={`${groupId} ${screen} ${person}`} name={screen} />
          )}
        </main>
      </div>
      <div class="said" role="status">
        {said !== undefined && (
          <p class={said.isBad ? 'bad' : ''}>
            {said.text}
            <Act label={session.texts['page-close']} onPress={() => say(undefined)}>
              ×
            </Act>
          </p>
        )}
      </div>
    </RoomContext.Provider>
  );
}

/** Back, by the browser or by Telegram's own button, leads where one came from. */
function useBack(place: Place, setPlace: (place: Place) => void): void {
  const first = useRef(place);
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => setPlace(state ?? first.current);
    window.addEventListener('popstate', back);
    on('back_button_pressed', () => window.history.back());
    return () => window.removeEventListener('popstate', back);
  }, [setPlace]);
  useEffect(
    () => tell('web_app_setup_back_button', { is_visible: place !== first.current }),
    [place],
  );
}

/** The way to all screens of a group: beside them, or, where there is no room, from the overview. */
function Ways({ room: { session, place, go } }: { room: Room }) {
  const { texts, groups } = session;
  const { person, ...list } = place;
  const { query: _, ...here } = list;
  const { screen } = here;
  const group = groups.find(({ id }) => id === place.groupId);
  return (
    <nav aria-label={texts['page-overview']}>
      {screen === 'overview' ? (
        <button type="button" class="back" onClick={() => go({ screen: 'overview' })}>
          {texts['my-groups']}
        </button>
      ) : (
        <button
          type="button"
          class={person === undefined ? 'back narrow' : 'back'}
          onClick={() => go(person === undefined ? { ...here, screen: 'overview' } : list)}
        >
          {texts.back}
        </button>
      )}
      <p class="where">
        <bdi>{group?.title}</bdi>
      </p>
      <ul>
        {SCREENS.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === screen ? 'page' : undefined}
              onClick={() => go({ ...here, screen: name })}
            >
              {texts[titleKey(name)]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
