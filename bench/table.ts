import type { Figure, Result } from './result.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** What the README quotes: on what was measured, and the figures. */
export function report(result: Result): string {
  const { machine, versions, date } = result;
  const { cpu, cores, memoryGiB, loadBefore } = machine;
  const parts = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const ran = `Measured on ${date.slice(0, 10)} on ${cpu}, ${cores} cores, ${memoryGiB} GiB (load before the run ${loadBefore}), with ${parts.join(', ')}.`;
  const lacking = result.failed.length > 0 ? ` Not measured: ${result.failed.join(', ')}.` : '';
  return `${ran}${lacking}\n\n${table(result.figures)}`;
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
