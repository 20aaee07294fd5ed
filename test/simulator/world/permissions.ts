import type { ChatAdministratorRights, ChatPermissions } from '@grammyjs/types';
import { allPermissions, PERMISSIONS } from '../../../src/core/model/permissions.ts';

export { allPermissions, PERMISSIONS };

/**
 * What members may do, by the types of the Bot API: the bot's own table does not compile here when
 * it lacks one, or has one of its own. All of them true means unrestricted.
 */
export type Permission = keyof ChatPermissions;
export type Permissions = Readonly<Record<Permission, boolean>>;

/** Implied by can_send_other_messages and can_add_web_page_previews (restrictChatMember). */
const SENDING = PERMISSIONS.slice(0, PERMISSIONS.indexOf('can_send_polls'));

export function hasAll(permissions: Permissions): boolean {
  return PERMISSIONS.every((name) => permissions[name]);
}

/**
 * The permissions that a request stands for. Omitted ones are false, except that reactions follow
 * can_send_messages, tag and topics follow can_pin_messages; without
 * `use_independent_chat_permissions` some imply others.
 */
export function requestedPermissions(
  asked: { [P in Permission]?: boolean | undefined },
  independent: boolean,
): Permissions {
  const granted: Record<Permission, boolean> = { ...allPermissions(false) };
  for (const name of PERMISSIONS) granted[name] = asked[name] ?? false;
  if (!independent) {
    if (granted.can_send_other_messages || granted.can_add_web_page_previews) {
      for (const name of SENDING) granted[name] = true;
    }
    if (granted.can_send_polls) granted.can_send_messages = true;
  }
  granted.can_react_to_messages = asked.can_react_to_messages ?? granted.can_send_messages;
  granted.can_edit_tag = asked.can_edit_tag ?? granted.can_pin_messages;
  granted.can_manage_topics = asked.can_manage_topics ?? granted.can_pin_messages;
  return granted;
}

/** What administrators may do (ChatAdministratorRights). */
export const RIGHTS = [
  'is_anonymous',
  'can_manage_chat',
  'can_delete_messages',
  'can_manage_video_chats',
  'can_restrict_members',
  'can_promote_members',
  'can_change_info',
  'can_invite_users',
  'can_manage_tags',
  'can_post_stories',
  'can_edit_stories',
  'can_delete_stories',
  'can_post_messages',
  'can_edit_messages',
  'can_pin_messages',
  'can_manage_topics',
  'can_manage_direct_messages',
  'can_send_welcome_messages',
] as const satisfies readonly (keyof ChatAdministratorRights)[];

export type Right = (typeof RIGHTS)[number];
export type Rights = Readonly<Record<Right, boolean>>;

/** Full rights from the given ones; every administrator can_manage_chat. */
export function rightsFrom(given: { readonly [R in Right]?: boolean | undefined }): Rights {
  const rights = Object.fromEntries(RIGHTS.map((name) => [name, given[name] === true])) as Rights;
  return { ...rights, can_manage_chat: true };
}
