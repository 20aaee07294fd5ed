/**
 * Every permission of Telegram's ChatPermissions (Bot API 10.3). A person is unrestricted only
 * when all of them are true; one that is left out counts as false.
 */
export const PERMISSIONS = [
  'can_send_messages',
  'can_send_audios',
  'can_send_documents',
  'can_send_photos',
  'can_send_videos',
  'can_send_video_notes',
  'can_send_voice_notes',
  'can_send_polls',
  'can_send_other_messages',
  'can_add_web_page_previews',
  'can_react_to_messages',
  'can_change_info',
  'can_invite_users',
  'can_edit_tag',
  'can_pin_messages',
  'can_manage_topics',
] as const;

export type Permissions = Readonly<Record<(typeof PERMISSIONS)[number], boolean>>;

/** All permissions set alike: all true lifts every restriction, all false mutes. */
export function allPermissions(value: boolean): Permissions {
  return Object.fromEntries(PERMISSIONS.map((name) => [name, value])) as Permissions;
}

/** Permissions as Telegram reports them, where a missing one counts as false. */
export function permissionsFrom(reported: { [P in keyof Permissions]?: boolean }): Permissions {
  return Object.fromEntries(
    PERMISSIONS.map((name) => [name, reported[name] === true]),
  ) as Permissions;
}

/** Whether nothing at all is allowed: a complete mute. */
export function isMute(permissions: Permissions): boolean {
  return PERMISSIONS.every((name) => !permissions[name]);
}

/** Whether anything may be sent. An admin's mute leaves other permissions, as to invite people. */
export function maySend(permissions: Permissions): boolean {
  return PERMISSIONS.some((name) => name.startsWith('can_send_') && permissions[name]);
}
