import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const serviceSchema = z.looseObject({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).optional(),
  volumes: z.array(z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  networks: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  build: z.string().optional(),
  ports: z.array(z.string()).optional(),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
});

const fileSchema = z.looseObject({
  services: z.record(z.string(), serviceSchema),
  volumes: z.record(z.string(), z.unknown()).optional(),
  secrets: z.record(z.string(), z.object({ file: z.string() })).optional(),
  networks: z
    .record(z.string(), z.object({ internal: z.boolean().optional() }).nullable())
    .optional(),
});

export type ComposeFile = z.infer<typeof fileSchema>;

/** Compose's own tags; what they do happens when files are put together. */
const customTags = ['!reset', '!override'].flatMap((tag) => [
  { tag, collection: 'seq' as const },
  { tag, collection: 'map' as const },
]);

/** A Compose file as plain data. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), { customTags, merge: true });
}

export function readCompose(path: string): ComposeFile {
  return fileSchema.parse(readYaml(path));
}

export interface Interpolation {
  readonly name: string;
  /** What stands in when the variable is not set; undefined when it has to be set. */
  readonly standard: string | undefined;
}

/**
 * `${NAME}`, `${NAME:-standard}` and `${NAME:?complaint}` (Compose specification, interpolation).
 */
const INTERPOLATION = /\$\{(\w+)(?::([-?])([^}]*))?\}/g;

export function interpolationsIn(text: string): Interpolation[] {
  return [...text.matchAll(INTERPOLATION)].map(([, name = '', kind, rest]) => ({
    name,
    standard: kind === '-' ? rest : undefined,
  }));
}

/** The text with the variables' values put in, as Compose does it. */
export function interpolate(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(INTERPOLATION, (_, name, kind, rest) => {
    const value = values[name] || (kind === '-' ? rest : undefined);
    if (value === undefined) throw new Error(`${name} is not set`);
    return value;
  });
}
