import * as z from 'zod';
import { createAdmission } from '../../core/policy/admission.ts';
import { createReadReport } from '../../core/statistics/report.ts';
import { createCheckAdmitted } from '../../jobs/admitted.ts';
import { type Broadcast, createBroadcasts } from '../../jobs/broadcast.ts';
import { createDepartures } from '../../jobs/forgetting/departures.ts';
import { createDeparture, createDismiss } from '../../telegram/actions/departure.ts';
import { registerOperatorMenus } from '../../telegram/api/command-menus.ts';
import { effectOf } from '../../telegram/api/errors.ts';
import { createBlocking } from '../../telegram/features/operator/blocking.ts';
import { broadcastDone } from '../../telegram/features/operator/broadcast-commands.ts';
import { operator } from '../../telegram/features/operator/operator.ts';
import type { Answers } from '../../telegram/ui/answers.ts';
import { edit, send } from '../../telegram/ui/send.ts';
import { versionLine } from '../../version.ts';
import type { Context } from '../context.ts';
import type { Enforcement, EnforcementParts } from '../enforcement.ts';
import type { Connections } from '../telegram.ts';

export interface OperatorParts extends Pick<EnforcementParts, 'groups' | 'telegram'> {
  readonly enforcement: Enforcement;
}

export type Operation = ReturnType<typeof openOperator>;

/** By this the operators of the last start are known. */
const MENUS = 'operator-menus';
const menusSchema = z.object({ ids: z.array(z.number()) });

/** Whom the bot works for, and what its operators see and decide. */
export function openOperator(
  { config, logger, background }: Context,
  { database, clock: { now } }: Connections,
  { groups, telegram, enforcement }: OperatorParts,
) {
  const { bot, messages, turn } = telegram;
  const { blocks, departures, overview, owners, progress } = database;
  const { operatorIds: operators, allowed } = config;
  const { liftAll } = enforcement.checkRequests;
  const log = logger.child({ logger: 'operator' });

  const admission = createAdmission({ blocks, groups, allowed });
  const dismiss = createDismiss({ departures, groups, liftAll, log });
  const departure = createDeparture({ api: bot.api, answerApi: messages.answer, groups });
  async function dropStop({ operatorId, messageId, text }: Broadcast): Promise<void> {
    if (messageId === undefined) return;
    await effectOf(edit(messages.answer, operatorId, messageId, text));
  }
  const broadcasts = createBroadcasts({
    ...{ progress, owners, log, now },
    async send(userId, text) {
      await turn(userId, 'menu');
      return effectOf(send(messages.menu, { chatId: userId }, text));
    },
    onDone: (done) =>
      background.run(async () => {
        await effectOf(send(messages.answer, { chatId: done.operatorId }, broadcastDone(done)));
        await dropStop(done);
      }),
    onStopped: (stopped) => background.run(() => dropStop(stopped)),
  });

  async function showMenus(): Promise<void> {
    const saved = menusSchema.safeParse((await progress.find(MENUS))?.position).data;
    const former = saved?.ids ?? [];
    if (operators.size === 0 && former.length === 0) return;
    await registerOperatorMenus({ api: bot.api, operators, former, log });
    await progress.save(MENUS, { ids: [...operators] }, now());
  }

  return {
    admission,
    dismiss,
    broadcasts,
    showMenus,
    depart: createDepartures({
      leftGroups: database.leftGroups,
      ...{ departures, groups, liftAll, log, now, ledger: database.restrictions },
      ...departure,
    }),
    checkAdmitted: createCheckAdmitted({ store: database.groups, admission, dismiss }),
    feature: (answers: Answers) =>
      operator({
        ...{ answers, groups, blocks, overview, broadcasts, operators, log, now },
        ...{ figures: database.figures, readReport: createReadReport(database.figures) },
        blocking: createBlocking({ blocks, departures, dismiss, log }),
        version: versionLine(),
      }),
  };
}
