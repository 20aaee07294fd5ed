import { choice, inUnits, named, type Option, type Unit } from '../choice.ts';

/** A number, which says itself what it is. */
const counted =
  (means: 'means-warnings') =>
  (value: number): Option<number> => ({
    value,
    name: () => String(value),
    means: (texts) => texts.plain(means, { count: value }),
  });

const someOf = (value: number): Option<number | null> => ({
  ...{ value, name: () => String(value) },
  means: (texts) => texts.plain('means-at-least', { count: value }),
  isOffered: ({ channels }) => value < channels.length,
});

/** A time, given in the unit of its setting. */
const lasting =
  (means: 'means-grace' | 'means-removal') =>
  (value: number, count: number, unit: Unit): Option<number> => ({
    value,
    name: (texts) => texts.plain(unit, { count }),
    means: (texts) => texts.plain(means, { time: texts.plain(unit, { count }) }),
  });

const grace = lasting('means-grace');
const removal = lasting('means-removal');

/** How strict the bot is: the settings that all groups begin without. */
export const MODE_CHOICES = [
  choice({
    ...{ key: 'onOffence', section: 'rules' },
    ...{ label: 'setting-on-offence', about: 'about-on-offence' },
    options: [
      named('mute', 'value-mute', 'means-on-offence-mute'),
      named('delete', 'value-delete', 'means-on-offence-delete'),
      named('warn', 'value-warn', 'means-on-offence-warn'),
    ],
  }),
  choice({
    ...{ key: 'warnings', section: 'rules' },
    ...{ label: 'setting-warnings', about: 'about-warnings' },
    options: [1, 2, 3, 5, 10].map(counted('means-warnings')),
    other: counted('means-warnings'),
    matters: ({ settings }) => settings.onOffence === 'warn',
  }),
  choice({
    ...{ key: 'removeAfterHours', section: 'rules' },
    ...{ label: 'setting-removal', about: 'about-removal' },
    options: [
      named(0, 'value-off', 'means-removal-off'),
      removal(1, 1, 'hours'),
      removal(24, 24, 'hours'),
      removal(72, 3, 'days'),
      removal(168, 7, 'days'),
      removal(720, 30, 'days'),
    ],
    other: (value) => removal(value, ...inUnits(value * 3_600)),
  }),
  choice({
    ...{ key: 'atLeast', section: 'rules' },
    ...{ label: 'setting-at-least', about: 'about-at-least' },
    options: [named(null, 'value-all', 'means-at-least-all'), ...[1, 2, 3, 4].map(someOf)],
    other: someOf,
    // The list of channels may have become shorter since.
    inForce: (value, { channels }) => (value !== null && value >= channels.length ? null : value),
    matters: ({ channels }) => channels.length > 1,
  }),
  choice({
    ...{ key: 'graceMinutes', section: 'rules' },
    ...{ label: 'setting-grace', about: 'about-grace' },
    options: [
      named(0, 'value-off', 'means-grace-off'),
      grace(5, 5, 'minutes'),
      grace(15, 15, 'minutes'),
      grace(60, 1, 'hours'),
      grace(1_440, 24, 'hours'),
    ],
    other: (value) => grace(value, ...inUnits(value * 60)),
  }),
  choice({
    ...{ key: 'topicsMode', section: 'rules' },
    ...{ label: 'setting-topics', about: 'about-topics' },
    options: [
      named('all', 'value-all', 'means-topics-all'),
      named('only', 'value-topics-only', 'means-topics-only'),
      named('except', 'value-topics-except', 'means-topics-except'),
    ],
  }),
  choice({
    ...{ key: 'requestsCount', section: 'rules' },
    ...{ label: 'setting-requests-count', about: 'about-requests-count' },
    options: [
      named(true, 'value-on', 'means-requests-count-on'),
      named(false, 'value-off', 'means-requests-count-off'),
    ],
  }),
  choice({
    ...{ key: 'approveRequests', section: 'rules' },
    ...{ label: 'setting-approve-requests', about: 'about-approve-requests' },
    options: [
      named(true, 'value-on', 'means-approve-requests-on'),
      named(false, 'value-off', 'means-approve-requests-off'),
    ],
  }),
] as const;
