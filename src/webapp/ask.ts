import {
  type Input,
  OPERATIONS,
  type OperationName,
  type Output,
  refusal,
} from '../contract/operations.ts';
import { PAGE_PATH, SCHEME } from '../contract/paths.ts';

/** Why the bot did not do what was asked; without a text where it could not be reached at all. */
export class Refused extends Error {
  readonly status: number;
  readonly text: string | undefined;

  constructor(status: number, text: string | undefined) {
    super(text ?? `refused (${status})`);
    this.status = status;
    this.text = text;
  }
}

export type Ask = ReturnType<typeof createAsk>;

const PATIENCE_MS = 20_000;

/** Asks the bot, in the name of whom Telegram has signed for. */
export function createAsk(initData: string) {
  return async <N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> => {
    const response = await fetch(`${PAGE_PATH}/api/${name}`, {
      method: 'POST',
      headers: { authorization: `${SCHEME}${initData}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => undefined);
    if (response === undefined) throw new Refused(0, undefined);
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) {
      throw new Refused(response.status, refusal.safeParse(body).data?.text);
    }
    // The schema is that of the operation's name.
    return OPERATIONS[name].output.parse(body) as Output<N>;
  };
}
