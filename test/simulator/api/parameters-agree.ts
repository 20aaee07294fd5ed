import type { ApiMethods } from '@grammyjs/types';
import type { LACKING } from './lacking.ts';
import type { PARAMETERS, SimulatedMethod } from './parameters.ts';

type ArgumentsOf<M extends keyof ApiMethods<unknown>> = Parameters<ApiMethods<unknown>[M]>;
type IsOptional<T, K extends keyof T> = object extends Pick<T, K> ? true : false;
type NamesWhere<T, Wanted extends boolean> = {
  [K in keyof T]-?: IsOptional<T, K> extends Wanted ? K : never;
}[keyof T];
type Names<M extends SimulatedMethod, Wanted extends boolean> =
  ArgumentsOf<M> extends [] ? never : NamesWhere<NonNullable<ArgumentsOf<M>[0]>, Wanted>;
type IsSame<A, B> = [A, B] extends [B, A] ? true : false;

/** The methods whose row differs from the Bot API's types in a required or optional name. */
type Disagreeing = {
  [M in SimulatedMethod]: [
    IsSame<(typeof PARAMETERS)[M]['required'][number], Names<M, false>>,
    IsSame<(typeof PARAMETERS)[M]['optional'][number], Names<M, true>>,
  ] extends [true, true]
    ? never
    : M;
}[SimulatedMethod];

type MustBeNever<T extends never> = T;

/** Does not compile unless every row agrees; the error names the methods that do not. */
export type AllRowsAgree = MustBeNever<Disagreeing>;

/** Does not compile unless every method of the Bot API is simulated or known to be lacking. */
export type AllMethodsKnown = MustBeNever<
  Exclude<keyof ApiMethods<unknown>, SimulatedMethod | (typeof LACKING)[number]>
>;
