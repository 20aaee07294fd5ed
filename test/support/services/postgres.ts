import pg from 'pg';

/** Whether a PostgreSQL answers at the address. */
export async function postgresAnswers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A PostgreSQL of our own, which keeps its data while it is stopped. */
export interface OwnPostgres {
  readonly url: string;
  start(): Promise<void>;
  /** Ends all connections at once. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** How many connections it takes at most. */
export async function roomOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ max_connections: string }>('SHOW max_connections');
  await client.end();
  return Number(rows[0]?.max_connections);
}
