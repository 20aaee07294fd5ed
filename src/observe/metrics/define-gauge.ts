import { Gauge, type Registry } from 'prom-client';

export type Reading = readonly [value: number, label?: string];

export const numbered = (value: number | undefined): Reading[] =>
  value === undefined ? [] : [[value]];
export const dated = (date: Date | undefined) => numbered(date && date.getTime() / 1000);

export function byLabel(values: Readonly<Record<string, number>>): Reading[] {
  return Object.entries(values).map(([label, value]) => [value, label]);
}

/** A gauge read at each scrape; labels and values that were not read are not exported. */
export function defineGauge(
  registry: Registry,
  name: string,
  help: string,
  read: () => Reading[] | Promise<Reading[]>,
  labelName?: string,
): void {
  new Gauge({
    name,
    help,
    labelNames: labelName === undefined ? [] : [labelName],
    registers: [registry],
    async collect() {
      const readings = await read();
      this.reset();
      if (labelName === undefined) this.remove();
      for (const [value, label = ''] of readings) {
        if (labelName === undefined) this.set(value);
        else this.set({ [labelName]: label }, value);
      }
    },
  });
}
