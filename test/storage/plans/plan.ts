import type SqliteDatabase from 'better-sqlite3';
import type pg from 'pg';
import { z } from 'zod';
import type { Sent } from './sent.ts';

/** One step of a plan that reads a whole table, or a whole index. */
export interface WholeRead {
  readonly statement: string;
  readonly step: string;
}

const nodeSchema = z.looseObject({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Index Cond': z.string().optional(),
  get Plans(): z.ZodOptional<z.ZodArray<typeof nodeSchema>> {
    return z.array(nodeSchema).optional();
  },
});
type Node = z.infer<typeof nodeSchema>;
const explained = z.tuple([
  z.looseObject({ 'QUERY PLAN': z.tuple([z.object({ Plan: nodeSchema })]) }),
]);

/** What PostgreSQL would read as a whole; nothing is executed. */
export async function postgresReads(client: pg.Client, sent: Sent): Promise<WholeRead[]> {
  const statement = sent.text;
  const plan = sent.prepared ? await keptPlan(client, statement) : await planFor(client, sent);
  return nodesOf(plan)
    .filter(readsWhole)
    .map((node) => ({
      statement,
      step: `${node['Node Type']} on ${node['Relation Name'] ?? node['Index Name']}`,
    }));
}

async function planFor(client: pg.Client, { text, values }: Sent): Promise<Node> {
  return planIn(await client.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values]));
}

/** The plan for whatever values. */
async function keptPlan(client: pg.Client, text: string): Promise<Node> {
  const count = new Set(text.match(/\$\d+/g)).size;
  const nulls = Array.from({ length: count }, () => 'NULL').join(', ');
  await client.query('SET plan_cache_mode = force_generic_plan');
  await client.query(`PREPARE kept AS ${text}`);
  const answer = await client.query(`EXPLAIN (FORMAT JSON) EXECUTE kept ${count && `(${nulls})`}`);
  await client.query('DEALLOCATE kept');
  return planIn(answer);
}

function planIn({ rows }: { rows: unknown[] }): Node {
  return explained.parse(rows)[0]['QUERY PLAN'][0].Plan;
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

function readsWhole(node: Node): boolean {
  const type = node['Node Type'];
  if (type === 'Seq Scan') return true;
  return /^(Index|Bitmap Index)/.test(type) && node['Index Cond'] === undefined;
}

const steps = z.array(z.object({ detail: z.string() }));

/** What SQLite would read as a whole; nothing is executed. */
export function sqliteReads(file: SqliteDatabase.Database, { text }: Sent): WholeRead[] {
  const values = (text.match(/\?/g) ?? []).map(() => null);
  return steps
    .parse(file.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values))
    .filter(({ detail }) => /^SCAN (?!(\d+ )?CONSTANT ROWS?|json_each)/.test(detail))
    .map(({ detail }) => ({ statement: text, step: detail }));
}
