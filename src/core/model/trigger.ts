import type { Channel } from './channel.ts';

/** A forum topic that a person opened, renamed or reopened: its name is what they say. */
export interface TopicChange {
  readonly id: number;
  /** Whether they opened it. */
  readonly isNew: boolean;
}

/**
 * Why a person is checked. A trigger says what was seen and carries no policy: `decide()` does.
 */
export type Trigger =
  /** They wrote or edited a message in the group, or gave a forum topic a name. */
  | {
      readonly kind: 'message';
      readonly messageId: number;
      /** When it was written or edited, in Telegram's whole seconds. */
      readonly date: Date;
      /** Whether it is one of an album, whose messages come one by one. */
      readonly isInAlbum?: boolean;
      /** Where a notice goes: the forum topic; undefined in General and in groups without topics. */
      readonly threadId?: number | undefined;
      /** The forum topic that it stands in, General as well; undefined in groups without topics. */
      readonly topicId?: number | undefined;
      /** Set if the message tells that they opened, renamed or reopened this topic. */
      readonly topic?: TopicChange | undefined;
    }
  /** They came into the group; `freeAt` is when, if they came without any restriction. */
  | { readonly kind: 'joined'; readonly freeAt?: Date | undefined; readonly isForum?: boolean }
  /** They left a required channel, and take part in the group. */
  | { readonly kind: 'left-channel'; readonly channel: Channel }
  /** They were banned in a required channel that they were not in, or such a ban ended. */
  | { readonly kind: 'ban-changed'; readonly channel: Channel }
  /** They joined a required channel. */
  | { readonly kind: 'joined-channel' }
  /** Nothing new was seen of them: a press, a sweep. */
  | { readonly kind: 'none' };

/** Whether the trigger proves that the person takes part in the group. */
export function provesPresence(trigger: Trigger): boolean {
  return trigger.kind === 'message' || trigger.kind === 'joined' || trigger.kind === 'left-channel';
}

/** When they were seen without a mute, by an event that shows it. */
export function seenFreeAt(trigger: Trigger): Date | undefined {
  if (trigger.kind === 'message') return trigger.date;
  return trigger.kind === 'joined' ? trigger.freeAt : undefined;
}

/** The channel that they are not in, by an event that tells it. */
export function absenceToldBy(trigger: Trigger): Channel | undefined {
  const tells = trigger.kind === 'left-channel' || trigger.kind === 'ban-changed';
  return tells ? trigger.channel : undefined;
}
