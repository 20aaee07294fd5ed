import { createArtist } from '../charts/artist.ts';
import { createCounters } from '../core/statistics/counters.ts';
import type { ChannelCount } from '../core/statistics/figures.ts';
import { createGate } from '../core/statistics/gate.ts';
import type { Context } from './context.ts';
import type { Connections } from './telegram.ts';

/** As metrics name them. */
const EVENTS: Readonly<Record<ChannelCount, string>> = {
  asked: 'asked',
  joined: 'joined',
  left: 'left',
  cameBack: 'came_back',
};

export type Statistics = ReturnType<typeof openStatistics>;

/** What counts for the admins of groups. */
export function openStatistics(
  { background, metrics, onError, onShutdown }: Context,
  { database, clock: { now } }: Connections,
) {
  const counters = createCounters({ store: database.figures, now, onError });
  const countChannel: typeof counters.channel = (groupId, channelId, what) => {
    metrics.gate.inc({ event: EVENTS[what] });
    counters.channel(groupId, channelId, what);
  };
  const gate = createGate({
    ...{ asks: database.asks, background, now },
    counters: { group: counters.group, channel: countChannel },
  });
  const artist = createArtist();
  onShutdown('charts', artist.close);
  return { counters, gate, artist };
}
