import { ApiError } from './errors.ts';

/** What goes back over HTTP; 'dropped' and 'never' are no answer at all. */
export type Answer =
  | {
      readonly status: number;
      readonly type: string;
      readonly body: string;
      readonly retryAfter?: number;
    }
  | 'dropped'
  | 'never';

export function success(result: unknown): Answer {
  return json(200, { ok: true, result });
}

export function failure({ code, message, parameters }: ApiError): Answer {
  const answer = json(code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters !== undefined && { parameters }),
  });
  const retryAfter = parameters?.retry_after;
  return answer === 'dropped' || answer === 'never' || retryAfter === undefined
    ? answer
    : { ...answer, retryAfter };
}

/** Trouble of Telegram's front end: as JSON, or as the HTML page of its proxy. */
export function frontEndTrouble(code: number, isHtml: boolean): Answer {
  const name = code === 504 ? 'Gateway Timeout' : code === 502 ? 'Bad Gateway' : 'Server Error';
  if (!isHtml) return failure(new ApiError(code, name));
  const page = `<html><head><title>${code} ${name}</title></head><body>nginx</body></html>`;
  return { status: code, type: 'text/html', body: page };
}

function json(status: number, body: object): Answer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}
