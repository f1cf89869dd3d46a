/** A disturbance of one call, in the ways that the real network and the real server have. */
export type Fault =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'answer';
      readonly code: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** The connection breaks before the server acts. */
  | { readonly kind: 'reset' }
  /** The server acts, and the connection breaks before it can say so. */
  | { readonly kind: 'reset after commit' }
  /** The connection stays open, and nothing comes. */
  | { readonly kind: 'hang' }
  /** The server acts and answers with this instead of an answer. */
  | { readonly kind: 'body'; readonly body: string };

/** No disturbance, where only a later call of the method shall meet one. */
export const NONE: Fault = { kind: 'none' };

/** Told to wait. */
export function flood(seconds: number): Fault {
  return {
    kind: 'answer',
    code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
}

export function migrated(chatId: number): Fault {
  return {
    kind: 'answer',
    code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: chatId },
  };
}

export const SERVER_ERROR: Fault = { kind: 'answer', code: 500, description: 'Internal Server Error' };
export const UNAUTHORIZED: Fault = { kind: 'answer', code: 401, description: 'Unauthorized' };
export const BLOCKED: Fault = {
  kind: 'answer',
  code: 403,
  description: 'Forbidden: bot was blocked by the user',
};
