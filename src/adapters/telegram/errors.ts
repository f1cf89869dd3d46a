import { GrammyError, HttpError } from 'grammy';
import type { Delivery } from '../../core/adapter.ts';
import { kept } from '../../core/messages/retold.ts';

type RefusedReason = Extract<Delivery, { kind: 'refused' }>['reason'];

/** What went wrong with a call, as far as it decides what to do next. `detail` is a plain sentence without secrets. */
export type Failure = { readonly detail: string } & (
  | { readonly kind: 'flood'; readonly afterMs: number }
  /** Telegram answered that it failed: nothing was done. */
  | { readonly kind: 'server' }
  /** The request never left this machine. */
  | { readonly kind: 'unreachable' }
  /** The request may have left and no answer was understood: it may or may not have been carried out. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'moved'; readonly chatId: number }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'conflict' }
  /** The press or the inline query is too old to be answered. */
  | { readonly kind: 'stale' }
  /** An edit that changes nothing: what was wanted is already there. */
  | { readonly kind: 'unmodified' }
  | { readonly kind: 'refused'; readonly reason: RefusedReason }
);

/** Codes of errors that come before anything of a request has been sent. */
const UNSENT_CODES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

const MAX_DESCRIPTION_CHARACTERS = 200;

/** Where Telegram names no waiting time. */
const DEFAULT_FLOOD_MS = 5000;

/** Refusals by what their description says (Bot API answers; the codes alone do not tell them apart). */
const REFUSALS: readonly (readonly [RegExp, RefusedReason])[] = [
  [/group chat was (deleted|deactivated)|group is deactivated|chat was deleted/i, 'gone'],
  [/chat not found|user not found|peer_id_invalid|chat_id is empty|thread not found|topic_deleted/i, 'gone'],
  [/blocked by the user|kicked|not a member|user is deactivated|initiate conversation/i, 'blocked'],
  [
    /not enough rights|write_forbidden|restricted|topic_closed|have no rights|need administrator/i,
    'forbidden',
  ],
];

/**
 * Reads an error that a call threw. grammY's own network error holds the address with the token, and its refusal
 * holds what was sent: neither leaves this function.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof GrammyError) return answeredFailure(error);
  const code = error instanceof HttpError ? codeOf(error.error) : undefined;
  if (code !== undefined && UNSENT_CODES.has(code)) {
    return { kind: 'unreachable', detail: kept('kept.telegramUnreached', { code }) };
  }
  const cause = code === undefined ? '' : ` (${code})`;
  return { kind: 'ambiguous', detail: `${kept('kept.telegramSilent')}${cause}` };
}

/** Codes such as `ECONNRESET`: short and free of secrets, unlike the messages beside them. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^[A-Z_]{3,40}$/.test(error.code) ? error.code : undefined;
}

function answeredFailure(error: GrammyError): Failure {
  const { error_code: code, parameters } = error;
  // A body that is JSON without being an answer leaves the code undefined, whatever the type says.
  if (!Number.isInteger(code)) return { kind: 'ambiguous', detail: 'Telegram answered out of form' };
  const detail = `${kept('kept.telegramAnswered', { code })} ${describe(error.description)}`;
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', chatId: parameters.migrate_to_chat_id, detail };
  }
  if (code === 429) {
    const seconds = parameters.retry_after;
    return { kind: 'flood', afterMs: seconds === undefined ? DEFAULT_FLOOD_MS : seconds * 1000, detail };
  }
  if (code >= 500) return { kind: 'server', detail };
  if (code === 401) return { kind: 'unauthorized', detail };
  if (code === 409) return { kind: 'conflict', detail };
  if (/message is not modified/i.test(error.description)) return { kind: 'unmodified', detail };
  if (/query is too old|query id is invalid/i.test(error.description)) return { kind: 'stale', detail };
  return { kind: 'refused', reason: reasonOf(code, error.description), detail };
}

function reasonOf(code: number, description: string): RefusedReason {
  const known = REFUSALS.find(([pattern]) => pattern.test(description));
  if (known) return known[1];
  return code === 403 ? 'forbidden' : 'invalid';
}

/** Telegram's own words as they may stand in a log: short, on one line, without control characters. */
export function describe(description: unknown): string {
  const text = typeof description === 'string' ? description : 'no description';
  return text.replace(/\p{C}/gu, ' ').slice(0, MAX_DESCRIPTION_CHARACTERS);
}
