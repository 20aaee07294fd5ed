import type { CachedGroups } from '../core/model/groups.ts';
import { createTellChanges } from '../jobs/tell-changes.ts';
import type { NotifyOwner } from '../telegram/actions/notify-owner.ts';
import { logLost } from '../telegram/actions/owner-news.ts';
import { createLogChat } from '../telegram/log-chat/log-chat.ts';
import { createLogEvents } from '../telegram/log-chat/log-events.ts';
import type { Context } from './context.ts';
import type { Connections, Telegram } from './telegram.ts';

export interface LogChatParts {
  readonly groups: CachedGroups;
  readonly telegram: Telegram;
  readonly notifyOwner: NotifyOwner;
}

/** What tells admins in a chat of theirs what happens in their group. */
export function openLogChat(
  { logger, background }: Context,
  { database }: Pick<Connections, 'database'>,
  { groups, telegram, notifyOwner }: LogChatParts,
) {
  const logChat = createLogChat({
    ...{ groups, background, api: telegram.messages.answer, botId: () => telegram.bot.botInfo.id },
    onLost: async (group) => void (await notifyOwner(group, (texts) => logLost(group, texts))),
    log: logger.child({ logger: 'telegram' }),
  });
  const logEvents = createLogEvents({ logChat, firstName: telegram.members.firstName });
  const { changes } = database;
  return { logEvents, tellChanges: createTellChanges({ changes, onChange: logEvents.changed }) };
}
