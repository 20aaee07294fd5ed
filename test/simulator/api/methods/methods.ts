import type { Arguments } from '../arguments.ts';
import type { SimulatedMethod } from '../parameters.ts';
import type { Uploads } from '../request-body.ts';

export interface Request {
  /** Aborted when the bot hangs up before the answer. */
  readonly hungUp: AbortSignal;
  /** The files that came with it. */
  readonly uploads?: Uploads;
}

/** Does what the method does and gives its result, or throws an ApiError. */
export type Method = (args: Arguments, request: Request) => unknown;

export type MethodsNamed<Name extends SimulatedMethod> = { readonly [N in Name]: Method };
export type Methods = MethodsNamed<SimulatedMethod>;
