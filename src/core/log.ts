/** Where something happened and with what figures; never a token, a user's text or a user's name. */
export type LogFields = Readonly<Record<string, unknown>>;

/** What the program tells its owner; pino fits it. */
export interface Log {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}
