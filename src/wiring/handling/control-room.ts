import type { LiftByAdmin } from '../../core/enforcement/lift-regardless.ts';
import type { ChangeRules, TakeOver } from '../../core/leniency/change-rules.ts';
import type { Activity } from '../../core/membership/activity.ts';
import type { MissedChannels } from '../../core/membership/missed-channels.ts';
import type { CachedGroups } from '../../core/model/groups.ts';
import type { Database } from '../../storage/database.ts';
import { createDiagnosis } from '../../telegram/actions/diagnosis.ts';
import type { Documents } from '../../telegram/api/documents.ts';
import { createAccess } from '../../telegram/control/access.ts';
import { controlRoom } from '../../telegram/control/control-room.ts';
import { groupList } from '../../telegram/control/group-list.ts';
import { topicScreens, topicsButtons } from '../../telegram/control/modes/topics.ts';
import { myLanguage } from '../../telegram/control/my-language.ts';
import { noticeScreens } from '../../telegram/control/notice/notices.ts';
import { newcomersButton } from '../../telegram/control/onboarding/newcomers.ts';
import { allowListScreen } from '../../telegram/control/people/allow-list.ts';
import type { People } from '../../telegram/control/people/people.ts';
import { createReadMuted, peopleScreen } from '../../telegram/control/people/people-screen.ts';
import { personScreen } from '../../telegram/control/people/person.ts';
import type { Trust } from '../../telegram/control/people/trust.ts';
import { createAsking } from '../../telegram/control/questions.ts';
import { createApplyProposal } from '../../telegram/control/records/copies/apply.ts';
import { copiesScreen } from '../../telegram/control/records/copies/copies-screen.ts';
import { copyScreen } from '../../telegram/control/records/copies/copy-screen.ts';
import { importScreen } from '../../telegram/control/records/copies/import-screen.ts';
import { createReadHistory, historyScreen } from '../../telegram/control/records/history.ts';
import { logScreen } from '../../telegram/control/records/log-screen.ts';
import type { Screen } from '../../telegram/control/screen.ts';
import { type Figures, homeScreen } from '../../telegram/control/screens/home.ts';
import { powerScreen } from '../../telegram/control/screens/power.ts';
import { sectionScreen, settingScreen } from '../../telegram/control/screens/settings.ts';
import { statisticsScreen } from '../../telegram/control/statistics/statistics-screen.ts';
import type { Admins } from '../../telegram/middleware/is-admin.ts';
import type { ReaderLanguage } from '../../telegram/middleware/reader-language.ts';
import type { Answers } from '../../telegram/ui/answers.ts';
import { type Context, pageUrlOf } from '../context.ts';
import { type ChannelParts, openChannelScreens } from './channel-screens.ts';
import type { OpenedOnboarding } from './onboarding.ts';
import type { openFigures } from './statistics.ts';

export interface ControlRoomParts extends Omit<ChannelParts, 'groups' | 'log'> {
  readonly database: Database;
  readonly groups: CachedGroups;
  readonly admins: Admins;
  readonly answers: Answers;
  readonly activity: Activity;
  readonly people: People;
  readonly trust: Trust;
  readonly figures: Figures;
  readonly missedChannels: MissedChannels;
  readonly liftByAdmin: LiftByAdmin;
  readonly readerLanguage: ReaderLanguage;
  readonly documents: Documents;
  readonly firstName: (groupId: number, userId: number) => Promise<string>;
  readonly onboarding: Pick<OpenedOnboarding, 'screens'>;
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly statisticsRoom: ReturnType<typeof openFigures>;
  readonly changeRules: ChangeRules;
  readonly takeOver: TakeOver;
  readonly now: () => Date;
}

const MONTH_MS = 30 * 86_400_000;

/** What admins are told of a group in numbers. */
export const createFigures = (
  { activity, restrictions }: Pick<Database, 'activity' | 'restrictions'>,
  now: () => Date,
): Figures => ({
  seen: (groupId) => activity.countSeenSince(groupId, new Date(now().getTime() - MONTH_MS), 0),
  muted: restrictions.countIn,
});

/** The control room: every screen that admins see in private, and the list of their groups. */
export function openControlRoom({ config, logger, background }: Context, parts: ControlRoomParts) {
  const { database, groups, admins, answers, activity, liftAll, changeRules, massDeparture, now } =
    parts;
  const { firstName, readerLanguage, documents } = parts;
  const { screens: onboarding } = parts.onboarding;
  const log = logger.child({ logger: 'control' });
  const apply = createApplyProposal({ ...parts, log });
  const access = createAccess({ admins, groups, activity, managed: database.managed, background });
  const { people, trust, liftByAdmin, missedChannels, figures } = parts;
  const diagnose = createDiagnosis({ massDeparture, countMuted: figures.muted });
  const readMuted = createReadMuted({
    ...{ people, ledger: database.restrictions },
    missedChannels,
  });
  const { changes, channels } = database;
  const readHistory = createReadHistory({ changes, channels, firstName });
  const inChannels = openChannelScreens({ ...parts, log });
  const screens: Screen[] = [
    homeScreen({ diagnose, figures, pageUrl: pageUrlOf(config) }),
    sectionScreen('rules', (visit) => [...topicsButtons(visit), [newcomersButton(visit)]]),
    ...topicScreens({ groups, changeRules, recheck: parts.recheck }),
    ...noticeScreens(groups),
    sectionScreen('language'),
    settingScreen({ changeRules }),
    peopleScreen({ readMuted }),
    allowListScreen({ people, trust }),
    personScreen({ people, trust, liftByAdmin, log }),
    logScreen({ groups, admins }),
    copiesScreen({ answers }),
    copyScreen({ access, groups, answers, apply }),
    importScreen({ documents, answers, apply }),
    historyScreen({ read: readHistory }),
    statisticsScreen({ groups, answers, background, ...parts.statisticsRoom, now }),
    powerScreen({ groups, liftAll, figures, log }),
    ...inChannels.screens,
    ...onboarding,
  ];
  const asking = createAsking({ questions: database.questions, answers, now });
  return {
    features: [
      controlRoom({ access, groups, answers, asking, screens }),
      myLanguage({ answers, readerLanguage }),
      groupList({ access, answers, asking }),
    ],
    /** What the same rooms are made of when they are seen in the browser. */
    rooms: {
      ...{ access, groups, screens, readerLanguage, diagnose, figures, apply, people },
      ...{ readMuted, readHistory, readReport: parts.statisticsRoom.readReport },
      ...{ changes: inChannels.changes, readState: inChannels.readState },
    },
  };
}
