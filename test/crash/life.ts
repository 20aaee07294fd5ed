import type { Person } from '../simulator/dsl/person.ts';
import { Refused } from '../simulator/world/speech.ts';
import type { Fixtures, Place } from './fixtures.ts';
import type { Random } from './random.ts';

/** Who must be muted, where: they spoke or came while they missed a channel, and miss one since. */
export interface Dues {
  has(person: Person, place: Place): boolean;
  add(person: Person, place: Place): void;
  delete(person: Person, place: Place): void;
}

export interface Life {
  readonly dues: Dues;
  /** Somebody does something. */
  step(): Promise<void>;
  speaks(person: Person, place: Place): Promise<void>;
  joinsEverything(person: Person): void;
}

/** What people do all day, at random, and what the bot owes them for it. */
export function createLife(fixtures: Fixtures, random: Random): Life {
  const { telegram, anna, places, people, channels, faithful, ada } = fixtures;
  const dues = createDues();

  function settleAccount(person: Person): void {
    for (const place of places) if (!fixtures.misses(person, place)) dues.delete(person, place);
  }

  async function speaks(person: Person, place: Place): Promise<void> {
    const isDue = fixtures.misses(person, place) && person !== ada;
    if ((await happens(() => person.says(place.group, 'hello'))) && isDue) dues.add(person, place);
  }

  async function toggleChannel(person: Person): Promise<void> {
    const channel = random.pick(channels);
    if (fixtures.isIn(person, channel)) person.leaves(channel);
    else person.joins(channel);
    settleAccount(person);
  }

  /** Who goes before the bot has looked need not be muted any more. */
  async function toggleGroup(person: Person, place: Place): Promise<void> {
    if (fixtures.isIn(person, place.group)) {
      person.leaves(place.group);
      dues.delete(person, place);
    } else {
      person.joins(place.group);
      if (fixtures.misses(person, place)) dues.add(person, place);
    }
  }

  /**
   * Presses what has stood there for a moment; whether the bot lives to answer is not waited for.
   */
  function presses(person: Person, { group }: Place): void {
    const lately = telegram.clock.now() - 1;
    const notice = group.liveMessagesOfBot().findLast(({ api }) => api.date < lately);
    if (notice === undefined) return;
    void person.pressesData(notice, 'verify', { timeoutMs: 100 }).catch(() => undefined);
  }

  async function switches({ group }: Place): Promise<void> {
    const off = random.chance(0.5);
    const said = await anna.says(group, off ? '/unprotect' : '/protect');
    if (!off) return;
    void anna.pressesData(said, 'unprotect:yes', { timeoutMs: 100 }).catch(() => undefined);
  }

  async function step(): Promise<void> {
    const person = random.pick(people);
    const place = random.pick(places);
    const what = random.below(100);
    const loyal = random.pick(faithful);
    if (what < 42) await speaks(person, place);
    else if (what < 64) await toggleChannel(person);
    else if (what < 72) await toggleGroup(person, place);
    else if (what < 84) presses(person, place);
    else if (what < 92) await speaks(loyal, place);
    else if (what < 96) await speaks(ada, place);
    else for (const one of places) if (one.isSwitched) await switches(one);
  }

  return {
    dues,
    step,
    speaks,
    joinsEverything(person) {
      for (const channel of channels) if (!fixtures.isIn(person, channel)) person.joins(channel);
      settleAccount(person);
    },
  };

  /** False when Telegram's app did not let them. */
  async function happens(deed: () => Promise<unknown>): Promise<boolean> {
    try {
      await deed();
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }
}

function createDues(): Dues {
  const keys = new Set<string>();
  const key = (person: Person, { group }: Place) => `${person.id} ${group.id}`;
  return {
    has: (person, place) => keys.has(key(person, place)),
    add: (person, place) => void keys.add(key(person, place)),
    delete: (person, place) => void keys.delete(key(person, place)),
  };
}
