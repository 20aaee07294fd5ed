import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Act } from '../acts/acts.ts';
import type { Effect, Inspector, Scene } from '../protocol.ts';
import { STORY } from '../tour/story.ts';
import { appended, listen, send } from './client.ts';
import { Dialogs } from './dialogs.tsx';
import { Header } from './header.tsx';
import { Icon } from './icon.tsx';
import { InspectorDrawer } from './inspector.tsx';
import { Phone } from './phone.tsx';
import { type Tour, TourCard, useTour } from './tour.tsx';
import { type App, AppContext, type Dialog, type Place, type Word } from './ui.ts';

const ELSEWHERE: Place = { chat: undefined, isInfo: false, via: undefined };
/** How long a line at the foot of a phone stays, in milliseconds. */
const TOAST_MS = 6000;

export function Playground() {
  const [scene, setScene] = useState<Scene>();
  const [isLinked, setLinked] = useState(true);
  const [inspector, setInspector] = useState<readonly Inspector[]>([]);
  const tour = useTour();

  useEffect(
    () =>
      listen({
        onScene: setScene,
        onInspector: (fresh) => setInspector((lines) => appended(lines, fresh)),
        onLink: setLinked,
      }),
    [],
  );

  if (scene === undefined) return <p class="loading">The bot starts …</p>;
  return (
    <>
      {!isLinked && (
        <p class="banner" role="alert">
          The playground has ended. Start it again with <code>npm run playground</code>.
        </p>
      )}
      <Sandbox key={scene.run} scene={scene} inspector={inspector} tour={tour} />
    </>
  );
}

interface SandboxProps {
  readonly scene: Scene;
  readonly inspector: readonly Inspector[];
  readonly tour: Tour;
}

/** Everything of one run: a reset begins it anew. */
function Sandbox({ scene, inspector, tour }: SandboxProps) {
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isHintOpen, setHintOpen] = useState(true);
  const [dialog, setDialog] = useState<Dialog>();
  const closeHint = () => setHintOpen(false);
  const app = useAppState(scene, inspector, tour, { setDialog, closeHint });
  useGuide(app, tour);
  useEffect(() => {
    if (tour.at !== undefined) closeHint();
  }, [tour.at]);
  const others = scene.people.filter(({ id }) => id !== app.who);

  return (
    <AppContext.Provider value={app}>
      <Header
        isDrawerOpen={isDrawerOpen}
        toggleDrawer={() => setDrawerOpen(!isDrawerOpen)}
        startTour={() => tour.play(0)}
      />
      {isHintOpen && <Hint close={closeHint} />}
      {tour.at !== undefined && <TourCard tour={tour} />}
      <div class={isDrawerOpen ? 'layout with-drawer' : 'layout'}>
        <main class="sandbox">
          <Phone key={app.who} who={app.who} isMain />
          <section class="others" aria-label="Phones of the others">
            {others.map(({ id }) => (
              <Phone key={id} who={id} isMain={false} />
            ))}
          </section>
        </main>
        {isDrawerOpen && <InspectorDrawer close={() => setDrawerOpen(false)} />}
      </div>
      {dialog !== undefined && <Dialogs dialog={dialog} />}
    </AppContext.Provider>
  );
}

/** What one can do first. */
function Hint({ close }: { readonly close: () => void }) {
  return (
    <aside class="hint" aria-label="Hint">
      <p>
        You are Carl, who has not joined the group’s channel. <b>Write something</b>, or take the
        tour. All phones here are yours.
      </p>
      <button type="button" title="Close this hint" onClick={close}>
        <Icon name="close" />
        <span class="hidden">Close this hint</span>
      </button>
    </aside>
  );
}

/** Shows what the tour speaks of: on whose phone, in which chat, with the answer they got. */
function useGuide(app: App, { at, effect }: Tour): void {
  const step = at === undefined ? undefined : STORY[at];
  const { scene } = app;
  const who = scene.people.find(({ name }) => name === step?.who)?.id;
  const chat =
    step?.chat === 'bot' ? who : scene.chats.find(({ title }) => title === step?.chat)?.id;
  useEffect(() => {
    if (who === undefined || chat === undefined) return;
    app.takeOver(who);
    app.hush(who);
    app.go(who, { chat, isInfo: false });
  }, [at, who, chat]);
  useEffect(() => {
    if (who !== undefined && effect !== undefined) app.show(who, effect);
  }, [effect]);
}

interface Closing {
  readonly setDialog: (dialog: Dialog | undefined) => void;
  readonly closeHint: () => void;
}

/** Where everybody is, and what their acts lead to. */
function useAppState(
  scene: Scene,
  inspector: readonly Inspector[],
  { at }: Tour,
  { setDialog, closeHint }: Closing,
): App {
  const group = scene.chats.find(({ kind }) => kind === 'group')?.id;
  const start: Place = { ...ELSEWHERE, chat: group };
  const [who, takeOver] = useState(() => strangerIn(scene));
  const [places, setPlaces] = useState<Readonly<Record<number, Place>>>({});
  const [words, setWords] = useState<Readonly<Record<number, Word | undefined>>>({});
  const timers = useRef<Record<number, number>>({});

  return useMemo(() => {
    const say = (id: number, word: Word | undefined) => {
      window.clearTimeout(timers.current[id]);
      setWords((all) => ({ ...all, [id]: word }));
      if (word === undefined || word.isAlert) return;
      timers.current[id] = window.setTimeout(() => say(id, undefined), TOAST_MS);
    };
    const placeOf = (id: number) => places[id] ?? start;
    const go = (id: number, place: Partial<Place>) =>
      setPlaces((all) => ({ ...all, [id]: { ...(all[id] ?? start), ...place } }));

    function show(id: number, { toast, alert, open, via }: Effect): void {
      if (toast !== undefined) say(id, { text: toast, isAlert: false });
      if (alert !== undefined) say(id, { text: alert, isAlert: true });
      if (open !== undefined) go(id, { chat: open, via, isInfo: false });
    }
    async function perform(id: number, act: Act) {
      if (act.do !== 'commands') closeHint();
      const effect = await send(act);
      show(id, effect);
      if (effect.choose !== undefined && act.do === 'follow') {
        const then = (chat: number) => void perform(id, { ...act, chat });
        setDialog({ kind: 'chat', who: id, of: effect.choose, then });
      }
      return effect;
    }

    return {
      scene,
      inspector,
      who,
      takeOver,
      placeOf,
      go,
      wordFor: (id) => words[id],
      hush: (id) => say(id, undefined),
      tell: (id, text) => say(id, { text, isAlert: false }),
      act: perform,
      show,
      ask: setDialog,
      step: at === undefined ? undefined : STORY[at],
    };
  }, [scene, inspector, who, places, words, at]);
}

/** Who is in the group and not in the channel: as them one sees most. */
function strangerIn({ people, chats }: Scene): number {
  const channel = chats.find(({ kind }) => kind === 'channel');
  const isIn = (id: number) => channel?.standings.some((one) => one.id === id && one.isIn);
  return (people.find(({ id }) => !isIn(id)) ?? people[0])?.id ?? 0;
}
