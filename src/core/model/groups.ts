import type { Actor } from './change.ts';
import type { Channel } from './channel.ts';
import type { Group, Owner } from './group.ts';
import type { KeyedSetting, Settings, SettingsPatch } from './settings.ts';

export interface ProtectRequest {
  readonly group: { readonly id: number; readonly title: string };
  readonly owner: Owner;
  /** Replaces the list of required channels. */
  readonly channels: readonly Channel[];
}

/** What is taken over at once; what is undefined stays as it is. */
export interface WholeSettings {
  readonly settings: SettingsPatch;
  /** Replaces the list of required channels. */
  readonly channels?: readonly Channel[] | undefined;
  /** Replaces the allow list. */
  readonly allowList?: readonly number[] | undefined;
}

/**
 * The protected groups. Each change is atomic and seen by the next `find`; it is recorded in the
 * group's history where an admin did it (`by`).
 */
export interface Groups {
  find(groupId: number): Promise<Group | undefined>;
  /** Sets protection up and switches it on; the group's settings stay. */
  protect(request: ProtectRequest): Promise<Group>;
  /** The bot is in the group, which is not protected yet: its settings can be made. */
  introduce(group: ProtectRequest['group']): Promise<void>;
  /** Appends those that are not required yet, up to the limit (`MAX_CHANNELS`). */
  addChannels(groupId: number, channels: readonly Channel[], by?: Actor): Promise<void>;
  /** Answers whether it was removed: the last one stays, so that the gate never opens. */
  removeChannel(groupId: number, channelId: number, by?: Actor): Promise<boolean>;
  /** Puts a channel in the place of another; answers whether it did. */
  replaceChannel(groupId: number, oldId: number, channel: Channel, by?: Actor): Promise<boolean>;
  /** Moves a channel by one place in the list; answers whether there was room. */
  moveChannel(
    groupId: number,
    channelId: number,
    direction: 'up' | 'down',
    by?: Actor,
  ): Promise<boolean>;
  /** Answers whether anything changed. */
  setEnabled(groupId: number, enabled: boolean, by?: Actor): Promise<boolean>;
  /** Changes the named settings only, so that two admins' edits do not undo each other. */
  updateSettings(groupId: number, patch: SettingsPatch, by?: Actor): Promise<Settings | undefined>;
  /** Changes one entry of a setting, and nothing else; undefined takes it away. */
  setEntry<S extends KeyedSetting, K extends keyof Settings[S] & string>(
    groupId: number,
    entry: readonly [S, K],
    value: Settings[S][K] | undefined,
    by?: Actor,
  ): Promise<Settings | undefined>;
  /** Takes settings over from a file or from another group, all of it or nothing. */
  applyAll(groupId: number, whole: WholeSettings, by?: Actor): Promise<void>;
  /** Puts a person on the group's allow list, or takes them off it. */
  setAllowed(
    groupId: number,
    userId: number,
    allowed: boolean,
    by?: Actor,
  ): Promise<Settings | undefined>;
  /**
   * Whether the bot has the rights in the group that enforcing takes; answers whether it changed.
   */
  setCanEnforce(groupId: number, canEnforce: boolean): Promise<boolean>;
  /** Whether the bot sees who is in the channel; answers whether it changed. */
  setCanSee(channelId: number, canSee: boolean): Promise<boolean>;
  rename(groupId: number, title: string): Promise<void>;
  /** Whoever owns groups has this name now; answers in which of them it was another one. */
  renameOwner(owner: Owner): Promise<readonly number[]>;
  /** A channel that is required already has another name now. */
  updateChannel(channel: Channel): Promise<void>;
  /** The enabled groups that require the channel. */
  requiring(channelId: number): Promise<readonly number[]>;
  /** Telegram gave the group a new id: it follows everywhere. */
  migrate(oldId: number, newId: number): Promise<void>;
}

/** Groups with an in-process cache. */
export interface CachedGroups extends Groups {
  /** Without I/O: null is a group that is not protected, undefined one that is not cached. */
  cached(groupId: number): Group | null | undefined;
  /** Something else has changed the groups: each is read anew, on all instances. */
  changed(groupIds: readonly number[]): void;
}
