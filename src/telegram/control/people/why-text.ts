import type { MissedChannel } from '../../../core/model/channel.ts';
import type { Standing } from '../../../core/policy/standing.ts';
import type { Texts } from '../../texts/texts.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { lines, mention, moment, type RichText } from '../../ui/rich-text.ts';
import type { KnownPerson } from './people.ts';

const WHY = {
  admin: 'why-admin',
  allowed: 'why-allowed',
  free: 'why-free',
  'not-here': 'why-not-here',
  'banned-here': 'why-banned-here',
  'muted-by-admin': 'why-muted-by-admin',
  unknown: 'why-unknown',
} as const;

/** Why a person cannot write in the group, or that they can. */
export function whyText({ id, name }: KnownPerson, standing: Standing, texts: Texts): RichText {
  const person = mention({ id, firstName: name });
  switch (standing.kind) {
    case 'muted': {
      const { missing, restriction } = standing;
      const { since, until } = restriction;
      return lines([
        texts.rich('why-muted', { person, since: moment(since) }),
        ...missedLines(person, missing, texts),
        ...(until === null ? [] : [texts.rich('person-until', { until: moment(until) })]),
      ]);
    }
    case 'missing':
      return lines(missedLines(person, standing.missing, texts));
    default:
      return texts.rich(WHY[standing.kind], { person });
  }
}

function missedLines(person: RichText, missing: readonly MissedChannel[], texts: Texts) {
  const open = missing.filter(({ isBanned }) => !isBanned);
  const closed = missing.filter(({ isBanned }) => isBanned);
  const line = (key: 'why-missing' | 'why-banned-in', channels: readonly MissedChannel[]) =>
    channels.length === 0 ? [] : [texts.rich(key, { person, channels: channelsIn(channels) })];
  return [...line('why-missing', open), ...line('why-banned-in', closed)];
}
