import type { ChatRecord } from '../world/chats.ts';
import { hasRight, isInChat, memberStateOf } from '../world/member-state.ts';
import { changeMemberState } from '../world/membership.ts';
import {
  allPermissions,
  hasAll,
  type Permissions,
  type Right,
  type Rights,
  rightsFrom,
} from '../world/permissions.ts';
import { permissionsExcept, restrictedTo, restrictionEnd } from '../world/restricting.ts';
import { Refused } from '../world/speech.ts';
import type { Simulation } from './simulation.ts';

export interface MuteOptions {
  /** Unix time at which it ends; forever without. */
  readonly until?: number;
  /** Only these are changed instead of a full mute; what is not named stays allowed. */
  readonly permissions?: Partial<Permissions>;
}

/** What human administrators do to others; each refuses whoever lacks the right. */
export interface Administering {
  ban(chat: ChatRecord, userId: number, until?: number): void;
  unban(chat: ChatRecord, userId: number): void;
  decline(chat: ChatRecord, userId: number): void;
  mute(chat: ChatRecord, userId: number, options?: MuteOptions): void;
  unmute(chat: ChatRecord, userId: number): void;
  promote(chat: ChatRecord, userId: number, rights?: Partial<Rights>): void;
  demote(chat: ChatRecord, userId: number): void;
}

const USUAL_RIGHTS: Partial<Rights> = {
  can_delete_messages: true,
  can_restrict_members: true,
  can_invite_users: true,
  can_pin_messages: true,
  can_promote_members: true,
  can_post_messages: true,
};

export function createAdministering({ world }: Simulation, by: number): Administering {
  const { clock } = world;

  function requireRight(chat: ChatRecord, right: Right): void {
    if (hasRight(memberStateOf(clock, chat, by), right)) return;
    throw new Refused(`no right ${right} in ${chat.title}`);
  }

  return {
    ban(chat, userId, until) {
      requireRight(chat, 'can_restrict_members');
      const end = restrictionEnd(clock, until);
      changeMemberState(world, chat, userId, { status: 'kicked', until: end, by }, { by });
    },
    unban(chat, userId) {
      requireRight(chat, 'can_restrict_members');
      changeMemberState(world, chat, userId, { status: 'left' }, { by });
    },
    decline(chat, userId) {
      requireRight(chat, 'can_invite_users');
      if (!chat.joinRequests.delete(userId)) throw new Refused(`no request to join ${chat.title}`);
    },
    mute(chat, userId, { until, permissions } = {}) {
      requireRight(chat, 'can_restrict_members');
      const isMember = isInChat(memberStateOf(clock, chat, userId));
      const granted =
        permissions === undefined ? allPermissions(false) : permissionsExcept(permissions);
      const end = restrictionEnd(clock, until);
      const after = hasAll(granted)
        ? ({ status: isMember ? 'member' : 'left' } as const)
        : restrictedTo(granted, { isMember, until: end, by });
      changeMemberState(world, chat, userId, after, { by });
    },
    unmute(chat, userId) {
      requireRight(chat, 'can_restrict_members');
      const isMember = isInChat(memberStateOf(clock, chat, userId));
      changeMemberState(world, chat, userId, { status: isMember ? 'member' : 'left' }, { by });
    },
    promote(chat, userId, rights = USUAL_RIGHTS) {
      requireRight(chat, 'can_promote_members');
      const after = { status: 'administrator', rights: rightsFrom(rights), by } as const;
      changeMemberState(world, chat, userId, after, { by });
    },
    demote(chat, userId) {
      requireRight(chat, 'can_promote_members');
      changeMemberState(world, chat, userId, { status: 'member' }, { by });
    },
  };
}
