/** What the server and the page say to each other: types only, for the page is no Node program. */

/** Everything that the page draws, whole each time: it is small, and nothing can get out of step. */
export interface Scene {
  /** Counts the resets: whatever the page remembers is of one run. */
  readonly run: number;
  /** False while the bot starts, and after its plug was pulled. */
  readonly isRunning: boolean;
  /** Times are shown as UTC and durations are left out, so that pictures are always the same. */
  readonly isFixed: boolean;
  /** Telegram's time, in Unix seconds. */
  readonly now: number;
  readonly bot: { readonly id: number; readonly name: string; readonly username: string };
  readonly people: readonly PersonView[];
  readonly chats: readonly ChatView[];
  readonly troubles: readonly TroubleView[];
}

export interface PersonView {
  readonly id: number;
  readonly name: string;
  readonly username: string | undefined;
  readonly language: string;
  readonly hasBlockedBot: boolean;
}

export interface ChatView {
  readonly id: number;
  readonly kind: 'private' | 'group' | 'channel';
  readonly title: string;
  readonly username: string | undefined;
  readonly needsApproval: boolean;
  /** Of everybody who is or was there, the bot included. */
  readonly standings: readonly Standing[];
  readonly messages: readonly MessageView[];
  readonly keyboards: readonly KeyboardView[];
}

export interface Standing {
  readonly id: number;
  readonly status: 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked';
  readonly isIn: boolean;
  readonly canWrite: boolean;
  readonly hasAskedToJoin: boolean;
  /** When a restriction or a ban ends, in Unix seconds; 0 for never. */
  readonly until: number;
  /** Who restricted, banned or promoted them. */
  readonly by: number | undefined;
  /** What an administrator may do, as the Bot API names it. */
  readonly rights: readonly string[];
}

export interface Entity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
  readonly user?: { readonly id: number };
}

export interface ButtonView {
  readonly text: string;
  readonly kind: 'callback' | 'url' | 'app';
  readonly url: string | undefined;
}

export interface MessageView {
  /** Unique in its chat. */
  readonly key: string;
  readonly from: { readonly id: number; readonly name: string; readonly isBot: boolean };
  readonly date: number;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly isEdited: boolean;
  /** A line between the messages: "Carl joined". */
  readonly service: string | undefined;
  readonly quote: { readonly name: string; readonly text: string } | undefined;
  readonly buttons: readonly (readonly ButtonView[])[];
  readonly photo: string | undefined;
  readonly document: { readonly url: string; readonly name: string } | undefined;
  /** What it carries that the page does not draw: a sticker, a voice message. */
  readonly carries: string | undefined;
  /** Who alone sees it. */
  readonly onlyFor: readonly number[] | undefined;
  readonly asksReply: boolean;
}

export interface KeyView {
  readonly text: string;
  readonly asks: 'nothing' | 'group' | 'channel' | 'people';
  /** How many people may be chosen. */
  readonly most: number;
}

export interface KeyboardView {
  readonly who: number;
  readonly keys: readonly (readonly KeyView[])[];
  readonly placeholder: string | undefined;
}

export interface TroubleView {
  readonly id: number;
  readonly label: string;
  readonly hits: number;
}

/** A line of what happens behind the scenes. */
export interface Inspector {
  readonly serial: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'deed' | 'call' | 'log';
  readonly text: string;
  /** How long it took, in milliseconds. */
  readonly ms: number | undefined;
  readonly isBad: boolean;
  /** The whole of it, as JSON. */
  readonly details: string | undefined;
}

/** What an act of somebody leads to on their own screen. */
export interface Effect {
  readonly toast?: string;
  readonly alert?: string;
  /** The chat that opens, and the link by which it was found. */
  readonly open?: number;
  readonly via?: string;
  /** The chat has to be chosen first, among those of this kind. */
  readonly choose?: 'group' | 'channel';
  readonly commands?: readonly { readonly command: string; readonly description: string }[];
  readonly made?: number;
}
