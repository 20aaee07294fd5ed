import { createSurvey } from '../../core/leniency/survey.ts';
import type { KeyedLock } from '../../core/lib/keyed-lock.ts';
import type { Activity } from '../../core/membership/activity.ts';
import { createLifetime } from '../../core/membership/lifetime.ts';
import { createMembership } from '../../core/membership/membership.ts';
import { createPracticeReports } from '../../jobs/practice-reports.ts';
import { createChatMembers } from '../../telegram/actions/chat-members.ts';
import type { Suspension } from '../../telegram/actions/suspension/suspension.ts';
import { createAccess } from '../../telegram/control/access.ts';
import { createBrought } from '../../telegram/control/onboarding/brought.ts';
import { newcomersScreen } from '../../telegram/control/onboarding/newcomers.ts';
import { onboarding } from '../../telegram/control/onboarding/onboarding.ts';
import { createPracticeReport } from '../../telegram/control/onboarding/practice-report.ts';
import {
  createPracticeView,
  practiceScreen,
} from '../../telegram/control/onboarding/practice-screen.ts';
import type { SetupLine } from '../../telegram/control/onboarding/setup-line.ts';
import { createSetupNews } from '../../telegram/control/onboarding/setup-news.ts';
import { setupScreen } from '../../telegram/control/onboarding/setup-screen.ts';
import { createSetupSteps } from '../../telegram/control/onboarding/setup-steps.ts';
import { createSwitchOn } from '../../telegram/control/onboarding/switch-on.ts';
import { createAsking, createUnlessAnswered } from '../../telegram/control/questions.ts';
import type { ChannelLookup } from '../../telegram/features/protect/channel-lookup.ts';
import type { Admins } from '../../telegram/middleware/is-admin.ts';
import type { Answers } from '../../telegram/ui/answers.ts';
import type { Context } from '../context.ts';
import type { Enforcement, EnforcementParts } from '../enforcement.ts';
import type { Connections } from '../telegram.ts';
import type { Operation } from './operator.ts';

export interface OnboardingParts extends Omit<EnforcementParts, 'events'> {
  readonly enforcement: Enforcement;
  readonly operation: Operation;
  readonly admins: Admins;
  readonly answers: Answers;
  readonly activity: Activity;
  readonly suspension: Suspension;
  readonly setupLine: SetupLine;
  readonly channelLookup: ChannelLookup;
  readonly oneAtATime: KeyedLock;
}

export type OpenedOnboarding = ReturnType<typeof openOnboarding>;

/** How admins set a group up in private, and for whom its rules begin to be. */
export function openOnboarding(
  { config, logger, background }: Context,
  { database, cache, clock: { now } }: Connections,
  parts: OnboardingParts,
) {
  const { groups, telegram, memberships, enforcement, operation } = parts;
  const { admins, answers, activity, suspension, setupLine, channelLookup } = parts;
  const { setups, questions, practice, changes } = database;
  const { admission, dismiss } = operation;
  const recheck = enforcement.checkRequests.request;
  const { changeRules } = enforcement;
  // For a survey each person is asked for once, or not at all.
  const asked = createChatMembers(telegram.questions, () => undefined);
  const { lookup } = createMembership({
    ...{ cache, lifetime: createLifetime(config.cache) },
    async read(channelId, userId) {
      const status = await asked.inChannel(channelId, userId);
      return status === 'refused' ? 'unknown' : status;
    },
  });
  const survey = createSurvey({
    ...{ activity: database.activity, flush: activity.flush, lookup, now },
    countRequests: enforcement.countRequests,
    random: Math.random,
  });
  const steps = createSetupSteps({ setups });
  const { inviteLinks } = enforcement;
  const switchOn = createSwitchOn({
    ...{ groups, answers, cache, inviteLinks, changeRules, admission, dismiss, now },
    ...{ suspension, recheck, setupLine, massDeparture: memberships.massDeparture },
    oneAtATime: parts.oneAtATime,
    log: logger.child({ logger: 'bot' }),
  });
  const view = createPracticeView({ practice, nameOf: asked.firstName });
  const unlessAnswered = createUnlessAnswered({ questions, background });
  const news = createSetupNews({
    ...{ answers, groups, questions, setups, steps, setupLine, survey, unlessAnswered, now },
    languageOf: database.preferences.known,
  });
  const access = createAccess({ admins, groups, activity, managed: database.managed, background });
  const feature = onboarding({
    ...{ access, admins, admission, answers, groups, news, questions, setups, now },
    asking: createAsking({ questions, answers, now }),
  });
  const brought = createBrought({
    ...{ access, answers, groups, news, questions, setups, unlessAnswered },
  });
  return {
    ...{ feature, brought, changeRules },
    screens: [
      setupScreen({ steps, switchOn, setupLine, survey, lookUp: channelLookup }),
      newcomersScreen({ changeRules, now }),
      practiceScreen({ view, changeRules, switchOn }),
    ],
    reportPractices: createPracticeReports({
      ...{ practice, now },
      report: createPracticeReport({
        ...{ answers, groups, changes, view, languageOf: database.preferences.known },
        configures: telegram.members.configures,
      }),
    }),
  };
}
