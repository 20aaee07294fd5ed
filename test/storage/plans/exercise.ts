import { allPermissions } from '../../../src/core/model/permissions.ts';
import { dayOf } from '../../../src/core/statistics/figures.ts';
import type { Database } from '../../../src/storage/database.ts';
import { channelId, groupId, TODAY } from './crowd.ts';

const PAGE = { afterUserId: 100, limit: 50 };
const DAY_MS = 86_400_000;

const NO_COUNTS = {
  ...{ messages: 0, offences: 0 },
  ...{ verified1h: 0, verified6h: 0, verified24h: 0, verifiedLater: 0 },
};
const NO_JOINS = { asked: 0, joined: 0, left: 0, cameBack: 0 };

const at = (milliseconds: number) => new Date(TODAY.getTime() + milliseconds);
const channel = (number: number) => ({
  id: channelId(number),
  title: 'News',
  username: 'news',
  inviteLink: null,
});

/** Calls everything that the storage can do, each as the bot does it. */
export async function exercise(database: Database): Promise<void> {
  await exerciseGroups(database);
  await exerciseLedger(database);
  await exercisePeople(database);
  await exerciseOperator(database);
  await exerciseFigures(database);
  await database.leases.acquire('jobs', 'me', 1_000);
  await database.leases.holderOf('jobs');
  await database.leases.release('jobs', 'me');
  await database.statistics(at(0));
  await exerciseControlRoom(database);
  await exerciseOnboarding(database);
}

async function exerciseControlRoom({
  groups,
  changes,
  questions,
  managed,
  preferences,
  restrictions,
}: Database): Promise<void> {
  const id = groupId(7);
  await groups.introduce({ id, title: 'Cats' });
  await groups.updateSettings(id, { dryRun: true }, 5);
  await restrictions.countIn(id);
  await managed.visited(id, 5);
  await managed.ofPerson(5, 60);
  await managed.titlesOf([id]);
  await managed.forgetBefore(at(-90 * DAY_MS));
  await preferences.choose(5, 'de', 'de');
  await preferences.languageOf(5);
  await preferences.heard(5, 'en');
  await preferences.known(5);
  await preferences.choose(5, null, 'en');
  await changes.of(id, 10);
  await changes.lastId();
  await changes.after(3, at(0), 10);
  await changes.deleteBefore(at(-200 * DAY_MS));
  const question = { userId: 5, requestId: 1, groupId: id, screen: 'channels', args: [] };
  await questions.ask({ ...question, expiresAt: at(1) });
  await questions.of(5);
  await questions.close(5);
  await questions.deleteExpired();
}

async function exerciseOnboarding({
  setups,
  joins,
  practice,
  channelRequests,
}: Database): Promise<void> {
  const id = groupId(7);
  await setups.begin(id, 5, 1_000);
  const setup = await setups.of(id);
  if (setup !== undefined) await setups.change(setup, { waitsFor: channelId(1) });
  await setups.waitingFor(channelId(1));
  await setups.ofPerson(5, 10);
  await setups.end(id);
  await setups.forgetBefore(at(-7 * DAY_MS));
  await joins.record(id, 9, at(0));
  await joins.find(id, 9);
  await joins.forget(id, 9);
  await joins.forgetGroup(id);
  await channelRequests.record(channelId(1), 9, at(0));
  await channelRequests.ofUser(9);
  await channelRequests.since(at(-900_000), 50);
  await channelRequests.close(channelId(1), 9, at(1));
  await channelRequests.forgetBefore(at(-14 * DAY_MS));
  await practice.begin(id);
  await practice.record(id, 9);
  await practice.count(id);
  await practice.first(id, 10);
  await practice.unreported(at(1), 10);
  await practice.reported(id);
  await practice.end(id);
}

async function exerciseGroups({
  groups,
  leftGroups,
  channels,
  lostRights,
  owners,
  progress,
}: Database): Promise<void> {
  const id = groupId(7);
  const owner = { id: 5, username: 'anna' };
  await groups.find(id);
  await groups.protect({ group: { id, title: 'Cats' }, owner, channels: [channel(1), channel(2)] });
  await groups.addChannels(id, [channel(3)]);
  await groups.moveChannel(id, channelId(3), 'up');
  await groups.replaceChannel(id, channelId(2), channel(4));
  await groups.removeChannel(id, channelId(4));
  await groups.setEnabled(id, false);
  await groups.setCanEnforce(id, false);
  await groups.setCanSee(channelId(3), false);
  await groups.updateChannel(channel(3));
  await groups.updateSettings(id, { dryRun: true });
  await groups.setEntry(id, ['noticeTexts', 'de'], { text: 'Hallo', entities: [] });
  const whole = { settings: { dryRun: true }, channels: [channel(1)], allowList: [9] };
  await groups.applyAll(id, whole, 5);
  await groups.setAllowed(id, 9, true);
  await groups.setAllowed(id, 9, false);
  await groups.requiring(channelId(3));
  await groups.rename(id, 'Dogs');
  await groups.enabledAfter(id, 100);
  await groups.migrate(groupId(8), groupId(9));
  await leftGroups.mark(id);
  await leftGroups.unmark(id);
  await leftGroups.leftBefore(at(0), 100);
  await leftGroups.quietSince(at(0), 20);
  await leftGroups.stillThere(id);
  await lostRights.suspendedAfter(id, 5);
  await lostRights.unseenAfter(channelId(1), 5);
  await lostRights.untoldGroups(100, [id]);
  await lostRights.toldGroup(id, false);
  await lostRights.untoldChannels(100, [id]);
  await lostRights.toldChannel(channelId(1), [id], true);
  await channels.find(channelId(3));
  await channels.save(channel(3));
  await owners.find(5);
  await groups.renameOwner({ id: 5, username: 'another' });
  await groups.renameOwner({ id: 5, username: null });
  await owners.save(owner);
  await owners.delete(6);
  await owners.activeAfter(5, 20);
  await progress.find('job 1');
  await progress.begin('job 1', {}, TODAY);
  await progress.save('job 1', {}, TODAY);
  await progress.advance('job 1', {}, { expected: TODAY, updatedAt: at(1) });
  await progress.clear('job 1');
}

