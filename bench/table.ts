import type { Figure, Result } from './result.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** What `bench/README.md` quotes: on what was measured, and all figures. */
export function report(result: Result): string {
  const { machine, versions, date } = result;
  const { cpu, cores, memoryGiB, loadBefore } = machine;
  const parts = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const ran = `Measured on ${date.slice(0, 10)} on ${cpu}, ${cores} cores, ${memoryGiB} GiB (load before the run ${loadBefore}), with ${parts.join(', ')}.`;
  const lacking = result.failed.length > 0 ? ` Not measured: ${result.failed.join(', ')}.` : '';
  return `${ran}${lacking}\n\n${table(result.figures)}`;
}

/** A figure of a result, with the words and the numbers that the README shows of it. */
interface Pick {
  readonly item: string;
  readonly what: string;
  readonly told: string;
  readonly value: string;
}

const KEY_OPERATIONS = 'Key operations, one at a time';
const SERVICES = 'PostgreSQL and Redis';

/** The five figures that the README shows. */
const PICKS: readonly Pick[] = [
  {
    item: KEY_OPERATIONS,
    what: `verification, cache hit, end to end (${SERVICES})`,
    told: 'Message of a known member, from the update to the answer',
    value: 'p50',
  },
  {
    item: KEY_OPERATIONS,
    what: `verification, cache miss, end to end (${SERVICES})`,
    told: 'The same when Telegram has to be asked (it answers at once here)',
    value: 'p50',
  },
  {
    item: `From an offence to its end (${SERVICES})`,
    what: 'mute at 100 messages/s',
    told: "From a stranger's message to the mute, at 100 messages/s",
    value: 'p50',
  },
  {
    item: `1000 verifications at once (${SERVICES})`,
    what: '700 are known: each',
    told: '1000 people write at the same moment, 700 of them known',
    value: 'p95',
  },
  {
    item: 'The limit: messages of verified authors, at full speed',
    what: `webhook, ${SERVICES}: updates/s to grammY alone`,
    told: 'Updates per second by webhook, compared with grammY and an empty handler',
    value: 'median',
  },
];

/** What the README quotes. A figure that this result lacks is named as such. */
export function summary(result: Result): string {
  const rows = PICKS.map(({ item, what, told, value }) => {
    const figure = result.figures.find((one) => one.item === item && one.what === what);
    const measured = figure?.values[value];
    if (figure === undefined || measured === undefined) return `| ${told} | not measured |`;
    return `| ${told} | ${value} ${shown(measured)}${figure.unit === '' ? ' ×' : ` ${figure.unit}`} |`;
  });
  const { date, machine } = result;
  const ran = `Measured on ${date.slice(0, 10)} on ${machine.cpu}, ${machine.cores} cores, with ${SERVICES} on the same machine.`;
  return [ran, '', '| What | Measured |', '| --- | --- |', ...rows].join('\n');
}

export function table(figures: readonly Figure[]): string {
  const items = [...new Set(figures.map(({ item }) => item))];
  const rows = items.flatMap((item) => [
    `| **${item}** | | |`,
    ...figures.filter((figure) => figure.item === item).map(row),
  ]);
  return ['| What | Measured | Goal |', '| --- | --- | --- |', ...rows].join('\n');
}

function row({ what, values, unit, goal = '' }: Figure): string {
  const told = Object.entries(values).map(([name, value]) => `${name} ${shown(value)}`.trim());
  return `| ${what} | ${told.join(' · ')}${unit === '' ? '' : ` ${unit}`} | ${goal} |`;
}

function shown(value: number): string {
  return value >= 10_000 ? value.toLocaleString('en-US').replaceAll(',', ' ') : String(value);
}

/** The quotation in a document; undefined when it has none. */
export function quoted(document: string): string | undefined {
  const from = document.indexOf(START);
  const to = document.indexOf(END);
  return from < 0 || to < from ? undefined : document.slice(from + START.length, to).trim();
}

export function withQuotation(document: string, text: string): string {
  if (quoted(document) === undefined) throw new Error('the document has no place for the table');
  const head = document.slice(0, document.indexOf(START) + START.length);
  return `${head}\n${text}\n${document.slice(document.indexOf(END))}`;
}
