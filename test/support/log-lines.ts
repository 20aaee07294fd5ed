import { z } from 'zod';

const lineSchema = z.looseObject({
  level: z.string(),
  time: z.iso.datetime(),
  msg: z.string(),
  logger: z.string(),
  request_id: z.string().optional(),
  latency_ms: z.number().optional(),
});

export type LogLine = z.infer<typeof lineSchema>;

/** What a bot in production has logged: a JSON document on every line, or this throws. */
export function logLines(output: string): LogLine[] {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines.map((line) => lineSchema.parse(JSON.parse(line)));
}