async function exerciseLedger({ restrictions, deletions }: Database): Promise<void> {
  const id = groupId(11);
  const intent = { groupId: id, userId: 1, since: TODAY, until: at(DAY_MS), prior: null };
  const prior = { permissions: allPermissions(true), until: null };
  const row = { ...intent, missing: [channelId(1)], noticeAfter: null };
  await restrictions.open(row);
  await restrictions.open({ ...row, groupId: groupId(19) });
  await restrictions.replace({ ...row, prior, state: 'muted' }, { ...row, state: 'muting' });
  await restrictions.find(id, 1);
  await restrictions.advance(id, 1, 'lifting', ['muting', 'muted']);
  await restrictions.setNotice(id, 1, { shown: null, now: 5, missing: [channelId(1)] });
  await restrictions.countByNotice(id, 5);
  await restrictions.clearNotice(id, 5);
  await restrictions.close({ groupId: id, userId: 1, state: 'muted', since: TODAY });
  await restrictions.ofUser(12);
  await restrictions.inGroup(id, PAGE);
  await restrictions.releaseAll(id);
  await restrictions.requestChecks({ groupId: id });
  await restrictions.requestChecks({ userIds: [1, 2] });
  await restrictions.requestChecks({ channelId: channelId(1) });
  await restrictions.inGroup(id, { ...PAGE, mutedOnly: true });
  await restrictions.open({ ...row, userId: 2 }, 'told');
  await restrictions.spareAll(id);
  await restrictions.adoptOlder();
  const [claimed] = await restrictions.claimDue(at(60_000), 50);
  if (claimed !== undefined) await restrictions.looked(claimed, at(60_000), 'unanswered');
  await restrictions.unchecked(at(-3_600_000), 10);
  await deletions.schedule(id, 1, TODAY);
  await deletions.has(id, 1);
  await deletions.due(at(5_000), 50);
  await deletions.cancel(id, 1);
  await deletions.keep(id, 2);
  await deletions.forgetKept(at(-DAY_MS));
}

async function exercisePeople({ activity, joinRequests }: Database): Promise<void> {
  const id = groupId(12);
  await activity.record([{ groupId: id, userId: 1, seenAt: TODAY }]);
  await activity.lastSeenIn(1, 3);
  await activity.groupsWhereSeen(1, [id, groupId(13)]);
  await activity.seenSince(id, at(-30 * DAY_MS), PAGE);
  await activity.countSeenSince(id, at(-30 * DAY_MS), 0);
  await activity.forgetBefore(at(-30 * DAY_MS));
  await joinRequests.open(id, 1);
  await joinRequests.askedAgain(id, 1);
  await joinRequests.postpone({ groupId: id, userId: 1, tries: 1 }, TODAY);
  await joinRequests.claim({ groupId: id, userId: 1, tries: 2 }, TODAY);
  await joinRequests.makeDue({ groupId: id });
  await joinRequests.makeDue({ userIds: [1] });
  await joinRequests.makeDue({ channelId: channelId(1) });
  await joinRequests.due(at(5_000), 20);
  await joinRequests.ofUser(1);
  await joinRequests.close(id, 1);
  await joinRequests.forgetBefore(at(-30 * DAY_MS));
}

async function exerciseFigures({ figures, asks }: Database): Promise<void> {
  const id = groupId(15);
  const today = dayOf(TODAY);
  await figures.add({
    groups: [{ ...NO_COUNTS, groupId: id, day: today, messages: 5 }],
    channels: [{ ...NO_JOINS, groupId: id, channelId: channelId(1), day: today, asked: 1 }],
  });
  await figures.ofGroup(id, today - 89, today);
  await figures.ofChannels(id, today - 89, today);
  await figures.ofAll(today, today);
  await figures.groupsWith(id, { from: today - 7, to: today - 1 }, 100);
  await figures.forgetBefore(today - 400);
  const person = { groupId: id, userId: 1, channelIds: [channelId(1)], leftId: undefined };
  await asks.open(person, TODAY, at(-DAY_MS));
  await asks.take(1, channelId(1));
  await asks.forgetBefore(at(-DAY_MS));
}

async function exerciseOperator({ blocks, departures, overview }: Database): Promise<void> {
  const id = groupId(14);
  await blocks.add(id, 1);
  await blocks.among([id, 1]);
  await blocks.remove(id);
  await departures.ask(id, 'asked');
  await departures.due(20);
  await departures.postpone(id, at(30_000));
  await departures.cancel(id, 'asked');
  await departures.done(id);
  await overview.countGroups();
  await overview.largest(at(-30 * DAY_MS), 10);
  await overview.newest(10);
  await overview.suspended(10);
  await overview.people(id);
  await overview.ofOwner(1);
  await overview.countOwners(0);
  await overview.groupIds(id, 100);
  await overview.channelIds(channelId(1), 100);
}
