import { autoRetry } from '@grammyjs/auto-retry';
import type { Transformer } from 'grammy';
import type { ApiResponse } from 'grammy/types';
import { answersWhatWasAsked } from './answer.ts';
import { describeError, isCausedByPeople } from './errors.ts';
import { type DeferOptions, deferAnswers } from './limits/defer.ts';
import { type FloodWaits, floodControl, floodWaitKey } from './limits/flood-control.ts';
import { lookAgain } from './limits/look-again.ts';
import { isMessageMethod } from './limits/message-class.ts';
import { retryFaults } from './limits/retry-faults.ts';
import { createThrottle, type ThrottleOptions } from './limits/throttle.ts';

export interface CallObserver {
  /** Called after each call that went out. */
  onCall(method: string, result: CallResult): void;
}

export interface CallResult {
  readonly ok: boolean;
  readonly seconds: number;
  /** Given when Telegram refused the call, or could not take it. */
  readonly errorCode?: number;
  /** Why there is no answer, or none but that Telegram has a fault (5xx): in one line. */
  readonly fault?: string;
  /** Seconds of the flood wait that Telegram asked for. */
  readonly retryAfter?: number;
  /** Whether people caused the refusal, as by blocking the bot. */
  readonly isCausedByPeople?: boolean;
}

export interface OutgoingOptions {
  readonly limits: ThrottleOptions & { readonly retries: number };
  readonly floodWaits: FloodWaits;
  readonly observer: CallObserver;
  readonly stopped: AbortSignal;
  /** The API of handlers never waits for messages, nor for answers to presses. */
  readonly defer: DeferOptions;
}

/** Longer flood waits are not waited out in a handler: the work stays due and is done later. */
const LONGEST_PAUSE_SECONDS = 10;
/** Messages are sent behind the handling, and wait as long as those that come after them. */
const LONGEST_PAUSE_OF_MESSAGES_SECONDS = 60;

/**
 * The transformers of each `Api`; the one installed last is the outermost. The `Api`s share their
 * limits and differ in purpose.
 */
export function createOutgoing(options: OutgoingOptions) {
  const { limits, floodWaits, stopped, defer } = options;
  /** What went wrong with an answer is observed as well. */
  const observed = [answersWhatWasAsked, observe(options.observer)];
  const paused = (chatId: number) =>
    floodWaits.remaining(floodWaitKey('sendMessage', { chat_id: chatId }));
  const throttle = createThrottle({ paused, ...limits });

  const persistent = (
    repeatsSends = true,
    maxDelaySeconds = LONGEST_PAUSE_OF_MESSAGES_SECONDS,
  ): Transformer[] => [
    autoRetry({
      maxRetryAttempts: limits.retries,
      maxDelaySeconds,
      rethrowInternalServerErrors: true,
      rethrowHttpErrors: true,
    }),
    retryFaults(stopped, { repeatsSends }),
  ];

  return {
    /** For the handlers of updates, and for what enforces: everything but messages. */
    forHandlers: (): Transformer[] => [
      ...observed,
      lookAgain(),
      floodControl(floodWaits),
      ...persistent(true, LONGEST_PAUSE_SECONDS),
      deferAnswers(defer),
    ],

    /**
     * For messages. Sends are not idempotent: those of notices, and of what nobody has asked for, are
     * never retried after an ambiguous failure.
     */
    forMessages: (of: 'notice' | 'answer', { isAsked = of === 'answer' } = {}): Transformer[] => [
      ...observed,
      floodControl(floodWaits),
      throttle.transformer(of),
      ...persistent(isAsked),
    ],

    /** For menus, which wait for their turn themselves before they render. */
    forMenus: (): Transformer[] => [...observed, floodControl(floodWaits), ...persistent()],

    /** For questions that a person waits for: answered now or not at all. */
    forQuestions: (): Transformer[] => [...observed, floodControl(floodWaits, { waits: false })],

    /** For the intake of updates, which retries its calls itself and reports why they fail. */
    forIntake: (): Transformer[] => [...observed],

    turn: throttle.turn,
  };
}

function observe(observer: CallObserver): Transformer {
  return async (call, method, payload, signal) => {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    try {
      const answer = await call(method, payload, signal);
      const refusal = refusalOf(method, answer);
      observer.onCall(method, { ok: answer.ok, ...refusal, seconds: seconds() });
      return answer;
    } catch (error) {
      observer.onCall(method, { ok: false, fault: describeError(error), seconds: seconds() });
      throw error;
    }
  };
}

function refusalOf(
  method: string,
  answer: ApiResponse<unknown>,
): Omit<CallResult, 'ok' | 'seconds'> {
  if (answer.ok) return {};
  const { error_code: errorCode, description } = answer;
  const retryAfter = answer.parameters?.retry_after;
  return {
    errorCode,
    isCausedByPeople:
      (isMessageMethod(method) || method === 'answerCallbackQuery') &&
      isCausedByPeople(description),
    ...(errorCode >= 500 && { fault: `${errorCode} ${description}` }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
