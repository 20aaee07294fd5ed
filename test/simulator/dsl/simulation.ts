import type { Calls } from '../api/calls.ts';
import type { World } from '../world/world.ts';
import type { Journal } from './journal.ts';
import type { Until } from './waiting.ts';

/** What people, chats and the bot of a test are made from. */
export interface Simulation {
  readonly world: World;
  readonly calls: Calls;
  readonly journal: Journal;
  readonly until: Until;
}
