/** What a bot process tells Prometheus at one moment. */
export interface Exposition {
  readonly text: string;
  /** The value of the one series with exactly these labels; undefined when there is none. */
  value(name: string, labels?: Readonly<Record<string, string>>): number | undefined;
  /** The values of a metric by one of its labels, summed over the others. */
  by(name: string, label: string): Record<string, number>;
  /** The names of all series. */
  readonly names: ReadonlySet<string>;
  readonly samples: readonly Sample[];
}

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^(?<name>[a-zA-Z_:][\w:]*)(?:\{(?<labels>.*)\})? (?<value>\S+)$/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;

/** Fetches `/metrics` as Prometheus does. */
export async function scrape(address: string): Promise<Exposition> {
  const response = await fetch(`${address}/metrics`);
  if (!response.ok) throw new Error(`/metrics answered ${response.status}`);
  return readExposition(await response.text());
}

export function readExposition(text: string): Exposition {
  const samples = text.split('\n').flatMap(readLine);
  return {
    text,
    samples,
    names: new Set(samples.map(({ name }) => name)),
    value(name, labels = {}) {
      const wanted = key(labels);
      return samples.find((one) => one.name === name && key(one.labels) === wanted)?.value;
    },
    by(name, label) {
      const sums: Record<string, number> = {};
      for (const one of samples.filter((sample) => sample.name === name)) {
        const at = one.labels[label] ?? '';
        sums[at] = (sums[at] ?? 0) + one.value;
      }
      return sums;
    },
  };
}

function readLine(line: string): Sample[] {
  const { name, labels = '', value } = LINE.exec(line)?.groups ?? {};
  if (name === undefined) return [];
  const pairs = [...labels.matchAll(LABEL)].map(([, label, text]) => [label, text]);
  return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }];
}

function key(labels: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
