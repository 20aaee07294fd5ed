/** SQLSTATEs: the prepared statement does not exist (26000), or already exists (42P05). */
const LOST_STATEMENT = new Set(['26000', '42P05']);
/** After this many lost statements, statements are no longer named. */
const MAX_LOSSES = 3;

export interface PreparedStatements {
  /** The name to prepare under; empty for an unnamed statement, which lives for one query. */
  nameFor(name: string): string;
  /** 0 while statements are named, then 1: a changed number says to prepare again. */
  generation(): number;
  /** Reports the SQLSTATE with which a prepared statement failed. */
  failed(code: string | undefined): void;
}

/**
 * A named statement belongs to one server connection. A pooler that assigns a connection per
 * transaction loses such statements repeatedly; from then on they are sent unnamed.
 */
export function createPreparedStatements(): PreparedStatements {
  let losses = 0;
  return {
    nameFor: (name) => (losses < MAX_LOSSES ? name : ''),
    generation: () => (losses < MAX_LOSSES ? 0 : 1),
    failed(code) {
      if (code !== undefined && LOST_STATEMENT.has(code)) losses += 1;
    },
  };
}

/**
 * Prepares a query on its first use, because SQLite needs the tables to exist by then. For the
 * reads of update handling: prepared, they take a third of the time or less on both databases.
 */
export function prepareLazily<Query>(
  statements: PreparedStatements,
  name: string,
  prepare: (name: string) => Query,
): () => Query {
  let query: Query | undefined;
  let generation = 0;
  return () => {
    if (query === undefined || generation !== statements.generation()) {
      query = prepare(statements.nameFor(name));
      generation = statements.generation();
    }
    return query;
  };
}
