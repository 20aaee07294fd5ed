import type { Input, OperationName, Output } from '../../src/contract/operations.ts';
import { OPERATIONS } from '../../src/contract/operations.ts';
import type { Person } from '../simulator/dsl/person.ts';
import type { Scenario } from '../support/scenario.ts';
import { initDataFor } from './init-data.ts';

/** The variables of a bot that serves its page. */
export const SERVED = { PUBLIC_URL: 'http://127.0.0.1:$PORT' };

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Where the page is served, and who signs what opens it. */
export interface Served {
  readonly telegram: Pick<Scenario['telegram'], 'token'> & { readonly clock: { now(): number } };
  readonly bot: Pick<Scenario['bot'], 'address'>;
}

interface PageOptions {
  /** How long ago Telegram signed it. */
  readonly agedSeconds?: number;
  readonly token?: string;
}

/** The page of a person as it asks the bot. */
export function pageOf(
  { telegram, bot }: Served,
  { user }: Pick<Person, 'user'>,
  { agedSeconds = 0, token = telegram.token }: PageOptions = {},
) {
  const initData = initDataFor(user, token, telegram.clock.now() - agedSeconds);
  const send = (name: string, body: unknown) => post(bot.address, name, body, `tma ${initData}`);
  return {
    initData,
    send,
    /** What is answered to what is asked rightly. */
    async asks<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> {
      const { status, body } = await send(name, input);
      if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
      // Its own schema tells what it is.
      return OPERATIONS[name].output.parse(body) as Output<N>;
    },
  };
}

/** Sends a request as it is; a body that is no text goes as JSON. */
export async function post(
  address: string,
  name: string,
  body: unknown,
  authorization?: string,
): Promise<Answer> {
  const response = await fetch(`${address}/app/api/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization !== undefined && { authorization }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { status, headers } = response;
  return { status, headers, body: await response.json() };
}
