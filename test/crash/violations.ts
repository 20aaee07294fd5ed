import type { MessageEntity } from '@grammyjs/types';
import type { Person } from '../simulator/dsl/person.ts';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import type { Telegram } from '../simulator/telegram.ts';
import type { MemberState } from '../simulator/world/member-state.ts';
import { memberStateOf } from '../simulator/world/member-state.ts';
import type { Fixtures, Place } from './fixtures.ts';
import type { Life } from './life.ts';

export interface Witness {
  /** What the bot must never do, seen at the moment when it did it. */
  readonly wrongs: readonly string[];
  /** Whether a notice has named the person since they were muted. */
  wasTold(person: Person, place: Place): boolean;
}

export function watchOver({ telegram, anna, faithful, ada }: Fixtures): Witness {
  const wrongs: string[] = [];
  const told = new Set<string>();
  const untouchable = [...faithful, ada].map(({ id }) => id);
  telegram.on((event) => {
    if (event.type !== 'said' && event.type !== 'edited') return;
    const { authorId, api } = event.message;
    if (authorId !== telegram.bot.id) return;
    for (const id of namedIn(api.entities)) told.add(`${event.chat.id} ${id}`);
  });
  telegram.on((event) => {
    if (event.type !== 'state' || event.by.id !== telegram.bot.id) return;
    const { chat, user, before, after } = event;
    const where = `${user.first_name} in ${chat.title}`;
    if (!isMuteBy(before, telegram.bot.id)) told.delete(`${chat.id} ${user.id}`);
    if (untouchable.includes(user.id)) wrongs.push(`${where} was made ${after.status}`);
    if (isMuteBy(before, anna.id)) wrongs.push(`a human's mute of ${where} was changed`);
    const { can_send_polls } = after.status === 'restricted' ? after.permissions : {};
    const wasPartly = before.status === 'restricted' && before.by === anna.id;
    if (wasPartly && can_send_polls !== false) wrongs.push(`${where} was given more than they had`);
  });
  return { wrongs, wasTold: ({ id }, { group }) => told.has(`${group.id} ${id}`) };
}

/** Everything that is not as it should be once the bot has had its time. */
export function violations(
  fixtures: Fixtures,
  { dues }: Pick<Life, 'dues'>,
  { wasTold }: Witness,
  isOff: (place: Place) => boolean,
): string[] {
  const found: string[] = [];
  for (const place of fixtures.places) {
    for (const person of fixtures.people) {
      const where = `${person.name} in ${place.group.title}`;
      const muted = isMuted(fixtures.telegram, person, place);
      if (muted && isOff(place)) found.push(`${where} is muted without protection`);
      if (muted && !fixtures.misses(person, place))
        found.push(`${where} misses nothing and is muted`);
      const mustBe = dues.has(person, place) && !isOff(place);
      if (mustBe && !place.isSwitched && !muted) found.push(`${where} should be muted`);
      if (muted && !wasTold(person, place)) found.push(`${where} was not told`);
    }
  }
  return found;
}

/** Notices that are for nobody, or beside another one for the same person, and whom they name. */
export function leftNotices({ telegram, places, people }: Fixtures) {
  return places.flatMap((place) => {
    const notices = place.group.liveMessagesOfBot().filter(isNotice);
    return notices.flatMap((notice) => {
      const named = people.filter(({ id }) => names(notice).includes(id));
      const [person] = named;
      if (person === undefined) return [];
      const isForNobody = !named.some((one) => isMuted(telegram, one, place));
      const isOneOfTwo =
        named.length === 1 &&
        notices.some((other) => other.id !== notice.id && `${names(other)}` === `${names(notice)}`);
      return isForNobody || isOneOfTwo ? [{ notice, person }] : [];
    });
  });
}

export function isMuted(telegram: Telegram, { id }: Person, { group }: Place): boolean {
  return isMuteBy(memberStateOf(telegram.clock, group.record, id), telegram.bot.id);
}

export function isMuteBy(state: MemberState, by: number): boolean {
  return state.status === 'restricted' && state.by === by && !state.permissions.can_send_messages;
}

function isNotice({ text }: ShownMessage): boolean {
  return /you must join|have been revoked/.test(text);
}

function names({ entities }: ShownMessage): number[] {
  return namedIn(entities);
}

function namedIn(entities: readonly MessageEntity[] = []): number[] {
  return entities.flatMap((entity) => (entity.type === 'text_mention' ? entity.user.id : []));
}
