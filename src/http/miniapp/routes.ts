import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PAGE_PATH, SCHEME } from '../../contract/paths.ts';
import { hasBody } from '../refuse.ts';
import type { PageFile } from './bundle-page.ts';
import { compressed, isTakenCompressed } from './compressed.ts';

/** What the bot answers to the page, with the status of HTTP. */
interface Reply {
  readonly status: number;
  readonly body: object;
  readonly retryAfterSeconds?: number;
}

/** The bot behind the page; `P` is whoever has opened it. */
export interface PageApi<P> {
  /** Who asks, by the init data that Telegram gave the page. */
  enter(initData: string): Promise<P | Reply>;
  call(person: P, operation: string, body: unknown): Promise<Reply>;
}

export interface MiniAppDeps<P extends object> {
  readonly api: PageApi<P>;
  readonly files: readonly PageFile[];
}

/** A file of settings as JSON, of which each character may have been escaped. */
const BODY_LIMIT = 256 * 1024;
const YEAR_SECONDS = 31_536_000;

/**
 * Nothing but what the bot serves itself runs, is shown or is asked; and only Telegram's own pages
 * may show it inside theirs.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://web.telegram.org https://*.web.telegram.org',
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the page and what it asks for. No cookie is used, so no other page can ask in its name. */
export function serveMiniApp<P extends object>({ api, files }: MiniAppDeps<P>) {
  const people = new WeakMap<FastifyRequest, P>();

  /** Before the body is read. */
  async function enter(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { authorization = '' } = request.headers;
    const initData = authorization.startsWith(SCHEME) ? authorization.slice(SCHEME.length) : '';
    const entered = await api.enter(initData);
    if (isRefusal(entered)) {
      if (hasBody(request.headers)) reply.header('connection', 'close');
      answer(reply, entered);
      return;
    }
    people.set(request, entered);
  }

  return (server: FastifyInstance): void => {
    for (const file of files) {
      const packed = compressed(file.content);
      server.get(file.path, (request, reply) => {
        reply.headers(HEADERS).type(file.type).header('vary', 'accept-encoding');
        reply.header('cache-control', isNamed(file) ? NAMED : 'no-cache');
        if (!isTakenCompressed(request.headers)) return reply.send(file.content);
        return reply.header('content-encoding', 'gzip').send(packed);
      });
    }
    server.post<{ Params: { operation: string } }>(`${PAGE_PATH}/api/:operation`, {
      bodyLimit: BODY_LIMIT,
      onRequest: enter,
      handler: async (request, reply) => {
        const person = people.get(request);
        if (person === undefined) return reply;
        return answer(reply, await api.call(person, request.params.operation, request.body));
      },
    });
  };
}

const NAMED = `public, max-age=${YEAR_SECONDS}, immutable`;

/** Whether its name changes with its content. */
const isNamed = ({ path }: PageFile): boolean => path !== PAGE_PATH && path !== `${PAGE_PATH}/`;

const isRefusal = (entered: object): entered is Reply => 'status' in entered;

function answer(reply: FastifyReply, { status, body, retryAfterSeconds }: Reply): FastifyReply {
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return reply.headers(HEADERS).header('cache-control', 'no-store').code(status).send(body);
}
