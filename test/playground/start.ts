import { openSession, type Session } from './sandbox/session.ts';
import { bundlePage } from './web/page.ts';
import { serve } from './web/server.ts';

export interface PlaygroundOptions {
  /** Of the page; 0 for any that is free. */
  readonly port: number;
  /** For pictures: times always the same, and no durations. */
  readonly isFixed: boolean;
}

export interface Playground {
  readonly url: string;
  readonly session: Session;
  /** Ends everything that it started. */
  close(): Promise<void>;
}

export async function startPlayground({ port, isFixed }: PlaygroundOptions): Promise<Playground> {
  const [page, session] = await Promise.all([bundlePage(), openSession(isFixed)]);
  const server = await serve(session, page, port);
  return {
    url: server.url,
    session,
    async close() {
      await server.close();
      await session.close();
    },
  };
}
