import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, failure, frontEndTrouble, success } from './answer.ts';
import { createArguments } from './arguments.ts';
import type { Call, Calls } from './calls.ts';
import { ApiError, badRequest, tooManyRequests } from './errors.ts';
import type { FaultKind, Faults } from './faults.ts';
import { LACKING } from './lacking.ts';
import type { Methods, Request } from './methods/methods.ts';
import { isSimulated, PARAMETERS } from './parameters.ts';

export interface DispatchDeps {
  readonly methods: Methods;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly complain: (complaint: string) => void;
}

export type Dispatch = (
  method: string,
  params: Readonly<Record<string, unknown>>,
  request: Request,
) => Promise<Answer>;

/** Runs a call as Telegram would: faults, checks of the parameters, the method, the log. */
export function createDispatch(deps: DispatchDeps): Dispatch {
  const { calls, faults } = deps;

  return async (method, params, request) => {
    const call = calls.begin(method, params);
    try {
      const fault = faults.take(method, params);
      const execute = () => perform(deps, call, request);
      const answer = await (fault === undefined
        ? execute()
        : suffer(fault, execute, { call, request }));
      // Without an answer, success is not what the bot saw.
      if (answer === 'dropped' || answer === 'never' || answer.status !== 200) call.ok = false;
      return answer;
    } finally {
      calls.end(call);
    }
  };
}

async function perform(deps: DispatchDeps, call: Call, request: Request): Promise<Answer> {
  try {
    const { method, params } = call;
    if (!isSimulated(method)) throw unknownMethod(method, deps.complain);
    checkParameters(PARAMETERS[method], call, deps.complain);
    call.result = await deps.methods[method](createArguments(params), request);
    call.ok = true;
    return success(call.result);
  } catch (error) {
    return refuse(call, error instanceof ApiError ? error : new ApiError(500, String(error)));
  }
}

function refuse(call: Call, error: ApiError): Answer {
  call.error = { code: error.code, description: error.message };
  return failure(error);
}

function unknownMethod(method: string, complain: (complaint: string) => void): ApiError {
  if (!LACKING.some((name) => name === method)) {
    return new ApiError(404, 'Not Found: method not found');
  }
  const complaint = `simulator lacks ${method}`;
  complain(complaint);
  return new ApiError(501, complaint);
}

function checkParameters(
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
  { method, params }: Call,
  complain: (complaint: string) => void,
): void {
  const known = [...required, ...optional];
  const unknown = Object.keys(params).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const complaint = `${method} has no parameter ${unknown.join(', ')}`;
    complain(complaint);
    throw badRequest(complaint);
  }
  const missing = required.find((name) => params[name] === undefined || params[name] === null);
  if (missing === undefined) return;
  if (missing === 'user_id') throw badRequest('invalid user_id specified');
  throw badRequest(missing === 'text' ? 'message text is empty' : `${missing} is empty`);
}

/** Lets the call meet its fault. */
async function suffer(
  fault: FaultKind,
  execute: () => Promise<Answer>,
  { call, request }: { call: Call; request: Request },
): Promise<Answer> {
  switch (fault.kind) {
    case 'error':
      return refuse(call, new ApiError(fault.code, fault.description, fault.parameters));
    case '429':
      return refuse(call, tooManyRequests(fault.retryAfter));
    case 'lie':
      call.result = fault.result(call.params);
      return success(call.result);
    case '5xx':
      call.error = { code: fault.code ?? 502, description: 'front end trouble' };
      return frontEndTrouble(fault.code ?? 502, fault.html ?? false);
    case 'executed-but-502':
      await execute();
      call.error = { code: 502, description: 'executed, yet answered with 502' };
      return frontEndTrouble(502, true);
    case 'executed-but-dropped':
      await execute();
      call.error = { code: 0, description: 'executed, then the connection was dropped' };
      return 'dropped';
    case 'drop':
      call.error = { code: 0, description: 'connection dropped' };
      return 'dropped';
    case 'slow':
      await sleep(fault.ms);
      return execute();
    case 'hang':
      call.error = { code: 0, description: 'never answered' };
      await hangUp(request.hungUp);
      return 'never';
    case 'hold':
      return hold(fault, execute);
  }
}

async function hold(
  { until, when }: FaultKind & { kind: 'hold' },
  execute: () => Promise<Answer>,
): Promise<Answer> {
  if (when === 'before-execution') {
    await until;
    return execute();
  }
  const answer = await execute();
  await until;
  return answer;
}

function hangUp(hungUp: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (hungUp.aborted) resolve();
    hungUp.addEventListener('abort', () => resolve());
  });
}
