/** What is told of many samples. */
export type Values = Readonly<Record<string, number>>;

/** The latencies of requests, in milliseconds. */
export function percentiles(samples: readonly number[]): Values {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: rounded(sorted.at(-1) ?? Number.NaN) };
}

/** The outcomes of a few runs of the same thing. */
export function spread(runs: readonly number[]): Values {
  const sorted = runs.toSorted((a, b) => a - b);
  const [min = Number.NaN] = sorted;
  return { min: rounded(min), median: rounded(median(sorted)), max: rounded(sorted.at(-1) ?? min) };
}

/** Of samples in order. */
export function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Three digits are more than a measurement is worth. */
export function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
