/** Structured logging as pino does it; fields are named `user_id`, `group_id`, `channel_id`. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The channels that a line is about; most groups require one. */
export function channelFields(ids: readonly number[]): object {
  return ids.length > 1 ? { channel_id: ids[0], channel_ids: ids } : { channel_id: ids[0] };
}
