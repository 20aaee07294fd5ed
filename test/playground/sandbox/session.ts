import { Refused } from '../../simulator/world/speech.ts';
import type { Act } from '../acts/acts.ts';
import { perform } from '../acts/perform.ts';
import type { Effect, Inspector, Scene } from '../protocol.ts';
import { playStep } from '../tour/play.ts';
import { playOpening } from './opening.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

/** The playground through all its resets: one sandbox at a time, and who watches it. */
export interface Session {
  /** The address of the simulated Telegram and of nobody else: for tests. */
  readonly sandbox: () => Sandbox;
  view(): Scene;
  act(act: Act): Promise<Effect>;
  /** Calls the listener at changes; returns how to end that. */
  watch(watcher: Watcher): () => void;
  close(): Promise<void>;
}

export interface Watcher {
  scene(scene: Scene): void;
  inspector(lines: readonly Inspector[]): void;
}

/** Changes within so many milliseconds are shown as one. */
const FRAME_MS = 16;

export async function openSession(isFixed: boolean): Promise<Session> {
  const watchers = new Set<Watcher>();
  let run = 0;
  let sandbox: Sandbox;
  /** The step of the tour that comes next; whoever plays on their own leaves it. */
  let nextStep = 0;
  let isUntouched = true;
  let resetting: Promise<void> | undefined;
  let playing: { readonly step: number; readonly effect: Promise<Effect> } | undefined;
  let frame: NodeJS.Timeout | undefined;

  const view = (): Scene => ({ run, ...sandbox.view() });
  function show(): void {
    frame ??= setTimeout(() => {
      frame = undefined;
      const scene = view();
      for (const watcher of watchers) watcher.scene(scene);
    }, FRAME_MS);
  }

  /** Nobody sees a sandbox before all is set up on it. */
  async function begin(): Promise<void> {
    const isCurrent = () => sandbox === next;
    const next = await openSandbox({
      isFixed,
      onChange: () => isCurrent() && show(),
      onLine: (line) => {
        if (!isCurrent()) return;
        for (const watcher of watchers) watcher.inspector([line]);
      },
    });
    await next.power.on();
    await playOpening(next.roster);
    next.inspector.clear();
    sandbox = next;
    run += 1;
    isUntouched = true;
    nextStep = 0;
    show();
    for (const watcher of watchers) watcher.inspector(sandbox.inspector.lines);
  }

  /** Whoever wants one while it runs waits for the same. */
  function reset(): Promise<void> {
    const renew = async () => {
      await sandbox.close();
      await begin();
    };
    resetting ??= renew().finally(() => {
      resetting = undefined;
    });
    return resetting;
  }

  /** Whoever wants the step that is played waits for the same. */
  function tour(step: number): Promise<Effect> {
    if (playing?.step === step) return playing.effect;
    const effect = playNow(step).finally(() => {
      if (playing?.effect === effect) playing = undefined;
    });
    playing = { step, effect };
    return effect;
  }

  async function playNow(step: number): Promise<Effect> {
    if (step === 0 && !isUntouched) await reset();
    else if (step !== nextStep) throw new Refused('The tour is at another step.');
    isUntouched = false;
    nextStep = step + 1;
    return playStep(sandbox, step);
  }

  await begin();
  return {
    sandbox: () => sandbox,
    view,
    async act(act) {
      switch (act.do) {
        case 'reset':
          playing = undefined;
          await reset();
          return {};
        case 'tour':
          return tour(act.step);
        case 'trouble':
          sandbox.troubles.begin(act.name);
          break;
        case 'calm':
          sandbox.troubles.end(act.trouble);
          break;
        case 'power':
          await (act.on ? sandbox.power.on() : sandbox.power.off());
          break;
        case 'wait':
          sandbox.wait(act.seconds);
          break;
        default:
          if (act.do !== 'commands') isUntouched = false;
          return perform(sandbox.roster, act).finally(show);
      }
      isUntouched = false;
      show();
      return {};
    },
    watch(watcher) {
      watchers.add(watcher);
      watcher.scene(view());
      watcher.inspector(sandbox.inspector.lines);
      return () => watchers.delete(watcher);
    },
    async close() {
      clearTimeout(frame);
      await resetting?.catch(() => undefined);
      await sandbox.close();
    },
  };
}
