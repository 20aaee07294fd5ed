import type { Bot } from 'grammy';
import type { User } from 'grammy/types';
import {
  type Input,
  isOperation,
  OPERATIONS,
  type OperationName,
} from '../../contract/operations.ts';
import { PAGE_TEXTS } from '../../contract/page-texts.ts';
import type { Log } from '../../core/lib/log.ts';
import { reasonOf } from '../../core/lib/reason.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { MOST_ASKED } from '../control/access.ts';
import { isRightToLeft } from '../texts/direction.ts';
import { languageOfReader } from '../texts/reader.ts';
import { type PlainKey, type Texts, textsIn } from '../texts/texts.ts';
import { groupTitle } from '../ui/names.ts';
import { channelHandlers } from './channels.ts';
import { copyHandlers } from './copies.ts';
import { languageIn, readInitData } from './init-data.ts';
import { noticeHandlers } from './notice.ts';
import { overviewHandlers } from './overview.ts';
import { peopleHandlers } from './people.ts';
import { recordHandlers } from './records.ts';
import { createDesk, type Handlers, type Rooms, visitOf } from './rooms.ts';
import { settingsHandlers } from './settings.ts';
import { statisticsHandlers } from './statistics.ts';

export interface PageDeps extends Rooms {
  readonly bot: Bot;
  readonly botToken: string;
  readonly cache: Pick<Cache, 'consume'>;
  readonly now: () => Date;
  readonly log: Log;
}

/** Whoever has opened the page. */
export interface Visitor {
  readonly user: User;
}

/** What is answered, as HTTP says it. */
export interface Reply {
  readonly status: 200 | 400 | 401 | 403 | 404 | 429 | 500 | 503;
  readonly body: object;
  readonly retryAfterSeconds?: number;
}

const FAULTS = { forged: 'page-forged', expired: 'page-expired' } as const;

/** Requests of one person: enough for a preview that follows the typing. */
const CALLS = { most: 20, withinMs: 10_000 };
/** To open the page asks Telegram about each group that may be theirs. */
const STARTS = { most: 10, withinMs: 60_000 };

/** Answers what the page asks for: as a press in chat would, with the same rights and limits. */
export function createPage(deps: PageDeps) {
  const { bot, botToken, cache, now, log, access, groups, readerLanguage } = deps;
  const desk = createDesk(deps);
  const handlers: Handlers<Exclude<OperationName, 'start'>> = {
    ...overviewHandlers(deps, desk),
    ...settingsHandlers(desk),
    ...channelHandlers(deps, desk),
    ...noticeHandlers(deps, desk),
    ...peopleHandlers(deps, desk),
    ...recordHandlers(deps, desk),
    ...copyHandlers(deps, desk),
    ...statisticsHandlers(deps, desk),
  };

  /** Who asks, or why nobody is answered; nothing of the request has been believed until then. */
  async function enter(initData: string): Promise<Visitor | Reply> {
    const opener = readInitData(initData, botToken, now());
    if ('user' in opener) {
      const wait = await cache.consume(
        cacheKeys.pageCalls(opener.user.id),
        CALLS.most,
        CALLS.withinMs,
      );
      return wait === 0 ? opener : tooFast(wait, await textsFor(opener.user));
    }
    const texts = textsIn(languageOfReader(languageIn(initData)));
    return refused(401, opener.fault, texts, FAULTS[opener.fault]);
  }

  /** Without the database people still read the language of their Telegram. */
  async function textsFor({ id, language_code: code }: User): Promise<Texts> {
    const chosen = await readerLanguage.chosenBy(id).catch(() => undefined);
    return textsIn(chosen ?? languageOfReader(code));
  }

  async function start(user: User, texts: Texts): Promise<Reply> {
    const wait = await cache.consume(cacheKeys.pageStarts(user.id), STARTS.most, STARTS.withinMs);
    if (wait > 0) return tooFast(wait, texts);
    const found = await access.groupsOf(user.id);
    if (typeof found === 'string') return refused(503, 'no-answer', texts, found);
    return done({
      userId: user.id,
      language: texts.language,
      isRightToLeft: isRightToLeft(texts.language),
      botUsername: bot.botInfo.username,
      texts: Object.fromEntries(PAGE_TEXTS.map((key) => [key, texts.plain(key)])),
      groups: found.groups.map((group) => ({
        ...{ id: group.id, title: groupTitle(group), isEnabled: group.enabled },
      })),
      ...(found.isCut ? { cut: texts.plain('group-list-cut', { most: MOST_ASKED }) } : {}),
    });
  }

  async function run<N extends Exclude<OperationName, 'start'>>(
    name: N,
    input: Input<N>,
    user: User,
    texts: Texts,
  ): Promise<Reply> {
    const group = await groups.find(input.group);
    if (group === undefined) return refused(404, 'unknown-group', texts, 'group-unknown');
    const entered = await access.enter(group.id, user.id);
    if (entered === 'cannot-tell-admin') return refused(503, 'no-answer', texts, entered);
    if (typeof entered === 'string') return refused(403, 'no-rights', texts, entered);
    return done(await handlers[name](visitOf(bot, { user, ...entered, group, texts }), input));
  }

  /** Does what is asked; whatever fails says nothing of the inside. */
  async function call(user: User, name: string, body: unknown): Promise<Reply> {
    if (!isOperation(name)) return { status: 404, body: { error: 'not found' } };
    // Until Telegram has answered once, the bot does not know its own name.
    if (!bot.isInited()) return { status: 503, body: { error: 'starting' }, retryAfterSeconds: 2 };
    const texts = await textsFor(user);
    try {
      if (name === 'start') return await start(user, texts);
      const input = OPERATIONS[name].input.safeParse(body);
      if (!input.success) return notUnderstood(input.error, texts);
      return await run(name, input.data, user, texts);
    } catch (error) {
      log.error({ user_id: user.id, operation: name, error: reasonOf(error) }, 'page not answered');
      return refused(500, 'failed', texts, 'page-failed');
    }
  }

  return { enter, call };
}

const done = (body: object): Reply => ({ status: 200, body });

const refused = (status: Reply['status'], error: string, texts: Texts, key: PlainKey): Reply => ({
  status,
  body: { error, text: texts.plain(key) },
});

type Misread = { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };

/** Names what is wrong with it, for whoever writes to the bot without the page. */
function notUnderstood({ issues }: Misread, texts: Texts): Reply {
  const where = issues[0]?.path.map(String).join('.') || 'all of it';
  return refused(400, `not understood: ${where}`, texts, 'page-failed');
}

function tooFast(waitMs: number, texts: Texts): Reply {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return { ...refused(429, 'too-fast', texts, 'slow-down'), retryAfterSeconds };
}
