import type { CheckRequests } from '../core/enforcement/request-checks.ts';
import type { Background } from '../core/lib/background.ts';
import type { Gate } from '../core/statistics/gate.ts';
import type { Sweep } from '../jobs/sweep/sweep.ts';
import type { Suspension } from '../telegram/actions/suspension/suspension.ts';
import type { TellRefused } from '../telegram/control/notice/tell-refused.ts';
import type { LogEvents } from '../telegram/log-chat/log-events.ts';
import type { MutedNotes } from '../telegram/muted/muted-notes.ts';
import type { Events } from './events.ts';

export interface ReactionsDeps {
  readonly background: Pick<Background, 'run'>;
  readonly suspension: Suspension;
  readonly tellRefused: TellRefused;
  readonly mutedNotes: Pick<MutedNotes, 'ended'>;
  readonly checkRequests: Pick<CheckRequests, 'request'>;
  readonly gate: Pick<Gate, 'stopped' | 'asked' | 'verified'>;
  readonly sweep: Pick<Sweep, 'checkDue'>;
  readonly logEvents: LogEvents;
}

/** What follows from what: all that one part of the bot does because of another. */
export function addReactions(events: Events, deps: ReactionsDeps): void {
  const { background, suspension, mutedNotes, checkRequests, gate, sweep, logEvents } = deps;
  const { tellRefused } = deps;
  const behind =
    <A extends unknown[]>(work: (...args: A) => Promise<void>) =>
    (...args: A): void =>
      background.run(() => work(...args));

  events.on('restrictionEnded', behind(mutedNotes.ended));
  events.on('restrictionEnded', logEvents.restrictionEnded);
  events.on('standingChanged', logEvents.standingChanged);
  events.on('news', logEvents.news);
  events.on('stopped', gate.stopped);
  events.on('asked', gate.asked);
  events.on('ownPartRefused', behind(tellRefused));
  events.on('linkMissing', behind(suspension.onLinkMissing));
  events.on('verified', gate.verified);
  events.on('refusedInGroup', suspension.recheckGroupRights);
  events.on('channelReadRefused', suspension.onReadRefused);
  events.on('checksDue', behind(sweep.checkDue));
  events.on('massDeparture', behind(suspension.onMassDeparture));
  events.on(
    'massDeparture',
    behind((_channelId, userIds) => checkRequests.request({ userIds })),
  );
  events.on('massDepartureOver', behind(suspension.onMassDepartureOver));
}
