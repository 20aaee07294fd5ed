import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Effect } from '../protocol.ts';
import { STORY } from '../tour/story.ts';
import { send } from './client.ts';

export interface Tour {
  /** The step that is shown. */
  readonly at: number | undefined;
  readonly isPlaying: boolean;
  readonly fault: string | undefined;
  /** What the person got to read in this step. */
  readonly effect: Effect | undefined;
  readonly play: (step: number) => void;
  readonly end: () => void;
}

export function useTour(): Tour {
  const [at, setAt] = useState<number>();
  const [isPlaying, setPlaying] = useState(false);
  const [fault, setFault] = useState<string>();
  const [effect, setEffect] = useState<Effect>();
  const turn = useRef(0);

  async function play(step: number): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setAt(step);
    setFault(undefined);
    setEffect(undefined);
    setPlaying(true);
    const { isRefused, ...outcome } = await send({ do: 'tour', step });
    // Whoever has begun anew since is somewhere else.
    if (mine !== turn.current) return;
    setPlaying(false);
    if (isRefused) setFault(outcome.toast);
    else setEffect(outcome);
  }

  return {
    at,
    isPlaying,
    fault,
    effect,
    play: (step) => void play(step),
    end: () => setAt(undefined),
  };
}

/** The sentence to what is framed, and the way on. */
export function TourCard({ tour }: { readonly tour: Tour }) {
  const { at = 0, isPlaying, fault } = tour;
  const step = STORY[at];
  const isLast = at === STORY.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [at]);
  if (step === undefined) return null;

  return (
    <aside class="tour" aria-label="Guided tour">
      <p class="tour-count">
        Step {at + 1} of {STORY.length}
        <progress max={STORY.length} value={at + 1} aria-label="Progress of the tour" />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step.title}
      </h2>
      <p aria-live="polite">
        {fault === undefined
          ? step.text
          : `This step did not come out as planned: ${fault} Start the tour again, or play on.`}
      </p>
      <div class="tour-buttons">
        <button type="button" class="quiet" onClick={tour.end}>
          {isLast ? 'Close' : 'End the tour'}
        </button>
        {fault !== undefined && (
          <button type="button" class="primary" onClick={() => tour.play(0)}>
            Start again
          </button>
        )}
        {fault === undefined && (
          <button
            type="button"
            class="primary"
            aria-disabled={isPlaying}
            onClick={() => {
              if (isPlaying) return;
              if (isLast) tour.end();
              else tour.play(at + 1);
            }}
          >
            {isPlaying ? 'Playing …' : isLast ? 'Play yourself' : 'Next'}
          </button>
        )}
      </div>
    </aside>
  );
}
