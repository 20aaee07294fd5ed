import { type Dispatcher, request } from 'undici';

const TIMEOUT_MS = 5_000;

/** Posts over HTTP, as the error reports need it. The answer is its status and its headers. */
export function createPost(dispatcher?: Dispatcher) {
  return async (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string | Uint8Array,
  ) => {
    const answer = await request(url, {
      method: 'POST',
      headers: { ...headers },
      body,
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
      ...(dispatcher !== undefined && { dispatcher }),
    });
    await answer.body.dump();
    return {
      status: answer.statusCode,
      header(name: string) {
        const value = answer.headers[name];
        return value === undefined ? null : String(value);
      },
    };
  };
}
