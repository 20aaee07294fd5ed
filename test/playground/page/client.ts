import type { Act } from '../acts/acts.ts';
import type { Effect, Inspector, Scene } from '../protocol.ts';

const MOST_LINES = 600;
/** When much happens at once, only the newest scene within this time is drawn. */
const FRAME_MS = 30;

export interface Stream {
  readonly onScene: (scene: Scene) => void;
  readonly onInspector: (lines: readonly Inspector[]) => void;
  /** Whether the server is there; the browser connects again by itself. */
  readonly onLink: (isThere: boolean) => void;
}

/** What the server tells; returns how to end it. */
export function listen({ onScene, onInspector, onLink }: Stream): () => void {
  const source = new EventSource('/events');
  source.addEventListener('open', () => onLink(true));
  source.addEventListener('error', () => onLink(false));
  let newest: string | undefined;
  const draw = () => {
    if (newest !== undefined) onScene(JSON.parse(newest));
    newest = undefined;
  };
  source.addEventListener('scene', ({ data }) => {
    if (newest === undefined) setTimeout(draw, FRAME_MS);
    newest = data;
  });
  source.addEventListener('inspector', ({ data }) => onInspector(JSON.parse(data)));
  return () => source.close();
}

/** The lines so far with the new ones; after a reset or a reconnection the server sends all. */
export function appended(
  lines: readonly Inspector[],
  fresh: readonly Inspector[],
): readonly Inspector[] {
  const last = lines.at(-1)?.serial ?? 0;
  const isAgain = fresh.length === 0 || (fresh[0]?.serial ?? 0) <= last;
  return (isAgain ? fresh : [...lines, ...fresh]).slice(-MOST_LINES);
}

/** Has it done; where that is refused, the reason comes as a toast. */
export async function send(act: Act): Promise<Effect & { readonly isRefused?: true }> {
  try {
    const response = await fetch('/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    if (response.status === 504) return { toast: 'The bot does not answer.', isRefused: true };
    return { toast: capitalized(String(answer.error)), isRefused: true };
  } catch {
    return { toast: 'The playground has ended. Start it again.', isRefused: true };
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
