import type { SharedReads } from '../../cache/read-together.ts';
import { createKeyedLock } from '../../core/lib/keyed-lock.ts';
import { createActivity } from '../../core/membership/activity.ts';
import { createForgetPerson } from '../../core/membership/forget-person.ts';
import { createRecorder } from '../../core/statistics/recorder.ts';
import { createNotifyOwner } from '../../telegram/actions/notify-owner.ts';
import type { NewsIn } from '../../telegram/actions/owner-news.ts';
import { createSuspension } from '../../telegram/actions/suspension/suspension.ts';
import type { Features } from '../../telegram/bot.ts';
import { createTellRefused } from '../../telegram/control/notice/tell-refused.ts';
import { createSetupLine } from '../../telegram/control/onboarding/setup-line.ts';
import { createPeople } from '../../telegram/control/people/people.ts';
import { createTrust } from '../../telegram/control/people/trust.ts';
import { forget } from '../../telegram/features/forget.ts';
import { groupMembers } from '../../telegram/features/members/group-members.ts';
import { migration } from '../../telegram/features/members/migration.ts';
import { ownMembership } from '../../telegram/features/members/own-membership.ts';
import { messages } from '../../telegram/features/messages.ts';
import { privateMessages } from '../../telegram/features/private-messages.ts';
import { createChannelLookup } from '../../telegram/features/protect/channel-lookup.ts';
import { protect } from '../../telegram/features/protect/protect.ts';
import { settings } from '../../telegram/features/settings.ts';
import { start } from '../../telegram/features/start.ts';
import { stats } from '../../telegram/features/stats.ts';
import { status } from '../../telegram/features/status.ts';
import { trustCommands } from '../../telegram/features/trust.ts';
import { unprotect } from '../../telegram/features/unprotect.ts';
import { verify } from '../../telegram/features/verify.ts';
import { limitCommands } from '../../telegram/middleware/command-rate-limit.ts';
import { createFastPath, type FoundAuthors } from '../../telegram/middleware/fast-path.ts';
import { createAdmins } from '../../telegram/middleware/is-admin.ts';
import { followOwnerNames } from '../../telegram/middleware/owner-names.ts';
import { createReaderLanguage } from '../../telegram/middleware/reader-language.ts';
import { createMuted } from '../../telegram/muted/muted.ts';
import { createAnswers } from '../../telegram/ui/answers.ts';
import type { Context } from '../context.ts';
import type { Enforcement, EnforcementParts } from '../enforcement.ts';
import type { Statistics } from '../statistics.ts';
import type { Connections } from '../telegram.ts';
import { createFigures, openControlRoom } from './control-room.ts';
import { openOnboarding } from './onboarding.ts';
import type { Operation } from './operator.ts';
import { openRequests } from './requests.ts';
import { openFigures } from './statistics.ts';

export interface FeaturesParts extends EnforcementParts {
  readonly enforcement: Enforcement;
  readonly readFirst: SharedReads['readFirst'];
  readonly operation: Operation;
  readonly statistics: Statistics;
}

