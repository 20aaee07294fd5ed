import type { ResponseParameters } from '@grammyjs/types';

/** A call that Telegram refuses: error_code (also the HTTP status), description, parameters. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export function badRequest(description: string): ApiError {
  return new ApiError(400, `Bad Request: ${description}`);
}

export function forbidden(description: string): ApiError {
  return new ApiError(403, `Forbidden: ${description}`);
}

export function tooManyRequests(retryAfter: number): ApiError {
  const description = `Too Many Requests: retry after ${retryAfter}`;
  return new ApiError(429, description, { retry_after: retryAfter });
}
