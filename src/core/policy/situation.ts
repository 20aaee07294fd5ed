import type { PriorRestriction, Restriction } from '../model/restriction.ts';
import type { Settings } from '../model/settings.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Circumstances } from './verdict.ts';

/** Everything that matters about one person in one group, at one moment. */
export interface Situation extends Circumstances {
  readonly now: Date;
  readonly settings: Circumstances['settings'] &
    Pick<Settings, 'muteLength' | 'onUnknown' | 'onOffence' | 'warnings' | 'removeAfterHours'> &
    Pick<Settings, 'topicsMode' | 'topics'>;
  readonly trigger: Trigger;
  /** Our ledger's row. */
  readonly restriction: Restriction | undefined;
}

/** What is to be done about a person in the group. */
export type Action =
  | { readonly do: 'nothing' }
  /** Ask Telegram for the person's state in the group, then decide again. */
  | { readonly do: 'inspect' }
  | {
      readonly do: 'restrict';
      readonly until: Date | null;
      readonly prior: PriorRestriction | null;
    }
  /** They get a notice and are not muted; with so many warnings by now. */
  | {
      readonly do: 'tell';
      readonly until: Date;
      readonly warnings: number;
      readonly warnedUpTo: number | null;
    }
  /** They are muted or told already; the notice has to be posted or to name other channels. */
  | { readonly do: 'notify' }
  | { readonly do: 'lift' }
  /** They should be lifted, or maybe should, but Telegram does not answer: keep it as due work. */
  | { readonly do: 'lift-later' }
  /** They are muted, and told once more before they are removed. */
  | { readonly do: 'remind' }
  /** They have left, and are neither told nor removed. */
  | { readonly do: 'put-off' }
  /** They are removed from the group, and may come back. */
  | { readonly do: 'remove' }
  /** The mute has ended, and the warnings before it still count for some time. */
  | { readonly do: 'remember' }
  /** The ledger's row is outdated: the mute ended, or is an admin's now. */
  | { readonly do: 'forget' };
