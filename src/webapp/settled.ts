import { useEffect, useRef, useState } from 'preact/hooks';

/** How long somebody rests on a value before they mean it. */
const REST_MS = 800;

/**
 * What is pressed is marked at once, and saved as soon as somebody has settled on it. A click has;
 * whoever walks through values by keys passes those that they do not mean, until they rest,
 * confirm or go elsewhere.
 */
export function useSettled(save: (option: number) => Promise<unknown>) {
  /** What was pressed last, until all that was pressed is saved. */
  const [pressed, setPressed] = useState<number>();
  const { current: state } = useRef<Walk>({ isByKey: false, awaited: 0 });

  async function settle() {
    clearTimeout(state.rest);
    const { passed } = state;
    if (passed === undefined) return;
    state.passed = undefined;
    state.awaited += 1;
    await save(passed);
    state.awaited -= 1;
    if (state.awaited === 0 && state.passed === undefined) setPressed(undefined);
  }
  const leave = useRef(settle);
  leave.current = settle;
  useEffect(() => () => void leave.current(), []);

  function press(option: number): void {
    setPressed(option);
    clearTimeout(state.rest);
    state.passed = option;
    if (state.isByKey) state.rest = setTimeout(settle, REST_MS);
    else void settle();
  }

  return { pressed, press, watched: watched(state, settle) };
}

interface Walk {
  isByKey: boolean;
  /** Marked, and not settled on. */
  passed?: number | undefined;
  rest?: ReturnType<typeof setTimeout>;
  awaited: number;
}

/** What tells of the field around the values whether keys are at work in it, and are done. */
const watched = (state: Walk, settle: () => Promise<void>) => ({
  onKeyDown({ key }: KeyboardEvent) {
    state.isByKey = key !== ' ' && key !== 'Enter';
    if (!state.isByKey) void settle();
  },
  onKeyUp() {
    state.isByKey = false;
  },
  onPointerDown() {
    state.isByKey = false;
  },
  onFocusOut({ currentTarget, relatedTarget }: FocusEvent) {
    const isInside = relatedTarget instanceof Node && currentTarget instanceof Node;
    if (!isInside || !currentTarget.contains(relatedTarget)) void settle();
  },
});
