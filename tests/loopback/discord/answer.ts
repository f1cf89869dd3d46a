export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const MESSAGES: Readonly<Record<number, string>> = {
  10003: 'Unknown Channel',
  10008: 'Unknown Message',
  10015: 'Unknown Webhook',
  10062: 'Unknown interaction',
  40060: 'Interaction has already been acknowledged.',
  50001: 'Missing Access',
  50007: 'Cannot send messages to this user',
  50013: 'Missing Permissions',
  50035: 'Invalid Form Body',
};

/** An error as Discord words it. */
export function refused(status: number, code: number): Answer {
  return { status, body: { message: MESSAGES[code] ?? `${status}`, code } };
}
