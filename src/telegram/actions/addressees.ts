import type { Person } from '../../core/model/membership-status.ts';
import type { Notice } from '../../core/notices/notice.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';

export interface AddresseesDeps {
  readonly cache: Pick<Cache, 'getMany' | 'set'>;
  /** Empty when Telegram does not say. */
  readonly firstName: (groupId: number, userId: number) => Promise<string>;
}

type Addressed = Pick<Notice, 'group' | 'people' | 'isShared'>;

/** What a notice has to know of its people, which is not stored, where no update just brought it. */
export function createAddressees({ cache, firstName }: AddresseesDeps) {
  /** Later updates about a person may not tell their language: a notice keeps the one it has. */
  async function languageOf({ id, languageCode }: Person, seconds: number) {
    const key = cacheKeys.readerLanguage(id);
    if (languageCode === undefined) return (await cache.getMany([key]))[0] ?? undefined;
    await cache.set(key, languageCode, seconds);
    return languageCode;
  }

  async function withLanguage<N extends Addressed>(notice: N): Promise<N> {
    const { membersLanguage, muteLength } = notice.group.settings;
    const [person] = notice.people;
    if (membersLanguage !== 'own' || notice.isShared || person === undefined) return notice;
    const languageCode = await languageOf(person, muteLength);
    return { ...notice, people: [{ ...person, languageCode }] };
  }

  return {
    withLanguage,

    /** Asks Telegram for the names. */
    async named(notice: Notice): Promise<Notice> {
      const people = notice.people.map(async (person) =>
        person.firstName === ''
          ? { ...person, firstName: await firstName(notice.group.id, person.id) }
          : person,
      );
      return withLanguage({ ...notice, people: await Promise.all(people) });
    },
  };
}
