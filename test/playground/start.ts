import { openTheatre, type Theatre } from './stage/theatre.ts';
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
  readonly theatre: Theatre;
  /** Ends everything that it started. */
  close(): Promise<void>;
}

export async function startPlayground({ port, isFixed }: PlaygroundOptions): Promise<Playground> {
  const [page, theatre] = await Promise.all([bundlePage(), openTheatre(isFixed)]);
  const server = await serve(theatre, page, port);
  return {
    url: server.url,
    theatre,
    async close() {
      await server.close();
      await theatre.close();
    },
  };
}
