import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const figureSchema = z.object({
  /** The heading that it stands under. */
  item: z.string(),
  what: z.string(),
  unit: z.string(),
  values: z.record(z.string(), z.number()),
  goal: z.string().optional(),
});

export const resultSchema = z.object({
  date: z.iso.datetime(),
  machine: z.object({
    cpu: z.string(),
    cores: z.int(),
    memoryGiB: z.number(),
    /** Of the last minute before the run: what else kept the machine busy. */
    loadBefore: z.number(),
  }),
  versions: z.record(z.string(), z.string()),
  /** Items that could not be measured. */
  failed: z.array(z.string()),
  figures: z.array(figureSchema),
});

/** One measured thing, with the numbers that are told of it. */
export type Figure = z.infer<typeof figureSchema>;
export type Result = z.infer<typeof resultSchema>;

export const RESULTS = 'bench/results';

/** The newest result that was kept; their names are their dates. */
export function newestResult(): Result {
  const name = readdirSync(RESULTS)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .at(-1);
  if (name === undefined) throw new Error(`there is no result in ${RESULTS}`);
  return resultSchema.parse(JSON.parse(readFileSync(`${RESULTS}/${name}`, 'utf8')));
}
