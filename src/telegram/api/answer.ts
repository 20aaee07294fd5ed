import type { Transformer } from 'grammy';
import * as z from 'zod';

/** The longest flood wait that is honoured. */
const LONGEST_WAIT_SECONDS = 3_600;

const retryAfter = z
  .number()
  .transform((seconds) => Math.min(Math.max(seconds, 1), LONGEST_WAIT_SECONDS))
  .optional()
  .catch(undefined);

/** An answer of the Bot API ("Making requests"); the caller knows the type of its result. */
const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error_code: z.int(),
    description: z.string().catch('refused without a reason'),
    parameters: z
      .object({ retry_after: retryAfter, migrate_to_chat_id: z.int().optional().catch(undefined) })
      .optional()
      .catch(undefined),
  }),
]);

/**
 * Reads what came over HTTP. What is no answer of the API, such as the HTML of Telegram's front end
 * (502, 504) or a proxy's page, is reported as an error of the server.
 */
export function readAnswer(text: string, status: number): z.infer<typeof answer> {
  const parsed = answer.safeParse(parseJson(text));
  if (parsed.success && !(parsed.data.ok && parsed.data.result == null)) return parsed.data;
  return notAnAnswer(status);
}

const me = z.object({ id: z.int(), username: z.string().min(1) });
const chatMember = z.object({ user: z.object({ id: z.int() }) });

/**
 * Who the bot is, and what was asked about a person: what tells of somebody else, or of nobody, is no
 * answer either.
 */
export const answersWhatWasAsked: Transformer = async (call, method, payload, signal) => {
  const answer = await call(method, payload, signal);
  if (!answer.ok) return answer;
  if (method === 'getMe') return me.safeParse(answer.result).success ? answer : notAnAnswer();
  if (method === 'getChatMember' && 'user_id' in payload) {
    const person = chatMember.safeParse(answer.result).data?.user.id;
    return person === payload.user_id ? answer : notAnAnswer();
  }
  return answer;
};

function notAnAnswer(status = 200) {
  const description = 'Not an answer of the API';
  return { ok: false as const, error_code: Math.max(status, 500), description };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