/** What handles updates: each feature gets what it names. */
export function openFeatures(
  context: Context,
  connections: Connections,
  {
    groups,
    telegram,
    memberships,
    events,
    enforcement,
    operation,
    statistics,
    readFirst,
  }: FeaturesParts,
) {
  const { database, cache, broadcast, clock } = connections;
  const { now } = clock;
  const { logger, background, onError } = context;
  const { bot, questions, report } = telegram;
  const { membership, massDeparture, adminCache, recentlyLifted } = memberships;
  const { reconcile, enforcer, joins, notices, inviteLinks, checkRequests } = enforcement;
  const { countRequests } = enforcement;
  const { restrictions: ledger, deletions, joinRequests: requestStore } = database;
  const { liftAll } = checkRequests;
  const { admission, dismiss } = operation;
  const log = logger.child({ logger: 'bot' });
  const lock = createKeyedLock();
  const found: FoundAuthors = new WeakMap();

  const activity = createActivity({ store: database.activity, now, onError });
  const { gate, counters } = statistics;
  const recorder = createRecorder({ counters, takeMessages: activity.takeMessages });
  const admins = createAdmins({ questions, cache });
  const { preferences } = database;
  const readerLanguage = createReaderLanguage({ preferences, broadcast, background });
  const answers = createAnswers({
    ...{ groups, deletions, background, now },
    ...{ messages: telegram.messages, turn: telegram.turn },
    onLost: report.lost('answer not sent'),
  });
  const { mutedPlaces, mutedNotes, mutedByAdmins } = createMuted({
    ...{ cache, groups, ledger, membership, countRequests, inviteLinks, questions, lock },
    api: telegram.messages.answer,
    onLost: report.lost('private message not edited'),
  });
  const notifyOwner = createNotifyOwner({
    ...{ api: telegram.messages.answer, me: () => bot.botInfo, deletions, now },
    ...{ cache, languageOf: preferences.known, configures: telegram.members.configures },
    log: logger.child({ logger: 'telegram' }),
  });
  const onNews = (groupId: number, news: NewsIn) => void events.emit('news', groupId, news);
  const suspension = createSuspension({
    ...{ groups, cache, background, recheck: checkRequests.request, notifyOwner, onNews },
    api: telegram.messages.answer,
    me: () => bot.botInfo,
    log: logger.child({ logger: 'telegram' }),
  });

  const statisticsRoom = openFigures(context, connections, { groups, telegram, statistics });
  const channelLookup = createChannelLookup({ api: bot.api, cache });
  const recheck = checkRequests.request;
  const setupLine = createSetupLine({ groups, setups: database.setups, cache, deletions, now });
  const links = { inviteLinks, channelLookup, setupLine };
  const requiring = { ...links, massDeparture, suspension, admission, recheck };
  const oneAtATime = createKeyedLock();
  const onboarding = openOnboarding(context, connections, {
    ...{ groups, telegram, memberships, enforcement, operation },
    ...{ admins, answers, activity, suspension, setupLine, channelLookup, oneAtATime },
  });

  const people = createPeople({ questions, membership, countRequests, joins, ledger, now });
  const trust = createTrust({ people, groups, reconcile, recheck, log });
  const figures = createFigures(database, now);

  const controlRoom = openControlRoom(context, {
    ...requiring,
    ...{ onboarding, database, groups, admins, answers, activity, liftAll, now, statisticsRoom },
    ...{ people, trust, figures, liftByAdmin: enforcement.liftByAdmin },
    missedChannels: enforcement.missedChannels,
    ...{ firstName: telegram.members.firstName, documents: telegram.documents, readerLanguage },
    ...{ changeRules: enforcement.changeRules, takeOver: enforcement.takeOver },
  });
  const commands = [
    // First, since any command ends what is asked there.
    onboarding.feature,
    ...controlRoom.features,
    protect({ ...requiring, admins, groups, answers, dismiss, cache, log, oneAtATime }),
    status({
      ...{ admins, groups, answers, massDeparture, membership, figures, now },
      ...{ joins, countRequests },
    }),
    unprotect({ admins, groups, answers, liftAll, figures, log }),
    settings({ admins, groups, answers }),
    stats({ admins, groups, answers }),
    trustCommands({ admins, groups, answers, trust }),
    forget({
      ...{ answers, groups, activity, log },
      ...{ erasure: database.erasure, blocks: database.blocks, readerLanguage },
      forgetPerson: createForgetPerson({
        ...{ ledger, activity, cache, groups, lift: enforcement.liftRegardless },
        ...{ erasure: database.erasure, chats: database.overview },
      }),
    }),
    start({ answers, groups, activity, ledger, mutedPlaces, mutedNotes, mutedByAdmins }),
    privateMessages({ answers }),
  ];
  const requests = openRequests(connections, {
    ...{ groups, telegram, memberships, events, enforcement, answers, activity, gate },
  });
  const features: Features = {
    messages: messages({ groups, reconcile, enforcer, activity, found }),
    migration: migration({ groups, suspension, log }),
    readerLanguage: readerLanguage.middleware,
    ownerNames: followOwnerNames({ groups, background }),
    limitCommands: limitCommands({ admins, answers, cache, questions: database.questions }),
    operator: operation.feature(answers),
    commands,
    verify: verify({
      ...{ groups, membership, recentlyLifted, reconcile, ledger },
      ...{ notices, now, mutedByAdmins, recheck },
    }),
    ...requests.handlers,
    groupMembers: groupMembers({
      ...{ admins, groups, adminCache, reconcile, activity, requests: requestStore },
      ...{ joins, recentlyLifted },
      handleAdminOverride: enforcement.handleAdminOverride,
      mendOwnMute: enforcement.mendOwnMute,
    }),
    ownMembership: ownMembership({
      ...{ groups, suspension, admission, dismiss, liftAll, log },
      brought: onboarding.brought,
      leftGroups: database.leftGroups,
    }),
  };
  const fastPath = createFastPath({
    ...{ groups, activity, readFirst, found, checkAuthor: enforcement.checkAuthor },
    me: () => bot.botInfo,
  });
  const { weeklyReports } = statisticsRoom;
  const { reportPractices } = onboarding;
  const { rooms } = controlRoom;
  return {
    ...{ features, fastPath, activity, recorder, weeklyReports, suspension, notifyOwner },
    ...{ mutedNotes, reportPractices, rooms, retryRequests: requests.retryRequests },
    tellRefused: createTellRefused({ groups, cache, notifyOwner, onNews }),
  };
}
