import pg from 'pg';
import { hasNoRoom } from '../errors.ts';

/** How long the pool makes do with what it has before it asks the server for more. */
const MAKES_DO_MS = 5_000;

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/**
 * A pool that makes do with the connections it has while the server has no room for more: queries
 * wait for one of them instead of failing. With none at all, they fail.
 */
export class PostgresPool extends pg.Pool {
  readonly #most = this.options.max;
  #asksAgain: NodeJS.Timeout | undefined;

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (callback !== undefined) {
      this.#connect(callback);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      this.#connect((error, client) => {
        if (client === undefined) reject(error);
        else resolve(client);
      });
    });
  }

  override end(): Promise<void> {
    clearTimeout(this.#asksAgain);
    return super.end();
  }

  #connect(callback: Connected): void {
    super.connect((error, client, done) => {
      if (!hasNoRoom(error) || this.totalCount === 0) {
        callback(error, client, done);
        return;
      }
      this.#makeDo();
      this.#connect(callback);
    });
  }

  #makeDo(): void {
    this.options.max = this.totalCount;
    this.#asksAgain ??= setTimeout(() => {
      this.#asksAgain = undefined;
      this.options.max = this.#most;
    }, MAKES_DO_MS).unref();
  }
}
