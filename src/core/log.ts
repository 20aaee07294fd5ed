/** Structured logging as pino does it; fields are named `user_id`, `group_id`, `channel_id`. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
