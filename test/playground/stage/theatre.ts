import { Refused } from '../../simulator/world/speech.ts';
import type { Act } from '../acts/acts.ts';
import { perform } from '../acts/perform.ts';
import type { Backstage, Effect, Scene } from '../protocol.ts';
import { playStep } from '../tour/play.ts';
import { playOpening } from './opening.ts';
import { openStage, type Stage } from './stage.ts';

/** The playground through all its resets: one stage at a time, and who watches it. */
export interface Theatre {
  /** The address of the simulated Telegram and of nobody else: for tests. */
  readonly stage: () => Stage;
  view(): Scene;
  act(act: Act): Promise<Effect>;
  /** Calls the listener at changes; returns how to end that. */
  watch(watcher: Watcher): () => void;
  close(): Promise<void>;
}

export interface Watcher {
  scene(scene: Scene): void;
  backstage(lines: readonly Backstage[]): void;
}

/** Changes within so many milliseconds are shown as one. */
const FRAME_MS = 16;

export async function openTheatre(isFixed: boolean): Promise<Theatre> {
  const watchers = new Set<Watcher>();
  let run = 0;
  let stage: Stage;
  /** The step of the tour that comes next; whoever plays on their own leaves it. */
  let nextStep = 0;
  let isUntouched = true;
  let frame: NodeJS.Timeout | undefined;

  const view = (): Scene => ({ run, ...stage.view() });
  function show(): void {
    frame ??= setTimeout(() => {
      frame = undefined;
      const scene = view();
      for (const watcher of watchers) watcher.scene(scene);
    }, FRAME_MS);
  }

  /** Nobody sees a stage before all is set up on it. */
  async function begin(): Promise<void> {
    const isCurrent = () => stage === next;
    const next = await openStage({
      isFixed,
      onChange: () => isCurrent() && show(),
      onLine: (line) => {
        if (!isCurrent()) return;
        for (const watcher of watchers) watcher.backstage([line]);
      },
    });
    await next.power.on();
    await playOpening(next.cast);
    next.backstage.clear();
    stage = next;
    run += 1;
    isUntouched = true;
    nextStep = 0;
    show();
    for (const watcher of watchers) watcher.backstage(stage.backstage.lines);
  }

  async function reset(): Promise<void> {
    await stage.close();
    await begin();
  }

  async function tour(step: number): Promise<Effect> {
    if (step === 0 && !isUntouched) await reset();
    else if (step !== nextStep) throw new Refused('The tour is at another step.');
    isUntouched = false;
    nextStep = step + 1;
    return playStep(stage, step);
  }

  await begin();
  return {
    stage: () => stage,
    view,
    async act(act) {
      switch (act.do) {
        case 'reset':
          await reset();
          return {};
        case 'tour':
          return tour(act.step);
        case 'trouble':
          stage.troubles.begin(act.name);
          break;
        case 'calm':
          stage.troubles.end(act.trouble);
          break;
        case 'power':
          await (act.on ? stage.power.on() : stage.power.off());
          break;
        case 'wait':
          stage.cast.telegram.clock.advance(act.seconds);
          // The bot sees the time in the next answer of Telegram: an update without content is one.
          stage.cast.telegram.injectUpdate({});
          break;
        default:
          if (act.do !== 'commands') isUntouched = false;
          return perform(stage.cast, act).finally(show);
      }
      isUntouched = false;
      show();
      return {};
    },
    watch(watcher) {
      watchers.add(watcher);
      watcher.scene(view());
      watcher.backstage(stage.backstage.lines);
      return () => watchers.delete(watcher);
    },
    async close() {
      clearTimeout(frame);
      await stage.close();
    },
  };
}
