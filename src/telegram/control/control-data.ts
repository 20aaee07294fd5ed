/**
 * Callback data of the control room. `c:GROUP:SCREEN:ARG` shows a screen, and
 * `c:GROUP:SCREEN!ACTION:ARG` does something there first. All state stands in it, so that menus
 * survive restarts and work on every instance. Clients can forge it: rights and arguments are
 * checked at every press.
 */
export interface ControlData {
  readonly groupId: number;
  readonly screen: string;
  readonly action?: string | undefined;
  readonly args: readonly string[];
}

/** Telegram takes 64 bytes (Bot API, InlineKeyboardButton.callback_data). */
const MOST_BYTES = 64;
const DATA = /^c:([0-9a-z]{1,11}):([a-z]{1,12})(?:!([a-z]{1,12}))?((?::[\w-]{1,32}){0,4})$/i;

/** @throws when it does not fit into a button: arguments are ids, keys and numbers. */
export function controlData({ groupId, screen, action, args }: ControlData): string {
  const place = action === undefined ? screen : `${screen}!${action}`;
  const data = ['c', (-groupId).toString(36), place, ...args].join(':');
  if (!DATA.test(data) || data.length > MOST_BYTES)
    throw new Error(`no data for a button: ${data}`);
  return data;
}

/** Undefined for anything that `controlData` does not make. */
export function parseControlData(data: string): ControlData | undefined {
  const [, group = '', screen = '', action, rest = ''] = DATA.exec(data) ?? [];
  const groupId = -Number.parseInt(group, 36);
  if (!Number.isSafeInteger(groupId)) return undefined;
  return { groupId, screen, action, args: rest.split(':').slice(1) };
}

/** Deep-link parameter of `/start` for a group's control room; a screen may follow. */
/** The screen of the statistics, which has a command of its own. */
export const STATISTICS = 'stats';

const DEEP_LINK = /^settings_(\d{1,16})(?:_([a-z]{1,12})(?:_(\d{1,10}))?)?$/;

/** Opens a group's control room in private, at its overview or at a screen with an argument. */
export const controlRoomLink = (
  botUsername: string,
  groupId: number,
  ...place: readonly (string | number)[]
): string => `https://t.me/${botUsername}?start=${['settings', -groupId, ...place].join('_')}`;

/** The group, the screen and its argument of such a deep link. */
export function placeOfLink(
  parameter: string,
): (Pick<ControlData, 'groupId' | 'args'> & { readonly screen: string | undefined }) | undefined {
  const [, id, screen, argument] = DEEP_LINK.exec(parameter) ?? [];
  return id === undefined
    ? undefined
    : { groupId: -Number(id), screen, args: argument ? [argument] : [] };
}

/** Callback data that leads to the list of groups; a page follows after a colon. */
export const GROUP_LIST = 'groups';
